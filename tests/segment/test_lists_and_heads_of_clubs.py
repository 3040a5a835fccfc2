"""Those at a meeting, its header and its items as small bodies write them; all bodies and people are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "FERN GLEN COMMITTEE\n\nMinutes of the meeting held on 4 March 2014\n\n"
AFTER = "\n\n1. Matters of report\n\nThe path is open.\n\n2. Finance\n\nRESOLVED that the accounts be approved.\n\n3. Next meeting\n\nIt is in May.\n"
_SIGNS = {"present": "P", "in_attendance": "I", "apologies": "A", "absent": "X", "expected": "E"}


def _listed(parsed: Callable[..., Any], block: str, after: str = AFTER) -> list[str]:
    found = parsed(HEAD + block + after, "m.txt").document.attendance
    return [
        f"{_SIGNS[r.status]} {r.name or '-'}"
        + (f" ({r.role})" if r.role else "")
        + (f" [{r.organisation}]" if r.organisation else "")
        for r in found
    ]


PEOPLE: list[tuple[str, str, list[str]]] = [
    (
        "members of parliaments in a column of posts",
        "Present:\nAnn Vane\tConvener\nBen Holt\tTreasurer\n\nAttending:\nDan Peck\tMSP\nEva Roe\tMP\nJo Tarn\tLocal Councillor",
        [
            "P Ann Vane (Convener)",
            "P Ben Holt (Treasurer)",
            "I Dan Peck (MSP)",
            "I Eva Roe (MP)",
            "I Jo Tarn (Local Councillor)",
        ],
    ),
    (
        "a body behind the last of a list of posts with their holders",
        "PRESENT: Councillors A. Vane, B. Holt and C. Moss\n\nAPOLOGIES: Councillor G. Tarn, Mayor, Superintendent (Mr. Paul Roe) and Ms. K. Orr, Harbour Authority",
        [
            "P A. Vane",
            "P B. Holt",
            "P C. Moss",
            "A G. Tarn (Mayor)",
            "A Paul Roe (Superintendent)",
            "A K. Orr [Harbour Authority]",
        ],
    ),
    (
        "posts behind as",
        "Present: Cllr A Vane (as Chair), Cllr B Holt, as Vice Chair\nIn attendance: Mrs D Peck (as Minute Taker), Mr L Ames as Tree Warden, Cllr C Moss (as observer)",
        [
            "P A Vane (Chair)",
            "P B Holt (Vice Chair)",
            "I D Peck (Minute Taker)",
            "I L Ames (Tree Warden)",
            "I C Moss (observer)",
        ],
    ),
    (
        "small words in surnames",
        "Present:\nAnn Vane (av12) - Chair\nMarco Lang Almada e Souza (mas78) - Treasurer\nCy dos Santos - Secretary\nLayla bint Omar - Welfare",
        [
            "P Ann Vane (Chair)",
            "P Marco Lang Almada e Souza (Treasurer)",
            "P Cy dos Santos (Secretary)",
            "P Layla bint Omar (Welfare)",
        ],
    ),
    (
        "departments with commas",
        "Present: Ann Vane (Chair)\nApologies: Ed Vail MP, Department for Schools, Children and Families, Kev Hunt – Ministry of Housing, Towns and Parks, Di Peck – Saxford",
        [
            "P Ann Vane (Chair)",
            "A Ed Vail [Department for Schools, Children and Families]",
            "A Kev Hunt [Ministry of Housing, Towns and Parks]",
            "A Di Peck [Saxford]",
        ],
    ),
    (
        "initials in brackets tell a name of common words",
        "Attendees: Jo Ames (JA) (Chair), Hen Tarn (HT), Jake Swale (JS), Day Orr (DO), Moor Trust (MTR), Lane Hill (LH)",
        ["P Jo Ames (Chair)", "P Hen Tarn", "P Jake Swale", "P Day Orr [Moor Trust (MTR)]", "P Lane Hill"],
    ),
    (
        "a comma for the stop of an initial",
        "Present: P. Mark, D. Pick, P. Norr, C, Humph, Mrs. Noon together with 5 members of the public.",
        ["P P. Mark", "P D. Pick", "P P. Norr", "P C. Humph", "P Noon"],
    ),
    (
        "a count whose bracket runs over the line",
        "Present:\nAnn Vane (Chair)\nCy Moss\nPublic: 3 (including Sue Peck who minuted the meeting,\n& Carol Roe who was later co-opted)\nJane Scar representing WALC",
        ["P Ann Vane (Chair)", "P Cy Moss", "I Sue Peck", "I Carol Roe", "I Jane Scar [WALC]"],
    ),
    (
        "letters of a post and its office",
        "Present:\nAnn Vane (Chair)\nNick Herb (MoS, Wex Office)\nEd Orr (PUSS, DfT)\nDi Peck (CEO, Moor Labs)",
        [
            "P Ann Vane (Chair)",
            "P Nick Herb (MoS) [Wex Office]",
            "P Ed Orr (PUSS) [DfT]",
            "P Di Peck (CEO) [Moor Labs]",
        ],
    ),
    (
        "a label on both sides of its names",
        "IN THE CHAIR :\n\nCouncillor A. Vane\n\nCOUNCILLORS :\n\nCouncillors J. Coll and S. Hart\n\nTENANT\n\nMs. D. Dunn (HELM) and Mr. J. Slatt, North Wex Family Project\n\nREPRESENTATIVES :\n\nAPOLOGIES :\n\nCouncillor G. Mitch",
        [
            "P A. Vane (Chair)",
            "P J. Coll",
            "P S. Hart",
            "P D. Dunn [HELM]",
            "P J. Slatt [North Wex Family Project]",
            "A G. Mitch",
        ],
    ),
    (
        "flag officers of a sailing club",
        "Flag Officers present: Commodore A Vane, Vice Commodore B Holt, Rear Commodore C Moss\nCommittee: D Peck, E Roe (Sailing Sec)",
        [
            "P A Vane (Commodore)",
            "P B Holt (Vice Commodore)",
            "P C Moss (Rear Commodore)",
            "P D Peck",
            "P E Roe (Sailing Sec)",
        ],
    ),
    (
        "plurals that govern a run",
        "Present: Professors Vane, Holt and Moss, Drs Peck and Roe\nApologies: Mesdames Tarn, Ames",
        ["P Vane", "P Holt", "P Moss", "P Peck", "P Roe", "A Tarn", "A Ames"],
    ),
    (
        "who works for a board",
        "Board Members: Ann Vane (Chair), Ben Holt\nBoard Executive: Eva Roe (CEO), Fay Tarn (Surveyor)\nApologies: Di Peck",
        ["P Ann Vane (Chair)", "P Ben Holt", "I Eva Roe (CEO)", "I Fay Tarn (Surveyor)", "A Di Peck"],
    ),
    (
        "full stops behind labels",
        "Present. Cllrs. A. Vane (Chair), B. Holt, C. Moss. In attendance. The Clerk, Mrs D. Peck. Apologies. Cllr E. Roe.",
        ["P A. Vane (Chair)", "P B. Holt", "P C. Moss", "I D. Peck (Clerk)", "A E. Roe"],
    ),
    (
        "groups of a church council",
        "In the chair: The Revd A Vane\nChurchwardens: B Holt & C Moss\nDeanery Synod: D Peck\nElected members: F Tarn, G Ames\nCo-opted: J Kerr\nIn attendance: K Oates (Hon Sec)",
        [
            "P A Vane (Chair)",
            "P B Holt",
            "P C Moss",
            "P D Peck",
            "P F Tarn",
            "P G Ames",
            "P J Kerr",
            "I K Oates (Hon Sec)",
        ],
    ),
    (
        "other members, below members of councils",
        "Present:\nLocal Authority Members\nCllr Ann Vane, Moor DC (Chairman)\nCllr Ben Holt, Wex CC\nOther Members\nDi Peck, CPRE\nEva Roe, NFU\nApologies\nCllr Ida Lunn, Moor PC; Jo Kerr, CLA",
        [
            "P Ann Vane (Chairman) [Moor DC]",
            "P Ben Holt [Wex CC]",
            "P Di Peck [CPRE]",
            "P Eva Roe [NFU]",
            "A Ida Lunn [Moor PC]",
            "A Jo Kerr [CLA]",
        ],
    ),
    (
        "one name and a post behind a dash",
        "Present: Ann (Chair), Ben Holt - Treasurer, Cy Moss - Bookings, Di - Secretary",
        ["P Ann (Chair)", "P Ben Holt (Treasurer)", "P Cy Moss (Bookings)", "P Di (Secretary)"],
    ),
    (
        "for which items they came",
        "Present: Ann Vane (Chair)\nIn Attendance: Gil Ames (Deputy Head, item 4 only), Jo Kerr, Auditor (items 5-6), Ida Lunn (Finance Officer – for items 3 and 4)",
        ["P Ann Vane (Chair)", "I Gil Ames (Deputy Head)", "I Jo Kerr (Auditor)", "I Ida Lunn (Finance Officer)"],
    ),
    (
        "who came instead, in brackets",
        "PRESENT\nCllr Ann Vane (Chairman)\nCllr Ben Holt\n\nAPOLOGIES\nCllr Gil Ames – Vale Borough Council (Cllr Hal Orr attended as substitute)\nCllr Fay Tarn (alternate: Cllr Kit Oates attended)",
        [
            "P Ann Vane (Chairman)",
            "P Ben Holt",
            "P Hal Orr",
            "A Gil Ames [Vale Borough Council]",
            "P Kit Oates",
            "A Fay Tarn",
        ],
    ),
    (
        "whom they represent, and the clerk behind a councillor",
        "There were present:-\nRepresenting Quay Town Council: Cllrs A Vane and B Holt\nIn attendance: Mr G Ames FRICS, Valuer, C/Cllr Lunn, Clerk, 6 residents",
        [
            "P A Vane [Quay Town Council]",
            "P B Holt [Quay Town Council]",
            "I G Ames [Valuer]",
            "I Lunn (C/Cllr)",
            "I - (Clerk)",
        ],
    ),
]


@pytest.mark.parametrize(("block", "expected"), [row[1:] for row in PEOPLE], ids=[row[0] for row in PEOPLE])
def test_those_there(parsed: Callable[..., Any], block: str, expected: list[str]) -> None:
    assert _listed(parsed, block) == expected


BODIES = [
    (
        "MOORSIDE PRIMARY SCHOOL PARENT COUNCIL ANNUAL GENERAL MEETING (ONLINE)",
        "MOORSIDE PRIMARY SCHOOL PARENT COUNCIL",
    ),
    ("Wex Parents’ Forum Extraordinary General Meeting (via Zoom)", "Wex Parents’ Forum"),
    ("Moor Allotment Association – Annual General Meeting (hybrid)", "Moor Allotment Association"),
    ("WXCF Meeting Minutes - 28/07/2020", "WXCF"),
    ("Minutes from WPA EGM", "WPA"),
    ("St Wex’s Church Annual Parochial Church Meeting", "St Wex’s Church Annual Parochial Church Meeting"),
]


@pytest.mark.parametrize(("title", "body"), BODIES)
def test_who_met(parsed: Callable[..., Any], title: str, body: str) -> None:
    text = f"{title}\n\n28 July 2020\n\nPresent: Ann Vane (Chair), Ben Holt\n\n1. Welcome\n\nAll were welcomed.\n"
    assert parsed(text, "m.txt").document.meeting.committee == body


def test_hours_with_one_nought(parsed: Callable[..., Any]) -> None:
    text = f"{HEAD}Present: Ann Vane (Chair), commencing at 7.0 p.m.{AFTER}\nThe meeting closed at 8.0pm.\n"
    assert parsed(text, "m.txt").document.meeting.end_time == "20:00"


TOP = f"{HEAD}Present: Ann Vane (Chair), Ben Holt\n\n"
ITEMS: list[tuple[str, str, list[str]]] = [
    (
        "who came besides is no business",
        f"{HEAD}Present\n\nAnn Vane (Chair)\n\nBen Holt\n\nMembers of the public present\n\nPaul Cliff\n\nMeg Carr\n\nPublic Forum\n\nMeg Carr was keen to discuss her work on the bank with everybody there.\n\nPolice report\n\nThe report had been circulated and there was nothing to add to it.\n\nCorrespondence\n\nThe Secretary told the meeting of two letters, which had been answered.",
        ["- Public Forum", "- Police report", "- Correspondence"],
    ),
    (
        "a sentence without its verb, and a label alone",
        f"{TOP}Introductions and welcome\n\nAnn opened the meeting and thanked all for attending.\n\nMinutes of previous meeting\n\nProposed: Ann Vane / Seconded: Ben Holt\n\nActions covered in the reports below.\n\nMatters arising:\n\nThe owner of the wall has declined to take any action. Ben has asked again.\n\nTreasurer’s report\n\nThe balance stands at £400 and the accounts have been audited.\n\nAny other business\n\nAnn told everybody of the clean up.",
        [
            "- Introductions and welcome",
            "- Minutes of previous meeting",
            "- Matters arising",
            "- Treasurer’s report",
            "- Any other business",
        ],
    ),
    (
        "what was read out",
        f"{TOP}88/19 Fire Safety Procedures was read by the Chair.\n\n89/19 Privacy Notice were given by the Clerk.\n\n90/19 The Clerk was asked to write.\n\n91/19 Finance The accounts were approved.",
        ["88/19 Fire Safety Procedures", "89/19 Privacy Notice", "90/19 The Clerk was asked to write", "91/19 Finance"],
    ),
    (
        "a standard title behind a sentence, a sum behind a colon",
        f"{TOP}Apologies: None\n\nElection of Chairman: B. Holt proposed A. Vane, who was elected.\n\nMinutes: The minutes were signed as a correct record.\n\nPayments: Wex Clock Ltd - £130. 00: Moor Link - £20:\n\nB. Holt proposed that they be passed - agreed. Adoption of Accounts: It was proposed that the accounts be adopted.\n\nBurial fees: It was proposed that the fees be raised across the board. Payment of Electricity Account: It was agreed to pay it.\n\nCorrespondence: Moor Link was read.",
        [
            "- Election of Chairman",
            "- Minutes",
            "- Payments",
            "- Adoption of Accounts",
            "- Burial fees",
            "- Payment of Electricity Account",
            "- Correspondence",
        ],
    ),
    (
        "the next number at the end of a paragraph",
        f"{TOP}1. Apologies\n\nNone.\n\n2. Finance\n\nThe accounts were approved.\n\n3. Fete\n\nThe Clerk told members of the fete on 12th July. 4. Date and time of next meeting\n\n8 July 2015 at 7.30pm",
        ["1 Apologies", "2 Finance", "3 Fete", "4 Date and time of next meeting"],
    ),
    (
        "a title whose number was lost",
        f"{TOP}1. Welcome\n\nAV welcomed everybody to the meeting and thanked them for coming.\n\n2. Minutes\n\nThe minutes were approved.\n\nQuiet Street Scheme\n\nBH reported that the scheme had begun and that parents had been told about it.\n\n4. Money\n\nThe balance stands at £400.\n\n5. AOB\n\nNone.",
        ["1 Welcome", "2 Minutes", "- Quiet Street Scheme", "4 Money", "5 AOB"],
    ),
    (
        "the rows of a list of actions are none",
        f"{TOP}Welcome\n\nAnn opened the meeting and thanked all for attending.\n\nSecretary’s report\n\nBen read the report.\n\nPolice report\n\nNothing to tell this month.\n\nAny other business\n\nNone.\n\nActions\n\nAgenda item\tWho\tWhat\nSpeeding\tBen\tAsk the Council for data\nSecretary’s report\tAnn\tWrite to the school",
        ["- Welcome", "- Secretary’s report", "- Police report", "- Any other business"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in ITEMS], ids=[row[0] for row in ITEMS])
def test_items(parsed: Callable[..., Any], text: str, expected: list[str]) -> None:
    assert [f"{item.number or '-'} {item.title}" for item in parsed(text, "m.txt").document.items] == expected


def test_what_is_told_after_the_close_belongs_to_no_item(parsed: Callable[..., Any]) -> None:
    text = (
        f"{TOP}1. Apologies\n\nNone.\n\n2. Finance\n\nThe accounts were approved.\n\n3. Planning\n\nNo plans had come in."
        "\n\n10 Meeting closed at 8.0pm\n\nA resident asked about the hedge. It was decided that no action would be taken.\n\nDate of next meeting\n\nThe next meeting is on 4 May."
    )
    decided = parsed(text, "m.txt").document.resolutions[-1]
    assert (decided.verb, decided.item) == ("decided", None)
