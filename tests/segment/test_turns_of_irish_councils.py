"""Decisions of Irish councils and of boards that list them: the motion below its movers, quoted, over a page; lists of what was decided. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """BALLYDOON COUNTY COUNCIL

Minutes of the meeting of the Council held on Monday 4 May 2026 at the County House

Present: Councillors A Moss (Cathaoirleach), B Tarn, K Orme, R Vale, D Pike, E Lock and F Reed

1. Apologies

None.

2. {title}

"""
END = "\n\n3. Date of next meeting\n\n8 June 2026.\n"

Way = tuple[str, list[tuple[list[str], str | None, str | None]]]

MOVED = "Proposed by Cllr. B. Tarn,\nSeconded by Cllr. K. Orme\n"
BY = ("Cllr. B. Tarn", "Cllr. K. Orme")

WAYS: list[Way] = [
    # how the vote went, between the movers and the quotation
    (f"The Cathaoirleach read the motion.\n{MOVED}And agreed following a show of hands.\n“That the Council ask for a later train.”", [(["the Council ask for a later train"], *BY)]),
    (f"{MOVED}And agreed on a show of hands\n“That the Council ask for a later train.”", [(["the Council ask for a later train"], *BY)]),
    (f"{MOVED}and resolved unanimously after a roll call vote:\n“That the Council ask for a later train.”", [(["the Council ask for a later train"], *BY)]),
    (f"{MOVED}And carried by a show of hands.\n“That the Council ask for a later train.”", [(["the Council ask for a later train"], *BY)]),
    (f"The architect showed the plans.\n\nThe members liked the scheme and, when it had been discussed, it was,\n{MOVED}AND following a show of hands RESOLVED that the scheme be approved.", [(["the scheme be approved."], *BY)]),
    (f"{MOVED}AND after a division RESOLVED that the scheme be approved.", [(["the scheme be approved."], *BY)]),
    # nothing but a presentation stands above the movers
    (f"A. Feeney gave a presentation on the lights and took questions.\n\n{MOVED}And agreed following a show of hands.", [(["Proposed by Cllr. B. Tarn, Seconded by Cllr. K. Orme And agreed following a show of hands."], *BY)]),
    (f"The engineer, Mr. Nally, gave a short overview of the works.\n\n{MOVED}And agreed.", [(["Proposed by Cllr. B. Tarn, Seconded by Cllr. K. Orme And agreed."], *BY)]),
    (f"The quay is to be lit until midnight.\n\n{MOVED}And agreed.", [(["The quay is to be lit until midnight."], *BY)]),
    # what was moved stands below, without marks of quotation
    ("Proposed by Cllr. B. Tarn\n\nSeconded by Cllr. K. Orme\n\nAND AGREED\n\nTo confirm the Minutes of the December Meeting.", [(["To confirm the Minutes of the December Meeting."], *BY)]),
    # nothing at all: it is the title that was moved
    (f"{MOVED}And agreed following a roll call vote.", [(["Proposed by Cllr. B. Tarn, Seconded by Cllr. K. Orme And agreed following a roll call vote."], *BY)]),
    (f"{MOVED}And agreed.\n\nPorts Day, Ardnaree, 3rd June, €100", [(["Proposed by Cllr. B. Tarn, Seconded by Cllr. K. Orme And agreed."], *BY)]),
    ("The Council, on the proposal of Cllr. Tarn, seconded by Cllr. Orme, resolved as follows:\n“That the Council sell the plot.”", [(["the Council sell the plot."], "Cllr. Tarn", "Cllr. Orme")]),
    (f"“That the Council write about the ferry.”\n\n{MOVED}A vote was taken by a show of hands\nResult 9 For, 3 Against, 1 Absent\nDecision/Resolution: Motion Carried", [(["the Council write about the ferry"], *BY)]),
    # "that", behind which the quotation stands, perhaps on the next page
    ("On the proposal of Cllr B Tarn, seconded by Cllr K Orme it was\nresolved that,\n\n“That the Council make a scheme for empty shops.\n\nSuch a scheme will halve their rates.”\n\nHe then sat down.", [(["That the Council make a scheme for empty shops.", "Such a scheme will halve their rates."], "Cllr B Tarn", "Cllr K Orme")]),
    ("On the proposal of Cllr B Tarn, seconded by Cllr K Orme it was\nresolved that,\n\n7\n \n“The Council make a scheme for empty shops.”", [(["“The Council make a scheme for empty shops.”"], "Cllr B Tarn", "Cllr K Orme")]),
    ("On the proposal of Cllr B Tarn, seconded by Cllr K Orme it was unanimously agreed to:\n\n“adopt the budget in Tables A and B.”", [(["adopt the budget in Tables A and B."], "Cllr B Tarn", "Cllr K Orme")]),
    # in Irish, the word for "it was agreed" on a line of its own
    ("Ar mholadh Cllr. Tarn\nCuidithe ag Cllr. Orme\nAontaíodh\n“Go ndéanfar an obair.”", [(["Go ndéanfar an obair."], "Cllr. Tarn", "Cllr. Orme")]),
    ("There being no other name, Cllr Pike was deemed appointed to the Ports Board.", [(["There being no other name, Cllr Pike was deemed appointed to the Ports Board."], None, None)]),
    # an election that is declared behind the resolution is that resolution
    ("Resolved on the proposal of Cllr. B. Tarn, seconded by Cllr. K. Orme that Cllr. R. Vale be elected as Cathaoirleach.\n\nAs there was no other name, Cllr. R. Vale was deemed elected as Cathaoirleach and took the Chair.", [(["Cllr. R. Vale be elected as Cathaoirleach."], "Cllr. B. Tarn", "Cllr. K. Orme")]),
    ("RESOLVED that Cllr. R. Vale be elected as Cathaoirleach.\n\nCllr. D. Pike was deemed elected as Leas Cathaoirleach.", [(["Cllr. R. Vale be elected as Cathaoirleach."], None, None), (["Cllr. D. Pike was deemed elected as Leas Cathaoirleach."], None, None)]),
    # a quotation of several sentences is one clause
    (f"{MOVED}Following a show of hands, it was agreed:-\n“That the Council grant a lease of the slip to the Sailing Club. The Sailing Club will bear the costs of both. The consent of the Minister is not needed.”", [(["the Council grant a lease of the slip to the Sailing Club. The Sailing Club will bear the costs of both. The consent of the Minister is not needed."], *BY)]),
    # what fell
    (f"“That the Council sell the tug.”\n\n{MOVED}\nResult 3 For, 9 Against, 1 Absent\nDecision/Resolution: Motion Rejected", []),
    ("Decision: The motion was lost", []),
    ("Outcome\n\nDecision: Amendment not carried", []),
    # what is told of a report on the way to its noting
    ("The monthly report sent out with the agenda set out the main works in each of the areas of the county and was noted by the members.", [(["The monthly report sent out with the agenda set out the main works in each of the areas of the county and was noted by the members."], None, None)]),
    ("The new dues, it was noted, called for several changes.", []),
    # who may go where
    ("On the proposal of Cllr Tarn, seconded by Cllr Orme attendance at the following events was approved.\n\nJourneys Abroad\n• Attendance of the Cathaoirleach at the Ports Day in Boston.\n• Attendance of a delegate at the Coasts Day in Bergen.", [(["Attendance of the Cathaoirleach at the Ports Day in Boston.", "Attendance of a delegate at the Coasts Day in Bergen."], "Cllr Tarn", "Cllr Orme")]),
    ("Attendance at the following courses was agreed on the proposal of Cllr Tarn, seconded by Cllr Orme:\n• Tides for Members, 4th May\n• Dues for Members, 9th May", [(["Tides for Members, 4th May", "Dues for Members, 9th May"], "Cllr Tarn", "Cllr Orme")]),
    # a list of what was decided
    ("The following was decided.\n- Mr Nally to chair the panel\n- Posts to be advertised in May", [(["Mr Nally to chair the panel", "Posts to be advertised in May"], None, None)]),
    ("For the other bids, the following was decided:\n- Quay wall, £200 – to wait until spring\n- Slipway, Mr Nally to ask for a price", [(["Quay wall, £200 – to wait until spring", "Slipway, Mr Nally to ask for a price"], None, None)]),
    ("As regards the rest of the bids the following was agreed:\n- Quay wall, to wait until spring\n- Slipway, to be paved", [(["Quay wall, to wait until spring", "Slipway, to be paved"], None, None)]),
    ("It was decided that the following members would be running the following stalls:\n- Tombola, Cllr Tarn\n- Cakes, Cllr Orme", [(["Tombola, Cllr Tarn", "Cakes, Cllr Orme"], None, None)]),
    ("The rota for June was agreed as:\n\nWeek 1 - Cllr Tarn\n\nWeek 2 - Cllr Orme", [(["Week 1 - Cllr Tarn", "Week 2 - Cllr Orme"], None, None)]),
    ("The Board agreed that the:\n\n(1) Tide Scheme should not be adopted.\n(2) Coastal Grid must be used for charts.\n(3) Board shall meet by telephone in June.", [(["Tide Scheme should not be adopted.", "Coastal Grid must be used for charts.", "Board shall meet by telephone in June."], None, None)]),
    ("The Tidal Data panel:\n\n(1) agreed that the chart be printed.\n(2) deferred the buoys to its next meeting.", [(["agreed that the chart be printed.", "deferred the buoys to its next meeting."], None, None)]),
    ("Attendance at the following was approved.\n• \nAttendance of Cllr Tarn at the Tides Day on the 22nd\nMay in Boston.\n• \nAttendance of Cllr Orme at the Ports Day.", [(["Attendance of Cllr Tarn at the Tides Day on the 22nd May in Boston.", "Attendance of Cllr Orme at the Ports Day."], None, None)]),
    # what should be done, under a heading that says it was decided
    ("Mr Nally told of the grids.\n\nOutcomes:\n- The Coastal Grid should be adopted.\n- The Land Grid must not be used at sea.\n- A review shall be held in May.", [(["The Coastal Grid should be adopted.", "The Land Grid must not be used at sea.", "A review shall be held in May."], None, None)]),
    ("Summary of outcomes\n\n- Copies must be sent to the harbours.", [(["Copies must be sent to the harbours."], None, None)]),
    ("Outcomes\n- People should feel safe at sea.\n- Children should learn to swim.", []),
    ("Issues\n- The Coastal Grid should be adopted.\n- The Land Grid must not be used at sea.", []),
    # motions in a few words
    ("- Motion that the lathe is unsafe - motion passes.\n- Motion to buy a saw - motion carried\n- Motion that the fee stay – passed 5-0\n- Motion that the fee rise – motion fails", [(["Motion that the lathe is unsafe - motion passes."], None, None), (["Motion to buy a saw - motion carried"], None, None), (["Motion that the fee stay – passed 5-0"], None, None)]),
    ("Car park full on Sundays, so agreed to ask the school for its yard.", [(["Car park full on Sundays, so agreed to ask the school for its yard."], None, None)]),
    ("The school did not like it, but agreed to pay.", []),
    ("Mr Nally against the fence, but agreed to leave it.", []),
    ("Cllr Tarn proposed, seconded by Cllr Orme:\n\nThat the trustees settle new rules with the aim of:\n(a) dropping the limit to the county; and\n(b) leaving all else as it is.\n\nCarried.", [(["That the trustees settle new rules with the aim of: (a) dropping the limit to the county; and (b) leaving all else as it is."], "Cllr Tarn", "Cllr Orme")]),
]  # fmt: skip


def _bare(text: str) -> str:
    """A clause without what may stand or fall at its ends."""
    return text.removeprefix("That ").strip(" .“”")


@pytest.mark.parametrize(("body", "expected"), WAYS)
def test_turns(parsed: Callable[..., Any], body: str, expected: Any) -> None:
    found = parsed(HEAD.format(title="Harbour") + body + END, "minutes.txt").document.resolutions
    told = [(list(map(_bare, (c.text for c in d.clauses))), d.mover, d.seconder) for d in found]
    assert told == [(list(map(_bare, clauses)), mover, seconder) for clauses, mover, seconder in expected]


LISTS = [
    ("Correspondence", "Wold Bank, statement 4 dated 9th June, balance of £318.40 Noted\nWold Bank, statement 5. Balance of £2,077.10 Noted\nParish Magazine", ["Wold Bank, statement 4 dated 9th June, balance of £318.40 Noted", "Wold Bank, statement 5. Balance of £2,077.10 Noted"]),
    ("Letters", "a) Letter from the Rail Group about its trains NOTED\nb) Clerks' Magazine", ["Letter from the Rail Group about its trains NOTED"]),
    ("Letters", "The Clerk said that the letter was Noted\nMatters Noted", []),
    ("Planning", "T/31270\nBoat shed\nHeron Lodge\nTern Lane\nR Vane\nNO OBJECTIONS\nT/31288\nExtension\nGull Farm\nNO OBJECTIONS BUT the lane is narrow.\nT/31301 and T/31302\nTree works at Sedge Lodge\nNO OBSERVATIONS", ["T/31270 Boat shed Heron Lodge Tern Lane R Vane NO OBJECTIONS", "T/31288 Extension Gull Farm NO OBJECTIONS BUT the lane is narrow.", "T/31301 and T/31302 Tree works at Sedge Lodge NO OBSERVATIONS"]),
    ("Planning applications", "24/01234/FUL\n3 Low Road\nPorch\nOBJECT on the grounds of the loss of the hedge\n24/01235/FUL\nMill Lane\nShed\nSupport", ["24/01234/FUL 3 Low Road Porch OBJECT on the grounds of the loss of the hedge", "24/01235/FUL Mill Lane Shed Support"]),
    ("Planning", "24/00125/LBC Old Hall, windows    NO COMMENT\n24/00126/FUL Low Farm, barn OBJECT – too high\n24/00127/FUL Mill House, porch for NO OBJECT Ltd", ["24/00125/LBC Old Hall, windows NO COMMENT", "24/00126/FUL Low Farm, barn OBJECT – too high"]),
    ("Minutes of the last meeting", "The Minutes were taken as read and, nobody having a question, they were:\nProposed by: Cllr. B. Tarn\nSeconded by: Cllr. K. Orme\nAND following a show of hands RESOLVED that the minutes be adopted.", ["the minutes be adopted."]),
]  # fmt: skip


@pytest.mark.parametrize(("title", "body", "clauses"), LISTS)
def test_lists(parsed: Callable[..., Any], title: str, body: str, clauses: list[str]) -> None:
    document = parsed(HEAD.format(title=title) + body + END, "minutes.txt").document
    assert [clause.text for d in document.resolutions for clause in d.clauses] == clauses
