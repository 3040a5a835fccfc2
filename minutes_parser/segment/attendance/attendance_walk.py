"""The walk through the lines of those at a meeting: a label opens a list; the next label, a heading or prose closes it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from minutes_parser.patterns import compiled
from minutes_parser.records import Status
from minutes_parser.segment.attendance.attendance_chair import is_chair_note
from minutes_parser.segment.attendance.attendance_heads import (
    halves_label,
    heads_council,
    lists_members,
    membership,
    post_below_run,
    post_in_turn,
    status_alone,
)
from minutes_parser.segment.attendance.attendance_pieces import prepared
from minutes_parser.segment.attendance.attendance_rows import (
    ALSO,
    BODY_ALONE,
    CHAIR_FIRST,
    CIVIC_HEAD,
    CODED,
    GATHERS,
    IN_THE_CHAIR,
    LEADS,
    OF_ITEM,
    OTHERS,
    OUTSIDE,
    closes_bracket,
    elects,
    ends_list,
    entries_above,
    group_first,
    heads_group,
    heads_people,
    is_numbered,
    lists_people,
    opens_list,
    signs_summons,
    table_number,
)
from minutes_parser.segment.attendance.attendance_tables import HEAD_CELL, heads_cells, heads_columns, heads_roll
from minutes_parser.segment.attendance.attendance_told import (
    AND_FROM,
    WERE_PRESENT,
    WERE_TAKEN,
    tells,
    told_of,
)
from minutes_parser.segment.attendance.group_heads import OUTSIDERS, REPRESENTING, WAY_OF_ATTENDING, over_titled
from minutes_parser.segment.attendance.roll import HEADS_BODY, Listed, Roll
from minutes_parser.segment.attendance.rollcall import (
    Label,
    is_letterhead,
    is_sent_to,
    read_label,
    read_split_label,
    read_unknown_label,
)
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.meeting.bodies import is_authority
from minutes_parser.segment.people.name_runs import split_people
from minutes_parser.segment.people.names import match_person
from minutes_parser.segment.people.paired_rows import posts_follow
from minutes_parser.segment.people.posts import is_count, is_post, starts_sentence
from minutes_parser.segment.people.rows import Row, is_names, runs_on


def walk(
    roll: Roll, close: Callable[[Listed], None], rows: Sequence[Row], opened: Listed | None, *, expected: bool
) -> None:
    """Follows the labels through the rows, and hands each list to `close` when it ends."""
    pieces, heads, keyed = prepared(list(rows), expected=expected)
    _Walk(roll, close, pieces, heads, keyed, expected, opened).run()


@dataclass(slots=True)
class _Walk:
    """What is known on the way through the rows. Each step takes a row, or leaves it to the next."""

    roll: Roll
    close: Callable[[Listed], None]
    rows: list[Row]
    heads: dict[int, str]
    """the head of its column, for a row that stands below one: by where the row starts"""
    keyed: bool
    """whether a letter before each name says whether they came"""
    expected: bool
    """whether those are listed who were summoned, as in an agenda"""
    opened: Listed | None
    before: Listed | None = None
    """the list before, or the one that holds the one of a single post"""
    gathers: bool = False
    """whether groups of people stand below the label, each under a head of its own"""
    grouped: Status | None = None
    """the status of a label over groups: "Apologies:" above "Statutory: A Bell" """
    by_item: bool = False
    """whether each row begins with the number of the item for which somebody came"""
    prose: int = 0
    """long rows that were passed over"""
    told: bool = False
    """whether a sentence stands behind the open label"""
    skip: bool = False
    """whether the next row was read with this one"""
    ended: bool = False

    def run(self) -> None:
        for at, row in enumerate(self.rows):
            if self.skip:
                self.skip = False
                continue
            if self.table(row) or self.columns_of_items(row):
                continue
            row = self.without_lead(row)
            any(step(self, row, at) for step in _STEPS)
            if self.ended:
                break
        self.end()

    def after(self, at: int) -> Row | None:
        return self.rows[at + 1] if at + 1 < len(self.rows) else None

    def end(self) -> None:
        """Closes the open list, if there is one."""
        if self.opened:
            self.close(self.opened)

    def without_lead(self, row: Row) -> Row:
        """A row without the item for which somebody came, or how apologies came."""
        opened = self.opened
        if opened is None:
            return row
        if of_item := (_ITEM_FIRST if self.by_item else OF_ITEM).match(row.text):
            row = row.part(of_item.end())
        if not opened.rows and opened.status == "apologies" and (lead := RECEIVED.match(row.text)):
            row = row.part(lead.end())  # "Apologies:" over "were received from A Bell"
        return row

    def table(self, row: Row) -> bool:
        """A further row of the table that the open list is."""
        same = self.opened and self.opened.table is not None and table_number(row) == self.opened.table
        if not self.opened or not same or heads_roll(row):
            return False
        label = read_label(row.text) if ":\t" in row.text else None
        if label and label.single:
            return False  # "Clerk:" and the name, in a last row of the table
        self.opened.rows.append(row)
        return True

    def columns_of_items(self, row: Row) -> bool:
        """The heads of two columns: the item, and who came for it."""
        if not (self.opened and _ITEM_COLUMNS.fullmatch(row.text)):
            return False
        self.by_item = True
        return True

    def summons(self, row: Row, at: int) -> bool:
        """Who signed the summons, below those who were summoned."""
        if not (self.expected and self.opened and self.opened.rows and signs_summons(row, self.after(at))):
            return False
        self.close(self.opened)
        self.opened = self.before = None
        return True

    def split_label(self, row: Row, at: int) -> bool:
        """A label that was printed on two lines."""
        after = self.after(at)
        parted = read_split_label(row.text, after.text) if after else None
        away = self.opened and self.opened.status in ("apologies", "absent") and not self.opened.rows
        if not (parted and after) or (away and lists_people(row)):  # "Apologies" over "Councillors A Bell and B Orr"
            return False
        self.end()
        label, start, goes_on = parted
        self.before = self.opened if self.opened and not self.opened.single else self.before
        self.opened = Listed(label.status or "present", label.role, undivided=label.undivided, rows=[row.part(start)])
        if after.text[goes_on:].strip():
            self.opened.rows.append(after.part(goes_on))
        self.skip = True
        return True

    def table_head(self, row: Row, at: int) -> bool:
        """The head of a table of those who came."""
        if self.expected:
            return False
        roll = heads_roll(row)
        if roll or heads_columns(row):
            self.end()
            officers = self.opened and self.opened.status == "in_attendance" and not self.opened.rows
            self.before = self.opened or self.before
            self.opened = Listed("present", undivided=roll, rows=[row], table=table_number(row))
            self.opened.status = "in_attendance" if officers and roll else "present"
            return True
        if self.opened and heads_cells(row):
            self.opened.rows.append(row)
            return True
        return False

    def were_present(self, row: Row, at: int) -> bool:
        """ "A Bell and B Orr were present", with those who were in attendance below it."""
        may = not self.expected and ("were" in row.text or "attended" in row.text)
        were = WERE_PRESENT.match(row.text) if may else None
        if were is None or starts_sentence(were["who"]):
            return False
        people = row.part(were.start("who"), were.end("who"))
        if not lists_people(people):
            return False
        self.end()
        self.close(Listed("present", rows=[people]))
        self.before, self.opened = Listed("present"), Listed("in_attendance")
        if row.text[were.end() :].strip() and tells(row.text[were.end() :]):
            told_of(self.roll, row.part(were.end()))
        return True

    def label(self, row: Row, at: int) -> bool:
        """A label, which closes the open list and opens another."""
        head = self.heads.get(row.start, "")
        label = read_label(head + row.text, expected=self.expected)
        is_known = label is not None
        if label and label.status == "present" and is_count(row.text) and self.opened and not row.text.endswith(":"):
            label = None  # "Public" over "Three members"
        if label and label.weak and self.prose > 2 and not (self.opened and self.opened.rows):
            label = None
        if label is None and not self.expected and (self.opened or self.before):
            label = self._unknown(row)
        label = (
            self._in_group(label, row, is_known=is_known)
            or post_below_run(self.opened, self.rows[at : at + 3])
            or post_in_turn(self.opened, self.rows[at : at + 2])
        )
        after = self.after(at)
        if label and label.single and not self.opened and after and is_letterhead(after.text):
            return False  # the clerk's name above the address
        posted = bool(self.opened and self.opened.single and self.opened.role)
        if (
            label
            and label.single
            and self.opened
            and not posted
            and posts_follow(self.opened.rows, self.rows[at : at + 3])
        ):
            return False
        if label is None:
            return False
        held = after and lists_people(after) and not read_label(after.text)
        officers = self.opened and self.opened.status == "in_attendance" and after is not None and is_post(after.text)
        if self.opened and (self.opened.rows or officers) and _CLERK_ALONE.fullmatch(row.text) and not held:
            self.opened.rows.append(row)  # a post in the list, whose holder is not named
            return True
        colon = row.text[: label.end].rstrip().endswith(":")  # "Apologies: Cllr Bell and from Mr Orr" names some before
        if (
            label.status == "apologies"
            and ((not colon and AND_FROM.search(row.text, label.end)) or WERE_TAKEN.search(row.text, label.end))
            and told_of(self.roll, row)
        ):
            return True
        first = not (self.expected or self.opened or self.roll.found)
        heads = label.status in ("in_attendance", "apologies") or (label.weak and label.status == "present")
        if first and heads and (above := entries_above(self.rows[:at])):
            self.before = Listed("present", rows=above, beside="\t" in above[0].text)
            self.close(self.before)
        self._open(label, row, label.end - len(head), at, is_known=is_known)
        return True

    def _unknown(self, row: Row) -> Label | None:
        """A label of words that are none by themselves, between lists: "Clergy: C Fox"."""
        if self.opened and self.opened.status == "present" and WAY_OF_ATTENDING.fullmatch(row.text):
            return None  # "In the chamber:" heads a group of those present
        label = read_unknown_label(row.text)
        if label and row.is_table and label.end < row.text.find("\t"):
            return None  # "Corporate Director: Place" in a cell of its own
        if label and row.text[label.end :].strip() and not lists_people(row.part(label.end)):
            return None
        if label and label.status is None and _A_CLERK.search(label.role or ""):
            return replace(label, status="in_attendance")  # "Committee Clerk: A Bell" below those present
        return label

    def _in_group(self, label: Label | None, row: Row, *, is_known: bool) -> Label | None:
        """The label with the status of the one over its group, if it heads one."""
        opened = self.opened
        under = label and opened and opened.status == "present" and not (opened.rows or opened.single)
        if under and label and (label.single or (is_known and label.weak and label.status == "present")):
            self.grouped = "present"  # "Present:" over "Chair: A Bell", "Members: B Orr", "Clergy: C Fox"
        elif is_known and label and label.status and not label.single:
            self.grouped = None
        elif label and not (is_known or label.single) and not OUTSIDE.search(row.text, 0, label.end):
            if opened and not opened.single and all(group_first(row.text) for row in opened.rows):
                alone = opened.undivided and not self.roll.found  # "In attendance:" over "Tenants:" and "Landlords:"
                self.grouped = "present" if alone else opened.status
            return replace(label, status=self.grouped or label.status)
        return label

    def _open(self, label: Label, row: Row, end: int, at: int, *, is_known: bool) -> None:
        """Opens the list of a label that ends at a place of its row."""
        rest = row.part(end)
        last = self.opened
        bare = not rest.text.strip()
        flattened = bool(last and not last.rows and last.status == "present" and not (last.single or self.told))
        self.told = False
        beside = (
            flattened
            and label.status == "apologies"
            and bare
            and not any(opens_list(piece) for piece in self.rows[at + 1 :])
        )
        self.end()
        self.gathers = self.gathers or GATHERS.match(row.text) is not None
        status = self._status(label, row, at, is_known=is_known)
        self.before = last if last and not last.single else self.before
        if flattened and status == "in_attendance" and label.weak and bare:
            status = "present"  # the heads of two columns whose names were printed in turn: one undivided list
        opened = Listed("expected" if self.expected else status, label.role, label.single, label.undivided)
        opened.organisation = label.organisation
        opened.mixed = beside
        self.opened = opened
        two_heads = flattened and label.status == "apologies" and not beside
        run = _LAST_OF_RUN.search(row.text, label.end) if two_heads else None
        if run and not opens_list(row.part(run.end())):
            self.close(Listed("present", rows=[row.part(end, run.end())]))
            opened.rows.append(row.part(run.end()))
            return
        if row.is_table and HEAD_CELL.fullmatch(rest.text.strip()):
            return  # "Officers present", and "Post" over the column beside
        self._behind_label(opened, rest)

    def _behind_label(self, opened: Listed, rest: Row) -> None:
        """Who is named behind a label, or behind another one that follows it in the same row."""
        received = RECEIVED.match(rest.text) if opened.status == "apologies" else None
        rest = rest.part(received.end()) if received else rest  # "Apologies: had been received from A Bell"
        rest = rest.part(len(rest.text) - len(rest.text.lstrip()))
        if opened.status == "apologies" and (lead := FROM.match(rest.text)):
            rest = rest.part(lead.end())
        if opened.status == "apologies" and (sent := _HAD_SENT.search(rest.text) or _AND_TAKEN.search(rest.text)):
            rest = rest.part(0, sent.start())
        within = read_label(rest.text, expected=self.expected) if rest.text.strip() else None
        if within and within.status and rest.text.startswith("("):  # "In attendance: (Councillors) A Bell, B Orr"
            opened.status, rest = within.status, rest.part(within.end)
        if within and within.status == opened.status == "apologies":
            rest = rest.part(within.end)  # "Apologies: Apologies were received from A Bell"
        if within and rest.text[: within.end].rstrip().endswith((":", "-", "–")):
            if within.single:  # "Members present: In the Chair: Councillor Bell"
                self.before = opened
                opened = self.opened = Listed(within.status or opened.status, within.role, single=True)
            opened.surnames = within.weak and opened.status == "present"
            rest = rest.part(within.end)  # "Present: Councillors: A Bell, B Orr"
        if within is None and opened.status != "in_attendance" and (group := _GROUP_OF_MEMBERS.match(rest.text)):
            rest = rest.part(group.end())  # "Present: Clergy: A Bell, B Orr"
        if rest.text.strip():
            opened.rows.append(rest)

    def _status(self, label: Label, row: Row, at: int, *, is_known: bool) -> Status:
        """What a label says of those below it, where it stands."""
        opened, before = self.opened, self.before
        status = label.status or (opened.status if opened else before.status if before else status_alone(label))
        if opened and opened.status == "apologies" and row.text[: label.end].strip(" :,").lower() == "also":
            status = opened.status  # "Apologies: Cllr Bell. Also: County Councillor Roe"
        if is_known and label.role and opened and opened.rows and opened.status in ("apologies", "absent"):
            status = label.status or status_alone(label)  # "Secretary: A Bell" below those who sent apologies
        if opened and opened.status in ("apologies", "absent") and _GROUP_OF_MEMBERS.match(row.text):
            status = opened.status  # "APOLOGIES:" over "Elected Members: A Bell", "Co-opted Members: B Orr"
        alone = opened and opened.status in ("apologies", "absent") and not (opened.rows or opened.mixed)
        if opened and alone and label.weak and status == "present" and self.roll.found:
            status = opened.status  # "Apologies" alone, and "Councillors: A Bell, B Orr" in the next line
        if status == "in_attendance" and opened and opened.status == "present" and self._holds_chair(row):
            status = "present"  # "Executive Officers: Ann Bell (Chair)" below "Present: President Ben Orr"
        if opened and opened.single and HEADS_BODY.fullmatch(opened.role or "") and not before:
            members = ALSO.match(row.text) or heads_council(label, self.rows[at:])
            others = status == "in_attendance" and members and not lists_members(self.rows[at + 1 :])
            if others or OTHERS.match(row.text):
                status = "present"  # than the one who presided
        if status == "in_attendance" and not self.roll.found and not before:
            officers = _OFFICERS_PRESENT.match(row.text) and not lists_members(self.rows[at + 1 :])
            if officers or OTHERS.match(row.text):
                status = (
                    "present"  # "The Mayor presided." and "Other members present:" below it; the officers of a club
                )
        if status == "in_attendance" and _OTHER_MEMBERS.fullmatch(row.text) and opened and opened.status == "present":
            above = (
                other.text for other in reversed(self.rows[:at]) if other.text.rstrip(" :").lower().endswith("members")
            )
            status = "present" if next(above, None) else status  # "Council Members" stands above "Other Members"
        listed = row.text[label.end :].strip() or (after.text if (after := self.after(at)) else "")
        if (
            status == "in_attendance"
            and not is_known
            and _OF_MEMBERS.match(listed)
            and self._lists_present(before or opened)
        ):
            status = "present" if not _NOT_OWN.search(row.text, 0, label.end) else status  # "NORTH EAST:", "Online:"
        if status == "present" and _ATTENDEES.match(row.text) and self._lists_present(opened or before):
            ways = {way[1].lower() for other in self.rows if (way := _OFFICERS_THERE.match(other.text))}
            status = "in_attendance" if len(ways) < 2 else status  # "Members present:" stands above "Attendees:"
        return status

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

    def chair_note(self, row: Row, at: int) -> bool:
        """A note on who took the chair."""
        return is_chair_note(row.text)

    def election(self, row: Row, at: int) -> bool:
        """The first business: nobody is listed below it."""
        self.ended = elects(row.text)
        return self.ended

    def sentence(self, row: Row, at: int) -> bool:
        """A sentence among the names that says who came or stayed away."""
        if not (self.opened and tells(row.text)):
            return False
        known = len(self.roll.found)
        if not told_of(self.roll, row):
            return False
        self.told = True
        told, self.roll.found = self.roll.found[known:], self.roll.found[:known]
        self.close(self.opened)
        self.roll.found += told
        self.opened = replace(self.opened, rows=[])
        return True

    def chair_again(self, row: Row, at: int) -> bool:
        """ "Councillor Bell in the Chair", said again below the lists."""
        if not (
            self.opened
            and self.opened.status != "present"
            and not self.expected
            and IN_THE_CHAIR.fullmatch(row.text)
            and any(record.status == "present" for record, _ in self.roll.found)
        ):
            return False
        self.close(self.opened)
        self.close(Listed("present", rows=[row]))
        self.opened = replace(self.opened, rows=[])
        return True

    def unlabelled(self, row: Row, at: int) -> bool:
        """What opens the list of those present where no label does."""
        if self.keyed and not self.opened and CODED.match(row.text):
            self.opened = Listed("present", rows=[row])
            return True
        if self.expected or self.opened or self.roll.found:
            return False
        below = self.rows[at + 1 : at + 3]
        if (
            BODY_ALONE.fullmatch(row.text)
            and len(below) == 2
            and all(is_names(piece.text.partition("\t")[0]) and not ends_list(piece) for piece in below)
        ):
            self.opened = Listed("present", membership=True)  # "Board" over the names of its members
        elif committee := _COMMITTEE.fullmatch(row.text) or membership(self.rows[at : at + 6]):
            self.opened = Listed("present", rows=[row.part(*committee.span("who"))], membership=True)
        elif board := _DIRECTORS.match(row.text):
            self.opened = Listed("present", rows=[row.part(board.end())])  # of a company, whose board it is
        elif (
            CIVIC_HEAD.match(row.text)
            or IN_THE_CHAIR.fullmatch(row.text)
            or LEADS.fullmatch(row.text)
            or (CHAIR_FIRST.fullmatch(row.text) and lists_members(self.rows[at + 1 : at + 3]))
        ):
            self.opened = Listed("present", rows=[row])  # "Councillor Bell in the Chair." heads a list without a label
        return self.opened is not None

    def circulation(self, row: Row, at: int) -> bool:
        """To whom the minutes are sent, who need not have been there."""
        self.skip = _CIRCULATION.fullmatch(row.text) is not None
        sent = self.skip or (not self.expected and is_sent_to(row.text))
        if sent and self.opened:
            self.close(self.opened)
            self.opened = self.before = None
        return sent

    def which_meeting(self, row: Row, at: int) -> bool:
        """Which of two meetings those below were at, under one label: "Site inspection on 16 September:"."""
        return self.opened is not None and _WHICH_MEETING.fullmatch(row.text) is not None

    def group(self, row: Row, at: int) -> bool:
        """The head of a group of people: "Governors", or the council that they sit on."""
        opened, after = self.opened, self.after(at)
        if after and (not opened or opened.table is not None) and REPRESENTING.fullmatch(row.text):
            self.end()  # below a table of two columns
            if lists_people(after):
                self.opened = Listed("present")
                return True
        if not (opened and after):
            return False
        posted = opened.status == "present" and bool(opened.rows) and is_post(row.text) and not row.is_table
        if (self.gathers or (posted and not match_person(row.text))) and heads_group(row, after):
            self.close(opened)
            self.opened = replace(opened, rows=[], role=row.text.strip(" :") if posted else opened.role)
            return True
        if (
            opened.status == "present"
            and not opened.single
            and heads_people(row)
            and not ends_list(after)
            and (match_person(after.text) or (opened.rows and heads_people(after)))
        ):
            self.close(opened)
            self.opened = replace(opened, rows=[])
            return True
        if opened.status == "present" and not opened.single and halves_label(self.rows[at : at + 3]):
            self.close(opened)
            self.opened = replace(opened, rows=[])
            return True
        if (
            opened.status == "present"
            and not opened.single
            and (WAY_OF_ATTENDING.fullmatch(row.text) or over_titled(row, after, opened.rows))
        ):
            self.close(opened)
            outside = OUTSIDERS.search(row.text) is not None
            self.before = opened
            self.opened = replace(opened, rows=[], role=None, status="in_attendance" if outside else "present")
            return True
        over = opened.status == "present" and len(row.text) < 60 and "council" in row.text.lower()
        over = over and "\t" not in row.text and match_person(row.text) is None
        if not (over and is_authority(row.text) and lists_people(after)):
            return False
        self.close(opened)
        self.before = opened
        self.opened = replace(opened, rows=[], role=None, single=False, organisation=row.text.strip(" :"))
        return True

    def name(self, row: Row, at: int) -> bool:
        """One more row of the open list, or what ends it."""
        if self.opened and not self.opened.rows and row.is_table and _NAME_COLUMN.fullmatch(row.text):
            return True
        if self.opened and is_numbered(row, self.opened.rows):  # "2. Cllr A Bell"
            if self.opened.single:
                self._leave_single(self.opened, row)
            self.opened.rows.append(row)
            return True
        if self.opened and closes_bracket(self.opened.rows[-1:], row):
            self.opened.rows.append(row)
            return True
        if self.opened and (ends_list(row) or (self.expected and not lists_people(row))):
            self.close(self.opened)
            self.opened = self.before = None
        if self.opened:
            if (
                self.opened.single
                and self.opened.rows
                and not runs_on(self.opened.rows[-1].text, row.text)
                and not _CIVIC_ALONE.fullmatch(self.opened.rows[-1].text)
            ):
                self._leave_single(self.opened, row)
            self.opened.rows.append(row)
        elif len(row.text) > 160:
            self.prose += 1
        return True

    def _leave_single(self, single: Listed, row: Row) -> None:
        """Goes on with the list in which a label of one post stood, or with a run of those present below it."""
        people = split_people(row.text)
        self.close(single)
        status = "present" if len(people) > 2 and not self.before else single.status
        self.opened = Listed(self.before.status if self.before else status, undivided=single.undivided)


_STEPS: tuple[Callable[[_Walk, Row, int], bool], ...] = (
    _Walk.circulation,
    _Walk.summons,
    _Walk.split_label,
    _Walk.table_head,
    _Walk.were_present,
    _Walk.label,
    _Walk.chair_note,
    _Walk.election,
    _Walk.sentence,
    _Walk.chair_again,
    _Walk.unlabelled,
    _Walk.which_meeting,
    _Walk.group,
    _Walk.name,
)

_WHICH_MEETING = compiled(
    rf"(?:[\w’'-]+\s+){{0,4}}(?:meeting|inspection|visit|session|hearing)\s+(?:on|of|held\s+on)\s+(?:\w+day,?\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH}(?:,?\s+\d{{4}})?\s*:",
    re.IGNORECASE,
)
_OF_MEMBERS = compiled(r"(?:Councillors|Cllrs|Comhairleoirí|Aldermen)\b\.?\s+[A-Z]")
_NOT_OWN = compiled(
    r"(?i)\b(?:council|borough|district|county|visit|other|also|guest|observ|officer|invit|attend|non\b|portfolio|cabinet|executive)"
)
_AND_TAKEN = compiled(
    r"(?i),?\s+(?:and|which)\s+(?:(?:these|they)\s+)?(?:were|was|had\s+been)\s+(?:\w+ly\s+)?(?:accepted|approved|noted|received|recorded)\W*$"
)
"""what became of those apologies: "A Bell, B Orr and were duly accepted." """
_HAD_SENT = compiled(
    r"\s+(?:had|have)\s+(?:(?:all|both|also)\s+)?(?:offered|sent|given|tendered|submitted)\s+(?:(?:their|his|her)\s+)?apologies\W*$"
)
FROM = compiled(r"[Ff]rom:?\s+(?=[A-Z])")
_CIRCULATION = compiled(r"(?i)\W*(?:circulation|distribution|copies(?:\s+to)?|circulated\s+to|cc)(?:\s+list)?\s*:?\W*")
_A_CLERK = compiled(r"\b[Cc]lerk$")
_CLERK_ALONE = compiled(
    r"(?:The\s+)?(?:(?:Town|Parish|Deputy|Community)\s+)*Clerk(?:\s*(?:/|&|and)\s*(?:RFO|Responsible\s+Financ(?:e|ial)\s+Officer))?\W*"
)

_GROUP_OF_MEMBERS = compiled(
    r"\W*(?:elected|appointed|co-?opted|ratepayer|lay|independent|nominated|ex[\s-]officio|parent|staff|foundation)\s+(?:members|governors)\s*:|\W*(?:clergy|laity|tenants|parents|pupils|patients)\s*:\s*",
    re.IGNORECASE,
)

_ITEM_COLUMNS = compiled(
    r"(?i)(?:agenda\s+)?items?(?:\s+no\.?)?\s+(?:officers?|officials?|name)(?:\s+(?:in\s+)?attend(?:ing|ance))?"
)
"""the heads of two columns: the item, and who came for it"""
_ITEM_FIRST = compiled(
    r"(?:items?\s+)?\d{1,3}[a-z]?(?:\s*(?:,|&|and|to|-|–)\s*\d{1,3}[a-z]?)*\s+(?=[A-Z])", re.IGNORECASE
)
RECEIVED = compiled(
    r"(?i)\W*(?:(?:these|this|they)\s+)?(?:(?:an\s+)?apology\s+(?:for\s+absence\s+)?)?(?:(?:were|was|had\s+been)\s+)?(?:also\s+)?(?:received|submitted|tendered|accepted|recorded|given|noted|sent|read)(?:\s+and\s+(?:accepted|approved|noted))?\s+(?:from|by|for|on\s+behalf\s+of)\s*:?\s+(?=[A-Z])"
)
"""How the label or heading of apologies goes on."""
_NAME_COLUMN = compiled(r"(?i)\W*(?:name|member|councillor)s?\W*")
"""the head of the only column of a table of names"""
_CIVIC_ALONE = compiled(
    r"\W*(?:The\s+)?(?:(?:Right\s+)?Worshipful,?\s+(?:the\s+)?)?(?:Lord\s+)?(?:Mayor|Provost|Chair(?:man|person)?|Convener|Cathaoirleach)\W*",
    re.I,
)
"""the post of whoever is named on the next line: "In the chair: The Mayor" """
_COMMITTEE = compiled(r"\((?:Committee|Board|Trustees)\s*[-–:]\s*(?P<who>[A-Z][^,]{3,60},.+)\)")
_DIRECTORS = compiled(r"Directors\s*:\s*(?=[A-Z][\w.’'-]*\s[A-Z])")
_CHAIR = compiled(r"\((?:in\s+the\s+)?chair(?:man|woman|person)?\)", re.IGNORECASE)
_OFFICERS_PRESENT = compiled(r"(?i)\W*officers\s+(?:\w+\s+)?present\b")
_OFFICERS_THERE = compiled(r"(?i)\W*(?:officers|officials)\s+(present|in\s+attendance)\W*")
"""where they stand under both, the words say in which way people came"""
_OTHER_MEMBERS = compiled(r"(?i)\W*other\s+members\W*")
_ATTENDEES = compiled(r"(?i)\W*(?:attendees|participants|(?:members|councillors)\s+in\s+attendance)\b")
# "…, B Orr and C Moss. Cllr D Ames" below the heads of two lists: where the first ends.
_LAST_OF_RUN = compiled(
    r",[^,]{0,60}\s+and\s+(?:[A-Z]\.\s?){0,3}[A-Z][\w’'-]+\.\s+(?=(?:Cllrs?|Councillors?|Mr|Mrs|Ms)\b)"
)
