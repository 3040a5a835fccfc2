"""Which numbers and titles open items: second columns of numbers, lost numbers, letters, dashes; all bodies are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Minutes of a meeting of Wex Town Council held in the Corn Hall on 4 March 2014 at 7 pm\n\nPresent: Councillors A Vane (Chair), B Holt and C Moss\n\n"
TEXT = "The Clerk said that the gate had been mended.\n\n"
Titles = list[tuple[str | None, str | None]]


def _listed(parsed: Callable[..., Any], body: str) -> Titles:
    return [(item.number, item.title) for item in parsed(HEAD + body, "m.txt").document.items]


ROWS: list[tuple[str, str, Titles]] = [
    (
        "titles in capitals above the numbers of paragraphs",
        "MINUTE OF PREVIOUS MEETING\n\n1. There was laid before all the minute of 4 February.\n\nThe Council resolved:-\nto approve it.\n\n"
        "DREDGING - EN/14/072\n\n2. There was submitted a report by the Harbour Master.\n\nThe Council resolved:-\nto note it.\n\n"
        "SLIPWAY\n\n3. The Council heard the Harbour Master.\n\nThe Council resolved:-\nto close it.\n",
        [("1", "MINUTE OF PREVIOUS MEETING"), ("2", "DREDGING - EN/14/072"), ("3", "SLIPWAY")],
    ),
    (
        "letters, and two lists of clauses with numbers",
        "(a)  Election of Chair\n\nCouncillor Vane was elected Chair.\n\n(b)  Apologies\n\nThere were none.\n\n"
        "(c)  Permit - The Wex Arms\n\nRESOLVED -\n\n(1)  That the permit be granted.\n\n(2)  That the fee be paid.\n\n"
        "(d)  Street fair\n\nRESOLVED -\n\n(1)  That the day be agreed.\n\n(2)  That the road be closed.\n",
        [("a", "Election of Chair"), ("b", "Apologies"), ("c", "Permit - The Wex Arms"), ("d", "Street fair")],
    ),
    (
        "the numbers of reports in a column of their own",
        f"Minute   Report\nNo.      No.      Business\n\n2311              APOLOGIES\n\nThere were none.\n\n2312     58       DREDGING\n\n{TEXT}"
        f"2313     59       DUES\n\n{TEXT}2314              LAMPS\n\n{TEXT}2315     61       STAFF\n\n{TEXT}",
        [("2311", "APOLOGIES"), ("2312", "DREDGING"), ("2313", "DUES"), ("2314", "LAMPS"), ("2315", "STAFF")],
    ),
    (
        "figures that titles begin with",
        f"101 APOLOGIES\n\nThere were none.\n\n102 30 MPH LIMIT\n\n{TEXT}103 20 MPH ZONE\n\n{TEXT}104 40 YEARS OF THE PARK\n\n{TEXT}",
        [("101", "APOLOGIES"), ("102", "30 MPH LIMIT"), ("103", "20 MPH ZONE"), ("104", "40 YEARS OF THE PARK")],
    ),
    (
        "titles under an item, and a paragraph behind them",
        "1 APOLOGIES\n\nThere were none.\n\n2 REPORTS FOR DECISION\n\n2.1 LC/12/15 POOL HOURS\n\nThe hours had to be set.\n\n"
        "Proposed by Councillor Holt\nSeconded by Councillor Moss and agreed that\n\nthe pool open at seven.\n\n"
        "2.2 LC/13/15 FAIR\n\nProposed by Councillor Moss\nSeconded by Councillor Holt and agreed that\n\nthe fair be held.\n\n"
        "2.3 LC/14/15 SCHEME\n\nThe scheme would cost £4,000.\n\nProposed by Councillor Vane\nSeconded by Councillor Holt and agreed that\n\nthe scheme be adopted.\n\n"
        "2.4 Councillor Moss asked about the bar.\n\n3 LAMPS\n\nThe report was noted.\n",
        [
            ("1", "APOLOGIES"),
            ("2", "REPORTS FOR DECISION"),
            ("2.1", "LC/12/15 POOL HOURS"),
            ("2.2", "LC/13/15 FAIR"),
            ("2.3", "LC/14/15 SCHEME"),
            ("3", "LAMPS"),
        ],
    ),
    (
        "a member who moves under an item",
        f"1 APOLOGIES\n\nThere were none.\n\n2 NOTICE OF MOTION\n\n2.1 Councillor C Moss, having given due notice, moved:\n\nThat the gate be painted.\n\n3 LAMPS\n\n{TEXT}",
        [("1", "APOLOGIES"), ("2", "NOTICE OF MOTION"), ("3", "LAMPS")],
    ),
    (
        "titles that lost their numbers to bullets",
        "46.To receive apologies.\nCllr Orr\n- Declarations of interest in any matter below.\nThe Chair reminded all to declare.\n"
        "- To Sign Minutes of the last meeting, 4th February 2014\nOne slip was mended.\n- Moorings plan update.\nA draft had been sent out.\n"
        "- Finance\n(i)To set the precept\nIt was agreed to wait.\n(ii)To pay the Clerk\nIt was agreed to do so.\n",
        [
            ("46", "To receive apologies"),
            (None, "Declarations of interest in any matter below"),
            (None, "To Sign Minutes of the last meeting, 4th February 2014"),
            (None, "Moorings plan update"),
            (None, "Finance"),
        ],
    ),
    (
        "the one title that kept its number",
        "- APOLOGIES FOR ABSENCE\nMr Orr\n- MINUTES OF PREVIOUS MEETING\nThe minutes were agreed.\n- MATTERS ARISING\nThe gate was mended.\n"
        "4. Hedge cutting\nIt was agreed to wait.\n- Flag pole\nThe Clerk read it out.\n",
        [
            (None, "APOLOGIES FOR ABSENCE"),
            (None, "MINUTES OF PREVIOUS MEETING"),
            (None, "MATTERS ARISING"),
            ("4", "Hedge cutting"),
            (None, "Flag pole"),
        ],
    ),
    (
        "what was raised under other business",
        "1. Apologies\nNone.\n2. Minutes\nThey were agreed.\n3. Any other business\nMembers raised these:\n- Dog bins\nThey had been full.\n- Bus shelter\nThe roof leaks.\n",
        [("1", "Apologies"), ("2", "Minutes"), ("3", "Any other business")],
    ),
    (
        "bullets between two items that follow on",
        "1. Apologies\nNone.\n2. Matters arising\nThere were two.\n- Dog bins\nThey had been full.\n- Bus shelter\nThe roof leaks.\n3. Finance\nThe accounts were noted.\n",
        [("1", "Apologies"), ("2", "Matters arising"), ("3", "Finance")],
    ),
    (
        "what two councils' members told before the first item",
        f"DISTRICT AND COUNTY COUNCILLORS’ REPORTS\n\nCouncillor Holt told all that the plan was open for comment until May.\n\nWT31  APOLOGIES\n\n{TEXT}WT32  LAMPS\n\n{TEXT}WT33  ROADS\n\n{TEXT}",
        [
            (None, "DISTRICT AND COUNTY COUNCILLORS’ REPORTS"),
            ("WT31", "APOLOGIES"),
            ("WT32", "LAMPS"),
            ("WT33", "ROADS"),
        ],
    ),
    (
        "a matter and its place, without numbers",
        f"Apologies\n\nThe Clerk read out those that had come in.\n\nMinutes\n\nThe minutes of 4 February were signed as correct.\n\nMarket Stalls – Dock Lane\n\n{TEXT}"
        "Proposal\n\nMoved by Councillor Holt,\nSeconded by Councillor Moss,\n\nThat the stalls be let.\n\nVisit to Anby\n\nMoved by Councillor Moss,\nSeconded by Councillor Holt and\n\nResolved – That the visit be approved.\n\n"
        f"Harbour Master – Ann Bell\n\n{TEXT}",
        [(None, "Apologies"), (None, "Minutes"), (None, "Market Stalls – Dock Lane"), (None, "Visit to Anby")],
    ),
]


@pytest.mark.parametrize(("body", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_titles_and_numbers(parsed: Callable[..., Any], body: str, expected: Titles) -> None:
    assert _listed(parsed, body) == expected


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("WEXTON - 20110034 - Erection of a shed; 4 Mill Lane for Mr and Mrs Orr", None),
        ("LITTLE WEXTON - PF/11/0034 - Change of use to shop; 3 High Street", None),
        ("WEXTON - Stopping Up Order 2011 No.4", None),
        ("CAR PARK - Cllr Moss to ask about the barrier.", "CAR PARK"),
        ("BARRIER - The Clerk said that it had been mended.", "BARRIER"),
        ("Minutes - 4th May, 2011 and 2nd June, 2011", None),
        ("Minutes – 4 May 2011 & 2 June 2011", None),
        ("Minutes - Approved", "Minutes"),
        ("MATTERS ARISING 91. Lamps The Clerk said that they had been mended.", "MATTERS ARISING"),
        ("Hedges:014/14", "Hedges"),
        ("Hedges:014/14: The Clerk said that they had been cut.", "Hedges"),
        ("Hedges. Resolved that they be cut.", "Hedges"),
        ("Hedges. Resolved unanimously to have them cut.", "Hedges"),
        (
            "To consider whether the council should renew its lease of the allotment field at Mill Lane for ten years. Resolved, proposed by Cllr Holt, that it be renewed.",
            "To consider whether the council should renew its lease of the allotment field at Mill Lane for ten years",
        ),
        ("Lease of the kiosk (BH) BH explained that the lease had run out.", "Lease of the kiosk (BH)"),
    ],
)
def test_where_a_title_ends(parsed: Callable[..., Any], line: str, title: str | None) -> None:
    body = f"101. Apologies\n\nNone.\n\n102. {line}\n\nIt was agreed to wait.\n\n103. Finance\n\nThe accounts were noted.\n"
    assert _listed(parsed, body)[1] == ("102", title or line)
