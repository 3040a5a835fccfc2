"""Takes running heads and feet, page numbers and watermarks out of the pages: what stands in one place on many.

A source may hold several documents, each with a title and running heads of its own: on the page that opens a document,
its heads are read.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from minutes_parser.layout.model import Layout, Line, Page

HEAD, FOOT = 0.16, 0.84
"""Share of a page's height above and below which furniture stands."""
DEEP_HEAD = 0.3
"""Share of a page's height above which a head ends that started in its place."""

PAGE_NUMBER = re.compile(
    r"""
    [\s|\[(–-]* (?:page|p\.|pg\.?)? \s*\|?\s* (?P<number>\d{1,4}) \s*
    (?:(?:of|/|\\|\|)\s*(?:page\s*)?\d{1,4})? [\s|\])–-]* (?:page)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LABELLED_NUMBER = re.compile(
    r"\W*(?:page|pg\.?)\W*\d{1,4}(?:\W+of\W+\d{1,4})?\W*|\W*\d{1,4}\s+of\s+\d{1,4}\W*", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
_ITEM = re.compile(r"\(?\d{1,3}(?:\.\d{1,3})*[.)]\s+[^\W\d]")
_MARKS = re.compile(r"[\W_]+")
_WORD = re.compile(r"[^\W_]+")
_TITLE = re.compile(r"\W*(?:draft\s+|notes?\s+and\s+)?minutes?\b", re.IGNORECASE)
_SIGNATURE = re.compile(
    r"""
    \W* (?:signed | signature | chair\w*['’]?s?\s+(?:signature|initials) | initial(?:s|led)?) \b
    (?=.*(?:[_.…]{3} | \bdate))  # room to write, or a date
    .{0,100}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PAGED = re.compile(r"\bpage\b", re.IGNORECASE)
_PAGE_ONE = re.compile(r"\bpage\W{0,3}1(?!\d)", re.IGNORECASE)
_THERE = re.compile(
    r"""
    \W* (?=[A-Z]) (?i:
        (?:(?:members|those|councillors|committee\s+members)\s+)? present | attendance | attendees | sederunt | attending
    )
    \s* (?:$ | [^\w\s] | (?=[A-Z]))  # names follow, or a colon
    """,
    re.VERBOSE,
)
"""The label of the list of those there, soon after the title of minutes."""
_DATE = re.compile(
    r"""
    \b\d{1,2} (?:st|nd|rd|th)? \s+ (?:of\s+)?
    (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \W{0,3} (?:19|20)\d\d\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DRAFT = re.compile(r"\b(?:draft|unconfirmed|unapproved|unadopted)\b", re.IGNORECASE)
_MARK = re.compile(
    r"""
    \W* (?:draft | unconfirmed | unapproved | unadopted | confidential | restricted | copy | sample | superseded | void)
    (?:[\s–—-]+\w+){0,3} \W*
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What a watermark says."""
MARK_SIZE = 36.0
"""Size in points of the letters of a watermark, at least."""


def remove_furniture(layout: Layout) -> Layout:
    """The pages with furniture moved from `lines` to `furniture`.

    What a head says on the first page of a document is kept where that page says it nowhere else: it may be all that
    names the body or the date. So is a watermark there that says "draft".
    """
    out = _repeated(layout.pages)
    out |= (deep := _deep_heads(layout.pages, out))
    out |= _page_numbers(layout.pages, out)
    out |= {id(line) for page in layout.pages for line in page.lines if line.tag == "turned" or _is_mark(line)}
    out |= _signatures(layout.pages, out)
    openings = list(_openings(layout.pages, out))
    out |= _echoes(layout.pages, out)
    kept = {each for page in openings for each in _own_heads(page, out, deep)}
    pages = []
    for page in layout.pages:
        lines = tuple(
            replace(line, tag="turned") if _is_mark(line) else line
            for line in page.lines
            if id(line) not in out or id(line) in kept
        )
        furniture = tuple(line for line in page.lines if id(line) in out and id(line) not in kept)
        pages.append(replace(page, lines=lines, furniture=(*page.furniture, *furniture)))
    return replace(layout, pages=tuple(pages))


def _pattern(line: Line) -> str:
    """What stays the same from page to page: letters, with every number replaced by one mark.

    The number of an item is left as it is: two items of like words at the heads of two pages are no running head.
    """
    text = line.text.lower()
    return _MARKS.sub(" ", text if _ITEM.match(text) else _DIGITS.sub("0", text)).strip()


# "F:\Admin\Board\minutes 18.6.19", "\\server\share\minutes.docx", "/home/ann/minutes.doc"
FILE_PATH = re.compile(
    r"\s*(?:[A-Za-z]:[\\/]|\\\\)\w[^\n|<>\"]*[\\/][^\n|<>\"]*|\s*/(?:[\w.-]+/){2,}[\w .-]+\.(?:docx?|odt|pdf|rtf)\s*"
)
"""Where the file of the minutes lies, as word processors print it at the foot of a page."""


def _is_mark(line: Line) -> bool:
    """Whether a line is a watermark that stands upright, or the path of a file."""
    if "\\" in line.text or "/" in line.text[:4]:
        return FILE_PATH.fullmatch(line.text) is not None
    return (line.size or 0.0) >= MARK_SIZE and bool(_MARK.fullmatch(line.text))


def _zone(line: Line, page: Page) -> str | None:
    if line.rect is None or not page.height:
        return None
    if line.rect[3] < HEAD * page.height:
        return "head"
    if line.rect[1] > FOOT * page.height:
        return "foot"
    return None


def _repeated(pages: Sequence[Page]) -> set[int]:
    """Lines of heads and feet that stand on other pages too: at the same height, or outermost on the page."""
    places: dict[tuple[str, str], list[_Place]] = defaultdict(list)
    for page in pages:
        for index, line in enumerate(page.lines):
            zone = _zone(line, page)
            if zone and line.rect:
                outer = index < 2 or index >= len(page.lines) - 2
                places[zone, _pattern(line)].append(_Place(page.number, line.rect[1], outer, line))
    groups = [
        (pattern, alike)
        for (_, pattern), found in places.items()
        if pattern and pattern != "0"  # a lone number must count the pages: see below
        for alike in _of_one_size(found)
    ]
    out: set[int] = set()
    for pattern, alike in groups:
        heights: dict[int, set[int]] = defaultdict(set)
        for place in alike:
            heights[round(place.top / 3)].add(place.page)
        on_pages = {place.page for place in alike}
        for number, top, outer, line in alike:
            level = [heights[height] for height in range(round(top / 3) - 1, round(top / 3) + 2) if height in heights]
            others = sum(len(numbers - {number}) if len(numbers) < 4 else 3 for numbers in level)
            near = any(number + step in numbers for numbers in level for step in (-2, -1, 1, 2))
            if (
                others >= 2
                or (others and len(pages) <= 3)
                or (near and len(pattern) > 12)
                or (outer and len(on_pages) >= 4)
            ):
                out.add(id(line))
    return out


def _deep_heads(pages: Sequence[Page], out: set[int]) -> set[int]:
    """Lines of tall letterheads: close below a head that is furniture, and on other pages in the same place."""
    found: dict[tuple[str, int], set[int]] = defaultdict(set)
    near: list[tuple[int, tuple[str, int], int]] = []
    for page in pages:
        before: Line | None = None
        for line in page.lines:
            if line.rect is None or line.rect[3] > DEEP_HEAD * (page.height or 0.0):
                break
            if id(line) not in out:
                # The lines of a letterhead are set as one; a title or the head of a table stands apart from it.
                if before is None or before.rect is None or line.rect[1] - before.rect[3] > 0.5 * (line.size or 10.0):
                    break
                place = _pattern(line), round(line.rect[1])
                found[place].add(page.number)
                near.append((page.number, place, id(line)))
            before = line
    deep: set[int] = set()
    own: set[int] = set()
    """pages whose own lines have begun"""
    for number, (pattern, top), line_id in near:
        levels = [found[pattern, top + step] for step in (-1, 0, 1) if (pattern, top + step) in found]
        others = sum(len(numbers - {number}) if len(numbers) < 4 else 3 for numbers in levels)
        if number in own or not pattern or not (others >= 2 or (others and len(pages) <= 3)):
            own.add(number)
        else:
            deep.add(line_id)
    return deep


class _Place(NamedTuple):
    """Where a line stands that may be furniture."""

    page: int
    top: float
    outer: bool
    line: Line


def _of_one_size(found: list[_Place]) -> Iterator[list[_Place]]:
    """Lines of the same words by the size they are set in: a title that a running head repeats is larger."""
    sizes = [place.line.size or 10.0 for place in found]
    if max(sizes) < 1.2 * min(sizes):
        yield found
        return
    groups: dict[int, list[_Place]] = defaultdict(list)
    for place, size in zip(found, sizes, strict=True):
        groups[round(size)].append(place)
    yield from groups.values()


def _page_numbers(pages: Sequence[Page], repeated: set[int]) -> set[int]:
    """Lines at a page's head or foot that are nothing but its number."""
    candidates: list[tuple[int, int, str, Line]] = []
    out: set[int] = set()
    for page in pages:
        for index, line in enumerate(page.lines):
            match = PAGE_NUMBER.fullmatch(line.text)
            if not match:
                continue
            zone = _zone(line, page)
            outermost = index == 0 or index == len(page.lines) - 1
            if _LABELLED_NUMBER.fullmatch(line.text):
                if zone or outermost:
                    out.add(id(line))
            elif zone and not _has_neighbour(line, page.lines[max(0, index - 3) : index + 4], repeated):
                candidates.append((page.number, int(match["number"]), zone, line))
    # A minute book counts on from the meeting before: what matters is that numbers and pages rise together.
    shifts: dict[tuple[int, str], set[int]] = defaultdict(set)
    for page_number, number, zone, _ in candidates:
        shifts[number - page_number, zone].add(page_number)
    for page_number, number, zone, line in candidates:
        if len(shifts[number - page_number, zone]) >= 2 or (number == page_number and zone == "foot"):
            out.add(id(line))
    return out


def _signatures(pages: Sequence[Page], out: set[int]) -> set[int]:
    """Lines to be signed at the end of each page, wherever its text ends; the last one closes the minutes and is none."""
    own = {page.number: [line for line in page.lines if id(line) not in out] for page in pages}
    signed = {number for number, lines in own.items() if any(_SIGNATURE.fullmatch(line.text) for line in lines)}
    return {
        id(lines[-1])
        for number, lines in own.items()
        if lines and _SIGNATURE.fullmatch(lines[-1].text) and not signed.isdisjoint((number + 1, number + 2))
    }


def _has_neighbour(line: Line, near: Iterable[Line], repeated: set[int]) -> bool:
    """Whether words of the page stand on the row of a line: then it is the number in a table, not that of the page."""
    return any(
        line is not other
        and id(other) not in repeated
        and line.rect is not None
        and other.rect is not None
        and abs(line.rect[1] - other.rect[1]) < 3
        for other in near
    )


def _echoes(pages: Sequence[Page], out: set[int]) -> set[int]:
    """The top line of a later page that says the title of the first page again, in its words."""
    first = [line for line in pages[0].lines if id(line) not in out][:8] if pages else []
    title = {word for line in first for word in _WORD.findall(line.text.lower())}
    echoes: set[int] = set()
    for page in pages[1:]:
        top = next((line for line in page.lines if id(line) not in out), None)
        if top is None or _zone(top, page) != "head" or not _TITLE.match(top.text) or _lists_people(page, out):
            continue
        words = {word for word in _WORD.findall(top.text.lower()) if not word.isdigit()}
        if len(words) >= 3 and words <= title:
            echoes.add(id(top))
    return echoes


def _openings(pages: Sequence[Page], out: set[int]) -> Iterator[Page]:
    """The pages that open a document: the first that has lines, and each later one that shows it.

    Pages are numbered from one again, the list of those there follows, a head bears another date, or heads change after a
    page that is not full.
    """
    before: Page | None = None
    texts: list[set[str]] = [set(), set()]
    for page in pages:
        if not page.lines:
            continue
        heads = [line for line in page.lines if id(line) in out and _zone(line, page) == "head" and _is_worded(line)]
        said = {_DIGITS.sub("", line.text) if _PAGED.search(line.text) else line.text for line in heads}
        new = said - texts[0] - texts[1]
        dates, dates_before = _dates(new), _dates(texts[1])
        if before is None or (
            not _goes_on(page, out)
            and (
                _is_numbered_one(page, out)
                or _lists_people(page, out)
                or (dates and dates_before and not dates & dates_before)
                or (new and _ends_early(before, out))
            )
        ):
            yield page
        before, texts = page, [texts[1], said]


def _goes_on(page: Page, out: set[int]) -> bool:
    """Whether a page begins in the middle of a sentence."""
    return next((line.text[:1].islower() for line in page.lines if id(line) not in out), False)


def _is_worded(line: Line) -> bool:
    return bool(re.search(r"[^\W\d_]{3}", line.text)) and not _LABELLED_NUMBER.fullmatch(line.text)


def _dates(texts: Iterable[str]) -> set[str]:
    return {_MARKS.sub(" ", date.lower()) for text in texts for date in _DATE.findall(text)}


def _is_numbered_one(page: Page, out: set[int]) -> bool:
    """Whether the number printed on a page is one."""
    for line in page.lines:
        if id(line) in out and line.tag != "turned":
            match = PAGE_NUMBER.fullmatch(line.text)
            if (match and int(match["number"]) == 1) or _PAGE_ONE.search(line.text):
                return True
    return False


def _lists_people(page: Page, out: set[int]) -> bool:
    """Whether a list of those there stands near the top of a page."""
    body = [line for line in page.lines if id(line) not in out][:9]
    return any(_THERE.match(line.text) for line in body)


def _ends_early(page: Page, out: set[int]) -> bool:
    """Whether a good part of the page is left blank below its text."""
    bottom = max((line.rect[3] for line in page.lines if line.rect and id(line) not in out), default=0.0)
    return bool(page.height) and bottom < 0.6 * (page.height or 0.0)


def _own_heads(page: Page, out: set[int], deep: set[int]) -> set[int]:
    """Heads of a page that opens a document, where the lines below them do not say the same."""
    body = [line for line in page.lines if id(line) not in out][:10]
    said = {word for line in body for word in _WORD.findall(line.text.lower())}
    kept: set[int] = set()
    for line in page.lines:
        if id(line) not in out or not _is_worded(line):
            continue
        watermark = line.tag == "turned" or _is_mark(line)
        is_head = id(line) in deep or _zone(line, page) == "head"
        if _DRAFT.search(line.text) if watermark else is_head:
            words = set(_WORD.findall(line.text.lower()))
            if not words <= said:
                kept.add(id(line))
                said |= words
    return kept
