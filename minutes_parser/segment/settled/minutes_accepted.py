"""Whether a sentence says that minutes were approved or signed (5.5): the commonest decision of all."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import Text, cued
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.settled.settling import AS_VERB, HELD_RIGHT

_X = re.VERBOSE | re.IGNORECASE
_MINUTES = cued(
    r"""
      ^(?:the\s+|draft\s+|that\s+the\s+)?(?:(?:[\w’'-]+\s+){0,4}minutes?|notes?\s+(?:of|from)\s+(?:the|our)\s+(?:(?:last|previous)\s+meeting|(?:[\w’'-]+\s+){1,6}held\s+on))\b(?:(?!\b(?:will|would|should|to\s+be|not|been\s+sent)\b)[^;?]){0,260}?
        \b(?:was|were|be|and|as(?!\s+approved\s+by\b)|been|is|are|stands?|re-?presented|circulated|received|taken|read|duly|all|unanimously)\W+(?:\w+\W+){0,3}?(?P<verb>approved|adapted|(?<!\bas\s)agreed|confirmed|accepted|adopted|endorsed|signed|passed(?!\s+away)|ratified|received(?=\s+as\s+(?:an?\s+|being\s+an?\s+)?(?:true|correct|accurate)\b))\b
    | ^(?:the\s+|draft\s+|previous\s+|last\s+(?:meeting[’']?s?\s+)?){0,2}minutes(?:\s+(?:of|from|for|dated)\s+[^;?.]{2,80}?)?\s*[-–—:;,]?\s+(?:all\s+|unanimously\s+)?
        (?P<verb3>approved|adopted|agreed|accepted|confirmed|ratified|passed|signed(?=\s+as\s))\b(?!\s*:\s*(?:n/?a|none|no|tbc)\b)(?=\s*(?:$|[.,;:(–-]|on\s[^.;:]{3,25}?\s[–-]\s+proposed\b|(?:unanimously|and|as|without|subject|with|by|proposed|prop)\b))
    | ^[A-Z][^.;?]{3,60}?\bminutes\s+(?:of\s[^,;.]{3,60}?\s)?which\s+were\s+(?:then\s+|duly\s+)?(?P<verb20>approved|accepted|adopted|agreed)\b
    | (?:(?:,|;)\s+(?:and\s+)?|^(?:the\s+)?(?:meeting|chair\w*)\b[^;?]{0,60}\b(?:open|start|welcom|commenc|beg)\w+\b[^;?]{0,60}\sand\s+)(?:the\s+)?minutes(?:\s+(?:of|from)\s+[^;?]{2,80}?)?\s+(?:stand\s+|(?:was|were)\s+(?:then\s+|duly\s+|(?:read|taken)(?:\s+[\w’'.-]+){0,3}\s+and\s+)?)(?P<verb8>approved|agreed|confirmed|accepted|adopted|passed|ratified|endorsed|signed)\b
    | ^(?:the\s+)?(?:\w+\s+)?minutes\b[^;?]{3,200}?[,.]\s+(?:but\s+)?otherwise\s+(?P<verb9>approved|agreed|accepted|adopted)\b
    | ^(?:as|since|there\s+being|with|after|following)\s[^;.]{3,90}?,?\s(?:the\s+)?(?:\w+\s+)?minutes\s+(?:was|were)\s+(?:\w+ly\s+)?(?P<verb22>approved|agreed|confirmed|accepted|adopted|passed|ratified|signed)\b
    | ^having\s+been\s+(?:duly\s+)?(?:proposed|moved)\b[^;?]{3,120},\s+the\s+(?:chair\w*|mayor|president)\s+(?P<verb23>signed)\s+(?:the\s+minutes|them|these)\b
    | ^(?:the\s+)?accuracy\b(?:\s+of\s+[^;?.]{2,60}?)?\s+(?:(?:was|were)\s+)?(?P<verb25>agreed|approved|accepted|confirmed)\b(?=\s*(?:$|[.,;(]))
    | ^unanimous\s+(?P<verb4>adoption|approval|acceptance|agreement)\s+of\b
    | ^(?:(?:these|they|(?:the\s+)?minutes\b[^;?.]{0,80}?)\s+(?:were\s+)?)?(?P<verb5>moved|proposed)\s+as\s+(?:being\s+)?(?:an?\s+)?(?:correct|true|accurate)\b
    | \b(?P<verb6>confirmed|agreed)\s+that\s+the\s+minutes\b[^.;]{0,90}\b(?:are|were)\s+(?:an?\s+)?(?:accurate|correct|true)\b
    | ^[^;?]{3,90}?\b(?:meeting|minutes|held)\b[^;?]{0,40}?\b(?:true|correct|accurate)\s+(?:and\s+\w+\s+)?record\W+(?:all\s+|unanimously\s+)?(?P<verb24>agreed|accepted|approved|confirmed)(?:\s+upon)?\W*$
    | \b(?:all\s+)?(?P<verb2>agreed|accepted|approved)\b[^.;]{0,40}\b(?:true|correct|accurate)\s+(?:and\s+\w+\s+)?(?:record|reflection|account)\b
    """,
    _X,
)

# "The minutes of 4 May were deemed to be a true record.", "With that change, the minutes were taken as correct."
_RECORD_RIGHT = cued(
    rf"(?:^|[,;]\s+(?:and\s+)?|\band\s+(?=the\s+minutes\b))(?:(?:the|draft|these|all|both|previous|\w+['’]s|(?-i:[A-Z])\w+)\s+){{0,4}}(?:minutes?|(?:notes?|records?)(?=\s+(?:of|from)\s))\b[^;?]{{0,160}}?\b(?:(?:was|were)\s+{HELD_RIGHT}|(?<=minutes\s)stand\s+(?:approved|confirmed|adopted|as\s+(?:approved|correct))\b)",
    re.IGNORECASE,
)

_NOTED_AS = compiled(r"\bnoted\s+(?:to|as|an?|true|correct|accurate)\b[^;]*$", re.IGNORECASE)

# "as approved by the Committee on 3 May", "were approved at Full Council on 3 May": before.
_BY_OTHERS_ON = compiled(
    r"\s+(?:by\s+the\s|at\s+(?:the\s+)?(?!(?:\w+\s+)?meeting))[\w\s]{3,40}?\s+(?:on|in)\s+(?:the\s+)?(?:\w+day,?\s+)?(?:the\s+)?\d",
    re.IGNORECASE,
)

_NOT_YET = compiled(
    rf"^\W*(?:the\s+)?minutes\s+(?:was|were)\s+(?:then\s+|duly\s+)?signed\s+accordingly|\((?:(?:approved|agreed|confirmed|signed)\s+(?:and\s+)?)+(?:on|at)\s[^()]*\)|\b(?:had\s+been\s+(?:\w+\s+)?(?:approved|ratified|agreed|adopted|confirmed)|needs?(?:ed)?\s+to\s+be\b|(?:before|until)\s+(?:they|these|it)\s+(?:are|is)\s|(?:approved|agreed|accepted|confirmed|adopted|signed)\s+at\s+(?:the|our|its|their)\s+(?:(?:next|last|previous|following)\s+(?:\w+\s+)?|(?:{MONTH}\s+(?:\d{{4}}\s+)?))(?:meeting|AGM)|yet\s+to\s+be\s+signed|not\s+(?:yet\s+)?(?:approved|agreed|available|signed|accepted|confirmed|adopted)|will\s+be\s+(?:approved|signed|agreed)|to\s+be\s+(?:approved|signed|agreed|circulated\s+and\s+signed)|once\s+(?:approved|agreed)|until\b)",
    re.IGNORECASE,
)
# "Proposed as a true record by Cllr Roe, seconded by Cllr Bell and approved.", of minutes and nothing else
AS_RECORD = compiled(
    r"\W*(?:proposed|moved|approved|agreed)\s+as\s+(?:an?\s+)?(?:true|correct|accurate)\b", re.IGNORECASE
)


def minutes_accepted(said: Text) -> str | None:
    """The settling verb of a sentence that says that minutes were approved, or deemed right; else None.

    >>> minutes_accepted(Text("The minutes of 4 May were signed as a true record."))
    'signed'
    """
    text = said.text
    minutes = _MINUTES.search(said)
    if minutes and _in_quotes(minutes.group()):
        minutes = None
    if minutes and not _NOT_YET.search(text) and not _BY_OTHERS_ON.match(text, minutes.end()):
        word = next(word for word in minutes.groups() if word).lower()
        return AS_VERB.get(word, word)
    if (right := _RECORD_RIGHT.search(said)) and not _NOT_YET.search(text):
        return "noted" if _NOTED_AS.search(right.group()) else "confirmed"
    return None


def _in_quotes(said: str) -> bool:
    """Whether the verb at the end stands in words that are quoted: 'Minutes of 4 May, item 3: "the owners have confirmed ..."'."""
    return said.count("“") > said.count("”")


CORRECTION = compiled(
    r"\W*it\s+was\s+(?:noted|pointed\s+out|observed|reported)\s+that\s+(?:in\s+)?(?:the\s+)?(?:items?|minutes?|page|paragraph|line|date|name|spelling|figure|heading|word|agenda)\b[^.;]*\bshould\s+(?:read|say|state|have\s+(?:read|said|been)|be\s+(?:\w+ed|spelt|read|deleted)\b)",
    re.IGNORECASE,
)
"""What is wrong in the minutes before: "It was noted that item 7 should read £40.\""""
