"""Pages of plain text as converters of PDFs print them: running heads and feet, and columns side by side on one line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from minutes_parser.extract import styled
from minutes_parser.extract.paragraphs import opens

_EDGE = 3
"""Lines at the top and at the bottom of a page that may be a running head or foot."""
_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
_NUMBER = re.compile(r"\s*(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivx]{1,5})[.):]{0,2}|[-*•])$")
_NEAR = 1
"""Characters by which the beginnings of a column may differ."""
_PAGE = re.compile(r"\bpage\s+\|?\s*\d|^\W*\d{1,4}\W*$|\b\d{1,3}\s+of\s+\d{1,3}\b", re.IGNORECASE)
_STAMP = re.compile(r"\s*Agenda\s+Item\s+(?:No\.?\s*)?\d{1,3}[a-z]?\s*", re.IGNORECASE)
_CATCHWORD = re.compile(r"\s{8,}\d{1,3}\.?/\s*")


def running_lines(sheets: Sequence[Sequence[str]]) -> list[set[int]]:
    """Which lines of each page are running heads and feet, stamps of the agenda item, or catch-words.

    A head or foot stands at the same end of half of the pages, its figures aside, with nothing but such lines between
    it and the edge. On the first page what is no page number stays: it may be the title.
    """
    edges = [_edges(sheet) for sheet in sheets]
    often = [_often([[sheet[at] for at in ends[i]] for sheet, ends in zip(sheets, edges, strict=True)]) for i in (0, 1)]
    found: list[set[int]] = []
    for number, (sheet, ends) in enumerate(zip(sheets, edges, strict=True)):
        running = set()
        for i in (0, 1):
            for at in ends[i]:
                if _shape(sheet[at]) not in often[i]:
                    break
                if number or i or _PAGE.search(sheet[at]):
                    running.add(at)
            running |= {at for at in ends[i][:1] if len(sheets) > 1 and _is_number_of(sheet, at, number + 1)}
        running |= {at for at in ends[0][:1] if _STAMP.fullmatch(sheet[at])}
        running |= {at for at, line in enumerate(sheet) if "/" in line and _CATCHWORD.fullmatch(line)}
        found.append(running)
    return found


def _is_number_of(sheet: Sequence[str], at: int, page: int) -> bool:
    """Whether an outermost line is this page's own number, a blank line between it and the text: the last may have none."""
    number = _ALONE.fullmatch(sheet[at])
    beside = [sheet[k] for k in (at - 1, at + 1) if 0 <= k < len(sheet)]
    return number is not None and int(number["page"]) == page and not any(line.strip() for line in beside)


_ALONE = re.compile(r"\s*[–—-]?\s*(?P<page>\d{1,3})\s*[–—-]?\s*")


def _often(pages: Sequence[Sequence[str]]) -> set[str]:
    """Shapes of lines that half of the pages have and that are no sentences or openings of paragraphs."""
    counts = Counter(shape for lines in pages for shape in {_shape(line) for line in lines if not _is_text(line)})
    return {shape for shape, count in counts.items() if count >= max(2, len(pages) / 2)}


def _is_text(line: str) -> bool:
    words = line.strip()
    return not _PAGE.search(words) and (words.endswith((".", ";", ":", ",")) or opens(words))


def _edges(sheet: Sequence[str]) -> tuple[list[int], list[int]]:
    """The outermost lines of a page, from the top down and from the foot up."""
    filled = [at for at, line in enumerate(sheet) if line.strip()]
    half = min(_EDGE, len(filled) // 2)
    return filled[:half], filled[: -half - 1 : -1]


def _shape(line: str) -> str:
    return re.sub(r"\d+", "0", " ".join(line.split()))


def with_points(sheet: Sequence[str]) -> list[str]:
    """The lines, with a bullet that a converter left alone on its line before the words of its point; of several in a row none."""
    made: list[str] = []
    for at, line in enumerate(sheet):
        alone = at > 0 and _POINT_ALONE.fullmatch(sheet[at - 1]) is not None
        several = at > 1 and _POINT_ALONE.fullmatch(sheet[at - 2]) is not None
        if alone and not several and line.strip() and not _POINT.match(line):
            made[-1] = f"{made[-1].rstrip()} {line.strip()}"
        else:
            made.append(line)
    return made


_POINT = re.compile(r"\s*[•●○■□▪◦‣➢✓✔❖]")
_POINT_ALONE = re.compile(rf"{_POINT.pattern}\s*")


def with_columns(sheet: Sequence[str]) -> list[str]:
    """The lines, with tabs between what stands side by side in columns that neighbouring lines share.

    A label before such columns ("Present:") gets a line of its own.
    """
    parted = [_parts(line) for line in sheet]
    made: list[str] = []
    at = 0
    while at < len(sheet):
        end = at
        while end < len(sheet) and parted[end]:
            end += 1
        stops = _stops(parted[at:end])
        for line in range(at, max(end, at + 1)):
            made += _row(parted[line], stops) or [sheet[line]]
        at = max(end, at + 1)
    return made


def _row(parts: Sequence[tuple[int, str]], stops: Sequence[int]) -> list[str]:
    """A line as a row of cells; empty where it has one only."""
    label = [parts[0][1]] if len(parts) > 2 and parts[0][1].endswith(":") else []
    cells: list[list[str]] = [[] for _ in range(len(stops) + 1)]
    for start, words in parts[len(label) :]:
        cells[sum(stop <= start + _NEAR for stop in stops)].append(words)
    if sum(map(bool, cells)) < 2:
        return []
    return [*label, "\t".join(" ".join(cell) for cell in cells)]


def _parts(line: str) -> list[tuple[int, str]]:
    """Words that wide gaps part, with their places in the line; none for an empty line or one of another make."""
    if not line.strip() or "\t" in line or "|" in line:
        return []
    gaps = [gap for gap in _GAP.finditer(line.rstrip()) if not _NUMBER.match(line[: gap.start()])]
    starts = [len(line) - len(line.lstrip()), *(gap.end() for gap in gaps)]
    return [(a, line[a:b].strip()) for a, b in zip(starts, [*starts[1:], len(line)], strict=True)]


def _stops(lines: Sequence[Sequence[tuple[int, str]]]) -> list[int]:
    """Where columns begin that at least two lines of a paragraph have behind a wide gap; none where only owners do."""
    behind = [(start, words, parts[0][1]) for parts in lines for start, words in parts[1:]]
    found: list[int] = []
    for start, _, _ in sorted(behind):
        near = [(words, before) for other, words, before in behind if abs(other - start) <= _NEAR]
        owners = all(styled.is_owner(words) and (before[-1] in ".;" or len(before) > 25) for words, before in near)
        if len(near) >= 2 and not owners and not any(abs(start - stop) <= _NEAR for stop in found):
            found.append(start)
    return found
