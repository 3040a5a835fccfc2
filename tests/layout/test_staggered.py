"""Columns that are set each for itself pair by order; where they stand on common lines, or do not pair, nothing is guessed."""

from __future__ import annotations

import pytest

from minutes_parser.layout import arrange_pages
from tests.layout.typeset import pages, set_line

HEAD = "Action items|Person responsible|Deadline"
DEEDS = [(0, "Mend the stile"), (20, "Paint the hall"), (40, "Write to the county")]


def table(
    deeds: list[tuple[float, str]], owners: list[tuple[float, str]], head: str = HEAD
) -> list[tuple[int, int, str]]:
    """The cells of a page (row, column, text); `deeds` and `owners` by the distance of each from the first line."""
    lines = [set_line(head, y=200, bold=True)]
    lines += [set_line(text, x=50, y=220 + at) for at, text in deeds]
    lines += [set_line(text, x=155, y=220 + at) for at, text in owners]
    lines += [set_line("The meeting closed at nine.", y=400)]
    found = arrange_pages(pages(sorted(lines, key=lambda line: (line.rect or (0, 0))[1]))).pages[0].lines
    return [(line.cell.row, line.cell.column, line.text) for line in found if line.cell]


@pytest.mark.parametrize(
    "owners",
    [
        [(-5, "A Reed"), (10, "B Moss"), (25, "C Holm")],  # half a line up, and closer
        [(5, "A Reed"), (25, "B Moss"), (45, "C Holm")],
    ],
)
def test_entries_pair_by_order(owners: list[tuple[float, str]]) -> None:
    pairs = zip(DEEDS, owners, strict=True)
    rows = [cell for r, ((_, a), (_, b)) in enumerate(pairs, 1) for cell in ((r, 0, a), (r, 1, b))]
    head = [(0, 0, "Action items"), (0, 1, "Person responsible"), (0, 2, "Deadline")]
    assert table(DEEDS, owners) == head + rows


@pytest.mark.parametrize("pitch", [11, 15])
def test_an_entry_of_two_lines_is_one(pitch: float) -> None:
    deeds = [(0, "Mend the stile"), (pitch, "on path 4"), (40, "Paint the hall")]
    cells = [cell for cell in table(deeds, [(5, "A Reed"), (25, "B Moss")]) if cell[0]]
    assert cells == [
        (1, 0, "Mend the stile"),
        (1, 0, "on path 4"),
        (1, 1, "A Reed"),
        (2, 0, "Paint the hall"),
        (2, 1, "B Moss"),
    ]


@pytest.mark.parametrize(
    ("owners", "head"),
    [
        ([(5, "A Reed"), (25, "B Moss")], HEAD),  # one too few: whose is which is not said
        ([(5, "A Reed"), (25, "B Moss"), (45, "C Holm")], "Income|Spent|Balance"),  # no head of actions
        (
            [(5, "A Reed"), (25, "B Moss and all who were there on the day"), (45, "C Holm")],
            "Action items|Who|Deadline",
        ),
    ],
)
def test_what_does_not_pair_stays_text(owners: list[tuple[float, str]], head: str) -> None:
    assert table(DEEDS, owners, head) == []
