"""Sections by item, passages of a section, sentences of a passage."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.layout import Block, Line, Reading
from minutes_parser.layout.model import Piece
from minutes_parser.records import Item
from minutes_parser.segment.passages import Part, Passage, sections, sentences


def passage(text: str, start: int = 0) -> Passage:
    line = Line(text)
    return Passage(Block(0, start, text, (Piece(0, len(text), line),)), start, text)


@pytest.mark.parametrize(
    "printed",
    [
        ["The report was noted.", "Members thanked the team."],
        ["Cllr. A. Fenwick spoke.", "Mr. Pell replied."],
        ["It was agreed to amend minute no. 35 (Quay) as shown.", "Nobody objected."],
        ["The answer was no.", "Members left."],
        ["The meeting began at 7.30 p.m. in the hall."],
        ["The meeting began at 7.30 p.m.", "Members were welcomed."],
        ["The cost was £3.50 a head.", "It was agreed."],
        ["Was it safe?", "Nobody knew!", "It was deferred."],
        ["He said “it is unsafe.”", "The Chair disagreed."],
        ["See para. 4 and Minute No. 12 of the report."],
        ["St. Brigid’s Church was thanked."],
        ["The bins, e.g. those in Mill Lane, were full."],
        ["No stop at the end"],
        ["a) The gate was mended.", "b) JR saw to the pump.", "iv) Bins were emptied."],
        ["Two bins were asked for.", "all present agreed."],
        ["The cost was met (for the bench. a) and b) were not."],
        ["All fees rise by £5. 00 - agreed."],
        ["It rose to £500.", "40 homes were built."],
        ["Seconded by Clir. Fenwick in May."],
        ["It passed (Prop. A Fenwick, Sec. P Nair) at once."],
        ["Mrs. P. J. Nair declared an interest.", "She left."],
        ["It was noted (as in May.) that all was well."],
        ["It was agreed that Miss. Nair would go.", "She left."],
    ],
)
def test_where_sentences_end(printed: list[str]) -> None:
    assert [s.text for s in sentences(passage(" ".join(printed)))] == printed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Proposed by Cllr Pell.Seconded by Cllr Roe.All agreed.", ["Proposed by Cllr Pell.", "Seconded by Cllr Roe.", "All agreed."]),
        ("Cllr.Pell wrote to clerk@ellery.example.org and to Mr.Roe.", ["Cllr.Pell wrote to clerk@ellery.example.org and to Mr.Roe."]),
    ],
)  # fmt: skip
def test_a_sentence_ends_where_the_blank_behind_its_stop_is_lost(text: str, expected: list[str]) -> None:
    assert [s.text for s in sentences(passage(text))] == expected


def test_sentences_keep_their_place_in_the_text() -> None:
    text = "The report was noted.  Members thanked the team."
    kept = "x" * 100 + text
    for sentence in sentences(passage(text, start=100)):
        assert kept[sentence.start : sentence.end] == sentence.text


@given(st.text(max_size=120))
def test_sentences_lose_only_white_space(text: str) -> None:
    found = list(sentences(passage(text)))
    assert "".join("".join(s.text for s in found).split()) == "".join(text.split())
    assert all(text[s.start : s.end] == s.text for s in found)


def test_a_part_of_a_passage_leaves_white_space_out() -> None:
    whole = passage("RESOLVED:   that it be noted.  ", start=10)
    part = whole.part(9)
    assert (part.start, part.end, part.text) == (22, 39, "that it be noted.")


@pytest.fixture
def cut(reading: Callable[..., Reading]) -> Callable[..., list[tuple[str | None, list[str]]]]:
    """Sections of a text whose items have the given headings: title and passages of each."""

    def made(text: str, *headings: str) -> list[tuple[str | None, list[str]]]:
        kept = reading(text)
        items = []
        for heading in headings:
            start = kept.text.index(heading)
            span = kept.span(start, start + len(heading))
            items.append(Item(title=heading, span=span, extent=span))
        part = Part("minutes", False, kept.blocks)
        return [(s.item.title if s.item else None, [p.text for p in s.passages]) for s in sections(part, items)]

    return made


def test_sections_are_what_stands_between_headings(cut: Callable[..., list[tuple[str | None, list[str]]]]) -> None:
    text = """
        Present: all members.

        1. Apologies

        None.

        2. Finance

        The accounts were approved.

        The bank was thanked.
        """
    assert cut(text, "1. Apologies", "2. Finance") == [
        (None, ["Present: all members."]),
        ("1. Apologies", ["None."]),
        ("2. Finance", ["The accounts were approved.", "The bank was thanked."]),
    ]


@pytest.mark.parametrize(
    ("line", "heading", "left"),
    [
        ("1. Apologies: None were received.", "1. Apologies", "None were received."),
        ("1. APOLOGIES – None were received.", "1. APOLOGIES", "None were received."),
        ("1. Apologies (Item 3). None were received.", "1. Apologies", "None were received."),
        ("1. Apologies. None were received.", "1. Apologies", "None were received."),
        ("1. Minutes of previous meeting were agreed.", "1. Minutes of", "1. Minutes of previous meeting were agreed."),
        ("1. Finance see below", "1. Finance", "see below"),
    ],
)
def test_what_a_run_in_heading_leaves(
    cut: Callable[..., list[tuple[str | None, list[str]]]], line: str, heading: str, left: str
) -> None:
    assert cut(line, heading) == [(None, []), (heading, [left])]


def test_without_items_all_of_a_part_is_one_section(cut: Callable[..., list[tuple[str | None, list[str]]]]) -> None:
    assert cut("One.\n\nTwo.") == [(None, ["One.", "Two."])]
