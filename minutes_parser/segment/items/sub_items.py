"""Items under items: 5.1 and 5.2 under 5, 24/031.1 and 24/031.2 under 24/031."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from minutes_parser.patterns import compiled
from minutes_parser.segment.items.candidate import Candidate
from minutes_parser.segment.items.numbering import Printed
from minutes_parser.segment.items.title_ends import ANSWERED_NONE
from minutes_parser.segment.items.titles import is_done, is_said


def sub_items(found: Sequence[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """Headings 5.1, 5.2 under item 5: numbered on from 1 and set as headings are, or titles over what was said. Numbered paragraphs are none."""
    under: list[Candidate] = []
    decimal = sorted((c for c in found if c.number and c.number.form == "decimal"), key=lambda c: c.start)
    starts = [c.start for c in decimal]
    for item, after in zip(chosen, [*chosen, None][1:], strict=True):
        if item.number is None:
            continue
        if item.number.form != "integer":
            under += _parts(found, item, item.number, after)
            continue
        end = bisect_left(starts, after.start) if after else len(decimal)
        between = decimal[bisect_right(starts, item.start) : end]
        inside = [c for c in between if c.number and c.number.value[0] == item.number.value[0]]
        below = [*(c.place for c in inside[1:]), after.place if after else inside[-1].place + 2] if inside else []
        headed = [
            c
            for c, next_one in zip(inside, below, strict=True)
            if c.style[3]
            and not c.weak
            and len(c.title.split()) <= 16
            and not c.title.startswith(("that ", "to "))
            and (any(c.style[:3]) or _heads_text(c, next_one))
        ]
        counted = [c.number.value[1] for c in headed if c.number]
        numbered_on = counted == list(range(1, len(headed) + 1))
        if numbered_on and (len(headed) == len(inside) or _before_paragraphs(headed, inside)):
            under += headed
    return under


def _parts(found: Sequence[Candidate], item: Candidate, number: Printed, after: Candidate | None) -> list[Candidate]:
    """Titles over prose below an item whose numbers are the item's own with .1, .2 behind it."""
    own = re.compile(rf"{re.escape(number.text)}\.(?P<count>\d{{1,2}})[.:]?\s+(?=\S)")
    parts: list[Candidate] = []
    for c in found:
        match = own.match(c.title) if not c.number and item.start < c.start else None
        if match is None or (after is not None and c.start >= after.start):
            continue
        text = c.title[: match.end("count")]
        printed = Printed(text, "part", (int(match["count"]),), 0, match.end(), False)
        title, start = c.title[match.end() :], c.title_start + match.end()
        parts.append(replace(c, number=printed, title=title, title_start=start))
    counted = [c.number.value[0] for c in parts if c.number]
    headed = all(c.style[3] and c.over == "prose" and _heads_text(c, c.place + 2) for c in parts)
    return parts if headed and counted == list(range(1, len(parts) + 1)) else []


def _before_paragraphs(headed: Sequence[Candidate], inside: Sequence[Candidate]) -> bool:
    """Whether two headings or more, set as such, stand first, and paragraphs with the next numbers behind them."""
    first = len(headed) > 1 and all(a is b for a, b in zip(headed, inside, strict=False))
    return first and all(any(c.style[:3]) for c in headed) and all(is_said(c.title) for c in inside[len(headed) :])


def _heads_text(found: Candidate, next_one: int) -> bool:
    """Whether a line that is set as its text is reads as a title, and stands over that text."""
    title = found.title
    plain = title[-1] not in ";:,?" and len(title.split()) <= 12 and not is_said(title) and not is_done(title)
    plain = plain and ANSWERED_NONE.match(title) is None and SPOKEN.match(title) is None
    return plain and next_one - found.place > 1


SPOKEN = compiled(
    r"(?:One|Two|Three|Four|No|Several|Some|All)\s(?:[Mm]embers?|[Rr]esidents?|[Cc]ouncillors?|[Pp]eople)\b.*\b(?:spoke|asked|attended|\w{3,}ed|gave|came|left)\b|(?:The|There|This|These|It|We|They|A|An|Current|[A-Z]{2,}|[A-Z]\w+\s+(?:[Mm]embers|Office))\b.*\b(?:is|are|was|were|has|have|had|will|would|should|must|\w{3,}ed)\b"
)
