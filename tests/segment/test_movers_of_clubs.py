"""Who moved and seconded in the minutes of clubs and small bodies: in the present tense, as labels, below what was settled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "# HARBOUR ROWING CLUB\n\nMinutes of the annual general meeting held on 4 June 2019\n\nPresent: Ada Fenn (Chair), Ben Nair\n\n1. Welcome\n\nAll were welcomed.\n\n2. Business\n\n"
TAIL = "\n\n3. Close\n\nThe meeting ended.\n"
Row = tuple[str, str, str | None, str | None, tuple[int | None, str | None] | None]
ROWS: list[Row] = [
    ("Ada Fenn proposes that the slip be let , Ben Nair seconds , all agree .", "the slip be let", "Ada Fenn", "Ben Nair", None),
    ("Cllr Fenn proposes to paint the hut, seconded by Cllr Nair, all in favour .", "to paint the hut", "Cllr Fenn", "Cllr Nair", (None, "unanimous")),
    ("The hut rules were adopted. Proposes: Ada Fenn, seconds: Ben Nair. Vote unanimous.", "The hut rules were adopted.", "Ada Fenn", "Ben Nair", (None, "unanimous")),
    ("The minutes were approved as a true record. There were no matters arising.\n\nProposes: Ada Fenn, seconded Ben Nair.", "The minutes were approved as a true record.", "Ada Fenn", "Ben Nair", None),
    ("Committee proposed Ada Fenn, seconded Ben Nair. Vote unanimous.", "Committee proposed Ada Fenn, seconded Ben Nair. Vote unanimous.", "Ada Fenn", "Ben Nair", (None, "unanimous")),
    # the marker stands over who moved it, and what it is above
    ("Oars costing £38.20 be bought\n\nResolved:- Proposer Cllr Fenn seconder Cllr Nair – 7 for 1 abstention", "Oars costing £38.20 be bought", "Cllr Fenn", "Cllr Nair", (7, None)),
    ("That the club hire a van.\n\nRESOLVED: Prop. Cllr Fenn, Sec. Cllr Nair", "That the club hire a van.", "Cllr Fenn", "Cllr Nair", None),
    # one who moves alone, over the marker
    ("MOVED by the Chairman from the chair, and:\n\nRESOLVED: That the slip be let.", "the slip be let.", "the Chairman", None, None),
    ("Moved by Councillor Fenn and carried unanimously:\n\nRESOLVED that the slip be let.", "the slip be let.", "Councillor Fenn", None, (None, "unanimous")),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clause", "mover", "seconder", "vote"), ROWS)
def test_who_moved(
    parsed: Callable[..., Any], body: str, clause: str, mover: str | None, seconder: str | None, vote: Any
) -> None:
    (found,) = (r for r in parsed(HEAD + body + TAIL).document.resolutions if r.item == "2")
    assert (found.clauses[0].text, found.mover, found.seconder) == (clause, mover, seconder)
    assert (found.vote and (found.vote.for_, found.vote.result)) == vote


def test_a_table_of_proposers(parsed: Callable[..., Any]) -> None:
    rows = "| | | Proposer | Seconder |\n|---|---|---|---|\n| Captain | Ada Fenn | Ben Nair | Cy Orr |\n| Treasurer | Di Roe | Cy Orr | Ben Nair |\n"
    found = [r for r in parsed(HEAD + rows + TAIL).document.resolutions if r.item == "2"]
    assert [(r.mover, r.seconder) for r in found] == [("Ben Nair", "Cy Orr"), ("Cy Orr", "Ben Nair")]


def test_a_motion_rejected_in_a_table_is_told_in_its_own_words(parsed: Callable[..., Any]) -> None:
    rows = "| Cllr Fenn | For |\n|---|---|\n| Cllr Nair | For |\n| Cllr Orr | Against |\n| Cllr Roe | Against |\n| **Rejected** | |\n"
    (fell,) = parsed(HEAD + "The vote was recorded.\n\n" + rows + TAIL).document.motions
    assert (fell.text, fell.vote.result) == ("Rejected", "lost")
