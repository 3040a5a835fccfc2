"""Lists of those who asked that it be noted how they voted: "The following members wished their dissent to be recorded:", over names.

Nobody is named in them who voted for what was decided, so that the line above says which way each voted, or the word beside the name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cues
from minutes_parser.segment.passages import Passage
from minutes_parser.segment.votes.vote_names import only_names, split
from minutes_parser.segment.votes.vote_sides import Side, voters

# "The following governors asked that their dissent or abstention be minuted:"
_LEAD = compiled(
    r"""
    (?:^|(?<=[.;:]\s))\W*(?:at\s+this\s+point,?\s+)?
    (?: the\s+following\s+(?:[\w-]+\s+){0,2}?(?:had\s+)?(?:asked|requested|wished|wanted)\s+(?:(?:for|that|to\s+have|it\s+(?:to\s+)?be\s+(?:recorded|noted|minuted)\s+that)\s+)?(?:their|the|they\s+had)\s+
      | (?:the\s+)?(?=(?:dissents?|objections?|opposition|abstentions?|votes?\s+against)\b) )
    (?P<how>(?:(?:names?\s+(?:to\s+)?be\s+(?:recorded|noted|minuted)(?:\s+as)?(?:\s+having)?|votes?|dissents?|objections?|opposition|abstentions?|abstain(?:ed|ing)|against|voted|voting|and|or|/|&)(?:\s+|(?=[/:;.,]))){1,5})
    (?:(?:to\s+|should\s+|of\s+the\s+following\s+(?:[\w-]+\s+)?(?:was|were)\s+)?(?:be\s+)?(?:recorded|noted|minuted))?
    [^.;:\n]{0,60}?(?:[:;][-–—]*|\bas\s+follows\W?|(?=\n))\s*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OF_DISSENT = cues("dissent dissents objection objections opposition abstention abstentions against")
_ASKED = cues("recorded noted minuted")
_LONGEST = 80
"""code points of a line with one name, at most"""


def dissent_list(passages: Sequence[Passage], first: int) -> tuple[Passage, int, list[Passage]] | None:
    """The list that is opened in a passage: what stands before it, the place behind it, and the list in lines of one form."""
    opening = passages[first]
    if _OF_DISSENT.isdisjoint(opening.words) or _ASKED.isdisjoint(opening.words):
        return None
    lead = _LEAD.search(f"{opening.text}\n")
    if lead is None:
        return None
    option = _option(lead["how"].lower())
    behind, at = opening.text[lead.end() :], first + 1
    sides: list[Side] = []
    if behind.strip():
        sides = _told(behind, option)
        if not sides:
            return None
    else:
        while at < len(passages) and len(passages[at].text) < _LONGEST and (told := _told(passages[at].text, option)):
            sides += told
            at += 1
    if not sides or any(side.option == "for" for side in sides):
        return None
    before = opening.part(0, lead.start())
    above = before if before.text.strip() or not first else passages[first - 1]
    what = "amendment" if re.search(r"\bamendment\b[^.;]*\W*\Z", above.text, re.IGNORECASE) else ""
    lines = Passage(opening.block, opening.start + lead.start(), "\n".join(_merged(sides, what)))
    return (before, at, [lines]) if before.text.strip() else (lines, at, [])


def _option(how: str) -> str:
    """The option that the line above names; nothing where it names both."""
    against, abstain = re.search("dissent|object|opposition|against", how), "abst" in how
    return "" if bool(against) == abstain else "abstain" if abstain else "against"


def _told(text: str, option: str) -> list[Side]:
    """The sides that a line tells: of each voter in turn, or names alone."""
    if sides := voters(text):
        return sides
    if option and only_names(text) and (names := split(text)):
        return [Side(option, "", None, names)]
    return []


def _merged(sides: Sequence[Side], what: str) -> list[str]:
    """A line an option, with what was voted on where that is an amendment."""
    found = {
        option: [name for s in sides if s.option == option for name in s.names] for option in ("against", "abstain")
    }
    return [Side(option, what, None, names).line() for option, names in found.items() if names]
