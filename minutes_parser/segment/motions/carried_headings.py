"""Motions that are only named, by the heading over how the vote went: "Change 2: Term of office", "21 - 3 - 0", "Motion carries"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cued
from minutes_parser.segment.motions.lost_motions import LOST
from minutes_parser.segment.motions.proposals import PROPOSAL
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.settled.outcomes import MOVING
from minutes_parser.segment.settled.settled import settles
from minutes_parser.segment.votes.vote_sides import opens_side

_CARRIES = cued(
    r"\W*(?:the\s+)?(?:motion|amendment|proposal|resolution)\s+(?:(?:was|is)\s+)?(?:\w+ly\s+)?(?:carries|carried|passes|passed)(?:\s+(?:unanimously|nem\b|with\b|by\b|on\b)[^.;]{0,60}|\s*[,(–-]\s*\d[^.;]{0,40})?\W*$",
    re.IGNORECASE,
)
# "Vote", over how it went and under what was put
_OF_VOTE = compiled(r"\W*(?:(?:the\s+)?(?:vote|voting|discussion|debate|result|outcome)\b.{0,20})\W*$", re.IGNORECASE)
_WORDS = range(2, 26)
"""how many words such a heading has"""
_FARTHEST = 15
"""passages between a heading and the outcome, at most"""


def carried_heading(passages: Sequence[Passage], at: int, *, after: int) -> Passage | None:
    """The heading of the motion that the passage at a place carries, where nothing was moved between the two; else None."""
    if not _CARRIES.match(passages[at]):
        return None
    for passage in passages[max(0, at - _FARTHEST) : at][::-1]:
        if passage.start < after:
            return None
        if MOVING.match(passage.text) or opens_side(passage.text):
            return None
        heads = passage.block.is_heading or (passage.block.is_bold and passage.text[-1:] not in ".:")
        if heads and not _OF_VOTE.match(passage.text):
            return passage if len(passage.text.split()) in _WORDS and not settles(passage.text) else None
        if PROPOSAL.search(passage) or LOST.search(passage) or any(settles(s.text) for s in sentences(passage)):
            return None
    return None
