"""Where a list of those at a meeting ends in a text without line ends: at the first item, a title, the notes below it."""

from __future__ import annotations

from minutes_parser.patterns import compiled
from minutes_parser.segment.attendance.rollcall import heads_no_people, read_label
from minutes_parser.segment.people.rows import Row

# "1.0 Apologies", "3. Minutes", "14/19 Finance" in a text without line ends, where the list is over.
_BUSINESS = compiled(
    r"(?<=\s)(?:Agenda\s+)?Item\s+\d{1,3}(?:/\d{2,4})?\s?[:.]\s|(?<=\s)(?:\d{1,2}\.\d{1,2}|\d{1,3}[.)]|(?:[A-Z][A-Za-z]{1,4}/)?\d{1,3}/\d{2,4}(?:-\d\d)?)\s+(?=[A-Z])"
)


# "Present: A Bell, B Roe Declarations of Interest None": what stands first in such a text below those there
_TITLED = compiled(
    r"(?<=\s)(?:(?:Minutes\s+of|Declarations?\s+of\s+Interests?|Matters\s+Arising|(?:Commencement|Opening)\s+of\s+(?:the\s+)?Meeting|Agenda\s+Items?(?!\s+[\d,]+\s+only))\b"
    r"|(?:Welcome|Introductions?|Opening|Prayers?|Opening\s+Prayer|Chair(?:man|person)?[’']s\s+(?:Welcome|Remarks|Announcements))(?:\s+and\s+\w+)?[.:]?\s+(?=(?:The|At|It|There|Members|Councillor|In)\s)"
    r"|(?!PRESENT|ABSENT|APOLOGIES|VACANCY)[A-Z]{5,}(?:[ ,]+(?:AND|OF|THE|&|FOR|[A-Z]{4,})){0,6}\s+(?=(?:The|At|It|There|Members|In|On|A|No)\s+[A-Za-z-]+\s))"
)
# "… and Ms. V. Moss, A.S.O. VOTES OF SYMPATHY: Votes were …"
_CAPS_HEAD = compiled(r"(?<=[.)]\s)[A-Z]{4,}(?:\s+[A-Z]{2,}){1,5}\s?:\s")
# "Committee Officer – A Bell CHAIRPERSON'S REMARKS"
_CAPS_LAST = compiled(r"(?<=[a-z)])\.?\s+(?P<head>[A-Z]{4,}(?:['’]S)?(?:\s+[A-Z’']{2,}){1,5})\s*$")
_CODED = compiled(
    r"(?<=[\w.)]\s)(?:Agenda\s+)?Item\s+\d{1,3}(?:/\d{2,4})?\s?[:.]\s|(?<=[.)]\s)(?:[A-Z][A-Za-z]{1,4}/)?\d{1,3}(?:\.\d{3}|/\d{2,4})\s+(?=[A-Z])"
)


# "Clerk: Mrs A Bell 1. Welcome The Chair …", in a short text without line ends
_FIRST_ITEM = compiled(
    r"(?<=[\w.)])\s+0?1(?:[.)]|\.0)?\s+(?=(?i:welcome|apolog|minutes\s+of|declaration|introduction|matters\s|opening|election\s+of|chair\w*[’']s|public\s|prayer|previous\s|to\s+(?:receive|approve|note|accept))\w*)"
)


# "Clerk (1) Items 6 to 9 (2) Left at 8pm": what the figures beside names say, below them
_NOTES_BELOW = compiled(r"(?<=[a-z)]\s)\(?1\)\s+(?=(?:Items?|Arrived|Left|Joined|Present|For|Until|From|Via|By)\b)")


_ALSO_LISTED = compiled(r"(?:Minutes|Declarations?|Matters)\b")
"""what may stand in a list of a line of its own, as that of whoever takes the minutes"""


def before_business(row: Row) -> Row:
    """The row up to the first item, of a text in which no line ends."""
    start = (_BUSINESS if len(row.text) > 400 else _CODED).search(row.text, 20)
    titled = _TITLED.search(row.text, 8) if len(row.text) > 60 and read_label(row.text) else None
    if titled and len(row.text) <= 400 and _ALSO_LISTED.match(titled.group()):
        titled = None
    opening = _FIRST_ITEM.search(row.text, 8) if "1" in row.text else None
    notes = _NOTES_BELOW.search(row.text, 20) if "1)" in row.text else None
    start = min(
        (found for found in (start, titled, opening, notes) if found), key=lambda found: found.start(), default=None
    )
    row = row.part(0, start.start()) if start else row
    if (last := _CAPS_LAST.search(row.text, 8)) and heads_no_people(f"{last['head'].capitalize()}:"):
        row = row.part(0, last.start())
    head = _CAPS_HEAD.search(row.text, 60) if len(row.text) > 160 else None
    return row.part(0, head.start()) if head and read_label(row.text[head.start() :]) is None else row
