"""Which council and which of its bodies a header names."""

from __future__ import annotations

import re
from itertools import pairwise

from minutes_parser.patterns import compiled
from minutes_parser.segment.dates import find_dates
from minutes_parser.segment.meeting.bodies import (
    MEETING_BEFORE,
    authority_within,
    ends_as_body,
    is_authority,
    is_body,
    is_generic,
    is_society,
    leading_authority,
    parted,
    without_sitting,
)
from minutes_parser.segment.meeting.body_heads import (
    OWN_BODY,
    TITLE_BELOW,
    WELSH_ALONE,
    before_sitting,
    leading_body,
    on_page,
    over_lines,
    title_above,
    whose,
    with_kind_below,
)
from minutes_parser.segment.meeting.body_told import (
    NAMED,
    council_of_last_minutes,
    in_own_name,
    in_phrases,
    named_later,
    named_met,
    of_last_minutes,
    on_letterhead,
    told_of,
)
from minutes_parser.segment.meeting.header import Line, body_lines, masked
from minutes_parser.segment.meeting.meeting_place import CLUB, tells_only_when
from minutes_parser.segment.meeting.place_words import PLACE
from minutes_parser.segment.passages import Part
from minutes_parser.segment.people.names import is_person


def bodies(head: list[Line], sentence: str, part: Part) -> tuple[str | None, str | None]:
    """Council and committee."""
    named = [
        line.text
        for line in head
        if line.label
        in (
            "title of meeting",
            "title of the meeting",
            "meeting",
            "committee",
            "body",
            "meeting title",
            "meeting of",
            "minutes of a meeting of",
            "minutes of the meeting of",
            "title",
            *(f"name of {kind}" for kind in ("committee", "group", "body", "board", "council")),
            "name of meeting",
            "meeting name",
            "minutes of",
            "subject",
            "decision maker",
            "decision taker",
        )
    ]
    candidates = over_lines(head) + in_phrases(head, named, sentence)
    candidates += [*named, *(words for name in named if ends_as_body(words := re.split(r"(?i)\s+at\s+", name)[0]))]
    lines = [part_of_line for line in head if not line.label for part_of_line in body_lines(line.text)]
    council: str | None = None
    committee: str | None = None
    for candidate in candidates:
        above, body = parted(without_sitting(candidate))
        if not (is_body(body) or is_generic(body) or _annual(body) or _ACRONYM.fullmatch(body) or _MEMBER.search(body)):
            continue
        if committee is None:
            council, committee = above, body
        elif ends_as_body(body) and not is_generic(body) and not is_authority(body):
            council, committee = above or council, body
        if not _says_too_little(committee):
            break
    if committee is None:
        committee = next((name for name in named if _CALLED.fullmatch(name)), None)
    names = [re.sub(r"(?i)^of\s+(?:the\s+)?", "", without_sitting(line)) for line in lines]
    names += [name for line in lines if not is_body(line) and is_body(name := re.split(r",\s|\sat\s", line)[0])]
    whole = with_kind_below(head)
    names = [next((of for of in whole if of.endswith(f" {name}")), name) for name in names] + whole
    names += [found["name"] for line in head if not line.label and (found := _SITE_OF.search(line.text))]
    names += [
        name for line in head if not line.label and (name := leading_authority(line.text) or leading_body(line.text))
    ]
    names += [without_sitting(candidate) for candidate in candidates if MEETING_BEFORE.match(candidate)]
    names += [
        tail
        for line in lines
        if "," in line and not is_authority(line) and is_authority(tail := line.rpartition(", ")[2])
        if not is_person(line.partition(",")[0])  # "Ann Bell, Wex Council", of those at the meeting
    ]
    names = list(
        dict.fromkeys(n for n in names if (is_body(n) or _annual(n) or _SESSION.match(n)) and not _PEOPLE.fullmatch(n))
    )
    names = [n for n in names if not any(_same_in_welsh(n, other) for other in names)]
    if any(is_authority(n) and not _in_another_tongue(n) for n in names):
        names = [n for n in names if not _in_another_tongue(n)]  # "Comhairle Cheantair …" below the name in English
    where = {line.text for before, line in pairwise(head) if tells_only_when(before)}
    where |= {led["place"] for line in head if (led := _PLACE_AND_HOUR.fullmatch(masked(line.text)))}
    if any(n not in where for n in names):
        names = [n for n in names if not (n in where and CLUB.search(n))]  # "4 March 2014" / "Wex Golf Club"
    if any(is_authority(n) for n in names):
        names = [n for n in names if not (CLUB.search(n) and any(_is_place(n, line) for line in head))]
    if council and is_generic(council):
        council = next((name for name in names if is_authority(name)), None)
    if committee is None and len(names) > 1 and names[1] not in names[0] and _is_above(names[1], names[0]):
        council, committee = names[1], names[0]
    elif committee is None and len(names) > 1 and _is_above(names[0], names[1]):
        council, committee = names[0], names[1]
    elif committee is None or is_generic(committee) or _ACRONYM.fullmatch(committee):
        kind = committee.split()[-1].lower() if committee else ""
        fuller = [
            name
            for name in names
            if (name.lower().endswith(kind) or name.lower().startswith(f"{committee} of ".lower()))
            and not (is_generic(name) or (kind == "council" and _annual(name)))
            and name != "PCC"  # which the header may spell out elsewhere
        ]
        bodies = [name for name in fuller if not is_authority(name)]
        parish = bool(committee and re.search(r"(?i)\b(?:parish|town|community)\s+council$", committee))
        pick = next(iter(fuller if parish or kind == "council" else bodies or fuller), None)
        pick = None if pick and committee is None and _BOROUGH.fullmatch(pick) else pick
        if pick:
            earlier, committee = parted(pick)
            council = council or earlier
        elif (
            names
            and committee
            and is_generic(committee)
            and not is_authority(names[0])
            and not is_generic(names[0])
            and not _SITTING.fullmatch(names[0])
            and not (_OF_COMPANY.search(committee) and _COMPANY.fullmatch(names[0]))
        ):
            committee = names[0]  # "Wex Allotment Society" over "Committee meeting"
            council = council or (names[0] if is_society(names[0]) else None)
        elif committee is None or _ACRONYM.fullmatch(committee):
            spelled = next(iter(sorted(names, key=lambda name: name == "PCC")), committee or "")
            committee = spelled if spelled and not _BOROUGH.fullmatch(spelled) else committee
    if committee is None or is_generic(committee):
        later = named_later(part)
        same = later and (committee is None or later.split()[-1].lower() == committee.split()[-1].lower())
        committee = later if same else committee
    if committee is None:
        committee = of_last_minutes(part) or told_of(part)
    if committee is None:
        committee = next(filter(None, map(_whose_members_met, lines)), None)
    if committee is None:  # a society's members met as such
        general = (_GENERAL.search(line.text) for line in head if not line.label)
        committee = next((found.group() for found in general if found), None)
    if committee is None:
        called = (_CALLED.search(masked(line.text)) for line in head if not line.label)
        committee = next((_LETTERS_MEETING.sub(r"\g<letters>", found["name"]) for found in called if found), None)
    if committee is None:
        committee = title_above(head) or on_page(head) or before_sitting(head) or _said_to_meet(head, sentence)
    committee = committee or in_own_name(part)
    if committee and committee.lower().endswith(" ordinary meeting"):
        committee = without_sitting(committee)  # "WXCF Ordinary Meeting"
    if committee and (is_authority(committee) or _PAROCHIAL.search(committee)):
        return committee, committee
    if committee and _annual(committee):
        committee = None if _UNNAMED.search(committee) else committee
    committee = (_whose_members_met(committee) or committee) if committee else None
    if committee and _annual(committee):
        society = next((p for p in re.split(r"\s[-–—]\s", committee) if is_body(p) and not _annual(p)), None)
        named_of = _ANNUAL_OF.fullmatch(committee)
        society = society or (named_of["body"] if named_of and is_society(named_of["body"]) else None)
        committee = (
            society or _YEAR_LAST.sub("", _OF_ANNUAL.sub("", _ONLINE.sub("", committee)).strip(" ,")) or committee
        )
        both = re.search(rf"(?i)\bannual\s+meeting\s+of\s+{re.escape(committee)}", sentence)
        committee = both.group() if both and committee.lower().startswith("parishioners") else committee
    if committee and _SITTING.fullmatch(committee):
        over = [without_sitting(line.text) for line, after in pairwise(head) if TITLE_BELOW.match(after.text)]
        society = next((name for name in [*over, *names] if is_authority(name) or is_society(name)), None)
        committee = society or whose(head, committee) or committee
        council = council or (committee if not _SITTING.fullmatch(committee) else None)
    if council is None:
        councils = (
            name
            for name in names
            if is_authority(name) and name != committee and not is_authority(parted(name)[0] or "")
        )
        council = next(councils, None)
    if council is None:
        council = next((earlier for name in names if (earlier := parted(name)[0]) and is_authority(earlier)), None)
    if council is None and committee:
        council = authority_within(committee)
    if council is None and committee and re.fullmatch(r"(?i)(?:the\s+)?(?:full\s+)?council", committee):
        council = council_of_last_minutes(part)
    if council is None and committee and "istrict" in committee.lower():
        council = on_letterhead(part)
    if council is None:  # "Members of Wex Town Council are summoned to a meeting of the Parks Committee"
        summoned = (_MEMBERS_OF.search(line.text) for line in head if not line.label)
        council = next((found["council"] for found in summoned if found and is_authority(found["council"])), None)
    if council is None and committee:
        told = _OF_COUNCIL.search(" ".join(" ".join([line.text for line in head if not line.label][:6]).split()))
        council = told["council"] if told and is_authority(told["council"]) else None
    if council is None and committee and re.search(r"(?i)\bgovern|\bparent|\bstudent|\btrustees", committee):
        schools = [
            line
            for line in lines
            if re.search(r"(?i)\b(?:school|academy|college)$", line)
            and len(line.split()) < 9
            and line[:1].isupper()
            and not re.match(r"(?i)(?:board|governors|governing|committee)\b", line)
        ]
        council = next(iter(schools), None)
    if council is None and committee and not re.search(r"(?i)\buniversity\b(?!\s+\w+$)", committee):
        council = next((line for line in lines if len(line.split()) < 7 and _UNIVERSITY.fullmatch(line)), None)
    if council is None and committee and (its_own := _OF_UNIVERSITY.match(committee)):
        council = its_own["university"]
    if council is None and committee and (_OF_COMPANY.search(committee) or _SITTING.fullmatch(committee)):
        council = next(
            (
                line
                for line in lines
                if line != committee
                and line not in where
                and (_COMPANY.fullmatch(line) or (is_society(line) and not _SITTING.fullmatch(committee)))
            ),
            None,
        )
    if (
        council is None
        and committee
        and ((is_generic(committee) and not committee.lower().endswith("council")) or OWN_BODY.search(committee))
    ):
        council = whose(head, committee)
    if (
        council is None
        and committee
        and is_society(committee)
        and not (_OF_ANOTHER.search(committee) or _annual(committee))
    ):
        council = committee  # which met as such
    if committee and _LETTERS.fullmatch(committee):
        committee = next((name for line in head if (name := _spelled_before(line.text, committee))), committee)
    if council and re.fullmatch(r"(?i)(?:the\s+)?(?:full\s+)?council", council):
        council = None  # "Council Nomination Panel" does not say whose
    return council, committee


_LETTERS = compiled(r"[A-Z]{3,6}")


def _spelled_before(text: str, letters: str) -> str | None:
    """The name that the letters stand for, where they follow it in brackets: "Moor Footpaths Group (MFG) minutes"."""
    found = re.search(rf"((?:[A-Z][\w’'-]+\s+(?:(?:of|and|for|the|&)\s+)*){{{len(letters)}}})\({letters}\)", text)
    words = found[1].split() if found else []
    return " ".join(words) if "".join(w[0] for w in words if w[0].isupper()) == letters else None


# "Notes of the Police Liaison Meeting": where no body is named, the meeting's own name.
_CALLED = compiled(
    r"(?:^\W*|\b(?<!orough\s)(?<!OROUGH\s)(?:of|from|for)\s+(?:the\s+)?|:\s+)(?!(?:(?:The|Council|Committee|Board|Group|Ordinary|Monthly|Special|Annual|Regular|General|Public|Full|Team|Next|Last|Previous|Virtual|Online|Zoom|Extraordinary|Quarterly|Open|Formal|Joint|Minutes|Notes|Draft|First|Second|Inaugural|Emergency|Parish|Town|Community|January|February|March|April|May|June|July|August|September|October|November|December)\s+)+Meeting\b)"
    r"(?P<name>(?:[A-Z][\w’'&-]*\s+){1,6}?Meeting)\b"
)
_MEMBERS_OF = compiled(
    r"\b(?i:members|councillors|full\s+council)\s+of\s+(?:the\s+)?(?P<council>[A-Z][\w’' -]{3,60}?\s(?:Council|COUNCIL))\b"
)
# "Minutes of the Parks Committee Meeting of Little Wex Parish Council", "Minutes of Wex Town Council's Parks Committee"
_OF_COUNCIL = compiled(
    r"(?i:\b(?:minutes|notes|meeting)\s+of\s+(?:the\s+)?)(?P<council>(?:(?!(?i:meetings?|minutes|\w*committee|panel|board|group)\s(?!(?i:parish|town|community)\s))(?:[A-Z][\w’'.-]*|and|with|on|in|the|cum|le|of|&)\s){1,6}?(?i:parish|town|community|city|borough|district|county)\s(?:Council|COUNCIL))\b(?!\s(?i:committee|panel|chamber|offices?|house))"
)
_GENERAL = compiled(r"\b(?:(?:Extraordinary|Special|Annual)\s+)?general\s+meeting\b", re.IGNORECASE)
_UNIVERSITY = compiled(r"(?i)(?:the\s+)?(?:university\s+of\s+[\w’' -]{3,40}|[\w’' -]{3,40}\suniversity)")
_OF_UNIVERSITY = compiled(
    r"(?i)(?P<university>(?:the\s+)?university\s+of\s+(?:the\s+)?[\w’'-]+(?:\s+[\w’'-]+){0,2}?|(?:[\w’'-]+\s+){1,3}university)\s+(?:senate|court|council)$"
)
_OF_ANOTHER = compiled(r"(?i)\b(?:parents?|teachers?|pupils?|students?|patients?|staff)['’]?s?\b")
"""whose society belongs to a school or a surgery"""
_PAROCHIAL = compiled(r"(?i)\w\s+parochial\s+church\s+council$")
_OF_COMPANY = compiled(
    r"(?i)\b(?:trustees|directors|board|branch)\b|\bmanagement\s+committee$|^(?:executive\s+)?committee$"
)
_COMPANY = compiled(
    r"(?:(?:[A-Z][\w’'&.-]*|and|of|for|the|in)\s+){1,6}(?:CIO|CIC|SCIO|Ltd\.?|LTD|LIMITED|Limited|plc|PLC|Foundation|FOUNDATION|Trust|TRUST|Charity|CHARITY|Agency|AGENCY)|(?:The\s+)?(?:Institute|Institution)\s+of(?:\s+(?:[A-Z][\w’'&-]*|and|of|for)){1,6}"
)
"""a company or charity whose board met"""
_PEOPLE = compiled(r"(?i)directors|trustees|governors|commissioners|team|branch")
"""who is listed below such a word"""
_MEMBER = compiled(
    r"(?i)\w\s+cabinet\s+member$|^(?:decision\s+(?:session|meeting)\s*[-–—:]?\s*(?:of\s+)?)?(?:the\s+)?(?:cabinet|executive|portfolio)\s+(?:member|holder|councillor)\s+(?:for|of)\s+[\w’',& -]{3,80}$"
)
"""who decides alone, at a meeting: "Parks Cabinet Member Meeting" """
_SESSION = compiled(
    r"(?i)decision\s+(?:session|meeting)\b.*\b(?:cabinet|executive|portfolio)\s+(?:member|holder|councillor)\b"
)
_SITE_OF = compiled(
    r"(?i:welcome\s+to\s+(?:the\s+)?)(?P<name>(?:[A-Z][\w’'.-]+\s+|(?:and|with|on|in|the|cum|&)\s+){1,6}(?:Parish|Town|Community)\s+Council)(?i:['’]?s?\s+web\s?site)"
)
"""whose page it is: "Welcome to the Wex Parish Council website" """
_OF_ANNUAL = compiled(
    r"(?i)^(?:report\s+(?:of|on)\s+)?(?:the\s+)?(?:(?:successful|our|another|last|latest|this\s+year['’]s)\s+)+|\s[-–—]\s.*|\s+at\s+(?=[A-Z]).*|\s+(?:held|followed\s+by|took\s+place|and\s+(?:the\s+)?(?:ordinary|monthly)\s+meeting)\b.*"
)
_ONLINE = compiled(r"(?i)\s*\((?:on-?line|virtual(?:ly)?|remote(?:ly)?|hybrid|(?:via|by|on)\s+\w+|zoom|teams)\)$")
_LETTERS_MEETING = compiled(r"^(?P<letters>[A-Z]{3,6})\sMeeting$")
"""the letters of a body before the word: "WXRA Meeting" """
_SOCIETY_MET = compiled(
    r"(?i)(?P<body>(?!.*\bof\s+the\b).+?)\s+(?:\d+(?:st|nd|rd|th)\s+)?(?:AGM|EGM|(?:annual|extraordinary|special)\s+general\s+meeting)(?:[\s,]+(?:19|20)\d\d)?\W*"
)
_ANNUAL_OF = compiled(
    r"(?i)(?:the\s+)?(?:\d+(?:st|nd|rd|th)\s+)?(?:AGM|EGM|(?:annual|extraordinary|special)\s+general\s+meeting)\s+of\s+(?:the\s+)?(?P<body>.+)"
)
"""of whom the members met: "AGM of the Wex Guild of Weavers" """
_YEAR_LAST = compiled(r"(?<=(?i:meeting))[\s,]+(?:19|20)\d\d$")
_UNNAMED = compiled(r"(?i)\sof\s+the\s+(?:above|said)\s")
"""what is said of an annual meeting, and is no part of its name"""
_BOROUGH = compiled(r"(?i)(?:(?:royal|london|metropolitan)\s+)+borough\s+of\s+(?:(?!council)[\w’'&][\w’'&-]*\s*)+")
"""an authority that stands over the name of whoever met or decided"""
_SITTING = compiled(
    r"(?i)(?:(?:\d+(?:st|nd|rd|th)|(?:19|20)\d\d(?:[/-]\d{2,4})?|first|inaugural|second|third|fifth|eighth|ninth|twelfth|(?:[a-z]+[\s-])?[a-z]+(?:ieth|enth|first|second|third|fourth|fifth|sixth|eighth|ninth))\s+)?(?:agm|egm|(?:(?:annual|extraordinary|special)\s+)?general\s+meeting)(?:\s+\d{4})?"
)
"""The kind of meeting, of a council that met as such."""


_PLACE_AND_HOUR = compiled(r"(?P<place>[A-Z][^§¤,]{3,60}?)[\s,–-]+(?:at\s+)?(?:¤|\d{1,2}[.:]\d\d)\W*")
"""a place and an hour, and no day: "Wex Golf Club, 7.30 pm" """


def _whose_members_met(words: str) -> str | None:
    """The body before the kind of meeting: "Wex Residents Association AGM 2019", "WRA Annual General Meeting (online)"."""
    met = _SOCIETY_MET.fullmatch(_ONLINE.sub("", words))
    body = met["body"].strip(" ,–—-") if met else ""
    return body if is_society(body) or _is_named(body) or _ACRONYM.fullmatch(body) else None


def _is_named(body: str) -> bool:
    """Whether words name a body of its own, and no authority: "Wex School Parent Council"."""
    return is_body(body) and not (is_authority(body) or is_generic(body))


def _is_place(club: str, line: Line) -> bool:
    """Whether a council met at a club: "Minutes of meeting, 4 March 2014, 7.15 pm, Wex Golf Club"."""
    return not line.label and line.text.endswith(club) and bool(find_dates(line.text[: -len(club)]))


def _is_above(first: str, second: str) -> bool:
    """Whether the name on a header's first line is that of the body whose committee the next one names."""
    if _COMPANY.fullmatch(first) and is_generic(second):
        return True
    above = is_authority(first) or bool(re.search(r"(?i)\b(?:integrated\s+care\s+board|trust)$", first))
    above = above or (is_society(first) and not is_generic(second))  # "Wex Golf Club" over "Management Committee"
    return above and (
        bool(
            re.search(
                r"(?i)\b(?:committee|panel|sub-committee|working\s+group)(?:\s+(?:\w|north|south|east|west|central))?$",
                second,
            )
            and not is_authority(second)
        )
        or bool(re.fullmatch(r"(?i)(?:the\s+)?(?:cabinet|executive)", second))
        or bool(_SESSION.match(second))
    )


def _said_to_meet(head: list[Line], sentence: str) -> str | None:
    """What a label or a sentence says met, though its name holds no word for a body: "Meeting: Wex in Bloom"."""
    told = [without_sitting(line.text) for line in head if _OF_BODY.fullmatch(line.label)]
    told += [met] if (met := named_met(head, sentence)) else []
    return next((name for name in told if NAMED.fullmatch(name) and not (PLACE.search(name) or is_person(name))), None)


_OF_BODY = compiled(r"meeting|meeting\s+(?:of|name)|name\s+of\s+(?:meeting|body|group)|body|group")


def _says_too_little(committee: str) -> bool:
    """Whether a body of this name may be named in full further on: "the Committee", "SPC", not "Parish Council"."""
    return bool(_ACRONYM.fullmatch(committee)) or (
        is_generic(committee) and not re.search(r"(?i)council$|^cabinet$|^executive$|meeting$", committee)
    )


_ACRONYM = compiled(
    r"(?!(?:AGM|EGM|NEXT|LAST|PUBLIC|OPEN|ANNUAL|FIRST|SECOND|THIRD|VIRTUAL|ZOOM|TEAMS|HELD|THIS|THE|FORMAL|FULL|HYBRID|ONLINE|DRAFT)\Z)[A-Z]{3,6}"
)


def _annual(words: str) -> bool:
    return bool(
        re.search(
            r"(?i)\bannual\s+(?:general|parish|parochial|town)\b.*\b(?:meeting|assembly)\b|\bannual\s+(?:assembly|meeting)\s+of\s+(?:the\s+)?(?:parish|parishioners|electors)\b|\bagm\b",
            words,
        )
    )


def _in_another_tongue(name: str) -> bool:
    """Whether a council's name is in Irish, or in Welsh alone: "Cyngor Sir Wexa", not "Cyngor Sir Wexa County Council"."""
    return bool(_IRISH.match(name) or (WELSH_ALONE.match(name) and not name.lower().endswith(" council")))


_IRISH = compiled(r"(?i)comhairle\s+(?:ch?eantair|ch?ontae|ch?athrach|bhaile|buirge)\b")


def _same_in_welsh(welsh: str, name: str) -> bool:
    """Whether a name is a council's in Welsh and the other its own in English: "Cyngor Cymuned Llanwex", "Llanwex Community Council"."""
    told = WELSH_ALONE.match(welsh)
    place = welsh[told.end() :].strip().lower() if told else ""
    return bool(place) and name.lower().endswith(" council") and name.lower().startswith(place)


def titled_body(titles: tuple[str, ...]) -> str | None:
    """The body that the head of a web page names, where it is no council: "Minutes - 4 March 2014 - Friends of Wex Park"."""
    for title in titles:
        parts = [without_sitting(w) for part in re.split(r"\s+[-–—|·»«]\s+|:\s+", title) for w in body_lines(part)]
        if body := next(
            (w for w in parts if is_body(w) and not (is_generic(w) or _annual(w) or _PEOPLE.fullmatch(w))), None
        ):
            return body
    return None


def titled_council(titles: tuple[str, ...]) -> str | None:
    """The council that the head of a web page names as whose it is: "Planning, 4 March 2014 | Wex Borough Council"."""
    for title in titles:
        parts = [words for part in reversed(re.split(r"\s+[-–—|·•»«›>:/]\s+", title)) for words in body_lines(part)]
        councils = [words for words in parts if is_authority(words) and words[:1].isupper()]
        if councils:  # "Cyngor Sir Wexa / Wex County Council"
            return next((name for name in councils if not _in_another_tongue(name)), councils[0])
    return None
