"""`parse`: one JSON object a source, or what its records were read from."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from minutes_parser.cli.endings import ERRORS, OK, end_with
from minutes_parser.cli.options import COUNCIL, PATHS, SAMPLE, TIME_LIMIT, WORKERS
from minutes_parser.cli.printing import say
from minutes_parser.cli.sources import errors_of, sources_in, stop_without_files, tell_what_was_left_out

if TYPE_CHECKING:
    from minutes_parser.discover import Found
    from minutes_parser.records import ParsedSource


@click.command(
    epilog="""\b
Examples:
  minutes-parser parse minutes.pdf
  minutes-parser parse minutes/ > records.jsonl
  minutes-parser parse --text minutes.pdf | less
  minutes-parser parse --layout minutes.pdf > layout.jsonl
"""
)
@PATHS
@SAMPLE
@COUNCIL
@WORKERS
@TIME_LIMIT
@click.option("--text", "view", flag_value="text", help="Print the text that was kept, its pages marked.")
@click.option(
    "--layout",
    "view",
    flag_value="layout",
    help="Print what was read before it was understood: lines with place, size, weight and cell, and furniture.",
)
def parse(
    paths: tuple[Path, ...],
    sample: bool,
    council: str | None,
    workers: int | None,
    time_limit: float,
    view: str | None,
) -> None:
    """Print one JSON object a source (JSON Lines), and write nothing.

    With --text or --layout, print what the records were read from instead, to look at.
    """
    from minutes_parser.workers import default_workers, parse_each

    discovery = sources_in(paths, sample, council)
    if not discovery.files:
        stop_without_files(discovery)
    failed = False
    render = {None: _as_line, "text": _as_text, "layout": _unread_as_layout}[view]
    lines = parse_each(
        discovery.files,
        render,
        workers=workers or default_workers(),
        time_limit=time_limit,
        look=_look_at_layout if view == "layout" else None,
    )
    with closing(lines):
        for line, errors in lines:
            click.echo(line, nl=False)
            for error in errors:
                say(f"Error: {error}")
            failed = failed or bool(errors)
    tell_what_was_left_out(discovery)
    end_with(ERRORS if failed or discovery.problems else OK)


def _as_line(parsed: ParsedSource) -> tuple[bytes, list[str]]:
    """What `parse` prints of a source, and the messages of its errors. Runs in the worker."""
    return parsed.model_dump_json(by_alias=True).encode() + b"\n", errors_of(parsed)


def _as_text(parsed: ParsedSource) -> tuple[bytes, list[str]]:
    """What `parse --text` prints of a source."""
    from minutes_parser.printout import text_of

    return text_of(parsed).encode(), errors_of(parsed)


def _look_at_layout(job: Found) -> tuple[bytes, list[str]]:
    """What `parse --layout` prints of a source. Runs in the worker."""
    from minutes_parser.printout import layout_of

    return _layout_line(layout_of(job.path, job.source))


def _unread_as_layout(parsed: ParsedSource) -> tuple[bytes, list[str]]:
    """What `parse --layout` prints of a source on which the worker failed."""
    from minutes_parser.printout import nothing_of

    (finding,) = parsed.findings
    return _layout_line(nothing_of(parsed.source, parsed.format, finding.code, finding.message))


def _layout_line(layout: dict[str, Any]) -> tuple[bytes, list[str]]:
    errors = [finding["message"] for finding in layout["findings"] if finding["severity"] == "error"]
    return json.dumps(layout, ensure_ascii=False).encode() + b"\n", errors
