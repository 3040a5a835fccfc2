"""Tables drawn with ruling lines: found by pdfplumber's `TableFinder` from what pdfium says was drawn.

Not every ruled table is one to a reader. Minutes are often set in a frame of number, discussion and action: that is
running text with a side column (`Kind.FRAME`). Lists of those present stand side by side in another (`Kind.LISTS`). The
rest are rows of cells (`Kind.CELLS`).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from itertools import pairwise
from typing import Any, NamedTuple, cast

from minutes_parser.layout.fragments import cut
from minutes_parser.layout.model import Cell, Line, Page, Rect

MOST_RULINGS = 5_000
"""Most boxes drawn on a page that are looked at: a table of a hundred rows and ten columns has a thousand."""
MOST_CROSSINGS = 5_000
"""Rulings across times rulings down, those that go on one another taken as one. What has more is a drawing, as a rule;
the search for cells grows faster than their number."""

PADDING = 9.0
"""Points between the edge of a cell and its text, at most."""
THIN = 3.0
TIGHT = 0.7
"""Points between words and the edge of what colours them, at most."""
ENUMERATOR_ONLY = re.compile(
    r"\(?(?:\d{1,3}(?:[./]\d{1,4}){0,4}|[A-Za-z]|[ivx]{1,5}|[A-Z]{1,3}\s?\d{1,3}(?:[./]\d{1,4})*)[.):]*"
    r"|[•·▪◦●○■□➢‣∙✓☑✗☒→*»o–-]"
)
LIST_LABEL = re.compile(
    r"(?:also\s+)?(?:members\s+|officers\s+|officials\s+|board\s+)?"
    r"(?:present|officials|officers|guests?|apologies|absent|in attendance|attendees|attending|observers|members"
    r"|invited|visitors|secretariat|staff|governors|trustees|others?|public)"
    r"(?:\s+(?:present|for absence|in attendance|members))?\s*:?",
    re.IGNORECASE,
)
_LIST_HEAD = re.compile(
    r"""
    (?:[\w’']+\s+){0,4}
      (?:present|members|officials|officers|attendees|attending|in\ attendance|apologies|guests|observers|presenters
      |secretariat|trustees|governors|directors|invitees|absent)
      (?:\s+\([^()]*\))? \s*:
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What stands over a list of people in a table of lists side by side: "Harbour Board Members (voting):"."""
_HEAD = re.compile(
    r"\W*(?:no|number|name|action|actions|owner|by|by whom|by when|who|when|lead|date|due|deadline|status|update"
    r"|progress|item|ref|role|post|position|initials?|organisation|representing|title|details?|description|decision|discussion"
    r"|amount|cost|payee|council|member|responsible|minute|agenda item|subject|application|proposal|vote|comments?"
    r"|outcome|target|completed|present|apologies)\b.{0,30}",
    re.IGNORECASE,
)


class Kind(Enum):
    CELLS = auto()
    FRAME = auto()
    LISTS = auto()


@dataclass(slots=True)
class Table:
    """A ruled table of one page and the lines in its cells."""

    page: int
    rect: Rect
    columns: list[float]
    """left edges"""
    cells: list[tuple[int, int, Rect]]
    """row, column, box"""
    rows: int
    content: dict[tuple[int, int], list[Line]] = field(default_factory=dict)
    parts: int = 0
    torn: int = 0
    """parts of lines put into cells, and how many of them stand close to another: a ruling runs between two words"""
    kind: Kind = Kind.CELLS
    body: int = 0
    """column of the running text of a frame"""
    last: int = 0
    """number of columns"""


@dataclass(slots=True)
class _Drawn:
    """What `TableFinder` asks of a page."""

    bbox: Rect
    edges: list[dict[str, Any]]
    chars: list[dict[str, Any]]


class Found(NamedTuple):
    """The tables of a page, filled, top down, and the lines that stand outside of all."""

    tables: list[Table]
    outside: list[Line]
    unread: bool = False
    """whether words stand among more rulings than could be looked at"""


def find_tables(page: Page, lines: list[Line]) -> Found:
    """What the rulings of a page make of its lines."""
    grids = _grids(page, lines)
    if grids is None:
        return Found([], lines, unread=_words_among(page.rulings, lines))
    tables = [table for grid in grids for table in _tables(page, grid)] or _striped(page, lines)
    if not tables:
        return Found([], lines)
    tables.sort(key=lambda table: (table.rect[1], table.rect[0]))
    while True:
        outside = [part for line in lines for part in _put(line, tables)]
        # A box around text or an underlined heading is no table: its lines are ordinary ones.
        # A grid whose lines run through the words is a drawing behind the text.
        real = [t for t in tables if len({column for _, column in t.content}) > 1 and t.torn <= 0.2 * t.parts]
        if len(real) == len(tables):
            break
        tables = real
        for table in tables:
            table.content.clear()
            table.torn = table.parts = 0
    for table in tables:
        _classify(table)
    return Found(tables, outside)


def _words_among(rulings: Sequence[Rect], lines: Sequence[Line]) -> bool:
    """Whether three lines or more stand where the rulings are: a drawing has few words in it."""
    left, top = min(r[0] for r in rulings), min(r[1] for r in rulings)
    right, bottom = max(r[2] for r in rulings), max(r[3] for r in rulings)
    within = [
        line
        for line in lines
        if line.rect
        and left <= (line.rect[0] + line.rect[2]) / 2 <= right
        and top <= (line.rect[1] + line.rect[3]) / 2 <= bottom
    ]
    return len(within) >= 3


def _grids(page: Page, lines: Sequence[Line]) -> list[Any] | None:
    """Grids of cells as pdfplumber finds them; None where more is drawn than could be looked at."""
    horizontal = sum(1 for r in page.rulings if r[3] - r[1] < THIN)
    vertical = sum(1 for r in page.rulings if r[2] - r[0] < THIN)
    if min(horizontal, vertical) < 2 and len(page.rulings) - horizontal - vertical < 2:
        return []
    if len(page.rulings) >= MOST_RULINGS:
        return None
    edges = [edge for ruling in _without_shades(page.rulings, lines) for edge in _edges(ruling)]
    if len(edges) < 4:
        return []
    edges += _open_ends(edges)
    from pdfplumber.table import TableFinder, TableSettings, merge_edges  # slow to import, and few pages need it

    if len(edges) > 2 * MOST_CROSSINGS**0.5:  # fewer cannot cross too often
        edges = merge_edges(edges, 3, 3, 3, 3)
        down = sum(edge["orientation"] == "v" for edge in edges)
        if down * (len(edges) - down) > MOST_CROSSINGS:
            return None
    drawn = _Drawn((0.0, 0.0, page.width or 0.0, page.height or 0.0), edges, [])
    return [
        table for table in TableFinder(cast(Any, drawn), TableSettings.resolve(None)).tables if len(table.cells) > 1
    ]


def _without_shades(rulings: Sequence[Rect], lines: Sequence[Line]) -> list[Rect]:
    """Rulings without the boxes that only colour text: a cell's, as high as its own box and a padding narrower, or words'."""
    rulings = _without_marker(rulings, lines)
    cells = sorted((r for r in rulings if min(r[2] - r[0], r[3] - r[1]) >= THIN), key=lambda r: (round(r[1]), r[0]))
    shades = {
        inner
        for above, inner, below in zip([None, *cells], cells, [*cells[1:], None], strict=False)
        for outer in (above, below)
        if outer
        and abs(outer[1] - inner[1]) < 1
        and abs(outer[3] - inner[3]) < 1
        and 1 < inner[0] - outer[0] < PADDING
        and 1 < outer[2] - inner[2] < PADDING
    }
    return [ruling for ruling in rulings if ruling not in shades]


def _without_marker(rulings: Sequence[Rect], lines: Sequence[Line]) -> list[Rect]:
    """Rulings without the boxes that begin and end where words of one line do: no cell is without any padding."""
    placed = sorted((line for line in lines if line.rect), key=_middle)
    middles = [_middle(line) for line in placed]

    def colours_words(box: Rect) -> bool:
        if box[3] - box[1] < THIN or box[2] - box[0] < THIN:
            return False
        within = placed[bisect_left(middles, box[1]) : bisect_right(middles, box[3])]
        if len(within) != 1:
            return False
        runs = within[0].runs
        return any(abs(x0 - box[0]) < TIGHT for _, x0, _ in runs) and any(abs(x1 - box[2]) < TIGHT for _, _, x1 in runs)

    return [box for box in rulings if not colours_words(box)]


def _middle(line: Line) -> float:
    return (line.rect[1] + line.rect[3]) / 2 if line.rect else 0.0


def _striped(page: Page, lines: list[Line]) -> list[Table]:
    """The table of a page that rules only between rows: its columns are where no word of any row stands."""
    stripes: dict[int, list[Rect]] = {}
    for ruling in page.rulings:
        if ruling[3] - ruling[1] < THIN:
            stripes.setdefault(round(ruling[1] / 2), []).append(ruling)
        elif ruling[2] - ruling[0] < THIN:
            return []
    spans = [(min(r[0] for r in row), row[0][1], max(r[2] for r in row)) for _, row in sorted(stripes.items())]
    if len(spans) < 4 or not page.width:
        return []
    left, _, right = max(spans, key=lambda span: span[2] - span[0])
    edges = [y for x0, y, x1 in spans if abs(x0 - left) < 4 and abs(x1 - right) < 4]
    if len(edges) < 4 or right - left < 0.4 * page.width:
        return []
    head = [
        line
        for line in lines
        if line.rect and edges[0] - 3.5 * (line.size or 10) < line.rect[1] and line.rect[3] <= edges[0] + 2
    ]
    within = [line for line in lines if line.rect and edges[0] <= line.rect[1] and line.rect[3] <= edges[-1] + 2]
    columns = _empty(within, left, right)
    if len(columns) < 2:
        return []
    if head and columns == _empty([*within, *head], left, right):
        edges.insert(0, min(line.rect[1] for line in head if line.rect) - 2)
    bounds = [*columns, right]
    boxes = [(x0, top, x1, bottom) for top, bottom in pairwise(edges) for x0, x1 in pairwise(bounds)]
    return [_table(page.number, boxes)]


def _empty(lines: list[Line], left: float, right: float) -> list[float]:
    """Left edges of the columns between `left` and `right` that wide enough strips without words set apart."""
    columns = [left]
    end = left
    for x0, x1 in sorted((x0, x1) for line in lines for _, x0, x1 in line.runs):
        if x0 - end > 8 and end > left:
            columns.append(round(x0 - 3, 1))
        end = max(end, x1)
    return columns if end <= right + 8 else [left]


def _open_ends(edges: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Where upright rules end together without a rule across: a row that goes on over the page is open there."""
    across = [edge["top"] for edge in edges if edge["orientation"] == "h"]
    found = []
    for end in ("top", "bottom"):
        ends: dict[int, list[float]] = {}
        for edge in edges:
            if edge["orientation"] == "v" and all(abs(edge[end] - y) > _APART for y in across):
                ends.setdefault(round(edge[end]), []).append(edge["x0"])
        for y, lefts in ends.items():
            if len(_distinct(sorted(lefts))) >= _UPRIGHT:
                found += _edges((min(lefts), y, max(lefts), y))
    return found


_APART, _UPRIGHT = 6, 3
"""points between an end and the nearest rule across; uprights that end together, at least"""


def _edges(ruling: Rect) -> list[dict[str, Any]]:
    """A ruling as pdfplumber's edges: one for a thin one, four for a rectangle."""
    x0, top, x1, bottom = ruling

    def edge(orientation: str, x0: float, top: float, x1: float, bottom: float) -> dict[str, Any]:
        return {
            "x0": x0, "top": top, "x1": x1, "bottom": bottom, "width": x1 - x0, "height": bottom - top,
            "orientation": orientation, "object_type": "line",
        }  # fmt: skip

    if bottom - top < THIN:
        return [edge("h", x0, top, x1, top)] if x1 - x0 >= THIN else []
    if x1 - x0 < THIN:
        return [edge("v", x0, top, x0, bottom)]
    return [
        edge("h", x0, top, x1, top),
        edge("h", x0, bottom, x1, bottom),
        edge("v", x0, top, x0, bottom),
        edge("v", x1, top, x1, bottom),
    ]


def _tables(page: Page, grid: Any) -> list[Table]:
    """A grid as tables: tables of different columns are often drawn one under the other without a gap."""
    rows: dict[int, list[Rect]] = {}
    tops = _distinct([cell[1] for cell in grid.cells])
    for cell in grid.cells:
        rows.setdefault(_nearest(tops, cell[1]), []).append(cell)
    parts: list[list[Rect]] = []
    edges: set[int] = set()
    lefts = _distinct([cell[0] for cell in grid.cells])
    for row in sorted(rows):
        own = {_nearest(lefts, cell[0]) for cell in rows[row]}
        if parts and (own <= edges or edges <= own):
            parts[-1] += rows[row]
            edges |= own
        else:
            parts.append(list(rows[row]))
            edges = own
    return [_table(page.number, cells) for cells in parts]


def _table(page: int, boxes: list[Rect]) -> Table:
    tops = _distinct([box[1] for box in boxes])
    lefts = _distinct([box[0] for box in boxes])
    rect = (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))
    cells = sorted((_nearest(tops, box[1]), _nearest(lefts, box[0]), box) for box in boxes)
    return Table(page=page, rect=rect, columns=lefts, cells=cells, rows=len(tops), last=len(lefts))


def _distinct(values: list[float]) -> list[float]:
    kept: list[float] = []
    for value in sorted(values):
        if not kept or value - kept[-1] > 4:
            kept.append(value)
    return kept


def _nearest(values: list[float], value: float) -> int:
    return min(range(len(values)), key=lambda k: abs(values[k] - value))


def _put(line: Line, tables: list[Table]) -> list[Line]:
    """Puts the parts of a line into the cells they stand in; returns what stands in none."""
    if not line.rect or not line.runs:
        return [line]
    middle = (line.rect[1] + line.rect[3]) / 2
    near = [table for table in tables if table.rect[1] - 1 <= middle <= table.rect[3] + 1]
    if not near:
        return [line]
    outside: list[Line] = []
    begin = 0
    place: tuple[Table, int, int] | None = None
    for index, (_, x0, x1) in enumerate(line.runs):
        here = _cell_at((x0 + x1) / 2, middle, near)
        if index and here != place:
            close = x0 - line.runs[index - 1][2] < 0.4 * (line.size or 10)
            for table in {id(at[0]): at[0] for at in (here, place) if at}.values():
                table.torn += close
            _store(cut(line, begin, index), place, outside)
            begin = index
        place = here
    _store(cut(line, begin, len(line.runs)), place, outside)
    return outside


def _cell_at(x: float, y: float, tables: list[Table]) -> tuple[Table, int, int] | None:
    for table in tables:
        for row, column, (x0, top, x1, bottom) in table.cells:
            if x0 <= x <= x1 and top - 1 <= y <= bottom + 1:
                return table, row, column
    return None


def _store(part: Line, place: tuple[Table, int, int] | None, outside: list[Line]) -> None:
    if place is None:
        outside.append(part)
    else:
        place[0].content.setdefault((place[1], place[2]), []).append(part)
        place[0].parts += 1


def _classify(table: Table) -> None:
    """Tells frames of running text and lists side by side from tables to a reader."""
    width = table.rect[2] - table.rect[0]
    letters = Counter[int]()
    for (_, column), lines in table.content.items():
        letters[column] += sum(len(line.text) for line in lines)
    used = {column for _, column in table.content}
    body = letters.most_common(1)[0][0]
    edges = [*table.columns, table.rect[2]]
    body_share = (edges[body + 1] - edges[body]) / width
    body_lines = [len(lines) for (_, column), lines in table.content.items() if column == body]
    left = [lines for (_, column), lines in table.content.items() if column < body]
    numbered = sum(len(lines) == 1 and bool(ENUMERATOR_ONLY.fullmatch(lines[0].text.strip())) for lines in left)
    narrow_right = all((edges[k + 1] - edges[k]) / width <= 0.3 for k in range(body + 1, table.last))
    if (
        body_share >= 0.5
        and table.last - body <= 2
        and narrow_right
        and (not left or numbered >= 0.6 * len(left))
        and (table.last - body == 2 or numbered)
        and sum(body_lines) >= 3 * len(body_lines)
        and letters[body] > 0.7 * letters.total()
    ):
        table.kind, table.body = Kind.FRAME, body
        return
    first = [" ".join(line.text for line in table.content.get((0, column), [])).strip() for column in range(table.last)]
    named = [LIST_LABEL.fullmatch(text) or _LIST_HEAD.fullmatch(text) for text in first if text]
    if len(used) >= 2 and len(named) >= 2 and all(named):
        table.kind = Kind.LISTS


def continues(above: Table, below: Table, *, above_height: float, below_height: float) -> bool:
    """Whether a table goes on at the head of the next page: same edges, foot of one page, head of the next."""
    if below.page != above.page + 1 or (above.kind is not below.kind and Kind.LISTS in (above.kind, below.kind)):
        return False
    if above.rect[3] < 0.7 * above_height or below.rect[1] > 0.3 * below_height:
        return False
    return len(above.columns) == len(below.columns) and all(
        abs(a - b) < 4 for a, b in zip(above.columns, below.columns, strict=True)
    )


def cell_lines(table: Table, number: int, first_row: int) -> list[Line]:
    """The lines of a table of cells, row by row, each with its `Cell`; `first_row` is the number of its first row."""
    rows = sorted({row for row, _ in table.content})
    head = bool(first_row == 0 and len(rows) > 1 and _is_head(table, rows))
    lines: list[Line] = []
    for index, row in enumerate(rows):
        for column in range(table.last):
            for position, line in enumerate(table.content.get((row, column), [])):
                cell = Cell(table=number, row=first_row + index, column=column, header=head and index == 0)
                lines.append(replace(line, cell=cell, gap=position == 0))
    return lines


def right_edge(table: Table, column: int) -> float:
    """Right edge of a column in points."""
    return table.columns[column + 1] if column + 1 < table.last else table.rect[2]


def _is_head(table: Table, rows: list[int]) -> bool:
    """Whether the first row names the columns: bold above plain rows, or in words that only heads use."""

    def cells(row: int) -> list[list[Line]]:
        return [lines for (r, _), lines in table.content.items() if r == row]

    first = cells(rows[0])
    if len(first) < 2:
        return False
    bold = all(all(is_bold(line) for line in lines) for lines in first)
    below = [lines for row in rows[1:] for lines in cells(row)]
    if bold and sum(all(is_bold(line) for line in lines) for lines in below) < 0.5 * len(below):
        return True
    return all(len(lines) <= 3 and _HEAD.fullmatch(" ".join(line.text for line in lines)) for lines in first)


def is_bold(line: Line) -> bool:
    """Whether most of a line is set bold."""
    return sum(b - a for a, b in line.bold) >= 0.8 * len(line.text)
