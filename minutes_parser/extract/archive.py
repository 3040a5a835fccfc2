"""ZIP containers of office documents: parts read within bounds, XML parsed without entities or network."""

from __future__ import annotations

import io
import zipfile
from types import TracebackType
from typing import Self

from lxml import etree  # type: ignore[import-untyped]

from minutes_parser.errors import Unreadable
from minutes_parser.records import Finding

MAX_UNPACKED = 50_000_000
"""Most bytes that are unpacked of one document; the text of a long report has under ten million."""

_DAMAGED = "the document is damaged. Download it again, or open it in a word processor and save it anew."


class Archive:
    """An office document's container; a context manager. Raises `Unreadable` for what is damaged or protected."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise Unreadable("damaged", _DAMAGED) from error
        self.names = frozenset(self._zip.namelist())
        self._left = MAX_UNPACKED
        self.broken: list[str] = []
        """names of the parts whose XML could not be read as a whole"""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def part(self, name: str) -> bytes | None:
        """The bytes of one part; None if there is no such part. What a header claims of its size is not believed."""
        if name not in self.names:
            return None
        try:
            with self._zip.open(name) as stream:
                data = stream.read(self._left + 1)
        except RuntimeError as error:  # how zipfile says that a password is asked for
            raise Unreadable(
                "encrypted", "the document is protected by a password. Remove the password and save it again."
            ) from error
        except Exception as error:  # zipfile lets errors of its decompressors through: zlib, lzma, struct, EOF
            raise Unreadable("damaged", _DAMAGED) from error
        self._left -= len(data)
        if self._left < 0:
            raise Unreadable(
                "too-large",
                "the document unpacks to an absurd size and was not read. Open it with care, and save it as PDF.",
            )
        return data

    def tree(self, name: str) -> etree._Element | None:
        """The XML of one part; None if there is no such part."""
        data = self.part(name)
        if data is None:
            return None
        root, whole = tree(data)
        if not whole:
            self.broken.append(name)
        return root

    def findings(self) -> tuple[Finding, ...]:
        """What is to be said of the parts that were read."""
        return (broken_xml(),) if self.broken else ()


def broken_xml() -> Finding:
    """What is to be said where XML could not be read as a whole."""
    message = (
        "The file’s XML is broken, nested too deep, or refers to text outside it: some of its text may be missing. "
        "Compare with the original, and fetch or save it anew."
    )
    return Finding(severity="warning", code="damaged-part", message=message)


def tree(data: bytes) -> tuple[etree._Element, bool]:
    """The root of `data`, and whether all of it was read; raises `Unreadable` where it is no XML.

    Entities are not expanded, nothing is loaded.
    """
    whole = b"<!ENTITY" not in data
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        return etree.fromstring(data, parser), whole
    except etree.XMLSyntaxError:
        pass
    # Deep or slightly broken: what can be read is read.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, recover=True)
    root = etree.fromstring(data, parser)
    if root is None:
        raise Unreadable("damaged", _DAMAGED)
    return root, whole and not len(parser.error_log)


def local(element: etree._Element) -> str:
    """The name of an element without its namespace, "" for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
