"""Signs beside those listed that say who was there: a mark or letter before, above or behind each name, and its key."""

from __future__ import annotations

import re

from minutes_parser.records import Status
from minutes_parser.segment.matrix import key_of
from minutes_parser.segment.names import is_person, match_person
from minutes_parser.segment.rows import Row

_MARKS = "*†✓✔√✗+-"
_ALONE = re.compile(rf"[(\[]?(?P<code>[{re.escape(_MARKS)}]|[A-Z]{{1,2}})[)\]]?\.?")
_FIRST = re.compile(rf"[(\[]?(?P<code>[{re.escape(_MARKS)}]|[A-Z]{{1,2}})[)\]]?[.)]?\s+(?=[A-Z])")
_LAST = re.compile(rf"(?:\s*(?P<code>[{re.escape(_MARKS)}])|\s+[–-]\s+(?P<letter>[A-Z]{{1,2}}))$")
_MAY_BE_KEY = re.compile(r"[=–:+-]|denotes|indicates")
_IS_KEY = re.compile(
    r"^\+\s*present\b|\S\s*(?:=|–|:|denotes|indicates)\s*(?:in\s+attendance|present|attend|apolog|absent)",
    re.IGNORECASE,
)


def signed(rows: list[Row], near: str) -> list[tuple[Row, Status | None]] | None:
    """Each row without its sign, and what the sign says (None where a row has none); None where few have one.

    `near` is the text around the list, which may hold the key.
    """
    found: list[tuple[Row, str | None]] = []
    above: str | None = None
    for row in rows:
        words = row.text.strip()
        if alone := _ALONE.fullmatch(words):
            above = alone["code"]
            continue
        if _MAY_BE_KEY.search(words) and _IS_KEY.search(words) and not match_person(words):
            continue
        first, last = _FIRST.match(row.text), _LAST.search(row.text.rstrip())
        if above:
            found.append((row, above))
        elif first and _is_entry(row.text[first.end() :]):
            found.append((row.part(first.end()), first["code"]))
        elif last and is_person(row.text[: last.start()]):
            found.append((row.part(0, last.start()), last["code"] or last["letter"]))
        else:
            found.append((row, None))
        above = None
    codes = [code for _, code in found if code]
    if len(codes) < 3 or len(codes) < 0.6 * len(found):
        return None
    known = key_of([near]) | (_PLUS_AND_MINUS if "+" in codes else {})
    said = {code: known.get(code.lower()) for code in codes}
    if not all(said.values()) or "present" not in said.values():
        return None
    return [(row, said[code] if code else None) for row, code in found]


_STAR_IS = re.compile(
    r"\*\s*(?:=|–|-|:|denotes|indicates)?\s*(?:denotes\s+|indicates\s+)?(?:members?\s+)?(?:present|attend|in\s+attendance)",
    re.IGNORECASE,
)
_STAR = re.compile(r"\*(?=\s?[A-Z])")


def starred(text: str, near: str) -> set[int]:
    """Where the stars stand that say of those in a run that they were there, by the key in the text `near`; else none."""
    if text.count("*") < 3 or not _STAR_IS.search(near):
        return set()
    return {match.start() for match in _STAR.finditer(text)}


def _is_entry(words: str) -> bool:
    """Whether words are one person's name, with a remark in brackets at most."""
    return is_person(_REMARK.sub("", words))


_REMARK = re.compile(r"\s*\([^()]*\)\s*$")
_PLUS_AND_MINUS: dict[str, Status] = {"+": "present", "-": "absent"}
