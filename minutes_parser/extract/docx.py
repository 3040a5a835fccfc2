"""Word documents to lines: automatic numbers restored, tracked changes accepted, headers and footers kept as furniture.

Read straight from the XML: python-docx leaves out numbering, text boxes, tracked changes and footnotes, all of which
minutes use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree  # type: ignore[import-untyped]

from minutes_parser.errors import Unreadable
from minutes_parser.extract import styled
from minutes_parser.extract.archive import Archive
from minutes_parser.extract.numbering import numeral
from minutes_parser.extract.paragraphs import rejoin, split_run_on, without_page_words
from minutes_parser.extract.styled import Run
from minutes_parser.layout.model import Cell, Layout, Line, Page

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_KINDS = {
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
    "decimalZero": "01",
    "ordinal": "1st",
}
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
        styles = _Styles(archive.tree("word/styles.xml"))
        body = _Body(styles, _Numbers(archive.tree("word/numbering.xml"), styles))
        lines = body.read(document)
        lines += body.notes(archive.tree("word/footnotes.xml"), "footnote")
        lines += body.notes(archive.tree("word/endnotes.xml"), "endnote")
        furniture: dict[str, Line] = {}
        for part in sorted(part for part in archive.names if re.fullmatch(r"word/(?:header|footer)\d*\.xml", part)):
            running = archive.tree(part)
            for line in _Body(styles, _Numbers(None, styles)).read(running) if running is not None else ():
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
        key = _local(element)
        if key in {"title", "created", "creator"} and element.text and element.text.strip():
            found[key] = element.text.strip()
    return found


def _local(element: etree._Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _value(element: etree._Element | None, name: str = "val") -> str | None:
    if element is None:
        return None
    found = element.get(_W + name)
    found = element.get(_STRICT + name) if found is None else found
    return None if found is None else str(found)


def _child(element: etree._Element | None, *path: str) -> etree._Element | None:
    for name in path:
        if element is None:
            return None
        element = next((child for child in element if _local(child) == name), None)
    return element


def _whole(value: str | None) -> int | None:
    return int(value) if value is not None and re.fullmatch(r"-?\d{1,6}", value) else None


def _switch(properties: etree._Element | None, name: str) -> bool | None:
    """An on/off property: None if it is not given."""
    element = _child(properties, name)
    return None if element is None else _value(element) not in {"0", "false", "off", "none"}


# ------------------------------------------------------------------------------------------------------------ styles


@dataclass(slots=True)
class _Style:
    name: str = ""
    based_on: str | None = None
    bold: bool | None = None
    caps: bool | None = None
    hidden: bool | None = None
    outline: int | None = None
    num_id: str | None = None
    level: int | None = None


class _Styles:
    """Paragraph and character styles by id, each with what it inherits."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        self.default: str | None = None
        for element in root if root is not None else ():
            identifier = _value(element, "styleId")
            if _local(element) != "style" or identifier is None:
                continue
            run, paragraph = _child(element, "rPr"), _child(element, "pPr")
            self._styles[identifier] = _Style(
                name=(_value(_child(element, "name")) or "").lower(),
                based_on=_value(_child(element, "basedOn")),
                bold=_switch(run, "b"),
                caps=_switch(run, "caps"),
                hidden=_switch(run, "vanish"),
                outline=_whole(_value(_child(paragraph, "outlineLvl"))),
                num_id=_value(_child(paragraph, "numPr", "numId")),
                level=_whole(_value(_child(paragraph, "numPr", "ilvl"))),
            )
            if _value(element, "type") == "paragraph" and _value(element, "default") in {"1", "true"}:
                self.default = identifier

    def chain(self, identifier: str | None) -> Iterator[_Style]:
        """The style and those it is based on, nearest first."""
        seen: set[str] = set()
        while identifier and identifier in self._styles and identifier not in seen:
            seen.add(identifier)
            yield self._styles[identifier]
            identifier = self._styles[identifier].based_on

    def switch(self, identifier: str | None, name: str) -> bool | None:
        return next((value for style in self.chain(identifier) if (value := getattr(style, name)) is not None), None)

    def heading(self, identifier: str | None) -> str:
        """h1 to h6 for a heading style, else nothing."""
        for style in self.chain(identifier):
            named = re.fullmatch(r"heading ([1-9])", style.name)
            if named:
                return f"h{min(6, int(named[1]))}"
            if style.name == "title":
                return "h1"
            if style.name == "subtitle":
                return "h2"
            if style.outline is not None and style.outline < 9:
                return f"h{min(6, style.outline + 1)}"
        return ""


# --------------------------------------------------------------------------------------------------------- numbering


@dataclass(slots=True)
class _Level:
    format: str = "decimal"
    text: str = ""
    start: int = 1
    restart: int | None = None
    legal: bool = False


@dataclass(slots=True)
class _Number:
    """An instance of a numbering: the abstract one it counts along with, and the levels it starts anew."""

    abstract: str
    starts: dict[int, int] = field(default_factory=dict)
    levels: dict[int, _Level] = field(default_factory=dict)
    used: bool = False


class _Numbers:
    """The automatic numbers of a document, counted as its paragraphs are read."""

    def __init__(self, root: etree._Element | None, styles: _Styles) -> None:
        self._abstracts: dict[str, dict[int, _Level]] = {}
        self._numbers: dict[str, _Number] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._styles = styles
        linked: dict[str, str] = {}
        for element in root if root is not None else ():
            kind = _local(element)
            if kind == "abstractNum" and (identifier := _value(element, "abstractNumId")) is not None:
                levels = {level: made for child in element if _local(child) == "lvl" for level, made in [_level(child)]}
                self._abstracts[identifier] = levels
                style = _value(_child(element, "numStyleLink"))
                if style and not levels:
                    linked[identifier] = style
            elif kind == "num" and (identifier := _value(element, "numId")) is not None:
                number = _Number(_value(_child(element, "abstractNumId")) or "")
                for override in (child for child in element if _local(child) == "lvlOverride"):
                    at = _whole(_value(override, "ilvl")) or 0
                    start = _whole(_value(_child(override, "startOverride")))
                    if start is not None:
                        number.starts[at] = start
                    replaced = _child(override, "lvl")
                    if replaced is not None:
                        number.levels[at] = _level(replaced)[1]
                self._numbers[identifier] = number
        for abstract, style in linked.items():
            target = next((s.num_id for s in styles.chain(style) if s.num_id), None)
            if target in self._numbers:
                self._abstracts[abstract] = self._abstracts.get(self._numbers[target].abstract, {})

    def next(self, num_id: str, at: int) -> tuple[str, bool]:
        """What is printed before the next paragraph of this numbering at this level, and whether it is a bullet."""
        number = self._numbers.get(num_id)
        if number is None:
            return "", False
        levels = {**self._abstracts.get(number.abstract, {}), **number.levels}
        level = levels.get(at)
        if level is None:
            return "", False
        counts = self._counts.setdefault(number.abstract, {})
        if not number.used:
            number.used = True
            for override, start in number.starts.items():
                counts[override] = start - 1
        counts[at] = counts.get(at, level.start - 1) + 1
        for deeper in [other for other in counts if other > at]:
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or (restart > 0 and at < restart):
                del counts[deeper]
        if level.format == "bullet":
            return "", True
        if level.format == "none":
            return "", False

        def figure(match: re.Match[str]) -> str:
            other = int(match[1]) - 1
            made = levels.get(other, _Level())
            count = counts.setdefault(other, made.start)
            return numeral(count, "1" if level.legal else _KINDS.get(made.format, "1"))

        return re.sub(r"%([1-9])", figure, level.text).strip(), False


def _level(element: etree._Element) -> tuple[int, _Level]:
    start = _whole(_value(_child(element, "start")))
    return _whole(_value(element, "ilvl")) or 0, _Level(
        format=_value(_child(element, "numFmt")) or "decimal",
        text=_value(_child(element, "lvlText")) or "",
        start=1 if start is None else start,
        restart=_whole(_value(_child(element, "lvlRestart"))),
        legal=bool(_switch(element, "isLgl")),
    )


# -------------------------------------------------------------------------------------------------------------- body


class _Body:
    """Paragraphs and tables in document order, made to lines."""

    def __init__(self, styles: _Styles, numbers: _Numbers) -> None:
        self.styles = styles
        self.numbers = numbers
        self.tables = 0
        self.lines: list[Line] = []
        self.gap = True
        self.held: list[Run] = []
        """words of a paragraph whose end was deleted: those of the next one follow"""
        self.marks: dict[tuple[str, str], str] = {}
        """what is printed for each note that was referred to, by its kind and id"""

    def read(self, root: etree._Element) -> list[Line]:
        start = len(self.lines)
        self._blocks(root, None)
        return self.lines[start:]

    def notes(self, root: etree._Element | None, kind: str) -> list[Line]:
        """Footnotes or endnotes, each with its number before it."""
        start = len(self.lines)
        for note in root if root is not None else ():
            if _local(note) == kind and _value(note, "type") in {None, "normal"}:
                at = len(self.lines)
                self._blocks(note, None)
                if len(self.lines) > at:
                    first = self.lines[at]
                    identifier = _value(note, "id") or ""
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
            kind = _local(element)
            if kind == "p":
                self._paragraph(element, cell)
            elif kind == "tbl" and cell is None and not _is_frame(element):
                self._table(element)
            elif kind not in _SKIPPED and not (kind == "tr" and _is_deleted(_child(element, "trPr"))):
                stack.append(iter(element))

    def _table(self, table: etree._Element) -> None:
        rows = _rows(table)
        grid = [list(_through(row, "tc")) for row in rows]
        number, self.tables = self.tables, self.tables + 1
        for row, cells in enumerate(grid):
            properties = _child(rows[row], "trPr")
            header = row == 0 and _switch(properties, "tblHeader") is True
            before = _child(properties, "gridBefore")
            column = _whole(_value(before)) or 0
            for element in cells:
                span = _whole(_value(_child(element, "tcPr", "gridSpan"))) or 1
                self.gap = True
                self._blocks(element, Cell(table=number, row=row, column=column, header=header))
                column += max(1, span)
        self.gap = True

    def _paragraph(self, paragraph: etree._Element, cell: Cell | None) -> None:
        properties = _child(paragraph, "pPr")
        style = _value(_child(properties, "pStyle")) or self.styles.default
        runs, boxes = self._runs(paragraph, style)
        runs, self.held = [*self.held, *runs], []
        if _is_deleted(_child(properties, "rPr")) and paragraph.getnext() is not None:
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
            return
        if number and not words.startswith(number):
            runs = [Run(f"{number} ", bool(runs) and runs[0].bold), *runs]
        heading = self.styles.heading(style)
        outline = _whole(_value(_child(properties, "outlineLvl")))
        if not heading and outline is not None and outline < 9:
            heading = f"h{min(6, outline + 1)}"
        for part, of in enumerate(styled.split(runs)):
            tag = heading or ("li" if bullet and part == 0 else "")
            made = styled.lines(of, tag=tag, depth=depth, cell=cell, gap=self.gap or part == 0)
            self.lines += made
            self.gap = self.gap and not made
        self.gap = False

    def _number(self, properties: etree._Element | None, style: str | None) -> tuple[str, bool, int]:
        """What is printed before the paragraph, whether that is a bullet, and the level."""
        direct = _child(properties, "numPr")
        num_id = _value(_child(direct, "numId"))
        level = _whole(_value(_child(direct, "ilvl")))
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
            kind = _local(element)
            if kind == "r":
                properties = _child(element, "rPr")
                character = _value(_child(properties, "rStyle"))
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
                    _value(element, "id") or "",
                    printed=_value(element, "customMarkFollows") in {None, "0", "false", "off"},
                )
                runs.append(Run(mark.translate(_RAISED), bold))
            elif kind == "sym":
                runs.append(Run(_SIGNS.get((_value(element, "char") or "").upper()[-2:], "•"), bold))
            elif kind == "txbxContent":
                boxes.append(element)
            elif kind == "AlternateContent":
                chosen = _child(element, "Choice")
                chosen = chosen if chosen is not None else _child(element, "Fallback")
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
        direct = _switch(properties, element)
        if direct is not None:
            return direct
        styled_ = self.styles.switch(character, attribute) if character else None
        return otherwise if styled_ is None else styled_


def _is_deleted(properties: etree._Element | None) -> bool:
    """Whether a tracked change took out (or moved away) the end of a paragraph or a row of a table."""
    return _child(properties, "del") is not None or _child(properties, "moveFrom") is not None


def _rows(table: etree._Element) -> list[etree._Element]:
    return [row for row in _through(table, "tr") if not _is_deleted(_child(row, "trPr"))]


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
        elif _local(element) == kind:
            yield element
        elif _local(element) in _DESCENDED:
            stack.append(iter(element))
