"""Attendance in tables: rows of names with what stands beside them, a list under each head, a column that says who was there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from minutes_parser.patterns import compiled
from minutes_parser.records import Status
from minutes_parser.segment.attendance.matrix import Matrix, key_of
from minutes_parser.segment.attendance.roll import Listed, Roll
from minutes_parser.segment.attendance.rollcall import Label, heads_no_people, read_label
from minutes_parser.segment.meeting.bodies import is_authority
from minutes_parser.segment.passages import Passage
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.name_runs import split_entries
from minutes_parser.segment.people.names import Person, match_person
from minutes_parser.segment.people.posts import is_post
from minutes_parser.segment.people.remarks import read_remarks
from minutes_parser.segment.people.rows import Row, is_names, rows_of

_GROUP_HEAD = compiled(
    r"(?i)(?:sector|group|ward|organisation|constituency|category|party|area|council|authority|body)s?"
)
"""over what the people of a row stand for, before the columns of those present and away"""


_OF_OTHERS = compiled(r"(?i)\W*(?:(?:officers?|staff|guests|observers|others)\b|(?:also\s+)?in\s+attendance\b)")


def heads_columns(row: Row) -> bool:
    """Whether a table's row is the labels of lists that stand below each: "Present", "Apologies"."""
    if "\t" not in row.text or not row.is_table:
        return False
    if len(row.passages) > 1 and all(is_authority(p.text) or _SIDE.fullmatch(p.text) for p in row.passages):
        return True  # a joint committee: the members of each council under its name
    heads = row.passages[_GROUP_HEAD.fullmatch(row.passages[0].text.strip()) is not None :]
    labels = [read_label(p.text.strip()) for p in heads]
    return len(labels) > 1 and all(
        label and label.status and not label.single and not p.text.strip()[label.end :].strip()
        for label, p in zip(labels, heads, strict=True)
    )


_SIDE = compiled(r"\s*(?:[A-Z][\w’'-]*\s+){1,3}[Ss]ide\s*")
"""those of one side of a joint committee: "Staff Side" """
_SAID: tuple[tuple[re.Pattern[str], Status], ...] = (
    (
        compiled(
            r"(?:y|p|attended|in attendance|✓|✔|√|virtual(?:ly)?|teams|zoom|video|online|(?:by )?(?:tele)?phone|remote(?:ly)?|in person|present|yes)"
            r"(?:\s*\(.*|,? (?:from|until|via|by|on|for|as)\b.*)?"
        ),
        "present",
    ),
    (
        compiled(
            r"(?:ia|i/a|in att|(?:\w+ )?officers?|(?:\w+ )?staff|guest|observer|visitor|visiting member|(?:external )?advis[eo]r|invitee|by invitation)"
        ),
        "in_attendance",
    ),
    (compiled(r"(?:a|ap|apol(?:s|ogy|ogies)?(?:,? .*)?|sent apologies)"), "apologies"),
    (compiled(r"(?:n|no|x|did not attend|not present|absent(?: .*)?)"), "absent"),
)
_ROLL_HEADS = {
    "name": compiled(r"(?i)(?:full\s+)?names?|members?|councillors?|attendees?|governors?|trustees?|directors?"),
    "there": compiled(
        r"(?i)present(?:\s*\??|\s*/\s*\w+)|attended\??|attendance|in\s+attendance|(?:present|attended)?\s*\(?(?:y\s*/\s*n|yes\s*/\s*no)\)?|status|apologies"
    ),
}

SAYS_THERE = _ROLL_HEADS["there"]
"""the head of a column that says of each whether they were there"""


def heads_roll(row: Row) -> bool:
    """Whether a table's row heads a roll: a column of names and one of whether each was there."""
    if "\t" not in row.text or not row.is_table:
        return False
    held = [
        next((role for role, head in _ROLL_HEADS.items() if head.fullmatch(p.text.strip())), "") for p in row.passages
    ]
    return held.count("name") == 1 and held.count("there") == 1 and len(held) < 6


def at_halves(rows: list[Row]) -> list[Row]:
    """The rows with both halves of a table that is set twice side by side ("Name | Present | Name | Present") below each other."""
    out: list[Row] = []
    wide: int | None = None
    right: list[Row] = []
    for row in rows:
        cell = row.passages[0].block.cell
        if right and (cell is None or cell.table != wide):
            out, right = [*out, *right], []
        heads = [re.sub(r"\s", "", p.text) for p in row.passages]
        half = row.text.find("\t", row.text.find("\t") + 1)
        twice = cell and len(heads) == 4 and heads[:2] == heads[2:]
        if twice and cell and (heads_roll(left := row.part(0, half)) or _heads_post_beside(left)):
            wide, out, right = cell.table, [*out, left], [row.part(half + 1)]
        elif right and cell and half > 0 and row.text.count("\t") == 3:
            out, right = [*out, row.part(0, half)], [*right, row.part(half + 1)]
        else:
            out.append(row)
    return [*out, *right]


def _heads_post_beside(row: Row) -> bool:
    """Whether a row heads names and what each is: "Present | Role"."""
    label = read_label(row.passages[0].text.strip())
    return (
        bool(label and label.status and not label.single)
        and HEAD_CELL.fullmatch(row.passages[1].text.strip()) is not None
    )


def at_labelled_cells(row: Row) -> Iterator[Row]:
    """A table's row that holds several labels, each with its list in the next cell, cut before each label and line."""
    if "\t" not in row.text or not row.is_table:
        yield row
        return
    cells = [list(group) for _, group in groupby(row.passages, key=lambda p: p.block.cell)]
    if all(len(cell) > 1 and _is_label_alone(cell[0].text) for cell in cells):  # a list in each cell, below its label
        yield from (Row(p.start, p.text, (p,)) for cell in cells for p in cell)
        return
    texts = [cell[0].text if len(cell) == 1 else "" for cell in cells]
    labels = [
        _is_label_alone(words) or (_is_post_label(words) and is_names(after) and not is_names(before))
        for before, words, after in zip(["", *texts], texts, [*texts[1:], ""], strict=False)
    ]
    others = [len(cell) == 1 and heads_no_people(f"{cell[0].text.strip(' :')}:") for cell in cells]
    if (
        not any(labels)
        or all(labels)
        or not (labels[0] or others[0])
        or sum(labels) + sum(others) < 2
        or len(cells) < 4
    ):
        yield row
        return
    reading = False
    for cell, label, other in zip(cells, labels, others, strict=True):
        reading = label or (reading and not other)
        if reading:
            yield from (Row(p.start, p.text, (p,)) for p in cell)


def _is_label_alone(words: str) -> bool:
    label = read_label(words.strip())
    return bool(label and label.status and not label.single and not words.strip()[label.end :].strip())


def _is_post_label(words: str) -> bool:
    label = read_label(words.strip())
    return bool(label and label.status and label.single and not words.strip()[label.end :].strip())


HEAD_CELL = compiled(
    r"(?i)(?:(?:cabinet|committee|board|panel|executive)\s+)?(?:name|initials|role|title|position|job title|organisation|organization|representing|portfolio|post|designation|category|capacity|member|councillor|governor)s?(?:\s*/\s*\w+)?"
)


_NAME_HEAD = compiled(r"(?i)(?:names?|members?|councillors?|governors?|trustees?)(?:\s+present)?")


def heads_cells(row: Row) -> bool:
    """Whether a table's row names what stands in its columns: "Member", "Representing"."""
    return "\t" in row.text and row.is_table and all(HEAD_CELL.fullmatch(p.text.strip()) for p in row.passages)


# What stands over those who nominated, beside those who were elected.
_OF_ELECTION = compiled(r"(?i)\W*(?:(?:proposed|seconded|nominated|elected)(?:\s+by)?|proposer|seconder|nominee)\W*")


def without_elections(rows: Iterable[Row]) -> list[Row]:
    """The rows without the tables of those who were proposed for a post and by whom."""
    rows = list(rows)
    heads = [p for row in rows if row.is_table for p in row.passages if _OF_ELECTION.fullmatch(p.text)]
    tables = {p.block.cell.table for p in heads if p.block.cell}
    return [row for row in rows if not ((cell := row.passages[0].block.cell) and cell.table in tables)]


def told_in_last_cells(rows: list[Row]) -> list[Row]:
    """The rows of a table without a head or a label above it, whose last cells say who was there."""
    first = next((n for n, row in enumerate(rows) if row.is_table), len(rows))
    number = cell.table if first < len(rows) and (cell := rows[first].passages[0].block.cell) else None
    table = [row for row in rows if (cell := row.passages[0].block.cell) and cell.table == number]
    labelled = any((label := read_label(row.text)) and label.status for row in rows[:first])
    return table if table and not labelled and _told_column(table) is not None else []


def rows_of_names_and_posts(passages: Sequence[Passage]) -> list[Row]:
    """The rows of a table of two columns, a name and what that person is; none where it holds anything else."""
    rows = list(rows_of([p for p in passages if p.block.cell]))
    pairs = [row.passages for row in rows if len(row.passages) == 2]
    named = len(pairs) > 1 and all(is_names(a.text) and len(b.text) < 60 for a, b in pairs)
    beside = named and any(is_post(b.text) for _, b in pairs)
    beside = beside and all(is_post(b.text) or read_remarks((b.text,), a.text).role == b.text for a, b in pairs)
    return rows if beside and len(pairs) == len(rows) else []


def read_table(roll: Roll, rows: list[Row], ended: Listed) -> Iterator[Listed]:
    """The people of a table's rows; what is a list of its own, in a cell or a column, is given back to be read."""
    ended = replace(ended, basis="table", posts=_post_columns(rows[0]))
    head = [passage.text.strip().lower() for passage in rows[0].passages]
    surname = next((n for n, words in enumerate(head) if "surname" in words), None)
    first = next((n for n, words in enumerate(head) if re.search(r"first\s*name|forename|given", words)), None)
    if surname is not None and first is not None:
        for row in rows[1:]:
            _two_cells(roll, row, surname, first, ended)
        return
    if heads_roll(rows[0]):
        yield from _roll_table(roll, rows, ended)
        return
    if columns := _ticked_columns(rows):
        for row in rows[1:]:
            ticks = [
                columns[p.block.cell.column] for p in row.passages if p.block.cell and p.block.cell.column in columns
            ]
            rest = tuple(p for p in row.passages if p.block.cell and p.block.cell.column not in columns)
            if len(ticks) == 1 and rest:
                yield from _cells(roll, Row(row.start, row.text, rest), replace(ended, status=ticks[0], rows=[]))
        return
    if (told := _told_column(rows)) is not None:
        yield from _said(roll, rows, told, ended)
        return
    signs = _signs(roll, rows)
    if signs:
        yield from _signed_table(roll, rows, ended, *signs)
        return
    by_column = {
        p.block.cell.column: label
        for p in rows[0].passages
        if p.block.cell and (label := read_label(p.text.strip())) and label.status
    }
    if len(rows[0].passages) > 1 and all(is_authority(p.text) or _SIDE.fullmatch(p.text) for p in rows[0].passages):
        by_column = {
            p.block.cell.column: Label("present", len(p.text), organisation=p.text.strip())
            for p in rows[0].passages
            if p.block.cell
        }
    if len(by_column) >= 2:
        heads = sorted(by_column)
        apart = [row for row in rows[1:] if 0 not in by_column and _OF_OTHERS.match(row.passages[0].text)]
        for row in apart:  # "Officers in attendance | Ann Bell" below the rows of the members
            label = read_label(row.passages[0].text.strip())
            listed = Listed(label.status or "in_attendance" if label else "in_attendance", basis="table")
            yield replace(listed, rows=[Row(p.start, p.text, (p,)) for p in row.passages[1:]], labelled=True)
        rows = [row for row in rows if row not in apart]
        for column, label in by_column.items():
            next_head = next((head for head in heads if head > column), None)
            wide = (
                next_head is None and heads[-1] - heads[-2] > 1
            )  # what stands beside names, beside those of the last too
            listed = Listed(
                label.status or ended.status,
                label.role,
                undivided=label.undivided,
                basis="table",
                organisation=label.organisation,
            )
            below: list[Row] = []
            for row in rows[1:]:
                cell = [p for p in row.passages if p.block.cell and p.block.cell.column == column]
                if len(cell) == 1 and _is_label_alone(cell[0].text) and (inner := read_label(cell[0].text.strip())):
                    yield replace(listed, rows=below, labelled=True)  # "Apologies:" below those in attendance
                    listed, below = replace(listed, status=inner.status or listed.status, role=inner.role), []
                    continue
                beside = [
                    p
                    for p in row.passages
                    if p.block.cell
                    and column < p.block.cell.column
                    and (p.block.cell.column < next_head if next_head else wide and not is_names(p.text))
                ]  # "Present | | Apologies": a post beside each name
                below += _cell(roll, cell, listed, beside)
            yield replace(listed, rows=below, labelled=True)
        return
    ended = replace(ended, beside=_stand_beside(rows))
    if (posts := _posts_first(rows)) is not None:
        for row in rows:
            post, name = row.passages if len(row.passages) == 2 else (None, row.passages[0])
            person = match_person(name.text)
            if post and person and len(row.passages) == 2:
                held = is_post(post.text.replace(":", ","))  # or a body: "Wex Council | Ann Bell"
                said = person.remarks if held else (*person.remarks, post.text.strip(" :"))
                roll.add(person, said, row.start, name.end, ended, role=posts[post.text] if held else None)
        return
    for row in rows:
        yield from _cells(roll, row, ended)


_TICK = compiled(r"[✓✔√✗•●*/1+]|[XxYyPp]|[Yy]es")


def _ticked_columns(rows: list[Row]) -> dict[int, Status]:
    """What each column of ticks says of those with one in it: "Present | Apologies | Absent"; none where names stand below."""
    heads = {
        p.block.cell.column: label.status
        for p in rows[0].passages
        if p.block.cell and (label := read_label(p.text.strip())) and label.status and not label.single
    }
    heads = {column: status for column, status in heads.items() if column}
    below = [p.text.strip() for row in rows[1:] for p in row.passages if p.block.cell and p.block.cell.column in heads]
    ticked = len(heads) > 1 and len(below) > 1 and all(map(_TICK.fullmatch, below))
    return heads if ticked and len(set(heads.values())) > 1 else {}


def _posts_first(rows: list[Row]) -> dict[str, str] | None:
    """The posts of a table whose rows are a post and who holds it: "Head of Finance | Ann Bell"; None of another table."""
    pairs = [row.passages for row in rows if len(row.passages) == 2]
    if len(pairs) < 2 or len(pairs) < len(rows) or sum(is_names(name.text) for _, name in pairs) < 0.8 * len(pairs):
        return None
    posts = sum(is_post(post.text.replace(":", ",")) and not is_post(name.text) for post, name in pairs)
    if posts < 0.7 * len(pairs) or any((p := match_person(post.text)) and p.honorific for post, _ in pairs):
        return None
    return {post.text: _OF_BODY.sub("", post.text.strip(" :")) for post, _ in pairs}


_OF_BODY = compiled(r"^[A-Z]{2,6}\s+[–-]\s+(?=[A-Z])")
"""whose post it is: "WJC – Treasurer" """


def _stand_beside(rows: list[Row]) -> bool:
    """Whether each row is a name and what the person is or is of: the head says so, or few of the second cells are names."""
    if heads_cells(rows[0]) and _NAME_HEAD.fullmatch(rows[0].passages[0].text.strip()):
        return not any(_NAME_HEAD.fullmatch(p.text.strip()) for p in rows[0].passages[1:])
    count = len(rows[0].passages)
    if any(len(row.passages) != count for row in rows) or not all(is_names(row.passages[0].text) for row in rows):
        return False
    second = [row.passages[1].text for row in rows] if count > 1 else []
    if count == 3 and any(map(is_post, second)) and not any(map(is_names, second)):
        return True  # a post, and whom the person is of
    return count == 2 and len(rows) > 2 and sum(map(is_names, second)) < 0.4 * len(rows)


def _cell(roll: Roll, lines: list[Passage], listed: Listed, beside: list[Passage]) -> list[Row]:
    """The lines of a cell as rows; of a name and what stands under or beside it one person, who is added."""
    entries = split_entries(lines[0].text) if lines else []
    person = entries[0].person if len(entries) == 1 else None
    keyed = bool(lines) and _KEYED.search(lines[0].text) is not None and not any("(" in p.text for p in lines[1:])
    if person and (len(lines) > 1 or beside) and (keyed or not any(is_names(p.text) for p in lines[1:])):
        remarks = (*person.remarks, *(p.text for p in (*lines[1:], *beside)))
        roll.add(person, remarks, lines[0].start, lines[-1].end, listed)
        return []
    return [Row(p.start, p.text, (p,)) for p in lines]


_KEYED = compiled(r"\([A-Z]{2,4}\)\s*$")
"""initials behind a name, as what a person is of has none: "Ann Bell (AB)", over "Fern Action" """


def _roll_table(roll: Roll, rows: list[Row], ended: Listed) -> Iterator[Listed]:
    """A table with a column that says of each whether they were there."""
    there = next(
        p.block.cell.column for p in rows[0].passages if p.block.cell and _ROLL_HEADS["there"].fullmatch(p.text.strip())
    )
    name = next(
        p.block.cell.column for p in rows[0].passages if p.block.cell and _ROLL_HEADS["name"].fullmatch(p.text.strip())
    )
    below = [_from_column(row, name) for row in rows[1:]]
    yield from _said(roll, below, there, ended)


def _from_column(row: Row, first: int) -> Row:
    """A table's row without the cells before a column: what ward or village stands before the name."""
    kept = tuple(p for p in row.passages if not p.block.cell or p.block.cell.column >= first)
    return Row(kept[0].start, row.text[kept[0].start - row.start :], kept) if kept else row


_WHOLE_WORD = compiled(r"(?i)(?:present|apolog(?:y|ies)|absent|attended|in attendance)\b")


def _told_column(rows: list[Row]) -> int | None:
    """The column of a table without a head whose cells say "Present", "Apologies" or "Absent"."""
    last = [p for row in rows if len(row.passages) > 1 and (p := row.passages[-1]).block.cell]
    told = [p for p in last if _WHOLE_WORD.match(p.text.strip()) and not match_person(p.text)]
    columns = {p.block.cell.column for p in told if p.block.cell}
    if len(told) < 3 or len(told) < 0.7 * len(rows) or len(columns) != 1:
        return None
    return columns.pop() if any(p.text.strip().lower().startswith("present") for p in told) else None


def _said(roll: Roll, rows: list[Row], there: int, ended: Listed) -> Iterator[Listed]:
    """The people of a table's rows by what the column `there` says of them."""
    members = any(p.text.strip().lower() == "present" for row in rows for p in row.passages)
    for row in rows:
        said = next((p for p in row.passages if p.block.cell and p.block.cell.column == there), None)
        words = said.text.strip(" .").lower() if said else ""
        status = next((s for pattern, s in _SAID if pattern.fullmatch(words)), None)
        if members and words == "in attendance":  # beside members who are "present"
            status = "in_attendance"
        if status == "present" and ended.status == "in_attendance":
            status = "in_attendance"  # whether the officers were there
        rest = tuple(p for p in row.passages if p is not said)
        if said and rest and (remark := re.search(r"\(([^()]+)\)", said.text)):  # "Present (from 7.40 pm)"
            rest = (*rest, said.part(*remark.span(1)))
        if status and rest:
            yield from _cells(roll, Row(row.start, row.text, rest), replace(ended, status=status, rows=[]))


_POST_HEAD = compiled(r"(?i)(?:portfolio|role|post|position|job\s+title|designation|capacity|categor(?:y|ie)|type)s?")


def _post_columns(row: Row) -> frozenset[int]:
    """The columns that a table's head says hold posts: "Portfolio" over "Housing and Planning"."""
    return frozenset(p.block.cell.column for p in row.passages if p.block.cell and _POST_HEAD.fullmatch(p.text.strip()))


_SIGNED = compiled(r"\W?(?P<code>[A-Za-z]{1,2}|[✓✔√✗–-])\W?\s*(?:\((?P<remark>[^()]+)\))?")


def _signs(roll: Roll, rows: list[Row]) -> tuple[int, dict[str, Status]] | None:
    """The column of a table that holds a sign for each person, "P" or "A", and what the signs say."""
    columns: dict[int, list[str]] = {}
    for row in rows:
        for p in row.passages:
            if p.block.cell:
                columns.setdefault(p.block.cell.column, []).append(p.text.strip())
    near = roll.reading.text[max(0, rows[0].start - 200) : rows[-1].start + 500]
    for column, cells in columns.items() if len(columns) > 1 else ():
        codes = [m["code"].lower() for cell in cells if (m := _SIGNED.fullmatch(cell))]
        if len(codes) > 2 and len(codes) >= 0.7 * (len(rows) - 1):
            known = key_of([near])
            said = [known.get(code) for code in codes]
            if all(said) and "present" in said:
                return column, {code: status for code, status in known.items() if status}
    return None


def _signed_table(
    roll: Roll, rows: list[Row], ended: Listed, column: int, codes: dict[str, Status]
) -> Iterator[Listed]:
    """A table with a sign beside each person."""
    for row in rows:
        sign = next((p for p in row.passages if p.block.cell and p.block.cell.column == column), None)
        match = _SIGNED.fullmatch(sign.text.strip()) if sign else None
        rest = tuple(p for p in row.passages if p is not sign)
        if match is None or sign is None or not rest:
            continue
        if match["remark"]:
            rest = (*rest, sign.part(match.start("remark"), match.end("remark")))
        listed = replace(ended, status=codes[match["code"].lower()], rows=[], basis="table")
        yield from _cells(roll, Row(row.start, row.text, rest), listed)


_DEPUTIES = compiled(r"(?i)(?:named\s+)?(?:substitute|reserve|deput)\w*(?:\s+members?)?")
_OF_ABSENCE = compiled(
    r"(?i)reasons?(?:\s+(?:for|given)\b.{0,40})?|(?:substituted|replaced|represented|deputised)\s+by|(?:substitut(?:e|ing)|deputising|standing\s+in)\s+for|in\s+place\s+of"
)
"""over why somebody was away, or whom another person stands for: "Name | Reason for Sending Apology | Substituted By" """


def without_substitutes(rows: list[Row]) -> list[Row]:
    """An agenda's rows without the column of those who may be sent in place of members."""
    return _without_columns(rows, _DEPUTIES)


def without_reasons(rows: list[Row]) -> list[Row]:
    """The rows without the columns, beside one headed as that of names, that tell of an absence."""
    return _without_columns(rows, _OF_ABSENCE, beside=_NAME_HEAD)


def _without_columns(rows: list[Row], heads: re.Pattern[str], beside: re.Pattern[str] | None = None) -> list[Row]:
    """The rows without the cells below such heads; `beside`: what must stand over the first column."""
    kept: list[Row] = []
    left_out: set[tuple[int, int]] = set()
    for row in rows:
        named = row.is_table and (beside is None or beside.fullmatch(row.passages[0].text.strip()))
        for p in row.passages if named else ():
            if p.block.cell and heads.fullmatch(p.text.strip()):
                left_out.add((p.block.cell.table, p.block.cell.column))
        rest = [p for p in row.passages if not (p.block.cell and (p.block.cell.table, p.block.cell.column) in left_out)]
        if beside and len(rest) == 1 < len(row.passages) and HEAD_CELL.fullmatch(rest[0].text.strip()):
            continue  # "Name" alone is left of the head
        kept += rows_of(rest) if len(rest) < len(row.passages) else [row]
    return kept


def _two_cells(roll: Roll, row: Row, surname: int, first: int, ended: Listed) -> None:
    cells = row.passages
    if max(surname, first) >= len(cells):
        return
    person = match_person(f"{cells[first].text} {cells[surname].text}")
    if person is not None:
        others = tuple(cell.text for n, cell in enumerate(cells) if n not in (surname, first))
        roll.add(person, others, row.start, row.start + len(row.text), ended)


def _cells(roll: Roll, row: Row, ended: Listed) -> Iterator[Listed]:
    """A row of a table: each name with the cells after it, up to the next name."""
    if all(HEAD_CELL.fullmatch(p.text.strip()) for p in row.passages):
        return
    held: list[tuple[Person, Passage, list[Passage]]] = []
    if pairs := _line_by_line(row):
        for name, beside in pairs:
            if person := match_person(name.text):
                roll.add(person, (*person.remarks, beside.text), name.start, name.end, ended, role=ended.role)
        return
    post_first = _post_first(row)
    for passage in row.passages[post_first is not None :]:
        if held and ended.beside:
            held[-1][2].append(passage)
            continue
        entries = split_entries(passage.text)
        people = [entry for entry in entries if entry.person]
        if held and people and not entries[0].person and not any(e.person and e.person.honorific for e in people):
            held[-1][2].append(passage)  # "GP Member, Wex Locality"
            continue
        if len(people) > 1 or (people and len(entries) > 1):
            yield replace(ended, rows=[Row(passage.start, passage.text, (passage,))])
            continue
        first = people[0].person if people else None
        own = first and (first.honorific or (first.remarks and first.name.split()[0] in FORENAMES))
        if first and not (held and not own and is_post(passage.text)):  # "Ann Bell, Chair | Ben Roe, Clerk"
            held.append((first, passage, []))
        elif held:
            held[-1][2].append(passage)
        elif is_post(passage.text) and ended.status == "in_attendance" and len(row.passages) == 1:
            yield replace(ended, rows=[Row(passage.start, passage.text, (passage,))])
    for person, passage, others in held:
        end = (others[-1] if others else passage).end
        post = next((p for p in others if p.block.cell and p.block.cell.column in ended.posts), None)
        named = bool(post and read_remarks((post.text,), person.name).role is None)
        roll.add(
            person,
            (*person.remarks, *(other.text for other in others if not (named and other is post))),
            passage.start,
            end,
            ended,
            role=post.text.strip() if named and post else (post_first or ended.role),
        )


def _post_first(row: Row) -> str | None:
    """The post in the first of two cells, its holder in the other: "Registrar | Ann Bell"."""
    if len(row.passages) != 2:
        return None
    words, name = (p.text.strip() for p in row.passages)
    entries = split_entries(name)
    holder = entries[0].person if len(entries) == 1 else None
    if holder is None or holder.remarks or holder.post or match_person(words) or read_label(words):
        return None
    read = read_remarks((words,), holder.name)
    whole = not (read.organisation or read.rest or read.status or read.arrived or read.left or read.substitute_for)
    return words if read.role == words and whole and words[:1].isupper() and len(words) < 60 else None


def _line_by_line(row: Row) -> list[tuple[Passage, Passage]]:
    """The lines of a cell of names, each with the line beside it in the next cell; none where that holds names too."""
    cells = [list(group) for _, group in groupby(row.passages, key=lambda p: p.block.cell)]
    if len(cells) != 2 or not 1 < len(cells[0]) == len(cells[1]):
        return []
    names, posts = cells
    if not all(is_names(p.text) for p in names) or any((x := match_person(p.text)) and x.honorific for p in posts):
        return []
    held = sum(is_post(p.text) for p in posts)
    beside = held if not any(is_names(p.text) for p in posts) else held >= 0.4 * len(posts)
    by_forename = [sum(p.text.split()[0] in FORENAMES for p in cell if p.text.split()) for cell in cells]
    beside = beside or (held > 1 and by_forename[0] >= 0.6 * len(names) and by_forename[1] == 0)
    return list(zip(names, posts, strict=True)) if beside else []


def read_matrix(roll: Roll, found: Matrix, date: str | None) -> None:
    """A year's attendance: only the column of this meeting counts."""
    column = found.column(date) if date else None
    if column is None:
        roll.unread("a table of attendance at several meetings without this meeting's date", found.first.start)
        return
    listed = Listed("present", basis="table")
    for person, name, others, signs in found.rows:
        status = found.codes.get(signs.get(column, "").lower())
        if status:
            roll.add(person, (*person.remarks, *others), name.start, name.end, replace(listed, status=status))
