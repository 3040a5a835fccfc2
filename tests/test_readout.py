"""What `show` prints of a meeting, as a person reads it."""

from __future__ import annotations

import click
import pytest

from minutes_parser.readout import document_in_words
from minutes_parser.records import Document, Given, Item, Meeting, Span, Speech

PLACE = Span(start=0, end=9, page=2)


def printed(*speeches: Speech) -> list[str]:
    """The lines under the one item of a meeting."""
    item = Item(id="i", number="4", title="Bins", span=PLACE, extent=PLACE)
    document = Document(
        id="d", kind="minutes", span=PLACE, meeting=Meeting(committee="Parks"), items=(item,), speeches=speeches
    )
    lines = click.unstyle(document_in_words(document, "a.pdf", Given(), 1000)).splitlines()
    return [line.strip() for line in lines[lines.index("4 Bins (p. 2)") + 1 :]]


@pytest.mark.parametrize(
    ("speaker", "text", "line"),
    [
        ("Mr Bell", "Mr Bell asked who empties them.", "QUESTION: Mr Bell asked who empties them."),
        ("Mr Bell", "Who empties them?", "QUESTION Mr Bell: Who empties them?"),
        (None, "It was asked who empties them.", "QUESTION: It was asked who empties them."),
        (None, "word " * 200, "QUESTION: " + "word " * 80 + "…"),
    ],
)
def test_speeches_under_their_item(speaker: str | None, text: str, line: str) -> None:
    assert printed(Speech(item_id="i", kind="question", speaker=speaker, text=text, span=PLACE)) == [line]
