"""Stub."""

from spacy.language import Language
from spacy.tokens import Doc
from minutes_parser.segment.marks import reading_of
from minutes_parser.segment.passages import Part


@Language.component("minutes_documents")
def documents(doc: Doc) -> Doc:
    doc._.parts = (Part("minutes", False, reading_of(doc).blocks),)
    return doc
