"""Signs beside those listed that say who was there: a mark or letter before, above or behind each name, and its key."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise, takewhile

from minutes_parser.patterns import compiled
from minutes_parser.records import Status
from minutes_parser.segment.attendance.matrix import key_of
from minutes_parser.segment.people.names import is_person, match_person
from minutes_parser.segment.people.rows import Row

_MARKS = "*†✓✔√✗+-"
_ALONE = compiled(rf"[(\[]?(?P<code>[{re.escape(_MARKS)}]|[A-Z]{{1,2}}|[a-z])[)\]]?\.?")
_FIRST = compiled(rf"[(\[]?(?P<code>[{re.escape(_MARKS)}]|[A-Z]{{1,2}})(?:[)\]]?[.)]?\s+|(?<=[*†]))(?=[A-Z])")
_LAST = compiled(rf"(?:\s*(?P<code>[{re.escape(_MARKS)}])|\s+[–-]\s+(?P<letter>[A-Z]{{1,2}})|\s(?P<cross>[xX]))$")
_WORD_LAST = compiled(r"\s+[–-]?\s*(?P<said>[Aa]pologies|[Aa]bsent)$")
_MAY_BE_KEY = compiled(r"[=–:+-]|denotes|indicates")
_IS_KEY = compiled(
    r"^\+\s*present\b|\S\s*(?:=|–|:|denotes|indicates)\s*(?:(?:those|members)\s+){0,2}(?:in\s+attendance|present|attend|apolog|absent)",
    re.IGNORECASE,
)


def signed(rows: list[Row], near: str) -> list[tuple[Row, Status | None]] | None:
    """Each row without its sign, and what the sign says (None where a row has none); None where few have one.

    `near` is the text around the list, which may hold the key.
    """
    found: list[tuple[Row, str | None]] = []
    above: str | None = None
    printed = key_of([near], {})
    for row in (part for whole in rows for part in one_each(whole, printed)):
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
            found.append((row.part(0, last.start()), last["code"] or last["letter"] or last["cross"]))
        elif (
            (last := _LAST.search(row.text.rstrip())) and last["code"] in _TICKS and _is_entry(row.text[: last.start()])
        ):
            found.append((row.part(0, last.start()), last["code"]))  # "Ann Bell (Chair) ✓"
        elif (word := _WORD_LAST.search(row.text.rstrip())) and is_person(row.text[: word.start()]):
            found.append((row.part(0, word.start()), word["said"].lower()))
        elif behind := _behind(row, printed):
            found.append((row.part(0, behind.start()), behind["code"]))
        else:
            found.append((row, None))
        above = None
    codes = [code for _, code in found if code]
    few = len(codes) < 3 or len(codes) < 0.6 * len(found)
    if few and not ("*" in codes and stars_tell(near)):
        return None
    if _TICKS.keys() & set(codes):
        known = {"x": "absent", **_TICKS, **_WORDS} if len(set(codes)) > 1 else _TICKS
        said = {code: known.get(code.lower()) for code in codes}
        return [(row, said[code] if code else None) for row, code in found] if all(said.values()) else None
    codes = [code for code in codes if code not in _WORDS]
    known = _WORDS | key_of([near]) | (_PLUS_AND_MINUS if "+" in codes else _STARS if stars_tell(near) else {})
    said = {code: known.get(code.lower()) for code in codes}
    if not all(said.values()) or "present" not in said.values():
        return None
    return [(row, said[code] if code else None) for row, code in found]


_BEHIND = compiled(r"\s+[(\[]?(?P<code>[A-Z]{1,2}|A[pb]|Abs|Apol)[)\]]?(?P<remark>\s+\((?!\w\))[^()]+\))?\s*$")
_CELL = compiled(r"[^\t]*[^\t\s][^\t]*")


def _behind(row: Row, printed: dict[str, Status]) -> re.Match[str] | None:
    """A letter behind a name that a printed key explains: "Mr A Bell (Chairman) P (part)", "A Bell	P"."""
    behind = _BEHIND.search(row.text)
    told = behind is not None and behind["code"].lower() in printed
    return behind if behind and told and _is_entry(row.text[: behind.start()].rstrip(":–- ")) else None


def one_each(row: Row, printed: dict[str, Status]) -> list[Row]:
    """A row of several columns cut where each cell holds a name with a sign that a printed key explains."""
    cells = [row.part(*cell.span()) for cell in _CELL.finditer(row.text)] if printed and "\t" in row.text else []
    each = [(_FIRST.match(cell.text), _BEHIND.search(cell.text)) for cell in cells]
    if len(cells) > 1 and all(any(m and m["code"].lower() in printed for m in marks) for marks in each):
        return cells
    behind, before = cells[1::2], cells[::2]
    if len(cells) in (2, 4, 6, 8) and all(_is_sign(c, printed) for c in behind) and _is_entry(cells[0].text):
        ends = [cell.start - row.start + len(cell.text) for cell in behind]
        return [row.part(a, b) for a, b in zip([0, *ends], ends, strict=False)]
    if len(cells) in (2, 4, 6, 8) and all(_is_sign(c, printed) for c in before) and _is_entry(cells[1].text):
        starts = [cell.start - row.start for cell in before]
        return [row.part(a, b) for a, b in zip(starts, [*starts[1:], len(row.text)], strict=True)]
    return [row]


def _is_sign(row: Row, printed: dict[str, Status]) -> bool:
    return (alone := _ALONE.fullmatch(row.text.strip())) is not None and alone["code"].lower() in printed


_LETTER_A = compiled(r"\s[–-]\s(?:A|AP|Ap|Apol)$|\s\((?:AP|Ap|Apol)\)$")
"""said of apologies without a key, behind a few names of a list"""
_AWAY = compiled(
    r"[(\[]?(?<!\w)(?P<code>[*†A-Z])[)\]]?\s*(?:(?:=|–|-|:|denotes|indicates|means)\s*|(?<=[*†])(?<!\*\*)(?=(?i:apologies|absent)\W*(?:\n|$)))(?P<said>(?i:absent|apolog))"
)


# "[x] Ann Bell", "[ ] Bo Roe": lists of tasks, whose boxes say who came
_BOX = compiled(r"\W{0,2}\[(?P<tick>[ xX✓✔])\]\s+")


def marked_away(rows: list[Row], near: str) -> list[tuple[Row, Status | None]]:
    """Each row of those there without the mark by which a few are said not to have come; none where none has it."""
    boxes = [_BOX.match(row.text) for row in rows]
    if sum(map(bool, boxes)) >= 2 and any(box and box["tick"].strip() for box in boxes):
        return [
            (row.part(box.end()), None if box["tick"].strip() else "absent") if box else (row, None)
            for row, box in zip(rows, boxes, strict=True)
        ]
    key = _AWAY.search(near)
    if key is None:
        marks = [_LETTER_A.search(row.text) for row in rows]
        signs: list[tuple[Row, Status | None]] = [
            (row.part(0, m.start()), "apologies") if m else (row, None) for row, m in zip(rows, marks, strict=True)
        ]
        return signs if 0 < sum(map(bool, marks)) < 0.5 * len(rows) else []
    code = re.escape(key["code"])
    mark = re.compile(
        rf"\s*[(\[]{code}[)\]]\s*$|\s+[–-]\s+{code}\s*$" + (rf"|\s*{code}\s*$" if key["code"] in "*†" else "")
    )
    status: Status = "absent" if key["said"].lower() == "absent" else "apologies"
    rows = [row for row in rows if not (_AWAY.search(row.text) and len(row.text) < 60)]
    rows = [part for row in rows for part in _cut_behind(row, re.compile(rf"\s[–-]\s{code}(?=\s+[A-Z])"))]
    found = [(row, mark.search(row.text)) for row in rows]
    count = sum(match is not None for _, match in found)
    if not 0 < count < len(rows):
        return []
    return [(row.part(0, match.start()), status) if match else (row, None) for row, match in found]


def _cut_behind(row: Row, mark: re.Pattern[str]) -> list[Row]:
    """A row cut behind each mark that stands inside it, where a converter lost the line ends."""
    cuts = [0, *(match.end() for match in mark.finditer(row.text)), len(row.text)]
    return [row.part(a, b) for a, b in pairwise(cuts) if row.text[a:b].strip()]


_STAR_IS = compiled(
    r"\n\s*present\s*\(\d{1,3}\s?%\)|\*\s*(?:=|–|-|:|denotes|indicates)?\s*(?:denotes\s+|indicates\s+)?(?:those\s+)?(?:(?:members?|councillors)\s+)?(?:who\s+)?(?:were\s+)?(?:present|attend|in\s+attendance)",
    re.IGNORECASE,
)
_STAR = compiled(r"\*(?=\s?[A-Z])")


def stars_tell(near: str) -> bool:
    """Whether stars in a text say who was there, by a key in it."""
    return near.count("*") > 2 and _STAR_IS.search(near) is not None


def starred(text: str, near: str) -> set[int]:
    """Where the stars stand that say of those in a run that they were there, by the key in the text `near`; else none."""
    if text.count("*") < 3 or not _STAR_IS.search(near):
        return set()
    return {match.start() for match in _STAR.finditer(text)}


_LEGEND = compiled(
    r"\s*\*\s*(?:(?:denotes|indicates)\s+)?(?:those\s+)?(?:(?:members|councillors)\s+)?(?:present|in\s+attendance)\s*(?:\(\d{1,3}\s?%\)\s*)?\.?\s*",
    re.IGNORECASE,
)
_IN_GRID = compiled(
    r"(?:(?P<star>\*)\s*)?(?:(?P<style>Messrs|Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Prof)\.?\s+)?(?P<name>[A-Z][^*\t\n]{2,70})(?=[\t\n]|$)"
)
"""one of those in a row of stars, styles and names: "* Messrs  A Bell (Chairman)  *  B Orr" """


def _at_stars(row: Row) -> list[Row]:
    """The people of a row of a grid, each with the star before the name; none where it holds anything else."""
    found = list(_IN_GRID.finditer(row.text))
    rest = _IN_GRID.sub("", row.text).strip()
    if rest or not found or not all(match_person(m["name"]) for m in found):
        return []
    cells = [row.part(*m.span()) for m in found]
    return [replace(cell, text=_SPACE.sub(" ", cell.text)) for cell in cells]


_SPACE = compiled(r"[\t\n]")


def legends_first(rows: list[Row]) -> list[Row]:
    """The rows with what a star says ("* Present") above those it is said of, where it was printed below them."""
    out: list[Row] = []
    first = 0
    for row in rows:
        at = len(out)
        if _LEGEND.fullmatch(row.text):
            while at > first and _holds_names(out[at - 1]):
                at -= 1
            grid = list(takewhile(bool, (_at_stars(line) for line in reversed(out[first:]))))[::-1]
            if len(grid) > 1 and sum("*" in line.text for cells in grid for line in cells) > 1:
                at = len(out) - len(grid)
                out[at:] = [cell for cells in grid for cell in cells]
            if sum(len(_STAR.findall(line.text)) for line in out[at:]) < 2:
                at = len(out)
            first = len(out) + 1
        out.insert(at, row)
    return out


def _holds_names(row: Row) -> bool:
    """Whether each cell of a row is somebody's name with or without a star, and no legend."""
    cells = [cell.strip(" *") for cell in row.text.split("\t") if cell.strip(" *")]
    return bool(cells) and not _LEGEND.fullmatch(row.text) and all(match_person(cell) is not None for cell in cells)


def _is_entry(words: str) -> bool:
    """Whether words are one person's name, with a remark in brackets at most."""
    return is_person(_REMARK.sub("", words))


_REMARK = compiled(r"\s*\([^()]*\)\s*$")
_PLUS_AND_MINUS: dict[str, Status] = {"+": "present", "-": "absent"}
_TICKS: dict[str, Status] = {"✓": "present", "✔": "present", "√": "present", "✗": "absent"}
_WORDS: dict[str, Status] = {"apologies": "apologies", "absent": "absent"}
_STARS: dict[str, Status] = {"*": "present"}
