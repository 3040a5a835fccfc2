"""How a document reaches the reader: a format and the marks of its conversion, drawn for each document."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, replace
from typing import Any

from corpus.generator.bodies import Body, drawn
from corpus.generator.render import docx, html, markdown, moderngov, pdf_fpdf2, pdf_reportlab, text
from corpus.generator.sheet import Block, Look, Sheet
from corpus.generator.wording import capital, day_text, time_text

SUFFIX = {"pdf": ".pdf", "moderngov": ".html", "html": ".html", "markdown": ".md", "text": ".txt", "docx": ".docx"}
PROFILES: dict[str, dict[str, int]] = {
    "pdf": {"reportlab": 1, "fpdf2": 1},
    "text": {
        "kept bold": 3, "narrow": 2, "wide": 1, "one line": 1, "double spaced": 1, "folios": 1, "page lines": 1,
        "glued folios": 1, "tables": 2,
    },
    "markdown": {"site": 2, "wrapped site": 1, "escaped": 2, "bold headings": 2},
    "html": {"site": 2, "word": 1, "list tags": 1},
    "docx": {"word": 1},
    "moderngov": {"page": 1},
}  # fmt: skip
"""Profiles of each format, by weight."""

OPTIONS: dict[str, dict[str, dict[str, Any]]] = {
    "text": {
        "kept bold": {"bold": True},
        "narrow": {"wrap": 72},
        "wide": {"wrap": 92},
        "one line": {"one_line": True},
        "double spaced": {"wrap": 88, "double": True, "page_lines": 48, "page_marks": "---\n{page}\n"},
        "folios": {"wrap": 84, "page_lines": 46, "page_marks": "\n{page}\n"},
        "page lines": {"wrap": 84, "page_lines": 46, "page_marks": "Page {page}\n"},
        "glued folios": {"wrap": 84, "page_lines": 46, "page_marks": "GLUE{page} "},
        "tables": {"tables": True},
    },
    "markdown": {
        "site": {"front": {"type": "minutes"}},
        "wrapped site": {"front": {"layout": "post"}, "wrap": 80},
        "escaped": {"escaped": True, "hashes": False},
        "bold headings": {"hashes": False},
    },
    "html": {"site": {}, "word": {"word": True}, "list tags": {"list_tags": True}},
}
"""Keyword arguments of the renderers, by format and profile."""

TABLED = {"scrutiny", "district", "planning", "council"}
"""Families whose converted text may come as rows of tables."""


@dataclass(frozen=True)
class Conversion:
    """A format and a profile of it."""

    format: str
    profile: str

    @property
    def suffix(self) -> str:
        return SUFFIX[self.format]


def draw(rng: random.Random, body: Body, *, minutes: bool) -> Conversion:
    """A conversion as such bodies' documents meet. What is no minutes never comes as a page of committee software."""
    form = drawn(rng, body.formats)
    if not minutes and form in ("moderngov", "docx"):
        form = "pdf"
    profile = drawn(rng, PROFILES[form])
    if profile == "tables" and not (minutes and body.family in TABLED):
        profile = "kept bold"
    return Conversion(form, profile)


def render(conversion: Conversion, body: Body, sheet: Sheet) -> bytes:
    """The file."""
    day = dt.date.fromisoformat(sheet.meeting["date"])
    look = _look(body, day)
    blocks: list[Block] = list(sheet.blocks)
    form, profile = conversion.format, conversion.profile
    if sheet.draft and form != "moderngov":
        blocks.insert(0, Block("right", "DRAFT"))
    options = OPTIONS.get(form, {}).get(profile, {})
    if form == "pdf":
        return pdf_reportlab.render(blocks, look) if profile == "reportlab" else pdf_fpdf2.render(blocks, look)
    if form == "docx":
        return docx.render(blocks, look)
    if form == "text":
        return text.render(blocks, look, **options)
    if form == "markdown":
        if "front" in options:
            options = {**options, "front": {"title": f"{body.name}: {sheet.kind}", **options["front"]}}
        return markdown.render(blocks, replace(look, heading="bold"), **options)
    if form == "html":
        return html.render(blocks, look, title=f"{capital(sheet.kind)} - {body.name}", site=body.council, **options)
    habits = body.style.prefers
    return moderngov.render(
        blocks,
        look,
        council=body.council,
        body=body.name,
        day=day_text(day, "commas" if habits[0] % 2 else "plain", weekday=True),
        time=time_text(body.start, "spaced"),
        venue=capital(body.venue),
        heading=["Agenda and minutes", "Agenda and draft minutes", "Agenda, decisions and minutes"][habits[1] % 3],
    )


def _look(body: Body, day: dt.date) -> Look:
    """The body's look, with head and foot filled in for this meeting."""
    short = f"{body.name} {day_text(day, 'dots')}"
    drawn_look = Look(**body.look)
    caps = body.style.title == "caps" and drawn_look.heading == "bold"
    return replace(
        drawn_look,
        footer=drawn_look.footer.replace("{short}", short),
        running=drawn_look.running.replace("{short}", short),
        heading="caps" if caps else drawn_look.heading,
    )
