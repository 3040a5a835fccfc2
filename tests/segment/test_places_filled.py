"""Who was put where, in lines below a title or a sentence that says that posts and places are filled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Minutes of the annual meeting of Marram Parish Council held on 4 June 2019\n\nPresent: Cllrs A Fenwick (Chair), P Nair, T Asher and J Vale\n\n1. Apologies\n\nNone.\n\n"
END = "\n\n9. Next meeting\n\n2 July 2019\n"
Row = tuple[str, str, str, str | None, str | None]
FILLED: list[Row] = [
    ("Election of Sub-Committee Representatives:-", "(1) Quay – Cllr Nair. Proposed by Cllr Asher, seconded by Cllr Vale.", "Quay – Cllr Nair", "Cllr Asher", "Cllr Vale"),
    ("Election of Sub-Committee Representatives:-", "(2) Regatta – Cllrs Nair, Vale & Fenwick. Proposed by Cllr Asher, seconded by Cllr Vale.", "Regatta – Cllrs Nair, Vale & Fenwick", "Cllr Asher", "Cllr Vale"),
    ("Election of wardens", "Slipway – Cllr Nair standby warden in winter.\nProposed by Cllr Asher, seconded by Cllr Vale.", "Slipway – Cllr Nair standby warden in winter", "Cllr Asher", "Cllr Vale"),
    ("Appointment of representatives on outside bodies", "Harbour Users: Cllr Nair (prop. Cllr Asher, sec. Cllr Vale)", "Harbour Users: Cllr Nair", "Cllr Asher", "Cllr Vale"),
    ("To appoint members of committees", "Lights - Mrs Nair; proposed by Cllr Asher and seconded by Cllr Vale", "Lights - Mrs Nair", "Cllr Asher", "Cllr Vale"),
    ("To elect representatives", "Dredging – Cllr P Nair, nom: T Asher, sec: J Vale", "Dredging – Cllr P Nair", "T Asher", "J Vale"),
    ("Appointments to working groups", "Ferry – Cllr Nair (nominated by Cllr Asher; seconded by Cllr Vale)", "Ferry – Cllr Nair", "Cllr Asher", "Cllr Vale"),
    ("Appointment of wardens", "Tide Gauge – Priya Nair. Proposer Cllr Asher. Seconder Cllr Vale.", "Tide Gauge – Priya Nair", "Cllr Asher", "Cllr Vale"),
    ("Election of officers", "Chair: Priya Nair: nom Tom Asher and sec Jo Vale", "Chair: Priya Nair: nom Tom Asher and sec Jo Vale", "Tom Asher", "Jo Vale"),
    ("Election of officers", "Media Secretary: Priya Nair: Tom Asher, Jo Vale", "Media Secretary: Priya Nair: Tom Asher, Jo Vale", "Tom Asher", "Jo Vale"),
    ("Election of officers", "Representative on the Ferry Forum: Priya Nair: Tom Asher and Jo Vale", "Representative on the Ferry Forum: Priya Nair: Tom Asher and Jo Vale", "Tom Asher", "Jo Vale"),
    ("Office bearers", "Vice Chair: Priya Nair nominated Tom Asher and seconded Jo Vale", "Vice Chair: Priya Nair", "Tom Asher", "Jo Vale"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "line", "clause", "mover", "seconder"), FILLED)
def test_each_line_fills_a_place(
    parsed: Callable[..., Any], title: str, line: str, clause: str, mover: str | None, seconder: str | None
) -> None:
    (found,) = parsed(f"{HEAD}2. {title}\n\n{line}{END}", "m.txt").document.resolutions
    assert [c.text for c in found.clauses] == [clause]
    assert (found.verb, found.mover, found.seconder) == ("elected", mover, seconder)


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Election of wardens", "Slipway – vacant"),
        ("Election of wardens", "Slipway – Cllr Nair asked for time. Proposed by Cllr Asher, seconded by Cllr Vale."),
        ("Election of officers", "Secretary: to be found by Tom Asher and Jo Vale"),
        ("Election of officers", "Chair: Priya Nair proposed Tom Asher but he declined."),
        ("The ferry", "Landing – Cllr Nair. Proposed by Cllr Asher, seconded by Cllr Vale."),
    ],
)
def test_who_only_stands_is_not_elected(parsed: Callable[..., Any], title: str, line: str) -> None:
    assert parsed(f"{HEAD}2. {title}\n\n{line}{END}", "m.txt").document.resolutions == ()


@pytest.mark.parametrize(
    "lead",
    [
        "The following were agreed by the meeting:",
        "The following were approved by the trustees:",
        "The following were elected by all members present:",
        "The following associate wardens were agreed by the Council:",
    ],
)
@pytest.mark.parametrize(
    "behind",
    ["At this point Priya Nair took the Chair", "Cllr Asher left the meeting", "The meeting adjourned for tea"],
)
def test_names_under_a_sentence_up_to_what_happened_next(parsed: Callable[..., Any], lead: str, behind: str) -> None:
    text = f"{HEAD}2. Wardens\n\n{lead}\nTom Asher\nJo Vale (also of the Ferry Trust)\nPriya Nair\n\n{behind}{END}"
    (found,) = parsed(text, "m.txt").document.resolutions
    assert [c.text for c in found.clauses] == ["Tom Asher", "Jo Vale (also of the Ferry Trust)", "Priya Nair"]


@pytest.mark.parametrize(
    "lead", ["The following were agreed by the County Council last year:", "The following were agreed by email:"]
)
def test_what_others_agreed_is_none(parsed: Callable[..., Any], lead: str) -> None:
    assert parsed(f"{HEAD}2. Paths\n\n{lead}\nPath 3\nPath 4{END}", "m.txt").document.resolutions == ()


def test_titles_that_share_a_word_are_no_agenda(parsed: Callable[..., Any]) -> None:
    text = (
        "Minutes of the annual meeting of Marram Parish Council held on 4 June 2019\n\nPresent: Cllrs Nair, Asher and Vale\n\n"
        "41. Apologies for absence: Cllr Fenwick.\n\n42. Minutes of the last annual meeting: Signed as correct.\n\n"
        "43. Chairman’s Report: Read out.\n\n44. Election of Chairman for 2019/20: Cllr Nair, proposed by Cllr Asher, seconded by Cllr Vale.\n\n"
        "45. Election of Vice-Chairman for 2019/20: Cllr Vale, proposed by Cllr Nair, seconded by Cllr Asher.\n\n"
        "46. Approve the accounts of the slipway: These were approved. Approval proposed by Cllr Vale, seconded by Cllr Nair.\n\n"
        "47. Reappointment of the ferry auditor: Mr Poe was thanked.\n\nThe meeting closed at 8 pm.\n"
    )
    document = parsed(text, "m.txt").document
    assert [item.number for item in document.items] == ["41", "42", "43", "44", "45", "46", "47"]
    assert [(r.item, r.mover, r.seconder) for r in document.resolutions if r.mover] == [
        ("44", "Cllr Asher", "Cllr Vale"),
        ("45", "Cllr Nair", "Cllr Asher"),
        ("46", "Cllr Vale", "Cllr Nair"),
    ]


@pytest.mark.parametrize(
    "behind",
    [
        "Approval proposed by Cllr Nair, seconded by Cllr Vale.",
        "Its adoption was proposed by Cllr Nair and seconded by Cllr Vale.",
        "Acceptance was moved by Cllr Nair, seconded by Cllr Vale.",
        "Motion to approve proposed by Cllr Nair, seconded by Cllr Vale.",
        "Proposal by Cllr Nair, seconded by Cllr Vale.",
    ],
)
def test_who_moved_the_approval(parsed: Callable[..., Any], behind: str) -> None:
    (found,) = parsed(f"{HEAD}2. Rota\n\nThe rota was approved. {behind}{END}", "m.txt").document.resolutions
    assert (found.mover, found.seconder) == ("Cllr Nair", "Cllr Vale")


def test_the_approval_of_something_else_moves_nothing(parsed: Callable[..., Any]) -> None:
    behind = "Approval of a new lamp was proposed by Cllr Nair and seconded by Cllr Vale."
    (found,) = parsed(f"{HEAD}2. Rota\n\nThe rota was approved. {behind}{END}", "m.txt").document.resolutions
    assert (found.mover, found.seconder) == (None, None)
