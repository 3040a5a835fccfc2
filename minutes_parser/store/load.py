"""The one writer: creates the tables, and replaces a source's rows in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import sqlite_utils
from sqlite_utils.db import ForeignKey

from minutes_parser.records import Finding, Given
from minutes_parser.store.database import APPLICATION_ID, VERSION, open_to_write
from minutes_parser.store.rows import Rows, findings_of
from minutes_parser.store.schema import FULL_TEXT, INDEXES, TABLES, Table

VANISHED = "file-vanished"


@dataclass(frozen=True, slots=True)
class FileState:
    """What is known of a file since it was last read."""

    source: str
    location: str
    size: int
    modified: int | None
    parser_version: str
    sha256: str
    given: Given
    status: str


class Store:
    """A database open for writing; close it, or use it in a `with`.

    Each method that writes is one transaction: a process that is killed leaves a source as it was, or as it is to be.
    """

    def __init__(self, path: Path) -> None:
        connection, fresh = open_to_write(path)
        self.db = sqlite_utils.Database(connection)
        if fresh:
            self._create()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Folds the write-ahead log into the database and closes it."""
        self.db.close()

    def _create(self) -> None:
        with self.db.atomic():
            if self.db.table_names():
                return  # another process was faster
            for table in TABLES:
                self._create_table(table)
            for name, column in INDEXES:
                self.db.table(name).create_index([column])
            self.db.execute(
                f"CREATE VIRTUAL TABLE {FULL_TEXT} USING fts5(heading, text, content='passages', content_rowid='id', "
                "tokenize='porter unicode61 remove_diacritics 2')"
            )
            self.db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            self.db.execute(f"PRAGMA user_version = {VERSION}")

    def _create_table(self, table: Table) -> None:
        links = {c.name: c.points_to for c in table.columns if c.points_to}
        made = self.db.create_table(
            table.name,
            {c.name: c.type for c in table.columns},
            pk=table.key,
            not_null=[c.name for c in table.columns if c.required],
            foreign_keys=[
                ForeignKey(table.name, name, other, _key(other), on_delete="CASCADE") for name, other in links.items()
            ],
        )
        for name in links:
            if name != table.key:
                made.create_index([name])

    def replace(self, rows: Rows, file: FileState) -> None:
        """Puts a source's rows in the place of those it had.

        Raises sqlite3.IntegrityError if the rows contradict each other; the database then stays as it was.
        """
        with self.db.atomic():
            self.db.execute("PRAGMA defer_foreign_keys = on")  # an item may come before the one it belongs under
            self._remove(file.source)
            for name, table_rows in rows.items():
                self.db.table(name).insert_all(table_rows)
            self.db.table("files").insert(_file_row(file))
            self.db.execute(
                f"INSERT INTO {FULL_TEXT} (rowid, heading, text) "
                "SELECT id, heading, text FROM passages WHERE source_id = ?",
                [file.source],
            )

    def _remove(self, source: str) -> None:
        self.db.execute(
            f"INSERT INTO {FULL_TEXT} ({FULL_TEXT}, rowid, heading, text) "
            "SELECT 'delete', id, heading, text FROM passages WHERE source_id = ?",
            [source],
        )
        self.db.execute("DELETE FROM sources WHERE id = ?", [source])

    def touch(self, file: FileState) -> None:
        """Notes where and when an unchanged file was seen; a source that had vanished is back."""
        with self.db.atomic():
            self.db.table("files").upsert(_file_row(file), pk="source_id")
            if file.status == "vanished":
                self.db.execute("DELETE FROM findings WHERE source_id = ? AND code = ?", [file.source, VANISHED])
                self.db.execute(
                    "UPDATE sources SET status = iif(EXISTS (SELECT 1 FROM findings WHERE source_id = sources.id "
                    "AND severity = 'error'), 'failed', 'read') WHERE id = ?",
                    [file.source],
                )

    def mark_vanished(self, file: FileState) -> None:
        """Keeps the records of a file that is gone, and says so in a finding."""
        message = (
            f"{file.source}: the file is no longer at {file.location}. Its records were kept; "
            "put it back, or leave them as they are."
        )
        finding = Finding(severity="warning", code=VANISHED, message=message)
        with self.db.atomic():
            self.db.execute("UPDATE sources SET status = 'vanished' WHERE id = ?", [file.source])
            after = self.db.execute("SELECT count(*) FROM findings WHERE source_id = ?", [file.source]).fetchone()[0]
            self.db.table("findings").insert({**findings_of(file.source, [finding])[0], "position": after + 1})

    def file_at(self, location: str) -> FileState | None:
        """The source that was read from that place."""
        return next(self._files("f.location = ?", location), None)

    def file_of(self, source: str) -> FileState | None:
        """The file that a source was read from."""
        return next(self._files("f.source_id = ?", source), None)

    def files_under(self, folder: str) -> Iterator[FileState]:
        """All files that were read from that folder (a path that ends in a separator), in the order of their keys."""
        yield from self._files("substr(f.location, 1, ?) = ? ORDER BY f.source_id", len(folder), folder)

    def _files(self, where: str, *values: object) -> Iterator[FileState]:
        query = (
            "SELECT f.source_id, f.location, f.size_bytes, f.modified_ns, f.parser_version, s.sha256, s.given_council, "
            "s.given_committee, s.given_date, s.url, s.retrieved_at, s.status "
            f"FROM files f JOIN sources s ON s.id = f.source_id WHERE {where}"
        )
        for (
            source,
            location,
            size,
            modified,
            version,
            sha256,
            council,
            committee,
            date,
            url,
            retrieved,
            status,
        ) in self.db.execute(query, values).fetchall():
            given = Given(council=council, committee=committee, date=date, url=url, retrieved=retrieved)
            yield FileState(source, location, size, modified, version, sha256, given, status)


def _key(table: str) -> str:
    return next(t.key for t in TABLES if t.name == table)


def _file_row(file: FileState) -> dict[str, object]:
    return {
        "source_id": file.source,
        "location": file.location,
        "size_bytes": file.size,
        "modified_ns": file.modified,
        "parser_version": file.parser_version,
    }
