"""Motions and amendments that are put after a debate: the words that were decided stand further up in the item."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.segment.clause_blocks import Decision, without
from minutes_parser.segment.cues import cued
from minutes_parser.segment.markers import marker
from minutes_parser.segment.passages import Passage, sentences

Found = tuple[Decision, list[str]]
"""a decision, and what was told of it"""


def won(passages: Sequence[Passage], sentence: Passage, at: int, *, after: int) -> Found | None:
    """The amendment that a sentence makes the decision ("... which became the decision"), moved behind `after`."""
    if not _AMENDMENT_WON.search(sentence) or any(marker(p.text) for p in passages[at + 1 : at + 3]):
        return None
    for passage in reversed(passages[: at + 1]):
        if passage.start < after:
            return None
        for part in reversed(sentences(passage)):
            words = _AMENDED_THAT.search(part)
            if part.start >= sentence.start or words is None:
                continue
            moved = part.part(words.end())
            told = [_AS_AMENDMENT.sub("", part.text), _votes_for_amendment(sentence.text), "Carried."]
            return Decision(moved.start, "carried", None, [(None, moved)], basis="outcome"), told
    return None


def carried_motion(
    passages: Sequence[Passage], sentence: Passage, at: int, *, after: int, title: str | None
) -> Found | None:
    """The motion that a sentence carries, in words of its own ("That ..."), moved behind `after`."""
    went = _MOTION_CARRIED.search(sentence)
    if went is None:
        return None
    for place in range(at, -1, -1):
        passage = passages[place]
        if passage.start < after:
            return None
        moved = _moved_at(passages, place, at)
        if moved is None:
            continue
        told = [passage.text, sentence.text[went.start() :]]
        if NOTICE.match(passage.text):
            told.insert(0, given_by(passages, place, title))
            told += [s.text for p in passages[place + 1 : at] for s in sentences(p) if "seconded" in s.words]
            told.append(sentence.text)
        return Decision(moved.start, "carried", None, [(None, moved)], basis="outcome"), told
    return None


def _moved_at(passages: Sequence[Passage], place: int, at: int) -> Passage | None:
    """What is moved at a place: in the same paragraph, in the one above "Moved by ...", or in the one below a colon."""
    passage = passages[place]
    notice = NOTICE.match(passage.text)
    if re.search(r"\bamendment\b", passage.text, re.IGNORECASE) or not (notice or _MOVED.search(passage.text)):
        return None
    words = notice or _THAT_QUOTED.search(passage.text)
    if words:
        return passage.part(words.end())
    if _MOVED_BY.match(passage.text) and place and _INFINITIVE.match(passages[place - 1].text):
        head = _HEADING.fullmatch(passages[place - 2].text) if place > 1 else None
        return None if head and head["what"].lower() == "amendment" else passages[place - 1]
    if passage.text.rstrip().endswith(":") and place + 1 < at and re.match(r"\W*That\b", passages[place + 1].text):
        return without(passages[place + 1], _QUOTE)
    return None


def given_by(passages: Sequence[Passage], place: int, title: str | None) -> str:
    """Who gave notice of the motion at a place, as a sentence: from a line above such as "No. 4/24 – Cllr. Bell"."""
    above = _GAVE_NOTICE.match(passages[place - 1].text if place else title or "")
    return f"Moved by {above['name']}." if above else ""


def above_amendment(passages: Sequence[Passage], place: int) -> int:
    """The place of the motion under a heading "Motion", where an amendment stands at a place under its own."""
    heads = [(at, head["what"].lower()) for at in range(place) if (head := _HEADING.fullmatch(passages[at].text))]
    if len(heads) < 2 or heads[-1] != (place - 1, "amendment"):
        return place
    return next((at + 1 for at, what in reversed(heads) if what == "motion"), place)


# "The motion was put to the vote and carried", after a debate.
_MOTION_CARRIED = cued(
    r"\b(?:the|this)\s+(?:original\s+)?motion\s+(?:was|being)\s+(?:(?:then|duly|thereupon|accordingly|declared|unanimously|also|put(?:\s+to\s+the\s+(?:vote|meeting))?)\s+(?:and\s+(?:was\s+)?)?){0,4}"
    r"(?:carried|agreed|adopted|passed|approved)\b|\bseconded\s+(?:the\s+motion|it|this)\s+and\s+(?:it|this)\s+was\s+(?:\w+ly\s+)?(?:carried|agreed|adopted|passed|approved)\b|^\W*motion\s+(?:was\s+)?(?:carried|agreed|adopted|passed)\b"
    r"|\b(?:the|this)\s+motion\s+was\s+seconded\s+by\s+[^.;\n]{3,20}[^;\n]{0,40}?\s+and\s+(?:(?:it\s+)?was\s+)?(?:\w+ly\s+)?(?:carried|agreed|adopted|passed)\b",
    re.IGNORECASE,
)
# A motion on notice, under the name of who gave it.
NOTICE = re.compile(r"\W*[“\"‘]\s*(?=That\b)")
_GAVE_NOTICE = re.compile(
    r"\W*(?:(?:motion|notice|no\.?|nm)\s*)?(?:(?:no\.?\s*)?[\d/().-]+|\(?[a-z]\))?\s*[-–—:]?\s*(?:in\s+the\s+name\s+of\s+)?(?P<name>(?:Cllr\.?|Councillor|Ald\.?|Alderman)\s+[^,;:]{3,40}?)\W*$",
    re.IGNORECASE,
)
_MOVED_BY = re.compile(r"\W*(?:moved|proposed)\s+by\b", re.IGNORECASE)
_INFINITIVE = re.compile(r"\W*(?:That\b|To\s+[a-z]+\b)")
_MOVED = re.compile(r"\b(?:moved|proposed|proposal\s+of)\b", re.IGNORECASE)
_THAT_QUOTED = re.compile(r"(?:[“\"‘]\s*|[:–-]\s+)(?=That\b)")
# "... and 6 for the amendment, which accordingly became the decision of the Committee."
_AMENDMENT_WON = cued(
    r"\bamendment\b[^.;]{0,90}?\bbecame\s+the\s+(?:decision|finding|resolution)\b|^\W*the\s+amendment\s+(?:was\s+)?(?:accordingly|therefore|thus)\s+(?:was\s+)?(?:carried|approved)\b",
    re.IGNORECASE,
)
_AMENDED_THAT = cued(
    r"\bamendment\b[^.“]{0,80}?[,:]?\s*[“\"‘]?(?=\b[Tt]hat\s)|\bamendment,?\s+(?:moved|proposed)\b[^.“]{0,80}?(?=\bthat\s)"
)
_AS_AMENDMENT = re.compile(r",?\s*\b(?:as\s+)?an?\s+(?:further\s+)?amendment\b", re.IGNORECASE)
_QUOTE = re.compile(r"\W+")
_HEADING = re.compile(r"\W*(?:the\s+)?(?P<what>motion|amendment)\W*", re.IGNORECASE)
_FOR_EITHER = re.compile(
    r"\b(?P<count>\d{1,2}|[a-z]+)\s+(?:members?\s+|votes?\s+)?(?:voted\s+|were\s+)?for\s+the\s+(?P<what>motion|amendment)\b",
    re.IGNORECASE,
)


def _votes_for_amendment(text: str) -> str:
    """The votes for the amendment and for the motion as those for and against what was decided."""
    counts = {match["what"].lower(): match["count"] for match in _FOR_EITHER.finditer(text)}
    return f"Votes for: {counts['amendment']}, against: {counts['motion']}." if len(counts) == 2 else ""
