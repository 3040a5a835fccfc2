"""Clauses whose marker was lost when a page was converted: "That the report be noted.", under no "RESOLVED"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clauses import enumerator, follows
from minutes_parser.segment.cues import cues
from minutes_parser.segment.decisions.markers import marker
from minutes_parser.segment.passages import Passage

_LEADS = compiled(r"[:–—-]\s*$|\brecommend|\bmoved\b|\bproposed\b", re.IGNORECASE)
THAT_BE = compiled(r"\s*That\s+(?:the|it|this|an?|[A-Z]\w+)\b.*\bbe\s+\w+")
THAT_BE_CUES = cues("that be")
EXCLUDED_CUES = cues("be excluded")
_NOTED_ALONE = compiled(
    r"That\s+(?:the|it|this|an?|[A-Z]\w+)\b[^;]*\bbe\s+(?:\w+ly\s+)?(?:noted|approved|agreed|received|endorsed|adopted|accepted|confirmed|deferred|referred|remitted|granted|refused|recommended|supported|authorised|delegated|appointed|elected)\b[^;]*\.$"
)
# "The press and public be excluded for the following item on the ground that ...": nothing else is put so.
_EXCLUDED = compiled(
    r"\W*(?:That\s+)?(?:[Tt]he\s+)?(?:press|public)\s+(?:and\s+(?:the\s+)?(?:press|public)\s+)?be\s+excluded\s+(?:from|for|during)\b"
)
# "Permission be GRANTED.", above how the vote went
_PERMISSION = compiled(
    r"\W*(?:[Tt]hat\s+)?(?:(?:[Tt]he|[Pp]lanning|[Oo]utline|[Ff]ull|[Cc]onditional|[Ll]isted\s+[Bb]uilding)\s+){0,3}(?:[Pp]ermission|[Cc]onsent|[Aa]pplication|[Ll]icence)\s+be\s+(?:GRANTED|REFUSED|APPROVED|DEFERRED)\b"
)
# "THAT the report be noted.", below what was told of it: so loudly only a resolution begins.
_IN_CAPITALS = compiled(r"\s*THAT\s+(?:the|it|this|an?|[A-Z]\w+)\b.*\bbe\s+(?:\w+ly\s+)?\w+(?:ed|en|n)\b")
_MOVED = compiled(r"\b(?:mov(?:ed|es)|seconded|motion|amendment|moving)\b", re.IGNORECASE)
_PUT_FORWARD = compiled(r"\b(?:recommend\w*|moved|proposed|seconded|motion|amendment|suggest\w*)\b", re.IGNORECASE)


def stripped(passages: Sequence[Passage], at: int) -> bool:
    """Whether clauses whose marker was lost start here: enumerated, each "That ... be ...", to the end of the item."""
    first = enumerator(passages[at].text)
    if at == 0 or first is None or not follows(None, first):
        return False
    if _LEADS.search(passages[at - 1].text):
        return False
    return all((e := enumerator(p.text)) and THAT_BE.match(p.text, e.end) for p in passages[at:])


_ONE_ALONE = compiled(
    r"That\s+(?:the|it|this|an?|[A-Z]\w+|authority|approval|permission)\b[^;]*\bbe\s+(?:\w+ly\s+)?(?:\w+ed|given|made|paid|taken|sent|put|held)\b[^;]*\."
)
# "2. Payment of cheques", over one of the clauses of a decision
_HEADS = compiled(r"(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*)?[A-Z][^.:;?]{3,60}")
_WENT = compiled(
    r"\b(?:carried|agreed|approved\s+by|unanimous\w*|in\s+favour|vot(?:e|es|ed|ing)|lost|defeated|prop|sec)\b",
    re.IGNORECASE,
)


def stripped_first(passages: Sequence[Passage], first: Passage, at: int, *, marks: bool) -> bool:
    """Whether the first sentence of a passage is such a clause: all that its item settles, or below a title of its own.

    `marks`: a marker stands over others of the item ("RESOLVED:", over "That the report be noted.").
    """
    if not _ONE_ALONE.fullmatch(first.text) or passages[at].block.cell:
        return False
    above = passages[at - 1].text if at else ""
    if at and not (marks and (_HEADS.fullmatch(above) or _ONE_ALONE.match(above))):
        return False
    further = [passages[at].text[first.end - passages[at].start :], *(p.text for p in passages[at + 1 :])]
    if any(_PUT_FORWARD.search(text) for text in (first.text, *further)):
        return False
    return bool(at) or not any(_WENT.search(text) or marker(text) for text in further)


def stripped_alone(passages: Sequence[Passage], at: int, *, after: int) -> bool:
    """Whether a clause whose marker was lost stands alone below what a web page minutes: "That the report be noted.".

    What it minutes starts behind `after`.
    """
    text = passages[at].text
    if _IN_CAPITALS.match(text) and at:
        before = passages[at - 1].text
        return not (
            _LEADS.search(before)
            or before.startswith(("THAT", "AND THAT"))
            or any(_MOVED.search(p.text) for p in passages[max(0, at - 2) : at])
            or any(_MOVED.search(p.text) or marker(p.text) for p in passages[at + 1 : at + 3])
            or any(marker(p.text) or p.text.startswith(("“", '"')) for p in passages[:at])
        )
    if (_EXCLUDED.match(text) or _PERMISSION.match(text)) and (
        at == 0 or passages[at - 1].text == "Minutes:" or not _LEADS.search(passages[at - 1].text)
    ):
        return not any(marker(p.text) for p in passages[at + 1 : at + 2])
    if at == 1 and passages[0].text == "Minutes:" and len(passages) == 2:
        return _NOTED_ALONE.match(text) is not None
    if at < 2 or not _NOTED_ALONE.match(text) or not passages[at - 1].text.rstrip().endswith("."):
        return False
    if _PUT_FORWARD.search(passages[at - 1].text):
        return False
    if any(_PUT_FORWARD.search(p.text) or marker(p.text) for p in passages[at + 1 : at + 3]):
        return False
    labels = [p.start for p in passages[: at - 1] if p.text == "Minutes:"]
    return bool(labels) and labels[-1] > after
