"""Headings of items as bodies of many kinds write them: above the first number, beside other numbers, over dates and answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TOP = "MOORFOOT PARISH COUNCIL\nMinutes of the meeting held on Monday 3 June 2019 in the Institute\nPresent: Cllrs A Fenwick (Chair), P Nair and T Asher\n"
SAID = "The Clerk reported that the owners of the sheds on the quay had replied.\n"
MORE = f"1. Minutes\nApproved.\n2. Sheds\n{SAID}3. Date of next meeting\n8 July 2019\n"


def printed(document: Any) -> list[tuple[str | None, str | None]]:
    return [(item.number, item.title) for item in document.items if not item.parent_id]


def heads(parsed: Callable[..., Any], text: str) -> list[tuple[str | None, str | None]]:
    return printed(parsed(TOP + text, "minutes.txt").document)


@pytest.mark.parametrize(
    "head",
    ["Prayers", "Vote of Sympathy", "Votes of Congratulations", "Acting Chairman’s Introduction", "Declarations of Interest", "Opening remarks", "Minute’s silence"],
)  # fmt: skip
def test_what_is_told_above_the_first_number(parsed: Callable[..., Any], head: str) -> None:
    assert heads(parsed, f"{head}\n{SAID}{MORE}")[:2] == [(None, head), ("1", "Minutes")]


@pytest.mark.parametrize("head", ["Moorfoot Institute", "Ann Fenwick", "Copies to all members"])
def test_other_lines_above_the_first_number_open_nothing(parsed: Callable[..., Any], head: str) -> None:
    assert heads(parsed, f"{head}\n{SAID}{MORE}")[0] == ("1", "Minutes")


LONG = "To receive and approve the minutes of the meeting of the Parish Council held on 6th May 2019"


@pytest.mark.parametrize(
    "form", ["C11{n}/19 {n}. {title}", "C11{n}/19 (Agenda Item {n}) {title}", "19/04{n} {n}) {title}"]
)
def test_a_second_number_before_a_title(parsed: Callable[..., Any], form: str) -> None:
    titles = ["To receive apologies for absence", LONG, "Sheds on the quay", "Finance report"]
    text = "".join(f"{form.format(n=n, title=title)}\n{SAID}" for n, title in enumerate(titles, 1))
    assert [title for _, title in heads(parsed, text)] == titles


@pytest.mark.parametrize("below", ["18 January 2020", "Monday 5th August at 7pm", "To be fixed for 3 May."])
@pytest.mark.parametrize("last", ["Date of next meeting", "To note the date of the next meeting"])
def test_a_date_below_the_next_meeting(parsed: Callable[..., Any], last: str, below: str) -> None:
    titles = (
        ["To receive apologies for absence", "To approve the minutes", "To consider the sheds"]
        if last.startswith("To")
        else ["Apologies", "Minutes", "Sheds on the quay", "Finance"]
    )
    text = "".join(f"{title}\n{SAID}" for title in titles)
    assert (None, last) in heads(parsed, f"{text}{last}\n{below}\n")


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Close – the meeting closed at 8.10pm", "Close"),
        ("Finance – cheques signed as listed", "Finance"),
        ("Actions outstanding: see log", "Actions outstanding"),
        ("Date of next meeting 8 July 2019. The meeting began at 6.00 pm.", "Date of next meeting"),
        ("Director’s report KB introduced the report. Members asked about moorings.", "Director’s report"),
        ("Treasurer’s report - Kit showed the accounts. The closing balance was £2,310.", "Treasurer’s report"),
        ("Licence for the ferry – The Anchor, Quay Road. The officer presented the report.", "Licence for the ferry – The Anchor, Quay Road"),
        ("Ferries Act 2003 – Application for Review of a Licence – Lantern Lodge, Cragwell Road, Moor", "Ferries Act 2003 – Application for Review of a Licence – Lantern Lodge, Cragwell Road, Moor"),
        ("PLANNING - MF/07/1011 - 2 Chapel Row - No objection.", "PLANNING"),
        ("Apologies were received from Cllr Weir and accepted.", "Apologies"),
        ("Minutes of the meeting of 6 May were agreed and signed.", "Minutes of the meeting of 6 May"),
        ("TO CONFIRM ANY PRESS RELEASES AND OTHER NOTICES ASSOCIATED WITH ANY AGREED ACTIONS AND SPENDING OF THE MEETING", "TO CONFIRM ANY PRESS RELEASES AND OTHER NOTICES ASSOCIATED WITH ANY AGREED ACTIONS AND SPENDING OF THE MEETING"),
        ("Attendance and apologies Twenty-two members attended. Apologies came from Kit Weir.", "Attendance and apologies"),
        ("Speed of boats Volunteers had recorded 42 boats on the quay in two hours.", "Speed of boats"),
        ("Mooring licences (a) 19/00912 Ash Farm - no objection (b) 19/00930 The Nook - object", "Mooring licences"),
        ("Date of next AGM – 21 March 2020", "Date of next AGM"),
        ("Moorings | KB showed the plan. Members liked it. |", "Moorings"),
    ],
)  # fmt: skip
def test_where_a_title_ends(parsed: Callable[..., Any], line: str, title: str) -> None:
    bar = "| " if "|" in line else ""
    heads_ = [f"1 {bar}Welcome", f"2 {bar}Signs", f"3 {bar}{line}", f"4 {bar}Ferry", f"5 {bar}Any other business"]
    text = "".join(f"{head}\n{SAID}" for head in heads_)
    assert ("3", title) in heads(parsed, text)


def test_lettered_items_beside_clauses_and_reasons(parsed: Callable[..., Any]) -> None:
    clauses = "RESOLVED -\n(1) T H A T the licence be granted.\n(2) T H A T the hours be ten to six.\nReasons for decisions\n(1) In order to keep the quay quiet.\n(2) The Panel was satisfied.\n"
    titles = ["Appointment of Chairman", "Declarations of Interest", "Licence for the ferry", "Exclusion of the Public"]
    text = "".join(f"({letter}) {title}\n{SAID}" for letter, title in zip("ab", titles, strict=False))
    text += f"(c) {titles[2]}\n{SAID}{clauses}(d) {titles[3]}\n{SAID}"
    assert heads(parsed, text) == list(zip("abcd", titles, strict=True))


def test_numbers_below_captions_beside_those_of_an_agenda(parsed: Callable[..., Any]) -> None:
    titles = ["PRIVATE BUSINESS", "MINUTES OF MEETINGS", "BUSINESS STATEMENT", "SHEDS ON THE QUAY"]
    told = ["The Council was asked to take these in private:-\n10(a) Ferry dues\n10(b) Sale of the crane", "(A) The Council had before it the minute of 6 May.", "The Council had before it a statement.", "The Council had before it a report."]  # fmt: skip
    text = "".join(
        f"{title}\n{n}. {said}\nThe Council resolved:-\nto note it.\n"
        for n, (title, said) in enumerate(zip(titles, told, strict=True), 1)
    )
    assert heads(parsed, text) == [(str(n), title) for n, title in enumerate(titles, 1)]


def test_prose_in_capitals_opens_nothing(parsed: Callable[..., Any]) -> None:
    text = "APOLOGIES FOR ABSENCE\nAPOLOGIES were received from Cllr Weir.\nDECLARATIONS OF INTEREST\nNONE.\nMINUTES\nTHE MINUTES WERE SIGNED.\nSHEDS ON THE QUAY\nTHE CLERK REPORTED THAT THE DOORS WOULD BE MENDED.\n"
    titles = [title for _, title in heads(parsed, text)]
    assert titles == ["APOLOGIES FOR ABSENCE", "DECLARATIONS OF INTEREST", "MINUTES", "SHEDS ON THE QUAY"]


def test_a_bullet_alone_on_its_line(parsed: Callable[..., Any]) -> None:
    text = "".join(f"•\n{title}\n{SAID}" for title in ("Apologies", "Minutes", "Sheds", "Finance"))
    assert parsed(TOP + text, "minutes.txt").document.kind == "minutes"
