"""What a line of a list begins with, its sign or number, is no word of the record that stands in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "# Minutes of a meeting of the Harbour Committee held on 4 June 2019\n\nPresent: Councillors A Fenwick (Chair), P Nair and T Asher\n\n1. Apologies\n\nNone.\n\n2. Quay\n\n"


@pytest.mark.parametrize(
    ("line", "clause"),
    [
        ("● It was agreed that the lamps be mended.", "the lamps be mended"),
        ("■ Ann Fenwick is duly elected as Treasurer.", "Ann Fenwick is duly elected as Treasurer"),
        ("○ The minutes of 7 May were approved.", "The minutes of 7 May were approved"),
        ("2.1 The winch came. 2.2 Vice-Chair: Priya Nair was re-appointed.", "Vice-Chair: Priya Nair was re-appointed"),
        ("2.4 19/00412/FUL Porch at 3 Mill Close. No objections.", "19/00412/FUL Porch at 3 Mill Close. No objections"),
        ("– Resolved to buy two lamps.", "to buy two lamps"),
    ],
)
def test_clauses(parsed: Callable[..., Any], line: str, clause: str) -> None:
    (decision,) = parsed(f"{HEAD}{line}\n", "m.txt").document.resolutions
    (found,) = decision.clauses
    assert found.text.rstrip(".").removeprefix("It was agreed that ").removeprefix("Resolved ") == clause


def test_actions_and_declarations(parsed: Callable[..., Any]) -> None:
    body = "2.1 PN declared an interest in the lamps.\n\n2.2 The lamps need paint. TA to buy it.\n"
    keys = HEAD.replace("P Nair and T Asher", "P Nair (PN) and T Asher (TA)")
    document = parsed(keys + body, "m.txt").document
    assert [d.text for d in document.declarations] == ["PN declared an interest in the lamps."]
    assert not any(a.text.startswith("2.2") for a in document.actions)
