"""Guests told of in a sentence, chairs listed once more by surname, those who will be late, apologies below a later title, why they sat elsewhere. All is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TITLE = "MARRAM PARISH COUNCIL\n\nMinutes of the meeting held on Tuesday 7 May 2014 at 7.15 pm\n\n"
PRESENT = "Present: Cllrs W Oak (Chair), R Elm and J Ash\n\n"
ITEMS = "\n\n2. Trees\n\nThe trees were trimmed.\n\n3. Roads\n\nNoted.\n\n4. Paths\n\nNoted.\n\n5. Hall\n\nNoted.\n"
Read = Callable[..., Any]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "There were 53 members in the hut, along with Councillor Vera Moss from the County Council as our guest. The Committee was represented by Sid Oak (Chairman), Pat Elm and Dev Beech. Apologies came from Bob Hazel.",
            ["P Sid Oak (Chairman)", "P Pat Elm", "P Dev Beech", "A Bob Hazel", "I Vera Moss"],
        ),
        (
            "31 came. The trustees were represented by Stan Oak (Chairman) and Pat Elm.",
            ["P Stan Oak (Chairman)", "P Pat Elm"],
        ),
        (
            "PRESENT IN THE CHAIR: Councillor T. Hanlon, Outgoing Cathaoirleach, and, from Item 2, Councillor B. Nic Aodha, Cathaoirleach.\n\nMEMBERS PRESENT: Councillors Dunne, Hanlon, Nic Aodha, O’Shea (P), O’Shea (M) and Tully.",
            ["P T. Hanlon (Outgoing Cathaoirleach)", "P B. Nic Aodha (Cathaoirleach)", "P Dunne", "P O’Shea (P)", "P O’Shea (M)", "P Tully"],
        ),
    ],
)  # fmt: skip
def test_who_was_there(parsed: Read, head: str, expected: list[str]) -> None:
    assert parsed(f"{TITLE}{head}\n\n1. Minutes\n\nAgreed.{ITEMS}", "m.txt").people == expected


@pytest.mark.parametrize(
    ("told", "away"),
    [
        ("None; Cllr Ash to be late.", []),
        ("Cllr Fir (work); Cllr Ash to be late.", ["A Fir"]),
        ("Cllr Fir and Cllr Yew.", ["A Fir", "A Yew"]),
    ],
)
def test_who_is_late_sends_no_apologies(parsed: Read, told: str, away: list[str]) -> None:
    found = parsed(f"{TITLE}{PRESENT}1. Apologies\n\n{told}{ITEMS}", "m.txt").people
    assert [one for one in found if one.startswith("A")] == away


@pytest.mark.parametrize(
    ("told", "away"),
    [
        ("County Cllr Rowan had sent his apologies with a report.", ["A Rowan (County Cllr)"]),
        ("District Councillor A Hazel gave her apologies.", ["A A Hazel (District Councillor)"]),
        ("The contractor had sent his apologies for the mess.", []),
    ],
)
def test_apologies_below_a_later_title(parsed: Read, told: str, away: list[str]) -> None:
    found = parsed(f"{TITLE}{PRESENT}1. Minutes\n\nAgreed.{ITEMS}\n6. Reports\n\n{told}\n", "m.txt").people
    assert [one for one in found if one.startswith("A")] == away


@pytest.mark.parametrize(
    "told",
    [
        "The meeting took place in the Reading Room of the Marram Memorial Hall, the large room being let for a fair.",
        "The meeting was held in the Reading Room of the Marram Memorial Hall, as the main hall was let.",
    ],
)
def test_why_they_sat_there_is_no_part_of_the_place(parsed: Read, told: str) -> None:
    found = parsed(f"{TITLE}{PRESENT}{told}\n\n1. Minutes\n\nAgreed.{ITEMS}", "m.txt")
    assert found.document.meeting.venue == "Reading Room of the Marram Memorial Hall"
