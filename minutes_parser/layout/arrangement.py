"""The stages of `layout/` in their order: furniture, reading order, tables, paragraphs."""

from __future__ import annotations

from minutes_parser.layout.furniture import remove_furniture
from minutes_parser.layout.model import Layout
from minutes_parser.layout.paragraphs import join
from minutes_parser.layout.reading import Reading, compose


def arrange_pages(layout: Layout) -> Layout:
    """The pages with furniture set apart and lines in reading order, columns and table cells marked."""
    if not any(line.rect for page in layout.pages for line in page.lines):
        return layout
    return remove_furniture(layout)


def arrange(layout: Layout) -> Reading:
    """The kept text of a source: furniture out, order restored, lines joined to paragraphs."""
    arranged = arrange_pages(layout)
    pieces, texts = join([line for page in arranged.pages for line in page.lines])
    return compose(pieces, texts, paginated=layout.paginated)
