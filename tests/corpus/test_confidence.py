"""What is measured of each rule: verdicts agree with the scores, a body counts once, the same seed gives the same."""

from __future__ import annotations

import pytest

from corpus.confidence import Verdict, by_body, drawn, factor, reliability, table, verdicts
from corpus.floors import SAMPLE, measure
from minutes_parser.confidence import BASES
from minutes_parser.evaluate import read_gold
from minutes_parser.parse import parse_file


def verdict(body: str, right: bool, confidence: float = 0.9, basis: str = "label") -> Verdict:
    return Verdict(body, "actions", basis, "usual", confidence, right)


def test_verdicts_agree_with_the_scores():
    """But for resolutions, which are scored by clause and judged as a whole."""
    told = [v for g in read_gold(SAMPLE / "gold") for v in verdicts(g, parse_file(SAMPLE / g.source), g.source)]
    tallies = measure().tallies
    for kind in ("attendance", "items", "recommendations", "actions", "declarations"):
        judged = [v.right for v in told if v.kind == kind]
        assert (sum(judged), len(judged)) == (tallies[kind].hit, tallies[kind].pred)
    assert any(v.kind == "resolutions" and v.right for v in told)


@pytest.mark.parametrize(
    ("told", "precision", "bodies"),
    [
        ([], 0.5, 0),
        ([verdict("a", True)], 0.667, 1),
        ([verdict("a", True)] * 50, 0.667, 1),  # one body shows one style, however often
        ([verdict("a", True), verdict("a", False), verdict("b", True)], 0.625, 2),
        ([verdict("a", False), verdict("b", False)], 0.25, 2),
    ],
)
def test_a_body_counts_once(told, precision, bodies):
    assert by_body(told) == {"precision": precision, "records": len(told), "bodies": bodies}


def test_the_table_names_every_basis_of_a_kind_that_gold_tells_of():
    measured = table([verdict("a", True)])
    assert {kind: tuple(bases) for kind, bases in measured.items()} == {
        k: b for k, b in BASES.items() if k != "motions"
    }
    assert measured["actions"]["label"]["usual"]["records"] == 1


def test_a_factor_only_lowers():
    right, wrong = verdict("a", True), verdict("a", False)
    assert factor([right, right], [right, wrong]) == {"factor": 0.5, "records": 2}
    assert factor([right, wrong], [right, right]) == {"factor": 1.0, "records": 2}


def test_reliability_counts_the_wrong_records_in_the_doubtful_tenth():
    told = [verdict("a", False, 0.5), *[verdict("a", True, 0.9)] * 18, verdict("a", False, 0.9)]
    lines = list(reliability(told))
    assert any(line.split() == ["0.5", "to", "0.6", "1", "0.500", "0.000"] for line in lines)
    assert any("doubtful 10 %: 1 of the 2 wrong records in 2" in line for line in lines)


def test_the_same_seed_gives_the_same():
    assert drawn(3, bodies=2) == drawn(3, bodies=2) != []
