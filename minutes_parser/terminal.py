"""What a person sees in a terminal: progress on stderr, and text for the commands to print. Colours are put in always;
`click.echo` takes them out where nobody can see them."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import click

from minutes_parser.store.audit import Doubt
from minutes_parser.store.search import MARKS, Hit

_SECONDS_BETWEEN_LINES = 10


@contextmanager
def progress(total: int) -> Iterator[Callable[[str, int], None]]:
    """Shows how far reading has come, on stderr: a bar on a terminal, a line now and then elsewhere.

    Gives a function to call after each source, with its key and its number of pages.
    """
    if total == 0:
        yield lambda source, pages: None
    elif sys.stderr.isatty():
        with _bar(total) as advance:
            yield advance
    else:
        yield _lines(total)


def _lines(total: int) -> Callable[[str, int], None]:
    done = read = 0
    started = said = time.monotonic()

    def advance(source: str, pages: int) -> None:
        nonlocal done, read, said
        done, read = done + 1, read + pages
        now = time.monotonic()
        if now - said >= _SECONDS_BETWEEN_LINES:
            said = now
            print(
                f"{done:,} of {total:,} sources, {read:,} pages, {read / (now - started):.0f} pages/s", file=sys.stderr
            )

    return advance


@contextmanager
def _bar(total: int) -> Iterator[Callable[[str, int], None]]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

    started = time.monotonic()
    read = 0
    columns = (
        SpinnerColumn(),
        MofNCompleteColumn(),
        BarColumn(bar_width=24),
        TextColumn("{task.fields[pages]:,} pages, {task.fields[rate]:.0f}/s"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[source]}", markup=False),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total, pages=0, rate=0, source="")

        def advance(source: str, pages: int) -> None:
            nonlocal read
            read += pages
            bar.update(task, advance=1, pages=read, rate=read / (time.monotonic() - started), source=source)

        yield advance


# ---- hits


def hit_in_words(number: int, hit: Hit, width: int) -> str:
    """A hit: its citation, the item it stands in, and the words around what was found."""
    title = f" · {printable(hit.item_title)}" if hit.item_title else ""
    snippet = click.wrap_text(" ".join(printable(hit.snippet).split()), width, "   ", "   ")
    return "\n".join(
        (
            f"{number}. {click.style(printable(hit.citation), bold=True)}",
            click.style(shortened(f"   {KIND_WORDS.get(hit.kind, hit.kind)}{title}", width), fg="cyan"),
            snippet.replace(MARKS[0], _HIGHLIGHT[0]).replace(MARKS[1], _HIGHLIGHT[1]),
        )
    )


KIND_WORDS = {"resolution": "decision", "text": "text outside of items"}
_HIGHLIGHT = click.style("|", fg="yellow", bold=True).split("|")


def doubt_in_words(doubt: Doubt) -> str:
    """A doubtful record in a line: its confidence and the rule that found it, its source and page, its first words."""
    page = f" p. {doubt.page}" if doubt.page else ""
    head = f"  {doubt.confidence:.2f} {KIND_WORDS.get(doubt.kind, doubt.kind)} ({doubt.basis}) {doubt.source}{page}"
    return printable(f"{head}: {shortened(' '.join(doubt.words.split()), 100)}")


def printable(text: str) -> str:
    """The text without what would steer a terminal; the marks of a snippet are kept."""
    return _CONTROL.sub("", text)


_CONTROL = re.compile(r"[\x00\x01\x04-\x08\x0b-\x1f\x7f-\x9f]")


def shortened(text: str, width: int) -> str:
    """The text, cut with an ellipsis where it is wider than `width`."""
    return text if len(text) <= width else text[: width - 1] + "…"


# ---- tables


def columns(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A plain table: text to the left, numbers to the right, as wide as it needs to be."""
    texts = [
        ["" if cell is None else f"{cell:,}" if isinstance(cell, int) else printable(str(cell)) for cell in row]
        for row in rows
    ]
    widths = [max(len(head), *(len(row[n]) for row in texts)) if texts else len(head) for n, head in enumerate(heads)]
    right = [any(isinstance(row[n], (int, float)) for row in rows) for n in range(len(heads))]

    def line(cells: Sequence[str]) -> str:
        parts = (c.rjust(w) if r else c.ljust(w) for c, w, r in zip(cells, widths, right, strict=True))
        return "  ".join(parts).rstrip()

    return "\n".join((click.style(line(heads), bold=True), *(line(row) for row in texts)))
