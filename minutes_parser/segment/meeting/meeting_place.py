"""Where a meeting was held: the name of the place, its street and post code left out."""

from __future__ import annotations

import re
from collections.abc import Callable

from minutes_parser.patterns import compiled
from minutes_parser.segment.dates import MONTH, find_dates, find_times
from minutes_parser.segment.meeting.bodies import is_authority, is_body, is_generic, without_sitting
from minutes_parser.segment.meeting.body_heads import STAMPED
from minutes_parser.segment.meeting.header import Line, body_lines, masked
from minutes_parser.segment.meeting.place_words import PLACE, rejoined
from minutes_parser.segment.passages import Part
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.names import match_person

_SITE = compiled(rf"(?!(?i:online|virtual|remote)){PLACE.pattern[4:]}", re.IGNORECASE)
_NO_SURNAME = compiled(
    r"(?i)\b(?:pavilion|centre|library|institute|hotel|museum|theatre|college|clubhouse|guildhall|headquarters|offices)$|\bhouse,\s+[a-z' ]+$|^(?:large|small|main|great|upper|lower|old|new|long|village|church|parish|memorial|community|town|city|county|public|lecture|assembly|concert|dining)\s+(?:hall|room|chamber)\b"
)
_ROOM = compiled(
    r"(?:(?:the|back|front|upper|school|village|church|parish|meeting|committee|function|skittle|club|park|gym|sports|main|staff|music|dining)\s+)*(?:room|hall|library|bar|alley|house|caf[eé]|gym|canteen)\b(?:\s+(?:of|at)\s+(?:the\s+)?[A-Z].*)?$"
)
_INSIDE = compiled(
    r"\b(?P<house>(?!Meeting|Minutes|Committee)[A-Z][\w’']+(?:\s[A-Z][\w’']+){0,4})\s\((?P<room>[a-z][^()]*)\)"
)
"""a room of a house: "The Plough (back room)" """
_ROOM_IN = compiled(
    r"(?:[Tt]he\s+)?(?:[A-Z][\w’'.-]*\s+){1,4}(?:Room|Suite|Theatre|Chamber|Library|Lounge|Foyer)(?:\s[A-Z\d.]{1,5})?,\s+[A-Z]"
)
"""a room, and behind it the house, which may be called as some bodies are: "Quay Room, Orr Court" """
_ROOM_OF = compiled(
    rf"(?:[Tt]he\s+)?(?:[A-Z][\w’']*\s+){{0,4}}(?:Room|Hall|Suite|Chamber|Theatre|Office|Library)(?:\s[A-Z\d.]{{1,5}})?,\s(?P<house>(?:[Tt]he\s+)?(?:[A-Z][\w’']*\s+){{0,4}}(?=[A-Z]){PLACE.pattern.replace('(?i)', '(?i:', 1)})(?:,\s[^§¤]{{3,60}})?)"
)
"""a room and the house that it is in: "Seminar Room 2, Education Centre, Wex General Hospital" """
_IN_BRACKETS = compiled(r"[§¤]\W*\((?:(?:in|at)\s+the\s+(?=\w)|(?=[A-Z]))(?P<place>[^()§¤]{4,51}?)[\s,]*[)§¤]")
"""behind the day: "4 March 2014 (Wex Learning Centre, 2 pm)" """
_STREET = compiled(
    r"(?i)^(?:\d+[a-z]?\b.*|.*\b(?:street|road|lane|avenue|close|drive|way|square|st|rd|quay|terrace|crescent|gardens)\.?|[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}|.*\b[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2})$"
)
_HELD_AT = compiled(
    r"(?i)(?:^|\s|[§¤,;?])(?:in|at|@|within|via|by|on|through|using)\s+(?P<venue>(?:the\s+)?(?:(?-i:(?:[A-Z]\.){1,3})\s)?(?:[^§¤;:\n.]|(?<=\b(?:St|Co|No))\.|(?<=\b[Rr]oom\s\d)\.(?=\d)){3,}?(?:\.\s?[A-Z](?:[^§¤;:\n.]|(?<=\b(?:St|Co|No))\.)+)?)\s*(?=[§¤;:\n]|(?<!\bSt)(?<!\bNo(?=\.\s\d))\.\s|\.$|$)"
)


_LABELLED = compiled(r"\b(?:Place|Venue|Location|Held\s+at|Hybrid\s+meeting)\s*:[-–—\s]*(?P<venue>[A-Z][^:§¤\n]{3,60})")
_CLOCK = compiled(r"(?i)^(?:\W*\d{1,2}[.:]\d\d\s*(?:[,–|-]|to\b|at\b)\s*)+")
_CONTACT = compiled(r"(?i)^\W*(?:tel(?:ephone)?|phone|e-?mail|fax|www)\b|\w@\w")
_ON_SUBJECT = compiled(r"(?i)\b(?:committee|group|panel|board|forum|commission|party)\s+on\s+(?:the\s+)?$")
"""what a body is on, no place: "the Advisory Committee on Harbour Safety" """
_HOME = compiled(
    r"(?i:(?:the\s+)?(?:home|house|residence)\s+of\s)|[Nn]o\.\s?\d{1,4}[a-z]?\b|[A-Z][a-z]+(?:\s(?:and|&)\s[A-Z][a-z]+)?['’]s$|\d{1,4}(?:[A-Za-z]|/\d{1,2})?,?\s(?:[A-Z][\w’']+(?:,?\s|$)){2,5}$"
)
"""somebody's house: "14 Mill Rise", "no. 14", "Ann and Ben's" """
_HOUSE = compiled(rf"(?:[Tt]he\s+)?(?:[A-Z][\w’']*\s+){{0,4}}(?=[A-Z]){PLACE.pattern.replace('(?i)', '(?i:', 1)})")
"""a place named in full before the town that it is in"""
_ADDRESSED = compiled(r"(?:the\s)?,?\s+\d{1,4}[a-z]?\s+[A-Z]", re.IGNORECASE)
CLUB = compiled(r"(?i)\b(?:club|clubhouse)$")
"""what is a body in other places: "held at Wex Bowls Club" """
_IN = compiled(r"(?i)\W*(?:in|at)\s")
_TITLE = compiled(r"(?i)(?:minutes|notes)\s+of\b|(?:[\w’'&-]+\s+){0,5}meeting\b")
"""below the name of an institution, not below a place"""
_REMOTE = compiled(r"(?i)(?:zoom|(?:ms\s+|microsoft\s+)?teams|online|video\s*conference|skype)")
_MEANS = compiled(
    r"(?i)\W*(?:by|through|using)\s(?!.*\b(?:zoom|teams|skype|webex|google|online|video|tele|conference|phone|remote|audio|hybrid|jitsi|link)\w*)"
)
"""by whom, where it is no means of meeting: "approved by the Members" """
_NO_PLACE = compiled(
    r"(?i)^(?:the|an?|draft|final|approved|(?:un)?confirmed|revised|amended)$|^(?:re-?)?elections?\s+of\b|^action\b|\?$|\b(?:would|should|could|been|agreed|elected|approved)\b|^(?:our|a|an|his|her|their|its)\b|\b(?:are|is|was|were|has|had|will)\s|\b(?:recently|lately)\b"
)


# "The meeting commenced at 4.30 pm in the Civic Suite"
_MET = compiled(
    r"^\W*the\s+(?:panel|committee|board|group|council)\s+met(?=\s+(?:in|at)\s)|\b(?:meeting|session|consultation|AGM)\b[^.]{0,80}?\b(?:commenced|started|began|opened|(?:was|were)\s+held|took\s+place|convened|met)\b(?=[^.]{0,80}\b(?:in|at)\s)|\bthere\s+was\s+a\s+meeting\s+of\b|\bheld\s+(?:the|its|their|an?)\s+(?:\w+\s+){0,2}meeting\b",
    re.IGNORECASE,
)


def venue(head: list[Line], sentence: str, part: Part) -> str | None:
    """The place as printed, None where none is named."""
    sentence, head = _IN_SESSION.sub("", sentence), rejoined(head)
    sentence = _HOSTED.sub("", sentence)
    place = (
        _of_head(head, sentence)
        or _between(head)
        or _before_the_day(head)
        or _told(part)
        or _behind_the_hour(head)
        or _at_council(head)
    )
    place = place and _ASIDE.sub("", place)
    return None if place and (_OWN_TITLE.search(place) or _NOWHERE.match(place)) else place


# "held on 4 March 2014 at 2.30 pm" / "at Wex Borough Council", whose offices are meant
_AT_COUNCIL = compiled(
    r"[§¤][\s,]*(?:at|AT|in)\s+(?:the\s+)?(?P<name>(?:[Oo]ffices\s+of\s+)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*|\s(?:and|of|&)){0,5}\s(?:Council|COUNCIL))\W*(?=\n|$)"
)


def _at_council(head: list[Line]) -> str | None:
    """A council behind the day and the hour, where nothing else tells the place."""
    found = _AT_COUNCIL.search("\n".join(masked(line.text) for line in head if not line.label))
    return found["name"] if found else None


# "City Hall, Wexton during Oar Week 2017 and chaired by Ann Bell"
_ASIDE = compiled(
    r"\s*_{3,}.*$|,\s+(?:with\s+)?(?:the\s+)?[A-Z][^;]{3,70}?\s+in\s+the\s+[Cc]hair\b.*$|,?\s+(?:(?:in|within)\s+the\s+said|during|and\s+(?:was\s+)?chaired\s+by|(?:and\s+)?chaired\s+by|alongside|as\s+part\s+of)\s.*$",
    re.DOTALL,
)


# "held in Open Session", "Members to access the meeting via Teams", "Ann Bell (Chapel Room Trustee)", "in May 2011 by"
_NOWHERE = compiled(
    r"(?i)bloom\b|(?:open|closed|public|private|full)\s+session$|members\s+to\s|(?:annual|extraordinary)\s+(?:general\s+)?meeting$|(?-i:[A-Z][a-z]+\s[A-Z][\w’'-]+\s\([^()]*(?:[Tt]rustee|[Cc]ouncillor|[Cc]lerk|[Cc]hair\w*|[Tt]reasurer|[Ss]ecretary)\)$)"
    rf"|{MONTH}\s+(?:19|20)\d\d\b"
)
_HOSTED = compiled(
    r"(?i)(?:,|\bheld)?\s+(?:on|about|regarding|concerning|for|in\s+relation\s+to|to\s+consider)\s(?:(?!\b(?:in|at|held|hosted)\s+the\b)[^§¤]){5,200},\s+(?:which\s+was\s+)?(?:hosted|held)(?=\s+(?:in|at)\s)"
)
"""what was met about, before where: "Special Meeting on submissions to the Wex Plan, hosted in the Chamber" """
_IN_SESSION = compiled(r"(?i)\s+in\s+(?:open|closed|public|private)\s+session\b")
_OWN_TITLE = compiled(r"(?i)\b(?:council|committee|meeting|board|agm)\s+minutes$")
_DAY_PLACE_TIME = compiled(
    r"§\W*(?:in|at)\s+(?P<name>(?:the\s+)?[A-Z][\w’'-]*(?:\s(?:[A-Z][\w’'-]*|y|yr|the|of|on|in|and)){0,5})\W+(?:at\s+|from\s+)?¤"
)


def _between(head: list[Line]) -> str | None:
    """A name between the day and the hour: "Minutes of Wednesday 5 March 2014 in Wex at 7.30 pm"."""
    for line in head:
        found = _DAY_PLACE_TIME.search(masked(line.text)) if find_dates(line.text) else None
        if found and not (is_body(found["name"]) or is_authority(found["name"])):
            return _place(found["name"])
    return None


_MEETING_PLACE_DAY = compiled(
    r"\b(?:[Mm]eeting|MEETING|[AE]GM)(?:,\s+|\s+[-–]\s+)(?:the\s+)?(?P<name>[A-Z][\w’'-]{3,}(?:\s[A-Z][\w’'-]+){0,3})(?:,\s*|\s+[-–]\s*)§"
)
_NO_NAME_OF_PLACE = compiled(
    r"(?i)\b(?:spring|summer|autumn|winter|draft|minutes|notes|agenda|number|part|session|annual|ordinary|general|special|public|private|first|second|third|fourth|weekly|monthly|quarterly|(?:un)?confirmed|final|approved)\b"
)


def _before_the_day(head: list[Line]) -> str | None:
    """A name that nothing else explains, between the meeting and its day: "Committee Meeting, Wexmouth, 4 March 2014"."""
    return _unexplained(head, _MEETING_PLACE_DAY.search, is_authority)


_DAY_HOUR_PLACE = compiled(
    r"(?i:\bmeeting\b|^\W*(?:minutes|notes)\b)[^§¤]{0,60}§[\s,–-]*(?:at\s+)?¤(?:\s*(?:[-–]|to)\s*¤)?\s*[,–-]\s*(?:the\s+)?(?P<name>[A-Z][\w’'-]*(?:\s(?:[A-Z][\w’'-]*|of|the|on|in|and|&)){0,4})\W*"
)
_NO_PLACE_BEHIND = compiled(
    r"(?i)\b(?:present|apologies|approved|version|copy|council|committee|board|page|hybrid|chair\w*|cllrs?|councillors?|mr|mrs|ms|miss|dr|agm|hours?|hrs)\b"
)


def _behind_the_hour(head: list[Line]) -> str | None:
    """A name that nothing else explains, behind day and hour: "Minutes of meeting, 4 March 2014, 7pm, Wex Flat"."""
    return _unexplained(head, _DAY_HOUR_PLACE.fullmatch, lambda name: bool(_NO_PLACE_BEHIND.search(name)))


def _unexplained(
    head: list[Line], find: Callable[[str], re.Match[str] | None], known: Callable[[str], bool]
) -> str | None:
    """The name that a pattern finds beside the day, unless it is that of a body, a person or else something known."""
    for line in head:
        found = find(masked(line.text)) if not line.label and find_dates(line.text) else None
        name = found["name"] if found else ""
        if name and not (is_body(name) or _NO_NAME_OF_PLACE.search(name) or known(name)):
            return None if name.split()[0] in FORENAMES else name
    return None


_SAT = compiled(
    r"(?i)\W*(?P<place>(?-i:[A-Z])[^:;§\n]{3,100}?)(?:\s+(?:and|&)\s+(?:remotely|virtually|online))?\s*[:–-]\s*(?P<hours>\d{1,2}[.:]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[-–]|to|until)\s*\d{1,2}[.:]\d\d\s*(?:[ap]\.?m\.?|hrs)?)\W*"
)
_OTHER_HOURS = compiled(
    r"(?i)\b(?:open(?:ing)?|hours|times?|closed|surgery|registration|lunch|tea|coffee|parking|training|briefing|pre-?meeting|next|clinic|session|doors)\b"
)


def sat_at(text: str) -> tuple[str, str] | None:
    """Place and hours of a line below those there: "Council Chamber, Wex: 10.00 a.m. - 11.25 a.m."."""
    sat = _SAT.fullmatch(text) if len(text) < 150 else None
    told = sat and (PLACE.search(sat["place"]) or sat["place"].lower().endswith("meeting"))
    return (sat["place"], sat["hours"]) if sat and told and not _OTHER_HOURS.search(sat["place"]) else None


def _told(part: Part) -> str | None:
    """The place in a sentence near the top that tells when the meeting began."""
    for block in part.blocks[:20]:
        if (sat := sat_at(block.text)) and _SITE.search(sat[0]):
            return _place(sat[0])
        if len(block.text) < 80 and (labelled := _LABELLED.match(block.text)):  # below those there
            return _place(labelled["venue"])
        met = _MET.search(block.text) if len(block.text) < 1000 else None
        after = _joined(masked(block.text[met.end() : met.end() + 160])) if met else ""
        after = _WHY.split(re.split(r"(?<!\bCo)(?<!\bSt)\.\s+(?=[A-Z])", after)[0])[0]
        for match in _HELD_AT.finditer(after):
            place = _place(match["venue"])
            if (
                place
                and place[:1].isupper()
                and PLACE.search(place)
                and len(place.split()) < 10
                and not (is_authority(place) or is_body(place) or _NO_PLACE.search(place))
            ):
                return place
    return None


# "in the Committee Room of Wex Hall, the main hall being let": why they sat there
_WHY = compiled(r",\s+(?:(?:as|because|since|owing\s+to|due\s+to)\s|the\s[^,;.§¤]{3,40}\sbeing\s)")


def _of_head(head: list[Line], sentence: str) -> str | None:
    for line in head:
        if line.label in {"at", "in"} and not PLACE.search(line.text):
            continue  # "At: 7.30 pm"
        if re.match(r"venue|place|location|where|held at|at$|in$|meeting (?:venue|place|location)", line.label):
            return _place(line.text)
        if labelled := _LABELLED.search(line.text):  # "Date: 4.3.14 Time: 19:00 Place: Wex Schoolroom"
            return _place(labelled["venue"])
    for line in head:  # "Held: Tuesday 4 March 2014, 5.30 pm, Wex House, Wex"
        if line.label == "held" and PLACE.search(line.text) and masked(line.text) == line.text:
            return _place(line.text)
        if line.label == "held" and find_dates(line.text):
            rest = masked(line.text).strip(" §¤,")
            if "§" not in rest and "¤" not in rest and PLACE.search(rest):
                return _place(rest)
    held = re.search(r"(?i)\b(?:held|meeting|took\s+place|convened)\b", sentence)
    for after in [
        *(masked(sentence[m.end() :]) for m in re.finditer(r"(?i)\b(?:held|took\s+place|convened)\b", sentence)),
        *([masked(sentence[held.start() :])] if held else []),
    ]:
        for match in _HELD_AT.finditer(_joined(after)):
            words = re.split(
                r"(?i)\s+(?:held|pursuant|in\s+order|commencing|starting|beginning|following|immediately|when|for\s+the|to\s+(?:discuss|consider)|which|with)\b",
                match["venue"],
            )[0]
            if re.match(
                r"(?i)(?:public|private|person|accordance|order|the\s+chair|attendance|respect|the\s+presence)\b", words
            ):
                continue
            if _MEANS.match(match.group()) or _ON_SUBJECT.search(match.string[: match.start("venue")]):
                continue
            before = re.split(r"[\n§¤;:]|\s(?:at|in)\s(?:the\s)?|\.\s", match.string[: match.start()])[-1].strip(" ,")
            before = re.sub(r"^(?i:meeting|minutes|held)\s+(?=[Tt]he\b)", "", before)
            if _IN.match(match.group()) and _HOUSE.fullmatch(before):  # "The Village Hall in Wex"
                words = f"{before} {match.group().strip()}"
            place = _place(words)
            if place and _NO_PLACE.search(place):
                continue
            if place and _REMOTE.fullmatch(place) and _SITE.search(match.string[: match.start("venue")]):
                continue  # "Wex Hall and by Zoom"
            if (
                place
                and (PLACE.search(place) or place[:1].isupper() or _HOME.match(place))
                and not is_authority(place)
                and (
                    not is_body(place)
                    or (_IN.match(match.group()) and (CLUB.search(place) or _ADDRESSED.match(words, len(place))))
                )
            ):
                return place
    for line in head:
        dated = not line.label and (len(line.text) < 200 or "held" in line.text.lower()) and find_dates(line.text)
        for match in _HELD_AT.finditer(_joined(masked(line.text))) if dated else ():
            place = _place(match["venue"])
            if (
                place
                and (PLACE.search(place) or _HOME.match(place))
                and not (_REMOTE.fullmatch(place) and _SITE.search(match.string[: match.start("venue")]))
                and (not is_body(place) or _IN.match(match.group()))
                and not is_authority(place)
                and not re.search(r"(?i)\b(?:meeting|minutes|held|committee(?!\s+room))\b", place)
            ):
                return place
    for (
        line
    ) in head:  # "Wex Parish Council meeting, 4 March 2014, 7.30 pm, Wex Hall", "7.30 pm | the Wex Arms | 4 March 2014"
        pieces = re.split(r"[§¤]|\s[-–|·]\s", masked(line.text)) if not line.label and find_dates(line.text) else []
        pieces = [_DRAFT_LAST.sub("", _CLOCK.sub("", piece)).strip(" ,.-–|·\n") for piece in pieces]
        pieces = [
            re.sub(r"^\d{1,2}[.:]\d\d(?:\s+(?=[A-Z])|$)|^start\W+(?=[A-Z])|\s+on$", "", piece) for piece in pieces
        ]
        if len(pieces) > 1 and (room := _ROOM_OF.fullmatch(pieces[-1])) and not is_body(room["house"]):
            return _place(pieces[-1])
        if len(pieces) > 1 and not pieces[-1] and "," not in pieces[-2]:
            pieces.pop()  # "Cricket AGM - The Barn on Monday 4 March 2014"
        alone = len(pieces) > 1 and sum(len(piece) > 3 and not is_body(piece) for piece in pieces) == 1
        for n, piece in enumerate(pieces):
            last, led = re.subn(r"^(?:the|(?:at|in)(?:\sthe)?)\s(?=[A-Z])", "", piece)
            if (
                (alone or n == len(pieces) - 1)
                and 3 < len(_POST_CODE.sub("", last)) < 60
                and (last[:1].isupper() or last[:1].isdigit())
                and (
                    PLACE.search(last)
                    or _HOME.match(last)
                    or (alone and (led or last.startswith("The ")) and len(pieces) > 2)
                )
                and (not is_body(last) or _ROOM_IN.match(last) or (n and CLUB.search(last) and _of_another(head, line)))
                and not re.search(r"(?i)\b(?:meeting(?!\s+room)|minutes|agenda|start(?:ed|ing)?|finish(?:ed)?)\b", last)
            ):
                return _place(last)
    for (
        line
    ) in head:  # "4 March 2014, 7.30pm, back room of the Wex Arms", "held on 4 March 2014 (school library, 6.30pm)"
        inside = _INSIDE.search(masked(line.text)) if not line.label and find_dates(line.text) else None
        if inside and _ROOM.match(inside["room"]) and not is_body(inside["house"]):
            return inside.group()
        within = _IN_BRACKETS.search(masked(line.text)) if not line.label and find_dates(line.text) else None
        if within and PLACE.search(within["place"]) and not is_body(within["place"]):
            return _place(within["place"])
        for words in re.split(r"[§¤()]", masked(line.text)) if not line.label and find_dates(line.text) else ():
            plain = words.strip(" ,.-–|·")
            if plain[:1].islower() and len(plain.split()) < 8 and _ROOM.match(plain):
                return _place(plain)
    for line in head:  # "Minute of Ordinary Meeting, Wex Hall, Monday 4 March 2014"
        for words in (
            re.split(r",|(?<!\bSt)\.\s+(?=[A-Z])", masked(line.text))
            if not line.label and find_dates(line.text)
            else ()
        ):
            named = re.sub(r"^the\s(?=[A-Z])", "", words.strip(" §¤.-–"))
            if (
                0 < len(named.split()) < 7
                and named[:1].isupper()
                and PLACE.search(named)
                and not re.search(
                    r"(?i)[§¤:;\d]|\b(?:meeting(?!\s+room)|minutes?|council|committee|board|group)\b", named
                )
                and not is_body(named)
            ):
                return _place(named)
    told = next(
        (n for n, line in enumerate(head) if not (STAMPED.match(line.text) or _BARE_TITLE.fullmatch(line.text))), 0
    )
    for n, line in enumerate(head):
        if n == 0 and len(head) > 1 and masked(line.text) == line.text:
            continue  # it says who met: "WEX PRIMARY SCHOOL"
        if n == told and n + 1 < len(head) and not line.label and _INSTITUTION.search(line.text):
            continue  # below "DRAFT MINUTES"
        if any(_CONTACT.search(beside.text) for beside in head[n : n + 2]):
            continue  # a letterhead's address
        bare = _CLOCK.sub("", masked(line.text).strip(" §¤,-–|\n"))
        bare = re.sub(r"(?i)^(?:commencing\W+|(?:at|from)\s+¤[\s,]*)", "", bare)  # "at 6.00 pm in the Council Chamber"
        if not line.label and (online := _ONLINE_LINE.fullmatch(bare)):
            return online["tool"]
        bare, placed = re.subn(r"^(?:(?:at|in)\s+(?:the\s+)?|the\s)(?=[A-Z])", "", bare)  # "7.30 pm in the Wex Hall"
        if (
            not line.label
            and len(bare) < 90
            and (
                PLACE.search(bare)
                or (n and (_below_hours(bare, head[n - 1]) or _named_house(bare, line, head[n - 1])))
                or (placed and find_times(line.text, bare=True) and not re.search(r"\d", bare))
            )
            and (
                _ROOM_IN.match(bare)
                or not is_body(without_sitting(re.split(r"\s*[§¤]", bare)[0]))
                or (
                    n
                    and CLUB.search(re.split(r"[\s,–-]*[§¤]", bare)[0])
                    and ("¤" in masked(line.text) or tells_only_when(head[n - 1]))
                    and _of_another(head, line)
                )
            )
            and not re.search(
                r"(?i)^held\b|\b(?:minutes|meeting|met|committee|council|agenda|contact|email|registered|report)\b(?!\s+(?:chamber|offices?|house|room))",
                bare,
            )
            and (bare[:1].isupper() or (n and _below_hours(bare, head[n - 1])))
            and not (_NO_PLACE.search(bare) or _mostly_small(bare) or ": " in bare or _of_the_net(bare))
            and not (
                not placed
                and bare == line.text.strip()
                and n + 1 < len(head)
                and _TITLE.match(head[n + 1].text)
                and not (n and tells_only_when(head[n - 1]))
            )
            and not (
                not (placed or "¤" in masked(line.text) or _CLOCK.match(line.text))
                and match_person(bare)
                and not (
                    "," not in bare and any(map(tells_only_when, (*head[max(0, n - 1) : n], *head[n + 1 : n + 2])))
                )
                and not any(_STREET.match(part.strip()) for part in bare.split(",")[1:])
                and len(PLACE.findall(bare)) < 2
                and not any(map(_NO_SURNAME.search, (bare, bare.split(",")[0])))
            )
        ):
            return _place(bare)
    return _behind_the_day(sentence)


_ADDRESS = compiled(
    r"(?:[A-Z][\w’'& ]+,(?:[^,§¤]+,)+|(?P<number>\d{1,4}[A-Za-z]?\s)[A-Z][\w’' ]+,)[^,§¤]*\b[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}\W*"
)
_NUMBERED = compiled(
    r"\d{1,4}[A-Za-z]?,?\s(?:[A-Z][\w’']+\s){1,3}(?:Road|Street|Lane|Avenue|Close|Drive|Way|Rise|Gardens|Terrace|Crescent|Place|Court|Grove|Row|Walk|Hill|Green|View)(?:,\s[A-Z][\w’' -]+)?"
)
_INSTITUTION = compiled(r"(?i)\b(?:school|academy|college|club|hospital|hospice|surgery|university)$")
_BARE_TITLE = compiled(r"(?i)\W*(?:(?:draft|unconfirmed)\s+)?(?:meeting\s+)?minutes(?:\s+of\s+(?:the\s+)?meeting)?\W*")
_POST_CODE = compiled(r",?\s+[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}$")
_DRAFT_LAST = compiled(r"(?<=\w)\s+(?:(?:[Uu]n)?(?:[Dd]raft|[Aa]pproved|[Cc]onfirmed)\s+[Mm]inutes|DRAFT\s+MINUTES)$")
"""behind a place: "4 March 2014 – 7 pm – St Anne’s Church Draft Minutes" """


_ONLINE_LINE = compiled(
    r"(?i)(?:held\s+)?(?:(?:by|on|via|using)\s+)?(?P<tool>zoom|(?:(?:ms|microsoft)\s+)?teams|skype|google\s+meet)(?:\s+(?:meeting|call|video\s*(?:conference|call)|conference))?"
)
"""by what means they met, on a line of its own: "Zoom meeting" """


_THE_HOUSE = compiled(r"[Tt]he\s(?:[A-Z][\w’'-]+(?:\s|$)){1,3}")


def _of_the_net(words: str) -> bool:
    """Whether nothing but a word such as "online" tells of a place, and others tell of something else: "Paying rent online"."""
    return bool(PLACE.search(words) and not _SITE.search(words) and len(_BY_NET.sub("", words)) > 3)


_BY_NET = compiled(
    r"(?i)\b(?:on-?line|virtual(?:ly)?|remote(?:ly)?|video|conferenc(?:e|ing)|zoom|(?:ms|microsoft)|teams|skype|discord|google|meet|webex|meetings?|calls?|held|via|by|on|using|through|in|person|and|the|a|an|link|platform|session|hybrid|format)\b|[\W§¤\d]"
)


def tells_only_when(line: Line) -> bool:
    """Whether a line without a label tells nothing but the day or the hours."""
    words = masked(line.text)
    bare = re.sub(r"(?i)\b(?:at|from|on|to|until|commencing|starting)\b|[\W\d]", "", words)
    return not (line.label or bare) and bool(re.search(r"[§¤\d]", words))


def _named_house(words: str, line: Line, before: Line) -> bool:
    """Whether a line names an inn or a house right below the day or the hour: "4 March 2014" / "The Red Lion"."""
    plain = line.text.strip(" .")
    return bool(tells_only_when(before) and _THE_HOUSE.fullmatch(plain) and not _NO_NAME_OF_PLACE.search(plain))


def _below_hours(words: str, before: Line) -> bool:
    """Whether words are an address right below a line of the day and the hours, or of the day alone."""
    if _NUMBERED.fullmatch(words):  # "14 Mill Rise"
        return bool(find_dates(before.text) or (find_times(before.text, bare=True) and len(before.text) < 40))
    address = _ADDRESS.fullmatch(words)
    return bool(address and find_dates(before.text) and (address["number"] or find_times(before.text, bare=True)))


def _of_another(head: list[Line], title: Line) -> bool:
    """Whether a line of its own names a body that met, so that a club in the title is where it did."""
    lines = (words for line in head if line is not title and not line.label for words in body_lines(line.text))
    names = (without_sitting(words) for words in lines)
    return any(is_body(name) and not is_generic(name) and not CLUB.search(name) for name in names)


def _mostly_small(words: str) -> bool:
    """Whether most words of a longer line begin small, as a sentence's do and a name's do not."""
    small = sum(word[:1].islower() for word in words.split())
    return len(words.split()) > 6 and small > len(words.split()) // 2


_DAY_THEN = compiled(
    r"\b(?:held|[Mm]eeting|MEETING|AGM)\s+(?:on\s+|[-–]\s+)?§\s*(?:,?\s*¤\s*)?[-–]\s+(?P<name>(?:the\s+)?(?:[A-Z][\w’']+(?:\s|$)){1,4})(?=\n|$)",
    re.MULTILINE,
)


def _behind_the_day(sentence: str) -> str | None:
    """A name behind the day that nothing else explains: "Minutes of meeting held on 4 March 2014 – Prince Rupert"."""
    behind = _DAY_THEN.search(masked(sentence))
    name = behind["name"].strip() if behind else ""
    known = (
        is_body(name)
        or name.split(" ")[0] in FORENAMES
        or re.search(
            r"(?i)\b(?:draft|minutes|notes?|present|approved|meeting|agenda|public|(?:extra)?ordinary|special|annual|final|(?:un)?confirmed|session|part|council|committee|page)\b",
            name,
        )
    )
    return None if known else re.sub(r"^(?:the|The)\s", "", name) or None


def _joined(masked: str) -> str:
    """Masked words with line ends inside a phrase and the prepositions of dates and times taken out."""
    joined = re.sub(r"\n(?=\s*[§¤])", " ", masked)
    until = re.search(r"[§¤]", joined)
    if until and until.start() > 8:  # a place that runs over lines, up to the date
        joined = joined[: until.start()].replace("\n", " ") + joined[until.start() :]
    joined = re.sub(r"(?<=[,&])\n|\n(?=(?:and|on|at|in)\b)", " ", joined, flags=re.I)
    joined = _TORN.sub(" ", joined)
    return re.sub(
        r"(?i)\b(?:on|at|from|commencing(?:\s+at)?|starting(?:\s+at)?|between|and|to|until)\s*(?=[§¤])|(?<=[§¤])\s*(?:[-–,]|and|to|until)+\s*(?=[§¤])",
        " ",
        joined,
    )


_TORN = compiled(
    rf"(?<=[a-zA-Z])\n(?=(?:[A-Z][\w’']+\s){{0,2}}(?i:{PLACE.pattern[4:]})[\s,.]*(?:[§¤]|[A-Z\n]|$|(?:and|via|between|from|commencing|starting)\b))"
)
"""inside a place: "Anby Community" / "Centre on 4 May" """


_BEHIND_PLACE = compiled(
    r"(?i)\W+there\s+(?:were|was|being)\b.*|\s+(?:and|which)\s+(?:was\s+)?(?:start|commenc|open|began|begun|end|conclud|clos)(?:ed|ing|s)?\b.*|\s*[(–,-]\s*(?:published|approved|(?:un)?confirmed|adopted|draft|signed)\b.*"
)
"""what follows a place: ", there were present:", "(approved at the next meeting)" """
_TOOL = compiled(r"^(?:the\s+)?(?:format|platform|system|app|software|service)\s+[“\"'‘](\w+)[”\"'’].*$")
"""by what means they met: "the platform 'Zoom'" """


def _place(words: str) -> str | None:
    """The name of a place, its street and post code left out."""
    words = re.split(
        r"(?i)\s*[;|]|(?-i:(?<=[a-z]{3})\.\s+(?=[A-Z]\w*\s+[a-z]))|\s+[(\[]?(?:meeting\s+id|passcode|view\s+directions|https?:|contact\s*:)|\s+(?:§|¤)",
        words,
    )[0]
    words = _BEHIND_PLACE.sub("", words)
    words = re.sub(r"(?i)^\W*(?:proposed\s+)?venue\W+(?=\w)", "", masked(words))
    words = re.split(r"[§¤]", words)[0]
    words = re.sub(
        r"(?i)(?:,?\s+held)?\s+(?:on|at|from|commencing|by)(?:\s+the)?$|,?\s+held$|\s+on\s?[a-z]+day$",
        "",
        re.sub(r"\s+", " ", words).strip(" ,.-–:"),
    )
    parts = [part.strip() for part in re.sub(r"\s*[–|,-]\s*\d{1,2}[.:]\d\d$", "", words).split(",")]
    kept = parts[:1]
    for part in parts[1:]:
        if _STREET.match(part) and not re.match(r"(?i)(?:county\s+hall|town\s+hall)", part):
            break
        if part:
            kept.append(part)
    place = ", ".join(kept).strip(" ,.-–:")
    place = re.sub(r"^(?:the|THE|in the|at the) (?=[A-Z])", "", place)
    place = _TOOL.sub(r"\1", place)
    place = re.sub(r"[\s,.]+(?:(?:Start\s+)?(?:[Tt]ime|TIME)|Date|DATE|Start(?:ed)?|Present)$", "", place)
    place = re.sub(
        r"(?i)^(?:an?\s+)?hybrid\s+(?:format|meeting)\s*,?\s*(?:(?:in|at|from)\s+)?(?:the\s+)?(?=\w)", "", place
    )
    place = re.sub(
        r"(?i)^(?:at|in|on)\s+|\s*\(?(?:due|owing|because|under|in\s+accordance)\s+(?:to|of|the|with)\b.*|\s+(?:also\s+available|the\s+meeting)\b.*",
        "",
        place,
    )
    if place.endswith(")") and "(" not in place:  # of the brackets that it stood in
        place = place[:-1]
    return place if len(place) > 2 and not re.fullmatch(r"(?i)\w+day", place) else None
