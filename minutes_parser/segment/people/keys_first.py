"""Initials that lists print before the names they stand for: "AB Ann Bell", "AB: Ann Bell", "(AB) Ann Bell"."""

from __future__ import annotations

from minutes_parser.patterns import compiled
from minutes_parser.segment.people.names import match_person
from minutes_parser.segment.people.remarks import is_key

_KEY = compiled(
    r"(?:^|(?<=[,;\n\t]))[^\S\n\t]*(?P<key>[(\[]?(?P<letters>[A-Z][A-Za-z]{1,3}|(?:[A-Z]\.){2,4})[)\]]?)[^\S\n\t]*[-–—:=]?[^\S\n\t]+(?=[A-Z])"
)
_RANK = frozenset({"PC", "PS", "DI", "DS", "CSO", "MP", "JP", "CC", "DC", "BC", "MEP", "MSP", "MLA", "TD", "MS", "AM"})
"""what a single person may be besides: a constable, a member of parliament"""


def key_before(words: str) -> int:
    """Where the name starts behind its own initials; 0 where no initials stand before it."""
    key = _KEY.match(words)
    if key is None or key["letters"] in _RANK:
        return 0
    person = match_person(words[key.end() :])
    letters = key["letters"].replace(".", "")
    return key.end() if person and " " in person.name and is_key(letters, person.name) else 0


def without_keys(run: str) -> str:
    """A run with blanks in place of the initials before names, so that places in it stay as they are."""
    for found in list(_KEY.finditer(run)):
        if end := key_before(run[found.start() :]):
            start = found.start("key")
            run = run[:start] + " " * (found.start() + end - start) + run[found.start() + end :]
    return run
