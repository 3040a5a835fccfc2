"""Whatever a user types is a query."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.records import Amount, Document
from minutes_parser.store.query import DOCUMENT_KINDS, ROLES, Query, date_from, parse_query
from minutes_parser.store.schema import fields_of


@pytest.mark.parametrize(
    ("words", "match"),
    [
        ("cycle lane", '"cycle" AND "lane"'),
        ('"cycle lane" quay', '"cycle lane" AND "quay"'),
        ("plan*", '"plan" *'),
        ('"harbour mas"*', '"harbour mas" *'),
        ("foot-path", '"foot-path"'),
        ("AND OR NOT NEAR(", '"AND" AND "OR" AND "NOT" AND "NEAR("'),
        ('"', ""),
        ('"left open', '"left open"'),
        ('5" pipe', '"5""" AND "pipe"'),
        ("(unbalanced", '"(unbalanced"'),
        ("\N{PILE OF POO} quay", '"quay"'),
        ("*** ---", ""),
        ("", ""),
        ("text:quay", '"text:quay"'),
        ("^quay + -kiosk", '"^quay" AND "-kiosk"'),
        ("O'Hara", '"O\'Hara"'),
    ],
)
def test_words(words, match):
    assert parse_query(words) == Query(match=match)


@pytest.mark.parametrize(
    ("words", "query"),
    [
        ("council:ellery", Query(council="ellery")),
        ('council:"Port Ellery" quay', Query(match='"quay"', council="Port Ellery")),
        ('council:"Port Ellery', Query(council="Port Ellery")),
        ("committee:harbour", Query(committee="harbour")),
        ("body:harbour", Query(committee="harbour")),
        ("SINCE:2016", Query(since="2016-01-01")),
        ("until:2016", Query(until="2016-12-31")),
        ("until:2016-02", Query(until="2016-02-29")),
        ("since:2016-10-20 until:2016-10-21", Query(since="2016-10-20", until="2016-10-21")),
        ("kind:decision", Query(kind="resolution")),
        ("kind:Actions", Query(kind="action")),
        ('kind:"decision notice"', Query(document_kind="decision_notice")),
        ("kind:minutes", Query(document_kind="minutes")),
        ("over:50000", Query(over=50000)),
        ("over:£50,000 under:1.2m", Query(over=50000, under=1200000)),
        ("over:50k role:Awards", Query(over=50000, role="award")),
        ('cites:"Housing Act" quay', Query(match='"quay"', cites="Housing Act")),
        ("over:lots", Query(match='"over" AND "lots"', misread=("over:lots",))),
        ("role:lunch", Query(match='"role" AND "lunch"', misread=("role:lunch",))),
        ("since:lunch", Query(match='"since" AND "lunch"', misread=("since:lunch",))),
        ("since:2016-13", Query(match='"since" AND "2016-13"', misread=("since:2016-13",))),
        ("kind:nonsense", Query(match='"kind" AND "nonsense"', misread=("kind:nonsense",))),
        ("council:", Query(match='"council:"')),
        ('"council:ellery"', Query(match='"council:ellery"')),
        ("see:council", Query(match='"see:council"')),
    ],
)
def test_filters(words, query):
    assert parse_query(words) == query


def test_the_lists_of_values_are_those_of_the_records():
    """They stand there again so that a search need not wait for Pydantic."""
    assert dict(fields_of(Document))["kind"].values == DOCUMENT_KINDS
    assert dict(fields_of(Amount))["role"].values == ROLES


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2016", "2016-01-01", "2016-12-31"),
        ("2015-02", "2015-02-01", "2015-02-28"),
        ("2015-2-3", "2015-02-03", "2015-02-03"),
        ("2015-02-30", None, None),
        ("0000", None, None),
        ("20 October", None, None),
        ("", None, None),
    ],
)
def test_dates(value, first, last):
    assert (date_from(value, last=False), date_from(value, last=True)) == (first, last)


@pytest.fixture(scope="module")
def index():
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE passages USING fts5(heading, text, tokenize='porter unicode61 remove_diacritics 2')"
    )
    yield connection
    connection.close()


@given(
    words=st.one_of(
        st.text(),
        st.text(st.characters(categories=["Cs", "L"])),
        st.text(alphabet="ab \"*():^-+{}'\0;éNOTARD\u0301\N{PILE OF POO}"),
    )
)
def test_no_input_is_an_error(index, words):
    match = parse_query(words).match
    if match:
        index.execute("SELECT * FROM passages WHERE passages MATCH ?", [match]).fetchall()
