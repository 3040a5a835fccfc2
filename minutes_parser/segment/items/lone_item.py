"""The one numbered item of minutes that hold no other heading: "427 COUNCIL TAX" of a page, or of an extract."""

from __future__ import annotations

from collections.abc import Sequence

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.segment.decisions.markers import marker
from minutes_parser.segment.items.business import ATTENDANCE
from minutes_parser.segment.items.candidate import Candidate
from minutes_parser.segment.items.chains import shape_of
from minutes_parser.segment.items.sub_items import SPOKEN
from minutes_parser.segment.items.titles import is_done, is_said, is_standard
from minutes_parser.segment.passages import Part

# As web pages label, below a title, what was minuted of it.
_MINUTED = compiled(r"(?:Minutes|Decision):")
_MOST, _MOST_OF_PURPOSE = 16, 50
"""words of a title, and of what a meeting was called for"""
# "1. To consider and adopt the works of the year (to include the roads).", of a meeting called for that
_PURPOSE = compiled(
    r"To\s+(?:consider|discuss|approve|adopt|receive|elect|appoint|note|agree|fill|confirm|ratify|review)\s"
)
# What is told above the first item, of the meeting itself: "The meeting was quorate", "Apologies had been received".
_PRELIMINARY = compiled(r"(?i)\b(?:minutes?|apolog\w+|attend\w*|present|meeting|chair\w*|absent|quor\w+)\b")


def lone_item(part: Part, found: Sequence[Candidate]) -> list[Candidate]:
    """The numbered title that is the only one in its form, where nothing but the meeting's own particulars stands above it."""
    titles = [c for c in found if _reads_as_title(part, c)]
    if not titles:
        return []
    first = titles[0]
    alike = [c for c in found if c.number and first.number and shape_of(c.number) == shape_of(first.number)]
    if sum(c.number is not None and c.number.form == first.number.form for c in alike if first.number) > 1:
        return []
    above, below = part.blocks[: first.place], part.blocks[first.place + 1 :]
    if not below or any(map(_is_told, above)):
        return []
    here = first.number
    plain = here is not None and not here.stopped
    page = not above and any(map(_MINUTED.fullmatch, (block.text for block in below[:4])))
    return [first] if not plain or page or any(map(ATTENDANCE.match, above)) else []


def _reads_as_title(part: Part, found: Candidate) -> bool:
    number, title = found.number, found.title
    if number is None or number.form == "decimal" or number.enclosed or found.weak or found.listed:
        return False
    if number.worded and part.blocks[found.place].text.lower().startswith("min"):
        return False  # "Minute No 63 – Grants", which is of another meeting
    marked = (
        number.stopped
        or number.form in {"slashed", "coded", "dotted"}
        or found.style[2]
        or any(found.style[:2])
        or is_standard(title)
        or any(map(_MINUTED.fullmatch, (block.text for block in part.blocks[found.place + 1 : found.place + 5])))
    )
    begins = title[0].isupper() or title[0].isdigit() or title[0] in "‘“'\""
    whole = found.style[3] or found.label
    if _PURPOSE.match(title) and number.value[0] == 1 and number.stopped:
        return whole and len(title.split()) <= _MOST_OF_PURPOSE
    return (
        marked
        and begins
        and whole
        and len(title.split()) <= _MOST
        and title[-1] not in ".;,?"
        and not is_said(title)
        and not is_done(title)
        and SPOKEN.match(title) is None
    )


def _is_told(block: Block) -> bool:
    """Whether a block above the title tells of business."""
    if marker(block.text):
        return True
    return is_said(block.text) and not _PRELIMINARY.search(block.text)
