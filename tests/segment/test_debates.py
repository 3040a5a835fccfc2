"""Motions and amendments that are put after a debate: what was decided, who moved it and how the vote on it went."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "# Minutes of a meeting of Tarrow Council held on 4 June 2019\n\nPresent: Councillors A Fenwick (Chair), P Nair and T Asher\n\n**1. Quay**\n\n"
TAIL = "\n\n**2. Finance**\n\nThe treasurer was ill.\n"

MOTION = (
    "Proposed by Councillor Fenwick\n\nSeconded by Councillor Nair\n\nThat the Council asks the Minister for a crane."
)
AMENDMENT = "Amendment\n\nProposed by Councillor Roe\n\nSeconded by Councillor Pell\n\nThat the Council asks the Minister for two cranes."
MOVED = "Councillor Fenwick, seconded by Councillor Nair, moved that the quay be kept.\n\nCouncillor Roe, seconded by Councillor Pell, moved as an amendment that the quay be sold."
FENWICK, ROE = ("Councillor Fenwick", "Councillor Nair"), ("Councillor Roe", "Councillor Pell")

PUT = [
    ("It was proposed that the dinner be £10 a head and that the boxes be stopped. Councillor Nair doubted it. A vote was taken with 6 for and 1 against.\n\nProposed: Councillor Fenwick Seconded: Councillor Roe", "the dinner be £10 a head and that the boxes be stopped", ("Councillor Fenwick", "Councillor Roe"), (6, 1, None, None)),
    ("Dr Fenwick moved that the work go ahead up to £12,000; Mr Nair seconded. Mrs Roe moved as an amendment that the work stop; seconded by Miss Pell. On a vote being taken there voted for the motion 6 and for the amendment 2, and the Session resolved in terms of the motion.", "the work go ahead up to £12,000", ("Dr Fenwick", "Mr Nair"), (6, 2, None, None)),
    ("Dr Fenwick moved, seconded by Mr Nair, that the work go ahead. Mrs Roe moved as an amendment that it stop, seconded by Miss Pell. 6 voted for the motion and 2 for the amendment and the motion became the finding of the meeting.", "the work go ahead", ("Dr Fenwick", "Mr Nair"), (6, 2, None, "carried")),
    ("It was proposed by Miss Roe, and seconded by Mrs Pell, that this meeting asks the Council to plant the green. 27 voted in favour and 3 against, and the resolution was passed.", "this meeting asks the Council to plant the green", ("Miss Roe", "Mrs Pell"), (27, 3, None, "carried")),
    (f"{MOTION}\n\nThe Chair put the motion to the vote: 7 For, 2 Against, 1 Abstention. The Chair declared the motion carried.", "That the Council asks the Minister for a crane", FENWICK, (7, 2, 1, "carried")),
    (f"{MOTION}\n\nThe motion was put to the vote: 7 For, 2 Against, 1 Abstention and was declared carried.", "That the Council asks the Minister for a crane", FENWICK, (7, 2, 1, "carried")),
    (f"{MOTION}\n\n{AMENDMENT}\n\nThe Chair put the amendment to the meeting: 6 Members voted For, 4 Against. The Chair declared the amendment carried.\n\nThe Chair put the substantive motion to the meeting, which was agreed unanimously.", "That the Council asks the Minister for two cranes", ROE, (None, None, None, "unanimous")),
    (f"{MOTION}\n\nAmendment\n\nProposed by Councillor Roe\n\nSeconded by Councillor Pell\n\nThat the words “and a boat” be added.\n\nThe amendment was put to the vote and lost.\n\nThe motion was put to the vote: 7 For, 2 Against and was declared carried.", "That the Council asks the Minister for a crane", FENWICK, (7, 2, None, "carried")),
    (f"{MOVED}\n\nOn a division, 3 members voted for the motion and 2 for the amendment. The motion was carried.", "the quay be kept", FENWICK, (3, 2, None, "carried")),
    (f"{MOVED}\n\nOn a vote there voted for the amendment 2 and for the motion 3. The motion was accordingly declared carried and the Council agreed to keep the quay.", "The motion was accordingly declared carried and the Council agreed to keep the quay", FENWICK, (3, 2, None, "carried")),
    ("Cllr Fenwick moved, seconded by Cllr Nair: That the fee be £8. An amendment was moved by Cllr Roe, seconded by Cllr Pell: That the fee be £9. On being put to the vote the amendment was lost by 2 votes to 7. The motion was then put and carried by 7 votes to 2.", "That the fee be £8", ("Cllr Fenwick", "Cllr Nair"), (7, 2, None, "carried")),
    ("Proposed by Cllr Fenwick, seconded by Cllr Nair:\n\n“That this Council opposes the closure of the library.”\n\nThe motion was carried with 9 votes in favour and 3 against.", "That this Council opposes the closure of the library", ("Cllr Fenwick", "Cllr Nair"), (9, 3, None, "carried")),
    ("Cllr Fenwick moved the following motion\n\n“I call on this Council to write to the Minister and ask that the ferry stay.”\n\nSeconded by Cllr Nair and adopted unanimously.", "I call on this Council to write to the Minister and ask that the ferry stay", ("Cllr Fenwick", "Cllr Nair"), (None, None, None, "unanimous")),
    ("Cllr Fenwick moved:\n\n“That this Council keeps the quay.”\n\nCllr Nair seconded. Cllr Roe said that he could not support it. A recorded vote was requested under Standing Order 3.\n\nFOR: Cllrs Fenwick and Nair (2)\n\nAGAINST: Cllr Roe (1)\n\nThe motion was accordingly declared CARRIED.", "That this Council keeps the quay", ("Cllr Fenwick", "Cllr Nair"), (2, 1, None, "carried")),
    ("(a) In the name of Cllr Fenwick\n\n“That the ferry stay.”\n\nSeconded by Cllr Nair. She spoke of the storm.\n\nThe motion was adopted by show of hands.", "That the ferry stay", ("Cllr Fenwick", "Cllr Nair"), None),
    ("Cllr Fenwick moved:\n\n“This Council agrees to buy a crane.”\n\nThe motion was seconded by Cllr Nair.\n\nAfter discussion, the motion was put to the Council and passed.", "This Council agrees to buy a crane", ("Cllr Fenwick", "Cllr Nair"), (None, None, None, "carried")),
    ("Moved by Councillor Fenwick,\n\nSeconded by Councillor Nair,\n\nThat the bye-laws be looked at again.\n\nThe amendment was put to the Council and passed.", "That the bye-laws be looked at again", FENWICK, (None, None, None, "carried")),
    ("Cllr Fenwick proposed that the draft be adopted, seconded by Cllr Nair. All were in favour and the motion was carried.", "the draft be adopted", ("Cllr Fenwick", "Cllr Nair"), (None, None, None, "unanimous")),
    ("It was proposed (Cllr Fenwick) and seconded (Cllr Nair) that the oak be felled. Cllr Roe proposed an amendment that it be crowned; this was not seconded. The proposal was carried with 3 votes for and 1 against.", "the oak be felled", ("Cllr Fenwick", "Cllr Nair"), (3, 1, None, "carried")),
    ("The Committee spoke of the light.\n\nProposal: To object for want of light.\n\nProposed by Cllr Fenwick, seconded by Cllr Nair. Vote: 3 in favour, 1 abstention. Carried.", "To object for want of light", ("Cllr Fenwick", "Cllr Nair"), (3, None, 1, "carried")),
    ("The motion, as amended and set out below, was put to the vote and carried.\n\n“This Council asks the Minister for a bus.”", "“This Council asks the Minister for a bus.”", (None, None), (None, None, None, "carried")),
    ("The Chairman put the recommendation to the vote and declared it carried by 7 votes to 2.", "The Chairman put the recommendation to the vote and declared it carried by 7 votes to 2", (None, None), (7, 2, None, "carried")),
    ("Councillor Fenwick proposed the third Thursday of the month for the meeting. This proposal was seconded by Councillor Nair and after short discussion agreed.", "the third Thursday of the month for the meeting", FENWICK, None),
    ("Councillor Fenwick, as Chair, moved, seconded by Councillor Nair, approval of the plan for the quay.\n\nCouncillor Roe, seconded by Councillor Pell, moved as an amendment to refuse it for want of light.\n\nOn a vote being taken, 7 members voted for the motion and 3 for the amendment. The motion was accordingly declared carried.", "approval of the plan for the quay", FENWICK, (7, 3, None, "carried")),
    ("Councillor Fenwick, seconded by Councillor Nair, moved that the quay be kept. Councillor Roe, seconded by Councillor Pell, moved as an amendment that the quay be sold.\n\nOn a vote being taken by a show of hands, 4 members voted for the amendment and 6 for the motion, which was accordingly declared to be carried.", "the quay be kept", FENWICK, (6, 4, None, "carried")),
    ("Councillor Fenwick, seconded by Councillor Nair, moved that the quay be kept. As an amendment, Councillor Roe, seconded by Councillor Pell, moved that the quay be sold. On a division, there voted 8 for the motion and 4 for the amendment. The motion was carried and the Committee accordingly resolved:-\n\n(i) to keep the quay.", "to keep the quay", FENWICK, (8, 4, None, "carried")),
    ("Councillor Fenwick, seconded by Councillor Nair, moved as the motion that the Committee:-\n\n(1) keep the quay; and\n\n(2) mend it.\n\nAs an amendment Councillor Roe moved, seconded by Councillor Pell, that the quay be sold.\n\nMembers of the Committee voted:-\n\nFor the motion (2) Councillors Fenwick and Nair.\n\nFor the amendment (2) Councillors Roe and Pell.\n\nThe motion was carried and the Committee agreed:-\n\n(1) to keep the quay for a year.", "to keep the quay for a year", FENWICK, (2, 2, None, "carried")),
    ("The Convener, seconded by Councillor Nair, moved that the order be confirmed. Councillor Roe, seconded by Councillor Pell, moved that it be not confirmed.\n\nOn a division there voted:-\n\nFor the motion 3 - The Convener and Councillors Nair and Fenwick.\n\nFor the amendment 2 - Councillors Roe and Pell.\n\nThe Committee resolved to adopt the motion.", "The Committee resolved to adopt the motion", ("The Convener", "Councillor Nair"), (3, 2, None, "carried")),
    ("Councillor Fenwick, seconded by Councillor Nair, moved approval of the recommendations.\n\nCouncillor Roe, seconded by Councillor Pell, moved as an amendment that the quay be sold.\n\nMembers voted:\n\nFor the Motion (2) Councillors Fenwick and Nair\n\nFor the Amendment (1) Councillor Roe\n\nThe motion was therefore carried.\n\nThe Council agreed:\n\n(1) to keep the quay.", "to keep the quay", FENWICK, (2, 1, None, "carried")),
    ("Proposed by Cllr Fenwick, seconded by Cllr Nair that the quay be sold. 4 votes for, 4 against. The Mayor gave her casting vote for the motion, which was carried.", "the quay be sold", ("Cllr Fenwick", "Cllr Nair"), (4, 4, None, "carried")),
    ("It was proposed by Cllr Fenwick and seconded by Cllr Nair that the paper be approved. There voted in favour 3, against 3 and, there being an equality of votes, the Chair exercised his casting vote in favour.\n\nRECOMMENDED that the quay be sold.", "the quay be sold", ("Cllr Fenwick", "Cllr Nair"), (3, 3, None, "carried")),
    ("Councillor Roe considered that nobody ought to wait. He proposed nothing.\n\nRESOLVED – That no crane be bought.", "no crane be bought", (None, None), None),
    ("There was no support for a proposal by Mr Roe that the quay be sold.\n\nRESOLVED that the paper be approved.", "the paper be approved", (None, None), None),
    ("Mr Pell offered to ask the port.\n\nProposed by: Cllr Fenwick\n\nSeconded by: Cllr Nair and agreed\n\n“That the Council write to the Minister about the quay.”", "the Council write to the Minister about the quay", ("Cllr Fenwick", "Cllr Nair"), None),
    ("It was proposed by Cllr Fenwick, seconded by Cllr Nair and agreed\n\nThat the Council write to the Minister about the quay.", "the Council write to the Minister about the quay", ("Cllr Fenwick", "Cllr Nair"), None),
    ("Ar mholadh Comh. Fenwick, cuidithe ag Comh. Nair, aontaíodh:\n\n“That the quay be kept.”", "the quay be kept", ("Comh. Fenwick", "Comh. Nair"), None),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clause", "moved", "vote"), PUT)
def test_what_was_carried_after_a_debate(
    parsed: Callable[..., Any],
    body: str,
    clause: str,
    moved: tuple[str | None, str | None],
    vote: tuple[Any, ...] | None,
) -> None:
    (decision,) = parsed(HEAD + body + TAIL).document.resolutions
    assert [c.text.rstrip(".") for c in decision.clauses] == [clause]
    assert (decision.mover, decision.seconder) == moved
    found = decision.vote
    assert (found and (found.for_, found.against, found.abstain, found.result)) == vote


@pytest.mark.parametrize(
    "body",
    [
        f"{MOTION}\n\nThe motion was put to the vote: 2 For, 7 Against and was declared lost.",
        f"{MOTION}\n\nThe Chair put the motion to the meeting, and members spoke for an hour.",
        "Cllr Fenwick moved, seconded by Cllr Nair: That the fee be £8. The motion was then put and lost by 7 votes to 2.",
        "Moved by Councillor Fenwick,\n\nSeconded by Councillor Nair,\n\nThat the bye-laws be looked at again.\n\nThe amendment was put to the Council and it was declared lost.",
        "Cllr Fenwick moved the following motion\n\n“I call on this Council to write to the Minister.”\n\nCllr Nair spoke of the cost.",
    ],
)
def test_a_motion_that_was_not_carried_is_no_decision(parsed: Callable[..., Any], body: str) -> None:
    assert parsed(HEAD + body + TAIL).document.resolutions == ()


def test_a_motion_on_notice_was_moved_by_who_gave_it(parsed: Callable[..., Any]) -> None:
    body = (
        "**2. NOTICE OF MOTION – SUBMITTED BY COUNCILLOR FENWICK**\n\n“That this Council writes to the Minister.”\n\n"
        "The Councillor spoke to the motion, which was seconded by Councillor Nair. Members spoke of the storm. "
        "The motion was put to the vote: 7 For, 2 Against and 1 Abstention. The Chair declared the motion carried.\n\n**3. Finance**\n\nNothing.\n"
    )
    (decision,) = parsed(HEAD + "The quay is wet.\n\n" + body).document.resolutions
    assert (decision.mover, decision.seconder) == ("Councillor Fenwick", "Councillor Nair")
    assert (decision.vote.for_, decision.vote.against, decision.vote.abstain) == (7, 2, 1)


NOMINATED = (
    "Proposed by Councillor Asher;\n\nSeconded by Councillor Dunn;\n\n“That, Councillor Moss be appointed Mayor.”"
)
OTHER = "Proposed by Councillor Roe;\n\nSeconded by Councillor Pell;\n\n“That, Councillor Brack be appointed Mayor.”"


@pytest.mark.parametrize(
    ("who", "moved"),
    [("Moss", ("Councillor Asher", "Councillor Dunn")), ("Brack", ("Councillor Roe", "Councillor Pell"))],
)
def test_who_nominated_the_one_that_was_elected(parsed: Callable[..., Any], who: str, moved: tuple[str, str]) -> None:
    votes = (
        "For Councillor Moss\n\nCouncillors Asher and Dunn (2)\n\nFor Councillor Brack\n\nCouncillors Pell and Roe (2)"
    )
    body = f"{NOMINATED}\n\n{OTHER}\n\nA vote was taken:\n\n{votes}\n\nThe Clerk declared Councillor {who} elected as Mayor."
    (decision,) = parsed(HEAD + body + TAIL).document.resolutions
    assert (decision.mover, decision.seconder) == moved


BEHIND = [
    ("It was RESOLVED that the bills be paid.\n\nCllr Fenwick PROPOSED and Cllr Nair SECONDED the motion.", ("Cllr Fenwick", "Cllr Nair")),
    ("The last minutes were signed by the Chairman. Cllr Fenwick proposed this and Cllr Nair seconded, all in agreement.", ("Cllr Fenwick", "Cllr Nair")),
    ("It was RESOLVED that the bills be paid.\n\nCllr Fenwick said that Cllr Nair had seconded the appeal.", (None, None)),
]  # fmt: skip


@pytest.mark.parametrize(("body", "moved"), BEHIND)
def test_who_moved_is_told_behind_the_decision(
    parsed: Callable[..., Any], body: str, moved: tuple[str | None, str | None]
) -> None:
    (decision,) = parsed(HEAD + body + TAIL).document.resolutions
    assert (decision.mover, decision.seconder) == moved


def test_a_vote_in_brackets_behind_reasons_is_that_of_the_decision(parsed: Callable[..., Any]) -> None:
    body = "RESOLVED:\n\nThat the application be refused for the following reason:\n\nHarm to the mill.\n\n(Vote: For 5, Against 4)"
    vote = parsed(HEAD + body + TAIL).document.resolutions[0].vote
    assert (vote.for_, vote.against) == (5, 4)
    anew = body.replace("(Vote", "Cllr Roe moved that it be deferred.\n\n(Vote")
    assert parsed(HEAD + anew + TAIL).document.resolutions[0].vote is None


def test_a_dissent_that_is_to_be_recorded_is_no_clause(parsed: Callable[..., Any]) -> None:
    body = "RESOLVED: that pay be raised.\n\nCouncillor Roe requested that his dissent from the decision be recorded."
    (decision,) = parsed(HEAD + body + TAIL).document.resolutions
    assert [c.text for c in decision.clauses] == ["pay be raised."]
    assert decision.vote.names.against == ("Councillor Roe",)


LISTS = [
    ("Grants were agreed as follows:\n\na) Tarrow Band – £500 towards music\n\nb) Youth Club – £750 for chairs", ["Tarrow Band – £500 towards music", "Youth Club – £750 for chairs"]),
    ("The following policies were approved:\n\n(a) Lettings Policy\n\n(b) Charging Policy", ["Lettings Policy", "Charging Policy"]),
    ("The appointments to outside bodies were discussed and agreed as follows:\n\n- Hall – Cllr Fenwick\n\n- School – Cllr Nair", ["Hall – Cllr Fenwick", "School – Cllr Nair"]),
    ("It was agreed that the membership of the committees be as follows:\n\nFinance – Cllrs Fenwick and Nair", ["It was agreed that the membership of the committees be as follows:"]),
    ("(a) Rural Voice – training dates. Noted.\n\n(b) Mr Dunn – a complaint about bins. He was angry.", ["Rural Voice – training dates. Noted."]),
    ("The Clerk told of a change of members.\n\nNoted.\n\nThe Clerk told of the storm.", ["Noted."]),
    ("(c) Lodges at Mill Lane - Resolved to object: over-development.", ["to object: over-development."]),
    ("Invoice of £70 for the hall - Resolved to pay.", ["Invoice of £70 for the hall - Resolved to pay."]),
    ("It was proposed by Cllr Fenwick, seconded by Cllr Nair and\n\nRESOLVED by 5 votes to 1 with 1 abstention\n\nThat the plan be adopted.", ["the plan be adopted."]),
    ("Proposed: Cllr Fenwick\n\nSeconded: Cllr Nair\n\nAnd unanimously agreed\n\n“That the plan be adopted.”", ["the plan be adopted."]),
    ("Members were shown the plan and\n\nagreed\n\nThe plan was long.", []),
    ("Grants were sought as follows:\n\na) Tarrow Band – £500 towards music\n\nb) Youth Club – £750 for chairs", []),
    ("The members voted as follows:\n\nCllr Fenwick, Cllr Nair", []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses"), LISTS)
def test_what_was_agreed_as_a_list(parsed: Callable[..., Any], body: str, clauses: list[str]) -> None:
    found = parsed(HEAD + body + TAIL).document.resolutions
    assert [c.text for d in found for c in d.clauses] == clauses
