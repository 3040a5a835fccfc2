"""The commands. The only file that prints: data to stdout, everything else to stderr.

What a command needs is imported when it runs, so that `search` does not wait for spaCy and pdfium.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import traceback
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from minutes_parser import __version__
from minutes_parser.errors import MinutesParserError, UsageError

if TYPE_CHECKING:
    from minutes_parser.discover import Discovery
    from minutes_parser.records import ParsedSource

OK, ERRORS, USAGE, OWN_FAILURE, INTERRUPTED = 0, 1, 2, 3, 130
DEBUG = "MINUTES_PARSER_DEBUG"


class _Commands(click.Group):
    """Commands whose failures end in a sentence and an exit code, never in a traceback."""

    def main(self, *args: Any, **extra: Any) -> Any:
        if not extra.get("standalone_mode", True):
            return super().main(*args, **extra)
        try:
            super().main(*args, **{**extra, "standalone_mode": False})
            sys.stdout.flush()
        except click.exceptions.Exit as stop:
            sys.exit(stop.exit_code)
        except click.ClickException as problem:
            problem.show()
            sys.exit(problem.exit_code)
        except (KeyboardInterrupt, click.Abort):
            click.echo("Interrupted. What was written is kept; run the same command again to go on.", err=True)
            sys.exit(INTERRUPTED)
        except BrokenPipeError:
            # Whoever read our output has enough; the interpreter must not try to flush the rest into a closed pipe.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(OK)
        except MinutesParserError as problem:
            click.echo(f"Error: {problem}", err=True)
            sys.exit(USAGE if isinstance(problem, UsageError) else OWN_FAILURE)
        except Exception as error:
            _say_what_failed(error)
            sys.exit(OWN_FAILURE)
        sys.exit(OK)


def _say_what_failed(error: Exception) -> None:
    if os.environ.get(DEBUG):
        traceback.print_exception(error)
    if isinstance(error, sqlite3.OperationalError):
        hint = "Is another program writing to it, is the disk full, may you write there?"
        click.echo(f"Error: the database could not be used ({error}). {hint}", err=True)
    elif isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        click.echo(f"Error: {where}{error.strerror or error}", err=True)
    else:
        click.echo(f"Error: minutes-parser itself failed ({type(error).__name__}: {error}).", err=True)
        click.echo(f"Please report this, with what `{DEBUG}=1` shows beside it.", err=True)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="minutes-parser")
@click.option("--debug", is_flag=True, help=f"Show where a failure happened (or set {DEBUG}=1).")
def main(debug: bool) -> None:
    """Read council minutes: decisions, attendance and actions, each with the page and the words it came from.

    \b
    Begin with:
      minutes-parser ingest --sample          a small made-up corpus, to try it out
      minutes-parser search "cycle lane"
      minutes-parser ingest FOLDER            your own minutes
    """
    if debug:
        os.environ[DEBUG] = "1"


_PATHS = click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
_COUNCIL = click.option("--council", metavar="NAME", help="The council all of these sources belong to; kept as given.")
_WORKERS = click.option(
    "--workers", type=click.IntRange(1), metavar="N", help="Processes to read with.  [default: one a core]"
)
_TIME_LIMIT = click.option(
    "--time-limit",
    type=click.FloatRange(0, min_open=True),
    default=300,
    show_default=True,
    metavar="SECONDS",
    help="For one file.",
)
_SAMPLE = click.option("--sample", is_flag=True, help="Read the sample corpus that comes with the program.")
_DB = click.option(
    "--db",
    type=click.Path(path_type=Path),
    default=Path("minutes.db"),
    show_default=True,
    metavar="FILE",
    envvar="MINUTES_PARSER_DB",
    help="The database.",
)


@main.command(
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
@_PATHS
@_SAMPLE
@_DB
@_COUNCIL
@_WORKERS
@_TIME_LIMIT
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
    run again. Folders are searched recursively.
    """
    from minutes_parser.ingest import plan, run
    from minutes_parser.store.load import Store
    from minutes_parser.terminal import progress
    from minutes_parser.workers import default_workers

    discovery = _discover(paths, sample, council)
    with Store(db) as store:
        todo = plan(discovery, store, again=again)
        if not discovery.files and not todo.vanished:
            _stop_without_files(discovery)
        records: Counter[str] = Counter()
        errors: list[str] = []
        with progress(len(todo.to_read)) as advance:
            for step in run(todo, store, workers=workers or default_workers(), time_limit=time_limit):
                records += step.records
                errors += step.errors
                advance(step.source, step.pages)
        _tell_what_was_left_out(discovery)
        for error in errors:
            click.echo(f"Error: {error}", err=True)
        for source in todo.vanished:
            click.echo(f"Warning: {source}: the file is gone; its records were kept.", err=True)
    read = len(todo.to_read) - len(errors)
    click.echo(
        f"{_count(read, 'source')} read, {len(todo.unchanged):,} unchanged, {len(errors):,} with errors. "
        f"New records: {_count(records['resolutions'], 'decision')}, {_count(records['actions'], 'action')}, "
        f"{_count(records['attendance'], 'attendance entry', 'attendance entries')}, {_count(records['agenda_items'], 'item')}.",
        err=True,
    )
    if records["findings"]:
        click.echo(f"{_count(records['findings'], 'finding')}: see them with  minutes-parser audit --db {db}", err=True)
    _exit(ERRORS if errors or todo.errors_before or discovery.problems else OK)


@main.command(
    epilog="""\b
Examples:
  minutes-parser parse minutes.pdf
  minutes-parser parse minutes/ > records.jsonl
"""
)
@_PATHS
@_SAMPLE
@_COUNCIL
@_WORKERS
@_TIME_LIMIT
def parse(paths: tuple[Path, ...], sample: bool, council: str | None, workers: int | None, time_limit: float) -> None:
    """Print one JSON object a source (JSON Lines), and write nothing."""
    from minutes_parser.workers import default_workers, parse_each

    discovery = _discover(paths, sample, council)
    if not discovery.files:
        _stop_without_files(discovery)
    out = click.get_binary_stream("stdout")
    failed = False
    for line, errors in parse_each(
        discovery.files, _as_line, workers=workers or default_workers(), time_limit=time_limit
    ):
        out.write(line)
        out.flush()
        for error in errors:
            click.echo(f"Error: {error}", err=True)
        failed = failed or bool(errors)
    _tell_what_was_left_out(discovery)
    _exit(ERRORS if failed or discovery.problems else OK)


def _as_line(parsed: ParsedSource) -> tuple[bytes, list[str]]:
    """What `parse` prints of a source, and the messages of its errors. Runs in the worker."""
    return parsed.model_dump_json(by_alias=True).encode() + b"\n", [
        f.message for f in parsed.findings if f.severity == "error"
    ]


def _discover(paths: tuple[Path, ...], sample: bool, council: str | None) -> Discovery:
    from minutes_parser.discover import discover
    from minutes_parser.resources import resource

    if sample:
        paths = (*paths, resource("corpus/sample"))
    if not paths:
        raise click.UsageError("Name a file or a folder, or try --sample.")
    return discover(paths, council=council)


def _stop_without_files(discovery: Discovery) -> None:
    _tell_what_was_left_out(discovery)
    click.echo("Error: there is no file here that could be read.", err=True)
    _exit(USAGE)


def _tell_what_was_left_out(discovery: Discovery) -> None:
    for problem in discovery.problems:
        click.echo(f"Error: {problem}", err=True)
    if discovery.copies:
        click.echo(f"Left out as copies: {', '.join(str(path) for path in discovery.copies)}", err=True)
    if discovery.left_out:
        kinds = ", ".join(f"{count:,} {ending}" for ending, count in sorted(discovery.left_out.items()))
        click.echo(f"Left out, since no reader knows their format: {kinds}", err=True)


def _count(number: int, one: str, many: str | None = None) -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _exit(code: int) -> None:
    if code:
        raise click.exceptions.Exit(code)
