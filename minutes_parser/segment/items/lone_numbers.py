"""A number on a line or in a cell of its own, over the title of an item: which are such, and which are those of pages and tables."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.items.candidate import COLON, DASH, LETTERS, NAMED, NO_TITLE, Candidate, is_bold, score_of
from minutes_parser.segment.items.heading_numbers import APPLICATION
from minutes_parser.segment.items.numbering import Printed, printed_number
from minutes_parser.segment.items.numbers_apart import (
    among_figures,
)
from minutes_parser.segment.items.title_ends import is_caps, title_end
from minutes_parser.segment.items.titles import AGENDA_NUMBER, agenda_number, is_said, is_standard, title_range

# Whose question or motion it is, before what it is about: "Councillor P. Bell: Derelict shops".
_OF_MEMBER = compiled(r"(?:councillors?|cllrs?\.?)\s+[A-Z][^:]{1,40}?(?::|\s[-–])\s+(?-i:[A-Z“\"])", re.IGNORECASE)

# A report by its number and whose it is, before what it is about: "Report No. 7/2024 of the Manager (A. Bell) – With regards to the quay".
_OF_REPORT = compiled(r"Report\s+No\.?\s*\d+/\d{4}\s+of\s+the\s+[^:]{4,80}?\s[–-]\s+With\s+(?:reference|regards?)\b")
_LONGEST_OF_REPORT = 50
"""words"""


_YEAR_FIRST = compiled(r"(?:19|20)\d\d\s+[A-Z]")


def number_alone(blocks: Sequence[Block], place: int, number: Printed, body: float | None) -> Candidate | None:
    """A number on a line of its own (or in a cell) opens the title after it; the agenda's may stand on a line between."""
    under = place + 1
    beside = blocks[under].text.strip() if under + 1 < len(blocks) else ""
    from_agenda = AGENDA_NUMBER.fullmatch(beside) if beside[:1] in ("(", "[") else None
    under += from_agenda is not None
    coded = number.form in {"coded", "slashed"}
    if from_agenda and coded and blocks[under].text.strip().isdigit():
        under += 1  # a page's number
    if under >= len(blocks) or (place == 0 and not number.stopped and number.form == "integer"):
        return None  # at the very top stands a page's number
    block = blocks[under]
    if block.column or block.tag == "li":
        return None
    year = _YEAR_FIRST.match(block.text) if coded else None  # "2025 Arts grants"
    if printed_number(block.text) and not (
        block.cell or year or APPLICATION.match(block.text) or _DAY.match(block.text)
    ):
        return None
    if _is_running_head(blocks, under):
        return None  # "2." over the head of page 2
    if not (number.stopped or block.cell):
        if any(above.text == block.text for above in blocks[:place]):
            return None  # a page's number over its running head
        if number.form == "integer" and among_figures(blocks, place, number):
            return None
    end, whole = title_end(block, 0)
    if _OF_MEMBER.match(block.text) and len(block.text.split()) <= 25 and block.text[-1] not in ".;,:":
        end, whole = len(block.text), True
    if _OF_REPORT.match(block.text) and len(block.text.split()) <= _LONGEST_OF_REPORT:
        end, whole = len(block.text), True
    a, b = title_range(block.text[:end])
    title = block.text[a:b]
    begins = title[:1].isupper() or title[:1].isdigit() or title[:1] in "‘'“\""
    begins = begins or ((block.cell is not None or number.value[0] >= 100) and is_bold(block, a, b))
    begins = begins or (_counts_on(blocks, number) and title == block.text.strip() and len(title.split()) <= 12)
    if not LETTERS.search(title) or not begins or (title[-1] in ",;" and not (_DAY.match(title) or is_standard(title))):
        return None
    if title.startswith("“") and "”" not in block.text:
        return None
    weak = NO_TITLE.match(title) is not None and _OF_MEMBER.match(title) is None
    if weak and (not number.stopped or not NAMED.match(title)):
        return None
    # "10.45." is what a sentence ended with, "1 -" of "- 1 -" a page's number
    firm = number.worded or (number.form != "decimal" and number.stopped and number.mark[:1] in ".):")
    firm = firm or number.form in {"coded", "slashed", "own"} or _counts_on(blocks, number)
    marked = firm and len(title.split()) <= 9 and not is_said(title)
    marked = marked and bool(
        number.worded or is_standard(title) or COLON.match(block.text, b) or DASH.match(block.text, b)
    )
    if not whole and not marked and not is_bold(block, a, b) and not is_caps(title):
        if not number.stopped or len(block.text.split()) > 25 or is_said(block.text) or block.text[-1] in ".;,:":
            return None
        a, b = title_range(block.text)  # "Minutes - 3 May 2011" below its number
        title, whole = block.text[a:b], True
    style = (block.tag if block.is_heading else "", is_bold(block, a, b), is_caps(title), whole)
    return Candidate(
        place=under,
        start=blocks[place].start + number.start,
        title_start=block.start + a,
        title_end=block.start + b,
        title=title,
        number=number,
        agenda_number=(from_agenda and from_agenda["number"])
        or agenda_number(block.text[:end])
        or agenda_number(blocks[place].text),
        style=style,
        score=score_of(block, title, style, number, body),
        weak=weak,
    )


# "3RD MAY, 2021", whose minutes are to be signed
_DAY = compiled(rf"\d{{1,2}}(?:ST|ND|RD|TH|st|nd|rd|th)?\s+(?i:{MONTH})\b[,\s]+\d{{4}}\b")


def _is_running_head(blocks: Sequence[Block], place: int) -> bool:
    """Whether a line that is no standard title stands there a third time or more, and once without a number above."""
    block = blocks[place]
    same = [n for n, other in enumerate(blocks) if other.text == block.text]
    return (
        len(same) > 2
        and not (block.cell or is_standard(block.text))
        and any(n == 0 or printed_number(blocks[n - 1].text) is None for n in same)
    )


def _counts_on(blocks: Sequence[Block], number: Printed) -> bool:
    """Whether the number of a minute, alone on its line, is one of three or more that stand so: 1602, 1603, 1604."""
    if number.form != "integer" or number.value[0] < 100:
        return False
    alone = {block.text.strip() for block in blocks if len(block.text) <= 6}
    value = number.value[0]
    return any({str(value + a), str(value + b)} <= alone for a, b in ((-2, -1), (-1, 1), (1, 2)))
