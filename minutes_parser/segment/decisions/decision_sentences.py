"""The decisions and the lost motions that sentences of an item record, read one by one in print order.

A sentence is offered to each of the ways at the end of this file in turn, until one of them has read it; one that none
takes is only told. What was told since the last decision says who moved the next and how the vote on it went.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from minutes_parser.patterns import compiled
from minutes_parser.records import ResolutionBasis
from minutes_parser.segment.clauses.clause_blocks import collect
from minutes_parser.segment.clauses.clause_lists import entries, list_below, list_follows, rows, with_entries_above
from minutes_parser.segment.clauses.clause_signs import bulleted
from minutes_parser.segment.clauses.list_leads import WITH_POINTS, first_of, opens_list
from minutes_parser.segment.cues import cued, cues
from minutes_parser.segment.decisions.decided import Decision, Lost
from minutes_parser.segment.decisions.item_so_far import ItemSoFar
from minutes_parser.segment.decisions.listed import elected
from minutes_parser.segment.decisions.lone_words import (
    IN_CAPITALS,
    WORD_ALONE,
    before_with,
    by_authority,
    only_named,
    passes_minutes,
    said_before,
    same_row,
    verb_of,
)
from minutes_parser.segment.decisions.markers import marker, stem
from minutes_parser.segment.decisions.of_decision import other_vote, put_and_carried, speaks_of, tells_of
from minutes_parser.segment.decisions.printed_below import ONLY_CARRIED, carried_below
from minutes_parser.segment.decisions.said_again import only_repeats, says_again
from minutes_parser.segment.decisions.word_last import before_resolved
from minutes_parser.segment.motions.debates import taken_in, won
from minutes_parser.segment.motions.lost_motions import LOST, NEXT_MOVED, OF_ITS_OWN, UNSECONDED, before_lost, lost
from minutes_parser.segment.motions.moved_above import told_of_mover
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.proposals import PROPOSAL, carried, moved_in_brackets
from minutes_parser.segment.motions.standing import AMENDS, FELL, NONE_SECONDED
from minutes_parser.segment.passages import Passage, sentences, without
from minutes_parser.segment.settled.body_verbs import of_another
from minutes_parser.segment.settled.in_office import accepted_office, without_seating
from minutes_parser.segment.settled.minutes_accepted import CORRECTION
from minutes_parser.segment.settled.outcomes import ABOUT_VOTE, FORMULA, MOVING, OUTCOME, counted
from minutes_parser.segment.settled.retold import retold
from minutes_parser.segment.settled.settled import begins_again, settled
from minutes_parser.segment.settled.settling import SETTLING


class SentenceReader(ItemSoFar):
    """Reads the sentences of one item."""

    def sentence(self, sentence: Passage, at: int) -> int:
        """Reads a sentence of the passage at a place; gives that place, or the one to go on at where it opened a list."""
        for way in _WAYS if self.unmarked else _WAYS_MARKED:
            after = way(self, sentence, at)
            if after is not None:
                return after
        self.told.append(sentence)
        return at

    def tells_nothing(self, sentence: Passage, at: int) -> int | None:
        """No word of it settles anything, or it is only a cell's."""
        text = sentence.text
        if (self.told or not self.decisions) and TELLS.isdisjoint(sentence.words):
            minuted = "taken" in sentence.words and passes_minutes(text, self.title)
            if not minuted or self.approved_after(sentence, at):
                self.told.append(sentence)
                return at
        if (len(text) < 15 and self.heads_row(at)) or (self.passages[at].block.cell and _STATUS.fullmatch(text)):
            return at
        return None

    def in_capitals(self, sentence: Passage, at: int) -> int | None:
        """ "Mr Bell to write. AGREED": the outcome in capitals, behind what was agreed."""
        text = sentence.text
        if not IN_CAPITALS.fullmatch(text) or sentence.start <= self.passages[at].start:
            return None
        if by_authority(text, self.title) or self.moved_above(sentence, at) or self.put_before(sentence, at):
            return at
        just = self.told[-1] if self.told else sentence
        alone = just is sentence or just.block is not sentence.block
        whole_of = sentence if alone else before_with(just, sentence)
        word = Decision(whole_of.start, verb_of(text), None, [(None, whole_of)], basis="bare")
        return self.add(word, self.told.last(1), at)

    def named_only(self, sentence: Passage, at: int) -> int | None:
        """ "Grass cutting contract. Approved.": a thing and what became of it."""
        text = sentence.text
        if len(text) >= 15 or not WORD_ALONE.match(text):
            return None
        thing = only_named(self.passages[at], sentence, title=self.title)
        if thing is None:
            return None
        return self.add(Decision(thing.start, verb_of(text), None, [(None, thing)], basis="bare"), [], at)

    def of_only_motion(self, sentence: Passage, at: int) -> int | None:
        """The outcome of the one motion that was moved since the last decision."""
        return at if self.only_motion(sentence, at) else None

    def lost_motion(self, sentence: Passage, at: int) -> int | None:
        """A motion or an amendment that fell."""
        if not LOST.search(sentence) or NEXT_MOVED.search(sentence) or _carried_after_all(sentence):
            return None
        text = sentence.text
        what = NONE_SECONDED.search(text)
        moved = next((p for p in reversed(self.told) if what and what["what"] in p.text), None)
        if moved:  # "There was no seconder for Option B.", behind who proposed Option A
            moved = next((s for s in sentences(moved) if what and what["what"] in s.text), moved)
            self.motions.append(Lost(moved, moved.text, text))
            self.told[:] = [s for p in self.told for s in sentences(p) if s.start != moved.start]
            return at
        if self.decisions and _AMENDMENT.search(self.decisions[-1].clauses[0][1].text):
            self.decisions.pop()  # it was carried into a motion that then was lost
        # "the amendment was LOST; the report was AGREED by 5 votes to 2"
        if further := _OTHER_CARRIED.search(sentence.text):
            self.lost_motion(sentence.part(0, further.start()), at)
            rest = sentence.part(further.end())
            if not self.motion_carried(rest, at):
                self.told.append(rest)
            return at
        fell = lost(sentence, self.passages[: at + 1])
        self.motions.append(fell)
        before = before_lost(fell, self.told, sentence)
        stands = all(movers("\n".join(told.text for told in before)))
        if _OF_AMENDMENT.search(text):  # the motion it would have amended still stands
            if stands and (AMENDS.search(fell.moved.text) or fell.moved.end <= sentence.start):
                self.told[:] = before
            else:
                self.told.forget_vote()
            self.motion_carried(sentence, at)
        elif UNSECONDED.match(text):
            self.told.append(sentence)  # others may have been nominated before
        elif OF_ITS_OWN.search(sentence):
            pass  # "Mr Bell proposed a ban, but found no seconder": what was moved before it still stands
        elif stands and any(PROPOSAL.search(told) for told in before):
            self.told[:] = before  # what was moved before it still stands
        else:  # and votes told behind it are of that
            self.told[:] = [Passage(sentence.block, sentence.start, "It fell.")]
        return at

    def count_of_lost(self, sentence: Passage, at: int) -> int | None:
        """ "Seven voted for and five against.", before the sentence that says that this was not enough."""
        if not counted(sentence.text):
            return None
        behind = next((s for s in sentences(self.passages[at]) if s.start >= sentence.end), None)
        if behind is None or not LOST.search(behind) or _OF_AMENDMENT.search(behind.text):
            return None
        self.told.append(sentence)
        return at

    def only_signed(self, sentence: Passage, at: int) -> int | None:
        """ "The minutes were signed by the Chair.", which were approved just before."""
        signed = _SIGNED_ALONE.fullmatch(sentence.text) and self.decisions
        return at if signed and _OF_MINUTES.search(self.decisions[-1].clauses[0][1].text) else None

    def over_elected(self, sentence: Passage, at: int) -> int | None:
        """ "The officers were elected as follows:", over who they are."""
        leads = self.election and sentence.text.endswith(":") and at + 1 < len(self.passages)
        return at if leads and elected(self.passages[at + 1]) else None

    def over_points(self, sentence: Passage, at: int) -> int | None:
        """ "The Board agreed to the form with the following changes:", over what these are."""
        last = sentence.end == self.passages[at].end and ":" in sentence.text
        over = WITH_POINTS.search(sentence.text) if last else None
        below = self.passages[at + 1] if over and at + 1 < len(self.passages) else None
        found = self.settled(sentence.text, at) if below and bulleted(below) else None
        if found is None or _OF_MINUTES.search(sentence.text):
            return None
        whole = Decision(sentence.start, found[0], None, [(None, sentence)], basis=found[1])
        decision, after = collect(whole, self.passages, at + 1, listed=True)
        return self.add(decision, [sentence.text], after)

    def over_list(self, sentence: Passage, at: int) -> int | None:
        """A sentence that settles what the list or the table below it says."""
        if not list_follows(self.passages, sentence, at):
            return None
        first = list_below(self.passages, at)
        if self.of_officers(first):
            return at  # "The following were elected:", over a table that is read row by row
        text = sentence.text
        opened = Decision(sentence.start, opens_list(text) or opens_list(text + ":") or "", basis="list")
        cell = self.passages[first].block.cell
        if cell and cell != self.passages[at].block.cell:  # else its lines stand in the cell of the sentence
            decision, after = rows(opened, self.passages, first)
        elif listed := entries(self.passages, first, lead=text):
            opened.clauses += [(None, entry) for entry in listed]
            decision, after = opened, first + len(listed)
        else:
            decision, after = collect(opened, self.passages, first)
        decision.clauses = [entry for entry in decision.clauses if not _NOBODY.search(entry[1].text)]
        if not decision.clauses:
            return None
        if own := first_of(text):
            decision.clauses.insert(0, (None, sentence.part(*own)))
        last = self.decisions[-1] if self.decisions and not self.told else None
        if last and _RECOMMENDATIONS_MOVED.match(last.clauses[0][1].text):
            return self.add(decision, [self.decisions.pop().told, text], after)
        moved = not movers(text)[0] and all(movers("\n".join([*self.told.last(14), text])))
        return self.add(decision, [*self.told.last(14 if moved else 1), text], after)

    def amendment_taken_in(self, sentence: Passage, at: int) -> int | None:
        """An amendment that was carried into its motion, on which the vote is still to come."""
        if not taken_in(self.passages, sentence, at):
            return None
        self.told.forget_vote()
        if _OF_MOTION_TOO.search(sentence.text):
            self.told.append(sentence)  # it tells of the vote on the motion as well
        return at

    def won_contest(self, sentence: Passage, at: int) -> int | None:
        """Of several motions, the one that won."""
        return at if self.from_debate(won(self.passages, sentence, at, after=self.last_end), at) else None

    def over_motion(self, sentence: Passage, at: int) -> int | None:
        """ "The following motion was proposed by A, seconded by B and agreed.", and the motion below it."""
        under = _UNDER_LISTED.search(sentence)
        if not under or at + 1 >= len(self.passages) or not _MOTION.match(self.passages[at + 1].text):
            return None
        opened = Decision(sentence.start, next(filter(None, under.groups())).lower(), basis="list")
        decision, after = collect(opened, self.passages, at + 1)
        if not decision.clauses:
            return None
        moved = all(movers("\n".join(self.told.last(14))))
        return self.add(decision, [*self.told.last(14 if moved else 1), sentence.text], after)

    def printed_below(self, sentence: Passage, at: int) -> int | None:
        """What was carried is printed under the marker that follows."""
        if not carried_below(self.passages, sentence, at):
            last = sentence.end == self.passages[at].end and at + 1 < len(self.passages)
            # "Prop. DC, 2nd TM, all in favour.", over "Resolved: ..."
            moved = FORMULA.match(sentence) or _MOVED_ALONE.fullmatch(sentence.text)
            if not last or not moved or not marker(self.passages[at + 1].text):
                return None
        self.told.append(sentence)
        return at

    def amendment_put(self, sentence: Passage, at: int) -> int | None:
        """ "The amendment was put: For 7, Against 1. Carried.", which is no vote on what is decided next."""
        if not _CARRIED_ONLY.fullmatch(sentence.text) or not self.told or "amendment" not in self.told[-1].words:
            return None
        if FELL.search(self.told[-1]):
            return None
        put = self.told.pop() if not movers(self.told[-1].text)[0] else sentence
        self.told.append(Passage(put.block, put.start, "The amendment was then put as the substantive motion."))
        return at

    def said_next(self, sentence: Passage, at: int) -> int | None:
        """ "Carried.", where the next sentence says in words of its own what was."""
        read_just_now = self.decisions and not self.told and self.decisions[-1].basis == "outcome"
        if not ONLY_CARRIED.match(sentence) or read_just_now or not self.told_next(sentence, at):
            return None
        self.told.append(sentence)
        return at

    def of_last(self, sentence: Passage, at: int) -> int | None:
        """What tells of the decision just read: who moved it, how the vote went."""
        if self.decisions and not self.told and only_repeats(self.decisions[-1], sentence.text):
            return at
        if not self.decisions or not tells_of(self.decisions[-1], sentence, self.passages, at, since=self.told):
            return None
        if other_vote(self.decisions[-1], sentence):
            return None
        self.decisions[-1].told += "\n" + sentence.text
        if all(CORRECTION.match(passage.text) for passage in self.told):
            self.told.clear()  # "All agreed." may stand behind it
        return at

    def of_vote_on_it(self, sentence: Passage, at: int) -> int | None:
        """What tells in so many words of the vote on the decision just read, also behind its reasons."""
        if not self.decisions:
            return None
        put = not self.told and put_and_carried(self.decisions[-1], sentence, self.passages, at)
        if not put and not speaks_of(self.decisions[-1], sentence, self.told):
            return None
        self.decisions[-1].told += "\n" + sentence.text
        return at

    def of_responses(self, sentence: Passage, at: int) -> int | None:
        """ "The responses above were agreed.", which have been read as a list."""
        listed = self.decisions and self.decisions[-1].basis == "list"
        return at if listed and _SAID_ABOVE.search(sentence) else None

    def of_motion_above(self, sentence: Passage, at: int) -> int | None:
        """What carries the motion that was moved further up, and what was agreed with it."""
        # "The motion was adopted and it was agreed that it be sent on"
        further = _FURTHER.search(sentence.text) if "it" in sentence.words else None
        carries = sentence.part(0, further.start()) if further else sentence
        if not self.moved_above(carries, at) and not self.motion_carried(sentence, at):
            return None
        if further:
            rest = sentence.part(further.end())
            self.add(Decision(rest.start, "agreed", None, [(None, rest)], basis="it-was"), [], at)
        return at

    def by_others(self, sentence: Passage, at: int) -> int | None:
        """What the planning authority, say, has decided."""
        if not by_authority(sentence.text, self.title):
            return None
        self.told.append(sentence)
        return at

    def of_put_before(self, sentence: Passage, at: int) -> int | None:
        """Only how the vote went, on the last motion further up."""
        return at if self.put_before(sentence, at) else None

    def of_titled_motion(self, sentence: Passage, at: int) -> int | None:
        """ "The motion passes with 31 votes for", where who moved it is told, and not what it was."""
        line = self.moved_over(at) if MOTION_PASSED.match(sentence.text) else ""
        if not line:
            return None
        passed = Decision(sentence.start, "carried", None, [(None, sentence)], basis="outcome")
        return self.add(passed, [line, sentence.text], at)

    def word_behind(self, sentence: Passage, at: int) -> int | None:
        """ "Agreed.", behind the sentence that says what."""
        text = sentence.text
        whole = said_before(self.told, sentence, title=self.title) if len(text) < 110 else None
        if not whole:
            return None
        said = [*self.told.last(1), *([] if text in whole.text else [text])]
        return self.add(Decision(whole.start, verb_of(text), None, [(None, whole)], basis="bare"), said, at)

    def resolved_last(self, sentence: Passage, at: int) -> int | None:
        """ "Clerk to buy two bins Resolved", without a mark between."""
        what = before_resolved(sentence)
        if what is None:
            return None
        basis: ResolutionBasis = "proposal" if PROPOSAL.search(what) else "bare"
        return self.add(Decision(what.start, "resolved", None, [(None, what)], basis=basis), [sentence.text], at)

    def settling(self, sentence: Passage, at: int) -> int | None:
        """A sentence that settles something itself, or a proposal with its outcome."""
        text = sentence.text
        found = (
            None
            if _PROCEDURE.search(sentence)
            or (_DECLARES.match(text) and self.marker_below(at))
            or (_ACCORDINGLY.search(sentence) and self.stem_below(at))
            else carried(sentence)
            or self.settled(text, at)
            or moved_in_brackets(sentence)
            or self.seconded_last(sentence)
        )
        if found is None:
            return None
        verb, basis = found
        told = self.told_of(sentence, verb, at)
        nominated = _THE_PROPOSAL.match(text) and basis in {"proposal", "outcome"}
        proposal = self.told.proposed(sentence) if nominated else None
        if proposal:
            told = [proposal.text]
        elif _OWN_MATTER.match(text) and not movers(text)[0]:
            told = []
        proposal = proposal or self.moved_before(sentence, at)
        clause = without_seating(without(proposal or sentence, _BRACKETED), verb)
        clause = (
            clause.part(begins_again(clause.text))
            if basis == "it-was"
            else with_entries_above(self.passages, clause, at)
        )
        parted = "amendment" in sentence.words or _NAMES_AGAINST.search(text) or FELL.search(sentence)
        said = [s.text for s in sentences(sentence)] if parted else [text]
        return self.add(Decision(clause.start, verb, None, [(None, clause)], basis=basis), [*told, *said], at)

    def seconded_last(self, sentence: Passage) -> tuple[str, ResolutionBasis] | None:
        """ "Cllr Roe seconded this and it was agreed.", of what was proposed in the same paragraph."""
        seconded = _THE_PROPOSAL.match(sentence.text) and OUTCOME.match(sentence)
        return ("agreed", "proposal") if seconded and self.told.proposed(sentence) else None

    def told_of(self, sentence: Passage, verb: str, at: int) -> list[str]:
        """What was told before a sentence of what it settles: who moved it, and how the vote went."""
        if self.decisions and not self.told and says_again(self.decisions[-1], sentence.text):
            return [self.decisions.pop().told]
        other = self.told.other_matter(sentence, self.passages[at])
        other = other or (
            verb in {"noted", "received"} and any(_OWN_MOTION.match(passage.text) for passage in self.told)
        )
        of_mover = 0 if movers(sentence.text)[0] or other else self.told.of_mover(sentence)
        votes = 0 if other else self.told.votes()
        # "The motion was seconded by Cllr Bell. The reply was noted."
        back = of_mover or votes + (verb != "noted" and not other)
        return told_of_mover(self.passages, sentence, at) or (self.told.last(back) if back else [])

    def takes_office(self, sentence: Passage, at: int) -> int | None:
        """ "Cllr Bell accepted the position.", whom one nominated and another seconded just before."""
        chosen = accepted_office(self.told, sentence)
        if chosen is None:
            return None
        what, told = chosen
        elected = Decision(what.start, "elected", None, [(None, what)], basis="proposal")
        return self.add(elected, [s.text for s in told], at)

    def over_words(self, sentence: Passage, at: int) -> int | None:
        """ "It was agreed to amend rule 5 to read:", over the words."""
        amends = self.over_text(sentence, at)
        if not amends:
            return None
        return self.add(Decision(sentence.start, amends, None, [(None, sentence)], basis="it-was"), [sentence.text], at)

    def minutes_passed(self, sentence: Passage, at: int) -> int | None:
        """ "Taken as read and signed.", of the minutes."""
        text = sentence.text
        if not passes_minutes(text, self.title):
            return None
        passed = Decision(sentence.start, verb_of(text), None, [(None, sentence)], basis="minutes")
        return self.add(passed, [*self.told.last(1), text], at)

    def approved_after(self, sentence: Passage, at: int) -> bool:
        """Whether what is taken as read in a sentence is approved in one of the next."""
        rest = self.passages[at].text[sentence.end - self.passages[at].start :]
        return any(_APPROVES.search(text) for text in (rest, *(p.text for p in self.passages[at + 1 : at + 3])))

    def of_officers(self, at: int) -> bool:
        """Whether a place stands in a table of elections, of whose rows each is a decision."""
        cell = self.passages[at].block.cell
        tables = (self.passages[place].block.cell for place in self.officers)
        return cell is not None and any(other and other.table == cell.table for other in tables)

    def heads_row(self, at: int) -> bool:
        """Whether a passage is the first cell of a row that has more: "Approved | Pending" says what it is called."""
        cell = self.passages[at].block.cell
        return bool(cell and cell.column == 0 and at + 1 < len(self.passages) and same_row(*self.passages[at : at + 2]))

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
        if not last or not text.endswith((":", ":-", ":–")) or not _CHANGES.search(text):
            return None
        found = self.settled(text.rstrip(":-–") + ".", at)
        return found[0] if found and found[1] in {"it-was", "body-verb"} and found[0] != "noted" else None

    def marker_below(self, at: int) -> bool:
        """Whether the next passage holds a marker."""
        return at + 1 < len(self.passages) and marker(self.passages[at + 1].text) is not None

    def stem_below(self, at: int) -> bool:
        """Whether the next passage opens the clauses of what was settled: "The Council:-"."""
        return at + 1 < len(self.passages) and stem(self.passages[at + 1].text) is not None

    def settled(self, text: str, at: int) -> tuple[str, ResolutionBasis] | None:
        """What `settled` finds in a sentence of the passage at a place, unless others did it."""
        found = settled(text)
        if found is None and text.endswith(":") and all(movers(text)):
            found = settled(text.rstrip(" :") + ".")  # the list that it opens is not told apart from what follows
        if found is None or found[1] in self.elsewhere.get(at, ()):
            return None
        if found[1] in {"passive", "relative"} and self.names and "council" not in self.names.lower():
            return None if _BY_COUNCIL.search(text) else found
        asked = found[1] in {"body-verb", "formula", "passive", "it-was"}
        return None if asked and of_another(retold(text) or text, self.names, found[1]) else found


# "Community bus: No appointment made until its role is known", in a list of who was appointed to what.
_NOBODY = compiled(
    r"^[^:–]{3,60}(?::|\s[-–—])\s+(?:no\s+(?:appointment|nomination|representative|volunteer)s?\b|vacan(?:t|cy|cies)\b|(?:tbc|tba|none|nobody|not\s+filled)\W*$|to\s+be\s+(?:confirmed|appointed|filled|advised|arranged)\b)",
    re.IGNORECASE,
)
_THIS_WAS_MOVED = compiled(
    r"\W*this(?:\s+(?:proposal|motion|suggestion|course|request|recommendation))?\s+was\s+(?:then\s+)?(?:proposed|moved|recommended)\s+by\b.*\bsecond\w*\b.*\b(?:agreed|carried|approved|accepted|passed)\b[^.;]{0,25}\W*$",
    re.IGNORECASE,
)
# "The Chair declared that the application was therefore refused.", over "RESOLVED that the application be REFUSED"
_DECLARES = compiled(
    r"\W*(?:the\s+)?(?:chair\w*|mayor|provost|convener|president|cathaoirleach)\s+(?:then\s+)?declared\s+(?:that\s+)?the\s+(?:application|motion|proposal|recommendations?)\b[^.;]{0,40}\b(?:was|were|had\s+been)\s[^.;]{0,40}\W*$",
    re.IGNORECASE,
)
_SIGNED_ALONE = compiled(
    r"\W*(?:the\s+|these\s+)?minutes\s+(?:was|were)\s+(?:then\s+|duly\s+|accordingly\s+)?signed(?:\s+(?:by|as)\s[^.;]{3,60})?\W*",
    re.IGNORECASE,
)
_OF_MINUTES = compiled(r"\bminutes\b|\b(?:true|correct|accurate)\s+(?:and\s+\w+\s+)?record\b", re.IGNORECASE)
_CHANGES = compiled(
    r"\b(?:amend(?:ments?)?|replace|change|alter|adopt|rule|constitution|wording|motions?|statement|clause|bye-?laws?)\b",
    re.IGNORECASE,
)
_PROPOSAL_WENT = compiled(
    r"\W*the\s+(?:motion|proposal)\s+(?:was\s+(?:passed|carried|lost|defeated|not\s+moved)|passed|carried|fell|falls)\b",
    re.IGNORECASE,
)
# "The fee was approved by the Parish Council", as its working group minutes it.
_BY_COUNCIL = compiled(
    r"\b(?:approved|agreed|accepted|adopted|appointed|granted|refused)\s+by\s+the\s+(?:parish|town|community|county|borough|district|city)\s+council\b",
    re.IGNORECASE,
)
_NAMES_AGAINST = compiled(r"\b[Aa]gainst\s*[:–(-]")
# "The recommendations were moved by Mr Bell, seconded by Ms Roe and approved. It was therefore resolved to:", and a list.
_RECOMMENDATIONS_MOVED = compiled(
    r"\W*the\s+(?:\w+\s+)?recommendations?\s+(?:was|were)\s+(?:then\s+)?(?:proposed|moved)\s+by\b", re.IGNORECASE
)


def _carried_after_all(sentence: Passage) -> bool:
    """Whether a proposal whose sentences were joined was carried in the end, an amendment to it having fallen."""
    parts = sentences(sentence)
    return len(parts) > 1 and carried(sentence) is not None and not LOST.search(parts[-1])


# How the debate goes on, and nothing that takes effect after it.
_PROCEDURE = cued(
    r"\bprocedural\s+motion\b|\bclosure\s+(?:motion|was)\b|\bmoved\s+(?:a|the)\s+closure\b|\bquestion\s+be\s+now\s+put\b|\bmotion\s+to\s+suspend\s+standing\b",
    re.IGNORECASE,
)
# "The motion passes with 31 votes for", where who moved and seconded it is told, and not what it was
MOTION_PASSED = compiled(
    r"\W*(?:(?:the|this)\s+)?(?:motion|proposal)\s+(?:(?:was|is)\s+)?(?:\w+ly\s+)?(?:carried|passed|passes|carries|agreed)\b",
    re.IGNORECASE,
)
# "Moved by Cllr Bell and carried unanimously:", over "RESOLVED that ..."
_MOVED_ALONE = compiled(
    r"\W*(?:it\s+was\s+)?(?:proposed|moved)\s+by\s(?:(?!\b(?:that|to)\b)[^;:\n]){3,80}?,?\s+(?:and\s+)?(?:was\s+)?(?:\w+ly\s+)?(?:agreed|carried|approved|passed)(?:\s+\w+ly)?\W*",
    re.IGNORECASE,
)
_APPROVES = compiled(r"\b(?:accepted|approved|agreed|adopted|confirmed|signed)\b", re.IGNORECASE)
_CARRIED_ONLY = compiled(r"\W*(?:carried|passed|agreed)(?:\s+unanimously)?\W*", re.IGNORECASE)
# "The amendment was carried and the substantive motion agreed, 5 to 2."
_OF_MOTION_TOO = compiled(
    r"\bmotion\b(?:[^.;]{0,60}\b(?:carried|agreed|passed|approved|put)\b|[^.;]*\d)", re.IGNORECASE
)
_FURTHER = compiled(r"\band\s+(?=it\s+was\s+(?:\w+\s+)?(?:agreed|resolved|decided)\s+(?:that|to)\b)", re.IGNORECASE)
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
_BRACKETED = compiled(r"\s*(?:Minutes:\s+(?=[A-Z]))?(?:\(?(?:[ivx]{1,4}|[a-h]|\d{1,2})\)\s+)?")
_STATUS = compiled(r"\W*apologies\s+(?:received|accepted|noted)\W*", re.IGNORECASE)
"""beside a name in a table of who was there"""
_THE_PROPOSAL = compiled(
    r"\W*(?:(?:the|this)\s+(?:proposal|proposition|nomination)\s+was\s+(?:\w+ly\s+)?seconded\s+by\b|(?-i:[A-Z])[^.;:,]{1,40}?\sseconded\s+(?:this|it|(?:the|this|his|her)\s+(?:proposal|proposition|nomination)),?\s+(?:and|which)\s)",
    re.IGNORECASE,
)
# "Electricity account: It was agreed ...", a matter of its own; "It was agreed to take a vote on the motion", whoever moved it.
_OWN_MATTER = compiled(
    r"(?!\W*(?:motion|proposal|resolution|decision|outcome|vote)\b)[A-Z][^.:;]{3,60}:\s+[Ii]t\s+was\b|\W*it\s+was\s+(?:\w+ly\s+)?agreed\s+to\s+(?:take|hold|have|proceed\s+to)\s+an?\s+(?:\w+\s+){0,3}vote\b",
    re.IGNORECASE,
)
_MOTION = compiled(r"\W*That\b|[“‘\"]\s*This\s+[Cc]ouncil\b|(?:The\s+|This\s+)?Council\s+(?i:resolves|agrees)\s+to\s*:")
# The words of which one is in every sentence that settles something, opens a list of what was settled, or tells of a motion
# that was lost. Any other sentence is only told, unless it can speak of the vote on the decision before it.
TELLS = SETTLING | cues(
    "recommended only decisions finding lost dissent defeated withdrawn fell fallen failed seconded pass carry become becomes became lapsed vote voted voting carries seconder objection objections object objects observations support supports recommend votes against abstention abstentions thanked electing appointing"
)
# “That the Clerk report”, moved and seconded before "The report was NOTED."
_OWN_MOTION = compiled(r"\s*[“\"]\s*(?:That|THAT)\s")
_ACCORDINGLY = cued(r"\b(?:resolved|decided|agreed)\s+accordingly\W*$", re.IGNORECASE)
_AMENDMENT = compiled(r"\bamendment\b", re.IGNORECASE)
_OTHER_CARRIED = compiled(
    r"(?:;\s+(?:and\s+)?|,?\s+(?:and|but|whereas|while)\s+)(?=the\s+(?:\w+\s+)?(?:motion|report|recommendations?|proposal)\s+(?:(?:on\s+behalf\s+)?(?:of|by|from|in\s+the\s+name\s+of)\s+[^.;,]{3,50}?\s+)?(?:(?:was|were)\s+)?(?:then\s+)?(?:declared\s+)?(?:agreed|carried|approved|passed)\b)",
    re.IGNORECASE,
)
_OF_AMENDMENT = compiled(r"\bamendment\b|\breference\s+back\b", re.IGNORECASE)


Way = Callable[[SentenceReader, Passage, int], int | None]
"""reads a sentence of the passage at a place, if it is of its kind; gives the place to go on at, or nothing"""

# In this order; a flag tells those which read what no marker opens.
_IN_ORDER: tuple[tuple[Way, bool], ...] = (
    (SentenceReader.of_vote_on_it, False),
    (SentenceReader.tells_nothing, False),
    (SentenceReader.count_of_lost, True),
    (SentenceReader.in_capitals, True),
    (SentenceReader.named_only, True),
    (SentenceReader.of_only_motion, True),
    (SentenceReader.lost_motion, False),
    (SentenceReader.only_signed, False),
    (SentenceReader.over_elected, False),
    (SentenceReader.over_points, True),
    (SentenceReader.over_list, True),
    (SentenceReader.amendment_taken_in, False),
    (SentenceReader.won_contest, True),
    (SentenceReader.over_motion, True),
    (SentenceReader.printed_below, False),
    (SentenceReader.amendment_put, False),
    (SentenceReader.said_next, False),
    (SentenceReader.of_last, False),
    (SentenceReader.of_responses, True),
    (SentenceReader.of_motion_above, True),
    (SentenceReader.by_others, False),
    (SentenceReader.of_put_before, True),
    (SentenceReader.of_titled_motion, True),
    (SentenceReader.word_behind, True),
    (SentenceReader.resolved_last, True),
    (SentenceReader.settling, True),
    (SentenceReader.takes_office, True),
    (SentenceReader.over_words, True),
    (SentenceReader.minutes_passed, True),
)
_WAYS = tuple(way for way, _ in _IN_ORDER)
_WAYS_MARKED = tuple(way for way, unmarked in _IN_ORDER if not unmarked)
