"""Who moved what an item settles in words that restate a motion further up, with a debate between the two.

"Cllr Bell proposed, seconded by Cllr Roe:", over "“To write to the harbour board about the lights.”"; then what members said;
then "Members agreed to write to the harbour board about the lights."
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from minutes_parser.patterns import compiled
from minutes_parser.segment.decisions.decided import Decision
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.standing import FELL
from minutes_parser.segment.motions.whose_motion import likeness
from minutes_parser.segment.passages import Passage

_WORDS = compiled(r"\W*(?:That|THAT|To)\s")
_ALIKE = 0.8
"""the share of the words of the shorter that stand in the other"""
_FEWEST = 6
"""words of what was decided, at least: a few are alike by chance"""
_LONGEST = 20
"""words of a line that only says who moved and seconded"""


def with_movers(decisions: Sequence[Decision], passages: Sequence[Passage]) -> list[Decision]:
    """The decisions, with who moved and seconded each in a line over the motion that it restates, where nothing else says so."""
    after = -1
    for decision in decisions:
        clause = decision.clauses[0][1].text
        if not decision.marked and not any(movers(f"{decision.told}\n{clause}")):
            above = [p for p in passages if after < p.start and p.end <= decision.start]
            line = _over_motion(above, clause)
            decision.told = f"{line}\n{decision.told}" if line else decision.told
        after = decision.end
    return list(decisions)


def _over_motion(passages: Sequence[Passage], clause: str) -> str:
    """The line that says who moved the one motion among passages, if a decision restates that; else nothing."""
    moved = [
        (n, over.text)
        for n, (over, words) in enumerate(pairwise(passages))
        if len(over.text.split()) < _LONGEST and _WORDS.match(words.text) and all(movers(over.text))
    ]
    if len(moved) != 1 or len(clause.split()) < _FEWEST:
        return ""
    place, line = moved[0]
    later = passages[place + 1 :]
    if any("amendment" in p.words or FELL.search(p) for p in (passages[place], *later)):
        return ""
    return line if likeness(passages[place + 1].text, clause) > _ALIKE else ""
