"""A motion, what was moved beside it, how each went and the resolution in whatever words below it: one decision, with those who moved it."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import Any

import pytest

_HEAD = "# Marsh Parish Council\n\nMinutes of the meeting held on Monday 3 June 2024\n\nPresent: Cllr Ann Bell (Chair), Cllr Tom Shah, Cllr Ben Orr and Cllr Sue Pike\n\n1. Apologies\n\nThere were none.\n\n2. Yard\n\n"
_TAIL = "\n\n3. Close\n\nThe meeting closed at 9 pm.\n"
# What is moved, and the same in the other words of a resolution.
_WHAT = [
    ("the gate at Mill Lane be repaired", "the Clerk order the repair of the gate"),
    ("a grant of £50 be made to the band", "the band receive £50"),
    ("three new bins be bought for the green", "Hobb & Daughter be asked for three bins"),
    ("the ferry run at noon on Sundays", "the new times of the ferry be printed"),
]
_NAMES = [
    ("Cllr Bell", "Cllr Shah", "Cllr Orr", "Cllr Pike"),
    ("Councillor A Bell", "Councillor T Shah", "Councillor B Orr", "Councillor S Pike"),
    ("Mrs Bell", "Mr Shah", "Mr Orr", "Miss Pike"),
]
_MOVED = [
    "{a} moved, and {b} seconded, that {m}.", "{a} moved that {m}, seconded by {b}.", "{a} proposed that {m}. {b} seconded.",
    "It was moved by {a}, seconded by {b}, that {m}.", "It was proposed by {a} and seconded by {b} that {m}.",
    "{a}, seconded by {b}, moved that {m}.", "{a} put the motion that {m}. {b} seconded.", "Moved by {a}, seconded by {b}: that {m}.",
    "Proposed: {a}\nSeconded: {b}\n\nThat {m}.", "The Vice Chair, {a}, moved that {m}. This was seconded by {b}.",
    "{a} (Leader), seconded by {b}, moved that {m}.", "Motion: that {m}\nMoved: {a}\nSeconded: {b}",
]  # fmt: skip
_REPORT = [
    "{a} moved the recommendations in the report, seconded by {b}.", "The recommendations were moved by {a} and seconded by {b}.",
    "{a} moved and {b} seconded the budget as set out in the report.", "{a} moved the recommendations. {b} seconded and reserved the right to speak.",
]  # fmt: skip
_SAID = [
    "", "", "Members spoke for and against.", "{c} asked who would pay. The Clerk said that it was in the budget.",
    "{c} declared an interest and left the room.", "{c} moved an amendment, but there was no seconder.",
    "{c} moved, seconded by {d}, an amendment that the matter be deferred. The amendment was put to the vote and lost.",
]  # fmt: skip
_WENT: list[tuple[str, Any]] = [
    ("The motion was put and carried.", "carried"), ("Carried.", "carried"), ("All in favour.", "unanimous"), ("AGREED.", None),
    ("On being put to the vote the motion was carried by 3 votes to 1.", (3, 1)), ("Upon being put to the meeting, it was carried.", "carried"),
    ("There voted for the motion 3 and against 1. The motion was therefore carried.", (3, 1)), ("This was agreed.", None),
    ("On a vote being taken the motion was declared CARRIED.", "carried"),
]  # fmt: skip
_RESOLVED = [
    "RESOLVED that {x}.", "It was therefore resolved that {x}.", "Resolved: That {x}.", "RESOLVED –\n\nThat {x}.",
    "It was RESOLVED that {x}.", "The Council therefore RESOLVED that {x}.",
]  # fmt: skip
_ADDED = [
    "{c} moved and {d} seconded the following amendment:\n\n“Add £200 for paint, from reserves.”",
    "An amendment to raise the paint budget by £200 was moved by {c} and seconded by {d}.",
    "{c} moved, seconded by {d}, an amendment to add £200 for paint.",
    "{c} proposed, and {d} seconded, that the words “if dry” be added.",
]
_AMENDED = [
    "{c} moved, seconded by {d}, an amendment that the matter be deferred.", "By way of amendment, {c} moved and {d} seconded that it be deferred.",
    "An amendment was moved by {c}, seconded by {d}, that the matter be deferred.", "{c} proposed, and {d} seconded, that the words “if dry” be added.",
]  # fmt: skip
_FELL = ["The amendment was put and lost.", "On being put to the vote the amendment was lost by 1 vote to 3.", "The amendment was defeated (1 for, 3 against).", "Upon a vote the amendment fell."]  # fmt: skip
_WON = ["The amendment was put and carried and became the substantive motion.", "The amendment was carried by 3 votes to 1.", "The amendment was accepted by the mover and seconder."]  # fmt: skip
_LOST = ["Lost.", "The motion was lost.", "This was not carried.", "The motion was defeated by 3 votes to 1.", "The motion fell."]  # fmt: skip
MISSED = 0.05
"""of the drawn, at most: those that no rule reads yet"""


def _plain(text: str | None) -> str:
    return re.sub(r"\W+", " ", text or "").strip().lower()


Expected = tuple[str, str, str, Any]


def _chain(draw: random.Random) -> tuple[str, Expected]:
    """A motion, what was said of it, how it went, and what was resolved in the same or in other words."""
    a, b, c, d = draw.choice(_NAMES)
    what, other = draw.choice(_WHAT)
    report = draw.random() < 0.3
    went, vote = draw.choice(_WENT)
    resolved = draw.choice(_RESOLVED) if report or draw.random() < 0.7 else ""
    decided = draw.choice([what, other]) if resolved else what
    said = [draw.choice(_REPORT if report else _MOVED), draw.choice(_SAID), went, resolved]
    return "\n\n".join(filter(None, said)).format(a=a, b=b, c=c, d=d, m=what, x=decided), (decided, a, b, vote)


def _amended(draw: random.Random) -> tuple[str, Expected]:
    """A motion and an amendment to it that fell, or that added something; what was moved first is what was resolved."""
    a, b, c, d = draw.choice(_NAMES)
    what, _ = draw.choice(_WHAT)
    added = draw.random() < 0.5
    said = [
        draw.choice(_REPORT if added else _MOVED),
        draw.choice(_ADDED if added else _AMENDED),
        draw.choice(_WON if added else _FELL),
        draw.choice(["The substantive motion was put and carried.", "The motion, as amended, was carried unanimously."])
        if added
        else draw.choice(["The motion was put and carried.", "The original motion was carried."]),
        draw.choice(_RESOLVED),
    ]
    decided = "the budget, as amended, be adopted" if added else what
    return "\n\n".join(said).format(a=a, b=b, c=c, d=d, m=what, x=decided), (decided, a, b, None)


def _second(draw: random.Random) -> tuple[str, Expected]:
    """A motion that was lost, and another that was carried."""
    a, b, c, d = draw.choice(_NAMES)
    (what, _), (next_, _) = draw.sample(_WHAT, 2)
    gap = draw.choice([" ", "\n\n"])
    lost = draw.choice(_MOVED[:8]).format(a=a, b=b, m=what) + " " + draw.choice(_LOST)
    return lost + gap + draw.choice(_MOVED[:8]).format(a=c, b=d, m=next_) + " The motion was carried.", (next_, c, d, "carried")  # fmt: skip


@pytest.mark.parametrize("told", [_chain, _amended, _second])
def test_one_decision(parsed: Callable[..., Any], told: Callable[[random.Random], tuple[str, Expected]]) -> None:
    draw, wrong, drawn = random.Random(4), [], 150
    for _ in range(drawn):
        body, (what, mover, seconder, vote) = told(draw)
        found = [r for r in parsed(_HEAD + body + _TAIL).document.resolutions if r.item == "2"]
        read = [(_plain(" ".join(c.text for c in r.clauses)), _plain(r.mover), _plain(r.seconder)) for r in found]
        voted = [(r.vote.for_, r.vote.against) if isinstance(vote, tuple) else r.vote.result for r in found if r.vote]
        right = len(read) == 1 and _plain(what) in read[0][0] and read[0][1:] == (_plain(mover), _plain(seconder))
        if not right or (vote and voted != [vote]):
            wrong.append((body, read, voted))
    assert len(wrong) <= MISSED * drawn, wrong


NOBODY = (None, None)
ROWS: list[tuple[str, list[tuple[str, tuple[str | None, str | None]]]]] = [
    # one record of a motion that was carried and of the resolution
    ("Cllr Bell proposed acceptance of the tender of Hobb, which was seconded by Cllr Shah.\n\nCllr Orr left the room.\n\nCarried.\n\nRESOLVED that Hobb be asked to begin.", [("Hobb be asked to begin.", ("Cllr Bell", "Cllr Shah"))]),
    ("Cllr Bell moved and Cllr Shah seconded that:\n\n(a) the quay be swept; and\n(b) the slip be closed.\n\nAll in favour.\n\nRESOLVED accordingly.", [("the quay be swept; and|the slip be closed.", ("Cllr Bell", "Cllr Shah"))]),
    # what is something else stays apart
    ("Cllr Bell moved that the field be sold, seconded by Cllr Shah. Carried.\n\nIt was also resolved that the Clerk thank the tenant.", [("the field be sold", ("Cllr Bell", "Cllr Shah")), ("the Clerk thank the tenant.", NOBODY)]),
    ("Cllr Bell moved that the field be sold, seconded by Cllr Shah. Carried.\n\nRESOLVED that the hall be painted in spring.", [("the field be sold", ("Cllr Bell", "Cllr Shah")), ("the hall be painted in spring.", NOBODY)]),
    ("Cllr Bell proposed Cllr Orr as chair of the working group, seconded by Cllr Shah. Agreed.\n\nRESOLVED that the working group meet monthly.", [("Cllr Bell proposed Cllr Orr as chair of the working group, seconded by Cllr Shah. Agreed.", ("Cllr Bell", "Cllr Shah")), ("the working group meet monthly.", NOBODY)]),
    # who moved what was lost or withdrawn moved nothing else
    ("Cllr Bell moved that the field be sold, seconded by Cllr Shah. This was withdrawn.\n\nAGREED: that the Clerk ask for a valuation.", [("the Clerk ask for a valuation.", NOBODY)]),
    ("Proposed: Cllr Bell\nSeconded: Cllr Shah\n\nThat the field be sold.\n\nThe proposal was withdrawn.\n\nRESOLVED that the Clerk ask for a valuation.", [("the Clerk ask for a valuation.", NOBODY)]),
    ("Cllr Bell moved the report. Cllr Shah seconded.\n\nBy way of amendment, Cllr Orr moved and Cllr Pike seconded that it wait.\n\nThe amendment was lost by 1 vote to 3.\n\nThe motion was put and lost.\n\nRESOLVED that the Clerk ask for a valuation.", [("the Clerk ask for a valuation.", NOBODY)]),
    # one motion after another
    ("Cllr Bell moved that the gate be hung, seconded by Cllr Shah.\n\nCarried.\n\nIt was moved by Cllr Orr, seconded by Cllr Pike, that the ferry run at noon.\n\nThe motion was carried.", [("the gate be hung", ("Cllr Bell", "Cllr Shah")), ("the ferry run at noon", ("Cllr Orr", "Cllr Pike"))]),
    ("Cllr Bell moved that the field be sold, seconded by Cllr Shah.\n\nThe proposal fell.\n\nMoved by Cllr Orr, seconded by Cllr Pike: that the hall be let.\n\nAll in favour.", [("the hall be let", ("Cllr Orr", "Cllr Pike"))]),
    # ways of naming
    ("Cllr Bell having proposed and Cllr Shah having seconded, it was resolved that the quay be swept.", [("the quay be swept.", ("Cllr Bell", "Cllr Shah"))]),
    ("RESOLVED to sweep the quay. PB: Cllr Bell SB: Cllr Shah", [("to sweep the quay.", ("Cllr Bell", "Cllr Shah"))]),
    ("It was resolved to sweep the quay. AB prop, TS 2nd.", [("It was resolved to sweep the quay.", ("AB", "TS"))]),
    ("Councillor Bell seconded by Councillor Shah and RESOLVED that the quay be swept.", [("the quay be swept.", ("Councillor Bell", "Councillor Shah"))]),
    ("Proposed and seconded (Cllrs Bell and Shah) that the quay be swept. Agreed.", [("Proposed and seconded (Cllrs Bell and Shah) that the quay be swept. Agreed.", ("Bell", "Shah"))]),
    ("The Vice Chair, Cllr Bell, moved that the quay be swept. Cllr Shah seconded.\n\nCarried.", [("the quay be swept", ("Cllr Bell", "Cllr Shah"))]),
    ("RESOLVED that the quay be swept.\n\nMembers thanked the wardens.\n\nProposed: Cllr Bell Seconded: Cllr Shah", [("the quay be swept.", ("Cllr Bell", "Cllr Shah"))]),
    ("Resolved that the quay be swept. Mover – Cllr Bell; Seconder – Cllr Shah", [("the quay be swept.", ("Cllr Bell", "Cllr Shah"))]),
    ("Cllr Bell recommended sweeping the quay, Cllr Shah seconded this and it was resolved.", [("Cllr Bell recommended sweeping the quay, Cllr Shah seconded this and it was resolved.", ("Cllr Bell", "Cllr Shah"))]),
    ("Cllr Bell supported by Cllr Shah proposed that the quay be swept, and this was carried.", [("the quay be swept", ("Cllr Bell", "Cllr Shah"))]),
    ("The motion moved by Cllr Bell and seconded by Cllr Shah at the last meeting was noted.\n\nRESOLVED that the field be sold.", [("the field be sold.", NOBODY)]),
    # the amendment that is carried is not what it amends
    ("Cllr Bell proposed that the slip close on Mondays, seconded by Cllr Shah. Cllr Orr proposed an amendment, seconded by Cllr Pike, that the matter be deferred. The amendment was carried.", [("Cllr Orr proposed an amendment, seconded by Cllr Pike, that the matter be deferred.", ("Cllr Orr", "Cllr Pike"))]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), ROWS)
def test_chains(
    parsed: Callable[..., Any], body: str, expected: list[tuple[str, tuple[str | None, str | None]]]
) -> None:
    found = [r for r in parsed(_HEAD + body + _TAIL).document.resolutions if r.item == "2"]
    assert [("|".join(c.text for c in r.clauses), (r.mover, r.seconder)) for r in found] == expected


# How a motion is told in paragraphs: its words in the record, who moved and seconded it, and how it went.
_IN_PARAGRAPHS = [
    (
        "It was proposed by Cllr Bell, seconded by Cllr Shah, and agreed that the following be recommended to Council:\n\n(a) that the code be adopted from May; and\n\n(b) that a briefing be held in June.",
        ("that the code be adopted from May; and", "Cllr Bell", "Cllr Shah", None),
    ),
    (
        "The following proposition was proposed by Cllr Bell and seconded by Cllr Shah:-\n\n“That the Council write to the ferry company. The Council urges it to think again.”\n\nOn being put to the vote members unanimously voted in favour of the proposition and the Mayor declared it carried.\n\nResolved:\n\nThat the Council write to the ferry company. The Council urges it to think again.",
        ("the Council write to the ferry company. The Council urges it to think again.", "Cllr Bell", "Cllr Shah", "unanimous"),
    ),
    (
        "Cllr Bell presented his motion on the ferry:\n\n“This Council asks the company to run it at noon.”\n\nCllr Shah seconded the motion and reserved the right to speak.\n\nThe motion was carried unanimously.",
        ("This Council asks the company to run it at noon.", "Cllr Bell", "Cllr Shah", "unanimous"),
    ),
    (
        "Submitted Notice of Motion in the name of Cllr Bell:\n\n“That this Council thanks the crew of the ferry.”\n\nThe Motion was seconded by Cllr Shah and on being put to the meeting was carried unanimously.",
        ("That this Council thanks the crew of the ferry.", "Cllr Bell", "Cllr Shah", "unanimous"),
    ),
    (
        "Cllr Bell proposed that the rent be held at £22, Cllr Shah seconded; a vote was taken; 4 for, 1 against. It was therefore RESOLVED that the rent be held at £22.",
        ("the rent be held at £22.", "Cllr Bell", "Cllr Shah", None),
    ),
    (
        "Cllr Bell proposed a grant of £40 towards oars, and Cllr Shah seconded. 5 in favour. The grant was approved.",
        ("a grant of £40 towards oars", "Cllr Bell", "Cllr Shah", None),
    ),
    (
        "Cllr Bell proposed, Cllr Shah seconded and unanimously approved RESOLVED Cllr Orr elected Chair.",
        ("Cllr Orr elected Chair.", "Cllr Bell", "Cllr Shah", "unanimous"),
    ),
    (
        "Cllr Pike did not vote. Cllr Bell proposed, Cllr Shah seconded and approved RESOLVED to permit a bench.",
        ("to permit a bench.", "Cllr Bell", "Cllr Shah", None),
    ),
    (
        "Cllr Bell proposed, Cllr Shah seconded, 4 in favour 1 against RESOLVED to buy a hut from Lowe Sheds.",
        ("to buy a hut from Lowe Sheds.", "Cllr Bell", "Cllr Shah", None),
    ),
    (
        "Mr Bell proposed that the Council object on grounds of access, seconded by Mr Shah. Mr Orr proposed an amendment that no comment be made, seconded by Miss Pike. The amendment was lost by 4 votes to 3 and the original proposal carried.",
        ("the Council object on grounds of access", "Mr Bell", "Mr Shah", "carried"),
    ),
    (
        "Proposed: Mrs Bell\nSeconded: Mr Shah\n\nThat the ferry run at noon on Sundays.\n\nMr Orr declared an interest and left the room.\n\nThis was agreed.",
        ("That the ferry run at noon on Sundays.", "Mrs Bell", "Mr Shah", None),
    ),
    (
        "Motion: that the gate be painted\nMoved: Cllr Bell\nSeconded: Cllr Shah\n\nMembers asked who would pay. The Clerk did not know.\n\nAll in favour.",
        ("the gate be painted", "Cllr Bell", "Cllr Shah", "unanimous"),
    ),
    (
        "Cllr Bell moved that the gate be painted, seconded by Cllr Shah.\n\nCllr Orr moved an amendment, but there was no seconder.\n\nAGREED.",
        ("the gate be painted", "Cllr Bell", "Cllr Shah", None),
    ),
    (
        "Proposed: Cllr Bell\nSeconded: Cllr Shah\n\nThat the gate be painted.\n\nMembers spoke for and against.\n\nCarried.\n\nIt was therefore resolved that the gate be painted.",
        ("the gate be painted.", "Cllr Bell", "Cllr Shah", "carried"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), _IN_PARAGRAPHS)
def test_a_motion_told_in_paragraphs(parsed: Callable[..., Any], body: str, expected: Expected) -> None:
    (found,) = (r for r in parsed(_HEAD + body + _TAIL).document.resolutions if r.item == "2")
    assert (found.clauses[0].text, found.mover, found.seconder, found.vote and found.vote.result) == expected
