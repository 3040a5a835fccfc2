"""Documents put together: spans that hold their words, links to items and decisions, ids that rest on words alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutes_parser.layout import Reading
from minutes_parser.records import Action, Clause, Document, Item, Record, Resolution, Span
from minutes_parser.segment import segment
from minutes_parser.segment.assemble import _Decided, _Place

HEAD = """# Minutes of a meeting of the Harbour Committee held on 4 June 2019 at 7.00pm

Present: Councillors A Fenwick (Chair), P Nair and T Asher

In attendance: Mrs D Lindqvist (Clerk)

"""
TITLES = (
    "Apologies",
    "Declarations of interest",
    "Minutes",
    "Quay repairs",
    "Lighting",
    "Finance",
    "Any other business",
)
PASSAGES = (
    "There were none.",
    "The Clerk reported that the owners had replied in April – “at last”, she said.",
    "Councillor P Nair declared a personal interest as a boat owner.",
    "RESOLVED that the report be noted.",
    "RESOLVED that –\n\n(i) the report be noted; and\n\n(ii) the Clerk write to the owners by 28 June 2019.",
    "**RESOLVED:** That the plan, at £4,500, be adopted. (Proposed Cllr Fenwick, seconded Cllr Nair)",
    "It was agreed that the wall be painted in O’Hara’s green.",
    "The minutes of the meeting held on 7 May 2019 were approved and signed.",
    "The motion was put to the vote and was LOST by 1 vote to 2.",
    "Action: Clerk to price new lamps.",
    "Councillor Asher agreed to speak to the harbour master.",
    "2 boats were moved at 7.30pm.",
)
HEADINGS = ("**{n}. {t}**", "{n}. {t}", "## {n}. {t}", "{n} {T}", "**{n}/19 {t}**", "## {t}", "**{t}**")


@st.composite
def minutes(draw: st.DrawFn) -> str:
    """Small minutes of an invented committee in one of several styles."""
    style = draw(st.sampled_from(HEADINGS))
    first = draw(st.integers(1, 120))
    titles = draw(st.lists(st.sampled_from(TITLES), min_size=1, max_size=6, unique=True))
    body = []
    for number, title in enumerate(titles, first):
        body.append(style.format(n=number, t=title, T=title.upper()))
        body += draw(st.lists(st.sampled_from(PASSAGES), max_size=3))
    return HEAD + "\n\n".join(body) + "\n"


def every_record(document: Document) -> Iterator[tuple[Record, Span, str]]:
    """Records with their span and the words that must stand in it."""
    for person in document.attendance:
        yield person, person.span, person.name or person.role or ""
    for item in document.items:
        yield item, item.span, item.title
    for resolution in document.resolutions:
        for clause in resolution.clauses:
            yield clause, clause.span, clause.text
            yield clause, resolution.span, clause.text
    for motion in document.motions:
        yield motion, motion.span, motion.text
    for action in document.actions:
        yield action, action.span, action.text
    for declaration in document.declarations:
        yield declaration, declaration.span, declaration.text


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def ids(document: Document) -> list[str]:
    lists = (
        document.items,
        document.attendance,
        document.resolutions,
        document.motions,
        document.actions,
        document.declarations,
    )
    return [record.id for records in lists for record in records]


FEW = settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])


@FEW
@given(text=minutes())
def test_every_span_lies_inside_the_text_and_holds_its_words(parsed: Callable[..., Any], text: str) -> None:
    found = parsed(text)
    for document in found.documents:
        assert 0 <= document.span.start <= document.span.end <= len(found.text)
        for record, span, said in every_record(document):
            assert document.span.start <= span.start < span.end <= document.span.end
            inside = " ".join(words(found.text[span.start : span.end]))
            assert " ".join(words(said)) in inside, record


@FEW
@given(text=minutes())
def test_the_same_text_gives_the_same_records(parsed: Callable[..., Any], text: str) -> None:
    first, second = parsed(text), parsed(text)
    assert (first.documents, first.findings) == (second.documents, second.findings)


@FEW
@given(text=minutes())
def test_ids_are_unique_and_carry_the_source(parsed: Callable[..., Any], text: str) -> None:
    found = parsed(text, source="harbour/2019.md")
    all_ids = [i for document in found.documents for i in [document.id, *ids(document)]]
    assert len(set(all_ids)) == len(all_ids)
    assert all(i.startswith("harbour/2019.md#") for i in all_ids)


@FEW
@given(text=minutes())
def test_records_are_linked_to_the_item_that_holds_them(parsed: Callable[..., Any], text: str) -> None:
    for document in parsed(text).documents:
        by_id = {item.id: item for item in document.items}
        for record in (*document.resolutions, *document.motions, *document.actions):
            if record.item_id is not None:
                item = by_id[record.item_id]
                assert item.number == record.item
                assert item.extent.start <= record.span.start and record.span.end <= item.extent.end


@FEW
@given(bodies=st.lists(st.sampled_from(PASSAGES), min_size=1, max_size=4, unique=True))
def test_an_unrelated_item_before_them_renames_no_record(parsed: Callable[..., Any], bodies: list[str]) -> None:
    """Ids rest on the record's own words, not on its place."""
    rest = "".join(f"**{n}. {t}**\n\n{body}\n\n" for n, (t, body) in enumerate(zip(TITLES, bodies, strict=False), 6))
    tail = "**10. Dates**\n\nThe committee will meet again in July.\n\n**11. Close**\n\nThe Chair thanked all.\n"
    before = parsed(HEAD + rest + tail).document
    after = parsed(
        HEAD + "**5. Dredging**\n\nThe dredger had been hired for a week in March.\n\n" + rest + tail
    ).document
    assert set(ids(before)) <= set(ids(after))
    assert len(after.items) == len(before.items) + 1


def test_equal_records_are_told_apart_by_an_ordinal(parsed: Callable[..., Any]) -> None:
    text = (
        HEAD
        + "**1. Quay**\n\nRESOLVED that the report be noted.\n\n**2. Lights**\n\nRESOLVED that the report be noted.\n\n**3. Finance**\n\nNone.\n"
    )
    first, second = (r.id for r in parsed(text).document.resolutions)
    assert second == f"{first}-2"


def test_punctuation_and_case_do_not_rename_a_record(parsed: Callable[..., Any]) -> None:
    one = parsed(
        HEAD
        + "**1. Quay**\n\nRESOLVED that the report be noted.\n\n**2. Lights**\n\nNone.\n\n**3. Finance**\n\nNone.\n"
    ).document
    other = parsed(
        HEAD
        + "**1. QUAY:**\n\nRESOLVED: that the report be noted\n\n**2. LIGHTS:**\n\nNone.\n\n**3. FINANCE:**\n\nNone.\n"
    ).document
    assert [r.id for r in one.resolutions] == [r.id for r in other.resolutions]
    assert [i.id for i in one.items] == [i.id for i in other.items]


def test_an_instructing_clause_and_its_action_are_linked(parsed: Callable[..., Any]) -> None:
    text = (
        HEAD
        + "**1. Quay**\n\nRESOLVED that the Clerk write to the owners by 28 June 2019.\n\n**2. Lights**\n\nNone.\n\n**3. Finance**\n\nNone.\n"
    )
    document = parsed(text).document
    (decision,), (action,) = document.resolutions, document.actions
    assert action.resolution_id == decision.id
    assert (action.item, decision.item) == ("1", "1")


def test_what_stands_before_the_first_item_belongs_to_none(parsed: Callable[..., Any]) -> None:
    text = (
        HEAD
        + "RESOLVED that the meeting be recorded.\n\n**1. Quay**\n\nNone.\n\n**2. Lights**\n\nNone.\n\n**3. Finance**\n\nNone.\n"
    )
    (decision,) = parsed(text).document.resolutions
    assert (decision.item, decision.item_id) == (None, None)


def test_findings_stand_in_page_order(parsed: Callable[..., Any]) -> None:
    body = "**1. Quay**\n\nNone.\n\n**2. Lights**\n\nNone.\n\f**4. Finance**\n\nNone.\n\n**5. Dates**\n\nNone.\n\f**7. Close**\n\nNone.\n\n**8. End**\n\nNone.\n"
    pages = [f.page for f in parsed(HEAD + body).findings]
    assert len(pages) >= 2 and pages == sorted(pages)


def test_blank_text_gives_no_documents() -> None:
    assert segment(Reading(" \n", ()), source="x") == ((), ())


def _clause(start: int, end: int) -> Clause:
    return Clause(text="x", span=Span(start=start, end=end))


@pytest.mark.parametrize(
    ("clauses", "action", "decision"),
    [
        ([[(10, 20)], [(30, 40)]], (32, 38), "b"),
        ([[(10, 20)], [(30, 40)]], (22, 28), None),
        ([[(10, 20)], [(30, 40)]], (20, 30), None),  # what touches shares no word
        ([[(10, 100)], [(30, 40)]], (32, 38), "a"),  # the first of two
        ([[(30, 40)], [(10, 100)]], (32, 38), "a"),
        ([[(10, 100)], [(30, 40)]], (50, 60), "a"),  # a long clause reaches over a short one
        ([[(30, 40), (10, 20)], [(22, 28)]], (12, 14), "a"),
        ([], (12, 14), None),
    ],
)
def test_the_decision_of_an_action_is_the_first_that_shares_words_with_it(
    clauses: list[list[tuple[int, int]]], action: tuple[int, int], decision: str | None
) -> None:
    decisions = [
        Resolution(id=name, verb="resolved", clauses=tuple(_clause(*c) for c in each), span=Span(start=0, end=9))
        for name, each in zip("abc", clauses, strict=False)
    ]
    found = _Decided(tuple(decisions)).of(Action(text="x", span=Span(start=action[0], end=action[1])))
    assert found.get("resolution_id") == decision


@pytest.mark.parametrize(
    ("extents", "record", "item"),
    [
        ([(0, 10), (10, 20)], (12, 15), "b"),
        ([(0, 10), (10, 20)], (8, 15), None),  # over the end of the one it starts in
        ([(0, 40), (10, 20)], (12, 30), "a"),  # over the end of a sub-item, inside the item
        ([(0, 40), (10, 20), (20, 30)], (32, 38), "a"),
        ([(5, 10)], (0, 3), None),
        ([], (0, 3), None),
    ],
)
def test_the_item_of_a_record_is_the_innermost_that_holds_it(
    extents: list[tuple[int, int]], record: tuple[int, int], item: str | None
) -> None:
    items = [
        Item(id=name, title=name, span=Span(start=a, end=b), extent=Span(start=a, end=b))
        for name, (a, b) in zip("abc", extents, strict=False)
    ]
    found = _Place(items).of(Action(text="x", span=Span(start=record[0], end=record[1])))
    assert found.get("item_id") == item
