"""Motions that a roll call carried or lost, with the margin and the names below. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Marl County Council\n\nMinutes of the meeting held on 4 May 2026\n\nPresent: Cllrs A Fenn (Cathaoirleach), B Rudd, C Tarn, D Orme and E Vale\n\n1. Quay\n\n"
END = "\n\n2. Next meeting\n\n2 June 2026.\n"
MOVED = "another motion was proposed by Cllr. B. Rudd, seconded by C. Tarn that ‘Marl County Council proceeds with ten houses at Slip Lane, Co. Marl as circulated’. "
NAMES = "\n\nFOR 3\nCLLRS. B. RUDD, , C. TARN AND D. ORME,\nAGAINST 2\nCLLRS. A. FENN, E. VALE,\nNOT PRESENT 1 CLLRS. F. REED\n"


@pytest.mark.parametrize(
    "went",
    [
        "Following a roll call was passed by a margin of 3 for, 2 against and 1 not present viz:",
        "Following a roll call it was passed by a margin of 3 votes for, 2 against and 1 not present viz:",
        "Following a roll call this was carried by a margin of 3 to 2 as follows:",
        "Following a roll call vote, the motion was passed by a margin of 3-2.",
        "On a roll call this was carried by 3 votes to 2.",
    ],
)
def test_it_is_read_with_its_margin_and_names(parsed: Callable[..., Any], went: str) -> None:
    (decision,) = parsed(HEAD + "As a result, " + MOVED + went + NAMES + END, "m.txt").document.resolutions
    assert "proceeds with ten houses at Slip Lane, Co. Marl as circulated" in decision.clauses[0].text
    assert (decision.mover, decision.seconder) == ("Cllr. B. Rudd", "C. Tarn")
    vote = decision.vote
    assert (vote.for_, vote.against, vote.result) == (3, 2, "carried")
    assert vote.names.for_ == ("B. RUDD", "C. TARN", "D. ORME")
    assert vote.names.against == ("A. FENN", "E. VALE")


def test_the_names_below_what_was_lost_are_of_that(parsed: Callable[..., Any]) -> None:
    lost = "Motion proposed by Cllr. A. Fenn, seconded by Cllr. E. Vale ‘that the hedge be kept’, was put and, following a roll call, was defeated by a margin of 2 votes for, 3 against viz:\n\nFOR 2\nCLLRS. A. FENN, E. VALE\nAGAINST 3\nCLLRS. B. RUDD, C. TARN AND D. ORME\n\n"
    document = parsed(
        HEAD
        + lost
        + "As a result, "
        + MOVED
        + "Following a roll call was passed by a margin of 3 for, 2 against viz:"
        + NAMES
        + END,
        "m.txt",
    ).document
    (motion,) = document.motions
    assert motion.vote.names.for_ == ("A. FENN", "E. VALE")
    assert motion.vote.names.against == ("B. RUDD", "C. TARN", "D. ORME")
    (decision,) = document.resolutions
    assert decision.vote.names.against == ("A. FENN", "E. VALE")


@pytest.mark.parametrize(
    "went", ["Following a roll call this was defeated by a margin of 3 to 2.", "A roll call was then taken."]
)
def test_what_did_not_pass_is_no_decision(parsed: Callable[..., Any], went: str) -> None:
    assert parsed(HEAD + "As a result, " + MOVED + went + END, "m.txt").document.resolutions == ()
