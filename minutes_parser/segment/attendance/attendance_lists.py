"""The lists of those at a meeting: whom the rows of each name, with their status and their posts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from minutes_parser.patterns import compiled
from minutes_parser.records import Attendance
from minutes_parser.segment.attendance.attendance_rows import (
    CODED,
    OFFICE_DASH,
    OFFICIAL_OF,
    SEAT,
    are_forenames,
    are_surnames,
    at_numbers,
    bracketed_signs,
    group_first,
    holds_posts,
    is_run,
    only_posts,
    outside_from,
    signs_only_those_there,
    table_number,
    table_of,
)
from minutes_parser.segment.attendance.attendance_signs import marked_away, one_each, signed, starred, stars_tell
from minutes_parser.segment.attendance.attendance_tables import (
    read_table,
    without_elections,
)
from minutes_parser.segment.attendance.attendance_told import (
    WAS_THERE,
    told_there,
    without_sentence,
)
from minutes_parser.segment.attendance.attendance_walk import walk
from minutes_parser.segment.attendance.matrix import CODES, key_of
from minutes_parser.segment.attendance.roll import Listed, Roll
from minutes_parser.segment.people.between_people import (
    at_bare_keys,
    at_bodies,
    at_dashes,
    at_keyed_bodies,
    at_keys,
    at_names_before_dashes,
    at_strokes,
    without_wards,
)
from minutes_parser.segment.people.keys_first import without_keys
from minutes_parser.segment.people.lines_of_people import shows_bodies
from minutes_parser.segment.people.name_runs import Entry, by_initials, split_entries
from minutes_parser.segment.people.names import match_person
from minutes_parser.segment.people.paired_rows import in_pairs, posts_behind, with_posts_in_turn
from minutes_parser.segment.people.posts import is_count
from minutes_parser.segment.people.rows import (
    Row,
    joined,
    place,
)
from minutes_parser.segment.people.sorts_of_member import is_key, keys_in, spelled_out


@dataclass(slots=True)
class Lists:
    """Reads lists into the roll of a part."""

    roll: Roll

    def follow(self, rows: Iterable[Row], opened: Listed | None, *, expected: bool = False) -> None:
        """Follows the labels through the rows and reads each list when it ends."""
        walk(self.roll, self.close, without_elections(rows), opened, expected=expected)

    def close(self, ended: Listed) -> None:
        self.roll.lists += 1
        if ended.mixed and len(ended.rows) > 1:
            self.roll.unread(ended.rows[0].text, ended.rows[0].start)
            return
        if ended.status == "present" and (cells := self._starred(ended.rows) or self._lettered(ended.rows)):
            self.read(cells, ended)
            return
        in_cells = any(table_of(row) is not None for row in ended.rows)
        listed = (at_numbers(ended.rows) if in_cells else []) or ended.rows
        for table, rows in groupby(listed, key=table_number if ended.table is not None else table_of):
            together = list(rows)
            if table is not None:
                self._table(together, ended)
            else:
                self.read(together, ended)

    def _starred(self, rows: list[Row]) -> list[Row]:
        """The cells of rows some of which a star marks as of those who were there; none of other rows."""
        if not (rows and stars_tell(self._near(rows))):
            return []
        cells = [row.part(*match.span()) for row in rows for match in _CELL.finditer(row.text)]
        marks = [cell.text.count("*") for cell in cells if "present" not in cell.text.lower()]
        return cells if sum(marks) and max(marks) == 1 else []

    def _near(self, rows: list[Row]) -> str:
        """The text around rows, which may hold the key of the stars in them."""
        return self.roll.reading.text[max(0, rows[0].start - 300) : rows[-1].start + 900]

    def _lettered(self, rows: list[Row]) -> list[Row]:
        """The lines in the cells of a table whose letters a key printed near it explains; none of other rows."""
        if not any(row.is_table or "\t" in row.text or "\n" in row.text for row in rows):
            return []
        near = self.roll.reading.text[max(0, rows[0].start - 300) : rows[-1].start + len(rows[-1].text) + 300]
        if "present" not in key_of([near], {}).values():
            return []
        lines = [row.part(*match.span()) for row in rows for match in _LINE.finditer(row.text)]
        cells = [cell for line in lines for cell in one_each(line, key_of([near], {}))]
        return cells if len(cells) > 2 and signed(cells, near) else []

    def _table(self, rows: list[Row], ended: Listed) -> None:
        for listed in read_table(self.roll, rows, ended):
            if listed.labelled:
                self.follow(listed.rows, replace(listed, rows=[], labelled=False))
            else:
                self.read(listed.rows, listed)

    def read(self, rows: list[Row], ended: Listed) -> None:
        near = self.roll.reading.text[max(0, rows[0].start - 300) : rows[-1].start + 600] if len(rows) > 2 else ""
        if rows and not near and ended.organisation and ended.status == "present" and stars_tell(self._near(rows)):
            rows = [row for row in rows if not row.text[:1].isalpha()]  # two members of a council, of whom one came
        if not rows:
            return
        if near and (marked := signed(rows, near)):
            for row, status in marked:
                if status:
                    there = ended.status if status == "present" and ended.status == "in_attendance" else status
                    self.read([row], replace(ended, status=there, rows=[]))
            return
        if near and ended.status == "present" and (away := marked_away(rows, near)):
            self.read([row for row, status in away if status is None], ended)
            for row, status in away:
                if status:
                    self.read([row], replace(ended, status=status, rows=[]))
            return
        coded = [
            code if (code := CODED.match(row.text)) and match_person(row.text[code.end() :]) else None for row in rows
        ]  # "A Vane" is a name
        if len(rows) > 2 and sum(code is not None for code in coded) > 0.6 * len(rows):
            for row, code in zip(rows, coded, strict=True):
                if code:
                    self.read([row.part(code.end())], replace(ended, status=CODES[code["code"].lower()], rows=[]))
            return
        seats = [None if OFFICIAL_OF.match(row.text) else SEAT.match(row.text) for row in rows] if len(rows) > 2 else []
        if sum(seat is not None for seat in seats) > 0.6 * len(rows):
            for row, seat in zip(rows, seats, strict=True):
                self.read(
                    [row.part(seat.end())] if seat else [row],
                    replace(ended, organisation=seat["seat"] if seat else None, rows=[]),
                )
            return
        if sum(group_first(row.text) is not None for row in rows) > 1:
            groups = [(n, group) for n, row in enumerate(rows) if (group := group_first(row.text, known=False))]
            self.read(rows[: groups[0][0]], ended)
            for (n, (body, start)), (end, _) in pairwise([*groups, (len(rows), ("", 0))]):
                self.read([rows[n].part(start), *rows[n + 1 : end]], replace(ended, organisation=body, rows=[]))
            return
        if len(rows) > 1 and any(at := [OFFICE_DASH.match(row.text) for row in rows]):
            for row, office in zip(rows, at, strict=True):
                if office:
                    self.read([row.part(office.end())], replace(ended, role=office["post"], rows=[]))
                else:
                    self.read([row], ended)
            return
        officers = next((n for n, row in enumerate(rows) if n and holds_posts(row)), None)
        officers = officers or (None if ended.whole else outside_from(rows))
        if officers and ended.status == "present" and not ended.undivided and any(map(is_run, rows[:officers])):
            self.read(rows[:officers], ended)  # the members; below them, without a label, stand their officers
            self.read(rows[officers:], replace(ended, status="in_attendance", rows=[]))
            return
        if ended.status == "apologies" and len(rows) > 1 and only_posts(rows[-1]):
            self.read(rows[:-1], ended)  # below them, without a label, the officers who came
            self.read(rows[-1:], replace(ended, status="in_attendance", rows=[]))
            return
        if numbered := at_numbers(rows):
            rows, ended = numbered, replace(ended, surnames=True)
        sorts = keys_in(self._near(rows)) if any("(" in row.text for row in rows) else {}
        rows = _without_apart([row for row in rows if not (sorts and is_key(row.text))])
        if not rows:
            return
        told = [row for row in rows if WAS_THERE.search(row.text)]
        rows = [part for row in rows if (part := without_sentence(row)).text.strip(" .")]
        rows = [row.part(tier.end()) if (tier := _TIER_FIRST.match(row.text)) else row for row in rows]
        rows, posts = in_pairs(with_posts_in_turn(rows))
        text, offsets = joined(rows, posts)
        first = True
        stars = starred(text, self._near(rows)) if rows else None
        text = (
            _HONOURS_APART.sub(lambda honours: " " * len(honours.group()), text)
            if "E" in text or "JP" in text
            else text
        )
        text = at_names_before_dashes(at_bare_keys(text.replace("*", " ").replace("…", "–")))
        text = at_keyed_bodies(at_keys(text))
        text = at_bodies(at_strokes(at_dashes(without_keys(without_wards(text)))))
        signs, only = bracketed_signs(text), signs_only_those_there(text)
        if signs:
            text = _SIGN_BEHIND.sub(r"[\1]", text)  # "Bell (P)" has no initial behind the surname
        bare = re.sub(r"\s*\([^()]{1,60}\)", "", text).rstrip(" .")
        lone = are_forenames(bare) or are_surnames(rows) or self._by_surname(rows, ended)
        keys = by_initials(text) and (text.count(",") > 1 or any(map(_is_key, self.roll.found)))
        self.roll.by_line |= shows_bodies(text)
        by_line = self.roll.by_line and self.roll.reading.text[rows[0].start - 1 : rows[0].start] == "\n"
        entries = split_entries(text, single=(lone and not keys) or ended.surnames, keys=keys, by_line=by_line)
        told_of = [(offsets[n][0], offsets[n][0] + len(rows[n].text)) for n in posts]
        for entry in posts_behind(text, _with_rows_beside(entries, told_of)):
            entry = spelled_out(entry, sorts) if sorts else entry
            last = entry.person.name_end if entry.person and posts else entry.end  # its post may stand further on
            a, b = place(offsets, entry.start), place(offsets, last - 1) + 1
            if stars and entry.person and stars.isdisjoint(range(entry.start - 2, entry.person.name_end)):
                continue
            sign = next((r for r in entry.person.remarks if r in signs), None) if entry.person else None
            if only and entry.person and sign is None and not entry.person.remarks:
                continue
            if sign and entry.person:
                rest = tuple(remark for remark in entry.person.remarks if remark not in signs)
                entry = replace(entry, person=replace(entry.person, remarks=rest))
                self.roll.entry(entry, a, b, replace(ended, status=signs[sign]), role=ended.role)
                continue
            if is_count(entry.words):
                self.roll.counted(entry, a, ended)
                continue
            if self.roll.entry(entry, a, b, ended, role=ended.role if first or not ended.single else None):
                first = False
        for row in told:
            told_there(self.roll, row)

    def _by_surname(self, rows: list[Row], listed: Listed) -> bool:
        """Whether surnames alone are people: behind "Councillors present:", and below a list of those present that has no others."""
        if listed.status in ("apologies", "absent"):
            return self.roll.by_surname
        text = self.roll.reading.text
        return bool(rows and _OF_COUNCILLORS.search(text, max(0, rows[0].start - 60), rows[0].start))


def _with_rows_beside(entries: Sequence[Entry], beside: list[tuple[int, int]]) -> list[Entry]:
    """The entries, without those read from rows that say what the person on the row before is; these are remarks on that one."""
    out: list[Entry] = []
    for entry in entries:
        inside = any(a <= entry.start < b for a, b in beside)
        before = out[-1].person if out else None
        if inside and before and entry.person:
            out[-1] = replace(out[-1], end=entry.end, person=replace(before, remarks=(*before.remarks, entry.words)))
        else:
            out.append(entry)
    return out


_SIGN_BEHIND = compiled(r"\((P|A|Ap|Abs?|X)\)")
# "Ann Bell (AB) MBE, Chair", "A Bell, OBE, Chair; B Orr": what would part a name from its post
_HONOURS_APART = compiled(
    r"(?:(?<=[A-Z]\)),?\s+(?:[KDMOC]BE|BEM|JP|DL)\b|,\s+(?:[KDMOC]BE|BEM|JP|DL)(?=,\s+(?:Vice|Deputy|Chair|Convener|President|Leader)))(?=\s*(?:[,;(\n[–-]|and\b|&|$))"
)
_OF_COUNCILLORS = compiled(r"(?:^|\n)\W*(?:COUNCILLORS?|Councillors?|Cllrs)\b[^:\n]{0,30}:\s*$")
_LINE = compiled(r"[^\n]*\w[^\n]*")
_CELL = compiled(r"[^\t\n]*\w[^\t\n]*|\*")


def _is_key(found: tuple[Attendance, int]) -> bool:
    """Whether somebody is listed by initials."""
    return found[0].name is not None and by_initials(f"{found[0].name}, {found[0].name}")


# "Primary School Representatives Ann Bell (Chair) HT, Moor Lane School": whom those in the line sit for.
_TIER_FIRST = compiled(r"(?:[A-Z][\w’'-]+\s+){1,3}Representatives?\s+(?=[A-Z][\w’'-]+\s+[A-Z])")
_IN_BRACKETS = compiled(r"\s*\([^()]+\)[\s,;.]*")


def _without_apart(rows: list[Row]) -> list[Row]:
    """Without a column of remarks that was read apart from the names it stands beside: whose they are is not told."""
    alone = [_IN_BRACKETS.fullmatch(row.text) is not None for row in rows]
    return [
        row
        for n, row in enumerate(rows)
        if not (alone[n] and (any(alone[max(0, n - 1) : n]) or any(alone[n + 1 : n + 2])))
    ]
