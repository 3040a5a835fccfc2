"""What has been read of an item so far: its decisions, its lost motions, and what was told since the last decision."""

from __future__ import annotations

from collections.abc import Sequence

from minutes_parser.segment.clauses.clause_lists import in_row, only_answers
from minutes_parser.segment.clauses.clauses import Enumerator
from minutes_parser.segment.clauses.inline_clauses import enumerated, thats
from minutes_parser.segment.decisions.decided import Decision, Lost
from minutes_parser.segment.decisions.filled_posts import fills_places
from minutes_parser.segment.decisions.listed import answers, authority, is_election, officers
from minutes_parser.segment.decisions.printed_below import carried_below, resolved_next
from minutes_parser.segment.decisions.replies import told_of_others
from minutes_parser.segment.decisions.told import Told
from minutes_parser.segment.motions.debates import carried_motion
from minutes_parser.segment.motions.moved_above import moved_above, over_quotation, with_list
from minutes_parser.segment.motions.moved_words import proposed_words
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.proposals import PROPOSAL
from minutes_parser.segment.motions.put_before import motion_before, only_motion, tells_outcome
from minutes_parser.segment.motions.whose_motion import likeness
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.settled.outcomes import outcome_verb


class ItemSoFar:
    """`told` is what was said since the last decision."""

    def __init__(self, passages: Sequence[Passage], *, unmarked: bool, title: str | None, names: str) -> None:
        self.passages = passages
        self.names = names
        self.title = title
        self.election = unmarked and is_election(title)
        self.fills = unmarked and fills_places(title)
        self.unmarked = unmarked
        self.decisions: list[Decision] = []
        self.motions: list[Lost] = []
        self.told = Told()
        self.authority = authority(names)
        self.elsewhere = told_of_others(passages, title, authority=self.authority) if unmarked else {}
        self.officers = officers(passages) if unmarked else {}
        self.won: tuple[str, ...] = ()
        """what was told of a motion that won a contest, whose words come again as the next decision"""

    def add(self, decision: Decision, told: Sequence[str], after: int) -> int:
        """Adds a decision with what was told before it; gives `after`."""
        decision.told = "\n".join([*self.won, *told, decision.told])
        self.won = ()
        if len(decision.clauses) == 1:
            mark, clause = decision.clauses[0]
            several: list[tuple[Enumerator | None, Passage]] = [(None, part) for part in answers(clause)]
            several = several or (thats(clause) if decision.basis == "marker" else []) or enumerated(clause)
            decision.clauses = several or [(mark, in_row(self.passages, clause))]
            decision.start = min(decision.start, decision.clauses[0][1].start)
        elif decision.basis == "list":
            decision.clauses = only_answers(decision.clauses)
        self.decisions.append(decision)
        self.told.clear()
        return after

    @property
    def last_end(self) -> int:
        """Where the last decision ends; -1 before the first."""
        return self.decisions[-1].end if self.decisions else -1

    def motion_carried(self, sentence: Passage, at: int) -> bool:
        """Whether a sentence carries the motion that was moved further up in the item."""
        return self.from_debate(carried_motion(self.passages, sentence, at, after=self.last_end, title=self.title), at)

    def moved_above(self, sentence: Passage, at: int) -> bool:
        """Whether a line such as "Carried unanimously." settles what was moved before it."""
        if not self.told:
            return False
        return self.from_debate(moved_above(self.passages, sentence, at, after=self.last_end, title=self.title), at)

    def told_next(self, sentence: Passage, at: int) -> bool:
        """Whether the next sentence says in words of its own what was carried, and no other matter."""
        said = resolved_next(self.passages, sentence, at)
        put = motion_before(self.passages, sentence, after=self.last_end) if said else None
        moved = [s.text for p in self.told for s in sentences(p) if PROPOSAL.search(s)]
        moved += [put[0].text] if put else []
        return bool(said) and (not moved or any(likeness(proposed_words(text), said) > 0 for text in moved))

    def only_motion(self, sentence: Passage, at: int) -> bool:
        """Whether a sentence that only tells how it went settles the one motion that was moved since the last decision."""
        put = only_motion(self.passages[: at + 1], sentence, after=self.last_end) if self.told else None
        return put is not None and not carried_below(self.passages, sentence, at) and self.carries(sentence, *put, at)

    def put_before(self, sentence: Passage, at: int) -> bool:
        """Whether a sentence that only tells how a vote went settles the last motion further up in the item."""
        put = motion_before(self.passages, sentence, after=self.last_end) if tells_outcome(sentence) else None
        return put is not None and self.carries(sentence, *put, at)

    def carries(self, sentence: Passage, motion: Passage, told: list[str], at: int) -> bool:
        """Adds a motion that a sentence carries, and what was told of it; always true."""
        moved = Decision(motion.start, outcome_verb(sentence.text), None, [(None, motion)], basis="outcome")
        return self.from_debate((moved, [*told, sentence.text]), at)

    def from_debate(self, found: tuple[Decision, list[str]] | None, at: int) -> bool:
        """Adds a decision that was found further up, if one was."""
        if found is not None:
            moved, told = found
            by = [] if any(movers("\n".join(told))) else over_quotation(self.passages[:at], moved.start)
            self.add(with_list(moved, self.passages, at), [*by, *told], at)
        return found is not None
