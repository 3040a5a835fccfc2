"""What minutes print of others: an officer's reply to a question, what a committee discussed at its own meeting, a chair's report of the year.

What was settled there was settled elsewhere, or long ago.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_signs import bulleted
from minutes_parser.segment.cues import cued
from minutes_parser.segment.decisions.markers import marker
from minutes_parser.segment.mentions.applications import REFERENCE
from minutes_parser.segment.passages import Passage, sentences

# "REPLY:", "Answer: The bridge was mended in May."
_REPLY = compiled(r"\W*(?:(?:written\s+)?reply|answer)(?:\s+(?:from|by)\s+[^.:]{3,60})?\s*:", re.IGNORECASE)
# The minutes go on: somebody speaks, or the meeting acts.
_GOES_ON = compiled(
    r"\W*(?:(?:The\s+)?(?:Cllrs?|Councillors?|Members|Cathaoirleach|Mayor|Chair\w*|Committee|Meeting|Motion|Council\s+(?:agreed|resolved|noted))\b|(?:In|On|Following|After)\s+(?:proposing|replying|reply|response|the\s+proposal|a\s+vote|discussion)\b|It\s+was\b|Proposed|Seconded|Moved|A\s+(?:vote|supplementary)\b|Supplementary|Question|Q\d)"
)
# "The Chair updated the Board on discussions at the Hall Committee meeting in April:", over points.
_REPORTS = compiled(
    r"\b(?:updat|report|brief|summar|fed\s+back|gave)\w*\b[^:]{0,90}\b(?:discuss\w+|decisions|matters|items|business|proceedings|points)\b[^:]{0,60}\b(?:committee|sub-?committee|working\s+(?:group|party)|panel)(?:['’]s)?\s+meeting\b[^:]{0,40}:\W*$",
    re.IGNORECASE,
)


# "Chairman's Report": what its writer tells of the year.
_OF_THE_YEAR = compiled(
    r"\b(?:(?:chair\w*|president|convenor|convener|captain|mayor)(?:['’]s)?\s+(?:annual\s+)?(?:report|review)|annual\s+report|report\s+of\s+the\s+(?:chair|president)\w*|review\s+of\s+the\s+year)\b",
    re.IGNORECASE,
)
_WE = compiled(r"\b(?:[Ww]e|[Oo]ur|[Mm]y)\b|\bI\s(?:am|have|would|was|want|wish)\b")


def told_of_others(passages: Sequence[Passage], title: str | None, *, authority: bool) -> dict[int, frozenset[str]]:
    """The places of what others wrote or settled, and which rules find no decision of this meeting there.

    `authority`: the body itself decides on planning applications.
    """
    found: dict[int, frozenset[str]] = {}
    of_year = _OF_THE_YEAR.search(title or "") is not None
    reply = report = granted = determined = False
    quoted = _in_long_quotations(passages) | _in_logs(passages)
    by_council = not authority and _PLANNING.search(title or "") is not None
    by_council = by_council and any(_REFUSED_BEHIND.fullmatch(p.text) for p in passages)
    last_time = bool(passages) and _OF_LAST_TIME.search(passages[0]) is not None
    for place, passage in enumerate(passages):
        if _REPLY.match(passage.text):
            reply = True
        elif reply and (_GOES_ON.match(passage.text) or marker(passage.text)):
            reply = False
        below = passages[place + 1].text if place + 1 < len(passages) else ""
        if _DECISIONS.fullmatch(passage.text) and _DETERMINED.match(below) and not authority:
            found[place] = _QUOTED
            determined = True
            continue
        determined = determined and _DETERMINED.match(passage.text) is not None
        granted = granted or (len(passage.text) < 160 and _OTHERS_DECIDED.search(passage) is not None)
        report = (":" in passage.text and _REPORTS.search(passage.text) is not None) or (report and bulleted(passage))
        if granted and not _GRANTED.match(passage.text):
            granted = len(passage.text) < 120 and any(_GRANTED.match(p.text) for p in passages[place + 1 : place + 2])
        if place in quoted or determined or (by_council and _ANSWERED_BEHIND.fullmatch(passage.text)):
            found[place] = _QUOTED
        elif reply or (granted and _GRANTED.match(passage.text)):
            found[place] = _WRITTEN
        elif (last_time and len(sentences(passage)) > 1) or (report and bulleted(passage)) or _they_met(passage):
            found[place] = _REPORTED
        elif _WENT_TO.match(passage):
            found[place] = _HEARD_THERE
        elif of_year and _WE.search(passage.text):
            found[place] = _LOOKED_BACK_ON
    return found


_PLANNING = compiled(r"\bplanning\b", re.IGNORECASE)
# "Porch at 4 Low Road – Refused", as the planning authority answers; no parish refuses or grants
_REFUSED_BEHIND = compiled(
    r"[^;:]{3,200}?\s*[–—:-]\s*(?:(?:planning\s+)?(?:permission|consent)\s+)?(?:refused|granted|permitted|withdrawn)(?:\s+with\s+conditions)?\W*",
    re.IGNORECASE,
)
_ANSWERED_BEHIND = compiled(
    r"[^;:]{3,200}?\s*[–—:-]\s*(?:(?:planning\s+)?(?:permission|consent)\s+)?(?:refused|granted|permitted|withdrawn|approved)(?:\s+with\s+conditions)?\W*",
    re.IGNORECASE,
)


def _they_met(passage: Passage) -> bool:
    """Whether a passage begins with another body's meeting; what that body recommends may be accepted in it."""
    met = _THEY_MET.match(passage) or _MET_WITH.match(passage)
    return met is not None and not _RECOMMENDED.search(passage.text)


def _in_long_quotations(passages: Sequence[Passage]) -> set[int]:
    """The places in a letter or a statement that is printed in full, its quotation marks paragraphs apart."""
    found: set[int] = set()
    for place, passage in enumerate(passages):
        if place in found or not ("“" in passage.text or '"' in passage.text):
            continue
        opens = _OPENS_QUOTATION.search(passage.text)
        if opens is None:
            continue
        mark = "”" if opens["mark"] == "“" else '"'
        for end in range(place + 1, min(place + _LONGEST_QUOTATION, len(passages))):
            text = passages[end].text
            closes = text.count("”") > text.count("“") if mark == "”" else text.count(mark) % 2 == 1
            if closes and text.rstrip(". ").endswith(mark):
                found.update(range(place, end + 1))
                break
    return found


def _in_logs(passages: Sequence[Passage]) -> set[int]:
    """The places of cells that say what became of earlier actions: below "Update" in a table of "Action | Owner | Due | Update"."""
    columns: dict[int, set[int]] = {}
    found: set[int] = set()
    for place, passage in enumerate(passages):
        cell = passage.block.cell
        if cell is None:
            continue
        if cell.table not in columns:
            row = [
                p
                for p in passages[place : place + 8]
                if (c := p.block.cell) and (c.table, c.row) == (cell.table, cell.row)
            ]
            owned = any(_OF_ACTIONS.fullmatch(p.text) for p in row) and any(_OF_OWNERS.fullmatch(p.text) for p in row)
            told = {p.block.cell.column for p in row if p.block.cell and _OF_STATUS.fullmatch(p.text)}
            columns[cell.table] = told if owned else set()
        if cell.column in columns[cell.table]:
            found.add(place)
    return found


_OF_ACTIONS = compiled(r"\W*(?:agreed\s+)?(?:actions?|tasks?)(?:\s+(?:required|points?|agreed))?\W*", re.IGNORECASE)
_OF_OWNERS = compiled(
    r"\W*(?:(?:action\s+)?owners?|leads?|who|by\s+whom|responsib\w+|assigned(?:\s+to)?|due(?:\s+(?:date|by))?|deadline|by\s+when)\W*",
    re.IGNORECASE,
)
_OF_STATUS = compiled(r"\W*(?:status|updates?|progress|outcome|position|comments?)\W*", re.IGNORECASE)
# "The Clerk replied as follows: “I have your letter", or a paragraph that a quotation begins
_OPENS_QUOTATION = compiled(r"(?:^\W{0,3}|[:,]\W{0,3})(?P<mark>[“\"])(?=[A-Z])[^“”\"]*$")
_LONGEST_QUOTATION = 20
"""paragraphs"""


# "The Clerk updated Members on the progress of actions agreed at the last meeting", over what those were.
_OF_LAST_TIME = cued(
    r"\b(?:actions|matters|decisions|items)\s+(?:agreed|decided|resolved|arising)\s+(?:at|from)\s+(?:the|our)\s+(?:last|previous)\s+meeting\W*$",
    re.IGNORECASE,
)
# "The Hall Committee met on 4 May.", "Cllr Bell reported that the trustees had met;", and what they agreed
_THEY_MET = cued(
    r"\W*(?:[^.;]{3,90}?\b(?:that|and|said|reported)\s+)?(?:the\s+)?(?:[\w’'-]+\s+){0,5}?(?:committee|group|party|trustees|governors|association|forum|board|trust)\s+(?:(?:had|has|have)\s+)?(?:recently\s+|also\s+)?(?:met|(?:held|had)\s+(?:an?|its|their)\s+(?:[\w-]+\s+){0,2}?meeting)\b(?!\s+(?:at\s+\d|to\s+(?:hear|consider|determine)|in\s+(?:private|closed)))",
    re.IGNORECASE,
)
# "Cllr Bell met with Ms Roe from the Water Board, and it was agreed that the Water Board would mend the pump"
_MET_WITH = cued(
    r"[^.;:]{3,90}?\b(?:met|spoke|(?:attended|had|held)\s+(?:a|an|the)\s+(?:[\w-]+\s+){0,2}?meeting)\s+(?:(?:up|on\s+site)\s+)?with\s[^.;:]{0,80}?\b(?P<body>(?-i:[A-Z])[\w’'&-]*(?:\s+(?-i:[A-Z])[\w’'&-]*){0,4})\b[^;:]*?\bit\s+was\s+(?:\w+ly\s+|then\s+|also\s+)?(?:agreed|decided|resolved|arranged)\s+(?:that\s+)?(?:the\s+)?(?P=body)\b",
    re.IGNORECASE,
)
# "Mrs Bell said that she had attended the forum's AGM.", and who was elected at it
_WENT_TO = cued(
    r"\W*(?:the\s+)?(?-i:[A-Z])[^.;:]{1,60}?\s(?:had\s+|has\s+|have\s+|recently\s+|also\s+){0,2}attended\s+(?:the|an?|its|their)\s+(?:(?!this\b|last\b|previous\b)[\w’'-]+\s+){0,6}?(?:meeting|AGM|conference)\b",
    re.IGNORECASE,
)
_RECOMMENDED = compiled(r"\brecommend|\bpropos", re.IGNORECASE)
# "Decisions", over "24/0119 Shed at Low Road - Approved"
_DECISIONS = compiled(r"\W*(?:planning\s+)?decisions\W*", re.IGNORECASE)
_DETERMINED = compiled(
    rf"\W*{REFERENCE}\b.*\b(?:approved|granted|refused|permitted|withdrawn|consent)\b[^.;]{{0,40}}\W*$", re.IGNORECASE
)
# "The Clerk advised the following decisions:", "Planning decisions received:", over what a planning authority made of each.
_OTHERS_DECIDED = cued(
    r"(?:\b(?:advised|reported|informed|notified|received|read\s+out|announced|notification|notices?)\b[^:.;]{0,90}\b(?:decisions?|decided|determin(?:ed?|es|ing|ations?)|outcomes?)\b|\b(?:planning|county|district|borough|authority|council['’]s)\b[^:.;]{0,30}\b(?:decisions?|determinations?|outcomes?)\b|\b(?:decisions?|outcomes?)\b[^:.;]{0,60}\b(?:received|notified|advised|reported|planning|from|by\s+(?:the\s+)?(?:county|district|borough|city|planning|authority))\b)[^.;]{0,60}:?\W*$",
    re.IGNORECASE,
)
_GRANTED = compiled(
    r"\W*(?:granted|approved|refused|permitted|permission|consent|withdrawn|allowed|dismissed|accepted)\b(?!\W*$)",
    re.IGNORECASE,
)
_QUOTED = frozenset({"passive", "body-verb", "bare", "formula", "it-was", "relative", "minutes"})
_WRITTEN = frozenset({"passive", "body-verb", "bare", "formula"})
_LOOKED_BACK_ON = frozenset({"passive", "bare", "formula"})
_HEARD_THERE = frozenset({"passive"})
_REPORTED = frozenset({"passive", "it-was", "bare", "formula"})
