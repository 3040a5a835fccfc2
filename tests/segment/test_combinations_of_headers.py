"""Bodies, dates, times, places, the order they stand in and the container drawn together: what the header states must be read, and no more."""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Callable
from datetime import date
from html import escape
from typing import Any

import pytest

# The council and the body that met; a council alone met as such, and a body may have no council above it.
_BODIES = [
    ("Wexcombe Parish Council", ""), ("St Olave's Parish Council", ""), ("Great Anby and Little Anby Parish Council", ""),
    ("Northmoor Borough Council", "Planning Committee"), ("Hartlow District Council", "Overview & Scrutiny Committee"),
    ("Kelderby City Council", "Health and Wellbeing Board"), ("Wex Town Council", "Finance and General Purposes Committee"),
    ("Kelderby Allotment Society", ""), ("", "Marlshire Local Access Forum"), ("North Anby Internal Drainage Board", ""),
]  # fmt: skip
_PLACES = [
    "Village Hall", "the Memorial Hall", "Committee Room 2", "St John's Church Hall", "Council Chamber, Town Hall, Thorley",
    "the Library", "Meeting Room 3, Civic Offices", "the Council Chamber, Civic Centre, Northmoor", "Wexcombe Primary School",
]  # fmt: skip
_DAYS = ["{d} {M} {y}", "{d}th {M} {y}", "{W} {d} {M} {y}", "{W}, {d}th {M}, {y}", "{W} the {d}th of {M} {y}", "{d:02d}/{m:02d}/{y}",
         "{d}.{m}.{yy}", "{W} {d}/{m}/{yy}", "{M} {d}th, {y}", "{d} {Mon} {y}", "{Wed} {d}th {Mon} {yy}"]  # fmt: skip
_TIMES = [
    "{h}.{n}pm",
    "{h}.{n} pm",
    "{h}.{n} p.m.",
    "{h}:{n}pm",
    "{h}:{n} PM",
    "{H}:{n}",
    "{H}:{n}hrs",
    "{H}{n} hrs",
    "{H}.{n}",
]
_ENDS = [
    "The meeting closed at {}.", "Meeting ended {}", "Meeting closed: {}", "Close of meeting: {}", "The Committee rose at {}",
    "There being no further business the Chair closed the meeting at {}", "(The meeting ended at {})", "Finish time {}",
    "The Chairman thanked everyone for coming and closed the meeting at {}", "The meeting was declared closed at {}.", "",
]  # fmt: skip
_STAMPS = ["", "", "DRAFT", "Draft – subject to approval", "UNCONFIRMED", "Public Document"]
_LETTERHEADS = [[], [], ["Clerk: Mrs J Dorling, 14 Mill Lane, Wexcombe WX12 3AB", "Tel: 01234 567890"], ["www.anby.example"],
                ["The Parish Office, 3 High Street, Anby AN4 5TH", "Telephone 01999 123456"]]  # fmt: skip
_FORMS = ["sentence", "capitals", "meeting", "labels", "lines", "joined", "table"]
_BUSINESS = ["Apologies", "Minutes of the last meeting", "Highways", "Finance", "Correspondence"]


def _draw(seed: int) -> tuple[str, str, dict[str, str | None]]:
    """A name of a file, its text, and what the header and the last words state."""
    draw = random.Random(seed)
    council, body = draw.choice(_BODIES)
    met = body or council
    day, hour = date(draw.randint(2009, 2024), draw.randint(1, 12), draw.choice([4, 9, 17, 26])), draw.randint(14, 20)
    words = {"d": day.day, "m": day.month, "y": day.year, "yy": f"{day.year % 100:02d}", "M": f"{day:%B}", "Mon": f"{day:%b}", "W": f"{day:%A}", "Wed": f"{day:%a}"}  # fmt: skip
    on, place, end = draw.choice(_DAYS).format(**words), draw.choice(_PLACES), draw.choice(_ENDS)
    at, until = (draw.choice(_TIMES).format(h=h - 12, H=h, n=n) for h, n in ((hour, "30"), (hour + 2, "45")))
    form, container = draw.choice(_FORMS), draw.choice(["txt", "wrapped", "md", "html"])
    parts = [f"on {on}", draw.choice(["at ", "commencing at "]) + at, draw.choice(["at ", "in "]) + place]
    draw.shuffle(parts)
    lines = [council] if council and body else []
    if form == "sentence":
        lines.append(
            f"Minutes of the {draw.choice(['', 'Ordinary ', 'Annual '])}meeting of the {met} held {' '.join(parts)}."
        )
    elif form == "capitals":
        lines += [f"MINUTES OF THE MEETING OF {met}".upper(), f"HELD {' '.join(parts)}"]
    elif form == "meeting":
        lines.append(f"At a meeting of the {met} held {' '.join(parts)}")
    elif form == "labels":
        labels = [f"Date: {on}", f"Time: {at}", f"Venue: {place}"]
        lines += [met, "Minutes", *draw.sample(labels, 3)]
    else:
        loose = draw.sample([on, at, place], 3) if form != "joined" else [on, *draw.sample([at, place], 2)]
        mark = draw.choice([", ", " – ", " | "])
        lines += [met, "Minutes of Meeting", *(loose if form == "lines" else [mark.join(loose)])]
    if form == "table":
        lines[-1] = f"Date:\t{on}\tTime:\t{at}\tVenue:\t{place}"
    letterhead, stamp = draw.choice(_LETTERHEADS), draw.choice(_STAMPS)
    head = [stamp] * bool(stamp) + (letterhead + lines if draw.random() < 0.5 else [lines[0], *letterhead, *lines[1:]])
    stated = {
        "council": council or None, "committee": met, "date": day.isoformat(), "start_time": f"{hour}:30",
        "end_time": f"{hour + 2}:45" if end else None, "venue": place,
    }  # fmt: skip
    return f"m.{container.replace('wrapped', 'txt')}", _written(container, head, end.format(until)), stated


def _written(container: str, head: list[str], end: str) -> str:
    body = ["Present: Councillors A Dorling (Chair), B Loomis and J Swale"]
    body += [line for n, title in enumerate(_BUSINESS, 1) for line in (f"{n}. {title}", "It was discussed.")]
    if container == "html":
        rows = ["<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in line.split("\t")) + "</tr>" for line in head]
        shown = [
            f"<table>{row}</table>" if "\t" in line else f"<p>{escape(line)}</p>"
            for row, line in zip(rows, head, strict=True)
        ]
        return "\n".join([*shown, *(f"<p>{escape(line)}</p>" for line in [*body, end])])
    if container == "md":
        head = [
            f"# {head[0]}",
            *("| " + line.replace("\t", " | ") + " |\n|" + "---|" * 6 if "\t" in line else line for line in head[1:]),
        ]
    if container == "wrapped":
        head = [line if "\t" in line else textwrap.fill(line, 72) for line in head]
    return "\n\n".join([*head, *body, end]) + "\n"


def _plain(words: str | None) -> str:
    return re.sub(r"\W+", " ", (words or "").lower().removeprefix("the ")).strip()


@pytest.mark.parametrize("start", range(0, 240, 20))
def test_combinations_of_headers(parsed: Callable[..., Any], start: int) -> None:
    wrong = []
    for seed in range(start, start + 20):
        name, text, stated = _draw(seed)
        (document,) = parsed(text, name).documents
        found = {field: getattr(document.meeting, field) for field in stated}
        if {field: _plain(words) for field, words in found.items()} != {
            f: _plain(words) for f, words in stated.items()
        }:
            wrong.append((seed, text, found))
    assert wrong == []
