"""What an item on earlier resolutions quotes of them, with what became of each: "(i) 24/04/08 – it was resolved to buy a bench. Done.\""""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled

# "Clerk's report on earlier resolutions", "Action log", "Update on previous decisions"
_OF_EARLIER = compiled(
    r"\b(?:earlier|previous|past|outstanding|prior)\s+(?:resolutions?|decisions?|actions?)\b|\bactions?\s+(?:log|tracker|list|from|arising)\b"
    r"|\b(?:progress|updates?|reports?)\s+on\s+(?:the\s+)?(?:resolutions|decisions|actions)\b",
    re.IGNORECASE,
)
_MAY_TELL = compiled(r"\bmatters\s+arising\b|\bclerk['’]?s['’]?\s+(?:update|report)\b", re.IGNORECASE)
_QUOTED = compiled(
    r"""
    \W* (?: \(?(?: [ivx]{1,4} | [a-h] | \d{1,2} )[.)] \s+ )?
    (?: (?: minute | min | item | resolution )\b\.? \s* (?: no\b\.? \s* )? \d{1,4} (?: [/.]\d{1,4} ){0,3} | \d{1,4} (?: /\d{1,4} ){1,3} )
    (?: \s* \([^()]{3,60}\) )? \s* (?: [-–—:]+ \s* | (?= it\s+was ) )
    (?: it \s+ was \s+ )? (?: \w+ly \s+ )? (?: resolved | agreed | decided )\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BECAME = compiled(
    r"[.;:–-]\s+(?:this\s+(?:has\s+been|is|was)\s+)?(?:done|completed?|outstanding|ongoing|in\s+hand|actioned|in\s+progress|no\s+(?:reply|response|progress)|awaited|delivered|carried\s+out|still\s+to)\b",
    re.IGNORECASE,
)


def quotes_earlier(text: str, title: str | None) -> bool:
    """Whether a passage of an item quotes the minute of another meeting, by its number."""
    if not title or not text[:12].strip() or not any(map(str.isdigit, text[:24])):
        return False
    of_earlier = _OF_EARLIER.search(title) is not None
    if not (of_earlier or _MAY_TELL.search(title)):
        return False
    return _QUOTED.match(text) is not None and (of_earlier or _BECAME.search(text) is not None)
