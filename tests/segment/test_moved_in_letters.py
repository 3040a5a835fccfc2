"""What was moved, seconded and carried, said in letters: "M/S/C"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Minutes of a meeting of the Marram Quay Residents Association held on 4 June 2019\n\nPresent: Ann Fenwick (Chair), Priya Nair, Tom Asher\n\n1. Call to order\n\nThe Chair opened the meeting.\n\n2. Ferry\n\n"
END = "\n\n3. Next meeting\n\n2 July 2019\n"
Row = tuple[str, str, str | None, str | None, str]
ROWS: list[Row] = [
    ("M/S/C: That we ask the ferry company for a bench.", "That we ask the ferry company for a bench.", None, None, "carried"),
    ("M/S/C That the accounts of the slip be paid.", "That the accounts of the slip be paid.", None, None, "carried"),
    ("MSC to adopt the rota.", "to adopt the rota.", None, None, "carried"),
    ("M/S/P: That the rota be kept.", "That the rota be kept.", None, None, "carried"),
    ("M.S.C. that the rota be kept.", "the rota be kept", None, None, "carried"),
    ("M/S/C (Nair/Asher) that the rota be kept as printed.", "the rota be kept as printed", "Nair", "Asher", "carried"),
    ("M/S/C Nair, Asher that the fare be set at $2.", "the fare be set at $2", "Nair", "Asher", "carried"),
    ("MSC Priya Nair/Tom Asher: That the rota be kept.", "That the rota be kept.", "Priya Nair", "Tom Asher", "carried"),
    ("M/S/C unanimously: to close at nine.", "to close at nine.", None, None, "unanimous"),
    ("M/S/C/ Approval of the rota and the fares.", "Approval of the rota and the fares.", None, None, "carried"),
    ("As nobody spoke against the slip, it was M/S/C to lease it.", "to lease it.", None, None, "carried"),
    ("The plans were shown. M/S/C to ask for two more.", "to ask for two more.", None, None, "carried"),
    ("M/S/C/U: That the fare be kept.", "That the fare be kept.", None, None, "unanimous"),
    ("MOTION: That the bench be painted. M/S/C", "That the bench be painted.", None, None, "carried"),
    ("The rota was read over. (M/S/C)", "The rota was read over.", None, None, "carried"),
    ("Adoption of the rota: M/S/C", "Adoption of the rota", None, None, "carried"),
    ("Tom Asher spoke of the tide.\n\nMotion: That the bench be painted.\n\nM/S/C", "That the bench be painted.", None, None, "carried"),
    ("M/S/C", "M/S/C", None, None, "carried"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clause", "mover", "seconder", "result"), ROWS)
def test_letters_carry(
    parsed: Callable[..., Any], body: str, clause: str, mover: str | None, seconder: str | None, result: str
) -> None:
    (found,) = parsed(HEAD + body + END, "m.txt").document.resolutions
    assert [c.text.rstrip(".") for c in found.clauses] == [clause.rstrip(".")]
    assert (found.mover, found.seconder, found.vote.result) == (mover, seconder, result)


@pytest.mark.parametrize(
    "body",
    [
        "M/S/D: That the fare be set at $3.",
        "Tom Asher holds an MSc in tides and an MSC badge for fish.",
        "The M/S Cormorant will call at the quay in May.",
        "Tom Asher spoke of the tide.\n\nM/S/C",
    ],
)
def test_other_letters_do_not(parsed: Callable[..., Any], body: str) -> None:
    assert parsed(HEAD + body + END, "m.txt").document.resolutions == ()
