"""A gate is a cheap look that spares most text a dear rule: whatever the rule would find has to pass it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import minutes_parser.segment
from minutes_parser.extract import READERS, read
from minutes_parser.layout import arrange, words_of
from minutes_parser.resources import resource
from minutes_parser.segment import dates, passages
from minutes_parser.segment.actions import action_labels, action_lists, commitments, owners
from minutes_parser.segment.attendance import labels_in_line
from minutes_parser.segment.clauses import clauses, list_leads
from minutes_parser.segment.cues import Cued, Ways
from minutes_parser.segment.decisions import decision_sentences, decisions, markers, printed_below
from minutes_parser.segment.items import numbering, title_ends, titles
from minutes_parser.segment.meeting import meeting_times
from minutes_parser.segment.mentions import citations, speakers
from minutes_parser.segment.motions import lost_motions, mover_names, movers, proposals
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.settled import body_verbs, minutes_accepted, outcomes, passives, settled, settling, terse
from minutes_parser.segment.votes import how_voted, vote_lists, vote_sides, votes

# Gates, and the patterns of which one must be found if what is behind the gate is to find anything. The first are words,
# the second are looked for in the text as printed, the third in its small letters.
WORDS: list[tuple[ModuleType, str, ModuleType, list[str]]] = [
    (
        settling,
        "SETTLING",
        settled,
        [
            "_REASON",
            "_DECLARED",
            "_TAIL",
            "_ALL_AGREED",
            "_HAPPY_TO",
            "_GENERAL",
            "_UNOPPOSED",
            "_DECISION_MADE",
            "_RECOMMENDED_TO",
            "_IT_WAS",
            "_CONCORD",
            "_CONSENSUS",
            "_WHICH",
        ],
    ),
    (settling, "SETTLING", minutes_accepted, ["_MINUTES"]),
    (settling, "SETTLING", body_verbs, ["ACTIVE"]),
    (settling, "SETTLING", passives, ["PASSIVE_RULE"]),
    (settling, "SETTLING", terse, ["_BARE", "_DASHED", "_NAMED", "_AFTER_COLON", "_VERBLESS", "_LEFT_TO", "_MADE"]),
    (decision_sentences, "TELLS", lost_motions, ["LOST"]),
    (decision_sentences, "TELLS", outcomes, ["OUTCOME"]),
    (decision_sentences, "TELLS", list_leads, ["_OPENS"]),
    (decisions, "_DECIDES", markers, ["_AT_START", "_INSIDE"]),
    (commitments, "_JOINED", commitments, ["SHARED"]),
    (printed_below, "_MAY_MOVE", outcomes, ["MOVING"]),
    (vote_lists, "_VOTING", vote_lists, ["_LEAD"]),
    (movers, "_MAY_MOVE", movers, ["_MOVER"]),
    (mover_names, "SECONDS", movers, ["_SECONDER"]),
    (citations, "_STATUTES", citations, ["_ENACTED"]),
    (speakers, "TELLING", speakers, ["_ASKED", "_PUT", "_IN_REPLY"]),
    (speakers, "COMING", speakers, ["_ADDRESSED", "_DEPUTATION", "_PETITION"]),
    (speakers, "LABELS", speakers, ["_LABEL"]),
    (action_labels, "ACTION", action_labels, ["LABEL", "SUMMARY", "INLINE", "INLINE_OWNER", "BRACKETED", "FOLLOWED"]),
]
AS_PRINTED: list[tuple[ModuleType, str, ModuleType, list[str]]] = [
    (proposals, "SAYS_SECONDED", outcomes, ["FORMULA"]),
    (labels_in_line, "_MAY_BE_LABELLED", labels_in_line, ["_INLINE", "_INLINE_STRONG", "_INLINE_BARE", "_WELCOME"]),
    (title_ends, "_RUN_IN_MARK", title_ends, ["_RUN_IN"]),
    (numbering, "_MAY_NUMBER", numbering, ["_NUMBER"]),
    (markers, "_MAY_BE_INSIDE", markers, ["_INSIDE"]),
    (meeting_times, "_MAY_BE_TIMED", dates, ["_TIME"]),
    (vote_sides, "_TELLS_SIDE", vote_sides, ["_LABEL", "_VOTED", "_BESIDE"]),
    (vote_sides, "_IN_ROW", vote_sides, ["_ONE_OF_ROW"]),
]
IN_SMALL_LETTERS: list[tuple[ModuleType, str, ModuleType, list[str]]] = [
    (votes, "_MAY_COUNT", votes, ["_COUNTS"]),
    (how_voted, "_MAY_TELL", how_voted, ["_BETWEEN"]),
]


@pytest.fixture(scope="module")
def read_corpus() -> list[Passage]:
    """The blocks of the documents of the sample."""
    files = sorted(file for file in resource("corpus/sample").iterdir() if file.suffix in READERS)
    readings = [arrange(read(file.read_bytes(), file.name)) for file in files]
    return [Passage(block, block.start, block.text) for reading in readings for block in reading.blocks]


def rules_of(held: Any) -> list[Any]:
    """The patterns of which one must be found: each of several ways, so that none is drawn too rarely."""
    return list(held.patterns) if isinstance(held, Ways) else [held]


def plain(rule: re.Pattern[str] | Cued) -> re.Pattern[str]:
    """The pattern with names that are drawn at once: of a pattern that looks around much, most draws are thrown away."""
    pattern = rule.pattern if isinstance(rule, Cued) else rule
    return re.compile(pattern.pattern.replace(mover_names.NAME, r"(?<!\w)[A-Z][a-z]{2,9}"), pattern.flags)


PAIRS = [
    pytest.param(getattr(at, gate), st.from_regex(plain(pattern)), look, id=f"{gate} before {rule}")
    for look, gates in (("words", WORDS), ("printed", AS_PRINTED), ("small", IN_SMALL_LETTERS))
    for at, gate, of, rules in gates
    for rule in rules
    for pattern in rules_of(getattr(of, rule))
]


def passes(gate: Any, text: str, look: str) -> bool:
    if look == "words":
        return not gate.isdisjoint(words_of(text))
    return gate.search(text.lower() if look == "small" else text) is not None


@pytest.mark.parametrize(("gate", "matched", "look"), PAIRS)
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_a_rule_matches_passes_its_gate(
    gate: Any, matched: st.SearchStrategy[str], look: str, data: st.DataObject
) -> None:
    assert passes(gate, data.draw(matched), look)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.from_regex(passages._TITLE_LAST))
def test_a_paragraph_that_is_left_open_ends_so(words: str) -> None:
    assert words.endswith(passages._MAY_LEAVE_OPEN)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.from_regex(clauses._AFTER_VERB))
def test_the_first_clause_behind_a_verb_has_a_mark(words: str) -> None:
    assert any(mark in words for mark in clauses._FIRST_MARKS)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.from_regex(action_lists._BE, fullmatch=True))
def test_who_is_asked_in_a_clause_is_to_be(words: str) -> None:
    assert words_of(words) >= action_lists._THAT_BE


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.from_regex(titles._AT_END, fullmatch=True))
def test_what_stands_at_the_end_of_a_title_ends_so(words: str) -> None:
    assert titles._may_end(words)


@pytest.mark.parametrize("title", ["Matters arising", "Budget 2019: a report", "Wall of the pound"])
def test_most_titles_do_not(title: str) -> None:
    assert not titles._may_end(title)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.from_regex(re.compile(rf"\b(?=\w){owners.DOER}", re.VERBOSE)))
def test_a_doer_is_found_by_its_first_word(words: str) -> None:
    assert owners._DOER.search(words)


@pytest.mark.parametrize(("gate", "matched", "look"), PAIRS)
def test_what_is_only_told_does_not_pass(gate: Any, matched: st.SearchStrategy[str], look: str) -> None:
    told = "the clerk reported that the hedge by the pond had grown over the path; two residents had written"
    assert not passes(gate, told, look)


def test_a_sentence_that_passes_no_gate_holds_no_commitment(
    read_corpus: list[Passage], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over the sample, with the gate open: what it would have kept out commits nobody."""
    shut = [s for p in read_corpus for s in sentences(p) if not commitments.may_commit(s, decided=False)]
    monkeypatch.setattr(commitments, "may_commit", lambda within, decided: True)
    assert len(shut) > 500
    assert [s.text for s in shut if commitments.commitments(s.text, owners.People([]))] == []


def cued(held: object, name: str) -> Iterator[tuple[str, Cued]]:
    """The patterns with cue words that a module's global of that name holds."""
    if isinstance(held, Cued):
        yield name, held
    elif isinstance(held, dict):
        for key, value in held.items():
            yield from cued(value, f"{name}[{key}]")
    elif isinstance(held, tuple | Ways):
        for number, value in enumerate(held.patterns if isinstance(held, Ways) else held):
            yield from cued(value, f"{name}[{number}]")


EVERY = {
    found: where
    for info in walk_packages(minutes_parser.segment.__path__, "minutes_parser.segment.")
    for name, held in vars(import_module(info.name)).items()
    for where, found in cued(held, f"{info.name.rsplit('.')[-1]}.{name}")
}
CUED = [pytest.param(found, st.from_regex(plain(found)), id=where) for found, where in EVERY.items()]


@pytest.mark.parametrize(("rule", "matched"), CUED)
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_a_pattern_matches_holds_one_of_its_cues(
    rule: Cued, matched: st.SearchStrategy[str], data: st.DataObject
) -> None:
    assert not rule.cues.isdisjoint(words_of(data.draw(matched)))


@pytest.mark.parametrize(("rule", "matched"), CUED)
def test_most_text_holds_no_cue(rule: Cued, matched: st.SearchStrategy[str]) -> None:
    assert rule.cues.isdisjoint(
        words_of("The hedge by the pond has grown across the path, and two residents wrote of it.")
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
