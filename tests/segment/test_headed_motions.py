"""Motions of North American councils: a number and who moved before the words, how it went behind them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Township of Marram\n\nMinutes of the regular Council meeting held on March 4, 2021 at 6:30 p.m. in the Township Hall\n\nPresent: Mayor Ann Fenwick, Councillors Priya Nair and Tom Asher\n\n"
END = "\n\nThe Clerk reported on the lamps.\n"


@pytest.mark.parametrize(
    "lines",
    [
        "R2021-4 P. Nair, T. Asher: That the ferry dues be waived. Carried.",
        "2021-45 Nair, Asher: That the ferry dues be waived. Carried.",
        "Resolution 2021-45 P. Nair, T. Asher: That the ferry dues be waived. Carried unanimously.",
        "Nair/Asher: That the ferry dues be waived. CARRIED",
        "Nair – Asher: THAT the ferry dues be waived. CARRIED",
        "(Nair, Asher) THAT the ferry dues be waived. CARRIED",
        "R-21-012 Nair/Asher THAT the ferry dues be waived. Carried.",
        "21-045 Moved by P. Nair, seconded by T. Asher: THAT the ferry dues be waived. Carried.",
        "#2021-45 P. Nair and T. Asher: BE IT RESOLVED THAT the ferry dues be waived. Carried.",
        "#12-21 Councillor Nair, Councillor Asher: That the ferry dues be waived.\n\nCarried.",
        "Resolution No. 45/2021\n\nMoved by: P. Nair\n\nSeconded by: T. Asher\n\nTHAT the ferry dues be waived.\n\nCarried.",
        "Res. #21-12\nMoved by: Nair\nSeconded by: Asher\nThat the ferry dues be waived.\nCarried",
        "Moved by Councillor Nair, Seconded by Councillor Asher\n\nWHEREAS trade is poor;\n\nAND WHEREAS funds allow it;\n\nNOW THEREFORE BE IT RESOLVED THAT the ferry dues be waived.\n\nCarried",
        "Moved by Councillor Nair\nSeconded by Councillor Asher\n\nBe it resolved that the ferry dues be waived.\n\nCARRIED",
    ],
)
def test_is_read_between_its_movers_and_how_it_went(parsed: Callable[..., Any], lines: str) -> None:
    document = parsed(HEAD + lines + END, "m.txt").document
    (decision,) = document.resolutions
    (clause,) = decision.clauses
    assert clause.text.lower().removeprefix("that ") == "the ferry dues be waived."
    assert (decision.mover.split()[-1], decision.seconder.split()[-1]) == ("Nair", "Asher")
    assert decision.vote.result in {"carried", "unanimous"}
    assert not document.items
    assert len(document.attendance) == 3


def test_each_paragraph_of_a_motion_is_a_clause(parsed: Callable[..., Any]) -> None:
    text = "R2021-7 P. Nair, T. Asher: BE IT RESOLVED:\n1. THAT this Council does approve the application of Lee Moss, Una Moss and Kit Moss to lease the slip.\n2. AND THAT the lease is subject to the following conditions:\n• the rent shall be paid each May.\n• that the gate be kept shut. Carried.\n\nR2021-8 T. Asher, P. Nair: That the bells be rung. Carried.\n"
    document = parsed(HEAD + text, "m.txt").document
    first, second = document.resolutions
    assert [clause.number for clause in first.clauses[:2]] == ["1.", "2."]
    assert len(first.clauses) == 4
    assert (second.mover, second.seconder) == ("T. Asher", "P. Nair")
    assert not document.items
    assert not [action for action in document.actions if "lease the slip" in action.text]


@pytest.mark.parametrize("how", ["Defeated.", "Lost.", "Withdrawn."])
def test_what_fell_is_a_motion(parsed: Callable[..., Any], how: str) -> None:
    document = parsed(HEAD + f"2021-13 P. Nair – T. Asher: That the bells be rung. {how}" + END, "m.txt").document
    assert document.resolutions == ()
    (motion,) = document.motions
    assert (motion.text, motion.mover, motion.seconder) == ("That the bells be rung.", "P. Nair", "T. Asher")


@pytest.mark.parametrize(
    "lines",
    [
        "Nair, Asher: That was a fine day out.",
        "2021-45 P. Nair, T. Asher: That the ferry dues be waived.",
        "Priya Nair and Tom Asher said that the ferry was late and that the crate had been carried.",
    ],
)
def test_without_how_it_went_it_is_none(parsed: Callable[..., Any], lines: str) -> None:
    assert parsed(HEAD + lines + END, "m.txt").document.resolutions == ()


@pytest.mark.parametrize(
    ("line", "end"),
    [
        ("R1-21 P. Nair, T. Asher: That the meeting be adjourned. Time: 7:50 p.m. Carried.", "19:50"),
        ("Moved by P. Nair, seconded by T. Asher that this meeting do now adjourn at 7:50 p.m. Carried.", "19:50"),
        ("Moved by P. Nair\nSeconded by T. Asher\nThat Council adjourn at 7:50 p.m.\nCarried.", "19:50"),
        ("Nair/Asher: That we adjourn. Time 7:50 p.m. Carried.", "19:50"),
        ("Nair/Asher: That the hearing be adjourned to April 7 at 7:50 p.m. Carried.", None),
        ("Nair/Asher: That the slip be leased from 7:50 p.m. Carried.", None),
    ],
)
def test_the_motion_that_ends_a_meeting_says_when(parsed: Callable[..., Any], line: str, end: str | None) -> None:
    document = parsed(HEAD + line + "\n\nMayor:\n\nClerk:\n", "m.txt").document
    assert document.meeting.end_time == end


@pytest.mark.parametrize(
    "name", ["Township of Marram", "Municipality of Marram", "The Corporation of the Town of Marram"]
)
def test_a_township_is_a_council(parsed: Callable[..., Any], name: str) -> None:
    text = HEAD.replace("Township of Marram", name, 1) + "Nair/Asher: That the bells be rung. Carried.\n"
    council = parsed(text, "m.txt").document.meeting.council
    assert council in {name, name.removeprefix("The ")}
