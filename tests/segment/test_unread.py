"""Findings for what looks like a decision or a vote and was read as none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """
**MINUTES OF THE MEETING OF ELLERY PARISH COUNCIL HELD ON 4 JUNE 2019**

Present: Councillors Fenwick and Nair

**1. Quay**

"""


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The harbour master had RESOLVED the matter of the crane.", ["decision-unread"]),
        ("On a show of hands there were 3 in favour and 5 against.", ["vote-unread"]),
        ("RESOLVED: That the crane be bought.", []),
        ("RESOLVED (5 for, 3 against) – That the crane be bought.", []),
        ("Cllr Nair proposed that the crane be sold. The motion was LOST, with 3 for and 5 against.", []),
        ("The council resolved to buy a crane.", []),
        ("There were 3 boats for hire and 5 against the wall.", []),
    ],
)
def test_what_was_read_as_no_decision(parsed: Callable[..., Any], text: str, codes: list[str]) -> None:
    found = [finding for finding in parsed(HEAD + text).findings if finding.code.endswith("-unread")]
    assert [(finding.severity, finding.code) for finding in found] == [("warning", code) for code in codes]
    assert all(text[:40] in finding.message for finding in found)


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("It was proposed by Cllr Nair and seconded by Cllr Fenwick that the crane be sold.", 1),
        ("Approval of the accounts: Proposed - P Nair, Seconded - A Fenwick.", 1),
        ("Cllr Nair proposed and Cllr Fenwick seconded that the crane be sold. This was agreed.", 0),
        ("Cllr Nair proposed, seconded by Cllr Fenwick, that the crane be sold. The motion was LOST.", 0),
        ("Cllr Nair seconded the thanks.", 0),
    ],
)
def test_what_was_moved_and_has_no_outcome(parsed: Callable[..., Any], text: str, unread: int) -> None:
    found = [finding for finding in parsed(HEAD + text).findings if finding.code == "motion-unread"]
    assert [finding.severity for finding in found] == ["info"] * unread
    assert all(text[:40] in finding.message for finding in found)
