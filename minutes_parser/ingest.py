"""Files to the database: finds them, skips what was read and has not changed, has the rest parsed, writes what that gives.

A source is known by its key. A file that was read before keeps its key, whichever folder is named today; a file whose
key another file has (two folders that both hold `minutes.pdf`) gets its folder's name in front; a folder that was
moved is known again by its keys.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections import Counter
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from minutes_parser import __version__
from minutes_parser.discover import Discovery, Found, as_text, free_key, sha256_of
from minutes_parser.store.load import FileState, Store
from minutes_parser.store.rows import Rows, rows_of
from minutes_parser.workers import TIME_LIMIT, failed, parse_each

_SETTLED_NS = 2_000_000_000
"""A file changed less than this before it was read may change again within the same tick of a coarse clock."""


@dataclass(frozen=True, slots=True)
class Step:
    """One source that was written. `errors` are the messages of its errors, `records` counts its rows by table."""

    source: str
    pages: int
    errors: list[str]
    records: Counter[str]


@dataclass(slots=True)
class Plan:
    """What is to be done, known before any file is parsed."""

    to_read: list[Found] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    vanished: list[str] = field(default_factory=list)


def plan(discovery: Discovery, store: Store, *, again: bool = False) -> Plan:
    """Sorts files into those to read and those that have not changed, and marks the sources whose file is gone.

    `again`: read all of them, changed or not.
    """
    result = Plan()
    for found, known in _settle_keys(discovery.files, store):
        if known and not again and _unchanged(found, known, store):
            result.unchanged.append(found.source)
        else:
            result.to_read.append(found)
    result.to_read.sort(key=lambda found: found.source)
    seen = {as_text(found.path) for found in discovery.files}
    for folder in discovery.folders:
        for known in list(store.files_under(as_text(folder).rstrip(os.sep) + os.sep)):
            if known.location not in seen and known.status != "vanished" and not Path(known.location).exists():
                store.mark_vanished(known)
                result.vanished.append(known.source)
    return result


def run(todo: Plan, store: Store, *, workers: int, time_limit: float = TIME_LIMIT) -> Generator[Step, None, None]:
    """Reads and writes what is to be read, one source a step, in the order of their keys. Close it to stop half way."""
    before = [_state(found) for found in todo.to_read]
    results = parse_each(todo.to_read, rows_of, workers=workers, time_limit=time_limit)
    with closing(results):
        for found, state, rows in zip(todo.to_read, before, results, strict=True):
            yield _write(found, state, rows, store)


def _settle_keys(files: list[Found], store: Store) -> list[tuple[Found, FileState | None]]:
    """The files under the keys they have in the database, or are to have, with what is known of them."""
    known = {found.path: state for found in files if (state := store.file_at(as_text(found.path)))}
    taken = {state.source: path for path, state in known.items()}
    wanted = {found.source: found.path for found in files if found.path not in known}
    settled: list[tuple[Found, FileState | None]] = []
    for found in files:
        state = known.get(found.path)
        if state:
            found = replace(found, source=state.source)
        else:
            others = taken | {key: path for key, path in wanted.items() if path != found.path}
            found, state = _settle_key(found, store, others)
            taken[found.source] = found.path
        settled.append((found, state))
    return settled


def _settle_key(found: Found, store: Store, others: dict[str, Path]) -> tuple[Found, FileState | None]:
    """The key of a file that is not in the database under its place; what is known, if it is the moved or copied one."""
    key = found.source if found.source not in others else free_key(found.path, found.root, others)
    while True:
        other = store.file_of(key)
        if other is None or not Path(other.location).exists():  # new, or moved from a place that is no more
            return replace(found, source=key), other
        if other.given == found.given and other.sha256 == sha256_of(found.path):  # a copy of what is there already
            return replace(found, source=key), other
        others[key] = Path(other.location)
        key = free_key(found.path, found.root, others)


def _unchanged(found: Found, known: FileState, store: Store) -> bool:
    """Whether the database holds what reading the file would give; notes its time if only that has changed."""
    if known.given != found.given or known.parser_version != __version__ or known.status == "failed":
        return False  # what failed may do better with more time, or with a program that was missing
    state = _state(found)
    same_place = state.location == known.location
    same_time = state.modified is not None and (state.size, state.modified) == (known.size, known.modified)
    if same_place and same_time and known.status != "vanished":
        return True
    if sha256_of(found.path) != known.sha256:
        return False
    if same_place or not Path(known.location).exists():  # of two copies, the first stays the one that is looked at
        store.touch(replace(state, status=known.status))
    return True


def _state(found: Found) -> FileState:
    """The file as it stands on disk now."""
    try:
        status = found.path.stat()
        size, modified = status.st_size, status.st_mtime_ns
    except OSError:
        size, modified = 0, 0
    settled = modified if time.time_ns() - modified > _SETTLED_NS else None
    return FileState(found.source, as_text(found.path), size, settled, __version__, "", found.given, "")


def _write(found: Found, state: FileState, rows: Rows, store: Store) -> Step:
    try:
        store.replace(rows, state)
    except sqlite3.IntegrityError as error:
        reason = f"its records contradict each other and were left out ({error}). Please report this."
        rows = rows_of(failed(found, "not-stored", reason))
        store.replace(rows, state)
    return Step(
        found.source,
        len(rows["pages"]),
        [finding["message"] for finding in rows["findings"] if finding["severity"] == "error"],
        Counter({table: len(table_rows) for table, table_rows in rows.items()}),
    )
