"""Decisions, who moved them and how the vote went, in ways of parish clerks; and the titles they set. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TOP = """Oxley Parish Council

Minutes of the meeting held on Monday 3 June 2024 at 7.30pm in the Reading Room

Present: Cllrs Ada Moss (Chair), B Tarn, K Orme, R Vale, D Pike and S Lund

In attendance: Mrs F Wold (Clerk)

1. Apologies

None.

2. """
END = "\n\n3. Date of next meeting\n\nMonday 1 July 2024.\n"


def found(parsed: Callable[..., Any], title: str, text: str) -> list[Any]:
    return list(parsed(TOP + title + "\n\n" + text + END, "minutes.txt").document.resolutions)


def said(parsed: Callable[..., Any], title: str, text: str) -> list[list[str]]:
    return [[clause.text for clause in decision.clauses] for decision in found(parsed, title, text)]


# how it is written, who moved, who seconded
MOVERS: list[tuple[str, str | None, str | None]] = [
    # "P/S" and its like, with keys or names
    ("RESOLVED: To paint the railings. (P/S: BT/KO. 4 for, 1 against)", "BT", "KO"),
    ("RESOLVED that the railings be painted. P/S Cllr Tarn/Cllr Orme", "Cllr Tarn", "Cllr Orme"),
    ("RESOLVED that the fee be £7. (Pr/Sec: BT & KO)", "BT", "KO"),
    ("It was resolved to hire a digger (P&S Cllrs Tarn and Orme).", "Tarn", "Orme"),
    ("RESOLVED to hire a digger. Proposed/seconded: BT/KO. All in favour.", "BT", "KO"),
    ("Bills of £61 were approved. P/S: BT/RV", "BT", "RV"),
    ("The P/S in Ford Road was noisy. It was agreed to ring the water company.", None, None),
    # the last of several pairs
    ("RESOLVED to sweep the yard. P/S: BT/KO\n\nRESOLVED to shut the yard. P/S: RV/DP", "RV", "DP"),
    # offices that move
    (
        "It was agreed, on the proposal of the Deputy Town Mayor, that the yard be swept.",
        "the Deputy Town Mayor",
        None,
    ),
    # whose proposal of two it was that was taken
    (
        "Cllr Tarn proposed that the post be advertised. Cllr Orme proposed that Mr J Fell, who had come second, be co-opted at once.\n\n"
        "On the second proposal by Cllr Orme, it was resolved that Mr J Fell be co-opted.",
        "Cllr Orme",
        None,
    ),
    (
        "Cllr Tarn proposed that Cllr Vale be elected Chairman of the Burial Committee. Cllr Orme proposed that Cllr Pike be elected"
        " Chairman of the Burial Committee. There were four votes for Cllr Vale and two votes for Cllr Pike. Cllr Vale was duly elected.",
        "Cllr Tarn",
        None,
    ),
    # what fell in its own sentence takes nothing else with it
    (
        "It was proposed by Cllr Tarn and seconded by Cllr Orme that the fee be £7. A further proposal by Cllr Pike, that it be £9,"
        " was withdrawn. The proposal was carried unanimously.",
        "Cllr Tarn",
        "Cllr Orme",
    ),
]


@pytest.mark.parametrize(("text", "mover", "seconder"), MOVERS)
def test_who_moved(parsed: Callable[..., Any], text: str, mover: str | None, seconder: str | None) -> None:
    decision = found(parsed, "Business", text)[-1]
    assert (decision.mover, decision.seconder) == (mover, seconder)


# under which title, how it is written, the clauses of each decision
DECISIONS: list[tuple[str, str, list[list[str]]]] = [
    # who was put where, in a list
    *(
        ("Business", f"{lead}\n\n{a}\n\n{b}", [["Wells Fund – Cllr Tarn", "Ferry Trust – Cllr Orme"]])
        for lead in (
            "On a proposal by Cllr Vale, it was resolved to appoint the following:",
            "It was agreed that the following be appointed:",
            "RESOLVED to appoint the following representatives:",
            "Further roles agreed:",
        )
        for a, b in (
            ("(a) Wells Fund – Cllr Tarn", "(b) Ferry Trust – Cllr Orme"),
            ("Wells Fund – Cllr Tarn", "Ferry Trust – Cllr Orme"),
        )
        if (lead, a[:1]) != ("It was agreed that the following be appointed:", "W")
    ),
    (
        "Business",
        "It was agreed to appoint the following members to the Wells Fund:\n\nCllr Tarn\n\nCllr Orme",
        [["It was agreed to appoint the following members to the Wells Fund:"]],
    ),
    (
        "Business",
        "It was agreed to approve the following payments:\n\n(a) Ink – £9\n\n(b) Tape – £4",
        [["It was agreed to approve the following payments:"]],
    ),
    # after what the body decided
    *(
        ("Business", sentence, [[sentence]])
        for sentence in (
            "There was some debate, following which the Council decided unanimously to sell the organ.",
            "Several people spoke, whereupon the Council voted to sell the organ.",
            "A discussion took place, at the end of which the Council resolved to sell the organ.",
        )
    ),
    # what was proposed, with a remark or on terms
    (
        "Business",
        "Cllr Tarn proposed that the organ be sold. This was seconded by Cllr Orme and carried unanimously but with the rider that"
        " Cllr Pike may yet change his mind.",
        [["the organ be sold"]],
    ),
    (
        "Business",
        "Cllr Tarn proposed that the organ be sold. Cllr Orme seconded and it was agreed, subject to a valuation.",
        [["the organ be sold. Cllr Orme seconded and it was agreed, subject to a valuation."]],
    ),
    # each motion is settled once
    (
        "Business",
        "It was proposed by Cllr Vale and seconded by Cllr Orme that the Parish Council back the scheme. Three voted in favour and two"
        " against. The motion was carried.\n\nIt was proposed by Cllr Tarn and seconded by Cllr Orme that nothing be said. An amendment"
        " by Cllr Pike, that the Council object, failed for want of a seconder. The proposal was carried by four votes to one.",
        [["the Parish Council back the scheme"], ["nothing be said"]],
    ),
    # a majority
    ("Clock", "Mayor proposed paying the dearer price, majority of Councillors agreed.", [["paying the dearer price"]]),
    (
        "Clock",
        "Cllr Tarn proposed that the clock be mended. Seconded by Cllr Orme. The majority agreed.",
        [["the clock be mended"]],
    ),
    ("Clock", "Cllr Tarn said the clock was slow, most members agreed.", []),
    # "Resolved" behind what was, without a mark between
    (
        "Skips",
        "Skip to be put in the yard from 1 July Resolved (3 for, Cllr Pike abstained)",
        [["Skip to be put in the yard from 1 July"]],
    ),
    ("Skips", "To order a skip from Hale Ltd RESOLVED", [["To order a skip from Hale Ltd"]]),
    ("Skips", "Clerk to order a skip Resolved unanimously", [["Clerk to order a skip"]]),
    (
        "Skips",
        "Proposed by Cllr Tarn and seconded by Cllr Orme to order a skip for June Resolved",
        [["to order a skip for June"]],
    ),
    ("To choose a note taker", "Cllr Orme Resolved", [["Cllr Orme"]]),
    ("To join the League of Parishes", "Resolved", [["To join the League of Parishes"]]),
    ("Skips", "The matter of the skip has now been resolved", []),
    ("Skips", "The draft was read. Not Resolved, to come back in July", []),
    ("Skips", "Blocked drain at Ford Road Resolved", []),
    # minutes of panels, one a line
    (
        "Minutes",
        "Roads Panel meeting held on 6.5.24 – True Record unanimously agreed upon",
        [["Roads Panel meeting held on 6.5.24 – True Record unanimously agreed upon"]],
    ),
    # applications
    (
        "Planning applications",
        "The Clerk told what the county had decided. P/2024/0311 Shed at 9 Ford Road – No objections, agreed by all.",
        [["P/2024/0311 Shed at 9 Ford Road – No objections, agreed by all."]],
    ),
    (
        "Planning applications",
        "24/0311/FUL\n\nShed at 9 Ford Road\n\nSUPPORT\n\nP/S: BT/KO\n\n24/0312/FUL\n\nBarn at Hale Farm\n\nObjection",
        [["24/0311/FUL Shed at 9 Ford Road SUPPORT"], ["24/0312/FUL Barn at Hale Farm Objection"]],
    ),
    ("Planning decisions received", "24/0311/FUL\n\nShed at 9 Ford Road\n\nApproved", []),
]


@pytest.mark.parametrize(("title", "text", "clauses"), DECISIONS)
def test_what_was_decided(parsed: Callable[..., Any], title: str, text: str, clauses: list[list[str]]) -> None:
    assert said(parsed, title, text) == clauses


# how it is written, who was against, who abstained
VOTERS: list[tuple[str, list[str], list[str]]] = [
    ("RESOLVED to buy it. Carried with one abstention (Cllr Vale, who had come late).", [], ["Cllr Vale"]),
    ("RESOLVED to buy it, 1 abstention (RV – away for the debate).", [], ["RV"]),
    (
        "It was resolved to buy it (3 for, 2 against – Cllr Tarn and Cllr Pike, who wanted another).",
        ["Cllr Tarn", "Cllr Pike"],
        [],
    ),
    (
        "It was proposed by Cllr Tarn and seconded by Cllr Orme that we buy the hut. The Chair abstained. Carried.",
        [],
        ["The Chair"],
    ),
    ("Cllr Tarn proposed buying it, majority of Councillors agreed. Cllr Pike abstained.", [], ["Cllr Pike"]),
]


@pytest.mark.parametrize(("text", "against", "abstained"), VOTERS)
def test_who_voted_how(parsed: Callable[..., Any], text: str, against: list[str], abstained: list[str]) -> None:
    (decision,) = found(parsed, "Business", text)
    assert (list(decision.vote.names.against), list(decision.vote.names.abstain)) == (against, abstained)


TITLES = [
    "Councillor Declarations of Interest",
    "COUNCILLORS REPORTS",
    "To consider a bench from the family of the late Mr S Hale",
    "To welcome Mr P Fell to the Council",
    "To reimburse Mrs J Hale for paint",
    "To discuss what was asked by the former Cllr Lund",
]


@pytest.mark.parametrize("title", TITLES)
def test_titles_that_speak_of_people(parsed: Callable[..., Any], title: str) -> None:
    text = TOP + title + "\n\nIt was agreed to wait." + END
    assert [(i.number, i.title) for i in parsed(text, "minutes.txt").document.items][1] == ("2", title)


def test_entries_with_a_comma_behind_their_number(parsed: Callable[..., Any]) -> None:
    text = "i, Boots\n\nIt was agreed that the Clerk could have a pair of boots, to be bought by Mr Hale in the town Resolved\n\nii, Keys\n\nCllr Orme to have one cut"
    (decision,) = found(parsed, "Clothes and keys", text)
    assert "ii, Keys" not in decision.clauses[0].text
