"""`ingest`: files and folders to a database."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from pathlib import Path

import click

from minutes_parser.cli.endings import ERRORS, OK, end_with
from minutes_parser.cli.options import COUNCIL, DB, PATHS, SAMPLE, TIME_LIMIT, WORKERS
from minutes_parser.cli.printing import number_of, say
from minutes_parser.cli.sources import sources_in, stop_without_files, tell_what_was_left_out


@click.command(
    epilog="""\b
Examples:
  minutes-parser ingest minutes/
  minutes-parser ingest minutes/ --db council.db --council "Example Borough Council"
  minutes-parser ingest --sample

\b
A folder may hold a file sources.toml that says what its files do not:
  council = "Example Borough Council"
  ["2016-10-20.pdf"]
  url = "https://example.org/2016-10-20.pdf"
"""
)
@PATHS
@SAMPLE
@DB
@COUNCIL
@WORKERS
@TIME_LIMIT
@click.option("--again", is_flag=True, help="Read files again that have not changed.")
def ingest(
    paths: tuple[Path, ...],
    sample: bool,
    db: Path,
    council: str | None,
    workers: int | None,
    time_limit: float,
    again: bool,
) -> None:
    """Read files and folders, and write their records to a database.

    Files that have not changed are skipped, a changed file replaces its own records, and it is safe to interrupt and
    run again; a file that failed is tried again. Folders are searched recursively.
    """
    from minutes_parser.ingest import plan, run
    from minutes_parser.store.load import Store
    from minutes_parser.terminal import progress
    from minutes_parser.workers import default_workers

    discovery = sources_in(paths, sample, council)
    if not discovery.files and not db.exists():
        stop_without_files(discovery)
    with Store(db) as store:
        todo = plan(discovery, store, again=again)
        if not discovery.files and not todo.vanished:
            stop_without_files(discovery)
        records: Counter[str] = Counter()
        errors: list[str] = []
        steps = run(todo, store, workers=workers or default_workers(), time_limit=time_limit)
        with progress(len(todo.to_read)) as advance, closing(steps):
            for step in steps:
                records += step.records
                errors += step.errors
                advance(step.source, step.pages)
        tell_what_was_left_out(discovery)
        for error in errors:
            say(f"Error: {error}")
        for source in todo.vanished:
            say(f"Warning: {source}: the file is gone; its records were kept.")
    read = len(todo.to_read) - len(errors)
    say(f"{number_of(read, 'source')} read, {len(todo.unchanged):,} unchanged, {len(errors):,} with errors.")
    if read:
        written = [
            number_of(records["agenda_items"], "item"),
            number_of(records["resolutions"], "decision"),
            number_of(records["actions"], "action"),
            number_of(records["attendance"], "name") + " under attendance",
        ]
        say(f"Written to {db}: {', '.join(written)}.")
    if records["findings"]:
        say(f"{number_of(records['findings'], 'finding')}: see them with  minutes-parser audit --db {db}")
    end_with(ERRORS if errors or discovery.problems else OK)
