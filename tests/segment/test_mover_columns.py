"""Tables that give who proposed, who seconded and how the vote went in columns, or in cells beside their labels."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "# Minutes of a meeting of the Quay Committee held on 4 June 2019\n\nPresent: Councillors A Bell (Chair), C Roe, B Orr and T Shah\n\n"

# A table; of each decision its clauses, mover and seconder, and the votes for, against and abstaining, and the result.
TABLES: list[tuple[str, list[tuple[list[str], str | None, str | None, tuple[Any, ...] | None]]]] = [
    (
        "| Item | Discussion | Proposed | Seconded | Vote |\n|---|---|---|---|---|\n"
        "| 1. Minutes | Approved as a correct record. | Cllr Bell | Cllr Roe | 3 for, 1 abs. |\n"
        "| 2. Winch | Agreed to buy the winch. | Cllr Orr | Cllr Shah | All |\n"
        "| 3. Ladder | The ladder was looked at. | – | – | – |\n",
        [
            (["Approved as a correct record."], "Cllr Bell", "Cllr Roe", (3, None, 1, None)),
            (["Agreed to buy the winch."], "Cllr Orr", "Cllr Shah", (None, None, None, "unanimous")),
        ],
    ),
    (
        "## 1. Officers\n\nThe following were elected:\n\n| Office | Elected | Proposer | Seconder |\n|---|---|---|---|\n"
        "| Warden | A Bell | C Roe | B Orr |\n| Treasurer | C Roe | B Orr | T Shah |\n",
        [
            (["Warden A Bell"], "C Roe", "B Orr", None),
            (["Treasurer C Roe"], "B Orr", "T Shah", None),
        ],
    ),
    (
        "## 1. Minutes\n\n| Proposed by | Cllr A.B. Bell |\n|---|---|\n| Seconded by | Cllr C Roe |\n\n"
        'And Resolved:-\n\n"That the minutes be and are hereby confirmed."\n',
        [(["the minutes be and are hereby confirmed."], "Cllr A.B. Bell", "Cllr C Roe", None)],
    ),
    (
        "| No. | Business | P / S / Vote |\n|---|---|---|\n"
        "| 1 | Minutes | |\n| | RESOLVED that the minutes be approved. | P: Cllr Bell S: Cllr Roe V: 4-0-0 |\n",
        [(["the minutes be approved."], "Cllr Bell", "Cllr Roe", (4, 0, 0, None))],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("table", "decisions"), TABLES, ids=["columns", "officers", "labels beside", "one cell"])
def test_movers_in_tables(parsed: Callable[..., Any], table: str, decisions: list[Any]) -> None:
    document = parsed(HEAD + table).document
    found = []
    for decision in document.resolutions:
        vote = decision.vote and (
            decision.vote.for_,
            decision.vote.against,
            decision.vote.abstain,
            decision.vote.result,
        )
        clauses = [" ".join(clause.text.split()) for clause in decision.clauses]
        found.append((clauses, decision.mover, decision.seconder, vote))
    assert found == decisions
    assert document.actions == ()
