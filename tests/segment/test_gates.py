"""A gate is a cheap look that spares most text a dear rule: whatever the rule would find has to pass it."""

from __future__ import annotations

import re
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutes_parser.segment import dates, markers, meeting, resolutions, settled, titles, votes

# Gates, and the patterns of which one must be found if what is behind the gate is to find anything. Those of the second
# list look at the text as printed, the others at the text in small letters.
SMALL: list[tuple[ModuleType, str, ModuleType, list[str]]] = [
    (
        settled,
        "_SETTLING",
        settled,
        [
            "_MINUTES",
            "_REASON",
            "_DECLARED",
            "_BARE",
            "_TAIL",
            "_ALL_AGREED",
            "_DASHED",
            "IT_WAS",
            "_CONCORD",
            "_ACTIVE",
            "_WHICH",
            "_PASSIVE_RULE",
        ],
    ),
    (resolutions, "_TELLS", resolutions, ["_LOST", "_OUTCOME"]),
    (resolutions, "_TELLS", settled, ["_OPENS", "_SETTLING"]),
    (votes, "_MOVING", votes, ["_MOVER", "_SECONDER"]),
]
AS_PRINTED: list[tuple[ModuleType, str, ModuleType, list[str]]] = [
    (markers, "_MAY_BE_INSIDE", markers, ["_INSIDE"]),
    (meeting, "_MAY_BE_TIMED", dates, ["_TIME"]),
]

PAIRS = [
    pytest.param(getattr(at, gate), getattr(of, rule), small, id=f"{gate} before {rule}")
    for small, gates in ((True, SMALL), (False, AS_PRINTED))
    for at, gate, of, rules in gates
    for rule in rules
]


@pytest.mark.parametrize(("gate", "rule", "small"), PAIRS)
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_a_rule_matches_passes_its_gate(
    gate: re.Pattern[str], rule: re.Pattern[str], small: bool, data: st.DataObject
) -> None:
    text = data.draw(st.from_regex(rule))
    assert gate.search(text.lower() if small else text)


@pytest.mark.parametrize(("rule", "needs"), titles._BESIDE_TITLES)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_stands_beside_a_title_has_its_sign(
    rule: re.Pattern[str], needs: re.Pattern[str], data: st.DataObject
) -> None:
    assert needs.search(data.draw(st.from_regex(rule)))


@pytest.mark.parametrize(("at", "gate"), [(at, gate) for at, gate, _, _ in SMALL + AS_PRINTED])
def test_what_is_only_told_does_not_pass(at: ModuleType, gate: str) -> None:
    told = "the clerk reported that the hedge by the pond had grown over the path and that two residents had written"
    assert not getattr(at, gate).search(told)
