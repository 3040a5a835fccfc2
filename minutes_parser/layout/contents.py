"""Page numbers at the right of a list of contents, as agendas have: they are no words of the items they stand beside."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from minutes_parser.layout.fragments import cut
from minutes_parser.layout.model import Line, Page

GAP_EMS = 1.2
"""Font sizes between an item and its page number, at least, where no dots lead there."""
FEWEST = 4
"""Numbers that make a column without a head of its own."""

_REFERENCE = re.compile(r"(?P<before>.*[^\s–-])\s+(?P<page>\d{1,4})(?:\s*[-–]\s*\d{1,4})?\s*")
_HEAD = re.compile(r"(?:.*\s)?pages?(?:\s+(?:no|nos|number|numbers)\b\.?)?\s*", re.IGNORECASE)
_LEADERS = re.compile(r"[.…_·]{3,}$|(?:\.\s){3,}\.?$")
_NUMBERED = re.compile(r"\(?\d{1,3}[.)]?\s")


class _Found(NamedTuple):
    line: Line
    at: int
    """the run at which the number begins"""
    page: int
    edges: tuple[float, float, float]
    """left edge, middle and right edge of the number"""


def without_page_references(page: Page) -> Page:
    """The page with the column of page numbers beside its items, if it has one, moved to its furniture."""
    found = [each for line in page.lines if (each := _reference(line))]
    heads = [line.rect for line in page.lines if line.rect and _HEAD.fullmatch(line.text)]
    column = _column(found, least=FEWEST - 1 if heads else FEWEST)
    if not column or not (heads or sum(bool(_NUMBERED.match(each.line.text)) for each in column) >= FEWEST - 1):
        return page
    cuts = {id(each.line): each.at for each in column}
    lines = tuple(cut(line, 0, cuts[id(line)]) if id(line) in cuts else line for line in page.lines)
    numbers = tuple(cut(each.line, each.at, len(each.line.runs)) for each in column)
    return replace(page, lines=lines, furniture=(*page.furniture, *numbers))


def _reference(line: Line) -> _Found | None:
    """The page number at the end of a line, far from its words."""
    match = _REFERENCE.fullmatch(line.text)
    if not match or line.rect is None or line.tag == "turned":
        return None
    starts = [run[0] for run in line.runs]
    if match.start("page") not in starts[1:]:
        return None
    at = starts.index(match.start("page"))
    left, before = line.runs[at][1], line.runs[at - 1][2]
    if left - before < GAP_EMS * (line.size or 10.0) and not _LEADERS.search(match["before"]):
        return None
    return _Found(line, at, int(match["page"]), (left, (left + line.rect[2]) / 2, line.rect[2]))


def _column(found: list[_Found], *, least: int) -> list[_Found]:
    """The numbers that stand one below the other, however aligned, and rise; none if they are too few."""
    for edge in (2, 0, 1):
        for first in found:
            column = [each for each in found if abs(each.edges[edge] - first.edges[edge]) < 3]
            if len(column) >= least:
                rising = all(above.page <= below.page for above, below in pairwise(column))
                return column if rising and column[0].page < column[-1].page else []
    return []
