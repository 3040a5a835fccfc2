"""Where the last item of a document ends: before what is appended, before a list of all the actions, or where the meeting closed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.segment.items.candidate import Candidate
from minutes_parser.segment.passages import Part

_APPENDIX = compiled(r"(?:Appendix|APPENDIX|Annexe?|ANNEXE?)(?:\s+(?:\d{1,2}|[A-Z]))?(?:\s*[:.–—-]\s*[^.;]{3,80})?")
# "Summary of outstanding actions", "ACTIONS FOR FOLLOW UP AT NEXT MEETING", "Actions arising"
_ALL_ACTIONS = compiled(
    r"\W*(?:(?:summary|list|table|schedule)\s+of\s+(?:all\s+)?(?:the\s+)?(?:outstanding\s+|agreed\s+|new\s+)?actions?(?:\s+points?)?"
    r"|outstanding\s+actions?(?:\s+points?)?|actions?\s+(?:summary|list|points?|table|log|sheet|arising|agreed|(?:for\s+)?follow[\s-]?up))"
    r"(?:\s+(?:arising|agreed))?(?:\s+(?:from|at|by|before|for)\s+(?:(?:the|this)\s+)?(?:next\s+|\w+\s+)?meeting)?\W*",
    re.IGNORECASE,
)
# "There being no further business the Chairman closed the meeting at 9.05pm.", "Meeting closed"
_CLOSED = compiled(
    r"(?:\A\W*(?:\d{1,3}[.)]?\s+)?|[.!?]\s+)(?:there\s+being\s+no\s[^.;:]{3,60}?[,;]?\s+)?(?:the\s+)?(?:"
    r"(?:chair\w*|president|convenor|convener|mayor)\s+(?:(?:then|formally|thanked[^.;:]{3,60}?\s+and)\s+)?(?:declared\s+the\s+(?:official\s+|formal\s+)?meeting\s+(?:closed|concluded)|(?:closed|concluded)\s+the\s+(?:official\s+|formal\s+)?meeting)"
    r"|(?:official\s+|formal\s+)?(?:meeting|proceedings)\s+(?:(?:was|were|being|then|having|been|duly|formally|declared)\s+){0,3}(?:closed|ended|finished|concluded))\b",
    re.IGNORECASE,
)
_NO_END = compiled(
    r"\b(?:resum|re-?open|re-?conven|adjourn|suspen|briefly|temporarily|standing\s+orders|while|until|so\s+that|to\s+(?:allow|enable|permit|hear|discuss|move)|(?:for|to)\s+(?:(?:the|members\s+of\s+the)\s+)?(?:public|press)|for\s+(?:questions|a\s+(?:short|brief)))",
    re.IGNORECASE,
)
"""What tells that a meeting paused, and for what."""
_GOES_ON = compiled(r"\b(?:re-?opened|re-?convened|resumed)\b", re.IGNORECASE)


def end_of_items(part: Part, chosen: Sequence[Candidate]) -> int:
    """Where the last of the items ends; the end of all where there is none, or nothing stands behind it."""
    if not chosen:
        return part.end
    last = chosen[-1].title_end
    behind = [b for b in part.blocks_between(last, part.end) if b.end > last and not b.cell]
    lists = [b for b in part.blocks if _ALL_ACTIONS.fullmatch(b.text)]
    for place, block in enumerate(behind):
        if block.start > last and (_APPENDIX.fullmatch(block.text) or (len(lists) == 1 and lists[0] is block)):
            return block.start
        if _closes(block, last) and not any(_GOES_ON.search(b.text) for b in behind[place:]):
            return block.end
    return part.end


def closed_between(part: Part, start: int, end: int) -> int:
    """Where an item ends below which a heading still stands: where the meeting closed, if it did there, else at that heading."""
    behind = [b for b in part.blocks_between(start, end) if b.end > start and b.start < end and not b.cell]
    late = part.start + _LATE * (part.end - part.start)
    closing = next((b for b in behind if b.start > late and _closes(b, start)), None)
    if closing is None or any(_GOES_ON.search(b.text) for b in part.blocks_between(closing.end, part.end)):
        return end
    return min(closing.end, end)


_LATE = 0.5
"""A meeting that closes in the first half of its minutes is another one that is told of."""


def _closes(block: Block, after: int) -> bool:
    """Whether the last words of a paragraph, behind a place in the text, tell that the meeting closed."""
    text = block.text[max(0, after - block.start) :]
    found = _CLOSED.search(text)
    return found is not None and len(text) - found.start() < _LONG and not _NO_END.search(text[found.end() :][:60])


_LONG = 300
"""code points from the words that close the meeting to the end of their paragraph, at most"""
