"""Many documents of many invented bodies, for tests on bodies that nobody tuned on, and for training."""

from __future__ import annotations

import datetime as dt
import json
import random
from pathlib import Path

from corpus.generator import bodies, conversion, minutes, papers
from corpus.generator.sheet import Sheet


def write(out: Path, *, count: int, per_body: int, seed: int) -> int:
    """Draws `count` bodies and writes `per_body` documents of each into out/docs, gold into out/gold.

    The same arguments give the same bytes, and a larger `count` leaves the first bodies as they are. Gives back the
    number of files.
    """
    docs, gold = out / "docs", out / "gold"
    docs.mkdir(parents=True, exist_ok=True)
    gold.mkdir(parents=True, exist_ok=True)
    used: set[str] = set()
    for number in range(count):
        rng = random.Random(f"{seed}-{number}")
        body = bodies.body(rng, number, used)
        for serial in range(per_body):
            name, data, sheet = document(random.Random(f"{seed}-{number}-{serial}"), body, serial)
            (docs / name).write_bytes(data)
            record = {"source": name, "family": body.facts["name"], "documents": [sheet.settle().check().gold()]}
            (gold / f"{name}.json").write_text(
                json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
            )
    return count * per_body


def document(rng: random.Random, body: bodies.Body, serial: int) -> tuple[str, bytes, Sheet]:
    """One document of a body: its file name, bytes and sheet."""
    day = dt.date(2009, 1, 5) + dt.timedelta(days=rng.randrange(365 * 16))
    day -= dt.timedelta(days=max(0, day.weekday() - 3))
    roll = rng.random()
    small = body.family in ("village", "community", "irish", "governors")
    if roll < 0.07 or (small and roll < 0.12):
        kind = "agenda"
    elif roll < 0.15 and not small and body.family not in ("planning", "parish"):
        kind = "report"
    elif roll < 0.2:
        kind = "decision" if body.family in ("cabinet", "council", "district") else "agenda"
    else:
        kind = "minutes"
    made = conversion.draw(rng, body, minutes=kind == "minutes")
    if kind == "minutes":
        sheet = minutes.write(rng, body, day, serial, web=made.format == "moderngov")
    else:
        sheet = {"agenda": papers.agenda, "report": papers.report, "decision": papers.notice}[kind](rng, body, day)
    name = f"{body.key}-{serial + 1}-{kind}{made.suffix}"
    return name, conversion.render(made, body, sheet), sheet
