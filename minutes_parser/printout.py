"""What was read of a source, to look at: its kept text page by page, its lines with place and style."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

from minutes_parser.errors import Unreadable
from minutes_parser.extract import extract
from minutes_parser.layout import Layout, Line
from minutes_parser.records import Finding, ParsedSource


def text_of(parsed: ParsedSource) -> str:
    """The kept text under the name of its source, each page under its number."""
    parts = [f"==> {parsed.source} <=="]
    if parsed.page_starts:
        for number, (start, end) in enumerate(pairwise([*parsed.page_starts, len(parsed.text)]), 1):
            parts += [f"--- page {number} ---", parsed.text[start:end].strip("\n")]
    else:
        parts.append(parsed.text)
    return "\n".join(part for part in parts if part) + "\n"


def layout_of(path: Path, source: str) -> dict[str, Any]:
    """The pages of a file with their lines and furniture, as JSON holds them.

    A box is [x0, top, x1, bottom] in points from the top left of the page, after as many quarter turns clockwise as its
    `turned` says; `bold` is a list of [start, end] in code points of the line's text; `column` is 1 for what stands in a
    narrow column beside the main text.
    """
    try:
        layout = extract(path)
    except Unreadable as error:
        return nothing_of(source, path.suffix, error.code, f"{source}: {error.message}")
    except OSError as error:
        message = f"{source}: the file could not be opened ({error.strerror or error})."
        return nothing_of(source, path.suffix, "unreadable", message)
    return _as_json(source, layout.format, layout, layout.findings)


def nothing_of(source: str, suffix: str, code: str, message: str) -> dict[str, Any]:
    """A source without pages, and the error that says why."""
    finding = Finding(severity="error", code=code, message=message)
    return _as_json(source, suffix.lower().lstrip(".") or "unknown", None, (finding,))


def _as_json(source: str, format: str, layout: Layout | None, findings: tuple[Finding, ...]) -> dict[str, Any]:
    return {
        "source": source,
        "format": format,
        "paginated": layout.paginated if layout else False,
        "metadata": layout.metadata if layout else {},
        "pages": [
            {
                "number": page.number,
                "width": _rounded(page.width),
                "height": _rounded(page.height),
                "turned": page.turned,
                "lines": [_line(line) for line in page.lines],
                "furniture": [_line(line) for line in page.furniture],
            }
            for page in (layout.pages if layout else ())
        ],
        "findings": [finding.model_dump() for finding in findings],
    }


def _line(line: Line) -> dict[str, Any]:
    cell = line.cell
    return {
        "text": line.text,
        "box": [_rounded(place) for place in line.rect] if line.rect else None,
        "size": line.size,
        "bold": [list(span) for span in line.bold],
        "tag": line.tag or None,
        "depth": line.depth,
        "cell": {"table": cell.table, "row": cell.row, "column": cell.column, "header": cell.header} if cell else None,
        "column": line.column,
    }


def _rounded(points: float | None) -> float | None:
    return None if points is None else round(points, 1)
