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
            "Budget Meeting, Planning Committee - Tuesday 4 March 2014 10.30 am",
            {"committee": "Planning Committee", "date": "2014-03-04"},
            id="a sitting before the body",
        ),
        pytest.param(
            "Minutes of the 88th AGM of Wexton Pigeon Society, held on 4 March 2014 at Wool Rooms, 7:15 pm",
            {"committee": "Wexton Pigeon Society", "venue": "Wool Rooms"},
            id="the how manieth annual meeting",
        ),
        pytest.param(
            "Minutes of Parish Council Annual General Meeting – 4 March 2014",
            {"committee": "Parish Council"},
            id="a parish council that calls its own an annual general meeting",
        ),
        pytest.param(
            "Parent Council Minutes of Meeting 04/03/2014 (1830 to 1935)",
            {"date": "2014-03-04", "start_time": "18:30", "end_time": "19:35"},
            id="hours in figures behind the day",
        ),
        pytest.param(
            "Minutes of the Moor Board, 4 March 2014 (2013 to 2014)",
            {"date": "2014-03-04", "start_time": None, "end_time": None},
            id="years are no hours",
        ),
        pytest.param(
            "A meeting of the Wexton Community Council was held Tuesday night March the 4th 2014 at 7.00pm in Moor Hall, Wexton.",
            {"date": "2014-03-04", "start_time": "19:00"},
            id="the month before the day",
        ),
        pytest.param(
            "Minute of Meeting of WEXTON BOARD held in Open Session on Tuesday 4 March 2014 at 1.00pm in the Lecture Room, Gar House",
            {"venue": "Lecture Room, Gar House"},
            id="a session is no place",
        ),
        pytest.param(
            "Licensing Sub-Committee - Tuesday 4 March 2014 9.30 am\n\nVenue: Members to access the meeting by the link below.",
            {"venue": None},
            id="nor is what members do",
        ),
        pytest.param(
            "Chess Committee Minnits\n4 March 2014",
            {"committee": "Chess Committee", "date": "2014-03-04"},
            id="a slip in the word for minutes",
        ),
        pytest.param(
            "WEX FIRE AND RESCUE AUTHORITY POLICY AND RESOURCES COMMITTEE\n4 March 2014 (10.30 am – 12.05 pm)",
            {"council": "WEX FIRE AND RESCUE AUTHORITY", "committee": "POLICY AND RESOURCES COMMITTEE"},
            id="an authority and its committee on one line",
        ),
        pytest.param(
            "WEX LOCAL AUTHORITY LIAISON COMMITTEE\n4 March 2014",
            {"council": None, "committee": "WEX LOCAL AUTHORITY LIAISON COMMITTEE"},
            id="a committee that deals with authorities",
        ),
        pytest.param(
            "WEX HEALTHCARE NHS TRUST    Enclosure B\nBOARD OF DIRECTORS\nMINUTES of the meeting held on 4 March 2014,\n09.30 - 12.15, Seminar Rooms 1 & 2, Education Centre, Wex",
            {
                "council": "WEX HEALTHCARE NHS TRUST",
                "committee": "BOARD OF DIRECTORS",
                "venue": "Seminar Rooms 1 & 2, Education Centre, Wex",
            },
            id="the number of a paper behind a name, and rooms behind the hours",
        ),
        pytest.param(
            "Wex Residents Association\nMinutes of committee meeting, 4 March 2014, 7pm, Community Flat",
            {"venue": "Community Flat"},
            id="a name that nothing else explains behind the hour",
        ),
        pytest.param(
            "Wex Residents Association\nMinutes of committee meeting, 4 March 2014, 7pm, Draft Version",
            {"venue": None},
            id="what the hour is followed by may be no place",
        ),
        pytest.param(
            "Wex Residents Association\nMinutes of committee meeting, 4 March 2014, 7pm, Ann Bell",
            {"venue": None},
            id="somebody behind the hour",
        ),
        pytest.param(
            "NHS Wexshire Integrated Care Board\nMinutes of the Board meeting held in public on 4 March 2014",
            {"council": "NHS Wexshire Integrated Care Board"},
            id="a board of the health service whose name ends so",
        ),
        pytest.param(
            "NHS Wexshire Integrated Care Board Finance Committee\n4 March 2014",
            {"council": "NHS Wexshire Integrated Care Board", "committee": "Finance Committee"},
            id="its committee on the same line",
        ),
        pytest.param(
            "WEXMOUTH BOROUGH COUNCIL\nAt a Meeting of the Council of the Borough held at the Town Hall on 4 March 2014",
            {"council": "WEXMOUTH BOROUGH COUNCIL", "committee": "WEXMOUTH BOROUGH COUNCIL"},
            id="the council of the borough",
        ),
        pytest.param(
            "UNIVERSITY OF WEX\nFACULTY BOARD: FACULTY OF LETTERS\nMinutes of the meeting held on 4 March 2014",
            {"council": "UNIVERSITY OF WEX", "committee": "FACULTY BOARD: FACULTY OF LETTERS"},
            id="a faculty's board",
        ),
        pytest.param(
            "City of Wex Council\nCommittee Minutes\nMeeting: Decision Session - Executive Member for Parks\nDate: 4 March 2014",
            {"council": "City of Wex Council", "committee": "Decision Session - Executive Member for Parks"},
            id="one who decides alone",
        ),
        pytest.param(
            "Wexshire County Council\nDecision Session of the Cabinet Member for Parks\n4 March 2014",
            {"council": "Wexshire County Council", "committee": "Decision Session of the Cabinet Member for Parks"},
            id="one who decides alone, below the council",
        ),
        pytest.param(
            "Wexshire County Council\nCabinet Member for Parks Decision Meeting\nMinutes of the meeting held on 4 March 2014",
            {"council": "Wexshire County Council", "committee": "Cabinet Member for Parks"},
            id="one who decides alone, at a meeting",
        ),
        pytest.param(
            "Cyngor Sir Wexa / Wex County Council\nMinutes of the Planning Committee held on 4 March 2014",
            {"council": "Wex County Council", "committee": "Planning Committee"},
            id="a council's name in two tongues",
        ),
        pytest.param(
            "The Wex Bridleways Trust\nRegistered charity\nMinutes of the Annual General Meeting held on 4 March 2014",
            {"council": "The Wex Bridleways Trust", "committee": "The Wex Bridleways Trust"},
            id="a charity's general meeting",
        ),
        pytest.param(
            "Quarry Lane Housing Co-operative Ltd\nGeneral Meeting, 4 March 2014, 3pm, Community Room",
            {
                "council": "Quarry Lane Housing Co-operative Ltd",
                "committee": "Quarry Lane Housing Co-operative Ltd",
                "venue": "Community Room",
            },
            id="a company's general meeting",
        ),
        pytest.param(
            "AGM 4 March 2014\n\nAffiliations of the Union\n\n1. Chess Club",
            {"council": None},
            id="no society over a general meeting",
        ),
        pytest.param(
            "Wex District Council\nFull Council minutes, 4 March 2014\nThe Assembly Room, Wex. Start time 6.30pm. End time 8.10pm.",
            {"start_time": "18:30", "end_time": "20:10", "venue": "The Assembly Room, Wex"},
            id="both hours with labels in a line",
        ),
        pytest.param(
            "Wex District Council\nPlanning Committee minutes, 4 March 2014\nStarted: 18:30; Finished: 20:10",
            {"start_time": "18:30", "end_time": "20:10"},
            id="both hours with labels alone",
        ),
        pytest.param(
            "Wex District Council\nMINUTES of a meeting of the Planning Committee\nHeld: 4 March 2014 at 10.00 am\nAt: Hill House, Wexham",
            {"venue": "Hill House, Wexham"},
            id="a place behind At",
        ),
        pytest.param(
            "Wex Forum Minutes\n4 March 2014, 14:00 – 15:35, Seminar Room 2, Education Centre, Wex General Hospital",
            {"venue": "Seminar Room 2, Education Centre, Wex General Hospital"},
            id="a room, its house and the site",
        ),
        pytest.param(
            "Friends of the Wex Boats\n\nCommittee Meeting, Wexmouth, 4 March 2014",
            {"committee": "Friends of the Wex Boats", "venue": "Wexmouth"},
            id="a place between the meeting and its day",
        ),
        pytest.param(
            "Friends of the Wex Boats\n\nCommittee Meeting, Spring, 4 March 2014",
            {"committee": "Friends of the Wex Boats", "venue": None},
            id="no place between the meeting and its day",
        ),
        pytest.param(
            "Oxwell (Without) and Marl\n\nGardeners Association\n\nCommittee Meeting 6.45pm 4/3/14 (Plough Inn)",
            {"committee": "Oxwell (Without) and Marl Gardeners Association", "venue": "Plough Inn"},
            id="a society over two lines",
        ),
        pytest.param(
            "Exec Minutes - 4 March 2014\n\nAction: Next week’s committee meeting to discuss the spring term.",
            {"committee": "Exec", "venue": None},
            id="an action at the top",
        ),
        pytest.param(
            "2014-03-04 Wex Panel Meeting\n\nThis meeting was held to look at one proposal.\n\nAnn Bell declared that she sits at the National Plans Consortium (NPC).",
            {"committee": "Wex Panel", "venue": None},
            id="what was said at the top names no place",
        ),
        pytest.param(
            "Wexcombe Community Council Minutes of Wednesday 5th March 2014 in Rhyd y Bont at 7.30pm",
            {"committee": "Wexcombe Community Council", "date": "2014-03-05", "venue": "Rhyd y Bont"},
            id="a place between the day and the hour",
        ),
        pytest.param(
            "Minutes of the Parks Committee held on 4 March 2014 at Wex Town Council at 7 pm",
            {"committee": "Parks Committee", "venue": None},
            id="a body between the day and the hour",
        ),
        pytest.param(
            "Wex Rowing Club\n\nCommittee Meeting 16 06 13\n\nBoat shed 11 am",
            {"date": "2013-06-16", "start_time": "11:00", "venue": "Boat shed"},
            id="a day in three numbers and a shed",
        ),
        pytest.param(
            "Wex Society\n\nMinutes of the Annual General Meeting\n\nHeld in Wex Parish Hall\n\nFriday 2Oth October 2017 8.15pm",
            {"date": "2017-10-20", "start_time": "20:15", "venue": "Wex Parish Hall"},
            id="a letter for the nought",
        ),
        pytest.param(
            "Minutes of the Wexcombe Committee meeting\n\nThursday 18th January, 2018 at 2.00pm at 14/3 Eastern Quay Terrace",
            {"venue": "14/3 Eastern Quay Terrace"},
            id="a flat",
        ),
        pytest.param(
            "GENERAL MEETING\n\nThe minutes of the general meeting held in the Committee Room, Wex on 23 May 2019 at 7:30pm.",
            {"committee": None, "venue": "Committee Room, Wex"},
            id="how the body met",
        ),
        pytest.param(
            "Wex Parish Council Ordinary Parish Council Meeting\n\nWednesday 24th July 2013 Reading Room 7.30 pm",
            {"committee": "Wex Parish Council", "council": "Wex Parish Council"},
            id="a parish council twice",
        ),
        pytest.param(
            "Minutes for Meeting Planned for 12 April 2021\n\nWex Parish Council Minutes.\n\nThese were for a meeting that would have taken place on 12 April 2021.",
            {"venue": None, "date": "2021-04-12"},
            id="its own title is no place",
        ),
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
            {"committee": "Wex Bowling League", "venue": "Mill Social Club"},
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
        pytest.param(
            "WEX PARISH COUNCIL\n\nMINUTES of MEETING held on4th March 2014",
            {"date": "2014-03-04"},
            id="a day glued to its preposition",
        ),
        pytest.param(
            "Wex Row AGM 2014\n\nMinutes\n\nTuesday 4 March",
            {"date": "2014-03-04"},
            id="the year in the title",
        ),
        pytest.param(
            "Wex AGM 2014\n\nMinutes\n\n4 March",
            {"date": None, "date_text": None},
            id="a day of the month alone",
        ),
        pytest.param(
            "Cabinet - for meetings after 10/05/12, please see 'Mayor' - Tuesday, 4 March 2014 5:30 pm",
            {"date": "2014-03-04"},
            id="a day after which another body met",
        ),
        pytest.param(
            "Agenda and minutes\n\nVenue: Weston Suite, Wex\n\nNote: this meeting has been re-arranged from 10 March 2014\n\nItems\n\nMINUTES 12 JANUARY 2014",
            {"date": None},
            id="a day that was given up",
        ),
        pytest.param(
            "AGM minutes 2013\n\nMon, 03 Feb 2014 00:00\n\n15 NOVEMBER 2013",
            {"date": "2013-11-15", "start_time": None},
            id="when a page was posted",
        ),
        pytest.param(
            "AGM Saturday 7th June 2014\n\nAnnual General Meeting (Draft Minutes) 4 March 2013",
            {"date": "2013-03-04"},
            id="the day of the minutes below that of the next",
        ),
        pytest.param(
            "Wex Singers\n\nAnnual General Meeting at Wex Village Hall onTuesday 4th March 2014 at 7.15 pm",
            {"date": "2014-03-04", "committee": "Wex Singers", "venue": "Wex Village Hall"},
            id="a place before the day",
        ),
        pytest.param(
            "Wex Forum\n\nDate: 4 March 2014\n\nTime: 1300",
            {"start_time": "13:00"},
            id="a clock of four figures",
        ),
        pytest.param(
            "Wex Forum\n\nDate: 4 March 2014\n\nTime: 2012-06-15",
            {"start_time": None},
            id="a day is no clock",
        ),
        pytest.param(
            "WEX PARISH COUNCIL\n\nMINUTES OF MEETING HELD IN\n\nTHE CORN HALL, WEX ON 4 MARCH 2014 AT 1830",
            {"start_time": "18:30"},
            id="four figures behind at",
        ),
        pytest.param(
            "Wex Forum\n\nMeeting Date: 4 March 2014 - 6:00pm",
            {"start_time": "18:00", "date": "2014-03-04"},
            id="the hour on the label of the day",
        ),
        pytest.param(
            "Parks Committee minutes\n\nDate: 4 March 2014\n\nDuration: 19:00 - 20:45",
            {"start_time": "19:00", "end_time": "20:45"},
            id="from when to when at the top",
        ),
        pytest.param(
            "Wex PTA\n\n4 March 2014\n\n7:15pm for 7:30pm start\n\nWex School Hall",
            {"start_time": "19:30"},
            id="the hour said to be the start",
        ),
        pytest.param(
            "A meeting of Wex Community Council was held on 4 March 2014 at 7.30pm\n\nThe meeting was opened at 7.35pm",
            {"start_time": "19:30", "end_time": None},
            id="when it was opened is no end",
        ),
        pytest.param(
            "Cyngor Cymuned\n\nLlanwex\n\nCommunity Council\n\nMinutes of the meeting held on 4 March 2014",
            {"council": "Llanwex Community Council", "committee": "Llanwex Community Council"},
            id="a name and its kind on lines of their own",
        ),
        pytest.param(
            "Cyngor Cymuned Llanwex\n\nLlanwex Community Council\n\nMinutes of the meeting held on 4 March 2014",
            {"committee": "Llanwex Community Council"},
            id="the same name in Welsh above",
        ),
        pytest.param(
            "Minutes of Extraordinary Parish Council Meeting\n\nMinutes of the Wex Parish Council Co-option Meeting\n\nHeld on 4 March 2014",
            {"committee": "Wex Parish Council"},
            id="a meeting to co-opt",
        ),
        pytest.param(
            "Category Archives: Parent Council\n\nMinutes\n\n4 March 2014",
            {"committee": "Parent Council"},
            id="the shelf of a web page",
        ),
        pytest.param(
            "Agenda and minutes\n\nLicensing Committee (expired)\n\nTuesday, 4th March, 2014",
            {"committee": "Licensing Committee"},
            id="a body that has ended",
        ),
        pytest.param(
            "Agenda and minutes\n\nDevelopment Management - Tuesday, 4th March, 2014 7.00 pm",
            {"committee": "Development Management"},
            id="the title of a page",
        ),
        pytest.param(
            "Agenda for Joint Executive (Cabinet) Committee on Tuesday 4 March 2014, 5.30 pm",
            {"committee": "Joint Executive (Cabinet) Committee"},
            id="brackets within a name",
        ),
        pytest.param(
            "MEETING MINUTES\n\nMeeting Title: RELAUNCHING THE PATIENT PARTICIPATION GROUP AT WEX SURGERY\n\nMeeting Date: 4 March ‘14",
            {"committee": "PATIENT PARTICIPATION GROUP", "date": "2014-03-04"},
            id="what was done to the body",
        ),
        pytest.param(
            "Wex Surgery Patient Participation Group (WPPG) Minutes of the Meeting held on 4 March 2014",
            {"committee": "Wex Surgery Patient Participation Group (WPPG)"},
            id="a body before its title",
        ),
        pytest.param(
            "Minutes of the meeting of the Wex Hall and Green Charity Trustee meeting held on 4 March 2014",
            {"committee": "Wex Hall and Green Charity Trustee"},
            id="a trustee",
        ),
        pytest.param(
            "Minutes of 18thMeeting of the Wex Health Agency board\n\nTuesday 4March 2014",
            {"committee": "Wex Health Agency board", "date": "2014-03-04"},
            id="words without blanks",
        ),
        pytest.param(
            "Name of Committee: Union Senate\n\nDate and time: 4 March 2014, 10:30",
            {"committee": "Union Senate"},
            id="a label that asks for the name",
        ),
        pytest.param(
            "Title: WEX Multi Academy Trust Members’ Meeting\n\nDate: 4 March 2014\n\nDIRECTORS",
            {"committee": "WEX Multi Academy Trust Members’ Meeting"},
            id="who is listed below is no body",
        ),
        pytest.param(
            "Wex and Tarn District Council\n\nMinutes of a Meeting of: Policy & Resources Committee\n\nDate: 4 March 2014",
            {"council": "Wex and Tarn District Council", "committee": "Policy & Resources Committee"},
            id="the title as a label",
        ),
        pytest.param(
            "London Borough of Wex & Tarn\n\nCabinet\n\nMinutes\n\n4 March 2014",
            {"council": "London Borough of Wex & Tarn", "committee": "Cabinet"},
            id="a borough of two names",
        ),
        pytest.param(
            "Minutes of a meeting of the Board of Directors of the Wex and Tarn Academy Trust (WTAT) held on 4 March 2014",
            {"council": "Wex and Tarn Academy Trust", "committee": "Board of Directors"},
            id="whose board",
        ),
        pytest.param(
            "Minutes of Meeting of the Committee of Wex Allotments Society:\n\n4 March 2014",
            {"council": "Wex Allotments Society", "committee": "Committee"},
            id="whose committee",
        ),
        pytest.param(
            "WEX CRICKET CLUB\n\nMinutes of Management Committee Meeting held on 4 March 2014",
            {"council": "WEX CRICKET CLUB", "committee": "Management Committee"},
            id="a club over its committee",
        ),
        pytest.param(
            "MINUTES OF THE PROCEEDINGS OF THE COUNCIL MEETING HELD\n\nON TUESDAY 4 MARCH 2014 AT 7.00 PM",
            {"council": None, "committee": "COUNCIL"},
            id="proceedings are no body",
        ),
        pytest.param(
            "MINUTES of the Annual Council of Wex Parish Council held on 4 March 2014",
            {"committee": "Wex Parish Council"},
            id="an annual council",
        ),
        pytest.param(
            "Minutes of the Parochial Church Council, St. Anne's Wex\n\nHeld on 04/03/2014",
            {"committee": "Parochial Church Council"},
            id="a church behind a comma",
        ),
        pytest.param(
            "AGM 2014\n\nWex Civic Society – Annual General Meeting – 4 March 2014",
            {"committee": "Wex Civic Society"},
            id="the society whose members met",
        ),
        pytest.param(
            "On Tuesday 4 March 2014 Wex Parish Council met at 7.30 pm in the Village Hall.",
            {"committee": "Wex Parish Council", "venue": "Village Hall"},
            id="the day first",
        ),
        pytest.param(
            "At the Annual Assembly of the Parish of Wex held on 4 March 2014 in the Church Room",
            {"committee": "Annual Assembly of the Parish of Wex"},
            id="an annual assembly",
        ),
        pytest.param(
            "Minutes of a Meeting of the Council held on 4 March 2014 in the Sunday School at 7.15pm",
            {"venue": "Sunday School"},
            id="no day of the week",
        ),
        pytest.param(
            "Minutes of Meeting\n\nThe Village Hall in Wex\n\n4 March 2014",
            {"venue": "The Village Hall in Wex"},
            id="a place before its town",
        ),
        pytest.param(
            "Minutes of the AGM held virtually on 4 March 2021, as approved by the Committee and subject to approval by the Members at the 2022 AGM",
            {"venue": None},
            id="by whom it was approved",
        ),
        pytest.param(
            "WEX HOUSING ASSOCIATION\n\nMINUTES of a meeting of the Board of the Association held on 4 March 2014 at Wex Housing Association, 4 Beta Court, Wex at 6.00pm",
            {"council": "WEX HOUSING ASSOCIATION", "venue": "Wex Housing Association"},
            id="a body with its address",
        ),
        pytest.param(
            "Friends of Wex Park\n\nMinutes of meeting held on 4 March 2014 – Prince Rupert",
            {"venue": "Prince Rupert"},
            id="a name behind the day",
        ),
        pytest.param(
            "Friends of Wex Park\n\nMinutes of meeting held on 4 March 2014 – Extraordinary",
            {"venue": None},
            id="a kind of meeting behind the day",
        ),
        pytest.param(
            "MINUTES of the Cricket AGM - The Barn on Monday 4th March 2014",
            {"committee": "Cricket AGM", "venue": "The Barn"},
            id="a place before its day",
        ),
        pytest.param(
            "PCC Minutes 4 March 2014\n\nSt Anne’s Church\n\nMinutes of a meeting of the Parochial Church Council, held on 4 March 2014.",
            {"venue": None},
            id="whose minutes they are",
        ),
        pytest.param(
            "Governors' Meeting\n\nWex Primary School\n\n4th March 2014, 4.30pm",
            {"council": "Wex Primary School", "venue": None},
            id="whose governors met",
        ),
        pytest.param(
            "Tuesday, 4 March 2014\n\nWex Parish Council Meeting\n\n7:00 pm Wex Scout Hut",
            {"venue": "Wex Scout Hut"},
            id="a hut behind the hour",
        ),
        pytest.param(
            "Wex Trust\n\n4 March 2014, 16.30 Wex College",
            {"venue": "Wex College"},
            id="an hour with a dot before the place",
        ),
        pytest.param(
            "4 March 2014\n\nWex Parent Council Meeting 7pm-9pm",
            {"committee": "Wex Parent Council", "start_time": "19:00", "end_time": "21:00"},
            id="hours behind the word meeting",
        ),
        pytest.param(
            "Wex PTA AGM at 7.30 pm\n\n4 March 2014",
            {"committee": "Wex PTA", "start_time": "19:30"},
            id="an hour behind AGM at",
        ),
        pytest.param(
            "Minutes of meeting from the Wex Village Hall Committee held on 4 March 2014 at 7 pm",
            {"committee": "Wex Village Hall Committee", "date": "2014-03-04"},
            id="a meeting from a committee",
        ),
        pytest.param(
            "PARISH COUNCIL: Draft Minutes of meeting held on Tuesday, 4 March 2014",
            {"committee": "PARISH COUNCIL", "date": "2014-03-04"},
            id="the body before a colon",
        ),
        pytest.param(
            "PCC Minutes: Tuesday 4th March 2014\n\nSt Wexa’s Church",
            {"committee": "PCC", "date": "2014-03-04"},
            id="a church council in short",
        ),
        pytest.param(
            "March 2014 PCC Meeting\n\nWexcombe Parochial Church Council\n\n4 March 2014",
            {"committee": "Wexcombe Parochial Church Council", "council": "Wexcombe Parochial Church Council"},
            id="a church council in short and in full",
        ),
        pytest.param(
            "Annual Parish Meeting (May 2017)\n\n16 May 2017, 7:00pm",
            {"committee": "Annual Parish Meeting", "start_time": "19:00"},
            id="month and year behind the name",
        ),
        pytest.param(
            "Association Minutes 04/03/2014\n\nWex Allotment Association\n\nMinutes of the meeting held on 4th March 2014 at 10.30am",
            {"committee": "Wex Allotment Association", "start_time": "10:30"},
            id="a kind of body alone above its name",
        ),
        pytest.param(
            "Minutes of the Council Meeting\n\n4th March 2014\n\nVenue Capel Wexa",
            {"venue": "Capel Wexa"},
            id="a label without a colon",
        ),
        pytest.param(
            "MINUTES OF COMMITTEE MEETING\n\n4th March 2014 (in the chapel room, Wexcombe)",
            {"venue": "chapel room, Wexcombe"},
            id="a room in brackets behind the day",
        ),
        pytest.param(
            "WEX COMMUNITY COUNCIL\n\nMinutes of meetings held from 1st March 2018 to 31st March 2019\n\n10th May 2018 at 7pm Wex Hall",
            {"date": "2018-05-10", "start_time": "19:00"},
            id="the year of a book of minutes is no day",
        ),
        pytest.param(
            "Draft minutes for the AGM 9th March 2014\n\nMeeting starts 10-30 AM",
            {"start_time": "10:30"},
            id="an hour with a hyphen",
        ),
        pytest.param(
            "Wex Parent Council\n\n4 March 2014\n\nNext meeting 7pm",
            {"start_time": None},
            id="the hour of the next meeting",
        ),
        pytest.param(
            "Minutes of Schools Forum, 4 March 2014 (Wex Learning Centre, 2.00 - 4.00pm)",
            {"venue": "Wex Learning Centre", "start_time": "14:00", "end_time": "16:00"},
            id="a place in brackets behind the day",
        ),
        pytest.param(
            "Wex Community Association Annual General Meeting 2016 –\n\nheld in the Village Hall on Tuesday 8th November at 7.30pm.",
            {"committee": "Wex Community Association", "date": "2016-11-08", "venue": "Village Hall"},
            id="a society before its annual meeting and the year",
        ),
        pytest.param(
            "There was a meeting of the Wex Community Council at 7.30 pm on 4 March 2014 in Wex Church Hall. Present were Mr Vane, Mrs Holt and Councillor Moss.",
            {"committee": "Wex Community Council", "date": "2014-03-04", "venue": "Wex Church Hall"},
            id="a sentence that goes on to those there",
        ),
        pytest.param(
            "Wex Town Council\n\nMinutes of the Finance Committee\n\nWednesday 10 July 2013\n\nat 6:00 pm in the Council Chamber of the Corn Exchange, Wex",
            {"committee": "Finance Committee", "venue": "Council Chamber of the Corn Exchange, Wex"},
            id="the hour before the place",
        ),
        pytest.param(
            "NORTH WEX FIRE AND RESCUE AUTHORITY\n\n4 MARCH 2014\n\nMinutes of the meeting of the Authority held at Wex House at 10.30 a.m.",
            {"council": "NORTH WEX FIRE AND RESCUE AUTHORITY", "committee": "NORTH WEX FIRE AND RESCUE AUTHORITY"},
            id="an authority that met as such",
        ),
        pytest.param(
            "Church Wex Parish Council\n\nMinutes of the meeting held on 4 March 2014",
            {"council": "Church Wex Parish Council"},
            id="a parish called Church",
        ),
        pytest.param(
            "Minutes of the Church Council held on 4 March 2014",
            {"council": None, "committee": "Church Council"},
            id="a church's council",
        ),
        pytest.param(
            "Minutes\n\nMeeting: Union Council\n\nDate: 4 March 2014",
            {"council": None, "committee": "Union Council"},
            id="the council of a union",
        ),
        pytest.param(
            "Minutes\n\nName of committee: Union Council, Wex University Students' Union\n\nDate: 4 March 2014",
            {"council": "Wex University Students' Union", "committee": "Union Council"},
            id="whose council it is",
        ),
        pytest.param(
            "WSU Council Minutes 4 March 2014", {"council": None, "committee": "WSU Council"}, id="a union in short"
        ),
        pytest.param(
            "Wex & District Crown Green Bowling League\n\nMinutes of Half-yearly General Meeting, 2014\n\n4 March 2014, 7.30pm",
            {
                "council": "Wex & District Crown Green Bowling League",
                "committee": "Wex & District Crown Green Bowling League",
            },
            id="a league",
        ),
        pytest.param(
            "Wex Sunday Football League\n\nMinutes of the Management Committee held on 4 March 2014",
            {"council": "Wex Sunday Football League", "committee": "Management Committee"},
            id="a day in a league's name",
        ),
        pytest.param(
            "Smith Farriers & Wex Bowling League 2021\n\nTo see the officers click on the link\n\nWEX AND DISTRICT BOWLING LEAGUE\n\nMINUTES OF THE ANNUAL GENERAL MEETING\n\n4 March 2014",
            {"committee": "WEX AND DISTRICT BOWLING LEAGUE"},
            id="the name right over the title",
        ),
        pytest.param(
            "Wex Bank Allotment Society Ltd\n\nAGM Minutes 2014\n\nHeld on 4 March 2014 at 11am in the Trading Hut",
            {"council": "Wex Bank Allotment Society Ltd", "committee": "Wex Bank Allotment Society Ltd"},
            id="a society that is a company",
        ),
        pytest.param(
            "WEX ESTATE RESIDENTS’ ASSOCIATION (WERA)\n\nCommittee Meeting Minutes – 4 March 2014, 7.30pm, Community Room",
            {"council": "WEX ESTATE RESIDENTS’ ASSOCIATION (WERA)"},
            id="a society with its short name",
        ),
        pytest.param(
            "HOLY WELL PARENTS AND TEACHERS ASSOCIATION\n\nMinutes of the meeting held on 4 March 2014",
            {"council": None},
            id="a society of a school",
        ),
        pytest.param(
            "Wex Vale Morris\n\nMinutes of the AGM held on 4 March 2014",
            {"council": "Wex Vale Morris", "committee": "Wex Vale Morris"},
            id="a society without a word for one",
        ),
        pytest.param(
            "THE WEX ALMSHOUSE AND RELIEF CHARITY (Registered Charity)\n\nMINUTES OF A MEETING OF THE TRUSTEES held on 4 March 2014",
            {"council": "THE WEX ALMSHOUSE AND RELIEF CHARITY", "committee": "TRUSTEES"},
            id="whose trustees met",
        ),
        pytest.param(
            "Wex Almshouses – Registered Charity Number 1234567\n\nMinutes of the Trustees held on 4 March 2014",
            {"council": "Wex Almshouses", "committee": "Trustees"},
            id="above its number as a charity",
        ),
        pytest.param(
            "THE PARISH OF ST ANSELM, WEX MOOR\n\nParochial Church Council\n\nMinutes of Meeting held on 4 March 2014",
            {"council": "THE PARISH OF ST ANSELM, WEX MOOR", "committee": "Parochial Church Council"},
            id="whose church council met",
        ),
        pytest.param(
            "ISLE OF WEXAY\n\nMINUTES of the MIDSUMMER MEETING of the ASSEMBLY\n\nHeld in the Island Hall on 4 March 2014",
            {"council": "ISLE OF WEXAY", "committee": "ASSEMBLY"},
            id="an assembly of a season",
        ),
        pytest.param(
            "Documents Library\n\nMinutes of the Management Committee held on 4 March 2014",
            {"council": None},
            id="what a page says of itself",
        ),
        pytest.param(
            "Ann Bell\n\nMinutes of the Committee held on 4 March 2014", {"council": None}, id="somebody over a title"
        ),
        pytest.param(
            "Browse By\n\nMinutes of the Parish Council held on 4 March 2014", {"council": None}, id="no parish"
        ),
        pytest.param(
            "Wex & Lower Tarrow Parish Council Page 612\n\nMINUTES OF THE MEETING OF THE PARISH COUNCIL HELD ON 4 MARCH 2014",
            {"council": "Wex & Lower Tarrow Parish Council", "committee": "Wex & Lower Tarrow Parish Council"},
            id="a name before the page's number",
        ),
        pytest.param(
            "612 WEXHAM PARISH COUNCIL\n\nMINUTES OF THE MEETING OF THE PARISH COUNCIL HELD ON 4 MARCH 2014",
            {"council": "WEXHAM PARISH COUNCIL"},
            id="a name behind it",
        ),
        pytest.param(
            "CYNGOR CYMUNED LLANWEX-Y-GORS LLANWEX-Y-GORS COMMUNITY COUNCIL\n\nMinutes of the Monthly Meeting held on 4 March 2014",
            {"council": "LLANWEX-Y-GORS COMMUNITY COUNCIL"},
            id="a place of several words in two languages",
        ),
        pytest.param(
            "Hafan | Home » Democratiaeth | Democracy » Cabinet\n\nCABINET\n\n4 March 2014",
            {"committee": "Cabinet"},
            id="the way to a web page",
        ),
        pytest.param(
            "Home > Wexham Parish Council > Your Council > Finance Committee\n\n4 March 2014",
            {"council": "Wexham Parish Council", "committee": "Finance Committee"},
            id="a council on the way",
        ),
        pytest.param(
            "WEX COMMUNITY COUNCIL\n\nMinutes of Ordinary Meeting, 4 March 2014, 7.15pm, Sailing Club",
            {"committee": "WEX COMMUNITY COUNCIL", "venue": "Sailing Club"},
            id="a council at a club",
        ),
        pytest.param(
            "WEX COMMUNITY COUNCIL\n\nMinutes of Meeting, 4 March 2014, 7.15pm, Wex Golf Club",
            {"committee": "WEX COMMUNITY COUNCIL", "venue": "Wex Golf Club"},
            id="at a club with a name",
        ),
        pytest.param(
            "WEX GOLF CLUB\n\nMinutes of Meeting, 4 March 2014, 7.15pm",
            {"committee": "WEX GOLF CLUB", "venue": None},
            id="a club that met",
        ),
        pytest.param(
            "WEX PARISH COUNCIL\n\nMinutes of Annual Ordinary Parish Council meeting 4 March 2014",
            {"committee": "WEX PARISH COUNCIL", "date": "2014-03-04"},
            id="two kinds of sitting",
        ),
        pytest.param(
            "Minutes of the Annual and Ordinary Harbour Committee held on 4 March 2014",
            {"committee": "Harbour Committee"},
            id="two kinds of sitting and a word between",
        ),
        pytest.param(
            "Minute\n\nGeneral Meeting of the Council\n\nTuesday, 4 March 2014, 10:30",
            {"council": None, "committee": "Council", "start_time": "10:30"},
            id="a general meeting of the council",
        ),
        pytest.param(
            "Minutes of the Joint Roads Committee and Wex Parish Council Meeting held on 4 March 2014",
            {"council": None},
            id="two bodies at one table are no authority",
        ),
        pytest.param(
            "Minutes\n\nFull Council Minutes\nTuesday 4 March 2014 7.15pm\nSt Osyth Community Centre, Wexton Bridge",
            {"venue": "St Osyth Community Centre, Wexton Bridge"},
            id="a centre that is named after a saint, and its town",
        ),
        pytest.param(
            "Wexton Community Council\n\nMinutes of the meeting held on 4 March 2014\n\nElection of office bearers",
            {"venue": None},
            id="an office that is no place",
        ),
        pytest.param(
            "Agenda and minutes\n\nRoads Committee\n\nTuesday, 4th March, 2014 7.30 pm\n\nVenue: Town Hall\n\n"
            "APOLOGIES - receive.\n\nMinutes:\n\nThere were none.\n\nMINUTES 4 FEBRUARY 2014\n\nMinutes:\n\nThe minutes of 4 February 2014 were agreed.",
            {"committee": "Roads Committee", "date": "2014-03-04"},
            id="the first items without numbers",
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
        ("Meeting closed at 9-30pm with thanks to all present.", None, "21:30"),
        ("Next meeting: 3 March 2021 at 19.00. Closed 20.25.", None, "20:25"),
        ("The Constable thanked all for attending and the Assembly closed at 8.50 p.m.", None, "20:50"),
        ("Next meeting: 3 March 2021 at 19.00. Doors closed 20.25.", None, None),
        ("The meeting was adjourned at 8.52pm to allow members to see the stall.", None, None),
        ("The meeting ran from 7.00 pm to 9.05 pm.", "19:00", "21:05"),
        ("The meeting ended at 6.49 pm having commenced at 6.00 pm.", "18:00", "18:49"),
        ("Commenced: 7.00pm  Concluded: 8.50pm", "19:00", "20:50"),
        ("The AGM officially started at 7.12 pm.", "19:12", None),
        ("The meeting eventually got under way at 7.12pm.", "19:12", None),
        ("The bar opened at 7.12pm.", None, None),
        ("The library is open from 10.00 am to 4.00 pm.", None, None),
        ("At 12.40 p.m. the Provost declared the sitting over and the meeting closed.", None, "12:40"),
        ("At 20:05 the Chair brought the meeting to a close.", None, "20:05"),
        ("At 8.05 pm the meeting adjourned to allow members to see the stall.", None, None),
        ("At 8.05 pm the meeting closed to the public.", None, None),
        ("Start: 6.30 p.m. Finish: 8.12 p.m.", "18:30", "20:12"),
        ("Commenced 6.30pm, concluded 8.12pm", "18:30", "20:12"),
        ("The stall may start: 6.30 p.m. Finish: 8.12 p.m.", None, None),
    ],
)
def test_from_when_to_when(closing: str, start: str | None, end: str | None) -> None:
    found = _meeting("WEX TOWN COUNCIL\n\nMinutes of the meeting held on 4 March 2014" + BODY + "\n" + closing + "\n")
    assert (found.start_time, found.end_time) == (start, end)


@pytest.mark.parametrize(
    ("line", "venue", "start", "end"),
    [
        ("Chamber, County Hall, Wex and remotely: 10.00 am - 11.25 am", "Chamber, County Hall, Wex", "10:00", "11:25"),
        ("Virtual Meeting: 2.00 p.m. - 3.25 p.m.", None, "14:00", "15:25"),
        ("Library opening hours: 2.00 p.m. - 5.25 p.m.", None, None, None),
        ("Pre-meeting in the Library: 2.00 p.m. - 2.25 p.m.", None, None, None),
    ],
)
def test_place_and_hours_below_those_there(line: str, venue: str | None, start: str | None, end: str | None) -> None:
    found = _meeting(
        f"CABINET\n\n4 March 2014\n\nPRESENT: Councillors A Vane (Chair), B Holt and C Moss.\n\n{line}\n\n1. Parks\n\nRESOLVED that the report be noted.\n"
    )
    assert (found.venue, found.start_time, found.end_time) == (venue, start, end)


def test_what_was_said_first_stands_over_the_title() -> None:
    told = "Public time – Ann Bell spoke of the mower that the village may have. " * 6
    found = _meeting(
        f"{told}\n\nPARISH COUNCIL MEETING\n\nHeld in the Schoolroom on Tuesday 4th March 2014 at 7.30pm" + BODY
    )
    assert (found.date, found.venue, found.start_time) == ("2014-03-04", "Schoolroom", "19:30")


@pytest.mark.parametrize(
    ("foot", "date"),
    [("Wex Board of Trustees 4th March 2014", "2014-03-04"), ("Wex Board of Trustees 4th March 2015", None)],
)
def test_a_foot_line_has_the_year(foot: str, date: str | None) -> None:
    """Where the day of the week agrees."""
    found = _meeting(
        "WEX ACADEMY TRUST\n\nMinutes of the meeting of the Board of Trustees held on Tuesday 4th March at 6.30pm"
        + BODY
        + f"\n{foot}\n"
    )
    assert found.date == date


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


def test_the_meeting_of_a_page_on_one_issue() -> None:
    page = "Issue - meetings\n\nWheel repairs\n\nMeeting: 12/03/2019 - Wheel and Axle Committee (Item 4)\n\n4 Wheel repairs\n\nMinutes:\n\nRESOLVED: that the wheels be repaired.\n"
    meeting = _meeting(page)
    assert (meeting.committee, meeting.date) == ("Wheel and Axle Committee", "2019-03-12")


def test_a_title_below_the_lists_and_a_link() -> None:
    found = _meeting(
        "« Back to all minutes\n\nPRESENT: Cllrs Vane, Holt, Moss and Orr\nStaff: Ann Quill\n\n"
        "Minutes of the Meeting of the ROADS COMMITTEE held via Zoom on Tuesday 4th March 2014\n\n"
        "1. Apologies: none\n\n2. Minutes of the last meeting held on 4 February 2014 were agreed.\n"
    )
    assert (found.committee, found.date, found.venue) == ("ROADS COMMITTEE", "2014-03-04", "Zoom")


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            "Agenda Item No. 4 LOWER WEX DRAINAGE BOARD A meeting of the Board was held at Wexton Village Hall, on Tuesday 4th March 2014 at 2.00 pm. "
            "PRESENT A Vane Esq., B Holt Esq., C Moss Esq., D Orr Esq., E Pratt Esq., Elected Members. Cllr F Roe, Cllr Mrs G Shah, Cllr H Tate, Appointed Members. "
            "I Ure Esq., Clerk to the Board, Mrs J Wray, Finance Officer and K Yeo Esq., Assistant Clerk to the Board and Engineer of the Board for the lower levels.",
            ("LOWER WEX DRAINAGE BOARD", "2014-03-04", "14:00", "Wexton Village Hall"),
        ),
        (
            "WEXTON, MARL AND ANGLE DISTRICT COUNCIL Minutes of Council Meeting held on Tuesday 4 March 2014 at 6.00pm in the Oak Room, Civic Centre, Wexton ______ "
            "In the Chair: Councillor A Vane In attendance: Councillor B Holt Councillor C Moss Councillor D Orr Councillor E Pratt",
            ("WEXTON, MARL AND ANGLE DISTRICT COUNCIL", "2014-03-04", "18:00", "Oak Room, Civic Centre, Wexton"),
        ),
    ],
)
def test_a_header_whose_line_ends_were_lost(text: str, stated: tuple[str, ...]) -> None:
    found = _meeting(f"{text}\n\n101. APOLOGIES There were none.\n\n102. ROADS The report was noted.\n")
    assert (found.council, found.date, found.start_time, found.venue) == stated
