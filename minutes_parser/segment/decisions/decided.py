"""What is found while the passages of an item are read: a decision with its clauses, and a motion that was lost."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from minutes_parser.records import ResolutionBasis
from minutes_parser.segment.clauses.clauses import Enumerator
from minutes_parser.segment.passages import Passage


@dataclass
class Decision:
    """A decision while it is read: its clauses as (enumerator, passage), and the text around it that tells of the vote."""

    start: int
    verb: str
    recommended_to: str | None = None
    clauses: list[tuple[Enumerator | None, Passage]] = field(default_factory=list)
    told: str = ""
    """the words before and after in which mover, seconder and vote stand"""
    marked: bool = False
    """a marker introduced it"""
    basis: ResolutionBasis = "marker"
    """the rule that found it"""

    @property
    def words(self) -> range:
        """Where the words of its first clause stand, the quotation mark before them included."""
        clause = self.clauses[0][1]
        return range(clause.start - 1, clause.end)

    @property
    def end(self) -> int:
        return self.clauses[-1][1].end


class Lost(NamedTuple):
    """A motion that was lost or withdrawn: the sentence that moved it, what was told from there on, and how it ended."""

    moved: Passage
    told: str
    ended: str
