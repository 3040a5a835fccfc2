"""What it costs to start: a command that reads one page, beside starting Python with spaCy, in one run.

    python benchmarks/start.py [--rounds N]

The first start on a machine compiles the patterns of the rules and keeps them (`minutes_parser/patterns.py`); each start after it
finds them. Both are measured in a cache folder of their own. Printed are seconds of processor time, of the fastest round, and
the ratio to `import spacy`, which any program that uses spaCy pays.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

PAGE = "Dunmore Town Council\n\nMinutes of the meeting held on 4 June 2029\n\n1. Trees\n\nRESOLVED: That the oak be kept.\n"


def seconds(command: list[str], cache: Path) -> float:
    """Processor time of a command that keeps what it keeps in `cache`."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "XDG_CACHE_HOME": str(cache)})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description="What it costs to start.")
    parser.add_argument("--rounds", type=int, default=5, help="starts of each kind (default 5)")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "page.txt")
        page.write_text(PAGE, encoding="utf-8")
        parse = [sys.executable, "-m", "minutes_parser", "parse", str(page)]
        rows: dict[str, list[float]] = {"import spacy": [], "the first start": [], "each start after it": []}
        for n in range(rounds):
            cache = Path(folder, f"cache-{n}")
            rows["import spacy"].append(seconds([sys.executable, "-c", "import spacy"], cache))
            rows["the first start"].append(seconds(parse, cache))
            rows["each start after it"].append(seconds(parse, cache))
    base = min(rows["import spacy"])
    for name, times in rows.items():
        print(f"{name:20} {min(times):6.2f} s {min(times) / base:6.1f} x")


if __name__ == "__main__":
    main()
