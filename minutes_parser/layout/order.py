"""Reading order: side columns beside the paragraphs they belong to, names in columns, tables in their rows."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from minutes_parser.layout.columns import in_columns
from minutes_parser.layout.fragments import cut, paste, split_at, wide_gaps
from minutes_parser.layout.model import Cell, Line, Page
from minutes_parser.layout.paragraphs import ENUMERATOR, Margins, by_geometry, goes_on
from minutes_parser.layout.staggered import Rows, as_cells, staggered
from minutes_parser.layout.tables import (
    ENUMERATOR_ONLY,
    Kind,
    Table,
    cell_lines,
    continues,
    find_tables,
    right_edge,
)

GUTTER_FROM = 0.6
"""Share of a page's width right of which a side column may begin."""
GUTTER_EMS = 0.7
"""Font sizes between the main text and the side column: a blank is 0.25, stretched 0.5."""

OWNER_EMS = 2.0
"""Font sizes between the end of a sentence and the owner printed at the end of its line, at least."""

_SIDE_HEAD = re.compile(r"\W*(?:actions?|action by|owners?|lead|who|by whom|decisions?|responsible)\W*", re.IGNORECASE)
_FIGURES = re.compile(r"[£€$(]?\s*[-\d.,:/%\s]+[)]?(?:p|am|pm)?")
_INITIALS = re.compile(r"\(?(?=(?:[a-z]*[A-Z]){2})[A-Za-z]{2,4}\)?")
_OWNERS = re.compile(
    r"(?:(?=(?:[a-z]*[A-Z]){2})[A-Za-z]{2,4}|All|Clerk|Chair(?:man)?|Secretary|Treasurer|Cllrs?\.?(?:\s[A-Z]\.?)?\s[A-Z]\w+)"
    r"(?:\s*(?:[/&,+]|and)\s*(?:(?=(?:[a-z]*[A-Z]){2})[A-Za-z]{2,4}|All|Clerk|Chair(?:man)?|Cllrs?\.?\s[A-Z]\w+))*"
)
_LAST_OWNER = re.compile(
    r"[.!?]\s(?P<owner>(?=(?:[a-z]*[A-Z]){2})[A-Za-z]{2,4}(?:\s?[/&,]\s?(?=(?:[a-z]*[A-Z]){2})[A-Za-z]{2,4})*)$"
)
"""Initials after the end of a sentence, which last on the line."""
_SENTENCE_END = re.compile(r"[.!?)][\"'”’)]*$")
_NAME = re.compile(
    r"""
    (?=\S+\s)
    (?:(?:Cllrs?|Councillor|Clir|Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?|Rev|Sir|Lord|Lady|Dame|Baroness|Ald(?:erman)?|Canon|Cyng)\b\.?\s*)*
    (?:[A-Z][\w'’.-]*\s+|[A-Z]\.?\s*|(?:de|van|der|la|le|ap|Mac|Mc|O['’]|Ó|Ní|Uí)\s+){0,4} [A-Z][\w'’-]+
    (?:\s*\([^()]*\))? (?:,?\s+(?:MBE|OBE|CBE|BEM|JP|DL|MP|MSP|AM|MS|TD|CC))*
    """,
    re.VERBOSE,
)
_ROLE = re.compile(
    r"\b(?:chair\w*|vice|clerk|officer|director|manager|head|secretary|treasurer|member|executive|council|committee|police|"
    r"representative|trustee|governor|teacher|adviser|advisor|assistant|service|team|parent|staff|president|leader|trust|"
    r"convener|partner|university|department|group|board|association|name|initials|role)s?\b",
    re.IGNORECASE,
)


@dataclass
class _Flow:
    """The lines of a page: the main text in order, and what stands in its side column. A zone is a row of a frame."""

    main: list[Line] = field(default_factory=list)
    zones: list[int] = field(default_factory=list)
    side: list[tuple[Line, int]] = field(default_factory=list)


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
    gutters = _gutters(pages, [each.outside for each in found])
    margins: Margins = {}
    flows: list[_Flow] = []
    numbering = _Numbering(owner_edges=_owner_edges(line for each in found for line in each.outside))
    zone = 0
    for page, own, (tables, outside, _), gutter in zip(pages, marks, found, gutters, strict=True):
        # What is printed across a page is read before it: in its place it would tear the text.
        flow = _Flow(main=own, zones=[zone] * len(own))
        rest = sorted(outside, key=_top)
        for table in tables:
            above = [line for line in rest if _top(line) < table.rect[1]]
            rest = rest[len(above) :]
            zone = _add_text(flow, above, page, gutter, zone, numbering, margins)
            zone = _add_table(flow, table, page, zone, numbering, margins)
        zone = _add_text(flow, rest, page, gutter, zone, numbering, margins)
        flows.append(flow)
    unread = [page.number for page, each in zip(pages, found, strict=True) if each.unread]
    return Ordered(_with_sides(flows, margins), margins, unread)


def _top(line: Line) -> float:
    return line.rect[1] if line.rect else 0.0


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


def _add_text(
    flow: _Flow, lines: list[Line], page: Page, gutter: float | None, zone: int, numbering: _Numbering, margins: Margins
) -> int:
    main: list[Line] = []
    for line, below in zip(lines, [*lines[1:], None], strict=False):
        at = _crossing(line, gutter) if gutter is not None else None
        if at is None:
            at = _owner(line)
        if at is None and not (below and below.text[:1].islower()):
            at = _owner_at(line, numbering.owner_edges)
        if at is None:
            main.append(line)
            continue
        if at:
            main.append(cut(line, 0, at))
        flow.side.append((replace(cut(line, at, len(line.runs)), column=1), zone))
    for text, rows in _staggered(main):
        own_margins: dict[int, float] = {}
        for group in in_columns(text, page.width or 0, own_margins, numbering.title_gutters):
            for line in _grids_in_order(group, numbering):
                flow.main.append(line)
                flow.zones.append(zone)
                if id(line) in own_margins:
                    margins[line] = own_margins[id(line)]
        if rows:
            cells = as_cells(rows, numbering.tables)
            numbering.tables, numbering.last = numbering.tables + 1, None
            flow.main += cells
            flow.zones += [zone] * len(cells)
    return zone


def _staggered(lines: list[Line]) -> Iterator[tuple[list[Line], Rows]]:
    """Lines up to each table whose columns are set each for itself, and its rows; at last those after all of them."""
    begin = place = 0
    while place < len(lines):
        found = staggered(lines, place)
        if found:
            yield lines[begin:place], found[0]
            begin = place = found[1]
        else:
            place += 1
    yield lines[begin:], []


def _add_table(flow: _Flow, table: Table, page: Page, zone: int, numbering: _Numbering, margins: Margins) -> int:
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
    names = _names_of(table) if table.kind is Kind.CELLS and not continued else None
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


def _names_of(table: Table) -> list[Line] | None:
    """The names that a ruled table holds in several columns, read down; None if it holds anything else."""
    if any(len(lines) > 1 for lines in table.content.values()):
        return None
    rows = sorted({row for row, _ in table.content})
    cells = [
        {column: table.content[row, column][0] for column in range(table.last) if (row, column) in table.content}
        for row in rows
    ]
    label: list[Line] = []
    if len(rows) > 1 and 0 in cells[0] and not any(0 in row for row in cells[1:]):
        label.append(cells[0].pop(0))
    used = sorted({column for row in cells for column in row})
    renumbered = [{used.index(column): line for column, line in row.items()} for row in cells]
    groups = _name_groups(renumbered, len(used))
    return None if groups is None else [*label, *_down(renumbered, groups)]


def _is_row_tail(table: Table) -> bool:
    """Whether the first row continues the last one of the page before: no first cell, and small letters in another."""
    first = min(row for row, _ in table.content)
    texts = {column: lines[0].text for (row, column), lines in table.content.items() if row == first}
    return 0 not in texts and any(text[:1].islower() for text in texts.values())


def _add_frame(flow: _Flow, table: Table, zone: int, numbering: _Numbering) -> int:
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
        for index, line in enumerate(_grids_in_order(main, numbering)):
            flow.main.append(replace(line, gap=True) if index == 0 and left else line)
            flow.zones.append(zone)
        zone += 1
    return zone


def _with_numbers(left: list[Line], body: list[Line]) -> list[Line]:
    """The lines of a row with each number of the left cell set before the line it stands beside.

    A lone number belongs to the row as a whole, wherever in its cell it stands.
    """
    body = sorted(body, key=_top)
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
    return sorted([*alone, *body], key=_top)


def _before(number: Line, line: Line) -> Line:
    """A number and the line it goes before, as one line at the height of the latter."""
    pasted = paste([number, line])
    assert pasted.rect and line.rect
    return replace(pasted, size=line.size, rect=(pasted.rect[0], line.rect[1], pasted.rect[2], line.rect[3]))


def _crossing(line: Line, gutter: float) -> int | None:
    """Index of the run at which a line enters the side column; None if it has no part in it."""
    runs = line.runs
    if not runs:
        return None
    if runs[-1][2] <= gutter or runs[-1][1] < gutter:
        return None
    at = next(k for k, run in enumerate(runs) if run[1] >= gutter)
    if at and runs[at][1] - runs[at - 1][2] < GUTTER_EMS * (line.size or 10):
        return None
    return at


def _owner(line: Line) -> int | None:
    """Index of the run at which a line ends its sentence and, far to the right, names who is to act; None if it does not."""
    gaps = wide_gaps(line, OWNER_EMS) if line.runs else []
    if not gaps:
        return None
    at = gaps[-1]
    said, owner = line.text[: line.runs[at][0]].rstrip(), line.text[line.runs[at][0] :].strip()
    if _SIDE_HEAD.fullmatch(owner) and len(said) < 25 and not said.endswith((".", ":")):
        return at
    if not _OWNERS.fullmatch(owner) or _NAME.fullmatch(said) or len(gaps) > 1:
        return None
    return at if _SENTENCE_END.search(said) or said.count(" ") >= 5 else None


def _owner_edges(lines: Iterable[Line]) -> list[float]:
    """Right edges of the bold initials printed far behind the ends of lines, those that several share."""
    found = [line.rect[2] for line in lines if line.rect and _owner(line) is not None and _ends_bold(line)]
    return [x for x in found if sum(abs(x - other) < 2 for other in found) >= 2]


def _owner_at(line: Line, edges: Sequence[float]) -> int | None:
    """Index of the run of bold initials that follow a sentence closely, but end where the other owners do."""
    if not edges or not line.rect or not line.runs or not _ends_bold(line):
        return None
    match = _LAST_OWNER.search(line.text)
    if not match or not any(abs(line.rect[2] - x) < 2 for x in edges):
        return None
    return next((k for k, run in enumerate(line.runs) if run[0] == match.start("owner")), None)


def _ends_bold(line: Line) -> bool:
    return bool(line.bold) and line.bold[-1][1] >= len(line.text)


def _gutters(pages: Sequence[Page], lines: Sequence[list[Line]]) -> list[float | None]:
    """For each page, where its narrow right-hand column begins, if it has one."""
    votes: dict[int, list[float]] = defaultdict(list)
    for number, (page, own) in enumerate(zip(pages, lines, strict=True)):
        for x in _candidates(page, own):
            votes[number].append(x)
    # A page may have the column of the others without a word in it that would show it.
    shared = Counter(round(x / 4) for found in votes.values() for x in found)
    common = {place for place, _ in shared.most_common(8)}
    elsewhere = {min(x for found in votes.values() for x in found if round(x / 4) == place) for place in common}
    chosen: list[float | None] = []
    for number, (page, own) in enumerate(zip(pages, lines, strict=True)):
        tried = sorted({*votes[number], *elsewhere}) if own else []
        scored = [(score, -edge) for edge in tried if (score := _score(page, own, edge)) is not None]
        chosen.append(-max(scored)[1] if scored else None)
    # One stray word at the right of one page is no column: it takes three in a source, or a head that names it.
    side = 0
    headed = False
    for own, gutter in zip(lines, chosen, strict=True):
        for line in own if gutter is not None else []:
            at = _crossing(line, gutter) if gutter is not None else None
            if at is not None:
                side += 1
                headed = headed or bool(_SIDE_HEAD.fullmatch(cut(line, at, len(line.runs)).text))
    return chosen if side >= 3 or headed else [None] * len(pages)


def _candidates(page: Page, lines: list[Line]) -> list[float]:
    """Left edges of what stands apart at the right of the page."""
    width = page.width or 0
    edges: list[float] = []
    for line in lines:
        if not line.runs:
            continue
        starts = [k for k in [0, *wide_gaps(line, GUTTER_EMS)] if line.runs[k][1] > GUTTER_FROM * width]
        edges += [line.runs[k][1] - 1 for k in starts[-1:]]
    kept: list[float] = []
    for x in sorted(edges):
        if not kept or x - kept[-1] > 4:
            kept.append(x)
    return kept[:40]


def _score(page: Page, lines: list[Line], x: float) -> float | None:
    """How well a side column beginning at `x` explains a page; None if it does not."""
    side = crossed = near = figures = 0
    for line in lines:
        if not line.runs or not line.rect:
            continue
        at = _crossing(line, x)
        if at is None:
            if line.rect[2] > x + 2:
                crossed += 1
            end = line.rect[2]
        else:
            side += 1
            part = cut(line, at, len(line.runs))
            figures += bool(_FIGURES.fullmatch(part.text))
            end = line.runs[at - 1][2] if at else 0.0
        if x - 0.2 * (page.width or 0) < end < x and end - line.rect[0] > 0.35 * (page.width or 0):
            near += 1
    if not side or near < 3 or crossed > 0.12 * len(lines) or crossed > 1.5 * side + 1 or figures > 0.4 * side:
        return None
    if side > 0.7 * len(lines):
        return None
    return side - 2 * crossed


def _with_sides(flows: list[_Flow], margins: Margins) -> list[list[Line]]:
    """Main text with each line of the side column after the paragraph it stands beside."""
    lines = [line for flow in flows for line in flow.main]
    zone_of = {id(line): zone for flow in flows for line, zone in zip(flow.main, flow.zones, strict=True)}
    if not any(flow.side for flow in flows):
        return [flow.main for flow in flows]
    paragraphs: dict[int, list[list[Line]]] = defaultdict(list)
    for paragraph in by_geometry(lines, margins):
        paragraphs[paragraph.lines[0].page].append(paragraph.lines)
    ordered: list[list[Line]] = []
    for flow in flows:
        if not flow.main or not flow.side:
            ordered.append(flow.main + [line for line, _ in flow.side])
            continue
        own = paragraphs[flow.main[0].page]
        beside: dict[int, list[Line]] = defaultdict(list)
        for line, zone in flow.side:
            within = [k for k, part in enumerate(own) if zone_of[id(part[0])] == zone] or list(range(len(own)))
            beside[min(within, key=lambda k: (_distance(line, own[k]), -k))].append(line)
        page: list[Line] = []
        for k, part in enumerate(own):
            page += part
            page += sorted(beside[k], key=_top)
        ordered.append(page)
    return ordered


def _distance(side: Line, paragraph: list[Line]) -> float:
    """Vertical distance of a line of the side column from a paragraph; the one above counts as nearer."""
    if not side.rect or not paragraph[0].rect or not paragraph[-1].rect:
        return 0.0
    middle = (side.rect[1] + side.rect[3]) / 2
    top, bottom = paragraph[0].rect[1], paragraph[-1].rect[3]
    return max(1.3 * (top - middle), middle - bottom, 0.0)


def _grids_in_order(lines: list[Line], numbering: _Numbering) -> list[Line]:
    """Lines with the names and cells that stand in columns without rulings put into order."""
    if len(lines) < 2:
        return lines
    rows = [_fragments(line) for line in lines]
    _join_labels(lines, rows)
    starts = _column_starts(lines, rows)
    if not starts:
        return lines
    ordered: list[Line] = []
    index = 0
    while index < len(lines):
        end = _grid_end(rows, starts, index)
        if end - index >= 3:
            ordered += _grid(rows[index:end], numbering)
            index = end
        else:
            ordered.append(lines[index])
            index += 1
    return ordered


def _join_labels(lines: list[Line], rows: list[list[Line]]) -> None:
    """A label printed on two rows ("Members" over "Present:") beside running text goes before the text as a whole."""
    for k, (above, below) in enumerate(pairwise(rows)):
        if len(above) != 2 or len(below) != 2 or _is_label(above) or not _is_label(below):
            continue
        label, text, rest, more = above[0].rect, above[1].rect, below[0].rect, below[1].rect
        if not (label and text and rest and more) or not above[0].bold or not below[0].bold:
            continue
        if (
            abs(label[0] - rest[0]) < 3
            and abs(text[0] - more[0]) < 3
            and more[3] - text[3] < 1.6 * (above[0].size or 10)
        ):
            lines[k] = paste([above[0], below[0], above[1]])
            lines[k] = replace(lines[k], rect=(label[0], text[1], text[2], text[3]))
            lines[k + 1] = below[1]
            rows[k], rows[k + 1] = [lines[k]], [lines[k + 1]]


def _fragments(line: Line) -> list[Line]:
    """The parts of a line between wide gaps; an enumerator and a label with a colon stay with what follows."""
    cuts = wide_gaps(line, 0.9) if line.runs else []
    if not cuts:
        return [line]
    parts = split_at(line, cuts)
    if ENUMERATOR_ONLY.fullmatch(parts[0].text):
        parts[:2] = [cut(line, 0, cuts[1] if len(cuts) > 1 else len(line.runs))]
    return parts


def _column_starts(lines: list[Line], rows: list[list[Line]]) -> list[float]:
    """Left edges that at least three rows share for a part that is not their first."""
    edges = sorted(part.rect[0] for parts in rows for part in parts[1:] if part.rect)
    starts: list[float] = []
    cluster: list[float] = []
    for x in [*edges, float("inf")]:
        if cluster and x - cluster[0] > 4:
            if len(cluster) >= 3:
                starts.append(sum(cluster) / len(cluster))
            cluster = []
        cluster.append(x)
    return starts


def _is_grid_row(parts: list[Line], starts: list[float]) -> bool:
    return len(parts) > 1 and all(any(abs((part.rect or (0,))[0] - x) <= 4 for x in starts) for part in parts[1:])


def _grid_end(rows: list[list[Line]], starts: list[float], begin: int) -> int:
    """End of the grid that begins at a row; `begin` itself if there is none."""
    if begin + 1 >= len(rows) or _is_label(rows[begin]):
        return begin
    # The first row may have a word such as "Present" before it.
    below = rows[begin + 1][0].rect
    if not _is_grid_row(rows[begin], [*starts, below[0]] if below else starts):
        return begin
    end = last = begin + 1
    while end < len(rows):
        above, here = rows[end - 1][0], rows[end][0]
        if here.rect and above.rect and here.rect[1] - above.rect[3] > 1.3 * (here.size or 10):
            break
        if _is_grid_row(rows[end], starts) and not _is_label(rows[end]):
            last = end + 1
        elif len(rows[end]) > 1 or end - last >= 1:
            break
        end += 1
    return last


def _is_label(parts: list[Line]) -> bool:
    return parts[0].text.rstrip().endswith(":")


def _grid(rows: list[list[Line]], numbering: _Numbering) -> list[Line]:
    """The parts of a grid in reading order: names down each column, all else row by row as cells."""
    label: list[Line] = []
    first = [part for whole in rows[0] for part in _at_columns(whole, [0.0, *_columns(rows[1:])])]
    lefts = sorted(parts[0].rect[0] for parts in rows[1:] if parts[0].rect)
    if (
        len(first) > 2
        and first[0].rect
        and first[1].rect
        and lefts
        and first[1].rect[0] - lefts[0] < 4
        and first[0].rect[0] < lefts[0] - 10
    ):
        # A word such as "Present" beside the first row of names.
        label, rows = [first[0]], [first[1:], *rows[1:]]
    columns = _columns(rows)
    table: list[dict[int, Line]] = []
    for parts in rows:
        row: dict[int, Line] = {}
        for part in (piece for whole in parts for piece in _at_columns(whole, columns)):
            column = _column_of(part, columns)
            row[column] = paste([row[column], part]) if column in row else part
        table.append(row)
    if _runs_down(table, len(columns)):
        return [*label, *(row[column] for column in range(len(columns)) for row in table if column in row)]
    groups = _name_groups(table, len(columns))
    if groups is None:
        number = numbering.tables
        numbering.tables += 1
        numbering.last = None
        return [*label, *_cells(table, number)]
    return [*label, *_down(table, groups)]


def _runs_down(table: list[dict[int, Line]], count: int) -> bool:
    """Whether sentences run on from row to row in two columns: prose, whose columns are read one after the other."""
    running = 0
    for column in range(count):
        texts = [row[column].text for row in table if column in row]
        on = sum(goes_on(above, below) for above, below in pairwise(texts))
        running += on >= 2 and on >= 0.5 * (len(texts) - 1)
    return running >= 2


def _down(table: list[dict[int, Line]], groups: list[list[int]]) -> list[Line]:
    """The lines of each group of columns, one group after the other."""
    rows = [[row[column] for column in group if column in row] for group in groups for row in table]
    return [replace(paste(parts), gap=True) for parts in rows if parts]


def _cells(table: list[dict[int, Line]], number: int) -> list[Line]:
    """The parts as cells. What stands alone under a cell, with nothing in the first column, continues it."""
    rows: list[dict[int, list[Line]]] = []
    for row in table:
        if 0 in row or not rows or len(row) > 1:
            rows.append(defaultdict(list))
        for column, part in row.items():
            rows[-1][column].append(part)
    return [
        replace(part, cell=Cell(number, r, c), gap=index == 0)
        for r, row in enumerate(rows)
        for c, parts in sorted(row.items())
        for index, part in enumerate(parts)
    ]


def _at_columns(part: Line, columns: list[float]) -> list[Line]:
    """A part cut where one of its words begins at the edge of a column, however small the gap."""
    runs = part.runs
    limit = 0.3 * (part.size or 10)
    return split_at(
        part,
        [
            k
            for k in range(1, len(runs))
            if runs[k][1] - runs[k - 1][2] > limit and any(abs(runs[k][1] - x) < 2 for x in columns[1:])
        ],
    )


def _columns(rows: list[list[Line]]) -> list[float]:
    edges = sorted(part.rect[0] for parts in rows for part in parts if part.rect)
    kept = [edges[0]]
    for a, b in pairwise(edges):
        if b - a > 5:
            kept.append(b)
    return kept


def _column_of(part: Line, columns: list[float]) -> int:
    x = part.rect[0] if part.rect else 0.0
    return max((k for k, edge in enumerate(columns) if edge <= x + 1), default=0)


def _name_groups(table: list[dict[int, Line]], count: int) -> list[list[int]] | None:
    """Columns of names, each with the column of initials right of it; None if the columns are anything else."""
    groups: list[list[int]] = []
    for column in range(count):
        texts = [row[column].text.strip() for row in table if column in row]
        if (
            groups
            and len(groups[-1]) == 1
            and sum(bool(_INITIALS.fullmatch(text)) for text in texts) >= 0.7 * len(texts)
        ):
            groups[-1].append(column)
        elif sum(
            bool(_NAME.fullmatch(text)) and not _ROLE.search(re.sub(r"\(.*?\)", "", text)) for text in texts
        ) >= 0.7 * len(texts):
            groups.append([column])
        else:
            return None
    return groups if len(groups) > 1 else None
