"""PDF by fpdf2, a second producer with its own way of placing text. Byte for byte the same on every run."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from fpdf import FPDF
from fpdf.enums import Align, XPos, YPos

from corpus.generator.sheet import Block, Look, plain

FAMILY = {"sans": "helvetica", "serif": "times"}
EPOCH = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)


class _Page(FPDF):
    """Head and foot of the body's pages."""

    look: Look

    def header(self) -> None:
        if self.look.running and self.page_no() > 1:
            self.set_font(FAMILY[self.look.font], size=9)
            self.cell(0, 12, self.look.running, align=Align.R, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
            self.ln(6)

    def footer(self) -> None:
        if self.look.footer:
            self.set_y(-40)
            self.set_font(FAMILY[self.look.font], size=9)
            self.cell(0, 12, self.look.footer.format(page=self.page_no(), pages="{nb}"), align=Align.C)


def render(blocks: Iterable[Block], look: Look) -> bytes:
    """A PDF of A4 pages."""
    pdf = _Page(unit="pt", format="A4")
    pdf.look = look
    pdf.core_fonts_encoding = "cp1252"
    pdf.set_creation_date(EPOCH)
    pdf.set_producer("fpdf2")
    pdf.set_compression(False)
    pdf.set_margins(look.margin, 50, look.margin)
    pdf.set_auto_page_break(True, 60)
    pdf.add_page()
    _Writer(pdf, look).write(blocks)
    return bytes(pdf.output())


class _Writer:
    def __init__(self, pdf: _Page, look: Look) -> None:
        self.pdf, self.look, self.size, self.line = pdf, look, look.size, look.size * 1.22
        self.column_head = look.column_head

    def font(self, style: str = "", size: float = 0) -> None:
        self.pdf.set_font(FAMILY[self.look.font], style, size or self.size)

    def text(
        self,
        text: str,
        *,
        x: float = 0,
        width: float = 0,
        align: Align = Align.L,
        after: float = 0.5,
        markdown: bool = True,
    ) -> None:
        self.pdf.set_x(self.pdf.l_margin + x)
        self.pdf.multi_cell(
            width,
            self.line,
            text if markdown else plain(text),
            align=align,
            markdown=markdown,
            new_x=XPos.LMARGIN,
            new_y=YPos.NEXT,
        )
        self.pdf.ln(self.line * after)

    def hanging(self, number: str, text: str, x: float, gap: float) -> None:
        if self.pdf.will_page_break(self.line * 2):
            self.pdf.add_page()
        self.pdf.set_x(self.pdf.l_margin + x)
        self.pdf.cell(gap, self.line, number)
        self.text(text, x=x + gap)

    def write(self, blocks: Iterable[Block]) -> None:
        pdf, look = self.pdf, self.look
        self.font()
        for line in look.letterhead:
            self.font(size=self.size - 1.5)
            self.text(line, align=Align.C, after=0)
        if look.letterhead:
            pdf.ln(self.line)
        for block in blocks:
            self.font()
            if block.kind == "title":
                self.font("B", self.size + 2)
                self.text(block.text, align=Align.C if look.title == "center" else Align.L, after=0.2, markdown=False)
            elif block.kind == "heading":
                if pdf.will_page_break(self.line * 4):
                    pdf.add_page()
                self.font({"bold": "B", "caps": "B", "underline": "BU", "plain": ""}[look.heading])
                if block.number and look.number_above:
                    self.text(block.number, after=0.1, markdown=False)
                    self.text(block.text, after=0.3, markdown=False)
                elif block.number:
                    gap = max(34.0, pdf.get_string_width(block.number) + 9)
                    pdf.cell(gap, self.line, block.number)
                    self.text(block.text, x=gap, after=0.3, markdown=False)
                else:
                    self.text(block.text, after=0.3, markdown=False)
            elif block.kind == "section":
                self.font("B")
                self.text(block.text, markdown=False)
            elif block.kind == "ref":
                self.font("I", self.size - 1)
                self.text(block.text, after=0.3)
            elif block.kind == "label":
                if pdf.will_page_break(self.line * 3):
                    pdf.add_page()
                self.font("B" if look.bold_marker else "")
                self.text(block.text, after=0.3, markdown=False)
            elif block.kind in ("clause", "para", "bullet"):
                x = 18.0 * block.level + (16.0 if block.kind != "para" else 0.0)
                number = "•" if block.kind == "bullet" else block.number
                if number:
                    self.hanging(number, block.text, x, max(22.0, pdf.get_string_width(number) + 6))
                else:
                    self.text(block.text, x=x)
            elif block.kind == "labelled":
                self.font("B")
                gap = max(100.0, pdf.get_string_width(block.label) + 10)
                pdf.cell(gap, self.line, block.label)
                self.font()
                self.text(block.text, x=gap, after=0.3)
            elif block.kind == "column":
                self.column(block)
            elif block.kind == "table":
                self.table(block)
            elif block.kind in ("right", "stamp"):
                self.font("B" if block.kind == "stamp" else "")
                self.text(block.text, align=Align.R, after=0.2)
            elif block.kind == "sign":
                pdf.ln(self.line)
                self.text(block.text, markdown=False)
            elif block.kind == "break":
                pdf.add_page()

    def column(self, block: Block) -> None:
        """A paragraph with its owner at the far right of its last line."""
        pdf = self.pdf
        if self.column_head:
            self.font("B")
            self.text(self.column_head, align=Align.R, after=0.2, markdown=False)
            self.column_head = ""
            self.font()
        self.text(block.text, width=pdf.epw - 80, after=0)
        pdf.set_y(pdf.get_y() - self.line)
        self.font("B")
        self.text(block.label, align=Align.R, markdown=False)

    def table(self, block: Block) -> None:
        pdf = self.pdf
        columns = range(len(block.rows[0]))
        self.font(size=self.size - 1.5)
        weight = tuple(max(min(max(len(row[c]) for row in block.rows), 60), 8) for c in columns)
        with pdf.table(
            col_widths=weight,
            line_height=self.line,
            first_row_as_headings=block.header,
            markdown=True,
            text_align=Align.L,
        ) as table:
            for row in block.rows:
                cells = table.row()
                for cell in row:
                    cells.cell(cell)
        pdf.ln(self.line * 0.6)
