"""The scores on the sample do not fall: a change that costs one must say so, and lower the floor by name."""

from __future__ import annotations

import pytest

from corpus import floors
from minutes_parser.evaluate import Scores, Tally
from minutes_parser.evaluate.scores import SourceScore


@pytest.fixture(scope="module")
def scores() -> Scores:
    return floors.measure()


@pytest.mark.parametrize(("field", "floor"), floors.read().items())
def test_no_score_falls_below_its_floor(scores: Scores, field: str, floor: float) -> None:
    assert not scores.below({field: floor}), (
        f"{field} has fallen from {floor} to {floors.reached(scores).get(field, 0.0)} on corpus/sample. See what is wrong "
        f"with  minutes-parser evaluate corpus/sample/gold corpus/sample --errors 10 ; if it must fall, lower the floor "
        f"with  python -m corpus.floors --lower  and say in the commit why."
    )


def test_every_field_of_the_sample_has_a_floor(scores: Scores) -> None:
    missing = scores.tallies.keys() - floors.read().keys()
    assert not missing, "add them with  python -m corpus.floors --raise"


@pytest.mark.parametrize(
    ("before", "now", "after"),
    [
        ({"items": 0.8}, {"items": 0.9}, {"items": 0.9}),
        ({"items": 0.8}, {"items": 0.7}, {"items": 0.8}),
        ({"items": 0.8}, {"kind": 1.0}, {"kind": 1.0, "items": 0.8}),
        ({}, {"kind": 0.0}, {"kind": 0.0}),
    ],
)
def test_raising_lowers_nothing(before: dict[str, float], now: dict[str, float], after: dict[str, float]) -> None:
    assert floors.raised(before, now) == after


@pytest.mark.parametrize(
    ("hit", "gold", "pred", "floor"), [(2, 3, 3, 0.666), (1, 1, 1, 1.0), (9, 11, 10, 0.857), (7, 10, 10, 0.7)]
)
def test_a_score_reaches_its_own_floor(hit: int, gold: int, pred: int, floor: float) -> None:
    scores = Scores([SourceScore("x", "x", tallies={"items": Tally(hit, gold, pred)})])
    assert floors.reached(scores) == {"items": floor} and not scores.below(floors.reached(scores))
