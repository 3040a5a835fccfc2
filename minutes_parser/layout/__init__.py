"""Layout to kept text: furniture out, order restored, paragraphs rejoined."""

from minutes_parser.layout.arrangement import arrange, arrange_pages
from minutes_parser.layout.model import (
    BARE_ENUMERATOR,
    Block,
    Cell,
    Layout,
    Line,
    Page,
    Piece,
    Rect,
    in_capitals,
    words_of,
)
from minutes_parser.layout.reading import Reading, compose

__all__ = [
    "BARE_ENUMERATOR",
    "Block",
    "Cell",
    "Layout",
    "Line",
    "Page",
    "Piece",
    "Reading",
    "Rect",
    "arrange",
    "arrange_pages",
    "compose",
    "in_capitals",
    "words_of",
]
