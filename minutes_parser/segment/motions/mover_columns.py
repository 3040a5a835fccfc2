"""Tables of minutes with columns of who moved, who seconded and how the vote went: their cells made lines that say so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_lists import row_passage
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.passages import Passage, Section

_HEADS = {
    "Proposed": compiled(r"\W*(?:prop(?:osed|oser|\.)?|mov(?:ed|er))(?:\s+by)?\W*", re.IGNORECASE),
    "Seconded": compiled(r"\W*(?:sec(?:onded|onder|\.)?|2nd(?:ed)?)(?:\s+by)?\W*", re.IGNORECASE),
    "Vote": compiled(r"\W*(?:vot(?:e|es|ing)|result|carried)\W*", re.IGNORECASE),
}
# The heads of a table of elections, which names whom the movers put up (see `listed.officers`).
_OF_OFFICERS = compiled(
    r"\W*(?:office|post|position|role|name|nominee|candidate|(?:who\s+)?elected)s?\W*", re.IGNORECASE
)

Columns = dict[tuple[int, int], str]
"""what the column of a table is headed as, by the number of the table and of the column"""


def mover_columns(sections: Iterable[Section]) -> Columns:
    """The columns of a document headed as who proposed and who seconded, and how the vote went, of tables that have the first two."""
    heads: dict[tuple[int, int], Columns] = {}
    officers = set()
    for passage in chain.from_iterable(section.passages for section in sections):
        cell = passage.block.cell
        if cell is None or len(passage.text) > _LONGEST_HEAD:
            continue
        if _OF_OFFICERS.fullmatch(passage.text):
            officers.add(cell.table)
        label = next((name for name, head in _HEADS.items() if head.fullmatch(passage.text)), None)
        if label:
            heads.setdefault((cell.table, cell.row), {})[cell.table, cell.column] = label
    return {
        place: label
        for (table, _), row in heads.items()
        if {"Proposed", "Seconded"} <= set(row.values()) and table not in officers
        for place, label in row.items()
    }


_LONGEST_HEAD = 14


def labelled(passages: Sequence[Passage], columns: Columns) -> list[Passage]:
    """The passages, each cell of such a column with its head as a label before it: "Proposed: Cllr Bell".

    A label that has a cell for itself is joined with the one beside it: "Proposed by" | "Cllr Bell".
    """
    found: list[Passage] = []
    for passage in passages:
        cell = passage.block.cell
        label = columns.get((cell.table, cell.column)) if cell else None
        if found and _beside(found[-1], passage):
            found[-1] = row_passage([found[-1], passage])
        elif label is None:
            found.append(passage)
        elif _WORD.search(passage.text) and not _HEADS[label].fullmatch(passage.text):
            said = "all in favour" if passage.text.strip(" .").lower() == "all" else passage.text
            found.append(Passage(passage.block, passage.start, f"{label}: {said}"))
    return found


_WORD = compiled(r"\w")


def _beside(label: Passage, passage: Passage) -> bool:
    """Whether a passage stands in the cell beside one that only says "Proposed by" or "Seconded by", and names somebody."""
    before, here = label.block.cell, passage.block.cell
    if (
        before is None
        or here is None
        or (before.table, before.row, before.column + 1) != (here.table, here.row, here.column)
    ):
        return False
    says = any(_HEADS[head].fullmatch(label.text) for head in ("Proposed", "Seconded"))
    return (
        says
        and not any(head.fullmatch(passage.text) for head in _HEADS.values())
        and _NAMED.fullmatch(passage.text) is not None
    )


_NAMED = compiled(rf"{NAME}\W*")


def outside(section: Section, columns: Columns) -> Section:
    """The section without the cells of such columns: who moves is not who is to do something."""
    if not columns:
        return section
    kept = (p for p in section.passages if not (p.block.cell and (p.block.cell.table, p.block.cell.column) in columns))
    return replace(section, passages=tuple(kept))
