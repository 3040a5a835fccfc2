"""What a worker holds at most before it imports spaCy: reading PDFs and putting their pages in order.

    python benchmarks/memory.py FOLDER_OR_FILE… [--repeat PAGES]

Files are read one after the other in this process, as a worker does; printed is the peak after the imports and after
each file that raises it by a MiB. `--repeat` reads one PDF of so many pages instead, made of the first file's pages over
and over, and tells its time too. Needs Linux or macOS.
"""

from __future__ import annotations

import argparse
import io
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import minutes_parser.workers
from minutes_parser.errors import Unreadable
from minutes_parser.extract import read
from minutes_parser.layout import arrange


def peak() -> float:
    """MiB that this process has held at most."""
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def repeated(path: Path, pages: int) -> bytes:
    """A PDF of so many pages, those of `path` over and over."""
    import pypdfium2

    source, made, out = pypdfium2.PdfDocument(path), pypdfium2.PdfDocument.new(), io.BytesIO()
    while len(made) < pages:
        made.import_pages(source, list(range(min(len(source), pages - len(made)))))
    made.save(out)
    return out.getvalue()


def sources(paths: list[Path], repeat: int) -> Iterator[tuple[str, bytes]]:
    files = sorted(file for root in paths for file in (root.rglob("*.pdf") if root.is_dir() else [root]))
    if repeat:
        yield f"{repeat} pages", repeated(files[0], repeat)
        return
    for file in files:
        yield file.name, file.read_bytes()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--repeat", type=int, default=0, metavar="PAGES")
    arguments = parser.parse_args()
    print(f"{peak():8.1f} MiB  after the imports of {minutes_parser.workers.__name__}, extract and layout")
    pages = 0
    for name, data in sources(arguments.paths, arguments.repeat):
        before, begin = peak(), time.process_time()
        try:
            layout = read(data, name)
            arrange(layout)
        except Unreadable as error:
            print(f"          {name}: {error.message}")
            continue
        pages += len(layout.pages)
        if peak() - before > 1 or arguments.repeat:
            print(f"{peak():8.1f} MiB  after {name} (from {before:.1f}, {time.process_time() - begin:.1f} s)")
    print(f"{peak():8.1f} MiB  at most, {pages} pages; spaCy imported: {'spacy' in sys.modules}")


if __name__ == "__main__":
    main()
