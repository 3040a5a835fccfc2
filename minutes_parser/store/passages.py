"""What a search looks through: the words of every record, and all kept text once.

The kept text is cut where a document, an item or a page begins or ends; each piece belongs to the innermost item
around it (kind `item`) or to none (kind `text`), so that a hit can be cited with its body, its item and its page.
Decisions, actions and the like are passages of their own beside it, and carry their item's heading: a search for a
subject in the heading and a word of the decision finds the decision.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from minutes_parser.records import (
    Action,
    Declaration,
    Document,
    Item,
    Motion,
    ParsedSource,
    Recommendation,
    Resolution,
    Span,
    Speech,
)
from minutes_parser.store.ids import meeting_id

Row = dict[str, Any]

_STATUSES = (
    ("present", "Present"),
    ("in_attendance", "In attendance"),
    ("apologies", "Apologies"),
    ("absent", "Absent"),
    ("expected", "Expected"),
)


def passages(parsed: ParsedSource) -> list[Row]:
    """The passages of a source, in the order of their place in its text."""
    found = [*_of_text(parsed), *(row for document in parsed.documents for row in _of_records(document, parsed.source))]
    return sorted(found, key=lambda row: (row["char_start"], row["kind"], row["char_end"]))


def _of_records(document: Document, source: str) -> Iterator[Row]:
    items = {item.id: item for item in document.items}

    def row(kind: str, record: Resolution | Motion | Action | Declaration | Recommendation | Speech, text: str) -> Row:
        item = items.get(getattr(record, "item_id", None) or "")
        return _row(source, document, kind, record.id, item, record.span, text)

    for decision in document.resolutions:
        yield row("resolution", decision, "\n".join(clause.text for clause in decision.clauses))
    for motion in document.motions:
        yield row("motion", motion, motion.text)
    for action in document.actions:
        owner = action.owner if action.owner and action.owner not in action.text else None
        yield row("action", action, f"{action.text} ({owner})" if owner else action.text)
    for declaration in document.declarations:
        named = declaration.name in declaration.text
        yield row("declaration", declaration, declaration.text if named else f"{declaration.name}: {declaration.text}")
    for recommendation in document.recommendations:
        yield row("recommendation", recommendation, recommendation.text)
    for speech in document.speeches:
        named = speech.speaker is None or speech.speaker in speech.text
        yield row(speech.kind, speech, speech.text if named else f"{speech.speaker}: {speech.text}")
    if document.attendance:
        first = min(document.attendance, key=lambda person: person.span.start).span
        end = max(person.span.end for person in document.attendance)
        listed = first.model_copy(update={"end": end})
        yield _row(source, document, "attendance", meeting_id(document), None, listed, attendance_in_words(document))


def attendance_in_words(document: Document) -> str:
    """`Present: Ann Bell (Chair), Carl Dunn`, one line a status."""
    lines = []
    for status, label in _STATUSES:
        people = [p for p in document.attendance if p.status == status]
        if people:
            names = (f"{p.name} ({p.role})" if p.name and p.role else p.name or p.role or "" for p in people)
            lines.append(f"{label}: {', '.join(names)}")
    return "\n".join(lines)


def _heading(item: Item) -> str:
    return " ".join(part for part in (item.number, item.title) if part)


def _of_text(parsed: ParsedSource) -> Iterator[Row]:
    """All of the text that is not blank, each part once."""
    items = [
        (item.extent.start, item.extent.end, item, document) for document in parsed.documents for item in document.items
    ]
    items.sort(key=lambda entry: (entry[0], -entry[1]))
    cuts = {0, len(parsed.text), *parsed.page_starts}
    for document in parsed.documents:
        cuts |= {document.span.start, document.span.end}
    for start, end, _, _ in items:
        cuts |= {start, end}
    edges = sorted(cut for cut in cuts if 0 <= cut <= len(parsed.text))
    around: list[tuple[int, int, Item, Document]] = []
    entering = iter(items)
    upcoming = next(entering, None)
    for start, end in pairwise(edges):
        around = [entry for entry in around if entry[1] > start]
        while upcoming is not None and upcoming[0] <= start:
            around.append(upcoming)
            upcoming = next(entering, None)
        around = [entry for entry in around if entry[1] > start]
        text = parsed.text[start:end].strip()
        if not text:
            continue
        where = Span(start=start, end=end, page=bisect_right(parsed.page_starts, start) or None)
        if around:
            _, _, item, document = around[-1]
            yield _row(parsed.source, document, "item", item.id, item, where, text)
        else:
            inside = next((d for d in parsed.documents if d.span.start <= start < d.span.end), None)
            yield _row(parsed.source, inside, "text", None, None, where, text)


def _row(
    source: str, document: Document | None, kind: str, record_id: str | None, item: Item | None, where: Span, text: str
) -> Row:
    return {
        "source_id": source,
        "meeting_id": meeting_id(document) if document else None,
        "item_id": item.id if item else None,
        "kind": kind,
        "record_id": record_id,
        "page": where.page,
        "char_start": where.start,
        "char_end": where.end,
        "heading": _heading(item) if item else None,
        "text": text,
    }
