"""Actions in the less usual ways of whole minutes: lists that owners head, tables, tags, motions. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TOP = """MOORFOOT COMMUNITY COUNCIL

Minute of the meeting held on Monday 3 June 2024 in the Institute

Present: Ada Moss (AM, Convener), Ben Tarn (BT), Kim Orme (KO, Secretary), Rhys Vale (RV), D. Pike

1. Welcome

The Convener welcomed all.

2. Paths

"""
END = "\n\n3. Date of next meeting\n\n1 July 2024.\n"


def found(parsed: Callable[..., Any], text: str, name: str = "minutes.md") -> list[tuple[str, str | None]]:
    return [(a.text, a.owner) for a in parsed(TOP + text + END, name).document.actions]


WAYS: list[tuple[str, list[tuple[str, str | None]]]] = [
    # one owner after the other behind one label
    (
        "Actions: AM – order paint. BT – chase the depot.",
        [("order paint", "Ada Moss"), ("chase the depot.", "Ben Tarn")],
    ),
    ("To do: AM – order paint; BT – ring the depot.", [("order paint", "Ada Moss"), ("ring the depot.", "Ben Tarn")]),
    ("There is much to do: the roof leaks.", []),
    # what has been done since
    ("Action 14 – AM to order paint. Completed 9 May.\n\nAction 15 – BT to ring the depot. Done, reply awaited.", []),
    ("AM to order paint. Closed, the tins are here.", []),
    *(
        (f"AM to order paint{done}", [])
        for done in (" – this is ongoing.", ". This has now been done.", ". AM has done this.", ". Ongoing.")
    ),
    ("AM to order paint. This had been asked for.", [("AM to order paint.", "Ada Moss")]),
    # the line above a list says whose it is
    *(
        (f"{lead}\n\n- order paint\n- ring the depot", [("order paint", who), ("ring the depot", who)])
        for lead, who in (
            ("Actions (AM):", "Ada Moss"),
            ("Ben’s actions:", "Ben Tarn"),
            ("Secretary to:", "Secretary"),
            ("The Secretary was asked to:", "The Secretary"),
        )
    ),
    # tasks that were shared out, each with who takes it
    (
        "The following tasks were shared out:\n\nHall – Ada\n\nPosters – Ben Tarn, by 1 July",
        [("Hall", "Ada Moss"), ("Posters", "Ben Tarn")],
    ),
    ("Jobs were allocated as follows:\n\n- Raffle - KO\n- Tent - RV", [("Raffle", "Kim Orme"), ("Tent", "Rhys Vale")]),
    ("The following tasks were shared out:\n\nTent – £40\n\nPosters – A3", []),
    ("The following jobs were done:\n\nHall – Ada\n\nPosters – Ben", []),
    # whose a thing is
    ("Test of the lamps: over to Ben. The ladder is new.", [("Test of the lamps: over to Ben.", "Ben Tarn")]),
    (
        "Drawing the map: Cllr Vale’s job, before the fair.",
        [("Drawing the map: Cllr Vale’s job, before the fair.", "Cllr Vale")],
    ),
    ("The Chair handed over to Ben. The board spoke of Ben’s job.", []),
    # the board orders what is to be seen by all
    (
        "AGREED: that the map be published on the website.",
        [("the map be published on the website.", None)],
    ),
    # owners at the head of what they are to do
    ("AM: order paint for the gate.", [("order paint for the gate.", "Ada Moss")]),
    ("AM: orders for paint are in.", []),
    ("AM: said the paint was dry.", []),
    (
        "## Summary of actions\n\nSecretary: chase the drain; order grit\n\nAda Moss: update the map",
        [("chase the drain", "Secretary"), ("order grit", "Secretary"), ("update the map", "Ada Moss")],
    ),
    ("## Contacts\n\nSecretary: order of service", []),
    # topics head lists too, and own nothing
    (
        "## Actions\n\n- **Paint for the gate:** AM to order some.\n- **Map:** New edition to be printed – BT.",
        [("AM to order some.", "Ada Moss"), ("Map: New edition to be printed", "Ben Tarn")],
    ),
    ("Planning – apologies BT", []),
    (
        "RESOLVED 1) That the Secretary seek prices for a gate 2) That the Secretary ask the owner for a key.",
        [
            ("the Secretary seek prices for a gate", "the Secretary"),
            ("the Secretary ask the owner for a key.", "the Secretary"),
        ],
    ),
    # in square brackets behind them
    (
        "Agreed to copy the next report to the owner [BT].",
        [("Agreed to copy the next report to the owner [BT].", "Ben Tarn")],
    ),
    ("The owner read the last report [BT].", []),
    # an owner alone above the deed
    ("Action: BT\n\nThe gate to be oiled by Easter.", [("The gate to be oiled by Easter.", "Ben Tarn")]),
    ("Action to Secretary: ask the owner for the key.", [("ask the owner for the key.", "Secretary")]),
    # an initial with a stop belongs to the name
    ("D. Pike volunteered to clear the path.", [("D. Pike volunteered to clear the path.", "D. Pike")]),
    # two who are to act together
    (
        "AM and the Treasurer to review the lease.",
        [("AM and the Treasurer to review the lease.", "AM and the Treasurer")],
    ),
    (
        "The Parks Manager, and staff, will send us the plan.",
        [("The Parks Manager, and staff, will send us the plan.", "The Parks Manager, and staff")],
    ),
    ("The Parks Manager and staff were thanked.", []),
    # letters of thanks are sent, votes of thanks are given
    ("RESOLVED that a letter of thanks be sent to Mr Hay.", [("a letter of thanks be sent to Mr Hay.", None)]),
    ("RESOLVED that thanks be sent to Mr Hay.", []),
    ("RESOLVED that no further letters be sent.", []),
    ("RESOLVED that the work be carried out this year at an estimated cost of £90.", []),
    ("RESOLVED that a survey be carried out this year.", [("a survey be carried out this year.", None)]),
    ("RESOLVED that a claim be made upon the insurers.", [("a claim be made upon the insurers.", None)]),
    (
        "RESOLVED that the Secretary obtains prices for a gate.",
        [("the Secretary obtains prices for a gate.", "the Secretary")],
    ),
    ("RESOLVED that the Secretary deserves praise.", []),
    ("The Secretary’s reports were noted by the members and a talk followed.", []),
    ("It was left to BT to hire a mower.", [("BT to hire a mower.", "Ben Tarn")]),
    ("It was left to members to make up their minds.", []),
    (
        "The Warden could not say but would find out and inform BT.",
        [("would find out and inform BT.", "The Warden")],
    ),
    ("The contractor will cut the green on Friday.", []),
    ("The contractor will send us a plan.", [("The contractor will send us a plan.", "The contractor")]),
    ("The Warden could say more if he would find out.", []),
    (
        "The Warden was asked to serve notice on the owner.",
        [("The Warden was asked to serve notice on the owner.", "The Warden")],
    ),
    # lists with numbers below the line that says whose they are, in a decision too
    *(
        (f"{lead}\n\n(a) order paint\n\n(b) ring the depot", [("order paint", who), ("ring the depot", who)])
        for lead, who in (
            ("RESOLVED: That the Secretary be instructed to:-", "the Secretary"),
            ("It was agreed that Mr Pike would:", "Mr Pike"),
            ("The shed was discussed. The Secretary agreed to:", "The Secretary"),
        )
    ),
    ("Members were asked to:\n\n- ring the depot\n\n- order paint", []),
    # an owner who stands behind what is to be done, and says no more than that it is his
    (
        "It was agreed to paint the shed. Secretary to action.",
        [("It was agreed to paint the shed. Secretary to action.", "Secretary")],
    ),
    (
        "It was agreed that the board write to the owner. BT to action this.",
        [("It was agreed that the board write to the owner. BT to action this.", "Ben Tarn")],
    ),
    ("Secretary to ring the depot. Secretary to action.", [("Secretary to ring the depot.", "Secretary")]),
    # the owner of what stands right before him, whatever he was to do further up
    (
        "BT to order paint.\n\nEvery member to have a key.\n\nACTION: BT",
        [("BT to order paint.", "Ben Tarn"), ("Every member to have a key.", "Ben Tarn")],
    ),
    (
        "BT will ring the depot. The keys are with the owner. He will show AM how they work. Action: BT",
        [("BT will ring the depot.", "Ben Tarn"), ("He will show AM how they work.", "Ben Tarn")],
    ),
    ("It was agreed that talks be held. Approach the owner first. BT", [("Approach the owner first.", "Ben Tarn")]),
    (
        "Rhys Vale would be asked to lead the walk.\n\nAction: Secretary",
        [("Rhys Vale would be asked to lead the walk.", "Secretary")],
    ),
    ("Rhys Vale agreed to lead the walk.\n\nAction: Secretary", [("Rhys Vale agreed to lead the walk.", "Rhys Vale")]),
    # what owns nothing
    ("Action: New lamps to be bought.", [("New lamps to be bought.", None)]),
    ("Action: Posters to go up by the gate.", [("Posters to go up by the gate.", None)]),
    ("Action point 2 – BT confirmed that the gate was shut.", []),
    (
        "Action: Secretary/treasurer to ring the depot.",
        [("Secretary/treasurer to ring the depot.", "Secretary/treasurer")],
    ),
    ("## Actions\n\nBT to order paint.\n\nAll other points had been actioned.", [("BT to order paint.", "Ben Tarn")]),
    (
        "Action B.T. to order paint. Action K.O. to ring the depot.",
        [("B.T. to order paint.", "Ben Tarn"), ("K.O. to ring the depot.", "Kim Orme")],
    ),
    ("“... in particular, it was agreed that the list be sent to all.”", []),
    ("The Council will write to the owner.", [("The Council will write to the owner.", "The Council")]),
    ("The Council will write off the debt.", []),
    # "that Ada be" over what she is asked to do
    (
        "RESOLVED: That Sgt Lee be\n\n(1) welcomed to Moorfoot; and\n\n(2) requested to send the Secretary a plan.",
        [("requested to send the Secretary a plan.", "Sgt Lee")],
    ),
    # a label sums up what was said before it
    ("BT offered to ask the clubs. ACTION: BT to follow up.", [("BT offered to ask the clubs.", "Ben Tarn")]),
    (
        "It was agreed to send agendas out early, with the papers to be circulated later.\n\nAction: BT to send agendas.",
        [("BT to send agendas.", "Ben Tarn")],
    ),
    ("The path is steep. ACTION: get prices (KO)", [("get prices", "Kim Orme")]),
    ("The path is steep.\n\nAction by: BT    By when: 30 June 2024", [("The path is steep.", "Ben Tarn")]),
    ("Action 1: get prices [KO, 30 June 2024]", [("get prices [KO, 30 June 2024]", "Kim Orme")]),
    ("Prices to be got for the gate: Ben", [("Prices to be got for the gate: Ben", "Ben Tarn")]),
    ("A gate was got for the club: Ben", []),
    ("BEN TO RING THE DEPOT", [("BEN TO RING THE DEPOT", "Ben Tarn")]),
    ("ACTION: Get prices. KO", [("Get prices.", "Kim Orme")]),
    ("ACTION: Prices to be got by KO.", [("Prices to be got by KO.", "Kim Orme")]),
    ("The path is steep. Action required: get prices (KO).", [("get prices", "Kim Orme")]),
    ("## Actions\n\nKO: ring the depot\n\nBT: posters", [("ring the depot", "Kim Orme"), ("posters", "Ben Tarn")]),
    # headed by a name
    ("Rhys – send the list to all.", [("send the list to all.", "Rhys Vale")]),
    ("Rhys – list for May.", []),
    ("Secretary – report for May received.", []),
    ("BT contact the depot.", [("BT contact the depot.", "Ben Tarn")]),
    ("BT contacted the depot.", []),
    ("A reply was agreed, Secretary to action.", [("A reply was agreed, Secretary to action.", "Secretary")]),
    ("Lists went to all Cllrs. Secretary to write again.", [("Secretary to write again.", "Secretary")]),
    ("It was left for BT to ring the depot.", [("BT to ring the depot.", "Ben Tarn")]),
    ("Dates had to be arranged for BT to meet the owner.", []),
    ("Following a call for lamps to be put up, it was resolved that it would be better to wait.", []),
    ("The handbook (May 2023) to put in place a plan was read.", []),
]


@pytest.mark.parametrize(("text", "expected"), WAYS, ids=[text[:50] for text, _ in WAYS])
def test_ways(parsed: Callable[..., Any], text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(words, who) for words, who in found(parsed, text)] == expected


@pytest.mark.parametrize(
    ("after", "due"), [("Due: 28 June 2024.", "2024-06-28"), ("The fair is on 28 June 2024.", None)]
)
def test_a_deadline_in_the_next_sentence(parsed: Callable[..., Any], after: str, due: str | None) -> None:
    [action] = parsed(TOP + f"The Secretary to draft a letter. {after}" + END, "minutes.md").document.actions
    assert (action.owner, action.due) == ("The Secretary", due)


@pytest.mark.parametrize(
    ("by", "due"),
    [
        ("by 28/6", "2024-06-28"),
        ("by Friday 28/6", "2024-06-28"),
        ("by 28/6/2024", "2024-06-28"),
        ("to 2/3 of us", None),
    ],
)
def test_a_deadline_without_its_year(parsed: Callable[..., Any], by: str, due: str | None) -> None:
    [action] = parsed(TOP + f"The Secretary to send a letter {by}." + END, "minutes.md").document.actions
    assert action.due == due


def table(*rows: str) -> str:
    head, *rest = rows
    return "\n".join([f"| {head} |", "|" + "---|" * (head.count("|") + 1), *(f"| {row} |" for row in rest)])


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        # the heads say who, what and when
        (
            ["Who | What | By", "AM | Write to the owner | 30 June 2024"],
            [("Write to the owner", "Ada Moss", "2024-06-30")],
        ),
        (["Who | What | Notes", "AM | Owner of the boat | no news"], []),
        (
            ["Item | Action required | Person responsible | Completed by", "Gate | Order paint | BT | 28 June 2024"],
            [("Order paint", "Ben Tarn", "2024-06-28")],
        ),
        # a row that says what those below it are of
        (
            ["Actions | Who | When", "Gates | | ", "Order paint | BT | 28 June 2024"],
            [("Order paint", "Ben Tarn", "2024-06-28")],
        ),
        # short words that say who is to do it
        (["Topic | Key points | Action", "Gate | It is old. | BT to ask"], [("BT to ask", "Ben Tarn", None)]),
        (["Topic | Key points | Action", "Gate | It is old. | None needed"], []),
        (
            ["Minutes | Action by", "It is old. | BT to ask, KO to print"],
            [("BT to ask", "Ben Tarn", None), ("KO to print", "Kim Orme", None)],
        ),
        (["Item | Notes | Action", "Signs | To be put up | BT"], [("To be put up", "Ben Tarn", None)]),
        (["No | Item | Action", "1 | Apologies | V.Hay, C.Orr"], []),
        # two owners in one cell
        (
            ["Topic | Discussion | Actions", "Gate | It is old. | Ada – order paint; Ben – print the plan"],
            [("order paint", "Ada Moss", None), ("print the plan", "Ben Tarn", None)],
        ),
    ],
)
def test_tables(parsed: Callable[..., Any], rows: list[str], expected: list[tuple[str, str, str | None]]) -> None:
    actions = parsed(TOP + table(*rows) + END, "minutes.md").document.actions
    assert [(a.text, a.owner, a.due) for a in actions] == expected


def test_numbers_in_a_table_of_actions_open_no_items(parsed: Callable[..., Any]) -> None:
    rows = [
        "Ref | Action | Lead | Deadline",
        "3 | Order paint | BT | 28 June 2024",
        "4 | Oil the gate | KO | 28 June 2024",
    ]
    assert [i.number for i in parsed(TOP + table(*rows) + END, "minutes.md").document.items] == ["1", "2", "3"]
    rows = ["No | Item | Discussion | Action", "3 | Gate | It is old. | BT"]
    assert "Gate" in [
        i.title for i in parsed(TOP + table(*rows) + END.replace("3.", "4."), "minutes.md").document.items
    ]


MOTION = "“This Council notes the state of the pier; instructs the Chief Executive to write to the Minister.”\n\n"


@pytest.mark.parametrize(
    ("after", "owners"),
    [
        ("The Motion was put and carried.", ["the Chief Executive"]),
        ("The Council agreed the terms of the Motion.", ["the Chief Executive"]),
        ("The Motion was put and lost.", []),
        ("Members spoke at length.", []),
    ],
)
def test_a_motion_in_its_words_binds_where_it_was_carried(
    parsed: Callable[..., Any], after: str, owners: list[str]
) -> None:
    assert [who for _, who in found(parsed, MOTION + after)] == owners


@pytest.mark.parametrize(
    ("title", "owners"),
    [
        ("The Secretary would draw up a plan.", ["The Secretary"]),
        ("Secretary’s report", []),
        ("Secretary to report.", []),
    ],
)
def test_a_heading_that_is_the_minute_itself(parsed: Callable[..., Any], title: str, owners: list[str]) -> None:
    text = TOP + "The path is steep.\n\n3. " + title + END.replace("3.", "4.")
    assert [a.owner for a in parsed(text, "minutes.md").document.actions] == owners
