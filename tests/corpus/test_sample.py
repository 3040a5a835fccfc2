"""The committed sample is what the generator writes, and its gold is printed in it."""

from __future__ import annotations

import io
import json
import re
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from bs4 import BeautifulSoup

from minutes_parser.records import Attendance, Document, Vote

pytest.importorskip("reportlab")
pytest.importorskip("fpdf")

from corpus.generator.samples import PRODUCERS, Sample, samples
from corpus.generator.sheet import words

FOLDER = Path(__file__).resolve().parents[2] / "corpus" / "sample"
SAMPLES = samples()
LISTS = ("attendance", "items", "resolutions", "recommendations", "actions", "declarations")
each = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)


def allowed(annotation: Any) -> set[str]:
    return set(annotation.__args__)


STATUSES = allowed(Attendance.model_fields["status"].annotation)
KINDS = allowed(Document.model_fields["kind"].annotation)
RESULTS = allowed(Vote.model_fields["result"].annotation.__args__[0])


def choices(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def shown(name: str, data: bytes) -> list[str]:
    """The words a reader of the file would see, page by page."""
    if name.endswith(".pdf"):
        pdf = pypdfium2.PdfDocument(data)
        text = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    elif name.endswith(".docx"):
        docx = pytest.importorskip("docx")
        document = docx.Document(io.BytesIO(data))
        parts = [p.text for p in document.paragraphs]
        parts += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        text = "\n".join(parts)
    elif name.endswith(".html"):
        text = BeautifulSoup(data, "lxml").get_text(" ")
    else:
        text = re.sub(r"</?\w+>", " ", data.decode())
    return words(text.replace("￾", "").replace("\x02", ""))


def stands(text: str, printed: list[str], joined: str) -> bool:
    """Whether the words are printed in this order, with at most one gap (a page's foot and head) of 40 words."""
    wanted = words(text)
    if f" {' '.join(wanted)} " in joined:
        return True
    for start in (n for n, word in enumerate(printed) if word == wanted[0]):
        same = 0
        while same < len(wanted) and start + same < len(printed) and printed[start + same] == wanted[same]:
            same += 1
        rest = wanted[same:]
        for gap in range(1, 40):
            at = start + same + gap
            if printed[at : at + len(rest)] == rest:
                return True
    return False


@each
def test_the_committed_file_is_what_the_generator_writes(sample: Sample, tmp_path: Path) -> None:
    """Byte for byte; a PDF or DOCX by another release of its producer may differ in bytes, not in words."""
    sample.write(tmp_path)
    gold = Path("gold") / f"{Path(sample.name).stem}.json"
    assert (tmp_path / gold).read_bytes() == (FOLDER / gold).read_bytes()
    fresh, kept = (tmp_path / sample.name).read_bytes(), (FOLDER / sample.name).read_bytes()
    if (
        fresh != kept
        and sample.name.endswith((".pdf", ".docx"))
        and any(version(name) != known for name, known in PRODUCERS.items())
    ):
        assert shown(sample.name, fresh) == shown(sample.name, kept)
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
            assert vote.get("result") in RESULTS | {None}
            assert all(isinstance(vote.get(option, 0), int) for option in ("for", "against", "abstain"))
        for action in document["actions"]:
            assert all(due is None or re.fullmatch(r"\d{4}-\d\d-\d\d", due) for due in choices(action["due"]))


def test_the_sample_shows_every_family_and_format() -> None:
    assert {sample.family for sample in SAMPLES} >= {"English committee", "scrutiny", "parish", "report"}
    assert {Path(sample.name).suffix for sample in SAMPLES} >= {".pdf", ".html", ".md", ".txt"}
    producers = {
        name
        for sample in SAMPLES
        for name in (b"ReportLab", b"fpdf")
        if sample.name.endswith(".pdf") and name in sample.data
    }
    assert producers == {b"ReportLab", b"fpdf"}
    assert sum(len(sample.data) for sample in SAMPLES) < 2_000_000
