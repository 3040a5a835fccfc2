"""The referee, where it is at hand, counts the same as `evaluate`."""

from __future__ import annotations

import copy
import importlib.util
import json
import random
from collections import defaultdict
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from minutes_parser.evaluate import evaluate
from minutes_parser.evaluate.scores import LISTS

Json = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "corpus" / "sample"
REFEREE = ROOT.parent / "shared" / "referee" / "score.py"


@pytest.fixture(scope="module")
def sample() -> tuple[list[Json], list[Json]]:
    """Gold of the sample corpus, and what is found in its documents."""
    from minutes_parser.parse import parse_file

    gold = [json.loads(file.read_text(encoding="utf-8")) for file in sorted((SAMPLE / "gold").glob("*.json"))]
    found = [
        json.loads(parse_file(SAMPLE / annotation["source"]).model_dump_json(by_alias=True)) for annotation in gold
    ]
    return gold, found


@pytest.mark.shared
@pytest.mark.skipif(not REFEREE.exists(), reason="the referee is not beside the checkout")
@pytest.mark.parametrize("seed", range(8))
def test_the_referee_counts_the_same(sample: tuple[list[Json], list[Json]], seed: int) -> None:
    """On what is found in the sample, and on the same with words, records and documents lost, changed and moved."""
    gold, found = sample
    if seed:
        found = worsened(found, random.Random(seed))
    counted = {name: (t.hit, t.gold, t.pred) for name, t in evaluate(gold, found).tallies.items()}
    assert counted == referee_counts(gold, found)


def referee_counts(gold: list[Json], found: list[Json]) -> dict[str, tuple[int, int, int]]:
    spec = importlib.util.spec_from_file_location("referee", REFEREE)
    assert spec and spec.loader
    referee: ModuleType = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(referee)
    counts: Any = defaultdict(referee.Tally)
    predictions = {Path(line["source"]).name: referee.normalise(copy.deepcopy(line)) for line in found}
    for annotation in gold:
        prediction = predictions.get(Path(annotation["source"]).name)
        referee.score_source(annotation, prediction, counts, defaultdict(list))
        if prediction is not None:
            referee.provenance(prediction, counts, defaultdict(list))
    return {name: (tally.hit, tally.gold, tally.pred) for name, tally in counts.items()}


def worsened(found: list[Json], rng: random.Random) -> list[Json]:
    """A copy with about every tenth thing lost, changed, doubled or moved."""

    def chance(share: float = 0.1) -> bool:
        return rng.random() < share

    def fewer_words(text: str) -> str | None:
        kept = text.split()
        if chance(0.3):
            rng.shuffle(kept)
        return " ".join(word for word in kept if not chance(0.15)) or None

    found = [line for line in copy.deepcopy(found) if not chance(0.05)]
    for line in found:
        if chance(0.3):
            rng.shuffle(line["documents"])
        for document in line["documents"]:
            document["kind"] = "other" if chance() else document["kind"]
            document["meeting"] = {field: None if chance() else value for field, value in document["meeting"].items()}
            for field in LISTS:
                records = [record for record in document[field] if not chance()]
                records += [copy.deepcopy(record) for record in records if chance(0.03)]
                if chance(0.3):
                    rng.shuffle(records)
                document[field] = records
                for record in records:
                    for key in ("name", "role", "title", "text", "owner", "due", "mover", "item", "number"):
                        if record.get(key) and chance():
                            record[key] = fewer_words(record[key]) if chance(0.7) else "Somebody 7"
                    for clause in record.get("clauses", []):
                        clause["text"] = (chance() and fewer_words(clause["text"])) or clause["text"]
                    if field == "resolutions" and chance():
                        record["vote"] = {
                            "for": 4,
                            "result": "carried",
                            "names": {"for": ["Ada Bell"], "against": None},
                        }
                    if chance(0.05):
                        record["span"]["end"] += rng.choice([-20, 700])
    return found
