"""Automatic numbers that stand alone in a cell of a table, beside the cell with the words: "4." | "Gates and stiles"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from minutes_parser.layout.model import Cell, Line


@dataclass
class BesideWords:
    """The cells of one row that hold a number and no words.

    A word processor prints the number of an empty paragraph. It counts where another cell of the row has words: the
    blank rows of a form, and cells with several numbers one under the other, say nothing.
    """

    found: list[tuple[int, Line]] = field(default_factory=list)

    def note(self, numbers: Sequence[str], cell: Cell, at: int | None) -> None:
        """Notes the numbers of a cell's empty paragraphs; `at` is where its line would stand, None if it has words."""
        if at is not None and len(numbers) == 1:
            self.found.append((at, Line(text=numbers[0], cell=cell, gap=True)))

    def put(self, lines: list[Line], start: int) -> None:
        """Puts them among the lines of their row, which begin at `start`."""
        if len(lines) > start:
            for at, line in reversed(self.found):
                lines.insert(at, line)
