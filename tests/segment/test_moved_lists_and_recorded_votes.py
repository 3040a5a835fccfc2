"""Motions that leave their points to a list, and votes that the clerk recorded by name behind them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Minutes of a meeting of Marram Parish Council held on 4 June 2019\n\nPresent: Cllrs A Fenwick (Chair), P Nair, T Asher, J Vale and K Poe\n\n1. Apologies\n\nNone.\n\n2. Marina\n\n"
END = "\n\n3. Next meeting\n\n2 July 2019\n"
POINTS = "\n- a quay wall of stone\n- two lamps on the slip\n\n"


@pytest.mark.parametrize(
    ("lead", "clauses"),
    [
        (
            "It was then proposed by Cllr Nair and seconded by Cllr Vale that the Council supports the marina. However, this is strictly subject to the following being secured by the builder.",
            ["the Council supports the marina", "a quay wall of stone", "two lamps on the slip"],
        ),
        (
            "It was proposed by Cllr Nair and seconded by Cllr Vale that the marina be supported. The conditions are as follows:",
            ["the marina be supported", "a quay wall of stone", "two lamps on the slip"],
        ),
        (
            "It was proposed by Cllr Nair and seconded by Cllr Vale that the Council asks for the following:",
            ["a quay wall of stone", "two lamps on the slip"],
        ),
    ],
)
@pytest.mark.parametrize(
    "vote",
    [
        "Cllr Poe called for a recorded vote, which was accepted by the Chair.\n\nThe Clerk recorded that Cllrs Nair, Vale and Mrs Fenwick voted in favour and Cllrs Asher and Poe voted against. So the motion was carried by a majority of 3-2.",
        "The Clerk recorded that Cllrs Nair, Vale and Mrs Fenwick voted in favour and Cllrs Asher and Poe voted against. The motion was carried by 3 votes to 2.",
    ],
)
def test_a_motion_with_its_list_and_who_voted_how(
    parsed: Callable[..., Any], lead: str, clauses: list[str], vote: str
) -> None:
    (found,) = parsed(HEAD + lead + POINTS + vote + END, "m.txt").document.resolutions
    assert [c.text.rstrip(".") for c in found.clauses] == clauses
    assert (found.mover, found.seconder) == ("Cllr Nair", "Cllr Vale")
    assert (found.vote.for_, found.vote.against, found.vote.result) == (3, 2, "carried")
    assert found.vote.names.for_ == ("Nair", "Vale", "Mrs Fenwick")
    assert found.vote.names.against == ("Asher", "Poe")


@pytest.mark.parametrize(
    ("vote", "for_", "against"),
    [
        ("It was recorded that Cllrs Nair and Vale voted for, and Cllr Poe against.", ["Nair", "Vale"], ["Poe"]),
        ("The Chairman noted that Messrs Nair, Vale and Mrs Fenwick were in favour and Mr Poe was against.", ["Nair", "Vale", "Mrs Fenwick"], ["Mr Poe"]),
        ("It was recorded that Cllr Poe voted against.", [], ["Cllr Poe"]),
    ],
)  # fmt: skip
def test_how_it_was_recorded(parsed: Callable[..., Any], vote: str, for_: list[str], against: list[str]) -> None:
    (found,) = parsed(f"{HEAD}It was agreed to let the slip. {vote}{END}", "m.txt").document.resolutions
    assert list(found.vote.names.for_) == for_
    assert [name.replace("Cllr ", "") for name in found.vote.names.against] == [
        name.replace("Cllr ", "") for name in against
    ]


@pytest.mark.parametrize(
    "told",
    [
        "It was noted that Mrs Poe had voted against the marina in 2019.",
        "The Clerk noted that Cllr Poe was against the rail when it broke.",
    ],
)
def test_what_was_noted_is_no_vote(parsed: Callable[..., Any], told: str) -> None:
    (found,) = parsed(f"{HEAD}It was agreed to let the slip. {told}{END}", "m.txt").document.resolutions
    assert found.vote is None


@pytest.mark.parametrize("whose", ["the", "a", "their"])
def test_a_proposed_thing_is_no_motion(parsed: Callable[..., Any], whose: str) -> None:
    text = (
        f"Cllr Poe compared it with {whose} proposed marina at Sedge and surmised that it had done no harm there.\n\n"
        "Cllr Asher thought otherwise.\n\nThe Council voted 3 to 2 in favour of not opposing the marina and the motion was carried."
    )
    (found,) = parsed(HEAD + text + END, "m.txt").document.resolutions
    assert "in favour of not opposing the marina" in found.clauses[0].text
