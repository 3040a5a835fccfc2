"""The decisions of one item, and the motions that were lost, read passage by passage.

A passage with a marker opens a block of clauses (see `clause_blocks`). Every other passage is read sentence by sentence for
decisions without a marker (see `settled`), and for proposals with their outcome (see `outcomes`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from minutes_parser.segment.clause_blocks import (
    PARAGRAPH,
    Decision,
    bulleted,
    collect,
    entries,
    marked,
    next_moved,
    other_table,
    row_passage,
    rows,
    unquoted,
    without,
)
from minutes_parser.segment.clauses import Enumerator, enumerator, follows
from minutes_parser.segment.cues import cued, cues
from minutes_parser.segment.debates import NOTICE, OPENS_MOTION, above_amendment, carried_motion, given_by, won
from minutes_parser.segment.divisions import CANDIDATE
from minutes_parser.segment.listed import answers, elected, is_election, officers, response, responses
from minutes_parser.segment.markers import MARKING, Marker, addressee, closing, marker, stem
from minutes_parser.segment.mover_names import NAME
from minutes_parser.segment.movers import movers
from minutes_parser.segment.outcomes import (
    ABOUT_VOTE,
    FORMULA,
    LABEL,
    MOVES_THAT,
    MOVING,
    OUTCOME,
    PROPOSAL,
    carried,
    counted,
    joined,
    moved_and_counted,
    of_the_vote,
    proposed,
    vote_only,
)
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.settled import SETTLING, opens_list, settled, settles
from minutes_parser.segment.stems import lists
from minutes_parser.segment.terse import VERBAL


def read(passages: Sequence[Passage], *, unmarked: bool, title: str | None = None) -> tuple[list[Decision], list[Lost]]:
    """The decisions that the passages of one item record, and the motions that were lost, in print order."""
    item = _ItemReader(passages, unmarked=unmarked, title=title)
    at = 0
    while at < len(passages):
        at = item.passage(at)
    return item.decisions, item.motions


class Lost(NamedTuple):
    """A motion that was lost or withdrawn: the sentence that moved it, what was told from there on, and how it ended."""

    moved: Passage
    told: str
    ended: str


class _ItemReader:
    """Reads the passages of one item in print order; `told` is what was said since the last decision."""

    def __init__(self, passages: Sequence[Passage], *, unmarked: bool, title: str | None) -> None:
        self.passages = passages
        self.title = title
        self.election = unmarked and is_election(title)
        self.unmarked = unmarked
        self.decisions: list[Decision] = []
        self.motions: list[Lost] = []
        self.told: list[Passage] = []
        self.officers = officers(passages) if unmarked else {}

    def passage(self, at: int) -> int:
        """Reads the passage at a place; gives the place to go on at."""
        passage = without(self.passages[at], PARAGRAPH)
        listed = self.listed(passage, at)
        if listed:
            return self.add(listed[0], [], listed[1])
        if self.only_tells(passage):
            self.told.append(passage)
            return at + 1
        if self.unmarked and self.word_alone(passage, at) and not self.by_authority(passage.text):
            clauses = self.put_above(at) or [(None, passage)]
            word = Decision(clauses[0][1].start, _word(passage.text), None, clauses, basis="bare")
            return self.add(word, self.said(1), at + 1)
        found = marker(passage.text)
        if found is None and at + 1 < len(self.passages):
            found = closing(passage.text, self.passages[at + 1].text)
        if found and (
            (passage.text.lstrip()[:1] in "“‘" and found.start <= 2)  # the resolution that an agenda proposes
            or (found.label and passage.start == 0)  # the title of a page of decisions
        ):
            self.told.append(passage)
            return at + 1
        if found and self.unmarked and passage.text.endswith(".") and self.outcome(passage, at):
            return at + 1  # "RESOLVED unanimously.", of the motion that is printed above
        if found and not _quoted(self.passages, at) and not self.put_below(found, at):
            decision, after = marked(self.passages, at, found)
            if decision:
                decision.marked = True
                after = self.add(
                    decision, [*self.said(40), *(s.text for s in sentences(passage.part(0, found.end)))], after
                )
                self.after_marked(passage, decision, at)
                return after
            if found.label:
                self.told.append(passage)
                return at + 1
        if self.unmarked and self.stripped(at):
            decision, after = collect(Decision(passage.start, "resolved", basis="stripped"), self.passages, at)
            if decision.clauses and after >= len(self.passages):
                return self.add(decision, self.said(14), after)
        if self.unmarked and self.alone(at):
            that = Decision(passage.start, "resolved", None, [(None, passage)], basis="stripped")
            return self.add(that, self.said(3), at + 1)
        verb = stem(passage.text) or ("resolved" if _ONE_DECIDES.match(passage.text) else None)
        if verb and at + 1 < len(self.passages) and lists(passage.text, self.passages[at + 1]):
            opened = Decision(passage.start, verb, addressee(passage.text), basis="stem")
            decision, after = collect(opened, self.passages, at + 1)
            if decision.clauses:
                return self.add(decision, self.said(14), after)
        for sentence in joined(passage):
            after = self.sentence(sentence, at)
            if after > at:
                return after
        return at + 1

    def in_row(self, clause: Passage) -> Passage:
        """The row that a clause of a few words ends: "Hall fees | £40 resolved to pay"."""
        cell = clause.block.cell
        if cell is None or len(clause.text.split()) > 6 or not _SAYS_HOW.search(clause.text):
            return clause
        row = [
            p
            for p in self.passages
            if p.block.cell and (p.block.cell.table, p.block.cell.row) == (cell.table, cell.row)
        ]
        whole = len(row) > 1 and (row[-1].start, row[-1].end) == (clause.start, clause.end)
        return row_passage(row) if whole else clause

    def after_marked(self, passage: Passage, decision: Decision, at: int) -> None:
        """Reads what else is settled in the paragraph in which a marked decision stands, behind it."""
        if not self.unmarked:
            return
        behind = [
            s
            for s in joined(passage)
            if s.start >= decision.end and not of_the_vote(s) and (_MARKED.search(s.text) or settles(s.text))
        ]
        if behind:  # what was said from there on is said of the next decision
            decision.told = decision.told.replace(passage.text[behind[0].start - passage.start :], "")
        for sentence in behind:
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
        if answer := response(self.passages, at, self.title):
            return answer
        first = passage.block.cell and (at == 0 or other_table(self.passages[at - 1], passage))
        return responses(self.passages, at, self.title) if first else None

    def put_below(self, found: Marker, at: int) -> bool:
        """Whether "It was recommended that ..." tells what officers wanted: what was moved stands below, and by whom."""
        if not self.passages[at].text[found.start :].startswith(("It was rec", "it was rec")):
            return False
        below = next((n for n in range(at + 1, len(self.passages)) if not MOVING.match(self.passages[n].text)), at)
        return below > at + 1 and _MOVED_BELOW.match(self.passages[below].text) is not None

    def word_alone(self, passage: Passage, at: int) -> bool:
        """Whether an item ends with its outcome in one word: "Noted.", "AGREED"."""
        paragraph = bool(self.told) and _WORD_PARAGRAPH.fullmatch(passage.text) is not None
        if paragraph and passage.block.cell is None and self.passages[at - 1].text.endswith("."):
            return True
        if self.told and passage.block.cell and _OUTCOME_CELL.fullmatch(passage.text):
            before = self.passages[at - 1]
            return _same_row(before, passage) and before.text.endswith(".") and not _NOTHING.search(before.text)
        return (
            at == len(self.passages) - 1
            and not self.decisions
            and passage.block.cell is None
            and (bool(self.told) or passage.text.isupper() or APPROVABLE.search(self.title or "") is not None)
            and _WORD_ALONE.match(passage.text) is not None
        ) or (at == len(self.passages) - 1 and _TWO_WORDS.fullmatch(passage.text) is not None)

    def put_above(self, at: int) -> list[tuple[Enumerator | None, Passage]]:
        """The clauses right above an outcome in one word: "1. That the report be noted. 2. That ...", and below it "Agreed"."""
        found: list[tuple[Enumerator | None, Passage]] = []
        for passage in reversed(self.passages[:at]):
            mark = enumerator(passage.text)
            if passage.start <= self.last_end or not _STRIPPED.match(passage.text, mark.end if mark else 0):
                break
            found.append((mark, passage.part(mark.end) if mark else passage))
        return found[::-1]

    def only_named(self, outcome: Passage, at: int) -> Passage | None:
        """The entry of a list that ends with an outcome in one word, where it names a thing: "b. Training dates. Noted."."""
        entry = self.passages[at]
        mark = enumerator(entry.text)
        thing = entry.part(mark.end) if mark else without(entry, PARAGRAPH)
        if thing.start == entry.start or outcome.end != entry.end or entry.block.cell:
            return None
        first, *rest = sentences(thing)
        named = len(rest) == 1 and not VERBAL.search(first.text)
        return thing if named and not self.by_authority(outcome.text) else None

    def by_authority(self, text: str) -> bool:
        """Whether a word tells what the planning authority made of an application, under a title that says so."""
        return bool(_BY_AUTHORITY.fullmatch(text) and _DECIDED_ELSEWHERE.search(self.title or ""))

    def only_tells(self, passage: Passage) -> bool:
        """Whether nothing in a passage can be a decision, or speak of the vote on the one before it."""
        if self.told and _HOW_VOTED.match(passage.text) and not _HOW_IT_WENT.search(passage):
            return True  # names with stops in them
        return (
            bool(self.told or not self.decisions)
            and _DECIDES.isdisjoint(passage.words)
            and not passage.words >= _STRIPPED_CUES
            and stem(passage.text) is None
            and _ONE_DECIDES.match(passage.text) is None
        )

    def said(self, last: int) -> list[str]:
        """The last sentences that were told."""
        told = [[p] if _HOW_VOTED.match(p.text) or CANDIDATE.match(p.text) else sentences(p) for p in self.told[-last:]]
        return [sentence.text for said in told for sentence in said][-last:]

    def votes(self) -> int:
        """How many of the passages told last speak of the vote and nothing else."""
        return sum(1 for _ in takewhile(lambda passage: ABOUT_VOTE.match(passage.text), reversed(self.told)))

    def moved(self, sentence: Passage) -> int:
        """How many of the sentences told last say who moved and seconded what this one settles; 0 where they do not say."""
        if not _CHOSEN.isdisjoint(sentence.words) and any(CANDIDATE.match(passage.text) for passage in self.told[-20:]):
            return 24  # before who voted for whom
        if self.told and _ONLY_CARRIED.match(self.told[-1].text):
            return 24
        last = 6 if _ON_MOTION.search(sentence) else 3
        seconded = any("seconded" in passage.words for passage in self.told[-last:])
        return last if seconded and all(movers("\n".join([*self.said(last), sentence.text]))) else 0

    def of_whom(self, sentence: Passage, at: int) -> list[str]:
        """What was told of the proposal that a sentence names by who made it: "Cllr Bell's proposal was then carried"."""
        whose = _WHOSE.search(sentence)
        if whose is None:
            return []
        made = re.compile(
            rf"(?<!\w){re.escape(whose['who'])}(?:,\s[^,.;]{{3,60}},)?\s+(?:\w+ly\s+|then\s+)?(?:proposed|moved)\b"
        )
        before = [s for p in self.passages[: at + 1] for s in sentences(p) if s.start < sentence.start]
        for place in range(len(before) - 1, -1, -1):
            if made.search(before[place].text):
                after = before[place + 1].text if place + 1 < len(before) and "second" not in before[place].text else ""
                return [before[place].text, after if "second" in after and not PROPOSAL.pattern.search(after) else ""]
        return [f"Proposed by {whose['who']}."]

    def stripped(self, at: int) -> bool:
        """Whether clauses whose marker was lost start here: enumerated, each "That ... be ...", to the end of the item."""
        first = enumerator(self.passages[at].text)
        if at == 0 or first is None or not follows(None, first):
            return False
        if re.search(r"[:–—-]\s*$|\brecommend|\bmoved\b|\bproposed\b", self.passages[at - 1].text, re.IGNORECASE):
            return False
        return all((e := enumerator(p.text)) and _STRIPPED.match(p.text, e.end) for p in self.passages[at:])

    def alone(self, at: int) -> bool:
        """Whether a clause whose marker was lost stands alone below what a web page minutes: "That the report be noted."."""
        text = self.passages[at].text
        if at == 1 and self.passages[0].text == "Minutes:" and len(self.passages) == 2:
            return _NOTED_ALONE.match(text) is not None
        if at < 2 or not _NOTED_ALONE.match(text) or not self.passages[at - 1].text.rstrip().endswith("."):
            return False
        if _PUT_FORWARD.search(self.passages[at - 1].text):
            return False
        if any(_PUT_FORWARD.search(p.text) or marker(p.text) for p in self.passages[at + 1 : at + 3]):
            return False
        labels = [p.start for p in self.passages[: at - 1] if p.text == "Minutes:"]
        return bool(labels) and labels[-1] > self.last_end

    def add(self, decision: Decision, told: Sequence[str], after: int) -> int:
        """Adds a decision with what was told before it; gives `after`."""
        decision.told = "\n".join([*told, decision.told])
        if len(decision.clauses) == 1:
            mark, clause = decision.clauses[0]
            several = answers(clause)
            decision.clauses = [(None, part) for part in several] or [(mark, self.in_row(clause))]
            decision.start = min(decision.start, decision.clauses[0][1].start)
        self.decisions.append(decision)
        self.told = []
        return after

    def sentence(self, sentence: Passage, at: int) -> int:
        """Reads a sentence of the passage at a place; gives that place, or the one to go on at where it opened a list."""
        text = sentence.text
        if (self.told or not self.decisions) and _TELLS.isdisjoint(sentence.words):
            self.told.append(sentence)
            return at
        if self.unmarked and _IN_CAPITALS.fullmatch(text) and sentence.start > self.passages[at].start:
            word = Decision(sentence.start, _word(text), None, [(None, sentence)], basis="bare")
            return self.add(word, self.said(1), at)
        if self.unmarked and len(text) < 15 and _WORD_ALONE.match(text) and (thing := self.only_named(sentence, at)):
            return self.add(Decision(thing.start, _word(text), None, [(None, thing)], basis="bare"), [], at)
        if _LOST.search(sentence) and not _NEXT_MOVED.search(sentence):
            if self.decisions and re.search(r"\bamendment\b", self.decisions[-1].clauses[0][1].text, re.IGNORECASE):
                self.decisions.pop()  # it was carried into a motion that then was lost
            self.motions.append(_lost(sentence, self.passages[: at + 1]))
            if re.search(r"\bamendment\b", text, re.IGNORECASE):  # the motion it would have amended still stands
                self.forget_vote()
                self.motion_carried(sentence, at)
            elif _UNSECONDED.match(text):
                self.told.append(sentence)  # others may have been nominated before
            elif _OF_ITS_OWN.search(sentence):
                pass  # "Mr Bell proposed a ban, but found no seconder": what was moved before it still stands
            else:
                self.told = []
            return at
        if self.unmarked and self.opens_list(sentence, at):
            opened = Decision(sentence.start, opens_list(text) or "", basis="list")
            if self.passages[at + 1].block.cell:
                decision, after = rows(opened, self.passages, at + 1)
            elif listed := entries(self.passages, at + 1, lead=text):
                opened.clauses += [(None, entry) for entry in listed]
                decision, after = opened, at + 1 + len(listed)
            else:
                decision, after = collect(opened, self.passages, at + 1)
            if decision.clauses:
                last = self.decisions[-1] if self.decisions and not self.told else None
                if last and _RECOMMENDATIONS_MOVED.match(last.clauses[0][1].text):
                    return self.add(decision, [self.decisions.pop().told, text], after)
                moved = not movers(text)[0] and all(movers("\n".join([*self.said(14), text])))
                return self.add(decision, [*self.said(14 if moved else 1), text], after)
        if self.taken_in(sentence, at):
            self.forget_vote()
            return at
        if self.unmarked and self.from_debate(won(self.passages, sentence, at, after=self.last_end), at):
            return at
        under = _UNDER_LISTED.search(sentence)
        if self.unmarked and under and at + 1 < len(self.passages) and _MOTION.match(self.passages[at + 1].text):
            opened = Decision(
                sentence.start, (under["verb"] or under["below"] or under["carried"]).lower(), basis="list"
            )
            decision, after = collect(opened, self.passages, at + 1)
            if decision.clauses:
                return self.add(decision, [*self.said(1), text], after)
        if (
            any(_CARRIED.search(part) or counted(part.text) for part in sentences(sentence)[-2:])
            and not _moved_anew(self.passages, at)
            and _marker_follows(self.passages, at)
        ):
            self.told.append(sentence)  # what was carried is printed under the marker that follows
            return at
        if _ONLY_CARRIED.match(text) and self.resolved_next(sentence, at):
            self.told.append(sentence)
            return at
        if self.of_last(sentence, at):
            self.decisions[-1].told += "\n" + text
        elif self.unmarked and _SAID_ABOVE.search(sentence) and self.decisions and self.decisions[-1].basis == "list":
            pass  # "The responses above were agreed."
        elif self.unmarked and (self.outcome(sentence, at) or self.motion_carried(sentence, at)):
            further = _FURTHER.search(text)
            if further:  # "The motion was adopted and it was agreed that it be sent to the Minister"
                rest = sentence.part(further.end())
                self.add(Decision(rest.start, "agreed", None, [(None, rest)], basis="it-was"), [], at)
        elif self.by_authority(text):
            self.told.append(sentence)
        elif self.unmarked and not _PROCEDURE.search(sentence) and (found := carried(sentence) or settled(text)):
            told = self.of_whom(sentence, at) or self.said(
                (0 if movers(text)[0] else self.moved(sentence)) or 1 + self.votes()
            )
            verb, basis = found
            clause = without(sentence, _BRACKETED)
            seated = _SEATED.search(clause.text) if verb in _ELECTED else None
            clause = clause.part(0, seated.start()) if seated else clause
            parted = "amendment" in sentence.words or _NAMES_AGAINST.search(text)
            said = [s.text for s in sentences(sentence)] if parted else [text]
            self.add(Decision(clause.start, verb, None, [(None, clause)], basis=basis), [*told, *said], at)
        else:
            self.told.append(sentence)
        return at

    def resolved_next(self, sentence: Passage, at: int) -> bool:
        """Whether what was carried is told in the next sentence: "... declared it carried. The Council resolved to ..."."""
        behind = [s.text for s in sentences(self.passages[at]) if s.start >= sentence.end]
        after = behind[:1] or [p.text for p in self.passages[at + 1 : at + 2]]
        return bool(after) and _RESOLVED_TO.match(after[0]) is not None

    def of_last(self, sentence: Passage, at: int) -> bool:
        """Whether a sentence tells of the vote on the last decision, perhaps behind who is to act on it."""
        if not self.decisions or next_moved(self.passages, at):
            return False
        if not self.decisions[-1].marked and MOVING.match(sentence.text) and at + 1 < len(self.passages):
            found = marker(self.passages[at + 1].text)  # "Proposed by A, seconded by B", over "RESOLVED that ..."
            if (
                found
                and found.start < 4
                and all(movers(sentence.text))
                and all(movers(self.decisions[-1].told)) is False
            ):
                return False
        if self.told:  # "(Vote: For 5, Against 4)" behind reasons or words that were amended
            return bool(_BRACKETED_VOTE.fullmatch(sentence.text)) and not any(
                _MOVES_ANEW.search(p.text) or _LOST.search(p) for p in self.told
            )
        first, *rest = sentences(sentence)
        acted = len(rest) == 1 and _TO_ACT.match(first.text) and all(movers(rest[0].text))
        return vote_only(rest[0] if acted else sentence)

    def forget_vote(self) -> None:
        """Drops who moved an amendment and how the vote on it went: who moved the motion itself stands above it."""
        amended = next((n for n, p in enumerate(self.told) if "amendment" in p.words), len(self.told))
        of_amendment = [passage for passage in self.told[amended:] if not ABOUT_VOTE.match(passage.text)]
        of_motion = [
            p
            for p in self.told[:amended]
            if MOVING.match(p.text) or "seconded" in p.words or not ABOUT_VOTE.match(p.text)
        ]
        self.told = [*of_motion, *of_amendment]

    def taken_in(self, sentence: Passage, at: int) -> bool:
        """Whether an amendment was carried into the motion that is put later in the item: the motion is what is decided."""
        if not _AMENDED.search(sentence):
            return False
        later = [sentence, *self.passages[at:]]
        return any(map(_SUBSTANTIVE.search, later))

    def opens_list(self, sentence: Passage, at: int) -> bool:
        """Whether a sentence leaves what was settled to the list that follows."""
        if opens_list(sentence.text) is None or at + 1 >= len(self.passages):
            return False
        after = self.passages[at + 1]
        return sentence.end == self.passages[at].end and bool(
            bulleted(after)
            or enumerator(after.text)
            or other_table(self.passages[at], after)
            or entries(self.passages, at + 1, lead=sentence.text)
        )

    @property
    def last_end(self) -> int:
        """Where the last decision ends; -1 before the first."""
        return self.decisions[-1].end if self.decisions else -1

    def motion_carried(self, sentence: Passage, at: int) -> bool:
        """Whether a sentence carries the motion that was moved further up in the item."""
        return self.from_debate(carried_motion(self.passages, sentence, at, after=self.last_end, title=self.title), at)

    def from_debate(self, found: tuple[Decision, list[str]] | None, at: int) -> bool:
        """Adds a decision that was found further up, if one was."""
        if found is not None:
            self.add(self.with_list(found[0], at), found[1], at)
        return found is not None

    def with_list(self, decision: Decision, at: int) -> Decision:
        """The decision, with the clauses of a motion such as "This Council:" from the list below its first words."""
        motion = decision.clauses[0][1]
        if not motion.text.rstrip().endswith((":", ":-", ":–")):
            return decision
        place = next((n for n, p in enumerate(self.passages[:at]) if p.start <= motion.start < p.end), at)
        listed, _ = collect(Decision(motion.start, decision.verb), self.passages[:at], place + 1)
        if listed.clauses and listed.clauses[0][0] is not None:
            decision.clauses = listed.clauses
        return decision

    def outcome(self, sentence: Passage, at: int) -> bool:
        """Whether a line such as "Carried unanimously." settles what was moved before it; "Proposed by ..." may stand between."""
        text = sentence.text
        formula = sentence.start == self.passages[at].start and FORMULA.match(text)
        if not self.told or not (formula or OUTCOME.match(sentence) or counted(text) or moved_and_counted(sentence)):
            return False
        place = proposed(self.passages, at)
        if place is None:
            return False
        motion = above_amendment(self.passages, place) if _OF_MOTION.match(text) else place
        whole = self.passages[motion]
        if _QUOTED.match(whole.text):
            moved = unquoted(without(whole, _QUOTED))
        elif of_own := next((s for s in joined(whole) if MOVES_THAT.match(s.text)), None):
            moved = of_own
        else:
            moved = without(list(joined(whole))[-1], LABEL)
        told = [p.text for p in self.passages[motion : motion + 2 if motion < place else at]]
        if motion < place:
            told = [
                *told[: place - motion],
                *(p.text for p in self.passages[place + 1 : at] if not MOVING.match(p.text)),
            ]
        if motion and OPENS_MOTION.search(self.passages[motion - 1].text):
            told.insert(0, self.passages[motion - 1].text)
        elif motion == place:  # "Proposed: Cllr Bell" and "Seconded: Cllr Roe" in lines above it
            first = motion - sum(
                1 for _ in takewhile(_PREMISE.match, (p.text for p in reversed(self.passages[:motion])))
            )
            above = takewhile(
                MOVING.match, (p.text for p in reversed(self.passages[:first]) if p.start > self.last_end)
            )
            told = [*reversed(list(above)), *told]
        if NOTICE.match(self.passages[motion].text):
            told.insert(0, given_by(self.passages, motion, self.title))
        told += [s.text for s in sentences(self.passages[at]) if s.end <= sentence.start]
        carried_ = self.with_list(Decision(moved.start, "carried", None, [(None, moved)], basis="outcome"), at)
        self.add(carried_, [*told, text], at)
        return True


_NAMES_AGAINST = re.compile(r"\b[Aa]gainst\s*[:–(-]")
# "The recommendations were moved by Mr Bell, seconded by Ms Roe and approved. It was therefore resolved to:", and a list.
_RECOMMENDATIONS_MOVED = re.compile(
    r"\W*the\s+(?:\w+\s+)?recommendations?\s+(?:was|were)\s+(?:then\s+)?(?:proposed|moved)\s+by\b", re.IGNORECASE
)
# "The Mayor, Cllr Bell, declared the motion carried."
_ONLY_CARRIED = re.compile(
    r"\W*(?:the\s+)?(?:[^.;]|\.(?=\s[A-Z])){3,60}?\bdeclared\s+(?:the\s+(?:motion|proposal|resolution|recommendations?)|it)\s+(?:to\s+be\s+)?carried\W*$",
    re.IGNORECASE,
)
_RESOLVED_TO = re.compile(
    r"\W*(?:it\s+was|the\s+(?:\w+\s+){1,3}?)\s*(?:(?:\w+ly|therefore|then|thus)\s+)?(?:resolved|agreed|RESOLVED|AGREED)\s+(?:to|that)\s+\w",
    re.IGNORECASE,
)
_WHOSE = cued(
    rf"(?<!\w)(?P<who>{NAME})['’]s\s+(?:original\s+|substantive\s+)?(?:proposal|motion|proposition)\s+(?:was|being)\b"
)
# "For: A. Bell, B. Roe. (2)": a list of names, whose stops end no sentence.
_HOW_VOTED = re.compile(
    r"\W*(?:(?:voting|voted)\s+)?(?:for|against|abst\w+|in\s+favour)\b[^.:]{0,40}[:–(-]", re.IGNORECASE
)
_HOW_IT_WENT = cued(
    r"\b(?:carried|lost|agreed|resolved|recommended|passed|passes|approved|adopted|accepted|defeated|withdrawn|fell|unanimous(?:ly)?|put|elected|tied|equal)\b",
    re.IGNORECASE,
)
# What a students' union notes and believes before what it resolves.
_PREMISE = re.compile(r"\W*this\s+\w+\s+(?:further\s+)?(?:notes|believes|recogni[sz]es)\b", re.IGNORECASE)
_QUOTED = re.compile(r"\s*[“\"](?=[A-Z])")
_OF_MOTION = re.compile(r"\W*the\s+(?:original\s+)?motion\b", re.IGNORECASE)
_BRACKETED_VOTE = re.compile(r"\s*\[?\(\s*vot(?:es?|ing)\b[^()]{2,120}\)\]?[\s.]*", re.IGNORECASE)
_MOVES_ANEW = re.compile(r"\b(?:moved|proposed|propos\w+|seconded|motion|nominated)\b", re.IGNORECASE)
# "Clerk to action."
_TO_ACT = re.compile(
    r"\W*(?:Action:?\s+)?(?:the\s+)?[\w.’']+(?:\s+[\w.’']+){0,2}\s+(?:to|will)\s+\w+[^;:]{0,60}$", re.IGNORECASE
)
# What the one who was elected did next.
_SEATED = re.compile(r",?\s+(?:and|who)\s+(?:\w+\s+)?(?:took|assumed)\s+the\s+[Cc]hair\b[^.;]*\.?$")
# What the planning authority made of applications, under a title that says so.
_BY_AUTHORITY = re.compile(r"\W*(?:granted|refused|approved|permitted|accepted|passed)\W*", re.IGNORECASE)
_DECIDED_ELSEWHERE = re.compile(r"\b(?:decisions?|determin\w+|outcomes?|results?)\b", re.IGNORECASE)
_ELECTED = {"elected", "re-elected", "reelected", "appointed", "nominated"}
# Who decides alone, before a list of what was decided: "The Executive Member for Highways:".
_ONE_DECIDES = re.compile(
    r"\W*(?:that\s+|having\s[^:]{3,200}?,\s+)?the\s+(?:(?:executive|cabinet|lead)\s+member|portfolio\s+holder|leader|elected\s+mayor|mayor|commissioner)\b[^.:;]{0,80}:\W*$",
    re.IGNORECASE,
)
# How the debate goes on, and nothing that takes effect after it.
_PROCEDURE = cued(
    r"\bprocedural\s+motion\b|\bclosure\s+(?:motion|was)\b|\bmoved\s+(?:a|the)\s+closure\b|\bquestion\s+be\s+now\s+put\b|\bmotion\s+to\s+suspend\s+standing\b",
    re.IGNORECASE,
)
_FURTHER = re.compile(r"\band\s+(?=it\s+was\s+(?:\w+\s+)?(?:agreed|resolved|decided)\s+(?:that|to)\b)", re.IGNORECASE)
_IN_CAPITALS = re.compile(
    r"\W*(?:NOTED|AGREED|APPROVED|RECEIVED|ADOPTED|ACCEPTED|DEFERRED|RESOLVED\s+(?:accordingly|(?i:and)\s+\w+))\W*"
)
_SAID_ABOVE = cued(
    r"\b(?:responses?|comments|observations|recommendations)\s+(?:listed\s+)?above\b|\babove\s+(?:responses|comments|observations)\b",
    re.IGNORECASE,
)
_CHOSEN = cues("declared deemed elected")
_STRIPPED_CUES = cues("that be")
_NOTED_ALONE = re.compile(
    r"That\s+(?:the|it|this|an?|[A-Z]\w+)\b[^;]*\bbe\s+(?:\w+ly\s+)?(?:noted|approved|agreed|received|endorsed|adopted|accepted|confirmed|deferred|granted|refused|recommended|supported|authorised|delegated|appointed|elected)\b[^;]*\.$"
)
_PUT_FORWARD = re.compile(r"\b(?:recommend\w*|moved|proposed|seconded|motion|amendment|suggest\w*)\b", re.IGNORECASE)
_STRIPPED = re.compile(r"\s*That\s+(?:the|it|this|an?|[A-Z]\w+)\b.*\bbe\s+\w+")
# "The following motion was proposed by A, seconded by B and agreed.", and the motion below it.
_UNDER_LISTED = cued(
    r"\b(?:under\s?-?listed|following|below)\s+(?:notice\s+of\s+)?(?:motion|resolution)s?\b.*\b(?P<verb>agreed|adopted|passed|resolved|carried|approved)\b"
    r"|\bset\s+out\s+below,?\s[^.;]*\b(?P<below>carried|agreed|adopted|approved)\b"
    r"|\b(?:moved|proposed)\b.*\bseconded\b.*\b(?P<carried>carried|agreed|approved)\s*:\W*$",
    re.IGNORECASE,
)
# A sentence that settles a motion may stand further from it than one that settles something by itself.
_ON_MOTION = cued(r"\b(?:motion|recommendations?|proposal|amendment|nominations?|declared|elected)\b", re.IGNORECASE)
_BRACKETED = re.compile(r"\s*(?:Minutes:\s+(?=[A-Z]))?(?:\(?(?:[ivx]{1,4}|[a-h]|\d{1,2})\)\s+)?")
_AMENDED = cued(r"\bamendment\b[^.;]{0,60}\bcarried\b", re.IGNORECASE)
_SUBSTANTIVE = cued(r"\bsubstantive\s+motion\s+(?:was|as)\b|\bmotion,?\s+as\s+amended\b", re.IGNORECASE)
_OF_ITS_OWN = cued(
    r"\b(?:proposed|moved|put\s+forward)\b.*\b(?:no\s+seconder|find\s+a\s+seconder|(?:not|nobody|none)\s+seconded)\b",
    re.IGNORECASE,
)
_UNSECONDED = re.compile(r"\W*(?:there\s+(?:was|being)\s+)?no\s+seconder\W*$", re.IGNORECASE)
_MOVED_BELOW = re.compile(r"\W*(?:That|To\s+[a-z]+)\b")
_MOTION = re.compile(r"\W*That\b|[“‘\"]\s*This\s+[Cc]ouncil\b")
# What is approved in one word below its title: "Previous minutes", "Agreed."
APPROVABLE = re.compile(
    r"\b(?:minutes|accounts|budget|polic(?:y|ies)|terms\s+of\s+reference|(?:work\s+)?programme|calendar|schedule|payments|standing\s+orders|financial\s+regulations)\b",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"\b(?:none|no\s+\w+)\W*$|^\W*(?:none|no)\b", re.IGNORECASE)
_OUTCOME_CELL = re.compile(r"\s*(?:Noted|Agreed)\.?\s*")
_WORD_PARAGRAPH = re.compile(r"\s*(?:Noted|Agreed|Approved|Adopted|Deferred)\.\s*")
_TWO_WORDS = re.compile(r"\s*(?:Received|Considered)\s+and\s+(?:noted|approved|adopted|accepted|agreed)\.?\s*")
_WORD_ALONE = re.compile(
    r"\W*(?:circulated,?\s+(?:and\s+)?)?(?:duly\s+|unanimously\s+|all\s+)?(?P<verb>noted|agreed|approved|adopted|accepted|confirmed|received|ratified|endorsed|granted|refused|deferred)"
    r"(?:\s*(?:,|&|and)\s*(?:duly\s+)?signed)?(?:\s+(?:off\s+)?as\s+(?:being\s+)?(?:an?\s+)?(?:true|correct|accurate)(?:(?:\s+and\s+\w+)?\s+record)?)?\W*$",
    re.IGNORECASE,
)
_CARRIED = cued(
    r"\b(?:motion|amendment|proposal|proposition|vote|recommendations?)\b[^.]{0,80}\b(?:carried|agreed|passed|approved)\b|^\W*(?:(?:on|by)\s+a\s+show\s+of\s+hands,?\s+)?(?:this|it)\b[^.]{0,80}\bcarried\b|^\W*this\s+was\s+agreed\s+by\s+\w+\s+votes\b|\bput\s+to\s+the\s+(?:vote|meeting)\b|\bdeclared\s+(?:it|them)\s+carried\b|\bvoted\s+(?:\w+ly\s+)?(?:in\s+favour\b|(?:on|by)\s+a\s+show\s+of\s+hands\s+to\b|to\s+(?:make|adopt|approve)\b)",
    re.IGNORECASE,
)
_LOST = cued(
    r"\b(?:motion|amendment|proposal|recommendation|resolution|proposition|vote|put)\b[^.]{0,120}\b(?:(?:was|were|been|and)\s+(?:\w+\s+){0,3}(?:LOST|lost|defeated|withdrawn|not\s+carried|rejected)|(?-i:LOST|WITHDRAWN)\b|fell\b|lapsed\b)|\b(?:motion|amendment|proposal)\s*[,:–-]?\s+(?:lost|fell|defeated|withdrawn)\b|\bno\s+seconder\b"
    r"|^\W*this\s+was\s+(?:lost|defeated)\b(?=\s*(?:[.,;]|by\b|on\b|$))",
    re.IGNORECASE,
)
# What fell is past, and the sentence goes on with what was moved after it.
_NEXT_MOVED = cued(
    r"^\W*(?:there\s+being|with|as\s+there\s+was)\s+no\s+seconder\b[^.;]*?,\s[^.;]*\b(?:proposed|moved)\b",
    re.IGNORECASE,
)
# The words of which one is in every sentence that settles something, opens a list of what was settled, or tells of a motion
# that was lost. Any other sentence is only told, unless it can speak of the vote on the decision before it.
_TELLS = SETTLING | cues(
    "recommended lost defeated withdrawn fell lapsed vote voting seconder objection objections object objects observations support supports recommend votes against"
)
_DECIDES = _TELLS | MARKING


def _moved_anew(passages: Sequence[Passage], at: int) -> bool:
    """Whether the next passage moves something else: "It was proposed by ...", on which a marker follows."""
    return at + 1 < len(passages) and next_moved(passages, at + 1)


def _same_row(passage: Passage, after: Passage) -> bool:
    """Whether two passages stand in one row of a table."""
    before, here = passage.block.cell, after.block.cell
    return before is not None and here is not None and (before.table, before.row) == (here.table, here.row)


def _marker_follows(passages: Sequence[Passage], at: int) -> bool:
    """Whether a marker stands in one of the next paragraphs, the lists of who voted how not counted."""
    after = [p for p in passages[at + 1 : at + 10] if not ABOUT_VOTE.match(p.text)]
    return any(marker(p.text) for p in after[:3])


def _quoted(passages: Sequence[Passage], at: int) -> bool:
    """Whether a passage stands inside a quotation that an earlier one opened."""
    before = "".join(p.text for p in passages[max(0, at - 3) : at])
    text = passages[at].text
    return text.lstrip()[:1] in "“‘" or (before.count("“") > before.count("”") and "”" in text)


_SAYS_HOW = re.compile(
    r"\b(?:resolved|agreed|approved|accepted|adopted|deferred|refused|passed|ratified)\b(?:\s+to\s+\w+)?\W*$",
    re.IGNORECASE,
)
_MARKED = re.compile(
    r"^(?:(?:It\s+was\s+(?:further\s+)?)?(?:RESOLVED|AGREED)\b|(?:Resolved|Agreed)\s*[:–-]|Decision\s*:\s+(?=[A-Z]))"
    r"|\b(?:[Ii]t\s+was|[Tt]he\s+(?:Council|Committee|Board|Panel|Cabinet|Trust|Authority))\s+RESOLVED\s+(?:to|that)\b"
)


def _lost(end: Passage, before: Sequence[Passage]) -> Lost:
    """The motion whose end a sentence tells; the one that moved it stands near, or is the same."""
    near = [s for passage in before[-4:] for s in sentences(passage) if s.start <= end.start]
    for place in range(len(near) - 1, -1, -1):
        words = near[place].text
        if _MOVED_WORD.search(words) and _WHAT_IS_MOVED.search(words):
            told = "\n".join(s.text for s in near[place:] if s.start < end.start)
            return Lost(near[place], told or end.text, end.text)
    return Lost(end, end.text, end.text)


_MOVED_WORD, _WHAT_IS_MOVED = re.compile(r"\b(?:moved|proposed)\b"), re.compile(r"\bthat\b|:")


def _word(text: str) -> str:
    """The verb of an outcome in a word or few: "approved" of "Circulated, approved and signed"."""
    alone = _WORD_ALONE.match(text)
    return (alone["verb"] if alone else text.split()[0].strip(" .,:;()[]“”*–-")).lower()
