"""Roll calls whose votes are letters, with a key below or above: "BELL", "ANN F ROE", "BOB AB", over "F = For, AB = Abstain".

A reader sets the cells of such a table one below the other, so that a line may hold the vote of one and the name of the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from minutes_parser.patterns import compiled
from minutes_parser.segment.passages import Passage
from minutes_parser.segment.votes.vote_sides import Side, side_of

_PAIR = r"(?P<code{n}>[A-Z][A-Za-z]{{0,2}})\s*[=:–-]\s*(?P<word{n}>[A-Za-z][A-Za-z ]{{1,20}}?)"
_KEY = compiled(
    r"\W*(?:key\W+)?"
    + r"\s*[,;/|.]?\s*".join((_PAIR.format(n=1), _PAIR.format(n=2)))
    + r"(?P<rest>[,;/|.\s][^\n]{0,80})?"
)
_ONE_OF_KEY = compiled(
    r"\b([A-Z][A-Za-z]{0,2})\s*[=:–-]\s*([A-Za-z][A-Za-z ]{1,20}?)(?=\s*(?:[,;/|.]|$|[A-Z]{1,3}\s*[=:–-]))"
)
# "BELL", "ANN F ROE", "Orr, Jo F"
_LINE = compiled(r"(?:[A-ZÀ-Þ][\w’'.-]{0,30},?\s*){1,6}")
_CAPITALS = compiled(r"[A-ZÀ-Þ][A-ZÀ-Þ’'-]{2,}\Z")
_LONGEST_KEY = 160
_FEWEST = 4
"""voters of a roll, at least"""
_LONGEST = 4
"""words of a name, at most"""


class Roll(NamedTuple):
    """The sides of a roll call, the place behind it, and what stands before it in its first passage."""

    sides: list[Side]
    after: int
    lead: str


def keyed_rolls(passages: Sequence[Passage]) -> dict[int, Roll]:
    """The roll calls with a key among passages, by the place where each begins."""
    found: dict[int, Roll] = {}
    for place, passage in enumerate(passages):
        key = _key(passage.text)
        if not key:
            continue
        first = place
        while first and _LINE.fullmatch(passages[first - 1].text):
            first -= 1
        last = place + 1
        while last < len(passages) and _LINE.fullmatch(passages[last].text):
            last += 1
        lead, glued = _name_at_end(passages[first - 1].text) if first else ("", "")
        above = " ".join([glued, *(p.text for p in passages[first:place])])
        if sides := _sides(above, key):
            found[first - bool(glued)] = Roll(sides, place + 1, lead)
        elif sides := _sides(" ".join(p.text for p in passages[place + 1 : last]), key):
            found[place] = Roll(sides, last, "")
    return found


def _key(text: str) -> dict[str, str]:
    """What each letter stands for, where a passage is such a key."""
    if len(text) > _LONGEST_KEY or _KEY.fullmatch(text) is None:
        return {}
    told = {code: side_of(word.strip()) for code, word in _ONE_OF_KEY.findall(text)}
    key = {code: side.option for code, side in told.items() if side}
    return key if {"for", "against"} <= set(key.values()) else {}


def _name_at_end(text: str) -> tuple[str, str]:
    """A passage and the name in capitals that ran into its end: "... outcome of the roll call vote BELL"."""
    words = text.split()
    number = 0
    while number < min(_LONGEST, len(words) - 1) and _CAPITALS.match(words[-1 - number]):
        number += 1
    return (text, "") if not number else (" ".join(words[:-number]), " ".join(words[-number:]))


def _sides(text: str, key: dict[str, str]) -> list[Side]:
    """Who voted how, where each name of a run has a letter of the key behind it; nothing otherwise."""
    sides = {option: Side(option, "", None, marked=True) for option in ("for", "against", "abstain", "away")}
    voters = list(_voters(re.sub(r"(?<=\w-)\s+(?=[A-ZÀ-Þ])", "", text).split(), key))
    if len(voters) < _FEWEST or not all(0 < len(name) <= _LONGEST for name, _ in voters):
        return []
    for name, code in voters:
        surname, _, forename = " ".join(name).partition(", ")  # "Orr, Jo"
        sides[key[code]].names.append(f"{forename} {surname}".strip().rstrip(","))
    return [side for side in sides.values() if side.names] if sides["for"].names else []


def _voters(words: Sequence[str], key: dict[str, str]) -> Iterator[tuple[list[str], str]]:
    """The words of each name and the letter behind it; a letter before another is an initial of the name."""
    name: list[str] = []
    for n, word in enumerate(words):
        if word in key and not (n + 1 < len(words) and words[n + 1] in key):
            yield name, word
            name = []
        else:
            name.append(word)
    if name:
        yield [], ""  # the last has no vote: it is no such roll
