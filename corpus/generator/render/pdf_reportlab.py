"""PDF by reportlab's flowables. The same blocks give the same bytes: no dates, no random ids, no compression."""
# mypy: disable-error-code="import-untyped"

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from corpus.generator.sheet import Block, Look

FONTS = {"sans": ("Helvetica", "Helvetica-Bold"), "serif": ("Times-Roman", "Times-Bold")}


class _Numbered(Canvas):  # type: ignore[misc]
    """Draws head and foot once the number of pages is known."""

    look: Look

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self._pages: list[dict[str, object]] = []

    def showPage(self) -> None:
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        pages = len(self._pages)
        for number, state in enumerate(self._pages, 1):
            self.__dict__.update(state)
            self.setFont(FONTS[self.look.font][0], 9)
            if self.look.footer:
                self.drawCentredString(A4[0] / 2, 30, self.look.footer.format(page=number, pages=pages))
            if self.look.running and number > 1:
                self.drawString(self.look.margin, A4[1] - 34, self.look.running)
            super().showPage()
        super().save()


def marked(text: str) -> str:
    """Bold marks to reportlab's tags."""
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escape(text)).replace("\n", "<br/>")


def render(blocks: Iterable[Block], look: Look) -> bytes:
    """A PDF of A4 pages."""
    rl_config.invariant = 1
    out = io.BytesIO()
    template = SimpleDocTemplate(
        out, pagesize=A4, leftMargin=look.margin, rightMargin=look.margin, topMargin=58, bottomMargin=58,
        invariant=1, pageCompression=0, title="", author="",
    )  # fmt: skip
    canvas = type("Numbered", (_Numbered,), {"look": look})
    template.build([*_flow(list(blocks), look)], canvasmaker=canvas)
    return out.getvalue()


def _flow(blocks: list[Block], look: Look) -> Iterator[Flowable]:
    regular, bold = FONTS[look.font]
    size = look.size
    body = ParagraphStyle("body", fontName=regular, fontSize=size, leading=size * 1.25, spaceAfter=size * 0.55)
    big = ParagraphStyle("big", parent=body, fontName=bold, fontSize=size + 3, leading=size * 1.6, spaceAfter=4,
                         alignment=TA_CENTER if look.title == "center" else 0)  # fmt: skip
    head = ParagraphStyle(
        "head",
        parent=body,
        fontName=regular if look.heading == "plain" else bold,
        spaceBefore=size * 0.6,
        keepWithNext=1,
    )
    small = ParagraphStyle("small", parent=body, fontSize=size - 1.5)
    strong = ParagraphStyle("strong", parent=body, fontName=bold if look.bold_marker else regular, keepWithNext=1)
    right = ParagraphStyle("right", parent=body, alignment=TA_RIGHT)
    width = A4[0] - 2 * look.margin - 12  # the frame's own padding
    column_head = look.column_head
    for line in look.letterhead:
        yield Paragraph(marked(line), ParagraphStyle("letter", parent=small, alignment=TA_CENTER, spaceAfter=1))
    if look.letterhead:
        yield Spacer(1, size)
    for block in blocks:
        text = marked(block.text)
        if block.kind == "title":
            yield Paragraph(text, big)
        elif block.kind == "heading":
            if look.heading == "underline":
                text = f"<u>{text}</u>"
            if block.number and look.number_above:
                yield Paragraph(block.number, head)
                yield Paragraph(text, head)
            elif block.number:
                wide = max(30.0, stringWidth(block.number, bold, size) + 9)
                yield _beside(Paragraph(block.number, head), Paragraph(text, head), wide, width, size * 0.5)
            else:
                yield Paragraph(text, head)
        elif block.kind == "section":
            yield Paragraph(f"<b>{text}</b>", head)
        elif block.kind == "ref":
            yield Paragraph(text, small)
        elif block.kind == "label":
            yield Paragraph(text, strong)
        elif block.kind in ("clause", "para", "bullet"):
            indent = 18.0 * block.level + (18.0 if block.kind != "para" else 0.0)
            number = "•" if block.kind == "bullet" else block.number
            if number:
                gap = max(22.0, stringWidth(number, regular, size) + 6)
                yield Paragraph(
                    f"<bullet>{escape(number)}</bullet>{text}",
                    ParagraphStyle(
                        "hang",
                        parent=body,
                        leftIndent=indent + gap,
                        bulletIndent=indent,
                        bulletFontName=regular,
                        bulletFontSize=size,
                    ),
                )
            else:
                yield Paragraph(text, ParagraphStyle("in", parent=body, leftIndent=indent))
        elif block.kind == "labelled":
            wide = max(96.0, stringWidth(block.label, bold, size) + 9)
            yield _beside(Paragraph(f"<b>{escape(block.label)}</b>", body), Paragraph(text, body), wide, width, 2)
        elif block.kind == "column":
            rows = [[Paragraph(text, body), Paragraph(f"<b>{escape(block.label)}</b>", body)]]
            if column_head:
                rows.insert(0, ["", Paragraph(f"<b>{column_head}</b>", body)])
                column_head = ""
            table = Table(rows, colWidths=[width - 70, 70], hAlign="LEFT")
            rules: list[tuple[object, ...]] = [
                ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
                ("LEFTPADDING", (0, 0), (0, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            ]
            if look.column_rule:
                rules.append(("LINEBEFORE", (1, 0), (1, -1), 0.5, colors.black))
            table.setStyle(TableStyle(rules))
            yield table
        elif block.kind == "table":
            cells = [
                [Paragraph(f"<b>{marked(c)}</b>" if block.header and not n else marked(c), small) for c in row]
                for n, row in enumerate(block.rows)
            ]
            table = Table(cells, colWidths=_widths(block, width), repeatRows=int(block.header), hAlign="LEFT")
            table.setStyle(
                TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")])
            )
            yield table
            yield Spacer(1, size * 0.6)
        elif block.kind in ("right", "stamp"):
            yield Paragraph(f"<b>{text}</b>" if block.kind == "stamp" else text, right)
        elif block.kind == "sign":
            yield Spacer(1, size * 1.5)
            yield Paragraph(text, body)
        elif block.kind == "break":
            yield PageBreak()


def _beside(left: Flowable, right: Flowable, wide: float, width: float, after: float) -> Flowable:
    table = Table([[left, right]], colWidths=[wide, width - wide], hAlign="LEFT", spaceAfter=after)
    table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *_unpadded()]))
    return table


def _unpadded() -> list[tuple[object, ...]]:
    return [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]


def _widths(block: Block, width: float) -> list[float]:
    """Column widths by the longest words and the amount of text, never narrower than 40 points."""
    columns = range(len(block.rows[0]))
    weight = [max(min(max(len(row[c]) for row in block.rows), 60), 5) for c in columns]
    raw = [max(46.0, width * w / sum(weight)) for w in weight]
    return [r * width / sum(raw) for r in raw]
