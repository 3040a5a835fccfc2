"""Items of business: first how the document writes its headings, then the headings that are written so.

Every block that might open an item is a `Candidate`. For each form of number the best ascending chain of candidates is
found; the form whose chain is worth most is the document's. Candidates of that form in the same style as the chain are
items too, even where they are printed out of order. A document without such a chain has the unnumbered headings whose
style the standard titles (Apologies, Minutes, ...) have. Numbers are never repaired.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.layout import Block, Reading, in_capitals, words_of
from minutes_parser.records import Finding, Item, ItemBasis
from minutes_parser.segment.clauses import enumerator
from minutes_parser.segment.cues import cued, cues
from minutes_parser.segment.exclusion import without_public
from minutes_parser.segment.item_pages import named_meeting, title_of
from minutes_parser.segment.marks import mark, parts_of, reading_of, report
from minutes_parser.segment.names import match_person
from minutes_parser.segment.numbering import Printed, printed_number
from minutes_parser.segment.passages import Part
from minutes_parser.segment.titles import agenda_number, is_standard, title_range

Style = tuple[str, bool, bool, bool]
"""tag, bold, capitals, whether the title is all of its line"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A block, or the start of one, that might open an item. Offsets count from the kept text's start."""

    place: int
    start: int
    title_start: int
    title_end: int
    title: str
    number: Printed | None
    agenda_number: str | None
    style: Style
    score: float
    running: float = 0.0
    """the part of the number that counts from item to item"""
    label: bool = False
    """a colon ends the title"""
    over: str = ""
    """what the block after a line of its own is: "list", "prose" or nothing of note"""


FORMS = ["dotted", "coded", "slashed", "lettered", "decimal", "integer"]


@Language.factory("minutes_items", default_config={"forms": FORMS})
class Items:
    """Marks the items of minutes and agendas. `forms` are the forms of number that may open one (see `numbering`)."""

    def __init__(self, nlp: Language, name: str, forms: list[str]) -> None:
        self.forms = forms

    def __call__(self, doc: Doc) -> Doc:
        reading = reading_of(doc)
        for part in parts_of(doc):
            if part.kind not in {"minutes", "agenda"}:
                continue
            candidate_headings = business(part, candidates(part))
            # a house style is told from the whole source; a document of a pack may be numbered in another
            chosen = _only(part) or wrapped(
                part, choose(candidate_headings, self.forms) or choose(candidate_headings, FORMS)
            )
            if part.kind == "agenda":
                chosen = _without_pages(chosen)
            chosen = [_untitled(c) for c in chosen]
            records = _records(reading, part, chosen, sub_items(candidate_headings, chosen))
            for record in without_public(part, list(records)):
                mark(doc, "items", record)
            for finding in _gaps(reading, chosen):
                report(doc, finding)
        return doc


def _only(part: Part) -> list[Candidate]:
    """The item of a page that is about one: the line that names its meeting and its number stands at the top."""
    named = [(place, line.number) for place, b in enumerate(part.blocks[:8]) if (line := named_meeting(b.text))]
    found = title_of(part.blocks, *named[0]) if len(named) == 1 else None
    if found is None:
        return []
    place, start, end = found
    block, number = part.blocks[place], printed_number(named[0][1])
    a, b = title_range(block.text[start:end])
    title = block.text[start + a : start + b]
    if not title:
        return []
    return [
        Candidate(
            place=place,
            start=block.start + (0 if start else a),
            title_start=block.start + start + a,
            title_end=block.start + start + b,
            title=title,
            number=number,
            agenda_number=None,
            style=(block.tag if block.is_heading else "", block.is_bold, False, True),
            score=1.0,
        )
    ]


_PAGE = re.compile(r"\s+(\d{1,3})$")


def _without_pages(chosen: Sequence[Candidate]) -> list[Candidate]:
    """Without the page numbers at the ends of an agenda's titles: three or more that ascend are no part of them."""
    ends = [_PAGE.search(c.title) for c in chosen]
    printed = [int(end.group(1)) for end in ends if end]
    if len(printed) < 3 or printed != sorted(printed):
        return list(chosen)
    return [
        replace(c, title=c.title[: end.start()], title_end=c.title_end - len(end.group())) if end else c
        for c, end in zip(chosen, ends, strict=True)
    ]


def _records(reading: Reading, part: Part, chosen: Sequence[Candidate], under: Sequence[Candidate]) -> Iterator[Item]:
    """Items and sub-items in print order; a sub-item reaches to the next heading, an item over all of its own."""
    ends = dict(zip((c.start for c in chosen), [*(c.start for c in chosen), part.end][1:], strict=True))
    both = sorted([*chosen, *under], key=lambda c: c.start)
    parent = None
    for found, after in zip(both, [*(c.start for c in both), part.end][1:], strict=True):
        if found.start in ends:
            parent = found.start
            yield _item(reading, found, ends[found.start])
        else:
            yield _item(reading, found, after, parent=parent)


def _item(reading: Reading, found: Candidate, after: int, *, parent: int | None = None) -> Item:
    return Item(
        number=found.number.text if found.number else None,
        title=found.title or None,
        agenda_number=found.agenda_number,
        parent_id=None if parent is None else str(parent),  # `assemble` puts the id in its place
        basis=_basis(found),
        span=reading.span(found.start, found.title_end),
        extent=reading.span(found.start, after),
    )


def _untitled(found: Candidate) -> Candidate:
    """Without the title where none is printed: the minute itself follows the number."""
    told = len(found.title.split()) > 20 and _is_said(found.title)
    if found.number is None or any(found.style[:3]) or not told:
        return found
    return replace(found, title="", title_end=found.start + len(found.number.text))


def sub_items(found: Sequence[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """Headings 5.1, 5.2 under item 5: numbered on from 1 and set as headings are. Numbered paragraphs are none."""
    under: list[Candidate] = []
    for item, after in zip(chosen, [*chosen, None][1:], strict=True):
        if item.number is None or item.number.form != "integer":
            continue
        inside = [
            c
            for c in found
            if item.start < c.start
            and (after is None or c.start < after.start)
            and c.number
            and c.number.form == "decimal"
            and c.number.value[0] == item.number.value[0]
        ]
        headed = [c for c in inside if any(c.style[:3]) and c.style[3] and len(c.title.split()) <= 16]
        counted = [c.number.value[1] for c in headed if c.number]
        if len(headed) == len(inside) and counted == list(range(1, len(headed) + 1)):
            under += headed
    return under


def _basis(found: Candidate) -> ItemBasis:
    if found.number:
        return "numbered-heading" if any(found.style[:3]) else "numbered-line"
    return "heading" if any(found.style[:3]) else "label" if found.label else "line"


# ---------------------------------------------------------------- candidates

_NO_TITLE = re.compile(
    r"""
    ^(?:
        (?:unanimously\s+)?(?:resolved|recommended|agreed|noted|decision|action)\b(?!\s+(?:matters|log|plan|list|points?|tracker|notice))
      | present\b | (?:\w+\s+){0,2}attend(?:ing|ees)\b | those\s+(?:present|attending) | in\s+attendance\b | also\s+(?:present|in\s+attendance) | (?:members|officers|officials|councillors|directors|governors)\s+(?:present|in\s+attendance)
      | (?:councillors?|cllrs?\.?|mr|mrs|ms|miss|dr)\s+[A-Z]
      | minutes\s+(?:of|for)\s+(?:the|a|an)\s.*\b(?:held|meeting)\b.*\b(?:at|in)\b.*\d
      | at\s+a\s+meeting\b | signed\b | dated?\s*[:._…] | page\s+\d | chair(?:man|person|woman)?\s*[:._…]*$
      | (?:for|against|abstain(?:ed|ing)?|abstentions?|votes?)\s*[:(\d–-]
      | the\s+(?:\w+\s+){1,2}(?:agreed|resolved|noted|decided|approved)\b
      | (?:st|nd|rd|th)\s
      | (?:proposed|seconded|moved)\b | the\s+\w+\s+to\s+report\b | report\s+of\s+the\b
      | (?:venue|date|time|place|meeting|chairs?|clerk|from|to|subject|contact|tel|telephone|e-?mail|fax|website|www)\s*:
      | (?:january|february|march|april|may|june|july|august|september|october|november|december)\b\s*(?:\d|$)
      | (?:mon|tues|wednes|thurs|fri|satur|sun)day\b
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Lines that are titles only behind a number.
_NEVER_ALONE = re.compile(
    r"agenda$|meeting\s+closed\b|(?:guests?|members?|membership|by\s+invitation|officers?|officials|observers)\s*:?$|\w+\s+(?:lawyer|officer|manager|director|clerk)$",
    re.IGNORECASE,
)
_REPORT = re.compile(
    r"^(?:councillors?|cllrs?\.?|mr|mrs|ms|miss|dr)\s+[A-Z].{0,40}\b(?:report|update|presentation)$", re.IGNORECASE
)
_UNIT = re.compile(
    r"(?:members?|people|persons?|years?|days?|weeks?|months?|minutes\s+(?:late|past)|miles?|metres?|houses?|dwellings?|votes?|copies|"
    r"st|nd|rd|th|[ap]\.?m\b|(?i:january|february|march|april|may|june|july|august|september|october|november|december))\b"
)
# "APOLOGIES FOR ABSENCE - Received from ...": capitals, then a mark, then what is minuted.
_CAPS_TITLE = re.compile(
    r"[A-Z][A-Z0-9 &'’,/().-]{2,}?(?=\s*[:–—]\s(?![A-Z]{2})|\s+[-–—]\s*(?![A-Z]{2})|\s*[:.]\s+[A-Z][a-z]|\s+[A-Z][a-z]+\s[a-z])"
)
# Titles after whose colon the answer stands ("Apologies: none"); after others the title goes on ("Finance: Month 10").
# Capitals that run on into a sentence: "PARKING CHARGES The Parks Manager said ...".
_CAPS_RUN = re.compile(r"(?:[A-Z][A-Z’'&,/-]+\s+){1,20}[A-Z][A-Z’'&/-]+(?=\s+(?:[A-Z][a-z]|An?\s[a-z]))")
_FULL_STOP = re.compile(r"(?P<title>[^\W\d_][^.:;?!]{2,50})\.\s+(?=[A-Z])")
# How a minute starts where it follows its title on one line without any mark between.
_SAID = re.compile(
    r"""
    \s+ (?:
        \( (?:agenda\s+)? (?:item|ref|minute)\b | \d{1,3}\.1\s+[A-Z] | \(?[a1i]\)\s+[A-Z]
      | (?:UNANIMOUSLY\s+)? (?:RESOLVED|RECOMMENDED|AGREED|NOTED)\b | (?:Resolved|Decision|Decided)\s*[:–-]
      | (?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Dr)\s+[A-Z] | [A-Z]\.?\s[A-Z][a-z]+\s+(?:proposed|reported|advised|said|asked|informed|gave|has|had|was)\b
      | (?-i:[A-Z]{2,3})\s+(?:proposed|reported|advised|said|asked|informed|confirmed|stated|gave|has|had|was|will)\b
      | [•▪●·]\s | (?:None|Nil)\b\.? | No\s+\w+\s+(?:was|were|had)\b | Apologies\s+(?:were|had)\b
      | To\s+(?:receive|consider|note|approve|confirm|agree)\s
      | (?<!of\s)(?<!the\s)(?<!and\s)(?<!for\s)(?<!in\s)(?<!on\s)(?<!with\s)(?<!to\s)(?<!from\s)(?<!by\s)(?<!at\s)
        (?: The | It | These | This | There | We | They | He | She | (?<!The\s)(?:Chair(?:man|person)?|Clerk)
          | (?:Members|Councillors)(?=\s+\w+(?:ed|ere)\b)
          | (?: An? | Upon | On | In | At | After | Following | As | All | Due | Having | With
              | Two | Three | Four | Five | Several | Some | Many | Further | Thanks | Discussion )(?=\s+[a-z]) )
        \s (?= (?:\S+\s){0,24}? (?:was|were|is|are|had|has|have|be|being|will|would|may|can|\w+ed|gave|said|felt|took|made|put|met|spoke|read|told|went|came|left|thought|brought|sent|wrote|found|heard|held|led)\b )
    )
    """,
    re.VERBOSE,
)
_NO_END = re.compile(
    r"(?:[,;]|(?:^|\s)(?:The|An?|This|These|Some|Current|To|At|On|In|the|an?|of|on|for|and|or|to|in|at|with|by|from))$"
)
_ANSWERED = re.compile(
    r"(?:apolog|absen|declar|disclos|minutes|matters|dates?\b|next|public|any\s+other|aob|correspondence|present|attend|chair)",
    re.IGNORECASE,
)
_RUN_IN = re.compile(r"(?P<title>[^\W\d_](?:[^.:;?!()]|\([^()]*\)){2,70}?)(?:\s*:\s|:$|\s+[-–—]\s)")
_RUN_IN_MARK = re.compile("[:–—-]")
_SPEAKS = cues(
    "was were had has have is are would will said reported advised asked explained thanked stated informed gave opened"
)
"""Verbs that a title does not have, as it may have a participle."""
_RECEIVED = re.compile(r"(?:apologies|declarations|dispensations)\b.*", re.IGNORECASE)
"""Titles that hold a participle: "Apologies received and accepted from"."""
_FINITE = cues(
    """was were had has have is are would will said reported advised asked noted agreed explained thanked stated informed
    confirmed proposed seconded declared received gave opened welcomed"""
)


def _is_said(words: str) -> bool:
    """Whether words hold a finite verb, as sentences do and titles do not."""
    return not _FINITE.isdisjoint(words_of(words))


def candidates(part: Part) -> list[Candidate]:
    """Every place of a part at which an item might start, in print order."""
    found: list[Candidate] = []
    blocks = part.blocks
    sizes: Counter[float] = Counter()
    for block in blocks:
        if block.size and block.text:
            sizes[block.size] += len(block.text)
    body = sizes.most_common(1)[0][0] if sizes else None
    below = _numbers_below(blocks)
    for place, block in enumerate(blocks):
        if block.column or not re.search(r"\w", block.text) or (found and found[-1].place == place):
            continue
        candidate = _candidate(blocks, place, body)
        if candidate and place + 1 in below and not candidate.number:
            number = below[place + 1]
            candidate = replace(candidate, number=number, score=candidate.score + 0.5)
        if candidate and candidate.number is None and _in_wide_row(blocks, place):
            continue  # a column's head
        if candidate and not (place in below and candidate.number):
            found.append(candidate)
    return found


def _in_wide_row(blocks: Sequence[Block], place: int) -> bool:
    """Whether a block is a cell of a row of three or more."""
    cell = blocks[place].cell
    if cell is None:
        return False
    near = (block.cell for block in blocks[max(0, place - 3) : place + 4])
    return len({c.column for c in near if c and (c.table, c.row) == (cell.table, cell.row)}) >= 3


def _numbers_below(blocks: Sequence[Block]) -> dict[int, Printed]:
    """Numbers on lines of their own that belong to the title above, by place: where the document prints them so throughout."""
    below: dict[int, Printed] = {}
    above = 0
    for place, block in enumerate(blocks[1:-1], 1):
        number = printed_number(block.text) if len(block.text) <= 16 else None
        if number is None or block.text[number.end :].strip() or block.cell:
            continue
        before, after = blocks[place - 1], blocks[place + 1]
        if _heads(before) and not _heads(after):
            below[place] = number
        elif _heads(after):
            above += 1
    return below if len(below) >= 3 and len(below) > above else {}


def _heads(block: Block) -> bool:
    return (block.is_heading or block.is_bold or block.is_caps) and len(block.text.split()) <= 16


def _candidate(blocks: Sequence[Block], place: int, body: float | None) -> Candidate | None:
    block = blocks[place]
    number = printed_number(block.text)
    if number and not block.text[number.end :].strip():
        return _number_alone(blocks, place, number, body)
    if number and not _may_number(block, number):
        number = None
        if not (block.is_heading or _APPLICATION.match(block.text)):
            return None
    start = number.end if number else 0
    end, whole = _title_end(block, start)
    a, b = title_range(block.text[start:end])
    title = block.text[start + a : start + b]
    if not _LETTERS.search(title) or (_NO_TITLE.match(title) and not _REPORT.search(title)):
        return None
    if number is None and _NEVER_ALONE.match(title):
        return None
    style = (block.tag if block.is_heading else "", _is_bold(block, start + a, start + b), _is_caps(title), whole)
    return Candidate(
        place=place,
        start=block.start + (number.start if number else a),
        title_start=block.start + start + a,
        title_end=block.start + start + b,
        title=title,
        number=number,
        agenda_number=agenda_number(block.text[start : end + 24]) or _second_number(blocks, place, whole),
        style=style,
        score=_score(block, title, style, number, body),
        label=bool(re.match(r"\s*:", block.text[start + b :])) and len(title.split()) <= 14,
        over=_over(blocks, place) if title[-1] not in ".,;:" else "",
    )


_LETTERS = re.compile(r"[^\W\d_]\.?[^\W\d_]")
"""Two letters, as a title has at least: "A.O.B." too."""


def _over(blocks: Sequence[Block], place: int) -> str:
    """What the block after a line is, where the line itself is no list item."""
    if blocks[place].tag == "li" or blocks[place].cell or place + 1 >= len(blocks):
        return ""
    after = blocks[place + 1]
    prose = len(after.text.split()) >= 10 or after.text.rstrip().endswith(".")
    return "list" if after.tag == "li" else "prose" if prose else ""


def _number_alone(blocks: Sequence[Block], place: int, number: Printed, body: float | None) -> Candidate | None:
    """A number on a line of its own (or in a cell) opens the title after it."""
    if place + 1 >= len(blocks):
        return None
    block = blocks[place + 1]
    if block.column or block.tag == "li" or (printed_number(block.text) and not block.cell):
        return None
    end, whole = _title_end(block, 0)
    a, b = title_range(block.text[:end])
    title = block.text[a:b]
    if not re.search(r"[^\W\d_]{3}", title) or not (title[0].isupper() or title[0].isdigit() or title[0] in "‘'“\""):
        return None
    if _NO_TITLE.match(title):
        return None
    if not whole and not _is_bold(block, a, b) and not _is_caps(title):
        return None
    style = (block.tag if block.is_heading else "", _is_bold(block, a, b), _is_caps(title), whole)
    return Candidate(
        place=place + 1,
        start=blocks[place].start + number.start,
        title_start=block.start + a,
        title_end=block.start + b,
        title=title,
        number=number,
        agenda_number=agenda_number(block.text[:end]),
        style=style,
        score=_score(block, title, style, number, body),
    )


# 2023/1379, 13/00410/FUL, P/2018/789: references of planning applications, which are part of the title.
_APPLICATION = re.compile(r"\W*(?:[A-Z]{1,3}/)?(?:(?:19|20)\d\d/\d{3,5}|\d\d/\d{4,5})\b")


_CLOCK = re.compile(r"\W*\d{1,2}:\d\d(?!\d)")


def _may_number(block: Block, number: Printed) -> bool:
    """Whether a number at the start of a block can be an item's: not a time, a date, a quantity or an amount."""
    rest = block.text[number.end :]
    if _APPLICATION.match(block.text) or re.match(r"\W*\d{1,2}[.:]\d\d\s*[ap]\.?m\b", block.text, re.IGNORECASE):
        return False
    if rest[:1].islower() and not number.stopped:
        return False
    if number.form == "integer" and not number.stopped and _UNIT.match(rest):
        return False
    if number.form == "decimal" and re.match(r"\s*[ap]\.?m\b", rest, re.IGNORECASE):
        return False
    if number.form == "integer" and _CLOCK.match(block.text):
        return False
    if number.form == "slashed" and len(number.value) == 3 and block.cell and number.value[1] <= 12:
        return False  # a date in a table
    return not (number.form == "integer" and number.value[0] > 1900 and number.value[0] < 2100 and not block.is_bold)


def _second_number(blocks: Sequence[Block], place: int, whole: bool) -> str | None:
    """A line "(Item 2)" under a title."""
    if not whole or place + 1 >= len(blocks):
        return None
    after = blocks[place + 1].text.strip()
    return agenda_number(after) if len(after) < 30 and after.startswith("(") else None


def _title_end(block: Block, start: int) -> tuple[int, bool]:
    """Where the title that starts at `start` ends in the block, and whether it is all that stands there."""
    text = block.text
    if block.is_heading or block.is_bold:
        return len(text), True
    if block.bold_lead > start:
        lead = block.bold_lead
        if re.search(r"\w", text[start:lead]):
            return lead, False
    if len(text.split()) <= 18 and _is_caps(re.sub(r"\([^()]*\)", "", text[start:])):
        return len(text), True
    caps = _CAPS_TITLE.match(text, start)
    if caps and len(caps.group().split()) <= 16 and sum(c.isalpha() for c in caps.group()) > 3:
        return caps.end(), False
    words = text[start:].split()
    run = _CAPS_RUN.match(text, start)
    if run and (len(words) > 12 or is_standard(run.group())):
        return run.end(), False
    stop = _FULL_STOP.match(text, start)
    if stop and is_standard(stop.group("title")) and not _is_said(stop.group("title")):
        return stop.end("title"), False
    said = _SAID.search(text, start + 3) if len(words) > 8 or is_standard(text[start:]) else None
    if said:
        title = text[start : said.start()]
        if 0 < len(title.split()) <= 12 and not _NO_END.search(title) and _SPEAKS.isdisjoint(words_of(title)):
            return said.start(), False
    run_in = _RUN_IN.match(text, start) if _RUN_IN_MARK.search(text, start) else None
    said_in = run_in and _is_said(run_in.group("title")) and not _RECEIVED.fullmatch(run_in.group("title"))
    if run_in and len(run_in.group("title").split()) <= 9 and not said_in:
        rest = text[run_in.end() :].strip()
        more_title = len(words) <= 16 and not text.rstrip().endswith((".", ";")) and not _is_said(rest)
        if not more_title or not rest or (_ANSWERED.match(run_in.group("title")) and not rest[:1].islower()):
            return run_in.end("title"), not rest
    if len(words) <= 16:
        return len(text), True
    stop = re.compile(r"[.?!](?=\s+[A-Z])").search(text, start)
    first = text[start : stop.start()] if stop else text[start:]
    if stop and len(first.split()) <= 14 and not _is_said(first):
        return stop.start(), False
    return len(text), True


def _is_bold(block: Block, a: int, b: int) -> bool:
    return any(start <= a + 1 and end >= b - 1 for start, end in block.bold) or any(
        start <= a + 1 and end - a >= 0.8 * (b - a) for start, end in block.bold
    )


def _is_caps(title: str) -> bool:
    return in_capitals(title, least=3)


def _score(block: Block, title: str, style: Style, number: Printed | None, body: float | None) -> float:
    """How much a candidate looks like a heading; about 0 for a plain numbered paragraph."""
    tag, bold, caps, whole = style
    length = len(title.split())
    score = 2.0 * bool(tag) + 2.0 * bold + 1.5 * caps + 2.0 * is_standard(title)
    score += 1.0 * (whole and length <= 12) + 0.5 * block.gap
    score += 1.0 * bool(body and block.size and block.size > body * 1.08)
    score -= 1.5 * (whole and title.rstrip().endswith((".", ";")) and length > 12)
    score -= 1.0 * (length > 25) + 1.0 * (not bold and _is_said(title))
    score -= 3.0 * (title[:1].islower())
    if number:
        score += 0.5 * number.stopped
    return score


# ---------------------------------------------------------------- choice

_ATTENDANCE = re.compile(
    r"^\W*(?:(?:members?|those|councillors|also|officers|officials|directors|governors)\s+)?(?:present|in\s+attendance|attendees|attending|sederunt)\b|^\W*(?:officers|apologies(?:\s+for\s+absence)?|in\s+the\s+chair|clerk)\s*:\s*\S",
    re.IGNORECASE,
)
_HELD = re.compile(r"\bmeeting\b.*\b(?:held|on)\b.*\d{4}", re.IGNORECASE)
_CLOSED = cued(
    "meeting",
    r"\bmeeting\s+(?:was\s+)?(?:then\s+)?(?:closed|ended|finished|concluded)\b|\bclosed\s+the\s+meeting\b",
    re.IGNORECASE,
)


def business(part: Part, found: Sequence[Candidate]) -> list[Candidate]:
    """Without unnumbered candidates of the header, before the attendance list ends, and after the meeting closed."""
    labels = [place for place, block in enumerate(part.blocks[:40]) if _ATTENDANCE.match(block.text)]
    numbers = [c.place for c in found if c.number]
    first_number = numbers[2] if len(numbers) > 2 else len(part.blocks)
    header = max((place for place in labels if place < first_number), default=0)
    header = max(
        [
            header,
            *(
                place
                for place, block in enumerate(part.blocks[:8])
                if place < first_number and _HELD.search(block.text)
            ),
        ]
    )
    header = max(header, _after_names([c for c in found if not c.number and c.place < min(first_number, 60)]))
    late = int(0.6 * len(part.blocks))
    closed = next(
        (place for place, b in enumerate(part.blocks) if place > late and _CLOSED.search(b)), len(part.blocks)
    )
    return [
        c
        for c in found
        if c.number or (c.place > header and (c.place <= closed or re.search(r"\bmeetings?\b", c.title, re.IGNORECASE)))
    ]


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
    return person is not None and " " in person.name and not title[person.end :].strip(" ,.;:()")


def wrapped(part: Part, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Titles that run on over further heading lines in the title's style, with none in that style further down the item."""
    out = []
    for found, after in zip(chosen, [*(c.start for c in chosen), part.end][1:], strict=True):
        table = part.blocks[found.place].cell is not None
        inside = [
            b for b in part.blocks if found.title_end <= b.start < after and not b.column and (table or not b.cell)
        ]
        heads = [
            b
            for n, b in enumerate(inside)
            if _look(b) == _look(part.blocks[found.place])
            # "2018/19 and after" on the second line of a title
            and (not printed_number(b.text) or (n == 0 and not b.gap and _YEARS.match(b.text)))
        ]
        styled = any(found.style[:3]) and heads and heads == inside[: len(heads)]
        department = _DEPARTMENT.search(found.title) is not None
        lines = heads if styled else inside[:1] if department else []
        if found.style[3] and found.number and len(inside) > len(lines):
            for block in lines[:3]:
                a, b = title_range(block.text)
                line = block.text[a:b]
                if not line or _NO_TITLE.match(line) or _is_said(line) or enumerator(line) or _LABEL.match(line):
                    break
                if len(line.split()) > (40 if department else 14) or re.match(r"[a-z]\s+[A-Z]|[•▪●·*–-]\s", line):
                    break
                if is_standard(found.title) and is_standard(line):
                    break
                found = replace(found, title=f"{found.title} {line}", title_end=block.start + b)
        out.append(found)
    return out


_YEARS = re.compile(r"(?:19|20)\d\d(?:\s*[/–-]\s*(?:\d\d){1,2})?\b")
_LABEL = re.compile(r"\w+(?:\s\w+)?:\s|[‘“]?I\s+(?:will|hereby)\b")
# Some bodies print the department whose item it is above the item's own title.
_DEPARTMENT = re.compile(r"\b(?:directorate|department|services|division)(?:\s+[-–]\s+.{3,40})?$", re.IGNORECASE)


def _look(block: Block) -> tuple[str, bool, bool]:
    return (block.tag if block.is_heading else "", block.is_bold or block.is_heading, False)


def choose(found: Sequence[Candidate], forms: Iterable[str]) -> list[Candidate]:
    """The candidates that open items, in print order."""
    best: list[Candidate] = []
    worth = 0.0
    counted = [c for form in forms for c in _running([c for c in found if c.number and c.number.form == form])]
    found = sorted([*counted, *(c for c in found if not c.number)], key=lambda c: c.start)
    for form in forms:
        chain, value = _chain([c for c in found if c.number and c.number.form == form])
        if len(chain) >= 2 and value > worth:
            best, worth = chain, value
    unnumbered = _unnumbered(found)
    if not best and not unnumbered:  # one item alone: "1. Policing in the District"
        only = [c for c in found if c.number and c.running == 1 and c.number.stopped and c.style[3]]
        return only[:1] if len(only) == 1 and len(only[0].title.split()) <= 12 and only[0].score >= 1.0 else []
    if best and (len(best) >= 3 or not unnumbered):
        standard = sum(is_standard(c.title) for c in unnumbered)
        headed = sum(any(c.style[:3]) for c in best) >= 0.6 * len(best) and len(best) >= 2 * len(unnumbered)
        if not headed and _is_list(best, unnumbered):
            return unnumbered
        if standard >= 2 and standard > 2 * sum(is_standard(c.title) for c in best) and not headed:
            return unnumbered  # what is numbered are paragraphs or lists
        return sorted(_same_style(found, _headings(best)), key=lambda c: c.start)
    return unnumbered


def _is_list(chain: Sequence[Candidate], headings: Sequence[Candidate]) -> bool:
    """Whether plain numbered lines are a list under one of the headings, or above them all."""
    if (
        len(headings) < max(3, 0.75 * len(chain))
        or any(any(c.style[:3]) for c in chain)
        or not all(c.style[0] or c.style[1] for c in headings)
    ):
        return False
    return len({sum(h.start < c.start for h in headings) for c in chain}) <= 2


def _chain(found: Sequence[Candidate]) -> tuple[list[Candidate], float]:
    """The ascending chain of candidates that is worth most, and its worth."""
    if not found:
        return [], 0.0
    total: list[float] = []
    before: list[int] = []
    for i, here in enumerate(found):
        value, link = here.score + (1.0 if _value(here) == 1 else 0.0), -1
        for j in range(i):
            step = _step(found[j], here)
            if step is not None and total[j] + step + here.score > value:
                value, link = total[j] + step + here.score, j
        total.append(value)
        before.append(link)
    at = max(range(len(found)), key=lambda i: total[i])
    worth, chain = total[at], []
    while at >= 0:
        chain.append(found[at])
        at = before[at]
    return chain[::-1], worth


def _value(candidate: Candidate) -> float:
    """The running part of a candidate's number: 143 in "143/22", 3 in "19.05.3", 45 in "C23/45"."""
    return candidate.running


def _running(found: Sequence[Candidate]) -> list[Candidate]:
    """Candidates of one form with the part of their numbers that runs: the group of digits that varies most."""
    groups = min((len(c.number.value) for c in found if c.number), default=0)
    if not groups:
        return list(found)
    if found[0].number and found[0].number.form == "decimal":
        return [replace(c, running=c.number.value[0] * 1000 + c.number.value[1]) for c in found if c.number]
    distinct = [len({c.number.value[g] for c in found if c.number}) for g in range(groups)]
    runs = max(range(groups), key=lambda g: (distinct[g], -g))
    return [replace(c, running=c.number.value[runs] + _letter(c.number.text)) for c in found if c.number]


def _letter(number: str) -> float:
    """3a stands between 3 and 4."""
    match = re.match(r"\d+([a-z])\b", number)
    return (ord(match.group(1)) - 96) / 100 if match else 0.0


def _step(a: Candidate, b: Candidate) -> float | None:
    """What it is worth that b follows a; None where it cannot."""
    if b.place <= a.place:
        return None
    ahead = _value(b) - _value(a)
    if ahead <= 0:
        return None
    if ahead > 15:
        return None  # paragraph 101 of a document that is quoted
    same = 1.0 if a.style == b.style else 0.0
    return same + (2.0 if ahead <= 1 else 0.5 if ahead <= 3 else -2.0)


_SPOKEN = re.compile(
    r"(?:The|There|This|These|It|We|They|A|An|Current|[A-Z]{2,}|[A-Z]\w+\s+(?:[Mm]embers|Office))\b.*\b(?:is|are|was|were|has|have|had|will|would|should|must|\w{3,}ed)\b"
)


def _headings(chain: Sequence[Candidate]) -> list[Candidate]:
    """Without paragraphs whose numbers go on where those of the headings end: sentences, where most of the chain are none.

    A sentence whose number stands between two headings' is an item without a title.
    """
    spoken = [c for c in chain if not any(c.style[:3]) and len(c.title.split()) > 6 and _SPOKEN.match(c.title)]
    between = [
        here
        for before, here, after in zip(chain, chain[1:], chain[2:], strict=False)
        if before not in spoken and after not in spoken and _value(after) - _value(before) == 2
    ]
    spoken = [c for c in spoken if c not in between]
    return [c for c in chain if c not in spoken] if len(chain) - len(spoken) >= 3 else list(chain)


def _same_style(found: Sequence[Candidate], chain: Sequence[Candidate]) -> list[Candidate]:
    """The chain, and what stands out of order but in the chain's form and style."""
    styles = Counter(c.style for c in chain)
    style, count = styles.most_common(1)[0]
    if count < 0.6 * len(chain) or not (style[0] or style[1] or style[2]):
        return list(chain)
    elsewhere = {_value(c) for run in _runs(found, chain) for c in run if c.style == style}
    chain = [
        c for c in chain if c.style == style or _value(c) not in elsewhere
    ]  # a list's numbers in place of a heading's
    numbers = {_value(c) for c in chain}
    more = [
        c
        for run in _runs(found, chain)
        # a run that uses a number again is a list inside an item, but for one number printed twice: lists start low
        if not numbers & {_value(c) for c in run} or (len(run) == 1 and _repeats(run[0], chain))
        for c in run
        if c.style == style and c.score >= 2.5
    ]
    capitals = [s for s, count in styles.items() if s[2] and count >= 2]
    labels = sum(c.label for c in chain) >= 0.6 * len(chain)
    more += [
        c
        for c in found
        if not c.number
        and (c.style in capitals or (labels and c.label and c.style == style))
        and is_standard(c.title)
        and c.start > chain[0].start
    ]
    return [*chain, *more]


def _repeats(here: Candidate, chain: Sequence[Candidate]) -> bool:
    """Whether a heading's number may be printed a second time: right after the first, or higher than lists inside
    items start; never "3 Members of ..." where numbers have stops."""
    before = [c for c in chain if c.start < here.start]
    if before and _value(before[-1]) == _value(here):
        return True
    stops = sum(bool(c.number and c.number.stopped) for c in chain)
    return _value(here) > 2 and bool((here.number and here.number.stopped) or 2 * stops < len(chain))


def _runs(found: Sequence[Candidate], chain: Sequence[Candidate]) -> list[list[Candidate]]:
    """What is numbered in the chain's form but stands outside it, as runs that count up by one."""
    form = chain[0].number.form if chain[0].number else ""
    taken = {c.start for c in chain}
    runs: list[list[Candidate]] = []
    for c in found:
        if not c.number or c.number.form != form or c.start in taken:
            continue
        if runs and _value(c) == _value(runs[-1][-1]) + 1:
            runs[-1].append(c)
        else:
            runs.append([c])
    return runs


_ACTIONS = re.compile(r"actions?(?:\s+points?)?\b(?!\s+(?:log|plan|tracker))", re.IGNORECASE)


def _unnumbered(found: Sequence[Candidate]) -> list[Candidate]:
    """Headings without numbers: those in the style that the standard titles have, or that stand over prose throughout."""
    repeated = Counter(c.title.lower() for c in found)
    groups: dict[str, list[Candidate]] = {}
    for c in found:
        tag, bold, caps, whole = c.style
        if (bold or caps) and c.title.endswith("?"):
            continue  # a question that was put
        if (
            c.number
            or tag == "h1"
            or len(c.title.split()) > 16
            or c.title[:1].islower()
            or repeated[c.title.lower()] > 2
        ):
            continue
        if _ACTIONS.fullmatch(c.title) and not (tag or bold):
            continue
        if _ACTIONS.match(c.title) and (tag or bold):
            break  # the list of actions at the end has headings of its own
        if tag or bold or caps:
            groups.setdefault(tag or ("bold" if bold else "capitals"), []).append(c)
        elif c.label:
            groups.setdefault("label", []).append(c)
        elif whole and c.over == "list":
            groups.setdefault("line", []).append(c)
        if whole and not c.label and (is_standard(c.title) or c.over) and _plain_title(c.title):
            groups.setdefault("standard", []).append(c)
    best: list[Candidate] = []
    worth = 0.0
    for look, group in groups.items():
        standard = sum(is_standard(c.title) for c in group)
        over_prose = sum(c.over == "prose" for c in group if c.style[3])
        value = 2.0 * standard + 0.5 * len(group)
        if look == "line":
            enough, value = len(group) >= 5, value + 0.5 * len(group)
        elif look == "label":
            enough = standard >= 3
        elif look == "standard":
            enough = standard >= 4 or (standard >= 1 and len(group) >= 3 and over_prose >= 0.75 * len(group))
            value -= 0.5
        else:
            enough = standard >= 2 or (len(group) >= 4 and over_prose >= 0.6 * len(group))
        if enough and value > worth:
            best, worth = group, value
    taken = {c.start for c in best}
    more = [
        c
        for c in found
        if best
        and not c.number
        and any(c.style[:3])
        and c.style[3]
        and c.start not in taken
        and _APPLICATION.match(c.title)
    ]
    return sorted([*best, *more], key=lambda c: c.start)


def _plain_title(title: str) -> bool:
    """Whether a line without any style may be a title: short, no sentence, no figures, and no purpose such as "To receive ..."."""
    if re.match(
        r"(?:the\s+(?:council|committee|board|meeting|clerk|chair\w*|works?)\b(?!.*\b(?:report|update|announcement|business))|(?:treasurer|secretary|clerk|chair\w*|vice.*|guests?|members?|membership|officers?|officials)$)",
        title,
        re.IGNORECASE,
    ):
        return False
    if title.isupper() and len(title) <= 4 and not is_standard(title):
        return False
    if not title[0].isalnum():
        return False
    return (
        len(title.split()) <= 8
        and title[-1] not in ".,;?"
        and not re.search(r"\d|–|\bto\b.*\bto\b|^To\b", title)
        and not _is_said(title)
    )


def _gaps(reading: Reading, chosen: Sequence[Candidate]) -> list[Finding]:
    """A finding for each number that skips: an item may be missing from the text, or its heading unread."""
    findings = []
    for a, b in pairwise(chosen):
        if not a.number or not b.number or a.number.form != b.number.form or a.number.form == "decimal":
            continue
        ahead = _value(b) - _value(a)
        if 1 < ahead <= 20:
            page = reading.span(b.start, b.title_end).page
            findings.append(
                Finding(
                    severity="warning",
                    code="item-gap",
                    page=page,
                    message=f"item {b.number.text} follows item {a.number.text}: the document skips a number, or a heading between them was not recognised.",
                )
            )
    return findings
