"""Items taken without the public: by their heading, or by a resolution that shut the public out; never by guess."""

from __future__ import annotations

import pytest

from minutes_parser.segment.cues import Text
from minutes_parser.segment.items.exclusion import Heard, closed


def heard(number: str, heading: str, *under: str) -> Heard:
    return Heard(frozenset({number}), heading, [Text(line) for line in under])


@pytest.mark.parametrize(
    "heading",
    [
        "Sale of the Custom House (Exempt)",
        "Sale of the Custom House (Not for publication by virtue of paragraph 3 of Schedule 12A)",
        "[Confidential] Sale of the Custom House",
        "EXEMPT – Sale of the Custom House",
        "Confidential report: Sale of the Custom House",
        "SALE OF THE CUSTOM HOUSE – EXEMPT",
        "Staffing (part exempt)",
    ],
)
@pytest.mark.parametrize("decided", [True, False], ids=["minutes", "agenda"])
def test_a_heading_that_says_so(heading: str, decided: bool) -> None:
    assert closed([heard("7", heading, "The report was noted.")], decided=decided) == [True]


@pytest.mark.parametrize(
    ("heading", "under"),
    [
        ("Exempt items", "There were none."),
        ("EXEMPT INFORMATION", "All business was conducted in public."),
        ("Confidential business", "None."),
        ("Exclusion of the press and public", "Not required."),
        ("Certificate of exemption", "The certificate was signed."),
        ("Restricted byways", "The path was discussed."),
        ("Public participation", "Members of the public left the meeting after this item."),
    ],
)
def test_a_heading_that_proves_nothing(heading: str, under: str) -> None:
    assert closed([heard("7", heading, under), heard("8", "Dates", "12 May.")], decided=True) == [False, False]


def test_a_line_below_the_heading() -> None:
    assert closed([heard("7", "Sale", "(Item 9)", "(Exempt: paragraph 3)", "Noted.")], decided=True) == [True]
    assert closed([heard("7", "Sale", "Not for publication by virtue of paragraph 3")], decided=False) == [True]
    assert closed([heard("7", "Sale", "The exempt report was noted.")], decided=True) == [False]


EXCLUDED = [
    "RESOLVED that the press and public be excluded from the meeting for the following items of business.",
    "Resolved: That, under Section 100A(4) of the Local Government Act 1972, the public be excluded during the rest of it.",
    "It was agreed to exclude the public and press.",
    "The public were excluded from the remainder of the meeting.",
    "The Council then moved into closed session.",
    "The press and public left the meeting at 8.40 pm.",
]


@pytest.mark.parametrize("words", EXCLUDED)
def test_all_that_follows_until_the_public_is_let_in_again(words: str) -> None:
    items = [
        heard("5", "Exclusion of the public", words),
        heard("6", "Sale", "Noted."),
        heard("7", "Staff", "Noted.", "The public was readmitted to the meeting."),
        heard("8", "Dates", "12 May."),
    ]
    assert closed(items, decided=True) == [False, True, True, False]
    assert closed(items, decided=False) == [False] * 4  # an agenda tells what may be resolved


def test_the_lead_in_on_a_line_of_its_own() -> None:
    items = [heard("5", "Exclusion", "RESOLVED that –", "the public be excluded from the meeting."), heard("6", "Sale")]
    assert closed(items, decided=True) == [False, True]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("RESOLVED that the public be excluded during consideration of items 6 and 8.", [False, True, False, True]),
        ("RESOLVED that the public be excluded for agenda items 7 to 8.", [False, False, True, True]),
        ("RESOLVED that the public be excluded for the following item.", [False, True, False, False]),
        ("RESOLVED that the public be excluded for this item.", [True, False, False, False]),
    ],
)
def test_the_items_that_are_named(words: str, expected: list[bool]) -> None:
    items = [heard("5", "Exclusion", words), heard("6", "Sale"), heard("7", "Staff"), heard("8", "Dates")]
    assert closed(items, decided=True) == expected


@pytest.mark.parametrize(
    "words",
    [
        "To consider whether the public should be excluded from the meeting.",
        "The Council may resolve to exclude the press and public under the 1960 Act.",
        "It was not necessary to exclude the public.",
        "That the public be excluded from the meeting for the following items.",
        "If members wish to discuss the exempt appendix, the public will be asked to leave.",
        "He asked why residents had been excluded from the consultation.",
        "The item should be moved to a later meeting once a resolution to exclude the public had been passed.",
    ],
)
def test_words_that_exclude_nobody(words: str) -> None:
    assert closed([heard("5", "Business", words), heard("6", "Sale", "Noted.")], decided=True) == [False, False]
