"""Motions as North American councils print them: a number and who moved it before the words, how it went behind them.

"R2018-126 L. Smith, T. Orr: That the accounts be paid. Carried.", "Moved by Ann Bell, seconded by Rob Orr", "WHEREAS ...",
"BE IT RESOLVED THAT the Council buy the land.", "CARRIED"
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_signs import PARAGRAPH
from minutes_parser.segment.clauses.clauses import Enumerator, enumerator
from minutes_parser.segment.cues import cues
from minutes_parser.segment.decisions.decided import Decision, Lost
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.motions.union_motions import Moved
from minutes_parser.segment.passages import Passage, without
from minutes_parser.segment.votes.vote_sides import opens_side

# "R2018-126", "Resolution No. 45/2020", "#12-21", "Motion 2020-45"
_NUMBER = r"(?:(?i:resolution|motion|res|by-?law)\b\.?\s*(?i:(?:no|number|num)\b\.?\s*)?)?[#:]?\s*(?:[A-Z]{1,4}[-\s]?)?\d{1,4}(?:[-/.]\d{1,4}){0,3}(?:[-\s]?[A-Z]{1,3}(?=[\s:]))?[.:)]?\s*[–-]?\s*"
_BY = r"(?:\s+(?i:by))?\s*[:–-]?\s*"
_SECONDED = rf"(?i:(?:and\s+)?(?:seconded|seconder)){_BY}(?P<second>{NAME})"
# "L. Smith, T. Orr:", "(Smith/Orr)", "Smith – Orr:", or "Moved by L. Smith, seconded by T. Orr"
_PAIR = rf"\(?(?P<a>{NAME})\s*(?:,|/|&|\s[–-]|\band\b)\s*(?P<b>{NAME})\s*(?:[):]+|\s[–-](?=\s)|(?=\s+(?:THAT|BE\s+IT|WHEREAS)\b))[:,.]?"
_WORDS = r"(?:(?:and\s+|now\s+|,\s*)*(?:therefore,?\s+)?(?:(?:let\s+it|be\s+it|it\s+is)\s+(?:hereby\s+|therefore\s+|further\s+|now\s+)*resolved|b\.?i\.?r\.?t?\b)|whereas\b|that\b)"
_HEAD = compiled(
    rf"\W*(?P<number>{_NUMBER})?(?:{_PAIR}|(?i:moved|mover){_BY}(?P<mover>{NAME})(?:\s*[,;.]?\s*{_SECONDED})?\s*[:,.;–-]?)\s*(?P<words>(?=(?i:{_WORDS}))|$)"
)
_OPENS = compiled(rf"\W*{_WORDS}", re.IGNORECASE)
_NUMBERED = compiled(rf"\W*(?:(?i:resolution|motion)|(?=[^\W_]*[-/.]|(?i:resolution|motion|res)\b){_NUMBER})\W*")
_WITH_WORD = compiled(rf"\W*(?=(?i:resolution|motion|res)\b){_NUMBER}\W*")
_SECONDED_ALONE = compiled(rf"\W*{_SECONDED}\W*")
_RESOLVES = compiled(
    r"\W*(?:(?:and|now)\s+)*(?:therefore,?\s+)?(?:(?:let\s+it|be\s+it|it\s+is)\s+(?:hereby\s+|therefore\s+|further\s+|now\s+)*resolved|b\.?i\.?r\.?t?\b)\W*(?P<that>that\b\s*)?",
    re.IGNORECASE,
)
_PREMISE = compiled(r"\W*(?:and\s+)?whereas\b", re.IGNORECASE)
_WENT = r"(?:(?:the\s+)?(?:motion|resolution)\s+(?:as\s+amended\s+)?(?:was\s+)?)?(?:(?P<won>carried|adopted|passed)|(?P<lost>defeated|lost|withdrawn|not\s+carried|tabled|deferred))(?:\s+(?:unanimously|as\s+amended))?"
_ANY_HEAD = cues("moved mover that whereas resolved b birt")
_ENDS = compiled(
    rf"(?:(?<=[.;:,)”\"])|^)\s*(?P<told>(?:Time\W+\d{{1,2}}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*)?\(?(?:{_WENT})\)?)\W*$",
    re.IGNORECASE,
)
_SAYS_THAT = compiled(r"\b(?:[Tt]hat|THAT|BE\s+IT|Be\s+it|be\s+it|WHEREAS|Whereas)\b")
_ANY_END = cues("carried adopted passed defeated lost withdrawn tabled deferred")
_MOST = 14
"""paragraphs of such a motion, at most"""


class _Head(NamedTuple):
    """What is told of who moved, and the passages from the first words of the motion on."""

    told: str
    words: tuple[Passage, ...]
    at: int
    """the place of the first of them"""


def heads_motion(text: str) -> bool:
    """Whether a line begins with who moved and seconded and with what they moved, or is its number, so that it is no title."""
    if len(text) <= _LONGEST and text[:1] in "RM" and _WITH_WORD.fullmatch(text):
        return True
    head = _HEAD.match(text) if _SAYS_THAT.search(text) else None
    return head is not None and head.end() < len(text)


def headed_motion(passages: Sequence[Passage], at: int) -> Moved | None:
    """The motion that begins at a place with its number or its movers, and ends with how it went."""
    head = _head(passages, at)
    if head is None:
        return None
    words = list(takewhile(lambda p: not _begins_other(p), head.words[1:]))
    place = next((n for n, p in enumerate((head.words[0], *words)) if _end_of(p)), None)
    if place is None:
        return None
    words = [head.words[0], *words][: place + 1]
    end = _end_of(words[-1])
    assert end is not None
    told = f"{head.told}\n" + "\n".join([*(p.text for p in words[1:] if opens_side(p.text)), end["told"]])
    words[-1] = words[-1].part(0, end.start())
    words = [p for p in words if re.search(r"[a-z]{2}|[A-Z]{2}", p.text) and not opens_side(p.text)]
    if not words:
        return None
    after = head.at + place + 1
    if end["lost"]:
        return Moved(None, Lost(words[0], told, end["told"]), [told], after)
    resolved = any(_RESOLVES.match(p.text) for p in words)
    clauses = [clause for p in words if not (resolved and _PREMISE.match(p.text)) for clause in _clause(p)]
    if not clauses:
        return None
    verb = "resolved" if resolved else "carried"
    decision = Decision(clauses[0][1].start, verb, None, clauses, basis="outcome", marked=resolved)
    return Moved(decision, None, [told], after)


def _head(passages: Sequence[Passage], at: int) -> _Head | None:
    """Who moved and seconded a motion, in the passage at a place or in it and the two below, over its first words."""
    first, text = at, passages[at].text
    if len(text) <= _LONGEST and at + 1 < len(passages) and _NUMBERED.fullmatch(text):
        at += 1  # the number, or "Resolution", in a line of its own
        text = passages[at].text
    head = None if _ANY_HEAD.isdisjoint(passages[at].words) else _HEAD.match(text)
    if head is None:
        return None
    a, b = head["a"] or head["mover"], head["b"] or head["second"]
    rest = passages[at].part(head.end()) if head.end() < len(text) else None
    place = at if rest else at + 1
    if (
        b is None
        and rest is None
        and place < len(passages)
        and (second := _SECONDED_ALONE.fullmatch(passages[place].text))
    ):
        b, place = second["second"], place + 1
    if place >= len(passages) or b is None:
        return None
    below = [rest] if rest else [passages[place]]
    opens = _OPENS.match(below[0].text)
    plain = head["a"] is None and not (head["number"] or first < at)
    if opens is None or (plain and not (_RESOLVES.match(below[0].text) or _PREMISE.match(below[0].text))):
        return None  # "Moved by ...", over "That ...", is read with other motions
    words = (*below, *passages[place + 1 : place + _MOST])
    return _Head(f"Moved by {a}, seconded by {b}.", words, place)


_LONGEST = 40
"""characters of a line that only gives the number of a motion, at most"""


def _begins_other(passage: Passage) -> bool:
    return _HEAD.match(passage.text) is not None or "amendment" in passage.words


def _end_of(passage: Passage) -> re.Match[str] | None:
    return None if _ANY_END.isdisjoint(passage.words) else _ENDS.search(passage.text)


def _clause(passage: Passage) -> list[tuple[Enumerator | None, Passage]]:
    """A paragraph of a motion as a clause, "BE IT RESOLVED THAT" and its number left out; none where nothing else is in it."""
    mark = enumerator(passage.text)
    clause = passage.part(mark.end) if mark else without(passage, PARAGRAPH)
    if resolves := _RESOLVES.match(clause.text):
        clause = clause.part(resolves.end())
    return [(mark, clause)] if re.search(r"\w", clause.text) else []
