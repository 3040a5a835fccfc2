"""Who was declared chosen and by how many, and what an assent in few words assents to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "DUNMORE TOWN COUNCIL\n\nMinutes of the meeting held on 4 June 2029\n\nPresent: Councillors Moss (Mayor), Bell, Orr and Vale\n\n1. Welcome\n\nAll were welcomed.\n\n2. Business\n\n"
TAIL = "\n\n3. Close\n\nThe meeting ended.\n"
Row = tuple[str, str, str, int | None, list[str], str | None]
RIVALS = """Proposed by Councillor Vale;

Seconded by Councillor Orr;

“That Councillor Fenn (J) be appointed Mayor.”

Proposed by Councillor Moss;

Seconded by Councillor Bell;

“That Councillor Fenn (K) be appointed Mayor.”

A vote was taken which resulted as follows:

For Councillor Fenn (J)

Councillors Orr, Fenn (J) and Vale. (3)

For Councillor Fenn (K)

Councillors Moss, Bell, Fenn (K)
and Poe. (4)

"""
ROWS: list[Row] = [
    (RIVALS + "The Clerk declared Councillor Fenn (K) elected as Mayor.", "elected", "The Clerk declared Councillor Fenn (K) elected as Mayor.", 4, ["Moss", "Bell", "Fenn (K)", "Poe"], None),
    (RIVALS + "The Clerk declared Councillor Fenn (J) elected as Mayor.", "elected", "The Clerk declared Councillor Fenn (J) elected as Mayor.", 3, ["Orr", "Fenn (J)", "Vale"], None),
    ("The Mayor declared Councillor Orr appointed to the Fair Trustees.", "appointed", "The Mayor declared Councillor Orr appointed to the Fair Trustees.", None, [], None),
    ("As there was no other name, the Mayor declared Councillors Orr and Bell duly co-opted.", "co-opted", "As there was no other name, the Mayor declared Councillors Orr and Bell duly co-opted.", None, [], None),
    # who put somebody up is no vote
    ("The following grouping was nominated:\n\nFor Councillor Orr\n\nCouncillors Bell, Orr, Vale.\n\nThe Mayor declared Councillor Orr appointed to the Fair Trustees.", "appointed", "The Mayor declared Councillor Orr appointed to the Fair Trustees.", None, [], None),
    ("Ann Bell was elected with 15 votes (0 blank, 1 abstention).", "elected", "Ann Bell was elected with 15 votes (0 blank, 1 abstention).", 15, [], None),
    # what an assent assents to
    ("Motion to let the slip to the scouts. They may use it from May.\n\nPassed unanimously", "carried", "Motion to let the slip to the scouts. They may use it from May.", None, [], "unanimous"),
    ("Motion to not let the slip.\n\nCarried", "carried", "Motion to not let the slip.", None, [], "carried"),
    ("The paper recommended the sale of the old hut. The Board were in full agreement.", "agreed", "The paper recommended the sale of the old hut. The Board were in full agreement.", None, [], None),
    ("It is now proposed that the roof fund is closed. The Board unanimously agreed to this proposition.", "agreed", "It is now proposed that the roof fund is closed. The Board unanimously agreed to this proposition.", None, [], "unanimous"),
    ("Mrs Bell suggested that the trust could lend its van. Mr Orr said that the school might help. The Board agreed this as an approach.", "agreed", "Mrs Bell suggested that the trust could lend its van. Mr Orr said that the school might help. The Board agreed this as an approach.", None, [], None),
    ("The rent asked for this year is £90. By show of hands all Councillors were in agreement with this proposal.", "agreed", "The rent asked for this year is £90. By show of hands all Councillors were in agreement with this proposal.", None, [], "unanimous"),
    # put off
    ("Postponed as the warden was absent.", "postponed", "Postponed as the warden was absent.", None, [], None),
    ("Postponed - too few wardens", "postponed", "Postponed - too few wardens", None, [], None),
]  # fmt: skip


@pytest.mark.parametrize(("body", "verb", "clause", "count", "names", "result"), ROWS)
def test_what_was_decided_and_by_how_many(
    parsed: Callable[..., Any],
    body: str,
    verb: str,
    clause: str,
    count: int | None,
    names: list[str],
    result: str | None,
) -> None:
    (found,) = (r for r in parsed(HEAD + body + TAIL).document.resolutions if r.item == "2")
    vote = found.vote
    assert (found.verb, found.clauses[0].text) == (verb, clause)
    assert (vote.for_ if vote else None, vote.result if vote else None) == (count, result)
    assert list(vote.names.for_ if vote and vote.names else []) == names


def test_an_event_that_was_put_off_is_no_decision(parsed: Callable[..., Any]) -> None:
    assert not parsed(HEAD + "A letter came from the regatta. Postponed until March." + TAIL).document.resolutions


def test_movers_in_a_correction_of_the_minutes_moved_nothing_here(parsed: Callable[..., Any]) -> None:
    body = "Mr Orr asked that the minutes be amended to show that the motion had been moved by Mr Vale and seconded by Mr Orr. This was agreed."
    (found,) = parsed(HEAD + body + TAIL).document.resolutions
    assert (found.mover, found.seconder) == (None, None)
