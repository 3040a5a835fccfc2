"""Who was put into which post, in words that settle nothing elsewhere: "Ann Bell was made Treasurer.", "Bob Roe was added to the bank mandate."."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import Text, cued
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.settled.settling import ADVERB, BODY, BY_OTHERS, TOLD

_PEOPLE = rf"(?-i:(?:Messrs\.?\s+)?{NAME}(?:,\s+{NAME}){{0,6}}(?:,?\s+(?:and|&)\s+{NAME})?)"
# "the Council's new representatives", "Chair of the Staffing Panel"
_POST = r"""
    (?:the\s+|an?\s+|its\s+|our\s+)?(?:[\w’'&-]+\s+){0,4}?
    (?:(?:vice-?\s?)?chair(?:m[ae]n|wom[ae]n|person)?|(?:deputy\s+)?mayor|presidents?|provost|convener|treasurer|secretary|captain|clerk|auditors?|examiners?|signator(?:y|ies)
      |representatives?|reps?|delegates?|trustees?|wardens?|governors?|spokes\w+|councillors?|directors?|nominees?|deput(?:y|ies)|substitutes?|observers?|champions?|co-?ordinators?)\b
"""
_BODY = r"(?!(?:the\s+)?(?:\w+\s+)?(?:District|County|Borough|City)\s+Council\b)(?:the\s+|our\s+)?(?:[\w’'&-]+\s+){0,4}?(?:committee|council(?!['’])|board|panel|group|party|mandate|signatories|chair)\b"
_SEATED = cued(
    rf"""
    (?: ^ | (?<=,\s) | (?<=\band\s) | (?<=\bso\s) | (?<=\bballot\s) ) (?P<who>{_PEOPLE}) \s+ (?:was|were) \s+ (?:(?:\w+ly|also|then|therefore|again|both|all)\s+){{0,2}}
    (?:
        (?:made|chosen|selected|installed|invested|instated|re-?instated|confirmed|re-?confirmed|retained|engaged|named|designated|added|voted|kept\s+on|returned(?:\s+unopposed)?)\s+
        (?:unopposed\s+|again\s+)?(?:as\s+|to\s+be\s+|to\s+(?:serve|act|continue)\s+as\s+|(?:in|to)\s+the\s+(?:office|post|position|role)\s+of\s+)?{_POST}
      | (?:confirmed|continued|retained)\s+in\s+(?:office|post|place|the\s+(?:post|role|position))\b
      | (?:added\s+(?:on\s?)?to|(?:placed|put)\s+on(?:\s?to)?|(?:voted|elected)\s+(?:on\s?to|to|on|into))\s+{_BODY}
      | removed\s+(?:from|as)\s+(?:the\s+)?(?:[\w’'&-]+\s+){{0,3}}?(?:mandate|signator(?:y|ies))\b
      | (?:nominated|put\s+forward|proposed)\s+as\s+(?:(?:the|its|our|an?)\s+)?(?:[\w’'&-]+\s+){{0,3}}?(?:representatives?|trustees?|governors?|nominees?|delegates?)\s+(?:for|on|to|of|at)\s
      | (?:chosen|selected|delegated|deputed|named|designated)\s+to\s+(?:serve|represent|attend|act|sit|join|lead|chair|speak\s+for)\b
      | given\s+delegated\s+(?:responsibility|authority|powers?)\b
    )
    (?P<after>.*)
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
# "Ann Bell was made Treasurer in 2019", "... last week", "... of the County Council's panel": at another time or place
_ELSEWHERE = compiled(
    rf"\b(?:in|since|from)\s+(?:{MONTH}\s+)?(?:19|20)\d\d\b|\bon\s+(?:\w+day,?\s+)?(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}\b|\blast\s+\w+|\bago\b|\b(?:County|District|Borough|City)\s+Council\b|\bat\s+(?:the|its|their)\s+(?:\w+\s+){{0,3}}(?:AGM|meeting)\b",
    re.IGNORECASE,
)
# "A working party of Ann Bell and Bob Roe was formed to look at the pond."
_GROUP = cued(
    r"""
    ^(?:an?\s+|the\s+(?=[^.;:]*\b(?:comprising|consisting|composed|made\s+up)\b))(?:[\w’'&-]+\s+){0,4}?(?:working\s+(?:group|party)|(?:sub-?\s?)?committee|panel|task\s+(?:and\s+finish\s+)?group|steering\s+group)\b
    [^.;:]{0,120}?\b(?:was|were)\s+(?:\w+ly\s+)?(?:formed|set\s+up|established|constituted)\b(?P<after>.*)
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
# "The Council set up a working group of Ann Bell and Bob Roe."
_SETS_UP = cued(
    rf"(?:^|[,;]\s+|\band\s+){BODY}{ADVERB}\s+(?:set\s+up|formed|established|constituted)\s+(?:an?|the|its)\s+(?:[\w’'&-]+\s+){{0,4}}?(?:working\s+(?:group|party)|sub-?\s?committee|committee|panel|task\s+(?:and\s+finish\s+)?group|steering\s+group)\b(?P<after>.*)",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
# "Dates of meetings for the coming year were set."
_DATES = cued(
    r"^(?:the\s+)?(?:provisional\s+|meeting\s+)?dates\b[^.;:]{0,60}?\s(?:was|were)\s+(?:set|fixed)\W*$", re.IGNORECASE
)
# "The next meeting was fixed for 4 May.", "Date of next meeting agreed as 4 May"
_DATE = cued(
    rf"""
    ^(?:the\s+)?(?:date\s+(?:of|for)\s+)?(?:the\s+|our\s+|an?\s+)?(?:(?:next|following|annual|parish|general|[A-Z][a-z]+|A\.?G\.?M\.?)\s+){{0,4}}(?:meeting|A\.?G\.?M\.?|assembly)\s+
    (?:(?:was|were)\s+)?(?:duly\s+|provisionally\s+|then\s+)?(?:fixed|set|agreed|confirmed(?=\s+as\b))\s+(?:for|as|to\s+be)\s+(?:\w+day,?\s+)?(?:the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{MONTH}|{MONTH}\s+\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)


def seated(said: Text) -> str | None:
    """The verb of a sentence that fills a post, sets up a group or fixes the day of a meeting; None where it does not, or others did."""
    seat = _SEATED.search(said)
    named = seat and (" " in seat["who"] or seat["who"].isupper())
    if seat and named and not TOLD.search(said.text, 0, seat.start()) and not _others(seat["after"]):
        return "appointed"
    group = _GROUP.match(said) or _SETS_UP.search(said)
    if group and not _others(group["after"]):
        return "appointed"
    return "agreed" if _DATE.match(said) or _DATES.match(said) else None


def _others(after: str) -> bool:
    return _ELSEWHERE.search(after) is not None or BY_OTHERS.search(after) is not None
