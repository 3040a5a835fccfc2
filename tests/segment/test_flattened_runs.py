"""Lists of those there whose line ends a converter lost; all people and bodies are invented."""

from __future__ import annotations

import pytest

from minutes_parser.extract import read
from minutes_parser.layout import arrange
from minutes_parser.segment import segment
from minutes_parser.segment.people.flattened_runs import posts_in_turn, starts_in_line

HEAD = "WEXMOOR COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n"
AFTER = "\n\n1. Roads\n\nThe engineer reported that the bridge had been mended.\n"
SIGNS = {"present": "P", "in_attendance": "I", "apologies": "A", "absent": "X"}


def _listed(block: str) -> list[str]:
    documents, _ = segment(arrange(read((HEAD + block + AFTER).encode(), "m.txt")), source="m.txt")
    records = documents[0].attendance
    return [f"{SIGNS[r.status]} {r.name or '-'}" + (f" ({r.role})" if r.role else "") for r in records]


@pytest.mark.parametrize(
    ("line", "starts"),
    [
        (
            "Councillor P Vane Chairman Councillor Mrs Q Holt Vice Chairman Councillor R Moss",
            ["Councillor Mrs", "Councillor R"],
        ),
        ("Cllr P Vane Chair of Council Cllr Q Holt from point noted Cllr R Moss", ["Cllr Q", "Cllr R"]),
        ("A Vane Chief Executive B Holt Director of Leisure C Moss Committee Clerk", ["B Holt", "C Moss"]),
        ("Ann Vane (Chair) Robert Holt Carol Moss Derek Tarn", ["Robert", "Carol", "Derek"]),
        ("Ann Vane – Chair Mairi Holt – Secretary Alan Moss – Treasurer", ["Mairi", "Alan"]),
        ("Mr P Vane, Solicitor Mrs Q Holt, Planning Manager Ms R Moss, Clerk", ["Mrs Q", "Ms R"]),
        ("Chief Fire Officer P Vane Deputy Chief Fire Officer Q Holt Treasurer R Moss", ["Deputy", "Treasurer"]),
        ("The Mayor, Councillor Mrs P Vane The Deputy Mayor, Councillor Q Holt", ["The Deputy"]),
        ("Councillors Vane in the Chair Orme Pask Rudd and Tarn", ["Orme", "Pask", "Rudd", "Tarn"]),
        ("Councillors P Vane and Q Holt Clerk Mrs R Moss", ["Q Holt", "Clerk"]),
        ("Ann Vane Secretary – Ben Holt Treasurer – Alan Moss", ["Secretary", "Treasurer"]),
        ("P Vane S Ó hOrme T Mac Giolla Tarn", ["S Ó", "T Mac"]),
        (
            "Councillor Ray Vane (Chairman) Councillor Sue Hall Councillor Tom Moss",
            ["Councillor Sue", "Councillor Tom"],
        ),
        # what stands between two names is not of the first, or the marks are there
        ("Councillor P Vane, Clerk Mrs Q Holt", []),
        ("Mrs P Vane Private Secretary to Councillor Q Holt", []),
        ("Councillor P Vane thanked Councillor Q Holt", []),
        ("Councillors Orme Uí Vane and Tarn", []),
        ("Cllr Max Storey MS Wexshire County Council", []),
        ("* Councillor P Vane Councillor Q Holt * Councillor R Moss", []),
        ("Ann Vane, Director of St James Infirmary Trust", []),
        ("Mary Ann Vane", []),
    ],
)
def test_starts(line: str, starts: list[str]) -> None:
    found = sorted(starts_in_line(line))
    assert len(found) == len(starts)
    assert all(line.startswith(start, at) for start, at in zip(starts, found, strict=True))


@pytest.mark.parametrize(
    ("line", "posts"),
    [
        (
            "Chair Chief Executive Medical Director Director of Nursing & Quality Non- Executive Director",
            [
                "Chair",
                "Chief Executive",
                "Medical Director",
                "Director of Nursing & Quality",
                "Non- Executive Director",
            ],
        ),
        (
            "Head of Legal Services Democratic Services Officer",
            ["Head of Legal Services", "Democratic Services Officer"],
        ),
        ("Director of Roads Chair Ann Vane", []),
        ("Chair, Clerk", []),
    ],
)
def test_posts_in_turn(line: str, posts: list[str]) -> None:
    assert [line[a:b] for a, b in posts_in_turn(line)] == posts


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            "Present: Dame Pat Vane Mr Quin Holt Dr Rose Moss\n\nChair Chief Executive Medical Director",
            ["P Pat Vane (Chair)", "P Quin Holt (Chief Executive)", "P Rose Moss (Medical Director)"],
            id="as many posts as names",
        ),
        pytest.param(
            "Present: Dame Pat Vane Mr Quin Holt Dr Rose Moss\n\nChief Executive Medical Director",
            ["P Pat Vane", "P Quin Holt", "P Rose Moss"],
            id="fewer posts than names",
        ),
        pytest.param(
            "Present: Cllr P Vane\n\nIn attendance: Director of Place, Head of Legal Services, Planning Officer and Trainee Solicitor.",
            [
                "P P Vane",
                "I - (Director of Place)",
                "I - (Head of Legal Services)",
                "I - (Planning Officer)",
                "I - (Trainee Solicitor)",
            ],
            id="the last two of a list of posts",
        ),
        pytest.param(
            "Present: Cllr P Vane\n\nIn attendance: Director of Place, Director of Finance and Section 151 Officer.",
            ["P P Vane", "I - (Director of Place)", "I - (Director of Finance and Section 151 Officer)"],
            id="two offices of one",
        ),
        pytest.param(
            "Present: Cllr P Vane\n\nIn attendance: Mr Q Holt. Senior Executive Engineer",
            ["P P Vane", "I Q Holt (Senior Executive Engineer)"],
            id="a full stop for the comma",
        ),
        pytest.param(
            "Present: School members\n\nPrimary School Representatives Ann Vane (Joint Chair) HT, Marsh Lane Primary School Simon Holt HT, St Orme Primary School\n\nGovernor Representative Alan Moss Moor Lane Primary School",
            ["P Ann Vane (Joint Chair, HT)", "P Simon Holt (HT)", "P Alan Moss"],
            id="whom they sit for, post and school",
        ),
        pytest.param(
            "Apologies were received from Dame Pat Vane Non Executive Director and Mr Quin Holt Director of Estates.",
            ["A Pat Vane (Non Executive Director)", "A Quin Holt (Director of Estates)"],
            id="Non is no name",
        ),
        pytest.param(
            "Present: Cllr Vane, Cllr Mac an Rí and Cllr Mac an tSaoir",
            ["P Vane", "P Mac an Rí", "P Mac an tSaoir"],
            id="Irish names",
        ),
        pytest.param(
            "Present: P Vane Q Holt (joined the meeting at 7.40 pm) Miss R Moss S Tarn",
            ["P P Vane", "P Q Holt", "P R Moss", "P S Tarn"],
            id="a remark within",
        ),
        pytest.param(
            "Present: Cllr P Vane\n\nRepresentatives from Other Bodies in Attendance:\n\nMoors Planning Service: Ms Q Holt – Planning Officer",
            ["P P Vane", "I Q Holt (Planning Officer)"],
            id="a body whose name has a word of business",
        ),
        pytest.param(
            "Present: Cllr P Vane Cllr Q Holt ALSO PRESENT: Cllr R Moss In attendance Mrs S Tarn Clerk",
            ["P P Vane", "P Q Holt", "I R Moss", "I S Tarn (Clerk)"],
            id="labels within",
        ),
    ],
)
def test_lists(block: str, expected: list[str]) -> None:
    assert _listed(block) == expected
