"""Which item a record belongs to: lists inside items, what stands below the last of them, and numbers such as 4(i)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TOP = "SALTWICK COMMUNITY COUNCIL\n\nMinutes of the meeting held on Monday 3 June 2019 in the Institute\n\nPresent: A Fenwick (Chair), P Nair and T Asher\n\n"
PROSE = "The owners had replied in April and nothing more was heard."


def printed(document: Any) -> list[tuple[str | None, str | None]]:
    return [(item.number, item.title) for item in document.items]


def actions(document: Any) -> list[tuple[str | None, str | None]]:
    return [(action.item, action.owner) for action in document.actions]


BEFORE = ["1. Welcome", "2. Police report", "3. Minutes of the last meeting", "4. Committee updates"]
AFTER = ["5. Councillors’ reports", "6. Public questions", "7. Any other business", "8. Date of next meeting"]


@pytest.mark.parametrize(
    "entry",
    [
        "{n}. Reference: 19/0{n}42/PP Alterations at Quay Cottage",
        "{n}. 19/0{n}42/PP - Approved. Shed at Quay Cottage",
        "{n}. Harbour Stores £{n}4.50",
        "{n}. Letter of Mr Hale on the quay lamps",
    ],
)
@pytest.mark.parametrize("long", [7, 11])
def test_a_list_that_runs_past_its_items_number_ends_where_the_items_go_on(
    parsed: Callable[..., Any], entry: str, long: int
) -> None:
    listed = "\n\n".join(entry.format(n=n) for n in range(1, long + 1))
    heads = [f"{head}\n\n{PROSE}\n\n" for head in BEFORE]
    below = [f"{head}\n\nAction: P Nair to write to the owners.\n\n" for head in AFTER]
    document = parsed(TOP + "".join(heads) + f"The following were noted\n\n{listed}\n\n" + "".join(below)).document
    assert [number for number, _ in printed(document)] == [str(n) for n in range(1, 9)]
    assert [item for item, _ in actions(document)] == ["5", "6", "7", "8"]


@pytest.mark.parametrize("title", ["Date of next meeting", "Any other business"])
@pytest.mark.parametrize(
    ("head", "line"),
    [
        ("Summary of outstanding actions", "P Nair to write to the owners."),
        ("Actions for follow-up at next meeting", "P Nair to write to the owners."),
        ("The meeting closed at 9.05pm.", "Action: P Nair to write to the owners."),
        ("There being no further business, the Chair declared the meeting closed at 9pm.", "Action: P Nair to write."),
        ("Meeting closed", "Action: P Nair to write to the owners."),
    ],
)
def test_what_stands_below_the_close_or_in_a_closing_list_is_of_no_item(
    parsed: Callable[..., Any], title: str, head: str, line: str
) -> None:
    heads = ["1. Apologies", "2. Minutes", "3. Harbour report", f"4. {title}"]
    document = parsed(TOP + "".join(f"{h}\n\n{PROSE}\n\n" for h in heads) + f"{head}\n\n{line}\n").document
    assert [item for item, owner in actions(document) if owner == "P Nair"] == [None]


def test_a_meeting_that_pauses_does_not_close(parsed: Callable[..., Any]) -> None:
    heads = ["1. Apologies", "2. Minutes", "3. Harbour report"]
    paused = "The meeting was closed for public questions.\n\nAction: P Nair to write to the owners.\n"
    document = parsed(TOP + "".join(f"{h}\n\n{PROSE}\n\n" for h in heads) + paused).document
    assert actions(document) == [("3", "P Nair")]


@pytest.mark.parametrize(
    ("first", "second", "numbers"),
    [
        ("Item 4(i): Harbour dues", "4(ii) Harbour lamps", ["4(i)", "4(ii)"]),
        ("4(a) Harbour dues", "4(b) Harbour lamps", ["4(a)", "4(b)"]),
        ("4 (i). Harbour dues", "4 (ii). Harbour lamps", ["4 (i)", "4 (ii)"]),
    ],
)
def test_a_letter_or_numeral_in_brackets_is_part_of_an_items_number(
    parsed: Callable[..., Any], first: str, second: str, numbers: list[str]
) -> None:
    word = "Item " if first.startswith("Item") else ""
    stop = ":" if word else "."
    heads = [f"{word}{n}{stop} {title}" for n, title in enumerate(["Apologies", "Minutes", "Matters arising"], 1)]
    heads += [first, second, f"{word}5{stop} Any other business"]
    text = "".join(f"{head}\n\nAction: P Nair to write to the owners.\n\n" for head in heads)
    document = parsed(TOP + text).document
    assert [number for number, _ in printed(document)] == ["1", "2", "3", *numbers, "5"]
    assert [item for item, _ in actions(document)] == ["1", "2", "3", *numbers, "5"]


def test_paragraphs_so_numbered_are_no_items(parsed: Callable[..., Any]) -> None:
    heads = [f"{n}. {t}\n\n{PROSE}\n\n" for n, t in enumerate(["Apologies", "Minutes", "Reports"], 1)]
    said = "3(a) The Clerk reported that the wall was down.\n\n3(b) Mr Nair said that it had been mended.\n\n"
    document = parsed(TOP + "".join(heads) + said + f"4. Any other business\n\n{PROSE}\n").document
    assert [number for number, _ in printed(document)] == ["1", "2", "3", "4"]


@pytest.mark.parametrize("said", ["Those present asked about school lunches.", "Members present thought it too late."])
def test_what_those_present_said_is_no_list_of_them(parsed: Callable[..., Any], said: str) -> None:
    heads = ["Minutes from last meeting", "Fundraising updates", "Treasurer’s update (EM)", "AOB", "Next meeting"]
    body = "".join(f"## {head}\n\n{said if head == 'AOB' else PROSE}\n\n" for head in heads)
    text = f"# Saltwick School Association\n\nMinutes of 3 June 2019\n\n## Attendance\n\nPresent: Ann Fenwick, Elsa Moss\n\n{body}"
    document = parsed(text, name="minutes.md").document
    assert [title for _, title in printed(document)] == heads


def test_deeper_headings_are_no_items_beside_higher_ones(parsed: Callable[..., Any]) -> None:
    heads = [
        "## Matters arising",
        "## Treasurer’s report",
        "### Accounts",
        "### Other costs",
        "## AOB",
        "## Next meeting",
    ]
    text = "# Saltwick School Association\n\nMinutes of 3 June 2019\n\nPresent: Ann Fenwick, Elsa Moss\n\n"
    document = parsed(text + "".join(f"{h}\n\n{PROSE}\n\n" for h in heads), name="minutes.md").document
    assert [title for _, title in printed(document)] == ["Matters arising", "Treasurer’s report", "AOB", "Next meeting"]


@pytest.mark.parametrize("figures", [["2"], ["2", "3"], ["2", "3", "4"]])
def test_figures_amid_sentences_are_pages_where_nothing_is_numbered(
    parsed: Callable[..., Any], figures: list[str]
) -> None:
    text = "".join(f"{figure}\n\nThe Mayor extended his sympathy to the family of Mr Hale.\n\n" for figure in figures)
    assert printed(parsed(f"{TOP}The Mayor welcomed all present to the special meeting.\n\n{text}").document) == []


def test_figures_above_titles_number_items(parsed: Callable[..., Any]) -> None:
    text = "".join(f"{n}\n\n{title}\n\n{PROSE}\n\n" for n, title in enumerate(["APOLOGIES", "MINUTES", "FINANCE"], 2))
    assert [number for number, _ in printed(parsed(TOP + text).document)] == ["2", "3", "4"]


NUMBERED = "".join(
    f"{n}. {t}\n\n{PROSE}\n\n" for n, t in enumerate(["Apologies", "Minutes", "Planning applications"], 1)
)


@pytest.mark.parametrize(
    ("head", "below"),
    [
        ("Payments for approval", "Clerk £ 355.10\n\nQuay Stores £ 12.40\n\nAll payments were approved."),
        ("Accounts to be paid/Resolutions", "Clerk £ 355.10\n\nAll payments were approved."),
        ("Matters requiring attention", "It was agreed that the gate be painted by the owner."),
        ("Other matters raised by members", "It was agreed that the gate be painted by the owner."),
    ],
)
def test_business_without_a_number_is_no_part_of_the_item_above(
    parsed: Callable[..., Any], head: str, below: str
) -> None:
    document = parsed(f"{TOP}{NUMBERED}{head}\n\n{below}\n").document
    assert printed(document)[3:] == [(None, head)]
    assert [resolution.item for resolution in document.resolutions] == [None]


def test_payments_are_part_of_an_item_of_money(parsed: Callable[..., Any]) -> None:
    money = NUMBERED.replace("Planning applications", "Finance")
    document = parsed(f"{TOP}{money}Payments for approval\n\nClerk £ 355.10\n\nAll payments were approved.\n").document
    assert [title for _, title in printed(document)] == ["Apologies", "Minutes", "Finance"]


@pytest.mark.parametrize("head", ["Open Forum", "Public session", "Public Questions"])
def test_what_the_public_said_after_the_close_is_an_item_of_its_own(parsed: Callable[..., Any], head: str) -> None:
    closed = (
        "4. Other business. The lamp was mended. The official meeting concluded at 9.45pm, and was opened to all.\n\n"
    )
    said = f"{head}. A resident asked about the quay and the Clerk will write to the owners.\n"
    document = parsed(TOP + NUMBERED + closed + said).document
    assert printed(document)[4:] == [(None, head)]
    assert actions(document) == [(None, "the Clerk")]


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("3. Motion submitted by Cllr W. O’Hare\n\n", "Motion submitted by Cllr W. O’Hare"),
        ("3. Talk about Open Maps 2.0\n\n", "Talk about Open Maps 2.0"),
        (
            "3. TRAVELLING PEOPLE ADVISORY AND LIAISON\n\nCOMMITTEE:\n\n",
            "TRAVELLING PEOPLE ADVISORY AND LIAISON COMMITTEE",
        ),
        ("3. Harbour Services Directorate\n\n(a)\n\n", "Harbour Services Directorate"),
    ],
)
def test_titles_end_where_they_do(parsed: Callable[..., Any], lines: str, title: str) -> None:
    caps = str.upper if title.isupper() else str
    above = "".join(f"{n}. {caps(t)}\n\n{PROSE}\n\n" for n, t in enumerate(["Apologies", "Minutes"], 1))
    text = f"{above}{lines}{PROSE}\n\n4. {caps('Any other business')}\n\n{PROSE}\n"
    assert printed(parsed(TOP + text).document)[2] == ("3", title)


def test_heads_of_columns_are_no_part_of_a_title(parsed: Callable[..., Any]) -> None:
    heads = ["1. Apologies", "2. Minutes", "3. Review of actions"]
    text = "".join(f"**{head}**\n\n{PROSE}\n\n" for head in heads[:2])
    text += (
        f"**{heads[2]}**\n\n**Who What Status**\n\nNair - Write to the owners\n\n**4. Any other business**\n\n{PROSE}\n"
    )
    assert printed(parsed(TOP + text).document)[2] == ("3", "Review of actions")
