"""Votes and what they were on: told behind the decision, before it, on what fell, at the end of the minutes. All invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """Moorfoot Town Council
Minutes of the meeting held on Monday 3 June 2024 at 7.30pm in the Institute
Present: Cllrs A Moss (Chair), B Tarn, K Orme, R Vale, D Pike and L Crag
1. Apologies
None.
2. """
END = """
3. Date of next meeting
Monday 1 July 2024 at 7.30pm.
"""

Vote = tuple[int | None, int | None, int | None, str | None] | None
"""for, against, abstained, result"""
Decided = tuple[list[str], str | None, str | None, Vote, dict[str, list[str]] | None]
"""clauses, mover, seconder, vote, names under each option"""

ROWS: list[tuple[str, str, list[Decided]]] = [
    (
        "Slipway",
        "DECISION: DEFERRED for a visit at low water.\n"
        "\n"
        "The Council wished it to be recorded that the decision to DEFER was unanimous.\n"
        "\n"
        "DECISION: REFUSED leave for the kiosk, for the following reason:\n"
        "\n"
        "It would hide the beacon.\n"
        "\n"
        "The Council wished it to be recorded that the voting was 4 for refusal and 2 against.\n"
        "\n"
        "Councillors Pike and Crag wished to be recorded as having voted against the decision to refuse.",
        [
            (["DEFERRED for a visit at low water."], None, None, (None, None, None, "unanimous"), None),
            (
                ["REFUSED leave for the kiosk, for the following reason:"],
                None,
                None,
                (4, 2, None, None),
                {"against": ["Pike", "Crag"]},
            ),
        ],
    ),
    (
        "Slipway",
        "Councillor Tarn moved as a procedural motion, seconded by Councillor Orme:-\n"
        "That the Council hear the harbour master first.\n"
        "\n"
        "On a division, there voted:-\n"
        "\n"
        "For the procedural motion (2) - Councillors Orme and Tarn.\n"
        "\n"
        "Against the procedural motion (3) - Lord Provost Ann Moss; Depute Provost Vale; and Councillor Pike.\n"
        "\n"
        "The Council resolved:-\n"
        "(i) to reject the procedural motion; and\n"
        "(ii) to hear the harbour master last.",
        [
            (
                ["to reject the procedural motion; and", "to hear the harbour master last."],
                None,
                None,
                (2, 3, None, None),
                {"for": ["Orme", "Tarn"], "against": ["Ann Moss", "Vale", "Councillor Pike"]},
            )
        ],
    ),
    (
        "Moorings",
        "It was proposed by Cllr Tarn and resolved to RECOMMEND the new tariff to the Harbour Board.\n"
        "\n"
        "Cllr Pike requested a recorded vote be taken.\n"
        "\n"
        "Moss      For\n"
        "Tarn      For\n"
        "Orme      Absent\n"
        "Vale      For\n"
        "Pike      Against\n"
        "Crag      Abstain\n"
        "\n"
        "It was proposed by Cllr Moss, seconded by Cllr Vale and following a recorded vote of 3 for, 1 against and "
        "1 abstention it was RESOLVED to approve the above recommendation.",
        [
            (
                ["It was proposed by Cllr Tarn and resolved to RECOMMEND the new tariff to the Harbour Board."],
                "Cllr Tarn",
                None,
                None,
                None,
            ),
            (
                ["to approve the above recommendation."],
                "Cllr Moss",
                "Cllr Vale",
                (3, 1, 1, None),
                {"for": ["Moss", "Tarn", "Vale"], "against": ["Pike"], "abstain": ["Crag"]},
            ),
        ],
    ),
    (
        "Ferry",
        "Resolved that the Harbour Authority\n"
        "\n"
        "a)   Note the pilot’s report; and\n"
        "b)   Agree that the ferry run until dusk",
        [(["Note the pilot’s report; and", "Agree that the ferry run until dusk"], None, None, None, None)],
    ),
    (
        "Ferry",
        "Proposed by: Bridget Tarn\n"
        "Seconded by: Kit Orme\n"
        "\n"
        "Council resolves:\n"
        "\n"
        "1. To ask the company for a later ferry.\n"
        "2. To put up a board at the pier.\n"
        "\n"
        "KO spoke in favour. There were no speeches against.\n"
        "\n"
        "For: 9 Against: 2 Abstain: 1 – Motion passed",
        [
            (
                ["To ask the company for a later ferry.", "To put up a board at the pier."],
                "Bridget Tarn",
                "Kit Orme",
                (9, 2, 1, "carried"),
                None,
            )
        ],
    ),
    (
        "Ferry",
        "3.4 The new timetable.\n"
        "o 0712 RESOLVED to adopt the new timetable from May\n"
        "o Proposed by Cllr. Tarn, seconded by Cllr. Orme, resolution carried",
        [(["to adopt the new timetable from May"], "Cllr. Tarn", "Cllr. Orme", (None, None, None, "carried"), None)],
    ),
    (
        "Fees",
        "Following a debate it was proposed by Mr B Tarn and seconded by Ms K Orme that the fee be raised to £5 "
        "from Easter. A vote was taken with 4 members in favour and 1 against. Mr D Pike, as a co-optee, did not "
        "vote. The increase was approved.",
        [(["the fee be raised to £5 from Easter"], "Mr B Tarn", "Ms K Orme", (4, 1, None, None), None)],
    ),
    (
        "Fees",
        "Mr Tarn proposed a grant of £90 to the lifeboat, seconded by Ms Orme. The grant was approved.",
        [(["a grant of £90 to the lifeboat"], "Mr Tarn", "Ms Orme", None, None)],
    ),
    (
        "Fees",
        "The quotation for the buoys was read. Cllr Tarn PROPOSED from the Chair that the quotation be accepted; "
        "Cllr Vale seconded. ALL IN FAVOUR. AGREED.",
        [(["the quotation be accepted"], "Cllr Tarn", "Cllr Vale", (None, None, None, "unanimous"), None)],
    ),
    (
        "Bonfire",
        "After a long discussion it was proposed (BT) and seconded (KO) to object to the bonfire. An alternative "
        "proposal (RV), seconded (DP) to say nothing was put to the vote first and fell by 2 votes to 4. The first "
        "proposal was then carried by 4 votes to 2.",
        [(["to object to the bonfire"], "BT", "KO", (4, 2, None, "carried"), None)],
    ),
    (
        "Bonfire",
        "A vote was taken: 5 voted to object, 2 voted to support and 1 abstained. It was therefore agreed that Cllr "
        "Orme would write to the company.",
        [(["It was therefore agreed that Cllr Orme would write to the company."], None, None, (5, 2, 1, None), None)],
    ),
    (
        "Bonfire",
        "Bonfires on the strand – a vote was taken to allow them in November only. 9 for, 4 against, 1 abstention. "
        "Carried.",
        [
            (
                [
                    "Bonfires on the strand – a vote was taken to allow them in November only. 9 for, 4 against, 1 "
                    "abstention. Carried."
                ],
                None,
                None,
                (9, 4, 1, "carried"),
                None,
            )
        ],
    ),
    (
        "Bonfire",
        "Councillor Moss, seconded by Councillor Tarn, moved the motion.\n"
        "\n"
        "Councillor Vale, seconded by Councillor Pike, moved Amendment A.\n"
        "\n"
        "Following debate, Amendment A was put to the vote and declared to be lost.\n"
        "\n"
        "The substantive motion was put to the vote and declared to be carried.\n"
        "\n"
        "RESOLVED:\n"
        "\n"
        "1.  That no fire be lit on the strand.\n"
        "\n"
        "2.  That the warden be asked to put up a notice.",
        [
            (
                ["That no fire be lit on the strand.", "That the warden be asked to put up a notice."],
                "Councillor Moss",
                "Councillor Tarn",
                (None, None, None, "carried"),
                None,
            )
        ],
    ),
    (
        "Bonfire",
        "Cllr Moss moved, seconded by Cllr Tarn, that fires be allowed.\n"
        "\n"
        "Cllr Vale moved an amendment to the motion, seconded by Cllr Pike, that fires be allowed in May.\n"
        "\n"
        "The amendment was declared CARRIED by 3 votes to 2. The substantive motion was put and carried by 4 votes "
        "to 1.",
        [(["fires be allowed in May"], "Cllr Vale", "Cllr Pike", (4, 1, None, "carried"), None)],
    ),
    (
        "Verges",
        "The following amendment was moved by Cllr Moss and seconded by Cllr Tarn:\n"
        "\n"
        "Council loves its verges and will do the following:\n"
        "\n"
        "·         Cut them once a year.\n"
        "\n"
        "·         Sow poppies.\n"
        "\n"
        "On being put to the vote, the amendment was carried.\n"
        "\n"
        "On being put to the vote, the substantive motion was agreed. On a named vote, those in favour were: Cllr "
        "Moss, Cllr Tarn, Cllr Vale (3). Those against: Cllr Pike, Cllr Crag (2). Those abstaining: Cllr Orme (1).",
        [
            (
                ["Cut them once a year.", "Sow poppies."],
                "Cllr Moss",
                "Cllr Tarn",
                (3, 2, 1, "carried"),
                {
                    "for": ["Cllr Moss", "Cllr Tarn", "Cllr Vale"],
                    "against": ["Cllr Pike", "Cllr Crag"],
                    "abstain": ["Cllr Orme"],
                },
            )
        ],
    ),
    (
        "Election of members",
        "The following were elected unopposed for three years:\n"
        "C Hull (proposed B Tarn, seconded K Orme)\n"
        "L Finn (proposed R Vale, seconded D Pike)",
        [(["C Hull"], "B Tarn", "K Orme", None, None), (["L Finn"], "R Vale", "D Pike", None, None)],
    ),
    (
        "Pier",
        "Cllr Moss presented the report. He proposed the recommendation.\n"
        "\n"
        "Cllr Tarn seconded the proposal.\n"
        "\n"
        "Cllr Vale moved an amendment that the matter be put off.\n"
        "\n"
        "The Chairman invited members to move to the vote.\n"
        "\n"
        "A vote was taken on the amendment, which was not carried.\n"
        "\n"
        "The vote on the recommendation was then taken, and carried by 12 votes to one, with two abstentions.",
        [
            (
                ["The vote on the recommendation was then taken, and carried by 12 votes to one"],
                "Cllr Moss",
                "Cllr Tarn",
                (12, 1, 2, "carried"),
                None,
            )
        ],
    ),
    (
        "Pier",
        "The following motion was moved by Cllr Moss, and seconded by Cllr Tarn:\n"
        "\n"
        "‘This Council notes that:\n"
        "\n"
        "On 17 July 2019 a motion on the pier was passed.\n"
        "\n"
        "This Council resolves to:\n"
        "\n"
        "Ask the owners to mend it.’\n"
        "\n"
        "The motion was put to the vote. A named vote was requested by five members.\n"
        "\n"
        "For the motion – Councillors Moss and Tarn. (2)\n"
        "\n"
        "Against the motion – Councillors Vale, Pike and Crag. (3)\n"
        "\n"
        "The motion was lost.",
        [],
    ),
]


@pytest.mark.parametrize(("title", "body", "decided"), ROWS, ids=[f"{t}: {body[:30]}" for t, body, _ in ROWS])
def test_votes_told(parsed: Callable[..., Any], title: str, body: str, decided: list[Decided]) -> None:
    assert parsed(f"{HEAD}{title}\n{body}{END}", "minutes.txt").decided == decided


TABLE = """# Moorfoot Town Council

Minutes of the meeting held on Monday 3 June 2024

Present: Councillors A. Moss, B. Tarn, K. Orme, R. Vale and D. Pike

## 1. Tolls

Councillor Moss moved, and Councillor Tarn seconded, the new tolls.

Councillor Pike asked for a recorded vote.

| Members who voted for the motion | Members who voted against the motion | Members who abstained |
|---|---|---|
| Moss, Tarn, Vale | Pike | Orme |
| 3 | 1 | 1 |

**RESOLVED** – That the new tolls be adopted.

## 2. Grants

| Body | Purpose | Sum | Decision |
|---|---|---|---|
| Rowing club | Two oars | £80 | Approved |
| Band | A drum | £60 | Refused |

## 3. Close

None.
"""


def test_a_division_and_decisions_in_tables(parsed: Callable[..., Any]) -> None:
    source = parsed(TABLE, "minutes.md")
    tolls, rowing, band = source.document.resolutions
    assert source.decided[0][3:] == (
        (3, 1, 1, None),
        {"for": ["Moss", "Tarn", "Vale"], "against": ["Pike"], "abstain": ["Orme"]},
    )
    assert (tolls.mover, tolls.seconder) == ("Councillor Moss", "Councillor Tarn")
    assert [(r.verb, r.clauses[0].text.split()[0]) for r in (rowing, band)] == [
        ("approved", "Rowing"),
        ("refused", "Band"),
    ]


def test_divisions_at_the_end_are_spoken_of_by_number(parsed: Callable[..., Any]) -> None:
    told = "The amendment was NOT CARRIED by 3 votes to 2 (see division 1) and the motion was CARRIED by 3 votes to 1 with 1 abstention (see division 2) and it was RESOLVED:\n\n1. That the toll be a shilling.\n"
    lists = "\nVOTING RECORD\n\nDivision 1 – Amendment, tolls\nFOR: Pike, Orme (2)\nAGAINST: Moss, Tarn, Vale (3)\n\nDivision 2 – Motion, tolls\nFOR: Moss, Tarn, Vale (3)\nAGAINST: Pike (1)\nABSTAIN: Orme (1)\n"
    ((*_, vote, named),) = parsed(HEAD + "Tolls\n" + told + END + lists, "minutes.txt").decided
    names = {"for": ["Moss", "Tarn", "Vale"], "against": ["Pike"], "abstain": ["Orme"]}
    assert (vote, named) == ((3, 1, 1, "carried"), names)


SENATE = """University of Moorfoot
SENATE
Minutes of the meeting held on 3 June 2024
Present: Dr A Moss (Chair), Mr B Tarn, Ms K Orme

MINUTES

Approved        The minutes of the meeting held on 2 May 2024                          3/24

FEES

Received        A report on fees for boarders.                                         4/24

Considered      A proposal to double them.                                             5/24

Resolved        That the fees stay as they are.                                        6/24

Noted           The intention of the bursar to come in July.                           7/24
"""


def test_labels_in_the_margin_open_decisions(parsed: Callable[..., Any]) -> None:
    found = [(r.verb, r.clauses[0].text) for r in parsed(SENATE, "minutes.txt").document.resolutions]
    assert found == [
        ("approved", "The minutes of the meeting held on 2 May 2024"),
        ("received", "A report on fees for boarders."),
        ("resolved", "the fees stay as they are."),
        ("noted", "The intention of the bursar to come in July."),
    ]
