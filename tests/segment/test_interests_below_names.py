"""Interests listed below the member whose they are, and what a member goes on to say of one; all people are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

PAGE = (
    "WEX BOROUGH COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\nPresent: Cllr Ann Vane (Chair), Cllr Ben Holt\n\n"
    "1. Apologies\n\nNone.\n\n2. Declarations of interest\n\n{}\n\n3. Fees\n\nThe Clerk spoke.\n"
)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (
            [
                "Councillor Vane",
                "Markets Panel held on 4 February 2014",
                "Minute 4(b) – Stalls – Non-pecuniary interest – knows the holder;",
                "Minute 9 (Tolls) – her son is a drover",
                "Councillor Holt",
                "Interest in the referred minutes; attended by leave of the Council",
            ],
            [("Vane", "4(b)"), ("Vane", "9"), ("Holt", "2")],
        ),
        (
            ["Cllr Ann Vane:", "- Agenda item 7 – personal interest as a trustee", "- Item 9: owner of the field"],
            [("Ann Vane", "7"), ("Ann Vane", "9")],
        ),
        (["Cllr Holt –", "Prejudicial interest in item 6, he being the tenant."], [("Holt", "6")]),
        (["Mrs Vane", "Declared a personal interest in item 6 and left the room."], [("Vane", "6")]),
        (["Cllr Holt", "Spoke of the minutes of 4 May.", "Members were reminded to declare interests."], []),
        (["Cllr Holt", "There were no interests in item 4."], []),
        (
            [
                "Cllr Moss",
                "Cllr Vane -",
                "Cllr Holt",
                "Personal interest in item 6 as a trustee. Personal interest in item 8 as he had acted as its chairman.",
                "Personal interest in item 13 as a user of the wharf",
                "Personal interest in item 10 as a drover",
            ],
            [("Holt", "6")],
        ),
        (
            ["Cllr Holt declared an interest in item 6 as a neighbour. Cllr Holt also said that he knew the drover."],
            [("Holt", "6")],
        ),
        (
            ["Cllr Holt declared an interest in item 6. Cllr Vane said that she was a member of the club."],
            [("Holt", "6"), ("Vane", "2")],
        ),
    ],
)
def test_interests_below_a_name(
    parsed: Callable[..., Any], lines: list[str], told: list[tuple[str, str | None]]
) -> None:
    source = parsed(PAGE.format("\n\n".join(lines)), "m.txt")
    found = source.document.declarations
    assert [(d.name, d.item or "2") for d in found] == told
    assert all(d.name in source.text[d.span.start : d.span.end] for d in found)


def test_a_row_names_its_item_before_a_dash(parsed: Callable[..., Any]) -> None:
    rows = "".join(
        f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>"
        for a, b, c in [
            ("Councillor", "Minute Number", "Nature of interest"),
            ("A. Vane", "7 – Quay Company – loan and directors", "Her son works there"),
            ("A. Vane", "16 – Empty homes", "Her son works there"),
        ]
    )
    page = f"<h1>Minutes of Wex Borough Council held on 4 March 2014</h1><h3>1. Apologies</h3><p>None.</p><h3>2. Declarations of interest</h3><table>{rows}</table><h3>3. Fees</h3><p>None.</p>"
    assert [(d.name, d.item) for d in parsed(page, "m.html").document.declarations] == [
        ("A. Vane", "7"),
        ("A. Vane", "16"),
    ]
