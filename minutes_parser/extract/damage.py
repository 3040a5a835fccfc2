"""Damaged text layers of PDFs: characters that are not what is printed, and what they can be decoded to.

A font without a usable character map gives the codes of its glyphs for characters. Most often these are glyph numbers
in the order that TrueType fonts share: each letter 29 below its own code, "7KH &OHUN" for "The Clerk". Other fonts shift
by another number, or lack the map for one letter: "PRESE/T". A code is replaced only where known words prove what it
means, font by font over the whole document; all else is left as it is and reported.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import repeat
from string import ascii_letters
from typing import NamedTuple

from minutes_parser.extract import pdfium
from minutes_parser.extract.known_words import evidence
from minutes_parser.extract.pdfium import Argument
from minutes_parser.layout.model import Line, Page
from minutes_parser.records import Finding

GLYPH_ORDER = 29
"""What the glyph numbers of TrueType fonts lie below ASCII."""
CERTAIN, CERTAIN_GLYPHS = 7.5, 4.5
"""Powers of ten by which chance must be excluded: for any shift or letter, and for the shift that is known to occur."""
MOST_PAGES = 200
MOST_RUNS = 600
"""Pages and runs of a document that are looked at for evidence."""
MOST_LOST = 0.25
"""Share of a page's characters that may be lost before the rest is of no use."""
FEW = 5
"""Characters lost on a page that need no words."""

DECODED, DAMAGED, PARTLY_DAMAGED = "damaged-text-decoded", "damaged-text", "damaged-text-part"

_CONTROL = re.compile("[\x01\x03-\x08\x0b\x0c\x0e-\x1f]")
_SHIFTED = re.compile(r"\b(?:WKH|7KH|DQG|ZDV|WKDW|&RXQFLO\w*|0HPEHUV|PHHWLQJ|0HHWLQJ)\b")
_SHIFTED_PARTS = "KH", "DQG", "ZDV", "WKDW", "RXQFLO", "HPEHUV", "HHWLQJ"
"""One of them is in all that `_SHIFTED` finds: to look for them is much cheaper."""
# The sign first, then what is around it: most of a text is passed over at once.
_ODD_INSIDE = re.compile(r"[^\w\s'’‘.,\-–—&@:;()](?:(?<=[A-Za-z]{2}.)(?=[A-Za-z])|(?<=[A-Z]{2}.)(?=\s))")
_WORDS = re.compile(r"[^\W\d_]+")
_FUNCTION_WORDS = frozenset(
    "the of and to in a was that for by on be is at y yr i ar na an go ag le de la et und der die".split()  # noqa: SIM905
)
_ODD_MARKS = re.compile(r"[^\w\s.,;:\-–—_/()'’‘“”\"&£%€+*•|=…]")
_LETTERS = re.compile(r"[^\W\d_]{2,}")

_Table = dict[str, str]
"""What each code of a font stands for; a code that stands for itself is sound."""


class Decoded(NamedTuple):
    """The text of a page as far as it could be made sound, one code unit a character as before."""

    text: str
    decoded: int = 0
    """characters that were replaced"""
    lost: int = 0
    """characters without a usable map whose meaning stays unknown"""
    is_sound: bool = False
    """whether nothing hints at any damage"""

    @property
    def is_unusable(self) -> bool:
        """Whether so much of the page is damaged that none of it can be relied on."""
        return self.lost > MOST_LOST * len(self.text) or is_gibberish(self.text)


def findings(page: Decoded, number: int) -> list[Finding]:
    """What is to be said of the text layer of a page."""
    if page.is_sound:
        return []
    found: list[Finding] = []
    if page.decoded:
        message = (
            f"The text layer of page {number} is damaged: {page.decoded} of its characters are not what is printed. "
            "They were decoded; compare with the page before you quote."
        )
        found.append(Finding(severity="info", code=DECODED, page=number, message=message))
    if page.is_unusable:
        message = f"The text layer of page {number} is damaged: what it holds is not what is printed."
        found.append(Finding(severity="warning", code=DAMAGED, page=number, message=message))
    elif page.lost >= FEW:
        message = (
            f"Part of the text layer of page {number} is damaged: {page.lost} of its characters are not what is printed "
            "and could not be decoded. Look at the page itself."
        )
        found.append(Finding(severity="warning", code=PARTLY_DAMAGED, page=number, message=message))
    return found


class _Run(NamedTuple):
    """Doubtful characters of one font in a row, with the letters that touch them."""

    before: str
    codes: str
    after: str


class TextLayer:
    """The text layer of one document. Knows what its damaged fonts mean as soon as a page asks for it."""

    def __init__(self, document: int | None, pages: int) -> None:
        """`document` is pdfium's handle of the document, which must stay open."""
        self._document = document
        self._pages = pages
        self._tables: dict[str, _Table] | None = None
        self._doubted: set[str] = set()
        """fonts whose map is there but wrong: all their characters are doubtful"""

    def decode(self, page: Argument, text: str) -> Decoded:
        """The text of a text page, as pdfium gives it, with the codes replaced whose meaning is certain."""
        if not self._doubted and not _is_suspect(page, text):
            return Decoded(text, is_sound=True)
        if self._tables is None:
            self._tables = self._learn()
        characters = list(text)
        decoded = lost = 0
        for index, font in _doubtful(page, text, self._doubted):
            code = text[index]
            meaning = self._tables.get(font, {}).get(code)
            if meaning is None:
                lost += not code.isspace() and not _is_alone(text, index)
            elif meaning != code:
                characters[index] = meaning
                decoded += 1
        return Decoded("".join(characters), decoded, lost)

    def _learn(self) -> dict[str, _Table]:
        """What the codes of each damaged font stand for, from all pages."""
        runs: dict[str, list[_Run]] = defaultdict(list)
        for number in range(min(self._pages, MOST_PAGES)):
            page = pdfium.load_page(self._document, number)
            handle = page and pdfium.load_text(page)
            if handle:
                text, characters = pdfium.page_text(handle), pdfium.argument(handle)
                self._doubted |= _wrongly_mapped(characters, text)
                for font, run in _runs(text, _doubtful(characters, text, self._doubted)):
                    if len(runs[font]) < MOST_RUNS:
                        runs[font].append(run)
                pdfium.close_text(handle)
            if page:
                pdfium.close_page(page)
        tables = {font: solve(own) for font, own in runs.items()}
        self._doubted &= {font for font, table in tables.items() if table}
        return tables


def _is_suspect(page: Argument, text: str) -> bool:
    """Whether anything hints at damage: worth a look at every character."""
    if _CONTROL.search(text) or (any(part in text for part in _SHIFTED_PARTS) and _SHIFTED.search(text)):
        return True
    places = [match.start() for match in _ODD_INSIDE.finditer(text)]
    places += range(0, len(text), max(1, len(text) // 40))
    return any(pdfium.has_map_error(page, index) == 1 for index in places) or is_gibberish(text)


def _wrongly_mapped(page: Argument, text: str) -> set[str]:
    """Names of fonts whose characters look shifted although each has a map."""
    places = [match.start() for match in _SHIFTED.finditer(text)]
    if is_gibberish(text):
        places += range(len(text))
    names = _Names(page)
    return {names.at(index) for index in places if pdfium.has_map_error(page, index) == 0} - {""}


class _Names:
    """Names of the fonts of one page."""

    def __init__(self, page: Argument) -> None:
        self._page = page
        self._known: dict[int, str] = {}

    def at(self, index: int) -> str:
        """Name of the font of a character; empty for one that is not printed."""
        text_object = pdfium.text_object(self._page, index)
        if not text_object:
            return ""
        name = self._known.get(text_object)
        if name is None:
            name = self._known[text_object] = pdfium.name_of(pdfium.object_font(text_object)) or "?"
        return name


def _doubtful(page: Argument, text: str, doubted: set[str]) -> Iterator[tuple[int, str]]:
    """Index and font of each character without a usable map, or of a font that is doubted as a whole."""
    names = _Names(page)
    errors = map(pdfium.has_map_error, repeat(page), range(len(text)))
    for index, error in enumerate(errors):
        if error == 1 or (doubted and names.at(index) in doubted):
            yield index, names.at(index)


def _is_alone(text: str, index: int) -> bool:
    """Whether a character stands by itself: a bullet."""
    return not text[max(0, index - 1) : index].strip() and not text[index + 1 : index + 2].strip()


def _runs(text: str, doubtful: Iterable[tuple[int, str]]) -> Iterator[tuple[str, _Run]]:
    places = list(doubtful)
    taken = {index for index, _ in places}

    def touching(index: int, step: int) -> Iterator[str]:
        while 0 <= index < len(text) and text[index].isalpha() and index not in taken:
            yield text[index]
            index += step

    start = 0
    for end in range(1, len(places) + 1):
        if end < len(places) and places[end] == (places[end - 1][0] + 1, places[start][1]):
            continue
        first, last = places[start][0], places[end - 1][0]
        before, after = "".join(touching(first - 1, -1))[::-1], "".join(touching(last + 1, 1))
        yield places[start][1], _Run(before, text[first : last + 1], after)
        start = end


def solve(runs: Sequence[_Run]) -> _Table:
    """What each code in the runs of one font stands for; empty where nothing is certain."""
    codes = Counter(code for run in runs for code in run.codes)
    itself = {code: code for code in codes}
    sound = _evidence(runs, itself)
    shifted = _shift(runs, codes, sound) if len(codes) > 3 else {}
    if shifted:
        return shifted
    if sound >= CERTAIN:
        return itself
    return _letters(runs, codes)


def _shift(runs: Sequence[_Run], codes: Counter[str], sound: float) -> _Table:
    """The table of the one shift that turns codes into words; empty if there is none."""
    # One that leaves most of the text without meaning is none.
    tables = {
        shift: _shifted(codes, shift)
        for shift in range(-94, 95)
        if shift == GLYPH_ORDER
        or (shift and 2 * sum(n for code, n in codes.items() if 32 <= ord(code) + shift <= 126) > codes.total())
    }
    # The same words in capitals lie 32 off: then spaces decide, and which shift is known to occur.
    found = sorted(
        (
            (_evidence(runs, table), " " in table.values(), shift == GLYPH_ORDER, shift)
            for shift, table in tables.items()
        ),
        reverse=True,
    )
    (best, *marks, shift), *others = found
    rival = max((weight for weight, _, _, other in others if abs(other - shift) != 32), default=0.0)
    enough = CERTAIN_GLYPHS if shift == GLYPH_ORDER else CERTAIN
    tied = bool(others) and [best, *marks] == list(others[0][:3])
    certain = best >= enough and best > 3 * max(sound, rival) and not tied
    return tables[shift] if certain else {}


def _shifted(codes: Iterable[str], shift: int) -> _Table:
    table: _Table = {}
    for code in codes:
        meaning = _glyph(ord(code)) if shift == GLYPH_ORDER else chr(max(0, ord(code) + shift))
        if meaning and (" " <= meaning <= "~" or shift == GLYPH_ORDER):
            table[code] = meaning
    return table


def _glyph(number: int) -> str:
    """The character of a glyph in the order of TrueType fonts; empty beyond it."""
    if 3 <= number <= 97:
        return chr(number + GLYPH_ORDER)
    if 98 <= number <= 223:
        # Then come the upper half of Mac Roman, of which two places hold no glyph.
        return bytes([number + (30 if number < 172 else 31)]).decode("mac_roman")
    return ""


def _letters(runs: Sequence[_Run], codes: Counter[str]) -> _Table:
    """Single codes that stand for one letter each, in a font that is sound otherwise."""
    table: _Table = {}
    alone = Counter(run.codes for run in runs if len(run.codes) == 1)
    for code, count in codes.items():
        if code.isspace() or alone[code] < count:
            continue
        own = [run for run in runs if run.codes == code]
        found = sorted(((_evidence(own, {code: letter}), letter) for letter in ascii_letters), reverse=True)
        letters = {letter.lower(): weight for weight, letter in reversed(found)}
        (best, letter), *_ = found
        rivals = [weight for other, weight in letters.items() if other != letter.lower()]
        # It may be a mark beside a word, or within one.
        rivals.append(evidence(word for run in own for word in (run.before, run.after, run.before + run.after)))
        if best >= CERTAIN_GLYPHS and best > 3 * max(rivals):
            capital = sum((run.before + run.after).isupper() for run in own if run.before or run.after)
            bare = sum(bool(run.before or run.after) for run in own)
            table[code] = letter.upper() if 2 * capital > bare else letter.lower()
    return table


def _evidence(runs: Sequence[_Run], table: _Table) -> float:
    """How sure it is that the codes mean what the table says, from the known words that they are part of."""
    meanings = _Meanings((ord(code), meaning) for code, meaning in table.items())
    words: set[str] = set()
    for before, codes, after in runs:
        text = codes.translate(meanings)
        found = _WORDS.findall(before + text + after)
        # The letters that touch the codes are no evidence unless they make a word with them.
        own = slice(bool(before and not text[:1].isalpha()), -1 if after and not text[-1:].isalpha() else None)
        words.update(found[own])
    return evidence(filter(_is_cased, words))


class _Meanings(dict[int, str]):
    """What codes stand for, as `str.translate` takes it; any other stands for nothing."""

    def __missing__(self, code: int) -> str:
        return "\0"


def _is_cased(word: str) -> bool:
    """Whether a word is written as words are: not "tHe", which a shift by 32 makes of "ThE"."""
    return word.islower() or word.isupper() or word.istitle()


def is_gibberish(text: str) -> bool:
    """Whether a text is none: long enough to tell, without vowels or the small words of any language of minutes."""
    if len(text) < 400 or _function_words(text[:1000]) >= 8:
        return False
    if len(_ODD_MARKS.findall(text)) > 0.25 * len(text):
        return True
    words = _LETTERS.findall(text)
    if len(words) < 120 or _function_words(text) >= 0.01 * len(words):
        return False
    letters = "".join(words).lower()
    vowels = sum(c in "aeiouyáéíóúâêîôûŵŷ" for c in letters)
    return not 0.28 < vowels / len(letters) < 0.6


def _function_words(text: str) -> int:
    return sum(map(_FUNCTION_WORDS.__contains__, text.split()))


LIGATURES = ("ti", "tt", "ft", "ff", "fi", "fl", "ffi", "ffl", "tti", "th", "st", "ct")
# The sign first here too.
_LOST = re.compile(r"[^a-z\d\s_'’‘.,\-–—/&@:;()](?<=[a-z].)(?=[a-z])(?<=[\WA-Z\u0180-\u024f])")


def restore_ligatures(pages: Sequence[Page]) -> tuple[list[Page], list[Finding]]:
    """The pages with ligatures spelled out that the text layer gives as one wrong sign: "mee[ng" for "meeting".

    Findings tell on which pages that happened.
    """
    signs = Counter[str]()
    for page in pages:
        signs.update(_LOST.findall("\n".join([line.text for line in page.lines])))
    doubtful = [sign for sign, count in signs.items() if count >= 3]
    table = _ligatures(doubtful, pages) if doubtful else {}
    if not table:
        return list(pages), []
    lost = re.compile(
        r"(?<=[a-z])(?P<inside>{0})(?=[a-z])|(?<![\w\]])(?P<first>{0})(?=[a-z]{{2,}}\b(?!\]))".format(
            "|".join(re.escape(sign) for sign in sorted(table))
        )
    )

    def spell(match: re.Match[str]) -> str:
        # A capital that begins a word is more likely that capital.
        sign = match[0]
        return sign if match["first"] and sign.isupper() else table[sign]

    found: list[Finding] = []
    result: list[Page] = []
    for page in pages:
        lines = tuple(respell(line, lost, spell) for line in page.lines)
        if lines != page.lines:
            signs_said = ", ".join(f"“{sign}” for “{ligature}”" for sign, ligature in sorted(table.items()))
            message = f"The text layer of page {page.number} prints {signs_said}. The words were restored."
            found.append(Finding(severity="info", code=DECODED, page=page.number, message=message))
            page = replace(page, lines=lines)
        result.append(page)
    return result, found


def _ligatures(signs: Sequence[str], pages: Sequence[Page]) -> dict[str, str]:
    """The signs that certainly stand for a ligature."""
    words: dict[str, set[str]] = defaultdict(set)
    for page in pages:
        for line in page.lines:
            for match in _LOST.finditer(line.text):
                if match[0] in signs:
                    start, end = match.span()
                    while start and not line.text[start - 1].isspace():
                        start -= 1
                    while end < len(line.text) and not line.text[end].isspace():
                        end += 1
                    words[match[0]].add(line.text[start:end])
    table: dict[str, str] = {}
    for sign, torn in words.items():
        found = sorted(
            (
                evidence(word for each in torn for word in _WORDS.findall(each.replace(sign, ligature))),
                ligature,
            )
            for ligature in LIGATURES
        )
        (next_best, _), (best, ligature) = found[-2:]
        if best >= CERTAIN and best > 3 * next_best:
            table[sign] = ligature
    return table


def respell(line: Line, pattern: re.Pattern[str], spell: Callable[[re.Match[str]], str]) -> Line:
    """The line with what `pattern` finds replaced; its runs and bold ranges keep to their words."""
    parts: list[str] = []
    moves: list[tuple[int, int]] = []
    at = grown = 0
    for match in pattern.finditer(line.text):
        spelled = spell(match)
        parts += [line.text[at : match.start()], spelled]
        at = match.end()
        grown += len(spelled) - len(match[0])
        moves.append((at, grown))
    if not moves:
        return line
    parts.append(line.text[at:])

    def moved(offset: int) -> int:
        return offset + next((by for place, by in reversed(moves) if place <= offset), 0)

    return replace(
        line,
        text="".join(parts),
        runs=tuple((moved(start), x0, x1) for start, x0, x1 in line.runs),
        bold=tuple((moved(a), moved(b)) for a, b in line.bold),
    )
