"""Who voted how, in the many forms of print, around one decision."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from minutes_parser.segment.votes.vote_names import only_names

HEAD = "# Minutes of a meeting of Tarrow Council held on 4 June 2019\n\nPresent: Councillors A Fenwick (Chair), P Nair and T Asher\n\n**1. Quay**\n\n"
TAIL = "\n\n**2. Finance**\n\nThe accounts were read.\n"
RESOLVED = "RESOLVED that the quay be mended."

BELOW = [
    "Councillors Bell, Orr and Shah voted FOR the motion (3);\n\nCouncillors Roe and Ward voted AGAINST the motion (2);\n\n61 -\n\nCouncillor Dunn abstained from voting.",
    "A named vote was taken:\n\nFor (3) - Provost Bell; Depute Provost Orr; and Councillor Shah.\n\nAgainst (2) - Councillors Roe and Ward.\n\nAbstained (1) - Councillor Dunn.",
    "FOR THE MOTION\n\nCouncillor Bell\n\nCouncillor Orr\n\nCouncillor Shah\n\nAGAINST THE MOTION\n\nCouncillor Roe\n\nCouncillor Ward\n\nABSTENTIONS\n\nCouncillor Dunn\n\nTHE MOTION WAS CARRIED",
    "| FOR | AGAINST | ABSTAIN |\n|---|---|---|\n| Mrs Bell | Mr Roe | Dr Dunn |\n| Mr Orr | Mr Ward | |\n\nDr Shah\n\n3 2 1",
    "| Title | Type | Recorded Vote text | Result |\n|---|---|---|---|\n| Quay | Resolution | Recorded vote on the quay | Carried |\n\n| For | Bell, Orr and Shah | 3 |\n|---|---|---|\n| Against | Roe and Ward | 2 |\n| Abstain | Dunn | 1 |",
    "A recorded vote was taken as follows:\n\nFor: Councillors Bell, Orr, Shah\n\nAgainst: Councillors Roe and Ward\n\nAbstentions: Councillor Dunn",
    "In accordance with Standing Order 18 the voting on the above was recorded as follows:\n\nThose voting for the motion:\n\nCouncillors Bell, Orr and Shah (3)\n\nThose voting against the motion:\n\nCouncillors Roe and Ward (2)\n\nAbstaining:\n\nCouncillor Dunn (1)",
    "Voting for: Cllrs Bell, Orr, Shah\n\nVoting against: Cllrs Roe, Ward\n\nAbstaining: Cllr Dunn",
    "Voting in favour were Councillors Bell, Orr and Shah. Voting against were Councillors Roe and Ward. Councillor Dunn abstained from voting.",
    "Recorded Vote\n\nYes: Councillors Bell, Orr and Shah\n\nNo: Councillors Roe and Ward\n\nAbstain: Councillor Dunn",
    "Councillors in favour: Bell, Orr, Shah. Councillors against: Roe, Ward. Abstentions: Dunn.",
    "Voting: In favour (3) - Cllrs Bell, Orr, Shah. Against (2) - Cllrs Roe, Ward. Abstention (1) - Cllr Dunn.",
    "Cllr Bell – for, Cllr Orr – for, Cllr Shah – for, Cllr Roe – against, Cllr Ward – against, Cllr Dunn – abstained.",
    "The voting was as follows:\n\nCouncillor Bell For\n\nCouncillor Orr For\n\nCouncillor Shah For\n\nCouncillor Roe Against\n\nCouncillor Ward Against\n\nCouncillor Dunn Abstain",
    "Record of voting:\n\nCouncillors Bell, Orr and Shah voted for, Councillors Roe and Ward voted against. Councillor Dunn abstained.",
    "Ayes: Bell, Orr, Shah – 3\n\nNoes: Roe, Ward – 2\n\nAbstained: Dunn – 1\n\nDid not vote: Vane",
    "With the names of the Members having been called, the voting was as follows:-\n\nFor: 3\n\nCouncillor Bell\n\nCouncillor Orr\n\nCouncillor Shah\n\nAgainst: 2\n\nCouncillor Roe\n\nCouncillor Ward\n\nAbstentions: 1\n\nCouncillor Dunn",
    "(Councillors Bell, Orr and Shah voted for; Councillors Roe and Ward voted against; Councillor Dunn abstained)",
    "Cllrs Bell, Orr and Shah were in favour. Cllrs Roe & Ward against. Cllr Dunn abstained.",
]
ABOVE = [
    "The result was follows:\n\nFor Councillors Bell, Orr, Shah. (3) Against\n\nCouncillors Roe, Ward. (2) Abstained\n\nCouncillor Dunn. (1)",
    "Members voted as follows:\n\nCouncillors Bell, Orr and Shah voted in favour of the motion.\n\nCouncillors Roe and Ward voted against the motion.\n\nCouncillor Dunn abstained.",
    "On being put to the vote, 3 Members voted for the motion (Councillors Bell, Orr and Shah), 2 voted against (Councillors Roe and Ward) and 1 abstained (Councillor Dunn).",
    "Votes for the motion were cast by Councillors Bell, Orr and Shah (3); votes against by Councillors Roe and Ward (2); Councillor Dunn abstained.",
    "Names of Members voting in favour:\n\nCouncillor Bell\n\nCouncillor Orr\n\nCouncillor Shah\n\nNames of Members voting against:\n\nCouncillor Roe\n\nCouncillor Ward\n\nNames of Members abstaining:\n\nCouncillor Dunn",
    "The proposal was put to the vote: 3 in favour – Cllrs Bell, Orr and Shah; 2 against – Cllrs Roe and Ward; 1 abstention – Cllr Dunn.",
    "| For 3 | Against 2 | Abstained 1 |\n|---|---|---|\n| The Deputy Mayor, Councillor Bell; Councillors Orr and Shah. | The Mayor (Alderman Roe); Alderman Ward. | Councillor Dunn |",
    "There voted for the motion:\n\nPage 2\n\nCouncillors Bell, Orr and Shah ..... 3\n\nThere voted against the motion:\n\nCouncillors Roe and Ward ..... 2\n\nThere abstained from voting:\n\nThe Worshipful the Mayor (Councillor Dunn) ..... 1",
    "The Mayor put the plan to the Council.\n\nThere voted for the plan being a fair one:\n\nCouncillors Bell, Orr, Shah ..... 3\n\nThere voted against the plan being a fair one:\n\nCouncillors Roe and Ward ..... 2\n\nThere abstained from voting:\n\nCouncillor Dunn ..... 1",
]


@pytest.mark.parametrize("votes", [*(f"{RESOLVED}\n\n{b}" for b in BELOW), *(f"{a}\n\n{RESOLVED}" for a in ABOVE)])
def test_who_voted_how(parsed: Callable[..., Any], votes: str) -> None:
    (decision,) = parsed(HEAD + votes + TAIL, "minutes.md").document.resolutions
    assert [clause.text for clause in decision.clauses] == ["the quay be mended."]
    assert decision.mover is None
    names = decision.vote.names
    bare = [[n.split()[-1] for n in side] for side in (names.for_, names.against, names.abstain)]
    assert bare == [["Bell", "Orr", "Shah"], ["Roe", "Ward"], ["Dunn"]]
    assert decision.vote.for_ in (3, None)
    assert decision.vote.against in (2, None)


@pytest.mark.parametrize(
    "told",
    [
        "For the remaining bids, the following was decided:\n\nAnn Bell, Wex Trust, €150 - to be discussed in May",
        "Recommendation No. 2 was read.\n\nFor sale: Old Bench, Lamp",
        "Against\n\nThe Tide, a play, was put on.",
        "A vote was called for on the amendment:\n\nIn favour: (2) Councillors Ann Bell, Bo Orr\n\nAgainst: (3) Councillors Cy Shah, Di Roe, Ed Ward\n\nThe amendment was lost.",
        "The county had voted 31 to 4 for it.",
        "Members voting for the amendment: Councillors Bell and Orr (2)\n\nMembers voting against the amendment: Councillors Shah and Roe (2)\n\nThe amendment was lost.",
    ],
)
def test_what_is_no_vote_on_the_decision(parsed: Callable[..., Any], told: str) -> None:
    (decision,) = parsed(HEAD + f"{told}\n\n{RESOLVED}" + TAIL, "minutes.md").document.resolutions
    assert decision.vote is None or decision.vote.names is None


@pytest.mark.parametrize(
    ("told", "votes"),
    [
        # the motion was lost, and something else was resolved
        ("Councillor Bell moved, seconded by Councillor Orr, that the quay be let.\n\nFor the motion (1): Councillor Bell\n\nAgainst the motion (2): Councillors Roe and Ward", None),
        ("The result of the vote was:-\n\nFor - 92\n\nAgainst - 3\n\nAbstentions - 2\n\nSpoilt paper - 0\n\nThe motion was carried.", (92, 3, 2)),
    ],
)  # fmt: skip
def test_counts_of_the_vote(parsed: Callable[..., Any], told: str, votes: tuple[int, int, int] | None) -> None:
    (decision,) = parsed(HEAD + f"{told}\n\n{RESOLVED}" + TAIL, "minutes.md").document.resolutions
    vote = decision.vote
    assert (vote and (vote.for_, vote.against, vote.abstain)) == votes
    assert votes or decision.mover is None


def test_the_amendment_that_was_carried_by_more(parsed: Callable[..., Any]) -> None:
    put = "Motion\n\nThat the trial be ended in May.\n\nMoved by Councillor Bell, seconded by Councillor Orr.\n\nAmendment\n\nThat the trial go on to June.\n\nMoved by Councillor Roe, seconded by Councillor Ward.\n\n"
    end = "The Motion received 4 votes and the Amendment received 6 votes and the Amendment was carried.\n\nDecision\n\nThe Committee agreed that the trial go on to June."
    (decision,) = parsed(HEAD + put + end + TAIL, "minutes.md").document.resolutions
    assert (decision.mover, decision.seconder) == ("Councillor Roe", "Councillor Ward")
    assert (decision.vote.for_, decision.vote.against) == (6, 4)


@pytest.mark.parametrize(
    ("lists", "mover", "names"),
    [
        ("Motion\n\nMr Bell, Mrs Orr.\n\nAmendment\n\nMr Roe, Ms Ward, Dr Dunn.", "Mr Roe", ("Mr Roe", "Ms Ward", "Dr Dunn")),
        ("For the motion (3) – Councillors Bell, Orr and Shah.\n\nFor the amendment (2) – Councillors Roe and Ward.", "Mr Bell", ("Bell", "Orr", "Shah")),
    ],
)  # fmt: skip
def test_the_side_that_had_more_votes_is_what_was_decided(
    parsed: Callable[..., Any], lists: str, mover: str, names: tuple[str, ...]
) -> None:
    debate = "Mr Bell, seconded by Mrs Orr, moved that the bid be refused.\n\nMr Roe, seconded by Ms Ward, moved as an amendment that the bid be granted.\n\nOn a vote being taken, the votes were cast as follows:\n\n"
    end = "\n\nThe Committee agreed to settle the bid, on terms to be drawn up by the Clerk."
    (decision,) = parsed(HEAD + debate + lists + end + TAIL, "minutes.md").document.resolutions
    assert decision.mover == mover
    assert decision.vote.names.for_ == names


@pytest.mark.parametrize(
    ("run", "names"),
    [
        ("Councillors Bell, Orr and Shah (3)", True),
        ("Ann Bell, Wex Trust, €150 - to be discussed", False),
        ("Bell, Orr. Against: Roe", False),
    ],
)
def test_a_run_of_names(run: str, names: bool) -> None:
    assert only_names(run) == names
