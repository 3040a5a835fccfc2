"""What goes in comes out again, and a source's rows change together or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from minutes_parser.records import Finding, Given, ParsedSource, Span
from minutes_parser.store.database import DatabaseProblem, open_to_read, open_to_write
from minutes_parser.store.load import FileState, Store
from minutes_parser.store.read import read_source
from minutes_parser.store.rows import rows_of


def query(database, sql, *values):
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(sql, values).fetchall()


def test_records_come_back_as_they_went_in(made, put, database):
    parsed = made()
    put(parsed)
    with closing(open_to_read(database)) as connection:
        back = read_source(connection, parsed.source)
    assert back == parsed


@pytest.mark.parametrize(
    "parsed",
    [
        ParsedSource(
            source="empty.pdf", format="pdf", sha256="", findings=(Finding(severity="error", code="x", message="y"),)
        ),
        ParsedSource(source="blank.pdf", format="pdf", sha256="0", pages=3, page_starts=(0, 0, 0)),
        ParsedSource(
            source="plain.txt", format="text", sha256="0", text="no pages, \N{PILE OF POO} and an accent: é\n"
        ),
        ParsedSource(source="pages.pdf", format="pdf", sha256="0", pages=3, text="one\nthree", page_starts=(0, 4, 4)),
    ],
    ids=lambda parsed: parsed.source,
)
def test_sources_without_records_come_back_too(parsed, put, database):
    put(parsed)
    with closing(open_to_read(database)) as connection:
        assert read_source(connection, parsed.source) == parsed


def test_the_text_of_a_source_is_its_pages_joined(made, put, database):
    parsed = made()
    put(parsed)
    pages = query(database, "SELECT text FROM pages WHERE source_id = ? ORDER BY char_start", parsed.source)
    assert "".join(text for (text,) in pages) == parsed.text
    for table in ("resolutions", "actions", "declarations", "agenda_items", "attendance"):
        for start, end, page in query(database, f"SELECT char_start, char_end, page FROM {table}"):
            assert parsed.text[start:end].strip()
            assert page == (1 if start < parsed.page_starts[1] else 2)


def test_writing_a_source_twice_changes_nothing(made, put, dump, database):
    put(made("a.pdf"))
    put(made("b.pdf"))
    rows = [row for row in dump() if not row.startswith("passages")]
    put(made("a.pdf"))
    assert [row for row in dump() if not row.startswith("passages")] == rows
    check = sqlite3.connect(database)
    check.execute("INSERT INTO passages_fts (passages_fts, rank) VALUES ('integrity-check', 1)")
    check.close()


def test_a_changed_source_replaces_only_its_own_rows(made, put, database):
    put(made("a.pdf"))
    put(made("b.pdf"))
    put(ParsedSource(source="a.pdf", format="pdf", sha256="1", text="Nothing of interest."))
    assert query(database, "SELECT DISTINCT source_id FROM resolutions") == [("b.pdf",)]
    assert query(database, "SELECT DISTINCT source_id FROM votes") == [("b.pdf",)]
    found = (
        "SELECT DISTINCT p.source_id FROM passages_fts f JOIN passages p ON p.id = f.rowid WHERE passages_fts MATCH ?"
    )
    assert query(database, found, "shelter") == [("b.pdf",)]
    assert query(database, found, "interest AND nothing") == [("a.pdf",)]


def test_rows_that_contradict_each_other_leave_the_source_as_it_was(made, put, dump, database):
    parsed = made()
    put(parsed)
    before = dump()
    document = parsed.documents[0]
    twice = document.model_copy(update={"actions": (*document.actions, *document.actions)})
    with pytest.raises(sqlite3.IntegrityError):
        put(parsed.model_copy(update={"documents": (twice,)}))
    assert dump() == before


def test_a_link_to_nothing_is_refused(made, put):
    parsed = made()
    document = parsed.documents[0]
    action = document.actions[0].model_copy(update={"item_id": "no such item"})
    with pytest.raises(sqlite3.IntegrityError):
        put(parsed.model_copy(update={"documents": (document.model_copy(update={"actions": (action,)}),)}))


def test_an_item_may_come_before_the_one_it_belongs_under(made, put, database):
    parsed = made()
    document = parsed.documents[0]
    put(parsed.model_copy(update={"documents": (document.model_copy(update={"items": document.items[::-1]}),)}))
    assert query(database, "SELECT count(*) FROM agenda_items") == [(3,)]


def test_a_clause_points_at_the_clause_it_belongs_under(made, put, database):
    put(made())
    rows = query(
        database,
        "SELECT c.number, p.number FROM resolution_clauses c JOIN resolution_clauses p ON p.id = c.parent_id",
    )
    assert rows == [("(a)", "(i)")]


def test_ids_rest_on_words_not_on_numbers(made):
    """A better rule that finds one more clause does not rename the others."""
    parsed = made()
    document = parsed.documents[0]
    decision = document.resolutions[0]
    fewer = decision.model_copy(update={"clauses": decision.clauses[1:]})
    changed = parsed.model_copy(update={"documents": (document.model_copy(update={"resolutions": (fewer,)}),)})
    before = {row["text"]: row["id"] for row in rows_of(parsed)["resolution_clauses"]}
    after = {row["text"]: row["id"] for row in rows_of(changed)["resolution_clauses"]}
    assert after.items() <= before.items()


def test_equal_clauses_are_told_apart(made):
    parsed = made()
    document = parsed.documents[0]
    decision = document.resolutions[0]
    clause = decision.clauses[0]
    same = decision.model_copy(update={"clauses": (clause, clause.model_copy(update={"span": Span(start=1, end=2)}))})
    rows = rows_of(parsed.model_copy(update={"documents": (document.model_copy(update={"resolutions": (same,)}),)}))
    first, second = (row["id"] for row in rows["resolution_clauses"])
    assert second == f"{first}-2"


def test_a_vanished_file_is_a_finding_until_it_is_back(made, put, database):
    put(made("a.pdf"))
    with Store(database) as store:
        known = store.file_of("a.pdf")
        assert known is not None
        store.mark_vanished(known)
    assert query(database, "SELECT status FROM sources") == [("vanished",)]
    assert query(database, "SELECT count(*) FROM findings WHERE code = 'file-vanished'") == [(1,)]
    assert query(database, "SELECT count(*) > 0 FROM resolutions") == [(1,)]
    with Store(database) as store:
        known = store.file_of("a.pdf")
        assert known is not None
        store.touch(known)
    assert query(database, "SELECT status FROM sources") == [("read",)]
    assert query(database, "SELECT count(*) FROM findings WHERE code = 'file-vanished'") == [(0,)]


def test_what_is_known_of_a_file(made, put, database):
    given = Given(
        council="Port Ellery Council", committee="Quay Panel", url="https://example.org", retrieved="2024-01-02"
    )
    put(made("2016/a.pdf", given=given))
    with Store(database) as store:
        state = store.file_at("/archive/2016/a.pdf")
        assert state == FileState("2016/a.pdf", "/archive/2016/a.pdf", 1000, 1, "0", "ab" * 32, given, "read")
        assert store.file_of("nothing.pdf") is None
        assert [s.source for s in store.files_under("/archive/2016/")] == ["2016/a.pdf"]
        assert list(store.files_under("/archive/20%/")) == []


class TestOpening:
    """A file that is not ours is never written to."""

    def test_no_database(self, tmp_path):
        with pytest.raises(DatabaseProblem, match="no database at"):
            open_to_read(tmp_path / "none.db")
        assert not (tmp_path / "none.db").exists()

    @pytest.mark.parametrize("content", [b"Minutes of the meeting\n" * 100, b"x"])
    def test_something_else(self, tmp_path, content):
        path = tmp_path / "notes.txt"
        path.write_bytes(content)
        for attempt in (open_to_read, open_to_write):
            with pytest.raises(DatabaseProblem, match="not a database of minutes-parser"):
                attempt(path)
        assert path.read_bytes() == content
        assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]

    def test_another_programs_database(self, tmp_path):
        path = tmp_path / "other.db"
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE t (x)")
        before = path.read_bytes()
        for attempt in (open_to_read, open_to_write):
            with pytest.raises(DatabaseProblem, match="another program"):
                attempt(path)
        assert path.read_bytes() == before

    def test_another_versions_database(self, database):
        Store(database).close()
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("PRAGMA user_version = 999")
        with pytest.raises(DatabaseProblem, match="another version"):
            open_to_write(database)

    def test_an_empty_file_becomes_ours(self, database):
        database.touch()
        with pytest.raises(DatabaseProblem, match="empty"):
            open_to_read(database)
        Store(database).close()
        open_to_read(database).close()

    def test_a_folder(self, tmp_path):
        with pytest.raises(DatabaseProblem, match="is a folder"):
            open_to_write(tmp_path)
        with pytest.raises(DatabaseProblem, match="no folder"):
            open_to_write(tmp_path / "none" / "minutes.db")

    def test_a_reader_cannot_write(self, database):
        Store(database).close()
        with closing(open_to_read(database)) as connection, pytest.raises(sqlite3.OperationalError):
            connection.execute("DELETE FROM sources")

    def test_a_reader_leaves_no_file_behind(self, database):
        Store(database).close()
        with closing(open_to_read(database)) as connection:
            connection.execute("SELECT * FROM sources").fetchall()
        assert list(database.parent.iterdir()) == [database]

    @pytest.mark.parametrize("name", ["with space.db", "100%?.db", "#1.db", "ünï.db"])
    def test_any_file_name(self, tmp_path, name):
        Store(tmp_path / name).close()
        open_to_read(tmp_path / name).close()
        assert (tmp_path / name).exists()
