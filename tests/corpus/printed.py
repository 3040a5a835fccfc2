"""The words that a reader of a file would see, and whether a text stands among them."""

from __future__ import annotations

import io
import re
from typing import Any

import pypdfium2
import pytest
from bs4 import BeautifulSoup

from corpus.generator.sheet import words


def choices(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def shown(name: str, data: bytes) -> list[str]:
    """The words a reader of the file would see, page by page."""
    if name.endswith(".pdf"):
        pdf = pypdfium2.PdfDocument(data)
        text = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    elif name.endswith(".docx"):
        docx = pytest.importorskip("docx")
        document = docx.Document(io.BytesIO(data))
        parts = [p.text for p in document.paragraphs]
        parts += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        text = "\n".join(parts)
    elif name.endswith(".html"):
        text = BeautifulSoup(data, "lxml").get_text(" ")
    else:
        text = re.sub(r"</?\w+>", " ", data.decode())
    return words(text.replace("￾", "").replace("\x02", ""))


def stands(text: str, printed: list[str], joined: str) -> bool:
    """Whether the words are printed in this order, with at most one gap (a page's foot and head) of 40 words."""
    wanted = words(text)
    if f" {' '.join(wanted)} " in joined:
        return True
    for start in (n for n, word in enumerate(printed) if word == wanted[0]):
        same = 0
        while same < len(wanted) and start + same < len(printed) and printed[start + same] == wanted[same]:
            same += 1
        rest = wanted[same:]
        for gap in range(1, 40):
            at = start + same + gap
            if printed[at : at + len(rest)] == rest:
                return True
    return False
