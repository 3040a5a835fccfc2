"""Numbers as councils print them before an item (forms N1 to N16), and figures that only look like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.segment.items.numbering import printed_number


@pytest.mark.parametrize(
    ("text", "number", "form", "rest"),
    [
        ("1. Apologies", "1", "integer", "Apologies"),  # N1
        ("12 DECLARATIONS OF INTEREST", "12", "integer", "DECLARATIONS OF INTEREST"),  # N2
        ("7", "7", "integer", ""),  # N3: alone on its line
        ("7.", "7", "integer", ""),
        ("04. Minutes", "04", "integer", "Minutes"),
        ("14365. Roads Programme", "14365", "integer", "Roads Programme"),  # N7
        ("41a. Late item", "41a", "integer", "Late item"),
        ("45/24 Apologies", "45/24", "slashed", "Apologies"),  # N8
        ("TC1. 11/16 Apologies", "TC1. 11/16", "coded", "Apologies"),
        ("A1 Apologies", "A1", "lettered", "Apologies"),
        ("297(12/13) MINUTES", "297(12/13)", "slashed", "MINUTES"),
        ("22/23 004 Finance", "22/23 004", "slashed", "Finance"),
        ("C 1141. Police Report", "C 1141", "lettered", "Police Report"),
        ("32/18APOLOGIES", "32/18", "slashed", "APOLOGIES"),  # the tab between them was lost
        ("43/18P/2017/1402 – 6 Broad Lane", "43/18", "slashed", "P/2017/1402 – 6 Broad Lane"),
        ("24/25-017 Apologies", "24/25-017", "slashed", "Apologies"),
        ("083-24/25 Finance", "083-24/25", "slashed", "Finance"),
        ("145 (24/25) Finance", "145 (24/25)", "slashed", "Finance"),
        ("2024-25/12 Finance", "2024-25/12", "slashed", "Finance"),
        ("06/24/1 Finance", "06/24/1", "slashed", "Finance"),
        ("24-101 Finance", "24-101", "slashed", "Finance"),
        ("24/3 Finance", "24/3", "slashed", "Finance"),
        ("AM24-12 Apologies", "AM24-12", "coded", "Apologies"),
        ("FPC 24.51 Apologies", "FPC 24.51", "coded", "Apologies"),
        ("F&GP 24/12 Apologies", "F&GP 24/12", "coded", "Apologies"),
        ("41a/19 Finance", "41a/19", "slashed", "Finance"),
        ("FC79/19 Precept", "FC79/19", "coded", "Precept"),  # N9
        ("PLA146/14 Apologies", "PLA146/14", "coded", "Apologies"),
        ("PCP 1/12 Welcome", "PCP 1/12", "coded", "Welcome"),
        ("Cou/285/07-08 Minutes", "Cou/285/07-08", "coded", "Minutes"),
        ("GBP/2223/001 Opening", "GBP/2223/001", "coded", "Opening"),
        ("CAB.60 Apologies", "CAB.60", "coded", "Apologies"),
        ("CMD.74.21 Apologies", "CMD.74.21", "coded", "Apologies"),
        ("01/25/01 Apologies", "01/25/01", "slashed", "Apologies"),
        ("19.05.03 Highways", "19.05.03", "dotted", "Highways"),
        ("19.05.3A Highways", "19.05.3A", "dotted", "Highways"),
        ("24/101A Highways", "24/101A", "slashed", "Highways"),
        ("01.18..05 Highways", "01.18..05", "dotted", "Highways"),
        ("2307.04 Finance", "2307.04", "decimal", "Finance"),
        ("21.44 Finance", "21.44", "decimal", "Finance"),
        ("A5 Correspondence", "A5", "lettered", "Correspondence"),
        ("(49) Correspondence", "49", "integer", "Correspondence"),
        ("Item 3: Budget", "3", "integer", "Budget"),
        ("Agenda Item 4: Budget", "4", "integer", "Budget"),
        ("Agenda item No.4 - Budget", "4", "integer", "Budget"),
        ("Minute 62 Budget", "62", "integer", "Budget"),
        ("Minute No. 62 – Budget", "62", "integer", "Budget"),
        ("5.0 Minutes of 4 March", "5.0", "integer", "Minutes of 4 March"),
        ("5.01 Minutes", "5.01", "decimal", "Minutes"),
        ("13.. Health Centre", "13", "integer", "Health Centre"),
        ("5.1 Minutes of 4 March", "5.1", "decimal", "Minutes of 4 March"),  # N10
        ("* 17. Street Naming", "17", "integer", "Street Naming"),
        ("3) Finance", "3", "integer", "Finance"),
        ("C.18 Finance", "C.18", "coded", "Finance"),
        ("C.58", "C.58", "coded", ""),
        ("RC/19 Finance", "RC/19", "coded", "Finance"),
        ("MD01/03.17 Minutes", "MD01/03.17", "coded", "Minutes"),
        ("F&GP 12/23 Finance", "F&GP 12/23", "coded", "Finance"),
        ("C.45/23 Finance", "C.45/23", "coded", "Finance"),
        ("HR-24-05 Finance", "HR-24-05", "coded", "Finance"),
        ("HC.24.05.03 Finance", "HC.24.05.03", "coded", "Finance"),
        ("23/PC/045 Finance", "23/PC/045", "coded", "Finance"),
        ("OSC 12 Finance", "OSC 12", "coded", "Finance"),
        ("10/AG Finance", "10/AG", "slashed", "Finance"),
        ("23-045 Finance", "23-045", "slashed", "Finance"),
        ("2023/24 12 Finance", "2023/24 12", "slashed", "Finance"),
        ("12A. Late item", "12A", "integer", "Late item"),
        ("3 - Finance", "3", "integer", "Finance"),
        ("3.Work Programme", "3", "integer", "Work Programme"),
        ("ITEM NO.I MINUTES OF THE MEETING", "I", "integer", "MINUTES OF THE MEETING"),
        pytest.param(
            "1\u2060. Apologies", "1", "integer", "Apologies",
            marks=pytest.mark.xfail(strict=True, reason="known limit: invisible marks inside a number"),
        ),
    ],
)  # fmt: skip
def test_a_printed_number_is_read_with_its_form(text: str, number: str, form: str, rest: str) -> None:
    found = printed_number(text)
    assert found is not None
    assert (found.text, found.form, text[found.end :]) == (number, form, rest)
    before = text[found.start : found.end].partition(number)[0]
    assert not before or before[0].isalpha() or not found.worded  # "Item" and "Minute" are part of what is printed
    assert text[found.start :].startswith(before + number)


@pytest.mark.parametrize(
    "text",
    [
        "Apologies for absence",
        "3rd March 2019",
        "7pm",
        "20% of residents",
        "£12,400 precept",
        "pla146/14 apologies",
        "and/12 or so",
        "23/AP/1234 – 6 Broad Lane",
        "19/00421/FUL 6 Broad Lane",
        "OSC 12 was held over",
        "(a) that the report be noted",
        "- 4 members of the public",
        "",
        "Q",
        "12/18B High Lane",
        "M 1141 crossing",
        "ITEM I WOULD LEAVE OUT",
        "Item I left out",
    ],
)
def test_what_starts_with_no_number_gives_none(text: str) -> None:
    assert printed_number(text) is None


@pytest.mark.parametrize(
    ("text", "stopped"),
    [
        ("1. Apologies", True),
        ("1) Apologies", True),
        ("(1) Apologies", True),
        ("1: Apologies", True),
        ("Item 1 Apologies", True),
        ("1 Apologies", False),
        ("45/24 Apologies", False),
    ],
)
def test_a_stop_or_a_word_before_it_sets_a_number_apart(text: str, stopped: bool) -> None:
    found = printed_number(text)
    assert found is not None and found.stopped is stopped


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("9. A", "10. B"),
        ("45/24 A", "46/24 B"),
        ("19.05.03 A", "19.05.11 B"),
        ("FC79/19 A", "FC80/19 B"),
        ("5.2 A", "5.10 B"),
    ],
)
def test_values_count_as_numbers_do(earlier: str, later: str) -> None:
    a, b = printed_number(earlier), printed_number(later)
    assert a is not None and b is not None and a.form == b.form and a.value < b.value


@given(st.text(max_size=40))
def test_any_text_is_read_without_fail_and_ends_inside_itself(text: str) -> None:
    found = printed_number(text)
    assert found is None or 0 <= found.start < found.end <= len(text)
