"""The commands as a user meets them: what goes to which stream, and how they end."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from reportlab.pdfgen.canvas import Canvas

import minutes_parser
from minutes_parser.cli import main
from minutes_parser.records import ParsedSource

ROOT = Path(minutes_parser.__file__).parent.parent
MINUTES = """Port Ellery Parish Council

Minutes of the meeting held on 3 May 2016

Present: Councillor Ada Quill (Chair), Councillor Bram Oster

1. Apologies

There were none.

2. Winter shelter

RESOLVED that a shelter for rough sleepers be opened by the Clerk.
"""


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def shell(*arguments: object, **options: object) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "minutes_parser", *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False, **options)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("minutes")
    (folder / "2016-05-03.txt").write_text(MINUTES, encoding="utf-8")
    canvas = Canvas(str(folder / "2016-06-07.pdf"))
    for number, line in enumerate(MINUTES.replace("3 May", "7 June").splitlines()):
        canvas.drawString(72, 760 - 16 * number, line)
    canvas.save()
    return folder


@pytest.fixture(scope="module")
def database(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    database = tmp_path_factory.mktemp("database") / "minutes.db"
    assert run("ingest", folder, "--db", database).exit_code == 0
    return database


class TestIngest:
    def test_it_ends_with_a_summary_on_stderr(self, folder, tmp_path):
        first = run("ingest", folder, "--db", tmp_path / "m.db")
        assert (first.exit_code, first.stdout) == (0, "")
        assert "2 sources read, 0 unchanged, 0 with errors." in first.stderr
        second = run("ingest", folder, "--db", tmp_path / "m.db")
        assert (second.exit_code, second.stdout) == (0, "")
        assert "0 sources read, 2 unchanged" in second.stderr

    def test_a_bad_file_is_named_and_ends_in_1(self, tmp_path):
        (tmp_path / "in").mkdir()
        (tmp_path / "in" / "good.txt").write_text(MINUTES, encoding="utf-8")
        (tmp_path / "in" / "empty.txt").touch()
        for _ in range(2):  # it is tried again
            result = run("ingest", tmp_path / "in", "--db", tmp_path / "m.db")
            assert result.exit_code == 1
        assert "empty.txt" in run("audit", "--db", tmp_path / "m.db").stdout

    def test_the_sample_is_ingested(self, tmp_path):
        result = run("ingest", "--sample", "--db", tmp_path / "m.db")
        assert result.exit_code == 0, result.stderr
        assert run("search", "kind:decision", "--db", tmp_path / "m.db").stdout


class TestParse:
    def test_one_json_object_a_line_in_the_order_of_sources(self, folder):
        outputs = {run("parse", folder, "--workers", workers).stdout for workers in (1, 2)}
        assert len(outputs) == 1
        lines = outputs.pop().splitlines()
        sources = [ParsedSource.model_validate_json(line) for line in lines]
        assert [parsed.source for parsed in sources] == ["2016-05-03.txt", "2016-06-07.pdf"]
        assert [json.loads(line)["schema_version"] for line in lines] == [1, 1]

    def test_the_text_can_be_looked_at(self, folder):
        """Under the name of its source, its pages marked."""
        result = run("parse", folder, "--text")
        assert result.exit_code == 0
        text, pdf = result.stdout.split("==> 2016-06-07.pdf <==\n")
        assert text.startswith("==> 2016-05-03.txt <==\nPort Ellery Parish Council\n") and "--- page" not in text
        assert pdf.startswith("--- page 1 ---\nPort Ellery Parish Council\n") and "RESOLVED that a shelter" in pdf

    def test_the_layout_can_be_looked_at(self, folder):
        """One JSON object a source: lines with their place."""
        outputs = {run("parse", folder, "--layout", "--workers", workers).stdout for workers in (1, 2)}
        assert len(outputs) == 1
        text, pdf = map(json.loads, outputs.pop().splitlines())
        assert (text["source"], text["format"], text["paginated"]) == ("2016-05-03.txt", "text", False)
        (page,) = pdf["pages"]
        first = page["lines"][0]
        assert first["text"] == "Port Ellery Parish Council" and first["size"] == 12
        assert first["box"][0] == 72 and first["box"][3] < page["height"]
        assert set(first) == {"text", "box", "size", "bold", "tag", "depth", "cell", "column"}
        assert page["furniture"] == [] and pdf["findings"] == []

    @pytest.mark.parametrize("view", ["--text", "--layout"])
    def test_what_cannot_be_read_is_named_in_either_view(self, view, tmp_path):
        (tmp_path / "empty.txt").touch()
        (tmp_path / "minutes.txt").write_text(MINUTES, encoding="utf-8")
        result = run("parse", tmp_path, view)
        assert result.exit_code == 1 and "empty.txt" in result.stderr
        assert "Port Ellery" in result.stdout

    def test_errors_go_to_stderr_and_end_in_1(self, tmp_path):
        (tmp_path / "empty.txt").touch()
        result = run("parse", tmp_path)
        assert result.exit_code == 1
        assert [f["severity"] for f in json.loads(result.stdout)["findings"]] == ["error"]
        assert "empty.txt" in result.stderr

    def test_a_reader_that_has_enough_is_no_failure(self, folder):
        command = [sys.executable, "-m", "minutes_parser", "parse", str(folder), "--workers", "1"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


class TestUsage:
    """2: wrong usage, or nothing to do."""

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["ingest"], "Name a file or a folder"),
            (["parse"], "Name a file or a folder"),
            (["ingest", "no-such-folder"], "does not exist"),
            (["parse", "{empty}"], "no file here that could be read"),
            (["ingest", "{empty}", "--workers", "0"], "not in the range"),
            (["search"], "Name the words"),
            (["search", "x", "--db", "{empty}/none.db"], "no database at"),
            (["search", "x", "--db", "{empty}"], "is a folder"),
            (["search", "x", "--since", "lunch"], "is no date"),
            (["search", "x", "--over", "lunch"], "is no sum such as"),
            (["search", "x", "--role", "lunch"], "there is no role 'lunch', only budget"),
            (["search", "x", "--cites", ""], "name a planning application"),
            (["search", "x", "--kind", "lunch"], "there is no kind 'lunch', only resolution, decision"),
            (["show"], "Missing argument"),
            (["audit", "--db", "{empty}/none.db"], "no database at"),
            (["audit", "--db", __file__], "not a database of minutes-parser"),
            (["nonsense"], "No such command"),
        ],
    )
    def test_is_explained(self, arguments, message, tmp_path):
        result = run(*(argument.format(empty=tmp_path) for argument in arguments))
        assert result.exit_code == 2
        assert message in result.stderr
        assert result.stdout == ""

    def test_files_of_other_formats_are_counted(self, tmp_path):
        (tmp_path / "a.jpg").touch()
        result = run("parse", tmp_path)
        assert (result.exit_code, "1 .jpg" in result.stderr) == (2, True)

    def test_nothing_to_do_makes_no_database(self, tmp_path):
        (tmp_path / "in").mkdir()
        assert run("ingest", tmp_path / "in", "--db", tmp_path / "m.db").exit_code == 2
        assert not (tmp_path / "m.db").exists()


class TestOwnFailure:
    """3: a message, and a traceback only for those who ask for one."""

    def test_a_database_that_cannot_be_written(self, folder, database, tmp_path, monkeypatch):
        monkeypatch.setenv("MINUTES_PARSER_DEBUG", "")  # restored afterwards
        copy = tmp_path / "m.db"
        copy.write_bytes(database.read_bytes())
        blocker = sqlite3.connect(copy, isolation_level=None)
        blocker.execute("DROP TABLE passages_fts")
        blocker.close()
        result = run("ingest", folder, "--db", copy, "--again")
        assert result.exit_code == 3
        assert "the database could not be used" in result.stderr
        assert "Traceback" not in result.stderr
        assert "Traceback" in run("--debug", "ingest", folder, "--again", "--db", copy).stderr


class TestSearch:
    def test_a_hit_is_cited(self, database):
        result = run("search", "rough", "sleepers", "--db", database)
        assert result.exit_code == 0
        assert "— 2016-05-03.txt" in result.stdout
        assert "item 2, p. 1 — 2016-06-07.pdf" in result.stdout
        assert "\x1b" not in result.stdout

    def test_json(self, database):
        hits = json.loads(run("search", '"rough sleepers" kind:decision', "--db", database, "--json").stdout)
        assert {hit["source"] for hit in hits} == {"2016-05-03.txt", "2016-06-07.pdf"}
        assert all("**rough sleepers**" in hit["snippet"] for hit in hits)
        assert json.loads(run("search", "nothingness", "--db", database, "--json").stdout) == []

    @pytest.mark.parametrize(
        "words", ['"', "AND", "foot-path", "NEAR(", "*", "", "\N{PILE OF POO}", "'; DROP TABLE x", "kind:", "a\udcff"]
    )
    def test_any_input_is_a_query(self, database, words):
        result = run("search", "--db", database, "--", words)
        assert (result.exit_code, "rror" in result.stderr) == (0, False)

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["nothingness"], "Fewer words find more"),
            (["\N{PILE OF POO}"], "There is no word in this"),
            (["shelter since:lunch"], "since:lunch narrows nothing"),
            (["shelter", "--limit", "1"], "more than 1 hit;"),
            (["shelter", "--council", "\udcff"], "Nothing was found"),
        ],
    )
    def test_what_was_not_found_or_not_shown_is_said(self, database, arguments, message):
        result = run("search", *arguments, "--db", database)
        assert (result.exit_code, message in result.stderr) == (0, True)

    def test_all_hits_are_shown_without_a_word_of_more(self, database):
        hits = json.loads(run("search", "shelter", "--db", database, "--json").stdout)
        assert run("search", "shelter", "--limit", str(len(hits)), "--db", database).stderr == ""

    def test_options_and_words_may_narrow_it(self, database):
        def sources(*arguments: str) -> set[str]:
            hits = json.loads(run("search", "shelter", *arguments, "--db", database, "--json").stdout)
            return {hit["source"] for hit in hits}

        assert sources("--since", "2016-06") == sources("since:2016-06") == {"2016-06-07.pdf"}
        assert sources("--limit", "1", "--until", "2016-05-31") == {"2016-05-03.txt"}
        assert sources("--kind", "action", "--council", "nowhere") == set()

    def test_it_starts_without_what_it_does_not_need(self, database):
        code = (
            "import sys; from minutes_parser.cli import main\n"
            f"try: main(['search', 'shelter', '--db', {str(database)!r}])\n"
            "except SystemExit: pass\n"
            "print(sorted({m.partition('.')[0] for m in sys.modules}))"
        )
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
        output = subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
        )
        loaded = set(re.findall(r"'(\w+)'", output.stdout.splitlines()[-1]))
        assert not loaded & {"spacy", "pypdfium2", "pydantic", "numpy", "sqlite_utils", "rich", "lxml", "PIL"}


class TestShow:
    def test_a_meeting_is_readable(self, database):
        result = run("show", "2016-05-03", "--db", database)
        assert result.exit_code == 0
        for words in (
            "Port Ellery Parish Council",
            "3 May 2016",
            "2 Winter shelter",
            "RESOLVED: a shelter for rough sleepers",
        ):
            assert words in result.stdout

    def test_a_page_is_drawn_with_its_records(self, database, tmp_path):
        from PIL import Image

        result = run("show", "2016-06-07.pdf", "--page", "1", "--out", tmp_path, "--db", database)
        assert (result.exit_code, result.stdout.strip()) == (0, str(tmp_path / "2016-06-07-p1.png"))
        with Image.open(tmp_path / "2016-06-07-p1.png") as picture:
            assert picture.size[1] > 1000
            assert len(picture.getcolors(1_000_000)) > 100

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["2016-05-03.txt", "--page", "1"], "no printed pages"),
            (["2016-06-07.pdf", "--page", "9"], "has 1 page"),
            (["2016-06-07.pdf", "--page", "1", "--out", "{empty}/none/a.png"], "There is no folder"),
            (["2016-06-07.pdf", "--out", "a.png"], "name the page"),
            (["2016"], "2 sources are called"),
            (["2016\udcff"], "no source or meeting"),
            (["2020"], "no source or meeting"),
        ],
    )
    def test_what_cannot_be_shown(self, database, arguments, message, tmp_path):
        result = run("show", *(argument.format(empty=tmp_path) for argument in arguments), "--db", database)
        assert (result.exit_code, message in result.stderr) == (2, True)

    def test_a_page_whose_file_is_gone(self, folder, tmp_path):
        (tmp_path / "in").mkdir()
        file = tmp_path / "in" / "a.pdf"
        file.write_bytes((folder / "2016-06-07.pdf").read_bytes())
        run("ingest", tmp_path / "in", "--db", tmp_path / "m.db")
        file.write_bytes(file.read_bytes() + b"\n")
        drawn = run("show", "a.pdf", "--page", "1", "--out", tmp_path, "--db", tmp_path / "m.db")
        assert (drawn.exit_code, "has changed" in drawn.stderr) == (0, True)
        file.unlink()
        gone = run("show", "a.pdf", "--page", "1", "--out", tmp_path, "--db", tmp_path / "m.db")
        assert (gone.exit_code, "no longer at" in gone.stderr) == (2, True)


class TestAuditAndSchema:
    def test_audit(self, database):
        result = run("audit", "--db", database)
        assert result.exit_code == 0
        assert "2016-05-03.txt" in result.stdout
        audit = json.loads(run("audit", "--db", database, "--json").stdout)
        assert audit["total"]["sources"] == 2
        assert [source["source"] for source in audit["sources"]] == ["2016-05-03.txt", "2016-06-07.pdf"]
        assert len(audit["doubtful"]) == -(-audit["records_rated"] // 10) > 0
        sure = [doubt["confidence"] for doubt in audit["doubtful"]]
        assert sure == sorted(sure)
        first = audit["doubtful"][0]
        listed = run("audit", "--db", database, "--doubtful", "1").stdout.splitlines()[-1]
        assert f"{first['confidence']:.2f}" in listed and f"({first['basis']}) {first['source']}" in listed
        assert "most doubtful" not in run("audit", "--db", database, "--doubtful", "0").stdout

    def test_schema_names_every_table(self, database):
        result = run("schema")
        with sqlite3.connect(database) as connection:
            names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in names:
            assert re.match("passages_fts_|sqlite_", name) or re.search(rf"^{name}\b", result.stdout, re.MULTILINE)

    def test_the_json_schema_fits_what_parse_prints(self, folder):
        schema = json.loads(run("schema", "--json").stdout)
        printed = json.loads(run("parse", folder / "2016-05-03.txt").stdout)
        assert set(printed) == set(schema["properties"])
        assert set(schema["$defs"]["Vote"]["properties"]) == {"for", "against", "abstain", "result", "names"}


@pytest.mark.parametrize(
    "command", [(), *((name,) for name in main.commands)], ids=lambda command: " ".join(command) or "main"
)
def test_help_says_what_a_command_does(command):
    result = run(*command, "--help")
    assert (result.exit_code, result.stderr) == (0, "")
    assert len(result.stdout) > 100


def test_it_runs_as_a_module(folder):
    result = shell("parse", folder / "2016-05-03.txt")
    assert (result.returncode, result.stderr) == (0, "")
    assert json.loads(result.stdout)["source"] == "2016-05-03.txt"
