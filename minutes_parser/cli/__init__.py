"""The commands, each in the file of its name. Only the files here print: data to stdout, everything else to stderr.

What a command needs is imported when it runs, so that `search` does not wait for spaCy and pdfium.
"""

from __future__ import annotations

import os

import click

from minutes_parser import __version__
from minutes_parser.cli import audit, evaluate, ingest, parse, schema, search, show
from minutes_parser.cli.endings import DEBUG, Commands


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="minutes-parser")
@click.option("--debug", is_flag=True, envvar=DEBUG, help=f"Show where a failure happened (or set {DEBUG}=1).")
def main(debug: bool) -> None:
    """Read council minutes: decisions, attendance and actions, each with the page and the words it came from.

    \b
    Begin with:
      minutes-parser ingest --sample          a small made-up corpus, to try it out
      minutes-parser search "cycle lane"
      minutes-parser ingest FOLDER            your own minutes
    """
    if debug:
        os.environ[DEBUG] = "1"  # workers see it too


for command in (ingest.ingest, parse.parse, search.search, show.show, audit.audit, evaluate.evaluate, schema.schema):
    main.add_command(command)
