"""Actions by label, by column and in sentences, in the turns that further bodies use. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TOP = """QUARLEY PARISH COUNCIL

Minutes of the meeting held on Monday 3 June 2024 in the Institute

Present: Cllr Ada Moss (AM), Cllr Ben Tarn (BT), Cllr Kim Orme (KO), Cllr Rhys Vale-Pike (RV-P)

In attendance: Mrs Una Firth (Clerk)

1. Welcome

The Chairman welcomed all.

2. Paths

"""
END = "\n\n3. Date of next meeting\n\n1 July 2024.\n"

TURNS: list[tuple[str, list[tuple[str, str | None]]]] = [
    # an owner at the end of what is to be done
    ("The quay wall leans. Letter to be sent to the owner. CLERK", [("Letter to be sent to the owner.", "CLERK")]),
    (
        "The board is rotten; a new one to be priced (Clerk).",
        [("The board is rotten; a new one to be priced (Clerk).", "Clerk")],
    ),
    ("Contact Wexways about the kerb – Clerk.", [("Contact Wexways about the kerb – Clerk.", "Clerk")]),
    ("Contact details – Clerk.", []),
    ("The stile sticks (Cllr Tarn to action).", [("The stile sticks (Cllr Tarn to action)", "Cllr Tarn")]),
    ("A price for the stile – Clerk to do.", [("A price for the stile – Clerk to do.", "Clerk")]),
    (
        "It was agreed to buy two bins. Proposed: AM; seconded: KO. BT Action.",
        [("It was agreed to buy two bins.", "Ben Tarn")],
    ),
    # several doers in one sentence
    (
        "The Clerk to book the hall & Cllr Tarn to order paint.",
        [("The Clerk to book the hall", "The Clerk"), ("Cllr Tarn to order paint.", "Cllr Tarn")],
    ),
    (
        "Actions: Cllr Tarn to get a price for the bench, Clerk to report the lamp.",
        [("Cllr Tarn to get a price for the bench", "Cllr Tarn"), ("Clerk to report the lamp.", "Clerk")],
    ),
    (
        "Action: (a) Clerk to draft the notice and (b) for Ben to post it.",
        [("Clerk to draft the notice", "Clerk"), ("Ben to post it.", "Ben Tarn")],
    ),
    (
        "Action: Get a price (AM), mend the stile (BT) and tell the school (KO).",
        [("Get a price", "Ada Moss"), ("mend the stile", "Ben Tarn"), ("tell the school", "Kim Orme")],
    ),
    ("AM: order paint. BT: write to the depot.", [("order paint.", "Ada Moss"), ("write to the depot.", "Ben Tarn")]),
    (
        "Actions: AM – paint; BT & KO – posters.",
        [("paint", "Ada Moss"), ("posters.", "BT & KO")],
    ),
    (
        "The Clerk was asked to (a) write to the owner; (b) obtain a price.",
        [("The Clerk was asked to (a) write to the owner; (b) obtain a price.", "The Clerk")],
    ),
    (
        "RESOLVED to instruct the Clerk to write to the bank and to ask Cllr Tarn to visit the depot.",
        [("the Clerk to write to the bank", "the Clerk"), ("Cllr Tarn to visit the depot.", "Cllr Tarn")],
    ),
    # several labels in one paragraph
    (
        "The gutter leaks. Action (Clerk): report it to the landlord. Action (BT): clear the leaves.",
        [("report it to the landlord.", "Clerk"), ("clear the leaves.", "Ben Tarn")],
    ),
    (
        "The gutter leaks. Action: BT to clear it. Action: AM to tell the landlord.",
        [("BT to clear it.", "Ben Tarn"), ("AM to tell the landlord.", "Ada Moss")],
    ),
    (
        "AP1: AM to send the plan. AP2: BT to check it.",
        [("AM to send the plan.", "Ada Moss"), ("BT to check it.", "Ben Tarn")],
    ),
    ("ACTION AM: get prices; ACTION BT: mend it", [("get prices", "Ada Moss"), ("mend it", "Ben Tarn")]),
    ("Action: To note.", []),
    # lists
    (
        "Actions\n\n1 Clerk to chase the drain\n\n2 Ben to order grit",
        [("Clerk to chase the drain", "Clerk"), ("Ben to order grit", "Ben Tarn")],
    ),
    ("Actions\n\n- Paint the shed (AM/BT/OTHER VOLUNTEERS WELCOME)", [("Paint the shed", "AM/BT")]),
    ("Actions\n\n- Paint the shed (NEEDS A MEMBER TO LEAD)", [("Paint the shed (NEEDS A MEMBER TO LEAD)", None)]),
    # who they are
    ("RV-P to write to those concerned.", [("RV-P to write to those concerned.", "Rhys Vale-Pike")]),
    ("P.C. Roe agreed to arrange a speed check.", [("P.C. Roe agreed to arrange a speed check.", "P.C. Roe")]),
    (
        "Director of Works Ms. Hale to provide an update to members.",
        [("Director of Works Ms. Hale to provide an update to members.", "Director of Works Ms. Hale")],
    ),
    ("Cllr Tarn with the Clerk to meet the builder.", [("Cllr Tarn with the Clerk to meet the builder.", "Cllr Tarn")]),
    (
        "The Secretariat would liaise with Mrs Hart about the date.",
        [("The Secretariat would liaise with Mrs Hart about the date.", "The Secretariat")],
    ),
    (
        "It was agreed that, on behalf of the Council the Clerk should write to the bank.",
        [("the Clerk should write to the bank.", "the Clerk")],
    ),
    (
        "Cllr Tarn said that the gate was locked and that he would ask the owner for a key.",
        [("he would ask the owner for a key.", "Cllr Tarn")],
    ),
    ("It was agreed that we write to Mr Hart.", [("we write to Mr Hart.", None)]),
    ("AGREED – Clerk writes to the owner.", [("Clerk writes to the owner.", "Clerk")]),
    # what nobody has still to do
    ("The Chairman explained that the meeting would be recorded by the Clerk.", []),
    ("Cllr Tarn would be replacing Cllr Orme on the Quay Committee.", []),
    ("The Manager will return to work on 9 June.", []),
]


@pytest.mark.parametrize(("text", "expected"), TURNS)
def test_turns_of_tasks(parsed: Callable[..., Any], text: str, expected: list[tuple[str, str | None]]) -> None:
    found = parsed(TOP + text + END, "minutes.md").document.actions
    assert [(a.text, a.owner) for a in found] == expected


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Clerk to send it by Friday 14th.", "2024-06-14"),
        ("Clerk to send it by Thursday the 13th.", "2024-06-13"),
        ("Clerk to send it by Tuesday 14th.", None),  # which is a Friday
        ("Clerk to send it by 18:00 Monday 10th June.", "2024-06-10"),
        ("Clerk to send it by COB Friday.", "2024-06-07"),
        ("Clerk to finish it by the next meeting on 1 July.", "2024-07-01"),
        ("Clerk to send it round (on 9 June), seeking views – by end July.", "2024-07-31"),
        ("It was agreed to write to the owner. Action: Clerk. Deadline: 21 June 2024.", "2024-06-21"),
        ("Actions\n\n- Paint the shed – Cllr Moss and Cllr Tarn – by end of June", "2024-06-30"),
        ("Actions\n\n| Action | Owner | Date |\n|---|---|---|\n| Order grit | Clerk | 21 June |", "2024-06-21"),
    ],
)
def test_deadlines(parsed: Callable[..., Any], text: str, due: str | None) -> None:
    assert [a.due for a in parsed(TOP + text + END, "minutes.md").document.actions] == [due]
