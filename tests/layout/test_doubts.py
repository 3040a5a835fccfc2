"""What could not be read or ordered for certain is said."""

from __future__ import annotations

import pytest

from minutes_parser.layout import Line, Rect, arrange, arrange_pages
from minutes_parser.layout.fragments import paste
from tests.layout.test_tables import cells, ruled
from tests.layout.typeset import pages, set_line, stack

LEFT = [
    "The working group had met on three",
    "occasions since the last meeting and",
    "had looked at each of the benches on",
    "the green. Seven were sound and four",
    "were not. The repair of those four",
]
RIGHT = [
    "Members thanked the group for care",
    "it had taken over this and asked it",
    "to look at the litter bins as well",
    "before the summer so that the new",
    "ones could be ordered in good time",
]


def hatched(count: int) -> tuple[Rect, ...]:
    """Rulings across and down, so many of each, that all cross one another."""
    across = [(50.0, 100 + 4.0 * k, 550.0, 100.5 + 4.0 * k) for k in range(count)]
    down = [(50 + 4.0 * k, 100.0, 50.5 + 4.0 * k, 700.0) for k in range(count)]
    return (*across, *down)


def codes(lines: list[Line], rulings: tuple[Rect, ...] = ()) -> list[tuple[str, int | None]]:
    return [(finding.code, finding.page) for finding in arrange(pages(lines, rulings=rulings)).findings]


def test_a_table_of_too_many_rulings_is_named(prose: list[str]) -> None:
    """Its words are kept, line by line."""
    layout = pages(stack(*prose), rulings=hatched(100))
    assert [(f.code, f.page, f.severity) for f in arrange(layout).findings] == [("unread-table", 1, "warning")]
    assert arrange(layout).text == " ".join(prose)
    assert [f.code for f in arrange_pages(layout).findings] == ["unread-table"]


def test_a_drawing_is_no_table() -> None:
    assert codes([set_line("Map of the parish", y=60), set_line("N", x=300, y=300)], hatched(100)) == []


def test_a_large_table_is_read() -> None:
    """A box for each cell: four rulings a cell, most of them one on the other."""
    xs, ys = [50.0 + 50 * k for k in range(9)], [40.0 + 14 * k for k in range(51)]
    boxes = tuple((a, y, a + 50, y + 14) for a in xs[:-1] for y in ys[:-1])
    lines = cells(xs, ys, *([f"{row}.{column}" for column in range(8)] for row in range(50)))  # type: ignore[arg-type]
    reading = arrange(pages(lines, rulings=boxes))
    assert reading.findings == () and len(reading.text.splitlines()) == 50


@pytest.mark.parametrize("rows", [3, 5])
def test_columns_of_prose_are_read_down(rows: int) -> None:
    """Also where there are too few lines to tell from their widths: their sentences run down."""
    left, right = stack(*LEFT[:rows]), stack(*RIGHT[:rows], x=330)
    reading = arrange(pages([paste(pair) for pair in zip(left, right, strict=True)]))
    assert reading.text.replace("\n", " ") == " ".join([*LEFT[:rows], *RIGHT[:rows]])
    assert reading.findings == ()


def test_rows_with_small_letters_before_them_tear_none() -> None:
    xs, ys = [50.0, 300.0, 550.0], [100.0 + 20 * k for k in range(7)]
    rows = [(f"{letter}. Works on path {letter}", "A Reed") for letter in "abcdef"]
    assert codes(cells(xs, ys, *rows), ruled(xs, ys)) == []


def test_rows_that_tear_sentences_are_doubtful() -> None:
    """A ruling under every printed line: what looks like rows are lines of a few paragraphs."""
    xs, ys = [50.0, 320.0, 590.0], [100 + 14.0 * k for k in range(6)]
    lines = cells(xs, ys, *zip(LEFT, RIGHT, strict=True))
    assert codes(lines, ruled(xs, ys)) == [("doubtful-order", 1)]


@pytest.mark.parametrize(
    "lines",
    [
        [set_line(f"Councillor Ann Bell{'|' * k}in the chair", y=100 + 12 * k) for k in range(1, 4)],
        stack("Signed ....................      Date ....................", "", "Chair of the council"),
    ],
)
def test_labels_and_signatures_are_not_doubtful(lines: list[Line]) -> None:
    assert codes(lines) == []
