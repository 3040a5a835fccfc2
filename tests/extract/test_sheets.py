"""Text as converters of PDFs print it: pages with heads and feet, columns side by side."""

from __future__ import annotations

import pytest

from minutes_parser.extract import read
from minutes_parser.extract.sheets import running_lines, with_columns

HEAD = "Port Ellery Town Council     3 May 2016"


def page(number: int, *lines: str, head: str = HEAD, foot: str = "VER.18.04.A   Page {} of 3") -> list[str]:
    return [head, "", *lines, "", foot.format(number)]


def test_heads_and_feet_stand_on_most_pages() -> None:
    sheets = [page(n, f"{n}. Item", f"It was agreed to do {n} things.", "Noted.", "RESOLVED to go.") for n in (1, 2, 3)]
    # The head of the first page may be the title, and stays.
    assert running_lines(sheets) == [{7}, {0, 7}, {0, 7}]


@pytest.mark.parametrize(
    "sheets",
    [
        [page(1, "1. Item", "Noted.", "2. Gates", "Noted.")],
        [["Title", "a", "b", "c"], ["1. Gates", "d", "e", "f"], ["2. Paths", "g", "h", "i"]],
        [["RESOLVED that", "a", "b", "c", "d", "e"], ["x", "f", "g", "h", "i", "j"], ["y", "k", "l", "m", "n", "o"]],
    ],
    ids=["one page", "nothing repeats", "once is not often"],
)
def test_lines_that_are_no_heads(sheets: list[list[str]]) -> None:
    assert running_lines(sheets) == [set() for _ in sheets]


def test_a_page_number_stands_alone_though_the_last_page_has_none() -> None:
    first = ["1. Lane", "The clerk read the letter from the county about the lane and", "", "        1"]
    assert running_lines([first, ["members left.", "2. Gates", "Noted."]]) == [{3}, set()]
    assert running_lines([[*first[:3], "        7"], ["Gates", "Noted."]]) == [set(), set()]
    assert running_lines([[*first[:2], "        1"], ["Gates", "Noted."]]) == [set(), set()]
    assert running_lines([first]) == [set()]


def test_stamps_and_catchwords() -> None:
    sheet = [
        "        Agenda Item 4",
        "Planning Committee",
        "11. Gates",
        "Noted.",
        "                  12./",
        "12. Paths",
    ]
    assert running_lines([sheet]) == [{0, 4}]
    assert running_lines([["Planning Committee", "Agenda Item 4", "Gates", "Noted.", "1/2 done"]]) == [set()]


def test_a_sentence_goes_on_over_a_page() -> None:
    pages = [
        page(1, "1. Lane", "The clerk read the letter from the county about the lane and"),
        page(2, "members left.", "Bye."),
    ]
    made = read("\f".join("\n".join(lines) for lines in [*pages, page(3, "2. Gates", "Noted.")]).encode(), "m.txt")
    assert [line.text for line in made.pages[1].lines] == ["members left.", "Bye."]
    assert [" ".join(line.text.split()) for line in made.pages[1].furniture] == [
        " ".join(HEAD.split()),
        "VER.18.04.A Page 2 of 3",
    ]


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (
            ["Present:      Cllr A Quill (Chair)    Cllr B Oster", "              Cllr C Pell             Cllr D Rook"],
            ["Present:", "Cllr A Quill (Chair)\tCllr B Oster", "Cllr C Pell\tCllr D Rook"],
        ),
        (
            ["Ada Quill      Clerk", "Bo Oster       Chair", "They met."],
            ["Ada Quill\tClerk", "Bo Oster\tChair", "They met."],
        ),
        (["Date: 3 May     Time: 7 pm", "Place: the hall"], ["Date: 3 May     Time: 7 pm", "Place: the hall"]),
        (["1.    Apologies", "      None.", "2.    Gates"], ["1.    Apologies", "      None.", "2.    Gates"]),
        (["It was cold.        AB", "It was warm.        CD"], ["It was cold.        AB", "It was warm.        CD"]),
        (["one  two", "six  ten"], ["one  two", "six  ten"]),
    ],
    ids=["names under a label", "names and posts", "two fields", "numbers", "owners", "double spaces"],
)
def test_columns_that_lines_share(printed: list[str], expected: list[str]) -> None:
    assert with_columns(printed) == expected
