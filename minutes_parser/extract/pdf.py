"""PDF to `Layout`: the printed lines of each page with place, size and weight, and the ruling lines drawn on it."""

from __future__ import annotations

import ctypes
import re
from ctypes import addressof

import pypdfium2

from minutes_parser.errors import Unreadable
from minutes_parser.extract import damage, ocr, pdfium
from minutes_parser.extract.bullets import with_bullets
from minutes_parser.extract.pdf_drawings import drawings_of
from minutes_parser.extract.pdf_lines import RARE, closed_up, line_of, plain, rows_of
from minutes_parser.extract.pdf_words import Font, Frame, Word, words_of
from minutes_parser.layout.model import Layout, Page
from minutes_parser.layout.tables import MOST_RULINGS
from minutes_parser.records import Finding

MOST_PAGES = 10_000
_ENCRYPTED = 4
"""pdfium's error code for a document that opens only with a password."""

_LETTER_SPACED = re.compile(r"\s[^\W\d_](?:\s{1,3}[^\W\d_]){3}\s")


def read(data: bytes, name: str) -> Layout:
    """The lines of a PDF, page by page; `name` is used in messages only.

    Raises `Unreadable` for a file that is encrypted, damaged or has no text on any page.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == _ENCRYPTED:
            raise Unreadable("encrypted", "the PDF opens only with a password. Ask for a copy without one.") from None
        raise Unreadable("damaged-pdf", "the file is not a PDF that can be opened. Fetch it again.") from None
    try:
        return _read(document)
    finally:
        document.close()


def _read(document: pypdfium2.PdfDocument) -> Layout:
    handle = ctypes.cast(document.raw, ctypes.c_void_p).value
    count = len(document)
    findings: list[Finding] = []
    if count > MOST_PAGES:
        message = f"only the first {MOST_PAGES} of {count} pages were read"
        findings.append(Finding(severity="warning", code="too-many-pages", page=MOST_PAGES, message=message))
    fonts: dict[int, Font] = {}
    layer = damage.TextLayer(handle, count)
    pages: list[Page] = []
    opened = 0
    for number in range(1, min(count, MOST_PAGES) + 1):
        page_handle = pdfium.load_page(handle, number - 1)
        if not page_handle:
            message = f"page {number} is damaged and could not be opened"
            findings.append(Finding(severity="warning", code="damaged-page", page=number, message=message))
            pages.append(Page(number=number, lines=()))
            continue
        opened += 1
        try:
            page, found = _read_page(page_handle, number, fonts, layer)
        finally:
            pdfium.close_page(page_handle)
        pages.append(page)
        findings += found
    if not opened:
        raise Unreadable("damaged-pdf", "not one page of the PDF could be opened. Fetch it again.")
    pages, restored = damage.restore_ligatures(pages)
    pages, findings = ocr.complete(document, pages, [*findings, *restored])
    if not any(page.lines for page in pages):
        raise Unreadable("no-text", ocr.why_no_text(findings))
    return Layout(format="pdf", pages=tuple(pages), findings=tuple(findings), metadata=_metadata(handle))


def _metadata(document: int | None) -> dict[str, str]:
    known = {key.lower(): pdfium.metadata(document, key) for key in ("Title", "Author", "Producer", "Creator")}
    return {key: value for key, value in known.items() if value}


def _read_page(handle: int, number: int, fonts: dict[int, Font], layer: damage.TextLayer) -> tuple[Page, list[Finding]]:
    """A page of lines in the order of their baselines, and what is wrong with its text."""
    bounds = pdfium.Four()
    pdfium.page_bounds(handle, addressof(bounds))
    shown = pdfium.page_rotation(handle) & 3
    frame = Frame(bounds[0], bounds[1], bounds[2], bounds[3], shown)
    text_handle = pdfium.load_text(handle)
    words: list[Word] = []
    decoded = damage.Decoded("")
    if text_handle:
        try:
            characters = pdfium.argument(text_handle)
            decoded = layer.decode(characters, pdfium.page_text(text_handle))
            words, frame = words_of(characters, decoded.text, frame, fonts)
        finally:
            pdfium.close_text(text_handle)
    text = decoded.text
    rows = rows_of(words)
    if _LETTER_SPACED.search(f" {text} "):
        rows = [closed_up(row) for row in rows]
    if RARE.search(text):
        rows = [
            [word._replace(text=plain(word.text)) if RARE.search(word.text) else word for word in row] for row in rows
        ]
    lines = tuple(line for row in rows if (line := line_of(row, number)))
    rulings, dots = drawings_of(handle, frame) if lines else ([], [])
    page = Page(
        number=number,
        lines=with_bullets(lines, dots),
        width=frame.width,
        height=frame.height,
        rulings=tuple(rulings[:MOST_RULINGS]),
        turned=(frame.turns - shown) % 4,
    )
    if not lines:
        message = f"Page {number} has no text."
        return page, [Finding(severity="warning", code=ocr.WITHOUT_TEXT, page=number, message=message)]
    return page, damage.findings(decoded, number)
