"""Motions whose mover, seconder, outcome and words stand in whatever order; all invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """Moorfoot Town Council
Minutes of the meeting held on Monday 3 June 2024 at 7.30pm in the Institute
Present: Cllrs A Moss (Chair), B Tarn, K Orme, R Vale, D Pike and L Crag
1. Apologies
None.
2. Business
"""
END = "\n3. Date of next meeting\nMonday 1 July 2024 at 7.30pm.\n"

COMPOSED = [
    ("To renew the lease of the slipway. (BT/KO) Agreed", "To renew the lease of the slipway.", "BT", "KO"),
    ("Proposed BT / Seconded KO / Agreed\nTo renew the lease of the slipway.", "To renew the lease of the slipway.", "BT", "KO"),
    ("BT proposed acceptance of the slipway lease, KO seconded, motion passed with one abstention (RV).", "acceptance of the slipway lease", "BT", "KO"),
    ("That the slipway be let. Mover Cllr Tarn, seconder Cllr Orme. Motion carried, 4 for, 1 against (Cllr Crag).", "That the slipway be let.", "Cllr Tarn", "Cllr Orme"),
    ("Cllr Orme seconded the motion of Cllr Tarn to let the slipway to the sailing club and it was so resolved.", "to let the slipway to the sailing club", "Cllr Tarn", "Cllr Orme"),
    ("Cllrs Tarn (proposer) and Orme (seconder) put forward that the slipway be let; approved by 4 votes with 2 abstentions.", "that the slipway be let", "Tarn", "Orme"),
    ("The following motion stood in the name of Cllr Tarn: “That the Council forbids fires on the beach.” Cllr Orme seconded. After a long debate the motion was put and declared carried on a show of hands.", "That the Council forbids fires on the beach.", "Cllr Tarn", "Cllr Orme"),
]  # fmt: skip


@pytest.mark.parametrize(("told", "clause", "mover", "seconder"), COMPOSED)
def test_a_motion_is_put_together_of_its_parts(
    parsed: Callable[..., Any], told: str, clause: str, mover: str, seconder: str
) -> None:
    (resolution,) = parsed(HEAD + told + END, "minutes.txt").document.resolutions
    assert [c.text for c in resolution.clauses] == [clause]
    assert (resolution.mover, resolution.seconder) == (mover, seconder)


@pytest.mark.parametrize(
    "told",
    [
        "To renew the lease of the slipway. (BT/KO) Deferred",
        "BT proposed acceptance of the slipway lease, KO seconded, motion not passed with four abstentions.",
        "Cllr Orme seconded the motion of Cllr Tarn to let the slipway and asked whether it was agreed.",
        "Proposed BT / Seconded KO / Agreed\nThe slipway looked well after the storm.",
        "Prop. BT, 2nd KO, all of those present agreed.",
    ],
)
def test_what_is_not_all_accounted_for_is_no_motion(parsed: Callable[..., Any], told: str) -> None:
    assert not parsed(HEAD + told + END, "minutes.txt").document.resolutions
