"""Pages about one item of a meeting, and lists of numbers that are no items."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

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
