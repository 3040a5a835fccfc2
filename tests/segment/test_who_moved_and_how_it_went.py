"""Who moved, who seconded and how the vote went, told beside a decision in many ways and at many places. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

HEAD = """MOORFOOT PARISH COUNCIL

Minutes of the meeting held on Monday 3 June 2024 in the Institute

Present: Councillors A Moss (Chair), B Tarn, K Orme, R Vale and D Pike

1. Apologies

None.

2. Slipway and quay

"""
END = "\n\n3. Date of next meeting\n\n1 July 2024.\n"
SLIP = "RESOLVED that the slip be mended."

Pair = tuple[str | None, str | None]
MOVED: list[tuple[str, Pair]] = [
    # names with particles and initials
    ("It was moved by Cllr van der Meer and seconded by R. de la Tour that the slip be mended. Carried.", ("Cllr van der Meer", "R. de la Tour")),
    ("Cllr. Mr H A de Vere proposed and S. van den Berg seconded that the slip be mended. Carried.", ("Cllr. Mr H A de Vere", "S. van den Berg")),
    # behind the decision
    (f"{SLIP} Cllr Tarn proposed, seconded by Cllr Orme.", ("Cllr Tarn", "Cllr Orme")),
    (f"{SLIP} Cllr Tarn proposed this and it was seconded by Cllr Orme.", ("Cllr Tarn", "Cllr Orme")),
    (f"{SLIP}\n\nMotion proposed by: Ms Tarn\nMotion seconded by: Mr Orme", ("Ms Tarn", "Mr Orme")),
    (f"{SLIP}\n\n1st: the Mayor  2nd: Cllr Orme", ("the Mayor", "Cllr Orme")),
    (f"{SLIP}\n\n1st: BT  2nd: KO", ("BT", "KO")),
    (f"{SLIP} Cllr Tarn (P), Cllr Orme (S)", ("Cllr Tarn", "Cllr Orme")),
    (f"{SLIP}\n\nP: Cllr Tarn S: Cllr Orme\n\nVotes cast: 3 for; 1 against.", ("Cllr Tarn", "Cllr Orme")),
    ("It was resolved to mend the slip.\n\nThe motion was moved by the Chair and seconded by Cllr Orme.", ("the Chair", "Cllr Orme")),
    ("The minutes were agreed and signed by the Chair (Mrs Tarn proposed, Mr Orme seconded).", ("Mrs Tarn", "Mr Orme")),
    # at its end
    ("RESOLVED that the slip be mended (Proposed: Cllr Tarn).", ("Cllr Tarn", None)),
    ("RESOLVED that the slip be mended, proposed by Cllr Tarn.", ("Cllr Tarn", None)),
    ("RESOLVED that the sum moved by Cllr Tarn be paid.", (None, None)),
    ("RESOLVED that the slip be mended (Ann Tarn/Peter Orme).", ("Ann Tarn", "Peter Orme")),
    ("RESOLVED that the slip be mended (Local Plan/Harbour Plan).", (None, None)),
    # before it
    ("Cllr Tarn (proposer) and Cllr Orme (seconder) put forward that the slip be mended. Carried.", ("Cllr Tarn", "Cllr Orme")),
    ("The proposal, made by Cllr Tarn and seconded by Cllr Orme, that the slip be mended, was agreed.", ("Cllr Tarn", "Cllr Orme")),
    ("MOVED (Cllr Tarn/Cllr Orme) that the slip be mended. CARRIED.", ("Cllr Tarn", "Cllr Orme")),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), MOVED)
def test_who_moved(parsed: Callable[..., Any], body: str, expected: Pair) -> None:
    (decision,) = _decisions(parsed, body)
    assert (decision.mover, decision.seconder) == expected


CLAUSES: list[tuple[str, list[str]]] = [
    ("Members agreed to mend the slip, this having been proposed by Cllr Tarn and seconded by Cllr Orme.", ["Members agreed to mend the slip"]),
    ("Members agreed to mend the slip [Proposed Cllr Tarn, Seconded Cllr Orme].", ["Members agreed to mend the slip"]),
    ("Members agreed to mend the slip (Cllr Tarn proposed, Cllr Orme seconded).", ["Members agreed to mend the slip"]),
    ("RESOLVED to mend the slip (3 for, 1 against) (P: Cllr Tarn, S: Cllr Orme).", ["to mend the slip"]),
    ("Following a proposal by Cllr Tarn, seconded by Cllr Orme, it was agreed to mend the slip.", ["to mend the slip"]),
    ("After a motion from Cllr Tarn, seconded by Cllr Orme, the Council agreed to mend the slip.", ["to mend the slip"]),
    ("Cllr Tarn, seconded by Cllr Orme, proposed and it was agreed that the slip be mended.", ["the slip be mended"]),
    ("It was proposed and seconded by Cllrs Tarn and Orme respectively that the slip be mended. This was agreed.", ["the slip be mended"]),
    ("Cllr Tarn, with Cllr Orme seconding, moved that the slip be mended, which was carried.", ["the slip be mended"]),
    ("The Clerk read two letters.\n\nIt was proposed from the Chair that the slip be mended.\n\nMotion carried.", ["the slip be mended"]),
    ("The Clerk read two letters.\n\nProposed Cllr Tarn, seconded Cllr Orme to mend the old slip.\n\nThe motion was passed.", ["to mend the old slip"]),
    ("Proposed by Cllr Tarn and seconded by Cllr Orme that:\n\n(a) the slip be mended; and\n\n(b) the boat be sold.\n\nCarried.", ["the slip be mended; and", "the boat be sold"]),
    ("It was proposed by Cllr Tarn and seconded by Cllr Orme:\n\n- That the slip be mended\n- That the boat be sold\n\nAll in favour.", ["That the slip be mended", "That the boat be sold"]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), CLAUSES)
def test_what_was_moved(parsed: Callable[..., Any], body: str, expected: list[str]) -> None:
    (decision,) = _decisions(parsed, body)
    assert [clause.text.rstrip(".") for clause in decision.clauses] == expected
    assert "from the Chair" in body or all((decision.mover, decision.seconder))


Counts = tuple[int | None, int | None, int | None, str | None]
COUNTED: list[tuple[str, Counts]] = [
    (f"{SLIP} There was one abstention.", (None, None, 1, None)),
    (f"{SLIP} With one abstention.", (None, None, 1, None)),
    (f"{SLIP} One member abstained.", (None, None, 1, None)),
    (f"{SLIP} There was one vote against.", (None, 1, None, None)),
    (f"{SLIP} Ayes 4; Noes 1.", (4, 1, None, None)),
    (f"{SLIP} Yes 3, No 2.", (3, 2, None, None)),
    (f"{SLIP} On a vote, 3 were in favour and 1 against.", (3, 1, None, None)),
    (f"{SLIP} All those present voted in favour.", (None, None, None, "unanimous")),
    (f"{SLIP} All members voted for the motion.", (None, None, None, "unanimous")),
    (f"{SLIP} Majority in favour.", (None, None, None, "carried")),
    (f"{SLIP} The votes being equal, the Chair used his casting vote in favour and the motion was carried.", (None, None, None, "carried")),
    ("It was agreed to mend the slip on the Chair's casting vote.", (None, None, None, "carried")),
    ("It was agreed that a survey be paid for (For: 3; Against: 2).", (3, 2, None, None)),
    ("RESOLVED that the response to the consultation be sent, with 3 votes for and 2 against.", (3, 2, None, None)),
    ("RESOLVED that the results of the survey be noted (60 for, 20 against).", (None, None, None, None)),
    # behind a remark
    (f"{SLIP}\n\nMembers thanked the crew.\n\nVote: 3 for, 2 against.", (3, 2, None, None)),
    (f"{SLIP}\n\nMembers thanked the crew.\n\nCarried unanimously.", (None, None, None, "unanimous")),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), COUNTED)
def test_how_it_went(parsed: Callable[..., Any], body: str, expected: Counts) -> None:
    (decision,) = _decisions(parsed, body)
    vote = decision.vote
    assert ((vote.for_, vote.against, vote.abstain, vote.result) if vote else (None, None, None, None)) == expected


def test_a_vote_behind_another_motion_is_its_own(parsed: Callable[..., Any]) -> None:
    told = f"{SLIP}\n\nThe Chair asked that the meeting run on for ten minutes.\n\nCarried unanimously."
    slip = next(d for d in _decisions(parsed, told) if d.basis == "marker")
    assert slip.vote is None


Names = tuple[Sequence[str], Sequence[str], Sequence[str]]
NAMED: list[tuple[str, Names]] = [
    (f"{SLIP} Cllr Tarn wished to have her dissent recorded.", ((), ("Cllr Tarn",), ())),
    (f"{SLIP} Cllr Tarn recorded her dissent.", ((), ("Cllr Tarn",), ())),
    (f"{SLIP}\n\nBea Tarn asked that her vote against be recorded.", ((), ("Bea Tarn",), ())),
    (f"{SLIP}\n\nBea Tarn and de Vere abstained from voting.", ((), (), ("Bea Tarn", "de Vere"))),
    (f"{SLIP} Tarn voted against and Orme abstained.", ((), ("Tarn",), ("Orme",))),
    (f"{SLIP} Residents voted against such things last year.", ((), (), ())),
    (f"{SLIP}\n\nMembers thanked the crew.\n\nCllr Tarn voted against.", ((), ("Cllr Tarn",), ())),
    (f"{SLIP}\n\nFor: Cllrs Tarn and Orme (Total 2)\nAgainst: Cllr Vale (Total 1)\nAbstentions: None", (("Tarn", "Orme"), ("Cllr Vale",), ())),
    (f"{SLIP} Voting in favour were Tarn, Orme and Pike; voting against were Vale and Moss.", (("Tarn", "Orme", "Pike"), ("Vale", "Moss"), ())),
    (f"{SLIP}\nFOR\nCllr van der Meer\nCllr Tarn\nAGAINST\nCllr Vale\nCllr Moss", (("Cllr van der Meer", "Cllr Tarn"), ("Cllr Vale", "Cllr Moss"), ())),
    (f"{SLIP}\n\nFor: Cllrs Tarn and Orme\nAgainst: Cllr Vale\nAbstained: Mrs Moss\n\nMrs Pike proposed and Cllr Orme seconded.", (("Tarn", "Orme"), ("Cllr Vale",), ("Mrs Moss",))),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), NAMED)
def test_who_voted_how(parsed: Callable[..., Any], body: str, expected: Names) -> None:
    (decision,) = _decisions(parsed, body)
    names = decision.vote.names if decision.vote else None
    found = (names.for_, names.against, names.abstain) if names else ((), (), ())
    assert found == tuple(tuple(side) for side in expected)


def _decisions(parsed: Callable[..., Any], body: str) -> list[Any]:
    (document,) = parsed(HEAD + body + END).documents
    return [decision for decision in document.resolutions if decision.item == "2"]
