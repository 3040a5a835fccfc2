"""The commands. The only file that prints: data to stdout, everything else to stderr."""

from __future__ import annotations

from pathlib import Path

import click


@click.group()
@click.version_option(package_name="minutes-parser")
def main() -> None:
    """Reads council minutes into records: decisions, attendance and actions, each with the page and the words it came from."""


@main.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--council", help="The council the sources belong to, kept as given.")
def parse(paths: tuple[Path, ...], council: str | None) -> None:
    """Print one JSON object a source (JSON Lines); write nothing."""
    from minutes_parser.discover import discover
    from minutes_parser.parse import parse_file

    out = click.get_binary_stream("stdout")
    for found in discover(paths, council=council).files:
        parsed = parse_file(found.path, source=found.source, given=found.given)
        out.write(parsed.model_dump_json(by_alias=True).encode() + b"\n")
