"""How a document reaches the reader: a format and the marks of its conversion, drawn for each document."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import Any

from corpus.generator.bodies import Body, drawn
from corpus.generator.render import docx, html, markdown, moderngov, pdf_fpdf2, pdf_reportlab, text
from corpus.generator.sheet import Block, Look, Sheet
from corpus.generator.wording import day_text, time_text

SUFFIX = {"pdf": ".pdf", "moderngov": ".html", "html": ".html", "markdown": ".md", "text": ".txt", "docx": ".docx"}


@dataclass(frozen=True)
class Conversion:
    """A format with its options."""

    format: str
    profile: str
    options: dict[str, Any]


def draw(rng: random.Random, body: Body) -> Conversion:
    """A conversion as documents of such a body meet."""
    form = drawn(rng, body.formats)
    if form == "pdf":
        return Conversion(form, rng.choice(["reportlab", "fpdf2"]), {})
    if form == "text":
        profile = drawn(
            rng, {"converted": 3, "wrapped": 3, "one_line": 1, "double": 1, "paged": 2, "glued": 1, "tables": 2}
        )
        if profile == "tables" and body.family not in ("scrutiny", "district", "planning", "council"):
            profile = "converted"
        return Conversion(form, profile, {
            "converted": {"bold": True},
            "wrapped": {"wrap": rng.choice([72, 80, 90])},
            "one_line": {"one_line": True},
            "double": {"wrap": 88, "double": True, "page_lines": 48, "page_marks": "---\n{page}\n"},
            "paged": {"wrap": 84, "page_lines": 46, "page_marks": rng.choice(["\n{page}\n", "Page {page}\n", "---\n{page}\n"])},
            "glued": {"wrap": 84, "page_lines": 46, "page_marks": "GLUE{page} "},
            "tables": {"tables": True},
        }[profile])  # fmt: skip
    if form == "markdown":
        profile = rng.choice(["site", "pandoc", "converted"])
        return Conversion(
            form,
            profile,
            {
                "site": {"front": {}, "wrap": rng.choice([0, 80])},
                "pandoc": {"escaped": True, "hashes": False},
                "converted": {"hashes": False},
            }[profile],
        )
    if form == "html":
        profile = rng.choice(["site", "word", "list"])
        return Conversion(form, profile, {"site": {}, "word": {"word": True}, "list": {"list_tags": True}}[profile])
    return Conversion(form, form, {})


def render(conversion: Conversion, body: Body, sheet: Sheet, look: dict[str, Any]) -> bytes:
    """The file."""
    p_day = sheet.meeting["date"]
    short = f"{body.name} {p_day[8:]}.{p_day[5:7]}.{p_day[2:4]}"
    arguments = dict(look)
    for key in ("footer", "running"):
        arguments[key] = arguments[key].replace("{short}", short)
    arguments["heading"] = "caps" if body.style.title == "caps" and look["heading"] == "bold" else look["heading"]
    made = Look(**arguments)
    blocks: list[Block] = list(sheet.blocks)
    if sheet.draft and conversion.format != "moderngov":
        blocks.insert(0, Block("right", "DRAFT"))
    form = conversion.format
    if form == "pdf":
        return (pdf_reportlab if conversion.profile == "reportlab" else pdf_fpdf2).render(blocks, made)
    if form == "docx":
        return docx.render(blocks, made)
    if form == "text":
        return text.render(blocks, made, **conversion.options)
    if form == "markdown":
        options = dict(conversion.options)
        if "front" in options:
            options["front"] = {"title": f"{body.name}: minutes", "type": "minutes"}
        return markdown.render(blocks, replace(made, heading="bold"), **options)
    if form == "html":
        return html.render(blocks, made, title=f"Minutes - {body.name}", site=body.council, **conversion.options)
    import datetime as dt

    day = dt.date.fromisoformat(p_day)
    return moderngov.render(
        blocks, made, council=body.council, body=body.name, day=day_text(day, "commas" if body.style.prefers[0] % 2 else "plain", weekday=True),
        time=time_text(body.start, "spaced"), venue=body.venue[0].upper() + body.venue[1:], heading=["Agenda and minutes", "Agenda and draft minutes", "Agenda, decisions and minutes"][body.style.prefers[1] % 3],
    )  # fmt: skip
