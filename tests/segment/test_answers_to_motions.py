"""What the officers of a council will do, told as the answer to a member's motion or question. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Marl Municipal District\n\nMinutes of the meeting held on 4 May 2026\n\nPresent: Cllrs Ann Fenn (Cathaoirleach), Bob Rudd and Cora Tarn\n\nIn attendance: Dan Orme, District Engineer\n\n1. Notices of Motion\n\n"
MOTION = 'Notice of Motion No: 5/2026\n\nCouncillor Bob Rudd proposed the following Notice of Motion:-\n\n"That this Council mend the slip."\n\nThis Notice of Motion was seconded by Councillor Cora Tarn. '
END = "\n\n2. Next meeting\n\n2 June 2026.\n"


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        (MOTION + "The Members were advised that the Marl MD office will arrange to mend the slip.", "the Marl MD office"),
        ("Members were informed that the Roads Section will inspect the drain in May.", "the Roads Section"),
        ("The members were told that the Council will write to the owner.", "the Council"),
        ("Councillor Rudd was advised that the Housing Department will contact the tenant.", "the Housing Department"),
        ("Members were advised by Dan Orme that the Area Office will erect a sign at the bend.", "the Area Office"),
        ("Cllr Rudd asked about the hoarding. District Engineer Dan Orme said they would look into that and revert.", "District Engineer Dan Orme"),
        ("The District Engineer stated that they will revert to members.", "The District Engineer"),
        ("The District Engineer said they would check the drain and report back.", "The District Engineer"),
        ("The Chief Executive advised that he agreed with members, and would allocate funds for the slip in next year's programme.", "The Chief Executive"),
    ],
)  # fmt: skip
def test_is_an_action(parsed: Callable[..., Any], words: str, owner: str) -> None:
    (action,) = parsed(HEAD + words + END, "m.txt").document.actions
    assert action.owner == owner


@pytest.mark.parametrize(
    "words",
    [
        MOTION + "The Members were advised that the Council cannot yet mend the slip.",
        "Members were advised that Marl Water will repair the pipe.",
        "Members were advised that the Roads Section would normally inspect such drains.",
        "The contractors were late. The District Engineer advised they would be back in May.",
        "The Clerk said they would look into it.",
        "If it is agreed to nominate somebody, a proposer and a seconder will be sought.",
        "Cllr Tarn said she would bring much to the committee.",
        "RESOLVED that the Council approve the application of David Roe, Morgan Hall and Cora Roe to buy the lane.",
        "RESOLVED to accept the offer of Ann Hay, Tom Lee and Una Poe to paint the hut.",
    ],
)
def test_is_none(parsed: Callable[..., Any], words: str) -> None:
    assert parsed(HEAD + words + END, "m.txt").document.actions == ()
