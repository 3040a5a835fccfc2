"""Attendance told in sentences, by one name, or under labels set apart from it, each beside one not read so; all invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

AFTER = "\n\n2. Report\n\nThe Clerk reported that the bench had been mended. It was agreed that the report be noted.\n\n3. Finance\n\nRESOLVED that the accounts be approved.\n"
_THERE = ["P A Vane (Chair)", "P B Holt", "P C Moss"]
_MEMBERS = "Present: Cllr A Vane (Chair), Cllr B Holt, Cllr C Moss\n"


def _listed(parsed: Callable[..., Any], block: str) -> list[str]:
    head = "WEX COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n"
    people: list[str] = parsed(head + block + AFTER, "m.txt").people
    return people


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Councillors Ann Roe and Ben Lisle were also present.", ["I Ann Roe", "I Ben Lisle"]),
        ("Councillors Ann Roe and Ben Lisle also spoke.", []),
        ("The hearing was observed by Councillor P. Roe, who took no part.", ["I P. Roe"]),
        ("The hearing was observed by all to be a long one.", []),
        ("The Clerk was Ann Roe.", ["I Ann Roe (Clerk)"]),
        ("The Clerk was on leave.", []),
    ],
)
def test_who_else_was_there(parsed: Callable[..., Any], told: str, expected: list[str]) -> None:
    assert _listed(parsed, f"{_MEMBERS}\n{told}") == _THERE + expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Ann Roe (President) took the chair as the chairman was ill.", ["P Ann Roe (President)"]),
        ("Ann Roe (Wexcombe) took the chair of her late aunt to the hall.", []),
        (
            "The Chairman, Mr Des Lyle, took the chair at 7.45 p.m. and was supported by the Treasurer (Mrs Hil Roe) and the Secretary (Miss Pam Orme).",
            ["P Des Lyle (Chair)", "P Hil Roe (Treasurer)", "P Pam Orme (Secretary)"],
        ),
        ("The meeting was chaired by the Vice-Chair Cllr Roe.", ["P Roe (Chair)"]),
    ],
)
def test_who_took_the_chair(parsed: Callable[..., Any], told: str, expected: list[str]) -> None:
    assert _listed(parsed, f"{told}\n\n1. Apologies\n\nNone.") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Apologies were sent by Cllr Roe. Absent: Cllr P Orme.", ["A Roe", "X P Orme"]),
        ("Apologies were sent by Cllr Roe. Absent friends were remembered.", ["A Roe"]),
        ("Mr Roe had not sent apologies.", ["X Roe"]),
        ("Nothing had been heard from Mr Roe. No word from Ann Orme.", ["X Roe", "X Ann Orme"]),
        ("Nothing had been heard from the District Council.", []),
        ("Ann Roe apologised for non-attendance.", ["A Ann Roe"]),
        ("Apologies were sent by Cllr Orme. Ann Roe apologised for the noise.", ["A Orme"]),
        (
            "RESOLVED: that the apologies of Councillors Roe and Mrs Orme, who could not attend, and of Councillor Pugh, who would be late, were received",
            ["A Roe", "A Orme"],
        ),
        ("Received and accepted from Cllr Ann Roe (work) and Cllr P Orme.", ["A Ann Roe", "A P Orme"]),
        ("Cllr Roe, working away. PROPOSED KB; SECONDED AV; RESOLVED to accept the reason.", ["A Roe"]),
        (
            "Apologies were received from Cllrs A Roe and Mrs B Hull who was substituted by Cllr R Orme.",
            ["A A Roe", "A B Hull", "P R Orme"],
        ),
        (
            "Apologies were received from Cllr Roe. The substitute in attendance was Councillor Orme.",
            ["A Roe", "P Orme"],
        ),
        ("Apologies were received from Cllr Roe. The substitute bus was late.", ["A Roe"]),
        ("County Councillor P Orme replaced County Councillor Q Roe at this meeting.", ["P P Orme", "X Q Roe"]),
        ("The contractor replaced the bench at this point.", []),
    ],
)
def test_who_was_not_there(parsed: Callable[..., Any], told: str, expected: list[str]) -> None:
    assert _listed(parsed, f"{_MEMBERS}\n1. Apologies for absence\n\n{told}") == _THERE + expected


def test_a_title_with_a_hyphen_is_no_label(parsed: Callable[..., Any]) -> None:
    told = "1. To receive apologies for non-attendance\n\nApologies were received from Cllr Roe."
    assert _listed(parsed, f"{_MEMBERS}\n{told}") == [*_THERE, "A Roe"]
    assert _listed(parsed, f"{_MEMBERS}\n1. Apologies - Cllr Roe") == [*_THERE, "A Roe"]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (
            "Attendees: Ann Vane (AV) (Chair), Ben Holt (BH), Misha (MiG), Cy Moss (CM), Deji (D)",
            ["P Ann Vane (Chair)", "P Ben Holt", "P Misha", "P Cy Moss", "P Deji"],
        ),
        (
            "Attendees: Ann Vane (AV), Ben Holt (BH), Cy Moss (CM), Highways (H)",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss"],
        ),
        (
            "Present: Ann Vane (Chair), Matt Holt (Publicity), Malcolm (Secretary)",
            ["P Ann Vane (Chair)", "P Matt Holt (Publicity)", "P Malcolm (Secretary)"],
        ),
        (
            f"{_MEMBERS}Also present: Kyle, Jade and Amina (Youth Forum), Di Orme (Carers' Association)",
            [*_THERE, "I Kyle", "I Jade", "I Amina", "I Di Orme"],
        ),
        (f"{_MEMBERS}Apologies: Sr. Assumpta and Ann Roe", [*_THERE, "A Assumpta", "A Ann Roe"]),
        (f"{_MEMBERS}In attendance: Sr. Officer and Ann Roe", [*_THERE, "I - (Sr. Officer)", "I Ann Roe"]),
        (
            f"{_MEMBERS}Officers: Senior Planning Officers (K Lavery, A Toner); Solicitor (B Orme)",
            [
                *_THERE,
                "I K Lavery (Senior Planning Officers)",
                "I A Toner (Senior Planning Officers)",
                "I B Orme (Solicitor)",
            ],
        ),
        (
            f"{_MEMBERS}In attendance: F. Corr, Chief Executive, B. Noon, M. Tier, Directors of Services, H. Rahill, Head of Finance",
            [
                *_THERE,
                "I F. Corr (Chief Executive)",
                "I B. Noon (Directors of Services)",
                "I M. Tier (Directors of Services)",
                "I H. Rahill (Head of Finance)",
            ],
        ),
        (
            "Sederunt: Councillors A Vane, B Holt and Provost Elspeth Garr; Mrs M Pirrie and Rev. D Roe (Church Representatives)",
            [
                "P A Vane",
                "P B Holt",
                "P Elspeth Garr (Provost)",
                "P M Pirrie (Church Representatives)",
                "P D Roe (Church Representatives)",
            ],
        ),
        (
            f"{_MEMBERS}In attendance: Mr K Dack (Works Foreman) (minutes 14/76 and 14/77 only), Ann Roe (Bookings), Di Orme, SENDCo",
            [*_THERE, "I K Dack (Works Foreman)", "I Ann Roe (Bookings)", "I Di Orme (SENDCo)"],
        ),
        (
            f"{_MEMBERS}In attendance: Ann Roe (Freedom to Speak Up Guardian), Di Orme (Guardian), Jo Fisk (The Guardian)",
            [*_THERE, "I Ann Roe (Freedom to Speak Up Guardian)", "I Di Orme", "I Jo Fisk"],
        ),
        (
            f"{_MEMBERS}Minutes taken by: Ann Roe (brief notes were taken at the meeting itself)",
            [*_THERE, "I Ann Roe"],
        ),
    ],
)
def test_names_and_posts(parsed: Callable[..., Any], block: str, expected: list[str]) -> None:
    assert _listed(parsed, block) == expected


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("Voting members: Cllr A Vane\nCllr B Holt\nOther Members in Councillor Cy Moss (Item 6)\nAttendance:\nCllr Di Orme", ["P A Vane", "P B Holt", "I Cy Moss", "I Di Orme"]),
        (
            "Present: Cllr A Vane, Cllr B Holt\nIN\tMrs. P Milne (Secretary), Cllr. Howe, 6\nATTENDANCE: members of the public",
            ["P A Vane", "P B Holt", "I P Milne (Secretary)", "I Howe"],
        ),
        (
            "Present: Councillors A Vane and B Holt\nJ. Rusby (Clerk), M. Tate (Treasurer), S.\nOfficers: Fox (Manager), Mrs. L. Haigh (Solicitor)",
            ["P A Vane", "P B Holt", "I J. Rusby (Clerk)", "I M. Tate (Treasurer)", "I S. Fox (Manager)", "I L. Haigh (Solicitor)"],
        ),
        (
            "Present: Councillors A Vane and B Holt\nCouncillors C Moss and D Roe\nOfficers: S Fox (Manager)",
            ["P A Vane", "P B Holt", "P C Moss", "P D Roe", "I S Fox (Manager)"],
        ),
        (
            "Councillor E. Fawn (Wex) - Chairman\nCouncillor Joy Roe (Moor) - Vice-Chairman\nPresent: Councillors A Vane and B Holt",
            ["P E. Fawn (Chairman)", "P Joy Roe (Vice-Chairman)", "P A Vane", "P B Holt"],
        ),
        ("Councillor E. Fawn (Wex) - on the wall\nPresent: Councillors A Vane and B Holt", ["P A Vane", "P B Holt"]),
        (
            "PRESENT IN THE CHAIR: The Mayor\nAlderman W R Kil\nCOUNCILLORS: Alderman T Dev\nCouncillors S Boyce, C Gorm",
            ["P W R Kil (Chair)", "P T Dev", "P S Boyce", "P C Gorm"],
        ),
        (f"{_MEMBERS}CATHAOIRLEACH: Cllr A Vane presided.\nProposed by Councillor E. Fallon", _THERE),
        ("Minutes: Wex Liaison Meeting\nOld House\nPresent: Ann Vane, Ben Holt", ["P Ann Vane", "P Ben Holt"]),
        ("Minutes: Ann Roe\nPresent: Ann Vane, Ben Holt", ["I Ann Roe", "P Ann Vane", "P Ben Holt"]),
    ],
)  # fmt: skip
def test_labels_apart_from_their_lists(parsed: Callable[..., Any], block: str, expected: list[str]) -> None:
    assert _listed(parsed, block) == expected


@pytest.mark.parametrize(
    "told",
    [
        "In attendance: Ann Bell, Ben Cole, Cat Dunn. Apologies from Eve Farr.",
        "Present: Ann Bell, Ben Cole, Cat Dunn; apologies: Eve Farr",
        "Present were Ann Bell, Ben Cole and Cat Dunn. Apologies had been received from Eve Farr.",
        "Ann Bell, Ben Cole and Cat Dunn were present. Apologies: Eve Farr",
        "Ann Bell (Chair), Ben Cole and Cat Dunn were all present. Apologies were received from Eve Farr.",
        "Attending: Ann Bell, Ben Cole and Cat Dunn. Apologies for absence were received from Eve Farr.",
    ],
)
def test_apologies_behind_those_present_in_one_paragraph(parsed: Callable[..., Any], told: str) -> None:
    text = f"Marram Beekeepers' Association\n\nCommittee meeting 9th March 2015 at the Hall\n\n{told}\n\n1. Minutes\n\nAgreed.\n"
    found = {record.name: record.status for record in parsed(text, "m.txt").document.attendance}
    assert found == {"Ann Bell": "present", "Ben Cole": "present", "Cat Dunn": "present", "Eve Farr": "apologies"}


@pytest.mark.parametrize(
    "told",
    [
        "Twenty members of the club were present.",
        "Apologies from the warden were read. The pavilion was present in mind.",
    ],
)
def test_nobody_by_name_is_listed(parsed: Callable[..., Any], told: str) -> None:
    text = f"Marram Beekeepers' Association\n\nCommittee meeting 9th March 2015 at the Hall\n\n{told}\n\n1. Minutes\n\nAgreed.\n"
    assert [record.name for record in parsed(text, "m.txt").document.attendance if record.status == "present"] == []


@pytest.mark.parametrize("run", ["Ann (AB), Ben (BC), Dan (DE)", "Ann Bell (AB), Ben (BC), Dan (DE)"])
def test_forenames_with_their_keys(parsed: Callable[..., Any], run: str) -> None:
    text = f"Marram Chess Club\n\nCommittee meeting 9th March 2015\n\nPresent: {run}\n\n1. Minutes\n\nAgreed.\n"
    found = parsed(text, "m.txt").document.attendance
    assert [(r.name.split()[0], r.name.count("("), r.organisation) for r in found] == [
        ("Ann", 0, None),
        ("Ben", 0, None),
        ("Dan", 0, None),
    ]


@pytest.mark.parametrize(
    ("label", "status"),
    [
        ("Sorry", "apologies"),
        ("Could not attend", "apologies"),
        ("Didn't make it", "apologies"),
        ("Unable to attend", "apologies"),
        ("Not present", "absent"),
    ],
)
def test_who_was_away_in_plain_words(parsed: Callable[..., Any], label: str, status: str) -> None:
    text = f"Friends of Marram Park\n\nNotes from the meeting on 9 January 2018\n\nWho came: Ann Bell, Ben Cole, Cat Dunn\n{label}: Fay Gill, Guy Hill\n\n1 Trees\n\nNone.\n"
    found = {record.name: record.status for record in parsed(text, "m.txt").document.attendance}
    assert found == dict.fromkeys(["Ann Bell", "Ben Cole", "Cat Dunn"], "present") | dict.fromkeys(
        ["Fay Gill", "Guy Hill"], status
    )
