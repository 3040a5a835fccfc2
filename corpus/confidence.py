"""python -m corpus.confidence [--write] [--real DIR]: how sure each record is, measured on invented bodies.

`--write` draws bodies, reads their documents, and writes how often each rule was right into models/confidence.json. A body
counts once, however many records it has, since its documents share one style: a precision is (the sum over the bodies of
the share of records that are right, plus 1) / (the number of bodies plus 2), Laplace's rule. So a rule that no body shows
has 0.5, one that is right in each of three bodies 0.8, and only what is right in many bodies comes near 1.

In any case what the file says is then held beside what is found in other bodies, and in the real documents of
DIR/docs with gold in DIR/gold. A record is right if gold has it, by the definitions of minutes_parser.evaluate; a
resolution if gold has each of its clauses. Records that gold calls optional do not count.

Some documents are also read from poor scans of them, which gives the factor for pages read by OCR; that needs Tesseract.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
from PIL import ImageFilter

from corpus.generator import draws
from minutes_parser.confidence import BASES, DOUBTFUL_PAGE, measured, shape
from minutes_parser.evaluate import GoldSource, read_gold
from minutes_parser.evaluate.gold import GoldDocument, GoldRecord
from minutes_parser.evaluate.judging import body_of
from minutes_parser.evaluate.pairing import (
    SAME_ACTION,
    SAME_CLAUSE,
    SAME_DOCUMENT,
    SAME_TEXT,
    pairs,
    same_action,
    same_attendance,
    same_document,
    same_item,
    same_person,
    same_text,
)
from minutes_parser.evaluate.predictions import FoundDocument, found_source
from minutes_parser.evaluate.scores import LISTS
from minutes_parser.parse import parse_file
from minutes_parser.records import ParsedSource

FILE = Path(__file__).resolve().parents[1] / "models" / "confidence.json"
MEASURING, CHECKING = range(510, 515), range(520, 525)
"""seeds: of the bodies that are measured, and of those on which what was measured is checked"""
BODIES, SCANS = 60, 40
"""bodies a seed, and documents that are scanned"""


@dataclass(frozen=True)
class Verdict:
    """Whether a found record is right."""

    body: str
    kind: str
    basis: str
    shape: str
    confidence: float | None
    right: bool


# ---- right or wrong


def verdicts(gold: GoldSource, parsed: ParsedSource, body: str) -> Iterator[Verdict]:
    """A verdict on each record of a source that gold tells of."""
    found = found_source(parsed).documents
    taken = {j: gold.documents[i] for i, j in pairs(gold.documents, found, same_document, SAME_DOCUMENT).items()}
    for j, document in enumerate(parsed.documents):
        if j not in taken and gold.open:
            continue
        for kind in LISTS:
            records = getattr(document, kind)
            right = _right(kind, taken[j], found[j]) if j in taken else [False] * len(records)
            for record, is_right in zip(records, right, strict=True):
                if is_right is not None:
                    yield Verdict(body, kind, record.basis or "", shape(record), record.confidence, is_right)


def _right(kind: str, gold: GoldDocument, found: FoundDocument) -> list[bool | None]:
    """Of each record of a list whether it is right; None where gold leaves it open."""
    wanted: Sequence[GoldRecord] = gold.clauses() if kind == "resolutions" else getattr(gold, kind) or ()
    got: Sequence[Any] = found.clauses() if kind == "resolutions" else found.records()[kind]
    if kind not in (gold.scored or LISTS) or (kind == "declarations" and gold.declarations is None):
        return [None] * len(found.records()[kind])
    likeness, least = _SAME[kind]
    taken = {j: i for i, j in pairs(wanted, got, likeness, least).items()}
    right = [(None if wanted[taken[j]].optional else True) if j in taken else False for j in range(len(got))]
    if kind != "resolutions":
        return right
    of_clauses = iter(right)
    return [_all([next(of_clauses) for _ in resolution.parts()]) for resolution in found.resolutions]


_SAME: dict[str, tuple[Callable[[Any, Any], float], float]] = {
    "attendance": (same_attendance, SAME_TEXT),
    "items": (same_item, SAME_TEXT),
    "resolutions": (same_text, SAME_CLAUSE),
    "recommendations": (same_text, SAME_TEXT),
    "actions": (same_action, SAME_ACTION),
    "declarations": (same_person, SAME_TEXT),
}


def _all(clauses: Sequence[bool | None]) -> bool | None:
    return False if False in clauses else True if True in clauses else None


# ---- documents to judge


def drawn(seed: int, bodies: int = BODIES) -> list[Verdict]:
    """Verdicts on the documents of the bodies of a seed, two each."""
    with tempfile.TemporaryDirectory() as folder:
        draws.write(Path(folder), count=bodies, per_body=2, seed=seed)
        return _judged(_annotated(Path(folder)), Path(folder) / "docs", lambda gold: f"{seed}-{_key(gold)}")


def real(folder: Path) -> list[Verdict]:
    """Verdicts on the documents of folder/docs that have gold in folder/gold."""
    return _judged(_annotated(folder), folder / "docs", lambda gold: body_of(gold.source))


def scanned(seed: int, count: int = SCANS) -> tuple[list[Verdict], list[Verdict]]:
    """Verdicts on PDF documents of the bodies of a seed, and on poor scans of the same documents."""
    with tempfile.TemporaryDirectory() as folder:
        docs, scans = Path(folder) / "docs", Path(folder) / "scans"
        scans.mkdir()
        draws.write(Path(folder), count=BODIES, per_body=2, seed=seed)
        golds = [gold for gold in _annotated(Path(folder)) if gold.source.endswith(".pdf")][:count]
        for gold in golds:
            _scan(docs / gold.source, scans / gold.source)
        return _judged(golds, docs, _key), _judged(golds, scans, _key)


def _annotated(folder: Path) -> list[GoldSource]:
    return read_gold(folder / "gold")


def _judged(golds: Iterable[GoldSource], docs: Path, body: Callable[[GoldSource], str]) -> list[Verdict]:
    return [v for gold in golds for v in verdicts(gold, parse_file(docs / Path(gold.source).name), body(gold))]


def _key(gold: GoldSource) -> str:
    """The body of a drawn document, from its file name: 007-northby-council-2-minutes.pdf."""
    return re.sub(r"-\d+-\w+\.\w+$", "", gold.source)


def _scan(path: Path, out: Path) -> None:
    """Pictures of the pages, askew, soft and with specks, as a PDF without text."""
    document, dice = pypdfium2.PdfDocument(path), random.Random(1)
    pictures = []
    for page in document:
        picture = page.render(scale=150 / 72, grayscale=True).to_pil()
        picture = picture.rotate(0.7, fillcolor=255).filter(ImageFilter.GaussianBlur(0.4))
        for _ in range(picture.width * picture.height // 4000):
            picture.putpixel(
                (dice.randrange(picture.width), dice.randrange(picture.height)), dice.choice((40, 90, 255))
            )
        pictures.append(picture)
    document.close()
    pictures[0].save(out, save_all=True, append_images=pictures[1:], resolution=150)


# ---- what is measured


def by_body(verdicts: Iterable[Verdict]) -> dict[str, Any]:
    """Precision by Laplace's rule with a body as one trial, beside the numbers of records and bodies."""
    shares: dict[str, list[bool]] = defaultdict(list)
    for verdict in verdicts:
        shares[verdict.body].append(verdict.right)
    right = sum(sum(share) / len(share) for share in shares.values())
    precision = round((right + 1) / (len(shares) + 2), 3)
    return {"precision": precision, "records": sum(map(len, shares.values())), "bodies": len(shares)}


def table(verdicts: Sequence[Verdict]) -> dict[str, Any]:
    """What the file says of every basis: {list: {basis: {shape: figures}}}. No gold tells of motions."""
    groups: dict[tuple[str, str, str], list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        groups[verdict.kind, verdict.basis, verdict.shape].append(verdict)
    return {
        kind: {basis: {form: by_body(groups[kind, basis, form]) for form in ("usual", "odd")} for basis in bases}
        for kind, bases in BASES.items()
        if kind in LISTS
    }


def factor(sound: Sequence[Verdict], scans: Sequence[Verdict]) -> dict[str, Any]:
    """How much less often records are right on pages read by OCR, over all kinds."""
    before, after = (sum(v.right for v in judged) / len(judged) for judged in (sound, scans))
    return {"factor": round(min(1.0, after / before), 3), "records": len(scans)}


# ---- what is shown


def reliability(verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Lines: what was said beside what was found, by tenth of confidence and by basis; then the doubtful tenth."""
    rated = [v for v in verdicts if v.confidence is not None]
    yield f"{'confidence':28}{'records':>8}{'said':>8}{'found':>8}"
    for low in range(10):
        group = [v for v in rated if low <= min(9, int((v.confidence or 0) * 10)) < low + 1]
        if group:
            yield _line(f"{low / 10:.1f} to {low / 10 + 0.1:.1f}", group)
    yield _line("all", rated)
    yield ""
    groups: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in rated:
        groups[f"{verdict.kind} {verdict.basis}{', odd' * (verdict.shape == 'odd')}"].append(verdict)
    for name in sorted(groups):
        yield _line(name, groups[name])
    wrong = sum(not v.right for v in rated)
    ranked = sorted(rated, key=lambda v: v.confidence or 0)
    for share in (10, 5, 2):
        first = ranked[: len(ranked) * share // 100]
        caught = sum(not v.right for v in first)
        yield f"{'' if share < 10 else chr(10)}the doubtful {share} %: {caught} of the {wrong} wrong records in {len(first)}"


def _line(name: str, group: Sequence[Verdict]) -> str:
    said = sum(v.confidence or 0 for v in group) / len(group)
    found = sum(v.right for v in group) / len(group)
    return f"{name:28}{len(group):8}{said:8.3f}{found:8.3f}"


def write() -> None:
    """Measures and writes the file."""
    figures = table([verdict for seed in MEASURING for verdict in drawn(seed)])
    figures[DOUBTFUL_PAGE] = factor(*scanned(MEASURING[0]))
    FILE.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    measured.cache_clear()


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m corpus.confidence", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="measure, and write models/confidence.json")
    parser.add_argument("--real", type=Path, metavar="DIR", help="check on real documents, too: DIR/docs and DIR/gold")
    options = parser.parse_args()
    if options.write:
        write()
    print("Bodies that were not measured:\n")
    print("\n".join(reliability([verdict for seed in CHECKING for verdict in drawn(seed)])))
    if options.real:
        print("\nReal documents:\n")
        print("\n".join(reliability(real(options.real))))


if __name__ == "__main__":
    main()
