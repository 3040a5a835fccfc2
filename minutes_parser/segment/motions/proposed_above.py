"""Where the motion stands whose movers and outcome are printed below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_signs import bulleted
from minutes_parser.segment.clauses.clauses import enumerator
from minutes_parser.segment.items.points_of_motions import MOTION
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.motions.proposals import (
    AMENDING,
    BY_NOBODY,
    LABEL,
    NAMED_MOTION,
    PROPOSAL,
    PUTS,
    SAYS_SECONDED,
    amends,
    motion_in,
    wished,
)
from minutes_parser.segment.motions.standing import FELL
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.settled.outcomes import (
    ABOUT_VOTE,
    MOVERS_ONLY,
    MOVES_THAT,
    MOVES_WORDS,
    MOVING,
    OPENS_MOTION,
    is_formula,
)
from minutes_parser.segment.settled.terse import VERBAL

_WORD = compiled(r"[a-z]{3}")


def behind_list(passages: Sequence[Passage], at: int) -> bool:
    """Whether the passage at a place stands below payments, or below the rows of a table."""
    return at > 0 and _listed(passages[at - 1], passages[at])


def _listed(entry: Passage, here: Passage) -> bool:
    if entry.block.cell and not here.block.cell:
        return True
    return _FIGURE.search(entry.text) is not None and _PAYMENT.match(entry.text) is not None


def proposed(passages: Sequence[Passage], at: int) -> int | None:
    """The place of the passage that holds the motion whose movers and outcome are printed from `at` back to it; None if none.

    Between the two stand only lines that tell who moved and seconded and how the vote went.
    """
    here, place, fallen = passages[at], at - 1, False
    if _MOVED_BELOW.match(passages[place].text):
        return None  # "It was moved by A and seconded by B:", and below it "Carried", over "RESOLVED that ..."
    while place > 0 and _listed(passages[place], here):
        place -= 1
    if place < at - 1 and not _TO_BE_PAID.search(passages[place].text):
        if place < at - 2:
            return None  # payments, under what is not said to be paid
        place = at - 1
    while place >= 0 and not BY_NOBODY.match(passages[place].text) and not MOVES_THAT.match(passages[place].text):
        of_amendment = _of_fallen_amendment(passages, place, fallen)
        if not (of_amendment or _only_about(passages[place])):
            break
        fallen = fallen or of_amendment
        place -= 1
    if place < 0:
        return None
    if (lead := _over_points(passages, place)) is not None:
        return lead
    text = passages[place].text
    if _MOVES_REPORT.search(text) or _REPLIED.match(text) or _ASKS_FOR_VOTE.search(sentences(passages[place])[-1].text):
        return None
    if resolves_above(passages, place) is not None or ends_moved_list(passages, place):
        return place
    moved = any(MOVING.match(p.text) for p in passages[place + 1 : at])
    if (
        (place < at - 1 and (moved or not _STORY.search(text)))
        or LABEL.match(text)
        or (PUTS.match(text) and _PUT_TO_VOTE.search(text))
        or MOTION_TO.match(text)
        or _AS_MOTION.match(text)
        or MOVES_WORDS.match(text)
        or NAMED_MOTION.match(text)
        or (place and OPENS_MOTION.search(passages[place - 1]))
        or (place and text.startswith(("That ", "THAT ")) and MOVING.match(passages[place - 1].text))
    ):
        return place
    parts = sentences(passages[place])
    if len(parts) > 1 and MOVERS_ONLY.match(parts[-1]):
        return place
    moved_so = is_formula(passages[at])
    if PROPOSAL.search(motion_in(passages[place])) or (
        moved_so
        and (
            _thing(text)
            or _calls_for(motion_in(passages[place]))
            or (place == 0 and _PRESENTED.match(text))
            or _IN_OWN_WORDS.search(text)
        )
    ):
        return place
    seconded = _SECONDED_IT.match(passages[at].text)
    if not (seconded or _ACCORDINGLY.match(passages[at].text)):
        return None
    back = (n for n in range(place, max(-1, place - _DEBATE), -1) if PROPOSAL.search(passages[n]))
    return next((n for n in back if bool(seconded) != bool(SAYS_SECONDED.search(passages[n].text))), None)


def _over_points(passages: Sequence[Passage], last: int) -> int | None:
    """The place of a motion in its mover's own words over the points that a passage ends: "I propose that these be listed.", over "• The Trough"."""
    lead = last
    while lead > 0 and bulleted(passages[lead]):
        lead -= 1
    return lead if lead < last and _IN_OWN_WORDS.search(passages[lead].text) else None


_IN_OWN_WORDS = compiled(r"\b(?:I|[Ww]e)\s+(?:hereby\s+|wish\s+to\s+|would\s+like\s+to\s+)?(?:propose|move)\s+that\b")
# "Motion to mend the gate.", over how it went
MOTION_TO = compiled(
    r"(?!.*\b(?:was|were|had|will|would)\b)\W*(?:motion|proposal)\s+(?:not\s+)?to\s+(?:not\s+)?(?!be\b)[a-z]",
    re.IGNORECASE,
)
# "The motion that the gate be mended was put to the vote.", over how that went
_PUT_TO_VOTE = compiled(r"\b(?:was|were)\s+(?:then\s+)?put\s+to\s+(?:the|a)\s+(?:vote|meeting|\w+)\W*$", re.IGNORECASE)


def without_how_to_vote(passages: Sequence[Passage]) -> Sequence[Passage]:
    """The passages without a motion in a paragraph of its own on how to vote on another, and who moved that."""
    places = [
        n
        for n, p in enumerate(passages)
        if "vote" in p.words and p.text.lstrip()[:1] in '“"' and HOW_TO_VOTE.search(p.text)
    ]
    if not places:
        return passages
    over = {n - 1 for n in places if n and passages[n - 1].text.rstrip(" -–—").endswith(":")}
    return [p for n, p in enumerate(passages) if n not in {*places, *over}]


def ends_moved_list(passages: Sequence[Passage], last: int) -> bool:
    """Whether the passage at a place ends the clauses of a motion: "(b) the fee be frozen.", below "Cllr Bell moved, seconded by Cllr Roe, that:"."""
    lead = last
    while lead > 0 and (enumerator(passages[lead].text) or bulleted(passages[lead])):
        lead -= 1
    return (
        lead < last
        and leads_list(passages[lead].text)
        and PROPOSAL.search(passages[lead]) is not None
        and SAYS_SECONDED.search(passages[lead].text) is not None
    )


def leads_list(text: str) -> bool:
    """Whether a motion leaves its points to the list below it: "... that:", "... subject to the following conditions."."""
    return text.rstrip(" -–—").endswith((":", "that")) or _FOLLOWING_LAST.search(text) is not None


_FOLLOWING_LAST = compiled(
    r"\b(?:the\s+following|as\s+follows|(?:these|certain|several)\s+(?:conditions|provisos|points|reasons|grounds|terms|amendments))\b[^.:;]{0,90}\.?\W*$",
    re.IGNORECASE,
)


def _only_about(passage: Passage) -> bool:
    """Whether a passage tells who moved and seconded, how the debate and the vote went, and not what was moved."""
    text = passage.text
    return bool(
        (MOVING.match(text) and not MOVES_WORDS.match(text))
        or ABOUT_VOTE.match(text)
        or not _WORD.search(text)  # the number of the minute
        or _PUT_AND.search(text)
        or CLOSURE.search(text)
        or _SPEECHES.match(text)
    )


def _of_fallen_amendment(passages: Sequence[Passage], place: int, fell: bool) -> bool:
    """Whether the passage at a place only tells of an amendment that fell, there or (`fell`) below it: the motion stands further up."""
    passage, above = passages[place], passages[place - 1]
    if fell and place and "amendment" in above.words and above.text.rstrip(" -–—").endswith(":"):
        return True  # the words of it
    below = passages[place + 1] if fell and place + 1 < len(passages) else None
    if (
        below
        and "amendment" in below.words
        and FELL.search(below)
        and len(sentences(passage)) == 1
        and PROPOSAL.search(passage)
        and any(PROPOSAL.search(p) for p in passages[:place])
    ):
        return True  # what was moved right above the vote on "the amendment", after something else had been moved
    if AMENDING.isdisjoint(passage.words) or not (fell or FELL.search(passage)):
        return False
    if ABOUT_VOTE.match(passage.text) and FELL.search(passage):
        return True
    first = sentences(passage)[0]
    return amends(first) and _MOVES_MOTION.search(first.text) is None


_MOVES_MOTION = compiled(r"\bmotion\b|;", re.IGNORECASE)

# "Mr Roe moved that the question be now put.": how the debate goes on, whatever became of it
CLOSURE = compiled(
    r"\bmoved\b[^.]{0,90}\b(?:vote\s+be\s+(?:now\s+)?taken|question\s+be\s+(?:now\s+)?put|(?:a|the)\s+closure)\b"
    r"|^\W*(?:the\s+)?(?:chair\w*|mayor|provost|president|convener)\s+(?:then\s+)?(?:invited|asked|called\s+(?:up)?on)\s+(?:the\s+)?(?:members|councillors|meeting|council|committee|board)\s+to\s+(?:move\s+to\s+(?:the|a)\s+)?vote\b",
    re.IGNORECASE,
)
# "That the vote be by roll call", "that a recorded vote be taken on it"
HOW_TO_VOTE = compiled(
    r"\bvote\b[^.;]{0,60}\b(?:shall|be|taken)\b[^.;]{0,30}\b(?:roll[\s-]?call|show\s+of\s+hands|(?:secret\s+)?ballot|recorded|named)\b|\b(?:recorded|named)\s+vote\b[^.;]{0,30}\bbe\s+(?:taken|held)\b",
    re.IGNORECASE,
)
# "AB spoke in favour. There were no speeches against."
_SPEECHES = compiled(
    r"\W*(?:[A-Z][^.;:]{1,60}\sspoke\s(?:in\sfavour|in\ssupport|for|against)\b[^.;]{0,40}|(?i:there\s(?:was|were)\sno\s(?:speech(?:es)?|speakers?)\b[^.;]{0,40}))(?:\.\s+(?:[A-Z][^.;:]{1,60}\sspoke\s(?:in\sfavour|for|against)\b[^.;]{0,40}|(?i:there\s(?:was|were)\sno\s(?:speech(?:es)?|speakers?)\b[^.;]{0,40})))?\W*$"
)
_MOVED_BELOW = compiled(
    r"\W*it\s+was\s+(?:then\s+)?(?:proposed|moved)\s+by\b[^:;]{3,60}\bseconded\s+by\b[^:;]{3,50}:[-–—]*\s*$",
    re.IGNORECASE,
)


# "The minutes of the last meeting were taken as read.", over who moved them and that they were carried
_PRESENTED = compiled(
    r"\W*(?:the\s+)?(?:[\w’'-]+\s+){0,3}?(?:minutes|accounts|reports?|statement|balance\s+sheet|budget)\b[^.;]{0,80}\s(?:was|were)\s+(?:then\s+|duly\s+)?(?:taken\s+as\s+read|read|presented|circulated|given|shown|tabled)\b[^.;]{0,60}\.?\s*$",
    re.IGNORECASE,
)


def _thing(text: str) -> bool:
    """Whether a line names a thing and tells nothing: "Acceptance of the accounts", over who moved it and that it was agreed."""
    if text.startswith("http"):
        return False  # the address of what was put
    return len(text.split()) < 40 and text[-1:] not in "?:" and VERBAL.search(_SIGNED.sub("", text)) is None


def _calls_for(motion: Passage) -> bool:
    """Whether a sentence asks for something to be done, over who moved it and how that went."""
    return wished(motion) or _SUGGESTED.search(motion.text) is not None


_SUGGESTED = compiled(
    r"\bit\s+was\s+(?:\w+\s+)?(?:suggested|recommended|felt|thought)\s+that\b[^.;]*\b(?:should|be|would)\s",
    re.IGNORECASE,
)

_SIGNED = compiled(r"\b(?:signed|received|revised|amended|proposed|updated)\b", re.IGNORECASE)

# "Resolved accordingly.", behind what was asked and said of a proposal.
_ACCORDINGLY = compiled(
    r"\W*(?:(?:it\s+was\s+|the\s+\w+\s+)?(?:resolved|agreed)\s+accordingly|so\s+resolved)\W*$", re.IGNORECASE
)

# "Cllr Roe seconded the proposal, which was agreed.", behind what was said of it.
_SECONDED_IT = compiled(
    r"[^.;:]{3,60}\bseconded\s+(?:this|it|the\s+(?:motion|proposal)),?\s+(?:which|and)\b", re.IGNORECASE
)

_DEBATE = 6
"""passages of a debate, at most"""

# "The Chair replied that it did."
_REPLIED = compiled(rf"\W*(?:{NAME}|[Tt]he\s\w+)\s+(?:replied|answered|responded)\b")

# What was told in a debate, and is no motion: "Members spoke for and against it.", "The amendment was lost."
_STORY = compiled(
    r"\b(?:was|were|had|said|spoke|followed|asked|thought|felt|took\s+place|could|would)\b", re.IGNORECASE
)

# "Village Hall £36.00", in a list under "that the following accounts be paid".
_PAYMENT = compiled(
    r"(?!.*\b(?:be|that|to)\b)(?:[^.;:£€]{3,60}[\s=][£€]\d[\d,]*(?:\.\d\d)?)+\W*$|(?:.{3,160}?\d\.\d\d\b){6}|[^.;:]{3,60}\s(?:19|20)\d\d$",
    re.IGNORECASE,
)

_FIGURE = compiled(r"\d")
"""this is in whatever `_PAYMENT` matches"""
_TO_BE_PAID = compiled(r"\b(?:following|below)\b.*\b(?:pa(?:id|yments?)|accounts|invoices)\b", re.IGNORECASE)

_RESOLVES = compiled(
    r"\W*(?:th(?:is|e)\s+)?(?:union|association|guild|council|house|society|meeting)\s+(?:further\s+|therefore\s+)?resolves(?:\s+to)?\W*$",
    re.IGNORECASE,
)

# "It was proposed that each year these be paid for:"
_PUTS_LIST = compiled(
    r"\W*(?:it\s+was\s+(?:\w+\s+)?|[\w .’'-]{3,40}?\s)(?:proposed|moved)\s+(?:that|to)\b.*:\W*$", re.IGNORECASE
)

# "Resolution 1: members were asked to adopt:"
_NUMBERED_MOTION = compiled(rf"\W*{MOTION}\s+(?:no\.?\s*)?(?:\d{{1,2}}|[A-Z])\s*[:.–—-]\s.*:\s*$", re.IGNORECASE)
_NUMBERED = compiled(r"\W*(?:\d{1,2}[a-z]?|[a-z]|[ivx]{1,4})[.)]\s")


def resolves_above(passages: Sequence[Passage], last: int) -> int | None:
    """The place of "This Union Resolves:", or "Resolution 1: to adopt:", over the list whose last point stands at `last`; None where there is none."""
    place = last
    while place > 0 and last - place < 15 and _is_point(passages[place]):
        place -= 1
    lead = passages[place].text
    if place < last and (_RESOLVES.match(lead) or _PUTS_LIST.match(lead)):
        return place
    while place > 0 and last - place < 15 and _NAMED_POINT.fullmatch(passages[place].text):
        place -= 1
    return place if place < last and heads_numbered_motion(passages, place) else None


def heads_numbered_motion(passages: Sequence[Passage], place: int) -> bool:
    """Whether a line opens the points of a motion that has a number: "Resolution 1: to adopt:", or "To adopt:" below "Resolution 1"."""
    if _NUMBERED_MOTION.match(passages[place].text):
        return True
    return bool(
        place and _NUMBER_ALONE.fullmatch(passages[place - 1].text) and _OPENS_POINTS.fullmatch(passages[place].text)
    )


def _is_point(passage: Passage) -> bool:
    """Whether a passage is a point of a list."""
    return passage.block.tag == "li" or _NUMBERED.match(passage.text) is not None


_NAMED_POINT = compiled(rf"{NAME}(?:\s\([^()]{{2,30}}\))?\W{{0,2}}")
_NUMBER_ALONE = compiled(rf"\W*{MOTION}\s+(?:no\.?\s*)?(?:\d{{1,2}}|[A-Z])\W*", re.IGNORECASE)
_OPENS_POINTS = compiled(r"(?:That|THAT|To)\s[^.;?]{3,160}:\W*")


# "A recorded vote was requested under Standing Order 3.": it is no motion; that stands further up.
_ASKS_FOR_VOTE = compiled(
    r"\b(?:recorded|named|roll[\s-]?call)\s+vote\s+(?:was|being|had\s+been)\s+(?:duly\s+)?(?:requested|called|demanded|taken|asked)\b",
    re.IGNORECASE,
)

# "He proposed the recommendation.": whose words stand elsewhere.
_MOVES_REPORT = compiled(r"\b(?:proposed|moved)\s+(?:the|this|these)\s+(?:report|recommendations?)\W*$", re.IGNORECASE)

# "Members spoke in support, and the motion was put and", over "Resolved unanimously."
_PUT_AND = compiled(r"\bmotion\b[^.;]{0,30}\bput\s+and\W*$", re.IGNORECASE)

# In the words of a motion, or of an agenda: "That the gate be mended", "To adopt the plan".
_AS_MOTION = compiled(
    r"\W*(?:(?:[ivx]{1,4}|[a-h]|\d{1,2})[.)]\s*)?(?:(?:That|THAT)\s[^.?]+\b(?:be|stay|remain|continue|stand)\s|That\s+the\s+following\s[^.?]+\bare\s+(?:approved|paid|adopted|accepted|authorised)\b|That\s(?:this|the)\s(?:\w+\s)?(?i:council|committee|board|society|association|club|meeting)\s\w+\s|[“\"]\s*(?:I\s+call\s+on|That|This\s+[Cc]ouncil)\s|To\s(?!(?:note|consider|discuss|receive)\b)[a-z]+\s)"
)
