"""Gaps of tabs inside a sentence, which a converter left where a line of the page was wrapped and the next one indented."""

from __future__ import annotations

import re

from minutes_parser.extract.paragraphs import goes_on

# Wider than the one tab between two cells of a row.
_GAP = re.compile(r"(?=[ \xa0]{0,60}\t)[ \t\xa0]{3,}")
# "... – Cllrs Bell & Roe.<tabs>Proposed by Cllr Orr"
_MOVED_NEXT = re.compile(r"(?:Proposed|Moved|Seconded)\s")
_WRAPPED = 40
"""Code points of a line before it was wrapped, at least: what is shorter may be the cell of a row, or a label."""


def without_wrapped_gaps(line: str) -> str:
    """A printed line with a space where its sentence runs on behind tabs: "... proposed by<tabs>Cllr Roe"."""
    if "\t" not in line.strip():
        return line
    made = cell = ""
    end = 0
    for gap in _GAP.finditer(line):
        cell += line[end : gap.start()]
        end = gap.end()
        after = line[end:].rstrip()
        if len(cell.strip()) >= _WRAPPED and (goes_on(cell.strip(), _next_words(after)) or _MOVED_NEXT.match(after)):
            cell = f"{cell.rstrip()} "
        else:
            made, cell = made + cell + gap[0], ""
    return made + cell + line[end:]


def _next_words(text: str) -> str:
    """What stands up to the next gap."""
    gap = _GAP.search(text)
    return text[: gap.start()] if gap else text
