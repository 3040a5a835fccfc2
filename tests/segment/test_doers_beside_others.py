"""Doers with a helper, a condition or another doer beside them, and errands in the words of small bodies."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Minutes of a meeting of Marram Parish Council held on 4 June 2019\n\nPresent: Cllrs A Fenwick (Chair), P Nair, T Asher and J Vale. In attendance: K Poe (Clerk)\n\n1. Apologies\n\nNone.\n\n2. Quay\n\n"
END = "\n\n3. Next meeting\n\n2 July 2019\n"


@pytest.mark.parametrize(
    ("body", "owner", "text"),
    [
        ("Cllr Nair, with the help of Cllr Vale, will draft the notice.", "Cllr Nair", "Cllr Nair, with the help of Cllr Vale, will draft the notice."),
        ("It was agreed that Cllr Nair, with advice from the harbour master, would measure the slip.", "Cllr Nair", "Cllr Nair, with advice from the harbour master, would measure the slip."),
        ("The Clerk will, once the ice has gone, inspect the slip.", "The Clerk", "The Clerk will, once the ice has gone, inspect the slip."),
        ("Cllr Nair will also, when weather permits, paint the rail.", "Cllr Nair", "Cllr Nair will also, when weather permits, paint the rail."),
        ("Cllr Vale asked who pays for the lamps. Cllr Nair will furnish her with the figures.", "Cllr Nair", "Cllr Nair will furnish her with the figures."),
        ("The Chair would be taking the matter up with the ferry company.", "The Chair", "The Chair would be taking the matter up with the ferry company."),
        ("No prices were to hand. Clerk request quotations.", "Clerk", "Clerk request quotations."),
        ("No prices were to hand. Clerk obtain two prices.", "Clerk", "Clerk obtain two prices."),
        ("The Council will print a leaflet on the tides.", "The Council", "The Council will print a leaflet on the tides."),
        ("CLLR NAIR / CLERK TO ORDER THE ROPE", "Cllr Nair / Clerk", "CLLR NAIR / CLERK TO ORDER THE ROPE"),
    ],
)  # fmt: skip
def test_who_acts(parsed: Callable[..., Any], body: str, owner: str, text: str) -> None:
    (found,) = parsed(HEAD + body + END, "m.txt").document.actions
    assert (found.owner, found.text) == (owner, text)


@pytest.mark.parametrize(
    "body",
    [
        "Clerk request reports were read out.",
        "The County Council will print a leaflet on the tides.",
        "The Chair would be taking the chair until nine.",
        "The ferry will, once the ice has gone, run again.",
    ],
)
def test_what_only_tells_binds_nobody(parsed: Callable[..., Any], body: str) -> None:
    assert parsed(HEAD + body + END, "m.txt").document.actions == ()


def test_they_are_the_body_whose_meeting_is_spoken_of(parsed: Callable[..., Any]) -> None:
    body = "Cllr Vale asked that MPC write to the ferry. It was agreed that when the Quay Committee next meet they will also review the rota."
    (found,) = parsed(HEAD + body + END, "m.txt").document.actions
    assert (found.owner, found.text) == ("the Quay Committee", "they will also review the rota.")
