"""Items numbered with letters or Roman numerals, or told by bullets, in documents that number their items with nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from minutes_parser.patterns import compiled
from minutes_parser.segment.items.candidate import Candidate
from minutes_parser.segment.items.headings import candidate_of
from minutes_parser.segment.items.numbering import Printed, roman
from minutes_parser.segment.items.titles import is_said, is_standard
from minutes_parser.segment.items.unnumbered import count_standard
from minutes_parser.segment.passages import Part

_ENUMERATOR = compiled(
    r"\(?(?P<letters>[A-Za-z]|[ivxIVX]{2,5})(?:[.):]\)?\s+|(?<=\([A-Z])\)|(?<=[IVX])\s+(?=[A-Z]{2,}[A-Z\s]))(?=[A-Z‘“])"
)
_LEAST = 4
_FEWEST = 3
"""headings with capital letters that stand over prose"""


def lettered(part: Part, chosen: Sequence[Candidate]) -> list[Candidate]:
    """The items lettered A, B, C or i, ii, iii, of which three or more are standard; none where `chosen` has more that are.

    An inner list begins anew at its own first letter, which is never the one that comes next.
    """
    found = list(_enumerated(part))
    chains = [_chain(found, first) for first in ("A", "a", "I", "i")]
    best = max(chains, key=count_standard)
    heads = max((_heads(part, _chain(found, first)) for first in "ABaI"), key=len)
    if heads and any(c.place == heads[0].place - 1 and c.style[2] and is_standard(c.title) for c in chosen):
        heads = []  # "CHAIRMAN'S ANNOUNCEMENTS" over "(A) Budget meeting"
    if len(heads) >= _FEWEST and count_standard(best) < 3 and count_standard(chosen) < _FEWEST:
        return heads
    others = {c.place for c in chosen} - {c.place for c in best}
    if count_standard([c for c in chosen if c.place in others and c.style[0]]) >= _FEWEST:
        return []  # a list below one of the headings
    if len(best) < _LEAST or count_standard(best) < 3 or 2 * len(others) > len(best):
        return []
    return best


_BULLET = compiled(r"[-–—•*▪●]\s+(?=\S)")


def bulleted(part: Part, chosen: Sequence[Candidate]) -> list[Candidate]:
    """The items of an agenda that sets each behind a bullet: a list that holds most of the standard titles there are."""
    heads = [n for n, block in enumerate(part.blocks) if _AGENDA.fullmatch(block.text)]
    found: list[Candidate] = []
    mark = None
    for place, block in enumerate(part.blocks[heads[-1] + 1 :] if heads else (), (heads or [0])[-1] + 1):
        bullet = _BULLET.match(block.text)
        if block.cell or (not (block.tag == "li" and not block.first.depth) and not bullet):
            continue
        sign = bullet.group()[0] if bullet else ""
        mark = sign if mark is None else mark
        number = Printed("", "bullet", (0,), 0, bullet.end() if bullet else 0, True)
        one = candidate_of(part.blocks, place, number, None) if sign == mark else None
        if one is not None and not one.title[:1].islower():
            found.append(replace(one, number=None))
    more = count_standard(found) >= max(_FEWEST, count_standard(chosen))
    return found if len(found) > max(4, len(chosen)) and more else []


_AGENDA = compiled(r"\W*AGENDA\W*", re.IGNORECASE)


def entries_alone(part: Part, found: Sequence[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """The items of minutes in which a converter made a list of one entry of each title, and lost its number: "- Signs" over text.

    Titles between them may have kept theirs. None where bullets stand before anything else, or where the numbers of the
    items `chosen` leave no room for those that were lost.
    """
    blocks = part.blocks
    places = [p for p, b in enumerate(blocks) if b.tag == "li" and not b.first.depth and not b.cell]
    if not places or any(b.is_heading or b.is_bold for b in blocks):
        return []
    by_place = {c.place: c for c in found}
    entries = [c for p in places if (c := by_place.get(p)) and _stands_alone(part, c)]
    first = min((c.place for c in entries), default=0)
    others = sum(p >= first for p in places) - len(entries)
    taken = {c.start for c in chosen}
    kept = [c for c in found if c.number and not c.listed and (c.start in taken or _kept_number(part, c))]
    alone = sorted([*kept, *entries], key=lambda c: c.start)
    if len(entries) < 2 or 4 * others > len(entries) or count_standard(alone) < _FEWEST:
        return []
    if any(blocks[c.place - 1].text.endswith(":") for c in entries if c.place) or any(
        _holds_list(part, c) for c in kept
    ):
        return []
    at = None
    for c in alone:
        if c.number and at is not None and c.number.value[0] < at + 1:
            return []
        at = c.number.value[0] if c.number else None if at is None else at + 1
    return alone if len(alone) > len(chosen) and taken <= {c.start for c in alone} else []


_OTHER = compiled(r"(?:any\s+)?other\s+(?:\w+\s+)?(?:business|matters|items)\b|a\.?o\.?c?\.?b\b", re.IGNORECASE)


def _holds_list(part: Part, found: Candidate) -> bool:
    """Whether the entries of a list below a numbered title are its own: right below it, or below "Any other business"."""
    below = part.blocks[found.place + 1 : found.place + 2]
    return any(b.tag == "li" for b in below) or _OTHER.match(found.title) is not None


def _kept_number(part: Part, found: Candidate) -> bool:
    """Whether a candidate may be the one title of several that kept its number."""
    number = found.number
    return number is not None and number.form == "integer" and number.stopped and _stands_alone(part, found)


def _stands_alone(part: Part, found: Candidate) -> bool:
    """Whether a candidate reads as a title, and what stands below it is no entry of its list."""
    title = found.title
    below = part.blocks[found.place + 1] if found.place + 1 < len(part.blocks) else None
    plain = len(title.split()) <= 16 and title[-1] not in ";," and not is_said(title) and not _CLAUSE.match(title)
    plain = plain or (_PURPOSE.match(title) is not None and title[-1] not in ";,")
    whole = found.style[3] or is_standard(title)
    return plain and whole and title[0].isupper() and (below is None or below.tag != "li")


_PURPOSE = compiled(r"To\s+[A-Za-z][a-z]+\s")


def _heads(part: Part, chain: Sequence[Candidate]) -> list[Candidate]:
    """The chain where all of it are titles over what was said: "(B) Library strategy"; a chain may lack its first letter."""
    ends = [*(c.place for c in chain[1:]), len(part.blocks)][: len(chain)]
    for c, end in zip(chain, ends, strict=True):
        below = part.blocks[c.place + 1 : end]
        titled = c.style[3] and len(c.title.split()) <= 20 and not is_said(c.title) and not c.title.endswith((".", ";"))
        if not titled or not any(block.text.rstrip().endswith(".") for block in below) or _CLAUSE.match(c.title):
            return []
    return list(chain)


_CLAUSE = compiled(r"(?i)(?:that|to|and|the\s+\w+\s+be)\b")


def _enumerated(part: Part) -> Iterator[Candidate]:
    for place, block in enumerate(part.blocks):
        match = None if block.column else _ENUMERATOR.match(block.text)
        if match is None:
            continue
        letters = match["letters"]
        number = Printed(letters, "letter", (0,), match.start("letters"), match.end(), True)
        found = candidate_of(part.blocks, place, number, None)
        if found is not None:
            yield found


def _chain(found: Sequence[Candidate], first: str) -> list[Candidate]:
    """What counts on from the first letter, each the next one."""
    in_roman = first in "Ii"
    below = ord(first.lower()) - 97 if not in_roman else 0
    chain: list[Candidate] = []
    for c in found:
        letters = c.number.text if c.number else ""
        if letters.isupper() != first.isupper():
            continue
        value = roman(letters.lower()) if in_roman else ord(letters.lower()) - 96 if len(letters) == 1 else 0
        if value == below + len(chain) + 1:
            chain.append(c)
    return chain
