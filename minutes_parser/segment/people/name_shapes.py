"""Shapes that all names of a list share, by which those are told that no word tells: capitals, initials, keys before posts."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.people.name_entries import tidy
from minutes_parser.segment.people.names import LOWER, NO_NAME, UPPER, Person, initials
from minutes_parser.segment.people.posts import is_post

_LETTERS_FIRST = compiled(r"(?P<key>[A-Z]{2,3})\s+[A-Z][a-z]")
AREA_MANAGER = compiled(
    r"(?:Area|Group|Station)\s+(?:Manager|Commander)\s+[A-Z][\w’'-]+(?:\s+(?:and|&)\s+[A-Z][\w’'-]+)?\s*$"
)


def is_key_of(person: Person, words: str) -> bool:
    """Whether the letters before a post are the initials of whom the comma before them stands behind."""
    key = _LETTERS_FIRST.match(words)
    return key is not None and key["key"] == initials(person.name) and is_post(words[key.end("key") :])


SURNAME_IN_CAPITALS = compiled(
    rf"[{UPPER}][{LOWER}]+(?:-[{UPPER}][{LOWER}]+)?\s(?:(?:Ma?c|O[’'])?[{UPPER}]{{3,}}|[{UPPER}]{{2,}}-[{UPPER}]{{2,}})(?![\w’'&-])(?=\s*(?:$|[,;(\n]))"
)
"""as some bodies print all names: "Ann BELL", "Ben McROE" """
ENDS_IN_KEY = compiled(rf"[{LOWER}] [A-Z]{{2,3}}\.?$")
POST_KEY = compiled(
    r"(?P<post>(?:(?:Vice|Deputy|Hon\.?|Acting)[\s-]+)*(?:Chair(?:man|woman|person)?|Secretary|Treasurer|Clerk|President|Convener|Captain|Coach))\s+(?P<name>[A-Z]{2,3})\.?"
)
INITIALS_FIRST = compiled(rf"(?:[{UPPER}]\.?[\s-]?){{1,3}}[{UPPER}][{LOWER}’'-]")
# "A&B Roe", "A & RevB Roe": a couple, among others by initials
BY_INITIALS = compiled(
    rf"(?P<one>[{UPPER}]\.?)\s?(?:&|and|\+)\s?(?:Rev[d.]?\s?|Dr\s?)?(?P<other>[{UPPER}]\.?)\s(?P<last>[{UPPER}][\w’'-]*[{LOWER}])"
)
ALL_CAPITALS = compiled(
    rf"(?P<name>[{UPPER}][{UPPER}’'-]+\s(?:[{UPPER}]\.?\s)?[{UPPER}][{UPPER}’'-]+)(?:\s+AND$|\s+(?P<rest>\(.*|(?:[A-Z]{{2,5}}\s)?[{UPPER}][{LOWER}].*)|$)",
    re.DOTALL,
)


def in_capitals_person(words: str, at: int) -> Person | None:
    """Somebody in a run of names in capitals, with the post or body behind that is not: "ANN BELL Harbour Trust"."""
    named = ALL_CAPITALS.match(words)
    if named is None or not NO_NAME.isdisjoint(named["name"].lower().split()):
        return None
    rest = (named["rest"] or "").strip()
    aside = re.match(r"\((?P<inside>[^()]*)\)\s*(?P<more>.*)", rest, re.DOTALL)
    remarks = (aside["inside"], tidy(aside["more"])) if aside else (tidy(rest),)
    return Person(
        at, at + len(words), named["name"], remarks=tuple(filter(None, remarks)), name_end=at + named.end("name")
    )
