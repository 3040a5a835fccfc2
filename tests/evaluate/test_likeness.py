"""What counts as the same word, name, number and text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.evaluate.likeness import (
    clause_similarity,
    containment,
    number,
    operative,
    person,
    similarity,
    title,
    words,
)

SENTENCES = st.lists(st.sampled_from(["the", "fence", "to", "be", "mended", "by", "a", "gate"]), max_size=12).map(
    " ".join
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Clerk’s report", ["the", "clerk's", "report"]),
        ("Café & Bar", ["cafe", "and", "bar"]),
        ("£1,250.00 (10%)", ["£1", "250", "00", "10%"]),
        ("co-opted", ["co", "opted"]),
        ("“Agreed”", ["agreed"]),
        ("—", []),
    ],
)
def test_words_are_compared_without_case_accents_and_punctuation(text: str, expected: list[str]) -> None:
    assert list(words(text)) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("mend the gate", "Mend the gate.", 1.0),
        ("mend the gate", "mend the old gate", 6 / 7),
        ("mend the gate", "gate the mend", 2 / 6),
        ("mend", "paint", 0.0),
        ("mend", "", 0.0),
        ("", "—", 1.0),
    ],
)
def test_similarity_is_twice_the_words_in_order_over_all_words(one: str, other: str, expected: float) -> None:
    assert similarity(one, other) == pytest.approx(expected)


@given(SENTENCES, SENTENCES, st.sampled_from([0.0, 0.3, 0.6, 0.85, 0.9, 1.0]))
def test_a_threshold_only_drops_what_lies_below_it(one: str, other: str, least: float) -> None:
    exact = similarity(one, other)
    assert 0.0 <= exact <= 1.0
    with_threshold = similarity(one, other, least=least)
    assert with_threshold == exact or (with_threshold == 0.0 and exact < least)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Cllr Ada Thornbury OBE", "Ada Thornbury"),
        ("Councillor Dr. Ada Thornbury", "ADA THORNBURY"),
        ("A. J. Thornbury", "AJ Thornbury"),
        ("A.J. Thornbury", "A J Thornbury"),
        ("Ada Thornbury (Chair)", "Mrs Ada Thornbury"),
        ("Ada Thornbury-Pell", "Ada Thornbury Pell"),
        ("Siân Õuna", "Sian Ouna"),
        ("the Chief", "chief"),
    ],
)
def test_one_person(one: str, other: str) -> None:
    assert person(one) == person(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A Thornbury", "B Thornbury"),
        ("Ada Thornbury", "Thornbury"),
        ("J Thornbury", "JA Thornbury"),
        ("A B Cole", "AC Cole"),
    ],
)
def test_two_persons(one: str, other: str) -> None:
    assert person(one) != person(other)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("01.", "1"),
        ("(1)", "1"),
        (" 7: ", "7"),
        ("143/22", "143/22"),
        ("5(a)", "5(a"),
        ("C23/045.", "c23/045"),
        ("", ""),
        (None, ""),
    ],
)
def test_numbers_are_compared_without_leading_zeros_and_final_marks(printed: str | None, expected: str) -> None:
    assert number(printed) == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Budget (Item 3)", "Budget"),
        ("Budget (pages 4 to 9)", "Budget"),
        ("Budget (Ref: 9)", "Budget"),
        ("Budget (revised)", "Budget (revised)"),
        ("Budget (reform)", "Budget (reform)"),
        (None, ""),
    ],
)
def test_titles_are_compared_without_their_remarks(printed: str | None, expected: str) -> None:
    assert title(printed).strip() == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("It was agreed that the gate be mended", "the gate be mended"),
        ("The Council resolved to mend the gate", "mend the gate"),
        ("The Committee unanimously agreed that the gate be mended", "the gate be mended"),
        ("RESOLVED: That the gate be mended", "the gate be mended"),
        ("to mend the gate", "mend the gate"),
        ("Members noted the report", "the report"),
        ("Agreed.", "Agreed."),
        ("the gate be mended", "the gate be mended"),
        ("Thatch to be mended", "Thatch to be mended"),
    ],
)
def test_lead_ins_of_clauses_do_not_count(clause: str, expected: str) -> None:
    assert operative(clause) == expected
    assert clause_similarity(clause, expected) == 1.0


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("the clerk to mend the gate", "It was noted that the clerk to mend the gate by May", 1.0),
        ("mend the old gate", "gate old the mend", 0.0),  # no two words in a row
        ("clerk to act", "clerk must act", 2 / 3),  # so short that single words count
        ("mend the gate", "mend the gate and a great deal more that is said in so many other words", 6 / 19),
        ("", "mend the gate", 0.0),
    ],
)
def test_the_shorter_text_may_lie_inside_the_longer_one(one: str, other: str, expected: float) -> None:
    assert containment(one, other) == pytest.approx(expected)


@pytest.mark.parametrize("measure", [similarity, containment, clause_similarity])
@given(text=SENTENCES.filter(bool))
def test_a_text_is_like_itself(measure: Callable[[str, str], float], text: str) -> None:
    assert measure(text, text) == 1.0
