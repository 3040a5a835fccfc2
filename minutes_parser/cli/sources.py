"""The sources that a command is to read, and what is said of those that are left out or hold an error."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from minutes_parser.cli.endings import USAGE, end_with
from minutes_parser.cli.printing import say

if TYPE_CHECKING:
    from minutes_parser.discover import Discovery
    from minutes_parser.records import ParsedSource


def sources_in(paths: tuple[Path, ...], sample: bool, council: str | None) -> Discovery:
    """The files to read of those that were named, and of the sample if that is asked for."""
    from minutes_parser.discover import discover
    from minutes_parser.resources import resource

    if sample:
        paths = (*paths, resource("corpus/sample"))
    if not paths:
        raise click.UsageError("Name a file or a folder, or try --sample.")
    return discover(paths, council=council)


def stop_without_files(discovery: Discovery) -> None:
    tell_what_was_left_out(discovery)
    say("Error: there is no file here that could be read.")
    end_with(USAGE)


def tell_what_was_left_out(discovery: Discovery) -> None:
    for problem in discovery.problems:
        say(f"Error: {problem}")
    if discovery.copies:
        say(f"Left out as copies: {', '.join(str(path) for path in discovery.copies)}")
    if discovery.left_out:
        kinds = ", ".join(f"{count:,} {ending}" for ending, count in sorted(discovery.left_out.items()))
        say(f"Left out, since no reader knows their format: {kinds}")


def errors_of(parsed: ParsedSource) -> list[str]:
    """The messages of the errors of a source."""
    return [finding.message for finding in parsed.findings if finding.severity == "error"]
