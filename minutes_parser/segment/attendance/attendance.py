"""Attendance: who a document lists as there, expected or not there.

Lists stand before the first item, or under items such as "Apologies". A label opens a list; the next label, a heading
or prose closes it. Agendas print the membership, which is expected and nobody's presence; reports list nobody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.patterns import compiled
from minutes_parser.records import Item, Meeting, Status
from minutes_parser.segment.attendance.attendance_chair import chair, elected_chair, told_offices
from minutes_parser.segment.attendance.attendance_lists import Lists
from minutes_parser.segment.attendance.attendance_rows import (
    OF_PLACE,
    elects,
    ends_list,
    in_groups,
    is_entry,
    is_run,
    is_run_with_chair,
    table_number,
    under_councils,
)
from minutes_parser.segment.attendance.attendance_tables import (
    heads_cells,
    read_matrix,
    rows_of_names_and_posts,
    told_in_last_cells,
    without_elections,
)
from minutes_parser.segment.attendance.attendance_told import (
    AGAIN_FROM,
    reason_in,
    told_also,
    told_apologies,
    told_by,
    told_present,
)
from minutes_parser.segment.attendance.attendance_walk import FROM, RECEIVED
from minutes_parser.segment.attendance.comings import told_comings
from minutes_parser.segment.attendance.matrix import matrices
from minutes_parser.segment.attendance.odd_columns import without_odd_columns
from minutes_parser.segment.attendance.officers_below import officers_from
from minutes_parser.segment.attendance.roll import Listed, Roll
from minutes_parser.segment.attendance.rollcall import (
    read_label,
)
from minutes_parser.segment.marks import mark, parts_of, reading_of, report, sections_of
from minutes_parser.segment.motions.mover_columns import mover_columns, outside
from minutes_parser.segment.passages import Part, Passage, Section, sentences
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.lines_of_people import one_a_line, shows_bodies
from minutes_parser.segment.people.name_runs import split_entries
from minutes_parser.segment.people.names import is_person, match_person
from minutes_parser.segment.people.paired_rows import below_heads
from minutes_parser.segment.people.posts import is_count, is_post
from minutes_parser.segment.people.rows import (
    Row,
    is_names,
    rows_of,
    split_at_pieces,
)

_EARLY_ITEMS = 4
"""Attendance is opened in the first items of business; later ones tell of other meetings."""

_TITLES = compiled(
    r"""
      (?P<apologies> \b apolog | \b absence | \b absent | ymddiheuriadau )
    | (?P<present> ^ \W* (?: those \s+ | members? \s+ | (?: persons? | people | parents | trustees | governors | directors ) \s+ | record \s+ of \s+ | councillors? \s+ )? (?: present | attendance | attendees | attending | sederunt | in \s+ attendance ) \b
        (?! \s+ (?: at | of ) \s+ (?! members | meeting ) ) | ^ \W* call (?: ing )? \s+ (?: of \s+ )? (?: the \s+ )? roll \b )
    | (?P<other> \b substitut | \b welcome | \b roll \s? call | \b introductions? \b | \b quorum | ^ \W* opening )
    """,
    re.VERBOSE | re.IGNORECASE,
)


_OTHERS = compiled(r"(?:\d[.)]\s*)?Others\s*:")
_ALSO_FROM = compiled(r"Also,?\s+(?:from\s+)?(?=[A-Z])")
_OTHER_LIST = compiled(r"(?:\w+\s+)?(?:[Aa]bsent|[Pp]resent|PRESENT|ABSENT)\b")
_ABSENT_TITLE = compiled(r"(?i)\W*(?:(?:members?|councillors?)\s+)?absent\W*")
_SAYS = compiled(r"\b(?!and\b|the\b|de\b|van\b|der\b|von\b|ap\b)[a-z]{2,}")
"""a word in small letters, as names have none"""
_BRACKETED = compiled(r"\([^()]*\)")
_PRONOUN = compiled(r"(?:He|She|They)\s+[a-z]")
"""what the chair did, and no list: "She thanked Cllr Bell for coming." """
_APOLOGIES_ALONE = compiled(
    r"(?i)\W*(?:to\s+receive\s+)?(?:any\s+)?apolog(?:y|ies)(?:\s+(?:for|of)\s+(?:absence|non-?\s?attendance))?\W*"
)
_APOLOGIES_POINT = compiled(r"\d{1,2}\.\d{1,2}\.?\s+(?i:apologies)\b")
"""a point of another item, in which one is numbered under the other: "2.1 Apologies for absence – Cllr Bell" """
_TITLES_APOLOGY = compiled(r"\bapolog", re.IGNORECASE)
_ENDS_APOLOGIES = compiled(r"(?:and|&|/)\s*apologies(?:\s+for\s+absence)?\W*$", re.IGNORECASE)
# The chair may tell of apologies among the announcements.
_ANNOUNCED = compiled(r"\bannouncements?\b", re.IGNORECASE)
# "The Chair opened the meeting and noted apologies from Cllr Bell.", below whichever title comes first
_OPENED = compiled(
    r"\W*(?:The\s+)?[A-Z][^.]{0,60}?\b(?:opened|started|began|convened)\s+the\s+(?:\w+\s+){0,2}meeting\b[^.;]{0,80}?\b(?:apolog(?:y|ies))\b"
)


# "District Cllr Bell had sent apologies with his report.", below the title of that report
_OF_ANOTHER_TIER = compiled(
    r"\W*(?:The\s+)?(?:County|District|Borough|City|Ward|Unitary)\s+(?:Councillor|Cllr)\.?\s[A-Z][^.;:]{2,40}?\s(?:(?:had|has)\s+)?(?:sent|given|gave|tendered|submitted)\s+(?:(?:his|her|their)\s+)?apologies\b"
)


def _opens_meeting(passage: Passage) -> bool:
    return _OPENED.match(passage.text) is not None


# "The Panel congratulated Mr Bell" below the apologies.
_DID = compiled(
    r"(?:The|Members)\s+(?:[A-Z]?\w+\s+){0,2}?[a-z]+ed\s+(?:that\s+)?[A-Z]|(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b\.?|[A-Z][a-z]+)(?:\s+[A-Z][\w.’'-]*)+\s+(?:then\s+)?(?!excused|delayed|retired)[a-z]+ed\b"
)


def _is_topic(section: Section) -> bool:
    """Whether a heading such as "Summer Fair" that might be a name stands over prose."""
    title = (section.item and section.item.title) or ""
    if not (_TWO_WORDS.fullmatch(title) and section.passages) or title.split()[0] in FORENAMES:
        return False
    below = section.passages[0].text
    return len(below.split()) > 4 and not (read_label(below) or is_names(below) or is_post(below))


def _names_alone(rows: list[Row]) -> list[Row]:
    """The names under the title, one a line and nothing else: three or more, most by a known forename."""
    for at, row in enumerate(rows[:8]):
        if len(row.text) > 100 or row.text.rstrip().endswith(":"):
            return []
        lines = list(takewhile(lambda row: is_person(row.text) and " " in row.text, rows[at:]))
        if len(lines) > 2:
            return lines if 2 * sum(line.text.split()[0] in FORENAMES for line in lines) >= len(lines) else []
    return []


def _members_below(label: Passage, rows: list[Row]) -> bool:
    """Whether "Board members" alone heads two names or more, one a line, and apologies or guests have their own label below."""
    after = [row for row in rows if row.start > label.start]
    names = list(takewhile(lambda row: is_entry(row) or match_person(row.text) is not None, after))
    below = after[len(names) : len(names) + 1]
    return len(names) > 1 and bool(
        below and (other := read_label(below[0].text)) and other.status in ("apologies", "in_attendance")
    )


# "Messrs: / A Bell", over others one a line
_STYLE_STROKE = compiled(r"(?:Messrs|Mesdames|Cllrs|Councillors)\.?\s*:?\s*/\s+(?=[A-Z])")
_GROUP = compiled(r"[A-Z][\w’'-]+(?:\s+(?:[A-Z][\w’'-]+|of|and|the|&)){0,5}\s*:?")
_ATTENDANCE_ALONE = compiled(r"\W*(?:Attendance|ATTENDANCE)\W*")
_TWO_WORDS = compiled(r"[A-Z][a-z]+\s[A-Z][a-z]+")


@Language.component("minutes_attendance")
def attendance(doc: Doc) -> Doc:
    """Marks the attendance of every part that lists any."""
    meetings: dict[int, Meeting] = doc._.records.get("meetings", {})
    for number, part in enumerate(parts_of(doc)):
        if part.kind in ("report", "other"):
            continue
        roll = Roll(reading_of(doc))
        sections = sections_of(doc, part)
        _Reader(Lists(roll), part, meetings.get(number, Meeting())).read(sections)
        if part.kind == "minutes":
            told_comings(roll, (passage for section in sections for passage in section.passages))
        for record in roll.records():
            mark(doc, "attendance", record)
        for finding in roll.findings:
            report(doc, finding)
    return doc


@dataclass(slots=True)
class _Reader:
    """Reads the attendance of one part into its roll."""

    lists: Lists
    part: Part
    meeting: Meeting

    @property
    def roll(self) -> Roll:
        return self.lists.roll

    def read(self, parts: list[Section]) -> None:
        """Reads the header, and in minutes the first items that may hold attendance."""
        expected = self.part.kind == "agenda"
        if not expected:
            parts = self._matrices(parts)
        head = list(parts[0].passages)
        while (
            len(parts) > 1
            and self._is_no_item(parts[1].item, bool(head), expected=expected)
            and not _is_topic(parts[1])
        ):
            heading = parts[1].item
            assert heading is not None  # or it would not be one that is none
            block = self.roll.reading.block_at(heading.span.start)
            head.append(
                Passage(block, heading.span.start, self.roll.reading.text[heading.span.start : heading.span.end])
            )
            head += parts[1].passages
            parts = [parts[0], *parts[2:]]
        head = without_odd_columns(head)
        rows = list(rows_of(head))
        table = [] if expected else told_in_last_cells(rows)
        if table:
            self.lists.close(Listed("present", rows=table, table=table_number(table[0])))
        self.lists.follow([row for row in rows if row not in table], None, expected=expected)
        if expected:
            if not self.roll.found:  # "Councillors: …" below the business
                self.lists.follow(rows_of(parts[-1].passages[-3:]), None, expected=True)
            return
        columns = mover_columns(parts)
        for section in self._early(parts):
            section = outside(section, columns)
            assert section.item is not None  # only the first section has none
            words = section.item.title or ""
            title = _TITLES.search(words)
            listed = read_label(words.strip())
            if listed and listed.single and words[listed.end :].strip():
                listed = None  # "Police – Area Report": what a title is about
            if title is None and listed and listed.status and len(words) < 60:
                self.lists.follow(
                    rows_of(section.passages), Listed(listed.status, listed.role, undivided=listed.undivided)
                )
                continue
            if title is None:
                if not any(record.status == "present" for record, _ in self.roll.found):
                    self._late_list(section)
                if not words:  # "1. The Chairman opened the meeting. Apologies had been received from: A Bell"
                    told = [p for p in section.passages if "pologies" in p.text]
                    self.lists.follow(rows_of(told), None)
                told = [p for p in section.passages if "pology" in p.text or "pologies" in p.text]
                if words and not _ANNOUNCED.search(words):
                    told = [p for p in told if _APOLOGIES_POINT.match(p.text) or _opens_meeting(p)]
                told_apologies(self.roll, told)
                continue
            if title["apologies"] is not None or (_TITLES_APOLOGY.search(words) and self._lists_members()):
                self._apologies(
                    section,
                    "absent" if _ABSENT_TITLE.fullmatch(words) else "apologies",
                    others=title["apologies"] is None,
                )
            else:
                opened: Listed | None = Listed("present", undivided=True) if title["present"] is not None else None
                named = self._title_tail(section.item, present=True) if opened else ()
                self.lists.follow(rows_of(named + section.passages), opened)
                if title["other"] is not None and _ENDS_APOLOGIES.search(words) and not self.roll.found:
                    self._names_first(section)
                if title["other"] is not None or _TITLES_APOLOGY.search(words):
                    told_apologies(self.roll, section.passages)
                    if not any(record.status == "apologies" for record, _ in self.roll.found):
                        self._apologies_in_cell(section)
        sent = (p for section in parts[1:] for p in section.passages if "pologies" in p.text)
        told_apologies(self.roll, [p for p in sent if _OF_ANOTHER_TIER.match(p.text)])
        if not any(record.status == "present" for record, _ in self.roll.found):
            told_present(self.roll, [passage for part in parts[: _EARLY_ITEMS + 1] for passage in part.passages])
        if not any(record.status in ("present", "in_attendance") for record, _ in self.roll.found):
            self._at_the_end(parts)
        if not any(record.status == "present" for record, _ in self.roll.found):
            self._without_label(head)
        told_apologies(self.roll, head)
        told_also(self.roll, head)
        told_offices(self.roll, head)
        chair(self.roll, head)
        elected_chair(self.roll, [*head, *(passage for section in parts[1:3] for passage in section.passages[:6])])

    def _early(self, parts: list[Section]) -> list[Section]:
        """The first items, and that of apologies where the elections of an annual meeting stand before it."""
        early = parts[1 : _EARLY_ITEMS + 1]
        if any(_TITLES_APOLOGY.search(section.item.title or "") for section in early if section.item):
            return early
        later = parts[_EARLY_ITEMS + 1 : 2 * _EARLY_ITEMS + 1]
        return early + [s for s in later if s.item and _APOLOGIES_ALONE.fullmatch(s.item.title or "")][:1]

    def _at_the_end(self, parts: list[Section]) -> None:
        """Lists that notes print after all business: "Attendees" as the last heading, or as a line of the last item."""
        later = [row for section in parts[1:] for row in rows_of(section.passages)]
        for section in parts[1:]:
            listed = read_label((section.item.title or "").strip()) if section.item else None
            if listed and listed.status and not (listed.weak or listed.single):
                self.lists.follow(rows_of(section.passages), Listed(listed.status, undivided=listed.undivided))
                continue
            for number, passage in enumerate(section.passages):
                label = read_label(passage.text) if len(passage.text) < 40 else None
                if (
                    label
                    and label.weak
                    and (_ATTENDANCE_ALONE.fullmatch(passage.text) or _members_below(passage, later))
                ):
                    label = replace(label, weak=False)
                if label and label.status == "present" and not (label.weak or label.single):
                    self.lists.follow(rows_of(section.passages[number:]), None)
                    break

    def _without_label(self, head: list[Passage]) -> None:
        """Those who stand under the title without a word that says so: one a line, or in a run with the chair."""
        rows = without_elections(rows_of(head))
        if headed := next((row for row in rows if heads_cells(row)), None):  # "Cabinet Member | Portfolio"
            number = table_number(headed)
            if any(record.span.start > headed.start and record.basis == "table" for record, _ in self.roll.found):
                return  # its own label says that they were "in attendance"
            self.lists.close(Listed("present", rows=[row for row in rows if table_number(row) == number], table=number))
            return
        stop = next((n for n, row in enumerate(rows) if read_label(row.text)), len(rows))
        placed = [
            (row, match) for row in rows[:stop] if (match := OF_PLACE.match(row.text)) and read_label(row.text) is None
        ]
        if len(placed) > 2:
            for row, match in placed:
                self.lists.close(Listed("present", rows=[row.part(match.end())], organisation=match["place"]))
            return
        if groups := under_councils(rows[:stop]) or in_groups(rows[:stop]):
            for listed in groups:
                self.lists.close(listed)
            return
        first = next((n for n, row in enumerate(rows[:stop]) if is_entry(row)), stop)
        fits = [is_entry(row) or (len(row.text) < 60 and bool(match_person(row.text))) for row in rows[:stop]]
        heads = [
            len(row.text) < 60 and all(fits[n - 1 : n]) and all(fits[n + 1 : n + 3]) and _GROUP.fullmatch(row.text)
            for n, row in enumerate(rows[:stop])
        ]  # "Wex Homes" over those of its staff
        lines = [rows[n] for n in takewhile(lambda n: fits[n] or heads[n], range(first, stop)) if fits[n]]
        told = sum(map(is_entry, lines))
        if told < 2 or (told == 2 and len(lines) < 4):
            run = next((n for n, row in enumerate(rows[:stop]) if is_run_with_chair(row) or is_run(row)), stop)
            after = takewhile(lambda row: is_names(row.text) or is_count(row.text), rows[run + 1 : stop])
            lines = [*rows[run : run + 1], *after] if run < stop else []
        lines = lines or _names_alone(rows[:stop])
        if lines:
            later, self.roll.found = self.roll.found, []
            officers = officers_from(lines)
            self.lists.close(Listed("present", rows=lines[:officers], whole=True))
            self.lists.close(Listed("in_attendance", rows=lines[officers:]))
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

    def _lists_members(self) -> bool:
        """Whether those present were listed before, of whom "Attendance and apologies" need not tell."""
        return sum(record.status == "present" for record, _ in self.roll.found) > 1

    def _late_list(self, section: Section) -> None:
        """A list that stands under what was taken for an item: only where it opens with "Present" or the like."""
        for number, passage in enumerate(section.passages[:8]):
            label = read_label(passage.text)
            if label and label.status == "present" and not label.weak and not label.single:
                self.lists.follow(rows_of(section.passages[number:]), None)
                return

    def _apologies(self, section: Section, status: Status, *, others: bool = False) -> None:
        """An item of apologies or of those absent: sentences that tell of them, or the bare names.

        `others` where the title names something else first, as "Welcome and apologies": other sentences stand there too.
        """
        assert section.item is not None  # called for items only
        told = others
        beside = (
            rows_of_names_and_posts(section.passages)
            or self._rows_with_bodies(section.passages)
            or below_heads(list(rows_of(section.passages)))
        )
        if beside:
            self.lists.close(Listed(status, rows=beside))
        in_rows = {passage.start for row in beside for passage in row.passages}
        for passage in self._title_tail(section.item) + section.passages:
            if passage.start in in_rows:
                continue
            if elects(passage.text):
                return  # the next business, whose title was not told from the text
            whole = passage.start
            if minuted := _MINUTED.match(passage.text):
                passage = passage.part(minuted.end())
            if styled := _STYLE_STROKE.match(passage.text):
                passage = passage.part(styled.end())
            label = read_label(passage.text)
            away = self.roll.found and self.roll.found[-1][0].status == status
            if label and away and _OTHERS.match(passage.text):
                passage = passage.part(label.end)  # "Councillors: A Bell", and below it "Others: PCSO B Orr"
            elif label and label.weak and label.status == "present" and not (told or label.role) and self.roll.found:
                passage = passage.part(label.end)  # "Apologies" and "Councillors: A Bell, B Orr" below it
            elif label and label.status not in (None, "apologies") and not (told and label.weak):
                self.lists.follow(rows_of([p for p in section.passages if p.start >= whole]), None)
                return
            for sentence in sentences(passage):
                other = read_label(sentence.text) if _OTHER_LIST.match(sentence.text) else None
                if other and other.status in ("absent", "present") and sentence.start > passage.start:
                    those = sentence.part(other.end)  # "Apologies from A Bell. Absent: B Orr."
                    self.lists.read([Row(those.start, those.text, (those,))], Listed(other.status))
                    told = True
                    continue
                if _PRONOUN.match(sentence.text) and not _TITLES_APOLOGY.search(sentence.text):
                    told = True
                    continue
                again = AGAIN_FROM.search(sentence.text)
                if again and not re.search("(?i)apolog", sentence.text[: again.start()]):
                    first = sentence.part(0, again.start())  # the heading "Apologies were received from:" goes on
                    self.lists.read([Row(first.start, first.text, (first,))], Listed(status))
                    sentence = sentence.part(again.start())
                if told_by(self.roll, sentence):
                    told = True
                    continue
                also = _ALSO_FROM.match(sentence.text) if told else None
                if also and is_names(rest := sentence.text[also.end() :].rstrip(" .")):
                    more = sentence.part(
                        also.end(), also.end() + len(rest)
                    )  # "Apologies from A Bell. Also, Councillor Orr."
                    self.lists.read([Row(more.start, more.text, (more,))], Listed(status))
                    continue
                lead = RECEIVED.match(sentence.text) or FROM.match(
                    sentence.text
                )  # the heading "Apologies" may be the subject
                listed = sentence.part(lead.end() if lead else (n.end() if (n := _MINUTE.match(sentence.text)) else 0))
                if next_told := _NEXT_TOLD.search(listed.text):
                    listed = listed.part(0, next_told.start())
                stop = reason_in(listed.text)
                if told and stop and re.match(r"\W*(?:had|was|were|has)\b", stop.group()):
                    continue  # "Councillor Orr had sent word that he would be late."
                listed = listed.part(0, stop.start()) if stop else listed
                row = Row(listed.start, split_at_pieces(listed), (listed,))
                if (
                    listed.text
                    and not (ends_list(row) or (others and _SAYS.search(_BRACKETED.sub("", listed.text))))
                    and (not told or (is_names(listed.text) and not _DID.match(listed.text)))
                ):
                    self.lists.read([row], Listed(status))
                else:
                    told = True

    def _rows_with_bodies(self, passages: Sequence[Passage]) -> list[Row]:
        """The lines at the top that name one each with the body behind a comma: "Ann Bell, Wex Health"."""
        rows = list(takewhile(lambda row: "," in row.text and match_person(row.text), rows_of(passages)))
        text = "\n".join(row.text for row in rows)
        return rows if shows_bodies(text) or (self.roll.by_line and one_a_line(text, told=True)) else []

    def _apologies_in_cell(self, section: Section) -> None:
        """A sentence "Apologies were received from ..." among the paragraphs of one cell, whose row is no list."""
        for passage in section.passages:
            if passage.block.cell and _WERE_RECEIVED.match(passage.text):
                for sentence in sentences(passage):
                    told_by(self.roll, sentence)

    def _names_first(self, section: Section) -> None:
        """The names, and nothing else, that stand below "Welcome and apologies": of those who sent apologies."""
        row = next(iter(rows_of(section.passages[:1])), None)
        entries = split_entries(row.text) if row else []
        if row and len(entries) > 1 and all(e.person and " " in e.person.name for e in entries):
            self.lists.read([row], Listed("apologies"))

    def _title_tail(self, item: Item, *, present: bool = False) -> tuple[Passage, ...]:
        """Names printed in the heading itself: "Apologies: Cllr Bell", "Those attending: Ann Bell"."""
        block = self.roll.reading.block_at(item.span.start)
        words = self.roll.reading.text[item.span.start : min(item.span.end, block.end)]
        match = (_PRESENT_TITLE if present else _APOLOGY_TITLE).search(words)
        if match is None and not present and (bare := _APOLOGIES_FIRST.match(words)):
            named = split_entries(_sentence_before(words[bare.end() :]))
            match = (
                bare
                if named and all(e.person and (e.person.honorific or " " in e.person.name) for e in named)
                else None
            )
        if match is None:
            return ()
        return (Passage(block, item.span.start + match.end(), words[match.end() :]),)


_APOLOGY_TITLE = compiled(
    r"(?i)apolog\w+(?:\s+for\s+\w+)?(?:(?:\s*[:–]+|\s+-+|-+(?=\s))\s*(?:(?:were|was)\s+(?:also\s+)?received\s+from\b)?|\s*(?:\w+\s+){0,5}(?:from|(?:on\s+)?behalf\s+of)\b:?)\s*(?=[A-Z])"
)
# "1. Apologies Ann Bell and Ben Orr."
_APOLOGIES_FIRST = compiled(r"(?i)\W*(?:\d{1,3}[.)]?\s+)?apologies(?:\s+for\s+absence)?\s+(?=(?-i:[A-Z]))")


def _sentence_before(words: str) -> str:
    """Words up to the end of the first sentence."""
    return re.split(r"(?<=[a-z)])\.(?:\s|$)", words, maxsplit=1)[0]


_WERE_RECEIVED = compiled(r"(?i)\W*apologies\b[^.:;]{0,30}?\s(?:were|was|had|have)\b")
_MINUTED = compiled(r"(?:(?:Minutes?|Decision)\s*:|\d{1,4}/\d{2,4}:|\d{1,3}(?:\.\d{1,3}){1,2}\.?|[-–•·▪])\s+(?=[A-Z])")
"""what stands before what was said of an item: a web page's label, the number of a paragraph"""
_NEXT_TOLD = compiled(r"(?:;|\s[–-])\s+(?:and\s+)?(?=[Tt]he\s[^;]{0,60}?\b(?:was|were|[a-z]+ed)\b)")
"""what else is told below "Apologies and welcome": "Cllr Bell; the Chair welcomed all" """
_MINUTE = compiled(r"\d{1,4}/\d{1,4}\s+(?=[A-Z])")
"""The number of a minute before names: "24/5 Councillors Bell and Orr"."""
_PRESENT_TITLE = compiled(r"(?i)\b(?:present|attending|attendance|attendees)\s*[:,–-]\s*(?=[A-Z])")
