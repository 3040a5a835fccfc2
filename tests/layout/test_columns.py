"""Columns without rulings: headings beside their text, lists side by side, prose in two columns."""

from __future__ import annotations

from minutes_parser.layout import Line, arrange
from minutes_parser.layout.fragments import paste
from tests.layout.typeset import pages, set_line, stack

SENTENCE = "the hedge along the lane had grown over the path and that two letters"


def row(left: str, right: str, y: float, *, page: int = 1, at: float = 160, bold: bool = True) -> Line:
    """A heading in the left column and a line of text beside it."""
    parts = [set_line(left, y=y, page=page, bold=bold)] if left else []
    return paste([*parts, set_line(right, x=at, y=y, page=page)])


def minutes(page: int = 1, first: int = 1, count: int = 4, top: float = 150) -> list[Line]:
    lines: list[Line] = []
    for number in range(first, first + count):
        y = top + 80 * (number - first)
        lines += [
            row(f"{number}. Report of", SENTENCE, y, page=page),
            row("the clerk", SENTENCE, y + 12, page=page),
            row("", "had come about it.", y + 24, page=page),
            row("", "It would be cut.", y + 48, page=page),
        ]
    return lines


def texts(*contents: list[Line]) -> list[str]:
    return [block.text for block in arrange(pages(*contents)).blocks]


def test_headings_beside_their_text() -> None:
    assert texts(minutes())[:6] == [
        "1. Report of the clerk",
        f"{SENTENCE} {SENTENCE} had come about it.",
        "It would be cut.",
        "2. Report of the clerk",
        f"{SENTENCE} {SENTENCE} had come about it.",
        "It would be cut.",
    ]


def test_one_heading_is_enough_where_the_page_before_had_the_column() -> None:
    found = texts(minutes(), minutes(page=2, first=5, count=1, top=200))
    assert found[-3:] == ["5. Report of the clerk", f"{SENTENCE} {SENTENCE} had come about it.", "It would be cut."]
    assert texts(minutes(count=1))[0] != "1. Report of the clerk"


def test_references_below_each_other_are_headings_each() -> None:
    """Two lines of one heading do not begin alike."""
    references = [row(f"Ref No {k}/PP", f"{SENTENCE} {k}", 400 + 12 * k) for k in range(3)]
    assert texts([*minutes(count=3), *references])[-6:] == [
        text for k in range(3) for text in (f"Ref No {k}/PP", f"{SENTENCE} {k}")
    ]


def test_hanging_numbers_are_no_headings() -> None:
    lines = [row(f"{k}.", SENTENCE, 100 + 12 * k, at=75, bold=False) for k in range(1, 7)]
    assert texts(lines) == [f"{k}. {SENTENCE}" for k in range(1, 7)]


def test_labels_with_colons_stay_with_their_words() -> None:
    labels = ["Present:", "Officers:", "Apologies:"] * 2
    lines = [row(label, SENTENCE, 100 + 20 * k) for k, label in enumerate(labels)]
    assert texts(lines) == [f"{label} {SENTENCE}" for label in labels]


def test_labels_below_each_other_are_one_each() -> None:
    lines = [
        row("Chair", "Professor A Bell, " + SENTENCE, 100),
        row("Present", "Mr C Dunn, " + SENTENCE, 115),
        row("", "Ms E Ford, " + SENTENCE, 129),
        row("Apologies", "Mrs G Hay, " + SENTENCE, 144),
        row("Secretary", "Registrar, " + SENTENCE, 159),
        row("In attendance", "Mr I Jay, " + SENTENCE, 174),
        row("", "Mr K Lee, " + SENTENCE, 188),
    ]
    found = texts(lines)
    assert [text for text in found if len(text) < 20] == ["Chair", "Present", "Apologies", "Secretary", "In attendance"]
    assert found[1].startswith("Professor A Bell")


def test_lists_side_by_side() -> None:
    lines = [
        row("Present: Ann Bell", "In attendance: Kay Lee", 100, at=300, bold=False),
        row("Carl Dunn", "Ian Jay", 112, at=300, bold=False),
        set_line("Eve Ford", y=124),
        *stack(*[SENTENCE * 2] * 4, y=160),
    ]
    assert texts(lines)[:5] == ["Present: Ann Bell", "Carl Dunn", "Eve Ford", "In attendance: Kay Lee", "Ian Jay"]


def test_three_lists_side_by_side() -> None:
    heads = ("PRESENT", "IN ATTENDANCE", "APOLOGIES")
    names = (("Mr A Bell", "Mrs D Dunn", "Mr G Hay"), ("Ms B Cole", "Mr E Ford", "Ms H Iles"), ("Mr C Day", "Ms F Gee"))
    lines = [
        paste([set_line(words, x=72 + 164 * n, y=100 + 14 * k) for n, words in enumerate(row)])
        for k, row in enumerate((heads, *names))
    ]
    below = stack(
        *(f"{n}. An item whose words run nearly as far as the page is wide, and on" for n in range(1, 6)), y=200
    )
    read = [line.replace("\n", " ") for line in texts([*lines, *below])]
    assert read[:11] == [*(row[n] for n in (0, 1, 2) for row in (heads, *names) if n < len(row))]


def test_words_below_the_lists_stay_below() -> None:
    lines = [
        row("Present: Ann Bell", "Apologies: Kay Lee", 100, at=300, bold=False),
        row("Carl Dunn", "Ian Jay", 112, at=300, bold=False),
        set_line("1. Minutes", y=140),
        set_line("They were signed.", y=152),
    ]
    assert texts(lines)[-2:] == ["1. Minutes", "They were signed."]


def test_prose_in_two_columns() -> None:
    column = ["the hedge along the lane had grown over the path", "and two letters had come about it from the people"]
    left = stack(*column * 6, "who live beside the", x=50, y=100)
    right = stack("Mill and own it, which", *column * 6, x=320, y=106)
    lines = sorted([*left, *right], key=lambda line: line.rect[1] if line.rect else 0)
    lines.insert(0, set_line("A title that runs across both of the columns of the page in full", x=100, y=60))
    found = texts(lines)
    assert found[0].startswith("A title")
    assert " ".join(found[1:]).index("who live beside the") < " ".join(found[1:]).index("Mill and own it")


def test_payments_are_no_columns_of_prose() -> None:
    lines = [row(f"Ann Bell, work number {k}", f"£{k}0.00", 100 + 12 * k, at=450, bold=False) for k in range(1, 10)]
    assert [text.split("\t")[-1].split(" ")[-1] for text in arrange(pages(lines)).text.splitlines()] == [
        f"£{k}0.00" for k in range(1, 10)
    ]
