"""A second look at the decisions of an item: what was debated and carried, and what was only received."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from minutes_parser.patterns import compiled
from minutes_parser.segment.decisions.decided import Decision, Lost
from minutes_parser.segment.motions.debated import ONLY_CARRIED, debates
from minutes_parser.segment.motions.moved_above import with_list
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.passages import Passage, sentences

_RIGHT_BEHIND = 80
"""characters between a debate and the marker of what was decided in it, at most"""
# "The motion was carried and the Council agreed to keep the quay."
_IN_ITS_WORDS = compiled(
    r"\band\s+(?:it\s+was|the\s+\w+)\s+(?:\w+ly\s+)?(?:agreed|resolved|decided)\s+(?:to|that)\b", re.IGNORECASE
)
_ONLY_NOTES = compiled(r"\W*(?:to\s+)?(?:note|receive|accept|approve|adopt)(?:\s+(?:it|this))?\W*", re.IGNORECASE)
_MINUTES = compiled(r"\b(?:the|draft|previous)\s+(?:\w+\s+)?minutes\b", re.IGNORECASE)
_ON_REPORT = compiled(r"\breports?\b", re.IGNORECASE)


def with_debated(decisions: Sequence[Decision], motions: Sequence[Lost], passages: Sequence[Passage]) -> list[Decision]:
    """With the motions that were debated and carried, where nothing was read of them, or only the sentence that says so."""
    kept = list(decisions)
    for found in debates(passages):
        start, end = passages[found.first].start, passages[found.after - 1].end
        within = [decision for decision in kept if start <= decision.start < end]
        words = found.decision.clauses[0][1] if found.decision else None
        if words and any(fell.moved.start <= words.start < fell.moved.end for fell in motions):
            continue
        said = _outcome(passages, found.outcome)
        if words and within and (_of_another(said, words.text) or _IN_ITS_WORDS.search(said)):
            continue
        moved_by, put_by = movers(found.told[0]) if found.told else (None, None), movers(said)
        if moved_by[0] and all(put_by) and moved_by[0].split()[-1] != str(put_by[0]).split()[-1]:
            continue  # "On the proposal of Cllr Bell, seconded by Cllr Roe, it was agreed", of what stands below it
        only_outcome = all(d.start >= found.outcome and _only_outcome(d) for d in within)
        if found.decision is None:
            behind = next((d for d in kept if end <= d.start <= end + _RIGHT_BEHIND), None)
            if behind and only_outcome and not any(any(movers(d.told)) for d in (behind, *within)):
                behind.told = "\n".join([*found.told, behind.told])
                kept = [d for d in kept if d not in within]
        elif same := next((d for d in within if d.clauses[0][1].start in found.decision.words), None):
            if not found.told[0]:  # nobody is said to have moved it
                same.told = "\n".join((*found.told[1:], same.told))
            elif not any(movers(same.told)):
                same.told = f"{found.told[0]}\n{same.told}"
        elif only_outcome:
            found.decision.told = "\n".join(found.told)
            kept = [d for d in kept if d not in within]
            kept.append(with_list(found.decision, passages, found.after))
            kept.sort(key=lambda d: d.start)
    return kept


def _outcome(passages: Sequence[Passage], start: int) -> str:
    """The sentence that starts at an offset."""
    here = (s for p in passages if p.start <= start < p.end for s in sentences(p) if s.start == start)
    return next((sentence.text for sentence in here), "")


def _of_another(outcome: str, words: str) -> bool:
    """Whether an outcome says in so many words that something else was carried: "the proposal to adopt", an amendment."""
    act = _ACT.search(outcome)
    return (act is not None and act["verb"][:4].lower() not in words.lower()) or _AMENDMENT_IS.search(
        outcome
    ) is not None


_ACT = compiled(r"\b(?:motion|proposal|proposition)\s+to\s+(?!the\b|be\b)(?P<verb>[a-z]{4,})\b", re.IGNORECASE)
_AMENDMENT_IS = compiled(
    r"^\W*(?:an?|the)\s+amendment\b(?![^.;]*\b(?:lost|defeated|fell|not\s+carried)\b)[^.;]*\bthat\b[^.;]*\bwas\s+(?:\w+ly\s+)?carried\b",
    re.IGNORECASE,
)


def _only_outcome(decision: Decision) -> bool:
    """Whether it says no more than that something was carried."""
    said = decision.clauses[0][1].text
    return ONLY_CARRIED.fullmatch(said) is not None or not (decision.marked or _IN_ITS_WORDS.search(said))


def without_received(decisions: Sequence[Decision]) -> list[Decision]:
    """Without the decision that a report, or the minutes, were received, where the next, under a marker, is what became of it."""
    dropped = [
        d
        for d, then in pairwise(decisions)
        if d.verb == "received"
        and d.basis in {"body-verb", "passive"}
        and then.marked
        and (
            _ON_REPORT.search(then.clauses[0][1].text)
            or _ONLY_NOTES.fullmatch(then.clauses[0][1].text)
            or (_MINUTES.search(d.clauses[0][1].text) and _MINUTES.search(then.clauses[0][1].text))
        )
    ]
    return [d for d in decisions if d not in dropped]
