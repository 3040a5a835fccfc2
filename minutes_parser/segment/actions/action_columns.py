"""A narrow column of owners beside the minutes: cells beside their line, cells at the top of their item, and deeds in a cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.action_owners import (
    COLUMN_LABEL,
    looks_ahead,
    named_in,
    names_owners,
    owned,
    settles_errand,
)
from minutes_parser.segment.actions.action_text import Point, leading, read_point
from minutes_parser.segment.actions.commitments import commitments
from minutes_parser.segment.actions.owners import People
from minutes_parser.segment.passages import Passage, sentences

_OPEN_END = compiled(r"[\w,]\Z")
_OWNERS_BEHIND = compiled(r"\((?P<who>[A-Z]{2,3}(?:,\s?[A-Z]{2,3})*)\)\W*\Z")
_SEVERAL_CELLS = compiled(r"\d{1,2}/\d{1,2}/\d{2}")
"""what only a cell of dates holds, which has run into this one"""
_WILL_BE = compiled(
    r"\b(?:will|must|to)\s+be\s+\w+(?:ed|ght|ld|nt|wn)\b|\basked\s+for\s+[^.;]*\bto\s+be\s|\bmust\s+[a-z]+\b"
)


# "Oak Tree The plaque is ready", "Website KO is to ring the firm", "Rules: the Clerk has asked": what a line is about, before its sentence.
_TOPIC = compiled(
    r"(?:[•▪●○◦■·*–-]\s+)?(?:[A-Z][\w’'&/-]*|\d{1,4})(?:\s(?:(?:of|for|and|the|to|in|on|&|–|-)\s)?(?:[A-Z][\w’'&/-]*|\d{1,4})){0,6}?(?:\s(?=(?:The|It|No|We|A|An)\s[a-z])|\s(?=(?P<key>[A-Z]{2,3})\s(?:is|has|will|would|to|was|agreed|had)\s)|:\s(?=(?:[Tt]he\s|It\s|[A-Z]{2,3}\s)))"
)
_ONE_WORD = compiled(r"\w+\s\Z")


def _without_topic(point: Point, people: People) -> Point:
    """An action without the topic of its line, which has run into it."""
    topic = _TOPIC.match(point.text)
    if topic is None or (topic["key"] and not people.knows(topic["key"])) or _ONE_WORD.match(topic.group()):
        return point
    return replace(point, start=point.start + topic.end(), text=point.text[topic.end() :])


def from_column(
    passages: Sequence[Passage], number: int, before: list[Passage], people: People, *, in_item: bool
) -> list[Point]:
    """The actions that a cell of the column gives; `before` is what stands above it in its section."""
    return [_without_topic(point, people) for point in _from_cell(passages, number, before, people, in_item=in_item)]


def _from_cell(
    passages: Sequence[Passage], number: int, before: list[Passage], people: People, *, in_item: bool
) -> list[Point]:
    passage = passages[number]
    words = COLUMN_LABEL.sub("", passage.text).strip(" /,&")
    main = [p for p in passages[number + 1 :] if p.block.column != 1]
    above = next((p for p in reversed(passages[:number]) if p.block.column == 1), None)
    if above is not None and _goes_on(above, words, people):
        return []  # its first line has been read with it
    if not names_owners(words, people):
        return _deed(passages, number, people) if in_item else []
    if not in_item:
        return owned(before, words, people, sure=False)
    if before and main and _OPEN_END.search(before[-1].text) and main[0].text[:1].islower():
        torn = _torn(before[-1], main[0], people)
        if torn is not None:
            return [torn]
    if not _heads_item(passages):
        return owned(before, words, people)
    return _of_item([p for p in passages if p.block.column != 1], words, people)


def _torn(above: Passage, below: Passage, people: People) -> Point | None:
    """What a sentence says that the cell tears in two: "Ben Tarn to", and below the cell "instruct the work."."""
    joined = f"{above.text} {below.text}"
    for c in commitments(joined, people):
        if c.start < len(above.text) < c.end:
            return Point(above.start + c.start, below.end, joined[c.start : c.end], c.owner, c.printed, None, True)
    return None


def _heads_item(passages: Sequence[Passage]) -> bool:
    """Whether the cells of an item stand at its top, as a ruled table puts them, rather than each beside its line."""
    return passages[0].block.column == 1


def _goes_on(above: Passage, words: str, people: People) -> bool:
    """Whether a cell's words are the second line of the deed above them."""
    if not _OPEN_END.search(above.text) or (leading(above.text, people) is None and " " not in above.text):
        return False
    if names_owners(above.text, people):
        return False
    return bool(re.match(r"[a-z\d]", words)) or (
        re.fullmatch(r"[A-Z]{2,4}", words) is not None and not people.knows(words)
    )


def _deed(passages: Sequence[Passage], number: int, people: People) -> list[Point]:
    """What a cell says in words: "Clerk to send forms", "KO – order paint", "Forms to Clerk by 2 June (KO, RV)"."""
    passage = passages[number]
    cells = [p for p in passages[number + 1 :] if p.block.column == 1]
    text, end = passage.text, passage.end
    if cells and _goes_on(passage, cells[0].text, people):
        text, end = f"{text} {cells[0].text}", cells[0].end
    behind = _OWNERS_BEHIND.search(text)
    if behind and all(people.knows(key) for key in re.findall(r"[A-Z]{2,3}", behind["who"])):
        return [Point(passage.start, end, text, behind["who"], behind["who"], None, True)]
    who = leading(text, people)
    if who is None or not names_owners(who, people, strict=True) or _SEVERAL_CELLS.search(text):
        return []
    if end != passage.end:
        return [Point(passage.start, end, text, who, who, None, True)]
    return list(read_point(passage, people))


def _of_item(main: list[Passage], owner: str, people: People) -> list[Point]:
    """What an owner at the top of an item is to do, where no sentence of the item says so by name."""
    for passage in main:
        bound = commitments(passage.text, people)
        if any(c.owner and named_in(c.owner, owner, people) for c in bound):
            return []
    for passage in main:
        for sentence in sentences(passage):
            ahead = looks_ahead(sentence.text) or settles_errand(sentence.text) or _WILL_BE.search(sentence.text)
            if ahead and not commitments(sentence.text, people):
                return [Point(sentence.start, sentence.end, sentence.text, owner, owner, None, True)]
    return []
