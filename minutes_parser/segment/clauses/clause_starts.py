"""Where what was settled starts in the sentence that settles it, behind a title, a table or the story that led to it."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.records import ResolutionBasis
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.settled.settled import settled
from minutes_parser.segment.votes.votes import COUNT

# "On the proposal being put to the meeting, 6 in favour and 3 against, it was agreed that ..."
_PUT = compiled(
    r"\W*(?:up)?on\s+(?:the|an?)\s+(?:proposal|motion|vote|proposition|amendment)\b[^;]{0,170}?,\s+it\s+was\s+(?:\w+ly\s+)?(?:agreed|resolved|decided)\s+(?=that\s|to\s)",
    re.IGNORECASE,
)

# "It was proposed, seconded and agreed to buy two bins", by nobody that is named.
_NOBODY = compiled(
    r"^\W*(?:it\s+was\s+)?proposed,?\s+(?:and\s+)?(?:duly\s+)?seconded,?\s+(?:and\s+)?(?:it\s+was\s+)?(?:\w+ly\s+)?(?:agreed|carried|approved|resolved)\s+(?:that\s+|(?=to\s))",
    re.IGNORECASE,
)

# "Letter from the county on salt: Members noted the letter."
_COLON = compiled(
    r"^[^.:]{10,200}:\s+(?=(?:The\s+)?(?:\w+\s+){0,3}?(?:members|committee|council|board|panel|cabinet|governors|trustees)\s+(?:noted|agreed|approved|received|accepted|supported|resolved)\b)",
    re.IGNORECASE,
)

# "Payment of the electricity account: It was agreed that ...", a title that ran into what was settled.
_TITLE = compiled(
    r"^(?:\d[\d.]*\s+)?[A-Z][^.:;]{2,70}(?::|\s[-–])\s+(?=(?:[Ii]t|This)\s+was\b|(?:[Tt]he\s+)?(?:[Bb]oard|[Cc]ouncil|[Cc]ommittee|[Mm]embers|[Cc]ouncillors|[Tt]rustees|[Gg]overnors)\s+(?:\w+ly\s+)?(?:agreed|approved|resolved|decided)\b)"
)

# "There being no other nominations, Ann Bell was duly elected."; with "she" the words before say more.
_NONE = compiled(r"^There\s+being\s+no\s+(?:other|further)\s+nominations?,?\s+(?!(?:he|she|they|this|it)\s)(?=\S+\s)")

# "The Chairman used his casting vote and Ann Bell was elected."
_CASTING = compiled(
    rf"^[^.;]{{3,90}}\bcasting\s+vote\b[^.;]{{0,40}}?,?\s+and\s+(?={NAME}\s+(?:was|were)\s+(?:\w+\s+)?(?:elected|appointed|chosen)\b)"
)

# "The Mayor declared the motion carried and it was resolved to make the order."
_CARRIED = compiled(
    r"^[^.;]{0,60}\b(?:motion|proposal)\s+(?:was\s+)?(?:\w+ly\s+)?(?:declared\s+)?carried,?\s+and\s+(?=it\s+was\s+(?:\w+\s+)?(?:resolved|agreed|decided)\b)",
    re.IGNORECASE,
)

# "To the Hall Committee (two places) The following were elected", "Cymeradwywyd y taliadau / The payments were approved".
_HEAD = compiled(r"^[A-Z][^.:;]{5,120}\)\s+(?=The\s+following\s+(?:was|were)\b)")

_WELSH = compiled(
    r"^(?=[^/]*\b(?:gan|yn|eu|ei|fod|bod|cynigi\w+|eili\w+|cytun\w+|penderfyn\w+|cymeradwy\w+)\b)[^/]{15,}\s/\s+(?=[A-Z])",
    re.IGNORECASE,
)

# A table that was read as words, and then "The above payments were approved."
_TABLE = compiled(r"^(?:\S+\s+){15,}?(?=The\s+above\s+\w+\s+(?:was|were)\b)")

# "After a long talk about balls, drains and access it was agreed that ...", unless it says who moved it.
STORY = compiled(
    r"^(?!.*\b(?:(?:propos|second|moved|motion|approve|agree)\w*|no\s+(?:objection|comment)s?)\b.*\bit\s+was\b)(?:\S+\s+){4,}?(?=it\s+was\s+(?:\w+\s+){0,2}(?:agreed|resolved|decided)(?:\s*\((?:[^()]|\([^()]*\)){3,40}\))?\s+(?:that|(?:not\s+)?to|we\s+(?:would|will))\b)",
    re.IGNORECASE,
)

# "AB to ask the bank; It was agreed that complaints be heard."
_SEMICOLON = compiled(r"^[^;]{10,};\s+(?=It\s+was\s+(?:\w+\s+)?(?:agreed|resolved|decided)\b)")

# "It was resolved, proposed by A and seconded by B, that ...", "On being put to the vote it was agreed by 6 votes to 2 to ...".
_HOW = compiled(
    rf"""
    ^(?:(?:on|after|following|upon)\s[^.;:]{{3,60}}?,?\s+)?it\s+was\s+
    (?:\w+ly\s+|then\s+|therefore\s+)?(?:agreed|resolved|decided)
    (?: ,?\s+proposed\s+by\s[^.;:]{{3,60}}?,?\s+(?:and\s+)?seconded\s+by\s[^.;:]{{3,50}}?
      | \s+(?:\w+ly\s+)?by\s+(?:all\s+)?those\s+(?:present|voting)(?:\s+and\s+voting)?
      | ,?\s+by\s+{COUNT}\s+(?:votes?\s+)?to\s+{COUNT}(?:,?\s+with\s+{COUNT}\s+abst\w+)? ),?
    \s+(?:that\s+|(?=to\s))
    """,
    re.VERBOSE | re.IGNORECASE,
)


def starts_at(text: str, basis: ResolutionBasis) -> int:
    """Where what was settled starts behind a title, a letter's name or a table that stand in its sentence; else 0."""
    title = _TITLE.match(text)
    found = (
        title
        if title and not settled(title.group())
        else _TABLE.match(text) or _NONE.match(text) or _HEAD.match(text) or _WELSH.match(text)
    )
    if found is None and "roposed" in text[:20]:
        found = _NOBODY.match(text)
    if found is None and "carried" in text:
        found = _CARRIED.match(text)
    if found is None and "casting" in text:
        found = _CASTING.match(text)
    if found is None and basis in {"it-was", "proposal"}:
        found = _HOW.match(text)
    if found is None and basis == "it-was":
        found = _PUT.match(text) or _SEMICOLON.match(text) or STORY.match(text)
    if found is None and basis == "body-verb":
        found = _COLON.search(text)
    return found.end() if found else 0
