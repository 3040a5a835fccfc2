"""People whom what stands behind their names tells: initials in brackets that are their own, a post behind a dash."""

from __future__ import annotations

from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.names import LOWER, NO_NAME, UPPER, Person, initials
from minutes_parser.segment.people.posts import is_post

_WITH_KEY = compiled(r"[a-z]\s*\([A-Z][A-Za-z]?[A-Z]\)")
# "Day Bell (DB) (Chair)"
_FULL = compiled(
    rf"(?P<name>[{UPPER}][{LOWER}]+\s[{UPPER}][\w’'-]+)\s*\((?P<key>[A-Z]{{2,3}})\)(?:\s*\((?P<remark>[^()]+)\))?"
)
_MOST = 0.7


def shows_keys(pieces: Sequence[str]) -> bool:
    """Whether most of a run have their initials in brackets: "Ann Bell (AB), Ben Orr (BO), Day Moss (DM)"."""
    return len(pieces) > 2 and sum(_WITH_KEY.search(words) is not None for words in pieces) > _MOST * len(pieces)


def known_by_key(words: str, at: int) -> Person | None:
    """The person in a run of such whose name begins as that of a place may: "Day Bell (DB)"."""
    full = _FULL.fullmatch(words)
    if full is None or initials(full["name"]) != full["key"]:
        return None
    first, last = full["name"].split()
    if last.lower() in NO_NAME or is_post(full["name"]) or (first.lower() in NO_NAME and first not in FORENAMES):
        return None
    remarks = tuple(filter(None, (full["key"], full["remark"])))
    return Person(at, at + len(words), full["name"], remarks=remarks, name_end=at + full.end("name"))


_DASH_POST = compiled(rf"(?P<name>[{UPPER}][{LOWER}]+)\s[–-]\s(?P<post>[A-Z][\w’'/ -]{{2,40}})")


def forename_and_post(words: str, at: int) -> Person | None:
    """Somebody called by one name, before a dash and a post: "Di - Treasurer"."""
    found = _DASH_POST.fullmatch(words)
    if found is None or found["name"].lower() in NO_NAME or not is_post(found["post"]):
        return None
    return Person(at, at + len(words), found["name"], remarks=(found["post"],), name_end=at + found.end("name"))
