"""A file can take down its worker and nothing else."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest

from minutes_parser import workers as workers_module
from minutes_parser.discover import discover
from minutes_parser.extract import MOST_BYTES
from minutes_parser.records import ParsedSource
from minutes_parser.workers import parse_each

TEXT = "Quay Panel\nMinutes of the meeting held on 3 May 2016\n\n1. Apologies\nNone.\n"


def render(parsed: ParsedSource) -> tuple[str, list[str]]:
    """Runs in the worker, where it does what a crashing reader, a hanging one and a faulty one do."""
    if "crash" in parsed.source and not parsed.findings:
        os.abort()
    if "hang" in parsed.source and not parsed.findings:
        re.match(r"(a+)+$", "a" * 60 + "b")  # never lets go of the interpreter
    if "raise" in parsed.source and not parsed.findings:
        raise ValueError("no such thing")
    if "swell" in parsed.source and not parsed.findings:
        bytearray(workers_module.MEMORY_LIMIT)
    return parsed.source, [finding.code for finding in parsed.findings if finding.severity == "error"]


def folder_of(tmp_path: Path, *names: str) -> Path:
    for name in names:
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("workers", [1, 2])
def test_bad_files_are_named_and_the_rest_is_read(tmp_path, workers):
    names = [f"{number:02}.txt" for number in range(20)]
    bad = {"03-crash.txt": "reader-crashed", "04-raise.txt": "reader-failed", "11-crash.txt": "reader-crashed"}
    if sys.platform == "linux":  # elsewhere a process is not kept to its limit
        bad["12-swell.txt"] = "too-much-memory"
    folder_of(tmp_path, *names, *bad)
    results = list(parse_each(discover([tmp_path]).files, render, workers=workers))
    assert results == [(name, [bad[name]] if name in bad else []) for name in sorted([*names, *bad])]


def test_a_file_that_never_ends_is_named(tmp_path):
    folder_of(tmp_path, "a.txt", "b-hang.txt", "c.txt")
    results = list(
        parse_each(discover([tmp_path]).files, render, workers=2, time_limit=30)
    )  # its process starts within it
    assert results == [("a.txt", []), ("b-hang.txt", ["timed-out"]), ("c.txt", [])]


def test_results_can_be_left_half_way(tmp_path):
    folder_of(tmp_path, *(f"{number:03}.txt" for number in range(100)))
    results = parse_each(discover([tmp_path]).files, render, workers=2)
    assert next(results) == ("000.txt", [])
    results.close()


def test_workers_are_renewed(tmp_path, monkeypatch):
    monkeypatch.setattr(workers_module, "SHIFT", 2)
    names = [f"{number}.txt" for number in range(4)]
    results = list(parse_each(discover([folder_of(tmp_path, *names)]).files, process_id, workers=1))
    assert [source for source, _ in results] == names
    assert len({process for _, process in results}) == 2


def process_id(parsed: ParsedSource) -> tuple[str, int]:
    return parsed.source, os.getpid()


def test_nothing_to_do():
    assert list(parse_each([], render, workers=2)) == []


def test_a_file_that_is_gone_when_its_turn_comes(tmp_path):
    folder_of(tmp_path, "a.txt", "b.txt")
    files = discover([tmp_path]).files
    (tmp_path / "a.txt").unlink()
    assert list(parse_each(files, render, workers=1)) == [("a.txt", ["unreadable"]), ("b.txt", [])]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    folder_of(tmp_path, "b.txt")
    os.mkfifo(tmp_path / "a.txt")
    results = list(parse_each(discover([tmp_path]).files, render, workers=1, time_limit=60))
    assert results == [("a.txt", ["unreadable"]), ("b.txt", [])]


def test_a_file_of_absurd_size_is_not_read(tmp_path):
    folder_of(tmp_path, "b.txt")
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert list(parse_each(discover([tmp_path]).files, render, workers=1)) == [("a.txt", ["too-large"]), ("b.txt", [])]


class Heavy:
    """A result that was made, and is too large to be handed over."""

    def __reduce__(self) -> str:
        raise MemoryError


def heavy(parsed: ParsedSource) -> object:
    return Heavy() if "heavy" in parsed.source and not parsed.findings else render(parsed)


def test_a_result_too_large_to_hand_over_costs_only_its_file(tmp_path):
    folder_of(tmp_path, "a.txt", "b-heavy.txt", "c.txt")
    results = list(parse_each(discover([tmp_path]).files, heavy, workers=1))
    assert results == [("a.txt", []), ("b-heavy.txt", ["too-much-memory"]), ("c.txt", [])]
