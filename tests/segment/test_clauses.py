"""Enumerators of clauses (5.2): read, told from initials and references, put in their tree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.segment.clauses.clauses import Enumerator, Tree, enumerator, follows, inline


@pytest.mark.parametrize(
    ("text", "printed", "rest"),
    [
        ("(1) That the report be noted", "(1)", "That the report be noted"),
        ("1. That the report be noted", "1.", "That the report be noted"),
        ("1) to note", "1)", "to note"),
        ("(a) that thanks be sent", "(a)", "that thanks be sent"),
        ("a. that thanks be sent", "a.", "that thanks be sent"),
        ("a) that thanks be sent", "a)", "that thanks be sent"),
        ("(i) to note", "(i)", "to note"),
        ("i) to note", "i)", "to note"),
        ("iv. to note", "iv.", "to note"),
        ("(xii) to note", "(xii)", "to note"),
        ("( i ) to note", "(i)", "to note"),
        ("(A) That it be noted", "(A)", "That it be noted"),
        ("A. That it be noted", "A.", "That it be noted"),
        ("A. to note", "A.", "to note"),
        ("9.1 The report be noted", "9.1", "The report be noted"),
        ("  (ii)  to note", "(ii)", "to note"),
        ("(1)That the report be noted", "(1)", "That the report be noted"),
    ],
)
def test_an_enumerator_is_read_as_printed(text: str, printed: str, rest: str) -> None:
    found = enumerator(text)
    assert found is not None
    assert (found.printed, text[found.end :]) == (printed, rest)


@pytest.mark.parametrize(
    "text",
    [
        "That the report be noted",
        "A. Fenwick proposed the motion",  # initials
        "J. Nair seconded",
        "e.g. the north gate",
        "i.e. the north gate",
        "7.30pm was the time",
        "(Ref: 9) the report",
        "(unanimously) that",
        "100 trees be planted",
        "a new path be laid",
        "(iii)",  # nothing after it
        "",
    ],
)
def test_other_beginnings_are_none(text: str) -> None:
    assert enumerator(text) is None


@pytest.mark.parametrize(
    ("before", "here", "expected"),
    [
        (None, "(1)", True),
        (None, "(a)", True),
        (None, "(i)", True),
        (None, "(b)", False),
        (None, "2.", False),
        ("(i)", "(ii)", True),
        ("(h)", "(i)", True),  # a letter after a letter
        ("(i)", "(j)", True),
        ("(i)", "(iii)", False),
        ("(iv)", "(v)", True),
        ("(u)", "(v)", True),
        ("A.", "B.", True),
        ("(a)", "(B)", False),
        ("9.1", "9.2", True),
        ("9.", "10.", True),
    ],
)
def test_which_enumerator_can_come_next(before: str | None, here: str, expected: bool) -> None:
    earlier = Enumerator(before, len(before)) if before else None
    assert follows(earlier, Enumerator(here, len(here))) is expected


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("(i) the report be noted; (ii) thanks be sent; and (iii) a visit be held.", ["the report be noted;", "thanks be sent; and", "a visit be held."]),
        ("(a) to note the report, (b) to thank the officers.", ["to note the report,", "to thank the officers."]),
        ("(1) the plan be adopted: (2) copies be sent.", ["the plan be adopted:", "copies be sent."]),
        ("i) to note the report; ii) to defer the plan", ["to note the report;", "to defer the plan"]),
        ("that (a) the plan be adopted; and (b) copies be sent.", ["the plan be adopted; and", "copies be sent."]),
        ("the exemption in paragraph 3(a) of the Schedule applies.", []),
        ("the fee under section 12 (1) and section 14 (2) be waived.", []),
        ("(b) the plan be adopted; (c) copies be sent.", []),  # a series starts at its first
        ("(i) the only one.", []),
        ("the plan be adopted.", []),
    ],
)  # fmt: skip
def test_enumerated_clauses_inside_one_paragraph(text: str, clauses: list[str]) -> None:
    found = inline(text)
    bounds = [*(start for start, _, _ in found), len(text)]
    assert [text[words:end].strip() for (_, words, _), end in zip(found, bounds[1:], strict=True)] == clauses


def test_a_series_begun_before_the_text_goes_on_in_it() -> None:
    first = enumerator("(i) ")
    text = "the report be noted; (ii) thanks be sent."
    assert [e.printed for _, _, e in inline(text, Enumerator("(i)", 4))] == ["(ii)"]
    assert first is None  # an enumerator needs words after it


@pytest.mark.parametrize(
    "tree",
    [
        [("(1)", None), ("(2)", None), ("(3)", None)],
        [("(1)", None), ("(a)", "(1)"), ("(b)", "(1)"), ("(2)", None)],
        [("(1)", None), ("(i)", "(1)"), ("(a)", "(i)"), ("(b)", "(i)"), ("(ii)", "(1)"), ("(2)", None)],
        [("A.", None), ("(i)", "A."), ("(ii)", "A."), ("B.", None), ("(i)", "B.")],
        [("(a)", None), ("(i)", "(a)"), ("(ii)", "(a)"), ("(b)", None)],
        [("(a)", None), ("(c)", None)],  # a skipped letter starts afresh
    ],
)
def test_clauses_are_put_under_their_parents(tree: list[tuple[str, str | None]]) -> None:
    placed = Tree()
    assert [(printed, placed.place(Enumerator(printed, len(printed)))) for printed, _ in tree] == tree


@given(st.text(max_size=60))
def test_any_text_is_read_without_fail(text: str) -> None:
    found = enumerator(text)
    assert found is None or 0 < found.end < len(text)
    starts = [start for start, _, _ in inline(text)]
    assert starts == sorted(starts)
