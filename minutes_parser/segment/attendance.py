"""Attendance: who a document lists as there, expected or not there.

Lists stand before the first item, or under items such as "Apologies". A label opens a list; the next label, a heading
or prose closes it. Agendas print the membership, which is expected and nobody's presence; reports list nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.layout import Reading
from minutes_parser.records import Attendance, AttendanceBasis, Finding, Item, Meeting, Status
from minutes_parser.segment.marks import mark, parts_of, reading_of, report, sections_of
from minutes_parser.segment.matrix import CODES, Matrix, matrices
from minutes_parser.segment.name_runs import Entry, is_count, split_entries, split_people, starts_sentence
from minutes_parser.segment.names import Person, match_person
from minutes_parser.segment.passages import Part, Passage, Section, sentences
from minutes_parser.segment.rollcall import (
    Label,
    heads_no_people,
    read_label,
    read_remarks,
    read_split_label,
    read_unknown_label,
)
from minutes_parser.segment.rows import Row, at_inline_labels, joined, place, rows_of, runs_on, split_at_pieces

_EARLY_ITEMS = 4
"""Attendance is opened in the first items of business; later ones tell of other meetings."""

_TITLES = re.compile(
    r"""
      (?P<apologies> \b apolog | \b absence | \b absent | ymddiheuriadau )
    | (?P<present> ^ \W* (?: those \s+ | members? \s+ | record \s+ of \s+ | councillors? \s+ )? (?: present | attendance | attendees | attending | sederunt | in \s+ attendance ) \b
        (?! \s+ (?: at | of ) \s+ (?! members | meeting ) )  )
    | (?P<other> \b substitut | \b welcome | \b roll \s? call | \b introductions? \b | \b quorum | ^ \W* opening )
    """,
    re.VERBOSE | re.IGNORECASE,
)


@Language.component("minutes_attendance")
def attendance(doc: Doc) -> Doc:
    """Marks the attendance of every part that lists any."""
    meetings: dict[int, Meeting] = doc._.records.get("meetings", {})
    for number, part in enumerate(parts_of(doc)):
        if part.kind in ("report", "other"):
            continue
        roll = _Roll(reading_of(doc), part, meetings.get(number, Meeting()))
        roll.read(sections_of(doc, part))
        for record in roll.records():
            mark(doc, "attendance", record)
        for finding in roll.findings:
            report(doc, finding)
    return doc


@dataclass(slots=True)
class _List:
    """The lines under one label."""

    status: Status
    role: str | None = None
    single: bool = False
    undivided: bool = False
    basis: AttendanceBasis = "list"
    rows: list[Row] = field(default_factory=list)
    table: int | None = None
    """the table of which all rows are its own, where the first names a list over each column"""


@dataclass(slots=True)
class _Roll:
    """Collects the attendance of one part."""

    reading: Reading
    part: Part
    meeting: Meeting
    found: list[tuple[Attendance, int]] = field(default_factory=list)
    """records in print order, each with the number of its list where the label could head an undivided one, else 0"""
    lists: int = 0
    findings: list[Finding] = field(default_factory=list)

    # --- lists -------------------------------------------------------------------------------------------------

    def read(self, parts: list[Section]) -> None:
        """Reads the header, and in minutes the first items that may hold attendance."""
        expected = self.part.kind == "agenda"
        if not expected:
            parts = self._matrices(parts)
        head = list(parts[0].passages)
        while len(parts) > 1 and self._is_no_item(parts[1].item, bool(head), expected=expected):
            heading = parts[1].item
            assert heading is not None  # or it would not be one that is none
            block = self.reading.block_at(heading.span.start)
            head.append(Passage(block, heading.span.start, self.reading.text[heading.span.start : heading.span.end]))
            head += parts[1].passages
            parts = [parts[0], *parts[2:]]
        self._lists(rows_of(head), None, expected=expected)
        if expected:
            return
        for section in parts[1 : _EARLY_ITEMS + 1]:
            assert section.item is not None  # only the first section has none
            words = section.item.title or ""
            title = _TITLES.search(words)
            listed = read_label(words.strip())
            if title is None and listed and listed.status and len(words) < 60:
                self._lists(rows_of(section.passages), _List(listed.status, listed.role, undivided=listed.undivided))
                continue
            if title is None:
                if not any(record.status == "present" for record, _ in self.found):
                    self._late_list(section)
                continue
            if title["apologies"] is not None:
                self._apologies(section)
            else:
                opened: _List | None = _List("present", undivided=True) if title["present"] is not None else None
                named = self._title_tail(section.item, present=True) if opened else ()
                self._lists(rows_of(named + section.passages), opened)
                if title["other"] is not None:
                    self._told_apologies(section.passages)
        if not any(record.status in ("present", "in_attendance") for record, _ in self.found):
            self._without_label(head)
        self._told_apologies(head)
        self._chair(head)

    def _without_label(self, head: list[Passage]) -> None:
        """Those who stand one a line under the title, without a word that says so."""
        rows = list(rows_of(head))
        stop = next((n for n, row in enumerate(rows) if read_label(row.text)), len(rows))
        for _, group in groupby(rows[:stop], key=_is_entry):
            lines = list(group)
            if len(lines) > 2 and _is_entry(lines[0]):
                later, self.found = self.found, []
                self._close(_List("present", rows=lines))
                self.found += later
                return

    def _matrices(self, parts: list[Section]) -> list[Section]:
        """Reads the tables of a year's attendance; gives the sections without them."""
        tables = set()
        for found in matrices(self.part.blocks):
            tables.add(found.table)
            self._matrix(found)
        if not tables:
            return parts
        return [
            replace(
                part, passages=tuple(p for p in part.passages if not p.block.cell or p.block.cell.table not in tables)
            )
            for part in parts
        ]

    def _is_no_item(self, item: Item | None, after_head: bool, *, expected: bool) -> bool:
        """Whether what was taken for an unnumbered heading is a line of the attendance: a label, a name, a post."""
        if item is None or item.number or item.title is None or len(item.title) > 120:
            return False
        if re.fullmatch(r"(?i)\W*(?:notice of meeting|agenda|summons|public (?:notice|document pack))\W*", item.title):
            return True
        label = read_label(item.title, expected=expected)
        if label:
            return label.status != "apologies" and not label.undivided
        return after_head and (_is_names(item.title) or _is_post(item.title))

    def _late_list(self, section: Section) -> None:
        """A list that stands under what was taken for an item: only where it opens with "Present" or the like."""
        for number, passage in enumerate(section.passages[:8]):
            label = read_label(passage.text)
            if label and label.status == "present" and not label.weak and not label.single:
                self._lists(rows_of(section.passages[number:]), None)
                return

    def _lists(self, rows: Iterable[Row], opened: _List | None, *, expected: bool = False) -> None:
        """Follows the labels through the rows and reads each list when it ends."""
        prose = 0
        before: _List | None = None
        rows = list(rows)
        keyed = any(_CODE_KEY.search(row.text) for row in rows)
        pieces = [_before_business(piece) for whole in rows for piece in at_inline_labels(whole)]
        heads: dict[
            int, str
        ] = {}  # words of a label that the line before ends with: "… and J Orr Officers" / "Present: …"
        for number, (line, under) in enumerate(pairwise(pieces)):
            word = _LABEL_WORD.search(line.text)
            if word and re.match(r"(?i)(?:present|in attendance)\s*:", under.text):
                pieces[number], heads[under.start] = line.part(0, word.start()), f"{word['word']} "
        skip = False
        for row, after in zip(pieces, [*pieces, None][1:], strict=True):
            if skip:
                skip = False
                continue
            if opened and opened.table is not None and _table_number(row) == opened.table:
                opened.rows.append(row)
                continue
            parted = read_split_label(row.text, after.text) if after else None
            if parted:
                if opened:
                    self._close(opened)
                split, start = parted
                before = opened if opened and not opened.single else before
                opened = _List(split.status or "present", split.role, undivided=split.undivided, rows=[row.part(start)])
                skip = True
                continue
            if not expected and not opened and _heads_roll(row):
                opened = _List("present", undivided=True, rows=[row], table=_table_number(row))
                continue
            if not expected and _heads_columns(row):
                if opened:
                    self._close(opened)
                before, opened = opened or before, _List("present", rows=[row], table=_table_number(row))
                continue
            lead = heads.get(row.start, "")
            label = read_label(lead + row.text, expected=expected)
            if label and label.weak and prose > 2 and not (opened and opened.rows):
                label = None
            if label is None and not expected and (opened or before):
                label = read_unknown_label(row.text)
                if label and row.text[label.end :].strip() and not _lists_people(row.part(label.end)):
                    label = None
            if label:
                flattened = bool(opened and not opened.rows and opened.status == "present" and not opened.single)
                if opened:
                    self._close(opened)
                status = label.status or (opened.status if opened else before.status if before else _alone(label))
                before = opened if opened and not opened.single else before
                if (
                    flattened
                    and status == "in_attendance"
                    and label.weak
                    and not row.part(label.end - len(lead)).text.strip()
                ):
                    status = "present"  # the heads of two columns whose names were printed in turn: one undivided list
                opened = _List("expected" if expected else status, label.role, label.single, label.undivided)
                rest = row.part(label.end - len(lead))
                if rest.text.strip():
                    opened.rows.append(rest)
                continue
            if _is_chair_note(row.text):
                continue
            if keyed and not opened and _CODED.match(row.text):
                opened = _List("present", rows=[row])
                continue
            if not (expected or opened or self.found) and _IN_THE_CHAIR.fullmatch(row.text):
                opened = _List("present", rows=[row])  # "Councillor Bell in the Chair." heads a list without a label
                continue
            if opened and (_ends_list(row) or (expected and not _lists_people(row))):
                self._close(opened)
                opened, before = None, None
            if opened:
                if opened.single and opened.rows and not runs_on(opened.rows[-1].text, row.text):
                    self._close(opened)
                    opened = _List(before.status if before else opened.status, undivided=opened.undivided)
                opened.rows.append(row)
            elif len(row.text) > 160:
                prose += 1
        if opened:
            self._close(opened)

    def _close(self, ended: _List) -> None:
        self.lists += 1
        for table, rows in groupby(ended.rows, key=_table_number if ended.table is not None else _table_of):
            together = list(rows)
            if table is not None:
                self._table(together, ended)
            else:
                self._lines(together, ended)

    def _lines(self, rows: list[Row], ended: _List) -> None:
        coded = [_CODED.match(row.text) for row in rows]
        if len(rows) > 2 and sum(code is not None for code in coded) > 0.6 * len(rows):
            for row, code in zip(rows, coded, strict=True):
                if code:
                    self._lines([row.part(code.end())], replace(ended, status=CODES[code["code"].lower()], rows=[]))
            return
        told = [row for row in rows if _WAS_THERE.search(row.text)]
        rows = [part for row in rows if (part := _without_sentence(row)).text.strip(" .")]
        text, offsets = joined(rows)
        first = True
        bare = re.sub(r"\s*\([^()]{2,30}\)", "", text)
        lone = bool(re.fullmatch(r"(?:[A-Z][a-zà-ÿ]{2,}(?:[\s,]|and|&)*)+", bare)) and all(
            match_person(word, single=True) for word in re.findall(r"[A-Z]\w+", bare)
        )
        for entry in split_entries(text, single=lone and " " not in re.sub(r"[,\n]\s*| and | & ", ",", bare)):
            a, b = place(offsets, entry.start), place(offsets, entry.end - 1) + 1
            if is_count(entry.words):
                self._counted(entry, a, ended)
                continue
            if self._entry(entry, a, b, ended, role=ended.role if first or not ended.single else None):
                first = False
        for row in told:
            self._told_there(row)

    def _told_there(self, row: Row) -> None:
        """ "The Clerk, A Bell, was in attendance." at the end of a list."""
        match = _WAS_THERE.search(row.text)
        for entry in split_entries(match["who"]) if match else ():
            at = row.start + (match.start("who") if match else 0)
            self._entry(entry, at + entry.start, at + entry.end, _List("in_attendance", basis="told"), role=None)

    def _counted(self, entry: Entry, start: int, ended: _List) -> bool:
        """ "3 members of the public, including Ann Bell" names one of those it counts."""
        named = re.search(r"\b(?:including|incl\.?)\s+", entry.words)
        person = match_person(entry.words[named.end() :]) if named else None
        if named and person:
            at = start + named.end()
            self._add(person, (), at, at + person.end, ended)
        return person is not None

    def _entry(self, entry: Entry, a: int, b: int, ended: _List, *, role: str | None) -> bool:
        if entry.person:
            self._add(entry.person, entry.person.remarks, a, b, ended, role=role)
            return True
        words = re.sub(r"\s*\(\s*[A-Z]{2,4}\s*\)$", "", re.sub(r"\s+", " ", entry.words)).strip(" .,;:")
        last = self.found[-1][0] if self.found else None
        if (  # "Service Manager, Youth Justice" is one post
            last
            and last.name is None
            and not _is_post(words)
            and 0 < a - last.span.end <= 2
            and "\n" not in self.reading.text[last.span.end : a]
            and re.fullmatch(r"[A-Z][\w &’'/-]{2,40}", words)
        ):
            span = self.reading.span(last.span.start, b)
            self.found[-1] = (
                last.model_copy(update={"role": f"{last.role}, {words}", "span": span}),
                self.found[-1][1],
            )
            return True
        if _is_post(words) and ended.status in ("in_attendance", "apologies", "present", "absent"):
            if (
                ended.status == "present"
                and not ended.undivided
                and not re.match(r"(?i)(?:the\s+)?(?:town|parish|deputy|assistant)?\s*clerk$", words)
            ):
                return False
            words = re.sub(r"(?i)^(?:the|an?)\s+(?=\w)", "", words)
            record = Attendance(role=words, status=ended.status, basis="post", span=self.reading.span(a, b))
            self.found.append((record, self.lists if ended.undivided else 0))
            return True
        if (
            not self._counted(entry, a, ended)
            and _NAMES_SOMEBODY.search(entry.words)
            and not starts_sentence(entry.words)
        ):
            self._unread(entry.words, a)
        return False

    def _add(
        self, person: Person, remarks: tuple[str, ...], a: int, b: int, ended: _List, *, role: str | None = None
    ) -> None:
        read = read_remarks(remarks, person.name)
        status = read.status or ended.status
        if status == "expected" and read.status:
            return
        if ended.status == "apologies" and read.replaced_by:
            self._substitute(read.replaced_by, person.name, a, b)
        rank = person.honorific if person.honorific and _RANKS.search(person.honorific) else None
        role = None if rank and role == "Police" else role
        posts = [
            re.sub(r"(?i)^(?:the|an)\s+(?=\w)|\s+presid(?:ed|ing)$", "", post)
            for post in (role or person.post, read.role or rank)
            if post
        ]
        record = Attendance(
            name=person.name,
            honorific=person.honorific,
            role=posts[-1] if role == "Chair" and read.role else (", ".join(dict.fromkeys(posts)) or None),
            organisation=read.organisation,
            status=status,
            substitute_for=read.substitute_for,
            arrived=read.arrived,
            left=read.left,
            basis=ended.basis,
            span=self.reading.span(a, b),
        )
        self.found.append((record, self.lists if ended.undivided else 0))

    def _substitute(self, name: str, instead_of: str, a: int, b: int) -> None:
        """Somebody who stood in for a member; added unless listed."""
        for number, (record, undivided) in enumerate(self.found):
            if record.name and record.status == "present" and _same(record.name, name):
                self.found[number] = (
                    record.model_copy(update={"substitute_for": record.substitute_for or instead_of}),
                    undivided,
                )
                return
        span = self.reading.span(a, b)
        record = Attendance(name=name, status="present", substitute_for=instead_of, basis="substitute", span=span)
        self.found.append((record, 0))

    # --- tables ------------------------------------------------------------------------------------------------

    def _table(self, rows: list[Row], ended: _List) -> None:
        ended = replace(ended, basis="table")
        head = [passage.text.strip().lower() for passage in rows[0].passages]
        surname = next((n for n, words in enumerate(head) if "surname" in words), None)
        first = next((n for n, words in enumerate(head) if re.search(r"first\s*name|forename|given", words)), None)
        if surname is not None and first is not None:
            for row in rows[1:]:
                self._two_cells(row, surname, first, ended)
            return
        if _heads_roll(rows[0]):
            self._roll_table(rows, ended)
            return
        by_column = {
            p.block.cell.column: label
            for p in rows[0].passages
            if p.block.cell and (label := read_label(p.text.strip())) and label.status
        }
        if len(by_column) >= 2:
            for column, label in by_column.items():
                listed = _List(label.status or ended.status, label.role, undivided=label.undivided, basis="table")
                below: list[Row] = []
                for row in rows[1:]:
                    below += self._cell(
                        [p for p in row.passages if p.block.cell and p.block.cell.column == column], listed
                    )
                self._lists(below, listed)  # a further label may stand in the column
            return
        for row in rows:
            self._cells(row, ended)

    def _cell(self, lines: list[Passage], listed: _List) -> list[Row]:
        """The lines of a cell as rows; of a name and what stands under it one person, who is added."""
        entries = split_entries(lines[0].text) if lines else []
        person = entries[0].person if len(entries) == 1 else None
        if person and len(lines) > 1 and not any(_is_names(p.text) for p in lines[1:]):
            remarks = (*person.remarks, *(p.text for p in lines[1:]))
            self._add(person, remarks, lines[0].start, lines[-1].end, listed)
            return []
        return [Row(p.start, p.text, (p,)) for p in lines]

    def _roll_table(self, rows: list[Row], ended: _List) -> None:
        """A table with a column that says of each whether they were there."""
        there = next(
            p.block.cell.column
            for p in rows[0].passages
            if p.block.cell and _ROLL_HEADS["there"].fullmatch(p.text.strip())
        )
        for row in rows[1:]:
            said = next((p for p in row.passages if p.block.cell and p.block.cell.column == there), None)
            words = said.text.strip(" .").lower() if said else ""
            status = next((s for pattern, s in _SAID if pattern.fullmatch(words)), None)
            rest = tuple(p for p in row.passages if p is not said)
            if status and rest:
                self._cells(Row(row.start, row.text, rest), replace(ended, status=status, rows=[]))

    def _two_cells(self, row: Row, surname: int, first: int, ended: _List) -> None:
        cells = row.passages
        if max(surname, first) >= len(cells):
            return
        person = match_person(f"{cells[first].text} {cells[surname].text}")
        if person is not None:
            others = tuple(cell.text for n, cell in enumerate(cells) if n not in (surname, first))
            self._add(person, others, row.start, row.start + len(row.text), ended)

    def _cells(self, row: Row, ended: _List) -> None:
        """A row of a table: each name with the cells after it, up to the next name."""
        if all(
            re.fullmatch(
                r"(?i)(?:name|initials|role|title|position|job title|organisation|organization|representing|post|designation|member)s?(?:\s*/\s*\w+)?",
                p.text.strip(),
            )
            for p in row.passages
        ):
            return
        held: list[tuple[Person, Passage, list[Passage]]] = []
        for passage in row.passages:
            entries = split_entries(passage.text)
            people = [entry for entry in entries if entry.person]
            if len(people) > 1 or (people and len(entries) > 1):
                self._lines([Row(passage.start, passage.text, (passage,))], ended)
                continue
            if people and people[0].person and not (held and not people[0].person.honorific and _is_post(passage.text)):
                held.append((people[0].person, passage, []))
            elif held:
                held[-1][2].append(passage)
            elif _is_post(passage.text) and ended.status == "in_attendance" and len(row.passages) == 1:
                self._lines([Row(passage.start, passage.text, (passage,))], ended)
        for person, passage, others in held:
            end = (others[-1] if others else passage).end
            self._add(
                person, (*person.remarks, *(other.text for other in others)), passage.start, end, ended, role=ended.role
            )

    def _matrix(self, found: Matrix) -> None:
        """A year's attendance: only the column of this meeting counts."""
        column = found.column(self.meeting.date) if self.meeting.date else None
        if column is None:
            self._unread("a table of attendance at several meetings without this meeting's date", found.first.start)
            return
        listed = _List("present", basis="table")
        for person, name, others, signs in found.rows:
            status = found.codes.get(signs.get(column, "").lower())
            if status:
                self._add(person, (*person.remarks, *others), name.start, name.end, replace(listed, status=status))

    # --- told in sentences -------------------------------------------------------------------------------------

    def _apologies(self, section: Section) -> None:
        """An item of apologies: sentences that tell of them, or the bare names."""
        assert section.item is not None  # called for items only
        told = False
        for passage in self._title_tail(section.item) + section.passages:
            label = read_label(passage.text)
            if label and label.status and label.status != "apologies" and not told:
                self._lists(rows_of([p for p in section.passages if p.start >= passage.start]), None)
                return
            for sentence in sentences(passage):
                if self._told(sentence):
                    told = True
                    continue
                lead = _RECEIVED.match(sentence.text)  # the heading "Apologies" may be the subject
                listed = sentence.part(lead.end()) if lead else sentence
                stop = _REASON.search(listed.text)
                listed = listed.part(0, stop.start()) if stop else listed
                row = Row(listed.start, split_at_pieces(listed), (listed,))
                if listed.text and not _ends_list(row) and (not told or _is_names(listed.text)):
                    self._lines([row], _List("apologies"))
                else:
                    told = True

    def _title_tail(self, item: Item, *, present: bool = False) -> tuple[Passage, ...]:
        """Names printed in the heading itself: "Apologies: Cllr Bell", "Those attending: Ann Bell"."""
        block = self.reading.block_at(item.span.start)
        words = self.reading.text[item.span.start : min(item.span.end, block.end)]
        match = (_PRESENT_TITLE if present else _APOLOGY_TITLE).search(words)
        if match is None:
            return ()
        return (Passage(block, item.span.start + match.end(), words[match.end() :]),)

    def _told_apologies(self, passages: Iterable[Passage]) -> None:
        for passage in passages:
            if re.search(r"apolog|absent|substitut", passage.text, re.I) and read_label(passage.text) is None:
                for sentence in sentences(passage):
                    self._told(sentence)

    def _told(self, sentence: Passage) -> bool:
        """Whether a sentence tells of apologies, absence or a substitute (or that there were none); adds those it names."""
        if _NOBODY.search(sentence.text):
            return True
        for pattern, status in _TOLD:
            match = pattern.search(sentence.text)
            if match is None or (
                re.search(r"\blate(?:ness|r\s+arrival)?\b", sentence.text[: match.end("who")], re.I)
                and not match["who"]
            ):
                continue
            if re.search(r"(?i)\b(?:for|of)\s+late", sentence.text[match.start() : match.start("who")]):
                return True
            who = match["who"]
            stop = _REASON.search(who)
            words = who[: stop.start()] if stop else who
            at = sentence.start + match.start("who")
            entries = split_entries(words)
            listed = _List(status, basis="told")
            hit = False
            for entry in entries:
                hit = self._entry(entry, at + entry.start, at + entry.end, listed, role=None) or hit
            self._told_substitutes(sentence)
            return hit or bool(re.search("apolog", sentence.text, re.I))
        return self._told_substitutes(sentence)

    def _told_substitutes(self, sentence: Passage) -> bool:
        hit = False
        for match in _STOOD_IN.finditer(sentence.text):
            people = split_people(match["who"], single=False)
            whom = match_person(match["whom"])
            if people and whom:
                person = people[-1]
                at = sentence.start + match.start("who") + person.start
                self._substitute(person.name, whom.name, at, sentence.start + match.start("who") + person.end)
                hit = True
        return hit

    def _chair(self, passages: Iterable[Passage]) -> None:
        """ "Councillor Bell, Convener, presiding", "The meeting was chaired by AB": the chair among those listed."""
        for passage in passages:
            if not _is_chair_note(passage.text):
                continue
            match = _CHAIRED.search(passage.text)
            who = (match["by"] or match["who"] or "") if match else ""
            person = match_person(who.strip(), single=True)
            name = person.name if person else who.strip(" .,")
            for number, (record, undivided) in enumerate(self.found):
                if (
                    record.name
                    and record.status == "present"
                    and (_same(record.name, name) or _keyed(record.name, name))
                ):
                    if not record.role:
                        self.found[number] = (record.model_copy(update={"role": "Chair"}), undivided)
                    return
            if person and person.honorific and match:
                at = passage.start + passage.text.find(person.name)
                span = self.reading.span(at, at + len(person.name))
                self.found.insert(
                    0,
                    (
                        Attendance(
                            name=person.name,
                            honorific=person.honorific,
                            role="Chair",
                            status="present",
                            basis="chair",
                            span=span,
                        ),
                        False,
                    ),
                )
            return

    # --- the end -----------------------------------------------------------------------------------------------

    def _unread(self, words: str, at: int) -> None:
        span = self.reading.span(at, at + 1)
        shown = re.sub(r"\s+", " ", words).strip()[:80]
        where = f" on page {span.page}" if span.page else ""
        self.findings.append(
            Finding(
                severity="warning",
                code="attendance-unread",
                page=span.page,
                message=f"An attendance list{where} names somebody who could not be read: “{shown}”. Check the list there.",
            )
        )

    def records(self) -> Iterator[Attendance]:
        """The records without repeats; an undivided list "In attendance" is one of those present."""
        present = any(record.status == "present" for record, _ in self.found)
        main = next((listed for record, listed in self.found if listed and record.status == "in_attendance"), 0)
        kept: list[Attendance] = []
        for record, undivided in self.found:
            if undivided and undivided == main and not present and record.status == "in_attendance":
                record = record.model_copy(update={"status": "present"})
            elif (
                undivided
                and record.status == "in_attendance"
                and not record.organisation
                and _HEADS_BODY.fullmatch(record.role or "")
            ):
                record = record.model_copy(update={"status": "present"})  # whoever takes the chair is of the body
            if not any(_repeats(record, other) for other in kept):
                kept.append(record)
        named = [r.name for r in kept if r.name and r.status != "expected"]
        for record in list(kept):
            if (
                record.substitute_for
                and record.status != "expected"
                and not any(_same(n, record.substitute_for) for n in named)
            ):
                named.append(record.substitute_for)
                instead = Attendance(name=record.substitute_for, status="absent", basis="substitute", span=record.span)
                kept.append(instead)
        yield from kept


# "P Councillor Bell", and the key that says what the letter means.
_CODED = re.compile(r"(?P<code>P|A|AB|Ab|L|S|X)[.)]?\s+(?=(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|[A-Z][a-z]))")
_CODE_KEY = re.compile(r"\bP\s*[:=–-]\s*[Pp]resent\b")
_IN_THE_CHAIR = re.compile(
    r"\W*(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr|Bailie|Provost)\.?\s+[^.,;:()]{2,40}?(?:,?\s+in\s+the\s+[Cc]hair|\s*\(in\s+the\s+[Cc]hair\))\W*"
)


def _heads_columns(row: Row) -> bool:
    """Whether a table's row is the labels of lists that stand below each: "Present", "Apologies"."""
    if "\t" not in row.text or not row.is_table:
        return False
    labels = [read_label(p.text.strip()) for p in row.passages]
    return len(labels) > 1 and all(
        label and label.status and not label.single and not p.text.strip()[label.end :].strip()
        for label, p in zip(labels, row.passages, strict=True)
    )


_SAID: tuple[tuple[re.Pattern[str], Status], ...] = (
    (
        re.compile(r"(?:y|yes|p|present|attended|in attendance|✓|✔|√|virtual(?:ly)?|teams|remote(?:ly)?|in person)"),
        "present",
    ),
    (re.compile(r"(?:a|ap|apol(?:s|ogy|ogies)?(?: .*)?|sent apologies)"), "apologies"),
    (re.compile(r"(?:n|no|absent|x|did not attend|not present)"), "absent"),
)
_ROLL_HEADS = {
    "name": re.compile(r"(?i)(?:full\s+)?names?|members?|councillors?|attendees?"),
    "there": re.compile(
        r"(?i)present(?:\s*\??|\s*/\s*\w+)|attended\??|attendance|in\s+attendance|(?:present|attended)?\s*\(?(?:y\s*/\s*n|yes\s*/\s*no)\)?|status|apologies"
    ),
}


def _heads_roll(row: Row) -> bool:
    """Whether a table's row heads a roll: a column of names and one of whether each was there."""
    if "\t" not in row.text or not row.is_table:
        return False
    held = [
        next((role for role, head in _ROLL_HEADS.items() if head.fullmatch(p.text.strip())), "") for p in row.passages
    ]
    return held.count("name") == 1 and held.count("there") == 1 and len(held) < 6


# "1.0 Apologies", "3. Minutes", "14/19 Finance" in a text without line ends, where the list is over.
_BUSINESS = re.compile(r"(?<=\s)(?:\d{1,2}\.\d{1,2}|\d{1,3}[.)]|\d{1,3}/\d{2,4})\s+(?=[A-Z])")


def _before_business(row: Row) -> Row:
    """The row up to the first item, of a text in which no line ends."""
    start = _BUSINESS.search(row.text, 20) if len(row.text) > 400 else None
    return row.part(0, start.start()) if start else row


_HEADS_BODY = re.compile(r"(?i)chair(?:man|woman|person)?|cathaoirleach|convenor|convener|provost|mayor")


_LABEL_WORD = re.compile(r"\s(?P<word>Officers|Officials|Also|Members|Others)\s*$")


_APOLOGY_TITLE = re.compile(
    r"(?i)apolog\w+(?:\s+for\s+\w+)?\s*(?:[:–-]\s*(?:(?:were|was)\s+(?:also\s+)?received\s+from\b)?|(?:\w+\s+){0,2}from\b)\s*(?=[A-Z])"
)
_RECEIVED = re.compile(
    r"(?i)\W*(?:(?:were|was|had\s+been)\s+)?(?:also\s+)?(?:received|accepted|recorded|given|noted|sent)\s+(?:from|by|for|on\s+behalf\s+of)\s*:?\s+(?=[A-Z])"
)
_PRESENT_TITLE = re.compile(r"(?i)\b(?:present|attending|attendance|attendees)\s*[:–-]\s*(?=[A-Z])")


# People and words around them -----------------------------------------------------------------------------------

_REASON = re.compile(
    r"""\s*(?: [,;(]? \s* \b (?: due \s+ to | owing \s+ to | because | as \s+ (?: he | she | they ) | who \s+ (?: was | is | had | were | are ) | it \s+ was | which | these | this | and \s+ (?: it | these | the | they | this | were | was | noted | accepted | approved )
        | were \b | was \b | had \b | with \s+ | being | for \s+ (?: his | her | their | personal | work | family | health | medical | the ) | on \s+ (?: holiday | leave | business ) | having
        | to \s+ (?: be | the ) | and \s+ (?: had | have ) | reasons? | accepted | approved ) | \. \s+ (?= [A-Z][a-z]+ \s+ [a-z] ) )""",
    re.VERBOSE | re.IGNORECASE,
)
_NOBODY = re.compile(
    r"(?i)^\W*(?:there\s+(?:were|was|are|being)\s+)?(?:no|nil|none|n/?a)\b(?!\s+(?:apolog\w+\s+(?:was\s+|were\s+)?(?:received\s+)?from\b))[^.;]*\.?$"
)
_TOLD: tuple[tuple[re.Pattern[str], Status], ...] = (
    (re.compile(r"(?i)no\s+apolog(?:y|ies)\b[^.:]{0,60}?\b(?:from|by)\s+(?P<who>.+)", re.S), "absent"),
    (
        re.compile(
            r"(?i)apolog(?:y|ies)\b(?:(?!\bfrom\b(?!\s+the\s+meeting)|\bby\b|\bbehalf\b)[^.;]){0,110}?\b(?:from(?!\s+the\s+meeting)|(?:given|sent|submitted|tendered|intimated|made|offered|received)\s+by|(?:on\s+)?behalf\s+of|of|for)\b[\s:–-]*(?!absence|inability|non|their|the\s+meeting|the\s+inconvenience|late)(?P<who>(?-i:[A-Z]|the\s+[A-Z]).+)",
            re.S,
        ),
        "apologies",
    ),
    (
        re.compile(
            r"(?i)^\W*(?P<who>(?-i:[A-Z]).{2,160}?)\s+(?:(?:had|has|have|all|both|also)\s+)*(?:sent|gave|given|offered|tendered|submitted|conveyed|extended|passed\s+on|expressed)\s+(?:(?:his|her|their|in|formal)\s+)*apolog",
            re.S,
        ),
        "apologies",
    ),
    (
        re.compile(
            r"(?i)apolog(?:y|ies)(?:\s+(?:for|of)\s+absence)?(?:\s+(?:were|was|had\s+been)\s+received)?\s*[:–-]\s*(?P<who>(?-i:[A-Z]).+)",
            re.S,
        ),
        "apologies",
    ),
    (
        re.compile(r"^\W*(?P<who>[A-Z].{2,120}?)\s+(?:was|were)\s+(?:also\s+)?(?:absent|not\s+present)\b", re.S),
        "absent",
    ),
)
_WAS_THERE = re.compile(
    r"(?:^|(?<=[a-z)]\.\s))(?:Also\s+)?(?P<who>(?:The\s+(?:[A-Z]\w+\s+)?Clerk\b|(?:Mr|Mrs|Ms|Miss|Dr|Cllr|(?:County|District|Borough)\s+(?:Cllr|Councillor))\.?\s)[^;.]{0,70}?),?\s+(?:was|were)\s+(?:also\s+)?(?:in\s+attendance|present)\b[^.;]*\.?"
)
_STOOD_IN = re.compile(
    r"(?P<who>[A-Z][\w.’' -]{2,60}?)\s+(?:was\s+|were\s+|had\s+|who\s+|attended\s+|acted\s+|present\s+)*(?:as\s+)?(?:a\s+)?(?:substitut(?:e|ed|ing)|deputised|deputising)\s+(?:for|on\s+behalf\s+of)\s+(?P<whom>[A-Z][\w.’' -]{2,60})"
)
_CHAIRED = re.compile(
    r"(?:\b(?:chaired|presided\s+over)\s+by\s+(?P<by>(?:(?:the\s+)?[\w-]+,\s+)?[A-Z][\w.’' -]{1,50})|^\W*(?P<who>(?:the\s+\w+,?\s+)?(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Bailie|Provost)?\.?\s*[A-Z][\w.’' -]{1,50}?)(?:\s*,\s*[\w -]{3,40},?)?,?\s+(?:was\s+)?(?:in\s+the\s+chair|presiding|presided|took\s+the\s+chair|chaired\s+the\s+meeting|chairing))",
    re.IGNORECASE,
)


def _without_sentence(row: Row) -> Row:
    match = _WAS_THERE.search(row.text)
    return row.part(0, match.start()) if match else row


def _is_chair_note(words: str) -> bool:
    """A line that says who took the chair, outside the list."""
    return len(words) < 140 and _CHAIR_NOTE.search(words) is not None


_CHAIR_NOTE = re.compile(
    r"(?i)\b(?:chaired\s+by|presided|presiding|took\s+the\s+chair|chaired\s+the\s+meeting)\b|(?<!\()\bwas\s+in\s+the\s+chair\b"
)


_NAMES_SOMEBODY = re.compile(r"\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\.?\s+[A-Z]")
_RANKS = re.compile(r"\b(?:Inspector|Insp|Superintendent|Supt|Sergeant|Sgt|Constable|PCSO|PC|WPC|CSO|Garda)\b")
_POST_WORDS = re.compile(
    r"""\b(?: officer | director | manager | head | clerk | secretary | treasurer | executive | engineer | administrator | co-?ordinator | lead | leader | planner | solicitor | lawyer
      | accountant | auditor | advis[eo]r | analyst | surveyor | commissioner | chair | superintendent | inspector | controller | registrar | commander | convener | consultant | warden
      | assistant | monitoring | representative | headteacher | minute-?taker | rfo )\b""",
    re.VERBOSE | re.IGNORECASE,
)


def _is_post(words: str) -> bool:
    """Whether words are a post somebody holds: "Head of Housing", "Committee Officer"."""
    bare = re.sub(r"\([^)]*\)", "", words).strip(" .,;:")
    return (
        bool(_POST_WORDS.search(bare))
        and bare[:1].isupper()
        and 1 <= len(bare.split()) <= 12
        and not is_count(bare)
        and not re.search(
            r"(?i)\b(?:was|were|had|has|is|are|will|meeting|officers|clerks|directors|apologies|report|minutes?|agenda|item|none|no|to|that|from|signed?|date|email|tel)\b|[@£:]",
            bare,
        )
        and bool(re.search(r"[a-z]", bare))
    )


def _alone(label: Label) -> Status:
    """What a label of one post says where no list is open."""
    officer = re.search(
        r"(?i)clerk|secretar|minute|note|scribe|rfo|officer|police|pcso|councillor|cllr", label.role or "minutes"
    )
    return "in_attendance" if officer else "present"


def _same(a: str, b: str) -> bool:
    """Whether two printed names are of one person, as far as they say: "Ann Bell" and "Bell", "A Bell" and "Ann Bell"."""
    x, y = _parts(a), _parts(b)
    if not x or not y or x[-1] != y[-1]:
        return False
    if len(x) == 1 or len(y) == 1:
        return True
    return x[0] == y[0] or (x[0][0] == y[0][0] and 1 in (len(x[0]), len(y[0])))


def _parts(name: str) -> list[str]:
    turned = re.fullmatch(r"(?P<last>.+?)\s\((?P<first>[A-Z.]+)\)", name)
    words = f"{turned['first']} {turned['last']}" if turned else name
    return re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", words.lower())


def _keyed(name: str, key: str) -> bool:
    return bool(re.fullmatch(r"[A-Z]{2,4}", key)) and "".join(word[0] for word in _parts(name)).upper() == key


def _repeats(record: Attendance, other: Attendance) -> bool:
    """Whether a record says again what an earlier one said."""
    if record.status != other.status:
        return False
    if record.name is None or other.name is None:
        return record.name == other.name and (record.role or "").lower() == (other.role or "").lower()
    if record.name.lower() == other.name.lower():
        couple = {record.honorific, other.honorific}
        return None in couple or len(couple) == 1 or not couple <= {"Mr", "Mrs", "Ms", "Miss", "Dr"}
    return (
        record.status in ("apologies", "absent")
        and _same(record.name, other.name)
        and len(_parts(record.name)) != len(_parts(other.name))
    )


def _table_of(row: Row) -> int | None:
    """The table a row is a row of, where it has more than one cell."""
    cell = row.passages[0].block.cell
    return cell.table if cell and "\t" in row.text else None


def _table_number(row: Row) -> int | None:
    cell = row.passages[0].block.cell
    return cell.table if cell else None


def _ends_list(row: Row) -> bool:
    """Whether a row is no longer part of a list: a heading, prose, or a label of something else."""
    words = row.text.strip()
    block = row.passages[0].block
    if "\t" in row.text:
        return False
    if block.is_heading or (block.is_bold and not split_people(words)):
        return True
    titled = re.match(r"[A-Z][\w /&’'-]{1,40}:\s*", words)
    if titled and re.match(r"\d+\b", words[titled.end() :]):
        return False
    if heads_no_people(words):
        return True
    if titled and read_label(words) is None and not _lists_people(row):
        return True
    if re.match(r"(?:\d{1,3}|\d+[./]\d+)[.)]?\s+[A-Z]", words) and not is_count(words):
        return True
    return (
        bool(
            re.search(
                r"\b(?:was|were|had|has|have|is|are|will|would|welcomed|opened|thanked|asked|noted|reported|advised|explained|said|took|declared|agreed|received|stated|commenced|began|held|reminded)\b",
                words,
            )
        )
        and len(words.split()) > 4
        and not is_count(words)
    )


def _lists_people(row: Row) -> bool:
    """Whether a row is entries and nothing else."""
    entries = split_entries(row.text)
    return bool(entries) and any(entry.person for entry in entries)


def _is_entry(row: Row) -> bool:
    """Whether a row is one person with a post or the like in brackets: "Ann Bell (Treasurer)"."""
    entries = split_entries(row.text) if len(row.text) < 90 and row.text.rstrip().endswith(")") else []
    return len(entries) == 1 and entries[0].person is not None and bool(entries[0].person.remarks)


def _is_names(words: str) -> bool:
    """Whether words are names and nothing else."""
    entries = split_entries(words)
    return bool(entries) and all(entry.person for entry in entries) and len(words) < 200
