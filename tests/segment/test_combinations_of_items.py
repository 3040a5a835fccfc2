"""Numbers, looks of titles, bodies of text and containers that are each known alone, drawn together: every item must come, and no other."""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Callable
from html import escape
from typing import Any

import pytest

# How the n-th of them is printed, and how it is to be read; 40 stands for any number at which minutes begin.
_NUMBERS: list[Callable[[int], tuple[str, str | None]]] = [
    lambda n: (f"{n}.", f"{n}"), lambda n: (f"{n}", f"{n}"), lambda n: (f"{n})", f"{n}"), lambda n: (f"({n})", f"{n}"),
    lambda n: (f"{n:02d}.", f"{n:02d}"), lambda n: (f"Item {n}:", f"{n}"), lambda n: (f"Agenda Item {n} –", f"{n}"),
    lambda n: (f"{n + 40}.", f"{n + 40}"), lambda n: (f"{n + 1040}", f"{n + 1040}"), lambda n: (f"{n + 40}/24.", f"{n + 40}/24"),
    lambda n: (f"FC{n + 40}/19", f"FC{n + 40}/19"), lambda n: (f"2307.{n:02d}", f"2307.{n:02d}"),
    lambda n: (f"24/{n + 100}", f"24/{n + 100}"), lambda n: (f"2024/{n + 40:03d}", f"2024/{n + 40:03d}"),
    lambda n: (f"Minute {n + 40}", f"{n + 40}"), lambda n: (f"C.{n + 40}/24", f"C.{n + 40}/24"), lambda n: (f"{n}.0", f"{n}.0"),
    lambda n: (f"No. {n}", f"{n}"), lambda n: (f"{n}:", f"{n}"), lambda n: (f"{n} -", f"{n}"), lambda n: ("", None),
]  # fmt: skip
_OPENING = ["Apologies for absence", "Welcome and apologies", "Election of Chairman"]
_MINUTES = ["Declarations of interest", "Minutes of the meeting held on 3 June 2013", "To approve the minutes"]
_TITLES = [
    "Matters arising", "Clerk's report", "Finance", "Planning applications", "Budget 2024/25", "Traffic in Mill Lane", "Play area",
    "Quarterly performance report – Q2 2023/24", "Treasury management outturn report 2022/23", "Proposed 20mph limit", "Footpaths",
    "Reports from County and District Councillors", "Christmas lights", "War Memorial", "Exclusion of the press and public",
    "Update on the review of the arrangements for the collection of garden waste from households in the district",
]  # fmt: skip
_CLOSING = ["Date of next meeting", "Any other business"]
_BODIES = [
    ["The Clerk reported that the work had been finished and that the contractor had been paid."],
    ["Members discussed the state of the path.", "12 houses had flooded in May.", "£500 had been given towards it."],
    ["None."],
    [],
    ["The following were reported:", "(a) the hedge in Mill Lane to be cut back", "(b) the sign to be cleaned"],
    ["The Clerk read three questions:", "1. When will the lamp be mended?", "2. How many came?", "3. Who pays for the bin?"],
    ["• the hedge in Mill Lane to be cut back", "• the sign at the crossroads to be cleaned"],
    ["The Clerk spoke of these:", "14 Mill Lane – the hedge had been cut.", "27 Church Row – the owner had written again."],
    ["12 March – litter pick, meet at the hall at ten.", "21 May 2024 – Annual Meeting of Electors."],
    ["24/00123/FUL – 3 Mill Lane – rear extension. No objection.", "P/2024/0231 – Tithe Farm – barn. Objection."],
    ["The following payments were approved:", "Cheque 101234 J Dorling £45.00", "101236 Garden Services £310.50"],
    ["The report was noted.", "RESOLVED: That", "(1) the report be noted; and", "(2) a further report be brought."],
]  # fmt: skip
_LOOKS = [
    "capitals",
    "plain",
    "plain",
    "title",
    ":",
    " –",
    ".",
    "alone",
    "bold",
    "below",
    " – {}",
    ": {}",
    ". {}",
    " {}",
]


def _draw(seed: int) -> tuple[str, str, list[tuple[str | None, str]]]:
    """A name of a file, its text, and the number and title of each item."""
    draw = random.Random(seed)
    number, look, container = (
        draw.choice(_NUMBERS),
        draw.choice(_LOOKS),
        draw.choice(["txt", "txt", "wrapped", "md", "html"]),
    )
    if number(1)[1] is None:
        look = draw.choice(["capitals", ":", "bold"])
    if look == "bold":
        container = draw.choice(["md", "html"])
    titles = [
        draw.choice(_OPENING),
        draw.choice(_MINUTES),
        *draw.sample(_TITLES, draw.randint(4, 7)),
        draw.choice(_CLOSING),
    ]
    if "{}" in look or number(1)[1] is None or container == "wrapped":
        titles = [title for title in titles if len(title) < 60]
    titles = [
        t.upper() if look == "capitals" else t.title().replace("'S", "'s") if look == "title" else t for t in titles
    ]
    gap = draw.choice([" ", "  ", "\t"] if container != "md" and look != " {}" else [" "])
    mark = draw.choice({"md": ["## ", "**", ""], "html": ["h3", "p"]}.get(container, [""])) if look != "bold" else "**"
    blocks: list[tuple[str, str]] = []
    for n, title in enumerate(titles, 1):
        text = list(draw.choice(_BODIES))
        behind = look if look in (":", " –", ".") else ""
        if "{}" in look and text and text[0][0].isupper():
            behind = look.format(text.pop(0))
        head = f"{number(n)[0]}{gap}{title}" if number(n)[1] else title
        if look == "alone" and number(n)[1]:
            blocks += [(mark if mark != "**" else "", number(n)[0]), (mark, title)]
        elif behind and "{}" in look:
            blocks.append(("", f"**{head}**{behind}" if mark == "**" else head + behind))
        else:
            blocks.append((mark, head + behind))
        blocks += [("", f"(Item {n})")] if look == "below" else []
        blocks += [("", line) for line in text]
    return (
        f"m.{container.replace('wrapped', 'txt')}",
        _written(container, blocks),
        [(number(n)[1], t) for n, t in enumerate(titles, 1)],
    )


def _written(container: str, blocks: list[tuple[str, str]]) -> str:
    top = ["WEX PARISH COUNCIL", "Minutes of the meeting held on Monday 3 June 2024 at 7.30pm in the Village Hall"]
    top.append("Present: Councillors A Dorling (Chair), B Loomis, Mrs P Tarrant and J Swale.")
    blocks = [("", line) for line in top] + blocks + [("", "The meeting closed at 9.15pm.")]
    if container == "html":
        shown = []
        for mark, text in blocks:
            tag = mark if mark in ("h3", "p") else "p"
            bold = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escape(text)) if mark != "**" else f"<b>{escape(text)}</b>"
            shown.append(f"<{tag}>{bold}</{tag}>")
        return "\n".join(shown)
    lines = [f"**{text}**" if mark == "**" else mark + text for mark, text in blocks]
    return "\n\n".join(textwrap.fill(line, 72) if container == "wrapped" else line for line in lines) + "\n"


def _letters(title: str | None) -> str:
    return re.sub(r"\W+", "", (title or "").lower())


@pytest.mark.parametrize("start", range(0, 240, 20))
def test_combinations_of_items(parsed: Callable[..., Any], start: int) -> None:
    wrong = []
    for seed in range(start, start + 20):
        name, text, expected = _draw(seed)
        found = [
            (item.number, _letters(item.title)) for item in parsed(text, name).document.items if not item.parent_id
        ]
        if found != [(number, _letters(title)) for number, title in expected]:
            wrong.append((seed, text, found))
    assert wrong == []
