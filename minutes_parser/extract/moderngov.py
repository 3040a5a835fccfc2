"""Answers of ModernGov's web service (`GetMeeting`) to lines, laid out as its pages print a meeting."""

from __future__ import annotations

import re
from dataclasses import replace

from lxml import etree  # type: ignore[import-untyped]

from minutes_parser.errors import Unreadable
from minutes_parser.extract import html
from minutes_parser.extract.archive import broken_xml, tree
from minutes_parser.extract.characters import clean
from minutes_parser.layout.model import Layout, Line, Page

# What the attendance field contains, and the label that a reader of minutes knows; the first that fits counts.
_ATTENDANCE = (
    (r"\bpresent", "Present:"),  # "Present, as expected", but "Apologies, sent representative"
    (r"apolog", "Apologies:"),
    (r"absent", "Absent:"),
    (r"in\s+attendance", "In attendance:"),
)


def read(data: bytes, name: str) -> Layout:
    """The lines of a `GetMeeting` answer. Raises `Unreadable` for XML of any other kind."""
    root, whole = tree(data)
    if root.tag != "meeting":
        root = next(root.iter("meeting"), None)
    if root is None or root.find("agendaitems") is None:
        raise Unreadable(
            "not-a-document",
            "the file is XML, but not a meeting from ModernGov (GetMeeting). Fetch the minutes as PDF or web page instead.",
        )
    minuted = _text(root, "minutepublished").lower() == "true"
    items = [item for item in root.iter("agendaitem") if _text(item, "isdisplayallowed").lower() != "false"]
    committee = _text(root, "committeetitle") or next(
        (words for item in items if (words := _text(item, "refertocommittee"))), ""
    )
    lines: list[Line] = []
    furniture: list[Line] = []
    if committee:
        lines.append(Line(text=committee, tag="h1", gap=True))
    lines.append(Line(text="Minutes of the meeting" if minuted else "Agenda", tag="h2", gap=True))
    for label, *fields in (
        ("Date", "meetingdate"),
        ("Time", "meetingactualstarttime", "meetingtime"),
        ("Venue", "meetinglocation"),
    ):
        if words := next(filter(None, (_text(root, field) for field in fields)), ""):
            lines.append(Line(text=f"{label}: {words}", gap=True))
    if "cancel" in _text(root, "meetingstatus").lower():
        lines.append(Line(text="This meeting was cancelled.", gap=True))
    lines += _attendance(root, minuted=minuted)
    tables = 0
    for item in items:
        made, beside = _item(item, minuted=minuted, first_table=tables)
        tables = 1 + max((line.cell.table for line in made if line.cell), default=tables - 1)
        lines += made
        furniture += beside
    if finished := _text(root, "meetingactualfinishtime"):
        lines.append(Line(text=f"The meeting closed at {finished}", gap=True))
    metadata = {
        key: words
        for key, field in (("meeting", "meetingid"), ("date", "meetingdate"), ("status", "meetingstatus"))
        if (words := _text(root, field))
    }
    if committee:
        metadata["committee"] = committee
    page = Page(number=1, lines=tuple(lines), furniture=tuple(furniture))
    findings = () if whole else (broken_xml(),)
    return Layout(format="moderngov", pages=(page,), paginated=False, findings=findings, metadata=metadata)


def _text(element: etree._Element, name: str) -> str:
    return " ".join(clean(element.findtext(name) or "").split())


def _attendance(root: etree._Element, *, minuted: bool) -> list[Line]:
    """A label and a line a person for each kind of attendance, in the order of the labels' first use."""
    groups: dict[str, list[Line]] = {}
    for person in root.iter("attendee"):
        name = " ".join((person.get("name") or "").split())
        stated = (person.get("attendance") or "").lower()
        otherwise = "Expected:" if minuted else "Membership:"  # nobody has marked who came
        label = next((label for words, label in _ATTENDANCE if re.search(words, stated)), otherwise)
        role = " ".join((person.get("roledescription") or "").split())
        if role and role.lower() not in {"committee member", "member"}:
            name = f"{name} ({role})"
        if name:
            groups.setdefault(label, []).append(Line(text=f"{name}{_substitute(person)}"))
    return [line for label, people in groups.items() for line in (Line(text=label, gap=True), *people)]


def _substitute(person: etree._Element) -> str:
    """ " (substitute for Councillor A Bell)", as far as that is stated."""
    stated = re.search(r"substitut\w*(?:\s+(?:for|of)\s+(?P<whom>.+))?", person.get("attendance") or "", re.IGNORECASE)
    if not stated:
        return ""
    return f" (substitute for {stated['whom'].strip()})" if stated["whom"] else " (substitute)"


def _item(item: etree._Element, *, minuted: bool, first_table: int) -> tuple[list[Line], list[Line]]:
    """The lines of one item, and what stands beside them: the agenda's words where minutes exist, names of files."""
    number = _text(item, "fulldisplaynumberformat") or _text(
        item, "minutesitemnumber" if minuted else "agendaitemnumber"
    )
    title = _text(item, "agendaitemtitle")
    lines = [Line(text=f"{number} {title}".strip(), tag="h3", gap=True)] if number or title else []
    listed = _text(item, "agendaitemnumber") + _text(item, "agendaitemsubnumber")
    if minuted and listed and listed != number.rstrip("."):
        lines.append(Line(text=f"(Item {listed})", gap=True))
    if _text(item, "isrestricted").lower() == "true":
        why = _text(item, "restrictionsRef")
        lines.append(Line(text=f"(Exempt: {why})" if why else "(Exempt)", gap=True))
    purpose = html.fragment(item.findtext("agendatext") or "", first_table=first_table)
    bodies: list[tuple[str, list[Line]]] = []
    table = 1 + max((line.cell.table for line in purpose if line.cell), default=first_table - 1)
    for element in item:
        kind = element.tag if isinstance(element.tag, str) else ""
        if kind.endswith("htmlbody") and (element.text or "").strip():
            body = html.fragment(element.text, first_table=table)
            table = 1 + max((line.cell.table for line in body if line.cell), default=table - 1)
            bodies.append(("Decision:" if "decision" in kind else "Minutes:", body))
    if not bodies:
        lines += purpose
        purpose = []
    for label, body in bodies:
        if len(bodies) > 1:
            lines.append(Line(text=label, gap=True))
        lines += body
    for field in range(1, 10):
        label, words = _text(item, f"commentlabel{field}"), _text(item, f"commenttext{field}")
        if words:
            lines.append(Line(text=f"{label}: {words}" if label else words, gap=True))
    files = [Line(text=words) for element in item.iter("linkeddoc") if (words := _text(element, "title"))]
    return lines, [*(replace(line, cell=None) for line in purpose), *files]
