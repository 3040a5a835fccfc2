"""Motions as branches, societies and students print them: who moved it, the words in paragraphs below, and under these how it went.

"Proposed by Ann Bell and Rob Orr", "This branch deplores the cut.", "We instruct the secretary to write.", "CARRIED"
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from minutes_parser.patterns import compiled
from minutes_parser.segment.decisions.decided import Decision, Lost
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.passages import Passage
from minutes_parser.segment.votes.vote_sides import opens_side

_OF = r"(?:\s*\([^()]{2,60}\))?"
# "Proposed by Ann Bell (Housing) and Rob Orr (Parks)", "Mover: Ann Bell", "Seconded: Rob Orr"
_MOVED = compiled(
    rf"\W*(?i:proposed|moved|proposer|mover|submitted)(?:\s+(?i:by))?\s*[:–-]?\s*{NAME}{_OF}(?:[,;.]?\s*(?:(?:and|&)\s+{NAME}|(?:(?:and|&)\s+)?(?i:seconded|seconder)(?:\s+(?i:by))?\s*[:–-]?\s*{NAME}){_OF})?\W*"
)
_SECONDED = compiled(rf"\W*(?i:seconded|seconder)(?:\s+(?i:by))?\s*[:–-]?\s*{NAME}{_OF}\W*")
# how the words of such a motion begin
_WORDS = compiled(
    r"[\W\d]*(?:This|THIS)\s+(?:\w+\s+){0,2}?(?:branch|meeting|AGM|EGM|SGM|GM|union|association|society|club|guild|conference|congress|house|council|JCR|MCR|assembly|forum|federation|party|trades\s+council)\b",
    re.IGNORECASE,
)
_PREMISE = compiled(
    r"[\W\d]*This\s+(?:\w+\s+){1,3}?(?:further\s+)?(?:notes|believes|recogni[sz]es)\b(?!.*\band\s+(?:therefore\s+)?(?:calls|agrees|resolves|instructs|asks)\b)"
)
_RESOLVES = compiled(r"[\W\d]*This\s+(?:\w+\s+){1,3}?(?:further\s+|therefore\s+)?resolves\b", re.IGNORECASE)
_WENT = compiled(
    r"\W*(?:(?:the\s+)?(?:motion|resolution)\s+(?:as\s+amended\s+)?(?:was\s+|is\s+)?)?(?:(?P<won>carried|passe[sd]|agreed|approved)|(?P<lost>fallen|fell|falls|lost|defeated|rejected|withdrawn|not\s+(?:carried|passed)|remitted|deferred))\b(?!\s+(?:to|that|out|by\s+the)\b)[^.;]{0,60}\W*",
    re.IGNORECASE,
)
_MOST = 10
"""paragraphs of such a motion, at most"""


class Moved(NamedTuple):
    """What was carried or fell, what is told of it, and the place behind it."""

    decision: Decision | None
    lost: Lost | None
    told: list[str]
    after: int


def union_motion(passages: Sequence[Passage], at: int) -> Moved | None:
    """The motion whose mover's line stands at a place, its words in several paragraphs and how it went in a line below."""
    if _MOVED.fullmatch(passages[at].text) is None:
        return None
    first = at + 1
    if first < len(passages) and _SECONDED.fullmatch(passages[first].text):
        first += 1
    words = list(takewhile(lambda p: not _ends(p), passages[first : first + _MOST + 1]))
    place = first + len(words)
    if not words or place >= len(passages) or len(words) > _MOST or not _WORDS.match(words[0].text):
        return None
    if any(_RESOLVES.match(p.text) for p in words):
        return None  # which says itself where what was decided begins
    counts = list(takewhile(lambda p: opens_side(p.text), passages[place:]))
    place += len(counts)
    if place >= len(passages):
        return None
    went = _WENT.fullmatch(passages[place].text)
    if went is None:
        return None
    told = [p.text for p in (*passages[at:first], *counts, passages[place])]
    if not any(movers("\n".join(told))):
        return None
    if went["lost"]:
        return Moved(None, Lost(words[0], "\n".join(told), passages[place].text), told, place + 1)
    clauses = [p for p in words if not _PREMISE.match(p.text)] or words
    moved = Decision(clauses[0].start, "carried", None, [(None, clause) for clause in clauses], basis="outcome")
    return Moved(moved, None, told, place + 1)


def _ends(passage: Passage) -> bool:
    """Whether a passage is none of the words of a motion: how it went, who moved the next one or something about an amendment."""
    text = passage.text
    return bool(
        opens_side(text)
        or _WENT.fullmatch(text)
        or _MOVED.match(text)
        or _SECONDED.match(text)
        or "amendment" in passage.words
    )


# "Motion passes, 12 for, 3 against, 2 abstain", "Amended motion carried."
_PASSES = compiled(
    r"\W*(?:the\s+)?(?:(?:original|substantive|amended)\s+)?motion(?:\s+as\s+amended)?\s*[:–-]?\s*(?:(?:is|was)\s+)?(?:(?:duly|then)\s+)?(?:passes|passed|carries|carried)\b[^a-z]{0,12}(?:(?:unanimously|for|in|favour|against|abst\w+|abs|and|with|votes?|clear|majority|by|nem|con|a|to|none|no)\b[^a-z]{0,12}){0,14}",
    re.IGNORECASE,
)
_NEAR = 6
"""passages between who moved a motion and that it passed, at most"""


def with_passed(decisions: Sequence[Decision], motions: Sequence[Lost], passages: Sequence[Passage]) -> list[Decision]:
    """With the motions of which only a line of its own says that they passed, where nothing else was read of them."""
    found = list(decisions)
    told = "\n".join([*(d.told for d in decisions), *(m.told + m.ended for m in motions)])
    places = [n for n, p in enumerate(passages) if len(p.text) <= _LONGEST and _PASSES.fullmatch(p.text)]
    for since, place, behind in zip([-1, *places], places, [*places[1:], len(passages)], strict=False):
        passage = passages[place]
        first = passages[since].end if since >= 0 else -1
        last = passages[behind].start if behind < len(passages) else passages[-1].end
        if any(first <= d.start < last for d in decisions) or passage.text in told or passage.block.cell:
            continue  # what was carried is read of another line
        above = "\n".join(p.text for p in passages[max(since + 1, place - _NEAR) : place])
        said = f"{above}\n{passage.text}" if all(movers(above)) else passage.text
        found.append(Decision(passage.start, "passed", None, [(None, passage)], told=said, basis="outcome"))
    return sorted(found, key=lambda d: d.start)


_LONGEST = 90
"""characters of a line that only says that a motion passed, at most"""
