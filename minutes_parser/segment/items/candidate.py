"""A block, or the start of one, that might open an item, and how much it looks like a heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.segment.items.numbering import Printed
from minutes_parser.segment.items.title_ends import ANSWERED_NONE
from minutes_parser.segment.items.titles import FINITE, agenda_number, is_said, is_standard
from minutes_parser.segment.people.names import match_person

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
    glued: bool = False
    """a letter stands right behind the title: a converter has lost what parted them"""
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
      | minutes\s+(?:of|for)\s+(?:the|a|an)\s.*\b(?:held|meeting)\b.*\b(?:at|in)\b(?!\s+(?:public|private|open|closed)\b).*\d
      | meetings?\s+administrator\s*(?:[:–-]|$) | presiding\b | (?:minutes|notes)\s+(?:(?:were\s+)?(?:taken|recorded|written|produced)\s+)?by\b | at\s+a\s+meeting\b | signed\b | dated?\s*[:._…] | page\s+\d | chair(?:man|person|woman)?\s*[:._…]+$ | (?:ref(?:erence)?|due)\.?\s*$
      | (?:for|against|abstain(?:ed|ing)?|abstentions?|votes?)\s*[:(\d–-]
      | (?:during|in|following|after)\s+(?:an?|the|that|this)\s+(?:\w+\s+)?(?:discussions?|debate)\b
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
NAMED = compiled(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{2,4}\s+[a-z]{4}|(?:councillors?|cllrs?\.?|mr|mrs|ms|miss|dr|proposed)\s|(?:those\s+|members\s+|officers\s+)?(?:present|in\s+attendance|attendance|attendees)(?:\s*/\s*\w+|\s+(?:and|&)\s+apologies(?:\s+for\s+absence)?)?\W*$",
    re.IGNORECASE,
)


POST = compiled(
    r"(?:(?:vice|deputy|assistant|acting|hon\w*\.?|minutes?|membership|press|social|fixtures?|bar|green)[\s-]+)*(?:chair\w*|president|captain|clerk|convener|secretary|treasurer|auditor)",
    re.IGNORECASE,
)


# "Chairman: B Roe was elected", "Secretary - Ann Bell"
_HOLDER = compiled(
    r"(?:\s*:|\s*[–—-])\s*(?P<who>(?:[A-Z][\w.’'-]*\s*){1,4})(?:(?:was|were)\s+(?:\w+ly\s+)?(?:re-?)?(?:elected|appointed)\b|(?:\W+(?i:passed|carried|agreed|(?:re-?)?elected|unopposed))?\W*$|\W{1,4}(?i:proposed|nominated|seconded)\b)"
)


COLON, DASH = compiled(r"\s*:"), compiled(r"\s+[–—-]\s+\S|\s+[–—-]+\s*$|\.\s+[A-Z\d]")


def names_holder(text: str, at: int) -> bool:
    """Whether behind the name of a post stands who holds it."""
    held = _HOLDER.match(text, at)
    return held is not None and (held["who"].strip(" .").isupper() or match_person(held["who"]) is not None)


LETTERS = compiled(r"[^\W\d_]\.?[^\W\d_]")
"""Two letters, as a title has at least: "A.O.B." too."""


def what_is_under(blocks: Sequence[Block], place: int) -> str:
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
        length <= 12 and _DIGIT.search(after.text) is not None and _NEXT_MEETING.search(blocks[place].text) is not None
    )
    prose = prose or dated or _MOVED_BY.match(after.text) is not None or ANSWERED_NONE.match(after.text) is not None
    post = POST.match(after.text)
    if post and names_holder(after.text, post.end()):
        return "posts"
    return "list" if after.tag == "li" else "prose" if prose else "line" if blocks[place].is_heading else ""


_NEXT_MEETING, _DIGIT = compiled(r"(?i)\b(?:next|future)\s+meetings?\W*$"), compiled(r"\d")


_MOVED_BY = compiled(r"(?:Proposed|Moved)\s+by\s+[A-Z]")


def over_sentence(blocks: Sequence[Block], place: int) -> bool:
    """Whether a heading of the format's own stands over a sentence: "Officers" over "All officers are happy to go on." """
    below = blocks[place + 1].text if blocks[place].is_heading and place + 1 < len(blocks) else ""
    return len(below.split()) > 5 and is_said(below.split(". ")[0]) and match_person(below) is None


def second_number(blocks: Sequence[Block], place: int, whole: bool) -> str | None:
    """A line "(Item 2)" under a title."""
    if not whole or place + 1 >= len(blocks):
        return None
    after = blocks[place + 1].text.strip()
    return agenda_number(after) if len(after) < 30 and after.startswith("(") else None


def is_bold(block: Block, a: int, b: int) -> bool:
    return bool(block.bold) and _covers(block.bold, a, b)


def _covers(bold: Sequence[tuple[int, int]], a: int, b: int) -> bool:
    return any(start <= a + 1 and end >= b - 1 for start, end in bold) or any(
        start <= a + 1 and end - a >= 0.8 * (b - a) for start, end in bold
    )


def score_of(block: Block, title: str, style: Style, number: Printed | None, body: float | None) -> float:
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
