"""Decisions of a meeting, clause by clause, and the motions that were lost.

A passage with a marker opens a block of clauses that runs on over the passages after it while they read as clauses.
Every other passage is read sentence by sentence for decisions without a marker (see `settled`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise, takewhile

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.layout import Reading
from minutes_parser.records import Clause, Finding, Motion, Resolution, ResolutionBasis, Vote
from minutes_parser.segment.clauses import Enumerator, Tree, enumerator, follows, inline
from minutes_parser.segment.cues import cues
from minutes_parser.segment.markers import MARKING, Marker, marker, stem
from minutes_parser.segment.marks import mark, parts_of, reading_of, report, sections_of
from minutes_parser.segment.movers import movers
from minutes_parser.segment.outcomes import (
    ABOUT_VOTE,
    FORMULA,
    LABEL,
    MOVING,
    OUTCOME,
    PROPOSAL,
    carried,
    joined,
    proposed,
)
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.settled import SETTLING, opens_list, settled, settles
from minutes_parser.segment.votes import tally


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
    def end(self) -> int:
        return self.clauses[-1][1].end


@Language.factory("minutes_resolutions", default_config={"unmarked": True})
class Resolutions:
    """Marks resolutions and motions. `unmarked`: also sentences without a marker that settle something."""

    def __init__(self, nlp: Language, name: str, unmarked: bool) -> None:
        self.unmarked = unmarked

    def __call__(self, doc: Doc) -> Doc:
        reading = reading_of(doc)
        for part in parts_of(doc):
            if part.kind not in {"minutes", "decision_notice"}:
                continue
            for section in sections_of(doc, part):
                passages = [p for p in section.passages if not p.block.column]
                decisions, motions = read(passages, unmarked=self.unmarked)
                for decision in once(decisions):
                    record = mark(doc, "resolutions", _resolution(reading, decision))
                    for finding in _uneven(record):
                        report(doc, finding)
                for motion in motions:
                    mark(doc, "motions", _motion(reading, motion))
        return doc


def read(passages: Sequence[Passage], *, unmarked: bool) -> tuple[list[Decision], list[Passage]]:
    """The decisions that the passages of one item record, and the motions that were lost, in print order."""
    item = _ItemReader(passages, unmarked=unmarked)
    at = 0
    while at < len(passages):
        at = item.passage(at)
    return item.decisions, item.motions


class _ItemReader:
    """Reads the passages of one item in print order; `told` is what was said since the last decision."""

    def __init__(self, passages: Sequence[Passage], *, unmarked: bool) -> None:
        self.passages = passages
        self.unmarked = unmarked
        self.decisions: list[Decision] = []
        self.motions: list[Passage] = []
        self.told: list[Passage] = []

    def passage(self, at: int) -> int:
        """Reads the passage at a place; gives the place to go on at."""
        passage = _without(self.passages[at], _PARAGRAPH)
        if self.only_tells(passage):
            self.told.append(passage)
            return at + 1
        if self.unmarked and self.word_alone(passage, at):
            word = Decision(passage.start, _word(passage.text), None, [(None, passage)], basis="bare")
            return self.add(word, self.said(1), at + 1)
        found = marker(passage.text)
        if found and not _quoted(self.passages, at):
            decision, after = _marked(self.passages, at, found)
            if decision:
                decision.marked = True
                return self.add(decision, [*self.said(14), passage.text[: found.end]], after)
            if found.label:
                self.told.append(passage)
                return at + 1
        if self.unmarked and self.stripped(at):
            decision, after = _collect(Decision(passage.start, "resolved", basis="stripped"), self.passages, at)
            if decision.clauses and after >= len(self.passages):
                return self.add(decision, self.said(14), after)
        verb = stem(passage.text)
        if verb and at + 1 < len(self.passages) and _own_verb(self.passages[at + 1]):
            decision, after = _collect(Decision(passage.start, verb, basis="stem"), self.passages, at + 1)
            if decision.clauses:
                return self.add(decision, self.said(14), after)
        for sentence in joined(passage):
            after = self.sentence(sentence, at)
            if after > at:
                return after
        return at + 1

    def word_alone(self, passage: Passage, at: int) -> bool:
        """Whether an item ends with its outcome in one word: "Noted.", "AGREED"."""
        return (
            at == len(self.passages) - 1
            and not self.decisions
            and passage.block.cell is None
            and (bool(self.told) or passage.text.isupper())
            and _WORD_ALONE.match(passage.text) is not None
        )

    def only_tells(self, passage: Passage) -> bool:
        """Whether nothing in a passage can be a decision, or speak of the vote on the one before it."""
        return (
            bool(self.told or not self.decisions)
            and _DECIDES.isdisjoint(passage.words)
            and not passage.words >= _STRIPPED_CUES
            and stem(passage.text) is None
        )

    def said(self, last: int) -> list[str]:
        """The last sentences that were told."""
        return [sentence.text for passage in self.told[-last:] for sentence in sentences(passage)][-last:]

    def votes(self) -> int:
        """How many of the passages told last speak of the vote and nothing else."""
        return sum(1 for _ in takewhile(lambda passage: ABOUT_VOTE.match(passage.text), reversed(self.told)))

    def moved(self) -> bool:
        """Whether what was told says who moved and seconded something."""
        seconded = (passage for passage in self.told if "seconded" in passage.words)
        return any(_MOVED.search(sentence.text) for passage in seconded for sentence in sentences(passage))

    def stripped(self, at: int) -> bool:
        """Whether clauses whose marker was lost start here: enumerated, each "That ... be ...", to the end of the item."""
        first = enumerator(self.passages[at].text)
        if at == 0 or first is None or not follows(None, first):
            return False
        if re.search(r"[:–—-]\s*$|\brecommend|\bmoved\b|\bproposed\b", self.passages[at - 1].text, re.IGNORECASE):
            return False
        return all((e := enumerator(p.text)) and _STRIPPED.match(p.text, e.end) for p in self.passages[at:])

    def add(self, decision: Decision, told: Sequence[str], after: int) -> int:
        """Adds a decision with what was told before it; gives `after`."""
        decision.told = "\n".join([*told, decision.told])
        self.decisions.append(decision)
        self.told = []
        return after

    def sentence(self, sentence: Passage, at: int) -> int:
        """Reads a sentence of the passage at a place; gives that place, or the one to go on at where it opened a list."""
        text = sentence.text
        if (self.told or not self.decisions) and _TELLS.isdisjoint(sentence.words):
            self.told.append(sentence)
            return at
        if _LOST.search(text):
            if self.decisions and re.search(r"\bamendment\b", self.decisions[-1].clauses[0][1].text, re.IGNORECASE):
                self.decisions.pop()  # it was carried into a motion that then was lost
            self.motions.append(_moved(sentence, self.passages[: at + 1]))
            if not re.search(r"\bamendment\b", text, re.IGNORECASE):  # the motion it would have amended still stands
                self.told = []
            return at
        if self.unmarked and self.opens_list(sentence, at):
            opened = Decision(sentence.start, opens_list(text) or "", basis="list")
            if self.passages[at + 1].block.cell:
                decision, after = _rows(opened, self.passages, at + 1)
            else:
                decision, after = _collect(opened, self.passages, at + 1)
            if decision.clauses:
                return self.add(decision, [*self.said(1), text], after)
        if _CARRIED.search(text) and any(marker(p.text) for p in self.passages[at + 1 : at + 4]):
            self.told.append(sentence)  # what was carried is printed under the marker that follows
            return at
        if self.decisions and not self.told and _vote_only(text) and not _next_moved(self.passages, at):
            self.decisions[-1].told += "\n" + text
        elif self.unmarked and self.outcome(sentence, at):
            pass
        elif self.unmarked and (found := settled(text) or carried(sentence)):
            told = self.said(6 if not movers(text)[0] and self.moved() else 1 + self.votes())
            verb, basis = found
            self.add(Decision(sentence.start, verb, None, [(None, sentence)], basis=basis), [*told, text], at)
        else:
            self.told.append(sentence)
        return at

    def opens_list(self, sentence: Passage, at: int) -> bool:
        """Whether a sentence leaves what was settled to the list that follows."""
        if opens_list(sentence.text) is None or at + 1 >= len(self.passages):
            return False
        after = self.passages[at + 1]
        return sentence.end == self.passages[at].end and bool(
            _bulleted(after) or enumerator(after.text) or _other_table(self.passages[at], after)
        )

    def outcome(self, sentence: Passage, at: int) -> bool:
        """Whether a line such as "Carried unanimously." settles what was moved before it; "Proposed by ..." may stand between."""
        text = sentence.text
        formula = sentence.start == self.passages[at].start and FORMULA.match(text)
        if not self.told or not (formula or OUTCOME.match(text)):
            return False
        place = proposed(self.passages, at)
        if place is None:
            return False
        moved = _without(list(joined(self.passages[place]))[-1], LABEL)
        told = [p.text for p in self.passages[place:at]]
        self.add(Decision(moved.start, "carried", None, [(None, moved)], basis="outcome"), [*told, text], at)
        return True


# ---------------------------------------------------------------- marked decisions


def _marked(passages: Sequence[Passage], at: int, found: Marker) -> tuple[Decision | None, int]:
    """The decision that the marker in passage `at` opens, and the place of the first passage after it."""
    passage = _without(passages[at], _PARAGRAPH)
    decision = Decision(passage.start + found.start, found.verb, found.recommended_to)
    rest = passage.part(found.end)
    if not re.search(r"\w", rest.text):
        after = passages[at + 1] if at + 1 < len(passages) else None
        if after is None or _other_table(passage, after):
            return None, at + 1
        if found.label and (marker(after.text) or stem(after.text) or any(settles(s.text) for s in sentences(after))):
            return None, at + 1  # the label of sentences that are decisions by themselves
        return _finish(*_collect(decision, passages, at + 1), at + 1)
    rest = _without(rest, _THAT)
    if stem(rest.text) or _BARE_STEM.match(rest.text):
        return _finish(*_collect(decision, passages, at + 1), at + 1)
    first = enumerator(rest.text)
    pieces = inline(rest.text[first.end :] if first else rest.text, first)
    if first or pieces:
        _split_inline(decision, rest, first, pieces)
        return _finish(*_collect(decision, passages, at + 1), at + 1)
    clause, said = _operative(rest)
    after = passages[at + 1] if at + 1 < len(passages) else None
    if after and _other_table(passage, after) and _OBSERVATIONS.search(clause.text):
        return _finish(*_rows(decision, passages, at + 1), at + 1)
    decision.clauses.append((None, clause))
    if said:
        decision.told = said
        return decision, at + 1
    return _finish(
        *_collect(decision, passages, at + 1, listed=clause.text.rstrip().endswith((":", ":-", ":–"))), at + 1
    )


def _other_table(passage: Passage, after: Passage) -> bool:
    """Whether `after` stands in a table that starts there: rows of payments or figures are no clauses."""
    before, here = passage.block.cell, after.block.cell
    return here is not None and (before is None or before.table != here.table)


# Leaves what was settled to the table that follows, a row an application.
_OBSERVATIONS = re.compile(
    r"\bfollowing\s+(?:\w+\s+){0,3}(?:observations?|comments?|responses?|recommendations?)\b[^.;]*:\W*$", re.IGNORECASE
)
_COLUMN = re.compile(
    r"\b(?:ref|reference|no|number|applications?|site|address|location|proposal|description|details|observations?|comments?|response|decision|recommendation)\b",
    re.IGNORECASE,
)


def _rows(decision: Decision, passages: Sequence[Passage], at: int) -> tuple[Decision, int]:
    """Adds the rows of the table that starts at a place, a clause a row; the row of column heads is none."""
    first = passages[at].block.cell
    assert first is not None  # asked of tables only
    while at < len(passages) and (cell := passages[at].block.cell) and cell.table == first.table:
        row = [passages[at]]
        while (here := passages[at + len(row)].block.cell if at + len(row) < len(passages) else None) and (
            here.table,
            here.row,
        ) == (cell.table, cell.row):
            row.append(passages[at + len(row)])
        text = row[0].text
        for before, passage in pairwise(row):
            text += " " * (passage.start - before.end) + passage.text
        heads = cell.header or (cell.row == first.row and all(_COLUMN.search(p.text) and len(p.text) < 30 for p in row))
        if not heads and len(row) > 1:
            decision.clauses.append((None, Passage(row[0].block, row[0].start, text)))
        at += len(row)
    return decision, at


def _finish(decision: Decision, after: int, at_least: int) -> tuple[Decision | None, int]:
    return (decision, max(after, at_least)) if decision.clauses else (None, at_least)


def _split_inline(
    decision: Decision, rest: Passage, first: Enumerator | None, pieces: list[tuple[int, int, Enumerator]]
) -> None:
    """Clauses enumerated inside one paragraph; what stands before the first is a clause only if it says something."""
    shift = first.end if first else 0
    bounds = [(a + shift, b + shift, e) for a, b, e in pieces]
    starts: list[tuple[int, int, Enumerator | None]] = [(0, shift, first)] if first else []
    if not first and not _BARE_STEM.match(rest.text[: bounds[0][0]].strip()):
        starts.append((0, 0, None))
    starts += bounds
    for (_, start, mark_), nxt in zip(starts, [*(s[0] for s in starts[1:]), len(rest.text)], strict=True):
        clause = rest.part(start, nxt)
        if nxt == len(rest.text):
            clause, said = _operative(clause)
            decision.told += said
        if re.search(r"\w", clause.text):
            decision.clauses.append((mark_, _joined_and(clause)))


def _collect(decision: Decision, passages: Sequence[Passage], at: int, *, listed: bool = False) -> tuple[Decision, int]:
    """Adds the clauses that passages from `at` on hold; gives the decision and the place of the first passage that is none."""
    if decision.clauses and _CONDITIONS.search(decision.clauses[-1][1].text):
        return decision, _after_list(passages, at)
    last = next((e for e, _ in reversed(decision.clauses) if e), None)
    in_list = listed or not decision.clauses
    bullets = False
    while at < len(passages):
        passage = passages[at]
        text = passage.text
        if decision.clauses and (
            (marker(text) and not (bullets and _bulleted(passage))) or (stem(text) and not enumerator(text))
        ):
            break
        if _FOLIO.match(text):
            at += 1
            continue
        if not decision.clauses and stem(text):  # "That Cabinet:" between the marker and its clauses
            at += 1
            continue
        to = _TO_RECOMMEND.match(text)
        if not decision.clauses and to:
            decision.verb, decision.recommended_to = "recommended", to.group("body")
            at += 1
            continue
        here = enumerator(text)
        if here and (
            not decision.clauses
            or last is None
            or follows(last, here)
            or _nested(last, here)
            or _resumes(decision, here)
        ):
            if last is None and decision.clauses and not in_list and not follows(None, here):
                break
            if (
                last is None
                and decision.clauses
                and not in_list
                and _CONDITION.match(text[here.end :]) is None
                and not _clause_like(text[here.end :])
            ):
                break
            clause = passage.part(here.end)
            pieces = inline(clause.text, here)
            bounds = [(0, 0, here), *pieces]
            for (_, start, mark_), nxt in zip(bounds, [*(b[0] for b in bounds[1:]), len(clause.text)], strict=True):
                decision.clauses.append((mark_, _joined_and(clause.part(start, nxt))))
            last, in_list = decision.clauses[-1][0], True
        elif here and decision.clauses:
            break
        elif _bulleted(passage) and (in_list or bullets) and last is None:
            decision.clauses.append((None, _without(passage, _BULLET)))
            bullets = True
        elif not decision.clauses:
            clause, said = _operative(passage)
            if not _opens_clause(clause.text):
                break
            decision.clauses.append((None, _unquoted(_without(clause, _THAT))))
            in_list = clause.text.rstrip().endswith(":")
            if said:
                decision.told += "\n" + said
                at += 1
                break
        elif (_clause_like(text) or _as_first(decision, text)) and not bullets:
            decision.clauses.append((None, _operative(passage)[0]))
        elif ABOUT_VOTE.match(text) and not _next_moved(passages, at):
            decision.told += "\n" + text
        else:
            break
        at += 1
    while at < len(passages) and ABOUT_VOTE.match(passages[at].text) and not _next_moved(passages, at):
        decision.told += "\n" + passages[at].text
        at += 1
    return decision, at


def _next_moved(passages: Sequence[Passage], at: int) -> bool:
    """Whether "Proposed by ..." at this place opens the next decision: it runs on to a marker such as "And Resolved:"."""
    if not MOVING.match(passages[at].text):
        return False
    for place in range(at, min(at + 3, len(passages))):
        text = passages[place].text
        if place > at and marker(text):
            return bool(
                re.match(r"\W*and\b", text, re.IGNORECASE) or re.search(r"(?:;|,|\band)\W*$", passages[place - 1].text)
            )
    return False


_PARAGRAPH = re.compile(r"\s*(?:\d{1,3}\.\d{1,2}\.?\s+(?=[A-Z“])|[•·▪➢]\s*)")
_STRIPPED_CUES = cues("that be")
_STRIPPED = re.compile(r"\s*That\s+(?:the|it|this|an?|[A-Z]\w+)\b.*\bbe\s+\w+")
# "It was moved by A and seconded by B": what a later sentence about the motion settles was moved by these.
_MOVED = re.compile(r"\b(?:proposed|moved)\b.*\bseconded\b|\bseconded\b.*\b(?:proposed|moved)\b", re.IGNORECASE)
_THAT = re.compile(r"\s*(?:[“\"'‘]\s*)?(?:that|That|THAT)\b[\s,]*(?:[:–—-]+\s+)?")
_BARE_STEM = re.compile(
    r"^(?:that|to|the\s+following|as\s+follows|that\s+the\s+following)?\s*[:–—-]*\s*$", re.IGNORECASE
)
_CONDITION = re.compile(r"\s*(?:That|To|that|to)\b")
_FINITE = re.compile(
    r"\b(?:was|were|had|said|reported|advised|asked|explained|thanked|stated|informed|confirmed|commented|suggested|raised|queried|responded|replied|expressed|highlighted|outlined|welcomed|left|joined|returned|abstained|voted|declared|closed|would|could|might|felt|thought|hoped)\b"
)
_SUBJUNCTIVE = re.compile(
    r"\b(?:be|is|are)\s+(?:(?:and\s+(?:is|are)\s+hereby|hereby|\w+ly|also|not|further|now)\s+){0,2}(?!(?:the|a|an|in|on|at|of|no|to)\b)[A-Za-z-]+(?:ed|en|wn|ne|id|nt|ld|de|t)\b",
    re.IGNORECASE,
)
_WORD_ALONE = re.compile(
    r"\W*(?:noted|agreed|approved|adopted|accepted|received|ratified|endorsed|granted|refused|deferred)\W*$",
    re.IGNORECASE,
)
_CARRIED = re.compile(
    r"\b(?:motion|amendment|proposal|proposition|vote|recommendations?)\b[^.]{0,80}\b(?:carried|agreed|passed|approved)\b|\bput\s+to\s+the\s+(?:vote|meeting)\b|\bvoted\s+(?:\w+ly\s+)?in\s+favour\b",
    re.IGNORECASE,
)
_LOST = re.compile(
    r"\b(?:motion|amendment|proposal|recommendation|resolution|proposition|vote|put)\b[^.]{0,120}\b(?:(?:was|were|and)\s+(?:\w+\s+){0,3}(?:LOST|lost|defeated|withdrawn|not\s+carried|rejected)|LOST\b|fell\b|lapsed\b|WITHDRAWN\b)|^(?:motion|amendment)\s+(?:lost|fell|defeated|withdrawn)\b|\bno\s+seconder\b",
    re.IGNORECASE,
)


# The words of which one is in every sentence that settles something, opens a list of what was settled, or tells of a motion
# that was lost. Any other sentence is only told, unless it can speak of the vote on the decision before it.
_TELLS = SETTLING | cues("recommended lost defeated withdrawn fell lapsed seconder")
_DECIDES = _TELLS | MARKING


# What a clause refers to in a list below it: conditions and reasons are part of the decision, and no decisions.
_CONDITIONS = re.compile(r"\b(?:conditions?|reasons?|informatives?)\s*[:–-]+\s*$", re.IGNORECASE)


def _after_list(passages: Sequence[Passage], at: int) -> int:
    """The place of the first passage after the list that starts at `at`."""
    last: Enumerator | None = None
    while at < len(passages):
        here = enumerator(passages[at].text)
        if not _bulleted(passages[at]) and not (here and (last is None or follows(last, here))):
            break
        last, at = here, at + 1
    return at


_BULLET = re.compile(r"\s*[•·▪◦‣●○■□➢–-]\s*")


def _bulleted(passage: Passage) -> bool:
    return passage.block.tag == "li" or _BULLET.match(passage.text) is not None


def _nested(last: Enumerator, here: Enumerator) -> bool:
    return (
        follows(None, here)
        and re.sub(r"\w+", "x", last.printed) + last.bare[:1].isdigit().__str__()
        != re.sub(r"\w+", "x", here.printed) + here.bare[:1].isdigit().__str__()
    )


def _resumes(decision: Decision, here: Enumerator) -> bool:
    """Whether an enumerator goes on with an outer series after an inner one."""
    return any(e and follows(e, here) and _same(e, here) for e, _ in decision.clauses)


def _same(a: Enumerator, b: Enumerator) -> bool:
    return re.sub(r"\w+", "x", a.printed) == re.sub(r"\w+", "x", b.printed)


def _clause_like(text: str) -> bool:
    """Whether a paragraph reads as one more clause: "That ...", "the action requested be undertaken", not a narrative."""
    if len(text) > 1500 or PROPOSAL.search(text[:120]):
        return False
    if re.match(r"\s*That\b", text):
        return not re.match(r"\s*That\s+(?:was|is|evening|said)\b", text)
    if re.search(r"\bshould\b", text) and not text[:1].islower():
        return False
    if not _SUBJUNCTIVE.search(text) or not (text[:1].islower() or re.search(r"\bbe\b", text)):
        return False
    return not _FINITE.search(_SUBJUNCTIVE.sub(" ", text)[:120])


def _as_first(decision: Decision, text: str) -> bool:
    """Whether a paragraph is an infinitive, as the clauses before it are."""
    return bool(_INFINITIVE.match(text)) and all(_INFINITIVE.match(p.text) for _, p in decision.clauses)


# A page's number or running head that was left between a marker and its clauses.
_FOLIO = re.compile(r"\W*(?:page\s+)?\d{1,3}\W*$|[A-Z][\w ]{2,40}\s\d{1,2}[./]\d{1,2}[./]\d{2,4}$", re.IGNORECASE)
_TO_RECOMMEND = re.compile(
    r"\W*to\s+recommend(?:\s+to\s+(?:the\s+)?(?P<body>[A-Z][\w’' ]+?))?\s*[:–—-]+\s*$", re.IGNORECASE
)
_INFINITIVE = re.compile(r"To\s+[a-z]+\b")


def _opens_clause(text: str) -> bool:
    """Whether a paragraph can be the first clause under a marker on a line of its own: nearly everything but a title."""
    if re.match(r"(?:present|in\s+attendance|apologies)\s*:", text, re.IGNORECASE):
        return False
    words = text.split()
    return len(words) > 3 or text.rstrip().endswith((".", ";", "”")) or settles(text) is not None


def _operative(passage: Passage) -> tuple[Passage, str]:
    """The clause that a paragraph starts with, and the narrative after it in the same paragraph."""
    parts = list(sentences(passage))
    if len(parts) < 2:
        return _unquoted(passage), ""
    end = parts[0].end
    for part in parts[1:]:
        if not _clause_like(part.text):
            break
        end = part.end
    said = " ".join(part.text for part in parts if part.start >= end)
    return _unquoted(passage.part(0, end - passage.start)), said


def _unquoted(passage: Passage) -> Passage:
    """Without the closing quotation mark that opened before the clause."""
    text = passage.text
    bare = text.rstrip(".;")
    if bare.endswith(("”", '"')) and text.count("“") < text.count("”") + (text.count('"') % 2):
        return passage.part(0, len(bare) - 1)
    return passage


def _without(passage: Passage, pattern: re.Pattern[str]) -> Passage:
    match = pattern.match(passage.text)
    return passage.part(match.end()) if match else passage


def _joined_and(passage: Passage) -> Passage:
    return _unquoted(passage)


_OWN_VERB = re.compile(r"\s*(?:\w+ly\s+|otherwise\s+|also\s+)?(?:to\s+\w+|that\b|[A-Z]{4,}|\w+ed\b|\w+s\b)")
_SETTLED_VERB = re.compile(
    r"\W*(?:also\s+|\w+ly\s+)?(?:noted|approved|agreed|endorsed|ratified|adopted|accepted|received|supported|confirmed|delegated|recommended|resolved)\b",
    re.IGNORECASE,
)


def _own_verb(passage: Passage) -> bool:
    """Whether a list starts here whose clauses have verbs of their own: "(a) to note", "• approved"."""
    here = enumerator(passage.text)
    if here is None:
        return _bulleted(passage) and _SETTLED_VERB.match(passage.text) is not None
    return follows(None, here) and _OWN_VERB.match(passage.text, here.end) is not None


def _quoted(passages: Sequence[Passage], at: int) -> bool:
    """Whether a passage stands inside a quotation that an earlier one opened."""
    before = "".join(p.text for p in passages[max(0, at - 3) : at])
    text = passages[at].text
    return text.lstrip()[:1] in "“‘" or (before.count("“") > before.count("”") and "”" in text)


def _vote_only(text: str) -> bool:
    """Whether a sentence tells of the vote and nothing else: what was moved stands elsewhere."""
    if not (ABOUT_VOTE.match(text) or OUTCOME.match(text)):
        return False
    return not (re.search(r"\b(?:that|to)\s+\w", text) and settles(text))


def _moved(lost: Passage, before: Sequence[Passage]) -> Passage:
    """The sentence in which the lost motion was moved; the one that tells its end where none stands near."""
    for passage in reversed(before[-4:]):
        for sentence in reversed(list(sentences(passage))):
            if (
                sentence.start <= lost.start
                and re.search(r"\b(?:moved|proposed)\b", sentence.text)
                and re.search(r"\bthat\b|:", sentence.text)
            ):
                return sentence
    return lost


# ---------------------------------------------------------------- records


def once(decisions: Sequence[Decision]) -> list[Decision]:
    """Without decisions that are printed again later in the same item: the last print stands."""
    kept = []
    printed = [[_words(p.text) for _, p in decision.clauses] for decision in decisions]
    for place, (decision, words) in enumerate(zip(decisions, printed, strict=True)):
        later = {
            word
            for other, its in zip(decisions[place + 1 :], printed[place + 1 :], strict=True)
            if decision.marked or other.marked
            for word in its
        }
        if not all(word in later and word.count(" ") >= 3 for word in words):
            kept.append(decision)
    return kept


def _word(text: str) -> str:
    return re.sub(r"\W", "", text).lower()


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", re.sub(r"^\W*that\b|\band\W*$", "", text.lower())))


def _resolution(reading: Reading, decision: Decision) -> Resolution:
    tree = Tree()
    clauses = []
    for mark_, passage in decision.clauses:
        parent = tree.place(mark_) if mark_ else None
        clauses.append(
            Clause(
                number=mark_.printed if mark_ else None,
                parent=parent,
                verb=clause_verb(passage.text),
                text=passage.text,
                span=reading.span(passage.start, passage.end),
            )
        )
    mover, seconder = movers(decision.told)
    clause = decision.clauses[-1][1].text
    if not mover and not seconder:
        mover, seconder = movers(clause)
        if not (mover and seconder):  # one alone may be of another motion: "that the sum moved by Mr Bell be paid"
            mover = seconder = None
    vote = tally(decision.told).vote or _vote_in(clause)
    return Resolution(
        verb=decision.verb,
        clauses=tuple(clauses),
        mover=mover,
        seconder=seconder,
        recommended_to=decision.recommended_to,
        vote=vote,
        basis=decision.basis,
        span=reading.span(decision.start, decision.end),
    )


def _vote_in(clause: str) -> Vote | None:
    """The vote that a clause itself prints; "lost" there is a word like any other."""
    vote = tally(clause).vote
    return vote if vote and vote.result in {None, "unanimous", "carried"} else None


def _uneven(record: Resolution) -> list[Finding]:
    """A finding for each option whose printed total is not the number of names printed under it; both are kept."""
    vote = record.vote
    if vote is None or vote.names is None:
        return []
    options = {
        "for": (vote.for_, vote.names.for_),
        "against": (vote.against, vote.names.against),
        "abstain": (vote.abstain, vote.names.abstain),
    }
    return [
        Finding(
            severity="warning",
            code="vote-total",
            page=record.span.page,
            message=f"{total} votes {option} are printed, but {len(names)} names: {record.clauses[0].text[:60]}",
        )
        for option, (total, names) in options.items()
        if total is not None and names and total != len(names)
    ]


def _motion(reading: Reading, passage: Passage) -> Motion:
    mover, seconder = movers(passage.text)
    vote: Vote | None = tally(passage.text).vote
    return Motion(
        text=passage.text,
        mover=mover,
        seconder=seconder,
        vote=vote,
        basis="lost",
        span=reading.span(passage.start, passage.end),
    )


_PASSIVE_VERB = re.compile(
    r"\bbe\s+(?:(?:and\s+(?:is|are)\s+hereby|hereby|\w+ly|also|not)\s+)*([A-Za-z]+ed|given|taken|made|sent|held|set|put|undertaken|written|drawn)\b",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"(?P<to>to\s+)?(?:also\s+|not\s+)?(?P<verb>[A-Za-z]+)\b")


def clause_verb(text: str) -> str | None:
    """The verb of a clause in lower case: "noted" of "the report be noted", "approve" of "to approve the plan"."""
    passive = _PASSIVE_VERB.search(text)
    if passive:
        return passive.group(1).lower()
    first = _FIRST_WORD.match(text)
    if first is None:
        return None
    verb = first.group("verb")
    return verb.lower() if first.group("to") or verb.endswith(("ed", "s")) or verb.isupper() else None
