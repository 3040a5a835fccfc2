"""What a board lists as decided in the words of what should be done: "The scheme should be adopted.", under "Outcomes"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_blocks import collect
from minutes_parser.segment.clauses.clause_signs import bulleted
from minutes_parser.segment.clauses.clauses import enumerator
from minutes_parser.segment.decisions.decided import Decision
from minutes_parser.segment.passages import Passage

# "Summary of outcomes", "Agreed outcomes:", "Outcomes of the meeting"
_OUTCOMES = compiled(
    r"\W*(?:(?:summary|list)\s+of\s+(?:the\s+)?(?:outcomes|decisions)|(?:agreed|key|main)\s+(?:outcomes|decisions)|(?:outcomes|decisions)(?:\s+(?:of\s+(?:the|this)\s+(?:meeting|discussion)|agreed|made|taken|reached))?)\W*",
    re.IGNORECASE,
)
_MUST = compiled(
    r"\W*(?:\(?\w{1,3}[.)]\s+)?(?!(?:all\s+)?(?:people|children|residents|everyone|communities|pupils|young)\b)[^.;:]{3,160}?\s(?:should|must|shall|cannot)\s+(?:(?:not|now|also|only|therefore)\s+){0,2}[a-z]{2,}",
    re.IGNORECASE,
)


def outcomes(passages: Sequence[Passage], at: int, title: str | None) -> tuple[Decision, int] | None:
    """The list at a place and the place after it, if each of its points says what must be done and its heading that it was decided."""
    heading = passages[at - 1].text if at else title or ""
    if not _OUTCOMES.fullmatch(heading):
        return None
    listed = list(takewhile(lambda passage: bulleted(passage) or enumerator(passage.text), passages[at:]))
    if not listed or not all(_MUST.match(passage.text) for passage in listed):
        return None
    decision, after = collect(Decision(listed[0].start, "decided", basis="list"), passages[: at + len(listed)], at)
    return (decision, after) if decision.clauses else None
