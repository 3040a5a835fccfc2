"""Plain text and Markdown to lines, text that another converter made included.

A file is first cut into pages (form feeds), then its printed lines are gathered to blocks (headings, list items,
table rows, paragraphs whose hard-wrapped lines belong together), and each block's markup is read to styled words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from minutes_parser.errors import Unreadable
from minutes_parser.extract import html, inline, styled
from minutes_parser.extract.characters import BULLETS, repair
from minutes_parser.extract.decoding import decode
from minutes_parser.extract.flattened import unfold
from minutes_parser.extract.front_matter import front_matter
from minutes_parser.extract.html_content import without_attachments
from minutes_parser.extract.page_marks import page_marks, without_breaks
from minutes_parser.extract.paragraphs import (
    ALONE,
    PAGE_WORDS,
    cites,
    cut_between,
    cut_short,
    goes_on,
    heads_next,
    is_full,
    is_named_next,
    is_title_over,
    lists_people,
    opens,
    rejoin,
    wrap_width,
)
from minutes_parser.extract.run_on import split_run_on
from minutes_parser.extract.setting import plainly_set, without_comments
from minutes_parser.extract.sheets import running_lines, with_columns, with_points
from minutes_parser.extract.text_tables import TAB_SEPARATOR, is_row, typed_table
from minutes_parser.extract.wrapped_gaps import without_wrapped_gaps
from minutes_parser.layout.furniture import FILE_PATH
from minutes_parser.layout.model import Cell, Layout, Line, Page
from minutes_parser.records import Finding

MAX_BYTES = 50_000_000
_MARKDOWN = frozenset({".md", ".markdown"})


def read(data: bytes, name: str) -> Layout:
    """The lines of a text or Markdown file. Raises `Unreadable` where it is too large or holds no words."""
    if len(data) > MAX_BYTES:
        raise Unreadable(
            "too-large", f"the text is larger than {MAX_BYTES // 1_000_000} MB. Split it into one file a meeting."
        )
    decoded = decode(data)
    findings: list[Finding] = []
    if decoded.guessed:
        message = f"The text is not UTF-8; read as {decoded.encoding}. Check accents and quotation marks."
        findings.append(Finding(severity="info", code="encoding-guessed", message=message))
    text = repair(decoded.text).lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    format = "markdown" if PurePath(name).suffix.lower() in _MARKDOWN else "text"
    text, metadata, stated = front_matter(plainly_set(text, markdown=format == "markdown"))
    heading = f"# {metadata['title']}\n\n" if metadata.get("title") else ""  # a page made of this file shows it so
    text = heading + stated + text
    text, link = _leading_link(text)
    if link:
        metadata.setdefault("url", link)
    text = without_comments(text)
    sheets = text.split("\f")
    while len(sheets) > 1 and not sheets[-1].strip():
        sheets.pop()
    paginated = len(sheets) > 1
    pages: list[Page] = []
    tables = 0
    recognised = False
    printed = [with_points([without_wrapped_gaps(line) for line in sheet.split("\n")]) for sheet in sheets]
    if "Minutes:" in text:
        printed = [unfold(sheet) for sheet in printed]
    running = running_lines(printed) if format == "text" else [set() for _ in printed]
    for number, (sheet, heads) in enumerate(zip(printed, running, strict=True), start=1):
        found = _Sheet(sheet, number, tables, running=heads, columns=format == "text", whole=not paginated).read()
        tables = 1 + max((line.cell.table for line in found.lines if line.cell), default=tables - 1)
        if any(cue in text for cue in _WEB_RESIDUE):
            kept, residue = without_attachments(list(found.lines))
            found = replace(found, lines=tuple(kept), furniture=(*found.furniture, *residue))
        findings += cut_short(found.lines)
        pages.append(found)
        recognised = recognised or any(_RECOGNISED.fullmatch(line.text) for line in found.furniture)
        if not found.lines and paginated:
            findings.append(
                Finding(
                    severity="warning",
                    code="page-without-text",
                    page=number,
                    message="The page holds no text. Look at the original.",
                )
            )
    if recognised:
        message = (
            "The file says that its text, or part of it, was read by text recognition (OCR). Compare with the original "
            "before you quote."
        )
        findings.append(Finding(severity="info", code="read-by-ocr", message=message))
    if not any(page.lines for page in pages):
        raise Unreadable("no-text", "the file holds no words. Check that the right file was saved.")
    return Layout(format=format, pages=tuple(pages), paginated=paginated, findings=tuple(findings), metadata=metadata)


# -- what stands before the text ---------------------------------------------------------------------------------------


def _leading_link(text: str) -> tuple[str, str | None]:
    """The text without a first paragraph that is nothing but a link to the original, and that link."""
    found = re.match(r"\s*\[[^\]\n]{1,60}\]\((?P<url>https?://[^\s]+)\)[ \t]*\n(?=\s*\n|\s*-{3,})", text)
    return (text[found.end() :], found["url"]) if found else (text, None)


# -- printed lines to blocks -------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Block:
    """Printed lines that belong together, markup still in them."""

    raw: str
    tag: str = ""
    depth: int = 0
    cell: Cell | None = None
    gap: bool = False
    closed: bool = False
    """nothing may be joined to it"""
    made: list[Line] = field(default_factory=list)
    """lines that are already read, where a piece of HTML stood"""
    last: str = ""
    """its last printed line"""
    hang: int = 0
    """the column at which its next lines begin, where a converter keeps the page's layout"""


_RULE = re.compile(
    r"\s*(?:-[ \t]*){3,}$|\s*(?:\*[ \t]*){3,}$|\s*_(?:[ \t]?_){2,}[ \t]*$|\s*(?:=[ \t]*){5,}$|\s*(?:\\-){5,}$"
)
_HEADING = re.compile(r" {0,3}(?P<level>\#{1,6})(?:[ \t]+|(?=[*A-Z\d\[]))(?P<title>.*?)[ \t]*\#*$")
# "== Treasurer's report ==", as wikis set headings
_WIKI_HEADING = re.compile(r"(?P<level>={1,5})[ \t]*(?P<title>[^=\s](?:[^=]*[^=\s])?)[ \t]*(?P=level)[ \t]*$")
# "+ Cllr Bell" beside "- Cllr Orr" tells who was there.
_SIGNED = re.compile(r"\s*[+-]\s+(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b|present\b)")
# "(* = present)", and "*  Ann Bell" near it: the star is no bullet.
_STAR_KEY = re.compile(
    r"\(\s*\\?\*\s*[^()]{0,24}?(?:present|attend\w*|in\s+attendance)\W*\)|^\s*\\?\*\s*(?:=|denotes|indicates)\s*[\w ]{0,16}?(?:present|attend\w*|in\s+attendance)\b",
    re.IGNORECASE,
)
# "* Present" alone, below "* A Bell" and "B Orr"
_STAR_ALONE = re.compile(
    r"(?P<indent>\s*)\*\s*(?:(?:members|those)\s+)?(?:present|in\s+attendance)(?:\s*\(\d{1,3}\s?%\))?\s*\.?\s*$",
    re.IGNORECASE,
)
_STARRED_NAME = re.compile(
    r"\s*\*\s*(?:(?:Messrs|Mrs?|Ms|Miss|Dr|Cllrs?|Councillors?)\.?\s+)?(?:[A-Z]\.?\s?){1,3}[^:]{3,120}$"
)
_STARRED = re.compile(r"(?P<indent>\s*)\*\s*(?P<rest>(?:[A-Z]|denotes\b|indicates\b|=).{1,79})$")
_NEAR_KEY = 40
"""A star this many lines from its key is of the list that the key explains."""
_BULLET = re.compile(rf"(?P<indent>[ \t]*)(?:{inline.BULLET}[ \t\xa0]+|[{BULLETS}][ \t\xa0]*)(?=[^\s=])(?P<rest>.*)$")
_ENUMERATED = re.compile(
    r"(?P<indent>[ \t]*)(?P<number>\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\\?[.)])(?:[ \t\xa0]+(?P<rest>.*)|)$"
)
# "RESOLVED:       That the gate be mended", in columns.
_MARKED = re.compile(
    r"\s*(?:RESOLVED|Resolved|AGREED|Agreed|RECOMMENDED|Recommended|NOTED|Noted|DECISION|Decision)\W{0,3}\s{3,}(?=\w)"
)
_QUOTE = re.compile(r"\s{0,3}>(?P<rest>.*)$")
_HTML_BLOCK = re.compile(
    r" {0,8}<(?P<name>table|ul|ol|div|p|h[1-6]|blockquote|section|article|dl|center|pre|html|body)\b[^<>]*>",
    re.IGNORECASE,
)
_WRAPPER = re.compile(r"\s*<(?:div|section|article|center)\b[^<>]*>\s*", re.IGNORECASE)
_LEADS_IN = re.compile(r"\bthat$")
"""A short line that leads in to a clause of its own, as "Seconded by Mr Bell and agreed that" does, was not cut by a margin."""
_SETTLED = re.compile(r"\b(?:and|was|it was)\s+(?:unanimously\s+)?(?:agreed|resolved|decided|recommended)$")
"""A line whose sentence a blank line parts from its "that": "Seconded by Mr Bell and agreed" """
_PAGE_NUMBER = re.compile(
    r"\s*(?:[-–]\s*)?(?:(?:Page|PAGE|Pg\.?)\s*\|?\s*)?(?P<n>\d{1,3})(?:\s*(?:of|/)\s*\d{1,3})?(?:\s*[-–])?\s*$"
)
_RECOGNISED = re.compile(r"\W*(?:<small>)?\W*scanned\s+(?:page|text|document)\b.{0,60}\berrors\b.{0,80}", re.IGNORECASE)
"""What converters print on pages that they read by OCR: "Scanned page, text may contain errors." """
_WEB_RESIDUE = ("documents:", "FIELD_", "{meta}", "Share this", "View directions", "PDF ")
"""One of these is in text that was taken from a web page with what stood round it."""


class _Sheet:
    """One page of text on its way to lines."""

    def __init__(
        self, printed: list[str], number: int, first_table: int, *, running: Iterable[int], columns: bool, whole: bool
    ) -> None:
        self.number = number
        self.table = first_table
        self.printed = printed
        self.furniture: list[str] = []
        for at in sorted(running):
            self._drop(at)
        if whole:
            self._without_pages()
        if columns:
            self.printed = with_columns(self.printed)
        self.blocks: list[_Block] = []
        self.width: float | None = None
        self.double = False
        self.columns = 0

    def read(self) -> Page:
        self._drop_page_numbers()
        self._measure()
        self._gather()
        lines = split_run_on(rejoin([line for block in self.blocks for line in self._lines(block)]))
        dropped = tuple(Line(text=words.strip(), page=self.number) for words in self.furniture)
        return Page(number=self.number, lines=tuple(lines), furniture=dropped)

    # -- furniture ------------------------------------------------------------------------------------------------

    def _without_pages(self) -> None:
        """Takes out what shows where the pages of a text without form feeds began and ended."""
        marks = page_marks(self.printed)
        self.furniture += [self.printed[at] for at in sorted(marks)]
        if marks:
            lengths = sorted(len(line.rstrip()) for line in self.printed if line.strip())
            self.printed = without_breaks(self.printed, marks, max(40, int(0.75 * lengths[len(lengths) * 9 // 10])))

    def _drop_page_numbers(self) -> None:
        """Blanks page numbers beside the rules that stand for page breaks, and lines such as "Page 2 of 5"."""
        rules = [i for i, line in enumerate(self.printed) if _RULE.match(line)]
        self._drop_heads(rules)
        beside: list[tuple[int, int, int]] = []
        for ordinal, rule in enumerate(rules, start=1):
            for step in (1, -1):
                at = rule + step
                while 0 <= at < len(self.printed) and not self.printed[at].strip():
                    at += step
                number = _PAGE_NUMBER.match(self.printed[at]) if 0 <= at < len(self.printed) else None
                if number:
                    beside.append((at, int(number["n"]), ordinal if step == 1 else ordinal - 1))
        # Page numbers keep step with the rules; the numbers of items that happen to follow a rule do not.
        offsets = Counter(page - ordinal for _, page, ordinal in beside)
        for at, page, ordinal in beside:
            offset = page - ordinal
            if offsets[offset] >= 2 or (offset in {0, 1} and (len(beside) == 1 or len(rules) >= 2)):
                self._drop(at)
        for at, line in enumerate(self.printed):
            names_page = line[:1] not in {"", "#"} and len(line) < 60 and PAGE_WORDS.match(inline.words(line))
            path = ("\\" in line or "/" in line[:4]) and FILE_PATH.fullmatch(line)
            if names_page or path or ("canned" in line and _RECOGNISED.fullmatch(line)):
                self._drop(at)

    def _drop_heads(self, rules: list[int]) -> None:
        """Blanks the running head of pages that rules part: the same words below most of them, three at least."""
        heads: list[tuple[int, str]] = []
        for rule in rules:
            at = next((k for k in range(rule + 1, len(self.printed)) if self.printed[k].strip()), None)
            if at is not None:
                heads.append((at, re.sub(r"\d+", "0", " ".join(self.printed[at].split()))))
        often = Counter(words for _, words in heads)
        for at, words in heads:
            if often[words] >= max(3, 0.6 * len(rules)) and not words.endswith((".", ";", ":")):
                self._drop(at)

    def _drop(self, at: int) -> None:
        if self.printed[at].strip():
            self.furniture.append(self.printed[at])
            self.printed[at] = ""

    # -- how the text is set ----------------------------------------------------------------------------------------

    def _measure(self) -> None:
        """How long a full line is, and whether every printed line is followed by a blank one."""
        beside: list[tuple[str, str]] = []
        spaced: list[tuple[str, str]] = []
        before, blanks = "", 0
        for line in self.printed:
            if not line.strip():
                blanks += 1
                continue
            words = "" if self._is_special(line) else inline.words(line)
            if before and words and blanks <= 1:
                (spaced if blanks else beside).append((before, words))
            before, blanks = words or ("" if is_row(line) else inline.words(line)), 0
        lengths = sorted(len(line.rstrip()) for line in self.printed if line.strip())
        least = max(40.0, 0.75 * lengths[len(lengths) * 9 // 10]) if lengths else 40.0
        cut = [
            len(a)
            for a, b in spaced
            if cut_between(a, b, least) and re.search(r"[\w,]$", a) and not (len(a) < least and _LEADS_IN.search(a))
        ]
        long = [length for length in cut if length >= 50]
        self.double = (len(cut) >= 4 or len(long) >= 3) and len(cut) > 0.12 * len(spaced)
        self.width = wrap_width([*beside, *(spaced if self.double else [])], least)

    def _is_special(self, line: str) -> bool:
        """Whether the line begins something of its own by its form alone."""
        return bool(
            is_row(line)
            or _HEADING.match(line)
            or _WIKI_HEADING.match(line)
            or _BULLET.match(line)
            or _RULE.match(line)
            or _HTML_BLOCK.match(line)
        )

    def _is_star_key(self, at: int) -> bool:
        """Whether a line is "* Present" and tells of the stars above it, not of a list below it."""
        alone = _STAR_ALONE.match(self.printed[at])
        if alone is None:
            return False
        above = [line for line in self.printed[max(0, at - 6) : at] if line.strip()][-3:]
        below = next((line for line in self.printed[at + 1 : at + 4] if line.strip()), "")
        indent = len(below) - len(below.lstrip())
        return any(map(_STARRED_NAME.match, above)) and indent <= len(alone["indent"])

    # -- gathering --------------------------------------------------------------------------------------------------

    def _gather(self) -> None:
        at, blanks, ruled = 0, 1, False
        signs = {line.lstrip()[0] for line in self.printed if _SIGNED.match(line)}
        self.signed = signs == {"+", "-"}
        for key in [
            at
            for at, line in enumerate(self.printed)
            if "*" in line and (_STAR_KEY.search(line) or self._is_star_key(at))
        ]:
            for near in range(max(0, key - _NEAR_KEY), min(key + _NEAR_KEY, len(self.printed))):
                if star := _STARRED.match(self.printed[near]):
                    self.printed[near] = f"{star['indent']}\\* {star['rest']}"
        indents: list[int] = []
        fenced = False
        while at < len(self.printed):
            line = self.printed[at]
            if not line.strip() or TAB_SEPARATOR.match(line):
                blanks += 1
                at += 1
                continue
            if re.match(r"\s*(?:```|~~~)", line):
                fenced = not fenced
                blanks, at = blanks + 1, at + 1
                continue
            if _RULE.match(line) and not fenced:
                self._underline(line, blanks)
                ruled, blanks, at = True, blanks + 1, at + 1
                continue
            gap = blanks > 0 or ruled
            taken = self._html(at) or self._table(at, gap)
            if taken:
                indents.clear()
                at, blanks, ruled = at + taken, 0, False
                continue
            self._line(line, blanks=blanks, ruled=ruled, indents=indents)
            at, blanks, ruled = at + 1, 0, False

    def _underline(self, line: str, blanks: int) -> None:
        """Makes a heading of the short line that a row of equals signs or dashes underlines."""
        mark = line.strip()
        if blanks or not self.blocks or mark[0] not in "=-" or len(mark) < 4:
            return
        last = self.blocks[-1]
        if (
            not last.tag
            and last.cell is None
            and last.raw == last.last
            and len(mark) >= 0.7 * len(last.raw)
            and len(last.raw) < 160
        ):
            last.tag, last.closed = ("h1" if mark[0] == "=" else "h2"), True

    def _line(self, line: str, *, blanks: int, ruled: bool, indents: list[int]) -> None:
        gap = blanks > 0 or ruled
        heading = _HEADING.match(line) or _WIKI_HEADING.match(line)
        if heading:
            indents.clear()
            self._add(_Block(heading["title"], tag=f"h{len(heading['level'])}", gap=gap, closed=True))
            return
        tag, depth = "", 0
        quote = _QUOTE.match(line)
        if quote:
            line, tag = re.sub(r"^(?:\s{0,3}>)+", "", quote["rest"]), "quote"
            if not line.strip():
                return
        bullet = None if self.signed and _SIGNED.match(line) else _BULLET.match(line)
        before, after = (inline.words(self.blocks[-1].last) if self.blocks else ""), inline.words(line)
        cited = not blanks and (cites(before, after) or is_named_next(before, after))
        item = bullet or (None if cited else _ENUMERATED.match(line))
        indent = (
            len(item["indent"].expandtabs(4)) if item else len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())
        )
        if item:
            while indents and indents[-1] > indent:
                indents.pop()
            if not indents or indents[-1] < indent:
                indents.append(indent)
            depth = len(indents) - 1
        elif indents and indent:
            depth = len(indents) - 1
        else:
            indents.clear()
        if bullet:
            rest = bullet["rest"]
            while nested := _BULLET.match(rest):  # "- \\- text", "- - text"
                rest = nested["rest"]
            rest = re.sub(r"^\\[-*+]\s+", "", rest)
            self._add(_Block(rest, tag="li", depth=depth, gap=gap, hang=_hang(line, rest)))
            return
        if not item and not ruled and self._belongs(line, blanks, tag):
            last = self.blocks[-1]
            last.raw = f"{last.raw.rstrip()} {line.strip()}"
            last.last = line
            return
        self._add(
            _Block(
                line.strip(" \t\\") if not line.endswith("\\") else line.strip(),
                tag=tag,
                depth=depth,
                gap=gap,
                last=line,
                hang=_hang(line, (item["rest"] or "") if item else _behind_marker(line)),
            )
        )

    def _add(self, block: _Block) -> None:
        block.last = block.last or block.raw
        self.blocks.append(block)

    def _belongs(self, line: str, blanks: int, tag: str) -> bool:
        """Whether a printed line continues the block before it."""
        if not self.blocks:
            return False
        last = self.blocks[-1]
        parted = blanks == 1 and line.lstrip().startswith("that ") and _SETTLED.search(last.last.rstrip())
        if blanks > (1 if self.double or parted else 0):
            return False
        if last.closed or last.cell is not None or last.made or (tag == "quote") != (last.tag == "quote"):
            return False
        if not blanks and line.lstrip().startswith("& "):
            return True
        if not blanks and "**" in line and last.raw.count("**") % 2 and line.count("**") % 2:
            return True  # bold that a hard-wrapped line left open
        if not blanks and inline.left_open(last.raw):
            return True
        before, after = inline.words(last.last), inline.words(line)
        hangs = last.hang and not blanks and _hang(line, line.lstrip()) == last.hang
        if hangs and len(before) >= 40 and after[0] in "(£0123456789":
            return True  # "… update to" / "30 June 2019"
        if not before or not after or ALONE.fullmatch(before) or styled.owner_at(last.last.rstrip()) is not None:
            return False
        if inline.is_bold(line) != inline.is_bold(last.last) and not (after[:1].islower() and not inline.is_bold(line)):
            return False
        if self.width is None and not blanks and is_title_over(before, after):
            return False
        if goes_on(before, after):
            return not (last.last.endswith("  ") and len(before) < 40 and not before.endswith(","))
        if last.last.endswith(("  ", "\\")) and not blanks:
            return False  # Markdown's hard line end
        if opens(after) or heads_next(before, after):
            return False
        if last.raw.strip() == last.last.strip() and lists_people(before, after):
            return False
        if self.width is None or not is_full(before, after, self.width):
            return False
        return not (blanks and re.search(r"[.:;!?]$", before))

    # -- pieces of HTML, tables -------------------------------------------------------------------------------------

    def _html(self, at: int) -> int:
        """Reads a block of HTML that starts at a printed line; returns how many lines it takes, 0 for none."""
        opening = _HTML_BLOCK.match(self.printed[at])
        if opening and _WRAPPER.fullmatch(self.printed[at]):
            return 1  # a frame round Markdown, of no meaning
        if not opening or "\t" in self.printed[at].strip():
            return 0
        name = opening["name"].lower()
        nests = name in {"table", "ul", "ol", "div"}
        depth = _depth(name, self.printed[at])
        end = at + 1
        while end < len(self.printed):
            line = self.printed[end]
            inside = nests and depth > 0 and end - at <= _LONGEST_PIECE  # blank lines part nothing that is open
            if not inside and (not line.strip() or is_row(line) or (depth <= 0 and "<" not in line)):
                break
            depth += _depth(name, line)
            end += 1
        piece = "\n".join(self.printed[at:end])
        found = html.fragment(piece, first_table=self.table)
        self.table = 1 + max((line.cell.table for line in found if line.cell), default=self.table - 1)
        self.blocks.append(_Block("", made=[replace(line, page=self.number) for line in found]))
        return end - at

    def _table(self, at: int, gap: bool) -> int:
        """Reads a table that starts here, drawn with pipes or tabs; returns how many printed lines it takes."""
        found = typed_table(self.printed, at)
        if found is None:
            return 0
        if found.rows:  # a row of dashes may stand alone
            self._rows(found.rows, gap=gap, header=found.header)
        return found.taken

    def _rows(self, rows: Sequence[Sequence[str]], *, gap: bool, header: int | None) -> None:
        start = 0
        last = self.blocks[-1].cell if self.blocks else None
        if (
            last and header is None and self.columns == len(rows[0])
        ):  # only blank lines between: a page break in one table
            self.table, start = last.table, last.row + 1
        self.columns = len(rows[0])
        for row, cells in enumerate(rows, start=start):
            for column, raw in enumerate(cells):
                if raw:
                    cell = Cell(table=self.table, row=row, column=column, header=row - start == header)
                    self.blocks.append(_Block(raw, cell=cell, gap=gap or row > start, closed=True))
        self.table += 1

    # -- words ------------------------------------------------------------------------------------------------------

    def _lines(self, block: _Block) -> Iterator[Line]:
        if block.made:
            yield from block.made
            return
        first = True
        for part in inline.read(block.raw):
            tag = part.tag or (block.tag if first or part.joined else "")
            for number, runs in enumerate(styled.split(part.runs)):
                found = styled.lines(
                    runs,
                    page=self.number,
                    tag=tag if number == 0 else "",
                    depth=block.depth,
                    cell=block.cell,
                    gap=block.gap if first else number == 0,
                )
                first = first and not found
                yield from found


_LONGEST_PIECE = 5000
"""Lines of a piece of HTML inside Markdown that may be left open."""


def _behind_marker(line: str) -> str:
    marked = _MARKED.match(line)
    return line[marked.end() :] if marked else ""


def _hang(line: str, rest: str) -> int:
    """The column at which `rest`, the end of a line, begins; 0 where it is no page's layout."""
    column = len(line[: len(line) - len(rest)].expandtabs(4)) if rest else 0
    return column if column >= 4 else 0


def _depth(name: str, line: str) -> int:
    """How many more elements of that name a line opens than it closes."""
    line = line.lower()
    return line.count(f"<{name}") - line.count(f"</{name}")
