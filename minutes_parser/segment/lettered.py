"""Items numbered with letters or Roman numerals, in documents that number their items with nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from minutes_parser.segment.headings import Candidate, candidate_of
from minutes_parser.segment.numbering import Printed
from minutes_parser.segment.passages import Part
from minutes_parser.segment.unnumbered import count_standard

_ENUMERATOR = re.compile(r"\(?(?P<letters>[A-Za-z]|[ivxIVX]{2,5})[.):]\)?\s+(?=[A-Z‘“])")
_ROMAN = {"i": 1, "v": 5, "x": 10}
_LEAST = 5


def lettered(part: Part, chosen: Sequence[Candidate]) -> list[Candidate]:
    """The items lettered A, B, C or i, ii, iii, of which three or more are standard; none where `chosen` has more that are.

    An inner list begins anew at its own first letter, which is never the one that comes next.
    """
    found = list(_enumerated(part))
    chains = [_chain(found, first) for first in ("A", "a", "I", "i")]
    best = max(chains, key=count_standard)
    others = {c.place for c in chosen} - {c.place for c in best}
    if len(best) < _LEAST or count_standard(best) < 3 or 2 * len(others) > len(best):
        return []
    return best


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
    roman = first in "Ii"
    chain: list[Candidate] = []
    for c in found:
        letters = c.number.text if c.number else ""
        if letters.isupper() != first.isupper():
            continue
        value = _roman(letters.lower()) if roman else ord(letters.lower()) - 96 if len(letters) == 1 else 0
        if value == len(chain) + 1:
            chain.append(c)
    return chain


def _roman(letters: str) -> int:
    """The value of a Roman numeral up to 39, 0 for what is none."""
    if not set(letters) <= _ROMAN.keys():
        return 0
    values = [_ROMAN[letter] for letter in letters]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
