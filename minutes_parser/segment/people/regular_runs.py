"""Runs without line ends in which every entry has one shape, which shows where the next begins whatever the names are.

Names styled "Mr" or "Ms" with posts behind them, two words before each dash or comma, names in capitals amid posts that
are not: "Mr A Bell, Chief Officer Wex Ms B Orr, Clerk", "Ifa Obu – Chair Zane Quist – Sports Officer".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.people.names import NAME_WORD, NO_NAME, STYLE, UPPER, match_person

_LEAST = 3
"""So many entries show a shape."""
_SHARE = 0.5
"""and this share of what stands between names must be known for posts or bodies, the rest may be"""

_STYLED = compiled(rf"(?<![^\s(]) {STYLE} \b \.? \s (?= [{UPPER}] )", re.VERBOSE)
_BEFORE_MARK = compiled(
    rf"(?<!\S) (?P<name> {NAME_WORD} \s (?: (?:de|van|der|von|Mc|Mac|Ó|Ní|St\.?|[{UPPER}]\.?) \s )? {NAME_WORD} ) (?P<key> \s* [(\[][A-Z][A-Za-z]{{1,3}}[)\]] )? (?P<mark> \s+[–-]\s+ | \s*,\s+ )",
    re.VERBOSE,
)
_IN_CAPITALS = compiled(
    rf"(?<!\S) (?!AND\s) [{UPPER}][{UPPER}’'-]+ \s (?: [{UPPER}]\.?\s )? (?!AND\s) [{UPPER}][{UPPER}’'-]+ (?=\s|$)",
    re.VERBOSE,
)
_MIXED = compiled(r"(?<!\S)[A-Z]?[a-z]{2,}")
_BRACKETS = compiled(r"\([^()]*\)|\[[^\[\]]*\]")
_MARK_LAST = compiled(r"(?:[,;:\n\t/|]|\b(?i:and|&|plus))\s*$")
_GOVERNS = compiled(r"(?i)\b(?:for|of|to|by|with|vice|from|than|as|the|on|in|at)\.?$")
_TITLE = compiled(
    r"(?:[A-Z\d(&][\w’'&./()-]*|of|and|for|the|to|with|in|on|&|–|-)(?:,?\s+(?:[A-Z\d(&][\w’'&./()-]*|of|and|for|the|to|with|in|on|&|–|-)){0,13},?"
)
_COMMA_FIRST = compiled(r"\s*,\s+\w")
"""a post or body behind each name"""
_CONNECTOR = compiled(r"(?i)(?:and|&)")


def starts_by_shape(line: str, is_held: Callable[[str], bool]) -> list[int]:
    """Where entries start in a line with no mark before them, where all of its entries have one shape; else none.

    `is_held` tells a post or body by its words.
    """
    for people in (_styled(line), _before_marks(line), _in_capitals(line)):
        if len(people) >= _LEAST and (cuts := _cuts(line, people, is_held)):
            return cuts
    return []


def _styled(line: str) -> list[tuple[int, int]]:
    people: list[tuple[int, int]] = []
    for style in _STYLED.finditer(line):
        if _in_brackets(line, style.start()) or (people and style.start() < people[-1][1]):
            continue
        person = match_person(line[style.start() : style.start() + 60])
        if person is None or person.honorific is None:
            return []
        people.append((style.start(), style.start() + person.end))
    return people


def _before_marks(line: str) -> list[tuple[int, int]]:
    """The two words, or three, before each dash or comma, none of which a post or body holds."""
    people = []
    at = 0
    while found := _BEFORE_MARK.search(line, at):
        at = found.end()
        words = found["name"].lower().split()
        if NO_NAME.isdisjoint(words) and not _in_brackets(line, found.start()) and match_person(found["name"]):
            people.append((found.start(), found.start("mark")))
    return people


def _in_capitals(line: str) -> list[tuple[int, int]]:
    found = [m for m in _IN_CAPITALS.finditer(line) if not _in_brackets(line, m.start())]
    people = [m.span() for m in found if NO_NAME.isdisjoint(m.group().lower().split())]
    return people if len(people) == len(found) and len(_MIXED.findall(line)) >= len(people) else []


def _cuts(line: str, people: Sequence[tuple[int, int]], is_held: Callable[[str], bool]) -> list[int]:
    """Where all but the first start, if what stands between them is posts and bodies; none where a mark is before each."""
    if _BRACKETS.sub("", line[: people[0][0]]).strip(" .,:;*–-"):
        return []
    ends = [*(start for start, _ in people[1:]), len(line)]
    gaps = [line[end:begin] for (_, end), begin in zip(people, ends, strict=True)]
    *between, tail = gaps
    if not tail.strip(" .") or all(_MARK_LAST.search(gap) for gap in between):
        return []
    told = [bare for gap in gaps if (bare := _bare(gap))]
    if not all(_TITLE.fullmatch(words) and not _GOVERNS.search(words) for words in told):
        return []
    known = sum(all(is_held(part.strip()) for part in re.split(r",|\s[–-]\s", words)) for words in told)
    behind = all(_COMMA_FIRST.match(gap) for gap in gaps) and not any(map(_MARK_LAST.search, between))
    empty = sum(not _bare(gap) and not _MARK_LAST.search(gap) for gap in between)
    if (known < _SHARE * len(told) and not behind) or empty > len(between) / 3:
        return []
    return [
        start for gap, (start, _) in zip(between, people[1:], strict=True) if not _MARK_LAST.search(gap) or _joined(gap)
    ]


def _bare(gap: str) -> str:
    """What stands between two names, without brackets and without the marks at its ends."""
    words = " ".join(_BRACKETS.sub(" ", gap).split()).strip(" .,;:–-")
    return "" if _CONNECTOR.fullmatch(words) else re.sub(r"\s(?:and|&)$", "", words)


def _joined(gap: str) -> bool:
    return _CONNECTOR.fullmatch(gap.strip()) is not None


def _in_brackets(line: str, at: int) -> bool:
    return line.count("(", 0, at) > line.count(")", 0, at)
