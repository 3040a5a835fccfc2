"""OpenDocument texts to lines: list numbers restored, deleted passages left out, headers kept as furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree  # type: ignore[import-untyped]

from minutes_parser.errors import Unreadable
from minutes_parser.extract import styled
from minutes_parser.extract.archive import Archive, local
from minutes_parser.extract.number_cells import BesideWords
from minutes_parser.extract.numbering import numeral
from minutes_parser.extract.paragraphs import rejoin, without_page_words
from minutes_parser.extract.run_on import split_run_on
from minutes_parser.extract.styled import Run
from minutes_parser.extract.tabbed import TabbedRows
from minutes_parser.layout.model import Cell, Layout, Line, Page

_SKIPPED = frozenset(
    {
        "tracked-changes",
        "annotation",
        "annotation-end",
        "sequence-decls",
        "forms",
        "script",
        "event-listeners",
        "desc",
        "title",
    }
)


def read(data: bytes, name: str) -> Layout:
    """The lines of an .odt file. Raises `Unreadable` where it is damaged, protected or without words."""
    with Archive(data) as archive:
        manifest = archive.part("META-INF/manifest.xml") or b""
        if b"encryption-data" in manifest:
            raise Unreadable(
                "encrypted", "the document is protected by a password. Remove the password and save it again."
            )
        content = archive.tree("content.xml")
        if content is None:
            raise Unreadable("damaged", "the document has no text part. Open it in a word processor and save it anew.")
        common = archive.tree("styles.xml")
        meta = archive.tree("meta.xml")
        findings = archive.findings()
    styles = _Styles([root for root in (common, content) if root is not None])
    body = next(
        (element for element in content.iter() if local(element) == "text" and _parent_is(element, "body")), None
    )
    reader = _Body(styles)
    if body is not None:
        reader.blocks(body)
    lines = [*reader.tabbed.applied(reader.lines, 0, reader.tables)[0], *reader.notes]
    if not lines and findings:
        raise Unreadable("damaged", "the document is damaged. Open it in a word processor, and save it anew or as PDF.")
    if not lines:
        raise Unreadable(
            "no-text", "the document holds no text. If it holds scanned pages, run text recognition and save it as PDF."
        )
    furniture: list[Line] = []
    for element in common.iter() if common is not None else ():
        if local(element) in {"header", "footer"} and _parent_is(element, "master-page"):
            running = _Body(styles)
            running.blocks(element)
            furniture += running.lines
    lines, numbers = without_page_words(lines)
    page = Page(number=1, lines=tuple(split_run_on(rejoin(lines))), furniture=(*furniture, *numbers))
    return Layout(format="odt", pages=(page,), paginated=False, findings=findings, metadata=_properties(meta))


def _parent_is(element: etree._Element, name: str) -> bool:
    parent = element.getparent()
    return parent is not None and local(parent) == name


def _attribute(element: etree._Element, name: str) -> str | None:
    """An attribute by its local name: the few that are asked for are the same in all namespaces of the format."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def _whole(value: str | None, otherwise: int) -> int:
    return int(value) if value is not None and re.fullmatch(r"\d{1,6}", value) else otherwise


def _properties(meta: etree._Element | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in meta.iter() if meta is not None else ():
        key = {"title": "title", "creation-date": "created", "initial-creator": "creator"}.get(local(element))
        if key and element.text and element.text.strip():
            found[key] = element.text.strip()
    return found


@dataclass(slots=True)
class _Level:
    kind: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = 1
    display: int = 1
    pattern: str = ""
    """the whole number as LibreOffice writes it: "%1%.%2%" """


@dataclass(slots=True)
class _Style:
    parent: str | None = None
    bold: bool | None = None
    hidden: bool = False
    outline: int | None = None


class _Styles:
    """Text styles and list styles by name."""

    def __init__(self, roots: list[etree._Element]) -> None:
        self.text: dict[str, _Style] = {}
        self.lists: dict[str, dict[int, _Level]] = {}
        for root in roots:
            for element in root.iter():
                kind, name = local(element), None
                if kind in {"style", "list-style", "outline-style"}:
                    name = _attribute(element, "name")
                if kind == "style" and name:
                    self.text[name] = self._style(element)
                elif kind in {"list-style", "outline-style"}:
                    key = "outline" if kind == "outline-style" else name or ""
                    self.lists[key] = {level: made for child in element for level, made in _level(child)}

    def _style(self, element: etree._Element) -> _Style:
        made = _Style(parent=_attribute(element, "parent-style-name"))
        outline = _attribute(element, "default-outline-level")
        made.outline = _whole(outline, 0) or None
        for child in element:
            if local(child) == "text-properties":
                weight = child.get("{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}font-weight")
                if weight is not None:
                    made.bold = weight == "bold" or (weight.isdigit() and int(weight) >= 600)
                made.hidden = _attribute(child, "display") == "none"
        return made

    def bold(self, name: str | None, otherwise: bool) -> bool:
        seen: set[str] = set()
        while name and name in self.text and name not in seen:
            seen.add(name)
            if (value := self.text[name].bold) is not None:
                return value
            name = self.text[name].parent
        return otherwise


def _level(element: etree._Element) -> list[tuple[int, _Level]]:
    kind = local(element)
    if kind not in {
        "list-level-style-number",
        "list-level-style-bullet",
        "outline-level-style",
        "list-level-style-image",
    }:
        return []
    at = _whole(_attribute(element, "level"), 1) - 1
    if kind in {"list-level-style-bullet", "list-level-style-image"}:
        return [(at, _Level(kind="bullet"))]
    format = _attribute(element, "num-format") or ""
    return [
        (
            at,
            _Level(
                kind=format,
                prefix=_attribute(element, "num-prefix") or "",
                suffix=_attribute(element, "num-suffix") or "",
                start=_whole(_attribute(element, "start-value"), 1),
                display=_whole(_attribute(element, "display-levels"), 1),
                pattern=_attribute(element, "num-list-format") or "",
            ),
        )
    ]


def _printed(levels: dict[int, _Level], depth: int, counts: dict[int, int]) -> str:
    """What is printed before an item at this depth, the numbers of those it stands in included."""
    level = levels[depth]
    if not level.kind:
        return ""

    def figure(at: int) -> str:
        return numeral(counts.get(at, 1), levels[at].kind if at in levels else "1")

    if level.pattern:
        return re.sub(r"%(\d)%", lambda place: figure(int(place[1]) - 1), level.pattern).strip()
    shown = range(max(0, depth - level.display + 1), depth + 1)
    return f"{level.prefix}{'.'.join(map(figure, shown))}{level.suffix}".strip()


def _forget(counts: dict[int, int], depth: int) -> None:
    """Lets levels from `depth` on start anew."""
    for deeper in [other for other in counts if other >= depth]:
        del counts[deeper]


def _rows(table: etree._Element) -> Iterator[tuple[etree._Element, bool]]:
    """The rows of a table, and whether each is part of its head."""
    stack = [(iter(table), False)]
    while stack:
        children, heads = stack[-1]
        element = next(children, None)
        if element is None:
            stack.pop()
        elif local(element) == "table-row":
            yield element, heads
        elif local(element) in {"table-header-rows", "table-rows", "table-row-group"}:
            stack.append((iter(element), heads or local(element) == "table-header-rows"))


def _cells(row: etree._Element) -> list[etree._Element]:
    return [child for child in row if local(child) in {"table-cell", "covered-table-cell"}]


def _is_frame(table: etree._Element) -> bool:
    """Whether a table has one column and so only frames text."""
    return all(
        sum(
            _whole(_attribute(cell, "number-columns-spanned"), 1) for cell in _cells(row) if local(cell) == "table-cell"
        )
        < 2
        for row, _ in _rows(table)
    )


@dataclass(slots=True)
class _List:
    """A list that is open while the walk is inside it."""

    style: str | None
    depth: int
    counts: dict[int, int]
    marker: str | None = None
    bullet: bool = False


@dataclass
class _Body:
    """Paragraphs, lists and tables in document order, made to lines."""

    styles: _Styles
    lines: list[Line] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)
    tables: int = 0
    gap: bool = True
    tabbed: TabbedRows = field(default_factory=TabbedRows)
    unworded: list[str] = field(default_factory=list)
    """numbers of the paragraphs of a cell that have no words"""
    _counted: dict[str, dict[int, int]] = field(default_factory=dict)

    def blocks(self, root: etree._Element, cell: Cell | None = None, inside: _List | None = None) -> None:
        """Walks to paragraphs, lists and tables under `root`."""
        stack: list[tuple[object, _List | None]] = [(iter(root), inside)]
        while stack:
            children, listed = stack[-1]
            element = next(children, None)  # type: ignore[call-overload]
            if element is None:
                stack.pop()
                continue
            kind = local(element)
            if kind in {"p", "h"}:
                self._paragraph(element, kind, cell, listed)
            elif kind == "list":
                stack.append((iter(element), self._open_list(element, listed)))
            elif kind in {"list-item", "list-header"} and listed is not None:
                listed.marker = None
                if kind == "list-item":
                    style = _attribute(element, "style-override") or listed.style
                    self._count(listed, style, _attribute(element, "start-value"))
                stack.append((iter(element), listed))
            elif kind == "table" and cell is None and not _is_frame(element):
                self._table(element)
            elif kind not in _SKIPPED:
                stack.append((iter(element), listed))

    def _open_list(self, element: etree._Element, outer: _List | None) -> _List:
        style = _attribute(element, "style-name") or (outer.style if outer else None)
        if outer is not None:
            if style != outer.style:
                _forget(outer.counts, outer.depth + 1)
            return _List(style, outer.depth + 1, outer.counts)
        continued = _attribute(element, "continue-list")
        counts = self._counted.get(continued, {}) if continued else {}
        if _attribute(element, "continue-numbering") == "true":
            counts = self._counted.get(style or "", {})
        self._counted[style or ""] = counts
        if identifier := _attribute(element, "id"):
            self._counted[identifier] = counts
        return _List(style, 0, counts)

    def _count(self, listed: _List, style: str | None, start: str | None) -> None:
        """Counts an item of a list and sets what is printed before it."""
        levels = self.styles.lists.get(style or "", {})
        level = levels.get(listed.depth, _Level(kind="bullet"))
        counts = listed.counts
        counts[listed.depth] = _whole(start, counts.get(listed.depth, level.start - 1) + 1)
        _forget(counts, listed.depth + 1)
        listed.bullet = level.kind == "bullet"
        listed.marker = "" if listed.bullet else _printed(levels, listed.depth, counts)

    def _outline(self, level: int) -> str:
        """The number of a heading that stands in no list: outlines count headings by their level."""
        levels = self.styles.lists.get("outline", {})
        depth = level - 1
        if not levels.get(depth, _Level()).kind:
            return ""
        counts = self._counted.setdefault("outline", {})
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        _forget(counts, depth + 1)
        return _printed(levels, depth, counts)

    def _table(self, table: etree._Element) -> None:
        number, self.tables = self.tables, self.tables + 1
        for at, (row, heads) in enumerate(_rows(table)):
            column = 0
            start, beside = len(self.lines), BesideWords()
            for element in _cells(row):
                if local(element) == "table-cell":
                    self.gap = True
                    cell, place = Cell(table=number, row=at, column=column, header=heads), len(self.lines)
                    self.unworded.clear()
                    self.blocks(element, cell)
                    beside.note(self.unworded, cell, place if place == len(self.lines) else None)
                column += min(100, _whole(_attribute(element, "number-columns-repeated"), 1))
            beside.put(self.lines, start)
        self.gap = True

    def _paragraph(self, element: etree._Element, kind: str, cell: Cell | None, listed: _List | None) -> None:
        style = _attribute(element, "style-name")
        runs, boxes = self._runs(element, self.styles.bold(style, False))
        if any(run.text.strip() for run in runs):
            level = _whole(_attribute(element, "outline-level"), 1)
            heading = f"h{min(6, level)}" if kind == "h" else ""
            bullet = False
            if heading and listed is None:
                number = self._outline(level)
                if number and not "".join(run.text for run in runs).strip().startswith(number):
                    runs = [Run(f"{number} ", runs[0].bold), *runs]
            if listed is not None and listed.marker is not None:
                bullet = listed.bullet
                if listed.marker and not "".join(run.text for run in runs).strip().startswith(listed.marker):
                    runs = [Run(f"{listed.marker} ", runs[0].bold), *runs]
                listed.marker = None
            depth = listed.depth if listed else 0
            for part, of in enumerate(styled.split(runs)):
                tag = heading or ("li" if bullet and part == 0 else "")
                made = styled.lines(of, tag=tag, depth=depth, cell=cell, gap=self.gap or part == 0)
                if made and not (tag or cell):
                    self.tabbed.note(len(self.lines), of, made)
                self.lines += made
                self.gap = self.gap and not made
            self.gap = False
        else:
            self.gap = True
            self.unworded += [listed.marker] if listed is not None and listed.marker else []
        for box in boxes:
            self.blocks(box, cell)

    def _runs(self, paragraph: etree._Element, bold: bool) -> tuple[list[Run], list[etree._Element]]:
        """The paragraph's words with their weight, and the text boxes that are anchored in it."""
        runs: list[Run] = []
        boxes: list[etree._Element] = []
        if paragraph.text:
            runs.append(Run(re.sub(r"\s+", " ", paragraph.text), bold))
        stack: list[tuple[object, bool]] = [(iter(paragraph), bold)]
        open_: list[etree._Element] = [paragraph]
        while stack:
            children, weight = stack[-1]
            element = next(children, None)  # type: ignore[call-overload]
            if element is None:
                stack.pop()
                closed = open_.pop()
                if stack and closed.tail:
                    runs.append(Run(re.sub(r"\s+", " ", closed.tail), stack[-1][1]))
                continue
            kind = local(element)
            style = self.styles.text.get(_attribute(element, "style-name") or "")
            inner: bool | None = None
            if kind == "s":
                runs.append(Run("\u00a0" * min(200, _whole(_attribute(element, "c"), 1)), weight))
            elif kind == "tab":
                runs.append(Run("\t", weight))
            elif kind == "line-break":
                runs.append(Run("\n", weight))
            elif kind == "note":
                self._note(element, runs, weight)
            elif kind == "text-box":
                boxes.append(element)
            elif kind in {"span", "a"} and not (style and style.hidden):
                inner = self.styles.bold(_attribute(element, "style-name"), weight)
            elif kind and kind not in _SKIPPED and not (style and style.hidden):
                inner = weight
            if inner is None:
                if element.tail:
                    runs.append(Run(re.sub(r"\s+", " ", element.tail), weight))
                continue
            if element.text:
                runs.append(Run(re.sub(r"\s+", " ", element.text), inner))
            stack.append((iter(element), inner))
            open_.append(element)
        return runs, boxes

    def _note(self, note: etree._Element, runs: list[Run], weight: bool) -> None:
        """Puts a footnote's mark into the text and its words with the notes."""
        mark = next((child.text or "" for child in note if local(child) == "note-citation"), "")
        runs.append(Run(mark.translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")), weight))
        words = _Body(self.styles)
        for child in note:
            if local(child) == "note-body":
                words.blocks(child)
        if words.lines:
            first = words.lines[0]
            words.lines[0] = Line(text=f"{mark} {first.text}".strip(), gap=True)
            self.notes += words.lines
