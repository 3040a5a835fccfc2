"""python models/trial.py MODEL [--real DIR]: the rules alone beside the rules with the classifier, on bodies it was not trained on.

Three doors through which a classifier may speak, each with a threshold chosen on bodies used for nothing else:
  veto      an unmarked decision (an action without label, column or table) falls where its sentence is unlikely;
  addition  a sentence that the rules pass over becomes a record where it is very likely, and passes a cheap gate;
  both      with the thresholds of the two.
The row `ceiling` opens both doors for just those sentences that raise the score: no classifier can gain more through them.

First come the scores of sentences at a likelihood of 0.5. A row gives F1 with the rules and with the door, and the 95 %
interval of the difference: a paired bootstrap over documents, each of a body of its own. `--real` is a folder with docs/
and gold/ of real documents.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

# corpus/ and models/ are no part of the installed package: they are imported from the checkout.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import spacy
from spacy.language import Language

from minutes_parser.evaluate import evaluate
from minutes_parser.evaluate.scores import Tally
from minutes_parser.records import Action, Clause, Document, ParsedSource, Resolution
from models.sentences import ACTION, DECISION, ReadSource, Sentence, holds, is_unmarked
from models.train import (
    CHOOSING,
    HELD_OUT,
    drawn,
    likelihoods,
    read_folder,
    sentence_scores,
    shown,
    undecided,
)

Field = Literal["resolutions", "actions"]
LABELS: dict[Field, str] = {"resolutions": DECISION, "actions": ACTION}

VETOES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5)
ADDITIONS = (0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99)

SETTLING = re.compile(
    r"\b(agreed|resolved|decided|approved|adopted|accepted|endorsed|ratified|confirmed|granted|refused|elected|appointed"
    r"|nominated|deferred|noted|received|carried|co-?opted)\b",
    re.I,
)
BINDING = re.compile(r"\b(?:to|will|would|shall|should|must|be|is|are)\b")


@dataclass(frozen=True)
class Door:
    """Where the classifier may speak: below `veto` a record falls, above `addition` one comes; None is a closed door."""

    field: Field
    veto: float | None = None
    addition: float | None = None

    def __str__(self) -> str:
        said = [f"below {self.veto:g}"] if self.veto is not None else []
        said += [f"above {self.addition:g}"] if self.addition is not None else []
        return ", ".join(said) or "closed"


@dataclass(frozen=True)
class Judged:
    """A read source with what the classifier gives its sentences."""

    source: ReadSource
    likely: list[dict[str, float]]

    def tally(self, door: Door) -> Tally:
        """The counts of the door's field with the door open."""
        return self._count(door, self.likely)

    def best(self, door: Door) -> Tally:
        """The counts where the door opens for a sentence only if that raises the score: no likelihoods can do better.

        Sentences that gold holds to be none are not tried as additions.
        """
        label, shut = LABELS[door.field], [dict.fromkeys(LABELS.values(), 0.5) for _ in self.likely]
        best = self._count(door, shut)
        for at, sentence in enumerate(self.source.sentences):
            held = sentence.decision if door.field == "resolutions" else sentence.action
            if held == "marked" or (held == "no" and not sentence.gold.get(label)):
                continue
            trial = [*shut[:at], {label: float(held == "no")}, *shut[at + 1 :]]
            count = self._count(door, trial)
            if count.f1 > best.f1:
                best, shut = count, trial
        return best

    def _count(self, door: Door, likely: Sequence[dict[str, float]]) -> Tally:
        scores = evaluate([self.source.gold_of(door.field)], [through(self.source, likely, door)])
        return scores.tallies.get(door.field, Tally())


def through(source: ReadSource, likely: Sequence[dict[str, float]], door: Door) -> ParsedSource:
    """What the rules found, less what the classifier vetoes, with what it adds."""
    documents = []
    for number, document in enumerate(source.parsed.documents):
        here = [
            (s, p[LABELS[door.field]]) for s, p in zip(source.sentences, likely, strict=True) if s.document == number
        ]
        if door.field == "resolutions":
            kept = tuple(r for r in document.resolutions if not (is_unmarked(r) and _vetoed(r, "decision", here, door)))
            new = tuple(_resolution(source, document, s) for s in _added("decision", SETTLING, here, door))
            documents.append(document.model_copy(update={"resolutions": kept + new}))
        else:
            left = tuple(a for a in document.actions if not _vetoed(a, "action", here, door))
            more = tuple(_action(source, document, s) for s in _added("action", BINDING, here, door) if s.doer)
            documents.append(document.model_copy(update={"actions": left + more}))
    return source.parsed.model_copy(update={"documents": tuple(documents)})


def _vetoed(
    record: Resolution | Action, kind: Literal["decision", "action"], here: list[tuple[Sentence, float]], door: Door
) -> bool:
    """Whether every sentence that an unmarked record rests on is unlikely."""
    rests = [(s, p) for s, p in here if holds(s, record)]
    return bool(
        door.veto is not None and rests and all(getattr(s, kind) == "unmarked" and p < door.veto for s, p in rests)
    )


def _added(
    kind: Literal["decision", "action"], gate: re.Pattern[str], here: list[tuple[Sentence, float]], door: Door
) -> Iterator[Sentence]:
    for sentence, likelihood in here:
        very_likely = door.addition is not None and likelihood > door.addition
        if very_likely and getattr(sentence, kind) == "no" and gate.search(sentence.text):
            yield sentence


def _resolution(source: ReadSource, document: Document, sentence: Sentence) -> Resolution:
    found = SETTLING.search(sentence.text)
    assert found is not None  # the gate let it through
    span = source.reading.span(sentence.start, sentence.end)
    return Resolution(
        item=_item(document, sentence),
        verb=found[1].lower(),
        clauses=(Clause(text=sentence.text, span=span),),
        span=span,
    )


def _action(source: ReadSource, document: Document, sentence: Sentence) -> Action:
    span = source.reading.span(sentence.start, sentence.end)
    return Action(
        item=_item(document, sentence), text=sentence.text, owner=sentence.doer, owner_text=sentence.doer, span=span
    )


def _item(document: Document, sentence: Sentence) -> str | None:
    return next((i.number for i in document.items if i.extent.start <= sentence.start < i.extent.end), None)


# ---------------------------------------------------------------- thresholds, intervals


def chosen(sources: Sequence[Judged], field: Field) -> tuple[Door, Door]:
    """The veto and the addition of the highest F1 on these sources; of equal ones the most careful, closed before all."""
    veto = max([Door(field), *(Door(field, veto=t) for t in VETOES)], key=lambda door: f1(tallies(sources, door)))
    additions = [Door(field), *(Door(field, addition=t) for t in reversed(ADDITIONS))]
    return veto, max(additions, key=lambda door: f1(tallies(sources, door)))


def tallies(sources: Sequence[Judged], door: Door) -> list[Tally]:
    """The counts of each source with the door open."""
    return [source.tally(door) for source in sources]


def f1(counts: Sequence[Tally]) -> float:
    return sum(counts, Tally()).f1


def interval(
    before: Sequence[Tally], after: Sequence[Tally], *, draws: int = 2000, seed: int = 5
) -> tuple[float, float]:
    """The middle 95 % of the difference in F1 when documents are drawn again, the same for both sides."""
    rng = random.Random(seed)
    differences = []
    for _ in range(draws):
        drawn_again = rng.choices(range(len(before)), k=len(before))
        differences.append(f1([after[i] for i in drawn_again]) - f1([before[i] for i in drawn_again]))
    differences.sort()
    return differences[int(0.025 * draws)], differences[int(0.975 * draws) - 1]


@dataclass(frozen=True)
class Row:
    """A line of the table: a field of a set of documents, rules alone beside rules with a door open."""

    documents: str
    door: Door
    name: str
    before: Tally
    after: Tally
    difference: tuple[float, float]

    def __str__(self) -> str:
        low, high = self.difference
        return (
            f"| {self.documents} | {self.door.field} | {self.name} | {self.door} | {self.before.f1:.4f} | {self.after.f1:.4f}"
            f" | {self.after.pred - self.before.pred:+d} found, {self.after.hit - self.before.hit:+d} right"
            f" | {low:+.4f} to {high:+.4f} |"
        )


HEAD = """| documents | field | door | likelihood | F1, rules alone | F1 with it | records | 95 % of the difference |
|---|---|---|---|---|---|---|---|"""


def rows(name: str, sources: Sequence[Judged], doors: dict[Field, tuple[Door, Door]]) -> Iterator[Row]:
    """The table of a set of documents."""
    for field, (veto, addition) in doors.items():
        before = tallies(sources, Door(field))
        for kind, door in (("veto", veto), ("addition", addition), ("both", replace(veto, addition=addition.addition))):
            yield _row(name, kind, door, before, tallies(sources, door))
        ceiling = Door(field, veto=0.4, addition=0.6)
        yield _row(name, "ceiling", ceiling, before, [source.best(ceiling) for source in sources])


def sweep(name: str, sources: Sequence[Judged]) -> Iterator[Row]:
    """A row for every threshold."""
    for field in LABELS:
        before = tallies(sources, Door(field))
        for veto in VETOES:
            yield _row(name, "veto", Door(field, veto=veto), before, tallies(sources, Door(field, veto=veto)))
        for addition in ADDITIONS:
            door = Door(field, addition=addition)
            yield _row(name, "addition", door, before, tallies(sources, door))


def _row(name: str, kind: str, door: Door, before: Sequence[Tally], after: Sequence[Tally]) -> Row:
    return Row(name, door, kind, sum(before, Tally()), sum(after, Tally()), interval(before, after))


def judged(nlp: Language, sources: Sequence[ReadSource]) -> list[Judged]:
    """The sources with what the classifier makes of their sentences."""
    return [Judged(source, likelihoods(nlp, source.sentences)) for source in sources]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, help="what train.py wrote")
    parser.add_argument("--bodies", type=int, default=150, help="held-out bodies, one document each")
    parser.add_argument("--choosing", type=int, default=100, help="bodies to choose thresholds on, one document each")
    parser.add_argument("--every", action="store_true", help="show every threshold, not the chosen ones")
    parser.add_argument("--real", type=Path, help="folder with docs/ and gold/ of real documents")
    options = parser.parse_args()
    nlp = spacy.load(options.model)
    taught = nlp.meta["performance"]["trained_on"]["councils"]
    choose = judged(nlp, drawn(CHOOSING, options.choosing, 1, without=taught))
    doors: dict[Field, tuple[Door, Door]] = {field: chosen(choose, field) for field in LABELS}
    sets = {"invented": drawn(HELD_OUT, options.bodies, 1, without=taught)}
    if options.real:
        sets["real"] = read_folder(options.real)
    for name, sources in sets.items():
        print(f"sentences, {name}:", *shown(sentence_scores(nlp, undecided(sources))), sep="\n  ")
    print(HEAD)
    for name, sources in sets.items():
        read = judged(nlp, sources)
        for row in sweep(f"{name}, {len(read)}", read) if options.every else rows(f"{name}, {len(read)}", read, doors):
            print(row, flush=True)


if __name__ == "__main__":
    main()
