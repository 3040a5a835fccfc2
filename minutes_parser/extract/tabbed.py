"""Paragraphs of office files whose words tabs set apart: rows of a table where they stand below each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from minutes_parser.extract.paragraphs import ALONE
from minutes_parser.extract.styled import Run, collapse, cut
from minutes_parser.layout.model import Cell, Line

LONGEST = 70
"""Code points of a cell, at most: what is longer is running text behind a tab."""
NAME_LONGEST = 40
"""Code points of a name before a post that could also be an owner's at the right, at most."""
_NUMBER = re.compile(r"\W*\d+(?:[./]\d+)*\W*|[-*–•]+")


class _Row(NamedTuple):
    fields: list[Line]
    taken: int
    """how many lines the paragraph made: two where its last words were taken for an owner's at the right"""


class TabbedRows:
    """The paragraphs that may be rows, by the place of their first line; `applied` makes the lines of those that are."""

    def __init__(self) -> None:
        self._rows: dict[int, _Row] = {}

    def note(self, place: int, runs: Sequence[Run], made: Sequence[Line]) -> None:
        """Remembers a paragraph by the place at which its first line will stand, if tabs set short words of it apart."""
        whole = "".join(run.text for run in runs)
        if "\t" not in whole.strip():
            return
        fields: list[Line] = []
        for match in re.finditer(r"[^\t]+|^(?=\t)", whole):
            text, bold = collapse(cut(runs, *match.span()))
            if text or not fields:
                fields.append(replace(made[0], text=text, bold=bold, gap=True))
        first = fields[0].text
        numbered = ALONE.fullmatch(first) or _NUMBER.fullmatch(first)
        told = len(made) > 1 and (len(first) > NAME_LONGEST or first.endswith("."))
        if len(fields) > 1 and not (numbered or told) and all(len(field.text) <= LONGEST for field in fields):
            self._rows[place] = _Row(fields, len(made))

    def applied(self, lines: Sequence[Line], start: int, tables: int) -> tuple[list[Line], int]:
        """The lines from `start` on with rows as cells of tables, and how many tables there are then.

        A row that stands alone is one of a table where rows of as many fields came before it.
        """
        made: list[Line] = []
        known: set[int] = set()
        place = start
        while place < len(lines):
            rows: list[_Row] = []
            end = place
            while (row := self._rows.get(end)) and len(row.fields) == len((rows or [row])[0].fields):
                rows.append(row)
                end += row.taken
            plain = any(row.taken == 1 for row in rows)
            if not plain or (len(rows) < 2 and len(rows[0].fields) not in known):
                made += lines[place : max(end, place + 1)]
                place = max(end, place + 1)
                continue
            for number, row in enumerate(rows):
                cells = ((column, field) for column, field in enumerate(row.fields) if field.text)
                made += [replace(field, cell=Cell(table=tables, row=number, column=column)) for column, field in cells]
            known.add(len(rows[0].fields))
            tables += 1
            place = end
        return made, tables
