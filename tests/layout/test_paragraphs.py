"""Which line continues the one before it, and how their words join."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.layout import Cell, Layout, Line, Page, arrange
from minutes_parser.layout.paragraphs import ENUMERATOR
from tests.layout.typeset import pages, set_line, stack

FULL = "Members of the working group had met on three occasions since the last meeting of this council and had"
FULL_TOO = "looked at each of the benches on the green, of which seven were quite sound and four others were not so,"

SOUND = "Seven of the benches on the green were quite sound, as all the members had seen on their last walk."


def blocks(*contents: list[Line]) -> list[str]:
    return [block.text for block in arrange(pages(*contents)).blocks]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param([FULL, "looked at the benches."], [f"{FULL} looked at the benches."], id="wrapped"),
        pytest.param([FULL, "", "looked at the benches."], [FULL, "looked at the benches."], id="blank space between"),
        pytest.param(["It was so.", "Then it was not."], ["It was so.", "Then it was not."], id="short line ends it"),
        pytest.param(["The clerk", "was thanked."], ["The clerk was thanked."], id="sentence plainly goes on"),
        pytest.param(
            ["Ann Bell", "Carl Dunn", "Eve Ford"], ["Ann Bell", "Carl Dunn", "Eve Ford"], id="one name a line"
        ),
        pytest.param(
            ["Ann Bell, Carl Dunn and", "Eve Ford"], ["Ann Bell, Carl Dunn and Eve Ford"], id="names with and"
        ),
        pytest.param(["Present:", "Ann Bell"], ["Present:", "Ann Bell"], id="after a colon"),
        pytest.param(["RESOLVED that –", "the hedge be cut"], ["RESOLVED that –", "the hedge be cut"], id="lead-in"),
        pytest.param([f"{FULL}:", "Benches"], [f"{FULL}:", "Benches"], id="after a colon of a full line"),
        pytest.param([FULL, f"({FULL_TOO}", "all of them)."], [f"{FULL} ({FULL_TOO} all of them)."], id="brackets"),
        pytest.param(["1. Apologies", "None."], ["1. Apologies", "None."], id="numbered heading"),
        pytest.param(
            [FULL, "(b) that the hedge be cut;"], [f"{FULL} (b) that the hedge be cut;"], id="(b) in a sentence"
        ),
        pytest.param(
            [f"{FULL};", "(b) that it be cut;"], [f"{FULL};", "(b) that it be cut;"], id="(b) after a semicolon"
        ),
        pytest.param([FULL, "– 1; abstentions – 2."], [f"{FULL} – 1; abstentions – 2."], id="dash in a sentence"),
        pytest.param(["• the gate", "• the stile"], ["• the gate", "• the stile"], id="bullets"),
        pytest.param([FULL, "2. Next item"], [FULL, "2. Next item"], id="number opens an item"),
        pytest.param(
            [f"{FULL}", "not met since.", f"    {SOUND}", f"    {FULL}", "not met since."],
            [f"{FULL} not met since.", SOUND, f"{FULL} not met since."],
            id="two first lines indented alike",
        ),
        pytest.param(
            ["Benches:", f"    {SOUND}", f"    {FULL}", "    not met since.", "None was lost."],
            ["Benches:", f"{SOUND} {FULL} not met since.", "None was lost."],
            id="a paragraph that is indented as a whole",
        ),
        pytest.param(
            ["Benches:", f"    {SOUND}", f"    {FULL}.", "None was lost."],
            ["Benches:", f"{SOUND} {FULL}.", "None was lost."],
            id="a sentence that ends before the text goes back",
        ),
        pytest.param(["**Finance report", "The report was"], ["Finance report", "The report was"], id="bold heading"),
        pytest.param(["The report was", "**Finance"], ["The report was", "Finance"], id="heading below"),
        pytest.param(
            [f"**{FULL}", "*9*Benches: they were sound."],
            [f"{FULL} Benches: they were sound."],
            id="label is the end of a bold line",
        ),
        pytest.param([FULL, "*9*Benches: they were sound."], [FULL, "Benches: they were sound."], id="bold label"),
        pytest.param(
            [f"{FULL} on", "**Tuesday 3 May at 7 pm."],
            [f"{FULL} on Tuesday 3 May at 7 pm."],
            id="bold end of a sentence",
        ),
        pytest.param([f"**{FULL}", "**green"], [f"{FULL} green"], id="bold title over two lines"),
        pytest.param([f"{FULL}.", "RESOLVED to do so"], [f"{FULL}.", "RESOLVED to do so"], id="capitals after a stop"),
        pytest.param([f"{FULL}.", "Item 3:Minutes"], [f"{FULL}.", "Item 3:Minutes"], id="an item after a stop"),
        pytest.param([f"{FULL}.", "Action: the clerk"], [f"{FULL}.", "Action: the clerk"], id="label after a stop"),
        pytest.param([FULL, "   as had been agreed"], [FULL, "as had been agreed"], id="indented line"),
        pytest.param([f"   {FULL[:96]}", FULL_TOO], [f"{FULL[:96]} {FULL_TOO}"], id="first-line indent"),
    ],
)
def test_lines_to_paragraphs(lines: list[str], expected: list[str], prose: list[str]) -> None:
    """The prose below sets the right margin and the usual distance of lines."""
    assert blocks(stack(*lines, "", "", *prose))[: len(expected)] == expected


def test_hanging_indent_stands_under_the_text_of_its_enumerator(prose: list[str]) -> None:
    first = set_line("(a) " + FULL[:94], 50, 100)
    second = set_line("looked at the benches", first.runs[1][1], 112)
    assert blocks([first, second, *stack(*prose, y=200)])[0] == f"(a) {FULL[:94]} looked at the benches"


def test_hanging_indent_of_a_bullet_need_not_meet_its_text(prose: list[str]) -> None:
    lines = [set_line("• " + FULL[:94], 50, 100), set_line("looked at the benches", 72, 112), *stack(*prose, y=200)]
    assert blocks(lines)[0] == f"• {FULL[:94]} looked at the benches"


def test_change_of_size_separates(prose: list[str]) -> None:
    title = set_line("Wrenfield Parish Council and its committees of the year", size=14, y=100)
    assert blocks([title, set_line("minutes of the meeting", y=118), *stack(*prose, y=200)])[0] == title.text


def test_a_label_alone_on_its_line_opens_a_paragraph(prose: list[str]) -> None:
    """Behind a full line that ends a sentence: "THE BOARD:" over what it decided."""
    lines = stack(*prose, "x" * 88 + " ended.", "THE BOARD:", "Noted the report.", y=100)
    assert "THE BOARD:" in blocks(lines)[-2:] or blocks(lines)[-1].startswith("THE BOARD:")


def test_double_spaced_page_has_its_own_line_distance(prose: list[str]) -> None:
    single = stack(*prose, y=100)
    double = stack(*prose * 3, y=100, pitch=24, page=2)
    assert len(blocks(single, double)) == 2


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        pytest.param(["forward three items for"], ["the meeting on Friday"], 1, id="torn sentence"),
        pytest.param(["It was so."], ["the meeting on Friday"], 2, id="closed sentence"),
        pytest.param(["three items were forwarded"], ["The meeting on Friday"], 2, id="capital"),
        pytest.param(["three items were sent by the"], ["Chairman on Friday"], 1, id="capital after a word that opens"),
        pytest.param(["The reserve stood at"], ["£12,345 in May"], 1, id="figure after a word that opens"),
        pytest.param(["forward three items for"], ["(b) the meeting"], 2, id="enumerator"),
        pytest.param(["RESOLVED that –"], ["the hedge be cut"], 2, id="lead-in"),
        pytest.param(["the following was resolved:"], ["the hedge be cut"], 2, id="colon"),
        pytest.param(["that the gate be mended;"], ["that the hedge be cut"], 2, id="semicolon"),
        pytest.param(["**Report of the group"], ["on the benches"], 2, id="heading above text"),
        pytest.param(["12"], ["of the benches"], 2, id="lone number"),
        pytest.param(["they were re-"], ["elected at once"], 1, id="torn word"),
    ],
)
def test_rejoined_across_pages(above: list[str], below: list[str], expected: int) -> None:
    found = blocks(stack(*above, y=600), stack(*below, y=150, page=2))
    assert len(found) == expected, found


def test_paragraph_over_two_pages_keeps_the_page_of_each_half() -> None:
    reading = arrange(pages(stack("forward three items for", y=600), stack("the meeting on Friday", y=150, page=2)))
    (block,) = reading.blocks
    assert block.text == "forward three items for the meeting on Friday"
    assert [piece.line.page for piece in block.pieces] == [1, 2]
    boxes = reading.span(block.text.index("items"), len(block.text)).boxes
    assert [box[0] for box in boxes] == [1, 2]


@pytest.mark.parametrize(
    ("above", "below", "elsewhere", "expected"),
    [
        ("were re-", "elected.", "", "were re-elected."),  # a prefix that keeps its hyphen
        ("the govern-", "ment of it.", "", "the government of it."),  # no word by itself
        ("the way-", "leave of it.", "A wayleave was granted.", "the wayleave of it."),  # the source's own spelling
        ("the way-", "leave of it.", "A way-leave was granted.", "the way-leave of it."),
        ("the Vice-", "Chairman then.", "", "the Vice-Chairman then."),  # a capital follows
        ("from 2019-", "20 on.", "", "from 2019-20 on."),  # figures
        ("a fire-", "works display.", "The fire was out and the works began.", "a fire-works display."),
    ],
)
def test_hyphen_at_a_line_end(above: str, below: str, elsewhere: str, expected: str, prose: list[str]) -> None:
    lead = "x" * (FULL.index("council") - len(above) + 8) + " "
    found = blocks(stack(lead + above, below, "", elsewhere or "Other words.", "", *prose))
    assert found[0] == lead + expected


def plain_pages(*contents: list[Line]) -> list[str]:
    layout = Layout(
        format="text", pages=tuple(Page(number=number, lines=tuple(lines)) for number, lines in enumerate(contents, 1))
    )
    return [block.text for block in arrange(layout).blocks]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param([Line("items for discussion at"), Line("the meeting.", gap=True)], 1, id="dangling"),
        pytest.param([Line("items for discussion"), Line("the meeting.", gap=True)], 2, id="may be two"),
        pytest.param([Line("Agenda for", tag="h2"), Line("the meeting.")], 2, id="headings never join"),
        pytest.param([Line("Items for"), Line("the meeting.", tag="li")], 2, id="list items never join"),
        pytest.param([Line("RESOLVED that –"), Line("the hedge be cut.")], 2, id="lead-in"),
        pytest.param(
            [Line("sent to", cell=Cell(0, 1, 0)), Line("the clerk", cell=Cell(0, 1, 1))], 2, id="cells side by side"
        ),
    ],
)
def test_formats_without_places(lines: list[Line], expected: int) -> None:
    assert len(plain_pages(lines)) == expected


def test_formats_without_places_rejoin_across_pages() -> None:
    assert plain_pages([Line("a list of three")], [Line("benches.", page=2)]) == ["a list of three benches."]


ITEMS = "1. Minutes|1.1 Minutes|12) Minutes|(3) Minutes|a) the gate|(iv) the gate|• gate|– gate|o gate|iv.Gate"
NO_ITEMS = "2016. The|12 May|1,200 pounds|a hedge|office|3.5 metres|£12|I agree|v Smith"


@pytest.mark.parametrize("text", ITEMS.split("|"))
def test_enumerator(text: str) -> None:
    assert ENUMERATOR.match(text)


@pytest.mark.parametrize("text", NO_ITEMS.split("|"))
def test_no_enumerator(text: str) -> None:
    assert not ENUMERATOR.match(text)


@given(st.lists(st.text("abc XYZ.,-:;()12", min_size=1, max_size=30).filter(str.strip), min_size=1, max_size=12))
def test_no_word_is_lost(words: list[str]) -> None:
    """Every character of every line is in the text, hyphens and white space aside, and its pieces point at it."""
    lines = [replace(set_line(" ".join(word.split()), y=150 + 12 * k)) for k, word in enumerate(words)]
    reading = arrange(pages(lines))
    bare = str.maketrans("", "", " \n\t-")
    assert reading.text.translate(bare) == "".join(line.text for line in lines).translate(bare)
    for block in reading.blocks:
        assert reading.text[block.start : block.end] == block.text
        for piece in block.pieces:
            assert piece.line.text.startswith(block.text[piece.start : piece.end])
