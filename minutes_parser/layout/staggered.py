"""Tables without rulings whose columns are set each for itself: their entries belong together by order, not by height.

They have a head that says so ("Action items   Person responsible   Deadline"), and as many entries under one head as under
another, at heights of their own. Where the entries stand on common lines, the table is read as any other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes_parser.layout.fragments import split_at, wide_gaps
from minutes_parser.layout.model import Cell, Line

GAP_EMS = 0.9
"""Font sizes between two columns, at least."""
ENTRY_EMS = 0.35
"""Font sizes between two entries, at least; lines of one entry stand closer."""
END_EMS = 3.0
"""Font sizes of blank space that end the table."""

_HEAD = re.compile(
    r"""
    \W* (?: actions? (?:\s+(?:items?|points?|by))? | (?:person|people|officer|lead|member) (?:\s+responsible)?
          | responsib(?:le|ility) | owners? | by\s+wh(?:om|en) | who | when | tasks? | dead\s?line | due (?:\s+date)? ) \W*
    """,
    re.VERBOSE | re.IGNORECASE,
)

Rows = list[list[list[Line]]]
"""the lines of each cell, by row and column"""


def staggered(lines: Sequence[Line], begin: int) -> tuple[Rows, int] | None:
    """The rows of such a table whose head is the line at `begin`, and the place after its last line; None if there is none."""
    head = _parts(lines[begin])
    if len(head) < 2 or not lines[begin].bold or not all(_HEAD.fullmatch(part.text) for part in head):
        return None
    edges = [part.runs[0][1] for part in head]
    columns: list[list[list[Line]]] = [[] for _ in head]
    common = 0
    end = begin + 1
    bottom = lines[begin].rect
    while end < len(lines) and bottom:
        line = lines[end]
        if not line.rect or not line.runs or line.bold or line.rect[1] - bottom[3] > END_EMS * (line.size or 10):
            break
        placed = [(_column(part, edges), part) for part in _parts(line)]
        if any(column is None for column, _ in placed):
            break
        common += placed[0][0] == 0 and len(placed) > 1
        for column, part in placed:
            if column is not None:
                _add(columns[column], part)
        bottom = max(bottom, line.rect, key=lambda rect: rect[3])
        end += 1
    rows = _rows(columns)
    if rows is None or 2 * common > len(rows):
        return None
    return [[[part] for part in head], *rows], end


def as_cells(rows: Rows, table: int) -> list[Line]:
    """The lines of the rows, row by row, as cells of the table of that number."""
    return [
        replace(line, cell=Cell(table, r, c), gap=index == 0)
        for r, row in enumerate(rows)
        for c, cell in enumerate(row)
        for index, line in enumerate(cell)
    ]


def _parts(line: Line) -> list[Line]:
    cuts = wide_gaps(line, GAP_EMS) if line.runs else []
    return split_at(line, cuts) if cuts else [line]


def _column(part: Line, edges: Sequence[float]) -> int | None:
    """The column under whose head a part stands; None for one that stands before all or runs into the next."""
    if not part.runs:
        return None
    left, right = part.runs[0][1], part.runs[-1][2]
    column = max((k for k, edge in enumerate(edges) if edge <= left + 3), default=None)
    if column is None or (column + 1 < len(edges) and right > edges[column + 1] + 3):
        return None
    return column


def _add(entries: list[list[Line]], part: Line) -> None:
    above = entries[-1][-1].rect if entries else None
    gap = part.rect[1] - above[3] if above and part.rect else None
    size = part.size or 10
    if gap is not None and gap < (size if part.text[:1].islower() else ENTRY_EMS * size):
        entries[-1].append(part)
    else:
        entries.append([part])


def _rows(columns: list[list[list[Line]]]) -> Rows | None:
    """The entries of full columns by their order; what other columns hold goes to the row that has a word at its height."""
    count = len(columns[0])
    full = [k for k, entries in enumerate(columns) if len(entries) == count]
    if count < 2 or len(full) < 2:
        return None
    rows: Rows = [[entries[r] if k in full else [] for k, entries in enumerate(columns)] for r in range(count)]
    for k, entries in enumerate(columns):
        for entry in entries if k not in full else ():
            row = next((row for row in rows if any(_level(entry[0], cell[0]) for cell in row if cell)), None)
            if row is None or row[k]:
                return None
            row[k] = entry
    return rows


def _level(a: Line, b: Line) -> bool:
    return a.rect is not None and b.rect is not None and abs(a.rect[3] - b.rect[3]) < 1
