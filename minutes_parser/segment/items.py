"""Stub."""

from spacy.language import Language
from spacy.tokens import Doc


@Language.component("minutes_items")
def items(doc: Doc) -> Doc:
    return doc
