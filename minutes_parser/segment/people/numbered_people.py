"""Lists of those at a meeting that number the names, which are no items of business: "Present" over "1. Ann Bell"."""

from __future__ import annotations

from collections.abc import Sequence

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.segment.attendance.rollcall import read_label
from minutes_parser.segment.people.names import match_person
from minutes_parser.segment.people.posts import is_post

_NUMBERED = compiled(r"\(?(?P<number>\d{1,2})[.)]\s+(?P<who>[A-Z].{3,70})")
_BESIDE = compiled(r"\s*(?:\([^()]*\)\s*)*(?:\s[–-]\s+|,\s+)?")


def numbered_people(blocks: Sequence[Block]) -> frozenset[int]:
    """The places of the names below labels such as "Present", where they count up and at least two stand in a row."""
    found: list[int] = []
    longest = run = 0
    open_list = False
    for place, block in enumerate(blocks):
        label = read_label(block.text) if len(block.text) < 60 else None
        if label and label.status and not label.single and not block.text[label.end :].strip():
            open_list, run = True, 0
            continue
        number = _NUMBERED.fullmatch(block.text) if open_list else None
        if number is None or not _names_one(number["who"]) or (run and int(number["number"]) != run + 1):
            open_list = False
            continue
        count = place - found[-1] if found else 0
        run = int(number["number"])
        longest = max(longest, 2 if count == 1 else 1)
        found.append(place)
    return frozenset(found) if longest > 1 else frozenset()


def _names_one(words: str) -> bool:
    """Whether words are one person's name, with a post or remark beside it at most."""
    person = match_person(words)
    if person is None or not (" " in person.name or person.honorific):
        return False
    beside = _BESIDE.match(words, person.end)
    rest = words[beside.end() if beside else person.end :].strip(" .")
    return not rest or is_post(rest)
