"""Labels in the margin, as universities print them: "Received   A report on fees.   12/24", without a colon.

One such line may be any sentence; a document that begins many of its paragraphs with one of several such words has them
as labels, and the number at the end of the line is that of the minute.
"""

from __future__ import annotations

from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.passages import Passage, Section, without_end

_LABEL = compiled(
    r"(?P<word>Received|Noted|Approved|Considered|Reported|Resolved|Agreed|Recommended|Confirmed|Endorsed|RECEIVED|NOTED|APPROVED|CONSIDERED|REPORTED|RESOLVED|AGREED|RECOMMENDED)\s(?=(?:That|To|The|An?|In|It|Without|With|[A-Z][a-z]+)\b(?!\s+(?:by|unanimously)\b))"
)
_FEWEST, _KINDS = 5, 3
"""paragraphs with such a label in a document, and different labels, at least"""
_NUMBER = compiled(r"\s+\d{1,3}/\d{2,4}\W*\Z")


def has_margin(sections: Sequence[Section]) -> bool:
    """Whether paragraphs of a document begin with labels that stand in its margin."""
    labels = [found["word"] for section in sections for p in section.passages if (found := _LABEL.match(p.text))]
    return len(labels) >= _FEWEST and len({label.lower() for label in labels}) >= _KINDS


def with_colons(passages: Sequence[Passage]) -> list[Passage]:
    """The passages of a section, labels of the margin with a colon in the place of the blank, so that they are read as such."""
    found: list[Passage] = []
    for passage in passages:
        if label := _LABEL.match(passage.text):
            text = f"{label['word']}:{passage.text[label.end() :]}"
            passage = without_end(Passage(passage.block, passage.start, text), _NUMBER)
        found.append(passage)
    return found
