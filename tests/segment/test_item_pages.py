"""Pages about one item of a meeting, and lists of numbers that are no items."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

PAGE = """Agenda item

Budget and council tax 2020/21

To set the tax.

Minutes:

It was moved by Councillor Ann Bell and seconded by Councillor Ben Roe that the budget be adopted.

The Mayor adjourned the meeting at 7.35 pm

(1) An amendment was moved by Councillor Cy Moss.

RESOLVED that the budget be adopted.
"""


def test_a_page_about_one_item_is_headed_by_its_title(parsed: Callable[..., Any]) -> None:
    document = parsed(PAGE).document
    assert document.kind == "minutes"
    assert [(i.number, i.title) for i in document.items] == [(None, "Budget and council tax 2020/21")]
    meeting = document.meeting
    assert (meeting.committee, meeting.date, meeting.start_time, meeting.venue) == (None, None, None, None)


def test_minutes_below_one_title_alone(parsed: Callable[..., Any]) -> None:
    page = "Future meetings\n\nThe dates are:\n\n25th November, 18:00 – 20:00\n\nMinutes:\n\nThe Board agreed to start at 18:00.\n"
    document = parsed(page).document
    assert (document.kind, document.meeting.date_text, document.meeting.start_time) == ("minutes", None, None)
    assert [i.title for i in document.items] == ["Future meetings"]


@pytest.mark.parametrize(
    ("told", "committee"),
    [
        ("It would go to the next meeting of the Shadow Quay setting out Panel membership.", None),
        ("It would go to the next meeting of the Shadow Quay Panel.", "Shadow Quay Panel"),
    ],
)
def test_the_body_that_is_to_meet_next_is_named_in_whole(
    parsed: Callable[..., Any], told: str, committee: str | None
) -> None:
    page = f"Agenda item\n\nHow to work\n\nMinutes:\n\n{told}\n\nThe Panel agreed to meet in May.\n"
    assert parsed(page).document.meeting.committee == committee


def test_agenda_item_as_the_head_of_a_column_opens_no_such_page(parsed: Callable[..., Any]) -> None:
    table = "# Minutes of the Harbour Committee held on 4 June 2019\n\n| Agenda item | Action |\n|---|---|\n| 1. Quay | The Clerk to write |\n| 2. Boats | None |\n| 3. Close | None |\n"
    assert [i.number for i in parsed(table, "m.md").document.items] == ["1", "2", "3"]


def test_the_meeting_of_an_issue_is_the_one_that_its_line_names(parsed: Callable[..., Any]) -> None:
    page = (
        "Issue - meetings\n\nANNUAL REPORT OF THE AUDIT COMMITTEE\n\nMeeting: 25/05/2012 - Council (Item 13)\n\n"
        "13 ANNUAL REPORT OF THE AUDIT COMMITTEE\n\nMinutes:\n\nRESOLVED: That the report be noted.\n"
    )
    meeting = parsed(page).document.meeting
    assert (meeting.committee, meeting.date) == ("Council", "2012-05-25")


HEAD = "Harbour Committee\n\nMinutes of the meeting held on 4 June 2019\n\nThe Committee discussed its work and heard from the officers.\n\n"
LIST = "\n\n1. Note the report.\n\n2. Approve the plan for the quay.\n"


def test_the_clauses_of_one_decision_are_no_items(parsed: Callable[..., Any]) -> None:
    document = parsed(HEAD + "That the Committee:" + LIST).document
    assert not document.items
    assert [[c.text for c in r.clauses] for r in document.resolutions] == [
        ["Note the report.", "Approve the plan for the quay."]
    ]


def test_numbered_lines_below_prose_stay_items(parsed: Callable[..., Any]) -> None:
    lines = "\n\n1. Welcome\n\nThe Chair welcomed all.\n\n2. Quay\n\nNothing was said of it.\n\n3. Close\n\nThe meeting ended.\n"
    assert [i.number for i in parsed(HEAD + "There was little business." + lines).document.items] == ["1", "2", "3"]


def test_a_number_on_its_own_line_opens_a_title_with_a_dash(parsed: Callable[..., Any]) -> None:
    body = "37.\n\nApologies\n\nThere were none.\n\n38.\n\nMinutes - 15 July 2019\n\nThese were agreed.\n"
    assert [(i.number, i.title) for i in parsed(HEAD + body).document.items] == [
        ("37", "Apologies"),
        ("38", "Minutes - 15 July 2019"),
    ]


def test_a_page_about_one_item_below_its_trail(parsed: Callable[..., Any]) -> None:
    page = "You are here:\n\nAgenda item\n\nQUAY WORKS\n\nMinutes:\n\nThe Committee resolved that the works be left to the Head of Harbours.\n"
    document = parsed(page).document
    assert [i.title for i in document.items] == ["QUAY WORKS"]
    assert [r.verb for r in document.resolutions] == ["resolved"]


def test_the_title_above_the_line_that_names_the_meeting_may_be_in_capitals(parsed: Callable[..., Any]) -> None:
    page = "Issue - meetings\n\nELECTION OF MAYOR\n\nMeeting: 22/05/2019 - Council (Item 1)\n\nThe Mayor will ask for names.\n\nMinutes:\n\nRESOLVED: That Councillor Wood be elected Mayor.\n"
    assert [(i.number, i.title) for i in parsed(page).document.items] == [("1", "ELECTION OF MAYOR")]


def test_long_numbered_clauses_are_no_items(parsed: Callable[..., Any]) -> None:
    body = "Officers spoke to the paper.\n\n1)   Authorise the Clerk to find a person for the post;\n\n2)   Agree that any others be held in reserve; and\n\n3)   Agree that the panel go on as before.\n"
    document = parsed(HEAD + body).document
    assert not document.items
    assert not document.actions


LISTED = "Venue: Zoom - Online\nNo. | Item |\n---|---|\n"
ROWS = (
    "Apologies for Absence To receive any apologies. Minutes: Apologies were received from Councillors Ann Moss and Ben Tarn. |\n|\n"
    "Works on the quay PDF 55 KB Head of Harbours to give an update. Additional documents: Minutes: The Head of Harbours spoke.\n"
    "That the report be noted. |\n|\n"
    "Plan No 12/01320 - The Yard PDF 173 KB Outline application for six houses\n"
    "To consider the report of the Head of Planning. Minutes: RESOLVED that the plan be deferred. |\n|\n"
)


def test_a_table_of_items_that_a_converter_flattened(parsed: Callable[..., Any]) -> None:
    document = parsed(LISTED + ROWS).document
    titles = ["Apologies for Absence", "Works on the quay", "Plan No 12/01320 - The Yard"]
    assert [i.title for i in document.items] == titles
    assert [a.name for a in document.attendance] == ["Ann Moss", "Ben Tarn"]
    decided = [(c.text, r.item_id) for r in document.resolutions for c in r.clauses]
    assert decided == [
        ("That the report be noted.", document.items[1].id),
        ("the plan be deferred.", document.items[2].id),
    ]
    assert not document.actions  # what the agenda says of an item


def test_a_flattened_table_whose_rows_have_no_ends(parsed: Callable[..., Any]) -> None:
    rows = ROWS.replace(" |\n|\n", "\n").replace(
        "To receive any apologies.", "Members of the panel are asked to give theirs."
    )
    document = parsed("Venue: Zoom\nNo. | Item | ||||||\n" + rows).document
    assert [i.title for i in document.items][:2] == ["Apologies for Absence", "Works on the quay"]


def test_a_flattened_table_whose_rows_end_with_all_their_cells(parsed: Callable[..., Any]) -> None:
    rows = ROWS.replace(" |\n|\n", " |\n|||||||||\n").replace("To receive any", "To disclose any")
    document = parsed("Venue: Zoom\nNo. | Item | ||||||||\n---|---|---|---|\n" + rows).document
    titles = ["Apologies for Absence", "Works on the quay", "Plan No 12/01320 - The Yard"]
    assert [i.title for i in document.items] == titles


def test_a_flattened_table_that_kept_its_numbers(parsed: Callable[..., Any]) -> None:
    rows = (
        "| 1/23 | APOLOGIES To receive any apologies. Minutes: Apologies came from Cllr Ann Moss. |\n"
        "| 2/23 | QUAY WORKS The deadline for questions is noon. Minutes: RESOLVED that the crane be bought. |\n"
        "| 3/23 | CLOSE OF BUSINESS Additional documents: Minutes: There was no other business. |\n"
    )
    document = parsed("Venue: Zoom\n\n| No. | Item |\n|---|---|\n" + rows, "m.md").document
    assert [(i.number, i.title) for i in document.items] == [
        ("1/23", "APOLOGIES"),
        ("2/23", "QUAY WORKS"),
        ("3/23", "CLOSE OF BUSINESS"),
    ]
    assert [r.item for r in document.resolutions] == ["2/23"]


def test_a_table_without_minutes_stays_one(parsed: Callable[..., Any]) -> None:
    table = "# Minutes of the Harbour Committee held on 4 June 2019\n\nNo. | Item |\n---|---|\n1 | Apologies |\n2 | Quay |\n3 | Close |\n"
    assert "Apologies" in parsed(table, "m.md").text


def test_a_clause_proposed_and_left_is_no_decision(parsed: Callable[..., Any]) -> None:
    rows = ROWS.replace(
        "That the report be noted. |", "Councillor Moss moved an amendment.\nThat the report be noted. |"
    )
    clauses = [c.text for r in parsed(LISTED + rows).document.resolutions for c in r.clauses]
    assert clauses == ["the plan be deferred."]


def test_what_an_agenda_says_of_the_only_item_is_no_minute(parsed: Callable[..., Any]) -> None:
    page = "Agenda item\n\nQuay works\n\nThe Head of Harbours will write to the owners.\n\nMinutes:\n\nThe Clerk agreed to write to the engineers.\n\nRESOLVED that the works be deferred.\n"
    assert [a.owner for a in parsed(page).document.actions] == ["The Clerk"]


def test_a_published_decision_is_one_document_with_its_day(parsed: Callable[..., Any]) -> None:
    page = (
        "Decision details\n\nDecision Maker: Cabinet\n\nDecision status: Recommendations Approved\n\nRESOLVED: That Cabinet:\n\n"
        "(1)   Noted the report on the quay.\n\n(2)   Endorsed the plans.\n\nReport author: Ann Bell\n\nPublication date: 12/09/2019\n\n"
        "Date of decision: 10/09/2019\n\nDecided at meeting: 10/09/2019 - Cabinet\n"
    )
    found = parsed(page)
    assert [d.kind for d in found.documents] == ["decision_notice"]
    assert (found.document.meeting.committee, found.document.meeting.date) == ("Cabinet", "2019-09-10")


def test_long_standard_titles_without_numbers(parsed: Callable[..., Any]) -> None:
    body = (
        "Agenda and minutes\n\nHarbour Committee\n\nTuesday 5 March 2019\n\nVenue: County Hall\n\nContact: Ann Bell\n\nMedia\n\nNo. Item\n\n\nApologies for Absence\n\n\nNo apologies came in that week.\n\n\n"
        "Minutes of the meeting of the Committee held on 26 February 2019\n\n\nThe minutes were approved as a correct record.\n\n\n"
        "Declaration of Members' Interests\n\n\nThere were no declarations of interest made.\n\n\n"
        "Presentation of Petitions under Standing Order 36\n\n\nThe Clerk said that there were none that day.\n\n\n"
        "To receive the petition of 4 May\n\n\nNobody was there to hand it in.\n"
    )
    assert [i.title for i in parsed(body).document.items] == [
        "Apologies for Absence",
        "Minutes of the meeting of the Committee held on 26 February 2019",
        "Declaration of Members' Interests",
        "Presentation of Petitions under Standing Order 36",
    ]
