"""The audit counts what is missing."""

from __future__ import annotations

from contextlib import closing

import pytest

from minutes_parser.records import Finding, Given, ParsedSource
from minutes_parser.store.audit import audit, most_common
from minutes_parser.store.database import DatabaseProblem, open_to_read
from minutes_parser.store.find import Named, find
from minutes_parser.store.read import read_source


@pytest.fixture
def audited(made, put, database):
    put(made("a.pdf"))
    put(made("b.pdf"))
    put(
        ParsedSource(
            source="scan.pdf",
            format="pdf",
            sha256="1",
            pages=2,
            page_starts=(0, 0),
            findings=(Finding(severity="error", code="no-text", message="no page has text"),),
        )
    )
    with closing(open_to_read(database)) as connection:
        return audit(connection)


def test_coverage_of_a_source(audited, made):
    coverage = audited.sources["a.pdf"]
    assert (coverage.pages, coverage.pages_without_text, coverage.characters) == (2, 0, len(made().text))
    assert (coverage.items, coverage.items_without_outcome) == (3, 1)
    assert coverage.documents == {"minutes": 1}
    assert 0.5 < coverage.share_claimed < 1
    assert coverage.findings == {"warning": 1}


def test_overlapping_records_claim_their_text_once(audited, made):
    parsed = made("a.pdf")
    document = parsed.documents[0]
    spans = [
        r.span
        for records in (
            *(document.attendance, document.items, document.resolutions, document.motions),
            *(document.recommendations, document.actions, document.declarations),
        )
        for r in records
    ]
    claimed = {offset for span in spans for offset in range(span.start, span.end)}
    assert audited.sources["a.pdf"].claimed == len(claimed)


def test_a_source_without_text_claims_nothing(audited):
    coverage = audited.sources["scan.pdf"]
    assert (coverage.pages, coverage.pages_without_text, coverage.share_claimed, coverage.failed) == (2, 2, None, 1)


def test_councils_and_total(audited):
    assert list(audited.councils) == ["Port Ellery Council", ""]
    assert audited.councils["Port Ellery Council"].sources == 2
    assert audited.total.sources == 3
    assert audited.total.documents == {"minutes": 2}


def test_a_council_in_capitals_is_the_same_council(made, put, database):
    for source, name in (
        ("a.pdf", "PORT ELLERY & LORING COUNCIL"),
        ("b.pdf", "Port Ellery and Loring Council"),
        ("c.pdf", "PORT ELLERY & LORING COUNCIL"),
        ("d.pdf", "Port Ellery Council"),
    ):
        put(made(source, given=Given(council=name)))
    with closing(open_to_read(database)) as connection:
        result = audit(connection)
    counted = {name: coverage.sources for name, coverage in result.councils.items()}
    assert counted == {"Port Ellery Council": 1, "Port Ellery and Loring Council": 3}
    assert result.council_of["a.pdf"] == "Port Ellery and Loring Council"


def test_kinds_of_findings_are_counted(audited):
    assert most_common(audited.findings) == [("warning", "item-gap", 2), ("error", "no-text", 1)]


def test_errors_come_first(audited):
    assert [finding.severity for finding in audited.findings] == ["error", "warning", "warning"]


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ("2016/harbour.pdf", Named("2016/harbour.pdf")),
        ("harbour.pdf", Named("2016/harbour.pdf")),
        ("2016/h", Named("2016/harbour.pdf")),
        ("2016/harbour.pdf#document-minutes", Named("2016/harbour.pdf", "2016/harbour.pdf#meeting-minutes")),
        ("2016/harbour.pdf#meet", Named("2016/harbour.pdf", "2016/harbour.pdf#meeting-minutes")),
        ("a.pdf", Named("a.pdf")),  # not sea.pdf
        ("ea.p", Named("sea.pdf")),
    ],
)
def test_names(made, put, database, name, named):
    for source in ("2016/harbour.pdf", "a.pdf", "sea.pdf", "minutes/1.pdf", "minutes/2.pdf"):
        put(made(source))
    with closing(open_to_read(database)) as connection:
        assert find(connection, name) == named
        for wrong, message in (
            ("minutes/", "2 sources"),
            ("nothing", "no source or meeting"),
            ("", "no source"),
            ("%", "no"),
        ):
            with pytest.raises(DatabaseProblem, match=message):
                find(connection, wrong)


def test_the_least_sure_records_come_first(made, put, database):
    parsed = made("a.pdf")
    document = parsed.documents[0]
    items = tuple(
        item.model_copy(update={"basis": "heading", "confidence": confidence})
        for item, confidence in zip(document.items, (0.9, 0.4, 0.9), strict=True)
    )
    actions = tuple(a.model_copy(update={"basis": "label", "confidence": 0.5}) for a in document.actions)
    document = document.model_copy(update={"items": items, "actions": actions})
    put(parsed.model_copy(update={"documents": (document,)}))
    with closing(open_to_read(database)) as connection:
        everything, tenth = audit(connection, doubtful=99), audit(connection)
        assert audit(connection, doubtful=0).doubtful == []
    assert everything.rated == tenth.rated == 3 + len(actions)  # records without a confidence are left out
    assert [d.kind for d in everything.doubtful] == ["item", *["action"] * len(actions), "item", "item"]
    assert [d.confidence for d in everything.doubtful] == sorted(d.confidence for d in everything.doubtful)
    assert tenth.doubtful == everything.doubtful[:1]
    first = tenth.doubtful[0]
    assert (first.source, first.id, first.basis) == ("a.pdf", items[1].id, "heading")
    assert first.words.endswith(items[1].title) and first.page == items[1].span.page


def test_what_was_found_how_is_stored_and_read_back(made, put, database):
    parsed = made("a.pdf")
    document = parsed.documents[0]
    sure = document.attendance[0].model_copy(update={"basis": "table", "confidence": 0.93})
    document = document.model_copy(update={"attendance": (sure, *document.attendance[1:])})
    put(parsed.model_copy(update={"documents": (document,)}))
    with closing(open_to_read(database)) as connection:
        assert read_source(connection, "a.pdf").documents[0].attendance[0] == sure
