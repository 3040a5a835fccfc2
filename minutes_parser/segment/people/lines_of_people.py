"""Lists of one person a line, with what they are of behind a comma: "Mr A Bell, Moor Farmers"."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.names import HONOURS, SPELLED, initials, match_person
from minutes_parser.segment.people.posts import is_post

HONOURS_ALONE = compiled(rf"(?P<honours> {HONOURS} ) (?: \s* \( (?P<remark> [^)]* ) \) )?", re.VERBOSE)


def keyed_lines(text: str) -> bool:
    """Whether most lines begin with somebody and their initials: "Ann Bell AB Moor Farmers". A comma then parts nobody else."""
    lines = [line for line in text.split("\n") if line.strip()]
    keyed = [m for line in lines if (m := _KEYED.match(line)) and m["key"] == initials(m["name"])]
    return len(keyed) > 2 and 4 * len(keyed) >= 3 * len(lines)


_KEYED = compiled(r"\W*(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){1,2})\s(?P<key>[A-Z]{2,3})(?=\s|$)")


def one_a_line(text: str, *, told: bool = False) -> bool:
    """Whether each line is one person, with what they are of behind a comma: "Mr A Bell, Moor Farmers".

    `told` is whether another list of the document has shown it, so that a line of this one is enough.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    if (not told and (len(lines) < 2 or text.count(",") < 2)) or any(
        _PLURAL.match(line) or line.count(",") > 2 for line in lines
    ):
        return False  # "Councillors Bell, Dunn and Orr" below others
    bare = [_IN_BRACKETS.sub("", line) for line in lines]
    behind = [part.strip() for line in bare for part in line.split(",")[1:] if part.strip(" .)")]
    behind = [words for words in behind if not HONOURS_ALONE.fullmatch(words.rstrip(".)"))]
    rests = (line.partition(",")[2] for line in lines if ")," not in line)
    heads = [line for line in lines if not match_person(line)]  # "Wex Health" over those of its staff
    if (
        5 * len(heads) > len(lines)
        or any("," in line for line in heads)
        or any("(" in rest and _may_be_person(rest.partition("(")[0]) and len(lines) < 4 for rest in rests)
    ):
        return False
    if any(SPELLED.match(words) or _INITIAL.match(words) or words.split()[0] in FORENAMES for words in behind):
        return False
    styled = all(map(SPELLED.match, lines))
    bodies = sum(match_person(words) is None or words.endswith(" Ward") for words in behind)
    most = 2 * bodies >= len(behind) if len(lines) > 2 else bodies == len(behind)
    if told:
        return len(lines) > 1 or most
    return len(behind) > 1 and (styled or most)


def shows_bodies(text: str) -> bool:
    """Whether a list has one a line with a body behind the comma, as another of the document may: no posts."""
    behind = [line.partition(",")[2].strip() for line in text.split("\n") if "," in line]
    return one_a_line(text) and sum(map(is_post, behind)) < 0.5 * len(behind)


def _may_be_person(words: str) -> bool:
    return match_person(words.strip()) is not None and not is_post(words)


_IN_BRACKETS = compiled(r"\s*\([^()]*\)")
_PLURAL = compiled(r"(?:Cllrs|Councillors|Messrs|Mesdames)\b")
_INITIAL = compiled(r"[A-Z]\.?\s")
