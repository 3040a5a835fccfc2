"""Attendance: who a document lists as there, expected or not there.

Lists stand before the first item, or under items such as "Apologies". A label opens a list; the next label, a heading
or prose closes it. Agendas print the membership, which is expected and nobody's presence; reports list nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby, pairwise, takewhile

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.records import Attendance, Item, Meeting, Status
from minutes_parser.segment.attendance_rows import (
    BODY_ALONE,
    CIVIC_HEAD,
    CODE_KEY,
    CODED,
    GATHERS,
    IN_THE_CHAIR,
    LABEL_WORD,
    OF_ITEM,
    OF_PLACE,
    OTHERS,
    before_business,
    bracketed_signs,
    elects,
    ends_list,
    heads_group,
    holds_posts,
    is_entry,
    is_run,
    is_run_with_chair,
    lists_people,
    opens_list,
    table_number,
    table_of,
    without_verb,
)
from minutes_parser.segment.attendance_tables import (
    at_labelled_cells,
    heads_cells,
    heads_columns,
    heads_roll,
    read_matrix,
    read_table,
    without_substitutes,
)
from minutes_parser.segment.attendance_told import (
    AGAIN_FROM,
    AND_FROM,
    REASON,
    WAS_THERE,
    at_told_sentences,
    chair,
    is_chair_note,
    tells,
    told_apologies,
    told_by,
    told_of,
    told_there,
    without_sentence,
)
from minutes_parser.segment.marks import mark, parts_of, reading_of, report, sections_of
from minutes_parser.segment.matrix import CODES, matrices
from minutes_parser.segment.name_runs import by_initials, split_entries
from minutes_parser.segment.names import match_person
from minutes_parser.segment.paired_rows import in_pairs, posts_follow
from minutes_parser.segment.passages import Part, Passage, Section, sentences
from minutes_parser.segment.posts import is_count, is_post
from minutes_parser.segment.roll import Listed, Roll
from minutes_parser.segment.rollcall import (
    Label,
    read_label,
    read_split_label,
    read_unknown_label,
)
from minutes_parser.segment.rows import (
    Row,
    at_inline_labels,
    is_names,
    joined,
    place,
    rows_of,
    runs_on,
    split_at_pieces,
)

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


_TITLES_APOLOGY = re.compile(r"\bapolog", re.IGNORECASE)
# The chair may tell of apologies among the announcements.
_ANNOUNCED = re.compile(r"\bannouncements?\b", re.IGNORECASE)
_GROUP_OF_MEMBERS = re.compile(
    r"\W*(?:elected|appointed|co-?opted|ratepayer|lay|independent|nominated|ex[\s-]officio|parent|staff|foundation)\s+(?:members|governors)\s*:",
    re.IGNORECASE,
)
# "The Panel congratulated Mr Bell" below the apologies.
_BODY_DID = re.compile(r"(?:The|Members)\s+(?:[A-Z]?\w+\s+){0,2}?[a-z]+ed\s+[A-Z]")


@Language.component("minutes_attendance")
def attendance(doc: Doc) -> Doc:
    """Marks the attendance of every part that lists any."""
    meetings: dict[int, Meeting] = doc._.records.get("meetings", {})
    for number, part in enumerate(parts_of(doc)):
        if part.kind in ("report", "other"):
            continue
        roll = Roll(reading_of(doc))
        _Reader(roll, part, meetings.get(number, Meeting())).read(sections_of(doc, part))
        for record in roll.records():
            mark(doc, "attendance", record)
        for finding in roll.findings:
            report(doc, finding)
    return doc


@dataclass(slots=True)
class _Reader:
    """Reads the attendance of one part into its roll."""

    roll: Roll
    part: Part
    meeting: Meeting

    def read(self, parts: list[Section]) -> None:
        """Reads the header, and in minutes the first items that may hold attendance."""
        expected = self.part.kind == "agenda"
        if not expected:
            parts = self._matrices(parts)
        head = list(parts[0].passages)
        while len(parts) > 1 and self._is_no_item(parts[1].item, bool(head), expected=expected):
            heading = parts[1].item
            assert heading is not None  # or it would not be one that is none
            block = self.roll.reading.block_at(heading.span.start)
            head.append(
                Passage(block, heading.span.start, self.roll.reading.text[heading.span.start : heading.span.end])
            )
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
                self._lists(rows_of(section.passages), Listed(listed.status, listed.role, undivided=listed.undivided))
                continue
            if title is None:
                if not any(record.status == "present" for record, _ in self.roll.found):
                    self._late_list(section)
                if _ANNOUNCED.search(words):
                    told_apologies(
                        self.roll, [p for p in section.passages if "pology" in p.text or "pologies" in p.text]
                    )
                continue
            if title["apologies"] is not None:
                self._apologies(section)
            else:
                opened: Listed | None = Listed("present", undivided=True) if title["present"] is not None else None
                named = self._title_tail(section.item, present=True) if opened else ()
                self._lists(rows_of(named + section.passages), opened)
                if title["other"] is not None or _TITLES_APOLOGY.search(words):
                    told_apologies(self.roll, section.passages)
        if not any(record.status in ("present", "in_attendance") for record, _ in self.roll.found):
            self._at_the_end(parts)
        if not any(record.status == "present" for record, _ in self.roll.found):
            self._without_label(head)
        told_apologies(self.roll, head)
        chair(self.roll, head)

    def _at_the_end(self, parts: list[Section]) -> None:
        """Lists that notes print after all business: "Attendees" as the last heading, or as a line of the last item."""
        for section in parts[1:]:
            listed = read_label((section.item.title or "").strip()) if section.item else None
            if listed and listed.status and not (listed.weak or listed.single):
                self._lists(rows_of(section.passages), Listed(listed.status, undivided=listed.undivided))
                continue
            for number, passage in enumerate(section.passages):
                label = read_label(passage.text) if len(passage.text) < 40 else None
                if label and label.status == "present" and not (label.weak or label.single):
                    self._lists(rows_of(section.passages[number:]), None)
                    break

    def _without_label(self, head: list[Passage]) -> None:
        """Those who stand under the title without a word that says so: one a line, or in a run with the chair."""
        rows = list(rows_of(head))
        if headed := next((row for row in rows if heads_cells(row)), None):  # "Cabinet Member | Portfolio"
            number = table_number(headed)
            self._close(Listed("present", rows=[row for row in rows if table_number(row) == number], table=number))
            return
        stop = next((n for n, row in enumerate(rows) if read_label(row.text)), len(rows))
        placed = [
            (row, match) for row in rows[:stop] if (match := OF_PLACE.match(row.text)) and read_label(row.text) is None
        ]
        if len(placed) > 2:
            for row, match in placed:
                self._close(Listed("present", rows=[row.part(match.end())], organisation=match["place"]))
            return
        first = next((n for n, row in enumerate(rows[:stop]) if is_entry(row)), stop)
        lines = list(
            takewhile(lambda row: is_entry(row) or (len(row.text) < 60 and match_person(row.text)), rows[first:stop])
        )
        told = sum(map(is_entry, lines))
        if told < 2 or (told == 2 and len(lines) < 4):
            run = next((n for n, row in enumerate(rows[:stop]) if is_run_with_chair(row) or is_run(row)), stop)
            after = takewhile(lambda row: is_names(row.text) or is_count(row.text), rows[run + 1 : stop])
            lines = [*rows[run : run + 1], *after] if run < stop else []
        if lines:
            later, self.roll.found = self.roll.found, []
            self._close(Listed("present", rows=lines))
            self.roll.found += later

    def _matrices(self, parts: list[Section]) -> list[Section]:
        """Reads the tables of a year's attendance; gives the sections without them."""
        tables = set()
        for found in matrices(self.part.blocks):
            tables.add(found.table)
            read_matrix(self.roll, found, self.meeting.date)
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
        post, _, holders = item.title.partition(":")
        held = bool(holders) and is_post(post) and is_names(holders.strip())  # "County Manager: Ann Bell"
        return after_head and (held or is_names(item.title) or is_post(item.title))

    def _late_list(self, section: Section) -> None:
        """A list that stands under what was taken for an item: only where it opens with "Present" or the like."""
        for number, passage in enumerate(section.passages[:8]):
            label = read_label(passage.text)
            if label and label.status == "present" and not label.weak and not label.single:
                self._lists(rows_of(section.passages[number:]), None)
                return

    def _lists(self, rows: Iterable[Row], opened: Listed | None, *, expected: bool = False) -> None:
        """Follows the labels through the rows and reads each list when it ends."""
        prose = 0
        before: Listed | None = None
        rows = without_substitutes(list(rows)) if expected else list(rows)
        rows = [part for row in rows for part in at_labelled_cells(row)]
        gathers = False
        """whether groups of people stand below the label, each under a head of its own"""
        keyed = any(CODE_KEY.search(row.text) for row in rows)
        # In these tables, what labels a list elsewhere is said of one person.
        rolls = {table_number(row) for row in rows if heads_roll(row)}
        rows = [row.part(ditto.end()) if (ditto := _DITTO.match(row.text)) else row for row in rows]
        pieces = [
            without_verb(before_business(piece))
            for whole in rows
            for piece in ([whole] if whole.is_table and table_number(whole) in rolls else _pieces(whole))
        ]
        heads: dict[
            int, str
        ] = {}  # words of a label that the line before ends with: "… and J Orr Officers" / "Present: …"
        for number, (line, under) in enumerate(pairwise(pieces)):
            word = LABEL_WORD.search(line.text)
            if word and re.match(r"(?i)(?:present|in attendance)\s*:", under.text):
                pieces[number], heads[under.start] = line.part(0, word.start()), f"{word['word']} "
        skip = False
        for place_in, (row, after) in enumerate(zip(pieces, [*pieces, None][1:], strict=True)):
            if skip:
                skip = False
                continue
            if opened and opened.table is not None and table_number(row) == opened.table:
                opened.rows.append(row)
                continue
            if opened and (of_item := OF_ITEM.match(row.text)):
                row = row.part(of_item.end())
            parted = read_split_label(row.text, after.text) if after else None
            if parted:
                if opened:
                    self._close(opened)
                split, start = parted
                before = opened if opened and not opened.single else before
                opened = Listed(
                    split.status or "present", split.role, undivided=split.undivided, rows=[row.part(start)]
                )
                skip = True
                continue
            if not expected and heads_roll(row):
                if opened:
                    self._close(opened)
                before, opened = (
                    opened or before,
                    Listed("present", undivided=True, rows=[row], table=table_number(row)),
                )
                continue
            if not expected and heads_columns(row):
                if opened:
                    self._close(opened)
                before, opened = opened or before, Listed("present", rows=[row], table=table_number(row))
                continue
            if opened and not expected and heads_cells(row):
                opened.rows.append(row)
                continue
            lead = heads.get(row.start, "")
            label = read_label(lead + row.text, expected=expected)
            if label and label.weak and prose > 2 and not (opened and opened.rows):
                label = None
            if label is None and not expected and (opened or before):
                label = read_unknown_label(row.text)
                if label and row.is_table and label.end < row.text.find("\t"):
                    label = None  # "Corporate Director: Place" in a cell of its own
                if label and row.text[label.end :].strip() and not lists_people(row.part(label.end)):
                    label = None
            if label and label.single and opened and posts_follow(opened.rows, pieces[place_in : place_in + 3]):
                label = None
            if (
                label
                and label.status == "apologies"
                and AND_FROM.search(row.text, label.end)
                and told_of(self.roll, row)
            ):
                continue
            if label:
                flattened = bool(opened and not opened.rows and opened.status == "present" and not opened.single)
                beside = (
                    flattened
                    and label.status == "apologies"
                    and not row.part(label.end - len(lead)).text.strip()
                    and not any(opens_list(piece) for piece in pieces[place_in + 1 :])
                )
                if opened:
                    self._close(opened)
                gathers = gathers or GATHERS.match(row.text) is not None
                status = label.status or (opened.status if opened else before.status if before else _alone(label))
                if opened and opened.status in ("apologies", "absent") and _GROUP_OF_MEMBERS.match(row.text):
                    status = opened.status  # "APOLOGIES:" over "Elected Members: A Bell", "Co-opted Members: B Orr"
                if opened and opened.single and opened.role == "Chair" and not before and OTHERS.match(row.text):
                    status = "present"  # than the one who presided
                before = opened if opened and not opened.single else before
                if (
                    flattened
                    and status == "in_attendance"
                    and label.weak
                    and not row.part(label.end - len(lead)).text.strip()
                ):
                    status = "present"  # the heads of two columns whose names were printed in turn: one undivided list
                opened = Listed("expected" if expected else status, label.role, label.single, label.undivided)
                opened.organisation = label.organisation
                opened.mixed = beside
                two_heads = flattened and label.status == "apologies" and not beside
                run = _LAST_OF_RUN.search(row.text, label.end) if two_heads else None
                if run and not opens_list(row.part(run.end())):
                    self._close(Listed("present", rows=[row.part(label.end - len(lead), run.end())]))
                    opened.rows.append(row.part(run.end()))
                    continue
                rest = row.part(label.end - len(lead))
                received = _RECEIVED.match(rest.text) if opened.status == "apologies" else None
                rest = rest.part(received.end()) if received else rest  # "Apologies: had been received from A Bell"
                within = read_label(rest.text, expected=expected) if rest.text.strip() else None
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
                    self._close(opened)
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
                self._close(opened)  # said again below the lists
                self._close(Listed("present", rows=[row]))
                opened = replace(opened, rows=[])
                continue
            if not (expected or opened or self.roll.found) and BODY_ALONE.fullmatch(row.text):
                below = pieces[place_in + 1 : place_in + 3]
                if len(below) == 2 and all(is_names(piece.text) and not ends_list(piece) for piece in below):
                    opened = Listed("present")  # "Board" over the names of its members
                    continue
            if not (expected or opened or self.roll.found) and CIVIC_HEAD.match(row.text):
                opened = Listed("present", rows=[row])
                continue
            if not (expected or opened or self.roll.found) and IN_THE_CHAIR.fullmatch(row.text):
                opened = Listed("present", rows=[row])  # "Councillor Bell in the Chair." heads a list without a label
                continue
            if opened and gathers and after and heads_group(row, after):
                self._close(opened)
                opened = replace(opened, rows=[])
                continue
            if opened and (ends_list(row) or (expected and not lists_people(row))):
                self._close(opened)
                opened, before = None, None
            if opened:
                if opened.single and opened.rows and not runs_on(opened.rows[-1].text, row.text):
                    self._close(opened)
                    opened = Listed(before.status if before else opened.status, undivided=opened.undivided)
                opened.rows.append(row)
            elif len(row.text) > 160:
                prose += 1
        if opened:
            self._close(opened)

    def _close(self, ended: Listed) -> None:
        self.roll.lists += 1
        if ended.mixed and len(ended.rows) > 1:
            self.roll.unread(ended.rows[0].text, ended.rows[0].start)
            return
        for table, rows in groupby(ended.rows, key=table_number if ended.table is not None else table_of):
            together = list(rows)
            if table is not None:
                self._table(together, ended)
            else:
                self._lines(together, ended)

    def _table(self, rows: list[Row], ended: Listed) -> None:
        for listed in read_table(self.roll, rows, ended):
            if listed.labelled:
                self._lists(listed.rows, replace(listed, rows=[], labelled=False))
            else:
                self._lines(listed.rows, listed)

    def _lines(self, rows: list[Row], ended: Listed) -> None:
        coded = [CODED.match(row.text) for row in rows]
        if len(rows) > 2 and sum(code is not None for code in coded) > 0.6 * len(rows):
            for row, code in zip(rows, coded, strict=True):
                if code:
                    self._lines([row.part(code.end())], replace(ended, status=CODES[code["code"].lower()], rows=[]))
            return
        officers = next((n for n, row in enumerate(rows) if n and holds_posts(row)), None)
        if officers and ended.status == "present" and not ended.undivided and any(map(is_run, rows[:officers])):
            self._lines(rows[:officers], ended)  # the members; below them, without a label, stand their officers
            self._lines(rows[officers:], replace(ended, status="in_attendance", rows=[]))
            return
        told = [row for row in rows if WAS_THERE.search(row.text)]
        rows = [part for row in rows if (part := without_sentence(row)).text.strip(" .")]
        rows, posts = in_pairs(rows)
        text, offsets = joined(rows, posts)
        first = True
        signs = bracketed_signs(text)
        bare = re.sub(r"\s*\([^()]{1,30}\)", "", text).rstrip(" .")
        lone = bool(re.fullmatch(r"(?:[A-Z][a-zà-ÿ]+(?:[\s,;]|and|&)*)+", bare)) and all(
            match_person(word, single=True) for word in re.findall(r"[A-Z]\w+", bare)
        )
        lone = lone and " " not in re.sub(r"[,;\n]\s*(?:and |& )?| and | & ", ",", bare).strip()
        keys = by_initials(text) and (text.count(",") > 1 or any(map(_is_key, self.roll.found)))
        for entry in split_entries(text, single=lone or ended.surnames, keys=keys):
            last = entry.person.name_end if entry.person and posts else entry.end  # its post may stand further on
            a, b = place(offsets, entry.start), place(offsets, last - 1) + 1
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

    def _apologies(self, section: Section) -> None:
        """An item of apologies: sentences that tell of them, or the bare names."""
        assert section.item is not None  # called for items only
        told = False
        for passage in self._title_tail(section.item) + section.passages:
            label = read_label(passage.text)
            if label and label.status not in (None, "apologies") and not (told and label.weak):
                self._lists(rows_of([p for p in section.passages if p.start >= passage.start]), None)
                return
            for sentence in sentences(passage):
                again = AGAIN_FROM.search(sentence.text)
                if again and not re.search("(?i)apolog", sentence.text[: again.start()]):
                    first = sentence.part(0, again.start())  # the heading "Apologies were received from:" goes on
                    self._lines([Row(first.start, first.text, (first,))], Listed("apologies"))
                    sentence = sentence.part(again.start())
                if told_by(self.roll, sentence):
                    told = True
                    continue
                lead = _RECEIVED.match(sentence.text)  # the heading "Apologies" may be the subject
                listed = sentence.part(lead.end() if lead else (n.end() if (n := _MINUTE.match(sentence.text)) else 0))
                stop = REASON.search(listed.text)
                if told and stop and re.match(r"\W*(?:had|was|were|has)\b", stop.group()):
                    continue  # "Councillor Orr had sent word that he would be late."
                listed = listed.part(0, stop.start()) if stop else listed
                row = Row(listed.start, split_at_pieces(listed), (listed,))
                if (
                    listed.text
                    and not ends_list(row)
                    and (not told or (is_names(listed.text) and not _BODY_DID.match(listed.text)))
                ):
                    self._lines([row], Listed("apologies"))
                else:
                    told = True

    def _title_tail(self, item: Item, *, present: bool = False) -> tuple[Passage, ...]:
        """Names printed in the heading itself: "Apologies: Cllr Bell", "Those attending: Ann Bell"."""
        block = self.roll.reading.block_at(item.span.start)
        words = self.roll.reading.text[item.span.start : min(item.span.end, block.end)]
        match = (_PRESENT_TITLE if present else _APOLOGY_TITLE).search(words)
        if match is None:
            return ()
        return (Passage(block, item.span.start + match.end(), words[match.end() :]),)


def _is_key(found: tuple[Attendance, int]) -> bool:
    """Whether somebody is listed by initials."""
    return found[0].name is not None and by_initials(f"{found[0].name}, {found[0].name}")


_APOLOGY_TITLE = re.compile(
    r"(?i)apolog\w+(?:\s+for\s+\w+)?\s*(?:[:–-]+\s*(?:(?:were|was)\s+(?:also\s+)?received\s+from\b)?|(?:\w+\s+){0,5}from\b)\s*(?=[A-Z])"
)
_RECEIVED = re.compile(
    r"(?i)\W*(?:(?:were|was|had\s+been)\s+)?(?:also\s+)?(?:received|accepted|recorded|given|noted|sent)\s+(?:from|by|for|on\s+behalf\s+of)\s*:?\s+(?=[A-Z])"
)
_MINUTE = re.compile(r"\d{1,4}/\d{1,4}\s+(?=[A-Z])")
"""The number of a minute before names: "24/5 Councillors Bell and Orr"."""
_PRESENT_TITLE = re.compile(r"(?i)\b(?:present|attending|attendance|attendees)\s*[:,–-]\s*(?=[A-Z])")


# "…, B Orr and C Moss. Cllr D Ames" below the heads of two lists: where the first ends.
_LAST_OF_RUN = re.compile(
    r",[^,]{0,60}\s+and\s+(?:[A-Z]\.\s?){0,3}[A-Z][\w’'-]+\.\s+(?=(?:Cllrs?|Councillors?|Mr|Mrs|Ms)\b)"
)
_DITTO = re.compile(r"\s*(?:[“”„〃\"]|''|,,)\s+(?=[A-Z])")
"""marks under the honorific of the line above"""


def _alone(label: Label) -> Status:
    """What a label of one post says where no list is open."""
    officer = re.search(
        r"(?i)clerk|secretar|minute|note|scribe|rfo|officer|police|pcso|councillor|cllr", label.role or "minutes"
    )
    return "in_attendance" if officer else "present"


def _pieces(row: Row) -> Iterator[Row]:
    """A row cut where a sentence or a label starts inside it."""
    for sentence in at_told_sentences(row):
        yield from at_inline_labels(sentence)
