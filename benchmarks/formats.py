"""What parsing costs by format, and what was found wanting: every file is parsed by the rules alone, one after the other.

    python benchmarks/formats.py FOLDER_OR_FILE…

Printed are, by format, files, pages and processor seconds a page (that of Tesseract and LibreOffice included), the
slowest file, and how often each finding was made. A format without pages counts 3,000 characters of kept text as one.
"""

from __future__ import annotations

import argparse
import os
from collections import Counter, defaultdict
from pathlib import Path

from minutes_parser.extract import READERS
from minutes_parser.parse import parse_file

CHARACTERS_A_PAGE = 3000


def _processor() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    arguments = parser.parse_args()
    costs: dict[str, list[tuple[float, float, str]]] = defaultdict(list)
    findings: Counter[tuple[str, str]] = Counter()
    named = [file for root in arguments.paths for file in (root.rglob("*") if root.is_dir() else [root])]
    files = sorted(file for file in named if file.suffix.lower() in READERS)
    if files:
        parse_file(files[0])  # imports spaCy and builds the pipeline
    for file in files:
        begin = _processor()
        parsed = parse_file(file)
        spent = _processor() - begin
        pages = parsed.pages or max(1.0, len(parsed.text) / CHARACTERS_A_PAGE)
        costs[parsed.format].append((spent, pages, file.name))
        findings.update((finding.severity, finding.code) for finding in parsed.findings)
    print(f"{'format':10}{'files':>7}{'pages':>9}{'seconds a page':>16}{'slowest file':>14}")
    for form, rows in sorted(costs.items()):
        spent, pages = sum(row[0] for row in rows), sum(row[1] for row in rows)
        slowest = max(rows)
        print(f"{form:10}{len(rows):7}{pages:9.0f}{spent / pages:16.4f}{slowest[0]:14.2f}  {slowest[2]}")
    for (severity, code), count in sorted(findings.items()):
        print(f"{severity:9}{code:26}{count:5}")


if __name__ == "__main__":
    main()
