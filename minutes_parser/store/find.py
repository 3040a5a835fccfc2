"""What a user calls a source or a meeting, to its key."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from minutes_parser.store.database import DatabaseProblem
from minutes_parser.store.query import storable

_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Named:
    """A source, and the meeting in it if one was meant."""

    source: str
    meeting: str | None = None


def find(connection: sqlite3.Connection, name: str) -> Named:
    """The source or meeting called so: by its key or id, the beginning of one, the name of the file, or a part of
    the key.

    Raises DatabaseProblem if there is none, or more than one.
    """
    queries = (
        ("SELECT id, NULL FROM sources WHERE id = :name", "sources"),
        ("SELECT source_id, id FROM meetings WHERE :name IN (id, document_id)", "meetings"),
        ("SELECT id, NULL FROM sources WHERE substr(id, -length('/' || :name)) = '/' || :name ORDER BY id", "sources"),
        ("SELECT id, NULL FROM sources WHERE substr(id, 1, length(:name)) = :name ORDER BY id", "sources"),
        ("SELECT source_id, id FROM meetings WHERE substr(id, 1, length(:name)) = :name ORDER BY id", "meetings"),
        ("SELECT id, NULL FROM sources WHERE instr(id, :name) ORDER BY id", "sources"),
    )
    name = storable(name)
    for query, kind in queries:
        found = [Named(*row) for row in connection.execute(query, {"name": name})] if name else []
        if len(found) == 1:
            return found[0]
        if found:
            listed = "".join(f"\n  {named.meeting or named.source}" for named in found[:_SHOWN])
            more = f"\n  and {len(found) - _SHOWN:,} more" if len(found) > _SHOWN else ""
            raise DatabaseProblem(f"{len(found):,} {kind} are called {name!r}. Which one?{listed}{more}")
    raise DatabaseProblem(f"There is no source or meeting called {name!r}. `minutes-parser audit` lists all sources.")
