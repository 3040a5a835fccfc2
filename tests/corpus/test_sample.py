"""The committed sample is what the generator writes, and its gold is printed in it."""

from __future__ import annotations

import io
import json
import re
import zipfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from minutes_parser.records import Attendance, Document, Vote

pytest.importorskip("reportlab")
pytest.importorskip("fpdf")

from corpus.generator.samples import PRODUCERS, Sample, samples
from tests.corpus.printed import choices, shown, stands

FOLDER = Path(__file__).resolve().parents[2] / "corpus" / "sample"
SAMPLES = samples()
LISTS = ("attendance", "items", "resolutions", "recommendations", "actions", "declarations")
each = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)


def allowed(annotation: Any) -> set[str]:
    return set(annotation.__args__)


STATUSES = allowed(Attendance.model_fields["status"].annotation)
KINDS = allowed(Document.model_fields["kind"].annotation)
RESULTS = allowed(Vote.model_fields["result"].annotation.__args__[0])


def unpacked(data: bytes) -> bytes:
    """What is in an archive, one after the other; any other file as it is."""
    if not data.startswith(b"PK"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return b"".join(name.encode() + archive.read(name) for name in archive.namelist())


@each
def test_the_committed_file_is_what_the_generator_writes(sample: Sample, tmp_path: Path) -> None:
    """Byte for byte. A PDF or DOCX by another release of its producer may differ in bytes, not in words; DOCX is
    compared unpacked, as builds of zlib differ."""
    sample.write(tmp_path)
    gold = Path("gold") / f"{Path(sample.name).stem}.json"
    assert (tmp_path / gold).read_bytes() == (FOLDER / gold).read_bytes()
    fresh, kept = unpacked((tmp_path / sample.name).read_bytes()), unpacked((FOLDER / sample.name).read_bytes())
    if (
        fresh != kept
        and sample.name.endswith((".pdf", ".docx"))
        and any(version(name) != known for name, known in PRODUCERS.items())
    ):
        assert shown(sample.name, sample.data) == shown(sample.name, (FOLDER / sample.name).read_bytes())
    else:
        assert fresh == kept


def test_nothing_else_is_committed() -> None:
    names = {sample.name for sample in SAMPLES}
    assert {path.name for path in FOLDER.iterdir()} == names | {"gold"}
    assert {path.stem for path in (FOLDER / "gold").iterdir()} == {Path(name).stem for name in names}
    assert len({Path(name).stem for name in names}) == len(names)


@each
def test_every_gold_text_is_printed(sample: Sample) -> None:
    printed = shown(sample.name, sample.data)
    joined = f" {' '.join(printed)} "
    for document in json.loads(sample.gold())["documents"]:
        texts = [clause for record in document["resolutions"] for clause in record["clauses"]]
        texts += [
            record["text"]
            for name in ("recommendations", "actions", "declarations")
            for record in document.get(name, [])
        ]
        texts += [record["title"] for record in document.get("items", [])] + [
            record["name"] for record in document.get("attendance", [])
        ]
        for value in texts:
            assert any(text is None or stands(text, printed, joined) for text in choices(value)), value


@each
def test_gold_is_valid(sample: Sample) -> None:
    gold = json.loads(sample.gold())
    assert gold["source"] == sample.name and gold["family"]
    for document in gold["documents"]:
        assert set(choices(document["kind"])) <= KINDS
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", document["meeting"].get("date", "2000-01-01"))
        for field in ("start_time", "end_time"):
            assert all(
                value is None or re.fullmatch(r"\d\d:\d\d", value) for value in choices(document["meeting"].get(field))
            )
        for person in document.get("attendance", []):
            assert set(choices(person["status"])) <= STATUSES and (person["name"] or person["role"])
        numbers = {value for item in document.get("items", []) for value in choices(item["number"])}
        for record in (*document["resolutions"], *document["actions"]):
            assert set(choices(record["item"])) & (numbers | {None}), record
        for record in document["resolutions"]:
            assert record["verb"] and record["clauses"] and all(record["clauses"])
            vote = record["vote"] or {}
            assert set(choices(vote.get("result"))) <= RESULTS | {None}
            assert all(isinstance(vote.get(option, 0), int) for option in ("for", "against", "abstain"))
        for action in document["actions"]:
            assert all(due is None or re.fullmatch(r"\d{4}-\d\d-\d\d", due) for due in choices(action["due"]))


def test_the_sample_shows_every_family_and_format() -> None:
    shown = {sample.family for sample in SAMPLES}
    assert shown >= {"English committee", "scrutiny", "parish", "cabinet", "planning", "full council"}
    assert shown >= {"Scottish", "Irish", "NHS board", "report"}
    assert {Path(sample.name).suffix for sample in SAMPLES} == {".pdf", ".html", ".md", ".txt", ".docx"}
    producers = {
        name
        for sample in SAMPLES
        if sample.name.endswith(".pdf")
        for name in (b"ReportLab", b"fpdf")
        if name in sample.data
    }
    assert producers == {b"ReportLab", b"fpdf"}
    assert any(len(sample.sheets) > 1 for sample in SAMPLES), "a pack holds several documents"
    assert len(SAMPLES) >= 14 and sum(len(sample.data) for sample in SAMPLES) < 2_000_000


def test_the_sample_has_what_is_hard() -> None:
    """Named votes, deadlines, movers, declarations, recommendations, and items without anything to find."""
    sheets = [sheet for sample in SAMPLES for sheet in sample.sheets]
    resolutions = [record for sheet in sheets for record in sheet.resolutions]
    assert any((record["vote"] or {}).get("names") for record in resolutions)
    assert any(record["mover"] for record in resolutions) and any(
        record["optional"] for record in resolutions if "optional" in record
    )
    assert any(action["due"] for sheet in sheets for action in sheet.actions)
    assert any(sheet.declarations for sheet in sheets) and any(sheet.recommendations for sheet in sheets)
    minuted = [sheet for sheet in sheets if sheet.kind == "minutes"]
    items = [(sheet, item["number"]) for sheet in minuted for item in sheet.items]
    quiet = [number for sheet, number in items if not any(number in choices(r["item"]) for r in sheet.resolutions)]
    assert len(quiet) > 0.3 * len(items)
