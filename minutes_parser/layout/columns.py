"""Columns without rulings: headings set left of their text, lists side by side, prose in two columns.

A column ends at a gutter: an edge at which words begin on several lines and which no line of its zone runs across.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from minutes_parser.layout.fragments import cut, wide_gaps
from minutes_parser.layout.label_column import labelled
from minutes_parser.layout.model import Line, top_of
from minutes_parser.layout.name_columns import NAME
from minutes_parser.layout.tables import ENUMERATOR_ONLY, LIST_LABEL

GAP_EMS = 0.7
"""Font sizes between two columns, at least."""
MOST_GUTTERS = 6
MANY = 8
"""Lines that a column of prose has at least."""
NEVER_FULL = 1e9
"""A right margin for lists: none of their lines goes on because it is full."""

_LIST_START = re.compile(rf"(?:{LIST_LABEL.pattern})(?=\s|$)", re.IGNORECASE)
_LABEL_ALONE = re.compile(
    rf"{LIST_LABEL.pattern}|(?:(?:vice|deputy)[\s-])?(?:chair(?:man|woman|person)?|convener|president)\s*:?"
    r"|(?:minutes?\s+)?(?:secretary|clerk)\s*:?",
    re.IGNORECASE,
)
"""what stands beside those listed, or beside whoever holds the post: "Chair" over "Present" """
_ENUMERATED = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z])[.):]*\s+")


@dataclass(slots=True)
class _Zone:
    """Lines that a gutter divides, from `first` to `last` (exclusive) of those given."""

    gutter: float
    first: int
    last: int
    left: list[Line]
    right: list[Line]
    rows: int
    """lines with words on both sides"""


def in_columns(
    lines: list[Line], width: float, own_margins: dict[int, float], title_gutters: list[float], depth: int = 0
) -> list[list[Line]]:
    """Lines of a page as groups in reading order: each group is one column, or what stands between two zones of columns.

    `own_margins` receives the right margin of each line of a column that is not the page's, by the line's `id`.
    `title_gutters` are those that earlier pages had beside their headings; it grows.
    """
    if depth > 4 or len(lines) < 3:
        return [lines] if lines else []
    for gutter in [*title_gutters, *_gutters(lines)]:
        for zone in _zones(lines, gutter):
            groups = _read(zone, width, own_margins, title_gutters, depth)
            if groups:
                above = in_columns(lines[: zone.first], width, own_margins, title_gutters, depth + 1)
                below = in_columns(lines[zone.last :], width, own_margins, title_gutters, depth + 1)
                return [*above, *groups, *below]
    return [lines]


def _gutters(lines: Sequence[Line]) -> list[float]:
    """Edges that may begin a column, likeliest first.

    That is where words begin behind a wide gap on three lines or more, where a list of people is labelled behind one, or
    where many lines begin that stand right of others.
    """
    edges: list[float] = []
    labels: list[float] = []
    starts: list[float] = []
    for line in lines:
        runs = line.runs
        if not runs:
            continue
        starts.append(runs[0][1])
        gaps = wide_gaps(line, GAP_EMS)
        if not gaps:
            continue
        if gaps[0] == 1 and ENUMERATOR_ONLY.fullmatch(line.text[: runs[1][0]].strip()):
            gaps = gaps[1:]
        edges += [runs[k][1] for k in gaps]
        labels += [runs[k][1] for k in gaps if _LIST_START.match(line.text, runs[k][0])]
    far = min(starts, default=0.0) + 150
    found = [*_clusters(edges, 3), *_clusters([x for x in starts if x > far], 8)]
    return [*labels[:2], *(edge for _, edge in sorted(found)[:MOST_GUTTERS])]


def _clusters(edges: list[float], least: int) -> list[tuple[int, float]]:
    """Edges that lie within five points of each other, as (less their number, leftmost)."""
    edges = sorted(edges)
    found: list[tuple[int, float]] = []
    start = 0
    for end in range(1, len(edges) + 1):
        if end == len(edges) or edges[end] - edges[start] > 5:
            if end - start >= least:
                found.append((start - end, edges[start]))
            start = end
    return found


def _divide(line: Line, gutter: float) -> int | None:
    """Index of the run at which a line passes the gutter: 0 if it stands right of it, all if left, None if across."""
    runs = line.runs
    if not runs or runs[0][1] >= gutter - 3:
        return 0
    if runs[-1][2] <= gutter - 2:
        return len(runs)
    for k in range(1, len(runs)):
        if runs[k][1] >= gutter - 3:
            gap = runs[k][1] - runs[k - 1][2]
            return k if gap >= GAP_EMS * (line.size or 10) and runs[k - 1][2] <= gutter - 2 else None
    return None


def _zones(lines: list[Line], gutter: float) -> list[_Zone]:
    """The zones in which no line runs across a gutter, beginning with the first that has words on both sides of it."""
    zones: list[_Zone] = []
    divided = [_divide(line, gutter) for line in lines]
    start = 0
    for end in range(len(lines) + 1):
        if end < len(lines) and divided[end] is not None:
            continue
        both = [k for k in range(start, end) if 0 < (divided[k] or 0) < len(lines[k].runs)]
        right = sum(divided[k] == 0 for k in range(start, end))
        if right >= MANY and end - start - right >= MANY:
            zones.append(_zone(lines, divided, gutter, start, end, len(both)))
        if both:
            first, last = both[0], _end(lines, both[-1] + 1, end)
            zones.append(_zone(lines, divided, gutter, first, last, len(both)))
            if len(both) >= 3:
                zones.append(_zone(lines, divided, gutter, first, end, len(both)))
        start = end + 1
    return zones


def _end(lines: list[Line], begin: int, end: int) -> int:
    """Where the block of lines ends that goes on without blank space, headings or items."""
    for k in range(max(begin, 1), end):
        above, here = lines[k - 1].rect, lines[k].rect
        blank = above is None or here is None or here[1] - above[3] > 0.8 * (lines[k].size or 10)
        heading = lines[k].bold and not lines[k - 1].bold
        if blank or heading or (_ENUMERATED.match(lines[k].text) and not NAME.fullmatch(lines[k].text)):
            return k
    return end


def _zone(lines: list[Line], divided: list[int | None], gutter: float, first: int, last: int, rows: int) -> _Zone:
    zone = _Zone(gutter, first, last, [], [], rows)
    for line, at in zip(lines[first:last], divided[first:last], strict=True):
        assert at is not None
        if at:
            zone.left.append(cut(line, 0, at))
        if at < len(line.runs):
            zone.right.append(cut(line, at, len(line.runs)))
    return zone


def _read(
    zone: _Zone, width: float, own_margins: dict[int, float], title_gutters: list[float], depth: int
) -> list[list[Line]]:
    """The groups of a zone in reading order; none if its columns are rows of a table or nothing at all."""
    if _are_lists(zone):
        sides = ([replace(side[0], gap=True), *side[1:]] for side in (zone.left, zone.right))
        lists = [group for side in sides for group in in_columns(side, width, own_margins, title_gutters, depth + 1)]
        for line in (line for group in lists for line in group):
            own_margins[id(line)] = NEVER_FULL
        return lists
    beside = labelled(zone.left, zone.right)
    if beside:
        for line in (line for group in beside for line in group):
            own_margins[id(line)] = NEVER_FULL
        return beside
    if _is_prose(zone, width):
        for line in zone.left:
            own_margins[id(line)] = max(_right(each) for each in zone.left)
        return [zone.left, zone.right]
    known = zone.gutter in title_gutters
    titles = _titles(zone, width, known)
    if not titles:
        return []
    if not known:
        title_gutters.append(zone.gutter)
    groups: list[list[Line]] = []
    body = zone.right
    for number, title in enumerate(titles):
        below = titles[number + 1][0] if number + 1 < len(titles) else None
        count = sum(below is None or top_of(line) < top_of(below) - 0.3 * (line.size or 10) for line in body)
        mine, body = body[:count], body[count:]
        title = [replace(title[0], gap=True), *title[1:]]
        for line in title:
            own_margins[id(line)] = max(_right(each) for each in zone.left)
        groups.append(title)
        if mine:
            groups.append([replace(mine[0], gap=True), *mine[1:]])
    return groups


def _are_lists(zone: _Zone) -> bool:
    """Whether both sides begin with the label of a list of people."""
    return all(side and _LIST_START.match(side[0].text) for side in (zone.left, zone.right))


def _is_prose(zone: _Zone, width: float) -> bool:
    """Whether both columns are wide, and full."""
    if min(len(zone.left), len(zone.right)) < MANY or top_of(zone.right[0]) > top_of(zone.left[-1]) - 60:
        return False
    reach = [line for line in zone.left if _right(line) > zone.gutter - 0.12 * width and _wide(line) > 0.25 * width]
    wide = [line for line in zone.right if _wide(line) > 0.25 * width]
    return len(reach) > 0.5 * len(zone.left) and len(wide) > 0.5 * len(zone.right)


def _titles(zone: _Zone, width: float, known: bool) -> list[list[Line]]:
    """The headings in the left column, each with its lines; none if it holds anything else, or no text stands beside.

    `known` says that an earlier page has such a column: then less will do to believe in this one.
    """
    if zone.rows < 3 and not known:
        return []
    left_edge = min(line.rect[0] for line in zone.left if line.rect)
    wide = [line for line in zone.right if _wide(line) > 0.33 * width]
    if zone.gutter - left_edge > 0.36 * width or len(wide) < max(1 if known else 5, 0.4 * len(zone.right)):
        return []
    if sum(bool(wide_gaps(line, GAP_EMS)) for line in zone.right) > 0.5 * len(zone.right):
        return []  # rows of a table
    titles: list[list[Line]] = []
    for line in zone.left:
        above = titles[-1][-1] if titles else None
        size = line.size or 10
        goes_on = (
            above is not None
            and top_of(line) - top_of(above) < 1.6 * size
            and not _ENUMERATED.match(line.text)
            and bool(above.bold) == bool(line.bold)
            and not above.text.endswith((".", ":"))
            and not _begins_alike(titles[-1][0].text, line.text)
            and not (_LABEL_ALONE.fullmatch(above.text.strip()) and _LABEL_ALONE.fullmatch(line.text.strip()))
        )
        if goes_on:
            titles[-1].append(line)
        else:
            titles.append([line])
    texts = [_ENUMERATED.sub("", " ".join(line.text for line in title), count=1) for title in titles]
    worded = [text for text in texts if re.search(r"[^\W\d_]{3}", text) and len(text) <= 90]
    if (
        len(titles) < (1 if known else 3)
        or len(worded) < 0.7 * len(titles)
        or sum(text.endswith(":") for text in texts) > 0.4 * len(texts)
    ):
        return []
    return titles


def _begins_alike(title: str, text: str) -> bool:
    """Whether two lines begin with the same two words: "Ref No 12/345", one reference below the other."""
    first, second = title.lower().split()[:2], text.lower().split()[:2]
    return len(first) == 2 and first == second


def _right(line: Line) -> float:
    return line.rect[2] if line.rect else 0.0


def _wide(line: Line) -> float:
    return line.rect[2] - line.rect[0] if line.rect else 0.0
