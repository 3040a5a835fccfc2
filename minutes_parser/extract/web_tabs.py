"""Pages in tabs, printed one below the other: what lists those there is put before the business, where minutes print it.

Sites of meetings keep "Minutes", "Attendance" and "Declarations of Interests" in tabs of one page. A browser shows one of
them at a time, so their order on the page says nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from minutes_parser.layout.model import Line

_BUSINESS = re.compile(
    r"\W*(?:(?:agenda(?:\s+and|,)\s+)?(?:(?:draft|printed|published|approved)\s+)?minutes|items(?:\s+of\s+business)?|agenda\s+items)\W*",
    re.IGNORECASE,
)
_THOSE_THERE = re.compile(
    r"\W*(?:(?:meeting\s+)?attend(?:ance|ees)(?:\s+(?:details|list|record))?|(?:members|councillors)\s+(?:present|attendance))\W*",
    re.IGNORECASE,
)
_INTERESTS = re.compile(
    r"\W*(?:declarations?\s+of\s+(?:members['’]?\s+)?interests?|interests\s+declared)\W*", re.IGNORECASE
)
_HEADING = re.compile(r"h[1-6]")
_MENU = 4
"""Entries of a site's menu, at least."""


def in_print_order(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """The lines with the tabs of attendance before that of the business; and the names of tabs and menus, taken out."""
    lines, menus = _without_menus(lines)
    start = next((at for at, line in enumerate(lines) if _is_head(line) and _BUSINESS.fullmatch(line.text)), None)
    if start is None:
        return lines, menus
    moved: list[Line] = []
    business: list[Line] = []
    at = start
    while at < len(lines):
        line = lines[at]
        interests = _INTERESTS.fullmatch(line.text) is not None
        tabbed = line.tag == lines[start].tag and (interests or _THOSE_THERE.fullmatch(line.text))
        tab = _tab(lines, at) if tabbed else []
        if tab and not interests:
            moved += tab
        else:
            business += tab or [line]
        at += len(tab) or 1
    return [*lines[:start], *moved, *business], menus


def _tab(lines: list[Line], at: int) -> list[Line]:
    """The lines of a tab whose heading stands at `at`: up to the next heading as high, without what follows its last table or list.

    Empty where it has no table or list: "Attendance" may be a heading of the business too.
    """
    level = lines[at].tag
    below = list(takewhile(lambda line: not (_is_head(line) and line.tag <= level), lines[at + 1 :]))
    last = max((place for place, line in enumerate(below) if line.cell or line.tag == "li"), default=None)
    head = replace(lines[at], tag="", bold=())  # it heads no business
    return [] if last is None else [head, *below[: last + 1]]


def _without_menus(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """The lines without lists of the page's own headings ("Documents", "Minutes", "Attendance") and of the site's pages."""
    heads = {line.text.lower() for line in lines if _is_head(line)}
    kept: list[Line] = []
    menus: list[Line] = []
    at = 0
    while at < len(lines):
        listed = list(takewhile(lambda line: line.tag == "li" and not line.cell, lines[at:]))
        words = [line.text.lower() for line in listed]
        of_tabs = sum(word in heads for word in words) > 1 and any(map(_BUSINESS.fullmatch, words))
        of_site = len(words) >= _MENU and words[0] in _FIRST
        if (of_tabs or of_site) and max(map(len, words)) < _SHORT:
            menus += listed
        else:
            kept += listed or lines[at : at + 1]
        at += max(1, len(listed))
    return kept, menus


_FIRST = frozenset({"home", "home page", "homepage"})
_SHORT = 40


def _is_head(line: Line) -> bool:
    return _HEADING.fullmatch(line.tag) is not None
