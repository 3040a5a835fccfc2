"""DOCX by python-docx, packed again so that the same blocks give the same bytes."""
# mypy: disable-error-code="import-untyped"

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterable
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from corpus.generator.sheet import Block, Look

EPOCH = (2000, 1, 1, 0, 0, 0)


def render(blocks: Iterable[Block], look: Look) -> bytes:
    """A Word document with built-in styles."""
    document = Document()
    document.core_properties.created = document.core_properties.modified = dt.datetime(*EPOCH)
    document.core_properties.author = document.core_properties.title = ""
    normal = document.styles["Normal"]
    normal.font.name = {"sans": "Arial", "serif": "Times New Roman"}[look.font]
    normal.font.size = Pt(look.size)
    for block in blocks:
        _block(document, block, look)
    packed = io.BytesIO()
    document.save(packed)
    return _again(packed.getvalue())


def _runs(paragraph: Any, text: str, bold: bool = False) -> None:
    for n, part in enumerate(re.split(r"\*\*", text)):
        if part:
            paragraph.add_run(part).bold = bold or bool(n % 2) or None


def _block(document: Any, block: Block, look: Look) -> None:
    kind = block.kind
    if kind == "table":
        table = document.add_table(rows=0, cols=len(block.rows[0]))
        table.style = "Table Grid"
        for row in block.rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text.replace("**", "")
        return
    if kind == "column":
        table = document.add_table(rows=1, cols=2)
        table.rows[0].cells[0].text, table.rows[0].cells[1].text = block.text.replace("**", ""), block.label
        return
    if kind == "break":
        document.add_page_break()
        return
    if kind == "heading" and look.heading != "plain":
        paragraph = document.add_heading(level=2)
    elif kind == "bullet":
        paragraph = document.add_paragraph(style="List Bullet")
    else:
        paragraph = document.add_paragraph()
    if kind == "title":
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if look.title == "center" else None
    elif kind in ("right", "stamp"):
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    elif kind == "clause":
        paragraph.paragraph_format.left_indent = Pt(18 + 18 * block.level)
    if kind == "labelled":
        _runs(paragraph, f"**{block.label}**\t{block.text}")
        return
    number = f"{block.number}\t" if block.number and kind != "bullet" else ""
    _runs(paragraph, number + block.text, bold=kind in ("title", "section") or (kind == "label" and look.bold_marker))


def _again(data: bytes) -> bytes:
    """The archive in a fixed order with fixed dates."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            new.writestr(zipfile.ZipInfo(name, EPOCH), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
