"""The words of a PDF page to its printed lines: grouped by baseline, read from left to right, cleared of what is no letter."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from minutes_parser.extract.characters import LIGATURES
from minutes_parser.extract.pdf_words import Run, Word
from minutes_parser.layout.model import Line

LARGE = 36.0
"""Size in points of letters that are set for no text to read: watermarks, some titles."""
SCRIPT = 0.86
"""Share of the size of a line's letters below which raised and lowered ones are set: browsers print them at five sixths."""
ORDINALS = frozenset(("st", "nd", "rd", "th"))
"""Raised endings of numbers: a word ends with them."""

_TRANSLATED = {
    0x02: "-",
    0xFFFE: "-",
    **LIGATURES,
    **dict.fromkeys([*range(0x02), *range(0x03, 0x20), *range(0x7F, 0xA0), 0xFFFF, 0xFEFF, 0x200B], None),
}
RARE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\ufb00-\ufb06\ufeff\ufffe\uffff\ud800-\uf8ff]")
"""Characters that a word is cleared of by `plain`."""
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_SYMBOLS = {"\uf0fc": "✓", "\uf0fe": "☑", "\uf0fb": "✗", "\uf0e0": "→", "\uf0e8": "→"}
"""Private-use code points of the symbol fonts that are no bullets."""


def rows_of(words: list[Word]) -> list[list[Word]]:
    """Words grouped by baseline, top down, each from left to right; raised and lowered small words join their line."""
    rows: list[list[Word]] = []
    turned: list[Word] = []
    apart = [word for word in words if not word.run.upright or word.run.size > LARGE]
    if apart:
        turned = [word for word in apart if not word.run.upright]
        large = [word for word in apart if word.run.upright]
        words = [word for word in words if word.run.upright and word.run.size <= LARGE]
        # A watermark lies across the lines of text, on no row of theirs.
        if words and large:
            return [*sorted([*rows_of(words), *rows_of(large)], key=_first_baseline), *([turned] if turned else [])]
        words = words or large
    words.sort(key=_baseline)
    row: list[Word] = []
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


def _first_baseline(row: list[Word]) -> float:
    return row[0].run.baseline


def _join_scripts(rows: list[list[Word]]) -> list[list[Word]]:
    """Rows with superscripts and subscripts put into the row they belong to."""
    joined: list[list[Word]] = []
    waiting: list[Word] | None = None
    waiting_size = 0.0
    for row in rows:
        size = max([word.run.size for word in row])
        baseline = row[0].run.baseline
        if waiting:
            raised = baseline - waiting[0].run.baseline < 0.55 * size and waiting_size < SCRIPT * size
            if raised and _fits(waiting, row):
                row = row + waiting
            else:
                joined.append(waiting)
            waiting = None
        if joined:
            above = joined[-1]
            if (
                baseline - above[0].run.baseline < 0.45 * above[0].run.size
                and size < SCRIPT * above[0].run.size
                and _fits(row, above)
            ):
                above.extend(row)
                continue
        waiting, waiting_size = row, size
    return [*joined, waiting] if waiting else joined


def _fits(small: list[Word], row: list[Word]) -> bool:
    """Whether the small words touch words of the row without lying over any."""
    for script in small:
        reach = 0.4 * row[0].run.size
        over = min(reach, 0.5 * (script.x1 - script.x0))
        if any(word.x0 < script.x1 - over and script.x0 < word.x1 - over for word in row):
            return False
        if not any(-over <= script.x0 - word.x1 < reach or -over <= word.x0 - script.x1 < reach for word in row):
            return False
    return True


def line_of(row: list[Word], page: int) -> Line | None:
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


def _mixed_line(row: list[Word], page: int) -> Line | None:
    """The words of a row of several runs, or with a blank that is no character, as a line."""
    parts: list[str] = []
    places: list[tuple[int, float, float]] = []
    bold: list[tuple[int, int]] = []
    lengths: dict[Run, int] = {}
    at = end = since = 0
    before: Run | None = None
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
        full = [run for run in lengths if run.size >= SCRIPT * size]
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


def _touch(before: Run, run: Run, gap: float, apart: int) -> bool:
    """Whether no blank stands between two neighbours on a line, `apart` characters from each other in the stream."""
    size = max(before.size, run.size)
    if apart == 0:
        return gap < 0.3 * size
    raised = before.size != run.size or before.baseline != run.baseline
    if 0 < apart < 4 and not raised:
        return False
    # A raised "th", a word printed in two parts.
    return gap < (0.12 if raised else 0.05) * size


def closed_up(row: list[Word]) -> list[Word]:
    """Letter-spaced words ("M I N U T E S") closed up: four or more single letters in a row, all about as far apart."""
    closed: list[Word] = []
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
