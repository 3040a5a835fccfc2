"""Sums of money, each with what it is for; marked in the text as «£50 grant», or «£50» where nothing says it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

HEAD = """
**MINUTES OF THE MEETING OF ELLERY PARISH COUNCIL HELD ON 4 JUNE 2019**

Present: Councillors Fenwick and Nair

**1. {}**

"""
_MARKED = re.compile(r"«(?P<text>[£€].*?)(?: (?P<role>precept|grant|award|budget|payment|fee))?»")


def told(text: str) -> tuple[str, list[tuple[str, str | None]]]:
    """The text without its marks, and what they say."""
    return _MARKED.sub(r"\g<text>", text), [(found["text"], found["role"]) for found in _MARKED.finditer(text)]


def found_in(parsed: Callable[..., Any], text: str, title: str = "Business") -> list[Any]:
    source = parsed(HEAD.format(title) + text)
    for amount in source.document.amounts:
        assert source.text[amount.span.start : amount.span.end] == amount.text
    return list(source.document.amounts)


@pytest.mark.parametrize(
    "marked",
    [
        "RESOLVED to make a grant of «£50 grant» to the band and «£1,060.50 grant» to the choir.",
        "It was agreed to donate «£75 grant» to the lifeboat.",
        "The Council had been offered a «£20,000 grant» grant by the quarry.",
        "RESOLVED that the precept for next year be set at «£12,500 precept».",
        "It was proposed to raise the precept by «£300».",
        "RESOLVED that the contract be awarded to Hob Lane Ltd at a cost of «£1.2m award».",
        "It was agreed to accept the quotation of «€4,100 award» from Hob Lane Ltd.",
        "Quotations of «£4,100» and «£5,250» had been received.",
        "The budget for the library is «£370k budget» this year.",
        "RESOLVED that «£2,000 budget» be set aside for the bridge.",
        "Costs are «£48k» over budget.",
        "RESOLVED to pay Mr Oster «£86.40 payment» for the hinges.",
        "It was agreed that «£65 payment» be paid to the school.",
        "The balance of the account stood at «£1,242.57».",
        "An invoice for «£12 payment» was to hand; the raffle raised «£110».",
        "The fee of «£100 fee» for a licence would stay.",
        "The Chairman asked what the roof had cost; «£900», said the Clerk.",
        "All spending of more than «£500» would be published.",
        "The insurance of «£240» (including VAT of «£40») fell due.",
        "Nobody could say whether the wall was worth «£3 million».",
    ],
)
def test_sums_of_a_sentence(parsed: Callable[..., Any], marked: str) -> None:
    text, expected = told(marked)
    assert [(amount.text, amount.role) for amount in found_in(parsed, text)] == expected


@pytest.mark.parametrize(
    "marked",
    [
        "The following accounts were passed for payment:\n\n- Clerk, stamps «£6.80 payment»\n- Hall hire «£36.00 payment»",
        "Income:\n\n- Allotment rents «£120.00»\n- Raffle «£31.50»",
        "Payments and receipts:\n\n- Stamps «£6.80»\n- Rents «£120.00»",
        "Grants were made as follows:\n\n- Band «£100 grant»\n- Balance in hand «£40»",
        "Payments:\n\n- Stamps «£6.80 payment»\n\nThe legacy of «£1,411» has come in.",
        "Grants\n\n| Asked by | Asked for | Given |\n|---|---|---|\n| Band | «£300» | «£200 grant» |",
    ],
)
def test_sums_of_a_list(parsed: Callable[..., Any], marked: str) -> None:
    """The line over a list says what its sums are for, if it says one thing only."""
    text, expected = told(marked)
    assert [(amount.text, amount.role) for amount in found_in(parsed, text)] == expected


@pytest.mark.parametrize(
    ("printed", "value", "currency"),
    [
        ("£5", 5, "GBP"),
        ("£ 54.00", 54, "GBP"),
        ("£1,234,567.89", 1234567.89, "GBP"),
        ("€1.203m", 1203000, "EUR"),
        ("£20K", 20000, "GBP"),
        ("£1.5 million", 1500000, "GBP"),
        ("€3bn", 3e9, "EUR"),
        ("£0.63", 0.63, "GBP"),
    ],
)
def test_the_value_is_the_number_printed(parsed: Callable[..., Any], printed: str, value: float, currency: str) -> None:
    (amount,) = found_in(parsed, f"The Clerk named {printed} as the figure.")
    assert (amount.text, amount.value, amount.currency) == (printed, value, currency)


@pytest.mark.parametrize(
    "text",
    [
        "The £ sign had fallen off the kiosk.",
        "Members spoke of money.",
        "See minute 143/22 of 20 October.",
    ],
)
def test_what_is_no_sum(parsed: Callable[..., Any], text: str) -> None:
    assert found_in(parsed, text) == []


@given(pounds=st.integers(0, 10**9), pence=st.none() | st.integers(0, 99))
def test_any_sum_is_read_back(parsed: Callable[..., Any], pounds: int, pence: int | None) -> None:
    printed = f"£{pounds:,}" + (f".{pence:02}" if pence is not None else "")
    (amount,) = found_in(parsed, f"The Clerk named {printed}, and sat down.")
    assert (amount.text, amount.value) == (printed, round(pounds + (pence or 0) / 100, 3))


def test_a_sum_belongs_to_its_item_and_its_decision(parsed: Callable[..., Any]) -> None:
    text = HEAD.format("Grants") + "The band had asked for £90.\n\nRESOLVED to make a grant of £50 to the band.\n"
    document = parsed(text).document
    (decision,) = document.resolutions
    assert [(a.text, a.item, a.resolution_id) for a in document.amounts] == [
        ("£90", "1", None),
        ("£50", "1", decision.id),
    ]


def test_reports_and_agendas_have_none(parsed: Callable[..., Any]) -> None:
    text = """
    Report to: Environment Committee

    Report of: Head of Parks

    Title: Tree planting

    **1 Summary**

    1.1 The trees cost £500.

    **2 Recommendations**

    2.1 That a grant of £500 be made.
    """
    document = parsed(text).document
    assert (document.kind, document.amounts) == ("report", ())
