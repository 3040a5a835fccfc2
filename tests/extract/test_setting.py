"""Texts that say the same and are set in another way read the same."""

from __future__ import annotations

import pytest

from minutes_parser.extract import text as text_format
from minutes_parser.extract.page_marks import page_marks
from minutes_parser.extract.paragraphs import goes_on, heads_next, opens
from minutes_parser.extract.setting import plainly_set
from minutes_parser.extract.text_tables import is_row

MINUTES = """# Quern Valley Parish Council

## 1. Apologies

Mrs Roe sent her apologies.

## 2. Bridges

The clerk reported on the footbridge.
- one plank is loose
- the rail is sound

RESOLVED: that the plank be replaced.
"""


def lines(text: str, name: str = "a.md") -> list[tuple[str, str]]:
    return [
        (line.tag, line.text)
        for page in text_format.read(text.encode(), name).pages
        for line in page.lines
        if line.text
    ]


@pytest.mark.parametrize("margin", ["    ", "\t", "\t\t", "\xa0\xa0", "  "])
@pytest.mark.parametrize("first", [True, False], ids=["all", "first line bare"])
def test_a_margin_before_all_lines_says_nothing(margin: str, first: bool) -> None:
    whole = "".join(margin * (bool(at) or first) + line for at, line in enumerate(MINUTES.splitlines(keepends=True)))
    assert lines(whole) == lines(MINUTES)


def test_a_list_below_its_title_keeps_its_depth() -> None:
    text = "Works\n- paths\n  - the lower one\n- gates\n- walls\n- drains\n- steps\n"
    assert plainly_set(text, markdown=True) == text


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_blanks_behind_all_lines_say_nothing(name: str) -> None:
    whole = "".join(f"{line}  \n" for line in MINUTES.splitlines())
    assert lines(whole, name) == lines(MINUTES, name)


def test_hard_breaks_of_markdown_are_kept() -> None:
    text = "# Present\n\nA Bell  \nB Orr  \nC Nye\n\nThe lamp is mended.\n\nThe path is clear.\n\nThe wall stands.\n"
    assert plainly_set(text, markdown=True) == text


PAGE = [f"Line {n} of what was said at the meeting about the quay, its crane and its lamps." for n in range(24)]


@pytest.mark.parametrize(
    "foot",
    [
        ["", "{n}", ""],
        ["", "- {n} -", ""],
        ["{n}"],
        ["", "Page {n} of 4", ""],
        ["", "Quay Board", "Page {n}", ""],
        ["", "Page {n} of 4", "Quay Board, draft minutes", "Unconfirmed", ""],
        ["Quay Board     Page {n}"],
        ["Page {n} | Quay Board"],
        ["", "[{n}]", "Quay Board", ""],
    ],
    ids=" / ".join,
)
def test_feet_of_pages_are_told(foot: list[str]) -> None:
    printed, feet = [], set()
    for number in range(1, 5):
        printed += PAGE
        for line in foot:
            if line:
                feet.add(len(printed))
            printed.append(line.format(n=number))
    assert page_marks(printed) == feet


def test_numbers_of_items_are_no_pages() -> None:
    titles = ["Apologies", "Minutes of the last meeting", "Finance", "Any other business"]
    printed = [line for n, title in enumerate(titles, start=1) for line in [str(n), title, *PAGE, ""]]
    assert page_marks(printed) == set()
    short = [line for n in range(1, 7) for line in [str(n), "", f"Lamp {n}", "", *PAGE[: 3 * n], ""]]
    assert page_marks(short) == set()


def test_a_sentence_goes_on_over_a_page() -> None:
    page = ["The warden told of the work that was done at the quay and of the crane that the", "Board bought.", ""] * 9
    foot = ["", "3", ""]
    last = "It was agreed that the larger of both tenders for the crane be put to the whole"
    printed = [*page, *(["", "1", ""]), *page, *(["", "2", ""]), *page, last, *foot, "Board in June.", "", *page]
    found = [text for _, text in lines("\n".join(printed), "a.txt")]
    assert f"{last} Board in June." in found
    assert not {"1", "2", "3"} & set(found)


@pytest.mark.parametrize(
    "line",
    ["### 4.\tFences", "## **4**\tFences", "Item 4:\tFences", "Agenda Item 4\tFences", "ITEM NO. 4\tFences"],
)
def test_a_number_that_a_tab_sets_off_makes_no_row(line: str) -> None:
    assert not is_row(line)


@pytest.mark.parametrize("line", ["Bell\tpresent", "Item 4:\tFences\tMr Bell", "## Post\tHolder\tTerm", "a | b | c"])
def test_cells_make_a_row(line: str) -> None:
    assert is_row(line)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The accounts were passed for payment, proposed by", "D. Roe and seconded by J. Nye:"),
        ("It was moved by Councillor", "A. B. Varne that the gate be shut."),
        ("Those there were S. Grimm, T. Hope, P. Barr, T.", "Jonas and S. Fell."),
        ("The motion was seconded by A.", "Roe and fell."),
        ("(on a motion by Councillor Roe, Councillors Bell, Hart and", "Field-Jones against) to:"),
        ("He declared an interest in what stood on the agenda", "item 4 and left the room."),
    ],
)
def test_what_goes_on(before: str, after: str) -> None:
    assert goes_on(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Agree the last minutes and this agenda", "Item 2: Key matters"),
        ("Agree the last minutes and this agenda", "Item 2 Key matters"),
        ("The hall was let to the band,", "B. Allotments"),
    ],
)
def test_what_begins_anew(before: str, after: str) -> None:
    assert not goes_on(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("THAT THE ACCOUNTS AS LISTED BE PAID.", "Cllr. Roe left the meeting."),
        ("21/11 DATE OF THE NEXT MEETING OF THE BOARD", "Wednesday evening, June 16th"),
        ("The report was of the last quarter.", "The Board resolved:-"),
    ],
)
def test_one_heads_the_next(before: str, after: str) -> None:
    assert heads_next(before, after)


@pytest.mark.parametrize("line", ["042/21F Declarations of interest", "Item 1 To agree the minutes", "45/24 Paths"])
def test_numbers_open(line: str) -> None:
    assert opens(line)


def test_doubled_line_ends_say_nothing() -> None:
    text = f"{MINUTES}\n## 3. Lamps\n\nMr Orr told of the\nlamps, which are lit.\n\n## 4. Gates\n\nNothing was said.\n"
    assert lines(text.replace("\n", "\n\n")) == lines(text)


def test_a_blank_line_between_paragraphs_is_kept() -> None:
    text = "\n\n".join(f"Paragraph {n} of the minutes." for n in range(20)) + "\n\n\nThe end.\n"
    assert plainly_set(text, markdown=True) == text
