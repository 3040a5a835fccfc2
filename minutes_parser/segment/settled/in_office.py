"""Who was put up for an office and took it: "Cllr Bell accepted the position", whom one nominated and another seconded just before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cued
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.passages import Passage, sentences

# What the one who was elected did next.
_SEATED = compiled(
    r",?\s+(?:and\s+|who\s+)?(?:\w+\s+)?(?:(?<=,\s)signed\s+(?:the|his|her)\s+(?:declaration|acceptance)\b[^.;]*|(?:(?<=and\s)|(?<=who\s)|(?<=ly\s)|(?<=then\s))(?:took|assumed)\s+the\s+chair\b[^.;]*)\.?$",
    re.IGNORECASE,
)

_ELECTED = {"elected", "re-elected", "reelected", "appointed", "nominated"}

_THANKS = r"(?:thanked|expressed\s+(?:his|her|their)\s+(?:\w+\s+)?(?:thanks|gratitude|appreciation)|addressed|said|stated|spoke|took|assumed|was\s+(?:then\s+)?(?:congratulated|invested|presented|welcomed)|received|accepted|signed|made|wished|paid|outlined)"
_HIS = r"(?:his|her|their|both|the)"
# "There being no other nominations Cllr Bell accepted the position as Chair.", "Cllr Bell accepted and took the chair",
# "Cllr Bell, having been elected, thanked ...", "On her election Cllr Bell spoke of ...", "Cllr Bell thanked her proposer and seconder"
_ACCEPTS_OFFICE = cued(
    rf"""
    (?P<who>{NAME})\s+(?:then\s+|duly\s+)?(?:accepted\s+(?:the\s+(?:position|office|post|role|appointment|[Cc]hair(?:manship)?|nomination)\b|and\s+(?:took\s+the\s+[Cc]hair|thanked)\b)|(?:took|assumed)\s+the\s+[Cc]hair\b)
    | (?P<elect>{NAME}),?\s+(?:(?:up)?on\s+(?:being|having\s+been|{_HIS}\s+(?:election|appointment))|having\s+been|being)\s+(?:(?:duly|newly|then)\s+)?(?:elected|appointed|installed)?\b[^.;]{{0,60}}?\s{_THANKS}\b
    | (?i:(?:up)?on\s+(?:being|having\s+been)\s+(?:(?:duly|newly)\s+)?(?:elected|appointed)|(?:up)?on\s+{_HIS}\s+(?:election|appointment)|having\s+been\s+(?:duly\s+)?(?:elected|appointed)|following\s+{_HIS}\s+(?:election|appointment))\b[^.;,]{{0,40}},?\s+(?P<upon>{NAME})\s+(?:then\s+)?{_THANKS}\b
    | (?P<thanks>{NAME})\s+(?:then\s+|also\s+)?(?:thanked|expressed\s+[^.;]{{3,30}}\sto)\s+(?:{_HIS}\s+(?:proposers?\s+and\s+(?:{_HIS}\s+)?seconders?|proposers?|nominators?)\b|[^.;]{{3,60}}?\sfor\s+(?:electing|appointing|choosing|(?:their|the)\s+(?:honour|confidence))\b)
    | (?i:the\s+)(?:new(?:ly[\s-]+elected)?|incoming)\s+(?P<office>(?:[\w-]+\s+){{0,2}}?(?:[Cc]hair\w*|[Mm]ayor|[Cc]athaoirleach|[Pp]resident|[Pp]rovost|[Cc]onvener|[Tt]reasurer|[Ss]ecretary|[Cc]aptain))\s+(?:then\s+)?{_THANKS}\b
    """,
    re.VERBOSE,
)

_PUTS_UP = compiled(r"\b(?:nominated|proposed)\b", re.IGNORECASE)

_NOMINATED_BEFORE = 6
"""sentences between a nomination and that the office was accepted, at most"""


def without_seating(clause: Passage, verb: str) -> Passage:
    """A clause without what the one who was elected in it did next."""
    seated = _SEATED.search(clause.text) if verb in _ELECTED else None
    return clause.part(0, seated.start()) if seated else clause


def accepted_office(told: Sequence[Passage], sentence: Passage) -> tuple[Passage, list[Passage]] | None:
    """What put up who took an office afterwards, and the sentences that say who moved it; nothing where they do not.

    The office alone ("The new Mayor thanked her proposer") tells where one was put up for it.
    """
    accepted = _ACCEPTS_OFFICE.search(sentence)
    if accepted is None:
        return None
    who = accepted["who"] or accepted["elect"] or accepted["upon"] or accepted["thanks"] or accepted["office"]
    last = who.split()[-1].lower()
    before = [s for p in [*told[-_NOMINATED_BEFORE:], sentence] for s in sentences(p) if s.start <= sentence.start]
    puts = [n for n, s in enumerate(before) if _PUTS_UP.search(s.text)]
    if accepted["office"] and len(puts) > 1:
        return None
    for place, after in pairwise([*puts, len(before)]):
        below = before[place + 1 : place + 2]
        what = _unquoted(below[0]) if below and _QUOTED.match(below[0].text) else before[place]
        if last not in what.text.lower():
            continue
        for end in (after, len(before)):
            by = movers("\n".join(s.text for s in before[place:end]))
            if all(by) and all(name and name.split()[-1].lower() != last for name in by):
                return what, before[place:end]
    return None


# “That Cllr Roe be elected Chair”, below who proposed and seconded it
_QUOTED = compiled(r"\W*[Tt]hat\s[^.;]{3,60}\sbe\s+(?:\w+ly\s+)?(?:re-?)?(?:elected|appointed|nominated)\b")


def _unquoted(passage: Passage) -> Passage:
    """The quotation that a passage begins with, without its marks; the passage without them where it ends nowhere."""
    text = passage.text
    first = len(text) - len(text.lstrip("“‘\"' "))
    end = _QUOTATION_END.search(text, first)
    return passage.part(first, end.start() if end else len(text.rstrip("”’\"'. ")))


_QUOTATION_END = compiled(r"[”\"](?=\W|\Z)")
