"""Motions that are put: which paragraph holds the words of the motion, who moved it, and what only tells of the vote."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "# Minutes of a meeting of Tarrow Council held on 4 June 2019\n\nPresent: Councillors A Fenwick (Chair), P Nair and T Asher\n\n**1. Apologies**\n\nThere were none.\n\n**2. Quay**\n\n"
TAIL = "\n\n**3. Finance**\n\nThe clerk read the accounts.\n"

PUT = [
    pytest.param(
        "Cllr Nair moved, seconded by Cllr Roe:\n\nThat the Clerk write to the owners asking for:\n\n(a) new lamps; and\n\n(b) a fence.\n\nThe motion was carried.",
        ["That the Clerk write to the owners asking for:", "new lamps", "a fence"], "Cllr Nair", "Cllr Roe", id="a motion over its parts",
    ),
    pytest.param(
        "Proposal: That we buy tools, including:\n\n- a saw\n\n- a drill\n\nProposed by Ann Bell, seconded by Carl Dunn. Carried.",
        ["That we buy tools, including:", "a saw", "a drill"], "Ann Bell", "Carl Dunn", id="a motion over bullets",
    ),
    pytest.param(
        "Following discussion Councillor Nair proposed:\n\nThat this Council objects to the kiosk on grounds of noise\n\nSeconded by Councillor Roe. Three in favour, one abstention; carried",
        ["That this Council objects to the kiosk on grounds of noise"], "Councillor Nair", "Councillor Roe", id="words on a line of their own, then the count",
    ),
    pytest.param(
        "Councillor Nair proposed:\n\nThat this Council objects to the kiosk.\n\nSeconded by Councillor Roe and carried.",
        ["That this Council objects to the kiosk"], "Councillor Nair", "Councillor Roe", id="words on a line of their own, then the seconder",
    ),
    pytest.param(
        "Cllr. P.J. Fenwick proposed that a letter of thanks be sent to the rowing club. This was seconded by Cllr. M. Nair and agreed.",
        ["a letter of thanks be sent to the rowing club"], "Cllr. P.J. Fenwick", "Cllr. M. Nair", id="dots in the seconder's name",
    ),
    pytest.param(
        "It was proposed by AF and seconded by PN that the fee be raised to £45. This was carried with one vote against.",
        ["the fee be raised to £45"], "AF", "PN", id="carried with one against",
    ),
    pytest.param(
        "AF proposed that the fee go up to £45. Seconded by PN. Agreed, 6 for, 1 against.",
        ["the fee go up to £45"], "AF", "PN", id="agreed by a count",
    ),
    pytest.param(
        "The report on the quay was discussed.\n\nIt was moved by Cllr Fenwick, seconded by Cllr Nair, that the quay be let. Cllr Roe requested that the voting be recorded:-\n\nFor the motion:- Cllr Fenwick and Cllr Nair.\n\nAgainst the motion:- Cllr Roe.\n\nThe motion was carried.",
        ["the quay be let"], "Cllr Fenwick", "Cllr Nair", id="moved in a paragraph below the report",
    ),
    pytest.param(
        "2A It was moved by A Fenwick and seconded by P Nair:-\n\n“That this Council supports the lifeboat.”\n\nFive members having so required, the vote was recorded as follows:-\n\nFOR: A Fenwick, P Nair\n\nAGAINST: B Roe\n\nThe motion was CARRIED.",
        ["That this Council supports the lifeboat"], "A Fenwick", "P Nair", id="the vote recorded below a quoted motion",
    ),
    pytest.param(
        "It was moved by A Fenwick and seconded by P Nair:-\n\n“This Council calls for the quay to be sold.”\n\nAmendment moved by B Roe and seconded by C Moor:-\n\n“That this Council keeps the quay and asks the Clerk to report in May.”\n\nFollowing debate, the amendment was put to the vote and CARRIED, the voting being:\n\n31 for\n\n24 against\n\nThe amendment, having become the substantive motion, was put and CARRIED.",
        ["That this Council keeps the quay and asks the Clerk to report in May"], "B Roe", "C Moor", id="an amendment that became the motion",
    ),
    pytest.param(
        "Councillor Fenwick moved, seconded by Councillor P Nair, the following motion:-\n\n“That Council regrets the closure of the quay; and that officers arrange a meeting.”\n\nMembers spoke in support. The motion as altered was put and\n\nResolved unanimously.",
        ["That Council regrets the closure of the quay; and that officers arrange a meeting"], "Councillor Fenwick", "Councillor P Nair", id="put and, over Resolved unanimously",
    ),
    pytest.param(
        "Cllr Roe moved that it be deferred. The motion was put and lost (3 for, 6 against).\n\nIt was moved by Cllr Fenwick, seconded by Cllr Nair and\n\nRESOLVED (6 for, 3 against) –\n\nThat:\n\n(i) the quay be let; and\n\n(ii) the Clerk seek a price.",
        ["the quay be let", "the Clerk seek a price"], "Cllr Fenwick", "Cllr Nair", id="That: on a line of its own",
    ),
    pytest.param(
        "The Council RESOLVED to let the shed. A plan of the quay was shown. It was proposed by Cllr Fenwick and seconded by Cllr Nair that it be kept, and with 7 in favour and 2 against the Council RESOLVED to keep the quay open in winter.",
        ["to let the shed", "to keep the quay open in winter"], "Cllr Fenwick", "Cllr Nair", id="two markers in one paragraph",
    ),
    pytest.param(
        "The Council voted on a show of hands to make the resolution set out below: five in favour, none against.\n\nRESOLVED\n\nThat the quay be let. (Proposed Cllr Fenwick, seconded Cllr Nair)",
        ["the quay be let"], "Cllr Fenwick", "Cllr Nair", id="how it was voted above the marker",
    ),
    pytest.param(
        "It was AGREED that the fee be raised to £45 on the proposal of Ann Fenwick, seconded by Priya Nair (8 votes for, 1 against).",
        ["the fee be raised to £45"], "Ann Fenwick", "Priya Nair", id="on the proposal of, behind what was agreed",
    ),
    pytest.param(
        "The notes of the meeting held on 7 May were agreed as correct, proposed by Ann Fenwick and seconded by Priya Nair.",
        ["The notes of the meeting held on 7 May were agreed as correct"], "Ann Fenwick", "Priya Nair", id="proposed by, behind the minutes",
    ),
    pytest.param(
        "Ann Fenwick proposed Bo Roe as chair; Priya Nair seconded. There being no other nomination Bo Roe was duly elected.",
        ["Bo Roe was duly elected"], "Ann Fenwick", "Priya Nair", id="no other nomination",
    ),
    pytest.param("Steps - it was decided to make no change.", ["it was decided to make no change"], None, None, id="behind a title and a dash"),
    pytest.param("Decision:\n\n[DETAILS IN THE MINUTES]\n\nMinutes:\n\nThe Clerk read a letter.", [], None, None, id="a pointer in square brackets"),
    pytest.param("The Council received and considered the report on the quay.", [], None, None, id="considered, not settled"),
    pytest.param(
        "Members noted the contents of the letter, a copy of which had previously been circulated.",
        ["Members noted the contents of the letter, a copy of which had previously been circulated"], None, None, id="circulated before",
    ),
    pytest.param("Members noted that the contents of the letter had previously been agreed.", [], None, None, id="agreed before"),
    pytest.param("Members were pleased to hear that the quay was open.", [], None, None, id="a pleasure"),
    pytest.param("Members were pleased to confirm the appointment of Ann Fenwick.", ["Members were pleased to confirm the appointment of Ann Fenwick"], None, None, id="a pleasure that settles"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses", "mover", "seconder"), PUT)
def test_what_was_put_and_who_moved_it(
    parsed: Callable[..., Any], body: str, clauses: list[str], mover: str | None, seconder: str | None
) -> None:
    found = parsed(HEAD + body + TAIL)
    decisions = found.document.resolutions
    assert [c.text.rstrip(".;").removesuffix("; and") for d in decisions for c in d.clauses] == clauses
    assert all(found.text[c.span.start : c.span.end] == c.text for d in decisions for c in d.clauses)
    if decisions:
        assert (decisions[-1].mover, decisions[-1].seconder) == (mover, seconder)
