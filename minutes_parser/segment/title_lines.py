"""Titles of the headings that were chosen, made whole: further lines added, and none given to what has none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes_parser.layout import Block
from minutes_parser.segment.clauses import enumerator
from minutes_parser.segment.headings import NO_TITLE, Candidate
from minutes_parser.segment.numbering import printed_number
from minutes_parser.segment.passages import Part
from minutes_parser.segment.titles import is_said, is_standard, title_range


def wrapped(part: Part, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Titles that run on over further heading lines in the title's style, with none in that style further down the item."""
    out = []
    for found, after in zip(chosen, [*(c.start for c in chosen), part.end][1:], strict=True):
        table = part.blocks[found.place].cell is not None
        inside = [
            b
            for b in part.blocks_between(found.title_end, after)
            if b.start >= found.title_end and not b.column and (table or not b.cell)
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
                if not line or NO_TITLE.match(line) or is_said(line) or enumerator(line) or _LABEL.match(line):
                    break
                if len(line.split()) > (40 if department else 14) or re.match(
                    r"[a-z](?:[.)]\s*|\s+)[A-Z]|[A-Z][.)]\s+[A-Z]|[•▪●·*–-]\s", line
                ):
                    break
                if (is_standard(found.title) and is_standard(line)) or found.title.lower().startswith(line.lower()):
                    break
                if found.style[2] and not any(found.style[:2]) and not block.is_caps:
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


def untitled(chosen: Sequence[Candidate]) -> list[Candidate]:
    """Without titles where none is printed: the minute itself follows the number.

    Where most items have a title, what such a minute is about is its subject, if that is a standard one: "The minutes of 4 May
    were agreed ...". Where most are sentences, none of those is a title, however short.
    """
    said = [c for c in chosen if c.number and not any(c.style[:3]) and is_said(c.title) and c.title[-1] != "?"]
    few, most = 3 * len(said) <= len(chosen), 3 * len(said) >= 2 * len(chosen) >= 6
    starts = {c.start for c in said if (most and not is_standard(c.title)) or len(c.title.split()) > 20}
    return [_subject(c, few=few) if c.start in starts else c for c in chosen]


_SUBJECT = re.compile(r"(?:\S+\s+){0,9}?\S+(?=\s+(?:was|were|had\s+been|have\s+been)\s)")


def _subject(found: Candidate, *, few: bool) -> Candidate:
    subject = _SUBJECT.match(found.title) if few and is_standard(found.title) else None
    if subject and found.number and not re.search(r"\d\s+[A-Z]", subject.group()):
        return replace(found, title=subject.group(), title_end=found.title_start + subject.end())
    return replace(found, title="", title_end=found.start + len(found.number.text if found.number else ""))
