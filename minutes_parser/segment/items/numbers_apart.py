"""Numbers that stand apart from what they number: below or behind titles, in tables of figures, at the foot of pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.segment.items.numbering import Printed, printed_number
from minutes_parser.segment.items.titles import is_said, is_standard


def numbers_below(blocks: Sequence[Block]) -> dict[int, Printed]:
    """Numbers that belong to the title above, by the place of the number in `blocks`: alone on lines below titles throughout, or coded ones, such as run on for years, or one below each title, that open what was said there."""
    below: dict[int, Printed] = {}
    opening: dict[int, Printed] = {}
    counted: dict[int, Printed] = {}
    in_tables: dict[int, Printed] = {}
    above = inside = further = titled = 0
    others: list[int] = []
    for place, block in enumerate(blocks[1:], 1):
        number = printed_number(block.text)
        if number is None:
            continue
        before, after = blocks[place - 1], blocks[min(place + 1, len(blocks) - 1)]
        if block.cell:  # a table below each title, its number in the first column
            beside = block.cell.column == 0 and after.cell is not None and after.cell.row == block.cell.row
            if beside and not before.cell and len(block.text) <= 16 and number.end == len(block.text.rstrip()):
                in_tables[place] = number
                titled += _heads(before) and not _heads(after)
            continue
        if block.text[number.end :].strip():
            if (
                (number.form in {"coded", "slashed"} or _is_running(number))
                and (_set_off(before) or _is_title(before) or _LETTERED.fullmatch(before.text))
                and not _heads(block)
                and not printed_number(before.text)
            ):
                opening[place] = number
            elif _is_running(number):
                further += 1
            elif number.form == "integer" and _opens_prose(before, block, number):
                counted[place] = number
            elif number.form == "integer":
                others.append(number.value[0])
        elif len(block.text) <= 16 and (_heads(before) or _is_long_caption(before, number)) and not _heads(after):
            below[place] = number
        elif _heads(after):
            above += 1
        elif len(block.text) <= 16:
            inside += 1
    if len(below) >= 3 and len(below) > above:
        return below if inside <= len(below) else {}  # paragraphs numbered on
    if len(in_tables) >= 3 and titled == len(in_tables):
        return in_tables
    highest = max((number.value[0] for number in counted.values()), default=0)
    amid = sum(value <= highest for value in others)  # "10(a) Quay" is told of in item 1
    if len(counted) >= 3 and _from_one(counted.values()) and not opening and amid <= len(counted) // 4:
        return counted
    runs = zip(*(number.value for number in opening.values()), strict=False)
    counting = any(all(0 < b - a <= 5 for a, b in pairwise(run)) for run in runs)
    paragraphs = 3 * further > len(opening) and any(number.form == "integer" for number in opening.values())
    return opening if len(opening) >= 3 and counting and not paragraphs else {}


def _from_one(numbers: Iterable[Printed]) -> bool:
    """Whether numbers count from 1 on, of six or more one in six missing, or four and more from any other without a gap."""
    values = [number.value[0] for number in numbers]
    if len(values) >= 4 and all(b - a == 1 for a, b in pairwise(values)):
        return True
    missing = values[-1] - len(values)
    return values[0] == 1 and 0 <= 6 * missing <= len(values) and all(a < b for a, b in pairwise(values))


def _opens_prose(before: Block, block: Block, number: Printed) -> bool:
    """Whether a numbered paragraph, no title itself, is the first below a title that has no number: "9. The Board resolved:-"."""
    said = block.text[number.end :]
    prose = len(said.split()) > 5 or (is_said(said.strip()) or said.rstrip(" -–").endswith(":"))
    return prose and _heads(before) and not _set_off(block) and not printed_number(before.text)


def _is_long_caption(block: Block, number: Printed) -> bool:
    """Whether a title in capitals is longer than others are, above a number that cannot be a figure: "PLA14/14"."""
    return number.form in {"coded", "slashed"} and block.is_caps and not block.cell


def _is_running(number: Printed) -> bool:
    """Whether a plain number is one of three figures or more, as those are that run on through the minutes of years."""
    return number.form == "integer" and number.value[0] >= 100 and not 1900 < number.value[0] < 2100


_LETTERED = compiled(r"\(?[A-Za-z]\)\s+[A-Z][^.:;?]{2,60}")
"""a caption below another: "(A) Future meetings" """
_BEHIND = compiled(r"(?<=[\w)’'])\s+(?P<number>\d{1,2})\.$")
# "Village green (1718/041)": the year and the minute, at the end of a title.
_IN_BRACKETS = compiled(r"\s\((?P<number>\d{2,4}/(?P<minute>\d{2,3}))\)$")


def numbers_behind(blocks: Sequence[Block]) -> dict[int, Printed]:
    """Numbers behind their titles, by the place of the title in `blocks`, where three or more follow on: "APOLOGIES 2.", "Quay (1718/041)"."""
    if in_brackets := _numbers_in_brackets(blocks):
        return in_brackets
    found: dict[int, Printed] = {}
    for place, block in enumerate(blocks):
        match = _BEHIND.search(block.text) if block.text.endswith(".") and _heads(block) else None
        if match and not block.cell and printed_number(block.text) is None:
            digits = match["number"]
            found[place] = Printed(digits, "integer", (int(digits),), match.start("number"), match.end(), True)
    numbers = [number.value[0] for number in found.values()]
    follow_on = len(numbers) >= 3 and all(b - a == 1 for a, b in pairwise(numbers))
    return found if follow_on else {}


def _numbers_in_brackets(blocks: Sequence[Block]) -> dict[int, Printed]:
    """Numbers of minutes that lines end with in brackets, where each is the one after that of the line before."""
    found: dict[int, Printed] = {}
    for place, block in enumerate(blocks):
        match = _IN_BRACKETS.search(block.text) if block.text.endswith(")") else None
        if match and not block.cell and printed_number(block.text) is None:
            value = int(match["minute"])
            found[place] = Printed(match["number"], "slashed", (value,), match.start("number"), match.end(), True)
    numbers = [number.value[0] for number in found.values()]
    return found if len(numbers) >= 3 and all(b - a == 1 for a, b in pairwise(numbers)) else {}


def _is_title(block: Block) -> bool:
    """Whether a line that is set as the text is reads as a standard title."""
    text = block.text
    return text[-1] not in ".,;:" and len(text.split()) <= 14 and is_standard(text) and not is_said(text)


def _heads(block: Block) -> bool:
    return _set_off(block) and len(block.text.split()) <= 16


def _set_off(block: Block) -> bool:
    return block.is_heading or block.is_bold or block.is_caps


_FIGURE = compiled(r"\s*(?P<n>\d{1,5})\s*(?:\([^()]{1,40}\))?\s*")


def among_figures(blocks: Sequence[Block], place: int, number: Printed) -> bool:
    """Whether a number alone stands in a table whose cells were printed one below the other, before the name of its next row."""
    before = _FIGURE.fullmatch(blocks[place - 1].text) if place else None
    behind = _FIGURE.fullmatch(blocks[place + 2].text) if place + 2 < len(blocks) else None
    return before is not None or (behind is not None and int(behind["n"]) != number.value[0] + 1)


def below_figure(blocks: Sequence[Block], place: int) -> bool:
    """Whether a line without any style stands below a figure alone, as the name of the next row of such a table does."""
    block = blocks[place]
    styled = block.is_heading or block.is_bold or block.is_caps or block.cell
    return not styled and place > 0 and _FIGURE.fullmatch(blocks[place - 1].text) is not None


def pages_alone(blocks: Sequence[Block]) -> frozenset[int]:
    """The places of figures alone that are the numbers of pages: where a text's own numbers all stand on their lines, and with dots, or where it has none and the figures 2, 3 and so on stand amid sentences."""
    alone: list[int] = []
    values: list[int] = []
    opening = numbered = 0
    for place, block in enumerate(blocks):
        number = printed_number(block.text)
        if number is None:
            continue
        if number.form != "integer" or block.cell:
            numbered += 1
        elif block.text[number.end :].strip():
            opening += number.stopped
            numbered += 1
        elif not number.stopped:
            alone.append(place)
            values.append(number.value[0])
        else:
            numbered += 1
    amid = not numbered and values == list(range(2, len(values) + 2)) and all(_amid_said(blocks, n) for n in alone)
    return frozenset(alone) if amid or opening >= max(2, 2 * len(alone)) else frozenset()


def _amid_said(blocks: Sequence[Block], place: int) -> bool:
    """Whether a figure alone stands above a sentence."""
    below = blocks[place + 1].text if place + 1 < len(blocks) else ""
    return below.endswith(".") and (is_said(below) or (len(below.split()) >= 6 and not below.startswith("To ")))


_LEADER = compiled(r"(?:\.{3,}|…+|(?:\.\s){3,})\s*\d{1,3}$")


def contents(blocks: Sequence[Block]) -> frozenset[int]:
    """The places of a table of contents: three lines or more that dots lead to the number of a page, or the list under a heading "Agenda" of the format's own."""
    found = frozenset(
        place for place, block in enumerate(blocks) if block.text[-1:].isdigit() and _LEADER.search(block.text)
    )
    return found if len(found) >= 3 else _agenda(blocks)


def _agenda(blocks: Sequence[Block]) -> frozenset[int]:
    """The places of what a heading "Agenda" lists, above headings of its level that say some of it again."""
    head = next((n for n, b in enumerate(blocks) if b.is_heading and _AGENDA.fullmatch(b.text)), None)
    if head is None:
        return frozenset()
    level = blocks[head].tag
    same = [n for n in range(head + 1, len(blocks)) if blocks[n].tag == level]
    listed = list(range(head + 1, same[0])) if same else []
    said = frozenset(word for n in listed for word in blocks[n].words if len(word) >= _TELLING)
    again = sum(not said.isdisjoint(blocks[n].words) for n in same)
    short = all(len(blocks[n].text) < _LONGEST and not blocks[n].is_heading for n in listed)
    return frozenset(listed) if short and again >= 2 else frozenset()


_AGENDA = compiled(r"\W*agenda\W*", re.IGNORECASE)
_TELLING = 5
"""letters of a word that a heading shares with what the agenda lists, at least"""
_LONGEST = 200
"""code points of an entry of an agenda, at most"""
