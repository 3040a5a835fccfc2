"""Bytes to characters: by their mark, as UTF-8, or as the likeliest of the old encodings."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from typing import NamedTuple

from bs4.dammit import UnicodeDammit

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


class Decoded(NamedTuple):
    text: str
    encoding: str
    guessed: bool
    """whether the encoding is a guess: the bytes are not UTF-8 and the file does not say what they are"""


def decode(data: bytes, declared: Sequence[str] = ()) -> Decoded:
    """The characters of `data`: by byte order mark, as UTF-8, as `declared`, then as the likeliest legacy encoding."""
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return Decoded(data.decode(encoding, "replace"), encoding, False)
    zeros = data[:4000].count(0)
    if zeros > len(data[:4000]) * 0.3:  # UTF-16 without a mark: every other byte of English text is nought
        encoding = "utf-16-le" if data[1:4000:2].count(0) > data[0:4000:2].count(0) else "utf-16-be"
        return Decoded(data.decode(encoding, "replace"), encoding, True)
    if (text := _strict(data, "utf-8")) is not None:
        return Decoded(text, "utf-8", False)
    for encoding in declared:
        if (
            encoding.lower().replace("_", "-") not in {"utf-8", "utf8"}
            and (text := _strict(data, encoding)) is not None
        ):
            return Decoded(text, encoding, False)
    mixed = UnicodeDammit.detwingle(data)  # UTF-8 with Windows quotation marks pasted into it
    if re.search(rb"[\xc2-\xef][\x80-\xbf]", data) and (text := _strict(mixed, "utf-8")) is not None:
        return Decoded(text, "utf-8 and windows-1252", True)
    # British and Irish offices wrote windows-1252 for twenty years; detectors take short texts for anything.
    if (text := _strict(data, "windows-1252")) is not None:
        return Decoded(text, "windows-1252", True)
    dammit = UnicodeDammit(data)
    if dammit.unicode_markup:
        return Decoded(dammit.unicode_markup, str(dammit.original_encoding), True)
    return Decoded(data.decode("windows-1252", "replace"), "windows-1252", True)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None
