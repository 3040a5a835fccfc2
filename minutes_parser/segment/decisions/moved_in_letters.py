"""What was moved, seconded and carried where a body says so in letters, as Canadian ones do: "M/S/C: That the fee be $20."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cues
from minutes_parser.segment.decisions.decided import Decision
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.motions.proposals import LABEL
from minutes_parser.segment.passages import Passage, sentences, without, without_end

# "M/S/C", "M.S.C.", "M/S/P" (passed), "M/S/C/U" (unanimously); "MSC" is also a degree
_LETTERS = r"(?:[Mm]\s?/\s?[Ss]\s?/\s?(?:[CcPp]|[Cc]arried|CARRIED|[Pp]assed)(?P<u>\s?/?\s?U)?\b|M\.\s?S\.\s?[CP]\.|[Mm]oved\s?/\s?[Ss]econded\s?/\s?[Cc]arried\b)"
_MSC = r"MS[CP](?P<u>U)?\b"
_TWO = rf"(?P<who>\(?\s*(?P<a>{NAME})\s*(?:[/,&]|\band\b)\s*(?P<b>{NAME})\s*\)?)"
_HOW = r"(?P<how>(?:\s*[,(]?\s*unanimous(?:ly)?\)?)?)"
_APART, _TOGETHER, _IN_FULL = cues("m s"), cues("msc msp mscu mspu"), cues("moved seconded carried")
_LEADS = compiled(
    rf"""
    \W*(?: {_LETTERS} \W*(?:{_TWO})?{_HOW}\s*[.:–—-]*\s* (?=(?:[Tt]hat|[Tt]o)\s|(?<=:\s)\w|(?<=[–—-]\s)\w|(?<=/\s)[A-Z])
      | {_MSC.replace("<u>", "<u2>")} (?: \s*[:–—-]\s*(?=\w) | \s+(?=(?:[Tt]hat|[Tt]o)\s) | \s+{_TWO.replace("<who>", "<who2>").replace("<a>", "<a2>").replace("<b>", "<b2>")}\s*[:–—-]*\s+(?=(?:[Tt]hat|[Tt]o)\s) ) )
    (?P<what>\S.{{4,}})
    """,
    re.VERBOSE | re.DOTALL,
)
# "As all had agreed, it was M/S/C to support it", "The plans were shown. M/S/C that they be supported."
_INSIDE = compiled(rf"(?:\bit\s+was|\band|[.;])\s+{_LETTERS}\W*\s(?P<what>(?:to|that)\s\S.{{4,}})", re.DOTALL)
_ENDS = compiled(
    rf"(?:(?P<what>.*[.;:)]|.{{3,}}?\s[–—-])\s+)?[(\[]?{_LETTERS}(?:\W*{_TWO})?{_HOW}\W*|(?P<words>.*[.;])\s+\(?MS[CP]\b\)?\.?\s*",
    re.DOTALL,
)
_ANY = compiled(rf"(?<!\w)(?:{_LETTERS.replace('(?P<u>', '(?:')}|{_MSC.replace('(?P<u>', '(?:')})")
_MARK = compiled(r"[\s:;–—-]+$")
_MOTION = compiled(r"\W*(?:that|to|(?:motion|moved)\s+(?:that|to))\s", re.IGNORECASE)


def in_letters(passages: Sequence[Passage], at: int, passage: Passage, title: str | None) -> Decision | None:
    """What letters such as "M/S/C" before it, behind it or below it say was carried; alone in an item they carry what that is called."""
    words = passage.words
    told = words >= _APART or not _TOGETHER.isdisjoint(words) or words >= _IN_FULL
    if not told or not _ANY.search(passage.text):
        return None
    if led := _LEADS.match(passage.text):
        what = passage.part(led.start("what"), led.end("what"))
        pair = (led["a"] or led["a2"], led["b"] or led["b2"])
        return _carried(what, pair, unanimous=bool(led["u"] or led["u2"] or (led["how"] or "").strip()))
    ended = _ENDS.fullmatch(passage.text)
    if ended is None:
        inside = _INSIDE.search(passage.text)
        if inside is None:
            return None
        what = sentences(passage.part(inside.start("what")))[0]
        return _carried(what, (None, None), unanimous=bool(inside["u"]))
    unanimous = bool(ended["u"] or (ended["how"] or "").strip())
    name = "what" if ended["what"] else "words" if ended["words"] else ""
    said = without_end(passage.part(0, ended.end(name)), _MARK) if name else None
    moved = without(sentences(said)[-1], LABEL) if said else _above(passages, at)
    if moved is None and not (title and at == 0):
        return None
    return _carried(moved or passage, (ended["a"], ended["b"]), unanimous=unanimous)


def _above(passages: Sequence[Passage], at: int) -> Passage | None:
    """The motion that the line above ends with: "That the gate be mended."."""
    above = without(sentences(passages[at - 1])[-1], LABEL) if at else None
    return above if above and _MOTION.match(above.text) else None


def _carried(what: Passage, pair: tuple[str | None, str | None], *, unanimous: bool) -> Decision:
    told = [f"Proposed by {pair[0]}, seconded by {pair[1]}."] if all(pair) else []
    told.append("Carried unanimously." if unanimous else "Carried.")
    return Decision(what.start, "carried", None, [(None, what)], told="\n".join(told), basis="outcome")
