"""The spaCy `Doc` that carries the findings: `doc._.records[kind]`, each record with the span it stands on.

A component reads the reading and the parts, and marks records.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Any, TypeVar

from spacy.tokens import Doc
from spacy.vocab import Vocab

from minutes_parser.layout import Reading
from minutes_parser.records import Finding, Item, Record
from minutes_parser.segment.passages import Part, Section, sections

R = TypeVar("R", bound=Record)

Doc.set_extension("reading", default=None, force=True)
Doc.set_extension("parts", default=(), force=True)
Doc.set_extension("sections", default=None, force=True)
Doc.set_extension("records", default=None, force=True)
Doc.set_extension("records_by_part", default=None, force=True)
Doc.set_extension("findings", default=None, force=True)


def make_doc(vocab: Vocab, reading: Reading) -> Doc:
    """A `Doc` whose text equals `reading.text`, without records yet."""
    # One token: no rule asks for words, every token costs, and records say more exactly where they stand.
    doc = Doc(vocab, words=[reading.text] if reading.text else [], spaces=[False] if reading.text else [])
    held = doc._
    held.reading, held.sections, held.findings = reading, {}, []
    held.records, held.records_by_part = {}, {}
    return doc


def mark(doc: Doc, kind: str, record: R) -> R:
    """Adds a record to the doc."""
    where: Any = record.span  # type: ignore[attr-defined]  # every record that is marked has a span
    held = doc._
    held.records.setdefault(kind, []).append(record)
    parts = held.parts
    number = bisect_right(parts, where.start, key=lambda part: part.start)
    if number:
        held.records_by_part.setdefault((kind, parts[number - 1].start), []).append(record)
    return record


def unmark(doc: Doc, kind: str) -> None:
    """Takes the records of a kind away again."""
    doc._.records.pop(kind, None)
    for key in [key for key in doc._.records_by_part if key[0] == kind]:
        del doc._.records_by_part[key]


def marked(doc: Doc, kind: str, of: type[R]) -> list[R]:
    """The records of a kind, in the order they were marked; `of` is their class."""
    found = doc._.records.get(kind, [])
    assert all(isinstance(record, of) for record in found)
    return list(found)


def marked_in(doc: Doc, part: Part, kind: str, of: type[R]) -> list[R]:
    """The records of a kind that start in a part, in the order they were marked: a source may hold thousands of parts."""
    found = doc._.records_by_part.get((kind, part.start), [])
    assert all(isinstance(record, of) for record in found)
    return list(found)


def reading_of(doc: Doc) -> Reading:
    """The reading a doc was made of."""
    reading: Reading = doc._.reading
    return reading


def parts_of(doc: Doc) -> tuple[Part, ...]:
    """The documents of the source, in print order."""
    parts: tuple[Part, ...] = doc._.parts
    return parts


def sections_of(doc: Doc, part: Part) -> list[Section]:
    """The part cut at its items; once for all components that run after `items`."""
    cut: dict[int, list[Section]] = doc._.sections
    if part.start not in cut:
        cut[part.start] = sections(part, marked_in(doc, part, "items", Item))
    return cut[part.start]


def report(doc: Doc, finding: Finding) -> None:
    """Adds a finding."""
    doc._.findings.append(finding)
