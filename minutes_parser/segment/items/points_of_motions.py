"""Points of a numbered motion, which open no items: "1a) The report", below "Resolution 1: to adopt the following:"."""

from __future__ import annotations

from collections.abc import Sequence

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled

MOTION = r"(?:(?:ordinary|special|extraordinary|formal|main|emergency|procedural)\s+)?(?:resolution|motion|proposal|proposition)"
"""Source of a pattern: what a motion is called before its number."""
_HEAD = compiled(rf"(?i:\W*{MOTION}\s+(?:no\.?\s*)?)(?P<number>\d{{1,2}}|[A-Z])\s*[:.–—-]\s.*:\s*\Z")
_POINT = compiled(r"\(?(?P<number>\d{1,2}|[A-Z])[.\s]?\(?(?:[a-z]|\d)\)?[.):]*\s")


def points_of_motions(blocks: Sequence[Block]) -> frozenset[int]:
    """The places of blocks that are points of the motion above them, by its number."""
    found: set[int] = set()
    for place, block in enumerate(blocks):
        head = _HEAD.match(block.text) if block.text.endswith(":") else None
        below = place + 1
        while head and below < len(blocks) and _is_point(blocks[below].text, head["number"]):
            found.add(below)
            below += 1
    return frozenset(found)


def _is_point(text: str, number: str) -> bool:
    """Whether a line is numbered below a number: "1a)", "1.2" below 1."""
    point = _POINT.match(text)
    return point is not None and point["number"] == number
