"""Decisions that stand one below the other in an item keep who moved them and how the vote on each went. Everything is invented."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

HEAD = """Ambleford Parish Council

Minutes of the meeting held on Monday 3 March 2025 at 7.30pm in the Village Hall

Present: Cllrs A Bell (Chair), B Roe, C Dunn, D Yates, J Smith and P Wood

1. Apologies

None.

2. Business

"""
END = "\n\n3. Date of next meeting\n\nMonday 7 April 2025.\n"
Told = tuple[str | None, str | None, tuple[int | None, int | None] | None]
"""mover, seconder, votes for and against"""

DECISIONS: list[tuple[str, Told]] = [
    ("It was agreed that the bench by the pond be painted.", (None, None, None)),
    ("The Council agreed to buy two litter bins for the green.", (None, None, None)),
    ("Resolved: that the hall hire charge be raised to £12 an hour.", (None, None, None)),
    ("RESOLVED that the audit report be noted.", (None, None, None)),
    ("It was proposed by Cllr Dunn, seconded by Cllr Roe and agreed that the hedge be cut.", ("Cllr Dunn", "Cllr Roe", None)),
    ("It was proposed by Cllr Smith that the swings be mended. Seconded by Cllr Wood. Agreed by 4 votes to 2.", ("Cllr Smith", "Cllr Wood", (4, 2))),
    ("Cllr Yates proposed that £200 be given to the Scouts, seconded by Cllr Bell. All agreed.", ("Cllr Yates", "Cllr Bell", (None, None))),
    ("Cllr Wood proposed buying a strimmer. Cllr Smith seconded. Carried unanimously.", ("Cllr Wood", "Cllr Smith", (None, None))),
    ("The minutes were approved as a correct record. Proposed by Cllr Bell, seconded by Cllr Yates.", ("Cllr Bell", "Cllr Yates", None)),
    ("Members noted the report of the tree warden.", (None, None, None)),
    ("The accounts were approved. Proposed: Cllr Roe. Seconded: Cllr Dunn. All in favour.", ("Cllr Roe", "Cllr Dunn", (None, None))),
    ("RESOLVED (5 for, 1 against) to renew the lease of the allotments.", (None, None, (5, 1))),
    ("Moved by Cllr Dunn\n\nSeconded by Cllr Smith and\n\nRESOLVED – that the lamps be switched off at midnight.", ("Cllr Dunn", "Cllr Smith", None)),
    ("Resolved that:\n\n(a) the insurance be renewed; and\n\n(b) the valuation be updated.", (None, None, None)),
    ("It was resolved to ask three firms for prices for the car park. Proposed AB, seconded BR.", ("AB", "BR", None)),
    ("Cllr Bell was elected Chair. Proposed by Cllr Roe and seconded by Cllr Wood.", ("Cllr Roe", "Cllr Wood", None)),
    ("The Council considered a request from the school. On being put to the vote, there were 4 for and 1 against. RESOLVED that the school may use the field.", (None, None, (4, 1))),
    ("Members voted 3–2 to keep the old noticeboard.", (None, None, (3, 2))),
    ("The quotation from Hobbs Ltd for £480 was accepted (proposed Cllr Wood, seconded Cllr Dunn).", ("Cllr Wood", "Cllr Dunn", None)),
    ("The Clerk's salary was approved at the new point, Cllr Bell proposing and Cllr Smith seconding.", ("Cllr Bell", "Cllr Smith", None)),
    ("On the proposal of Cllr Smith, seconded by Cllr Bell, it was agreed that the pump be sold.", ("Cllr Smith", "Cllr Bell", None)),
    ("Cllr Roe moved that the fair be held in June. This was seconded by Cllr Yates and carried by 5 votes to 1.", ("Cllr Roe", "Cllr Yates", (5, 1))),
    ("AGREED to send a card to Mrs Hill.", (None, None, None)),
    ("Agreed that Mrs Green order new files. Proposed DY, seconded PW.", ("DY", "PW", None)),
    ("It was agreed to defer the matter of the kiln to the next meeting.", (None, None, None)),
]  # fmt: skip
TELLS_NOTHING = [
    "Cllr Roe thanked the Clerk for her work.",
    "The Clerk reported that the county council had approved the new crossing.",
    "A resident asked who had agreed to the new fence.",
    "Cllr Wood said that he had voted against the scheme last year.",
    "The planning authority had refused the barn at High Farm.",
    "It was felt that the signs were too small.",
    "Police figures showed two thefts, both since resolved.",
    "The contractor had agreed to return in May.",
]


def _told(parsed: Callable[..., Any], body: str) -> list[Told]:
    (document,) = parsed(HEAD + body + END).documents
    return [(r.mover, r.seconder, (r.vote.for_, r.vote.against) if r.vote else None) for r in document.resolutions]


@pytest.mark.parametrize("seed", range(100))
def test_each_keeps_its_own(parsed: Callable[..., Any], seed: int) -> None:
    chance = random.Random(seed)
    drawn = chance.sample(DECISIONS, 4)
    said: list[str] = []
    for text, _ in drawn:
        said += [text, *chance.sample(TELLS_NOTHING, chance.randint(0, 1))]
    assert _told(parsed, "\n\n".join(said)) == [told for _, told in drawn]


@pytest.mark.parametrize("label", ["Resolved", "RESOLVED", "Agreed", "Decision"])
def test_a_label_behind_another_opens_its_own(parsed: Callable[..., Any], label: str) -> None:
    text = f"Resolved: that the audit report be noted. {label}: that the hall be let."
    (document,) = parsed(HEAD + text + END).documents
    assert [[c.text for c in r.clauses] for r in document.resolutions] == [
        ["the audit report be noted."],
        ["the hall be let."],
    ]


def test_a_motion_quoted_in_its_paragraph(parsed: Callable[..., Any]) -> None:
    text = "Councillor Dunn moved, and Councillor Roe seconded, the following motion: “That this Council writes to the Minister.” The motion was put to the vote and carried with 5 for and none against."
    (document,) = parsed(HEAD + text + END).documents
    (decision,) = document.resolutions
    assert [c.text for c in decision.clauses] == ["That this Council writes to the Minister."]
    assert (decision.mover, decision.vote.for_) == ("Councillor Dunn", 5)


def test_a_lost_motion_is_not_carried_by_the_next_vote(parsed: Callable[..., Any]) -> None:
    text = "A motion by Cllr Smith to ban dogs from the field, seconded by Cllr Yates, was lost by 2 votes to 4.\n\nMembers voted 3–2 to keep the old noticeboard."
    (document,) = parsed(HEAD + text + END).documents
    assert [r.clauses[0].text for r in document.resolutions] == ["Members voted 3–2 to keep the old noticeboard."]
    assert [m.mover for m in document.motions] == ["Cllr Smith"]
