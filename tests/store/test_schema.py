"""Tables have the names users were promised, and none that SQL keeps for itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from minutes_parser.records import Attendance, Resolution
from minutes_parser.store.load import Store
from minutes_parser.store.schema import TABLES, fields_of

SQLITE = """
abort action add after all alter always analyze and as asc attach autoincrement before begin between by cascade case
cast check collate column commit conflict constraint create cross current current_date current_time current_timestamp
database default deferrable deferred delete desc detach distinct do drop each else end escape except exclude exclusive
exists explain fail filter first following for foreign from full generated glob group groups having if ignore immediate
in index indexed initially inner insert instead intersect into is isnull join key last left like limit match
materialized natural no not nothing notnull null nulls of offset on or order others outer over partition plan pragma
preceding primary query raise range recursive references regexp reindex release rename replace restrict returning right
rollback row rows savepoint select set table temp temporary then ties to transaction trigger unbounded union unique
update using vacuum values view virtual when where window with without
"""
POSTGRESQL = """
all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
concurrently constraint create cross current_catalog current_date current_role current_schema current_time
current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from
full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime
localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning
right select session_user similar some symmetric system_user table tablesample then to trailing true union unique user
using variadic verbose when where window with
"""
DUCKDB = """
all analyse analyze and any anti array as asc asof asymmetric at authorization binary both by case cast check collate
collation column columns concurrently constraint create cross default deferrable desc describe distinct do else end
except false fetch for foreign freeze from full generated glob group having ilike in initially inner intersect into is
isnull join lambda lateral leading left like limit map natural not notnull null offset on only or order outer overlaps
pivot pivot_longer pivot_wider placing positional primary qualify references returning right select semi show similar
some struct summarize symmetric table tablesample then to trailing true try_cast tuple union unique unpack unpivot using
variadic verbose when where window with
"""
RESERVED = {word for words in (SQLITE, POSTGRESQL, DUCKDB) for word in words.split()}

PROMISED = {
    "sources": "id path sha256 format pages given_council given_committee url retrieved_at status",
    "pages": "source_id page text",
    "documents": "id source_id kind draft first_page last_page",
    "meetings": "id document_id council committee date date_text start_time end_time venue title author",
    "attendance": "meeting_id name honorific role organisation status substitute_for arrived left_at",
    "agenda_items": "meeting_id parent_id position number agenda_number title public text",
    "resolutions": "meeting_id item_id verb text mover seconder recommended_to "
    "votes_for votes_against votes_abstain vote_result",
    "resolution_clauses": "resolution_id position number parent_id verb text",
    "votes": "resolution_id motion_id name option",
    "motions": "meeting_id item_id text mover seconder vote_result",
    "recommendations": "document_id number text",
    "actions": "meeting_id item_id resolution_id text owner owner_text due due_text",
    "declarations": "meeting_id item_id name text withdrew",
    "amounts": "meeting_id item_id resolution_id text value currency role role_text",
    "citations": "meeting_id item_id resolution_id kind text reference provision",
    "speeches": "meeting_id item_id kind speaker on_behalf_of put_to reply_to text",
    "findings": "source_id severity code page message",
}
PLACE = {"id", "source_id", "page", "char_start", "char_end"}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_no_name_is_a_reserved_word(table):
    assert not RESERVED & {table.name, *(column.name for column in table.columns)}


@pytest.mark.parametrize(("name", "columns"), PROMISED.items())
def test_tables_have_the_columns_that_were_promised(name, columns, database):
    with Store(database) as store:
        there = store.db.table(name).columns_dict
    assert set(columns.split()) <= set(there)
    if name not in ("sources",):
        assert set(there) >= PLACE


def test_every_column_of_a_record_table_follows_from_its_class():
    """A field added to a record becomes a column without a line being changed here."""
    for table in TABLES:
        if table.record:
            names = {column.name for column in table.columns}
            assert {column.name for _, column in fields_of(table.record)} <= names


@pytest.mark.parametrize(
    ("record", "field", "column"),
    [
        (Attendance, "left", "left_at"),  # LEFT is a word of SQL
        (Attendance, "name", "name"),
        (Resolution, "verb", "verb"),
    ],
)
def test_fields_and_columns_have_one_name_unless_sql_forbids_it(record, field, column):
    assert dict(fields_of(record))[field].name == column


def test_closed_lists_of_values_are_kept():
    columns = dict(fields_of(Attendance))
    assert columns["status"].values == ("present", "in_attendance", "apologies", "absent", "expected")
    assert columns["name"].values == ()


def test_every_link_is_a_foreign_key_with_an_index(database: Path):
    with Store(database) as store:
        for table in TABLES:
            links = {column.name: column.points_to for column in table.columns if column.points_to}
            keys = {key.column: key for key in store.db.table(table.name).foreign_keys}
            assert {name: key.other_table for name, key in keys.items()} == links
            assert all(key.on_delete == "CASCADE" for key in keys.values())
            indexed = {index.columns[0] for index in store.db.table(table.name).indexes}
            assert set(links) <= indexed | {table.key}
