"""Who was put where, in lines below a title that says that places are filled: "Village Hall – Cllr Bell. Proposed by Cllr Roe, seconded by Cllr Orr."."""

from __future__ import annotations

from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clauses import enumerator
from minutes_parser.segment.decisions.decided import Decision
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.passages import Passage

# "Election of Sub-Committee Representatives", "To appoint members to outside bodies"
_FILLS = compiled(
    r"(?i)\W*(?:\d[\d./]*\s+)?(?:to\s+(?:re-?)?(?:elect|appoint)|(?:re-?)?(?:elections?|appointments?)\s+(?:of|to))\b"
)
_PEOPLE = rf"{NAME}(?:(?:\s*,\s*|\s*&\s*|,?\s+and\s+){NAME}){{0,9}}"
_SECONDED = rf"(?i:second(?:ed|er)?|sec\b\.?|2nd(?:ed)?\b)\s*(?:(?i:by)\b)?\s*:?\s*{NAME}"
_MOVED = rf"(?i:proposed|proposer|moved|nominated|prop\b\.?|nom\b\.?)\s*(?:(?i:by)\b)?\s*:?\s*{NAME}\s*[,;/.]?\s*(?:and\s+|&\s*)?{_SECONDED}"
# "Finance – Cllrs Bell, Roe & Orr", "Harbour Trust: Cllr Bell liaison officer where necessary"; no sentence tells what was done
_PLACE = rf"(?P<what>(?!(?i:the\s+)?(?i:proposal|motion|resolved|agreed|amendment)\b)[A-Z][^:;()–—\n]{{1,70}}?)\s*(?::[-–—]?|\s[–—-])\s*(?P<whom>{_PEOPLE}(?:\s+(?!(?:was|were|had|has|have|is|are|said|asked|would|proposed|reported)\b)[a-z][^.;:()–—\n]{{0,60}})?)"
_FILLED = compiled(rf"\W*{_PLACE}(?P<gap>\s*[.,;(–—-]*\s*)(?P<how>{_MOVED})[.)\s]*")
_NAMED = compiled(rf"\W*{_PLACE}\s*[.,]?\s*")
_MOVED_ALONE = compiled(rf"\W*(?P<how>{_MOVED})[.)\s]*")


def fills_places(title: str | None) -> bool:
    """Whether an item's title says that posts or places on bodies are filled under it."""
    return bool(title and _FILLS.match(title))


def filled(passages: Sequence[Passage], at: int) -> tuple[Decision, int] | None:
    """What a line fills, with who, whom one proposed and another seconded behind it or in the next line; and the place after it.

    Without both of them it may only be who stands, so that it decides nothing.
    """
    passage = passages[at]
    if mark := enumerator(passage.text):
        passage = passage.part(mark.end)
    if found := _FILLED.fullmatch(passage.text):
        return _election(passage, found.end("whom"), found["how"]), at + 1
    below = passages[at + 1] if at + 1 < len(passages) else None
    moved = _MOVED_ALONE.fullmatch(below.text) if below else None
    named = _NAMED.fullmatch(passage.text) if moved else None
    if named and moved:
        return _election(passage, named.end("whom"), moved["how"]), at + 2
    return None


def _election(passage: Passage, end: int, how: str) -> Decision:
    clause = passage.part(0, end)
    return Decision(clause.start, "elected", None, [(None, clause)], told=moved_in_full(how) or how, basis="list")


def moved_in_full(how: str) -> str | None:
    """Who moved and seconded, in the words that other rules know: "nom Bell and sec Roe"; None where a text is not only that."""
    if not _MOVED_ALONE.fullmatch(how):
        return None
    how = how.strip(" .()")
    return _SHORT_SECONDED.sub(", seconded by ", _SHORT_MOVED.sub("Proposed by ", how, count=1), count=1) + "."


_SHORT_MOVED = compiled(r"^(?i:proposed|proposer|moved|nominated|prop\b\.?|nom\b\.?)\s*(?:(?i:by)\b)?\s*:?\s*")
_SHORT_SECONDED = compiled(
    r"\s*[,;/.]?\s*(?:and\s+|&\s*)?\b(?i:second(?:ed|er)?|sec\b\.?|2nd(?:ed)?\b)\s*(?:(?i:by)\b)?\s*:?\s*(?=[A-Z]|the\s|an\s)"
)
