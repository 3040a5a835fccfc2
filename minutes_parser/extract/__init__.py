"""Bytes to layout: one module a format, each with `read(data, name) -> Layout`.

`read` looks at what the bytes are before it looks at what the file is called. `extract` does all there is to do before
a document is understood: it opens a file, reads it and puts its pages in order.
"""

from __future__ import annotations

import importlib
import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Protocol, cast

from minutes_parser.errors import Unreadable
from minutes_parser.layout import Layout, arrange_pages
from minutes_parser.records import Finding

READERS = {
    ".pdf": "pdf",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".shtml": "html",
    ".aspx": "html",
    ".md": "text",
    ".markdown": "text",
    ".txt": "text",
    ".text": "text",
    ".docx": "docx",
    ".odt": "odt",
    ".doc": "word",
    ".rtf": "word",
    ".xml": "moderngov",
}
"""Suffix to the module that reads it. Modules are named, not imported: some are heavy, and `search` needs none."""

_NAMES = {
    "pdf": "a PDF file",
    "html": "a web page",
    "text": "plain text",
    "docx": "a Word document (.docx)",
    "odt": "an OpenDocument text (.odt)",
    "word": "an old Word or RTF document",
    "moderngov": "a ModernGov answer (XML)",
}


MOST_BYTES = 500_000_000
"""Largest file that is opened; packs with scans of a thousand pages have a hundred million."""


class Reader(Protocol):
    """What each module of this package offers."""

    def read(self, data: bytes, name: str) -> Layout:
        """The layout of one file; `name` is its file name. Raises `Unreadable` if it gives nothing."""


def is_candidate(path: PurePath) -> bool:
    """Whether a file in a folder looks, by its name, like something to read at all."""
    return path.suffix.lower() in READERS and not path.name.startswith((".", "~$", "_"))


def extract(path: Path) -> Layout:
    """What was read of the file at `path`: pages of lines with place and style, furniture apart, in reading order.

    Side columns and table cells are marked; places are PDF points from the top left of the page. `minutes_parser.layout.
    arrange` joins the same lines to the kept text. Raises `Unreadable` with reason and remedy, and OSError.
    """
    return arrange_pages(read(bytes_of(path), path.name))


def bytes_of(path: Path) -> bytes:
    """What the file at `path` holds. Raises OSError, and `Unreadable` for a pipe, a device or a file of absurd size."""
    size = path.stat().st_size
    if not path.is_file():
        raise Unreadable("unreadable", "it is a folder, a pipe or a device, not a file. Save what it gives as a file.")
    if size > MOST_BYTES:
        raise Unreadable(
            "too-large",
            f"the file is larger than {MOST_BYTES // 1_000_000} MB and was not read. Split it into one file a meeting.",
        )
    return path.read_bytes()


def read(data: bytes, name: str) -> Layout:
    """The layout of a file called `name` that holds `data`; raises `Unreadable` with reason and remedy."""
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise Unreadable("empty-file", "the file is empty. Download it again; the first attempt may have been cut off.")
    suffix = PurePath(name).suffix.lower()
    named = READERS.get(suffix)
    kind = sniff(data) or (named if named in {"html", "text"} else "text")
    reader = cast(Reader, importlib.import_module(f"minutes_parser.extract.{kind}"))
    try:
        layout = reader.read(data, name)
    except RecursionError as error:
        raise Unreadable(
            "damaged", "the file nests its parts deeper than any document does. Open it with care, and save it as PDF."
        ) from error
    if named not in {None, kind}:
        message = f"The name ends in {suffix}, but the file is {_NAMES[kind]}; read as such."
        layout = replace(
            layout, findings=(Finding(severity="info", code="wrong-extension", message=message), *layout.findings)
        )
    return layout


_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)


def sniff(data: bytes) -> str | None:
    """The module that reads such bytes, None for plain text of some kind; raises `Unreadable` for what none reads."""
    head = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK"):
        return _sniff_zip(data)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        return _sniff_ole(data)
    if head.startswith(b"{\\rtf"):
        return "word"
    for magic, what in _PICTURES:
        if data.startswith(magic):
            raise Unreadable(
                "picture",
                f"the file is {what}, not text. Run it through text recognition (OCR) and save the result as PDF.",
            )
    if _HTML.search(head):
        return "html"
    if head.startswith(b"<?xml") or re.match(rb"<meeting\b", head):
        return "moderngov"
    sample = data[:65536]
    if not sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        control = len(re.findall(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]", sample))
        wide = sample[1::2].count(0) > 0.3 * len(sample) or sample[::2].count(0) > 0.3 * len(
            sample
        )  # UTF-16 without its mark
        if control > 0.02 * len(sample) and not wide:
            raise Unreadable(
                "not-a-document",
                "the file is neither PDF, web page, Word document nor text. Open it and save it as PDF.",
            )
    return None


_PICTURES = (
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"II*\0", "a picture (TIFF)"),
    (b"MM\0*", "a picture (TIFF)"),
)


def _sniff_zip(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            mimetype = archive.read("mimetype")[:200] if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, KeyError, ValueError, EOFError) as error:
        raise Unreadable(
            "damaged", "the file starts like a Word document or ZIP archive but is damaged. Download it again."
        ) from error
    if "word/document.xml" in names:
        return "docx"
    if b"opendocument.text" in mimetype:
        return "odt"
    if any(name.startswith(("xl/", "ppt/")) for name in names) or b"opendocument" in mimetype:
        raise Unreadable(
            "not-a-document",
            "the file is a spreadsheet or a presentation, not a text. Save it as PDF if it holds minutes.",
        )
    raise Unreadable("zip-archive", "the file is a ZIP archive. Unpack it and read the folder instead.")


def _sniff_ole(data: bytes) -> str:
    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in data

    if holds("EncryptedPackage"):
        raise Unreadable(
            "encrypted", "the document is protected by a password. Open it, remove the password and save it again."
        )
    if holds("WordDocument"):
        return "word"
    raise Unreadable(
        "not-a-document",
        "the file is an old Office file other than a Word document. Save it as PDF if it holds minutes.",
    )
