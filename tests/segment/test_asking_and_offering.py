"""Who was asked, and who offered: verbs in capitals, terms to be agreed with others, posts that end as papers do, offers on terms. All is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Minutes of a meeting of Marram Harbour Board held on 4 June 2019\n\nPresent: Cllrs A Fenwick (Chair), P Nair (PN) and T Asher\n\n1. Apologies\n\nNone.\n\n2. Quay\n\n"
END = "\n\n3. Next meeting\n\n2 July 2019\n"
Read = Callable[..., Any]


@pytest.mark.parametrize(
    ("told", "owner", "due"),
    [
        ("RESOLVED that the Clerk be instructed to agree with Tern Ltd a timetable of sailings and to publish it by 28 June 2019.", "the Clerk", "2019-06-28"),
        ("RESOLVED that the Clerk be instructed to agree terms with the tenant.", "the Clerk", None),
        ("The Board:\n\n(i) APPROVED the scheme; and\n\n(ii) ASKED the Director of Strategy to bring a report to the Board in July.", "the Director of Strategy", None),
        ("The Board REQUESTED the Harbour Master to send the figures to members by 28 June 2019.", "the Harbour Master", "2019-06-28"),
        ("Cllr Nair didn’t know and will ask the county and post the answer on the website.", "Cllr Nair", None),
        ("PN as ferry warden offered to walk the pier and report back.", "PN", None),
    ],
)  # fmt: skip
def test_who_is_to_do_it(parsed: Read, told: str, owner: str, due: str | None) -> None:
    (action,) = parsed(HEAD + told + END, "m.txt").document.actions
    assert ((action.owner_text or action.owner), action.due) in {(owner, due), ("P Nair", due)}


@pytest.mark.parametrize(
    "told",
    [
        "The landowner, Mr Garth, would let us have the yard at £90 a month if we mended its roof.",
        "Mr Garth would sell the Board the slip if the council paid for the wall.",
        "The Ranger said that a chain would be hung there and locked by the warden at dusk.",
        "RESOLVED that the Clerk agree with the view of the Panel.",
        "The Noise Policy would send the wrong sign.",
    ],
)
def test_what_binds_nobody(parsed: Read, told: str) -> None:
    assert parsed(HEAD + told + END, "m.txt").document.actions == ()


@pytest.mark.parametrize(
    ("cell", "due"),
    [
        ("PN – 11 July 2019", "2019-07-11"),
        ("PN by 11 July 2019", "2019-07-11"),
        ("PN, 11/07/2019", "2019-07-11"),
        ("PN", None),
        ("PN – noted", None),
    ],
)
def test_the_day_stands_beside_the_owner_in_one_cell(parsed: Read, cell: str, due: str | None) -> None:
    page = f"""<h1>Marram School</h1><h2>Minutes of the meeting of governors held on 4 June 2019</h2><p>Present: A Fenwick (Chair), P Nair (PN) and T Asher</p>
    <table><tr><th>Item</th><th>Minute</th><th>Action</th></tr><tr><td>1</td><td><p>Apologies</p><p>None.</p></td><td></td></tr>
    <tr><td>2</td><td><p>Report</p><p>The report was read. PN to bring a list of absences to the committee.</p></td><td>{cell}</td></tr>
    <tr><td>3</td><td><p>Close</p><p>At 9pm.</p></td><td></td></tr></table>"""
    (action,) = parsed(page, "m.html").document.actions
    assert (action.owner, action.due) == ("P Nair", due)
