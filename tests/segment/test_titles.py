"""Titles: the standard ones, and what is printed beside a title but does not belong to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.segment.items.titles import agenda_number, is_standard, title_range


@pytest.mark.parametrize(
    "title",
    [
        "Apologies", "APOLOGIES FOR ABSENCE", "To receive apologies for absence", "Apology for absence", "Welcome and introductions",
        "Declarations of Interest", "To receive any declarations of interest", "Disclosures of pecuniary interest", "Substitutions",
        "Minutes", "Minutes of the last meeting", "To approve the minutes of 4 March", "Draft Minutes", "Approval of minutes",
        "Matters arising", "Matter Arising from the minutes", "Action log", "Action tracker", "Previous minutes",
        "Election of Chair", "To elect a Chairman", "Co-option of members", "Chair's announcements", "Chairman’s Report", "Convener's remarks",
        "Public participation", "Open forum", "Questions from the public", "Petitions", "Deputations",
        "Finance", "Accounts for payment", "Planning applications", "Highways", "Correspondence", "Clerk's Report",
        "Any other business", "AOB", "A.O.C.B.", "Any Other Competent Business", "Urgent business", "Other business",
        "Date of next meeting", "Date, time and venue of next meeting", "Next meeting", "Dates of future meetings",
        "Exclusion of press and public", "Order of business", "Sederunt", "Work Programme", "Forward Plan", "Notices of motion",
        "Councillors' reports", "Police report", "**Minutes**", "Minutes:",
    ],
)  # fmt: skip
def test_standard_titles(title: str) -> None:
    assert is_standard(title)


@pytest.mark.parametrize(
    "title",
    [
        "Wexholme Quay Regeneration",
        "The Chair thanked everyone",
        "Signed",
        "Ann Fenwick",
        "4 March 2019",
        "Tarrow Lane bridge",
        "Present",
        "",
    ],
)
def test_other_titles(title: str) -> None:
    assert not is_standard(title)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Budget (Item 3)", "3"),  # N16
        ("Budget (REF: 8)", "8"),
        ("Budget (Ref: 9)", "9"),
        ("Budget (Agenda item 1)", "1"),
        ("(Item 2)", "2"),
        ("Budget [Item 7]", "7"),
        ("Budget (Item 13 (Part 1 Agenda))", "13"),
        ("Budget (Minute No. 81)", "81"),
        ("Budget (Minute No.     )", None),
        ("Budget (see item 3 above)", None),
        ("Budget (Phase 3)", None),
        ("Budget", None),
    ],
)
def test_the_second_number_of_a_title(text: str, number: str | None) -> None:
    assert agenda_number(text) == number


@pytest.mark.parametrize(
    "marked",
    [
        "[[Budget Monitoring]] (Pages 3 - 10)",
        "[[Budget Monitoring]] (Pages 3, 5 - 10)",
        "[[Budget Monitoring]] pdf icon PDF 169 KB",
        "[[Budget Monitoring]] PDF 1.2 MB",
        "[[Budget Monitoring]] (Report attached)",
        "[[Budget Monitoring]] (Report to follow)",
        "[[Budget Monitoring]] (Item 3)",
        "[[Budget Monitoring]] (REF: 7)",
        "[[Budget Monitoring]] (Item 3) (Pages 1 - 2)",
        "[[Budget Monitoring]] (standing item)",
        "[[Budget Monitoring]] (standingitem)",
        "[[Budget Monitoring (standing orders)]]",
        "[[Budget Monitoring]]:",
        "[[Budget Monitoring]] (continued)",
        "[[Budget Monitoring]] - CONT'D",
        "[[Budget Monitoring to be continued]]",
        "[[Budget Monitoring]] –",
        "[[Budget Monitoring]].",
        "[[Budget Monitoring]] 7.15pm",
        "[[Budget Monitoring]] (10:19 am)",
        "[[Budget Monitoring]] – 11.10am",
        "[[Budget Monitoring]] [Item 7]",
        "[[Budget Monitoring [Phase 2]]]",
        "[[Budget Monitoring]] –Nil",
        "[[Budget Monitoring]] None",
        "[[Budget Monitoring]]: None.",
        "[[Budget Monitoring: nonesuch]]",
        " – [[Budget Monitoring]]",
        "[[Budget Monitoring Q1 2023/24]]",
        "[[Budget (Revised) 2018/19]]",
        "[[What next for the quay?]]",
        "[[Wexholme Quay (Phase 2)]]",
        "[[A.O.C.B.]]",
    ],
)
def test_where_the_title_proper_stands(marked: str) -> None:
    text = marked.replace("[[", "").replace("]]", "")
    a, b = title_range(text)
    assert f"{text[:a]}[[{text[a:b]}]]{text[b:]}" == marked


@given(st.text(max_size=60))
def test_a_title_lies_inside_any_text(text: str) -> None:
    a, b = title_range(text)
    assert 0 <= a <= b <= len(text)
