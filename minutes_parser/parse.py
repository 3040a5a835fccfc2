"""One file to its records: extract, arrange, segment. Never raises for a bad document; a finding says what is wrong."""

from __future__ import annotations

import hashlib
from pathlib import Path

from minutes_parser.confidence import rated
from minutes_parser.errors import Unreadable
from minutes_parser.extract import bytes_of, read
from minutes_parser.layout import Layout, Reading, arrange
from minutes_parser.records import Finding, Given, ParsedSource
from minutes_parser.segment import segment


def parse_file(
    path: Path, *, source: str | None = None, given: Given | None = None, disable_models: bool = False
) -> ParsedSource:
    """The records of the file at `path`.

    `source` is its key in what is printed and stored: its path under the folder that was named (default: its name).
    `given` is what the user or a scraper says of it. A file that cannot be read gives an error finding and no documents.
    """
    source, given = source or path.name, given or Given()
    suffix = path.suffix.lower().lstrip(".") or "unknown"
    sha256 = ""
    try:
        data = bytes_of(path)
        sha256 = hashlib.sha256(data).hexdigest()
        layout = read(data, path.name)
    except OSError as error:
        message = f"{source}: the file could not be opened ({error.strerror or error}). Check that it exists and that you may read it."
        return _unread(source, suffix, sha256, given, Finding(severity="error", code="unreadable", message=message))
    except Unreadable as error:
        return _unread(
            source,
            suffix,
            sha256,
            given,
            Finding(severity="error", code=error.code, message=f"{source}: {error.message}"),
        )
    reading = arrange(layout)
    documents, found = segment(reading, source=source)
    findings = (*layout.findings, *reading.findings, *found)
    return ParsedSource(
        source=source,
        format=layout.format,
        sha256=sha256,
        pages=len(layout.pages) if layout.paginated else None,
        given=given,
        text=reading.text,
        page_starts=_page_starts(layout, reading),
        documents=rated(documents, findings),
        findings=findings,
    )


def _page_starts(layout: Layout, reading: Reading) -> tuple[int, ...]:
    """Offset in the kept text at which each page starts; a page without text starts where the next one does."""
    starts: dict[int, int] = {}
    for block in reading.blocks:
        for piece in block.pieces:
            starts.setdefault(piece.line.page, block.start + piece.start)
    offsets: list[int] = []
    after = len(reading.text)
    for page in reversed(layout.pages if layout.paginated else ()):
        after = min(after, starts.get(page.number, after))
        offsets.append(after)
    return tuple(reversed(offsets))


def _unread(source: str, format: str, sha256: str, given: Given, finding: Finding) -> ParsedSource:
    return ParsedSource(source=source, format=format, sha256=sha256, given=given, findings=(finding,))
