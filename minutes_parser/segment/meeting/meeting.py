"""The meeting a document belongs to: body, date, times and place, from its header and its closing words.

The header is what stands before the attendance and the first item. A date counts only where it is this meeting's: not
that of earlier minutes, of the next meeting, of publication, or beside a signature.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.patterns import compiled
from minutes_parser.records import Item, Meeting
from minutes_parser.segment.dates import Stated, day_and_month, find_dates, find_times
from minutes_parser.segment.documents.report_head import report
from minutes_parser.segment.marks import marked_in, parts_of, reading_of
from minutes_parser.segment.meeting.bodies import is_generic
from minutes_parser.segment.meeting.header import OTHER_DAY, Line, read_head, title_sentence
from minutes_parser.segment.meeting.meeting_bodies import bodies, titled_body, titled_council
from minutes_parser.segment.meeting.meeting_place import venue
from minutes_parser.segment.meeting.meeting_times import times
from minutes_parser.segment.passages import Part


@Language.component("minutes_meeting")
def meeting(doc: Doc) -> Doc:
    """Puts a `Meeting` for every part into `doc._.records["meetings"]`, by the part's number."""
    found: dict[int, Meeting] = {}
    for number, part in enumerate(parts_of(doc)):
        found[number] = report(part) if part.kind == "report" else _meeting(part, marked_in(doc, part, "items", Item))
    stated: dict[str, str] = {}
    for one in found.values():
        if one.council and one.committee:
            stated.setdefault(one.committee.lower(), one.council)
    titled, body = titled_council(reading_of(doc).titles), titled_body(reading_of(doc).titles)
    if len(found) == 1 and body and not titled:
        found = {n: one if one.committee else one.model_copy(update={"committee": body}) for n, one in found.items()}
    doc._.records["meetings"] = {number: _with_council(one, stated, titled) for number, one in found.items()}
    return doc


def _with_council(one: Meeting, stated: dict[str, str], titled: str | None) -> Meeting:
    """A report in a pack belongs to the council that the pack's agenda states for the same committee, a web page to its site's."""
    generic = one.committee is not None and is_generic(one.committee)
    if titled and generic and _MEETS_AS_SUCH.search(titled) and (one.committee or "").lower().endswith("council"):
        return one.model_copy(update={"council": titled, "committee": titled})
    council = None if one.council else stated.get((one.committee or "").lower()) or titled
    if council is None:
        return one
    unnamed = one.committee is None or _OF_MEMBERS.fullmatch(one.committee)
    met = council if unnamed and _MEETS_AS_SUCH.search(council) else one.committee
    return one.model_copy(update={"council": council, "committee": met})


_OF_MEMBERS = compiled(r"(?i)(?:annual\s+general\s+meeting|agm)")
_MEETS_AS_SUCH = compiled(r"(?i)\b(?:parish|town|community)\s+council$")


_SITTING = compiled(r"(?i)(?:general|ordinary|special|extraordinary|monthly)\s+meeting")
"""how a body met, and not which"""


def _meeting(part: Part, items: list[Item]) -> Meeting:
    head = read_head(part, items)
    sentence = title_sentence(head)
    council, committee = bodies(head, sentence, part)
    if (
        committee
        and _SITTING.fullmatch(committee)
        and re.search(rf"(?i)\b(?:an?|the)\s+{committee}\s+held\b", sentence)
    ):
        committee = None
    if (
        committee
        and council
        and _MEETS_AS_SUCH.search(f" {committee}")
        and council.lower().endswith(f" {committee.lower()}")
    ):
        committee = council  # "Wex Parish Council Ordinary Parish Council Meeting"
    day = _date(head, sentence, part)
    if sat := _in_history(part):
        day, committee = day or next(iter(find_dates(sat["day"])), None), committee or sat["body"]
    start, end = times(head, sentence, part)
    place = venue(head, sentence, part)
    if (
        place
        and place == council
        and not any(re.search(rf"\b(?:at|in)\b.*{re.escape(place)}", b.text) for b in part.blocks[:12])
    ):
        place = None  # a line that says whose board met
    return Meeting(
        council=council,
        committee=committee,
        date=day.iso if day else None,
        date_text=day.text if day else None,
        start_time=start,
        end_time=end,
        venue=place,
        title=None,
        author=None,
    )


# "Meeting: 12/03/2019 - Wex Committee (Item 4)": of a page on one issue, over what was minuted of it.
_HISTORY = compiled(
    r"\W*Meeting:\s+(?P<day>\d{1,2}/\d{1,2}/\d{4})\s+[-–]\s+(?P<body>[A-Z][^():;]{3,80}?)(?:\s+\(Item\s+[\w/.-]+\))?\s*"
)


def _in_history(part: Part) -> re.Match[str] | None:
    """The one meeting whose minute a page on an issue gives; None where it gives several."""
    found = [match for block in part.blocks if (match := _HISTORY.fullmatch(block.text))]
    return found[0] if len(found) == 1 else None


def _date(head: list[Line], sentence: str, part: Part) -> Stated | None:
    """The day of the meeting."""
    found: list[Stated] = []
    for line in head:
        if re.match(r"date|when|meeting|held|time", line.label):
            found += find_dates(line.text) or (find_dates(f"Date: {line.text}") if "date" in line.label else ())
    if not found:
        held = re.search(r"(?i)\bheld\b", sentence)
        dates = [
            d
            for d in _days(sentence)
            if not OTHER_DAY.search(sentence[max(0, d.start - 40) : d.start].rsplit("\n", 1)[-1])
        ]
        found += [d for d in dates if held and d.start > held.start()] or dates
    if not found or found[0].iso is None:
        plain = [
            d for line in head if not line.label for d in _days(line.text) if not OTHER_DAY.search(line.text[: d.start])
        ]
        whole_days = [d for d in plain if d.iso and not _is_number(d, head)]
        found, plain = found or whole_days or [d for d in plain if _WEEKDAY.match(d.text)], whole_days
        if found and found[0].iso is None:
            same = day_and_month(found[0].text)
            whole = next((d for d in plain if day_and_month(d.text) == same), None)
            year = (
                {int(y) for line in head for y in re.findall(r"\b((?:19|20)\d\d)\b", line.text)}
                if whole is None
                else set()
            )
            if whole is None and len(year) == 1:
                whole = next(iter(find_dates(f"{found[0].text} {year.pop()}")), None)
            if whole is None:
                whole = _printed_elsewhere(found[0], part)
            if whole is not None:
                return Stated(found[0].start, found[0].end, whole.iso, found[0].text)
    return found[0] if found else _of_decision(part) or _told(part)


def _days(text: str) -> list[Stated]:
    """The dates of a text but for those of a year or term: "Minutes of meetings held from 1 May 2018 to 30 April 2019"."""
    days = find_dates(text)
    terms = [
        (first, last)
        for first, last in pairwise(days)
        if _FROM.search(text[: first.start]) and _TO.fullmatch(text[first.end : last.start])
    ]
    return [day for day in days if not any(day in term for term in terms)]


_FROM = compiled(r"(?i)\bfrom\s+$")
_TO = compiled(r"(?i)\s*(?:to|until|till|[-–])\s*")


def _printed_elsewhere(day: Stated, part: Part) -> Stated | None:
    """The day with its year, where the part prints the same day of the week and month once more: in a foot line."""
    same, weekday = day_and_month(day.text), _WEEKDAY.match(day.text)
    found = {
        d.iso: d
        for block in part.blocks
        if len(block.text) < 120
        for d in find_dates(block.text)
        if d.iso and day_and_month(d.text) == same and not OTHER_DAY.search(block.text[: d.start])
    }
    if len(found) != 1 or weekday is None:
        return None
    iso, whole = found.popitem()
    return whole if date.fromisoformat(iso or "").strftime("%a").lower() == weekday["name"].lower() else None


_WEEKDAY = compiled(r"(?i)\W*(?P<name>mon|tue|wed|thu|fri|sat|sun)")
_DECIDED_ON = compiled(r"(?i)\W*(?:date\s+of\s+decision|decision\s+date|decided\s+(?:at\s+meeting|on))\s*:\s*(?=\S)")


def _of_decision(part: Part) -> Stated | None:
    """The day that a notice prints below its decision: "Date of decision: 04/06/2019"."""
    if part.kind != "decision_notice":
        return None
    days = (find_dates(b.text[match.end() :]) for b in part.blocks if (match := _DECIDED_ON.match(b.text)))
    return next((day[0] for day in days if day), None)


_WAS_HELD = compiled(
    r"(?i)(?:^\W*held\s+on\s+|\bmeeting\s+(?:was|took\s+place|had\s+been)\s*(?:held|convened|conducted)?\b[^.;\n]{0,80}?\bon\s+)(?=\S)"
)


def _told(part: Part) -> Stated | None:
    """The day in a sentence near the top: "The meeting was held on 4 March 2014 at Wex"."""
    for block in part.blocks[:15]:
        match = _WAS_HELD.search(block.text)
        day = next(iter(find_dates(block.text[match.end() : match.end() + 40])), None) if match else None
        if day and day.start < 3 and not OTHER_DAY.search(block.text[: match.start()] if match else ""):
            return day
    return None


def _is_number(day: Stated, head: list[Line]) -> bool:
    """Whether "19.05.03" is the number of a minute: words follow it on its line."""
    if not re.fullmatch(r"\d\d\.\d\d\.\d\d", day.text):
        return False
    return any(
        re.search(rf"{re.escape(day.text)}\s+[A-Z][a-z]", line.text) and not find_times(line.text) for line in head
    )
