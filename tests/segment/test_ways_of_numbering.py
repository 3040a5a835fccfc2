"""Items in the less usual ways of numbering, and titles that are told apart by what most of a document's titles have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TOP = "MOORFOOT PARISH COUNCIL\n\nMinutes of the meeting held on Monday 3 June 2019 in the Institute\n\nPresent: Cllrs A Fenwick (Chair), P Nair and T Asher\n\n"
PROSE = "The Clerk reported that the owners had replied in April."
TITLES = ["Apologies", "Minutes", "Matters arising", "Finance", "Date of next meeting"]


def over_prose(*heads: str) -> str:
    return TOP + "".join(f"{head}\n\n{PROSE}\n\n" for head in heads)


def printed(document: Any) -> list[tuple[str | None, str | None]]:
    return [(item.number, item.title) for item in document.items]


@pytest.mark.parametrize(
    ("heads", "numbers"),
    [
        (["A. {}", "B. {}", "C. {}", "D. {}", "E. {}"], "A B C D E"),
        (["a) {}", "b) {}", "c) {}", "d) {}", "e) {}"], "a b c d e"),
        (["(i) {}", "(ii) {}", "(iii) {}", "(iv) {}", "(v) {}"], "i ii iii iv v"),
        (["I. {}", "II. {}", "III. {}", "IV. {}", "V. {}"], "I II III IV V"),
        (["A1 {}", "A2 {}", "B1 {}", "B2 {}", "C1 {}"], "A1 A2 B1 B2 C1"),
    ],
)
def test_letters_and_numerals_number_items(parsed: Callable[..., Any], heads: list[str], numbers: str) -> None:
    lines = [head.format(title) for head, title in zip(heads, TITLES, strict=True)]
    assert printed(parsed(over_prose(*lines)).document) == list(zip(numbers.split(), TITLES, strict=True))


def test_numerals_without_a_stop_number_titles_in_capitals(parsed: Callable[..., Any]) -> None:
    titles = [title.upper() for title in TITLES]
    lines = [f"{number} {title}" for number, title in zip(["I", "II", "III", "IV", "V"], titles, strict=True)]
    assert printed(parsed(over_prose(*lines)).document) == list(zip(["I", "II", "III", "IV", "V"], titles, strict=True))


def test_a_title_in_another_tongue_on_the_line_above_has_the_number(parsed: Callable[..., Any]) -> None:
    welsh = ["Ymddiheuriadau", "Cofnodion", "Materion yn codi", "Cyllid", "Dyddiad y cyfarfod nesaf"]
    lines = [f"{n}. {a}\n{b}" for n, (a, b) in enumerate(zip(welsh, TITLES, strict=True), 1)]
    text = TOP + "".join(f"{line}\n{PROSE}\n\n" for line in lines)
    assert printed(parsed(text).document) == [(str(n), title) for n, title in enumerate(welsh, 1)]


def test_a_saint_begins_a_title_and_an_ordinal_does_not(parsed: Callable[..., Any]) -> None:
    lines = ["1. Apologies", "2. Minutes", "3. ST PIRAN’S DAY BUNTING", "4. Finance", "12 TH FEBRUARY, 2018"]
    assert [number for number, _ in printed(parsed(over_prose(*lines)).document)] == ["1", "2", "3", "4"]


def test_one_who_speaks_is_no_numeral(parsed: Callable[..., Any]) -> None:
    lines = [*TITLES[:4], "I AM GLAD THAT THE QUAY IS OPEN"]
    assert "I" not in [number for number, _ in printed(parsed(over_prose(*lines)).document)]


@pytest.mark.parametrize(
    ("form", "number"),
    [
        ("{}-0708/8 -", "{}-0708/8"),
        ("4{}-11-23/24", "4{}-11-23/24"),
        ("2017 / 14{} –", "2017 / 14{}"),
        ("{}.2/24E", "{}.2/24E"),
        ("{},", "{}"),
        ("{}.)", "{}"),
        ("191{}:", "191{}"),
        ("P-21{}", "P-21{}"),
        ("24-05-0{}", "24-05-0{}"),
        ("14{} /24", "14{} /24"),
        ("14{} (24)", "14{} (24)"),
        ("24.FC.0{}", "24.FC.0{}"),
        ("1. {}.", "{}"),
    ],
)
def test_a_form_of_its_own_is_told_by_how_it_counts_on(parsed: Callable[..., Any], form: str, number: str) -> None:
    lines = [f"{form.format(n)} {title}" for n, title in enumerate(TITLES, 1)]
    expected = [(number.format(n), title) for n, title in enumerate(TITLES, 1)]
    assert printed(parsed(over_prose(*lines)).document) == expected


@pytest.mark.parametrize("form", ["20041{}", "P/24/010{}", "191{}"])
def test_cheques_references_and_years_of_a_chronicle_count_on_and_number_nothing(
    parsed: Callable[..., Any], form: str
) -> None:
    told = ["Rates", "Church Lane, a shed", "School Lane, a porch", "The mill burnt down"]
    lines = [f"{form.format(n)} {each}" for n, each in enumerate(told, 1)]
    heads = [f"{n}. {title}" for n, title in enumerate(TITLES, 1)]
    document = parsed(over_prose(*heads[:4]) + "\n\n".join(lines) + f"\n\n{heads[4]}\n\n{PROSE}\n").document
    assert [n for n, _ in printed(document)] == ["1", "2", "3", "4", "5"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["1. APOLOGIES:", "1.1. To receive apologies", "1.2. To grant leave", "1.3. To note absences"],
            ["1", "1.1", "1.2", "1.3"],
        ),
        (["1. Public Session: The Chairman welcomed all who had come."], ["1"]),
        (
            ["1. Apologies", "2. Minutes", "3. To accept accounts", "3. Finance", "4. Correspondence"],
            ["1", "2", "3", "3", "4"],
        ),
        (
            [
                "1. Apologies",
                "2. The Chairman said that the quay had been let to the boatyard for a year and a day.",
                "3. Finance",
                "4. Correspondence",
            ],
            ["1", "2", "3", "4"],
        ),
    ],
)
def test_what_the_numbers_of_an_extract_open(parsed: Callable[..., Any], lines: list[str], expected: list[str]) -> None:
    assert [n for n, _ in printed(parsed(over_prose(*lines)).document)] == expected


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("3. APOLOGIES FOR ABSENCE had been received from Cllr Roe", "APOLOGIES FOR ABSENCE"),
        ("3. To accept apologies where reasons have been given", "To accept apologies where reasons have been given"),
        (
            "3. To approve the minutes of the meeting of the Parish Council held on 1 May The minutes had been sent out.",
            "To approve the minutes of the meeting of the Parish Council held on 1 May",
        ),
    ],
)
def test_where_a_title_with_a_verb_ends(parsed: Callable[..., Any], line: str, title: str) -> None:
    document = parsed(over_prose("1. Welcome", "2. Minutes", line, "4. Finance", "5. Correspondence")).document
    assert printed(document)[2] == ("3", title)


def test_letters_below_numbers_are_no_items(parsed: Callable[..., Any]) -> None:
    lines = ["1. Apologies", "2. Minutes", "3. Reports", *(f"({x}) {t}" for x, t in zip("abcde", TITLES, strict=True))]
    assert [number for number, _ in printed(parsed(over_prose(*lines, "4. Quay")).document)] == ["1", "2", "3", "4"]


def test_letters_of_a_list_are_no_items(parsed: Callable[..., Any]) -> None:
    lines = [
        *TITLES[:4],
        *(f"{x}) The {w} quay" for x, w in zip("abcde", ["north", "east", "south", "west", "old"], strict=True)),
    ]
    assert [title for _, title in printed(parsed(over_prose(*lines)).document)] == TITLES[:4]


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        (["FC79/19", "FC80/19", "FC81/19", "FC82/19", "FC83/19"], True),
        (["IN 2019", "", "", "OF UNIT 3/4", ""], False),
    ],
)
def test_numbers_at_the_ends_of_titles(parsed: Callable[..., Any], heads: list[str], expected: bool) -> None:
    lines = [f"{title.upper()} {number}".strip() for title, number in zip(TITLES, heads, strict=True)]
    found = printed(parsed(over_prose(*lines)).document)
    assert found == (
        [(number, title.upper()) for title, number in zip(TITLES, heads, strict=True)]
        if expected
        else [(None, line) for line in lines]
    )


def test_second_numbers_before_titles_are_the_agendas(parsed: Callable[..., Any]) -> None:
    lines = [f"19/0{31 + n} {n + 1}. {title}" for n, title in enumerate(TITLES)]
    items = parsed(over_prose(*lines)).document.items
    assert [(i.number, i.title, i.agenda_number) for i in items[:2]] == [
        ("19/031", "Apologies", "1"),
        ("19/032", "Minutes", "2"),
    ]


def test_a_number_in_one_title_is_part_of_it(parsed: Callable[..., Any]) -> None:
    lines = ["19/031 Apologies", "19/032 Minutes", "19/033 2 Ferry Lane", "19/034 Finance"]
    assert parsed(over_prose(*lines)).document.items[2].title == "2 Ferry Lane"


def test_titles_end_at_a_full_stop_where_most_do(parsed: Callable[..., Any]) -> None:
    lines = [
        "1. Apologies. None.",
        "2. Minutes. Agreed.",
        "3. Finance. Noted.",
        "4. Tower. Slates slipped in May.",
        "5. St. Oswin. The bell rang.",
    ]
    assert [title for _, title in printed(parsed(TOP + "\n\n".join(lines)).document)][:4] == [
        "Apologies",
        "Minutes",
        "Finance",
        "Tower",
    ]


def test_a_full_stop_within_one_title_does_not_end_it(parsed: Callable[..., Any]) -> None:
    lines = ["1. Apologies", "2. Minutes", "3. Quay wall. Phase two", "4. Finance"]
    assert printed(parsed(over_prose(*lines)).document)[2] == ("3", "Quay wall. Phase two")


def test_a_list_inside_an_item_is_not_the_chain(parsed: Callable[..., Any]) -> None:
    text = "12. Apologies: none.\n\n13. Minutes: agreed.\n\n14. Accounts for payment:\n1. Ropes £45.10\n2. Paint £310.00\n3. Wages £290.00\n4. Hall £20.00\n5. Stamps £11.20\n\n15. Planning: no objection.\n\n16. Date of next meeting: 1 July."
    assert [number for number, _ in printed(parsed(TOP + text).document)] == ["12", "13", "14", "15", "16"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("6. Police report", ["6"]),
        ("3. Planning", ["3"]),
        ("6. The quay was empty", []),
        ("6 Police report", []),
        ("2. North pier", []),
    ],
)
def test_a_plain_item_that_was_taken_early(parsed: Callable[..., Any], line: str, found: list[str]) -> None:
    lines = ["1. Apologies", "2. Minutes", line, "3. Finance", "4. Quay", "5. Ferry", "7. Next meeting"]
    numbers = [number for number, _ in printed(parsed(over_prose(*lines)).document)]
    assert numbers == ["1", "2", *found, "3", "4", "5", "7"]


@pytest.mark.parametrize(
    ("below", "title"),
    [
        ("REPAIRS TO THE\n   QUAY WALL", "TO CONSIDER THE ESTIMATES FOR REPAIRS TO THE QUAY WALL"),
        ("\nQUAY WALL", "TO CONSIDER THE ESTIMATES FOR"),
        ("NONE", "TO CONSIDER THE ESTIMATES FOR"),
    ],
)
def test_capitals_that_run_over_their_line(parsed: Callable[..., Any], below: str, title: str) -> None:
    lines = ["1. APOLOGIES", "2. MINUTES", f"3. TO CONSIDER THE ESTIMATES FOR\n   {below}", "4. FINANCE"]
    assert parsed(over_prose(*lines)).document.items[2].title == title


@pytest.mark.parametrize("level", ["#", "##"])
def test_headings_of_the_first_level_are_titles_where_there_are_many(parsed: Callable[..., Any], level: str) -> None:
    assert [
        title for _, title in printed(parsed(over_prose(*(f"{level} {title}" for title in TITLES))).document)
    ] == TITLES


def test_a_first_heading_names_the_page(parsed: Callable[..., Any]) -> None:
    lines = ["# Moorfoot", *(f"## {title}" for title in TITLES)]
    assert [title for _, title in printed(parsed(over_prose(*lines)).document)] == TITLES


@pytest.mark.parametrize(("place", "found"), [(2, True), (5, False)])
def test_action_points_among_headings(parsed: Callable[..., Any], place: int, found: bool) -> None:
    heads = [f"**{title}**" for title in TITLES]
    heads.insert(place, "**Action points**")
    titles = [title for _, title in printed(parsed(over_prose(*heads)).document)]
    assert ("Action points" in titles) == found and titles[-1] == TITLES[-1]


def test_titles_before_a_dash(parsed: Callable[..., Any]) -> None:
    lines = [f"{title} – {PROSE}" for title in ["Welcome", *TITLES[1:], "AOB"]]
    assert [title for _, title in printed(parsed(TOP + "\n\n".join(lines)).document)] == ["Welcome", *TITLES[1:], "AOB"]


def test_dashes_in_a_list_open_no_items(parsed: Callable[..., Any]) -> None:
    lines = [f"{word} gate – {PROSE}" for word in ("North", "South", "East", "West", "Ferry")]
    assert printed(parsed(TOP + "\n\n".join(lines)).document) == []


_LEADS = [
    ("Minutes", "They were agreed and signed by the Chairman."),
    ("Signs", "it was noted that the sign at the crossroads had been turned round again and that the County, which had been told of it more than once this year, had sent no reply."),
    ("Bench by the pond", "Cllr Holt will ask the carpenter what it would cost to mend."),
    ("Footpath survey", "Clerk to write to the owner of the field about the stile."),
    ("Quiz night", "This was thought to have gone well and £120 had been raised."),
    ("Rate relief for The Old Ship", "It was proposed by Cllr Moss and resolved that £94 be given for the year."),
    ("Village Hall", "The roof is to be looked at before the winter."),
]  # fmt: skip


@pytest.mark.parametrize("marks", [": ", " : ", ":- ", " - ", " – ", " -- ", "- ", (": ", " – ")])
@pytest.mark.parametrize("form", ["txt", "html", "ul"])
def test_titles_that_lead_into_most_paragraphs(
    parsed: Callable[..., Any], marks: str | tuple[str, ...], form: str
) -> None:
    lines = [f"{title}{marks[n % len(marks)] if isinstance(marks, tuple) else marks}{said}" for n, (title, said) in enumerate(_LEADS)]  # fmt: skip
    lines.insert(3, "He would write again before the spring and tell the council of any answer that came.")
    tag = "li" if form == "ul" else "p"
    page = "".join(f"<p>{line}</p>" for line in TOP.split("\n\n") if line) + "".join(f"<{tag}>{line}</{tag}>" for line in lines)  # fmt: skip
    text, name = (TOP + "\n\n".join(lines), "m.txt") if form == "txt" else (f"<body>{page}</body>", "m.html")
    assert [title for _, title in printed(parsed(text, name).document)] == [title for title, _ in _LEADS]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            ["The sign at the gate - a thing of beauty - was stolen in the night.", "A lamp - the third this year - had failed.",
             "Two benches - both of oak - were given by a friend.", "The minutes - as read - were signed.",
             "No letters - none at all - had come.", "Trees - of which there are many - were cut."],
            id="what is said between dashes",
        ),
        pytest.param(
            ["Election of officers was taken next.", "Chairman - Ann Bell was elected", "Vice Chair: JL was appointed",
             "Secretary - B Orr", "Treasurer: C Moss", "Clerk: DP was re-elected", "Finance: this was left to the spring."],
            id="posts and who holds them",
        ),
        pytest.param(
            ["The accounts were paid.", "A Roe - wages £120.00", "Bright Lamps - lamps that were ordered £30.00",
             "Insurance - to be paid by cheque £200.00", "Mill Press - printing £12.00", "Hall - hire £40.00"],
            id="payments",
        ),
        pytest.param(
            ["The dates were set.", "4 May - the fair is to be held.", "Saturday 3 June - the show will be judged.",
             "Easter - the hall will be shut.", "Autumn - hedges to be cut.", "Summer - the school will be shut."],
            id="dates",
        ),
    ],
)  # fmt: skip
def test_dashes_and_colons_that_lead_in_nothing(parsed: Callable[..., Any], lines: list[str]) -> None:
    assert printed(parsed(TOP + "\n\n".join(lines)).document) == []


_LOOKED_INTO = "The Chairman said that the matter had been looked into and would be taken up again."


@pytest.mark.parametrize("look", ["{up}", "{low}", "**{low}**", "## {low}"])
@pytest.mark.parametrize(("first", "form"), [(9412, "{n} {s}"), (512, "{n} {s}"), (23412, "{n}. {s}"), (733, "{n}\t{s}")])  # fmt: skip
def test_numbers_that_run_on_for_years_open_the_text_below_captions(
    parsed: Callable[..., Any], look: str, first: int, form: str
) -> None:
    heads = ["Public attendance", "Apologies", "Declarations of interest", "Planning applications"]
    lines = [f"{look.format(up=head.upper(), low=head)}\n\n{form.format(n=first + n, s=_LOOKED_INTO)}" for n, head in enumerate(heads)]  # fmt: skip
    expected = [(str(first + n), head.upper() if "up" in look else head) for n, head in enumerate(heads)]
    assert printed(parsed(TOP + "\n\n".join(lines), "m.md").document) == expected


@pytest.mark.parametrize(
    ("numbers", "found"),
    [("1 2 3 4 5", True), ("1 3 4 6 9", False), ("1 1 1 1 1", False)],
    ids=["one below each title", "paragraphs numbered on", "each begun anew"],
)
def test_numbers_that_open_the_text_below_titles(parsed: Callable[..., Any], numbers: str, found: bool) -> None:
    lines = [
        f"{title.upper()}\n\n{number}. {_LOOKED_INTO}" for title, number in zip(TITLES, numbers.split(), strict=True)
    ]
    expected = list(zip(numbers.split(), map(str.upper, TITLES), strict=True))
    assert (printed(parsed(TOP + "\n\n".join(lines)).document) == expected) is found


def test_clauses_with_numbers_like_those_of_sub_items_are_none(parsed: Callable[..., Any]) -> None:
    clauses = ["5.1 that the quay be let;", "5.2 that the Clerk tell the clubs;", "5.3 that the rent be £40."]
    lines = [f"**{number}. {title}**\n\n{PROSE}" for number, title in enumerate(TITLES, 1)]
    text = TOP + "\n\n".join([*lines, "**RESOLVED**", *(f"**{clause}**" for clause in clauses)])
    assert [number for number, _ in printed(parsed(text, "m.md").document)] == ["1", "2", "3", "4", "5"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Date of next meeting. 10th July 2019.", "Date of next meeting"),
        ("MINUTES of the May meeting, having been sent out, were signed.", "MINUTES"),
    ],
)
def test_titles_that_run_on_into_a_date_or_small_letters(parsed: Callable[..., Any], line: str, title: str) -> None:
    lines = ["1. Apologies. There were none.", f"2. {line}", "3. Finance. The bank had replied in April."]
    assert printed(parsed(TOP + "\n\n".join(lines)).document)[1] == ("2", title)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            ["CHAIRMAN’S NEWS", "(A) Future Meetings", f"9412 {_LOOKED_INTO}", "(B) Letter", f"9413 {_LOOKED_INTO}",
             "APOLOGIES", f"9414 {_LOOKED_INTO}", "LICENCES", f"9415 {_LOOKED_INTO}"],
            [("9412", "Future Meetings"), ("9413", "Letter"), ("9414", "APOLOGIES"), ("9415", "LICENCES")],
            id="captions with letters below another",
        ),
        pytest.param(
            ["APOLOGIES", "There were none.", "HOUSES", "120 houses had been built and were let.", "TREES",
             "450 trees had been cut and were sold.", "FINANCE", "£20 was paid.", "ROADS", "900 yards of road had been laid."],
            [(None, "APOLOGIES"), (None, "HOUSES"), (None, "TREES"), (None, "FINANCE"), (None, "ROADS")],
            id="quantities below captions",
        ),
        pytest.param(
            ["APOLOGIES", "733", _LOOKED_INTO, "734", _LOOKED_INTO, "735", _LOOKED_INTO, "MINUTES", "736", _LOOKED_INTO,
             "737", _LOOKED_INTO, "738", _LOOKED_INTO, "FINANCE", "739", _LOOKED_INTO, "740", _LOOKED_INTO],
            [(None, "APOLOGIES"), (None, "MINUTES"), (None, "FINANCE")],
            id="numbers alone over most paragraphs",
        ),
        pytest.param(
            ["1902. MINUTES OF PREVIOUS MEETING The minutes were signed.", "1903. MATTERS ARISING", _LOOKED_INTO, "1904. FINANCE Bills were paid."],
            [("1902", "MINUTES OF PREVIOUS MEETING"), ("1903", "MATTERS ARISING"), ("1904", "FINANCE")],
            id="numbers like years",
        ),
        pytest.param(
            ["The history of the hall was read out.", "1902. The hall was built.", "1911. A roof was given.", "1945. VICTORY BALL was held."],
            [],
            id="years",
        ),
        pytest.param(["804.DEMOCRATIC TIME.", _LOOKED_INTO], [("804", "DEMOCRATIC TIME")], id="one alone"),
        pytest.param(
            ["121 Minutes of the Council Meeting held on 3rd July 2018 had been circulated and there was one change on page 188 which was to be made before they were signed by the Chairman.",
             "122 Apologies – None", "123 Councillor Vacancies – 1 request for a seat was read.", "124 Risk Assessment – This was accepted.",
             "125 Matters Reported: Drains and the state of the path were bad.", "126 Correspondence received: A letter was read."],
            [("121", "Minutes of the Council Meeting held on 3rd July 2018"), ("122", "Apologies"), ("123", "Councillor Vacancies"),
             ("124", "Risk Assessment"), ("125", "Matters Reported"), ("126", "Correspondence received")],
            id="titles with a participle",
        ),
    ],
)  # fmt: skip
def test_numbers_of_many_figures(
    parsed: Callable[..., Any], lines: list[str], expected: list[tuple[str | None, str]]
) -> None:
    assert printed(parsed(TOP + "\n\n".join(lines)).document) == expected


def test_an_item_on_the_minutes_and_what_arises_is_no_document(parsed: Callable[..., Any]) -> None:
    heads = [
        "## Welcome",
        "## Minutes of the meeting of 24 January 2019 and matters arising",
        "## Safeguarding",
        "## Finance",
    ]
    source = parsed(over_prose(*heads).replace(PROSE, "Attendance stood at 95.1% in the autumn term."))
    assert len(source.document.items) == 4


def rows(*cells: tuple[str, ...]) -> str:
    head, *rest = [f"| {' | '.join(row)} |" for row in cells]
    return "\n".join([head, "|" + "---|" * len(cells[0]), *rest])


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ([(title, PROSE) for title in [*TITLES, "Quay wall"]], [*TITLES, "Quay wall"]),
        ([(name, PROSE) for name in ("North quay", "South quay", "Ferry", "Beacon", "Minutes")], []),
        ([(title, "Cllr Nair", PROSE) for title in TITLES], []),
    ],
)
def test_titles_in_the_first_of_two_columns(
    parsed: Callable[..., Any], cells: list[tuple[str, ...]], found: list[str]
) -> None:
    assert [title for _, title in printed(parsed(TOP + rows(*cells), "minutes.md").document)] == found


@pytest.mark.parametrize(("first", "found"), [("Welcome", True), ("Venue", False)])
def test_apologies_below_another_title_are_an_item(parsed: Callable[..., Any], first: str, found: bool) -> None:
    lines = [f"- **{title}:** {PROSE}" for title in [first, *TITLES]]
    titles = [title for _, title in printed(parsed(TOP + "\n".join(lines), "minutes.md").document)]
    assert ("Apologies" in titles) == found and titles[-1] == TITLES[-1]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("LEAGUE AB to enter two teams in the autumn, as was agreed in May by all of those there.", "LEAGUE"),
        ("GREEN MANAGER AB reported that the turf had been cut and that the work was done in a day.", "GREEN MANAGER"),
        ("QUAY WALL REPAIRS AND DUES AB", "QUAY WALL REPAIRS AND DUES AB"),
    ],
)
def test_capitals_that_run_on_into_initials(parsed: Callable[..., Any], line: str, title: str) -> None:
    lines = [f"1. APOLOGIES {PROSE}", f"2. MINUTES {PROSE}", f"3. {line}", f"4. FINANCE {PROSE}"]
    assert printed(parsed(TOP + "\n\n".join(lines)).document)[2] == ("3", title)


@pytest.mark.parametrize(
    ("line", "found"), [("Budget 2024/25", True), ("Minutes of 2018 AGM", True), ("Berth 14 at the quay", False)]
)
def test_years_in_plain_titles(parsed: Callable[..., Any], line: str, found: bool) -> None:
    titles = [title for _, title in printed(parsed(over_prose(*TITLES[:3], line, *TITLES[3:])).document)]
    assert titles == [*TITLES[:3], *([line] if found else []), *TITLES[3:]]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["1/5/24 Apologies", "2/5/24 Minutes", "3/5/24 Roads - Mill Lane", "4/5/24 Finance"],
            [("1/5/24", "Apologies"), ("2/5/24", "Minutes"), ("3/5/24", "Roads - Mill Lane"), ("4/5/24", "Finance")],
        ),
        (
            ["Agenda Item: 1 Apologies", "Agenda Item: 2 Minutes", "Agenda Item: 3 Agreed Syllabus"],
            [("1", "Apologies"), ("2", "Minutes"), ("3", "Agreed Syllabus")],
        ),
        (["[1] Apologies", "[2] Minutes", "[3] Finance"], [("1", "Apologies"), ("2", "Minutes"), ("3", "Finance")]),
        (
            [
                "1. Apologies - as above",
                "2. Minutes - Cofnodion",
                "3. Finance - no report",
                "4. Planning – (a) 4 Quay Lane – no objection",
            ],
            [("1", "Apologies"), ("2", "Minutes - Cofnodion"), ("3", "Finance"), ("4", "Planning")],
        ),
        (
            [
                "7. APOLOGIES None.",
                "8. ALLOTMENTS – RENT REVIEW The rents were raised.",
                "9. MINUTES – Approved by all.",
            ],
            [("7", "APOLOGIES"), ("8", "ALLOTMENTS – RENT REVIEW"), ("9", "MINUTES")],
        ),
    ],
)
def test_further_numbers_and_dashes_in_titles(
    parsed: Callable[..., Any], lines: list[str], expected: list[tuple[str, str]]
) -> None:
    assert printed(parsed(TOP + "\n\n".join(lines)).document) == expected


def test_labels_in_capitals_over_capitals(parsed: Callable[..., Any]) -> None:
    told = "MINUTES: THE MINUTES WERE SIGNED.\n\nHIGHWAYS: THE CLERK HAD WRITTEN.\n\nPLANNING: 04/12 QUAY FARM.\n\nFINANCE: BUDGET AND PRECEPT"
    assert [title for _, title in printed(parsed(TOP + told).document)] == [
        "MINUTES",
        "HIGHWAYS",
        "PLANNING",
        "FINANCE: BUDGET AND PRECEPT",
    ]


def test_titles_that_end_at_a_full_stop(parsed: Callable[..., Any]) -> None:
    told = "Apologies. P Holt.\n\nMinutes. These were signed.\n\nHighways. The hole has been filled.\n\nAccounts. All were passed.\n\nBus shelter. The roof was mended."
    titles = [title for _, title in printed(parsed(TOP + told).document)]
    assert titles == ["Apologies", "Minutes", "Highways", "Accounts", "Bus shelter"]
    prose = "Mr Holt came late. He had been at sea.\n\nThe quay was shut. It will open in May.\n\nNobody spoke. The Chair went on."
    assert printed(parsed(TOP + prose).document) == []


def test_numbers_that_a_converter_prints_behind_their_titles(parsed: Callable[..., Any]) -> None:
    lines = ["1. APOLOGIES", "MINUTES 2.", "OUTTURN 2015/16 3.", "DATE OF NEXT MEETING 4."]
    found = printed(parsed(over_prose(*lines)).document)
    assert found == [("1", "APOLOGIES"), ("2", "MINUTES"), ("3", "OUTTURN 2015/16"), ("4", "DATE OF NEXT MEETING")]


def test_numbers_behind_titles_that_do_not_follow_on_are_part_of_them(parsed: Callable[..., Any]) -> None:
    lines = ["1. APOLOGIES", "2. MINUTES", "3. WARD 7.", "4. WARD 9.", "5. WARD 2."]
    assert [number for number, _ in printed(parsed(over_prose(*lines)).document)] == ["1", "2", "3", "4", "5"]


def test_a_page_s_number_over_its_running_head_is_no_item(parsed: Callable[..., Any]) -> None:
    head = "PARKS COMMITTEE - MONDAY, 3 JUNE 2019"
    text = f"{head}\n\n{TOP}402. FINANCE\n\n{PROSE}\n\n403. TREES\n\n{PROSE}\n\n1\n{head}\n\n404. BENCHES\n\n{PROSE}\n"
    assert [number for number, _ in printed(parsed(text).document)] == ["402", "403", "404"]


@pytest.mark.parametrize(
    "figures",
    [
        "January\n\n2\n\n2\n\n0\n\nDecember\n\n4\n\n1\n\n4\n\nTotal\n\n40\n\n20",
        "Boats\n\n3\n\nOars lost\n\n2\n\nKeys lost\n\n1 (found)\n\nNets\n\n4\n\nSails\n\n7",
        "Nets\n\n4 (falling)\n\nSails lost",
    ],
)
def test_figures_of_a_table_printed_one_below_the_other_number_nothing(
    parsed: Callable[..., Any], figures: str
) -> None:
    text = TOP + f"1. Apologies\n\n{PROSE}\n\n2. Boats\n\n{PROSE}\n\n3. Returns\n\n{PROSE}\n\n{figures}\n\n{PROSE}\n"
    assert printed(parsed(text).document) == [("1", "Apologies"), ("2", "Boats"), ("3", "Returns")]


@pytest.mark.parametrize("label", ["IN THE CHAIR", "TRUST OFFICIALS", "COMMUNITY REPRESENTATIVES"])
def test_labels_over_people_are_no_items(parsed: Callable[..., Any], label: str) -> None:
    text = TOP + f"{label} :\n\nMr J Vane\n\nAPOLOGIES\n\n{PROSE}\n\nMINUTES\n\n{PROSE}\n\nBOATS\n\n{PROSE}\n"
    assert [title for _, title in printed(parsed(text).document)] == ["APOLOGIES", "MINUTES", "BOATS"]


def test_paragraphs_that_name_an_earlier_minute_are_no_titles(parsed: Callable[..., Any]) -> None:
    heads = ["Apologies", "Matters arising", "Finance", "Toilets", "Correspondence", "Any Other Business"]
    told = [
        "101 Mrs Roe had sent hers.",
        "102 Minute 088. The clerk had had no reply.",
        "103 Minute 091. The lines were painted.",
        "104 The clerk tabled the accounts.",
        "105 There was a long talk.",
        "106 A letter was read.",
    ]
    text = TOP + "\n\n".join(f"**{head}**\n\n{line}" for head, line in zip(heads, told, strict=True))
    assert [title for _, title in printed(parsed(text).document)] == heads


def test_the_pages_behind_an_agenda_s_titles_are_no_part_of_them(parsed: Callable[..., Any]) -> None:
    text = "PARKS COMMITTEE\n\nMonday, 14 September 2015 at 14:00\n\nAGENDA\n\n1 Minutes of last meeting 5 - 8\n\n2 Apologies for absence\n\n3 Work programme 2016 9 - 10\n\n4 Date of next meeting\n"
    titles = ["Minutes of last meeting", "Apologies for absence", "Work programme 2016", "Date of next meeting"]
    assert [title for _, title in printed(parsed(text).document)] == titles


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            ["A1Apologies", "A2Minutes", "A3Row the harbour", "A4Finance"],
            ["A1 Apologies", "A2 Minutes", "A3 Row the harbour", "A4 Finance"],
            id="a letter's number that touches its title",
        ),
        pytest.param(
            ["QTB28/22To receive apologies", "QTB29/22Minutes", "QTB30/22Finance"],
            ["QTB28/22 To receive apologies", "QTB29/22 Minutes", "QTB30/22 Finance"],
            id="a purpose that its number touches",
        ),
        pytest.param(
            ["5.0 Apologies", "5.1 The Minutes:", "5.2 Matters arising", "5.3 Boats"],
            ["5.0 Apologies", "5.1 The Minutes", "5.2 Matters arising", "5.3 Boats"],
            id="the nought of a section",
        ),
        pytest.param(
            ["**118. Present:**", "**119. Apologies**", "**120. Boats**", "**121. Finance**"],
            ["118 Present", "119 Apologies", "120 Boats", "121 Finance"],
            id="those present under the first number, far from 1",
        ),
        pytest.param(
            ["1) Present/Apologies:", "2) Minutes", "3) Matters arising", "4) Boats"],
            ["1 Present/Apologies", "2 Minutes", "3 Matters arising", "4 Boats"],
            id="those present and those not",
        ),
        pytest.param(
            ["63/1314 Apologies", "64/1314 Minutes", "65/1314 Boats", "66/1314 Finance"],
            ["63/1314 Apologies", "64/1314 Minutes", "65/1314 Boats", "66/1314 Finance"],
            id="a season that reads as an application's number",
        ),
        pytest.param(
            ["2018/001D – Boats", "2018/002D – Clubhouse", "2018/003D – Quay", "2018/004D – Byelaws"],
            ["2018/001D Boats", "2018/002D Clubhouse", "2018/003D Quay", "2018/004D Byelaws"],
            id="a letter behind the number, and a dash",
        ),
        pytest.param(
            ["1. Welcome", "1.1 Attendance", "1.1.1 Councillors", "1.1.2 Others", "2. Minutes", "3. Boats"],
            ["1 Welcome", "1.1 Attendance", "2 Minutes", "3 Boats"],
            id="numbers of three steps that are no dates",
        ),
        pytest.param(
            [
                "**211. Apologies for absence were received from Cllr Holt**",
                "**212. Minutes**",
                "**213. Boats**",
                "**214. Finance**",
            ],
            ["211 Apologies for absence were received from Cllr Holt", "212 Minutes", "213 Boats", "214 Finance"],
            id="a heading that tells",
        ),
        pytest.param(
            ["211. Apologies for absence were received from Cllr Holt", "212. Minutes", "213. Boats", "214. Finance"],
            ["211 Apologies for absence", "212 Minutes", "213 Boats", "214 Finance"],
            id="apologies told behind their number",
        ),
        pytest.param(
            ["1 Present:", "2 Apologies", "3 Boats", "4 Finance"],
            ["1 Present", "2 Apologies", "3 Boats", "4 Finance"],
            id="those present behind a number without a stop",
        ),
        pytest.param(
            ["1. Present and Apologies for Absence:-", "2. Minutes", "3. Boats", "4. Finance"],
            ["1 Present and Apologies for Absence", "2 Minutes", "3 Boats", "4 Finance"],
            id="those present and those absent",
        ),
        pytest.param(
            ["**2. Apologies**", "**3. Minutes**", "**4. Reports**", "**1. Boats**", "**2. Oars**", "**3. Ropes**"],
            ["2 Apologies", "3 Minutes", "4 Reports", "1 Boats", "2 Oars", "3 Ropes"],
            id="numbers in bold that begin anew",
        ),
        pytest.param(
            ["**2. Apologies**", "**3. Minutes**", "**4. Reports**", "1. Boats", "2. Oars", "3. Ropes"],
            ["2 Apologies", "3 Minutes", "4 Reports"],
            id="plain numbers below those in bold",
        ),
        pytest.param(
            ["**Election of Chairman**", "**2. Apologies**", "**3. Minutes**", "**4. Reports**"],
            ["None Election of Chairman", "2 Apologies", "3 Minutes", "4 Reports"],
            id="the first without its number",
        ),
        pytest.param(
            ["(1) Apologies", "(2) Minutes", "(3) October 09 Timetable Change", "(4) Boats"],
            ["1 Apologies", "2 Minutes", "3 October 09 Timetable Change", "4 Boats"],
            id="a title that begins with a month",
        ),
        pytest.param(
            ["1. Apologies", "2. Minutes", "OPEN FORUM", "3. Boats", "4. Finance"],
            ["1 Apologies", "2 Minutes", "None OPEN FORUM", "3 Boats", "4 Finance"],
            id="what the public said, between numbers",
        ),
        pytest.param(
            ["01 Apologies", "02 Matters arising", "2013/07 – 11 Locker doors", "2013/11 – 05 Teas", "03 Boats"],
            ["01 Apologies", "02 Matters arising", "03 Boats"],
            id="minutes of earlier years under an item",
        ),
    ],
)
def test_numbers_that_belong_together(parsed: Callable[..., Any], lines: list[str], expected: list[str]) -> None:
    found = printed(parsed(over_prose(*lines), "m.md").document)
    assert [f"{number} {title}" for number, title in found] == expected


def test_initials_of_the_body_in_small_letters(parsed: Callable[..., Any]) -> None:
    heads = [f"mpc 00{n}/24 {title.upper()}" for n, title in enumerate(TITLES, 1)]
    expected = [(f"mpc 00{n}/24", title.upper()) for n, title in enumerate(TITLES, 1)]
    assert printed(parsed(over_prose(*heads)).document) == expected


def test_titles_in_small_letters_below_their_numbers(parsed: Callable[..., Any]) -> None:
    heads = [f"**{340 + n}**\n\n**{title.lower()}**" for n, title in enumerate(TITLES, 1)]
    expected = [(str(340 + n), title.lower()) for n, title in enumerate(TITLES, 1)]
    assert printed(parsed(over_prose(*heads), "m.md").document) == expected


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Election of Chairman; Cllr Nair was proposed and elected.", "Election of Chairman"),
        ("Footpaths; nothing to report.", "Footpaths"),
        ("Asset register; this had been circulated.", "Asset register"),
        ("Planning; applications received since March", "Planning; applications received since March"),
        ("Highways; Lane End; The Green", "Highways; Lane End; The Green"),
    ],
)
def test_a_semicolon_ends_a_title_before_a_sentence(parsed: Callable[..., Any], said: str, title: str) -> None:
    found = parsed(f"{TOP}1. Apologies; None.\n\n2. {said}\n\n3. Finance; The balance is £300.\n").document
    assert printed(found) == [("1", "Apologies"), ("2", title), ("3", "Finance")]


def test_a_table_that_kept_its_cells(parsed: Callable[..., Any]) -> None:
    rows = "".join(f"| {n}. | **{title}** |\n| | Minutes: |\n| | {PROSE} |\n" for n, title in enumerate(TITLES, 1))
    found = parsed(f"# Agenda and draft minutes\n\n| No. | Item |\n|---|---|\n{rows}", "m.md").document
    assert printed(found) == [(str(n), title) for n, title in enumerate(TITLES, 1)]


def test_numbers_below_titles_longer_than_others(parsed: Callable[..., Any]) -> None:
    titles = [
        "APOLOGIES",
        "INTERESTS",
        "LOBBYING UNDER THE PROTOCOL FOR ALL THOSE MEMBERS WHO TAKE PART IN THE PLANNING PROCESS AS SET OUT IN PART FIVE",
    ]
    heads = [f"**{title}**\n\nPLA{n}/14" for n, title in enumerate(titles, 12)]
    expected = [(f"PLA{n}/14", title) for n, title in enumerate(titles, 12)]
    assert printed(parsed(over_prose(*heads), "m.md").document) == expected
