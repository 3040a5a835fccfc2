"""Headers and closing words in further ways of writing, each beside one that must not be read so; all bodies are invented."""

from __future__ import annotations

import pytest

from minutes_parser.extract import read
from minutes_parser.layout import arrange
from minutes_parser.records import Meeting
from minutes_parser.segment import segment

BODY = """

Present: Councillors A Vane (Chair), B Holt and C Moss

1. Minutes

The minutes of the meeting held on 7 January 2013 were signed.

2. Parks

RESOLVED that the report be noted.
"""


def _meeting(text: str) -> Meeting:
    documents, _ = segment(arrange(read(text.encode(), "m.txt")), source="m.txt")
    return documents[0].meeting


@pytest.mark.parametrize(
    ("head", "stated"),
    [
        pytest.param(
            "LONDON BOROUGH OF WEX\n\nMINUTES OF THE LICENSING SUB-COMMITTEE B\n\nHeld remotely on 4 March 2014",
            {"committee": "LICENSING SUB-COMMITTEE B", "council": "LONDON BOROUGH OF WEX"},
            id="one of several committees, by letter",
        ),
        pytest.param(
            "Wex Council\n\nMinutes of the meeting of Area Panel North held on 4 March 2014",
            {"committee": "Area Panel North"},
            id="one of several panels, by place",
        ),
        pytest.param(
            "Wex Borough Council\n\nMinutes of the Roads Committee\n\nGROUND FLOOR NORTH\n\n4 March 2014",
            {"committee": "Roads Committee"},
            id="a floor is no committee",
        ),
        pytest.param(
            "Marl in Bloom\n\nNotes of meeting held on 4 March 2014 in the library",
            {"committee": "Marl in Bloom", "date": "2014-03-04"},
            id="a group without a word for one",
        ),
        pytest.param("Draft for comments\n\nNotes of meeting, 4 March 2014", {"committee": None}, id="no name above"),
        pytest.param("Ann Bell\n\nNotes of meeting, 4 March 2014", {"committee": None}, id="a person above"),
        pytest.param(
            "Action Note Meeting: Wex Community Council Date / Venue: Monday 4 March 2014 at Wex Centre",
            {"committee": "Wex Community Council", "date": "2014-03-04", "venue": "Wex Centre"},
            id="labels in one line",
        ),
        pytest.param(
            "Wex Parish Council meeting: Tuesday 4 March 2014, venue to be told",
            {"committee": "Wex Parish Council", "date": "2014-03-04", "venue": None},
            id="one label",
        ),
        pytest.param(
            "Oakmere County\n\nCommittee Minutes\n\nMon Mar 4 2014",
            {"committee": "Oakmere County Committee"},
            id="a name whose kind begins the next line",
        ),
        pytest.param(
            "Meeting documents\n\nCommittee Minutes\n\nMon Mar 4 2014",
            {"committee": "Committee"},
            id="a page's own words above",
        ),
        pytest.param(
            "WEX COMMUNITY COUNCIL\n\nMinutes\n\nWednesday 4 March 2014\n\nNeuadd Wex / Church Hall, 7.00pm",
            {"start_time": "19:00"},
            id="the time behind the place",
        ),
        pytest.param(
            "WEX COMMUNITY COUNCIL\n\nMinutes\n\nWednesday 4 March 2014\n\nDoors of the Church Hall open: 7.00pm",
            {"start_time": None},
            id="the time of the doors",
        ),
        pytest.param(
            "Wex Residents' Association\n\nCommittee Meeting\n\nTuesday 4 March 2014, at 14 Mill Rise, 8.00 p.m.",
            {"venue": "14 Mill Rise"},
            id="somebody's house",
        ),
        pytest.param(
            "Marl Energy CIC\n\nMinutes of the Board of Directors held on 4 March 2014",
            {"council": "Marl Energy CIC", "committee": "Board of Directors"},
            id="a company whose board met",
        ),
        pytest.param(
            "Marl Energy CIC\n\nMinutes of the Liaison Group held on 4 March 2014",
            {"council": None, "committee": "Liaison Group"},
            id="a group with a company",
        ),
        pytest.param(
            "WEX TOWN COUNCIL\n\nMembers of the Parks Committee are hereby summoned to attend a meeting to be held on 4 March 2014 at 7.00 pm",
            {"council": "WEX TOWN COUNCIL", "committee": "Parks Committee", "date": "2014-03-04"},
            id="whose members are summoned",
        ),
        pytest.param(
            "WEX TOWN COUNCIL\n\nMembers of the Parks Committee are welcome at the meeting to be held on 4 March 2014 at 7.00 pm",
            {"committee": "WEX TOWN COUNCIL"},
            id="whose members are welcome",
        ),
        pytest.param(
            "Wex Schools Forum\n\nMeeting: Tuesday 4 March 2014, 4.30pm to 6.15pm, by Teams",
            {"date": "2014-03-04", "start_time": "16:30", "end_time": "18:15"},
            id="day and times behind 'Meeting'",
        ),
        pytest.param(
            "Minutes of a meeting of the above Council held on 4 March 2014 at 7 pm",
            {"committee": None, "council": None},
            id="the council that is named elsewhere",
        ),
        pytest.param(
            "Wex Bowling League\n\nMinutes of the 38th Annual General Meeting held at Mill Social Club\nTuesday 4 March 2014",
            {"committee": "38th Annual General Meeting", "venue": "Mill Social Club"},
            id="where an annual meeting was held is no part of its name",
        ),
        pytest.param(
            "Minutes of the meeting held by Wex Bowls Club on 4 March 2014",
            {"venue": None},
            id="a club that met",
        ),
        pytest.param(
            "WEX COMMUNITY COUNCIL\n\nMinutes of the Annual General Meeting followed by the Ordinary Meeting held on 4 March 2014",
            {"committee": "WEX COMMUNITY COUNCIL", "council": "WEX COMMUNITY COUNCIL"},
            id="an annual meeting of a council, and what followed",
        ),
        pytest.param(
            "Minutes of the AGM of the above Council held on 4 March 2014 in Wex Hall",
            {"committee": None, "venue": "Wex Hall"},
            id="a council named nowhere",
        ),
        pytest.param(
            "Minutes from Parking Consultation Meeting\n\nLONDON BOROUGH OF WEX\n\nHeld on 4 March 2014 at The Salon",
            {"committee": "Parking Consultation Meeting", "council": "LONDON BOROUGH OF WEX"},
            id="a borough over the meeting's own name",
        ),
        pytest.param(
            "LONDON BOROUGH OF WEX\n\nMINUTES OF THE COUNCIL MEETING\n\n4 March 2014",
            {"committee": "COUNCIL", "council": "LONDON BOROUGH OF WEX"},
            id="a borough whose council met",
        ),
        pytest.param(
            "Wex Allotment Society\n\nCommittee, Tuesday 4 March 2014, at Maureen's, 7pm",
            {"venue": "Maureen's"},
            id="at somebody's",
        ),
        pytest.param(
            "Wex Allotment Society\n\nCommittee, Tuesday 4 March 2014, at Chairman's request",
            {"venue": None},
            id="at somebody's request",
        ),
        pytest.param(
            "Wex Residents' Association\n\nMinutes of committee meeting, 4 March 2014, 7.30pm, 5 Friars Row",
            {"venue": "5 Friars Row"},
            id="a house by its number behind the time",
        ),
        pytest.param(
            "Wex Residents' Association\n\nCommittee meeting, 4 March 2014, 8pm at no. 41 (Ann & Ben's)",
            {"venue": "no. 41 (Ann & Ben's)"},
            id="a house by its number alone",
        ),
        pytest.param(
            "Wex Community Council\n\nMinute of Ordinary Meeting, Tuesday 4 March 2014, Wex Village Hall and by Zoom",
            {"venue": "Wex Village Hall and by Zoom"},
            id="a hall before what stood in for it",
        ),
        pytest.param(
            "Wex Community Council\n\nMinute of Ordinary Meeting held by Zoom, Tuesday 4 March 2014",
            {"venue": "Zoom"},
            id="nowhere else",
        ),
        pytest.param(
            "Minutes of the meeting of the Licensing Committee held on 4 March 2014 in a hybrid format, in the Council Chamber, Wex",
            {"venue": "Council Chamber, Wex"},
            id="how it was held before where",
        ),
        pytest.param(
            "MINUTES OF A MEETING OF WEX PARISH COUNCIL HELD IN THE SCHOOLROOM ON TUESDAY 4 MARCH 2014",
            {"venue": "SCHOOLROOM"},
            id="a place in capitals",
        ),
        pytest.param(
            "Wex Magna Parish Council met on Tuesday 4 March 2014 in the Old Reading Room",
            {"committee": "Wex Magna Parish Council", "venue": "Old Reading Room"},
            id="a council that met",
        ),
    ],
)
def test_ways_of_heading(head: str, stated: dict[str, str | None]) -> None:
    found = _meeting(head + BODY)
    assert {name: getattr(found, name) for name in stated} == stated


@pytest.mark.parametrize(
    ("closing", "start", "end"),
    [
        ("Duration of Meeting\n\n6.30 p.m. to 8.12 p.m.", "18:30", "20:12"),
        ("Duration of meeting: 18:30-20:12", "18:30", "20:12"),
        ("The meeting ran from 7.00 pm to 9.05 pm.", "19:00", "21:05"),
        ("The meeting ended at 6.49 pm having commenced at 6.00 pm.", "18:00", "18:49"),
        ("Commenced: 7.00pm  Concluded: 8.50pm", "19:00", "20:50"),
        ("The library is open from 10.00 am to 4.00 pm.", None, None),
    ],
)
def test_from_when_to_when(closing: str, start: str | None, end: str | None) -> None:
    found = _meeting("WEX TOWN COUNCIL\n\nMinutes of the meeting held on 4 March 2014" + BODY + "\n" + closing + "\n")
    assert (found.start_time, found.end_time) == (start, end)


@pytest.mark.parametrize(
    ("to", "committee", "date"),
    [
        ("Parks Committee, 9 September 2024", "Parks Committee", "2024-09-09"),
        ("Cabinet – 9 September 2024", "Cabinet", "2024-09-09"),
        ("Parks Committee", "Parks Committee", None),
    ],
)
def test_the_day_behind_whom_a_report_goes_to(to: str, committee: str, date: str | None) -> None:
    text = f"REPORT TO: {to}\nREPORT OF: Town Clerk\nSUBJECT: Fees\n\n1. PURPOSE OF REPORT\n\nTo set out fees.\n\n2. RECOMMENDATIONS\n\nThat fees be raised.\n"
    found = _meeting(text)
    assert (found.committee, found.date) == (committee, date)
