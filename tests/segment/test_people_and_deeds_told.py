"""Deeds, those away, interests, hours: ways of telling them drawn together, beside what must not be read so; everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

_TOP = (
    "WEX PARISH COUNCIL\n\nMinutes of the meeting held on Tuesday 4 March 2014 at 7.00 pm in the Reading Room\n\n"
    "Present: Cllrs A Vane (Chair), B Holt, C Moss and D Pike\nIn attendance: Mrs E Orme (Clerk), County Cllr T Gale\n\n"
)
_END = "\n\n3. Next meeting\n\n1 April 2014 at 7.00 pm.\n"


def _actions(parsed: Callable[..., Any], text: str) -> list[tuple[str | None, str]]:
    found = parsed(f"{_TOP}1. Apologies\n\nNone.\n\n2. Quay\n\n{text}{_END}", "m.txt").document.actions
    return [(a.owner, a.text.rstrip(".")) for a in found]


_DOERS = {
    "the Clerk": "the Clerk",
    "Cllr Holt": "Cllr Holt",
    "the Harbour Officer": "the Harbour Officer",
    "the SENCO": "the SENCO",
    "the District Councillor": "the District Councillor",
    "Mr F Tarn": "Mr F Tarn",
}
_DEEDS = (("write to", "writing to", "the owner of the slip"), ("obtain", "obtaining", "a price for the rails"))
_BINDING = (
    "The offer was put off, with {who} to {do} {what}.",
    "This was passed to {who} to {do} {what}.",
    "The task was given to {who} to {do} {what}.",
    "It was discussed, and agreed, that {who} {do} {what}.",
    "The Chair thanked {who} and asked them to {do} {what}.",
    "The Chair said that {who} was tasked with {doing} {what}.",
)


@pytest.mark.parametrize(("way", "who", "deed"), list(product(_BINDING, _DOERS, _DEEDS)))
def test_whoever_is_handed_a_deed(parsed: Callable[..., Any], way: str, who: str, deed: tuple[str, str, str]) -> None:
    text = way.format(who=who, do=deed[0], doing=deed[1], what=deed[2])
    assert [owner for owner, _ in _actions(parsed, text)] == [_DOERS[who]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Harbour Officer said he was glad to send a list.", ["The Harbour Officer"]),
        ("Cllr Moss said she was glad to send a list.", ["Cllr Moss"]),
        ("Cllr Moss offered his services to clear the drain.", ["Cllr Moss"]),
        ("The Harbour Officer was invited to submit a paper on dues.", ["The Harbour Officer"]),
        ("The Chair invited Mr F Tarn to address the meeting.", []),
        ("Contractors were invited to submit prices.", []),
        ("Mrs Orme was asked to explain the new form and said that it was shorter.", []),
        ("Mrs Orme was asked to clarify the dates with the depot.", ["Mrs Orme"]),
        ("The licence holder agreed to install a second door.", []),
        ("The tenant undertook to mend the fence.", []),
        ("It was not agreed that the Clerk should write to the owner.", []),
        ("Residents have agreed to paint the rails.", []),
        ("Cllr Moss had thanked the farmer and asked him to move the bales.", []),
        ("It was agreed to ask the Clerk for a list of the moorings.", ["the Clerk"]),
        ("The Clerk was tasked with seeing whether the depot would help.", ["The Clerk"]),
        ("Mr F Tarn took responsibility for submitting the form.", ["Mr F Tarn"]),
        ("The Council instructed officers to serve a stop notice.", ["officers"]),
        ("No reply had come so the Council would write to them again.", ["the Council"]),
    ],
)
def test_who_is_bound(parsed: Callable[..., Any], text: str, expected: list[str]) -> None:
    assert [owner for owner, _ in _actions(parsed, text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pass the letter to the depot – Clerk", [("Clerk", "Pass the letter to the depot – Clerk")]),
        ("Report of the depot – Cllr Holt", []),
        ("The form needs redrafting (action Clerk).", [("Clerk", "The form needs redrafting")]),
        ("The form was sent out (action plan attached).", []),
        ("Action Owner: Mr F Tarn. Hire a skip.", [("Mr F Tarn", "Hire a skip")]),
        ("Action by all officers: mend the gate.", [("all officers", "mend the gate")]),
        ("ACTION\nCllr B. Holt: collect the key.", [("Cllr B. Holt", "collect the key")]),
        (
            "Collect the key from the depot.\nAction: Councillor B. Holt",
            [("Councillor B. Holt", "Collect the key from the depot")],
        ),
        ("Cost £90.\nPut up a notice\nAction: Clerk", [("Clerk", "Put up a notice")]),
        ("Action: Book the hall. Town Clerk", [("Town Clerk", "Book the hall")]),
        ("It was agreed to book the hall. ACTION CLLR HOLT", [("CLLR HOLT", "It was agreed to book the hall")]),
        ("It was agreed to book the hall.\n\nFinance Officer", [("Finance Officer", "It was agreed to book the hall")]),
    ],
)
def test_owners_beside_labels(parsed: Callable[..., Any], text: str, expected: list[tuple[str, str]]) -> None:
    assert _actions(parsed, text) == expected


_AWAY = (
    "Apologies received: {}",
    "Apologies given: {}.",
    "Leave of absence was granted to {}.",
    "It was RESOLVED to accept the reasons for absence given by {}.",
    "The Council approved the reasons for absence of {}.",
    "The following members sent their apologies: {}.",
)
_NAMES = ("Cllr F Tarn (work) and Cllr G Roe", "Councillors F Tarn and G Roe", "Mr F Tarn and Mrs G Roe (ill)")


@pytest.mark.parametrize(("way", "names"), list(product(_AWAY, _NAMES)))
def test_those_away(parsed: Callable[..., Any], way: str, names: str) -> None:
    text = f"{_TOP}1. Apologies for absence\n\n{way.format(names)}\n\n2. Quay\n\nNoted.{_END}"
    found = parsed(text, "m.txt").document.attendance
    assert [a.name for a in found if a.status == "apologies"] == ["F Tarn", "G Roe"]


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Holt gave apologies for lateness.",
        "Cllr Holt sent apologies for having to leave early.",
        "There were none, all members being present.",
    ],
)
def test_who_is_not_away(parsed: Callable[..., Any], text: str) -> None:
    found = parsed(f"{_TOP}1. Apologies for absence\n\n{text}\n\n2. Quay\n\nNoted.{_END}", "m.txt").document.attendance
    assert {a.status for a in found} == {"present", "in_attendance"}


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (
            "Councillors present: Vane (Chair), Holt and Ó Moss\nApologies: Pike (work) and Tarn",
            ["Vane", "Holt", "Ó Moss", "Pike", "Tarn"],
        ),
        (
            "Present: A Vane\nOfficers: Parish Clerk Ann Orme and Head of Quays Tom van Gale",
            ["A Vane", "Ann Orme", "Tom van Gale"],
        ),
        ("Present: A Vane\nOfficers: Clerk - Mrs E Orme; Assistant Clerk - Mr F Tarn", ["A Vane", "E Orme", "F Tarn"]),
        (
            "Members present: Ann Vane (AV) MBE, Chair; Ben Holt (BH), OBE; Cy Moss (CM)",
            ["Ann Vane", "Ben Holt", "Cy Moss"],
        ),
        ("Present: Cllrs A Vane and B Holt\nIn attendance: Clerk and 2 MOPs", ["A Vane", "B Holt", None]),
    ],
)
def test_lists_of_names(parsed: Callable[..., Any], block: str, expected: list[str | None]) -> None:
    text = f"WEX COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n{block}\n\n1. Quay\n\nNoted.\n\n2. Paths\n\nNoted.\n"
    assert [a.name for a in parsed(text, "m.txt").document.attendance] == expected


@pytest.mark.parametrize(
    ("text", "moves"),
    [
        ("Cllr Holt left the meeting at 8.05pm.", {"B Holt": (None, "8.05pm")}),
        ("[Cllr C Moss departed – 20.30]", {"C Moss": (None, "20.30")}),
        ("19.40 – Cllr Pike entered the meeting.", {"D Pike": ("19.40", None)}),
        ("At 8.05 p.m. Cllr Pike left and did not return.", {"D Pike": (None, "8.05 p.m.")}),
        ("Cllrs Holt and Moss arrived at 19:40.", {"B Holt": ("19:40", None), "C Moss": ("19:40", None)}),
        ("County Cllr Gale joined the meeting at 7.45pm and left at 8.15pm.", {"T Gale": ("7.45pm", "8.15pm")}),
        ("County Cllr Gale gave his report and left at 8.15pm.", {"T Gale": (None, "8.15pm")}),
        ("Cllr Holt left the meeting at 8.05pm and returned at 8.20pm.", {}),
        ("Mrs Orme left the room at 9pm while her pay was discussed. Mrs Orme returned.", {}),
        ("The minutes were amended to show that Cllr Holt left at 8.15pm.", {}),
        ("Cllr Holt asked why the bus left at 8.05am.", {}),
        ("Cllr Holt said that Mr Pike left the village at 8.30.", {}),
    ],
)
def test_who_came_late_or_left(
    parsed: Callable[..., Any], text: str, moves: dict[str, tuple[str | None, str | None]]
) -> None:
    found = parsed(f"{_TOP}1. Apologies\n\nNone.\n\n2. Quay\n\n{text}{_END}", "m.txt").document.attendance
    assert {a.name: (a.arrived, a.left) for a in found if a.arrived or a.left} == moves


_TELLING = (
    "{} declares a personal interest in item 2 as a berth holder.",
    "{} intimated an interest in item 2.",
    "{} notified the meeting of a DPI in item 2.",
    "{} asked that it be recorded that she had a non-pecuniary interest in item 2.",
    "A declaration of interest was received from {} in item 2 as a trustee.",
    "Declarations had been received in writing from {} (item 2 – berth holder).",
    "Prejudicial: {} – item 2",
    "Item 2 – the quay: {} (personal) – berth holder",
)


@pytest.mark.parametrize(("way", "who"), list(product(_TELLING, ("Cllr Holt", "BH"))))
def test_interests(parsed: Callable[..., Any], way: str, who: str) -> None:
    if who == "BH" and way.startswith(("Item", "{} declares")):
        who = "Councillor B Holt"
    text = f"{_TOP}1. Declarations of interest\n\n{way.format(who)}\n\n2. Quay\n\nNoted.{_END}"
    found = parsed(text, "m.txt").document.declarations
    assert [d.name for d in found] in (["Holt"], ["BH"], ["B Holt"])


@pytest.mark.parametrize(
    ("head", "tail", "stated"),
    [
        (
            "Held on: 4 March 2014\nAt: 7.30 pm\nIn: The Reading Room",
            "Meeting over at 9.05 pm.",
            ("19:30", "21:05", "The Reading Room"),
        ),
        (
            "Date and time: 4/3/14, 14.30\nPlace: Wex Hall",
            "The meeting was wound up at 16.10.",
            ("14:30", "16:10", "Wex Hall"),
        ),
        ("4 March 2014, 7 pm, Wex Hall", "The group finished its business at 8.40 pm.", ("19:00", "20:40", "Wex Hall")),
        (
            "4 March 2014, 7 pm, Wex Hall",
            "The Chair brought matters to a conclusion at 8.40 pm.",
            ("19:00", "20:40", "Wex Hall"),
        ),
        ("4 March 2014, 14:00, Wex Hall", "At 1540 hrs the Chair closed the meeting.", ("14:00", "15:40", "Wex Hall")),
        (
            "Minutes of the meeting held 4 March 2014, Oak Room. Meeting started 7 pm.",
            "Closed 8 pm.",
            ("19:00", "20:00", "Oak Room"),
        ),
        (
            "Minutes of the meeting held at St Bride's, beginning at 7 pm, on 4 March 2014",
            "Closed 8 pm.",
            ("19:00", "20:00", "St Bride's"),
        ),
    ],
)
def test_hours_and_place(parsed: Callable[..., Any], head: str, tail: str, stated: tuple[str, str, str]) -> None:
    body = "\n\nPresent: Cllrs A Vane (Chair), B Holt and C Moss\n\n1. Quay\n\nNoted.\n\n2. Paths\n\nNoted.\n\n"
    met = parsed(f"Wex Parish Council\nMinutes\n{head}{body}{tail}\n", "m.txt").document.meeting
    assert (met.start_time, met.end_time, met.venue) == stated
