"""A year's attendance in one table, a column a meeting: whose column this meeting's is, and what its signs say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.records import Status
from minutes_parser.segment.dates import day_and_month, find_dates
from minutes_parser.segment.people.name_runs import split_entries
from minutes_parser.segment.people.names import Person

CODES: dict[str, Status] = {
    "p": "present",
    "y": "present",
    "✓": "present",
    "✔": "present",
    "√": "present",
    "l": "present",
    "a": "apologies",
    "ap": "apologies",
    "s": "apologies",
    "x": "absent",
    "✗": "absent",
    "ab": "absent",
    "n": "absent",
}
"""What the signs of an attendance table say where it has no key of its own."""

_KEYED: tuple[tuple[str, Status], ...] = (
    (r"(?:present|attend(?:ed|ing|ance|s)?\b|in\s+attendance|late|arrived)", "present"),
    (r"(?:apolog|sanctioned|consent|accepted|leave)", "apologies"),
    (r"(?:absent|did\s+not\s+attend|no\s+apolog|not\s+present|non[\s-]attend|unauthori[sz]ed)", "absent"),
)
_KEY = compiled(
    r"(?P<code>\b(?:[A-Z]{1,2}|A[pb]|Abs|Apol)\b|\b[a-z](?=\s?=)|[*†✓✔√✗/]|(?<![\w–])[–-](?=\s*=))\s*(?:[:=–-]|denotes|indicates|(?<=\b[A-Z])\s(?=(?:[Pp]resent|[Aa]polog(?:y|ies)|[Aa]bsent)\W))\s*(?P<words>(?:in\s|non-)?[A-Za-z]{3,}(?:[ ](?!\S{1,2}\s*[:=])[A-Za-z]+){0,5})|\b(?P<first>[A-Z])\((?P<rest>[a-z]{3,})\)"
)
_SIGN = compiled(r"(?P<code>[A-Za-z]{1,2}|[✓✔√✗/–-]|N/?A|)(?:\s?[*†#\d])?")
"""A sign, and the mark of a note on it."""
_INITIALS = compiled(r"[A-Z]{2,4}[a-z]?|[A-Z][a-z][A-Z]")
"""by which alone a table may name people: "AB", "TBo" """
_FIGURES = compiled(r"\s*(?P<day>\d{1,2})[./](?P<month>\d{1,2})(?:[./]\d{2,4})?\s*")


def _day(words: str) -> tuple[int, int] | None:
    """Month and day of a column's head: "4 June 2019", "5 Mar", "12/3"."""
    match = _FIGURES.fullmatch(words)
    return (int(match["month"]), int(match["day"])) if match else day_and_month(words)


@dataclass(frozen=True, slots=True)
class Matrix:
    """A table whose first row names meetings by date and whose first column names people."""

    table: int
    first: Block
    dates: dict[int, str]
    """the words of the date at the head of each column"""
    rows: tuple[tuple[Person, Block, tuple[str, ...], dict[int, str]], ...]
    """a person, the cell that names them, what else the row says of them, the sign in each column"""
    codes: dict[str, Status]

    def column(self, iso: str) -> int | None:
        """The column of the meeting of a day; None where none, or more than one, is headed by it."""
        day = (int(iso[5:7]), int(iso[8:]))
        found = [
            column
            for column, words in self.dates.items()
            if _day(words) == day and all(d.iso in {None, iso} for d in find_dates(words))
        ]
        return found[0] if len(found) == 1 else None


def matrices(blocks: Sequence[Block]) -> Iterator[Matrix]:
    """The attendance tables of some years' meetings among blocks in print order."""
    tables: dict[int, list[Block]] = {}
    for block in blocks:
        if block.cell:
            tables.setdefault(block.cell.table, []).append(block)
    for number, cells in tables.items():
        found = _matrix(number, cells, blocks)
        if found:
            yield found


def _matrix(number: int, cells: Sequence[Block], blocks: Sequence[Block]) -> Matrix | None:
    rows: dict[int, dict[int, Block]] = {}
    for block in cells:
        assert block.cell is not None  # only cells come here
        rows.setdefault(block.cell.row, {}).setdefault(block.cell.column, block)
    head, *body = rows.values()
    dates = {column: block.text for column, block in head.items() if len(block.text) < 30 and _day(block.text)}
    if len(dates) < 2:
        return None
    people = []
    firsts = [row[min(row)].text.strip() for row in body]
    keyed = 2 * sum(_INITIALS.fullmatch(first) is not None for first in firsts) > len(firsts)
    for row in body:
        name = row[min(row)]
        person = next((entry.person for entry in split_entries(name.text) if entry.person), None)
        if person is None and keyed and _INITIALS.fullmatch(name.text.strip()):
            person = Person(0, len(name.text), name.text.strip(), name_end=len(name.text))
        read = {column: _SIGN.fullmatch(row[column].text.strip()) for column in dates if column in row}
        signs = {column: sign["code"] for column, sign in read.items() if sign}
        if person and signs and len(signs) == len(read):
            others = (cell.text for column, cell in row.items() if cell is not name and column not in dates)
            people.append((person, name, tuple(others), signs))
    if len(people) < 2 or len(people) < 0.5 * len(body):
        return None
    return Matrix(number, cells[0], dates, tuple(people), _key(cells, blocks))


def _key(cells: Sequence[Block], blocks: Sequence[Block]) -> dict[str, Status]:
    """What the signs say, by the key printed near the table or by custom."""
    first = blocks[0].index  # blocks are numbered through the source
    near = blocks[max(0, cells[0].index - 4 - first) : cells[-1].index + 5 - first]
    return key_of(block.text for block in near)


def key_of(texts: Iterable[str], custom: Mapping[str, Status] = CODES) -> dict[str, Status]:
    """What signs say, by the keys in some texts or by custom."""
    codes = dict(custom)
    for text in texts:
        for match in _KEY.finditer(text):
            code, words = match["code"] or match["first"], match["words"] or f"{match['first']}{match['rest']}"
            status = next((s for pattern, s in _KEYED if re.match(pattern, words.strip(), re.IGNORECASE)), None)
            if status:
                codes[code.lower()] = status
            else:
                codes.pop(code.lower(), None)
    return codes
