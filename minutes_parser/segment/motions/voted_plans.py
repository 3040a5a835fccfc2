"""What is to be done, in a line that ends with how the vote on it went: "To buy a second kettle, 8 for, 4 against", as clubs minute."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import Text, cues
from minutes_parser.segment.votes.votes import COUNT, tally

# "Motion to hire a coach: 6 in favour, 1 against", "Approval of the new tents (£90), all in favour", "Buying flags – unanimous"
_VOTED_PLAN = compiled(
    rf"""
    (?P<thing>(?:(?:(?i:motion|proposal|vote)\s*(?:\d\s*)?[:–-]?\s*)?[Tt]o\s+(?!the\b|an?\b|be\b)[a-z]+\s
        | (?:[A-Z][\w’'-]*\s+){{0,2}}(?i:approval|purchase|expenditure|adoption|acceptance|election|appointment|hire|sale|spend)\s+(?:approval\s+)?(?:of|for|on)\s
        | [A-Z][a-z]+ing\s+(?=of\s|the\s|an?\s|[a-z]+s\b)
        | (?:Buy|Spend|Hold|Book|Order|Give|Donate|Pay|Set|Make|Move|Send|Fund|Hire|Replace|Keep|Change|Start|Accept|Adopt|Approve|Allow|Appoint|Elect|Raise|Reduce|Sell|Support|Sponsor|Join|Create|Run|Organise|Organize|Invite)\s+(?=[a-z£€$\d])
      )[^?;:]{{2,200}}?)
    \s*(?:[,;:(–—-]|\.(?=\s))\s*(?:(?i:votes?|voting)\s*[:–-]?\s*)?
    (?P<how>(?i:all\s+(?:(?:were|present|members|voted)\s+){{0,2}}in\s+favou?r\b | unanimous(?:ly)?\b(?:\s+(?:in\s+favou?r|agreed|carried|passed|approved))?
      | (?:for|in\s+favou?r)\b\s*[:–-]?\s*{COUNT}\b[^;?]{{0,60}} | {COUNT}\s+(?:votes?\s+)?(?:for|in\s+favou?r)\b[^;?]{{0,60}}))\W*
    """,
    re.VERBOSE,
)
_VOTED = cues("favour favor unanimous unanimously for")
_TELLS = compiled(
    r"\b(?:was|were|had|has|have|said|felt|told|asked|thought|reported|suggested|proposed|seconded|hoped|wished|wanted|offered|would|could|might|is|are|amendment|lost|failed)\b",
    re.IGNORECASE,
)


def voted_plan(said: Text) -> str | None:
    """The verb of a line that is nothing but a plan and the vote by which it was carried; None where it is not, or was lost.

    >>> voted_plan(Text("To buy a second kettle, 8 for, 4 against, 2 abstain"))
    'carried'
    >>> voted_plan(Text("To buy a second kettle, 4 for, 8 against"))
    """
    match = None if _VOTED.isdisjoint(said.words) else _VOTED_PLAN.fullmatch(said.text)
    if not match or _TELLS.search(match["thing"]) or _TELLS.search(match["how"]):
        return None
    if match["how"][:3].lower() in {"all", "una"}:
        return "agreed"
    vote = tally(match["how"]).vote
    return "carried" if vote and vote.for_ is not None and vote.for_ > (vote.against or 0) else None
