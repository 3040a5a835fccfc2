"""A tree of HTML to lines: one at each border of a block, with weight, list numbers and cells as a browser shows them.

The tree is walked without recursion, so depth costs nothing.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bs4.element import NavigableString, PageElement, PreformattedString, Tag

from minutes_parser.extract import styled
from minutes_parser.extract.characters import BULLETS
from minutes_parser.extract.numbering import numeral
from minutes_parser.extract.paragraphs import goes_on, is_full, opens, rejoin, wrap_width
from minutes_parser.extract.run_on import split_run_on
from minutes_parser.extract.styled import Run
from minutes_parser.layout.model import Cell, Line

# fmt: off
DROPPED = frozenset({
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "map",
    "nav", "footer", "aside", "dialog", "button", "select", "option", "textarea", "input", "head", "title", "meta", "link",
})
_BLOCKS = frozenset({
    "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "ol",
    "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})
# fmt: on
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# Elements that ModernGov's print template puts round items.
_MARKS = re.compile(r"ai\d+|\w+_section")


@dataclass(slots=True)
class _List:
    """A list and the number of its next item."""

    ordered: bool
    kind: str
    number: int
    step: int = 1


@dataclass(slots=True)
class _Open:
    """An element that is open while the walk is inside it, with what it inherits from those round it."""

    name: str = ""
    bold: bool = False
    heading: str = ""
    quote: bool = False
    pre: bool = False
    cell: Cell | None = None
    list: _List | None = None
    depth: int = -1
    item: _Item | None = None


@dataclass(slots=True)
class _Item:
    """A list item: its automatic number as long as that is not printed, and the item it stands in."""

    marker: str
    outer: _Item | None
    fresh: bool = True


def lines_of(root: Tag, *, first_table: int = 0) -> list[Line]:
    """One line a block under `root`, in document order."""
    return _Walk(first_table).over(root)


class _Walk:
    """Walks a tree in document order, without recursion, and makes a line at each border of a block."""

    def __init__(self, first_table: int) -> None:
        self.made: list[Line] = []
        self.runs: list[Run] = []
        self.open: list[_Open] = [_Open()]
        self.cells: dict[int, Cell] = {}
        self.tables = first_table
        self.frames: set[int] = set()
        self.gap = True

    def over(self, root: Tag) -> list[Line]:
        self.frames = _frames(root)
        stack: list[Iterator[PageElement]] = [iter([root])]
        while stack:
            node = next(stack[-1], None)
            if node is None:
                stack.pop()
                if stack:
                    self._leave()
            elif isinstance(node, Tag):
                if node.name in DROPPED and node is not root:
                    continue
                self._enter(node)
                stack.append(iter(node.contents))
            elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
                self._words(str(node))
        self._flush()
        return split_run_on(rejoin(self.made))

    def _enter(self, tag: Tag) -> None:
        name = tag.name.lower()
        if name in _BLOCKS or _MARKS.fullmatch(name):
            self._flush()
            self.gap = True
        frame = replace(self.open[-1], name=name)
        bold = _boldness(tag)
        frame.bold = frame.bold if bold is None else bold
        if name == "br":
            self.runs.append(Run("\n"))
        elif name in _HEADINGS:
            frame.heading = name
        elif name in {"ol", "ul", "menu"}:
            frame.list, frame.depth = _list(tag), frame.depth + 1
        elif name == "li":
            frame.item = _Item(self._marker(tag), frame.item)
        elif name == "table":
            self._table(tag)
        elif name in {"td", "th"}:
            frame.cell = self.cells.get(id(tag), frame.cell)
        elif name == "blockquote":
            frame.quote = True
        elif name == "pre":
            frame.pre = True
        self.open.append(frame)

    def _leave(self) -> None:
        name = self.open[-1].name
        if name in _BLOCKS or _MARKS.fullmatch(name):
            self._flush()
            self.gap = True
        self.open.pop()

    def _words(self, words: str) -> None:
        here = self.open[-1]
        if here.pre:
            words = words.replace("\r\n", "\n").expandtabs()
        elif not self.runs and (mark := _DASHED.match(words)):
            # A list typed into a text field: each item has a line of its own in the source only.
            parts = re.split(rf"\n[ \t]*{re.escape(mark[1])}[ \t]+(?=\S)", words)
            words = f"\n{mark[1]} ".join(re.sub(r"[ \t\r\n\f]+", " ", part) for part in parts)
        else:
            words = re.sub(r"[ \t\r\n\f]+", " ", words)
        if words.strip(" ") or self.runs:
            self.runs.append(Run(words, here.bold))

    def _marker(self, item: Tag) -> str:
        """The number a browser prints before a list item, "" for a bullet."""
        listed = self.open[-1].list
        if listed is None or not listed.ordered:
            return ""
        value = str(item.get("value", ""))
        if re.fullmatch(r"-?\d{1,6}", value):
            listed.number = int(value)
        number, listed.number = listed.number, listed.number + listed.step
        return f"{numeral(number, listed.kind)}. "

    def _table(self, table: Tag) -> None:
        """Gives the cells of a data table their places; tables that only lay out the page give none."""
        if id(table) in self.frames or table.get("role") in {"presentation", "none"}:
            return
        rows = _rows(table)
        placed = _cells([row for row, _ in rows])
        if max((column for _, _, column in placed), default=0) < 1:
            return
        for tag, row, column in placed:
            header = rows[row][1] or (tag.name == "th" and row == 0)
            self.cells[id(tag)] = Cell(table=self.tables, row=row, column=column, header=header)
        self.tables += 1

    def _flush(self) -> None:
        runs, self.runs = self.runs, []
        if not any(run.text.strip() for run in runs):
            return
        if any("**" in run.text for run in runs):
            runs = _unstarred(runs)
        here = self.open[-1]
        for paragraph, gap in _paragraphs(styled.split(runs)):
            words = "".join(run.text for run in paragraph)
            fresh = here.item is not None and here.item.fresh
            tag = here.heading or ("li" if fresh else "quote" if here.quote else "")
            bullet = None if here.heading else _BULLET.match(words)
            if bullet and bullet.end() < len(words):
                paragraph, tag = styled.cut(paragraph, bullet.end(), len(words)), "li"
            if fresh:
                marker = self._printed(words)
                paragraph = [Run(marker, bool(paragraph and paragraph[0].bold)), *paragraph] if marker else paragraph
            self.made += styled.lines(paragraph, tag=tag, depth=max(0, here.depth), cell=here.cell, gap=self.gap or gap)
            self.gap = False

    def _printed(self, words: str) -> str:
        """The automatic numbers that stand before the first words of an item, those of items round it included."""
        marker = ""
        item = self.open[-1].item
        while item is not None and item.fresh:
            marker, item.fresh, item = item.marker + marker, False, item.outer
        return "" if marker and re.match(rf"\s*{re.escape(marker.strip())}", words) else marker


_DASHED = re.compile(r"\s*([-–*])[ \t]+\S")
_BULLET = re.compile(rf"\s*(?:[{BULLETS}]\s*|[-–*]\s+(?=\w)|o\s{{2,}}(?=\w))")


def _unstarred(runs: list[Run]) -> list[Run]:
    """The runs without Markdown's `**`, which some sites leave in their HTML; what stands between a pair is bold."""
    bold = False
    made: list[Run] = []
    for run in runs:
        for i, words in enumerate(run.text.split("**")):
            bold ^= i > 0
            if words:
                made.append(Run(words, run.bold or bold))
    return made


def _paragraphs(parted: list[list[Run]]) -> list[tuple[list[Run], bool]]:
    """Lines that <br> or preformatted text part, joined where the words go on; and whether an empty line stood before."""
    if len(parted) == 1:
        return [(parted[0], False)]
    texts = ["".join(run.text for run in line).strip() for line in parted]
    filled = [i for i, text in enumerate(texts) if text]
    width = wrap_width((texts[i], texts[j]) for i, j in itertools.pairwise(filled) if j == i + 1)
    joined: list[tuple[list[Run], bool]] = []
    last: int | None = None
    for i in filled:
        before, after = (texts[last], texts[i]) if last is not None else ("", "")
        beside = last == i - 1
        on = beside and (
            ((len(before) >= 40 or before.endswith(",")) and goes_on(before, after))
            or (width is not None and is_full(before, after, width) and not opens(after))
        )
        if on and joined:
            joined[-1] = ([*joined[-1][0], Run(" "), *parted[i]], joined[-1][1])
        else:
            joined.append((parted[i], last is not None and not beside))
        last = i
    return joined


def _boldness(tag: Tag) -> bool | None:
    """Whether the element sets its words bold (True) or plain (False); None if it leaves them as they are."""
    weight = re.search(r"font-weight\s*:\s*(\w+)", str(tag.get("style", "")), re.IGNORECASE)
    if weight:
        value = weight[1].lower()
        return value in {"bold", "bolder"} or (value.isdigit() and int(value) >= 600)
    return True if tag.name in {"b", "strong", "th", "dt"} else None


def _list(tag: Tag) -> _List:
    start = str(tag.get("start", ""))
    style = str(tag.get("style", ""))
    kind = str(tag.get("type", "1"))
    named = re.search(
        r"list-style(?:-type)?\s*:[^;]*?(lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|upper-roman|none)",
        style,
    )
    if named:
        kind = {
            "lower-alpha": "a",
            "lower-latin": "a",
            "upper-alpha": "A",
            "upper-latin": "A",
            "lower-roman": "i",
            "upper-roman": "I",
        }.get(named[1], "")
    ordered = tag.name == "ol" and kind in {"1", "a", "A", "i", "I"}
    number = int(start) if re.fullmatch(r"-?\d{1,6}", start) else 1
    return _List(ordered=ordered, kind=kind, number=number, step=-1 if tag.has_attr("reversed") else 1)


def _frames(root: Tag) -> set[int]:
    """Identities of the tables under `root` that hold another table, and so only lay out the page."""
    frames: set[int] = set()
    stack: list[tuple[Tag, int | None]] = [(root, None)]
    while stack:
        tag, table = stack.pop()
        if tag.name == "table":
            if table is not None:
                frames.add(table)
            table = id(tag)
        stack += [(child, table) for child in tag.contents if isinstance(child, Tag)]
    return frames


def _rows(table: Tag) -> list[tuple[Tag, bool]]:
    """The rows of a table itself, and whether each stands in its head."""
    rows: list[tuple[Tag, bool]] = []
    for child in table.find_all(["tr", "thead", "tbody", "tfoot"], recursive=False):
        if child.name == "tr":
            rows.append((child, False))
        else:
            rows += [(row, child.name == "thead") for row in child.find_all("tr", recursive=False)]
    return rows


_MOST_SPANNED = 100_000
"""Places in a table that cells of rows above may reach into."""


def _cells(rows: list[Tag]) -> list[tuple[Tag, int, int]]:
    """Each cell with its row and column, spans counted."""
    taken: set[tuple[int, int]] = set()
    placed: list[tuple[Tag, int, int]] = []
    for index, row in enumerate(rows):
        column = 0
        for tag in row.find_all(["td", "th"], recursive=False):
            while (index, column) in taken:
                column += 1
            placed.append((tag, index, column))
            wide, high = _span(tag, "colspan"), _span(tag, "rowspan")
            for down in range(1, min(high, len(rows) - index) if len(taken) < _MOST_SPANNED else 1):
                taken.update((index + down, column + across) for across in range(wide))
            column += wide
    return placed


def _span(tag: Tag, name: str) -> int:
    value = str(tag.get(name, "1"))
    return max(1, min(int(value), 100)) if re.fullmatch(r"\d{1,4}", value) else 1
