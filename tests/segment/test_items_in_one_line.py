"""Items where line ends were lost, and numbers that have a code, a year or a paper beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TOP = "MOORFOOT COMMUNITY TRUST Minutes of the Board meeting held in the Institute on Monday 3 June 2019 at 7pm Present: Ann Fenwick (Chair), Paul Nair, Tess Asher and Colin Moss. "
HEAD = "MOORFOOT PARISH COUNCIL\n\nMinutes of the meeting held on Monday 3 June 2019 in the Institute\n\nPresent: Cllrs A Fenwick (Chair), P Nair and T Asher\n\n"
TITLES = [
    "Apologies for absence",
    "Minutes of the last meeting",
    "Matters arising",
    "Jetty repairs",
    "Finance",
    "Next meeting",
]
SAID = "The Secretary told the Board that the owners had replied in April."
PROSE = "The Clerk reported that the owners had replied in April."


def printed(document: Any) -> list[tuple[str | None, str | None]]:
    return [(item.number, item.title) for item in document.items]


@pytest.mark.parametrize(
    ("head", "numbers"),
    [
        ("Item {n}/19: {title}: ", "{n}/19"),
        ("Item No. {n}. {title}: ", "{n}"),
        ("174{n}: {title}: ", "174{n}"),
        ("18-19/TR/{n} {title}: ", "18-19/TR/{n}"),
    ],
)
def test_items_of_one_line(parsed: Callable[..., Any], head: str, numbers: str) -> None:
    text = TOP + " ".join(head.format(n=n, title=title) + SAID for n, title in enumerate(TITLES, 1))
    expected = [(numbers.format(n=n), title) for n, title in enumerate(TITLES, 1)]
    assert printed(parsed(text).document) == expected


def test_labels_in_capitals_part_a_line(parsed: Callable[..., Any]) -> None:
    titles = ["CONFIRMATION OF MINUTES", "SALE OF THE SLIPWAY", "LAMP STANDARDS", "CORRESPONDENCE"]
    text = TOP + " ".join(f"{title}: {SAID}" for title in titles)
    assert printed(parsed(text).document) == [(None, title) for title in titles]


def test_labels_behind_numbers_are_the_titles_of_these(parsed: Callable[..., Any]) -> None:
    titles = ["MINUTES", "MATTERS ARISING", "SLIPWAY", "PLANNING MATTERS", "CORRESPONDENCE", "LAMPS", "NEXT MEETING"]
    text = TOP + " ".join(f"{n}. {title} {SAID} {SAID}" for n, title in enumerate(titles, 1))
    assert printed(parsed(text).document) == [(str(n), title) for n, title in enumerate(titles, 1)]


def test_headings_at_the_ends_of_numbered_paragraphs(parsed: Callable[..., Any]) -> None:
    heads = ["WELCOME", "APPOINTMENT OF TREASURER", "FINANCE", "WOODLAND GRANTS"]
    text = TOP + " ".join(
        f"{head} {n}. {SAID} {SAID} {n + 1}. {SAID}" for head, n in zip(heads, (1, 3, 5, 7), strict=True)
    )
    assert [title for _, title in printed(parsed(text).document)][-3:] == heads[1:]


def test_the_first_item_stands_inside_a_line(parsed: Callable[..., Any]) -> None:
    text = (
        f"{TOP}The Chair thanked the friends of the Trust for the loan of the hall and the urn. 1. APOLOGIES FOR ABSENCE None.\n\n"
        f"2. MINUTES OF MEETING HELD ON 4th MARCH 2017 Minutes of the meeting were approved.\n\n3. JETTY {PROSE}\n\n4. LAMPS {PROSE}\n"
    )
    assert printed(parsed(text).document) == [
        ("1", "APOLOGIES FOR ABSENCE"),
        ("2", "MINUTES OF MEETING HELD ON 4th MARCH 2017"),
        ("3", "JETTY"),
        ("4", "LAMPS"),
    ]


@pytest.mark.parametrize("form", ["QBX/2017/05{n}: {title}", "16/17 2{n} {title}", "Par/4{n}/18-19 {title}"])
def test_codes_and_years_before_numbers(parsed: Callable[..., Any], form: str) -> None:
    lines = [form.format(n=n, title=title) for n, title in enumerate(TITLES, 1)]
    text = HEAD + "".join(f"{line}\n{PROSE}\n" for line in lines)
    expected = [(line.removesuffix(title).rstrip(": "), title) for line, title in zip(lines, TITLES, strict=True)]
    assert printed(parsed(text).document) == expected


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("APOLOGIES Wendy Orr (WO), Ben Holt (BH) and Ann Vane (AV).", "APOLOGIES"),
        ("Apologies – ann vane, ben holt, femi roe", "Apologies"),
        ("Survey of the jetty and slipway Ann Vane updated the Board.", "Survey of the jetty and slipway"),
        (
            "Pitch and nets\nthe gate has been hung again and two of the posts were painted in May.",
            "Pitch and nets",
        ),
        ("Matters arising: all taken in the reports below", "Matters arising"),
    ],
)
def test_where_titles_end(parsed: Callable[..., Any], line: str, title: str) -> None:
    text = f"{HEAD}1. Welcome\n{PROSE}\n2. {line}\n3. Finance\n{PROSE}\n4. Date of next meeting\n{PROSE}\n"
    assert printed(parsed(text).document)[1] == ("2", title)
