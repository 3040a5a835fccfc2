"""How a doer is named, of what kind it is, and who stands behind initials."""

from __future__ import annotations

import pytest

from minutes_parser.records import Attendance, Span
from minutes_parser.segment.actions.owners import Kind, People, doer_in, doers

_AT = Span(start=0, end=0)


def _people(*names: str) -> People:
    return People(Attendance(name=name, status="present", span=_AT) for name in names)


PEOPLE = _people("Ada Moss", "Ben Tarn", "Joan Hale-Fyfe", "Max McBride", "Jo Hollin", "Jim Hart")

NAMED: list[tuple[str, list[tuple[str, Kind]]]] = [
    ("the Clerk", [("the Clerk", "post")]),
    ("the clerk and Cllr Moss", [("the clerk", "post"), ("Cllr Moss", "person")]),
    ("Cllr Mrs A. Moss", [("Cllr Mrs A. Moss", "person")]),
    ("Mr Tarn/Cllr Moss", [("Mr Tarn/Cllr Moss", "person")]),
    ("Councillors Moss, Tarn and Mrs Orme", [("Councillors Moss, Tarn and Mrs Orme", "person")]),
    ("AM", [("AM", "initials")]),
    ("AM/BT", [("AM/BT", "initials")]),
    ("NHS", [("NHS", "organisation")]),
    ("Ada Moss", [("Ada Moss", "name")]),
    ("Highways Agency", [("Highways Agency", "organisation")]),
    ("Head of Parks, Quays and Beaches", [("Head of Parks, Quays and Beaches", "post")]),
    ("the Section Head (Trees)", [("the Section Head (Trees)", "post")]),
    ("The A/Superintendent", [("The A/Superintendent", "post")]),
    ("officers", [("officers", "group")]),
    ("The youth team", [("The youth team", "group")]),
    ("Harbour Open Data Team", [("Harbour Open Data Team", "group")]),
    ("the Parish Council", [("the Parish Council", "body")]),
    ("the Borough Council", [("the Borough Council", "organisation")]),
    ("She", [("She", "pronoun")]),
    ("the clerk@littlebeck.example", [("the clerk@littlebeck.example", "post")]),
    ("the Flood Plan and the Clerk", [("the Clerk", "post")]),
    # no doers
    ("Following discussion", []),
    ("However, the path was wet.", []),
    ("Letter", []),
    ("the matter", []),
    ("the Clerk’s pay", []),
    ("Formation of Sub Committees", [("Sub Committees", "organisation")]),
]


@pytest.mark.parametrize(("text", "expected"), NAMED, ids=[t for t, _ in NAMED])
def test_doers_and_their_kinds(text: str, expected: list[tuple[str, Kind]]) -> None:
    assert [(d.text, d.kind) for d in doers(text, PEOPLE)] == expected


@pytest.mark.parametrize(
    ("printed", "full"),
    [
        ("AM", "Ada Moss"),
        ("A.M.", "Ada Moss"),
        ("JHF", "Joan Hale-Fyfe"),
        ("MM", "Max McBride"),
        ("MMc", "Max McBride"),
        ("JHo", "Jo Hollin"),
        ("Ben", "Ben Tarn"),
        ("Tarn", "Ben Tarn"),
        ("Mr Tarn", "Mr Tarn"),
        # two fit, or nobody does: the words as printed
        ("JH", "JH"),
        ("XY", "XY"),
        ("AM/BT", "AM/BT"),
        ("Clerk", "Clerk"),
    ],
)
def test_initials_and_parts_of_names_give_the_one_person_they_fit(printed: str, full: str) -> None:
    assert PEOPLE.full(printed) == full


def test_initials_printed_behind_a_name_come_first() -> None:
    text = "Present: Ada Moss (AM), Alan Moor [AXM] Chair\nAmy Mills AMi"
    records = [
        Attendance(name=name, status="present", span=Span(start=text.index(name), end=text.index(name) + len(name)))
        for name in ("Ada Moss", "Alan Moor", "Amy Mills")
    ]
    people = People(records, text)
    assert [people.full(words) for words in ("AM", "AXM", "AMi")] == ["Ada Moss", "Alan Moor", "Amy Mills"]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Clerk:", True),
        ("[Ada Moss]", True),
        ("RA/JS", True),
        ("Clerk to write", False),
        ("see item 4", False),
        ("", False),
    ],
)
def test_words_that_are_a_doer_and_nothing_else(words: str, names: bool) -> None:
    assert (doer_in(words, PEOPLE) is not None) is names
