"""Ruled tables: which are rows of cells, which running text in a frame, which lists side by side."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from minutes_parser.layout import Cell, Layout, Line, Reading, Rect, arrange
from tests.layout.typeset import pages, set_line, stack


def ruled(xs: list[float], ys: list[float]) -> tuple[Rect, ...]:
    """The rulings of a table with these edges."""
    across = [(xs[0], y, xs[-1], y + 0.5) for y in ys]
    down = [(x, ys[0], x + 0.5, ys[-1]) for x in xs]
    return (*across, *down)


def cells(xs: list[float], ys: list[float], *rows: tuple[str, ...], page: int = 1, bold: int = -1) -> list[Line]:
    """A line in each cell, the row `bold` in bold."""
    return [
        set_line(text, x + 4, y + 4, page=page, bold=row == bold)
        for row, (texts, y) in enumerate(zip(rows, ys, strict=False))
        for text, x in zip(texts, xs, strict=False)
        if text
    ]


XS, YS = [50.0, 200.0, 320.0, 550.0], [100.0, 120.0, 140.0, 160.0]


def table(*rows: tuple[str, ...], bold: int = -1) -> Reading:
    return arrange(pages(cells(XS, YS, *rows, bold=bold), rulings=ruled(XS, YS)))


def test_cells_in_rows() -> None:
    reading = table(("Name", "Role", "Action"), ("Ann Bell", "Clerk", "to write"), ("Carl Dunn", "", "to call"))
    assert reading.text == "Name\tRole\tAction\nAnn Bell\tClerk\tto write\nCarl Dunn\tto call"
    assert [block.cell for block in reading.blocks][-1] == Cell(table=0, row=2, column=2)


def test_head_by_weight_or_by_its_words() -> None:
    rows = (("Plot", "Holder", "Rent"), ("1", "Ann Bell", "paid"), ("2", "Carl Dunn", "owed"))
    assert [block.cell.header for block in table(*rows, bold=0).blocks if block.cell][:4] == [True, True, True, False]
    assert not any(block.cell.header for block in table(*rows).blocks if block.cell)
    words = (("No", "Owner", "Action"), *rows[1:])
    assert [block.cell.header for block in table(*words).blocks if block.cell][:4] == [True, True, True, False]


@pytest.mark.parametrize(("first", "last"), [(0, 3), (1, 2), (2, 3)])
def test_colour_behind_words_is_no_cell(first: int, last: int) -> None:
    """Pasted letters are painted line by line, and some of their words once more."""
    lines = [line for k in range(12) for line in stack(f"Bells of {k} towers ring out at noon", y=100 + 12 * k)]
    painted = [(45.0, line.rect[1] - 1, 400.0, line.rect[1] + 11) for line in lines if line.rect]
    for line in lines[3:4]:
        assert line.rect
        painted += [(line.runs[first][1], line.rect[1] - 1, line.runs[last][2], line.rect[1] + 11)]
    reading = arrange(pages(lines, rulings=tuple(painted)))
    assert not any(block.cell for block in reading.blocks)


def test_colour_behind_the_words_of_a_cell_is_no_cell() -> None:
    """Word paints a shaded head twice: the cell, and the paragraph in it."""
    painted = [(x0, 100.0, x1, 120.0) for x0, x1 in pairwise(XS)]
    painted += [(x0 + 5, 100.0, x1 - 5, 120.0) for x0, _, x1, _ in painted]
    lines = cells(XS, YS, ("Item", "Who", "What"), ("3", "Ann Bell", "to write"), ("4", "Carl Dunn", "to call"))
    reading = arrange(pages(lines, rulings=(*ruled(XS, YS), *painted)))
    assert [block.cell.column for block in reading.blocks if block.cell] == [0, 1, 2] * 3


def test_text_around_a_table_keeps_its_place(prose: list[str]) -> None:
    lines = [set_line("Above", y=80), *cells(XS, YS, ("a", "b", "c"), ("d", "e", "f")), *stack(*prose, y=200)]
    reading = arrange(pages(lines, rulings=ruled(XS, YS)))
    assert reading.text.splitlines()[:4] == ["Above", "a\tb\tc", "d\te\tf", " ".join(prose)]


def test_line_that_crosses_cells_is_cut() -> None:
    line = set_line("Ann Bell|Clerk|to write a letter", x=54, y=104)
    xs = [50.0, 150.0, 250.0, 550.0]
    reading = arrange(pages([line, *cells(xs, YS, ("",), ("x", "y", "z"))], rulings=ruled(xs, YS)))
    assert reading.text.splitlines()[0] == "Ann Bell\tClerk\tto write a letter"


def test_words_of_a_cell_join() -> None:
    lines = [
        *cells(XS, YS, ("Name", "Role")),
        *stack("to write to the owner of the hedge and", "to the neighbours", x=324, y=104),
    ]
    reading = arrange(pages(lines, rulings=ruled(XS, [100.0, 140.0, 160.0])))
    assert reading.blocks[-1].text == "to write to the owner of the hedge and to the neighbours"


LEFT, TEXT, RIGHT = 50.0, 90.0, 480.0
FRAME = [LEFT, TEXT, RIGHT, 560.0]


def frame(page: int = 1) -> tuple[list[Line], tuple[Rect, ...]]:
    sentence = "The clerk reported that the hedge had grown over the path and that letters"
    lines = [
        set_line("1.", LEFT + 5, 104, page=page), set_line("Hedges", TEXT + 5, 104, bold=True, page=page),
        *stack(sentence, "had come about it from two neighbours.", "It would be cut.", x=TEXT + 5, y=128, page=page),
        set_line("Clerk", RIGHT + 5, 152, page=page),
        set_line("2.", LEFT + 5, 240, page=page), set_line("Benches", TEXT + 5, 204, bold=True, page=page),
        *stack(sentence, "had come about them too.", "All were sound.", x=TEXT + 5, y=228, page=page),
    ]  # fmt: skip
    return lines, ruled(FRAME, [100.0, 200.0, 300.0])


def test_frame_of_number_text_and_owner_reads_as_text() -> None:
    """A number in the middle of its cell still goes before the first line of its row."""
    lines, rulings = frame()
    blocks = arrange(pages(lines, rulings=rulings)).blocks
    assert [(b.text[:14], b.column, b.cell) for b in blocks] == [
        ("1. Hedges", 0, None),
        ("The clerk repo", 0, None),
        ("It would be cu", 0, None),
        ("Clerk", 1, None),
        ("2. Benches", 0, None),
        ("The clerk repo", 0, None),
        ("All were sound", 0, None),
    ]
    assert [block.text for block in blocks if block.gap] == ["1. Hedges", "2. Benches"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Present:", "Apologies:"),
        ("Members Present", "In Attendance"),
        ("Harbour Board Members:", "Officials (regular attendees):"),
    ],
)
def test_lists_side_by_side_read_down(left: str, right: str) -> None:
    xs, ys = [50.0, 300.0, 550.0], [100.0, 120.0, 140.0, 160.0]
    lines = cells(xs, ys, (left, right), ("Ann Bell", "Carl Dunn"), ("Eve Ford", ""))
    assert arrange(pages(lines, rulings=ruled(xs, ys))).text.splitlines() == [
        left, "Ann Bell", "Eve Ford", right, "Carl Dunn",
    ]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), [("Members:", "Role"), ("Name", "Present"), ("Item", "Members' views:")])
def test_other_heads_stand_over_rows(left: str, right: str) -> None:
    xs, ys = [50.0, 300.0, 550.0], [100.0, 120.0, 140.0, 160.0]
    lines = cells(xs, ys, (left, right), ("Ann Bell", "the clerk"), ("Eve Ford", "the chair"))
    assert arrange(pages(lines, rulings=ruled(xs, ys))).text.splitlines()[1] == "Ann Bell\tthe clerk"


def two_pages(first: tuple[str, ...], second: tuple[str, ...]) -> Layout:
    low, high = [700.0, 720.0, 740.0], [40.0, 60.0, 80.0]
    one, two = (
        cells(XS, low, ("1", "Ann Bell", "paid"), first),
        cells(XS, high, second, ("4", "Gus Hill", "paid"), page=2),
    )
    layout = pages(one, two)
    rulings = (ruled(XS, low), ruled(XS, high))
    return replace(layout, pages=tuple(replace(p, rulings=r) for p, r in zip(layout.pages, rulings, strict=True)))


def test_table_goes_on_over_the_page() -> None:
    found = [b.cell for b in arrange(two_pages(("2", "Carl Dunn", "owed"), ("3", "Eve Ford", "owed"))).blocks if b.cell]
    assert {cell.table for cell in found} == {0}
    assert [cell.row for cell in found if cell.column == 0] == [0, 1, 2, 3]


def test_row_goes_on_over_the_page() -> None:
    """Without a number, and in small letters: the rest of the row above."""
    reading = arrange(two_pages(("2", "Carl Dunn", "owed for the"), ("", "", "whole year")))
    rows = [b.cell.row for b in reading.blocks if b.cell and b.cell.column == 2]
    assert rows == [0, 1, 2] and "owed for the whole year" in reading.text


@pytest.mark.parametrize(
    ("below", "rows"),
    [("whole year", [0, 1]), ("Whole year", [0, 1, 2]), ("3", [0, 1, 2])],
    ids=["small", "capital", "figure"],
)
def test_a_first_cell_goes_on_over_the_page(below: str, rows: list[int]) -> None:
    """Alone in its row and in small letters, whatever stands beside it on the page before."""
    reading = arrange(two_pages(("to be paid for the", "", "owed"), (below, "", "")))
    found = [b.cell.row for b in reading.blocks if b.cell and b.cell.column == 0 and b.page == 1]
    assert found == [0, 1] and ("to be paid for the whole year" in reading.text) == (len(rows) == 2)


def test_box_around_text_is_no_table(prose: list[str]) -> None:
    lines = stack(*prose, y=100)
    reading = arrange(pages(lines, rulings=((40.0, 90.0, 560.0, 200.0), (40.0, 210.0, 560.0, 300.0))))
    assert [(block.text, block.cell) for block in reading.blocks] == [(" ".join(prose), None)]


def test_rulings_that_run_through_words_are_a_drawing(prose: list[str]) -> None:
    xs = [60.0 + 37 * k for k in range(12)]
    reading = arrange(pages(stack(*prose, y=100), rulings=ruled(xs, [95.0, 111.0, 123.0, 135.0, 150.0])))
    assert reading.text == " ".join(prose)


def test_page_full_of_rulings_is_not_searched(prose: list[str]) -> None:
    rulings = tuple((float(x), 0.0, x + 0.5, 800.0) for x in range(0, 600, 1))
    rulings += tuple((0.0, float(y), 600.0, y + 0.5) for y in range(0, 800, 1))
    assert arrange(pages(stack(*prose), rulings=rulings)).text == " ".join(prose)


def test_two_tables_drawn_as_one_are_two() -> None:
    """A block of labels above a frame: different columns, no space between."""
    top, below = [50.0, 200.0, 550.0], [50.0, 90.0, 300.0, 550.0]
    ys = [100.0, 120.0, 140.0]
    lines = cells(top, ys, ("Date", "4 May 2021"), ("Place", "the hall"))
    lines += cells(below, [140.0, 160.0], ("1", "Hedges", "cut"), ("2", "Benches", "sound"))
    rulings = (*ruled(top, ys), *ruled(below, [140.0, 160.0, 180.0]))
    found = [(b.cell.table, b.cell.row, b.cell.column) for b in arrange(pages(lines, rulings=rulings)).blocks if b.cell]
    assert found == [(0, r, c) for r in range(2) for c in range(2)] + [(1, r, c) for r in range(2) for c in range(3)]


def test_rules_between_rows_only() -> None:
    """No vertical rules: the columns are where no word stands; the head stands above the first rule."""
    rows = [
        ("Ref", "What is to be done", "Owner"),
        *((str(k), "to write to the owner of it", "Ann Bell") for k in range(5)),
    ]
    xs, ys = [50.0, 120.0, 400.0, 550.0], [100.0 + 20 * k for k in range(7)]
    rulings = tuple((50.0, y, 550.0, y + 0.5) for y in ys[1:])
    reading = arrange(pages(cells(xs, ys, *rows, bold=0), rulings=rulings))
    assert reading.text.splitlines() == ["\t".join(row) for row in rows]
    assert [b.cell.header for b in reading.blocks if b.cell][:4] == [True, True, True, False]


def test_rules_between_paragraphs_make_no_table(prose: list[str]) -> None:
    lines = [line for k in range(4) for line in stack(*prose, y=100 + 60 * k)]
    rulings = tuple((50.0, 96.0 + 60 * k, 550.0, 96.5 + 60 * k) for k in range(5))
    assert all(block.cell is None for block in arrange(pages(lines, rulings=rulings)).blocks)


def test_next_doer_in_a_cell_of_actions() -> None:
    lines = [
        *cells(XS, YS, ("1", "Hedges")),
        *stack("AB to write to the owner of the hedge", "CD to call", x=324, y=104),
    ]
    reading = arrange(pages(lines, rulings=ruled(XS, [100.0, 140.0, 160.0])))
    assert [block.text for block in reading.blocks][-2:] == ["AB to write to the owner of the hedge", "CD to call"]


def test_names_in_a_ruled_grid_read_down() -> None:
    xs, ys = [50.0, 120.0, 220.0, 270.0, 370.0, 420.0], [100.0, 120.0, 140.0]
    lines = cells(
        xs[:-1], ys, ("Present", "Ann Bell", "AB", "Eve Ford", "EF"), ("", "Carl Dunn", "CD", "Gus Hill", "GH")
    )
    assert arrange(pages(lines, rulings=ruled(xs, ys))).text.splitlines() == [
        "Present", "Ann Bell AB", "Carl Dunn CD", "Eve Ford EF", "Gus Hill GH",
    ]  # fmt: skip


def test_a_row_that_the_page_cuts_is_a_row() -> None:
    """The rules that stand upright end together at the foot of the page, and none lies across them there."""
    rows = (("Name", "Role", "Action"), ("Ann Bell", "Clerk", "to write"), ("Carl Dunn", "Warden", "to call"))
    open_below = [rule for rule in ruled(XS, YS) if rule[1] != YS[-1]]
    reading = arrange(pages(cells(XS, YS, *rows), rulings=tuple(open_below)))
    assert [block.cell and block.cell.row for block in reading.blocks] == [0] * 3 + [1] * 3 + [2] * 3
