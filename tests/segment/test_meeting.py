"""Header forms H1 to H9 and closing words; all councils are invented."""

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
            "Standards Committee\n\n3 May 2018 · 6pm · staff room",
            {"venue": "staff room", "start_time": "18:00"},
            id="a room without a capital behind a point",
        ),
        pytest.param(
            "Wex Hills Area Partnership\n\nCommittee\n\nMinutes of the meeting at Skelby Institute, Skelby\n\n21st November 2013",
            {"date": "2013-11-21", "venue": "Skelby Institute, Skelby"},
            id="a title below the last word of a name",
        ),
        pytest.param(
            "   WEX TOURISM AGENCY\n\n   92nd Board Meeting                       Date: 31 March 2010\n   Boardroom, 5 Franklyn Street             Time: 10.30 am",
            {
                "council": "WEX TOURISM AGENCY",
                "committee": "Board",
                "date": "2010-03-31",
                "start_time": "10:30",
                "venue": "Boardroom",
            },
            id="labels in a second column",
        ),
        pytest.param(
            "TILLING PARISH COUNCIL\n\nMinutes of the meeting held on Draft Wednesday 24 April 2013 at 7.OOp.m. in Tilling Village Hall",
            {"date": "2013-04-24", "start_time": "19:00", "venue": "Tilling Village Hall"},
            id="a draft is no place",
        ),
        pytest.param(
            "Minutes of the meeting held on Tuesday 4 May 2013 at 7 pm in the Draft Room",
            {"venue": "Draft Room"},
            id="a room called so is one",
        ),
        pytest.param(
            "Minutes of the Parish Council Meeting WEST TILLING PARISH COUNCIL\n\nThursday 5th November 2013",
            {"council": "WEST TILLING PARISH COUNCIL", "committee": "WEST TILLING PARISH COUNCIL"},
            id="what was held before whose it was",
        ),
        pytest.param(
            "TILLING DATA GROUP\n\nMinutes of the meeting\n\n12 September 2013\n\nAchilles House, Fountain Road, Tilling, TL1",
            {"committee": "TILLING DATA GROUP", "venue": "Achilles House"},
            id="an address below the day",
        ),
        pytest.param(
            "TILLING DATA GROUP\n\nMinutes of the meeting\n\n12 September 2013\n\nAnn House, Ben Orr, Cy Moss",
            {"committee": "TILLING DATA GROUP", "venue": None},
            id="people below the day",
        ),
        pytest.param("TMS EGM - Minutes\n\n14 October 2013", {"committee": "TMS"}, id="a society by its letters"),
        pytest.param("Draft AGM - Minutes\n\n14 October 2013", {"council": None}, id="a draft is nobody"),
        pytest.param(
            "Tilling School PARENT COUNCIL ANNUAL GENERAL MEETING\n\nMinutes of 14 October 2013",
            {"committee": "Tilling School PARENT COUNCIL"},
            id="a body's annual meeting",
        ),
        pytest.param(
            "TILLING ANNUAL PARISH MEETING 2013\n\nMinutes of the meeting held on 4 May 2013 at 7 pm",
            {"committee": "TILLING ANNUAL PARISH MEETING"},
            id="the year is no part of it",
        ),
        pytest.param(
            "MEETING MINUTES\n\nof Tilling Parish Council held on Thursday 5 December 2013 in The Oak Room, Tilling at 7.45pm",
            {"council": "Tilling Parish Council", "committee": "Tilling Parish Council", "start_time": "19:45"},
            id="a title whose second line names the body",
        ),
        pytest.param(
            "On Tuesday 15 June 2010 a Meeting of Trelan Community Council was held in Capel Hall at 7.15 pm",
            {"committee": "Trelan Community Council", "date": "2010-06-15", "start_time": "19:15"},
            id="a sentence that begins with the day",
        ),
        pytest.param(
            "Cyngor Sir Wexlan Wexlan County Council\n\nCABINET\n\nMONDAY, 11 MARCH 2024",
            {"council": "Wexlan County Council", "committee": "CABINET"},
            id="a council's name in two tongues",
        ),
        pytest.param(
            "Wex Quay Steering Group\n\nNotes of meeting #7 · 30/01/2020 · 14:00–15:30 · Tarn Cottage",
            {"venue": "Tarn Cottage", "end_time": "15:30"},
            id="parts of a line with points between",
        ),
        pytest.param(
            "Wex Rovers\n\nExecutive Committee Meeting 14.02.2023, Clubhouse, 8.30pm",
            {"venue": "Clubhouse", "start_time": "20:30"},
            id="a place of one word",
        ),
        pytest.param(
            "WEX PRIMARY PARENT COUNCIL\n\nMinutes of meeting - Tues 19th November 2019, 6.30pm, school gym hall",
            {"venue": "school gym hall"},
            id="a hall without a capital",
        ),
        pytest.param(
            "FRIENDS OF WEX PARK\n\nCommittee mtg - Mon 2 Nov 2015, 6.30 for 7pm, park cafe",
            {"venue": "park cafe", "start_time": "18:30", "end_time": None},
            id="the hour of gathering and that of beginning",
        ),
        pytest.param(
            "Wex Plan Steering Group\n\nMeeting 12 – Monday, 3rd October 2016, The Harrow (back room), 7.30pm – 9.25pm",
            {"venue": "The Harrow (back room)", "end_time": "21:25"},
            id="a room of a house in brackets",
        ),
        pytest.param(
            "Wex Partnership Group\n\nNotes of meeting: 2 February 2021, 9.30-11.00, Teams",
            {"venue": "Teams", "start_time": "09:30", "end_time": "11:00"},
            id="hours before the place",
        ),
        pytest.param(
            "WEX HOMES LIMITED\n\nMinutes of the Board Meeting held on Monday 25 November 2024\nHybrid meeting: The Loft, Salter Street, and MS Teams",
            {"venue": "The Loft", "committee": "Board"},
            id="the place of a hybrid meeting",
        ),
        pytest.param(
            "WEX LEARNING TRUST\n\nTRUST BOARD MEETING\nThursday 13th July 2017 at 4:30pm\nBeacon House, Kiln Road",
            {"venue": "Beacon House"},
            id="a house and its road",
        ),
        pytest.param(
            "WEX BOWLING CLUB AND INSTITUTE - TARN HOUSE\n\nMinutes of committee meeting held on 4 March 2014",
            {"venue": None},
            id="who met is no place",
        ),
        pytest.param(
            "WEX PRIMARY SCHOOL\n\nFULL GOVERNING BODY – MINUTES\n\nThursday 18 March 2021 at 5.30pm, held virtually via Microsoft Teams",
            {"council": "WEX PRIMARY SCHOOL", "venue": "Microsoft Teams"},
            id="held virtually by a named means",
        ),
        pytest.param(
            "WEX COUNCIL\n\nPARKS PANEL\n\n3 March 2020\n\nThe Panel met at Square House, Wex.",
            {"venue": "Square House, Wex"},
            id="a panel that met at a place",
        ),
        pytest.param(
            "WEX MEDICAL CENTRE - PATIENT REFERENCE GROUP\n\nMEETING........... Wednesday 18th Sept 2013 at 6.15\nPLACE............. Waiting area, Wex",
            {
                "council": "WEX MEDICAL CENTRE",
                "committee": "PATIENT REFERENCE GROUP",
                "date": "2013-09-18",
                "start_time": "18:15",
                "venue": "Waiting area, Wex",
            },
            id="labels with leaders, and a practice and its group",
        ),
        pytest.param(
            "Wex Youth Theatre CIO — Trustees' Meeting\n\nWhen: 4 May 2022, 7:00–8:40pm   Where: Rehearsal Room 2",
            {
                "council": "Wex Youth Theatre CIO",
                "committee": "Trustees",
                "date": "2022-05-04",
                "venue": "Rehearsal Room 2",
            },
            id="when and where in one line",
        ),
        pytest.param(
            "Minutes of:\tAudit and Risk Committee\nDate:\t15 May 2019",
            {"committee": "Audit and Risk Committee", "date": "2019-05-15"},
            id="the body behind 'Minutes of'",
        ),
        pytest.param(
            "Meeting name: Planning Committee\n\nDate: 23 June 2022",
            {"committee": "Planning Committee"},
            id="the name of the meeting",
        ),
        pytest.param(
            "MEETING MINUTES\n\nMeeting Title: PATIENT GROUP AT WEX SURGERY\n\nMeeting Date: 8 August 2023\n\nMeeting Location: Wex Surgery",
            {"committee": "PATIENT GROUP", "venue": "Wex Surgery"},
            id="a group at a surgery",
        ),
        pytest.param(
            "Minutes - Tarrow Tidy Towns\n\n03.09.24  Parish Centre  8pm",
            {"committee": "Tarrow Tidy Towns", "date": "2024-09-03", "start_time": "20:00", "venue": "Parish Centre"},
            id="a name behind 'Minutes', and a date before a place",
        ),
        pytest.param(
            "Cabinet – Tuesday, 8th October, 2019 5.00 p.m.\n\nTarrow Borough Council",
            {"council": "Tarrow Borough Council", "committee": "Cabinet"},
            id="a cabinet over its council",
        ),
        pytest.param(
            "WEX CITY COUNCIL\n\nPARKS & TRANSPORT CABINET MEMBER MEETING\n\n4.00pm 21 NOVEMBER 2012",
            {"committee": "PARKS & TRANSPORT CABINET MEMBER"},
            id="a cabinet member's meeting",
        ),
        pytest.param(
            "The Parish of St Wex\nParochial Church Council (Registered Charity)\n\nMinutes of PCC Meeting held on Tuesday 4th October 2016",
            {"committee": "Parochial Church Council"},
            id="what it is registered as",
        ),
        pytest.param(
            "Wex Community Council Forum\n\nAnnual General Meeting\nWednesday 4th June 2014",
            {"committee": "Wex Community Council Forum"},
            id="a forum of councils",
        ),
        pytest.param(
            "Municipal District of Wex\n\nMinutes of Municipal District Meeting held in County Hall, Wex\nOn Friday 13th June, 2014",
            {"committee": "Municipal District of Wex"},
            id="a district by its name",
        ),
        pytest.param(
            "WEX FEN DRAINAGE BOARD\n\nAt a Meeting of the Board held on Wednesday, 26th March 2014",
            {"council": "WEX FEN DRAINAGE BOARD"},
            id="a drainage board that is not called internal",
        ),
        pytest.param(
            "Appeals Panel - Pay Sub-Group of the Crown Harbour Trustees\n\nMinutes of meeting on Fri 13 Oct 2000",
            {"council": "Crown Harbour Trustees", "committee": "Appeals Panel - Pay Sub-Group"},
            id="harbour trustees",
        ),
        pytest.param(
            "WEX COMBINED AUTHORITY BOARD\n\nFriday 20 September 2024 at 11.00 am",
            {"council": "WEX COMBINED AUTHORITY", "committee": "WEX COMBINED AUTHORITY BOARD"},
            id="a combined authority's board",
        ),
        pytest.param(
            "WEX EDUCATION AND TRAINING BOARD\n\nMinutes of Meeting No. 48 of the Board held on Tuesday 30th March 2021",
            {"council": "WEX EDUCATION AND TRAINING BOARD"},
            id="an education and training board",
        ),
        pytest.param(
            "ST WEX'S ALMSHOUSE CHARITY\nFounded 1612\nMinutes of the Quarterly Meeting of the Trustees\nWednesday, October 8th 1997, 5.30 p.m.",
            {"council": "ST WEX'S ALMSHOUSE CHARITY", "committee": "Trustees"},
            id="a charity over its trustees",
        ),
        pytest.param(
            "Minutes of the meeting of the Ann Wex Almshouse Charity held on 20th October 2015",
            {"committee": "Ann Wex Almshouse Charity"},
            id="a charity that met",
        ),
        pytest.param(
            "At the Manse of Wex, 3rd November 2010\n\nThe Kirk Session of Wex with Tarn Parish Church met and was constituted with prayer.",
            {"committee": "Kirk Session of Wex with Tarn Parish Church", "venue": "Manse of Wex"},
            id="a kirk session",
        ),
        pytest.param(
            "NHS Wex CCG Governing Body Meeting in Public\nHeld on 13th January 2022 via Microsoft Teams",
            {"council": "NHS Wex CCG", "committee": "NHS Wex CCG Governing Body"},
            id="in public is no part of a name",
        ),
        pytest.param(
            "UNIVERSITY OF WEX\n\nUNIVERSITY COURT\n\nMinute of meeting held on Tuesday 28 March 2017",
            {"council": "UNIVERSITY OF WEX", "committee": "UNIVERSITY COURT"},
            id="a university over its court",
        ),
        pytest.param(
            "The Institute of Road Engineers\n\nSouth West Branch Committee Meeting No. 143\n\nDate: 11 January 2023",
            {"council": "The Institute of Road Engineers", "committee": "South West Branch Committee"},
            id="an institute over its branch",
        ),
        pytest.param(
            "Wex and Tarn NHS Foundation Trust MINUTES OF THE COUNCIL OF GOVERNORS\n\nGeneral meeting held in public on Wednesday 16 October 2024",
            {"council": "Wex and Tarn NHS Foundation Trust"},
            id="a trust before the title on its line",
        ),
        pytest.param(
            "Minutes of the Annual Meeting of Parishioners and the Annual Parochial Church Meeting held in church on 3rd April 2022",
            {"committee": "Annual Meeting of Parishioners and the Annual Parochial Church Meeting"},
            id="two annual meetings in one",
        ),
        pytest.param(
            "From: N Vane\n\nDate: Thu, 20 Sep 2012 21:14:33 +0100\n\nWex User Group - committee meeting\n\nWednesday 19 September 2012, 19:30",
            {"date": "2012-09-19", "start_time": "19:30"},
            id="when the message was sent",
        ),
        pytest.param(
            "CABINET / CABINET\n\nMONDAY, 11 MARCH 2024",
            {"committee": "CABINET"},
            id="a name that is the same in both languages",
        ),
        pytest.param(
            "WEXTON PARISH COUNCIL\n\nMinutes of the meeting held on Tue 14th Apr 20 at 7.30pm in the Wex Hall",
            {"date": "2020-04-14", "start_time": "19:30", "venue": "Wex Hall"},
            id="a year of two figures before more",
        ),
        pytest.param(
            "WEXTON PARISH COUNCIL\n\nTue 9th Aug 11 – 9.00 am – the Wex Hall",
            {"date": "2011-08-09", "start_time": "09:00", "end_time": None, "venue": "Wex Hall"},
            id="a year and a time are no range of hours",
        ),
        pytest.param(
            "The Parish Office, 3 High Street, Wexton WX4 5TH\n\nTelephone 01999 123456\n\nWEXTON PARISH COUNCIL – 5 June 2013\n\n10.00, the Library",
            {"start_time": "10:00", "venue": "Library"},
            id="the address in a letterhead is no venue",
        ),
        pytest.param(
            "Wexton Parish Council\n\n6.30 pm | the Wex Arms, Wexton | 22.8.11",
            {"date": "2011-08-22", "venue": "Wex Arms, Wexton"},
            id="time, place and date parted by rules",
        ),
        pytest.param(
            "Wexton Parish Council\n\nThe Council Chamber, Civic Centre, Wexton, 17 August 2015",
            {"venue": "The Council Chamber, Civic Centre, Wexton"},
            id="a chamber of a council before the date",
        ),
        pytest.param(
            "Wexton Parish Council\n\nMeeting Room 3, Civic Offices, Held on 9 October 2016, at 6.00 pm",
            {"venue": "Meeting Room 3, Civic Offices"},
            id="a meeting room, and held behind it",
        ),
        pytest.param(
            "MINUTES OF THE SPECIAL MEETING OF WEXTON PARISH COUNCIL\n\nwww.wexton.example\n\nHELD in the Wex Hall on 4 March 2014",
            {"committee": "WEXTON PARISH COUNCIL", "date": "2014-03-04", "venue": "Wex Hall"},
            id="a web address inside the title",
        ),
        pytest.param(
            "MINUTES OF THE MEETING OF THE PARKS WORKING GROUP OF WEXTON PARISH COUNCIL HELD IN WEX HALL ON 4 MARCH 2014",
            {"committee": "PARKS WORKING GROUP", "council": "WEXTON PARISH COUNCIL"},
            id="a body of a council in capitals",
        ),
        pytest.param(
            "MINUTES OF THE ANNUAL MEETING OF THE FINANCE AND GENERAL PURPOSES\nCOMMITTEE\n\nHeld in Wex Hall on 4 March 2014",
            {"committee": "FINANCE AND GENERAL PURPOSES COMMITTEE", "date": "2014-03-04"},
            id="a title that ends on a line of its own",
        ),
        pytest.param(
            "Minutes of Friends of Wex Wood Monthly meeting held on 4 March 2014 in Wexton Community\nCentre.",
            {"committee": "Friends of Wex Wood", "venue": "Wexton Community Centre"},
            id="monthly is no part of a name, and a place that runs over a line",
        ),
        pytest.param(
            "Wexton Town Council\n\nMinutes of the Annual meeting of the Executive of Wexton Town Council held at 12 noon on 4 March 2014",
            {"committee": "Executive", "council": "Wexton Town Council", "start_time": "12:00"},
            id="an executive held at noon",
        ),
        pytest.param(
            "Minutes of the Wexton Allotment Committee\n\nMeeting: 18 July 2019",
            {"date": "2019-07-18"},
            id="a date behind 'Meeting'",
        ),
        pytest.param(
            "WEXTON PARISH COUNCIL\n\nMinutes of Annual Meeting. Held on Tuesday 21st May 2019.\n\nCommencing 7pm, at the Wesley Hall, Poplar Lane.",
            {"date": "2019-05-21", "start_time": "19:00", "venue": "Wesley Hall"},
            id="commencing on a line below",
        ),
        pytest.param(
            "ROADS AND WATER STRATEGIC POLICY\n\nCOMMITTEE\n\nA meeting of the Roads and Water Strategic Policy Committee\nwas held in Wex Hall, Wex, on Tuesday 4 March 2014 at 2.30p.m.",
            {"committee": "Roads and Water Strategic Policy Committee", "date": "2014-03-04", "venue": "Wex Hall, Wex"},
            id="the last word of a title on a line of its own is no label",
        ),
        pytest.param(
            "WEX COMMUNITY COUNCIL\n\nMinutes of the meeting held on 4 March 2014 in St. Olave's Hall, Wex at 7pm",
            {"venue": "St. Olave's Hall, Wex"},
            id="a saint with a full stop",
        ),
        pytest.param(
            "NEWTOWN, MULLAGH & ROE DISTRICT COUNCIL\n\nMinutes of Council Meeting held on 2 December 2019",
            {"council": "NEWTOWN, MULLAGH & ROE DISTRICT COUNCIL"},
            id="a council of three places",
        ),
        pytest.param(
            "MEETING OF THE PORTHRUAN HARBOUR COMMISSIONERS 04/15 HELD AT THE HARBOUR OFFICE\n\nON THURSDAY 16th APRIL 2015",
            {"committee": "PORTHRUAN HARBOUR COMMISSIONERS", "date": "2015-04-16"},
            id="commissioners",
        ),
        pytest.param(
            "Plenary Meeting, Wex County Council - Monday, 26th September, 2022 2.15 pm",
            {"council": "Wex County Council"},
            id="a council behind a comma",
        ),
        pytest.param(
            "Agenda and minutes\n\nWex NHS Trust – Council of Governors\n\nMinutes of the meeting held on 6 December 2016",
            {"council": "Wex NHS Trust", "committee": "Council of Governors"},
            id="a trust and its governors",
        ),
        pytest.param(
            "Dalemoor Students' Union – Student Council\n\nMinutes, Monday 11 October 2011 at 13.30",
            {"committee": "Student Council", "council": "Dalemoor Students' Union"},
            id="a union and its council",
        ),
        pytest.param(
            "Wex Primary School PTA\n\nMeeting Minutes - Thurs 7th Nov 2019",
            {"committee": "Wex Primary School PTA", "date": "2019-11-07"},
            id="a PTA",
        ),
        pytest.param(
            "WEXMOOR COUNCIL\n\nMinute of Meeting of the PARKS COMMITTEE held within the Council Chamber, Old Road, Wex on Thursday, 21 November 2013 at 10.00 a.m.",
            {"venue": "Council Chamber"},
            id="held within",
        ),
        pytest.param(
            "Minutes of the Wexton Parish Council Meeting held on 4 March 2014 in the W.I. Hall",
            {"venue": "W.I. Hall"},
            id="a hall with initials",
        ),
        pytest.param(
            "WEXTON PARISH COUNCIL\n\n14th May 2024 at 7.15pm\n\nStock Ash Pavilion",
            {"venue": "Stock Ash Pavilion"},
            id="a pavilion that looks like a name",
        ),
        pytest.param(
            "WEXTON PARISH COUNCIL\n\n14th May 2024\n\n11.00 a.m. at the Town Hall",
            {"venue": "Town Hall", "start_time": "11:00"},
            id="time and place below the date",
        ),
        pytest.param(
            "Wexton Parish Council\n\nDate: 3/4/2023 Time: 19.00 – 20.40",
            {"date": "2023-04-03", "start_time": "19:00", "end_time": "20:40"},
            id="times on the line of the date",
        ),
        pytest.param(
            "Minutes of the Finance Committee, Wexton Academy Trust\n\n4 March 2014",
            {"committee": "Finance Committee", "council": "Wexton Academy Trust"},
            id="a committee and its trust",
        ),
        pytest.param(
            "Wex Municipal District\n\nMinutes of Meeting, Wednesday 12th June 2019, Civic Offices, Wex, 10.00 a.m.",
            {"committee": "Wex Municipal District", "venue": "Civic Offices"},
            id="a municipal district",
        ),
        pytest.param(
            "MINUTES OF MONTHLY MEETING OF THE MUNICIPAL DISTRICT\n\nOF WEX HELD IN THE AREA OFFICE ON 16 MAY 2019",
            {"committee": "MUNICIPAL DISTRICT OF WEX"},
            id="a district that runs over two lines",
        ),
        pytest.param(
            "Minutes of the 3rd Meeting of the Coastal Forum for 2011\n\nCounty Buildings, Wex\n\nMonday 5 September 2011, 2pm",
            {"committee": "Coastal Forum", "venue": "County Buildings, Wex"},
            id="a meeting of a year",
        ),
        pytest.param(
            "PARKS TASK GROUP\n\n4 March 2014",
            {"committee": "PARKS TASK GROUP", "council": None, "date": "2014-03-04"},
            id="H1",
        ),
        pytest.param(
            "Minutes of the Ordinary Meeting of the Wexton Parish Council held in the Village Hall, Wexton on Tuesday, 4th March, 2014 at 7.30 pm",
            {
                "committee": "Wexton Parish Council",
                "council": "Wexton Parish Council",
                "date": "2014-03-04",
                "date_text": "Tuesday, 4th March, 2014",
                "start_time": "19:30",
                "venue": "Village Hall, Wexton",
            },
            id="H2",
        ),
        pytest.param(
            "WEX COUNTY COUNCIL\n\nCABINET\n\nMinutes of the meeting held at County Hall on 4 March 2014 commencing at 2.00pm",
            {"council": "WEX COUNTY COUNCIL", "committee": "CABINET", "date": "2014-03-04", "start_time": "14:00"},
            id="a council over its cabinet",
        ),
        pytest.param(
            "NHS Wex and Moor Integrated Care Board\n\nQuality Committee – Minutes and Action Log\n\nDate and time: 4 March 2014, 09:30 – 11:55",
            {
                "council": "NHS Wex and Moor Integrated Care Board",
                "committee": "Quality Committee",
                "date": "2014-03-04",
                "end_time": "11:55",
            },
            id="a board over its committee",
        ),
        pytest.param(
            "Wex Allotment Society\n\nCommittee Meeting held at The Plough on 4 March 2014",
            {"committee": "Wex Allotment Society", "date": "2014-03-04", "venue": "The Plough"},
            id="a society over its committee",
        ),
        pytest.param(
            "General Meeting 17:00 15-Sep-2018\n\nHeld at City Hall, Wex",
            {"committee": "General Meeting", "date": "2018-09-15", "start_time": "17:00", "venue": "City Hall, Wex"},
            id="a general meeting",
        ),
        pytest.param(
            "WEX COUNCIL\n\nMINUTES OF PROCEEDINGS of the Council held at the Guildhall on 4 March 2014",
            {"council": "WEX COUNCIL", "committee": "WEX COUNCIL", "date": "2014-03-04", "venue": "Guildhall"},
            id="minutes of proceedings",
        ),
        pytest.param(
            "12 February 2020\n\nWex and Moor Community Council held their meeting at 7.30pm on the 12th February 2020 at the Reading Room, Wex.",
            {
                "committee": "Wex and Moor Community Council",
                "date": "2020-02-12",
                "start_time": "19:30",
                "venue": "Reading Room, Wex",
            },
            id="held their meeting",
        ),
        pytest.param(
            "2017-6-20 Wexton Standards Board Meeting",
            {"committee": "Wexton Standards Board", "date": "2017-06-20"},
            id="year first",
        ),
        pytest.param(
            "WEXTON HOMES LIMITED\n\nMINUTES OF A MEETING OF THE BOARD OF MANAGEMENT\n\nHeld: Tuesday 4 March 2014, 5.30pm, Training Room, Wex House, Wex",
            {"date": "2014-03-04", "start_time": "17:30", "venue": "Training Room, Wex House, Wex"},
            id="all after one label",
        ),
        pytest.param(
            "Wexton Health and Wellbeing Board\n\n4 March 2014, 10.00am\n\nMereside Suite, Civic Offices, Wick Road, Wex",
            {"committee": "Wexton Health and Wellbeing Board", "venue": "Mereside Suite, Civic Offices"},
            id="a place that looks like a name",
        ),
        pytest.param(
            "WEXTON FIRE AUTHORITY\n\nThe meeting was held on 4 March 2014 at Fire HQ.\n\nThe next meeting will be held on 9 May 2014.",
            {"committee": "WEXTON FIRE AUTHORITY", "date": "2014-03-04"},
            id="a sentence that says when",
        ),
        pytest.param(
            "MINUTES OF PROCEEDINGS AT SPECIAL MEETING OF WEXTON CITY AND COUNTY COUNCIL HELD IN THE COUNCIL CHAMBER, QUAY ROAD, ON\n"
            "FRIDAY 4TH MARCH, 2014, AT 9.30 AM",
            {
                "committee": "WEXTON CITY AND COUNTY COUNCIL",
                "date": "2014-03-04",
                "start_time": "09:30",
                "venue": "COUNCIL CHAMBER",
            },
            id="H2 in capitals over two lines",
        ),
        pytest.param(
            "At a meeting of the Fire Committee held at Wex House on Tuesday 4 March 2014 at 10.00 a.m.",
            {"committee": "Fire Committee", "date": "2014-03-04", "start_time": "10:00", "venue": "Wex House"},
            id="H3",
        ),
        pytest.param(
            "MINUTES OF THE WEXTON COUNCIL – PARKS COMMITTEE\n4TH MARCH 2014 AT 7.00 P.M AT THE COUNCIL CHAMBER",
            {
                "council": "WEXTON COUNCIL",
                "committee": "PARKS COMMITTEE",
                "date": "2014-03-04",
                "start_time": "19:00",
                "venue": "COUNCIL CHAMBER",
            },
            id="H4",
        ),
        pytest.param(
            "Wexton District Council\n\nMinutes of the Cabinet\n\nDate: 4 March 2014\nTime: 10.30 – 12.15\nVenue: Room 2, Wex House, High Street, WX1 2AB",
            {
                "council": "Wexton District Council",
                "committee": "Cabinet",
                "date": "2014-03-04",
                "start_time": "10:30",
                "end_time": "12:15",
                "venue": "Room 2, Wex House",
            },
            id="H5",
        ),
        pytest.param(
            "WEXTON COUNTY COUNCIL\n\nPARKS COMMITTEE\n\n4 March 2014\n\nMeeting Commenced: 2.00 pm   Meeting Concluded: 3.40 pm",
            {
                "council": "WEXTON COUNTY COUNCIL",
                "committee": "PARKS COMMITTEE",
                "start_time": "14:00",
                "end_time": "15:40",
            },
            id="H6",
        ),
        pytest.param(
            "CYNGOR WEXTON / WEXTON COUNCIL\n\nCYFARFOD / MEETING: Cabinet\n\nDYDDIAD / DATE: 4 March 2014",
            {"committee": "Cabinet", "date": "2014-03-04"},
            id="H9 two languages",
        ),
        pytest.param(
            "Wexton Parish Council - 4th March 2014",
            {"council": "Wexton Parish Council", "committee": "Wexton Parish Council", "date": "2014-03-04"},
            id="body and date on one line",
        ),
        pytest.param(
            "WEXTON PARISH COUNCIL\n\nMINUTES OF THE ANNUAL PARISH COUNCIL MEETING HELD ON\nTUESDAY, 4 MARCH 2014",
            {"committee": "WEXTON PARISH COUNCIL", "council": "WEXTON PARISH COUNCIL", "date": "2014-03-04"},
            id="the sitting is no part of the name",
        ),
        pytest.param(
            "Parks Board Minutes\n\n04.03.14\n\nMinutes of a meeting held on 4 March at the Town Hall:",
            {"committee": "Parks Board", "date": "2014-03-04", "date_text": "4 March", "venue": "Town Hall"},
            id="the year stands elsewhere",
        ),
        pytest.param(
            "LONDON BOROUGH OF WEX\n\nMINUTES OF A MEETING OF THE PARKS COMMITTEE\n\nHELD ON 4 MARCH 2014",
            {"council": "LONDON BOROUGH OF WEX", "committee": "PARKS COMMITTEE"},
            id="a borough",
        ),
        pytest.param(
            "Minutes of a meeting of the Licensing Sub-Committee of Wexton District Council held at 10.00am on Tuesday, 4 March 2014",
            {"council": "Wexton District Council", "committee": "Licensing Sub-Committee", "start_time": "10:00"},
            id="a committee of a council",
        ),
        pytest.param(
            "Minutes from PFA meeting held 4 March 2014", {"committee": "PFA", "date": "2014-03-04"}, id="an acronym"
        ),
        pytest.param(
            "MINUTES OF MEETING OF WEXTON COUNTY COUNCIL SPC\n\nA meeting of Wexton County Council, Housing Strategic Policy Committee was held on 4 March 2014.",
            {"council": "Wexton County Council", "committee": "Housing Strategic Policy Committee"},
            id="an acronym, then the whole name",
        ),
        pytest.param(
            "Minutes of the Parish Council meeting held in the Hall on Wednesday4th March 2014",
            {"date": "2014-03-04", "venue": "Hall"},
            id="a day glued to its name",
        ),
        pytest.param(
            "Minutes of a Wexton Town Council Meeting held at Wex Chambers, Wex on the 4th March 2014 at 6.30pm.",
            {"venue": "Wex Chambers, Wex", "start_time": "18:30"},
            id="a place before the day",
        ),
        pytest.param(
            "CITY OF WEX\n\nLICENSING SUB-COMMITTEE No.5\n\n4 March 2014",
            {"council": "CITY OF WEX", "committee": "LICENSING SUB-COMMITTEE No.5", "date": "2014-03-04"},
            id="a numbered sub-committee",
        ),
        pytest.param(
            "Agenda and minutes\n\nVenue: County Hall\n\nTo agree the minutes of the meeting held on 4 February 2014.\n\nThe minutes of the meeting held on 4 February 2014 were agreed.",
            {"date": None, "venue": "County Hall"},
            id="the day of the last meeting",
        ),
        pytest.param(
            "Wexton Parish Council Meeting, 4th March 2014, 7.30 pm, Wexton Hall",
            {"committee": "Wexton Parish Council", "start_time": "19:30", "venue": "Wexton Hall"},
            id="all behind commas",
        ),
        pytest.param(
            "EXTRA ORDINARY PARISH COUNCIL MEETING\n\n4 March 2014 MINUTES",
            {"committee": "PARISH COUNCIL", "council": None, "date": "2014-03-04"},
            id="the kind of sitting is no name",
        ),
        pytest.param(
            "Posted in Parish Council Meeting minutes\n\nParish Council Meeting Minutes\n\n4 March 2014",
            {"committee": "Parish Council", "council": None},
            id="what a site says of its pages is no name",
        ),
        pytest.param(
            "WEX PARISH COUNCIL\n\nMinutes\n\nFor the Council Meeting held on 4 March 2014 via Zoom due to the flood",
            {"committee": "WEX PARISH COUNCIL", "venue": "Zoom"},
            id="for the council",
        ),
        pytest.param(
            "MINUTES OF FULL PARISH COUNCIL MEETING HELD ON 4 MARCH 2014",
            {"committee": "PARISH COUNCIL", "council": None},
            id="nor is that it was the full council",
        ),
        pytest.param(
            "May 2014 Minutes Annual Parish Meeting\nMinutes of the meeting held on 4 May 2014 via Zoom (due to the flood)",
            {"committee": "Annual Parish Meeting", "venue": "Zoom"},
            id="nor the month, nor why it was held there",
        ),
        pytest.param(
            "WEX BOROUGH COUNCIL\nMinutes of Proceedings of the Parks Committee meeting held on 4 March 2014",
            {"committee": "Parks Committee"},
            id="nor is that these are the proceedings",
        ),
        pytest.param(
            "LONDON BOROUGH OF WEX\n\nMINUTES OF THE MEETING OF THE COUNCIL\n\nheld on 4 March 2014",
            {"council": "LONDON BOROUGH OF WEX", "committee": "COUNCIL"},
            id="a meeting of the council",
        ),
        pytest.param(
            "Wex Town Council: Parks Committee 04.03.14\n\nMINUTES",
            {"council": "Wex Town Council", "committee": "Parks Committee"},
            id="a committee behind a colon",
        ),
        pytest.param(
            "Minutes of Wex Users Group 3rd meeting\n\n4 March 2014",
            {"committee": "Wex Users Group"},
            id="nor is the number of the meeting",
        ),
        pytest.param(
            "Meeting Notes: Police Liaison Meeting\n\n4 March 2014",
            {"committee": "Police Liaison Meeting"},
            id="a meeting with a name and no body",
        ),
        pytest.param(
            "Minutes of the Monthly Meeting\n\n4 March 2014", {"committee": None}, id="a meeting without either"
        ),
        pytest.param(
            "WEX COMMUNITY COUNCIL\n\nMinute of Ordinary Meeting, Wex Public Hall, Monday 4 March 2014 at 7pm",
            {"venue": "Wex Public Hall"},
            id="a place between the meeting and its day",
        ),
        pytest.param(
            "WEX STEERING GROUP\n\nDate: 04.03.2014 Time: 19:00 – 20:35 Place: Methodist Schoolroom",
            {"venue": "Methodist Schoolroom"},
            id="a place behind a label in the line",
        ),
        pytest.param(
            "WEX PARK AUTHORITY\n\nHeld at: Wex Lodge\n\nOn: Friday 4 March 2014", {"venue": "Wex Lodge"}, id="held at"
        ),
        pytest.param(
            "WEX PARISH COUNCIL\n\nMinutes of the meeting held on Tueday 4 March 2014 in the Wex Hall immediately after the annual one",
            {"venue": "Wex Hall"},
            id="no day misspelt, and no word of what went before",
        ),
        pytest.param(
            "WEX STEERING GROUP\n\nTuesday 4 March 2014, 7.30pm, back room of the Wex Arms",
            {"venue": "back room of the Wex Arms"},
            id="a room without a capital",
        ),
        pytest.param(
            "MM 04.03.2014 WEX CITY COUNCIL Minutes of the Monthly Meeting of Council held in the Wex Hall on Tuesday, 4 March 2014 at 5:32 pm PRESENT IN The Mayor CHAMBER: Councillor N Vane Aldermen O Holt, A Moss and J Tarn Councillors N Orme, H Lisle, C Ward IN ATTENDANCE: Chief Executive Director of Roads Commencement of the Meeting At the commencement of the meeting, the Mayor welcomed those present to the meeting of Council, which was being streamed to enable members of the public to hear and see the proceedings.",
            {"date": "2014-03-04", "start_time": "17:32", "venue": "Wex Hall"},
            id="a header in one line with all that follows",
        ),
        pytest.param(
            "Wex School Parent Council\n\nMinutes of meeting held on Thursday 4 March 2014 (school library, 6.30pm)",
            {"venue": "school library", "start_time": "18:30"},
            id="a room in brackets",
        ),
        pytest.param(
            "DRAFT Town Council Meeting Minutes 4 March 2014\n\nMinutes of the Town Council Meeting held on 4 March 2014",
            {"committee": "Town Council"},
            id="a draft is no part of the name",
        ),
        pytest.param(
            "MINUTES\n\nOf the Annual Council Meeting held 4 March 2014", {"committee": "Council"}, id="of the"
        ),
        pytest.param(
            "WEXLEY AND MOORCARR INTERNAL DRAINAGE BOARD\n\nMINUTES OF THE FULL BOARD MEETING held on 4 March 2014",
            {"council": "WEXLEY AND MOORCARR INTERNAL DRAINAGE BOARD"},
            id="a drainage board is an authority",
        ),
        pytest.param(
            "Minutes of the Great Wex Hospitals NHS Foundation Trust Board held on 4 March 2014",
            {
                "council": "Great Wex Hospitals NHS Foundation Trust",
                "committee": "Great Wex Hospitals NHS Foundation Trust Board",
            },
            id="the trust whose board it is",
        ),
        pytest.param(
            "Minutes of the Wex Allotment Trust Board held on 4 March 2014",
            {"council": None, "committee": "Wex Allotment Trust Board"},
            id="a trust that is no authority",
        ),
        pytest.param(
            "Minute of the Meeting of Wexa, Tarrow, Holm and Skerra Community Council held in the Kirk Hall on 4 March 2014",
            {"council": "Wexa, Tarrow, Holm and Skerra Community Council", "venue": "Kirk Hall"},
            id="a council of four places",
        ),
        pytest.param(
            "welcome to the Wexbrook Parish Council website\n\nMinutes of meeting 4 March 2014",
            {"council": "Wexbrook Parish Council", "committee": "Wexbrook Parish Council"},
            id="whose web site it is",
        ),
        pytest.param(
            "MINUTES OF THE PARISH MEETING\n\nHELD ON THURSDAY, 4 MARCH 2014 IN WEX JUBILEE HALL",
            {"committee": "PARISH MEETING", "venue": "WEX JUBILEE HALL"},
            id="a parish meeting",
        ),
        pytest.param(
            "DRUMWEX DISTRICT\n\nCOUNCIL\n\nPARKS COMMITTEE\n\nCOMHAIRLE CHEANTAIR DHROIM WEX\n\nMinutes of the meeting of the Parks Committee held on 4 March 2014",
            {"council": "DRUMWEX DISTRICT COUNCIL", "committee": "Parks Committee"},
            id="a name over lines above its Irish",
        ),
        pytest.param(
            "Council Nomination Panel - 4 March 2014 10.00 am\n\nVenue: the Forum, 4 Mill Road, Wex",
            {"council": None, "venue": "Forum"},
            id="a council without a name",
        ),
        pytest.param(
            "Minutes of Full Parish Council Meeting 4 March 2014", {"council": None}, id="no council is called full"
        ),
        pytest.param(
            "Minutes of the Wex Trust\n\n4 March 2014 Venue: Reading Room Time at 7.30pm",
            {"venue": "Reading Room"},
            id="a place before the next label",
        ),
        pytest.param(
            "WEX STEERING GROUP\n\nTuesday 4 March 2014, 7.30pm, all of the members of the group",
            {"venue": None},
            id="no room",
        ),
        pytest.param(
            "COMHAIRLE CATHRACH WEXA\n\nWEXA CITY COUNCIL\n\nMINUTES OF 2014 BUDGET MEETING\n\nHELD ON 4 March 2014",
            {"council": "WEXA CITY COUNCIL"},
            id="a name in Irish over that in English",
        ),
        pytest.param(
            "WEXA CITY COUNCIL\n\nSPECIAL PLENARY COUNCIL MEETING HELD ON 4 March 2014",
            {"council": "WEXA CITY COUNCIL"},
            id="a plenary council",
        ),
        pytest.param("WXCF Ordinary Meeting Minutes - 04/03/2014", {"committee": "WXCF"}, id="letters that met"),
        pytest.param(
            "Minutes of Meeting\n\nTides and Lamps Strategic\n\nPolicy Committee\n\nTuesday 12th May 2026 at 10.30am",
            {"committee": "Tides and Lamps Strategic Policy Committee"},
            id="a committee's name over two lines",
        ),
        pytest.param(
            "MARL COUNTY COUNCIL\n\nMinutes of the Quay Municipal District Roads Programme\n\nMeeting held on Friday 31st March 2026",
            {"committee": "Quay Municipal District", "council": "MARL COUNTY COUNCIL"},
            id="what a district met for",
        ),
        pytest.param(
            "APPROVEDminutes for the Wexford Community Council\n\nheld on 4 March 2014",
            {"council": "Wexford Community Council"},
            id="a stamp without a space",
        ),
    ],
)
def test_headers(head: str, stated: dict[str, str | None]) -> None:
    found = _meeting(head + BODY).model_dump()
    assert {key: found[key] for key in stated} == stated


@pytest.mark.parametrize(
    ("closing", "start", "end"),
    [
        ("This concluded the business. Next meeting Tuesday 1st November at 8pm.", None, None),
        ("The meeting started at 6.30 p.m.\nand finished at 8.45 p.m.", "18:30", "20:45"),
        ("(Meeting ended: 20.30pm)", None, "20:30"),
        ("20:35, meeting hastily ends as the tea arrives.", None, "20:35"),
        ("8.50 pm: end of meeting", None, "20:50"),
        ("20:15 – The Chair closed the meeting.", None, "20:15"),
        ("9.20pm meeting finished, with thanks to all.", None, "21:20"),
        ("The lamp goes out at 20.30 meeting ends.", None, None),
        ("This concluded the business of the meeting at 4.20 p.m.", None, "16:20"),
        ("There being no further business the meeting closed at 9.10pm.", None, "21:10"),
        ("The Chairman brought the meeting to a close at 8.35pm", None, "20:35"),
        ("The Chairman declared the meeting closed at 1900hrs.", None, "19:00"),
        ("Time ended 9.20 pm", None, "21:20"),
        ("The meeting, which had commenced at 6.30 p.m., closed at 9.51 p.m.", "18:30", "21:51"),
        ("The hearing closed at 2.40 p.m.", None, "14:40"),
        ("Closing: She thanked all, and final closure of the meeting was at 9.40pm", None, "21:40"),
        ("The meeting was brought to closure at 9.10pm.", None, "21:10"),
        ("The closure of the road was at 9.40pm.", None, None),
        ("Críochnaíodh an cruinniú ag 9.10 p.m.", None, "21:10"),
        ("Start/End Time: 2.00 pm - 4.15 pm", "14:00", "16:15"),
        ("Time of commencement: 6:30 pm", "18:30", None),
        ("Time of conclusion: 8:45 pm", None, "20:45"),
        ("Date of next meeting, 17 January 2022. The Chair closed the meeting at 7.41pm.", None, "19:41"),
        ("Date of Next Meeting Monday 6 April 2009 The meeting closed at 8.25pm. Signed", None, "20:25"),
        ("The next meeting would close at 9pm.", None, None),
        ("The Committee rose at 4.15 pm.", None, "16:15"),
        ("Ms Vane closed the Police Liaison Group meeting at 8.50pm.", None, "20:50"),
        ("The meeting began at 7.30pm.\nMs Vane thanked everyone and we finished at 9.10.", "19:30", "21:10"),
        ("Next time 8 May. Closed 8.40pm.", None, "20:40"),
        ("Next meeting 15 May. Meeting closed 9.40.", None, "21:40"),
        ("Next meeting 15 May, to be closed 9.40.", None, None),
        ("The meeting closed at 9.20", None, "21:20"),
        ("The meeting closed at 10.40", None, "10:40"),
        ("The meeting closed at 09.20", None, "09:20"),
        ("The gate was to be closed 8.40pm.", None, None),
        ("The meeting was briefly closed at 7.35pm to allow members of the public to comment.", None, None),
        ("Meeting closed at 7.40pm for public comment.", None, None),
        ("End: 20:06", None, "20:06"),
        ("Cllr A Vane opened the meeting at 7pm and closed the meeting at 8.10pm.", "19:00", "20:10"),
        ("Cllr A Vane opened the new hall at 7pm.", None, None),
        ("Actual end time 20:49 GMT", None, "20:49"),
        ("Finish time: 21.00", None, "21:00"),
        ("Duration of meeting\n7.00 pm to 9.05 pm", "19:00", "21:05"),
        ("7.00 pm to 9.05 pm", None, "21:05"),
        ("The meeting adjourned at 9.05pm.", None, "21:05"),
        ("The meeting was adjourned at 8.05pm and resumed ten minutes later.", None, None),
        ("The end is near: 20:06 houses will be built.", None, None),
        ("This concluded the Meeting.", None, None),
        ("The Chairman closed the meeting at five to nine.", None, "20:55"),
        ("The meeting started at 7.30pm.\nMeeting finished at ten past ten and tea was had.", "19:30", "22:10"),
        (
            "The Chairman opened the proceedings at eight o'clock.\nThe meeting dispersed at twenty minutes to ten.",
            "20:00",
            "21:40",
        ),
        ("The meeting closed with thanks to five members past and present.", None, None),
        ("There being nothing else all were wished a safe journey home. (21.05)", None, "21:05"),
        ("The lamps were told of at length in the last report. (21.05.13)", None, None),
        ("6.05pm Meeting ended", None, "18:05"),
        ("18:05 The AGM was closed by Ada Moss.", None, "18:05"),
        ("Rising at: 7.12 p.m.", None, "19:12"),
        ("It was agreed that future meetings should start at 7.00pm.", None, None),
        ("The meeting was opened to the public at 8.15pm for comment.", None, None),
        ("The public session closed at 7.40pm.", None, None),
        ("The next meeting will start at 7.30pm.", None, None),
        ("The road was closed at 7.40pm by the police.", None, None),
    ],
)
def test_closing_words(closing: str, start: str | None, end: str | None) -> None:
    found = _meeting(f"PARKS TASK GROUP\n\n4 March 2014{BODY}\n{closing}\n")
    assert (found.start_time, found.end_time) == (start, end)


def test_times_after_an_iso_date_are_of_24_hours() -> None:
    found = _meeting("PARKS TASK GROUP\n\nDate: 2014-03-04 02:00\n\nMeeting closed: 2014-03-04 03:10" + BODY)
    assert (found.start_time, found.end_time) == ("02:00", "03:10")


def test_the_minutes_in_a_pack_stand_under_their_agenda_item() -> None:
    found = _meeting("Agenda Item 3\n\nWEXTON FIRE AUTHORITY\n\nAUDIT COMMITTEE\n\n4 March 2014" + BODY)
    assert (found.council, found.committee, found.date) == ("WEXTON FIRE AUTHORITY", "AUDIT COMMITTEE", "2014-03-04")


@pytest.mark.parametrize(
    "other",
    [
        "Next meeting: 9 April 2014",
        "Signed: ________ Date: 9 April 2014",
        "Published 9 April 2014",
        "The minutes of the meeting held on 9 April 2013 were approved.",
    ],
)
def test_other_dates_are_not_the_meeting_s(other: str) -> None:
    found = _meeting(f"WEXTON PARISH COUNCIL{BODY}\n{other}\n")
    assert found.date is None


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("The meeting commenced at 4:30 pm in the Civic Suite, Town Hall, Wexton.", "Civic Suite, Town Hall, Wexton"),
        ("A loud consultation was held on the 4th of March at York House. Some sixty residents came.", "York House"),
        ("The meeting was held in public at 4:30 pm.", None),
        ("The meeting opened with a prayer. The fire at the Town Hall was told of.", None),
    ],
)
def test_a_place_that_a_sentence_near_the_top_tells(told: str, place: str | None) -> None:
    assert _meeting(f"PARKS TASK GROUP\n\n4 March 2014\n\n{told}{BODY}").venue == place


def test_a_cancelled_meeting_gives_no_date() -> None:
    head = "Wexton Parish Council - 8th September 2015\n\nThis meeting was held in place of the cancelled meeting of 1st Sept 2015"
    assert _meeting(head + BODY).date == "2015-09-08"


def test_another_council_in_the_text_is_not_the_one_that_met() -> None:
    found = _meeting(
        f"Minutes of the Parish Council Meeting held on 4 March 2014{BODY}\nMoor Vale Parish Council pays half.\n"
    )
    assert (found.council, found.committee) == (None, "Parish Council")


def test_a_place_loses_its_street() -> None:
    found = _meeting(
        "Minutes of the Parks Committee held in Council Chamber, Wex Hall, 12 Mill Lane, WX1 2AB on 4 March 2014" + BODY
    )
    assert found.venue == "Council Chamber, Wex Hall"


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        pytest.param(
            "Report to: Parks Committee\n\nDate of meeting: 4 March 2014\n\nReport of: Parks Manager\n\nTitle: Benches in parks\n\n1. Summary\n\n1.1 This report asks the Committee to note.\n\n2. Recommendations\n\n2.1 That the report be noted.\n",
            {
                "committee": "Parks Committee",
                "date": "2014-03-04",
                "author": "Parks Manager",
                "title": "Benches in parks",
            },
            id="labels",
        ),
        pytest.param(
            "WEXTON BOROUGH COUNCIL\nPARKS COMMITTEE – 4 MARCH 2014\nREPORT OF THE HEAD OF PARKS\nBENCHES IN PARKS\n\n1. Executive Summary\n\n1.1 The benches are old.\n\n2 Recommendation(s)\n\n2.1 That the Committee notes the report.\n\nName of author: Ann Vane ext 2174\n",
            {
                "council": "WEXTON BOROUGH COUNCIL",
                "committee": "PARKS COMMITTEE",
                "date": "2014-03-04",
                "author": "Ann Vane",
                "title": "BENCHES IN PARKS",
            },
            id="H7 masthead",
        ),
        pytest.param(
            "PARKS COMMITTEE\n\nSubject Heading:\tBenches in parks\nReport Author and contact details:\tAnn Vane Parks Analyst ann.vane@wex.example 01000 555 012\nPolicy context:\tThe parks plan\n\nRECOMMENDATIONS\n\nThat the Committee note the report.\n\nREPORT DETAIL\n\n1. The benches are old.\n",
            {"committee": "PARKS COMMITTEE", "author": "Ann Vane", "title": "Benches in parks"},
            id="table of two columns",
        ),
        pytest.param(
            "WEXTON COUNCIL\n\nReport to: PARKS COMMITTEE   Date: 4 MARCH 2014\n\nReport by: HEAD OF PARKS   Report No: PC/14/31\n\nSubject: BENCHES: THE NEXT DATE\n\n1. PURPOSE OF THE REPORT\n\n1.1 The benches are old.\n\n2. RECOMMENDATIONS\n\n2.1 That the report be noted.\n",
            {
                "committee": "PARKS COMMITTEE",
                "date": "2014-03-04",
                "author": "HEAD OF PARKS",
                "title": "BENCHES: THE NEXT DATE",
            },
            id="two labels on a line",
        ),
    ],
)
def test_reports(text: str, stated: dict[str, str]) -> None:
    found = _meeting(text).model_dump()
    assert {key: found[key] for key in stated} == stated


@pytest.mark.parametrize(
    ("title", "council"),
    [
        ("Planning Committee - Tuesday 4th March 2014 7.00 pm - Wex Borough Council", "Wex Borough Council"),
        ("Minutes | Moss Vale Combined Authority", "Moss Vale Combined Authority"),
        ("Wex Community Council Minutes", "Wex Community Council"),
        ("Meeting Details > Wex Metropolitan Borough Council > CMIS", "Wex Metropolitan Borough Council"),
        ("Planning Committee, 4 March 2014 - Cyngor Sir Wexa / Wex County Council", "Wex County Council"),
        ("Planning Committee, 4 March 2014 - Cyngor Wexa", "Cyngor Wexa"),
        ("Minutes « Wex & District Community Council", "Wex & District Community Council"),
        ("Agenda for Planning Committee on Tuesday 4th March 2014", None),
        ("Minutes of the Parish Council - Village News", None),
        ("Minutes | Wex School Parent Council", None),
    ],
)
def test_a_page_that_names_no_council_belongs_to_the_one_in_its_title(title: str, council: str | None) -> None:
    """A web page's own head says whose site it is."""
    page = f"<html><head><title>{title}</title></head><body><h1>Planning Committee</h1><p>4 March 2014</p><p>Present: Councillors A Vane (Chair), B Holt and C Moss</p><h2>1. Parks</h2><p>RESOLVED that the report be noted.</p></body></html>"
    documents, _ = segment(arrange(read(page.encode(), "m.html")), source="m.html")
    assert documents[0].meeting.council == council
    assert documents[0].meeting.committee == "Planning Committee"


@pytest.mark.parametrize(
    ("title", "committee"),
    [
        ("Meeting Minutes - 4th March 2014 - Friends of Wex Park", "Friends of Wex Park"),
        ("Wex Allotments: Committee, 4 March 2014", None),
        ("Minutes | Wex Enterprise Partnership", "Wex Enterprise Partnership"),
        ("AGM 4 March 2014", None),
    ],
)
def test_a_page_that_names_no_body_has_it_in_its_title(title: str, committee: str | None) -> None:
    page = f"<html><head><title>{title}</title></head><body><h1>Minutes</h1><p>4 March 2014</p><p>Present: A Vane (Chair), B Holt and C Moss</p><h2>1. Parks</h2><p>The report was noted.</p></body></html>"
    documents, _ = segment(arrange(read(page.encode(), "m.html")), source="m.html")
    assert documents[0].meeting.committee == committee


@pytest.mark.parametrize(
    ("banner", "council"),
    [
        (
            '<a href="mgHome.aspx">Wex Borough Council</a> | <a href="mgFind.aspx">Councillors</a>',
            "Wex Borough Council",
        ),
        ('<a href="/mgHome.aspx"><img src="a.png" alt="Wex District Council logo"></a>', "Wex District Council"),
        ('<a href="https://wex.example/mgHome.aspx">Wex County Council home</a>', "Wex County Council"),
        ('<a href="/">Wex Parish Council</a>', None),
        ('<a href="/news">Wex Borough Council opens a park</a>', None),
        ('<a href="/">Home</a><img src="b.png" alt="Wex County Council">', None),
        ('<a href="/links/council">Wex Borough Council</a>', None),
    ],
)
def test_whose_page_its_banner_says(banner: str, council: str | None) -> None:
    page = f'<html><head><title>Minutes</title></head><body><div id="banner">{banner}</div><h1>Planning Committee</h1><p>4 March 2014</p><p>Present: Councillors A Vane (Chair), B Holt and C Moss</p><h2>1. Parks</h2><p>RESOLVED that the report be noted.</p></body></html>'
    documents, _ = segment(arrange(read(page.encode(), "m.html")), source="m.html")
    assert (documents[0].meeting.council, documents[0].meeting.committee) == (council, "Planning Committee")


@pytest.mark.parametrize(
    ("frame", "council"),
    [
        ('<a href="https://www.wex.example">Wex District Council</a>|mgContent', "Wex District Council"),
        ('<a href="/"><img alt="Wex County Council logo"></a>|mgWordPara', "Wex County Council"),
        ('<a href="/news">Wex Borough Council opens a park</a>|mgContent', None),
        ('<a href="https://www.wex.example">Wex District Council</a>|content', None),
    ],
)
def test_a_page_of_moderngov_belongs_to_the_council_whose_site_it_is(frame: str, council: str | None) -> None:
    banner, of = frame.split("|")
    page = f'<html><head><title>Minutes</title></head><body><div id="banner">{banner}</div><div class="{of}"><h1>Planning Committee</h1><p>4 March 2014</p><p>Present: Councillors A Vane (Chair), B Holt and C Moss</p><h2>1. Parks</h2><p>RESOLVED that the report be noted.</p></div></body></html>'
    documents, _ = segment(arrange(read(page.encode(), "m.html")), source="m.html")
    assert (documents[0].meeting.council, documents[0].meeting.committee) == (council, "Planning Committee")


@pytest.mark.parametrize(
    "remark",
    [
        "Note: Call-in of these closes at noon on Friday 14 March 2014.",
        "Please note that the call-in period ends at 5pm on 13 March 2014.",
        "NOTE: Decisions in this notice come into force at noon on 13 March 2014 unless called in.",
        "These decisions will come into force on 13 March 2014 unless called in by five members.",
        "Call-in deadline: 13 March 2014 at 5.00 p.m.",
        "Decisions marked * take effect on 14 March 2014.",
        "Issued on Thursday 6 March 2014. Decisions may be implemented after the meeting of 13 March 2014.",
        "Media: A recording of the meeting of 4 March 2014 will be kept until 4 March 2015.",
    ],
)
def test_a_remark_on_call_in_does_not_say_when_they_met(remark: str) -> None:
    found = _meeting(f"CABINET\n\nTuesday 4 March 2014 10.00 a.m.\n\n{remark}\n\nPresent: Cllr A Vane (Chair)" + BODY)
    assert (found.date, found.start_time) == ("2014-03-04", "10:00")


@pytest.mark.parametrize(
    "title",
    ["Notes of the meeting held on 4 March 2014 at 10 am", "Decisions of a meeting called for 4 March 2014 at 10 am"],
)
def test_notes_and_decisions_may_be_the_title(title: str) -> None:
    assert _meeting(f"WEX HARBOUR BOARD\n\n{title}\n\nPresent: A Vane (Chair)" + BODY).date == "2014-03-04"


def test_a_parish_council_named_in_the_title_alone_met_as_such() -> None:
    page = "<html><head><title>Wexton Community Council Minutes</title></head><body><p>Minutes of Meeting held at Wexton School on 4 March 2014</p><p>Present: A Vane, B Holt and C Moss</p><h2>1. Parks</h2><p>The report was noted.</p></body></html>"
    documents, _ = segment(arrange(read(page.encode(), "m.html")), source="m.html")
    assert documents[0].meeting.committee == documents[0].meeting.council == "Wexton Community Council"


def test_a_title_below_the_lists() -> None:
    text = "Members Present: Cllr. Ann Bell, Cllrs. Eve Ford, Guy Hay\n\nApologies: Cllr Ida Moss\n\nWexton Bridge Parish Council\n\nMinutes of Full Council, Wednesday 16th October 2019, 7.00pm, The Old Chapel\n\n1. Minutes\n\nThe minutes were agreed.\n"
    stated = _meeting(text)
    assert (stated.council, stated.date, stated.start_time, stated.venue) == (
        "Wexton Bridge Parish Council",
        "2019-10-16",
        "19:00",
        "The Old Chapel",
    )


@pytest.mark.parametrize(
    ("told", "committee"),
    [
        (
            "The minutes of the meeting of the North Planning Committee held on 4 March 2019 were approved.",
            "North Planning Committee",
        ),
        (
            "The minutes of the meeting of the Parks Committee held on 4 March 2019 and the minutes of the meeting of the Roads Committee held on 5 March 2019 were received.",
            None,
        ),
        ("The Minutes of the Wex Ferry Board held on 4 March 2019 were approved.", "Wex Ferry Board"),
        ("The Minutes of the Meeting of the Committee held on 4 March 2019 were approved.", None),
        ("The minutes of Wexton Parish Council meeting held on 4 March 2019 were signed.", "Wexton Parish Council"),
        ("The Board of Trustees welcomed Ann Orr to the Board.", "Board of Trustees"),
        ("The Parks Committee noted it. The Roads Committee agreed it.", None),
    ],
)
def test_the_body_whose_last_minutes_are_approved(told: str, committee: str | None) -> None:
    text = f"Minutes\n\n4 April 2019\n\nPresent: Cllrs A Vane, B Holt and C Moss\n\n1. Minutes of the last meeting\n\n{told}\n\n2. Finance\n\nThe report was noted.\n"
    assert _meeting(text).committee == committee


def test_those_present_under_the_first_number_leave_the_name_above_the_title() -> None:
    text = "Wex Sailing Club\n\nMinutes of Meeting 4 March 2014 at 15:00 in the Clubhouse\n\n1) Present/Apologies\n\nPresent: A Vane (Chair), B Holt\n\n2) Minutes\n\nThe minutes were approved.\n\n3) Boats\n\nThe report was noted.\n"
    assert _meeting(text).committee == "Wex Sailing Club"
