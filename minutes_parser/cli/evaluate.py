"""`evaluate`: records beside gold annotations."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from minutes_parser.cli.endings import ERRORS, OK, end_with
from minutes_parser.cli.options import TIME_LIMIT, WORKERS
from minutes_parser.cli.printing import number_of, print_data, say, width
from minutes_parser.cli.sources import errors_of, sources_in

if TYPE_CHECKING:
    from minutes_parser.evaluate.predictions import FoundSource
    from minutes_parser.records import ParsedSource


@click.command(
    short_help="Hold records beside gold annotations.",
    epilog="""\b
Examples:
  minutes-parser evaluate corpus/sample/gold corpus/sample
  minutes-parser parse minutes/ > records.jsonl
  minutes-parser evaluate gold/ records.jsonl --errors 10 --by-body
  minutes-parser evaluate gold/ minutes/ --min resolutions=0.95 --min items=0.97 --json scores.json
""",
)
@click.argument("gold", type=click.Path(exists=True, path_type=Path))
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--errors", type=click.IntRange(0), default=0, metavar="N", help="Show the first N errors of each field.")
@click.option("--by-source", is_flag=True, help="Show scores by source, too.")
@click.option("--by-body", is_flag=True, help="By body: the folder of a source, or its name up to the first digit.")
@click.option("--by-family", is_flag=True, help="By the family of bodies that the gold files name.")
@click.option("--json", "json_file", type=click.Path(path_type=Path), metavar="FILE", help="Write the figures there.")
@click.option("--min", "floors", multiple=True, metavar="FIELD=F1", help="End with exit code 1 if F1 is lower.")
@WORKERS
@TIME_LIMIT
def evaluate(
    gold: Path,
    paths: tuple[Path, ...],
    errors: int,
    by_source: bool,
    by_body: bool,
    by_family: bool,
    json_file: Path | None,
    floors: tuple[str, ...],
    workers: int | None,
    time_limit: float,
) -> None:
    """Hold records beside gold annotations, and show what is right, missed and spurious.

    GOLD is a file or folder of annotations. PATHS are documents to parse, or .jsonl files that `parse` printed; a
    document and its annotation are known by the same file name.
    """
    from minutes_parser.evaluate import evaluate as evaluate_records
    from minutes_parser.evaluate import read_gold
    from minutes_parser.evaluate.predictions import read_predictions
    from minutes_parser.evaluate.scoreboard import errors_side_by_side, table_of_fields, table_of_groups

    wanted = dict(_floor(floor) for floor in floors)
    annotations = read_gold(gold)
    found = [source for path in paths if path.suffix == ".jsonl" for source in read_predictions(path)]
    documents = tuple(path for path in paths if path.suffix != ".jsonl")
    parsed, failed = _parse_annotated(documents, {Path(g.source).name for g in annotations}, workers, time_limit)
    scores = evaluate_records(annotations, found + parsed)

    for note in scores.notes:
        say(f"Warning: {note}")
    for name in scores.absent:
        say(f"Warning: {name}: there is no prediction; all of it counts as missed.")
    print_data(f"{number_of(len(scores.sources), 'source')}, {len(scores.absent):,} without a prediction\n")
    print_data(table_of_fields(scores.tallies, width()))
    for chosen, head, groups in (
        (by_source, "source", scores.by_source),
        (by_body, "body", scores.by_body),
        (by_family, "family", scores.by_family),
    ):
        if chosen:
            print_data("\n" + table_of_groups(head, groups()))
    if errors:
        print_data(errors_side_by_side(scores, errors, width()))
    if json_file:
        json_file.write_text(json.dumps(scores.figures(), indent=1) + "\n", encoding="utf-8")
    below = scores.below(wanted)
    if below:
        say("Falls short: " + "; ".join(f"{name} {f1:.3f} < {floor:g}" for name, (f1, floor) in below.items()))
    end_with(ERRORS if below or failed else OK)


def _floor(text: str) -> tuple[str, float]:
    from minutes_parser.evaluate import FIELDS

    field, _, least = text.partition("=")
    try:
        floor = float(least)
    except ValueError:
        raise click.BadParameter(f"{text!r} is not like resolutions=0.95.", param_hint="--min") from None
    if field not in FIELDS and not field.startswith("meeting."):
        raise click.BadParameter(f"there is no field {field!r}, only {', '.join(FIELDS)}.", param_hint="--min")
    return field, floor


def _parse_annotated(
    paths: tuple[Path, ...], names: set[str], workers: int | None, time_limit: float
) -> tuple[list[FoundSource], bool]:
    """What is found in the documents that have gold, and whether one of them could not be read."""
    from minutes_parser.terminal import progress
    from minutes_parser.workers import default_workers, parse_each

    if not paths:
        return [], False
    discovery = sources_in(paths, False, None)
    jobs = [job for job in discovery.files if job.path.name in names]
    if len(jobs) < len(discovery.files):
        say(f"Not parsed, since there is no gold for them: {number_of(len(discovery.files) - len(jobs), 'source')}.")
    found: list[FoundSource] = []
    failed = False
    results = parse_each(jobs, _as_found, workers=workers or default_workers(), time_limit=time_limit)
    with progress(len(jobs)) as advance, closing(results):
        for source, errors in results:
            found.append(source)
            advance(source.source, source.pages or 0)
            for error in errors:
                say(f"Error: {error}")
            failed = failed or bool(errors)
    for problem in discovery.problems:
        say(f"Error: {problem}")
    return found, failed or bool(discovery.problems)


def _as_found(parsed: ParsedSource) -> tuple[FoundSource, list[str]]:
    """What is compared of a source, and the messages of its errors. Runs in the worker."""
    from minutes_parser.evaluate.predictions import found_source

    return found_source(parsed), errors_of(parsed)
