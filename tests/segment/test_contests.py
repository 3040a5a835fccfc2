"""A motion against an amendment, as Scottish councils put them to one vote: the winner is the decision. Everything is invented."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

MEMBERS = [
    "Anderson", "Baird", "Cameron", "Duthie", "Elder", "Fraser", "Geddes", "Howie", "Imrie", "Jamieson", "Kerr", "Laing",
]  # fmt: skip
HEAD = f"""GLENSHEE COUNCIL

Minute of Meeting of Glenshee Council held in the Town House on Wednesday 3 May 2017 at 10.00 a.m.

Present: Councillors {", ".join(MEMBERS)}

1. Apologies

None.

2. Matter

"""
END = "\n\n3. Date of next meeting\n\n7 June 2017.\n"
WORDS = {"motion": "the school remain open for a further year", "amendment": "the school be closed from August 2018"}

PUT = [
    "{a}, seconded by {b}, moved that {motion}.\n\nAs an amendment, {c}, seconded by {d}, moved that {amendment}.",
    "{a} moved, seconded by {b}, that {motion}.\n\n{c} moved as an amendment, seconded by {d}, that {amendment}.",
    "Motion\n\nThat {motion}.\n\nMoved by {a}, seconded by {b}.\n\nAmendment\n\nThat {amendment}.\n\nMoved by {c}, seconded by {d}.",
    "Motion by {a}, seconded by {b}: That {motion}.\n\nAmendment by {c}, seconded by {d}: That {amendment}.",
]
VOTES = [
    "Members voted as follows:-\n\nFor the motion: Councillors {m} ({nm})\n\nFor the amendment: Councillors {n} ({nn})\n\nAbstained: Councillor {k} (1)",
    "On a division there voted:-\n\nFor the Motion ({nm}) – Councillors {m}.\n\nFor the Amendment ({nn}) – Councillors {n}.\n\nAbstentions (1) – Councillor {k}.",
    "On a roll call vote:\n\nMotion – {m} – {nm}\n\nAmendment – {n} – {nn}\n\nNo vote – {k} – 1",
]
WENT = [
    "The {won} was accordingly carried by 6 votes to 4 and the Council resolved accordingly.",
    "The {won} was therefore carried.",
    "The {won} therefore became the decision of the Council.",
    "The {won} was carried by 6 votes to 4.\n\nDecision\n\nThe Council agreed that {words}.",
]


def run_of(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


@pytest.mark.parametrize("seed", range(60))
def test_the_winner_is_the_decision(parsed: Callable[..., Any], seed: int) -> None:
    dice = random.Random(seed)
    won = dice.choice(["motion", "amendment"])
    people = [f"Councillor {name}" for name in dice.sample(MEMBERS, 4)]
    voted = dice.sample(MEMBERS, 11)
    winners, losers, abstained = voted[:6], voted[6:10], voted[10]
    for_motion, for_amendment = (winners, losers) if won == "motion" else (losers, winners)
    text = dice.choice(PUT).format(**dict(zip("abcd", people, strict=True)), **WORDS) + "\n\n"
    text += dice.choice(VOTES).format(
        m=run_of(for_motion), nm=len(for_motion), n=run_of(for_amendment), nn=len(for_amendment), k=abstained
    )
    text += "\n\n" + dice.choice(WENT).format(won=won, words=WORDS[won])

    (record,) = [r for r in parsed(HEAD + text + END, "minutes.txt").document.resolutions if r.item == "2"]
    assert WORDS[won] in record.clauses[0].text
    assert (record.mover, record.seconder) == tuple(people[:2] if won == "motion" else people[2:])
    assert (record.vote.for_, record.vote.against, record.vote.abstain) == (6, 4, 1)
    names = record.vote.names
    assert [{name.split()[-1] for name in option} for option in (names.for_, names.against, names.abstain)] == [
        set(winners),
        set(losers),
        {abstained},
    ]


def test_counts_alone(parsed: Callable[..., Any]) -> None:
    text = PUT[0].format(a="Councillor Baird", b="Councillor Kerr", c="Councillor Elder", d="Councillor Laing", **WORDS)
    text += "\n\nOn a vote being taken, 4 Members voted for the motion and 7 for the amendment, with 1 abstention.\n\nThe amendment was therefore carried."
    (record,) = [r for r in parsed(HEAD + text + END, "minutes.txt").document.resolutions if r.item == "2"]
    assert (record.mover, record.vote.for_, record.vote.against, record.vote.abstain) == ("Councillor Elder", 7, 4, 1)


def test_an_amendment_that_fell_by_itself_is_no_contest(parsed: Callable[..., Any]) -> None:
    text = PUT[0].format(a="Councillor Baird", b="Councillor Kerr", c="Councillor Elder", d="Councillor Laing", **WORDS)
    text += "\n\nThe amendment was put to the vote and was lost.\n\nThe motion was carried by 8 votes to 3."
    (record,) = [r for r in parsed(HEAD + text + END, "minutes.txt").document.resolutions if r.item == "2"]
    assert WORDS["motion"] in record.clauses[0].text
    assert (record.mover, record.vote.for_, record.vote.against) == ("Councillor Baird", 8, 3)
