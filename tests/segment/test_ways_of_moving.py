"""Who moved and seconded, how it was voted and who voted how, in the words and layouts of many clerks. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

HEAD = """WEXSHIRE DISTRICT COUNCIL

Minutes of the meeting of the Amenities Committee held on Monday 3 June 2024 in the Institute

Present: Councillors A Moss (Chair), B Tarn, K Orme, R Vale and D Pike

1. Apologies

None.

2. Quay

"""
END = "\n\n3. Date of next meeting\n\n1 July 2024.\n"

Count = tuple[int | None, int | None, int | None]
NOBODY: Count = (None, None, None)

# How the vote went, in the middle of a sentence, and its numbers.
HOW: list[tuple[str, Count]] = [
    ("by 6 votes to 2", (6, 2, None)),
    ("by a majority of 6 to 2", (6, 2, None)),
    ("on a vote of 6 for and 2 against", (6, 2, None)),
    ("by a vote of 6:2", (6, 2, None)),
    ("with 6 voting for and 2 against", (6, 2, None)),
    ("with 6 in favour, 2 against and 1 abstaining", (6, 2, 1)),
    ("on division by 6 votes to 2", (6, 2, None)),
    ("with one vote against and two abstentions", (None, 1, 2)),
    ("with two voting against", (None, 2, None)),
    ("on the Chair's casting vote", NOBODY),
    ("on a show of hands", NOBODY),
    ("following a vote", NOBODY),
    ("by common consent", NOBODY),
    ("without dissent", NOBODY),
]
WITH_HOW = [
    "RESOLVED {how} {what}.",
    "RESOLVED, {how}, {what}.",
    "Resolved {how} {what}.",
    "RECOMMENDED, {how}, {what}.",
    "It was agreed {how} {what}.",
    "It was {how} RESOLVED {what}.",
    "The Committee, {how}, agreed {what}.",
    "Members {how} agreed {what}.",
]
WHAT = [("that the slip be closed", "the slip be closed"), ("to close the slip", "close the slip")]


@pytest.mark.parametrize(
    ("text", "what", "count"),
    [
        (way.format(how=how, what=said), what, count)
        for (how, count), way, (said, what) in product(HOW, WITH_HOW, WHAT)
        if (way.index("{how}") + len(how)) % 2  # half of them will do
    ],
)
def test_how_it_was_voted_within_the_sentence(parsed: Callable[..., Any], text: str, what: str, count: Count) -> None:
    (found,) = parsed(HEAD + text + END).document.resolutions
    assert what in found.clauses[0].text
    vote = found.vote
    assert ((vote.for_, vote.against, vote.abstain) if vote else NOBODY) == count


Row = tuple[str, list[str], tuple[str | None, str | None], Count]

ROWS: list[Row] = [
    # behind what was resolved
    (
        "RESOLVED that the slip be closed.\n\nThe motion was moved by Councillor Tarn, seconded by Councillor Orme, and carried by 8 votes to 0, with 4 abstentions.",
        ["the slip be closed."], ("Councillor Tarn", "Councillor Orme"), (8, 0, 4),
    ),
    (
        "RESOLVED that the slip be closed.\n\nThe foregoing resolution was proposed by Cllr Tarn and seconded by Cllr Orme. 5 for, 1 against.",
        ["the slip be closed."], ("Cllr Tarn", "Cllr Orme"), (5, 1, None),
    ),
    (
        "RESOLVED that the slip be closed.\n\nCllr Tarn proposed, Cllr Orme seconded. For 5, against 1.",
        ["the slip be closed."], ("Cllr Tarn", "Cllr Orme"), (5, 1, None),
    ),
    (
        "RESOLVED that the slip be closed\n\n(Cllr Tarn - proposed; Cllr Orme - seconded)",
        ["the slip be closed"], ("Cllr Tarn", "Cllr Orme"), NOBODY,
    ),
    (
        "RESOLVED that the slip be closed.\n\nCllr Tarn – proposed\n\nCllr Orme – seconded\n\nCarried.",
        ["the slip be closed."], ("Cllr Tarn", "Cllr Orme"), NOBODY,
    ),
    ("RESOLVED that the slip be closed. 1st BT, 2nd KO.", ["the slip be closed."], ("BT", "KO"), NOBODY),
    ("Agreed to ask for two lamps. Cllr Tarn/Cllr Orme", ["Agreed to ask for two lamps."], ("Cllr Tarn", "Cllr Orme"), NOBODY),
    # before it, in other words
    (
        "Cllr Tarn put forward that the slip be closed, supported by Cllr Orme. Carried 4-1.",
        ["Cllr Tarn put forward that the slip be closed, supported by Cllr Orme. Carried 4-1."], ("Cllr Tarn", "Cllr Orme"), (4, 1, None),
    ),
    (
        "Cllr Tarn put the proposal that the slip be closed and Cllr Orme seconded it. Carried.",
        ["the slip be closed"], ("Cllr Tarn", "Cllr Orme"), NOBODY,
    ),
    (
        "In the name of Councillor Tarn, seconded by Councillor Orme:\n\n“That the Council keeps the ferry.”\n\nThe motion was agreed on a show of hands.",
        ["That the Council keeps the ferry."], ("Councillor Tarn", "Councillor Orme"), NOBODY,
    ),
    (
        "Councillor Tarn proposed, seconded by Councillor Orme, the recommendations as set out. These were agreed without dissent.\n\nIt was RESOLVED to\n\n(1) close the slip; and\n\n(2) note the cost.",
        ["close the slip; and", "note the cost."], ("Councillor Tarn", "Councillor Orme"), NOBODY,
    ),
    (
        "Proposed by Cllr Tarn and agreed to have the sign repainted.",
        ["Proposed by Cllr Tarn and agreed to have the sign repainted."], ("Cllr Tarn", None), NOBODY,
    ),
    (
        "Lamp to be bought (max £250). Cllr Tarn proposed. Cllr Orme seconded. Motion carried.",
        ["Lamp to be bought (max £250). Cllr Tarn proposed. Cllr Orme seconded. Motion carried."], ("Cllr Tarn", "Cllr Orme"), NOBODY,
    ),
    (
        "Motion – to buy three lamps. Prop Cllr Tarn, 2nd Cllr Orme. Result: For 5, Against 1.",
        ["to buy three lamps."], ("Cllr Tarn", "Cllr Orme"), (5, 1, None),
    ),
    (
        "Cllr Tarn moved, Cllr Orme seconded, an amendment to insert \"for a year\". The amendment was carried. The substantive motion, moved by Cllr Vale and seconded by Cllr Pike, was carried by 9 to 2.\n\nRESOLVED that the slip be closed for a year.",
        ["the slip be closed for a year."], ("Cllr Vale", "Cllr Pike"), (9, 2, None),
    ),
    # what was outvoted before it
    (
        "It was proposed by Cllr Tarn and seconded by Cllr Orme that the slip be sold. For 2, against 4.\n\nIt was then proposed by Cllr Vale, seconded by Cllr Pike and RESOLVED that the slip be closed.",
        ["the slip be closed."], ("Cllr Vale", "Cllr Pike"), NOBODY,
    ),
    (
        "Cllr Tarn proposed selling the slip. Cllr Orme seconded. It was rejected by 4 votes to 2.\n\nIt was then proposed by Cllr Vale, seconded by Cllr Pike and RESOLVED that the slip be closed.",
        ["the slip be closed."], ("Cllr Vale", "Cllr Pike"), NOBODY,
    ),
    ("Cllr Tarn proposed selling the slip. Cllr Orme seconded. Only 2 voted in favour.", [], (None, None), NOBODY),
    ("At last year's meeting it was proposed by Cllr Tarn, seconded by Cllr Orme and agreed that the hedge be cut.", [], (None, None), NOBODY),
    ("Cllr Tarn proposed that the slip be sold, seconded Cllr Orme, not carried.", [], (None, None), NOBODY),
    (
        "Cllr Tarn proposed that the slip be sold, seconded Cllr Orme, lost 2-4. Cllr Vale proposed that the slip be closed, seconded Cllr Pike, carried 4 votes to 2.",
        ["the slip be closed"], ("Cllr Vale", "Cllr Pike"), (4, 2, None),
    ),
    ("Prop: Cllr Tarn. Sec: Cllr Orme. To buy a lamp. Vote: 1 for, 4 against, 1 abst. Not carried.", [], (None, None), NOBODY),
    # counts
    ("RESOLVED that the slip be closed (5 votes to 2).", ["the slip be closed (5 votes to 2)."], (None, None), (5, 2, None)),
    ("RESOLVED that the slip be closed (5-2-1).", ["the slip be closed (5-2-1)."], (None, None), (5, 2, 1)),
    ("RESOLVED that the slip be open to children (5-11).", ["the slip be open to children (5-11)."], (None, None), NOBODY),
    ("RESOLVED that the slip be closed. F5 A2 Ab1.", ["the slip be closed."], (None, None), (5, 2, 1)),
    ("RESOLVED that the slip be closed. Vote: 5F 2A.", ["the slip be closed."], (None, None), (5, 2, None)),
    ("RESOLVED that the slip be closed. Votes for 5; against 2; abst. 1", ["the slip be closed."], (None, None), (5, 2, 1)),
    ("The vote was 10 in favour, 3 opposed and 1 abstention. RESOLVED that the slip be closed.", ["the slip be closed."], (None, None), (10, 3, 1)),
    ("The result of the vote was 5:2. It was therefore RESOLVED that the slip be closed.", ["the slip be closed."], (None, None), (5, 2, None)),
    ("RESOLVED that the slip be closed. Two against.", ["the slip be closed."], (None, None), (None, 2, None)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "clauses", "moved", "count"), ROWS, ids=[row[0][:60] for row in ROWS])
def test_who_moved_and_how_it_went(
    parsed: Callable[..., Any], text: str, clauses: list[str], moved: tuple[str | None, str | None], count: Count
) -> None:
    found = parsed(HEAD + text + END).document.resolutions
    assert [c.text for d in found for c in d.clauses] == clauses
    for decision in found:
        assert (decision.mover, decision.seconder) == moved
        vote = decision.vote
        assert ((vote.for_, vote.against, vote.abstain) if vote else NOBODY) == count


LISTS = [
    "Recorded vote: Councillors Tarn (F), Orme (F), Vale (A), Pike (F), Moss (Ab).",
    "Tarn (For)\n\nOrme (For)\n\nVale (Against)\n\nPike (For)\n\nMoss (Abstain)",
    "A recorded vote was taken.\n\nTarn – For Orme – For Vale – Against\n\nPike – For Moss – Abstain",
    "For:\n\nTarn\n\nOrme\n\nPike\n\nAgainst:\n\nVale\n\nAbstain:\n\nMoss",
    "Ayes: Councillors Tarn, Orme, Pike; Noes: Councillor Vale; Abstentions: Councillor Moss.",
    "Voting for the motion were Councillors Tarn, Orme and Pike; against, Councillor Vale; abstaining, Councillor Moss.",
    "The following voted in favour: Councillors Tarn, Orme and Pike. The following voted against: Councillor Vale. The following abstained: Councillor Moss.",
    "Ar son\n\nCouncillors Tarn, Orme and Pike\n\nIn aghaidh\n\nCouncillor Vale\n\nGan vótáil\n\nCouncillor Moss",
]


@pytest.mark.parametrize("votes", LISTS)
def test_who_voted_how(parsed: Callable[..., Any], votes: str) -> None:
    (found,) = parsed(f"{HEAD}RESOLVED that the slip be closed.\n\n{votes}{END}").document.resolutions
    names = found.vote.names
    bare = [[name.removeprefix("Councillor ") for name in side] for side in (names.for_, names.against, names.abstain)]
    assert [sorted(side) for side in bare] == [["Orme", "Pike", "Tarn"], ["Vale"], ["Moss"]]
