"""The classifier of sentences can be trained again by anyone, to the same bytes, and what it gains beside the rules is measured."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

pytest.importorskip("reportlab")
pytest.importorskip("fpdf")
pytest.importorskip("docx")

# corpus/ and models/ are no part of the installed package: they are imported from the checkout.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from minutes_parser.evaluate import GoldSource, Tally
from models.sentences import ACTION, DECISION, ReadSource, Sentence, masked, read_source
from models.train import council, make, shown, train, undecided
from models.trial import Door, Judged, Row, chosen, interval, rows, through

MODELS = Path(__file__).resolve().parents[1] / "models"

MINUTES = """\
# Little Wexcombe Parish Council

Minutes of the meeting held on 4 March 2024 at 7.00pm in the Reading Room

Present: Cllr Ann Bell (Chair), Cllr Tom Roe

## 1. Allotments

The Council agreed to let plot 9. The fence had been agreed upon by nobody in living memory.
Plot 12 goes to the school, all content. The Clerk will write to the tenant of plot 9. Mrs Orme to see to the gate lock.

## 2. Footpaths

RESOLVED that the new map be approved.

ACTION: Cllr Roe to order the stile.
"""

GOLD = {
    "source": "wexcombe-2024-03-04.md",
    "documents": [
        {
            "kind": "minutes",
            "resolutions": [
                {"item": "1", "clauses": ["The Council agreed to let plot 9"]},
                {"item": "1", "clauses": ["Plot 12 goes to the school, all content"]},
                {"item": "2", "clauses": ["the new map be approved"]},
            ],
            "actions": [
                {"item": "1", "text": "The Clerk will write to the tenant of plot 9", "owner": "Clerk"},
                {"item": "1", "text": "Mrs Orme to see to the gate lock", "optional": True},
                {"item": "2", "text": "Cllr Roe to order the stile", "owner": "Cllr Roe"},
            ],
        }
    ],
}


@pytest.fixture
def source(tmp_path: Path) -> ReadSource:
    path = tmp_path / "wexcombe-2024-03-04.md"
    path.write_text(MINUTES, encoding="utf-8")
    return read_source(path, GoldSource.model_validate(GOLD))


def sentence(source: ReadSource, start: str) -> Sentence:
    (found,) = [s for s in source.sentences if s.text.startswith(start)]
    return found


@pytest.mark.parametrize(
    ("start", "decision", "action", "gold"),
    [
        ("The Council agreed to let", "unmarked", "no", {DECISION: True, ACTION: False}),
        ("The fence", "no", "no", {DECISION: False, ACTION: False}),
        ("Plot 12", "no", "no", {DECISION: True, ACTION: False}),
        ("The Clerk will", "no", "unmarked", {DECISION: False, ACTION: True}),
        ("RESOLVED that", "marked", "no", {ACTION: False}),
        ("ACTION: Cllr Roe", "no", "marked", {DECISION: False}),
    ],
)
def test_sentences_have_what_the_rules_say_and_what_gold_says(
    source: ReadSource, start: str, decision: str, action: str, gold: dict[str, bool]
) -> None:
    found = sentence(source, start)
    assert (found.decision, found.action, found.gold) == (decision, action, gold)
    assert source.parsed.text[found.start : found.end] == found.text


def test_optional_records_of_gold_are_not_trained_on(source: ReadSource) -> None:
    assert ACTION not in sentence(source, "Mrs Orme").gold


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("It was agreed that Ann Bell write to 14 tenants.", "it was agreed that xx write to 0 tenants."),
        ("RESOLVED: That the CFO pay £1,204.50", "resolved: that the xx pay £0"),
        ("Members were content.", "members were content."),
    ],
)
def test_names_and_figures_are_all_alike(printed: str, read: str) -> None:
    assert masked(printed) == read


def opened(source: ReadSource, door: Door, **likely: float) -> list[str]:
    """The clauses or actions that are left or added when sentences that start so have these likelihoods."""
    given = []
    for s in source.sentences:
        value = next((p for start, p in likely.items() if s.text.startswith(start.replace("_", " "))), 0.5)
        given.append({DECISION: value, ACTION: value})
    (document,) = through(source, given, door).documents
    if door.field == "resolutions":
        return [clause.text for r in document.resolutions for clause in r.clauses]
    return [a.text for a in document.actions]


def test_a_veto_drops_what_rests_on_words_and_nothing_that_has_a_marker(source: ReadSource) -> None:
    everything = {"The": 0.0, "RESOLVED": 0.0, "ACTION": 0.0, "Mrs": 0.0}
    assert opened(source, Door("resolutions", veto=0.1), **everything) == ["the new map be approved."]
    assert opened(source, Door("actions", veto=0.1), **everything) == ["Cllr Roe to order the stile."]
    assert len(opened(source, Door("resolutions"), **everything)) == 2


def test_an_addition_needs_a_likely_sentence_and_a_word_that_settles(source: ReadSource) -> None:
    door = Door("resolutions", addition=0.9)
    assert any(text.startswith("The fence") for text in opened(source, door, The_fence=0.95))
    assert not any(text.startswith("Plot 12") for text in opened(source, door, Plot_12=0.95))
    assert not any(text.startswith("The fence") for text in opened(source, door, The_fence=0.85))


def test_thresholds_are_chosen_where_they_help_and_doors_stay_closed_where_not(source: ReadSource) -> None:
    """The rules lose nothing here to a perfect classifier, and all to a blind one: neither may open the veto."""
    for value in (0.0, 1.0):
        likely = [
            {DECISION: float(s.gold.get(DECISION, 0.5) and value), ACTION: float(s.gold.get(ACTION, 0.5) and value)}
            for s in source.sentences
        ]
        veto, _ = chosen([Judged(source, likely)], "resolutions")
        assert veto == Door("resolutions")


def test_no_row_stands_above_the_ceiling(source: ReadSource) -> None:
    likely = [
        {DECISION: float(s.gold.get(DECISION, 0)), ACTION: float(s.gold.get(ACTION, 0))} for s in source.sentences
    ]
    doors = (Door("actions", veto=0.1), Door("actions", addition=0.9))
    table: list[Row] = list(rows("invented", [Judged(source, likely)], {"actions": doors}))
    assert [row.name for row in table] == ["veto", "addition", "both", "ceiling"]
    assert all(row.after.f1 <= table[-1].after.f1 for row in table)
    assert all(str(row).startswith("| invented | actions |") for row in table)


def test_the_interval_is_of_the_difference_and_paired() -> None:
    before = [Tally(hit, 10, 10) for hit in (2, 9, 5, 7, 10, 1, 8, 8)]
    better = [Tally(min(10, t.hit + 1), 10, 10) for t in before]
    assert interval(before, before) == (0.0, 0.0)
    low, high = interval(before, better)
    assert 0.0 < low <= high < 0.11
    assert interval(before, better) == (low, high)


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The same tiny draw, trained twice."""
    folders = tmp_path_factory.mktemp("one") / "build" / "model", tmp_path_factory.mktemp("two") / "model"
    for folder in folders:
        make(folder, bodies=4, per_body=1, held_out=3)
    return folders


def test_the_same_seed_gives_the_same_bytes(models: tuple[Path, Path]) -> None:
    one, two = ({f.relative_to(folder): f.read_bytes() for f in folder.rglob("*") if f.is_file()} for folder in models)
    assert one == two


def test_a_model_is_small_and_tells_its_scores(models: tuple[Path, Path]) -> None:
    assert sum(f.stat().st_size for f in models[0].rglob("*") if f.is_file()) < 5_000_000
    told = json.loads((models[0] / "meta.json").read_text(encoding="utf-8"))["performance"]
    assert {"precision", "recall", "f1", "sentences"} == set(told["sentences"][DECISION])
    assert told["trained_on"]["bodies"] == 4
    assert told["trained_on"]["sentences"] > 20


def test_scores_are_shown_a_line_a_label() -> None:
    scores = {DECISION: {"precision": 0.5, "recall": 0.25, "f1": 1 / 3, "sentences": 4}}
    assert list(shown(scores)) == ["DECISION precision 0.500 recall 0.250 f1 0.333"]


def test_what_it_was_taught_it_tells_apart(source: ReadSource) -> None:
    taught = undecided([source])
    nlp = train(taught * 30, seed=1)
    assert nlp(masked("The Council agreed to let plot 4.")).cats[DECISION] > 0.5
    assert nlp(masked("The fence had been agreed upon by nobody.")).cats[DECISION] < 0.5


def test_none_is_shipped_that_the_readme_does_not_admit() -> None:
    """A folder with a meta.json in models/ is a shipped component: its row must stand in the README."""
    readme = (MODELS / "README.md").read_text(encoding="utf-8")
    for meta in MODELS.glob("*/meta.json"):
        assert f"`{meta.parent.name}/`" in readme


def test_the_council_of_a_drawn_document(source: ReadSource) -> None:
    named = source.parsed.model_copy(update={"source": "017-upper-wexcombe-parish-council-2-minutes.pdf"})
    drawn = ReadSource(named, source.reading, source.sentences, source.gold)
    assert council(drawn) == "upper-wexcombe-parish-council"
