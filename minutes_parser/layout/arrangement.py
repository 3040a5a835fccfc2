"""The stages of `layout/` in their order: furniture, page references, tables, reading order, paragraphs."""

from __future__ import annotations

from dataclasses import replace

from minutes_parser.layout.contents import without_page_references
from minutes_parser.layout.doubts import doubts
from minutes_parser.layout.furniture import remove_furniture
from minutes_parser.layout.model import Layout
from minutes_parser.layout.order import in_order
from minutes_parser.layout.paragraphs import Margins, join
from minutes_parser.layout.reading import Reading, compose
from minutes_parser.records import Finding


def arrange_pages(layout: Layout) -> Layout:
    """The pages with furniture set apart and lines in reading order, side columns and table cells marked.

    Its findings are those of `layout`, and what could not be put in order.
    """
    arranged, _, findings = _arranged(layout)
    return replace(arranged, findings=(*layout.findings, *findings))


def arrange(layout: Layout) -> Reading:
    """The kept text of a source: furniture out, order restored, lines joined to paragraphs.

    Its findings are only those of this stage; `layout.findings` hold the reader's.
    """
    arranged, margins, findings = _arranged(layout)
    pieces, texts = join([line for page in arranged.pages for line in page.lines], margins)
    turned = {page.number: page.turn for page in arranged.pages if page.turn}
    # Only a web page's title is of this page: office files keep those of the files they were made from.
    titles = [layout.metadata.get(key, "") for key in ("site", "title", "banner") if layout.format == "html"]
    reading = compose(pieces, texts, paginated=layout.paginated)
    return replace(reading, findings=findings, turned=turned, titles=tuple(filter(None, titles)))


def _arranged(layout: Layout) -> tuple[Layout, Margins, tuple[Finding, ...]]:
    """Formats without places come in order; all others are sorted out by where their lines stand."""
    if not any(line.rect for page in layout.pages for line in page.lines):
        return layout, {}, ()
    layout = remove_furniture(layout)
    layout = replace(layout, pages=tuple(map(without_page_references, layout.pages)))
    ordered = in_order(layout.pages)
    pages = tuple(replace(page, lines=tuple(lines)) for page, lines in zip(layout.pages, ordered.lines, strict=True))
    return replace(layout, pages=pages), ordered.margins, doubts(pages, ordered.unread)
