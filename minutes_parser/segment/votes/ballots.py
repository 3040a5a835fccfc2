"""Tables of a recorded vote, as ModernGov's pages of votes print them: what was voted on, and who voted how.

The names stand in rows (For | names | 3), in columns under the options, or one to a row (Ada Quill | For). The title of
what was voted on is the nearest heading above; "Motion status: Carried" tells the result.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from minutes_parser.layout import Block, Reading
from minutes_parser.patterns import compiled
from minutes_parser.records import Motion, NamedVotes, Vote, VoteResult
from minutes_parser.segment.passages import Part

Option = Literal["for", "against", "abstain", "none"]

_OPTIONS: tuple[tuple[Option, re.Pattern[str]], ...] = (
    ("for", compiled(r"(?:votes?\s+)?for|in\s+favour|yes|aye", re.IGNORECASE)),
    ("against", compiled(r"(?:votes?\s+)?against|no|nay", re.IGNORECASE)),
    ("abstain", compiled(r"abst\w+", re.IGNORECASE)),
    ("none", compiled(r"conflicts?\s+of\s+interests?|did\s+not\s+vote|no\s+vote(?:\s+cast)?|absent|not\s+present|none\s+cast", re.IGNORECASE)),
)  # fmt: skip
_PAGE_OF_VOTES = compiled(r"(?:voting\s+record|recorded\s+votes?)\W*", re.IGNORECASE)
_STATUS = compiled(r"\W*(?:motion|amendment|vote|recommendation)\s+status\s*:?\s*(?P<words>\w[\w ]*)", re.IGNORECASE)
_RESULTS: tuple[tuple[VoteResult, str], ...] = (
    ("withdrawn", "withdr"), ("lost", "lost"), ("lost", "reject"), ("lost", "defeat"), ("lost", "not carried"), ("carried", "carried"),
)  # fmt: skip
_HEAD = compiled(r"(?:votes?|type|option|members?|councillors?|names?|count|total|number)\W*", re.IGNORECASE)


@dataclass(slots=True)
class _Table:
    """The cells of a table by row and column, and where it stands among the blocks of its document."""

    first: int
    last: int
    cells: dict[tuple[int, int], list[Block]]

    @property
    def rows(self) -> list[list[list[Block]]]:
        wide = max(column for _, column in self.cells) + 1
        return [
            [self.cells.get((row, column), []) for column in range(wide)] for row in sorted({r for r, _ in self.cells})
        ]


def motions(reading: Reading, part: Part) -> Iterator[Motion]:
    """What was voted on in each table of votes of a page that is a record of votes."""
    if not any(_PAGE_OF_VOTES.fullmatch(block.text) for block in part.blocks[:12]):
        return
    for table in _tables(part.blocks):
        counted = _rows_of_options(table.rows) or _columns_of_options(table.rows) or _rows_of_members(table.rows)
        title = _title(part.blocks, table.first)
        if not counted or title is None:
            continue
        votes, named = counted
        yield Motion(
            text=title.text.rstrip(" :"),
            vote=Vote(
                for_=votes.get("for"),
                against=votes.get("against"),
                abstain=votes.get("abstain"),
                result=_result(part.blocks, table),
                names=NamedVotes(for_=named["for"], against=named["against"], abstain=named["abstain"])
                if any(named.values())
                else None,
            ),
            basis="ballot",
            span=reading.span(title.start, title.start + len(title.text.rstrip(" :"))),
        )


_Counted = tuple[Mapping[Option, int], Mapping[Option, tuple[str, ...]]]


def _tables(blocks: Sequence[Block]) -> list[_Table]:
    found: dict[int, _Table] = {}
    for place, block in enumerate(blocks):
        if block.cell:
            table = found.setdefault(block.cell.table, _Table(place, place, {}))
            table.last = place
            table.cells.setdefault((block.cell.row, block.cell.column), []).append(block)
    return list(found.values())


def _option(cell: Sequence[Block]) -> Option | None:
    words = cell[0].text.strip(" :") if len(cell) == 1 else ""
    words = re.sub(r"\s*\(\d+\)$", "", words)
    return next((option for option, pattern in _OPTIONS if pattern.fullmatch(words)), None)


def _rows_of_options(rows: Sequence[Sequence[Sequence[Block]]]) -> _Counted | None:
    """For | Ada Quill, Bram Oster | 2."""
    by_option = [(option, row[1:]) for row in rows if (option := _option(row[0]))]
    if len(by_option) < 2:
        return None
    return _count((option, block.text) for option, cells in by_option for cell in cells for block in cell)


def _columns_of_options(rows: Sequence[Sequence[Sequence[Block]]]) -> _Counted | None:
    """For | Against | Abstain over names, and their count below."""
    heads = [_option(cell) for cell in rows[0]]
    if sum(head is not None for head in heads) < 2:
        return None
    return _count(
        (head, block.text) for row in rows[1:] for head, cell in zip(heads, row, strict=False) if head for block in cell
    )


def _rows_of_members(rows: Sequence[Sequence[Sequence[Block]]]) -> _Counted | None:
    """Ada Quill | For."""
    votes = [(option, row[0][0].text) for row in rows if len(row) == 2 and row[0] and (option := _option(row[1]))]
    others = [row for row in rows if not (len(row) == 2 and row[0] and _option(row[1]))]
    if len(votes) < 2 or any(not _HEAD.fullmatch(block.text) for row in others for cell in row for block in cell):
        return None
    return _count(iter(votes))


def _count(cells: Iterator[tuple[Option, str]]) -> _Counted:
    """The numbers that are printed, and the names."""
    printed: dict[Option, int] = {}
    named: dict[Option, tuple[str, ...]] = defaultdict(tuple)
    for option, text in cells:
        words = text.strip()
        if re.fullmatch(r"\d{1,3}", words):
            printed[option] = int(words)
        elif not re.fullmatch(r"none|nil|-*", words, re.IGNORECASE):
            named[option] += tuple(
                name for part in re.split(r"\s*[,;\n]\s*|\s+and\s+", words) if (name := part.strip())
            )
    return printed, named


def _title(blocks: Sequence[Block], place: int) -> Block | None:
    """The nearest heading above the table that names what was voted on."""
    for at in range(place - 1, -1, -1):
        block = blocks[at]
        if block.cell:
            continue
        words = block.text.strip()
        if block.is_heading and not (_PAGE_OF_VOTES.fullmatch(words) or _STATUS.match(words)):
            return block
    return None


def _result(blocks: Sequence[Block], table: _Table) -> VoteResult | None:
    """What the status says that stands right before the table, or right after it."""
    before = [block for block in blocks[max(0, table.first - 3) : table.first] if not block.cell]
    after = [block for block in blocks[table.last + 1 : table.last + 3] if not block.cell]
    for block in (*reversed(before), *after):
        status = _STATUS.match(block.text)
        if status:
            words = status["words"].lower()
            return next((result for result, word in _RESULTS if word in words), None)
    return None
