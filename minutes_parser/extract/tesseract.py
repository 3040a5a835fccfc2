"""The picture of a page to its lines, by Tesseract: set upright, and with what stands alone in the margin.

pytesseract runs Tesseract as a process of its own, one a page and on one thread: what goes wrong in it, or takes too
long, costs that page only.
"""

from __future__ import annotations

import importlib.util
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from statistics import median
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFilter

from minutes_parser.extract.ocr_lines import INK, Row, Word, letters_in, lines_of, rows_of, with_weight
from minutes_parser.layout.model import Line

LAYOUT_MODE = 4
"""Tesseract's page segmentation: one column of lines. Columns are told apart later, as in a PDF with text."""
ONE_BLOCK = 6
"""One block of lines, whatever the gaps between its words."""
SECONDS_A_PAGE = 90
SURE = 80
"""Per cent from which a lone sign is believed to be one."""
POOR = 60
"""Per cent below which the page may stand on its head or side."""

_SHORT = re.compile(r"\(?\d{1,3}(?:\.\d{1,3}){0,3}[.):]{0,2}|\([a-z]\)|[A-Z]{2,4}")


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


def recognise(picture: Image.Image) -> Recognised:
    """The lines on a picture of a page, from the top down; turned upright first where it stands on its side or head.

    Raises TooSlow.
    """
    found = _recognise(picture)
    turned = sum(len(line.text) for line in found.lines if line.tag == "turned")
    if found.confidence < POOR or turned > 0.5 * letters_in(found.lines):
        quarter = _quarter(picture)
        if quarter:
            again = _recognise(_turned(picture, quarter))
            if again.confidence > found.confidence or turned:
                return again._replace(quarters=quarter)
    return found


def _recognise(picture: Image.Image) -> Recognised:
    scale = 72 / float(picture.info["dpi"][0])
    width, height = picture.width * scale, picture.height * scale
    rows = rows_of(_hocr(picture, LAYOUT_MODE), scale, width)
    if rows:
        rows += _overlooked(picture, rows, scale, width)
    rows = with_weight(rows, picture, 1 / scale)
    words = [word for row in rows for word in row.words]
    weight = sum(len(word.text) for word in words)
    confidence = sum(word.confidence * len(word.text) for word in words) / weight if weight else 0.0
    return Recognised(lines_of(rows), confidence, width, height)


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
    if rest.filter(ImageFilter.MedianFilter(5)).point(INK).getbbox() is None:
        return []
    usual = median(row.size for row in rows)
    found = []
    for row in rows_of(_hocr(rest, ONE_BLOCK), scale, width):
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


def _is_aside(word: Word, rows: Sequence[Row]) -> bool:
    """Whether a word stands left or right of all rows at its height: what is left within them are crumbs of letters."""
    middle = (word.top + word.bottom) / 2
    beside = [row for row in rows if abs(middle - (row.baseline - 0.35 * row.size)) < 0.7 * row.size]
    return all(word.x1 < row.words[0].x0 or word.x0 > row.words[-1].x1 for row in beside)


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
