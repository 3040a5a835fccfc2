"""Numbers in a form of the body's own ("3-0708/8", "P-212", "2017 / 143 –"): told by how they count on before standard titles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.segment.items.numbering import Printed, printed_number
from minutes_parser.segment.items.titles import is_standard

_GROUP = r"(?:[A-Z]{1,5}(?![a-z])|\d{1,6}(?!\d))"
_FIRST = compiled(rf"#?\(?{_GROUP}")
_NEXT = compiled(rf"(?:[.\\:_]|\s?[/–-]\s?|\s(?=\d)|\s?(?=\(\d)\(?|(?<=\d)(?=[A-Z])|(?<=[A-Z])(?=\d)){_GROUP}\)?")
_LETTER = compiled(r"[a-z](?![\w.)])")
_STOP = compiled(
    r"(?P<mark>[.,:;)]*)(?P<dash>\s*[–—-])?(?:\s+|(?<=\s[–—-])|$)(?=[A-Z\d‘“'\"(£]|$)|(?P<comma>[,:])(?=[A-Z])|(?<=\d)(?=[A-Z][a-z]{2})"
)
_DIGITS = compiled(r"\d+")
_PLAIN = compiled(r"\d+")
_TO = compiled(r"To [a-z]+ ")

_LEAST = 3
"""So many lines count on at least where two of them are standard titles."""


def own_numbers(blocks: Sequence[Block]) -> dict[int, Printed]:
    """The numbers of the lines of a document that count on in one form, by place, where these head its business.

    The form is whatever stays the same from line to line, save one run of digits that counts up by one.
    """
    forms: dict[tuple[str, str], list[tuple[int, Printed]]] = defaultdict(list)
    for place, block in enumerate(blocks):
        if _DIGITS.search(block.text, 0, 8) and not block.cell:
            for form, number in _readings(block.text):
                forms[form].append((place, number))
    counting = [found for found in forms.values() if _counts(blocks, found)]
    best = max(counting, key=lambda found: (len(found), found[0][1].end), default=[])
    return dict(best)


def _readings(text: str) -> list[tuple[tuple[str, str], Printed]]:
    """Each way to read what a line begins with as a number: what stands before and behind the digits that count, and those."""
    found = []
    match = _FIRST.match(text)
    while match and match.end() <= 20:
        letter = _LETTER.match(text, match.end()) if text[match.end() - 1].isdigit() else None
        end = letter.end() if letter else match.end()
        if stop := _STOP.match(text, end):
            words = text[: match.end()]
            printed = text[:end].lstrip("#(")
            printed = printed[:-1] if printed.count(")") > printed.count("(") else printed
            for digits in _DIGITS.finditer(words):
                form = (words[: digits.start()], words[digits.end() :])
                mark = (stop["mark"] or stop["comma"] or (stop["dash"] or "").strip())[:1]
                value = (int(digits.group()),)
                start = text.index(printed)
                found.append((form, Printed(printed, "own", value, start, stop.end(), bool(mark), mark=mark)))
        match = _NEXT.match(text, match.end())
    return found


def _read(text: str, number: Printed) -> bool:
    """Whether the usual forms of number reach as far."""
    usual = printed_number(text)
    return usual is not None and usual.end >= number.end


def _counts(blocks: Sequence[Block], found: Sequence[tuple[int, Printed]]) -> bool:
    """Whether the lines count on, and are the headings of a meeting's business."""
    values = [number.value[0] for _, number in found]
    steps = [b - a for a, b in pairwise(values)]
    if len(set(values)) < _LEAST or min(steps) < 0:
        return False
    titles = [blocks[place].text[number.end :] or _below(blocks, place) for place, number in found]
    standard = sum(is_standard(title) or _TO.match(title) is not None for title in titles)
    near = max(steps) <= 3 and standard == len(found)  # what was left out of an extract
    if not near and 4 * sum(step <= 1 for step in steps) < 3 * len(steps):
        return False
    first = found[0][1]
    if _PLAIN.fullmatch(first.text):
        if not (1900 < values[0] < 2100 or first.mark in {",", ";"} or len(first.text) == 6):
            return False
    elif "/" in first.text and values[0] >= 1000:
        return False  # references of planning applications
    elif sum(_read(blocks[place].text, number) for place, number in found) > 1:
        return False
    dashed = len(found) >= 4 and all(number.mark in {"–", "-"} for _, number in found) and "/" in first.text
    return standard >= max(2, 0.3 * len(found)) or (dashed and set(steps) == {1})


def _below(blocks: Sequence[Block], place: int) -> str:
    """The line below a number that stands alone on its own."""
    return blocks[place + 1].text if place + 1 < len(blocks) else ""
