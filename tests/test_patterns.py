"""What patterns were compiled into is kept, and a pattern that was kept is the one that `re` would have made."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import zlib
from marshal import dumps
from pathlib import Path

import pytest

import minutes_parser.segment
from minutes_parser import patterns
from minutes_parser.patterns import Kept, compiled

PATTERNS = [
    (r"(?P<who>Cllr\s+\w+)\s+(?:moved|(?P<how>seconded))", 0, "Cllr Ash seconded it, and Cllr Bell moved it"),
    (r"resolved", re.IGNORECASE, "It was RESOLVED"),
    (r"(?i:resolved)\s+That", 0, "It was RESOLVED That"),
    (r"^\s*(?P<n>\d+)\.\s", re.MULTILINE, "1. One\n2. Two\n"),
    (r"(?<!\w)(['\"])(.+?)\1(?!\w)", re.DOTALL, "the words 'no\nmore' and \"less\""),
    (r"(a+)(?(1)b|c)|[^\W\d_]{2,}+|£\d", 0, "aab élan £5"),
    (r" x  # what", re.VERBOSE | re.IGNORECASE, "X"),
]


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kept:
    kept = Kept(tmp_path / "cache" / "patterns")
    monkeypatch.setattr(patterns, "KEPT", kept)
    return kept


@pytest.mark.parametrize(("pattern", "flags", "text"), PATTERNS)
def test_a_kept_pattern_is_the_one_that_re_makes(kept: Kept, pattern: str, flags: int, text: str) -> None:
    compiled(pattern, flags)
    kept.keep()
    again = compiled(pattern, flags)
    own = re.compile(pattern, flags)
    assert (again.pattern, again.flags, again.groups, dict(again.groupindex)) == (
        own.pattern,
        own.flags,
        own.groups,
        dict(own.groupindex),
    )
    found = [(m.span(), m.groups(), m.groupdict(), m.lastgroup) for m in again.finditer(text)]
    assert found == [(m.span(), m.groups(), m.groupdict(), m.lastgroup) for m in own.finditer(text)]
    assert found


def test_what_was_kept_is_not_worked_out_again(kept: Kept) -> None:
    assert kept.recall("a text", lambda: "told") == "told"
    kept.keep()
    assert Kept(kept.path).recall("a text", lambda: pytest.fail("worked out again")) == "told"
    written = kept.path.stat().st_mtime_ns
    kept.recall("a text", lambda: pytest.fail("worked out again"))
    kept.keep()
    assert kept.path.stat().st_mtime_ns == written, "written again though nothing was new"


def test_what_nobody_asked_for_again_is_left_out(kept: Kept) -> None:
    kept.recall("old", lambda: 1)
    kept.keep()
    kept.recall("new", lambda: 2)
    kept.keep()
    assert Kept(kept.path).recall("old", lambda: "anew") == "anew"


@pytest.mark.parametrize(
    "left",
    [
        b"",
        b"no such thing",
        zlib.compress(b"no such thing"),
        zlib.compress(dumps(("another Python", {}))),
        zlib.compress(dumps(7)),
    ],
    ids=["empty", "no archive", "no table", "of another Python", "no pair"],
)
def test_a_file_that_cannot_be_used_is_made_anew(kept: Kept, left: bytes) -> None:
    kept.path.parent.mkdir()
    kept.path.write_bytes(left)
    assert kept.recall("a text", lambda: "told") == "told"
    kept.keep()
    assert Kept(kept.path).recall("a text", lambda: pytest.fail("not kept")) == "told"


def test_where_nothing_can_be_written_it_goes_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    kept = Kept(tmp_path / "file" / "patterns")
    assert kept.recall("a text", lambda: "told") == "told"
    kept.keep()


def test_without_a_home_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    kept = Kept(Path("~/.cache/minutes_parser/patterns"))
    assert kept.recall("a text", lambda: "told") == "told"
    kept.keep()
    assert not list(tmp_path.iterdir())


def test_a_wrong_pattern_is_told_as_re_tells_it(kept: Kept) -> None:
    with pytest.raises(re.error, match="unterminated"):
        compiled("(")


def test_a_second_start_compiles_no_rule(tmp_path: Path) -> None:
    start = (
        "from minutes_parser import patterns; from minutes_parser.segment import build\n"
        "made = []; own = patterns._code\n"
        "patterns._code = lambda pattern, flags: (made.append(pattern), own(pattern, flags))[1]\n"
        "build(); print(len(made))"
    )
    run = [sys.executable, "-c", start]
    first, second = (
        int(
            subprocess.run(
                run,
                env={"XDG_CACHE_HOME": str(tmp_path), "HOME": str(tmp_path), "PATH": ""},
                check=True,
                capture_output=True,
            ).stdout
        )
        for _ in range(2)
    )
    assert first > 1000 and second == 0


def test_the_rules_patterns_are_all_kept() -> None:
    """A pattern that is made as a module is loaded is made by `compiled`; one of a document's own words by `re.compile`."""
    folder = Path(minutes_parser.segment.__file__).parent
    at_load = []
    for path in folder.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        later = {
            id(part)
            for inner in ast.walk(tree)
            if isinstance(inner, ast.FunctionDef | ast.Lambda)
            for part in ast.walk(inner)
        }
        at_load += [
            f"{path.name}:{node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile" and id(node) not in later
        ]
    assert at_load == []
