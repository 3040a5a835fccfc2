"""Columns of a table of those there that say neither who they are nor what: "Call sign", "Time zone"."""

from __future__ import annotations

from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.attendance.attendance_tables import HEAD_CELL, SAYS_THERE
from minutes_parser.segment.passages import Passage

_NAME = compiled(r"(?i)\W*(?:full\s+|attendees?['’]?s?\s+)?(?:names?|person)\W*")
_OF_WHOM = compiled(
    r"(?i)\W*(?:affiliations?|company|institutions?|employer|team|department|school|club|group|of|from|initials|apologies|notes?|comments?|remarks)\W*"
)
_SIGN = compiled(r"(?i)\W*(?:y|n|yes|no|x|a|p|apolog\w*|absent|present)?\W*")

_SURE = 2
"""columns with heads that ask for something of each"""


def without_odd_columns(passages: Sequence[Passage]) -> list[Passage]:
    """The passages without the columns of other things beside the names, and without what heads them."""
    tables: dict[int, list[Passage]] = {}
    for passage in passages:
        if passage.block.cell:
            tables.setdefault(passage.block.cell.table, []).append(passage)
    odd = {(table, column) for table, cells in tables.items() for column in _odd(cells)}
    return [p for p in passages if (cell := p.block.cell) is None or (cell.table, cell.column) not in odd]


def _odd(cells: Sequence[Passage]) -> frozenset[int]:
    """The columns of a table whose first row names them and that tell of no one's name, post, body or coming."""
    heads = {p.block.cell.column: p.text.strip() for p in cells if p.block.cell and p.block.cell.row == 0}
    if not heads or not _NAME.fullmatch(heads[min(heads)]):
        return frozenset()
    known = {column for column, words in heads.items() if _tells(words)}
    others = frozenset(heads) - known
    if len(known) < _SURE and len(heads) <= _SURE:  # "Name" | "Ann Bell", of one person
        return frozenset()
    below: dict[int, set[str]] = {}
    for p in cells:
        if p.block.cell and p.block.cell.row and p.block.cell.column in others:
            below.setdefault(p.block.cell.column, set()).add(p.text.strip().lower())
    if any(len(said) > 1 and all(map(_SIGN.fullmatch, said)) for said in below.values()):
        return frozenset()  # signs of who came, under a day or a place
    return others


def _tells(words: str) -> bool:
    """Whether the head of a column asks for a name, a post, a body or whether somebody came."""
    return any(head.fullmatch(words) for head in (_NAME, HEAD_CELL, SAYS_THERE, _OF_WHOM))
