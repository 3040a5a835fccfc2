"""Declarations of interest in tables, in lists under a sentence, and in tables whose cells a converter printed line by line."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from itertools import groupby, takewhile

from minutes_parser.layout import Reading
from minutes_parser.patterns import compiled
from minutes_parser.records import Declaration
from minutes_parser.segment.passages import Passage
from minutes_parser.segment.people.name_runs import Entry, split_entries
from minutes_parser.segment.people.names import is_person, match_person

ITEM = compiled(
    r"(?i)\b(?:(?:agenda\s+)?items?|minutes?|agenda\s+number|min\.?)\s*(?:(?:no|nos|number|numbers|ref|reference)\.?:?\s*)?(?P<number>(?:(?-i:[A-Z]{1,2})[./]?)?\d+(?:[./]\d+)*(?:\s?\((?-i:[a-z]{1,3})\)|[a-z]{1,2}(?![a-z]))?)(?!\s*(?:metres|years))"
)
WITHDREW = compiled(
    r"(?i)\b(?:left|withdrew|leave|leaving|withdraw|withdrawing|recused|vacated|retired\s+from)\b[^.;]{0,60}\b(?:room|meeting|chamber|item|discussion|table|consideration)\b|\brecused\s+(?:him|her|them)sel(?:f|ves)\b|\b(?:withdrew|would\s+withdraw|will\s+withdraw|withdraw)\b"
)
_STAYED = compiled(
    r"(?i)\b(?:remained|remain|stayed|stay)\b[^.;]{0,50}\b(?:room|meeting|chamber|item|discussion|table)?|\bdid\s+not\s+(?:leave|withdraw|consider\s+this\s+to\s+be\s+an\s+interest\s+requiring)|\bcould\s+remain|\bnot\s+(?:preclude|prevent|prohibit)\s+(?:him|her|them)\b"
)


# The head of a table of who declared what.
_HEADS_NAMES = compiled(r"(?i)\W*(?:name(?:\s+of\s+\w+)?|member|councillor)\W*")


def named_table(passages: Sequence[Passage]) -> list[Passage]:
    """The table that starts the passages, where its first column is headed as one of names."""
    first = passages[0].block.cell if passages else None
    heads = (
        p.text
        for p in passages[:6]
        if first and p.block.cell and (p.block.cell.table, p.block.cell.row) == (first.table, first.row)
    )
    if first is None or not any(map(_HEADS_NAMES.fullmatch, heads)):
        return []
    return list(takewhile(lambda p: p.block.cell is not None and p.block.cell.table == first.table, passages))


def owner_above(text: str) -> str | None:
    """Who is named alone on a line, as above what each declared: "Councillor Vane:"."""
    words = text.strip().rstrip(":–—- ")
    person = match_person(words) if len(words) < 60 and _STYLED.match(words) else None
    return person.name if person and not words[person.end :].strip(" .") else None


_STYLED = compiled(r"(?:Cllr|Councillor|Alderman|Ald|Bailie|Mr|Mrs|Ms|Miss|Dr|Deputy)\b")
INTEREST_OF_OWNER = compiled(
    r"""\W*(?:\(?(?:[a-z]|\d{1,2})[.)]\s+)? (?: (?:agenda\s+)?(?:item|minute)s?\s.*\d.*(?:\s[–-]\s|:|\binterests?\b).*
        | (?:an?\s+)?(?:other\s+|non-?\s?)?(?:personal|prejudicial|pecuniary|disclosable|registr?able|registerable|significant|financial)\b.*
        | (?:interest|declared|disclosed)\b.* )""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
"""what stands below such a name: "Minute 51 – Garages – non-pecuniary interest", "Interest in the referred minutes" """


# "The following members declared interests as school governors:", and below it nothing but names.
_OF_SEVERAL = r"(?i:\W*the\s+following(?:\s+(?:\w+\s+)?(?:members|councillors|governors|trustees|directors))?(?:,?\s+(?:(?:appointed|nominated|elected)\s+by|who\s+\w+|representing|of|from)\s[^:;.]{3,60}?)?,?\s+(?:each\s+|all\s+|then\s+)?(?:declared|disclosed)\b(?!\s+(?:no|that\s+(?:they\s+had\s+)?no)\b)"
NAMED_BELOW = compiled(rf"{_OF_SEVERAL}.*\binterests?\b.*[:;][-–—\s]*$)", re.DOTALL)
# "The following members declared an interest in item 4: Cllr Vane and Cllr Holt"
_NAMED_BEHIND = compiled(rf"{_OF_SEVERAL}[^:;]*\binterests?\b[^:;]*:[-–—\s]*)(?P<names>[A-Z][^:]+?)\.?\s*$", re.DOTALL)


def named_behind(whole: Passage) -> tuple[Passage, Passage, Sequence[Entry]] | None:
    """What several declared, those who did, and each of them, where nothing but their names stands behind a colon."""
    found = _NAMED_BEHIND.fullmatch(whole.text)
    names = whole.part(found.start("names"), found.end("names")) if found else None
    entries = split_entries(names.text) if names else ()
    if found and names and entries and all(entry.person for entry in entries):
        return whole.part(0, found.start("names")), names, entries
    return None


def names_below(lead: Passage, names: Passage, entries: Sequence[Entry], reading: Reading) -> Iterator[Declaration]:
    """What the lead says that those below it declared."""
    stated = next((m["number"] for m in ITEM.finditer(lead.text)), None)
    for entry in entries:
        if entry.person:
            yield Declaration(
                item=number_of(stated),
                name=entry.person.name,
                text=re.sub(r"\s+", " ", lead.text).strip(),
                withdrew=None,
                basis="declared",
                span=reading.span(names.start + entry.start, names.start + entry.end),
            )


def number_of(printed: str | None) -> str | None:
    """The number of an item; only one with letters before its figures keeps a space: "FC 66/24", "7 (b)"."""
    if printed is None:
        return None
    coded = re.match(r"[A-Z]+\s", printed)
    return re.sub(r"\s+", " " if coded else "", printed).rstrip(".").removeprefix("(")


def fate_of(words: str) -> bool | None:
    """Whether somebody left for the item, where it is said."""
    if _STAYED.search(words):
        return False
    if WITHDREW.search(words):
        return True
    return None


_NATURE = compiled(r"(?i)\bnature\s+of\s+(?:the\s+)?interests?\b")


def table_of(rows: list[Passage], reading: Reading, keys: Container[str]) -> Iterator[Declaration]:
    """A table of councillor, item and nature of interest; its cells in any order."""
    above: tuple[int, list[str]] = 0, []
    heads = {(c.table, c.column) for row in rows if (c := row.block.cell) and _HEADS_NAMES.fullmatch(row.text)}
    for _, group in groupby(rows, key=lambda p: (p.block.cell.table, p.block.cell.row) if p.block.cell else None):
        cells = list(group)
        if _FURTHER_ITEM.search(" ".join(cell.text for cell in cells)):
            continue
        if any(_NATURE.search(cell.text) and len(cell.text) < 60 for cell in cells):
            continue
        held = [(cell, split_entries(cell.text.strip()) if len(cell.text) < 60 else []) for cell in cells]
        named = [
            (cell, [entry.person.name for entry in entries if entry.person])
            for cell, entries in held
            if entries and entries[0].person
        ]
        in_column = [(c, n) for c, n in named if c.block.cell and (c.block.cell.table, c.block.cell.column) in heads]
        named = in_column or named or [(cell, [key]) for cell in cells if (key := cell.text.strip()) in keys]
        whose: tuple[Passage | None, list[str]] | None = named[0] if named else None
        if whose is None and len(cells) == above[0] - 1:  # a further row of the one named above
            whose = None, above[1]
        if whose is None or len(cells) < 2:
            continue
        cell, names = whose
        above = (len(cells) if cell else above[0]), names
        others = [c for c in cells if c is not cell]
        number = next(
            (
                re.search(r"(?:\b[A-Z]{1,4}[-./]?)?\d+(?:[./]\d+)*\w?", c.text)
                for c in others
                if re.fullmatch(
                    r"(?i)\W*(?:(?:item|minute|min|no|agenda)\W*)*(?:[a-z]{1,4}[-./]?)?\d+(?:[./]\d+)*\w?(?:\s*(?:,|&|and)\s*\d+(?:[./]\d+)*\w?)*(?:\W*|(?:\.|\s?[–—-])\s+[A-Z].{3,160})",
                    c.text.strip(),
                )
                or ITEM.match(c.text.strip())
            ),
            None,
        )
        for name in names:
            yield Declaration(
                item=number.group() if number else None,
                name=name,
                text=" ".join(c.text for c in cells),
                withdrew=fate_of(" ".join(c.text for c in others)),
                basis="table",
                span=reading.span(cells[0].start, cells[-1].end),
            )


_FURTHER_ITEM = compiled(
    r"\bReports?\s+(?:of|from|by)\s+(?:the\s+)?(?:\w+\s+){0,2}(?:Councillor|Representative|Member|Clerk|Chair)"
)
"""a row of the next item, where one table holds the whole minutes: "Report of County Representative – Cllr Vane" """
_NUMBER_ONLY = compiled(r"(?i)\W*(?:(?:agenda\s+)?(?:item|minute)\s+)?(?P<number>\d+(?:[./]\d+)*[a-z]?)\W*")
# "8 – Review of Car Parking", "Agenda Item 5(b) 22/04 – Land at Mill Lane": the item's cell in such a table
_ITEM_CELL = compiled(
    r"(?:(?i:(?:agenda\s+)?(?:item|minute))\s+(?P<of>\d+(?:[./]\d+)*(?:\s?\([a-z]{1,3}\))?)(?!\w).*|(?P<number>\d{1,3}(?:[./]\d+)*[a-z]?)\s+[–-]\s+[A-Z].{3,100})",
    re.DOTALL,
)
_NATURE_FIRST = compiled(
    r"(?i)\W*(?:other\s+|non-?\s?)?(?:personal|prejudicial|pecuniary|disclosable|registr?able|registerable|significant|financial|DPI\b|ODI\b|ORI\b|NRI\b)"
)


def in_turn(passages: Sequence[Passage], reading: Reading) -> Iterator[tuple[Sequence[Passage], Declaration]]:
    """The rows of a table whose cells stand below each other: a name, the item, then the nature of the interest."""
    headed = False
    at = 0
    while at < len(passages) - 1:
        first = passages[at]
        headed = headed or (len(first.text) < 60 and _NATURE.search(first.text) is not None)
        if first.block.cell or len(first.text) > 60 or not is_person(first.text):
            at += 1
            continue
        number = _NUMBER_ONLY.fullmatch(passages[at + 1].text)
        if number is None and headed and (cell := _ITEM_CELL.fullmatch(passages[at + 1].text.strip())):
            number = re.fullmatch(r"(?P<number>.+)", cell["of"] or cell["number"])
        last = at + (2 if number else 1)
        if last >= len(passages) or (is_person(passages[last].text) and not number):
            at += 1
            continue
        nature = passages[last].text
        person = match_person(first.text.strip())
        if person and (_NATURE_FIRST.match(nature) or (headed and number)):
            yield (
                passages[at : last + 1],
                Declaration(
                    item=number["number"] if number else next((m["number"] for m in ITEM.finditer(nature)), None),
                    name=person.name,
                    text=" ".join(p.text for p in passages[at : last + 1]),
                    withdrew=fate_of(nature),
                    basis="table",
                    span=reading.span(first.start, passages[last].end),
                ),
            )
            at = last
        at += 1
