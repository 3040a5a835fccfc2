"""What was put to the vote further up, where a line only says how the vote went: the last motion that still stood.

"A proposed that the rent go up. B seconded. C proposed an amendment, which was lost. Original motion put: 4 for, 2 against."
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.lazy import once
from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cued, cues
from minutes_parser.segment.decisions.printed_below import ONLY_CARRIED
from minutes_parser.segment.motions.moved_words import formula_end, proposed_part
from minutes_parser.segment.motions.mover_names import NAME, SECONDS
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.proposals import LABEL, PROPOSAL, amends
from minutes_parser.segment.motions.standing import FELL
from minutes_parser.segment.passages import Passage, sentences, unquoted
from minutes_parser.segment.settled.outcomes import (
    FORMULA,
    MOVED_IT,
    MOVERS_ONLY,
    MOVING,
    OUTCOME,
    counted,
    is_formula,
    vote_only,
)
from minutes_parser.segment.settled.settled import settles
from minutes_parser.segment.votes.vote_sides import opens_side

_FARTHEST = 14
"""sentences between a motion and its outcome, at most"""
_QUOTED = compiled(
    r"\s*[“\"‘]\s*(?:That|This\s+(?:branch|council|union|association|society|meeting|club))\s", re.IGNORECASE
)
# "This branch resolves:", over the points of the motion
_RESOLVES = compiled(r"\W*(?:this\s+)?\w+\s+(?:further\s+|therefore\s+)?resolves(?:\s+to)?\s*:\W*", re.IGNORECASE)
# "The Committee's resolution was that", "Motion from Ken Swift that"
_IS_THAT = compiled(
    r"\b(?:resolution|motion|proposal|recommendation)\s+(?:was|from\s+(?:[A-Z][\w.’'-]*\s+){1,3})\s*(?=that\s)",
    re.IGNORECASE,
)
# "The committee proposed an increase to 40p."
_BY_BODY = compiled(
    r"\W*The\s+(?:[\w-]+\s+)?(?:committee|executive|board|trustees|directors|group|officers)\s+(?:(?:is|are|was|were|had|therefore)\s+)?(?:propos(?:ed|es|ing)|recommend(?:ed|s)|recommending)\s+(?P<that>that\s+)?(?!the\s+(?:motion|following)\b)\w+\s+\w"
)
# "Motion put and carried, 15 for, 2 against.", "Original motion put: 4 for, 2 against – carried."
_PUT_AND_CARRIED = cued(
    r"\W*(?:the\s+)?(?:original\s+|substantive\s+)?(?:motion|proposal|proposition|resolution)\s+(?:as\s+amended\s+)?(?:was\s+)?(?:then\s+)?put\b[^.;]{0,60}\b(?:carried|passed|agreed)\b[^.;]{0,60}\W*$",
    re.IGNORECASE,
)
_PUTS_MOTION = compiled(r"\b(?:motion|proposal|proposition|resolution)\b[^.;]{0,30}\bput\b", re.IGNORECASE)
_EXPLICIT = compiled(r"\b(?:motion|proposal|proposition|resolution|vote|carried|passed)\b|\d", re.IGNORECASE)
_LOST = cued(r"\b(?:lost|defeated|fell|not\s+(?:carried|passed)|withdrawn)\b", re.IGNORECASE)


_BARE_WORD = compiled(r"\W*(?:all\s+)?(?:agreed|approved|accepted|adopted|carried|passed|supported)\W*", re.IGNORECASE)
"""an outcome that may be that of any other matter"""
_OTHER_MATTER = compiled(
    r"\b(?:report|accounts?|letter|e-?mail|application|minutes|quot\w+|request|invoice|polic(?:y|ies)|budget)\b[^.;]{0,60}\b(?:was|were|had\s+been)\s+(?:\w+ly\s+)?(?:presented|tabled|read|received|circulated|discussed|considered|reviewed)\b"
    r"|\b(?:presented|tabled|read|gave|introduced)\s+(?:the|an?|his|her|their)\s+(?:[\w’'-]+\s+){0,3}(?:report|accounts?|letter|quot\w+|polic(?:y|ies)|budget)\b",
    re.IGNORECASE,
)


def only_motion(passages: Sequence[Passage], outcome: Passage, *, after: int) -> tuple[Passage, list[str]] | None:
    """The one motion that was moved behind `after` and that an outcome settles, and what was told of it; None where several were.

    What others said meanwhile is not told of it, only who seconded and how the vote went.
    """
    if len(outcome.text) > _LONGEST_OUTCOME or not any(
        not PROPOSAL.misses(p.words) or not _PUT_WORDS.isdisjoint(p.words) for p in passages if p.end > after
    ):
        return None
    if not _settles_motion(outcome):
        return None
    before = [s for p in passages for s in sentences(p) if after <= s.start < outcome.start][-_FARTHEST:]
    fell = [n for n, s in enumerate(before) if "amendment" not in s.words and FELL.search(s) and not PROPOSAL.search(s)]
    before = before[fell[-1] + 1 :] if fell else before  # what was moved before that has fallen
    moved = [(place, motion) for place, part in enumerate(before) if (motion := _moved_by_one(part))]
    seconded = any(not SECONDS.isdisjoint(part.words) for part in before)
    if not moved and (seconded or _EXPLICIT.search(outcome.text)):
        moved = [(place, part) for place, part in enumerate(before) if _SUGGESTS.match(part.text)]
    if len(moved) != 1 or any(amends(part) or FELL.search(part) for part in before):
        return None
    place, motion = moved[0]
    if motion.text.endswith(":"):
        return None  # "the following motion was proposed:", over its words
    since = before[place + 1 :]
    behind = (s for p in passages for s in sentences(p) if s.start >= outcome.end)
    told_of = since[:-1] if since and counted(outcome.text) else since  # "A roll call was taken.", right above how many
    if any(part.block.cell or opens_side(part.text) for part in since) or any(
        _OF_VOTE.search(part.text) for part in told_of
    ):
        return None
    if _LOST.search(next(behind, outcome)):
        return None
    if any(_OTHER_MATTER.search(part.text) for part in since):
        return None
    if _BARE_WORD.fullmatch(outcome.text) and len(since) > _NEAR:
        return None
    told = [before[place].text, *(part.text for part in since if _of_motion(part))]
    moved_by, put_by = movers("\n".join(told)), movers(outcome.text)
    if moved_by[0] and put_by[0] and moved_by[0].split()[-1] != put_by[0].split()[-1]:
        return None  # "On the proposal of Cllr Bell, seconded by Cllr Roe, it was agreed", of what is printed below it
    return (motion, told) if any(moved_by) else None


# "A recorded vote was taken": who voted how is told with it
_OF_VOTE = compiled(
    r"\b(?:recorded|named)\s+vote\b|\broll[\s-]?call\b|\bdivision\b|\bvot(?:es|ing)\b[^.;]{0,40}\bas\s+follows\b",
    re.IGNORECASE,
)
_LONGEST_OUTCOME = 400
"""characters of what only tells how a motion went, at most"""
_NEAR = 4
"""sentences between a motion and an outcome in a word, at most"""


def _settles_motion(outcome: Passage) -> bool:
    """Whether a passage only tells that what was moved was carried, or that more were for it than against it."""
    return not _LOST.search(outcome) and (tells_outcome(outcome) or counted(outcome.text))


def _moved_by_one(part: Passage) -> Passage | None:
    """What a sentence moves that says so of one who proposed it, in words of its own."""
    if PROPOSAL.search(part) is None and not _PUT_FORWARD.search(part.text):
        return None
    if settles(part.text) or _EARLIER.search(part.text):
        return None
    first, last = proposed_part(part.text)
    if first > 0 or last < len(part.text):
        return part.part(first, last)
    if (named := _MOVES_ACT.search(part.text)) and movers(part.text)[0]:
        end = _BEHIND_ACT.search(part.text, named.end())
        return part.part(named.end("moved"), end.start() if end else len(part.text))
    return part if formula_end(part.text) > 0 else None


# "Cllr Bell proposed acceptance of the tender of Lowe, which was seconded by Cllr Roe."
_MOVES_ACT = compiled(
    r"(?P<moved>\b(?:proposed|moved)\s+)(?:the\s+)?(?:acceptance|adoption|approval|refusal|deferral|rejection|appointment|purchase|suspension)\s+of\s"
)
_BEHIND_ACT = compiled(
    rf"(?:,?\s+(?:and\s+)?(?:(?:which|this)\s+was\s+)?(?:duly\s+)?seconded\b|(?:,|\s+and|\s+with)\s+{NAME}\s+second(?:ed|ing)\b|\.\s).*$"
)


def _of_motion(part: Passage) -> bool:
    """Whether a sentence between a motion and its outcome says who seconded it or how the vote went."""
    return not SECONDS.isdisjoint(part.words) or vote_only(part) or counted(part.text)


# "Mr Bell suggested that the gate be moved. Ms Roe seconded this. Carried, 5 for, 2 against."
_SUGGESTS = compiled(rf"(?:{NAME})\s+(?:then\s+|also\s+|therefore\s+)?suggested\s+(?:that|to|an?|the|we)\b")
_PUT_FORWARD = compiled(r"\b(?:motion|proposal|to\s+propose)\b")
_PUT_WORDS = cues("motion proposal propose suggested")
_EARLIER = compiled(r"\bhad\s+(?:\w+ly\s+|been\s+)?(?:proposed|moved)\b|\b(?:last|previous)\s+meeting\b", re.IGNORECASE)


_WENT = (OUTCOME, FORMULA, MOVERS_ONLY, ONLY_CARRIED, _PUT_AND_CARRIED)
"""of these one is in whatever tells how it went and nothing else"""


@once  # asked of the same sentence by several rules
def tells_outcome(text: Passage) -> bool:
    """Whether a passage only tells that a motion was carried, who moved it and how many voted for it."""
    if all(way.misses(text.words) for way in _WENT) or _LOST.search(text):
        return False
    parts = sentences(text)
    return all(
        vote_only(part)
        or is_formula(part)
        or ONLY_CARRIED.match(part)
        or _PUT_AND_CARRIED.match(part)
        or MOVED_IT.match(part.text)
        for part in parts
    ) and any(OUTCOME.match(p) or is_formula(p) or ONLY_CARRIED.match(p) or _PUT_AND_CARRIED.match(p) for p in parts)


def motion_before(passages: Sequence[Passage], outcome: Passage, *, after: int) -> tuple[Passage, list[str]] | None:
    """The motion that an outcome settles and what was told of it; it stands behind `after`.

    None where none stands there; an outcome of one word settles what was moved in its own paragraph only.
    """
    before = [s for p in passages for s in sentences(p) if after <= s.start < outcome.start]
    motion: Passage | None = None
    told: list[str] = []
    amending = False
    recent = before[-_FARTHEST:]
    for place, part in enumerate(recent):
        moved = _without_quotes(part) if place and _OPENS.search(recent[place - 1].text) else _moved(part)
        if amends(part):
            amending = True
        elif moved and not FELL.search(part):
            over = [s.text for s in recent[max(0, place - 4) : place] if _only_moves(s)]
            if not over and _RESOLVES.fullmatch(part.text):
                over = _over_premises([s for s in before if s.start < part.start])
            opened = place and _OPENS.search(recent[place - 1].text)
            own = [*([recent[place - 1].text] if opened else []), part.text]
            # "works proposed by the Agency", in the motion's own words, names no mover where others are named above it
            told = over if all(movers("\n".join(over))) else own
            motion, amending = moved, False
        elif _PUTS_MOTION.search(part.text):
            amending = False
            told.append(part.text)
        elif FELL.search(part) and not moved:
            motion = None
        elif motion and not amending:
            told.append(part.text)
    if _BARE_WORD.fullmatch(outcome.text) and any(_OTHER_MATTER.search(text) for text in told[1:]):
        return None
    if motion is None:
        return None
    if not (motion.block is outcome.block or _EXPLICIT.search(outcome.text) or _right_below(passages, outcome, motion)):
        return None
    return motion, told


def _over_premises(before: Sequence[Passage]) -> list[str]:
    """Who moved what a union resolves, in lines above what it notes and believes."""
    last = next((n for n in range(len(before) - 1, -1, -1) if _only_moves(before[n])), None)
    if last is None or len(before) - last > _PREMISES or any(tells_outcome(s) for s in before[last:]):
        return []
    return [s.text for s in before[max(0, last - 1) : last + 1] if _only_moves(s)]


_PREMISES = 25
"""sentences of what a union notes and believes, at most"""


def _right_below(passages: Sequence[Passage], outcome: Passage, motion: Passage) -> bool:
    """Whether an outcome in a line of its own stands below the paragraph that says who seconded the motion above that."""
    lines = [passage for passage in passages if motion.end <= passage.start and passage.end <= outcome.start]
    alone = outcome.text == outcome.block.text
    return alone and len(lines) == 1 and _WAS_SECONDED.match(lines[0].text) is not None


# "This Notice of Motion was seconded by Cllr Roe. The engineer said it could be done."
_WAS_SECONDED = compiled(
    r"\W*(?:this|the)\s+(?:notice\s+of\s+)?(?:motion|proposal|proposition)\s+was\s+(?:then\s+|duly\s+)?seconded\s+by\s",
    re.IGNORECASE,
)
# "Cllr Bell then proposed that:", over the words of it
_OPENS = compiled(
    r"\b(?:(?:proposed|moved)(?:\s+that|\s+the\s+following(?:\s+\w+){0,3})?|(?:presented|introduced|tabled)\s+(?:his|her|their|the|an?)\s+(?:following\s+)?motion\b[^.;:]{0,80})\s*:[-–—]*\s*$"
)


def _only_moves(part: Passage) -> bool:
    """Whether a sentence only says who moved, and perhaps who seconded, what is printed below it."""
    text = part.text
    if MOVING.match(text) or MOVED_IT.match(text) or _OPENS.search(text):
        return True
    return len(text.split()) < _FEW and all(movers(text))


_FEW = 14
"""words of a line that says who moved and seconded, and nothing else, at most"""


def _without_quotes(part: Passage) -> Passage:
    """The words of a motion, without the quotation marks around them."""
    return unquoted(part.part(len(part.text) - len(part.text.lstrip('“"‘ '))))


def _moved(part: Passage) -> Passage | None:
    """What a sentence moves; None where it moves nothing, or does not say what."""
    text = part.text
    if _RESOLVES.fullmatch(text):
        return part
    if _QUOTED.match(text):
        return _without_quotes(part)
    label = LABEL.match(text)
    if label and len(text[label.end() :].split()) > 3:  # no title: "Motion 1: The library"
        return unquoted(part.part(label.end()))
    if of := _IS_THAT.search(text):
        return part.part(of.end())
    if by_body := _BY_BODY.match(text):
        return part.part(by_body.end("that")) if by_body["that"] else part
    if MOVING.match(text) and len(text.split()) < 9:
        return None
    return part if proposed_part(text)[0] > 0 or formula_end(text) > 0 else None
