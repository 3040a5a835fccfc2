"""Lists of clauses behind a stem such as "The Committee agreed to:", whose verb stands in the stem or in each clause."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_signs import bulleted
from minutes_parser.segment.clauses.clauses import enumerator, follows
from minutes_parser.segment.passages import Passage

# "The Board resolved:", and below it "To grant the application." or "That it be granted."
_TO_DO = compiled(r"\W*(?:[Tt]hat\b|[Tt]o\s+(?!the\b|be\b|date\b)[a-z]+\b|[Ii]n\s+terms\s+of\s+[Ss]ection\b)")
_OWN_VERB = compiled(r"\s*(?:\w+ly\s+|otherwise\s+|also\s+)?(?:[Tt]o\s+\w+|[Tt]hat\b|[A-Z]{4,}|\w+ed\b|\w+s\b)")
_IMPERATIVE = compiled(
    r"\s*(?:Note|Approve|Agree|Endorse|Adopt|Recommend|Delegate|Authorise|Support|Receive|Confirm|Accept|Refer|Defer|Request|Instruct|Appoint|Grant|Refuse)\b"
)
_SETTLED_VERB = compiled(
    r"\W*(?:also\s+|\w+ly\s+)?(?:noted|approved|agreed|endorsed|ratified|adopted|accepted|received|supported|confirmed|delegated|recommended|resolved)\b",
    re.IGNORECASE,
)


PAST_FIRST = compiled(
    r"(?:Noted|Agreed|Approved|Resolved|Endorsed|Adopted|Accepted|Requested|Recommended|Supported|Confirmed|Delegated|Authorised|Instructed|Welcomed|Received|Deferred|Granted|Refused|Appointed)\s+(?!by\b)\w"
)
"""a paragraph that begins with what the body named above it did, as in "Noted the report."."""
_TO = compiled(r"\b(?:agreed|resolved|decided)\s+to\s*:\W*$", re.IGNORECASE)
_SETTLED_END = compiled(
    r"\b(?:agreed|resolved|decided|determined|recommend(?:s|ed)\s+to\s+[\w\s]{3,30})\W*$", re.IGNORECASE
)


def lists(text: str, after: Passage) -> bool:
    """Whether a list of what was decided starts behind a stem: its verb stands in the stem, or in each clause."""
    here = enumerator(after.text) if _SETTLED_END.search(text) else None
    if not _SETTLED_END.search(text) and PAST_FIRST.match(after.text):
        return True  # "The Cabinet:-", over "Noted the report."
    told_to = _TO.search(text) is not None and _IMPERATIVE.match(after.text) is not None
    return told_to or _own_verb(after) or (here is not None and follows(None, here))


def _own_verb(passage: Passage) -> bool:
    """Whether a list starts here whose clauses have verbs of their own: "(a) to note", "• approved"."""
    here = enumerator(passage.text)
    if here is None and _TO_DO.match(passage.text):
        return True
    if here is None:
        return bulleted(passage) and _SETTLED_VERB.match(passage.text) is not None
    return follows(None, here) and (
        _OWN_VERB.match(passage.text, here.end) is not None or _IMPERATIVE.match(passage.text, here.end) is not None
    )
