"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

PATHS = click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
COUNCIL = click.option("--council", metavar="NAME", help="The council all of these sources belong to; kept as given.")
WORKERS = click.option(
    "--workers", type=click.IntRange(1), metavar="N", help="Processes to read with.  [default: one a core]"
)
TIME_LIMIT = click.option(
    "--time-limit",
    type=click.FloatRange(0, min_open=True),
    default=300,
    show_default=True,
    metavar="SECONDS",
    help="For one file.",
)
SAMPLE = click.option("--sample", is_flag=True, help="Read the sample corpus that comes with the program.")
DB = click.option(
    "--db",
    type=click.Path(path_type=Path),
    default=Path("minutes.db"),
    show_default=True,
    metavar="FILE",
    envvar="MINUTES_PARSER_DB",
    help="The database.",
)
