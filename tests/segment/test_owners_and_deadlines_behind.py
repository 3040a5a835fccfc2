"""Who is to do something, and by when, printed behind or below it: in brackets, in a line or a row of its own. All invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """MOORFOOT TOWN COUNCIL

Minutes of the meeting held on Monday 3 June 2024 in the Institute

Present: Councillors Ann Moss (Chair), Ben Tarn, Kim Orme and Rhys Vale
In attendance: J Hall, Clerk

1. Apologies

None.

2. Quay

"""
END = "\n\n3. Date of next meeting\n\n1 July 2024.\n"

Row = tuple[str | None, str | None]
WAYS: list[tuple[str, list[Row]]] = [
    # below a decision in the passive, or what looks ahead
    ("It was agreed that the slip be painted.\n\n(KO)", [("Kim Orme", None)]),
    ("It was agreed that a price for the crane be obtained.\n\n[Clerk]", [("Clerk", None)]),
    ("The tide tables should be circulated by 14 June.\n\n[KO & BT]", [("KO & BT", "2024-06-14")]),
    ("Renew the mooring licence.\n\n(Rhys Vale)", [("Rhys Vale", None)]),
    ("Renew the mooring licence.\n\n**Rhys Vale**", [("Rhys Vale", None)]),
    ("The buoys were discussed.\n\nSecretary", []),
    ("It was felt that the quay should be a subject for the autumn.\n\nSecretary", []),
    # behind it, in brackets or in capitals
    ("It was agreed that a price for the crane be obtained. (Clerk)", [("Clerk", None)]),
    ("It was agreed to ask the boatyard for a copy of the lease. [KO/BT]", [("KO/BT", None)]),
    ("It was agreed that the slip be painted (KO to do).", [("Kim Orme", None)]),
    ("It was agreed that the slip be painted. KIM ORME", [("KIM ORME", None)]),
    ("The chains should be checked. HARBOUR MANAGER", [("HARBOUR MANAGER", None)]),
    ("It was agreed that the bye-laws be put on the website (PDF).", [(None, None)]),
    # behind a label of its own
    ("It was agreed that the slip be painted. Owner: KO", [("Kim Orme", None)]),
    ("It was agreed that the slip be painted. Assigned to: Rhys Vale", [("Rhys Vale", None)]),
    ("It was agreed that the slip be painted. For action: Clerk", [("Clerk", None)]),
    ("It was agreed that the slip be painted. Action: All", [("All", None)]),
    ("It was agreed to order ropes. Action: Cllr Tarn, end of July", [("Cllr Tarn", "2024-07-31")]),
    ("It was agreed to order ropes. ACTION: KO – Friday", [("Kim Orme", "2024-06-07")]),
    ("The chains were rusty. Action Clerk: order new ones.", [("Clerk", None)]),
    ("The chains were rusty. ACTION KO – to order new ones.", [("Kim Orme", None)]),
    ("Rain was forecast. Look into a cover for the winch. ACTION: BT", [("Ben Tarn", None)]),
    ("Rain was forecast. Set up a shared folder for the charts. ACTION: BT", [("Ben Tarn", None)]),
    ("It was agreed to order ropes.\n\nAction\tBen and Kim", [("Ben and Kim", None)]),
    # a sentence that says who does what the one before it says
    ("The chains should be checked. Clerk to follow up.", [("Clerk", None)]),
    ("It was agreed that the slip be painted. KO will do this.", [("Kim Orme", None)]),
    ("Seek advice on the lease. KO agreed to do this.", [("Kim Orme", None)]),
    ("It was agreed to order ropes. To be actioned by Kim.", [("Kim Orme", None)]),
    ("It was agreed to order ropes. Ben Tarn to arrange.", [("Ben Tarn", None)]),
    # lists
    ("Actions:\n- Paint the slip – Kim Orme – 14 June\n- Order ropes – Clerk – ASAP", [("Kim Orme", "2024-06-14"), ("Clerk", None)]),
    ("Actions:\n- Paint the slip (Kim Orme, 14 June)\n- Order ropes (KO/BT, end of July)", [("Kim Orme", "2024-06-14"), ("KO/BT", "2024-07-31")]),
    ("Actions:\n- Paint the slip by 14 June. All\n- Order ropes. Quay Team", [("All", "2024-06-14"), ("Quay Team", None)]),
    ("Actions:\n- Paint the slip. Action: Kim\n- Order ropes. Action: Clerk", [("Kim Orme", None), ("Clerk", None)]),
    ("Agreed actions:\n\n- Clerk/Cllr Vale: order ropes\n- Kim Orme and Ben Tarn: paint the slip", [("Clerk/Cllr Vale", None), ("Kim Orme and Ben Tarn", None)]),
    ("The following actions were agreed:\n\n- Order ropes (Cllr Vale)", [("Cllr Vale", None)]),
    # deadlines
    ("Clerk to add the lease to the agenda of the next meeting by 16/06/2024.", [("Clerk", "2024-06-16")]),
    ("It was agreed to order ropes.\n\nWho: Kim Orme\n\nWhen: 14 June", [("Kim Orme", "2024-06-14")]),
    ("It was agreed to order ropes. ACTION: KO – a fortnight", [("Kim Orme", "2024-06-17")]),
    ("Action No. 4: Kim Orme to order ropes by noon on Friday.", [("Kim Orme", "2024-06-07")]),
    # who is bound
    ("Everyone is asked to send their photographs to the Clerk.", [("Everyone", None)]),
    ("The Quay Working Group is asked to obtain a price for the crane.", [("The Quay Working Group", None)]),
    ("Members were asked to review the bye-laws by 14 June.", [("Members", "2024-06-14")]),
    ("Members were asked to review the bye-laws.", []),
    ("The Clerk was actioned to ring the boatyard.", [("The Clerk", None)]),
    ("There was an action for Kim to ring the boatyard.", [("Kim Orme", None)]),
    ("Action required from the Clerk to ring the boatyard.", [("the Clerk", None)]),
    ("It was agreed that Kim take responsibility for booking the band.", [("Kim Orme", None)]),
    ("Ben to be responsible for booking the band.", [("Ben Tarn", None)]),
    ("Ben and Kim are to be asked to book the band.", [("Ben and Kim", None)]),
    ("The leak to be raised with the county engineer at the depot by KO.", [("Kim Orme", None)]),
    # calls to the public, and what it does for itself
    ("Residents were asked to keep their dogs on a lead.", []),
    ("Mr Lodd, a resident, said that he would write to his MP.", []),
    ("A parishioner said she would contact the police.", []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), WAYS, ids=[body[:60] for body, _ in WAYS])
def test_owners_and_deadlines_behind(parsed: Callable[..., Any], body: str, expected: list[Row]) -> None:
    actions = parsed(HEAD + body + END, "minutes.md").document.actions
    assert [(a.owner, a.due) for a in actions] == expected


@pytest.mark.parametrize(
    ("said", "owed"),
    [
        (
            "It was agreed to ask the Harbour Office to mend the lamp. Action: Clerk",
            "ask the Harbour Office to mend the lamp.",
        ),
        (
            "Agreed to ask the contractor to quote for both. Action: KO",
            "ask the contractor to quote for both.",
        ),
        ("It was agreed to ask the Clerk to mend the lamp. Action: Clerk", "the Clerk to mend the lamp."),
    ],
)
def test_who_is_to_ask_another_owes_the_asking(parsed: Callable[..., Any], said: str, owed: str) -> None:
    (action,) = parsed(f"{HEAD}{said}{END}").document.actions
    assert action.text == owed
