"""python -m corpus.floors [--raise | --lower]: the scores on corpus/sample that may not fall.

`floors.json` holds the F1 of every field, rounded down to three decimals. Without an option, the fields are printed that
stand elsewhere today. `--raise` lifts floors to what is measured now and adds fields without one; it lowers nothing.
Only `--lower` lowers a floor, and it says which: let the commit say why.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path

from minutes_parser.evaluate import Scores, evaluate, read_gold
from minutes_parser.parse import parse_file

HERE = Path(__file__).resolve().parent
SAMPLE, FILE = HERE / "sample", HERE / "floors.json"


def measure() -> Scores:
    """The scores of the sample, parsed now."""
    gold = read_gold(SAMPLE / "gold")
    return evaluate(gold, [parse_file(SAMPLE / annotation.source) for annotation in gold])


def reached(scores: Scores) -> dict[str, float]:
    """F1 by field, rounded down, so that a score reaches its own floor."""
    return {name: math.floor(tally.f1 * 1000 + 1e-9) / 1000 for name, tally in scores.tallies.items()}


def read() -> dict[str, float]:
    """The floors by field."""
    floors: dict[str, float] = json.loads(FILE.read_text(encoding="utf-8"))
    return floors


def raised(floors: dict[str, float], now: dict[str, float]) -> dict[str, float]:
    """Floors lifted to what is reached now, never lowered; fields in the order in which they are scored."""
    kept = {name: floor for name, floor in floors.items() if name not in now}
    return {name: max(figure, floors.get(name, 0.0)) for name, figure in now.items()} | kept


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m corpus.floors", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--raise", action="store_true", dest="lift", help="lift floors to what is measured now")
    parser.add_argument("--lower", action="store_true", help="set all floors to what is measured now")
    options = parser.parse_args()
    floors = read() if FILE.exists() else {}
    now = reached(measure())
    for name in [*now, *(name for name in floors if name not in now)]:
        before, after = floors.get(name), now.get(name)
        if before != after:
            print(
                f"{name:20}floor {'none' if before is None else before}, now {'not compared' if after is None else after}"
            )
    if options.lift or options.lower:
        new = now if options.lower else raised(floors, now)
        FILE.write_text(json.dumps(new, indent=1) + "\n", encoding="utf-8")
        print(
            f"{FILE.name}: {sum(new.get(name) != floor for name, floor in floors.items())} changed, "
            f"{len(new.keys() - floors.keys())} added"
        )


if __name__ == "__main__":
    main()
