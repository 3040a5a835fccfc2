"""What a converter has run together or left over: titles glued to their text, names to a bracket, bars at line ends, figures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Minutes of Marram Sailing Club Committee held on 18 November 2010 at 7pm.\n\nPresent: Ann Bell (Chair), Ben Cole, Terry Bane\n\n"


def titles(parsed: Callable[..., Any], text: str) -> list[tuple[str | None, str | None]]:
    return [(item.number, item.title) for item in parsed(HEAD + text, "m.txt").document.items]


@pytest.mark.parametrize("number", ["", "{}. "])
def test_standard_titles_touch_their_text(parsed: Callable[..., Any], number: str) -> None:
    lines = [
        ("Apologies for absence", "Cat Dunn and Dan Eames"),
        ("Declarations of interest", "None"),
        ("Minutes of the last meeting", "These were agreed as a true record."),
        ("Matters Arising", "The Clerk reported that the lamp was mended."),
        ("Correspondence", "A letter was read from the county."),
        ("Treasurer’s Report", "TB gave a report which showed a balance of £90."),
        ("Date of next meeting", "Thursday 3 December"),
    ]
    text = "\n".join(f"{number.format(n)}{title}{words}" for n, (title, words) in enumerate(lines, 1))
    found = titles(parsed, text)
    assert [title for _, title in found] == [title for title, _ in lines]
    assert [n for n, _ in found] == [str(n) if number else None for n in range(1, len(lines) + 1)]


@pytest.mark.parametrize(
    "line", ["SpeedWatch has met twice in May.", "WhatsApp The group is closed.", "ChurchTown was visited."]
)
def test_a_name_with_a_capital_within_is_no_title(parsed: Callable[..., Any], line: str) -> None:
    text = f"Apologies\n\nNone.\n\nMatters arising\n\n{line}\n\nAny other business\n\nNone.\n\nNext meeting\n\n4 May"
    assert [title for _, title in titles(parsed, text)] == [
        "Apologies",
        "Matters arising",
        "Any other business",
        "Next meeting",
    ]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Regatta (AB and BC) main aim was getting helpers from the town.", "Regatta (AB and BC)"),
        ("County league (AB)lots of change, it is likely that TB will join.", "County league (AB)"),
        ("Membership (AB/BC) numbers are up on last year.", "Membership (AB/BC)"),
        ("Grants from the council (MBC) for clubs", "Grants from the council (MBC) for clubs"),
    ],
)
def test_whose_item_it_is_ends_the_title(parsed: Callable[..., Any], line: str, title: str) -> None:
    assert ("2", title) in titles(parsed, f"1. Apologies: None\n2. {line}\n3. AOB: None")


@pytest.mark.parametrize(
    ("run", "names"),
    [
        ("Ann Bell (AB)Ben Cole (BC) Cat Dunn(CD ), Dan Eames (DE)", ["Ann Bell", "Ben Cole", "Cat Dunn", "Dan Eames"]),
        ("Ann Bell (Chair)Ben Cole (Secretary), Cat Dunn", ["Ann Bell", "Ben Cole", "Cat Dunn"]),
        ("Ann Bell (AB), Ben Cole, (BC) Cat Dunn (CD)", ["Ann Bell", "Ben Cole", "Cat Dunn"]),
    ],
)
def test_a_name_touches_the_bracket_before_it(parsed: Callable[..., Any], run: str, names: list[str]) -> None:
    text = (
        f"Minutes of Marram Sailing Club Committee held on 19 November 2010\n\nPresent: {run}\n\n1. Business\n\nNone.\n"
    )
    assert [record.name for record in parsed(text, "m.txt").document.attendance] == names


def test_bars_at_the_ends_of_lines(parsed: Callable[..., Any]) -> None:
    text = "MINUTES OF T HE UNITED PAROCHIAL CHURCH COUNCIL\nMeeting Date |\n9th May 2021 |\nMeeting Venue |\nSt. Botolph Church |\nPrayers |\nFather Cole opened the meeting. |\nBuildings |\nA new board has been put up. |\n"
    meeting = parsed(text, "m.txt").document.meeting
    assert (meeting.committee, meeting.date, meeting.venue) == (
        "UNITED PAROCHIAL CHURCH COUNCIL",
        "2021-05-09",
        "St. Botolph Church",
    )


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("Friday 2lst September 2018", "2018-09-21"),
        ("1lth May 20l9", "2019-05-11"),
        ("2l March 2O19", "2019-03-21"),
        ("lst June 2019", "2019-06-01"),
        ("3lst May 2011", "2011-05-31"),
    ],
)
def test_letters_for_figures(parsed: Callable[..., Any], printed: str, iso: str) -> None:
    text = f"Marram Sailing Club\n\nMinutes of the committee\n\nHeld in the boathouse\n\n{printed} 8.30pm\n\n1. Apologies\n\nNone.\n"
    meeting = parsed(text, "m.txt").document.meeting
    assert (meeting.date, meeting.venue) == (iso, "the boathouse")
