"""Attendance as boards, groups and societies print it; all people and bodies are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

AFTER = """

1. Matters of report

The Clerk reported that the bench had been mended. It was agreed that the report be noted.

2. Finance

RESOLVED that the accounts be approved.
"""


def _listed(parsed: Callable[..., Any], block: str) -> list[str]:
    head = "WEX PATIENTS GROUP\n\nMinutes of the meeting held on 4 March 2014\n\n"
    people: list[str] = parsed(head + block + AFTER, "m.txt").people
    return people


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            "Attendees: AV, BH, Miss Moss, DT (Chair), EO.\nApologies: FL, GY",
            ["P AV", "P BH", "P Moss", "P DT (Chair)", "P EO", "A FL", "A GY"],
            id="initials alone",
        ),
        pytest.param("Present: Ann Vane (AV), Ben Holt, NHS, RSPB, CPRE", ["P Ann Vane", "P Ben Holt"], id="acronyms"),
        pytest.param(
            "Present: Ann Vane / Ben Holt/ Cy Moss\nApologies: Di Tarn / Eve Orme",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss", "A Di Tarn", "A Eve Orme"],
            id="names between slashes",
        ),
        pytest.param(
            "Present: Cllr Ann Vane (Chair / Treasurer), Ben Holt\nIn attendance: Cy Moss (Clerk / RFO)",
            ["P Ann Vane (Chair / Treasurer)", "P Ben Holt", "I Cy Moss (Clerk / RFO)"],
            id="posts between slashes",
        ),
        pytest.param(
            "Present: Ann, Bob, Cy, and Dot.\nApologies: Eve, Flo.",
            ["P Ann", "P Bob", "P Cy", "P Dot", "A Eve", "A Flo"],
            id="first names, a comma before the last",
        ),
        pytest.param(
            "Present: Ann Vane (Chair), Ben Holt and Cy Moss .  Apologies were received from Di Tarn and Eve Orme",
            ["P Ann Vane (Chair)", "P Ben Holt", "P Cy Moss", "A Di Tarn", "A Eve Orme"],
            id="a space before the stop",
        ),
        pytest.param(
            "Attending; Ann Vane, Ben Holt and Cy Moss. Apologies for absence - Di Tarn.",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss", "A Di Tarn"],
            id="a semicolon behind the label",
        ),
        pytest.param(
            "Present:\nDr Ann Vane AV Governing Body GP\nBen Holt BHo Chief Finance Officer\nDi Tarn DT Deputy Director Communications and Engagement",
            [
                "P Ann Vane (Governing Body GP)",
                "P Ben Holt (Chief Finance Officer)",
                "P Di Tarn (Deputy Director Communications and Engagement)",
            ],
            id="keys without brackets, posts with and",
        ),
        pytest.param(
            "Present: Dr Ann Vane (Wex GP Federation), Mr Barker (Ch)",
            ["P Ann Vane", "P Barker (Ch)"],
            id="a body of doctors is no post",
        ),
        pytest.param(
            "Group Representatives: Ann Vane (AV), Ben Holt (BH)\nApologies: Di Tarn",
            ["P Ann Vane", "P Ben Holt", "A Di Tarn"],
            id="representatives",
        ),
        pytest.param(
            "Present: Ann Vane\nSupporting Officers:\nBen Holt, Roads Manager",
            ["P Ann Vane", "I Ben Holt (Roads Manager)"],
            id="supporting officers",
        ),
        pytest.param(
            "Chair and Minute Taker: Ann Vane (AV)\nAttendees: Ben Holt, Cy Moss",
            ["P Ann Vane (Chair and Minute Taker)", "P Ben Holt", "P Cy Moss"],
            id="the chair takes the minutes",
        ),
        pytest.param(
            "Ann Vane (Practice Manager) AV\n\nBen Holt BH\n\nCy Price-Moss C P-M\n\nDi Tarn DT\n\nApologies: None",
            ["P Ann Vane (Practice Manager)", "P Ben Holt", "P Cy Price-Moss", "P Di Tarn"],
            id="keys one a line, no label",
        ),
        pytest.param(
            "Mrs A Vane (Chairperson), Mr B Holt (Treasurer), Ms C Moss and Mr D Tarn",
            ["P A Vane (Chairperson)", "P B Holt (Treasurer)", "P C Moss", "P D Tarn"],
            id="a run with the chair, no label",
        ),
        pytest.param("Mr B Holt (Treasurer), Ms C Moss and Mr D Tarn", [], id="a run without the chair tells nothing"),
        pytest.param(
            "Present: Ann Vane, Ben Holt\n\nElection of officers\nChair: Cy Moss\nSecretary: Di Tarn",
            ["P Ann Vane", "P Ben Holt"],
            id="who is elected need not be there",
        ),
        pytest.param(
            "In attendance:\nAnn Vane      Wex Council\nBen Holt      Holt River Wex\nCy Moss       Wex Wildlife Trust\nDi Tarn       Parks Board",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss", "P Di Tarn"],
            id="what stands beside each name",
        ),
        pytest.param(
            "Apologies: Diana O’Tarn (DO’T)\nPresent: Ann Vane",
            ["A Diana O’Tarn", "P Ann Vane"],
            id="a key with an apostrophe",
        ),
        pytest.param(
            "Present: Ann Vane (AV), Ben Holt (BH) LBW Parks Officer\n\nOther Abbreviations: Ranger Cy Moss (CM)",
            ["P Ann Vane", "P Ben Holt (LBW Parks Officer)"],
            id="a post behind a key, a list of abbreviations",
        ),
        pytest.param("Present: Ann Vane (AV) Ben Holt (BH)", ["P Ann Vane", "P Ben Holt"], id="no comma behind a key"),
        pytest.param(
            "Attendees and apologies\n\nMinisters\n\n- Ann Vane, Minister for Ferries\n\nBoard chairs\n\n- Ben Holt, NHS Moors\n- Cy Moss, NHS Dale (Vice-Chair)\n\nApologies\n\n- Di Tarn, NHS Isles",
            ["P Ann Vane (Minister for Ferries)", "P Ben Holt", "P Cy Moss (Vice-Chair)", "A Di Tarn"],
            id="groups below one label",
        ),
        pytest.param(
            "Present: Mr AM Vane (AV), Mr HG Holt", ["P AM Vane", "P HG Holt"], id="initials that are a word elsewhere"
        ),
    ],
)
def test_lists(parsed: Callable[..., Any], block: str, expected: list[str]) -> None:
    assert _listed(parsed, block) == expected


def test_a_numbered_label_opens_the_list(parsed: Callable[..., Any]) -> None:
    text = "Wex Allotments minutes of committee meeting 26/11/2015\n\n1 Present Ann Vane (Chair)\n\nBen Holt\n\n2 Apologies\n\nApologies had been received from, Cy Moss.\n\n3 Rents\n\nThe rents were agreed.\n"
    found = parsed(text, "m.txt").document.attendance
    assert [(r.status, r.name) for r in found] == [
        ("present", "Ann Vane"),
        ("present", "Ben Holt"),
        ("apologies", "Cy Moss"),
    ]


GROUPS = """
    # Health Chairs minutes: December 2018

    Minutes of the meeting of the Health Chairs on 3 December 2018.

    ## Attendees and apologies

    ### Ministers

    - Ann Vane, Minister for Ferries

    ### Board chairs

    - Ben Holt, NHS Moors

    ### Apologies

    - Cy Moss, NHS Isles

    ## Items and actions

    ### Minutes of the previous meeting

    1. The minutes of the meeting held on 29 October 2018 were approved.

    ### Matters arising

    2. There were no matters arising.

    ### Winter plans

    3. The Chairs were told of the plans for the snow.
    """


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "Surgery: Dr Vane, Bev Holt (Nurse)\n\nPatients: Cy Moss (Chair), Di Tarn",
            ["P Vane", "P Bev Holt", "P Cy Moss", "P Di Tarn"],
        ),
        (
            "Quay PC: Mr P Vane, Mrs Q Holt\n\nMoor PC: Mr R Moss\n\nParish officers: Ms S Tarn",
            ["P P Vane", "P Q Holt", "P R Moss", "I S Tarn"],
        ),
        ("Group A: Mrs P Vane, Mr Q Holt\n\nGroup B: Canon R Moss", ["P P Vane", "P Q Holt", "P R Moss"]),
        (
            "Cathaoirleach P. Vane presided.\n\nOther Members Present: Councillors: Holt and Moss",
            ["P P. Vane", "P Holt", "P Moss"],
        ),
        ("Subject: Quay Lane\n\nContact: Ann Vane", []),
    ],
)
def test_groups_without_a_label_over_them(parsed: Callable[..., Any], head: str, expected: list[str]) -> None:
    text = f"WEXMOOR FORUM\n\nMinutes of the meeting held on 4 March 2014\n\n{head}\n\n1. Roads\n\nThe hole was mended.\n\n2. Quay\n\nThe quay was shut.\n"
    letters = {"present": "P", "in_attendance": "I"}
    assert [f"{letters.get(r.status, r.status)} {r.name}" for r in parsed(text).document.attendance] == expected


def test_heads_of_groups_are_no_items_and_numbered_paragraphs_stand_under_headings(parsed: Callable[..., Any]) -> None:
    document = parsed(GROUPS).document
    assert [(r.status, r.name) for r in document.attendance] == [
        ("present", "Ann Vane"),
        ("present", "Ben Holt"),
        ("apologies", "Cy Moss"),
    ]
    assert [i.title for i in document.items] == ["Minutes of the previous meeting", "Matters arising", "Winter plans"]
