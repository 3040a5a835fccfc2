"""Tables drawn with pipes or tabs in plain text and Markdown: their printed lines to rows of cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from minutes_parser.extract import inline, styled
from minutes_parser.extract.characters import BULLETS
from minutes_parser.extract.paragraphs import ALONE

_PIPE_SEPARATOR = re.compile(r"\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*$")
TAB_SEPARATOR = re.compile(r"[\s\-:|=]*-{2,}[\s\-:|=]*\t[\s\-:|=\t]*$")


class Table(NamedTuple):
    """The words of each cell, markup still in them, the row that heads the others, and how many printed lines it takes."""

    rows: Sequence[Sequence[str]]
    header: int | None
    taken: int


def typed_table(printed: Sequence[str], at: int) -> Table | None:
    """The table that starts at a printed line, None if there is none."""
    return _piped(printed, at) or _tabbed(printed, at)


# "- [AB]⇥Order cups" is a point of a list, "### 4.⇥Fences" and "Item 4:⇥Fences" are headings.
_SET_OFF = re.compile(
    r"\s*[-*+]\s+\[[^\]\t]{1,30}\]\s*\t\s*"
    r"|[ ]{0,3}#{1,6}[ \t]+(?:\*\*)?[^\t|]{1,16}\t\s*"
    r"|\s*(?:\*\*)?(?:(?:Agenda|AGENDA)\s+)?(?:Item|ITEM)(?:\s+(?:No|NO)\.?)?\s+\d{1,4}[a-z]?[.:)]?(?:\*\*)?[ ]*\t\s*"
)


def is_row(line: str) -> bool:
    """Whether a printed line looks like a row of a table, a point or a number that a tab sets off aside."""
    if "\t" in line and (set_off := _SET_OFF.match(line)):
        line = line[set_off.end() :]
    return (
        ("\t" in line.strip(" ") and "\t" in line.strip())
        or line.count("|") >= 2
        or bool(re.match(r"\t.*\t\s*$", line))
    )


def _piped(printed: Sequence[str], at: int) -> Table | None:
    """A Markdown table that starts here."""
    end = at
    while end < len(printed) and printed[end].count("|") >= 2:
        end += 1
    rows = printed[at:end]
    separators = [i for i, row in enumerate(rows) if _PIPE_SEPARATOR.match(row) and "-" in row]
    if not rows or not (
        separators
        or (len(rows) == 1 and _is_closed(rows[0]) and any(_is_closed(line) for line in _beside(printed, at)))
        or (len(rows) >= 2 and (all(row.strip().startswith("|") for row in rows) or _is_even(rows)))
    ):
        return None
    cells: list[list[str]] = []
    header: int | None = None
    for i, row in enumerate(rows):
        if i in separators:
            header = len(cells) - 1 if len(separators) == 1 and len(cells) == 1 else header
            continue
        cells.append([cell.strip() for cell in re.split(r"(?<!\\)\|", row.strip().removeprefix("|").removesuffix("|"))])
    if header is not None and not any(cells[header]):
        header = None
    return Table(cells, header, end - at)


def _is_closed(line: str) -> bool:
    """Whether a printed line opens and closes with a pipe, as each row of a table that a converter drew."""
    words = line.strip()
    return len(words) > 1 and words[0] == words[-1] == "|"


def _beside(printed: Sequence[str], at: int) -> list[str]:
    """The printed lines before and behind one, blank ones left out."""
    before = next((line for line in reversed(printed[max(0, at - 4) : at]) if line.strip()), "")
    after = next((line for line in printed[at + 1 : at + 5] if line.strip()), "")
    return [before, after]


def _is_even(rows: Sequence[str]) -> bool:
    """Whether each row has as many cells, the first no more than heads of columns: "What | Who | When"."""
    first, *others = ([cell.strip() for cell in re.split(r" \|(?: |$)", row)] for row in rows)
    return all(len(row) == len(first) > 2 for row in others) and all(re.fullmatch(_HEAD, cell) for cell in first)


_HEAD = r"[A-Z][a-z]*(?: [A-Za-z]+){0,2}"


def _tabbed(printed: Sequence[str], at: int) -> Table | None:
    """Rows of cells parted by tabs that start here."""
    end = at
    while end < len(printed) and "\t" in printed[end].strip(" ") and is_row(printed[end]):
        end += 1
    rows = [row for row in printed[at:end] if row.strip() and not TAB_SEPARATOR.match(row)]
    if not rows:
        return None
    cells = [[cell.strip() for cell in row.strip(" ").split("\t")] for row in rows]
    if all(_is_numbered(row) for row in cells) or (
        len(rows) == 1 and len(cells[0]) == 2 and styled.owner_at(rows[0].strip()) is not None
    ):
        return None
    if all(
        len(row) >= 2 and not any(row[1:-1]) and row[0] and styled.owner_at("\t".join(row).strip()) is not None
        for row in cells
    ):
        return None
    if all(re.search(r"\t\s*[-–:]\s*\t", row) for row in rows):
        return None  # names and offices set apart by tabs and a dash, not a table
    filled = [[cell for cell in row if cell] for row in cells]
    if len({len(row) for row in cells}) > 1 and len({len(row) for row in filled}) == 1 and all(row[0] for row in cells):
        cells = filled  # several tabs in a row, to reach a tab stop
    width = max(map(len, cells))
    cells = [row + [""] * (width - len(row)) for row in cells]
    first = [cell for cell in cells[0] if cell]
    header = (
        0
        if len(first) >= 2
        and all(inline.is_bold(cell) for cell in first)
        and not any(_bold_row(row) for row in cells[1:])
        else None
    )
    if header == 0 and any(ALONE.fullmatch(inline.words(cell)) for cell in first):
        header = None
    return Table(cells, header, end - at)


def _is_numbered(row: Sequence[str]) -> bool:
    """Whether a row is no table row but a paragraph whose number a tab sets apart: "1.⇥Apologies", "⇥(i)⇥the lease be renewed"."""
    filled = [cell for cell in row if cell]
    if len(filled) != 2:
        return False
    number = inline.words(filled[0])
    return bool(_ENUMERATED.fullmatch(number) or (row[0] == filled[0] and ALONE.fullmatch(number)))


_ENUMERATED = re.compile(rf"[-*–{BULLETS}]+|\(?(?:[ivxIVX]{{1,5}}|[a-zA-Z]|\d{{1,2}})[.)]|[ivx]{{1,4}}|[a-h]")


def _bold_row(row: Sequence[str]) -> bool:
    filled = [cell for cell in row if cell]
    return bool(filled) and all(inline.is_bold(cell) for cell in filled)
