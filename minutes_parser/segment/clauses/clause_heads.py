"""Titles of clauses: "Deputation", over "(1) That ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_signs import (
    clause_like,
)
from minutes_parser.segment.clauses.clauses import Enumerator, enumerator, follows, same_shape
from minutes_parser.segment.decisions.markers import marker, stem
from minutes_parser.segment.passages import Passage
from minutes_parser.segment.settled.settled import settles


def heads_clause(passages: Sequence[Passage], at: int, last: Enumerator | None) -> bool:
    """Whether a passage is the title of the clause below it, the first or the next: "Deputation", over "(1) That ...".

    "Housing Revenue Account:", between "(b) the fee be kept" and "(c) rents be raised".
    """
    text = passages[at].text
    if at + 1 >= len(passages) or passages[at].block.cell or not _TITLE.fullmatch(text) or enumerator(text):
        return False
    below = passages[at + 1].text
    mark_ = enumerator(below)
    if mark_ is None or not follows(last, mark_) or (last and not same_shape(last, mark_)):
        return False
    if not _CONCERNS.match(text) and (_NO_TITLE.match(text) or clause_like(text)):
        return False
    if marker(text) or stem(text) or settles(text):
        return False
    return bool(_THAT_CLAUSE.match(below, mark_.end) or _SAYS_WHAT.match(below, mark_.end)) or clause_like(
        below[mark_.end :]
    )


_TITLE = compiled(r"[A-Z][^.:;?]{1,90}(?:[\w)]|\s?[:–—-]+)\s*")

# "That in relation to the Harbour Account:"
_CONCERNS = compiled(
    r"\W*(?:that\s+)?(?:in\s+(?:relation|respect|regard)|with\s+(?:regard|respect))\s+(?:to|of)\b", re.IGNORECASE
)

_NO_TITLE = compiled(
    r"\W*(?:that|to\s+[a-z]+|it|reasons?|conditions?|informatives?|alternatives?|options?|notes?|recommendations?|actions?|minutes|present|apologies|vot(?:e|es|ing)|for|against|carried|proposed|moved|seconded|appendix)\b",
    re.IGNORECASE,
)

_THAT_CLAUSE = compiled(r"\W*(?:That|THAT)\s")

# "to approve the fee", "Approve the fee": what a clause below such a title begins with
_SAYS_WHAT = compiled(
    r"\W*(?:(?:[Tt]o|that)\s+[a-z]|(?:[Nn]ote|[Aa]pprove|[Aa]gree|[Ee]ndorse|[Aa]dopt|[Rr]ecommend|[Dd]elegate|[Aa]uthorise|[Ss]upport|[Rr]eceive|[Cc]onfirm|[Aa]ccept|[Rr]efer|[Dd]efer|[Rr]equest|[Ii]nstruct|[Aa]ppoint|[Gg]rant|[Rr]efuse|[Rr]atify)(?:[sd]|ed)?\s)"
)
