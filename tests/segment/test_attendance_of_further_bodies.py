"""Attendance as boards of drainage, schools, churches, partnerships and clubs print it; all people and bodies are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

AFTER = """

1. Matters of report

The Clerk reported that the bench had been mended. It was agreed that the report be noted.

2. Finance

RESOLVED that the accounts be approved.
"""


def _listed(parsed: Callable[..., Any], block: str, suffix: str = "txt") -> list[str]:
    head = "WEX MARSH BOARD\n\nMinutes of the meeting held on 4 March 2014\n\n"
    people: list[str] = parsed(head + block + AFTER, f"m.{suffix}").people
    return people


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            "* Messrs   A. Vane (Chairman)      * Cllrs   R. Holt\n*          N. Moss                 *         E.T. Tarn\n           P. Orme                           T. Lisle\n*          A.R. Roe                * Mrs     V.J. Firth\n\n* Present\n\n* Messrs   D. Gray (Engineer)\n           S. Hay (Clerk)\n*          J. Dunn (Treasurer)\n\n* In attendance",
            [
                "P A. Vane (Chairman)",
                "P R. Holt",
                "P N. Moss",
                "P E.T. Tarn",
                "P A.R. Roe",
                "P V.J. Firth",
                "I D. Gray (Engineer)",
                "I J. Dunn (Treasurer)",
            ],
            id="stars in a grid with a legend below",
        ),
        pytest.param(
            "Elected Members\n*A Vane (Chairman)\nB Holt\n*C Moss\nNominated Members\nWex Borough Council\n*Cllr D Tarn\nNorth Wex Town Council\nCllr E Orme\n* Present (60%)\nIn attendance: F Lisle (Clerk)",
            ["P A Vane (Chairman)", "P C Moss", "P D Tarn", "I F Lisle (Clerk)"],
            id="stars one a line, with a share",
        ),
        pytest.param(
            "Present: Cllr A Vane\nIn attendance: Mr B Holt Clerk/RFO, Ms C Moss Finance/Admin Assistant and Mr D Tarn Operations/Estates Manager",
            [
                "P A Vane",
                "I B Holt (Clerk/RFO)",
                "I C Moss (Finance/Admin Assistant)",
                "I D Tarn (Operations/Estates Manager)",
            ],
            id="two posts with a stroke",
        ),
        pytest.param(
            "Present: Cllr A Vane\nIn attendance: Ann Holt, Chief Officer; Cy Moss and Di Tarn, Heads of Service; Eve Orme and Flo Lisle, Service Managers (Wex Health Board)",
            [
                "P A Vane",
                "I Ann Holt (Chief Officer)",
                "I Cy Moss (Heads of Service)",
                "I Di Tarn (Heads of Service)",
                "I Eve Orme (Service Managers)",
                "I Flo Lisle (Service Managers)",
            ],
            id="posts of two",
        ),
        pytest.param(
            "Present: Ann Vane, Ben Holt\nApologies received from members of the Board.\nCy Moss\nDi Tarn",
            ["P Ann Vane", "P Ben Holt", "A Cy Moss", "A Di Tarn"],
            id="a sentence over those who sent apologies",
        ),
        pytest.param(
            "Present: Ann Vane Ben Holt Cy Moss Chair Chief Executive Medical Director\nSecretariat: Di Tarn",
            ["P Ann Vane (Chair)", "P Ben Holt (Chief Executive)", "P Cy Moss (Medical Director)", "I Di Tarn"],
            id="as many posts behind names",
        ),
        pytest.param(
            "Present: Ann Vane Ben Holt Cy Moss Chair Chief Executive Medical Director Finance Director",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss"],
            id="more posts than names",
        ),
        pytest.param(
            "Present:\nMill Court – Ann Vane (Chairman), Ben Holt.\nLime Row – Lucy Moss (Secretary), Pam & Joe Tarn.\nApologies: Eve Orme",
            [
                "P Ann Vane (Chairman)",
                "P Ben Holt",
                "P Lucy Moss (Secretary)",
                "P Pam Tarn",
                "P Joe Tarn",
                "A Eve Orme",
            ],
            id="houses before their people",
        ),
        pytest.param(
            "Present:\nThe Chairman – Cllr A Vane\nThe Vice Chairman – Cllr B Holt\nCllrs Moss, Tarn\nCllr Orme In Attendance\nHonorary Warden",
            [
                "P A Vane (Chairman)",
                "P B Holt (Vice Chairman)",
                "P Moss",
                "P Tarn",
                "I Orme",
                "I - (Honorary Warden)",
            ],
            id="a label behind the first of its list",
        ),
        pytest.param(
            "Present:\nMrs A Vane [AV] (PG); Mr B Holt [BH] Chair (LA); Ms C Moss [CM] Headmistress (SG)\nDr D Tarn [DT] (SG)\n(PG) Parent Governor; (LA) Local Authority Governor; (SG) Staff Governor",
            [
                "P A Vane (Parent Governor)",
                "P B Holt (Chair)",
                "P C Moss (Headmistress)",
                "P D Tarn (Staff Governor)",
            ],
            id="codes of governors",
        ),
        pytest.param(
            "Present:\nAnn Vane (AV)\nBen Holt (BH) / Cy Moss (CM)\nDi Tarn (DT) / Apologies:\nEve Orme (EO)",
            ["P Ann Vane", "P Ben Holt", "P Cy Moss", "P Di Tarn", "A Eve Orme"],
            id="strokes between cells",
        ),
        pytest.param(
            "Present: / Ann Vane / Chair / Wex Homes\n/ Ben Holt / Treasurer / Police\nApologies: / Cy Moss",
            ["P Ann Vane (Chair)", "P Ben Holt (Treasurer)", "A Cy Moss"],
            id="strokes before posts and bodies",
        ),
        pytest.param(
            "Present: Mr Vane (Chair)\nMr Holt\nIn attendance: Mr Moss – Engineer\nObservers:\n\nContents\n\n1 Matters 3",
            ["P Vane (Chair)", "P Holt", "I Moss (Engineer)"],
            id="the contents below an empty label",
        ),
        pytest.param(
            "Present:\nAnn Vane (Chair) (AV)\nBen Holt (BH)\nOfficers attending for item 4: Cy Moss (CM)\nGuest speaker for item 5: Di Tarn (Wex Wildlife)\nAttending for part of the meeting: Eve Orme",
            ["P Ann Vane (Chair)", "P Ben Holt", "I Cy Moss", "I Di Tarn", "I Eve Orme"],
            id="who came for an item",
        ),
        pytest.param(
            "Attendees\nAnn Vane (Chair) (AV) Water Office\nBen Holt (BH) EWON Nord\nCy Moss* (CM) Solway Power\nDi Tarn (DT) Quay Trade",
            ["P Ann Vane (Chair)", "P Ben Holt", "P Cy Moss", "P Di Tarn"],
            id="bodies behind initials",
        ),
        pytest.param(
            "PRESENT:\nCouncillor\nA Vane\n- Wex District Council (Chairman)\nB Holt\n- Wex District Council\nMrs C Moss\n- Moor Borough Council (Vice-Chairman)",
            ["P A Vane (Chairman)", "P B Holt", "P C Moss (Vice-Chairman)"],
            id="bodies below names",
        ),
        pytest.param(
            "Present:\nAnn Vane\nChair\nBen Holt\nVice Chair\nCy Moss\nHeadteacher\nApologies:\nDi Tarn",
            ["P Ann Vane (Chair)", "P Ben Holt (Vice Chair)", "P Cy Moss (Headteacher)", "A Di Tarn"],
            id="names and posts in turn",
        ),
        pytest.param(
            "Present: Clergy: Revds A Vane (Area Dean), B Holt. Laity: C Moss, D Tarn\nApologies: Clergy: Revd E Orme. Laity: F Lisle",
            ["P A Vane", "P B Holt", "P C Moss", "P D Tarn", "A E Orme", "A F Lisle"],
            id="clergy and laity",
        ),
        pytest.param(
            "Present: Revd A Vane, Churchwardens Tom Holt & Lucy Moss; Stewards Di Tarn and Eve Orme",
            [
                "P A Vane",
                "P Tom Holt (Churchwardens)",
                "P Lucy Moss (Churchwardens)",
                "P Di Tarn (Stewards)",
                "P Eve Orme (Stewards)",
            ],
            id="wardens and stewards",
        ),
        pytest.param(
            "In attendance\nTenants:\nAnn Vane, Ben Holt (Chair)\nStaff:\nCy Moss – Housing Manager",
            ["P Ann Vane", "P Ben Holt (Chair)", "I Cy Moss (Housing Manager)"],
            id="groups in attendance",
        ),
        pytest.param(
            "Primary Headteachers\nAnn Vane (Moor Primary) (Chair)\nBen Holt (Hill Infants)\nSecondary Academies\nCy Moss (Wex Academy)\nNon-school Members\nDi Tarn (Diocese)\nApologies\nEve Orme",
            ["P Ann Vane (Chair)", "P Ben Holt", "P Cy Moss", "P Di Tarn", "A Eve Orme"],
            id="groups above the first label",
        ),
        pytest.param(
            "Attendance\nCllr A Vane (Chair) ✓\nCllr B Holt ✓\nCllr C Moss x\nCllr D Tarn Apologies",
            ["P A Vane (Chair)", "P B Holt", "X C Moss", "A D Tarn"],
            id="ticks and crosses",
        ),
        pytest.param(
            "Present: Ann Vane (Chair) AV Ben Holt BH Cy Moss CM\nNot attending: Di Tarn",
            ["P Ann Vane (Chair)", "P Ben Holt", "P Cy Moss", "X Di Tarn"],
            id="initials behind a bracket, who did not attend",
        ),
        pytest.param(
            "Present:\nANN VANE          JOHN CLERK\nPAUL HOLT         MARY MOSS",
            ["P ANN VANE", "P JOHN CLERK", "P PAUL HOLT", "P MARY MOSS"],
            id="a name in capitals that is a post elsewhere",
        ),
        pytest.param(
            "The President, Mrs Vane, was in the chair and 24 members were present.",
            ["P Vane (President)"],
            id="a president in the chair",
        ),
        pytest.param(
            "Chair      Professor Ann Vane, Vice-Chancellor\n\nPresent    Dr Holt, Mr Moss, Professor\n           Tarn, Miss Orme",
            ["P Ann Vane (Chair, Vice-Chancellor)", "P Holt", "P Moss", "P Tarn", "P Orme"],
            id="an honorific at the end of a line",
        ),
        pytest.param(
            "Present:\nAnn Vane, Chair     Tom Holt, Secretary     Lucy Moss, Treasurer\nBen Tarn            Ruth Orme              Flo Lisle",
            [
                "P Ann Vane (Chair)",
                "P Tom Holt (Secretary)",
                "P Lucy Moss (Treasurer)",
                "P Ben Tarn",
                "P Ruth Orme",
                "P Flo Lisle",
            ],
            id="names and posts in each cell",
        ),
        pytest.param(
            "Management Side                 Staff Side\nAnn Vane (Chair)                Ben Holt (UNITE)\nTom Moss                        Di Tarn (GMB)\nIn attendance: Eve Orme",
            ["P Ann Vane (Chair)", "P Tom Moss", "P Ben Holt", "P Di Tarn", "I Eve Orme"],
            id="two sides",
        ),
        pytest.param(
            "Present: Ann Vane (Chair) – Wex Council Tom Holt – Wex Police Lucy Moss – Probation Service\nThose apologising: Ben Tarn",
            ["P Ann Vane (Chair)", "P Tom Holt", "P Lucy Moss", "A Ben Tarn"],
            id="dashes alone, those apologising",
        ),
        pytest.param(
            "Voting Members\nPresident – Ann Vane\nVP Education – Tom Holt\nVP Welfare – Lucy Moss",
            ["P Ann Vane (President)", "P Tom Holt (VP Education)", "P Lucy Moss (VP Welfare)"],
            id="posts before dashes are no houses",
        ),
        pytest.param(
            "Present\nMembers of Youth Parliament: Ann Vane, Tom Holt\nYouth Councillors: Lucy Moss, Ben Tarn",
            ["P Ann Vane", "P Tom Holt", "P Lucy Moss", "P Ben Tarn"],
            id="members of a body",
        ),
    ],
)
def test_lists(parsed: Callable[..., Any], block: str, expected: list[str]) -> None:
    assert _listed(parsed, block) == expected


def test_posts_beside_both_lists_of_a_table(parsed: Callable[..., Any]) -> None:
    table = "| Present | | | Apologies | | |\n|---|---|---|---|---|---|\n| Ann Vane | Chair | AV | Ben Holt | Secretary | BH |\n| Cy Moss | Treasurer | CM | Di Tarn | | DT |"
    assert _listed(parsed, table, "md") == [
        "P Ann Vane (Chair)",
        "P Cy Moss (Treasurer)",
        "A Ben Holt (Secretary)",
        "A Di Tarn",
    ]


def test_numbered_names_are_no_items(parsed: Callable[..., Any]) -> None:
    people = "Present\n1. Ann Vane (Chair)\n2. Ben Holt\n3. Cy Moss (Secretary)\n4. Di Tarn\nApologies\n1. Eve Orme"
    document = parsed(f"Wex Allotment Association\n\nMinutes 4 March 2014\n\n{people}{AFTER}", "m.txt").document
    assert [item.title for item in document.items] == ["Matters of report", "Finance"]
    assert [record.name for record in document.attendance] == ["Ann Vane", "Ben Holt", "Cy Moss", "Di Tarn", "Eve Orme"]


HELD = "\n\nPresent: Ann Vane (Chair), Ben Holt and Cy Moss"


@pytest.mark.parametrize(
    ("head", "council", "committee", "venue"),
    [
        (
            "Minutes of the twelfth meeting of the Advisory Committee on Harbour Safety. Papers are listed below.\n\nHeld on 4 March 2014",
            None,
            "Advisory Committee on Harbour Safety",
            None,
        ),
        ("Rural Lanes Workgroup Minutes\n4 March 2014\n9 Castle Row, Wexham WX1 2AB", None, "Rural Lanes Workgroup", "9 Castle Row"),
        ("MINUTES OF THE MEETING OF UNIVERSITY COUNCIL HELD ON 4 MARCH 2014", None, "UNIVERSITY COUNCIL", None),
        ("Meetings - Wexmuir Council\nWexmuir Licensing Board\n4 March 2014", "Wexmuir Council", "Wexmuir Licensing Board", None),
        ("WEX WASTE PARTNERSHIP\nMinutes of the meeting held on 4 March 2014 at Moor Borough Council", None, "WEX WASTE PARTNERSHIP", "Moor Borough Council"),
    ],
)  # fmt: skip
def test_headers(parsed: Callable[..., Any], head: str, council: str | None, committee: str, venue: str | None) -> None:
    meeting = parsed(head + HELD + AFTER, "m.txt").document.meeting
    assert (meeting.council, meeting.committee, meeting.venue) == (council, committee, venue)
