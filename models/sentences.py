"""A source as the rules read it, sentence by sentence: what the rules say of each sentence, and what gold says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from minutes_parser.evaluate.gold import GoldDocument, GoldRecord, GoldSource
from minutes_parser.evaluate.likeness import words
from minutes_parser.extract import read as extract
from minutes_parser.layout import Reading, arrange
from minutes_parser.records import Action, Attendance, Document, Item, ParsedSource, Resolution
from minutes_parser.segment import build
from minutes_parser.segment.actions.actions import Actions
from minutes_parser.segment.actions.owners import People, doers
from minutes_parser.segment.assemble import assemble
from minutes_parser.segment.marks import make_doc, marked, marked_in, parts_of, unmark
from minutes_parser.segment.passages import Part, Passage, sections, sentences
from minutes_parser.segment.styles import recognise

DECISION, ACTION = "DECISION", "ACTION"

Held = Literal["no", "unmarked", "marked"]
"""What the rules say: no record, one that rests on the sentence's own words, or one by a marker, label, column or table."""


@dataclass(frozen=True)
class Sentence:
    """A sentence of minutes. `start` and `end` count code points of the kept text; `document` counts documents.

    `doer` is the first doer in it. `gold` says for DECISION and ACTION whether gold holds it to be one; a label on which
    gold is silent (optional records) or which a marker settles is left out.
    """

    start: int
    end: int
    text: str
    document: int
    decision: Held
    action: Held
    doer: str | None
    gold: dict[str, bool] = field(default_factory=dict)

    def overlaps(self, start: int, end: int) -> bool:
        return self.start < end and start < self.end


@dataclass(frozen=True)
class ReadSource:
    """A source with the records of the rules, the kept text, its sentences, and its gold."""

    parsed: ParsedSource
    reading: Reading
    sentences: tuple[Sentence, ...]
    gold: GoldSource

    def gold_of(self, field: Literal["resolutions", "actions"]) -> GoldSource:
        """Gold with one list to compare (none, where the annotator left it out)."""
        documents = tuple(
            d.model_copy(update={"scored": (field if not d.scored or field in d.scored else "nothing",)})
            for d in self.gold.documents
        )
        return self.gold.model_copy(update={"documents": documents})


def read_source(path: Path, gold: GoldSource) -> ReadSource:
    """The file at `path`, read by the rules alone, its sentences labelled by gold. Raises what a reader raises."""
    layout = extract(path.read_bytes(), path.name)
    reading = arrange(layout)
    doc = make_doc(build("").vocab, reading)
    explicit: set[tuple[int, int]] = set()
    for name, component in build(recognise(reading.text)).pipeline:
        if name == "actions":  # once without the rules that read sentences, to know which actions rest on a mark
            Actions(implicit=False)(doc)
            explicit = {(a.span.start, a.span.end) for a in marked(doc, "actions", Action)}
            unmark(doc, "actions")
        doc = component(doc)
    documents, _ = assemble(doc, path.name)
    found: list[Sentence] = []
    for number, part in enumerate(parts_of(doc)):
        if part.kind == "minutes":
            people = People(marked_in(doc, part, "attendance", Attendance), reading.text)
            listed = [(a.span.start, a.span.end) for a in documents[number].attendance]
            printed = [
                s
                for s in _sentences(part, marked_in(doc, part, "items", Item))
                if not any(_meet(s, *span) for span in listed)
            ]
            found += _judged(printed, number, documents[number], explicit, people, _Gold(gold.documents))
    parsed = ParsedSource(
        source=path.name,
        format=layout.format,
        sha256="",
        pages=len(layout.pages) if layout.paginated else None,
        text=reading.text,
        documents=documents,
    )
    return ReadSource(parsed, reading, tuple(found), gold)


def _sentences(part: Part, items: list[Item]) -> Iterator[Passage]:
    for section in sections(part, items):
        if section.item is not None:
            for passage in section.passages:
                if not passage.block.column:
                    yield from (s for s in sentences(passage) if len(s.text.split()) >= 3)


def _meet(passage: Passage, start: int, end: int) -> bool:
    return passage.start < end and start < passage.end


def _judged(
    printed: Sequence[Passage],
    number: int,
    document: Document,
    explicit: set[tuple[int, int]],
    people: People,
    gold: _Gold,
) -> Iterator[Sentence]:
    for sentence in printed:
        held: dict[str, Held] = {DECISION: "no", ACTION: "no"}
        for resolution in document.resolutions:
            for clause in resolution.clauses:
                if _meet(sentence, clause.span.start, clause.span.end):
                    held[DECISION] = "unmarked" if is_unmarked(resolution) else "marked"
        for action in document.actions:
            if _meet(sentence, action.span.start, action.span.end):
                marks = (action.span.start, action.span.end) in explicit
                held[ACTION] = "marked" if marks else "unmarked"
        told = gold.labels(sentence.text)
        kept = {label: true for label, true in told.items() if held[label] != "marked"}
        doer = next((d.text for d in doers(sentence.text, people)), None) if kept else None
        yield Sentence(
            sentence.start, sentence.end, sentence.text, number, held[DECISION], held[ACTION], doer, kept
        )  # fmt: skip


def is_unmarked(resolution: Resolution) -> bool:
    """Whether a decision rests on its own words: one clause, and no marker printed before it."""
    return len(resolution.clauses) == 1 and resolution.clauses[0].span.start == resolution.span.start


def holds(sentence: Sentence, record: Resolution | Action) -> bool:
    """Whether a record that rests on words rests on these."""
    return sentence.overlaps(record.span.start, record.span.end)


class _Gold:
    """The texts of gold, to be found again in printed sentences."""

    def __init__(self, documents: Sequence[GoldDocument]) -> None:
        self.texts: list[tuple[str, bool, str]] = []
        for document in documents:
            for label, records in ((DECISION, document.clauses()), (ACTION, document.actions)):
                if not document.scored or {DECISION: "resolutions", ACTION: "actions"}[label] in document.scored:
                    self.texts += [(label, *text) for record in records for text in _texts(record)]

    def labels(self, sentence: str) -> dict[str, bool]:
        """Whether a text of gold stands in the sentence, or the sentence in such a text."""
        here = _spaced(sentence)
        told = {DECISION: False, ACTION: False}
        unsure: set[str] = set()
        for label, optional, text in self.texts:
            if text in here or (here in text and here.count(" ") > 4):
                unsure |= {label} if optional else set()
                told[label] |= not optional
        return {label: true for label, true in told.items() if true or label not in unsure}


def _texts(record: GoldRecord) -> Iterator[tuple[bool, str]]:
    for text in getattr(record, "text", ()):
        if text and len(words(text)) >= 3:
            yield record.optional, _spaced(text)


def _spaced(text: str) -> str:
    return f" {' '.join(words(text))} "


_NAME = re.compile(r"(?<=[a-z,;] )(?:[A-Z][\w’'-]*\.?\s)*[A-Z][\w’'-]*|\b[A-Z]{2,4}\b")
_FIGURE = re.compile(r"\d+(?:[.,:/]\d+)*")


def masked(text: str) -> str:
    """The sentence as the classifier reads it: in small letters; names of people and places, and figures, are all alike."""
    named = _NAME.sub(lambda m: m[0] if m[0].isupper() and len(m[0]) > 4 else "xx", " ".join(text.split()))
    return _FIGURE.sub("0", named).lower()
