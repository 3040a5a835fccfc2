"""What stands between a marker and its clauses, or opens a list of them: "That Cabinet:", "for the following reasons:"."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cued

# "AGREED to recommend that the Commissioner –", over "(1) gives ..." and "(2) includes ..."
WHO_SHOULD = compiled(r"\W*(?:to\s+recommend\s+)?(?:that\s+)?the\s+[A-Z][\w’'& ]{2,50}?\s*[–—:-]+\s*")

# "RESOLVED – in accordance with section 12 of the Act:", over a list
BY_LAW = compiled(
    r"\W*(?:in\s+accordance\s+with|pursuant\s+to|under|by\s+virtue\s+of)\s[^:;]{5,160}:\W*", re.IGNORECASE
)

BARE_STEM = compiled(
    r"^(?:that|t h a t|to|the\s+following|as\s+follows|that\s+the\s+following)?\s*[:–—-]*\s*$", re.IGNORECASE
)

# "RESOLVED: That the Warden be", over "(a) thanked; and (b) asked to ..."
TO_BE = compiled(r"\bbe\W*$")

# "DECISION: The Cabinet agreed", "RESOLVED: That Cabinet", over a list.
BODY_SETTLES = compiled(
    r"\W*(?:the\s+)?(?:[\w-]+\s+){0,3}(?:cabinet|(?:sub-)?committee|council|board|panel|executive|members|forum|authority|trust|trustees|governors|governing\s+body|senate|court|assembly|commission|association|society|club|branch|partnership)(?:\s+(?:agree[sd]?|resolve[sd]?|decide[sd]?|approve[sd]?|notes?d?|endorse[sd]?|supports?|recommends?|receives?|accepts?|adopts?)(?:\s+(?:the\s+following|as\s+follows|to|that))?)?\W*",
    re.IGNORECASE,
)

# Who decides alone, before a list of what was decided: "The Executive Member for Highways:".
ONE_DECIDES = cued(
    r"\W*(?!.*\b(?:moved|proposed|seconded)\b)(?:that\s+|having\s[^:]{3,200}?,\s+)?the\s+(?:(?:executive|cabinet|lead)\s+(?:member|councillor)|portfolio\s+holder|leader|elected\s+mayor|mayor|commissioner)\b[^.:;]{0,80}:\W*$",
    re.IGNORECASE,
)

# "This Council resolves to:", the last words of a motion before its list.
COUNCIL_RESOLVES = compiled(r"\W*(?:the\s+|this\s+)?council\s+(?:resolves|agrees)(?:\s+to)?\s*:\W*$", re.IGNORECASE)

# What a clause refers to in a list below it: conditions and reasons are part of the decision, and no decisions.
CONDITIONS = compiled(
    r"\b(?:compris\w+|consist\w*)\b[^.;]{0,30}\bfollowing\s+(?:\w+\s+)?(?:members|councillors|persons|people)\W*:\W*$|\b(?:conditions?|reasons?|grounds|informatives?|provisos?)\b[^.;]{0,60}[:–-]+\s*$|\bsubject\s+to\s*[:–-]+\s*$",
    re.IGNORECASE,
)
