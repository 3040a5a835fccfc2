"""`search`: ranked hits with their citations."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from minutes_parser.cli.options import DB
from minutes_parser.cli.printing import number_of, print_data, print_json_array, say, width

if TYPE_CHECKING:
    from minutes_parser.store.query import Query
    from minutes_parser.store.search import Hit


@click.command(
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
@DB
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
        say(f"{misread} narrows nothing, and was searched for as words; see  minutes-parser search --help")
    with closing(open_to_read(db)) as connection:
        found = search_passages(connection, query, limit=limit + 1)
    hits = found[:limit]
    if as_json:
        print_json_array(_hit_as_json(hit) for hit in hits)
        return
    from minutes_parser.terminal import hit_in_words

    for number, hit in enumerate(hits, 1):
        print_data(f"{hit_in_words(number, hit, width())}\n")
    if query == Query():
        say("There is no word in this that could be searched for.")
    elif not hits:
        say("Nothing was found. Fewer words find more, and so do beginnings: sleep* finds sleepers and sleeping.")
    elif len(found) > limit:
        say(f"There are more than {number_of(limit, 'hit')}; --limit shows more.")


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
