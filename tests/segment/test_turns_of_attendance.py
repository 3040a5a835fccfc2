"""How lists of those at a meeting go on: posts, labels and sentences behind each other; all people are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

AFTER = """

2. Matters of report

The Clerk reported that the bench had been mended. It was agreed that the report be noted.

3. Finance

RESOLVED that the accounts be approved.
"""

_MEMBERS = "Present: Cllr A Vane (Chair), Cllr B Holt, Cllr C Moss\n\n"
_THERE = ["P A Vane (Chair)", "P B Holt", "P C Moss"]


def _listed(parsed: Callable[..., Any], block: str) -> list[str]:
    head = "WEX COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n"
    after = AFTER if "\n\n1. " in block else AFTER.replace("2. Matters", "1. Matters").replace("3. Fin", "2. Fin")
    people: list[str] = parsed(head + block + after, "m.txt").people
    return people


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            "Present voting:\n\nAnn Vane, Director of Finance\n\nPresent non-voting:\n\nBen Holt, Director of Nursing",
            ["P Ann Vane (Director of Finance)", "P Ben Holt (Director of Nursing)"],
            id="those present, with a vote and without",
        ),
        pytest.param(
            _MEMBERS
            + "Apologies for absence:\nCouncillors Mrs Fox and Orr\n\nCouncillor Vane paid tribute to a former Councillor, Roy Hill, who died in May.",
            [*_THERE, "A Fox", "A Orr"],
            id="whom somebody paid tribute to",
        ),
        pytest.param(
            "Attendance: Councillors Ann Vane (Chair) and Ben Holt. Members of the committee: Captain John Pitt and Tess Moss. Officers: Una Ebb (Harbour Master).",
            [
                "P Ann Vane (Chair)",
                "P Ben Holt",
                "P John Pitt",
                "P Tess Moss",
                "I Una Ebb (Harbour Master)",
            ],
            id="members who are no councillors, in one run",
        ),
        pytest.param(
            f"{_MEMBERS}Those present voting were few, and Mr Holt left before the end of the item.",
            _THERE,
            id="a sentence on voting",
        ),
        pytest.param(
            "Present: Bruce VANE, Ann ORD and Kenneth MOSS",
            ["P Bruce VANE", "P Ann ORD", "P Kenneth MOSS"],
            id="surnames in capitals",
        ),
        pytest.param(
            "Present: Bruce Vane BV, Ann Ord AO and Kenneth Moss",
            ["P Bruce Vane", "P Ann Ord", "P Kenneth Moss"],
            id="keys behind names are no surnames",
        ),
        pytest.param(
            "Present: Councillors H. Ll. Vane, J. Rh. Holt and D.K. Moss",
            ["P H. Ll. Vane", "P J. Rh. Holt", "P D.K. Moss"],
            id="initials of two letters",
        ),
        pytest.param(
            "Present –\n\nCllr A Vane (Chair)\nCllr B Holt\n\nIn attendance –\n\nMrs D Quill (Clerk)",
            ["P A Vane (Chair)", "P B Holt", "I D Quill (Clerk)"],
            id="a dash ends the label",
        ),
        pytest.param(
            f"{_MEMBERS}IN ATTENDANCE The Clerk and two residents",
            [*_THERE, "I - (Clerk)"],
            id="the clerk behind a label",
        ),
        pytest.param(
            f"{_MEMBERS}In attendance the clerks of both councils had met the auditor in the week before.",
            _THERE,
            id="a sentence behind a label",
        ),
        pytest.param(
            f"{_MEMBERS}Officers present Clerk Mrs D Quill; Ann Fisk, Area Manager",
            [*_THERE, "I D Quill (Clerk)", "I Ann Fisk (Area Manager)"],
            id="a post and a name behind a label",
        ),
        pytest.param(
            f"{_MEMBERS}Officers in Attendance Roads Manager (Ann Fisk) and Parks Manager (Ben Roe)",
            [*_THERE, "I Ann Fisk (Roads Manager)", "I Ben Roe (Parks Manager)"],
            id="posts with names in brackets behind a label",
        ),
        pytest.param(
            f"{_MEMBERS}In attendance:\n\nThe Clerk (Dee Quill)\n\nMr P Roe, Head of Parks\n\nCounty Councillor Ann Fisk",
            [*_THERE, "I Dee Quill (Clerk)", "I P Roe (Head of Parks)", "I Ann Fisk (County Councillor)"],
            id="a post behind a name below a post before one",
        ),
        pytest.param(
            f"{_MEMBERS}In attendance: The Clerk and Head of Parks (Mr P Roe)",
            [*_THERE, "I - (Clerk)", "I P Roe (Head of Parks)"],
            id="the clerk and another",
        ),
        pytest.param(
            f"{_MEMBERS}In attendance: The Clerk and Responsible Financial Officer (Mr P Roe)",
            [*_THERE, "I P Roe (Clerk and Responsible Financial Officer)"],
            id="the clerk with two offices",
        ),
        pytest.param(
            f"{_MEMBERS}In attendance: The Clerk, PC Ann Fisk", [*_THERE, "I - (Clerk)", "I Ann Fisk (PC)"], id="police"
        ),
        pytest.param(
            f"{_MEMBERS}In attendance: The Clerk, Mrs D Quill", [*_THERE, "I D Quill (Clerk)"], id="the clerk's name"
        ),
        pytest.param(
            f"{_MEMBERS}In attendance: The Clerk, P Roe (Head of Parks)",
            [*_THERE, "I - (Clerk)", "I P Roe (Head of Parks)"],
            id="somebody with a post of his own",
        ),
        pytest.param(
            f"{_MEMBERS}Also present: Clerk Mrs D Quill and Mr and Mrs Roe",
            [*_THERE, "I D Quill (Clerk)", "I Roe", "I Roe"],
            id="a couple behind and",
        ),
        pytest.param(
            f"{_MEMBERS}In attendance: Dee Quill (Clerk), a member of the press",
            [*_THERE, "I Dee Quill (Clerk)"],
            id="one",
        ),
        pytest.param(
            f"{_MEMBERS}Assistant Clerk: Dee Quill",
            [*_THERE, "I Dee Quill (Assistant Clerk)"],
            id="the clerk's assistant",
        ),
        pytest.param(
            f"{_MEMBERS}Clerk to the Council: Dee Quill",
            [*_THERE, "I Dee Quill (Clerk to the Council)"],
            id="whose clerk",
        ),
        pytest.param(
            "Wex Town Council\nTown Clerk: D Quill BA\nTel 01999 555101\n\nPresent: Cllr A Vane, Cllr B Holt",
            ["P A Vane", "P B Holt"],
            id="the clerk in the letterhead",
        ),
        pytest.param(
            "Present:\nChairman – Mr Vane\n1. Mr Holt\n2. Mr Moss",
            ["P Vane (Chairman)", "P Holt", "P Moss"],
            id="numbers below the chair",
        ),
        pytest.param(
            "Present: Councillor A Vane, Councillor Dr\nHolt and Councillor C Ní\nDhuinn",
            ["P A Vane", "P Holt", "P C Ní Dhuinn"],
            id="names that go on in the next line",
        ),
        pytest.param(
            "Present (in person):\nAnn Vane – Chair – Wex Trust\nBen Holt (Service Manager, Marl Council)",
            ["P Ann Vane (Chair)", "P Ben Holt (Service Manager)"],
            id="a post at a body",
        ),
        pytest.param(
            "Present:\nAnn Vane (Director of Planning, Housing and Services)\nBen Holt",
            ["P Ann Vane (Director of Planning, Housing and Services)", "P Ben Holt"],
            id="a post with commas",
        ),
        pytest.param(
            "Present:\nAnn Vane, Moor Ward\nBen Holt, Quay Ward\nCy Moss, Mill Ward",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss"],
            id="wards",
        ),
        pytest.param(
            "Present:\nChairman, Ann Vane\nBen Holt\nCy Moss",
            ["P Ann Vane (Chairman)", "P Ben Holt", "P Cy Moss"],
            id="the chair before a comma",
        ),
        pytest.param(
            f"{_MEMBERS}Dee Quill (Clerk) was in attendance.", [*_THERE, "I Dee Quill (Clerk)"], id="told of the clerk"
        ),
        pytest.param(
            "Present: Ann Vane, Ben Holt\n\nAnn Vane took the chair.\n\nCllr. B. Roe and Cllr. C. Lund gave apologies.",
            ["P Ann Vane (Chair)", "P Ben Holt", "A B. Roe", "A C. Lund"],
            id="told who gave apologies",
        ),
        pytest.param(
            "In attendance: Cllr A Vane, Cllr B Holt\n\nIn the absence of the Chairman, Cllr B Holt took the chair.",
            ["P A Vane", "P B Holt (Chair)"],
            id="who took the chair of the only list",
        ),
        pytest.param(
            f"{_MEMBERS}Also in attendance: Dee Quill - Clerk\n* denotes absence",
            [*_THERE, "I Dee Quill (Clerk)"],
            id="a key",
        ),
        pytest.param(
            f"{_MEMBERS}1. Apologies\n\nCllrs Ida Roe (personal reasons) and Kit Lund (personal reasons)",
            [*_THERE, "A Ida Roe", "A Kit Lund"],
            id="a reason in brackets behind each",
        ),
        pytest.param(
            f"{_MEMBERS}1. Attendance and apologies\n\nApologies from Cllrs Ida Roe and Kit Lund were accepted.",
            [*_THERE, "A Ida Roe", "A Kit Lund"],
            id="apologies that were accepted",
        ),
        pytest.param(
            f"{_MEMBERS}1. Attendance and apologies\n\nCllrs Ida Roe and Kit Lund",
            [*_THERE, "A Ida Roe", "A Kit Lund"],
            id="names alone below attendance and apologies",
        ),
        pytest.param(
            f"{_MEMBERS}1. Welcome and apologies\n\nFather Kit Lund led the members in prayer.",
            _THERE,
            id="somebody else below a welcome",
        ),
        pytest.param(
            f"{_MEMBERS}1. Apologies\n\nApologies were received from Cllr. Roe. Cllr. Lund substituted for Cllr. Roe.",
            [*_THERE, "A Roe", "P Lund"],
            id="who came for another",
        ),
    ],
)
def test_turns_of_attendance(parsed: Callable[..., Any], block: str, expected: list[str]) -> None:
    assert _listed(parsed, block) == expected


def test_a_table_under_the_only_label_is_read_once(parsed: Callable[..., Any]) -> None:
    table = "<tr><th>Name</th><th>Title</th></tr><tr><td>Ann Vane</td><td>Chair</td></tr><tr><td>Ben Holt</td><td>Planner</td></tr>"
    text = f"<p>Wex Forum</p><p>Minutes of the meeting held on 4 March 2014</p><p><b>In attendance:</b></p><table>{table}</table><h3>1. Finance</h3><p>RESOLVED that the bill be paid.</p>"
    found = parsed(text, "m.html").document.attendance
    assert [(r.name, r.status) for r in found] == [("Ann Vane", "present"), ("Ben Holt", "present")]


def test_no_council_is_told_from_whom_it_sent(parsed: Callable[..., Any]) -> None:
    block = "Present:\n\nAnn Vane - Wex Police\n\nBen Holt - Marl District Council\n\nCy Moss - Wex Trust"
    assert _listed(parsed, block) == ["P Ann Vane", "P Ben Holt", "P Cy Moss"]
