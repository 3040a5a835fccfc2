"""The `Doc` under the records: its text is the kept text, and a mark is what it covers."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError
from spacy.tokens import Doc

from minutes_parser.layout import Block, Reading
from minutes_parser.records import Finding, Item, Span
from minutes_parser.segment.marks import make_doc, mark, marked, marked_in, report, unmark
from minutes_parser.segment.passages import Part

VOCAB = spacy.blank("en").vocab


def doc_of(text: str) -> Doc:
    return make_doc(VOCAB, Reading(text, (), paginated=False))


@given(st.text(max_size=200))
@example("")
@example("  two  leading and double  spaces ")
@example("\n\nlines\n \n\tand\ttabs\u00a0\u2003.")
@example("don’t split “quotes” – or\u2060 joiners \x1f ___ £1,200.50 🌳")
def test_any_text_comes_back_letter_by_letter(text: str) -> None:
    assert doc_of(text).text == text


def test_a_mark_covers_its_words_and_keeps_its_record() -> None:
    text = "1. Apologies\nNone."
    doc = doc_of(text)
    item = Item(number="1", title="Apologies", span=Span(start=0, end=12), extent=Span(start=0, end=len(text)))
    assert mark(doc, "items", item) is item
    assert [span.text for span in doc.spans["items"]] == ["1. Apologies"]
    assert marked(doc, "items", Item) == [item]


def test_a_mark_inside_a_word_covers_the_word() -> None:
    doc = doc_of("Apologies")
    mark(doc, "items", Item(title="Apo", span=Span(start=0, end=3), extent=Span(start=0, end=9)))
    assert doc.spans["items"][0].text == "Apologies"


def test_kinds_without_marks_are_empty() -> None:
    assert marked(doc_of("Nothing."), "items", Item) == []


def test_records_are_told_by_the_document_they_start_in() -> None:
    text = "1. Apologies\n1. Paths\n2. Bridges"
    doc = doc_of(text)
    doc._.parts = tuple(Part("minutes", False, (Block(0, start, "x", ()),)) for start in (0, 13))
    items = [
        Item(title=text[a:b], span=Span(start=a, end=b), extent=Span(start=a, end=b))
        for a, b in ((0, 12), (13, 21), (22, 32))
    ]
    for item in items:
        mark(doc, "items", item)
    assert [[i.title for i in marked_in(doc, part, "items", Item)] for part in doc._.parts] == [
        ["1. Apologies"],
        ["1. Paths", "2. Bridges"],
    ]
    unmark(doc, "items")
    assert marked(doc, "items", Item) == marked_in(doc, doc._.parts[0], "items", Item) == []


def test_each_doc_has_its_own_records_and_findings() -> None:
    first, second = doc_of("One."), doc_of("Two.")
    report(first, Finding(severity="warning", code="item-gap", message="a number is skipped"))
    mark(first, "items", Item(title="One", span=Span(start=0, end=3), extent=Span(start=0, end=4)))
    assert second._.findings == [] and second._.records == {}


def test_records_cannot_be_changed() -> None:
    item = Item(title="One", span=Span(start=0, end=3), extent=Span(start=0, end=4))
    with pytest.raises(ValidationError):
        item.title = "Two"
