"""PDF to `Layout`: the printed lines of each page with place, size and weight, and the ruling lines drawn on it.

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
from functools import lru_cache
from itertools import islice, pairwise, repeat
from operator import attrgetter
from typing import NamedTuple

import pypdfium2

from minutes_parser.errors import Unreadable
from minutes_parser.extract import damage, font_file, ocr, pdfium
from minutes_parser.extract.bullets import DOT, with_bullets
from minutes_parser.extract.pdfium import Argument
from minutes_parser.layout.model import Layout, Line, Page, Rect
from minutes_parser.layout.tables import MOST_RULINGS
from minutes_parser.records import Finding

MOST_PAGES = 10_000
MOST_OBJECTS = 50_000
"""Objects of a page looked at for ruling lines: a map has more, a table never."""
MOST_FONT_BYTES = 20_000_000
FORM_DEPTH = 4
LARGE = 36.0
"""Size in points of letters that are set for no text to read: watermarks, some titles."""
FAR = 100_000.0
"""Points beyond which nothing stands on a page: a damaged file may place text anywhere."""
NARROW_BLANK = 0.135
"""Font sizes between two text objects inside a word from which the gap is a blank; letters of one word stand closer."""
SELDOM = 0.2
"""Share of words that reach over several text objects, at most, where the gaps in them tell anything: some producers set
each letter by itself."""
MOST_SEGMENTS = 400
"""Segments of a path that may be a grid drawn at once."""

_ENCRYPTED = 4
"""pdfium's error code for a document that opens only with a password."""

_SPACE = r"\x00-\x20\x85\xa0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff\ufffe"
"""All white space and marks without width, named one by one: `\\s` takes a third longer."""
_WORD = re.compile(
    rf"[^{_SPACE}]+ [\x02\ufffe]?",  # a word, with the mark pdfium leaves for a hyphen at a line end
    re.VERBOSE,
)
_NAMELESS = re.compile(r"(?:[A-Z]{6}\+)?(?:CIDFont\+F?|Font|TT|T|F|C)?[\d_.]*", re.IGNORECASE)
"""Names that producers give to fonts whose own they do not keep."""
_BOLD = re.compile(r"bold|black(?!adder)|heavy|demi", re.IGNORECASE)

_TRANSLATED = {
    0x02: "-",
    0xFFFE: "-",
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
    **dict.fromkeys([*range(0x02), *range(0x03, 0x20), *range(0x7F, 0xA0), 0xFFFF, 0xFEFF, 0x200B], None),
}
_RARE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\ufb00-\ufb06\ufeff\ufffe\uffff\ud800-\uf8ff]")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_SYMBOLS = {"\uf0fc": "✓", "\uf0fe": "☑", "\uf0fb": "✗", "\uf0e0": "→", "\uf0e8": "→"}
"""Private-use code points of the symbol fonts that are no bullets."""

SYMBOL_FONT = re.compile(r"symbol|wingding|webding|dingbat", re.IGNORECASE)
ORDINALS = frozenset(("st", "nd", "rd", "th"))
"""Raised endings of numbers: a word ends with them."""
_RAISED_INSIDE = re.compile(r"\d{1,2}(?:st|nd|rd|th)[A-Z]")
TICKS = {"ü": "✓", "þ": "☑", "û": "✗", "ý": "☒"}
"""Letters of symbol fonts that are no bullets."""

_LETTER_SPACED = re.compile(r"\s[^\W\d_](?:\s{1,3}[^\W\d_]){3}\s")


class _Font(NamedTuple):
    bold: bool
    descent: float
    """how far the font reaches below its baseline, in font sizes"""
    symbols: bool
    """whether it holds signs: a lone letter in it is a bullet or a tick"""


class _Run(NamedTuple):
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


class _Word(NamedTuple):
    """A word, or the part of one that is set in one weight on one baseline."""

    text: str
    x0: float
    x1: float
    run: _Run
    order: int
    """position in the page's stream of characters"""
    end: int
    """position after its last character: the next word touches it if it starts there"""


_Found = tuple[int, int, _Run]
"""start and end of a word, or of a part of one, and its run"""

_RunAt = Callable[[int], _Run | None]


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
    fonts: dict[int, _Font] = {}
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


def _read_page(
    handle: int, number: int, fonts: dict[int, _Font], layer: damage.TextLayer
) -> tuple[Page, list[Finding]]:
    """A page of lines in the order of their baselines, and what is wrong with its text."""
    bounds = pdfium.Four()
    pdfium.page_bounds(handle, addressof(bounds))
    shown = pdfium.page_rotation(handle) & 3
    frame = _Frame(bounds[0], bounds[1], bounds[2], bounds[3], shown)
    text_handle = pdfium.load_text(handle)
    words: list[_Word] = []
    decoded = damage.Decoded("")
    if text_handle:
        try:
            characters = pdfium.argument(text_handle)
            decoded = layer.decode(characters, pdfium.page_text(text_handle))
            words, frame = _words(characters, decoded.text, frame, fonts)
        finally:
            pdfium.close_text(text_handle)
    text = decoded.text
    rows = _rows(words)
    if _LETTER_SPACED.search(f" {text} "):
        rows = [_close_up(row) for row in rows]
    if _RARE.search(text):
        rows = [
            [word._replace(text=plain(word.text)) if _RARE.search(word.text) else word for word in row] for row in rows
        ]
    lines = tuple(line for row in rows if (line := _line(row, number)))
    rulings, dots = _drawings(handle, frame) if lines else ([], [])
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


class _Frame(NamedTuple):
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


def _words(page: Argument, text: str, frame: _Frame, fonts: dict[int, _Font]) -> tuple[list[_Word], _Frame]:
    """The words of a text page and the frame they are placed in: turned where most of the text is."""
    runs: dict[int, _Run] = {}
    alike: dict[_Run, _Run] = {}
    text_object = pdfium.text_object
    found: list[_Found] = []

    def run_of(here: int, index: int) -> _Run:
        run = _run(page, index, here, frame, fonts)
        # Text objects that share everything share their run: the same is cheaper to tell than an equal.
        run = runs[here] = alike.setdefault(run, run)
        return run

    def run_at(index: int) -> _Run | None:
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


def _placed(page: Argument, text: str, found: list[tuple[int, int, _Run]], left: float) -> list[_Word]:
    """Upright words with their places."""
    starts = _boxes(page, [start for start, _, _ in found])[::4]
    ends = _boxes(page, [end - 1 for _, end, _ in found])[2::4]
    make = tuple.__new__
    return [
        make(_Word, (text[start:end], x0 - left, x1 - left, run, start, end))
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


def _as_sign(word: _Word) -> _Word:
    """A lone letter of a symbol font as what it shows: a tick or a bullet."""
    if len(word.text) == 1 and word.text.isalnum():
        return word._replace(text=TICKS.get(word.text, "•"))
    return word


def _turned_words(
    page: Argument, text: str, words: list[_Word], turned: list[tuple[int, int]], frame: _Frame, run_at: _RunAt
) -> tuple[list[_Word], _Frame]:
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


def _parts(start: int, end: int, run: _Run, run_at: _RunAt) -> Iterator[tuple[int, int, _Run]]:
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

    def placed(self, frame: _Frame) -> _Word:
        x0, top, x1, bottom = frame.place_box(*self.box)
        _, baseline = frame.place(*self.origin)
        upright = self.quarter == frame.turns
        if upright:
            top, bottom = baseline - 0.79 * self.size, baseline + 0.21 * self.size
        run = _Run(self.size, top, bottom, baseline, self.bold, upright)
        return _Word(self.text, x0, x1, run, self.order, self.end)


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


def _run(page: Argument, index: int, text_object: int, frame: _Frame, fonts: dict[int, _Font]) -> _Run:
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
    return tuple.__new__(_Run, (size, bottom - size, bottom, baseline, bold, upright, font.symbols))


_MATRIX = array("f", bytes(4 * 6))
"""Filled in anew for each run."""
_MATRIX_AT = pdfium.reference(pdfium.Six.from_buffer(_MATRIX))


def _font(handle: int) -> _Font:
    descent = c_float()
    pdfium.font_descent(handle, 1000.0, addressof(descent))
    known_as = pdfium.name_of(handle)
    return _Font(
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


def _rows(words: list[_Word]) -> list[list[_Word]]:
    """Words grouped by baseline, top down, each from left to right; raised and lowered small words join their line."""
    rows: list[list[_Word]] = []
    turned: list[_Word] = []
    apart = [word for word in words if not word.run.upright or word.run.size > LARGE]
    if apart:
        turned = [word for word in apart if not word.run.upright]
        large = [word for word in apart if word.run.upright]
        words = [word for word in words if word.run.upright and word.run.size <= LARGE]
        # A watermark lies across the lines of text, on no row of theirs.
        if words and large:
            return [*sorted([*_rows(words), *_rows(large)], key=_first_baseline), *([turned] if turned else [])]
        words = words or large
    words.sort(key=_baseline)
    row: list[_Word] = []
    limit = 0.0
    for word in words:
        run = word.run
        if row and run.baseline <= limit:
            row.append(word)
            continue
        if row:
            rows.append(row)
        row, limit = [word], run.baseline + 0.22 * run.size
    if row:
        rows.append(row)
    rows = _join_scripts(rows)
    for row in rows:
        row.sort(key=_left)
    if turned:
        rows.append(turned)
    return rows


_baseline = attrgetter("run.baseline")
_left = attrgetter("x0")


def _first_baseline(row: list[_Word]) -> float:
    return row[0].run.baseline


def _join_scripts(rows: list[list[_Word]]) -> list[list[_Word]]:
    """Rows with superscripts and subscripts put into the row they belong to."""
    joined: list[list[_Word]] = []
    waiting: list[_Word] | None = None
    waiting_size = 0.0
    for row in rows:
        size = max([word.run.size for word in row])
        baseline = row[0].run.baseline
        if waiting:
            raised = baseline - waiting[0].run.baseline < 0.55 * size and waiting_size < 0.8 * size
            if raised and _fits(waiting, row):
                row = row + waiting
            else:
                joined.append(waiting)
            waiting = None
        if joined:
            above = joined[-1]
            if (
                baseline - above[0].run.baseline < 0.45 * above[0].run.size
                and size < 0.8 * above[0].run.size
                and _fits(row, above)
            ):
                above.extend(row)
                continue
        waiting, waiting_size = row, size
    return [*joined, waiting] if waiting else joined


def _fits(small: list[_Word], row: list[_Word]) -> bool:
    """Whether the small words touch words of the row without lying over any."""
    for script in small:
        reach = 0.4 * row[0].run.size
        over = min(reach, 0.5 * (script.x1 - script.x0))
        if any(word.x0 < script.x1 - over and script.x0 < word.x1 - over for word in row):
            return False
        if not any(-over <= script.x0 - word.x1 < reach or -over <= word.x0 - script.x1 < reach for word in row):
            return False
    return True


def _line(row: list[_Word], page: int) -> Line | None:
    """The words of a row, from left to right, as a line; None if nothing is left of them."""
    # The usual line is the cheapest: one run, printed from left to right with blanks between its words.
    text, x0, x1, run, _, end = row[0]
    parts = [text]
    places = [(0, x0, x1)]
    at = len(text)
    for text, left, right, own, order, after in row[1:]:
        if own is not run or not 0 < order - end < 4:
            return _mixed_line(row, page)
        at += 1
        places.append((at, left, right))
        parts.append(text)
        at += len(text)
        end = after
        if right > x1:
            x1 = right
    if "" in parts:
        return _mixed_line(row, page)
    return Line(
        text=" ".join(parts),
        page=page,
        rect=(x0, run.top, x1, run.bottom),
        size=_shown(run.size),
        bold=((0, at),) if run.bold else (),
        runs=tuple(places),
        tag="" if run.upright else "turned",
    )


def _mixed_line(row: list[_Word], page: int) -> Line | None:
    """The words of a row of several runs, or with a blank that is no character, as a line."""
    parts: list[str] = []
    places: list[tuple[int, float, float]] = []
    bold: list[tuple[int, int]] = []
    lengths: dict[_Run, int] = {}
    at = end = since = 0
    before: _Run | None = None
    x1 = 0.0
    for text, left, right, run, order, after in row:
        if not text:
            continue
        # On one baseline a blank in the stream of characters is a blank on the page.
        if before is not None and (
            (run is before and 0 < order - end < 4)
            or parts[-1] in ORDINALS
            or not _touch(before, run, left - x1, order - end)
        ):
            parts.append(" ")
            at += 1
        places.append((at, left, right))
        parts.append(text)
        length = len(text)
        if run.bold:
            # The blank between two bold words is bold too.
            if bold and before is not None and before.bold:
                bold[-1] = (bold[-1][0], at + length)
            else:
                bold.append((at, at + length))
        if run is not before:
            if before is not None:
                lengths[before] = lengths.get(before, 0) + since
            since = 0
        since += length
        at += length
        before, end, x1 = run, after, right
    if before is None:
        return None
    lengths[before] = lengths.get(before, 0) + since
    if len(lengths) == 1:
        size, top, bottom = before.size, before.top, before.bottom
    else:
        sizes: dict[float, int] = {}
        for run, length in lengths.items():
            sizes[_shown(run.size)] = sizes.get(_shown(run.size), 0) + length
        size = max(sizes, key=lambda each: (sizes[each], each))
        full = [run for run in lengths if run.size > 0.8 * size]
        top, bottom = min(run.top for run in full), max(run.bottom for run in full)
    return Line(
        text="".join(parts),
        page=page,
        rect=(places[0][1], top, max([place[2] for place in places]), bottom),
        size=_shown(size),
        bold=tuple(bold),
        runs=tuple(places),
        tag="" if before.upright else "turned",
    )


@lru_cache(maxsize=256)
def _shown(size: float) -> float:
    return max(round(size, 1), 0.1)


def _touch(before: _Run, run: _Run, gap: float, apart: int) -> bool:
    """Whether no blank stands between two neighbours on a line, `apart` characters from each other in the stream."""
    size = max(before.size, run.size)
    if apart == 0:
        return gap < 0.3 * size
    raised = before.size != run.size or before.baseline != run.baseline
    if 0 < apart < 4 and not raised:
        return False
    # A raised "th", a word printed in two parts.
    return gap < (0.12 if raised else 0.05) * size


def _close_up(row: list[_Word]) -> list[_Word]:
    """Letter-spaced words ("M I N U T E S") closed up: four or more single letters in a row, all about as far apart."""
    closed: list[_Word] = []
    start = 0
    while start < len(row):
        end = start
        while end < len(row) and len(row[end].text) == 1 and row[end].text.isalpha():
            end += 1
        if end - start < 4:
            closed += row[start : max(end, start + 1)]
            start = max(end, start + 1)
            continue
        letters = row[start:end]
        gaps = sorted(b.x0 - a.x1 for a, b in pairwise(letters))
        usual = gaps[len(gaps) // 3]
        word = letters[0]
        for letter in letters[1:]:
            if letter.x0 - word.x1 > max(1.6 * usual, usual + 0.2 * word.run.size):
                closed.append(word)
                word = letter
            else:
                word = word._replace(text=word.text + letter.text, x1=letter.x1, end=letter.end)
        closed.append(word)
        start = end
    return closed


def plain(text: str) -> str:
    """A word without control characters, ligatures, soft hyphens and private-use code points."""
    # Characters beyond the basic plane come in two halves; a half without the other cannot be written out.
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").translate(_TRANSLATED)
    if text.endswith("\xad"):
        text = text[:-1] + "-"
    text = text.replace("\xad", "")
    if _PRIVATE.search(text):
        if len(text) > 1 and all("\uf020" <= c <= "\uf07e" for c in text):
            # A symbolic font that shifts plain ASCII.
            return "".join(chr(ord(c) - 0xF000) for c in text)
        text = _PRIVATE.sub(lambda match: _SYMBOLS.get(match[0], "•"), text)
    return text


def _drawings(handle: int, frame: _Frame) -> tuple[list[Rect], list[Rect]]:
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
