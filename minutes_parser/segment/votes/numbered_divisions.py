"""Divisions that are printed at the end of the minutes and spoken of by number: "CARRIED by 12 votes to 8 (see division 2)"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from minutes_parser.patterns import compiled
from minutes_parser.segment.passages import Passage
from minutes_parser.segment.votes.divisions import told_in_lines
from minutes_parser.segment.votes.vote_sides import opens_side

_OF_NUMBER = r"(?:division|(?:recorded|named)\s+vote)\s+(?:no\.?\s*|number\s+)?(?P<number>\d{1,2})"
_HEAD = compiled(rf"\W*{_OF_NUMBER}\b(?:\s*[:–—-]\s*[^\n]{{0,160}})?\W*", re.IGNORECASE)
_SPOKEN_OF = compiled(rf"\(\s*(?:see\s+)?{_OF_NUMBER}\s*\)", re.IGNORECASE)


def numbered(passages: Sequence[Passage]) -> dict[str, str]:
    """The lines of each division by its number, where a heading with the number stands right over them."""
    if not any(_HEAD.fullmatch(passage.text) for passage in passages):
        return {}
    return {
        head["number"]: below.text
        for above, below in pairwise(told_in_lines(passages))
        if (head := _HEAD.fullmatch(above.text)) and opens_side(below.text)
    }


def divided(told: str, divisions: Mapping[str, str]) -> str:
    """Of what was told of a decision, that on which it was divided last, with the lines of that division; else all of it."""
    spoken = [found for found in _SPOKEN_OF.finditer(told) if found["number"] in divisions]
    if not spoken:
        return told
    last = spoken[-1]
    first = spoken[-2].end() if len(spoken) > 1 else 0
    first = max(first, told.rfind("\n", 0, last.start()) + 1)
    return f"{told[first : last.start()].strip()}\n{divisions[last['number']]}\n{told[last.end() :].strip(' .,')}"
