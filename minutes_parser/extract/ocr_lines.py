"""What Tesseract prints of a page (hOCR) to lines: rows with their size and weight, rulings and specks left out."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

from lxml import etree  # type: ignore[import-untyped]
from PIL import Image, ImageChops

from minutes_parser.extract.damage import respell
from minutes_parser.layout.model import Line, Rect

BOLDER, BOLDER_STILL = 1.25, 1.12
"""Thickness of bold strokes in those of ordinary ones, at least; and of those beside a bold word."""
INK = [255 if level < 128 else 0 for level in range(256)]

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
LETTER = re.compile(r"[^\W_]")


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


def rows_of(hocr: bytes, scale: float, width: float) -> list[Row]:
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


def with_weight(rows: list[Row], picture: Image.Image, scale: float) -> list[Row]:
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
    if len(LETTER.findall(word.text)) < 3:
        return 0.0
    box = (round(word.x0 * scale), round(word.top * scale), round(word.x1 * scale), round(word.bottom * scale))
    ink = picture.crop(box).point(INK)
    wide, high = ink.size
    edges = sum(
        ImageChops.difference(ink.crop((0, 0, wide - x, high - y)), ink.crop((x, y, wide, high))).histogram()[255]
        for x, y in ((1, 0), (0, 1))
    )
    return 2 * ink.histogram()[255] / edges / scale if edges else 0.0


def lines_of(rows: Sequence[Row]) -> tuple[Line, ...]:
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
    if not any(LETTER.search(word.text) or word.text == "•" for word in words):
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


def letters_in(lines: Sequence[Line]) -> int:
    return sum(len(LETTER.findall(line.text)) for line in lines)
