"""Names and cells that stand in columns without rulings, put into reading order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from minutes_parser.layout.fragments import cut, paste, split_at, wide_gaps
from minutes_parser.layout.label_column import are_two_labels
from minutes_parser.layout.model import Cell, Line
from minutes_parser.layout.name_columns import down, name_groups
from minutes_parser.layout.paragraphs import goes_on
from minutes_parser.layout.tables import ENUMERATOR_ONLY, LIST_LABEL

LONGEST_CELL = 60
"""Code points of a part that may be a cell of a row standing alone, at most."""


def grids_in_order(lines: list[Line], new_table: Callable[[], int], known: list[list[float]]) -> list[Line]:
    """Lines with the names and cells that stand in columns without rulings put into order; `new_table` numbers tables.

    `known` are the places where rows of tables began so far: a row or two that begin there are of such a table. It grows.
    """
    if len(lines) < 2 and not known:
        return lines
    rows = [_fragments(line) for line in lines]
    _join_labels(lines, rows)
    lines, rows = _with_label_ends(lines, rows)
    starts = _column_starts(lines, rows)
    if not starts and not known:
        return lines
    ordered: list[Line] = []
    index = 0
    while index < len(lines):
        end = _grid_end(rows, starts, index)
        if end - index >= 3:
            grid = _grid(rows[index:end], new_table)
            if any(line.cell for line in grid):
                known += map(_places, rows[index:end])
            ordered += grid
            index = end
        elif _is_short_row(rows[index]) and _is_known(_places(rows[index]), known):
            ordered += _cells([dict(enumerate(rows[index]))], new_table())
            index += 1
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
        if are_two_labels(above[0].text, below[0].text):
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


def _with_label_ends(lines: list[Line], rows: list[list[Line]]) -> tuple[list[Line], list[list[Line]]]:
    """Lines and their parts, with the second half of a label, alone on its row, set to the first: "Apologies for" over "absence:"."""
    kept: list[Line] = []
    parts: list[list[Line]] = []
    for line, row in zip(lines, rows, strict=True):
        above = parts[-1] if parts else []
        label, rest = (above[0].rect, row[0].rect) if len(above) > 1 and len(row) == 1 else (None, None)
        if (
            label
            and rest
            and abs(label[0] - rest[0]) < 3
            and rest[3] - label[3] < 1.6 * (line.size or 10)
            and not LIST_LABEL.fullmatch(line.text.strip())
            and LIST_LABEL.fullmatch(f"{above[0].text} {line.text}".strip())
        ):
            parts[-1] = [replace(paste([above[0], line]), rect=label), *above[1:]]
            kept[-1] = paste(parts[-1])
            continue
        kept.append(line)
        parts.append(row)
    return kept, parts


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


def _places(parts: list[Line]) -> list[float]:
    return [part.rect[0] for part in parts if part.rect]


def _is_short_row(parts: list[Line]) -> bool:
    """Whether a line has parts, none of them of running text."""
    return len(parts) > 1 and not _is_label(parts) and all(len(part.text) <= LONGEST_CELL for part in parts)


def _is_known(places: list[float], known: list[list[float]]) -> bool:
    return any(
        len(each) == len(places) and all(abs(a - b) <= 4 for a, b in zip(each, places, strict=True)) for each in known
    )


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
        if len(rows[end]) == 1 and LIST_LABEL.fullmatch(here.text.strip()):
            break
        if _is_grid_row(rows[end], starts) and not _is_label(rows[end]):
            last = end + 1
        elif len(rows[end]) > 1 or end - last >= 1:
            break
        end += 1
    return last


def _is_label(parts: list[Line]) -> bool:
    return len(parts) < 3 and parts[0].text.rstrip().endswith(":")


def _grid(rows: list[list[Line]], new_table: Callable[[], int]) -> list[Line]:
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
    groups = name_groups(table, len(columns))
    if groups is None:
        return [*label, *_cells(table, new_table())]
    return [*label, *down(table, groups)]


def _runs_down(table: list[dict[int, Line]], count: int) -> bool:
    """Whether sentences run on from row to row in two columns: prose, whose columns are read one after the other."""
    running = 0
    for column in range(count):
        texts = [row[column].text for row in table if column in row]
        on = sum(goes_on(above, below) for above, below in pairwise(texts))
        running += on >= 2 and on >= 0.5 * (len(texts) - 1)
    return running >= 2


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
