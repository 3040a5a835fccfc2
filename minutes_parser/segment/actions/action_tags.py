"""Owners behind a sentence as a tag: "Notice to go on the board - Ada.", "... (AM)", "... [Clerk]", "... AM Action."."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.action_owners import (
    IN_BETWEEN,
    looks_ahead,
    names_owners,
    nobodys,
    owned,
    owner_alone,
    settles_errand,
)
from minutes_parser.segment.actions.action_text import Point
from minutes_parser.segment.actions.owners import People
from minutes_parser.segment.passages import Passage, sentences

# "... (AM)", "... - Ada."; a cheap look first.
_MAY_TAG = compiled(
    r"[A-Z([–—:-](?:(?<=:)\s[A-Z][\w/&]{1,14}(?:\s[A-Z]\w*)?[.\s]*\Z|(?<=[A-Z])\s+(?:Action|ACTION)\b|(?<=\()[A-Z][\w/&,.’ -]{1,40}\)|(?<=\[)[A-Z][\w/&, ]{1,40}\]"
    r"|(?<=\s[–—-])\s[A-Z][\w/&.’ -]{1,40}(?:\s|\Z))"
)
_TAG = compiled(
    r"(?:\A|\s+|(?<=\w)(?=:\s))(?:\((?P<a>[A-Z][\w/&, ]{1,20}|[A-Z][\w ]{1,24}/[A-Z][\w ]{1,24})\)|\[(?P<square>[A-Z][\w/&, ]{1,20}|[A-Z][\w ]{1,24}/[A-Z][\w ]{1,24})\]|[–—-]\s(?P<b>[A-Z][\w/&]{1,14}(?:\s[A-Z]\w*)?)"
    r"|:\s(?P<colon>[A-Z][\w/&]{1,14}(?:\s[A-Z]\w*)?)|\((?P<long>[A-Z][\w&.’ -]{1,40})\)|[–—-]\s(?P<dashed>[A-Z][\w&.’ -]{1,40}?)"
    r"|(?P<marked>(?!(?:TO|NO|FOR)\b)[A-Z]{2,3}(?:\s?[/&]\s?[A-Z]{2,3})*)\s+(?:Action|ACTION))[.\s]*\Z"
)
AHEAD = compiled(r"\b(?:should|must|(?:still\s)?to\s+be|will\s+be|[Aa]greed\s+to|needs?)\s")
"""what a sentence that names its owner in square brackets is told by"""


def tagged(passage: Passage, people: People) -> list[Point]:
    """What sentences that look ahead say is to be done, by who stands behind each."""
    new: list[Point] = []
    if not _MAY_TAG.search(passage.text):
        return new
    last: Passage | None = None
    for sentence in sentences(passage):
        tag = _TAG.search(sentence.text)
        who = tag and next((named for named in tag.groups() if named), None)
        if tag and who and _may_own(who, people):
            deed = last if tag.start() == 0 else sentence.part(0, tag.start())
            if deed is not None and tag["marked"]:
                new += owned([deed], who, people)
            elif deed is not None and (not (tag["long"] or tag["dashed"]) or owner_alone(who, people)):
                told = nobodys(deed, people, sure=_is_ahead(deed, square=bool(tag["square"])))
                if told is not None and (told is deed or not who.isupper() or people.knows(who[:3].strip("/& "))):
                    words = passage.text[told.start - passage.start : sentence.end - passage.start]
                    new.append(Point(told.start, sentence.end, words, who, who, None, True))
        last = last if IN_BETWEEN.fullmatch(sentence.text) else sentence
    return new


def _is_ahead(deed: Passage, *, square: bool) -> bool:
    """Whether a sentence without a doer looks ahead; with its owner in square brackets behind it a word of it will do."""
    return looks_ahead(deed.text) or settles_errand(deed.text) or bool(square and AHEAD.search(deed.text))


def _may_own(who: str, people: People) -> bool:
    if re.fullmatch(r"[A-Z][\w’'-]*", who) and (people.knows(who) or people.knows(who.capitalize())):
        return True
    return names_owners(who, people, strict=True)
