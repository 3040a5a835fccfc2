"""Parsed sources of an invented council, whose spans point at the words they are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from minutes_parser.records import (
    Action,
    Amount,
    Attendance,
    Citation,
    Clause,
    Declaration,
    Document,
    Finding,
    Given,
    Item,
    Meeting,
    Motion,
    NamedVotes,
    ParsedSource,
    Recommendation,
    Resolution,
    Span,
    Speech,
    Vote,
)
from minutes_parser.store.load import FileState, Store
from minutes_parser.store.rows import rows_of

PAGE_1 = """Harbour and Streets Committee
20 October 2016
Present: Councillor Ada Quill (Chair), Councillor Bram Oster
1. Declarations of interest
Councillor Oster declared an interest in item 3 as he owns a kiosk.
2. Winter shelter
The Committee discussed rough sleeping near the harbour.
"""
PAGE_2 = """RESOLVED that -
(i) a winter shelter for rough sleeping be opened;
(a) at the old customs house
(ii) the Director write to the Harbour Trust by 28 October 2016.
A motion to defer the report was lost.
3. Kiosks on the quay
The kiosk licences were noted.
Kiosk fees of £1,250 and £80 are due under the Quays Act 1904.
Mr Bell asked who paid them.
The holders.
"""


def parsed_source(
    source: str = "2016/harbour.pdf", *, date: str | None = "2016-10-20", given: Given | None = None
) -> ParsedSource:
    """Two pages of minutes with one record of each kind; `source` and `date` tell copies apart."""
    text = PAGE_1 + PAGE_2

    def span(words: str, *, end: str | None = None) -> Span:
        start = text.index(words)
        stop = start + len(words) if end is None else text.index(end, start) + len(end)
        page = 1 if start < len(PAGE_1) else 2
        return Span(start=start, end=stop, page=page, boxes=((page, 72.0, 100.5, 300.25, 112.0),))

    def bare(where: Span) -> Span:
        return where.model_copy(update={"boxes": ()})

    def ident(kind: str, words: str) -> str:
        return f"{source}#{kind}-{words}"

    shelter, kiosks = ident("item", "shelter"), ident("item", "kiosks")
    decision = Resolution(
        id=ident("resolution", "shelter"),
        item="2",
        item_id=shelter,
        verb="resolved",
        clauses=(
            Clause(
                number="(i)", text="a winter shelter for rough sleeping be opened;", span=span("a winter shelter for")
            ),
            Clause(number="(a)", parent="(i)", text="at the old customs house", span=span("at the old customs house")),
            Clause(number="(ii)", text="the Director write to the Harbour Trust", span=span("the Director write")),
        ),
        mover="Councillor Quill",
        vote=Vote(
            **{"for": 2},
            against=1,
            result="carried",
            names=NamedVotes(**{"for": ("Ada Quill", "Bram Oster")}, against=("Cy Fen",)),
        ),
        span=span("RESOLVED that -", end="28 October 2016."),
    )
    noted = Resolution(
        id=ident("resolution", "kiosks"),
        item="3",
        item_id=kiosks,
        verb="noted",
        clauses=(Clause(text="The kiosk licences were noted.", span=span("The kiosk licences were noted.")),),
        span=span("The kiosk licences were noted."),
    )
    return ParsedSource(
        source=source,
        format="pdf",
        sha256="ab" * 32,
        pages=2,
        given=given or Given(council="Port Ellery Council"),
        text=text,
        page_starts=(0, len(PAGE_1)),
        documents=(
            Document(
                id=ident("document", "minutes"),
                kind="minutes",
                draft=True,
                pages=(1, 2),
                span=Span(start=0, end=len(text), page=1),
                meeting=Meeting(committee="Harbour and Streets Committee", date=date, date_text="20 October 2016"),
                attendance=(
                    Attendance(
                        id=ident("attendance", "quill"),
                        name="Ada Quill",
                        honorific="Councillor",
                        role="Chair",
                        status="present",
                        left="19:10",
                        span=span("Councillor Ada Quill (Chair)"),
                    ),
                    Attendance(
                        id=ident("attendance", "oster"),
                        name="Bram Oster",
                        honorific="Councillor",
                        status="present",
                        span=span("Councillor Bram Oster"),
                    ),
                ),
                items=(
                    Item(
                        id=ident("item", "interests"),
                        number="1",
                        title="Declarations of interest",
                        span=span("1. Declarations of interest"),
                        extent=bare(span("1. Declarations of interest", end="a kiosk.")),
                    ),
                    Item(
                        id=shelter,
                        number="2",
                        title="Winter shelter",
                        span=span("2. Winter shelter"),
                        extent=bare(span("2. Winter shelter", end="was lost.")),
                    ),
                    Item(
                        id=kiosks,
                        number="3",
                        title="Kiosks on the quay",
                        parent_id=shelter,
                        public=False,
                        span=span("3. Kiosks on the quay"),
                        extent=bare(span("3. Kiosks on the quay", end="The holders.")),
                    ),
                ),
                resolutions=(decision, noted),
                motions=(
                    Motion(
                        id=ident("motion", "defer"),
                        item="2",
                        item_id=shelter,
                        text="to defer the report",
                        vote=Vote(result="lost"),
                        span=span("A motion to defer the report was lost."),
                    ),
                ),
                recommendations=(
                    Recommendation(
                        id=ident("recommendation", "x"), text="note the licences", span=span("kiosk licences")
                    ),
                ),
                actions=(
                    Action(
                        id=ident("action", "write"),
                        item="2",
                        item_id=shelter,
                        text="write to the Harbour Trust",
                        owner="Director",
                        owner_text="the Director",
                        due="2016-10-28",
                        due_text="by 28 October 2016",
                        resolution_id=decision.id,
                        span=span("the Director write to the Harbour Trust"),
                    ),
                ),
                declarations=(
                    Declaration(
                        id=ident("declaration", "oster"),
                        item="3",
                        item_id=ident("item", "interests"),
                        name="Councillor Oster",
                        text="an interest in item 3 as he owns a kiosk",
                        withdrew=False,
                        span=span("an interest in item 3 as he owns a kiosk"),
                    ),
                ),
                amounts=tuple(
                    Amount(
                        id=ident("amount", text),
                        item="3",
                        item_id=kiosks,
                        text=text,
                        value=value,
                        currency="GBP",
                        role="fee",
                        role_text="fees",
                        span=span(text),
                    )
                    for text, value in (("£1,250", 1250), ("£80", 80))
                ),
                citations=(
                    Citation(
                        id=ident("citation", "quays"),
                        item="3",
                        item_id=kiosks,
                        kind="statute",
                        text="Quays Act 1904",
                        reference="Quays Act 1904",
                        span=span("Quays Act 1904"),
                    ),
                ),
                speeches=(
                    Speech(
                        id=ident("speech", "asked"),
                        item="3",
                        item_id=kiosks,
                        kind="question",
                        speaker="Mr Bell",
                        text="Mr Bell asked who paid them.",
                        span=span("Mr Bell asked who paid them."),
                    ),
                    Speech(
                        id=ident("speech", "answered"),
                        item="3",
                        item_id=kiosks,
                        kind="answer",
                        speaker="The Clerk",
                        reply_to=ident("speech", "asked"),
                        text="The holders.",
                        span=span("The holders."),
                    ),
                ),
            ),
        ),
        findings=(Finding(severity="warning", code="item-gap", page=2, message="item 4 is missing"),),
    )


def file_state(source: str) -> FileState:
    """Where such a source might have been read from."""
    return FileState(source, f"/archive/{source}", 1000, 1, "0", "ab" * 32, Given(), "read")


@pytest.fixture
def made() -> Callable[..., ParsedSource]:
    return parsed_source


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "minutes.db"


@pytest.fixture
def put(database: Path) -> Callable[[ParsedSource], None]:
    """Writes a parsed source to the database."""

    def write(parsed: ParsedSource) -> None:
        with Store(database) as store:
            store.replace(rows_of(parsed), file_state(parsed.source))

    return write


@pytest.fixture
def dump(database: Path) -> Callable[[], list[str]]:
    """Every row of every table, the index of the full text included."""
    import sqlite3

    from minutes_parser.store.schema import TABLES

    def rows() -> Iterator[str]:
        connection = sqlite3.connect(database)
        for table in TABLES:
            for row in connection.execute(f"SELECT * FROM {table.name} ORDER BY {table.key}"):
                yield f"{table.name} {tuple(row)!r}"
        connection.close()

    return lambda: list(rows())
