"""Opening a database, and telling ours from a file that is something else."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from minutes_parser.errors import UsageError

APPLICATION_ID = 0x4D_69_6E_50  # "MinP"
VERSION = 5
"""Of the tables; a database made by another version is not touched."""


class DatabaseProblem(UsageError):
    """The named file cannot be used as the user asked. The message says what to do."""


def open_to_read(path: Path) -> sqlite3.Connection:
    """A connection that cannot write; rows are `sqlite3.Row`. Raises DatabaseProblem if the file is not ours."""
    if not path.exists():
        raise DatabaseProblem(
            f"There is no database at {path}. Make one with: minutes-parser ingest FOLDER --db {path}"
        )
    _check_header(path)
    address = path.resolve().as_uri()
    connection = _connect(f"{address}?mode=rw")  # mode=ro would leave its write-ahead log behind
    try:
        connection.execute("PRAGMA query_only = on")
        fresh = _is_fresh(connection, path)
    except sqlite3.OperationalError:  # a write-ahead log needs a writable folder, unless nobody can be writing
        connection.close()
        connection = _connect(f"{address}?immutable=1")
        fresh = _is_fresh(connection, path)
    if fresh:
        raise DatabaseProblem(f"{path} is empty. Fill it with: minutes-parser ingest FOLDER --db {path}")
    return connection


def open_to_write(path: Path) -> tuple[sqlite3.Connection, bool]:
    """A connection for the one writer, and whether the database has no tables yet.

    Raises DatabaseProblem if the file is there and not ours, and sqlite3.OperationalError if it cannot be written.
    """
    if path.is_dir():
        raise DatabaseProblem(f"{path} is a folder. Name a file for the database, such as {path / 'minutes.db'}")
    if not path.parent.is_dir():
        raise DatabaseProblem(f"There is no folder {path.parent} to put the database in.")
    if path.exists():
        _check_header(path)
    connection = _connect(path.resolve().as_uri() + "?mode=rwc")
    try:
        fresh = _is_fresh(connection, path)
        connection.execute("PRAGMA journal_mode = wal")
        connection.execute("PRAGMA synchronous = normal")  # loses nothing when a process is killed
        connection.execute("PRAGMA foreign_keys = on")
    except BaseException:
        connection.close()
        raise
    return connection, fresh


def _check_header(path: Path) -> None:
    """SQLite itself takes a file of a few bytes for an empty database, and would write over it."""
    if path.is_dir():
        raise DatabaseProblem(f"{path} is a folder, not a database.")
    with path.open("rb") as file:
        head = file.read(len(_HEADER))
    if head and head != _HEADER:
        raise DatabaseProblem(_NOT_OURS.format(path))


_HEADER = b"SQLite format 3\0"
_NOT_OURS = "{} is not a database of minutes-parser, and was left as it is."


def _connect(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(address, uri=True, timeout=60)
    connection.row_factory = sqlite3.Row
    return connection


def _is_fresh(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether the file is an empty database; DatabaseProblem if it is somebody else's or another version's."""
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        raise DatabaseProblem(_NOT_OURS.format(path)) from error
    if not application and not tables:
        return True
    if application != APPLICATION_ID:
        raise DatabaseProblem(f"{path} is a database of another program, and was left as it is.")
    if version != VERSION:
        raise DatabaseProblem(
            f"{path} was made by another version of minutes-parser (tables {version}, this one has {VERSION}). "
            "Ingest into a new file."
        )
    return False
