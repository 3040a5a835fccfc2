"""One parsed source to rows of every table."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from minutes_parser.records import Document, Finding, Motion, ParsedSource, Record, Resolution, Span, Vote
from minutes_parser.store.ids import Ids, meeting_id
from minutes_parser.store.passages import passages
from minutes_parser.store.schema import TABLES, fields_of

Row = dict[str, Any]
Rows = dict[str, list[Row]]
"""Rows by table, parents before children; each row holds every column of its table, passages all but their `id`."""

_FIELDS = {t.record: tuple((name, column.name) for name, column in fields_of(t.record)) for t in TABLES if t.record}


def rows_of(parsed: ParsedSource) -> Rows:
    """The rows of one source in all tables but `files`."""
    rows: Rows = {t.name: [] for t in TABLES if t.name != "files"}
    given = parsed.given
    rows["sources"].append(
        {
            "id": parsed.source,
            "path": parsed.source,
            "sha256": parsed.sha256,
            "format": parsed.format,
            "pages": parsed.pages,
            "given_council": given.council,
            "given_committee": given.committee,
            "given_date": given.date,
            "url": given.url,
            "retrieved_at": given.retrieved,
            "status": "failed" if any(f.severity == "error" for f in parsed.findings) else "read",
        }
    )
    rows["pages"] += _pages(parsed)
    for position, document in enumerate(parsed.documents, 1):
        _add_document(rows, parsed, document, position)
    rows["findings"] += findings_of(parsed.source, parsed.findings)
    rows["passages"] += passages(parsed)
    return rows


def findings_of(source: str, findings: Iterable[Finding]) -> list[Row]:
    """The rows of a source's findings."""
    ids = Ids()
    return [
        {
            "id": ids.new(f"{source}#finding", finding.code, str(finding.page), finding.message),
            "source_id": source,
            "position": position,
            **_fields(finding),
            "char_start": None,
            "char_end": None,
        }
        for position, finding in enumerate(findings, 1)
    ]


def _pages(parsed: ParsedSource) -> list[Row]:
    starts = [0, *parsed.page_starts[1:], len(parsed.text)]
    return [
        {
            "id": f"{parsed.source}#page-{page}" if parsed.page_starts else f"{parsed.source}#text",
            "source_id": parsed.source,
            "page": page if parsed.page_starts else None,
            "char_start": start,
            "char_end": end,
            "text": parsed.text[start:end],
        }
        for page, (start, end) in enumerate(pairwise(starts), 1)
        if parsed.page_starts or parsed.text
    ]


def _add_document(rows: Rows, parsed: ParsedSource, document: Document, position: int) -> None:
    source = parsed.source
    meeting = meeting_id(document)
    ids = Ids()

    def row(record: Record, position: int, links: Row, extra: Row | None = None) -> Row:
        own = {"id": getattr(record, "id", None), "source_id": source, **links, "position": position}
        span: Span | None = getattr(record, "span", None)
        return {**_fields(record), **own, **(extra or {}), **(_place(span) if span else {})}

    first, last = document.pages or (None, None)
    place = _place(document.span, boxes=False)
    rows["documents"].append(
        {
            **_fields(document),
            "source_id": source,
            "position": position,
            "first_page": first,
            "last_page": last,
            **place,
        }
    )
    rows["meetings"].append(
        {
            **_fields(document.meeting),
            "id": meeting,
            "source_id": source,
            "document_id": document.id,
            "position": position,
            **place,
        }
    )
    of_meeting = {"meeting_id": meeting}
    for n, person in enumerate(document.attendance, 1):
        rows["attendance"].append(row(person, n, of_meeting))
    for n, item in enumerate(document.items, 1):
        extent = item.extent
        text = parsed.text[extent.start : extent.end]
        where = {"extent_page": extent.page, "extent_start": extent.start, "extent_end": extent.end}
        rows["agenda_items"].append(row(item, n, of_meeting, {"text": text, **where}))
    for n, decision in enumerate(document.resolutions, 1):
        text = "\n".join(clause.text for clause in decision.clauses)
        rows["resolutions"].append(row(decision, n, of_meeting, {"text": text, **_totals(decision.vote)}))
        rows["votes"] += _names(decision, source, ids)
        numbered: dict[str | None, str] = {}
        for m, clause in enumerate(decision.clauses, 1):
            clause_id = ids.new(f"{decision.id}.clause", clause.number or "", clause.text)
            links = {"id": clause_id, "resolution_id": decision.id, "parent_id": numbered.get(clause.parent)}
            rows["resolution_clauses"].append(row(clause, m, {}, links))
            if clause.number:
                numbered[clause.number] = clause_id
    for n, motion in enumerate(document.motions, 1):
        rows["motions"].append(row(motion, n, of_meeting, _totals(motion.vote)))
        rows["votes"] += _names(motion, source, ids)
    for n, recommendation in enumerate(document.recommendations, 1):
        rows["recommendations"].append(row(recommendation, n, {"document_id": document.id}))
    for n, action in enumerate(document.actions, 1):
        rows["actions"].append(row(action, n, of_meeting))
    for n, declaration in enumerate(document.declarations, 1):
        rows["declarations"].append(row(declaration, n, of_meeting))
    for n, amount in enumerate(document.amounts, 1):
        rows["amounts"].append(row(amount, n, of_meeting))
    for n, citation in enumerate(document.citations, 1):
        rows["citations"].append(row(citation, n, of_meeting))
    for n, speech in enumerate(document.speeches, 1):
        rows["speeches"].append(row(speech, n, of_meeting))


def _fields(record: Record) -> Row:
    return {column: getattr(record, name) for name, column in _FIELDS[type(record)]}


def _place(span: Span, *, boxes: bool = True) -> Row:
    place: Row = {"page": span.page, "char_start": span.start, "char_end": span.end}
    if boxes:
        place["boxes"] = json.dumps(span.boxes, separators=(",", ":")) if span.boxes else None
    return place


def _totals(vote: Vote | None) -> Row:
    vote = vote or Vote()
    return {
        "votes_for": vote.for_,
        "votes_against": vote.against,
        "votes_abstain": vote.abstain,
        "vote_result": vote.result,
    }


def _names(voted: Resolution | Motion, source: str, ids: Ids) -> list[Row]:
    """A recorded vote, one row a name, in print order under each option."""
    names = voted.vote and voted.vote.names
    if not names:
        return []
    options = (("for", names.for_), ("against", names.against), ("abstain", names.abstain))
    cast = [(option, name) for option, under in options for name in under]
    is_motion = isinstance(voted, Motion)
    return [
        {
            "id": ids.new(f"{voted.id}.vote", option, name),
            "source_id": source,
            "resolution_id": None if is_motion else voted.id,
            "motion_id": voted.id if is_motion else None,
            "position": position,
            "name": name,
            "option": option,
            **_place(voted.span, boxes=False),
        }
        for position, (option, name) in enumerate(cast, 1)
    ]
