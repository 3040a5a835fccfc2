"""Invented text to records, the way a file goes: extract, arrange, segment."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import settings

from minutes_parser import records
from minutes_parser.extract import read
from minutes_parser.layout import Reading, arrange
from minutes_parser.records import Document, Finding
from minutes_parser.segment import segment

# The same examples on every run, and no test that fails because a machine is slow.
settings.register_profile("minutes", derandomize=True, deadline=None)
settings.load_profile("minutes")

Vote = tuple[int | None, int | None, int | None, str | None] | None
"""for, against, abstained, result"""


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

    @property
    def people(self) -> list[str]:
        """Who was there, in short: "P Ann Vane (Chair)", P present, I in attendance, A apologies, X absent, E expected."""
        signs = {"present": "P", "in_attendance": "I", "apologies": "A", "absent": "X", "expected": "E"}
        return [
            f"{signs[r.status]} {r.name or '-'}" + (f" ({r.role})" if r.role else "") for r in self.document.attendance
        ]

    @property
    def decided(self) -> list[tuple[list[str], str | None, str | None, Vote, dict[str, list[str]] | None]]:
        """What was decided, in short: clauses, mover, seconder, vote, names under each option."""
        return [
            ([clause.text for clause in r.clauses], r.mover, r.seconder, *_told(r.vote))
            for r in self.document.resolutions
        ]


def _told(vote: records.Vote | None) -> tuple[Vote, dict[str, list[str]] | None]:
    if vote is None:
        return None, None
    sides = {"for": vote.names.for_, "against": vote.names.against, "abstain": vote.names.abstain} if vote.names else {}
    named = {side: list(names) for side, names in sides.items() if names}
    return (vote.for_, vote.against, vote.abstain, vote.result), named or None


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
