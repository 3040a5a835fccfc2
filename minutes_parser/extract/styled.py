"""Styled runs of characters to `Line`s: white space collapsed, bold kept as ranges, a right-hand owner set apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from minutes_parser.extract.characters import clean
from minutes_parser.layout.model import Cell, Line


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one style. A "\\n" in `text` is a line end the writer set; other white space is only space."""

    text: str
    bold: bool = False


# What stands at the right of a paragraph under "Action" or "Owner": initials, several initials, a post or a name.
_INITIALS = r"[A-Z][A-Za-z]?[A-Z]{1,2}"
_POST = r"(?:Clerk|Chair(?:man)?|Secretary|Treasurer|All|ALL|Noted|Agreed)"
_NAME = r"(?:(?:Cllr|Mr|Mrs|Ms|Dr)\.?\ )?[A-Z][a-z]*\.?(?:\ [A-Z][\w’'-]+)?"
_JOIN = r"\s?(?:/|&|,|\+|\band\b)\s?"
_OWNERS = re.compile(
    rf"""
    (?P<short> (?:{_INITIALS}|{_POST}) (?:{_JOIN}(?:{_INITIALS}|{_POST}))* )
    | (?P<name> {_NAME} (?:{_JOIN}{_NAME})* )
    """,
    re.VERBOSE,
)


# "3. School places            D Rowe": who speaks to an item, beside its title
_HEADED = re.compile(r"\s*\d{1,3}[.)]\s+(?!(?:Cllr|Mr|Mrs|Ms|Dr)\b)[A-Z][\w’'-]{2,}\s+\w")
_WHO = re.compile(r"(?:(?:Cllr|Mr|Mrs|Ms|Dr)\.?\s|[A-Z]\.?\s)+[A-Z][\w’'-]+")


def owner_at(text: str) -> int | None:
    """Offset in `text` at which a right-hand owner starts ("... to write to them.     AB"), None if there is none."""
    words = text.rstrip()
    start = max(words.rfind("\t") + 1, words.rfind("   ") + 3 if "   " in words else 0)
    if not start or len(words) - start > 60:
        return None
    start += len(words[start:]) - len(words[start:].lstrip())
    found = _OWNERS.fullmatch(words, start)
    before = words[:start].rstrip()
    if not found or not before:
        return None
    gap = words[len(before) : start]
    sentence = len(before) >= 40 and before.endswith((".", ")", ";", "?"))
    wide = "\t" in gap or len(gap) >= 8
    beside = wide and _HEADED.match(before) is not None and _WHO.fullmatch(words, start) is not None
    return start if sentence or beside or (found["short"] and wide and len(before) >= 12) else None


def is_owner(words: str) -> bool:
    """Whether words that stand apart at the right are those of an owner: "AB", "Clerk", "All"."""
    found = _OWNERS.fullmatch(words)
    return bool(found and found["short"])


def lines(
    runs: Iterable[Run],
    *,
    page: int = 1,
    tag: str = "",
    depth: int = 0,
    cell: Cell | None = None,
    gap: bool = False,
) -> list[Line]:
    """The line these runs make: none if they hold no words, two if a right-hand owner follows the text."""
    runs = [Run(clean(run.text), run.bold) for run in runs]
    whole = "".join(run.text for run in runs)
    at = owner_at(whole) if cell is None else None
    parts = [runs] if at is None else [cut(runs, 0, at), cut(runs, at, len(whole))]
    made: list[Line] = []
    for column, part in enumerate(parts):
        text, bold = collapse(part)
        if text:
            first = not made
            made.append(
                Line(
                    text=text,
                    page=page,
                    bold=bold,
                    tag=tag if first else "",
                    depth=depth,
                    cell=cell,
                    column=column,
                    gap=gap and first,
                )
            )
    return made


def collapse(runs: Sequence[Run]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text of the runs with white space collapsed, and its bold ranges, merged across spaces."""
    text = ""
    bold: list[tuple[int, int]] = []
    for run in runs:
        words = re.sub(r"\s+", " ", run.text)
        if not text or text.endswith(" "):
            words = words.lstrip()
        start = len(text) + len(words) - len(words.lstrip())
        text += words
        end = len(text.rstrip())
        if run.bold and end > start:
            if bold and not text[bold[-1][1] : start].strip():
                start = bold.pop()[0]
            bold.append((start, end))
    return text.rstrip(), tuple(bold)


def cut(runs: Sequence[Run], start: int, end: int) -> list[Run]:
    """The part of the runs from code point `start` to `end`."""
    kept: list[Run] = []
    at = 0
    for run in runs:
        words = run.text[max(0, start - at) : max(0, end - at)]
        at += len(run.text)
        if words:
            kept.append(Run(words, run.bold))
    return kept


def split(runs: Iterable[Run]) -> list[list[Run]]:
    """The runs parted at the line ends the writer set; empty lines stay as empty lists."""
    parted: list[list[Run]] = [[]]
    for run in runs:
        first, *rest = run.text.split("\n")
        if first:
            parted[-1].append(Run(first, run.bold))
        for words in rest:
            parted.append([Run(words, run.bold)] if words else [])
    return parted
