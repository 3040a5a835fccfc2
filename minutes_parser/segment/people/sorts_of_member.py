"""What sort of member somebody is, by a code beside the name and its key: "Ann Bell (PG)" and "(PG) Parent Governor"."""

from __future__ import annotations

from dataclasses import replace

from minutes_parser.patterns import compiled
from minutes_parser.segment.people.name_runs import Entry
from minutes_parser.segment.people.names import match_person
from minutes_parser.segment.people.remarks import read_remarks

# "(PG) Parent Governor; (SG) Staff Governor", "PG = Parent Governor"
_SAID = compiled(
    r"(?:\((?P<code>[A-Z]{1,6})\)[^\S\n]*(?:[=:–-][^\S\n]*)?|(?P<bare>[A-Z]{1,6})\s*[=:–-]\s*)(?P<sort>[A-Z][\w’'-]+(?:[^\S\n]+[\w’'-]+){0,4}?[^\S\n]+(?:Governor|Member|Trustee|Director|Representative|Observer|Foundation|Appointed|Officer)s?)\s*(?:[;,.]\s*|(?=\n|\(|$|[A-Z]{1,6}\s*[=:]))"
)


def keys_in(text: str) -> dict[str, str]:
    """What the codes of a key say: "(PG) Parent Governor"; nothing where it explains but one."""
    found = {match["code"] or match["bare"]: match["sort"] for match in _SAID.finditer(text)}
    return found if len(found) > 1 and not any(map(match_person, found.values())) else {}


def is_key(words: str) -> bool:
    """Whether a line is a key and nothing else."""
    return words.strip()[-1:] != ":" and not _SAID.sub("", words.strip()).strip() and match_person(words) is None


def spelled_out(entry: Entry, keys: dict[str, str]) -> Entry:
    """An entry with what a code says in its place, where no other post stands beside the name."""
    person = entry.person
    if person is None or not any(remark in keys for remark in person.remarks):
        return entry
    rest = tuple(remark for remark in person.remarks if remark not in keys)
    sorts = tuple(keys[remark] for remark in person.remarks if remark in keys)
    held = person.post or read_remarks(rest, person.name).role
    return replace(entry, person=replace(person, remarks=rest if held else (*rest, *sorts)))
