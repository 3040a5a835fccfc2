"""Items of business: the headings a document writes in its one way, and nothing that only looks like them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """# Minutes of a meeting of the Harbour Committee held on 4 June 2019

Present: Councillors A Fenwick (Chair), P Nair and T Asher

"""
PROSE = "The Clerk reported that the matter had been raised with the owners, who had replied in April."


def minutes(body: str) -> str:
    return HEAD + body


def printed(document: Any) -> list[tuple[str | None, str]]:
    return [(item.number, item.title) for item in document.items]


# How bodies print number and title; {n} is a number, {t} a title.
FORMS = [
    ("**1. Apologies**", "**2. Quay repairs**", "**3. Finance**", ["1", "2", "3"]),
    ("1. **Apologies**", "2. **Quay repairs**", "3. **Finance**", ["1", "2", "3"]),
    ("1. Apologies", "2. Quay repairs", "3. Finance", ["1", "2", "3"]),  # N1
    ("1 APOLOGIES", "2 QUAY REPAIRS", "3 FINANCE", ["1", "2", "3"]),  # N2
    ("1\n\n**Apologies**", "2\n\n**Quay repairs**", "3\n\n**Finance**", ["1", "2", "3"]),  # N3
    ("1.\n\nAPOLOGIES", "2.\n\nQUAY REPAIRS", "3.\n\nFINANCE", ["1", "2", "3"]),
    ("## 1. Apologies", "## 2. Quay repairs", "## 3. Finance", ["1", "2", "3"]),
    ("1\\. Apologies", "2\\. Quay repairs", "3\\. Finance", ["1", "2", "3"]),  # N13
    ("**205. Apologies**", "**206. Quay repairs**", "**207. Finance**", ["205", "206", "207"]),  # N7
    ("14365. **Apologies**", "14366. **Quay repairs**", "14367. **Finance**", ["14365", "14366", "14367"]),
    ("**45/24 Apologies**", "**46/24 Quay repairs**", "**47/24 Finance**", ["45/24", "46/24", "47/24"]),  # N8
    ("**FC79/19 Apologies**", "**FC80/19 Quay repairs**", "**FC81/19 Finance**", ["FC79/19", "FC80/19", "FC81/19"]),  # N9
    ("PLA146/14 APOLOGIES", "PLA147/14 QUAY REPAIRS", "PLA148/14 FINANCE", ["PLA146/14", "PLA147/14", "PLA148/14"]),
    ("**19.05.01 Apologies**", "**19.05.02 Quay repairs**", "**19.05.03 Finance**", ["19.05.01", "19.05.02", "19.05.03"]),
    ("**2307.01 Apologies**", "**2307.02 Quay repairs**", "**2307.03 Finance**", ["2307.01", "2307.02", "2307.03"]),
    ("**A1 Apologies**", "**A2 Quay repairs**", "**A3 Finance**", ["A1", "A2", "A3"]),
    ("AM119 Apologies", "AM219 Quay repairs", "AM319 Finance", ["AM119", "AM219", "AM319"]),
    ("TC1. 11/16 Apologies", "TC2. 11/16 Quay repairs", "TC3. 11/16 Finance", ["TC1. 11/16", "TC2. 11/16", "TC3. 11/16"]),
    ("**Item 1. Apologies**", "**Item 2. Quay repairs**", "**Item 3. Finance**", ["1", "2", "3"]),
    ("**Agenda Item 1: Apologies**", "**Agenda Item 2: Quay repairs**", "**Agenda Item 3: Finance**", ["1", "2", "3"]),
    ("B.611 Apologies", "B.612 Quay repairs", "B.613 Finance", ["B.611", "B.612", "B.613"]),
    ("2014/112 APOLOGIES", "2014/113 QUAY REPAIRS", "2014/114 FINANCE", ["2014/112", "2014/113", "2014/114"]),
    ("71/2019. Apologies", "72/2019. Quay repairs", "73/2019. Finance", ["71/2019", "72/2019", "73/2019"]),
    ("1. 1\n\n    Apologies", "2. 2\n\n    Quay repairs", "3. 3\n\n    Finance", ["1", "2", "3"]),
    ("**(1) Apologies**", "**(2) Quay repairs**", "**(3) Finance**", ["1", "2", "3"]),
    ("805.Apologies", "806.Quay repairs:\n\n(1) Steps – Mr Orme.\n\n(2) Lamps – Ms Vane.\n\n(3) Ropes – Mr Holt.\n\n(4) Paint – Ms Moss.", "807.Finance", ["805", "806", "807"]),
    ("23-24/HFA/1\n\nApologies", "23-24/HFA/2\n\nQuay repairs", "23-24/HFA/3\n\nFinance", ["23-24/HFA/1", "23-24/HFA/2", "23-24/HFA/3"]),
    ("**04. Apologies**", "**05. Quay repairs**", "**06. Finance**", ["04", "05", "06"]),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second", "third", "numbers"), FORMS)
def test_forms_of_number(parsed: Callable[..., Any], first: str, second: str, third: str, numbers: list[str]) -> None:
    text = minutes(f"{first}\n\n{PROSE}\n\n{second}\n\n{PROSE}\n\n{third}\n\n{PROSE}\n")
    found = [(number, title.lower()) for number, title in printed(parsed(text).document)]
    assert found == list(zip(numbers, ["apologies", "quay repairs", "finance"], strict=True))


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        pytest.param(
            [
                "1 APOLOGIES - None were received.",
                "2 QUAY REPAIRS - The works went on.",
                "3 FINANCE - The accounts were read.",
            ],
            ["APOLOGIES", "QUAY REPAIRS", "FINANCE"],
            id="N6 run-in capitals",
        ),
        pytest.param(
            [
                "1. Apologies: None were received.",
                "2. Quay repairs: The works went on.",
                "3. Finance: The accounts were read.",
            ],
            ["Apologies", "Quay repairs", "Finance"],
            id="run-in with a colon",
        ),
        pytest.param(
            [
                "1. Apologies:- None were received by noon.",
                "2. Quay repairs:- The North Steps Scheme – The works had been put off and will begin in the spring.",
                "3. Police Report: Attached. Sgt Moss spoke. Several boats were broken into and people should lock theirs.",
            ],
            ["Apologies", "Quay repairs", "Police Report"],
            id="run-in with a colon and a dash, or before short sentences",
        ),
        pytest.param(
            ["1/Apologies", "2/ Quay repairs", "3/ Finance None"],
            ["Apologies", "Quay repairs", "Finance"],
            id="a stroke behind the number",
        ),
        pytest.param(
            [
                "1. APOLOGIES 1.1 None were received.",
                "2. QUAY REPAIRS 2.1. The works went on.",
                "3. FINANCE 3.1 RESOLVED that the £3.1m be paid.",
            ],
            ["APOLOGIES", "QUAY REPAIRS", "FINANCE"],
            id="the number of the first paragraph behind the title",
        ),
        pytest.param(
            [
                "1. **Apologies** None were received.",
                "2. **Quay repairs** The works went on.",
                "3. **Finance** The accounts were read.",
            ],
            ["Apologies", "Quay repairs", "Finance"],
            id="run-in bold",
        ),
    ],
)
def test_run_in_titles(parsed: Callable[..., Any], heads: list[str], expected: list[str]) -> None:
    document = parsed(minutes("\n\n".join(heads) + "\n")).document
    assert printed(document) == list(zip(["1", "2", "3"], expected, strict=True))


def test_an_application_s_title_goes_on_behind_its_place(parsed: Callable[..., Any]) -> None:
    heads = [
        "HC/1  APOLOGIES - None were received.",
        "HC/2  PF/19/0388 - WEXTON - Erection of a boat shed with access from Quay Lane (all else reserved); land south of the quay for Mr A Holt",
        "HC/3  PF/19/0402 & LA/19/0403 - LITTLE WEX - Change of use of the sail loft to two flats; The Old Loft for Ms D Orme",
        "HC/4  QUAY REPAIRS - LITTLE WEX - The works went on, and were seen by the harbour master on two days in May.",
    ]
    assert printed(parsed(minutes("\n\n".join(heads) + "\n")).document) == [
        ("HC/1", "APOLOGIES"),
        *(tuple(head.split("  ", 1)) for head in heads[1:3]),
        ("HC/4", "QUAY REPAIRS - LITTLE WEX"),
    ]


def test_titles_in_small_letters_in_a_cell_beside_their_numbers(parsed: Callable[..., Any]) -> None:
    rows = "".join(
        f"<tr><td>{n}</td><td><p><b>{title}</b></p><p>The Clerk reported that it was done.</p></td></tr>"
        for n, title in ((61, "apologies"), (62, "quay repairs"), (63, "finance"))
    )
    html = f"<h1>Harbour Committee</h1><p>Minutes of the meeting held on 4 June 2019</p><p>Present: Ann Vane and Bo Holt</p><table>{rows}</table>"
    assert printed(parsed(html, "m.html").document) == [("61", "apologies"), ("62", "quay repairs"), ("63", "finance")]


RUN_ON = [
    ("Minutes of the last Annual Meeting |Upon the proposition of P Nair, it was resolved that they be approved."),
    ("Treasurer's Report |The Treasurer was pleased to report that the funds were in good order."),
    ("Chair's Report |a) Chair was pleased to confirm that the works had begun."),
    ("Any Other Business |P Nair proposed that the chairs in the hall be cleaned before the summer."),
    ("Correspondence |PN had received a letter from the owners of the quay about the steps."),
    ("Street Lighting Maintenance |Three quotes received for the lighting were considered and deferred."),
    ("Closure |There being no further business, the meeting was declared closed."),
    ("Complaints received since the last meeting |There were two complaints about the gulls this month."),
    ("Update on Projects • |The stumps at the pond have been treated and the lamp was mended."),
    ("Election of Chairman |Ann Fenwick was nominated and seconded and with no other name put forward took the chair."),
    ("Election of Vice-Chairman |Priya Nair was elected without a vote and took up the post at once."),
    ("Public Participation |A resident complained of gulls on the quay. The Clerk agreed to ask for a sign."),
    ("Accounts |The Council RESOLVED to approve the payments on the list that was sent with the agenda."),
    ("Planning |09/00144/FUL 12 Mill Close, extension. The Council had no objection to the wall."),
    ("Apologies |Tom Asher working at the quay until six."),
    ("Any Other Business |No matters raised by anybody at all on this occasion."),
    ("Action points |1. The terms to be agreed by the trustees before June."),
    (
        "Confirmation of the Minutes of the Meeting held on Thursday 21st September 2023 |– RESOLVED that they be signed."
    ),
    (
        "Public Observations on Matters Arising and Agenda Items Being Discussed at this Meeting|: There were no public observations."
    ),
    (
        "To sign the minutes of the meeting of the trust held on 4 March 2019 as a true record - |PROPOSED; SECONDED; RESOLVED."
    ),
    ("Declaration of Interest|: No declarations of interest. Clerk raised the issue of the quay and who owns it."),
    ("Apologies for Absence |Apologies for absence were received from Bea Dale and Carl Moor, who had to work."),
    ("District Council Report |Cllr. Dale reported on a letter that was being sent about the quay and the steps."),
    ("Apologies for absence |–- PCSO Tom Asher"),
    ("Apologies for absence from any Councillors |No absences were submitted to the clerk by anybody at all."),
    (
        "To confirm the minutes of the meeting of the trust held on 4 March 2019 as a true record "
        "- |It was RESOLVED: That the minutes be approved."
    ),
    ("REPORTS FROM MEMBERS OF THE HARBOUR TRUST AND OTHERS |A report on the lamps was read and it was noted."),
    ("To grant dispensations |None had been asked for."),
    ("Date of next meeting |5 December, 2019"),
    ("NEXT HARBOUR MEETING |Tuesday 5th December at 7 pm"),
    (
        "County Councillor Report|: Mr Dale said that the road would be closed for three nights in May, which all thought too long."
    ),
]  # the mark stands where the minute begins, without any mark in print


@pytest.mark.parametrize("line", RUN_ON)
def test_a_title_ends_where_the_minute_begins_as_a_sentence(parsed: Callable[..., Any], line: str) -> None:
    title, said = line.split("|")
    document = parsed(minutes(f"1. Apologies: none.\n\n2. {title}{said}\n\n3. Finance\n\n{PROSE}\n")).document
    assert printed(document)[1] == ("2", title.rstrip(" •-"))
    assert said.startswith(document.items[1].title or "") is False


@pytest.mark.parametrize(
    "title",
    [
        "Annual review of the works at the quay and of the state in which the steps and lamps there remain",
        "Election of Committee Members and of Representatives on Outside Bodies for the Municipal Year 2019/20",
        "Proposed Closure of the Quay School",
        "PROPOSED HARBOUR PRECEPT 2025/26",
        "Proposed Main Changes to the Plan for the Quay",
        "REPORT OF THE HARBOUR MASTER – DUES",
        "CHAIRMAN",
        "P/24/00117/OUT – Land north of the quay",
        "PUBLIC QUESTIONS ON ITEMS OF THE AGENDA AND ON OTHER MATTERS OF THE QUAY (AT MOST 15 MINUTES – THREE FOR EACH SPEAKER)",
        "Village Hall Trust",
        "Date of next meeting of the 5 Harbour Boards",
    ],
)
def test_a_long_title_is_not_cut(parsed: Callable[..., Any], title: str) -> None:
    document = parsed(minutes(f"**1. Apologies**\n\n{PROSE}\n\n**2. {title}**\n\n{PROSE}\n")).document
    assert printed(document)[1] == ("2", title)


def test_a_minute_that_follows_its_number_has_no_title(parsed: Callable[..., Any]) -> None:
    told = "Constable Moor explained that the sergeant was at sea with the lifeboat and that the report of the month would be sent to the Clerk."
    document = parsed(minutes(f"1. Apologies\n\n{PROSE}\n\n2. {told}\n\n3. Finance\n\n{PROSE}\n")).document
    assert printed(document) == [("1", "Apologies"), ("2", None), ("3", "Finance")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "## Minutes\n\n{p}\n\n## Outcomes\n\n1. The plan must be used.\n\n2. The list should be kept.\n\n## Quay\n\n{p}\n\n## Finance\n\n{p}\n",
            [(None, "Minutes"), (None, "Outcomes"), (None, "Quay"), (None, "Finance")],
            id="a numbered list under a heading",
        ),
        pytest.param(
            "## Matters arising\n\n### 1. Quay\n\n{p}\n\n### 2. Lamps\n\n{p}\n\n### 3. Steps\n\n{p}\n\n### 4. Gulls\n\n{p}\n\n## Next meeting\n\n{p}\n",
            [(None, "Matters arising"), ("1", "Quay"), ("2", "Lamps"), ("3", "Steps"), ("4", "Gulls"), (None, "Next meeting")],
            id="numbered headings between a few standard ones",
        ),
        pytest.param(
            "Harbour lights\n\n{p}\n\nState of the quay\n\n{p}\n\nAny other business\n\n{p}\n\nActions\n\n1. Clerk to write to the owners.\n\n2. Clerk to mend the lamp.\n",
            [(None, "Harbour lights"), (None, "State of the quay"), (None, "Any other business")],
            id="plain headings over prose",
        ),
    ],
)  # fmt: skip
def test_headings_and_numbered_lines(
    parsed: Callable[..., Any], body: str, expected: list[tuple[str | None, str]]
) -> None:
    assert printed(parsed(minutes(body.replace("{p}", PROSE))).document) == expected


def test_a_list_begun_anew_at_every_item(parsed: Callable[..., Any]) -> None:
    heads = ("Apologies for absence", "Declarations of interest", "Lamp mending", "Finance")
    begun = "\n\n".join(f"1. {head}\n\n{PROSE}" for head in heads)
    assert printed(parsed(minutes(begun), "m.txt").document) == [("1", head) for head in heads]
    counted = "\n\n".join(f"{n}. {head}\n\n1. A lamp.\n\n{PROSE}" for n, head in enumerate(heads, 1))
    assert [n for n, _ in printed(parsed(minutes(counted), "m.txt").document)] == ["1", "2", "3", "4"]


def test_a_year_behind_the_number(parsed: Callable[..., Any]) -> None:
    heads = ("20.19 - Minutes", "21.19 Finance", "22.19– Lamps")
    body = "\n\n".join(f"{head}\n\n{PROSE}" for head in heads)
    assert printed(parsed(minutes(body)).document) == [("20.19", "Minutes"), ("21.19", "Finance"), ("22.19", "Lamps")]


def test_bullets_over_paragraphs_may_be_titles(parsed: Callable[..., Any]) -> None:
    titles = ("Election of Chair", "Co-option", "Clerk vacancy", "Lamp mending")
    bullets = "\n\n".join(f"- {title}\n\n{PROSE}" for title in titles)
    assert [title for _, title in printed(parsed(minutes(bullets)).document)] == list(titles[:3])


def test_names_below_each_other_are_no_items(parsed: Callable[..., Any]) -> None:
    names = "\n\n".join(f"**{name}**" for name in ("Ann Fenwick", "Priya Nair", "Tom Asher", "Bea Dale", "Carl Moor"))
    body = "\n\n".join(f"**{title}**\n\n{PROSE}" for title in ("Welcome", "Minutes", "Quay", "Finance"))
    text = f"# Minutes of the Harbour Board held on 4 June 2019\n\n**Harbour Board Members**\n\n{names}\n\n{body}\n"
    assert [title for _, title in printed(parsed(text).document)] == ["Welcome", "Minutes", "Quay", "Finance"]


UNNUMBERED = [
    "## {t}",
    "**{t}**",
    "**{t}:**",
    "{T}",
]


@pytest.mark.parametrize("style", UNNUMBERED)
def test_headings_without_numbers(parsed: Callable[..., Any], style: str) -> None:
    """N14: the headings in the style that the standard titles have are the items, with number null."""
    titles = ["Apologies", "Minutes", "Harbour lights", "Finance", "Any other business"]
    body = "\n\n".join(f"{style.format(t=t, T=t.upper())}\n\n{PROSE}" for t in titles)
    assert [(n, t.lower()) for n, t in printed(parsed(minutes(body)).document)] == [(None, t.lower()) for t in titles]


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        pytest.param(["**1. Apologies**", "**2. Minutes**", "**4. Finance**"], ["1", "2", "4"], id="a number skipped"),
        pytest.param(["**1. Apologies**", "**2. Minutes**", "**7. Quay**", "**3. Finance**", "**4. Lights**"], ["1", "2", "7", "3", "4"], id="taken out of order"),
        pytest.param(["**19.05.03 Minutes**", "**19.05.01 Apologies**", "**19.05.02 Finance**", "**19.05.04 Quay**"], ["19.05.03", "19.05.01", "19.05.02", "19.05.04"], id="printed out of order"),
        pytest.param(["**1. Apologies**", "**2. Minutes**", "**3. Quay**", "**3. Finance**", "**4. Lights**"], ["1", "2", "3", "3", "4"], id="a number twice"),
        pytest.param(["1. Apologies", "2. Minutes", "3. Quay", "4. Paths", "4. Gull fences", "6. Lights"], ["1", "2", "3", "4", "4", "6"], id="a plain number twice where the next was meant"),
        pytest.param(["1. Apologies", "2. Minutes", "3. Quay", "4. Paths", "4. Gull fences were bought.", "6. Lights"], ["1", "2", "3", "4", "6"], id="a sentence with the number above"),
        pytest.param(["### 1. Apologies", "### 2. Minutes", "### 3. Quay", "### 4. AGM", "### 4. Lights"], ["1", "2", "3", "4", "4"], id="the last number twice"),
        pytest.param(["**1. Apologies**", "**2. Minutes**", "**3a. Quay**", "**3b. Lights**", "**4. Finance**"], ["1", "2", "3a", "3b", "4"], id="letters after the number"),
    ],
)  # fmt: skip
def test_numbers_stay_as_printed(parsed: Callable[..., Any], heads: list[str], expected: list[str]) -> None:
    """N15: nothing is resequenced or repaired."""
    document = parsed(minutes("\n\n".join(f"{head}\n\n{PROSE}" for head in heads))).document
    assert [item.number for item in document.items] == expected


def test_a_skipped_number_is_a_finding(parsed: Callable[..., Any]) -> None:
    heads = ["**1. Apologies**", "**2. Minutes**", "**4. Finance**", "**5. Quay**"]
    found = parsed(minutes("\n\n".join(f"{head}\n\n{PROSE}" for head in heads)))
    assert [(f.severity, f.code) for f in found.findings if f.code == "item-gap"] == [("warning", "item-gap")]
    assert "item 4 follows item 2" in next(f.message for f in found.findings if f.code == "item-gap")


@pytest.mark.parametrize(
    "heads",
    [
        ["**9. Apologies**", "**10. Minutes**", "**11. Finance**"],
        ["**7. Gates**", "**8a. Clerk’s report**", "**8b. Finance report**", "**9. Dates**"],
        ["**1. Apologies**", "**3. Quay**", "**2. Minutes**", "**3. Quay**", "**4. Finance**"],
    ],
)
def test_numbers_without_a_gap_give_no_finding(parsed: Callable[..., Any], heads: list[str]) -> None:
    found = parsed(minutes("\n\n".join(f"{head}\n\n{PROSE}" for head in heads)))
    assert [f for f in found.findings if f.code == "item-gap"] == []


@pytest.mark.parametrize(
    ("head", "number", "agenda_number", "title"),
    [
        ("**2. Quay repairs (Item 3)**", "2", "3", "Quay repairs"),  # N16
        ("**2. Quay repairs (REF: 7)**", "2", "7", "Quay repairs"),
        ("**2. Quay repairs**\n\n(Item 3)", "2", "3", "Quay repairs"),
        ("**2. Quay repairs (Agenda item 3)**", "2", "3", "Quay repairs"),
        ("**2. Quay repairs (Pages 3 - 10)**", "2", None, "Quay repairs"),
        ("**2. Quay repairs pdf icon PDF 169 KB**", "2", None, "Quay repairs"),
        ("**2. Quay repairs (HD/14/17)**", "2", None, "Quay repairs (HD/14/17)"),
        ("**2. Quay repairs Q1 2023/24**", "2", None, "Quay repairs Q1 2023/24"),
        ("**2. Quay repairs. (24/051)**", "2", "24/051", "Quay repairs"),
        ("**2. Quay repairs Ref 20/323**", "2", "20/323", "Quay repairs"),
        ("**2. Quay repairs 2024/25**", "2", None, "Quay repairs 2024/25"),
        ("2 / Quay repairs / The north wall was mended.", "2", None, "Quay repairs"),
        ("2. Quay and/or wall", "2", None, "Quay and/or wall"),
        ("**2. What next for the quay?**", "2", None, "What next for the quay?"),
    ],
)
def test_what_is_printed_beside_a_title(
    parsed: Callable[..., Any], head: str, number: str, agenda_number: str | None, title: str
) -> None:
    text = minutes(f"**1. Apologies**\n\n{PROSE}\n\n{head}\n\n{PROSE}\n\n**3. Finance**\n\n{PROSE}\n")
    item = parsed(text).document.items[1]
    assert (item.number, item.agenda_number, item.title) == (number, agenda_number, title)


# What stands inside an item and opens none: {inside} is printed in item 2 of three.
INSIDE = [
    pytest.param("2.1 The works began in May.\n\n2.2 Members asked about the cost.\n\n2.3 The cost was £40,000.", id="N11 numbered paragraphs"),
    pytest.param("(a) the north wall was sound;\n\n(b) the south wall was not.", id="lettered paragraphs"),
    pytest.param("RESOLVED that –\n\n1. the report be noted;\n\n2. thanks be sent to the engineers.", id="numbered clauses"),
    pytest.param("**RESOLVED:**\n\n1. That the report be noted.\n\n2. That thanks be sent.", id="clauses under a bold marker"),
    pytest.param("**RESOLVED** that the report be noted.", id="a bold marker"),
    pytest.param("**Decision:**\n\nThat the report be noted.", id="a decision label"),
    pytest.param("**Action:** Clerk to write to the owners.", id="an action label"),
    pytest.param("14 March was given as the date.\n\n30 residents had written.", id="dates and quantities"),
    pytest.param("7.30pm was given as the time.", id="a time"),
    pytest.param("£400 had been spent.", id="a sum"),
    pytest.param("**Councillor Nair left the meeting.**", id="a remark in bold"),
    pytest.param("2014/112 Change of use of a shed", id="an application of 2014"),
    pytest.param("14/20193 CHANGE OF USE OF A SHED", id="an application of 2014 in capitals"),
    pytest.param("A.B. Dunn and B.12 were named.", id="initials"),
    pytest.param("**In favour**\n\nCllr Nair\n\n**Against**\n\nCllr Asher", id="heads of a recorded vote"),
    pytest.param("For: 6\n\nAgainst: 2\n\nAbstentions: 1", id="a vote"),
    pytest.param("Proposed: Cllr Fenwick Seconded: Cllr Nair", id="movers"),
    pytest.param("**Actions**\n\n1. Clerk to write to the owners.\n\n2. PN to mend the lamp.", id="a list of actions"),
    pytest.param("**100 Lamps Fund**\n\nThe fund stood at £40.", id="a heading that opens with a figure"),
    pytest.param("**Next Meeting**\n\nThe engineers meet in May.", id="business of the end, in the middle"),
    pytest.param("> 3. That the quay be sold.\n>\n> 4. That the boats be moved.", id="a quotation"),
    pytest.param("| Ref | Sum |\n|---|---|\n| 3 | 40 |\n| 4 | 50 |", id="a table"),
]  # fmt: skip


@pytest.mark.parametrize("inside", INSIDE)
def test_what_opens_no_item(parsed: Callable[..., Any], inside: str) -> None:
    text = minutes(
        f"**1. Apologies**\n\n{PROSE}\n\n**2. Quay repairs**\n\n{PROSE}\n\n{inside}\n\n**3. Finance**\n\n{PROSE}\n"
    )
    assert printed(parsed(text).document) == [("1", "Apologies"), ("2", "Quay repairs"), ("3", "Finance")]


def test_a_report_has_no_items(parsed: Callable[..., Any]) -> None:
    text = (
        "Report to: Harbour Committee\n\nReport of: Harbour Master\n\nTitle: Quay repairs\n\n**Summary**\n\n"
        "**1.** The wall is old.\n\n**2.** It leaks.\n\n**Recommendation**\n\nThat the Committee note the report.\n\n"
        "**Background**\n\n3. The wall was built in 1880.\n\n**Financial implications**\n\n4. None.\n"
    )
    document = parsed(text).document
    assert (document.kind, document.items) == ("report", ())


def test_an_agenda_has_items(parsed: Callable[..., Any]) -> None:
    text = (
        "# Notice of meeting of the Harbour Committee\n\nYou are hereby summoned to a meeting to be held on 4 June 2019.\n\n## AGENDA\n\n"
        "1. Apologies for absence\n\n2. Declarations of interest\n\n3. To consider the quay repairs (Pages 3 - 4)\n\n4. Date of next meeting\n"
    )
    document = parsed(text).document
    assert document.kind == "agenda"
    assert printed(document) == [
        ("1", "Apologies for absence"),
        ("2", "Declarations of interest"),
        ("3", "To consider the quay repairs"),
        ("4", "Date of next meeting"),
    ]


def test_the_span_is_the_heading_and_the_extent_all_that_was_minuted_under_it(parsed: Callable[..., Any]) -> None:
    text = minutes(f"**1. Apologies**\n\nNone.\n\n**2. Quay repairs**\n\n{PROSE}\n\n**3. Finance**\n\nThe end.\n")
    found = parsed(text)
    first, second, third = found.document.items
    assert [found.text[i.span.start : i.span.end] for i in (first, second, third)] == [
        "1. Apologies",
        "2. Quay repairs",
        "3. Finance",
    ]
    assert found.text[second.extent.start : second.extent.end] == f"2. Quay repairs\n{PROSE}"
    assert first.extent.end <= second.extent.start and third.extent.end == len(found.text)


def test_a_title_over_two_lines_is_one(parsed: Callable[..., Any]) -> None:
    text = minutes(
        f"1. **APOLOGIES**\n\n{PROSE}\n\n2. **REPAIRS TO THE NORTH QUAY AND**\n\n**THE HARBOUR WALL**\n\n{PROSE}\n\n3. **FINANCE**\n\n{PROSE}\n"
    )
    assert printed(parsed(text).document)[1] == ("2", "REPAIRS TO THE NORTH QUAY AND THE HARBOUR WALL")


def test_a_lettered_title_below_an_item_is_no_second_line_of_its_title(parsed: Callable[..., Any]) -> None:
    heads = [f"{n}. {title}\n\n" for n, title in enumerate(("Apologies", "Letters received", "Finance"), 1)]
    body = heads[0] + PROSE + "\n\n" + heads[1] + f"A. Ferry times\n\n{PROSE}\n\n" + heads[2] + PROSE + "\n"
    assert printed(parsed(minutes(body)).document)[1] == ("2", "Letters received")


def test_action_sheets_are_titles(parsed: Callable[..., Any]) -> None:
    body = f"**1. Apologies**\n\n{PROSE}\n\n**2. Action sheet of the last meeting**\n\n{PROSE}\n\n**3. Finance**\n\n{PROSE}\n"
    assert printed(parsed(minutes(body)).document)[1] == ("2", "Action sheet of the last meeting")


def test_a_document_without_headings_has_no_items(parsed: Callable[..., Any]) -> None:
    assert parsed(minutes(f"{PROSE}\n\n{PROSE}\n")).document.items == ()


SENTENCES_AFTER_TITLES = """
1. Apologies. Cllr Roche sent apologies, which were accepted.

2. Declarations of interest. None.

3. Minutes of the last meeting. The minutes of the meeting held on 7th May were approved and signed.

4. Matters arising. The bench had been mended.

5. Highways. - Noted that the pothole in Mill Lane had grown.
"""


def test_the_number_of_a_page_at_the_top_opens_no_item(parsed: Callable[..., Any]) -> None:
    document = parsed(
        f"13\n\nTHE COUNCIL\n\nMINUTE OF MEETING\n\n1. Apologies\n\n{PROSE}\n\n2. Finance\n\n{PROSE}\n"
    ).document
    assert printed(document) == [("1", "Apologies"), ("2", "Finance")]


def test_titles_that_end_in_a_full_stop_before_what_is_minuted(parsed: Callable[..., Any]) -> None:
    titles = [title for _, title in printed(parsed(minutes(SENTENCES_AFTER_TITLES)).document)]
    assert titles == [
        "Apologies",
        "Declarations of interest",
        "Minutes of the last meeting",
        "Matters arising",
        "Highways",
    ]


@pytest.mark.xfail(
    strict=True, reason="known limit: an unnumbered first item 'Apologies' is taken for the attendance list"
)
def test_apologies_as_a_first_item_without_a_number(parsed: Callable[..., Any]) -> None:
    body = f"**Apologies for absence:** Cllr Roche.\n\n**Declarations of interest:** none.\n\n**Minutes:** {PROSE}\n\n**Highways:** {PROSE}\n\n**Finance:** {PROSE}\n"
    titles = [title for _, title in printed(parsed(minutes(body)).document)]
    assert titles == ["Apologies for absence", "Declarations of interest", "Minutes", "Highways", "Finance"]


@pytest.mark.xfail(strict=True, reason="known limit: planning applications are not read as items of their own")
def test_applications_as_items(parsed: Callable[..., Any]) -> None:
    sites = ["13/01573/FUL: 4 Mill Lane", "13/01574/FUL: The Old Forge", "13/01580/LBC: St Agnes Hall"]
    body = "\n\n".join(f"**{site}**\n\n{PROSE}\n\nResolved: Granted." for site in sites)
    assert len(parsed(minutes(body)).document.items) == 3


def test_agenda_whose_front_has_bold_labels(parsed: Callable[..., Any]) -> None:
    """The headings of the front sheet are no items, although all that is numbered stands under one of them."""
    front = "**Councillors:**\n\nAnn Fenwick\n\n**Other Members:**\n\nPriya Nair\n\n**Date:** 4 June 2019\n\n**Time:** 19:00\n\n**Venue:** Harbour Office\n\n**Custom House, The Quay**\n\nA meeting of the Audit Committee will be held on the date above. This is a public meeting and attendance by the public is encouraged."
    titles = ["Declarations of interest", "Apologies for absence", "Minutes of the last meeting", "Finance", "Quay"]
    items = "\n\n".join(f"{n}. {title}" for n, title in enumerate(titles, 1))
    heading = "**Audit Committee**"
    text = f"# Harbour Trust\n\n{heading}\n\n{front}\n\n{heading}\n\n4 June 2019\n\n{items}\n"
    assert printed(parsed(text).document) == list(zip("12345", titles, strict=True))


def test_items_in_the_first_column_of_a_table(parsed: Callable[..., Any]) -> None:
    table = (
        "| Item | What was said | Who |\n|---|---|---|\n| Minutes | Taken as read. | |\n"
        "| Roof | Three quotes had come and were compared at length. | KS |\n| Heating | The pump is old. | |\n"
        "| Next time | 8 January, 7.15pm. | |"
    )
    found = parsed("# Minutes of the Hall Trustees, 6 November 2024\n\n" + table + "\n").document
    assert [i.title for i in found.items] == ["Minutes", "Roof", "Heating", "Next time"]


def test_bold_words_in_one_item_are_no_items_beside_headings(parsed: Callable[..., Any]) -> None:
    """Headings of the format's own go before paragraphs that a bold code opens, all under one of them."""
    codes = "\n\n".join(f"**H{n} ({name}).** {PROSE}" for n, name in enumerate(("scale", "mix", "design"), 1))
    titles = ("Notes of the last meeting", "Money", "Draft policies", "Open day", "Any other business")
    body = "\n\n".join(f"### {title}\n\n{codes if title == 'Draft policies' else PROSE}" for title in titles)
    assert printed(parsed(minutes(body)).document) == [(None, title) for title in titles]
    numbered = "\n\n".join(f"**A{n} {title}**\n\n{PROSE}" for n, title in enumerate(titles, 1))
    assert [item.number for item in parsed(minutes(numbered)).document.items] == ["A1", "A2", "A3", "A4", "A5"]


def test_headings_that_are_each_the_first_of_a_list(parsed: Callable[..., Any]) -> None:
    heads = ["Quay repairs", "Leaflet", "Notice board", "Display"]
    text = minutes("\n\n".join(f"1. **{head}**\n\n- {PROSE}\n- It was put up." for head in heads))
    assert printed(parsed(text, "m.md").document) == [("1", head) for head in heads]
    text = minutes("\n\n".join(f"RESOLVED:\n\n1. To mend {head}" for head in heads))
    assert printed(parsed(text, "m.md").document) == []


def test_lines_with_a_colon_over_what_was_said(parsed: Callable[..., Any]) -> None:
    heads = ["Disco", "Scorebox", "Club clothing"]
    text = minutes("\n\n".join(f"{head}:\n{PROSE}" for head in heads))
    assert printed(parsed(text, "m.txt").document) == [(None, head) for head in heads]
    text = minutes("\n\n".join(f"{head}: {PROSE}" for head in heads))
    assert printed(parsed(text, "m.txt").document) == []


def test_a_first_item_of_those_present(parsed: Callable[..., Any]) -> None:
    text = f"# Minutes of a meeting of the Harbour Committee held on 4 June 2019\n\n1. Present\n\nAnn Vane, Ben Holt\n\n2. Quay repairs\n\n{PROSE}\n\n3. Finance\n\n{PROSE}\n"
    found = parsed(text, "m.md").document
    assert printed(found) == [("1", "Present"), ("2", "Quay repairs"), ("3", "Finance")]
    assert [r.name for r in found.attendance] == ["Ann Vane", "Ben Holt"]
