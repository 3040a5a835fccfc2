"""The word "Resolved" or "Noted" behind what was settled, without any mark between: "Clerk to buy two bins Resolved unanimously"; or alone below a title."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cued
from minutes_parser.segment.motions.mover_names import HONORIFIC, NAME
from minutes_parser.segment.passages import Passage
from minutes_parser.segment.settled.terse import VERBAL

_HOW = r"(?:\s+(?:unanimously|nem\.?\s?con\.?|by\s+all)|\s*[,–-]\s*(?:unanimous(?:ly)?|all\s+in\s+favour|nem\.?\s?con\.?)|\s*\([^()]{2,80}\))?"
# The capital shows that the word belongs to no sentence: "the dispute has been resolved" tells of something else.
_LAST = cued(
    rf"(?P<thing>[A-Z£\d(“][\s\S]{{4,400}}?[\w)%”’])(?<!\b[Nn]ot)(?<!\bNOT)(?<!\b(?:[Bb]een))(?<!\b(?:[Nn]ow))(?<!\b(?:[Ww]as))[.;]?\s+(?:R(?:esolved|ESOLVED)){_HOW}\W*$"
)
# What was settled says what is to be done or who moved it; without that, the word may say that a complaint is settled.
_SETTLES = compiled(
    rf"\b[Tt]o\s+(?:be\s+)?(?!the\b|an?\b)[a-z]{{2,}}\b|\bbe\s+[a-z]+(?:ed|en|nt|ld|de)\b|\b(?:propos|second|nominat)ed\b|\b[Aa]ll\s+(?:agreed|in\s+favour)\b|\b[Aa]greed\b|\W*(?:{HONORIFIC}[ ]+){{1,2}}{NAME}$"
)
_TOLD = compiled(r"\b(?:was|were|had|has|have|is|are|reported|advised|said|asked|informed|noted)\b")


def before_resolved(sentence: Passage) -> Passage | None:
    """What stands before the word "Resolved" that ends a sentence, if it is what was resolved."""
    last = _LAST.match(sentence)
    if last is None or not _SETTLES.search(last["thing"]) or _TOLD.search(last["thing"]):
        return None
    return sentence.part(0, last.end("thing"))


_ALONE = compiled(r"\W*R(?:esolved|ESOLVED)(?:\s+unanimously|\s+nem\.?\s?con|\s*\([^()]{2,80}\))?\W*", re.IGNORECASE)
_IS_TO = compiled(r"[Tt]o\s+(?!note\b|discuss\b)[a-z]+\s")


def resolved_below(title: str, text: str) -> bool:
    """Whether a text, all that an item says, resolves what its title says: "To join the Association", and below it "Resolved"."""
    return _IS_TO.match(title) is not None and _ALONE.fullmatch(text) is not None


# "Wold Bank, statement 12, balance £204.50 Noted", an entry of a list
_NOTED_LAST = cued(r"[A-Z£\d(“][^\n]{4,300}?[\w)%”’]\s+N(?:oted|OTED)[\s.]*$")


def noted(entry: Passage) -> bool:
    """Whether an entry of a list names a thing and ends with the word "Noted", which its capital sets apart."""
    if entry.block.cell or len(entry.words) < _FEW or not _NOTED_LAST.match(entry):
        return False
    return VERBAL.search(_OF_PAPERS.sub("", entry.text.rstrip(" .")[: -len("Noted")])) is None


_OF_PAPERS = compiled(
    r"\b(?:dated|received|signed|revised|amended|updated|proposed|enclosed|attached)\b", re.IGNORECASE
)

_FEW = 4
"""words that are not the title of a list: "Matters Noted\""""
