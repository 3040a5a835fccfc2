"""Pages that record votes: what was voted on, the numbers that are printed, and who voted how."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

PAGE = """<html><body><div id="mgContent"><h1>Voting record</h1><h2>Council - Wednesday, 19th February, 2020 7.00 pm</h2>
<h3>Bridges over the Elm</h3><p>Motion status: {status}</p><table>{rows}</table></div></body></html>"""
BY_OPTION = """<tr><th>Votes</th><th>Members</th><th>Count</th></tr><tr><td>For</td><td>Ada Quill, Bram Oster</td><td>2</td></tr>
<tr><td>Against</td><td>Dai Rook</td><td>1</td></tr><tr><td>Conflict Of Interests</td><td>None</td><td>0</td></tr>"""
IN_COLUMNS = """<tr><th>For</th><th>Against</th><th>Abstain</th></tr><tr><td>Ada Quill<br>Bram Oster</td><td>Dai Rook</td><td></td></tr>
<tr><td>2</td><td>1</td><td>0</td></tr>"""
BY_MEMBER = """<tr><th>Councillor</th><th>Vote</th></tr><tr><td>Ada Quill</td><td>For</td></tr><tr><td>Bram Oster</td><td>For</td></tr>
<tr><td>Dai Rook</td><td>Against</td></tr><tr><td>Eve Sand</td><td>Absent</td></tr>"""


@pytest.mark.parametrize(
    ("rows", "numbers"),
    [(BY_OPTION, (2, 1, None)), (IN_COLUMNS, (2, 1, 0)), (BY_MEMBER, (None, None, None))],
    ids=["a row an option", "a column an option", "a row a member"],
)
def test_who_voted_how(parsed: Callable[..., Any], rows: str, numbers: tuple[int | None, ...]) -> None:
    (motion,) = parsed(PAGE.format(status="Carried", rows=rows), "votes.html").document.motions
    vote = motion.vote
    assert (motion.text, motion.basis, vote.result) == ("Bridges over the Elm", "ballot", "carried")
    assert (vote.names.for_, vote.names.against, vote.names.abstain) == (("Ada Quill", "Bram Oster"), ("Dai Rook",), ())
    assert (vote.for_, vote.against, vote.abstain) == numbers


@pytest.mark.parametrize(
    ("status", "result"),
    [("Carried", "carried"), ("Rejected", "lost"), ("Not carried", "lost"), ("Withdrawn", "withdrawn"), ("Open", None)],
)
def test_the_result_is_what_the_status_says(parsed: Callable[..., Any], status: str, result: str | None) -> None:
    (motion,) = parsed(PAGE.format(status=status, rows=BY_OPTION), "votes.html").document.motions
    assert motion.vote.result == result


@pytest.mark.parametrize(
    "page",
    [
        PAGE.format(
            status="Carried", rows="<tr><td>For sale</td><td>3</td></tr><tr><td>Against the wall</td><td>2</td></tr>"
        ),
        PAGE.format(status="Carried", rows=BY_OPTION).replace("Voting record", "Ballot of residents"),
    ],
    ids=["no options", "no record of votes"],
)
def test_other_tables_are_no_votes(parsed: Callable[..., Any], page: str) -> None:
    assert parsed(page, "votes.html").document.motions == ()
