"""Headings without numbers amid numbered items, of business that is no part of another item: "NOTICE OF MOTION", "Open forum"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.layout import words_of
from minutes_parser.patterns import compiled
from minutes_parser.segment.items.candidate import Candidate
from minutes_parser.segment.items.titles import is_said

_WHOSE = r"(?:the\s+)?(?:(?:members\s+of\s+the\s+)?public|councillors?|members|parishioners|residents|electors|clerk|chair\w*|floor)(?:['’]s?)?"
_PAYMENTS = r"(?:payments?|accounts?|invoices?|bills)\s+(?:for\s+(?:approval|payment|authorisation)|to\s+be\s+(?:approved|paid|authorised))(?:\s*/\s*resolutions?)?"
_OF_MONEY = compiled(
    r"\b(?:financ|account|payment|invoice|treasurer|clerk|budget|precept|rfo|bank|cheque)", re.IGNORECASE
)
_PAID = compiled(_PAYMENTS, re.IGNORECASE)
"""Over lines of sums, and part of an item of money where that stands above."""
_FORUM = compiled(r"(?:open|public)\s+(?:forum|session|questions?(?:\s+time)?|participation)", re.IGNORECASE)
"""What may run on into what was said, behind the last item: "Open forum. A resident asked ..." """
_OWN = compiled(
    rf"""
    (?: any\s+other\s+(?:competent\s+|urgent\s+|relevant\s+)?(?:business|matters) | a\.?o\.?c?\.?b\.? | (?:{_WHOSE}\s+)?(?:other\s+)?(?:urgent\s+|late\s+)?business | (?:urgent|late|additional)\s+items?
    | (?:dates?\s+(?:(?:and|,|&)\s+(?:times?|venue|place)\s+)?of\s+)?(?:the\s+)?(?:next|future)\s+meetings?(?:\s+dates?)?
    | (?:votes?|expressions?)\s+of\s+(?:sympathy|congratulations?|condolences?|thanks)
    | (?:open\s+)?questions?\s+(?:from|by|of)\s+{_WHOSE} | open\s+questions? | {_WHOSE}\s+questions?(?:\s+time)?
    | (?:public|open)\s+(?:questions?(?:\s+time)?|participation|forum|sessions?|speaking|time|comments)(?:\s*/\s*(?:questions?(?:\s+time)?|comments|participation))?
    | (?:other\s+)?matters\s+(?:requiring|for)\s+attention | (?:other\s+)?matters\s+raised\s+(?:by|with|from)\s+\w[\w\s]{{2,50}} | {_PAYMENTS}
    | (?:public\s+)?(?:petitions?|deputations?)
    | notices?\s+of\s+motions? | (?:emergency|urgent)\s+motions?
    | (?:exclusion|re-?admission|re-?admittance)\s+of\s+(?:the\s+)?(?:press|public|media)(?:(?:\s*(?:,|/|&|and)\s*)+(?:the\s+)?(?:press|public|media))?
    | (?:resolution|motion)\s+to\s+exclude\s+(?:the\s+)?(?:press|public)(?:\s+(?:and|&)\s+(?:the\s+)?(?:press|public))?
    | (?:confidential|exempt|private|closed)\s+(?:items?|business|sessions?|matters) | in\s+camera
    | (?:the\s+)?meeting\s+(?:was\s+)?(?:adjourned|suspended)\s+for\s+(?:public|open)\s+(?:questions?|participation|session|forum|comments?|time|discussion)
    | (?:temporary\s+)?adjournment(?:\s+of\s+(?:the\s+)?meeting)? | suspension\s+of\s+standing\s+orders
    | (?:(?:borough|county|district|ward|city|unitary)(?:\s*(?:,|&|/|and)\s*|\s+)){{1,3}}councillors?['’]?s?['’]?\s+(?:reports?|updates?)
    | reports?\s+(?:from|by|of)\s+(?:the\s+)?(?:(?:borough|county|district|ward|city|unitary)(?:\s*(?:,|&|/|and)\s*(?:the\s+)?|\s+)){{1,3}}(?:councillors?|members?)
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Business that clerks put between two items or last, without the number that the others have."""
_SEATS = compiled(
    r"(?:to\s+(?:\w+,?\s+(?:and\s+)?){1,3})?(?:(?:an?|the|any|new|casual|current)\s+)*(?:co-?\s?option|(?:parish\s+|town\s+|community\s+)?(?:councillors?['’]?s?['’]?\s+|member\s+)?vacanc(?:y|ies)|applications?\s+(?:for|to)\s+(?:co-?\s?option|the\s+vacanc(?:y|ies))|(?:re-?)?election\s+of\s+(?:an?\s+|the\s+)?(?:vice[\s-]?)?(?:chair\w*|mayor))\b[^.:;?!]{0,60}",
    re.IGNORECASE,
)
"""Over the filling of a seat: "Co-option", "To consider applications for the vacancy"; no part of an item of other things."""
_NO_SEATS = compiled(
    r"\b(?:financ|account|payment|budget|precept|bank|planning|highway|road|traffic|footpath|lighting|minutes|declar|interest|apolog|playground|cemetery|allotment)",
    re.IGNORECASE,
)
_NO_MATTER = frozenset({"the", "of", "and", "any", "other", "to", "from", "by", "items", "item", "matters", "members"})
"""words that may stand in the title of one item and in that of the next"""
_TWIN = compiled(r"\s+[/|]\s.+")
"""the title in a second language, behind the first: "Any other business / Unrhyw fater arall" """
_AT_END = compiled(r"\b(?:next|future)\s+meeting", re.IGNORECASE)
"""of the next meeting is spoken last"""
_APART = 3
"""code points between two lines, a colon with them"""


def amid_numbers(found: Sequence[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """Headings without numbers below the first of the numbered items that open items of their own, each over what was said."""
    counted = sorted((c for c in chosen if c.number), key=lambda c: c.start)
    starts = {c.start for c in chosen}
    more: list[Candidate] = []
    for c in found:
        if (
            c.number
            or c.start in starts
            or not (c.style[3] or (c.dashed and c.start > counted[-1].start and _FORUM.fullmatch(c.title)))
            or c.style[0] == "row"
        ):
            continue
        above = [x for x in counted if x.start < c.start]
        seats = above and _SEATS.fullmatch(c.title) and not is_said(c.title) and _NO_SEATS.search(above[-1].title)
        if not seats and not _OWN.fullmatch(_TWIN.sub("", c.title)):
            continue
        if not above or c.start <= above[-1].title_end or any(0 < s - c.title_end <= _APART for s in starts):
            continue  # or the head of a section
        if _PAID.fullmatch(c.title):
            if _OF_MONEY.search(above[-1].title):
                continue
        elif not (any(c.style[:3]) or c.label or c.over == "prose" or not c.style[3]):
            continue
        if _words(c.title) & _words(above[-1].title) or _goes_on(found, above[-1], c, starts):
            continue
        last = c.start > counted[-1].start
        if last or seats or not (_AT_END.search(c.title) or _is_one_of(found, above[-1], c)):
            more.append(c)
    return more


def _is_one_of(found: Sequence[Candidate], item: Candidate, here: Candidate) -> bool:
    """Whether a heading follows others written as it is, which are parts of the item above: "Bins:", "Paths:", "Any other matters:"."""
    return any(
        item.start < c.start < here.start
        and not c.number
        and (c.style, c.label, c.listed) == (here.style, here.label, here.listed)
        and c.over in {"prose", "list"}
        and len(c.title.split()) <= 8
        and not (is_said(c.title) or _OWN.fullmatch(c.title))
        for c in found
    )


def _goes_on(found: Sequence[Candidate], item: Candidate, here: Candidate, starts: set[int]) -> bool:
    """Whether below a heading the item above it goes on: 4.2 after an adjournment in item 4."""
    after = min((start for start in starts if start > here.start), default=here.start)
    return any(
        c.number.form == "decimal" and item.number is not None and c.number.value[0] == item.number.value[0]
        for c in found
        if c.number and here.start < c.start < after
    )


def _words(title: str) -> set[str]:
    """The words of a title that tell its business, one and several alike."""
    return {word.rstrip("s") for word in words_of(title) - _NO_MATTER}
