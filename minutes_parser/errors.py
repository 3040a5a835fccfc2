"""What can go wrong, as a tree:

MinutesParserError
├── Unreadable      a file gave nothing: empty, encrypted, damaged, of no known kind; the rest goes on
└── UsageError      what was asked for cannot be done: a path that does not exist, an unknown option value

Messages are written for the person who ran the command: what is wrong, then what to do.
"""

from __future__ import annotations


class MinutesParserError(Exception):
    """Root of all errors this package raises on purpose."""


class Unreadable(MinutesParserError):
    """A source that gave nothing usable.

    `code` is short and stable (`empty-file`); `message` names reason and remedy.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)  # both, so that the error survives pickling between processes
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return self.message


class UsageError(MinutesParserError):
    """The request itself cannot be carried out."""
