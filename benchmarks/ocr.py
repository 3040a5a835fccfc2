"""How well, and how fast, pages are read by OCR: pages that have text are drawn, and read back from the picture.

    python benchmarks/ocr.py FILE_OR_FOLDER… [--pages N] [--dpi 150 200 300] [--show]

The text layer of each page is the truth, so give PDFs with a sound one. Each page is read as drawn and as a poor scan
(skewed by a degree, blurred, speckled). Printed are the share of characters and of words that are wrong (edit distance;
white space, bullets and the shape of quotation marks and dashes aside), the mean confidence, and what a page took:
seconds by the clock, and of processor time with that of the Tesseract process. `--show` prints the words that differ.
"""

from __future__ import annotations

import argparse
import difflib
import os
import random
import re
import time
from collections.abc import Hashable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter

from minutes_parser.errors import Unreadable
from minutes_parser.extract import ocr, pdf, tesseract
from minutes_parser.layout import Line

_SHAPES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "•": None, "\u2026": "..."})


class Sample(NamedTuple):
    """A page that has text."""

    path: Path
    number: int
    lines: Sequence[Line]


class Score(NamedTuple):
    character_errors: int
    characters: int
    word_errors: int
    words: int
    confidence: float
    seconds: float
    processor: float


def samples(paths: Iterable[Path], count: int) -> list[Sample]:
    """Pages with at least a thousand characters, drawn at random, one a document first."""
    by_document: list[list[Sample]] = []
    for path in sorted(file for root in paths for file in (root.rglob("*.pdf") if root.is_dir() else [root])):
        try:
            layout = pdf.read(path.read_bytes(), path.name)
        except Unreadable:
            continue
        found = [
            Sample(path, page.number, page.lines)
            for page in layout.pages
            if sum(len(line.text) for line in page.lines) > 1000
            and not any(line.tag == "turned" for line in page.lines)
            and not any(finding.page == page.number for finding in layout.findings)
        ]
        random.Random(1).shuffle(found)
        by_document.append(found)
    random.Random(1).shuffle(by_document)
    rounds = max(map(len, by_document), default=0)
    return [found[nth] for nth in range(rounds) for found in by_document if nth < len(found)][:count]


def as_poor_scan(picture: Image.Image) -> Image.Image:
    """The picture as a bad scanner gives it: askew by one degree, soft, with specks and grey paper."""
    dice = random.Random(1)
    dpi = picture.info["dpi"]
    worn = picture.rotate(1.0, Image.Resampling.BICUBIC, fillcolor=255).filter(ImageFilter.GaussianBlur(dpi[0] / 400))
    worn = worn.point([min(235, 25 + level) for level in range(256)])
    for _ in range(worn.width * worn.height // 4000):
        worn.putpixel((dice.randrange(worn.width), dice.randrange(worn.height)), dice.choice((40, 90, 255)))
    worn.info["dpi"] = dpi
    return worn


def score(sample: Sample, dpi: float, poor: bool, show: bool) -> Score:
    document = pypdfium2.PdfDocument(sample.path)
    picture = ocr.draw(document, sample.number, dpi)
    document.close()
    if poor:
        picture = as_poor_scan(picture)
    begin, spent = time.perf_counter(), _processor()
    found = tesseract.recognise(picture)
    seconds, processor = time.perf_counter() - begin, _processor() - spent
    truth, read = _words(sample.lines), _words(found.lines)
    if show:
        for mark in difflib.unified_diff(truth, read, lineterm="", n=0):
            if mark[0] in "+-" and mark[:3] not in ("+++", "---"):
                print("   ", mark)
    return Score(
        distance("".join(truth), "".join(read)),
        len("".join(truth)),
        distance(truth, read),
        len(truth),
        found.confidence,
        seconds,
        processor,
    )


def _processor() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _words(lines: Iterable[Line]) -> list[str]:
    text = " ".join(line.text for line in lines).translate(_SHAPES)
    return re.sub(r"\.{4,}", "...", text).split()


def distance(a: Sequence[Hashable], b: Sequence[Hashable]) -> int:
    """Insertions, deletions and replacements that make one sequence of the other."""
    codes: dict[Hashable, int] = {}
    left, right = (np.array([codes.setdefault(each, len(codes)) for each in side], dtype=np.int32) for side in (a, b))
    steps = np.arange(len(right) + 1)
    row = steps.copy()
    for number, code in enumerate(left, 1):
        changed = np.concatenate(([number], np.minimum(row[1:] + 1, row[:-1] + (right != code))))
        row = np.minimum.accumulate(changed - steps) + steps
    return int(row[-1])


def _rows(pages: Sequence[Sample], resolutions: Iterable[float], show: bool) -> Iterator[str]:
    yield f"{'':22}{'characters wrong':>18}{'words wrong':>13}{'confidence':>12}{'seconds':>9}{'processor':>11}"
    for dpi in resolutions:
        for poor in (False, True):
            scores = [score(page, dpi, poor, show) for page in pages]
            total = [sum(values) for values in zip(*scores, strict=True)]
            count = len(scores)
            yield (
                f"{f'{dpi:g} dpi' + (', poor scan' if poor else ''):22}{total[0] / total[1]:18.2%}{total[2] / total[3]:13.2%}"
                f"{total[4] / count:12.0f}{total[5] / count:9.2f}{total[6] / count:11.2f}"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--pages", type=int, default=12)
    parser.add_argument("--dpi", type=float, nargs="+", default=[150, 200, 300])
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    if not tesseract.is_available():
        parser.exit(1, ocr.HOW_TO_GET_OCR + "\n")
    pages = samples(arguments.paths, arguments.pages)
    print(f"{len(pages)} pages of {len({page.path for page in pages})} documents")
    for row in _rows(pages, arguments.dpi, arguments.show):
        print(row, flush=True)


if __name__ == "__main__":
    main()
