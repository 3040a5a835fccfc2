"""Web pages that number no items: what stands first in a row, or over "Minutes:", is a title; all bodies are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ITEMS = [
    ["Apologies for absence", "Members are asked to send word.", "Minutes:", "There were none."],
    ["Declarations of Interest", "Minutes:", "None."],
    ["Minutes", "To approve the minutes of 3 May.", "Minutes:", "RESOLVED that the minutes be signed."],
    ["Moor Lane Bus Gate – Scheme B", "(Pages 3 - 8)", "Report of the Head of Streets", "Minutes:", "The Board spoke."],
    ["Councillor Questions on notice", "To answer questions.", "", "Minutes:", "None were put."],
    ["Any petitions", "a) Mill Lane", "b) Gas Street", "Minutes:", "They were received.", "Cllr Orr spoke on both."],
]
TITLES = [item[0] for item in ITEMS]


def _rows(*heads: str) -> str:
    cells = "".join(
        f"<tr><td>&nbsp;</td><td>{''.join(f'<p>{line}</p>' for line in item if line)}</td></tr>" for item in ITEMS
    )
    return (
        f"<h1>Agenda and minutes</h1><p>Venue: Town Hall</p><table>"
        f"<tr>{''.join(f'<th>{h}</th>' for h in heads)}</tr>{cells}</table>"
    )


def _lines(head: str, items: list[list[str]], between: str = "\n\n") -> str:
    return f"Agenda and minutes\n\nVenue: Town Hall\n\n{head}" + between.join(
        line for item in items for line in item if line
    )


def _found(parsed: Callable[..., Any], text: str, name: str = "m.txt") -> list[tuple[str | None, str | None]]:
    return [(item.number, item.title) for item in parsed(text, name).document.items]


def test_the_first_line_of_each_row_is_a_title(parsed: Callable[..., Any]) -> None:
    assert _found(parsed, _rows("No.", "Item"), "m.html") == [(None, title) for title in TITLES]


@pytest.mark.parametrize("head", ["No. | Item\n\n", "Items\n\nNo. Item\n\n", "Items\n\n", ""])
def test_the_title_over_each_label_is_found_in_lines(parsed: Callable[..., Any], head: str) -> None:
    titles = [title for title in TITLES if not title.startswith("Councillor")]
    items = [item for item in ITEMS if item[0] in titles]
    assert _found(parsed, _lines(head, items)) == [(None, title) for title in titles]
    page = "".join(f"<p>{line}</p>" for line in _lines(head, items).split("\n\n"))
    assert _found(parsed, page, "m.html") == [(None, title) for title in titles]


def test_numbers_that_stand_before_the_titles_are_kept(parsed: Callable[..., Any]) -> None:
    items = [[f"{n}.", *item] for n, item in enumerate(ITEMS[:4], 51)]
    assert [number for number, _ in _found(parsed, _lines("No. Item\n\n", items))] == ["51", "52", "53", "54"]
    items = [[f"{n}. {item[0]}", *item[1:]] for n, item in enumerate(ITEMS[:4], 51)]
    assert [number for number, _ in _found(parsed, _lines("Items\n\n", items))] == ["51", "52", "53", "54"]


def test_clauses_number_no_items_there(parsed: Callable[..., Any]) -> None:
    items = [*ITEMS[:3], ["Leisure plan", "Minutes:", "That the Panel:", "1. Note the plan.", "2. Thank its author."]]
    assert _found(parsed, _lines("", items)) == [(None, item[0]) for item in items]


def test_what_was_minuted_is_no_title(parsed: Callable[..., Any]) -> None:
    items = [["Trees", "Minutes:", "Ash dieback", "Elm was lost."], ["Roads", "Minutes:", "The Board spoke."]]
    assert _found(parsed, _lines("No. Item\n\n", items)) == [(None, "Trees"), (None, "Roads")]
    one = "WEX PARISH COUNCIL\n\nMinutes of the meeting held on 4 March 2014\n\n1. Apologies\n\nNone.\n\n2. Reports\n\nMinutes:\n\nRead out.\n\n3. Close\n\nAt 9 pm.\n"
    assert [number for number, _ in _found(parsed, one)] == ["1", "2", "3"]


def test_a_code_may_open_what_was_said_below_the_title(parsed: Callable[..., Any]) -> None:
    head = "WEX BOROUGH COUNCIL\n\nPLANNING COMMITTEE\n\n4 March 2014\n\nPresent: Councillor A Vane (Chair), Councillors B Holt and C Moss\n\n"
    told = "APOLOGIES\n\n{}11/14 There were none.\n\nMINUTES\n\n{}12/14 The minutes were approved.\n\nFEES\n\n{}13/14 The Clerk spoke.\n"
    document = parsed(head + told.format("PL", "PL", "PL"), "m.txt").document
    numbered = [("PL11/14", "APOLOGIES"), ("PL12/14", "MINUTES"), ("PL13/14", "FEES")]
    assert [(item.number, item.title) for item in document.items] == numbered
    assert [clause.text for r in document.resolutions for clause in r.clauses] == ["The minutes were approved."]


@pytest.mark.parametrize("title", ["Apologies", "Councillor P. Vane: Empty shops", "Cllr Holt: Bus shelters"])
def test_a_code_of_one_letter_stands_over_the_title(parsed: Callable[..., Any], title: str) -> None:
    page = f"Agenda and minutes\n\nVenue: Town Hall\n\nNo. Item\n\nC/131\n\nMinutes\n\nThey were read.\n\nC/132\n\n{title}\n\nC/133\n\nFees\n\nThe Clerk spoke.\n"
    assert _found(parsed, page) == [("C/131", "Minutes"), ("C/132", title), ("C/133", "Fees")]


def test_a_label_over_the_next_heading_hides_nothing(parsed: Callable[..., Any]) -> None:
    told = [
        ("MINUTE", "There had been circulated copies of the Minute of 3 May 2017.", "APPROVED for signature."),
        ("FERRIES", "There had been circulated a report on the ferries.", "AGREED that the slip be mended."),
        ("MOORINGS", "There had been circulated a report on the moorings.", "NOTED that the dues had risen."),
    ]
    text = "# Tay Harbour Council\n\n## Agenda and minutes\n\n**Piers Committee**\n**Monday, 6th June, 2017 10.00 am**\n\n### Items\n\n| No. | Item |\n|---|---|\n| 1. | Minute. <br> To be approved. |\n"
    for number, (title, said, decision) in enumerate(told, start=1):
        text += f"\nMinutes:\n\n{number}.      **{title}**\n\n{said}\n\n**DECISION**\n\n**{decision}**\n"
    (document,) = parsed(text, name="m.md").documents
    assert [(i.number, i.title) for i in document.items] == [("1", "MINUTE"), ("2", "FERRIES"), ("3", "MOORINGS")]
    assert [r.item for r in document.resolutions] == ["1", "2", "3"]
