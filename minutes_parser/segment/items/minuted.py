"""Items of a web page that numbers none of them: the first line of each row, or the title over each line "Minutes:"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.segment.items.candidate import NO_TITLE, Candidate
from minutes_parser.segment.items.headings import titled
from minutes_parser.segment.items.numbering import Printed, printed_number
from minutes_parser.segment.items.titles import is_said, is_standard
from minutes_parser.segment.passages import Part


def minuted(part: Part, chosen: Sequence[Candidate]) -> list[Candidate]:
    """The items of a page that prints "Minutes:" in most of them; `chosen` where it numbers them, or fewer would be found."""
    labels = [place for place, block in enumerate(part.blocks) if _LABEL.fullmatch(block.text)]
    heads = [place for place, block in enumerate(part.blocks[:30]) if _HEAD.fullmatch(block.text)]
    if len(labels) < (1 if heads else 2):
        return list(chosen)
    rows = _rows(part.blocks, labels)
    found = [
        c
        for place in (rows or _over(part.blocks, labels, heads))
        if (c := titled(part.blocks[place], place, number=_above(part.blocks, place)))
    ]
    tags = {c.style[0] for c in found}
    if len(tags) == 1 and (tag := next(iter(tags))):  # "Apologies" has no label below it
        places = {c.place for c in found}
        alike = [titled(b, n) for n, b in enumerate(part.blocks) if b.is_heading and b.tag == tag and n not in places]
        found = sorted([*found, *(c for c in alike if c and is_standard(c.title))], key=lambda c: c.start)
    numbered = [c.place for c in chosen if c.number]
    named = sum(any(above < n < label for n in numbered) for above, label in pairwise([-1, *labels]))
    return list(chosen) if 2 * named >= len(labels) or len(found) <= len(chosen) - len(numbered) else found


def _above(blocks: Sequence[Block], place: int) -> Printed | None:
    """The number that stands alone on the line above a title."""
    number = printed_number(blocks[place - 1].text) if place else None
    own = number is not None and (number.stopped or number.form not in {"integer", "decimal"})
    if number and number.form == "decimal" and not own:  # "31.21", the minute and the year, and no time of day
        year = number.text.rpartition(".")[2]
        own = any(f"20{year}" in block.text for block in blocks[:15])
    return number if number and own and number.end == len(blocks[place - 1].text) else None


_LABEL = compiled(r"(?:Minutes?|Decisions?):")
_HEAD = compiled(r"No\.?\s*(?:\|\s*)?Item|Items?")


def _rows(blocks: Sequence[Block], labels: Sequence[int]) -> list[int]:
    """The places that open the rows of the table in which most labels stand, below its head; none where they stand in no table."""
    tables = Counter(cell.table for place in labels if (cell := blocks[place].cell))
    table, count = tables.most_common(1)[0] if tables else (0, 0)
    if 2 * count < len(labels) + 1:
        return []
    columns = {cell.column for place in labels if (cell := blocks[place].cell) and cell.table == table}
    opened: dict[int, int] = {}
    for place, block in enumerate(blocks):
        cell = block.cell
        if cell and cell.table == table and cell.column in columns and not _HEAD.fullmatch(block.text):
            opened.setdefault(cell.row, place)
    labelled = {cell.row for place in labels if (cell := blocks[place].cell) and cell.table == table}
    return [
        p for row, p in opened.items() if not _LABEL.match(blocks[p].text) and (row in labelled or _is_title(blocks[p]))
    ]


def _over(blocks: Sequence[Block], labels: Sequence[int], heads: Sequence[int]) -> list[int]:
    """The places of titles in lines that stand in no table: over each label, or over what an item is for."""
    found = {heads[-1] + 1} if heads and heads[-1] + 1 < len(blocks) and _is_title(blocks[heads[-1] + 1]) else set()
    below = heads[-1] if heads else -1
    for label in labels:
        top = below + (1 if below < 0 or below in heads else 2)  # something was minuted
        found |= set(_nearest(blocks, top, label))
        below = label
    purposes = [n for n, b in enumerate(blocks) if n > labels[0] and _PURPOSE.match(b.text) and n - 1 not in labels]
    return sorted(found | {n - 1 for n in purposes if _is_title(blocks[n - 1])})


def _nearest(blocks: Sequence[Block], top: int, label: int) -> Iterator[int]:
    """The place of the last title above a label, its purpose passed over."""
    for place in range(label - 1, top - 1, -1):
        if _is_title(blocks[place]):
            over = place > top and blocks[place].text.startswith("To ") and _is_title(blocks[place - 1])
            yield place - over
            return
    if label > top and _TITLED.match(blocks[label - 1].text):
        yield label - 1


_TITLED = compiled(r"To\s+\w+\s|Any\s+other\s|(?i:report\s)")
"""how titles begin that are sentences, or stand below titles elsewhere: "To declare any interests which members may have." """
_PURPOSE = compiled(
    r"To (?:agree|answer|appoint|approve|confirm|consider|determine|discuss|elect|hear|note|receive|review|sign)\b"
)
_BESIDE = compiled(
    r"(?:additional|supporting|background)\s+\w+:?|(?:report|presentation|verbal|oral|briefing|lead|contact|officers?|presented\s+by|wards?|portfolio|background|reasons?)\b.*|see\s+attached.*"
    r"|.*\b(?:attached|to\s+follow|enclosed)\W*|items?|to\s+\w+|\W.*|[a-z](?:[.)]|\s).*|[ivx]+[.)].*|\d+(?:\.\d+)*[.)]?\s.*",
    re.IGNORECASE,
)
"""what is printed between a title and its label: "Report of the Head of Finance", "(Pages 3 - 10)", "b) Main Street" """
_REPORT = compiled(r"(?:joint\s+)?report\s+(?:of|by|from)\s+(?:the\s|councillor\b|cllr\b)", re.IGNORECASE)


def _is_title(block: Block) -> bool:
    text = block.text
    if block.tag == "li" or _LABEL.match(text) or len(text.split()) > 40 or not text[:1].isupper():
        return False
    if _REPORT.match(text) or ((number := printed_number(text)) and number.end == len(text)):
        return False
    if (
        is_standard(text)
        and text[-1] not in ";,:"
        and not is_said(text.split(". ")[0])
        and (text[-1] != "." or text[:3] != "To ")
    ):
        return True
    return text[-1] not in ".;,:?" and not (_BESIDE.fullmatch(text) or NO_TITLE.match(text) or is_said(text))
