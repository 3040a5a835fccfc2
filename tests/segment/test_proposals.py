"""Proposals and their outcome: printed in several sentences or paragraphs, one decision in the words of what was proposed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from minutes_parser.segment.cues import Text
from minutes_parser.segment.settled.outcomes import ABOUT_VOTE, OUTCOME, counted

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
        ("Cllr Fenwick proposed writing to the owner. Cllr Nair seconded the proposal, which was approved.", [(["writing to the owner"], FENWICK, NAIR)]),
        ("Proposal by Cllr Fenwick to paint the gate. Seconded by Cllr Nair. Agreed.", [(["Proposal by Cllr Fenwick to paint the gate. Seconded by Cllr Nair. Agreed"], FENWICK, NAIR)]),
        ("Rents to stay at £20. Proposed by Cllr Fenwick, seconded Cllr Nair. Carried.", [(["Rents to stay at £20"], FENWICK, NAIR)]),
        ("Cllr Fenwick proposed that rents rise by £5. Seconded Cllr Nair, and carried.", [(["rents rise by £5"], FENWICK, NAIR)]),
        ("Cllr Fenwick proposed that rents rise by £5, seconded Cllr Nair. Carried by three votes to one, the Chairman not voting.", [(["rents rise by £5"], FENWICK, NAIR)]),
        ("The Guild wish to have two benches. Agreed.", [(["The Guild wish to have two benches. Agreed"], None, None)]),
        ("Mr Pell wished to say that it was late. Agreed.", []),
        ("The gate had been painted. Proposed by Cllr Fenwick, seconded Cllr Nair.", []),
        ("Cllr Nair to hold the keys. Agreed by all.", [(["Cllr Nair to hold the keys. Agreed by all"], None, None)]),
        ("Cllr Nair to hold the keys. The owner was away.", []),
        ("That the plan be approved. Carried nem con.", [(["That the plan be approved. Carried nem con"], None, None)]),
        ("Proposed by Cllr Fenwick and seconded by Cllr Nair:\n\nThat the lamps be renewed.\n\nRESOLVED unanimously.", [(["That the lamps be renewed"], FENWICK, NAIR)]),
        ("RESOLVED unanimously that the lamps be renewed.", [(["the lamps be renewed"], None, None)]),
        ("RESOLVED to take the offer of Lowe Ltd. Proposed: Cllr Fenwick. Seconded: Cllr Nair.", [(["to take the offer of Lowe Ltd"], FENWICK, NAIR)]),
        ("AGREED Clerk to order a bin.", [(["Clerk to order a bin"], None, None)]),
        ("Cllr Fenwick proposed and Cllr Nair seconded the appointment. There were no objections.", [(["Cllr Fenwick proposed and Cllr Nair seconded the appointment. There were no objections"], FENWICK, NAIR)]),
        ("The roof was looked at. There were no objections.", []),
        ("A motion was proposed by Cllr Fenwick and seconded by Cllr Nair, that the Council adopts the rule. It was agreed and this was noted by the public.", [(["the Council adopts the rule"], FENWICK, NAIR)]),
        ("Cllr Fenwick proposed that three locks should be bought. This was agreed and the Clerk was asked to order them.", [(["three locks should be bought"], FENWICK, None)]),
        ("Proposed by Cllr Fenwick and seconded by Cllr Nair and it was the unanimous decision to buy a swing.", [(["to buy a swing"], FENWICK, NAIR)]),
        ("Moved by Cllr Fenwick, Seconded by Cllr Nair;\n\n“That the plan be put to the Council.”\n\nOn a vote, five Members voted for the proposal and none against and it was declared carried.", [(["That the plan be put to the Council"], FENWICK, NAIR)]),
        ("One nomination had come for Cllr Asher. Proposer; Cllr Fenwick, Seconder Cllr Nair Cllr Asher accepted the nomination. There were no other nominations. Cllr Asher was duly elected.", [(["Cllr Asher was duly elected"], FENWICK, NAIR)]),
        ("Minutes: The decision:\n\nThat Cllr Asher be elected as Chair for the day.", [(["Cllr Asher be elected as Chair for the day"], None, None)]),
        ("Approved: Cllr Fenwick\n\nSeconded: Cllr Nair", [(["Approved: Cllr Fenwick Seconded: Cllr Nair"], FENWICK, NAIR)]),
        ("Accepted by: Cllr Fenwick\n\nSeconded by: Cllr Nair", [(["Accepted by: Cllr Fenwick Seconded by: Cllr Nair"], FENWICK, NAIR)]),
        ("The Clerk spoke of the lamps. Members discussed the following:\n\nTo buy two lamps.", []),
        ("AGREED Terms of Reference", []),
        ("RESOLVED to keep the swing.\n\nP: AF; S: PN, All in Favour", [(["to keep the swing"], "AF", "PN")]),
        ("On a proposal by Cllr Fenwick, seconded by Cllr Nair, it was RESOLVED to mend the roof.", [(["to mend the roof"], FENWICK, NAIR)]),
        ("Agreed by majority to buy signs.", [(["Agreed by majority to buy signs"], None, None)]),
        ("(PN) nominated (AF) as Chair – seconded by (TA). It was agreed that (AF) be elected.", [(["It was agreed that (AF) be elected"], "PN", "TA")]),
        ("Proposed by Cllr Fenwick and seconded by Cllr Nair – Agreed nem con", [(["Proposed by Cllr Fenwick and seconded by Cllr Nair – Agreed nem con"], FENWICK, NAIR)]),
        ("Three residents had declared their willingness to be co-opted.", []),
        ("Mr Pell was declared co-opted.", [(["Mr Pell was declared co-opted"], None, None)]),
        ("Payments were approved for £9 (stamps bought by the Clerk, cheque 17).", [(["Payments were approved for £9 (stamps bought by the Clerk, cheque 17)"], None, None)]),
        ("The works were approved by Ebbshire Highways.", []),
        ("24/53.2 The following payments were approved.", [(["The following payments were approved"], None, None)]),
        ("11.07.16 It was agreed to wait.", [(["11.07.16 It was agreed to wait"], None, None)]),
        ("The accounts were circulated, which were accepted.", [(["The accounts were circulated, which were accepted"], None, None)]),
        ("He spoke of a barn which was approved.", []),
        ("The planning decisions were noted.", [(["The planning decisions were noted"], None, None)]),
        ("The Council resolved, by 4 votes to 2, to set the rate at £9.", [(["The Council resolved, by 4 votes to 2, to set the rate at £9"], None, None)]),
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


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("Planning", "(a) 19/02774/ATC – The Yews – fell one ash.\n\nNo objection.", ["19/02774/ATC – The Yews – fell one ash. No objection"]),
        ("New business", "19/00102/FUL The Elms, new barn.\n\nCouncil response: Objects on the grounds of height.", ["19/00102/FUL The Elms, new barn. Council response: Objects on the grounds of height"]),
        ("Planning", "P19/S2355/HH New roof at the mill. Recommendation: Approval", ["P19/S2355/HH New roof at the mill. Recommendation: Approval"]),
        ("Planning", "19/00103 The Firs, porch. The owner spoke. AGREED No strong views.", ["19/00103 The Firs, porch. The owner spoke. AGREED No strong views"]),
        ("Planning", "19/00104/FUL The Oaks, porch.\n\nThe owner spoke.", []),
        ("Planning decisions", "19/00105/FUL The Oaks, porch.\n\nRefused.", []),
        ("Loan", "The Clerk read the request.\n\nRefused.", ["Refused"]),
    ],
)  # fmt: skip
def test_answers_to_applications(parsed: Callable[..., Any], title: str, body: str, expected: list[str]) -> None:
    document = parsed(HEAD.replace("2. Green", f"2. {title}") + body + "\n").document
    assert [c.text.rstrip(".") for r in document.resolutions for c in r.clauses] == expected


def test_a_title_that_settles_and_has_nothing_under_it(parsed: Callable[..., Any]) -> None:
    body = "**3. The minutes of the May meeting were agreed as a true record.**\n\n**4. Quay**\n\nNothing was said.\n"
    assert [d.verb for d in parsed(HEAD + body).document.resolutions] == ["agreed"]
