"""What finding the records of a PDF page costs, beside pdfium's raw text of the same pages, in one run.

    python benchmarks/segment.py FOLDER_OR_FILE… [--pages N] [--rounds N] [--profile N]

Target: segmentation without models costs at most 1.5 times raw pdfium text.

Every document passes through every row in turn, so that all meet the same state of the machine; a document's figure is
the CPU time of its fastest round. Printed are milliseconds a page, the ratio to raw text over all pages, the median and
the 10th to 90th percentile of the documents' own ratios, and the noise: how far the median round lies above the best.
Rows with and without models appear once there are some. `--profile` shows instead what each stage of segmentation costs,
and names the functions that take the most time: with all they call, and on their own with what they call in C (regular
expressions, for one).
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from extract import raw_text

from minutes_parser.errors import Unreadable
from minutes_parser.extract import pdf
from minutes_parser.layout import Reading, arrange
from minutes_parser.parse import parse_file
from minutes_parser.resources import resource
from minutes_parser.segment import build, segment
from minutes_parser.segment.assemble import assemble
from minutes_parser.segment.marks import make_doc
from minutes_parser.segment.styles import recognise
from minutes_parser.workers import spare_the_collector


@dataclass(frozen=True)
class Measured:
    """A document, read beforehand: segmentation is timed apart from what goes before it."""

    path: Path
    data: bytes
    pages: int
    reading: Reading

    def fresh(self) -> Measured:
        """The document as it comes from the layout: nothing is left of what an earlier round has worked out about it."""
        forget()
        return replace(self, reading=replace(self.reading, blocks=tuple(map(replace, self.reading.blocks))))


def forget() -> None:
    """Empties what functions remember of lines and sentences; what is loaded or compiled once is kept."""
    for name, module in list(sys.modules.items()):
        for value in vars(module).values() if name.startswith("minutes_parser.") else ():
            if hasattr(value, "cache_parameters") and (value.cache_parameters()["maxsize"] or 0) > 1:
                value.cache_clear()


Function = tuple[str, int, str]
"""file, line, name"""


def models() -> tuple[str, ...]:
    """Names of the components that have been trained."""
    try:
        return tuple(sorted(file.parent.name for file in resource("models").glob("*/meta.json")))
    except FileNotFoundError:
        return ()


MODELS = models()
BASE, TARGET_ROW, TARGET = "raw pdfium text", "segmentation, rules alone", 1.5

ROWS: dict[str, Callable[[Measured], object]] = {
    BASE: lambda document: raw_text(document.data),
    TARGET_ROW: lambda document: segment(document.reading, source="", disable=MODELS),
    "complete parse, rules alone": lambda document: parse_file(document.path, disable_models=True),
}
if MODELS:
    ROWS["segmentation, with models"] = lambda document: segment(document.reading, source="")
    ROWS["complete parse, with models"] = lambda document: parse_file(document.path)


def measure(documents: list[Measured], rounds: int) -> dict[str, list[list[float]]]:
    """CPU seconds by row, by document, by round."""
    spent: dict[str, list[list[float]]] = {name: [[] for _ in documents] for name in ROWS}
    for number, document in enumerate(documents):
        for _ in range(rounds):
            for name, run in ROWS.items():
                fresh = document.fresh()
                begin = time.process_time()
                run(fresh)
                spent[name][number].append(time.process_time() - begin)
    return spent


def report(spent: dict[str, list[list[float]]], pages: int) -> None:
    best = {name: [min(rounds) for rounds in documents] for name, documents in spent.items()}
    print(f"{'':30}{'ms a page':>10}{'x raw':>8}{'median':>8}{'10%':>7} - {'90%':<6}{'noise':>6}")
    for name, documents in spent.items():
        ratios = sorted(own / raw for own, raw in zip(best[name], best[BASE], strict=True))
        low, high = ratios[len(ratios) // 10], ratios[-1 - len(ratios) // 10]
        noise = sum(map(statistics.median, documents)) / sum(best[name]) - 1
        print(
            f"{name:30}{sum(best[name]) / pages * 1000:10.2f}{sum(best[name]) / sum(best[BASE]):8.2f}"
            f"{statistics.median(ratios):8.2f}{low:7.2f} - {high:<6.2f}{noise:6.0%}"
        )
    print(f"target: {TARGET_ROW} at most {TARGET} x raw")


def stages(documents: list[Measured], rounds: int) -> None:
    """What each stage of segmentation costs, in times raw text; every figure from a document's fastest round."""
    best: Counter[str] = Counter()
    for document in documents:
        laps = [_laps(document.fresh()) for _ in range(rounds)]
        best.update({name: min(lap[name] for lap in laps) for name in laps[0]})
    raw = best.pop(BASE)
    print(f"{'stage':30}{'x raw':>8}{'share':>8}")
    for name, seconds in best.most_common():
        print(f"{name:30}{seconds / raw:8.2f}{seconds / best.total():8.1%}")


def _laps(document: Measured) -> dict[str, float]:
    """CPU seconds by stage, and of raw text."""
    laps: dict[str, float] = {}
    begin = time.process_time()

    def lap(name: str) -> None:
        nonlocal begin
        now = time.process_time()
        laps[name] = now - begin
        begin = time.process_time()

    ROWS[BASE](document)
    lap(BASE)
    nlp = build(recognise(document.reading.text))
    lap("style")
    with nlp.memory_zone():
        doc = make_doc(nlp.vocab, document.reading)
        lap("make_doc")
        for name, component in nlp.pipeline:
            if name not in MODELS:
                doc = component(doc)
                lap(name)
        assemble(doc, "")
        lap("assemble")
    return laps


def profile(documents: list[Measured], most: int) -> None:
    """The functions of segmentation in which the most time is spent: with all they call, and on their own.

    Profiling slows calls down, so shares of functions that are called often are a little too high.
    """
    run = ROWS[TARGET_ROW]
    fresh = [document.fresh() for document in documents]
    profiler = cProfile.Profile()
    profiler.enable()
    for document in fresh:
        run(document)
    profiler.disable()
    own: Counter[Function] = Counter()
    inclusive: Counter[Function] = Counter()
    for function, (_, _, seconds, with_calls, callers) in pstats.Stats(profiler).stats.items():  # type: ignore[attr-defined]
        if function[0] == "~" and callers:  # in C: the caller's doing
            for caller, (_, _, part, _) in callers.items():
                own[caller] += part
        else:
            own[function] += seconds
            inclusive[function] = with_calls
    total = own.total()
    for head, times in (("with all that they call", inclusive), ("on their own", own)):
        print(head)
        for (file, line, name), seconds in times.most_common(most):
            print(f"{seconds / total:7.1%}  {Path(file).parent.name}/{Path(file).name}:{line} {name}")


def drawn(paths: list[Path], most_pages: int) -> list[Measured]:
    """Documents drawn at random (the same ones on every run), as many as have `most_pages` pages together."""
    files = sorted(file for root in paths for file in (root.rglob("*.pdf") if root.is_dir() else [root]))
    random.Random(1).shuffle(files)
    documents: list[Measured] = []
    for path in files:
        data = path.read_bytes()
        try:
            layout = pdf.read(data, path.name)
        except Unreadable as error:
            print(f"  left out: {path.name}: {error.message}")
            continue
        count = len(layout.pages)
        if sum(document.pages for document in documents) + count <= most_pages:
            documents.append(Measured(path, data, count, arrange(layout)))
        if sum(document.pages for document in documents) >= 0.95 * most_pages:
            break
    return documents


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--pages", type=int, default=200, help="how many pages to measure")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--profile", type=int, metavar="N", default=0, help="instead, the N hottest functions")
    arguments = parser.parse_args()
    documents = drawn(arguments.paths, arguments.pages)
    if not documents:
        parser.error("there is no readable PDF of so few pages here")
    pages = sum(document.pages for document in documents)
    print(f"{len(documents)} documents, {pages} pages")
    for document in documents:
        ROWS[TARGET_ROW](document)  # what is loaded or compiled once is no cost of a page
    spare_the_collector()  # as every worker does
    if arguments.profile:
        stages(documents, arguments.rounds)
        profile(documents, arguments.profile)
    else:
        report(measure(documents, arguments.rounds), pages)


if __name__ == "__main__":
    main()
