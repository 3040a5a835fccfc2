"""Regular expressions are compiled once: `re` remembers 512 that are given as text, and with more it would compile all anew."""

from __future__ import annotations

import subprocess
import sys

_TWICE = """
import re._compiler as compiler
from minutes_parser import parse_file
from minutes_parser.extract import READERS
from minutes_parser.resources import resource

done, compile_pattern = [], compiler.compile
compiler.compile = lambda pattern, flags=0: done.append(pattern) or compile_pattern(pattern, flags)
files = sorted(file for file in resource("corpus/sample").iterdir() if file.suffix in READERS)
before = []
for _ in range(3):  # in the first, patterns that are compiled when they are first needed push others out of its memory
    before.append(len(done))
    for file in files:
        parse_file(file)
print(before[1], len(done) - before[2])
"""


def test_nothing_is_compiled_when_the_sample_is_read_again_and_again() -> None:
    first, again = subprocess.run(
        [sys.executable, "-c", _TWICE], capture_output=True, text=True, check=True
    ).stdout.split()
    assert int(first) > 100
    assert int(again) == 0
