"""How a whole text is set: a margin before all its lines, blanks behind them or a blank line more between them say nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

_MARGIN = re.compile(r"[ \t\xa0]*")
_HARD_ENDS = 0.8
"""Share of the lines of Markdown from which on two blanks at their ends are a converter's habit and break no line."""
_MANY = 12
"""Gaps between lines that are enough to tell that each has a blank line more."""
_FEWEST = 5
"""Lines that are enough to tell a habit by."""


def plainly_set(text: str, *, markdown: bool) -> str:
    """The text without the margin that all its lines share, blanks at their ends that are no hard breaks, and doubled line ends."""
    lines = _single_spaced(text.split("\n"))
    filled = [line for line in lines if line.strip()]
    margin = _margin(filled)
    trailing = sum(line.endswith("  ") for line in filled)
    bare = not markdown or (len(filled) >= _FEWEST and trailing >= _HARD_ENDS * len(filled))
    return "\n".join(_set(line, margin, bare=bare) for line in lines)


def _single_spaced(lines: list[str]) -> list[str]:
    """The lines without the blank one that stands behind each; nothing changes unless more stand where one was before."""
    filled = [at for at, line in enumerate(lines) if line.strip()]
    runs = [b - a - 1 for a, b in pairwise(filled)]
    if len(runs) < _MANY or not all(run % 2 for run in runs) or any("\f" in line for line in lines):
        return lines
    wide = sum(run > 1 for run in runs)
    if not 0.1 * len(runs) <= wide <= 0.9 * len(runs):
        return lines
    made: list[str] = []
    for at, run in zip(filled, [*runs, 1], strict=True):
        made += [lines[at], *[""] * (run // 2)]
    return made


def _margin(filled: Sequence[str]) -> str:
    """The blanks that all lines begin with; the first line may have lost them to copying."""
    rest = [line.replace("\f", "") for line in filled[1:]]
    if len(rest) < _FEWEST:
        return ""
    margins = [found[0] for line in rest if (found := _MARGIN.match(line)) and line.strip()]
    first, last = min(margins), max(margins)
    return first[: next((at for at, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first))]


def _set(line: str, margin: str, *, bare: bool) -> str:
    fed = line.startswith("\f")
    words = line[fed:].removeprefix(margin)
    return ("\f" * fed) + (words.rstrip(" ") if bare else words)


def without_comments(text: str) -> str:
    """The text without HTML comments; no regular expression, for which many that never close cost a search each."""
    kept: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        kept.append(text[at:start])
        at = end + 3
    return "".join([*kept, text[at:]])
