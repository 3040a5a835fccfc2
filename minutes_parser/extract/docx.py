"""Word documents to lines: automatic numbers restored, tracked changes accepted, headers and footers kept as furniture.

Read straight from the XML: python-docx leaves out numbering, text boxes, tracked changes and footnotes, all of which
minutes use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree  # type: ignore[import-untyped]

from minutes_parser.errors import Unreadable
from minutes_parser.extract import styled
from minutes_parser.extract.archive import Archive, local
from minutes_parser.extract.docx_styles import Numbers, Styles, child_of, switch, value_of, whole
from minutes_parser.extract.number_cells import BesideWords
from minutes_parser.extract.numbering import numeral
from minutes_parser.extract.paragraphs import rejoin, without_page_words
from minutes_parser.extract.run_on import split_run_on
from minutes_parser.extract.styled import Run
from minutes_parser.extract.tabbed import TabbedRows
from minutes_parser.layout.model import Cell, Layout, Line, Page

_DESCENDED = frozenset(
    {"ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo"}
)
_RAISED = str.maketrans("0123456789ivx", "⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣ")
_SIGNS = {"FC": "✓", "FE": "☑", "FD": "☒", "FB": "✗", "E0": "→"}
"""Glyphs of Word's symbol fonts that are no bullets, by the last byte of their code."""
# Properties, field codes, and what tracked changes took out.
_SKIPPED = frozenset(
    {
        "del",
        "moveFrom",
        "pPr",
        "rPr",
        "tblPr",
        "trPr",
        "tcPr",
        "sectPr",
        "sdtPr",
        "instrText",
        "delText",
        "delInstrText",
    }
)


def read(data: bytes, name: str) -> Layout:
    """The lines of a .docx file. Raises `Unreadable` where it is damaged, protected or without words."""
    with Archive(data) as archive:
        document = archive.tree("word/document.xml")
        if document is None:
            raise Unreadable("damaged", "the Word document has no text part. Open it in Word and save it anew.")
        styles = Styles(archive.tree("word/styles.xml"))
        body = _Body(styles, Numbers(archive.tree("word/numbering.xml"), styles))
        lines = body.read(document)
        lines += body.notes(archive.tree("word/footnotes.xml"), "footnote")
        lines += body.notes(archive.tree("word/endnotes.xml"), "endnote")
        furniture: dict[str, Line] = {}
        for part in sorted(part for part in archive.names if re.fullmatch(r"word/(?:header|footer)\d*\.xml", part)):
            running = archive.tree(part)
            for line in _Body(styles, Numbers(None, styles)).read(running) if running is not None else ():
                furniture.setdefault(line.text, line)
        metadata = _properties(archive.tree("docProps/core.xml"))
        findings = archive.findings()
    if not lines and findings:
        raise Unreadable("damaged", "the Word document is damaged. Open it in Word, save it anew, or save it as PDF.")
    if not lines:
        raise Unreadable(
            "no-text",
            "the Word document holds no text. If it holds scanned pages, run text recognition and save it as PDF.",
        )
    lines, numbers = without_page_words(lines)
    page = Page(number=1, lines=tuple(split_run_on(rejoin(lines))), furniture=(*furniture.values(), *numbers))
    return Layout(format="docx", pages=(page,), paginated=False, findings=findings, metadata=metadata)


def _properties(core: etree._Element | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in core if core is not None else ():
        key = local(element)
        if key in {"title", "created", "creator"} and element.text and element.text.strip():
            found[key] = element.text.strip()
    return found


class _Body:
    """Paragraphs and tables in document order, made to lines."""

    def __init__(self, styles: Styles, numbers: Numbers) -> None:
        self.styles = styles
        self.numbers = numbers
        self.tables = 0
        self.lines: list[Line] = []
        self.gap = True
        self.held: list[Run] = []
        """words of a paragraph whose end was deleted: those of the next one follow"""
        self.tabbed = TabbedRows()
        self.unworded: list[str] = []
        """numbers of the paragraphs of a cell that have no words"""
        self.marks: dict[tuple[str, str], str] = {}
        """what is printed for each note that was referred to, by its kind and id"""

    def read(self, root: etree._Element) -> list[Line]:
        start = len(self.lines)
        self._blocks(root, None)
        lines, self.tables = self.tabbed.applied(self.lines, start, self.tables)
        return lines

    def notes(self, root: etree._Element | None, kind: str) -> list[Line]:
        """Footnotes or endnotes, each with its number before it."""
        start = len(self.lines)
        for note in root if root is not None else ():
            if local(note) == kind and value_of(note, "type") in {None, "normal"}:
                at = len(self.lines)
                self._blocks(note, None)
                if len(self.lines) > at:
                    first = self.lines[at]
                    identifier = value_of(note, "id") or ""
                    mark = f"{self.marks.get((kind, identifier), identifier)} ".lstrip()
                    bold = tuple((a + len(mark), b + len(mark)) for a, b in first.bold)
                    self.lines[at] = Line(text=mark + first.text, bold=bold, gap=True)
        made = self.lines[start:]
        del self.lines[start:]
        return made

    def _blocks(self, root: etree._Element, cell: Cell | None) -> None:
        """Walks to paragraphs and tables under `root`; containers of no meaning of their own are gone through."""
        stack = [iter(root)]
        while stack:
            element = next(stack[-1], None)
            if element is None:
                stack.pop()
                continue
            kind = local(element)
            if kind == "p":
                self._paragraph(element, cell)
            elif kind == "tbl" and cell is None and not _is_frame(element):
                self._table(element)
            elif kind not in _SKIPPED and not (kind == "tr" and _is_deleted(child_of(element, "trPr"))):
                stack.append(iter(element))

    def _table(self, table: etree._Element) -> None:
        rows = _rows(table)
        grid = [list(_through(row, "tc")) for row in rows]
        number, self.tables = self.tables, self.tables + 1
        for row, cells in enumerate(grid):
            properties = child_of(rows[row], "trPr")
            header = row == 0 and switch(properties, "tblHeader") is True
            before = child_of(properties, "gridBefore")
            column = whole(value_of(before)) or 0
            start, beside = len(self.lines), BesideWords()
            for element in cells:
                span = whole(value_of(child_of(element, "tcPr", "gridSpan"))) or 1
                self.gap = True
                cell, at = Cell(table=number, row=row, column=column, header=header), len(self.lines)
                self.unworded.clear()
                self._blocks(element, cell)
                beside.note(self.unworded, cell, at if at == len(self.lines) else None)
                column += max(1, span)
            beside.put(self.lines, start)
        self.gap = True

    def _paragraph(self, paragraph: etree._Element, cell: Cell | None) -> None:
        properties = child_of(paragraph, "pPr")
        style = value_of(child_of(properties, "pStyle")) or self.styles.default
        runs, boxes = self._runs(paragraph, style)
        runs, self.held = [*self.held, *runs], []
        if _is_deleted(child_of(properties, "rPr")) and paragraph.getnext() is not None:
            self.held = runs if any(run.text.strip() for run in runs) else []
        else:
            self._made_of(runs, properties, style, cell)
        for box in boxes:
            self.gap = True
            self._blocks(box, cell)

    def _made_of(
        self, runs: list[Run], properties: etree._Element | None, style: str | None, cell: Cell | None
    ) -> None:
        """Adds the lines of a paragraph's runs."""
        words = "".join(run.text for run in runs).strip()
        number, bullet, depth = self._number(properties, style)  # an empty paragraph of a list counts too
        if not words:
            self.gap = True
            self.unworded += [number] if number else []
            return
        if number and not words.startswith(number):
            runs = [Run(f"{number} ", bool(runs) and runs[0].bold), *runs]
        heading = self.styles.heading(style)
        outline = whole(value_of(child_of(properties, "outlineLvl")))
        if not heading and outline is not None and outline < 9:
            heading = f"h{min(6, outline + 1)}"
        for part, of in enumerate(styled.split(runs)):
            tag = heading or ("li" if bullet and part == 0 else "")
            made = styled.lines(of, tag=tag, depth=depth, cell=cell, gap=self.gap or part == 0)
            if made and not (tag or cell):
                self.tabbed.note(len(self.lines), of, made)
            self.lines += made
            self.gap = self.gap and not made
        self.gap = False

    def _number(self, properties: etree._Element | None, style: str | None) -> tuple[str, bool, int]:
        """What is printed before the paragraph, whether that is a bullet, and the level."""
        direct = child_of(properties, "numPr")
        num_id = value_of(child_of(direct, "numId"))
        level = whole(value_of(child_of(direct, "ilvl")))
        for inherited in self.styles.chain(style):
            num_id = num_id if num_id is not None else inherited.num_id
            level = level if level is not None else inherited.level
        if num_id is None or num_id == "0":
            return "", False, 0
        number, bullet = self.numbers.next(num_id, level or 0)
        return number, bullet, level or 0

    def _runs(self, paragraph: etree._Element, style: str | None) -> tuple[list[Run], list[etree._Element]]:
        """The paragraph's words with their weight, and the text boxes that are anchored in it."""
        runs: list[Run] = []
        boxes: list[etree._Element] = []
        stack: list[tuple[Iterator[etree._Element], bool, bool]] = [
            (iter(paragraph), bool(self.styles.switch(style, "bold")), bool(self.styles.switch(style, "caps")))
        ]
        while stack:
            children, bold, caps = stack[-1]
            element = next(children, None)
            if element is None:
                stack.pop()
                continue
            kind = local(element)
            if kind == "r":
                properties = child_of(element, "rPr")
                character = value_of(child_of(properties, "rStyle"))
                if self._flag(properties, character, "vanish", "hidden", False):
                    continue
                stack.append(
                    (
                        iter(element),
                        self._flag(properties, character, "b", "bold", bold),
                        self._flag(properties, character, "caps", "caps", caps),
                    )
                )
            elif kind == "t":
                words = element.text or ""
                runs.append(Run(words.upper() if caps else words, bold))
            elif kind in {"tab", "ptab"}:
                runs.append(Run("\t", bold))
            elif kind in {"br", "cr"}:
                runs.append(Run("\n", bold))
            elif kind == "noBreakHyphen":
                runs.append(Run("-", bold))
            elif kind in {"footnoteReference", "endnoteReference"}:
                mark = self._mark(
                    kind.removesuffix("Reference"),
                    value_of(element, "id") or "",
                    printed=value_of(element, "customMarkFollows") in {None, "0", "false", "off"},
                )
                runs.append(Run(mark.translate(_RAISED), bold))
            elif kind == "sym":
                runs.append(Run(_SIGNS.get((value_of(element, "char") or "").upper()[-2:], "•"), bold))
            elif kind == "txbxContent":
                boxes.append(element)
            elif kind == "AlternateContent":
                chosen = child_of(element, "Choice")
                chosen = chosen if chosen is not None else child_of(element, "Fallback")
                if chosen is not None:
                    stack.append((iter(chosen), bold, caps))
            elif kind in _DESCENDED or (kind not in _SKIPPED and kind not in {"p", "tbl"} and len(element)):
                stack.append((iter(element), bold, caps))
        return runs, boxes

    def _mark(self, kind: str, identifier: str, *, printed: bool) -> str:
        """What Word prints for a note: its place among those of its kind, or nothing where the writer put a sign."""
        count = 1 + sum(of == kind and mark != "" for (of, _), mark in self.marks.items())
        number = numeral(count, "i" if kind == "endnote" else "1") if printed else ""
        return self.marks.setdefault((kind, identifier), number)

    def _flag(
        self, properties: etree._Element | None, character: str | None, element: str, attribute: str, otherwise: bool
    ) -> bool:
        direct = switch(properties, element)
        if direct is not None:
            return direct
        styled_ = self.styles.switch(character, attribute) if character else None
        return otherwise if styled_ is None else styled_


def _is_deleted(properties: etree._Element | None) -> bool:
    """Whether a tracked change took out (or moved away) the end of a paragraph or a row of a table."""
    return child_of(properties, "del") is not None or child_of(properties, "moveFrom") is not None


def _rows(table: etree._Element) -> list[etree._Element]:
    return [row for row in _through(table, "tr") if not _is_deleted(child_of(row, "trPr"))]


def _is_frame(table: etree._Element) -> bool:
    """Whether a table has one column and so only frames text."""
    return all(sum(1 for _ in islice(_through(row, "tc"), 2)) < 2 for row in _rows(table))


def _through(root: etree._Element, kind: str) -> Iterator[etree._Element]:
    """Children of a kind, also inside containers such as content controls, but not inside nested tables."""
    stack = [iter(root)]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
        elif local(element) == kind:
            yield element
        elif local(element) in _DESCENDED:
            stack.append(iter(element))
