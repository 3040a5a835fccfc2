"""A motion, an amendment that fell, a recorded vote in its many forms, and the outcome: put together, they are one decision.

Who moved and seconded, how many voted how, and every name under its option must be read. The seeds are fixed; everything is invented.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

MEMBERS = [
    "Abbott", "Barker", "Coulter", "Dunne", "Everett", "Firth", "Greaves", "Holroyd", "Iqbal", "Jessop", "Kendall", "Lomax",
]  # fmt: skip
HEAD = f"""BARLSHIRE COUNTY COUNCIL

Minutes of the meeting of the Council held on Thursday 14 May 2015 at County Hall

Present: Councillors {", ".join(MEMBERS)}

1. Apologies

None.

2. Motion on notice

"""
END = "\n\n3. Questions\n\nThere were none.\n"

OPENINGS = [
    "It was moved by {mover} and seconded by {seconder} that {motion}.",
    "{mover} moved, and {seconder} seconded, that {motion}.",
    "{mover} moved and {seconder} seconded the following motion:\n\n“That {motion}.”",
    "Moved by {mover}\n\nSeconded by {seconder}\n\n“That {motion}.”",
    "Proposed by {mover}, seconded by {seconder}: That {motion}.",
]
MOTIONS = [
    "this Council calls on the Government to restore the bus grant",
    "the revenue budget for 2015/16 as set out in the report be approved",
    "the Local Plan be adopted subject to the changes in Appendix 2",
]
TALK = [
    "",
    "A debate followed in which a number of Members spoke.\n\n",
    "Members spoke for and against the motion.\n\n",
]
FELL = [
    "",
    "Councillor Lomax moved, and Councillor Kendall seconded, an amendment that a further sum of £50,000 be set aside.\n\nOn being put to the vote the amendment was LOST.\n\n",
    "Councillor Lomax moved, and Councillor Kendall seconded, an amendment that the matter be referred back.\n\nThe amendment was put to the vote and was lost by 4 votes to 7.\n\n",
]
CALLS = [
    "A recorded vote was requested and taken as follows:\n\n",
    "A recorded vote having been requested, the voting was as follows:\n\n",
]
# The form of the vote, and whether it prints how many voted.
VOTES = [
    ("For: Councillors {f} ({nf})\n\nAgainst: Councillors {a} ({na})\n\nAbstained: Councillors {b} ({nb})", True),
    ("FOR ({nf}): {f}\n\nAGAINST ({na}): {a}\n\nABSTENTIONS ({nb}): {b}", True),
    ("For\n\nCouncillors {f}\n\nAgainst\n\nCouncillors {a}\n\nAbstentions\n\nCouncillors {b}", False),
    ("Members voting for the motion: Councillors {f}.\n\nMembers voting against the motion: Councillors {a}.\n\nMembers abstaining: Councillors {b}.", False),
    ("The following Members voted for the motion: Councillors {f} – {nf}\n\nThe following Members voted against the motion: Councillors {a} – {na}\n\nThe following Members abstained: Councillors {b} – {nb}", True),
    ("Ar son: Cllrs. {f} ({nf})\n\nI gcoinne: Cllrs. {a} ({na})\n\nStaonadh: Cllrs. {b} ({nb})", True),
    ("Votes For: {nf}\n\nCouncillors {f}\n\nVotes Against: {na}\n\nCouncillors {a}\n\nAbstentions: {nb}\n\nCouncillors {b}", True),
    ("({nf}) For – Councillors {f}\n\n({na}) Against – Councillors {a}\n\n({nb}) Abstentions – Councillors {b}", True),
    ("For - {f} - {nf}\n\nAgainst - {a} - {na}\n\nAbstain - {b} - {nb}", True),
    ("For: Councillors {f} ({nf}); Against: Councillors {a} ({na}); Abstentions: Councillors {b} ({nb}).", True),
    ("{nf} Members voted in favour (Councillors {f}), {na} voted against (Councillors {a}) and {nb} abstained (Councillors {b}).", True),
]  # fmt: skip
OUTCOMES = [
    "\n\nThe motion was carried.",
    "\n\nThe Chairman declared the motion CARRIED.",
    "\n\nRESOLVED: That {motion}.",
    "\n\nThe motion was carried.\n\nResolved – That {motion}.",
    "\n\nIt was accordingly\n\nRESOLVED – That {motion}.",
]


def run_of(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


@pytest.mark.parametrize("seed", range(120))
def test_a_recorded_vote(parsed: Callable[..., Any], seed: int) -> None:
    dice = random.Random(seed)
    motion = dice.choice(MOTIONS)
    mover, seconder = (f"Councillor {name}" for name in dice.sample(MEMBERS, 2))
    voted = dice.sample(MEMBERS, 11)
    for_, against, abstain = sorted(voted[:6]), sorted(voted[6:9]), sorted(voted[9:])
    form, counted = dice.choice(VOTES)
    vote = form.format(f=run_of(for_), nf=6, a=run_of(against), na=3, b=run_of(abstain), nb=2)
    opening = dice.choice(OPENINGS).format(mover=mover, seconder=seconder, motion=motion)
    text = f"{opening}\n\n{dice.choice(TALK)}{dice.choice(FELL)}{dice.choice(CALLS)}{vote}"
    text += dice.choice(OUTCOMES).format(motion=motion)

    (record,) = [r for r in parsed(HEAD + text + END, "minutes.txt").document.resolutions if r.item == "2"]
    assert motion in record.clauses[0].text
    assert (record.mover, record.seconder) == (mover, seconder)
    printed = record.vote.for_, record.vote.against, record.vote.abstain
    assert printed == ((6, 3, 2) if counted else (None, None, None))
    names = record.vote.names
    assert [[name.split()[-1] for name in option] for option in (names.for_, names.against, names.abstain)] == [
        for_,
        against,
        abstain,
    ]


STORIES = [
    "A debate followed in which Members spoke of the buses.",
    "The amendment was lost.",
    "Councillor Firth could not support it.",
]


@pytest.mark.parametrize("story", STORIES)
def test_what_was_said_is_no_motion(parsed: Callable[..., Any], story: str) -> None:
    text = f"{story}\n\nA recorded vote was taken as follows:\n\nFor: Councillors Abbott and Barker (2)\n\nAgainst: Councillor Dunne (1)\n\nThe motion was carried."
    found = parsed(HEAD + text + END, "minutes.txt").document.resolutions
    assert not [r for r in found if story in r.clauses[0].text]
