"""Titles of the headings that were chosen, made whole: further lines added, and none given to what has none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clauses import enumerator
from minutes_parser.segment.items.candidate import NO_TITLE, Candidate
from minutes_parser.segment.items.numbering import Printed, printed_number
from minutes_parser.segment.items.sub_items import SPOKEN
from minutes_parser.segment.items.titles import is_said, is_standard, title_range
from minutes_parser.segment.passages import Part


def wrapped(part: Part, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Titles that run on over further heading lines in the title's style, with none in that style further down the item."""
    out = []
    chosen = _rejoined(part, chosen)
    for found, after in zip(chosen, [*(c.start for c in chosen), part.end][1:], strict=True):
        table = part.blocks[found.place].cell is not None
        below = [b for b in part.blocks_between(found.title_end, after) if b.start >= found.title_end]
        inside = [b for b in below if not b.column and (table or not b.cell)]
        heads = [
            b
            for n, b in enumerate(inside)
            if _look(b) == (_look(part.blocks[found.place])[0], any(found.style[:2]))
            # "2018/19 and after" on the second line of a title
            and (not printed_number(b.text) or (n == 0 and not b.gap and _YEARS.match(b.text)))
        ]
        styled = any(found.style[:3]) and heads and heads == inside[: len(heads)]
        department = _DEPARTMENT.search(found.title) is not None
        plain = found.style[2] and not any(found.style[:2])
        whole = part.blocks[found.place].text.rstrip().endswith(found.title)
        lines = _capitals(found, inside) if plain else heads if styled else []
        if department:
            lines = inside[: 2 if _breaks_off(inside) else 1]
        dangles = not lines and whole and _DANGLES.search(found.title) is not None
        if dangles:
            lines = [b for b in inside[:2] if not b.gap and b.is_caps == part.blocks[found.place].is_caps]
        if found.style[3] and found.number and len(below) > len(lines):
            for block in lines[:3]:
                a, b = title_range(block.text)
                line = block.text[a:b]
                purpose = department and _PURPOSE.match(line) is not None
                if found.style[2] and is_standard(found.title) and not (block.is_caps or department):
                    break  # "MATTERS ARISING", and below it the first of them
                if (
                    not line
                    or NO_TITLE.match(line)
                    or (is_said(line) and not purpose)
                    or enumerator(line)
                    or _LABEL.match(block.text)
                    or _COLUMNS.match(block.text)
                ):
                    break
                if len(line.split()) > (40 if department or dangles else 14) or re.match(
                    r"[a-z](?:[.)]\s*|\s+)[A-Z]|[A-Z][.)]\s+[A-Z]|[•▪●·*–-]\s|\(?[a-z]{1,3}[.)]?$", line
                ):
                    break
                if (
                    is_standard(found.title) and is_standard(line) and not department
                ) or found.title.lower().startswith(line.lower()):
                    break
                found = replace(found, title=f"{found.title} {line}", title_end=block.start + b)
        out.append(found)
    return out


def _rejoined(part: Part, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Titles in capitals without numbers that fill a line, with the line that each runs on over."""
    out: list[Candidate] = []
    for here in chosen:
        above = out[-1] if out else None
        if (
            above
            and not (here.number or above.number or above.label)
            and here.place == above.place + 1
            and not part.blocks[here.place].gap
            and above.style[2]
            and above.style == here.style
            and len(above.title) >= 2 * _WIDE
            and not is_standard(here.title)
        ):
            out[-1] = replace(above, title=f"{above.title} {here.title}", title_end=here.title_end, label=here.label)
        else:
            out.append(here)
    return out


# "SUGGESTED", over "RULES OF PROCEDURE": no title ends so
_DANGLES = compiled(
    r"(?<!\w)(?:(?i:suggested|proposed|revised|amended|draft|annual)|(?i:and|of|the|for|to|an|on|in|with|by|re))$"
)
_PURPOSE = compiled(r"To\s+[A-Za-z][a-z]+\s")


def _breaks_off(inside: Sequence[Block]) -> bool:
    """Whether the line that says what an item is for goes on over a few words of the next: "... for the Ballymore | West District." """
    if len(inside) < 3 or inside[0].text[-1:] in ".:;" or not _PURPOSE.match(inside[0].text):
        return False
    text = inside[1].text
    return text.endswith(".") and len(text.split()) <= 6 and not is_said(text)


_WIDE = 28
"""So many letters of capitals may fill a line."""


def _capitals(found: Candidate, inside: Sequence[Block]) -> list[Block]:
    """Lines of capitals right below a title that is long enough to fill its line."""
    if len(found.title) < _WIDE:
        return []
    below = list(
        takewhile(
            lambda b: b.is_caps and (not b.gap or _LAST_WORD.fullmatch(b.text)) and not printed_number(b.text), inside
        )
    )
    return [] if any(_ANSWER.fullmatch(b.text) for b in below) else below


# "COMMITTEE:", which is no title by itself
_LAST_WORD = compiled(r"(?:COMMITTEE|BOARD|PANEL|AUTHORITY|ASSOCIATION|PARTNERSHIP|ORGANISATION|PROGRAMME|SCHEME)S?:?")
_ANSWER = compiled(r"\W*(?:none|nil|no\s.*|noted|agreed|approved)\W*", re.IGNORECASE)
_YEARS = compiled(r"(?:19|20)\d\d(?:\s*[/–-]\s*(?:\d\d){1,2})?\b")
_LABEL = compiled(r"Minutes:$|\w+(?:\s\w+)?:\s|[‘“]?I\s+(?:will|hereby)\b")
# "Who What By when", the heads of columns in a table whose cells were printed as a line
_COLUMNS = compiled(
    r"(?:(?:who|what|whom|by\s+whom|when|by\s+when|status|actions?|owner|due|deadline|progress)[^\w\s]*(?:\s+|$)){2,}$",
    re.IGNORECASE,
)
# Some bodies print the department whose item it is above the item's own title.
_DEPARTMENT = compiled(r"\b(?:directorate|department|services|division)(?:\s+[-–]\s+.{3,40})?$", re.IGNORECASE)


def _look(block: Block) -> tuple[str, bool]:
    return (block.tag if block.is_heading else "", block.is_bold or block.is_heading)


def untitled(chosen: Sequence[Candidate]) -> list[Candidate]:
    """Without titles where none is printed: the minute itself follows the number.

    Where most items have a title, what such a minute is about is its subject, if that is a standard one: "The minutes of 4 May
    were agreed ...". Where most are sentences, none of those is a title, however short.
    """
    said = [
        c
        for c in chosen
        if c.number
        and not any(c.style[:3])
        and (is_said(c.title) or (len(c.title.split()) > 8 and _DID.match(c.title)))
        and not _NO_MINUTE.search(c.title)
    ]
    few, most = 3 * len(said) <= len(chosen), 3 * len(said) >= 2 * len(chosen) >= 6
    starts = {
        c.start
        for c in said
        if (most and not is_standard(c.title))
        or len(c.title.split()) > (6 if SPOKEN.match(c.title) else 20)
        or (not most and _APOLOGIES_WERE.match(c.title))
    }
    return [
        _subject(c, few=few or _APOLOGIES_WERE.match(c.title) is not None) if c.start in starts else c for c in chosen
    ]


# "BH presented the plan of the year", "The group formally sent its thanks"
_DID = compiled(
    r"(?:[A-Z]{2,4}|The\s+(?:[A-Z]?[\w’-]+\s+){1,3}?)\s?(?:\w+ly\s+)?(?:presented|outlined|introduced|explained|sent|thanked|welcomed|updated|circulated|spoke|asked|raised|described|discussed)\s"
)


def labels_alone(chosen: Sequence[Candidate]) -> list[Candidate]:
    """Where most numbered titles are labels, those that go on behind the colon end there too: "7. Updates: Quay closures – Cllr Roe said"."""
    numbered = [c for c in chosen if c.number]
    plain = sum(c.label and ":" not in c.title for c in numbered)
    if plain < _FEWEST_LABELS or 3 * plain < 2 * len(numbered):
        return list(chosen)
    return [_to_colon(c) if c.number and not c.label and is_standard(c.title.partition(":")[0]) else c for c in chosen]


_FEWEST_LABELS = 4


def _to_colon(found: Candidate) -> Candidate:
    at = found.title.find(": ")
    if at < 0:
        return found
    return replace(found, title=found.title[:at], title_end=found.title_start + at, label=True)


# "To accept apologies where valid reasons have been given"
_NO_MINUTE = compiled(r"\?$|^To [a-z]+ |^Report\s+No\.?\s*\d+/\d{4}\s+of\s")
# "Apologies were received from Mr Roe", "The minutes of 4 May were read and signed"
_APOLOGIES_WERE = compiled(
    r"Apolog(?:y|ies)(?:\s+for\s+[Aa]bsence)?\s+(?:was|were|had\s+been)\s+(?:received|accepted|given|noted)\b"
    r"|Minutes\s+of\s+(?:the\s+)?(?:\w+\s+){0,3}?meeting[^.;:]{0,40}?\s(?:was|were|had\s+been)\s+(?:\w+ly\s+)?(?:agreed|approved|read|signed|confirmed|accepted|circulated|taken)\b"
)
_RUNS_ON = compiled(r"\d\s+(?!Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[A-Z]")
_SUBJECT = compiled(r"(?:\S+\s+){0,13}?\S+(?=\s+(?:was|were|had\s+been|have\s+been)\s)")


def _subject(found: Candidate, *, few: bool) -> Candidate:
    subject = _SUBJECT.match(found.title) if few and is_standard(found.title) else None
    if subject and found.number and not _RUNS_ON.search(subject.group()):
        return replace(found, title=subject.group(), title_end=found.title_start + subject.end())
    return replace(found, title="", title_end=found.start + len(found.number.text if found.number else ""))


def told_apart(part: Part, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Titles told apart from what is printed round them in most of a document: second numbers, the minute behind a full stop."""
    return _stopped(part, _numbered_behind(_numbered_twice(chosen)))


_MOST = 0.6
"""The share of titles that have what then is no part of any."""
_SECOND = compiled(r"\(?(?P<number>\d{1,2})(?:\.0)?[.):]?\s+(?=[A-Z])")
_BRACKETED = compiled(r"\((?P<number>\d{1,2})\)\s+(?=[A-Z])")
_REPORT = compiled(r"(?P<number>\d{1,3})(?:/\d{2,4})?\s+(?=[A-Z]{3})")
"""stands in a column of its own, and not beside every title"""
_PAPER = compiled(r"[A-Z]{1,4}/\d\d/\d{1,3}\s+(?=[A-Z])")
"""the code of a paper, between number and title: "8 HB/09/03 TREE WORKS" """


def _numbered_twice(chosen: Sequence[Candidate]) -> list[Candidate]:
    """Without the second numbers before titles: the agenda's ("24/031 1. Apologies"), or those of reports ("2313 58 DREDGING")."""
    reports = [_REPORT.match(c.title) if c.number and c.number.value[0] >= 100 else None for c in chosen]
    if _counts_on([int(report["number"]) for report in reports if report], of=0):
        return [
            replace(c, title=c.title[r.end() :], title_start=c.title_start + r.end()) if r else c
            for c, r in zip(chosen, reports, strict=True)
        ]
    papers = [_PAPER.match(c.title) if c.number and c.number.form == "integer" else None for c in chosen]
    if sum(paper is not None for paper in papers) >= 2:
        return [
            replace(c, title=c.title[p.end() :], title_start=c.title_start + p.end()) if p else c
            for c, p in zip(chosen, papers, strict=True)
        ]
    found = [
        (_BRACKETED if c.number.form == "integer" else _SECOND).match(c.title) if c.number else None for c in chosen
    ]
    numbers = [int(second["number"]) for second in found if second]
    if not _counts_on(numbers, len(chosen)):
        return list(chosen)
    return [
        replace(c, title=c.title[s.end() :], title_start=c.title_start + s.end(), agenda_number=s["number"]) if s else c
        for c, s in zip(chosen, found, strict=True)
    ]


_BEHIND = compiled(r"\s+(?P<number>\S*\d[./]\d{1,4})$")


def _numbered_behind(chosen: Sequence[Candidate]) -> list[Candidate]:
    """With the numbers that stand at the ends of titles: "APOLOGIES FC79/19"."""
    found = [_BEHIND.search(c.title) if not c.number else None for c in chosen]
    numbers = [printed_number(f["number"]) if f else None for f in found]
    kept = [n for n in numbers if n and n.form in {"coded", "slashed", "dotted"}]
    runs = [sum(a < b for a, b in pairwise(group)) for group in zip(*(n.value for n in kept), strict=False)]
    if len(kept) < max(3, _MOST * len(chosen)) or max(runs, default=0) < len(kept) - 1:
        return list(chosen)
    return [_behind(c, f.start(), n) if f and n else c for c, f, n in zip(chosen, found, numbers, strict=True)]


def _behind(found: Candidate, end: int, number: Printed) -> Candidate:
    return replace(found, title=found.title[:end], title_end=found.title_start + end, number=number)


def _counts_on(numbers: Sequence[int], of: int) -> bool:
    return len(numbers) >= max(3, _MOST * of) and all(0 < b - a <= 3 for a, b in pairwise(numbers))


_SENTENCE = compiled(
    r"(?P<title>[A-Z][^.:;?!–]{2,60})(?<!\bSt)(?<!\bDr)(?<!\bMrs)(?<!\bM[rs])(?<!\bCllr)(?<!\bNo)\.\s+[A-Z]"
)


def _stopped(part: Part, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Titles that end at a full stop, where most do: "6. Fabric. Slates have slipped."."""
    plain = [c for c in chosen if c.number and not any(c.style[:3])]
    stops = sum(
        not c.style[3] and part.blocks[c.place].text.startswith(". ", c.title_end - part.blocks[c.place].start)
        for c in plain
    )
    if stops < max(3, 0.5 * len(plain)):
        return list(chosen)
    out = []
    for c in chosen:
        said = _SENTENCE.match(c.title) if c.number and c.style[3] and not any(c.style[:3]) else None
        if said and not is_said(said["title"]):
            c = replace(c, title=said["title"], title_end=c.title_start + len(said["title"]))
        out.append(c)
    return out
