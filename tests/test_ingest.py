"""Ingesting again changes nothing, changes replace, gone files stay, and a kill loses nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

import minutes_parser
from minutes_parser.discover import discover
from minutes_parser.ingest import Plan, plan, run
from minutes_parser.store.load import Store
from minutes_parser.store.schema import TABLES

MINUTES = """Quay Panel

Minutes of the meeting held on {day} May 2016

Present: Councillor Ada Quill (Chair), Councillor Bram Oster

1. Apologies

There were none.

2. Kiosk {day}

RESOLVED that kiosk {day} be let to a baker.
"""
ROOT = Path(minutes_parser.__file__).parent.parent


def minutes(folder: Path, *days: int) -> Path:
    """A folder with one file of minutes a day, written long enough ago for their times to be trusted."""
    folder.mkdir(parents=True, exist_ok=True)
    for day in days:
        file = folder / f"{day:03}.txt"
        file.write_text(MINUTES.format(day=day), encoding="utf-8")
        os.utime(file, (1_000_000_000 + day, 1_000_000_000 + day))
    return folder


def ingest(database: Path, *folders: Path, workers: int = 1, council: str | None = None, again: bool = False) -> Plan:
    with Store(database) as store:
        todo = plan(discover(folders, council=council), store, again=again)
        for _ in run(todo, store, workers=workers):
            pass
    return todo


def query(database: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(sql).fetchall()


def everything(database: Path) -> list[tuple[str, tuple[object, ...]]]:
    """All rows of all tables but the notes on files, which hold this computer's paths and times."""
    return [
        (t.name, row)
        for t in TABLES
        if t.name != "files"
        for row in query(database, f"SELECT * FROM {t.name} ORDER BY {t.key}")
    ]


def read(todo: Plan) -> list[str]:
    return [found.source for found in todo.to_read]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "minutes.db"


def test_the_number_of_workers_changes_nothing(tmp_path):
    folder = minutes(tmp_path / "in", *range(1, 12))
    ingest(tmp_path / "one.db", folder, workers=1)
    ingest(tmp_path / "three.db", folder, workers=3)
    assert everything(tmp_path / "one.db") == everything(tmp_path / "three.db")
    assert query(tmp_path / "one.db", "SELECT count(*) FROM sources") == [(11,)]
    assert query(tmp_path / "one.db", "SELECT count(*) FROM resolutions") == [(11,)]


def test_ingesting_twice_changes_nothing(tmp_path, database):
    folder = minutes(tmp_path / "in", 1, 2)
    ingest(database, folder)
    before, content = everything(database), database.read_bytes()
    todo = ingest(database, folder)
    assert (read(todo), todo.unchanged) == ([], ["001.txt", "002.txt"])
    assert everything(database) == before
    assert database.read_bytes() == content
    assert read(ingest(database, folder, again=True)) == ["001.txt", "002.txt"]
    assert [row for row in everything(database) if row[0] != "passages"] == [
        row for row in before if row[0] != "passages"
    ]


def test_a_touched_file_is_not_read_again_and_a_changed_one_is(tmp_path, database):
    folder = minutes(tmp_path / "in", 1, 2)
    ingest(database, folder)
    (folder / "001.txt").touch()
    (folder / "002.txt").write_text(MINUTES.format(day=22), encoding="utf-8")
    assert read(ingest(database, folder)) == ["002.txt"]
    assert query(database, "SELECT text FROM resolutions ORDER BY source_id") == [
        ("kiosk 1 be let to a baker.",),
        ("kiosk 22 be let to a baker.",),
    ]
    assert read(ingest(database, folder)) == []


def test_a_change_that_keeps_size_and_time_is_seen_if_it_was_fresh(tmp_path, database):
    folder = minutes(tmp_path / "in", 1)
    (folder / "001.txt").touch()
    stamp = (folder / "001.txt").stat().st_mtime_ns
    ingest(database, folder)
    (folder / "001.txt").write_text(MINUTES.format(day=7), encoding="utf-8")
    os.utime(folder / "001.txt", ns=(stamp, stamp))
    assert read(ingest(database, folder)) == ["001.txt"]


def test_what_is_given_is_kept_and_a_change_of_it_is_seen(tmp_path, database):
    folder = minutes(tmp_path / "in", 1)
    ingest(database, folder, council="Port Ellery Council")
    assert query(database, "SELECT given_council FROM sources") == [("Port Ellery Council",)]
    assert read(ingest(database, folder, council="Port Ellery Council")) == []
    assert read(ingest(database, folder)) == ["001.txt"]
    assert query(database, "SELECT given_council FROM sources") == [(None,)]


def test_a_file_that_is_gone_keeps_its_records(tmp_path, database):
    folder = minutes(tmp_path / "in", 1, 2)
    ingest(database, folder)
    before = everything(database)
    (folder / "001.txt").unlink()
    assert ingest(database, folder).vanished == ["001.txt"]
    assert query(
        database, "SELECT status, (SELECT count(*) FROM resolutions r WHERE r.source_id = s.id) FROM sources s"
    ) == [
        ("vanished", 1),
        ("read", 1),
    ]
    assert ingest(database, folder).vanished == []  # it is said once
    minutes(folder, 1)
    assert read(ingest(database, folder)) == []
    assert everything(database) == before


def test_another_folder_is_no_reason_to_vanish(tmp_path, database):
    ingest(database, minutes(tmp_path / "in", 1))
    assert ingest(database, minutes(tmp_path / "in2", 2)).vanished == []


def test_a_folder_that_was_moved_is_known_again(tmp_path, database):
    folder = minutes(tmp_path / "in", 1, 2)
    ingest(database, folder)
    before = everything(database)
    folder.rename(tmp_path / "moved")
    todo = ingest(database, tmp_path / "moved")
    assert (read(todo), todo.vanished) == ([], [])
    assert everything(database) == before


def test_two_folders_with_equal_names_in_them(tmp_path, database):
    """One after the other: the first keeps the key, the second gets its folder's name; a copy is one source."""
    ellery, loring = minutes(tmp_path / "ellery", 1, 2), minutes(tmp_path / "loring", 2)
    (loring / "001.txt").write_text(MINUTES.format(day=9), encoding="utf-8")
    ingest(database, ellery)
    assert read(ingest(database, loring)) == ["loring/001.txt"]
    assert read(ingest(database, loring)) == read(ingest(database, ellery)) == []
    assert query(database, "SELECT id FROM sources ORDER BY 1") == [("001.txt",), ("002.txt",), ("loring/001.txt",)]


def test_two_folders_named_at_once_have_the_keys_that_parse_prints(tmp_path, database):
    ellery, loring = minutes(tmp_path / "ellery", 1, 2), minutes(tmp_path / "loring", 3)
    (loring / "001.txt").write_text(MINUTES.format(day=9), encoding="utf-8")
    printed = [(found.source, str(found.path)) for found in discover([loring, ellery]).files]
    ingest(database, loring, ellery)
    stored = "SELECT source_id, location FROM files ORDER BY source_id"
    assert query(database, stored) == sorted(printed)
    assert [key for key, _ in printed] == ["001.txt", "002.txt", "003.txt", "ellery/001.txt"]
    assert read(ingest(database, ellery, loring)) == []
    assert query(database, stored) == sorted(printed)


def test_a_file_keeps_its_key_whichever_folder_is_named(tmp_path, database):
    ingest(database, minutes(tmp_path / "in" / "2016", 1))
    assert read(ingest(database, tmp_path / "in")) == []
    assert query(database, "SELECT id FROM sources") == [("001.txt",)]


def test_a_file_that_cannot_be_read_is_an_error_of_its_own(tmp_path, database):
    folder = minutes(tmp_path / "in", 1)
    (folder / "000.pdf").write_bytes(b"%PDF-1.7 but no more")
    (folder / "002.txt").write_bytes(b"")
    ingest(database, folder)
    assert query(database, "SELECT id, status FROM sources ORDER BY id") == [
        ("000.pdf", "failed"),
        ("001.txt", "read"),
        ("002.txt", "failed"),
    ]
    before = everything(database)
    assert read(ingest(database, folder)) == ["000.pdf", "002.txt"]  # tried again, to the same end
    assert everything(database) == before


def test_a_kill_at_any_moment_loses_nothing(tmp_path, database):
    """Killed again and again, each time a little later, it ends with the rows of a run that nobody disturbed."""
    folder = minutes(tmp_path / "in", *range(1, 121))
    undisturbed = tmp_path / "undisturbed.db"
    ingest(undisturbed, folder)
    command = [sys.executable, "-m", "minutes_parser", "ingest", str(folder), "--db", str(database), "--workers", "2"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    written = 0
    for _ in range(3):
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 120
        while process.poll() is None and time.monotonic() < deadline:
            now = sources_in(database)
            if now > written:
                process.kill()
                break
            time.sleep(0.005)
        process.wait()
        assert sources_in(database) >= written
        written = sources_in(database)
    assert subprocess.run(command, env=environment, capture_output=True, check=False).returncode == 0
    assert everything(database) == everything(undisturbed)
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        connection.execute("INSERT INTO passages_fts (passages_fts, rank) VALUES ('integrity-check', 1)")


def sources_in(database: Path) -> int:
    """0 as long as there is no table."""
    if not database.exists():
        return 0
    try:
        return int(str(query(database, "SELECT count(*) FROM sources")[0][0]))
    except sqlite3.OperationalError:
        return 0


def test_rows_that_contradict_each_other_cost_only_their_source(tmp_path, database):
    """Whatever a reader gets wrong, the file is named and the rest goes in."""
    from minutes_parser.ingest import _state, _write
    from minutes_parser.store.rows import rows_of
    from minutes_parser.workers import failed

    found = discover([minutes(tmp_path / "in", 1)]).files[0]
    rows = rows_of(failed(found, "x", "y"))
    rows["findings"] *= 2
    with Store(database) as store:
        step = _write(found, _state(found), rows, store)
    assert "contradict" in step.errors[0]
    assert query(database, "SELECT code FROM findings") == [("not-stored",)]
    shutil.rmtree(tmp_path / "in")
