"""When somebody came late or left early, where a sentence among the business tells: "Cllr Bell left the meeting at 8.05 pm."."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from minutes_parser.patterns import compiled
from minutes_parser.records import Attendance
from minutes_parser.segment.attendance.roll import Roll
from minutes_parser.segment.cues import cued
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.people.name_runs import split_entries
from minutes_parser.segment.people.names import Person

_ONE = r"(?:(?:(?:County|District|Borough|City|Ward)\s)?(?:Cllr|Councillor|Alderman|Ald|Mr|Mrs|Ms|Miss|Dr|Rev)\b\.?\s(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?(?:[A-Z]\.?\s?){0,3}[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}|[A-Z][a-z]+\s(?:[A-Z]\.?\s)?[A-Z][\w’'-]+)"
_WHO = rf"(?P<who>(?:(?:Cllrs|Councillors|Messrs)\.?\s[A-Z][\w.’'-]*(?:(?:,\s|\s(?:and|&)\s|\s)[A-Z][\w.’'-]*){{1,6}}|{_ONE}(?:(?:,\s{_ONE}){{0,4}},?\s(?:and|&)\s{_ONE})?))(?:\s\([^()]{{1,40}}\))?"
_TIME = r"(?P<time>\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\b\.?|\s?hrs\b|\s?hours\b)?|\d{1,2}\s?[ap]\.?m\b\.?|\d{4}\s?(?:hrs|hours)\b)"
_VERB = r"(?:(?P<came>arrived|joined|entered|came\s+in)|(?P<went>left|departed))"
_HERE = r"(?:\s+(?:the|this)\s+(?:(?:council|committee)\s+)?(?:meeting|room|chamber|call|hall)|\s+late|\s+early)?"
# "Cllr Bell left the meeting at 8.05 pm", "[Cllr Bell arrived – 19.40]"
_BEFORE_HOUR = compiled(
    rf"{_WHO},?\s+(?:then\s+|also\s+)?{_VERB}{_HERE}\s*,?\s*(?:[–—(-]\s*)?(?:at\s+)?(?:approximately\s+|about\s+)?{_TIME}"
)
# "At 8.05 pm Cllr Bell left the meeting", "19.35 – Cllr Bell arrived"
_BEHIND_HOUR = compiled(
    rf"(?:^\W*|\b[Aa]t\s+){_TIME},?\s*(?:[–—:-]\s*)?{_WHO}\s+{_VERB}(?={_HERE}\s*(?:[.;,)\]]|$|and\s|to\s|during\s|due\s))"
)
_BACK = compiled(rf"{_WHO},?\s+(?:then\s+)?(?:returned|re-?joined|re-?entered|came\s+back)\b")
# "... and left at 8.15 pm", "... and returned", of whom the sentence has named
_AND_LEFT = compiled(
    rf"(?:(?!\b(?:Cllr|Councillor|Mrs?|Ms|Dr)\b)[^.;]|\.(?=\d)){{0,80}}?\band\s+(?:then\s+)?(?P<went>left|departed){_HERE}\s+at\s+{_TIME}"
)
_AND_BACK = compiled(
    r"[^.;]{0,40}?\b(?:and\s+(?:then\s+)?(?:returned|re-?joined|re-?entered|came\s+back)|returning|before\s+returning)\b"
)
_OPENS = compiled(rf"\W*{_WHO}(?=\s+[a-z])")
_HOUR_ALONE = compiled(rf"\W*At\s+{_TIME}\W*")
"""cut off by the stop of "p.m." """
_MOVES = cued(r"\b(?:arrived|joined|entered|came\s+(?:in|back)|left|departed|returned|re-?joined|re-?entered)\b")
# The minutes of another meeting put right, or what was told of elsewhere.
_ELSEWHERE = compiled(
    r"\b(?:amend|correct)(?:ed|ion|ment)|\b(?:had|has)\s+(?:left|arrived|joined)\b|\bto\s+(?:read|show)\b", re.I
)


@dataclass(frozen=True, slots=True)
class _Move:
    """Somebody who came, went or came back, with the hour as printed."""

    person: Person
    kind: str
    hour: str | None


def told_comings(roll: Roll, passages: Iterable[Passage]) -> None:
    """Gives those listed the hour at which they came or left for good, where their list has not told it."""
    moves: dict[int, list[_Move]] = {}
    for move in _moves(passages):
        if (place := _place(roll, move.person)) is not None:
            moves.setdefault(place, []).append(move)
    for place, told in moves.items():
        record, number = roll.found[place]
        update: dict[str, str] = {}
        if told[0].kind == "came" and told[0].hour and not record.arrived:
            update["arrived"] = told[0].hour
        if told[-1].kind == "went" and told[-1].hour and not record.left:
            update["left"] = told[-1].hour
        if update:
            roll.found[place] = (record.model_copy(update=update), number)


def _moves(passages: Iterable[Passage]) -> Iterator[_Move]:
    for passage in passages:
        if _MOVES.search(passage) is None:
            continue
        hour = ""
        for told in (sentence.text for sentence in sentences(passage)):
            if _HOUR_ALONE.fullmatch(told):
                hour = told + " "
                continue
            text, hour = hour + told, ""
            if _ELSEWHERE.search(text):
                continue
            found = [m for p in (_BEHIND_HOUR, _BEFORE_HOUR, _BACK) for m in p.finditer(text)]
            if not found and (opens := _OPENS.match(text)) and (left := _AND_LEFT.match(text, opens.end())):
                yield from _of(opens["who"], "went", left["time"])
            last = 0
            for match in sorted(found, key=lambda m: m.start()):
                if match.start() < last:
                    continue
                last = match.end()
                groups = match.groupdict()
                kind = "came" if groups.get("came") else "went" if groups.get("went") else "back"
                yield from _of(match["who"], kind, groups.get("time"))
                if left := _AND_LEFT.match(text, last):
                    yield from _of(match["who"], "went", left["time"])
                elif _AND_BACK.match(text, last):
                    yield from _of(match["who"], "back", None)


def _of(who: str, kind: str, hour: str | None) -> Iterator[_Move]:
    """The same move of each of those named."""
    for entry in split_entries(who):
        if entry.person:
            yield _Move(entry.person, kind, hour if hour is None or _DOTTED.search(hour) else hour.rstrip("."))


_DOTTED = compiled(r"[ap]\.\s?m\.$")


def _place(roll: Roll, person: Person) -> int | None:
    """Where the one person listed as there stands whom a name can mean."""
    *first, last = person.name.split()
    fits = [
        n
        for n, (record, _) in enumerate(roll.found)
        if record.status in ("present", "in_attendance") and _is_called(record, first, last)
    ]
    return fits[0] if len(fits) == 1 else None


def _is_called(record: Attendance, first: list[str], last: str) -> bool:
    if not record.name:
        return False
    *before, own = record.name.split()
    return own == last and (not (before and first) or before[0][0] == first[0][0])
