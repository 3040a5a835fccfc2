"""Tables of people under a head: its words say where the columns are, blank space where a row begins."""

from __future__ import annotations

import pytest

from minutes_parser.layout import Line, arrange_pages
from minutes_parser.layout.fragments import paste
from tests.layout.typeset import pages, set_line


def cells(*lines: Line) -> list[tuple[int, int, str]]:
    """The cells of a page, as (row, column, text)."""
    closing = set_line("The meeting closed at nine.", y=500)
    found = arrange_pages(pages([*lines, closing])).pages[0].lines
    return [(line.cell.row, line.cell.column, line.text) for line in found if line.cell]


def at(*words: str, y: float, xs: tuple[float, ...] = (50, 250), bold: bool = False) -> Line:
    """Words on one line, each in its column."""
    return paste([set_line(word, x=x, y=y, bold=bold) for word, x in zip(words, xs, strict=False) if word])


@pytest.mark.parametrize("pitch", [12, 28])
@pytest.mark.parametrize(
    "head",
    [
        ("Members present", "Representing"),
        ("Name", "Post"),
        ("Organisation", "Present"),
        ("Officers", "Role"),
        ("Who", "What"),
        ("Application No.", "Comments"),
    ],
)
def test_rows_stand_close_or_apart(head: tuple[str, str], pitch: float) -> None:
    rows = [("Ann Bell", "Clerk"), ("Carl Dunn", "Quay Master"), ("Eve Ford", "Pilot")]
    lines = [at(*head, y=100, bold=True), *(at(*row, y=100 + pitch * k) for k, row in enumerate(rows, 1))]
    expected = [(r, c, text) for r, row in enumerate([head, *rows]) for c, text in enumerate(row)]
    assert cells(*lines) == expected


def test_columns_may_stand_close() -> None:
    """A name that all but reaches the next column."""
    xs = (50.0, 150.0)
    lines = [
        at("Members", "Representing", y=100, xs=xs, bold=True),
        at("Ann Bell-Harbottle", "Quay users", y=128, xs=xs),
        at("Carl Dunn", "Pilots", y=156, xs=xs),
    ]
    assert cells(*lines)[2:] == [
        (1, 0, "Ann Bell-Harbottle"),
        (1, 1, "Quay users"),
        (2, 0, "Carl Dunn"),
        (2, 1, "Pilots"),
    ]


def test_a_cell_of_several_lines_belongs_to_one_row() -> None:
    lines = [
        at("Organisation", "Present", y=100, bold=True),
        at("Harbour Users and", "Ann Bell", y=130),
        at("Pilots Association", "Carl Dunn", y=142),
        at("", "Eve Ford", y=154),
        at("Quay Traders", "Gus Hill", y=184),
    ]
    assert cells(*lines)[2:] == [
        (1, 0, "Harbour Users and"),
        (1, 0, "Pilots Association"),
        (1, 1, "Ann Bell"),
        (1, 1, "Carl Dunn"),
        (1, 1, "Eve Ford"),
        (2, 0, "Quay Traders"),
        (2, 1, "Gus Hill"),
    ]


@pytest.mark.parametrize(
    ("head", "bold"),
    [
        (("Members present", "Representing"), False),  # no head
        (("Post", "Role"), True),  # of no people
        (("Members present", "Payment"), True),
        (("Name", "Comments"), True),  # of two kinds of table
    ],
)
def test_no_head(head: tuple[str, str], bold: bool) -> None:
    lines = [at(*head, y=100, bold=bold), at("Ann Bell", "Clerk", y=128), at("Carl Dunn", "Pilot", y=156)]
    assert not cells(*lines)


def test_text_that_runs_across_ends_the_table() -> None:
    lines = [
        at("Name", "Post", y=100, bold=True),
        at("Ann Bell", "Clerk", y=128),
        at("Carl Dunn", "Pilot", y=156),
        set_line("Apologies had come from Eve Ford and from Gus Hill, who was at sea.", y=184),
    ]
    assert cells(*lines)[-1] == (2, 1, "Pilot")


def test_nothing_under_the_head_is_no_table() -> None:
    assert not cells(
        at("Name", "Post", y=100, bold=True), set_line("Nobody came, and so nobody is named here at all.", y=128)
    )
