"""What was moved further up in an item and is settled in a line below it, with what was told of it in between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_blocks import collect
from minutes_parser.segment.clauses.clause_lists import row_passage
from minutes_parser.segment.clauses.clause_signs import PARAGRAPH, bulleted
from minutes_parser.segment.clauses.clauses import enumerator
from minutes_parser.segment.cues import cued
from minutes_parser.segment.decisions.decided import Decision
from minutes_parser.segment.decisions.markers import marker
from minutes_parser.segment.motions.debates import NOTICE, SECONDED_THAT, above_amendment, given_by, moved_over
from minutes_parser.segment.motions.lost_motions import LOST
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.proposals import (
    LABEL,
    NAMED_MOTION,
    PROPOSAL,
    joined,
    motion_in,
    moved_and_counted,
)
from minutes_parser.segment.motions.proposed_above import (
    MOTION_TO,
    heads_numbered_motion,
    leads_list,
    proposed,
    resolves_above,
)
from minutes_parser.segment.motions.standing import FELL
from minutes_parser.segment.passages import Passage, sentences, unquoted, without
from minutes_parser.segment.settled.minutes_accepted import AS_RECORD
from minutes_parser.segment.settled.outcomes import (
    ADOPTS,
    MOVED_IT,
    MOVES_THAT,
    MOVING,
    OPENS_MOTION,
    OUTCOME,
    at_one,
    counted,
    is_formula,
    outcome_verb,
)

_WHOSE = cued(
    rf"(?<!\w)(?P<who>{NAME})['’]s\s+(?:original\s+|substantive\s+)?(?:proposal|motion|proposition)(?:,\s[^,;]{{3,60}},)?\s+(?:was|being)\b"
)
# What a students' union notes and believes before what it resolves.
_PREMISE = compiled(r"\W*this\s+\w+\s+(?:further\s+)?(?:notes|believes|recogni[sz]es)\b", re.IGNORECASE)
_ENUMERATED = compiled(r"\s*\(?(?:[ivx]{1,4}|[a-h])\)\s+(?=[\dA-Z])")
_QUOTED = compiled(r"\s*[“\"‘](?=[A-Z])")
_OF_MOTION = compiled(r"\W*the\s+(?:original\s+)?motion\b", re.IGNORECASE)


def moved_above(
    passages: Sequence[Passage], sentence: Passage, at: int, *, after: int, title: str | None
) -> tuple[Decision, list[str]] | None:
    """What a line such as "Carried unanimously." settles, moved before it, and what was told of it; "Proposed by ..." may stand between.

    Who moved it stands behind `after`.
    """
    text = sentence.text
    formula = sentence.start == passages[at].start and is_formula(sentence)
    vote = _VOTE_LINE.match(text)
    if not (
        formula
        or vote
        or OUTCOME.match(sentence)
        or _AND_REMARK.match(text)
        or counted(text)
        or moved_and_counted(sentence)
    ):
        return None
    place = None if at_one(text) and not vote else proposed(passages, at)
    below = passages[at + 1].text if at + 1 < len(passages) else ""
    says_below = below and (marker(text) or _THAT_OR_TO.match(below))  # "AND AGREED", over "To confirm the minutes"
    if place is None and title and not (says_below or at_one(text)) and (alone := _movers_alone(passages, at, 0)):
        return Decision(alone.start, outcome_verb(text), None, [(None, alone)], basis="outcome"), [alone.text]
    if (
        place is None
        or (AS_RECORD.match(text) and "minutes" not in passages[place].words)
        or _TICKED_ROW.search(passages[place].text)
        or ((FELL.search(passages[place]) or LOST.search(passages[place])) and "amendment" not in passages[place].words)
    ):
        return None
    union = resolves_above(passages, place)
    if union is not None:
        return _of_union(passages, union, place, at, after=after)
    motion = above_amendment(passages, place) if _OF_MOTION.match(text) else place
    whole = without(passages[motion], _ENUMERATED)
    if named := NAMED_MOTION.match(whole.text):
        moved = unquoted(whole.part(named.end("by")))
    elif (
        place + 1 < at
        and MOVING.match(without(whole, PARAGRAPH).text)
        and (led := SECONDED_THAT.match(passages[place + 1].text))
    ):
        moved = passages[place + 1].part(led.end())
    elif MOTION_TO.match(whole.text):
        moved = whole
    elif _QUOTED.match(whole.text):
        moved = unquoted(without(whole, _QUOTED))
    elif of_own := next((s for s in reversed(joined(whole)) if _moves_that(s)), None):
        moved = of_own
    else:
        *said, last = joined(whole)
        while said and MOVING.match(last.text):  # "Proposed: Cllr Bell." and "Seconded: Cllr Roe." behind it
            last = said.pop()
        worded = last if last.start < motion_in(whole).start else motion_in(whole)
        moved = without(worded, LABEL)
        moved = moved if moved.text.strip() else worded  # "Proposal by Ann Bell to widen the quay:", over who moved it
        if vote and _NOMINATED.search(moved.text) and _NAMES_WHOM.search(text):
            moved = sentence.part(vote.end("label"))
    if moved.start < after:
        return None  # it was settled before
    if place < at - 1 and moved.start >= passages[place].start and _PRESENTED.match(passages[place].text):
        moved = _named_above(passages, place) or _movers_alone(passages, at, place + 1) or sentence
    told = [p.text for p in passages[motion : motion + 2 if motion < place else at]]
    if motion < place:
        told = [
            *told[: place - motion],
            *(p.text for p in passages[place + 1 : at] if not MOVING.match(p.text)),
        ]
    if motion and (OPENS_MOTION.search(passages[motion - 1]) or _QUOTED.match(passages[motion].text)):
        told[:0] = moved_over(passages, motion)
    elif motion == place:  # "Proposed: Cllr Bell" and "Seconded: Cllr Roe" in lines above it
        first = motion - sum(1 for _ in takewhile(_PREMISE.match, (p.text for p in reversed(passages[:motion]))))
        over = (p.text for p in reversed(passages[:first]) if p.start > after and not _FOLIO.fullmatch(p.text))
        above = list(takewhile(lambda text: MOVING.match(text) or MOVED_IT.match(text), over))[::-1]
        own = all(movers("\n".join(above))) and _THAT.match(told[0]) is not None
        told = [*above, *told[own:]]  # and not "works proposed by the Agency", in the words of what was moved
    if named:
        told.insert(0, f"Moved by {named['who']}.")
    elif NOTICE.match(passages[motion].text):
        told.insert(0, given_by(passages, motion, title))
    told += [s.text for s in sentences(passages[at]) if s.end <= sentence.start]
    if ADOPTS.match(sentence) and not any(movers("\n".join(told))):
        return None  # a proposal that nobody moved: "The Board agreed to accept this proposal."
    verb = "elected" if _ELECTED.match(text) else "carried"
    return Decision(moved.start, verb, None, [(None, moved)], basis="outcome"), [*told, text]


_FOLIO = compiled(r"\W*(?:page\s+)?\d{1,3}\W*", re.IGNORECASE)
"""the number of a page, between who moved and what"""
_THAT = compiled(r"\W*That\s")
_THAT_OR_TO = compiled(r"\W*T(?:hat|o)\s")
# "Ann Bell gave a presentation on the plan and answered questions.", over who moved what the item is called
_PRESENTED = compiled(
    rf"(?:{NAME}|[Tt]he\s\w+)(?:,(?:[^,.;]|\.(?=\s[A-Z])){{3,80}},|\s\([^()]{{3,80}}\))?\s+(?!(?:proposed|moved|nominated)\b)[a-z]+(?:\s(?!(?:that|whether)\b)[\w’'-]+){{0,24}}\s(?:presentation|overview|briefing)\b[^.;]*\.?$|(?:{NAME}|[Tt]he\s\w+)(?:,(?:[^,.;]|\.(?=\s[A-Z])){{3,80}},|\s\([^()]{{3,80}}\))?\s+(?!(?:proposed|moved|nominated)\b)[a-z][^.;]*\s(?:answered|responded\s+to|took|replied\s+to|dealt\s+with)\s+(?:\w+\s+){{0,3}}?(?:questions|queries)\b[^.;]*\.?$"
)


def _movers_alone(passages: Sequence[Passage], at: int, first: int) -> Passage | None:
    """Who moved what the item is called, and that it was agreed, if nothing else stands from a place on: in lines of their own."""
    lines = passages[first : at + 1]
    if len(lines) < 2 or not all(MOVING.match(line.text) and not line.block.cell for line in lines[:-1]):
        return None
    if any(_SAYS_WHAT.search(line.text) for line in lines if not _THE_MOTION_WENT.fullmatch(line.text)):
        return None
    whole = row_passage(lines)
    return whole if all(movers("\n".join(line.text for line in lines))) else None


# "The proposal passed on a clear show of voting cards."
_THE_MOTION_WENT = compiled(
    r"\W*(?:the|this)\s+(?:motion|proposal|resolution)\s+(?:was\s+)?(?:\w+ly\s+)?(?:passed|carried|approved|agreed|accepted)(?:\s+(?:on|by|with|unanimously|nem)\b(?!\s+the\b)[^.;]{0,40})?\W*",
    re.IGNORECASE,
)
# "Seconded by Cllr Roe – that the quay be lit", "The Mayor put the motion to the vote."
_SAYS_WHAT = compiled(r"\b(?:that|to|the|motion|proposal)\s", re.IGNORECASE)


def _named_above(passages: Sequence[Passage], place: int) -> Passage | None:
    """The numbered heading right above a presentation: "2.4 Heritage Plan"."""
    head = without(passages[place - 1], PARAGRAPH) if place else None
    numbered = head is not None and head.start > passages[place - 1].start
    return head if head and numbered and head.text[-1:] not in ".:;?" and len(head.text) < _LONGEST_HEAD else None


_LONGEST_HEAD = 160
# "Bell, A. | | √ |", a row of a division in a file without tables
_TICKED_ROW = compiled(r"\w.*(?:\|[\s√✓✔xX]*){2,}$")
# "VOTE Unanimous agreement, AB co-opted as a member.", below "MOTION To co-opt Ann Bell. Proposed by SM, seconded by MS."
_VOTE_LINE = compiled(
    r"(?P<label>\W*(?:V(?:ote|OTE)|R(?:esult|ESULT)|O(?:utcome|UTCOME))\s*[:–-]?\s+)(?i:carried|passed|agreed|approved|unanimous(?:ly)?|all\s+(?:were\s+)?in\s+favour)\b(?!.*\b(?:lost|not|against|that|but)\b)[^;:]{0,120}$"
)
_NOMINATED = compiled(r"\bnominated\s+by\b", re.IGNORECASE)
_NAMES_WHOM = compiled(r"\b(?:appointed|elected|co-?opted)\b", re.IGNORECASE)
# "All agreed – the school can count on the money."
_AND_REMARK = compiled(
    r"\W*(?:all\s+agreed|(?:unanimously\s+)?agreed|carried(?:\s+unanimously)?)\s+[–—-]\s+(?!(?:that|to)\b)(?-i:[a-z]\w+)\s[^;]{3,90}$",
    re.IGNORECASE,
)
_ELECTED = compiled(r"\W*(?:duly\s+|unanimously\s+)?(?:re-?)?elected\b", re.IGNORECASE)


def _of_union(passages: Sequence[Passage], lead: int, last: int, at: int, *, after: int) -> tuple[Decision, list[str]]:
    """What a students' union resolved, a point a clause; those who moved it stand above what it notes and believes."""
    decision = Decision(passages[lead].start, "carried", None, basis="outcome")
    if heads_numbered_motion(passages, lead):
        decision.clauses = [(None, without(point, _POINT)) for point in passages[lead + 1 : last + 1]]
        moving = [p.text for p in passages[last + 1 : at + 1]]
        return decision, moving
    collect(decision, passages[: last + 1], lead + 1)
    moving = [p.text for p in passages[:lead] if p.start > after and MOVING.match(p.text)]
    if PROPOSAL.search(passages[lead]):  # "It was proposed that each year these be paid for:"
        decision.clauses.insert(0, (None, passages[lead]))
        moving.append(passages[lead].text)
    return decision, [*moving, *(p.text for p in passages[last + 1 : at + 1])]


_POINT = compiled(r"\s*(?:[•▪●◦·*–-]\s+|\(?(?:\d{1,2}\.?(?:[a-z]|\d)?|[a-z]|[ivx]{1,4})[.)]+\s*)")


def with_list(decision: Decision, passages: Sequence[Passage], at: int) -> Decision:
    """The decision, with the clauses of a motion such as "This Council:" from the list below its first words."""
    motion = decision.clauses[0][1]
    if inside := _list_around(decision, passages, at):
        return inside
    below = next((n + 1 for n, p in enumerate(passages[:at]) if p.start <= motion.start < p.end), at)
    further = takewhile(lambda passage: _AND_THAT.match(passage.text), passages[below:at])
    decision.clauses += [(None, unquoted(without(passage, _QUOTE))) for passage in further]
    place = next((n for n, p in enumerate(passages[:at]) if p.start <= motion.start < p.end), at)
    over_bullets = place + 1 < at and passages[place].text[-1:].isalpha() and bulleted(passages[place + 1])
    if place + 1 < at and MOVING.match(passages[place + 1].text):
        return decision
    dashed = motion.text.rstrip().endswith(("–", "—")) and place + 1 < at and enumerator(passages[place + 1].text)
    if not (motion.text.rstrip().endswith((":", ":-", ":–")) or over_bullets or dashed):
        return decision
    if _AIMS.search(motion.text):
        parts = takewhile(lambda passage: enumerator(passage.text) or bulleted(passage), passages[place + 1 : at])
        decision.clauses = [(None, row_passage([motion, *parts]))]
        return decision
    points = [*passages[: place + 1], *(without(passage, _QUOTE) for passage in passages[place + 1 : at])]  # “(1) ...
    listed, _ = collect(Decision(motion.start, decision.verb), points, place + 1)
    alone = len(decision.clauses) == 1
    if listed.clauses and (listed.clauses[0][0] is not None or (alone and bulleted(points[place + 1]))):
        lead = decision.clauses if alone and _OVER_PARTS.search(motion.text) else []
        decision.clauses = [*lead, *listed.clauses]
    return decision


def over_quotation(passages: Sequence[Passage], start: int) -> list[str]:
    """The line right over a quotation that says who moved it, for a motion that starts in a later paragraph of it."""
    place = next((n for n, p in enumerate(passages) if p.start <= start < p.end), 0)
    for above in range(place - 1, max(0, place - _LONGEST_QUOTED), -1):
        text = passages[above].text
        if "”" in text:
            break
        if text.lstrip()[:1] in {"“", '"'}:
            over = passages[above - 1].text
            return [over] if all(movers(over)) else []
    return []


_LONGEST_QUOTED = 12
"""paragraphs of a motion that is printed in quotation marks, at most"""
_MOTION_LABEL = compiled(r"\W*(?:[Mm]otion|[Pp]roposal)(?:\s+\d+)?\s*[:–-]+\s+")
_OVER_PARTS = compiled(
    r"^(?!\W*(?:That\s+)?(?:(?:this|the)\s+)?(?:\w+\s+){0,2}?(?:council|committee|meeting)\b).*\b(?:including|such\s+as|as\s+follows|namely|following(?:\s+\w+){0,3}|for|of|by|with|below)\s*[:–-]+\W*$|\b(?:subject\s+to|on|for|with|under)\s+(?:the\s+following|these)\s+(?:\w+\s+){0,2}(?:conditions?|provisos?|grounds|reasons|terms|stipulations|caveats)\b[^.:;]{0,40}[:–-]+\W*$",
    re.IGNORECASE,
)
"""a motion over the parts of what it asks for: "That the Clerk write to the owners asking for:" """


def _list_around(decision: Decision, passages: Sequence[Passage], at: int) -> Decision | None:
    """The decision with all clauses of the list that its motion is a part of: "(2) the fee be frozen.", below "... moved that:"."""
    motion = decision.clauses[0][1]
    place = next((n for n, p in enumerate(passages[:at]) if p.start <= motion.start < p.end), 0)
    lead = place
    while lead and (enumerator(passages[lead].text) or bulleted(passages[lead])):
        lead -= 1
    told = lead < place and leads_list(passages[lead].text) and PROPOSAL.search(passages[lead]) is not None
    if lead == place or not (told or _OVER_LIST.search(passages[lead].text)):
        return None
    listed, after = collect(Decision(passages[lead].start, decision.verb), passages[:at], lead + 1)
    over = passages[lead]
    parts = _OVER_PARTS.search(over.text)
    by_two = all(movers(over.text))
    if after <= place or not listed.clauses:
        return None
    if listed.clauses[0][0] is None and not (parts or (by_two and bulleted(passages[lead + 1]))):
        return None
    # "... that the plan be supported. Its terms are as follows."
    several = told and not PROPOSAL.search(sentences(over)[-1])
    parts = None if by_two else parts
    whole = without(over, _MOTION_LABEL)
    decision.clauses, decision.start = [*([(None, whole)] if parts or several else []), *listed.clauses], whole.start
    if by_two:
        decision.told = f"{over.text}\n{decision.told}"
    return decision


# "That the trustees may settle new rules with the aim of:", whose list goes on with the clause
_AIMS = compiled(r"\b(?:aims?|purposes?|objects?|objectives?|intention|view)\s+(?:of|to)\s*:[-–—]*\s*$", re.IGNORECASE)
# "“That this Council:", "It was moved by A, seconded by B, that:-", over the points of a motion
_OVER_LIST = compiled(
    r"(?:^\W*(?:[Tt]hat\s+)?(?:[Tt]his|[Tt]he)\s+(?:\w+\s+){0,2}?(?:[Cc]ouncil|[Cc]ommittee|[Mm]eeting)\b[^.:;]{0,80}|\b(?:[Mm]oved|[Pp]roposed|MOVED|PROPOSED|[Mm]otion|[Pp]roposal)\b(?:[^.\n]|\.(?=\s[A-Z])){0,120})(?::[-–—]*|\s[–—-])\s*$"
)
# “AND THAT the rate be 3p.”, a further clause of a motion.
_AND_THAT = compiled(r"\s*[“\"]?\s*AND\s+THAT\b")
_QUOTE = compiled(r"\s*[“\"]\s*")


def told_of_mover(passages: Sequence[Passage], sentence: Passage, at: int) -> list[str]:
    """What was told of the proposal that a sentence names by who made it: "Cllr Bell's proposal was then carried"."""
    whose = _WHOSE.search(sentence)
    if whose is None:
        return []
    made = re.compile(
        rf"(?<!\w){re.escape(whose['who'])}(?:,\s[^,.;]{{3,60}},)?\s+(?:\w+ly\s+|then\s+)?(?:proposed|moved)\b"
    )
    before = [s for p in passages[: at + 1] for s in sentences(p) if s.start < sentence.start]
    for place in range(len(before) - 1, -1, -1):
        if made.search(before[place].text):
            after = before[place + 1].text if place + 1 < len(before) and "second" not in before[place].text else ""
            return [before[place].text, after if "second" in after and not PROPOSAL.pattern.search(after) else ""]
    return [f"Proposed by {whose['who']}."]


def _moves_that(sentence: Passage) -> bool:
    return MOVES_THAT.match(sentence.text) is not None and "amendment" not in sentence.words
