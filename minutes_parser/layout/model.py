"""The one shape every format takes: pages of lines as read, then blocks of kept text.

`extract/` fills a `Layout` with `Line`s; `layout/` removes furniture, restores the reading order and
joins lines to `Block`s; `compose` joins blocks to a `Reading`, whose text is what is stored and what every
span points into. All types are frozen: a stage returns a new value.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from minutes_parser.lazy import lazy
from minutes_parser.records import Box, Finding

_WORD = re.compile(r"\w")
_ENUMERATOR = re.compile(r"\W*(?:[\w/]{1,12}[.)]*\s+)?")
BARE_ENUMERATOR = re.compile(
    r"(?:[a-h]|i{1,3}|i?v|vi{1,3}|ix)(?:\t|\s(?=[Tt]hat\s|The\s|To\s|to\s(?!the\s)))|(?:i{2,3}|iv|vi{1,3}|ix)\s(?=the\s)"
)
"""The number of an entry without bracket or stop: "ii that the gate be mended"."""
_LETTERS = bytes(byte if chr(byte).islower() and byte < 128 else ord(" ") for byte in range(256))
_BRITISH = frozenset({"favour"})
_ALL_BUT_SMALL = bytes(byte for byte in range(256) if _LETTERS[byte] == ord(" "))

_FIRST, _LEFT, _RIGHT = itemgetter(0), itemgetter(1), itemgetter(2)
"""the first code point of a run of glyphs, and its edges"""

Rect = tuple[float, float, float, float]
"""x0, top, x1, bottom in PDF points from the page's top left corner."""


@lru_cache(maxsize=1024)  # several rules ask of the same sentence, each with a text of its own
def words_of(text: str) -> frozenset[str]:
    """The words of a text: runs of the letters a to z, in small letters; "favor" is "favour" too."""
    words = frozenset(text.lower().encode().translate(_LETTERS).decode().split())
    return words | _BRITISH if "favor" in words else words


def in_capitals(text: str, *, least: int = 2) -> bool:
    """Whether the letters of a text, so many at least, are capitals (a few small ones, as in "13th" or "McIver", do not count)."""
    small = len(text.encode("ascii", "ignore").translate(None, _ALL_BUT_SMALL))
    if small > 0.15 * len(text):
        return False
    letters = list(filter(str.isalpha, text))
    return len(letters) >= least and sum(map(str.isupper, letters)) >= 0.85 * len(letters)


@dataclass(frozen=True, slots=True)
class Cell:
    """A place in a table; `table` counts the tables of a source from 0, rows and columns count from 0."""

    table: int
    row: int
    column: int
    header: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line, or one block of a format that has no lines (HTML, Markdown).

    `bold` holds ranges of code points of `text` that are set bold. `runs` holds (first code point, x0, x1) of each
    run of glyphs, so that a part of the line can be boxed; empty where the format has no places.
    """

    text: str
    page: int = 1
    rect: Rect | None = None
    size: float | None = None
    bold: tuple[tuple[int, int], ...] = ()
    runs: tuple[tuple[int, float, float], ...] = ()
    tag: str = ""
    """what the format itself said of the line: h1..h6, li, quote, or nothing"""
    depth: int = 0
    """nesting of a list item, from 0"""
    cell: Cell | None = None
    column: int = 0
    """0 for the main text, 1 for a narrow right-hand column beside it (owner, action, decision)"""
    gap: bool = False
    """a blank line, a rule or the start of a new element stands before it: it cannot simply continue its predecessor"""


def top_of(line: Line) -> float:
    """Where a line stands on its page, counted from the top; 0 where the format has no places."""
    return line.rect[1] if line.rect else 0.0


@dataclass(frozen=True, slots=True)
class Page:
    """A page as read. `lines` stand in reading order once `layout.arrange` has run; `furniture` is what it took out."""

    number: int
    lines: tuple[Line, ...]
    width: float | None = None
    height: float | None = None
    furniture: tuple[Line, ...] = ()
    rulings: tuple[Rect, ...] = ()
    """boxes of the lines and rectangles drawn on the page: thin ones rule a table"""
    turned: int = 0
    """quarter turns clockwise that set the page upright; sizes and places are those of the page so turned"""

    @property
    def turn(self) -> Turn | None:
        return Turn(self.turned, self.width or 0.0, self.height or 0.0) if self.turned else None


class Turn(NamedTuple):
    """A page that was turned to be read, and its size then."""

    quarters: int
    width: float
    height: float

    def shown(self, box: Box) -> Box:
        """A box of the turned page where it stands on the page as it is shown."""
        page, x0, top, x1, bottom = box
        wide, high = self.width, self.height
        if self.quarters == 1:
            x0, top, x1, bottom = top, wide - x1, bottom, wide - x0
        elif self.quarters == 2:
            x0, top, x1, bottom = wide - x1, high - bottom, wide - x0, high - top
        else:
            x0, top, x1, bottom = high - bottom, x0, high - top, x1
        return page, round(x0, 1), round(top, 1), round(x1, 1), round(bottom, 1)


@dataclass(frozen=True, slots=True)
class Layout:
    """A source as read, before it is understood. `paginated` is False for formats without pages (then one `Page`)."""

    format: str
    pages: tuple[Page, ...]
    paginated: bool = True
    findings: tuple[Finding, ...] = ()
    metadata: dict[str, str] = field(default_factory=dict)
    """what the container says of itself: title, url, front matter fields"""


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a block's text that one line gave: code points of the block's text, end exclusive."""

    start: int
    end: int
    line: Line

    def box(self, a: int, b: int) -> Box | None:
        """Box of code points a to b of the piece, as wide as the runs of glyphs they fall into."""
        line = self.line
        if line.rect is None:
            return None
        x0, top, x1, bottom = line.rect
        if a > 0 or b < len(line.text):
            first = max(0, bisect_right(line.runs, a, key=_FIRST) - 1)
            if hit := line.runs[first : bisect_left(line.runs, b, key=_FIRST)]:
                x0, x1 = min(map(_LEFT, hit)), max(map(_RIGHT, hit))
        return (line.page, *_rounded((x0, top, x1, bottom)))


def _rounded(rect: Rect) -> Rect:
    x0, top, x1, bottom = rect
    return round(x0, 1), round(top, 1), round(x1, 1), round(bottom, 1)


@dataclass(frozen=True)
class Block:
    """A paragraph, heading, list item or table cell: lines joined, soft hyphens and line ends resolved.

    `start` and `end` count code points of the reading's text.
    """

    index: int
    start: int
    text: str
    pieces: tuple[Piece, ...]

    @lazy
    def end(self) -> int:
        return self.start + len(self.text)

    @lazy
    def first(self) -> Line:
        return self.pieces[0].line

    @lazy
    def boxes(self) -> tuple[Box, ...]:
        """Where it is printed: a box for each line, none for a format without places."""
        found = [piece.box(0, piece.end - piece.start) for piece in self.pieces if piece.start < piece.end]
        return tuple(filter(None, found))

    @property
    def page(self) -> int:
        return self.first.page

    @lazy
    def tag(self) -> str:
        return self.first.tag

    @lazy
    def cell(self) -> Cell | None:
        return self.first.cell

    @property
    def column(self) -> int:
        return self.first.column

    @property
    def gap(self) -> bool:
        return self.first.gap

    @property
    def size(self) -> float | None:
        return self.first.size

    @property
    def indent(self) -> float:
        """Left edge in points; for formats without places, 18 points a list level."""
        rect = self.first.rect
        return rect[0] if rect else 18.0 * self.first.depth

    @lazy
    def bold(self) -> tuple[tuple[int, int], ...]:
        """Bold ranges in code points of the block's text, adjoining ones merged across white space."""
        merged: list[tuple[int, int]] = []
        for piece in self.pieces:
            for a, b in piece.line.bold:
                a, b = piece.start + a, min(piece.start + b, piece.end)
                if a >= b:
                    continue
                if merged and not self.text[merged[-1][1] : a].strip():
                    merged[-1] = (merged[-1][0], b)
                else:
                    merged.append((a, b))
        return tuple(merged)

    @lazy
    def bold_lead(self) -> int:
        """How many code points at the start are bold (an enumerator before them may be plain); 0 if none."""
        if not self.bold:
            return 0
        lead = _ENUMERATOR.match(self.text)
        return self.bold[0][1] if self.bold[0][0] <= (lead.end() if lead else 0) else 0

    @lazy
    def is_bold(self) -> bool:
        """Whether all of it is bold, an enumerator at the start and punctuation aside."""
        return bool(self.bold and self.bold_lead) and not _WORD.search(self.text, self.bold_lead)

    @lazy
    def is_caps(self) -> bool:
        """Whether its letters are capitals (a few small ones, as in "13th" or "McIver", do not count)."""
        return in_capitals(self.text)

    @lazy
    def words(self) -> frozenset[str]:
        """Its words in small letters: for a cheap look at whether a rule can find anything in it."""
        return words_of(self.text)

    @lazy
    def is_heading(self) -> bool:
        """Whether the format itself calls it a heading."""
        return self.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}
