"""Plain text and Markdown: what each kind of artefact becomes. Each case is a small text and the (tag, words) of its lines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_parser.errors import Unreadable
from minutes_parser.extract import read
from minutes_parser.layout.model import Layout, Line


def layout(text: str, name: str = "minutes.md") -> Layout:
    return read(text.encode(), name)


def lines(text: str, name: str = "minutes.md") -> list[Line]:
    return [line for page in layout(text, name).pages for line in page.lines]


def tagged(text: str, name: str = "minutes.md") -> list[tuple[str, str]]:
    return [(line.tag, line.text) for line in lines(text, name)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("# **Minutes** #\n\nHeld on 3 May.", [("h1", "Minutes"), ("", "Held on 3 May.")], id="heading"),
        pytest.param(
            "**Minutes of the Harbour\nCommittee, held at the Quay**\n\n**Present:**\nAnn Ash",
            [("", "Minutes of the Harbour Committee, held at the Quay"), ("", "Present:"), ("", "Ann Ash")],
            id="bold over two lines",
        ),
        pytest.param(
            '<span style="font-weight: bold;">MENDING OF\nNETS</span>: Ann spoke.\n\n<span\nstyle="font-style: italic;">Quay</span>: Bo spoke.',
            [("", "MENDING OF NETS: Ann spoke."), ("", "Quay: Bo spoke.")],
            id="HTML spans and tags over two lines",
        ),
        pytest.param(
            "<b>Nets</b> were\nAnn < Bo, said the\nClerk.\nTom Ash: present",
            [("", "Nets were"), ("", "Ann < Bo, said the Clerk."), ("", "Tom Ash: present")],
            id="a closed tag and a bare sign join nothing",
        ),
        pytest.param("Minutes\n=======\nHeld here.", [("h1", "Minutes"), ("", "Held here.")], id="heading underlined"),
        pytest.param(
            "- 1. Apologies\n- Tea\n  - Milk",
            [("li", "1. Apologies"), ("li", "Tea"), ("li", "Milk")],
            id="bullets go, numbers stay",
        ),
        pytest.param(
            "• Tea\n\uf0b7 Milk\n- \\- Sugar", [("li", "Tea"), ("li", "Milk"), ("li", "Sugar")], id="bullet glyphs"
        ),
        pytest.param(
            "1\\. Apologies\n\n2\\) Minutes", [("", "1. Apologies"), ("", "2) Minutes")], id="escaped numbers"
        ),
        pytest.param("Signed \\_\\_\\_\\_ Chair", [("", "Signed ____ Chair")], id="escaped underscores"),
        pytest.param("Signed ________ Chair", [("", "Signed ________ Chair")], id="signature lines are kept"),
        pytest.param("**a****t All** times", [("", "at All times")], id="bold split inside a word"),
        pytest.param("**M****INUTES**", [("", "MINUTES")], id="bold split after a capital"),
        pytest.param("**4****TH MAY**", [("", "4TH MAY")], id="bold split before an ordinal"),
        pytest.param(
            "**AGENDA ITEM****2.1****MINUTES OF THE PANEL**",
            [("", "AGENDA ITEM"), ("", "2.1"), ("", "MINUTES OF THE PANEL")],
            id="headings that a converter glued",
        ),
        pytest.param("4<sup>TH</sup> May, _all_ *well*", [("", "4TH May, all well")], id="raised letters and emphasis"),
        pytest.param("snake_case and 2 * 3", [("", "snake_case and 2 * 3")], id="signs that are words"),
        pytest.param("Health &amp; Safety &lt;draft&gt;", [("", "Health & Safety <draft>")], id="entities"),
        pytest.param(
            "<strange a='1'>Tea</strange> <5 people", [("", "Tea <5 people")], id="unknown tags are never shown"
        ),
        pytest.param(
            "[the report](http://a.example/x_(1).pdf) ![map](m.png)", [("", "the report")], id="links and pictures"
        ),
        pytest.param("Write to <a.b@c.example>", [("", "Write to a.b@c.example")], id="addresses in angle brackets"),
        pytest.param("> quoted\n> words", [("quote", "quoted words")], id="quotation"),
        pytest.param("Tea<br>Milk", [("", "Tea"), ("", "Milk")], id="line end inside a paragraph"),
        pytest.param("Ann Ash  \nBen Birch", [("", "Ann Ash"), ("", "Ben Birch")], id="hard line end"),
        pytest.param("a\u00a0b co\u00adop \ufb01nance", [("", "a b coop finance")], id="odd characters"),
        pytest.param("<!-- note\n\nhidden -->Tea", [("", "Tea")], id="comments"),
    ],
)
def test_markup_becomes_clean_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert tagged(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Present: Councillor A Ash (Chair)\nCouncillors B Birch, C Cedar, D Dogwood\nand E Elm\n\nOfficers: Head of Parks\nTree Warden",
            [
                "Present: Councillor A Ash (Chair)",
                "Councillors B Birch, C Cedar, D Dogwood and E Elm",
                "Officers: Head of Parks",
                "Tree Warden",
            ],
            id="lists of names and posts",
        ),
        pytest.param("Chair\nTrees Task Group", ["Chair", "Trees Task Group"], id="short lines stay apart"),
        pytest.param(
            "RESOLVED that –\n\nthe report be noted.\n\nthe plan be agreed.",
            ["RESOLVED that –", "the report be noted.", "the plan be agreed."],
            id="clauses without numbers stay apart",
        ),
        pytest.param(
            "7\n\nWork programme\n\nThe group met.",
            ["7", "Work programme", "The group met."],
            id="number alone above its title",
        ),
        pytest.param(
            "The group agreed that members forward three suggested items for discussion at\n\nthe meeting by Friday.",
            ["The group agreed that members forward three suggested items for discussion at the meeting by Friday."],
            id="sentence cut by a page break",
        ),
        pytest.param(
            "The scheme will be reviewed and wardens will watch the existing green and\n\n¹ Survey of 2017\n\nyet more may be done.",
            [
                "The scheme will be reviewed and wardens will watch the existing green and yet more may be done.",
                "¹ Survey of 2017",
            ],
            id="sentence cut by a footnote",
        ),
        pytest.param(
            "Matters arising from the minutes of the last meeting\n\nnone were raised.",
            ["Matters arising from the minutes of the last meeting", "none were raised."],
            id="a title is not a cut sentence",
        ),
        pytest.param(
            "RESOLVED:       That under Section 100A of the Act as amended by the Order\n                (Wales) 2007 the public be excluded.\n\n        •   noted the capital programme and its first update to\n            30 June 2019.",
            [
                "RESOLVED: That under Section 100A of the Act as amended by the Order (Wales) 2007 the public be excluded.",
                "noted the capital programme and its first update to 30 June 2019.",
            ],
            id="lines below a hanging indent, whatever they begin with",
        ),
        pytest.param(
            "HELD ON FRIDAY,\n15TH APRIL,\n2016 AT 2.30 P.M.",
            ["HELD ON FRIDAY, 15TH APRIL, 2016 AT 2.30 P.M."],
            id="date over lines",
        ),
        pytest.param(
            "MINUTES\n\nOF\n\nTHE PARISH",
            ["MINUTES", "OF", "THE PARISH"],
            id="blank lines part, where lines are not double-spaced",
        ),
        pytest.param(
            "Started at 6 p.m.\nand finished at 8 p.m.",
            ["Started at 6 p.m. and finished at 8 p.m."],
            id="abbreviation is no sentence end",
        ),
    ],
)
def test_lines_join_where_the_words_go_on(text: str, expected: list[str]) -> None:
    assert [words for _, words in tagged(text, "minutes.txt")] == expected


WRAPPED = """The clerk had written to the county about the broken gate by the old
mill and was told that it would be mended before the summer. Nobody had
seen it done. The chair thanked those who had kept the path clear during
the floods.
Proposed by: Ann Ash
Seconded by: Ben Birch"""


def test_hard_wrapped_lines_are_joined_and_labels_stay_apart() -> None:
    joined = [words for _, words in tagged(WRAPPED, "minutes.txt")]
    assert joined[0].startswith("The clerk had written") and joined[0].endswith("during the floods.")
    assert joined[1:] == ["Proposed by: Ann Ash", "Seconded by: Ben Birch"]


def test_double_spaced_text_is_joined_to_paragraphs() -> None:
    """A blank line after every printed line does not part paragraphs; a title in bold does."""
    text = (
        "**2.Gates**\n\n"
        + WRAPPED.replace("\n", "\n\n")
        + "\n\n**3.Paths**\n\nThe path by the church, which had been closed since the storms of last\n\nwinter, was open."
    )
    joined = [words for _, words in tagged(text)]
    assert joined[0] == "2.Gates"
    assert joined[1].startswith("The clerk") and "mended before the summer. Nobody" in joined[1]
    assert joined[-2:] == [
        "3.Paths",
        "The path by the church, which had been closed since the storms of last winter, was open.",
    ]


def test_page_numbers_beside_page_rules_are_furniture_and_item_numbers_are_not() -> None:
    text = "One.\n---\n2\n\nTwo words.\n---\n3\n\nThree.\n---\n4.\n\nGates\n"
    made = layout(text)
    assert [line.text for line in made.pages[0].lines] == ["One.", "Two words.", "Three.", "4.", "Gates"]
    assert [line.text for line in made.pages[0].furniture] == ["2", "3"]


def test_number_after_a_rule_that_does_not_count_pages_is_an_item() -> None:
    assert [words for _, words in tagged("Six.\n\n---\n7\n\nGates")] == ["Six.", "7", "Gates"]


@pytest.mark.parametrize("words", ["Page 2 of 7", "Page | 3", "- Page 4 -", "This page is intentionally left blank"])
def test_lines_that_name_the_page_are_furniture(words: str) -> None:
    assert tagged(f"Tea was served.\n\n{words}\n\nThe end.") == [("", "Tea was served."), ("", "The end.")]


def test_a_converters_note_on_scanned_pages_is_furniture_and_a_finding() -> None:
    made = read(
        b"Members spoke for most of the evening about the gate and the\n\n---\n*<small>Scanned page, text may contain errors.</small>*\n\nstile by the river.\n",
        "m.md",
    )
    assert [line.text for line in made.pages[0].lines] == [
        "Members spoke for most of the evening about the gate and the stile by the river."
    ]
    assert [(f.severity, f.code) for f in made.findings] == [("info", "read-by-ocr")]
    said = read(b"The clerk scanned the page to check for errors.\n", "m.md")
    assert len(said.pages[0].lines) == 1 and not said.findings


def test_form_feeds_part_pages() -> None:
    made = layout("Tea\fMilk\f\f", "minutes.txt")
    assert made.paginated and [page.number for page in made.pages] == [1, 2]
    assert [line.page for page in made.pages for line in page.lines] == [1, 2]


def test_a_page_without_text_is_a_finding() -> None:
    assert [(f.code, f.page) for f in layout("Tea\f  \fMilk", "minutes.txt").findings] == [("page-without-text", 2)]


def cells(text: str, name: str = "minutes.txt") -> list[tuple[int, int, int, str]]:
    return [(c.table, c.row, c.column, line.text) for line in lines(text, name) if (c := line.cell)]


def test_tabs_make_cells_and_paragraphs_of_a_cell_share_it() -> None:
    text = "<b>01.</b>\t<b>GATES (REF: 1)</b>\t\n\t<p>Ann spoke.</p> <p><b>Resolved:</b> Noted &amp; agreed.</p>\t\n"
    assert cells(text) == [
        (0, 0, 0, "01."),
        (0, 0, 1, "GATES (REF: 1)"),
        (0, 1, 1, "Ann spoke."),
        (0, 1, 1, "Resolved: Noted & agreed."),
    ]


def test_a_row_goes_on_across_a_page() -> None:
    """Each page of a long row is a new row with an empty number cell; rows of dashes are residue; the sentence is whole."""
    text = "<b>01.</b>\t<b>GATES</b>\t\n\t<p>She explained the format of the meeting and the business to be</p>\t\n\n--\t---\t--\n\n\t<p>discussed, with time for questions.</p> <ul><li>• Tea</li></ul>\t\n"
    assert cells(text) == [
        (0, 0, 0, "01."),
        (0, 0, 1, "GATES"),
        (0, 1, 1, "She explained the format of the meeting and the business to be discussed, with time for questions."),
        (0, 2, 1, "Tea"),
    ]


def test_a_page_of_a_table_that_fell_back_to_paragraphs_is_joined() -> None:
    text = "**Resolved:** That the report on the progress of the\n\n\trecommendations be noted.\t\n02.\tPATHS\t\n"
    assert [line.text for line in lines(text, "minutes.txt")] == [
        "Resolved: That the report on the progress of the recommendations be noted.",
        "02.",
        "PATHS",
    ]


def test_markdown_tables() -> None:
    made = lines("| Who | What |\n| --- | :-: |\n| AB | **Write** |\n|  | to \\| them |\n")
    assert [(line.text, line.cell.row, line.cell.column, line.cell.header) for line in made if line.cell] == [
        ("Who", 0, 0, True),
        ("What", 0, 1, True),
        ("AB", 1, 0, False),
        ("Write", 1, 1, False),
        ("to \\| them".replace("\\", ""), 2, 1, False),
    ]


def test_rows_of_as_many_cells_below_short_heads_are_a_table() -> None:
    made = lines("What | Who | When\nMeasure the ramp | Ian | 10 June\n")
    assert [(line.text, line.cell.row, line.cell.column) for line in made if line.cell][3:] == [
        ("Measure the ramp", 1, 0),
        ("Ian", 1, 1),
        ("10 June", 1, 2),
    ]
    assert not any(line.cell for line in lines("Ramp | measured by Ian, 2 m | 10 June\nHome | About\n"))


def test_a_row_whose_last_cell_is_empty_is_one_of_the_table() -> None:
    made = lines("What | Who | When\nMeasure the ramp | Ian |\nMend the gate | Jo | \nBuy cups | Ann | 10 June\n")
    assert [line.text for line in made if line.cell and line.cell.column == 1] == ["Who", "Ian", "Jo", "Ann"]


def test_rows_between_pipes_with_blank_lines_between_them_are_a_table() -> None:
    made = lines("|Present: |Ann Bell, |\n\n| |Ben Roe |\n\n|Apologies |Cy Orr |\n")
    assert [(line.text, line.cell and (line.cell.row, line.cell.column)) for line in made] == [
        ("Present:", (0, 0)),
        ("Ann Bell,", (0, 1)),
        ("Ben Roe", (1, 1)),
        ("Apologies", (2, 0)),
        ("Cy Orr", (2, 1)),
    ]
    assert not any(line.cell for line in lines("|Home | About |\n\nThe report was noted.\n"))


def test_a_row_of_dashes_alone_is_no_table() -> None:
    assert [line.text for line in lines("Apologies\n\n|---|---|\n\nThere were none.\n")] == [
        "Apologies",
        "There were none.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "1.\tMatters arising\n2.\tFinance\n",
        "\tAnn Ash\n\tBen Birch\n",
        "Ann Ash\t-\tParks\nBen Birch\t\t-\tRoads\n",
        "\t(i)\tthe lease be renewed;\n\n\t(ii)\tthe rent be £400.\n",
    ],
    ids=["numbers set apart by a tab", "indented names", "names and offices", "indented clauses"],
)
def test_tabs_that_are_only_layout_make_no_cells(text: str) -> None:
    assert cells(text) == []
    assert len(lines(text, "minutes.txt")) == 2


@pytest.mark.parametrize(
    ("text", "words", "owner"),
    [
        (
            "The clerk would write to the county about the gate.          AB",
            "The clerk would write to the county about the gate.",
            "AB",
        ),
        (
            "It was agreed to look at the gate before the summer.    AB/CD",
            "It was agreed to look at the gate before the summer.",
            "AB/CD",
        ),
        (
            "Members discussed the gate.\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0Clerk",
            "Members discussed the gate.",
            "Clerk",
        ),
        (
            "The bench by the pond is to be painted this spring.\tCllr Ash",
            "The bench by the pond is to be painted this spring.",
            "Cllr Ash",
        ),
    ],
)
def test_an_owner_at_the_right_is_a_column_of_its_own(text: str, words: str, owner: str) -> None:
    assert [(line.text, line.column) for line in lines(text, "minutes.txt")] == [(words, 0), (owner, 1)]


@pytest.mark.parametrize("text", ["Cllr A Ash      Cllr B Birch", "Tea  AB", "Total   100"])
def test_wide_gaps_elsewhere_are_only_space(text: str) -> None:
    assert [line.column for line in lines(text, "minutes.txt")] == [0]


def test_a_document_on_one_line_is_parted_at_its_numbers() -> None:
    filler = (
        "The council talked about it at length and came to no view, as is its habit in the spring of the year. " * 3
    )
    text = (
        f"ASHFORD MAGNA PARISH COUNCIL Minutes of 3 May 2017 Present: Cllr A Ash 74/17 Apologies None. {filler}"
        f"75/17 Minutes They were agreed, see item 74/17 above. {filler}76/17 Gates {filler}78/17 Close {filler}"
    )
    assert [line.text.split()[0] for line in lines(text)] == ["ASHFORD", "Present:", "74/17", "75/17", "76/17", "78/17"]


def test_its_head_is_parted_at_the_labels_of_those_there() -> None:
    filler = (
        "The council talked about it at length and came to no view, as is its habit in the spring of the year. " * 4
    )
    text = (
        "Minutes of 3 May 2017 at 6.30pm PRESENT Ann Ash (AA), Chair Ben Birch (BB) Also in attendance: Cy Cole Officers: "
        f"Di Dunn APOLOGIES Ed Elm 1. Tea {filler}2. Gates for all PRESENT and to come {filler}3. Close {filler}"
    )
    assert [line.text.split()[0] for line in lines(text)] == [
        *("Minutes", "PRESENT", "Also", "Officers:", "APOLOGIES"),
        *("1.", "2.", "3."),
    ]


def test_a_long_paragraph_without_running_numbers_stays_whole() -> None:
    assert len(lines("In 2016 the 3 wardens walked 12 miles. " * 80)) == 1


def test_front_matter_is_metadata_and_its_title_the_heading() -> None:
    made = layout('---\ntitle: "Minutes of May"\ndate: 2017-05-03\ntags:\n  - parish\n---\nTea.')
    assert made.metadata == {"title": "Minutes of May", "date": "2017-05-03"}
    assert [(line.tag, line.text) for line in made.pages[0].lines] == [("h1", "Minutes of May"), ("", "Tea.")]


def test_front_matter_that_states_a_meeting_is_text() -> None:
    made = layout(
        "---\ntitle: Minutes of May\ndate: 2017-05-03 02:00 UTC\nlocation: online\ndirectors:\n- Ann Vane\n- Ben Holt\nagenda:\n- Tea\nclose-meeting: 2017-05-03 03:10\n---\nTea."
    )
    assert [line.text for line in made.pages[0].lines] == [
        "Minutes of May",
        "Date: 2017-05-03 02:00 UTC",
        "Venue: online",
        "Meeting closed: 2017-05-03 03:10",
        "Present:",
        "Ann Vane",
        "Ben Holt",
        "Tea.",
    ]


def test_posts_and_members_in_front_matter_may_be_lists_or_one_name() -> None:
    made = layout(
        "---\nlocation: online\nstart: 19:00\ndirectors:\n- Ann Vane\nsecretary:\n- Cy Moss\nmembers: Ben Holt\n---\nTea."
    )
    told = [line.text for line in made.pages[0].lines]
    assert told[2:] == ["Secretary: Cy Moss", "Present:", "Ann Vane", "Present:", "Ben Holt", "Tea."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("== Tea ==\n\nIt was hot.", [("h2", "Tea"), ("", "It was hot.")]),
        ("##[Tea][a1]: hot\n\nIt was.", [("h2", "Tea: hot"), ("", "It was.")]),
        ("See [the list][a1] and [1][2] <!-- not this --> now.", [("", "See the list and 1 now.")]),
        ("- [AV]\tOrder cups\n- [BH]\tWash them", [("li", "[AV] Order cups"), ("li", "[BH] Wash them")]),
    ],
)
def test_headings_links_and_keys_of_wikis(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(line.tag, " ".join(line.text.split())) for line in lines(text)] == expected


@pytest.mark.parametrize(
    ("date", "stated"), [("2019-04-01 6pm", ["Date: 2019-04-01 6pm", "Tea"]), ("2019-04-01 18:00:00 +0000", ["Tea"])]
)
def test_a_date_by_the_clock_is_that_of_a_meeting(date: str, stated: list[str]) -> None:
    assert [line.text for line in lines(f"---\ndate: {date}\n---\n\nTea\n")] == stated


def test_front_matter_between_plus_signs() -> None:
    made = layout('+++\ntitle = "Minutes of May"\ndate = 2017-05-03\n+++\nTea.')
    assert made.metadata == {"title": "Minutes of May", "date": "2017-05-03"}
    assert [(line.tag, line.text) for line in made.pages[0].lines] == [("h1", "Minutes of May"), ("", "Tea.")]


def test_words_between_rules_are_not_front_matter() -> None:
    assert [words for _, words in tagged("---\nNote: all rise\nThe meeting began.\n---\nTea.")] == [
        "Note: all rise",
        "The meeting began.",
        "Tea.",
    ]


def test_a_link_to_the_original_is_metadata() -> None:
    made = layout("[Original file](https://a.example/m.pdf)\n\n---\nTea.")
    assert made.metadata == {"url": "https://a.example/m.pdf"} and [line.text for line in made.pages[0].lines] == [
        "Tea."
    ]


def test_html_inside_markdown() -> None:
    text = "---\nlayout: x\n---\n\n<p><strong>Item 1:</strong> Tea\n</p><p>Milk</p>\n<ul><li>Sugar</li>\n</ul>\n\n<div markdown='1'>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n</div>\n"
    assert [(line.tag, line.text) for line in lines(text)] == [
        ("", "Item 1: Tea"),
        ("", "Milk"),
        ("li", "Sugar"),
        ("", "a"),
        ("", "b"),
        ("", "1"),
        ("", "2"),
    ]


def test_lines_behind_a_piece_of_html_are_printed_lines() -> None:
    assert [line.text for line in lines("<h1 class='x'>Minutes</h1>\n1. Tea\n2. Milk\n")] == [
        "Minutes",
        "1. Tea",
        "2. Milk",
    ]


def test_a_small_word_between_pieces_of_bold_stays_a_word() -> None:
    assert [line.text for line in lines("To: **V Roe****and B Orr**, **M****INUTES**\n")] == [
        "To: V Roe and B Orr, MINUTES"
    ]


def test_bold_is_kept_as_ranges() -> None:
    assert [
        (line.text, line.bold)
        for line in lines("5 **Election of Chair**\n\n- 4 Safe paths**\n\n**Panel:** Ann **Ash**")
    ] == [
        ("5 Election of Chair", ((2, 19),)),
        ("4 Safe paths", ((0, 12),)),
        ("Panel: Ann Ash", ((0, 6), (11, 14))),
    ]


@pytest.mark.parametrize(
    ("data", "words", "guessed"),
    [
        ("Café – ‘tea’".encode(), "Café – ‘tea’", False),
        ("Café – ‘tea’".encode("utf-8-sig"), "Café – ‘tea’", False),
        ("Café – ‘tea’".encode("windows-1252"), "Café – ‘tea’", True),
        ("Café – ‘tea’".encode("utf-16"), "Café – ‘tea’", False),
        ("Cathaoirleach Ó Broin ".encode() + "“tea”".encode("windows-1252"), "Cathaoirleach Ó Broin “tea”", True),
        ("Café – ‘tea’".encode().decode("windows-1252").encode(), "Café – ‘tea’", False),
    ],
    ids=["utf-8", "with mark", "windows", "utf-16", "mixed", "read wrongly before"],
)
def test_encodings(data: bytes, words: str, guessed: bool) -> None:
    made = read(data, "minutes.txt")
    assert [line.text for line in made.pages[0].lines] == [words]
    assert [f.code for f in made.findings] == ["encoding-guessed"] * guessed


def test_lost_ligatures_are_restored_only_where_a_document_lost_them() -> None:
    assert tagged("The mee[ng took no ac[on. Sec[on 4 s[ll stands.") == [
        ("", "The meeting took no action. Section 4 still stands.")
    ]
    assert tagged("Councillor[s] and the foo[bar") == [("", "Councillor[s] and the foo[bar")]


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("The Planning Sub?Committee met.", "The Planning Sub-Committee met."),
        ("A follow?up of the council?s audit", "A follow-up of the council’s audit"),
        ("Was it agreed?No.", "Was it agreed?No."),
        ("See www.example.org/page?view and page.aspx?id=3", "See www.example.org/page?view and page.aspx?id=3"),
        ("Is that so? it was asked.", "Is that so? it was asked."),
    ],
)
def test_signs_that_a_converter_lost(printed: str, words: str) -> None:
    assert tagged(printed) == [("", words)]


def test_what_stood_round_a_web_page_is_furniture() -> None:
    text = (
        "2. Gates\n\nNoted.\n\nAdditional documents:\n\nGates PDF 169 KB\n\nFIELD_TITLE\n\n{meta}\n\nShare this item\n"
    )
    page = read(text.encode(), "m.txt").pages[0]
    assert [line.text for line in page.lines] == ["2. Gates", "Noted."]
    assert len(page.furniture) == 5


@pytest.mark.parametrize("end", ["… view the full minutes text for item 2.", "... Read more", "… [Continue reading]"])
def test_a_page_that_cuts_its_text_short_is_told(end: str) -> None:
    made = read(f"The officer said that {end}\n".encode(), "m.txt")
    assert [(f.severity, f.code) for f in made.findings] == [("warning", "text-cut-short")]
    assert not read(b"He read more of it... and so on.\n", "m.txt").findings


def test_a_file_without_words_is_unreadable() -> None:
    with pytest.raises(Unreadable) as caught:
        read(b"---\n\n---\n", "minutes.md")
    assert caught.value.code == "no-text"


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab A1.|\t\n-*_#>[]()<b/li>`\\&;:  \u00a0•\f"), max_size=200))
def test_any_text_gives_lines_with_sound_ranges_or_is_unreadable(text: str) -> None:
    """No markup makes the reader fail, and every bold range lies inside its line."""
    try:
        made = read(text.encode(), "minutes.md")
    except Unreadable:
        return
    for page in made.pages:
        for line in page.lines:
            assert line.text == line.text.strip() and line.text
            assert "\n" not in line.text and "\t" not in line.text
            assert all(0 <= a < b <= len(line.text) for a, b in line.bold)


def test_letters_set_apart_are_closed_up() -> None:
    assert tagged("P R E S E N T: Ann Bell\n\nA P O L O G I E S\n\nA B C D E F are the columns.") == [
        ("", "PRESENT: Ann Bell"),
        ("", "APOLOGIES"),
        ("", "A B C D E F are the columns."),
    ]


@pytest.mark.parametrize(("pages", "kept"), [(4, 0), (2, 2)], ids=["below most rules", "below two"])
def test_a_running_head_below_rules_is_furniture(pages: int, kept: int) -> None:
    """A sentence goes on past it."""
    text = "The clerk said that the owners of the quay would be asked to\n"
    for _ in range(pages):
        text += "\n---\n\nTarrow Municipal District\n\nmend the gate and to paint the wall of the yard, and to\n"
    found = [words for _, words in tagged(text)]
    assert found.count("Tarrow Municipal District") == kept
    assert (len(found) == 1) == (kept == 0)
