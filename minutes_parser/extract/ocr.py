"""Pages of a PDF that hold no usable text: which they are, and what is said of them once their picture was read.

A page is read so if it shows something but has no text, if its text layer is damaged beyond decoding, or if a picture
covers it and its text is a stamp or a page number. A page with good text never is.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

import pypdfium2
from PIL import Image

from minutes_parser.extract.damage import DAMAGED, DECODED, PARTLY_DAMAGED
from minutes_parser.extract.ocr_lines import LETTER, letters_in
from minutes_parser.extract.tesseract import POOR, SECONDS_A_PAGE, TooSlow, is_available, recognise
from minutes_parser.layout.model import Line, Page
from minutes_parser.records import Finding

WITHOUT_TEXT, READ_BY_OCR = "page-without-text", "read-by-ocr"

HOW_TO_GET_OCR = (
    "To have such pages read, install text recognition (OCR): `pip install 'minutes-parser[ocr]'` and the program "
    "Tesseract with its English data (Debian and Ubuntu: `apt install tesseract-ocr`; macOS: `brew install tesseract`; "
    "Windows: its installer). Then read the file again."
)

DPI = 300
MOST_PIXELS = 30_000_000
"""A poster is drawn smaller: three A4 pages at 300 dpi."""
LOW_CONFIDENCE = 70
"""Per cent below which the words of a page are doubtful."""
FEW_LETTERS = 150
"""Letters of a stamp, a page number, a signature on a scan."""
COVERED = 0.7
"""Share of a page that a picture covers if the page is a scan."""

after_page: list[Callable[[], None]] = []
"""Called after each page, which may take seconds: so that a watch over the file knows it is not stuck."""


def complete(
    document: pypdfium2.PdfDocument, pages: Sequence[Page], findings: Sequence[Finding]
) -> tuple[list[Page], list[Finding]]:
    """The pages with those filled in that have no usable text, and the findings with what became of each."""
    empty = {finding.page for finding in findings if finding.code == WITHOUT_TEXT}
    damaged = {finding.page for finding in findings if finding.code == DAMAGED}
    result: list[Page] = []
    said: dict[int, Finding | None] = {}
    for page in pages:
        reason = _reason(document, page, page.number in empty, page.number in damaged)
        if reason:
            page, said[page.number] = _fill(document, page, reason)
        result.append(page)
    return result, _merged(findings, said)


class _Reason(NamedTuple):
    """Why a page is to be read from its picture."""

    code: str
    """of the finding if it cannot be"""
    text: str


_NO_TEXT = _Reason(WITHOUT_TEXT, "has no text: it is a picture of a page")
_STAMP_ONLY = _Reason(WITHOUT_TEXT, "is a picture of a page with hardly any text of its own")
_DAMAGED = _Reason(DAMAGED, "has a damaged text layer: what it holds is not what is printed")
_BLANK = _Reason(WITHOUT_TEXT, "is empty: nothing is printed on it")


def _reason(document: pypdfium2.PdfDocument, page: Page, empty: bool, damaged: bool) -> _Reason | None:
    if damaged:
        return _DAMAGED
    if empty:
        return _BLANK if _is_blank(document, page.number) else _NO_TEXT
    if page.lines and _has_few_letters(page.lines) and _is_covered(document, page):
        return _STAMP_ONLY
    return None


def _fill(document: pypdfium2.PdfDocument, page: Page, reason: _Reason) -> tuple[Page, Finding | None]:
    """The page as recognised, or as it is, and what is to be said of it."""

    def finding(severity: str, code: str, text: str) -> Finding:
        return Finding.model_validate(
            {"severity": severity, "code": code, "page": page.number, "message": f"Page {page.number} {text}"}
        )

    if reason is _BLANK:
        return page, finding("warning", WITHOUT_TEXT, f"{reason.text}. If it should not be, fetch the file again.")
    if not is_available():
        return page, finding("warning", reason.code, f"{reason.text}. {HOW_TO_GET_OCR}")
    try:
        found = recognise(draw(document, page.number))
    except TooSlow:
        text = (
            f"{reason.text}. Text recognition (OCR) was not done with it in {SECONDS_A_PAGE} seconds; read it yourself."
        )
        return page, finding("warning", reason.code, text)
    finally:
        for call in after_page:
            call()
    if reason is _STAMP_ONLY and (found.confidence < POOR or letters_in(found.lines) < 2 * letters_in(page.lines) + 50):
        return page, None  # a photograph with a caption
    if not found.lines:
        return page, finding("warning", reason.code, f"{reason.text}, on which text recognition (OCR) found no words.")
    lines = _numbered(found.lines, page.number)
    read = replace(page, lines=lines, width=found.width, height=found.height, turned=found.quarters)
    text = f"{reason.text}. It was read by text recognition (OCR), which is {found.confidence:.0f} % sure of its words"
    if found.confidence < LOW_CONFIDENCE:
        return read, finding("warning", READ_BY_OCR, f"{text}: doubtful. Compare all of it with the page.")
    return read, finding("info", READ_BY_OCR, f"{text}. Compare with the page before you quote.")


def _merged(findings: Sequence[Finding], said: dict[int, Finding | None]) -> list[Finding]:
    """The findings with those about pages that were looked at replaced by what was said of them, in order of pages."""
    stale = {WITHOUT_TEXT, DAMAGED, DECODED, PARTLY_DAMAGED}
    new = {page: finding for page, finding in said.items() if finding}
    kept = [finding for finding in findings if not (finding.page in new and finding.code in stale)]
    return sorted([*kept, *new.values()], key=lambda finding: finding.page or 0)


def why_no_text(findings: Sequence[Finding]) -> str:
    """Why a PDF has not one page with text, and what to do, for one whose pages were looked at."""
    if all(_BLANK.text in finding.message for finding in findings if finding.code == WITHOUT_TEXT):
        return "the PDF holds no text: all its pages are empty. Check that the right file was saved."
    if is_available():
        return "the PDF holds no text on any page, and text recognition (OCR) found no words on its pictures either."
    return f"the PDF holds no text on any page: it is a scan. {HOW_TO_GET_OCR}"


def _has_few_letters(lines: Sequence[Line]) -> bool:
    """Counts no further than it must: most pages have many."""
    count = 0
    return all((count := count + len(LETTER.findall(line.text))) < FEW_LETTERS for line in lines)


def _numbered(lines: Sequence[Line], page: int) -> tuple[Line, ...]:
    return tuple(replace(line, page=page) for line in lines)


def _is_blank(document: pypdfium2.PdfDocument, number: int) -> bool:
    """Whether a page shows nothing at all."""
    lightest = draw(document, number, dpi=50).getextrema()
    return lightest[0] == lightest[1]


def _is_covered(document: pypdfium2.PdfDocument, page: Page) -> bool:
    """Whether one picture covers most of the page."""
    if not page.width or not page.height:
        return False
    pdf_page = document[page.number - 1]
    try:
        for picture in pdf_page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]):
            left, bottom, right, top = picture.get_bounds()
            if (right - left) * (top - bottom) > COVERED * page.width * page.height:
                return True
        return False
    except pypdfium2.PdfiumError:
        return False
    finally:
        pdf_page.close()


def draw(document: pypdfium2.PdfDocument, number: int, dpi: float = DPI) -> Image.Image:
    """The page (from 1) as it is shown, in shades of grey; its `info["dpi"]` tells the resolution."""
    page = document[number - 1]
    try:
        width, height = page.get_size()
        scale = min(dpi / 72, math.sqrt(MOST_PIXELS / max(width * height, 1)))
        picture: Image.Image = page.render(scale=scale, grayscale=True).to_pil().convert("L")
    finally:
        page.close()
    picture.info["dpi"] = (72 * scale, 72 * scale)
    return picture
