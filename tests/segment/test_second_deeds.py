"""Deeds behind another: an errand behind an office that was taken on, and what several people are to do in one sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Marram Parish Council\n\nMinutes of the meeting held on 4 June 2019\n\nPresent: Cllr A Bell (Chair), Cllr B Cole, Cllr C Dunn. In attendance: J Moss (Clerk)\n\n1. Apologies\n\nNone.\n\n2. Quay\n\n"
END = "\n\n3. Close\n\nThe meeting closed at 9.00pm.\n"


def owned(parsed: Callable[..., Any], text: str) -> list[tuple[str | None, str]]:
    return [(action.owner, action.text) for action in parsed(HEAD + text + END, "m.txt").document.actions]


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Cole offered to be captain and order the oars.",
        "Cllr Cole agreed to represent the council on the trust and to circulate the papers.",
        "Cllr Cole volunteered to promote the regatta and look at the posters.",
        "Cllr Cole was asked to attend the next meeting of the trust and raise the drains.",
        "Cllr Cole will continue as editor and send out the newsletter.",
        "Cllr Cole undertook to be the contact and write to the owner.",
    ],
)
def test_an_errand_behind_what_nobody_could_check(parsed: Callable[..., Any], text: str) -> None:
    assert owned(parsed, text) == [("Cllr Cole", text)]


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Cole agreed to be treasurer and vice captain.",
        "Cllr Cole offered to represent the council and to be on the panel.",
        "Cllr Cole agreed to support the plan and the survey.",
        "The Council agreed to support the bid and write to the owner.",
        "Cllr Cole was asked to note the plans and approve the accounts.",
    ],
)
def test_an_office_alone_is_none(parsed: Callable[..., Any], text: str) -> None:
    assert owned(parsed, text) == []


@pytest.mark.parametrize("lead", ["Action: ", "The lamp is out. Action - ", "The lamp is out. Action "])
@pytest.mark.parametrize(
    ("deeds", "found"),
    [
        (
            "AB ring the county and BC write to the school.",
            [("A Bell", "AB ring the county"), ("B Cole", "BC write to the school.")],
        ),
        (
            "AB email the form, BC order oars and CD book the hall",
            [("A Bell", "AB email the form"), ("B Cole", "BC order oars"), ("C Dunn", "CD book the hall")],
        ),
        (
            "JM email out forms and XY send out the cards.",
            [("J Moss", "JM email out forms"), ("XY", "XY send out the cards.")],
        ),
        ("AB ask BC to ring the county.", [("A Bell", "AB ask BC to ring the county.")]),
    ],
)
def test_each_behind_one_label(
    parsed: Callable[..., Any], lead: str, deeds: str, found: list[tuple[str | None, str]]
) -> None:
    assert owned(parsed, lead + deeds) == found
