"""What stands under a label such as "Decision:" that a system prints over every item, and bullets below a clause."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "# Minutes of the Harbour Committee held on 4 June 2019\n\nPresent: Councillors A Fenwick (Chair) and P Nair\n\n## 1. Welcome\n\nAll were welcomed.\n\n## 2. Business\n\n"
TAIL = "\n\n## 3. Close\n\nThe meeting ended.\n"

ROWS = [
    ("Decision:\n\nThat the quay be mended.", ["the quay be mended."]),
    ("Decision:\n\nThe quay would be mended in May.", ["The quay would be mended in May."]),
    ("Decision:\n\nNo objection to the plan.", ["No objection to the plan."]),
    ("Decision:\n\nApologies were received from Councillor Moss.", []),
    ("Decision:\n\nCllr Moss declared an interest in item 6 as an owner.", []),
    ("Decision:\n\nMembers asked about the boats.", []),
    ("RESOLVED\n\nThat:\n\n1. the quay be mended; and\n\n2. the boats be moved.", ["the quay be mended; and", "the boats be moved."]),
    (
        "Resolved:\n\n(2 Members (Councillors Moss and Tarn) voted in favour, and 1 Member (Councillor Roe) abstained.)\n\n(1) That the quay be mended.",
        ["That the quay be mended."],
    ),
    ("Decision:\n\nThere were no declarations of interest.", []),
    ("Decision:\n\nThe purpose of this item was to hear from the engineers.", []),
    (
        "Decision:\n\nThe purpose was told.\n\nRESOLVED that the quay be mended.\n\nMinutes:\n\nNothing more was said.",
        ["the quay be mended."],
    ),
    (
        "Decision:\n\nThe engineers would report in May.\n\nMinutes:\n\nRESOLVED that the quay be mended.",
        ["The engineers would report in May.", "the quay be mended."],
    ),
    (
        "RESOLVED:\n\n(a) That the following be noted:\n\n- Councillor Moss as Chair,\n- Councillor Tarn as Deputy.\n\n(b) That the quay be mended.",
        ["That the following be noted:", "Councillor Moss as Chair,", "Councillor Tarn as Deputy.", "That the quay be mended."],
    ),
    (
        "RESOLVED:\n\n(a) That the quay be mended.\n\n- Members liked the drawing.\n- Others did not.",
        ["That the quay be mended."],
    ),
    (
        "RESOLVED on the nomination of Councillor Ruff, seconded by Councillor Tagg, that Councillor Ann Brock be elected Lord Mayor.",
        ["Councillor Ann Brock be elected Lord Mayor."],
    ),
    ("RESOLVED:\n\nThat the changes set out by the Chairs\n\nand Deputies of the Scrutiny\n\nGroups be adopted.", ["the changes set out by the Chairs and Deputies of the Scrutiny Groups be adopted."]),
    ("RESOLVED:\n\nThat the changes be adopted.\n\nGroups be thanked for their work.", ["the changes be adopted.", "Groups be thanked for their work."]),
    (
        "RESOLVED:\n\nThat it be noted that:\n\n1. Councillor Moss be appointed Chairman for a year.\n\n1. Councillor Tarn be appointed Deputy for a year.",
        ["it be noted that:", "Councillor Moss be appointed Chairman for a year.", "Councillor Tarn be appointed Deputy for a year."],
    ),
    (
        "The business being the election of the Mayor, it was moved by Councillor Moss and seconded by Councillor Tarn and CARRIED:\n\nThat Councillor Wood be elected Mayor.",
        ["Councillor Wood be elected Mayor."],
    ),
    ("It was moved by Councillor Moss and seconded by Councillor Tarn:\n\nThat Councillor Wood be elected Mayor.\n\nNo vote was taken.", []),
    ("Council Resolved to:\n\nAppoint Councillor Wood to the position of Chair.", ["Appoint Councillor Wood to the position of Chair."]),
    ("Council came to:\n\nAppoint Councillor Wood to the position of Chair.", []),
    (
        "It was moved by Councillor Moss, seconded by Councillor Tarn and\n\nThe minutes of the meeting held on 5 May be approved as an accurate record.",
        ["The minutes of the meeting held on 5 May be approved as an accurate record."],
    ),
    ("Minutes: The minutes of the May meeting were approved.", ["The minutes of the May meeting were approved."]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses"), ROWS)
def test_under_labels(parsed: Callable[..., Any], body: str, clauses: list[str]) -> None:
    found = parsed(HEAD + body + TAIL).document.resolutions
    assert [" ".join(c.text.split()) for r in found for c in r.clauses if r.item == "2"] == clauses


def test_the_title_of_a_page_of_decisions_is_no_label(parsed: Callable[..., Any]) -> None:
    page = (
        "Decisions\n\nUse the search below to find what was decided.\n\nDecision Maker: Full Council\n\nDecision published: 04/06/2019\n\n"
        "Decision:\n\nCouncillor A Bell moved and Councillor B Roe seconded that the quay be sold.\n\nAGREED (unanimously) that the quay be sold.\n"
    )
    document = parsed(page).document
    assert document.meeting.committee == "Full Council"
    assert [(r.mover, r.seconder, [c.text for c in r.clauses]) for r in document.resolutions] == [
        ("Councillor A Bell", "Councillor B Roe", ["the quay be sold."])
    ]


def test_the_vote_printed_with_the_first_print_is_kept(parsed: Callable[..., Any]) -> None:
    body = (
        "Decision:\n\nRESOLVED that the quay be mended at once.\n\nVoting Record\n\n5 For, 0 Against, 1 Abstention\n\n"
        "Minutes:\n\nMoved by Councillor A Bell and seconded by Councillor B Roe.\n\nRESOLVED that the quay be mended at once."
    )
    (decision,) = parsed(HEAD + body + TAIL).document.resolutions
    assert decision.vote is not None
    assert (decision.vote.for_, decision.vote.against, decision.vote.abstain) == (5, 0, 1)
    assert decision.mover == "Councillor A Bell"
