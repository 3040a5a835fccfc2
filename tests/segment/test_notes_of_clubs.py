"""How clubs, associations and panels head their items, list those there and take on tasks; all bodies and people are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Minutes of the Fern Glen Bowls Club AGM\n\n"
AFTER = "\n\n1. Matters of report\n\nThe path is open.\n\n2. Finance\n\nThe accounts were approved.\n\n3. Next meeting\n\nIt is in May.\n"

DATES: list[tuple[str, str | None, str | None]] = [
    ("Date of Meeting - 23:02:17\nVenue – Green hut", "2017-02-23", None),
    ("Date: 09:11:2018\nTime: 7.30 pm", "2018-11-09", "19:30"),
    ("Date: 14:05:19", "2019-05-14", None),
    ("Date: 14 May 2019\nTime: 19:05", "2019-05-14", "19:05"),
]


@pytest.mark.parametrize(("lines", "day", "start"), DATES)
def test_days_whose_parts_colons_join(
    parsed: Callable[..., Any], lines: str, day: str | None, start: str | None
) -> None:
    meeting = parsed(HEAD + lines + "\n\nPresent: Ann Vane, Ben Holt" + AFTER, "m.txt").document.meeting
    assert (meeting.date, meeting.start_time) == (day, start)


def test_a_day_told_of_below_the_head(parsed: Callable[..., Any]) -> None:
    text = (
        "FERN GLEN ALLOTMENTS\nCOMMITTEE MEETING 19:30 TUESDAY 6 MARCH 2018\n(Committee - Ann Vane (Chair), Ben Holt)\n"
        "- Chair - Matters arising:\na. GATE: The clerk asked the council for a meeting on site and it was agreed to hold one.\n"
        "- Secretary:\na. Letter about the frost on 4 February.\n- AOB: none\n"
    )
    meeting = parsed(text, "m.txt").document.meeting
    assert (meeting.date, meeting.start_time) == ("2018-03-06", "19:30")


PEOPLE: list[tuple[str, str, list[str]]] = [
    (
        "two by their first names behind a bracket",
        "Present – Ann Vane (chair) Tom, Ed Holt (minute taker) Sue and Rob, Fiona, Colin",
        ["Ann Vane", "Tom", "Ed Holt", "Sue", "Rob", "Fiona", "Colin"],
    ),
    ("what somebody sees to", "Present: Sue Holt (Chair) Parks and Roads, Ben Orr", ["Sue Holt", "Ben Orr"]),
    (
        "deputies by their surnames",
        "Present: Deputy Vane, Alderman Holt, Deputy Tarn, Hugh Moss and Ann Roe",
        ["Vane", "Holt", "Tarn", "Hugh Moss", "Ann Roe"],
    ),
    ("deputies of another sort", "Present: Ann Vane, Deputy Head, Cllr Holt, Deputy Leader", ["Ann Vane", "Holt"]),
    (
        "a body behind initials and behind a comma",
        "Present:-\nAnn Vane AV Chair\nCarol Holt CH Lanwell Parish Council\nMark Low ML Manager, Mereford Airfield\nDai Roe DR Lowmoor Homes Ltd\n"
        "\nApologies:-\nStella Ray SR Westdown County Council represented by Bo Tarn",
        ["Ann Vane", "Carol Holt", "Mark Low", "Dai Roe", "Stella Ray"],
    ),
    (
        "a post of two halves behind a name",
        "Present: Ann Vane\n\nIn attendance: Mr K Holt Deputy Clerk, and Mr T Tarn Admin/Finance Office.",
        ["Ann Vane", "K Holt", "T Tarn"],
    ),
    (
        "prayers below a list",
        "Present: Ann Vane AV (chair), Ben Holt BH\n\nApologies received from: Cy Moss CM, Di Roe DR.\n\nOpening Prayer & Psalm Study",
        ["Ann Vane", "Ben Holt", "Cy Moss", "Di Roe"],
    ),
]


@pytest.mark.parametrize(("block", "names"), [(b, n) for _, b, n in PEOPLE], ids=[i for i, _, _ in PEOPLE])
def test_those_there(parsed: Callable[..., Any], block: str, names: list[str]) -> None:
    found = parsed(HEAD + block + AFTER, "m.txt").document.attendance
    assert [record.name for record in found] == names


OFFICERS = [
    "Cllrs A Vane, B Holt (Town Mayor), C Roe and D Moss\n\nE Tarn, Town Clerk\nF Peck, Facilities Manager",
    "Councillors Vane, Holt (Mayor), Roe and Moss\n\nMrs E Tarn (Town Clerk)\nMr F Peck (Finance Officer)",
]


@pytest.mark.parametrize("block", OFFICERS)
def test_officers_below_councillors_without_a_label(parsed: Callable[..., Any], block: str) -> None:
    head = "Minutes of the Meeting of Fernglen Town Council held on 4 May 2016 in the Guildhall\n\n\n"
    found = parsed(head + block + AFTER, "m.txt").document.attendance
    assert [record.status for record in found] == ["present"] * 4 + ["in_attendance"] * 2


def test_apologies_among_paragraphs_of_a_cell(parsed: Callable[..., Any]) -> None:
    rows = "".join(
        f"<tr><td>{n}.</td><td><p>{title}</p><p>Minutes:</p>{told}</td></tr>"
        for n, title, told in (
            (
                1,
                "Welcome, apologies and introductions",
                "<p>The Chairman welcomed all to the ninth meeting.</p><p>Apologies for Absence were received from Sue Holt, Ed Crane and Councillor Vane.</p>",
            ),
            (2, "Footpaths", "<p>The Forum noted the report.</p>"),
            (3, "Any other business", "<p>None.</p>"),
        )
    )
    page = f"<html><body><h1>Agenda and minutes</h1><h2>Moor Access Forum - Tuesday 4 May 2016</h2><table><tr><th>No.</th><th>Item</th></tr>{rows}</table></body></html>"
    found = parsed(page, "m.html").document.attendance
    assert [(r.name, r.status) for r in found] == [(n, "apologies") for n in ("Sue Holt", "Ed Crane", "Vane")]


PROSE = "Ann Vane told the meeting of the work that had been done since the spring."
ITEMS: list[tuple[str, str, list[str]]] = [
    (
        "two headings of a short note, over posts and over prose",
        "Present: Ann Vane, Ben Holt\n\nElection of committee\n\nTreasurer: Ann Vane - Proposed by Ben Holt, Seconded by Cy Moss\n"
        f"Secretary: Cy Moss - Proposed by Ann Vane, Seconded by Ben Holt\n\nOther business\n\n{PROSE}\n",
        ["Election of committee", "Other business"],
    ),
    (
        "posts and their holders under a heading",
        f"Minutes of last meeting\n\n{PROSE}\n\nTreasurer's report\n\n{PROSE}\n\nElection of officers\n\nThe following were elected :\n\n"
        f"President - Ann Vane\nSecretary - Ben Holt\nTreasurer - Cy Moss\n\nRule changes\n\n{PROSE}\n\nAny other business\n\n{PROSE}\n",
        ["Minutes of last meeting", "Treasurer's report", "Election of officers", "Rule changes", "Any other business"],
    ),
    (
        "prayers over labels, apologies told above",
        "Present: Ann Vane (chair), Ben Holt\n\nApologies received from: Cy Moss\n\nOpening Worship\n\nAnn Vane read a psalm and gave thanks for the harvest.\n\n"
        f"Apologies for Absence: See above\n\nMatters Arising: {PROSE}\n\nMinutes: The minutes of the last meeting were approved.\n\nCorrespondence:\n\n{PROSE}\n\nFabric:\n\n{PROSE}\n",
        ["Opening Worship", "Apologies for Absence", "Matters Arising", "Minutes", "Correspondence", "Fabric"],
    ),
    (
        "bullets with labels under plain headings",
        "Opening of the meeting\n- Welcome and apologies: Ann Vane welcomed all.\n- Notice: The notice was read.\nApproval of papers\n- Agenda: It was accepted.\n- Minutes: They were approved.\n"
        "Reports\n- Committee report: It was noted.\n- Accounts: They were accepted.\nElections\n- Auditors: Ben Holt was elected.\n- Committee: All were re-elected.\n",
        ["Opening of the meeting", "Approval of papers", "Reports", "Elections"],
    ),
    (
        "a short title before a full stop in a list",
        "- Matters arising. The Secretary confirmed that the shed had been glazed at a cost that all had agreed.\n"
        "- Reports of officers. Mrs Vane told of her visits to nine greens, at all of which tea was laid on.\n"
        "- Cup day. The cup is to be played for at Marl Green on Sunday 9th September from noon, and each green will hear of it by post.\n"
        "- Harvest tea. It was decided to hold a tea where the dance had been, for which the secretary would have tickets printed by July.\n"
        "- Any other business. Nobody had any and so the matter was closed by the Chairman.\n",
        ["Matters arising", "Reports of officers", "Cup day", "Harvest tea", "Any other business"],
    ),
]


@pytest.mark.parametrize(("body", "titles"), [(b, t) for _, b, t in ITEMS], ids=[i for i, _, _ in ITEMS])
def test_items_without_numbers(parsed: Callable[..., Any], body: str, titles: list[str]) -> None:
    head = "Minutes of the Fern Glen Club meeting held on 4 March 2014\n\n"
    assert [item.title for item in parsed(head + body, "m.txt").document.items] == titles


def test_the_first_line_of_all_is_a_title(parsed: Callable[..., Any]) -> None:
    titles = ["Apologies for Absence", "Declarations of Interest", "Public Questions", "Work Programme"]
    text = "\n\n\n".join(f"{title}\n\n\nNothing was raised by any of those who had come." for title in titles)
    assert [item.title for item in parsed(text, "m.txt").document.items] == titles


def test_posts_below_elections(parsed: Callable[..., Any]) -> None:
    text = (
        f"# Minutes of the Fern Glen Club AGM - 4 October 2008\n\n* Chair: Ann Vane.\n* Apologies: Ben Holt.\n\n{PROSE}\n\n"
        "## Committee elections\n\n### Chair\n\nAnn Vane elected with 25 votes\n\n### Secretary\n\nCy Moss elected unopposed\n\n"
        "### Treasurer\n\nDi Roe elected unopposed\n\n## Next meeting\n\nAt the hut in May.\n"
    )
    found = parsed(text, "m.md").document
    assert [item.title for item in found.items] == ["Committee elections", "Next meeting"]
    assert [(r.name, r.status) for r in found.attendance] == [("Ann Vane", "present"), ("Ben Holt", "apologies")]


SAID = [
    "ABC presented a short report on the year of the club, with the sums that were raised for the new green",
    "The group formally sent its good wishes to Ben Holt on the long journey that lay ahead of him",
]


@pytest.mark.parametrize("said", SAID)
def test_a_minute_that_tells_who_did_what_is_no_title(parsed: Callable[..., Any], said: str) -> None:
    lines = [
        "The minutes of the last meeting were accepted.",
        f"{said}.",
        "A proposal was made and agreed to mend the roof.",
    ]
    text = (
        HEAD + "Present: Ann Vane, Ben Holt\n\n" + "\n".join(f"{n}. {line}" for n, line in enumerate(lines, 1)) + "\n"
    )
    assert [item.title for item in parsed(text, "m.txt").document.items] == [None, None, None]


TASKS: list[tuple[str, list[str]]] = [
    ("It was decided to have a supper. Maud Tarn (Over Glen) offered to run the raffle.", ["Maud Tarn (Over Glen)"]),
    ("Maud Tarn (Legion) volunteered to print the cards.", ["Maud Tarn (Legion)"]),
    ("It was agreed that the TRA would ask the bus company for a stop at the mill.", ["the TRA"]),
    ("It was agreed that the Association would write to the council.", ["the Association"]),
    ("The Society was told that the bus would run.", []),
]


@pytest.mark.parametrize(("said", "owners"), TASKS)
def test_who_takes_it_on(parsed: Callable[..., Any], said: str, owners: list[str]) -> None:
    text = f"{HEAD}Present: Ann Vane (Chair), Ben Holt\n\n1. Matters arising\n\n{said}\n\n2. Finance\n\nNothing.\n"
    assert [action.owner for action in parsed(text, "m.txt").document.actions] == owners


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Rules. Changes to rules 3.2 and 6 (sent out before) handed out for comment.", "Rules"),
        ("Rules. Changes to rules 3.2 and 6 handed out for comment. The changes unanimously approved.", "Rules"),
        ("Hall hire. New rates from the county tabled.", "Hall hire"),
        ("Quay wall. Phase two", "Quay wall. Phase two"),
    ],
)
def test_a_sentence_without_its_verb_behind_a_title(parsed: Callable[..., Any], line: str, title: str) -> None:
    text = f"{HEAD}Present: Ann Vane, Ben Holt\n\n1. Apologies\n\nNone.\n\n2. {line}\n\nAll agreed.\n\n3. Next meeting\n\nIn May.\n"
    assert parsed(text, "m.txt").document.items[1].title == title
