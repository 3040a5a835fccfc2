"""The decisions of one item, and the motions that were lost, read passage by passage.

A passage with a marker opens a block of clauses (see `clause_blocks`). Every other passage is read sentence by sentence for
decisions without a marker (see `settled`), and for proposals with their outcome (see `outcomes` and `moved_above`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile

from minutes_parser.records import ResolutionBasis
from minutes_parser.segment.body_verbs import of_another
from minutes_parser.segment.carried_headings import carried_heading
from minutes_parser.segment.clause_blocks import ONE_DECIDES, collect, enumerated, marked
from minutes_parser.segment.clause_lists import entries, in_row, list_follows, only_answers, other_table, rows
from minutes_parser.segment.clause_signs import PARAGRAPH
from minutes_parser.segment.clauses import Enumerator, enumerator, follows
from minutes_parser.segment.contests import contest
from minutes_parser.segment.cues import cued, cues
from minutes_parser.segment.debates import carried_motion, taken_in, won
from minutes_parser.segment.decided import Decision, Lost
from minutes_parser.segment.list_leads import opens_list
from minutes_parser.segment.listed import answers, elected, is_election, officers, only_candidate, response, responses
from minutes_parser.segment.lone_words import (
    IN_CAPITALS,
    WORD_ALONE,
    approved_by,
    before_with,
    by_authority,
    in_pairs,
    only_named,
    passes_minutes,
    put_above,
    said_before,
    same_row,
    verb_of,
    word_alone,
)
from minutes_parser.segment.lost_motions import LOST, NEXT_MOVED, OF_ITS_OWN, UNSECONDED, lost
from minutes_parser.segment.markers import MARKING, Marker, addressee, closing, marker, on_application, stem
from minutes_parser.segment.moved_above import moved_above, told_of_mover, with_list
from minutes_parser.segment.moved_words import proposed_words
from minutes_parser.segment.mover_names import SECONDS as SECONDING
from minutes_parser.segment.movers import movers
from minutes_parser.segment.of_decision import stands_over, tells_of, tells_who_moved
from minutes_parser.segment.outcomes import ABOUT_VOTE, FORMULA, MOVING, of_the_vote, outcome_verb
from minutes_parser.segment.passages import Passage, sentences, without, without_end
from minutes_parser.segment.printed_below import (
    ONLY_CARRIED,
    carried_below,
    carried_motion_below,
    moved_below,
    report_below,
    resolved_next,
)
from minutes_parser.segment.proposals import PROPOSAL, behind_list, carried, joined
from minutes_parser.segment.put_before import motion_before, only_motion, tells_outcome
from minutes_parser.segment.replies import told_of_others
from minutes_parser.segment.settled import settled, settles
from minutes_parser.segment.settling import SETTLING
from minutes_parser.segment.standing import FELL
from minutes_parser.segment.stems import lists
from minutes_parser.segment.stripped import EXCLUDED_CUES, THAT_BE, THAT_BE_CUES, stripped, stripped_alone
from minutes_parser.segment.terse import APPROVED_BY
from minutes_parser.segment.told import HOW_VOTED, Told
from minutes_parser.segment.whose_motion import likeness, restates


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
    return item.decisions, item.motions


class _ItemReader:
    """Reads the passages of one item in print order; `told` is what was said since the last decision."""

    def __init__(self, passages: Sequence[Passage], *, unmarked: bool, title: str | None, names: str) -> None:
        self.passages = passages
        self.names = names
        self.title = title
        self.election = unmarked and is_election(title)
        self.unmarked = unmarked
        self.decisions: list[Decision] = []
        self.motions: list[Lost] = []
        self.told = Told()
        self.elsewhere = told_of_others(passages, title) if unmarked else {}
        self.officers = officers(passages) if unmarked else {}
        self.contest = contest(passages) if unmarked else None
        self.won: tuple[str, ...] = ()
        """what was told of a motion that won a contest, whose words come again as the next decision"""

    def passage(self, at: int) -> int:
        """Reads the passage at a place; gives the place to go on at."""
        passage = without(self.passages[at], PARAGRAPH)
        if self.contest and at == self.contest.first:
            put, self.contest = self.contest, None
            if put.decision:
                return self.add(put.decision, put.told, put.after)
            self.won = put.told
            return put.after
        listed = self.listed(passage, at)
        if listed:
            return self.add(listed[0], [], listed[1])
        if self.unmarked and (place := carried_motion_below(self.passages, at, after=self.last_end)):
            motion = self.passages[place]
            moved = Decision(motion.start, "carried", None, [(None, motion)], basis="outcome")
            return self.add(moved, [p.text for p in self.passages[at:place]], place + 1)
        heading = carried_heading(self.passages, at, after=self.last_end) if self.unmarked else None
        if heading and not carried_below(self.passages, passage, at):
            named = Decision(heading.start, "carried", None, [(None, heading)], basis="outcome")
            return self.add(named, [passage.text], at + 1)
        moves = MOVING.match(passage.text) or FORMULA.match(passage.text)
        last = self.decisions[-1] if self.told and self.decisions and moves else None
        if last and tells_who_moved(last, passage, self.passages, at, since=self.told):
            last.told += "\n" + passage.text
            if not all(movers(passage.text)):
                last.told += "\n" + self.passages[at + 1].text
                return at + 2
            return at + 1
        if self.corrects(at) or self.only_tells(passage):
            self.told.append(passage)
            return at + 1
        if (
            self.unmarked
            and at
            and not stands_over(self.passages, at, text=passage.text)
            and not (at + 1 < len(self.passages) and closing(passage.text, self.passages[at + 1].text))
            and (MOVING.match(self.passages[at - 1].text) or behind_list(self.passages, at))
            and not report_below(self.passages, at)
            and self.moved_above(passage, at)
        ):
            return at + 1  # "All agreed.", below who proposed and seconded
        if (
            self.unmarked
            and at
            and not stands_over(self.passages, at, text=passage.text)
            and self.only_motion(passage, at)
        ):
            return at + 1
        if self.unmarked and len(passage.text) < 30 and (pair := in_pairs(self.passages, at)):
            named = Decision(pair.start, verb_of(passage.text), None, [(None, pair)], basis="bare")
            return self.add(named, self.told.last(1), at + 1)
        if self.unmarked and (approved := approved_by(self.passages, at)):
            of_two = Decision(passage.start, approved[0], None, [(None, approved[1])], basis="bare")
            return self.add(of_two, [approved[1].text], at + 2)
        if self.unmarked and self.word_alone(passage, at):
            clauses = put_above(self.passages, at, after=self.last_end) or [(None, passage)]
            word = Decision(clauses[0][1].start, verb_of(passage.text), None, clauses, basis="bare")
            return self.add(word, self.told.last(6 if all(movers("\n".join(self.told.last(6)))) else 1), at + 1)
        if self.unmarked and (further := self.behind_table(at)):
            return self.add(further, self.told.last(1), at + 1)
        found = None if APPROVED_BY.match(passage.text) else marker(passage.text)
        entry = on_application(passage.text) if found is None and self.decides(passage) else None
        if found is None and at + 1 < len(self.passages):
            found = closing(passage.text, self.passages[at + 1].text)
        if found and found.verb in {"approved", "noted"} and at in self.elsewhere:
            found = None  # "Approved – porch at 3 Low Road", as the county decided
        if (
            found is None
            and self.decisions
            and self.decisions[-1].marked
            and not self.told
            and (recommends := _RECOMMENDS.match(passage.text))
            and (
                _THAT.match(passage.text, recommends.end())
                or (at + 1 < len(self.passages) and _THAT.match(self.passages[at + 1].text))
            )
        ):
            found = Marker(
                0, recommends.end(), "recommended"
            )  # to whom the body reports, behind what it resolved itself
        if (
            found
            and (
                _PASSED_ELSEWHERE.match(passage.text, found.start)
                or (passage.text.lstrip()[:1] in "“‘" and found.start <= 2)  # the resolution that an agenda proposes
                or (found.label and passage.start == 0)  # the title of a page of decisions
                or (passage.start < _STAMPED and not passage.text[found.end :].strip(" .:"))  # "DRAFT", "APPROVED"
                or (at and _ASKED_TO_PASS.search(self.passages[at - 1].text))
                or (found.label and carried_motion_below(self.passages, at + 1, after=self.last_end))
            )
        ):
            self.told.append(passage)
            return at + 1
        if found and self.unmarked and _WENT.fullmatch(passage.text, found.end):
            went = passage.part(found.end)
            if self.moved_above(went, at):
                return at + 1  # "Decision: Agreed", below "Motion: That ..."
        last_word = found and at + 1 == len(self.passages) and not passage.text[found.end :].strip(" .:")
        if found and self.unmarked and (passage.text.endswith(".") or last_word) and self.moved_above(passage, at):
            return at + 1  # "RESOLVED unanimously.", of the motion that is printed above
        found = found or entry
        if found and not _quoted(self.passages, at) and not moved_below(self.passages, at, found):
            decision, after = marked(self.passages[: at + 1] if entry else self.passages, at, found)
            if decision:
                decision.marked = True
                opening = self.before_marked(passage, found, at)
                after = self.add(decision, [*self.told.of_next(40), *opening], after)
                self.after_marked(passage, decision, at)
                return after
            if found.label:
                self.told.append(passage)
                return at + 1
        if self.unmarked and stripped(self.passages, at):
            decision, after = collect(Decision(passage.start, "resolved", basis="stripped"), self.passages, at)
            if decision.clauses and after >= len(self.passages):
                return self.add(decision, self.told.last(14), after)
        if self.unmarked and stripped_alone(self.passages, at, after=self.last_end):
            that = Decision(passage.start, "resolved", None, [(None, passage)], basis="stripped")
            return self.add(that, self.told.last(3), at + 1)
        verb = stem(passage.text) or ("resolved" if ONE_DECIDES.match(passage.text) else None)
        if verb and at + 1 < len(self.passages) and lists(passage.text, self.passages[at + 1]):
            opened = Decision(passage.start, verb, addressee(passage.text), basis="stem")
            decision, after = collect(opened, self.passages, at + 1)
            if decision.clauses:
                return self.add(decision, self.told.last(14), after)
        for sentence in joined(passage):
            after = self.sentence(sentence, at)
            if after > at:
                return after
        return at + 1

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
                if lead.end < passage.start + found.start and not _OF_VOTE.search(lead.text) and settles(lead.text):
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
        if self.election and (found := elected(passage)):
            return found, at + 1
        if self.election and (chosen := only_candidate(self.passages, self.title)):
            return chosen
        if answer := response(self.passages, at, self.title):
            return answer
        first = passage.block.cell and (at == 0 or other_table(self.passages[at - 1], passage))
        return responses(self.passages, at, self.title) if first else None

    def approved_after(self, sentence: Passage, at: int) -> bool:
        """Whether what is taken as read in a sentence is approved in one of the next."""
        rest = self.passages[at].text[sentence.end - self.passages[at].start :]
        return any(_APPROVES.search(text) for text in (rest, *(p.text for p in self.passages[at + 1 : at + 3])))

    def of_officers(self, at: int) -> bool:
        """Whether a place stands in a table of elections, of whose rows each is a decision."""
        cell = self.passages[at].block.cell
        tables = (self.passages[place].block.cell for place in self.officers)
        return cell is not None and any(other and other.table == cell.table for other in tables)

    def word_alone(self, passage: Passage, at: int) -> bool:
        """Whether the outcome of the item stands here in one word, and is the meeting's own."""
        told, first = bool(self.told), not self.decisions
        alone = word_alone(self.passages, passage, at, told=told, first=first, title=self.title)
        return alone and not by_authority(passage.text, self.title)

    def heads_row(self, at: int) -> bool:
        """Whether a passage is the first cell of a row that has more: "Approved | Pending" says what it is called."""
        cell = self.passages[at].block.cell
        return bool(cell and cell.column == 0 and at + 1 < len(self.passages) and same_row(*self.passages[at : at + 2]))

    def only_tells(self, passage: Passage) -> bool:
        """Whether nothing in a passage can be a decision, or speak of the vote on the one before it."""
        if self.told and HOW_VOTED.match(passage.text) and not _HOW_IT_WENT.search(passage):
            return True  # names with stops in them
        return (
            bool(self.told or not self.decisions)
            and _DECIDES.isdisjoint(passage.words)
            and not ("taken" in passage.words and passes_minutes(passage.text, self.title))
            and not passage.words >= THAT_BE_CUES
            and not passage.words >= EXCLUDED_CUES
            and stem(passage.text) is None
            and ONE_DECIDES.match(passage.text) is None
        )

    def corrects(self, at: int) -> bool:
        """Whether a passage stands in a list of what was changed in the minutes that were agreed above it."""
        first = next((n for n in range(at, -1, -1) if not _CORRECTED.match(self.passages[n].text)), -1)
        return 0 <= first < at and bool(self.decisions and _CORRECTS.search(self.passages[first].text))

    def add(self, decision: Decision, told: Sequence[str], after: int) -> int:
        """Adds a decision with what was told before it; gives `after`."""
        decision.told = "\n".join([*self.won, *told, decision.told])
        self.won = ()
        if len(decision.clauses) == 1:
            mark, clause = decision.clauses[0]
            several: list[tuple[Enumerator | None, Passage]] = [(None, part) for part in answers(clause)]
            several = several or enumerated(clause)
            decision.clauses = several or [(mark, in_row(self.passages, clause))]
            decision.start = min(decision.start, decision.clauses[0][1].start)
        elif decision.basis == "list":
            decision.clauses = only_answers(decision.clauses)
        self.decisions.append(decision)
        self.told.clear()
        return after

    def sentence(self, sentence: Passage, at: int) -> int:
        """Reads a sentence of the passage at a place; gives that place, or the one to go on at where it opened a list."""
        text = sentence.text
        minuted = (
            "taken" in sentence.words and passes_minutes(text, self.title) and not self.approved_after(sentence, at)
        )
        if (self.told or not self.decisions) and _TELLS.isdisjoint(sentence.words) and not minuted:
            self.told.append(sentence)
            return at
        if (len(text) < 15 and self.heads_row(at)) or (self.passages[at].block.cell and _STATUS.fullmatch(text)):
            return at
        if self.unmarked and IN_CAPITALS.fullmatch(text) and sentence.start > self.passages[at].start:
            if by_authority(text, self.title):
                return at
            if self.moved_above(sentence, at) or self.put_before(sentence, at):
                return at
            just = self.told[-1] if self.told else sentence
            alone = just is sentence or just.block is not sentence.block
            whole_of = sentence if alone else before_with(just, sentence)
            word = Decision(whole_of.start, verb_of(text), None, [(None, whole_of)], basis="bare")
            return self.add(word, self.told.last(1), at)
        if (
            self.unmarked
            and len(text) < 15
            and WORD_ALONE.match(text)
            and (thing := only_named(self.passages[at], sentence, title=self.title))
        ):
            return self.add(Decision(thing.start, verb_of(text), None, [(None, thing)], basis="bare"), [], at)
        if self.unmarked and self.only_motion(sentence, at):
            return at
        if LOST.search(sentence) and not NEXT_MOVED.search(sentence) and not _carried_after_all(sentence):
            if self.decisions and re.search(r"\bamendment\b", self.decisions[-1].clauses[0][1].text, re.IGNORECASE):
                self.decisions.pop()  # it was carried into a motion that then was lost
            self.motions.append(lost(sentence, self.passages[: at + 1]))
            if re.search(
                r"\bamendment\b|\breference\s+back\b", text, re.IGNORECASE
            ):  # the motion it would have amended still stands
                self.told.forget_vote()
                self.motion_carried(sentence, at)
            elif UNSECONDED.match(text):
                self.told.append(sentence)  # others may have been nominated before
            elif OF_ITS_OWN.search(sentence):
                pass  # "Mr Bell proposed a ban, but found no seconder": what was moved before it still stands
            else:
                self.told[:] = [
                    Passage(sentence.block, sentence.start, "It fell.")
                ]  # and votes told behind it are of that
            return at
        if (
            _SIGNED_ALONE.fullmatch(text)
            and self.decisions
            and _OF_MINUTES.search(self.decisions[-1].clauses[0][1].text)
        ):
            return at  # "The minutes were signed by the Chair.", which were approved just before
        if self.unmarked and list_follows(self.passages, sentence, at) and self.of_officers(at + 1):
            return at  # "The following were elected:", over a table that is read row by row
        if self.unmarked and list_follows(self.passages, sentence, at):
            opened = Decision(sentence.start, opens_list(text) or opens_list(text + ":") or "", basis="list")
            if self.passages[at + 1].block.cell:
                decision, after = rows(opened, self.passages, at + 1)
            elif listed := entries(self.passages, at + 1, lead=text):
                opened.clauses += [(None, entry) for entry in listed]
                decision, after = opened, at + 1 + len(listed)
            else:
                decision, after = collect(opened, self.passages, at + 1)
            decision.clauses = [entry for entry in decision.clauses if not _NOBODY.search(entry[1].text)]
            if decision.clauses:
                last = self.decisions[-1] if self.decisions and not self.told else None
                if last and _RECOMMENDATIONS_MOVED.match(last.clauses[0][1].text):
                    return self.add(decision, [self.decisions.pop().told, text], after)
                moved = not movers(text)[0] and all(movers("\n".join([*self.told.last(14), text])))
                return self.add(decision, [*self.told.last(14 if moved else 1), text], after)
        if self.election and text.endswith(":") and at + 1 < len(self.passages) and elected(self.passages[at + 1]):
            return at  # "The officers were elected as follows:", over who they are
        if taken_in(self.passages, sentence, at):
            self.told.forget_vote()
            if _OF_MOTION_TOO.search(text):
                self.told.append(sentence)  # it tells of the vote on the motion as well
            return at
        if self.unmarked and self.from_debate(won(self.passages, sentence, at, after=self.last_end), at):
            return at
        under = _UNDER_LISTED.search(sentence)
        if self.unmarked and under and at + 1 < len(self.passages) and _MOTION.match(self.passages[at + 1].text):
            opened = Decision(sentence.start, next(filter(None, under.groups())).lower(), basis="list")
            decision, after = collect(opened, self.passages, at + 1)
            if decision.clauses:
                moved = all(movers("\n".join(self.told.last(14))))
                return self.add(decision, [*self.told.last(14 if moved else 1), text], after)
        if carried_below(self.passages, sentence, at):
            self.told.append(sentence)  # what was carried is printed under the marker that follows
            return at
        below = (
            self.passages[at + 1].text if sentence.end == self.passages[at].end and at + 1 < len(self.passages) else ""
        )
        if below and FORMULA.match(text) and marker(below):
            self.told.append(sentence)  # "Prop. DC, 2nd TM, all in favour.", over "Resolved: ..."
            return at
        if _CARRIED_ONLY.fullmatch(text) and self.told and "amendment" in self.told[-1].words:
            put = self.told.pop() if not movers(self.told[-1].text)[0] else sentence
            self.told.append(Passage(put.block, put.start, "The amendment was then put as the substantive motion."))
            return at  # "The amendment was put: For 7, Against 1. Carried.", which is no vote on what is decided next
        read_just_now = self.decisions and not self.told and self.decisions[-1].basis == "outcome"
        if ONLY_CARRIED.match(sentence) and not read_just_now and self.told_next(sentence, at):
            self.told.append(sentence)
            return at
        if self.decisions and tells_of(self.decisions[-1], sentence, self.passages, at, since=self.told):
            self.decisions[-1].told += "\n" + text
        elif self.unmarked and _SAID_ABOVE.search(sentence) and self.decisions and self.decisions[-1].basis == "list":
            pass  # "The responses above were agreed."
        elif self.unmarked and (self.moved_above(sentence, at) or self.motion_carried(sentence, at)):
            further = _FURTHER.search(text)
            if further:  # "The motion was adopted and it was agreed that it be sent to the Minister"
                rest = sentence.part(further.end())
                self.add(Decision(rest.start, "agreed", None, [(None, rest)], basis="it-was"), [], at)
        elif by_authority(text, self.title):
            self.told.append(sentence)
        elif self.unmarked and self.put_before(sentence, at):
            pass
        elif self.unmarked and _MOTION_PASSED.match(text) and (line := self.moved_over(at)):
            passed = Decision(sentence.start, "carried", None, [(None, sentence)], basis="outcome")
            self.add(passed, [line, text], at)
        elif self.unmarked and len(text) < 110 and (whole := said_before(self.told, sentence, title=self.title)):
            said = [*self.told.last(1), *([] if text in whole.text else [text])]
            self.add(Decision(whole.start, verb_of(text), None, [(None, whole)], basis="bare"), said, at)
        elif (
            self.unmarked and not _PROCEDURE.search(sentence) and (found := carried(sentence) or self.settled(text, at))
        ):
            again = self.said_again(text)
            verb, basis = found
            other = self.told.other_matter(sentence, self.passages[at])
            of_mover = 0 if movers(text)[0] or other else self.told.of_mover(sentence)
            votes = 0 if other else self.told.votes()
            back = of_mover or votes + (
                verb != "noted" and not other
            )  # "The motion was seconded by Cllr Bell. The reply was noted."
            told = (
                [again]
                if again
                else told_of_mover(self.passages, sentence, at) or (self.told.last(back) if back else [])
            )
            proposal = (
                self.told.proposed(sentence) if _THE_PROPOSAL.match(text) and basis in {"proposal", "outcome"} else None
            )
            told = [proposal.text] if proposal else [] if _OWN_MATTER.match(text) and not movers(text)[0] else told
            proposal = proposal or self.moved_before(sentence, at)
            clause = without(proposal or sentence, _BRACKETED)
            seated = _SEATED.search(clause.text) if verb in _ELECTED else None
            clause = clause.part(0, seated.start()) if seated else clause
            parted = "amendment" in sentence.words or _NAMES_AGAINST.search(text) or FELL.search(sentence)
            said = [s.text for s in sentences(sentence)] if parted else [text]
            self.add(Decision(clause.start, verb, None, [(None, clause)], basis=basis), [*told, *said], at)
        elif self.unmarked and (amends := self.over_text(sentence, at)):
            self.add(Decision(sentence.start, amends, None, [(None, sentence)], basis="it-was"), [text], at)
        elif self.unmarked and passes_minutes(text, self.title):
            self.add(
                Decision(sentence.start, verb_of(text), None, [(None, sentence)], basis="minutes"),
                [*self.told.last(1), text],
                at,
            )
        else:
            self.told.append(sentence)
        return at

    def moved_before(self, sentence: Passage, at: int) -> Passage | None:
        """What stands right above "This was proposed by A, seconded by B and agreed.": the sentence that ends the paragraph before."""
        if not at or sentence.start > self.passages[at].start or not _THIS_WAS_MOVED.match(sentence.text):
            return None
        above = self.passages[at - 1]
        *_, last = sentences(above)
        said = last.start > self.last_end and len(last.text.split()) > 5 and last.text.endswith((".", "”", '"'))
        return last if said and not above.block.cell and not ABOUT_VOTE.match(last.text) else None

    def moved_over(self, at: int) -> str:
        """The line that says who moved a motion, whose words are only a title, over the debate that ends at a place; else nothing."""
        for passage in reversed(self.passages[:at]):
            if _PROPOSAL_WENT.match(passage.text):
                return ""
            if MOVING.match(passage.text) and all(movers(passage.text)):
                return passage.text
        return ""

    def over_text(self, sentence: Passage, at: int) -> str | None:
        """The verb of a sentence that settles what is printed below it word by word: "It was agreed to amend rule 5 to read:"."""
        text = sentence.text.rstrip()
        last = sentence.end == self.passages[at].end and at + 1 < len(self.passages)
        if not last or not text.endswith((":", ":-", ":–")) or not _AMENDS.search(text):
            return None
        found = self.settled(text.rstrip(":-–") + ".", at)
        return found[0] if found and found[1] in {"it-was", "body-verb"} and found[0] != "noted" else None

    def settled(self, text: str, at: int) -> tuple[str, ResolutionBasis] | None:
        """What `settled` finds in a sentence of the passage at a place, unless others did it."""
        found = settled(text)
        if found is None or found[1] in self.elsewhere.get(at, ()):
            return None
        if found[1] in {"passive", "relative"} and self.names and "council" not in self.names.lower():
            return None if _BY_COUNCIL.search(text) else found
        return None if found[1] == "body-verb" and of_another(text, self.names) else found

    def said_again(self, text: str) -> str:
        """What was told of the motion just carried, where "Resolved to ..." says again what it was: that is the decision.

        Also of the minutes, which one proposed be approved, where "The minutes were approved." follows.
        """
        last = self.decisions[-1] if self.decisions and not self.told else None
        if last and last.basis == "minutes" and not last.marked:
            put = _BE_PASSED.search(last.clauses[0][1].text) and _WERE_PASSED.match(text)
            return self.decisions.pop().told if put else ""
        if last is None or last.basis not in {"proposal", "outcome"} or not _RESOLVED_THUS.match(text):
            return ""
        if not restates(proposed_words(last.clauses[0][1].text), text):
            return ""
        return self.decisions.pop().told

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
        moved = (s.text for p in self.told for s in sentences(p) if PROPOSAL.search(s))
        return bool(said) and (
            put is None or any(likeness(proposed_words(text), said) > 0 for text in (put[0].text, *moved))
        )

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
            self.add(with_list(found[0], self.passages, at), found[1], at)
        return found is not None


# "That with regard to the applications listed below, the following decisions be made", and then those one by one.
_DECIDES_BELOW = re.compile(
    r"\bfollowing\s+decisions\b|\bapplications?\b.*\b(?:below|be\s+(?:determined|decided|dealt\s+with)\b)",
    re.IGNORECASE,
)
# "Decisions: 24/0187 The Beeches - refused by Wexshire Council", in a list of what a planning authority made of applications
_PASSED_ELSEWHERE = re.compile(
    r"Decisions?\s*:\s[^.;]{3,160}?\b(?:granted|refused|approved|permitted|dismissed|allowed|withdrawn)\s+by\s+(?:the\s+)?(?:[A-Z][\w’']+\s+){0,3}(?:Council|[CDB]C|LPA|Planning|Authority|(?:the\s+)?Inspector\w*)\b"
)
_RECOMMENDS = re.compile(r"\W*(?:RECOMMENDATIONS?|Recommendations?)\s*(?:[:–-]+\s*|$)")
_THAT = re.compile(r"\W*(?:\(?(?:1|i|a)[.)]\s+)?T(?:hat|HAT)\s")
# "Community bus: No appointment made until its role is known", in a list of who was appointed to what.
_NOBODY = re.compile(
    r"^[^:–]{3,60}(?::|\s[-–—])\s+(?:no\s+(?:appointment|nomination|representative|volunteer)s?\b|vacan(?:t|cy|cies)\b|(?:tbc|tba|none|nobody|not\s+filled)\W*$|to\s+be\s+(?:confirmed|appointed|filled|advised|arranged)\b)",
    re.IGNORECASE,
)
_THIS_WAS_MOVED = re.compile(
    r"\W*this(?:\s+(?:proposal|motion|suggestion|course|request|recommendation))?\s+was\s+(?:then\s+)?(?:proposed|moved|recommended)\s+by\b.*\bsecond\w*\b.*\b(?:agreed|carried|approved|accepted|passed)\b[^.;]{0,25}\W*$",
    re.IGNORECASE,
)
_STAMPED = 20
"""where the first words of a document end, which may say what became of its minutes"""
_OF_VOTE = re.compile(
    r"\b(?:motion|amendment|propos(?:al|ition)|resolution|votes?|voted|division|hands)\b", re.IGNORECASE
)
_SIGNED_ALONE = re.compile(
    r"\W*(?:the\s+|these\s+)?minutes\s+(?:was|were)\s+(?:then\s+|duly\s+|accordingly\s+)?signed(?:\s+(?:by|as)\s[^.;]{3,60})?\W*",
    re.IGNORECASE,
)
_OF_MINUTES = re.compile(r"\bminutes\b", re.IGNORECASE)
_AMENDS = re.compile(
    r"\b(?:amend(?:ments?)?|replace|change|alter|adopt|rule|constitution|wording|motions?|statement|clause|bye-?laws?)\b",
    re.IGNORECASE,
)
_PROPOSAL_WENT = re.compile(
    r"\W*the\s+(?:motion|proposal)\s+(?:was\s+(?:passed|carried|lost|defeated|not\s+moved)|passed|carried|fell|falls)\b",
    re.IGNORECASE,
)
# "Proposed by A and seconded by B; all in favour. It was therefore RESOLVED that ..."
_THEREFORE = re.compile(r"\b(?:therefore|accordingly|thereupon)\s+\w+\s*$")
_AND_IT_WAS = re.compile(r",?\s+and\s+(?:it\s+was\s*)?$", re.IGNORECASE)
_RESOLVED_THUS = re.compile(
    r"\W*(?:it\s+was\s+)?(?:(?:therefore|accordingly)\s+)?resolved\s+(?:to|that)\b", re.IGNORECASE
)
# "The fee was approved by the Parish Council", as its working group minutes it.
_BY_COUNCIL = re.compile(
    r"\b(?:approved|agreed|accepted|adopted|appointed|granted|refused)\s+by\s+the\s+(?:parish|town|community|county|borough|district|city)\s+council\b",
    re.IGNORECASE,
)
_NAMES_AGAINST = re.compile(r"\b[Aa]gainst\s*[:–(-]")
# "The recommendations were moved by Mr Bell, seconded by Ms Roe and approved. It was therefore resolved to:", and a list.
_RECOMMENDATIONS_MOVED = re.compile(
    r"\W*the\s+(?:\w+\s+)?recommendations?\s+(?:was|were)\s+(?:then\s+)?(?:proposed|moved)\s+by\b", re.IGNORECASE
)
_HOW_IT_WENT = cued(
    r"\b(?:carried|lost|agreed|resolved|recommended|passed|passes|approved|adopted|accepted|defeated|withdrawn|fell|unanimous(?:ly)?|put|elected|tied|equal)\b",
    re.IGNORECASE,
)


def _carried_after_all(sentence: Passage) -> bool:
    """Whether a proposal whose sentences were joined was carried in the end, an amendment to it having fallen."""
    parts = sentences(sentence)
    return len(parts) > 1 and carried(sentence) is not None and not LOST.search(parts[-1])


def _says_more(sentence: Passage) -> bool:
    """Whether a sentence behind a decision, in its paragraph, settles, loses or moves something else."""
    text = sentence.text
    return bool(_MARKED.search(text) or settles(text) or LOST.search(sentence) or PROPOSAL.search(sentence))


# What the one who was elected did next.
_SEATED = re.compile(
    r",?\s+(?:and\s+|who\s+)?(?:\w+\s+)?(?:(?<=,\s)signed\s+(?:the|his|her)\s+(?:declaration|acceptance)\b[^.;]*|(?:(?<=and\s)|(?<=who\s)|(?<=ly\s)|(?<=then\s))(?:took|assumed)\s+the\s+chair\b[^.;]*)\.?$",
    re.IGNORECASE,
)
_ELECTED = {"elected", "re-elected", "reelected", "appointed", "nominated"}
# How the debate goes on, and nothing that takes effect after it.
_PROCEDURE = cued(
    r"\bprocedural\s+motion\b|\bclosure\s+(?:motion|was)\b|\bmoved\s+(?:a|the)\s+closure\b|\bquestion\s+be\s+now\s+put\b|\bmotion\s+to\s+suspend\s+standing\b",
    re.IGNORECASE,
)
_WENT = re.compile(r"\W*(?:unanimously\s+)?(?:agreed|approved|carried|passed)(?:\s+unanimously)?\W*", re.IGNORECASE)
# "The motion passes with 31 votes for", where who moved and seconded it is told, and not what it was
_MOTION_PASSED = re.compile(
    r"\W*(?:(?:the|this)\s+)?(?:motion|proposal)\s+(?:(?:was|is)\s+)?(?:\w+ly\s+)?(?:carried|passed|passes|carries|agreed)\b",
    re.IGNORECASE,
)
_APPROVES = re.compile(r"\b(?:accepted|approved|agreed|adopted|confirmed|signed)\b", re.IGNORECASE)
_CARRIED_ONLY = re.compile(r"\W*(?:carried|passed|agreed)(?:\s+unanimously)?\W*", re.IGNORECASE)
# "The amendment was carried and the substantive motion agreed, 5 to 2."
_OF_MOTION_TOO = re.compile(
    r"\bmotion\b(?:[^.;]{0,60}\b(?:carried|agreed|passed|approved|put)\b|[^.;]*\d)", re.IGNORECASE
)
# "The motion was carried.", before "It was therefore RESOLVED" in the same paragraph
_CARRIED_ALONE = re.compile(
    rf"{_MOTION_PASSED.pattern}(?:\s+(?:unanimously|nem\.?\s?con\b|by\s[\w\s]{{3,30}}))?\W*$", re.IGNORECASE
)
_FURTHER = re.compile(r"\band\s+(?=it\s+was\s+(?:\w+\s+)?(?:agreed|resolved|decided)\s+(?:that|to)\b)", re.IGNORECASE)
_SAID_ABOVE = cued(
    r"\b(?:responses?|comments|observations|recommendations)\s+(?:listed\s+)?above\b|\babove\s+(?:responses|comments|observations)\b",
    re.IGNORECASE,
)
# "The following motion was proposed by A, seconded by B and agreed.", and the motion below it.
_UNDER_LISTED = cued(
    r"\b(?:under\s?-?listed|following|below)\s+(?:notice\s+of\s+)?(?:motion|resolution)s?\b.*\b(?P<verb>agreed|adopted|passed|resolved|carried|approved)\b"
    r"|\bmotion\s+was\s+(?:then\s+)?(?:put(?:\s+to\s+the\s+vote)?\s+and\s+(?:was\s+)?)?(?:declared\s+)?(?P<put>carried|agreed|adopted|passed)(?:\s+unanimously)?\s*:\W*$"
    r"|\bset\s+out\s+below,?\s[^.;]*\b(?P<below>carried|agreed|adopted|approved)\b"
    r"|\b(?:moved|proposed)\b.*\bseconded\b.*\b(?P<carried>carried|agreed|approved)\s*:\W*$",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\s*(?:Minutes:\s+(?=[A-Z]))?(?:\(?(?:[ivx]{1,4}|[a-h]|\d{1,2})\)\s+)?")
# "The minutes were agreed subject to the following changes:", and what is changed in them.
_CORRECTS = re.compile(
    r"\b(?:following|these)\s+(?:\w+\s+)?(?:changes|amendments|corrections|alterations)\W*$", re.IGNORECASE
)
_BE_PASSED = re.compile(r"\b(?:proposed|moved)\b.*\bbe\s+(?:accepted|approved|adopted|signed|taken)\b", re.IGNORECASE)
_WERE_PASSED = re.compile(
    r"\W*(?:these|they|(?:the\s+)?minutes)\b[^.;]{0,60}?\b(?:were|was)\s+(?:\w+\s+)?(?:approved|accepted|adopted|agreed)\b",
    re.IGNORECASE,
)
_CORRECTED = re.compile(r"\W*(?:Item|Page|Minute|Paragraph|Para|Section)\s*\d", re.IGNORECASE)
_STATUS = re.compile(r"\W*apologies\s+(?:received|accepted|noted)\W*", re.IGNORECASE)
"""beside a name in a table of who was there"""
_THE_PROPOSAL = re.compile(
    r"\W*(?:the|this)\s+(?:proposal|proposition|nomination)\s+was\s+(?:\w+ly\s+)?seconded\s+by\b", re.IGNORECASE
)
# "Electricity account: It was agreed ...", a matter of its own; "It was agreed to take a vote on the motion", whoever moved it.
_OWN_MATTER = re.compile(
    r"(?!\W*(?:motion|proposal|resolution|decision|outcome|vote)\b)[A-Z][^.:;]{3,60}:\s+[Ii]t\s+was\b|\W*it\s+was\s+(?:\w+ly\s+)?agreed\s+to\s+(?:take|hold|have|proceed\s+to)\s+an?\s+(?:\w+\s+){0,3}vote\b",
    re.IGNORECASE,
)
_MOTION = re.compile(
    r"\W*That\b|[“‘\"]\s*This\s+[Cc]ouncil\b|(?:The\s+|This\s+)?Council\s+(?i:resolves|agrees)\s+to\s*:"
)
# The words of which one is in every sentence that settles something, opens a list of what was settled, or tells of a motion
# that was lost. Any other sentence is only told, unless it can speak of the vote on the decision before it.
_TELLS = SETTLING | cues(
    "recommended decisions finding lost dissent defeated withdrawn fell lapsed vote voted voting carries seconder objection objections object objects observations support supports recommend votes against abstention abstentions"
)
_DECIDES = _TELLS | MARKING
_MARKED = re.compile(
    r"^(?:(?:It\s+was\s+(?:further\s+)?)?(?:RESOLVED|AGREED)\b|Resolved\s*\([^()]+\)\s+(?:to|that)\b|(?:Resolved|Agreed)\s*[:–-]|Decision\s*:\s+(?=[A-Z]))"
    r"|\b(?:discussion|debate|consideration),?\s+RESOLVED\s+(?:to|that)\b|\b(?:[Ii]t\s+was|[Tt]he\s+(?:Council|Committee|Board|Panel|Cabinet|Trust|Authority))\s+RESOLVED\s+(?:to|that)\b"
)


_ASKED_TO_PASS = re.compile(
    r"\b(?:(?:is|are|be)\s+(?:asked|invited|requested|recommended)|if\s+the\s+recommendations?\s+(?:is|are)\s+(?:accepted|agreed),?)\s+to\s+(?:formally\s+)?(?:pass|adopt|consider(?:\s+passing)?)\s+the\s+following\s+resolution\W*$",
    re.IGNORECASE,
)
"""what an agenda asks: "If the recommendation is accepted, to formally pass the following resolution:" """


def _quoted(passages: Sequence[Passage], at: int) -> bool:
    """Whether a passage stands inside a quotation that an earlier one opened."""
    before = "".join(p.text for p in passages[max(0, at - 3) : at])
    text = passages[at].text
    return text.lstrip()[:1] in "“‘" or (before.count("“") > before.count("”") and "”" in text)
