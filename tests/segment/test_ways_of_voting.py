"""Who moved, who seconded and how the vote went, in the less usual ways of whole minutes. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """MOORFOOT TOWN COUNCIL

Minutes of the meeting held on Monday 3 June 2024 in the Institute

Present: Councillors A Moss (Chair), B Tarn, K Orme, R Vale and D Pike

1. Apologies

None.

2. Quay

"""
END = "\n\n3. Date of next meeting\n\n1 July 2024.\n"

Way = tuple[str, list[str], str | None, str | None, tuple[int | None, int | None, int | None] | None]

WAYS: list[Way] = [
    # who moved, in few letters or behind what was decided
    ("It was RESOLVED that the bell be rung. P AM, S BT, all agreed.", ["the bell be rung"], "AM", "BT", None),
    ("It was RESOLVED that the bell be rung. P AM has the rope.", ["the bell be rung"], None, None, None),
    ("Last minutes agreed – AM/BT", ["Last minutes agreed – AM/BT"], "AM", "BT", None),
    ("Last minutes agreed – rope AM/BT store", ["Last minutes agreed – rope AM/BT store"], None, None, None),
    (
        "Moltóir: Cllr. Tarn Cuiditheoir: Cllr. Orme\n\nIt was agreed to note the plan.",
        ["It was agreed to note the plan"], "Cllr. Tarn", "Cllr. Orme", None,
    ),
    (
        "Ar mholadh Cllr. Tarn agus le cuidiú ó Cllr. Orme, the repair was approved.",
        ["Ar mholadh Cllr. Tarn agus le cuidiú ó Cllr. Orme, the repair was approved"], "Cllr. Tarn", "Cllr. Orme", None,
    ),
    # who moved, above what was decided
    (
        "On the proposal of Cllr. B. Tarn, seconded by Cllr. K. Orme, the minutes of the May meeting were confirmed.",
        ["the minutes of the May meeting were confirmed"], "Cllr. B. Tarn", "Cllr. K. Orme", None,
    ),
    ("The date of the May meeting was confirmed.", [], None, None, None),
    (
        "RESOLVED: On the proposal of Cllr. Tarn, seconded by Cllr. Orme:\n\n“That the Council sell the kiosk.”",
        ["the Council sell the kiosk"], "Cllr. Tarn", "Cllr. Orme", None,
    ),
    (
        "Cllr. Tarn proposed the following motion, seconded by Cllr. K. Orme:\n\n“That this Council writes to the Minister.”\n\nMembers spoke in support. The motion was adopted.",
        ["That this Council writes to the Minister"], "Cllr. Tarn", "Cllr. K. Orme", None,
    ),
    (
        "Moved by Councillor Tarn\n\nSeconded by Councillor Orme\n\n“This Council resolves to keep the quay.”\n\nAn amendment moved by Councillor Vale and seconded by Councillor Pike to add a word was put and lost by 3 votes to 2.\n\nThe substantive motion was put to the vote and CARRIED by 4 votes to 1.",
        ["This Council resolves to keep the quay"], "Councillor Tarn", "Councillor Orme", (4, 1, None),
    ),
    (
        "Proposed by Councillor Tarn\n\nSeconded by Councillor Orme – that Council approve the tolls.\n\nThe Mayor put the motion to the vote. 4 Members voted For, 1 Member voted Against.\n\nThe Mayor declared the motion carried.",
        ["Council approve the tolls"], "Councillor Tarn", "Councillor Orme", None,
    ),
    (
        "Councillor Tarn proposed that the bell be rung.\n\nCouncillor Orme seconded Councillor Tarn’s proposal.\n\nResolved That the bell be rung.",
        ["the bell be rung"], "Councillor Tarn", "Councillor Orme", None,
    ),
    (
        "Councillor Pike proposed an amendment, seconded by Councillor Vale, and it was lost. Councillor Tarn’s original proposal, seconded by Councillor Orme, was then put and carried with 4 for and 1 against.\n\nResolved That the bell be rung.",
        ["the bell be rung"], "Councillor Tarn", "Councillor Orme", (4, 1, None),
    ),
    (
        "It was moved by Councillor Tarn and seconded by Councillor Orme:\n\n“That this Council supports the ferry.”\n\nAn amendment was moved by Councillor Vale and seconded by Councillor Pike to add a word.\n\nThe amendment was accepted by the mover. The motion as amended was put to the vote and it was\n\nRESOLVED – That this Council supports the ferry by day.",
        ["this Council supports the ferry by day"], "Councillor Tarn", "Councillor Orme", None,
    ),
    (
        "Proposed: Cllr Tarn Seconded: Cllr Orme Resolved that the minutes be signed.",
        ["the minutes be signed"], "Cllr Tarn", "Cllr Orme", None,
    ),
    (
        "Cllr Tarn’s motion to extend the lease was seconded by Cllr Orme and passed with all in favour.",
        ["Cllr Tarn’s motion to extend the lease was seconded by Cllr Orme and passed with all in favour"], "Cllr Tarn", "Cllr Orme", None,
    ),
    ("Cllr Tarn’s motion to extend the lease was spoken to by Cllr Orme.", [], None, None, None),
    # nominations
    (
        "Councillor Tarn nominated Councillor Orme. Seconded by Councillor Vale.\n\nCouncillor Pike nominated Councillor Moss. Seconded by Councillor Hay.\n\nCouncillor Orme was duly elected Mayor.",
        ["Councillor Orme was duly elected Mayor"], "Councillor Tarn", "Councillor Vale", None,
    ),
    (
        "Councillor Vale, seconded by Councillor Pike, nominated Councillor Tarn. There being no further nominations, Councillor Tarn was appointed.",
        ["Councillor Tarn was appointed"], "Councillor Vale", "Councillor Pike", None,
    ),
    ("Kim nominated by Ada, seconded by Ben and duly elected.", ["Kim nominated by Ada, seconded by Ben and duly elected"], "Ada", "Ben", None),
    ("Kim nominated by Ada, seconded by Ben.", [], None, None, None),
    # how it went
    (
        "Ms Tarn proposed Mr Orme as Chair for a year and Mrs Vale seconded. Governors voted unanimously in favour.",
        ["Ms Tarn proposed Mr Orme as Chair for a year and Mrs Vale seconded. Governors voted unanimously in favour"], "Ms Tarn", "Mrs Vale", None,
    ),
    (
        "It was moved by Councillor Tarn and seconded by Councillor Orme that the tolls be approved. On being put to the vote, with 4 for, 1 against and no abstentions, the motion was carried.",
        ["the tolls be approved"], "Councillor Tarn", "Councillor Orme", (4, 1, 0),
    ),
    (
        "Cllr Tarn proposed, seconded by Cllr Orme, that the Council buy a bell. Agreed with one abstention (Cllr Vale).",
        ["the Council buy a bell"], "Cllr Tarn", "Cllr Orme", (None, None, 1),
    ),
    (
        "RECOMMENDED TO COUNCIL (by 4 votes to 0 with 1 abstention) that the policy be adopted.",
        ["the policy be adopted"], None, None, (4, 0, 1),
    ),
    ("AGREED by general assent: that the policy be adopted.", ["the policy be adopted"], None, None, None),
    (
        "Voted 5 to 0 in favour of keeping the tolls.",
        ["Voted 5 to 0 in favour of keeping the tolls"], None, None, (5, 0, None),
    ),
    (
        "Cllr Tarn proposed no objection, seconded by Cllr Orme. Votes for 3, against 2. Carried.",
        ["Cllr Tarn proposed no objection, seconded by Cllr Orme. Votes for 3, against 2. Carried"], "Cllr Tarn", "Cllr Orme", (3, 2, None),
    ),
    (
        "Cllr Tarn proposed a lease of five years. The proposal was seconded by Cllr Orme. Four councillors voted in favour with one against. Resolved.",
        ["a lease of five years"], "Cllr Tarn", "Cllr Orme", (4, 1, None),
    ),
    ("RESOLVED with Cllr Vale voting against to paint the sign.", ["to paint the sign"], None, None, None),
    (
        "Proposal: Cllr Moss. Proposed: Cllr Tarn. Seconded: Cllr Orme. Elected unanimously.",
        ["Cllr Moss"], "Cllr Tarn", "Cllr Orme", None,
    ),
    ("Cllr Moss spoke of those elected unanimously.", [], None, None, None),
    (
        "It was proposed by Cllr. Tarn and seconded by Cllr. Orme:\n\n“That the Annual Budget be adopted.”\n\nAr Son: Cllrs. Tarn, Orme, Moss\n\nI gCoinne: Cllr. Vale\n\nThe Cathaoirleach declared the Budget adopted by 3 votes to 1.",
        ["That the Annual Budget be adopted"], "Cllr. Tarn", "Cllr. Orme", (3, 1, None),
    ),
    # motions and amendments
    (
        "Mr Tarn moved and Ms Orme seconded:-\n\n“That the buses be kept.”\n\nAn amendment moved by Mr Vale and seconded by Ms Pike to insert a line on the cost of the evening services after the first was put and carried, 32 voting for, 21 against.\n\nThe motion as amended was put and carried nem con.",
        ["That the buses be kept"], "Mr Tarn", "Ms Orme", None,
    ),
    (
        "Moved by Councillor Tarn, Seconded by Councillor Orme;\n\n“That the plan be rejected.”\n\nMoved by Councillor Vale, Seconded by Councillor Pike,\n\n“That the plan be referred to the Board.”\n\nOn a vote, four Members voted for the amendment and four against and, there being an equality of votes, the Chairperson cast the deciding vote in favour of the amendment.\n\nThe amendment was then put to the Committee as the substantive motion and accordingly agreed.",
        ["That the plan be referred to the Board"], "Councillor Vale", "Councillor Pike", (4, 4, None),
    ),
    (
        "Moved by Councillor Tarn, Seconded by Councillor Orme;\n\n“That the fee be waived.”\n\nMoved by Councillor Vale, Seconded by Councillor Pike,\n\n“That the fee be halved.”\n\nOn a vote, three Members voted for the amendment and four against and it was declared lost.\n\nThe motion was then put to the Committee and agreed.",
        ["That the fee be waived"], "Councillor Tarn", "Councillor Orme", None,
    ),
    (
        "Motion\n\nThat the tolls be held.\n\nMoved by Councillor Tarn, seconded by Councillor Orme.\n\nAmendment\n\nThat the tolls be raised.\n\nMoved by Councillor Vale, seconded by Councillor Pike.\n\nOn a division, there voted for the motion 2 and for the amendment 3, and the amendment was declared carried.",
        ["That the tolls be raised"], "Councillor Vale", "Councillor Pike", (3, 2, None),
    ),
    (
        "Motion by Councillor Tarn, seconded by Councillor Orme: to close the quay.\n\nAmendment by Councillor Vale, seconded by Councillor Pike: to keep the quay open.\n\nOn a vote being taken, members voted:-\n\nFor the Motion - Councillors Tarn and Orme (2)\n\nFor the Amendment - Councillors Vale, Pike and Moss (3)\n\nThe amendment became the finding of the meeting.",
        ["to keep the quay open"], "Councillor Vale", "Councillor Pike", (3, 2, None),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses", "mover", "seconder", "counts"), WAYS)
def test_ways_of_voting(
    parsed: Callable[..., Any],
    body: str,
    clauses: list[str],
    mover: str | None,
    seconder: str | None,
    counts: tuple[int | None, int | None, int | None] | None,
) -> None:
    decisions = parsed(HEAD + body + END, "minutes.md").document.resolutions
    assert [c.text.rstrip(".”") for d in decisions for c in d.clauses] == clauses
    if decisions:
        vote = decisions[-1].vote
        assert (decisions[-1].mover, decisions[-1].seconder) == (mover, seconder)
        printed = (vote.for_, vote.against, vote.abstain) if vote else (None, None, None)
        assert counts is None or printed == counts


def test_members_in_irish_voted_for_and_against(parsed: Callable[..., Any]) -> None:
    body = "A vote was called and resulted as follows:\n\nAr son (For): Cllrs Tarn, Orme, Vale (3)\n\nI gcoinne (Against): Cllrs Pike, Moss (2)\n\nThe proposal of Cllr Tarn, seconded by Cllr Orme, to approve the plan was declared carried."
    vote = parsed(HEAD + body + END, "minutes.md").document.resolutions[-1].vote
    assert (vote.for_, vote.against, vote.names.for_, vote.names.against) == (3, 2, ("Tarn", "Orme", "Vale"), ("Pike", "Moss"))  # fmt: skip


@pytest.mark.parametrize(
    ("below", "answered"),
    [
        ("Proposed: Cllr Tarn; Seconded: Cllr Orme\n\nNo objection.\n\nFor: 4 Against: 1", ["No objection."]),
        ("The Clerk read the plans.", []),
    ],
)
def test_an_answer_under_the_number_of_an_application(
    parsed: Callable[..., Any], below: str, answered: list[str]
) -> None:
    text = HEAD.replace("2. Quay", "2. 24/00123/FUL 8 Mill Lane - rear porch") + below + END
    decisions = parsed(text, "minutes.md").document.resolutions
    assert [c.text for d in decisions for c in d.clauses] == answered
    assert [(d.mover, d.seconder, d.vote.for_) for d in decisions] == [("Cllr Tarn", "Cllr Orme", 4) for _ in answered]
