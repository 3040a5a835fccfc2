"""Annual meetings of societies: whose they are, who took the chair, and the tables of those who came."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ITEMS = "\n\n1. Apologies\n\nNone.\n\n2. Minutes\n\nThe minutes were agreed.\n\n3. Close\n"


@pytest.mark.parametrize(
    ("head", "society"),
    [
        (
            "Saltby Mill Society\nMinutes of the Thirtieth Annual General Meeting\nThe Granary, Saltby Hall\nFriday 21 September 2018",
            "Saltby Mill Society",
        ),
        (
            "Marram Guild of Ringers\n\nNotes of the 2011 ANNUAL GENERAL MEETING\n\nThis AGM of the Marram Guild of Ringers was held at Saltby Hall on 16th October 2010",
            "Marram Guild of Ringers",
        ),
        (
            "The AGM of the Marram Guild of Ringers was held at Saltby Hall on 16th October 2010 at 3pm",
            "Marram Guild of Ringers",
        ),
        (
            "Saltby Fellowship of Weavers\n2019 AGM\nHeld on Monday 4 May 2019 in St Mark's Hall",
            "Saltby Fellowship of Weavers",
        ),
        (
            "Minutes of the Old Saltby Allotments AGM\nMonday 30 November 2015\nVenue – Saltby Hall",
            "Old Saltby Allotments",
        ),
        ("Saltby Cricket Club\nMinutes of the 45th Annual General Meeting\n4 May 2019", "Saltby Cricket Club"),
    ],
)
def test_whose_annual_meeting(parsed: Callable[..., Any], head: str, society: str) -> None:
    assert parsed(head + ITEMS, "m.txt").document.meeting.council == society


@pytest.mark.parametrize(
    "told",
    [
        "with the Guild Master, Peter Quill, in the Chair. Twenty members came.",
        "with Peter Quill in the chair.",
        "with Mr Peter Quill, Captain, in the chair and 20 members.",
        "with our President, Peter Quill, in the chair.",
    ],
)
def test_who_was_in_the_chair(parsed: Callable[..., Any], told: str) -> None:
    head = f"Saltby Cricket Club\n\nThe annual general meeting was held in the pavilion on 4 May 2019, {told}"
    meeting = parsed(head + ITEMS, "m.txt").document
    assert [(record.name, record.role, record.status) for record in meeting.attendance] == [
        ("Peter Quill", "Chair", "present")
    ]


@pytest.mark.parametrize(
    "told", ["with the chair, a gift of Peter Quill, mended.", "with a talk by Peter Quill on the chair."]
)
def test_another_chair(parsed: Callable[..., Any], told: str) -> None:
    head = f"Saltby Cricket Club\n\nThe annual general meeting was held in the pavilion on 4 May 2019, {told}"
    assert parsed(head + ITEMS, "m.txt").document.attendance == ()


@pytest.mark.parametrize(
    ("heads", "row", "role"),
    [
        ("Name | Call Sign | Position | Home Grid | Paid", "Ann Bell | VA3CPY | President | FN25 | Yes", "President"),
        ("Person | Role | Work Stream | Time Zone", "Ann Bell | President | Print Shop | GMT", "President"),
        ("Full Name | Email Address | Boat Class", "Ann Bell | a@b.org | Red Wing", None),
    ],
)
def test_columns_of_other_things(parsed: Callable[..., Any], heads: str, row: str, role: str | None) -> None:
    other = row.replace("Ann Bell", "Ben Cole")
    rule = "|".join("---" for _ in heads.split("|"))
    text = f"# Minutes of the Marram Radio Club, 4 May 2020\n\nThe following people were present:\n\n| {heads} |\n|{rule}|\n| {row} |\n| {other} |\n\n## Opening\n\nThe meeting was opened.\n"
    found = parsed(text, "m.md").document.attendance
    assert [(record.name, record.role) for record in found] == [("Ann Bell", role), ("Ben Cole", role)]


@pytest.mark.parametrize(
    ("remark", "role"),
    [("2017 Vice President", "Vice President"), ("2019/20 Captain", "Captain"), ("Vice President", "Vice President")],
)
def test_the_year_of_a_post(parsed: Callable[..., Any], remark: str, role: str) -> None:
    text = f"Minutes of the Marram Radio Club AGM, 4 May 2020\n\nMembers present:\n\n- Ann Bell ({remark})\n- Ben Cole\n- Cat Dunn\n{ITEMS}"
    assert parsed(text, "m.txt").document.attendance[0].role == role
