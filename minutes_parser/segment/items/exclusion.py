"""Items taken without the public: the heading says so, or a resolution excluded the public from then on.

A heading such as "Exempt items" or "Exclusion of the public" proves nothing by itself: many stand over "None".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from minutes_parser.patterns import compiled
from minutes_parser.records import Item
from minutes_parser.segment.cues import Text, Worded, cued
from minutes_parser.segment.passages import Part

_X = re.VERBOSE | re.IGNORECASE
_SECRET = r"(?: exempt | confidential | restricted | not \s+ for \s+ publication | private \s+ and \s+ confidential | closed )"
_SAID = compiled(
    rf"""
      [(\[] \s* (?: (?: wholly | partly | part ) \s+ )? {_SECRET} \b [^()\[\]]{{0,200}} [)\]]   # "Sale of land (Exempt)"
    | ^ \W* {_SECRET} (?: \s+ (?: item | report | minute ) )? \s* [-–—:] \s* \w                # "EXEMPT – Sale of land"
    | \s [-–—] \s+ {_SECRET} (?: \s+ (?: item | report | session ) )? \W* $                    # "Sale of land – EXEMPT"
    """,
    _X,
)
_BELOW = compiled(
    rf"\W* (?: {_SECRET} (?: \s+ item )? \W* $ | \( \s* {_SECRET} \b | not \s+ for \s+ publication \s+ by \s+ (?: virtue | reason ) )",
    _X,
)
_PUBLIC = r"(?: \b (?: the \s+ )? (?: press | public | media ) \b (?: [\s,/&]+ (?: and \s+ )? (?: the \s+ )? (?: press | public | media ) )? )"
_EXCLUDED = cued(
    rf"""
      {_PUBLIC} \s+ (?: present \s+ )? (?: were | was | be | are | is ) (?: \s+ and \s+ (?: are | is | were ) \s+ hereby | \s+ (?: hereby | then | therefore | temporarily ) )* \s+ (?: excluded | asked \s+ to \s+ (?: leave | withdraw ) )
    | (?: excluded | exclude ) \s+ {_PUBLIC}
    | (?: press \s+ and \s+ (?: the \s+ )? public | public \s+ and \s+ (?: the \s+ )? press ) \s+ (?: then \s+ )? (?: left | withdrew )  # some of the public often do
    | \b (?: went | moved | go | move | moving | adjourned ) \s+ (?: in )? to \s+ (?: a \s+ )? (?: private | closed | confidential ) \s+ (?: session | business ) \b
    """,
    _X,
)
# What makes of the same words no exclusion: a question, a condition, a refusal, a purpose that the agenda printed.
_UNDECIDED = compiled(
    r"\b(?:whether|if|should|unless|may|might|could|would|not|to\s+(?:consider|pass|move|request|decide|agree|resolve)|requested|invited)\b",
    re.IGNORECASE,
)
_DECIDED = compiled(r"\b(?:resolved|agreed|carried|approved|ordered|that\s+under\s+section)\b", re.IGNORECASE)
_READMITTED = cued(
    rf"{_PUBLIC} \s+ (?: (?: were | was | be ) \s+ )? (?: then \s+ )? (?: re-?\s?admitted | returned | re-?joined | invited \s+ back ) | \b (?: returned | resumed | re-?opened | reverted ) \s+ (?: to | in(?:to)? ) \s+ (?: the \s+ )? (?: public | open ) \b",
    _X,
)
_OF_ITEMS = compiled(
    r"\b(?:agenda\s+|minute\s+)?(?:items?|minutes?)\s+(?:numbers?\s+|nos?\.?\s+)?(?P<numbers>\d[\w/.]*(?:\s*(?:,|and|&|to|[-–])\s*\d[\w/.]*)*)",
    re.IGNORECASE,
)
_ONE = compiled(r"\bfollowing\s+(?:agenda\s+)?(?:item|matter|report)\b(?!s)|\b(?:this|next)\s+item\b", re.IGNORECASE)


class Heard(NamedTuple):
    """What an item's heading and the blocks under it say, as printed."""

    numbers: frozenset[str]
    """its number in the minutes and on the agenda"""
    heading: str
    under: Sequence[Worded]


class _Exclusion(NamedTuple):
    """For what the public is out: these items, or all that follow; `one` where it is a single one."""

    numbers: frozenset[str] = frozenset()
    one: bool = False
    here: bool = False
    """"this item": that in which it is said"""


def without_public(part: Part, items: Sequence[Item]) -> list[Item]:
    """The items of a document, in print order, those marked that were taken without the public."""
    ends = [*(item.span.start for item in items), part.end][1:]
    heard = [_heard(part, item, end) for item, end in zip(items, ends, strict=True)]
    marked: list[Item] = []
    secret: set[str | None] = set()  # starts of the items above: their sub-items are as they are
    for item, shut in zip(items, closed(heard, decided=part.kind == "minutes"), strict=True):
        if shut or (item.parent_id is not None and item.parent_id in secret):
            secret.add(str(item.span.start))
            item = item.model_copy(update={"public": False})
        marked.append(item)
    return marked


def _heard(part: Part, item: Item, end: int) -> Heard:
    blocks = [block for block in part.blocks_between(item.span.start, end) if block.end > item.span.end - 1]
    if not blocks:
        return Heard(frozenset(), "", [])
    head, under = blocks[0], blocks[1:]
    at = max(0, item.span.end - head.start)
    rest = head.text[at:].strip()
    start = max(0, item.span.start - head.start)
    heading = head.text[start:] if rest[:1] in {"(", "[", "-", "–", "—"} and len(rest) < 250 else head.text[start:at]
    return Heard(
        frozenset(filter(None, (item.number, item.agenda_number))), heading, [Text(rest), *under] if rest else under
    )


def closed(items: Sequence[Heard], *, decided: bool) -> list[bool]:
    """Which items were taken without the public. `decided`: the document tells what happened, as minutes do."""
    found = [
        bool(_SAID.search(item.heading) or any(_BELOW.match(line.text) for line in item.under[:2])) for item in items
    ]
    out: _Exclusion | None = None
    for index, item in enumerate(items if decided else ()):
        if out and (not out.numbers or out.numbers & item.numbers):
            found[index] = True
            out = None if out.one else out
        for before, text in pairwise([Text(""), *item.under]):
            if _READMITTED.search(text):
                out = None
            if _EXCLUDED.misses(text.words) and _EXCLUDED.misses(before.words):
                continue
            if len(before.text) < 80:  # "RESOLVED that" may stand on a line of its own
                text = Text(f"{before.text} {text.text}", before.words | text.words)
            named = _exclusion(text)
            if named:
                found[index] = found[index] or named.here or bool(named.numbers & item.numbers)
                out = None if named.here else named
    return found


def _exclusion(told: Worded) -> _Exclusion | None:
    """What a passage excludes the public from; None if it does not."""
    match, text = _EXCLUDED.search(told), told.text
    if not match:
        return None
    before = text[text.rfind(". ", 0, match.start()) + 1 : match.start()]
    wanted = re.match(r"exclude\b", match[0], re.IGNORECASE) or re.search(r"\bbe\b", match[0], re.IGNORECASE)
    if (wanted or _UNDECIDED.search(before)) and not _DECIDED.search(before):
        return None
    rest = text[match.end() :]
    numbers = _OF_ITEMS.search(rest)
    if numbers:
        return _Exclusion(_listed(numbers["numbers"]))
    one = _ONE.search(rest)
    return _Exclusion(one=bool(one), here=bool(one and "this" in one[0].lower()))


def _listed(words: str) -> frozenset[str]:
    """ "9, 11 and 14 to 16" as the numbers it names."""
    named = set(re.findall(r"\d[\w/.]*\w|\d", words))
    for first, last in re.findall(r"(\d{1,3})\s*(?:to|[-–])\s*(\d{1,3})(?![\d/])", words):
        named |= {str(number) for number in range(int(first), min(int(last), int(first) + 50) + 1)}
    return frozenset(named)
