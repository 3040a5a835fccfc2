"""How a whole text is set: a margin before all its lines, or blanks behind them, says nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

_MARGIN = re.compile(r"[ \t\xa0]*")
_HARD_ENDS = 0.8
"""Share of the lines of Markdown from which on two blanks at their ends are a converter's habit and break no line."""
_FEWEST = 5
"""Lines that are enough to tell a habit by."""


def plainly_set(text: str, *, markdown: bool) -> str:
    """The text without the margin that all its lines share, and without blanks at their ends that are no hard breaks."""
    lines = text.split("\n")
    filled = [line for line in lines if line.strip()]
    margin = _margin(filled)
    trailing = sum(line.endswith("  ") for line in filled)
    bare = not markdown or (len(filled) >= _FEWEST and trailing >= _HARD_ENDS * len(filled))
    if not margin and not (bare and trailing):
        return text
    return "\n".join(_set(line, margin, bare=bare) for line in lines)


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
