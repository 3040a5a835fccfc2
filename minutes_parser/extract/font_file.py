"""What a font file embedded in a PDF says of itself, where its name in the PDF says nothing ("CIDFont+F1")."""

from __future__ import annotations

import struct

_SIGNATURES = (b"\x00\x01\x00\x00", b"true", b"OTTO")
_BOLD = 1
"""Bit of `macStyle` in the table `head` (OpenType specification)."""
_SEMIBOLD = 600
"""From this weight class of the table `OS/2` on a font looks bold."""


def is_bold(data: bytes) -> bool:
    """Whether a TrueType or OpenType file says that it is bold; False for anything else, damaged files included."""
    if not data.startswith(_SIGNATURES):
        return False
    try:
        places = _tables(data)
        if b"head" in places and struct.unpack_from(">H", data, places[b"head"] + 44)[0] & _BOLD:
            return True
        return b"OS/2" in places and 1000 >= struct.unpack_from(">H", data, places[b"OS/2"] + 4)[0] >= _SEMIBOLD
    except struct.error:
        return False


def _tables(data: bytes) -> dict[bytes, int]:
    """Where each table of the file starts."""
    (count,) = struct.unpack_from(">H", data, 4)
    records = (struct.unpack_from(">4sLLL", data, 12 + 16 * k) for k in range(min(count, 100)))
    return {tag: offset for tag, _, offset, _ in records}
