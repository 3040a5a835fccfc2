"""Which found record stands for which gold record: what makes a match of each kind, and pairs of the best matches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from minutes_parser.evaluate.gold import GoldDocument, GoldItem, GoldPerson, GoldResolution, GoldText
from minutes_parser.evaluate.likeness import (
    clause_similarity,
    containment,
    number,
    operative,
    person,
    similarity,
    title,
)
from minutes_parser.evaluate.predictions import FoundDocument, FoundItem, FoundPerson, FoundResolution, FoundText

SAME_TEXT = 0.85
"""for bodies, venues, titles, recommendations"""
SAME_CLAUSE = 0.9
SAME_ACTION = 0.6
SAME_ROLE = 0.6
SAME_RESOLUTION = 0.7
"""mean over its clauses; for movers and votes, which belong to a whole resolution"""
SAME_DOCUMENT = 0.5


class _Optional(Protocol):
    @property
    def optional(self) -> bool: ...


G = TypeVar("G", bound=_Optional)
F = TypeVar("F")


def pairs(gold: Sequence[G], found: Sequence[F], likeness: Callable[[G, F], float], least: float) -> dict[int, int]:
    """Indices of gold records to those of the found records that stand for them, one to one, the likest first.

    Of equally like pairs, one of a required gold record comes first, then one of records at like places.
    """
    ranked = sorted(
        (
            (round(score, 3), not g.optional, -abs(i - j), i, j)
            for i, g in enumerate(gold)
            for j, f in enumerate(found)
            if (score := likeness(g, f)) >= least
        ),
        reverse=True,
    )
    taken: dict[int, int] = {}
    used: set[int] = set()
    for *_, i, j in ranked:
        if i not in taken and j not in used:
            taken[i] = j
            used.add(j)
    return taken


# ---- what makes a match, by kind of record


def same_person(gold: GoldPerson, found: FoundPerson) -> float:
    """1 for one of the names; post-holders without a name are compared by role."""
    if not any(gold.name):
        # All acceptable roles together, as one text: a post is told by the words that are found of them.
        return similarity(" ".join(str(role) for role in gold.role), found.role or found.name or "")
    wanted = {person(name) for name in gold.name if name}
    return float(person(found.name or "") in wanted)


def same_attendance(gold: GoldPerson, found: FoundPerson) -> float:
    return same_person(gold, found) if found.status in (gold.status or (None,)) else 0.0


def same_item(gold: GoldItem, found: FoundItem) -> float:
    """Likeness of titles, if the number is the same."""
    if number(found.number) not in {number(n) for n in gold.number or (None,)}:
        return 0.0
    return max(similarity(title(t), title(found.title)) for t in gold.title or (None,))


def same_text(gold: GoldText, found: FoundText) -> float:
    """Likeness of texts; a little more where gold names one item (or none) and it is the same, which settles ties.

    What is clearly no match may count as 0.
    """
    best = max(clause_similarity(t or "", found.text or "", least=0.79) for t in gold.text or (None,))
    match gold.item:
        case ():
            same_place = not number(found.item)
        case (str() as item,):
            same_place = number(item) == number(found.item)
        case _:
            same_place = False
    return best + 0.001 * same_place


def same_action(gold: GoldText, found: FoundText) -> float:
    """Of actions, one text may hold the other."""
    return max(containment(t or "", found.text or "") for t in gold.text or (None,))


def same_resolution(gold: GoldResolution, found: FoundResolution) -> float:
    """Mean over the gold clauses of the likest found clause; a little less for each clause more or fewer."""
    wanted = gold.parts() or ((None,),)
    got = found.words
    like = sum(max(similarity(operative(t or ""), operative(g)) for t in part for g in got) for part in wanted)
    return like / len(wanted) - 0.01 * abs(len(wanted) - len(got))


def same_document(gold: GoldDocument, found: FoundDocument) -> float:
    """1 for the kind, and up to 1 for the share of the gold document's records that are found."""
    records = len(gold.items) + len(gold.resolutions) + len(gold.recommendations) + len(gold.attendance)
    texts = (*found.clauses(), *found.recommendations)
    shared = sum(any(same_item(g, f) >= 0.8 for f in found.items) for g in gold.items)
    shared += sum(any(same_text(g, f) >= 0.8 for f in texts) for g in (*gold.clauses(), *gold.recommendations))
    return 0.2 + (found.kind in gold.kind) + shared / (1 + records)
