"""Where the business of a meeting stands: candidates of the header, of lists of actions and after the close are none of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.action_labels import SUMMARY
from minutes_parser.segment.actions.action_tables import NOTE_MARK, VAGUE
from minutes_parser.segment.attendance.attendance_rows import GATHERS
from minutes_parser.segment.attendance.rollcall import read_label
from minutes_parser.segment.cues import cued
from minutes_parser.segment.items.candidate import Candidate
from minutes_parser.segment.items.numbering import printed_number
from minutes_parser.segment.items.titles import BRACKETED, is_standard
from minutes_parser.segment.meeting.header import OF_MINUTES
from minutes_parser.segment.passages import Part
from minutes_parser.segment.people.names import match_person

# "Those present asked about the gate" tells of business, "Members present were:" does not
_ASKED = (
    r"(?!\s+(?!(?:includ|list|nam|record|sign)ed\b)(?-i:[a-z]+ed|gave|took|felt|thought|heard|spoke|had|saw|made)\b)"
)
ATTENDANCE = cued(
    rf"^\W*(?:(?:members?|those|councillors|also|officers|officials|directors|governors)\s+)?(?:present|in\s+attendance|attendees|attending|sederunt)\b{_ASKED}|^\W*members\s+of\s+the\s+(?:committee|board|panel|council)\W*$|^\W*(?:officers|apologies(?:\s+for\s+absence)?|absent|in\s+the\s+chair|clerk(?:\s+to\s+the\s+\w+)?)\s*:\s*(?!(?:see|as)\s+(?:above|list|attend)|above\b)\S(?!.{{0,60}}\bwas\s+(?:re-?)?(?:elected|appointed)\b)|^\W*(?:(?:county|district|borough|city|town|ward|unitary|community)\s+councillors?|the\s+clerk)\s*:\s*(?-i:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.?\s[A-Z]|[A-Z]\.?\s[A-Z][a-z]+\b)",
    re.IGNORECASE,
)
_HELD = cued(r"\bmeeting\b.*\b(?:held|on)\b.*\d{4}", re.IGNORECASE)
_CLOSED = cued(
    r"\bmeeting\s+(?:was\s+)?(?:then\s+)?(?:closed|ended|finished|concluded)\b|\bclosed\s+the\s+meeting\b",
    re.IGNORECASE,
)


def business(part: Part, found: Sequence[Candidate]) -> list[Candidate]:
    """Without unnumbered candidates of the header, before the attendance list ends, and after the meeting closed."""
    labels = [place for place, block in enumerate(part.blocks[:40]) if ATTENDANCE.match(block)]
    tables = {cell.table for place in labels if (cell := part.blocks[place].cell)}
    labels += [
        p for p, b in enumerate(part.blocks[:40]) if b.cell and b.cell.table in tables and _APOLOGIES.fullmatch(b.text)
    ]
    labels = [place for place in labels if not _amid_titles(found, place, labels)]
    numbers = [c.place for c in found if c.number]
    first_number = numbers[2] if len(numbers) > 2 else len(part.blocks)
    header = max((place for place in labels if place < first_number), default=0)
    header = max(
        [
            header,
            *(
                place
                for place, block in enumerate(part.blocks[:8])
                if place < first_number
                and _HELD.search(block)
                and not OF_MINUTES.match(block.text)
                and not _APPROVED.search(block.text)
                and not any(  # "Minutes of the meeting held on 4 May" below the list of those there
                    _HELD.search(above) for above in part.blocks[: min([place, *labels])]
                )
                and not (labels and min(labels) < place and _approved_below(part, place))
            ),
        ]
    )
    header = max(header, _after_names([c for c in found if not c.number and c.place < min(first_number, 60)]))
    header = max(header, _minutes_heading(part), _apologies_below(part, labels))
    others = _others_there(part)
    aside = _action_lists(part) | _action_rows(part)
    late = int(0.6 * len(part.blocks))
    closed = next(
        (place for place, b in enumerate(part.blocks) if place > late and _CLOSED.search(b)), len(part.blocks)
    )
    listed = _listed_last(part, late)
    read_in = _read_in(part)
    return [
        c
        for c in found
        if c.place not in read_in
        and not (c.place in others and not c.number)
        and not (c.place >= listed and not c.number and read_label(c.title))
        if (c.number and c.place not in aside and not _in_pack(part, c, found))
        or (
            not c.number
            and (c.place > header or c.minuted or _opens_all(c))
            and (c.place <= closed or _AFTER_CLOSE.search(c.title))
        )
    ]


def _opens_all(found: Candidate) -> bool:
    """Whether the first line of all is the first title, over what was said, as where only a page's text was kept."""
    return found.place == 0 and found.style[3] and found.over == "prose" and _FIRST.fullmatch(found.title) is not None


_FIRST = compiled(
    r"apologies(?:\s+(?:for|of)\s+absence)?|welcome(?:\s+(?:and|&)\s+(?:introductions?|apologies))?|(?:to\s+receive\s+)?apologies\s+for\s+(?:absence|non-attendance)",
    re.IGNORECASE,
)
# "Next meeting", "Open forum", "Public questions"
_AFTER_CLOSE = compiled(
    r"\bmeetings?\b|^(?:open|public)\s+(?:forum|session|questions?|discussion|comments)\b", re.IGNORECASE
)


def _read_in(part: Part) -> set[int]:
    """The places of what a quotation over several paragraphs holds, such as a report that is read into the minutes, or a motion."""
    inside: set[int] = set()
    opened, depth = -1, 0
    for place, block in enumerate(part.blocks):
        text = block.text
        if opened < 0 and text[:1] == "“" and place and _LEADS_TO.search(part.blocks[place - 1].text):
            opened, depth = place, 0
        if opened < 0:
            continue
        depth += text.count("“") - text.count("”")
        if depth <= 0:
            if place > opened and text.rstrip(" .").endswith("”"):
                inside.update(range(opened, place + 1))
            opened = -1
    return inside


_LEADS_TO = compiled(r"(?:\bas\s+follows|:)\s*[–-]*\s*$", re.IGNORECASE)


def _listed_last(part: Part, late: int) -> int:
    """The place where those who were there are listed below all business: their label alone, and two names or more."""
    for place, block in enumerate(part.blocks[late:], late):
        label = read_label(block.text) if len(block.text) < 40 else None
        if label and label.status in ("present", "in_attendance") and label.end == len(block.text) and not label.single:
            below = [b.text for b in part.blocks[place + 1 : place + 3]]
            if len(below) == 2 and all(len(text) < 100 and match_person(text) for text in below):
                return place
    return len(part.blocks)


def _amid_titles(found: Sequence[Candidate], place: int, labels: Sequence[int]) -> bool:
    """Whether "Apologies:" is an item: a standard title in its style stands before it, below the list of those there."""
    here = next((c for c in found if c.place == place and not c.number and _APOLOGIES.match(c.title)), None)
    top = max((label for label in labels if label < place), default=-1)
    return here is not None and any(
        top < c.place < place and c.style == here.style and not c.number and is_standard(c.title) for c in found
    )


def _apologies_below(part: Part, labels: Sequence[int]) -> int:
    """The place of the head of those who sent apologies, where "Attendees and apologies" heads it and all other lists."""
    over = next((place for place in labels if GATHERS.match(part.blocks[place].text)), None)
    if over is None:
        return 0
    heads = (p for p, b in enumerate(part.blocks[over : over + 80], over) if _APOLOGIES.fullmatch(b.text))
    return max(heads, default=over)


_APOLOGIES = compiled(r"\W*apologies\W*", re.IGNORECASE)


def _approved_below(part: Part, place: int) -> bool:
    """Whether the line below "Minutes of the meeting held on 4 May" tells that they were approved: it heads that item."""
    return place + 1 < len(part.blocks) and _APPROVED.search(part.blocks[place + 1].text) is not None


_APPROVED = compiled(
    r"\bminutes\b.{0,120}\b(?:approved|signed|confirmed|agreed|accepted|correct|true|accurate)\b", re.IGNORECASE
)


def _minutes_heading(part: Part) -> int:
    """The place of a heading Minutes below a heading Agenda of the same level, with four or more of a lower one below it."""
    agenda = next((p for p, b in enumerate(part.blocks[:30]) if b.is_heading and _WORD.fullmatch(b.text)), None)
    if agenda is None or part.blocks[agenda].text.strip(" :").lower() != "agenda":
        return 0
    tag = part.blocks[agenda].tag
    below = [(p, b) for p, b in enumerate(part.blocks) if p > agenda and b.is_heading]
    found = next((p for p, b in below if b.tag == tag and b.text.strip(" :").lower() == "minutes"), 0)
    after = list(takewhile(lambda other: other > tag, (b.tag for p, b in below if p > found)))
    return found if found and len(after) >= 4 else 0


_WORD = compiled(r"\W*agenda\W*", re.IGNORECASE)


def _action_lists(part: Part) -> set[int]:
    """The places of plain numbered lines that follow each other from 1 right below a heading Actions."""
    found: set[int] = set()
    for place, block in enumerate(part.blocks):
        if len(block.text) > 80 or not (block.is_heading or block.is_bold):
            continue
        if not _ACTION_LIST.fullmatch(block.text) and not SUMMARY.fullmatch(block.text):
            continue
        for count, below in enumerate(part.blocks[place + 1 : place + 30], 1):
            number = printed_number(below.text)
            if not number or number.value != (count,) or below.is_heading or below.bold:
                break
            found.add(place + count)
    return found


_ACTION_LIST = compiled(
    r"\W*(?:(?:new|agreed)\s+)?actions?(?:\s+(?:points?|list|items?))?(?:\s+\d{1,3})?\W*", re.IGNORECASE
)


def _action_rows(part: Part) -> set[int]:
    """The places of the cells of tables of actions: an action, its owner or its date, and what else is no text."""
    heads: dict[int, list[str]] = {}
    first: dict[int, int] = {}
    for block in part.blocks:
        if block.cell and block.cell.row == first.setdefault(block.cell.table, block.cell.row):
            heads.setdefault(block.cell.table, []).append(NOTE_MARK.sub("", block.text))
    below = {
        under.cell.table
        for over, under in pairwise(part.blocks)
        if under.cell and not over.cell and over.is_heading and _ACTION_LIST.fullmatch(over.text)
    }
    tables = {
        table
        for table, cells in heads.items()
        if len(cells) >= 3
        and (any(map(_ACTION_HEAD.fullmatch, cells)) or (table in below and any(map(VAGUE.fullmatch, cells))))
        and any(map(_OWNER_HEAD.fullmatch, cells))
        and all(
            _ACTION_HEAD.fullmatch(c) or _OWNER_HEAD.fullmatch(c) or _REF_HEAD.fullmatch(c) or VAGUE.fullmatch(c)
            for c in cells
        )
    }
    return {place for place, b in enumerate(part.blocks) if b.cell and b.cell.table in tables} if tables else set()


_ACTION_HEAD = compiled(
    r"\W*(?:agreed\s+)?(?:actions?|tasks?)(?:\s+(?:required|points?|items?|agreed))?\W*", re.IGNORECASE
)
_OWNER_HEAD = compiled(
    r"\W*(?:owners?|lead(?:\s+\w+)?|who|by\s+whom|responsib\w+(?:\s+\w+)?|resp?\.?|assigned(?:\s+to)?|person(?:\s+responsible)?|action(?:ed)?\s+by|initials)\W*",
    re.IGNORECASE,
)
_REF_HEAD = compiled(
    r"\W*(?:no|ref(?:erence)?|number|minute(?:\s+(?:no|ref\w*))?|item(?:\s+no)?|agenda\s+item|date|priority|due(?:\s+\w+)?|(?:by\s+)?when|by"
    r"|dead\s?line|target(?:\s+date)?|time\s?-?scale|complet\w+(?:\s+\w+)?|status|update|progress|comments?|remarks?|notes?|rag)?\W*",
    re.IGNORECASE,
)


def _in_pack(part: Part, here: Candidate, found: Sequence[Candidate]) -> bool:
    """Whether a number is that of the minutes themselves in a pack: "Agenda Item 3" at their top, and no 4 below it."""
    return (
        here.place <= 2
        and part.kind == "minutes"
        and here.number is not None
        and here.number.worded
        and here.number.value[0] != 1
        and not any(c.number and c.number.worded and c.number.value in _after(here.number.value) for c in found)
    )


def _after(value: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The numbers that may follow one: 3/18 and 2/19 after 2/18."""
    return (*value[:-1], value[-1] + 1), (value[0] + 1, *value[1:])


# "Members of the public present", over those who came
_OTHERS = compiled(
    r"\W*(?:(?:members\s+of\s+(?:the\s+)?)?(?:general\s+)?public|residents|parishioners|visitors|guests|observers|others)(?:\s+(?:also\s+)?(?:present|attending|in\s+attendance))?\W*",
    re.IGNORECASE,
)


def _others_there(part: Part) -> set[int]:
    """The places of a line that heads those who came besides, and of their names below it."""
    blocks = part.blocks[:40]
    inside: set[int] = set()
    for place, block in enumerate(blocks):
        if len(block.text) < 50 and _OTHERS.fullmatch(block.text):
            names = sum(1 for _ in takewhile(lambda b: _is_person(b.text), blocks[place + 1 :]))
            inside |= set(range(place, place + 1 + names)) if names else set()
    return inside


def _after_names(found: Sequence[Candidate]) -> int:
    """The place of the last of four or more names that stand one below the other, 0 where there are none."""
    last, run = 0, [0]
    for here in found:
        if is_standard(here.title) or not _is_person(here.title):
            continue
        run = [*run, here.place] if here.place - run[-1] <= 2 else [here.place]
        if len(run) >= 4:
            last = here.place
    return last


def _is_person(title: str) -> bool:
    """Whether a line is a person's name, remarks aside."""
    if len(title.split()) > 5:
        return False
    person = match_person(title)
    return person is not None and " " in person.name and not BRACKETED.sub("", title[person.end :]).strip(" ,.;:()")
