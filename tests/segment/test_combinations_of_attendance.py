"""Labels, forms of list, names, posts and containers that are each known alone, drawn together: every person must come, and nobody else."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from html import escape
from typing import Any

import pytest

_PEOPLE = [
    ("Mr", "Alan", "Dorling"), ("Mr", "Barry", "Loomis"), ("Mrs", "Pauline", "Tarrant"), ("Mr", "John", "Swale"),
    ("Ms", "Delia", "Ings"), ("Dr", "Simon", "Askew"), ("Mrs", "Wendy", "O'Hara"), ("Miss", "Vera", "Pike-Jones"),
    ("Mr", "Neil", "McBride"), ("Mrs", "Olive", "Thwaite"), ("Mr", "Liam", "Mac Giolla"), ("Ms", "Máire", "Ní Dhuinn"),
]  # fmt: skip
# The head of a run, a person in it, and the name that is to be read.
_STYLES = [
    ("", "Cllr {i} {s}", "{i} {s}"), ("", "Cllr. {i}. {s}", "{i}. {s}"), ("", "Councillor {f} {s}", "{f} {s}"),
    ("", "Cllr {s}", "{s}"), ("", "{f} {s}", "{f} {s}"), ("", "{h} {i} {s}", "{i} {s}"), ("", "{f} {s} ({k})", "{f} {s}"),
    ("Councillors ", "{i} {s}", "{i} {s}"), ("Cllrs ", "{s}", "{s}"), ("Cllrs. ", "{f} {s}", "{f} {s}"),
]  # fmt: skip
_PRESENT = [
    "Present:",
    "PRESENT",
    "Members Present:",
    "Present –",
    "Those present:",
    "There were present:",
    "Present (in person):",
]
_AWAY = [
    "Apologies:",
    "APOLOGIES FOR ABSENCE",
    "Apologies received from:",
    "Apologies –",
    "Apologies were received from {}.",
]
_BESIDE = ["In attendance:", "IN ATTENDANCE", "Also present:", "In Attendance –", "Also in attendance were:"]
_CHAIRS = ["{} (Chair)", "{} (in the Chair)", "{} – Chairman", "{} (Chairperson)"]
_OTHERS = [
    ("Dee Quill (Clerk)", [("Dee Quill", "Clerk")]),
    ("The Clerk", [(None, "Clerk")]),
    ("The Clerk (Dee Quill)", [("Dee Quill", "Clerk")]),
    ("Clerk Mrs D Quill", [("D Quill", "Clerk")]),
    ("Rob Tull (Head of Planning)", [("Rob Tull", "Head of Planning")]),
    ("Head of Planning (Mr R Tull)", [("R Tull", "Head of Planning")]),
    ("County Councillor Mary Roper", [("Mary Roper", "County Councillor")]),
    ("PC Dan Fisk", [("Dan Fisk", "PC")]),
    ("Mr and Mrs Fisk", [("Fisk", None), ("Fisk", None)]),
]
_PUBLIC = ["", "3 members of the public", "a member of the press", "two residents"]
_IN_ITEM = [
    "Apologies were received from {}.", "Apologies from {} were accepted.", "{}", "{} had sent apologies.",
    "The Clerk reported apologies from {}.", "An apology for absence was received on behalf of {}.",
]  # fmt: skip
_TITLES = ["Apologies", "Apologies for absence", "Attendance and apologies", "Welcome and apologies"]
_BUSINESS = ["Finance", "Highways", "Allotments", "Village hall", "Footpaths", "Correspondence", "Cemetery", "Trees"]


def _draw(seed: int) -> tuple[str, str, list[tuple[str, str | None, str | None]]]:
    """A name of a file, its text, and who is to be read from it: status, name, and the post where one is printed."""
    draw = random.Random(seed)
    people = draw.sample(_PEOPLE, 9)
    head, one, whole = draw.choice(_STYLES)
    names = [tuple(form.format(h=h, f=f, i=f[0], s=s, k=f[0] + s[0]) for form in (one, whole)) for h, f, s in people]
    expected: list[tuple[str, str | None, str | None]] = []
    here = names[: draw.randint(3, 6)]
    chair = draw.choice(_CHAIRS)
    shown = [chair.format(here[0][0]) if head == "" or "(" in chair else here[0][0], *(name for name, _ in here[1:])]
    expected += [("present", name, None) for _, name in here]
    alone = head == "" and draw.random() < 0.5
    lines = shown if alone else [head + ", ".join(shown[:-1]) + " and " + shown[-1]]
    blocks = [(draw.choice(_PRESENT), lines)]

    away = names[6 : 6 + draw.randint(1, 3)]
    told = (head if len(away) > 1 else _one(head)) + " and ".join(
        filter(None, [", ".join(name for name, _ in away[:-1]), away[-1][0]])
    )
    expected += [("apologies", name, None) for _, name in away]
    item = ""
    if draw.random() < 0.5:
        label = draw.choice(_AWAY)
        blocks.append(("", [label.format(told)]) if "{}" in label else (label, [told]))
    else:
        item = draw.choice(_IN_ITEM).format(told)

    others = draw.sample(_OTHERS, 1) if draw.random() < 0.4 else draw.sample(_OTHERS, 2)
    if sum("Quill" in text or "Clerk" in text for text, _ in others) > 1 or sum("Fisk" in t for t, _ in others) > 1:
        others = others[:1]
    entries = [text for text, _ in others] + [text for text in [draw.choice(_PUBLIC)] if text]
    join = "; " if any(text == "The Clerk" for text in entries) else draw.choice(["; ", ", "])
    blocks.append((draw.choice(_BESIDE), entries if draw.random() < 0.4 else [join.join(entries)]))
    expected += [("in_attendance", name, post) for _, them in others for name, post in them]
    if draw.random() < 0.3:
        blocks[1:] = reversed(blocks[1:])

    business = ([(draw.choice(_TITLES), item)] if item else []) + [(title, "It was discussed.") for title in _BUSINESS]
    name, text = _written(draw.choice(["txt", "md", "p", "br", "table"]), blocks, business)
    return name, text, expected


def _one(head: str) -> str:
    return head.replace("Councillors", "Councillor").replace("Cllrs", "Cllr")


def _written(container: str, blocks: list[tuple[str, list[str]]], business: list[tuple[str, str]]) -> tuple[str, str]:
    title, about = "WEX PARISH COUNCIL", "Minutes of the meeting held on Monday 3 June 2024 in the Village Hall"
    if container in ("txt", "md"):
        mark, number = ("# ", "## {}. {}") if container == "md" else ("", "{}. {}")
        out = [mark + title, about]
        for label, lines in blocks:
            label = f"**{label}**" if label and container == "md" else label
            out += [f"{label} {lines[0]}".strip()] if len(lines) == 1 else [label, *lines]
        for n, (heading, below) in enumerate(business, 1):
            out += [number.format(n, heading), below]
        return f"m.{container}", "\n\n".join(out) + "\n"
    out = [f"<p>{title}</p><p>{about}</p>"]
    rows = ""
    for label, lines in blocks:
        said = [escape(line) for line in lines]
        if container == "table" and label:
            rows += f"<tr><td>{label}</td><td>{'<br>'.join(said)}</td></tr>"
        elif container == "table":
            rows += f"<tr><td></td><td>{said[0]}</td></tr>"
        elif container == "br":
            out.append(f"<p>{label}{'<br>' if label else ''}{'<br>'.join(said)}</p>")
        else:
            out += [f"<p><b>{label}</b></p>" * bool(label), *(f"<p>{line}</p>" for line in said)]
    out.append(f"<table>{rows}</table>" if rows else "")
    out += [f"<h3>{n}. {heading}</h3><p>{escape(below)}</p>" for n, (heading, below) in enumerate(business, 1)]
    return "m.html", "\n".join(out)


@pytest.mark.parametrize("start", range(0, 240, 20))
def test_combinations_of_attendance(parsed: Callable[..., Any], start: int) -> None:
    wrong = []
    for seed in range(start, start + 20):
        name, text, expected = _draw(seed)
        found = parsed(text, name).document.attendance
        got = sorted((r.status, r.name or "") for r in found)
        posts = {r.name or "": r.role or "" for r in found}
        if got != sorted((status, person or "") for status, person, _ in expected):
            wrong.append((seed, text, got))
        elif any(post and not re.match(rf"{post}\b", posts[person or ""]) for _, person, post in expected):
            wrong.append((seed, text, posts))
    assert wrong == []
