"""Which reader a file gets: by what its bytes are, then by its name; and what no reader takes."""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
import zipfile
from pathlib import PurePath
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_parser.errors import MinutesParserError, Unreadable
from minutes_parser.extract import READERS, is_candidate, read, word

PAGE = b"<!doctype html><html><body><h1>Minutes</h1></body></html>"
RTF = b"{\\rtf1 Minutes}"


def zipped(*names: str, mimetype: str = "") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
        if mimetype:
            archive.writestr("mimetype", mimetype)
    return stream.getvalue()


def ole(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500 + stream.encode("utf-16-le") + b"\0" * 500


@pytest.mark.parametrize(
    ("data", "name", "format", "findings"),
    [
        (PAGE, "a.html", "html", []),
        (PAGE, "a.aspx", "html", []),
        (PAGE, "a", "html", []),
        (PAGE, "a.pdf", "html", ["wrong-extension"]),
        (PAGE, "a.md", "html", ["wrong-extension"]),
        (b"<p>Minutes</p>", "a.html", "html", []),
        (b"# Minutes", "a.md", "markdown", []),
        (b"Minutes", "a.txt", "text", []),
        (b"Minutes", "a", "text", []),
        (b"Minutes", "a.docx", "text", ["wrong-extension"]),
    ],
)
def test_bytes_come_before_names(data: bytes, name: str, format: str, findings: list[str]) -> None:
    layout = read(data, name)
    assert (layout.format, [f.code for f in layout.findings]) == (format, findings)
    assert all(f.severity == "info" for f in layout.findings)


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "a.pdf", "empty-file"),
        (b" \r\n\0", "a.txt", "empty-file"),
        (bytes(range(256)) * 20, "a.txt", "not-a-document"),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 99, "a.pdf", "picture"),
        (b"\xff\xd8\xff\xe0" + b"x" * 99, "a.docx", "picture"),
        (b"PK\x03\x04" + b"x" * 99, "a.docx", "damaged"),
        (zipped("minutes.pdf"), "a.docx", "zip-archive"),
        (zipped("xl/workbook.xml"), "a.docx", "not-a-document"),
        (zipped("content.xml", mimetype="application/vnd.oasis.opendocument.spreadsheet"), "a.odt", "not-a-document"),
        (ole("EncryptedPackage"), "a.docx", "encrypted"),
        (ole("Workbook"), "a.doc", "not-a-document"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(data: bytes, name: str, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data, name)
    assert caught.value.code == code
    assert caught.value.message.count(". ") >= 1 or "again" in caught.value.message


@pytest.mark.parametrize(("data", "name"), [(ole("WordDocument"), "a.doc"), (RTF, "a.rtf")])
def test_old_word_files_need_libreoffice(data: bytes, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word, "find_converter", lambda: None)
    with pytest.raises(Unreadable) as caught:
        read(data, name)
    assert caught.value.code == "legacy-word" and "LibreOffice" in caught.value.message


def test_a_converter_that_fails_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word, "find_converter", lambda: sys.executable)
    with pytest.raises(Unreadable) as caught:
        read(RTF, "a.rtf")
    assert caught.value.code == "legacy-word"


@pytest.mark.parametrize("name", ["a.pdf", "b/A.PDF", "a.html", "a.md", "minutes.txt", "a.docx", "a.doc", "g4967.xml"])
def test_candidates(name: str) -> None:
    assert is_candidate(PurePath(name))


@pytest.mark.parametrize(
    "name",
    ["sources.toml", ".hidden.pdf", "~$a.docx", "a.png", "_index.json", "a.json", "a.tsv", "a.csv", "minutes", "a.zip"],
)
def test_other_files_of_a_folder_are_passed_over(name: str) -> None:
    assert not is_candidate(PurePath(name))


def test_every_reader_exists() -> None:
    from importlib import import_module

    assert all(callable(import_module(f"minutes_parser.extract.{module}").read) for module in set(READERS.values()))


def test_the_registry_loads_no_reader() -> None:
    """`search` starts fast: importing the registry imports neither BeautifulSoup nor lxml nor pdfium."""
    code = "import sys, minutes_parser.extract; print([m for m in ('bs4', 'lxml', 'pypdfium2', 'spacy') if m in sys.modules])"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
    )


def test_errors_survive_the_way_between_processes() -> None:
    error = pickle.loads(pickle.dumps(Unreadable("empty-file", "the file is empty")))
    assert (error.code, error.message, str(error)) == ("empty-file", "the file is empty", "the file is empty")
    assert isinstance(error, MinutesParserError)


HEADS = [
    b"",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"<html>",
    b"<?xml version='1.0'?>",
    b"{\\rtf",
    b"\xff\xfe",
    b"<meeting>",
]


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(HEADS), st.binary(max_size=300), st.sampled_from(["a.txt", "a.html", "a.docx", "a.xml", "a"]))
def test_any_bytes_give_a_layout_or_are_unreadable(head: bytes, rest: bytes, name: str) -> None:
    """One bad file never raises anything else. (LibreOffice, slow to start, has a test of its own.)"""
    try:
        with patch.object(word, "find_converter", return_value=None):
            layout = read(head + rest, name)
    except Unreadable as error:
        assert error.code and error.message
    else:
        assert any(page.lines for page in layout.pages)
