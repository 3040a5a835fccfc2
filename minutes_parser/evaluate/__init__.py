"""Found records beside gold annotations: what is right, what is missed, what is spurious, field by field.

    from minutes_parser.evaluate import evaluate
    scores = evaluate(Path("gold/"), Path("parsed.jsonl"))
    scores.tallies["resolutions"].f1, scores.errors, scores.by_body()

`gold` says how annotations are written, `likeness` and `pairing` what counts as the same, `judging` compares a source,
`scores` is what comes out, `scoreboard` shows it in a terminal.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath
from typing import Any

from minutes_parser.evaluate.gold import GoldSource, read_gold
from minutes_parser.evaluate.judging import judge
from minutes_parser.evaluate.predictions import FoundSource, found_source, read_predictions
from minutes_parser.evaluate.scores import FIELDS, Error, Scores, SourceScore, Tally
from minutes_parser.records import ParsedSource

__all__ = ["FIELDS", "Error", "GoldSource", "Scores", "SourceScore", "Tally", "evaluate", "read_gold"]


def evaluate(
    gold: Path | Iterable[GoldSource | Mapping[str, Any]],
    predictions: Path | Iterable[ParsedSource | FoundSource | Mapping[str, Any]],
) -> Scores:
    """Scores of predictions against gold, a source of gold at a time.

    `gold`: a file or folder of annotations, or annotations as JSON gives them. `predictions`: a .jsonl that `parse`
    printed, or what `parse_file` returns. A prediction belongs to the gold whose `source` has the same file name; of
    two such predictions the later one counts. Predictions without gold are left alone.

    Raises UsageError for files that are no annotations or no predictions, pydantic's ValidationError for such objects.
    """
    annotations = (
        read_gold(gold)
        if isinstance(gold, Path)
        else [g if isinstance(g, GoldSource) else GoldSource.model_validate(g) for g in gold]
    )
    found = (
        read_predictions(predictions)
        if isinstance(predictions, Path)
        else [p if isinstance(p, FoundSource) else found_source(p) for p in predictions]
    )
    notes: list[str] = []
    by_name: dict[str, FoundSource] = {}
    for source in found:
        name = PurePath(source.source).name
        if name in by_name:
            notes.append(f"{name} is predicted twice; the later one counts.")
        if source.dropped:
            notes.append(f"{source.source}: what has the wrong type was left out ({', '.join(source.dropped)}).")
        by_name[name] = source
    return Scores([judge(g, by_name.get(PurePath(g.source).name)) for g in annotations], notes)
