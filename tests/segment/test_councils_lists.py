"""Lists and votes as larger councils print them: joined titles, posts of few words, orders that tell; all people are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

PAGE = "WEX BOROUGH COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n{}\n\n1. Fees\n\n{}\n\n2. Roads\n\nThe Clerk spoke.\n\n3. Trees\n\nThe Clerk spoke.\n"


@pytest.mark.parametrize(
    ("listed", "people"),
    [
        ("Present: Ken Vane, Grant Holt and Jo Moss", [("Ken Vane", None), ("Grant Holt", None), ("Jo Moss", None)]),
        ("Present: CllrColin Vane, CouncillorAnn Holt", [("Colin Vane", None), ("Ann Holt", None)]),
        ("Present: Dep Roisin Vane, Dep. Barry Holt", [("Roisin Vane", None), ("Barry Holt", None)]),
        (
            "Present: Cllr. Tim Vane, Leas-Chathaoirleach, Cllr A Holt",
            [("Tim Vane", "Leas-Chathaoirleach"), ("A Holt", None)],
        ),
        (
            "Present: Councillor Mac Vane (Chair) Holt (Joint Spokesperson) and Moss (Group Spokesperson).",
            [("Mac Vane", "Chair"), ("Holt", "Joint Spokesperson"), ("Moss", "Group Spokesperson")],
        ),
        (
            "In attendance: Ms B Vane, Area Manager North, RNI, Mr F Holt, Engineer",
            [("B Vane", "Area Manager North"), ("F Holt", "Engineer")],
        ),
        (
            "In attendance: Mr T Vane, Head of Finance, Ms D Holt, Asst. Staff Officer.",
            [("T Vane", "Head of Finance"), ("D Holt", "Asst. Staff Officer")],
        ),
        (
            "In attendance: Mr R Vane (Head of Finance), A Holt (Meetings Administrator) and other officials.",
            [("R Vane", "Head of Finance"), ("A Holt", "Meetings Administrator")],
        ),
        (
            "In attendance: Chief Executive\nDirector of Housing\nAttendance Clerk",
            [(None, "Chief Executive"), (None, "Director of Housing"), (None, "Attendance Clerk")],
        ),
        ("In attendance: Standing Invitee Dr Ann Vane", [("Ann Vane", "Standing Invitee")]),
    ],
)
def test_those_there(parsed: Callable[..., Any], listed: str, people: list[tuple[str | None, str | None]]) -> None:
    found = parsed(PAGE.format(listed, "The Clerk spoke."), "m.txt").document.attendance
    assert [(a.name, a.role) for a in found] == people


def test_an_auditor_is_no_person(parsed: Callable[..., Any]) -> None:
    found = parsed(PAGE.format("Present: Ken Vane, Grant Thornton, Jo Moss", "None."), "m.txt").document.attendance
    assert "Grant Thornton" not in [a.name for a in found]


PRESENT = "Present: Councillor A Vane (Chair), Councillors B Holt, C Moss and D Orr"


@pytest.mark.parametrize(
    ("told", "decided"),
    [
        ("Order: The wardens gave a talk on bins.", []),
        ("Order: A presentation was given by the wardens.", []),
        ("Order: Noted. Cllr Holt thanked the staff.", ["Noted."]),
        ("Order: Report to be noted and a letter sent.", ["Report to be noted and a letter sent."]),
        ("The protocol was noted.", ["The protocol was noted."]),
        ("Members are asked to pass the following resolution:-\n\nRESOLVED – That the public be excluded.", []),
        (
            "The Council agreed to pass the following resolution:\n\nRESOLVED – That the public be excluded.",
            ["the public be excluded."],
        ),
    ],
)
def test_what_is_decided(parsed: Callable[..., Any], told: str, decided: list[str]) -> None:
    found = parsed(PAGE.format(PRESENT, told), "m.txt").document.resolutions
    assert [clause.text for r in found for clause in r.clauses] == decided


def test_what_was_moved_stands_below_resolved(parsed: Callable[..., Any]) -> None:
    told = "At the outset, it was -\n\nProposed by Cllr. P. Vane\n\nSeconded by Cllr. H. Holt\n\nResolved:-\n\n“That “Standing Orders” be suspended for the debate”."
    (found,) = parsed(PAGE.format(PRESENT, told), "m.txt").document.resolutions
    assert (found.mover, found.seconder, found.clauses[0].text[:10]) == ("Cllr. P. Vane", "Cllr. H. Holt", "“Standing ")


def test_how_the_vote_went_is_no_decision_of_its_own(parsed: Callable[..., Any]) -> None:
    told = (
        "It was RESOLVED that PERMISSION BE GRANTED.\n\nThe vote for the resolution to grant permission was granted unanimously with no objections and 1 abstention.\n\n"
        "Councillors Vane, Holt and Moss voted in favour. Councillor Orr abstained from voting."
    )
    (found,) = parsed(PAGE.format(PRESENT, told), "m.txt").document.resolutions
    assert (found.vote.abstain, found.vote.result, found.vote.names.for_) == (1, "unanimous", ("Vane", "Holt", "Moss"))


@pytest.mark.parametrize("how", ["The motion was put to the vote and AGREED.", "The motion was put and agreed."])
def test_a_motion_put_and_agreed_is_carried(parsed: Callable[..., Any], how: str) -> None:
    told = (
        f"It was moved by Councillor Vane and seconded by Councillor Holt that item 4 be taken after item 6.\n\n{how}"
    )
    (found,) = parsed(PAGE.format(PRESENT, told), "m.txt").document.resolutions
    assert (found.mover, found.seconder, found.vote.result) == ("Councillor Vane", "Councillor Holt", "carried")
