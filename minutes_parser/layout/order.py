"""Reading order: side columns beside the paragraphs they belong to, names in columns, tables in their rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from minutes_parser.layout.columns import in_columns
from minutes_parser.layout.fragments import cut, paste
from minutes_parser.layout.grids import grids_in_order
from minutes_parser.layout.headed import headed
from minutes_parser.layout.model import Line, Page, top_of
from minutes_parser.layout.name_columns import names_of
from minutes_parser.layout.paragraphs import ENUMERATOR, Margins, goes_on
from minutes_parser.layout.side_column import Flow, gutters_of, owner_edges, side_begins, with_sides
from minutes_parser.layout.staggered import Rows, as_cells, staggered
from minutes_parser.layout.tables import Kind, Table, cell_lines, continues, find_tables, right_edge


@dataclass(frozen=True)
class Ordered:
    """The lines of each page in reading order, the right margins that tables set, and pages with an unread table."""

    lines: list[list[Line]]
    margins: Margins
    unread: list[int]


def in_order(pages: Sequence[Page]) -> Ordered:
    """Puts the lines of each page into the order in which they are read."""
    marks = [[line for line in page.lines if line.tag == "turned"] for page in pages]
    found = [find_tables(page, [line for line in page.lines if line.tag != "turned"]) for page in pages]
    gutters = gutters_of(pages, [each.outside for each in found])
    margins: Margins = {}
    flows: list[Flow] = []
    numbering = _Numbering(owner_edges=owner_edges(line for each in found for line in each.outside))
    zone = 0
    for page, own, (tables, outside, _), gutter in zip(pages, marks, found, gutters, strict=True):
        # What is printed across a page is read before it: in its place it would tear the text.
        flow = Flow(main=own, zones=[zone] * len(own))
        rest = sorted(outside, key=top_of)
        for table in tables:
            above = [line for line in rest if top_of(line) < table.rect[1]]
            rest = rest[len(above) :]
            zone = _add_text(flow, above, page, gutter, zone, numbering, margins)
            zone = _add_table(flow, table, page, zone, numbering, margins)
        zone = _add_text(flow, rest, page, gutter, zone, numbering, margins)
        flows.append(flow)
    unread = [page.number for page, each in zip(pages, found, strict=True) if each.unread]
    return Ordered(with_sides(flows, margins), margins, unread)


@dataclass
class _Numbering:
    """Counts the tables of a source, and remembers what the next page may continue."""

    tables: int = 0
    rows: int = 0
    last: Table | None = None
    title_gutters: list[float] = field(default_factory=list)
    """where the text begins beside which a page before had its headings"""
    height: float = 0.0
    owner_edges: list[float] = field(default_factory=list)
    """where owners printed at the ends of lines end"""

    def new_table(self) -> int:
        """The number of a table that the next page cannot continue."""
        number, self.last = self.tables, None
        self.tables += 1
        return number


def _add_text(
    flow: Flow, lines: list[Line], page: Page, gutter: float | None, zone: int, numbering: _Numbering, margins: Margins
) -> int:
    main: list[Line] = []
    for line, below in zip(lines, [*lines[1:], None], strict=False):
        at = side_begins(line, below, gutter, numbering.owner_edges)
        if at is None:
            main.append(line)
            continue
        if at:
            main.append(cut(line, 0, at))
        flow.side.append((replace(cut(line, at, len(line.runs)), column=1), zone))
    known: list[list[float]] = []
    for text, rows in _staggered(main):
        own_margins: dict[int, float] = {}
        for group in in_columns(text, page.width or 0, own_margins, numbering.title_gutters):
            for line in grids_in_order(group, numbering.new_table, known):
                flow.main.append(line)
                flow.zones.append(zone)
                if id(line) in own_margins:
                    margins[line] = own_margins[id(line)]
        if rows:
            known += [[cell[0].rect[0] for cell in row if cell and cell[0].rect] for row in rows]
            cells = as_cells(rows, numbering.new_table())
            flow.main += cells
            flow.zones += [zone] * len(cells)
    return zone


def _staggered(lines: list[Line]) -> Iterator[tuple[list[Line], Rows]]:
    """Lines up to each table whose columns are set each for itself, and its rows; at last those after all of them."""
    begin = place = 0
    while place < len(lines):
        found = staggered(lines, place) or headed(lines, place)
        if found:
            yield lines[begin:place], found[0]
            begin = place = found[1]
        else:
            place += 1
    yield lines[begin:], []


def _add_table(flow: Flow, table: Table, page: Page, zone: int, numbering: _Numbering, margins: Margins) -> int:
    before = numbering.last
    continued = before is not None and continues(
        before, table, above_height=numbering.height, below_height=page.height or 0
    )
    if continued and before is not None:
        table.kind, table.body = before.kind, before.body
    numbering.last, numbering.height = table, page.height or 0
    if table.kind is Kind.LISTS:
        for column in range(table.last):
            for row in range(table.rows):
                cell = table.content.get((row, column), [])
                for above, line in zip([None, *cell], cell, strict=False):
                    flow.main.append(replace(line, gap=above is None or not goes_on(above.text, line.text)))
                    flow.zones.append(zone)
        return zone
    names = names_of(table) if table.kind is Kind.CELLS and not continued else None
    if names is not None:
        flow.main += names
        flow.zones += [zone] * len(names)
        return zone
    if table.kind is Kind.FRAME:
        return _add_frame(flow, table, zone + 1, numbering)
    if continued:
        first_row = numbering.rows
        if _is_row_tail(table):
            first_row -= 1
    else:
        numbering.tables += 1
        first_row = 0
    lines = cell_lines(table, numbering.tables - 1, first_row)
    if continued and first_row < numbering.rows:
        lines = [replace(line, gap=False) if line.cell and line.cell.row == first_row else line for line in lines]
    numbering.rows = max((line.cell.row + 1 for line in lines if line.cell), default=first_row)
    for column in range(table.last):
        margins["cell", numbering.tables - 1, column] = right_edge(table, column) - 5
    flow.main += lines
    flow.zones += [zone] * len(lines)
    return zone


def _is_row_tail(table: Table) -> bool:
    """Whether the first row continues the last one of the page before: small letters, and no first cell or no other."""
    first = min(row for row, _ in table.content)
    texts = {column: lines[0].text for (row, column), lines in table.content.items() if row == first}
    small = [text[:1].islower() for text in texts.values()]
    return any(small) if 0 not in texts else all(small) and len(texts) == 1


def _add_frame(flow: Flow, table: Table, zone: int, numbering: _Numbering) -> int:
    """Running text set in a frame: number and text on one line, what stands right of the text beside it."""
    for row in sorted({row for row, _ in table.content}):
        left: list[Line] = []
        body: list[Line] = []
        for column in range(table.last):
            lines = table.content.get((row, column), [])
            if column < table.body:
                left += lines
            elif column == table.body:
                body += lines
            else:
                flow.side += [(replace(line, column=1), zone) for line in lines]
        main = _with_numbers(left, body)
        for index, line in enumerate(grids_in_order(main, numbering.new_table, [])):
            flow.main.append(replace(line, gap=True) if index == 0 and left else line)
            flow.zones.append(zone)
        zone += 1
    return zone


def _with_numbers(left: list[Line], body: list[Line]) -> list[Line]:
    """The lines of a row with each number of the left cell set before the line it stands beside.

    A lone number belongs to the row as a whole, wherever in its cell it stands.
    """
    body = sorted(body, key=top_of)
    if len(left) == 1 and body and not ENUMERATOR.match(body[0].text):
        return [_before(left[0], body[0]), *body[1:]]
    alone: list[Line] = []
    for number in left:
        for index, line in enumerate(body):
            if line.rect and number.rect and abs(line.rect[3] - number.rect[3]) < 0.5 * (line.size or 10):
                body[index] = _before(number, line)
                break
        else:
            alone.append(number)
    return sorted([*alone, *body], key=top_of)


def _before(number: Line, line: Line) -> Line:
    """A number and the line it goes before, as one line at the height of the latter."""
    pasted = paste([number, line])
    assert pasted.rect and line.rect
    return replace(pasted, size=line.size, rect=(pasted.rect[0], line.rect[1], pasted.rect[2], line.rect[3]))
