"""What a report asks for: one record a numbered or separately paragraphed recommendation, and only in reports."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """
Report to: Environment Committee

Report of: Head of Parks

Title: Tree planting

**1 Summary**

1.1 This report sets out the planting programme.

"""
TAIL = """

**3 Background**

3.1 That the trees are thirsty is well known.

**4 Financial implications**

4.1 None.
"""


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        pytest.param(
            "**2 Recommendations**\n\n2.1 That the Committee notes the programme.\n\n2.2 That the budget be approved.",
            [("2.1", "That the Committee notes the programme."), ("2.2", "That the budget be approved.")],
            id="numbered paragraphs",
        ),
        pytest.param(
            "**2 Recommendations**\n\nThat Cabinet:-\n\n2.1 Approves the programme.\n\n2.2 Notes the risk.",
            [("2.1", "Approves the programme."), ("2.2", "Notes the risk.")],
            id="under the name of who is asked",
        ),
        pytest.param(
            "**RECOMMENDATIONS**\n\nThat the Committee note the programme.\n\nThat the budget be approved.",
            [(None, "That the Committee note the programme."), (None, "That the budget be approved.")],
            id="paragraphs without numbers",
        ),
        pytest.param(
            "**RECOMMENDATION**\n\nThat the Committee note the programme.",
            [(None, "That the Committee note the programme.")],
            id="one",
        ),
        pytest.param(
            "**Recommendation(s)**\n\nThe Committee is asked to:\n\n(a) note the programme;\n\n(b) approve the budget.",
            [("(a)", "note the programme;"), ("(b)", "approve the budget.")],
            id="letters under a stem",
        ),
        pytest.param(
            "**Recommendations**\n\nThat the Committee:\n\n1. notes the programme; and\n\n2. approves the budget.",
            [("1", "notes the programme; and"), ("2", "approves the budget.")],
            id="verbs of their own",
        ),
        pytest.param(
            "**Recommended:** That the Committee note the programme.",
            [(None, "That the Committee note the programme.")],
            id="run in",
        ),
        pytest.param(
            "**RECOMMENDATION:** That the Committee note the programme.",
            [(None, "That the Committee note the programme.")],
            id="run in, capitals",
        ),
    ],
)
def test_the_recommendations_of_a_report(
    parsed: Callable[..., Any], asked: str, expected: list[tuple[str | None, str]]
) -> None:
    document = parsed(HEAD + asked + TAIL).document
    assert document.kind == "report"
    assert [(r.number, r.text) for r in document.recommendations] == expected


def test_the_next_heading_ends_them_whatever_its_number(parsed: Callable[..., Any]) -> None:
    text = (
        HEAD
        + "**2.0 Recommendations**\n\n2.1 That the budget be approved.\n\n**3.0 Background**\n\n3.1 Trees are thirsty.\n"
    )
    assert [r.number for r in parsed(text).document.recommendations] == ["2.1"]


def test_recommendations_are_no_decisions_and_no_items(parsed: Callable[..., Any]) -> None:
    document = parsed(HEAD + "**2 Recommendations**\n\n2.1 That the budget be approved." + TAIL).document
    assert (document.resolutions, document.actions, document.items) == ((), (), ())


def test_minutes_have_none(parsed: Callable[..., Any]) -> None:
    text = """
        **MINUTES OF A MEETING OF THE HARBOUR COMMITTEE HELD ON 4 JUNE 2019**

        Present: Councillors Fenwick and Nair

        **1. Fees**

        The officer presented the report.

        **RECOMMENDED:** That Council adopt the fees.
        """
    document = parsed(text).document
    assert document.recommendations == ()
    assert [(r.verb, [c.text for c in r.clauses]) for r in document.resolutions] == [
        ("recommended", ["Council adopt the fees."])
    ]


def test_each_span_holds_its_words(parsed: Callable[..., Any]) -> None:
    found = parsed(HEAD + "**2 Recommendations**\n\n2.1 That the Committee notes it.\n\n2.2 That it be paid." + TAIL)
    for record in found.document.recommendations:
        assert found.text[record.span.start : record.span.end] == record.text


def test_a_report_whose_form_is_filled_in_line_by_line(parsed: Callable[..., Any]) -> None:
    document = parsed(
        "PARKS COMMITTEE\n\n14 February 2017\n\nIs the decision to be made at this meeting?\n\nYes\n\nReview of Benches\n\n"
        "Lead Officer and Report Author\n\nAda Pell, Parks Manager\n\nWards affected\n\nAll\n\n"
        "This report makes the following recommendations to this Committee:\n\n1. That the bench at Mere Lane be moved.\n\n"
        "2. That a bench be bought.\n\nThis report relates to the following priorities:\n\n• Green places\n\n"
        "1. PURPOSE OF REPORT AND EXECUTIVE SUMMARY\n\n1.1 The Council keeps forty benches.\n"
    ).document
    assert document.kind == "report"
    assert [asked.text for asked in document.recommendations] == [
        "That the bench at Mere Lane be moved.",
        "That a bench be bought.",
    ]
    meeting = document.meeting
    assert (meeting.date, meeting.title, meeting.author) == ("2017-02-14", "Review of Benches", "Ada Pell")
