"""Paragraphs in which one item runs on into the next, as converters print them: "1. Apologies None. 2. Minutes The minutes …"."""

from __future__ import annotations

import re
from dataclasses import replace

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.segment.items.titles import is_standard

_LEAST = 40
# "The fete is on 4 July. 18. Date of the next meeting": the next item, whose line end was lost
_NUMBER_LAST = compiled(r"(?<=[a-z\d)][.!?]\s)(?P<item>\d{1,3}[.)]\s+(?P<title>[A-Z][^.:;!?]{5,60}))$")
# "… was agreed. Adoption of accounts: It was proposed …"
_LABEL_WITHIN = compiled(
    r"(?<=[a-z\d)][.!?]\s)(?P<item>(?P<title>(?:Adoption|Appointments?|Approval|Payments?|Election|Review|Renewal|Dates?|Any|Matters)\s[^.:;!?]{3,50}):\s+(?=[A-Z]))"
)
_NUMBER = compiled(r"(?:^|(?<=[\w.;:?!)]\s))(?P<number>\d{1,3})(?P<mark>[.)]|/\d{2,4}[.:]?|)\s+(?=[A-Z])")


def run_on(block: Block) -> list[Block]:
    """A block cut before each item that begins in it: a standard title behind a sentence, or numbers that count on from its own, each before a standard title."""
    text = block.text
    last = _NUMBER_LAST.search(text) if not block.bold else None
    last = last or (_LABEL_WITHIN.search(text) if not block.bold else None)
    if last and is_standard(last["title"]):
        return _cut(block, [0, last.start("item")])
    if not text[:1].isdigit() or len(text) < _LEAST or block.bold:
        return []
    found = list(_NUMBER.finditer(text))
    if len(found) < 2 or found[0].start():
        return []
    first, *more = found
    if not first["mark"] and not is_standard(text[first.end() : first.end() + 60]):
        return []
    cuts = [0]
    count = int(first["number"])
    passed: re.Match[str] | None = None
    """the next number before other words, which opens an item if the one after it stands before a standard title"""
    for match in more:
        if match["mark"] != first["mark"]:
            continue
        number, standard = int(match["number"]), is_standard(text[match.end() : match.end() + 60])
        if standard and passed and number == count + _OVER:
            cuts += [passed.start(), match.start()]
            count, passed = number, None
        elif standard and number == count + 1:
            cuts.append(match.start())
            count, passed = number, None
        elif number == count + 1 and passed is None:
            passed = match
    if len(cuts) < 2:
        return []
    return _cut(block, cuts)


_OVER = 2
"""from one standard title to the next, over an item without one"""


def _cut(block: Block, cuts: list[int]) -> list[Block]:
    text = block.text
    ends = [*cuts[1:], len(text)]
    return [
        replace(block, start=block.start + a, text=text[a:b].rstrip()) if a else replace(block, text=text[:b].rstrip())
        for a, b in zip(cuts, ends, strict=True)
    ]
