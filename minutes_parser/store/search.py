"""Ranked hits over the passages of a database. Needs nothing but the standard library."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from minutes_parser.store.query import Query

MARKS = ("\x02", "\x03")
"""Stand before and after each word that was found, in `Hit.snippet`; control characters, which no text holds."""

_SNIPPET_TOKENS = 40
_SNIPPET_CHARACTERS = 280
_HEADING_WEIGHT = 0.5  # a word in the heading of an item counts for less than one in the decision itself
_DATE = "coalesce(m.date, s.given_date)"
_WEIGHT = """
    CASE p.kind WHEN 'resolution' THEN 2.0 WHEN 'motion' THEN 1.5 WHEN 'action' THEN 1.5 ELSE 1.0 END
    * CASE d.kind WHEN 'agenda' THEN 0.5 ELSE 1.0 END
"""
"""What was decided is worth more than what was said, and what was only announced is worth least. Twice is enough for
a decision of few words to come before the long text of its item, whose heading names the subject as well."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage that was found, and what a citation needs; what is only given fills in for what is not stated."""

    kind: str
    source: str
    meeting_id: str | None
    item_id: str | None
    record_id: str | None
    council: str | None
    committee: str | None
    date: str | None
    item: str | None
    item_title: str | None
    page: int | None
    char_start: int
    char_end: int
    text: str
    snippet: str
    score: float
    """higher is better; 0 where the query has no words"""

    @property
    def citation(self) -> str:
        """`Planning Committee, Example Council, 20 October 2016, item 5, p. 3 — 2016/10.pdf`, as far as it is known."""
        parts = [
            body_in_words(self.council, self.committee),
            date_in_words(self.date) if self.date else None,
            f"item {self.item}" if self.item else None,
            f"p. {self.page}" if self.page else None,
        ]
        known = ", ".join(part for part in parts if part)
        return f"{known} — {self.source}" if known else self.source


def body_in_words(council: str | None, committee: str | None) -> str | None:
    """The body that met, with its council where the name of the body does not hold it already."""
    if committee and council and council.lower() not in committee.lower():
        return f"{committee}, {council}"
    return committee or council


_MONTHS = (  # calendar.month_name follows the locale
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def date_in_words(date: str) -> str:
    """`2016-10-20` as `20 October 2016`."""
    year, month, day = date.split("-")
    return f"{int(day)} {_MONTHS[int(month) - 1]} {year}"


def search(connection: sqlite3.Connection, query: Query, *, limit: int = 10) -> list[Hit]:
    """The best hits, best first; without words, the newest that pass the filters, of each source its decisions first.

    A passage that overlaps a better hit of the same source (the item around a decision) is left out.
    A query without words and filters finds nothing.
    """
    if query == Query():
        return []
    hits: list[Hit] = []
    taken: dict[str, list[tuple[int, int]]] = {}
    for passage, source, start, end, score in _ranked(connection, query):
        if len(hits) >= limit:
            break
        places = taken.setdefault(source, [])
        if not any(other_start < end and start < other_end for other_start, other_end in places):
            places.append((start, end))
            hits.append(_hit(connection, query, passage, score))
    return hits


def _ranked(connection: sqlite3.Connection, query: Query) -> Iterator[tuple[int, str, int, int, float]]:
    """Passages in order of rank: id, source, start, end, score."""
    values: list[object] = []
    if query.match:
        matching = (
            f"(SELECT rowid AS passage, bm25(passages_fts, {_HEADING_WEIGHT}, 1.0) AS badness "
            "FROM passages_fts WHERE passages_fts MATCH ?) f JOIN passages p ON p.id = f.passage"
        )
        values.append(query.match)
        score, order = f"-f.badness * {_WEIGHT}", "5 DESC, p.source_id, p.char_start, p.id"
    else:
        matching = "passages p"
        score, order = "0.0", f"{_DATE} IS NULL, {_DATE} DESC, p.source_id, {_WEIGHT} DESC, p.char_start, p.id"
    conditions = ["1"]
    for columns, wanted in (
        ("coalesce(m.council, '') || char(10) || coalesce(s.given_council, '')", query.council),
        ("coalesce(m.committee, '') || char(10) || coalesce(s.given_committee, '')", query.committee),
    ):
        if wanted is not None:
            conditions.append(f"instr(lower({columns}), lower(?))")
            values.append(wanted)
    for condition, wanted in (
        (f"{_DATE} >= ?", query.since),
        (f"{_DATE} <= ?", query.until),
        ("p.kind = ?", query.kind),
        ("d.kind = ?", query.document_kind),
    ):
        if wanted is not None:
            conditions.append(condition)
            values.append(wanted)
    sums = [
        (condition, wanted)
        for condition, wanted in (("value >= ?", query.over), ("value <= ?", query.under), ("role = ?", query.role))
        if wanted is not None
    ]
    if sums:
        conditions.append(_holding("amounts", *(condition for condition, _ in sums)))
        values += [wanted for _, wanted in sums]
    if query.cites is not None:
        conditions.append(_holding("citations", "instr(lower(reference), lower(?))"))
        values.append(query.cites)
    yield from connection.execute(
        f"""
        SELECT p.id, p.source_id, p.char_start, p.char_end, {score}
        FROM {matching}
        JOIN sources s ON s.id = p.source_id
        LEFT JOIN meetings m ON m.id = p.meeting_id
        LEFT JOIN documents d ON d.id = m.document_id
        WHERE {" AND ".join(conditions)}
        ORDER BY {order}
        """,
        values,
    )


def _holding(table: str, *conditions: str) -> str:
    """That a record of a table, of which all this holds, stands in the passage."""
    inside = ("source_id = p.source_id", "char_start >= p.char_start", "char_end <= p.char_end")
    return f"EXISTS (SELECT 1 FROM {table} WHERE {' AND '.join((*inside, *conditions))})"


def _hit(connection: sqlite3.Connection, query: Query, passage: int, score: float) -> Hit:
    """All that is shown of one passage. Snippets are cut only for what is shown; for all matches it takes seconds."""
    row = connection.execute(
        f"""
        SELECT p.kind, p.source_id AS source, p.meeting_id, p.item_id, p.record_id,
               coalesce(m.council, s.given_council) AS council, coalesce(m.committee, s.given_committee) AS committee,
               {_DATE} AS date, a.number AS item, a.title AS item_title, p.page, p.char_start, p.char_end, p.text
        FROM passages p
        JOIN sources s ON s.id = p.source_id
        LEFT JOIN meetings m ON m.id = p.meeting_id
        LEFT JOIN agenda_items a ON a.id = p.item_id
        WHERE p.id = ?
        """,
        [passage],
    ).fetchone()
    text: str = row["text"]
    snippet = text if len(text) <= _SNIPPET_CHARACTERS else f"{text[:_SNIPPET_CHARACTERS]}…"
    if query.match:
        snippet = connection.execute(
            f"SELECT snippet(passages_fts, 1, ?, ?, '…', {_SNIPPET_TOKENS}) FROM passages_fts "
            "WHERE passages_fts MATCH ? AND rowid = ?",
            [*MARKS, query.match, passage],
        ).fetchone()[0]
    return Hit(**dict(row), snippet=snippet, score=score)
