"""What an evaluation gives: counts by field, and the errors behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

LISTS = ("attendance", "items", "resolutions", "recommendations", "actions", "declarations")

FIELDS = (
    "kind",
    "meeting.council",
    "meeting.committee",
    "meeting.date",
    "meeting.start_time",
    "meeting.end_time",
    "meeting.venue",
    "meeting.title",
    "meeting.author",
    "attendance",
    "attendance.role",
    "items",
    "resolutions",
    "resolutions.item",
    "resolutions.mover",
    "resolutions.vote",
    "resolutions.names",
    "recommendations",
    "actions",
    "actions.owner",
    "actions.due",
    "declarations",
    "provenance",
)
"""What is scored, in the order in which it is shown. Gold may hold further fields of a meeting; they come after."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of one field: what was found and right, what gold has, what was found."""

    hit: int = 0
    gold: int = 0
    pred: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.hit + other.hit, self.gold + other.gold, self.pred + other.pred)

    def __bool__(self) -> bool:
        """Whether there was anything to compare."""
        return bool(self.gold or self.pred)

    @property
    def precision(self) -> float:
        return self.hit / self.pred if self.pred else float(self.gold == 0)

    @property
    def recall(self) -> float:
        return self.hit / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        return 2 * self.hit / (self.gold + self.pred) if self else 1.0


@dataclass(frozen=True, slots=True)
class Error:
    """One difference from gold.

    `kind`: a record is `missed` or `spurious`, a value is `wrong` (another one than gold has, or none) or `invented`
    (gold has none). A missed and a spurious record that resemble each other name each other, so each difference can be
    read side by side. `start` and `end` are the place of the found record in the kept text; where nothing was found,
    `words` says what to look for there.
    """

    field: str
    source: str
    kind: Literal["missed", "spurious", "wrong", "invented"]
    gold: str = ""
    found: str = ""
    words: str = ""
    start: int | None = None
    end: int | None = None
    page: int | None = None


@dataclass(slots=True)
class SourceScore:
    """One gold file: `body` is the folder of its source, or the beginning of its name; `text` the kept text, if any."""

    source: str
    body: str
    family: str | None = None
    predicted: bool = True
    text: str = ""
    tallies: dict[str, Tally] = field(default_factory=dict)
    errors: list[Error] = field(default_factory=list)

    def count(self, name: str, hit: int, gold: int, pred: int) -> None:
        self.tallies[name] = self.tallies.get(name, Tally()) + Tally(hit, gold, pred)


@dataclass(slots=True)
class Scores:
    """All sources of an evaluation. `notes` are sentences for the user about predictions that could not be used."""

    sources: list[SourceScore] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def tallies(self) -> dict[str, Tally]:
        """Counts by field over all sources, in the order of FIELDS."""
        return added(source.tallies for source in self.sources)

    @property
    def errors(self) -> list[Error]:
        """All errors, by field and then by source."""
        order = list(self.tallies)
        return sorted((e for source in self.sources for e in source.errors), key=lambda e: order.index(e.field))

    @property
    def absent(self) -> list[str]:
        """Gold sources without a prediction."""
        return [source.source for source in self.sources if not source.predicted]

    def figures(self) -> dict[str, dict[str, float]]:
        """F1, precision, recall and counts by field, as numbers to write into a file."""
        return {
            name: {"f1": t.f1, "precision": t.precision, "recall": t.recall, "gold": t.gold, "pred": t.pred}
            for name, t in self.tallies.items()
        }

    def by_body(self) -> dict[str, dict[str, Tally]]:
        return self._by(lambda source: source.body)

    def by_family(self) -> dict[str, dict[str, Tally]]:
        """By the family that gold names; sources without one are left out."""
        return self._by(lambda source: source.family)

    def by_source(self) -> dict[str, dict[str, Tally]]:
        return self._by(lambda source: source.source)

    def _by(self, key: Callable[[SourceScore], str | None]) -> dict[str, dict[str, Tally]]:
        groups: dict[str, list[dict[str, Tally]]] = {}
        for source in self.sources:
            name = key(source)
            if name is not None:
                groups.setdefault(name, []).append(source.tallies)
        return {name: added(groups[name]) for name in sorted(groups)}

    def below(self, floors: Mapping[str, float]) -> dict[str, tuple[float, float]]:
        """Fields whose F1 is lower than their floor: (F1, floor). A field that was not compared has F1 0."""
        tallies = self.tallies
        reached = {name: tallies[name].f1 if name in tallies else 0.0 for name in floors}
        return {name: (reached[name], floor) for name, floor in floors.items() if reached[name] < floor}


def added(parts: Iterable[Mapping[str, Tally]]) -> dict[str, Tally]:
    """The sums of tallies by field, in the order of FIELDS."""
    sums: dict[str, Tally] = {}
    for part in parts:
        for name, tally in part.items():
            sums[name] = sums.get(name, Tally()) + tally
    return {name: sums[name] for name in sorted(sums, key=place)}


def place(name: str) -> tuple[int, str]:
    """Where a field is shown: as FIELDS has it; other fields of a meeting after those of FIELDS."""
    if name in FIELDS:
        return FIELDS.index(name), ""
    return FIELDS.index("meeting.author"), name
