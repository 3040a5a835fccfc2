"""The spaCy `Doc` that carries the findings: `doc.spans[kind]` holds where, `doc._.records[kind]` what.

A component reads the reading and the parts, and marks records; the two lists of a kind run in step.
"""

from __future__ import annotations

import re
from typing import Any, TypeVar

from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from minutes_parser.layout import Reading
from minutes_parser.records import Finding, Record
from minutes_parser.segment.passages import Part

R = TypeVar("R", bound=Record)

Doc.set_extension("reading", default=None, force=True)
Doc.set_extension("parts", default=(), force=True)
Doc.set_extension("records", default=None, force=True)
Doc.set_extension("findings", default=None, force=True)

# One token a word, mark or line end. A regular expression does this at a seventh of the cost of spaCy's tokenizer, whose
# exceptions (contractions, emoticons, addresses of web pages) no rule here asks for.
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|[^\w\s]|_+|[^\S ]|(?<= ) +|^ +")


def make_doc(vocab: Vocab, reading: Reading) -> Doc:
    """A `Doc` whose text equals `reading.text`, without records yet."""
    words: list[str] = []
    spaces: list[bool] = []
    text = reading.text
    for match in _TOKEN.finditer(text):
        words.append(match.group())
        spaces.append(text[match.end() : match.end() + 1] == " ")
    doc = Doc(vocab, words=words, spaces=spaces)
    doc._.reading, doc._.records, doc._.findings = reading, {}, []
    return doc


def mark(doc: Doc, kind: str, record: R) -> R:
    """Adds a record to the doc, with its span."""
    where: Any = record.span  # type: ignore[attr-defined]  # every record that is marked has a span
    span = doc.char_span(where.start, where.end, label=kind, alignment_mode="expand")
    if kind not in doc.spans:
        doc.spans[kind] = []
    doc.spans[kind].append(span if span is not None else Span(doc, 0, 0, label=kind))
    doc._.records.setdefault(kind, []).append(record)
    return record


def marked(doc: Doc, kind: str, of: type[R]) -> list[R]:
    """The records of a kind, in the order they were marked; `of` is their class."""
    found = doc._.records.get(kind, [])
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


def report(doc: Doc, finding: Finding) -> None:
    """Adds a finding."""
    doc._.findings.append(finding)
