"""The decisions of one item, and the motions that were lost, read passage by passage.

A passage is offered to each of the ways at the end of this file in turn: one with a marker opens a block of clauses (see
`clause_blocks`), others stand in a list, or tell what became of a motion above or below them. A passage that none of them
takes is read sentence by sentence (see `decision_sentences`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import dropwhile, takewhile

from minutes_parser.patterns import compiled
from minutes_parser.segment.carried_headings import carried_heading
from minutes_parser.segment.clause_blocks import collect, marked, quoted_by
from minutes_parser.segment.clause_heads import heads_clause
from minutes_parser.segment.clause_leads import ONE_DECIDES
from minutes_parser.segment.clause_lists import decided_row, other_table
from minutes_parser.segment.clause_signs import PARAGRAPH
from minutes_parser.segment.clauses import enumerator, follows
from minutes_parser.segment.composed import with_composed
from minutes_parser.segment.contests import Contest, contests
from minutes_parser.segment.cues import cued
from minutes_parser.segment.debated import Debate, debate
from minutes_parser.segment.decided import Decision, Lost
from minutes_parser.segment.decision_sentences import MOTION_PASSED, TELLS, SentenceReader
from minutes_parser.segment.listed import determined, elected, only_candidate, put_up, response, responses
from minutes_parser.segment.lone_words import (
    approved_by,
    by_authority,
    in_pairs,
    passes_minutes,
    put_above,
    verb_of,
    word_alone,
)
from minutes_parser.segment.lost_motions import LOST
from minutes_parser.segment.markers import MARKING, Marker, addressee, closing, marker, on_application, stem
from minutes_parser.segment.moved_above import moved_above, with_list
from minutes_parser.segment.moved_words import proposed_words
from minutes_parser.segment.mover_names import SECONDS as SECONDING
from minutes_parser.segment.movers import movers
from minutes_parser.segment.of_decision import stands_over, tells_who_moved
from minutes_parser.segment.outcomes import FORMULA, MOVING, OPENS_MOTION, counted, is_formula, of_the_vote
from minutes_parser.segment.passages import Passage, sentences, without, without_end
from minutes_parser.segment.printed_below import carried_below, carried_motion_below, moved_below, report_below
from minutes_parser.segment.proposals import PROPOSAL, carried, joined, only_moved
from minutes_parser.segment.proposed_above import behind_list, ends_moved_list
from minutes_parser.segment.second_look import with_debated, without_received
from minutes_parser.segment.settled import settles
from minutes_parser.segment.stems import lists
from minutes_parser.segment.stripped import (
    EXCLUDED_CUES,
    THAT_BE,
    THAT_BE_CUES,
    stripped,
    stripped_alone,
    stripped_first,
)
from minutes_parser.segment.terse import APPROVED_BY
from minutes_parser.segment.vote_sides import opens_side
from minutes_parser.segment.whose_motion import restates


def read(
    passages: Sequence[Passage], *, unmarked: bool, title: str | None = None, names: str = ""
) -> tuple[list[Decision], list[Lost]]:
    """The decisions that the passages of one item record, and the motions that were lost, in print order.

    `names`: what the body that met is called.
    """
    item = _ItemReader(passages, unmarked=unmarked, title=title, names=names)
    at = 0
    while at < len(passages):
        at = item.passage(at)
    if unmarked:
        debated = with_debated(item.decisions, item.motions, passages)
        return without_received(with_composed(debated, item.motions, passages)), item.motions
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
# "A named vote was held on the amendment."
_NAMED_ON_AMENDMENT = compiled(r"\b(?:named|recorded)\s+vote\b[^.;]{0,40}\bon\s+the\s+amendment\b", re.IGNORECASE)


class _ItemReader(SentenceReader):
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

    def of_mover(self, passage: Passage, at: int) -> int | None:
        """Who moved the decision just read."""
        last = self.decisions[-1] if self.told and self.decisions else None
        if not last or not (MOVING.match(passage.text) or FORMULA.match(passage)):
            return None
        if not tells_who_moved(last, passage, self.passages, at, since=self.told, only=len(self.decisions) == 1):
            return None
        last.told += "\n" + passage.text
        if all(movers(passage.text)):
            return at + 1
        last.told += "\n" + self.passages[at + 1].text
        return at + 2

    def only_told(self, passage: Passage, at: int) -> int | None:
        """What settles nothing, or is a correction of minutes that were agreed above."""
        if self.decisions and not self.told and quoted_by(self.decisions[-1], passage.text):
            return at + 1
        if self.of_fallen_amendment(passage, at):
            return at + 1
        if not self.corrects(at) and not self.only_tells(passage, at):
            return None
        self.told.append(passage)
        return at + 1

    def of_fallen_amendment(self, passage: Passage, at: int) -> bool:
        """Adds who voted for and against an amendment, listed right below the sentence that it was lost, to what is told of that."""
        if not at or not self.motions or not opens_side(passage.text) or "motion" in passage.words:
            return False
        fell = self.motions[-1]
        if not _NAMED_ON_AMENDMENT.search(fell.told) or not self.passages[at - 1].text.endswith(fell.ended):
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

    def opened(self, at: int) -> bool:
        """Whether a passage holds the words of a motion, below the line that says who moved it."""
        return at > 0 and OPENS_MOTION.search(self.passages[at - 1]) is not None

    def of_pair(self, passage: Passage, at: int) -> int | None:
        """The outcome beside what was put, in pairs of lines or cells."""
        pair = in_pairs(self.passages, at) if len(passage.text) < 30 else None
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

    def marks_movers(self, passage: Passage, at: int) -> int | None:
        """ "Resolved: Proposer Cllr Bell, seconder Cllr Roe – unanimous", below what was resolved."""
        found = marker(passage.text) if at and not SECONDING.isdisjoint(passage.words) else None
        if not found or found.start >= _FIRST_WORDS or passage.block.cell:
            return None
        moved = passage.part(found.end)
        below = self.passages[at + 1].text if at + 1 < len(self.passages) else ""
        if not only_moved(moved) or not all(movers(moved.text)) or _THAT.match(below):
            return None
        if (self.of_mover if self.told else self.of_last)(moved, at) is not None:
            return at + 1
        went = moved if is_formula(moved) else Passage(moved.block, moved.start, f"{moved.text.rstrip('. ')}, agreed")
        lines = [*self.passages[:at], went]
        if self.told and self.from_debate(moved_above(lines, went, at, after=self.last_end, title=self.title), at):
            return at + 1
        above = without(self.passages[at - 1], PARAGRAPH)
        if not self.told or self.told[-1].start < above.start or not _TO_BE_DONE.match(above.text):
            return None
        put = Decision(above.start, found.verb, None, [(None, above)], basis="outcome")
        return self.add(put, [moved.text], at + 1)

    def with_marker(self, passage: Passage, at: int) -> int | None:
        """A marker and the clauses that it opens, with what else its paragraph settles before and behind it."""
        found, entry = self.marker(passage, at), False
        if found and found.label and at in self.elsewhere:
            self.told.append(passage)
            return at + 1  # "Decisions", over those of the planning authority
        if found and self.only_quotes(passage, found, at):
            self.told.append(passage)
            return at + 1
        if found and self.unmarked and self.marks_above(passage, found, at):
            return at + 1
        if found is None and self.decides(passage) and (found := on_application(passage.text)):
            entry = True
        if not found or _quoted(self.passages, at) or moved_below(self.passages, at, found):
            return None
        decision, after = marked(self.passages[: at + 1] if entry else self.passages, at, found)
        if decision:
            decision.marked = True
            moved = self.moved_report(found)
            opening = self.before_marked(passage, found, at)
            after = self.add(decision, [*moved, *self.told.of_next(40), *opening], after)
            self.after_marked(passage, decision, at)
            return after
        if found.label:
            self.told.append(passage)
            return at + 1
        return None

    def moved_report(self, found: Marker) -> list[str]:
        """What was told of "Cllr Bell moved the recommendations, seconded by Cllr Roe. Carried.", over what those are."""
        last = self.decisions[-1] if self.decisions and not self.told and found.start < _FIRST_WORDS else None
        if last is None or last.marked or last.basis not in {"proposal", "outcome"} or len(last.clauses) > 1:
            return []
        if not (all(movers(last.told)) and _RECOMMENDATIONS.fullmatch(proposed_words(last.clauses[0][1].text))):
            return []
        return self.decisions.pop().told.split("\n")

    def marker(self, passage: Passage, at: int) -> Marker | None:
        """The marker in a passage, or that of the next which this one only closes."""
        below = self.passages[at + 1].text if at + 1 < len(self.passages) else ""
        found = None if APPROVED_BY.match(passage.text) else marker(passage.text)
        if found is None and below:
            found = closing(passage.text, below)
        if found and found.verb in {"approved", "noted"} and at in self.elsewhere:
            found = None  # "Approved – porch at 3 Low Road", as the county decided
        if found or not self.decisions or not self.decisions[-1].marked or self.told:
            return found
        recommends = _RECOMMENDS.match(passage.text)  # to whom the body reports, behind what it resolved itself
        if recommends and (_THAT.match(passage.text, recommends.end()) or _THAT.match(below)):
            return Marker(0, recommends.end(), "recommended")
        return None

    def only_quotes(self, passage: Passage, found: Marker, at: int) -> bool:
        """Whether what a marker opens was not decided here."""
        return bool(
            _PASSED_ELSEWHERE.match(passage.text, found.start)
            or (passage.text.lstrip()[:1] in "“‘" and found.start <= 2)  # the resolution that an agenda proposes
            or (found.label and passage.start == 0)  # the title of a page of decisions
            or (passage.start < _STAMPED and not passage.text[found.end :].strip(" .:"))  # "DRAFT", "APPROVED"
            or (at and _ASKED_TO_PASS.search(self.passages[at - 1].text))
            or (found.label and at + 1 < len(self.passages) and _TOLD_BELOW.match(self.passages[at + 1].text))
            or (found.label and carried_motion_below(self.passages, at + 1, after=self.last_end))
        )

    def marks_above(self, passage: Passage, found: Marker, at: int) -> bool:
        """Whether a marker stands below what it decides, which then is read."""
        if _WENT.fullmatch(passage.text, found.end) and self.moved_above(passage.part(found.end), at):
            return True  # "Decision: Agreed", below "Motion: That ..."
        last_word = at + 1 == len(self.passages) and not passage.text[found.end :].strip(" .:")
        # "RESOLVED unanimously.", of the motion that is printed above
        return (passage.text.endswith(".") or last_word) and self.moved_above(passage, at)

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
        return self.add(decision, self.told.last(14), after) if decision.clauses else None

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

    def decides(self, entry: Passage) -> bool:
        """Whether the meeting itself decides what an entry of a list of applications tells: it has said so, or voted on it."""
        return self.unmarked and (
            ("seconded" in entry.words and all(movers(entry.text)))
            or any(_DECIDES_BELOW.search(clause.text) for d in self.decisions for _, clause in d.clauses[-1:])
        )

    def before_marked(self, passage: Passage, found: Marker, at: int) -> list[str]:
        """Reads what else is settled or lost in the paragraph before its marker; gives what opens the marked sentence."""
        if not self.unmarked or found.start < 20:
            return [s.text for s in sentences(passage.part(0, found.end))]
        last = passage.start
        therefore = _THEREFORE.search(passage.text[: found.end]) is not None
        for sentence in joined(passage):
            if sentence.end > passage.start + found.start:
                lead = sentence.part(0, passage.start + found.start - sentence.start)
                lead = without_end(lead, _AND_IT_WAS)
                if (
                    lead.end < passage.start + found.start
                    and not (_OF_VOTE.search(lead.text) or FORMULA.match(lead))
                    and settles(lead.text)
                ):
                    self.sentence(lead, at)  # "Ann Bell was elected Chair and it was AGREED to ..."
                    last = lead.end
                break
            last = sentence.end
            if (
                (therefore and not SECONDING.isdisjoint(sentence.words))
                or _CARRIED_ALONE.match(sentence.text)
                or (
                    (settles(sentence.text) or carried(sentence))
                    and restates(proposed_words(sentence.text), passage.text[found.end :].split(". ")[0])
                )
            ):
                self.told.append(sentence)
            else:
                self.sentence(sentence, at)
        return [s.text for s in sentences(passage.part(last - passage.start, found.end))]

    def after_marked(self, passage: Passage, decision: Decision, at: int) -> None:
        """Reads what else is settled in the paragraph in which a marked decision stands, behind it."""
        if not self.unmarked:
            return
        behind = [s for s in joined(passage) if s.start >= decision.end]
        behind = list(dropwhile(lambda s: of_the_vote(s) or not _says_more(s), behind))
        if behind:  # what was said from there on is said of the next decision
            decision.told = decision.told.replace(passage.text[behind[0].start - passage.start :], "")
        for sentence in behind:
            if of_the_vote(sentence) and not self.told:
                self.decisions[-1].told += "\n" + sentence.text
                continue
            found = marker(sentence.text) if _MARKED.search(sentence.text) else None
            further = marked([sentence], 0, found)[0] if found else None
            if further:
                further.marked = True
                self.add(further, [sentence.text], at)
            else:
                self.sentence(sentence, at)

    def listed(self, passage: Passage, at: int) -> tuple[Decision, int] | None:
        """The decisions that start at a place as a list, and the place after it."""
        if not self.unmarked:
            return None
        if at in self.officers:
            return self.officers[at]
        if self.election and (found := elected(passage) or put_up(self.passages, at)):
            return found, at + 1
        if self.election and (chosen := only_candidate(self.passages, self.title)):
            return chosen
        if self.authority and (found := determined(passage, self.title, self.names)):
            return found, at + 1
        if answer := response(self.passages, at, self.title):
            return answer
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


# "That with regard to the applications listed below, the following decisions be made", and then those one by one.
_DECIDES_BELOW = compiled(
    r"\bfollowing\s+decisions\b|\bapplications?\b.*\b(?:below|be\s+(?:determined|decided|dealt\s+with)\b)",
    re.IGNORECASE,
)
# "Decisions: 24/0187 The Beeches - refused by Wexshire Council", in a list of what a planning authority made of applications
_PASSED_ELSEWHERE = compiled(
    r"Decisions?\s*:\s[^.;]{3,160}?\b(?:granted|refused|approved|permitted|dismissed|allowed|withdrawn)\s+by\s+(?:the\s+)?(?:[A-Z][\w’']+\s+){0,3}(?:Council|[CDB]C|LPA|Planning|Authority|(?:the\s+)?Inspector\w*)\b"
)
_FIRST_WORDS = 12
"""where a marker begins that opens its paragraph, at most"""
_RECOMMENDATIONS = compiled(
    r"\W*(?:the\s+)?(?:officers?['’]?s?\s+)?(?:recommendations?|report|motion|proposals?)(?:,?\s+(?:as\s+)?(?:set\s+out|printed|contained|listed|detailed|amended|above|below|in\s+the\s+(?:report|agenda|paper)|of\s+the\s+\w+)){0,4}\W*",
    re.IGNORECASE,
)
_RECOMMENDS = compiled(r"\W*(?:RECOMMENDATIONS?|Recommendations?)\s*(?:[:–-]+\s*|$)")
_THAT = compiled(r"\W*(?:\(?(?:1|i|a)[.)]\s+)?T(?:hat|HAT)\s")
# "Bills of £412.06 be paid", over "Resolved: Proposer Cllr Bell, seconder Cllr Roe"
_TO_BE_DONE = compiled(
    r"(?!.*\b(?:should|would|could|will|may|can|to)\s+be\b)[^:;?]*?\sbe\s+(?:\w+ly\s+)?[a-z]+\b"
    r"|(?:[Tt]he\s+)?[Mm]inutes\b[^:;?]*\b(?:approved|accepted|adopted|agreed|confirmed)\b"
)
_STAMPED = 20
"""where the first words of a document end, which may say what became of its minutes"""
_OF_VOTE = compiled(
    r"\b(?:motion|amendment|propos(?:al|ition)|resolution|votes?|voted|division|hands)\b", re.IGNORECASE
)
# "Proposed by A and seconded by B; all in favour. It was therefore RESOLVED that ..."
_THEREFORE = compiled(r"\b(?:therefore|accordingly|thereupon)\s+\w+\s*$")
_AND_IT_WAS = compiled(r",?\s+and(?:\s+(?:it\s+was|thereby|hereby))?\s*$", re.IGNORECASE)
_HOW_IT_WENT = cued(
    r"\b(?:carried|lost|agreed|resolved|recommended|passed|passes|approved|adopted|accepted|defeated|withdrawn|fell|unanimous(?:ly)?|put|elected|tied|equal)\b",
    re.IGNORECASE,
)


def _says_more(sentence: Passage) -> bool:
    """Whether a sentence behind a decision, in its paragraph, settles, loses or moves something else."""
    text = sentence.text
    return bool(_MARKED.search(text) or settles(text) or LOST.search(sentence) or PROPOSAL.search(sentence))


_WENT = compiled(r"\W*(?:unanimously\s+)?(?:agreed|approved|carried|passed)(?:\s+unanimously)?\W*", re.IGNORECASE)
# "The motion was carried.", before "It was therefore RESOLVED" in the same paragraph
_CARRIED_ALONE = compiled(
    rf"{MOTION_PASSED.pattern}(?:\s+(?:unanimously|nem\.?\s?con\b|by\s[\w\s]{{3,30}}))?\W*$", re.IGNORECASE
)
# "The minutes were agreed subject to the following changes:", and what is changed in them.
_CORRECTS = compiled(
    r"\b(?:following|these)\s+(?:\w+\s+)?(?:changes|amendments|corrections|alterations)\W*$", re.IGNORECASE
)
_CORRECTED = compiled(r"\W*(?:Item|Page|Minute|Paragraph|Para|Section)\s*\d", re.IGNORECASE)
_DECIDES = TELLS | MARKING
_MARKED = compiled(
    r"^(?:(?:It\s+was\s+(?:further\s+)?)?(?:RESOLVED|AGREED)\b|Resolved\s*\([^()]+\)\s+(?:to|that)\b|(?:Resolved|Agreed)\s*[:–-]|Decision\s*:\s+(?=[A-Z]))"
    r"|\b(?:discussion|debate|consideration),?\s+RESOLVED\s+(?:to|that)\b|\b(?:[Ii]t\s+was|[Tt]he\s+(?:Council|Committee|Board|Panel|Cabinet|Trust|Authority))\s+RESOLVED\s+(?:to|that)\b"
)
# Under "Decisions:" stands what was decided; a paper that prints it over its whole debate begins so.
_TOLD_BELOW = compiled(
    r"\W*(?:Consideration\s+was\s+given|(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Dr)\b[\w.’' -]{2,40}\sreferred)\s+to\s"
)
_ASKED_TO_PASS = compiled(
    r"\b(?:(?:is|are|be)\s+(?:asked|invited|requested|recommended)|if\s+the\s+recommendations?\s+(?:is|are)\s+(?:accepted|agreed),?)\s+to\s+(?:formally\s+)?(?:pass|adopt|consider(?:\s+passing)?)\s+the\s+following\s+resolution\W*$",
    re.IGNORECASE,
)
"""what an agenda asks: "If the recommendation is accepted, to formally pass the following resolution:" """


def _quoted(passages: Sequence[Passage], at: int) -> bool:
    """Whether a passage stands inside a quotation that an earlier one opened."""
    before = "".join(p.text for p in passages[max(0, at - 3) : at])
    text = passages[at].text
    return text.lstrip()[:1] in "“‘" or (before.count("“") > before.count("”") and "”" in text)


Way = Callable[[_ItemReader, Passage, int], int | None]
"""reads the passage at a place, if it is of its kind; gives the place to go on at, or nothing"""

# In this order; a flag tells those which read what no marker opens.
_IN_ORDER: tuple[tuple[Way, bool], ...] = (
    (_ItemReader.contested, True),
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
)
_WAYS = tuple(way for way, _ in _IN_ORDER)
_WAYS_MARKED = tuple(way for way, unmarked in _IN_ORDER if not unmarked)
