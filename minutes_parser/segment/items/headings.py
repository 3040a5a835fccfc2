"""Headings that might open an item: what stands at the start of a block (see `title_ends` for where its title ends)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.segment.dates import MONTH, find_dates
from minutes_parser.segment.items.candidate import (
    COLON,
    DASH,
    LETTERS,
    NAMED,
    NO_TITLE,
    POST,
    Candidate,
    is_bold,
    names_holder,
    over_sentence,
    score_of,
    second_number,
    what_is_under,
)
from minutes_parser.segment.items.continued import without_continued
from minutes_parser.segment.items.heading_numbers import APPLICATION, counted_years, may_number
from minutes_parser.segment.items.heading_tables import heads_of_items, in_wide_row, titled_tables
from minutes_parser.segment.items.lone_numbers import number_alone
from minutes_parser.segment.items.numbering import Printed, printed_number
from minutes_parser.segment.items.numbers_apart import (
    below_figure,
    contents,
    numbers_behind,
    numbers_below,
    pages_alone,
)
from minutes_parser.segment.items.own_numbers import own_numbers
from minutes_parser.segment.items.points_of_motions import points_of_motions
from minutes_parser.segment.items.run_on import run_on
from minutes_parser.segment.items.title_ends import ANSWERED_NONE, CAPS_DATED, is_caps, title_end
from minutes_parser.segment.items.titles import AGENDA_NUMBER, agenda_number, is_said, is_standard, title_range
from minutes_parser.segment.motions.headed_motions import heads_motion
from minutes_parser.segment.passages import Part
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.names import match_person
from minutes_parser.segment.people.numbered_people import numbered_people
from minutes_parser.segment.votes.vote_names import only_names

_PRESENT = compiled(r"(?:members\s+)?present\b", re.IGNORECASE)
# Lines that are titles only behind a number.
_NEVER_ALONE = compiled(
    r"(?:agenda|meeting)$|(?:(?:original|substantive|further|second)\s+)?(?:proposal|amendment|motion|vote)$|(?:in\s+favour|for|against|abstentions?|abstain(?:ed|ing)?|not\s+voting)$|no\.?\s+item$|items$|chair(?:man|person|woman)?$|report\s+of\s+the\b(?!(?:\s[\w’'-]+){0,4}?\s(?:council|committee|board|panel|trustees|treasurer|secretary|chair\w*|vice-chancellor|president|captain)$)|(?:the\s+)?meeting\s+(?:was\s+)?(?:closed|ended|finished|concluded)\b|draft\s+minutes?$|reports?\s+(?:appended|attached|circulated|enclosed)$|apolog(?:y|ies)\s+(?:\w+\s+){0,2}(?:received|accepted)\s+from$|.{8,}\s(?:ensued|as\s+follows)$|[^£€]{2,40}[£€]\s?\d[\d,]*\.\d\d$|(?:guests?|members?|councillors?|membership|by\s+invitation|officers?|officials|observers)\s*:?$|\w+\s+(?:lawyer|officer|manager|director|clerk|secretary)$|members\s+of\s+the\s+(?:committee|board|panel|council)$"
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
def _names_go_on(before: str) -> bool:
    """Whether a line is a run of names that ends within one: at a comma, "and" or a forename."""
    words = before.split()
    return (
        "," in before
        and (words[-1] in {"and", "&"} or words[-1].endswith(",") or words[-1] in FORENAMES)
        and only_names(before)
    )


_MOVED_THAT = compiled(r"(?:AND\s+|And\s+)?(?:THAT|That)\s")
_OF_PEOPLE = compiled(r"(?:members|membership|officers|officials)", re.IGNORECASE)
_REPORT = compiled(
    r"^(?:councillors?|cllrs?\.?|mr|mrs|ms|miss|dr)\s+[A-Z].{0,40}\b(?:reports?|updates?|presentations?)$",
    re.IGNORECASE,
)


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
    people, points = numbered_people(blocks), points_of_motions(blocks)
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
        if place in paged or place in listing or place in people or place in points:
            continue
        if place and _ANSWER.match(block.text) and _QUESTION.match(blocks[place - 1].text):
            continue
        number = own.get(place)
        if number:
            of_number = candidate_of if block.text[number.end :].strip() else number_alone
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
    if number and number.form == "integer" and not number.stopped and len(block.text) < 30:
        day = next(iter(find_dates(block.text)), None)
        if day and day.iso and len(day.text) >= len(block.text.strip(" .")):
            return None  # "1 Dec 2014", of the meeting
    behind = block.text[number.end :].strip(" .") if number else ""
    # "1. 1": the list's own number and the item's; "C/41/19 (Agenda Item 3)"; "31. A1", over an application
    if number and (behind in {"", number.text} or AGENDA_NUMBER.fullmatch(behind) or _REPORTED.fullmatch(behind)):
        return number_alone(blocks, place, number, body)
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
    if not LETTERS.search(title) or (title.endswith("”") and "“" not in title):
        return None  # or what ends a quotation
    if title.startswith("“") and "”" not in block.text:
        return None  # or begins one
    if title.startswith("that ") or (_MOVED_THAT.match(title) and block.text[-1:] in ".;,:"):
        return None  # "6.1 that the depot be sold", set bold under "RESOLVED", or what is moved
    if number and heads_motion(block.text):
        return None  # "2020-45 Bell, Roe: That the accounts be paid."
    if number and number.form == "integer" and not number.stopped and title.startswith("("):
        return None  # "5 (two of them found)", in a list of figures
    if number is None and place and not block.is_heading and _names_go_on(blocks[place - 1].text):
        return None  # "McGuinness", below "Cllrs Ann Bell, Eugene"
    weak = NO_TITLE.match(title) is not None and not _REPORT.search(title)
    marked = number and (number.stopped or number.form != "integer" or (whole and _PRESENT.match(title)))
    if weak and (not marked or not NAMED.match(title)):
        return None
    told = number is None and not whole and _tells(block.text, start + b)
    told_of = told or over_sentence(blocks, place)
    put = block.is_heading and _PUT.fullmatch(title) is not None and over_sentence(blocks, place)
    if number is None and (
        _COVERED.fullmatch(block.text)
        or (_NEVER_ALONE.match(title) and not (told_of and _OF_PEOPLE.fullmatch(title)) and not put)
        or (below_figure(blocks, place) and not is_standard(title))
        or _ASIDE.match(block.text, start + b)
        or (not whole and block.text.startswith(",", start + b) and _is_person(title))
        or (POST.fullmatch(title) and names_holder(block.text, start + b))
        or (whole and not block.is_heading and _is_holder(blocks, place, title))
    ):
        return None
    bold = is_bold(block, start + a, start + b)
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
        agenda_number=from_agenda or agenda_number(block.text[start : end + 24]) or second_number(blocks, place, whole),
        style=style,
        score=score_of(block, title, style, number, body),
        label=COLON.match(block.text, start + b) is not None and len(title.split()) <= 14,
        over=what_is_under(blocks, place) if title[-1] not in ".,;" else "",
        minuted=block.is_heading and any(b.text == "Minutes:" for b in blocks[place + 1 : place + 4]),
        dashed=DASH.match(block.text, start + b) is not None,
        glued=not whole and block.text[start + b : start + b + 1].isalpha(),
        told=told,
        weak=weak,
        listed=block.tag == "li",
        depth=block.first.depth,
    )


def _is_person(title: str) -> bool:
    """Whether a title is somebody's name, set off where it is told who spoke: "ANN BELL, River Market: Ann said"."""
    words = title.title() if title.isupper() else title
    person = match_person(words) if " " in words else None
    return person is not None and person.end == len(words) and not is_standard(title)


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


def _is_holder(blocks: Sequence[Block], place: int, title: str) -> bool:
    """Whether a line is a post and who holds it, and heads no text: "Secretary - Ann Bell"."""
    post = POST.match(title)
    return post is not None and names_holder(title, post.end()) and what_is_under(blocks, place) != "prose"


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
        or (
            (stop := text.find(". ", 0, 40)) > 0
            and (is_standard(text[:stop]) or (block.tag == "li" and len(text[:stop].split()) < 5))
        )
        or ((lead := _DASHED.match(text)) and not is_said(lead["title"]))
        or "(" in text
        or block.is_heading
        or block.bold
    ):
        return False
    return len(text.split()) > 30 and not _SHOUTED.search(text) and not APPLICATION.match(text)


_DASHED = compiled(r"(?P<title>[^\W\d_][^.;?!,–—]{2,80}?)(?:\s|(?<=[a-z]{3}))[–—-]+\s")
