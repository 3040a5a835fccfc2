"""What a person sees of scores, and where the errors stand."""

from __future__ import annotations

import click
import pytest

from minutes_parser.evaluate.scoreboard import (
    errors_side_by_side,
    surroundings,
    table_of_fields,
    table_of_groups,
    whereabouts,
)
from minutes_parser.evaluate.scores import Error, Scores, SourceScore, Tally

TEXT = "Present: Ada Thornbury\n\n4. Hedges & Ditches\nIt was agreed that the hedge\nbe cut by the Clerk at £1,200 before May."


def test_a_field_shows_its_figures_and_the_counts_behind_them() -> None:
    lines = click.unstyle(table_of_fields({"kind": Tally(1, 1, 1), "items": Tally(3, 4, 6)}, 100)).splitlines()
    assert lines[0].split() == ["field", "F1", "precision", "recall", "right", "gold", "found"]
    assert lines[2].split() == ["items", "0.600", "0.500", "0.750", "3", "4", "6"]


def test_a_group_shows_nothing_where_there_was_nothing() -> None:
    groups = {"fenwick": {"meeting.date": Tally(1, 1, 1), "meeting.venue": Tally(0, 1, 1), "items": Tally(0, 0, 0)}}
    head, row = click.unstyle(table_of_groups("body", groups)).splitlines()
    assert dict(zip(head.split(), row.split(), strict=True)) == {
        "body": "fenwick",
        "kind": "-",
        "meeting": "0.50",
        "attendance": "-",
        "items": "-",
        "resolutions": "-",
        "recommendations": "-",
        "actions": "-",
        "declarations": "-",
    }


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the hedge be cut", "the hedge\nbe cut"),
        ("HEDGES AND DITCHES", "Hedges & Ditches"),
        ("that the fence be cut", None),
        ("the hedge be trimmed", None),
        ("agreed that the hedge be trimmed at once", "agreed that the hedge"),
        ("Clerk at £1,200", "Clerk at £1,200"),
        ("edges", None),
        ("", None),
    ],
)
def test_words_are_found_where_they_are_printed(words: str, expected: str | None) -> None:
    place = whereabouts(Error("items", "x", "missed", words=words), TEXT)
    assert (TEXT[slice(*place)] if place else None) == expected


def test_surroundings_are_those_of_the_record_that_was_found() -> None:
    start = TEXT.index("the hedge")
    error = Error("resolutions", "x", "spurious", start=start, end=start + 16)
    before, at, after = surroundings(error, TEXT) or ("", "", "")
    assert before.endswith("It was agreed that ") and at == "the hedge be cut" and after.startswith(" by the Clerk")


@pytest.mark.parametrize("span", [(None, None), (5, 5), (0, 999)])
def test_what_stands_nowhere_has_no_surroundings(span: tuple[int | None, int | None]) -> None:
    assert surroundings(Error("items", "x", "spurious", start=span[0], end=span[1]), TEXT) is None


def shown(*errors: Error, most: int = 5) -> str:
    score = SourceScore("x", "x", text=TEXT, tallies={"items": Tally(0, 1, 1)}, errors=list(errors))
    return click.unstyle(errors_side_by_side(Scores([score]), most, 100))


def test_records_that_resemble_each_other_are_shown_once() -> None:
    text = shown(
        Error("items", "x", "missed", gold="4 Hedges and Ditches", found="4 Hedges", words="Hedges and Ditches"),
        Error("items", "x", "spurious", gold="4 Hedges and Ditches", found="4 Hedges"),
    )
    assert "items: 1 of 1" in text and text.count("gold: 4 Hedges and Ditches") == 1
    assert "Thornbury 4. Hedges & Ditches It was agreed" in text


def test_only_so_many_errors_of_a_field_are_shown() -> None:
    text = shown(*(Error("items", "x", "missed", gold=f"{n} Walks") for n in range(1, 5)), most=2)
    assert "items: 2 of 4" in text and "2 Walks" in text and "3 Walks" not in text


def test_a_document_cannot_steer_the_terminal() -> None:
    text = errors_side_by_side(
        Scores(
            [
                SourceScore(
                    "x",
                    "x",
                    tallies={"items": Tally()},
                    errors=[Error("items", "x", "spurious", found="\x1b[2J[red]a")],
                )
            ]
        ),
        1,
        80,
    )
    assert "\x1b[2J" not in text and "[red]a" in click.unstyle(text)


def test_no_errors_are_said_so() -> None:
    assert shown() == "No errors."
