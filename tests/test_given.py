"""What is said about a source from outside: command line before sources.toml before a scraper."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from minutes_parser.given import Givens
from minutes_parser.records import Given


def put(file: Path, text: str = "") -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_nothing_is_given(tmp_path):
    assert Givens(tmp_path).of(put(tmp_path / "a.txt")) == Given()


def test_defaults_of_a_folder_and_tables_of_files(tmp_path):
    put(
        tmp_path / "sources.toml",
        """
        council = "Port Ellery Council"
        retrieved = 2024-05-01
        ["a.txt"]
        body = "Quay Panel"
        [files."2016/b.txt"]
        url = "https://example.org/b"
        council = "Market Loring Council"
        date = 2016-05-03
        """,
    )
    a, b, c = put(tmp_path / "a.txt"), put(tmp_path / "2016" / "b.txt"), put(tmp_path / "c.txt")
    givens = Givens(tmp_path)
    assert givens.of(a) == Given(council="Port Ellery Council", committee="Quay Panel", retrieved="2024-05-01")
    assert givens.of(b) == Given(
        council="Market Loring Council", date="2016-05-03", url="https://example.org/b", retrieved="2024-05-01"
    )
    assert givens.of(c) == Given(council="Port Ellery Council", retrieved="2024-05-01")
    assert givens.problems == []


def test_the_nearest_folder_comes_first_and_the_command_line_before_all(tmp_path):
    put(tmp_path / "sources.toml", 'council = "Port Ellery Council"\ncommittee = "Council"')
    put(tmp_path / "quay" / "sources.toml", 'committee = "Quay Panel"')
    file = put(tmp_path / "quay" / "a.txt")
    assert Givens(tmp_path).of(file) == Given(council="Port Ellery Council", committee="Quay Panel")
    assert Givens(tmp_path, council="Market Loring Council").of(file).council == "Market Loring Council"


def test_a_folder_above_the_one_that_was_named_gives_nothing(tmp_path):
    put(tmp_path / "sources.toml", 'council = "Port Ellery Council"')
    assert Givens(tmp_path / "quay").of(put(tmp_path / "quay" / "a.txt")) == Given()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("council = Port Ellery", "could not be read"),
        ('town = "Port Ellery"', "'town' is not known"),
        ('council = ["Port Ellery"]', "council must be words or a date"),
        ('["z.txt"]\ncouncil = "Port Ellery"', "there is no file 'z.txt'"),
        ('date = "3 May 2016"', "date must be a day such as 2016-10-20"),
    ],
)
def test_problems_are_said_once_and_stop_nothing(tmp_path, text, problem):
    put(tmp_path / "sources.toml", text)
    givens = Givens(tmp_path)
    for name in ("a.txt", "b.txt"):
        assert givens.of(put(tmp_path / name)) == Given()
    assert len(givens.problems) == 1
    assert problem in givens.problems[0]


MEETING = {
    "url": "https://example.org/meeting/7",
    "raw_title": "Quay Panel 3 May",
    "raw_committee": "Quay Panel",
    "raw_date": "2016-05-03",
    "documents": [
        {"title": "Minutes", "url": "https://example.org/minutes", "category": "minutes", "attachment_id": "4711"},
        {"title": "Agenda", "url": "https://example.org/agenda", "category": "agenda", "attachment_id": None},
        {"title": "Map", "url": "https://example.org/map", "storage_key": "maps/2016-05-03-7-quay-panel-x.pdf"},
    ],
}
"""As a scraper writes it; it counts documents from 1."""


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("2016-05-03-7-quay-panel-4711.pdf", "https://example.org/minutes"),
        ("2016-05-03-7-quay-panel-2.pdf", "https://example.org/agenda"),
        ("2016-05-03-7-quay-panel-x.pdf", "https://example.org/map"),
        ("2016-05-03-7-quay-panel.xml", "https://example.org/meeting/7"),
        ("2016-05-03-7-quay-panel-minutes.html", "https://example.org/meeting/7"),
    ],
)
@pytest.mark.parametrize(
    ("metadata", "folder"),
    [("ELY", "ELY"), ("ELY/json", "ELY/raw"), ("ELY/Minutes/json", "ELY/documents")],
    ids=["one folder", "folders of their own", "another store"],
)
def test_a_scrapers_metadata(tmp_path, metadata, folder, name, url):
    put(tmp_path / metadata / "2016-05-03-7-quay-panel.json", json.dumps(MEETING))
    put(tmp_path / metadata / "_index.json", "{}")
    given = Givens(tmp_path).of(put(tmp_path / folder / name))
    assert given == Given(council="ELY", committee="Quay Panel", date="2016-05-03", url=url)


def test_a_scrapers_metadata_of_another_council_gives_nothing(tmp_path):
    put(tmp_path / "ELY" / "json" / "m.json", json.dumps(MEETING))
    assert Givens(tmp_path).of(put(tmp_path / "LRG" / "raw" / "m.xml")) == Given()


def test_sources_toml_comes_before_the_scraper(tmp_path):
    put(tmp_path / "ELY" / "m.json", json.dumps(MEETING))
    put(tmp_path / "ELY" / "sources.toml", 'council = "Port Ellery Council"')
    assert Givens(tmp_path).of(put(tmp_path / "ELY" / "m-0.pdf")).council == "Port Ellery Council"


@pytest.mark.parametrize("text", ["{", "[]", '{"documents": []}', '{"documents": 3, "raw_title": null}'])
def test_json_that_is_no_scrapers_gives_nothing(tmp_path, text):
    put(tmp_path / "m.json", text)
    assert Givens(tmp_path).of(put(tmp_path / "m-0.pdf")) == Given()
