"""What stays doubtful about a page after its lines were put in order: said, not passed over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from minutes_parser.layout.fragments import wide_gaps
from minutes_parser.layout.model import Line, Page
from minutes_parser.layout.paragraphs import ENUMERATOR, goes_on
from minutes_parser.records import Finding

GAP_EMS = 2.0
"""Font sizes between two columns that were read as one line."""
LEAST_ROWS = 4
"""Rows that make a page doubtful: fewer are labels, dates, signatures, a cell that a page break cut."""


def doubts(pages: Sequence[Page], unread: Collection[int]) -> tuple[Finding, ...]:
    """A finding for each page whose table could not be read (those numbered in `unread`) or whose order is doubtful."""
    return tuple(finding for page in pages for finding in _of(page, page.number in unread))


def _of(page: Page, unread: bool) -> Iterator[Finding]:
    if unread:
        message = f"page {page.number} has a table of more lines than can be told apart: its text was read line by line"
        yield Finding(severity="warning", code="unread-table", page=page.number, message=message)
    elif max(_lines_across(page.lines), _torn_rows(page.lines)) >= LEAST_ROWS:
        message = f"page {page.number} seems to have columns that were read across: compare the order of its text"
        yield Finding(severity="warning", code="doubtful-order", page=page.number, message=message)


def _lines_across(lines: Sequence[Line]) -> int:
    """The longest run of lines of running text with words of a sentence on both sides of a wide gap."""
    longest = run = 0
    for line in lines:
        run = run + 1 if _is_across(line) else 0
        longest = max(longest, run)
    return longest


def _is_across(line: Line) -> bool:
    if line.cell or line.column or line.tag == "turned" or not line.runs:
        return False
    for at in wide_gaps(line, GAP_EMS):
        sides = line.text[: line.runs[at][0]].split(), line.text[line.runs[at][0] :].split()
        if all(len(words) >= 3 and any(word.islower() for word in words) for words in sides):
            return True
    return False


def _torn_rows(lines: Sequence[Line]) -> int:
    """The most rows of one table with a cell that only goes on with the sentence of the cell above."""
    cells: dict[tuple[int, int, int], list[str]] = defaultdict(list)
    for line in lines:
        if line.cell:
            cells[line.cell.table, line.cell.column, line.cell.row].append(line.text)
    torn: dict[int, set[int]] = defaultdict(set)
    for (table, column, row), texts in cells.items():
        above = cells.get((table, column, row - 1))
        if not above or ENUMERATOR.match(texts[0]):  # "b. Lighting" below "a. Paths"
            continue
        if goes_on(above[-1], texts[0]) and " " in above[-1] and " " in texts[0]:
            torn[table].add(row)
    return max(map(len, torn.values()), default=0)
