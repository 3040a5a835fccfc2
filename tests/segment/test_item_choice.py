"""Which headings open items, where a document writes them in more than one way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from minutes_parser.layout import arrange
from minutes_parser.segment import segment
from minutes_parser.segment.items.titles import is_done
from tests.layout.typeset import pages, set_line

HEAD = "# Minutes of a meeting of the Harbour Committee held on 4 June 2019\n\nPresent: Councillors A Fenwick (Chair), P Nair and T Asher\n\n"
PROSE = "The Clerk reported that the matter had been raised with the owners, who had replied in April."


def printed(document: Any) -> list[tuple[str | None, str | None]]:
    return [(item.number, item.title) for item in document.items]


def over_prose(*heads: str) -> str:
    return HEAD + "".join(f"{head}\n\n{PROSE}\n\n" for head in heads)


@pytest.mark.parametrize(
    ("missing", "found"),
    [
        ("3. Mr J Hill", True),
        ("3. Councillors Updates", True),
        ("3. Proposed by Mr Hill", True),  # whatever it is, its number is the one that is missing
        ("4. Mr J Hill", False),
        ("Mr J Hill", False),
    ],
)
def test_a_name_opens_an_item_where_its_number_is_missing(
    parsed: Callable[..., Any], missing: str, found: bool
) -> None:
    document = parsed(over_prose("1. Apologies", "2. Minutes", missing, "4. Finance", "5. Quay")).document
    assert [i.number for i in document.items] == (["1", "2", "3", "4", "5"] if found else ["1", "2", "4", "5"])


def test_what_stands_below_a_title_in_bold_is_no_part_of_it(parsed: Callable[..., Any]) -> None:
    below = "24/00123/FUL – 3 Mill Lane – rear extension. No objection."
    document = parsed(
        HEAD + f"1: **Apologies**\n\nNone.\n\n2: **Planning**\n\n{below}\n\n3: **Quay**\n\nIt was let.\n"
    ).document
    assert printed(document) == [("1", "Apologies"), ("2", "Planning"), ("3", "Quay")]


def test_whole_numbers_with_a_nought_are_items_and_their_parts_are_none(parsed: Callable[..., Any]) -> None:
    heads = ["1.0 Apologies", "2.0 Minutes", "2.1 The Clerk had read them out.", "2.2 They were long.", "3.0 Finance"]
    assert printed(parsed(over_prose(*heads)).document) == [
        ("1.0", "Apologies"),
        ("2.0", "Minutes"),
        ("3.0", "Finance"),
    ]


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        (["3.1 Quay lights", "3.2 Mooring dues"], True),
        (["3.1 Quay lights"], True),
        (["3.1 The lights had failed", "3.2 The dues were paid"], False),  # paragraphs
        (["3.1 None"], False),
        (["3.1 The Forum considered the dues", "3.2 Members welcomed the lamps."], False),
        (["3.2 Mooring dues"], False),  # no first
    ],
)
def test_titles_of_parts_may_be_set_as_the_text_below_them(
    parsed: Callable[..., Any], parts: list[str], found: bool
) -> None:
    document = parsed(over_prose("1. Apologies", "2. Minutes", "3. Reports", *parts, "4. Next meeting")).document
    numbers = [number for number, _ in printed(document)]
    assert numbers == ["1", "2", "3", *([part.split()[0] for part in parts] if found else []), "4"]


def test_a_list_below_a_number_is_no_list_of_parts(parsed: Callable[..., Any]) -> None:
    heads = HEAD + "1. Apologies\n\nNone.\n\n2. Dues paid\n\n2.1 Ropes and chains\n\n2.2 Paint\n\n3. Quay\n\n" + PROSE
    assert [number for number, _ in printed(parsed(heads).document)] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("**Any Other Business**", "Any Other Business"),
        ("**AOB**", "AOB"),
        ("## Date of next meeting", "Date of next meeting"),
        ("EXPRESSIONS OF SYMPATHY", "EXPRESSIONS OF SYMPATHY"),
        ("Next Meeting", "Next Meeting"),
        ("Public Other Business:", "Public Other Business"),
        ("OPEN FORUM", "OPEN FORUM"),
        ("Questions from the floor", "Questions from the floor"),
        ("Next Meeting of the engineers", None),
        ("**Quay lights**", None),
        ("The next meeting is in July.", None),
    ],
)
def test_business_at_the_end_may_lack_its_number(parsed: Callable[..., Any], head: str, title: str | None) -> None:
    found = printed(parsed(over_prose("1. Apologies", "2. Minutes", "3. Finance", head)).document)
    assert found[3:] == ([(None, title)] if title else [])


def test_headings_that_repeat_the_agenda_at_the_top_are_the_items(parsed: Callable[..., Any]) -> None:
    titles = ["Welcome and minutes", "Quay repairs", "Harbour lights", "Finance & dues"]
    listed = "\n\n".join(f"{n}. {title.replace('&', 'and')} (information)" for n, title in enumerate(titles, 1))
    said = "\n\n".join(f"**{title}**\n\n{n}. {PROSE}" for n, title in enumerate(titles, 5))
    assert printed(parsed(f"{HEAD}{listed}\n\n{said}\n").document) == [(None, title) for title in titles]


ROWS = "| Item | Topic | Who |\n|---|---|---|\n| 1 | Welcome | AF |\n| 2 | Update on quay repairs | PN |\n| 3 | Harbour lights (approval) | TA |\n| 4 | A.O.B | all |\n\n"


@pytest.mark.parametrize(
    ("agenda", "heads", "found"),
    [
        (ROWS, ["**Quay repairs**", "**Harbour lights**", "**Fish market**", "**AOB**"], True),
        (ROWS, ["**Welcome**", "**Fish market**", "**Mooring dues**", "**AOB**"], False),  # of other business
        ("1. Welcome\n\n2. Quay repairs\n\n3. Dues\n\n", ["1. Welcome", "2. Quay repairs", "3. Dues"], True),
    ],
)
def test_headings_below_an_agenda_in_other_words(
    parsed: Callable[..., Any], agenda: str, heads: list[str], found: bool
) -> None:
    said = "\n\n".join(f"{head}\n\n{PROSE}" for head in heads)
    document = parsed(f"{HEAD}{agenda}{said}\n").document
    titles = [head.strip("*").removeprefix(f"{n}. ") for n, head in enumerate(heads, 1)]
    assert ([item.title for item in document.items] == titles) is found
    assert not found or document.items[0].extent.start > document.span.start + len(HEAD) + len(agenda) - 60


def test_headings_of_a_second_section_count_anew(parsed: Callable[..., Any]) -> None:
    heads = ["### 1. Lights", "### 2. Dues", "### 3. Quay", "## Points raised", "### 1. Fish market", "### 2. Ropes"]
    numbers = [number for number, _ in printed(parsed(over_prose(*heads)).document)]
    assert [number for number in numbers if number] == ["1", "2", "3", "1", "2"]


def test_labels_of_a_summary_of_actions_are_no_items(parsed: Callable[..., Any]) -> None:
    tasks = "## Summary of actions\n\n- **Quay:** AF to paint it.\n- **Website:** PN to mend it.\n- **School visit:** TA to write.\n- **Finance:** AF to pay.\n\n"
    heads = ["### Quay repairs", "### School visit", "#### Action", "### Harbour lights", "### Treasurer's report"]
    said = "".join(f"{head}\n\n{PROSE}\n\n" for head in heads)
    titles = [title for _, title in printed(parsed(HEAD + tasks + said).document)]
    assert titles == ["Quay repairs", "School visit", "Harbour lights", "Treasurer's report"]


def test_a_sentence_that_has_the_missing_number_is_an_item(parsed: Callable[..., Any]) -> None:
    between = "3/20 The owners of the slip, who had written to the harbour, were told that Members had heard of the lamps and that none had been mended since."
    document = parsed(over_prose("1/20 Apologies", "2/20 Minutes", between, "4/20 Finance", "5/20 Quay")).document
    assert [item.number for item in document.items] == ["1/20", "2/20", "3/20", "4/20", "5/20"]


def test_minutes_below_an_agenda_of_the_same_level(parsed: Callable[..., Any]) -> None:
    agenda = "## Agenda\n\n### Chair\n\n- the fair\n\n### Treasurer\n\n- dues\n\n### Website\n\n- pages\n\n"
    titles = ["Chair's update", "Treasurer's update", "Website", "Any other business"]
    said = "\n\n".join(f"### {title}\n\n{PROSE}" for title in titles)
    text = f"{HEAD}{agenda}## Minutes\n\n{said}\n"
    assert printed(parsed(text).document) == [(None, title) for title in titles]


def test_minutes_of_the_last_meeting_as_an_item_of_an_agenda_keep_what_is_above(parsed: Callable[..., Any]) -> None:
    titles = ["Apologies", "Minutes", "Finance", "Any other business"]
    said = "\n\n".join(f"## {title}\n\n{PROSE}" for title in titles)
    assert printed(parsed(f"{HEAD}## Agenda\n\n{said}\n").document) == [(None, title) for title in titles]


NESTED = "- Society fair:\n  - The stall was booked.\n- New lamps\n  - Two had come.\n- Stash:\n  - Ordered in May.\n- Quay\n  - The wall leaks.\n"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (NESTED, ["Society fair", "New lamps", "Stash", "Quay"]),
        (
            NESTED + "\n## Actions\n\n- Ann:\n  - Mend it.\n- Bea:\n  - Paint it.\n",
            ["Society fair", "New lamps", "Stash", "Quay"],
        ),
        (NESTED.split("- Quay")[0], []),  # three are too few to tell
        (NESTED.replace("  - ", "- "), []),  # one list without any other inside
        (f"**Quay works**\n\n{PROSE}\n\n{NESTED}\n\n**Dues of 2019**\n\n{PROSE}\n", []),
    ],
)
def test_entries_of_the_outer_list_are_items_where_there_is_nothing_else(
    parsed: Callable[..., Any], body: str, expected: list[str]
) -> None:
    text = HEAD + body + "\nThe meeting closed at 9 pm.\n"
    assert [title for _, title in printed(parsed(text).document)] == expected


def test_bold_words_at_the_start_of_list_items_are_no_headings_beside_headings(parsed: Callable[..., Any]) -> None:
    titles = ["Minutes", "Quay fund", "Finance", "Any other business"]
    bids = "- **Lamp scheme** – a bid to mend the lamps of the quay by May\n- **Wall** – a bid to mend it\n"
    body = "\n\n".join(f"**{title}**\n\n{PROSE}" + (f"\n\n{bids}" if title == "Quay fund" else "") for title in titles)
    assert [title for _, title in printed(parsed(f"{HEAD}{body}\n").document)] == titles


def test_bold_run_in_titles_are_headings_where_the_standard_ones_are(parsed: Callable[..., Any]) -> None:
    titles = ["Minutes", "Lamp scheme", "Finance", "Any other business"]
    body = "\n\n".join(f"**{title}** – {PROSE}" for title in titles)
    assert [title for _, title in printed(parsed(f"{HEAD}{body}\n").document)] == titles


def test_bold_actions_in_the_middle_do_not_end_the_headings(parsed: Callable[..., Any]) -> None:
    titles = ["Minutes", "Lamp scheme", "Finance", "Any other business"]
    body = "\n\n".join(f"### {title}\n\n{PROSE}\n\n**Actions:**\n\n- Clerk to write." for title in titles)
    assert [title for _, title in printed(parsed(f"{HEAD}{body}\n").document)] == titles


@pytest.mark.parametrize(
    ("label", "found"), [("Co-option to fill a vacancy", True), ("Apologies for absence", False), ("Venue", False)]
)
def test_labels_above_the_first_number(parsed: Callable[..., Any], label: str, found: bool) -> None:
    body = f"{label}: {PROSE}\n\n1. Minutes: {PROSE}\n\n2. Finance: {PROSE}\n\n3. Any other business: {PROSE}\n"
    expected = [(None, label)] if found else []
    assert printed(parsed(HEAD + body).document) == [
        *expected,
        ("1", "Minutes"),
        ("2", "Finance"),
        ("3", "Any other business"),
    ]


def test_names_with_remarks_below_each_other_are_no_items(parsed: Callable[..., Any]) -> None:
    names = "\n\n".join(f"{name} (Harbour Trust)" for name in ("Ann Fenwick", "Priya Nair", "Tom Asher", "Bea Dale"))
    titles = ["Welcome", "Minutes", "Quay", "Finance"]
    body = "\n\n".join(f"**{title}**\n\n{PROSE}" for title in titles)
    text = f"# Minutes of the Harbour Board held on 4 June 2019\n\n**Harbour Board People**\n\n{names}\n\n{body}\n"
    assert [title for _, title in printed(parsed(text).document)] == titles


def test_sentences_between_titles_have_numbers_of_their_own(parsed: Callable[..., Any]) -> None:
    said = ["3. It was agreed to appoint Ann Fenwick as Convener.", "4. It was agreed to mend the lamp."]
    heads = ["1. Apologies", "2. Minutes", *said, "5. Finance", "6. Quay"]
    assert [i.number for i in parsed(over_prose(*heads)).document.items] == ["1", "2", "3", "4", "5", "6"]


def test_the_subject_of_a_long_sentence_is_its_title_among_titles(parsed: Callable[..., Any]) -> None:
    said = "2. The Minutes of the meeting held on 12/05/09 were agreed as a true record with a slight change to the wording of the item on the quay lamps."
    document = parsed(over_prose("1. Apologies", said, "3. Finance", "4. Quay")).document
    assert printed(document)[1] == ("2", "The Minutes of the meeting held on 12/05/09")
    assert [r.clauses[0].text for r in document.resolutions] == [said[3:]]  # the sentence is still read as one


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        (["Agenda Item 3", "**31. Apologies**", "**32. Minutes**", "**33. Finance**"], ["31", "32", "33"]),
        (["Agenda Item 1: Apologies", "Agenda Item 2: Minutes", "Agenda Item 3: Finance"], ["1", "2", "3"]),
    ],
)
def test_the_number_that_a_pack_gives_minutes_is_no_item(
    parsed: Callable[..., Any], heads: list[str], expected: list[str]
) -> None:
    text = over_prose(*heads)
    if len(heads) == 4:
        text = f"**{heads[0]}**\n\n**HARBOUR COMMITTEE**\n\n{over_prose(*heads[1:])}"
    assert [i.number for i in parsed(text).document.items] == expected


NOTICE = "# Harbour Council\n\n## Notice of executive decisions taken by individual members\n\nDate of publication: 6 March 2025\n\n"
TAKEN = "Decision maker: Councillor Ann Fenwick\n\nDate of decision: 4 March 2025\n\nKey decision: No\n\nDecision\n\nThat the contract be extended.\n\nReasons for the decision\n\nThe works go on.\n\n"


def test_a_notice_of_several_decisions_has_items(parsed: Callable[..., Any]) -> None:
    document = parsed(f"{NOTICE}**1. Quay contract**\n\n{TAKEN}**2. Lamp contract**\n\n{TAKEN}").document
    assert document.kind == "decision_notice"
    assert printed(document) == [("1", "Quay contract"), ("2", "Lamp contract")]
    assert {r.item for r in document.resolutions} == {"1", "2"}


def test_a_notice_of_one_decision_has_none(parsed: Callable[..., Any]) -> None:
    document = parsed(f"{NOTICE}{TAKEN}1. The wall.\n\n2. The lamp.\n").document
    assert (document.kind, document.items) == ("decision_notice", ())


@pytest.mark.parametrize(
    "title", ["Accounts approved", "Previous minutes approved by TF", "Questions from the panel included"]
)
def test_what_was_done_is_no_title(title: str) -> None:
    assert is_done(title)


@pytest.mark.parametrize("title", ["Approved minutes", "Accounts to be approved in May", "Notes"])
def test_other_lines_may_be_titles(title: str) -> None:
    assert not is_done(title)


def test_numbers_that_end_in_the_year_are_items(parsed: Callable[..., Any]) -> None:
    text = "Minutes of the trustees of Wex Hall, 3 May 2009\n\nPresent: A Vane\n\n61.09 Apologies\n\nNone.\n\n62.09 Boundary wall\n\nIt fell.\n\n63.09 Next meeting\n\n4 June.\n"
    assert [i.number for i in parsed(text, "m.txt").document.items] == ["61.09", "62.09", "63.09"]


def test_decimals_of_one_item_are_none_of_them(parsed: Callable[..., Any]) -> None:
    text = "Minutes of Wex Hall, 3 May 2015\n\nPresent: A Vane\n\n1. Apologies\n\n1.11 None came.\n\n1.12 None went.\n\n2. Boundary wall\n\n2.11 It fell.\n"
    assert [i.number for i in parsed(text, "m.txt").document.items] == ["1", "2"]


@pytest.mark.parametrize(
    ("lines", "titles"),
    [
        (
            [
                "Previous minutes: agreed",
                "Finance update: Ann said there was £40.",
                "Summer fair: Bob wants more stalls.",
            ],
            ["Previous minutes", "Finance update", "Summer fair"],
        ),
        (
            [
                "Matters arising:\n\n- The seat is mended.",
                "Treasurer’s report:\n\n- Ann has £40.",
                "Owls:\n\n- Two nests.",
            ],
            ["Matters arising", "Treasurer’s report", "Owls"],
        ),
        (
            ["Approval of minutes\n- Minutes approved.", "Litter\n- Ann spoke of bins.", "Café\n- Bob has the lease."],
            ["Approval of minutes", "Litter", "Café"],
        ),
        (["Ladders\n- One is broken.", "Ropes\n- Two are long.", "Nets\n- None were found."], []),
        (["Finance update: Ann said there was £40.", "Post-meeting note: the hall has been booked."], []),
    ],
)
def test_labels_are_titles_in_short_notes(parsed: Callable[..., Any], lines: list[str], titles: list[str]) -> None:
    text = "Wex PTA meeting 11th June 2015\n\nAttendees: Ann, Bob, Cy\n\n" + "\n\n".join(lines) + "\n"
    assert [i.title for i in parsed(text, "m.txt").document.items] == titles


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("1. Apologies: none", "Apologies"),
        ("1. Apologies:Dot, Eve", "Apologies"),
        ("1. Secretary’s Report: ACTION", "Secretary’s Report"),
        ("1. Finance: month ten", "Finance: month ten"),
        ("1. Minutes of the last meeting – June 2020", "Minutes of the last meeting – June 2020"),
        ("1. Minutes – nobody had read them.", "Minutes"),
        ("1. Secretary’s report. – nothing to report.", "Secretary’s report"),
        ("1. Declarations of interest ABE, TSH and BOR are all members of the club.", "Declarations of interest"),
        ("1. Minutes of Meeting 24.07.23 Minutes of this meeting were agreed.", "Minutes of Meeting 24.07.23"),
        ("1. Police matters PCSO Joan Weir did not attend but had sent a report.", "Police matters"),
        ("1. To discuss path 17 A TRO order had been obtained from the county.", "To discuss path 17"),
        ("1. Lamps and Any Actions Some Councillors undertook a review of them.", "Lamps and Any Actions"),
        (
            "1. Update on the Bell Campaign Ann Vane, Chair of the Group attended to tell of it.",
            "Update on the Bell Campaign",
        ),
        ("1. Planning Applications. 1.1 24/00123/F Gates at the cemetery, Mill Lane", "Planning Applications"),
        ("1. Update from PC Joan Weir on crime", "Update from PC Joan Weir on crime"),
        ("1. Chair's Report The Chair reported that the year was good.", "Chair's Report"),
        ("1. Accounts Accounts payable and receivable", "Accounts Accounts payable and receivable"),
    ],
)
def test_what_stands_behind_a_title(parsed: Callable[..., Any], line: str, title: str) -> None:
    text = f"Minutes of Wex Club, 3 May 2015\n\nPresent: A Vane\n\n{line}\n\n2. Bar\n\nIt leaks.\n\n3. AOB\n\nNone.\n"
    assert parsed(text, "m.txt").document.items[0].title == title


@pytest.mark.parametrize(
    ("paragraphs", "titles"),
    [
        (
            ["(Lamps). Cllr Nair said the lamps were out.", "(Boats). Cllr Asher asked for a berth."],
            ["Matters arising", "Correspondence", "Planning", "Finance"],
        ),
        (["Reports on lamps", "Planning at the wall"], None),
    ],
)
def test_paragraphs_numbered_on_below_headings_are_no_items(
    parsed: Callable[..., Any], paragraphs: list[str], titles: list[str] | None
) -> None:
    """Titles that are numbered on below such headings are items."""
    body, number = "", 210
    for head in ("Matters arising", "Correspondence", "Planning", "Finance"):
        body += f"{head}\n\n"
        for words in paragraphs:
            number += 1
            above = "Minute 198. " if words.endswith(".") and number < 214 else ""
            body += f"{number} {above}{words}\n\n" + ("" if words.endswith(".") else f"{PROSE}\n\n")
    document = parsed(HEAD[2:] + body, "minutes.txt").document
    if titles:
        assert printed(document) == [(None, title) for title in titles]
    else:
        assert [i.number for i in document.items if i.number] == [str(n) for n in range(211, 219)]


@pytest.mark.parametrize(
    ("size", "heads", "titles"),
    [
        (14, ["Survey", "Open day", "Money", "Slugs", "Signs"], ["Survey", "Open day", "Money", "Slugs", "Signs"]),
        (
            12,
            ["Survey", "Open day", "Money", "Slugs", "Signs"],
            ["H1", "H2", "H3"],
        ),  # no larger than the text: the numbers win
        (14, ["Survey"], ["H1", "H2", "H3"]),  # one line in a size of its own is no style
    ],
)
def test_headings_in_a_size_of_their_own_win_over_codes_of_what_was_discussed(
    size: float, heads: list[str], titles: list[str]
) -> None:
    """Policies H1 to H3 are parts of what was said under one heading."""
    words = [
        [PROSE],
        [PROSE],
        [PROSE, "H1 (scale). Agreed as drafted.", "H2 (mix). Agreed.", "H3 (design). Left out."],
        [PROSE],
        [PROSE],
    ]
    lines = [set_line("Minutes of a meeting of the Plan Group held on 4 June 2019", y=40, size=12)]
    y = 80.0
    for k, said in enumerate(words):
        if k < len(heads):
            lines.append(set_line(heads[k], y=y, size=size, bold=True))
        for text in said:
            y += 30
            lines.append(set_line(text, y=y, size=12, bold=9 if text.startswith("H") else 0))
        y += 40
    documents, _ = segment(arrange(pages(lines)), source="plan.pdf")
    assert [item.number or item.title for item in documents[0].items] == titles


def test_numbers_of_another_form_than_the_house_style_are_items(parsed: Callable[..., Any]) -> None:
    heads = "\n\n".join(
        f"<p><b>24/{n} {title}</b></p><p>{n}.1 {PROSE}</p><p>{n}.2 {PROSE}</p>"
        for n, title in enumerate(["Apologies", "Minutes", "Quay", "Budget", "Any other business"], 15)
    )
    board = "<p><b>Board members</b></p><p>Ann Vane, Chair</p><p><b>Attendance</b></p><p>Ben Holt</p>"
    text = f"<h2>MINUTES OF A MEETING OF THE BOARD OF WEX HOMES</h2><p>Held on 27 March 2024, 14:00</p>{board}{heads}"
    assert [number for number, _ in printed(parsed(text, "m.html").document)] == [f"24/{n}" for n in range(15, 20)]


@pytest.mark.parametrize("alone", ["- 1 -", "10.45."])
def test_what_stands_alone_above_a_label_may_number_nothing(parsed: Callable[..., Any], alone: str) -> None:
    heads = [f"{head}: {PROSE}" for head in ["Apologies", "Lamps", "Minutes of the last meeting", "Hedges", "Finance"]]
    text = HEAD.replace("# ", "") + "\n\n".join([*heads[:3], alone, *heads[3:]]) + "\n"
    assert (None, "Hedges") in printed(parsed(text, "m.txt").document)


# How the number of each item stands apart from its title, and what is in print.
APART = [
    (
        "MINUTE OF LAST MEETING\n\n1. The Committee had before it the minute of its meeting of 6 May.\n\nLAMPS\n\n2. The Committee resolved:-\n\nto buy two lamps.\n\nSTEPS\n\n3. With reference to article 2, the Committee heard from Mr Orme that the steps were worn.",
        [("1", "MINUTE OF LAST MEETING"), ("2", "LAMPS"), ("3", "STEPS")],
    ),
    (
        "611\n\nminutes\n\nThe minutes of the last meeting were taken as read.\n\n612\n\ndeclarations of interest\n\nThere were none to be recorded.\n\n613\n\nlamps on the quay\n\nThe Committee considered a report on the lamps.",
        [("611", "minutes"), ("612", "declarations of interest"), ("613", "lamps on the quay")],
    ),
    (
        "Apologies\n\n1. Mr Orme had sent his apologies to the Clerk.\n\nMinutes of the last meeting – for approval\n\n2. The minutes of the last meeting were approved.\n\nElection of Vice-Chair (Paper 1)\n\n3. Priya Nair was elected Vice-Chair for the year.\n\n4. She thanked those who had come.\n\nLamps (Paper 2)\n\n5. It was agreed to buy two lamps.\n\nDate of next meeting\n\n6. The next meeting will be in July.",
        [
            (None, "Apologies"),
            (None, "Minutes of the last meeting – for approval"),
            (None, "Election of Vice-Chair (Paper 1)"),
            (None, "Lamps (Paper 2)"),
            (None, "Date of next meeting"),
        ],
    ),
    (
        "1. Apologies: none.\n\n2. Minutes of the meeting held on 7.3.19: having been proposed by Mr Asher, they were signed.\n\n3. Lamps. (Mr Asher left the room.) It was agreed to buy two.",
        [("1", "Apologies"), ("2", "Minutes of the meeting held on 7.3.19"), ("3", "Lamps")],
    ),
]


@pytest.mark.parametrize(("body", "expected"), APART)
def test_numbers_apart_and_what_stands_beside_titles(
    parsed: Callable[..., Any], body: str, expected: list[tuple[str | None, str]]
) -> None:
    (document,) = parsed(HEAD + body + "\n").documents
    assert [(item.number, item.title) for item in document.items] == expected


def test_what_is_read_into_the_minutes_has_no_items(parsed: Callable[..., Any]) -> None:
    read_in = "“The Budget for 2020 has been prepared.\n\nBudget Process\n\nThe trustees met twice in May.\n\nRates\n\nThe rate stays as it was.\n\nConclusion\n\nWe thank all who helped.”"
    body = f"1. Apologies\n\nNone.\n\n2. Budget\n\nIt was agreed that the report be read into the minutes as follows:\n\n{read_in}\n\n3. Lamps\n\nIt was agreed to buy two lamps."
    (document,) = parsed(HEAD + body + "\n").documents
    assert [item.number for item in document.items] == ["1", "2", "3"]
    (document,) = parsed(HEAD + body.replace("1. ", "").replace("2. ", "").replace("3. ", "") + "\n").documents
    assert "Rates" not in [item.title for item in document.items]


EARLY = ["1. Minutes", "6. Moorings on the east quay", "2. Lamps", "3. Steps", "4. Dues", "5. Sheds"]


@pytest.mark.parametrize(
    ("last", "early"),
    [
        ("6. Moorings on the east quay", True),
        ("6. Moorings in the river", False),  # another matter: the first is an entry of a list
    ],
)
def test_an_item_taken_out_of_order_is_printed_in_both_places(
    parsed: Callable[..., Any], last: str, early: bool
) -> None:
    numbers = [item.number for item in parsed(over_prose(*EARLY, last)).document.items]
    assert numbers == (["1", "6", "2", "3", "4", "5", "6"] if early else ["1", "2", "3", "4", "5", "6"])


def test_items_go_on_as_they_were_numbered_below_a_list_that_is_numbered_otherwise(parsed: Callable[..., Any]) -> None:
    items = ["**1 Apologies**", "**2 Minutes**", "**3 Dues**", "**4 Reports of wardens**"]
    places = ["Paths", "Quay", "Wood", "Fen", "Mill", "Ford", "Weir"]
    wardens = [f"{number}. **{place}** by the warden" for number, place in enumerate(places, 1)]
    after = ["**6 Letters to the owners**", "**7 Lease of the mill**"]
    numbers = [item.number for item in parsed(over_prose(*items, *wardens, *after)).document.items]
    assert numbers == ["1", "2", "3", "4", "6", "7"]


def test_a_label_that_lost_its_colon_is_a_title_among_labels(parsed: Callable[..., Any]) -> None:
    heads = ["Apologies:", "Quay lamps:", "Planning:", "Accounts for payment", "Sheds on the mole:", "Correspondence:"]
    titles = [item.title for item in parsed(over_prose(*heads)).document.items]
    assert titles == [head.strip(":") for head in heads]


def test_a_title_may_begin_with_a_day(parsed: Callable[..., Any]) -> None:
    heads = ["**4 June minutes**", "**Role of the Committee**", "**Matters arising**", "**Any other business**"]
    assert printed(parsed(over_prose(*heads)).document) == [(None, head.strip("*")) for head in heads]


def test_items_of_the_last_minutes_are_no_items_of_these(parsed: Callable[..., Any]) -> None:
    of_last = "• Item 6 - The choir cannot come.\n\n• Item 7- We keep both bins.\n\n• Item 9 – The fair was put off."
    heads = ["1. Apologies", "2. Minutes", "3. Finance", f"4. Matters arising\n\n{of_last}"]
    assert [item.number for item in parsed(over_prose(*heads)).document.items] == ["1", "2", "3", "4"]


def test_three_titles_in_capitals_may_be_counted_anew(parsed: Callable[..., Any]) -> None:
    body = "6 PM AT THE QUAY\n\n1. APOLOGIES FOR ABSENCE: Mr Bell.\n\n2. MINUTES OF THE LAST MEETING\n\nThey were approved.\n\n1. MATTERS ARISING THAT ARE NOT ON THE AGENDA\n\n• The lamp was mended."
    assert [item.number for item in parsed(HEAD + body + "\n").document.items] == ["1", "2", "1"]


def test_a_title_may_have_run_into_what_was_said(parsed: Callable[..., Any]) -> None:
    heads = ["1. Minutes", "2. Mooring duesAll had read the paper.", "3. Village PlanTA was not content."]
    body = HEAD + "".join(f"{head} It was left there.\n\n" for head in [*heads, "4. WhatsApp has been used."])
    titles = [item.title for item in parsed(body).document.items]
    assert titles[1:3] == ["Mooring dues", "Village Plan"]
    assert titles[3].startswith("WhatsApp")


def test_headings_that_read_otherwise_on_plain_lines(parsed: Callable[..., Any]) -> None:
    heads = ["## Report", "## Proposal", "## Sunday meeting", "## New dates"]
    assert [title for _, title in printed(parsed(over_prose(*heads)).document)] == [h.strip("# ") for h in heads]


def test_the_agenda_s_number_may_stand_between_a_minute_s_number_and_its_title(parsed: Callable[..., Any]) -> None:
    heads = [
        "F/42/25\n\n(Agenda Item No 1)\n\nMinutes of the last meeting",
        "F/43/25\n\n(Agenda Item No 2)\n\nCouncillor A. Bell - Lamps on the mole",
        "F/44/25\n\n(Agenda Item No 3)\n\n6\n\nFinancial matters",
        "F/45/25\n\n(Agenda Item No 4)\n\n2025 Arts grants",
    ]
    items = parsed(over_prose(*heads)).document.items
    assert [(i.number, i.agenda_number, i.title) for i in items] == [
        ("F/42/25", "1", "Minutes of the last meeting"),
        ("F/43/25", "2", "Councillor A. Bell - Lamps on the mole"),
        ("F/44/25", "3", "Financial matters"),
        ("F/45/25", "4", "2025 Arts grants"),
    ]


def test_two_items_below_labels_of_people(parsed: Callable[..., Any]) -> None:
    head = "WEX COUNTY COUNCIL\n\nMinutes of Meeting held on 4 June 2019\n\nCouncillors:\n\nA. Fenwick, P. Nair\n\nOfficials:\n\nMr T. Wren\n\nApologies:\n\nCllr B. Orr\n\n"
    (document,) = parsed(f"{head}1.\n\nVote of sympathy\n\n{PROSE}\n\n2.\n\nMoorings\n\n{PROSE}\n").documents
    assert printed(document) == [("1", "Vote of sympathy"), ("2", "Moorings")]


def test_reports_by_somebody_in_brackets_below_numbers(parsed: Callable[..., Any]) -> None:
    titles = [
        f"Report No. 23{n}/2024 of the Chief Officer (R. Orme) - Lease of the {what}, with a plan of it."
        for n, what in enumerate(["mill", "quay", "hall"])
    ]
    body = "".join(f"{n}\n\n{title}\n\n{PROSE}\n\n" for n, title in enumerate(titles, 4))
    items = parsed(f"{HEAD}3\n\nMinutes of the last meeting\n\n{PROSE}\n\n{body}").document.items
    assert [(item.number, item.title) for item in items][1:] == [(str(n), title) for n, title in enumerate(titles, 4)]


def test_a_date_and_a_count_are_a_number(parsed: Callable[..., Any]) -> None:
    heads = ["17.10.23.01 Vacancy on the Council", "17.10.23.02 Vacancies on boards", "17.10.23.03 Letters"]
    assert [i.number for i in parsed(over_prose(*heads)).document.items] == [head.split()[0] for head in heads]


def test_abbreviations_end_no_title(parsed: Callable[..., Any]) -> None:
    heads = [
        "1. Minutes",
        "2. Disposal of land at Quay Road, Marl, Co. Marl under section 3",
        "3. Steps at St. Bride’s Terrace, Marl, as to be sold",
    ]
    titles = [item.title for item in parsed(over_prose(*heads)).document.items]
    assert titles == [head[3:] for head in heads]


def test_the_one_item_of_a_meeting_called_for_it(parsed: Callable[..., Any]) -> None:
    heads = ["Summary", "Dues of last year", "Costs of the mole", "Concerns of the crews"]
    body = HEAD + "ITEM NO. 1\n\nTo set the dues of the coming year\n\n" + "".join(f"{h}\n\n{PROSE}\n\n" for h in heads)
    assert printed(parsed(body).document) == [("1", "To set the dues of the coming year")]


def test_items_called_so_among_lines_that_were_not_parted(parsed: Callable[..., Any]) -> None:
    text = "WEX COUNTY COUNCIL\nMinutes of the meeting held on 4 June 2019\nPresent: Cllrs A Bell, B Orr\n\nThe Chair welcomed all.\nITEM NO.1 MINUTES OF THE LAST MEETING\nThe minutes were read out by the Clerk and\nthey were approved as printed by all of them.\nITEM NO.2 REPORTS OF THE OFFICERS\nThe Clerk had no report to make on the matter.\n"
    (document,) = parsed(text, "m.txt").documents
    assert printed(document) == [("1", "MINUTES OF THE LAST MEETING"), ("2", "REPORTS OF THE OFFICERS")]


def test_correspondence_from_those_listed_below(parsed: Callable[..., Any]) -> None:
    letters = "Correspondence was received from the following Local Authorities;"
    body = HEAD + f"1\nLamps\n\n{PROSE}\n\n2\n{letters}\n\nWex County Council\n\n{PROSE}\n\n3\nHedges\n\n{PROSE}\n"
    (document,) = parsed(body, "m.txt").documents
    assert [number for number, _ in printed(document)] == ["1", "2", "3"]


def test_reports_by_their_numbers_below_the_numbers_of_items(parsed: Callable[..., Any]) -> None:
    told = "It was proposed by Councillor Bell and seconded by Councillor Orr that the report be noted."
    titles = [
        "Lord Mayor’s Business",
        "Report No. 21/2024 of the Assistant Manager (A. Vane) - With regards proposed sheds on the old quay known as Long Bank, a shed field in Wex",
        "Report No. 22/2024 of the Manager (B. Keel) - With reference to the minutes of the Quay Group",
    ]
    body = HEAD + "".join(f"{n}\n{title}\n\n{told}\n\n" for n, title in enumerate(titles, 1))
    (document,) = parsed(body, "m.txt").documents
    assert printed(document) == [(str(n), title) for n, title in enumerate(titles, 1)]


def test_labels_end_at_the_colon_where_their_siblings_do(parsed: Callable[..., Any]) -> None:
    heads = [
        "2643. Police Report: Mr Orme told of the month.",
        "2644. Public Forum: Mr Vale asked about the lamps.",
        "2645. Declarations of interest: None.",
        "2646. Approval of minutes: Approved and signed.",
        "2647. Updates: Quay Road Closures – Cllr Bell reported that the quay would shut in June.",
        "2648. Correspondence: A letter came from Wex Water.",
    ]
    (document,) = parsed(HEAD + "".join(f"{head}\n\n" for head in heads), "m.txt").documents
    titles = [
        "Police Report",
        "Public Forum",
        "Declarations of interest",
        "Approval of minutes",
        "Updates",
        "Correspondence",
    ]
    assert [title for _, title in printed(document)] == titles


def test_the_one_purpose_of_a_special_meeting(parsed: Callable[..., Any]) -> None:
    purpose = "To consider and adopt the works of the coming year on the lanes of the Quay District and its two bridges (to include the lamps)."
    told = "The Engineer gave a talk on the works.\n\nMr Orr asked about the bridges.\n"
    head = "WEX DISTRICT\n\nMinutes of the Special Meeting held on 4 June 2019\n\nPresent: Cllrs A Bell, B Orr\n\nThe Chair welcomed all to the meeting.\n\n"
    (document,) = parsed(f"{head}1. {purpose}\n\n{told}", "m.txt").documents
    assert printed(document) == [("1", purpose)]
    (document,) = parsed(f"{head}RESOLVED:\n\n1. {purpose}\n\n{told}", "m.txt").documents
    assert printed(document) == []


def test_what_was_done_with_a_thing_is_no_part_of_its_title(parsed: Callable[..., Any]) -> None:
    heads = [
        "1. Minutes",
        "2. Treasurer’s report was presented by Mr Orme. It was long. It was approved.",
        "3. Quay lamps",
    ]
    body = HEAD + "".join(f"{head}\n\n" for head in heads)
    assert [item.title for item in parsed(body).document.items] == ["Minutes", "Treasurer’s report", "Quay lamps"]


def test_headings_that_look_as_the_others_do(parsed: Callable[..., Any]) -> None:
    body = f"""### Lamps\n\n{PROSE}\n\n### P5 hockey and 50/50 draw\n\nTo be told.\n\n### Treasurer’s report\n\n{PROSE}\n\n### Sheds\n\n{PROSE}\n\n### AOB\n\n{PROSE}\n"""
    titles = [item.title for item in parsed(HEAD + body).document.items]
    assert titles == ["Lamps", "P5 hockey and 50/50 draw", "Treasurer’s report", "Sheds", "AOB"]


def test_actions_below_each_matter_end_no_business(parsed: Callable[..., Any]) -> None:
    matters = ["Matters arising", "Review of the plan", "Talk on the harbour", "Looking ahead"]
    body = "".join(f"**{matter}**\n\n{PROSE}\n\n**Actions**\n\n- Mr Orme to ask the owners.\n\n" for matter in matters)
    assert [item.title for item in parsed(HEAD + body).document.items] == matters


def test_headings_of_the_format_s_own_may_begin_small(parsed: Callable[..., Any]) -> None:
    heads = ["### Keys", "### oldquay:", "### Moorings", "### Web Team", "### AOB"]
    titles = [item.title for item in parsed(over_prose(*heads)).document.items]
    assert titles == ["Keys", "oldquay", "Moorings", "Web Team", "AOB"]
