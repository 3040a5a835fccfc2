"""Proposals and their outcome: printed in several sentences or paragraphs, one decision in the words of what was proposed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from minutes_parser.segment.cues import Text
from minutes_parser.segment.outcomes import ABOUT_VOTE, OUTCOME, counted

HEAD = """# Minutes of a meeting of Ebbfold Parish Council held on 4 June 2019

Present: Councillors A Fenwick (Chair), P Nair and T Asher

**1. Apologies**

There were none.

**2. Green**

The Clerk had measured the green.

"""

Told = tuple[list[str], str | None, str | None]


@pytest.fixture
def decided(parsed: Callable[..., Any]) -> Callable[[str], list[Told]]:
    """Clauses, mover and seconder of each decision of an item with the given text."""

    def made(body: str) -> list[Told]:
        document = parsed(HEAD + body + "\n\n**3. Date**\n\nNot known.\n").document
        return [([c.text.rstrip(".;") for c in r.clauses], r.mover, r.seconder) for r in document.resolutions]

    return made


FENWICK, NAIR = "Cllr Fenwick", "Cllr Nair"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("It was proposed by Cllr Fenwick, seconded by Cllr Nair, to buy a swing at £90. Agreed unanimously.", [(["to buy a swing at £90"], FENWICK, NAIR)]),
        ("It was proposed by Cllr Fenwick and seconded by Cllr Nair that the minutes of 4 May be accepted as a true record and this was unanimously agreed.", [(["that the minutes of 4 May be accepted as a true record"], FENWICK, NAIR)]),
        ("Cllr Fenwick proposed that the rate be £9, a rise of 2%. Cllr Nair seconded. All Councillors voted in favour.", [(["the rate be £9, a rise of 2%"], FENWICK, NAIR)]),
        ("Cllr Fenwick proposed and Cllr Nair seconded that the bills as listed be paid. Resolved.", [(["the bills as listed be paid"], FENWICK, NAIR)]),
        ("Cllr Fenwick proposed that Cllr Asher take the chair. Seconded by Cllr Nair. There were 3 votes for and 1 against.", [(["Cllr Asher take the chair"], FENWICK, NAIR)]),
        ("Cllr Fenwick proposed that Cllr Asher take the chair. Seconded by Cllr Nair. There was 1 vote for and 3 against.", []),
        ("Cllr Fenwick proposed that Cllr Asher go on as Chair, seconded by Cllr Nair. There were no other nominations and the proposal was agreed.", [(["Cllr Asher go on as Chair"], FENWICK, NAIR)]),
        ("Cllr Fenwick moved that the sign be replaced. The motion was seconded by Cllr Nair and passed with one abstention.", [(["the sign be replaced"], FENWICK, NAIR)]),
        ("Cllr Fenwick proposed writing to the owner. Cllr Nair seconded the proposal, which was approved.", [(["Cllr Fenwick proposed writing to the owner. Cllr Nair seconded the proposal, which was approved"], FENWICK, NAIR)]),
        ("Proposal by Cllr Fenwick to paint the gate. Seconded by Cllr Nair. Agreed.", [(["Proposal by Cllr Fenwick to paint the gate. Seconded by Cllr Nair. Agreed"], FENWICK, NAIR)]),
        ("Rents to stay at £20. Proposed by Cllr Fenwick, seconded Cllr Nair. Carried.", [(["Rents to stay at £20. Proposed by Cllr Fenwick, seconded Cllr Nair. Carried"], FENWICK, NAIR)]),
        ("The gate had been painted. Proposed by Cllr Fenwick, seconded Cllr Nair.", []),
        ("Cllr Nair to hold the keys. Agreed by all.", [(["Cllr Nair to hold the keys. Agreed by all"], None, None)]),
        ("Cllr Nair to hold the keys. The owner was away.", []),
        ("That the plan be approved. Carried nem con.", [(["That the plan be approved. Carried nem con"], None, None)]),
        ("Proposed by Cllr Fenwick and seconded by Cllr Nair:\n\nThat the lamps be renewed.\n\nRESOLVED unanimously.", [(["That the lamps be renewed"], FENWICK, NAIR)]),
        ("RESOLVED unanimously that the lamps be renewed.", [(["the lamps be renewed"], None, None)]),
        ("RESOLVED to take the offer of Lowe Ltd. Proposed: Cllr Fenwick. Seconded: Cllr Nair.", [(["to take the offer of Lowe Ltd"], FENWICK, NAIR)]),
        ("AGREED Clerk to order a bin.", [(["Clerk to order a bin"], None, None)]),
        ("AGREED Terms of Reference", []),
        ("RESOLVED to keep the swing.\n\nP: AF; S: PN, All in Favour", [(["to keep the swing"], "AF", "PN")]),
        ("On a proposal by Cllr Fenwick, seconded by Cllr Nair, it was RESOLVED to mend the roof.", [(["to mend the roof"], FENWICK, NAIR)]),
        ("Agreed by majority to buy signs.", [(["Agreed by majority to buy signs"], None, None)]),
    ],
)  # fmt: skip
def test_a_proposal_and_its_outcome(decided: Callable[[str], Any], body: str, expected: list[Told]) -> None:
    assert decided(body) == expected


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Following a vote (3 for, 2 against) the motion was carried.", True),
        ("The motion was carried with 3 in favour, 1 against.", True),
        ("Following a show of hands the proposal was agreed.", True),
        ("Following a talk the proposal was sent to the owners.", False),
        ("Cllr Nair seconded and all agreed.", True),
        ("Cllr Fenwick proposed a walk, Cllr Nair seconded and all agreed.", False),
    ],
)
def test_what_tells_an_outcome_and_nothing_else(sentence: str, told: bool) -> None:
    assert bool(OUTCOME.match(Text(sentence))) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("P: AF; S: PN, all in favour", True),
        ("A vote took place by a show of hands.", True),
        ("A vote of thanks was given to the Clerk.", False),
        ("Four in favour, four abstentions.", True),
        ("Four new bins had come.", False),
        ("PS: the gate is open", False),
    ],
)
def test_what_tells_of_the_vote(sentence: str, told: bool) -> None:
    assert bool(ABOUT_VOTE.match(sentence)) == told


@pytest.mark.parametrize(
    ("sentence", "more"),
    [
        ("There were 3 votes for, 1 against and 1 abstained.", True),
        ("For 3 Against 1.", True),
        ("For 1 Against 3.", False),
        ("Three members voted for the amendment.", False),
        ("There were 3 letters for the Clerk.", False),
    ],
)
def test_a_count_that_carries(sentence: str, more: bool) -> None:
    assert counted(sentence) == more
