"""Parts of a printed line: what stands between two wide gaps, or in one cell of a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from minutes_parser.layout.model import Line


def cut(line: Line, first: int, last: int) -> Line:
    """The runs `first` to `last` (exclusive) of a line as a line of their own."""
    runs = line.runs
    if first == 0 and last == len(runs):
        return line
    assert line.rect
    start = runs[first][0]
    end = runs[last][0] if last < len(runs) else len(line.text)
    text = line.text[start:end].rstrip()
    end = start + len(text)
    own = runs[first:last]
    return replace(
        line,
        text=text,
        rect=(min(r[1] for r in own), line.rect[1], max(r[2] for r in own), line.rect[3]),
        runs=tuple((at - start, x0, x1) for at, x0, x1 in own),
        bold=tuple((max(a, start) - start, min(b, end) - start) for a, b in line.bold if a < end and b > start),
    )


def paste(lines: Sequence[Line], glue: str = " ") -> Line:
    """Lines that stand on one row as one line, from left to right."""
    first = lines[0]
    if len(lines) == 1:
        return first
    parts: list[str] = []
    runs: list[tuple[int, float, float]] = []
    bold: list[tuple[int, int]] = []
    at = 0
    for index, line in enumerate(lines):
        if index:
            parts.append(glue)
            at += len(glue)
        parts.append(line.text)
        runs += [(at + start, x0, x1) for start, x0, x1 in line.runs]
        for a, b in line.bold:
            if bold and a == 0 and bold[-1][1] == at - len(glue):
                bold[-1] = (bold[-1][0], at + b)
            else:
                bold.append((at + a, at + b))
        at += len(line.text)
    rects = [line.rect for line in lines if line.rect]
    return replace(
        first,
        text="".join(parts),
        rect=(
            min(r[0] for r in rects),
            min(r[1] for r in rects),
            max(r[2] for r in rects),
            max(r[3] for r in rects),
        ),
        runs=tuple(runs),
        bold=tuple(bold),
    )


def split_at(line: Line, cuts: Iterable[int]) -> list[Line]:
    """A line cut before each of the runs named in `cuts`."""
    bounds = [0, *cuts, len(line.runs)]
    return [cut(line, a, b) for a, b in pairwise(bounds) if b > a]


def wide_gaps(line: Line, ems: float) -> list[int]:
    """Indexes of the runs before which a gap of more than `ems` font sizes stands."""
    limit = ems * (line.size or 10.0)
    runs = line.runs
    return [k for k in range(1, len(runs)) if runs[k][1] - runs[k - 1][2] > limit]
