"""Bytes to characters, and characters to clean ones: encodings, ligatures, invisible marks, damaged words."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from typing import NamedTuple

from bs4.dammit import UnicodeDammit

BULLETS = "•·∙●○◦▪■□▫◾▶►➢➤⮚✓✔❖§\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf02d"
"""Glyphs that stand for a bullet, those of private-use fonts included."""

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


# One character for one or several; None drops it. The last three are what Calibri's ligatures turn into.
_TABLE: dict[int, str | None] = {
    **dict.fromkeys([0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xFFFC, 0x200E, 0x200F]),
    **dict.fromkeys(
        [*range(0x09), *range(0x0E, 0x20), 0x7F, *range(0x80, 0x85), *range(0x86, 0xA0), *range(0x202A, 0x202F)]
    ),
    **dict.fromkeys([0x00A0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " "),
    **dict.fromkeys([0x85, 0x2028, 0x2029, 0x0B, 0x0C], "\n"),
    0x2010: "-",
    0x2011: "-",
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
    0x019F: "ti",
    0x01A9: "tt",
    0x01AB: "tti",
}

_PLAIN = re.compile(r"[\n\t\r\x20-\x7e\xa1-\xac\xae-\xff‘’“”–—…€]*")
_MOJIBAKE = re.compile(r"â€[\x80-\uffff]|[ÃÂ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")


def clean(text: str) -> str:
    """`text` without soft hyphens and invisible marks, ligatures spelled out, odd spaces as spaces."""
    if not _PLAIN.fullmatch(text):
        text = text.translate(_TABLE)
    return text


def repair(text: str) -> str:
    """`text` with what a converter did to a whole document undone: UTF-8 read as Windows, `mee[ng` for `meeting`."""
    if _MOJIBAKE.search(text):
        text = _MOJIBAKE.sub(_reread, text)
    if "?" in text:
        text = _LOST_SIGN.sub(_found_sign, text)
    text = _EMPHASISED_COMMA.sub(r"\1", text)
    if len(_LOST_TI.findall(text)) >= 3:
        text = _LOST_TI.sub("ti", text)
    return text


# A hyphen or apostrophe that no code page had: "Sub?Committee", "follow?up", "council?s". An address asks a question.
_LOST_SIGN = re.compile(
    r"""
    (?<![^\s("'‘“]) (?: (?P<before> (?: [Ss]ub | [Vv]ice | [Cc]o | [Ee]x | [Nn]on | [Dd]eputy | [Mm]ulti | [Ii]nter ) ) \? (?P<after> [A-Z][a-z]+ )
                     | (?P<before_> [A-Za-z]{2,20} ) \? (?P<after_> [a-z]{1,20} ) ) (?! [\w/=@?&] )
    """,
    re.VERBOSE,
)
_ENDINGS = {"s", "t", "d", "m", "re", "ve", "ll"}
_EMPHASISED_COMMA = re.compile(r"(?<=\w)_([,.;:])_(?=\s)")  # residue of a Markdown converter
# A bracket inside a word, never closed: "mee[ng", "Ac[on". "Councillor[s]" closes its own.
_LOST_TI = re.compile(r"(?<=[A-Za-z])\[(?=[a-z]{1,12}\b)(?![a-z]*\])")


def _found_sign(match: re.Match[str]) -> str:
    before, after = match["before"] or match["before_"], match["after"] or match["after_"]
    return f"{before}{'’' if after in _ENDINGS else '-'}{after}"


def _reread(match: re.Match[str]) -> str:
    words = match.group()
    try:
        return words.encode("windows-1252").decode("utf-8")
    except UnicodeError:
        return words
