"""`audit`: what is missing or doubtful, by council and by source."""

from __future__ import annotations

from contextlib import closing
from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING

import click

from minutes_parser.cli.options import DB
from minutes_parser.cli.printing import number_of, print_data, print_json

if TYPE_CHECKING:
    from minutes_parser.store.audit import Audit, Coverage


@click.command(
    short_help="Show what is missing or doubtful.",
    epilog="""\b
Examples:
  minutes-parser audit
  minutes-parser audit --doubtful 50
  minutes-parser audit --json > audit.json
""",
)
@DB
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
        print_json(_audit_as_json(result))
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
    print_data(columns(("by council", *heads), councils) + "\n")
    by_source = [(name, *_coverage_cells(c)[2:]) for name, c in result.sources.items()]
    print_data(columns(("by source", *heads[2:]), by_source) + "\n")
    for severity in ("error", "warning", "info"):
        findings = [finding for finding in result.findings if finding.severity == severity]
        if findings:
            codes = ", ".join(f"{count:,} {code}" for _, code, count in most_common(findings))
            print_data(click.style(f"{number_of(len(findings), severity)}: {codes}", bold=True))
            for finding in findings:
                page = f" p. {finding.page}" if finding.page else ""
                message = finding.message.removeprefix(f"{finding.source}: ")
                print_data(printable(f"  [{finding.code}] {finding.source}{page}: {message}"))
            print_data("")
    if result.doubtful:
        head = f"the {len(result.doubtful):,} most doubtful of {number_of(result.rated, 'record')}"
        print_data(click.style(head, bold=True))
        for doubt in result.doubtful:
            print_data(doubt_in_words(doubt))


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
