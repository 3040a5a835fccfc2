"""What the commands print: data to stdout, words to the user to stderr."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterable

import click


def print_data(text: str) -> None:
    """Data, to stdout. Colours go only to a terminal whose user has not forbidden them."""
    click.echo(text, color=False if os.environ.get("NO_COLOR") else None)


def say(text: str) -> None:
    """A message, to stderr."""
    click.echo(text, err=True, color=False if os.environ.get("NO_COLOR") else None)


def print_json(value: object) -> None:
    print_data(json.dumps(value, ensure_ascii=False, indent=2))


def print_json_array(values: Iterable[object]) -> None:
    """An array with one value a line, which suits both a JSON reader and a person."""
    lines = [json.dumps(value, ensure_ascii=False) for value in values]
    print_data("[\n" + ",\n".join(lines) + "\n]" if lines else "[]")


def width() -> int:
    """Columns that data may take."""
    return min(shutil.get_terminal_size().columns, 110) if sys.stdout.isatty() else 100


def number_of(number: int, one: str) -> str:
    """A number with what is counted: "1 hit", "2 hits"."""
    return f"{number:,} {one if number == 1 else one + 's'}"
