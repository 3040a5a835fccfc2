"""Decisions in the turns that small councils give who moved, how it went and what was settled. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """MOORFOOT PARISH COUNCIL

Minutes of the meeting held on Monday 3 June 2024 in the Institute

Present: Councillors A Moss (Chair), B Tarn, K Orme, R Vale and D Pike

1. Apologies

None.

2. {title}

"""
END = "\n\n3. Date of next meeting\n\n1 July 2024.\n"

Way = tuple[str, list[tuple[str, str | None, str | None]]]

WAYS: list[Way] = [
    # a marker inside the paragraph, over an infinitive
    ("Members weighed two bids. Resolved: To take bid A (£310 plus VAT). Proposed Cllr Tarn, seconded Cllr Orme. One abstention.", [("To take bid A (£310 plus VAT).", "Cllr Tarn", "Cllr Orme")]),
    # "all resolved", and by all who may vote
    ("On proposal from Cllr Tarn seconded by Cllr Orme all resolved to close the slip.", [("On proposal from Cllr Tarn seconded by Cllr Orme all resolved to close the slip.", "Cllr Tarn", "Cllr Orme")]),
    ("It was proposed by Cllr Tarn, seconded by Cllr Orme and agreed by all members present and voting that the slip be closed.", [("the slip be closed", "Cllr Tarn", "Cllr Orme")]),
    ("It was proposed by Cllr Tarn, seconded by Cllr Orme and resolved by majority (3 for, 1 against) to have the quay swept.", [("to have the quay swept.", "Cllr Tarn", "Cllr Orme")]),
    # who seconded last, behind what others said
    ("Mrs Tarn proposed Mr Pike as piermaster. Mr Vale would wait. Mr Pike said he was willing. Mr Orme seconded the proposal and it was carried by four votes to one.", [("Mrs Tarn proposed Mr Pike as piermaster.", "Mrs Tarn", "Mr Orme")]),
    ("Cllr Tarn proposed Cllr Vale as piermaster. Cllr Pike spoke of the hours. Cllr Orme seconded this and it was agreed.", [("Cllr Tarn proposed Cllr Vale as piermaster.", "Cllr Tarn", "Cllr Orme")]),
    ("Cllr Tarn proposed Cllr Vale as piermaster. Cllr Orme seconded this but it was not agreed.", []),
    # who moved and how it went in one line below
    ("It was suggested that a rope should be bought.\n\nProposed: Cllr Tarn    Seconded: Cllr Orme    Vote: All in favour", [("It was suggested that a rope should be bought.", "Cllr Tarn", "Cllr Orme")]),
    ("It was thus proposed that the lamps be changed.\n\nProposed: AM    Seconded: KO    Votes: For 4, Abstained 1", [("the lamps be changed", "AM", "KO")]),
    ("It was proposed that the lamps be changed.\n\nProposed: AM    Seconded: KO    Votes: For 1, Against 4", []),
    # an amendment that fell
    ("It was proposed by Cllr Tarn and seconded by Cllr Orme that the slip be closed. An amendment by Cllr Vale that it be mended was lost by 1 vote to 4. The proposal was then put and carried.", [("the slip be closed", "Cllr Tarn", "Cllr Orme")]),
    # lists of grants
    ("After some talk the following grants are recommended for approval:\n\nMoorfoot Band £90\n\nRowing Club £40", [("Moorfoot Band £90", None, None), ("Rowing Club £40", None, None)]),
    ("It was agreed to share out the fund as follows on the proposal of Cllr Tarn seconded by Cllr Orme:\n\nBand £90\n\nRowers £40", [("It was agreed to share out the fund as follows on the proposal of Cllr Tarn seconded by Cllr Orme:", "Cllr Tarn", "Cllr Orme")]),
    # nominations
    ("Ann was nominated as Chair but declined as she was leaving.", []),
    ("After a ballot Jo Pell was invited to join the Council.", [("After a ballot Jo Pell was invited to join the Council.", None, None)]),
    ("Jo Pell was invited to join the meeting at 8pm.", []),
    # who was there, and what was sent round
    ("Those who were present at that meeting resolved to take its minutes as read.", [("Those who were present at that meeting resolved to take its minutes as read.", None, None)]),
    ("The risk plan was previously circulated to members and approved.", [("The risk plan was previously circulated to members and approved.", None, None)]),
    ("The risk plan was previously approved by members.", []),
    ("Cllr Vale was unwell and it was confirmed she would be back in July.", []),
    # markers over bare words
    ("NOTED letter received about the ferry. The Clerk had read it.", [("letter received about the ferry.", None, None)]),
    ("RESOLVED Pending, while the chandler looks for a price.", [("Pending, while the chandler looks for a price.", None, None)]),
    # clauses whose label is lost
    ("That the Clerk’s report be accepted. Cllr Vale spoke of the nets.", [("That the Clerk’s report be accepted.", None, None)]),
    ("RESOLVED:\n\nThat the report be noted.\n\n1.Cheques\n\nThat authority be given for the cheques listed.\n\n2.Gifts\n\nThat the list be noted. It was agreed to give £9 to the Scouts.", [("the report be noted.", None, None), ("That authority be given for the cheques listed.", None, None), ("That the list be noted.", None, None), ("It was agreed to give £9 to the Scouts.", None, None)]),
    ("That the lease be approved.\n\nVotes: 2 for, 4 against", []),
    # what was told before
    ("Cllr Tarn said that there were funds for the pump, following a talk it was Resolved (minute 24 - 3(b)) that Cllr Tarn look into it.", [("it was Resolved (minute 24 - 3(b)) that Cllr Tarn look into it.", None, None)]),
    ("PUMPS Chair proposed that two be bought and this was agreed.", [("two be bought", "Chair", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), WAYS)
def test_turns(parsed: Callable[..., Any], body: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    found = [
        (clause.text.rstrip("."), decision.mover, decision.seconder)
        for decision in _decisions(parsed, body)
        for clause in decision.clauses
    ]
    assert found == [(text.rstrip("."), mover, seconder) for text, mover, seconder in expected]


@pytest.mark.parametrize(
    ("body", "vote"),
    [
        ("It was resolved to buy a rope. Proposed by AM, seconded by KO and the majority were in favour.", "carried"),
        ("It was resolved to buy a rope. Proposed by AM, seconded by KO, majority in favour.", "carried"),
        ("It was resolved to buy a rope. Proposed by AM, seconded by KO. The majority spoke of hemp.", None),
    ],
)
def test_majorities(parsed: Callable[..., Any], body: str, vote: str | None) -> None:
    (decision,) = _decisions(parsed, body)
    assert (decision.vote.result if decision.vote else None) == vote


def test_voters_in_turn(parsed: Callable[..., Any]) -> None:
    told = "\n\n".join(["Moss", "For", "Tarn", "Against", "Orme", "For", "Vale", "Absent", "Pike", "Abstain"])
    (decision,) = _decisions(parsed, f"A recorded vote was taken.\n\n{told}\n\nIt was RESOLVED to sell the bell.")
    names = decision.vote.names
    assert (names.for_, names.against, names.abstain) == (("Moss", "Orme"), ("Tarn",), ("Pike",))


def test_a_letter_glued_to_its_title_opens_a_paragraph(parsed: Callable[..., Any]) -> None:
    body = "a)Minutes. It was proposed by Cllr Tarn, seconded by Cllr Orme and agreed to approve the minutes of the meeting held on 6 May 2024\nb)Matters arising.\nNone."
    (decision,) = _decisions(parsed, body)
    assert "Matters" not in decision.clauses[0].text


def _decisions(parsed: Callable[..., Any], body: str, title: str = "Harbour") -> Any:
    return parsed(HEAD.format(title=title) + body + END, "minutes.txt").document.resolutions
