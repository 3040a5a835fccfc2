"""Headings that might open an item: what stands at the start of a block (see `title_ends` for where its title ends)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.segment.continued import without_continued
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.heading_numbers import APPLICATION, counted_years, may_number
from minutes_parser.segment.heading_tables import heads_of_items, in_wide_row, titled_tables
from minutes_parser.segment.names import match_person
from minutes_parser.segment.numbered_people import numbered_people
from minutes_parser.segment.numbering import Printed, printed_number
from minutes_parser.segment.numbers_apart import (
    among_figures,
    below_figure,
    contents,
    numbers_behind,
    numbers_below,
    pages_alone,
)
from minutes_parser.segment.own_numbers import own_numbers
from minutes_parser.segment.passages import Part
from minutes_parser.segment.run_on import run_on
from minutes_parser.segment.title_ends import ANSWERED_NONE, CAPS_DATED, is_caps, title_end
from minutes_parser.segment.titles import AGENDA_NUMBER, FINITE, agenda_number, is_said, is_standard, title_range

Style = tuple[str, bool, bool, bool]
"""tag, bold, capitals, whether the title is all of its line"""


@dataclass(slots=True)  # not frozen: one is made of nearly every line, and a frozen one takes three times as long
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
    """the part of the number that counts from item to item: 143 in "143/22", 45 in C23/45"""
    label: bool = False
    """a colon ends the title"""
    over: str = ""
    """what the block after a line of its own is: "list", "prose", "heading" for one of a deeper level, "line" for
    any other below a heading of the format's own, or nothing of note; "nested3" for a list item of depth 3
    under which others stand, "posts" where who holds one is named"""
    listed: bool = False
    """stands in a list"""
    depth: int = 0
    """how many lists its own stands in, where the format says so"""
    minuted: bool = False
    """a heading below which a line "Minutes:" says that what was minuted follows"""
    dashed: bool = False
    """a dash or a full stop ends the title, and more stands behind it"""
    told: bool = False
    """a sentence or an answer stands behind the title on its line"""
    weak: bool = False
    """reads as something else, such as a person's name: opens an item only where its number is the one that is missing"""


NO_TITLE = compiled(
    r"""
    ^(?:
        and\s+(?:unanimously\s+)?(?:resolved|agreed)\W*$ | (?:unanimously\s+)?(?:resolved|recommended|agreed|noted|decision|action)\b(?!\s+(?:syllabus|matters|log|plan|list|sheet|register|schedule|points?|tracker|notice|notes?|updates?|summary|review))
      | present\b(?!\s+(?:&|and)\s+(?-i:[a-z])) | (?:\w+\s+){0,2}attend(?:ing|ees)\b | those\s+(?:present|attending) | in\s+attendance\b | also\s+(?:present|in\s+attendance) | (?:members|officers|officials|councillors|directors|governors|(?:members\s+of\s+(?:the\s+)?)?(?:general\s+)?public|others|guests|visitors|residents|parishioners|observers)\s+(?:present|in\s+attendance|attending)
      | (?:councillors?|cllrs?\.?|mr|mrs|ms|miss|dr)\s+(?!vacanc|co-?option|resignation|declarations?\b|disclosures?\b|apologies\b|absences?\b|attendance\b|reports?\b|updates?\b|announcements?\b|matters\b|issues?\b|concerns\b|questions?\b|appointments?\b|elections?\b|training\b|surger|allowances?\b|expenses\b)(?-i:[A-Z]) | (?:cllrs?|mr|mrs|ms|miss|dr)\.?$
      | minutes\s+(?:of|for)\s+(?:the|a|an)\s.*\b(?:held|meeting)\b.*\b(?:at|in)\b.*\d
      | meetings?\s+administrator\s*(?:[:–-]|$) | presiding\b | (?:minutes|notes)\s+(?:(?:were\s+)?(?:taken|recorded|written|produced)\s+)?by\b | at\s+a\s+meeting\b | signed\b | dated?\s*[:._…] | page\s+\d | chair(?:man|person|woman)?\s*[:._…]+$ | (?:ref(?:erence)?|due)\.?\s*$
      | (?:for|against|abstain(?:ed|ing)?|abstentions?|votes?)\s*[:(\d–-]
      | the\s+(?:\w+\s+){1,2}(?:agreed|resolved|noted|decided|approved)\b | (?:this|that)\s+concluded\b
      | (?-i:st|nd|rd|th)\s | (?:st|nd|rd|th)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\b | (?:absent|non-?attend(?:ance|ees))\W*$
      | (?:seconded|moved)\b(?!\s+(?-i:[A-Z][a-z]+\s+(?:of|to|for|at|in)\b)) | the\s+\w+\s+to\s+report\b
      | proposed(?: \s*(?:$|[:.,–-]) | \s+(?:by|and|that|from|cllrs?|councillors?|mr|mrs|ms|miss|dr)\b | \s+(?-i:[A-Z])(?!\w)
                 | (?:\s+(?-i:[A-Z][\w’'.-]+)){1,3}\s*(?:$|[,;.(]|[-–]\s|(?:and\s+)?seconded\b))(?!.*\b(?:precept|budget|plan|amendments?|changes?|order|works?|scheme|policy)\b)
      | (?:meeting\s+)?(?:start|finish|end|open|close)(?:ed|d)?(?:\s+time)?\s*: | (?:meeting\s+)?(?:start|finish)(?:ed)?(?:\s+time)?\s*$ | (?:venue|date|time|place|meeting|chairs?|clerk|from|to|subject|contact|tel|telephone|e-?mail|fax|website|www)\s*:
      | (?:january|february|march|april|may|june|july|august|september|october|november|december)\b\s*(?:\d|$)
      | (?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!\s+(?:meetings?|sessions?|clubs?|socials?|markets?|schools?|lunch\w*|events?|training)\b)
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# What is a title after all behind the one number that is missing: "8. Mr J Hill", "6. Councillors Updates".
_NAMED = compiled(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{2,4}\s+[a-z]{4}|(?:councillors?|cllrs?\.?|mr|mrs|ms|miss|dr|proposed)\s|(?:those\s+|members\s+|officers\s+)?(?:present|in\s+attendance|attendance|attendees)(?:\s*/\s*\w+|\s+(?:and|&)\s+apologies(?:\s+for\s+absence)?)?\W*$",
    re.IGNORECASE,
)
_PRESENT = compiled(r"(?:members\s+)?present\b", re.IGNORECASE)
# Lines that are titles only behind a number.
_NEVER_ALONE = compiled(
    r"(?:agenda|meeting)$|(?:(?:original|substantive|further|second)\s+)?(?:proposal|amendment|motion|vote)$|(?:in\s+favour|for|against|abstentions?|abstain(?:ed|ing)?|not\s+voting)$|no\.?\s+item$|items$|chair(?:man|person|woman)?$|report\s+of\s+the\b(?!(?:\s[\w’'-]+){0,4}?\s(?:council|committee|board|panel|trustees|treasurer|secretary|chair\w*|vice-chancellor|president|captain)$)|(?:the\s+)?meeting\s+(?:was\s+)?(?:closed|ended|finished|concluded)\b|draft\s+minutes?$|reports?\s+(?:appended|attached|circulated|enclosed)$|apolog(?:y|ies)\s+(?:\w+\s+){0,2}(?:received|accepted)\s+from$|.{8,}\s(?:ensued|as\s+follows)$|[^£€]{2,40}[£€]\s?\d[\d,]*\.\d\d$|(?:guests?|members?|membership|by\s+invitation|officers?|officials|observers)\s*:?$|\w+\s+(?:lawyer|officer|manager|director|clerk|secretary)$|members\s+of\s+the\s+(?:committee|board|panel|council)$"
    r"|(?:(?:deputy|assistant|interim|acting)\s+)?(?:director|head)\s+of\s(?!.*\b(?:reports?|updates?|announcements?|presentations?|business|service)$).*$"
    r"|(?-i:(?!(?:IT|HR|PR|AV)\b)[A-Z]{2,3}(?:\s*(?:&|and|/|,|\+)\s*(?!(?:IT|HR|PR|AV|PM)\b)[A-Z]{2,3})+)$"
    r"|in\s+the\s+chair\b|(?!.*\b(?:of|from|to|by|for)\b)(?:[\w.]+\s+){0,3}(?:officials|nominations|nominees|representatives)\s*(?:\([\w ]+\))?\s*:?$",
    re.IGNORECASE,
)
_PUT = compiled(r"(?:proposal|motion)s?", re.IGNORECASE)
"""a heading of the format's own, over what was put"""
# "Actions dealt with in the reports.": a sentence without its verb, below a title
_COVERED = compiled(
    r"(?:All\s+)?[A-Z][a-z]+(?:\s[a-z]+)?\s(?:covered|dealt\s+with|taken|discussed|included|completed|circulated|addressed)\s(?:in|under|at|by|with|below|above|elsewhere|as)\b[^.]*\."
)
# Those that are titles where a sentence follows: "Officers: a chairman was elected".
_OF_PEOPLE = compiled(r"(?:members|membership|officers|officials)", re.IGNORECASE)
POST = compiled(
    r"(?:(?:vice|deputy|assistant|acting|hon\w*\.?|minutes?|membership|press|social|fixtures?|bar|green)[\s-]+)*(?:chair\w*|president|captain|clerk|convener|secretary|treasurer|auditor)",
    re.IGNORECASE,
)
# "Chairman: B Roe was elected", "Secretary - Ann Bell"
_HOLDER = compiled(
    r"(?:\s*:|\s*[–—-])\s*(?P<who>(?:[A-Z][\w.’'-]*\s*){1,4})(?:(?:was|were)\s+(?:\w+ly\s+)?(?:re-?)?(?:elected|appointed)\b|(?:\W+(?i:passed|carried|agreed|(?:re-?)?elected|unopposed))?\W*$)"
)
_REPORT = compiled(
    r"^(?:councillors?|cllrs?\.?|mr|mrs|ms|miss|dr)\s+[A-Z].{0,40}\b(?:reports?|updates?|presentations?)$",
    re.IGNORECASE,
)
# Whose question or motion it is, before what it is about: "Councillor P. Bell: Derelict shops".
_OF_MEMBER = compiled(r"(?:councillors?|cllrs?\.?)\s+[A-Z][^:]{1,40}?(?::|\s[-–])\s+(?-i:[A-Z“\"])", re.IGNORECASE)


def candidates(part: Part) -> list[Candidate]:
    """Every place of a part at which an item might start, in print order."""
    found: list[Candidate] = []
    blocks = part.blocks
    sizes: Counter[float] = Counter()
    for block in blocks:
        size = block.size
        if size and block.text:
            sizes[size] += len(block.text)
    body = sizes.most_common(1)[0][0] if sizes else None
    below, behind = numbers_below(blocks), numbers_behind(blocks)
    paged = pages_alone(blocks)
    years, own = counted_years(blocks), own_numbers(blocks)
    listing = contents(blocks) if part.kind == "minutes" else frozenset()
    heads, titled = heads_of_items(blocks), titled_tables(blocks)
    people = numbered_people(blocks)
    for place, block in enumerate(blocks):
        if pieces := run_on(block):
            inner = (_candidate(pieces, n, body, years) for n in range(len(pieces)))
            found += [replace(c, place=place) for c in inner if c]
            continue
        if block.column or not _PRINTED.search(block.text) or (found and found[-1].place == place):
            continue
        cell = block.cell
        titles_row = cell is not None and cell.column == 0 and cell.row > heads.get(cell.table, cell.row)
        titles_row = titles_row or (cell is not None and cell.column == 0 and cell.table in titled)
        if (
            cell
            and not titles_row
            and place + 1 not in below
            and not printed_number(block.text)
            and in_wide_row(blocks, place)
        ):
            continue  # a column's head, or what stands under one
        if place in paged or place in listing or place in people:
            continue
        if place and _ANSWER.match(block.text) and _QUESTION.match(blocks[place - 1].text):
            continue
        number = own.get(place)
        if number:
            of_number = candidate_of if block.text[number.end :].strip() else _number_alone
            candidate = of_number(blocks, place, number, body)
        else:
            candidate = _candidate(blocks, place, body, years)
        if candidate and place + 1 in below and not candidate.number:
            number = below[place + 1]
            candidate = _numbered_below(candidate, number)
        if candidate and place in behind and not candidate.number:
            candidate = _numbered_behind(candidate, behind[place])
        if candidate and titles_row:
            candidate = replace(candidate, style=("row", *candidate.style[1:]), score=candidate.score + 2.0)
        if candidate and not (place in below and candidate.number):
            found.append(candidate)
    return without_continued(_of_sizes(found), blocks)


def _of_sizes(found: list[Candidate]) -> list[Candidate]:
    """The candidates, where a size of type is a style of headings only if three lines are set in it."""
    count = Counter(candidate.style[0] for candidate in found)
    return [
        replace(each, style=("", *each.style[1:]), score=each.score - 2.0)
        if each.style[0].startswith("size") and count[each.style[0]] < 3
        else each
        for each in found
    ]


_QUESTION, _ANSWER = compiled(r"Q\d"), compiled(r"A\d")


def _numbered_below(candidate: Candidate, number: Printed) -> Candidate:
    """The candidate with the number below it; a letter of its own is no part of its title."""
    lettered = _LETTER.match(candidate.title)
    cut = lettered.end() if lettered else 0
    title, start = candidate.title[cut:], candidate.title_start + cut
    return replace(candidate, number=number, title=title, title_start=start, score=candidate.score + 0.5)


_LETTER = compiled(r"\(?[A-Za-z]\)\s+")


def _numbered_behind(candidate: Candidate, number: Printed) -> Candidate:
    """The candidate with the number that its title ends in."""
    bare = re.sub(rf"\s+{number.text}\.?$", "", candidate.title)
    end = candidate.title_start + len(bare)
    return replace(candidate, number=number, title=bare, title_end=end, score=candidate.score + 0.5)


_YEAR_FIRST = compiled(r"(?:19|20)\d\d\s+[A-Z]")
_MINUTES_OF_DAY = compiled(
    rf"\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}(?:\s+\d{{4}})?\s+(?:meeting\s+)?minutes\W*", re.IGNORECASE
)
"""a title that begins with a day: "4 June minutes" """
_CLASS = compiled(r"[PSY][1-7](?:-[1-7])?")
"""of a school: "P2 Class sizes", "Y6 trip" """


def _candidate(blocks: Sequence[Block], place: int, body: float | None, years: frozenset[int]) -> Candidate | None:
    block = blocks[place]
    number = printed_number(block.text)
    if number and _CLASS.fullmatch(number.text) and not number.stopped and not is_standard(block.text[number.end :]):
        number = None
    behind = block.text[number.end :].strip(" .") if number else ""
    # "1. 1": the list's own number and the item's; "C/41/19 (Agenda Item 3)"; "31. A1", over an application
    if number and (behind in {"", number.text} or AGENDA_NUMBER.fullmatch(behind) or _REPORTED.fullmatch(behind)):
        return _number_alone(blocks, place, number, body)
    if number and number.stopped and number.form == "integer":
        again = re.match(rf"{number.text}\.?\s+(?=[A-Z][a-z])", block.text[number.end :])
        number = replace(number, end=number.end + again.end()) if again else number  # "7. 7 Finance"
    if number and (second := _SECOND.match(block.text)):
        number = replace(
            number,
            text=second["number"],
            value=(int(second["number"]),),
            start=second.start("number"),
            end=second.end(),
        )
    if number and not may_number(block, number, counted=not years.isdisjoint(number.value)):
        number = None
        if not (block.is_heading or APPLICATION.match(block.text) or _MINUTES_OF_DAY.fullmatch(block.text)):
            return None
    if number is None and _is_prose(block):
        return None
    return candidate_of(blocks, place, number, body)


def candidate_of(blocks: Sequence[Block], place: int, number: Printed | None, body: float | None) -> Candidate | None:
    """What a block holds behind its number, if that may be a title; `body` is the size of most of the text."""
    block = blocks[place]
    start = number.end if number else 0
    row = number is not None and block.text.startswith("| ", start)
    if row:
        start += 2  # "3 | FINANCE The accounts were paid. |": a row of a table
    before = AGENDA_NUMBER.match(block.text, start) if number else None  # "17/36 (Agenda Item 3) MINUTES"
    from_agenda = before["number"] if before and block.text[before.end() :] else None
    start = before.end() if before and from_agenda else start
    agenda = _AGENDA.match(block.text, start) if number else None  # "C117/22 4. To receive ..."
    end, whole = title_end(block, agenda.end() if agenda else start)
    if row and (cell := block.text.find(" | ", start, end)) > 0:
        end, whole = cell, False
    whole = whole or AGENDA_NUMBER.fullmatch(block.text, end) is not None
    a, b = title_range(block.text[start:end])
    title = block.text[start + a : start + b]
    if number and number.form in {"slashed", "coded"} and _EARLIER.fullmatch(title):
        b, whole = len(block.text) - start, True  # "05/17 05/5 Mr Roe has been asked": the minute from which it arises
        title = block.text[start + a :]
    if not _LETTERS.search(title) or (title.endswith("”") and "“" not in title):
        return None  # or what ends a quotation
    if title.startswith("“") and "”" not in block.text:
        return None  # or begins one
    if title.startswith("that ") or (title.startswith("That ") and block.text[-1:] in ".;,"):
        return None  # "6.1 that the depot be sold", set bold under "RESOLVED", or what is moved
    if number and number.form == "integer" and not number.stopped and title.startswith("("):
        return None  # "5 (two of them found)", in a list of figures
    weak = NO_TITLE.match(title) is not None and not _REPORT.search(title)
    marked = number and (number.stopped or number.form != "integer" or (whole and _PRESENT.match(title)))
    if weak and (not marked or not _NAMED.match(title)):
        return None
    told = number is None and not whole and _tells(block.text, start + b)
    told_of = told or _over_sentence(blocks, place)
    put = block.is_heading and _PUT.fullmatch(title) is not None and _over_sentence(blocks, place)
    if number is None and (
        _COVERED.fullmatch(block.text)
        or (_NEVER_ALONE.match(title) and not (told_of and _OF_PEOPLE.fullmatch(title)) and not put)
        or (below_figure(blocks, place) and not is_standard(title))
        or _ASIDE.match(block.text, start + b)
        or (POST.fullmatch(title) and _holder(block.text, start + b))
    ):
        return None
    bold = _is_bold(block, start + a, start + b)
    large = bold and whole and body is not None and (block.size or 0) > 1.1 * body
    caps = is_caps(title) or CAPS_DATED.fullmatch(title) is not None
    style = (block.tag if block.is_heading else f"size {block.size}" if large else "", bold, caps, whole)
    return Candidate(
        place=place,
        start=block.start + (number.start if number else a),
        title_start=block.start + start + a,
        title_end=block.start + start + b,
        title=title,
        number=number,
        agenda_number=from_agenda
        or agenda_number(block.text[start : end + 24])
        or _second_number(blocks, place, whole),
        style=style,
        score=_score(block, title, style, number, body),
        label=_COLON.match(block.text, start + b) is not None and len(title.split()) <= 14,
        over=_over(blocks, place) if title[-1] not in ".,;" else "",
        minuted=block.is_heading and any(b.text == "Minutes:" for b in blocks[place + 1 : place + 4]),
        dashed=_DASH.match(block.text, start + b) is not None,
        told=told,
        weak=weak,
        listed=block.tag == "li",
        depth=block.first.depth,
    )


def titled(
    block: Block, place: int, start: int = 0, end: int | None = None, number: Printed | None = None
) -> Candidate | None:
    """A block, or code points `start` to `end` of it, as the title of an item, however it is set; None where that has no words."""
    a, b = title_range(block.text[start:end])
    title = block.text[start + a : start + b]
    if not title:
        return None
    return Candidate(
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


# "1. 3. MINUTES": a converter's list of one and the item's own number
_SECOND = compiled(r"1[.)]\s+(?P<number>\d{1,2})[.)]\s+(?=[A-Z])")
_AGENDA = compiled(r"\(?\d{1,2}[.)]\s+(?=[A-Z])")
_REPORTED = compiled(r"[A-Z]\d{1,2}")
_EARLIER = compiled(r"\d+[/.]\d+")
_PRINTED = compiled(r"\w")
_COLON, _DASH = compiled(r"\s*:"), compiled(r"\s+[–—-]\s+\S|\s+[–—-]+\s*$|\.\s+[A-Z\d]")
# "A lamp - the third this year - had failed"
_ASIDE = compiled(r"\s+[–—-]+\s+[^.:;]{1,80}\s[–—-]+\s(?:was|were|had|has|have|is|are|will|would)\b")
_RUNS_IN = compiled(r"\s*:[–—-]*\s*|\s*[–—-]+\s+")
_TELLS = compiled(r"\bto\s+(?!be\b)[a-z]+\s|\b(?:could|must|needs?|should)\b")


_ANSWERED = compiled(r"(?:all\s+)?(?:agreed|noted|approved|accepted|deferred)\W*", re.IGNORECASE)


def _tells(text: str, at: int) -> bool:
    """Whether what was said or is to be done begins at a place, behind a colon, a dash or nothing."""
    mark = _RUNS_IN.match(text, at)
    if mark is None:
        return text[at : at + 1] == " " and text[at + 1 : at + 2].isupper() and is_said(text[at:])
    rest = text[mark.end() :]
    if ANSWERED_NONE.match(rest) or _ANSWERED.fullmatch(rest):
        return True
    return len(rest.split(None, 3)) > 2 and (is_said(rest) or _TELLS.search(rest) is not None)


def _holder(text: str, at: int) -> bool:
    """Whether behind the name of a post stands who holds it."""
    held = _HOLDER.match(text, at)
    return held is not None and (held["who"].strip(" .").isupper() or match_person(held["who"]) is not None)


_SHOUTED = compiled(r"[A-ZÀ-Þ][\W\d_]*[A-ZÀ-Þ]")
"""Two capitals together, as three letters or more in capitals have."""


def _is_prose(block: Block) -> bool:
    """Whether a block without a number plainly is a paragraph: its first words, whatever they are, can be no title.

    That takes a look of its own, in bold or capitals, or a colon behind them; a title that is all of a block is short, what
    is printed beside it aside (see `title_range`).
    """
    text = block.text
    if (
        len(text) < 150
        or ":" in text
        or ((stop := text.find(". ", 0, 40)) > 0 and is_standard(text[:stop]))
        or ((lead := _DASHED.match(text)) and not is_said(lead["title"]))
        or "(" in text
        or block.is_heading
        or block.bold
    ):
        return False
    return len(text.split()) > 30 and not _SHOUTED.search(text) and not APPLICATION.match(text)


_DASHED = compiled(r"(?P<title>[^\W\d_][^.;?!,–—]{2,80}?)(?:\s|(?<=[a-z]{3}))[–—-]+\s")
_LETTERS = compiled(r"[^\W\d_]\.?[^\W\d_]")
"""Two letters, as a title has at least: "A.O.B." too."""


def _over(blocks: Sequence[Block], place: int) -> str:
    """What the block after a line is, where both do not stand in one list."""
    if blocks[place].cell or place + 1 >= len(blocks):
        return ""
    after = blocks[place + 1]
    if blocks[place].tag == "li" and after.tag == "li":
        depth = blocks[place].first.depth
        return f"nested{depth}" if after.first.depth > depth else ""
    if after.is_heading and blocks[place].is_heading:
        return "heading" if after.tag > blocks[place].tag else ""
    length = len(after.text.split(None, 10))
    prose = length >= 10 or after.text.rstrip().endswith(".") or (length >= 6 and after.text.endswith(":"))
    dated = (
        _NEXT_MEETING.search(blocks[place].text) is not None and length <= 12 and _DIGIT.search(after.text) is not None
    )
    prose = prose or dated or _MOVED_BY.match(after.text) is not None or ANSWERED_NONE.match(after.text) is not None
    post = POST.match(after.text)
    if post and _holder(after.text, post.end()):
        return "posts"
    return "list" if after.tag == "li" else "prose" if prose else "line" if blocks[place].is_heading else ""


_NEXT_MEETING, _DIGIT = compiled(r"(?i)\b(?:next|future)\s+meetings?\W*$"), compiled(r"\d")
_MOVED_BY = compiled(r"(?:Proposed|Moved)\s+by\s+[A-Z]")


def _over_sentence(blocks: Sequence[Block], place: int) -> bool:
    """Whether a heading of the format's own stands over a sentence: "Officers" over "All officers are happy to go on." """
    below = blocks[place + 1].text if blocks[place].is_heading and place + 1 < len(blocks) else ""
    return len(below.split()) > 5 and is_said(below.split(". ")[0]) and match_person(below) is None


def _number_alone(blocks: Sequence[Block], place: int, number: Printed, body: float | None) -> Candidate | None:
    """A number on a line of its own (or in a cell) opens the title after it; the agenda's may stand on a line between."""
    under = place + 1
    beside = blocks[under].text.strip() if under + 1 < len(blocks) else ""
    from_agenda = AGENDA_NUMBER.fullmatch(beside) if beside[:1] in ("(", "[") else None
    under += from_agenda is not None
    coded = number.form in {"coded", "slashed"}
    if from_agenda and coded and blocks[under].text.strip().isdigit():
        under += 1  # a page's number
    if under >= len(blocks) or (place == 0 and not number.stopped and number.form == "integer"):
        return None  # at the very top stands a page's number
    block = blocks[under]
    if block.column or block.tag == "li":
        return None
    year = _YEAR_FIRST.match(block.text) if coded else None  # "2025 Arts grants"
    if printed_number(block.text) and not (
        block.cell or year or APPLICATION.match(block.text) or _DAY.match(block.text)
    ):
        return None
    if _is_running_head(blocks, under):
        return None  # "2." over the head of page 2
    if not (number.stopped or block.cell):
        if any(above.text == block.text for above in blocks[:place]):
            return None  # a page's number over its running head
        if number.form == "integer" and among_figures(blocks, place, number):
            return None
    end, whole = title_end(block, 0)
    if _OF_MEMBER.match(block.text) and len(block.text.split()) <= 25 and block.text[-1] not in ".;,:":
        end, whole = len(block.text), True
    a, b = title_range(block.text[:end])
    title = block.text[a:b]
    begins = title[:1].isupper() or title[:1].isdigit() or title[:1] in "‘'“\""
    begins = begins or ((block.cell is not None or number.value[0] >= 100) and _is_bold(block, a, b))
    begins = begins or (_counts_on(blocks, number) and title == block.text.strip() and len(title.split()) <= 12)
    if not _LETTERS.search(title) or not begins or (title[-1] in ",;" and not _DAY.match(title)):
        return None
    if title.startswith("“") and "”" not in block.text:
        return None
    weak = NO_TITLE.match(title) is not None and _OF_MEMBER.match(title) is None
    if weak and (not number.stopped or not _NAMED.match(title)):
        return None
    # "10.45." is what a sentence ended with, "1 -" of "- 1 -" a page's number
    firm = number.worded or (number.form != "decimal" and number.stopped and number.mark[:1] in ".):")
    firm = firm or number.form in {"coded", "slashed", "own"} or _counts_on(blocks, number)
    marked = firm and len(title.split()) <= 9 and not is_said(title)
    marked = marked and bool(
        number.worded or is_standard(title) or _COLON.match(block.text, b) or _DASH.match(block.text, b)
    )
    if not whole and not marked and not _is_bold(block, a, b) and not is_caps(title):
        if not number.stopped or len(block.text.split()) > 25 or is_said(block.text) or block.text[-1] in ".;,:":
            return None
        a, b = title_range(block.text)  # "Minutes - 3 May 2011" below its number
        title, whole = block.text[a:b], True
    style = (block.tag if block.is_heading else "", _is_bold(block, a, b), is_caps(title), whole)
    return Candidate(
        place=under,
        start=blocks[place].start + number.start,
        title_start=block.start + a,
        title_end=block.start + b,
        title=title,
        number=number,
        agenda_number=(from_agenda and from_agenda["number"])
        or agenda_number(block.text[:end])
        or agenda_number(blocks[place].text),
        style=style,
        score=_score(block, title, style, number, body),
        weak=weak,
    )


# "3RD MAY, 2021", whose minutes are to be signed
_DAY = compiled(rf"\d{{1,2}}(?:ST|ND|RD|TH|st|nd|rd|th)?\s+(?i:{MONTH})\b[,\s]+\d{{4}}\b")


def _is_running_head(blocks: Sequence[Block], place: int) -> bool:
    """Whether a line that is no standard title stands there a third time or more, and once without a number above."""
    block = blocks[place]
    same = [n for n, other in enumerate(blocks) if other.text == block.text]
    return (
        len(same) > 2
        and not (block.cell or is_standard(block.text))
        and any(n == 0 or printed_number(blocks[n - 1].text) is None for n in same)
    )


def _counts_on(blocks: Sequence[Block], number: Printed) -> bool:
    """Whether the number of a minute, alone on its line, is one of three or more that stand so: 1602, 1603, 1604."""
    if number.form != "integer" or number.value[0] < 100:
        return False
    alone = {block.text.strip() for block in blocks if len(block.text) <= 6}
    value = number.value[0]
    return any({str(value + a), str(value + b)} <= alone for a, b in ((-2, -1), (-1, 1), (1, 2)))


def _second_number(blocks: Sequence[Block], place: int, whole: bool) -> str | None:
    """A line "(Item 2)" under a title."""
    if not whole or place + 1 >= len(blocks):
        return None
    after = blocks[place + 1].text.strip()
    return agenda_number(after) if len(after) < 30 and after.startswith("(") else None


def _is_bold(block: Block, a: int, b: int) -> bool:
    return bool(block.bold) and _covers(block.bold, a, b)


def _covers(bold: Sequence[tuple[int, int]], a: int, b: int) -> bool:
    return any(start <= a + 1 and end >= b - 1 for start, end in bold) or any(
        start <= a + 1 and end - a >= 0.8 * (b - a) for start, end in bold
    )


def _score(block: Block, title: str, style: Style, number: Printed | None, body: float | None) -> float:
    """How much a candidate looks like a heading; about 0 for a plain numbered paragraph."""
    tag, bold, caps, whole = style
    length = len(title.split())
    score = 2.0 * bool(tag) + 2.0 * bold + 1.5 * caps + 2.0 * is_standard(title)
    score += 1.0 * (whole and length <= 12) + 0.5 * block.gap
    score += 1.0 * bool(body and block.size and block.size > body * 1.08)
    score -= 1.5 * (whole and title.rstrip().endswith((".", ";")) and length > 12)
    score -= 3.5 * title.endswith("?")  # one of the questions that were put, rather than an item
    score -= 1.0 * (length > 25) + 1.0 * (not bold and not FINITE.isdisjoint(block.words) and is_said(title))
    score -= 3.0 * (title[:1].islower() and not (number and (tag or bold)))  # small letters may be a matter of style
    if number:
        score += 0.5 * number.stopped - 1.5 * number.enclosed
    return score
