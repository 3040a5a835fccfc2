"""Pages as the systems of councils build them, all the way to records: what stands round the minutes is left out."""

from __future__ import annotations

import html
from collections.abc import Callable

import pytest

from tests.conftest import Parsed

Parse = Callable[..., Parsed]

BRIDGES = [
    "The Panel considered a report of the Head of Streets on the\ncondition of the four bridges over the Elm. Members\nasked when the works would begin.",
    "<b>RESOLVED</b>: That",
    "(1)&nbsp;&nbsp;&nbsp; the report be noted; and",
    "(2)&nbsp;&nbsp;&nbsp; the works be put out to tender.",
]


def modgov(heading: str, title: str, body: str) -> str:
    """A ModernGov page in a council's own frame."""
    return f"""<!DOCTYPE html><html lang="en"><head><title>{heading} - Elmford Borough Council</title><script>var a = 1;</script></head>
<body class="democracy"><a class="skip-link" href="#modgov">Skip to main content</a>
<header class="site-header"><a href="/">Elmford Borough Council</a><nav><ul><li><a>Home</a></li><li><a>Council tax</a></li></ul></nav></header>
<div class="breadcrumb"><a>Home</a> &gt; <a>Committees</a> &gt; {heading}</div>
<div id="modgov"><div class="mgNav"><ul><li><a>Calendar</a></li><li><a>Councillors</a></li></ul></div>
<div class="mgContent" id="mgContent"><h1 class="mgMainTitleTxt">{heading}</h1><h2 class="mgSubTitleTxt">{title}</h2>{body}</div></div>
<footer class="site-footer"><p>Town Hall, High Street, Elmford.</p><ul><li>Privacy</li><li>Cookies</li></ul></footer></body></html>"""


def word(*paragraphs: str) -> str:
    """Paragraphs as Word exports them, hard-wrapped."""
    inner = "".join(
        f'<p class="MsoNormal"><span style=\'font-family:"Arial",sans-serif\'>{p}</span></p>' for p in paragraphs
    )
    return f'<div class="mgWordPara"><div class="WordSection1">{inner}</div></div>'


def row(number: int, title: str, purpose: str = "", *bodies: tuple[str, list[str]], files: tuple[str, ...] = ()) -> str:
    """A row of the table of items: number, title, purpose, files, then a label and a text each."""
    cell = f'<p class="mgAiTitleTxt"><a href="mgAi.aspx?ID={number}">{title}</a></p>'
    if purpose:
        cell += word(purpose)
    if files:
        links = "".join(f'<li><a>{name}</a> <span class="mgFileSize">PDF 169 KB</span></li>' for name in files)
        cell += f'<p class="mgSubItemTitleTxt">Additional documents:</p><ul class="mgBulletList">{links}</ul>'
    for label, paragraphs in bodies:
        cell += f'<p class="mgSubItemTitleTxt">{label}:</p>{word(*paragraphs)}'
    return f'<tr><td class="mgItemNumberCell"><a name="AI{number}"></a><p>{number}.</p></td><td>{cell}</td></tr>'


def items(*rows: str) -> str:
    head = '<tr><th class="mgItemNumberCell" scope="col">No.</th><th scope="col">Item</th></tr>'
    return f"""<ul class="mgActionList"><li><a>Attendance details</a></li><li><a>Printed minutes</a> <span>PDF 91 KB</span></li></ul>
<p><span class="mgLabel">Venue:</span> Committee Room 1, Town Hall. <a>View directions</a></p>
<p><span class="mgLabel">Contact:</span> Ann Bell&nbsp; 01555 100201</p><p class="mgLabel">Items</p>
<table class="mgItemTable" summary="Table of agenda items">{head}{"".join(rows)}</table>"""


def minuted(*paragraphs: str) -> tuple[str, list[str]]:
    return "Minutes", list(paragraphs)


def titles(parsed: Parsed) -> list[tuple[str | None, str]]:
    return [(item.number, item.title) for item in parsed.document.items]


def decisions(parsed: Parsed) -> list[tuple[str | None, str, list[str]]]:
    return [(r.item, r.verb, [clause.text for clause in r.clauses]) for r in parsed.document.resolutions]


FRAME = ("Skip to", "Council tax", "Calendar", "Privacy", "PDF", "Attendance details", "View directions", "var a")


def test_a_meeting_page_with_minutes(parsed: Parse) -> None:
    """`ieListDocuments.aspx`: number, title, purpose and minutes of each item in a table."""
    page = modgov(
        "Agenda and minutes",
        "Overview Panel - Tuesday, 8th October, 2019 6.30 pm",
        items(
            row(1, "Apologies for absence", "To receive apologies.", minuted("Apologies were received from Councillor Bram Oster.")),
            row(2, "Minutes", "To approve the minutes of the meeting held on 3 September 2019.",
                minuted("The minutes of the meeting held on 3 September 2019 were approved as a correct record."), files=("Minutes 3 September",)),
            row(3, "Bridges over the Elm", "To consider the report of the Head of Streets.", minuted(*BRIDGES), files=("Bridges", "Appendix A")),
        ),
    )  # fmt: skip
    found = parsed(page, "ieListDocuments.html")
    meeting = found.document.meeting
    assert (found.document.kind, meeting.committee, meeting.date, meeting.start_time, meeting.venue) == (
        "minutes", "Overview Panel", "2019-10-08", "18:30", "Committee Room 1, Town Hall",
    )  # fmt: skip
    assert titles(found) == [("1", "Apologies for absence"), ("2", "Minutes"), ("3", "Bridges over the Elm")]
    assert [(a.name, a.status) for a in found.document.attendance] == [("Bram Oster", "apologies")]
    assert decisions(found)[-1] == ("3", "resolved", ["the report be noted; and", "the works be put out to tender."])
    assert "condition of the four bridges over the Elm. Members asked when" in found.text
    assert not any(words in found.text for words in FRAME)


def test_a_meeting_page_without_minutes(parsed: Parse) -> None:
    page = modgov(
        "Agenda",
        "Overview Panel - Tuesday, 5th November, 2019 6.30 pm",
        items(
            row(1, "Apologies for absence", "To receive apologies."),
            row(2, "Minutes", "To approve the minutes of the meeting held on 8 October 2019.", files=("Minutes",)),
            row(3, "Litter bins", "To consider the report of the Head of Streets.", files=("Report",)),
        ),
    )
    found = parsed(page, "ieListDocuments.html")
    assert (found.document.kind, found.document.meeting.date) == ("agenda", "2019-11-05")
    assert titles(found) == [("1", "Apologies for absence"), ("2", "Minutes"), ("3", "Litter bins")]
    assert decisions(found) == []


def test_an_item_page(parsed: Parse) -> None:
    """`mgAi.aspx`: of the links beside the item, the one that names its meeting is kept."""
    links = """<ul class="mgActionList"><li><a>View the background to item 3.</a></li>
    <li><a>Meeting of Overview Panel, Tuesday, 8th October, 2019 6.30 pm (Item 3.)</a></li></ul>"""
    files = '<h3>Supporting documents:</h3><ul class="mgBulletList"><li><a>Bridges report</a> <span>PDF 1 MB</span></li></ul>'
    body = f'{links}{word("To consider the report.")}<h3 class="mgSubSubTitleTxt">Minutes:</h3>{word(*BRIDGES)}{files}'
    found = parsed(modgov("Agenda item", "Bridges over the Elm", body), "mgAi.html")
    meeting = found.document.meeting
    assert (found.document.kind, meeting.committee, meeting.date) == ("minutes", "Overview Panel", "2019-10-08")
    assert titles(found) == [("3", "Bridges over the Elm")]
    assert decisions(found) == [("3", "resolved", ["the report be noted; and", "the works be put out to tender."])]
    assert not any(words in found.text for words in (*FRAME, "background", "Bridges report"))


def test_an_issue_page(parsed: Parse) -> None:
    """`ieIssueDetails.aspx`: one issue at several meetings, each a document under the heading that says which."""
    body = (
        f"<h3><a>Meeting: 19/02/2020 - Council (Item 64)</a></h3><p>64 <a>Bridges over the Elm</a> <span>PDF 200 KB</span></p>"
        f"{word('RESOLVED that £80,000 be found for the bridges.')}"
        f"<h3><a>Meeting: 08/10/2019 - Overview Panel (Item 3)</a></h3><p>3 <a>Bridges over the Elm</a></p>{word(*BRIDGES)}"
    )
    documents = parsed(modgov("Issue - meetings", "Bridges over the Elm", body), "ieIssueDetails.html").documents
    assert [(d.meeting.committee, d.meeting.date) for d in documents] == [
        ("Council", "2020-02-19"), ("Overview Panel", "2019-10-08"),
    ]  # fmt: skip
    assert [[(item.number, item.title) for item in d.items] for d in documents] == [
        [("64", "Bridges over the Elm")], [("3", "Bridges over the Elm")],
    ]  # fmt: skip
    assert [[(r.item, len(r.clauses)) for r in d.resolutions] for d in documents] == [[("64", 1)], [("3", 2)]]


def test_a_decision_page(parsed: Parse) -> None:
    """`ieDecisionDetails.aspx`: labels and values, each pair on one line."""

    def label(name: str, value: str) -> str:
        return f'<p><span class="mgLabel">{name}:&nbsp;</span>{value}</p>'

    body = (
        label("Decision Maker", "<a>Cabinet Member for Streets</a>")
        + label("Decision status", "Recommendations Approved")
        + label("Is Key decision?", "Yes")
        + label("Is subject to call in?", "Yes")
        + '<h3 class="mgSubSubTitleTxt">Purpose:</h3>'
        + word("To let the contract for the resurfacing of Mill Lane.")
        + '<h3 class="mgSubSubTitleTxt">Decision:</h3>'
        + word("That the contract for the resurfacing of Mill Lane be awarded to Oakway Roads Ltd.")
        + '<h3 class="mgSubSubTitleTxt">Reasons for the decision:</h3>'
        + word("The surface has failed.")
        + label("Publication date", "14/01/2020")
        + label("Date of decision", "13/01/2020")
        + '<p class="mgSubItemTitleTxt">Accompanying Documents:</p><ul><li><a>Mill Lane</a> <span>PDF 300 KB</span></li></ul>'
    )
    found = parsed(modgov("Decision details", "Resurfacing of Mill Lane", body), "ieDecisionDetails.html")
    assert found.document.kind == "decision_notice" and found.document.meeting.date == "2020-01-13"
    assert [clauses for _, _, clauses in decisions(found)] == [
        ["the contract for the resurfacing of Mill Lane be awarded to Oakway Roads Ltd."]
    ]
    assert "Decision Maker: Cabinet Member for Streets\nDecision status: Recommendations Approved\n" in found.text
    assert not any(words in found.text for words in (*FRAME, "Accompanying"))


def test_printed_minutes_as_html(parsed: Parse) -> None:
    """ModernGov's printed minutes, a Word export: marks round every item, words of the template at the end."""

    def numbered(number: int, title: str) -> str:
        blanks = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span>"
        return f"<p class=MsoNormal><b>{number}.{blanks}{title}</b></p><p class=MsoNormal>&nbsp;</p>"

    page = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
    <style>p.MsoNormal{{margin:0cm}}</style></head><body lang=EN-GB><div class=WordSection1>
    <p class=MsoNormal align=center><b>ELMFORD BOROUGH COUNCIL</b></p>
    <p class=MsoNormal><b>MINUTES of a meeting of the Licensing Committee held at the Town Hall, Elmford on
    Thursday 9 January 2020 at 7.00 pm</b></p>
    <p class=MsoNormal>Present:&nbsp;&nbsp; Councillor Ada Quill (Chair)</p>
    <p class=MsoNormal style='margin-left:72pt'>Councillors Bram Oster, Cora Pell and Dai Rook</p>
    <AI1>{numbered(1, "APOLOGIES FOR ABSENCE")}<p class=MsoNormal>An apology was received from Councillor Eve Sand.</p></AI1>
    <AI2>{numbered(2, "MINUTES OF THE LAST MEETING")}<p class=MsoNormal>RESOLVED – That the minutes of the meeting held on
    5 December 2019 be approved as a correct record.</p></AI2>
    <AI3>{numbered(3, "TAXI FARES")}<p class=MsoNormal>RESOLVED – That</p>
    <p class=MsoListParagraph>(a)<span>&nbsp;&nbsp; </span>the fares be raised by 4 per cent; and</p>
    <p class=MsoListParagraph>(b)<span>&nbsp;&nbsp; </span>the table of fares be reviewed in a year.</p></AI3>
    <TRAILER_SECTION><p class=MsoNormal>The meeting ended at 8.15 pm.</p></TRAILER_SECTION>
    <LAYOUT_SECTION><p class=MsoNormal>FIELD_TITLE</p><p class=MsoNormal>FIELD_SUMMARY</p></LAYOUT_SECTION></div></body></html>"""
    found = parsed(page, "printed.html")
    meeting = found.document.meeting
    assert (meeting.committee, meeting.date, meeting.start_time, meeting.end_time) == (
        "Licensing Committee", "2020-01-09", "19:00", "20:15",
    )  # fmt: skip
    assert titles(found) == [("1", "APOLOGIES FOR ABSENCE"), ("2", "MINUTES OF THE LAST MEETING"), ("3", "TAXI FARES")]
    assert [(a.name, a.status) for a in found.document.attendance] == [
        ("Ada Quill", "present"), ("Bram Oster", "present"), ("Cora Pell", "present"), ("Dai Rook", "present"),
        ("Eve Sand", "apologies"),
    ]  # fmt: skip
    assert decisions(found)[1] == (
        "3", "resolved", ["the fares be raised by 4 per cent; and", "the table of fares be reviewed in a year."],
    )  # fmt: skip
    assert "FIELD_" not in found.text


def test_a_blog(parsed: Parse) -> None:
    """What readers answered and what the side bar lists decides nothing."""
    page = """<!doctype html><html><head><title>Minutes of the May meeting | Wrayholm Parish Council</title></head>
    <body class="single single-post"><div id="page" class="hfeed site">
    <header id="masthead" class="site-header"><h1>Wrayholm Parish Council</h1><nav><ul><li>Home</li></ul></nav></header>
    <div id="content" class="site-content"><div id="primary"><main id="main" class="site-main"><article class="post">
    <header class="entry-header"><h1 class="entry-title">Minutes of the May meeting</h1>
    <div class="entry-meta">Posted on <time>20 June 2018</time> by admin</div></header><div class="entry-content">
    <p><strong>Minutes of the Annual Meeting of Wrayholm Parish Council held in the Reading Room on Tuesday 15th May 2018 at 7.30pm</strong></p>
    <p><strong>Present:</strong> Cllrs Finn Ash (Chairman), Gwen Birch and Hal Cole; the Clerk, Ida Drew</p>
    <p><strong>1. Apologies</strong><br>Cllr Jay Esk.</p>
    <p><strong>2. Election of Chairman</strong><br>Cllr Finn Ash was elected Chairman, proposed by Cllr Birch, seconded by Cllr Cole.</p>
    <p><strong>3. Footpaths</strong><br>It was agreed that the Clerk would write to the landowner about the stile on path 4.</p>
    <p>The meeting closed at 8.50pm.</p><div class="sharedaddy"><ul><li>Share on Facebook</li></ul></div></div>
    <footer class="entry-footer">Posted in Minutes</footer></article>
    <nav class="post-navigation"><a>Previous: April minutes</a></nav>
    <div id="comments" class="comments-area"><h2>One thought on this</h2><ol><li>Kit: It was agreed that nobody reads these.</li></ol>
    <div id="respond" class="comment-respond"><h3>Leave a Reply</h3></div></div></main></div>
    <aside id="secondary" class="widget-area"><h2>Recent Posts</h2><ul><li>Resolved: the potholes</li></ul></aside></div>
    <footer id="colophon" class="site-footer">Proudly powered</footer></div></body></html>"""
    found = parsed(page, "blog.html")
    meeting = found.document.meeting
    assert (meeting.committee, meeting.date, meeting.start_time, meeting.end_time) == (
        "Wrayholm Parish Council", "2018-05-15", "19:30", "20:50",
    )  # fmt: skip
    assert titles(found) == [("1", "Apologies"), ("2", "Election of Chairman"), ("3", "Footpaths")]
    assert [number for number, _, _ in decisions(found)] == ["2", "3"]
    assert [action.owner for action in found.document.actions] == ["the Clerk"]
    assert found.text.endswith("The meeting closed at 8.50pm.") and "Posted" not in found.text


def test_a_page_of_cells(parsed: Parse) -> None:
    """A meeting in tables inside a form, as CMIS shows it."""
    page = """<html><head><title>Elmford Council &gt; Meetings</title></head><body><form method="post">
    <div id="header"><div class="login"><a>Login</a></div><ul class="menu"><li>Committees</li></ul></div>
    <div id="dnn_ContentPane"><div class="DnnModule"><h2 class="Head">Meeting Details</h2>
    <table><tr><td>Meeting Title</td><td>Scrutiny Board</td></tr><tr><td>Date</td><td>14 Nov 2017 - 18:00</td></tr></table>
    <h3>Minutes</h3><table border="1"><thead><tr><th>Item</th><th>Title</th><th>Minute</th></tr></thead><tbody>
    <tr><td>1</td><td>Apologies</td><td><p>Councillor Pell sent her apologies.</p></td></tr>
    <tr><td>2</td><td>Minutes of the last meeting</td><td><p>RESOLVED that the minutes of 10 October 2017 be approved.</p></td></tr>
    <tr><td>3</td><td>Library hours</td><td><p>The Board received the report.</p><p>RESOLVED that the hours be kept.</p></td></tr>
    </tbody></table></div></div></form></body></html>"""
    found = parsed(page, "cmis.html")
    assert (found.document.meeting.committee, found.document.meeting.date) == ("Scrutiny Board", "2017-11-14")
    assert titles(found) == [("1", "Apologies"), ("2", "Minutes of the last meeting"), ("3", "Library hours")]
    assert ("3", "resolved", ["the hours be kept."]) in decisions(found)
    assert "Login" not in found.text


def tabbed(*tabs: str) -> str:
    """A page whose tabs stand one below the other, as CMIS keeps them."""
    return f"""<html><head><title>Elmford Council &gt; Meetings</title></head><body>
    <div id="top"><ul><li>Home</li><li>Committees</li><li>Members</li><li>Contact us</li></ul></div>
    <div><h1>Harbour Panel - Tuesday 4 March 2014 - 14:00</h1><table><tr><td>Location:</td><td>Custom House, Elmford</td></tr></table>
    <ul><li>Documents</li><li>Minutes</li><li>Attendance</li><li>Declarations of Interests</li></ul>
    <div><h2>Minutes</h2><h3>HP.11/14 Apologies</h3><p>There was one apology.</p>
    <h3>HP.12/14 Buoys</h3><p>(Mr Rook, having declared an interest, left the meeting.)</p><p><b>Resolved:</b> That the buoys are to be red.</p>
    <h3>HP.13/14 Fog horn</h3><p>The report was noted.</p><h3>HP.14/14 Close</h3><p>The meeting closed at 4pm.</p></div>
    {"".join(f"<div>{tab}</div>" for tab in tabs)}<div><h2>Visitors</h2><p>None yet.</p></div></div></body></html>"""


def table(*rows: str) -> str:
    """A table, its cells parted by bars, its first row the head."""
    cells = [row.split("|") for row in rows]
    made = [
        "".join(f"<{'td' if at else 'th'}>{cell.strip()}</{'td' if at else 'th'}>" for cell in row)
        for at, row in enumerate(cells)
    ]
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in made)}</table>"


MEMBERS = "<h4>Attended - Committee Members</h4>" + table(
    "Name|Role|Comment", "Cllr A Quill|Chair|", "Mr D Rook|Member|Left 15.10"
)
THERE = [("A Quill", "present"), ("D Rook", "present")]


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (MEMBERS, THERE),
        (MEMBERS + "<h4>Attended - Officers</h4>" + table("Name|Post", "Eve Sand|Harbour Master"), [*THERE, ("Eve Sand", "in_attendance")]),
        (MEMBERS + "<h4>Attended - Other Members</h4>" + table("Name|Role", "Cllr E Sand|Member"), [*THERE, ("E Sand", "in_attendance")]),
        (
            MEMBERS + "<h4>Apologies</h4>" + table("Name|Reason for Sending Apology|Substituted By", "Cllr C Pell|Council business|Mr D Rook"),
            [*THERE, ("C Pell", "apologies")],
        ),
        (MEMBERS + "<h4>Absent</h4>" + table("Name|Reason for Absence", "Cllr C Pell|"), [*THERE, ("C Pell", "absent")]),
        ("<h4>Present</h4><ul><li>Cllr A Quill (Chair)</li><li>Mr D Rook</li></ul>", THERE),
    ],
)  # fmt: skip
def test_the_tab_of_those_there_stands_below_the_business(
    parsed: Parse, below: str, expected: list[tuple[str, str]]
) -> None:
    found = parsed(tabbed(f"<h2>Attendance</h2>{below}"), "tabs.html")
    assert [(a.name, a.status) for a in found.document.attendance] == expected
    assert [number for number, _ in titles(found)] == ["HP.11/14", "HP.12/14", "HP.13/14", "HP.14/14"]
    assert (found.document.meeting.venue, found.document.meeting.start_time) == ("Custom House, Elmford", "14:00")
    assert "Contact us" not in found.text and [number for number, _, _ in decisions(found)] == ["HP.12/14", "HP.13/14"]


def test_the_tab_of_interests_is_no_business_and_holds_no_actions(parsed: Parse) -> None:
    """What the business tells once more of somebody in that register is not declared twice."""
    register = table(
        "Member|Item Ref|Details|Nature of Declaration|Action", "Mr D Rook|HP.12/14|Makes buoys|Personal|Left the room"
    )
    found = parsed(
        tabbed(f"<h2>Attendance</h2>{MEMBERS}", f"<h2>Declarations of Interests</h2>{register}"), "tabs.html"
    )
    assert [(d.name, d.item, d.withdrew) for d in found.document.declarations] == [("D Rook", "HP.12/14", True)]
    assert [(a.name, a.left) for a in found.document.attendance] == [("A Quill", None), ("D Rook", "15.10")]
    assert len(titles(found)) == 4 and not found.document.actions


def test_a_heading_of_attendance_amid_the_business_stays(parsed: Parse) -> None:
    page = """<html><body><h1>Elmford Parish Council</h1><h2>Minutes of the meeting of 4 March 2014</h2><p>Present: Cllr A Quill and Cllr D Rook.</p>
    <h3>1. Minutes</h3><p>The minutes were agreed.</p><h3>2. Attendance</h3><p>Cllr Pell had missed three meetings.</p><h3>3. Close</h3><p>At 9pm.</p></body></html>"""
    assert titles(parsed(page, "page.html")) == [("1", "Minutes"), ("2", "Attendance"), ("3", "Close")]


def test_a_page_of_articles(parsed: Parse) -> None:
    """Headings and paragraphs inside a guide with its list of pages, as Jadu shows it."""
    page = """<!doctype html><html><head><title>Minutes | Thornby</title></head><body><div id="wrapper">
    <div id="mast" class="mast"><a>Thornby Town Council</a></div><div id="breadcrumbs"><ol><li>Home</li></ol></div>
    <div id="content"><h1>Minutes of Town Council, 4 February 2015</h1>
    <ul class="page-list"><li>1. Introduction</li><li>2. Minutes</li></ul><div class="byEditor article"><h2>Attendance</h2>
    <p>Present: Councillors L Fenn (Mayor), M Gale, N Hurst and O Ivory.</p><p>Apologies: Councillor P Jarvis.</p>
    <h2>1. Declarations of interest</h2><p>Councillor Gale declared a pecuniary interest in item 3 and left the room.</p>
    <h2>2. Minutes</h2><p>The minutes of the meeting held on 7 January 2015 were agreed as a correct record.</p>
    <h2>3. Grant to the swimming club</h2><p>Resolved: That a grant of £500 be made to the swimming club.</p></div>
    <p class="date_published">Last updated 9 February 2015</p>
    <div class="supplements"><h2>Related pages</h2><ul><li>Councillors</li></ul></div></div>
    <div id="footer">Thornby Town Council, Market Square</div></div></body></html>"""
    found = parsed(page, "jadu.html")
    assert found.document.meeting.date == "2015-02-04"
    assert len(found.document.attendance) == 5 and [d.name for d in found.document.declarations] == ["Gale"]
    assert titles(found) == [("1", "Declarations of interest"), ("2", "Minutes"), ("3", "Grant to the swimming club")]
    assert found.text.endswith("a grant of £500 be made to the swimming club.")


def answer(attendance: tuple[tuple[str, str, str], ...]) -> str:
    """What ModernGov's web service says of a meeting with published minutes."""

    def item(number: int, title: str, purpose: str, *body: str, action: str = "") -> str:
        return f"""<agendaitem><agendaitemtitle>{title}</agendaitemtitle><agendatext>{html.escape(word(purpose))}</agendatext>
        <agendaitemnumber>{number}</agendaitemnumber><fulldisplaynumberformat>{number}.</fulldisplaynumberformat>
        <commentlabel2>Actions</commentlabel2><commenttext2>{action}</commenttext2>
        <minutesnonemptyhtmlbody>{html.escape(word(*body))}</minutesnonemptyhtmlbody><refertocommittee>Harbour Board</refertocommittee></agendaitem>"""

    made = (
        item(1, "Minutes", "To approve the minutes of 8 October 2019.", "To approve the minutes of 8 October 2019 as a correct record."),
        item(2, "Mooring fees", "Report of the Harbour Master.", "The Board considered the report.", "<b>RESOLVED</b> that",
             "(a) the fees be raised by 2 per cent; and", "(b) the report be noted.", action="Harbour Master to publish the new fees by 1 December 2019"),
    )  # fmt: skip
    people = "".join(
        f'<attendee name="{name}" roledescription="{role}" attendance="{there}"/>' for name, role, there in attendance
    )
    return f"""<?xml version="1.0" encoding="utf-8"?><meeting><meetingdate>12/11/2019</meetingdate><meetingtime>6.30 pm</meetingtime>
    <meetingactualfinishtime>8.05 pm</meetingactualfinishtime><meetinglocation>Custom House</meetinglocation>
    <minutepublished>True</minutepublished><agendaitems>{"".join(made)}</agendaitems><attendees>{people}</attendees></meeting>"""


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        (
            (("Councillor Ada Quill", "Chair", "Present, as expected"), ("Councillor Cora Pell", "Committee Member", "Apologies, sent"),
             ("Councillor Eve Sand", "Committee Member", "Absent"), ("Dai Rook", "Harbour Master", "In attendance")),
            [("Ada Quill", "present"), ("Cora Pell", "apologies"), ("Eve Sand", "absent"), ("Dai Rook", "in_attendance")],
        ),
        ((("Councillor Ada Quill", "Chair", "Expected"),), None),
    ],
    ids=["attendance", "nobody marked yet"],
)  # fmt: skip
def test_an_answer_of_the_web_service(
    parsed: Parse, there: tuple[tuple[str, str, str], ...], expected: list[tuple[str, str]] | None
) -> None:
    """Published minutes are minutes, also where they repeat the agenda's words and nobody was marked as there."""
    found = parsed(answer(there), "g77.xml")
    meeting = found.document.meeting
    assert (found.document.kind, meeting.committee, meeting.date, meeting.start_time, meeting.end_time) == (
        "minutes", "Harbour Board", "2019-11-12", "18:30", "20:05",
    )  # fmt: skip
    assert titles(found) == [("1", "Minutes"), ("2", "Mooring fees")]
    assert ("2", "resolved", ["the fees be raised by 2 per cent; and", "the report be noted."]) in decisions(found)
    assert [(a.owner, a.due) for a in found.document.actions] == [("Harbour Master", "2019-12-01")]
    if expected is not None:
        assert sorted((a.name or "", a.status) for a in found.document.attendance) == sorted(expected)
    assert all(a.status != "present" for a in found.document.attendance if expected is None)
