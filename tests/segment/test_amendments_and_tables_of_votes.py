"""Whose motion stands beside an amendment that fell, and votes printed in brackets behind a marker or in a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "HARBOUR COUNCIL\n\nMinutes of the Works Committee held on 4 June 2019\n\nPresent: Councillors A Fenwick (Chair) and P Nair\n\n1. Welcome\n\nAll were welcomed.\n\n2. Business\n\n"
TAIL = "\n\n3. Close\n\nThe meeting ended.\n"
NOBODY = (None, None)

ROWS: list[tuple[str, list[str], tuple[str | None, str | None], tuple[int | None, int | None, str | None] | None]] = [
    # an amendment in words of its own that fell: the motion's movers
    (
        "The Metro Mayor moved and Councillor Nair seconded the recommendations.\n\nCouncillor Bell moved, and it was seconded by Councillor Roe, that recommendation (b) be amended by putting £9 for £8. Two Members voted for it and four against and the amendment was declared LOST.\n\nRESOLVED – That the levy be £8.",
        ["the levy be £8."],
        ("The Metro Mayor", "Councillor Nair"),
        None,
    ),
    ("The Quay Group amendment was LOST by 9 votes to 43 (see division 1) and the motion on behalf of the Harbour Group was CARRIED by 27 votes to 22 (see division 2).\n\nRESOLVED:\n\nThat the slip be let.", ["the slip be let."], NOBODY, (27, 22, "carried")),
    # who moved it, in brackets behind the marker's colon
    ("RESOLVED: (on a motion by Councillor Bell, seconded by Councillor Roe and carried by 5 votes to 3) to let the slip.", ["to let the slip."], ("Councillor Bell", "Councillor Roe"), (5, 3, "carried")),
    ("RESOLVED: (on a motion by Councillor Bell, seconded by Councillor Roe) to:\n\n(a) let the slip; and\n\n(b) close the quay.", ["let the slip; and", "close the quay."], ("Councillor Bell", "Councillor Roe"), None),
    # "moved and seconded" of two, in that order
    ("(1)Mr Bell, MBE and Mr Roe nominated and seconded Mrs Orr.\n\n(2)RESOLVED that Mrs Orr be elected.", ["Mrs Orr be elected."], ("Mr Bell", "Mr Roe"), None),
    ("Mr macNeil moved and Mrs d’Orsay seconded that the slip be let. Carried.", ["the slip be let"], ("Mr macNeil", "Mrs d’Orsay"), (None, None, "carried")),
    # an adverb in the line above who moved it
    ("The proposal fell.\n\nFollowing which it was unanimously\nPROPOSED by Councillor Bell\nSeconded by Councillor Roe, and\nRESOLVED: that the slip be let.", ["the slip be let."], ("Councillor Bell", "Councillor Roe"), (None, None, "unanimous")),
    # spaced letters, and enumerators without a blank
    ("RECOMMENDED –\n\n(1)       T H A T the slip be let.\n\n(2)       T H A T the quay be closed.", ["the slip be let.", "the quay be closed."], NOBODY, None),
    ("RESOLVED: (1)That the slip be let; (2)that the quay be closed.", ["That the slip be let;", "that the quay be closed."], NOBODY, None),
    # a table of votes tells its outcome in its last row; the one that was rejected has no part in the next
    (
        "A motion to defer was moved by Councillor Bell and seconded by Councillor Roe.\n\n| Motion to defer | |\n|---|---|\n| Councillor A Bell | For |\n| Councillor B Roe | For |\n| Councillor C Dunn | Against |\n| **Rejected** | |\n\nA motion to let the slip was moved by Councillor Dunn and seconded by Councillor Orr.\n\n| Motion to let the slip | |\n|---|---|\n| For | C Dunn and D Orr (2) |\n| Against | A Bell (1) |\n| **Carried** | |\n\nRESOLVED THAT:\nThe slip be let.",
        ["The slip be let."],
        ("Councillor Dunn", "Councillor Orr"),
        (2, 1, "carried"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses", "by", "vote"), ROWS)
def test_what_stood(parsed: Callable[..., Any], body: str, clauses: list[str], by: Any, vote: Any) -> None:
    (found,) = (r for r in parsed(HEAD + body + TAIL, "a.md").document.resolutions if r.item == "2")
    assert [clause.text for clause in found.clauses] == clauses
    assert (found.mover, found.seconder) == by
    assert (found.vote and (found.vote.for_, found.vote.against, found.vote.result)) == vote
