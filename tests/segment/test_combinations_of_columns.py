"""Lists of people set in columns on a printed page: labels, names, posts and bodies side by side, with rulings and without."""

from __future__ import annotations

import random
from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from minutes_parser.extract import read
from minutes_parser.layout import arrange
from minutes_parser.segment import segment

_FORENAMES = ["Alan", "Barry", "Pauline", "Delia", "Simon", "Wendy", "Vera", "Neil", "Olive", "Siân", "Priya", "Hamish"]
_SURNAMES = [
    "Dorling",
    "Loomis",
    "Tarrant",
    "O'Hara",
    "Pike-Jones",
    "McBride",
    "Quill",
    "Fisk",
    "Prys",
    "Okafor",
    "Vane",
]
_POSTS = ["Head of Planning", "Chief Executive", "Parent Governor", "Treasurer", "Manager, Adult Social Care"]
_BODIES = ["Wexford Borough Council", "Carers Together", "University of Holme", "Police Service", "Open Map Trust"]
_LABELS = {
    "present": ["Present:", "PRESENT", "Members present:"],
    "apologies": ["Apologies", "APOLOGIES:", "Apologies for absence:"],
    "in_attendance": ["In attendance:", "IN ATTENDANCE", "Also present:"],
}
Rows = list[list[str]]
Blocks = list[tuple[list[float], Rows, bool]]
"""where the columns begin, what stands in them, and whether rulings are drawn"""
_LEFT, _RIGHT, _PITCH, _FONT, _SIZE = 60.0, 535.0, 13.0, "Helvetica", 10.5


def _draw(seed: int) -> tuple[Blocks, list[tuple[str, str]]]:
    """The blocks of a page and who is to be read from them: status and name."""
    draw = random.Random(seed)
    form = draw.choice(["{f} {s}", "{i}. {s}", "Cllr {f} {s}", "{f} {s} ({i}{k})"])
    pairs = list(zip(draw.sample(_FORENAMES, 10), draw.sample(_SURNAMES, 10), strict=True))
    names = [form.format(f=f, s=s, i=f[0], k=s[0]) for f, s in pairs]
    read_as = [form.partition(" (")[0].removeprefix("Cllr ").format(f=f, s=s, i=f[0]) for f, s in pairs]
    here, away = draw.randint(3, 6), draw.randint(1, 2)
    bounds = {"present": (0, here), "apologies": (here, here + away), "in_attendance": (here + away, here + away + 2)}
    groups = [(status, names[a:b]) for status, (a, b) in bounds.items()]
    expected = [(status, name) for status, (a, b) in bounds.items() for name in read_as[a:b]]
    if draw.random() < 0.5:
        groups[1:] = reversed(groups[1:])
    labels = {status: draw.choice(them) for status, them in _LABELS.items()}
    posts = {name: "Chair" if n == 0 else draw.choice(_POSTS) for n, name in enumerate(names)}
    chaired = {name: name + " (Chair)" * (n == 0) for n, name in enumerate(names)}
    form = draw.choice(["labels", "runs", "posts", "grid", "beside", "table"])
    blocks: Blocks = []
    if form == "labels":
        for status, them in groups:
            blocks.append(([0, 130], [["" if n else labels[status], chaired[x]] for n, x in enumerate(them)], False))
    elif form == "runs":
        blocks = [([0, 130], [[labels[status], ", ".join(chaired[x] for x in them)]], False) for status, them in groups]
    elif form == "posts":
        for status, them in groups:
            blocks.append(
                ([0, 120, 290], [["" if n else labels[status], x, posts[x]] for n, x in enumerate(them)], False)
            )
    elif form == "grid":
        for status, them in groups:
            cells = [chaired[x] for x in them] + [""] * (-len(them) % 3)
            blocks += [
                ([0], [[labels[status]]], False),
                ([0, 155, 310], [cells[n : n + 3] for n in range(0, len(cells), 3)], False),
            ]
    elif form == "beside":
        left = [labels["present"], *(chaired[x] for x in names[:here])]
        right = [labels["apologies"], *names[here : here + away], labels["in_attendance"], *names[here + away :][:2]]
        height = max(len(left), len(right))
        pad = [side + [""] * (height - len(side)) for side in (left, right)]
        blocks = [([0, 250], [list(row) for row in zip(*pad, strict=True)], False)]
    else:
        ruled = draw.random() < 0.5
        for status, them in groups:
            people = [[x, posts[x], draw.choice(_BODIES)] for x in them]
            blocks += [
                ([0], [[labels[status]]], False),
                ([0, 150, 320], [["Name", "Role", "Organisation"], *people], ruled),
            ]
    return blocks, expected


def _printed(blocks: Blocks, *, apart: bool) -> bytes:
    made = BytesIO()
    page = Canvas(made, pagesize=A4)
    y = 780.0

    def line(x: float, y: float, text: str, *, bold: bool = False) -> None:
        page.setFont(_FONT + "-Bold" * bold, _SIZE)
        page.drawString(x, y, text)

    line(_LEFT, y, "HOLME PARTNERSHIP BOARD", bold=True)
    line(_LEFT, y - 20, "Minutes of the meeting held on Monday 3 June 2024 at 7.00 pm in Holme Village Hall")
    y -= 44
    for columns, rows, ruled in blocks:
        edges = [_LEFT + x for x in columns] + [_RIGHT]
        for row in rows:
            cells = [simpleSplit(t, _FONT, _SIZE, b - a - 6) for t, a, b in zip(row, edges, edges[1:], strict=False)]
            high = max(map(len, cells)) * _PITCH + 4 * ruled
            for n, (x, cell) in enumerate(zip(edges, cells, strict=False)):
                if ruled:
                    page.rect(x - 4, y - high + _PITCH - 3, edges[n + 1] - x, high)
                for k, text in enumerate(cell):
                    line(x, y - k * _PITCH, text, bold=n == 0 and text.rstrip(":").lower() in _BOLD)
            y -= high
        y -= 7 * apart
    for n, title in enumerate(["Finance", "Highways", "Allotments", "Village hall", "Footpaths"], 1):
        line(_LEFT, y - 12, f"{n}. {title}", bold=True)
        line(
            _LEFT,
            y - 28,
            "Members discussed the report and asked about costs over the winter period, which had been mild.",
        )
        y -= 44
    page.save()
    return made.getvalue()


_BOLD = {label.rstrip(":").lower() for labels in _LABELS.values() for label in labels} | {"name"}


@pytest.mark.parametrize("start", range(0, 120, 20))
def test_combinations_of_columns(start: int) -> None:
    wrong = []
    for seed in range(start, start + 20):
        blocks, expected = _draw(seed)
        reading = arrange(read(_printed(blocks, apart=seed % 2 == 0), "m.pdf"))
        documents, _ = segment(reading, source="m.pdf")
        got = sorted((r.status, r.name) for r in documents[0].attendance)
        if got != sorted(expected):
            wrong.append((seed, reading.text[:700], sorted(set(expected) ^ set(got))))
    assert wrong == []
