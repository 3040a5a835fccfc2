"""How sure each record is: what was measured of the rule that found it, looked up in `models/confidence.json`.

That file is made by `python -m corpus.confidence`, on bodies that do not exist; `models/README.md` says what it can tell.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, TypeVar, get_args

from minutes_parser.records import (
    Action,
    Attendance,
    Declaration,
    Document,
    Finding,
    Item,
    Motion,
    Recommendation,
    Record,
    Resolution,
)
from minutes_parser.resources import resource

R = TypeVar("R", bound=Record)

KINDS: dict[str, type[Record]] = {
    "attendance": Attendance,
    "items": Item,
    "resolutions": Resolution,
    "motions": Motion,
    "recommendations": Recommendation,
    "actions": Action,
    "declarations": Declaration,
}
"""The lists of a document whose records have a confidence, and their class."""

BASES: dict[str, tuple[str, ...]] = {
    kind: get_args(get_args(of.model_fields["basis"].annotation)[0]) for kind, of in KINDS.items()
}
"""Every basis that a record of a list can have."""

DOUBTFUL_PAGE = "doubtful-page"
"""The name of the factor for records on a page whose text may not be what is printed."""
_DOUBTFUL = {"read-by-ocr", "damaged-text", "damaged-text-part"}

Table = Mapping[str, Any]
"""The file: a precision by list, basis and shape, and a factor for doubtful pages."""


@cache
def measured() -> Table:
    """What was measured; empty where the file is not installed."""
    try:
        table: Table = json.loads(resource("models/confidence.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return table


def rated(
    documents: Iterable[Document], findings: Iterable[Finding], table: Table | None = None
) -> tuple[Document, ...]:
    """The documents with the confidence of their records: 0 to 1, two decimals; None where nothing was measured."""
    table = measured() if table is None else table
    pages = {finding.page for finding in findings if finding.code in _DOUBTFUL}

    def rate(kind: str, record: R) -> R:
        found = table.get(kind, {}).get(getattr(record, "basis", None), {}).get(shape(record))
        if found is None:
            return record
        span: Any = record.span  # type: ignore[attr-defined]  # records of all these lists have a span
        factor = table.get(DOUBTFUL_PAGE, {}).get("factor", 1) if span.page and span.page in pages else 1
        return record.model_copy(update={"confidence": round(found["precision"] * factor, 2)})

    return tuple(
        document.model_copy(update={kind: tuple(rate(kind, r) for r in getattr(document, kind)) for kind in KINDS})
        for document in documents
    )


# A second clause that was not told from the first.
_SECOND_CLAUSE = re.compile(r";\W+\w|\bThat\b.*\bThat\b", re.DOTALL)
# A title in capitals, and the words of its minute.
_RUN_ON = re.compile(r"[A-Z][^a-z]{7,}\s[A-Z][a-z]*\s(?:.*\s)?[a-z]+\s[a-z]+")


def shape(record: Record) -> str:
    """Whether a record's words look as those of its kind mostly do: "usual" or "odd".

    Odd are names and titles into which more seems to have run, actions of hardly a word or of very many, clauses that
    are none or two, and decisions of which only some clauses are enumerated.
    """
    match record:
        case Attendance():
            odd = len((record.name or "").split()) > 4
        case Item():
            title = record.title or ""
            odd = len(title.split()) > 25 or _RUN_ON.match(title) is not None
        case Resolution():
            texts = [re.sub(r"[\s;]*(?:\band)?[\s;]*$", "", clause.text) for clause in record.clauses]
            told_apart = record.basis in ("marker", "stem", "stripped", "list")  # other rules take a sentence as it is
            odd = any(len(text.split()) < 3 or (told_apart and _SECOND_CLAUSE.search(text)) for text in texts)
            odd = odd or len({clause.number is None for clause in record.clauses}) > 1
        case Action():
            odd = not 3 <= len(record.text.split()) <= 60
        case _:
            odd = False
    return "odd" if odd else "usual"
