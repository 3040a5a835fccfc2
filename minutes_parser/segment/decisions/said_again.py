"""Whether a sentence says again what was just carried: "Resolved to buy the hut", behind the vote on that motion."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.decisions.decided import Decision
from minutes_parser.segment.motions.moved_words import proposed_words
from minutes_parser.segment.motions.whose_motion import restates

# "The recommendation was voted on and approved unanimously.", over what the body resolved in so many words
_MOTION_AGREED = compiled(
    r"\W*the\s+(?:\w+\s+)?(?:recommendations?|motion|proposal|proposition)\s+(?:was|were)\b[^.;]{0,60}\b(?:approved|agreed|carried|accepted)\b[^.;]{0,30}\W*",
    re.IGNORECASE,
)

_RESOLVED_THUS = compiled(
    r"\W*(?:it\s+was\s+|(?:the\s+)?(?:council|committee|board|cabinet|executive|panel|authority)\s+)?(?:(?:therefore|accordingly|then|unanimously)\s+)?resolved\s+(?:to|that)\b",
    re.IGNORECASE,
)

_SAID_AGAIN = compiled(
    r"\W*(?:(?:the\s+)?(?P<what>application|permission|consent|licence|grant|request|donation|tender|quotation|quote)\s+(?:was\s+)?)?(?:therefore\s+|accordingly\s+)?(?P<stem>refus|grant|approv|defer)(?:ed|red)\W*",
    re.IGNORECASE,
)

_BE_PASSED = compiled(
    r"\b(?:proposed|moved)\b.*\bbe\s+(?:accepted|agreed|approved|adopted|signed|taken)\b", re.IGNORECASE
)

_WERE_PASSED = compiled(
    r"\W*(?:these|they|(?:the\s+)?minutes)\b[^.;]{0,60}?\b(?:were|was)\s+(?:\w+\s+)?(?:approved|accepted|adopted|agreed)\b",
    re.IGNORECASE,
)


def says_again(last: Decision, text: str) -> bool:
    """Whether "Resolved to ..." says again what was carried just before it; also of the minutes, which one proposed be approved."""
    if last.basis == "minutes" and not last.marked:
        passed = _WERE_PASSED.match(text) or _RESOLVED_THUS.match(text)
        return bool(passed and _BE_PASSED.search(last.clauses[0][1].text))
    if not _RESOLVED_THUS.match(text):
        return False
    if last.basis == "passive" and _MOTION_AGREED.fullmatch(last.clauses[0][1].text):
        return True
    return last.basis in {"proposal", "outcome"} and restates(proposed_words(last.clauses[0][1].text), text)


def only_repeats(last: Decision, text: str) -> bool:
    """Whether a sentence is only the outcome again: "Refused.", behind the vote on "that permission be refused"."""
    word = _SAID_AGAIN.fullmatch(text)
    if word is None:
        return False
    said = last.clauses[0][1].text
    moved = last.basis in {"proposal", "outcome"} and word["what"] and word["what"].lower() in said.lower()
    return bool(moved or re.search(rf"\b{word['stem']}", said, re.IGNORECASE))
