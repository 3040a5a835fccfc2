"""Whose motion it was that was decided, where several were moved or several people were put up."""

from __future__ import annotations

import re

from minutes_parser.layout import words_of
from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import Text, cued, cues
from minutes_parser.segment.motions.mover_names import MOVING, NAME
from minutes_parser.segment.motions.movers import printed_name
from minutes_parser.segment.motions.standing import FELL

_ELECTED_WHO = cued(
    rf"(?P<who>{NAME})(?:,[^,.;]{{3,80}},|\s+who)?\s+(?:be|was|is(?=\s+appointed))\s+(?:(?:\w+ly|declared|deemed|therefore|then)\s+)*(?:re-?)?(?:elected|appointed|chosen|voted)\b"
    rf"|(?:\A\W*|\.\s+)(?P<briefly>{NAME})\s+(?:(?:was|therefore)\s+)?duly\s+(?:re-?)?elected\b"
    rf"|\b(?i:declared)\s+(?P<declared>{NAME})\s+(?:to\s+be\s+|as\s+)?(?:\w+ly\s+)?elected\b"
    rf"|\b(?i:elected|appointed)\s+(?P<put_in>{NAME})\s+(?:as|to)\s"
)
_NOMINATIONS = (
    compiled(  # "A further nomination, that of Ann Bell, was moved by Cllr Roe and seconded by Cllr Orr."
        rf"\b(?i:nomination|name),?\s+(?:that\s+)?of\s+(?P<who>{NAME}),?\s+(?:for\s+[^.;,]{{3,40}}?\s+)?(?:was\s+|were\s+)?(?:then\s+)?(?:moved|proposed|put\s+forward|made)\s+by\s+(?P<mover>{NAME}),?\s+(?:and\s+)?(?:was\s+)?seconded\s+by\s+(?P<seconder>{NAME})"
    ),
    compiled(
        rf"(?P<mover>{NAME})\s+(?:proposed|nominated)\s+(?P<who>{NAME})\s*\((?:seconded|sec\.?)\s+(?:by\s+)?(?P<seconder>{NAME})\)"
    ),
    compiled(
        rf"(?P<mover>{NAME})\s+(?:proposed|nominated)\s+(?P<who>{NAME})(?:\s+(?:as|for)\s[^&,;.]{{3,40}}?)?\s*(?:&|\band|,)\s*(?:this\s+was\s+)?(?P<seconder>{NAME})\s+seconded"
    ),
    compiled(
        rf"(?P<mover>{NAME}),?\s+(?:and\s+)?seconded\s+by\s+(?P<seconder>{NAME}),?\s+(?:proposed|nominated)\s+(?P<who>{NAME})"
    ),
    compiled(
        rf"(?P<who>{NAME})(?:\s*[(:,–-]+\s*(?:was\s+|were\s+)?|\s+(?:was|were)\s+|\s+(?=(?:[Pp]roposed|[Nn]ominated)\s+by\b|[Pp]rop\b))(?:[Pp]roposed|[Nn]ominated|[Pp]rop\.?)\s*(?:by:?\s+)?(?P<mover>{NAME}),?\s+(?:and\s+)?(?:[Ss]econded|[Ss]ec\.?)\s*(?:by:?\s+)?(?P<seconder>{NAME})"
    ),
    compiled(
        rf"(?P<mover>{NAME})\s+(?:proposed|nominated)\s+(?P<who>{NAME})\b[^.;]{{0,60}}?(?:\.\s+|,\s+|\s+and\s+)(?:{NAME}['’]s\s+(?:nomination|proposal)\s+was\s+|(?i:this|which|he|she)\s+was\s+|was\s+)?seconded\s+by\s+(?P<seconder>{NAME})"
    ),
    compiled(
        rf"(?:proposed|moved|nominated)\s+by\s+(?P<mover>{NAME}),?\s+(?:and\s+)?seconded\s+by\s+(?P<seconder>{NAME}),?\s+that\s+(?P<who>{NAME})\s+be\s"
    ),
    compiled(  # "PROPOSED BY: Cllr Bell", "SECONDED BY: Cllr Roe", "That Cllr Orr be elected Mayor."
        rf"(?i:proposed|moved|nominated)\s+(?i:by)\s*[:;]\s*(?P<mover>{NAME})[\s,]+(?i:(?:and\s+)?seconded\s+by)\s*[:;]\s*(?P<seconder>{NAME})[\s,:]+[“\"]?(?i:that)\s+(?P<who>{NAME})\s+b[ey]\s"
    ),
    compiled(  # "Cllr Bell moved that Cllr Orr be elected Chair, which was duly seconded."
        rf"(?P<mover>{NAME})\s+(?:proposed|nominated|moved)\s+that\s+(?P<who>{NAME})\s+be\b[^.;\n]{{2,120}}?[,.]?\s+(?i:(?:and\s+)?(?:this|which|it)\s+was)\s+(?:(?:duly|formally|also)\s+)?seconded(?!\s+by\b)(?P<seconder>(?!))?"
    ),
    compiled(
        rf"(?P<mover>{NAME})\s+(?:proposed|nominated)\s+(?P<who>{NAME})(?=\s+and\b|[.,;])(?P<seconder>(?!))?"  # nobody did
    ),
    compiled(
        rf"(?P<who>{NAME})\s+was\s+(?:(?:nominated|proposed)\s+and\s+)?(?:nominated|proposed)\s+by\s+(?P<mover>{NAME})(?=[.,;\n])(?P<seconder>(?!))?"
    ),
)
"""who put forward whom: several were, and one was elected"""
_ALONE = 2
"""of them, at the end, where nobody seconds"""


def elected_in(decided: str) -> str | None:
    """Who was elected, as a sentence that says so prints the name."""
    elected = _ELECTED_WHO.search(Text(decided))
    return next(filter(None, elected.groups())) if elected else None


def of_nominee(told: str, decided: str) -> tuple[str | None, str | None]:
    """Who proposed and seconded the one that was elected, where others were proposed too; nobody else's movers are theirs."""
    elected = elected_in(decided)
    if elected is None or len(_PUT_UP.findall(told)) < 2:
        return None, None
    surname = elected.split()[-1]
    for pattern in _NOMINATIONS[: -_ALONE if "second" in told.lower() else None]:
        found = list(pattern.finditer(told))
        if len(found) > 1 and len({match["who"] for match in found}) > 1:
            own = next((match for match in found if match["who"].split()[-1] == surname), None)
            return (printed_name(own["mover"]), printed_name(own["seconder"])) if own else (None, None)
    return None, None


_PUT_UP = compiled(r"\b(?:propos|nominat|prop\b|mov|put\s+forward)\w*", re.IGNORECASE)


_PUT_UP_BY = compiled(rf"(?P<who>{NAME})\s+(?:was|were)\s+(?:then\s+)?(?:proposed|nominated)\b[^.;]{{0,60}}\bby\s")
_CHOOSES = compiled(r"\b(?:(?:re-?)?(?:elect|appoint)|co-?opt|nominat|propos|chair|post|office)", re.IGNORECASE)


def of_candidate(told: str, clause: str) -> bool:
    """Whether those who moved put somebody up for a post, of whom nothing is said in what was then decided."""
    put_up = None if _CHOOSES.search(clause) else _PUT_UP_BY.search(told)
    return put_up is not None and put_up["who"].split()[-1] not in clause and put_up.start() < len(told) - len(clause)


def of_nomination(mover: str, told: str) -> bool:
    """Whether one who seems to have moved was put up, by somebody who is not told: "Nominated: Ann Bell", "Ann and Ben nominated"."""
    found = (listed for way in (_NOMINATED, _WERE_NOMINATED) for listed in way.finditer(told))
    return any(mover.split()[-1] in listed["who"].split("\n")[0] for listed in found)


_NOMINATED = compiled(r"(?:^|\n)\W*(?i:nominated|nominations?|nominees?|candidates?)\s*[:–-]\s*(?P<who>[A-Z].*)")

# "Ann and Ben nominated.", by nobody who is named
_WERE_NOMINATED = compiled(
    r"(?:^|\n|[.;]\s)\W*(?P<who>[A-Z][^.;:\n]{1,90}?)\s+(?:was\s+|were\s+)?nominated(?=\W*(?:$|\n|\.\s)|,?\s+(?:and\s+)?seconded\s+by\b)"
)


def of_another(mover: str, told: str, clause: str) -> bool:
    """Whether one who moved alone, in a sentence of their own, moved something else than what was then decided."""
    line = next((line for line in reversed(told.split("\n")) if mover in line and _PUT_FORWARD.search(line)), "")
    put = _PUT_FORWARD.search(line)
    moved = set() if put is None else _stems(_FORMULA.sub("", line[put.end() :])) - _stems(mover)
    if _THE_MOTION.match(clause):
        return False
    if "minut" in moved and re.search(r"\bminutes\b", clause, re.IGNORECASE):
        return False  # "Cllr Bell moved the minutes of 3 May, which told of the quay", and these were adopted
    return bool(moved) and 2 * len(moved & _stems(clause)) <= len(moved) and not _REFERS.search(line)


def of_line_above(mover: str, told: str, clause: str) -> bool:
    """Whether who moved did so in a line that says what, two lines or more above a decision of which it says nothing."""
    lines = told.strip().split("\n")
    place = next((n for n in range(len(lines) - 1, -1, -1) if mover in lines[n] and _PUT_FORWARD.search(lines[n])), -1)
    if not 0 <= place < len(lines) - 2 or _OF_WHAT_WAS_MOVED.search(clause):
        return False
    said = _stems(_NAMES.sub(" ", lines[place])) - _MOVING_STEMS
    return len(said) > 1 and not said & _stems(clause)


_OF_WHAT_WAS_MOVED = compiled(r"\b(?:motion|propos\w+|nomin\w+|recommend\w+|this|that|it)\b", re.IGNORECASE)
# "subject to the amendment above, the minutes be approved"
_WITH_CHANGE = compiled(
    r"\b(?:subject\s+to|with)\s+(?:the|an?|this|that|these|those|following)\s+(?:\w+\s+)?(?:amendment|correction|change|alteration)s?\b",
    re.IGNORECASE,
)
_CHANGES = compiled(
    r"\b(?:amend\w*|correct\w*|chang\w+|words?\b[^.;]{0,60}?\bbe\s+(?:included|added|inserted|deleted|removed))\b",
    re.IGNORECASE,
)


def of_correction(mover: str, told: str, clause: str) -> bool:
    """Whether who moved put forward only what was to be changed in the minutes that were approved."""
    if "minutes" not in clause.lower() or not _WITH_CHANGE.search(clause):
        return False
    surname = mover.split()[-1]
    return all(_CHANGES.search(line) for line in told.split("\n") if surname in line and _PUT_FORWARD.search(line))


def contrary(told: str, clause: str) -> bool:
    """Whether the words that were moved, in quotation marks, say the opposite of what was then decided: the vote went against them."""
    moved = _QUOTED_MOTION.search(told)
    if moved is None or "amendment" in told.lower() or bool(_NOT.search(moved[0])) == bool(_NOT.search(clause)):
        return False
    return restates(moved[0], clause)


_QUOTED_MOTION = compiled(r"[“\"]That\s[^“”\"]{10,600}[”\"]")
_NOT = compiled(r"\b(?:not|no\s+longer|never|reject\w*|refus\w+)\b", re.IGNORECASE)


def of_rivals(told: str, clause: str) -> str:
    """What was told, without the proposals of others where the words of one alone are those of what was then decided.

    "A proposed the oak seat, seconded by B. C proposed the steel seat, seconded by D. It was resolved to buy the oak seat."
    """
    moving = told.lower()
    if moving.count("proposed") + moving.count("moved") < 2 or "amendment" in told:
        return told
    lines = _PARTS.split(told)
    puts = [_PUT_BY.search(line) for line in lines]
    fell = [FELL.search(Text(line)) is not None for line in lines]
    for at, put in enumerate(puts[1:]):  # "There was no seconder.", behind what one proposed
        fell[at] = fell[at] or (fell[at + 1] and put is None)
    first = {at: put["who"] or put["by"] for at, put in enumerate(puts) if put and not fell[at]}
    if len(set(first.values())) < 2:
        return told
    decided = _stems(clause, 3)
    shared = {at: len((_stems(_NAMES.sub(" ", lines[at]), 3) - _MOVING_STEMS) & decided) for at in first}
    most = max(shared.values())
    own = [at for at, number in shared.items() if number == most]
    last = lines[max(first)]
    if len(own) > 1 or own[0] == max(first) or _REFERS.search(last.split("second")[0]) or _SAID_BELOW.search(last):
        return told
    kept, others = [], False
    for at, line in enumerate(lines):
        others = at != own[0] if at in first else others and not MOVING.isdisjoint(words_of(line))
        if not others:
            kept.append(line)
    return "\n".join(kept)


# "Proposed by A, seconded by B and AGREED:", over what that is
_SAID_BELOW = compiled(
    r":[-–—]*\s*$|\b(?:RESOLVED|AGREED|resolved|agreed)\b[^.;]{0,25}$|^\W*(?:proposed|moved)\s+by\b(?!.*\bthat\b)",
    re.IGNORECASE,
)
_PARTS = compiled(r"\n|;\s+")
_NAMES = compiled(NAME)
_PUT_BY = compiled(
    rf"(?P<who>{NAME}),?\s+(?:then\s+|also\s+)?(?:proposed|moved)\b(?!\s+by\b)|\b(?i:proposed|moved)\s+by\s+(?P<by>{NAME})"
)
_MOVING_STEMS = cues("propo moved secon motio")


def likeness(told: str, decided: str) -> float:
    """The share of the words of the shorter of two texts that stand in the longer."""
    fewer, more = sorted((_stems(told), _stems(decided)), key=len)
    return len(fewer & more) / len(fewer) if fewer else 0.0


def restates(told: str, decided: str) -> bool:
    """Whether two texts speak of the same: most words of the shorter stand in the longer."""
    return likeness(told, decided) > 0.5


def _stems(text: str, letters: int = 4) -> set[str]:
    words = {word[:5] for word in words_of(text) if len(word) >= letters}
    return (words | set(_FIGURES.findall(text))) - _SMALL_WORDS


_FIGURES = compiled(r"\d+(?:[.,]\d+)*")


# "RESOLVED to adopt the motion"
_THE_MOTION = compiled(
    r"\W*(?:that\s+|to\s+)?(?:adopt|approve|accept|support|agree|carry|pass)\w*\s+(?:to\s+)?the\s+(?:motion|proposal)\b|\W*(?:that\s+)?the\s+(?:motion|proposal)\s+be\s+(?:adopted|approved|accepted|supported|agreed|carried|passed)\b",
    re.IGNORECASE,
)
# "Moved by the Mayor from the chair, and RESOLVED"
_FORMULA = compiled(
    r"\bfrom\s+the\s+chair\b|,?\s+(?:and\s+)?(?:it\s+was\s+)?(?:\w+ly\s+)?(?:resolved|agreed|carried|decided)(?:\s+\w+ly)?(?:\s+(?:that|to))?\W*$",
    re.IGNORECASE,
)
_PUT_FORWARD = compiled(r"\b(?:proposed|moved|suggested|put\s+forward)\b", re.IGNORECASE)
_SMALL_WORDS = cues("the and was for not all that with from this they them should would been were have will into")
# "Cllr Bell proposed acceptance of the recommendation": what that is stands elsewhere.
_REFERS = compiled(r"\b(?:recommend|motion|report|approv|accept|adopt|resolution|second|suspen)\w*", re.IGNORECASE)
