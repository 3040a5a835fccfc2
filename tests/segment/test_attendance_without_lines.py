"""Attendance in documents whose line ends or columns a converter lost; all people and bodies are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from minutes_parser.segment.people.flattened_runs import posts_in_turn
from minutes_parser.segment.people.posts import is_post
from minutes_parser.segment.people.regular_runs import starts_by_shape

_SIGNS = {"present": "P", "in_attendance": "I", "apologies": "A", "absent": "X", "expected": "E"}


def _rows(document: Any) -> list[str]:
    return [
        f"{_SIGNS[r.status]} {r.name or '-'}"
        + (f" ({r.role})" if r.role else "")
        + (f" [{r.organisation}]" if r.organisation else "")
        for r in document.attendance
    ]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        pytest.param(
            "a1.txt",
            "TAMBRIDGE HARBOUR BOARD Minutes of the Quarterly Meeting held in the Custom House, Tambridge on Tuesday 4 March 2014 at 10.30am PRESENT: Mrs Lorna Vickery (Chair) Mr Iain Sprott Dr Amit Bhalla Ms Freya Lund OFFICERS IN ATTENDANCE: Mr Paul Denny, Harbour Master Ms Ursula Kemp, Finance Manager Mr Olly Brand, Quay Engineer APOLOGIES: Mr Sam Hoad. WELCOME The Chair welcomed everybody to the meeting. 1. MINUTES OF LAST MEETING The minutes of 3 December 2013 were approved. 2. MATTERS ARISING There were none. 3. HARBOUR DUES The dues for the year were agreed. 4. ANY OTHER BUSINESS None. 5. DATE OF NEXT MEETING 3 June 2014.\n",
            [
                "P Lorna Vickery (Chair)",
                "P Iain Sprott",
                "P Amit Bhalla",
                "P Freya Lund",
                "I Paul Denny (Harbour Master)",
                "I Ursula Kemp (Finance Manager)",
                "I Olly Brand (Quay Engineer)",
                "A Sam Hoad",
            ],
            id="styled people with posts behind a comma, and whose officers",
        ),
        pytest.param(
            "a2.txt",
            "Pellwood Tenants Federation Committee Minutes Date: 9 May 2018 Time: 18:30 Location: Ferncliff Room Committee Members Present: Zainab Okoro – Chairperson Tibor Halasz – Vice Chair Merrin Pascoe – Treasurer Xanthe Lowe – Estates Officer Dilwyn Roach – Repairs and Voids Others Present: Harun Said – Neighbourhood Manager Tess Quaile – Minute Taker Apologies: Bibi Noor – Events Officer Cormac Shea – Secretary Agenda Item 1. Minutes of the last meeting The minutes were agreed. 2. Matters Arising There were none. 3. Finance Report The treasurer reported a balance of £310. 4. Any Other Business None. 5. Next Meeting 6 June.\n",
            [
                "P Zainab Okoro (Chairperson)",
                "P Tibor Halasz (Vice Chair)",
                "P Merrin Pascoe (Treasurer)",
                "P Xanthe Lowe (Estates Officer)",
                "P Dilwyn Roach [Repairs and Voids]",
                "I Harun Said (Neighbourhood Manager)",
                "I Tess Quaile (Minute Taker)",
                "A Bibi Noor (Events Officer)",
                "A Cormac Shea (Secretary)",
            ],
            id="two words before each dash",
        ),
        pytest.param(
            "a3.txt",
            "Minutes of the Annual Parish Meeting of Stokewell held in the Church Rooms on 3 May 2016 at 7pm. PRESENT J&M Farrant, T Ogle, B & S Whitlock, R-J Pym, L Cadman, D Hoskin and F Reeve. APOLOGIES Kate Dunmore and Ivo Penn 1. MINUTES The minutes of 2015 were approved. 2. CHAIRMAN'S REPORT The Chairman reported on the year. 3. FINANCE The accounts were received.\n",
            [
                "P J Farrant",
                "P M Farrant",
                "P T Ogle",
                "P B Whitlock",
                "P S Whitlock",
                "P R-J Pym",
                "P L Cadman",
                "P D Hoskin",
                "P F Reeve",
                "A Kate Dunmore",
                "A Ivo Penn",
            ],
            id="couples by initials behind a label in capitals",
        ),
        pytest.param(
            "a4.txt",
            "Minutes Name of Meeting: Orrin Valley Forum Date & Time of Meeting: 7 June 2017 at 2pm Venue: Kelby Mill Attendance Name & Role HELGA STRAND Chair OMAR FAROUK Catchment Manager, Orrin Rivers Trust NIA PUGH Farm Adviser IDRIS VAUGHAN Orrin Anglers LUCIA MARSH AND PETE GALE Brant Parish Council Apologies were received from: Tom Fell and Ann Crewe. 1. Welcome The Chair opened the meeting. 2. Minutes The minutes were agreed. 3. Flooding Nia Pugh gave an update. 4. Any other business None.\n",
            [
                "P HELGA STRAND (Chair)",
                "P OMAR FAROUK (Catchment Manager) [Orrin Rivers Trust]",
                "P NIA PUGH (Farm Adviser)",
                "P IDRIS VAUGHAN [Orrin Anglers]",
                "P LUCIA MARSH",
                "P PETE GALE [Brant Parish Council]",
                "A Tom Fell",
                "A Ann Crewe",
            ],
            id="names in capitals amid posts, columns told by their heads",
        ),
        pytest.param(
            "a5.txt",
            "Minutes of the Board of Ravenby Leisure Trust held at the Lido on Monday 6 July 2015 Present: Chair: Gwen Astley (GA) Trustees: Paul Imber, Dina Roth, Ali Khan. Council Representatives: Cllr Jo Maddox (Ravenby Town Council) Staff Observers: Luke Hall Invited Guests: Moira Penn (Auditor), Tess Coe Apologies: Sian Rudd. Item 1/15: Minutes of the last meeting These were approved. Item 2/15: Pool heating The quotation was accepted. Item 3/15: Any other business None.\n",
            [
                "P Gwen Astley (Chair)",
                "P Paul Imber",
                "P Dina Roth",
                "P Ali Khan",
                "P Jo Maddox [Ravenby Town Council]",
                "I Luke Hall",
                "I Moira Penn (Auditor)",
                "I Tess Coe",
                "A Sian Rudd",
            ],
            id="groups with labels of their own",
        ),
        pytest.param(
            "a9.txt",
            "MM 12.05.2015 GRANGEMOUNT & LARRY BOROUGH COUNCIL Minutes of the Special Meeting of Council held in the Town Hall, Grangemount on Tuesday, 12 May 2015 at 6.30 pm PRESENT: The Mayor Councillor P Devine Aldermen R Stitt, T Boal and W Gault Councillors A Mone, B Tully, C Rea and E Hagan IN ATTENDANCE: Chief Executive Director of Planning Head of Leisure and Parks Democratic Services Officer Events Manager Opening of the Meeting The Mayor welcomed those present. 1. Apologies Apologies were received from Councillor K Bell. 2. Declarations of Interest None. 3. Rates Estimates It was agreed to adopt the estimates. 4. Any other business None.\n",
            [
                "P P Devine (Mayor)",
                "P R Stitt",
                "P T Boal",
                "P W Gault",
                "P A Mone",
                "P B Tully",
                "P C Rea",
                "P E Hagan",
                "I - (Chief Executive)",
                "I - (Director of Planning)",
                "I - (Head of Leisure and Parks)",
                "I - (Democratic Services Officer)",
                "I - (Events Manager)",
                "A K Bell",
            ],
            id="a plural amid a run, posts in turn, a stamp before the head",
        ),
        pytest.param(
            "b1.txt",
            "COMHAIRLE CHONTAE AN MHÁIGH MINUTES OF MONTHLY MEETING OF MOYFORD COUNTY COUNCIL HELD IN COUNTY BUILDINGS, MOYFORD ON MONDAY, 10TH OCTOBER 2011 AT 3.00 P.M. PRESENT: APOLOGIES: Cllr. A. Tynan (Presiding), Cllrs. B. Fahy, C. Roche, D. Noone and E. Hynes. Cllrs. F. Lally and G. Burke IN ATTENDANCE: Mr. H. Dolan, County Manager, Ms. I. Kyne, Director of Services, and Mr. J. Moran, S.E. VOTES OF CONGRATULATIONS: Congratulations were extended to the team. MINUTES: On the proposal of Cllr. Fahy, seconded by Cllr. Roche, the minutes were adopted. ROADS PROGRAMME: The programme was noted. CORRESPONDENCE: None.\n",
            [
                "P A. Tynan (Chair)",
                "P B. Fahy",
                "P C. Roche",
                "P D. Noone",
                "P E. Hynes",
                "A F. Lally",
                "A G. Burke",
                "I H. Dolan (County Manager)",
                "I I. Kyne (Director of Services)",
                "I J. Moran (S.E.)",
            ],
            id="the heads of two columns over both lists",
        ),
        pytest.param(
            "b2.txt",
            "WESSHIRE HOUSING PARTNERSHIP MINUTES of a meeting of the Board held on Thursday 5 March 2009 at Partnership House at 6pm PRESENT: Board: Ann Holt (Chair), Bela Roka (BR), Cy Dunn (CD) and Dai Pugh (DP). Staff: Eva Lund (CE) and Femi Ojo (FD) Minute Taker: Gail Tern (GT). 1. APOLOGIES Hari Lal (HL), Ivy Nunn (IN) and Jo Orme (JO). 2. MINUTES OF THE LAST MEETING The minutes were agreed. 3. MATTERS ARISING There were none. 4. FINANCE REPORT The report was noted. 5. ANY OTHER BUSINESS None.\n",
            [
                "P Ann Holt (Chair)",
                "P Bela Roka",
                "P Cy Dunn",
                "P Dai Pugh",
                "I Eva Lund (CE)",
                "I Femi Ojo (FD)",
                "I Gail Tern (Minute Taker)",
                "A Hari Lal",
                "A Ivy Nunn",
                "A Jo Orme",
            ],
            id="a board over its names, apologies in a title",
        ),
        pytest.param(
            "a6.txt",
            "Notes of the Wetherley Cricket Club AGM 12 March 2019 at the Pavilion\n1. Members Present – President TWH, Secretary KL, Captain DRS, Meg Ashe MA, Joel Tarn JT, Rob Fyfe RF.\n2. Apologies – Ann Hyde, Des Crowe\n3. Minutes of the previous AGM – were read and agreed\n4. Matters arising – none\n5. Election of officers – all officers were re-elected\n",
            [
                "P TWH (President)",
                "P KL (Secretary)",
                "P DRS (Captain)",
                "P Meg Ashe",
                "P Joel Tarn",
                "P Rob Fyfe",
                "A Ann Hyde",
                "A Des Crowe",
            ],
            id="posts before initials",
        ),
        pytest.param(
            "a7.txt",
            "At a MEETING of the SELDEN HEALTH PARTNERSHIP BOARD held on 5th May, 2020.\n\nPresent:-\n\nName\n\nRepresenting\n\nAidan FROST (Chairperson)\n\nSelden Council\n\nBeatrix LOWE\n\nChief Nurse\n\nCallum HART\n\nThird Sector Representative\n\nDora MING\n\nSelden Carers Centre\n\nIn attendance at the invitation of the Chairperson:-\n\nEllis BARR\n\nHead of Finance\n\nFay DOWN\n\nSelden Advocacy\n\n1. APOLOGIES\n\nApologies for absence were submitted on behalf of:-\n\nName\n\nRepresenting\n\nGreta HOLM\n\nSelden Council\n\nHari DASS\n\nLead Pharmacist\n\n2. MINUTES\n\nThe minute of 3rd March was approved.\n",
            [
                "P Aidan FROST (Chairperson) [Selden Council]",
                "P Beatrix LOWE (Chief Nurse)",
                "P Callum HART (Third Sector Representative)",
                "P Dora MING [Selden Carers Centre]",
                "I Ellis BARR (Head of Finance)",
                "I Fay DOWN [Selden Advocacy]",
                "A Greta HOLM [Selden Council]",
                "A Hari DASS (Lead Pharmacist)",
            ],
            id="two columns printed in turn",
        ),
        pytest.param(
            "a8.md",
            "# Coldbeck Safeguarding Adults Board\n\nMinutes of the meeting held on Tuesday 12 May 2015, 2.00 pm, Committee Room 3, Coldbeck House\n\n## Attendance\n\n| Initials | Organisation | 13.1.15 | 10.3.15 | 12.5.15 |\n|---|---|---|---|---|\n| JB | Coldbeck Council | P | P | P |\n| RTo | Probation | A | P | A |\n| KM | Lay Member | P | P | X |\n| SW | Fire Service | P | A | P |\n\nP = Attended, A = Apologies, X = Did not attend\n\n1. Welcome\n\nThe Chair welcomed members.\n\n2. Minutes\n\nThe minutes were agreed.\n",
            ["P JB [Coldbeck Council]", "A RTo [Probation]", "X KM (Lay Member)", "P SW [Fire Service]"],
            id="a table that names people by initials",
        ),
    ],
)
def test_lists_whose_lines_were_lost(parsed: Callable[..., Any], name: str, text: str, expected: list[str]) -> None:
    assert _rows(parsed(text, name).document) == expected


@pytest.mark.parametrize(
    ("text", "council", "committee", "venue"),
    [
        pytest.param(
            "Minutes Title of Meeting: Orrin Valley Forum Date & Venue of Meeting: 7 June 2017 at Kelby Mill Attendance Name & Role ANN PUGH Chair BEN OKORO Farm Adviser CY MARSH Orrin Anglers 1. Welcome The Chair opened the meeting. 2. Minutes The minutes were agreed. 3. Finance The accounts were noted.",
            None,
            "Orrin Valley Forum",
            "Kelby Mill",
            id="labels in one line, up to those there",
        ),
        pytest.param(
            "UNIVERSITY OF TAMBRIDGE SENATE\n\nMinutes of the meeting held on 4 March 2014\n\nPresent: Ann Vane, Ben Holt\n\n1. Minutes\n\nThe minutes were approved.",
            "UNIVERSITY OF TAMBRIDGE",
            "UNIVERSITY OF TAMBRIDGE SENATE",
            None,
            id="a university and its senate",
        ),
        pytest.param(
            "PPG Notes - 22/09/15\n\nNotes of the surgery’s Patient Participation Group (PPG)\n\nDate: 22 September 2015\n\nPresent: Ann Vane, Ben Holt\n\n1. Minutes\n\nThe minutes were approved.",
            None,
            "Patient Participation Group",
            None,
            id="letters that the header spells",
        ),
    ],
)
def test_headers_whose_lines_were_lost(
    parsed: Callable[..., Any], text: str, council: str | None, committee: str, venue: str | None
) -> None:
    meeting = parsed(text, "m.txt").document.meeting
    assert (meeting.council, meeting.committee, meeting.venue) == (council, committee, venue)


@pytest.mark.parametrize(
    ("line", "posts"),
    [
        ("Chief Executive Director of Parks Head of Legal Services Events Manager IT Officer Committee Secretary", 6),
        ("Wex City Council Chief Executive Head of Parks (Mrs A Vane) Transition Manager", 3),
        ("Head of Economic Development Transition Manager Meetings Clerk", 3),
        ("Ann Vane Clerk", 0),
        ("Head of Parks, Clerk", 0),
    ],
)
def test_posts_in_turn(line: str, posts: int) -> None:
    assert len(posts_in_turn(line)) == posts


@pytest.mark.parametrize(
    ("line", "people"),
    [
        (
            "Mr A Bell, Harbour Master Ms B Orr, Clerk Mr C Roe, Quay Board",
            ["Mr A Bell, Harbour Master", "Ms B Orr, Clerk", "Mr C Roe, Quay Board"],
        ),
        (
            "Ifa Obu – Chair Zane Quist – Sports Officer Xan Lowe – Welfare & Housing",
            ["Ifa Obu – Chair", "Zane Quist – Sports Officer", "Xan Lowe – Welfare & Housing"],
        ),
        ("Mr A Bell, Clerk, Ms B Orr, Planner, Mr C Roe, Warden", None),
        ("Mr A Bell, Chair Mr B Orr, Clerk Mr C Roe", None),
        ("Mr A Bell thanked the Clerk Ms B Orr, who left, Mr C Roe, Warden", None),
        ("Ann Bell, Ben Orr, Cy Roe, Di Moss", None),
    ],
)
def test_runs_of_one_shape(line: str, people: list[str] | None) -> None:
    cuts = starts_by_shape(line, is_post)
    ends = [*cuts, len(line)]
    assert ([line[a:b].strip() for a, b in zip([0, *cuts], ends, strict=True)] if cuts else None) == people
