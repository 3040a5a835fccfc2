"""A year's attendance in one table: whose column is read, and what its signs say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "# Minutes of a meeting of the Governors of Tarrow School held on 12 March 2025\n\n"
REST = "\n\n**1. Apologies**\n\nThese were noted.\n\n**2. Finance**\n\nThe accounts were read.\n"


def table(dates: str, *rows: str) -> str:
    """Markdown of a table with the columns of some meetings."""
    columns = dates.count("|") + 2
    return "\n".join(["| Governor | " + dates + " |", "|---" * columns + "|", *(f"| {row} |" for row in rows)])


@pytest.mark.parametrize(
    ("dates", "rows", "key", "people"),
    [
        pytest.param("4 Dec | 12 Mar | 21 May", ("Ann Fenwick | P | P | ", "Priya Nair | P | A | "), "", [("Ann Fenwick", "present"), ("Priya Nair", "apologies")], id="day and month"),
        pytest.param("4/12 | 12/3 | 21/5", ("Ann Fenwick | P | A | ", "Priya Nair | A | P* | "), "* = arrived late", [("Ann Fenwick", "apologies"), ("Priya Nair", "present")], id="figures, a mark on a sign"),
        pytest.param("04.12.24 | 12.03.25", ("Ann Fenwick | P | N", "Priya Nair | A | P"), "P = present; A = apologies accepted; N = absent", [("Ann Fenwick", "absent"), ("Priya Nair", "present")], id="whole dates, a key"),
        pytest.param("4 Dec | 12 Mar", ("Ann Fenwick | P | R", "Priya Nair | A | P"), "P = present; R = resigned", [("Priya Nair", "present")], id="who had left is not there"),
        pytest.param("4 Dec | 12 Mar", ("Ann Fenwick | P | X", "Priya Nair | A | P"), "X: present  P: apologies", [("Ann Fenwick", "present"), ("Priya Nair", "apologies")], id="a key against custom"),
        pytest.param("12 Mar 2024 | 12 Mar 2025", ("Ann Fenwick | P | A", "Priya Nair | A | P"), "", [("Ann Fenwick", "apologies"), ("Priya Nair", "present")], id="the same day of another year"),
        pytest.param("4 Dec | 21 May", ("Ann Fenwick | P | P", "Priya Nair | P | P"), "", [], id="no column for this meeting"),
    ],
)  # fmt: skip
def test_only_the_column_of_this_meeting_counts(
    parsed: Callable[..., Any], dates: str, rows: tuple[str, ...], key: str, people: list[tuple[str, str]]
) -> None:
    found = parsed(HEAD + table(dates, *rows) + f"\n\n{key}" + REST, "minutes.md")
    assert [(a.name, a.status) for a in found.document.attendance] == people
    assert people or "attendance-unread" in [f.code for f in found.findings]


def test_a_timetable_is_no_attendance(parsed: Callable[..., Any]) -> None:
    rows = ("Ann Fenwick | 10.00 to 12.00 | hall", "Priya Nair | hall | 9.00")
    found = parsed(HEAD + table("4 Dec | 12 Mar", *rows) + REST, "minutes.md")
    assert found.document.attendance == ()
