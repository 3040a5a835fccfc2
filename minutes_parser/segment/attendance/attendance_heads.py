"""Lines that head people by where they stand: a post alone over its holder, a membership over apologies, the label of a council."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.records import Status
from minutes_parser.segment.attendance.attendance_rows import lists_people
from minutes_parser.segment.attendance.roll import Listed
from minutes_parser.segment.attendance.rollcall import Label, read_label
from minutes_parser.segment.people.name_runs import split_people
from minutes_parser.segment.people.names import match_person
from minutes_parser.segment.people.posts import is_post
from minutes_parser.segment.people.rows import Row

_POST_ALONE = compiled(r"(?i)(?:(?:minutes?|joint|hon\.?|honorary|company|acting)\s+)?(?:secretary|treasurer)")
_MEMBERSHIP = compiled(r"(?:(?:Committee|Board|Panel|Group)\s+)?Membership\s*:\s*(?P<who>[A-Z].+)", re.DOTALL)
_COUNCILLOR = compiled(r"(?:Councillors?|Cllrs?|Aldermen|Alderman)\b")


def post_below_run(opened: Listed | None, rows: Sequence[Row]) -> Label | None:
    """The label of one post, alone below a run of names and over one holder: "Secretary" between two lists."""
    run = opened.rows[-1] if opened and opened.rows else None
    if run is None or not _POST_ALONE.fullmatch(rows[0].text) or len(split_people(run.text)) < 2:
        return None
    if len(rows) < 3 or read_label(rows[1].text) or not read_label(rows[2].text):
        return None
    return Label("in_attendance", len(rows[0].text), role=rows[0].text.strip(), single=True)


def post_in_turn(above: Listed | None, rows: Sequence[Row]) -> Label | None:
    """One more post over its holder, as the one above: "In the chair" / "Ann Bell" / "Treasurer" / "Ben Roe"."""
    if not (above and above.single and above.role and len(above.rows) == 1 and len(rows) > 1):
        return None
    words = rows[0].text
    if not (is_post(words) and len(words) < 40 and match_person(words) is None and lists_people(rows[1])):
        return None
    return Label(None, len(words), role=words.strip(" :"), single=True)


def halves_label(rows: Sequence[Row]) -> bool:
    """Whether a label of two lines stands on both sides of its names, set between them: "TENANT" / "Mr A Bell" / "REPRESENTATIVES:"."""
    if len(rows) < 3 or not _HALF.fullmatch(rows[0].text) or not _REST.fullmatch(rows[2].text):
        return False
    return _STYLED.match(rows[1].text) is not None and lists_people(rows[1])


_HALF = compiled(r"[A-Z][A-Z’&-]+(?:\s[A-Z’&-]+){0,2}\s?")
_REST = compiled(r"[A-Z][A-Z’&-]+(?:\s[A-Z’&-]+){0,2}\s?:\s*")
_STYLED = compiled(r"(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?)\.?\s+[A-Z]")


def heads_council(label: Label, rows: Sequence[Row]) -> bool:
    """Whether "In attendance:" heads councillors, and those who serve them have a label of their own below."""
    first = rows[0].text[label.end :].strip() or (rows[1].text if len(rows) > 1 else "")
    if not label.undivided or _COUNCILLOR.match(first) is None:
        return False
    officers = (read_label(below.text) for below in rows[1:])
    return any(other and other.status == "in_attendance" for other in officers)


def membership(rows: Sequence[Row]) -> re.Match[str] | None:
    """ "Membership: Ann Bell, Ben Roe" over those who sent apologies, where nobody is said to be present."""
    named = _MEMBERSHIP.match(rows[0].text)
    labels = [read_label(below.text) for below in rows[1:]] if named else []
    away = any(label and label.status == "apologies" for label in labels)
    there = any(label and label.status == "present" and not label.single for label in labels)
    return named if named and away and not there and lists_people(rows[0].part(named.start("who"))) else None


def lists_members(rows: Sequence[Row]) -> bool:
    """Whether a list of those present is still to come."""
    labels = (read_label(row.text) for row in rows)
    return any(label and label.status == "present" and not label.single for label in labels)


def status_alone(label: Label) -> Status:
    """What a label of one post, or of a group of members, says where no list is open."""
    if not (label.single or label.role):
        return "present"
    officer = re.search(
        r"(?i)clerk|secretar|minute|note|scribe|rfo|officer|police|pcso|councillor|cllr", label.role or "minutes"
    )
    return "in_attendance" if officer else "present"
