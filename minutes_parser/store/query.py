"""What a user types into a search box, to what the database is asked. Any input is a query; none is an error.

rough sleep* "winter shelter" council:leeds since:2016-04 kind:decision
kind:decision over:50000 role:award cites:"Housing Act 1996"
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace

KINDS = {
    "resolution": "resolution",
    "decision": "resolution",
    "action": "action",
    "motion": "motion",
    "declaration": "declaration",
    "interest": "declaration",
    "question": "question",
    "answer": "answer",
    "deputation": "deputation",
    "petition": "petition",
    "speech": "speech",
    "recommendation": "recommendation",
    "attendance": "attendance",
    "item": "item",
    "text": "text",
}
"""Kinds of passage, by the words for them; the plural is understood too."""

DOCUMENT_KINDS = ("minutes", "agenda", "report", "decision_notice", "other")

_TERM = re.compile(
    r"""
      (?P<filter> council | committee | body | since | until | kind | over | under | role | cites ) : (?: "(?P<quoted>[^"]*)(?:"|$) | (?P<plain>\S+) )
    | (?<!\S) " (?P<phrase> [^"]* ) (?: " (?P<phrase_prefix>\*)? | $ )
    | (?P<word> \S+ )
    """,
    re.VERBOSE | re.IGNORECASE,
)
ROLES = ("budget", "precept", "award", "grant", "payment", "fee")
"""What a sum of money can be for."""

_SUM = re.compile(r"[£€]?\s?(?P<figure>\d[\d,]*(?:\.\d+)?)\s?(?P<scale>[km]?)", re.IGNORECASE)
_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?")


@dataclass(frozen=True, slots=True)
class Query:
    """`match` is an FTS5 expression, empty if there are no words. Dates are ISO 8601, both ends included."""

    match: str = ""
    council: str | None = None
    committee: str | None = None
    since: str | None = None
    until: str | None = None
    kind: str | None = None
    document_kind: str | None = None
    over: float | None = None
    """a sum of at least so many pounds or euro is printed there"""
    under: float | None = None
    """a sum of at most so much"""
    role: str | None = None
    """a sum that is for this"""
    cites: str | None = None
    """part of the number of a planning application, or of the title of a statute"""
    misread: tuple[str, ...] = ()
    """Filters whose values make no sense, as typed; they are searched for as words."""


def parse_query(words: str) -> Query:
    """The query that the words express. A filter whose value makes no sense (`since:lunch`) is taken as words."""
    query = Query()
    terms: list[str] = []
    for found in _TERM.finditer(storable(words)):
        name = (found["filter"] or "").lower()
        if name:
            value = found["quoted"] if found["quoted"] is not None else found["plain"]
            filtered = with_filter(query, name, value)
            if filtered is None:
                terms += [_quoted(name), _quoted(value)]
                query = replace(query, misread=(*query.misread, found[0]))
            else:
                query = filtered
        elif found["phrase"] is not None:
            terms.append(_quoted(found["phrase"], prefix=bool(found["phrase_prefix"])))
        else:
            word = found["word"]
            terms.append(_quoted(word.rstrip("*"), prefix=word.endswith("*")))
    return replace(query, match=" AND ".join(term for term in terms if term))


def storable(words: str) -> str:
    """The words without what a terminal of another encoding may leave in them, and no database takes."""
    return words.encode("utf-8", "replace").decode("utf-8")


def with_filter(query: Query, name: str, value: str) -> Query | None:
    """The query with one more filter, or None if the value makes no sense."""
    value = storable(value).strip()
    if name in ("since", "until"):
        date = date_from(value, last=name == "until")
        if date is None:
            return None
        return replace(query, since=date) if name == "since" else replace(query, until=date)
    if name == "kind":
        return with_kind(query, value)
    if name in ("over", "under"):
        amount = sum_from(value)
        if amount is None:
            return None
        return replace(query, over=amount) if name == "over" else replace(query, under=amount)
    if name == "role":
        role = value.lower().removesuffix("s")
        return replace(query, role=role) if role in ROLES else None
    if not value:
        return None
    if name == "cites":
        return replace(query, cites=value)
    return replace(query, council=value) if name == "council" else replace(query, committee=value)


def with_kind(query: Query, value: str) -> Query | None:
    """The query limited to a kind of passage or of document, or None if there is no such kind."""
    name = value.lower().replace(" ", "_").replace("-", "_")
    for candidate in (name, name.removesuffix("s")):
        if candidate in KINDS:
            return replace(query, kind=KINDS[candidate])
        if candidate in DOCUMENT_KINDS:
            return replace(query, document_kind=candidate)
    return None


def sum_from(value: str) -> float | None:
    """The number of a sum as people type it: `50000`, `£50,000`, `50k`, `1.2m`."""
    found = _SUM.fullmatch(value.strip())
    if not found:
        return None
    return float(found["figure"].replace(",", "")) * {"": 1, "k": 1e3, "m": 1e6}[found["scale"].lower()]


def date_from(value: str, *, last: bool) -> str | None:
    """The ISO date of a year, month or day (`2016`, `2016-4`, `2016-04-20`): its first day, or its `last`."""
    found = _DATE.fullmatch(value.strip())
    if not found:
        return None
    year = int(found["year"])
    month = int(found["month"] or (12 if last else 1))
    if not (1 <= year <= 9999 and 1 <= month <= 12):
        return None
    days = calendar.monthrange(year, month)[1]
    day = int(found["day"] or (days if last else 1))
    return f"{year:04}-{month:02}-{day:02}" if 1 <= day <= days else None


def _quoted(words: str, *, prefix: bool = False) -> str:
    """The words as one FTS5 string, in which nothing is an operator; empty if no letter or digit is among them."""
    if not any(character.isalnum() for character in words):
        return ""
    cleaned = words.replace("\0", " ").replace('"', '""')
    return f'"{cleaned}"{" *" if prefix else ""}'
