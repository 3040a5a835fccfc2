"""The decisions of one item, and the motions that were lost, read passage by passage.

A passage is offered to each of the ways at the end of this file in turn: one with a marker opens a block of clauses (see
`marked_passages`), others stand in a list, or tell what became of a motion above or below them. A passage that none of them
takes is read sentence by sentence (see `decision_sentences`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import takewhile

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_blocks import collect, quoted_by
from minutes_parser.segment.clauses.clause_heads import heads_clause
from minutes_parser.segment.clauses.clause_leads import ONE_DECIDES
from minutes_parser.segment.clauses.clause_lists import decided_row, other_table, row_passage
from minutes_parser.segment.clauses.clause_signs import PARAGRAPH
from minutes_parser.segment.clauses.clauses import enumerator, follows
from minutes_parser.segment.clauses.stems import lists
from minutes_parser.segment.clauses.stripped import (
    EXCLUDED_CUES,
    THAT_BE,
    THAT_BE_CUES,
    stripped,
    stripped_alone,
    stripped_first,
)
from minutes_parser.segment.cues import cued, cues
from minutes_parser.segment.decisions.decided import Decision, Lost
from minutes_parser.segment.decisions.decision_sentences import TELLS
from minutes_parser.segment.decisions.earlier_minutes import quotes_earlier
from minutes_parser.segment.decisions.filled_posts import filled
from minutes_parser.segment.decisions.listed import (
    determined,
    elected,
    elected_in_turn,
    only_candidate,
    put_up,
    response,
    responses,
)
from minutes_parser.segment.decisions.listed_outcomes import outcomes
from minutes_parser.segment.decisions.lone_words import (
    approved_by,
    by_authority,
    in_pairs,
    in_points,
    passes_minutes,
    put_above,
    verb_of,
    word_alone,
)
from minutes_parser.segment.decisions.marked_passages import MarkedReader
from minutes_parser.segment.decisions.markers import MARKING, addressee, closing, stem
from minutes_parser.segment.decisions.moved_in_letters import in_letters
from minutes_parser.segment.decisions.of_decision import speaks_of, stands_over
from minutes_parser.segment.decisions.printed_below import carried_below, carried_motion_below, report_below
from minutes_parser.segment.decisions.second_look import with_debated, without_received
from minutes_parser.segment.decisions.word_last import noted
from minutes_parser.segment.motions.carried_headings import carried_heading
from minutes_parser.segment.motions.composed import with_composed
from minutes_parser.segment.motions.contests import Contest, contests
from minutes_parser.segment.motions.debated import Debate, debate
from minutes_parser.segment.motions.headed_motions import headed_motion
from minutes_parser.segment.motions.moved_above import with_list
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.proposals import joined
from minutes_parser.segment.motions.proposed_above import behind_list, ends_moved_list, without_how_to_vote
from minutes_parser.segment.motions.restated import with_movers
from minutes_parser.segment.motions.union_motions import Moved, union_motion, with_passed
from minutes_parser.segment.passages import Passage, sentences, unquoted, without
from minutes_parser.segment.settled.outcomes import MOVING, OPENS_MOTION, counted
from minutes_parser.segment.votes.vote_sides import opens_side


def read(
    passages: Sequence[Passage], *, unmarked: bool, title: str | None = None, names: str = ""
) -> tuple[list[Decision], list[Lost]]:
    """The decisions that the passages of one item record, and the motions that were lost, in print order.

    `names`: what the body that met is called.
    """
    passages = without_how_to_vote(passages)
    item = _ItemReader(passages, unmarked=unmarked, title=title, names=names)
    at = 0
    while at < len(passages):
        at = item.passage(at)
    if unmarked:
        debated = with_debated(item.decisions, item.motions, passages)
        composed = with_composed(debated, item.motions, passages)
        passed = with_passed(composed, item.motions, passages)
        return with_movers(without_received(passed), passages), item.motions
    return item.decisions, item.motions


def _stated(passages: Sequence[Passage]) -> Passage | None:
    """What the end of a debate says was agreed: "the amendment became the finding and the Council agreed that ..."."""
    found = [(passage, stated) for passage in passages[-2:] if (stated := _IN_ITS_WORDS.search(passage.text))]
    return found[0][0].part(found[0][1].start("what")) if found else None


_IN_ITS_WORDS = compiled(
    r"\b(?:motion|amendment)\b[^.;]{0,60}\b(?:became|was|were)\b[^.;]{0,60}\band\s+the\s+(?:\w+\s+){0,2}?(?:council|committee|board|meeting|panel)\s+(?:accordingly\s+|therefore\s+)?(?:agreed|resolved|decided)\s+(?P<what>(?:that|to)\s)",
    re.IGNORECASE,
)
_MOTION_HEAD = compiled(
    r"\W*(?:(?:original|substantive|first|second)\s+)?(?:motion|amendment|proposal)(?:\s+\d)?\W*", re.I
)
# "The Mayor declared the plan adopted and accordingly:", over "“Kelderby Council hereby resolves to adopt the plan.”"
_DECLARED_OVER = compiled(r"\b(?:adopted|carried|passed|approved|agreed)\b[^.;:]{0,40}\s*[:;][-–—]*\s*$", re.IGNORECASE)
_HEREBY = cued(
    r"\W*(?:that\s+)?(?:the\s+|this\s+)?(?:[\w’'-]+\s+){0,4}?(?:council|committee|board|authority|assembly|comhairle)\s+hereby\s+(?:resolves|adopts|approves|agrees|determines|decides|makes)\s",
    re.IGNORECASE,
)
_MARK = compiled(r"\W*")
_ON_RECORD = cues("recorded noted minuted")
# "A named vote was held on the amendment."
_NAMED_ON_AMENDMENT = compiled(r"\b(?:named|recorded)\s+vote\b[^.;]{0,40}\bon\s+the\s+amendment\b", re.IGNORECASE)
# "... was defeated by 8 votes to 21, viz:", over the names
_AS_FOLLOWS = compiled(r"\b(?:viz|as\s+follows|namely|voting)\b[.:;\s–-]*$|:[-–—]*\s*$", re.IGNORECASE)


class _ItemReader(MarkedReader):
    """Reads the passages of one item in print order."""

    def __init__(self, passages: Sequence[Passage], *, unmarked: bool, title: str | None, names: str) -> None:
        super().__init__(passages, unmarked=unmarked, title=title, names=names)
        self.contests: list[Contest | Debate] = []
        if unmarked:
            self.contests = [*contests(passages)]
            if not self.contests and (debated := debate(passages)):
                self.contests.append(debated)

    def passage(self, at: int) -> int:
        """Reads the passage at a place; gives the place to go on at."""
        passage = without(self.passages[at], PARAGRAPH)
        for way in _WAYS if self.unmarked else _WAYS_MARKED:
            after = way(self, passage, at)
            if after is not None:
                return after
        for sentence in joined(passage):
            after = self.sentence(sentence, at)
            if after > at:
                return after
        return at + 1

    def contested(self, passage: Passage, at: int) -> int | None:
        """Several motions on one question, of which one won; a motion and what became of the amendments to it."""
        put = next((found for found in self.contests if found.first == at), None)
        if put is None:
            return None
        self.contests.remove(put)
        if isinstance(put, Debate):
            self.motions += put.fallen
        if put.decision:
            if stated := _stated(self.passages[put.first : put.after + 1]):
                put.decision.clauses, put.decision.start = [(None, stated)], stated.start
            return self.add(with_list(put.decision, self.passages, put.after), put.told, put.after)
        self.won = put.told
        return put.after

    def of_head(self, passage: Passage, at: int) -> int | None:
        """A motion whose number or movers stand before its words, and how it went behind them."""
        return self._moved(headed_motion(self.passages, at))

    def of_union(self, passage: Passage, at: int) -> int | None:
        """A motion of several paragraphs between who moved it and how it went."""
        return self._moved(union_motion(self.passages, at))

    def _moved(self, moved: Moved | None) -> int | None:
        if moved is None:
            return None
        if moved.lost:
            self.motions.append(moved.lost)
        return self.add(moved.decision, moved.told, moved.after) if moved.decision else moved.after

    def in_list(self, passage: Passage, at: int) -> int | None:
        """Decisions that stand as a list: who was elected, what was answered to applications."""
        listed = self.listed(passage, at)
        return self.add(listed[0], [], listed[1]) if listed else None

    def row_of_table(self, passage: Passage, at: int) -> int | None:
        """What a table says was decided on each of its rows."""
        row = decided_row(self.passages, at, authority=self.authority)
        if row is None or at in self.elsewhere:
            return None
        return self.add(Decision(row.start, verb_of(passage.text), None, [(None, row)], basis="list"), [], at + 1)

    def over_motion_below(self, passage: Passage, at: int) -> int | None:
        """What leads to a motion further down that was carried."""
        place = carried_motion_below(self.passages, at, after=self.last_end)
        if not place:
            return None
        motion = self.passages[place]
        below = list(takewhile(lambda p: p.text.startswith("THAT "), self.passages[place + 1 :]))
        moved = Decision(
            motion.start, "carried", None, [(None, clause) for clause in (motion, *below)], basis="outcome"
        )
        return self.add(moved, [p.text for p in self.passages[at:place]], place + 1 + len(below))

    def under_heading(self, passage: Passage, at: int) -> int | None:
        """The vote on what a heading right above it proposes."""
        heading = carried_heading(self.passages, at, after=self.last_end)
        if not heading or carried_below(self.passages, passage, at):
            return None
        named = Decision(heading.start, "carried", None, [(None, heading)], basis="outcome")
        return self.add(named, [passage.text], at + 1)

    def only_told(self, passage: Passage, at: int) -> int | None:
        """What settles nothing, or is a correction of minutes that were agreed above."""
        if self.decisions and not self.told and quoted_by(self.decisions[-1], passage.text):
            return at + 1
        if quotes_earlier(self.passages[at].text, self.title):
            return at + 1
        if self.of_fallen_motion(passage, at):
            return at + 1
        if (
            self.decisions
            and ((self.told and opens_side(passage.text)) or not _ON_RECORD.isdisjoint(passage.words))
            and speaks_of(self.decisions[-1], passage, self.told)
        ):
            return self.of_vote_on_it(
                passage, at + 1
            )  # who wished a dissent to be noted, behind where the report is kept
        if not self.corrects(at) and not self.only_tells(passage, at):
            return None
        self.told.append(passage)
        return at + 1

    def of_fallen_motion(self, passage: Passage, at: int) -> bool:
        """Adds who voted for and against what was lost, listed right below the sentence that says so, to what is told of that."""
        if not at or not self.motions or not opens_side(passage.text) or "motion" in passage.words:
            return False
        fell = self.motions[-1]
        led = _NAMED_ON_AMENDMENT.search(fell.told) or _AS_FOLLOWS.search(fell.ended)
        if not led or not self.passages[at - 1].text.endswith(fell.ended):
            return False
        self.motions[-1] = fell._replace(told=f"{fell.told}\n{passage.text}")
        return True

    def carries_above(self, passage: Passage, at: int) -> int | None:
        """ "All agreed.", below who proposed and seconded; or only how it went, below the one motion."""
        if not at or stands_over(self.passages, at, text=passage.text):
            return None
        below = self.passages[at + 1].text if at + 1 < len(self.passages) else ""
        if (
            not (below and closing(passage.text, below))
            and (
                MOVING.match(self.passages[at - 1].text)
                or behind_list(self.passages, at)
                or self.opened(at - 1)
                or ends_moved_list(self.passages, at - 1)
            )
            and not report_below(self.passages, at)
            and self.moved_above(passage, at)
        ):
            return at + 1
        return at + 1 if self.only_motion(passage, at) else None

    def in_letters(self, passage: Passage, at: int) -> int | None:
        """ "M/S/C", beside what was moved, seconded and carried."""
        found = in_letters(self.passages, at, passage, self.title)
        return self.add(found, [], at + 1) if found else None

    def opened(self, at: int) -> bool:
        """Whether a passage holds the words of a motion, below the line that says who moved it."""
        return at > 0 and OPENS_MOTION.search(self.passages[at - 1]) is not None

    def of_pair(self, passage: Passage, at: int) -> int | None:
        """The outcome beside what was put, in pairs of lines or cells."""
        pair = None
        if len(passage.text) < 30:
            pair = in_pairs(self.passages, at) or in_points(self.passages, at, title=self.title)
        if not pair:
            return None
        return self.add(
            Decision(pair.start, verb_of(passage.text), None, [(None, pair)], basis="bare"), self.told.last(1), at + 1
        )

    def by_two(self, passage: Passage, at: int) -> int | None:
        """ "Approved by A and B", over or under what was approved."""
        approved = approved_by(self.passages, at)
        if not approved:
            return None
        verb, what = approved
        return self.add(Decision(passage.start, verb, None, [(None, what)], basis="bare"), [what.text], at + 2)

    def one_word(self, passage: Passage, at: int) -> int | None:
        """The outcome of the item in one word, of what was put above it."""
        if not self.word_alone(passage, at):
            return None
        clauses = put_above(self.passages, at, after=self.last_end) or [(None, passage)]
        word = Decision(clauses[0][1].start, verb_of(passage.text), None, clauses, basis="bare")
        return self.add(word, self.told.last(6 if all(movers("\n".join(self.told.last(6)))) else 1), at + 1)

    def further_clause(self, passage: Passage, at: int) -> int | None:
        """The further clause of a marked decision, behind a table that it speaks of."""
        further = self.behind_table(at)
        return self.add(further, self.told.last(1), at + 1) if further else None

    def without_label(self, passage: Passage, at: int) -> int | None:
        """Clauses that run on to the end of the item, whose label is lost."""
        if not stripped(self.passages, at):
            return None
        decision, after = collect(Decision(passage.start, "resolved", basis="stripped"), self.passages, at)
        ends = decision.clauses and after >= len(self.passages)
        return self.add(decision, self.told.last(14), after) if ends else None

    def clause_without_label(self, passage: Passage, at: int) -> int | None:
        """One clause whose label is lost."""
        if not stripped_alone(self.passages, at, after=self.last_end):
            return self.first_without_label(passage, at)
        that = Decision(passage.start, "resolved", None, [(None, passage)], basis="stripped")
        return self.add(that, self.told.last(3), at + 1)

    def first_without_label(self, passage: Passage, at: int) -> int | None:
        """The same, with what else its paragraph says behind it."""
        several = sentences(passage)
        if not several:
            return None  # a bullet alone on its line
        first, *rest = several
        marks = any(decision.marked for decision in self.decisions)
        if not stripped_first(self.passages, first, at, marks=marks):
            return None
        self.add(Decision(first.start, "resolved", None, [(None, first)], basis="stripped"), [], at + 1)
        for sentence in rest:
            self.sentence(sentence, at)
        return at + 1

    def over_clauses(self, passage: Passage, at: int) -> int | None:
        """A line that opens the clauses below it without a marker."""
        verb = stem(passage.text) or ("resolved" if ONE_DECIDES.match(passage) else None)
        if not verb or at + 1 >= len(self.passages):
            return None
        if at and _MOTION_HEAD.fullmatch(self.passages[at - 1].text):
            return None  # the words of a motion: "The Council:-", over "1. Agrees that ..."
        titled = heads_clause(self.passages, at + 1, None)  # "Rail", over "1. to approve the timetable"
        if not lists(passage.text, self.passages[at + 1 + titled]):
            return None
        opened = Decision(passage.start, verb, addressee(passage.text), basis="stem")
        decision, after = collect(opened, self.passages, at + 1 + titled)
        moved = [passage.text] if all(movers(passage.text)) else []
        return self.add(decision, [*self.told.last(14), *moved], after) if decision.clauses else None

    def in_present(self, passage: Passage, at: int) -> int | None:
        """ "The Council hereby resolves to adopt the plan.", below the line that says that it was adopted."""
        if not at or not _HEREBY.match(passage) or not _DECLARED_OVER.search(self.passages[at - 1].text):
            return None
        after = at + 1
        if passage.text.startswith("“") and "”" not in passage.text:
            ends = (n for n in range(at, min(len(self.passages), at + 6)) if "”" in self.passages[n].text)
            after = next(ends, at) + 1
        said = unquoted(without(row_passage([passage, *self.passages[at + 1 : after]]), _MARK))
        resolved = Decision(said.start, "resolved", None, [(None, said)], basis="stem")
        return self.add(resolved, self.told.last(14), after)

    def behind_table(self, at: int) -> Decision | None:
        """The further clause of a marked decision behind the rows of a table that it speaks of: "(b) That notice be given"."""
        here = enumerator(self.passages[at].text)
        if here is None or self.passages[at].block.cell or not (at and self.passages[at - 1].block.cell):
            return None
        clause = self.passages[at].part(here.end)
        marks = [decision.clauses[-1][0] for decision in self.decisions if decision.marked]
        if not THAT_BE.match(clause.text) or not any(mark and follows(mark, here) for mark in marks):
            return None
        return Decision(clause.start, "resolved", None, [(here, clause)], basis="stripped")

    def listed(self, passage: Passage, at: int) -> tuple[Decision, int] | None:
        """The decisions that start at a place as a list, and the place after it."""
        if not self.unmarked:
            return None
        if at in self.officers:
            return self.officers[at]
        if self.election and (found := elected(passage) or put_up(self.passages, at)):
            return found, at + 1
        if self.election and (found := elected_in_turn(self.passages, at)):
            return found, at + 2
        if self.election and (chosen := only_candidate(self.passages, self.title)):
            return chosen
        if self.fills and (chosen := filled(self.passages, at)):
            return chosen
        if self.authority and (found := determined(passage, self.title, self.names)):
            return found, at + 1
        if answer := response(self.passages, at, self.title) or outcomes(self.passages, at, self.title):
            return answer
        entry = passage.part(mark.end) if (mark := enumerator(passage.text)) else passage
        if noted(entry):
            return Decision(entry.start, "noted", None, [(None, entry)], basis="bare"), at + 1
        first = passage.block.cell and (at == 0 or other_table(self.passages[at - 1], passage))
        return responses(self.passages, at, self.title) if first else None

    def word_alone(self, passage: Passage, at: int) -> bool:
        """Whether the outcome of the item stands here in one word, and is the meeting's own."""
        told, first = bool(self.told), not self.decisions
        alone = word_alone(self.passages, passage, at, told=told, first=first, title=self.title)
        return alone and not by_authority(passage.text, self.title)

    def only_tells(self, passage: Passage, at: int) -> bool:
        """Whether nothing in the passage at a place can be a decision, or speak of the vote on the one before it."""
        if (
            (self.told or not self.decisions)
            and _DECIDES.isdisjoint(passage.words)
            and not ("taken" in passage.words and passes_minutes(passage.text, self.title))
            and not passage.words >= THAT_BE_CUES
            and not passage.words >= EXCLUDED_CUES
            and stem(passage.text) is None
            and ONE_DECIDES.match(passage) is None
            and not ("action" in passage.words and self.word_alone(passage, at))
        ):
            return True
        if not self.told or _HOW_IT_WENT.search(passage) or not opens_side(passage.text):
            return False
        below = self.passages[at + 1] if at + 1 < len(self.passages) else None
        # names with stops in them, or counts whose outcome is told next
        return not counted(passage.text) or (below is not None and _HOW_IT_WENT.search(below) is not None)

    def corrects(self, at: int) -> bool:
        """Whether a passage stands in a list of what was changed in the minutes that were agreed above it."""
        first = next((n for n in range(at, -1, -1) if not _CORRECTED.match(self.passages[n].text)), -1)
        return 0 <= first < at and bool(self.decisions and _CORRECTS.search(self.passages[first].text))


_HOW_IT_WENT = cued(
    r"\b(?:carried|lost|agreed|resolved|decided|recommended|passed|passes|approved|adopted|accepted|defeated|withdrawn|fell|unanimous(?:ly)?|put|elected|tied|equal)\b",
    re.IGNORECASE,
)


# "The minutes were agreed subject to the following changes:", and what is changed in them.
_CORRECTS = compiled(
    r"\b(?:following|these)\s+(?:\w+\s+)?(?:changes|amendments|corrections|alterations)\W*$", re.IGNORECASE
)
_CORRECTED = compiled(r"\W*(?:Item|Page|Minute|Paragraph|Para|Section)\s*\d", re.IGNORECASE)
_DECIDES = TELLS | MARKING


Way = Callable[[_ItemReader, Passage, int], int | None]
"""reads the passage at a place, if it is of its kind; gives the place to go on at, or nothing"""

# In this order; a flag tells those which read what no marker opens.
_IN_ORDER: tuple[tuple[Way, bool], ...] = (
    (_ItemReader.of_head, True),
    (_ItemReader.contested, True),
    (_ItemReader.of_union, True),
    (_ItemReader.in_letters, True),
    (_ItemReader.in_list, True),
    (_ItemReader.row_of_table, True),
    (_ItemReader.over_motion_below, True),
    (_ItemReader.under_heading, True),
    (_ItemReader.of_mover, False),
    (_ItemReader.only_told, False),
    (_ItemReader.carries_above, True),
    (_ItemReader.of_pair, True),
    (_ItemReader.by_two, True),
    (_ItemReader.one_word, True),
    (_ItemReader.further_clause, True),
    (_ItemReader.marks_movers, True),
    (_ItemReader.with_marker, False),
    (_ItemReader.without_label, True),
    (_ItemReader.clause_without_label, True),
    (_ItemReader.over_clauses, False),
    (_ItemReader.in_present, True),
)
_WAYS = tuple(way for way, _ in _IN_ORDER)
_WAYS_MARKED = tuple(way for way, unmarked in _IN_ORDER if not unmarked)
