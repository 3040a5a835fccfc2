"""Bodies as sentences name them: "Minutes of the meeting of the Parks Committee", "The Board noted", "The next Council meeting"."""

from __future__ import annotations

import re
from collections import Counter

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cued
from minutes_parser.segment.meeting.bodies import ends_as_body, is_authority, is_body, is_generic, without_sitting
from minutes_parser.segment.meeting.header import RECORD, Line, masked
from minutes_parser.segment.passages import Part

_STOP = r"(?:\s*[,;:.]?\s+(?:held|which|that|incorporating|including|followed|took|to\s+be\s+held|convened|on(?!\s+(?!\w+day\b|zoom\b|teams\b)(?-i:[A-Z])[\w’'-]+(?:\s+(?:and|&|(?-i:[A-Z])[\w’'-]+)){0,5}\s*(?:[.,;]|$|held\b))|at|in(?!\s+bloom\b)|commenc\w+|duly|for\s+(?=(?:19|20)\d\d)|via|remotely|was|were|will)\b|\s+\d{1,3}/\d{2,4}\b|\s*[§¤]|\s*[;:]|\s*\((?!\w+\)\s+(?:committee|board|panel|group)\b|(?-i:[A-Z][a-z]+)\),?\s+held\b)|(?<!\bSt)\.\s|\s*$)"
_MEETING_OF = compiled(
    rf"(?:\b{RECORD}\b|\bat\b|\battend\b|\bnotice\b|§\s+an?\b|^)[^§]{{0,60}}?(?:\b|(?<=\d(?:st|nd|rd|th)))meetings?\s+(?:of|from(?=\s+the\b))\s+(?:the\s+)?(?P<body>[^\s§].*?)(?={_STOP})",
    re.IGNORECASE | re.DOTALL,
)
# "Minutes of proceedings at Licensing Sub-Committee meeting of the District of Wex": the body stands before.
_BODY_MEETING_OF = compiled(
    rf"\b(?:{RECORD}|at|of)\s+(?:proceedings\s+(?:at|of)\s+)?(?:the\s+|an?\s+)?(?P<body>(?!of\b|proceedings\b)[A-Z][^§¤,;:]{{3,80}}?\b(?:committee|panel|board|group|forum|partnership))\s+meeting\s+of\b",
    re.IGNORECASE,
)
# "Members of the Parks Committee are hereby summoned to attend a meeting"
_SUMMONED = compiled(
    r"\b(?:members|councillors)\s+(?:of|on)\s+(?:the\s+)?(?P<body>(?-i:[A-Z])[^§¤,;:]{3,70}?\b(?:committee|panel|board|group))\s+(?:are|is)\s+(?:hereby\s+)?(?:summoned|requested|invited|called|required)\b",
    re.IGNORECASE,
)
_RECORD_OF_MEETING = compiled(
    rf"\b{RECORD}\s*(?:of|from|for)\s+(?:(?:the\s+)?proceedings\s+(?:of|at)\s+)?(?:the\s+|an?\s+)?(?P<body>(?!meeting\b|proceedings\b)[A-Z][^§¤\n]{{2,90}}?(?:\n(?:[A-Z][\w’'&-]*\s+){{0,3}}(?:committee|board|panel|group))?)\s+(?:\d{{1,3}}(?:st|nd|rd|th)\s+)?meeting\b",
    re.IGNORECASE,
)
_BODY_MEETING = compiled(
    rf"^(?:the\s+|an?\s+|\d{{1,3}}(?:st|nd|rd|th)\s+)?(?P<body>(?!meeting\b|.*\b{RECORD}\b)[A-Z][^§¤\n]{{2,90}}?)\s+meeting\b",
    re.IGNORECASE,
)
# "Wex Community Council held their meeting at 7.30 pm"
_HELD_THEIR = compiled(
    r"^\W*(?:on\s+§[\s,]*)?(?:the\s+)?(?P<body>[A-Z][^§¤\n,;:.]{3,80}?)\s+(?:held\s+(?:its|their|an?|the)\s+(?:\w+\s+){0,3}meeting\b|met\s+(?:on|at|in|and|from|via|remotely|starting|commencing)\b)",
    re.IGNORECASE,
)
_RECORD_OF = compiled(
    rf"\b(?:{RECORD})\s*(?:of|from|for)\s+(?:the\s+|an?\s+)?(?P<body>(?!proceedings\b)[A-Z][^§¤\n]{{2,90}}?)(?={_STOP})",
    re.IGNORECASE,
)
# "PARISH COUNCIL: Draft minutes of meeting held on"
_BEFORE_COLON = compiled(
    r"\W*(?P<body>[A-Z][^:;]{3,60}?)\s*:\s+(?i:the\s+)?(?i:(?:draft|unconfirmed)\s+)?(?i:minutes|notes)\b"
)
# "MEETING MINUTES", and below it "of Wex Parish Council held on 4 March"
_OF_BODY = compiled(r"^of\s+(?:the\s+)?(?P<body>(?-i:[A-Z])[^§¤\n,;:]{3,90}?)(?=\s+held\b)", re.IGNORECASE)


def in_phrases(head: list[Line], named: list[str], sentence: str) -> list[str]:
    """The names in the phrases of a header's labelled lines, of its sentence and of its other lines."""
    found: list[str] = []
    others = [
        masked(line.text)
        for line in head
        if not line.label
        and re.search(
            r"(?i)\bmeeting\b|\bmet\s+(?:on|at|in|and|from|via|remotely|starting|commencing)\b|^of\s.*\bheld\b",
            line.text,
        )
    ]
    for words in (*named, masked(sentence), *others):
        for pattern in (
            _SUMMONED,
            _BODY_MEETING_OF,
            _MEETING_OF,
            _RECORD_OF_MEETING,
            _BODY_MEETING,
            _RECORD_OF,
            _HELD_THEIR,
            _OF_BODY,
        ):
            for match in pattern.finditer(words):
                body = _AT_MEETING.sub("", _first_line(match["body"]))
                found += [body, *([body.partition(",")[0]] if "," in body and not is_body(body) else [])]
    return found + [told["body"] for line in head if not line.label and (told := _BEFORE_COLON.match(line.text))]


_AT_MEETING = compiled(r"(?i)\s+at\s+(?:the|an?|its|their)(?:\s+(?:monthly|ordinary|annual|special|statutory))?$")
"""behind whose proceedings they were: "Proceedings of the Wex Board at the Monthly" before "Meeting" """


def named_met(head: list[Line], sentence: str) -> str | None:
    """Whoever is said to have met, though the name holds no word for a body: "Minutes of the meeting of Wex in Bloom"."""
    for words in (masked(sentence), *(masked(line.text) for line in head if not line.label)):
        for match in _MEETING_OF.finditer(words):
            name = without_sitting(_first_line(match["body"]))
            if NAMED.fullmatch(name):
                return name
    return None


NAMED = compiled(
    r"(?!.*(?i:\b(?:meetings?|minutes|agenda|annual|ordinary|special|monthly|regular|draft|public|online|zoom|teams|no|parish|electors|parishioners)\b))(?:(?:[A-Z][\w’'&.-]*|in|of|and|the|for|&)(?:\s|$)){2,7}"
)
"""a name in title case that says nothing of how they met"""


def _first_line(words: str) -> str:
    """A body that runs over lines stays whole only while it is not yet one."""
    lines = [line.strip() for line in words.split("\n") if line.strip()]
    taken = lines[0] if lines else ""
    for number, line in enumerate(lines[1:], start=1):
        if (
            is_body(taken)
            and not re.search(r"(?i)\b(?:and|of|the|for|&)$", taken)
            and not re.match(r"(?i)of\b", line)
            and not _goes_on(taken, lines[number])
        ):
            break
        taken = f"{taken} {line}"
    return taken


def _goes_on(taken: str, line: str) -> bool:
    """Whether the next line ends the name: "Municipal District of Wex Joint" / "Policing Sub Committee"."""
    whole = f"{taken} {line}"
    return not ends_as_body(taken) and ends_as_body(whole) and len(whole.split()) <= 12


def told_of(part: Part) -> str | None:
    """The body that every sentence about what was done names, where no header does: "The Board of Trustees welcomed …"."""
    found = {match["body"] for block in part.blocks for match in _SUBJECT.finditer(block.text)}
    name = max(found, key=len, default="")
    name = name if all(name.startswith(other) or name.endswith(other) for other in found) else ""
    return name if len(name.split()) > 1 and is_body(name) and not is_authority(name) else None


_SUBJECT = compiled(
    r"(?:^|[.:]\s+)The\s+(?P<body>(?:(?:[A-Z][\w’'&-]+|of|and|&)\s+)*?(?:Committee|Board|Panel|Council|Forum|Group)(?:\s+of\s+(?:Trustees|Directors|Governors))?)\s+(?:welcomed|noted|agreed|resolved|met|considered|received|approved|thanked|discussed|accepted)\b"
)


def in_own_name(part: Part) -> str | None:
    """The one council that resolves something in its own name, where no header says whose minutes they are: "That Wex Town Council hereby appoints …"."""
    found = {match["council"] for block in part.blocks for match in _HEREBY.finditer(block)}
    name = found.pop() if len(found) == 1 else ""
    return name if is_authority(name) else None


_HEREBY = cued(
    r"\b(?P<council>(?!The\b|That\b|This\b)(?:[A-Z][\w’'-]+\s+(?:and\s+)?){1,4}(?:County|City|Town|Parish|Borough|District|Community|Township)\s+Council)\s+(?:do(?:es)?\s+)?hereby\b"
)


def on_letterhead(part: Part) -> str | None:
    """The council whose name alone stands over or under the pages: twice at least in lines of their own."""
    lines = Counter(block.text.strip() for block in part.blocks if _COUNCIL_ALONE.fullmatch(block.text))
    often = [name for name, times in lines.items() if times > 1 and is_authority(name)]
    return often[0] if len(often) == 1 else None


_COUNCIL_ALONE = compiled(
    r"\s*(?:[A-ZÀ-Þ][\w’'-]+\s+(?:(?:and|&)\s+)?){1,4}(?:County|City|Borough|District|COUNTY|CITY|BOROUGH|DISTRICT)\s+(?:Council|COUNCIL)\s*"
)


def named_later(part: Part) -> str | None:
    """A body that only the closing words name: "The next Wex Community Council meeting …", "Chair / Wex Task Group"."""
    text = "\n".join(block.text for block in part.blocks)
    match = _LATER.search(text)
    if match:
        name = without_sitting(match["of"] or match["a"])
        if is_body(name) and not is_generic(name) and not _PROSE.search(name):
            return name
    for line, after in zip(part.blocks[-12:], part.blocks[-11:], strict=False):
        if (
            re.fullmatch(r"(?i)\W*chair(?:man|person)?\W*", line.text.strip())
            and is_body(after.text)
            and not is_generic(after.text)
        ):
            return after.text.strip()
    return None


_LATER = compiled(
    r"\b[Nn]ext\s+(?:[a-z]+\s+)?(?:meeting\s+of\s+(?:the\s+)?(?P<of>[A-Z][\w’'& -]{3,60}?(?:Council|Committee|Board|Panel|Group|Partnership|Forum))|(?P<a>[A-Z][\w’'& -]{3,60}?(?:Council|Committee|Board|Panel|Group|Partnership|Forum))\s+[Mm]eeting)\b"
)
_PROSE = compiled(r"\s(?!(?:of|and|the|for|to|on|in|with)\s)[a-z]\w*\s")
"""a word that no body's name holds: "the Panel setting out the Board" """


def of_last_minutes(part: Part) -> str | None:
    """The body whose minutes are approved, where no other body's are spoken of."""
    found = {match["body"] for block in part.blocks for match in _LAST_MINUTES.finditer(block.text)}
    return found.pop() if len(found) == 1 else None


def council_of_last_minutes(part: Part) -> str | None:
    """The one council whose own minutes are approved, for a head that says no more than "the Council"."""
    found = {m["body"].lower(): m["body"] for b in part.blocks for m in _COUNCIL_MINUTES.finditer(b.text)}
    council = next(iter(found.values())) if len(found) == 1 else None
    return council if council and is_authority(council) else None


# "Minutes of the proceedings of the Wex Borough Council meeting of 4 March"
_COUNCIL_MINUTES = compiled(
    r"\b(?i:minutes\s+of\s+(?:the\s+)?(?:proceedings\s+of\s+(?:the\s+)?)?(?:(?:last\s+|previous\s+)?meeting\s+of\s+(?:the\s+)?)?)(?!(?i:meeting|proceedings|full|last|previous|the)\b)(?P<body>(?:[A-Z][\w’'&-]*\s(?:(?i:and|of|on|&)\s)?){1,5}(?i:county|district|borough|city|town|parish)\s(?i:council))\s+(?i:meeting|held|on|of)\b"
)
_LAST_MINUTES = compiled(
    r"\b[Mm]inutes\s+of\s+(?:the\s+(?:last\s+|previous\s+)?[Mm]eeting\s+of\s+)?(?:the\s+)?(?P<body>(?!Meeting\b)[A-Z][\w’'& -]{3,60}?\s(?:Committee|Board|Panel|Forum|Partnership|(?:Parish|Town|Community)\s+Council))\s+(?:[Mm]eeting\s+)?(?:as\s+)?held\b"
)
