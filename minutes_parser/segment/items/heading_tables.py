"""Tables in which items stand: one in each row, below a head that says so, or beside what was said of each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.segment.items.numbering import printed_number
from minutes_parser.segment.items.titles import is_standard


def heads_of_items(blocks: Sequence[Block]) -> dict[int, int]:
    """In which row the head of a column of items stands, by table: "Item", "Business"."""
    told = {(b.cell.table, b.cell.row) for b in blocks if b.cell and _INTEREST_COLUMN.fullmatch(b.text)}
    return {
        b.cell.table: b.cell.row
        for n, b in enumerate(blocks)
        if b.cell
        and not b.cell.column
        and _ITEM_COLUMN.fullmatch(b.text)
        and (b.cell.table, b.cell.row) not in told
        and not _heads_actions(blocks, n)
    }


def titled_tables(blocks: Sequence[Block]) -> frozenset[int]:
    """The tables of two columns without a head of which the first holds titles, standard ones mostly, and the second what was said."""
    if not any(b.cell for b in blocks):
        return frozenset()
    rows: dict[int, list[str]] = {}
    wide: set[int] = set()
    for block in blocks:
        if block.cell and block.cell.column > 1:
            wide.add(block.cell.table)
        elif block.cell and block.cell.column == 0:
            rows.setdefault(block.cell.table, []).append(block.text)
    return frozenset(
        table
        for table, texts in rows.items()
        if table not in wide
        and len(texts) >= 5
        and sum(map(is_standard, texts)) >= max(4, 0.5 * len(texts))
        and not any(printed_number(text) for text in texts)
        and max(len(text.split()) for text in texts) <= 12
    )


# The head of a column in which items stand, beside what was said of each.
_ITEM_COLUMN = compiled(r"\W*(?:agenda\s+)?(?:items?|business|topics?|subjects?|headings?|matters?)\W*", re.IGNORECASE)
# The head of a column beside it that makes the table one of declarations of interest.
_INTEREST_COLUMN = compiled(
    r"\W*(?:(?:nature|type|details?|kind)\s+of\s+(?:the\s+)?|reason\s+for\s+(?:the\s+)?)?(?:declarations?|disclosures?|(?:\w+\s+)?interests?)(?:\s+(?:declared|of\s+interests?|and\s+reasons?))?\W*",
    re.IGNORECASE,
)


# Who is to do what: the heads beside "Agenda item" over a list of the actions, behind the business.
_WHO = compiled(
    r"\W*(?:by\s+)?(?:who|whom|owner|lead|responsible|person\s+responsible|responsibility)\W*", re.IGNORECASE
)
_WHAT = compiled(
    r"\W*(?:what|actions?(?:\s+(?:required|points?|agreed|needed))?|tasks?|(?:by\s+)?when|due(?:\s+date)?|deadline|date|status|progress)\W*",
    re.IGNORECASE,
)


def _heads_actions(blocks: Sequence[Block], place: int) -> bool:
    """Whether the first cell of a row heads a list of all the actions, which names their items once more: "Item" | "Who" | "What"."""
    head = blocks[place].cell
    assert head is not None  # or it would be no cell
    beside = [
        b.text
        for b in blocks[place + 1 : place + 8]
        if b.cell and (b.cell.table, b.cell.row) == (head.table, head.row) and b.cell.column
    ]
    if not (any(map(_WHO.fullmatch, beside)) and any(map(_WHAT.fullmatch, beside))):
        return False
    all_known = all(_WHO.fullmatch(text) or _WHAT.fullmatch(text) for text in beside)
    return all_known and sum(b.cell is None and is_standard(b.text) for b in blocks[:place]) >= _BUSINESS


_BUSINESS = 3
"""So many standard titles above a list of actions are the items themselves."""


def in_wide_row(blocks: Sequence[Block], place: int) -> bool:
    """Whether a block is a cell of a row of three or more."""
    cell = blocks[place].cell
    if cell is None:
        return False
    near = (block.cell for block in blocks[max(0, place - 3) : place + 4])
    return len({c.column for c in near if c and (c.table, c.row) == (cell.table, cell.row)}) >= 3
