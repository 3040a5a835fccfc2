"""Counter motions, motions in their mover's own words, and points whose bullets a converter left alone. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Marl County Council\n\nMinutes of the meeting held on 4 May 2026\n\nPresent: Cllrs A Fenn (Cathaoirleach), B Rudd, C Tarn, D Orme and E Vale\n\n1. Quay\n\n"
END = "\n\n2. Next meeting\n\n2 June 2026.\n"
COUNTER = "After the Senior Planner had spoken, a counter motion was moved by Cllr. B. Rudd and seconded by Cllr. C. Tarn {that} the old lamps stay on the list of proposed works.\n\n"


@pytest.mark.parametrize("that", ["that", "to the effect that"])
@pytest.mark.parametrize(
    ("went", "votes"),
    [
        ("The Cathaoirleach gave the outcome as 12 FOR, 9 AGAINST, 2 ABSTAIN and the counter motion was deemed carried.", (12, 9)),
        ("The counter-proposal was put to the vote, of which this was the outcome:\n\nFor: 12\nAgainst: 9\n\nThe counter motion was deemed carried.", (12, 9)),
        ("The counter motion was declared carried.", (None, None)),
        ("The counter-motion was then put to the meeting and carried.", (None, None)),
    ],
)  # fmt: skip
def test_a_counter_motion_that_won(
    parsed: Callable[..., Any], that: str, went: str, votes: tuple[int | None, int | None]
) -> None:
    (decision,) = parsed(HEAD + COUNTER.format(that=that) + went + END, "m.txt").document.resolutions
    assert decision.clauses[0].text.rstrip(".") == "the old lamps stay on the list of proposed works"
    assert (decision.mover, decision.seconder) == ("Cllr. B. Rudd", "Cllr. C. Tarn")
    assert (decision.vote.for_, decision.vote.against, decision.vote.result) == (*votes, "carried")


@pytest.mark.parametrize("went", ["The counter motion was lost.", "The counter motion was discussed."])
def test_a_counter_motion_that_did_not(parsed: Callable[..., Any], went: str) -> None:
    assert parsed(HEAD + COUNTER.format(that="that") + went + END, "m.txt").document.resolutions == ()


BY = "\n\nProposed by Cllr. B. Rudd, seconded by Cllr. C. Tarn and agreed."


@pytest.mark.parametrize(
    ("motion", "clause"),
    [
        ("I propose that we add a ramp at the slip.", "I propose that we add a ramp at the slip."),
        ("With regard to the lamps, we propose that they be lit.", "With regard to the lamps, we propose that they be lit."),
        ("As to those below, I propose that they are kept on the list.\n• \nOld Well at Hill Lane (Ref. 15502113)\n• \nThe Trough (Ref. 15502063).", "As to those below, I propose that they are kept on the list."),
        ("As to those below, I wish to propose that they are kept.\n• Old Well\n• The Trough", "As to those below, I wish to propose that they are kept."),
    ],
)  # fmt: skip
def test_a_motion_in_its_movers_words(parsed: Callable[..., Any], motion: str, clause: str) -> None:
    (decision,) = parsed(HEAD + motion + BY + END, "m.txt").document.resolutions
    assert decision.clauses[0].text == clause
    assert (decision.mover, decision.seconder) == ("Cllr. B. Rudd", "Cllr. C. Tarn")


def test_bullets_left_alone_begin_their_points(parsed: Callable[..., Any]) -> None:
    text = HEAD + "It was agreed to:\n• \nmend the winch\n▪\npaint the gate" + END
    (decision,) = parsed(text, "m.txt").document.resolutions
    assert [clause.text for clause in decision.clauses] == ["mend the winch", "paint the gate"]


def test_points_and_names_that_go_on_are_no_titles(parsed: Callable[..., Any]) -> None:
    head = "Marl Housing Committee\n\nMinutes of the meeting held on 4 May 2026\n\nPresent: Cllrs A Fenn and B Rudd\n\n"
    told = "The Director gave a long update on what was built in the year and on what would come next.\n\n"
    titles = [
        "Capital Programme",
        "Rental Scheme",
        "Homeless Procedure",
        "Traveller Accommodation Plan",
        "Dates for meetings",
    ]
    points = "During a discussion which followed members\n•\npraised the works\n•\nPresentation from the Tenant Officer\n•\nReport on the yard\n\n"
    votes = "Four voted in favour\nCllrs. Tom Breath, Maurice Short, Eugene\nMcGuinn\n\nTwo voted against\nCllrs. Maria Doll, Stephanie Done & Michael\nDelany\n\n"
    text = head + "".join(f"{title}\n{told}" for title in titles[:4]) + points + votes + f"{titles[4]}\n{told}"
    assert [item.title for item in parsed(text, "m.txt").document.items] == titles
