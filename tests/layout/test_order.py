"""Columns: what stands beside the text, names in a grid, cells without rulings."""

from __future__ import annotations

import pytest

from minutes_parser.layout import Line, arrange
from minutes_parser.layout.fragments import paste
from tests.layout.typeset import pages, set_line, stack

TEXT = "The clerk reported that the hedge had grown over the path and that letters had come"


def beside(text: str, owner: str, y: float, page: int = 1) -> Line:
    """A line of text with a word in the column at the right."""
    runs = set_line(text, y=y, page=page)
    side = set_line(owner, x=530, y=y, page=page)
    at = len(runs.text) + 1
    assert runs.rect and side.rect
    return Line(
        text=f"{runs.text} {owner}",
        page=page,
        rect=(50, y, side.rect[2], y + 10),
        size=10,
        runs=(*runs.runs, *((at + start, a, b) for start, a, b in side.runs)),
    )


def outline(*contents: list[Line]) -> list[tuple[str, int]]:
    return [(block.text, block.column) for block in arrange(pages(*contents)).blocks]


def actions(page: int = 1, head: str = "Action") -> list[Line]:
    return [
        beside("ITEMS", head, 100, page),
        set_line(TEXT, y=124, page=page),
        beside("about it from two neighbours.", "AB", 136, page),
        set_line(TEXT, y=160, page=page),
        beside("about it from three neighbours.", "CD/EF", 172, page),
        set_line(TEXT, y=196, page=page),
        set_line("about it from nobody.", y=208, page=page),
    ]


def test_side_column_follows_the_paragraph_it_stands_beside() -> None:
    assert outline(actions()) == [
        ("ITEMS", 0),
        ("Action", 1),
        (f"{TEXT} about it from two neighbours.", 0),
        ("AB", 1),
        (f"{TEXT} about it from three neighbours.", 0),
        ("CD/EF", 1),
        (f"{TEXT} about it from nobody.", 0),
    ]


def test_owner_on_a_row_of_its_own_belongs_to_the_nearest_paragraph() -> None:
    lines = [*actions()[:-2], set_line("Clerk", x=530, y=182), *actions()[-2:]]
    assert outline(lines)[5:8] == [("CD/EF", 1), ("Clerk", 1), (f"{TEXT} about it from nobody.", 0)]


def test_an_owner_beside_the_label_stands_behind_what_was_resolved() -> None:
    clauses = [set_line("(1) That the hedge be cut.", y=256), set_line("(2) That the letters be answered.", y=280)]
    lines = [*actions(), beside("Resolved:", "Clerk", 232), *clauses, set_line("Nothing else was said.", y=304)]
    assert outline(lines)[-5:] == [
        ("Resolved:", 0),
        ("(1) That the hedge be cut.", 0),
        ("(2) That the letters be answered.", 0),
        ("Clerk", 1),
        ("Nothing else was said.", 0),
    ]


def test_next_page_has_the_column_without_a_head() -> None:
    later = [set_line(TEXT, y=100 + 12 * k, page=2) for k in range(4)] + [beside("and so on.", "GH", 148, 2)]
    assert outline(actions(), later)[-1] == ("GH", 1)


def test_text_torn_by_a_page_rejoins_past_its_owner() -> None:
    first = [*actions()[:-1], beside("about it from nobody and", "GH", 208)]
    second = [set_line("would be answered.", y=100, page=2)]
    assert outline(first, second)[-2:] == [(f"{TEXT} about it from nobody and would be answered.", 0), ("GH", 1)]


@pytest.mark.parametrize(
    "words",
    [("£120.00", "£35.50", "£1,204.99"), ("12.3%", "4.5%", "9%")],
)
def test_figures_at_the_right_are_no_side_column(words: tuple[str, ...]) -> None:
    lines = [set_line(TEXT, y=100 + 12 * k) for k in range(4)]
    lines += [beside("Grass cutting", word, 160 + 12 * k) for k, word in enumerate(words)]
    assert all(column == 0 for _, column in outline(lines))


def test_one_stray_word_is_no_column() -> None:
    lines = [set_line(TEXT, y=100 + 12 * k) for k in range(6)] + [beside("A short line", "4 May", 184)]
    assert all(column == 0 for _, column in outline(lines))


def grid(*rows: str, y: float = 100) -> list[Line]:
    return [set_line(row, y=y + 12 * k) for k, row in enumerate(rows)]


def test_names_in_columns_read_down() -> None:
    lines = grid("Ann Bell|Carl Dunn", "Eve Ford|Gus Hill", "Ian Jay|Kay Lee")
    assert [text for text, _ in outline(lines)] == [
        "Ann Bell",
        "Eve Ford",
        "Ian Jay",
        "Carl Dunn",
        "Gus Hill",
        "Kay Lee",
    ]


def test_initials_stay_with_their_name() -> None:
    lines = grid("Ann Bell|AB|Carl Dunn|CD", "Eve Ford|EF|Gus Hill (WCC)|GH", "Ian Jay|IJ|Kay Lee|KLe")
    assert [text for text, _ in outline(lines)] == [
        "Ann Bell AB", "Eve Ford EF", "Ian Jay IJ", "Carl Dunn CD", "Gus Hill (WCC) GH", "Kay Lee KLe",
    ]  # fmt: skip


def test_word_beside_the_first_row_comes_first() -> None:
    lines = grid("PRESENT|Ann Bell|Carl Dunn")
    lines += [set_line(row, x=150, y=112 + 12 * k) for k, row in enumerate(["Eve Ford|Gus Hill", "Ian Jay|Kay Lee"])]
    assert [text for text, _ in outline(lines)] == [
        "PRESENT", "Ann Bell", "Eve Ford", "Ian Jay", "Carl Dunn", "Gus Hill", "Kay Lee",
    ]  # fmt: skip


def test_names_with_roles_are_rows_of_cells() -> None:
    reading = arrange(
        pages(grid("Ann Bell|AB|Clerk to the Council", "Carl Dunn|CD|Police officer", "Eve Ford|EF|Member"))
    )
    assert reading.text.splitlines() == [
        "Ann Bell\tAB\tClerk to the Council",
        "Carl Dunn\tCD\tPolice officer",
        "Eve Ford\tEF\tMember",
    ]
    cells = [block.cell for block in reading.blocks if block.cell]
    assert [(cell.row, cell.column) for cell in cells] == [(r, c) for r in range(3) for c in range(3)]


def test_cell_that_wraps_stays_one_row() -> None:
    lines = [*grid("For|Ann Bell, Carl Dunn and", "|Eve Ford", "Against|Gus Hill", "Absent|Kay Lee")]
    lines[1] = set_line("Eve Ford", x=150, y=112)
    text = arrange(pages(lines)).text
    assert text == "For\tAnn Bell, Carl Dunn and Eve Ford\nAgainst\tGus Hill\nAbsent\tKay Lee"


def test_labels_with_colons_are_no_table() -> None:
    lines = grid("Date:|4 May 2021", "Time:|7 pm", "Place:|the hall")
    assert [text for text, _ in outline(lines)] == ["Date: 4 May 2021", "Time: 7 pm", "Place: the hall"]


def test_enumerators_are_no_column(prose: list[str]) -> None:
    lines = stack("1. Welcome", "2. Apologies", "3. Minutes")
    assert [text for text, _ in outline([*lines, *stack(*prose, y=300)])][:3] == [
        "1. Welcome",
        "2. Apologies",
        "3. Minutes",
    ]


def test_label_over_two_rows_goes_before_its_text() -> None:
    """ "Members" over "Present:", with the names running beside both."""
    rows = [set_line("Members|Councillors Ann Bell, Carl Dunn, Eve Ford and Gus Hill of this parish and also", bold=7)]
    rows += [set_line("Present:|Kay Lee", y=112, bold=8)]
    rows += stack("The working group had met on three occasions since the last meeting of this council and", y=150)
    assert outline(rows)[0][0].startswith("Members Present: Councillors Ann Bell")


def ending(text: str, owner: str, y: float, x: float) -> Line:
    """A line of text with a word far to the right, where other lines run through."""
    return paste([set_line(text, y=y), set_line(owner, x=x, y=y)])


@pytest.mark.parametrize(
    ("said", "owner"),
    [
        ("It would be cut.", "AB"),
        ("It would be cut.", "AB/CDe"),
        ("They were thanked.", "Clerk"),
        ("It was so.", "Cllr Bell"),
    ],
)
def test_owner_at_the_end_of_a_line_without_a_column(said: str, owner: str) -> None:
    full = stack(*[TEXT] * 4, y=100)
    assert outline([*full, ending(said, owner, 148, 420)])[-1] == (owner, 1)


@pytest.mark.parametrize(
    ("said", "end"),
    [
        ("Ann Bell", "AB"),
        ("It would be cut.", "May"),
        ("Grass cutting", "AB"),
        ("The total was as follows.", "£120.00"),
    ],
)
def test_no_owner_at_the_end_of_a_line(said: str, end: str) -> None:
    full = stack(*[TEXT] * 4, y=100)
    assert all(column == 0 for _, column in outline([*full, ending(said, end, 148, 420)]))


def close(text: str, owner: str, y: float, *, right: float = 440, bold: bool = True) -> Line:
    """A line whose last word follows closely, and ends at `right`."""
    left = right - 5 * len(owner)
    return paste(
        [
            set_line(text, x=left - 5 * len(text) - 3 + 2.5 * text.count(" "), y=y),
            set_line(owner, x=left, y=y, bold=bold),
        ]
    )


OTHERS = [
    paste([set_line(f"{text} was agreed.", y=y), set_line("AB", x=430, y=y, bold=True)])
    for text, y in (("It", 148), ("The other", 160))
]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(close("The hedge behind the hall of the parish would be cut.", "CD", 172), id="one"),
        pytest.param(close("The hedge behind the hall of the parish would be cut.", "CD/EF", 172), id="two"),
    ],
)
def test_owner_that_follows_a_sentence_closely_but_ends_where_others_do(line: Line) -> None:
    found = outline([*stack(*[TEXT] * 4, y=100), *OTHERS, line])
    assert found[-1] == (line.text.split()[-1], 1)
    assert not found[-2][0].endswith(line.text.split()[-1])


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([close("The hedge would be cut by the working group.", "CD", 172, right=400)], id="elsewhere"),
        pytest.param([close("The hedge would be cut by the working group.", "CD", 172, bold=False)], id="not bold"),
        pytest.param([close("The hedge would be cut by the group and by", "CD", 172)], id="in the sentence"),
        pytest.param(
            [close("The hedge would be cut by the working group.", "CD", 172), set_line("to see to it.", y=184)],
            id="it goes on",
        ),
    ],
)
def test_other_initials_stay_in_the_sentence(lines: list[Line]) -> None:
    found = outline([*stack(*[TEXT] * 4, y=100), *OTHERS, *lines])
    assert ("CD", 1) not in found
    assert any("CD" in text for text, _ in found)
