"""What documents a source holds, where each starts, and of which kind it is.

A source is cut where a title of minutes, a report's label block or an agenda's end says that another document starts.
Each part's kind is then told by the evidence in it, never by the file's name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, pairwise

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.layout import Block
from minutes_parser.lazy import lazy
from minutes_parser.patterns import compiled
from minutes_parser.records import DocumentKind
from minutes_parser.segment.cues import cued
from minutes_parser.segment.documents.document_kinds import (
    AGENDA_TITLE,
    ATTENDANCE,
    MINUTES_TITLE,
    REPORT_LABEL,
    kind_of,
)
from minutes_parser.segment.documents.tongue import other_tongue
from minutes_parser.segment.items.item_pages import minuted_alone, named_meeting, page_title
from minutes_parser.segment.items.numbering import printed_number
from minutes_parser.segment.items.titles import is_standard
from minutes_parser.segment.marks import reading_of, report
from minutes_parser.segment.meeting.header import PACK_ITEM
from minutes_parser.segment.passages import Part, Passage, sentences
from minutes_parser.segment.settled.settled import settles

_I = re.IGNORECASE

_ENDED = cued(
    r"\bmeeting\s+(?:was\s+)?(?:then\s+)?(?:closed|ended|finished|concluded|terminated|adjourned)\b|\bclosed\s+the\s+meeting\b|^\W*finished\s*:\s*\d",
    _I,
)
_DRAFT = compiled(
    r"(?:^\W*|\(|[-–—]\s*)(?:draft|unconfirmed|unapproved)(?=\W*(?:$|\)|[-–—:]|(?:\w+\s+){0,4}(?:minutes?|notes?|copy|version|record)\b))"
    r"|\b(?-i:DRAFT)\b(?=\W*$|\s*[^\w\s’']|\s+(?:\w+\s+){0,2}(?:minutes?|notes?|copy|version|record)\b|\s+(?:v?\d|for|until|to\s+be|subject|not)\b)|\bdraft(?=\s+(?:\(|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b))"
    r"|(?<!\bthe\s)(?<!\bof\s)(?<!\bthat\s)\b(?:draft|unconfirmed|unapproved)\s+(?:\w+\s+)?(?:minutes?|notes|copy|version)\b|\bsubject\s+to\s+(?:approval|confirmation)\b|\bthese\s+(?:minutes|notes)\s+are\s+(?:(?:in|a|only|still)\s+)?(?:draft|unconfirmed|unapproved)\b",
    re.IGNORECASE | re.MULTILINE,
)
_PRESENT = cued(r"^\W*(?:PRESENT|Present)\s*:\s*\w")
_PRESENT_NEXT = cued(r"^\W*(?:members\s+)?present\b(?:\W|$)", _I)
_AGENDA_PART = compiled(
    r"^\W*(?:part\s+\w|exempt|notes?|access\s+to|exclusion|membership|items?|agenda|open\s+to|private|public)\b",
    re.IGNORECASE,
)


@Language.component("minutes_documents")
def documents(doc: Doc) -> Doc:
    """Cuts the source into its documents and tells their kinds."""
    blocks = reading_of(doc).blocks
    cuts = [0, *_starts(blocks), len(blocks)]
    parts: list[Part] = []
    for a, b in pairwise(cuts):
        for c, d, kind in _agenda_and_rest(blocks, a, b):
            if any(re.search(r"\w", block.text) for block in blocks[c:d]):
                after_agenda = bool(parts) and parts[-1].kind == "agenda" and c > a
                parts.append(_part(blocks[c:d], kind, after_agenda=after_agenda))
    doc._.parts = tuple(parts)
    for finding in filter(None, map(other_tongue, parts)):
        report(doc, finding)
    return doc


def _part(blocks: Sequence[Block], kind: DocumentKind, *, after_agenda: bool) -> Part:
    if after_agenda and kind in {"agenda", "minutes"}:
        kind = "other"
    elif (kind == "other" or (kind == "report" and minuted_alone(blocks))) and _is_minuted_item(blocks):
        kind = "minutes"
    head = "\n".join(block.text for block in blocks[:12])[:1500]
    return Part(kind, kind == "minutes" and bool(_DRAFT.search(head)), tuple(blocks))


_DECIDED = compiled(r"\W*(?:RESOLVED|Resolved|AGREED|Agreed|Decision\b|Minutes:)")


def _is_minuted_item(blocks: Sequence[Block]) -> bool:
    """Whether blocks are what was decided on one item, too little to tell minutes by anything else."""
    named = next((place for place, block in enumerate(blocks[:8]) if named_meeting(block.text)), None)
    named = page_title(tuple(blocks)) if named is None else named
    if named is None:  # "Minutes:" over what was said of one item, on a page that does not say at which meeting
        named = next((place for place, block in enumerate(blocks[:12]) if block.text.strip() == "Minutes:"), None)
    return named is not None and any(
        _DECIDED.match(block.text) or any(settles(s.text) for s in sentences(Passage(block, block.start, block.text)))
        for block in blocks[named + 1 :]
    )


# Below a published decision: "Report author: ...", "Date of decision: ...".
_OF_DECISION = compiled(
    r"\W*(?:date\s+of\s+decision|decision\s+date|decided\s+at\s+meeting|publication\s+date)\s*:", re.IGNORECASE
)
_SUMMONS = cued(
    r"^\W*(?:you\s+are\s+(?:hereby\s+)?(?:summoned|invited|requested)|dear\s+(?:councillor|member)|to\s*:?\s+(?:all\s+)?(?:the\s+)?members\s+of\s+the|agenda\s+for\s+the\s+)",
    _I,
)
_OPENS = _SUMMONS.cues | AGENDA_TITLE.cues | REPORT_LABEL.cues | MINUTES_TITLE.cues | _PRESENT.cues


def _starts(blocks: Sequence[Block]) -> list[int]:
    """Places after the first at which another document of the source starts."""
    found: list[int] = []
    numbered = _Numbered(blocks)
    for place in range(1, len(blocks)):
        block = blocks[place]
        start = found[-1] if found else 0
        if named_meeting(block.text):  # one issue, at one meeting after another
            if any(named_meeting(b.text) for b in blocks[start:place]):
                found.append(place)
            continue
        if _OPENS.isdisjoint(block.words):
            continue
        if any(map(_OF_DECISION.match, (b.text for b in blocks[place : place + 6]))):
            continue
        if _numbered_above(blocks, place):
            continue
        if _labels_report(block) and not any(map(_labels_report, blocks[max(start, place - 12) : place])):
            if _labels_near(blocks, place) and _says_much(blocks[start:place]):
                found.append(_with_heading(blocks, place, start))
        elif _minutes_start(blocks, place) and not any(map(MINUTES_TITLE.match, blocks[max(start, place - 6) : place])):
            if _says_much(blocks[start:place]):
                found.append(_with_heading(blocks, place, start))
        elif _PRESENT.match(block) and numbered.between(start, place) >= 3:
            top = _page_top(blocks, place) if _present_at_top(blocks, place) else _item_of_pack(blocks, place)
            if top is not None and top > start:
                found.append(top)
        elif _opens_agenda(block) and _below_minutes(blocks, start, place):
            found.append(_with_heading(blocks, place, start))
    return sorted(set(found))


def _opens_agenda(block: Block) -> bool:
    return _SUMMONS.match(block) is not None or AGENDA_TITLE.match(block) is not None


def _below_minutes(blocks: Sequence[Block], start: int, place: int) -> bool:
    """Whether an agenda that opens here stands below minutes that have closed."""
    if not any(map(_ENDED.search, blocks[max(start, place - 10) : place])) or not _says_much(blocks[start:place]):
        return False
    numbered = sum(printed_number(block.text) is not None for block in blocks[place : place + 30])
    return numbered >= 3 and kind_of(blocks[start:place]) == "minutes"


def _numbered_above(blocks: Sequence[Block], place: int) -> bool:
    """Whether an item's number stands alone on the line above, or its heading: "Report from the Cabinet" is of that item."""
    above = blocks[place - 1].text
    if blocks[place].is_caps and blocks[place - 1].is_caps and (number := printed_number(above)) and number.stopped:
        return len(above) < 100
    number = printed_number(above) if len(above) <= 12 else None
    return number is not None and number.stopped and not above[number.end :].strip()


class _Numbered:
    """How many blocks open with a number; counted once, and only where it is asked."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks

    @lazy
    def _before(self) -> list[int]:
        return list(accumulate((printed_number(b.text) is not None for b in self.blocks), initial=0))

    def between(self, start: int, end: int) -> int:
        return self._before[end] - self._before[start]


def _present_at_top(blocks: Sequence[Block], place: int) -> bool:
    """Whether an attendance list opens a page: the minutes of another meeting start there, with or without a title."""
    return _PRESENT.match(blocks[place]) is not None and 0 < _page_top(blocks, place) >= place - 5


def _item_of_pack(blocks: Sequence[Block], place: int) -> int | None:
    """The place of a line "Agenda Item 3" a little above an attendance list: over the earlier minutes that a pack holds."""
    near = range(place - 1, max(0, place - 6), -1)
    return next((at for at in near if PACK_ITEM.fullmatch(blocks[at].text)), None)


def _page_top(blocks: Sequence[Block], place: int) -> int:
    """The place of the first block of the page that the block at `place` stands on, or one that is more than 5 before it."""
    top = place
    while top > max(0, place - 6) and blocks[top - 1].page == blocks[place].page:
        top -= 1
    return top


def _labels_report(block: Block) -> bool:
    """Whether a line is a label of a report's head; "Report of the Head of Parks", as agendas say under a title, is none."""
    match, text = REPORT_LABEL.match(block), block.text
    return match is not None and (":" in text[: match.end() + 12] or text.isupper() or len(text.split()) <= 2)


def _says_much(blocks: Sequence[Block]) -> bool:
    """Whether blocks are more than the head of one document."""
    agenda = any(map(AGENDA_TITLE.match, blocks))
    return sum(len(block.text.split()) for block in blocks) > (25 if agenda else 60) or len(blocks) > 30


def _labels_near(blocks: Sequence[Block], place: int) -> bool:
    """A report's label block has at least two labels, or is a title in capitals."""
    near = blocks[place : place + 8]
    labels = sum(
        bool(re.match(r"^\W*[A-Z][\w /]{2,40}:(?!\s*\d+\W*$)", block.text)) or _labels_report(block) for block in near
    )
    opens_page = place == 0 or blocks[place - 1].page != blocks[place].page
    return labels >= 2 or (blocks[place].is_caps and (opens_page or labels > _labels_report(blocks[place])))


def _minutes_start(blocks: Sequence[Block], place: int) -> bool:
    """A title of minutes that an attendance list follows: an item "Minutes of the meeting held on ..." has none."""
    block = blocks[place]
    if not MINUTES_TITLE.match(block) or len(block.text.split()) > 60 or block.column or _ARISING.search(block.text):
        return False
    number = printed_number(block.text)
    above = blocks[place - 1].text if place else ""
    of_page = block.is_caps and above.isdigit() and any(map(ATTENDANCE.search, blocks[place + 1 : place + 5]))
    if number or (len(above) < 12 and printed_number(above) and not of_page):
        return False
    styled = block.is_caps or block.is_bold or block.is_heading or block.bold_lead
    if not styled and not any(map(_PRESENT_NEXT.match, blocks[place + 1 : place + 4])):
        return False  # plain text has no style
    near = " ".join(b.text for b in blocks[place : place + 4])
    listed = (b for b in blocks[place : place + 15] if not _FIGURES.match(b.text))
    return any(ATTENDANCE.search(b) or re.search(r"\bPRESENT\b", b.text) for b in listed) and bool(
        re.search(r"\b\d{1,2}(?:st|nd|rd|th)?\b.{0,12}\b\d{4}\b|\bheld\b", near, re.IGNORECASE)
    )


_ARISING = compiled(
    r"\bmatters\s+arising\b|^\W*minutes\s+of\s+(?:(?:the|our)\s+)?(?:last|previous|preceding)\s+(?:\w+\s+){0,2}meetings?\W*$",
    _I,
)
_FIGURES = compiled(r"\W*attendance\s+(?:was|is|stood|stands|has|had|figures?|remains?|for)\b", _I)
"""of pupils, not of a meeting"""


def _with_heading(blocks: Sequence[Block], place: int, least: int) -> int:
    """The place at which the headings right above a title or label block start."""
    while place - 1 > least:
        before = blocks[place - 1]
        words = before.text.split()
        if (
            before.cell
            or len(words) > 12
            or not (before.is_caps or before.is_bold or before.is_heading)
            or printed_number(before.text)
        ):
            break
        place -= 1
    return place


_TRIES = 50


def _agenda_and_rest(blocks: Sequence[Block], a: int, b: int) -> list[tuple[int, int, DocumentKind]]:
    """An agenda ends where, after its items, a heading opens pages of prose: the papers that are printed behind it."""
    whole = kind_of(blocks[a:b])
    if whole != "agenda" and not any(map(AGENDA_TITLE.match, blocks[a : min(b, a + 40)])):
        return [(a, b, whole)]
    numbered = tries = 0
    for place in range(a, b):
        block = blocks[place]
        text = block.text
        if printed_number(text):
            numbered += 1
        elif (
            numbered >= 2
            and (block.is_caps or block.is_heading)
            and len(text.split()) >= 3
            and not _AGENDA_PART.match(text)
            and not is_standard(text)
        ):
            prose = [x for x in blocks[place + 1 : min(b, place + 10)] if len(x.text.split()) >= 25]
            if len(prose) < 2:
                continue
            if kind_of(blocks[a:place]) == "agenda":
                return [(a, place, "agenda"), (place, b, kind_of(blocks[place:b]))]
            tries += 1  # each reads all that stands before
            if tries == _TRIES:
                break
    return [(a, b, whole)]
