"""What is drawn on a PDF page: the lines and rectangles that may rule a table, and small pictures that may be bullets."""

from __future__ import annotations

from array import array
from ctypes import addressof, c_float
from itertools import islice, repeat

from minutes_parser.extract import pdfium
from minutes_parser.extract.bullets import DOT
from minutes_parser.extract.pdf_words import Frame
from minutes_parser.layout.model import Rect
from minutes_parser.layout.tables import MOST_RULINGS

MOST_OBJECTS = 50_000
"""Objects of a page looked at for ruling lines: a map has more, a table never."""
FORM_DEPTH = 4
MOST_SEGMENTS = 400
"""Segments of a path that may be a grid drawn at once."""


def drawings_of(handle: int, frame: Frame) -> tuple[list[Rect], list[Rect]]:
    """Boxes of the lines and rectangles drawn on a page, but for what covers all of it, and of small pictures."""
    rulings: list[Rect] = []
    dots: list[Rect] = []
    sides = array("f", bytes(16))
    refs = [pdfium.reference(c_float.from_buffer(sides), at) for at in range(0, 16, 4)]
    bounds = pdfium.object_bounds
    path, form, image = pdfium.PATH, pdfium.FORM, pdfium.IMAGE
    left_over = MOST_OBJECTS
    count = pdfium.count_objects(handle)
    stack = [(count, map(pdfium.get_object, repeat(pdfium.argument(handle)), range(min(count, left_over))), 0)]
    while stack:
        count, children, depth = stack.pop()
        some = list(filter(None, islice(children, left_over)))
        for child, kind in zip(some, map(pdfium.object_type, some), strict=True):
            if kind == form and depth < FORM_DEPTH:
                inside = pdfium.count_form_objects(child)
                stack.append((inside, map(pdfium.get_form_object, repeat(child), range(inside)), depth + 1))
            if (kind != path and kind != image) or not bounds(child, *refs):
                continue
            x0, y0, x1, y1 = sides.tolist()
            wide, high = x1 - x0, y1 - y0
            if kind == image:
                if max(wide, high) < DOT:
                    dots.append(frame.place_box(x0, y0, x1, y1))
                continue
            if wide < 8 and high < 8:
                continue
            if wide > 0.95 * (frame.right - frame.left) and high > 0.95 * (frame.top - frame.bottom):
                continue
            thin = wide < 3 or high < 3
            for box in [(x0, y0, x1, y1)] if thin else _boxes_of(child, (x0, y0, x1, y1), depth):
                rulings.append(frame.place_box(*box))
            if len(rulings) >= MOST_RULINGS:
                return rulings, dots
        left_over -= count
        if left_over <= 0:
            break
    return rulings, dots


def _boxes_of(path: int, box: Rect, depth: int) -> list[Rect]:
    """A path as boxes: itself where it is a rectangle, its straight lines where it is a grid, nothing for a shape."""
    count = pdfium.count_segments(path)
    if count < 4 or count > MOST_SEGMENTS or (count > 5 and depth):
        return []
    if count <= 5:
        curved = any(pdfium.segment_type(pdfium.path_segment(path, k)) == pdfium.BEZIER for k in range(count))
        return [] if curved else [box]
    matrix, x, y = pdfium.Six(), c_float(), c_float()
    pdfium.object_matrix(path, addressof(matrix))
    lines: list[Rect] = []
    begin = before = (0.0, 0.0)
    for index in range(count):
        segment = pdfium.path_segment(path, index)
        kind = pdfium.segment_type(segment)
        if kind == pdfium.BEZIER:
            return []
        pdfium.segment_point(segment, addressof(x), addressof(y))
        here = (
            matrix[0] * x.value + matrix[2] * y.value + matrix[4],
            matrix[1] * x.value + matrix[3] * y.value + matrix[5],
        )
        if kind == pdfium.MOVE:
            begin = here
        else:
            lines.append(_span(before, here))
        if pdfium.segment_closes(segment):
            lines.append(_span(here, begin))
        before = here
    return [line for line in lines if min(line[2] - line[0], line[3] - line[1]) < 1]


def _span(a: tuple[float, float], b: tuple[float, float]) -> Rect:
    return min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1])
