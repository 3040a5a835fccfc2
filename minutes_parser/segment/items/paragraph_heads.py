"""Numbered minutes below headings without numbers: over "062 The Mayor reported that ..." stands "Mayor's Report", which is the title."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from minutes_parser.segment.items.candidate import Candidate
from minutes_parser.segment.items.numbering import printed_number
from minutes_parser.segment.items.titles import is_said, is_standard
from minutes_parser.segment.passages import Part

_WORDS = 12
"""how many words such a heading has at most"""
_FEW = 6
"""What is longer and ends in a full stop is a sentence."""
_MOST = 0.8
"""The share of numbered sentences that have a heading each: a heading over several of them is one of a section."""


def headed(part: Part, found: Sequence[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """The chosen, numbered sentences with the headings right above them where nearly each of them has one."""
    spoken = [c for c in chosen if _is_minute(part, c)]
    if len(spoken) < 2:
        return list(chosen)
    heads = {c.place: c for c in found if _heads(c)}
    above = {c.start: heads[c.place - 1] for c in spoken if c.place - 1 in heads}
    standard = sum(is_standard(h.title) for h in above.values())
    if len(above) < max(2, _MOST * len(spoken)) or standard < 2:
        return list(chosen)
    used = {h.start for h in above.values()}
    out = [
        replace(above[c.start], number=c.number, running=c.running, agenda_number=c.agenda_number)
        if c.start in above
        else c
        for c in chosen
    ]
    # a heading that was chosen without the number gives way to the same one with it
    return sorted(
        {c.start: c for c in [*out, *_unread(part, heads, chosen)] if c.number or c.start not in used}.values(),
        key=lambda c: c.start,
    )


def _is_minute(part: Part, found: Candidate) -> bool:
    """Whether a sentence stands behind a number, on a line set as all text is."""
    if found.number is None or any(found.style[:2]) or found.label:
        return False
    text = part.blocks[found.place].text
    if found.number.text not in text[found.number.start : found.number.end]:
        return False  # alone on the line above
    told = is_said(text) and (is_said(found.title) or not found.style[3])
    return told or (text.endswith(".") and len(text.split()) > _FEW)


def _heads(found: Candidate) -> bool:
    title = found.title
    whole = not found.number and found.style[3] and not found.label and len(title.split()) <= _WORDS
    return whole and title[-1] not in ".,;:?" and not is_said(title)


def _unread(part: Part, heads: dict[int, Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """Headings over a sentence with the one number that is missing there, though it may begin with a person: "061 Cllr Roe declared"."""
    counted = sorted((c for c in chosen if c.number and c.number.form == "integer"), key=lambda c: c.start)
    more: list[Candidate] = []
    for place, head in heads.items():
        number = printed_number(part.blocks[place + 1].text) if place + 1 < len(part.blocks) else None
        after = next((c for c in counted if c.start > head.start), None)
        before = next((c for c in reversed(counted) if c.start < head.start), None)
        if number is None or number.form != "integer" or after is None or not is_said(part.blocks[place + 1].text):
            continue
        if number.value[0] == after.running - 1 and (before is None or before.running < number.value[0]):
            more.append(replace(head, number=number, running=float(number.value[0])))
    return more
