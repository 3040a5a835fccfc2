"""The spaCy `Doc` that carries the findings: `doc.spans[kind]` holds where, `doc._.records[kind]` what.

A component reads the reading and the parts, and marks records; the two lists of a kind run in step.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Any, TypeVar

from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from minutes_parser.layout import Reading
from minutes_parser.patterns import compiled
from minutes_parser.records import Finding, Item, Record
from minutes_parser.segment.passages import Part, Section, sections

R = TypeVar("R", bound=Record)

Doc.set_extension("reading", default=None, force=True)
Doc.set_extension("parts", default=(), force=True)
Doc.set_extension("sections", default=None, force=True)
Doc.set_extension("records", default=None, force=True)
Doc.set_extension("records_by_part", default=None, force=True)
Doc.set_extension("findings", default=None, force=True)

# One token a line: no rule asks for words, and every token costs. Records say more exactly where they stand.
_TOKEN = compiled(r"\n|[^\n]+")


def make_doc(vocab: Vocab, reading: Reading) -> Doc:
    """A `Doc` whose text equals `reading.text`, without records yet."""
    tokens = _TOKEN.findall(reading.text)
    doc = Doc(vocab, words=tokens, spaces=[False] * len(tokens))
    held = doc._
    held.reading, held.sections, held.findings = reading, {}, []
    held.records, held.records_by_part = {}, {}
    return doc


def mark(doc: Doc, kind: str, record: R) -> R:
    """Adds a record to the doc, with its span."""
    where: Any = record.span  # type: ignore[attr-defined]  # every record that is marked has a span
    span = doc.char_span(where.start, where.end, label=kind, alignment_mode="expand")
    if kind not in doc.spans:
        doc.spans[kind] = []
    doc.spans[kind].append(span if span is not None else Span(doc, 0, 0, label=kind))
    held = doc._
    held.records.setdefault(kind, []).append(record)
    parts = held.parts
    number = bisect_right(parts, where.start, key=lambda part: part.start)
    if number:
        held.records_by_part.setdefault((kind, parts[number - 1].start), []).append(record)
    return record


def unmark(doc: Doc, kind: str) -> None:
    """Takes the records of a kind away again."""
    doc.spans.pop(kind, None)
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
