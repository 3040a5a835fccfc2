"""Text in Welsh, Irish or Gaelic: the rules read English, and what other tongues say is told as a finding."""

from __future__ import annotations

from minutes_parser.patterns import compiled
from minutes_parser.records import Finding
from minutes_parser.segment.cues import cues
from minutes_parser.segment.passages import Part

# Short words of which each tongue has many in every sentence, and English none.
_COMMON = {
    "Welsh": cues("y yr yn ac oedd gan bod wedi eu ei fod cyfarfod ynghylch"),
    "Irish": cues("na agus ag le bhí leis ar den chun faoi seo maidir cruinniú dá ina sa"),
    "Gaelic": cues("na agus air bha gu gun airson leis aig chaidh bhith coinneamh anns seo nan"),
}
_ENGLISH = cues("the of and to was that for were be on it")
_WORD = compiled(r"[^\W\d_]+")
_ENOUGH = 8
_OFTEN = 5
"""one in so many paragraphs of English says "the\""""


def tongue(text: str) -> str | None:
    """The tongue in which a text is written, where it is not English: "Welsh", "Irish" or "Gaelic"."""
    words = _WORD.findall(text.lower())
    count = {name: sum(word in common for word in words) for name, common in _COMMON.items()}
    name = max(count, key=lambda name: count[name])
    english = sum(word in _ENGLISH for word in words)
    return name if count[name] >= _ENOUGH and count[name] > max(2 * english, 0.1 * len(words)) else None


def other_tongue(part: Part) -> Finding | None:
    """A finding for a document that is not written in English."""
    if _OFTEN * sum("the" in block.words for block in part.blocks) > len(part.blocks):
        return None  # English, as nearly all are: spared the count
    name = tongue(" ".join(block.text for block in part.blocks))
    if name is None:
        return None
    message = f"This document is written in {name}, of which only names, dates and the commonest formulas are read. Look at the page, or ingest its English version."
    return Finding(severity="warning", code="other-language", page=part.blocks[0].page, message=message)
