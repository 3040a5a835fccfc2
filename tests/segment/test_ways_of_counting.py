"""How many voted each way and who, in many words, and wherever the vote stands; everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

HEAD = """HOLLOWBY PARISH COUNCIL

Minutes of the meeting of Hollowby Parish Council held on Tuesday 4 June 2019 at 7.30 pm in the Village Hall, Hollowby

Present: Cllrs A Bell (Chair), B Roe, C Dunn, D Yates, J Smith and P Wood

1. Apologies for absence
There were no apologies.

2. Business
"""
TAIL = "\n\n3. Date of next meeting\nTuesday 2 July 2019.\n"

# How 5 for, 2 against and 1 abstention are told, in a sentence or in lines.
COUNTS = [
    "5 hands for, 2 against, 1 abstention",
    "5 x for, 2 x against, 1 x abstain",
    "for = 5, against = 2, abstained = 1",
    "Tá: 5, Níl: 2, Staon: 1",
    "Pour: 5, Contre: 2, Abstain: 1",
    "Total for: 5 Total against: 2 Total abstentions: 1",
    "5 supporting, 2 opposing, 1 abstaining",
    "5 ayes, 2 noes, 1 abstention",
    "five Members voting for, two against and one abstaining",
    "5 councillors voted for, 2 voted against and 1 abstained",
    "5 for/2 against/1 abstain",
    "For 5, Against 2, Abstained 1, Did not vote 2",
    "Y 5 N 2 A 1",
]
PLACES = [
    "RESOLVED that the hall roof be repaired. Vote: {count}.",
    "It was decided to repair the hall roof. On a vote: {count}.",
    "The Committee resolved to repair the hall roof.\n\nResult of vote: {count}.",
    "Upon being put to the vote: {count}.\nRESOLVED that the hall roof be repaired.",
    "Cllr Bell proposed, seconded by Cllr Roe, that the hall roof be repaired.\n\nThe voting was as follows: {count}.\n\nThe motion was declared carried.",
    "The motion that the hall roof be repaired was put to the vote.\nA vote was taken: {count}.\nMotion passed.",
    "RESOLVED ({count}) that the hall roof be repaired.",
]


@pytest.mark.parametrize(("count", "place"), list(product(COUNTS, PLACES)))
def test_numbers_in_any_words_and_place(parsed: Callable[..., Any], count: str, place: str) -> None:
    (decision,) = parsed(HEAD + place.format(count=count) + TAIL, "minutes.txt").document.resolutions
    vote = decision.vote
    assert "roof" in decision.clauses[0].text
    assert (vote.for_, vote.against, vote.abstain) == (5, 2, 1)


SCORES = [
    "RESOLVED on a vote of 5/2/1 to repair the hall roof.",
    "It was agreed by a majority (5-2) to repair the hall roof.",
    "It was RESOLVED on a vote of five votes to two that the hall roof be repaired.",
    "The motion to repair the hall roof was carried on a vote of 5:2.",
    "The motion that the hall roof be repaired was put to the vote and carried by 5 votes to 2, Cllr Smith abstaining.",
    "The motion that the hall roof be repaired was put to the vote and carried 5-2.",
    "RESOLVED that the hall roof be repaired (5 votes to 2, Cllr Smith abstaining).",
    "RESOLVED that the hall roof be repaired.\n\nFor\tAgainst\tAbstain\n5\t2\t1",
    "RESOLVED that the hall roof be repaired.\n\nFor\t5\nAgainst\t2\nAbstain\t1",
    "5 For\n2 Against\n1 Abstained\nRESOLVED that the hall roof be repaired.",
    "It was agreed to repair the hall roof. F 5 A 2 Ab 1.",
    "It was agreed to repair the hall roof. 5F 2A 1Ab.",
    "RESOLVED to repair the hall roof.\nTotal votes cast: 7. In favour: 5. Not in favour: 2.",
]


@pytest.mark.parametrize("body", SCORES)
def test_scores_and_tables(parsed: Callable[..., Any], body: str) -> None:
    (decision,) = parsed(HEAD + body + TAIL, "minutes.txt").document.resolutions
    assert (decision.vote.for_, decision.vote.against) == (5, 2)


NAMED = [
    ("RESOLVED to buy bins.\nTá (2): Councillors Bell and Roe\nNíl (1): Councillor Wood", "Bell Roe|Wood|"),
    ("RESOLVED to buy bins.\nPOUR: 2\nDeputy A Bell\nDeputy B Roe\n\nCONTRE: 1\nDeputy P Wood", "Bell Roe|Wood|"),
    ("RESOLVED to buy bins.\nBell voted for\nRoe voted for\nDunn voted for\nWood voted against", "Bell Dunn Roe|Wood|"),
    ("RESOLVED to buy bins. Named vote: Bell (F), Roe (F), Wood (A), Smith (Ab).", "Bell Roe|Wood|Smith"),
    ("RESOLVED to buy bins. Cllrs Bell and Roe voted for the proposal, Cllr Wood voted against and Cllr Smith abstained.", "Bell Roe|Wood|Smith"),
    ("RESOLVED to buy bins. Cllrs Bell, Roe were in favour and Cllr Wood was against.", "Bell Roe|Wood|"),
    ("It was agreed (Cllr Wood against, Cllr Smith abstained) to buy bins.", "|Wood|Smith"),
    ("It was agreed (For – Mr Bell and Mrs Roe; Against – Mr Wood) to buy bins.", "Bell Roe|Wood|"),
    ("RESOLVED (2 for (Bell, Roe), 1 against (Wood), 1 abstained (Smith)) to buy bins.", "Bell Roe|Wood|Smith"),
    ("RESOLVED to buy bins. Voting for were Councillors A Bell; B Roe; voting against was Councillor P Wood.", "Bell Roe|Wood|"),
    ("RESOLVED to buy bins.\nCllr Wood's vote against was recorded at his request.", "|Wood|"),
    ("RESOLVED to buy bins (Cllr Smith abst).", "||Smith"),
    ("All agreed to buy bins, with the exception of Cllr Wood, who voted against.", "|Wood|"),
    ("RESOLVED to buy bins.\n\nFor\tAgainst\tAbstain\nCllr Bell\tCllr Wood\tCllr Smith\nCllr Roe\nCllr Dunn", "Bell Dunn Roe|Wood|Smith"),
    ("RESOLVED to buy bins.\n\nA recorded vote was requested.\nFOR\nMr Bell\nMrs Roe\nAGAINST\nMr Wood\n\nOther Business", "Bell Roe|Wood|"),
    ("RESOLVED to buy bins.\n2 For: AB, BR. 1 Against: PW.", "AB BR|PW|"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "names"), NAMED)
def test_who_voted_how(parsed: Callable[..., Any], body: str, names: str) -> None:
    (decision,) = parsed(HEAD + body + TAIL, "minutes.txt").document.resolutions
    told = decision.vote.names
    under = (sorted(name.split()[-1] for name in names) for names in (told.for_, told.against, told.abstain))
    assert [" ".join(option) for option in under] == names.split("|")
    assert decision.vote.result in {None, "carried"}


# Several questions in one item: each has its own vote, or none.
SEVERAL = [
    (
        "The motion that two bins be bought was put to the vote.\n\nFor: 5, Against: 1.\n\nThe motion was declared carried.\n\nRESOLVED that the draft budget be approved. Vote: For: 4, Against: 2.",
        [("bins", 5, 1), ("budget", 4, 2)],
    ),
    (
        "It was agreed to paint the door (5 votes to 1).\n4 for, 2 against.\nRESOLVED that the draft budget be approved.",
        [("door", 5, 1), ("budget", 4, 2)],
    ),
    (
        "Cllr Bell proposed that bins be bought, seconded by Cllr Roe.\nThe vote was For: 2, Against: 4.\nMotion lost.\nCllr Dunn proposed, seconded by Cllr Wood, that the draft budget be approved. 5 for, 1 against. The proposal was carried.",
        [("budget", 5, 1)],
    ),
    (
        "Cllr Bell proposed, seconded by Cllr Roe, that bins be bought. On a vote: 3 for, Cllrs Dunn, Yates, Smith and Wood against. The motion was lost.",
        [],
    ),
    ("The Clerk would see to it.\nMoved by Cllr Bell, seconded by Cllr Roe: that bins be bought.\nVote: 4 for, 1 against.\nThe motion was carried.", [("bins", 4, 1)]),
    ("Notice was given of plans for 3 no. 2-bed houses. RESOLVED to make no comment.", [("no comment", None, None)]),
    ("The plan was approved 16/01/20.", [("plan", None, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), SEVERAL)
def test_each_question_has_its_own_vote(parsed: Callable[..., Any], body: str, expected: list[tuple[Any, ...]]) -> None:
    found = parsed(HEAD + body + TAIL, "minutes.txt").document.resolutions
    assert len(found) == len(expected)
    for decision, (words, for_, against) in zip(found, expected, strict=True):
        assert words in decision.clauses[0].text
        vote = decision.vote
        assert ((vote.for_, vote.against) if vote else (None, None)) == (for_, against)
