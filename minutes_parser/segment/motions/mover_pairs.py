"""Who moved and who seconded, where a body prints their keys or names behind each decision: "agreed to buy two bins (AB/CD)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.motions.mover_names import HONORIFIC, NAME
from minutes_parser.segment.passages import Section

_ONE = rf"(?:[A-Z]{{2,3}}|{HONORIFIC}\s{NAME})"
_PAIR = compiled(rf"\((?P<a>{_ONE})\s?/\s?(?P<b>{_ONE})\)[.;\s]*$")
_NEXT = compiled(rf"[ .,;–-]*\((?P<a>{_ONE})\s?/\s?(?P<b>{_ONE})\)")
# After "agreed" such a pair says as often who is to act; after these it can only say who moved.
_APPROVES = compiled(
    r"\b(?:approved|accepted|adopted|noted|refused?|elected|resolved|no\s+objections?|declined)\b", re.IGNORECASE
)
_ENOUGH = 3
"""pairs from which a habit shows"""


def pairs_move(sections: Sequence[Section]) -> bool:
    """Whether minutes end what they decide with a pair of keys, at least once where nobody can be asked to act."""
    ends = [
        p.text for section in sections for p in section.passages if p.text.rstrip(". ;").endswith(")") and "/" in p.text
    ]
    paired = [text for text in ends if _PAIR.search(text)]
    return len(paired) >= _ENOUGH and any(_APPROVES.search(text[-120:]) for text in paired)


def pair_of(text: str, start: int, end: int) -> tuple[str, str] | None:
    """The pair with which the words from `start` to `end` end, or that stands right behind them; as printed."""
    match = _PAIR.search(text[start:end]) or _NEXT.match(text, end)
    return (match["a"], match["b"]) if match else None
