"""Labels of several lines beside the people they stand for."""

from __future__ import annotations

from minutes_parser.layout import Line
from minutes_parser.layout.label_column import labelled
from tests.layout.typeset import set_line


def left(*words: str, y: float) -> list[Line]:
    return [set_line(word, y=y + 12 * k) for k, word in enumerate(words)]


def right(*words: str, y: float) -> list[Line]:
    return [set_line(word, x=200, y=y + 14 * k) for k, word in enumerate(words)]


def texts(labels: list[Line], people: list[Line]) -> list[list[str]] | None:
    groups = labelled(labels, people)
    return None if groups is None else [[line.text for line in group] for group in groups]


MEMBERS, OFFICERS = right("Ann Bell, Carl Dunn", "Eve Ford (Chair)", y=100), right("Gus Hill", "Ian Jay", y=150)


def test_a_label_of_two_lines_stands_before_its_list() -> None:
    labels = [*left("Members present", "in the hall:", y=100), *left("Officers in", "attendance:", y=150)]
    assert texts(labels, [*MEMBERS, *OFFICERS]) == [
        ["Members present in the hall:", "Ann Bell, Carl Dunn", "Eve Ford (Chair)"],
        ["Officers in attendance:", "Gus Hill", "Ian Jay"],
    ]


def test_a_note_on_a_label_is_a_line_of_its_own() -> None:
    labels = [*left("In attendance:", "(Councillors)", y=100), *left("Apologies:", y=150)]
    assert texts(labels, [*MEMBERS, *OFFICERS]) == [
        ["In attendance:", "(Councillors)", "Ann Bell, Carl Dunn", "Eve Ford (Chair)"],
        ["Apologies:", "Gus Hill", "Ian Jay"],
    ]


def test_what_is_no_label_of_people_is_left_alone() -> None:
    lone = [*left("Present:", y=100), *left("Apologies:", y=150)]
    assert texts(lone, [*MEMBERS, *OFFICERS]) is None  # one line each: nothing to put together
    names = [*left("Present:", y=100), *left("Kay Lee", "Mo Nash", "Also attending:", y=150)]
    assert texts(names, [*MEMBERS, *OFFICERS]) is None
    headings = [*left("Report of the", "harbour master:", y=100), *left("Any other", "business:", y=150)]
    assert texts(headings, [*MEMBERS, *OFFICERS]) is None
    prose = left("The officers in attendance said that the quay", "had been mended:", "members were glad", y=100)
    assert texts([*prose, *left("of the officers present, all", "said so", y=150)], [*MEMBERS, *OFFICERS]) is None


def test_a_label_with_nothing_beside_it_is_left_alone() -> None:
    labels = [*left("Members present", "in the hall:", y=100), *left("Officers in", "attendance:", y=400)]
    assert texts(labels, MEMBERS) is None
