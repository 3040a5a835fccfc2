"""Scores as a person reads them in a terminal: a table by field, tables by body, errors side by side.

Gives text with colours in it; who prints it takes them out where nobody can see them.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from minutes_parser.evaluate.likeness import words
from minutes_parser.evaluate.scores import LISTS, Error, Scores, Tally
from minutes_parser.terminal import printable

GOOD, FAIR = 0.95, 0.8
"""F1 from which a figure is shown in green, and from which in yellow"""

_AROUND = 60
"""code points of kept text shown on either side of an error"""

_WIDE = 10_000

_GROUP_COLUMNS = ("kind", "meeting", *LISTS)


def table_of_fields(tallies: Mapping[str, Tally], width: int) -> str:
    """F1, precision and recall of each field, and the counts behind them."""
    table = _table("field", "F1", "precision", "recall", "right", "gold", "found")
    for name, tally in tallies.items():
        figures = (Text(f"{figure:.3f}" if tally else "-") for figure in (tally.precision, tally.recall))
        counts = (Text(f"{count:,}") for count in (tally.hit, tally.gold, tally.pred))
        table.add_row(Text(name), _figure(tally, digits=3), *figures, *counts)
    return _drawn(table, width)


def table_of_groups(head: str, groups: Mapping[str, Mapping[str, Tally]]) -> str:
    """F1 of the main fields by source, body or family; the fields of a meeting together; "-" where nothing was there.

    As wide as it needs to be: a figure on a line without its name says nothing.
    """
    table = _table(head, *_GROUP_COLUMNS)
    for name, tallies in groups.items():
        meeting = sum((tally for field, tally in tallies.items() if field.startswith("meeting.")), Tally())
        cells = [meeting if column == "meeting" else tallies.get(column, Tally()) for column in _GROUP_COLUMNS]
        table.add_row(Text(printable(name)), *(_figure(cell, digits=2) for cell in cells))
    return _drawn(table, _WIDE)


def errors_side_by_side(scores: Scores, most: int, width: int) -> str:
    """The first `most` errors of each field: gold to the left, what was found to the right, the text around below."""
    texts = {source.source: source.text for source in scores.sources}
    shown: dict[str, list[Error]] = {}
    for error in scores.errors:
        if not (error.kind == "spurious" and error.gold):  # told already beside the missed record it resembles
            shown.setdefault(error.field, []).append(error)
    parts: list[RenderableType] = []
    for name, errors in shown.items():
        parts.append(Text(f"\n{name}: {min(most, len(errors))} of {len(errors)}", style="bold"))
        for error in errors[:most]:
            parts += _error(error, texts[error.source])
    return _drawn(Group(*parts), width) if parts else "No errors."


def _error(error: Error, text: str) -> Iterable[RenderableType]:
    page = f" p. {error.page}" if error.page else ""
    yield Text(printable(f"  {error.kind}  {error.source}{page}"), style="cyan")
    sides = Table(box=None, show_header=False, expand=True, padding=(0, 2, 0, 0))
    sides.add_column(ratio=1)
    sides.add_column(ratio=1)
    sides.add_row(_side("gold", error.gold, "green"), _side("found", error.found, "red"))
    yield Padding(sides, (0, 0, 0, 4))
    if around := surroundings(error, text):
        before, there, after = map(printable, around)
        yield Padding(Text.assemble((f"…{before}", "dim"), there, (f"{after}…", "dim")), (0, 0, 0, 4))


def _side(head: str, shown: str, style: str) -> Text:
    return Text.assemble((f"{head}: ", "bold"), (printable(shown), style) if shown else ("-", "dim"))


def surroundings(error: Error, text: str) -> tuple[str, str, str] | None:
    """The kept text before, at and after an error, white space as single spaces; None if it stands nowhere in it."""
    span = (error.start, error.end) if error.start is not None and error.end is not None else whereabouts(error, text)
    if span is None or not 0 <= span[0] < span[1] <= len(text):
        return None
    start, end = span
    at = re.sub(r"\s+", " ", text[start:end])
    if len(at) > 4 * _AROUND:
        at = f"{at[: 2 * _AROUND]} … {at[-2 * _AROUND :]}"
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return re.sub(r"\s+", " ", before), at, re.sub(r"\s+", " ", after)


def whereabouts(error: Error, text: str) -> tuple[int, int] | None:
    """Where the words of a missed record stand in the text, or at least its first words; None if nowhere."""
    wanted = words(error.words)
    joined, places = _words_of(text)
    for few in (len(wanted), 8, 4):
        if few > len(wanted) or not few:
            continue
        at = joined.find(f" {' '.join(wanted[:few])} ")
        if at >= 0:
            first = joined.count(" ", 0, at)
            return places[first][0], places[first + few - 1][1]
    return None


_PRINTED_WORD = re.compile(r"(?:[^\W_]|[£$%])+(?:['’][^\W_]+)?|&")


@lru_cache(maxsize=4)
def _words_of(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The words of a text as they are compared, each with a space before and after, and where each is printed."""
    found = [(word, match.span()) for match in _PRINTED_WORD.finditer(text) for word in words(match.group())]
    return f" {' '.join(word for word, _ in found)} ", [place for _, place in found]


def _table(first: str, *others: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="bold")
    table.add_column(first, overflow="fold")
    for name in others:
        table.add_column(name, justify="right", no_wrap=True)
    return table


def _figure(tally: Tally, *, digits: int) -> Text:
    if not tally:
        return Text("-", style="dim")
    return Text(
        f"{tally.f1:.{digits}f}", style="green" if tally.f1 >= GOOD else "yellow" if tally.f1 >= FAIR else "red"
    )


def _drawn(what: RenderableType, width: int) -> str:
    out = io.StringIO()
    console = Console(file=out, width=width, force_terminal=True, color_system="standard", legacy_windows=False)
    console.print(what)
    return "\n".join(line.rstrip() for line in out.getvalue().rstrip("\n").split("\n"))
