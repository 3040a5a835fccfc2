"""What a Word document says once for many paragraphs: styles with what they inherit, and automatic numbers.

Its first functions look things up in Word's XML, for the paragraphs too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree  # type: ignore[import-untyped]

from minutes_parser.extract.archive import local
from minutes_parser.extract.numbering import numeral

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


def value_of(element: etree._Element | None, name: str = "val") -> str | None:
    """An attribute of Word's own, in either of its namespaces."""
    if element is None:
        return None
    found = element.get(_W + name)
    found = element.get(_STRICT + name) if found is None else found
    return None if found is None else str(found)


def child_of(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The first child of that name, or what such a path of names leads to."""
    for name in path:
        if element is None:
            return None
        element = next((child for child in element if local(child) == name), None)
    return element


def whole(value: str | None) -> int | None:
    """A whole number; None for anything else."""
    return int(value) if value is not None and re.fullmatch(r"-?\d{1,6}", value) else None


def switch(properties: etree._Element | None, name: str) -> bool | None:
    """An on/off property: None if it is not given."""
    element = child_of(properties, name)
    return None if element is None else value_of(element) not in {"0", "false", "off", "none"}


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


class Styles:
    """Paragraph and character styles by id, each with what it inherits."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        self.default: str | None = None
        for element in root if root is not None else ():
            identifier = value_of(element, "styleId")
            if local(element) != "style" or identifier is None:
                continue
            run, paragraph = child_of(element, "rPr"), child_of(element, "pPr")
            self._styles[identifier] = _Style(
                name=(value_of(child_of(element, "name")) or "").lower(),
                based_on=value_of(child_of(element, "basedOn")),
                bold=switch(run, "b"),
                caps=switch(run, "caps"),
                hidden=switch(run, "vanish"),
                outline=whole(value_of(child_of(paragraph, "outlineLvl"))),
                num_id=value_of(child_of(paragraph, "numPr", "numId")),
                level=whole(value_of(child_of(paragraph, "numPr", "ilvl"))),
            )
            if value_of(element, "type") == "paragraph" and value_of(element, "default") in {"1", "true"}:
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


class Numbers:
    """The automatic numbers of a document, counted as its paragraphs are read."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._abstracts: dict[str, dict[int, _Level]] = {}
        self._numbers: dict[str, _Number] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._styles = styles
        linked: dict[str, str] = {}
        for element in root if root is not None else ():
            kind = local(element)
            if kind == "abstractNum" and (identifier := value_of(element, "abstractNumId")) is not None:
                levels = {level: made for child in element if local(child) == "lvl" for level, made in [_level(child)]}
                self._abstracts[identifier] = levels
                style = value_of(child_of(element, "numStyleLink"))
                if style and not levels:
                    linked[identifier] = style
            elif kind == "num" and (identifier := value_of(element, "numId")) is not None:
                number = _Number(value_of(child_of(element, "abstractNumId")) or "")
                for override in (child for child in element if local(child) == "lvlOverride"):
                    at = whole(value_of(override, "ilvl")) or 0
                    start = whole(value_of(child_of(override, "startOverride")))
                    if start is not None:
                        number.starts[at] = start
                    replaced = child_of(override, "lvl")
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
    start = whole(value_of(child_of(element, "start")))
    return whole(value_of(element, "ilvl")) or 0, _Level(
        format=value_of(child_of(element, "numFmt")) or "decimal",
        text=value_of(child_of(element, "lvlText")) or "",
        start=1 if start is None else start,
        restart=whole(value_of(child_of(element, "lvlRestart"))),
        legal=bool(switch(element, "isLgl")),
    )
