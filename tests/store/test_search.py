"""Hits are ranked, cited, and found by what they say and by what they stand under."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import pairwise

import pytest

from minutes_parser.records import Document, Given, Item, Meeting, ParsedSource, Span
from minutes_parser.store.database import open_to_read
from minutes_parser.store.passages import passages
from minutes_parser.store.query import parse_query
from minutes_parser.store.search import MARKS, body_in_words, date_in_words, search


@pytest.fixture
def find(made, put, database):
    put(made())
    put(made("2018/harbour.pdf", date="2018-03-01", given=Given(council="Market Loring Council")))
    put(
        ParsedSource(source="notes.txt", format="text", sha256="1", text="A note on kiosks, of no council and no date.")
    )

    def run(words: str, limit: int = 20):
        with closing(open_to_read(database)) as connection:
            return search(connection, parse_query(words), limit=limit)

    return run


def kinds(hits):
    return [(hit.source, hit.kind) for hit in hits]


def test_a_decision_is_cited_by_body_date_item_and_page(find):
    hit = next(hit for hit in find("opened council:ellery") if hit.kind == "resolution")
    assert hit.citation == (
        "Harbour and Streets Committee, Port Ellery Council, 20 October 2016, item 2, p. 2 — 2016/harbour.pdf"
    )
    assert hit.record_id == "2016/harbour.pdf#resolution-shelter"


def test_the_words_found_are_marked(find):
    opening, closing_mark = MARKS
    hit = find("kind:decision shelter opened")[0]
    assert f"{opening}shelter{closing_mark}" in hit.snippet
    assert f"{opening}opened{closing_mark}" in hit.snippet


def test_a_word_of_the_heading_finds_the_decision_under_it(find):
    assert ("2016/harbour.pdf", "resolution") in kinds(find("winter customs kind:decision"))


def test_a_decision_under_a_heading_on_the_subject_comes_before_what_was_said_of_it(find):
    assert [kind for _, kind in kinds(find("winter shelter council:ellery"))][:1] == ["resolution"]


def test_a_decision_on_the_subject_comes_before_an_agenda_that_announces_it(made, put, database):
    minutes = made()
    text = "2. Winter shelter\nWinter shelter, with a report on the winter shelter\n"
    heading = Span(start=0, end=17)
    item = Item(id="agenda.txt#item-1", number="2", title="Winter shelter", span=heading, extent=Span(start=0, end=67))
    agenda = Document(
        id="agenda.txt#document-1", kind="agenda", span=heading, meeting=Meeting(date="2016-10-20"), items=(item,)
    )
    put(ParsedSource(source="agenda.txt", format="text", sha256="2", text=text, documents=(agenda,)))
    put(minutes)
    with closing(open_to_read(database)) as connection:
        hits = search(connection, parse_query("winter shelter"))
    ranks = [(hit.source, hit.kind) for hit in hits]
    assert ranks.index(("2016/harbour.pdf", "resolution")) < ranks.index(("agenda.txt", "item"))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("over:1000", True),
        ("over:1k under:1300", True),
        ("over:1300", False),
        ("over:90 under:1000", False),
        ("role:fee", True),
        ("role:grant", False),
        ("over:1000 role:grant", False),
        ('cites:"quays act"', True),
        ("cites:harbours", False),
        ("kiosk over:1000", True),
        ("kind:decision over:1000", False),
    ],
)
def test_passages_in_which_a_sum_or_a_citation_stands(find, words, found):
    """Both limits and the role are asked of one sum."""
    hits = find(words + " council:ellery")
    assert bool(hits) == found
    assert all("£1,250" in hit.text and "Quays Act" in hit.text for hit in hits)


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        ("kind:question paid", ["Mr Bell asked who paid them."]),
        ("kind:questions bell", ["Mr Bell asked who paid them."]),
        ("kind:answer clerk", ["The Clerk: The holders."]),
        ("kind:petition", []),
    ],
)
def test_what_was_asked_and_answered(find, words, texts):
    """Who spoke is found, though the words are those of a label above them."""
    assert [hit.text for hit in find(words + " council:ellery")] == texts


def test_without_words_the_newest_decisions_come_first(find):
    assert kinds(find("since:2016"))[:2] == [("2018/harbour.pdf", "resolution")] * 2


def test_text_of_a_document_without_items_is_cited_by_its_own_body(made, put, database):
    text = "Agenda of the quay\n1. Kiosks\nReport to the Harbour Forum\nNine kiosks are let.\n"
    cut = text.index("Report")
    item = Item(
        id="pack.txt#item-1", number="1", title="Kiosks", span=Span(start=19, end=28), extent=Span(start=19, end=cut)
    )
    first = Document(id="pack.txt#document-1", kind="agenda", span=Span(start=0, end=cut), items=(item,))
    second = Document(
        id="pack.txt#document-2",
        kind="report",
        span=Span(start=cut, end=len(text)),
        meeting=Meeting(committee="Harbour Forum", date="2017-01-09"),
    )
    put(ParsedSource(source="pack.txt", format="text", sha256="2", text=text, documents=(first, second)))
    with closing(open_to_read(database)) as connection:
        (hit,) = search(connection, parse_query("let"))
    assert hit.citation == "Harbour Forum, 9 January 2017 — pack.txt"


def test_the_item_around_a_better_hit_is_left_out(find):
    places = [(hit.source, hit.char_start, hit.char_end) for hit in find("shelter")]
    for source, start, end in places:
        assert [p for p in places if p[0] == source and p[1] < end and start < p[2]] == [(source, start, end)]


@pytest.mark.parametrize(
    ("words", "sources"),
    [
        ("kiosks", {"2016/harbour.pdf", "2018/harbour.pdf", "notes.txt"}),
        ("kiosks council:loring", {"2018/harbour.pdf"}),
        ("kiosks council:LORING", {"2018/harbour.pdf"}),
        ("kiosks committee:harbour", {"2016/harbour.pdf", "2018/harbour.pdf"}),
        ("kiosks since:2017", {"2018/harbour.pdf"}),
        ("kiosks until:2016-10-20", {"2016/harbour.pdf"}),
        ("kiosks until:2016-10-19", set()),
        ("kiosk* kind:minutes", {"2016/harbour.pdf", "2018/harbour.pdf"}),
        ("kios*", {"2016/harbour.pdf", "2018/harbour.pdf", "notes.txt"}),
        ('"no council"', {"notes.txt"}),
        ('"council no"', set()),
        ("council:100%", set()),
        ("kind:action trust", {"2016/harbour.pdf", "2018/harbour.pdf"}),
        ("kind:text kiosks", {"notes.txt"}),
    ],
)
def test_filters_narrow_the_search(find, words, sources):
    assert {hit.source for hit in find(words)} == sources


def test_without_words_the_newest_come_first(find):
    assert [hit.date for hit in find("kind:decision")] == ["2018-03-01"] * 2 + ["2016-10-20"] * 2


def test_nothing_is_asked_and_nothing_is_found(find):
    assert find("") == find("\N{PILE OF POO}") == find('"') == []


def test_limit(find):
    assert len(find("kiosks", limit=2)) == 2


@pytest.mark.parametrize(
    ("council", "committee", "words"),
    [
        ("Port Ellery Council", "Quay Panel", "Quay Panel, Port Ellery Council"),
        ("Port Ellery", "Port Ellery Parish Council", "Port Ellery Parish Council"),
        (None, "Quay Panel", "Quay Panel"),
        ("Port Ellery", None, "Port Ellery"),
        (None, None, None),
    ],
)
def test_bodies_in_words(council, committee, words):
    assert body_in_words(council, committee) == words


def test_dates_in_words():
    assert date_in_words("2016-05-03") == "3 May 2016"


def test_all_text_is_in_exactly_one_passage(made):
    """What is not under an item can be found too, and a page or an item ends a passage."""
    parsed = made()
    covered = sorted((p["char_start"], p["char_end"]) for p in passages(parsed) if p["kind"] in ("item", "text"))
    for (_, end), (start, _) in pairwise(covered):
        assert end <= start
        assert not parsed.text[end:start].strip()
    for row in passages(parsed):
        if row["kind"] == "item":
            assert row["page"] == (1 if row["char_start"] < parsed.page_starts[1] else 2)
            assert not row["char_start"] < parsed.page_starts[1] < row["char_end"]


def test_a_passage_belongs_to_the_innermost_item(made):
    parsed = made()
    document = parsed.documents[0]
    shelter = document.items[1]
    outer = shelter.model_copy(update={"extent": shelter.extent.model_copy(update={"end": len(parsed.text)})})
    items = (document.items[0], outer, document.items[2])
    nested = parsed.model_copy(update={"documents": (document.model_copy(update={"items": items}),)})
    quay = next(p for p in passages(nested) if p["kind"] == "item" and "Kiosks on the quay" in p["text"])
    assert quay["item_id"] == document.items[2].id


def test_plain_sql_answers_a_plain_question(find, database):
    """Every resolution on rough sleeping since 2016, with body, date, item and page."""
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute(
            """
            SELECT meetings.committee, meetings.date, agenda_items.number, resolutions.page, resolutions.text
            FROM resolutions
            JOIN meetings ON meetings.id = resolutions.meeting_id
            LEFT JOIN agenda_items ON agenda_items.id = resolutions.item_id
            WHERE resolutions.text LIKE '%rough sleeping%' AND meetings.date >= '2016'
            ORDER BY meetings.date
            """
        ).fetchall()
    clauses = ("a winter shelter for rough sleeping be opened;", "at the old customs house")
    decision = "\n".join((*clauses, "the Director write to the Harbour Trust"))
    assert rows == [
        ("Harbour and Streets Committee", "2016-10-20", "2", 2, decision),
        ("Harbour and Streets Committee", "2018-03-01", "2", 2, decision),
    ]
