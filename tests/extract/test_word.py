"""Old Word documents and RTF, through LibreOffice where it is installed."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import docx as python_docx
import pytest

from minutes_parser.errors import Unreadable
from minutes_parser.extract import read, word
from minutes_parser.layout.model import Layout

SOFFICE = word.find_converter()
needs_soffice = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")


def written() -> bytes:
    """Minutes as python-docx writes them: automatic numbers, a table, bold."""
    document = python_docx.Document()
    document.add_heading("Minutes of Elmford Parish Council", 1)
    document.add_paragraph("Apologies", style="List Number")
    document.add_paragraph("Finance", style="List Number")
    document.add_paragraph().add_run("RESOLVED that the precept be £9,500.").bold = True
    table = document.add_table(rows=2, cols=2)
    for cell, words in zip(
        (c for row in table.rows for c in row.cells), ["Action", "Owner", "Order the bench", "Clerk"], strict=True
    ):
        cell.text = words
    document.add_paragraph("The meeting closed at 8.40 pm.")  # LibreOffice writes no table at the end of a .doc
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The same minutes as .doc and as .rtf, written by LibreOffice."""
    folder = tmp_path_factory.mktemp("old")
    source = folder / "minutes.docx"
    source.write_bytes(written())
    for suffix in ("doc", "rtf"):
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [SOFFICE or "", "--headless", profile, "--convert-to", suffix, "--outdir", str(folder), str(source)]
        subprocess.run(command, capture_output=True, check=True, timeout=120)
    return {suffix: (folder / f"minutes.{suffix}").read_bytes() for suffix in ("doc", "rtf")}


@needs_soffice
def test_old_formats_are_read_like_new_ones_also_at_the_same_time(
    old: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two conversions at once do not get into each other's way, and nothing is left behind."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with ThreadPoolExecutor(2) as pool:
        layouts = list(pool.map(lambda suffix: read(old[suffix], f"minutes.{suffix}"), ("doc", "rtf")))
    expected = lines(read(written(), "minutes.docx"))
    assert [layout.format for layout in layouts] == ["doc", "rtf"]
    assert [lines(layout) for layout in layouts] == [expected, expected]
    assert list(tmp_path.iterdir()) == []


def lines(layout: Layout) -> list[tuple[str, bool, bool]]:
    """Words, whether they are bold, whether they stand in a table."""
    return [(line.text, bool(line.bold), line.cell is not None) for line in layout.pages[0].lines]


@pytest.mark.skipif(os.name != "posix", reason="starts a shell script")
def test_a_converter_that_never_ends_is_ended_with_what_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = tmp_path / "note"
    converter = tmp_path / "soffice"
    converter.write_text(f"#!/bin/sh\nsleep 600 &\necho $! > {note}.part; mv {note}.part {note}\nwait\n")
    converter.chmod(0o755)
    monkeypatch.setattr(word, "find_converter", lambda: str(converter))
    monkeypatch.setattr(word, "_SECONDS", 3)
    with pytest.raises(Unreadable) as caught:
        read(b"{\\rtf1 Minutes}", "a.rtf")
    assert caught.value.code == "legacy-word"
    assert not is_running(int(note.read_text()))


def is_running(pid: int) -> bool:
    state = Path(f"/proc/{pid}/stat")
    if sys.platform == "linux":  # a process that ended is listed until its parent asks
        return state.exists() and state.read_text().rpartition(")")[2].split()[0] != "Z"
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
