"""Invented text to records, the way a file goes: extract, arrange, segment."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import settings

from minutes_parser.extract import read
from minutes_parser.layout import Reading, arrange
from minutes_parser.records import Document, Finding
from minutes_parser.segment import segment

# The same examples on every run, and no test that fails because a machine is slow.
settings.register_profile("minutes", derandomize=True, deadline=None)
settings.load_profile("minutes")


@dataclass(frozen=True)
class Parsed:
    """What was read from one invented source."""

    reading: Reading
    documents: tuple[Document, ...]
    findings: tuple[Finding, ...]

    @property
    def text(self) -> str:
        """The kept text, into which all spans point."""
        return self.reading.text

    @property
    def document(self) -> Document:
        """The only document; an error where there are several."""
        (document,) = self.documents
        return document


@pytest.fixture(scope="session")
def reading() -> Callable[..., Reading]:
    """A function from text (Markdown unless `name` says otherwise) to its kept text and blocks."""

    def made(text: str, name: str = "minutes.md") -> Reading:
        return arrange(read(textwrap.dedent(text).strip("\n").encode() + b"\n", name))

    return made


@pytest.fixture(scope="session")
def parsed(reading: Callable[..., Reading]) -> Callable[..., Parsed]:
    """A function from text (Markdown unless `name` says otherwise) to its records."""

    def made(text: str, name: str = "minutes.md", *, source: str | None = None) -> Parsed:
        kept = reading(text, name)
        documents, findings = segment(kept, source=source or name)
        return Parsed(kept, documents, findings)

    return made
