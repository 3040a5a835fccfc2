"""How commands end: exit codes, and every failure in a sentence."""

from __future__ import annotations

import os
import sqlite3
import sys
import traceback
from typing import Any

import click

from minutes_parser.cli.printing import say
from minutes_parser.errors import MinutesParserError, UsageError

OK, ERRORS, USAGE, OWN_FAILURE, INTERRUPTED = 0, 1, 2, 3, 130
DEBUG = "MINUTES_PARSER_DEBUG"


class Commands(click.Group):
    """Commands whose failures end in a sentence and an exit code, never in a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # Whoever read our output has enough; the interpreter must not try to flush the rest into a closed pipe.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return OK

    def main(self, *args: Any, **extra: Any) -> Any:
        if not extra.get("standalone_mode", True):
            return super().main(*args, **extra)
        try:
            code = super().main(*args, **{**extra, "standalone_mode": False})
            sys.stdout.flush()
        except click.ClickException as problem:
            problem.show()
            sys.exit(problem.exit_code)
        except (KeyboardInterrupt, click.Abort):
            say("Interrupted. What was written is kept; run the same command again to go on.")
            sys.exit(INTERRUPTED)
        except MinutesParserError as problem:
            say(f"Error: {problem}")
            sys.exit(USAGE if isinstance(problem, UsageError) else OWN_FAILURE)
        except Exception as error:
            _say_what_failed(error)
            sys.exit(OWN_FAILURE)
        sys.exit(code if isinstance(code, int) else OK)  # click gives the code of an Exit, or what the command gave


def _say_what_failed(error: Exception) -> None:
    if os.environ.get(DEBUG):
        traceback.print_exception(error)
    if isinstance(error, sqlite3.OperationalError):
        hint = "Is another program writing to it, is the disk full, may you write there?"
        say(f"Error: the database could not be used ({error}). {hint}")
    elif isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        say(f"Error: {where}{error.strerror or error}")
    else:
        say(f"Error: minutes-parser itself failed ({type(error).__name__}: {error}).")
        say(f"Please report this, with what `{DEBUG}=1` shows beside it.")


def end_with(code: int) -> None:
    """Ends the command here, unless the code is 0: then it goes on to its end."""
    if code:
        raise click.exceptions.Exit(code)
