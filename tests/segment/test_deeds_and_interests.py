"""Actions and declarations as councils and groups print them, each way beside what must not be read; all people are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

_HEAD = (
    "WEX COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n"
    "Present: Cllr Ann Vane (AV) (Chair), Cllr Ben Holt (BH), Cllr Cy Moss (CM), Dee Orme (DO) (Clerk)\n\n"
)


def _actions(parsed: Callable[..., Any], text: str, name: str = "m.txt") -> list[tuple[str | None, str, str | None]]:
    return [(a.owner, a.text, a.due) for a in parsed(_HEAD + text, name).document.actions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "1. Hall\n\nA key could be cut - BH to arrange this\n\n2. Bank\n\nAn account could be opened – CM to arrange this",
            [("Ben Holt", "BH to arrange this", None), ("Cy Moss", "CM to arrange this", None)],
            id="behind what could be",
        ),
        pytest.param(
            "1. Subs\n\nThe clerk will make a payment of £7.",
            [("The clerk", "The clerk will make a payment of £7.", None)],
            id="a payment",
        ),
        pytest.param(
            "1. Arrears\n\nThe Committee resolved to instruct the Harbour Master to report on late dues to its meeting of 5 December 2014.",
            [
                (
                    "the Harbour Master",
                    "the Harbour Master to report on late dues to its meeting of 5 December 2014.",
                    "2014-12-05",
                )
            ],
            id="due at a meeting by its date",
        ),
        pytest.param(
            "1. Road\n\nThe Surveyor undertook to measure the slip within the next fortnight.",
            [
                (
                    "The Surveyor",
                    "The Surveyor undertook to measure the slip within the next fortnight.",
                    "2014-03-18",
                )
            ],
            id="within a fortnight",
        ),
        pytest.param(
            "1. Web\n\nAV requested that all councillors who had not yet sent a photo respond to the Clerk by e-mail or to her.\nACTION ALL",
            [
                (
                    "ALL",
                    "AV requested that all councillors who had not yet sent a photo respond to the Clerk by e-mail or to her.",
                    None,
                )
            ],
            id="everybody, of whom a member asked it",
        ),
        pytest.param(
            "1. Lights\n\nCM proposed, AV seconded, that the lights be bought outright. Named vote at the request of BH:\nFor: AV, CM\nAgainst: BH\nResolved 2-1\nACTION Clerk",
            [("Clerk", "CM proposed, AV seconded, that the lights be bought outright.", None)],
            id="a vote between the deed and its label",
        ),
        pytest.param(
            "1. Path\n\nRESOLVED - T H A T the Clerk notify all parties in writing.",
            [("the Clerk", "the Clerk notify all parties in writing.", None)],
            id="a marker in spaced letters",
        ),
        pytest.param("1. Path\n\nRESOLVED - T H A T no notice be issued.", [], id="nothing to be issued"),
        pytest.param(
            "1. Hall\n\nRESOLVED that the Committee grants the use of the hall on the condition that those who hire it show proof of cover.",
            [],
            id="a condition",
        ),
        pytest.param(
            "1. Hall\n\nThe Chairman suggested that some of them count the funds and it was agreed that the Clerk would write to the owner.",
            [("the Clerk", "the Clerk would write to the owner.", None)],
            id="something else was agreed",
        ),
        pytest.param(
            "1. Hall\n\nThe Chairman suggested that the Clerk write to the owner and this was agreed.",
            [("the Clerk", "the Clerk write to the owner", None)],
            id="this was agreed",
        ),
        pytest.param(
            "1. Minutes\n\nIt was resolved that the Chairman sign these as a correct record of that meeting.",
            [],
            id="minutes to be signed",
        ),
        pytest.param("1. Minutes of 6 March 2014. Chair to sign and date.\n\nAgreed.", [], id="signed and dated"),
        pytest.param(
            "1. Motion\n\nTo be moved by Cllr Vane and seconded by Cllr Holt:\n\n“The Council will meet monthly.”",
            [],
            id="who will move a motion",
        ),
        pytest.param(
            "1. Path\n\nCllr Vane proposed and Cllr Holt seconded that the sweeper be kept on until spring. This was agreed by all.",
            [],
            id="a post in the name of a thing",
        ),
        pytest.param(
            "1. Action Sheet\n\nRead: Action Sheet arising from the meeting held on 3 February 2014. Agreed: The Action Sheet was agreed.",
            [],
            id="an action sheet",
        ),
        pytest.param(
            "1. Precept\n\nRESOLVED that the budget be approved and a precept of £4,000 be requested.",
            [],
            id="the precept",
        ),
        pytest.param(
            "1. Grants\n\n6 Members voted in favour.\n\nACTION BY: Eve Tarn, Community Grants Manager Councillor Moss returned to the meeting.",
            [],
            id="an owner with whom the next sentence runs on",
        ),
        pytest.param(
            "1. Welcome\n\nPresent\nFay Lisle (Chairman) FL\nBen Holt BH\nCy Moss CM\n\n2. Roads\n\nThe report was noted.",
            [],
            id="initials behind their own names",
        ),
    ],
)
def test_actions(parsed: Callable[..., Any], text: str, expected: list[tuple[str | None, str, str | None]]) -> None:
    assert _actions(parsed, text) == expected


def test_references_before_each_action_of_a_cell(parsed: Callable[..., Any]) -> None:
    text = (
        "| Item | Discussion | Action |\n|---|---|---|\n"
        "| 1. Report | The newsletter was delivered. | 04/03/14-01 Dee Orme to book the stall by 1 April 2014. 04/03/14-02 Ben Holt to produce two boards. |\n"
        "| 2. Sites | The scores were gone through. | 04/03/14-03 Cy Moss to inform the owners. |\n"
    )
    assert _actions(parsed, text, "m.md") == [
        ("Dee Orme", "Dee Orme to book the stall by 1 April 2014.", "2014-04-01"),
        ("Ben Holt", "Ben Holt to produce two boards.", None),
        ("Cy Moss", "Cy Moss to inform the owners.", None),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "3. Declarations of Interest\n\nMembers declared personal interests as follows:\n\nVane - Member of Wex Town Council\n\nB Holt – Trustee of the Quay Hall\n\nMrs Moss – Governor at Moor School",
            ["Vane", "B Holt", "Moss"],
            id="a surname and an office",
        ),
        pytest.param(
            "3. Declarations of Interest\n\nNone.\n\n4. Planning\n\nLitter – Member of the public asked about bins.",
            [],
            id="a topic and a member of the public",
        ),
        pytest.param(
            "3. Minutes\n\nThe minutes were approved subject to an amendment to show that Cllr Vane declared an interest in item 6.",
            [],
            id="a correction of earlier minutes",
        ),
    ],
)
def test_declarations(parsed: Callable[..., Any], text: str, expected: list[str]) -> None:
    assert [d.name for d in parsed(_HEAD + text, "m.txt").document.declarations] == expected
