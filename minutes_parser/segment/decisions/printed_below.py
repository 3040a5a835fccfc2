"""What a passage speaks of and another below it says: what was carried or recommended stands under a marker that follows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_blocks import next_moved
from minutes_parser.segment.clauses.clause_signs import PARAGRAPH
from minutes_parser.segment.cues import cued, cues
from minutes_parser.segment.decisions.markers import MARKING, Marker, marker
from minutes_parser.segment.motions.moved_words import proposed_words
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.whose_motion import likeness, restates
from minutes_parser.segment.passages import Passage, sentences, without
from minutes_parser.segment.settled.outcomes import ABOUT_VOTE, MOVING, counted, states_more
from minutes_parser.segment.settled.settled import settles

_CARRIED = cued(
    r"\b(?:motion|amendment|proposal|proposition|vote|recommendations?)\b[^.]{0,80}\b(?:carried|agreed|passed|approved)\b|^\W*(?:(?:on|by)\s+a\s+show\s+of\s+hands,?\s+)?(?:this|it)\b[^.]{0,80}\bcarried\b|^\W*this\s+was\s+agreed\s+by\s+\w+\s+votes\b|^\W*this\s+was\s+(?:\w+ly\s+|then\s+)?(?:agreed|approved|carried)(?:\s+unanimously|\s+by\s+all)?\W*$|\bput\s+to\s+the\s+(?:vote|meeting)\b|\bcasting\s+vote\s+(?:for|in\s+favour)\b|\bvote\s+was\s+unanimous\b|\bdeclared\s+(?:it|them)\s+carried\b|\bvoted\s+(?:\w+ly\s+)?(?:in\s+favour\b|(?:on|by)\s+a\s+show\s+of\s+hands\s+to\b|to\s+(?:make|adopt|approve)\b)",
    re.IGNORECASE,
)
# "The Mayor, Cllr Bell, declared the motion carried."
ONLY_CARRIED = cued(
    r"\W*(?:the\s+)?(?:[^.;]|\.(?=\s[A-Z])){3,60}?\bdeclared\s+(?:the\s+(?:motion|proposal|resolution|recommendations?)|it)\s+(?:to\s+be\s+)?carried\W*$",
    re.IGNORECASE,
)
_RESOLVED_TO = compiled(
    r"\W*(?:it\s+was|the\s+(?:\w+\s+){1,3}?)\s*(?:(?:\w+ly|therefore|then|thus)\s+)?(?:resolved|agreed|RESOLVED|AGREED)\s+(?:to|that)\s+\w",
    re.IGNORECASE,
)
_MOVED_BELOW = compiled(r"\W*(?:That|To\s+[a-z]+)\b")


def carried_below(passages: Sequence[Passage], sentence: Passage, at: int) -> bool:
    """Whether a sentence says that something was carried whose words are printed under the marker that follows."""
    if not _marker_follows(passages, at):
        return False
    went = any(_CARRIED.search(part) or counted(part.text) for part in sentences(sentence)[-2:])
    if not went and _MOVED_OR_AGREED.isdisjoint(sentence.words):
        return False
    if _moved_anew(passages, sentence, at):
        return False
    text = sentence.text
    words = proposed_words(text)
    of_its_own = (words != text or states_more(text)) and not _VOTED.match(text)
    if of_its_own and not _OF_REPORT.search(words):  # what stands below says the same again, or is something else
        below = (p.text for p in passages[at + 1 : at + 4])  # a further decision between them says nothing of this
        near = " ".join(said for said in below if marker(said) or not settles(said))
        return restates(*(_VOTE_WORDS.sub("", said) for said in (words, near)))
    return went and not _of_other(passages, sentence, at)


def _of_other(passages: Sequence[Passage], sentence: Passage, at: int) -> bool:
    """Whether the motion that a sentence carries is of another matter than all that is printed right below."""
    near = [
        s for p in passages[max(0, at - _FARTHEST_MOTION) : at + 1] for s in sentences(p) if s.start <= sentence.start
    ]
    motion = next((s.text for s in reversed(near) if _PUTS.search(s.text) and "question be" not in s.text), "")
    if not motion or "mendment" in motion or _OF_REPORT.search(_PUTS_WORD.sub("", motion)):
        return False
    below = " ".join(p.text for p in passages[at + 1 : at + 6])
    return likeness(*(_VOTE_WORDS.sub("", text) for text in (proposed_words(motion), below))) == 0


_VOTE_WORDS = compiled(
    r"\b(?:vot\w+|motion|proposal|proposed|moved|seconded|carried|passed|agreed|resolved|councillors?|cllrs?|members?|favour|against|meeting|abst\w+|declared)\b|(?<![£€\d/.,])\b\d{1,2}\b(?![\d/])",
    re.IGNORECASE,
)
_FARTHEST_MOTION = 12
"""passages from a motion to its outcome, at most"""
_PUTS = compiled(
    r"\b(?:[Mm]oved|[Pp]roposed)\b.*\b(?:that|to)\s[a-z£]|\b(?:motion|proposal)\s+(?:that\s[^.;]*\bbe\s|to\s+(?!the\b)[a-z])|^\W*(?:Proposal|Motion|PROPOSAL|MOTION)\s*:\s"
)
_PUTS_WORD = compiled(
    r"^\W*(?:Proposal|Motion|PROPOSAL|MOTION)\s*:\s|\b(?:motion|proposal)\s+(?=(?:that|to)\s)|\bput\s+to\s+the\s+\w+"
)


_MOVED_OR_AGREED = cues("proposed moved seconded agreed resolved decided approved")
_VOTED = compiled(r"\W*(?:the\s+)?(?:\w+\s+){1,3}?voted\b", re.IGNORECASE)
# "that the recommendation be approved": what that is stands below.
_OF_REPORT = compiled(
    r"\b(?:recommend\w*|reports?|motion|amend\w*|officers?|proposals?|application|resolutions?)\b", re.IGNORECASE
)


def report_below(passages: Sequence[Passage], at: int) -> bool:
    """Whether the motion that a line carries only refers to a report, and what it says is printed under the marker right below.

    "A moved, seconded by B, that the recommendations be agreed." / "The motion was carried." / "RESOLVED THAT:"
    """
    below = passages[at + 1].text if at + 1 < len(passages) else ""
    of_report = at > 0 and _OF_REPORT.search(proposed_words(passages[at - 1].text)) is not None
    return of_report and marker(below) is not None and carried_below(passages, passages[at], at)


def _moved_anew(passages: Sequence[Passage], sentence: Passage, at: int) -> bool:
    """Whether the next passage moves something else: "It was proposed by ...", on which a marker follows."""
    if at + 1 >= len(passages):
        return False
    return next_moved(passages, at + 1) or (
        MOVING.match(passages[at + 1].text) is not None and all(movers(sentence.text))
    )


def _marker_follows(passages: Sequence[Passage], at: int) -> bool:
    """Whether a marker stands in one of the next paragraphs, the lists of who voted how not counted."""
    below = passages[at + 1 : at + 10]
    marked = {p.start for p in below if not MARKING.isdisjoint(p.words) and marker(p.text)}
    if not marked:
        return False
    after = (p for p in below if not ABOUT_VOTE.match(p.text))
    return any(p.start in marked for p in islice(after, 3))


def resolved_next(passages: Sequence[Passage], sentence: Passage, at: int) -> str:
    """The next sentence, if it may tell what was carried: "... declared it carried. The Council resolved to ..."; else nothing."""
    behind = [s.text for s in sentences(passages[at]) if s.start >= sentence.end]
    after = behind[:1] or [p.text for p in passages[at + 1 : at + 2]]
    return after[0] if after and _RESOLVED_TO.match(after[0]) else ""


def carried_motion_below(passages: Sequence[Passage], at: int, *, after: int) -> int:
    """The place of the "That ..." below lines that say who moved it and that it was carried; 0 where none stands there.

    What is settled already ends at `after`: another "That ..." above the lines is what they speak of.
    """
    if at >= len(passages) or _MAY_MOVE.isdisjoint(passages[at].words):
        return 0
    first = without(passages[at], PARAGRAPH).text
    if not MOVING.match(first) or _MOVES_IT.search(first):
        return 0
    if at and passages[at - 1].start > after and _MOTION.match(passages[at - 1].text):
        return 0
    place = at + 1
    while place < min(at + 4, len(passages)) and (
        MOVING.match(passages[place].text) or _WENT.match(passages[place].text)
    ):
        place += 1
    said = "\n".join(p.text for p in passages[at:place])
    if place == len(passages) or not _MOTION.match(passages[place].text):
        return 0
    return place if _IS_CARRIED.search(said) and _SECONDS.search(said) else 0


_MAY_MOVE = cues("proposed proposer mover moved seconded seconder second prop sec name names")
"""of these one is in whatever `MOVING` matches"""
_MOVES_IT = compiled(r"\b(?:that|to\s+[a-z]+|lost|defeated|withdrawn)\b", re.IGNORECASE)
_MOTION = compiled(r"That\s+(?:the|an?|this|all|[A-Z£]\S*|\w+s)\b.*\bbe\s+\w|THAT\s+[A-Z£]")
_WENT = compiled(
    r"\W*(?:(?:vote|result|resolution|motion)\s*[:–-]?\s*)?(?:carried|passed|agreed|approved|unanimous(?:ly)?|all\s+(?:were\s+)?in\s+favour|(?:\d{1,2}\s+)?for)\b[^.;]{0,80}\W*$",
    re.IGNORECASE,
)
_IS_CARRIED = compiled(
    r"\b(?:carried|passed|agreed|approved|unanimous(?:ly)?|all\s+(?:were\s+)?in\s+favour)\b", re.IGNORECASE
)
_SECONDS = compiled(r"\b(?:second|sec\b|2nd)", re.IGNORECASE)


def moved_below(passages: Sequence[Passage], at: int, found: Marker) -> bool:
    """Whether "It was recommended that ..." tells what officers wanted: what was moved stands below, and by whom."""
    if not passages[at].text[found.start :].startswith(("It was rec", "it was rec")):
        return False
    below = next((n for n in range(at + 1, len(passages)) if not MOVING.match(passages[n].text)), at)
    return below > at + 1 and _MOVED_BELOW.match(passages[below].text) is not None
