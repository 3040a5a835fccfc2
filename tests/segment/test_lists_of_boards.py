"""Attendance as boards, clubs and web pages set it: seats before names, rolls side by side, lists by strokes; all people are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

PAGE = (
    "WEX HARBOUR BOARD\n\nMinutes of the meeting held on 4 March 2014\n\n{}\n\n"
    "1. Fees\n\nThe Clerk spoke.\n\n2. Roads\n\nThe Clerk spoke.\n\n3. Trees\n\nThe Clerk spoke.\n"
)


@pytest.mark.parametrize(
    ("listed", "people"),
    [
        pytest.param(
            "Present: Dr M Hale (Chair)\n\nNon-Executive Members:\n\nMrs E Barr\n\nIn attendance:\n\nMr R Dow",
            ["present M Hale", "present E Barr", "in_attendance R Dow"],
            id="members who hold no office of the trust",
        ),
        pytest.param(
            "Present: Cllrs R Hale/M Hend/D Brodie (Chair)/S Ruth/ T Wils\n\nIn attendance: Cllr A Vane/PC L Holt/Fay Lees",
            [
                *(f"present {name}" for name in ["R Hale", "M Hend", "D Brodie", "S Ruth", "T Wils"]),
                *(f"in_attendance {name}" for name in ["A Vane", "L Holt", "Fay Lees"]),
            ],
            id="strokes between people",
        ),
        pytest.param(
            "Present: Ann Vane (Chair/Treasurer) and Ben Moss",
            ["present Ann Vane", "present Ben Moss"],
            id="one stroke in a post",
        ),
        pytest.param(
            "Members Present:\n\nSite Inspection on 16 September:\n\nMr A Brew, Mr P Garr.\n\n"
            "Scheduled Meeting on 24 September:\n\nMrs H Camm, Mr A Brew\n\nOfficials in attendance:\n\nMr J Mack, Solicitor",
            ["present A Brew", "present P Garr", "present H Camm", "in_attendance J Mack"],
            id="two meetings under one label",
        ),
        pytest.param(
            "Present: Warden of the Quay - Mrs E. J. Le Brun, Chairman\n\nWarden of St Hil - D. P. Marsh\n\nWarden of the Roads - R. Le Feu",
            ["present E. J. Le Brun", "present D. P. Marsh", "present R. Le Feu"],
            id="what each sits for",
        ),
        pytest.param(
            "Members Present\n\n: Aldermen – R Agar, N Baird\n\nCouncillors – L Arch, B Bens\n\nOfficers Present\n\n: Chief Executive - R Dix",
            ["present R Agar", "present N Baird", "present L Arch", "present B Bens", "in_attendance R Dix"],
            id="colons before the names",
        ),
        pytest.param(
            "PRESENT/I LÁTHAIR\n\nCllr. P. Conn\n\nAPOLOGIES/LEATH SCÉAL\n\nCllr. J. Hanan-Roe",
            ["present P. Conn", "apologies J. Hanan-Roe"],
            id="two tongues",
        ),
        pytest.param(
            "Alma Renn (Chair & Treasurer: AR), Peter Cope (PC), David Hews (DH), Stella Oswin (SO).\n\nApologies: Doug Max (Vice Treasurer: DM).",
            [
                "present Alma Renn",
                "present Peter Cope",
                "present David Hews",
                "present Stella Oswin",
                "apologies Doug Max",
            ],
            id="a run by its keys, above the label of those away",
        ),
        pytest.param(
            "Present: Mr A Hale\n\nIn attendance: Ms F Donn, Chief Executive;\n\n2 MC/01/16\n\nMrs G Allan, Head of Parks.",
            ["present A Hale", "in_attendance F Donn", "in_attendance G Allan"],
            id="a folio amid the list",
        ),
        pytest.param(
            "Present: A Hale and B Orr\n\nApologies: Mr P Bull (Ms J Horn attended as substitute), Mr R Cumm (Mr K Well, Chief Nurse attended in his absence)",
            [
                "present A Hale",
                "present B Orr",
                "present J Horn",
                "apologies P Bull",
                "present K Well",
                "apologies R Cumm",
            ],
            id="who came instead, in brackets",
        ),
    ],
)
def test_those_listed(parsed: Callable[..., Any], listed: str, people: list[str]) -> None:
    found = parsed(PAGE.format(listed), "m.txt").document.attendance
    assert [f"{a.status} {a.name}" for a in found] == people


def test_a_key_behind_a_post_is_no_part_of_it(parsed: Callable[..., Any]) -> None:
    found = parsed(PAGE.format("Present: Ann Vane (Vice Treasurer: AV), Ben Holt (Secretary: BH)"), "m.txt")
    assert [a.role for a in found.document.attendance] == ["Vice Treasurer", "Secretary"]


ROLL = "<table><tr><th>Name</th><th>Present</th><th>Name</th><th>Present</th></tr><tr><td>Ann Vane</td><td>✓</td><td>Cy Moss</td><td>Apologies</td></tr><tr><td>Ben Holt</td><td>✓</td></tr></table>"
BOARD = "<p>Board</p><table><tr><td>Ann Vane</td><td>Chair</td></tr><tr><td>Ben Holt</td><td>Member</td></tr><tr><td>Cy Moss</td><td>Chief Nurse</td></tr></table><p>Apologies were received from Cy Moss.</p>"
STAFF = "<p>Present</p><table><tr><td>Court Members</td><td>Court Members</td></tr><tr><td>Ann Vane (Chair)</td><td>Ben Holt</td></tr><tr><td>Staff members in attendance</td><td>Role</td></tr><tr><td>Cy Moss</td><td>Secretary</td></tr></table>"
WEB = "<p>Present: Ann Vane, Ben Holt</p><h3>1. Apologies</h3><p>Minutes: Apologies were received from Alderman Moss and Nigel Orr.</p>"
STOOD_IN = "<p>Present: Ann Vane</p><h3>1. Apologies</h3><p>Apologies were received from Councillor Rose Holt. Notice was given of substitutes:</p><p>Councillor Cy Moss for Councillor Rose Holt;</p>"
WELCOME = "<h3>1. Welcome &amp; apologies</h3><p>Ann Vane, Ben Holt, Cy Moss</p>"


@pytest.mark.parametrize(
    ("page", "people"),
    [
        pytest.param(ROLL, ["present Ann Vane", "present Ben Holt", "apologies Cy Moss"], id="a roll in two halves"),
        pytest.param(BOARD, ["present Ann Vane", "present Ben Holt", "apologies Cy Moss"], id="a board's members"),
        pytest.param(
            STAFF, ["present Ann Vane", "in_attendance Cy Moss", "present Ben Holt"], id="staff below members"
        ),
        pytest.param(
            WEB,
            ["present Ann Vane", "present Ben Holt", "apologies Moss", "apologies Nigel Orr"],
            id="the label of what was minuted",
        ),
        pytest.param(
            STOOD_IN, ["present Ann Vane", "apologies Rose Holt", "present Cy Moss"], id="who stood in for whom"
        ),
        pytest.param(
            WELCOME,
            ["apologies Ann Vane", "apologies Ben Holt", "apologies Cy Moss"],
            id="names below welcome and apologies",
        ),
    ],
)
def test_those_on_a_page(parsed: Callable[..., Any], page: str, people: list[str]) -> None:
    text = f"<html><body><h1>WEX COURT</h1><p>Minutes of the meeting held on 4 March 2014</p>{page}<h3>2. Fees</h3><p>The Clerk spoke.</p><h3>3. Trees</h3><p>The Clerk spoke.</p></body></html>"
    found = parsed(text, "m.html").document.attendance
    assert [f"{a.status} {a.name}" for a in found] == people
