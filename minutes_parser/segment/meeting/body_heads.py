"""Bodies by where a header prints their name: alone over the title, torn over two lines, before "Minutes of"."""

from __future__ import annotations

import re
from itertools import pairwise

from minutes_parser.patterns import compiled
from minutes_parser.segment.dates import find_dates
from minutes_parser.segment.meeting.bodies import ends_as_body, is_generic
from minutes_parser.segment.meeting.header import Line, masked
from minutes_parser.segment.people.forenames import FORENAMES


def over_lines(head: list[Line]) -> list[str]:
    """A body whose kind begins the next line: "North Area" / "Committee Minutes"."""
    for line, after in pairwise(head):
        joined = f"{line.text} {after.text.strip(' :.')}"
        torn = not (line.label or after.label) and _TORN.search(line.text) and _NAMES_PART.fullmatch(line.text)
        if torn and _NAMES_PART.fullmatch(joined) and ends_as_body(joined) and not _NO_TITLE.search(joined):
            return [joined]
        kind = None if line.label or after.label else _KIND_FIRST.match(after.text)
        if not line.label and line.text.endswith(" Strategic") and after.text.strip(" :") == "Policy Committee":
            return [f"{line.text} Policy Committee"]  # of an Irish council
        if kind and _NAMES_PART.fullmatch(line.text) and not (_NO_TITLE.search(line.text) or ends_as_body(line.text)):
            return [f"{line.text} {kind['kind']}"]
    return []


_TORN = compiled(r"\s(?:&|and|of)$")
"""a name that goes on in the next line: "Wexton Green &" / "Playing Field Trust" """
_KIND_FIRST = compiled(
    r"(?P<kind>(?:Sub-)?Committee|Board|Panel|Council|Group|Forum|Partnership)\s+(?:Agenda\s+(?:and|&)\s+)?(?:Minutes|Agenda|Notes)\b",
    re.IGNORECASE,
)
_NAMES_PART = compiled(r"(?:(?:[A-Z][\w’'-]*|and|&|of)(?:\s|$)){1,10}")
_NO_TITLE = compiled(
    r"(?i)\b(?:minutes?|meetings?|agenda|notes?|documents?|home|menu|pages?|draft|date|report|record|summary|welcome|news|posted|archive|untitled|present|apologies)\b"
)


def with_kind_below(head: list[Line]) -> list[str]:
    """A council whose name and kind stand on lines of their own: "Little Tarrow" / "Parish Council"."""
    found = []
    for line, after in pairwise(head[:6]):
        alone = not (line.label or after.label) and (
            _KIND_ALONE.fullmatch(after.text.strip(" :"))
            or _SOCIETY_ALONE.fullmatch(after.text.strip(" :"))
            or (_KIND_TORN.fullmatch(line.text) and after.text.strip(" :").lower() == "council")
        )
        if alone and _NAME_ALONE.fullmatch(line.text) and not (_NO_TITLE.search(line.text) or ends_as_body(line.text)):
            found.append(f"{WELSH_ALONE.sub('', line.text).strip()} {after.text.strip(' :')}".strip())
    return found


_KIND_TORN = compiled(r".+\s(?i:parish|town|community|district|borough|county|city)")
_KIND_ALONE = compiled(r"(?i)(?:parish|town|community|city|county|borough|district)\s+council")
_SOCIETY_ALONE = compiled(
    r"(?i)(?:(?:allotments?|gardens?|gardeners?|gardening|horticultural|residents?|tenants?|householders?|ratepayers?|community|village|hall|parents?|teachers?|staff|historical?|history|civic|heritage|conservation|rowing|sailing|cricket|football|tennis|bowls|bowling|running|chess|bridge|drama|choral|camera|walking|cycling|angling)['’]?s?['’]?\s+(?:(?:and|&)\s+)?)+(?:association|society|club|guild|federation|forum)"
)
_NAME_ALONE = compiled(r"(?i:the\s+)?(?:[A-Z][\w’'-]+|\([A-Z][\w ]+\)|and|&|on|in|the|of|with|by|cum|\s)+")
WELSH_ALONE = compiled(r"(?i)cyngor\s+(?:cymuned|tref|dinas|sir|bwrdeistref)\b")
"""what a council's name in Welsh begins with"""


def whose(head: list[Line], committee: str) -> str | None:
    """The name that alone stands over the title of a body's own committee: "Wex Almshouses" / "Minutes of the Trustees' meeting"."""
    if len(head) < 2 or head[0].label or not head[0].text[:1].isupper():
        return None
    name = _REGISTERED.sub("", head[0].text).strip(" .:")
    below = next((line for line in head[1:] if not _REGISTERED.fullmatch(line.text)), None)
    if below is None or below.label or not (TITLE_BELOW.match(below.text) or committee.lower() in below.text.lower()):
        return None
    own = _WHOSE.fullmatch(name) and not (
        _NO_TITLE.search(name) or _OF_PAGE.search(name) or is_generic(name) or OWN_BODY.search(name)
    )
    return name if own and name.lower() != committee.lower() and name.split()[0] not in FORENAMES else None


_WHOSE = compiled(r"(?:The\s+|THE\s+)?(?:(?:[A-Z][\w’'.-]*|&|and|of|the|for|in|on|at|with),?(?:\s|$)){2,9}")
OWN_BODY = compiled(
    r"(?i)^(?:board\s+of\s+)?(?:trustees|directors|governors|management)$|^(?:(?:executive|management|general|joint|trustee)\s+)*(?:committee|board)$|^(?:PCC|(?:joint\s+)?parochial\s+church\s+council)$"
)
"""what a body of any kind has, called by no name of its own"""
_OF_PAGE = compiled(
    r"(?i)\b(?:browse|search|share|follow|about|contact|log\s?in|subscribe|content|categor(?:y|ies)|tags?|latest|upcoming|library|confidence|confidential|private|public|your|our|and|of|for|in|on|at|with|by)$|^(?:browse|search|share|follow|about|contact|log|subscribe|skip|in|on|at|for|of|your|our|view|read|back)\b"
)
"""no name: what a page says of itself"""
TITLE_BELOW = compiled(r"(?i)(?:(?:draft|unconfirmed|approved)\s+)?(?:minutes?|notes)\s+of\b")
"""the title of minutes, below the name of whoever met"""
_REGISTERED = compiled(
    r"(?i)[\s(,;–-]*\b(?:an?\s+)?(?:(?:reg(?:istered)?|scottish)\b[\s.]*(?:charity|company|no\b|number)|(?:charity|company|SCIO)\s+(?:reg\w*\s+|commission\s+)?(?:no|num(?:ber)?|ref)\b)[^a-z]*(?:(?:no|num(?:ber)?|ref|in\s+(?:england|wales|scotland|ireland)(?:\s+and\s+wales)?)\b[^a-z]*)*(?:(?:sc|ni|xr|chy)\s?\d+\W*)?$"
)
"""the number that a charity is registered under"""


STAMPED = compiled(
    r"(?i)\W*(?:(?:(?:draft|unconfirmed|unapproved|confirmed|approved|published|final|public|subject\s+to|until|document|copy|version|minutes|and|for|approval|confirmation|signature|these|are|at|the|next|meeting|by|council|committee|not\s+yet)\W+)*(?:draft|unconfirmed|unapproved|confirmed|approved|published|approval|confirmation|document|copy)\b\W*|(?:draft\s+)?minutes\s+(?:were\s+)?approved\b.{0,40}|(?:published|approved|updated|posted|circulated)(?:\s*:|\s+on\b).{0,40}|these\s+minutes\s+are\s+(?:in\s+)?draft\b.{0,80})$"
)
"""what is stamped over or under a title: "Draft – subject to approval", "Published: 4 March 2014" """


def title_above(head: list[Line]) -> str | None:
    """The name over "Minutes of meeting, 4 March 2014", of a group whose name holds no word for one: "Wex in Bloom"."""
    first, *more = [line for line in head if not STAMPED.match(line.text)] or [Line("")]
    told = re.match(r"(?i)minutes\s*[-–:]\s*(?=\w)", first.text)
    if told and more and not find_dates(first.text):
        first, more = Line(first.text[told.end() :]), [Line("Minutes"), *more]
    dated = more and _OF_MEETING.match(more[0].text) and any(find_dates(line.text) for line in more[:2])
    name = re.split(r"\s+[-–—|]\s+", first.text)[0].strip(" .:*#")
    if not dated or first.label or more[0].label or _NO_TITLE.search(first.text) or name.split()[0] in FORENAMES:
        return None
    return name if 1 < len(name.split()) < 7 and _TITLE_CASE.fullmatch(name) else None


_OF_MEETING = compiled(r"(?i)(?:(?:draft|unconfirmed)\s+)?(?:minutes|notes?|meeting)\b")
_TITLE_CASE = compiled(r"(?:(?:[A-Z](?:[^\W\d]*|\d[A-Z])(?:[’'-][^\W\d]*)*|&|in|of|and|the|for|on|at)(?:\s|$))+")


def on_page(head: list[Line]) -> str | None:
    """Whose page it is: "Agenda and minutes" / "Development Management - Thursday, 4 March 2014 7.00 pm"."""
    for line, after in pairwise(head[:4]):
        titled = _DATED_TITLE.match(masked(after.text)) if _PAGE.fullmatch(line.text) else None
        if titled and not after.label and not _NO_TITLE.search(titled["name"]):
            return titled["name"]
    return None


_PAGE = compiled(r"(?i)(?:printed\s+|draft\s+)?(?:agenda|decisions|minutes|and|,|&|\s)+")
_DATED_TITLE = compiled(r"(?P<name>[A-Z][^§¤:;]{3,80}?)\s+[-–]\s+§")


def before_sitting(head: list[Line]) -> str | None:
    """Who met, by the title of the minutes: "CSS EGM - Minutes"."""
    titled = (_SITTING_TITLE.fullmatch(line.text.strip()) for line in head[:3] if not line.label)
    if name := next((t["name"] for t in titled if t and not _NO_NAME.search(t["name"])), None):
        return name
    for line, after in pairwise(head[:4]):  # "Wex in Bloom Minutes" over its day
        told = None if line.label else _MINUTES_TITLE.fullmatch(masked(line.text).strip(" ,–-"))
        dated = told and (find_dates(line.text) or find_dates(after.text))
        if told and dated and not (_NO_NAME.search(told["name"]) or _NO_TITLE.search(told["name"])):
            return told["name"]
    return None


_MINUTES_TITLE = compiled(
    r"(?!(?i:full|special|extraordinary|ordinary|annual|regular|monthly|public|approved|confirmed|final|formal|council|parish|board|staff|team|committee)\s)(?P<name>[A-Z][a-z][\w’'-]*(?:\s+(?:[A-Z][\w’'-]*|of|the|and|for|in|&)){1,5})\s*[-–—:|]?\s+(?:(?i:draft)\s+)?(?i:meeting\s+minutes|minutes(?:\s+of\s+(?:the\s+)?meeting)?)\W*"
)


_SITTING_TITLE = compiled(
    r"(?P<name>[A-Z][\w’'&.-]*(?:\s+(?:[A-Z][\w’'&.-]*|of|the|and|for|in|&)){0,6})\s+(?:[AE]GM|(?i:(?:annual|extraordinary|special)\s+general\s+meeting))(?:\s+(?:19|20)\d\d)?\s*[-–—:|]?\s*(?i:minutes|notes)\W*"
)
_NO_NAME = compiled(
    r"(?i)\b(?:minutes?|notes?|agenda|draft|annual|general|ordinary|special|extraordinary|final|approved|confirmed|the|our|this|first|second|virtual|online|zoom|meeting|report|january|february|march|april|may|june|july|august|september|october|november|december)$"
)


def leading_body(words: str) -> str | None:
    """The body at the start of a line that goes on: "THE WEX FELL GROUP MINUTES OF ANNUAL GENERAL MEETING HELD …"."""
    match = _BEFORE_MINUTES.match(words)
    return re.sub(r"^(?:THE|The)\s+", "", match["body"] or match["title"]) if match else None


_BEFORE_MINUTES = compiled(
    r"^\W*(?P<body>(?:THE\s+)?[A-Z][A-Z’'& -]{4,80}?\s(?:GROUP|SOCIETY|ASSOCIATION|CLUB|FORUM|PARTNERSHIP|TRUST|COMMITTEE))\s+MINUTES\s+OF\b"
    r"|^\W*(?P<title>(?:The\s+)?(?:(?!Minutes|Notes|Draft)[A-Z][\w’'-]*\s+|(?:of|and|the|for|&)\s+){1,9}(?:Group|Society|Association|Club|Forum|Partnership|Trust|Committee|Panel|Board)(?:\s\([A-Z]{2,8}\))?)\s+(?:Draft\s+)?Minutes\s+(?:of|for)\b"
)
