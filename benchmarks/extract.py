"""What reading a PDF page costs, beside pdfium's raw text and pdfplumber, in one run.

    python benchmarks/extract.py FOLDER_OR_FILE… [--pages N] [--rounds N] [--fidelity]

Every document is read by each reader in turn, so that all meet the same state of the machine; a reader's figure is the
CPU time of the fastest round, a document. Printed are milliseconds a page and ratios to raw pdfium text; the noise is
how far the usual round lies above the fastest. `--fidelity` counts the pages whose characters are those that pdfplumber
finds, white space and glyphs without a character aside.
"""

from __future__ import annotations

import argparse
import ctypes
import random
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pdfplumber
import pypdfium2

from minutes_parser.errors import Unreadable
from minutes_parser.extract import damage, pdf, pdf_lines, pdf_words, pdfium
from minutes_parser.layout import arrange


def raw_text(data: bytes) -> None:
    """The least a reader on pdfium can do: load each page and its text."""
    document = pypdfium2.PdfDocument(data)
    handle = ctypes.cast(document.raw, ctypes.c_void_p).value
    for number in range(len(document)):
        page = pdfium.load_page(handle, number)
        text = pdfium.load_text(page)
        count = pdfium.count_characters(text)
        pdfium.get_text(text, 0, count, (ctypes.c_ushort * (count + 1))())
        pdfium.close_text(text)
        pdfium.close_page(page)
    document.close()


def our_lines(data: bytes) -> None:
    pdf.read(data, "")


def our_reading(data: bytes) -> None:
    arrange(pdf.read(data, ""))


def plumber_words(data: bytes) -> None:
    for page in _plumber_pages(data):
        page.extract_words(extra_attrs=["fontname", "size"])


def plumber_tables(data: bytes) -> None:
    for page in _plumber_pages(data):
        page.extract_words(extra_attrs=["fontname", "size"])
        page.extract_tables()


def _plumber_pages(data: bytes) -> Iterator[pdfplumber.page.Page]:
    import io

    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages:
            yield page
            page.close()


READERS: dict[str, tuple[Callable[[bytes], None], str]] = {
    "raw pdfium text": (raw_text, "the limit"),
    "our lines": (our_lines, "place, size, weight, rulings"),
    "our reading": (our_reading, "furniture, order, tables, paragraphs"),
    "pdfplumber words": (plumber_words, "with font and size"),
    "pdfplumber words, tables": (plumber_tables, ""),
}


def measure(documents: list[bytes], rounds: int) -> dict[str, list[list[float]]]:
    """CPU seconds by reader, by document, by round."""
    spent: dict[str, list[list[float]]] = {name: [[] for _ in documents] for name in READERS}
    for number, data in enumerate(documents):
        for round_number in range(rounds):
            for name, (reader, _) in READERS.items():
                if name.startswith("pdfplumber") and round_number >= 2:
                    continue  # slow enough for its noise not to matter
                begin = time.process_time()
                reader(data)
                spent[name][number].append(time.process_time() - begin)
    return spent


def report(spent: dict[str, list[list[float]]], pages: int) -> None:
    best = {name: sum(min(times) for times in documents) for name, documents in spent.items()}
    base, reading = best["raw pdfium text"], best["our reading"]
    print(f"{'':26}{'ms a page':>10}{'x raw':>8}{'x ours':>8}{'noise':>8}")
    for name, documents in spent.items():
        noise = sum(sorted(times)[len(times) // 2] for times in documents) / best[name] - 1
        print(
            f"{name:26}{best[name] / pages * 1000:10.2f}{best[name] / base:8.2f}{best[name] / reading:8.2f}{noise:8.0%}"
            f"  {READERS[name][1]}"
        )
    words, tables = best["pdfplumber words"], best["pdfplumber words, tables"]
    print(
        f"lines: {words / best['our lines']:.1f}x faster than pdfplumber's words, {best['our lines'] / base:.2f}x raw text"
    )
    print(f"reading: {tables / reading:.1f}x faster than pdfplumber with tables, {reading / base:.2f}x raw text")


def fidelity(documents: Iterable[tuple[Path, bytes]]) -> None:
    """Counts pages on which the characters of our lines are those of pdfplumber, as a multiset without white space.

    Pages are left out whose damaged fonts we decode: pdfplumber gives their codes. The others are counted by what differs.
    """
    same = total = decoded = 0
    differences: Counter[str] = Counter()
    for path, data in documents:
        layout = pdf.read(data, path.name)
        restored = {f.page for f in layout.findings if f.code == damage.DECODED}
        for page, other in zip(layout.pages, _plumber_pages(data), strict=True):
            if page.number in restored:
                decoded += 1
                continue
            chars = other.dedupe_chars().chars
            ours = _characters(line.text for line in page.lines)
            theirs = _characters(map(_shown, chars))
            unnamed = sum(char["text"].startswith("(cid:") for char in chars)
            total += 1
            # A glyph without a character is nothing to pdfplumber, a bullet to us.
            if not theirs - ours and (ours - theirs).total() <= min(unnamed, (ours - theirs)["•"]):
                same += 1
            else:
                kind = _difference(
                    ours, theirs, _characters(_shown(char) for char in chars if char["x1"] <= char["x0"])
                )
                differences[kind] += 1
                print(
                    f"  {path.name} page {page.number}: ours {_show(ours - theirs)}, theirs {_show(theirs - ours)}: {kind}"
                )
    print(
        f"characters equal on {same} of {total} pages ({same / max(total, 1):.1%}); {decoded} pages decoded by us alone"
    )
    for kind, count in differences.most_common():
        print(f"{count:6} pages: {kind}")


def _difference(ours: Counter[str], theirs: Counter[str], without_width: Counter[str]) -> str:
    """What kind of difference that of a page is."""
    if not theirs - ours and set(ours - theirs) == {"•"}:
        return "bullets that are pictures, which we show"
    if not theirs - ours:
        return "glyphs for which only pdfium finds characters (ligatures, marks)"
    if not theirs - ours - without_width and not ours - theirs:
        return "codes that print nothing, which pdfium passes over and pdfplumber gives"
    return "other"


def _shown(char: dict[str, Any]) -> str:
    """A character as we show it: signs of symbol fonts as bullets, nothing for a glyph that has none."""
    text: str = char["text"]
    if text.startswith("(cid:"):
        return ""
    return (
        pdf_words.TICKS.get(text, "•")
        if pdf_words.SYMBOL_FONT.search(char["fontname"]) and text.isalnum()
        else pdf_lines.plain(text)
    )


def _characters(texts: Iterable[str]) -> Counter[str]:
    return Counter(c for text in texts for c in text if not c.isspace())


def _show(counted: Counter[str]) -> str:
    return repr("".join(sorted(counted.elements()))[:40])


def _readable(paths: list[Path]) -> Iterator[tuple[Path, bytes, int]]:
    for path in sorted(file for root in paths for file in (root.rglob("*.pdf") if root.is_dir() else [root])):
        data = path.read_bytes()
        try:
            yield path, data, len(pdf.read(data, path.name).pages)
        except Unreadable as error:
            print(f"  left out: {path.name}: {error.message}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--pages", type=int, default=200, help="how many pages to measure, documents drawn at random")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--fidelity", action="store_true")
    arguments = parser.parse_args()
    drawn: list[tuple[Path, bytes]] = []
    pages = 0
    everything = list(_readable(arguments.paths))
    random.Random(1).shuffle(everything)
    for path, data, count in everything:
        if pages + count <= arguments.pages:
            drawn.append((path, data))
            pages += count
    print(f"{len(drawn)} documents, {pages} pages")
    if arguments.fidelity:
        fidelity(drawn)
    else:
        report(measure([data for _, data in drawn], arguments.rounds), pages)


if __name__ == "__main__":
    main()
