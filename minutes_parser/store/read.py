"""Rows back to records: what `rows` took apart, put together again.

All of a source comes back but the boxes of documents and of items' extents, and empty votes, which are not stored.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

from minutes_parser.records import (
    Action,
    Amount,
    Attendance,
    Citation,
    Clause,
    Declaration,
    Document,
    Finding,
    Given,
    Item,
    Meeting,
    Motion,
    NamedVotes,
    ParsedSource,
    Recommendation,
    Record,
    Resolution,
    Span,
    Speech,
    Vote,
)
from minutes_parser.store.schema import TABLES, fields_of

R = TypeVar("R", bound=Record)
Row = sqlite3.Row

_FIELDS = {t.record: tuple((name, column.name) for name, column in fields_of(t.record)) for t in TABLES if t.record}


def read_source(connection: sqlite3.Connection, source: str) -> ParsedSource:
    """The records of a source; KeyError if the database has no source of that key."""
    row = connection.execute("SELECT * FROM sources WHERE id = ?", [source]).fetchone()
    if row is None:
        raise KeyError(source)
    pages = _rows(connection, "pages", "source_id", source, order="char_start, page")
    return ParsedSource(
        source=source,
        format=row["format"],
        sha256=row["sha256"],
        pages=row["pages"],
        given=Given(
            council=row["given_council"],
            committee=row["given_committee"],
            date=row["given_date"],
            url=row["url"],
            retrieved=row["retrieved_at"],
        ),
        text="".join(page["text"] for page in pages),
        page_starts=tuple(page["char_start"] for page in pages if page["page"] is not None),
        documents=tuple(_document(connection, row) for row in _rows(connection, "documents", "source_id", source)),
        findings=tuple(_record(Finding, row) for row in _rows(connection, "findings", "source_id", source)),
    )


def location_of(connection: sqlite3.Connection, source: str) -> Path:
    """Where the file of a source was when it was last read; KeyError if the database has no source of that key."""
    row = connection.execute("SELECT location FROM files WHERE source_id = ?", [source]).fetchone()
    if row is None:
        raise KeyError(source)
    return Path(row["location"])


def _rows(connection: sqlite3.Connection, table: str, column: str, value: str, order: str = "position") -> list[Row]:
    return connection.execute(f"SELECT * FROM {table} WHERE {column} = ? ORDER BY {order}", [value]).fetchall()


def _document(connection: sqlite3.Connection, row: Row) -> Document:
    meeting = connection.execute("SELECT * FROM meetings WHERE document_id = ?", [row["id"]]).fetchone()

    def of_meeting(table: str) -> list[Row]:
        return _rows(connection, table, "meeting_id", meeting["id"])

    pages = (row["first_page"], row["last_page"]) if row["first_page"] is not None else None
    return _record(
        Document,
        row,
        pages=pages,
        span=_span(row),
        meeting=_record(Meeting, meeting),
        attendance=_all(Attendance, of_meeting("attendance")),
        items=tuple(_record(Item, item, span=_span(item), extent=_extent(item)) for item in of_meeting("agenda_items")),
        resolutions=tuple(_resolution(connection, decision) for decision in of_meeting("resolutions")),
        motions=tuple(
            _record(Motion, motion, span=_span(motion), vote=_vote(connection, motion, "motion_id"))
            for motion in of_meeting("motions")
        ),
        recommendations=_all(Recommendation, _rows(connection, "recommendations", "document_id", row["id"])),
        actions=_all(Action, of_meeting("actions")),
        declarations=_all(Declaration, of_meeting("declarations")),
        amounts=_all(Amount, of_meeting("amounts")),
        citations=_all(Citation, of_meeting("citations")),
        speeches=_all(Speech, of_meeting("speeches")),
    )


def _resolution(connection: sqlite3.Connection, row: Row) -> Resolution:
    return _record(
        Resolution,
        row,
        clauses=_all(Clause, _rows(connection, "resolution_clauses", "resolution_id", row["id"])),
        vote=_vote(connection, row, "resolution_id"),
        span=_span(row),
    )


def _vote(connection: sqlite3.Connection, row: Row, column: str) -> Vote | None:
    cast = _rows(connection, "votes", column, row["id"])
    names: dict[str, tuple[str, ...]] = {
        option: tuple(vote["name"] for vote in cast if vote["option"] == option)
        for option in ("for", "against", "abstain")
    }
    vote = Vote(
        **{"for": row["votes_for"]},
        against=row["votes_against"],
        abstain=row["votes_abstain"],
        result=row["vote_result"],
        names=NamedVotes(**names) if cast else None,
    )
    return None if vote == Vote() else vote


def _all(kind: type[R], rows: Iterable[Row]) -> tuple[R, ...]:
    return tuple(_record(kind, row, span=_span(row)) for row in rows)


def _record(kind: type[R], row: Row, **more: Any) -> R:
    return kind(**{name: row[column] for name, column in _FIELDS[kind]}, **more)


def _span(row: Row) -> Span:
    boxes = row["boxes"] if "boxes" in row.keys() else None  # noqa: SIM118 - a Row is searched by its values
    return Span(
        start=row["char_start"], end=row["char_end"], page=row["page"], boxes=json.loads(boxes) if boxes else ()
    )


def _extent(row: Row) -> Span:
    return Span(start=row["extent_start"], end=row["extent_end"], page=row["extent_page"])
