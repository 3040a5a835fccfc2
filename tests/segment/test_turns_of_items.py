"""Headings of items as clerks turn them: printed again over a page, on full lines, with numbers that slipped, over several items."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TOP = "MOORFOOT PARISH COUNCIL\nMinutes of the meeting held on Monday 3 June 2019 in the Institute\nPresent: Cllrs A Fenwick (Chair), P Nair and T Asher\n"
SAID = "The Clerk reported that the owners of the sheds on the quay had replied in April.\n"
LONG = (
    "The Harbour Master reported that the sheds on the east quay had been let to the rowing\n"
    "club for a year, and that the crane which had been out of use since the storm of last\n"
    "November would be mended by the makers as soon as the parts for it had been sent from\n"
    "Hull.\n"
)
FULL = "Apologies for absence were recorded from Councillor Weeks, who was unwell on that day.\n"


def printed(document: Any) -> list[tuple[str | None, str | None]]:
    return [(item.number, item.title) for item in document.items]


def over(*heads: str) -> str:
    return TOP + "".join(f"{head}\n{SAID}" for head in heads)


@pytest.mark.parametrize(
    "again",
    [
        "7. Harbour Dues (continued)",
        "7. Harbour Dues (continued).",
        "7. Harbour Dues – cont’d",
        "7. Harbour Dues (cont.)",
        "7. Harbour Dues contd.",
        "7. Harbour (continued)",
        "7 (continued): Harbour Dues",
    ],
)
def test_a_heading_printed_again_over_a_page_opens_no_item(parsed: Callable[..., Any], again: str) -> None:
    heads = ("5. Apologies", "6. Minutes", "7. Harbour Dues", again, "8. Planning", "9. Date of next meeting")
    items = printed(parsed(over(*heads)).document)
    assert [number for number, _ in items] == ["5", "6", "7", "8", "9"]
    assert items[2] == ("7", "Harbour Dues")


@pytest.mark.parametrize("again", ["HARBOUR DUES (CONTINUED)", "HARBOUR DUES CONT’D"])
def test_a_heading_without_a_number_printed_again_opens_no_item(parsed: Callable[..., Any], again: str) -> None:
    heads = ("APOLOGIES", "MINUTES", "HARBOUR DUES", again, "PLANNING", "DATE OF NEXT MEETING")
    titles = [title for _, title in printed(parsed(over(*heads)).document)]
    assert titles == ["APOLOGIES", "MINUTES", "HARBOUR DUES", "PLANNING", "DATE OF NEXT MEETING"]


def test_a_matter_that_is_continued_is_an_item(parsed: Callable[..., Any]) -> None:
    heads = ("5. Apologies", "6. Minutes", "7. Harbour Dues", "8. Dredging (continued)", "9. Date of next meeting")
    assert [number for number, _ in printed(parsed(over(*heads)).document)] == ["5", "6", "7", "8", "9"]


@pytest.mark.parametrize(
    ("one", "two", "first", "second"),
    [
        ("Items 1 & 2: ", "Items 5 and 6: ", "1 & 2", "5 and 6"),
        ("Agenda Items 1 and 2 – ", "Agenda Items 5, 6 – ", "1 and 2", "5, 6"),
        ("Item 1/2: ", "Item 5-6: ", "1/2", "5-6"),
        ("ITEMS l & 2: ", "ITEMS 5 & 6: ", "l & 2", "5 & 6"),
    ],
)
def test_one_heading_over_several_items_of_the_agenda(
    parsed: Callable[..., Any], one: str, two: str, first: str, second: str
) -> None:
    word = one.split("1")[0].split("l &")[0].rstrip().removesuffix("s").removesuffix("S")
    mark = one.rstrip()[-1]
    heads = [f"{one}Welcome and Apologies", f"{word} 3{mark} Minutes", f"{word} 4{mark} Matters Arising"]
    heads += [f"{two}Harbour Dues and Sheds", f"{word} 7{mark} Planning", f"{word} 8{mark} Next Meeting"]
    result = parsed(over(*heads))
    assert [number for number, _ in printed(result.document)] == [first, "3", "4", second, "7", "8"]
    assert not [finding for finding in result.findings if finding.code == "item-gap"]


@pytest.mark.parametrize(
    ("usual", "slipped"),
    [
        ("FGB/2122/{}:", "FGB/2122/ {}:"),
        ("FGB/2122/{}:", "FGB /2122/{}:"),
        ("FC{}/23", "FC{}/ 23"),
        ("FC {}/23", "FC {} /23"),
        ("24/0{}", "24/ 0{}"),
        ("{}/24.", "{} /24."),
        ("C/{}/24", "C/{}/ 24"),
        ("MPC 24/{}", "MPC 24/ {}"),
        ("2024/0{}", "2024/ 0{}"),
    ],
)
def test_a_blank_that_slipped_into_a_number(parsed: Callable[..., Any], usual: str, slipped: str) -> None:
    titles = ["Apologies", "Declarations of Interest", "Minutes", "Harbour Dues", "Planning", "Date of next meeting"]
    forms = [usual, usual, usual, slipped, usual, usual]
    heads = [f"{form.format(n)} {title}" for n, (form, title) in enumerate(zip(forms, titles, strict=True), 51)]
    numbers = [form.format(n).rstrip(":.") for n, form in enumerate(forms, 51)]
    assert printed(parsed(over(*heads)).document) == list(zip(numbers, titles, strict=True))


@pytest.mark.parametrize("numbers", [("", ""), ("HAR51/19\n", "HAR52/19\n")])
def test_a_title_in_capitals_below_a_full_line_is_no_part_of_it(
    parsed: Callable[..., Any], numbers: tuple[str, str]
) -> None:
    text = f"{TOP}APOLOGIES\n{numbers[0]}{FULL}DECLARATIONS OF INTEREST\n{numbers[1]}{LONG}"
    text += f"MINUTES\n{numbers[1].replace('2', '3', 1)}{LONG}NEXT MEETING\n{numbers[1].replace('2', '4', 1)}{SAID}"
    titles = [title for _, title in printed(parsed(text).document)]
    assert titles == ["APOLOGIES", "DECLARATIONS OF INTEREST", "MINUTES", "NEXT MEETING"]


@pytest.mark.parametrize(
    "opening", ["19/24No ships were seen and the", "19/24 Resolved to sell the crane. The", "19/24The"]
)
@pytest.mark.parametrize("form", ["Item {}:{}.", "Item {}: {}", "Agenda Item {} – {}", "ITEM {} - {}", "Item {}. {}."])
def test_items_with_a_word_begin_below_full_lines(parsed: Callable[..., Any], form: str, opening: str) -> None:
    first, second, third, fourth = (
        form.format(n, title) for n, title in enumerate(["Apologies", "Minutes", "Harbour Dues", "Next meeting"], 1)
    )
    text = f"{TOP}{first}\n{FULL}{second}\n{LONG}{FULL}{third}\n{opening} owners of the sheds on the quay had replied to the Clerk in May.\n{fourth}\n{SAID}"
    expected = [("1", "Apologies"), ("2", "Minutes"), ("3", "Harbour Dues"), ("4", "Next meeting")]
    assert printed(parsed(text).document) == expected


def test_the_number_of_the_first_minute_is_no_year(parsed: Callable[..., Any]) -> None:
    heads = ["2024/051 Apologies", "2024/052 Minutes", "2024/053 Planning", "2024/054 Finance"]
    assert [number for number, _ in printed(parsed(over(*heads)).document)] == [head.split()[0] for head in heads]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Mooring request – Saltby Rowing Club.", "Mooring request – Saltby Rowing Club"),
        ("Grant application - Friends of the Mill.", "Grant application - Friends of the Mill"),
        ("Road closure – Saltby Gala Day.", "Road closure – Saltby Gala Day"),
        ("Treasurer – Eilidh MacRae.", "Treasurer"),
        ("Treasurer’s report - Femi Roe.", "Treasurer’s report"),
        ("Grant request – Deferred.", "Grant request"),
        ("Grant requests – All Approved.", "Grant requests"),
        (
            "Planning Applications 19/0142 Shed, 4 Mill Close - No objection. 19/0150 House - Object.",
            "Planning Applications",
        ),
        ("Planning applications 19/00142/FUL Mill House, Quay Road: No comment.", "Planning applications"),
        ("Planning P/2019/0142 Shed at 4 Mill Close. No objection.", "Planning"),
        (
            "To consider planning applications 19/0142 Shed, 4 Mill Close. No objection.",
            "To consider planning applications",
        ),
        (
            "Planning decisions received 19/0142 Shed, 4 Mill Close – approved by the district.",
            "Planning decisions received",
        ),
        (
            "Planning Application 19/00142/FUL Mill House, Quay Road",
            "Planning Application 19/00142/FUL Mill House, Quay Road",
        ),
    ],
)
def test_where_such_titles_end(parsed: Callable[..., Any], line: str, title: str) -> None:
    document = parsed(
        over("Cou/1/19 Apologies", "Cou/2/19 Minutes", f"Cou/3/19 {line}", "Cou/4/19 Next meeting")
    ).document
    assert printed(document)[2] == ("Cou/3/19", title)


SEATS = [
    "- To consider applications for co-option",
    "Co-option",
    "CO-OPTION OF A COUNCILLOR",
    "To fill the casual vacancy",
    "Election of Vice-Chairman",
    "Councillor vacancy",
]


@pytest.mark.parametrize("line", SEATS)
@pytest.mark.parametrize(("above", "own"), [("Finance", True), ("Council matters", False)])
def test_the_filling_of_a_seat_is_no_part_of_other_business(
    parsed: Callable[..., Any], line: str, above: str, own: bool
) -> None:
    heads = [
        "34. Apologies",
        "35. Minutes",
        f"36. {above}\n(i)To report on the account.",
        "(ii)To approve expenditure.",
    ]
    document = parsed(over(*heads, line, "37. Planning", "38. Date of next meeting")).document
    assert (any(item.number is None and item.title == line.lstrip("- ") for item in document.items)) is own


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Item 55 – TA and RC declared an interest in this item as tenants.", ["TA", "RC"]),
        ("Item 55: RC declared an interest as a tenant.", ["RC"]),
        ("GBP/2122/55 – TA and RC declared an interest in this item as tenants.", ["TA", "RC"]),
        ("Item 55 - TA, RCo and RC each declared a conflict of interest as tenants.", ["TA", "RCo", "RC"]),
    ],
)
@pytest.mark.parametrize("keys", ["RCo|RC", "(RCo)|(RC)"])
def test_keys_behind_the_item_that_they_declare_on(
    parsed: Callable[..., Any], line: str, names: list[str], keys: str
) -> None:
    first, second = keys.split("|")
    text = (
        "WEXSHIRE CCG\nGoverning Body Meeting held on 10th June 2021\nPresent:\nDr Ann Fenwick AF Clinical Chair\n"
        f"Rana Cole {first} Chief Officer\nDr Rhys Cane {second} Clinical Lead\nDr Tom Asher TA Governing Body GP\n"
        f"GBP/2122/51: Apologies\n{SAID}GBP/2122/52: Declarations of Interest\n{line}\n"
        f"GBP/2122/53: Minutes\n{SAID}GBP/2122/55: Harbour Dues\n{SAID}"
    )
    assert [record.name for record in parsed(text).document.declarations] == names
