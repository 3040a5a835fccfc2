"""Who met, where and when, as Irish councils and their districts head their minutes. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

PRESENT = "\n\nPRESENT: Cllrs A Fenn and B Rudd\n\n1. Minutes\n\nThe minutes were agreed.\n"


@pytest.mark.parametrize(
    ("title", "committee"),
    [
        ("MINUTES OF THE SPECIAL MEETING (HYBRID) OF MARL COUNTY COUNCIL HELD ON MONDAY 11th MARCH, 2019", "MARL COUNTY COUNCIL"),
        ("Minutes of Ordinary Meeting (Online) of Marl County Council held on Monday 11th March, 2019", "Marl County Council"),
        ("Minutes of Meeting (via MS Teams) of Quay Municipal District held on Monday 11th March, 2019", "Quay Municipal District"),
        ("Minutes of the Meeting (in person) of Marl Town Council held on 11 March 2019", "Marl Town Council"),
        ("Municipal District of Quay\n\nMINUTES\n\nMeeting: March Meeting\nDate: 11 March 2019", "Municipal District of Quay"),
    ],
)  # fmt: skip
def test_how_they_met_is_no_part_of_the_name(parsed: Callable[..., Any], title: str, committee: str) -> None:
    meeting = parsed(title + PRESENT, "m.txt").document.meeting
    assert (meeting.committee, meeting.date) == (committee, "2019-03-11")


@pytest.mark.parametrize(
    ("words", "council"),
    [
        ("“That Marl County Council hereby nominate a candidate.”\n\nThis was agreed.", "Marl County Council"),
        ("It was resolved that Wexing Town Council does hereby adopt the plan.", "Wexing Town Council"),
        ("Marl County Council wrote to us.", None),
        ("Marl County Council hereby agrees; Wexing Town Council hereby agrees.", None),
    ],
)
def test_a_council_that_resolves_in_its_own_name(parsed: Callable[..., Any], words: str, council: str | None) -> None:
    text = f"MINUTES OF SPECIAL MEETING HELD ON MONDAY, 22nd MARCH 2021 AT 3.00 P.M.{PRESENT}\n2. Poll\n\n{words}\n"
    assert parsed(text, "m.txt").document.meeting.committee == council


@pytest.mark.parametrize(("times", "council"), [(1, None), (2, "Marl County Council"), (4, "Marl County Council")])
def test_the_council_of_a_district_is_that_of_its_letterhead(
    parsed: Callable[..., Any], times: int, council: str | None
) -> None:
    pages = "\n\nThe pier was discussed at length by all.\n\nMarl County Council" * times
    text = f"Municipal District of Quay\n\nMinutes of the meeting held on 11 March 2019{PRESENT}{pages}\n"
    assert parsed(text, "m.txt").document.meeting.council == council


def test_the_head_of_the_first_page_names_the_council(parsed: Callable[..., Any]) -> None:
    head = "Minutes of Marl County Council Annual Meeting 06.05.2024        Page {} of 2 \n"
    body = "\n".join(f"The Cathaoirleach spoke of pier number {n} and what it might cost to mend." for n in "abcdefgh")
    text = f"\n\n{head.format(1)}\n\nMinutes of Annual Meeting of Full Council that began at 3:15 p.m.\nMonday 6 May 2024 in the Council Chamber\n{PRESENT}\n{body}\n\n\n{head.format(2)}\n\n{body}\n"
    document = parsed(text, "m.txt").document
    assert document.meeting.council == "Marl County Council"


@pytest.mark.parametrize(
    "about",
    [
        "on submissions received to the Draft Quay Area Plan, hosted",
        "to consider the works at the slip, held",
        "regarding the Draft Budget for the year, which was hosted",
    ],
)
def test_what_was_met_about_is_no_place(parsed: Callable[..., Any], about: str) -> None:
    text = f"Minutes of the Special Meeting of Marl County Council, {about} in the Chamber of County Hall, Marl, on Friday 11th March 2019{PRESENT}"
    assert parsed(text, "m.txt").document.meeting.venue == "Chamber of County Hall, Marl"


@pytest.mark.parametrize("day", ["14h January 2026", "14lh January 2026", "14’h January 2026"])
def test_an_ordinal_that_a_scan_has_torn(parsed: Callable[..., Any], day: str) -> None:
    text = f"Minutes of the Meeting of Marl County Council held on Wednesday {day}{PRESENT}"
    assert parsed(text, "m.txt").document.meeting.date == "2026-01-14"
