"""Who wished a dissent to be noted, who was elected by what was said next, votes behind a plan, answers below an application. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from minutes_parser.segment.cues import Text
from minutes_parser.segment.motions.voted_plans import voted_plan
from minutes_parser.segment.settled.settled import settled

HEAD = "# HARBOUR COUNCIL\n\nMinutes of the Works Committee held on 4 June 2019\n\nPresent: Councillors A Fenwick (Chair) and P Nair\n\n1. Welcome\n\nAll were welcomed.\n\n2. {title}\n\n"
TAIL = "\n\n3. Close\n\nThe meeting ended.\n"


def decided(parsed: Callable[..., Any], body: str, title: str = "Business") -> list[Any]:
    return [r for r in parsed(HEAD.format(title=title) + body + TAIL).document.resolutions if r.item == "2"]


# what was told; who voted against, who abstained
DISSENT: list[tuple[str, tuple[str, ...], tuple[str, ...]]] = [
    ("RESOLVED: That the slip be let.\n\nThe following members asked that their dissent or abstention be minuted;\n\nCllr. Ann Moss – Abstain\n\nDeputy Provost Bob Tarn – Against\n\nCllr. Di Vale –Against", ("Bob Tarn", "Cllr. Di Vale"), ("Cllr. Ann Moss",)),
    ("It was proposed by Cllr Orme and seconded by Cllr Lock that the slip be let. The motion was put and carried. A plan of it is kept in the office.\n\nThe following councillors wanted their opposition and abstention to be recorded:\n\nCllr Moss – Against\n\nCllr Tarn – Abstained", ("Cllr Moss",), ("Cllr Tarn",)),
    ("It was agreed that the slip be let.\n\nThe following directors requested that their dissent be recorded:\n\nMs Moss\n\nMr Tarn", ("Ms Moss", "Mr Tarn"), ()),
    ("RESOLVED that the slip be let. The following governors wished it to be noted that they had voted against: Mrs Moss, Mr Tarn and Dr Vale.", ("Mrs Moss", "Mr Tarn", "Dr Vale"), ()),
    ("RESOLVED that the slip be let.\n\nThe following trustees requested that their abstention be minuted:-\n\nMrs Moss\n\nMr Tarn", (), ("Mrs Moss", "Mr Tarn")),
    ("RESOLVED that the slip be let.\n\nDissent of the following members was recorded: Cllr Moss; Cllr Tarn", ("Cllr Moss", "Cllr Tarn"), ()),
    ("RESOLVED that the slip be let.\n\nDissent: Cllr Moss", ("Cllr Moss",), ()),
    ("RESOLVED that the slip be let.\n\nCouncillors Moss and Tarn asked that their objections be noted.", ("Moss", "Tarn"), ()),
    # on an amendment that fell
    ("The amendment was put and lost. The following members asked that their dissent be recorded: Cllr Moss, Cllr Tarn.\n\nRESOLVED: That the slip be let.", (), ()),
    # what residents think of a plan
    ("Objections were noted: Mr Moss of the Quay and Mrs Tarn.\n\nRESOLVED: That the slip be let.", (), ()),
]  # fmt: skip


@pytest.mark.parametrize(("body", "against", "abstain"), DISSENT)
def test_those_who_wished_it_to_be_noted(
    parsed: Callable[..., Any], body: str, against: tuple[str, ...], abstain: tuple[str, ...]
) -> None:
    (found,) = decided(parsed, body)
    names = found.vote.names if found.vote else None
    assert (names.against if names else (), names.abstain if names else ()) == (against, abstain)


# what was told; clause, mover, seconder of each decision
Moved = list[tuple[str, str | None, str | None]]
MOVED: list[tuple[str, Moved]] = [
    # who was put up is spoken of as elected
    ("It was proposed by Councillor Ann Moss and seconded by Councillor Bob Tarn\n\n“That Councillor Di Vale be appointed Provost for the year”\n\nCouncillor Di Vale having been elected Provost, thanked her proposer and seconder.", [("That Councillor Di Vale be appointed Provost for the year", "Councillor Ann Moss", "Councillor Bob Tarn")]),
    ("It was proposed by Cllr Moss, seconded by Cllr Tarn that Cllr Vale be elected Mayor. On being elected, Cllr Vale spoke of the year ahead.", [("Cllr Vale be elected Mayor", "Cllr Moss", "Cllr Tarn")]),
    ("It was proposed by Cllr Moss, seconded by Cllr Tarn that Cllr Vale be elected Chair.\n\nCllr Vale thanked members for electing her.", [("Cllr Vale be elected Chair", "Cllr Moss", "Cllr Tarn")]),
    ("It was proposed by Mr Moss and seconded by Mrs Tarn that Miss Vale be appointed Treasurer. Miss Vale accepted and thanked the club.", [("Miss Vale be appointed Treasurer", "Mr Moss", "Mrs Tarn")]),
    ("It was proposed by Cllr Moss and seconded by Cllr Tarn that Cllr Vale be elected Chair. The new Chair thanked the outgoing one.", [("Cllr Vale be elected Chair", "Cllr Moss", "Cllr Tarn")]),
    ("It was proposed by Cllr Moss, seconded by Cllr Tarn that Cllr Vale be elected Chair. It was proposed by Cllr Pike, seconded by Cllr Lock that Cllr Reed be elected Chair.\n\nFollowing a ballot Cllr Reed having been elected Chair thanked his proposer.", [("Cllr Reed be elected Chair", "Cllr Pike", "Cllr Lock")]),
    ("Cllr Moss proposed a vote of thanks to Cllr Vale, seconded by Cllr Tarn. Cllr Vale thanked the members.", []),
    # "he", who is the subject of the sentence
    ("Cllr. K. Moss pointed out that the fair falls in that week and therefore he proposed that the June meeting be put off to July.\n\nCllr. B. Tarn seconded this proposal and it was unanimously agreed.", [("the June meeting be put off to July", "Cllr. K. Moss", "Cllr. B. Tarn")]),
    ("Cllr Moss said the loft was cold. She proposed that a stove be bought. Cllr Tarn seconded the proposal and it was agreed.", [("a stove be bought", "Cllr Moss", "Cllr Tarn")]),
    # another pair moved what was agreed
    ("Councillor Moss proposed a cut in the dues to pay for the crane. This was seconded by Councillor Tarn.\n\nOn the proposal of Councillor Vale, seconded by Councillor Pike, it was agreed\n\nto take a short break.", [("to take a short break.", "Councillor Vale", "Councillor Pike")]),
    # noted behind who moved it, over many words, and in small letters behind a stop
    ("On the PROPOSAL of Cllr. Moss SECONDED by Cllr. Tarn the minutes of the Tides, Charts and Further Education Sub-Committee held on 18th May 2019 were NOTED.", [("the minutes of the Tides, Charts and Further Education Sub-Committee held on 18th May 2019 were NOTED.", "Cllr. Moss", "Cllr. Tarn")]),
    ("On the proposal of Cllr. Moss seconded by Cllr. Tarn it was agreed to buy a van. on the proposal of Comh. Vale seconded by Comh. Pike it was agreed to sell the barge.", [("to buy a van.", "Cllr. Moss", "Cllr. Tarn"), ("to sell the barge.", "Comh. Vale", "Comh. Pike")]),
    # a name torn in two
    ("It was proposed by Cllr Moss and seconded by Cllr Tarn that Councillor Di\n\nVale be appointed to the Buoys and Lights\n\nAdvisory Panel. The motion was put and carried.", [("Councillor Di Vale be appointed to the Buoys and Lights Advisory Panel", "Cllr Moss", "Cllr Tarn")]),
    ("Ann was proposed as the next keeper (Bob, seconded by Di) and carried nem con.", [("Ann was proposed as the next keeper (Bob, seconded by Di) and carried nem con.", "Bob", "Di")]),
    # a heading in capitals, the debate and the result of the roll call
    ("RESOLUTION TO WIDEN THE QUAY\n\nA motion to adopt the scheme, as printed, was proposed by Cllr Moss and seconded by Cllr Tarn. A roll call was taken which resulted as follows:-\n\nThe result of the roll call was 9 members in favour of the scheme and 2 members absent.", [("to adopt the scheme, as printed,", "Cllr Moss", "Cllr Tarn")]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), MOVED)
def test_what_was_moved(parsed: Callable[..., Any], body: str, expected: Moved) -> None:
    found = [(r.clauses[0].text, r.mover, r.seconder) for r in decided(parsed, body)]
    assert found == expected


def test_the_motion_was_put_and_carried(parsed: Callable[..., Any]) -> None:
    body = "It was agreed that the vacancy would be left until July.\n\nThe motion was put and carried unanimously."
    (found,) = decided(parsed, body)
    assert found.vote.result == "unanimous"


PLANS: list[tuple[str, str | None]] = [
    ("To buy a second kettle, 8 for, 4 against, 2 abstain", "carried"),
    ("To buy a second kettle, 4 for, 8 against", None),
    ("Motion to hire a coach: 6 in favour, 1 against", "carried"),
    ("Approval of the new tents (£90), all in favor", "agreed"),
    ("Buying flags – unanimous", "agreed"),
    ("Spend £40 on rope, all in favour", "agreed"),
    ("To buy a second kettle was proposed, 5 for", None),
    ("Should we buy a kettle? 3 for, 1 against", None),
]


@pytest.mark.parametrize(("text", "verb"), PLANS)
def test_plans_with_the_vote_behind(text: str, verb: str | None) -> None:
    assert voted_plan(Text(text)) == verb


def test_a_list_of_plans(parsed: Callable[..., Any]) -> None:
    body = "- Tea is dear.\n- To hold a regatta, all in favor\n- To buy a drum, 8 for, 4 against, 2 abstain"
    found = decided(parsed, body)
    assert [(r.vote.result, r.vote.for_, r.vote.abstain) for r in found] == [("unanimous", None, None), (None, 8, 2)]


ELSEWHERE = [
    ("The Warden advised that the charter was adopted by the members of the Council at their January 2019 meeting.", None),
    ("The budget was approved by the Committee at its February meeting.", None),
    ("The charter was adopted by the Council at its meeting in January.", None),
    ("The accounts were approved by the members at the meeting.", "approved"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "verb"), ELSEWHERE)
def test_adopted_at_another_meeting(text: str, verb: str | None) -> None:
    found = settled(text)
    assert (found[0] if found else None) == verb


APPLICATIONS = [
    "24/01131/FUL Loft conversion\n\nAt 12 Ferry Row For Mr Moss\n\nOfficer Di Vale Date 3 May 2019\n\nNo objection\n\n24/01961/FUL Porch\n\nAt 15 Ferry Row For Mrs Tarn\n\nOfficer Bob Pike Date 9 May 2019\n\nObject on grounds of overlooking",
    "Application: 24/0005/HSE\n\nLocation: 5 Ferry Row\n\nProposal: Loft conversion\n\nComment: No objections\n\nApplication: 24/0015/HSE\n\nLocation: 7 Ferry Row\n\nProposal: Porch\n\nComment: Object",
    "PA24/00123 Loft conversion\n\n5 Ferry Row\n\nApplicant: Mr Moss\n\nCase officer: Di Vale\n\nComments by 4 June\n\nNo comment\n\nPA24/00128 Porch\n\n7 Ferry Row\n\nApplicant: Mrs Tarn\n\nSupport",
]  # fmt: skip


@pytest.mark.parametrize("body", APPLICATIONS)
def test_answers_below_applications(parsed: Callable[..., Any], body: str) -> None:
    found = decided(parsed, body, title="Planning applications")
    assert [(len(r.clauses), "onversion" in r.clauses[0].text, "Porch" in r.clauses[0].text) for r in found] == [
        (1, True, False),
        (1, False, True),
    ]


def test_what_was_said_of_an_application_is_no_answer_to_the_next(parsed: Callable[..., Any]) -> None:
    body = "24/01131/FUL Loft conversion\n\nThe owner had asked for more time.\n\nNo objection"
    assert not any("24/01131" in r.clauses[0].text for r in decided(parsed, body, title="Planning applications"))
