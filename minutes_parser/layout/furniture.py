"""Takes running heads and feet, page numbers and watermarks out of the pages: what repeats at one place from page to page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from minutes_parser.layout.model import Layout, Line, Page

HEAD, FOOT = 0.16, 0.84
"""Share of a page's height above and below which furniture stands."""

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
_MARKS = re.compile(r"[\W_]+")
_WORD = re.compile(r"[^\W_]+")
_DRAFT = re.compile(r"\bdraft\b", re.IGNORECASE)


def remove_furniture(layout: Layout) -> Layout:
    """The pages with furniture moved from `lines` to `furniture`.

    What a head says on the first page is kept where that page says it nowhere else: it may be all that names the body
    or the date. So is a watermark there that says "draft".
    """
    out: set[int] = set()
    out |= _repeated(layout.pages)
    out |= _page_numbers(layout.pages)
    out |= {id(line) for page in layout.pages for line in page.lines if line.tag == "turned"}
    kept = _first_heads(layout.pages, out)
    pages = []
    for page in layout.pages:
        lines = tuple(line for line in page.lines if id(line) not in out or id(line) in kept)
        furniture = tuple(line for line in page.lines if id(line) in out and id(line) not in kept)
        pages.append(replace(page, lines=lines, furniture=(*page.furniture, *furniture)))
    return replace(layout, pages=tuple(pages))


def _pattern(line: Line) -> str:
    """What stays the same from page to page: letters, with every number replaced by one mark."""
    return _MARKS.sub(" ", _DIGITS.sub("0", line.text.lower())).strip()


def _zone(line: Line, page: Page) -> str | None:
    if line.rect is None or not page.height:
        return None
    if line.rect[3] < HEAD * page.height:
        return "head"
    if line.rect[1] > FOOT * page.height:
        return "foot"
    return None


def _repeated(pages: Iterable[Page]) -> set[int]:
    """Lines of heads and feet that stand on other pages too, at the same height."""
    pages = list(pages)
    places: dict[tuple[str, str], list[tuple[int, float, Line]]] = defaultdict(list)
    for page in pages:
        for line in page.lines:
            zone = _zone(line, page)
            if zone and line.rect:
                places[zone, _pattern(line)].append((page.number, line.rect[1], line))
    out: set[int] = set()
    for (_, pattern), found in places.items():
        if not pattern or pattern == "0":
            continue  # a lone number must count the pages: see below
        for number, top, line in found:
            same = {n for n, other, _ in found if abs(other - top) < 3 and n != number}
            if (
                len(same) >= 2
                or (same and len(pages) <= 3)
                or any(abs(n - number) <= 2 for n in same)
                and len(pattern) > 12
            ):
                out.add(id(line))
    return out


def _page_numbers(pages: Iterable[Page]) -> set[int]:
    """Lines in heads and feet that are nothing but a page's number."""
    candidates: list[tuple[int, int, str, Line]] = []
    out: set[int] = set()
    for page in pages:
        for line in page.lines:
            zone = _zone(line, page)
            match = PAGE_NUMBER.fullmatch(line.text) if zone else None
            if not zone or not match:
                continue
            if _LABELLED_NUMBER.fullmatch(line.text):
                out.add(id(line))
            else:
                candidates.append((page.number, int(match["number"]), zone, line))
    # A minute book counts on from the meeting before: what matters is that numbers and pages rise together.
    shifts: dict[tuple[int, str], set[int]] = defaultdict(set)
    for page_number, number, zone, _ in candidates:
        shifts[number - page_number, zone].add(page_number)
    for page_number, number, zone, line in candidates:
        if len(shifts[number - page_number, zone]) >= 2 or (number == page_number and zone == "foot"):
            out.add(id(line))
    return out


def _first_heads(pages: Iterable[Page], out: set[int]) -> set[int]:
    """Heads of the first page that has lines, where their words stand nowhere else on it."""
    first = next((page for page in pages if page.lines), None)
    if first is None:
        return set()
    said = {word for line in first.lines if id(line) not in out for word in _WORD.findall(line.text.lower())}
    kept: set[int] = set()
    for line in first.lines:
        if id(line) not in out or not re.search(r"[^\W\d_]{3}", line.text) or _LABELLED_NUMBER.fullmatch(line.text):
            continue
        watermark = line.tag == "turned"
        if _DRAFT.search(line.text) if watermark else _zone(line, first) == "head":
            words = set(_WORD.findall(line.text.lower()))
            if not words <= said:
                kept.add(id(line))
                said |= words
    return kept
