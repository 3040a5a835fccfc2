"""Votes (V1 to V13), only as printed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.segment.votes.votes import tally


def counts(
    for_: int | None = None, against: int | None = None, abstain: int | None = None, result: str | None = None
) -> dict[str, Any]:
    return {"for": for_, "against": against, "abstain": abstain, "result": result}


VOTES = [
    ("Four members voted against this, two in favour", counts(2, 4)),
    ("Agreed by 4 votes with 1 against.", counts(4, 1)),
    ("it was carried by 4 votes, Cllr Nair against", counts(4, None, None, "carried")),
    ("following a recorded vote of 11 for it was resolved", counts(11)),
    ("5 were for and 1 against", counts(5, 1)),
    ("The vote being 4 to 2, it was agreed", counts(4, 2)),
    ("For 3, abs. 3 (Cllrs Fenwick and Nair). Carried.", counts(3, None, 3, "carried")),
    ("Carried, 1 against.", counts(None, 1, None, "carried")),
    ("there voted for the amendment 3 and for the motion 4", counts(4, 3)),
    ("Votes for the motion – 12; votes for the amendment – 5", counts(12, 5)),
    ("2 voted for the amendment and 9 voted for the motion", counts(9, 2)),
    ("4 members voted for the motion and 6 for the amendment", counts(6, 4)),  # the amendment is what was decided
    ("There voted: Motion 5 Amendment 3", counts(5, 3)),
    ("(Vote: For 8, Abstentions 1)", counts(8, None, 1)),
    ("(Vote: For 8)", counts(8)),
    ("RESOLVED (13 for, 1 abstention)", counts(13, None, 1)),
    ("on a vote of 5-3", counts(5, 3)),
    ("was agreed by 8 votes, with 1 abstention", counts(8, None, 1)),
    ("12 members voted in the affirmative and 10 in the negative", counts(12, 10)),
    ("There voted in favour six (Cllrs Fenwick and Nair) and against two (Cllr Roe), whereupon", counts(6, 2)),
    ("Voted on it, 4 to 2 for notice to quit.", counts(4, 2)),
    ("On a show of hands 3 to 2 in favour of objecting.", counts(3, 2)),
    ("Seconded by Miss Fenwick and carried, only two dissenting.", counts(None, 2, None, "carried")),
    ("6 for, nobody against", counts(6, 0)),
    ("Seconded by Cllr Nair. 4 for, 1 abstention.", counts(4, None, 1)),
    ("Resolved (7:5) – that the plan be approved.", counts(7, 5)),
    ("Three voted for the amendment by Cllr Roe and four against.\nFor (2): Fenwick, Nair\nAgainst (1): Roe", counts(2, 1)),
    ("There voted 12 votes for, 3 against, 1 abstention - Carried", counts(12, 3, 1, "carried")),  # V1
    ("The motion was carried by 7 votes to 2, with 1 abstention.", counts(7, 2, 1, "carried")),
    ("The motion was carried by seven votes to two.", counts(7, 2, None, "carried")),
    ("by 7 votes to 2", counts(7, 2)),
    ("Voting: For – 9 Against – 2 Abstentions – 1", counts(9, 2, 1)),
    ("5 For, 0 Against", counts(5, 0)),
    ("6 in favour, 2 against and 1 abstention", counts(6, 2, 1)),
    ("Six members voted in favour, two against and one abstained.", counts(6, 2, 1)),
    ("Vote: 6 for, none against", counts(6, 0)),
    ("with twenty-one votes in favour and no votes against", counts(21, 0)),
    ("For: 8 Against: 4 Abstentions: 0", counts(8, 4, 0)),  # V2
    ("For: 8\nAgainst: 4\nAbstention: 1", counts(8, 4, 1)),
    ("For (8) Against (4) Abstain (0)", counts(8, 4, 0)),
    (
        "On a vote being taken, the MOTION received 7 votes and the AMENDMENT received 4 votes, with 1 abstention.",
        counts(7, 4, 1),
    ),
    ("Carried unanimously.", counts(result="unanimous")),  # V6
    ("The recommendation was agreed unanimously.", counts(result="unanimous")),
    ("agreed nem con", counts(result="unanimous")),
    ("agreed nem. con.", counts(result="unanimous")),
    ("The motion was declared carried.", counts(result="carried")),
    ("The motion was put to the vote and passed.", counts(result="carried")),
    ("On being put to the vote the motion was LOST.", counts(result="lost")),
    ("The motion was defeated by 4 votes to 9.", counts(4, 9, None, "lost")),
    ("There was an equality of votes.", counts(result="tied")),  # V13
    ("carried on a show of hands", counts(result="carried")),  # V7
    ("(For 8, Against 2, Abstentions 1)", counts(8, 2, 1)),
    ("For 8 Against 2 Abstentions 1", counts(8, 2, 1)),
    ("Votes for 8, votes against 2, abstentions 1", counts(8, 2, 1)),
    ("Voting on the recommendation: For – 6; Against – 1; Abstentions – 1.", counts(6, 1, 1)),
    ("8 Members voted for the motion, 2 voted against and 1 abstained", counts(8, 2, 1)),
    ("with 8 Members voting for, 2 against and 1 abstaining", counts(8, 2, 1)),
    ("8 members voted for the motion and 4 members voted for the amendment", counts(8, 4)),
    ("The motion was carried 8-2.", counts(8, 2, None, "carried")),
    ("carried (8 votes to 2)", counts(8, 2, None, "carried")),
    ("by a majority of 8 votes to 2", counts(8, 2, None, "carried")),
    ("by 8 votes for to 2 against with 1 abstention", counts(8, 2, 1)),
    ("It was agreed by a majority vote", counts(result="carried")),
    ("Voting: 8/2/1", counts(8, 2, 1)),
    ("8 Yes, 2 No, 1 Abstention", counts(8, 2, 1)),
    ("8 AYES, 2 NOES", counts(8, 2)),
    ("with one abstention", counts(None, None, 1)),
    ("Two councillors abstained", counts(None, None, 2)),
    ("with 2 votes against", counts(None, 2)),
    ("with no objections and 1 abstention it was agreed", counts(None, None, 1)),
    ("NEM CON", counts(result="unanimous")),
    ("carried nem. diss.", counts(result="unanimous")),
    ("All in favour.", counts(result="unanimous")),
    ("All members voted in favour", counts(result="unanimous")),
    ("with all those present in favour", counts(result="unanimous")),
    ("Agreed by all.", counts(result="unanimous")),
    ("seconded by Cllr Nair and all those at the meeting were in favour.", counts(result="unanimous")),
    ("All councillors in attendance voted to accept the tender.", counts(result="unanimous")),
    ("all councillors agreed", counts(result="unanimous")),
    ("Votes: For – All", counts(result="unanimous")),
    ("The motion was carried, all in favour with 2 abstentions.", counts(None, None, 2, "carried")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), VOTES)
def test_a_vote_as_printed(text: str, expected: dict[str, Any]) -> None:
    vote = tally(text).vote
    assert vote is not None
    assert vote.model_dump(by_alias=True, exclude={"names"}) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A vote was taken by a show of hands.",
        "Resolved (12/34) – that the plan be approved.",
        "There were 12 responses for and 3 against in the consultation.",
        "45 residents were in favour and 12 against.",
        "The grant of £5,000 for the hall was paid.",
        "Councillor Fenwick spoke against the plan.",
        "The Chair asked for two volunteers.",
        "The budget for 2024 was agreed.",
        "The survey was carried out in May.",
        "Action carried forwards",
        "Mr Pell passed round a leaflet.",
        "The path against the wall is narrow.",
        "All in favour of an early finish were asked to stay.",
        "The survey showed 60% for and 40% against.",
        "18 responses were received: 10 for, 8 against.",
        "The meeting moved to 8-10 Mill Lane.",
        "All in favour except Cllr Roe",
        "All agreed, with the exception of Cllr Roe.",
        "Motion 5 on the agenda and amendment 3 were read.",
        "The vote: for 8 years there had been none.",
        "They walked on a show of the bus route from 4 to 2 for an hour.",
        "",
    ],
)
def test_no_vote_is_read_from_other_words(text: str) -> None:
    assert tally(text).vote is None


@pytest.mark.parametrize(
    ("text", "for_", "against", "abstain"),
    [
        (
            "For the motion (3) - Councillors Fenwick, Nair and Pell\nAgainst (2) - Councillors Roche and Brack",
            ("Fenwick", "Nair", "Pell"),
            ("Roche", "Brack"),
            (),
        ),  # V3
        ("For (2): Fenwick, Nair\nAgainst (0):\nAbstain (1): Pell", ("Fenwick", "Nair"), (), ("Pell",)),
        ("For: Councillors Fenwick, Nair; Pell\nAgainst: Councillor Roche\nAbstained: none", ("Fenwick", "Nair", "Pell"), ("Councillor Roche",), ()),
        ("The motion was carried. Councillor Pell abstained.", (), (), ("Councillor Pell",)),
        ("Councillor Roche asked that his vote against be recorded.", (), ("Councillor Roche",), ()),  # V11
        ("Councillor Roche requested that her dissent be noted.", (), ("Councillor Roche",), ()),
        ("Councillors Roche and Brack voted against.", (), ("Roche", "Brack"), ()),
        ("Councillor Roche wished it to be recorded that she had voted against the motion.", (), ("Councillor Roche",), ()),
        ("Cllr Pell asked for his abstention to be recorded.", (), (), ("Cllr Pell",)),
        ("FOR THE MOTION: Councillors Fenwick and Nair (2)\nAGAINST: Councillor Roche (1)\nABSTENTIONS: None (0)", ("Fenwick", "Nair"), ("Councillor Roche",), ()),
        ("Recorded vote – For: Cllrs Fenwick, Nair Against: Cllr Pell Abstained: Cllr Roche", ("Fenwick", "Nair"), ("Cllr Pell",), ("Cllr Roche",)),
        ("There voted for the motion: Councillors Fenwick,\nNair and\nPell …… 3\nThere voted against: Councillor Roche …… 1", ("Fenwick", "Nair", "Pell"), ("Councillor Roche",), ()),
        ("The Clerk recorded the following result: For – Councillors Fenwick and Nair (2); Against – Councillor Roche (1).", ("Fenwick", "Nair"), ("Councillor Roche",), ()),
        ("It was resolved (proposed Cllr Fenwick, seconded Cllr Nair, Cllr Pell abstaining).", (), (), ("Cllr Pell",)),
        ("There voted in favour three (Councillors Fenwick and Nair, Mrs Pell) and against one (Mr Roche).", ("Fenwick", "Nair", "Mrs Pell"), ("Mr Roche",), ()),
        ("(2 Members (Councillors Fenwick and Nair) voted in favour, 1 Member (Councillor Roche) voted against, and 1 Member (Councillor Pell) abstained.)", ("Fenwick", "Nair"), ("Councillor Roche",), ("Councillor Pell",)),
        ("For the motion: CC Fenwick, CC Nair (2)\nAgainst the motion: CC Roche (1)", ("Fenwick", "Nair"), ("Roche",), ()),
        ("2 in favour (Cllrs Fenwick and Nair), 1 against (Cllr Roche)", ("Fenwick", "Nair"), ("Cllr Roche",), ()),
        ("Cllr Roche asked that the minutes record that she voted against.", (), ("Cllr Roche",), ()),
        ("For: Cllr Fenwick\nAgainst: Cllr Roche\nAbstained: the Mayor (Councillor F. Pell) and Councillor O. Nair (2)", ("Cllr Fenwick",), ("Cllr Roche",), ("Councillor F. Pell", "Councillor O. Nair")),
        ("A vote was held: Mr Fenwick and Mrs Nair were in favour and Mr Roche against.", ("Mr Fenwick", "Mrs Nair"), ("Mr Roche",), ()),
        ("AYES (2)\nCouncillors Fenwick and Nair\nNOES (1)\nCouncillor Roche", ("Fenwick", "Nair"), ("Councillor Roche",), ()),
    ],
)  # fmt: skip
def test_named_votes(text: str, for_: tuple[str, ...], against: tuple[str, ...], abstain: tuple[str, ...]) -> None:
    vote = tally(text).vote
    assert vote is not None and vote.names is not None
    assert (vote.names.for_, vote.names.against, vote.names.abstain) == (for_, against, abstain)


def test_printed_totals_stand_even_where_the_names_do_not_add_up() -> None:
    vote = tally("For (4) - Councillors Fenwick, Nair\nAgainst (1) - Councillor Roche").vote
    assert vote is not None and vote.names is not None
    assert (vote.for_, vote.against, len(vote.names.for_)) == (4, 1, 2)


def test_unanimous_is_no_list_of_votes() -> None:
    vote = tally("It was unanimously agreed by all ten members present.").vote
    assert vote is not None
    assert (vote.for_, vote.against, vote.names, vote.result) == (None, None, None, "unanimous")


def test_the_last_count_of_an_item_stands() -> None:
    text = "The amendment was lost by 3 votes to 9.\nThe motion was carried by 10 votes to 2."
    vote = tally(text).vote
    assert vote is not None and (vote.for_, vote.against, vote.result) == (10, 2, "carried")


@pytest.mark.parametrize(
    ("text", "lost"),
    [("The motion was LOST.", True), ("The motion was carried.", False), ("No vote was taken.", False)],
)
def test_whether_the_motion_was_lost(text: str, lost: bool) -> None:
    assert tally(text).lost is lost


@given(st.text(max_size=80))
def test_any_text_is_read_without_fail(text: str) -> None:
    tally(text)


def test_a_long_list_of_names_is_read_in_one_way_only() -> None:
    names = ", ".join(f"Councillor {first}{second}" for first in "ABCDEFG" for second in ("ell", "row", "oss", "arn"))
    assert tally(f"For: {names} and Cllr Vane. The motion was carried.").vote is not None
    abstained = tally(f"{names} and Cllr Vane abstained.").vote
    assert abstained is not None and abstained.names is not None and len(abstained.names.abstain) == 29
