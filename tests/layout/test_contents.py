"""A column of page numbers beside the items of an agenda is taken out; other numbers at the ends of lines stay."""

from __future__ import annotations

import pytest

from minutes_parser.layout import arrange, arrange_pages
from minutes_parser.layout.model import Line
from tests.layout.typeset import pages, set_line

ITEMS = ("1. Apologies", "2. Minutes of the last meeting", "3. Hedges", "4. Roads", "5. Any other business")


def rows(numbers: tuple[str, ...], items: tuple[str, ...] = ITEMS, *, right: bool = True) -> list[Line]:
    """Items with numbers aligned at 550 points, or at 500 on the left."""
    return [
        set_beside(item, number, y=200 + 20 * k, x=550 - 5 * len(number) if right else 500)
        for k, (item, number) in enumerate(zip(items, numbers, strict=True))
    ]


def set_beside(text: str, number: str, *, y: float, x: float) -> Line:
    left, far = set_line(text, y=y), set_line(number, x=x, y=y)
    if not number:
        return left
    assert left.rect and far.rect
    at = len(left.text) + 1
    return Line(
        text=f"{left.text} {number}",
        rect=(left.rect[0], y, far.rect[2], y + 10),
        size=10,
        runs=(*left.runs, *((at + start, x0, x1) for start, x0, x1 in far.runs)),
    )


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(rows(("1", "3", "9", "15", "120")), id="aligned right"),
        pytest.param(rows(("1", "3", "9", "15", "120"), right=False), id="aligned left"),
        pytest.param(rows(("1 - 2", "3 - 8", "9 - 14", "15 - 20", "")), id="ranges"),
        pytest.param(rows(("", "3", "3", "15", "15")), id="several on a page, one on none"),
        pytest.param(
            [set_line("Page No.", x=510, y=180), *rows(("3", "9", "12"), ("Apologies", "Hedges", "Roads"))],
            id="under a head, items without numbers",
        ),
    ],
)
def test_page_references_are_no_words_of_items(lines: list[Line]) -> None:
    layout = pages(lines)
    texts = [block.text for block in arrange(layout).blocks if not block.text.startswith("Page")]
    assert texts == [line.text.split("  ")[0] for line in map(_alone, lines) if not line.text.startswith("Page")]
    assert [line.text for line in arrange_pages(layout).pages[0].furniture]


def _alone(line: Line) -> Line:
    item = next((item for item in (*ITEMS, "Apologies", "Hedges", "Roads") if line.text.startswith(item)), line.text)
    return set_line(item)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(rows(("120", "15", "9", "3", "1")), id="falling"),
        pytest.param(rows(("£10", "£20", "£30", "£40", "£50")), id="money"),
        pytest.param(rows(("3", "9", "", "", "")), id="two"),
        pytest.param(
            rows(("12", "14", "15", "16"), ("Ann Bell", "Ben Marsh", "Cy Hale", "Di Rowe")), id="votes of candidates"
        ),
        pytest.param([set_line(f"{n}. Item of {2000 + n}", y=200 + 20 * n) for n in range(5)], id="no gap"),
    ],
)
def test_other_numbers_stay(lines: list[Line]) -> None:
    layout = pages(lines)
    assert not arrange_pages(layout).pages[0].furniture
    assert sorted(" ".join(arrange(layout).text.split()).split()) == sorted(
        word for line in lines for word in line.text.split()
    )
