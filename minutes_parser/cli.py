"""The commands. The only file that prints: data to stdout, everything else to stderr.

What a command needs is imported when it runs, so that `search` does not wait for spaCy and pdfium.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
import traceback
from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from minutes_parser import __version__
from minutes_parser.errors import MinutesParserError, UsageError

if TYPE_CHECKING:
    from minutes_parser.discover import Discovery, Found
    from minutes_parser.evaluate.predictions import FoundSource
    from minutes_parser.records import ParsedSource
    from minutes_parser.store.audit import Audit, Coverage
    from minutes_parser.store.query import Query
    from minutes_parser.store.search import Hit

OK, ERRORS, USAGE, OWN_FAILURE, INTERRUPTED = 0, 1, 2, 3, 130
DEBUG = "MINUTES_PARSER_DEBUG"


class _Commands(click.Group):
    """Commands whose failures end in a sentence and an exit code, never in a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # Whoever read our output has enough; the interpreter must not try to flush the rest into a closed pipe.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return OK

    def main(self, *args: Any, **extra: Any) -> Any:
        if not extra.get("standalone_mode", True):
            return super().main(*args, **extra)
        try:
            code = super().main(*args, **{**extra, "standalone_mode": False})
            sys.stdout.flush()
        except click.ClickException as problem:
            problem.show()
            sys.exit(problem.exit_code)
        except (KeyboardInterrupt, click.Abort):
            _say("Interrupted. What was written is kept; run the same command again to go on.")
            sys.exit(INTERRUPTED)
        except MinutesParserError as problem:
            _say(f"Error: {problem}")
            sys.exit(USAGE if isinstance(problem, UsageError) else OWN_FAILURE)
        except Exception as error:
            _say_what_failed(error)
            sys.exit(OWN_FAILURE)
        sys.exit(code if isinstance(code, int) else OK)  # click gives the code of an Exit, or what the command gave


def _say_what_failed(error: Exception) -> None:
    if os.environ.get(DEBUG):
        traceback.print_exception(error)
    if isinstance(error, sqlite3.OperationalError):
        hint = "Is another program writing to it, is the disk full, may you write there?"
        _say(f"Error: the database could not be used ({error}). {hint}")
    elif isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        _say(f"Error: {where}{error.strerror or error}")
    else:
        _say(f"Error: minutes-parser itself failed ({type(error).__name__}: {error}).")
        _say(f"Please report this, with what `{DEBUG}=1` shows beside it.")


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="minutes-parser")
@click.option("--debug", is_flag=True, envvar=DEBUG, help=f"Show where a failure happened (or set {DEBUG}=1).")
def main(debug: bool) -> None:
    """Read council minutes: decisions, attendance and actions, each with the page and the words it came from.

    \b
    Begin with:
      minutes-parser ingest --sample          a small made-up corpus, to try it out
      minutes-parser search "cycle lane"
      minutes-parser ingest FOLDER            your own minutes
    """
    if debug:
        os.environ[DEBUG] = "1"  # workers see it too


_PATHS = click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
_COUNCIL = click.option("--council", metavar="NAME", help="The council all of these sources belong to; kept as given.")
_WORKERS = click.option(
    "--workers", type=click.IntRange(1), metavar="N", help="Processes to read with.  [default: one a core]"
)
_TIME_LIMIT = click.option(
    "--time-limit",
    type=click.FloatRange(0, min_open=True),
    default=300,
    show_default=True,
    metavar="SECONDS",
    help="For one file.",
)
_SAMPLE = click.option("--sample", is_flag=True, help="Read the sample corpus that comes with the program.")
_DB = click.option(
    "--db",
    type=click.Path(path_type=Path),
    default=Path("minutes.db"),
    show_default=True,
    metavar="FILE",
    envvar="MINUTES_PARSER_DB",
    help="The database.",
)


@main.command(
    epilog="""\b
Examples:
  minutes-parser ingest minutes/
  minutes-parser ingest minutes/ --db council.db --council "Example Borough Council"
  minutes-parser ingest --sample

\b
A folder may hold a file sources.toml that says what its files do not:
  council = "Example Borough Council"
  ["2016-10-20.pdf"]
  url = "https://example.org/2016-10-20.pdf"
"""
)
@_PATHS
@_SAMPLE
@_DB
@_COUNCIL
@_WORKERS
@_TIME_LIMIT
@click.option("--again", is_flag=True, help="Read files again that have not changed.")
def ingest(
    paths: tuple[Path, ...],
    sample: bool,
    db: Path,
    council: str | None,
    workers: int | None,
    time_limit: float,
    again: bool,
) -> None:
    """Read files and folders, and write their records to a database.

    Files that have not changed are skipped, a changed file replaces its own records, and it is safe to interrupt and
    run again; a file that failed is tried again. Folders are searched recursively.
    """
    from minutes_parser.ingest import plan, run
    from minutes_parser.store.load import Store
    from minutes_parser.terminal import progress
    from minutes_parser.workers import default_workers

    discovery = _discover(paths, sample, council)
    if not discovery.files and not db.exists():
        _stop_without_files(discovery)
    with Store(db) as store:
        todo = plan(discovery, store, again=again)
        if not discovery.files and not todo.vanished:
            _stop_without_files(discovery)
        records: Counter[str] = Counter()
        errors: list[str] = []
        steps = run(todo, store, workers=workers or default_workers(), time_limit=time_limit)
        with progress(len(todo.to_read)) as advance, closing(steps):
            for step in steps:
                records += step.records
                errors += step.errors
                advance(step.source, step.pages)
        _tell_what_was_left_out(discovery)
        for error in errors:
            _say(f"Error: {error}")
        for source in todo.vanished:
            _say(f"Warning: {source}: the file is gone; its records were kept.")
    read = len(todo.to_read) - len(errors)
    _say(f"{_count(read, 'source')} read, {len(todo.unchanged):,} unchanged, {len(errors):,} with errors.")
    if read:
        written = [
            _count(records["agenda_items"], "item"),
            _count(records["resolutions"], "decision"),
            _count(records["actions"], "action"),
            _count(records["attendance"], "name") + " under attendance",
        ]
        _say(f"Written to {db}: {', '.join(written)}.")
    if records["findings"]:
        _say(f"{_count(records['findings'], 'finding')}: see them with  minutes-parser audit --db {db}")
    _exit(ERRORS if errors or discovery.problems else OK)


@main.command(
    epilog="""\b
Examples:
  minutes-parser parse minutes.pdf
  minutes-parser parse minutes/ > records.jsonl
  minutes-parser parse --text minutes.pdf | less
  minutes-parser parse --layout minutes.pdf > layout.jsonl
"""
)
@_PATHS
@_SAMPLE
@_COUNCIL
@_WORKERS
@_TIME_LIMIT
@click.option("--text", "view", flag_value="text", help="Print the text that was kept, its pages marked.")
@click.option(
    "--layout",
    "view",
    flag_value="layout",
    help="Print what was read before it was understood: lines with place, size, weight and cell, and furniture.",
)
def parse(
    paths: tuple[Path, ...],
    sample: bool,
    council: str | None,
    workers: int | None,
    time_limit: float,
    view: str | None,
) -> None:
    """Print one JSON object a source (JSON Lines), and write nothing.

    With --text or --layout, print what the records were read from instead, to look at.
    """
    from minutes_parser.workers import default_workers, parse_each

    discovery = _discover(paths, sample, council)
    if not discovery.files:
        _stop_without_files(discovery)
    failed = False
    render = {None: _as_line, "text": _as_text, "layout": _unread_as_layout}[view]
    lines = parse_each(
        discovery.files,
        render,
        workers=workers or default_workers(),
        time_limit=time_limit,
        look=_look_at_layout if view == "layout" else None,
    )
    with closing(lines):
        for line, errors in lines:
            click.echo(line, nl=False)
            for error in errors:
                _say(f"Error: {error}")
            failed = failed or bool(errors)
    _tell_what_was_left_out(discovery)
    _exit(ERRORS if failed or discovery.problems else OK)


def _as_line(parsed: ParsedSource) -> tuple[bytes, list[str]]:
    """What `parse` prints of a source, and the messages of its errors. Runs in the worker."""
    return parsed.model_dump_json(by_alias=True).encode() + b"\n", _errors_of(parsed)


def _as_text(parsed: ParsedSource) -> tuple[bytes, list[str]]:
    """What `parse --text` prints of a source."""
    from minutes_parser.printout import text_of

    return text_of(parsed).encode(), _errors_of(parsed)


def _look_at_layout(job: Found) -> tuple[bytes, list[str]]:
    """What `parse --layout` prints of a source. Runs in the worker."""
    from minutes_parser.printout import layout_of

    return _layout_line(layout_of(job.path, job.source))


def _unread_as_layout(parsed: ParsedSource) -> tuple[bytes, list[str]]:
    """What `parse --layout` prints of a source on which the worker failed."""
    from minutes_parser.printout import nothing_of

    (finding,) = parsed.findings
    return _layout_line(nothing_of(parsed.source, parsed.format, finding.code, finding.message))


def _layout_line(layout: dict[str, Any]) -> tuple[bytes, list[str]]:
    errors = [finding["message"] for finding in layout["findings"] if finding["severity"] == "error"]
    return json.dumps(layout, ensure_ascii=False).encode() + b"\n", errors


def _errors_of(parsed: ParsedSource) -> list[str]:
    return [finding.message for finding in parsed.findings if finding.severity == "error"]


def _discover(paths: tuple[Path, ...], sample: bool, council: str | None) -> Discovery:
    from minutes_parser.discover import discover
    from minutes_parser.resources import resource

    if sample:
        paths = (*paths, resource("corpus/sample"))
    if not paths:
        raise click.UsageError("Name a file or a folder, or try --sample.")
    return discover(paths, council=council)


def _stop_without_files(discovery: Discovery) -> None:
    _tell_what_was_left_out(discovery)
    _say("Error: there is no file here that could be read.")
    _exit(USAGE)


def _tell_what_was_left_out(discovery: Discovery) -> None:
    for problem in discovery.problems:
        _say(f"Error: {problem}")
    if discovery.copies:
        _say(f"Left out as copies: {', '.join(str(path) for path in discovery.copies)}")
    if discovery.left_out:
        kinds = ", ".join(f"{count:,} {ending}" for ending, count in sorted(discovery.left_out.items()))
        _say(f"Left out, since no reader knows their format: {kinds}")


@main.command(
    short_help="Find decisions, actions and all other text, cited by page.",
    epilog="""\b
Examples:
  minutes-parser search cycle lane
  minutes-parser search '"winter shelter" kind:decision since:2016'
  minutes-parser search 'plann* council:example' --limit 50 --json
  minutes-parser search kind:decision over:50000 role:award
  minutes-parser search 'cites:"Housing Act"' since:2020

\b
Words must all occur; "a phrase" occurs as it stands; plan* is the beginning of a word.
council: committee: since: until: kind: over: under: role: cites: narrow the search, in the words or as options;
what they name is quoted if it is more than a word: council:"Example Borough".
""",
)
@click.argument("words", nargs=-1)
@_DB
@click.option("--council", metavar="NAME", help="Part of the council's name.")
@click.option("--committee", metavar="NAME", help="Part of the body's name.")
@click.option("--since", metavar="DATE", help="From that day on: 2016, 2016-10 or 2016-10-20.")
@click.option("--until", metavar="DATE", help="Up to that day.")
@click.option("--kind", metavar="KIND", help="decision, action, question, item, ...; or minutes, agenda, report, ...")
@click.option("--over", metavar="SUM", help="A sum of that or more is printed there: 50000, 50k.")
@click.option("--under", metavar="SUM", help="A sum of that or less is printed there.")
@click.option("--role", metavar="ROLE", help="A sum is there for a budget, precept, award, grant, payment or fee.")
@click.option("--cites", metavar="NAME", help="Part of a planning application's number or of a statute's title.")
@click.option("--limit", type=click.IntRange(1), default=10, show_default=True, help="Number of hits.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON array.")
def search(words: tuple[str, ...], db: Path, limit: int, as_json: bool, **filters: str | None) -> None:
    """Search decisions, actions and everything else that was read; the best hits come first."""
    from minutes_parser.store.database import open_to_read
    from minutes_parser.store.query import Query
    from minutes_parser.store.search import search as search_passages

    query = _narrowed(" ".join(words), filters)
    if not words and query == Query():
        raise click.UsageError("Name the words to search for.")
    for misread in query.misread:
        _say(f"{misread} narrows nothing, and was searched for as words; see  minutes-parser search --help")
    with closing(open_to_read(db)) as connection:
        found = search_passages(connection, query, limit=limit + 1)
    hits = found[:limit]
    if as_json:
        _print_json_array(_hit_as_json(hit) for hit in hits)
        return
    from minutes_parser.terminal import hit_in_words

    for number, hit in enumerate(hits, 1):
        _print(f"{hit_in_words(number, hit, _width())}\n")
    if query == Query():
        _say("There is no word in this that could be searched for.")
    elif not hits:
        _say("Nothing was found. Fewer words find more, and so do beginnings: sleep* finds sleepers and sleeping.")
    elif len(found) > limit:
        _say(f"There are more than {_count(limit, 'hit')}; --limit shows more.")


def _narrowed(words: str, filters: Mapping[str, str | None]) -> Query:
    """The query that words and options express together; options say what they cannot understand."""
    from minutes_parser.store.query import DOCUMENT_KINDS, KINDS, ROLES, parse_query, with_filter

    query = parse_query(words)
    for name, value in filters.items():
        if value is None or (name in ("council", "committee") and not value):
            continue
        narrowed = with_filter(query, name, value)
        if narrowed is None:
            why = {
                "kind": f"there is no kind {value!r}, only {', '.join((*KINDS, *DOCUMENT_KINDS))}.",
                "role": f"there is no role {value!r}, only {', '.join(ROLES)}.",
                "over": f"{value!r} is no sum such as 50000, 50k or 1.2m.",
                "cites": "name a planning application or a statute.",
            }
            why |= {"under": why["over"]}
            date = f"{value!r} is no date such as 2016, 2016-10 or 2016-10-20."
            raise click.BadParameter(why.get(name, date), param_hint=f"--{name}")
        query = narrowed
    return query


def _hit_as_json(hit: Hit) -> dict[str, object]:
    from minutes_parser.store.search import MARKS

    opening, closing_mark = MARKS
    marked = hit.snippet.replace(opening, "**").replace(closing_mark, "**")
    return {**asdict(hit), "snippet": marked, "citation": hit.citation}


@main.command(
    short_help="Show one meeting, or draw a page of it.",
    epilog="""\b
Examples:
  minutes-parser show 2016-10-20.pdf
  minutes-parser show minutes/2016-10-20.pdf --page 3 --out page.png
""",
)
@click.argument("name", metavar="SOURCE_OR_MEETING")
@_DB
@click.option("--page", type=click.IntRange(1), metavar="N", help="Draw page N with its records marked (PDF only).")
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE", help="Where to put the picture (or a folder).")
def show(name: str, db: Path, page: int | None, out: Path | None) -> None:
    """Show a meeting: who was there, what was decided under each item, and who is to do what.

    SOURCE_OR_MEETING is the key of a source or the id of a meeting, the beginning of one, or the name of a file or
    a part of it, such as 2016-10-20.
    """
    from minutes_parser.readout import document_in_words
    from minutes_parser.store.database import open_to_read
    from minutes_parser.store.find import find
    from minutes_parser.store.ids import meeting_id
    from minutes_parser.store.read import location_of, read_source

    with closing(open_to_read(db)) as connection:
        named = find(connection, name)
        parsed = read_source(connection, named.source)
        location = location_of(connection, named.source)
    if page is not None:
        _draw(parsed, location, page, out)
        return
    if out is not None:
        raise click.UsageError("--out is for the picture of a page; name the page with --page N.")
    documents = [d for d in parsed.documents if named.meeting in (None, meeting_id(d))]
    for document in documents:
        _print(document_in_words(document, parsed.source, parsed.given, _width()) + "\n")
    if not documents:
        _say(f"{parsed.source}: nothing was read from it.")
    for finding in parsed.findings:
        where = f"p. {finding.page}: " if finding.page else ""
        _print(f"{finding.severity}: {where}{finding.message}")


def _draw(parsed: ParsedSource, location: Path, page: int, out: Path | None) -> None:
    if parsed.format != "pdf":
        raise UsageError(f"{parsed.source} has no printed pages to draw; it is {parsed.format}.")
    if not location.is_file():
        raise UsageError(f"{parsed.source}: its file is no longer at {location}. Ingest it from where it is now.")
    from minutes_parser.discover import sha256_of
    from minutes_parser.picture import draw_page

    if sha256_of(location) != parsed.sha256:
        _say(f"Warning: {location} has changed since it was read; the marks may be wrong. Ingest it again.")
    try:
        picture = draw_page(location, parsed, page)
    except ValueError as error:
        raise UsageError(str(error)) from error
    file_name = f"{Path(parsed.source).stem}-p{page}.png"
    target = Path(file_name) if out is None else out / file_name if out.is_dir() else out
    if not target.parent.is_dir():
        raise UsageError(f"There is no folder {target.parent} to put the picture in.")
    try:
        picture.save(target)
    except ValueError as error:  # of the ending of its name
        raise UsageError(f"{target}: no picture can be written under this name; end it in .png.") from error
    _print(str(target))


@main.command(
    short_help="Show what is missing or doubtful.",
    epilog="""\b
Examples:
  minutes-parser audit
  minutes-parser audit --doubtful 50
  minutes-parser audit --json > audit.json
""",
)
@_DB
@click.option(
    "--doubtful", type=click.IntRange(0), metavar="N", help="List the N least sure records.  [default: a tenth of all]"
)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object.")
def audit(db: Path, doubtful: int | None, as_json: bool) -> None:
    """Show what is missing or doubtful, and how much of each source the records account for.

    Claimed is the share of a source's text that some record points at; an item without outcome is one of minutes under
    which no decision, motion or action was found. The records of which the program is least sure come last, each with
    its confidence (how often the rule that found it is right on invented minutes): review these first.
    """
    from minutes_parser.store.audit import audit as audit_database
    from minutes_parser.store.audit import most_common
    from minutes_parser.store.database import open_to_read

    with closing(open_to_read(db)) as connection:
        result = audit_database(connection, doubtful=doubtful)
    if as_json:
        _print_json(_audit_as_json(result))
        return
    from minutes_parser.terminal import columns, doubt_in_words, printable

    heads = (
        "sources",
        "failed",
        "pages",
        "no text",
        "claimed",
        "minutes",
        "agendas",
        "reports",
        "other",
        "items",
        "no outcome",
        "errors",
        "warnings",
    )
    councils = [(name or "(council not known)", *_coverage_cells(c)) for name, c in result.councils.items()]
    if len(councils) > 1:
        councils.append(("all", *_coverage_cells(result.total)))
    _print(columns(("by council", *heads), councils) + "\n")
    by_source = [(name, *_coverage_cells(c)[2:]) for name, c in result.sources.items()]
    _print(columns(("by source", *heads[2:]), by_source) + "\n")
    for severity in ("error", "warning", "info"):
        findings = [finding for finding in result.findings if finding.severity == severity]
        if findings:
            codes = ", ".join(f"{count:,} {code}" for _, code, count in most_common(findings))
            _print(click.style(f"{_count(len(findings), severity)}: {codes}", bold=True))
            for finding in findings:
                page = f" p. {finding.page}" if finding.page else ""
                message = finding.message.removeprefix(f"{finding.source}: ")
                _print(printable(f"  [{finding.code}] {finding.source}{page}: {message}"))
            _print("")
    if result.doubtful:
        head = f"the {len(result.doubtful):,} most doubtful of {_count(result.rated, 'record')}"
        _print(click.style(head, bold=True))
        for doubt in result.doubtful:
            _print(doubt_in_words(doubt))


def _coverage_cells(coverage: Coverage) -> tuple[object, ...]:
    kinds = coverage.documents
    shown = ("minutes", "agenda", "report")
    share = coverage.share_claimed
    return (
        coverage.sources,
        coverage.failed,
        coverage.pages,
        coverage.pages_without_text,
        "-" if share is None else f"{share:.0%}",
        *(kinds[kind] for kind in shown),
        sum(count for kind, count in kinds.items() if kind not in shown),
        coverage.items,
        coverage.items_without_outcome,
        coverage.findings["error"],
        coverage.findings["warning"],
    )


def _audit_as_json(result: Audit) -> dict[str, object]:
    def coverage(counted: Coverage) -> dict[str, object]:
        counts = {field.name: getattr(counted, field.name) for field in fields(counted)}
        return {**counts, "share_claimed": counted.share_claimed}

    return {
        "total": coverage(result.total),
        "councils": [{"council": name or None, **coverage(c)} for name, c in result.councils.items()],
        "sources": [
            {"source": name, "council": result.council_of[name] or None, **coverage(c)}
            for name, c in result.sources.items()
        ],
        "findings": [asdict(finding) for finding in result.findings],
        "records_rated": result.rated,
        "doubtful": [asdict(doubt) for doubt in result.doubtful],
    }


@main.command(
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
@_WORKERS
@_TIME_LIMIT
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
        _say(f"Warning: {note}")
    for name in scores.absent:
        _say(f"Warning: {name}: there is no prediction; all of it counts as missed.")
    _print(f"{_count(len(scores.sources), 'source')}, {len(scores.absent):,} without a prediction\n")
    _print(table_of_fields(scores.tallies, _width()))
    for chosen, head, groups in (
        (by_source, "source", scores.by_source),
        (by_body, "body", scores.by_body),
        (by_family, "family", scores.by_family),
    ):
        if chosen:
            _print("\n" + table_of_groups(head, groups()))
    if errors:
        _print(errors_side_by_side(scores, errors, _width()))
    if json_file:
        json_file.write_text(json.dumps(scores.figures(), indent=1) + "\n", encoding="utf-8")
    below = scores.below(wanted)
    if below:
        _say("Falls short: " + "; ".join(f"{name} {f1:.3f} < {floor:g}" for name, (f1, floor) in below.items()))
    _exit(ERRORS if below or failed else OK)


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
    discovery = _discover(paths, False, None)
    jobs = [job for job in discovery.files if job.path.name in names]
    if len(jobs) < len(discovery.files):
        _say(f"Not parsed, since there is no gold for them: {_count(len(discovery.files) - len(jobs), 'source')}.")
    found: list[FoundSource] = []
    failed = False
    results = parse_each(jobs, _as_found, workers=workers or default_workers(), time_limit=time_limit)
    with progress(len(jobs)) as advance, closing(results):
        for source, errors in results:
            found.append(source)
            advance(source.source, source.pages or 0)
            for error in errors:
                _say(f"Error: {error}")
            failed = failed or bool(errors)
    for problem in discovery.problems:
        _say(f"Error: {problem}")
    return found, failed or bool(discovery.problems)


def _as_found(parsed: ParsedSource) -> tuple[FoundSource, list[str]]:
    """What is compared of a source, and the messages of its errors. Runs in the worker."""
    from minutes_parser.evaluate.predictions import found_source

    return found_source(parsed), [f.message for f in parsed.findings if f.severity == "error"]


@main.command(short_help="Show the tables and columns, or a JSON Schema.")
@click.option("--json", "as_json", is_flag=True, help="Print the JSON Schema of what `parse` prints.")
def schema(as_json: bool) -> None:
    """Show the tables and columns of the database, as the code makes them."""
    if as_json:
        from minutes_parser.records import ParsedSource

        _print_json(ParsedSource.model_json_schema(by_alias=True, mode="serialization"))
        return
    from minutes_parser.store.schema import FULL_TEXT, TABLES
    from minutes_parser.terminal import columns

    for table in TABLES:
        record = f"  (record: {table.record.__name__})" if table.record else ""
        _print(click.style(table.name, bold=True) + f"{record}\n{table.description}")
        rows = []
        for column in table.columns:
            notes = [f"→ {column.points_to}" if column.points_to else "", column.description, " | ".join(column.values)]
            kind = {int: "INTEGER", float: "REAL"}.get(column.type, "TEXT")
            rows.append(
                (f"  {column.name}", kind, "" if column.required else "or null", "; ".join(n for n in notes if n))
            )
        _print(columns(("  column", "type", "", ""), rows) + "\n")
    _print(f"{click.style(FULL_TEXT, bold=True)}\nThe full-text index over passages: heading, text.")


def _print(text: str) -> None:
    """Data, to stdout. Colours go only to a terminal whose user has not forbidden them."""
    click.echo(text, color=False if os.environ.get("NO_COLOR") else None)


def _say(text: str) -> None:
    """A message, to stderr."""
    click.echo(text, err=True, color=False if os.environ.get("NO_COLOR") else None)


def _print_json(value: object) -> None:
    _print(json.dumps(value, ensure_ascii=False, indent=2))


def _print_json_array(values: Iterable[object]) -> None:
    """An array with one value a line, which suits both a JSON reader and a person."""
    lines = [json.dumps(value, ensure_ascii=False) for value in values]
    _print("[\n" + ",\n".join(lines) + "\n]" if lines else "[]")


def _width() -> int:
    return min(shutil.get_terminal_size().columns, 110) if sys.stdout.isatty() else 100


def _count(number: int, one: str, many: str | None = None) -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _exit(code: int) -> None:
    if code:
        raise click.exceptions.Exit(code)
