"""Officers who stand below the councillors in a list without any label: "Ann Bell, Town Clerk" under "Cllrs C Roe, D Moss"."""

from __future__ import annotations

from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.people.name_runs import split_entries
from minutes_parser.segment.people.posts import is_post
from minutes_parser.segment.people.rows import Row


def officers_from(rows: Sequence[Row]) -> int:
    """Where those of officers begin among rows without a label that open with a run of councillors; else their end."""
    first = len(rows)
    while first > 1 and _are_officers(rows[first - 1]):
        first -= 1
    return first if rows and _COUNCILLORS.match(rows[0].text) else len(rows)


def _are_officers(row: Row) -> bool:
    people = [entry.person for entry in split_entries(row.text)]
    return bool(people) and all(
        person and person.honorific not in _MEMBER and any(map(is_post, (person.post or "", *person.remarks)))
        for person in people
    )


_COUNCILLORS = compiled(r"\W*(?:Councillors|Cllrs)\b")
_MEMBER = ("Cllr", "Councillor")
