"""Notes as clubs, panels and projects keep them in text files: headings of the format's own, lists in lists, keys in brackets.

All bodies are invented. Beside most rows stands one that is written alike and must not be read so.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """# Minutes of the Fellport Kite Club, 12 May 2018

**Present:** Nia Blewett (NB), Tom Ashdown (TA), Iris Quarm (IQ)

"""


def _body(text: str) -> str:
    return f"{HEAD}## 1. Kites\n\nThe kites were counted.\n\n{text}\n"


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        pytest.param(
            "## Grant\n\n- Little to be had.\n\n## Reel orders\n\n- Two came.\n\n## Quarry field\n\n- Muddy.\n",
            ["Grant", "Reel orders", "Quarry field"],
            id="three headings over lists, none of them standard",
        ),
        pytest.param(
            "## Spring fly\n\n### Field\n\n- Booked.\n\n## Reel orders\n\nTwo came\n\n## Quarry field\n\n- Muddy.\n",
            ["Spring fly", "Reel orders", "Quarry field"],
            id="a heading over deeper ones, and one over a short line",
        ),
        pytest.param(
            "## Captain's report\n\n## Bosun's report\n\n## Change of rule 4\n\nIt was put off to June.\n\n## Election of Officers\n\n**Captain:** Nia Blewett - Passed\n\n**Bosun:** Tom Ashdown - Passed\n",
            ["Captain's report", "Bosun's report", "Change of rule 4", "Election of Officers"],
            id="headings that nobody filled in, and posts with who was chosen",
        ),
        pytest.param(
            "**Yearly sums**\n- Due in March\n\n**Reel orders**\n- Two came\n\n**Quarry field**\n- Muddy\n\n**Summer picnic**\n- Tom will bake\n",
            ["Yearly sums", "Reel orders", "Quarry field", "Summer picnic"],
            id="lines in bold over lists",
        ),
        pytest.param(
            "**Agenda**:\n\n* Meeting with the mayor\n    * Went well.\n* Reels\n    * Two came.\n* Field\n    * Muddy.\n* Picnic\n    * In June.\n\n**TODO**\n\n* Ask the mayor for a date\n",
            ["Meeting with the mayor", "Reels", "Field", "Picnic"],
            id="the outermost list, above what is still to do",
        ),
        pytest.param(
            "## Meeting start: 7.15 pm\n\n## Reels\n\n- Two came.\n\n## Field\n\n- Muddy.\n\n## Picnic\n\n- In June.\n\n## Finish: 8.20 pm\n",
            ["Reels", "Field", "Picnic"],
            id="fields of the header set as headings",
        ),
        pytest.param(
            "1. Reels\n    1. Two came\n    2. One is lost\n2. Field\n    1. Muddy\n    2. Wet\n    3. Cold\n3. Picnic\n    1. In June\n",
            ["1 Reels", "2 Field", "3 Picnic"],
            id="a numbered list with numbered lists in it",
        ),
        pytest.param(
            "### 1. Last minutes\n\nThey were approved.\n\n### 2. Aims\n\n#### D1 (A page of its own)\n\nIt is wanted.\n\n#### D2 (A yearly fly)\n\nIt was good.\n\n#### D3 (A poll)\n\nNot yet.\n\n### 3. Close\n\nAt eight.\n",
            ["1 Last minutes", "2 Aims", "3 Close"],
            id="codes of a lower level under one of the numbers",
        ),
        pytest.param(
            "## 1. Reels\n\nTwo came.\n\n## 2. Field\n\nMuddy.\n\n### Actions 57\n\n| Item | Description | Res(1) | Status |\n| --- | --- | --- | --- |\n| 57.1 | Mow the field | NB | New |\n| 57.2 | Sell a reel | TA | Done |\n",
            ["1 Reels", "2 Field"],
            id="the numbers of a table of actions",
        ),
    ],
)
def test_what_opens_an_item(parsed: Callable[..., Any], text: str, titles: list[str]) -> None:
    items = [item for document in parsed(HEAD + text).documents for item in document.items if not item.parent_id]
    assert [" ".join(filter(None, (item.number, item.title))) for item in items] == titles


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Agenda\n\n- Reels (Nia)\n- Field (Tom)\n- Picnic (Iris)\n\n### Notes 7\n\nPresent: Nia, Tom and Iris\n\nTom told of the field.\n", "minutes"),
        ("Agenda\n======\n\nPinned\n------\n* Reels\n* Field\n\nMinutes\n-------\nAttendees: Blewett, Ashdown, Quarm\n\n* Selling the old reel was agreed.\n", "minutes"),
        ("Agenda\n\n- Reels (Nia)\n- Field (Tom)\n- Minutes of the last meeting\n- Picnic (Iris)\n", "agenda"),
        ("# 2018-05-12 Kite Standards Board\n\nThis was the first meeting. Nia thanked all for coming along to it.\n\n## Reels\n\nTom showed the new reels and it was asked what they had cost to make.\n", "minutes"),
        ("# Winter meeting 12 May 2018\n\n## Agenda\n\n- Reels\n- Field\n\n## Participants\n\n- Nia Blewett\n- Tom Ashdown\n\n## Points\n\n- No reels yet.\n- Tom told of the field and of the two gates that were left open there.\n", "minutes"),
        ("== Agenda ==\n\n* Reels\n* Field\n\n== Members ==\n\n* Nia Blewett\n* Tom Ashdown\n", "agenda"),
        ("# Kite Meeting 66\n\nDate: 12 May 2018\n\nParticipants: Nia, Tom, Iris\n\n## Reels\n\nNo progress.\n", "minutes"),
        ("# IRC meeting 3\n\n## Time\n\nThe meeting took place on Monday 28 May 2018 at 1900 in the channel.\n\n## Minutes\n\n- Dates were talked of at length, and most were happy with June.\n", "minutes"),
        ("# Report of Fellport Town Council meeting held on May 12th 2018.\n\nThe May meeting was held in Gull Hall. Councillors present were Mr T Ashdown and Mrs N Blewett.\n\nHedges were in need of a trim and the owners will be asked to see to them.\n", "minutes"),
        ("# Report of the Head of Parks to the meeting on May 12th 2018\n\n## Recommendation\n\nThat the hedges be cut.\n\n## Background\n\nThe hedges are long and the budget is short this year.\n", "report"),
        ("# 2018-05-12 Reel sizes\n\nThis page was made for those who buy reels. It told nothing of what they cost.\n", "other"),
        ("#### Members\n\n- Nia Blewett\n- Tom Ashdown\n\n#### Times\n\n- Opened: 12:27\n- Closed: 13:11\n\n#### Minutes\n\n1. Reels\n2. Field\n3. Picnic\n", "minutes"),
    ],
)  # fmt: skip
def test_the_kind_of_such_notes(parsed: Callable[..., Any], text: str, kind: str) -> None:
    assert [document.kind for document in parsed(text).documents] == [kind]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("## The people who came along\n\n* Nia Blewett, Kite Service (Chair)\n* Tom Ashdown - Wind Office\n", ["Nia Blewett", "Tom Ashdown"]),
        ("## The following members attended:\n\n* Nia Blewett, Kite Service\n* Tom Ashdown, Wind Office\n", ["Nia Blewett", "Tom Ashdown"]),
        ("### Attendance 57\n\n|      |              |      |         |           |\n| ---- | ------------ | ---- | ------- | --------- |\n| Init | Name         | From | Present | Apologies |\n| NB   | Nia Blewett  | Kite |         | \\+       |\n| TA   | Tom Ashdown  | Wind | \\+     |           |\n", ["Nia Blewett apologies", "Tom Ashdown"]),
        ("**Present:** Nia, Tom, Iris\n\n**Late:** Jem, Elin\n", ["Nia", "Tom", "Iris", "Jem", "Elin"]),
        ("Present:\n\n- Nia Blewett (NB), Kite\n- Rosa Da Costa Pinto (RDCP), Wind\n", ["Nia Blewett", "Rosa Da Costa Pinto"]),
        ("## Attendees\n\n### Members\n\n- [x] Nia Blewett, Kite Service\n- [ ] Tom Ashdown, Wind Office\n- [x] Iris Quarm, Gull Society\n", ["Nia Blewett", "Iris Quarm", "Tom Ashdown absent"]),
        ("Attendance: Nia Blewett, Jem, Elin, Tom Ashdown, Mo, Wren, Iris Quarm\n", ["Nia Blewett", "Jem", "Elin", "Tom Ashdown", "Mo", "Wren", "Iris Quarm"]),
        ("The people who came along to the field were told that it was wet.\n", []),
    ],
)  # fmt: skip
def test_who_was_there(parsed: Callable[..., Any], text: str, people: list[str]) -> None:
    notes = f"# Minutes of the Fellport Kite Panel, 12 May 2018\n\n{text}\n## Reels\n\nIt was agreed to buy a reel.\n"
    told = parsed(notes).document.attendance
    assert [f"{p.name} {p.status}".removesuffix(" present") for p in told] == people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## Actions\n\n- [NB] Draft a poster.\n- [TA, IQ]\tCount the reels.\n- [All] Read the rules.\n- [TBC] Find a field.\n", [("Nia Blewett", "Draft a poster."), ("TA, IQ", "Count the reels."), ("All", "Read the rules."), (None, "Find a field.")]),
        ("### Actions\n\n1. Ask the mayor for a date [new for Nia Blewett]\n2. Send in thoughts [new for all members]\n3. Sell a reel [closed]\n", [("Nia Blewett", "Ask the mayor for a date"), ("all members", "Send in thoughts")]),
        ("### Action Items Resulting\n\n- NB: draft a poster\n- TA: count the reels\n", [("Nia Blewett", "draft a poster"), ("Tom Ashdown", "count the reels")]),
        ("### Actions noted for the field:\n\n1. Nia Blewett to ask the mayor\n2. The club secretary is to ask for an update\n", [("Nia Blewett", "Nia Blewett to ask the mayor"), ("The club secretary", "The club secretary is to ask for an update")]),
        ("### Actions 57\n\n| Ref | Details | Lead**(1)** | Status | Remarks |\n| --- | --- | --- | --- | --- |\n| 57.1 | Mow the field | NB | New | – |\n| 57.2 | Sell a reel | TA | Done | – |\n| 57.3 | Bake a cake | IQ | . | – |\n", [("Nia Blewett", "Mow the field"), ("Iris Quarm", "Bake a cake")]),
        ("##### **Todo:**\n\nIris - Make a list of reels\n", [("Iris Quarm", "Make a list of reels")]),
        ("**Action** Nia, Tom and Iris are to find a field.\n", [("Nia, Tom and Iris", "Nia, Tom and Iris are to find a field.")]),
        ("Action 57.1 – the list has since been sent out. The mayor was asked.\n", []),
        ("Action 57.1 – Nia to ask the mayor.\n", [("Nia Blewett", "Nia to ask the mayor.")]),
    ],
)  # fmt: skip
def test_what_is_to_be_done(parsed: Callable[..., Any], text: str, expected: list[tuple[str | None, str]]) -> None:
    assert [(action.owner, action.text) for action in parsed(_body(text)).document.actions] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("### Change 2: Term of office\n\n- 21 - 3 - 0\n- Motion carries\n\n### Change 3: Fees\n\n- Tom thought them high.\n- Motion carries\n", ["Change 2: Term of office", "Change 3: Fees"]),
        ("### Change 2: Term of office\n\nTom moved that it be two years.\n\nMotion carries\n", ["it be two years"]),
        ("### Term of office\n\n- 3 - 21 - 0\n- Motion falls\n", []),
        ("MOTION: Proposed by Nia and Seconded by Tom, Passed without dissent.\n", ["Proposed by Nia and Seconded by Tom, Passed without dissent."]),
        ("It was agreed that the club should:\n- ask the mayor,\n- mow the field, and\n- sell a reel.\n", ["ask the mayor,", "mow the field, and", "sell a reel."]),
        ("The panel agreed that the sign should bear the following words, in any order:\n\n- Kites\n- Fellport\n", ["Kites", "Fellport"]),
        ("Grants approved:\n\n- Pier Trust: £500\n- Gull Fund - £300\n", ["Pier Trust: £500", "Gull Fund - £300"]),
        ("Payments approved:\n\n- Pier Trust £500\n- Gull Fund £300\n", ["Payments approved:"]),
        ("Nia told of the appeal for the pier. As a club we should back it. This was AGREED.\n", ["As a club we should back it. This was AGREED."]),
        ("A motion was made for our bosun to ask the mayor. It was carried.\n", ["A motion was made for our bosun to ask the mayor. It was carried."]),
        ("**Captain:** Nia Blewett - Passed\n\n**Bosun:** Tom Ashdown - Passed\n", ["Captain: Nia Blewett - Passed", "Bosun: Tom Ashdown - Passed"]),
        ("Nia Blewett, nominated Tom Ashdown, seconded Iris Quarm\nNo opposition, Nia Blewett was elected unanimously.\n", ["No opposition, Nia Blewett was elected unanimously."]),
    ],
)  # fmt: skip
def test_what_was_decided(parsed: Callable[..., Any], text: str, expected: list[str]) -> None:
    decided = parsed(_body(text)).document.resolutions
    assert [clause.text for resolution in decided for clause in resolution.clauses] == expected


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("Nia Blewett moves to approve the list, Tom Ashdown seconds. No objection, motion is carried.", ("Nia Blewett", "Tom Ashdown")),
        ("Iris Quarm moves to buy a reel for the pier. Tom Ashdown seconds it. General consent; the motion passes. It will be blue.", ("Iris Quarm", "Tom Ashdown")),
        ("Nia Blewett moves on to the pier. A walk of ten seconds. The gate is shut.", None),
    ],
)  # fmt: skip
def test_motions_in_the_present_tense(parsed: Callable[..., Any], text: str, moved: tuple[str, str] | None) -> None:
    found = parsed(_body(text)).document.resolutions
    assert [(r.mover, r.seconder) for r in found] == ([moved] if moved else [])


def test_councillors_named_in_the_first_paragraph(parsed: Callable[..., Any]) -> None:
    text = "# Report of Fellport Town Council meeting held on May 12th 2018.\n\nThe May meeting was held in Gull Hall. Councillors present were Mr T Ashdown and Mrs N Blewett. Two members of the public came too.\n\nHedges were in need of a trim.\n"
    assert [(p.name, p.status) for p in parsed(text).document.attendance if p.name] == [
        ("T Ashdown", "present"),
        ("N Blewett", "present"),
    ]


def test_a_vote_without_dissent_is_of_one_mind(parsed: Callable[..., Any]) -> None:
    (passed,) = parsed(_body("Proposed by Nia and seconded by Tom, passed without dissent.")).document.resolutions
    assert passed.vote.result == "unanimous"


def test_a_venue_ends_before_what_else_went_on_there(parsed: Callable[..., Any]) -> None:
    notes = "# Fellport Kite Club AGM 12 May 2018\n\nHeld at Gull Hall, Fellport during Kite Week 2018 and chaired by Nia Blewett.\n\n## Reels\n\nIt was agreed to buy two.\n"
    assert parsed(notes).document.meeting.venue == "Gull Hall, Fellport"
