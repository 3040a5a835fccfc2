"""ModernGov's pages about one item: a line names the meeting and the item's number there, once or once a meeting.

`mgAi` shows one item of one meeting, `ieIssueDetails` one issue as it came to several, the latest first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled

_MEETING_LINE = compiled(
    r"""
    Meeting (?: : \s+ (?P<day> \d{1,2}/\d{1,2}/\d{4} ) \s+ [-–] \s+  # "Meeting: 19/02/2020 - Council (Item 64)"
              | \s+ of \s+ )                          # "Meeting of Council, Wednesday, 19th February, 2020 7.00 pm (Item 64.)"
    (?P<body> [^()]{3,200}? ) \s* \( Item \s+ (?P<number> [\w./]{1,12}? ) \.? \) \W*
    (?: (?<= [\s,–-] ) [A-Z] [^().:]{3,80} )?        # "(Item 64), Stour Vale Council": whose body it was
    """,
    re.VERBOSE,
)


class Named(NamedTuple):
    """What the line says of a meeting. `day` is None where `words` hold the body with its day and time, unparted."""

    day: str | None
    words: str
    number: str


def named_meeting(text: str) -> Named | None:
    """The meeting and the number of the item there that a line names; None for any other line."""
    match = _MEETING_LINE.fullmatch(text.strip()) if text.startswith("Meeting") else None
    return Named(match["day"], match["body"], match["number"]) if match else None


_ABOVE = compiled(r"You are here:?|Skip to \w+(?: \w+)?", re.IGNORECASE)
_ITEM_PAGE = compiled(r"(?:.{0,60}\s[-–]\s)?Agenda item", re.IGNORECASE)


_MINUTES = compiled(r"\W*Minutes:\s*")
_OF_MEETING = compiled(r"(?i)\bagenda\s+and\b|^\W*venue\b|\b(?:19|20)\d\d\b|^\W*present\b")


def minuted_alone(blocks: Sequence[Block]) -> bool:
    """Whether "Minutes:" stands once, between an item's title and what was minuted, and nothing above tells of a meeting."""
    places = [n for n, block in enumerate(blocks) if len(block.text) < 12 and _MINUTES.fullmatch(block.text)]
    if len(places) != 1 or not 0 < places[0] < 12:
        return False
    return not any(_OF_MEETING.search(block.text) for block in blocks[: places[0]])


def page_title(blocks: tuple[Block, ...]) -> int | None:
    """The place of the title on a page that is about one item and does not name the meeting: right below "Agenda item"."""
    top = 1 if blocks and _ABOVE.fullmatch(blocks[0].text) else 0
    if top >= len(blocks) or blocks[top].cell:
        return None
    if not _ITEM_PAGE.fullmatch(blocks[top].text):
        return top if len(blocks[top].text) < 160 and minuted_alone(blocks) else None
    if any(named_meeting(block.text) for block in blocks[:8]):
        return None
    place = next((n for n, b in enumerate(blocks[: top + 4]) if n > top and not _ITEM_PAGE.fullmatch(b.text)), None)
    return place if place and len(blocks[place].text) < 300 else None


def title_of(blocks: tuple[Block, ...], place: int, number: str) -> tuple[int, int, int] | None:
    """Where the title of the item stands that the line at `place` names: its block, start and end in that block.

    It is printed with its number below the line, or is the heading above it; else it is the line that stands between that
    one and what was minuted.
    """
    below = blocks[place + 1] if place + 1 < len(blocks) else None
    printed = re.match(rf"\W*{re.escape(number)}\.?\s+(?=\w)", below.text) if below else None
    if below and printed and len(below.text) < 300:
        return place + 1, printed.end(), len(below.text)
    above = blocks[place - 1] if place else None
    again = above and below and above.text == below.text and len(above.text) < 200  # in a text without headings
    if above and (again or above.is_heading or (above.is_caps and len(above.text) < 200)):
        return place - 1, 0, len(above.text)
    if below and len(below.text) < 200 and not _ENDS.search(below.text) and _minuted_below(blocks, place + 1):
        return place + 1, 0, len(below.text)
    return None


_ENDS = compiled(r"[.:;,?]\W*$")
_MINUTED = compiled(r"\W*(?:minutes|decision)\s*:\s*", re.IGNORECASE)


def _minuted_below(blocks: tuple[Block, ...], place: int) -> bool:
    """Whether "Minutes:" or "Decision:" stands below a title, with no more between them than what the item was for."""
    return any(_MINUTED.fullmatch(block.text) for block in blocks[place + 1 : place + 4] if len(block.text) < 15)
