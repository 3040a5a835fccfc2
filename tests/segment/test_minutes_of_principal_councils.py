"""Heads, lists of those there, declarations and actions as minutes of councils, boards and universities print them; all invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Wexmoor Borough Council\n\nHarbour Committee\n\nMinutes of the meeting held on 4 March 2014 at 7 pm\n\n"
AFTER = "\n\n1. Minutes\n\nThe minutes were approved.\n\n2. Finance\n\nRESOLVED that the accounts be approved.\n"
MEMBERS = "Present: Cllr A Vane, Cllr B Holt\n\n"
THERE = ["P A Vane", "P B Holt"]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            "Members present\n\nDCllr Ann Vane (Chairman)\nCCllr Bo Holt\nTCllr Cy Moss, Quay Town Council\nPCllr Di Peck",
            ["P Ann Vane (Chairman)", "P Bo Holt", "P Cy Moss", "P Di Peck"],
            id="a tier written onto the title",
        ),
        pytest.param(
            "Present: Provost O'Hare, Bailies Vane and Holt and Councillors Moss, Peck and Roe",
            ["P O'Hare (Provost)", "P Vane", "P Holt", "P Moss", "P Peck", "P Roe"],
            id="bailies",
        ),
        pytest.param(
            "PRESENT\n\nCOUNCILLORS A VANE, B HOLT, C MOSS AND D PECK",
            ["P A VANE", "P B HOLT", "P C MOSS", "P D PECK"],
            id="the last of a run in capitals",
        ),
        pytest.param(
            "Present: The Worshipful the Mayor (Councillor Vane); Councillors Holt, Moss, Office, Peck and Roe",
            ["P Vane (Mayor)", "P Holt", "P Moss", "P Peck", "P Roe"],
            id="a word that is no name loses nobody behind it",
        ),
        pytest.param(
            "Councillors A Vane (Chair), B Holt, C Moss and D Peck were present.\n\nIn Attendance: Eva Roe (Planner)",
            ["P A Vane (Chair)", "P B Holt", "P C Moss", "P D Peck", "I Eva Roe (Planner)"],
            id="a sentence of four",
        ),
        pytest.param(
            "Councillors A Vane (Chair), B Holt, C Moss and D Peck attended the meeting.\n\nApologies: Cllr E Roe",
            ["P A Vane (Chair)", "P B Holt", "P C Moss", "P D Peck", "A E Roe"],
            id="who attended",
        ),
        pytest.param(
            "Present\n\nRegistrar\tAnn Vane\nDean of Law\tBo Holt\nLay Member\tCy Moss\nStudent President\tDi Peck",
            ["P Ann Vane (Registrar)", "P Bo Holt (Dean of Law)", "P Cy Moss (Lay Member)", "P Di Peck (Student President)"],
            id="posts in the first column",
        ),
        pytest.param(
            "Present: Ann Vane, Registrar; Bo Holt, Lay Member; Cy Moss, Dean of Law; Diana Peck, Head of Wards and George Roe, Staff Member",
            [
                "P Ann Vane (Registrar)", "P Bo Holt (Lay Member)", "P Cy Moss (Dean of Law)",
                "P Diana Peck (Head of Wards)", "P George Roe (Staff Member)",
            ],
            id="the last two behind semicolons",
        ),
        pytest.param(
            f"{MEMBERS}In attendance: C Moss, Head of Quays; D Peck, Planner and E Roe, Clerk (all Corporate Services)",
            [*THERE, "I C Moss (Head of Quays)", "I D Peck (Planner)", "I E Roe (Clerk)"],
            id="of which service all are",
        ),
        pytest.param(
            f"{MEMBERS}In attendance:\nMrs Cy Moss, Strategic Director (Place)\nDi Peck – Service Director (Children and Families)\nEva Roe (Corporate Director (Resources))\nMr Tom Fisk, Licensing Officer (Marl Council)",
            [
                *THERE, "I Cy Moss (Strategic Director (Place))", "I Di Peck (Service Director (Children and Families))",
                "I Eva Roe (Corporate Director (Resources))", "I Tom Fisk (Licensing Officer)",
            ],
            id="what directors see to",
        ),
        pytest.param(
            f"{MEMBERS}In attendance\nDeputy Chief Executive – Mr C Moss\nHead of Legal Services – Mrs D Peck\nHead of Planning – Ms E Roe",
            [*THERE, "I C Moss (Deputy Chief Executive)", "I D Peck (Head of Legal Services)", "I E Roe (Head of Planning)"],
            id="heads of services before a dash",
        ),
        pytest.param(
            f"{MEMBERS}In attendance:\nTown Clerk\nDemocratic Services Officer\nHead of Planning",
            [*THERE, "I - (Town Clerk)", "I - (Democratic Services Officer)", "I - (Head of Planning)"],
            id="posts alone, the clerk first",
        ),
        pytest.param(
            f"{MEMBERS}In attendance: Head of Planning, Head of Legal and Democratic Services and Solicitor to the Council",
            [*THERE, "I - (Head of Planning)", "I - (Head of Legal and Democratic Services)", "I - (Solicitor to the Council)"],
            id="the last 'and' of posts alone",
        ),
        pytest.param(
            f"{MEMBERS}Officers:\tSolicitor: Cy Moss\n\tCommittee Clerk: Di Peck",
            [*THERE, "I Cy Moss (Solicitor)", "I Di Peck (Committee Clerk)"],
            id="posts before a colon",
        ),
        pytest.param(f"{MEMBERS}Committee Clerk: Di Peck", [*THERE, "I Di Peck (Committee Clerk)"], id="the clerk alone"),
        pytest.param(
            f"{MEMBERS}ALSO IN ATTENDANCE\nthe Housing Manager, Mr C Moss; and the Planner, Ms D Peck",
            [*THERE, "I C Moss (Housing Manager)", "I D Peck (Planner)"],
            id="a run that begins small",
        ),
        pytest.param(
            "Apologies\n\nCouncillors A Vane, B Holt and C Moss\n\nPRESENT\n\nCllr D Peck\nCllr E Roe\nCllr F Fisk",
            ["A A Vane", "A B Holt", "A C Moss", "P D Peck", "P E Roe", "P F Fisk"],
            id="apologies above PRESENT",
        ),
        pytest.param(
            "Apologies (2)\n\nCouncillors A Vane and B Holt\n\nPresent\n\nCllr D Peck\nCllr E Roe\nCllr F Fisk",
            ["A A Vane", "A B Holt", "P D Peck", "P E Roe", "P F Fisk"],
            id="apologies above Present",
        ),
        pytest.param(
            f"{MEMBERS}The Clerk, Cy Moss, was in attendance.\n\nApologies –\nDi Peck\nEva Roe",
            [*THERE, "I Cy Moss (Clerk)", "A Di Peck", "A Eva Roe"],
            id="a sentence between two lists",
        ),
        pytest.param(
            f"{MEMBERS}Substitutes – Councillor Cy Moss and Councillor Di Peck\n\nVisitors\nEva Roe (Marl College)",
            [*THERE, "P Cy Moss", "P Di Peck", "I Eva Roe"],
            id="substitutes behind a dash",
        ),
        pytest.param(
            f"{MEMBERS}Apologies: Cllr C Moss\n\nCLERK’S NOTE\n\nThat Mr Di Peck, elected member of the Board, resigned from it on Monday.",
            [*THERE, "A C Moss"],
            id="a note below the lists",
        ),
        pytest.param(
            f"{MEMBERS}Invited guests\n\nCy Moss (Marl College)\nDi Peck (Quay Ramblers Society)",
            [*THERE, "I Cy Moss", "I Di Peck"],
            id="invited guests",
        ),
        pytest.param(
            "Present\n\nCouncillor Ann Vane\nCouncillor Bo Holt\n\nPublic\n\nThree members\n\nOfficers\n\nTown Clerk (Mr C Moss), Chief Executive (Ms D Peck)",
            ["P Ann Vane", "P Bo Holt", "I C Moss (Town Clerk)", "I D Peck (Chief Executive)"],
            id="members of the public counted",
        ),
        pytest.param(
            f"{MEMBERS}Officers: Cy Moss, Head of Planning\n\nCouncillor Di Peck was absent.",
            [*THERE, "I Cy Moss (Head of Planning)", "X Di Peck"],
            id="a post and the next paragraph",
        ),
    ],
)  # fmt: skip
def test_people(parsed: Callable[..., Any], block: str, expected: list[str]) -> None:
    assert parsed(HEAD + block + AFTER, "m.txt").people == expected


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            "| | |\n|---|---|\n| PRESENT | Chair: Ann Vane <br> Members: Bo Holt, Cy Moss |\n| Officers in attendance | Licensing Officer: Di Peck <br> Head of Quays: Eva Roe |",
            ["P Ann Vane (Chair)", "P Bo Holt", "P Cy Moss", "I Di Peck (Licensing Officer)", "I Eva Roe (Head of Quays)"],
            id="lines of a cell with a label each",
        ),
        pytest.param(
            "### Present\n\nCouncillor Ann Vane\n\nCouncillor Bo Holt\n\n### Substitutes\n\nCouncillor Cy Moss (for Councillor Peck)",
            ["P Ann Vane", "P Bo Holt", "P Cy Moss", "X Peck"],
            id="substitutes below a heading",
        ),
    ],
)  # fmt: skip
def test_people_in_markdown(parsed: Callable[..., Any], block: str, expected: list[str]) -> None:
    assert parsed(HEAD + block + AFTER, "m.md").people == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Apologies for absence were received from Councillor C Moss and apologies for lateness from Councillor D Peck.",
            ["A C Moss"],
        ),
        (
            "Cy Moss\tNon-Executive Director\nDi Peck\tLay Member\nEva Roe\tHead of Wards",
            ["A Cy Moss (Non-Executive Director)", "A Di Peck (Lay Member)", "A Eva Roe (Head of Wards)"],
        ),
    ],
)
def test_apologies_under_their_item(parsed: Callable[..., Any], told: str, expected: list[str]) -> None:
    text = f"{HEAD}{MEMBERS}1. Apologies for absence\n\n{told}\n\n2. Finance\n\nThe report was noted.\n"
    assert parsed(text, "m.txt").people == [*THERE, *expected]


def test_apologies_told_as_the_meeting_opens(parsed: Callable[..., Any]) -> None:
    told = "The Chair opened the meeting and noted apologies from Cllr C Moss, Mr D Peck and Prof E Roe."
    text = f"{HEAD}{MEMBERS}1. Correspondence\n\n{told}\n\n2. Finance\n\nThe report was noted.\n"
    assert parsed(text, "m.txt").people == [*THERE, "A C Moss", "A D Peck", "A E Roe"]


@pytest.mark.parametrize(
    "table",
    [
        "Date\tTime\tVenue\nWednesday, 4 March 2015\t13:00\tMoor Chamber, Quay House, Mill Street\n",
        "| Date | Time | Venue |\n|---|---|---|\n| 4 March 2015 | 13:00 | Moor Chamber, Quay House |\n",
        "| Venue | Date of Meeting | Start time |\n|---|---|---|\n| Moor Chamber, Quay House | 4 March 2015 | 1.00 pm |\n",
    ],
)
def test_heads_over_what_they_ask_for(parsed: Callable[..., Any], table: str) -> None:
    text = (
        f"Minute of Meeting\nHarbour Policy Board\n\n{table}\nPresent\nCouncillor Ann Vane, Councillor Bo Holt\n{AFTER}"
    )
    meeting = parsed(text, "m.md" if table[0] == "|" else "m.txt").document.meeting
    assert (meeting.date, meeting.start_time) == ("2015-03-04", "13:00")
    assert meeting.venue == "Moor Chamber, Quay House"


def test_a_room_of_a_court(parsed: Callable[..., Any]) -> None:
    text = f"DRAFT MINUTES\n\nACADEMIC BOARD\n\nMonday 8 December 2014\nRound Room, Moorgate Court\n\n{MEMBERS}{AFTER}"
    assert parsed(text, "m.txt").document.meeting.venue == "Round Room, Moorgate Court"


def test_a_council_named_in_its_own_minutes(parsed: Callable[..., Any]) -> None:
    approved = "RESOLVED that the Minutes of the proceedings of the Marl and Quay Borough Council Meeting of Monday 2 March 2020 be signed."
    text = f"MINUTES OF THE MEETING OF THE COUNCIL HELD AT QUAY MILL ON MONDAY 6 APRIL 2020 AT 6.30 PM\n\n{MEMBERS}1. Minutes\n\n{approved}\n\n2. Finance\n\nThe report was noted.\n"
    assert parsed(text, "m.txt").document.meeting.council == "Marl and Quay Borough Council"


def test_titles_numbered_below_plain_headings(parsed: Callable[..., Any]) -> None:
    said = "There was submitted a report by the Director.\nDECIDED: That the report be noted.\n\n"
    text = (
        f"Minute of Meeting\nHarbour Policy Board\n4 March 2015\n\n{MEMBERS}Apology\nCouncillor Moss.\n\nDeclarations of Interest and Statements\n"
        f"Councillor Holt declared an interest in item 3.\n\n1\tBudget Monitoring\n{said}2\tPerformance\n{said}"
        f"Declaration of Interest\nCouncillor Holt left the meeting.\n\n3\tLease of the Pavilion\n{said}"
    )
    items = parsed(text, "m.txt").document.items
    assert [item.title for item in items if item.number] == [
        "Budget Monitoring",
        "Performance",
        "Lease of the Pavilion",
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Chair’s Report – March 2014",
        "Minutes of the Marl Board Meeting in Public held on 4 February 2014",
        "Minutes of the meeting in private of 4 February 2014",
    ],
)
def test_titles(parsed: Callable[..., Any], title: str) -> None:
    text = f"{HEAD}{MEMBERS}1. Welcome\n\nAll were welcome.\n\n2. {title}\n\nThe report was noted.\n\n3. Finance\n\nThe report was noted.\n"
    assert parsed(text, "m.txt").document.items[1].title == title


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "The following members appointed by Marl County Council declared a personal interest in item 9 (Sites): Cllr A Vane and Cllr B Holt.",
            ["A Vane", "B Holt"],
        ),
        ("The following Governors declared an interest in item 4: Ann Vane, Bo Holt.", ["Ann Vane", "Bo Holt"]),
        ("The following declared an interest in item 4:\n\nCllr A Vane\n\nCllr B Holt", ["A Vane", "B Holt"]),
        ("The following members declared that they had no interest in item 4: Cllr A Vane and Cllr B Holt.", []),
    ],
)
def test_several_who_declared(parsed: Callable[..., Any], told: str, expected: list[str]) -> None:
    text = f"{HEAD}{MEMBERS}1. Declarations of interest\n\n{told}\n\n2. Finance\n\nThe report was noted.\n"
    assert [d.name for d in parsed(text, "m.txt").document.declarations] == expected


@pytest.mark.parametrize(
    ("told", "owner", "due"),
    [
        (
            "The Vice-Chancellor presented his report (Paper 7). He undertook to send members a table by the end of May.",
            "The Vice-Chancellor",
            "2014-05-31",
        ),
        (
            "It was agreed that the Planner would write to the brewery asking that its yard be swept within 14 days.",
            "the Planner",
            None,
        ),
        (
            "It was agreed that the Planner would write to the owner by 20 March 2014 asking them to clear the site.",
            "the Planner",
            "2014-03-20",
        ),
    ],
)
def test_doers_and_days(parsed: Callable[..., Any], told: str, owner: str, due: str | None) -> None:
    text = (
        f"{HEAD}{MEMBERS}1. Welcome\n\nAll were welcome.\n\n2. Sites\n\n{told}\n\n3. Finance\n\nThe report was noted.\n"
    )
    (action,) = parsed(text, "m.txt").document.actions
    assert (action.owner, action.due) == (owner, due)
