"""Minutes of clubs, societies and students: notes, task lists, first names and initials, topics without numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "# Exec minutes\n\n**Date:** 4 March 2021\n\n**Present:** Ruth Hay, Arjun Roe, Bea Orr, T. Snape\n\n"

ACTIONS = [
    # A list of tasks; those with a cross are done, and a box before a name is a roll call.
    ("- [ ] Book the atrium", [(None, "Book the atrium")]),
    ("- [ ] @bea book the atrium", [("Bea Orr", "book the atrium")]),
    ("- [ ] Arjun: fix the projector", [("Arjun Roe", "fix the projector")]),
    ("- [x] Ruth to email the union", []),
    ("- [ ] Luke Hay, Pixel House", []),
    # A sign before the name.
    ("- Action: @ruth to write the newsletter", [("Ruth Hay", "write the newsletter")]),
    ("- @bea to print posters", [("Bea Orr", "print posters")]),
    ("- @bea has a new phone", []),
    # Initials with stops.
    ("The mower needs a new blade, T.S. to order.", [("T. Snape", "T.S. to order")]),
    ("The window was broken. T.S. to mend.", [("T. Snape", "T.S. to mend")]),
    ("The window was mended by T.S. to the general relief.", []),
    # Jobs one after the other.
    (
        "Ruth to organise the raffle, Bea to do home baking, Arjun to book the hall.",
        [("Ruth Hay", "Ruth to organise the raffle"), ("Bea Orr", "Bea to do home baking"), ("Arjun Roe", "Arjun to book the hall")],
    ),
    ("Ruth to Bea, Arjun to Tom were the pairs.", []),
    # Whom a report calls on, and the signing of the minutes.
    ("PC Hart asked residents to report suspicious vans.", []),
    ("PC Hart asked the Secretary to report suspicious vans.", [("the Secretary", "the Secretary to report suspicious vans")]),
    ("Ruth proposed, Bea seconded and it was agreed they be signed as correct.", []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), ACTIONS, ids=[body[:40] for body, _ in ACTIONS])
def test_actions_of_notes(parsed: Callable[..., Any], body: str, expected: list[tuple[str | None, str]]) -> None:
    document = parsed(f"{HEAD}## Events\n\n{body}\n\n## AOB\n\nNone\n", "notes.md").document
    assert [(a.owner, a.text.rstrip(".")) for a in document.actions] == expected


DECISIONS = [
    ("Agreed at £9 per hour.", ["Agreed at £9 per hour"], None),
    ("Agreed by 3 votes to 0 (Bea did not vote).", ["Agreed by 3 votes to 0 (Bea did not vote)"], None),
    ("£2 entry agreed.", ["£2 entry agreed"], None),
    ("6 new members approved.", ["6 new members approved"], None),
    ("Revised budget approved.", ["Revised budget approved"], None),
    ("Tickets £8 agreed.", ["Tickets £8 agreed"], None),
    ("Ann said £50 agreed.", [], None),
    ("Deposit to go up to £150 in May (agreed).", ["Deposit to go up to £150 in May"], None),
    ("Deposit was put up to £150 in May (agreed).", [], None),
    ("Mill plaque: deferred until the owner is traced.", ["Mill plaque: deferred until the owner is traced"], None),
    ("Mill plaque: deferred by the county.", [], None),
    ("Accepted nem con.", ["Accepted nem con"], None),
    ("Nominations open Monday. **Decided**: hustings on 1st March.", ["hustings on 1st March"], None),
    ("Bea proposes €200 for the party. Vote: 4 for, 0 against. Passed.", ["Bea proposes €200 for the party. Vote: 4 for, 0 against. Passed"], ("Bea", None, 4, None)),
    ("Bea proposes €200 for the party. Vote: 1 for, 4 against. Failed.", [], None),
    ("Six members agreed.", [], None),
    ("6 new plots now approved.", [], None),
    ("6 new members approved of the tea.", [], None),
    ("The PCC adopted the policy of the diocese.", ["The PCC adopted the policy of the diocese"], None),
    ("Two options. DECISION: go with option B.", ["go with option B"], None),
    ("Two options. Decision: refused by the county.", [], None),
    ("CONFIRMED: The minutes of 4 May.", ["The minutes of 4 May"], None),
    ("CONFIRMED: ________ Chairman", [], None),
    (
        "Motion to spend £60 on pizza. Proposed by Ruth, seconded by Bea. Passes 4-0-1.",
        ["Motion to spend £60 on pizza"],
        ("Ruth", "Bea", 4, 1),
    ),
    ("Motion: buy ten hoodies. Proposed by Ruth, seconded by Bea.\n\nMotion passes 7-0-1.", ["buy ten hoodies"], ("Ruth", "Bea", 7, 1)),
    ("Motion: buy ten hoodies. Proposed by Ruth, seconded by Bea.\n\nMotion fails 1-6-1.", [], None),
    (
        "Proposed by: Ruth Hay\n\nSeconded by: Bea Orr\n\nThis Union Notes:\n\n- Bikes are stolen.\n\nThis Union Resolves:\n\n- To buy locks.\n- To paint the racks.\n\nMotion passes 20-1-0.",
        ["To buy locks", "To paint the racks"],
        ("Ruth Hay", "Bea Orr", 20, 0),
    ),
    ("This Union Resolves:\n\n- To buy locks.\n- To paint the racks.\n\nMotion falls.", [], None),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses", "vote"), DECISIONS, ids=[body[:40] for body, *_ in DECISIONS])
def test_decisions_of_notes(
    parsed: Callable[..., Any], body: str, clauses: list[str], vote: tuple[str, str | None, int, int | None] | None
) -> None:
    document = parsed(f"{HEAD}## Events\n\n{body}\n\n## AOB\n\nNone\n", "notes.md").document
    assert [c.text.rstrip(".") for r in document.resolutions for c in r.clauses] == clauses
    if vote:
        (found,) = document.resolutions
        assert (found.mover, found.seconder, found.vote.for_, found.vote.abstain) == vote


CLUB = "Elmdon Club\nMinutes of meeting 4 March 2014, 7.30pm @ the Pavilion\n\n"


@pytest.mark.parametrize(
    ("roll", "apologies"),
    [
        ("Present: Claire H, Sarah B, Nat, Emily\nApologies: Vicky, Jo T", ["Vicky", "Jo T"]),
        ("Present: Claire H, Sarah B, Nat, Emily\nApologies: Finlay\nStarted: 19:35", ["Finlay"]),
        ("Directors: Claire Hay (CH) - Chair; Sarah Bell (SB)\nApologies: Rosie Bell", ["Rosie Bell"]),
        ("Present: Claire H, Sarah B, Nat, Emily\nApologies: none", []),
        ("Present: Claire H, Sarah B, Nat, Emily\nApologies: Bill T, Mrs Orr", ["Bill T", "Orr"]),
    ],
)
def test_those_away_stand_above_a_topic(parsed: Callable[..., Any], roll: str, apologies: list[str]) -> None:
    """ "Summer Fair" over prose is a heading, and no name."""
    document = parsed(
        f"{CLUB}{roll}\n\nSummer Fair\nRaised a lot of money for the club this year.\n\nDisco\nNat to book the hall.\n\nTreasurer's report\nAll is well.\n\nAOB\nNone\n",
        "notes.txt",
    ).document
    assert [a.name for a in document.attendance if a.status == "apologies"] == apologies
    assert any(a.status == "present" for a in document.attendance)
    assert document.items[0].title == "Summer Fair"
    assert document.meeting.venue == "Pavilion"


TOPICS = [
    ("House: Galley is clean.\n\nSailing: The race went well and all came home.\n\nTraining: Course is full.\n\nSocial: Supper on the 26th.\n\nAOB: The lock has a new code.", ["House", "Sailing", "Training", "Social", "AOB"]),
    ("Ann: Galley is clean.\n\nBill: The race went well and all came home.\n\nJane: Course is full.\n\nTom: Supper on the 26th.\n\nSue: The lock has a new code.", []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "titles"), TOPICS)
def test_topics_that_head_every_line_are_items(parsed: Callable[..., Any], body: str, titles: list[str]) -> None:
    document = parsed(f"{CLUB}Present: Claire H, Sarah B, Nat, Emily\n\n{body}\n", "notes.txt").document
    assert [i.title for i in document.items] == titles


def test_a_university_is_above_its_committees(parsed: Callable[..., Any]) -> None:
    document = parsed(
        "UNIVERSITY OF NORTHMINSTER\nSTAFF STUDENT COMMITTEE\n\nMinutes of the meeting held on 15 November 2016, Lantern House, Dunley\n\nPresent: Dr H. Lomas (Chair), Amy Bull\n\n1. Minutes\nThese were agreed. Amy Bull to send the survey by end of month.\n\n2. AOB\nNone\n",
        "notes.txt",
    ).document
    assert document.meeting.council == "UNIVERSITY OF NORTHMINSTER"
    assert [a.due for a in document.actions] == ["2016-11-30"]


HEADS = [
    (
        "Chair: Niamh\nScribe: Owen\n\n## Attendance\n\n- Niamh K\n- Owen\n- Zara\n\n## Servers\n\n- Disk failed\n- Owen to buy one\n\n## Talks\n\n- Week 9 is full\n\n## Budget\n\n- There is 200 left\n",
        [("Niamh K", "present"), ("Owen", "present"), ("Zara", "present")],
        ["Attendance", "Servers", "Talks", "Budget"],
    ),
    (
        "Present: Moira, Gordon, Elspeth, wee Davie, Sheena (minutes)\n\n## Links\n\n- Home\n- Shop\n\n## Follow us\n\n- Here\n",
        [("Moira", "present"), ("Gordon", "present"), ("Elspeth", "present"), ("Sheena", "present")],
        [],
    ),
]


@pytest.mark.parametrize(("body", "people", "titles"), HEADS)
def test_headings_over_lists_and_those_named_twice(
    parsed: Callable[..., Any], body: str, people: list[tuple[str, str]], titles: list[str]
) -> None:
    document = parsed(f"# Committee Meeting\n\nDate: 3 November 2016\n\n{body}", "notes.md").document
    assert [(a.name, a.status) for a in document.attendance] == people
    assert [i.title for i in document.items] == titles
