"""The words that a pattern cannot match without, read off the pattern itself.

A pattern is followed part by part. What a part can match is written as a few sketches: letters in small print, `|` where
surely no word goes on, `?` for anything. "\\bagreed\\s+(?:to|that)\\b" is sketched as `|agreed|to|` and `|agreed|that|`, so
all that it matches holds the word "agreed". A word counts only between two `|`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

_parser: Any = re._parser  # type: ignore[attr-defined]  # what `re` itself reads patterns with; it has no public name

WAY_TO_TELL = blake2b(Path(__file__).read_bytes()).hexdigest()
"""Differs as soon as anything differs in how the words are told."""

_END, _ANY = "|", "?"
_MOST = 400
"""Sketches that are kept of one part; of what has more, less is said."""
_FEW = 40

Words = frozenset[str]

_COMMON = frozenset(
    re.findall(
        r"\w+",
        """a also an and are as at be been by for from had has have he in is it its no not of on or she so that the their
        them there they this to was we were which who will with would council committee members meeting board""",
    )
)
"""Words that most text holds: to ask for one of them spares nothing."""


@dataclass(frozen=True, slots=True)
class _Part:
    """What a part of a pattern can match; `words` are those of which one is in all that it matches, if that is known."""

    sketches: frozenset[str]
    words: Words | None = None


_NOTHING, _EDGE, _ANYTHING = (_Part(frozenset({sketch})) for sketch in ("", _END, _ANY))


@cache
def required_words(pattern: re.Pattern[str]) -> Words | None:
    """The words, in small letters, of which one is in whatever the pattern matches; None if it can do without any."""
    part = _sequence(_parser.parse(pattern.pattern, pattern.flags))
    return _best(part.words, _words_in(part.sketches))


def _words_in(sketches: Iterable[str]) -> Words | None:
    """A few words of which each sketch has one, rather rare than common; None if a sketch has none for certain."""
    left = []
    for sketch in sketches:
        pieces = f"{_ANY}{sketch}{_ANY}".split(_END)
        left.append({word for word in pieces[1:-1] if word and _ANY not in word})
    found: set[str] = set()
    while all(left):
        spread = Counter(word for words in left for word in words)
        if not spread:
            return frozenset(found)
        word = max(spread, key=lambda word: (word not in _COMMON, spread[word], len(word), word))
        found.add(word)
        left = [words for words in left if word not in words]
    return None


def _best(*choices: Words | None) -> Words | None:
    """The words that are found least often."""
    known = [words for words in choices if words is not None]
    return min(known, key=lambda words: (len(words & _COMMON), len(words), sorted(words)), default=None)


def _tidy(sketch: str) -> str:
    while "||" in sketch or "??" in sketch:
        sketch = sketch.replace("||", _END).replace("??", _ANY)
    return sketch


def _sequence(parts: Iterable[tuple[Any, Any]], *, edge: bool = False) -> _Part:
    """Parts that follow each other; `edge`: no word goes on into the first."""
    whole, words = _EDGE if edge else _NOTHING, []
    for printed in parts:
        part = _part(printed, edge=all(sketch.endswith(_END) for sketch in whole.sketches))
        words.append(part.words)
        for few in (_FEW, 0):
            if len(whole.sketches) * len(part.sketches) > _MOST:
                words.append(_words_in(whole.sketches))
                whole = _coarse(whole, few)
            if len(whole.sketches) * len(part.sketches) > _MOST:
                words.append(_words_in(part.sketches))
                part = _coarse(part, few)
        whole = _Part(frozenset(_tidy(a + b) for a in whole.sketches for b in part.sketches))
    return _Part(whole.sketches, _best(*words))


def _coarse(part: _Part, few: int = _FEW) -> _Part:
    """The part with less said of it: whether it surely begins between words, and the word it ends in, if those are few."""
    begins = _END if all(sketch.startswith(_END) for sketch in part.sketches) else ""
    ends = {sketch[sketch.rfind(_END) :] if _END in sketch else "" for sketch in part.sketches}
    if len(ends) > few:
        ends = {_END} if ends == {_END} else {""}
    return _Part(frozenset(_tidy(f"{begins}{_ANY}{end}") for end in ends))


def _either(parts: Sequence[_Part]) -> _Part:
    """Parts of which one stands there."""
    sketches = frozenset().union(*(part.sketches for part in parts))
    each = [_best(part.words, _words_in(part.sketches)) for part in parts]
    words = None if None in each else frozenset().union(*filter(None, each))
    return _Part(sketches if len(sketches) <= _MOST else _coarse(_Part(sketches)).sketches, words)


def _repeated(least: int, most: int, part: _Part) -> _Part:
    """A part that stands there so many times."""
    sketches = part.sketches
    if most > 1 and sketches != {_END}:
        ends = _END if all(sketch.endswith(_END) for sketch in sketches) else ""
        sketches = frozenset(_tidy(f"{sketch}{_ANY}{ends}") for sketch in sketches)
    return _Part(sketches, part.words) if least else _Part(sketches | {""})


def _part(part: tuple[Any, Any], *, edge: bool) -> _Part:
    name, value = str(part[0]), part[1]
    match name:
        case "LITERAL":
            return _Part(frozenset({_letter(value)}))
        case "IN":
            return _class(value)
        case "CATEGORY":
            return _ANYTHING if str(value) in _LETTER_CATEGORIES else _EDGE
        case "AT":
            return _NOTHING if str(value) == "AT_NON_BOUNDARY" else _EDGE
        case "BRANCH":
            return _either([_sequence(branch, edge=edge) for branch in value[1]])
        case "SUBPATTERN":
            return _sequence(value[3], edge=edge)
        case "ATOMIC_GROUP":
            return _sequence(value, edge=edge)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return _repeated(value[0], value[1], _sequence(value[2], edge=edge))
        case "ASSERT":
            return _beside(*value)
        case "ASSERT_NOT":
            return (
                _EDGE if [str(op) for op, _ in value[1]] == ["IN"] and _holds_all_letters(value[1][0][1]) else _NOTHING
            )
        case _:
            return _ANYTHING  # any character, a group that is asked for again


_LETTER_CATEGORIES = {"CATEGORY_WORD", "CATEGORY_NOT_SPACE", "CATEGORY_NOT_DIGIT"}


def _letter(code: int) -> str:
    small = chr(code).lower()
    return small if len(small) == 1 and "a" <= small <= "z" else _END


def _class(members: Sequence[tuple[Any, Any]]) -> _Part:
    """One character of a few."""
    if str(members[0][0]) == "NEGATE":
        return _ANYTHING
    found: set[str] = set()
    for name, value in members:
        match str(name):
            case "LITERAL":
                found.add(_letter(value))
            case "RANGE":
                found |= set(map(_letter, range(value[0], min(value[1], 0x250) + 1)))
            case _:
                found |= _part((name, value), edge=False).sketches
    return _Part(frozenset(found)) if len(found) <= 4 and _ANY not in found else _ANYTHING


def _holds_all_letters(members: Sequence[tuple[Any, Any]]) -> bool:
    ranges = [value for name, value in members if str(name) == "RANGE"]
    small, large = any(a <= 97 and b >= 122 for a, b in ranges), any(a <= 65 and b >= 90 for a, b in ranges)
    words = any(str(name) == "CATEGORY" and str(value) == "CATEGORY_WORD" for name, value in members)
    return str(members[0][0]) != "NEGATE" and (words or (small and large))


def _beside(direction: int, parts: Any) -> _Part:
    """What must stand before or after: of use only where it parts words."""
    sketches = _sequence(parts).sketches
    edge = all(sketch.startswith(_END) if direction > 0 else sketch.endswith(_END) for sketch in sketches)
    return _EDGE if edge else _NOTHING
