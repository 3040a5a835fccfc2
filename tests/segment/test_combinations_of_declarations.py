"""Ways to declare an interest, names, items, kinds and containers drawn together: every declaration must come with its item, and no other."""

from __future__ import annotations

import random
import textwrap
from collections import Counter
from collections.abc import Callable
from html import escape
from typing import Any

import pytest

_PEOPLE = [("Alan", "Dorling"), ("Barry", "Loomis"), ("Pauline", "Tarrant"), ("Delia", "Ings"), ("Wendy", "O'Hara"), ("Vera", "Pike-Jones")]  # fmt: skip
_STYLES = [
    "Cllr {s}",
    "Councillor {s}",
    "Cllr {i} {s}",
    "Councillor {i}. {s}",
    "Cllr. {s}",
    "Councillor {f} {s}",
    "Mr {s}",
]
_ITEMS = [
    "item {}",
    "agenda item {}",
    "Item {}",
    "Agenda Item {}",
    "item no. {}",
    "Item No {}",
    "item number {}",
    "minute {}",
]
_KINDS = [
    "a personal interest", "a pecuniary interest", "a disclosable pecuniary interest", "an interest", "a non-pecuniary interest",
    "a personal and prejudicial interest", "an other registrable interest", "a DPI", "an Other Interest", "a conflict of interest",
]  # fmt: skip
_SHORT = ["personal", "pecuniary", "DPI", "non-pecuniary", "personal and prejudicial", "ORI"]
_WHY = [
    "as a trustee of the village hall",
    "because his wife was employed by the applicant",
    "due to being a friend of the applicant",
]
_ROLES = ["trustee of the village hall", "member of the Allotment Society", "neighbour of the applicant"]
_FATES = [
    ("", None), (" and left the room during the discussion of this item", True), (" and withdrew from the meeting", True),
    (" and remained in the room", False), (". He left the room while the matter was discussed", True),
]  # fmt: skip
# With {fate}, what became of the member is drawn as well.
_TOLD = [
    "{who} declared {kind} in {item} {why}{fate}.", "{who} declared {kind}, {why}, in {item}{fate}.",
    "{who} disclosed {kind} in {item} {why}{fate}.", "{who} declared {kind} in respect of {item} {why}{fate}.",
    "{who} declared {kind} under {item} {why}{fate}.", "{who} gave notice of {kind} in {item} {why}.",
    "On {item}, {who} declared {kind} {why}{fate}.", "In relation to {item} (Grants), {who} declared {kind} {why}{fate}.",
    "{who} drew attention to his personal interest in {item} {why}.", "{who} stated that she had {kind} in {item} {why}.",
    "{who} wished to declare {kind} in {item} {why}.", "{who} reported {kind} in {item} {why}.", "{who} has {kind} in {item} (Grants).",
    "{who} declared {kind} in {item} by virtue of being a {role}{fate}.", "{who} declared {item}, {role}.",
    "A personal interest was declared by {who} in {item}.", "A DPI in {item} was declared by {who}.",
    "Declaration of interest by {who} in {item} (Grants).",
]  # fmt: skip
_LISTED = [
    "{item} – {who} – {short}, {role}", "{item}: {who} declared {kind} {why}.", "{who} – {item} – {short}, {role}",
    "{who} – {item} ({short}) – {role}", "{who}: {item} (Grants) – {short}", "{who} – {short} interest in {item} – {role}",
    "{who} declared {kind} – {item} – {role}",
]  # fmt: skip
_NONE = [
    "None.", "None declared.", "There were no declarations of interest.", "No interests were declared.", "Nil",
    "Members were reminded to declare any personal or prejudicial interest in items on the agenda.",
    "Councillors were invited to declare any interests. None were declared.", "Councillor Dorling declared the meeting open.",
]  # fmt: skip
_MARKS = ["", "", "({}) ", "{}) ", "• ", "- "]
_TITLES = [
    "Declarations of Interest",
    "DISCLOSURES OF INTEREST",
    "To receive declarations of interest",
    "Members' Interests",
]
_LEADS = ["", "The following interests were declared:", "The following declarations were made:-"]

Declared = tuple[str, str, bool | None]


def _draw(seed: int) -> tuple[str, str, list[Declared]]:
    """A name of a file, its text, and surname, item and fate of each who declared."""
    draw = random.Random(seed)
    style, way = draw.choice(_STYLES), draw.choice([_TOLD, _TOLD, _LISTED, _NONE])
    if way is _NONE:
        return *_written(draw, [draw.choice(_NONE)]), []
    form, mark = draw.choice(way), draw.choice(_MARKS)
    lines, expected = [], []
    for n, (first, last) in enumerate(draw.sample(_PEOPLE, draw.randint(1, 3))):
        number = str(draw.randint(3, 8))
        fate, left = draw.choice(_FATES) if "{fate}" in form else ("", None)
        item = draw.choice(_ITEMS).format(number)
        item = item[0].upper() + item[1:] if form.startswith("{item}") else item
        told = form.format(
            who=style.format(f=first, i=first[0], s=last), item=item, kind=draw.choice(_KINDS), short=draw.choice(_SHORT),
            why=draw.choice(_WHY), role=draw.choice(_ROLES), fate=fate,
        )  # fmt: skip
        lines.append(mark.format("123"[n] if mark[:1] == "(" else "abc"[n]) + told)
        expected.append((last, number, left))
    lead = draw.choice(_LEADS) if way is _LISTED else ""
    return *_written(draw, [lead] * bool(lead) + lines), expected


def _written(draw: random.Random, lines: list[str]) -> tuple[str, str]:
    container = draw.choice(["txt", "wrapped", "md", "html"])
    titles = ["Apologies", draw.choice(_TITLES), "Minutes", "Village Hall", "Grants", "Highways", "Planning", "Finance"]
    blocks = [("", "WEX PARISH COUNCIL"), ("", "Minutes of the meeting held on Monday 3 June 2024 in the Village Hall")]
    blocks.append(("", "Present: " + ", ".join(f"Councillor {first} {last}" for first, last in _PEOPLE)))
    for n, title in enumerate(titles, 1):
        below = lines if n == 2 else ["The matter was discussed."]
        blocks += [("h", f"{n}. {title}"), *(("", line) for line in below)]
    if container == "html":
        return "m.html", "\n".join(f"<h3>{escape(t)}</h3>" if mark else f"<p>{escape(t)}</p>" for mark, t in blocks)
    if container == "md":
        return "m.md", "\n\n".join("## " + text if mark else text for mark, text in blocks) + "\n"
    shown = [textwrap.fill(text, 72) if container == "wrapped" else text for _, text in blocks]
    return "m.txt", "\n\n".join(shown) + "\n"


@pytest.mark.parametrize("start", range(0, 240, 20))
def test_combinations_of_declarations(parsed: Callable[..., Any], start: int) -> None:
    wrong = []
    for seed in range(start, start + 20):
        name, text, expected = _draw(seed)
        found = [(d.name.split()[-1], d.item, d.withdrew) for d in parsed(text, name).document.declarations]
        if Counter(found) != Counter(expected):
            wrong.append((seed, text, found))
    assert wrong == []
