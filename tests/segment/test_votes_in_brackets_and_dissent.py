"""Who moved and how it went in brackets behind a decision or its marker, dissent noted below, motions in quotation marks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "BOROUGH OF MARRAM\n\nMinutes of the meeting of the Council held on 4 June 2019\n\nPresent: Councillors A Fenwick (Mayor), P Nair, T Asher, J Orme, K Quill and D Lund\n\n1. Apologies\n\nNone.\n\n2. Quay\n\n"
END = "\n\n3. Next meeting\n\n2 July 2019\n"
BY = ("Cllr Nair", "Cllr Asher")


def decided(parsed: Callable[..., Any], *paragraphs: str) -> Any:
    return parsed(HEAD + "\n\n".join(paragraphs) + END, "m.txt").decided


@pytest.mark.parametrize(
    ("bracket", "vote"),
    [
        ("[Prop. Cllr Nair, sec. Cllr Asher; 8 – 0 – 1]", (8, 0, 1, None)),
        ("(Proposed Cllr Nair, seconded Cllr Asher; 6-2)", (6, 2, None, None)),
        ("[Prop. Cllr Nair, sec. Cllr Asher; unanimous]", (None, None, None, "unanimous")),
    ],
)
def test_behind_a_decision(parsed: Callable[..., Any], bracket: str, vote: tuple[Any, ...]) -> None:
    (decision,) = decided(parsed, f"RESOLVED that the crane be sold. {bracket}")
    assert decision[1:4] == (*BY, vote)


def test_behind_the_marker_over_clauses(parsed: Callable[..., Any]) -> None:
    clauses = ["(i) the crane be sold;", "(ii) the lamps be painted."]
    (decision,) = decided(parsed, "RESOLVED that: [Prop. Cllr Nair, sec. Cllr Asher; 9 – 0 – 0]", *clauses)
    assert decision[:4] == (["the crane be sold;", "the lamps be painted."], *BY, (9, 0, 0, None))


@pytest.mark.parametrize(
    "marker",
    [
        "On the motion of Cllr Nair, seconded by Cllr Asher, the Council RESOLVED, five votes to two:",
        "On the motion of Cllr Nair, seconded by Cllr Asher, the Council RESOLVED (five votes to two):",
    ],
)
def test_votes_right_behind_the_marker(parsed: Callable[..., Any], marker: str) -> None:
    (decision,) = decided(parsed, marker, "(1) to sell the crane;", "(2) to paint the lamps.")
    assert decision[:4] == (["to sell the crane;", "to paint the lamps."], *BY, (5, 2, None, None))


def test_numbers_without_brackets_inside_a_clause(parsed: Callable[..., Any]) -> None:
    (decision,) = decided(
        parsed, "RESOLVED:", "1 that the crane be sold;", "2 that the lamps be painted; and 3 that the rota be kept."
    )
    assert decision[0] == ["that the crane be sold;", "that the lamps be painted", "that the rota be kept."]


def test_dissent_below_the_reasons_is_of_the_decision_above(parsed: Callable[..., Any]) -> None:
    first, second = decided(
        parsed,
        "RESOLVED that consent be REFUSED on the following grounds: [Prop. Cllr Nair, sec. Cllr Asher; 6 – 2 – 1]",
        "1. The proposal would take the light from the sail loft.",
        "Cllr Orme wished his vote against to be minuted.",
        "RESOLVED that the list be noted. [Prop. Cllr Nair, sec. Cllr Asher; unanimous]",
    )
    assert (first[4], second[4]) == ({"against": ["Cllr Orme"]}, None)


@pytest.mark.parametrize(
    ("lead", "ends"),
    [
        ("“That this Council–", ["The motion was put and carried."]),
        (
            "“That this Council–",
            [
                "An amendment was moved by Councillor Orme and seconded by Councillor Quill, to delete paragraph (ii). The amendment was LOST, 2 Members voting for it and 9 against.",
                "The motion was then put and carried.",
            ],
        ),
        ("“That this Council:", ["On being put to the vote the motion was carried unanimously."]),
    ],
)
def test_a_motion_in_quotation_marks_over_several_paragraphs(
    parsed: Callable[..., Any], lead: str, ends: list[str]
) -> None:
    clauses = ["(i) keeps the crane for three years; and", "(ii) instructs the Director to publish the rota.”"]
    (decision,) = decided(parsed, "Moved by Cllr Nair, seconded by Cllr Asher:–", lead, *clauses, *ends)
    assert decision[:3] == (
        ["keeps the crane for three years; and", "instructs the Director to publish the rota."],
        *BY,
    )


def test_the_mover_stands_over_the_first_paragraph_of_the_quotation(parsed: Callable[..., Any]) -> None:
    (decision,) = decided(
        parsed,
        "Cllr Nair moved, seconded by Cllr Asher:",
        "“This Council notes the report on the crane.",
        "This Council resolves to:",
        "1. keep the crane for three years; and",
        "2. instruct the Director to publish the rota.”",
        "On being put to the vote the motion was carried unanimously.",
    )
    assert decision[1:3] == BY
