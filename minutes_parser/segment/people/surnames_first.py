"""Runs that print each surname before the forename: "Bell, Ann; Roe, Ben (Chair); Ó Sé, Cy"."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.names import COUNCILLOR, LOWER, NAME_WORD, NO_NAME, STYLE, UPPER

_TURNED = compiled(
    rf"(?:and[ ])?(?P<style>(?:(?i:{COUNCILLOR})[.,]?[ ])?(?:(?i:{STYLE})\.?[ ])?)(?P<surname>(?:(?:Ó|Ní|Nic|Uí|Mac|Mc|de|De|van|Van|O|St\.?|Le|La)[ ])?{NAME_WORD}(?:[ ]{NAME_WORD})?)(?P<comma>,)[ ](?i:(?:{STYLE})\.?[ ])?(?P<forename>[{UPPER}][{LOWER}]+(?:-[{UPPER}][{LOWER}]+)?)(?:[ ][{UPPER}]\.?)?(?=\.?[ ]*(?:\(|$)|[ ][–-][ ])",
    re.VERBOSE,
)
_GROUP = compiled(r"[^;\n]+")


def turned_commas(text: str) -> set[int]:
    """Where the commas stand between surname and forename; none where the groups of a run are not two names each.

    A run is three groups or more, parted by semicolons or line ends, that end in a forename; most are common ones.
    """
    groups = [(m.start(), m.group()) for m in _GROUP.finditer(text) if m.group().strip()]
    if len(groups) < 3 or "," not in groups[0][1]:
        return set()
    found = [
        (start, match)
        for start, words in groups
        if (match := _TURNED.match(words, len(words) - len(words.lstrip())))
        and match["forename"].lower() not in NO_NAME
        and match["surname"].lower() not in NO_NAME
        and not (" " in match["surname"] and match["surname"].split()[0] in FORENAMES)  # "Ann Bell, Ben"
    ]
    known = sum(match["forename"] in FORENAMES for _, match in found)
    other = sum(match["surname"] in FORENAMES for _, match in found)
    if len(found) < 0.8 * len(groups) or 2 * known < len(found) or known <= other:
        return set()
    return {start + match.start("comma") for start, match in found}


def turned_name(words: str) -> re.Match[str] | None:
    """The words of one entry of such a run, whose name ends where the match does."""
    return _TURNED.match(words)
