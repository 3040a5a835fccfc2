"""Standard formulas put together: what each part says is known, and every combination must be read as well.

Each case draws a formula, what was decided, who moved and seconded, how it went, and what stands before and behind it. A draw
is one decision with its words, mover, seconder and votes; a second draw sets two or three of them, and motions that fell,
into one item. The seeds are fixed; everything is invented.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

HEAD = """HIGH BARNLEY PARISH COUNCIL

Minutes of the meeting held on Monday 3 June 2024 in the Village Hall

Present: Councillors A Dorling, B Loomis, Mrs P Tarrant, J Swale and D Ings

1. Apologies

None.

2. Matter

"""
END = "\n\n3. Date of next meeting\n\n1 July 2024.\n"

Votes = tuple[int | None, int | None, int | None]
NO_VOTES: Votes = (None, None, None)


@dataclass(frozen=True)
class Told:
    """What one passage should be read as: words of the decision, mover, seconder, votes; nothing where `words` is empty."""

    text: str
    words: str = ""
    mover: str | None = None
    seconder: str | None = None
    votes: Votes = NO_VOTES


@dataclass(frozen=True)
class Formula:
    """A sentence with {mover}, {seconder}, and {that} or {to}; `open` where the outcome comes behind it."""

    text: str
    open: bool = False
    votes: Votes = field(default=NO_VOTES)


FORMULAS = [
    Formula("It was proposed by {mover}, seconded by {seconder} and agreed that {that}"),
    Formula("It was proposed by {mover}, seconded by {seconder}, and agreed {to}"),
    Formula("It was proposed by {mover} and seconded by {seconder} and RESOLVED that {that}"),
    Formula("{mover} proposed, {seconder} seconded and it was resolved that {that}"),
    Formula("On the proposal of {mover}, seconded by {seconder}, it was agreed {to}"),
    Formula("On a motion proposed by {mover} and seconded by {seconder} it was resolved that {that}"),
    Formula("A motion by {mover}, seconded by {seconder}, that {that} was carried"),
    Formula("It was resolved, proposed by {mover} and seconded by {seconder}, that {that}"),
    Formula("RESOLVED (proposed {mover}, seconded {seconder}) that {that}"),
    Formula("RESOLVED: That {that}. Proposed by {mover}, seconded by {seconder}, and carried unanimously"),
    Formula("Resolved {to}. {mover} proposed, {seconder} seconded"),
    Formula("It was agreed that {that}, proposed by {mover} and seconded by {seconder}"),
    Formula("It was proposed by {mover}, and seconded by {seconder}, that {that}", open=True),
    Formula("Proposed by {mover}, seconded by {seconder} {to}", open=True),
    Formula("{mover} proposed that {that}. {seconder} seconded", open=True),
    Formula("{mover} proposed that {that}. This was seconded by {seconder}", open=True),
    Formula("{mover} moved and {seconder} seconded that {that}", open=True),
    Formula("It was agreed that {that}"),
    Formula("Resolved (3 for, 1 against) {to}", votes=(3, 1, None)),
    Formula("RESOLVED by 5 votes to 2 that {that}", votes=(5, 2, None)),
    Formula("On being put to the vote it was agreed by 6 votes to 2 with one abstention {to}", votes=(6, 2, 1)),
    Formula("The Parish Council agreed that {that}"),
    Formula("After discussion RESOLVED {to}"),
]
OUTCOMES: list[tuple[str, Votes]] = [
    (". All agreed", NO_VOTES),
    (". Carried nem con", NO_VOTES),
    (" and this was carried", NO_VOTES),
    (", agreed", NO_VOTES),
    (" - agreed", NO_VOTES),
    (" with all in favour", NO_VOTES),
    (". The Parish Council was all in favour", NO_VOTES),
    (". All agreed, resolution passed", NO_VOTES),
    (". On being put to the vote the motion was carried by 5 votes to 2", (5, 2, None)),
    (". The Council voted 7 in favour with 3 members abstaining", (7, None, 3)),
    (". On a show of hands this was carried, 4 to 1", (4, 1, None)),
    (". 4 for, 1 against", (4, 1, None)),
]
DEEDS = [
    ("a new seat be bought for the green", "to buy a new seat for the green"),
    ("the Council raise no objection to the proposal", "to raise no objection to the proposal"),
    ("the precept for 2025/26 be set at £9,240", "to set the precept for 2025/26 at £9,240"),
    ("the museum open on Bank Holiday Mondays", "to open the museum on Bank Holiday Mondays"),
    ("the bus shelter should be mended before winter", "to have the bus shelter mended before winter"),
    ("no further action be taken", "to take no further action"),
    ("£250 be given to the youth club", "to give £250 to the youth club"),
    ("Brackley Contractors be awarded the work", "to award the work to Brackley Contractors"),
]
PEOPLE = ["Cllr Loomis", "Cllr Mrs Tarrant", "Cllr. J. Swale", "Mr Ings", "Councillor Dorling", "Cllr. Ó Dálaigh"]
BEFORE = ["", "Members spoke of the hedge. ", "Two quotations had been received, of £290 and £340. "]
BEHIND = ["", " Cllr Rudge returned to the meeting.", " The Chairman thanked Mr Rudge for attending."]
FELL = [
    "It was proposed by {mover} and seconded by {seconder} that {that}. On being put to the vote the motion was lost by 2 votes to 5.",
    "{mover} proposed that {that} but there was no seconder.",
    "{mover} moved, and {seconder} seconded, that {that}. After debate the motion was withdrawn.",
    "{mover} suggested that {that}.",
    "The County Council had agreed in March that {that}.",
]


def drawn(dice: random.Random, deed: tuple[str, str]) -> Told:
    """One decision in a formula drawn at random, with its outcome where the formula leaves that open."""
    formula = dice.choice(FORMULAS)
    mover, seconder = dice.sample(PEOPLE, 2)
    ending, votes = dice.choice(OUTCOMES) if formula.open else ("", formula.votes)
    that, to = deed
    text = formula.text.format(mover=mover, seconder=seconder, that=that, to=to) + ending + "."
    named = "{mover}" in formula.text
    words = that if "{that}" in formula.text else to
    return Told(text, words, mover if named else None, seconder if named else None, votes)


def fallen(dice: random.Random, deed: tuple[str, str]) -> Told:
    """What was moved and came to nothing, or was settled elsewhere."""
    mover, seconder = dice.sample(PEOPLE, 2)
    return Told(dice.choice(FELL).format(mover=mover, seconder=seconder, that=deed[0]))


def alone(seed: int) -> tuple[str, list[Told]]:
    dice = random.Random(seed)
    told = drawn(dice, dice.choice(DEEDS))
    return dice.choice(BEFORE) + told.text + dice.choice(BEHIND), [told]


def together(seed: int) -> tuple[str, list[Told]]:
    """Two or three passages in an item, in one paragraph or several; about one in four came to nothing."""
    dice = random.Random(seed)
    told = [
        fallen(dice, deed) if dice.random() < 0.25 else drawn(dice, deed)
        for deed in dice.sample(DEEDS, dice.choice([2, 3]))
    ]
    text = told[0].text
    for each in told[1:]:
        text += dice.choice([" ", "\n\n"]) + each.text
    return text, [each for each in told if each.words]


def check(read: list[Any], expected: list[Told]) -> None:
    assert len(read) == len(expected), [r.clauses[0].text for r in read]
    for record, told in zip(read, expected, strict=True):
        clause = record.clauses[0].text
        assert told.words.lower() in clause.lower()
        assert not re.search(r"\b(?:carried|in favour|votes|against|abstain\w*)\b", clause.split(told.words)[-1]), (
            clause
        )
        assert (record.mover, record.seconder) == (told.mover, told.seconder), clause
        vote = record.vote
        votes = (vote.for_, vote.against, vote.abstain) if vote else NO_VOTES
        assert votes == told.votes, clause


@pytest.mark.parametrize("seed", range(150))
def test_a_formula_alone(parsed: Callable[..., Any], seed: int) -> None:
    text, expected = alone(seed)
    check([r for r in parsed(HEAD + text + END, "minutes.txt").document.resolutions if r.item == "2"], expected)


@pytest.mark.parametrize("seed", range(150))
def test_formulas_together(parsed: Callable[..., Any], seed: int) -> None:
    text, expected = together(seed)
    check([r for r in parsed(HEAD + text + END, "minutes.txt").document.resolutions if r.item == "2"], expected)


LISTED = [
    (
        "It was proposed by Cllr Loomis, seconded by Mr Ings and agreed that the following be paid:",
        "the following be paid:",
    ),
    ("The Council agreed to pay the following accounts:", "to pay the following accounts:"),
    (
        "It was agreed to take in charge the following estates under section 180:",
        "to take in charge the following estates under section 180:",
    ),
]


@pytest.mark.parametrize(("lead", "words"), LISTED)
def test_what_was_approved_as_a_whole(parsed: Callable[..., Any], lead: str, words: str) -> None:
    text = f"{HEAD}{lead}\nH Marlow, grass cutting, £120.00\nBarnley Printers, newsletter, £64.50{END}"
    (record,) = [r for r in parsed(text, "minutes.txt").document.resolutions if r.item == "2"]
    assert record.clauses[0].text.endswith(words)
    assert len(record.clauses) == 1


def test_steps_are_clauses(parsed: Callable[..., Any]) -> None:
    text = f"{HEAD}It was agreed that the following actions be taken:\n\n(a) the Clerk to write to the owner;\n\n(b) the gate to be locked at night.{END}"
    (record,) = [r for r in parsed(text, "minutes.txt").document.resolutions if r.item == "2"]
    assert len(record.clauses) == 2


QUOTED = [
    ("Councillor Swale moved the motion standing in his name:", "Councillor Swale"),
    ("In accordance with notice duly given Councillor Swale proposed", "Councillor Swale"),
    ("The following motion was moved by Councillor Swale:", "Councillor Swale"),
]


@pytest.mark.parametrize(("over", "mover"), QUOTED)
def test_who_moved_stands_over_the_motion(parsed: Callable[..., Any], over: str, mover: str) -> None:
    text = f"{HEAD}{over}\n\n“That this Council keep the library open on Mondays.”\n\nCouncillor Ings seconded the motion and spoke of the young. The motion was put to the meeting and carried unanimously.{END}"
    (record,) = [r for r in parsed(text, "minutes.txt").document.resolutions if r.item == "2"]
    assert (record.mover, record.seconder) == (mover, "Councillor Ings")


ROWS = [
    ("CC Fyfe proposed that she be co-opted and was seconded by CC McQueen. All present agreed.", ["she be co-opted"]),
    ("The Treasurer proposed that the fee of £65 be paid, which was agreed.", ["the fee of £65 be paid"]),
    ("The Treasurer proposed that the fee of £65 be paid, which was discussed.", []),
    (
        "The following were approved, proposed Cllr Loomis, seconded Cllr Swale:\n\nClerk, salary £402.00",
        ["The following were approved"],
    ),
    ("The following were present for part of the item:\n\nMr Rudge", []),
    (
        "The following motions were carried:\n\n1. That the fence be mended.\n\n2. That the hall be painted.",
        ["That the fence be mended.", "That the hall be painted."],
    ),
    (
        "It was moved by Cllr Loomis, seconded by Cllr Swale, and unanimously\n\nRESOLVED – That the plan be approved.",
        ["the plan be approved."],
    ),
    (
        "Agreed as a true record subject to one change: it was the lower pond that had been netted.",
        ["Agreed as a true record subject to one change: it was the lower pond that had been netted."],
    ),
    (
        "Could the hall share it? Decision The Council awarded £500 to the Scouts. Reason: they are many.",
        ["The Council awarded £500 to the Scouts."],
    ),
    ("The Decision The Council awaited was late.", []),
]


@pytest.mark.parametrize(("text", "clauses"), ROWS)
def test_parts_behind_each_other(parsed: Callable[..., Any], text: str, clauses: list[str]) -> None:
    found = [r for r in parsed(HEAD + text + END, "minutes.txt").document.resolutions if r.item == "2"]
    assert [clause.text for r in found for clause in r.clauses] == clauses


MOVED_OVER = "Proposed by Cllr Loomis\n\nSeconded by Mr Ings\n\nRESOLVED: That the seat be moved."


def test_movers_over_the_next_marker_are_of_that(parsed: Callable[..., Any]) -> None:
    found = parsed(f"{HEAD}RESOLVED unanimously that the bin be emptied.\n\n{MOVED_OVER}{END}", "minutes.txt").document
    assert [(r.mover, r.seconder) for r in found.resolutions if r.item == "2"] == [
        (None, None),
        ("Cllr Loomis", "Mr Ings"),
    ]


def test_movers_behind_each_decision_are_of_that(parsed: Callable[..., Any]) -> None:
    text = "RESOLVED: That the bin be emptied.\n\nProposed by Cllr Loomis\n\nSeconded by Mr Ings\n\nRESOLVED: That the seat be moved.\n\nProposed by Cllr Swale\n\nSeconded by Cllr Dorling"
    found = parsed(f"{HEAD}{text}{END}", "minutes.txt").document
    assert [r.mover for r in found.resolutions if r.item == "2"] == ["Cllr Loomis", "Cllr Swale"]


def test_said_again_is_one_decision(parsed: Callable[..., Any]) -> None:
    text = "It was proposed by Mr Ings and seconded by Cllr Swale that the Council open talks on the quay toilets. Cllr Loomis proposed an amendment that all be taken, which found no seconder. On a vote the proposal was carried by 6 votes to 1. Resolved to open talks on the quay toilets."
    (record,) = [r for r in parsed(f"{HEAD}{text}{END}", "minutes.txt").document.resolutions if r.item == "2"]
    assert (record.mover, record.seconder, record.vote.for_, record.vote.against) == ("Mr Ings", "Cllr Swale", 6, 1)
