"""How bodies of every kind open their minutes: who met, when, where and until when; all of them are invented."""

from __future__ import annotations

import pytest

from minutes_parser.extract import read
from minutes_parser.layout import arrange
from minutes_parser.records import Document
from minutes_parser.segment import segment

BODY = "\n\nPresent: Cllr A Vane (Chair), Cllr B Holt and Cllr C Moss\n\n1. Paths\n\nThe report was noted.\n\n2. Lamps\n\nIt was agreed to repair the lamp.\n\n"


def _document(text: str) -> Document:
    documents, _ = segment(arrange(read(text.encode(), "m.txt")), source="m.txt")
    assert len(documents) == 1
    return documents[0]


@pytest.mark.parametrize(
    ("head", "stated"),
    [
        ("Orrby Council\n\nMeeting Minutes 4 March 2014 7 p.m. - Standards Committee", {"committee": "Standards Committee", "council": "Orrby Council"}),
        ("Meeting Minutes 2nd October, 2011 - Orrby Gardens Society", {"committee": "Orrby Gardens Society", "date": "2011-10-02"}),
        ("Orrby Golf Club\n\nManagement Committee\n\nMinutes of Meeting\n\n4 March 2014", {"committee": "Management Committee", "council": "Orrby Golf Club"}),
        ("Orrby Sailing Club\n\nMinutes of the meeting held on 4 March 2014", {"committee": "Orrby Sailing Club"}),
        ("Orrby in Bloom\n\nDRAFT MINUTES\n\nDate: 4 March 2014", {"committee": "Orrby in Bloom", "venue": None}),
        ("Published: 9 April 2014\n\nOrrby in Bloom\n\nMinutes of the meeting held on 4 March 2014", {"committee": "Orrby in Bloom", "date": "2014-03-04", "venue": None}),
        ("Minutes of the monthly meeting of Orrby in Bloom held on 4 March 2014 at the Plough Inn", {"committee": "Orrby in Bloom", "venue": "Plough Inn"}),
        ("Meeting: Orrby and Thorby Lights\n\nDate: 4 March 2014\n\nVenue: Orrby Hall", {"committee": "Orrby and Thorby Lights"}),
        ("Meeting: Monthly Meeting\n\nDate: 4 March 2014", {"committee": None}),
        ("Orrby Neighbourhood Watch MINUTES\n\nHeld on 4 March 2014 by Microsoft Teams", {"committee": "Orrby Neighbourhood Watch"}),
        ("St Orr’s, Thorby PCC: minutes of meeting on 4 March 2014", {"committee": "St Orr’s, Thorby PCC"}),
        ("MINUTES OF THE MEETING OF THE UPPER ORRBY PARISH MEETING HELD ON 4 MARCH 2014", {"committee": "UPPER ORRBY PARISH MEETING"}),
        ("Orrby Borough Council\n\nMinutes – Parenting Board held from 8 pm on 4 March 2014", {"committee": "Parenting Board", "council": "Orrby Borough Council"}),
        ("London Borough of Orrby - Local Joint Panel Meeting Minutes\n\n4 March 2014", {"committee": "Local Joint Panel", "council": "London Borough of Orrby"}),
        ("Minute of Meeting of the Trustees held in Orrby Hall on 4 March 2014", {"committee": "Trustees"}),
        ("Orrby Parish Council\n\nMinutes of the meeting held on 4 March 2014\n\nThorby Football Club, 7.30pm", {"committee": "Orrby Parish Council", "venue": "Thorby Football Club"}),
        ("Orrby Foundation\n\nAgenda and minutes\n\nCommittee - Tuesday 10 August 2010 2:00pm", {"date": "2010-08-10", "start_time": "14:00"}),
        ("At a meeting of the Orrby and Thorby Joint Waste\n\nCommittee\n\nWed 23 May 2012\n\nVia Zoom", {"date": "2012-05-23", "venue": "Zoom"}),
        ("Minutes of the Burial Committee Meeting of Orrby Parish Council held on 4 March 2014", {"committee": "Burial Committee", "council": "Orrby Parish Council"}),
    ],
)  # fmt: skip
def test_who_met(head: str, stated: dict[str, str | None]) -> None:
    found = _document(head + BODY).meeting.model_dump()
    assert {key: found[key] for key in stated} == stated


@pytest.mark.parametrize(
    ("when", "day", "start"),
    [
        ("held on 5-Nov-22 at 19h30", "2022-11-05", "19:30"),
        ("held on Thu. 25 September 2025 at 7 o’clock in the evening", "2025-09-25", "19:00"),
        ("held on the evening of Monday 4 March 2013 at half past seven", "2013-03-04", "19:30"),
        ("held on 4 March 2013 from 2.15 in the afternoon", "2013-03-04", "14:15"),
        ("held on Monday 4 March 2013 in Committee Room 2 - 6.30pm", "2013-03-04", "18:30"),
        ("held on 4 March 2013 at 10.00 in the morning (published 9 May 2013)", "2013-03-04", "10:00"),
        ("held on 4 March 2013 in Room 4.12, Mill Building", "2013-03-04", None),
        ("held on 4 March 2013 from 19.15 – 21.05 in the Annexe", "2013-03-04", "19:15"),
        ("held at Jubilee Hall from 19.30 - 20.10 on 18 December 2017", "2017-12-18", "19:30"),
    ],
)
def test_when_they_met(when: str, day: str, start: str | None) -> None:
    found = _document(f"Orrby Parish Council\n\nMinutes of the meeting {when}{BODY}").meeting
    assert (found.date, found.start_time) == (day, start)


@pytest.mark.parametrize(
    ("label", "start"),
    [("Date/Time: 21 June 2024", None), ("Date/Time: 21 June 2024, 1930", "19:30"), ("Started: 7.15pm", "19:15")],
)
def test_hours_behind_labels(label: str, start: str | None) -> None:
    assert _document(f"Orrby Parish Council\n\nMinutes\n\n21 June 2024\n\n{label}{BODY}").meeting.start_time == start


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("4 March 2014\n\nZoom meeting", "Zoom"),
        ("4 March 2014\n\n12 Mill Close", "12 Mill Close"),
        ("4 March 2014\n\nThe Red Lion", "The Red Lion"),
        ("4 March 2014\n\n7.30 pm\n\nThe Residents’ Lounge, Orr Court", "The Residents’ Lounge, Orr Court"),
        ("4 March 2014\n\nJubilee Hall\n\n7.30 pm", "Jubilee Hall"),
        ("held on 4 March 2014 in the Corn Exchange, there were present:", "Corn Exchange"),
        ("held on 4 March 2014 in the Boardroom (approved at the meeting on 2 April 2014)", "Boardroom"),
        ("held on 4 March 2014 at the home of Mrs Orr, from 20.00", "the home of Mrs Orr"),
        ("held in the Scout Hut on the evening of 4 March 2014", "Scout Hut"),
        ("held at the Red Lion on 4 March 2014 from half past seven in the evening", "Red Lion"),
        ("held on 4 March 2014, in Village Hall and started at 7 pm", "Village Hall"),
        ("4 March 2014, 7.30pm start, Committee Room 2", "Committee Room 2"),
        (
            "held on Thursday 4 March 2014 at 9.30 am, The Ground Floor Committee\n\nRoom, City Hall",
            "The Ground Floor Committee Room, City Hall",
        ),
        ("held from 6.45p.m. on 4 March 2014\n\nPaying rent online", None),
    ],
)
def test_where_they_met(lines: str, place: str | None) -> None:
    text = f"Minutes of the meeting {lines}" if lines.startswith("held") else f"Minutes\n\n{lines}"
    assert _document(f"Orrby Borough Council\n\nPlanning Committee\n\n{text}{BODY}").meeting.venue == place


@pytest.mark.parametrize(
    ("last", "end"),
    [
        ("Meeting ends: 9.15pm", "21:15"),
        ("Closing time: 9.15 pm", "21:15"),
        ("Time of closing: 21:15", "21:15"),
        ("The meeting broke up at 9.15pm.", "21:15"),
        ("At 9.15 P.M. the Chair declared the meeting closed.", "21:15"),
        ("Meeting adjourned: 21.15", "21:15"),
        ("The meeting broke up into groups.", None),
        ("The bar now closes at 11pm.", None),
    ],
)
def test_when_they_went(last: str, end: str | None) -> None:
    head = "Orrby Parish Council\n\nMinutes of the meeting held on 4 March 2014 at 7pm"
    assert _document(head + BODY + last).meeting.end_time == end


def test_a_stamp_in_a_sentence_makes_a_draft() -> None:
    stamp = "These minutes are draft until approved at the next meeting"
    assert _document(f"Orrby Parish Council\n\n{stamp}\n\nMinutes of the meeting held on 4 March 2014{BODY}").draft


def test_the_day_alone_is_no_item() -> None:
    items = _document(f"Orrby School\n\nFinance Committee\n\n1 Dec 2017\n\nMinutes{BODY}").items
    assert [(item.number, item.title) for item in items] == [("1", "Paths"), ("2", "Lamps")]


def test_a_heading_for_the_last_minutes_opens_no_document() -> None:
    last = "MINUTES OF THE LAST MEETING\n\nThe minutes of the meeting held on 4 February 2014 were approved.\n\nAPOLOGIES FOR ABSENCE\n\nThere were none."
    _document(
        f"Orrby Council\n\nAudit Committee\n\nMinutes, 4 March 2014\n\nPRESENT:\n\nCllr A Vane\n\nCllr B Holt\n\nPATHS\n\nThe report was noted.\n\n{last}"
    )


def test_minutes_of_one_line_are_minutes() -> None:
    line = "Orrby Town Council Minutes of the meeting held on 4 March 2014 at 7 pm in Orrby Hall. Present: Cllr A Vane (Chair), Cllr B Holt."
    assert _document(f"{line}\n\nPaths\n\nThe fence was mended.").kind == "minutes"
