"""Decisions that somebody announces for the body, as licensing hearings end: "The Chairman announced the decision:-"."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import Worded, cued

_BODY = r"(?:licensing\s+|hearings?\s+|planning\s+|appeals?\s+|standards\s+)?(?:sub-?\s?committee|committee|panel|board|council|authority|tribunal)"
_WHO = r"(?:the\s+)?(?:chair\w*|convener|(?:deputy\s+)?mayor|provost|legal\s+(?:adviser|advisor|officer)|(?:council[’']?s?\s+)?solicitor|clerk|panel|(?:sub-?\s?)?committee|democratic\s+services\s+officer|cllr\.?\s[^.;:]{3,30}|councillor\s[^.;:]{3,30}|he|she|and)\b"
_TELLS = r"(?:announced|(?:read|gave)(?:\s+out)?|delivered|communicated|pronounced|informed\s+(?:the\s+)?(?:all\s+)?(?:the\s+)?(?:parties|those|applicants?|meeting)(?:\s+present)?\s+of)"
_DECISION = rf"(?:the\s+|its\s+|their\s+)?(?:following\s+|unanimous\s+)?(?:{_BODY}[’']?s[’']?\s+)?decision(?:\s+of\s+the\s+{_BODY})?"
_DECIDED = rf"that\s+(?:the\s+)?(?:{_BODY}|members|they|it)\s+had\s+(?:unanimously\s+|therefore\s+)?(?:decided|determined|resolved|agreed)"
_BACK = r"^(?:up)?on\s+(?:the\s+|its\s+|their\s+)?(?:re-?)?(?:admi|admitt|turn|open|resum|conven)\w*\s[^.;,]{0,50}?\s?"
"""when the public was let in again"""
_OPENS = compiled(
    rf"""
    (?:^|[.;,]\s+|\band\s+|^(?:after|following|upon)\s+(?:\w+\s+){{1,6}}?)(?:
        {_WHO}(?:,\s[^,.;:]{{3,40}},)?\s+(?:then\s+|thereafter\s+)?{_TELLS}\s+(?:{_DECISION}(?:\s+with\s+reasons)?|{_DECIDED})(?:,?\s+(?:which\s+was|namely|being|to|that))?
      | (?:the\s+|its\s+)?(?:unanimous\s+)?(?:{_BODY}[’']s\s+decision|decision(?:\s+of\s+the\s+{_BODY})?)\s+(?:was|is|being)
      | (?:the\s+)?{_BODY}\s+(?:had\s+|has\s+)?(?:therefore\s+|accordingly\s+)?(?:determined|decided)(?=\s+as\b)
    )(?:\s+(?:that|to))?(?:\s+as\s+follows)?\s*[:;]?\s*[–—-]*\s*$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TOLD = cued(
    rf"\b(?:return(?:ed|ing)?|reconven\w+|retir\w+|deliberat\w+|resum\w+)\b[^.;]*?,?\s{_WHO}\s+(?:then\s+)?(?:announced|stated|said|advised)\s+that\s+(?:the|his|her|their)\s+(?:\w+\s+)?(?:licen[cs]e|application|permission|review|permit|variation|appeal)\b[^.;]{{0,80}}?\s(?:would\s+be|had\s+been|was|is)\s+(?:\w+ly\s+)?(?:granted|refused|revoked|suspended|renewed|approved|rejected|dismissed|upheld|allowed|modified|varied)\b|(?:^|[,;]\s+|\band\s+|{_BACK}){_WHO}\s+(?:then\s+)?(?:announced\s+{_DECIDED}\s+(?:to|that)|{_TELLS}\s+{_DECISION},?\s+(?:which\s+was\s+)?(?:that|to))\s+\w",
    re.IGNORECASE,
)


def opens_announced(text: str) -> bool:
    """Whether a paragraph ends by announcing the decision that is printed below it."""
    return text.rstrip()[-1:] in ":-–—" and _OPENS.search(text) is not None


def announces(sentence: Worded) -> bool:
    """Whether a sentence announces what was decided: "The Chair announced that the Panel had decided to grant it"."""
    return _TOLD.search(sentence) is not None
