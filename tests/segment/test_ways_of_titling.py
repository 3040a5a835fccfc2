"""Items in further ways of writing, each beside one that must not be read so; all bodies are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "WEX PARISH COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\nPresent: Cllr A Vane (Chair), Cllr B Holt, Cllr C Moss\n\n"
SUMMONS = "WEX PARISH COUNCIL\n\nYou are hereby summoned to the meeting on 4 March 2014 at 7 pm\n\nA Quill, Clerk\n\nAGENDA\n\n"


def _listed(parsed: Callable[..., Any], text: str) -> list[tuple[str | None, str | None]]:
    return [(item.number, item.title) for item in parsed(text, "m.txt").document.items]


def _fourth(title: str) -> str:
    return (
        "1. Apologies\n\nNone.\n\n2. Minutes\n\nThey were signed.\n\n3. Matters arising\n\nThere were none.\n\n"
        f"4. {title}\n\nThe Clerk gave a report. It was agreed to wait.\n\n5. Finance\n\nThe accounts were noted.\n"
    )


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Hanging Wood - Proposed Diversion of Bridleway 14", "Hanging Wood - Proposed Diversion of Bridleway 14"),
        ("Land at Marl End: proposed sale", "Land at Marl End: proposed sale"),
        ("Hedges – Proposed by Cllr Holt that they be cut.", "Hedges"),
        ("Dispensations: N/A", "Dispensations"),
        ("Interests:†† none required.", "Interests"),
        ("Website: nothing further", "Website"),
        ("Action Note", "Action Note"),
        ("Estate inspections (Verbal)", "Estate inspections"),
        (
            "Heritage Strategy - Angid Valley & Old Station. The survey was read and it was found that new signs were needed by the wall.",
            "Heritage Strategy - Angid Valley & Old Station",
        ),
        (
            "Heritage Strategy - the survey was read. It was found that new signs were needed by the wall and at the gate.",
            "Heritage Strategy",
        ),
        (
            "Interests To report any interest in the business below. Cllr Holt said that he had none to tell and left it there.",
            "Interests",
        ),
        ("A Licence to Hear Owls", "A Licence to Hear Owls"),
        ("Quarterly report – Q2 2013/14", "Quarterly report – Q2 2013/14"),
        ("QUARTERLY REPORT – Q2 2013/14 The Treasurer spoke of it.", "QUARTERLY REPORT – Q2 2013/14"),
        ("Budget – 2013/14 was thought a good year by the Treasurer.", "Budget"),
        ("Reports from Borough Councillors A letter was read out.", "Reports from Borough Councillors"),
        ("Housing strategy The report was noted.", "Housing strategy"),
        ("Proposed 20mph limit. The reply was read out:", "Proposed 20mph limit"),
        ("Trees (verbal abuse of the warden)", "Trees (verbal abuse of the warden)"),
    ],
)
def test_what_a_title_holds(parsed: Callable[..., Any], printed: str, title: str) -> None:
    assert _listed(parsed, HEAD + _fourth(printed))[3] == ("4", title)


def test_an_action_is_no_title(parsed: Callable[..., Any]) -> None:
    assert "4" not in [number for number, _ in _listed(parsed, HEAD + _fourth("Action: the Clerk"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "12-071 APOLOGIES\n\nNone came.\n\n12-072DECLARATIONS OF INTEREST\n\nNone were made.\n\n12-073MINUTES\n\nThey were signed.\n",
            [("12-071", "APOLOGIES"), ("12-072", "DECLARATIONS OF INTEREST"), ("12-073", "MINUTES")],
            id="numbers that touch their titles",
        ),
        pytest.param(
            "C23/45APOLOGIES\n\nNone came.\n\nC23/46MINUTES\n\nThey were signed.\n\nC23/47FINANCE\n\nC23/48B High Street had been paid.\n",
            [("C23/45", "APOLOGIES"), ("C23/46", "MINUTES"), ("C23/47", "FINANCE")],
            id="codes that touch their titles",
        ),
        pytest.param(
            "".join(
                f"2014/05{n} {title}\n\nIt was discussed.\n\n"
                for n, title in enumerate(["Apologies", "Minutes", "Trees", "Quay"])
            ),
            [("2014/050", "Apologies"), ("2014/051", "Minutes"), ("2014/052", "Trees"), ("2014/053", "Quay")],
            id="minutes numbered on behind their year",
        ),
        pytest.param(
            "Planning\n\nNo objection:\n\n2014/050 3 Mill Lane\n\n2014/061 The Old Forge\n\n2014/077 Tithe Farm\n\n2014/101 Quay House\n",
            [],
            id="applications numbered behind their year",
        ),
        pytest.param(
            "Minute 62\tLights: The Clerk spoke of them.\n\nMinute 63\tTrees: The Clerk spoke of them.\n\nMinute 64\tQuay: They were noted.\n",
            [("62", "Lights"), ("63", "Trees"), ("64", "Quay")],
            id="a tab between the number and a title that runs on",
        ),
        pytest.param(
            "1 -\n\nApologies\n\nNone.\n\n2 -\n\nMinutes\n\nThey were signed.\n\n3 -\n\nTrees\n\nThey had been cut.\n",
            [("1", "Apologies"), ("2", "Minutes"), ("3", "Trees")],
            id="a dash behind a number alone",
        ),
        pytest.param(
            "1. Apologies\n\nNone.\n\n2. Minutes\n\nThey were signed.\n\n3. Hedges\n\nCut back:\n\n5 Mill Lane – the whole front.\n\n7 Quay Row – at the gate.\n",
            [("1", "Apologies"), ("2", "Minutes"), ("3", "Hedges")],
            id="addresses below the last item",
        ),
        pytest.param(
            "1 Apologies\n\nThree were read:\n\n1. Who has the key?\n\n2. When is it due?\n\n3. Where is the map?\n\n2 Old Hall\n\nIt was let.\n\n3 Quay\n\nIt was let.\n\n4 Trees\n\nThey were cut.\n",
            [("1", "Apologies"), ("2", "Old Hall"), ("3", "Quay"), ("4", "Trees")],
            id="a list with stops below a number without",
        ),
        pytest.param(
            "Apologies:\n\nNone.\n\nMinutes of the meeting held on 4 February 2014:\n\nThey were signed.\n\nFinance:\n\nThe following payments were approved:\n\nWages\n\nPlanning:\n\nNothing had come.\n",
            [
                (None, "Apologies"),
                (None, "Minutes of the meeting held on 4 February 2014"),
                (None, "Finance"),
                (None, "Planning"),
            ],
            id="the last minutes as a heading, and what stands over a list",
        ),
        pytest.param(
            "APOLOGIES\n\nNone came.\n\nAPPLICATION FOR A PREMISES LICENCE IN RESPECT OF THE FORMER RAILWAY\nSTATION, STATION ROAD, WEX\n\nIt was granted.\n\nFINANCE\n\nIt was noted.\n",
            [
                (None, "APOLOGIES"),
                (
                    None,
                    "APPLICATION FOR A PREMISES LICENCE IN RESPECT OF THE FORMER RAILWAY STATION, STATION ROAD, WEX",
                ),
                (None, "FINANCE"),
            ],
            id="capitals that run over a line",
        ),
        pytest.param(
            "1. Apologies: Cllr Roe. 2. Declarations of interest: none. 3. Minutes: they were signed.\n\n4. Finance: the accounts were approved.\n",
            [("1", "Apologies"), ("2", "Declarations of interest"), ("3", "Minutes"), ("4", "Finance")],
            id="items that run on",
        ),
        pytest.param(
            "1. Apologies: none\n\n2. Finance: The Clerk listed: 1. Hall hire £20. 2. Paper £3. 3. Stamps £4.\n\n3. Planning: none\n",
            [("1", "Apologies"), ("2", "Finance"), ("3", "Planning")],
            id="a list that runs on",
        ),
        pytest.param(
            "PUBLIC QUESTION TIME\n\nA resident asked when the bench would be mended.\n\n" + _fourth("Trees"),
            [
                (None, "PUBLIC QUESTION TIME"),
                ("1", "Apologies"),
                ("2", "Minutes"),
                ("3", "Matters arising"),
                ("4", "Trees"),
                ("5", "Finance"),
            ],
            id="what the public asked first",
        ),
        pytest.param(
            "PUBLIC NOTICE\n\n" + _fourth("Trees"),
            [("1", "Apologies"), ("2", "Minutes"), ("3", "Matters arising"), ("4", "Trees"), ("5", "Finance")],
            id="a notice to the public",
        ),
        pytest.param(
            "Minutes and matters arising. The clerk wrote to the owners.\n\nJanitor replacement. There has been no reply.\n\n"
            "Travel forms. Nobody has sent one back.\n\nClerk’s funding. The Treasurer asked what was left.\n",
            [
                (None, "Minutes and matters arising"),
                (None, "Janitor replacement"),
                (None, "Travel forms"),
                (None, "Clerk’s funding"),
            ],
            id="titles that head every paragraph",
        ),
        pytest.param(
            "Cllr Vane. He said no.\n\nThe gate was left open again.\n\nNobody knew by whom it was.\n\nA long talk followed.\n",
            [],
            id="short sentences in prose",
        ),
        pytest.param(
            "Minutes\n\n1. The minutes of 4 February were signed.\n\nBy-elections\n\n2. Two members were co-opted by the council.\n\n"
            "Finance\n\n3. A cheque for the clerk was approved.\n\nCorrespondence\n\n4. A letter of thanks was read out.\n",
            [(None, "Minutes"), (None, "By-elections"), (None, "Finance"), (None, "Correspondence")],
            id="numbered minutes below titles",
        ),
        pytest.param(
            "3. Finance: none\n\n4.Matters Arising\na.Card reader set up with the bank, which awaits the code of the engineer for both of them\n\n"
            "5. Account. £41.15 was in the bank at the end of the month and that was all.\n\n6. Minutes of last meeting: Approved and signed and put on the board\n\n"
            "7. Opening Prayers - led by Cllr Vane\n\n8. POLICE MATTERS PCSO Roe stated that all calls could be made to him.\n",
            [
                ("3", "Finance"),
                ("4", "Matters Arising"),
                ("5", "Account"),
                ("6", "Minutes of last meeting"),
                ("7", "Opening Prayers"),
                ("8", "POLICE MATTERS"),
            ],
            id="what runs on from a title",
        ),
        pytest.param(
            "1. Apologies ...... 2\n\n2. Minutes ...... 2\n\n3. Boats ...... 7\n\n1. Apologies\n\nNone were sent.\n\n2. Minutes\n\nThey were signed.\n",
            [("1", "Apologies"), ("2", "Minutes")],
            id="a table of contents",
        ),
        pytest.param(
            "Apologies for absence\n\n19/84 None were sent.\n\nMinutes of meeting held on 13 May 2013\n\n19/85 The minutes were approved as a correct record.\n\nPlanning matters\n\n19/86 The following were noted.\n",
            [
                ("19/84", "Apologies for absence"),
                ("19/85", "Minutes of meeting held on 13 May 2013"),
                ("19/86", "Planning matters"),
            ],
            id="numbers below plain titles",
        ),
        pytest.param(
            "To receive apologies for absence.\n\nThere were none to be read out.\n\nTo approve the minutes of the last meeting.\n\nIt was agreed that they be signed.\n\nTo note the repair of the bench and of the gate beside the old school.\n\nIt had been done.\n",
            [
                (None, "To receive apologies for absence"),
                (None, "To approve the minutes of the last meeting"),
                (None, "To note the repair of the bench and of the gate beside the old school."),
            ],
            id="purposes for titles",
        ),
        pytest.param(
            "(B)Library strategy\n\nThe Manager spoke. It was agreed.\n\n(C)Park lease\n\nThe committee agreed a visit.\n\n(D)Grants\n\nThey were noted.\n",
            [("B", "Library strategy"), ("C", "Park lease"), ("D", "Grants")],
            id="letters over what was said, the first of them lost",
        ),
        pytest.param(
            "Library strategy\n\nRESOLVED\n\nA. That the strategy be adopted.\n\nB. That the Manager report.\n\nC. That it be printed.\n",
            [],
            id="letters of clauses",
        ),
    ],
)
def test_ways_of_titling(parsed: Callable[..., Any], text: str, expected: list[tuple[str | None, str]]) -> None:
    assert _listed(parsed, HEAD + text) == expected


_SAID = "The Chairman said that the matter had been looked into and would be taken up again."


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            ["**APOLOGIES**", _SAID, "**511 MINUTES**", _SAID, "**DECLARATIONS OF INTEREST**", _SAID, "**2003 PROGRAMME**", _SAID, "**FINANCE**", _SAID],
            [(None, "APOLOGIES"), ("511", "MINUTES"), (None, "DECLARATIONS OF INTEREST"), (None, "2003 PROGRAMME"), (None, "FINANCE")],
            id="the one that has a number, and a year",
        ),
        pytest.param(
            ["Apologies", _SAID, "P2 Class Sizes", _SAID, "Treasurer’s Report", _SAID, "P3 & P4 Swimming", _SAID, "Y6 trip", _SAID, "Finance", _SAID, "Minutes", _SAID],
            [(None, "Apologies"), (None, "P2 Class Sizes"), (None, "Treasurer’s Report"), (None, "P3 & P4 Swimming"),
             (None, "Y6 trip"), (None, "Finance"), (None, "Minutes")],
            id="classes of a school",
        ),
        pytest.param(
            ["**Matters arising**", "- Water: The tap was mended.\n- Pond: It was dug.\n- Plant sale: It was held.",
             "**Treasurer’s report**", "- Balance: £500 was held.\n- Bank: The form was sent.\n- Shop: It was shut."],
            [(None, "Matters arising"), (None, "Treasurer’s report")],
            id="headings over lists of labels",
        ),
        pytest.param(
            ["1 Apologies for absence Colin, Ray, Duncan and Neville", "2 Minutes of last meeting; Accepted as correct.",
             "3 Lamps; the Clerk said that two had failed.", "4 Date of next meeting … Noted as 18-7-19"],
            [("1", "Apologies for absence"), ("2", "Minutes of last meeting"), ("3", "Lamps; the Clerk said that two had failed"),
             ("4", "Date of next meeting")],
            id="answers behind further marks",
        ),
        pytest.param(
            [f"1 Apologies: {_SAID}", f"2 Lamps: {_SAID}", f"3 Environment: {_SAID}", f"3 Any other business: {_SAID}", f"4 Next meeting: {_SAID}"],
            [("1", "Apologies"), ("2", "Lamps"), ("3", "Environment"), ("3", "Any other business"), ("4", "Next meeting")],
            id="a number printed twice",
        ),
        pytest.param(
            ["Minutes of February meeting – Agreed", "Matters Arising JR reported that the windows were clean.",
             "Treasurer’s Report MB reported that there was £50.", "Items East & West of The Canal – 1 The need to paint it was told. 2 JR confirmed it.",
             "Hall heating JB reported that it was off."],
            [(None, "Minutes of February meeting"), (None, "Matters Arising"), (None, "Treasurer’s Report"),
             (None, "Items East & West of The Canal"), (None, "Hall heating")],
            id="titles that run on into initials",
        ),
        pytest.param(
            [_SAID, "Election of officers", "Chairman - Ann Bell", "Secretary - Bob Orr", "Treasurer - Cara Moss", _SAID],
            [(None, "Election of officers")],
            id="the head of those who were elected",
        ),
        pytest.param(
            ["1. Correction to the October minutes. Item 5 should be Susan.", "2. Lamps. Two must be mended.", f"3. Finance: {_SAID}"],
            [("1", "Correction to the October minutes"), ("2", "Lamps"), ("3", "Finance")],
            id="what should be behind a full stop",
        ),
    ],
)  # fmt: skip
def test_further_ways_of_titling(
    parsed: Callable[..., Any], lines: list[str], expected: list[tuple[str | None, str]]
) -> None:
    items = parsed(HEAD + "\n\n".join(lines), "m.md").document.items
    assert [(item.number, item.title) for item in items] == expected


def test_an_issue_s_page_as_text(parsed: Callable[..., Any]) -> None:
    title = "Declarations of Interest"
    text = f"Issue - meetings\n\n{title}\nMeeting: 27/11/2008 - Licensing Sub-Committee (Item 24)\n\n{title}\nTo receive declarations.\n\nRESOLVED: To note the interests.\n"
    assert _listed(parsed, text) == [("24", title)]


def test_an_agenda_set_behind_bullets(parsed: Callable[..., Any]) -> None:
    titles = ["Apologies", "Declarations of interest", "Minutes", "Finance", "Grass cutting contract"]
    assert _listed(parsed, SUMMONS + "".join(f"- {title}\n" for title in titles)) == [(None, title) for title in titles]


def test_an_agenda_below_the_minutes(parsed: Callable[..., Any]) -> None:
    minutes = "APOLOGIES. Cllr J Roe.\n\nDECLARATIONS OF INTEREST. None.\n\nMINUTES OF MEETING, Jan 17th 2014. These were signed by the Chair as they stood and it was agreed that they be printed.\n\nFINANCE. It was agreed that the bills be paid.\n\nHMRC £100.40\n\nThe meeting closed at 8.55pm.\n\n"
    agenda = "Dear Councillor,\n\nYou are summoned to attend the meeting on 6 May 2014 at 7.30pm.\n\nAGENDA\n\n1. Apologies\n2. Declarations of interest\n3. Finance\n4. Date of next meeting\n"
    documents = parsed(HEAD + minutes + agenda, "m.txt").documents
    assert [document.kind for document in documents] == ["minutes", "agenda"]
    assert [item.title for item in documents[0].items] == [
        "APOLOGIES",
        "DECLARATIONS OF INTEREST",
        "MINUTES OF MEETING, Jan 17th 2014",
        "FINANCE",
    ]
    assert [item.number for item in documents[1].items] == ["1", "2", "3", "4"]


def test_a_report_s_title_under_an_item_opens_no_report(parsed: Callable[..., Any]) -> None:
    under = "FLY-TIPPING\n\nREPORT OF THE TASK GROUP\n\nCllr Vane moved that it be adopted.\n\nA vote took place:\n\nFor: 4\n\nAgainst: 1"
    long = "The Clerk said that the bench by the pond had been mended and that the bill for the work would come in the spring. "
    assert len(parsed(HEAD + long * 5 + "\n\n" + _fourth(under), "m.txt").documents) == 1


def test_headings_over_lists_only(parsed: Callable[..., Any]) -> None:
    titles = ["Ball & stuff:", "Workshops:", "Longsword:", "Kit Order:", "Burns Supper:"]
    lists = "".join(f"<h3>{t}</h3><ul><li>There should be a page.</li><li>The door was torn.</li></ul>" for t in titles)
    text = f"<h1>Minutes 04/03/2014</h1><h2>Present:</h2><p>Ann, Ben, Cy</p><h2>Minutes:</h2>{lists}"
    found = parsed(text, "m.html").document.items
    assert [item.title for item in found] == [title.rstrip(":") for title in titles]


def test_plain_lines_amid_headings_and_a_heading_of_officers(parsed: Callable[..., Any]) -> None:
    told = "All officers are happy to go on for now, and it was agreed to thank them."
    text = (
        f"### Minutes of Wex AGM\n4 March 2014\n\n#### Apologies\nAnn Vane\n\n### Minutes\n{told}\n\n### Accounts\n{told}\n\n"
        f"Gifts 2013/2014\n- Moor: £40\n- Marl: £75\n\n### Past events\n{told}\n\n### Officers\n{told}\n\n### AOB\n{told}\n"
    )
    found = parsed(text, "m.md").document.items
    assert [item.title for item in found] == ["Apologies", "Minutes", "Accounts", "Past events", "Officers", "AOB"]


def test_a_title_whose_business_ends_in_no_decision(parsed: Callable[..., Any]) -> None:
    topics = "".join(
        f"<h2>Topic {n}: Wex {n}</h2><p>(Ann Vane, Chair)</p><h3>Decision:</h3><p>The Board agreed to wait.</p>"
        for n in (1, 2, 3)
    )
    text = f"<h1>Minutes of Wex Board, 4 March 2014</h1><p>Present: Ann Vane, Ben Holt</p><h2>Declarations of interest</h2><p>There were none.</p>{topics}"
    found = parsed(text, "m.html").document.items
    assert found[0].title == "Declarations of interest"
    assert len(found) == 4


def test_bold_labels_of_those_there_above_two_items(parsed: Callable[..., Any]) -> None:
    told = "Cllr Vane proposed Cllr Holt, and there was no other."
    text = (
        "**Minutes of Special Meeting of Wex Municipal District held on 4 March 2014**\n\n**Attendance:**\n\n**Councillors:** Cllr. A Vane, Cllr. B Holt\n\n"
        f"**Apologies:** Cllr. C Moss\n\n**1. Election of Cathaoirleach**\n\n{told}\n\n**2. Election of Leas-Cathaoirleach**\n\n{told}\n"
    )
    found = parsed(text, "m.md").document.items
    assert [(i.number, i.title) for i in found] == [
        ("1", "Election of Cathaoirleach"),
        ("2", "Election of Leas-Cathaoirleach"),
    ]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Notice on the use of drones, LH asked if it could be put on the board.", "Notice on the use of drones"),
        ("Hedges along Mill Lane, Cllr Holt asked who would cut them this year.", "Hedges along Mill Lane"),
        (
            "Notice on the use of drones over the fields, the hanging of lamps and the ringing of bells LH asked who would do so.",
            "Notice on the use of drones over the fields, the hanging of lamps and the ringing of bells",
        ),
        ("Finance Report 4.1.1 Accounts for October 2013 were read out.", "Finance Report"),
        ("Finance Report 4.1 Accounts for October 2013 were read out.", "Finance Report"),
        ("MINUTES read and signed as a true record", "MINUTES"),
        ("MATTERS ARISING from the minutes", "MATTERS ARISING from the minutes"),
        ("4 Finance 4.1 Accounts for October 2013 were read out.", "Finance"),
        ("Correspondence 4.1 ‘Lamps’ - a leaflet for all was read out.", "Correspondence"),
        ("Apologies for absence Parish Councillor Di Peck and Mr Roe had sent theirs.", "Apologies for absence"),
        ("Vacancy for Parish Councillor", "Vacancy for Parish Councillor"),
        ("Suggestions (standing item) LH", "Suggestions"),
        ("AOB (standing item) All", "AOB"),
        ("Suggestions (for LH) Hedges", "Suggestions (for LH) Hedges"),
    ],
)
def test_where_a_title_ends_behind_which_others_speak(parsed: Callable[..., Any], line: str, title: str) -> None:
    assert _listed(parsed, HEAD + _fourth(line))[3] == ("4", title)


def test_how_a_sentence_begins_is_no_title(parsed: Callable[..., Any]) -> None:
    told = _listed(parsed, HEAD + _fourth("Following the last meeting, LH asked if the notice could be moved again."))
    assert told[3][1] != "Following the last meeting"


def test_initials_below_a_heading_are_no_title(parsed: Callable[..., Any]) -> None:
    heads = ["Apologies", "Warden’s report", "AM & TD", "Minutes", "Finance", "IT & HR", "Next meeting"]
    text = HEAD + "\n\n".join(f"**{head}**\n\nIt was a good year and all were glad of it." for head in heads)
    found = [item.title for item in parsed(text, "m.md").document.items]
    assert found == [head for head in heads if head != "AM & TD"]


def test_the_last_item_ends_where_an_appendix_begins(parsed: Callable[..., Any]) -> None:
    text = HEAD + _fourth("Hedges") + "\nAppendix A\n\nIt was agreed that a hedge be cut by the council.\n"
    found = [(r.item, r.clauses[0].text) for r in parsed(text, "m.txt").document.resolutions]
    assert found[-1] == (None, "It was agreed that a hedge be cut by the council.")


LONG = [
    "To consider the appointment of two Members to the Owl Sanctuary Advisory",
    "Committee.",
    "To elect three Members to represent the Council on the Board of the",
    "Wex and District Lamplighters’ Association.",
    "To fix the dates of meetings.",
    "To consider nominations for the Wardens of the Northern Heath and",
    "Commons.",
    "To receive the report of the Working Party that was set up in June as",
    "Members had asked.",
    "To appoint a representative to attend the General Meetings of the",
    "Hedge Layers’ Mutual Insurance Company.",
]


def test_titles_that_fill_a_line_run_on_where_blank_lines_part_all_lines(parsed: Callable[..., Any]) -> None:
    numbered = iter(range(1, 9))
    lines = [f"{next(numbered)}.\n\n{line}" if line.startswith("To ") else line for line in LONG]
    joined = " ".join(LONG).replace(" To ", "\nTo ").splitlines()
    titles = [title for _, title in _listed(parsed, SUMMONS + "\n\n".join(lines) + "\n")]
    assert [title.rstrip(".") for title in titles] == [title.rstrip(".") for title in joined]


def test_titles_stay_apart_from_what_is_said_below_them(parsed: Callable[..., Any]) -> None:
    text = HEAD + _fourth(
        "Report of the Working Party on the Heath\n\nMembers had all read it and thought it a fine one"
    )
    assert _listed(parsed, text)[3] == ("4", "Report of the Working Party on the Heath")
