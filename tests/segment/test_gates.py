"""A gate is a cheap look that spares most text a dear rule: whatever the rule would find has to pass it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import minutes_parser.segment
from minutes_parser.layout import words_of
from minutes_parser.segment import dates, markers, meeting, resolutions, settled, titles, votes
from minutes_parser.segment.cues import Cued

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


def cued(held: object, name: str) -> Iterator[tuple[str, Cued]]:
    """The patterns with cue words that a module's global of that name holds."""
    if isinstance(held, Cued):
        yield name, held
    elif isinstance(held, dict):
        for key, value in held.items():
            yield from cued(value, f"{name}[{key}]")
    elif isinstance(held, tuple):
        for number, value in enumerate(held):
            yield from cued(value, f"{name}[{number}]")


CUED = [
    pytest.param(found, id=where)
    for info in iter_modules(minutes_parser.segment.__path__)
    for name, held in vars(import_module(f"minutes_parser.segment.{info.name}")).items()
    for where, found in cued(held, f"{info.name}.{name}")
]


@pytest.mark.parametrize("rule", CUED)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_a_pattern_matches_holds_one_of_its_cues(rule: Cued, data: st.DataObject) -> None:
    assert not rule.cues.isdisjoint(words_of(data.draw(st.from_regex(rule.pattern))))


@pytest.mark.parametrize("rule", CUED)
def test_most_text_holds_no_cue(rule: Cued) -> None:
    assert rule.cues.isdisjoint(
        words_of("The hedge by the pond had grown across the path, and two residents wrote of it.")
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It was AGREED, unanimously.", {"it", "was", "agreed", "unanimously"}),
        ("(re-elected)", {"re", "elected"}),
        ("the café’s sign_posts: 12 of them", {"the", "caf", "s", "sign", "posts", "of", "them"}),
        ("", set()),
    ],
)
def test_words_are_runs_of_letters(text: str, words: set[str]) -> None:
    assert words_of(text) == words
