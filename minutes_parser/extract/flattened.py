"""A web page's table of items as converters flatten it: title, purpose and minute in one line, often without the numbers.

No. | Item |
---|---|
Apologies To receive any apologies. Minutes: None were received. |
|
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_LABEL = re.compile(r"(?:^|\s)(?P<label>Minutes|Decision):(?=\s|$)")
# "| | Minutes: |": the label in a row of its own of a table that is whole.
_OWN_CELL = re.compile(r"\s*\|[\s|]*\|\s*(?:Minutes|Decision):.*\|\s*$")
_WHOLE_ROW = re.compile(r"\s*\|\s*(?P<number>\d[\w./-]{0,9})?\s*\|(?P<words>.*?)\|?\s*")
_ROW_END = re.compile(r"(?:^|\s)\|[|\s]*$")
# "| 5/23 | Precept for the year": the number where it was kept.
_NUMBER = re.compile(r"^\s*\|?\s*(?P<number>\d[\w./-]{0,9})\s*\|\s*(?=\w)")
_HEAD = re.compile(r"\s*(?:No\.?\s*\|\s*Item\s*(?:\|\s*)*|(?:---\|)+)\s*$")
_PAGE = re.compile(r"\W*(?:agenda(?:\s+and\s+(?:draft\s+)?minutes)?|(?:draft\s+)?minutes|items)\W*", re.IGNORECASE)
"""what heads such a page"""
_SEPARATOR = re.compile(r"\s*\|\s*:?-{2,}")
"""of a table that is drawn whole, which flattening leaves without its first pipe"""
# What stands behind a title on its line: the agenda's words, and files.
_PURPOSE = re.compile(
    r"\s+(?=(?:To\s+(?:\w+,?\s+(?:and\s+)?){0,2}?(?:receive|consider|note|approve|agree|confirm|sign|report|resolve|appoint|elect|review|discuss|update|declare|disclose|answer)\b"
    r"|(?:Members|Councillors)\s+(?:of\s+the\s+\w+\s+)?(?:are|is)\s|Report\s+of\s|PDF\s+[\d.]+\s*[KM]B|(?:Additional|Supporting)\s+documents:|\(Relevant\s|Application\s+for\s|(?:Outline|Full)\s+application\s))"
)
# "4/23 PUBLIC QUESTIONS The deadline is noon": a title in capitals ends where the words no longer are.
_LOUD = re.compile(r"(?:\d\S*\s+)?(?:[A-Z\d&][A-Z\d’'&/(),:–-]*\s+){2,}(?=[A-Z][a-z]+\s[a-z])")
_FILES = re.compile(r"\s*\bPDF\s+[\d.]+\s*[KM]B\b|\s*(?:Additional|Supporting)\s+documents:", re.IGNORECASE)


def unfold(printed: Sequence[str]) -> list[str]:
    """The printed lines, each item's title a heading of its own, where they are such a table; else as they are."""
    labelled = sum(_LABEL.search(line) is not None for line in printed if "Minutes:" in line)
    headed = any(map(_HEAD.match, printed))
    alone = all(line.strip() == "Minutes:" for line in printed if "Minutes:" in line)
    drawn = any(map(_SEPARATOR.match, printed))
    if (
        labelled < 3
        or (alone and drawn)
        or not (headed or sum(_ROW_END.search(line) is not None for line in printed) >= 2)
    ):
        return list(printed)
    if 2 * sum(_OWN_CELL.match(line) is not None for line in printed if "Minutes:" in line) > labelled:
        return [part for line in printed for part in _whole_row(line)]
    made: list[str] = []
    head: list[str] | None = []  # the lines of a row up to its label; None behind it
    for line in printed:
        if _HEAD.match(line):
            made += ["", *head] if head else []
            head = []
            continue
        if head == [] and _PAGE.fullmatch(line):
            made += ["", line]
            continue
        ends = _ROW_END.search(line)
        words = _NUMBER.sub(r"\g<number> ", _ROW_END.sub("", line))
        label = _LABEL.search(words)
        if label:
            if head is None and made and not label.start() and _is_titled(made[-1]):
                head = [made.pop()]  # the row before had no end
            first, *rest = [*(head or []), words[: label.start()]]
            made += [*_titled(first), *(["", *rest] if any(rest) else []), *_told(words[label.start() :])]
            head = None
        elif head is not None and words.strip():
            head.append(words)
        elif words.strip():
            made += ["", words]
        if ends:
            if head:
                made += [*_titled(head[0]), "", *head[1:]] if _is_titled(head[0], short=True) else ["", *head]
            head = []
    return made + (head or [])


def _is_titled(head: str, *, short: bool = False) -> bool:
    """Whether a line opens with a title: the agenda's words or a file stand behind a few, or (`short`) there are no more."""
    cut = _FILES.search(head) or _PURPOSE.search(head)
    words = head[: cut.start()].split() if cut else head.split()
    return (short or cut is not None) and 0 < len(words) <= 12 and not words[0].islower()


def _whole_row(line: str) -> list[str]:
    """A row of a table that kept its cells: number and title as a heading, or what stands below them."""
    row = _WHOLE_ROW.fullmatch(line)
    if row is None or _HEAD.match(line):
        return [] if _HEAD.match(line) else [line]
    words = row["words"].strip()
    if row["number"]:
        return _titled(f"{row['number']} {words.strip('*')}")
    return _told(words) if _LABEL.match(words) else ["", words]


def _titled(head: str) -> list[str]:
    """The title of an item as a heading, and what the agenda says of it."""
    if head.startswith("#"):
        return ["", head]
    files = _FILES.search(head)
    cut = _PURPOSE.search(head)
    loud = _LOUD.match(head)
    ends = [found.start() for found in (files, cut) if found] + ([loud.end()] if loud else [])
    end = min(ends, default=len(head))
    title, purpose = head[:end].strip(), _FILES.sub("", head[end:]).strip()
    if not title or len(title.split()) > 25:
        return ["", head.strip()] if head.strip() else []
    return ["", f"### {title}", *(["", purpose] if purpose else [])]


def _told(words: str) -> list[str]:
    """The label on a line of its own, and what was minuted below it; a second label likewise."""
    made: list[str] = []
    starts = [match.start() for match in _LABEL.finditer(words)]
    for start, end in zip(starts, [*starts[1:], len(words)], strict=True):
        label, _, told = words[start:end].strip().partition(":")
        made += ["", f"{label}:", *(["", told.strip()] if told.strip() else [])]
    return made
