"""Whose motion it was, told with the name beside the proposal, and surnames that end like a small word."""

from __future__ import annotations

import pytest

from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.whose_motion import of_nominee, of_rivals
from minutes_parser.segment.votes.votes import tally


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Proposed by Cllr Blythe seconded by Cllr Orr and unanimously approved.", ("Cllr Blythe", "Cllr Orr")),
        ("Proposed by Cllr Fisher seconded by Cllr Moss, carried.", ("Cllr Fisher", "Cllr Moss")),
        ("Proposed by Mrs Mathis seconded by Mr Fay.", ("Mrs Mathis", "Mr Fay")),
        ("The Chair put the motion, in the name of Councillor Fay, to the meeting.", ("Councillor Fay", None)),
        ("The Mayor put Councillor Orr’s proposal to a recorded vote.", ("Councillor Orr", None)),
        ("The Convener then put Mrs Moss's motion to the vote.", ("Mrs Moss", None)),
        (
            "The notes were approved, subject to one small spelling amendment as moved by Mrs Fay and seconded by Mr Orr.",
            ("Mrs Fay", "Mr Orr"),
        ),
        ("It was moved by Mr J K L B Thorne and seconded by Mr Orr.", ("Mr J K L B Thorne", "Mr Orr")),
    ],
)
def test_mover_beside_the_proposal(told: str, who: tuple[str | None, str | None]) -> None:
    assert movers(told) == who


@pytest.mark.parametrize(
    "told",
    [
        "The nomination of Mr Fay was moved by Mrs Orr and seconded by Mr Moss.\n"
        "A further nomination, that of Ms Thorne, was moved by Mr Reed and seconded by Mrs Lee.",
        "The name of Mr Fay was put forward by Mrs Orr and seconded by Mr Moss.\n"
        "The name of Ms Thorne was proposed by Mr Reed, seconded by Mrs Lee.",
        "The nomination of Ms Thorne for Vice-Chair was proposed by Mr Reed and seconded by Mrs Lee.\n"
        "The nomination of Mr Fay was proposed by Mrs Orr and seconded by Mr Moss.",
    ],
)
def test_nomination_of_who_was_elected(told: str) -> None:
    assert of_nominee(told, "Mr Fay be elected Chairman.") == ("Mrs Orr", "Mr Moss")


def test_what_found_no_seconder_is_no_rival() -> None:
    told = (
        "Councillor Fay proposed refusal of the application on account of noise.\nThere was no seconder.\n"
        "It was proposed by Councillor Orr, seconded by Councillor Moss and\nRESOLVED"
    )
    assert movers(of_rivals(told, "the application be approved")) == ("Councillor Orr", "Councillor Moss")


@pytest.mark.parametrize(
    "told",
    [
        "There was a majority agreement for the recommendations.",
        "The majority of members supported the recommendation.",
        "A clear majority agreed the proposal.",
    ],
)
def test_majority_that_agreed(told: str) -> None:
    vote = tally(told).vote
    assert vote is not None
    assert vote.result == "carried"
