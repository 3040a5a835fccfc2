"""ModernGov's web service: one small answer, read as its page would print the meeting."""

from __future__ import annotations

from html import escape

import pytest

from minutes_parser.errors import Unreadable
from minutes_parser.extract import read
from minutes_parser.extract.flattened import unfold
from minutes_parser.layout.model import Layout


def answer(items: str, *, minuted: bool = True, people: str = "") -> bytes:
    return f"""<?xml version="1.0" encoding="utf-8"?>
<meeting><meetingid>7</meetingid><meetingdate>10/02/2026</meetingdate><meetingtime>10.00 am</meetingtime>
<meetinglocation>Old Hall</meetinglocation><minutepublished>{minuted}</minutepublished>
<meetingactualfinishtime>11.15 am</meetingactualfinishtime>
<agendaitems>{items}</agendaitems><attendees>{people}</attendees></meeting>""".encode()


def item(number: str, title: str, **fields: str) -> str:
    inner = "".join(f"<{name}>{escape(words)}</{name}>" for name, words in fields.items())
    return (
        f"<agendaitem><agendaitemtitle>{title}</agendaitemtitle><fulldisplaynumberformat>{number}</fulldisplaynumberformat>"
        f"<refertocommittee>Trees Panel</refertocommittee>{inner}</agendaitem>"
    )


def texts(made: Layout) -> list[str]:
    return [line.text for line in made.pages[0].lines]


def test_a_meeting_with_minutes() -> None:
    people = "".join(
        f'<attendee name="{name}" roledescription="{role}" attendance="{attendance}"/>'
        for name, role, attendance in (
            ("Councillor Ann Ash", "Chair", "Present, as expected"),
            ("Councillor Ben Birch", "Committee Member", "Apologies"),
            ("Cat Cedar", "Clerk", "In attendance"),
        )
    )
    items = item(
        "1.",
        "Minutes",
        agendatext="<p>To approve the minutes.</p>",
        minutesnonemptyhtmlbody='<div class="WordSection1"><p class="MsoNormal">The minutes were\napproved.</p></div>',
        commentlabel2="Actions",
        commenttext2="Clerk to write",
    ) + item("2a", "Gates", agendatext="<p>To consider the gates.</p>")
    made = read(answer(items, people=people), "meeting.xml")
    assert texts(made) == [
        "Trees Panel",
        "Minutes of the meeting",
        "Date: 10/02/2026",
        "Time: 10.00 am",
        "Venue: Old Hall",
        "Present:",
        "Councillor Ann Ash (Chair)",
        "Apologies:",
        "Councillor Ben Birch",
        "In attendance:",
        "Cat Cedar (Clerk)",
        "1. Minutes",
        "The minutes were approved.",
        "Actions: Clerk to write",
        "2a Gates",
        "To consider the gates.",
        "The meeting closed at 11.15 am",
    ]
    assert [line.text for line in made.pages[0].furniture] == ["To approve the minutes."]
    assert [line.tag for line in made.pages[0].lines if line.tag] == ["h1", "h2", "h3", "h3"]
    assert (made.format, made.paginated, made.metadata["committee"]) == ("moderngov", False, "Trees Panel")


def test_expected_members_are_a_membership_list() -> None:
    made = read(answer("", minuted=False, people='<attendee name="Ann Ash" attendance="Expected"/>'), "meeting.xml")
    assert texts(made)[0] == "Agenda" and texts(made)[4:6] == ["Membership:", "Ann Ash"]


@pytest.mark.parametrize(
    ("attendance", "lines"),
    [
        ("Present, as expected", ["Present:", "Ann Ash (Chair)"]),
        ("Present, as substitute for Ben Birch", ["Present:", "Ann Ash (Chair) (substitute for Ben Birch)"]),
        ("Present as substitute", ["Present:", "Ann Ash (Chair) (substitute)"]),
        ("Apologies, sent representative", ["Apologies:", "Ann Ash (Chair)"]),
        ("Absent", ["Absent:", "Ann Ash (Chair)"]),
        ("Expected", ["Expected:", "Ann Ash (Chair)"]),
        ("", ["Expected:", "Ann Ash (Chair)"]),
    ],
)
def test_attendance_as_marked(attendance: str, lines: list[str]) -> None:
    person = f'<attendee name="Ann Ash" roledescription="Chair" attendance="{attendance}"/>'
    assert texts(read(answer("", people=person), "meeting.xml"))[4:6] == lines


def test_an_item_has_its_number_on_the_agenda_and_says_that_it_is_exempt() -> None:
    items = item("1.", "Sale", agendaitemnumber="4", isrestricted="True", restrictionsRef="paragraph 3")
    items += item("2.", "Gates", agendaitemnumber="2", isrestricted="False")
    assert texts(read(answer(items), "meeting.xml"))[5:-1] == [
        "1. Sale", "(Item 4)", "(Exempt: paragraph 3)", "2. Gates",
    ]  # fmt: skip


def test_times_and_status_as_they_were() -> None:
    made = answer("").replace(
        b"<meetinglocation>",
        b"<meetingactualstarttime>10.05 am</meetingactualstarttime><meetingstatus>Cancelled</meetingstatus><meetinglocation>",
    )
    assert texts(read(made, "meeting.xml"))[2:5] == ["Time: 10.05 am", "Venue: Old Hall", "This meeting was cancelled."]


def test_an_answer_without_its_declaration_as_scrapers_store_it() -> None:
    made = answer(item("1.", "Gates")).split(b"\n", 1)[1].replace(b"><", b">\n  <")
    assert "1. Gates" in texts(read(made, "meeting.xml"))


def test_decision_and_minutes_of_one_item_are_labelled() -> None:
    items = item(
        "1.", "Gates", decisionnonemptyhtmlbody="<p>Shut.</p>", minutesnonemptyhtmlbody="<p>They were shut.</p>"
    )
    assert texts(read(answer(items), "m.xml"))[5:10] == [
        "1. Gates",
        "Decision:",
        "Shut.",
        "Minutes:",
        "They were shut.",
    ]


@pytest.mark.parametrize("data", [b"<?xml version='1.0'?><feed><entry/></feed>", b"<?xml version='1.0'?><meeting/>"])
def test_other_xml_is_unreadable(data: bytes) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data, "feed.xml")
    assert caught.value.code == "not-a-document"


def test_rows_of_a_flattened_page_without_an_end_or_a_label() -> None:
    """The row before had no end; another holds no label; the page's own heading is no item's."""
    printed = [
        "Agenda and draft minutes",
        "Welcome Minutes: The Clerk welcomed all. |",
        "Apologies To note apologies for absence. Minutes: None. |",
        "Election of Chair Minutes: Ann Vane was elected.",
        "Declarations of interest To note any interests. Members are asked to say which item.",
        "Minutes: There were none. |",
        "Review of the Quay Rules PDF 228 KB To consider the yearly review of the Quay Rules and of their schedule. Additional documents:",
        "RESOLVED, That the Board agree them. |",
    ]
    heads = [line.removeprefix("### ") for line in unfold(printed) if line.startswith("### ")]
    assert heads == [
        "Welcome",
        "Apologies",
        "Election of Chair",
        "Declarations of interest",
        "Review of the Quay Rules",
    ]
