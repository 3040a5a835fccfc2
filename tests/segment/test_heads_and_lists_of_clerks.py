"""Heads and lists as many clerks write them: honours, signs, groups, posts in turn, how the chair changed hands. All is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "WEX COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n"
AFTER = "\n\n1. Matters of report\n\nThe report was noted.\n\n2. Finance\n\nRESOLVED that the accounts be approved.\n\n3. Roads\n\nNoted.\n"


def _listed(parsed: Callable[..., Any], text: str) -> list[str]:
    people: list[str] = parsed(text, "m.txt").people
    return people


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            "Present:\n\nHis Worship The Mayor (Alderman T. R. Vane, O.B.E., J.P.).\n\nThe Deputy Mayor (Alderman S. Holt, F.R.I.C.S.).\n\n"
            "Aldermen C. Moss, F.I.A.C., and D. Peck, J.P., C.C.\n\nCouncillors F. Roe, Dip.Arch., E. S. Tarn, M.Inst.C.E., P. Quill, B.A., and Mrs. H. Fisk.\n\nPRAYERS.",
            [
                "P T. R. Vane (Mayor)",
                "P S. Holt (Deputy Mayor)",
                "P C. Moss",
                "P D. Peck",
                "P F. Roe",
                "P E. S. Tarn",
                "P P. Quill",
                "P H. Fisk",
            ],
            id="letters with dots are no posts, and a prayer is nobody",
        ),
        pytest.param(
            "Present: Cllr A. Vane (Chair)\nIn attendance: B. Holt, S.O., C. Moss, S.E.E.",
            ["P A. Vane (Chair)", "I B. Holt (S.O.)", "I C. Moss (S.E.E.)"],
            id="letters that are posts",
        ),
        pytest.param(
            "Present: Mr A Vane (Chair), Mr S macQuill, MBE, Mr P ffosse, Mrs J d'Orme and Ms K o'Dale",
            ["P A Vane (Chair)", "P S macQuill", "P P ffosse", "P J d'Orme", "P K o'Dale"],
            id="surnames that begin small",
        ),
        pytest.param(
            "Elected Members:\n(*Present)\n\n*   Ann Vane (Chairman)\n*   Ben Holt\n    Cy Moss\n*   Di Peck\n\nMembers in Attendance\n\nEva Roe (Cabinet Member for Roads)",
            ["P Ann Vane (Chairman)", "P Ben Holt", "P Di Peck", "I Eva Roe (Cabinet Member for Roads)"],
            id="stars in front that a key explains, and the label of those who came to listen",
        ),
        pytest.param(
            "Members: Cllr A Vane (Chair) (P) Cllr B Holt (P)\nCllr C Moss Cllr D Peck (P)\nCllr E Roe (P)",
            ["P A Vane (Chair)", "P B Holt", "P D Peck", "P E Roe"],
            id="a letter behind those who came",
        ),
        pytest.param(
            "Attendance:\nCouncillors:\nVane (Chair) (P)\nHolt (P)\nMoss\nPeck (P)\nOthers in attendance who addressed the meeting: Councillors Roe and Tarn",
            ["P Vane (Chair)", "P Holt", "P Peck", "I Roe", "I Tarn"],
            id="the letter behind surnames",
        ),
        pytest.param(
            "WCC Members Present: Ann Vane (Chair), Ben Holt. WCC Members Apologies: Cy Moss\nMarl Council Members Present: Cllr Di Peck. Marl Council Members Apologies: Cllr Eva Roe",
            ["P Ann Vane (Chair)", "P Ben Holt", "A Cy Moss", "P Di Peck", "A Eva Roe"],
            id="labels of two groups on a line",
        ),
        pytest.param(
            "P r e s e n t:\n\nCouncillor A Vane (Chair) and Councillor B Holt\n\nLay Advisers in attendance\n\nCy Moss (Trade)\nRev D Peck (Faith)",
            ["P A Vane (Chair)", "P B Holt", "I Cy Moss", "I D Peck"],
            id="a label in spaced letters, a label without a colon",
        ),
        pytest.param(
            "Present: Cllr A Vane (Chair), Cllr B Holt and Cllr C Moss\nOfficers: The Chief Constable, Mr D Peck, QPM; the Town Clerk, Mrs E Roe, and the Head of Parks, Mr F Tarn",
            [
                "P A Vane (Chair)",
                "P B Holt",
                "P C Moss",
                "I D Peck (Chief Constable)",
                "I E Roe (Town Clerk)",
                "I F Tarn (Head of Parks)",
            ],
            id="each behind the post",
        ),
        pytest.param(
            "Present: Cllr A Vane (Chair)\nOfficers: Mr B Holt, the Town Clerk, Mr C Moss, the Borough Treasurer, and Mrs D Peck",
            ["P A Vane (Chair)", "I B Holt (Town Clerk)", "I C Moss (Borough Treasurer)", "I D Peck"],
            id="each before the post",
        ),
        pytest.param(
            "Present:\nCllr A Vane (Chair)\nCllr B Holt\nCllr C Moss\nMrs D Peck – observer\nCllr E Roe (local member)",
            ["P A Vane (Chair)", "P B Holt", "P C Moss", "I D Peck (observer)", "I E Roe (local member)"],
            id="who only looks on",
        ),
        pytest.param(
            "Present: Cllr Vane\n\nCllrs Holt, Vane & Cllr Mrs Moss\n\nParish Clerk & Responsible Financial Officer\n\nIn attendance Cllr Peck",
            ["P Vane", "P Holt", "P Moss", "P - (Parish Clerk & Responsible Financial Officer)", "I Peck"],
            id="the clerk with both posts and without a name",
        ),
        pytest.param(
            "PRESENT: Chairman - The Retiring Mayor, Mr A Vane for items 1 and 2.\n\nFollowing election of the new Mayor, Cllr B Holt took the Chair.\n\nMembers -Cllrs Mrs C Moss, D Peck and E Roe",
            ["P B Holt (Chair)", "P A Vane (Chairman)", "P C Moss", "P D Peck", "P E Roe"],
            id="the chair changed hands",
        ),
        pytest.param(
            "Chair of the Committee Cllr Vane\n\nVice-Chair of the Committee Cllr Holt\n\nPresent Cllr Vane, Moss, Peck\n\nAbsent Cllr Holt",
            ["P Vane (Chair)", "P Moss", "P Peck", "X Holt (Vice-Chair)"],
            id="offices over the lists",
        ),
        pytest.param(
            "Present: Cllr A Vane (Chair)\nOfficers:\nWhole of meeting   Ben Holt, Parks Manager\nThroughout the meeting: Cy Moss",
            ["P A Vane (Chair)", "I Ben Holt (Parks Manager)", "I Cy Moss"],
            id="how long officers stayed",
        ),
        pytest.param(
            "Present: / Cllrs:N Vane, B Holt (Mayor) and C Moss\nMC Councillor Mrs Peck was also present to the point mentioned.",
            ["P N Vane", "P B Holt (Mayor)", "P C Moss", "I Peck (MC Councillor)"],
            id="a title with nothing between it and the name; a council's letters",
        ),
        pytest.param(
            "Presennol / Present: Cyng/Cllrs.: A. Vane (chair) B. Holt and C. Moss.\nHefyd yn presennol / In attendance Mrs D.Peck (clerc / clerk) a Cynghorydd Sir / County Councillor E. Roe.",
            ["P A. Vane (chair)", "P B. Holt", "P C. Moss", "I D.Peck (clerc / clerk)", "I E. Roe"],
            id="two tongues",
        ),
        pytest.param(
            "In the Chair – Cllr A Vane. There were also present 5 Councillors, County Cllr B Holt, the Clerk and 22 electors",
            ["P A Vane (Chair)", "I B Holt (County Councillor)", "I - (Clerk)"],
            id="who was there besides",
        ),
    ],
)
def test_who_was_there(parsed: Callable[..., Any], block: str, expected: list[str]) -> None:
    assert _listed(parsed, HEAD + block + AFTER) == expected


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (
            "1. APOLOGIES and WELCOME\n\nCllrs B Holt and C Moss; The Chairman welcomed Cllr Vane to her first meeting.",
            ["A B Holt", "A C Moss"],
        ),
        (
            "1. Apologies\n\nCafwyd ymddiheuriadau gan / Apologies were received from Cyng. / Cllrs. B. Holt a/and C. Moss.\n\nCroesawodd y Cadeirydd bawb i’r cyfarfod.",
            ["A B. Holt", "A C. Moss"],
        ),
    ],
)
def test_who_sent_apologies(parsed: Callable[..., Any], item: str, expected: list[str]) -> None:
    assert _listed(
        parsed, f"{HEAD}Present: Cllr A Vane (Chair)\n\n{item}\n\n2. Finance\n\nThe accounts were approved.\n"
    ) == [
        "P A Vane (Chair)",
        *expected,
    ]


THERE = "\n\nPresent: Councillors A Vane (Chair), B Holt and C Moss"


@pytest.mark.parametrize(
    ("head", "last", "stated"),
    [
        (
            "Minutes of the Allotments Committee Meeting of Wexlow Fen\nParish Council held in the Pavilion on 4 March 2014"
            + THERE,
            "",
            {"council": "Wexlow Fen Parish Council", "committee": "Allotments Committee", "venue": "Pavilion"},
        ),
        (
            "Minutes of Wex Thorpe Parish Council’s Personnel Sub-Committee held on 4 March 2014 at 18:30 in the Long Room"
            + THERE,
            "",
            {"council": "Wex Thorpe Parish Council", "committee": "Personnel Sub-Committee"},
        ),
        (
            "CITY AND COUNTY OF WEX\nMinutes of the Parks Committee held on 4 March 2014" + THERE,
            "",
            {"council": "CITY AND COUNTY OF WEX"},
        ),
        (
            f"Wex Parish Council\nMinutes of the meeting held on 4 March 2014 at 7.30pmin the Mill Hall, Wex{THERE}",
            "The meeting, which began at 7.30 o'clock, concluded at 9.5 o'clock in the evening.",
            {"start_time": "19:30", "end_time": "21:05", "venue": "Mill Hall, Wex"},
        ),
        (
            f"Wex Parish Council\nMinutes of the meeting held on 4 March 2014{THERE}\n\nThe meeting was declared open at 4:30pm.",
            "",
            {"start_time": "16:30"},
        ),
        (
            f"WEX COUNCIL\nCABINET\n10.00 A.M.   4TH MARCH 2014{THERE}\n\nVenue:- Committee Room No. 2, Mill Hall",
            "",
            {"venue": "Committee Room No. 2, Mill Hall"},
        ),
        (
            f"Wex Council\nMinutes of a meeting of the Parks Committee held in the Board Room - No. 3 Mill Wharf, Wex, on 4 March 2014{THERE}",
            "",
            {"venue": "Board Room - No. 3 Mill Wharf, Wex"},
        ),
        (
            f"Wex Parish Council\nMinutes of a meeting held on 4 March 2021. A virtual meeting using the platform “Zoom” system.{THERE}",
            "",
            {"venue": "Zoom"},
        ),
    ],
)
def test_which_meeting_it_was(parsed: Callable[..., Any], head: str, last: str, stated: dict[str, str]) -> None:
    meeting = parsed(head + AFTER + last, "m.txt").document.meeting
    assert {key: getattr(meeting, key) for key in stated} == stated


def test_offices_behind_a_comma_in_a_list_of_interests(parsed: Callable[..., Any]) -> None:
    item = "1. Declarations of Interest\n\nMembers declared interests as follows:\n\n  Vane - Member of Marl Parish Council\n\n  Holt  - Governor, Moor School\n\n2. Finance\n\nNoted.\n"
    found = parsed(f"{HEAD}Present: Councillors Vane (Chair), Holt and Moss\n\n{item}", "m.txt").document.declarations
    assert [record.name for record in found] == ["Vane", "Holt"]
