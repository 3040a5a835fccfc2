"""Headings that are printed again where an item goes on over a page: "7. Harbour dues (continued)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled

if TYPE_CHECKING:
    from minutes_parser.segment.items.candidate import Candidate

_WORD = r"(?:continued|contd|cont['’]d|cont)\b"
# "Harbour dues (continued)", "Harbour dues – cont’d", "HARBOUR DUES contd."
_AT_END = compiled(rf"\b{_WORD}\W*$", re.IGNORECASE)
# "7 (continued): Harbour dues", "Item 7 cont’d – Harbour dues"
_AT_START = compiled(rf"\W*{_WORD}(?:\W|$)", re.IGNORECASE)


def without_continued(found: Sequence[Candidate], blocks: Sequence[Block]) -> list[Candidate]:
    """The candidates without those that say that they go on, below one with the same number, or none, and the same title."""
    seen: dict[str, list[str]] = {}
    kept: list[Candidate] = []
    for c in found:
        above = seen.setdefault(c.number.text if c.number else "", [])
        title, goes_on = _title(c, blocks[c.place])
        if goes_on and (title in above or (c.number and any(_begins(title, other) for other in above))):
            continue
        above.append(title)
        kept.append(c)
    return kept


def _title(found: Candidate, block: Block) -> tuple[str, bool]:
    """A title in small letters without the words that say that it goes on, and whether there were such."""
    start, end = found.title_start - block.start, found.title_end - block.start
    if found.number and (front := _AT_START.match(block.text, start)):
        return block.text[front.end() : max(end, front.end())].strip(_MARKS).lower(), True
    behind = _AT_END.search(block.text, start)
    if behind and behind.end() == len(block.text) and end >= behind.start() - 3:
        return block.text[start : behind.start()].strip(_MARKS).lower(), True
    return found.title.strip(_MARKS).lower(), False


_MARKS = " .,:;()[]–—-"


def _begins(title: str, other: str) -> bool:
    """Whether a title is the other, or its beginning, as where it is printed again in short."""
    return other.startswith(title) or title.startswith(other)
