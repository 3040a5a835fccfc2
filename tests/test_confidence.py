"""Every record says which rule found it, and gets what was measured of that rule; the words and ids stay what they were."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from minutes_parser.confidence import BASES, DOUBTFUL_PAGE, KINDS, rated, shape
from minutes_parser.parse import parse_file
from minutes_parser.records import Action, Attendance, Clause, Document, Finding, Item, Resolution, Span
from minutes_parser.resources import resource

HERE = Span(start=0, end=9, page=2)
SAMPLE = sorted(path for path in resource("corpus/sample").iterdir() if path.suffix in {".md", ".txt", ".html", ".pdf"})


def item(title: str = "Lamps", **fields: Any) -> Item:
    return Item(title=title, span=HERE, extent=HERE, **fields)


def resolution(*clauses: str, numbers: tuple[str | None, ...] = (), basis: Any = "marker") -> Resolution:
    numbers = numbers or (None,) * len(clauses)
    texts = tuple(Clause(number=n, text=text, span=HERE) for n, text in zip(numbers, clauses, strict=True))
    return Resolution(verb="resolved", clauses=texts, basis=basis, span=HERE)


def document(*items: Item) -> Document:
    return Document(kind="minutes", span=HERE, items=items)


TABLE = {
    "items": {"heading": {"usual": {"precision": 0.912}, "odd": {"precision": 0.2}}},
    DOUBTFUL_PAGE: {"factor": 0.5},
}


@pytest.mark.parametrize(
    ("basis", "title", "page", "confidence"),
    [
        ("heading", "Lamps", 2, 0.91),
        ("heading", "STREET LAMPS The Clerk said that three of them were broken", 2, 0.2),
        ("heading", "Lamps", 3, 0.46),  # a page read by OCR
        ("heading", "Lamps", None, 0.91),  # no pages at all
        ("label", "Lamps", 2, None),  # not measured
        (None, "Lamps", 2, None),
    ],
)
def test_a_record_gets_what_was_measured_of_its_rule(basis, title, page, confidence):
    findings = [Finding(severity="info", code="read-by-ocr", page=3, message="")]
    where = HERE.model_copy(update={"page": page})
    found = Item(title=title, basis=basis, span=where, extent=where)
    assert rated([document(found)], findings, TABLE)[0].items[0].confidence == confidence


def test_without_a_file_nothing_is_said():
    assert rated([document(item(basis="heading"))], (), {}) == (document(item(basis="heading")),)


def test_ids_and_words_do_not_rest_on_it():
    before = document(item(id="a#item-1", basis="heading"))
    after = rated([before], (), TABLE)[0].items[0]
    assert after.model_copy(update={"confidence": None}) == before.items[0]


@pytest.mark.parametrize("kind", KINDS)
def test_no_basis_outside_the_registry(kind):
    with pytest.raises(ValidationError):
        KINDS[kind].model_validate({"basis": "a feeling"})
    assert BASES[kind] == tuple(dict.fromkeys(BASES[kind])) != ()


def test_the_file_tells_of_every_basis():
    """No gold tells of motions, so nothing can be measured of them."""
    table = json.loads(resource("models/confidence.json").read_text(encoding="utf-8"))
    assert {kind: tuple(bases) for kind, bases in table.items() if kind != DOUBTFUL_PAGE} == {
        kind: bases for kind, bases in BASES.items() if kind != "motions"
    }
    for kind in table.keys() - {DOUBTFUL_PAGE}:
        for shapes in table[kind].values():
            assert all(0 < shapes[form]["precision"] < 1 for form in ("usual", "odd"))
    assert 0 < table[DOUBTFUL_PAGE]["factor"] <= 1


@pytest.mark.parametrize("path", SAMPLE, ids=lambda path: path.name)
def test_every_record_of_the_sample_says_what_it_rests_on(path: Path):
    for document in parse_file(path).documents:
        for kind in KINDS:
            for record in getattr(document, kind):
                assert record.basis in BASES[kind]
                assert (record.confidence is None) == (kind == "motions")


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (item("To receive the minutes of the meeting of the Lighting Committee held on 4 June 2019 in the Reading Room"), "usual"),
        (item("LAMPS IN QUAY STREET AND THE OLD HARBOUR ROAD"), "usual"),
        (item("STREET LAMPS The Clerk said that three were broken"), "odd"),
        (item("Lamps " + "and more lamps " * 9), "odd"),
        (resolution("the lamps be repaired;", "the report be noted."), "usual"),
        (resolution("the lamps be repaired; and"), "usual"),
        (resolution("the lamps be repaired; and the report be noted."), "odd"),
        (resolution("That the lamps be repaired. That the report be noted."), "odd"),
        (resolution("It was agreed to repair the lamps; the Clerk had a price.", basis="it-was"), "usual"),
        (resolution("AGREED"), "odd"),
        (resolution("the lamps be repaired.", "The works ended in May.", numbers=("(a)", None)), "odd"),
        (Attendance(name="Ann van der Bell", status="present", span=HERE), "usual"),
        (Attendance(name="Ann Bell Tom Roe Cy", status="present", span=HERE), "odd"),
        (Attendance(role="Head of Harbours and Lighthouses", status="present", span=HERE), "usual"),
        (Action(text="Clerk to write", span=HERE), "usual"),
        (Action(text="for Clerk", span=HERE), "odd"),
    ],
)  # fmt: skip
def test_shape(record, expected):
    assert shape(record) == expected
