"""The words of a PDF page, each with its place, its size and whether it is bold.

A page's text is fetched once and cut into words; each word costs two boxes and one text object, which gives font and
weight. Nothing is asked a character except where a word changes its font or a page needs a slow path (rotated text).
"""

from __future__ import annotations

import ctypes
import math
import re
from array import array
from collections import Counter, deque
from collections.abc import Callable, Iterator
from ctypes import addressof, c_double, c_float, c_size_t
from itertools import repeat
from typing import NamedTuple

from minutes_parser.extract import font_file, pdfium
from minutes_parser.extract.pdfium import Argument
from minutes_parser.layout.model import Rect

MOST_FONT_BYTES = 20_000_000
FAR = 100_000.0
"""Points beyond which nothing stands on a page: a damaged file may place text anywhere."""
NARROW_BLANK = 0.135
"""Font sizes between two text objects inside a word from which the gap is a blank; letters of one word stand closer."""
SELDOM = 0.2
"""Share of words that reach over several text objects, at most, where the gaps in them tell anything: some producers set
each letter by itself."""

_SPACE = r"\x00-\x20\x85\xa0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff\ufffe"
"""All white space and marks without width, named one by one: `\\s` takes a third longer."""
_WORD = re.compile(
    rf"[^{_SPACE}]+ [\x02\ufffe]?",  # a word, with the mark pdfium leaves for a hyphen at a line end
    re.VERBOSE,
)
_NAMELESS = re.compile(r"(?:[A-Z]{6}\+)?(?:CIDFont\+F?|Font|TT|T|F|C)?[\d_.]*", re.IGNORECASE)
"""Names that producers give to fonts whose own they do not keep."""
_BOLD = re.compile(r"bold|black(?!adder)|heavy|demi", re.IGNORECASE)
SYMBOL_FONT = re.compile(r"symbol|wingding|webding|dingbat", re.IGNORECASE)
_RAISED_INSIDE = re.compile(r"\d{1,2}(?:st|nd|rd|th)[A-Z]")
TICKS = {"ü": "✓", "þ": "☑", "û": "✗", "ý": "☒"}
"""Letters of symbol fonts that are no bullets."""


class Font(NamedTuple):
    bold: bool
    descent: float
    """how far the font reaches below its baseline, in font sizes"""
    symbols: bool
    """whether it holds signs: a lone letter in it is a bullet or a tick"""


class Run(NamedTuple):
    """What the characters of one text object share: they are set in one font along one baseline.

    Places are in points from the top left of the page as shown.
    """

    size: float
    top: float
    bottom: float
    baseline: float
    bold: bool
    upright: bool
    """whether it runs from left to right on the page as shown"""
    symbols: bool = False


class Word(NamedTuple):
    """A word, or the part of one that is set in one weight on one baseline."""

    text: str
    x0: float
    x1: float
    run: Run
    order: int
    """position in the page's stream of characters"""
    end: int
    """position after its last character: the next word touches it if it starts there"""


_Found = tuple[int, int, Run]
"""start and end of a word, or of a part of one, and its run"""

_RunAt = Callable[[int], Run | None]


class Frame(NamedTuple):
    """The visible part of a page in pdfium's coordinates, and the quarter turns clockwise it is shown with."""

    left: float
    top: float
    right: float
    bottom: float
    turns: int

    @property
    def width(self) -> float:
        return self.top - self.bottom if self.turns & 1 else self.right - self.left

    @property
    def height(self) -> float:
        return self.right - self.left if self.turns & 1 else self.top - self.bottom

    def place(self, x: float, y: float) -> tuple[float, float]:
        """A point in points from the top left corner of the page as shown."""
        if self.turns == 0:
            return x - self.left, self.top - y
        if self.turns == 1:
            return y - self.bottom, x - self.left
        if self.turns == 2:
            return self.right - x, y - self.bottom
        return self.top - y, self.right - x

    def place_box(self, left: float, bottom: float, right: float, top: float) -> Rect:
        ax, ay = self.place(left, top)
        bx, by = self.place(right, bottom)
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


def words_of(page: Argument, text: str, frame: Frame, fonts: dict[int, Font]) -> tuple[list[Word], Frame]:
    """The words of a text page and the frame they are placed in: turned where most of the text is."""
    runs: dict[int, Run] = {}
    alike: dict[Run, Run] = {}
    text_object = pdfium.text_object
    found: list[_Found] = []

    def run_of(here: int, index: int) -> Run:
        run = _run(page, index, here, frame, fonts)
        # Text objects that share everything share their run: the same is cheaper to tell than an equal.
        run = runs[here] = alike.setdefault(run, run)
        return run

    def run_at(index: int) -> Run | None:
        here = text_object(page, index)
        return (runs.get(here) or run_of(here, index)) if here else None

    across: list[int] = []
    places = [match.span() for match in _WORD.finditer(text)]
    objects = list(map(text_object, repeat(page), [start for start, _ in places]))
    for (start, end), here, after in zip(places, objects, [*objects, None][1:], strict=True):
        if not here:
            continue
        run = runs.get(here) or run_of(here, start)
        # A word whose successor begins in the same text object lies in it as a whole: no need to ask for its end.
        if after != here and end - start > 1:
            last = text_object(page, end - 1)
            if last and last != here:
                tail = runs.get(last) or run_of(last, end - 1)
                if tail.bold != run.bold or tail.baseline != run.baseline or _RAISED_INSIDE.match(text, start, end):
                    found += _parts(start, end, run, run_at)
                    continue
                across.append(len(found))
        found.append((start, end, run))
    turned = [(start, end) for start, end, run in found if not run.upright]
    if turned:
        found = [each for each in found if each[2].upright]
    gaps: set[int] = set()
    if across and not turned and len(across) < SELDOM * len(found):
        found, gaps = _with_blanks(page, text, found, across)
    words = _placed(page, text, found, frame.left)
    if gaps:  # the next word does not touch these
        words = [word._replace(end=word.end - 1) if word.end in gaps else word for word in words]
    if any(run.symbols for run in alike):
        words = [_as_sign(word) if word.run.symbols else word for word in words]
    if turned:
        words, frame = _turned_words(page, text, words, turned, frame, run_at)
    return words, frame


def _with_blanks(page: Argument, text: str, found: list[_Found], across: list[int]) -> tuple[list[_Found], set[int]]:
    """The words cut where pdfium has missed a narrow blank between two text objects, and where the first parts end.

    `across` are the places of words that reach over several text objects.
    """
    cut: list[_Found] = []
    gaps: set[int] = set()
    done = 0
    for place in across:
        cut += found[done:place]
        done = place + 1
        start, end, run = found[place]
        for at in range(start + 1, end):
            if not (text[at].isalpha() and (text[at - 1].isalpha() or text[at - 1] in ".,;:)")):
                continue
            if pdfium.text_object(page, at) == pdfium.text_object(page, at - 1):
                continue
            boxes = _boxes(page, [at - 1, at])
            if boxes[4] - boxes[2] > NARROW_BLANK * run.size:
                cut.append((start, at, run))
                gaps.add(at)
                start = at
        cut.append((start, end, run))
    return [*cut, *found[done:]], gaps


def _placed(page: Argument, text: str, found: list[tuple[int, int, Run]], left: float) -> list[Word]:
    """Upright words with their places."""
    starts = _boxes(page, [start for start, _, _ in found])[::4]
    ends = _boxes(page, [end - 1 for _, end, _ in found])[2::4]
    make = tuple.__new__
    return [
        make(Word, (text[start:end], x0 - left, x1 - left, run, start, end))
        for (start, end, run), x0, x1 in zip(found, starts, ends, strict=True)
    ]


def _boxes(page: Argument, indexes: list[int]) -> list[float]:
    """The boxes of characters, one after the other, each as left, top, right, bottom.

    pdfium fills in many before one is looked at, which is several times faster.
    """
    boxes: list[float] = []
    for begin in range(0, len(indexes), len(_FILLED_AT)):
        some = indexes[begin : begin + len(_FILLED_AT)]
        deque(map(pdfium.loose_box, repeat(page), some, _FILLED_AT), maxlen=0)
        boxes += _FILLED[: 4 * len(some)].tolist()
    return boxes


_FILLED = array("f", bytes(4 * 4096))
_FILLED_AT = [pdfium.reference(c_float.from_buffer(_FILLED), at) for at in range(0, 4 * 4096, 16)]
"""Room for boxes, and where each lies: made once, as to make it takes longer than to fill it."""


def _as_sign(word: Word) -> Word:
    """A lone letter of a symbol font as what it shows: a tick or a bullet."""
    if len(word.text) == 1 and word.text.isalnum():
        return word._replace(text=TICKS.get(word.text, "•"))
    return word


def _turned_words(
    page: Argument, text: str, words: list[Word], turned: list[tuple[int, int]], frame: Frame, run_at: _RunAt
) -> tuple[list[Word], Frame]:
    """All words of a page some of whose text is not upright, in a frame that sets most of it upright."""
    slow = [_slow_word(page, text, a, b, run_at) for a, b in turned]
    quarters = Counter[int]()
    for word in slow:
        quarters[word.quarter] += len(word.text)
    quarters[frame.turns] += sum(len(word.text) for word in words)
    quarter, share = max(quarters.items(), key=lambda item: (item[1], -item[0]))
    if quarter >= 0 and quarter != frame.turns and share > 0.6 * quarters.total():
        frame = frame._replace(turns=quarter)
        slow += [_slow_word(page, text, word.order, word.end, run_at) for word in words]
        words = []
    placed = [word.placed(frame) for word in slow]
    return words + [word for word in placed if abs(word.x0) < FAR and abs(word.run.baseline) < FAR], frame


def _parts(start: int, end: int, run: Run, run_at: _RunAt) -> Iterator[tuple[int, int, Run]]:
    """The parts of a word between changes of weight or baseline."""
    begin = start
    for index in range(start + 1, end):
        here = run_at(index) or run
        if here.bold != run.bold or here.baseline != run.baseline:
            yield begin, index, run
            begin, run = index, here
    yield begin, end, run


class _SlowWord(NamedTuple):
    """A word of text that may run in any direction, in pdfium's coordinates."""

    text: str
    box: tuple[float, float, float, float]
    origin: tuple[float, float]
    size: float
    quarter: int
    """quarter turns clockwise that set it upright; -1 for a slant"""
    bold: bool
    order: int
    end: int

    def placed(self, frame: Frame) -> Word:
        x0, top, x1, bottom = frame.place_box(*self.box)
        _, baseline = frame.place(*self.origin)
        upright = self.quarter == frame.turns
        if upright:
            top, bottom = baseline - 0.79 * self.size, baseline + 0.21 * self.size
        run = Run(self.size, top, bottom, baseline, self.bold, upright)
        return Word(self.text, x0, x1, run, self.order, self.end)


def _slow_word(page: Argument, text: str, start: int, end: int, run_at: _RunAt) -> _SlowWord:
    matrix = pdfium.Six()
    pdfium.matrix_of(page, start, pdfium.reference(matrix))
    angle = math.degrees(math.atan2(matrix[1], matrix[0]))
    near = round(angle / 90)
    boxes = []
    for index in (start, end - 1):
        left, right, bottom, top = sides = c_double(), c_double(), c_double(), c_double()
        pdfium.tight_box(page, index, *map(pdfium.reference, sides))
        boxes.append((left.value, bottom.value, right.value, top.value))
    x, y = c_double(), c_double()
    pdfium.origin_of(page, start, pdfium.reference(x), pdfium.reference(y))
    run = run_at(start)
    a, b = boxes
    return _SlowWord(
        text=text[start:end],
        box=(min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])),
        origin=(x.value, y.value),
        size=min(max(pdfium.font_size(page, start) * math.hypot(matrix[2], matrix[3]), 0.1), FAR),
        quarter=near % 4 if abs(angle - 90 * near) < 8 else -1,
        bold=run.bold if run else False,
        order=start,
        end=end,
    )


def _run(page: Argument, index: int, text_object: int, frame: Frame, fonts: dict[int, Font]) -> Run:
    """The run of the text object that holds the character at `index`."""
    font_handle = pdfium.object_font(text_object)
    font = fonts.get(font_handle)
    if font is None:
        font = fonts[font_handle] = _font(font_handle)
    pdfium.matrix_of(page, index, _MATRIX_AT)
    a, b, c, d, x, y = _MATRIX.tolist()
    size = pdfium.font_size(page, index) * (d if c == 0 and d > 0 else math.hypot(c, d))
    baseline = frame.top - y
    bottom = baseline + font.descent * size
    # Text that is filled and stroked is a word processor's way to embolden a font that has no bold.
    bold = font.bold or pdfium.render_mode(text_object) == 2
    upright = frame.turns == 0 and a > 0 and abs(b) < 0.1 * a and 0.1 <= size < FAR and abs(x) < FAR and abs(y) < FAR
    return tuple.__new__(Run, (size, bottom - size, bottom, baseline, bold, upright, font.symbols))


_MATRIX = array("f", bytes(4 * 6))
"""Filled in anew for each run."""
_MATRIX_AT = pdfium.reference(pdfium.Six.from_buffer(_MATRIX))


def _font(handle: int) -> Font:
    descent = c_float()
    pdfium.font_descent(handle, 1000.0, addressof(descent))
    known_as = pdfium.name_of(handle)
    return Font(
        # pdfium's weight is wrong for some fonts, their names are not.
        bold=bool(_BOLD.search(known_as))
        or bool(pdfium.font_flags(handle) & pdfium.FORCE_BOLD)
        or (bool(_NAMELESS.fullmatch(known_as)) and font_file.is_bold(_font_data(handle))),
        descent=-descent.value / 1000 if -500 < descent.value < -50 else 0.21,
        symbols=bool(SYMBOL_FONT.search(known_as)),
    )


def _font_data(handle: int) -> bytes:
    """The font file that is embedded; empty if there is none."""
    size = c_size_t()
    if not pdfium.font_data(handle, None, 0, addressof(size)) or not 0 < size.value <= MOST_FONT_BYTES:
        return b""
    data = ctypes.create_string_buffer(size.value)
    return data.raw if pdfium.font_data(handle, data, size.value, addressof(size)) else b""
