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


UNDER_HEADS = (
    "Motion\n\n{motion}\n\n- moved by Councillor Baird, seconded by Councillor Kerr\n\n"
    "Amendment\n\n{amendment}\n\n- moved by Councillor Elder, seconded by Councillor Laing\n\n"
)
AGAINST = {"motion": "To paint the bridge.", "amendment": "To hold the report over for one cycle."}
COLUMNS = "Councillor Baird\n\nCouncillor Kerr\n\nCouncillor Howie\n\nCouncillor Elder\n\nCouncillor Laing\n\n"
FORMS = [
    (UNDER_HEADS.format(**AGAINST) + "Voting\n\nFor the motion - 21 votes\n\nFor the amendment - 30 votes\n\nDecision\n\nTo approve the amendment by Councillor Elder.",
     [("To approve the amendment by Councillor Elder", "Councillor Elder", 30, 21, None)]),
    (UNDER_HEADS.format(**AGAINST) + "On a show of hands vote the Amendment was carried by 9 votes to 3 and the Council resolved accordingly.",
     [("To hold the report over", "Councillor Elder", 9, 3, None)]),
    (UNDER_HEADS.format(**AGAINST) + f"Members voted as follows -\n\nMotion\n\nAmendment\n\nNo Vote\n\n{COLUMNS}Councillor Imrie\n\nDecision\n\nThe Motion was carried by 3 votes to 2 and the Council resolved accordingly.",
     [("To paint the bridge", "Councillor Baird", 3, 2, ({"Baird", "Kerr", "Howie"}, {"Elder", "Laing"}, {"Imrie"}))]),
    (UNDER_HEADS.format(**AGAINST) + "Members voted as follows -\n\nMotion              Amendment\n\nCouncillor Baird    Councillor Elder\nCouncillor Kerr     Councillor Laing\nCouncillor Howie    Councillor Imrie\n                    Councillor Fraser\n\nDecision\n\nThe Amendment was carried by four votes to three and the Council resolved accordingly.",
     [("To hold the report over", "Councillor Elder", 4, 3, ({"Elder", "Laing", "Imrie", "Fraser"}, {"Baird", "Kerr", "Howie"}, set()))]),
    ("Bailie Baird, seconded by Councillor Kerr, moved that in view of the frost, the works be put back.\n\nAs an amendment, the Provost, seconded by Bailie Elder, moved not to put them back.\n\nOn a division, there voted for the motion - Bailies Baird and Laing, and Councillor Kerr (3); and for the amendment - the Provost, Bailie Elder, and Councillors Howie and Imrie (4) - Councillor Fraser being absent when the vote was taken - whereupon the amendment was declared carried.",
     [("not to put them back", "the Provost", 4, 3, ({"Provost", "Elder", "Howie", "Imrie"}, {"Baird", "Laing", "Kerr"}, set()))]),
    ("a. Order 7\n\nAs a MOTION, Ms A Baird, seconded by Mr B Kerr, moved that the limit be kept.\n\nAs an AMENDMENT, Mrs C Elder, seconded by Mr D Laing, moved the recommendation in the report.\n\nOn a vote being taken, the MOTION received 14 votes and the AMENDMENT received 21 votes, with no abstentions, and the AMENDMENT was therefore CARRIED.\n\nb. Order 9\n\nAs a MOTION, Mr E Howie, seconded by Ms F Imrie, moved that there be no limit on petitions.\n\nAs an AMENDMENT, Mr G Fraser, seconded by Mrs H Duthie, moved the recommendation in the report.\n\nOn a vote being taken, the MOTION received 24 votes and the AMENDMENT received 10 votes, with 2 abstentions, and the MOTION was therefore CARRIED.\n\nThe Council otherwise AGREED the changes in the Appendix.",
     [("the recommendation in the report", "Mrs C Elder", 21, 14, None), ("there be no limit on petitions", "Mr E Howie", 24, 10, None), ("the changes in the Appendix", None, None, None, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), FORMS)
def test_forms_of_contests(parsed: Callable[..., Any], body: str, expected: list[tuple[Any, ...]]) -> None:
    records = [r for r in parsed(HEAD + body + END, "minutes.txt").document.resolutions if r.item == "2"]
    assert len(records) == len(expected)
    for record, (words, mover, for_, against, names) in zip(records, expected, strict=True):
        assert words in record.clauses[0].text
        assert record.mover == mover
        assert (record.vote and (record.vote.for_, record.vote.against)) == (for_ and (for_, against))
        if names:
            told = record.vote.names
            last = [{n.split()[-1] for n in option} for option in (told.for_, told.against, told.abstain)]
            assert last == [*names]


RIVALS: list[tuple[str, list[str], str | None, str | None, tuple[int | None, int | None]]] = [
    # the motion and the amendment each below who moves it; both sides counted in one sentence that says which won
    (
        "Councillor Tarn, seconded by Councillor Orme, moved:-\n\n\tThat the licence be refused because of the noise.\n\nAs an amendment, Councillor Vale, seconded by Councillor Pike, moved:-\n\n\tThat the licence be granted for a year.\n\nOn a vote being taken, 2 Members voted for the amendment and 5 Members for the motion which was accordingly declared carried.",
        ["the licence be refused because of the noise."],
        "Councillor Tarn",
        "Councillor Orme",
        (5, 2),
    ),
    # an amendment that its target takes over is no rival
    (
        "It was moved by Councillor Tarn,\n\nSeconded by Councillor Orme,\n\n“(a)\tThat the yard be let.\n\n(b)\tThat £4,000 be spent on it.”\n\nIt was moved by Councillor Vale, as an amendment,\n\nSeconded by Councillor Pike,\n\n“That the following be added: (c) That a report be made each year.”\n\nCouncillor Tarn said that he would accept the amendment and it was thereupon incorporated in the motion.\n\nThe substantive motion was put to the vote and carried unanimously.\n\nResolved -\n\n(a)\tThat the yard be let.\n\n(b)\tThat £4,000 be spent on it.\n\n(c)\tThat a report be made each year.",
        ["That the yard be let.", "That £4,000 be spent on it.", "That a report be made each year."],
        "Councillor Tarn",
        "Councillor Orme",
        (None, None),
    ),
    # how to vote is no motion of its own
    (
        "The Leader MOVED, seconded by Councillor Orme:\n\n“That the budget be ADOPTED.”\n\nThe Chairman MOVED in accordance with Rule 9:\n\n“That the vote in respect of this MOTION shall be by Roll Call”\n\nA roll call was then taken.\n\nThose voting FOR the MOTION: Councillors Moss, Tarn and Orme.\n\nThose voting AGAINST the MOTION: None\n\nThe MOTION was declared to have been CARRIED.",
        ["That the budget be ADOPTED."],
        "The Leader",
        "Councillor Orme",
        (None, None),
    ),
    # names under the motion as amended, behind the amendment that was carried
    (
        "Motion proposed by Councillor Tarn, seconded by Councillor Orme:\n\n“This Council calls for the sale of the tug.”\n\nAn amendment was moved by Councillor Vale and seconded by Councillor Pike that the words “sale of” be replaced by the words “review of”. Upon being put to the vote, the amendment was CARRIED.\n\nThe substantive motion was put to the vote and voting was recorded as follows:\n\nCouncillors Moss, Tarn, Orme and Vale voted FOR the motion (4);\n\nCouncillors Pike and Lock voted AGAINST the motion (2);\n\nThe motion was declared CARRIED and it was\n\nRESOLVED – this Council calls for a review of the tug.",
        ["this Council calls for a review of the tug."],
        "Councillor Tarn",
        "Councillor Orme",
        (4, 2),
    ),
    # each side with its names and "viz" before the number
    (
        "Proposed by Councillor Tarn\nSeconded by Councillor Orme\n\n“That the Council flies the pilots' flag.”\n\nA recorded vote having been requested, voting was as follows:\n\nIn favour of the Motion: Councillors Moss, Tarn and Orme viz 3\n\nAgainst: Councillors Vale and Pike viz 2\n\nThe Mayor declared the Motion carried.",
        ["That the Council flies the pilots' flag."],
        "Councillor Tarn",
        "Councillor Orme",
        (3, 2),
    ),
    # the outcome and its count in one short sentence behind the proposal
    (
        "It was then proposed by Councillor Tarn and seconded by Councillor Orme that £900 be given to the Scouts. This was AGREED, 5 members voting in favour and 1 against.",
        ["£900 be given to the Scouts"],
        "Councillor Tarn",
        "Councillor Orme",
        (5, 1),
    ),
]


@pytest.mark.parametrize(("body", "clauses", "mover", "seconder", "votes"), RIVALS)
def test_what_was_put_against_what(
    parsed: Callable[..., Any],
    body: str,
    clauses: list[str],
    mover: str | None,
    seconder: str | None,
    votes: tuple[int | None, int | None],
) -> None:
    (document,) = parsed(HEAD + body + END).documents
    (decision,) = document.resolutions
    assert [clause.text for clause in decision.clauses] == clauses
    assert (decision.mover, decision.seconder) == (mover, seconder)
    told = (decision.vote.for_, decision.vote.against) if decision.vote else (None, None)
    assert told == votes
