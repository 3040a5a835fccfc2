"""The rows of attendance lists as they are read: cut where a sentence or a label starts inside one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import dropwhile, pairwise, takewhile

from minutes_parser.patterns import compiled
from minutes_parser.segment.attendance.attendance_rows import CODE_KEY, LABEL_WORD, at_verb, table_number
from minutes_parser.segment.attendance.attendance_signs import legends_first
from minutes_parser.segment.attendance.attendance_tables import (
    at_halves,
    at_labelled_cells,
    heads_columns,
    heads_roll,
    without_reasons,
    without_substitutes,
)
from minutes_parser.segment.attendance.attendance_told import at_told_sentences
from minutes_parser.segment.attendance.list_ends import before_business
from minutes_parser.segment.attendance.lists_in_turn import in_pairs_of_lines, lists_in_turn
from minutes_parser.segment.attendance.rollcall import read_label
from minutes_parser.segment.people.keys_first import key_before
from minutes_parser.segment.people.name_runs import split_people
from minutes_parser.segment.people.names import match_person
from minutes_parser.segment.people.posts import is_post
from minutes_parser.segment.people.rows import Row, at_inline_labels, is_names

_UNFINISHED = compiled(r"[,;]\s*(?:and\s+)?(?:[A-Z]\.\s*){1,3}$|\b(?:and|Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s*$")
_BESIDE = compiled(
    r"(?:Officers|Officials|Also present|In attendance|Members|Apologies|Present)\s*:\s+(?=[A-Z])", re.IGNORECASE
)
_UNDER = compiled(r"(?i)(?:present|in attendance)\s*:")
_UNDER_WORD = {"In": compiled(r"(?i)attendance\s*:"), "Public": compiled(r"(?i)(?:members|present)\s*:")}
_IN_IRISH = compiled(r"\s*Comh\.?\s*[/|\[]\s*(?=(?:Cllr|Councillor)s?\b)")
"""a title before the same in English: "Comh./Cllr. A. Bell, B. Orr" """
_DITTO = compiled(r"\s*(?:[“”„〃\"]|''|,,)\s+(?=[A-Z])")
"""marks under the honorific of the line above"""


# "Present   Apologies": the heads of two columns, whose gap was lost.
_TWO_HEADS = compiled(
    r"\W*(?P<one>(?:Members\s+)?Present|Attendees|In\s+attendance)\s*:?\s+(?P<two>Apologies(?:\s+for\s+absence)?|Absent|Also\s+present|In\s+attendance)\W*",
    re.IGNORECASE,
)


def _columns_in_turn(rows: list[Row]) -> list[Row]:
    """The rows with the columns under two heads one after the other, each below its own."""
    at = next((n for n, row in enumerate(rows) if len(row.text) < 60 and _TWO_HEADS.fullmatch(row.text)), len(rows) - 1)
    heads = _TWO_HEADS.fullmatch(rows[at].text) if rows else None
    table = table_number(rows[at + 1]) if heads and at + 1 < len(rows) else None
    if heads is None or table is None:
        return rows
    below = list(takewhile(lambda row: table_number(row) == table, rows[at + 1 :]))
    columns: tuple[list[Row], list[Row]] = ([], [])
    if any(row.text.count("\t") != 1 for row in below):
        return rows
    for row in below:
        tab = row.text.index("\t")
        columns[0].append(row.part(0, tab))
        columns[1].append(row.part(tab + 1))
    one, two = rows[at].part(0, heads.start("two")), rows[at].part(heads.start("two"))
    # Names alone below them are of the longer column, and which that is was lost.
    after = dropwhile(lambda row: read_label(row.text) is None and is_names(row.text), rows[at + 1 + len(below) :])
    return [*rows[:at], one, *columns[0], two, *columns[1], *after]


_LABELLED_LINE = compiled(r"(?:[^\t\n]*\t)?[A-Z][\w ,&’'()/-]{2,60}:\s+(?P<who>[A-Z].*)", re.DOTALL)


def _labelled_lines(row: Row) -> Iterator[Row]:
    """A row of a table, each line of its cell apart where each has a label: "Chair: Ann Bell" / "Members: Ben Orr, Cy Moss"."""
    cuts = [0, *(at + 1 for at, sign in enumerate(row.text) if sign == "\n"), len(row.text)]
    lines = [row.part(a, b).part(0, len(row.text[a:b].rstrip())) for a, b in pairwise(cuts)] if row.is_table else []
    labelled = [_LABELLED_LINE.fullmatch(line.text) for line in lines]
    each = len(lines) > 1 and all(m and split_people(m["who"]) for m in labelled)
    yield from lines if each else [row]


def _pieces(row: Row) -> Iterator[Row]:
    """A row cut where a sentence or a label starts inside it, up to the first item of business."""
    over = False
    for sentence in at_told_sentences(row):
        for piece in at_inline_labels(sentence):
            label = read_label(piece.text) if over else None
            if over and not (label and label.status and not label.single):
                continue
            before = before_business(piece)
            over = over or (before.start + len(before.text) < piece.start + len(piece.text) and len(row.text) > _LONG)
            yield before


_LONG = 400
"""So long a line holds more than one list."""


def _beside_each_other(row: Row, areas: set[int | None]) -> list[Row]:
    """A row for each of two people who stand beside each other: "Ann Bell (AB) Chair" and "Cllr Ben Orr".

    `areas`: tables that name the area or council of each in the first cell; these may be like names of people.
    """
    first = row.text.partition("\t")[0]
    if not _titled_beside(row) or match_person(first) is None:
        return [row]
    if table_number(row) in areas:
        return [row.part(len(first) + 1)]
    return [row.part(0, len(first)), row.part(len(first) + 1)]


def _titled_beside(row: Row) -> bool:
    """Whether the second of two cells is a person with a title."""
    second = row.text.partition("\t")[2]
    person = match_person(second) if second and "\t" not in second else None
    return person is not None and person.honorific is not None


def _tables_of_areas(rows: list[Row]) -> set[int | None]:
    """The tables in which people with titles stand beside what is no person, in two rows at least: "Marsh" | "Councillor A Bell"."""
    beside = [row for row in rows if row.is_table and _titled_beside(row)]
    places = Counter(table_number(row) for row in beside if match_person(row.text.partition("\t")[0]) is None)
    return {table for table, rows_of_it in places.items() if rows_of_it > 1}


_STROKE = compiled(r"(?:^|\s+)/(?:\s+|$)")
"""what a converter puts between the cells of a table"""
_LABELLED = compiled(r"[A-Z][A-Za-z ]{3,30}:")


def _at_strokes(row: Row) -> list[Row]:
    """A row cut at strokes between people and labels ("Ann Bell (AB) / Apologies:"), or with them as commas before posts."""
    if "/" not in row.text or row.is_table:
        return [row]
    found = [
        m for m in _STROKE.finditer(row.text) if row.text.count("(", 0, m.start()) == row.text.count(")", 0, m.start())
    ]
    if not found:
        return [row]
    ends = [0, *(m.end() for m in found)]
    cells = [row.part(a, b) for a, b in zip(ends, [*(m.start() for m in found), len(row.text)], strict=True)]
    cells = [cell for cell in cells if cell.text.strip()]
    out: list[Row] = []
    for cell in cells:
        if _LABELLED.fullmatch(cell.text) or _HONORIFIC_ALONE.fullmatch(cell.text) or is_names(cell.text):
            out.append(cell)
        elif out and is_names(out[-1].text.partition(",")[0]) and len(cell.text) < 60 and ":" not in cell.text:
            begin, end = out[-1].start - row.start, cell.start - row.start + len(cell.text)
            words = row.text
            for stroke in found:
                words = words[: stroke.start()] + ",".ljust(len(stroke.group())) + words[stroke.end() :]
            out[-1] = replace(row.part(begin, end), text=words[begin:end])  # "Ann Bell / Chair / Wex Homes"
        else:
            return [row]
    return out if len(cells) > 1 or _STROKE.match(row.text) or _STROKE.search(row.text[-2:]) else [row]


_BODY = compiled(
    r"(?:[A-Z][\w’'&.-]*|of|and|the|&)(?:\s+(?:[A-Z][\w’'&.-]*|of|and|the|&)){0,6}\s+(?:Council|Authority|Trust|Board|Association|Police|University)\s*(?:\([^()]+\))?\W*"
)


def _with_bodies_below(rows: list[Row]) -> list[Row]:
    """The rows with whom each is of beside the name, where it stands below one name after the other: "A Bell" / "Wex Council (Chair)"."""
    bodies = [not row.is_table and len(row.text) < 90 and _BODY.fullmatch(row.text) is not None for row in rows]
    below = [
        n
        for n in range(1, len(rows))
        if bodies[n] and len(rows[n - 1].text) < 40 and "," not in rows[n - 1].text and is_names(rows[n - 1].text)
    ]
    pairs = [n for n in below if n - 2 in below or n + 2 in below]
    last = rows[pairs[-1] + 1 : pairs[-1] + 2] if pairs else []
    if not pairs or pairs[0] < 2 or bodies[pairs[0] - 2] or any(is_names(row.text) for row in last):
        return rows  # or each body heads those below it
    out: list[Row] = []
    for n, row in enumerate(rows):
        if n in pairs:
            name = out.pop()
            gap = row.start - name.start - len(name.text)
            row = Row(name.start, f"{name.text}{','.ljust(gap)}{row.text}", (*name.passages, *row.passages))
        out.append(row)
    return out


_LABEL_LAST = compiled(r"\s+(?P<label>(?:In\s+[Aa]ttendance|Also\s+[Pp]resent)\s*:?)\s*$")


def _labels_first(rows: list[Row]) -> list[Row]:
    """The rows with a label behind the first of its list, as where a column was set beside it, before that: "Cllr A Bell In Attendance"."""
    found = [
        (n, last)
        for n, row in enumerate(rows)
        if len(row.text) < 70 and (last := _LABEL_LAST.search(row.text)) and is_names(row.text[: last.start()])
    ]
    if len(found) != 1:
        return rows
    n, last = found[0]
    return [*rows[:n], rows[n].part(*last.span("label")), rows[n].part(0, last.start()), *rows[n + 1 :]]


_PARAGRAPH = compiled(r"\d{1,2}\.\d{1,2}\.?\s+(?=[A-Z][\w’'-]+\s[A-Z][^.:;]*,)")
"""the number of a paragraph before a run of names"""
_COLON_FIRST = compiled(r"(?::\s+|[-–•·▪][^\S\t\n]+)(?=[A-Z])")
"""a bullet, or what a column of labels leaves before the names, where it was read apart from them"""
# "Messrs:" over the names of several.
_HONORIFIC_ALONE = compiled(r"(?:Messrs|Mesdames|Mss?rs|Mr|Mrs|Ms|Miss|Drs?|Revs?|Cllrs)\.?\s*:")


def _in_one_tongue(rows: list[Row]) -> list[Row]:
    """The rows without the lists in Irish, where those in English follow them: "I LÁTHAIR" above, "PRESENT" below."""
    irish = next((n for n, row in enumerate(rows) if _I_LATHAIR.fullmatch(row.text)), None)
    english = next((n for n, row in enumerate(rows) if _PRESENT.fullmatch(row.text)), None)
    return rows if irish is None or english is None or english < irish else [*rows[:irish], *rows[english:]]


def _posts_in_one_tongue(row: Row) -> Row:
    """A row with the posts that stand in two tongues in English alone: "Ann Bell, Pennaeth Tai / Head of Housing"."""
    if " / " not in row.text:
        return row
    text = row.text
    for match in _IN_TWO_TONGUES.finditer(text):
        if is_post(match["post"].strip()) and not is_post(match["other"].strip()):
            text = (
                text[: match.start("other")]
                + " " * (match.start("post") - match.start("other"))
                + text[match.start("post") :]
            )
    return replace(row, text=text)


_IN_TWO_TONGUES = compiled(r",\s+(?P<other>[A-Za-zÀ-ž][^;,()/]{2,50}?)\s/\s(?P<post>[A-Za-z][^;,()/]{2,50})")
_I_LATHAIR = compiled(r"\W*i\s+l[áa]thair\W*", re.IGNORECASE)
_PRESENT = compiled(r"\W*(?:members\s+)?present\W*", re.IGNORECASE)


def prepared(rows: list[Row], *, expected: bool) -> tuple[list[Row], dict[int, str], bool]:
    """The rows cut where a sentence or a label starts inside one.

    Also words of a label that the line before ends with ("… and J Orr Officers" / "Present: …"), by where the line under
    it starts, and whether a key says that letters before the names tell who was there.
    """
    rows = [_posts_in_one_tongue(row) for row in _in_one_tongue(rows)]
    rows = [cell for row in in_pairs_of_lines(rows) for cell in _at_strokes(row)]
    rows = rows if expected else lists_in_turn(rows)
    rows = without_substitutes(rows) if expected else at_halves(legends_first(without_reasons(rows)))
    rows = [line for row in _columns_in_turn(rows) for part in at_labelled_cells(row) for line in _labelled_lines(part)]
    keyed = any(CODE_KEY.search(row.text) for row in rows)
    # In these tables, what labels a list elsewhere is said of one person.
    rolls = {table_number(row) for row in rows if heads_roll(row) or heads_columns(row)}
    areas = _tables_of_areas(rows)
    rows = [
        row for whole in rows for row in ([whole] if table_number(whole) in rolls else _beside_each_other(whole, areas))
    ]
    rows = [row.part(ditto.end()) if (ditto := _DITTO.match(row.text)) else row for row in rows]
    rows = [row.part(twice.end()) if (twice := _IN_IRISH.match(row.text)) else row for row in rows]
    rows = [row.part(start) if (start := key_before(row.text)) else row for row in rows]
    if not any(row.text.startswith("+") for row in rows):  # or "-" says who stayed away
        rows = [row.part(colon.end()) if (colon := _COLON_FIRST.match(row.text)) else row for row in rows]
    rows = [
        row.part(told.end()) if (told := _PARAGRAPH.match(row.text)) and len(split_people(row.text)) > 1 else row
        for row in rows
    ]
    rows = _labels_first(_with_bodies_below(rows))
    rows = [row for row in rows if not _HONORIFIC_ALONE.fullmatch(row.text)]
    pieces = [
        part
        for whole in rows
        for piece in ([whole] if whole.is_table and table_number(whole) in rolls else _pieces(whole))
        for part in at_verb(before_business(piece) if piece is whole else piece)
    ]
    heads: dict[int, str] = {}
    for number, (line, under) in enumerate(pairwise(pieces)):
        word = LABEL_WORD.search(line.text)
        if word and _UNDER_WORD.get(word["word"], _UNDER).match(under.text):
            pieces[number], heads[under.start] = line.part(0, word.start()), f"{word['word']} "
        # "A Bell (Clerk), B. Orr and C." / "Officers: Moss (Treasurer)": set at half the height of the list beside it
        beside = _BESIDE.match(under.text) if _UNFINISHED.search(line.text) and number else None
        if beside and not _UNFINISHED.search(pieces[number - 1].text) and match_person(line.text):
            pieces[number + 1], heads[line.start] = under.part(beside.end()), beside.group()
    return pieces, heads, keyed
