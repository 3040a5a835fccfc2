"""Questions with their answers, deputations, petitions and addresses, as «printed»."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

HEAD = """
**MINUTES OF THE MEETING OF ELLERY PARISH COUNCIL HELD ON 4 JUNE 2019**

Present: Councillors Fenwick and Nair

**1. {}**

"""
_MARKED = re.compile(r"«(.*?)»", re.DOTALL)


def spoken(parsed: Callable[..., Any], marked: str, title: str = "Quay") -> list[Any]:
    """The speeches of a text; what they give back is what is marked in it."""
    source = parsed(HEAD.format(title) + _MARKED.sub(r"\1", marked))
    found = list(source.document.speeches)
    for speech in found:
        assert " ".join(source.text[speech.span.start : speech.span.end].split()) == speech.text
        assert speech.item == "1"
    assert [speech.text for speech in found] == [" ".join(words.split()) for words in _MARKED.findall(marked)]
    return found


@pytest.mark.parametrize(
    ("marked", "speaker", "put_to"),
    [
        ("«Cllr Fenwick asked if the path would be cleared.»", "Cllr Fenwick", None),
        ("«Cllr Fenwick (Harbour) then asked about the kerbs.»", "Cllr Fenwick", None),
        ("«Mr Toms, the harbour master, enquired when the crane would come.»", "Mr Toms", None),
        ("«Cllr Nair thanked Ms Dunn for her report and asked how long the paint would last.»", "Cllr Nair", None),
        (
            "«A member of the public asked the Chairman why the bins were full.»",
            "A member of the public",
            "the Chairman",
        ),
        ("«Two residents questioned whether the lamp was needed.»", "Two residents", None),
        ("«The Harbour Users Group observer asked if the slip was closed.»", "The Harbour Users Group observer", None),
        ("«AB asked the Clerk whether the key had been found.»", "AB", "the Clerk"),
        ("- «KA asked JP what the hut had cost.»", "KA", "JP"),
        ("«Mr Bell was asked whether he had the key.»", None, "Mr Bell"),
        ("«She was asked about the lamp.»", None, None),
        ("«It was asked whether the lamp was lit.»", None, None),
        ("«He also asked who would paint the rail.»", None, None),
        ("«A question was raised by Cllr Nair about the fence.»", "Cllr Nair", None),
        ("«Questions were asked about the fence.»", None, None),
        ("«Cllr Nair raised a question on the cost of sand.»", "Cllr Nair", None),
        ("The Clerk was asked to write to the harbour master.", None, None),
        ("The Water Board had asked whether the sluice was open.", None, None),
        ("Cllr Nair asked for a new bin.", None, None),
        ("Cllr Nair asked that the bin be moved.", None, None),
        ("The harbour master will be asked if the crane can come.", None, None),
        ("The Clerk should be asked whether this is so.", None, None),
        ("There were no questions.", None, None),
        ("The Chairman asked if there were any questions.", None, None),
        ("Members were asked whether they had any declarations of interest to make.", None, None),
    ],
)
def test_questions_in_sentences(
    parsed: Callable[..., Any], marked: str, speaker: str | None, put_to: str | None
) -> None:
    found = spoken(parsed, marked)
    assert [(s.kind, s.speaker, s.put_to) for s in found] == [("question", speaker, put_to)] * marked.count("«")


@pytest.mark.parametrize(
    ("marked", "speakers"),
    [
        ("«Cllr Nair asked who held the key.» «The Clerk replied that she did.»", ["Cllr Nair", "The Clerk"]),
        ("«Cllr Nair asked who held the key.»\n\n«Mr Toms said that he did.»", ["Cllr Nair", "Mr Toms"]),
        ("«Cllr Nair asked who held the key.» «It was confirmed that it was lost.»", ["Cllr Nair", None]),
        ("«Cllr Nair asked who held the key.» «In response, AB explained that it was lost.»", ["Cllr Nair", "AB"]),
        (
            "In response to «a question from Cllr Nair about the key», «the Clerk said that it was lost.»",
            ["Cllr Nair", "the Clerk"],
        ),
        ("In answer to «a question by Mr Toms» «he undertook to look for it.»", ["Mr Toms", None]),
    ],
)
def test_answers_in_sentences(parsed: Callable[..., Any], marked: str, speakers: list[str | None]) -> None:
    question, answer = spoken(parsed, marked)
    assert [question.kind, answer.kind] == ["question", "answer"]
    assert [question.speaker, answer.speaker] == speakers
    assert (question.reply_to, answer.reply_to) == (None, question.id)


@pytest.mark.parametrize(
    "marked",
    [
        "«Cllr Nair asked who held the key.» Cllr Nair said that she had looked for it.",
        "«Cllr Nair asked who held the key.» The Council agreed to buy another.",
        "«Cllr Nair asked who held the key.» The lamp was lit. The Clerk said that she would be away.",
        "The Clerk replied to the letter. Mr Toms said that it was short.",
    ],
)
def test_what_answers_nothing(parsed: Callable[..., Any], marked: str) -> None:
    assert all(speech.kind == "question" for speech in spoken(parsed, marked))


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "Question 1 from Mr A Toms to the Leader of the Council:\n\n«When will the quay be dredged?»\n\n"
            "Reply:\n\n«In the spring.\n\nThe contract is let.»\n\nThe Council noted the reply.",
            [("question", "Mr A Toms"), ("answer", None)],
        ),
        (
            "Question: «Who pays?»\n\nAnswer: «We do.»\n\nSupplementary question: «All of it?»\n\nAnswer: «Half of it.»",
            [("question", None), ("answer", None), ("question", None), ("answer", None)],
        ),
        (
            "The harbour master took questions.\n\nQ1. «Who pays?»\n\nA1. «We do.»\n\nQ2. «When?»\n\nA2. «In May.»",
            [("question", None), ("answer", None), ("question", None), ("answer", None)],
        ),
        (
            "Question from JT: «Who pays?»\n\nResponse from the Clerk: «We do.»",
            [("question", "JT"), ("answer", "the Clerk")],
        ),
        ("Written question submitted by Cllr Nair: «Who pays?»\n\nThe harbour was shut.", [("question", "Cllr Nair")]),
        ("Reply: a letter had come from the harbour master.", []),
        ("A. Toms had left the meeting.", []),
        ("Q2 2023\n\nA quarter of the berths were let.", []),
        ("Questions remain about the sand.", []),
        ("Response to planning application 12/3: no objection.", []),
    ],
)
def test_under_labels(parsed: Callable[..., Any], marked: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(speech.kind, speech.speaker) for speech in spoken(parsed, marked)] == expected


def test_the_title_of_an_item_says_who_asks(parsed: Callable[..., Any]) -> None:
    title = "Question submitted by Councillor P. Nair"
    question, answer = spoken(
        parsed, "«I will ask what the sand has cost.»\n\nREPLY: «It has cost £90.»\n\nIt was agreed to buy more.", title
    )
    assert (question.speaker, answer.speaker, answer.reply_to) == ("Councillor P. Nair", None, question.id)
    assert spoken(parsed, "Nobody had come.", "Public question") == []


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "«Mrs Hall, on behalf of the Friends of Ellery Fen, addressed the Council.»",
            ("speech", "Mrs Hall", "the Friends of Ellery Fen"),
        ),
        ("«Mr Toms spoke in objection to the application.»", ("speech", "Mr Toms", None)),
        ("«The Harbour Engineer addressed the meeting.»", ("speech", "The Harbour Engineer", None)),
        (
            "«The Council received a deputation from the Sailing Club about the slipway.»",
            ("deputation", "the Sailing Club", None),
        ),
        ("«A deputation was led by Mr Toms, who wanted a crane.»", ("deputation", "Mr Toms", None)),
        ("«Cllr Nair presented a petition of 300 names against the closure.»", ("petition", "Cllr Nair", None)),
        ("«A petition of 40 names was received from the Sailing Club.»", ("petition", "the Sailing Club", None)),
        ("The Sailing Club would be invited to send a deputation.", None),
        ("Requests for deputations were received by the Clerk.", None),
        ("The following addressed the Council:", None),
        ("Members spoke in support of a crane.", None),
        ("It was suggested that residents raise a petition.", None),
    ],
)
def test_who_came(parsed: Callable[..., Any], marked: str, expected: tuple[str, str, str | None] | None) -> None:
    found = [(speech.kind, speech.speaker, speech.on_behalf_of) for speech in spoken(parsed, marked)]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("title", "told", "expected"),
    [
        ("Deputation from Ellery Scouts", "They wanted a hut.", [("deputation", "Ellery Scouts")]),
        ("DEPUTATION – CLOSURE OF THE SLIP", "They wanted it open.", [("deputation", None)]),
        ("Deputations", "There were none.", []),
        ("Petition – the slip", "Cllr Nair presented a petition of 12 names.", [("petition", "Cllr Nair")]),
    ],
)
def test_titles_of_items(
    parsed: Callable[..., Any], title: str, told: str, expected: list[tuple[str, str | None]]
) -> None:
    speeches = parsed(HEAD.format(title) + told).document.speeches
    assert [(speech.kind, speech.speaker) for speech in speeches] == expected
