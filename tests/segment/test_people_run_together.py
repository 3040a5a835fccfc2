"""People, posts, places and owners that a clerk set down without marks between them; all councils and people are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

HEAD = "WEXMOOR PARISH COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n"
AFTER = (
    "\n\n7. Roads\n\nThe engineer reported that the bridge had been mended.\n\n8. Finance\n\nThe report was noted.\n"
)
SIGNS = {"present": "P", "in_attendance": "I", "apologies": "A", "absent": "X", "expected": "E"}


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            "Present: Cllrs A Vane (Chair), B Holt and C Moss Distribution: All members, the notice board",
            ["P A Vane | Chair |", "P B Holt | |", "P C Moss | |"],
            id="to whom the minutes are sent, in the line of those there",
        ),
        pytest.param(
            "Present: Cllr A Vane (Chair), Cllr B Holt\n\nCirculation: Cllr D Orme, Cllr E Tarn\n\nIn attendance: Mrs J Dean (Clerk)",
            ["P A Vane | Chair |", "P B Holt | |", "I J Dean | Clerk |"],
            id="to whom the minutes are sent, on a line of its own",
        ),
        pytest.param(
            "Present\n\nCouncillors D Vane (Chair), R. Holt and P Tarn Clerk Mrs J Dean Amber District Councillor A Lisle and Councillor A Roe",
            [
                "P D Vane | Chair |",
                "P R. Holt | |",
                "P P Tarn | |",
                "P J Dean | Clerk |",
                "P A Lisle | Amber District Councillor |",
                "P A Roe | |",
            ],
            id="the place of another council behind a name",
        ),
        pytest.param(
            "Present: Cllrs D Vane (Chair), R. Holt and P Tarn. Clerk Mrs J Dean North Wold District Councillor A Lisle",
            [
                "P D Vane | Chair |",
                "P R. Holt | |",
                "P P Tarn | |",
                "P J Dean | Clerk |",
                "P A Lisle | North Wold District Councillor |",
            ],
            id="a place of two words",
        ),
        pytest.param(
            "Present: Cllr A Vane (Chair), Cllr B Holt, Clerk J Dean District Councillor B Roe",
            ["P A Vane | Chair |", "P B Holt | |", "P J Dean | Clerk |", "P B Roe | District Councillor |"],
            id="the clerk behind a comma",
        ),
        pytest.param(
            "Present: Cllr Ann Vane (Chairman), Cllr Ben Holt, Dee Orme (Clerk) Also, in Attendance Public – 1 Cllr Eve Tarn, Marl County Council (From Item 4-6) Fay Dean, Borough Councillor",
            ["P Ann Vane | Chairman |", "P Ben Holt | |", "P Dee Orme | Clerk |", "I Eve Tarn | | Marl County Council"],
            id="others in the same line, behind a count",
        ),
        pytest.param(
            "Present: Cllr A Vane (Chair), Cllr B Holt\n\nPublic Members: 4 number (Including Sue Tarn who took the notes)",
            ["P A Vane | Chair |", "P B Holt | |", "I Sue Tarn | |"],
            id="one of the public that are counted",
        ),
        pytest.param(
            "Present:\n\nAnn Vane (AVA)\n\nClerk\n\nBen Holt (BHO) Councillor/Chairman\n\nCy Moss (CMO) Councillor",
            ["P Ann Vane | Clerk |", "P Ben Holt | Councillor/Chairman |", "P Cy Moss | |"],
            id="a post below the name, above one with a post of his own",
        ),
        pytest.param(
            "Present:\n\nAnn Vane\n\nChair\n\nBen Holt\n\nTreasurer\n\nCy Moss\n\nDee Orme",
            ["P Ann Vane | Chair |", "P Ben Holt | Treasurer |", "P Cy Moss | |", "P Dee Orme | |"],
            id="posts below some names",
        ),
        pytest.param(
            "Present: Cllr Ann Vane (Chair)\n\nIn attendance:\n\nCllr Dee Orme\n\nCllr Eve Tarn\n\nWard Councillor\n\nWard Councillor",
            ["P Ann Vane | Chair |", "I Dee Orme | Ward Councillor |", "I Eve Tarn | Ward Councillor |"],
            id="one post of all, below all",
        ),
        pytest.param(
            "Present: Cllr A Vane (Chair)\n\nIn attendance: David Moss (Rail Commissioner’s Office), Tim Lisle (Spokesperson for Parks, Quays and Fairs, Marl Borough Council), Eve Sand (Editor, Village Bell), Rachel Roe (school aide/parent), Peter Holt – MP for Wexmoor",
            [
                "P A Vane | Chair |",
                "I David Moss | | Rail Commissioner’s Office",
                "I Tim Lisle | Spokesperson for Parks, Quays and Fairs | Marl Borough Council",
                "I Eve Sand | Editor | Village Bell",
                "I Rachel Roe | school aide/parent |",
                "I Peter Holt | MP for Wexmoor |",
            ],
            id="posts and bodies in brackets",
        ),
    ],
)
def test_people(parsed: Callable, block: str, expected: list[str]) -> None:
    people = parsed(HEAD + block + AFTER, "m.txt").document.attendance
    found = [
        f"{SIGNS[r.status]} {r.name} | {r.role or ''} | {r.organisation or ''}".replace("|  |", "| |").strip()
        for r in people
    ]
    assert found[: len(expected)] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "Action: Laura Individual letters to be sent to some members.\n\nAction: Mary Holt Swings to be painted.",
            [("Laura Moss", "Individual letters to be sent to some members."), ("Mary Holt", "Swings to be painted.")],
            id="a name and no 'to' behind a label",
        ),
        pytest.param(
            "Action: George Street lights to be reported.",
            [(None, "George Street lights to be reported.")],
            id="a street that begins like a name",
        ),
        pytest.param(
            "3. Actions for follow-up at next meeting\n\nWho What Status\n\nWalter - Look into works at Stony Point.\n\n- Write to the minister about the\n\nplay park\n\nMary - Water on the road",
            [
                ("Walter Vane", "Look into works at Stony Point."),
                ("Walter Vane", "Write to the minister about the play park"),
                ("Mary Holt", "Water on the road"),
            ],
            id="a list of who and what, one of whose lines runs on",
        ),
    ],
)
def test_owners(parsed: Callable, body: str, expected: list[tuple[str | None, str]]) -> None:
    head = f"{HEAD}Present: Walter Vane, Mary Holt, Laura Moss, Iain Orme, George Tarn\n\n1. Roads\n\nThe bridge was shut.\n\n2. Quay\n\n"
    actions = parsed(f"{head}{body}\n", "m.txt").document.actions
    assert [(action.owner, action.text) for action in actions] == expected


def test_dash_below_owner(parsed: Callable) -> None:
    table = "| Who | What | When |\n|---|---|---|\n| Walter | Look into works at Stony Point | May |\n| - | Ask about drains at the quay | |\n| Mary | Report water on the road | |\n"
    text = f"{HEAD}Present: Walter Vane, Mary Holt, Laura Moss\n\n1. Roads\n\nThe bridge was shut.\n\n2. Actions\n\n{table}"
    actions = parsed(text).document.actions
    assert [action.owner for action in actions] == ["Walter Vane", "Walter Vane", "Mary Holt"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "Wexmoor Parish Council Meeting, 24th October 2014 - 19.00pm – St Anne’s Church Draft Minutes",
            "St Anne’s Church",
        ),
        (
            "Wexmoor Data Board\n\nMinutes\n\n4 May 2012, 10:00–12:00\n\nAnbia, 6th Floor, Quay Place, 80 Mill Street, Wexmoor WX1E 5JL",
            "Anbia, 6th Floor, Quay Place",
        ),
    ],
)
def test_venue(parsed: Callable, head: str, expected: str) -> None:
    text = f"{head}\n\nPresent: Cllr A Vane (Chair), Cllr B Holt\n\n1. Apologies\n\nNone.\n\n2. Roads\n\nThe bridge was shut.\n"
    assert parsed(text, "m.txt").document.meeting.venue == expected
