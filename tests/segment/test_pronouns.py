"""Who "he", "she" or "they" is."""

from __future__ import annotations

import pytest

from minutes_parser.records import Attendance, Span
from minutes_parser.segment.actions.owners import Doer, People, doers
from minutes_parser.segment.actions.pronouns import meant

PEOPLE = People(
    Attendance(name=name, status="present", span=Span(start=0, end=0)) for name in ("Ada Moss", "Ben Tarn", "Kim Orme")
)

BEFORE = [
    ("Mr Moss promised to send the papers to the Clerk as soon as they were out.", "He", "Mr Moss"),
    ("Cllr Moss reported a leak. The Clerk said that it was known.", "She", "The Clerk"),
    ("Sgt Rowe, Harbour Beat Officer, attended.", "He", "Sgt Rowe"),
    ("In response to a question from Cllr Moss, Inspector Rowe explained the scheme.", "He", "Inspector Rowe"),
    ("The path to the Clerk of old was wet.", "He", None),
    ("The Council was told.", "He", None),
    # who speaks, not of whom it is told
    ("The Clerk advised that the contractor had begun.", "She", "The Clerk"),
    ("The Clerk spoke and the contractor had begun.", "He", "the contractor"),
    # one lady or gentleman
    ("Mr Hay spoke and Mrs Orr was heard.", "He", "Mr Hay"),
    ("Mr Hay spoke and Mrs Orr was heard.", "She", "Mrs Orr"),
    ("Mr Hay spoke and Mr Orr and Mr Lee were heard.", "He", "Mr Hay"),
    # of whom a paragraph tells
    ("Cllr Hay – has had complaints.", "He", "Cllr Hay"),
    ("Cllr Hay’s report had been sent round.", "He", "Cllr Hay"),
    ("Cllr Hay’s dog had been sent round.", "He", None),
    # groups
    ("The Harbour Team had met.", "They", "The Harbour Team"),
    ("Mr Hay had met.", "They", None),
]


@pytest.mark.parametrize(("before", "pronoun", "who"), BEFORE)
def test_whoever_was_last_the_subject(before: str, pronoun: str, who: str | None) -> None:
    doer = Doer(0, len(pronoun), pronoun, "pronoun")
    found = meant(doer, f"{pronoun} will ring.", [doer], [before], PEOPLE, asked=False)
    assert (found.text if found else None) == who


SENTENCES = [
    ("She said that the contractor had begun and that she would ring.", "Mrs Orr spoke.", "Mrs Orr"),
    ("Mr Hay said that he had asked and that he would ring.", "Mr Orr spoke.", "Mr Hay"),
    ("The Clerk replied that she would ring.", "", "The Clerk"),
]


@pytest.mark.parametrize(("text", "before", "who"), SENTENCES)
def test_a_pronoun_told_twice_is_the_same(text: str, before: str, who: str) -> None:
    named = list(doers(text, PEOPLE))
    pronoun = [d for d in named if d.kind == "pronoun"][-1]
    found = meant(pronoun, text, named, [before], PEOPLE, asked=False)
    assert found is not None and found.text == who


def test_who_asks_is_not_asked() -> None:
    doer = Doer(0, 2, "He", "pronoun")
    before = ["Mr Hay spoke.", "Cllr Moss asked how much it was."]
    for asked, who in ((True, "Mr Hay"), (False, "Cllr Moss")):
        found = meant(doer, "He was asked to ring.", [doer], before, PEOPLE, asked=asked)
        assert found is not None and found.text == who
