"""Items of extracts and short papers: one numbered title alone, numbers set apart, lists that are none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "WEXTON BOROUGH COUNCIL\n\nMinutes of the Council held on Monday 4 June 2018\n\nPRESENT: Councillors A Fenwick, P Nair and T Asher\n\n"
MOVED = (
    "It was moved by Councillor Nair, seconded by Councillor Asher and\n\nRESOLVED – That the report be approved.\n\n"
)


def numbers(document: Any) -> list[str | None]:
    return [item.number for item in document.items]


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("318 HARBOUR DUES", "318"),
        ("56. Recommendations of the Harbour Board", "56"),
        ("1 Minutes", "1"),
        ("9. SPECIAL MOTION 2 – TRAMS IN THE TOWN", "9"),
        ("19. Review of the Byelaws", "19"),
        ("24/056 Quay Lease", "24/056"),
        ("12 Mill Lane", None),  # where numbers have no stop, a title is in capitals or such as most bodies have
        ("Minute No 41 – Quay Lease", None),
    ],
)
def test_one_numbered_title_is_the_item_of_an_extract(
    parsed: Callable[..., Any], title: str, number: str | None
) -> None:
    document = parsed(
        HEAD + title + "\n\nThe Council considered a report of the Engineer.\n\n" + MOVED, "m.txt"
    ).document
    assert numbers(document) == ([number] if number else [])


def test_a_number_below_what_was_told_is_no_item(parsed: Callable[..., Any]) -> None:
    told = "The Engineer reported that the wall had been repaired.\n\n41. Chandler's Wharf\n\nIt had been repaired in May.\n\n"
    assert numbers(parsed(HEAD + told + MOVED, "m.txt").document) == []


@pytest.mark.parametrize(
    "lead",
    [
        "RESOLVED – That permission be GRANTED subject to the following conditions:",
        "The Committee agreed to refuse the application for the following reasons:",
        "RESOLVED that the licence be granted on these terms:",
    ],
)
def test_conditions_are_no_items(parsed: Callable[..., Any], lead: str) -> None:
    conditions = "\n".join(["1. Time limit", "2. Approved drawings", "3. Matching slates", "4. Hours of work"])
    text = f"61 18/0412N 7 ROPE WALK, WEXTON\n\nThe Committee considered a report.\n\n{lead}\n\n{conditions}\n\n"
    document = parsed(HEAD + text + "62 APPEALS\n\nRESOLVED – That the appeals be noted.\n", "m.txt").document
    assert numbers(document) == ["61", "62"]


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        (
            ["D/41/18 (Agenda Item No. 1)\nMinutes", "D/42/18 (Item 2)\nNotice of Motion: Councillor P Nair", "D/43/18\nVotes of Sympathy"],
            ["D/41/18", "D/42/18", "D/43/18"],
        ),
        (
            ["(2018/19:101) Minutes:", "(2018/19:102) Matters Arising:", "(2018/19:103) Finance:"],
            ["2018/19:101", "2018/19:102", "2018/19:103"],
        ),
        (
            ["- Apologies for absence (1819/041)", "- To confirm the minutes (1819/042)", "- Finance (1819/043)"],
            ["1819/041", "1819/042", "1819/043"],
        ),
        (["MINUTES\n1(a)/10-3", "VOTES OF SYMPATHY\n2/10-3", "LEASES\n3/10-3"], ["1(a)/10-3", "2/10-3", "3/10-3"]),
        (
            ["1. Apologies", "2. Minutes", "3. Licences", "5.1 Premises: Anchor Inn, Quay Street", "5.2 Premises: Old Forge"],
            ["1", "2", "3", "5.1", "5.2"],
        ),
        (
            ["1. Apologies", "2. Minutes", "3. Licences", "7.30 Public session"],
            ["1", "2", "3"],
        ),
        (
            ["18/06/01 Apologies", "18/06/02 Minutes", "18/06/03 Grants", "18/06/03.1 Bowling Club", "18/06/03.2 Silver Band"],
            ["18/06/01", "18/06/02", "18/06/03", "18/06/03.1", "18/06/03.2"],
        ),
        (["1. Apologies", "2. Minutes", "1. Matters Arising", "2. Finance"], ["1", "2", "1", "2"]),
        (["I APOLOGIES", "II MINUTE - HARBOUR SUB-COMMITTEE", "III QUAY LEASE - ANNUAL REPORT"], ["I", "II", "III"]),
        (["1 | APOLOGIES |", "2 | MINUTES |", "3 | QUAY LEASE |"], ["1", "2", "3"]),
    ],
)  # fmt: skip
def test_numbers_however_they_stand(parsed: Callable[..., Any], heads: list[str], expected: list[str]) -> None:
    below = "The Clerk reported that the owners had replied to the letter of April."
    document = parsed(HEAD + "\n\n".join(f"{head}\n\n{below}" for head in heads) + "\n", "m.txt").document
    assert numbers(document) == expected


def test_minutes_numbered_by_year_and_count_follow_on_whatever_is_told(parsed: Callable[..., Any]) -> None:
    told = [
        "06/31 It was the wish of all that Mrs Bell be thanked for her years as the Clerk of the parish.",
        "06/32 There were no declarations of interest",
        "06/33 06/12 Mr Roe has been asked to mend the gate of the pound, which he will do in May.",
        "06/34 It was agreed that the pond be dredged before the winter by those who offered to do so.",
    ]
    assert numbers(parsed(HEAD + "\n\n".join(told) + "\n", "m.txt").document) == ["06/31", "06/32", "06/33", "06/34"]


def test_a_page_that_goes_on_to_the_next_minutes_holds_them_all(parsed: Callable[..., Any]) -> None:
    text = "Harbour Dues\n\nMeeting: 04/06/2018 - Council (Item 318)\n\n318 Harbour Dues\n\n" + MOVED
    assert numbers(parsed(text + "319 Quay Lease\n\n" + MOVED, "m.txt").document) == ["318", "319"]
    assert numbers(parsed(text, "m.txt").document) == ["318"]


@pytest.mark.parametrize(
    "line", ["A long discussion ensued", "Report appended", "DRAFT Minute", "The meeting ended at 9.12 pm", "Four votes were cast as follows"]
)  # fmt: skip
def test_what_is_no_title_alone(parsed: Callable[..., Any], line: str) -> None:
    heads = ["APOLOGIES", "MINUTES", "FINANCE", line]
    document = parsed(
        HEAD + "".join(f"## {head}\n\nThe Clerk reported that it was so.\n\n" for head in heads), "m.md"
    ).document
    assert [item.title for item in document.items] == ["APOLOGIES", "MINUTES", "FINANCE"]
