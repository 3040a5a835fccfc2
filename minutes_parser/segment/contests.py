"""A motion and an amendment that are put against each other, as Scottish councils vote: the one that wins is the decision.

"Councillor Bell, seconded by Councillor Roe, moved that …"; "As an amendment, …"; "For the motion (7) – …"; "The amendment
was therefore carried."
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from minutes_parser.segment.decided import Decision
from minutes_parser.segment.divisions import only_names
from minutes_parser.segment.markers import marker, stem
from minutes_parser.segment.movers import likeness, movers
from minutes_parser.segment.passages import Passage, unquoted

_LONGEST = 30
"""passages from the motion to the outcome"""


@dataclass(frozen=True, slots=True)
class Contest:
    """Where a contest starts and ends; `decision` is None where the words of the winner are printed again behind it."""

    first: int
    after: int
    decision: Decision | None
    told: tuple[str, ...]
    """who moved and seconded the winner, and the votes for and against it"""


@dataclass(frozen=True, slots=True)
class _Put:
    """A motion or an amendment: what it is, its words, who moved and seconded it, and where it stands."""

    what: str
    words: Passage
    moved: tuple[str, str]
    first: int
    last: int


def contest(passages: Sequence[Passage]) -> Contest | None:
    """The one motion and the one amendment of an item, where a line says which of them won."""
    if not any("amendment" in passage.words for passage in passages):
        return None
    put = [found for at in range(len(passages)) if (found := _put(passages, at))]
    if [each.what for each in put] != ["motion", "amendment"]:
        return None
    motion, amendment = put
    for at in range(amendment.last + 1, min(motion.first + _LONGEST, len(passages))):
        went = _WENT.match(passages[at].text)
        if went is None:
            continue
        won, other = (motion, amendment) if went["what"].lower() == "motion" else (amendment, motion)
        votes = _votes(passages[amendment.last + 1 : at], won.what)
        if sum(vote.startswith(("For", "Against")) for vote in votes) < 2 and not _DIGIT.search("".join(votes)[:6]):
            return None  # an amendment that fell by itself, before the motion was put
        carried = None if any(map(_DIGIT.search, votes)) else _BY.search(passages[at].text)
        told = (
            f"Moved by {won.moved[0]}, seconded by {won.moved[1]}.",
            *votes,
            f"Carried{carried[1]}." if carried else "Carried.",
        )
        further = passages[at + 1 : at + 5]
        below = " ".join(p.text for p in further)
        if any(marker(p.text) or stem(p.text) or _DECISION.match(p.text) for p in further) or likeness(
            won.words.text, below
        ) > max(0.5, likeness(other.words.text, below)):
            return Contest(motion.first, at + 1, None, told)
        words = Decision(won.words.start, "carried", None, [(None, won.words)], basis="outcome")
        return Contest(motion.first, at + 1, words, told)
    return None


_HEAD = re.compile(r"\W*(?P<what>motion|amendment)\W*", re.IGNORECASE)
_MOVES = re.compile(r"\b(?:moved|motion\s+by|amendment\s+(?:moved\s+)?by)\b", re.IGNORECASE)
_THAT = re.compile(r"(?:\bmoved\b|\bseconded\s+by\b)[^“:]{0,90}?[,:]?\s+[“\"]?(?=[Tt]hat\s)")
# "The amendment was therefore carried by 7 votes to 4", "The motion therefore became the decision of the Council."
_WENT = re.compile(
    r"\W*(?:the\s+)?(?P<what>motion|amendment)\s+(?:was\s+|were\s+)?(?:(?:therefore|accordingly|thus|duly|declared|hereby|then)\s+){0,2}(?:was\s+)?(?:carried\b|became\s+the\s+(?:decision|finding|resolution)\b)",
    re.IGNORECASE,
)
_DECISION = re.compile(r"\W*(?:decision|decided|the\s+\w+\s+(?:resolved|decided))\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_BY = re.compile(r"\bcarried(\s+by\s+\w+\s+votes?\s+to\s+\w+(?:,?\s+with\s+\w+\s+abst\w+)?)", re.IGNORECASE)


def _put(passages: Sequence[Passage], at: int) -> _Put | None:
    """The motion or amendment at a place: in a sentence, or under its heading with who moved it below."""
    passage = passages[at]
    head = _HEAD.fullmatch(passage.text)
    if head and at + 2 < len(passages):
        mover, seconder = movers(passages[at + 2].text)
        if mover and seconder and re.match(r"\W*That\s", passages[at + 1].text):
            return _Put(head["what"].lower(), unquoted(passages[at + 1]), (mover, seconder), at, at + 2)
    that = _THAT.search(passage.text) if _MOVES.search(passage.text) else None
    if that is None:
        return None
    mover, seconder = movers(_AS_AMENDMENT.sub(" ", _BY_WHOM.sub("Moved by", passage.text[: that.end()])))
    what = "amendment" if re.search(r"\bamendment\b", passage.text[: that.end()], re.IGNORECASE) else "motion"
    words = unquoted(passage.part(that.end()))
    return _Put(what, words, (mover, seconder), at, at) if mover and seconder else None


_BY_WHOM = re.compile(r"^\W*(?:an?\s+)?(?:motion|amendment)\s+(?:moved\s+)?by\b", re.IGNORECASE)
_AS_AMENDMENT = re.compile(r",?\s*\b(?:as\s+)?an?\s+amendment\b,?", re.IGNORECASE)
# "For the Motion (7) – Councillors ...", "Amendment – Bell and Roe – 2", "Abstained: Councillor Orr (1)"
_SIDE = re.compile(
    r"\W*(?:(?:voted|voting)\s+)?(?:for\s+(?:the\s+)?)?(?P<side>motion|amendment|abst\w+|no\s+vote|not\s+voting)\s*(?:\((?P<first>\d+)\))?\s*(?:[:–-]+\s*(?P<names>.*?)(?:\s*[–-]\s*(?P<last>\d+)|\s*\((?P<within>\d+)\))?)?\W*$",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"\b(?P<motion>\w+)\s+(?:members?\s+|councillors?\s+|votes?\s+)?(?:voted\s+|were\s+|having\s+voted\s+)?for\s+the\s+motion\b.{0,40}?\b(?P<amendment>\w+)\s+(?:members?\s+|votes?\s+)?(?:voted\s+|were\s+)?for\s+the\s+amendment\b"
    r"(?:.{0,20}?\b(?P<abstain>\w+)\s+(?:members?\s+)?abst\w+)?",
    re.IGNORECASE | re.DOTALL,
)


def _votes(passages: Sequence[Passage], won: str) -> list[str]:
    """The votes as lines for and against what won: names with their number, or counts alone."""
    lines: list[tuple[str, list[str], str]] = []
    alone = False
    for passage in passages:
        for text in passage.text.splitlines():
            counts = _COUNTS.search(text)
            if counts:
                lost = "amendment" if won == "motion" else "motion"
                abstained = f", abstained {counts['abstain']}" if counts["abstain"] else ""
                return [f"For {counts[won]}, against {counts[lost]}{abstained}."]
            side = _SIDE.match(text)
            if side:
                what = side["side"].lower()
                label = "Abstained" if what not in {"motion", "amendment"} else "For" if what == won else "Against"
                alone = not side["names"]  # its names stand below it
                count = side["first"] or side["last"] or side["within"] or ""
                lines.append((label, [side["names"].strip(" .")] if side["names"] else [], count))
            elif lines and alone and only_names(text):
                lines[-1][1].append(text.strip(" .,;"))
    return [f"{label}: {', '.join(names)}" + (f" ({count})" if count else "") for label, names, count in lines if names]
