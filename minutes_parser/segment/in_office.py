"""Who was put up for an office and took it: "Cllr Bell accepted the position", whom one nominated and another seconded just before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cued
from minutes_parser.segment.mover_names import NAME
from minutes_parser.segment.movers import movers
from minutes_parser.segment.passages import Passage, sentences

# What the one who was elected did next.
_SEATED = compiled(
    r",?\s+(?:and\s+|who\s+)?(?:\w+\s+)?(?:(?<=,\s)signed\s+(?:the|his|her)\s+(?:declaration|acceptance)\b[^.;]*|(?:(?<=and\s)|(?<=who\s)|(?<=ly\s)|(?<=then\s))(?:took|assumed)\s+the\s+chair\b[^.;]*)\.?$",
    re.IGNORECASE,
)

_ELECTED = {"elected", "re-elected", "reelected", "appointed", "nominated"}

# "There being no other nominations Cllr Bell accepted the position as Chair.", "Cllr Bell accepted and took the chair"
_ACCEPTS_OFFICE = cued(
    rf"(?P<who>{NAME})\s+(?:then\s+|duly\s+)?(?:accepted\s+(?:the\s+(?:position|office|post|role|appointment|[Cc]hair(?:manship)?)\b|and\s+took\s+the\s+[Cc]hair\b)|took\s+the\s+[Cc]hair\b)"
)

_PUTS_UP = compiled(r"\b(?:nominated|proposed)\b", re.IGNORECASE)

_NOMINATED_BEFORE = 6
"""sentences between a nomination and that the office was accepted, at most"""


def without_seating(clause: Passage, verb: str) -> Passage:
    """A clause without what the one who was elected in it did next."""
    seated = _SEATED.search(clause.text) if verb in _ELECTED else None
    return clause.part(0, seated.start()) if seated else clause


def accepted_office(told: Sequence[Passage], sentence: Passage) -> list[Passage]:
    """The sentences, from the one that names who was put up, in which one who accepts an office was moved; none otherwise."""
    accepted = _ACCEPTS_OFFICE.search(sentence)
    if accepted is None:
        return []
    surname = accepted["who"].split()[-1]
    before = [s for p in [*told[-_NOMINATED_BEFORE:], sentence] for s in sentences(p) if s.start <= sentence.start]
    place = next((n for n, s in enumerate(before) if surname in s.text and _PUTS_UP.search(s.text)), None)
    if place is None or not all(movers("\n".join(s.text for s in before[place:]))):
        return []
    return before[place:]
