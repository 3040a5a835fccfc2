"""What the README tells a reader to type works, in the order in which it stands there."""

from __future__ import annotations

import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(name: str) -> str:
    """The fenced block after `<!-- name -->`."""
    match = re.search(rf"<!-- {name} -->\n```\w+\n(.*?)```", README, re.DOTALL)
    assert match, f"the README has no block marked {name}"
    return match.group(1)


def test_commands_and_sql_run(tmp_path: Path) -> None:
    """Every command of the block "run" succeeds, and the SQL finds the made-up resolution on rough sleepers."""
    shutil.copytree(ROOT / "corpus" / "sample", tmp_path / "corpus" / "sample")
    for line in block("run").strip().splitlines():
        words = shlex.split(line)
        assert words[0] == "minutes-parser"
        done = subprocess.run(
            [sys.executable, "-m", "minutes_parser", *words[1:]],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{line}\n{done.stderr}"
        assert done.stdout or words[1] == "ingest", f"{line} printed nothing"
    with sqlite3.connect(tmp_path / "sample.db") as database:
        rows = database.execute(block("sql")).fetchall()
    assert any("rough sleep" in row[-1].lower() for row in rows)


def test_set_up_is_two_lines() -> None:
    """One line installs and shows an answer, one installs and passes the tests."""
    assert len(block("try").strip().splitlines()) == 1
    assert len(block("tests").strip().splitlines()) == 1
    assert "pytest" in block("tests")
