"""The same decision printed twice in one item: as "Decision:" and in the minutes, or in the debate and below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clauses import enumerator
from minutes_parser.segment.decisions.decided import Decision
from minutes_parser.segment.mentions.applications import REFERENCE
from minutes_parser.segment.motions.moved_words import proposed_words
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.whose_motion import elected_in, likeness
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.settled.outcomes import ABOUT_VOTE, vote_only
from minutes_parser.segment.votes.votes import tally


def once(decisions: Sequence[Decision], passages: Sequence[Passage] = ()) -> list[Decision]:
    """Without decisions that are printed again later in the same item: the last print stands."""
    kept: list[Decision] = []
    if len(decisions) < 2:
        return list(decisions)
    printed = [[_words(p.text) for _, p in decision.clauses] for decision in decisions]
    for place, (decision, words) in enumerate(zip(decisions, printed, strict=True)):
        if kept and _declares(kept[-1], decision):
            kept[-1].told += f"\n{decision.clauses[0][1].text}"
            continue
        again = [
            (other, its)
            for other, its in zip(decisions[place + 1 :], printed[place + 1 :], strict=True)
            if decision.marked or other.marked
        ]
        following = decisions[place + 1] if place + 1 < len(decisions) else None
        if (
            following
            and not decision.marked
            and (
                _elects(decision, following)
                or _only_counted(decision, following)
                or _says_again(decision, following)
                or _resolves(decision, following)
            )
        ):
            following.told = f"{decision.told}\n{decision.clauses[0][1].text}\n{following.told}"
            continue
        if (
            following
            and not decision.marked
            and following.marked
            and not any(movers(following.told))
            and _ONLY_PUT.match(decision.clauses[0][1].text)
        ):
            following.told = f"{decision.told}\n{following.told}"
            continue
        if again and not decision.marked and again[0][0].marked and _begins(words, again[0][1]):
            again[0][0].told = f"{decision.told}\n{again[0][0].told}"  # who moved it is printed with the first
            continue
        later = {word for _, its in again for word in its}
        if not all(word in later and word.count(" ") >= 3 for word in words):
            kept.append(decision)
            continue
        same = next((other for other, its in again if set(words) <= set(its)), None)
        if same and decision.marked and same.marked and all(movers(decision.told)) and all(movers(same.told)):
            kept.append(decision)  # moved twice: of two sets of minutes, each was adopted
            continue
        if same and decision.marked and same.marked and _of_two_points(decision, same, passages):
            kept.append(decision)  # "46.1 Barn. RESOLVED: ...", "46.2 Porch. RESOLVED: ..."
            continue
        counted = same and _COUNTED.search(decision.told) and not _COUNTED.search(same.told)
        if same and (counted or (all(movers(decision.told)) and not any(movers(same.told)))):
            same.told = f"{decision.told}\n{same.told}"  # the vote, or who moved it, is printed with the first
    return kept


def _of_two_points(first: Decision, second: Decision, passages: Sequence[Passage]) -> bool:
    """Whether two decisions stand under two points of an item: "(b) ...", "(c) ...", or each under an application of its own."""
    applications = [p.start for p in passages if _APPLICATION.match(p.text)]
    if any(at <= first.start for at in applications) and any(first.start < at <= second.start for at in applications):
        return True
    marks = [(p.start, mark) for p in passages if (mark := enumerator(p.text))]
    over = [next((mark for at, mark in reversed(marks) if at <= d.start), None) for d in (first, second)]
    return (
        over[0] is not None
        and over[1] is not None
        and any(over[1].values().get(series) == value + 1 for series, value in over[0].values().items())
    )


# "24/00417/FUL 3 Low Road", "Application 12/0345: porch"
_APPLICATION = compiled(rf"\W*(?:(?:planning\s+)?application\W+(?:no\W+)?)?{REFERENCE}", re.IGNORECASE)


# "The original motion, moved by A and seconded by B, was then put and carried.", over what was resolved
_ONLY_PUT = compiled(
    r"\W*(?:(?:up)?on\b[^.;]{0,50}?\s+)?the\s+(?:(?:original|substantive|amended)\s+)?(?:motion|proposal)\b(?![^.;]*\bthat\b)[^.;]{0,160}\b(?:carried|agreed|passed)\b[^.;]{0,40}\W*$",
    re.IGNORECASE,
)


def _elects(put_up: Decision, following: Decision) -> bool:
    """Whether what follows elects whom a proposal put up: "A proposed B, seconded C, all agreed. B was elected Chairman."."""
    elected = elected_in(following.clauses[0][1].text) if len(following.clauses) == 1 else None
    proposed = f"{put_up.told}\n{put_up.clauses[0][1].text}"
    return (
        elected is not None
        and len(put_up.clauses) == 1
        and not any(movers(following.told))
        and any(_surname(match) == elected.split()[-1] for match in _PUT_UP.finditer(proposed))
    )


def _declares(resolved: Decision, following: Decision) -> bool:
    """Whether what follows only declares whom a marked decision has elected: "There being no other name, B was deemed elected."."""
    if not resolved.marked or following.marked or len(following.clauses) > 1:
        return False
    declared = following.clauses[0][1].text
    elected = [elected_in(text) for text in (resolved.clauses[-1][1].text, declared)]
    surnames = {name.split()[-1] for name in elected if name}
    return None not in elected and len(surnames) == 1 and _DECLARED.search(declared) is not None


_DECLARED = compiled(r"\b(?:deemed|declared)\b", re.IGNORECASE)


def _surname(put_up: re.Match[str]) -> str:
    return (put_up["whom"] or put_up["who"]).split()[-1]


# "Cllr Bell proposed Cllr Roe", "Cllr Roe was proposed"
_PUT_UP = compiled(
    rf"\b(?:proposed|nominated)\s+(?:that\s+)?(?P<whom>{NAME})|(?P<who>{NAME})\s+(?:was|were|be)\s+(?:\w+\s+)?(?:proposed|nominated)\b"
)


def _only_counted(moved: Decision, following: Decision) -> bool:
    """Whether of a motion only the votes are told, and what follows, without movers, is what the body decided by them."""
    return (
        (
            following.marked
            or following.basis == "body-verb"
            or _RESOLVED.match(following.clauses[0][1].text) is not None
        )
        and (
            (moved.basis in {"proposal", "outcome"} and all(movers(moved.told)))
            or _RECOMMENDED.search(moved.clauses[0][1].text) is not None
        )
        and not any(movers(following.told))
        and ((own := tally(following.told).vote) is None or own.for_ is None)
        and (vote := tally(moved.told).vote) is not None
        and vote.for_ is not None
        and (vote.result is None or moved.basis == "body-verb")
        and (
            _alike(moved, following)
            or not (moved.basis == "body-verb" or _WENT.search(f"{moved.told}\n{moved.clauses[0][1].text}"))
        )
    )


# "Agreed by 8 votes to 2.", an outcome in so many words: what the body agreed next is another matter unless it speaks of the same.
_WENT = compiled(r"\b(?:agreed|carried|passed|approved|accepted|adopted)\s+(?:by|with|on)\s", re.IGNORECASE)


def _alike(moved: Decision, following: Decision) -> bool:
    """Whether a motion and what follows share any word that tells what they are about."""
    return likeness(proposed_words(moved.clauses[0][1].text), following.clauses[0][1].text) > 0


def _says_again(moved: Decision, following: Decision) -> bool:
    """Whether what follows, without movers, says in the body's words what a motion said that was carried."""
    return (
        moved.basis in {"proposal", "outcome"}
        and (following.marked or following.basis == "body-verb")
        and len(moved.clauses) == len(following.clauses) == 1
        and all(movers(moved.told))
        and not any(movers(following.told))
        and likeness(proposed_words(moved.clauses[0][1].text), following.clauses[0][1].text) > _LIKE
    )


_LIKE = 0.75
"""how like two texts are that say the same"""


def _resolves(moved: Decision, following: Decision) -> bool:
    """Whether what follows, without movers or a count, is how the body resolved, in whatever words, what a motion said that was carried."""
    if not (following.marked or following.basis in {"it-was", "body-verb"}) or any(movers(following.told)):
        return False
    only_went = _only_went(moved)
    if not (only_went or moved.basis in {"proposal", "outcome"}) or not all(movers(moved.told)):
        return False
    if (own := tally(following.told).vote) and own.for_ is not None:
        return False
    lines = [line for line in following.told.split("\n") if line.strip()]
    lead = next((line for line in lines if _LEAD.match(line)), "")
    if not lead or _FURTHER.search(lead):
        return False
    if _THEREFORE.search(lead):
        return True
    if any(line is not lead and not ABOUT_VOTE.match(line) and not _OF_MOTION.match(line) for line in lines):
        return False
    said = proposed_words(moved.clauses[0][1].text)
    decided = " ".join(clause.text for _, clause in following.clauses)
    if not (following.marked or following.verb == "resolved"):
        return not only_went and len(said.split()) >= _FEW and likeness(said, decided) >= _ALIKE
    if _PUT_UP.search(moved.clauses[0][1].text):
        return False  # who was put up is one thing, what they are to do another
    return (
        only_went
        or _OF_MOTION.match(said) is not None
        or _ADOPTED.match(decided) is not None
        or likeness(said, decided) > 0
    )


# "It was therefore RESOLVED", "The Council accordingly resolved"
_LEAD = compiled(r"[^.;]{0,70}?\b(?:resolved?|agreed|decided|decision|recommended|approved|noted)\b", re.IGNORECASE)


def _only_went(moved: Decision) -> bool:
    """Whether of a motion nothing is read but that it was carried, or who seconded it: "Carried."."""
    clause = moved.clauses[0][1]
    if len(moved.clauses) == 1 and _ONLY_PUT.match(clause.text):
        return True
    parts = sentences(clause) if len(moved.clauses) == 1 else []
    return bool(parts) and vote_only(parts[-1]) and all(vote_only(p) or _SECONDED.match(p.text) for p in parts[:-1])


# "Councillor Roe (Deputy Leader) seconded and reserved the right to speak."
_SECONDED = compiled(rf"\W*{NAME}(?:\s+\([^()]{{2,40}}\))?,?\s+(?:formally\s+)?seconded\b[^.;:]{{0,60}}\W*$")
_FEW = 5
"""words of a motion that say enough to know it again"""
_ALIKE = 0.6
"""how like to a motion what is that the body then agreed, without a marker"""
_THEREFORE = compiled(r"\b(?:therefore|accordingly|thus|hence|consequently|thereupon)\b", re.IGNORECASE)
_FURTHER = compiled(r"\b(?:also|further(?:more)?|additionally|addition|separately|moreover)\b", re.IGNORECASE)
# "the recommendations in the report", "Cllr Bell moved the motion as printed", with words of it nowhere
_OF_MOTION = compiled(
    r"[^.;]{0,80}?\b(?:motion|recommendations?|report|proposals?|resolution)\b(?!\s+(?:that|to)\b)", re.IGNORECASE
)
_ADOPTED = compiled(
    r"\W*(?:that\s+)?(?:to\s+\w+\s+)?the\s+(?:\w+\s+)?(?:motion|proposal|recommendations?|resolution)\b", re.IGNORECASE
)


# "The Board voted by five to two to approve the recommendation", over what that is
_RECOMMENDED = compiled(
    r"\bvoted\b[^.;]{0,60}\bto\s+(?:approve|support|adopt|accept|endorse)\s+the\s+(?:[\w’']+\s+)?(?:recommendations?|proposals?|motion)\b",
    re.IGNORECASE,
)


_RESOLVED = compiled(r"\W*(?:RESOLVED|Resolved)\s+(?:to|that)\b")


def _begins(proposed: Sequence[str], resolved: Sequence[str]) -> bool:
    """Whether what was resolved begins with what "It was proposed by A, seconded by B and agreed that ..." says."""
    if len(proposed) != 1 or len(resolved) != 1 or _PROPOSED.match(proposed[0]) is None:
        return False
    moved = _PROPOSED.sub("", proposed[0])
    return moved.count(" ") >= 2 and resolved[0].removeprefix("to ").startswith(moved)


_PROPOSED = compiled(r"(?:.*\b(?:proposed|seconded|moved)\b.*?|it was \w+)\b(?:that|to)\s+")
_COUNTED = compiled(
    r"\b\d{1,3}\s+(?:votes?\s+)?(?:for|in\s+favour|against)\b|\b(?:for|against)\s*[:–-]\s*\d", re.IGNORECASE
)


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", re.sub(r"^\W*that\b|\band\W*$", "", text.lower())))
