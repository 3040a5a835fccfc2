"""What is missing or doubtful: findings, the least sure records, how much of each source the records account for."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

_SPANNED = ("attendance", "resolutions", "motions", "recommendations", "actions", "declarations", "agenda_items")
_OUTCOMES = ("resolutions", "motions", "actions")


@dataclass(slots=True)
class Coverage:
    """Counts for one source or for all sources of a council. `claimed` are characters that some record points at."""

    sources: int = 0
    failed: int = 0
    vanished: int = 0
    pages: int = 0
    pages_without_text: int = 0
    characters: int = 0
    claimed: int = 0
    documents: Counter[str] = field(default_factory=Counter)
    """by kind"""
    items: int = 0
    items_without_outcome: int = 0
    """items of minutes under which no decision, motion or action was found"""
    findings: Counter[str] = field(default_factory=Counter)
    """by severity"""

    @property
    def share_claimed(self) -> float | None:
        """0 to 1; None where there is no text."""
        return round(self.claimed / self.characters, 3) if self.characters else None

    def add(self, other: Coverage) -> None:
        """Counts another one in."""
        for name in ("sources", "failed", "vanished", "pages", "pages_without_text", "characters", "claimed"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.items += other.items
        self.items_without_outcome += other.items_without_outcome
        self.documents += other.documents
        self.findings += other.findings


@dataclass(frozen=True, slots=True)
class FindingAt:
    """A finding with the source it is about."""

    source: str
    severity: str
    code: str
    page: int | None
    message: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """A record with its confidence, 0 to 1, the rule that found it, and its place."""

    source: str
    page: int | None
    kind: str
    confidence: float
    basis: str
    words: str
    id: str


@dataclass(slots=True)
class Audit:
    """`councils` and `sources` are in the order of their names; a source without a known council counts under "".

    A council that is printed in several ways, as on a title page in capitals, is one.
    """

    total: Coverage = field(default_factory=Coverage)
    councils: dict[str, Coverage] = field(default_factory=dict)
    sources: dict[str, Coverage] = field(default_factory=dict)
    council_of: dict[str, str] = field(default_factory=dict)
    findings: list[FindingAt] = field(default_factory=list)
    """errors first"""
    doubtful: list[Doubt] = field(default_factory=list)
    """the least sure first"""
    rated: int = 0
    """records that have a confidence"""


def audit(connection: sqlite3.Connection, *, doubtful: int | None = None) -> Audit:
    """Findings and coverage of everything in the database, and as many doubtful records; without a number, a tenth."""
    result = Audit()
    query = """
        SELECT s.id, s.status, coalesce(s.given_council, (
            SELECT m.council FROM meetings m
            WHERE m.source_id = s.id AND m.council IS NOT NULL ORDER BY m.position LIMIT 1
        ), '') AS council
        FROM sources s ORDER BY s.id
    """
    for row in connection.execute(query).fetchall():
        source: str = row["id"]
        result.sources[source] = Coverage(
            sources=1,
            failed=int(row["status"] == "failed"),
            vanished=int(row["status"] == "vanished"),
            claimed=_claimed(connection, source),
        )
        result.council_of[source] = row["council"]
    _count_pages(connection, result)
    _count_documents(connection, result)
    _count_items(connection, result)
    _collect_findings(connection, result)
    _collect_doubtful(connection, result, doubtful)
    spelling = _one_spelling(result.council_of.values())
    for source, coverage in result.sources.items():
        result.council_of[source] = spelling[_folded(result.council_of[source])]
        result.total.add(coverage)
        result.councils.setdefault(result.council_of[source], Coverage()).add(coverage)
    result.councils = dict(sorted(result.councils.items(), key=lambda entry: (not entry[0], entry[0])))
    return result


def _one_spelling(names: Iterable[str]) -> dict[str, str]:
    """One way to write each name: not in capitals if there is another, then the most frequent."""
    counts = Counter(names)
    best = sorted(counts, key=lambda name: (not name.isupper(), counts[name], name))
    return {_folded(name): name for name in best}


def _folded(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.replace("&", " and ").casefold()))


def _claimed(connection: sqlite3.Connection, source: str) -> int:
    """Characters of the source that at least one record points at."""
    selects = " UNION ALL ".join(
        f"SELECT char_start, char_end FROM {table} WHERE source_id = :source" for table in _SPANNED
    )
    claimed = reached = 0
    for start, end in connection.execute(f"{selects} ORDER BY 1", {"source": source}):
        claimed += max(0, end - max(start, reached))
        reached = max(reached, end)
    return claimed


def _count_pages(connection: sqlite3.Connection, result: Audit) -> None:
    query = """
        SELECT source_id, count(page), sum(page IS NOT NULL AND trim(text, char(9, 10, 13, 32)) = ''), sum(length(text))
        FROM pages GROUP BY source_id
    """
    for source, pages, empty, characters in connection.execute(query):
        coverage = result.sources[source]
        coverage.pages, coverage.pages_without_text, coverage.characters = pages, empty, characters


def _count_documents(connection: sqlite3.Connection, result: Audit) -> None:
    for source, kind, count in connection.execute(
        "SELECT source_id, kind, count(*) FROM documents GROUP BY 1, 2 ORDER BY 1, 2"
    ):
        result.sources[source].documents[kind] = count


def _count_items(connection: sqlite3.Connection, result: Audit) -> None:
    has_outcome = " OR ".join(f"EXISTS (SELECT 1 FROM {table} o WHERE o.item_id = a.id)" for table in _OUTCOMES)
    query = f"""
        SELECT a.source_id, count(*), sum(NOT ({has_outcome}))
        FROM agenda_items a JOIN meetings m ON m.id = a.meeting_id JOIN documents d ON d.id = m.document_id
        WHERE d.kind = 'minutes' GROUP BY a.source_id
    """
    for source, items, without in connection.execute(query):
        result.sources[source].items, result.sources[source].items_without_outcome = items, without


def _collect_findings(connection: sqlite3.Connection, result: Audit) -> None:
    query = """
        SELECT source_id, severity, code, page, message FROM findings
        ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, source_id, position
    """
    for row in connection.execute(query):
        finding = FindingAt(*row)
        result.findings.append(finding)
        result.sources[finding.source].findings[finding.severity] += 1


_RATED = {
    "attendance": ("attendance", "coalesce(name, role)"),
    "agenda_items": ("item", "coalesce(number || ' ', '') || title"),
    "resolutions": ("resolution", "text"),
    "motions": ("motion", "text"),
    "recommendations": ("recommendation", "text"),
    "actions": ("action", "text"),
    "declarations": ("declaration", "text"),
}
"""The tables of records that have a confidence: the kind of record, and what shows its words."""


def _collect_doubtful(connection: sqlite3.Connection, result: Audit, most: int | None) -> None:
    """Of equally sure records those come first that stand first in the first source."""
    rated = " UNION ALL ".join(
        f"SELECT source_id, page, '{kind}' AS kind, confidence, basis, {words} AS words, id, char_start "
        f"FROM {table} WHERE confidence IS NOT NULL"
        for table, (kind, words) in _RATED.items()
    )
    result.rated = connection.execute(f"SELECT count(*) FROM ({rated})").fetchone()[0]
    query = f"SELECT * FROM ({rated}) ORDER BY confidence, source_id, char_start, kind, id LIMIT ?"
    for *shown, _ in connection.execute(query, [-(-result.rated // 10) if most is None else most]):
        result.doubtful.append(Doubt(*shown))


def most_common(findings: Iterable[FindingAt]) -> list[tuple[str, str, int]]:
    """Severity, code and number of each kind of finding, the most frequent first."""
    counts = Counter((finding.severity, finding.code) for finding in findings)
    return [(severity, code, count) for (severity, code), count in counts.most_common()]
