"""Members listed in groups: under the body that sent them, by how they came, or beside the area they stand for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "# Marram Joint Committee\n\nMinutes of the meeting held on 4 June 2019\n\n"
END = "\n\n## 1. Apologies\n\nNone.\n\n## 2. Budget\n\nThe budget was approved.\n"


def listed(parsed: Callable[..., Any], *lines: str) -> list[str]:
    return parsed(HEAD + "\n\n".join(lines) + END, "m.md").people


@pytest.mark.parametrize(
    "heads",
    [
        ("**Marram County Council**", "**City of Great Ossing**", "**Independent co-opted member**"),
        ("**Ossing**", "**Brack**", "**Representing trade unions (non-voting)**"),
        ("Representing the councils", "Representing other employers", "Representing trade unions (non-voting)"),
    ],
)
def test_under_the_body_that_sent_them(parsed: Callable[..., Any], heads: tuple[str, ...]) -> None:
    groups = [["Cllr A Fenwick (Chairman)", "Cllr P Nair"], ["Cllr T Asher", "Cllr Miss J Orme"], ["Mr D Lund"]]
    lines = [line for head, group in zip(heads, groups, strict=True) for line in (head, *group)]
    assert listed(parsed, "**Present**", *lines) == [
        "P A Fenwick (Chairman)",
        "P P Nair",
        "P T Asher",
        "P J Orme",
        "P D Lund",
    ]


@pytest.mark.parametrize(
    ("there", "away"),
    [
        ("In person", "Remotely"),
        ("Mewn person / In person", "O bell / Remotely"),
        ("In the chamber:", "Via Zoom:"),
        ("Present in person", "Online attendance"),
    ],
)
def test_by_how_they_came(parsed: Callable[..., Any], there: str, away: str) -> None:
    lines = [
        "Present",
        "Councillor Ann Fenwick (Chair)",
        there,
        "Priya Nair",
        "Tom Asher",
        away,
        "Jo Orme",
        "Kit Quill",
    ]
    assert listed(parsed, *lines) == [
        "P Ann Fenwick (Chair)",
        "P Priya Nair",
        "P Tom Asher",
        "P Jo Orme",
        "P Kit Quill",
    ]


def test_a_name_between_names_with_titles_heads_no_group(parsed: Callable[..., Any]) -> None:
    lines = ["Present", "Dr Ann Fenwick", "Priya Nair (Cabinet Office)", "Professor Tom Asher"]
    assert listed(parsed, *lines) == ["P Ann Fenwick", "P Priya Nair", "P Tom Asher"]


def test_beside_the_area_they_stand_for(parsed: Callable[..., Any]) -> None:
    table = "| Brackley Edge | Councillor Ann Fenwick |\n| --- | --- |\n| Hart and Selby | Councillor Priya Nair |\n| Marsh | Councillor Tom Asher |"
    assert listed(parsed, "**PRESENT:**", table) == ["P Ann Fenwick", "P Priya Nair", "P Tom Asher"]


def test_posts_in_two_tongues(parsed: Callable[..., Any]) -> None:
    officers = "**Swyddogion / Officers**\n\nSiân Ellis, Pennaeth Tai / Head of Housing; Gwyn Tudor, Pennaeth Hamdden / Head of Leisure"
    assert listed(parsed, "**Presennol / Present**", "Councillor Ann Fenwick (Chair)", officers) == [
        "P Ann Fenwick (Chair)",
        "I Siân Ellis (Head of Housing)",
        "I Gwyn Tudor (Head of Leisure)",
    ]


@pytest.mark.parametrize(
    "label",
    [
        "Ward Members",
        "Call-in signatories",
        "Applicant for review",
        "Premises licence holder",
        "Other persons",
        "Objectors",
    ],
)
def test_who_came_for_one_matter(parsed: Callable[..., Any], label: str) -> None:
    lines = [
        "**Present:** Cllr A Fenwick (Chair) and Cllr P Nair",
        "**Absent:** Cllr T Asher",
        f"**{label}:** Mr D Lund, Ms K Quill",
    ]
    assert listed(parsed, *lines) == ["P A Fenwick (Chair)", "P P Nair", "X T Asher", "I D Lund", "I K Quill"]
