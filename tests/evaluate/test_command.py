"""`minutes-parser evaluate`, as a user runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from minutes_parser.cli import main

SAMPLE = Path(__file__).resolve().parents[2] / "corpus" / "sample"
NAME = "little-tarrow-parish-2024-03-12"


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `parse` prints of one document of the sample."""
    result = CliRunner().invoke(main, ["parse", str(SAMPLE / f"{NAME}.md")])
    file = tmp_path_factory.mktemp("printed") / "records.jsonl"
    file.write_bytes(result.stdout_bytes)
    return file


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["evaluate", *map(str, arguments)])


def test_documents_and_what_parse_printed_of_them_score_the_same(printed: Path, tmp_path: Path) -> None:
    gold = SAMPLE / "gold" / f"{NAME}.json"
    results = [run(gold, path, "--json", tmp_path / path.name) for path in (printed, SAMPLE / f"{NAME}.md")]
    assert [result.exit_code for result in results] == [0, 0]
    assert results[0].stdout == results[1].stdout
    figures = [json.loads((tmp_path / name).read_text()) for name in (printed.name, f"{NAME}.md")]
    assert figures[0] == figures[1]
    assert figures[0]["kind"] == {"f1": 1.0, "precision": 1.0, "recall": 1.0, "gold": 1, "pred": 1}


def test_documents_without_gold_are_left_alone(printed: Path) -> None:
    result = run(SAMPLE / "gold" / f"{NAME}.json", SAMPLE)
    assert result.stdout.startswith("1 source, 0 without a prediction")
    assert "there is no gold for them" in result.stderr


def test_gold_without_a_prediction_is_named(printed: Path) -> None:
    result = run(SAMPLE / "gold", printed)
    assert "without a prediction" in result.stdout and "all of it counts as missed" in result.stderr
    assert result.exit_code == 0


@pytest.mark.parametrize(
    ("floors", "code", "said"),
    [
        (["kind=1"], 0, ""),
        (["kind=1", "items=1.01"], 1, "items 1.000 < 1.01"),
        (["meeting.weather=0.1"], 1, "meeting.weather 0.000 < 0.1"),
        (["items"], 2, "not like resolutions=0.95"),
        (["itmes=0.5"], 2, "there is no field 'itmes'"),
    ],
)
def test_a_floor_decides_how_it_ends(printed: Path, floors: list[str], code: int, said: str) -> None:
    result = run(SAMPLE / "gold" / f"{NAME}.json", printed, *(part for floor in floors for part in ("--min", floor)))
    assert result.exit_code == code and said in result.stderr


def test_errors_and_groups_are_shown_on_request(printed: Path, tmp_path: Path) -> None:
    gold = json.loads((SAMPLE / "gold" / f"{NAME}.json").read_text())
    gold["documents"][0]["items"][0]["title"] = "A heading that is not there"
    (tmp_path / "gold.json").write_text(json.dumps(gold))
    result = run(tmp_path, printed, "--errors", 3, "--by-source", "--by-body", "--by-family")
    assert "gold: " in result.stdout and "A heading that is not there" in " ".join(result.stdout.split())
    heads = {line.split()[0] for line in result.stdout.splitlines() if " resolutions " in line}
    assert heads == {"source", "body", "family"}


@pytest.mark.parametrize("arguments", [[], [SAMPLE / "gold"], [SAMPLE / "nowhere", SAMPLE]])
def test_wrong_usage_is_said_so(arguments: list[Path]) -> None:
    assert run(*arguments).exit_code == 2
