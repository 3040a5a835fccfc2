"""What is told behind a decision: whether a sentence there tells of the vote on it, and who moved it, or of what comes next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_blocks import next_moved, of_next_vote, quoted_by
from minutes_parser.segment.cues import Text
from minutes_parser.segment.decisions.decided import Decision
from minutes_parser.segment.decisions.markers import marker
from minutes_parser.segment.motions.lost_motions import LOST
from minutes_parser.segment.motions.mover_names import HONORIFIC, NAME
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.proposals import wished
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.settled.minutes_accepted import AS_RECORD, CORRECTION
from minutes_parser.segment.settled.outcomes import (
    FORMULA,
    MOVERS_ONLY,
    MOVING,
    OPENS_MOTION,
    OUTCOME,
    counted,
    of_the_vote,
    vote_only,
)
from minutes_parser.segment.votes.votes import COUNT, counts_differ, tally

_QUOTED_MOTION = compiled(r"\s*[“\"]\s*(?:That|THAT)\b")
_BRACKETED_VOTE = compiled(r"\s*\[?\(\s*vot(?:es?|ing)\b[^()]{2,120}\)\]?[\s.]*", re.IGNORECASE)
_MOVES_ANEW = compiled(
    r"\b(?:moved|proposed|proposing|proposes|seconded|motion|nominated)\b|\bproposals?\s+(?:by|that|to|was|were|from)\b",
    re.IGNORECASE,
)
# "Clerk to action."
_TO_ACT = compiled(
    r"\W*(?:Action:?\s+)?(?:the\s+)?[\w.’']+(?:\s+[\w.’']+){0,2}\s+(?:to|will)\s+\w+[^;:]{0,60}$", re.IGNORECASE
)
_CORRECTED_MINUTES = compiled(
    r"\bminutes\b.*\b(?:changes?|amendments?|corrections?|alterations?|additions?|amended|corrected)\b", re.IGNORECASE
)


def tells_of(
    last: Decision, sentence: Passage, passages: Sequence[Passage], at: int, *, since: Sequence[Passage]
) -> bool:
    """Whether a sentence of the passage at a place tells of the vote on the last decision, perhaps behind who is to act on it.

    `since`: what was told since that decision.
    """
    if (
        next_moved(passages, at, last)
        or of_next_vote(passages, at)
        or quoted_by(last, sentence.text)
        or _opens_motion(passages, at)
        or _stands_over_motion(sentence.text)
        or (AS_RECORD.match(sentence.text) and "minutes" not in last.clauses[-1][1].words)
    ):
        return False
    own_line = sentence.start == passages[at].start
    if not last.marked and own_line and MOVING.match(sentence.text) and at + 1 < len(passages):
        found = marker(passages[at + 1].text)  # "Proposed by A, seconded by B", over "RESOLVED that ..."
        if found and found.start < 4 and all(movers(sentence.text)) and not all(movers(last.told)):
            return False
    first, *rest = sentences(sentence)
    acted = len(rest) == 1 and _TO_ACT.match(first.text) and all(movers(rest[0].text))
    vote = rest[0] if acted else sentence
    if since:  # "(Vote: For 5, Against 4)" behind reasons or words that were amended
        return tells_who_moved(last, vote, passages, at, since=since) or bool(
            (_BRACKETED_VOTE.fullmatch(sentence.text) or _moves_corrected(last, sentence, since))
            and not any(_MOVES_ANEW.search(p.text) or LOST.search(p) for p in since)
        )
    if FORMULA.match(vote) or _PAIR_ALONE.fullmatch(vote.text) or _names_who_moved(last, vote, passages, at):
        return True
    if _APPROVAL_MOVED.match(vote.text) and all(movers(vote.text)) and not any(movers(last.told)):
        return last.verb in _APPROVES and last.end > passages[max(0, at - 1)].start
    told, *how = sentences(vote)
    return (vote_only(told) or counted(told.text)) and all(vote_only(part) or counted(part.text) for part in how)


def speaks_of(last: Decision, sentence: Passage, since: Sequence[Passage]) -> bool:
    """Whether a sentence tells in so many words how the vote on the last decision went; `since`: what was told after that."""
    if _ON_DECISION.match(sentence.text) is None and not _only_vote_of(last, sentence, since):
        return False
    return not any(_MOVES_ANEW.search(passage.text) or LOST.search(passage) for passage in since)


def _only_vote_of(last: Decision, sentence: Passage, since: Sequence[Passage]) -> bool:
    """Whether a sentence only tells who voted against or abstained, or counts a vote that was won, and no other can be meant.

    "Cllr Bell asked that her vote against be recorded.", "Vote: 5 for, 2 against.", behind a remark on what was decided.
    """
    if len(since) > _REMARKS or not (vote_only(sentence) or counted(sentence.text)) or "amendment" in sentence.words:
        return False
    if any(wished(remark) or remark.text.endswith((":", "?")) for remark in since):
        return False
    vote = tally(sentence.text).vote
    if vote is None:
        return False
    if vote.names and not vote.names.for_ and vote.for_ is None:
        return True
    if vote.names and vote.names.for_:
        return False
    went = counted(sentence.text) or (last.marked and vote.result in {"carried", "unanimous"})
    told = tally(f"{last.told}\n{last.clauses[-1][1].text}").vote
    return went and (told is None or (told.for_ is None and told.result is None))


_REMARKS = 2
"""passages between a decision and the vote on it, at most"""


# "The Committee wished it to be recorded that the decision to refuse was unanimous.", "This decision was by 5 votes to 2."
_ON_DECISION = compiled(
    rf"""\W*(?:
        (?:(?:(?:the|all)\s+)?(?:[\w-]+\s+){{0,2}}(?:committee|council|board|panel|authority|members|meeting)|it)\s+
        (?:wished|asked|requested|was)\b[^.;]{{0,30}}?\b(?:recorded|noted|minuted)\s+that\s+(?:the|this)\s+(?:decision|vote|voting)\b
      | (?:the|this)\s+(?:decision|vote|voting)(?:\s+to\s+[a-z]+)?\s+(?:was|being)\s+(?:by\s+an?\s+)?(?:unanimous|\w+\s+majority|majority|by\s+{COUNT}\b|{COUNT}\s)
      | (?:councillors?|cllrs?|mr|mrs|ms|dr)\.?\s[^;:]{{3,80}}\s(?:wished|asked|requested)\s+to\s+(?:be|have\s+it)\s+(?:recorded|noted|minuted)\s+as\s+(?:having\s+)?(?:vot(?:ed|ing)\s+against|abstain(?:ed|ing))
      | (?:councillors?|cllrs?|mr|mrs|ms|dr)\.?\s[^;:.]{{3,80}}\s(?:wished|asked|requested)\s(?:that\s|for\s)?(?:his|her|their)\s(?:votes?|dissent|abstentions?|opposition|objections?|names?)\b[^;:.]{{0,40}}\b(?:recorded|noted|minuted)\b
      | (?-i:Against|Abstained):\s(?![^\n]*\d)
    )""",
    re.VERBOSE | re.IGNORECASE,
)


def put_and_carried(last: Decision, sentence: Passage, passages: Sequence[Passage], at: int) -> bool:
    """Whether "The motion was put and carried." tells of what was agreed right before it, since nobody moved anything else."""
    if last.basis not in {"it-was", "body-verb", "passive"} or not _MOTION_PUT.fullmatch(sentence.text):
        return False
    near = [p for p in passages[max(0, at - 5) : at + 1] if p.start < sentence.start]
    before = "\n".join(p.text[: max(0, sentence.start - p.start)] for p in near)
    return not _MOVES_ANEW.search(before) and not _IN_PROCEDURE.search(last.clauses[-1][1].text)


_MOTION_PUT = compiled(
    r"\W*(?:the|this)\s+motion\s+was\s+(?:then\s+|duly\s+)?put(?:\s+to\s+(?:the|a)\s+(?:vote|meeting|members))?(?:,?\s+and\s+|\s+)(?:was\s+)?(?:\w+ly\s+)?(?:carried|agreed|passed|approved)\b[^.;]{0,40}\W*",
    re.IGNORECASE,
)
_IN_PROCEDURE = compiled(
    r"\b(?:standing\s+orders|adjourn\w*|vote|debate|motions?|brought\s+forward|taken?)\b", re.IGNORECASE
)


def other_vote(last: Decision, sentence: Passage) -> bool:
    """Whether a sentence counts other votes than were counted for the decision: it tells of the next."""
    return counts_differ(sentence.text, f"{last.told}\n{last.clauses[-1][1].text}")


def _names_who_moved(last: Decision, vote: Passage, passages: Sequence[Passage], at: int) -> bool:
    """Whether "The motion was moved by A, seconded by B and carried." tells of what was resolved right above it."""
    told, *how = sentences(vote)
    if not _IT_WAS_MOVED.match(told.text) or any(movers(last.told)) or not all(movers(told.text)):
        return False
    below = passages[at + 1].text if at + 1 < len(passages) else ""
    if not last.marked and (last.basis not in {"it-was", "body-verb"} or OUTCOME.match(Text(below))):
        return False
    return not marker(below) and all(OUTCOME.match(part) or vote_only(part) or counted(part.text) for part in how)


# "The foregoing resolution was proposed by Cllr Bell and seconded by Cllr Roe"
_IT_WAS_MOVED = compiled(
    r"\W*(?:the|this)\s+(?:(?:above|foregoing|substantive|original)\s+)?(?:motion|resolution|proposal|proposition|decision|recommendations?)(?:\s+above)?\s+(?:was|were|having\s+been|had\s+been)\s+(?:duly\s+|then\s+|\w+ly\s+)?(?:proposed|moved)\s+(?:and\s+seconded\s+)?by\s(?!.*\b(?:that|amendment|lost|defeated|withdrawn)\b)",
    re.IGNORECASE,
)


# "Approval proposed by Cllr Bell, seconded by Cllr Roe.", behind "The accounts were approved."
_APPROVAL_MOVED = compiled(
    r"\W*(?:(?:its|the|this)\s+|motion\s+(?:to\s+|for\s+))?(?:approv(?:al|e)|adopt(?:ion)?|accept(?:ance)?|agree(?:ment)?)\s+(?:was\s+|being\s+)?(?:proposed|moved)\b|\W*proposal\s+(?:was\s+)?(?:made\s+)?by\b",
    re.IGNORECASE,
)
_APPROVES = frozenset({"approved", "adopted", "accepted", "agreed", "confirmed", "received"})


def _stands_over_motion(text: str) -> bool:
    """Whether a line says who moves what is printed below it."""
    return text.rstrip()[-1:] in ":-–—" and OPENS_MOTION.search(Text(text)) is not None


# "(Cllr Bell / Cllr Roe)"
_PAIR_ALONE = compiled(rf"\(?{HONORIFIC}\s{NAME}\s*/\s*{HONORIFIC}\s{NAME}\)?\W*")


def tells_who_moved(
    last: Decision, vote: Passage, passages: Sequence[Passage], at: int, *, since: Sequence[Passage], only: bool = False
) -> bool:
    """Whether a sentence tells who moved the decision in its paragraph, in the one above or over a list of payments.

    `only`: it is the one decision of its item, which a line at the end of the item may speak of.
    """
    if _stands_over_motion(vote.text):
        return False
    said = vote.text
    if vote.start == passages[at].start and at + 1 < len(passages) and MOVING.match(passages[at + 1].text):
        said += "\n" + passages[at + 1].text  # "Proposed: Cllr Bell", over "Seconded: Cllr Roe"
    paragraph = passages[at if vote.start > passages[at].start else max(0, at - 1)]
    near = last.end > paragraph.start and len(since) < 4
    near = near or (only and last.marked and at + 1 == len(passages) and MOVERS_ONLY.match(Text(said)) is not None)
    over_list = last.clauses[-1][1].text.endswith((":", ":-")) and all(
        p.block.cell or _PRICED.search(p.text) for p in since
    )
    return (
        (near or over_list)
        and of_the_vote(vote)
        and all(movers(said))
        and not next_moved(passages, at, last)
        and not any(movers(last.told))
        and not any(wished(told) or _MOVES_ANEW.search(told.text) or LOST.search(told) for told in since)
    )


# "Yard rope £18.20", "Rope 18.20"
_PRICED = compiled(r"(?:[£€]\s?\d[\d,.]*|\d\.\d\d)\W*$")


def stands_over(passages: Sequence[Passage], at: int, *, text: str) -> bool:
    """Whether what is decided stands below a line: "Resolved:-", "RESOLVED", "Seconded by B and agreed" over “That ...”.

    `text`: the line at the place, without the number of its paragraph.
    """
    found = marker(text)
    below = passages[at + 1].text if at + 1 < len(passages) else ""
    bare = found is not None and not _COUNTS.sub("", text[found.end :]).strip(" .:")
    return (
        (bare and (below.lstrip('“‘"').lower().startswith("that ") or _FIRST_OF_LIST.match(below) is not None))
        or text.rstrip()[-1:] in ":-–"
        or _QUOTED_MOTION.match(below) is not None
    )


# "RESOLVED: (For 29, Against 12)"
_COUNTS = compiled(r"\A\W*\([^()]*\d[^()]*\)")
_FIRST_OF_LIST = compiled(r"\W*(?:i|a|1)[).]\s*\S")


def _opens_motion(passages: Sequence[Passage], at: int) -> bool:
    """Whether the lines that tell who moved and seconded, from a place on, stand over what they moved: “That ...”."""
    below = next(dropwhile(lambda passage: MOVING.match(passage.text), passages[at : at + 4]), None)
    return below is not None and below.start > passages[at].start and _QUOTED_MOTION.match(below.text) is not None


def _moves_corrected(last: Decision, sentence: Passage, since: Sequence[Passage]) -> bool:
    """Whether a sentence tells who moved the minutes that were agreed with corrections, behind what was corrected."""
    return bool(
        MOVING.match(sentence.text)
        and all(movers(sentence.text))
        and vote_only(sentence)
        and (
            _CORRECTED_MINUTES.search(last.clauses[-1][1].text)
            or ("minutes" in last.clauses[-1][1].words and all(CORRECTION.match(p.text) for p in since))
        )
        and not any(movers(last.told))
    )
