"""Motions that were lost, withdrawn or found no seconder: the sentence that says so, and the one that moved them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cued
from minutes_parser.segment.decisions.decided import Lost
from minutes_parser.segment.motions.standing import FELL
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.settled.outcomes import MOVING

LOST = cued(
    r"(?<!\w)(?:\b(?:motion|amendment|proposal|recommendation|resolution|proposition|suggestion|vote|put)\b[^.]{0,120}\b(?:(?:was|were|been|and)\s+(?:\w+\s+){0,3}(?:LOST|lost|defeated|withdrawn|not\s+(?:carried|supported|agreed|accepted)|rejected|negatived|voted\s+down|failed(?!\s+to\b))\b|(?-i:LOST|WITHDRAWN)\b|(?<!\bto\s)(?-i:fell|FELL)\b|lapsed\b)|\b(?:motion|amendment|proposal)\s*[,:–-]?\s+(?:lost|fell|defeated|withdrawn)\b|\bno\s+seconder\b|\b(?:not|n['’]t)\s+(?:receive|get|find|have|attract)\s+a\s+seconder\b|\bwithout\s+a\s+seconder\b|\b(?:proposal|motion|amendment)\s+failed(?:\s+to\s+(?:carry|pass|find\s+a\s+seconder)|(?=\W*$))|\b(?:motion|amendment|proposal|proposition)\b[^.;]{0,120}\b(?:failed|defeated|lost)\s+by\s+\w+(?:\s+votes?)?\s+to\s+\w+|\b(?:motion|amendment|proposal|proposition|nomination)\s+(?:was|were)\s+not\s+seconded\b|\b(?:proposal|motion)\s+(?:did|does)\s+not\s+(?:become\s+a\s+resolution|pass|carry)\b"
    r"|^[^.]{0,90}\b(?:for|against|favou?r|abst\w+)\b[^.;]{0,30}[,;]?\s+(?:and\s+)?(?:so|therefore|thus|which\s+meant|meaning)\s+(?:that\s+)?(?:it|this|the\s+(?:[\w-]+\s+)?(?:change|motion|proposal|amendment|rule))\s+(?:therefore\s+)?(?:was\s+|had\s+)?(?:fell|fallen|failed|lost|defeated|not\s+(?:carried|passed|agreed|adopted))\b"
    r"|^[^.]{0,90}\b(?:for|against|favou?r|abst\w+)\b\s*[,;–-]\s*the\s+(?:motion|proposal|amendment)\s+(?:therefore\s+|accordingly\s+|thus\s+)(?:was\s+)?(?:fell|failed|lost|defeated|not\s+(?:carried|passed))\b"
    r"|^\W*(?:(?:lost|defeated)\b(?=\s*(?:[,.(:;–-]|\d{1,3}\s*(?:[-–:/]|to)\s*\d|by\s+\w+\s+votes?\b|$))|not\s+(?:carried|passed)\b|rejected\W*$)|^\W*only\s+(?:\d{1,2}|one|two|three|four|five|six)\s+(?:members\s+|councillors\s+|of\s+them\s+)?(?:(?:voted|were)\s+)?(?:in\s+favour|for)\W*$|^\W*(?:this|it)\s+was\s+(?:put\s+(?:to\s+the\s+vote\s+)?and\s+)?(?:lost|defeated|rejected|turned\s+down|voted\s+down|not\s+(?:carried|supported|agreed|accepted))\b(?=\s*(?:[.,;(]|by\b|on\b|with\b|$)))",
    re.IGNORECASE,
)
# What fell is past, and the sentence goes on with what was moved after it.
NEXT_MOVED = cued(
    r"^\W*(?:there\s+being|with|as\s+there\s+was)\s+no\s+seconder\b[^.;]*?,\s[^.;]*\b(?:proposed|moved)\b",
    re.IGNORECASE,
)
OF_ITS_OWN = cued(
    r"\b(?:proposed|moved|put\s+forward)\b.*\b(?:no\s+seconder|find\s+a\s+seconder|(?:not|nobody|none)\s+seconded)\b",
    re.IGNORECASE,
)
# "An amendment by Councillor Bell that a decision be put off was lost by 3 votes to 6."
_AMENDMENT_BY = cued(
    r"^\W*(?:an|the)\s+amendment\s+(?:(?:was\s+)?(?:moved|proposed|put\s+forward)\s+)?(?:by|from|of)\s[^.;]{2,90}\b(?:that|to)\s",
    re.IGNORECASE,
)
# "The motion that the gate be moved was lost by 3 votes to 6."
_IN_ITS_WORDS = cued(
    r"^[^.;]{0,60}?\b(?:the|an?|this)\s+(?:motion|proposal|amendment)\s+(?:(?:(?:moved|proposed)\s+)?(?:by|from|of)\s[^.;]{2,60}?\s)?(?:that\s|to\s+(?!the\b)[a-z]+\b)[^.;]{8,}?\b(?:lost|defeated|not\s+(?:carried|passed|agreed)|rejected|fell|failed)\b",
    re.IGNORECASE,
)
UNSECONDED = compiled(r"\W*(?:there\s+(?:was|being)\s+)?no\s+seconder\W*$", re.IGNORECASE)
_MOVED_WORD, _WHAT_IS_MOVED = (
    compiled(
        r"\b(?:[Mm]oved|[Pp]roposed)\b(?!\s*:)|^\W*(?:[Tt]he\s+)?(?:[Mm]otion|[Pp]roposal)\s+(?:that|to)\b|^\W*(?:PROPOSAL|MOTION|Proposal|Motion)\s*:"
    ),
    compiled(r"\bthat\b|:|\b(?:moved|proposed)\s+(?:to\s+)?[a-z]+(?:ing\b|\s)|\b(?:motion|proposal)\s+to\s"),
)


def lost(end: Passage, before: Sequence[Passage]) -> Lost:
    """The motion whose end a sentence tells; the one that moved it stands near, or is the same."""
    near = [s for passage in before[-_NEAR:] for s in sentences(passage) if s.start <= end.start]
    of_motion = "amendment" not in end.words and "motion" in end.words
    for place in range(len(near) - 1, -1, -1):
        words = near[place].text
        if "amendment" in near[place].words and (
            of_motion or (near[place].start < end.start and FELL.search(near[place]))
        ):
            continue  # which had fallen before the motion did
        if near[place].start == end.start and (
            OF_ITS_OWN.search(end) or _AMENDMENT_BY.match(end) or _IN_ITS_WORDS.match(end)
        ):
            return Lost(end, end.text, end.text)
        amends = "amendment" in end.words and "amendment" in near[place].words
        if _MOVED_WORD.search(words) and (amends or _WHAT_IS_MOVED.search(words)):
            told = "\n".join(s.text for s in near[place:] if s.start < end.start)
            return Lost(near[place], told or end.text, end.text)
    return Lost(end, end.text, end.text)


_NEAR = 8
"""passages from the motion to its end"""


def before_lost(fell: Lost, told: Sequence[Passage], end: Passage) -> list[Passage]:
    """What was told before the motion that a sentence says fell: from where it was moved, or else from what was moved last."""
    if fell.moved.start < end.start or OF_ITS_OWN.search(end):
        return [passage for passage in told if passage.start < fell.moved.start]
    last = next((n for n in range(len(told) - 1, -1, -1) if _PUT_WORD.search(told[n].text)), 0)
    while last and MOVING.match(told[last].text) and MOVING.match(told[last - 1].text):
        last -= 1  # "Proposed: Cllr Bell", over "Seconded: Cllr Roe"
    return [*told[:last]]


_PUT_WORD = compiled(r"\b(?:moved|proposed|proposer|mover|prop)\b", re.IGNORECASE)
