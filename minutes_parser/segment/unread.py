"""What looks like a decision, a motion or a vote and was read as none: told as findings, so that a person looks at the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from minutes_parser.records import Finding, Motion, Resolution
from minutes_parser.segment.cues import cued, cues
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.votes.votes import tally

# Markers as clerks set them apart. In small letters they tell as often of another day or body.
_MARKER = cued(r"\b(?:RESOLVED|DECIDED|CARRIED|MOTION\s+LOST)\b(?!\s+(?:MATTERS|FORWARD|ITEMS))")
_AGAINST = cues("against abstain abstained abstaining abstention abstentions yn ymatal")
"""of these one is in what counts those for and those who were not"""
_SECONDED = cues("seconded")
_NEAR = 2
"""how many paragraphs a decision may stand away from its marker"""


def unread(passages: Sequence[Passage], found: Sequence[Resolution | Motion]) -> Iterator[Finding]:
    """A finding for each marker beside which, and each motion and counted vote of which, nothing was read under an item."""
    for place, passage in enumerate(passages):
        marker = _MARKER.search(passage)
        if marker:
            start = passages[max(0, place - _NEAR)].start
            end = passages[min(place + _NEAR, len(passages) - 1)].end
            if not any(record.span.start < end and start < record.span.end for record in found):
                yield _finding("decision-unread", passage, f"{marker.group()} is printed, but no decision was read")
        for sentence in () if _AGAINST.isdisjoint(passage.words) else sentences(passage):
            votes = _votes_for(sentence.text)
            if votes is not None and not any(record.vote and record.vote.for_ == votes for record in found):
                yield _finding(
                    "vote-unread", sentence, "Votes are counted, but neither a decision nor a motion was read"
                )
        for sentence in () if _SECONDED.isdisjoint(passage.words) else sentences(passage):
            by = movers(sentence.text)
            if all(by) and not any((record.mover, record.seconder) == by for record in found):
                yield _finding("motion-unread", sentence, "Moved and seconded, but how it went was not read", "info")


def _votes_for(text: str) -> int | None:
    """The votes for, where those against or abstaining are counted too."""
    vote = tally(text).vote
    return vote.for_ if vote and (vote.against is not None or vote.abstain is not None) else None


def _finding(code: str, passage: Passage, what: str, severity: Literal["info", "warning"] = "warning") -> Finding:
    words = " ".join(passage.text.split()).strip('“”" ')
    shown = words if len(words) <= 80 else f"{words[:80].rsplit(' ', 1)[0]} …"
    return Finding(
        severity=severity, code=code, page=passage.block.page, message=f"{what}: “{shown}” Look at the page."
    )
