"""Characters to clean ones: ligatures, invisible marks, damaged words."""

from __future__ import annotations

import re

BULLETS = "•·∙●○◦▪■□▫◾▶►➢➤⮚✓✔❖§\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf02d"
"""Glyphs that stand for a bullet, those of private-use fonts included."""

LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}

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
    **LIGATURES,
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
    if "††" in text:
        text = _DAGGERS.sub(" ", text)
    text = _EMPHASISED_COMMA.sub(r"\1", text)
    text = _LETTER_SPACED.sub(_closed_up, text)
    text = _GLUED.sub(lambda word: f"{word['first'] or ''} ", _GLUED_POST.sub(r"\g<who>\t", text))
    if len(_LOST_TI.findall(text)) >= 3:
        text = _LOST_TI.sub("ti", text)
    for bullet in _BULLETS:
        if len(bullet.findall(text)) >= 2 and not _ROMAN.search(text):
            text = bullet.sub("• ", text)
    return text


_DAGGERS = re.compile(r"(?m)(?:^|(?<=>))[ \t†]*††(?=\w)|(?<=[.:;,] )††[†\s]*(?=\w)|(?<=[.:;,])††[†\s]*(?=\w)")
"""spaces that do not break, of a Macintosh, read in another code page: "†††7. Finance", "Interests:†† none" """
_BULLETS = tuple(re.compile(rf"(?m)^{letter}[ \t]+(?=[A-Z])") for letter in "vØq")
"""bullets of a symbol font, as its letters"""
_ROMAN = re.compile(r"(?m)^\W*(?:iv|vi)\b")
"""where "v" is a number"""


# A hyphen or apostrophe that no code page had: "Sub?Committee", "follow?up", "council?s". An address asks a question.
_LOST_SIGN = re.compile(
    r"""
    (?<![^\s("'‘“]) (?: (?P<before> (?: [Ss]ub | [Vv]ice | [Cc]o | [Ee]x | [Nn]on | [Dd]eputy | [Mm]ulti | [Ii]nter ) ) \? (?P<after> [A-Z][a-z]+ )
                     | (?P<before_> [A-Za-z]{2,20} ) \? (?P<after_> [a-z]{1,20} ) ) (?! [\w/=@?&] )
    """,
    re.VERBOSE,
)
# "P R E S E N T:"
_LETTER_SPACED = re.compile(r"(?<!\S)[A-Z](?: [A-Z]){4,}(?![\w’'])")
_SPACED_OUT = frozenset(
    [
        "present",
        "apologies",
        "absent",
        "agenda",
        "minutes",
        "minute",
        "sederunt",
        "attendance",
        "resolved",
        "members",
        "officers",
        "notice",
    ]
)


def _closed_up(match: re.Match[str]) -> str:
    word = match[0].replace(" ", "")
    return word if word.lower() in _SPACED_OUT else match[0]


_ENDINGS = {"s", "t", "d", "m", "re", "ve", "ll"}
# A space that was lost beside a word in bold: "RESOLVEDthat", "the ParishClerk"; addresses keep theirs.
_GLUED = re.compile(
    r"(?:(?<![^\s(>|*])(?P<first>[A-Z][a-z’'-]{1,14}[a-z])(?=(?:Chair(?:man|woman|person)?|Councillor|Clerk)\b(?!\S*@))"
    r"|(?<=[A-Z]{2}ED)(?=(?:that|to|as|and|by|the|with|for|on|unanimously)\b))"
)
# A post from a column of its own, behind whose it is: "Mr A BellChairman", "Mrs B Roe JPVice-Chair".
_GLUED_POST = re.compile(
    r"(?m)^(?P<who>\W{0,4}(?:Mr|Mrs|Ms|Miss|Dr|Prof|Revd?|Cllr|Sir)\.?[ ](?:[A-Z][\w.’'-]*[ ]){0,3}(?:[A-Z][\w’'-]*[a-z]|JP|DL|[MOC]BE))"
    r"(?=(?:(?:Vice|Deputy|Parish|Town|Acting)[ -]?)?(?:Chair(?:man|woman|person)?|Councillor|Clerk|Treasurer|Secretary|Trustee|Governor)\b)"
)
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
