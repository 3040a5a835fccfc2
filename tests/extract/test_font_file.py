"""What an embedded font file says of its weight."""

from __future__ import annotations

import io
import re
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from minutes_parser.extract import pdf
from minutes_parser.extract.font_file import is_bold


def font(*, mac_style: int | None = None, weight: int | None = None) -> bytes:
    """A font file with nothing in it but what is asked for."""
    tables = []
    if mac_style is not None:
        tables.append((b"head", bytes(44) + struct.pack(">H", mac_style) + bytes(8)))
    if weight is not None:
        tables.append((b"OS/2", bytes(4) + struct.pack(">H", weight)))
    head = b"\x00\x01\x00\x00" + struct.pack(">HHHH", len(tables), 0, 0, 0)
    at, records, body = len(head) + 16 * len(tables), b"", b""
    for tag, content in tables:
        records += struct.pack(">4sLLL", tag, 0, at + len(body), len(content))
        body += content
    return head + records + body


@pytest.mark.parametrize(
    ("data", "bold"),
    [
        (font(mac_style=1, weight=700), True),
        (font(mac_style=3), True),
        (font(mac_style=0, weight=600), True),
        (font(mac_style=2, weight=400), False),
        (font(), False),
        (font(mac_style=1)[:40], False),
        (b"", False),
        (b"%!PS-AdobeFont Bold", False),
    ],
)
def test_weight(data: bytes, bold: bool) -> None:
    assert is_bold(data) is bold


@given(st.binary(max_size=200))
def test_no_bytes_raise(data: bytes) -> None:
    assert is_bold(b"\x00\x01\x00\x00" + data) in (True, False)


def test_bold_shows_where_a_producer_renamed_the_fonts() -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, pageCompression=0)
    for name, words, y in (("VeraBd", "Apologies", 700), ("Vera", "There were none.", 680)):
        pdfmetrics.registerFont(TTFont(name, f"{name}.ttf"))
        canvas.setFont(name, 12)
        canvas.drawString(72, y, words)
    canvas.save()
    renamed = re.sub(rb"/[A-Z]{6}\+[\w-]+", lambda name: b"/CIDFont+F1".ljust(len(name[0])), stream.getvalue())
    layout = pdf.read(renamed, "a.pdf")
    assert [(line.text, line.bold) for line in layout.pages[0].lines] == [
        ("Apologies", ((0, 9),)),
        ("There were none.", ()),
    ]
