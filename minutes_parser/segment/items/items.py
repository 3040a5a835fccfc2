"""Items of business: the headings that open one (see `headings` and `choice`), as records. Numbers are never repaired."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.layout import Reading
from minutes_parser.patterns import compiled
from minutes_parser.records import Finding, Item, ItemBasis
from minutes_parser.segment.decisions.markers import marker, stem
from minutes_parser.segment.items.after_items import closed_between, end_of_items
from minutes_parser.segment.items.business import business
from minutes_parser.segment.items.candidate import Candidate
from minutes_parser.segment.items.choice import choose
from minutes_parser.segment.items.exclusion import without_public
from minutes_parser.segment.items.headings import candidates, titled
from minutes_parser.segment.items.item_pages import named_meeting, page_title, title_of
from minutes_parser.segment.items.lettered import bulleted, entries_alone, lettered
from minutes_parser.segment.items.lone_item import lone_item
from minutes_parser.segment.items.minuted import minuted
from minutes_parser.segment.items.numbering import Printed, printed_number
from minutes_parser.segment.items.outside_chain import with_worded
from minutes_parser.segment.items.paragraph_heads import headed
from minutes_parser.segment.items.sub_items import sub_items
from minutes_parser.segment.items.title_lines import labels_alone, told_apart, untitled, wrapped
from minutes_parser.segment.items.titles import is_said
from minutes_parser.segment.items.unnumbered import ONES, count_standard
from minutes_parser.segment.marks import mark, parts_of, reading_of, report
from minutes_parser.segment.passages import Part

_FEW = 3
"""Of so few numbers a house style is not told for sure."""
FORMS = ["own", "dotted", "coded", "slashed", "lettered", "decimal", "integer"]


@Language.factory("minutes_items", default_config={"forms": FORMS})
class Items:
    """Marks the items of minutes and agendas. `forms` are the forms of number that may open one (see `numbering`)."""

    def __init__(self, nlp: Language, name: str, forms: list[str]) -> None:
        self.forms = forms

    def __call__(self, doc: Doc) -> Doc:
        reading = reading_of(doc)
        for part in parts_of(doc):
            if part.kind not in {"minutes", "agenda", "decision_notice"}:
                continue
            candidate_headings = business(part, candidates(part))
            # a house style is told from the whole source; a document of a pack may be numbered in another
            chosen = _only(part, candidate_headings) or minuted(
                part,
                wrapped(
                    part, told_apart(part, headed(part, candidate_headings, self.chosen(part, candidate_headings)))
                ),
            )
            if part.kind == "agenda":
                chosen = _without_pages(chosen)
            elif part.kind == "decision_notice" and not _decisions(part, chosen):
                continue
            chosen = untitled(labels_alone(chosen))
            printed = _with_ones(candidate_headings, chosen)
            records = _records(reading, part, printed, sub_items(candidate_headings, chosen))
            for record in without_public(part, list(records)):
                mark(doc, "items", record)
            for finding in _gaps(reading, chosen):
                report(doc, finding)
        return doc

    def chosen(self, part: Part, found: list[Candidate]) -> list[Candidate]:
        """The candidates that open items; the numbers of one list of clauses are none, though nothing else be numbered."""
        chosen = self._likeliest(part, found)
        while _clauses(part, chosen):
            clauses = {c.start for c in chosen}
            found = [c for c in found if c.start not in clauses]
            chosen = self._likeliest(part, found)
        chosen = with_worded(found, chosen)
        return chosen or (lone_item(part, found) if part.kind == "minutes" else [])

    def _likeliest(self, part: Part, found: list[Candidate]) -> list[Candidate]:
        """The candidates that open items, if the only list of numbers there is be one of items."""
        chosen = choose(found, ["own", *self.forms])
        if sum(c.number is not None for c in chosen) < _FEW or not count_standard(chosen):
            others = choose(found, FORMS)
            chosen = others if count_standard(others) > count_standard(chosen) or not chosen else chosen
        chosen = chosen or choose(_as_ones(found), FORMS)
        if not any(c.number for c in chosen):
            chosen = (bulleted(part, chosen) if part.kind == "agenda" else []) or lettered(part, chosen) or chosen
        if part.kind == "minutes":
            chosen = entries_alone(part, found, chosen) or chosen
        if not any(c.number for c in chosen):  # a house style's numbers are the likeliest, not the only ones
            others = choose(found, FORMS)
            chosen = others if count_standard(others) > count_standard(chosen) else chosen
        return chosen


def _as_ones(found: list[Candidate]) -> list[Candidate]:
    """The candidates, in a style of their own those that are each the only entry of a numbered list: "1." throughout."""
    ones = [c for c in found if c.number and c.number.form == "integer" and c.style[3]]
    if len(ones) < (3 if all(c.style[0] or c.style[1] for c in ones) else 4) or not all(map(_is_one, ones)):
        return found
    starts = {c.start for c in ones}
    return [replace(c, number=None, style=(ONES, *c.style[1:])) if c.start in starts else c for c in found]


def _with_ones(found: list[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """Those chosen, with the number as printed on those that were taken for headings because each is "1."."""
    numbers = {c.start: c.number for c in found}
    return [replace(c, number=numbers.get(c.start)) if c.style[0] == ONES else c for c in chosen]


def _is_one(found: Candidate) -> bool:
    """Whether a candidate is numbered 1 and reads as a title."""
    return (
        found.number is not None
        and found.number.value == (1,)
        and len(found.title.split()) <= 10
        and found.title[-1] not in ".,;?"
        and not found.title.lower().startswith(("that ", "to "))
        and not is_said(found.title)
    )


def _clauses(part: Part, chosen: Sequence[Candidate]) -> bool:
    """Whether all that was chosen is one list below a line such as "RESOLVED that:" or "That the Committee:"."""
    if len(chosen) < 2 or not chosen[0].place or chosen[0].running != 1 or any(any(c.style[:3]) for c in chosen):
        return False
    that = sum(_THAT.match(c.title) is not None for c in chosen)
    if that == len(chosen) or (
        2 * that > len(chosen)
        and all(
            _THAT.match(c.title) or (c.number.enclosed and c.title[:3] in ("To ", "In ")) for c in chosen if c.number
        )
    ):
        return True  # the second clauses of two decisions follow on the first ones
    if chosen[-1].place - chosen[0].place > 2 * len(chosen):
        return False
    if sum(part.blocks[c.place].text.rstrip().endswith((";", "; and")) for c in chosen) >= max(2, 0.5 * len(chosen)):
        return True
    above = part.blocks[chosen[0].place - 1].text
    found = marker(above)
    if found is not None and not found.label and (not above[found.end :].strip() or above.endswith(":")):
        return True
    return stem(above) is not None or _CONDITIONS.search(above) is not None or _REASONS.fullmatch(above) is not None


# "... be granted subject to the following conditions:"
_CONDITIONS = compiled(
    r"\b(?:conditions?|informatives?|reasons?|terms|grounds)(?:\s+(?:below|set\s+out\s+below|as\s+follows))?\s*[:;]?\s*[:–—-]+\s*$",
    re.IGNORECASE,
)


_REASONS = compiled(r"\W*reasons?(?:\s+for\s+(?:the\s+)?(?:decisions?|refusal|recommendations?))?\W*", re.IGNORECASE)
_THAT = compiled(r"(?:That|THAT|T\ H\ A\ T)\s")


def _only(part: Part, headings: Sequence[Candidate]) -> list[Candidate]:
    """The item of a page that is about one: the line that names its meeting and its number stands at the top, or "Agenda item"."""
    named = [(place, line.number) for place, b in enumerate(part.blocks[:8]) if (line := named_meeting(b.text))]
    found = title_of(part.blocks, *named[0]) if len(named) == 1 else None
    alone = page_title(part.blocks) if not named else None
    if alone is not None:
        found = alone, 0, len(part.blocks[alone].text)
    if found is None:
        return []
    place, start, end = found
    only = titled(part.blocks[place], place, start, end, printed_number(named[0][1]) if named else None)
    if only and only.number and only.number.form == "integer" and _goes_on(only, only.number, headings):
        return []
    return [only] if only else []


def _goes_on(only: Candidate, number: Printed, found: Sequence[Candidate]) -> bool:
    """Whether titles numbered on from the one that a page names follow it, as in the minutes from which it was cut."""
    value = number.value[0]
    next_ones = [c for c in found if c.number and c.start > only.start and c.number.value == (value + 1,)]
    return value > 20 and any(not c.weak and (c.style[3] or c.label) and not is_said(c.title) for c in next_ones)


_DECISION = compiled(r"\W*(?:decision|decided|resolved)\b", re.IGNORECASE)


def _decisions(part: Part, chosen: Sequence[Candidate]) -> bool:
    """Whether a notice holds several decisions: headings numbered on from 1, a decision below each."""
    numbers = [c.number.value[-1] for c in chosen if c.number]
    if len(chosen) < 2 or numbers != list(range(1, len(chosen) + 1)):
        return False
    ends = [*(c.start for c in chosen[1:]), part.end]
    return all(
        any(map(_DECISION.match, (b.text for b in part.blocks_between(c.title_end, end))))
        for c, end in zip(chosen, ends, strict=True)
    )


_PAGE = compiled(r"\s+(\d{1,3})(?P<to>\s*[-–]\s*\d{1,3})?$")


def _without_pages(chosen: Sequence[Candidate]) -> list[Candidate]:
    """Without the page numbers at the ends of an agenda's titles: three or more that ascend are no part of them, nor two "5 - 8"."""
    ends = [_PAGE.search(c.title) for c in chosen]
    printed = [int(end.group(1)) for end in ends if end]
    ranges = all(end["to"] for end in ends if end)
    if len(printed) < (2 if ranges else 3) or printed != sorted(printed):
        return list(chosen)
    return [
        replace(c, title=c.title[: end.start()], title_end=c.title_end - len(end.group())) if end else c
        for c, end in zip(chosen, ends, strict=True)
    ]


def _records(reading: Reading, part: Part, chosen: Sequence[Candidate], under: Sequence[Candidate]) -> Iterator[Item]:
    """Items and sub-items in print order; a sub-item reaches to the next heading, an item over all of its own."""
    end = end_of_items(part, chosen)
    ends = dict(zip((c.start for c in chosen), [*(c.start for c in chosen), end][1:], strict=True))
    if part.kind == "minutes" and len(chosen) > 1:  # "Open forum", "Next meeting" stand below the close, too
        before = chosen[-2]
        ends[before.start] = closed_between(part, before.title_end, ends[before.start])
    both = sorted([*chosen, *under], key=lambda c: c.start)
    parent = None
    for found, after in zip(both, [*(c.start for c in both), end][1:], strict=True):
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
        span=reading.span(_heading_start(found), found.title_end),
        extent=reading.span(found.start, after),
    )


def _heading_start(found: Candidate) -> int:
    """Where the heading's own words start: a number that touches the title ("32/18APOLOGIES") is one word with it."""
    touches = found.number and found.title and found.start + len(found.number.text) == found.title_start
    return found.title_start if touches else found.start


def _basis(found: Candidate) -> ItemBasis:
    if found.number:
        return "numbered-heading" if any(found.style[:3]) else "numbered-line"
    return "heading" if any(found.style[:3]) else "label" if found.label else "line"


_SEVERAL = compiled(r"(\d{1,3})(?:\s?[&,]\s?|\s?[/–-]\s?|,?\sand\s)\d{1,3}(?!\d)")


def _gaps(reading: Reading, chosen: Sequence[Candidate]) -> list[Finding]:
    """A finding for each number that skips: an item may be missing from the text, or its heading unread."""
    findings = []
    last = {c.number.text: c.start for c in chosen if c.number}  # what was taken early is printed again in its place
    in_place = [c for c in chosen if not c.number or last[c.number.text] == c.start]
    for a, b in pairwise(in_place):
        if not a.number or not b.number or a.number.form != b.number.form or a.number.form == "decimal":
            continue
        several = _SEVERAL.match(b.number.text) if b.number.form == "integer" else None  # "5 & 6" follows 4
        ahead = int(several[1] if several else b.running) - int(a.running)  # 8a follows 7
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
