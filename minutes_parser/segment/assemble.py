"""Marked records to documents: each linked to its item and its decision, each with an id that rests on its words."""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import Any

from spacy.tokens import Doc

from minutes_parser.patterns import compiled
from minutes_parser.records import (
    Action,
    Amount,
    Attendance,
    Citation,
    Declaration,
    Document,
    Finding,
    Item,
    Meeting,
    Motion,
    Recommendation,
    Resolution,
    Speech,
)
from minutes_parser.segment.marks import marked_in, parts_of, reading_of


def assemble(doc: Doc, source: str) -> tuple[tuple[Document, ...], tuple[Finding, ...]]:
    """The documents of the source, in print order, and the components' findings in page order."""
    reading, name = reading_of(doc), _Names(source)
    meetings: dict[int, Meeting] = doc._.records.get("meetings", {})
    documents = []
    for number, part in enumerate(parts_of(doc)):

        def inside(kind: str, of: type[Any], part: Any = part) -> list[Any]:
            return marked_in(doc, part, kind, of)

        items = _linked_items([name.stamp(r, r.number, r.title) for r in inside("items", Item)])
        place = _Place(items)
        resolutions = tuple(
            name.stamp(r, *(c.text for c in r.clauses), **place.of(r)) for r in inside("resolutions", Resolution)
        )
        decided = _Decided(resolutions)

        meeting = meetings.get(number, Meeting())
        documents.append(
            name.stamp(
                Document(
                    kind=part.kind,
                    draft=part.draft,
                    pages=part.pages if reading.paginated else None,
                    span=reading.span(part.start, part.end),
                    meeting=meeting,
                    attendance=tuple(
                        name.stamp(r, r.name, None if r.name else r.role, r.status)
                        for r in inside("attendance", Attendance)
                    ),
                    items=tuple(items),
                    resolutions=resolutions,
                    motions=tuple(name.stamp(r, r.text, **place.of(r)) for r in inside("motions", Motion)),
                    recommendations=tuple(
                        name.stamp(r, r.number, r.text) for r in inside("recommendations", Recommendation)
                    ),
                    actions=tuple(
                        name.stamp(r, r.text, **place.of(r), **decided.of(r)) for r in inside("actions", Action)
                    ),
                    declarations=tuple(
                        name.stamp(r, r.name, r.text, **place.of(r)) for r in inside("declarations", Declaration)
                    ),
                    amounts=tuple(
                        name.stamp(r, r.text, r.role, **place.of(r), **decided.of(r)) for r in inside("amounts", Amount)
                    ),
                    citations=tuple(
                        name.stamp(r, r.text, **place.of(r), **decided.of(r)) for r in inside("citations", Citation)
                    ),
                    speeches=_linked_answers(
                        [name.stamp(r, r.speaker, r.text, **place.of(r)) for r in inside("speeches", Speech)]
                    ),
                ),
                part.kind,
                meeting.committee,
                meeting.date,
                meeting.title,
            )
        )
    findings: list[Finding] = sorted(doc._.findings, key=lambda f: (f.page or 0, f.code, f.message))
    return tuple(documents), tuple(findings)


_WORD = compiled(r"\w+")


class _Names:
    """Gives ids: `<source>#<kind>-<hash of the record's words>`, with an ordinal from the second equal one on."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.seen: dict[str, int] = {}

    def stamp(self, record: Any, *words: str | None, **links: str | None) -> Any:
        """The record with its id, and what links it to others."""
        spoken = "\n".join(" ".join(_WORD.findall((w or "").lower())) for w in words)
        digest = hashlib.sha256(spoken.encode()).hexdigest()[:10]
        stem = f"{self.source}#{type(record).__name__.lower()}-{digest}"
        self.seen[stem] = count = self.seen.get(stem, 0) + 1
        return record.model_copy(update={**links, "id": stem if count == 1 else f"{stem}-{count}"})


class _Place:
    """Finds the item a record was minuted under, by where it stands."""

    def __init__(self, items: list[Item]) -> None:
        self.items = items
        self.starts = [item.extent.start for item in items]
        self.reach = list(accumulate((item.extent.end for item in items), max))
        """how far those up to here reach"""

    def of(self, record: Any) -> dict[str, str | None]:
        """The record's item, by number and id; a number the component set from the words is kept."""
        at = bisect_right(self.starts, record.span.start) - 1
        while at >= 0 and self.items[at].extent.end < record.span.end <= self.reach[at]:
            at -= 1
        if at < 0 or self.reach[at] < record.span.end:
            return {}
        item = self.items[at]
        stated = record.item if isinstance(record, Declaration) else None
        return {"item": stated or item.number, "item_id": item.id}


def _linked_items(items: list[Item]) -> list[Item]:
    """Components name a parent by the offset of its heading; the id replaces it."""
    by_offset = {str(item.span.start): item.id for item in items}
    return [
        item.model_copy(update={"parent_id": by_offset.get(item.parent_id)}) if item.parent_id else item
        for item in items
    ]


def _linked_answers(speeches: list[Speech]) -> tuple[Speech, ...]:
    """The component names the question of an answer by its offset; the id replaces it."""
    by_offset = {str(speech.span.start): speech.id for speech in speeches if speech.kind == "question"}
    return tuple(
        speech.model_copy(update={"reply_to": by_offset.get(speech.reply_to)}) if speech.reply_to else speech
        for speech in speeches
    )


class _Decided:
    """Finds the decision whose clause holds an action, a sum or a citation."""

    def __init__(self, resolutions: tuple[Resolution, ...]) -> None:
        self.resolutions = resolutions
        clauses = sorted((c.span.start, c.span.end, n) for n, r in enumerate(resolutions) for c in r.clauses)
        self.clauses = clauses
        self.reach = list(accumulate((end for _, end, _ in clauses), max))
        """how far those up to here reach"""

    def of(self, record: Any) -> dict[str, str | None]:
        """The id of the first decision one of whose clauses shares words with the record, if any does."""
        found = []
        at = bisect_left(self.clauses, (record.span.end,)) - 1
        while at >= 0 and self.reach[at] > record.span.start:
            _, end, number = self.clauses[at]
            if end > record.span.start:
                found.append(number)
            at -= 1
        return {"resolution_id": self.resolutions[min(found)].id} if found else {}
