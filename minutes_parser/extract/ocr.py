"""Pages of a PDF that hold no usable text, read from their picture by Tesseract.

A page is read so if it shows something but has no text, if its text layer is damaged beyond decoding, or if a picture
covers it and its text is a stamp or a page number. A page with good text never is. pytesseract runs Tesseract as a
process of its own, one a page and on one thread: what goes wrong in it, or takes too long, costs that page only.
"""

from __future__ import annotations

import importlib.util
import math
import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

import pypdfium2
from lxml import etree  # type: ignore[import-untyped]
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from minutes_parser.extract.damage import DAMAGED, DECODED, PARTLY_DAMAGED, respell
from minutes_parser.layout.model import Line, Page, Rect
from minutes_parser.records import Finding

WITHOUT_TEXT, READ_BY_OCR = "page-without-text", "read-by-ocr"

HOW_TO_GET_OCR = (
    "To have such pages read, install text recognition (OCR): `pip install 'minutes-parser[ocr]'` and the program "
    "Tesseract with its English data (Debian and Ubuntu: `apt install tesseract-ocr`; macOS: `brew install tesseract`; "
    "Windows: its installer). Then read the file again."
)

DPI = 300
LAYOUT_MODE = 4
"""Tesseract's page segmentation: one column of lines. Columns are told apart later, as in a PDF with text."""
MOST_PIXELS = 30_000_000
"""A poster is drawn smaller: three A4 pages at 300 dpi."""
ONE_BLOCK = 6
"""One block of lines, whatever the gaps between its words."""
SECONDS_A_PAGE = 90
LOW_CONFIDENCE = 70
"""Per cent below which the words of a page are doubtful."""
SURE = 80
"""Per cent from which a lone sign is believed to be one."""
POOR = 60
"""Per cent below which the page may stand on its head or side."""
FEW_LETTERS = 150
"""Letters of a stamp, a page number, a signature on a scan."""
COVERED = 0.7
"""Share of a page that a picture covers if the page is a scan."""

BOLDER, BOLDER_STILL = 1.25, 1.12
"""Thickness of bold strokes in those of ordinary ones, at least; and of those beside a bold word."""
_INK = [255 if level < 128 else 0 for level in range(256)]

_SHORT = re.compile(r"\(?\d{1,3}(?:\.\d{1,3}){0,3}[.):]{0,2}|\([a-z]\)|[A-Z]{2,4}")

_HAS_HEIGHT = re.compile(r"[A-Zbdfhklt\d]")
_HEIGHT, _X_HEIGHT = 0.7, 0.49
"""Height of capitals and of small letters in font sizes, the mean of common fonts."""
_BULLET_MISREAD = re.compile(r"[eo©®¢°«»*¥+·∙●○■▪◦§]|\W")
_RAISED_MISREAD = re.compile(
    r"""
    \b (?P<number>[1-9]|[12]\d|3[01])
    ["“”'‘’*™®°¢]{1,3}                # what a small raised "th" is taken for
    (?=\s(?:of\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)
    """,
    re.VERBOSE,
)
_LETTER = re.compile(r"[^\W_]")

after_page: list[Callable[[], None]] = []
"""Called after each page, which may take seconds: so that a watch over the file knows it is not stuck."""


class Word(NamedTuple):
    """A word as recognised; places in points from the top left of the page."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    confidence: float
    """per cent"""
    bold: bool = False


class Row(NamedTuple):
    """Words that Tesseract reads as one line. `baseline` is that at the middle of the page, were the page not skewed."""

    words: tuple[Word, ...]
    baseline: float
    size: float
    turned: bool


class Recognised(NamedTuple):
    """What was read on one picture. Width and height are those of the page as turned upright, in points."""

    lines: tuple[Line, ...]
    confidence: float
    """mean of the words, per cent, by their length"""
    width: float
    height: float
    quarters: int = 0
    """turns clockwise that set the page upright"""


class TooSlow(Exception):
    """Tesseract did not finish a page in time."""


@cache
def is_available() -> bool:
    """Whether this machine can recognise English text: the binding, the program and its data are there."""
    if importlib.util.find_spec("pytesseract") is None:
        return False
    import pytesseract

    try:
        with _one_thread():
            return "eng" in pytesseract.get_languages()
    except (OSError, pytesseract.TesseractError, RuntimeError, ValueError):
        return False


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
    if reason is _STAMP_ONLY and (found.confidence < POOR or _letters(found.lines) < 2 * _letters(page.lines) + 50):
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


def _letters(lines: Sequence[Line]) -> int:
    return sum(len(_LETTER.findall(line.text)) for line in lines)


def _has_few_letters(lines: Sequence[Line]) -> bool:
    """Counts no further than it must: most pages have many."""
    count = 0
    return all((count := count + len(_LETTER.findall(line.text))) < FEW_LETTERS for line in lines)


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


def recognise(picture: Image.Image) -> Recognised:
    """The lines on a picture of a page, from the top down; turned upright first where it stands on its side or head.

    Raises TooSlow.
    """
    found = _recognise(picture)
    turned = sum(len(line.text) for line in found.lines if line.tag == "turned")
    if found.confidence < POOR or turned > 0.5 * _letters(found.lines):
        quarter = _quarter(picture)
        if quarter:
            again = _recognise(_turned(picture, quarter))
            if again.confidence > found.confidence or turned:
                return again._replace(quarters=quarter)
    return found


def _recognise(picture: Image.Image) -> Recognised:
    scale = 72 / float(picture.info["dpi"][0])
    width, height = picture.width * scale, picture.height * scale
    rows = _rows(_hocr(picture, LAYOUT_MODE), scale, width)
    if rows:
        rows += _overlooked(picture, rows, scale, width)
    rows = _with_weight(rows, picture, 1 / scale)
    words = [word for row in rows for word in row.words]
    weight = sum(len(word.text) for word in words)
    confidence = sum(word.confidence * len(word.text) for word in words) / weight if weight else 0.0
    return Recognised(_lines(rows), confidence, width, height)


def _hocr(picture: Image.Image, mode: int) -> bytes:
    import pytesseract

    config = f"--psm {mode} --dpi {picture.info['dpi'][0]:.0f}"
    try:
        with _one_thread():
            hocr: bytes = pytesseract.image_to_pdf_or_hocr(
                picture, extension="hocr", lang="eng", config=config, timeout=SECONDS_A_PAGE
            )
    except pytesseract.TesseractError:
        return b""  # it refuses pictures of a few pixels
    except RuntimeError as error:
        raise TooSlow from error
    return hocr


def _overlooked(picture: Image.Image, rows: Sequence[Row], scale: float, width: float) -> list[Row]:
    """Numbers and initials that stand alone, as those of items in the margin: Tesseract takes them for specks at first.

    They are looked for in what is left of the page without the words found.
    """
    rest = picture.copy()
    rest.info["dpi"] = picture.info["dpi"]
    pen = ImageDraw.Draw(rest)
    for row in rows:
        for word in row.words:
            pen.rectangle(
                [(word.x0 / scale) - 2, word.top / scale - 2, word.x1 / scale + 2, word.bottom / scale + 2], 255
            )
    if rest.filter(ImageFilter.MedianFilter(5)).point(_INK).getbbox() is None:
        return []
    usual = median(row.size for row in rows)
    found = []
    for row in _rows(_hocr(rest, ONE_BLOCK), scale, width):
        words = [
            word
            for word in row.words
            if word.confidence >= SURE
            and _SHORT.fullmatch(word.text)
            and 0.4 * usual < word.bottom - word.top < 1.3 * usual
            and _is_aside(word, rows)
        ]
        # Each is a row of its own: what Tesseract makes of the rest of the row is not believed.
        found += [row._replace(words=(word,), size=usual) for word in words if not row.turned]
    return found


def _quarter(picture: Image.Image) -> int:
    """Quarter turns clockwise that set a picture upright; 0 if that cannot be told."""
    import pytesseract

    try:
        with _one_thread():
            found = pytesseract.image_to_osd(
                picture, config="--psm 0", output_type=pytesseract.Output.DICT, timeout=SECONDS_A_PAGE
            )
    except (pytesseract.TesseractError, RuntimeError):
        return 0
    return int(found["rotate"]) // 90 % 4


def _turned(picture: Image.Image, quarters: int) -> Image.Image:
    way = (Image.Transpose.ROTATE_270, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_90)[quarters - 1]
    turned = picture.transpose(way)
    turned.info["dpi"] = picture.info["dpi"]
    return turned


@contextmanager
def _one_thread() -> Iterator[None]:
    """Tesseract started in here keeps to one thread: workers already fill the cores, and several are no faster."""
    before = os.environ.get("OMP_THREAD_LIMIT")
    os.environ["OMP_THREAD_LIMIT"] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ["OMP_THREAD_LIMIT"]
        else:
            os.environ["OMP_THREAD_LIMIT"] = before


# ---- what Tesseract prints (hOCR), as lines


def _rows(hocr: bytes, scale: float, width: float) -> list[Row]:
    """The rows of an hOCR page; `scale` is points a pixel, `width` that of the page in points."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(hocr, parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        return []
    found: list[tuple[list[Word], dict[str, list[float]]]] = []
    for element in root.iter("{*}span"):
        if element.get("class") == "ocrx_word":
            continue
        words = [word for each in element.iter("{*}span") if (word := _word(each, scale))]
        if words:
            found.append((words, _properties(element)))
    slopes = [p["baseline"][0] for words, p in found if "baseline" in p and len(words) > 3]
    skew = median(slopes) if slopes else 0.0
    rows = [_row(words, properties, scale, skew, width) for words, properties in found]
    return _even_sizes(rows)


def _word(element: Any, scale: float) -> Word | None:
    text = "".join(element.itertext()).strip()
    if element.get("class") != "ocrx_word" or not text:
        return None
    properties = _properties(element)
    x0, top, x1, bottom = (value * scale for value in properties["bbox"])
    return Word(text, x0, top, x1, bottom, properties["x_wconf"][0])


def _properties(element: Any) -> dict[str, list[float]]:
    """What hOCR says of an element: "bbox 1 2 3 4; x_wconf 90" as names and numbers."""
    found: dict[str, list[float]] = {}
    for part in element.get("title", "").split(";"):
        name, *values = part.split()
        found[name] = [float(value) for value in values]
    return found


def _row(words: list[Word], properties: dict[str, list[float]], scale: float, skew: float, width: float) -> Row:
    x0, _, x1, bottom = (value * scale for value in properties["bbox"])
    slope, offset = properties.get("baseline", [0.0, 0.0])
    middle = (x0 + x1) / 2
    baseline = bottom + offset * scale + slope * (middle - x0) + skew * (width / 2 - middle)
    heights = [
        (bottom + offset * scale + slope * (word.x0 - x0) - word.top) / _HEIGHT
        for word in words
        if _HAS_HEIGHT.search(word.text)
    ]
    if heights:
        size = median(heights)
    else:
        x_size, *rest = (properties[name][0] for name in ("x_size", "x_descenders", "x_ascenders"))
        size = (x_size - sum(rest)) * scale / _X_HEIGHT
    return Row(tuple(words), baseline, max(size, 1.0), "textangle" in properties)


def _even_sizes(rows: list[Row]) -> list[Row]:
    """The rows with the sizes that differ little from that of most of the text set to it: they were measured in pixels."""
    letters = sorted((row.size, sum(len(word.text) for word in row.words)) for row in rows if not row.turned)
    half = sum(count for _, count in letters) / 2
    usual = 0.0
    for size, count in letters:
        half -= count
        usual = size
        if half <= 0:
            break
    return [row._replace(size=usual) if abs(row.size - usual) < 0.15 * usual else row for row in rows]


def _is_aside(word: Word, rows: Sequence[Row]) -> bool:
    """Whether a word stands left or right of all rows at its height: what is left within them are crumbs of letters."""
    middle = (word.top + word.bottom) / 2
    beside = [row for row in rows if abs(middle - (row.baseline - 0.35 * row.size)) < 0.7 * row.size]
    return all(word.x1 < row.words[0].x0 or word.x0 > row.words[-1].x1 for row in beside)


def _with_weight(rows: list[Row], picture: Image.Image, scale: float) -> list[Row]:
    """The rows with the words marked bold whose strokes are thicker than those of most of the page, for their size."""
    strokes = [[_stroke(word, picture, scale) / row.size for word in row.words] for row in rows]
    known = sorted(each for row in strokes for each in row if each)
    if not known:
        return rows
    usual = known[len(known) // 2]
    weighted = []
    for row, own in zip(rows, strokes, strict=True):
        bold = [each > BOLDER * usual if each else None for each in own]
        for here, there in [*pairwise(range(len(own))), *pairwise(reversed(range(len(own))))]:
            if bold[here] and bold[there] is False:
                bold[there] = own[there] > BOLDER_STILL * usual
        # Words too short to measure are as those after them, or before.
        for index in reversed(range(len(bold))):
            if bold[index] is None:
                bold[index] = (
                    bold[index + 1] if index + 1 < len(bold) else next((b for b in bold if b is not None), False)
                )
        words = [word._replace(bold=bool(heavy)) for word, heavy in zip(row.words, bold, strict=True)]
        weighted.append(row._replace(words=tuple(words)))
    return weighted


def _stroke(word: Word, picture: Image.Image, scale: float) -> float:
    """How thick the strokes of a word are, in points; 0 for one too short to tell."""
    if len(_LETTER.findall(word.text)) < 3:
        return 0.0
    box = (round(word.x0 * scale), round(word.top * scale), round(word.x1 * scale), round(word.bottom * scale))
    ink = picture.crop(box).point(_INK)
    wide, high = ink.size
    edges = sum(
        ImageChops.difference(ink.crop((0, 0, wide - x, high - y)), ink.crop((x, y, wide, high))).histogram()[255]
        for x, y in ((1, 0), (0, 1))
    )
    return 2 * ink.histogram()[255] / edges / scale if edges else 0.0


def _lines(rows: Sequence[Row]) -> tuple[Line, ...]:
    """Rows as lines from the top down; those that stand beside each other are one line, as in a PDF with text."""
    groups: list[list[Row]] = []
    for row in sorted((row for row in rows if not row.turned), key=lambda row: (row.baseline, row.words[0].x0)):
        for group in reversed(groups[-3:]):
            near = abs(row.baseline - group[0].baseline) < 0.35 * min(row.size, group[0].size)
            if near and not any(_overlap(row, other) for other in group):
                group.append(row)
                break
        else:
            groups.append([row])
    lines = [_line(group) for group in groups]
    lines += [_line([row]) for row in rows if row.turned]
    return tuple(line for line in lines if line)


def _overlap(a: Row, b: Row) -> bool:
    return a.words[0].x0 < b.words[-1].x1 and b.words[0].x0 < a.words[-1].x1


def _line(group: list[Row]) -> Line | None:
    words = sorted((word for row in group for word in row.words), key=lambda word: word.x0)
    size = max(group, key=lambda row: len(row.words)).size
    words = _with_bullet(_without_rules(words, size), size)
    if not any(_LETTER.search(word.text) or word.text == "•" for word in words):
        return None  # rules, specks, folds
    parts: list[str] = []
    runs: list[tuple[int, float, float]] = []
    bold: list[tuple[int, int]] = []
    at = 0
    for index, word in enumerate(words):
        runs.append((at, round(word.x0, 2), round(word.x1, 2)))
        if word.bold and index and words[index - 1].bold:
            bold[-1] = (bold[-1][0], at + len(word.text))
        elif word.bold:
            bold.append((at, at + len(word.text)))
        parts.append(word.text)
        at += len(word.text) + 1
    line = Line(
        text=" ".join(parts),
        rect=_rect(group, words, size),
        size=round(size, 1),
        bold=tuple(bold),
        runs=tuple(runs),
        tag=_tag(group),
    )
    return respell(line, _RAISED_MISREAD, _ordinal)


def _tag(group: Sequence[Row]) -> str:
    return "turned" if group[0].turned else ""


def _rect(group: Sequence[Row], words: Sequence[Word], size: float) -> Rect:
    x0, x1 = min(word.x0 for word in words), max(word.x1 for word in words)
    if group[0].turned:
        return x0, min(word.top for word in words), x1, max(word.bottom for word in words)
    baseline = median(row.baseline for row in group)
    return round(x0, 2), round(baseline - 0.79 * size, 2), round(x1, 2), round(baseline + 0.21 * size, 2)


def _without_rules(words: list[Word], size: float) -> list[Word]:
    """The words without the rulings of a table: upright strokes at an end of the line or in a wide gap."""
    kept: list[Word] = []
    for index, word in enumerate(words):
        before = word.x0 - words[index - 1].x1 if index else math.inf
        after = words[index + 1].x0 - word.x1 if index + 1 < len(words) else math.inf
        if not (set(word.text) <= set("|¦[]_") and (max(before, after) > size or len(words) == 1)):
            kept.append(word)
    return kept


def _ordinal(match: re.Match[str]) -> str:
    number = int(match["number"])
    return f"{number}{'th' if 10 < number < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _with_bullet(words: list[Word], size: float) -> list[Word]:
    """A dot before the text of a line that was taken for a letter or a sign, as the bullet it is."""
    if len(words) > 1 and _BULLET_MISREAD.fullmatch(words[0].text) and words[1].x0 - words[0].x1 > 0.5 * size:
        if words[0].text in "-–—":
            return words
        return [words[0]._replace(text="•"), *words[1:]]
    return words
