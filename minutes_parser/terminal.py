"""What a person sees in a terminal: progress."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

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
