"""Motions and amendments put against each other, people put up against each other, and votes counted in many words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "DUNMORE TOWN COUNCIL\n\nMinutes of the meeting held on 4 June 2029\n\nPresent: Councillors Moss (Mayor), Bell, Orr and Vale\n\n1. Welcome\n\nAll were welcomed.\n\n2. Business\n\n"
TAIL = "\n\n3. Close\n\nThe meeting ended.\n"
ROLL = """Councillor Vale, seconded by Councillor Orr, moved that the plan be approved.

Councillor Moss, seconded by Councillor Bell, moved as an amendment that the plan be refused.

On the roll being called the following members voted for the amendment: Councillors Bell, Moss and Poe.

The following members voted for the motion: Provost Fenn and Councillors Orr, Vale, Abbot and Carey.

The following members abstained: Councillors Dunne and Eady.

3 members having voted for the amendment, 5 members having voted for the motion and 2 members having abstained, the motion was declared carried.

DECIDED: That the plan be approved."""
TICKS = """12. Don Vale proposed a Motion to approve the application. This was seconded by Wilma Orr.

13. Piers Poe proposed an Amendment to refuse the application. This was seconded by Deirdre Carey.

14. The Committee proceeded to a vote. The results were as follows:

MOTION AMENDMENT ABSTAIN

John Bell √

Piers Poe √

TOTAL 3 2 0

15. The Committee agreed to approve the application as per the motion."""
PUT = """The Convener moved, seconded by the Vice Convener:-

that the Committee agree that the depot be shut.

Councillor Vale then moved as an amendment, seconded by Councillor Orr:-

that the Committee take no action.

"""
BY_MOVER = (
    PUT
    + """On a division, there voted:- For the motion by the Convener (4) - the Convener; the Vice Convener; and Councillors Bell and Moss; For the amendment by Councillor Vale (2) - Councillors Vale and Orr.

The Committee resolved:-

to adopt the motion."""
)
FOLLOWS = (
    PUT
    + """On a vote being taken, three votes were cast in favour of the motion and three votes in favour of the amendment. There being an equality of votes, the Convener exercised his casting vote in favour of the motion, which accordingly became the finding of the meeting, the votes having been cast as follows:

Motion

Councillor Eady, Councillor Bell, Councillor Moss.

Amendment

Councillor Vale, Councillor Orr, Councillor Poe.

The Committee AGREED to shut the depot."""
)
TWICE = (
    PUT
    + """On a division, there voted:- For the motion (4) - the Convener; and Councillors Bell, Moss and Poe; For the amendment by Councillor Dunne (1) - Councillor Dunne.

On a division, there voted:- For the motion (4) - the Convener; and Councillors Bell, Moss and Poe; For the amendment by Councillor Vale (3) - Councillors Vale, Orr and Dunne.

The Committee resolved:-

to adopt the motion."""
)
FELL = """Councillor Vale proposed the motion. Councillor Orr seconded the motion.

Councillor Poe proposed and Councillor Carey seconded an amendment to insert the words "where affordable".

A named vote was held on the amendment. The amendment was lost.

FOR (3): Councillors Poe, Carey and Dunne.

AGAINST (5): Councillors Vale, Orr, Bell, Moss and Eady.

The motion was put to the vote and carried.

RESOLVED: That the cost be looked into."""
Vote = tuple[int | None, int | None, int | None, str | None] | None
Row = tuple[str, str, str | None, str | None, Vote]
ROWS: list[Row] = [
    (ROLL, "the plan be approved.", "Councillor Vale", "Councillor Orr", (5, 3, 2, "carried")),
    (TICKS, "The Committee agreed to approve the application as per the motion.", "Don Vale", "Wilma Orr", (3, 2, 0, "carried")),
    (BY_MOVER, "to adopt the motion.", "The Convener", "the Vice Convener", (4, 2, None, "carried")),
    (FOLLOWS, "to shut the depot.", "The Convener", "the Vice Convener", (3, 3, None, "carried")),
    (TWICE, "to adopt the motion.", "The Convener", "the Vice Convener", (4, 3, None, "carried")),
    ("Ann Vale proposed that the Council object. Seconded – Jo Orr. 4 in favour, 1 against, 1 abstained.", "the Council object", "Ann Vale", "Jo Orr", (4, 1, 1, None)),
    ("RESOLVED:\n\nThat subject to the amendment proposed by Councillor Vale, the minutes be approved.", "subject to the amendment proposed by Councillor Vale, the minutes be approved.", None, None, None),
    ("The minutes of Monday 14 May 2029. Were approved as a true copy\n\nResolved:- Proposer Cllr Vale seconder Cllr Orr – unanimous", "The minutes of Monday 14 May 2029. Were approved as a true copy", "Cllr Vale", "Cllr Orr", (None, None, None, "unanimous")),
    (FELL, "the cost be looked into.", "Councillor Vale", "Councillor Orr", (None, None, None, "carried")),
    ("It was proposed by PB and seconded by SL that the share be paid in full by May. RN proposed, MC seconding, that only half be paid; this fell, 2 for 6 against. The original proposal was passed with RN dissenting.", "the share be paid in full by May", "PB", "SL", (None, None, None, "carried")),
    ("Cllr Bell proposed, seconded by Cllr Orr, that the hut be let by May. Cllr Roe proposed, seconded by Cllr Dunn, that it be sold. This was lost. The original motion was carried.", "the hut be let by May", "Cllr Bell", "Cllr Orr", (None, None, None, "carried")),
    # people
    ("Cllr Moss was nominated and proposed by Cllr Vale.\n\nCllr Orr was nominated and proposed by Cllr Bell.\n\nA vote was taken by show of hands; 3 votes for Cllr Moss and 2 votes for Cllr Orr. Cllr Moss was elected Chairman.", "Cllr Moss was elected Chairman.", "Cllr Vale", None, (3, 2, None, None)),
    ("It was proposed by Cllr Vale, seconded by Cllr Orr that Cllr Moss be appointed Chairman. It was proposed by Cllr Bell, seconded by Cllr Poe that Cllr Carey be appointed Chairman. A vote was taken by ballot with Cllr Moss receiving 4 votes and Cllr Carey 2 votes. Cllr Moss was elected Chairman.", "Cllr Moss was elected Chairman.", "Cllr Vale", "Cllr Orr", (4, 2, None, None)),
    ("Cllr Don Vale proposed Cllr Joe Moss as Chair. This was seconded by Cllr Orr.\n\nCllr Tony Carey proposed Cllr Mary Poe as Chair. This was seconded by Cllr Dunn.\n\nThe vote was as follows:\n\nCllr Joe Moss 5\n\nCllr Mary Poe 4\n\nCllr Joe Moss, on receiving the most votes, was declared elected as Chair.", "Cllr Joe Moss, on receiving the most votes, was declared elected as Chair.", "Cllr Don Vale", "Cllr Orr", (5, None, None, None)),
    ("Ann Moss, Ben Poe and Cy Orr were elected on a proposal by Pat Bell, seconded by Jo Vale.", "Ann Moss, Ben Poe and Cy Orr were elected on a proposal by Pat Bell, seconded by Jo Vale.", "Pat Bell", "Jo Vale", None),
    # votes in words
    ("On a proposition by Dr Vale, seconded by Mr Orr it was agreed, with one against, that the Council proceed with the purchase.", "the Council proceed with the purchase.", "Dr Vale", "Mr Orr", (None, 1, None, None)),
    ("D Vale proposed a letter to the owner, R Orr seconded, agreed with T Carey against.", "a letter to the owner", "D Vale", "R Orr", (None, None, None, None)),
    ("Moved by Councillor Vale, seconded by Councillor Orr,\n\n“That the motion be referred to the Board.”\n\nOn a vote, seven Members voted for the proposal and seven against and, there being an equality of votes, the Chair cast the deciding vote in favour of the proposal.", "That the motion be referred to the Board.", "Councillor Vale", "Councillor Orr", (7, 7, None, "carried")),
    ("The council voted on whether to ask for the bin to be put back; 4 for, 4 against, and the Chair used the casting vote in favour.", "The council voted on whether to ask for the bin to be put back; 4 for, 4 against, and the Chair used the casting vote in favour.", None, None, (4, 4, None, "carried")),
    ("It was proposed by Councillor Vale and seconded by Councillor Orr that the Council make the pledge.\n\nRESOLVED: (For: 29, Against: 12, Abstention: 3)\n\n1. That the pledge be made; and\n\n2. That the Leader write to the shops.", "That the pledge be made; and", "Councillor Vale", "Councillor Orr", (29, 12, 3, None)),
    ("Cllr Dunn was told of the gate.\n\nProposed as a true record by Cllr Roe seconded by Cllr Bell and unanimously approved.", "Proposed as a true record by Cllr Roe seconded by Cllr Bell and unanimously approved.", "Cllr Roe", "Cllr Bell", (None, None, None, "unanimous")),
    # what a health body noted, in capitals
    ("The Governing Body NOTED the following:\n\n• The report on beds\n\n• The finance report", "The report on beds", None, None, None),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clause", "mover", "seconder", "vote"), ROWS)
def test_what_stands_and_who_moved_it(
    parsed: Callable[..., Any], body: str, clause: str, mover: str | None, seconder: str | None, vote: Vote
) -> None:
    (found,) = (r for r in parsed(HEAD + body + TAIL).document.resolutions if r.item == "2")
    assert (found.clauses[0].text, found.mover, found.seconder) == (clause, mover, seconder)
    told = found.vote
    assert (told and (told.for_, told.against, told.abstain, told.result)) == vote


NAMED = [
    (FOLLOWS, ["Councillor Eady", "Councillor Bell", "Councillor Moss"], ["Councillor Vale", "Councillor Orr", "Councillor Poe"], []),
    (ROLL, ["Provost Fenn", "Orr", "Vale", "Abbot", "Carey"], ["Bell", "Moss", "Poe"], ["Dunne", "Eady"]),
    ("The Chair put it to the vote.\n\nThose members voting for the motion:\n\nCouncillors Bell, Orr and Vale\n\nThose members voting against the motion:\n\nCouncillors Moss and Poe\n\nRESOLVED – that the decision be put off.", ["Bell", "Orr", "Vale"], ["Moss", "Poe"], []),
    ("For the recommendation:\n\nCouncillors Vale, Orr, Moss and Bell.\n\nAgainst the recommendation:\n\nCouncillors Poe and Carey.\n\nThe Chair declared that the application was therefore refused.\n\nRESOLVED that this application be REFUSED.", ["Vale", "Orr", "Moss", "Bell"], ["Poe", "Carey"], []),
    ("RESOLVED that the plan be approved.\n\nIn accordance with Procedure Rule 8.5 Councillor Vale requested that his vote against the resolution be recorded.", [], ["Councillor Vale"], []),
    ("(ii) To approve the payments on the schedule.\n\nProposed by Cllr Vale seconded by Cllr Orr and approved, Cllr Bell abstained.", [], [], ["Cllr Bell"]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "for_", "against", "abstain"), NAMED)
def test_who_voted_how(
    parsed: Callable[..., Any], body: str, for_: list[str], against: list[str], abstain: list[str]
) -> None:
    (found,) = (r for r in parsed(HEAD + body + TAIL).document.resolutions if r.item == "2")
    names = found.vote.names
    assert (list(names.for_), list(names.against), list(names.abstain)) == (for_, against, abstain)


def test_a_lost_amendment_has_its_own_movers_and_voters(parsed: Callable[..., Any]) -> None:
    (lost,) = parsed(HEAD + FELL + TAIL).document.motions
    assert (lost.mover, lost.seconder) == ("Councillor Poe", "Councillor Carey")
    assert (lost.vote.for_, lost.vote.against, list(lost.vote.names.for_)) == (3, 5, ["Poe", "Carey", "Dunne"])


@pytest.mark.parametrize(
    "body",
    [
        "Following the recent election with 7 Councillors being elected unopposed, this left 1 vacancy.",
        "Apologies: Cllr Poe (reason accepted)",
        "Minutes of the last meeting, held on 7 June 2028 (approved and signed on 4 April 2029).",
        "The council voted on whether to ask for the bin to be put back: 4 for, 5 against.",
    ],
)
def test_no_decision(parsed: Callable[..., Any], body: str) -> None:
    assert not parsed(HEAD + body + TAIL).document.resolutions


def test_an_answer_in_a_debate_is_no_motion(parsed: Callable[..., Any]) -> None:
    body = "Mr Orr asked if that took in the kitchen.\n\nThe Chairman replied that it did.\n\nProposed by Mr Bell\n\nSeconded by Mr Vale\n\nAgreed unanimously."
    (found,) = parsed(HEAD + body + TAIL).document.resolutions
    assert (found.clauses[0].text, found.mover, found.seconder) == ("Agreed unanimously.", "Mr Bell", "Mr Vale")
