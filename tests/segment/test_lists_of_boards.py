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
VILLAGES = "<table><tr><th>Village</th><th>Councillor</th><th>Attendance</th></tr><tr><td>Cwm Vane</td><td>Ian Holt</td><td>Present</td></tr><tr><td>Nant</td><td>Cy Moss</td><td>Not present</td></tr></table><p>Apologies were received from Cllr Moss.</p>"
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
            VILLAGES,
            ["present Ian Holt", "apologies Cy Moss"],
            id="the village before the name; apologies of one absent",
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


@pytest.mark.parametrize(
    ("listed", "people"),
    [
        pytest.param(
            "Present A Vane(AV) Chair Councillors Lew(DL) R Holt(RH) Moss(JM) Orr(MC) – P Tand (clerk) + 1 Resident",
            ["present A Vane", "present Lew", "present R Holt", "present Moss", "present Orr", "present P Tand"],
            id="keys between people",
        ),
        pytest.param(
            "Present: Cllrs Vane, Holt. Also in attendance for part of the meeting was Mrs Joan Moss, Head Teacher and Mr Clive Orr.",
            ["present Vane", "present Holt", "in_attendance Joan Moss", "in_attendance Clive Orr"],
            id="who came for a part",
        ),
        pytest.param(
            "Present: Cllrs Vane, Holt\n\nApologies: Cllrs Rowe, Jack Moss & Orr",
            ["present Vane", "present Holt", "apologies Rowe", "apologies Jack Moss", "apologies Orr"],
            id="a full name amid surnames",
        ),
        pytest.param(
            "PRESENT: Cllr A Vane (Chair)\n\n“ B Holt\n\nTown Clerk\n\nAPOLOGIES: Cllr T Moss",
            ["present A Vane", "present B Holt", "present Town Clerk", "apologies T Moss"],
            id="a clerk whose name is not given",
        ),
        pytest.param(
            "PRESENT: Cllr A Vane (Chair)\n\nCllr B Holt\n\nClerk\n\nAnn Orr\n\nAPOLOGIES: Cllr T Moss",
            ["present A Vane", "present B Holt", "in_attendance Ann Orr", "apologies T Moss"],
            id="a clerk whose name stands below",
        ),
        pytest.param(
            "Present: A Vane\n\nIn attendance: Parish Clerk … Laura Holt.",
            ["present A Vane", "in_attendance Laura Holt"],
            id="dots between post and name",
        ),
        pytest.param(
            "Present: A Vane\n\nIn attendance: Chief Executive; Head of Personnel; PA to Chief Executive",
            [
                "present A Vane",
                "in_attendance Chief Executive",
                "in_attendance Head of Personnel",
                "in_attendance PA to Chief Executive",
            ],
            id="posts between semicolons",
        ),
        pytest.param(
            "Attendance: Cllr A Vane, Cllr B Holt.\n\nOther apologies for absence reported to meeting: Cllr C Moss.\n\nOther apologies received not reported to meeting: Cllr D Orr.",
            ["present A Vane", "present B Holt", "apologies C Moss", "apologies D Orr"],
            id="apologies told apart",
        ),
        pytest.param(
            "Present: A Vane, B Holt\n\nPrayers: Rev Moss led the Council in prayers.\n\nChairman’s Opening Remarks: The Chairman thanked Cllrs C Orr and D Roe for their help.",
            ["present A Vane", "present B Holt"],
            id="what the meeting opened with",
        ),
        pytest.param(
            "(Committee - Jack Vane (Chair), Kevin Holt(Sec/Treasurer), Terry Moss, Gordon Orr)\n\nApologies – Gordon Orr.",
            ["present Jack Vane", "present Kevin Holt", "present Terry Moss", "apologies Gordon Orr"],
            id="a committee in brackets",
        ),
        pytest.param(
            "Chair: Andrew Vane; Treasurer: Rory Holt\n\nMembers Present: A Vane, B Orr",
            ["present Andrew Vane", "present Rory Holt", "present B Orr"],
            id="the chair in full above the list",
        ),
        pytest.param(
            "Present: Ann Vane\n\nApologies – Mr Moss and Mrs Finch had offered their apologies",
            ["present Ann Vane", "apologies Moss", "apologies Finch"],
            id="a label and its sentence",
        ),
        pytest.param(
            "1.1.2 Councillors\n\nCouncillor Vane (Cllr V), Councillor Holt (Cllr H)\n\n1.1.4 Apologies\n\nColin Moss (CM), Neil Orr (NO)",
            ["present Vane", "present Holt", "apologies Colin Moss", "apologies Neil Orr"],
            id="labels behind numbers of three steps",
        ),
        pytest.param(
            "Attendance\n\nCommunity Councillors:\n\nSheena Vane (Chair)\n\nJack Holt (Treasurer)\n\nOthers WCC Cllr Alison Moss\n\nApologies from Community Councillors Christine Orr, Jean Roe and Donald Shaw",
            [
                "present Sheena Vane",
                "present Jack Holt",
                "in_attendance Alison Moss",
                "apologies Christine Orr",
                "apologies Jean Roe",
                "apologies Donald Shaw",
            ],
            id="others, and apologies from community councillors",
        ),
        pytest.param(
            "Present: Mr G Vane (Chairman), Mr L Holt.\n\nDistrict Councillors: Mr P Moss, Mrs L Orr\n\nThe Clerk: Mrs A Roe",
            ["present G Vane", "present L Holt", "in_attendance P Moss", "in_attendance L Orr", "in_attendance A Roe"],
            id="councillors of other tiers",
        ),
        pytest.param(
            "PRESENT Mr T E Vane, (Pen A)\n\n91 APOLOGIES.\n\nApologies for absence were received from the following :- Mrs J M Holt, (Pen B), Mr I Moss, (Nant).",
            ["present T E Vane", "apologies J M Holt", "apologies I Moss"],
            id="from the following",
        ),
        pytest.param(
            "1. Present\n\n1.1. Archie Vane, Pete Holt, Billy and Annie Orr.\n\n2. Minutes\n\nThey were signed.",
            ["present Archie Vane", "present Pete Holt", "present Billy Orr", "present Annie Orr"],
            id="a paragraph's number before the names",
        ),
        pytest.param(
            "MEMBERS PRESENT:\n\nAhern,\n\nBrosnan,\n\nCarew,\n\nDaly,\n\nEgan,\n\nOfficials: Mr D. Shaw, County Manager",
            [*(f"present {name}" for name in ["Ahern", "Brosnan", "Carew", "Daly", "Egan"]), "in_attendance D. Shaw"],
            id="surnames with commas, a line each",
        ),
        pytest.param(
            "Present: Cllr Vane\n\nIn attendance: Town Clerk and Deputy Town Clerk",
            ["present Vane", "in_attendance Town Clerk", "in_attendance Deputy Town Clerk"],
            id="two clerks",
        ),
        pytest.param(
            "Present: Cllr Vane\n\nAlso Present: 4 members of the public\n\nA parishioner, Veronica Holt, reported that last month water was running down the lane after a storm in the village and that the ditch was full.",
            ["present Vane"],
            id="what a parishioner reported",
        ),
        pytest.param(
            "Secretary: Gill Vane\n\nNaomi Holt (NH), Peg Moss (PM), Hettie Orr (HO), Alec Roe (AR)\n\nApologies: Edna Shaw",
            [
                "in_attendance Gill Vane",
                "present Naomi Holt",
                "present Peg Moss",
                "present Hettie Orr",
                "present Alec Roe",
                "apologies Edna Shaw",
            ],
            id="a run below the secretary",
        ),
        pytest.param(
            "Present: Cllr A Vane\n\nApologies: From Lorna Holt, Cy Moss\n\nCirculation:\n\nParish Councillors; Diane Orr (Wex Council)",
            ["present A Vane", "apologies Lorna Holt", "apologies Cy Moss"],
            id="to whom the minutes are sent",
        ),
        pytest.param(
            "Present:\n\nChairman – P.R Vane\n\nLeader of WCC and County Councillor for Bay Rural South – V Holt\n\nQuay Bay City Councillor – E Moss",
            ["present P.R Vane", "present V Holt", "present E Moss"],
            id="a post whose first words read as a name",
        ),
        pytest.param(
            "Present: A Vane\n\n16/17/070 Apologies for Absence\n\nCllr B Holt, Cllr C Moss",
            ["present A Vane", "apologies B Holt", "apologies C Moss"],
            id="a label behind a minute's number",
        ),
    ],
)
def test_those_told_apart(parsed: Callable[..., Any], listed: str, people: list[str]) -> None:
    found = parsed(PAGE.format(listed), "m.txt").document.attendance
    assert [f"{a.status} {a.name or a.role}" for a in found] == people


def test_those_present_named_behind_the_apologies(parsed: Callable[..., Any]) -> None:
    item = "1. Acceptance of Apologies: Apologies were received from Councillors Vane and Holt. Present Councillors Moss, Orr and Roe.\n\n"
    found = parsed(PAGE.format("").replace("1. Fees", item + "2. Fees"), "m.txt").document.attendance
    names = ["apologies Vane", "apologies Holt", "present Moss", "present Orr", "present Roe"]
    assert [f"{a.status} {a.name}" for a in found] == names


def test_apologies_below_their_number(parsed: Callable[..., Any]) -> None:
    item = "1. Apologies for absence:\n\n072/22: Cllrs Vane, Holt and Moss sent their apologies.\n\n"
    found = parsed(PAGE.format("Present: Cllr Orr").replace("1. Fees", item + "2. Fees"), "m.txt").document.attendance
    assert [f"{a.status} {a.name}" for a in found] == [
        "present Orr",
        "apologies Vane",
        "apologies Holt",
        "apologies Moss",
    ]


def test_who_else_sent_apologies(parsed: Callable[..., Any]) -> None:
    item = "1. Apologies – Apologies for absence were received from Councillors Vane and Holt. Also, District Councillor Moss.\n\n"
    found = parsed(PAGE.format("Present: Cllr Orr").replace("1. Fees", item + "2. Fees"), "m.txt").document.attendance
    names = ["present Orr", "apologies Vane", "apologies Holt", "apologies Moss"]
    assert [f"{a.status} {a.name}" for a in found] == names


def test_lists_behind_bullets_under_an_item(parsed: Callable[..., Any]) -> None:
    item = (
        "181.0 Agenda Item 1: Record of those Present/Apologies\n\n- Members: Cllrs Rhys Vane (Chair), Emyr Holt\n\n"
        "- Others: Hywel Moss Clerk to the Council\n\n- Apologies for absence: Cllrs Trefor Orr and Emlyn Roe.\n\n"
    )
    found = parsed(PAGE.format("").replace("1. Fees", item + "2. Fees"), "m.txt").document.attendance
    assert [f"{a.status} {a.name}" for a in found] == [
        "present Rhys Vane",
        "present Emyr Holt",
        "in_attendance Hywel Moss",
        "apologies Trefor Orr",
        "apologies Emlyn Roe",
    ]


def test_stars_in_a_table(parsed: Callable[..., Any]) -> None:
    table = "| Councillors | |\n|---|---|\n| Mrs A Vane | \\* D Holt |\n| \\* P Moss | C Orr |\n| R Roe | \\* S Shaw |\n\n\\* Denotes member present."
    found = parsed(PAGE.format(table), "m.md").document.attendance
    assert [f"{a.status} {a.name}" for a in found] == ["present D Holt", "present P Moss", "present S Shaw"]


def test_a_clerk_in_the_last_row_of_a_roll(parsed: Callable[..., Any]) -> None:
    rows = [("Councillor", "Attendance"), ("Ann Vane", "Present"), ("Ben Holt", "Not present"), ("Clerk:", "Jill Moss")]
    table = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows)
    page = f"<html><body><h1>WEX PARISH COUNCIL</h1><p>Minutes of the meeting held on 4 March 2014</p><table>{table}</table><h3>1. Fees</h3><p>The Clerk spoke.</p><h3>2. Roads</h3><p>The Clerk spoke.</p></body></html>"
    found = parsed(page, "m.html").document.attendance
    assert [f"{a.status} {a.name}" for a in found] == ["present Ann Vane", "absent Ben Holt", "in_attendance Jill Moss"]


def test_a_label_column_ends_with_those_who_sent_apologies(parsed: Callable[..., Any]) -> None:
    rows = [
        ("Chairman:", "Cllr A Vane"),
        ("Present:", "Councillors: B Holt; C Moss"),
        ("Apologies:", "Councillors: D Orr; E Roe"),
    ]
    table = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows)
    page = f"<html><body><h1>WEX DISTRICT COUNCIL</h1><p>Minutes of the meeting held on 4 March 2014</p><table>{table}</table><p><b>Member’s request</b></p><p>The Clerk spoke of it.</p><p><b>Declarations of interest</b></p><p>None.</p></body></html>"
    document = parsed(page, "m.html").document
    assert [f"{a.status} {a.name}" for a in document.attendance][-2:] == ["apologies D Orr", "apologies E Roe"]
    assert "Apologies" not in [item.title for item in document.items]


def test_who_was_stood_in_for_points_at_their_own_name(parsed: Callable[..., Any]) -> None:
    item = "1. Notification of Substitute Members\n\nCouncillor Wardle was substitute member for Councillor Hope.\n\n"
    result = parsed(PAGE.format("Present: Cllr Orr").replace("1. Fees", item + "2. Fees"), "m.txt")
    for record in result.document.attendance:
        assert record.name in result.text[record.span.start : record.span.end]
