"""Votes of ballots, counts in brackets and sentences, and what was put against an amendment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "# HARBOUR COUNCIL\n\nMinutes of the Works Committee held on 4 June 2019\n\nPresent: Councillors A Fenwick (Chair) and P Nair\n\n1. Welcome\n\nAll were welcomed.\n\n2. Business\n\n"
TAIL = "\n\n3. Close\n\nThe meeting ended.\n"
# what was told; what was decided; votes for, against, abstaining; result; names of those who abstained
Row = tuple[str, str, tuple[int | None, int | None, int | None], str | None, tuple[str, ...]]
ROWS: list[Row] = [
    # a line for each candidate
    ("Votes were cast as follows:-\n\nAnn Fenn - 5 votes\n\nBob Marsh - 11 votes\n\nBob Marsh was therefore duly elected as Chair.", "Bob Marsh was therefore duly elected as Chair.", (11, None, None), None, ()),
    ("A secret ballot was held and the votes cast were as follows:\n\nCouncillor S Fenn 13 votes\n\nCouncillor R Marsh 8 votes\n\nRESOLVED: That Councillor S Fenn be appointed as Chair.", "Councillor S Fenn be appointed as Chair.", (13, None, None), None, ()),
    # by initials
    ("Ann Bell nominated Carl Roe. Seconded by Di Orr. Voting was 4 for CR, 2 for BA with MC abstaining. Carl Roe was duly elected as Chair.", "Carl Roe was duly elected as Chair.", (4, None, None), None, ("MC",)),
    # counts between the motion and its outcome
    ("Councillor Bell proposed, and Councillor Roe seconded, a motion that the permit be refused. After a vote taken (2 for, 1 against), the motion was declared CARRIED.\n\nRESOLVED – that the permit be refused.", "the permit be refused.", (2, 1, None), "carried", ()),
    ("It was proposed that the limit is removed. Proposed by Ann Bell. Seconded by Carl Roe. Four agreed, two against.", "the limit is removed", (4, 2, None), None, ()),
    ("The motion that the slip be let was moved by Ann Bell and seconded by Carl Roe. Three voted in favour, one against and there was one abstention (Di Orr). The motion was carried.", "the slip be let", (3, 1, 1), "carried", ("Di Orr",)),
    # an equal vote, decided by the Chair
    ("Resolved (6:6 and on the chair’s casting vote) – that the permit be granted.", "the permit be granted.", (6, 6, None), "carried", ()),
    # motion and amendment put against each other
    ("Councillor Bell, seconded by Councillor Roe, moved that the permit be granted.\n\nCouncillor Orr, seconded by Councillor Pike, moved as an Amendment that it be refused.\n\nOn a vote being taken, 7 Members voted for the Amendment and 14 Members voted for the Motion. The Motion was accordingly declared carried and the permit was granted.", "the permit be granted.", (14, 7, None), "carried", ()),
    ("As a MOTION, Mr Bell, seconded by Mrs Roe, moved that speeches be limited to five minutes.\n\nAs an AMENDMENT, Mr Orr, seconded by Ms Pike, moved no change.\n\nOn a vote being taken, 30 votes were cast in favour of the motion and 18 votes in favour of the amendment, and the motion was therefore CARRIED.", "speeches be limited to five minutes.", (30, 18, None), "carried", ()),
    # a proposal without a seconder has no part in the vote that follows
    ("Councillor Bell then proposed that approval of the minutes be put off. The proposal did not receive a seconder.\n\nUpon the minutes being put to the vote, 25 voted for, 3 against and 15 abstained and the minutes were approved as a correct record.", "Upon the minutes being put to the vote, 25 voted for, 3 against and 15 abstained and the minutes were approved as a correct record.", (25, 3, 15), None, ()),
    ("Rule 3 was then put to the meeting without amendment and carried nem. con.", "Rule 3 was then put to the meeting without amendment and carried nem. con.", (None, None, None), "unanimous", ()),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clause", "counts", "result", "abstained"), ROWS)
def test_how_they_voted(
    parsed: Callable[..., Any], body: str, clause: str, counts: Any, result: str | None, abstained: tuple[str, ...]
) -> None:
    (found,) = (r for r in parsed(HEAD + body + TAIL).document.resolutions if r.item == "2")
    assert [c.text for c in found.clauses] == [clause]
    assert (found.vote.for_, found.vote.against, found.vote.abstain) == counts
    assert found.vote.result == result
    assert (found.vote.names.abstain if found.vote.names else ()) == abstained


def test_references_of_those_who_wish_to_do_the_work(parsed: Callable[..., Any]) -> None:
    body = "It was agreed that references for the firms wishing to do the work be sought."
    (found,) = (r for r in parsed(HEAD + body + TAIL).document.resolutions if r.item == "2")
    assert found.clauses[0].text.endswith("be sought.")
