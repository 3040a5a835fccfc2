"""Who is bound by what clerks write: organisations at the table, the second doer of a sentence, orders in the passive.

All is invented; each row holds the words and what is to be done, with who is to do it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TOP = """# Open Quays User Group

Minutes of the meeting held on 3 June 2024

Present: Ada Moss (AM), Ben Tarn (BT), Mrs Kim Orme (Secretary), Rhys Vale (Harbour Office)

1. Welcome

The Convener welcomed all.

2. Paths

"""
END = "\n\n3. Date of next meeting\n\n1 July 2024.\n"

WAYS: list[tuple[str, list[tuple[str, str | None]]]] = [
    # who sits at the table, and the body by its letters
    (
        "The Harbour Office will issue a call for boats.",
        [("The Harbour Office will issue a call for boats.", "The Harbour Office")],
    ),
    (
        "Harbour Office is to follow up with the owner.",
        [("Harbour Office is to follow up with the owner.", "Harbour Office")],
    ),
    (
        "The Harbour Office would circulate a paper on ropes.",
        [("The Harbour Office would circulate a paper on ropes.", "The Harbour Office")],
    ),
    ("OQUG will be responding to the letter.", [("OQUG will be responding to the letter.", "OQUG")]),
    ("The Harbour Office will visit the school.", []),
    ("The Harbour Office would repair the wall.", []),
    ("The Tide Office will issue a call for boats.", []),
    ("OQUG will meet in July.", []),
    # what is taken over, looked at, offered
    ("BT agreed to take over the website.", [("BT agreed to take over the website.", "Ben Tarn")]),
    ("BT agreed to take over as Chair.", []),
    ("The Warden is to take a look at the gate.", [("The Warden is to take a look at the gate.", "The Warden")]),
    ("BT promised to do his best.", []),
    (
        "Action: helpers are needed. AM and BT offered to be trained.",
        [("helpers are needed. AM and BT offered to be trained.", None)],
    ),
    (
        "Action: helpers are needed. AM and BT offered to ring round.",
        [("helpers are needed.", None), ("AM and BT offered to ring round.", "AM and BT")],
    ),
    ("Action everyone: bring cups", [("bring cups", "everyone")]),
    # the second doer of a sentence
    (
        "The Convener will raise it with Cllr Hay and the Secretary will write to the depot.",
        [
            ("The Convener will raise it with Cllr Hay", "The Convener"),
            ("the Secretary will write to the depot.", "the Secretary"),
        ],
    ),
    (
        "Mr Roe to have a word with TDC and the Clerk to write to them.",
        [("Mr Roe to have a word with TDC", "Mr Roe"), ("the Clerk to write to them.", "the Clerk")],
    ),
    ("BT and the Clerk to write to them.", [("BT and the Clerk to write to them.", "BT and the Clerk")]),
    (
        "Wynfor Gall will ask the depot and will report back.",
        [("Wynfor Gall will ask the depot and will report back.", "Wynfor Gall")],
    ),
    (
        "Jane, Alan & Fraser Hay to order paint.",
        [("Jane, Alan & Fraser Hay to order paint.", "Jane, Alan & Fraser Hay")],
    ),
    # where a clause begins and ends
    (
        "Notice to members and the press will be sent out by Ben Tarn.",
        [("Notice to members and the press will be sent out by Ben Tarn.", "Ben Tarn")],
    ),
    (
        "BT will see the firms about ropes, buoys, etc. Boats will run again in May.",
        [("BT will see the firms about ropes, buoys, etc.", "Ben Tarn")],
    ),
    (
        "BT agreed to find out if the owner would sell and consideration was given to a price.",
        [("BT agreed to find out if the owner would sell", "Ben Tarn")],
    ),
    # orders of a decision
    ("RESOLVED that permission be sought from the owner.", [("permission be sought from the owner.", None)]),
    ("RESOLVED that permission be granted.", []),
    ("RESOLVED that we write to the Minister.", [("we write to the Minister.", None)]),
    ("It was agreed that we would look at it again.", []),
    ("RESOLVED that this Council engage with the owners.", [("Council engage with the owners.", "Council")]),
    ("RESOLVED that the Council conduct a survey.", [("the Council conduct a survey.", "the Council")]),
    ("RESOLVED that the Council support the survey.", []),
    (
        "The Convener proposed that the firm that gave the best price be invited to mend it. All in favour.",
        [("the firm that gave the best price be invited to mend it.", None)],
    ),
    ("The Convener proposed that the firm be invited to mend it.", []),
    (
        "It was agreed that the notes would be sent out by the school.",
        [("the notes would be sent out by the school.", "the school")],
    ),
    (
        "RESOLVED that the form be signed by the Chair and the Clerk and be forwarded to the auditor.",
        [("the form be signed by the Chair and the Clerk and be forwarded to the auditor.", "the Chair and the Clerk")],
    ),
    (
        "It was agreed to:\n\n- Mandate the Manager to apply for a grant",
        [("the Manager to apply for a grant", "the Manager")],
    ),
    (
        "The Convener requested a list be compiled by the Parks Office before May.",
        [("a list be compiled by the Parks Office before May.", "the Parks Office")],
    ),
    ("The Convener had requested a list be compiled by the Parks Office.", []),
    (
        "Proposed by AM, seconded by BT it was requested that the plan be drawn up as a leaflet.",
        [("the plan be drawn up as a leaflet.", None)],
    ),
    ("It was agreed that the Clerk should accept this offer.", [("the Clerk should accept this offer.", "the Clerk")]),
    # notes in short
    ("BT: has seen the roof, will organise a survey.", [("will organise a survey.", "Ben Tarn")]),
    (
        "Organisers were asked to consider other dates.",
        [("Organisers were asked to consider other dates.", "Organisers")],
    ),
    ("Parents/PFA to write to the school.", [("Parents/PFA to write to the school.", "Parents/PFA")]),
    ("Action: Ada to order paint.The roof leaks once again.", [("Ada to order paint.", "Ada Moss")]),
    ("Action: Comments to Ben Tarn to add to the draft.", [("Comments to Ben Tarn to add to the draft.", "Ben Tarn")]),
    ("Action: Request for BT to ensure a reply.", [("Request for BT to ensure a reply.", "Ben Tarn")]),
    # no stop before initials; initials and a day behind what they own
    ("There was no news of the drain BT to chase the depot.", [("BT to chase the depot.", "Ben Tarn")]),
    ("There is a need for BT to chase the depot.", []),
    ("Miss Roe teaches BT to all.", []),
    ("Cones to be collected from the depot. AM & BT 30/6", [("Cones to be collected from the depot.", "AM & BT")]),
    ("Signs will be put out at the quay. BT next meeting", [("Signs will be put out at the quay.", "Ben Tarn")]),
    ("The fair went well. BT 30/5", []),
    ("A report was given by BT 30/6", []),
    # topics in a list of actions own nothing
    (
        "## Summary of actions\n\n### School Calendar\n\nCalendar to be sent to parents – BT.\n\n### Library\n\nAM to ring round.",
        [("Calendar to be sent to parents", "Ben Tarn"), ("AM to ring round.", "Ada Moss")],
    ),
    # what is only told
    ("The third line should read: BT to ring the bank.", []),
    ("It was just what BT undertook to do.", []),
    ("There was an understanding that BT would plant trees.", []),
    ("She had today asked the Handyman to clear the leaves.", []),
    ("The school has asked if the Warden could provide permits.", []),
    ("AM said she had spoken to the Minister and the Minister confirmed she would look into it.", []),
    ("Ward report – Peter Gale Nothing to report", []),
    ("Co-option of Mr Gale and Mrs Roe to fill the vacant posts was voted for.", []),
    # what became of it, with a remark or below one
    ("Action BT: find the key\n\nAction cancelled (delayed until the money comes (if it does))", []),
    ("Action BT: ask the depot\n\nBT reports that they have not replied\n\nAction carried forward", []),
]


@pytest.mark.parametrize(("text", "expected"), WAYS, ids=[text[:50] for text, _ in WAYS])
def test_ways(parsed: Callable[..., Any], text: str, expected: list[tuple[str, str | None]]) -> None:
    document = parsed(TOP + text + END, "minutes.md").document
    assert [(a.text, a.owner) for a in document.actions] == expected


@pytest.mark.parametrize(
    ("words", "due"),
    [("the minutes from the meeting on 1 May", None), ("the plan at the meeting on 1 July", "2024-07-01")],
)
def test_the_day_of_another_meeting_is_no_deadline(parsed: Callable[..., Any], words: str, due: str | None) -> None:
    [action] = parsed(TOP + f"Action: publish {words}" + END, "minutes.md").document.actions
    assert action.due == due
