"""Drawn bodies: the same arguments give the same documents, and their gold is printed in them."""

from __future__ import annotations

import datetime as dt
import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("reportlab")
pytest.importorskip("fpdf")
pytest.importorskip("docx")

from corpus.generator import bodies, draws
from corpus.generator.bodies import family_of
from corpus.generator.wording import Deed, day_text, enumerator, past, present, time_text
from tests.corpus.printed import choices, shown, stands


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("bodies")
    draws.write(out, count=36, per_body=2, seed=3)
    return out


def golds(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted((folder / "gold").iterdir())]


def test_every_gold_text_is_printed(folder: Path) -> None:
    for gold in golds(folder):
        printed = shown(gold["source"], (folder / "docs" / gold["source"]).read_bytes())
        joined = f" {' '.join(printed)} "
        for document in gold["documents"]:
            texts = [clause for record in document["resolutions"] for clause in record["clauses"]]
            texts += [
                record["text"] for name in ("recommendations", "actions", "declarations") for record in document[name]
            ]
            texts += [record["title"] for record in document["items"]] + [
                record["name"] for record in document["attendance"]
            ]
            for value in texts:
                assert any(text is None or stands(text, printed, joined) for text in choices(value)), (
                    gold["source"],
                    value,
                )


def test_the_same_arguments_give_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    """More bodies leave the first ones as they are."""
    draws.write(tmp_path, count=4, per_body=2, seed=3)
    for path in sorted(tmp_path.rglob("*.*")):
        assert path.read_bytes() == (folder / path.relative_to(tmp_path)).read_bytes(), path.name


def test_documents_differ_between_bodies_and_agree_within_one(folder: Path) -> None:
    files = sorted((folder / "docs").iterdir())
    assert len(files) == 72 and len({path.read_bytes() for path in files}) == 72
    assert {path.suffix for path in files} == {".pdf", ".html", ".md", ".txt", ".docx"}
    drawn = [bodies.body(random.Random(f"3-{n}"), n, set()) for n in range(36)]
    for habit in ("number", "head", "present", "decision", "action", "enum", "date", "time"):
        assert len({getattr(body.style, habit) for body in drawn}) >= 5, habit
    assert len({body.family for body in drawn}) >= 12


def test_much_of_what_is_drawn_holds_nothing_to_find(folder: Path) -> None:
    """At least three in ten items without a decision, three in ten documents without an action, a tenth no minutes."""
    documents = [gold["documents"][0] for gold in golds(folder)]
    assert sum(not document["actions"] for document in documents) >= 0.3 * len(documents)
    kinds = Counter(document["kind"] for document in documents)
    assert kinds["minutes"] < 0.9 * len(documents) and kinds["agenda"] and kinds["report"]
    items = [(d, item["number"]) for d in documents if d["kind"] == "minutes" for item in d["items"] if item["number"]]
    quiet = [n for d, n in items if not any(n in choices(r["item"]) for r in d["resolutions"])]
    assert len(quiet) >= 0.3 * len(items)


def test_families_take_their_share() -> None:
    counts = Counter(family_of(n) for n in range(107))
    shares = {name: entry["share"] for name, entry in bodies.words("families").items()}
    assert all(abs(counts[name] - share * 107 / sum(shares.values())) <= 1.5 for name, share in shares.items())


@pytest.mark.parametrize(
    ("line", "form", "expected"),
    [
        ("approve | the plan | for consultation", "subjunctive", "the plan be approved for consultation"),
        ("defer | the scheme |", "finite", "The Committee deferred the scheme"),
        ("write off | +debts of £5 | as listed", "passive", "Debts of £5 were written off as listed"),
        ("notify | the owner |", "inflected", "Notifies the owner"),
    ],
)
def test_a_deed_takes_the_form_that_is_asked_for(line: str, form: str, expected: str) -> None:
    deed = Deed.read(line)
    assert (deed.finite("The Committee") if form == "finite" else getattr(deed, form)()) == expected


@pytest.mark.parametrize(
    ("form", "number", "expected"),
    [("(1)", 2, "(2)"), ("(i)", 4, "(iv)"), ("A.", 3, "C."), ("a)", 1, "a)"), ("•", 2, "•"), ("", 2, "")],
)
def test_enumerators(form: str, number: int, expected: str) -> None:
    assert enumerator(form, number) == expected


def test_words_dates_and_times() -> None:
    day = dt.date(2024, 3, 12)
    assert day_text(day, "commas", weekday=True) == "Tuesday, 12th March, 2024"
    assert day_text(day, "dots") == "12.03.24"
    assert [time_text(1170, form) for form in ("", "stops", "24", "hrs", "round")] == [
        "7.30pm",
        "7.30 p.m.",
        "19:30",
        "1930hrs",
        "7.30pm",
    ]
    assert time_text(1140, "round") == "7pm"
    assert (past("note"), past("transfer"), present("write off"), present("publish")) == (
        "noted",
        "transferred",
        "writes off",
        "publishes",
    )
