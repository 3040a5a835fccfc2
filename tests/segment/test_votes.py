"""Movers (M1 to M11) and votes (V1 to V13), only as printed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.segment.votes import movers, tally

MOVERS = [
    ("It was moved by Councillor A Fenwick, seconded by Councillor P Nair and RESOLVED", "Councillor A Fenwick", "Councillor P Nair"),  # M1
    ("It was moved by Councillor Fenwick seconded by Councillor Nair and", "Councillor Fenwick", "Councillor Nair"),
    ("It was proposed by Cllr Fenwick and seconded by Cllr Nair that the hall be painted.", "Cllr Fenwick", "Cllr Nair"),  # M2
    ("The accounts were approved. (Proposed by Cllr Fenwick and seconded by Cllr Nair)", "Cllr Fenwick", "Cllr Nair"),  # M3
    ("Proposed by: Ann Fenwick   Seconded by: Priya Nair", "Ann Fenwick", "Priya Nair"),
    ("Proposed: A Fenwick / Seconded: P Nair", "A Fenwick", "P Nair"),
    ("Proposed - Mrs Fenwick Seconded - Mr Nair", "Mrs Fenwick", "Mr Nair"),
    ("Proposed by Clir. Fenwick; Seconded by Clir. Nair", "Clir. Fenwick", "Clir. Nair"),  # as OCR reads it
    ("Cllr Fenwick proposed acceptance, seconded Cllr Nair", "Cllr Fenwick", "Cllr Nair"),
    ("Agreed, proposed by AF, seconded by PN.", "AF", "PN"),
    ("Proposed by Councillor Ó Dálaigh;\nSeconded by Councillor Ní Bhroin;\nAnd Resolved:", "Councillor Ó Dálaigh", "Councillor Ní Bhroin"),  # M4
    ("4) Mr Fenwick proposed, and Mrs Nair seconded, the motion that", "Mr Fenwick", "Mrs Nair"),  # M5
    ("As a MOTION, Councillor Fenwick, seconded by Councillor Nair, moved that the fee be waived.", "Councillor Fenwick", "Councillor Nair"),  # M6
    ("On the proposal of Cllr. O. Finnerty, seconded by Cllr. S. Brack it was agreed to", "Cllr. O. Finnerty", "Cllr. S. Brack"),
    ("On the proposition of Alderman Fenwick, seconded by Councillor Nair, it was", "Alderman Fenwick", "Councillor Nair"),
    ("Councillor A Fenwick moved the recommendation, which was seconded by Councillor P Nair.", "Councillor A Fenwick", "Councillor P Nair"),
    ("Councillor de Vere moved, and Councillor O'Hara seconded, the motion.", "Councillor de Vere", "Councillor O'Hara"),
    ("Proposed by Councillor Smith-Barrow, seconded by Dr van Holt.", "Councillor Smith-Barrow", "Dr van Holt"),
    ("Moved as correct by Mrs Fenwick and Mr Nair.", "Mrs Fenwick", "Mr Nair"),
    ("Proposed by Cllr Fenwick.", "Cllr Fenwick", None),  # M11
    ("The Mayor proposed a vote of thanks, seconded by Cllr Nair.", "The Mayor", "Cllr Nair"),
    ("Proposed Cllr Fenwick", "Cllr Fenwick", None),
    ("Moved by the Chair, seconded by Councillor Nair", "the Chair", "Councillor Nair"),
    ("Proposed by the Chairman and seconded by Cllr Nair", "the Chairman", "Cllr Nair"),
    ("Proposer: Ann Fenwick Seconder: Priya Nair", "Ann Fenwick", "Priya Nair"),
    ("Prop. A Fenwick, Sec. P Nair", "A Fenwick", "P Nair"),
    ("It was proposed by Councillor Brack (M), seconded by Councillor Brack (J)", "Councillor Brack (M)", "Councillor Brack (J)"),
    (
        "As an AMENDMENT, Councillor Roche, seconded by Councillor Pell, moved that it be deferred.\nAs a MOTION, Councillor Fenwick, seconded by Councillor Nair, moved that",
        "Councillor Fenwick",
        "Councillor Nair",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mover", "seconder"), MOVERS)
def test_mover_and_seconder_as_printed(text: str, mover: str, seconder: str | None) -> None:
    assert movers(text) == (mover, seconder)


@pytest.mark.parametrize(
    "text",
    [
        "The proposed development would bring forty homes.",
        "Proposed Works at the North Quay",
        "The PCC proposed that the rule be rescinded.",
        "The Committee discussed the proposal.",
        "It was proposed that the hall be painted.",
        "The bins had been moved by the contractor.",
        "The stop was moved to Mill Lane.",
        "The plan was seconded to the archive.",
        "The Council agreed the budget.",
        "",
    ],
)
def test_ordinary_words_move_nothing(text: str) -> None:
    assert movers(text) == (None, None)


def counts(
    for_: int | None = None, against: int | None = None, abstain: int | None = None, result: str | None = None
) -> dict[str, Any]:
    return {"for": for_, "against": against, "abstain": abstain, "result": result}


VOTES = [
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
    assert len(movers(text)) == 2
    tally(text)


def test_a_long_list_of_names_is_read_in_one_way_only() -> None:
    names = ", ".join(f"Councillor {first}{second}" for first in "ABCDEFG" for second in ("ell", "row", "oss", "arn"))
    assert tally(f"For: {names} and Cllr Vane. The motion was carried.").vote is not None
    abstained = tally(f"{names} and Cllr Vane abstained.").vote
    assert abstained is not None and abstained.names is not None and len(abstained.names.abstain) == 29
