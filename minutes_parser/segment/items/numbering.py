"""Numbers as councils print them before an item: `1.`, `04`, `143/22`, `C23/45`, `19.05.03`, `5.1`, `Item 3:`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from minutes_parser.patterns import compiled

_DASHES = r"[-–—]"

_CODE = r"(?-i:[A-Z]{1,5}(?:&[A-Z]{1,3})?)"
# The forms that carry a code of letters, for the committee or the year of the council.
_CODED = (
    r"(?-i:[A-Z]{1,4})\d{1,3}/(?:0?[1-9]|1[0-2])\.\d\d(?![\d/.])",  # MD01/03.17
    r"[A-Z][A-Za-z]{0,4}[ /]?\d{1,4}(?:/\d{1,4}){1,2}(?:-\d{2})?",  # FC79/19, PLA146/14, Cou/285/07-08, C23/45, GBP/2223/001
    rf"{_CODE}[. ]?/?\d{{1,4}}(?:/\d{{1,4}}){{1,2}}(?![\d/])",  # C.45/23, F&GP 12/23, P&R/12/23
    rf"{_CODE}[.-]?\d{{1,4}}-\d{{1,4}}(?:-\d{{1,4}})?(?![\d/-])",  # HR-24-05, CM23-12
    rf"{_CODE}[. ]?\d\d\.\d{{2,3}}(?:\.\d{{1,3}})?(?![\d.])",  # AC24.12, HC.24.05.03, FPC 24.51
    r"\d\d(?:/\d\d)?[/ ](?-i:[A-Z]{1,4})[/ ]?\d{1,3}(?![\d/])",  # 24/25 PC 12, 23/PC/045
    r"(?-i:[A-Z]{1,4})\d{1,3}\.?\ \d{1,2}/\d\d(?![/\d])",  # TC1. 11/16
    r"(?:[A-Z]{2,5}\.\d{1,4}|(?-i:[A-Z])\.\d{3,4})(?:[./]\d{2,4})?",  # CAB.60, CMD.74.21
    r"(?-i:[A-Z])\.\d{1,2}(?=\.?(?:\s+(?-i:[A-Z])|\s*$))",  # C.18, also in a cell of its own
    r"(?-i:[A-Z]{2,5})/\d{1,3}(?![/\d])|(?-i:[A-Z])/\d{2,4}(?=\.?(?:\s|$))(?!\.?\s[a-z])",  # RC/19, C/131
    r"(?-i:[A-Z]{2,5})\ \d{1,4}(?=\.?\s+(?-i:[A-Z]))",  # OSC 12
    r"(?-i:[A-Z]{1,5})\ ?/\ ?\d{2,4}\ ?/\ ?\d{1,4}(?=[.:)]?\s+(?-i:[A-Z]))",  # FGB/2122/ 257, a blank that slipped in
    r"(?-i:[A-Z]{1,5})\ ?\d{1,4}(?:/\ |\ /\ ?)\d{2,4}(?=[.:)]?\s+(?-i:[A-Z]))",  # FC45/ 23, PLA146 /14
)
_SLASHED = (
    r"\d{1,4}\ ?\(\d\d/\d\d\)",  # 297(12/13)
    r"\d{1,3}-\d\d/\d\d(?!\d)",  # 083-24/25
    r"\d\d/\d(?=\s)",  # 24/1
    r"\d\d/\d{2,3}:\d\d(?=\s)",  # 04/33:01
    r"\d{1,3}/(?:0?[1-9]|1[0-2])/\d\d(?=\s+(?-i:[A-Z]))",  # 1/5/24
    r"\d{1,4}/(?-i:[A-Z]{2,4})(?=\.?\s)",  # 10/AG
    r"(?:20)?\d\d/\d\d\ \d{3}(?=\s|$)",  # 22/23 001
    r"20\d\d-\d\d/\d{1,3}(?![\d/])",  # 2024-25/12
    r"(?:20)?\d\d/\d\d\ \d{1,2}(?=\.?\s+(?-i:[A-Z]))",  # 2023/24 12, 23/24 12
    r"\d\d/\d{3}(?-i:[A-Za-z])(?=[.:)]?\s+(?-i:[A-Z]))",  # 24/101A
    r"\d{1,3}\ ?\((?-i:[a-z])\)/\d{1,4}(?:-\d{1,4})?(?![\d/])",  # 1(a)/11-2
    r"(?:20)?\d\d-\d{3}(?=\.?\s+(?-i:[A-Z])|(?-i:[A-Z]{3})|\.?\s*$)",  # 23-045
    r"\d{2,4}(?:/\ |\ /\ ?)\d{2,3}(?=[.:)]?\s+(?-i:[A-Z]))",  # 24/ 031, 143 /22
    r"\d{1,5}(?-i:[a-z])?/\d{2,4}(?:/\d{1,4}|-\d{1,4})?",  # 143/22, 24/25-017, 06/24/1
)
# Each form of number and its pattern, the most particular first. The groups of digits in it give the order.
_FORMS: dict[str, str] = {
    "dotted": r"\d{1,2}\.{1,2}\d{1,2}\.{1,2}\d{1,3}(?:\.\d{2}(?=\s+[A-Z(]))?(?:(?-i:[A-Za-z])(?=[.:)]?\s+(?-i:[A-Z])))?",  # 19.05.03, 01.18..05, 19.05.3A
    "coded": "|".join(_CODED),
    "slashed": "|".join(_SLASHED),
    "lettered": r"(?!(?-i:Q)\d)[A-Z]{1,4}\d{1,4}|(?-i:[A-Z]{1,2})\ \d{3,4}(?=\.\s)",  # E31, C 1141.; Q1 numbers a question
    "whole": r"\d{1,2}\.0(?!\d)",  # 5.0: an integer, told by its place among 5.1 and 5.2
    "decimal": r"\d{1,4}\.\d{1,3}(?!\d)",
    "several": r"(?(word)(?:\d{1,3}|(?-i:[Il]))(?:(?:\s?(?:&|,|/|[-–])\s?|\s(?-i:and)\s|,\s(?-i:and)\s)\d{1,3}){1,4}(?=\)?\s?[:.–—-]+\s?(?-i:[A-Z]))|(?!))",  # Items 1 & 2: Welcome; the 1 may be a letter
    "misread": r"(?:(?<=NO\.)|(?<=NO\.\s))(?-i:[Il])(?=\s+(?-i:[A-Z]{2,}\s+[A-Z]{2}))",  # ITEM NO.I CONFIRMATION OF MINUTES
    "integer": r"\d{1,2}\ ?\((?-i:[ivx]{1,4}|[a-h])\)(?=[.:]?\s+(?-i:[A-Z]))|\d{1,3}(?-i:[A-Z])(?=\.\s|\s?:\s)|\d{1,5}(?-i:[a-z])?(?![\d£%])",
}
_NUMBER = compiled(
    rf"""
    [*\s]*                                                    # a star marks delegated items in some minute books
    (?P<word>(?:(?:agenda\s+)?items?:?|minute|min\.?)(?![a-z])(?:\s+no\.?)?|no\.)?\s*
    (?P<open>[(\[])?
    (?P<number>{"|".join(f"(?P<{name}>{pattern})" for name, pattern in _FORMS.items())})
    (?(open)[)\]])
    (?P<stop>\.\)|\.+(?!\d)|[):]+(?:\.|{_DASHES}+(?=\s|$))?|\s:(?=\s)|/(?=\s|(?-i:[A-Z][a-z]))|\s*{_DASHES}(?=\s|$))?
    (?P<gap>\s*)
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Printed:
    """A number as printed. `value` holds its groups of digits, for order; it and a word such as "Item" before it start
    at `start`, the words after it at `end`."""

    text: str
    form: str
    value: tuple[int, ...]
    start: int
    end: int
    stopped: bool
    """a dot, bracket, colon or dash follows it, or a word such as "Item" stands before it"""
    worded: bool = False
    """a word such as "Item" stands before it"""
    enclosed: bool = False
    """it stands in brackets, as numbers of clauses do more often than those of items"""
    mark: str = ""
    """what stops it: "." or ")" or ":" or a dash"""


# "wpc 001/24 FINANCE": the body's initials in small letters.
_SMALL_CODE = compiled(r"(?!(?:items?|min|no|ref|in|on|by|to|of|at|see|page)\b)[a-z]{2,5} \d{3}/\d\d\s+[A-Z]")
_DIGITS = compiled(r"\d+")
_MAY_NUMBER = compiled(r"\d|(?i:NO)\.\s?[Il]\s")
"""what a number holds: digits, or the letter for which a 1 was read"""
# "32/18APOLOGIES": where the tab behind the numbers was lost; never "12/18B High Street".
_TOUCHED = compiled(r"[A-Z][A-Za-z]{2}|To\s|[A-Z]{1,3}/\d")


@lru_cache(maxsize=2048)  # asked of the same lines by several rules
def printed_number(text: str) -> Printed | None:
    """The number that `text` starts with, if it can be an item's: "7.30pm", "14 March" or "3 members" may still match."""
    match = _NUMBER.match(text) if _MAY_NUMBER.search(text, 0, 60) else None
    if match is None:
        return None
    form = next(name for name in _FORMS if match.group(name) is not None)
    if form in {"coded", "lettered"} and match.group("number")[0].islower() and not _SMALL_CODE.match(text):
        return None
    after = text[match.end() :]
    if after and not match.group("gap") and not (match.group("stop") or after[0].isupper()):
        return None  # 3rd, 7pm, 20%
    touching = after and after[0].isupper() and not match.group("gap") and not match.group("stop")
    if touching and form != "integer" and not (form in {"slashed", "coded"} and _TOUCHED.match(after)):
        return None
    words = match.group("number")
    start = match.start("word" if match.group("word") else "number")
    if form == "misread":
        return Printed(words, "integer", (1,), start, match.end(), True, True)
    if form in {"whole", "several"}:
        return Printed(
            words,
            "integer",
            (int(words.split(".")[0] if form == "whole" else _DIGITS.findall(words)[-1]),),
            start,
            match.end(),
            True,
            bool(match.group("word")),
        )
    stopped = bool(match.group("stop") or match.group("word") or match.group("open"))
    value = tuple(map(int, _DIGITS.findall(words)))
    worded, enclosed = bool(match.group("word")), bool(match.group("open"))
    mark = (match.group("stop") or "").strip()[:1]
    return Printed(words, form, value, start, match.end(), stopped, worded, enclosed, mark)


_ROMAN = {"i": 1, "v": 5, "x": 10}


def roman(letters: str) -> int:
    """The value of a Roman numeral up to 39, 0 for what is none."""
    if not set(letters) <= _ROMAN.keys():
        return 0
    values = [_ROMAN[letter] for letter in letters]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
