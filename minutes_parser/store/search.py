"""Ranked hits over the passages of a database. Needs nothing but the standard library."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from minutes_parser.store.query import Query

MARKS = ("\x02", "\x03")
"""Stand before and after each word that was found, in `Hit.snippet`; control characters, which no text holds."""

_SNIPPET_TOKENS = 40
_HEADING_WEIGHT = 0.5  # a word in the heading of an item counts for less than one in the decision itself


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage that was found, and what a citation needs. What is only given, not stated, fills in for what is not."""

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


def search(connection: sqlite3.Connection, query: Query, *, limit: int = 10) -> list[Hit]:
    """The best hits, best first; without words, the newest passages that pass the filters.

    A passage that overlaps a better hit of the same source (the item around a decision) is left out.
    A query without words and filters finds nothing.
    """
    if query == Query():
        return []
    hits: list[Hit] = []
    taken: dict[str, list[tuple[int, int]]] = {}
    for hit in _ranked(connection, query):
        if len(hits) >= limit:
            break
        places = taken.setdefault(hit.source, [])
        if any(start < hit.char_end and hit.char_start < end for start, end in places):
            continue
        places.append((hit.char_start, hit.char_end))
        hits.append(hit)
    return hits


def _ranked(connection: sqlite3.Connection, query: Query) -> Iterator[Hit]:
    values: list[object] = []
    if query.match:
        opening, closing = MARKS
        # The rank is settled before any snippet is cut: cutting one for each of a million hits takes seconds.
        found = (
            "SELECT p.*, f.rank AS rank, f.snippet AS snippet FROM ("
            f"SELECT rowid, bm25(passages_fts, {_HEADING_WEIGHT}, 1.0) AS rank, "
            f"snippet(passages_fts, 1, '{opening}', '{closing}', '…', {_SNIPPET_TOKENS}) AS snippet "
            "FROM passages_fts WHERE passages_fts MATCH ?) AS f JOIN passages p ON p.id = f.rowid"
        )
        values.append(query.match)
    else:
        found = "SELECT p.*, 0.0 AS rank, substr(p.text, 1, 300) AS snippet FROM passages p"
    conditions = []
    for column, given, wanted in (
        ("m.council", "s.given_council", query.council),
        ("m.committee", "s.given_committee", query.committee),
    ):
        if wanted is not None:
            conditions.append(f"instr(lower(coalesce({column}, '') || ' ' || coalesce({given}, '')), lower(?))")
            values.append(wanted)
    for condition, wanted in (
        ("m.date >= ?", query.since),
        ("m.date <= ?", query.until),
        ("p.kind = ?", query.kind),
        ("d.kind = ?", query.document_kind),
    ):
        if wanted is not None:
            conditions.append(condition)
            values.append(wanted)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    order = "p.rank, p.id" if query.match else "m.date IS NULL, m.date DESC, p.source_id, p.id"
    rows = connection.execute(
        f"""
        SELECT p.kind, p.source_id, p.meeting_id, p.item_id, p.record_id, coalesce(m.council, s.given_council) AS council,
               coalesce(m.committee, s.given_committee) AS committee, m.date, a.number, a.title, p.page, p.char_start,
               p.char_end, p.text, p.snippet, -p.rank AS score
        FROM ({found}) AS p
        JOIN sources s ON s.id = p.source_id
        LEFT JOIN meetings m ON m.id = p.meeting_id
        LEFT JOIN documents d ON d.id = m.document_id
        LEFT JOIN agenda_items a ON a.id = p.item_id
        {where}
        ORDER BY {order}
        """,
        values,
    )
    for row in rows:
        yield Hit(*row)
