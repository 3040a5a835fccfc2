"""Heads of groups among those present: the body that sent them, how they came, whom they stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.items.titles import is_standard
from minutes_parser.segment.people.names import match_person
from minutes_parser.segment.people.posts import is_post
from minutes_parser.segment.people.rows import Row, is_names


def over_titled(row: Row, after: Row, above: Sequence[Row]) -> bool:
    """Whether a row without a title heads a group among rows that all have one: "City of Marram", over "Mr A Bell"."""
    return bool(
        above
        and _GROUP_HEAD.fullmatch(row.text)
        and not _is_titled(row)
        and (row.passages[0].block.is_bold or _GROUP_WORD.search(row.text) or match_person(row.text) is None)
        and not (is_post(row.text) or is_standard(row.text))
        and _is_titled(after)
        and is_names(after.text)
        and all(map(_is_titled, above))
    )


def _is_titled(row: Row) -> bool:
    """Whether a row begins with somebody and their title: "Mr A Bell"."""
    person = match_person(row.text)
    return person is not None and bool(person.honorific)


_GROUP_HEAD = compiled(r"(?:The\s+)?[A-Z][\w’'-]+(?:\s+[\w’'&-]+){0,5}(?:\s+\([^()]{3,40}\))?\s*:?\s*")
_GROUP_WORD = compiled(
    r"\b(?:city|borough|county|district|council|authority|parish|representing|representatives?|independent|co-?opted|elected|voting|members?|unions?|employers?|university|college|trust|ward|division|area)\b",
    re.IGNORECASE,
)
REPRESENTING = compiled(r"Represent(?:ing|atives?\s+of)\s+[^,;:.]{3,60}:?\s*", re.IGNORECASE)
"""Whom those below stand for: "Representing other employers"."""
WAY_OF_ATTENDING = compiled(
    r"(?:[A-Z][\w’' ]{2,30}\s*/\s*)?(?:attending\s+|present\s+|joined\s+|joining\s+)?(?:in\s+(?:person|the\s+(?:room|chamber))|remote(?:ly)?|online|on[\s-]line|virtual(?:ly)?|(?:via|by|on)\s+(?:zoom|(?:microsoft\s+|MS\s+)?teams|video(?:[\s-]?(?:link|conference))?|(?:tele)?phone|skype|webex))(?:\s+attend(?:ance|ees)|\s+participants)?(?:\s*\([^()]{3,40}\))?\s*:?\s*",
    re.IGNORECASE,
)
"""How those below came: "Mewn person / In person", "Remotely (via Zoom)"."""
OUTSIDERS = compiled(
    r"\b(?:auditors?|advisers?|advisors?|officers?|officials|staff|guests?|observers?|speakers?|consultants?|press)\b",
    re.IGNORECASE,
)
"""Who is no member: "External auditor"."""
