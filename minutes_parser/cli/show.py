"""`show`: one meeting in words, or a page of it as a picture."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from minutes_parser.cli.options import DB
from minutes_parser.cli.printing import print_data, say, width
from minutes_parser.errors import UsageError

if TYPE_CHECKING:
    from minutes_parser.records import ParsedSource


@click.command(
    short_help="Show one meeting, or draw a page of it.",
    epilog="""\b
Examples:
  minutes-parser show 2016-10-20.pdf
  minutes-parser show minutes/2016-10-20.pdf --page 3 --out page.png
""",
)
@click.argument("name", metavar="SOURCE_OR_MEETING")
@DB
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
        print_data(document_in_words(document, parsed.source, parsed.given, width()) + "\n")
    if not documents:
        say(f"{parsed.source}: nothing was read from it.")
    for finding in parsed.findings:
        where = f"p. {finding.page}: " if finding.page else ""
        print_data(f"{finding.severity}: {where}{finding.message}")


def _draw(parsed: ParsedSource, location: Path, page: int, out: Path | None) -> None:
    if parsed.format != "pdf":
        raise UsageError(f"{parsed.source} has no printed pages to draw; it is {parsed.format}.")
    if not location.is_file():
        raise UsageError(f"{parsed.source}: its file is no longer at {location}. Ingest it from where it is now.")
    from minutes_parser.discover import sha256_of
    from minutes_parser.picture import draw_page

    if sha256_of(location) != parsed.sha256:
        say(f"Warning: {location} has changed since it was read; the marks may be wrong. Ingest it again.")
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
    print_data(str(target))
