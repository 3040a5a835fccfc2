"""The lists of those at a meeting: a label opens one; the next label, a heading or prose closes it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from minutes_parser.records import Attendance, Status
from minutes_parser.segment.attendance_pieces import prepared
from minutes_parser.segment.attendance_rows import (
    ALSO,
    BODY_ALONE,
    CIVIC_HEAD,
    CODED,
    GATHERS,
    IN_THE_CHAIR,
    LEADS,
    OF_ITEM,
    OTHERS,
    OUTSIDE,
    are_forenames,
    at_dashes,
    at_numbers,
    bracketed_signs,
    elects,
    ends_list,
    heads_group,
    holds_posts,
    is_numbered,
    is_run,
    lists_people,
    opens_list,
    outside_from,
    signs_summons,
    table_number,
    table_of,
)
from minutes_parser.segment.attendance_signs import marked_away, signed, starred
from minutes_parser.segment.attendance_tables import (
    HEAD_CELL,
    heads_cells,
    heads_columns,
    heads_roll,
    read_table,
)
from minutes_parser.segment.attendance_told import (
    AND_FROM,
    WAS_THERE,
    WERE_PRESENT,
    WERE_TAKEN,
    is_chair_note,
    tells,
    told_of,
    told_there,
    without_sentence,
)
from minutes_parser.segment.bodies import is_authority
from minutes_parser.segment.matrix import CODES
from minutes_parser.segment.name_runs import by_initials, split_entries
from minutes_parser.segment.names import match_person
from minutes_parser.segment.paired_rows import in_pairs, posts_follow, with_posts_in_turn
from minutes_parser.segment.posts import is_count, starts_sentence
from minutes_parser.segment.roll import Listed, Roll
from minutes_parser.segment.rollcall import (
    Label,
    is_letterhead,
    read_label,
    read_split_label,
    read_unknown_label,
)
from minutes_parser.segment.rows import (
    Row,
    is_names,
    joined,
    place,
    runs_on,
)

_GROUP_OF_MEMBERS = re.compile(
    r"\W*(?:elected|appointed|co-?opted|ratepayer|lay|independent|nominated|ex[\s-]officio|parent|staff|foundation)\s+(?:members|governors)\s*:",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Lists:
    """Reads lists into the roll of a part."""

    roll: Roll

    def follow(self, rows: Iterable[Row], opened: Listed | None, *, expected: bool = False) -> None:
        """Follows the labels through the rows and reads each list when it ends."""
        prose = 0
        before: Listed | None = None
        gathers = False
        """whether groups of people stand below the label, each under a head of its own"""
        grouped: Status | None = None
        """the status of a label over groups: "Apologies:" above "Statutory: A Bell" """
        by_item = False
        """whether each row begins with the number of the item for which somebody came"""
        pieces, heads, keyed = prepared(list(rows), expected=expected)
        skip = False
        for place_in, (row, after) in enumerate(zip(pieces, [*pieces, None][1:], strict=True)):
            if skip:
                skip = False
                continue
            if opened and opened.table is not None and table_number(row) == opened.table:
                opened.rows.append(row)
                continue
            if opened and _ITEM_COLUMNS.fullmatch(row.text):
                by_item = True
                continue
            if opened and (of_item := (_ITEM_FIRST if by_item else OF_ITEM).match(row.text)):
                row = row.part(of_item.end())
            if opened and not opened.rows and opened.status == "apologies" and (lead := RECEIVED.match(row.text)):
                row = row.part(lead.end())  # "Apologies:" over "were received from A Bell"
            if expected and opened and opened.rows and signs_summons(row, after):
                self.close(opened)
                opened, before = None, None
                continue
            parted = read_split_label(row.text, after.text) if after else None
            if parted:
                if opened:
                    self.close(opened)
                split, start, goes_on = parted
                before = opened if opened and not opened.single else before
                opened = Listed(
                    split.status or "present", split.role, undivided=split.undivided, rows=[row.part(start)]
                )
                if after and after.text[goes_on:].strip():
                    opened.rows.append(after.part(goes_on))
                skip = True
                continue
            if not expected and heads_roll(row):
                if opened:
                    self.close(opened)
                before, opened = (
                    opened or before,
                    Listed("present", undivided=True, rows=[row], table=table_number(row)),
                )
                continue
            if not expected and heads_columns(row):
                if opened:
                    self.close(opened)
                before, opened = opened or before, Listed("present", rows=[row], table=table_number(row))
                continue
            if opened and not expected and heads_cells(row):
                opened.rows.append(row)
                continue
            were = None if expected else WERE_PRESENT.match(row.text) if "were" in row.text else None
            if were and not starts_sentence(were["who"]) and lists_people(row.part(were.start("who"), were.end("who"))):
                if opened:
                    self.close(opened)
                self.close(Listed("present", rows=[row.part(were.start("who"), were.end("who"))]))
                before, opened = Listed("present"), Listed("in_attendance")
                if row.text[were.end() :].strip() and tells(row.text[were.end() :]):
                    told_of(self.roll, row.part(were.end()))
                continue
            head = heads.get(row.start, "")
            label = read_label(head + row.text, expected=expected)
            is_known = label is not None
            if label and label.weak and prose > 2 and not (opened and opened.rows):
                label = None
            if label is None and not expected and (opened or before):
                label = read_unknown_label(row.text)
                if label and row.is_table and label.end < row.text.find("\t"):
                    label = None  # "Corporate Director: Place" in a cell of its own
                if label and row.text[label.end :].strip() and not lists_people(row.part(label.end)):
                    label = None
            under = label and opened and opened.status == "present" and not (opened.rows or opened.single)
            if under and label and (label.single or (is_known and label.weak and label.status == "present")):
                grouped = "present"  # "Present:" over "Chair: A Bell", "Members: B Orr", "Clergy: C Fox"
            elif is_known and label and label.status and not label.single:
                grouped = None
            elif label and not (is_known or label.single) and not OUTSIDE.search(row.text, 0, label.end):
                if opened and not (opened.rows or opened.single):
                    grouped = opened.status
                label = replace(label, status=grouped or label.status)
            if label and label.single and not opened and after and is_letterhead(after.text):
                label = None  # the clerk's name above the address
            if label and label.single and opened and posts_follow(opened.rows, pieces[place_in : place_in + 3]):
                label = None
            if (
                label
                and label.status == "apologies"
                and (AND_FROM.search(row.text, label.end) or WERE_TAKEN.search(row.text, label.end))
                and told_of(self.roll, row)
            ):
                continue
            if label:
                flattened = bool(opened and not opened.rows and opened.status == "present" and not opened.single)
                beside = (
                    flattened
                    and label.status == "apologies"
                    and not row.part(label.end - len(head)).text.strip()
                    and not any(opens_list(piece) for piece in pieces[place_in + 1 :])
                )
                if opened:
                    self.close(opened)
                gathers = gathers or GATHERS.match(row.text) is not None
                status = label.status or (opened.status if opened else before.status if before else _alone(label))
                if is_known and label.role and opened and opened.rows and opened.status in ("apologies", "absent"):
                    status = label.status or _alone(label)  # "Secretary: A Bell" below those who sent apologies
                if opened and opened.status in ("apologies", "absent") and _GROUP_OF_MEMBERS.match(row.text):
                    status = opened.status  # "APOLOGIES:" over "Elected Members: A Bell", "Co-opted Members: B Orr"
                if status == "in_attendance" and opened and opened.status == "present" and self._holds_chair(row):
                    status = "present"  # "Executive Officers: Ann Bell (Chair)" below "Present: President Ben Orr"
                if opened and opened.single and opened.role == "Chair" and not before:
                    others = (
                        status == "in_attendance"
                        and ALSO.match(row.text)
                        and not _lists_members(pieces[place_in + 1 :])
                    )
                    if others or OTHERS.match(row.text):
                        status = "present"  # than the one who presided
                if status == "in_attendance" and OTHERS.match(row.text) and not self.roll.found and not before:
                    status = "present"  # "The Mayor presided." and "Other members present:" below it
                if status == "present" and _ATTENDEES.match(row.text) and self._lists_present(opened or before):
                    status = "in_attendance"  # "Members present:" stands above "Attendees:"
                before = opened if opened and not opened.single else before
                if (
                    flattened
                    and status == "in_attendance"
                    and label.weak
                    and not row.part(label.end - len(head)).text.strip()
                ):
                    status = "present"  # the heads of two columns whose names were printed in turn: one undivided list
                opened = Listed("expected" if expected else status, label.role, label.single, label.undivided)
                opened.organisation = label.organisation
                opened.mixed = beside
                two_heads = flattened and label.status == "apologies" and not beside
                run = _LAST_OF_RUN.search(row.text, label.end) if two_heads else None
                if run and not opens_list(row.part(run.end())):
                    self.close(Listed("present", rows=[row.part(label.end - len(head), run.end())]))
                    opened.rows.append(row.part(run.end()))
                    continue
                rest = row.part(label.end - len(head))
                if row.is_table and HEAD_CELL.fullmatch(rest.text.strip()):
                    continue  # "Officers present", and "Post" over the column beside
                received = RECEIVED.match(rest.text) if opened.status == "apologies" else None
                rest = rest.part(received.end()) if received else rest  # "Apologies: had been received from A Bell"
                rest = rest.part(len(rest.text) - len(rest.text.lstrip()))
                within = read_label(rest.text, expected=expected) if rest.text.strip() else None
                if (
                    within and within.status and rest.text.startswith("(")
                ):  # "In attendance: (Councillors) A Bell, B Orr"
                    opened.status, rest = within.status, rest.part(within.end)
                if within and within.status == opened.status == "apologies":
                    rest = rest.part(within.end)  # "Apologies: Apologies were received from A Bell"
                if within and rest.text[: within.end].rstrip().endswith((":", "-", "–")):
                    if within.single:  # "Members present: In the Chair: Councillor Bell"
                        before = opened
                        opened = Listed(within.status or opened.status, within.role, single=True)
                    opened.surnames = within.weak and opened.status == "present"
                    rest = rest.part(within.end)  # "Present: Councillors: A Bell, B Orr"
                if rest.text.strip():
                    opened.rows.append(rest)
                continue
            if is_chair_note(row.text):
                continue
            if elects(row):
                break
            if opened and tells(row.text):
                known = len(self.roll.found)
                if told_of(self.roll, row):
                    told, self.roll.found = self.roll.found[known:], self.roll.found[:known]
                    self.close(opened)
                    self.roll.found += told
                    opened = replace(opened, rows=[])
                    continue
            if keyed and not opened and CODED.match(row.text):
                opened = Listed("present", rows=[row])
                continue
            if (
                opened
                and opened.status != "present"
                and not expected
                and IN_THE_CHAIR.fullmatch(row.text)
                and any(record.status == "present" for record, _ in self.roll.found)
            ):
                self.close(opened)  # said again below the lists
                self.close(Listed("present", rows=[row]))
                opened = replace(opened, rows=[])
                continue
            if not (expected or opened or self.roll.found) and BODY_ALONE.fullmatch(row.text):
                below = pieces[place_in + 1 : place_in + 3]
                if len(below) == 2 and all(is_names(piece.text) and not ends_list(piece) for piece in below):
                    opened = Listed("present")  # "Board" over the names of its members
                    continue
            if not (expected or opened or self.roll.found) and (board := _DIRECTORS.match(row.text)):
                opened = Listed("present", rows=[row.part(board.end())])  # of a company, whose board it is
                continue
            if not (expected or opened or self.roll.found) and CIVIC_HEAD.match(row.text):
                opened = Listed("present", rows=[row])
                continue
            if not (expected or opened or self.roll.found) and (
                IN_THE_CHAIR.fullmatch(row.text) or LEADS.fullmatch(row.text)
            ):
                opened = Listed("present", rows=[row])  # "Councillor Bell in the Chair." heads a list without a label
                continue
            if opened and gathers and after and heads_group(row, after):
                self.close(opened)
                opened = replace(opened, rows=[])
                continue
            over = opened and opened.status == "present" and len(row.text) < 60 and "council" in row.text.lower()
            over = over and "\t" not in row.text and match_person(row.text) is None
            if opened and over and after and is_authority(row.text) and lists_people(after):
                self.close(opened)
                before, opened = (
                    opened,
                    replace(opened, rows=[], role=None, single=False, organisation=row.text.strip(" :")),
                )
                continue
            if opened and is_numbered(row, len(opened.rows)):  # "2. Cllr A Bell"
                if opened.single:
                    self.close(opened)
                    opened = Listed(before.status if before else opened.status, undivided=opened.undivided)
                opened.rows.append(row)
                continue
            if opened and (ends_list(row) or (expected and not lists_people(row))):
                self.close(opened)
                opened, before = None, None
            if opened:
                if (
                    opened.single
                    and opened.rows
                    and not runs_on(opened.rows[-1].text, row.text)
                    and not _CIVIC_ALONE.fullmatch(opened.rows[-1].text)
                ):
                    self.close(opened)
                    opened = Listed(before.status if before else opened.status, undivided=opened.undivided)
                opened.rows.append(row)
            elif len(row.text) > 160:
                prose += 1
        if opened:
            self.close(opened)

    def _holds_chair(self, row: Row) -> bool:
        """Whether the chair stands in a row, where nobody listed before is said to be."""
        return _CHAIR.search(row.text) is not None and not any(
            record.status == "present" and re.match("(?i)chair", record.role or "") for record, _ in self.roll.found
        )

    def _lists_present(self, before: Listed | None) -> bool:
        """Whether the list before is one of those present and was not undivided."""
        return bool(before and before.status == "present" and not (before.single or before.undivided)) and any(
            record.status == "present" for record, _ in self.roll.found
        )

    def close(self, ended: Listed) -> None:
        self.roll.lists += 1
        if ended.mixed and len(ended.rows) > 1:
            self.roll.unread(ended.rows[0].text, ended.rows[0].start)
            return
        in_cells = any(table_of(row) is not None for row in ended.rows)
        listed = (at_numbers(ended.rows) if in_cells else []) or ended.rows
        for table, rows in groupby(listed, key=table_number if ended.table is not None else table_of):
            together = list(rows)
            if table is not None:
                self._table(together, ended)
            else:
                self.read(together, ended)

    def _table(self, rows: list[Row], ended: Listed) -> None:
        for listed in read_table(self.roll, rows, ended):
            if listed.labelled:
                self.follow(listed.rows, replace(listed, rows=[], labelled=False))
            else:
                self.read(listed.rows, listed)

    def read(self, rows: list[Row], ended: Listed) -> None:
        near = self.roll.reading.text[max(0, rows[0].start - 300) : rows[-1].start + 600] if len(rows) > 2 else ""
        if near and (marked := signed(rows, near)):
            for row, status in marked:
                if status:
                    self.read([row], replace(ended, status=status, rows=[]))
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
        officers = next((n for n, row in enumerate(rows) if n and holds_posts(row)), None)
        officers = officers or (None if ended.whole else outside_from(rows))
        if officers and ended.status == "present" and not ended.undivided and any(map(is_run, rows[:officers])):
            self.read(rows[:officers], ended)  # the members; below them, without a label, stand their officers
            self.read(rows[officers:], replace(ended, status="in_attendance", rows=[]))
            return
        if numbered := at_numbers(rows):
            rows, ended = numbered, replace(ended, surnames=True)
        rows = _without_apart(rows)
        told = [row for row in rows if WAS_THERE.search(row.text)]
        rows = [part for row in rows if (part := without_sentence(row)).text.strip(" .")]
        rows = [row.part(tier.end()) if (tier := _TIER_FIRST.match(row.text)) else row for row in rows]
        rows, posts = in_pairs(with_posts_in_turn(rows))
        text, offsets = joined(rows, posts)
        first = True
        stars = (
            starred(text, self.roll.reading.text[max(0, rows[0].start - 300) : rows[-1].start + 900]) if rows else None
        )
        text = at_dashes(text.replace("*", " "))
        signs = bracketed_signs(text)
        bare = re.sub(r"\s*\([^()]{1,60}\)", "", text).rstrip(" .")
        lone = are_forenames(bare)
        keys = by_initials(text) and (text.count(",") > 1 or any(map(_is_key, self.roll.found)))
        for entry in split_entries(text, single=lone or ended.surnames, keys=keys):
            last = entry.person.name_end if entry.person and posts else entry.end  # its post may stand further on
            a, b = place(offsets, entry.start), place(offsets, last - 1) + 1
            if stars and entry.person and stars.isdisjoint(range(entry.start - 2, entry.person.name_end)):
                continue
            sign = next((r for r in entry.person.remarks if r in signs), None) if entry.person else None
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


def _is_key(found: tuple[Attendance, int]) -> bool:
    """Whether somebody is listed by initials."""
    return found[0].name is not None and by_initials(f"{found[0].name}, {found[0].name}")


_ITEM_COLUMNS = re.compile(
    r"(?i)(?:agenda\s+)?items?(?:\s+no\.?)?\s+(?:officers?|officials?|name)(?:\s+(?:in\s+)?attend(?:ing|ance))?"
)
"""the heads of two columns: the item, and who came for it"""
_ITEM_FIRST = re.compile(
    r"(?:items?\s+)?\d{1,3}[a-z]?(?:\s*(?:,|&|and|to|-|–)\s*\d{1,3}[a-z]?)*\s+(?=[A-Z])", re.IGNORECASE
)
RECEIVED = re.compile(
    r"(?i)\W*(?:(?:an\s+)?apology\s+(?:for\s+absence\s+)?)?(?:(?:were|was|had\s+been)\s+)?(?:also\s+)?(?:received|submitted|tendered|accepted|recorded|given|noted|sent|read)(?:\s+and\s+(?:accepted|approved|noted))?\s+(?:from|by|for|on\s+behalf\s+of)\s*:?\s+(?=[A-Z])"
)
"""How the label or heading of apologies goes on."""
_CIVIC_ALONE = re.compile(
    r"\W*(?:The\s+)?(?:Lord\s+)?(?:Mayor|Provost|Chair(?:man|person)?|Convener|Cathaoirleach)\W*", re.I
)
"""the post of whoever is named on the next line: "In the chair: The Mayor" """
_DIRECTORS = re.compile(r"Directors\s*:\s*(?=[A-Z][\w.’'-]*\s[A-Z])")
_CHAIR = re.compile(r"\((?:in\s+the\s+)?chair(?:man|woman|person)?\)", re.IGNORECASE)
_ATTENDEES = re.compile(r"(?i)\W*(?:attendees|participants)\b")
# "…, B Orr and C Moss. Cllr D Ames" below the heads of two lists: where the first ends.
_LAST_OF_RUN = re.compile(
    r",[^,]{0,60}\s+and\s+(?:[A-Z]\.\s?){0,3}[A-Z][\w’'-]+\.\s+(?=(?:Cllrs?|Councillors?|Mr|Mrs|Ms)\b)"
)
# "Primary School Representatives Ann Bell (Chair) HT, Moor Lane School": whom those in the line sit for.
_TIER_FIRST = re.compile(r"(?:[A-Z][\w’'-]+\s+){1,3}Representatives?\s+(?=[A-Z][\w’'-]+\s+[A-Z])")
_IN_BRACKETS = re.compile(r"\s*\([^()]+\)[\s,;.]*")


def _without_apart(rows: list[Row]) -> list[Row]:
    """Without a column of remarks that was read apart from the names it stands beside: whose they are is not told."""
    alone = [_IN_BRACKETS.fullmatch(row.text) is not None for row in rows]
    return [
        row
        for n, row in enumerate(rows)
        if not (alone[n] and (any(alone[max(0, n - 1) : n]) or any(alone[n + 1 : n + 2])))
    ]


def _lists_members(rows: list[Row]) -> bool:
    """Whether a list of those present is still to come."""
    labels = (read_label(row.text) for row in rows)
    return any(label and label.status == "present" and not label.single for label in labels)


def _alone(label: Label) -> Status:
    """What a label of one post, or of a group of members, says where no list is open."""
    if not (label.single or label.role):
        return "present"
    officer = re.search(
        r"(?i)clerk|secretar|minute|note|scribe|rfo|officer|police|pcso|councillor|cllr", label.role or "minutes"
    )
    return "in_attendance" if officer else "present"
