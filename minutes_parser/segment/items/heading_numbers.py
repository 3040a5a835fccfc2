"""Whether a number at the start of a paragraph may be an item's: no time, date, quantity, amount or planning application."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.segment.items.numbering import Printed
from minutes_parser.segment.items.title_ends import is_caps
from minutes_parser.segment.items.titles import is_said
from minutes_parser.segment.mentions.applications import PLAIN

_UNIT = compiled(
    r"(?:members?|people|persons?|years?|days?|weeks?|months?|minutes\s+(?:late|past)|miles?|metres?|houses?|dwellings?|votes?|copies|"
    r"(?i:members?|councillors?|governors?|delegates?)\s+(?:voted|voting|abstained|in\s+favour|for|against|were|was)\b|"
    r"st|nd|rd|th|(?i:[ap]\.?m)\b|(?i:january|february|march|april|may|june|july|august|september|october|november|december))\b"
)


# A planning application, whose reference is part of the title; more letters before or behind it are those of a minute's number.
APPLICATION = compiled(rf"\W*(?:[A-Z]{{1,3}}/)?(?:{PLAIN})\b")


_IN_CAPITALS = compiled(r"[A-Z][A-Z’'-]{2,}(?:\s+[A-Z][A-Z’'-]+|\s*$)")
_CLOCK = compiled(r"\W*\d{1,2}:\d\d(?!\d)")
_TIME = compiled(r"\W*\d{1,2}[.:]\d\d\s*[ap]\.?m\b", re.IGNORECASE)
_HALF_OF_DAY = compiled(r"\s*[ap]\.?m\b", re.IGNORECASE)


_DAY_IN_CELL = compiled(
    r"\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?:\s\d{2,4})?",
    re.IGNORECASE,
)


_LONG = 14
"""words of a title behind "4(i)" """


def may_number(block: Block, number: Printed, *, counted: bool = False) -> bool:
    """Whether a number at the start of a block can be an item's: not a time, a date, a quantity or an amount.

    `counted`: it is of one of the `counted_years`, so that it is a minute's even where an application's looks so.
    """
    rest = block.text[number.end :]
    if _TIME.match(block.text):
        return False
    if APPLICATION.match(block.text) and not (counted or _of_year(block, number)):
        return False
    if rest[:1].islower() and not number.stopped and not (block.is_bold or block.is_heading):
        return False
    if number.text.endswith(")") and number.form == "integer" and (is_said(rest) or len(rest.split()) > _LONG):
        return False  # a paragraph of item 4: "4(a) The Clerk reported that ..."
    if number.text == "50/50":
        return False  # a draw, or a share
    if number.form == "integer" and not number.stopped and _UNIT.match(rest):
        return False
    if number.form == "decimal" and _HALF_OF_DAY.match(rest):
        return False
    if number.form == "integer" and _CLOCK.match(block.text):
        return False
    if block.cell and _DAY_IN_CELL.fullmatch(block.text.strip()):
        return False  # "8 Oct" heads a column
    if number.form == "slashed" and len(number.value) == 3 and block.cell and number.value[1] <= 12:
        return False  # a date in a table
    year = number.form == "integer" and 1900 < number.value[0] < 2100
    return not year or block.is_bold or (number.mark == "." and _IN_CAPITALS.match(rest) is not None)


def _of_year(block: Block, number: Printed) -> bool:
    """Whether a number is that of a minute, though an application's could be so: "2014/112 WELCOME", a line set as headings are."""
    if number.form != "slashed" or len(number.text) > 8 or len(block.text.split()) > 20:
        return False
    return block.is_heading or block.is_bold or is_caps(block.text[number.end :])


_OF_YEAR = compiled(r"\W*(?:[A-Z]{1,5}/)?(20\d\d)/\s?(\d{3})(?![\d/])")
_OF_SEASON = compiled(r"\W*(\d{1,3})/(\d{4})(?![\d/])")


def counted_years(blocks: Sequence[Block]) -> frozenset[int]:
    """The years whose minutes are numbered on, as applications are not: 2024/056, 2024/057 and so on, GBM/2024/056, or 63/1314; three from 1 on will do."""
    numbers: dict[int, list[int]] = {}
    for block in blocks:
        if found := _OF_YEAR.match(block.text):
            numbers.setdefault(int(found[1]), []).append(int(found[2]))
        elif season := _OF_SEASON.match(block.text):
            numbers.setdefault(int(season[2]), []).append(int(season[1]))
    return frozenset(
        year
        for year, counted in numbers.items()
        if (len(counted) >= 4 or counted == [1, 2, 3])
        and 4 * sum(b - a == 1 for a, b in pairwise(counted)) >= 3 * (len(counted) - 1)
    )
