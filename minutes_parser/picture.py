"""A page of a PDF as a picture, with the records on it marked."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw, ImageFont

from minutes_parser.records import Box, ParsedSource, Span

COLOURS = {
    "item": (33, 102, 172),
    "attendance": (120, 120, 120),
    "decision": (178, 24, 43),
    "motion": (118, 42, 131),
    "recommendation": (191, 129, 45),
    "action": (27, 120, 55),
    "declaration": (1, 133, 113),
}
_SCALE = 2.0
"""Pixels to a PDF point: 144 to the inch."""
_MOST_PIXELS = 30_000_000
"""A poster is drawn smaller: fifteen A4 pages at that scale."""


def draw_page(file: Path, parsed: ParsedSource, page: int) -> Image.Image:
    """The page (from 1) of the file, with the boxes of its records.

    Raises ValueError if there is no such page or the file cannot be drawn.
    """
    try:
        pdf = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        raise ValueError(f"{file} could not be opened as PDF ({error}).") from error
    try:
        if not 1 <= page <= len(pdf):
            pages = f"{len(pdf)} page{'s' * (len(pdf) != 1)}"
            raise ValueError(f"There is no page {page}: {file.name} has {pages}.")
        width, height = pdf[page - 1].get_size()
        scale = min(_SCALE, math.sqrt(_MOST_PIXELS / max(width * height, 1)))
        picture: Image.Image = pdf[page - 1].render(scale=scale).to_pil().convert("RGB")
    finally:
        pdf.close()
    draw = ImageDraw.Draw(picture, "RGBA")
    used = []
    for kind, (_, x0, top, x1, bottom) in _boxes_on(parsed, page):
        draw.rectangle(
            [x0 * scale - 2, top * scale - 2, x1 * scale + 2, bottom * scale + 2],
            fill=(*COLOURS[kind], 40),
            outline=(*COLOURS[kind], 255),
            width=2,
        )
        if kind not in used:
            used.append(kind)
    _draw_legend(draw, used)
    return picture


def _boxes_on(parsed: ParsedSource, page: int) -> Iterator[tuple[str, Box]]:
    for kind, span in _spans(parsed):
        for box in span.boxes:
            if box[0] == page:
                yield kind, box


def _spans(parsed: ParsedSource) -> Iterator[tuple[str, Span]]:
    for document in parsed.documents:
        yield from (("attendance", person.span) for person in document.attendance)
        yield from (("item", item.span) for item in document.items)
        yield from (("decision", clause.span) for decision in document.resolutions for clause in decision.clauses)
        yield from (("motion", motion.span) for motion in document.motions)
        yield from (("recommendation", recommendation.span) for recommendation in document.recommendations)
        yield from (("action", action.span) for action in document.actions)
        yield from (("declaration", declaration.span) for declaration in document.declarations)


def _draw_legend(draw: ImageDraw.ImageDraw, kinds: list[str]) -> None:
    font = ImageFont.load_default(size=18)
    left = 10.0
    for kind in kinds:
        draw.rectangle([left, 10, left + 18, 28], fill=(*COLOURS[kind], 90), outline=(*COLOURS[kind], 255))
        draw.text((left + 24, 8), kind, fill=COLOURS[kind], font=font)
        left += 44 + draw.textlength(kind, font=font)
