"""Which council and which of its bodies a header names."""

from __future__ import annotations

import re
from itertools import pairwise

from minutes_parser.segment.bodies import (
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
from minutes_parser.segment.dates import find_dates
from minutes_parser.segment.forenames import FORENAMES
from minutes_parser.segment.header import RECORD, Line, body_lines, masked
from minutes_parser.segment.meeting_place import CLUB
from minutes_parser.segment.passages import Part

_STOP = r"(?:\s*[,;:.]?\s+(?:held|which|that|incorporating|including|followed|took|to\s+be\s+held|convened|on|at|in|commenc\w+|duly|for\s+(?=(?:19|20)\d\d)|via|remotely|was|were|will)\b|\s+\d{1,3}/\d{2,4}\b|\s*[§¤]|\s*[;:]|\s*\((?!\w+\)\s+(?:committee|board|panel|group)\b)|(?<!\bSt)\.\s|\s*$)"
_MEETING_OF = re.compile(
    rf"(?:\b{RECORD}\b|\bat\b|\battend\b|\bnotice\b|§\s+an?\b|^)[^§]{{0,60}}?(?:\b|(?<=\d(?:st|nd|rd|th)))meetings?\s+(?:of|from(?=\s+the\b))\s+(?:the\s+)?(?P<body>[^\s§].*?)(?={_STOP})",
    re.IGNORECASE | re.DOTALL,
)
# "Minutes of proceedings at Licensing Sub-Committee meeting of the District of Wex": the body stands before.
_BODY_MEETING_OF = re.compile(
    rf"\b(?:{RECORD}|at|of)\s+(?:proceedings\s+(?:at|of)\s+)?(?:the\s+|an?\s+)?(?P<body>(?!of\b|proceedings\b)[A-Z][^§¤,;:]{{3,80}}?\b(?:committee|panel|board|group|forum|partnership))\s+meeting\s+of\b",
    re.IGNORECASE,
)
# "Members of the Parks Committee are hereby summoned to attend a meeting"
_SUMMONED = re.compile(
    r"\b(?:members|councillors)\s+(?:of|on)\s+(?:the\s+)?(?P<body>(?-i:[A-Z])[^§¤,;:]{3,70}?\b(?:committee|panel|board|group))\s+(?:are|is)\s+(?:hereby\s+)?(?:summoned|requested|invited|called|required)\b",
    re.IGNORECASE,
)
_RECORD_OF_MEETING = re.compile(
    rf"\b{RECORD}\s*(?:of|from|for)\s+(?:(?:the\s+)?proceedings\s+(?:of|at)\s+)?(?:the\s+|an?\s+)?(?P<body>(?!meeting\b|proceedings\b)[A-Z][^§¤\n]{{2,90}}?)\s+(?:\d{{1,3}}(?:st|nd|rd|th)\s+)?meeting\b",
    re.IGNORECASE,
)
_BODY_MEETING = re.compile(
    rf"^(?:the\s+|an?\s+|\d{{1,3}}(?:st|nd|rd|th)\s+)?(?P<body>(?!meeting\b|.*\b{RECORD}\b)[A-Z][^§¤\n]{{2,90}}?)\s+meeting\b",
    re.IGNORECASE,
)
# "Wex Community Council held their meeting at 7.30 pm"
_HELD_THEIR = re.compile(
    r"^\W*(?:on\s+§[\s,]*)?(?:the\s+)?(?P<body>[A-Z][^§¤\n,;:.]{3,80}?)\s+(?:held\s+(?:its|their|an?|the)\s+(?:\w+\s+){0,3}meeting\b|met\s+(?:on|at|in|and)\b)",
    re.IGNORECASE,
)
_RECORD_OF = re.compile(
    rf"\b(?:{RECORD})\s*(?:of|from|for)\s+(?:the\s+|an?\s+)?(?P<body>(?!proceedings\b)[A-Z][^§¤\n]{{2,90}}?)(?={_STOP})",
    re.IGNORECASE,
)
# "PARISH COUNCIL: Draft minutes of meeting held on"
_BEFORE_COLON = re.compile(r"\W*(?P<body>[A-Z][^:;,]{3,60}?)\s*:\s+(?i:(?:draft|unconfirmed)\s+)?(?i:minutes|notes)\b")
# "MEETING MINUTES", and below it "of Wex Parish Council held on 4 March"
_OF_BODY = re.compile(r"^of\s+(?:the\s+)?(?P<body>(?-i:[A-Z])[^§¤\n,;:]{3,90}?)(?=\s+held\b)", re.IGNORECASE)


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
    candidates: list[str] = _over_lines(head)
    others = [
        masked(line.text)
        for line in head
        if not line.label and re.search(r"(?i)\bmeeting\b|\bmet\s+(?:on|at|in|and)\b|^of\s.*\bheld\b", line.text)
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
                body = _first_line(match["body"])
                candidates += [body, *([body.partition(",")[0]] if "," in body and not is_body(body) else [])]
    candidates += [found["body"] for line in head if not line.label and (found := _BEFORE_COLON.match(line.text))]
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
    whole = _with_kind_below(head)
    names = [next((of for of in whole if of.endswith(f" {name}")), name) for name in names] + whole
    names += [found["name"] for line in head if not line.label and (found := _SITE_OF.search(line.text))]
    names += [name for line in head if not line.label and (name := leading_authority(line.text) or _leading(line.text))]
    names += [without_sitting(candidate) for candidate in candidates if MEETING_BEFORE.match(candidate)]
    names += [
        tail
        for line in lines
        if "," in line and not is_authority(line) and is_authority(tail := line.rpartition(", ")[2])
    ]
    names = list(
        dict.fromkeys(n for n in names if (is_body(n) or _annual(n) or _SESSION.match(n)) and not _PEOPLE.fullmatch(n))
    )
    names = [n for n in names if not any(_same_in_welsh(n, other) for other in names)]
    if any(is_authority(n) and not _in_another_tongue(n) for n in names):
        names = [n for n in names if not _in_another_tongue(n)]  # "Comhairle Cheantair …" below the name in English
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
        later = _named_later(part)
        same = later and (committee is None or later.split()[-1].lower() == committee.split()[-1].lower())
        committee = later if same else committee
    if committee is None:
        committee = _of_last_minutes(part) or _told_of(part)
    if committee is None:  # a society's members met as such
        general = (_GENERAL.search(line.text) for line in head if not line.label)
        committee = next((found.group() for found in general if found), None)
    if committee is None:
        called = (_CALLED.search(masked(line.text)) for line in head if not line.label)
        committee = next((found["name"] for found in called if found), None)
    if committee is None:
        committee = _title_above(head) or _on_page(head) or _before_sitting(head)
    if committee and (is_authority(committee) or _PAROCHIAL.search(committee)):
        return committee, committee
    if committee and _annual(committee):
        committee = None if _UNNAMED.search(committee) else committee
    met = _SOCIETY_MET.fullmatch(committee) if committee else None
    if met and committee != met["body"] and (is_society(met["body"]) or _is_named(met["body"])):
        committee = met["body"]  # "Wex Residents Association AGM 2019"
    if committee and _annual(committee):
        society = next((p for p in re.split(r"\s[-–—]\s", committee) if is_body(p) and not _annual(p)), None)
        committee = society or _YEAR_LAST.sub("", _OF_ANNUAL.sub("", committee).strip(" ,")) or committee
        both = re.search(rf"(?i)\bannual\s+meeting\s+of\s+{re.escape(committee)}", sentence)
        committee = both.group() if both and committee.lower().startswith("parishioners") else committee
    if committee and _SITTING.fullmatch(committee):
        over = [without_sitting(line.text) for line, after in pairwise(head) if _TITLE_BELOW.match(after.text)]
        society = next((name for name in [*over, *names] if is_authority(name) or is_society(name)), None)
        committee = society or _whose(head, committee) or committee
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
    if council is None:  # "Members of Wex Town Council are summoned to a meeting of the Parks Committee"
        summoned = (_MEMBERS_OF.search(line.text) for line in head if not line.label)
        council = next((found["council"] for found in summoned if found and is_authority(found["council"])), None)
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
    if council is None and committee and (_OF_COMPANY.search(committee) or _SITTING.fullmatch(committee)):
        council = next(
            (
                line
                for line in lines
                if line != committee
                and (_COMPANY.fullmatch(line) or (is_society(line) and not _SITTING.fullmatch(committee)))
            ),
            None,
        )
    if (
        council is None
        and committee
        and ((is_generic(committee) and not committee.lower().endswith("council")) or _OWN_BODY.search(committee))
    ):
        council = _whose(head, committee)
    if council is None and committee and is_society(committee) and not _OF_ANOTHER.search(committee):
        council = committee  # which met as such
    if council and re.fullmatch(r"(?i)(?:the\s+)?(?:full\s+)?council", council):
        council = None  # "Council Nomination Panel" does not say whose
    return council, committee


def _is_named(body: str) -> bool:
    """Whether words name a body of its own, and no authority: "Wex School Parent Council"."""
    return is_body(body) and not (is_authority(body) or is_generic(body))


def _is_place(club: str, line: Line) -> bool:
    """Whether a council met at a club: "Minutes of meeting, 4 March 2014, 7.15 pm, Wex Golf Club"."""
    return not line.label and line.text.endswith(club) and bool(find_dates(line.text[: -len(club)]))


_OF_ANOTHER = re.compile(r"(?i)\b(?:parents?|teachers?|pupils?|students?|patients?|staff)['’]?s?\b")
"""whose society belongs to a school or a surgery"""
_OWN_BODY = re.compile(
    r"(?i)^(?:board\s+of\s+)?(?:trustees|directors|governors|management)$|^(?:(?:executive|management|general|joint|trustee)\s+)*(?:committee|board)$|^(?:PCC|(?:joint\s+)?parochial\s+church\s+council)$"
)
"""what a body of any kind has, called by no name of its own"""
_WHOSE = re.compile(r"(?:The\s+|THE\s+)?(?:(?:[A-Z][\w’'.-]*|&|and|of|the|for|in|on|at|with),?(?:\s|$)){2,9}")


_OF_PAGE = re.compile(
    r"(?i)\b(?:browse|search|share|follow|about|contact|log\s?in|subscribe|content|categor(?:y|ies)|tags?|latest|upcoming|library|confidence|confidential|private|public|your|our|and|of|for|in|on|at|with|by)$|^(?:browse|search|share|follow|about|contact|log|subscribe|skip|in|on|at|for|of|your|our|view|read|back)\b"
)
"""no name: what a page says of itself"""


def _whose(head: list[Line], committee: str) -> str | None:
    """The name that alone stands over the title of a body's own committee: "Wex Almshouses" / "Minutes of the Trustees' meeting"."""
    if len(head) < 2 or head[0].label or not head[0].text[:1].isupper():
        return None
    name = _REGISTERED.sub("", head[0].text).strip(" .:")
    below = next((line for line in head[1:] if not _REGISTERED.fullmatch(line.text)), None)
    if below is None or below.label or not (_TITLE_BELOW.match(below.text) or committee.lower() in below.text.lower()):
        return None
    own = _WHOSE.fullmatch(name) and not (
        _NO_TITLE.search(name) or _OF_PAGE.search(name) or is_generic(name) or _OWN_BODY.search(name)
    )
    return name if own and name.lower() != committee.lower() and name.split()[0] not in FORENAMES else None


_TITLE_BELOW = re.compile(r"(?i)(?:(?:draft|unconfirmed|approved)\s+)?(?:minutes?|notes)\s+of\b")
_REGISTERED = re.compile(
    r"(?i)[\s(,;–-]*\b(?:an?\s+)?(?:(?:reg(?:istered)?|scottish)\b[\s.]*(?:charity|company|no\b|number)|(?:charity|company|SCIO)\s+(?:reg\w*\s+|commission\s+)?(?:no|num(?:ber)?|ref)\b)[^a-z]*(?:(?:no|num(?:ber)?|ref|in\s+(?:england|wales|scotland|ireland)(?:\s+and\s+wales)?)\b[^a-z]*)*(?:(?:sc|ni|xr|chy)\s?\d+\W*)?$"
)
"""the number that a charity is registered under"""
_PAROCHIAL = re.compile(r"(?i)\w\s+parochial\s+church\s+council$")
_SUBJECT = re.compile(
    r"(?:^|[.:]\s+)The\s+(?P<body>(?:(?:[A-Z][\w’'&-]+|of|and|&)\s+)*?(?:Committee|Board|Panel|Council|Forum|Group)(?:\s+of\s+(?:Trustees|Directors|Governors))?)\s+(?:welcomed|noted|agreed|resolved|met|considered|received|approved|thanked|discussed|accepted)\b"
)


def _told_of(part: Part) -> str | None:
    """The body that every sentence about what was done names, where no header does: "The Board of Trustees welcomed …"."""
    found = {match["body"] for block in part.blocks for match in _SUBJECT.finditer(block.text)}
    name = max(found, key=len, default="")
    name = name if all(name.startswith(other) or name.endswith(other) for other in found) else ""
    return name if len(name.split()) > 1 and is_body(name) and not is_authority(name) else None


_OF_COMPANY = re.compile(
    r"(?i)\b(?:trustees|directors|board|branch)\b|\bmanagement\s+committee$|^(?:executive\s+)?committee$"
)
_PEOPLE = re.compile(r"(?i)directors|trustees|governors|commissioners|team|branch")
"""who is listed below such a word"""
_MEMBER = re.compile(
    r"(?i)\w\s+cabinet\s+member$|^(?:decision\s+(?:session|meeting)\s*[-–—:]?\s*(?:of\s+)?)?(?:the\s+)?(?:cabinet|executive|portfolio)\s+(?:member|holder|councillor)\s+(?:for|of)\s+[\w’',& -]{3,80}$"
)
"""who decides alone, at a meeting: "Parks Cabinet Member Meeting" """
_SESSION = re.compile(
    r"(?i)decision\s+(?:session|meeting)\b.*\b(?:cabinet|executive|portfolio)\s+(?:member|holder|councillor)\b"
)
_COMPANY = re.compile(
    r"(?:(?:[A-Z][\w’'&.-]*|and|of|for|the|in)\s+){1,6}(?:CIO|CIC|SCIO|Ltd\.?|LTD|LIMITED|Limited|plc|PLC|Foundation|FOUNDATION|Trust|TRUST|Charity|CHARITY|Agency|AGENCY)|(?:The\s+)?(?:Institute|Institution)\s+of(?:\s+(?:[A-Z][\w’'&-]*|and|of|for)){1,6}"
)
"""a company or charity whose board met"""
_KIND_FIRST = re.compile(
    r"(?P<kind>(?:Sub-)?Committee|Board|Panel|Council|Group|Forum|Partnership)\s+(?:Agenda\s+(?:and|&)\s+)?(?:Minutes|Agenda|Notes)\b",
    re.IGNORECASE,
)
_NAMES_PART = re.compile(r"(?:(?:[A-Z][\w’'-]*|and|&|of)\s?){1,6}")
_NO_TITLE = re.compile(
    r"(?i)\b(?:minutes?|meetings?|agenda|notes?|documents?|home|menu|pages?|draft|date|report|record|summary|welcome|news|posted|archive|untitled|present|apologies)\b"
)


def _over_lines(head: list[Line]) -> list[str]:
    """A body whose kind begins the next line: "North Area" / "Committee Minutes"."""
    for line, after in pairwise(head):
        kind = None if line.label or after.label else _KIND_FIRST.match(after.text)
        if kind and _NAMES_PART.fullmatch(line.text) and not (_NO_TITLE.search(line.text) or ends_as_body(line.text)):
            return [f"{line.text} {kind['kind']}"]
    return []


_KIND_TORN = re.compile(r".+\s(?i:parish|town|community|district|borough|county|city)")
_KIND_ALONE = re.compile(r"(?i)(?:parish|town|community|city|county|borough|district)\s+council")
_SOCIETY_ALONE = re.compile(
    r"(?i)(?:(?:allotments?|gardens?|gardeners?|gardening|horticultural|residents?|tenants?|householders?|ratepayers?|community|village|hall|parents?|teachers?|staff|historical?|history|civic|heritage|conservation|rowing|sailing|cricket|football|tennis|bowls|bowling|running|chess|bridge|drama|choral|camera|walking|cycling|angling)['’]?s?['’]?\s+(?:(?:and|&)\s+)?)+(?:association|society|club|guild|federation|forum)"
)
_NAME_ALONE = re.compile(r"(?i:the\s+)?(?:[A-Z][\w’'-]+|\([A-Z][\w ]+\)|and|&|on|in|the|of|with|by|cum|\s)+")
_IRISH = re.compile(r"(?i)comhairle\s+(?:cheantair|chontae|chathrach|bhaile|buirge)\b")
_SITE_OF = re.compile(
    r"(?i:welcome\s+to\s+(?:the\s+)?)(?P<name>(?:[A-Z][\w’'.-]+\s+|(?:and|with|on|in|the|cum|&)\s+){1,6}(?:Parish|Town|Community)\s+Council)(?i:['’]?s?\s+web\s?site)"
)
"""whose page it is: "Welcome to the Wex Parish Council website" """
_WELSH_ALONE = re.compile(r"(?i)cyngor\s+(?:cymuned|tref|dinas|sir|bwrdeistref)\b")


def _in_another_tongue(name: str) -> bool:
    """Whether a council's name is in Irish, or in Welsh alone: "Cyngor Sir Wexa", not "Cyngor Sir Wexa County Council"."""
    return bool(_IRISH.match(name) or (_WELSH_ALONE.match(name) and not name.lower().endswith(" council")))


def _same_in_welsh(welsh: str, name: str) -> bool:
    """Whether a name is a council's in Welsh and the other its own in English: "Cyngor Cymuned Llanwex", "Llanwex Community Council"."""
    told = _WELSH_ALONE.match(welsh)
    place = welsh[told.end() :].strip().lower() if told else ""
    return bool(place) and name.lower().endswith(" council") and name.lower().startswith(place)


def _with_kind_below(head: list[Line]) -> list[str]:
    """A council whose name and kind stand on lines of their own: "Little Tarrow" / "Parish Council"."""
    found = []
    for line, after in pairwise(head[:6]):
        alone = not (line.label or after.label) and (
            _KIND_ALONE.fullmatch(after.text.strip(" :"))
            or _SOCIETY_ALONE.fullmatch(after.text.strip(" :"))
            or (_KIND_TORN.fullmatch(line.text) and after.text.strip(" :").lower() == "council")
        )
        if alone and _NAME_ALONE.fullmatch(line.text) and not (_NO_TITLE.search(line.text) or ends_as_body(line.text)):
            found.append(f"{_WELSH_ALONE.sub('', line.text).strip()} {after.text.strip(' :')}".strip())
    return found


_OF_MEETING = re.compile(r"(?i)(?:minutes|notes?|meeting)\b")


def _title_above(head: list[Line]) -> str | None:
    """The name over "Minutes of meeting, 4 March 2014", of a group whose name holds no word for one: "Wex in Bloom"."""
    first, *more = head or [Line("")]
    told = re.match(r"(?i)minutes\s*[-–:]\s*(?=\w)", first.text)
    if told and more and not find_dates(first.text):
        first, more = Line(first.text[told.end() :]), [Line("Minutes"), *more]
    dated = more and _OF_MEETING.match(more[0].text) and any(find_dates(line.text) for line in more[:2])
    name = re.split(r"\s+[-–—|]\s+", first.text)[0].strip(" .:*#")
    if not dated or first.label or more[0].label or _NO_TITLE.search(first.text) or name.split()[0] in FORENAMES:
        return None
    return name if 1 < len(name.split()) < 7 and _TITLE_CASE.fullmatch(name) else None


_PAGE = re.compile(r"(?i)(?:printed\s+|draft\s+)?(?:agenda|decisions|minutes|and|,|&|\s)+")
_DATED_TITLE = re.compile(r"(?P<name>[A-Z][^§¤:;]{3,80}?)\s+[-–]\s+§")


def _on_page(head: list[Line]) -> str | None:
    """Whose page it is: "Agenda and minutes" / "Development Management - Thursday, 4 March 2014 7.00 pm"."""
    for line, after in pairwise(head[:4]):
        titled = _DATED_TITLE.match(masked(after.text)) if _PAGE.fullmatch(line.text) else None
        if titled and not after.label and not _NO_TITLE.search(titled["name"]):
            return titled["name"]
    return None


_SITTING_TITLE = re.compile(
    r"(?P<name>[A-Z][\w’'&.-]*(?:\s+(?:[A-Z][\w’'&.-]*|of|the|and|for|in|&)){0,6})\s+(?:[AE]GM|(?i:(?:annual|extraordinary|special)\s+general\s+meeting))(?:\s+(?:19|20)\d\d)?\s*[-–—:|]?\s*(?i:minutes|notes)\W*"
)
_NO_NAME = re.compile(
    r"(?i)\b(?:minutes?|notes?|agenda|draft|annual|general|ordinary|special|extraordinary|final|approved|confirmed|the|our|this|first|second|virtual|online|zoom|meeting|report|january|february|march|april|may|june|july|august|september|october|november|december)$"
)


def _before_sitting(head: list[Line]) -> str | None:
    """Who met, by the title of the minutes: "CSS EGM - Minutes"."""
    titled = (_SITTING_TITLE.fullmatch(line.text.strip()) for line in head[:3] if not line.label)
    return next((t["name"] for t in titled if t and not _NO_NAME.search(t["name"])), None)


_TITLE_CASE = re.compile(r"(?:(?:[A-Z][^\W\d]*(?:[’'-][^\W\d]*)*|&|in|of|and|the|for|on|at)(?:\s|$))+")
_UNIVERSITY = re.compile(r"(?i)(?:the\s+)?(?:university\s+of\s+[\w’' -]{3,40}|[\w’' -]{3,40}\suniversity)")


# "Notes of the Police Liaison Meeting": where no body is named, the meeting's own name.
_CALLED = re.compile(
    r"(?:^\W*|\b(?:of|from|for)\s+(?:the\s+)?|:\s+)(?!(?:(?:The|Council|Committee|Board|Group|Ordinary|Monthly|Special|Annual|Regular|General|Public|Full|Team|Next|Last|Previous|Virtual|Online|Zoom|Extraordinary|Quarterly|Open|Formal|Joint|Minutes|Notes|Draft|First|Second|Inaugural|Emergency|Parish|Town|Community)\s+)+Meeting\b)"
    r"(?P<name>(?:[A-Z][\w’'&-]*\s+){1,6}?Meeting)\b"
)
_MEMBERS_OF = re.compile(
    r"\b(?i:members|councillors|full\s+council)\s+of\s+(?:the\s+)?(?P<council>[A-Z][\w’' -]{3,60}?\s(?:Council|COUNCIL))\b"
)
_GENERAL = re.compile(r"\b(?:(?:Extraordinary|Special|Annual)\s+)?general\s+meeting\b", re.IGNORECASE)


_OF_ANNUAL = re.compile(
    r"(?i)^(?:report\s+(?:of|on)\s+)?(?:the\s+)?(?:(?:successful|our|another|last|latest|this\s+year['’]s)\s+)+|\s[-–—]\s.*|\s+at\s+(?=[A-Z]).*|\s+(?:held|followed\s+by|took\s+place|and\s+(?:the\s+)?(?:ordinary|monthly)\s+meeting)\b.*|\s*\((?:on-?line|virtual(?:ly)?|remote(?:ly)?|hybrid|(?:via|by|on)\s+\w+|zoom|teams)\)$"
)
_SOCIETY_MET = re.compile(
    r"(?i)(?P<body>(?!.*\bof\s+the\b).+?)\s+(?:\d+(?:st|nd|rd|th)\s+)?(?:AGM|EGM|(?:annual|extraordinary|special)\s+general\s+meeting)(?:[\s,]+(?:19|20)\d\d)?\W*"
)
_YEAR_LAST = re.compile(r"(?<=(?i:meeting))[\s,]+(?:19|20)\d\d$")
_UNNAMED = re.compile(r"(?i)\sof\s+the\s+(?:above|said)\s")
"""what is said of an annual meeting, and is no part of its name"""
_BOROUGH = re.compile(r"(?i)(?:(?:royal|london|metropolitan)\s+)+borough\s+of\s+(?:(?!council)[\w’'&-]+\s*)+")
"""an authority that stands over the name of whoever met or decided"""
_SITTING = re.compile(
    r"(?i)(?:\d+(?:st|nd|rd|th)\s+)?(?:agm|egm|(?:(?:annual|extraordinary|special)\s+)?general\s+meeting)(?:\s+\d{4})?"
)
"""The kind of meeting, of a council that met as such."""


_BEFORE_MINUTES = re.compile(
    r"^\W*(?P<body>(?:THE\s+)?[A-Z][A-Z’'& -]{4,80}?\s(?:GROUP|SOCIETY|ASSOCIATION|CLUB|FORUM|PARTNERSHIP|TRUST|COMMITTEE))\s+MINUTES\s+OF\b"
    r"|^\W*(?P<title>(?:The\s+)?(?:(?!Minutes|Notes|Draft)[A-Z][\w’'-]*\s+|(?:of|and|the|for|&)\s+){1,9}(?:Group|Society|Association|Club|Forum|Partnership|Trust|Committee|Panel|Board)(?:\s\([A-Z]{2,8}\))?)\s+(?:Draft\s+)?Minutes\s+(?:of|for)\b"
)


def _leading(words: str) -> str | None:
    """The body at the start of a line that goes on: "THE WEX FELL GROUP MINUTES OF ANNUAL GENERAL MEETING HELD …"."""
    match = _BEFORE_MINUTES.match(words)
    return re.sub(r"^(?:THE|The)\s+", "", match["body"] or match["title"]) if match else None


def _is_above(first: str, second: str) -> bool:
    """Whether the name on a header's first line is that of the body whose committee the next one names."""
    if _COMPANY.fullmatch(first) and is_generic(second):
        return True
    return (is_authority(first) or bool(re.search(r"(?i)\b(?:integrated\s+care\s+board|trust)$", first))) and (
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


_ACRONYM = re.compile(
    r"(?!(?:AGM|EGM|NEXT|LAST|PUBLIC|OPEN|ANNUAL|FIRST|SECOND|THIRD|VIRTUAL|ZOOM|TEAMS|HELD|THIS|THE|FORMAL|FULL|HYBRID|ONLINE|DRAFT)\Z)[A-Z]{3,6}"
)


def _says_too_little(committee: str) -> bool:
    """Whether a body of this name may be named in full further on: "the Committee", "SPC", not "Parish Council"."""
    return bool(_ACRONYM.fullmatch(committee)) or (
        is_generic(committee) and not re.search(r"(?i)council$|^cabinet$|^executive$|meeting$", committee)
    )


def _annual(words: str) -> bool:
    return bool(
        re.search(
            r"(?i)\bannual\s+(?:general|parish|parochial|town)\b.*\b(?:meeting|assembly)\b|\bannual\s+(?:assembly|meeting)\s+of\s+(?:the\s+)?(?:parish|parishioners|electors)\b|\bagm\b",
            words,
        )
    )


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


_LATER = re.compile(
    r"\b[Nn]ext\s+(?:[a-z]+\s+)?(?:meeting\s+of\s+(?:the\s+)?(?P<of>[A-Z][\w’'& -]{3,60}?(?:Council|Committee|Board|Panel|Group|Partnership|Forum))|(?P<a>[A-Z][\w’'& -]{3,60}?(?:Council|Committee|Board|Panel|Group|Partnership|Forum))\s+[Mm]eeting)\b"
)


_TOLD_OF = re.compile(r"\s(?!(?:of|and|the|for|to|on|in|with)\s)[a-z]\w*\s")
"""a word that no body's name holds: "the Panel setting out the Board" """


def _named_later(part: Part) -> str | None:
    """A body that only the closing words name: "The next Wex Community Council meeting …", "Chair / Wex Task Group"."""
    text = "\n".join(block.text for block in part.blocks)
    match = _LATER.search(text)
    if match:
        name = without_sitting(match["of"] or match["a"])
        if is_body(name) and not is_generic(name) and not _TOLD_OF.search(name):
            return name
    for line, after in zip(part.blocks[-12:], part.blocks[-11:], strict=False):
        if (
            re.fullmatch(r"(?i)\W*chair(?:man|person)?\W*", line.text.strip())
            and is_body(after.text)
            and not is_generic(after.text)
        ):
            return after.text.strip()
    return None


_LAST_MINUTES = re.compile(
    r"\b[Mm]inutes\s+of\s+(?:the\s+(?:last\s+|previous\s+)?[Mm]eeting\s+of\s+)?(?:the\s+)?(?P<body>(?!Meeting\b)[A-Z][\w’'& -]{3,60}?\s(?:Committee|Board|Panel|Forum|Partnership|(?:Parish|Town|Community)\s+Council))\s+(?:[Mm]eeting\s+)?(?:as\s+)?held\b"
)


def _of_last_minutes(part: Part) -> str | None:
    """The body whose minutes are approved, where no other body's are spoken of."""
    found = {match["body"] for block in part.blocks for match in _LAST_MINUTES.finditer(block.text)}
    return found.pop() if len(found) == 1 else None


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
