"""Debates as principal councils minute them: amendments that fall, motions carried in other words, dissent behind a marker."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "BOROUGH OF MARRAM\n\nMinutes of the meeting of the Council held on 4 June 2019\n\nPresent: Councillors A Fenwick (Mayor), P Nair, T Asher, J Orme, K Quill and D Lund\n\n1. Apologies\n\nNone.\n\n2. Quay\n\n"
END = "\n\n3. Next meeting\n\n2 July 2019\n"
MOVED = "It was moved by Councillor Nair, and seconded by Councillor Asher, that the recommendations be adopted."
AMENDED = "It was moved by Councillor Orme, and seconded by Councillor Quill, as an amendment, that £9,000 be taken from the lamps budget."
BY = ("Councillor Nair", "Councillor Asher")


def said(parsed: Callable[..., Any], *paragraphs: str) -> Any:
    return parsed(HEAD + "\n\n".join(paragraphs) + END, "m.txt")


@pytest.mark.parametrize(
    "went",
    [
        "The motion was declared CARRIED and it was therefore RESOLVED",
        "The motion was carried and it was accordingly resolved that:",
        "On being put to the vote, the motion was carried and it was RESOLVED:",
        "The motion was carried by 7 votes to 3, and it was thereupon resolved that:",
    ],
)
@pytest.mark.parametrize("debate", [[], [AMENDED, "The amendment was put and declared LOST."]])
def test_a_motion_that_is_carried_in_other_words(parsed: Callable[..., Any], went: str, debate: list[str]) -> None:
    clauses = ["That the estimates be approved.", "That the crane be sold."]
    marked = [f"({n}) {clause}" for n, clause in enumerate(clauses, 1)]
    (decision,) = said(parsed, MOVED, *debate, went, *marked).decided
    assert decision[:3] == (clauses, *BY)


def test_recorded_votes_on_an_amendment_and_on_the_motion(parsed: Callable[..., Any]) -> None:
    document = said(
        parsed,
        MOVED,
        AMENDED,
        "A recorded vote was taken upon the amendment as follows:",
        "For the amendment (2): Councillors Orme and Quill",
        "Against the amendment (3): Councillors Nair, Asher and Lund",
        "The amendment was accordingly declared LOST.",
        "A recorded vote was taken upon the original motion:",
        "For the motion (3): Councillors Nair, Asher and Lund",
        "Against the motion (2): Councillors Orme and Quill",
        "The motion was declared CARRIED.",
    )
    (decision,) = document.decided
    assert decision[1:] == (
        *BY,
        (3, 2, None, "carried"),
        {"for": ["Nair", "Asher", "Lund"], "against": ["Orme", "Quill"]},
    )
    (lost,) = document.document.motions
    assert (lost.mover, lost.seconder, lost.vote.for_, lost.vote.against, lost.vote.result) == (
        "Councillor Orme",
        "Councillor Quill",
        2,
        3,
        "lost",
    )


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["A motion to refuse, proposed by Cllr Orme and seconded by Cllr Quill, failed by 4 votes to 6."],
        ["A proposal to sell the crane, moved by Cllr Orme and seconded by Cllr Quill, was defeated by 3 votes to 5."],
        ["Cllr Orme proposed, seconded by Cllr Quill, that the crane be sold. Three voted for and the motion fell."],
        [
            "Cllr Orme proposed, seconded by Cllr Quill, that the rate be vetoed. Seven members voted for the proposal and five against. As the majority required was two thirds of all members the proposal FELL."
        ],
        ["Mr Lund considered that the third plan deserved thought and moved that the matter be left until May."],
        ["Councillor Orme moved that the crane be sold. The motion was not seconded."],
        ["The Crane Task Group recommended that the crane be sold."],
    ],
)
def test_what_fell_or_was_only_moved_is_no_decision(parsed: Callable[..., Any], paragraphs: list[str]) -> None:
    assert said(parsed, *paragraphs).decided == []


@pytest.mark.parametrize(
    "lost",
    [
        "A motion to refuse, proposed by Cllr Orme and seconded by Cllr Quill, failed by 4 votes to 6.",
        "Cllr Orme considered that the rate was too high and moved that it be halved. The motion was not seconded.",
    ],
)
def test_what_fell_takes_nothing_of_what_comes_after_it(parsed: Callable[..., Any], lost: str) -> None:
    told = said(
        parsed,
        lost,
        "Proposed: Cllr Nair Seconded: Cllr Asher",
        "Voting: For 6, against 3",
        "Decision: Lamps approved.",
    )
    (decision,) = told.decided
    assert decision[1:4] == ("Cllr Nair", "Cllr Asher", (6, 3, None, None))


@pytest.mark.parametrize(
    "fell",
    [
        "Councillor Orme said that there had never been a mill there. He proposed, as an amendment, that the matter be deferred. There being no seconder the amendment fell. The proposal was put to the meeting and agreed.",
        "Councillor Orme proposed, as an amendment, that the matter be deferred. The amendment was not seconded. The motion was put and carried.",
    ],
)
def test_an_amendment_that_nobody_seconded(parsed: Callable[..., Any], fell: str) -> None:
    put = "Proposed by Councillor Nair, seconded by Councillor Asher, “That the yard be named Mill Yard.”"
    (decision,) = said(parsed, put, fell).decided
    assert decision[:3] == (["That the yard be named Mill Yard."], *BY)


@pytest.mark.parametrize(
    ("lead", "side"),
    [
        ("The Committee AGREED, Councillor Lund dissenting:", "against"),
        ("RESOLVED, Councillors Lund abstaining:", "abstain"),
        ("It was AGREED, Cllr Lund voting against:", "against"),
        ("The Council RESOLVED, with Councillor Lund abstaining, to:", "abstain"),
    ],
)
def test_who_was_of_another_mind_stands_behind_the_marker(parsed: Callable[..., Any], lead: str, side: str) -> None:
    (decision,) = said(parsed, lead, "• to sell the crane; and", "• to paint the lamps.").decided
    assert [clause.removeprefix("to ") for clause in decision[0]] == ["sell the crane; and", "paint the lamps."]
    assert list(decision[4]) == [side]


def test_lists_of_voters_that_run_on_in_one_paragraph(parsed: Callable[..., Any]) -> None:
    (decision,) = said(
        parsed,
        "Councillor Nair, seconded by Councillor Asher, moved that the toll be £2.",
        "Councillor Orme, seconded by Councillor Quill, moved as an amendment that there be no toll.",
        "On the roll being called, the following members voted for the amendment:",
        "Councillors Orme and Quill. The following members voted for the motion: Councillors Nair, Asher and Lund. 2 members having voted for the amendment and 3 members having voted for the motion, the motion was declared carried.",
        "Decided: That the toll be £2.",
    ).decided
    assert decision[1:3] == BY
    assert decision[4] == {"for": ["Nair", "Asher", "Lund"], "against": ["Orme", "Quill"]}


def test_those_who_vote_for_bodies_are_not_called_by_their_names(parsed: Callable[..., Any]) -> None:
    voted = "A vote was taken, the representatives of Ossing and Brack voting in favour and the representative of Hart and Selby against."
    (decision,) = said(parsed, voted, "RESOLVED: That the fares be capped.").decided
    assert decision[4] is None


@pytest.mark.parametrize(
    "announced",
    [
        "On re-admission of the public the Chairman announced that the Council had unanimously agreed to recommend that Miss Strand be appointed.",
        "On the readmission of the press the Mayor announced that the Council had resolved to sell the depot.",
    ],
)
def test_what_is_announced_behind_closed_doors(parsed: Callable[..., Any], announced: str) -> None:
    (decision,) = said(parsed, announced).decided
    assert decision[0] == [announced]


def test_a_stop_between_the_minutes_and_what_became_of_them_is_a_slip(parsed: Callable[..., Any]) -> None:
    lines = [
        "The minutes for the meeting of Wednesday 8th May 2019.",
        "were approved, proposed by Cllr Nair and seconded by Cllr Asher",
    ]
    (decision,) = said(parsed, *lines).decided
    assert decision[1:3] == ("Cllr Nair", "Cllr Asher")


def test_what_was_moved_keeps_its_first_word(parsed: Callable[..., Any]) -> None:
    (decision,) = said(
        parsed, "Cllr Nair proposed this way of mooring be kept. Seconded Cllr Asher, all agreed."
    ).decided
    assert decision[:3] == (["this way of mooring be kept."], "Cllr Nair", "Cllr Asher")
