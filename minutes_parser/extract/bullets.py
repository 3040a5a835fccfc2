"""Bullets that are drawn as pictures, as some word processors do: without them, one point runs into the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from minutes_parser.layout.model import Line, Rect

DOT = 14.0
"""Points that a bullet measures, at most."""
REACH = 40.0
"""Points between a bullet and its line, at most."""
MOST = 500
"""Small pictures on a page: what has more is a drawing."""


def with_bullets(lines: tuple[Line, ...], dots: Sequence[Rect]) -> tuple[Line, ...]:
    """Lines with a bullet before those that have a small picture at their left, where two or more stand in a row."""
    if not 2 <= len(dots) <= MOST:
        return lines
    column = [dot for dot in dots if sum(abs(dot[0] - other[0]) < 2 for other in dots) >= 2]
    found: dict[int, Rect] = {}
    for dot in column:
        middle = (dot[1] + dot[3]) / 2
        for index, line in enumerate(lines):
            if line.rect and line.rect[1] <= middle <= line.rect[3] and 0 <= line.rect[0] - dot[2] < REACH:
                found[index] = dot
    if len(found) < 2:
        return lines
    return tuple(_before(found[index], line) if index in found else line for index, line in enumerate(lines))


def _before(dot: Rect, line: Line) -> Line:
    assert line.rect
    return replace(
        line,
        text=f"• {line.text}",
        rect=(dot[0], *line.rect[1:]),
        runs=((0, dot[0], dot[2]), *((at + 2, x0, x1) for at, x0, x1 in line.runs)),
        bold=tuple((a + 2, b + 2) for a, b in line.bold),
    )
