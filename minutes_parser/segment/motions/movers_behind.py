"""Who moved and seconded where it stands behind what was settled: "Accounts – approved (AB/CD)", "Lunch club – agreed, prop. Ann, sec. Bob"."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.motions.mover_names import NAME

_BEHIND = compiled(
    rf"""
    [\s,;–—-]+
    (?: \((?:[A-Z]{{2,3}}|{NAME})\s?[/&,]\s?(?:[A-Z]{{2,3}}|{NAME})\)
      | \(?(?i:prop(?:osed)?|moved|nom(?:inated)?)\b\.?:?\s*(?:by:?\s+)?[–-]?\s*{NAME}[\s,;/–-]+(?:and\s+)?(?i:second(?:ed)?|sec|2nd)\b\.?:?\s*(?:by:?\s+)?[–-]?\s*{NAME}\)?
    )
    (?:,?\s+(?:\([^()]{{0,12}}\d[^()]{{0,60}}\)|(?:by|with)\s+\w+\s+votes?\s+(?:to|for)\b[^.;]{{0,40}}|all\s+in\s+favour|unanimous(?:ly)?|nem\.?\s?con))?
    (?P<stop>\s*[.:]?)\s*$
    """,
    re.VERBOSE,
)


def without_movers_behind(sentence: str) -> str:
    """A sentence without the movers that end it; its full stop or colon stays."""
    if "/" not in sentence and "ec" not in sentence and "2nd" not in sentence:
        return sentence
    match = _BEHIND.search(sentence, max(0, len(sentence) - _LONGEST))
    return sentence[: match.start()] + match["stop"].strip() if match else sentence


_LONGEST = 150
"""the movers behind a sentence are in its last so many characters: their names, and the words that say what they did"""
