"""Settled in plain words by small bodies: approval that was given, what was not needed, applications in one line; and titles and heads beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Marram Parish Council\n\nMinutes of a meeting held on 4 June 2019\n\nPresent: Cllrs A Fenwick (Chair), P Nair, T Asher and J Vale\n\n1. Apologies\n\nNone.\n\n2. Quay\n\n"
END = "\n\n3. Next meeting\n\n2 July 2019\n"


@pytest.mark.parametrize(
    ("body", "verb"),
    [
        ("Outline approval was given by the meeting once the sketch had been handed round.", "approved"),
        ("Permission was given by the Council for the regatta.", "approved"),
        ("Final consent was granted by members to dredge the slip.", "granted"),
        ("It was agreed that due to the storm a regatta was not needed in May.", "agreed"),
        ("It was agreed that owing to the price a second lamp was not necessary.", "agreed"),
        ("It was agreed that no survey was required.", "agreed"),
    ],
)
def test_said_plainly_and_settled(parsed: Callable[..., Any], body: str, verb: str) -> None:
    (found,) = parsed(HEAD + body + END, "m.txt").document.resolutions
    assert (found.verb, [c.text for c in found.clauses]) == (verb, [body])


@pytest.mark.parametrize(
    "body",
    [
        "Planning approval was given by the county for the boathouse.",
        "Approval had been given in May by the harbour board.",
        "It was agreed that the reply from the ferry company was not helpful.",
    ],
)
def test_what_others_gave_or_members_thought_is_none(parsed: Callable[..., Any], body: str) -> None:
    assert parsed(HEAD + body + END, "m.txt").document.resolutions == ()


@pytest.mark.parametrize("marks", [("i. ", "ii. "), ("(a) ", "(b) "), ("1) ", "2) "), ("", "")])
def test_each_application_of_a_line_has_its_answer(parsed: Callable[..., Any], marks: tuple[str, str]) -> None:
    one, two = (
        "19/01282/F Boathouse, Slip Lane, Marram. No objections raised.",
        "19/01343/F Shed, Quay Row, Marram. No objections.",
    )
    text = HEAD.replace("2. Quay", "2. Planning applications") + f"{marks[0]}{one} {marks[1]}{two}" + END
    (found,) = parsed(text, "m.txt").document.resolutions
    assert [c.text for c in found.clauses] == [one, two]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (
            "2. Discuss the rota of the ferry for next year & finding prices for the rail: Ash Ltd quoted £98 for it. A second price came later.",
            "Discuss the rota of the ferry for next year & finding prices for the rail",
        ),
        ("2. Declarations of interest: recorded above", "Declarations of interest"),
        ("2. Finance: Month 10", "Finance: Month 10"),
    ],
)
def test_where_a_title_ends(parsed: Callable[..., Any], line: str, title: str) -> None:
    found = parsed(HEAD.replace("2. Quay", line) + END, "m.txt").document.items
    assert [item.title for item in found] == ["Apologies", title, "Next meeting"]


@pytest.mark.parametrize(
    "words",
    [
        "INCLUDING THE DRAFT MINUTES OF THE REGATTA MEETING HELD ON THE SAME QUAY",
        "Followed by the minutes of the annual assembly",
    ],
)
def test_other_minutes_in_the_file_are_not_its_head(parsed: Callable[..., Any], words: str) -> None:
    text = f"Minutes of a meeting of the Marram Quay Parish Council held on Tuesday 4th June 2019 at 7.00pm.\n\n{words}\n\nPresent: Chairman Cllr Nair, Cllrs Asher and Vale.\n\n1. Apologies: None.\n\n2. Lamps: The lamps were seen.\n"
    meeting = parsed(text, "m.txt").document.meeting
    assert (meeting.committee, meeting.venue) == ("Marram Quay Parish Council", None)


def test_who_spoke_is_no_heading(parsed: Callable[..., Any]) -> None:
    text = (
        "# Minutes of the Marram Quay Residents Association, 4 June 2019\n\n**CALL TO ORDER**: The Chair opened the meeting.\n\n"
        "**GUEST SPEAKERS**:\n\n**PRIYA NAIR**, Ferry Trust: Priya told of the new boats.\n\n**TOM ASHER**, *Lamp Officer*, spoke of the lamps.\n\n"
        "**NEW BUSINESS**:\n\nThe regatta was discussed.\n\n**NEXT MEETING**: 2 July\n"
    )
    assert [item.title for item in parsed(text, "m.md").document.items] == [
        "CALL TO ORDER",
        "GUEST SPEAKERS",
        "NEW BUSINESS",
        "NEXT MEETING",
    ]
