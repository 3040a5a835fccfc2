"""Tables without rulings under a head that says what their columns hold: "Members present   Representing", "Who   What   By".

Their rows may stand far apart, their columns close together, and a cell may hold several lines: the head tells where a
column begins, and blank space where a row does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from minutes_parser.layout.fragments import split_at
from minutes_parser.layout.model import Line
from minutes_parser.layout.staggered import Rows
from minutes_parser.layout.tables import is_bold

GAP_EMS = 0.36
"""Font sizes between two heads, at least; words of one head stand closer."""
ROW_EMS = 0.4
"""Font sizes of blank space between two rows, at least, where rows are set apart."""
END_EMS = 3.0
"""Font sizes of blank space that end the table."""
NEAR = 3.0
"""Points between the head of a column and what stands under it, at most."""

_HEADS = (
    r"(?:[\w’'-]+\s+){0,2}(?:members?|officers?|governors?|trustees?|directors?|attendees|councillors?)"
    r"(?:\s+(?:present|attending|in\s+attendance))?"
    r"|names?|(?:those\s+|members\s+|also\s+)?present|(?:also\s+)?in\s+attendance|apologies|attendees"
    r"|organi[sz]ations?|representing|representatives?|role|post|position|job\s+title|title|initials|designation|portfolio"
    r"|ward|body|agency|authority|sector|capacity",
    r"actions?(?:\s+(?:items?|points?|required|agreed))?|(?:person|people|officer|lead)(?:\s+responsible)?|responsib(?:le|ility)"
    r"|owner|(?:by\s+)?who(?:m)?|(?:by\s+)?when|what|by|tasks?|dead\s?line|due(?:\s+date)?|target\s+date|date|status|progress"
    r"|minute(?:\s+(?:no|ref|number))?\.?|no\.?|ref\.?",
    r"(?:planning\s+)?applications?(?:\s+(?:no|ref|number))?\.?|ref(?:erence)?(?:\s+no)?\.?|no\.?|address|site|location|applicant"
    r"|proposal|description|development|details|comments?|(?:council\s+)?(?:response|decision|observations?|recommendation|view)",
)
"""What the columns of a table of people are called, of actions, of planning applications."""
_KINDS = tuple(re.compile(rf"\W*(?:{heads})\W*", re.IGNORECASE) for heads in _HEADS)
_NEEDED = (
    re.compile(r"present|member|officer|governor|trustee|director|attend|councillor|name|apolog", re.IGNORECASE),
    re.compile(r"action|task|what", re.IGNORECASE),
    re.compile(r"comment|response|decision|observation|recommendation|view", re.IGNORECASE),
)
"""One of the heads is of these: without it the table says nothing that would be read."""


def headed(lines: Sequence[Line], begin: int) -> tuple[Rows, int] | None:
    """The rows of such a table whose head is the line at `begin`, and the place after its last line; None if there is none."""
    head = _heads(lines[begin])
    if head is None or begin + 1 >= len(lines):
        return None
    edges = [part.runs[0][1] for part in head]
    placed: list[dict[int, Line]] = []
    gaps: list[float] = []
    above = lines[begin]
    for line in lines[begin + 1 :]:
        row = _at_edges(line, edges)
        if row is None or not (line.rect and above.rect) or is_bold(line):
            break
        gap = (line.rect[1] - above.rect[3]) / (line.size or 10)
        if gap > END_EMS:
            break
        placed.append(row)
        gaps.append(gap)
        above = line
    apart = sum(gap > ROW_EMS for gap in gaps) >= 2
    rows: Rows = [[[part] for part in head]]
    for row, gap in zip(placed, gaps, strict=True):
        if len(rows) == 1 or (gap > ROW_EMS if apart else _opens_row(row)):
            rows.append([[] for _ in head])
        for column, part in row.items():
            rows[-1][column].append(part)
    full = [row for row in rows[1:] if sum(map(bool, row)) > 1]
    if len(full) < 2 or len(full) < 0.6 * len(rows[1:]):
        return None
    return rows, begin + 1 + len(placed)


def _heads(line: Line) -> list[Line] | None:
    if not is_bold(line) or len(line.runs) < 2 or len(line.text) > 90:
        return None
    limit = GAP_EMS * (line.size or 10)
    runs = line.runs
    parts = split_at(line, [k for k in range(1, len(runs)) if runs[k][1] - runs[k - 1][2] > limit])
    for kind, needed in zip(_KINDS, _NEEDED, strict=True):
        if len(parts) > 1 and needed.search(line.text) and all(kind.fullmatch(part.text) for part in parts):
            return parts
    return None


def _at_edges(line: Line, edges: Sequence[float]) -> dict[int, Line] | None:
    """The parts of a line by the column under whose head they begin; None where words run from one column into the next."""
    runs = line.runs
    if not runs or abs(runs[0][1] - min(edges, key=lambda edge: abs(edge - runs[0][1]))) > NEAR:
        return None
    starts: dict[int, int] = {}
    for column, edge in enumerate(edges):
        at = next((k for k, (_, x0, _) in enumerate(runs) if abs(x0 - edge) <= NEAR), None)
        if at is None:
            if any(x0 < edge - NEAR and x1 > edge + NEAR for _, x0, x1 in runs) or _over(line, edge):
                return None
            continue
        if at and runs[at - 1][2] > runs[at][1] - 1:
            return None
        starts[column] = at
    order = sorted(starts.items(), key=lambda item: item[1])
    parts = split_at(line, [at for _, at in order[1:]])
    return {column: part for (column, _), part in zip(order, parts, strict=True)}


def _over(line: Line, edge: float) -> bool:
    """Whether words stand on both sides of an edge at which none begins, without a gap between them."""
    runs = line.runs
    limit = GAP_EMS * (line.size or 10)
    return any(a[1] < edge < b[1] and b[1] - a[2] < limit for a, b in pairwise(runs))


def _opens_row(row: dict[int, Line]) -> bool:
    return 0 in row and not row[0].text[:1].islower()
