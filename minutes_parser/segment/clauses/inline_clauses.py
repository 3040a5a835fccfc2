"""Clauses inside one paragraph: enumerated, or joined by "and it was further agreed that"."""

from __future__ import annotations

import re
from itertools import pairwise

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_leads import BARE_STEM, BODY_SETTLES, CONDITIONS
from minutes_parser.segment.clauses.clause_signs import (
    operative,
)
from minutes_parser.segment.clauses.clauses import Enumerator, inline
from minutes_parser.segment.decisions.decided import Decision
from minutes_parser.segment.decisions.markers import MARKING, marker, stem
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.passages import Passage, unquoted


def split_inline(
    decision: Decision, rest: Passage, first: Enumerator | None, pieces: list[tuple[int, int, Enumerator]]
) -> None:
    """Clauses enumerated inside one paragraph; what stands before the first is a clause only if it says something."""
    shift = first.end if first else 0
    bounds = [(a + shift, b + shift, e) for a, b, e in pieces]
    starts: list[tuple[int, int, Enumerator | None]] = [(0, shift, first)] if first else []
    lead = "" if first else rest.text[: bounds[0][0]].strip()
    verb_only = " " not in lead.removeprefix("to ")  # "to approve (a) the budget"
    settles_all = BARE_STEM.match(lead) or stem(lead) or BODY_SETTLES.fullmatch(lead)
    if not verb_only and not settles_all:  # "RESOLVED that Council: (a) awards ..."
        starts.append((0, 0, None))
    starts += bounds
    for (_, start, mark_), nxt in zip(starts, [*(s[0] for s in starts[1:]), len(rest.text)], strict=True):
        clause = rest.part(start, nxt)
        if nxt == len(rest.text):
            clause, said = operative(clause)
            decision.told += said
        if re.search(r"\w", clause.text):
            decision.clauses.append((mark_, unquoted(clause)))


_LEADS = compiled(
    r"(?s)[^.]*\b(?:agreed|approved|noted|resolved|decided|recommended|endorsed|accepted|adopted|confirmed|granted|received)\b[^.;]{0,40}$"
)

# "RESOLVED that the Forum (i) note the review; and (ii) ask for a budget"
_BODY_ALONE = compiled(
    r"\W*(?:that\s+)?(?:the\s+|this\s+)?(?:[\w’'-]+\s+){0,3}?(?:council|committee|board|forum|panel|cabinet|executive|authority|governors|members|assembly|group)\s*[:–-]?\s*",
    re.IGNORECASE,
)
# "It was agreed that X, and it was further agreed that Y", "AGREED to do X, and NOTED that Y"
_AND_AGREED = compiled(
    r"(?<=[\w)”’]),?\s+and,?\s+(?P<next>(?i:(?:[^,.;]{3,60},\s+)?it\s+was\s+(?:also|further|then|therefore|additionally|subsequently)\s+(?:agreed|resolved|decided)\s+(?:that|to)\s)"
    r"|(?<=,\sand\s)(?:NOTED|AGREED|RESOLVED|APPROVED|ENDORSED|DELEGATED)\s+(?:that|to|the)\s)"
)


def enumerated(clause: Passage) -> list[tuple[Enumerator | None, Passage]]:
    """The clauses that a sentence enumerates, "It was agreed to approve (a) the budget; and (b) the plan", or decides one after the other."""
    pieces = inline(clause.text)
    lead = clause.text[: pieces[0][0]] if pieces else ""
    if (
        not pieces
        or not (_LEADS.match(lead) or _BODY_ALONE.fullmatch(lead))
        or CONDITIONS.search(clause.text[: pieces[0][0]])
    ):
        return _one_after_the_other(clause)
    ends = [*(start for start, _, _ in pieces[1:]), len(clause.text)]
    return [(mark, unquoted(clause.part(start, end))) for (_, start, mark), end in zip(pieces, ends, strict=True)]


def at_bullets(passage: Passage) -> list[Passage]:
    """The points of a paragraph in which a bullet stands behind the stop of a sentence: "... be kept. • No path be made"."""
    cuts = [0, *(match.start("sign") for match in _BULLET_INSIDE.finditer(passage.text)), len(passage.text)]
    if len(cuts) < 3 or passage.block.cell:
        return [passage]
    return [passage.part(a, b) for a, b in pairwise(cuts)]


_BULLET_INSIDE = compiled(r"(?<=[.;:])\s+(?P<sign>[•▪●])\s+(?=[A-Z])")


def at_labels(passage: Passage) -> list[Passage]:
    """The parts of a paragraph in which one label follows another: "Resolved: that the gate be mended. Agreed: to buy paint."."""
    if passage.block.cell or MARKING.isdisjoint(passage.words):
        return [passage]
    labels = [match.start("label") for match in _LABEL_INSIDE.finditer(passage.text)]
    if not labels or marker(passage.text[: labels[0]]) is None:
        return [passage]
    return [passage.part(a, b) for a, b in pairwise([0, *labels, len(passage.text)])]


_LABEL_INSIDE = compiled(
    r"(?<=[.;”])\s+(?P<label>(?:RESOLVED|Resolved|AGREED|Agreed|DECISION|Decision|DECIDED|Decided|NOTED|Noted)\s*:\s+\w)"
)


def thats(clause: Passage) -> list[tuple[Enumerator | None, Passage]]:
    """The clauses of "that the gate be mended; that the Clerk buy paint", under one marker; none where it is one."""
    next_ones = list(_NEXT_THAT.finditer(clause.text))
    starts = [0, *(match.end() for match in next_ones)]
    ends = [*(match.start() for match in next_ones), len(clause.text)]
    return [(None, clause.part(a, b)) for a, b in zip(starts, ends, strict=True)] if next_ones else []


_NEXT_THAT = compiled(r";\s+(?:and\s+)?(?=that\s)")


def _one_after_the_other(clause: Passage) -> list[tuple[Enumerator | None, Passage]]:
    """The decisions that `_AND_AGREED` joins in a sentence; none where what stands before only says who moved."""
    joints = [match for match in _AND_AGREED.finditer(clause.text) if not any(movers(clause.text[: match.start()]))]
    starts = [0, *(joint.start("next") for joint in joints)]
    ends = [*(joint.start() for joint in joints), len(clause.text)]
    return [(None, clause.part(a, b)) for a, b in zip(starts, ends, strict=True)] if joints else []
