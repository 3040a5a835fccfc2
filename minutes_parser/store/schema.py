"""The tables. Columns that hold a record's fields are read off its class in `records`, and described by it.

Three shapes of field become more than one column: a span (`page`, `char_start`, `char_end`, `boxes`), a vote
(`votes_for`, ..., `vote_result`; its names are rows of `votes`) and a document's pages (`first_page`, `last_page`).
"""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, Union, get_args, get_origin

from minutes_parser.records import (
    Action,
    Amount,
    Attendance,
    Citation,
    Clause,
    Declaration,
    Document,
    Finding,
    Item,
    Meeting,
    Motion,
    Recommendation,
    Record,
    Resolution,
    Span,
    Speech,
    Vote,
)


@dataclass(frozen=True, slots=True)
class Column:
    """`values` lists what the column may hold, where that is a closed list; `points_to` is a table's name."""

    name: str
    type: type[int] | type[float] | type[str] = str
    description: str = ""
    values: tuple[str, ...] = ()
    points_to: str | None = None
    required: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """`record` is the class whose fields the table holds, where there is one."""

    name: str
    description: str
    columns: tuple[Column, ...]
    record: type[Record] | None = None

    @property
    def key(self) -> str:
        """The column that tells rows apart."""
        return "id" if any(column.name == "id" for column in self.columns) else "source_id"


RENAMED = {"left": "left_at"}
"""Fields whose name is a reserved word of SQL, and their columns."""

_ID = Column("id", description="stable: the source's key, the kind, and a hash of the record's words", required=True)
_SOURCE = Column("source_id", points_to="sources", required=True)
_POSITION = Column("position", int, "place in print order among its siblings, from 1", required=True)
_WHERE = (
    Column("page", int, "on which it starts, from 1; null where the source has no pages"),
    Column("char_start", int, "offset in the source's text, in Unicode code points"),
    Column("char_end", int, "offset after its last character"),
)
_BOXES = Column("boxes", description="[[page, x0, top, x1, bottom], ...] in PDF points from the top left, as JSON")
_VOTE = (
    Column("votes_for", int, "as printed"),
    Column("votes_against", int, "as printed"),
    Column("votes_abstain", int, "as printed"),
    Column("vote_result", values=get_args(get_args(Vote.model_fields["result"].annotation)[0])),
)


_SQL_TYPES: dict[Any, type[int] | type[float] | type[str]] = {str: str, int: int, bool: int, float: float}


def fields_of(record: type[Record]) -> Iterator[tuple[str, Column]]:
    """The fields of a record that are one value each, with their columns."""
    for name, field in record.model_fields.items():
        inner = _without_none(field.annotation)
        if inner in _SQL_TYPES or get_origin(inner) is Literal:
            yield (
                name,
                Column(
                    RENAMED.get(name, name),
                    _SQL_TYPES.get(inner, str),
                    field.description or "",
                    values=get_args(inner) if get_origin(inner) is Literal else (),
                    required=inner is field.annotation,
                ),
            )


def _without_none(annotation: Any) -> Any:
    """`str` for `str | None`."""
    if get_origin(annotation) in (Union, types.UnionType):
        kept = [inner for inner in get_args(annotation) if inner is not type(None)]
        return kept[0] if len(kept) == 1 else annotation
    return annotation


def _points(name: str, table: str, description: str = "", *, required: bool = False) -> Column:
    return Column(name, description=description, points_to=table, required=required)


_MEETING = _points("meeting_id", "meetings", required=True)
_IN_ITEM = _points("item_id", "agenda_items", "the item it was minuted under")
_IN_DECISION = _points("resolution_id", "resolutions", "the decision in whose clauses it stands")


def _of(record: type[Record], name: str, description: str, *links: Column, also: tuple[Column, ...] = ()) -> Table:
    """A table of one kind of record: its links and fields, and where it stands. `also` comes before the place."""
    linked = {link.name for link in links} | {"id", *(column.name for column in also)}
    fields = tuple(column for _, column in fields_of(record) if column.name not in linked)
    has_span = record.model_fields.get("span") is not None and record.model_fields["span"].annotation is Span
    where = (*_WHERE, *((_BOXES,) if has_span and record is not Document else ()))
    where = tuple(column for column in where if column.name not in {field.name for field in fields})
    return Table(name, description, (_ID, _SOURCE, *links, _POSITION, *fields, *also, *where), record)


TABLES: tuple[Table, ...] = (
    Table(
        "sources",
        "One file that was read.",
        (
            Column(
                "id",
                description="its key: the path under the folder that was named, with forward slashes",
                required=True,
            ),
            Column("path", description="path under the folder that was named", required=True),
            Column("sha256", description="of the file's bytes; empty if it could not be opened", required=True),
            Column("format", description="pdf, html, markdown, text, ...", required=True),
            Column("pages", int, "number of pages; null where the format has none"),
            Column("given_council", description="said by the user or a scraper, not by the source"),
            Column("given_committee", description="said by the user or a scraper, not by the source"),
            Column(
                "given_date", description="of the meeting, ISO 8601; said by the user or a scraper, not by the source"
            ),
            Column("url", description="said by the user or a scraper"),
            Column("retrieved_at", description="said by the user or a scraper"),
            Column(
                "status",
                description="failed: has an error; vanished: the file is gone",
                values=("read", "failed", "vanished"),
                required=True,
            ),
        ),
    ),
    Table(
        "files",
        "Where each source was last read, to know unchanged files again. Of this computer; not for publication.",
        (
            _SOURCE,
            Column("location", description="path of the file on this computer", required=True),
            Column("size_bytes", int, required=True),
            Column("modified_ns", int, "time of change; null if it was too fresh to be trusted"),
            Column("parser_version", description="of the program that read it", required=True),
        ),
    ),
    Table(
        "pages",
        "The kept text, page by page; joined in order, the source's text. One row where a source has no pages.",
        (
            _ID,
            _SOURCE,
            Column("page", int, "from 1; null where the source has no pages"),
            Column("char_start", int, required=True),
            Column("char_end", int, required=True),
            Column("text", required=True),
        ),
    ),
    _of(
        Document,
        "documents",
        "One document of a source; an agenda pack holds several.",
        also=(Column("first_page", int), Column("last_page", int)),
    ),
    _of(
        Meeting,
        "meetings",
        "The sitting a document belongs to, as far as it is stated.",
        _points("document_id", "documents", required=True),
    ),
    _of(Attendance, "attendance", "One person or post listed as there, expected or not there.", _MEETING),
    _of(
        Item,
        "agenda_items",
        "One item of business.",
        _MEETING,
        _points("parent_id", "agenda_items", "the item it belongs under"),
        also=(
            Column("text", description="all that was minuted under it, with its heading", required=True),
            Column("extent_page", int, "page on which its text starts"),
            Column("extent_start", int, "offset at which its text starts", required=True),
            Column("extent_end", int, "offset at which its text ends", required=True),
        ),
    ),
    _of(
        Resolution,
        "resolutions",
        "A decision the meeting took.",
        _MEETING,
        _IN_ITEM,
        also=(Column("text", description="its clauses, one a line", required=True), *_VOTE),
    ),
    _of(
        Clause,
        "resolution_clauses",
        "One operative clause of a resolution.",
        _points("resolution_id", "resolutions", required=True),
        _points("parent_id", "resolution_clauses", "the clause it belongs under"),
    ),
    _of(Motion, "motions", "A motion or amendment that did not become a decision.", _MEETING, _IN_ITEM, also=_VOTE),
    Table(
        "votes",
        "One name under one option of a recorded vote; its place is that of the decision or motion.",
        (
            _ID,
            _SOURCE,
            _points("resolution_id", "resolutions"),
            _points("motion_id", "motions"),
            _POSITION,
            Column("name", description="as printed", required=True),
            Column("option", values=("for", "against", "abstain"), required=True),
            *_WHERE,
        ),
    ),
    _of(
        Recommendation,
        "recommendations",
        "What a report asks the meeting to decide.",
        _points("document_id", "documents", required=True),
    ),
    _of(
        Action,
        "actions",
        "Something a doer is to do after the meeting.",
        _MEETING,
        _IN_ITEM,
        _points("resolution_id", "resolutions", "the decision that instructs it"),
    ),
    _of(Declaration, "declarations", "An interest that a named member declared.", _MEETING, _IN_ITEM),
    _of(Amount, "amounts", "A sum of money that minutes print.", _MEETING, _IN_ITEM, _IN_DECISION),
    _of(
        Citation,
        "citations",
        "A planning application or a statute that minutes name.",
        _MEETING,
        _IN_ITEM,
        _IN_DECISION,
    ),
    _of(
        Speech,
        "speeches",
        "A question, its answer, a deputation, a petition or an address to the meeting.",
        _MEETING,
        _IN_ITEM,
        _points("reply_to", "speeches", "of an answer: the question"),
    ),
    _of(Finding, "findings", "A gap or a doubt about a source, stated instead of guessed."),
    Table(
        "passages",
        "What a search looks through: every record's words, and all text once, as items and as text outside of items.",
        (
            Column("id", int, required=True),
            _SOURCE,
            _points("meeting_id", "meetings"),
            _IN_ITEM,
            Column(
                "kind",
                values=(
                    "resolution",
                    "action",
                    "motion",
                    "recommendation",
                    "declaration",
                    "question",
                    "answer",
                    "deputation",
                    "petition",
                    "speech",
                    "attendance",
                    "item",
                    "text",
                ),
                required=True,
            ),
            Column(
                "record_id",
                description="the record whose words these are: of a kind, a meeting for attendance, or null",
            ),
            *_WHERE,
            Column("heading", description="the item's number and title"),
            Column("text", required=True),
        ),
    ),
)

INDEXES: tuple[tuple[str, str], ...] = (
    ("meetings", "date"),
    ("resolutions", "verb"),
    ("attendance", "name"),
    ("actions", "owner"),
    ("amounts", "value"),
    ("citations", "reference"),
    ("speeches", "speaker"),
    ("findings", "code"),
    ("files", "location"),
)
"""Besides those on every column that points to another table."""

FULL_TEXT = "passages_fts"
