"""What was put to the vote further up, where a line only says how the vote went: the last motion that still stood.

"A proposed that the rent go up. B seconded. C proposed an amendment, which was lost. Original motion put: 4 for, 2 against."
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.segment.cues import cued
from minutes_parser.segment.moved_words import formula_end, proposed_part
from minutes_parser.segment.movers import movers
from minutes_parser.segment.outcomes import FORMULA, LABEL, MOVED_IT, MOVING, OUTCOME, vote_only
from minutes_parser.segment.passages import Passage, sentences, unquoted
from minutes_parser.segment.printed_below import ONLY_CARRIED
from minutes_parser.segment.standing import FELL

_FARTHEST = 14
"""sentences between a motion and its outcome, at most"""
_QUOTED = re.compile(
    r"\s*[“\"‘]\s*(?:That|This\s+(?:branch|council|union|association|society|meeting|club))\s", re.IGNORECASE
)
# "This branch resolves:", over the points of the motion
_RESOLVES = re.compile(r"\W*(?:this\s+)?\w+\s+(?:further\s+|therefore\s+)?resolves(?:\s+to)?\s*:\W*", re.IGNORECASE)
# "The Committee's resolution was that", "Motion from Ken Swift that"
_IS_THAT = re.compile(
    r"\b(?:resolution|motion|proposal|recommendation)\s+(?:was|from\s+(?:[A-Z][\w.’'-]*\s+){1,3})\s*(?=that\s)",
    re.IGNORECASE,
)
# "The committee proposed an increase to 40p."
_BY_BODY = re.compile(
    r"\W*The\s+(?:[\w-]+\s+)?(?:committee|executive|board|trustees|directors|group|officers)\s+(?:(?:is|are|was|were|had|therefore)\s+)?(?:propos(?:ed|es|ing)|recommend(?:ed|s)|recommending)\s+(?P<that>that\s+)?(?!the\s+(?:motion|following)\b)\w+\s+\w"
)
# "Motion put and carried, 15 for, 2 against.", "Original motion put: 4 for, 2 against – carried."
_PUT_AND_CARRIED = cued(
    r"\W*(?:the\s+)?(?:original\s+|substantive\s+)?(?:motion|proposal|proposition|resolution)\s+(?:as\s+amended\s+)?(?:was\s+)?(?:then\s+)?put\b[^.;]{0,60}\b(?:carried|passed|agreed)\b[^.;]{0,60}\W*$",
    re.IGNORECASE,
)
_PUTS_MOTION = re.compile(r"\b(?:motion|proposal|proposition|resolution)\b[^.;]{0,30}\bput\b", re.IGNORECASE)
_EXPLICIT = re.compile(r"\b(?:motion|proposal|proposition|resolution|vote|carried|passed)\b|\d", re.IGNORECASE)
_LOST = re.compile(r"\b(?:lost|defeated|fell|not\s+(?:carried|passed)|withdrawn)\b", re.IGNORECASE)


def tells_outcome(text: Passage) -> bool:
    """Whether a passage only tells that a motion was carried, who moved it and how many voted for it."""
    if _LOST.search(text.text):
        return False
    parts = sentences(text)
    return all(
        vote_only(part)
        or FORMULA.match(part.text)
        or ONLY_CARRIED.match(part)
        or _PUT_AND_CARRIED.match(part)
        or MOVED_IT.match(part.text)
        for part in parts
    ) and any(
        OUTCOME.match(p) or FORMULA.match(p.text) or ONLY_CARRIED.match(p) or _PUT_AND_CARRIED.match(p) for p in parts
    )


def motion_before(passages: Sequence[Passage], outcome: Passage, *, after: int) -> tuple[Passage, list[str]] | None:
    """The motion that an outcome settles and what was told of it; it stands behind `after`.

    None where none stands there; an outcome of one word settles what was moved in its own paragraph only.
    """
    before = [s for p in passages for s in sentences(p) if s.start >= after and s.end <= outcome.start]
    motion: Passage | None = None
    told: list[str] = []
    amending = False
    recent = before[-_FARTHEST:]
    for place, part in enumerate(recent):
        moved = _moved(part)
        if "amendment" in part.words:
            amending = True
        elif moved and not FELL.search(part):
            over = [s.text for s in recent[max(0, place - 4) : place] if MOVING.match(s.text) or MOVED_IT.match(s.text)]
            motion, told, amending = moved, [*(over if all(movers("\n".join(over))) else []), part.text], False
        elif _PUTS_MOTION.search(part.text):
            amending = False
            told.append(part.text)
        elif FELL.search(part) and not moved:
            motion = None
        elif motion and not amending:
            told.append(part.text)
    if motion is None or not (motion.block is outcome.block or _EXPLICIT.search(outcome.text)):
        return None
    return motion, told


def _moved(part: Passage) -> Passage | None:
    """What a sentence moves; None where it moves nothing, or does not say what."""
    text = part.text
    if _RESOLVES.fullmatch(text):
        return part
    if _QUOTED.match(text):
        return unquoted(part.part(len(text) - len(text.lstrip('“"‘ '))))
    label = LABEL.match(text)
    if label and len(text[label.end() :].split()) > 3:  # no title: "Motion 1: The library"
        return unquoted(part.part(label.end()))
    if of := _IS_THAT.search(text):
        return part.part(of.end())
    if by_body := _BY_BODY.match(text):
        return part.part(by_body.end("that")) if by_body["that"] else part
    if MOVING.match(text) and len(text.split()) < 9:
        return None
    return part if proposed_part(text)[0] > 0 or formula_end(text) > 0 else None
