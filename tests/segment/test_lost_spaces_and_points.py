"""Spaces, line ends and columns that a converter lost, and points of items: each as it is read. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TOP = "MOORFOOT PARISH COUNCIL\n\nMinutes of the meeting held on Monday 3 June 2019 in the Institute\n\n"
PRESENT = "Present: Cllrs A Fenwick (Chair), P Nair, T Asher and C Moss\n\n"
HEAD = f"{TOP}{PRESENT}1. Apologies\n\nNone.\n\n2. Works at the quay\n\n"
TAIL = "\n\n3. Close\n\nThe meeting ended.\n"


def settled(parsed: Callable[..., Any], text: str) -> list[str]:
    document = parsed(HEAD + text + TAIL).document
    return [c.text for r in document.resolutions for c in r.clauses if r.item == "2"]


def moved(parsed: Callable[..., Any], text: str) -> tuple[str | None, str | None]:
    first = parsed(HEAD + text + TAIL).document.resolutions[0]
    return first.mover, first.seconder


def titles(parsed: Callable[..., Any], text: str) -> list[tuple[str | None, str | None]]:
    return [(item.number, item.title) for item in parsed(TOP + PRESENT + text).document.items]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("The payments were APPROVEDand signed.", ["The payments were APPROVED and signed."]),
        ("It was RESOLVEDthat the wall be mended.", ["the wall be mended."]),
        ("Members AGREEDto buy a winch.", ["to buy a winch."]),
        (
            "Cllr Nair was proposed by Cllr Moss, seconded by Cllr Asher and confirmed by a unanimous vote as Chair.",
            None,
        ),
        ("Cllr Nair proposed Cllr Moss, seconded by Cllr Asher, and confirmed unanimously as Treasurer.", None),
        ("Cllr Nair proposed a levy, seconded by Cllr Asher, which was not yet confirmed by a majority vote.", []),
        ("It was agreed, after talks with Cllr Nair, that there was no longer any need for a Quay Warden.", None),
        ("It was agreed that there was no longer any danger.", []),
        (
            "It was proposed by Cllr Nair and seconded by Cllr Moss that the draft be accepted as Minutes. All agreed, the Chairman signed them.",
            ["the draft be accepted as Minutes"],
        ),
        (
            "Cllr Nair proposed that the shed be let, Cllr Moss seconded. All in favour, the Clerk will write to the tenant.",
            ["the shed be let"],
        ),
        (
            "(a) Statement for May\nReceived and noted.\n(b) Insurance schedule\nApproved.\n(c) Bank mandate\nRESOLVED: To add Cllr Moss.",
            ["Statement for May Received and noted.", "Insurance schedule Approved.", "To add Cllr Moss."],
        ),
        ("(a) The Clerk wrote about the lamp.\nShe has had no reply.\n(b) Signs", []),
        (
            "AGREED: That the quotation of Hobb Ltd be accepted\n\ni) 4 cuts of the bank a year\n\nii) 7 cuts of the green a year",
            ["the quotation of Hobb Ltd be accepted", "4 cuts of the bank a year", "7 cuts of the green a year"],
        ),
        ("RESOLVED that the draft be approved\n(a) 20 mph zones\n(b) Lamps", ["the draft be approved"]),
        (
            "The minutes of the May meeting were received. It was RESOLVED that the minutes be accepted as correct.",
            ["the minutes be accepted as correct."],
        ),
    ],
)
def test_what_was_settled(parsed: Callable[..., Any], text: str, clauses: list[str] | None) -> None:
    assert settled(parsed, text) == ([text] if clauses is None else clauses)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The members approved the rules: proposed, Ann Tarn, seconded, Ben Vale, all agreed.",
            ("Ann Tarn", "Ben Vale"),
        ),
        ("The minutes were agreed.\nProposed by Davidand seconded by Sarah", ("David", "Sarah")),
        ("The minutes were agreed.\nProposed by Roland seconded by Sarah", ("Roland", "Sarah")),
        (
            "Cllr Nair proposed Cllr Moss as Treasurer. Cllr Asher seconded. All agreed.\nRESOLVED: Cllr Moss is appointed as Treasurer at once.",
            ("Cllr Nair", "Cllr Asher"),
        ),
    ],
)
def test_who_moved(parsed: Callable[..., Any], text: str, names: tuple[str, str]) -> None:
    assert moved(parsed, text) == names


FLATTENED = (
    "Minutes of the meeting held on Monday 3rd June 2019 Present Chairperson Cllr A Fenwick Members Cllr. P Nair Cllr.T Asher Cllr. Mrs C Moss "
    "In Attendance Mr E Quill (Clerk), Cllr Mrs H Lamb CC 1 Open Session 1.1 Police report – a written note was provided. 1.2 Public Participation. One resident asked about the slip. "
    "2 Closed Session 2.1 Apologies for Absence – Cllr. J Wade 2.2 Declarations of Interest – Nil 2.3 Adoption of new Rules. {0} 0711 RESOLVED to adopt the model Rules for the quay "
    "{0} Proposed by Cllr. Nair, seconded by Cllr. Moss, resolution carried 3 Minutes of the Meetings held on 13th May 2019 {0} 0712 RESOLVED to approve the minutes as read. "
    "{0} Proposed by Cllr. Asher, seconded by Cllr. Moss, resolution carried. 4 Matters Arising from Last Meeting’s Minutes (not on the agenda) Item 5.2 The lamp had been mended. "
    "5 Finance. The accounts were noted. 6 Date of next meeting 1st July 2019."
)


@pytest.mark.parametrize("bullet", ["•", "o"])
def test_points_of_flattened_items(parsed: Callable[..., Any], bullet: str) -> None:
    found = parsed(FLATTENED.format(bullet), "m.txt")
    assert [(r.item, r.clauses[0].text, r.mover, r.seconder) for r in found.document.resolutions][:2] == [
        ("2", "to adopt the model Rules for the quay", "Cllr. Nair", "Cllr. Moss"),
        ("3", "to approve the minutes as read.", "Cllr. Asher", "Cllr. Moss"),
    ]
    assert [item.title for item in found.document.items][2:4] == [
        "Minutes of the Meetings held on 13th May 2019",
        "Matters Arising from Last Meeting’s Minutes (not on the agenda)",
    ]
    assert found.people == [
        *("P A Fenwick (Chairperson)", "P P Nair", "P T Asher", "P C Moss"),
        *("I E Quill (Clerk)", "I H Lamb", "A J Wade"),
    ]


_THERE = ["P A Fenwick (Chair)", "P P Nair"]
_PAIR = "Present: Cllr A Fenwick (Chair), Cllr P Nair"


@pytest.mark.parametrize(
    ("block", "people"),
    [
        (
            "Mr A FenwickChairman\nMrs P Nair JPVice-Chairman\nMr T AsherCouncillor\nMs C MossCouncillor\nAlso in Attendance:\nMr E QuillClerk to the Council",
            [
                *("P A Fenwick (Chairman)", "P P Nair (Vice-Chairman)", "P T Asher", "P C Moss"),
                "I E Quill (Clerk to the Council)",
            ],
        ),
        (f"{_PAIR}. Also Present Dan Quill the Parish Clerk and 7 residents.", [*_THERE, "I Dan Quill (Parish Clerk)"]),
        (f"{_PAIR} In Attendance Mr D Quill (Clerk)", [*_THERE, "I D Quill (Clerk)"]),
        (
            "PRESENT A B Fenwick Esq (Chair) C P Nair Esq Miss D Quill (for the Clerk) and Mr E Hobb (for the Engineer) were in attendance.",
            ["P A B Fenwick (Chair)", "P C P Nair", "I D Quill (for the Clerk)", "I E Hobb (for the Engineer)"],
        ),
    ],
)
def test_who_was_there(parsed: Callable[..., Any], block: str, people: list[str]) -> None:
    found = parsed(f"{TOP}{block}\n\n1. Minutes\n\nThe minutes were approved.\n\n2. Finance\n\nIt was noted.", "m.txt")
    assert found.people == people


def test_apologies_from_two_behind_a_stop(parsed: Callable[..., Any]) -> None:
    text = f"{TOP}{_PAIR}\n\n1. Apologies for absence.\n\nReceived from Cllrs. Asher and Moss.\n\n2. Finance\n\nIt was noted."
    assert parsed(text).people == [*_THERE, "A Asher", "A Moss"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "1. To elect a Chair for the coming year and hear the oath of the Chair, signed before the Clerk.\nAll were for Cllr Nair.\n\n"
            "2. To elect a Vice Chair for the coming year and hear the oath of the Vice Chairman, signed before the Clerk.\nAll were for Cllr Moss.\n\n"
            "3. Finance\n\nIt was noted.",
            [
                (
                    "1",
                    "To elect a Chair for the coming year and hear the oath of the Chair, signed before the Clerk.",
                ),
                (
                    "2",
                    "To elect a Vice Chair for the coming year and hear the oath of the Vice Chairman, signed before the Clerk.",
                ),
                ("3", "Finance"),
            ],
        ),
        (
            "2019/1) Election of a meeting Chairman & Thanks On the motion of Cllr Nair, seconded by Cllr Moss, it was RESOLVED to elect Cllr Asher\n\n"
            "2019/2) Apologies for absence Apologies for absence were received from Mr G Hobb\n\n2019/3) Minutes of May RESOLVED to approve the minutes",
            [
                ("2019/1", "Election of a meeting Chairman & Thanks"),
                ("2019/2", "Apologies for absence"),
                ("2019/3", "Minutes of May"),
            ],
        ),
        (
            "B.71 Declarations of Interest Miss Quill reminded Members of the rules.\n\nB.72 Minutes RESOLVED That they be signed.\n\nB.73 Slipway Miss Quill reported that it was dry.",
            [("B.71", "Declarations of Interest"), ("B.72", "Minutes"), ("B.73", "Slipway")],
        ),
        (
            "1. To receive apologies for absence – Dr Hobb\n\n2. To receive declarations of interest – Nil.\n\n3. To confirm the minutes - It was RESOLVED to sign them.",
            [
                ("1", "To receive apologies for absence"),
                ("2", "To receive declarations of interest"),
                ("3", "To confirm the minutes"),
            ],
        ),
        (
            "Item 1A : Apologies for absence: Cllrs Vale and Tarn\n\nItem 2 Public Speaking: Mr Hobb spoke of the lamp.\n\nItem 3 Planning\n\nNone.",
            [("1A", "Apologies for absence"), ("2", "Public Speaking"), ("3", "Planning")],
        ),
        (
            "1 : Apologies\n\nNone.\n\n2 : Minutes\n\nThe minutes were approved.\n\n3 : Finance\n\nIt was noted.",
            [("1", "Apologies"), ("2", "Minutes"), ("3", "Finance")],
        ),
        (
            "The Clerk was there.\n017/19F Apologies: There were none.\n018/19F Declarations of Interest: None.\n019/19F Finance\nThe accounts were noted.",
            [("017/19F", "Apologies"), ("018/19F", "Declarations of Interest"), ("019/19F", "Finance")],
        ),
    ],
)
def test_titles(parsed: Callable[..., Any], text: str, found: list[tuple[str, str]]) -> None:
    assert titles(parsed, text) == found


def test_sentences_behind_numbered_paragraphs_are_items(parsed: Callable[..., Any]) -> None:
    text = (
        "1. Apologies: Mr Hobb\n\n2. Declarations of interest – there were none.\n\n3. Survey of the quay\n\n3.1. The Clerk had sent 40 forms.\n3.2. It was agreed that she count the answers.\n\n"
        "4. It was agreed that the next meeting should hear of it.\n\n5. It was agreed that the survey be put on the website."
    )
    document = parsed(TOP + PRESENT + text).document
    assert [item.number for item in document.items] == ["1", "2", "3", "4", "5"]
    assert [r.item for r in document.resolutions] == ["3", "4", "5"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It was noted that, if Cllr Nair declared an interest in item 9, there would be no quorum.", []),
        ("Cllr Nair declared an interest in item 9.", ["Nair"]),
    ],
)
def test_who_might_declare_declares_nothing(parsed: Callable[..., Any], text: str, names: list[str]) -> None:
    assert [d.name for d in parsed(HEAD + text + TAIL).document.declarations] == names


def test_labels_among_points_with_titles(parsed: Callable[..., Any]) -> None:
    points = (
        "- Apologies. They were accepted from Mr Hobb.\n- Minutes of the Meeting. They were approved and signed.\n- Public Participation. Nobody spoke.\n"
        "- Chairman’s Announcements. There were none.\n- Finance. The accounts were noted.\n- Share of Duties:\n- It was noted that all would go on as before.\n- A list is at Annex A.\n"
    )
    document = parsed(TOP + PRESENT + points, "m.md").document
    assert [item.title for item in document.items][-2:] == ["Finance", "Share of Duties"]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Cllr Nair agreed – to speak to the tenant.", "Cllr Nair"),
        ("It was agreed that the Clerk to Council complete the form.", "the Clerk to Council"),
        ("The Clerk agreed – to everybody’s surprise – with that.", None),
        ("The Clerk agreed to grant a dispensation to Cllr Moss.", None),
    ],
)
def test_deeds(parsed: Callable[..., Any], text: str, owner: str | None) -> None:
    assert [a.owner for a in parsed(HEAD + text + TAIL).document.actions] == ([owner] if owner else [])


def test_answers_of_the_planning_authority(parsed: Callable[..., Any]) -> None:
    listed = "- Porch at Mill Cottage – Refused\n\n- Barn for boats – Approved\n"
    text = f"{TOP}{PRESENT}1. Minutes\n\nThe minutes were approved.\n\n2. Planning Matters\n\n{listed}\n3. Close\n\nThe meeting ended."
    assert [r.item for r in parsed(text).document.resolutions] == ["1"]


@pytest.mark.parametrize(
    ("head", "committee"),
    [
        ("Moorfoot Playing Field &\nRecreation Ground Trust\n\nMeeting on Monday 3 June 2019", "Moorfoot Playing Field & Recreation Ground Trust"),
        ("Moorfoot Parish Council FINANCE / STAFFING COMMITTEE MEETING. Minutes of the Meeting. Monday 3 June 2019.", "FINANCE / STAFFING COMMITTEE"),
    ],
)  # fmt: skip
def test_bodies(parsed: Callable[..., Any], head: str, committee: str) -> None:
    text = f"{head}\n\n{PRESENT}1. Apologies\n\nNone.\n\n2. Finance\n\nIt was noted.\n"
    assert parsed(text).document.meeting.committee == committee
