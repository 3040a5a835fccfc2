"""A meeting as text that a person can read in a terminal."""

from __future__ import annotations

import click

from minutes_parser.records import (
    Action,
    Attendance,
    Declaration,
    Document,
    Given,
    Motion,
    Recommendation,
    Resolution,
    Speech,
    Vote,
)
from minutes_parser.store.search import body_in_words, date_in_words
from minutes_parser.terminal import printable


def document_in_words(document: Document, source: str, given: Given, width: int) -> str:
    """A meeting, readable: who met, who was there, and under each item what was decided and who is to do what."""
    page = _Page(width)
    meeting = document.meeting
    page.line(
        body_in_words(meeting.council or given.council, meeting.committee or given.committee) or "Body not stated",
        bold=True,
    )
    if meeting.title:
        page.line(f"{meeting.title}{f', by {meeting.author}' if meeting.author else ''}")
    times = "–".join(time for time in (meeting.start_time, meeting.end_time) if time)
    day = meeting.date or (None if meeting.date_text else given.date)
    when = date_in_words(day) if day else meeting.date_text or "date not stated"
    page.line(", ".join(part for part in (when, times, meeting.venue) if part))
    kind = f"{'draft ' if document.draft else ''}{document.kind.replace('_', ' ')}"
    pages = f", pp. {document.pages[0]}–{document.pages[1]}" if document.pages else ""
    page.line(f"{kind}{pages} — {source}", dim=True)
    page.line(document.id, dim=True)
    _add_attendance(page, document)
    known = {item.id for item in document.items}
    loose = [r for r in _outcomes(document) if getattr(r, "item_id", None) not in known]
    _add_outcomes(page, [r for r in loose if not document.items or r.span.start < document.items[0].span.start])
    for item in document.items:
        closed = "" if item.public else "[closed to the public]"
        page.heading("  ".join(part for part in (item.number, item.title, closed) if part), item.span.page)
        _add_outcomes(page, [r for r in _outcomes(document) if getattr(r, "item_id", None) == item.id], item.span.page)
        _add_named(page, document, item.id)
    later = [r for r in loose if document.items and r.span.start >= document.items[0].span.start]
    if later:
        page.heading("Outside of items", None)
        _add_outcomes(page, later)
    return page.text()


Outcome = Resolution | Motion | Recommendation | Action | Declaration | Speech


def _outcomes(document: Document) -> list[Outcome]:
    """Everything that can stand under an item, in print order."""
    found: list[Outcome] = [
        *document.declarations,
        *document.recommendations,
        *document.resolutions,
        *document.motions,
        *document.actions,
        *document.speeches,
    ]
    return sorted(found, key=lambda record: record.span.start)


class _Page:
    """Lines for a terminal of a certain width."""

    def __init__(self, width: int) -> None:
        self.width = width
        self.lines: list[str] = []

    def line(self, text: str, indent: str = "", hanging: str = "", *, bold: bool = False, dim: bool = False) -> None:
        words = " ".join(printable(text).split())
        wrapped = click.wrap_text(words, self.width, indent, hanging or indent)
        self.lines.append(
            click.style(wrapped, bold=True) if bold else click.style(wrapped, dim=True) if dim else wrapped
        )

    def heading(self, text: str, number: int | None) -> None:
        self.lines.append("")
        self.line(f"{text}{f'  (p. {number})' if number else ''}", hanging="   ", bold=True)

    def text(self) -> str:
        return "\n".join(self.lines)


_STATUS_WORDS = {
    "present": "Present",
    "in_attendance": "In attendance",
    "apologies": "Apologies",
    "absent": "Absent",
    "expected": "Members",
}


def _add_attendance(page: _Page, document: Document) -> None:
    for status, label in _STATUS_WORDS.items():
        people = [person for person in document.attendance if person.status == status]
        if people:
            page.heading(f"{label} ({len(people)})", people[0].span.page)
            for person in people:
                page.line(_person_in_words(person), "   ", "      ")


def _person_in_words(person: Attendance) -> str:
    name = " ".join(part for part in (person.honorific, person.name) if part)
    extras = [person.role if name else None, person.organisation]
    extras += [
        f"for {person.substitute_for}" if person.substitute_for else None,
        f"arrived {person.arrived}" if person.arrived else None,
        f"left {person.left}" if person.left else None,
    ]
    return ", ".join(part for part in (name or person.role, *extras) if part)


def _add_outcomes(page: _Page, records: list[Outcome], here: int | None = None) -> None:
    """`here` is the page that the heading names already."""
    for record in records:
        match record:
            case Resolution():
                _add_resolution(page, record, here)
            case Motion():
                label = f"motion {record.vote.result}" if record.vote and record.vote.result else "motion not carried"
                page.line(f"{label.upper()}{_moved(record)}: {record.text}", "   ", "      ")
            case Action():
                due = f" — due {record.due or record.due_text}" if record.due or record.due_text else ""
                told = record.owner and record.text.lower().startswith(record.owner.lower())
                owner = f" {record.owner}" if record.owner and not told else ""
                page.line(f"ACTION{owner}: {record.text}{due}{_on(record, here)}", "   ", "      ")
            case Declaration():
                page.line(f"INTEREST {record.name}: {record.text}{_on(record, here)}", "   ", "      ")
            case Speech():
                named = record.speaker is None or record.speaker in record.text
                label = record.kind.upper() if named else f"{record.kind.upper()} {record.speaker}"
                page.line(f"{label}: {_shortened(record.text)}{_on(record, here)}", "   ", "      ", dim=True)
            case Recommendation():
                page.line(f"RECOMMENDED {record.number or ''} {record.text}{_on(record, here)}", "   ", "      ")


_LONGEST_SPEECH = 400


def _shortened(text: str) -> str:
    """A speech cut at a word, so that what was decided is not lost between long answers."""
    return text if len(text) <= _LONGEST_SPEECH else f"{text[:_LONGEST_SPEECH].rsplit(' ', 1)[0]} …"


def _add_named(page: _Page, document: Document, item_id: str) -> None:
    """The sums and what is cited under an item, each once, in print order."""
    sums = (f"{a.text} ({a.role})" if a.role else a.text for a in document.amounts if a.item_id == item_id)
    cited = (
        f"{c.reference} ({c.provision})" if c.provision else c.reference
        for c in document.citations
        if c.item_id == item_id
    )
    for label, found in (("sums", sums), ("cites", cited)):
        once = ", ".join(dict.fromkeys(found))
        if once:
            page.line(f"{label}: {once}", "   ", "      ", dim=True)


def _add_resolution(page: _Page, decision: Resolution, here: int | None) -> None:
    label = f"{decision.verb.upper()}{_moved(decision)}"
    if len(decision.clauses) == 1:
        page.line(f"{label}: {decision.clauses[0].text}{_on(decision, here)}", "   ", "      ")
        return
    page.line(f"{label}:{_on(decision, here)}", "   ", "      ")
    for clause in decision.clauses:
        page.line(f"{clause.number or '–'} {clause.text}", "      ", "          ")


def _on(record: Outcome, here: int | None) -> str:
    return f"  (p. {record.span.page})" if record.span.page not in (None, here) else ""


def _moved(voted: Resolution | Motion) -> str:
    """` (moved by A, seconded by B; carried, 7 for, 2 against)`, as far as it is stated."""
    vote = voted.vote or Vote()
    movers = ", ".join(
        f"{word} by {name}" for word, name in (("moved", voted.mover), ("seconded", voted.seconder)) if name
    )
    counts = [(vote.for_, "for"), (vote.against, "against"), (vote.abstain, "abstaining")]
    votes = ", ".join(
        [*([vote.result] if vote.result else []), *(f"{n} {word}" for n, word in counts if n is not None)]
    )
    to = voted.recommended_to if isinstance(voted, Resolution) else None
    parts = [f"to {to}" if to else "", movers, votes]
    stated = "; ".join(part for part in parts if part)
    return f" ({stated})" if stated else ""
