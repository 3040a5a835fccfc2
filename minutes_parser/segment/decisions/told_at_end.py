"""Who moved and how the vote went, told at the end of what was decided: "... be mended, proposed by Ann Bell and seconded by Bob Roe (5 for, 1 against).\""""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cues
from minutes_parser.segment.motions.mover_names import MOVING, NAME
from minutes_parser.segment.passages import Passage, without_end
from minutes_parser.segment.votes.votes import COUNT

_KEY = rf"(?:{NAME}|\([A-Z]{{2,3}}\))"
_WENT = r"(?i:all\s+(?:agreed|in\s+favour)|(?:carried|agreed|approved|passed)(?:\s+(?:nem\.?\s?con|unanimously|by\s+all))?|unanimous(?:ly)?|nem\.?\s?con)"
_MOVED = compiled(
    rf"""
      \s*[(\[](?i:prop(?:osed|oser)?|moved|mover)\b[^()\[\]]{{2,60}}\b(?i:sec(?:onded|onder)?|2nd)\b[^()\[\]]{{2,120}}[)\]](?:[,;–-]?\s+{_WENT})?[.:;]?\s*$
    | \s*[(\[]\s*(?:P\s?[:.–-]\s*{_KEY}[\s,;/]+S\s?[:.–-]\s*{_KEY}|{_KEY}\s+(?:proposed|moved)[\s,;/]+(?:and\s+)?{_KEY}\s+seconded)\s*[)\]]\W*$
    | (?<=[\w)])(?:\s*[,;:.–-]\s*(?:this\s+)?|\s*,\s+(?:this|it|which)\s+(?:having\s+been|being|was)\s+)(?i:prop(?:osed|oser|\.)?|moved|mover)(?:\s+by)?[:.]?\s+{_KEY}[,;.]?\s+(?:(?:and|&)\s+)?
      (?i:sec(?:onded|onder|\.)?|2nd)(?:\s+by)?[:.]?\s+{_KEY}(?:[.,;]?\s+(?:and\s+)?{_WENT})?\W*$
    """,
    re.VERBOSE,
)
# "... on the proposal of Ann Bell, seconded by Bob Roe (8 votes for, 1 against)" behind what was resolved.
_ON_PROPOSAL = compiled(
    rf",?\s+on\s+the\s+(?:proposal|proposition|motion)\s+of\s+{NAME},?\s+(?:and\s+)?seconded\s+by\s+{NAME}(?:\s*\([^()]*\b(?:votes?|for|against)\b[^()]*\))?\W*$"
)
MOVED_ALONE = compiled(
    rf"(?:\s*[(\[]\s*(?:[Pp]roposed|[Mm]oved|[Pp]roposer|[Mm]over|[Pp]rop\.?)(?:\s+by)?\s*[:–-]?\s*(?P<bracket>{_KEY})\s*[)\]]|,\s+(?:proposed|moved)\s+by\s+(?P<comma>{NAME}))\W*$"
)
"""One who moved, and nobody who seconded: "... be mended (Proposed: Ann Bell).\""""
# "... from April (all in favour).", "... to make no comment, by 2 votes to 1 with 1 abstention."
_VOTED = compiled(
    rf"""
      (?<!hands)(?<!hands\s)\s*\((?:all\s+(?:were\s+)?in\s+favour|unanimous(?:ly)?|carried|agreed|nem\.?\s?con\.?|(?:for\s*:?\s*\d+|{COUNT}\s+(?:votes?\s+)?(?:for|in\s+favour))[^()]{{0,60}})\)\W*$
    | (?:,\s+by\s+{COUNT}\s+(?:votes?\s+)?|(?<!carried)(?<!agreed)(?<!passed)\s+by\s+{COUNT}\s+votes?\s+)to\s+{COUNT}(?:\s+votes?)?(?:,?\s+with\s+{COUNT}\s+abst\w+)?\W*$
    | \.\s+{COUNT}\s+(?:members?\s+|councillors\s+)?(?:voted\s+)?(?:in\s+favour|for)\b[^.;]{{0,40}}\W*$
    | ,\s+(?:with\s+{COUNT}\s+(?:abst\w+|(?:votes?\s+)?against)|by\s+an?\s+majority(?:\s+vote)?)\W*$
    """,
    re.IGNORECASE | re.VERBOSE,
)
_VOTING = cues("favour unanimous unanimously carried agreed nem for vote votes to with majority")


def without_told(passage: Passage, basis: str, *, votes: bool) -> Passage:
    """What was decided, without who moved it and (`votes`) how the vote went, in whatever order the two end it."""
    for _ in range(2):
        if votes and not _VOTING.isdisjoint(passage.words):
            passage = without_end(passage, _VOTED)
        if not MOVING.isdisjoint(passage.words):
            passage = without_end(without_end(passage, _MOVED), MOVED_ALONE)
            if basis == "marker":  # a sentence that settles is kept as it is printed
                passage = without_end(passage, _ON_PROPOSAL)
    return passage
