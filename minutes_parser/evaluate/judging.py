"""One source beside its gold: every field's counts, and the differences. Read top to bottom, a function a field."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePath
from typing import Any, Literal, Protocol, TypeVar

from minutes_parser.evaluate.gold import Acceptable, GoldDocument, GoldResolution, GoldSource, GoldVote
from minutes_parser.evaluate.likeness import number, person, similarity, words
from minutes_parser.evaluate.pairing import (
    SAME_ACTION,
    SAME_CLAUSE,
    SAME_DOCUMENT,
    SAME_RESOLUTION,
    SAME_ROLE,
    SAME_TEXT,
    pairs,
    same_action,
    same_attendance,
    same_document,
    same_item,
    same_person,
    same_resolution,
    same_text,
)
from minutes_parser.evaluate.predictions import (
    FoundDocument,
    FoundRecord,
    FoundResolution,
    FoundSource,
    FoundVote,
)
from minutes_parser.evaluate.scores import LISTS, Error, SourceScore

_AS_WORDS = ("council", "committee", "venue", "title", "author")
"""fields of a meeting that are compared by their words; all others must be equal"""


def judge(gold: GoldSource, found: FoundSource | None) -> SourceScore:
    """The score of one source; without a prediction, all that gold has counts as missed."""
    score = SourceScore(
        source=gold.source,
        body=body_of(gold.source, found.source if found else ""),
        family=gold.family,
        predicted=found is not None,
        text=(found.text if found else None) or "",
    )
    documents = found.documents if found else ()
    taken = pairs(gold.documents, documents, same_document, SAME_DOCUMENT)
    for i, document in enumerate(gold.documents):
        if i in taken or not document.optional:
            _Judge(score).document(document, documents[taken[i]] if i in taken else None)
    if not gold.open:
        for j, extra in enumerate(documents):
            if j not in taken.values():
                _Judge(score).extra(extra)
    if found:
        _Judge(score).provenance(found)
    return score


def body_of(source: str, found: str = "") -> str:
    """The folder a source is in, by gold or else by the parser; without one, its name up to the first digit."""
    for path in (PurePath(source), PurePath(found)):
        if path.parent.name:
            return path.parent.name
    stem = PurePath(source).stem
    return re.split(r"\d", stem, maxsplit=1)[0].strip(" -_.") or stem


class _Gold(Protocol):
    @property
    def optional(self) -> bool: ...
    @property
    def words(self) -> str: ...
    @property
    def shown(self) -> str: ...


G = TypeVar("G", bound=_Gold)
F = TypeVar("F", bound=FoundRecord)


class _Judge:
    """Adds counts and errors of one source to its score."""

    def __init__(self, score: SourceScore) -> None:
        self.score = score

    def document(self, gold: GoldDocument, found: FoundDocument | None) -> None:
        """A document of gold, and the one that was found for it, if any."""
        if not gold.optional:
            right = found is not None and found.kind in gold.kind
            self._value("kind", right, gold.kind, found.kind if found else None)
        scored = set(gold.scored or ("meeting", *LISTS))
        if "meeting" in scored:
            self._meeting(gold.meeting, found)
        found = found or FoundDocument()
        if "attendance" in scored:
            self._attendance(gold, found)
        if "items" in scored:
            self._records("items", gold.items, found.items, same_item, SAME_TEXT)
        if "resolutions" in scored:
            self._clauses(gold, found)
            self._resolutions(gold, found)
        if "recommendations" in scored:
            self._records("recommendations", gold.recommendations, found.recommendations, same_text, SAME_TEXT)
        if "actions" in scored:
            self._actions(gold, found)
        if "declarations" in scored and gold.declarations is not None:
            self._records("declarations", gold.declarations, found.declarations, same_person, SAME_TEXT)

    def extra(self, found: FoundDocument) -> None:
        """A document that no gold document stands for: all its records are spurious."""
        for field, records in {**found.records(), "resolutions": found.clauses()}.items():
            for record in records:
                self.score.count(field, 0, 0, 1)
                self._error(field, "spurious", found=record.shown, record=record)

    # ---- fields of documents

    def _meeting(self, gold: Mapping[str, Acceptable], found: FoundDocument | None) -> None:
        for field, stated in gold.items():
            wanted = stated or (None,)
            got = found.meeting.get(field) if found else None
            if found and got is None and wanted == (None,):
                continue  # rightly empty: no merit
            if found is None:
                right = False
            elif field in _AS_WORDS:
                right = any(_same_words(option, got) for option in wanted)
            else:
                right = got in wanted
            self._value(f"meeting.{field}", right, wanted, got)

    def _attendance(self, gold: GoldDocument, found: FoundDocument) -> None:
        taken = self._records("attendance", gold.attendance, found.attendance, same_attendance, SAME_TEXT)
        for i, j in taken.items():
            one, other = gold.attendance[i], found.attendance[j]
            if one.role and one.name and not one.optional:
                right = any(similarity(role or "", other.role or "") >= SAME_ROLE for role in one.role)
                self._value("attendance.role", right, one.role, other.role, other, f"{one.words}: ")

    def _clauses(self, gold: GoldDocument, found: FoundDocument) -> None:
        wanted, got = gold.clauses(), found.clauses()
        for i, j in self._records("resolutions", wanted, got, same_text, SAME_CLAUSE).items():
            one, other = wanted[i], got[j]
            if one.item and not one.optional:
                right = number(other.item) in {number(item) for item in one.item}
                self._value("resolutions.item", right, one.item, other.item, other, f"{one.words[:60]}: ")

    def _resolutions(self, gold: GoldDocument, found: FoundDocument) -> None:
        """Movers, votes and named votes: right where gold states them, and not invented where it does not."""
        wanted = [resolution for resolution in gold.resolutions if not resolution.optional]
        taken = pairs(wanted, found.resolutions, same_resolution, SAME_RESOLUTION)
        for i, one in enumerate(wanted):
            other = found.resolutions[taken[i]] if i in taken else FoundResolution()
            self._movers(one, other)
            vote = other.vote or FoundVote()
            self._vote(one.vote, vote, other)
            self._named_votes(one.vote, vote, other)

    def _movers(self, gold: GoldResolution, found: FoundResolution) -> None:
        for role, wanted, got in (
            ("mover", gold.mover, found.mover),
            ("seconder", gold.seconder, found.seconder),
        ):
            if wanted:
                right = any(person(option) == person(got or "") for option in wanted if option)
                self._value("resolutions.mover", right, wanted, got, found, f"{role} ")
            elif got:
                self._invented("resolutions.mover", got, found, f"{role} ")

    def _vote(self, gold: GoldVote | None, found: FoundVote, record: FoundResolution) -> None:
        got = found.printed()
        if gold:
            wanted = gold.printed()
            if wanted:
                right = all(got[name] in values for name, values in wanted.items())
                self._value("resolutions.vote", right, (_figures(wanted),), _figures(got), record)
        elif any(got[name] is not None for name in ("for", "against", "abstain")):
            self._invented("resolutions.vote", _figures(got), record)

    def _named_votes(self, gold: GoldVote | None, found: FoundVote, record: FoundResolution) -> None:
        wanted_names = gold.names if gold else {}
        for option in sorted({*wanted_names, *found.names}):
            wanted = {person(name) for name in wanted_names.get(option, ())}
            got = {person(name) for name in found.names.get(option, ())}
            self.score.count("resolutions.names", len(wanted & got), len(wanted), len(got))
            if wanted != got:
                self._error(
                    "resolutions.names",
                    "wrong" if wanted else "invented",
                    gold=f"{option}: {_people(wanted - got)}",
                    found=f"{option}: {_people(got - wanted)}",
                    record=record,
                )

    def _actions(self, gold: GoldDocument, found: FoundDocument) -> None:
        taken = self._records("actions", gold.actions, found.actions, same_action, SAME_ACTION)
        for i, j in taken.items():
            one, other = gold.actions[i], found.actions[j]
            if one.optional:
                continue
            for field, wanted, got in (("owner", one.owner, other.owner), ("due", one.due, other.due)):
                if wanted:
                    right = any(_same_owner(option, got) if field == "owner" else option == got for option in wanted)
                    self._value(f"actions.{field}", right, wanted, got, other, f"{one.words[:60]}: ")
                elif got:
                    self._invented(f"actions.{field}", got, other)

    # ---- where the words of records stand

    def provenance(self, found: FoundSource) -> None:
        """The words of every record are found at its own place, and little else is."""
        for document in found.documents:
            for name, records in document.records().items():
                for record in records:
                    right = _is_proven(record, found)
                    self.score.count("provenance", int(right), 1, 1)
                    if not right:
                        self._error("provenance", "wrong", found=f"{name}: {record.shown}", record=record)

    # ---- counts and errors

    def _records(
        self, field: str, gold: Sequence[G], found: Sequence[F], likeness: Callable[[G, F], float], least: float
    ) -> dict[int, int]:
        """Counts records of a list, one to one; an optional gold record takes its match away without counting."""
        taken = pairs(gold, found, likeness, least)
        required = [i for i, record in enumerate(gold) if not record.optional]
        absorbed = len(taken.keys() - set(required))
        self.score.count(field, len(taken.keys() & set(required)), len(required), len(found) - absorbed)
        missed = [gold[i] for i in required if i not in taken]
        spurious = [record for j, record in enumerate(found) if j not in taken.values()]
        beside = pairs(missed, spurious, lambda g, f: similarity(g.shown, f.shown), 0.4)
        for i, one in enumerate(missed):
            near = spurious[beside[i]] if i in beside else None
            self._error(field, "missed", gold=one.shown, found=near.shown if near else "", words=one.words, record=near)
        for j, other in enumerate(spurious):
            resembled = next((missed[i].shown for i, at in beside.items() if at == j), "")
            self._error(field, "spurious", gold=resembled, found=other.shown, record=other)
        return taken

    def _value(
        self,
        field: str,
        right: bool,
        wanted: Sequence[object],
        got: object,
        record: FoundRecord | None = None,
        about: str = "",
    ) -> None:
        self.score.count(field, int(right), 1, 1)
        if not right:
            options = " or ".join("nothing" if option is None else str(option) for option in wanted)
            shown = "nothing" if got is None else str(got)
            self._error(field, "wrong", gold=about + options, found=shown, words=str(wanted[0] or ""), record=record)

    def _invented(self, field: str, got: str, record: FoundRecord, about: str = "") -> None:
        self.score.count(field, 0, 0, 1)
        self._error(field, "invented", found=about + got, record=record)

    def _error(
        self,
        field: str,
        kind: Literal["missed", "spurious", "wrong", "invented"],
        *,
        gold: str = "",
        found: str = "",
        words: str = "",
        record: FoundRecord | None = None,
    ) -> None:
        span = record.span if record else FoundRecord().span
        self.score.errors.append(
            Error(field, self.score.source, kind, gold, found, words, span.start, span.end, span.page)
        )


def _same_words(wanted: str | None, got: object) -> bool:
    if wanted is None:
        return got is None
    return bool(wanted and got) and similarity(wanted, str(got)) >= SAME_TEXT


def _same_owner(wanted: str | None, got: str | None) -> bool:
    if similarity(wanted or "", got or "") >= SAME_ROLE:
        return True
    name = person(wanted or "")
    return bool(name) and name == person(got or "")


def _figures(vote: Mapping[str, Any]) -> str:
    stated = {name: value for name, value in vote.items() if value is not None}
    parts = [f"{name} {' or '.join(map(str, v)) if isinstance(v, tuple) else v}" for name, v in stated.items()]
    return ", ".join(parts) or "nothing"


def _people(names: set[tuple[str, ...]]) -> str:
    return ", ".join(" ".join(name) for name in sorted(names)) or "nobody"


def _is_proven(record: FoundRecord, source: FoundSource) -> bool:
    span, text, wanted = record.span, source.text, record.words
    if text is None or span.start is None or span.end is None or not 0 <= span.start < span.end <= len(text):
        return False
    if span.end - span.start > 3 * sum(map(len, wanted)) + 600:
        return False
    if source.pages is not None and (span.page is None or not 1 <= span.page <= source.pages):
        return False
    left = Counter(words(text[span.start : span.end]))
    for part in wanted:
        needed = Counter(words(part))
        there = needed & left
        if needed and there.total() / needed.total() < 0.95:
            return False
        left -= there
    return True
