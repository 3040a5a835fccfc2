"""Which files are read, under which key."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from minutes_parser.discover import discover


def put(root: Path, *names: str) -> Path:
    for name in names:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, encoding="utf-8")
    return root


def keys(*paths: Path) -> list[str]:
    return [found.source for found in discover(paths).files]


def test_a_key_is_the_path_under_the_folder_that_was_named(tmp_path):
    put(tmp_path, "b.txt", "2016/10/a.txt", "2016/b.html")
    assert keys(tmp_path) == ["2016/10/a.txt", "2016/b.html", "b.txt"]
    assert keys(tmp_path / "2016") == ["10/a.txt", "b.html"]
    assert keys(tmp_path / "2016" / "b.html") == ["b.html"]


def test_a_relative_path_gives_the_same_keys(tmp_path, monkeypatch):
    put(tmp_path, "minutes/a.txt")
    monkeypatch.chdir(tmp_path)
    assert keys(Path("minutes")) == keys(Path("minutes/../minutes")) == keys(tmp_path / "minutes") == ["a.txt"]
    monkeypatch.chdir(tmp_path / "minutes")
    assert keys(Path()) == keys(Path("a.txt")) == ["a.txt"]


def test_what_is_passed_over(tmp_path):
    put(
        tmp_path,
        "a.txt",
        ".git/b.txt",
        ".hidden.txt",
        "~$c.docx",
        "__MACOSX/d.txt",
        "sources.toml",
        "e.jpg",
        "g.json",
        "f.JPG",
        "README",
    )
    discovery = discover([tmp_path])
    assert [found.source for found in discovery.files] == ["a.txt"]
    assert discovery.left_out == {".jpg": 2, "no ending": 1}


def test_a_file_that_is_named_is_taken_whatever_its_format(tmp_path):
    put(tmp_path, "scan.jpg")
    assert keys(tmp_path / "scan.jpg") == ["scan.jpg"]


def test_a_file_named_twice_is_read_once(tmp_path):
    put(tmp_path, "2016/a.txt")
    assert keys(tmp_path, tmp_path / "2016", tmp_path / "2016" / "a.txt") == ["2016/a.txt"]


def test_files_with_the_same_key_are_told_apart_by_their_folders(tmp_path):
    put(tmp_path, "ellery/minutes.txt", "loring/minutes.txt", "x/loring/minutes.txt", "ellery/b.txt")
    found = keys(tmp_path / "ellery", tmp_path / "loring", tmp_path / "x" / "loring")
    assert found == ["b.txt", "loring/minutes.txt", "minutes.txt", "x/loring/minutes.txt"]


def test_a_copy_under_the_same_key_is_left_out(tmp_path):
    for name in ("ellery", "loring"):
        put(tmp_path, f"{name}/minutes.txt").joinpath(name, "minutes.txt").write_text("the same", encoding="utf-8")
    discovery = discover([tmp_path / "ellery", tmp_path / "loring"])
    assert [found.path.parent.name for found in discovery.files] == ["ellery"]
    assert discovery.copies == [tmp_path / "loring" / "minutes.txt"]


def test_composed_and_decomposed_names_are_one_key(tmp_path):
    """A Mac writes é as two code points; the key is the same everywhere."""
    put(tmp_path, "caf\u0065\u0301.txt")
    assert keys(tmp_path) == ["caf\u00e9.txt"]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are always Unicode there")
def test_a_name_that_is_no_text_can_be_printed_and_stored(tmp_path):
    Path(os.fsdecode(bytes(tmp_path) + b"/caf\xe9.txt")).write_text("x", encoding="utf-8")
    assert keys(tmp_path) == ["caf\N{REPLACEMENT CHARACTER}.txt"]


@pytest.mark.skipif(
    sys.platform == "win32" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to this user"
)
def test_a_folder_that_cannot_be_opened_is_a_problem(tmp_path):
    put(tmp_path, "a.txt", "closed/b.txt")
    (tmp_path / "closed").chmod(0)
    discovery = discover([tmp_path])
    assert [found.source for found in discovery.files] == ["a.txt"]
    assert "closed" in discovery.problems[0]


def test_links_to_folders_are_not_followed(tmp_path):
    put(tmp_path, "a/b.txt")
    try:
        (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    except OSError:
        pytest.skip("links are not allowed here")
    assert keys(tmp_path) == ["a/b.txt"]
