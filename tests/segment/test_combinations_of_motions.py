"""Ways to move, to second, to talk and to tell how it went that are each known alone, drawn together: one decision must come, whole."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import Any

import pytest

_NAMES = [
    ["Cllr Bell", "Cllr Shah", "Cllr Orr", "Cllr Pike"],
    ["Councillor Ann Bell", "Councillor Tom Shah", "Councillor Ben Orr", "Councillor Sue Pike"],
    ["Mrs Bell", "Mr Shah", "Mr Orr", "Miss Pike"],
    ["AB", "TS", "BO", "SP"],
    ["Ann Bell", "Tom Shah", "Ben Orr", "Sue Pike"],
    ["Ann", "Tom", "Ben", "Sue"],
    ["Cllr. A. Bell", "Cllr. T. Shah", "Cllr. B. Orr", "Cllr. S. Pike"],
]
_WHAT = [
    "the gate at Mill Lane be repaired",
    "a grant of £50 be made to the band",
    "the meeting in August be cancelled",
    "three new bins be bought for the green",
]
_MOVED = [
    "{a} proposed that {what}.", "{a} moved that {what}.", "It was proposed by {a} that {what}.",
    "A motion was put forward by {a} that {what}.", "{a} put forward a proposal that {what}.",
    "{a} then formally proposed that {what}.", "{a} made a proposal that {what}.", "{a} therefore moved that {what}.",
    "{a} said that it was long overdue and proposed that {what}.", "The proposal from {a} was that {what}.",
    "{a} would like to propose that {what}.", "{a}'s motion was that {what}.",
]  # fmt: skip
_MOVED_BY_TWO = [
    "It was proposed by {a} and seconded by {b} that {what}.", "{a} proposed, and {b} seconded, that {what}.",
    "{a} proposed, seconded by {b}, that {what}.", "Proposed by {a}, seconded by {b}, that {what}.",
    "{a} proposed and {b} seconded that {what}.", "It was moved by {a}, seconded by {b}, that {what}.",
    "{a}, seconded by {b}, moved that {what}.", "On a motion by {a}, seconded by {b}, it was proposed that {what}.",
    "A proposal that {what} was made by {a} and seconded by {b}.", "Moved {a}, seconded {b}, that {what}.",
    "A motion that {what} was proposed by {a} and seconded by {b}.", "That {what} (proposed {a}, seconded {b}).",
    "{a} proposed a motion, which {b} seconded, that {what}.",
]  # fmt: skip
_SECONDED = [
    "{b} seconded.", "This was seconded by {b}.", "Seconded by {b}.", "{b} seconded the proposal.",
    "The motion was seconded by {b}.", "{b} seconded this.", "The proposal was duly seconded by {b}.",
]  # fmt: skip
_TALK = [
    "",
    "",
    "Some doubted the cost.",
    "{c} asked who would pay and {d} said that the Clerk had two quotes.",
    "There was a short debate.",
]
_WENT: list[tuple[str, tuple[int | None, int | None, int | None] | str | None]] = [
    ("Carried.", None), ("Agreed.", None), ("The proposal was agreed.", None), ("Approved.", None),
    ("RESOLVED accordingly.", None), ("All agreed.", "unanimous"), ("All were in favour.", "unanimous"),
    ("It was carried unanimously.", "unanimous"), ("Unanimously agreed.", "unanimous"),
    ("The motion was carried.", "carried"), ("Motion carried.", "carried"), ("The vote was carried.", "carried"),
    ("Vote: 5 for, 2 against. Carried.", (5, 2, None)), ("Carried 5-2.", (5, 2, None)),
    ("On a vote, 5 were in favour and 2 against; the motion was carried.", (5, 2, None)),
    ("5 votes in favour, 2 against, 1 abstention.", (5, 2, 1)),
    ("On being put to the vote, the motion was carried by 5 votes to 2.", (5, 2, None)),
    ("A vote was taken: For 5, Against 2, Abstained 1.", (5, 2, 1)),
    ("This was put to the vote and carried with 5 in favour and 2 against.", (5, 2, None)),
    ("Following a vote the motion was approved, 5 for and 2 against with 1 abstention.", (5, 2, 1)),
    ("With 5 in favour and 2 against, the motion was carried.", (5, 2, None)),
    ("The motion was carried by five votes to two.", (5, 2, None)),
    ("A show of hands was taken: 5 in favour, 2 against.", (5, 2, None)),
    ("The result of the vote was 5 for and 2 against.", (5, 2, None)),
    ("The motion was put and passed, 5 votes to 2.", (5, 2, None)),
]  # fmt: skip
_FELL = [
    "The motion was lost.", "2 for, 5 against. Not carried.", "Lost by 5 votes to 2.", "The motion fell.",
    "On a vote the proposal was defeated.", "The proposal was rejected.",
]  # fmt: skip
_HEAD = "# Marsh Parish Council\n\nMinutes of the meeting held on Monday 3 June 2024\n\nPresent: Cllr Ann Bell (Chair), Cllr Tom Shah, Cllr Ben Orr and Cllr Sue Pike\n\n1. Apologies\n\nThere were none.\n\n2. Yard\n\n"
_TAIL = "\n\n3. Close\n\nThe meeting closed at 9 pm.\n"


def _plain(text: str | None) -> str:
    return re.sub(r"\W+", " ", text or "").strip().lower()


def _told(draw: random.Random, went: str) -> tuple[str, str, str, str]:
    """What is told of a motion up to how it went, the motion, and who moved and seconded it."""
    a, b, c, d = draw.sample(draw.choice(_NAMES), 4)
    what = draw.choice(_WHAT)
    moved = [draw.choice(_MOVED_BY_TWO)] if draw.random() < 0.5 else [draw.choice(_MOVED), draw.choice(_SECONDED)]
    said = [*moved, draw.choice(_TALK), went]
    gap = draw.choice([" ", " ", "\n\n"])
    return gap.join(filter(None, said)).format(a=a, b=b, c=c, d=d, what=what), what, a, b


@pytest.mark.parametrize("seed", range(150))
def test_one_motion_and_how_it_went(parsed: Callable[..., Any], seed: int) -> None:
    draw = random.Random(seed)
    went, vote = draw.choice(_WENT)
    body, what, mover, seconder = _told(draw, went)
    decisions = [r for r in parsed(_HEAD + body + _TAIL).document.resolutions if r.item == "2"]
    assert len(decisions) == 1, body
    (decision,) = decisions
    assert _plain(what) in _plain(" ".join(clause.text for clause in decision.clauses)), body
    assert [_plain(decision.mover), _plain(decision.seconder)] == [_plain(mover), _plain(seconder)], body
    if isinstance(vote, str):
        assert decision.vote and decision.vote.result == vote, body
    elif vote:
        assert decision.vote, body
        assert (decision.vote.for_, decision.vote.against, decision.vote.abstain) == vote, body


@pytest.mark.parametrize("seed", range(40))
def test_what_fell_is_no_decision(parsed: Callable[..., Any], seed: int) -> None:
    draw = random.Random(seed)
    body, *_ = _told(draw, draw.choice(_FELL))
    assert not [r for r in parsed(_HEAD + body + _TAIL).document.resolutions if r.item == "2"], body
