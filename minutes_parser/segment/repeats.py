"""The same decision printed twice in one item: as "Decision:" and in the minutes, or in the debate and below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.segment.clause_blocks import Decision


def once(decisions: Sequence[Decision]) -> list[Decision]:
    """Without decisions that are printed again later in the same item: the last print stands."""
    kept = []
    if len(decisions) < 2:
        return list(decisions)
    printed = [[_words(p.text) for _, p in decision.clauses] for decision in decisions]
    for place, (decision, words) in enumerate(zip(decisions, printed, strict=True)):
        again = [
            (other, its)
            for other, its in zip(decisions[place + 1 :], printed[place + 1 :], strict=True)
            if decision.marked or other.marked
        ]
        later = {word for _, its in again for word in its}
        if not all(word in later and word.count(" ") >= 3 for word in words):
            kept.append(decision)
            continue
        same = next((other for other, its in again if set(words) <= set(its)), None)
        if same and _COUNTED.search(decision.told) and not _COUNTED.search(same.told):
            same.told = f"{decision.told}\n{same.told}"  # the vote is printed with the first
    return kept


_COUNTED = re.compile(
    r"\b\d{1,3}\s+(?:votes?\s+)?(?:for|in\s+favour|against)\b|\b(?:for|against)\s*[:–-]\s*\d", re.IGNORECASE
)


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", re.sub(r"^\W*that\b|\band\W*$", "", text.lower())))
