"""minutes_parser: council minutes to records, each with the page and the words it came from.

A document's way, as folders: `extract/` (bytes to layout), `layout/` (furniture out, order restored, paragraphs
rejoined), `segment/` (kept text to records), `store/` (records to SQLite and back). `records` is the vocabulary.
`parse_file` goes all the way to records; `extract.extract` stops at the lines of each page, in reading order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from minutes_parser.parse import parse_file as parse_file

__version__ = "0.1.0"
__all__ = ["parse_file"]


def __getattr__(name: str) -> Any:
    """Loads `parse_file`, and with it spaCy, only when it is asked for: searching a database needs neither."""
    if name == "parse_file":
        from minutes_parser.parse import parse_file

        return parse_file
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
