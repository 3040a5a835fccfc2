"""Reading to records: a spaCy pipeline of one component a kind of record.

Each component of `KINDS` lives in the file of its name, in the folder of its subject, is registered under its name as a
spaCy factory, and marks its records on the `Doc` (see `marks`). `assemble` then links them and gives them their ids.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

import spacy
from spacy.language import Language

from minutes_parser.layout import Reading
from minutes_parser.patterns import KEPT
from minutes_parser.records import Document, Finding
from minutes_parser.segment.assemble import assemble
from minutes_parser.segment.marks import make_doc
from minutes_parser.segment.styles import overrides, recognise

_FOLDERS = {
    "documents": "documents",
    "items": "items",
    "meeting": "meeting",
    "attendance": "attendance",
    "resolutions": "decisions",
    "recommendations": "documents",
    "actions": "actions",
    "declarations": "declarations",
    "amounts": "mentions",
    "citations": "mentions",
    "speeches": "mentions",
}
KINDS = tuple(_FOLDERS)
"""The components in the order in which they mark: each may read what those before it marked."""


@cache
def build(style: str = "") -> Language:
    """The pipeline of a house style of `pipelines/`; of the union of all where `style` is empty."""
    nlp = spacy.blank("en")
    # Of each word that a document brings, spaCy would note shape, norm and the like. No rule reads them.
    nlp.vocab.lex_attr_getters = {}  # type: ignore[attr-defined]  # it is missing from spaCy's stub
    settings = overrides(style)
    unknown = set(settings) - set(KINDS)
    if unknown:
        raise ValueError(f"pipelines/{style}.cfg configures {sorted(unknown)}; known components: {', '.join(KINDS)}")
    _load()
    for kind in KINDS:
        nlp.add_pipe(f"minutes_{kind}", name=kind, config=settings.get(kind, {}))
    return nlp


@cache
def _load() -> None:
    """Loads the components, each of which registers itself, and keeps what their patterns were compiled into."""
    for kind, folder in _FOLDERS.items():
        import_module(f"minutes_parser.segment.{folder}.{kind}")
    KEPT.keep()


def segment(
    reading: Reading, *, source: str, disable: tuple[str, ...] = ()
) -> tuple[tuple[Document, ...], tuple[Finding, ...]]:
    """The documents of a source with their records, and what could not be told.

    `source` is the source's key; it goes into the ids. `disable` names components to leave out.
    """
    if not reading.text.strip():
        return (), ()
    nlp = build(recognise(reading.text))
    with nlp.memory_zone():
        doc = make_doc(nlp.vocab, reading)
        for name, component in nlp.pipeline:
            if name not in disable:
                doc = component(doc)
        return assemble(doc, source)
