"""What a marker opens in a passage, and what else its paragraph settles before and behind it.

"RESOLVED that ..." opens a block of clauses (see `clause_blocks`); a marker may also quote what another body decided, close
a motion that is printed above it, or only say who moved that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_blocks import FOLIO, marked
from minutes_parser.segment.clauses.clause_signs import PARAGRAPH
from minutes_parser.segment.decisions.decided import Decision
from minutes_parser.segment.decisions.decision_sentences import MOTION_PASSED, SentenceReader
from minutes_parser.segment.decisions.markers import Marker, closing, marker, on_application
from minutes_parser.segment.decisions.of_decision import tells_who_moved
from minutes_parser.segment.decisions.printed_below import carried_motion_below, moved_below
from minutes_parser.segment.motions.lost_motions import LOST
from minutes_parser.segment.motions.moved_above import moved_above
from minutes_parser.segment.motions.moved_words import proposed_words
from minutes_parser.segment.motions.mover_names import SECONDS as SECONDING
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.proposals import PROPOSAL, carried, joined, only_moved
from minutes_parser.segment.motions.whose_motion import restates
from minutes_parser.segment.passages import Passage, sentences, without, without_end
from minutes_parser.segment.settled.outcomes import FORMULA, MOVING, is_formula, of_the_vote
from minutes_parser.segment.settled.settled import settles
from minutes_parser.segment.settled.terse import APPROVED_BY


class MarkedReader(SentenceReader):
    """Reads the passages of an item that hold a marker."""

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
        if found and self.heads_motion(passage, at):
            self.told.append(passage)
            return at + 1
        if found and self.only_quotes(passage, found, at):
            self.told.append(passage)
            return at + 1
        if found and _FELL.fullmatch(passage.text, found.end):
            self.lost_motion(passage.part(found.end), at)
            return at + 1  # "Decision: Motion lost"
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

    def heads_motion(self, passage: Passage, at: int) -> bool:
        """Whether "RESOLUTION TO WIDEN THE QUAY" is a heading: what was moved stands below it in words of its own."""
        if not passage.text.startswith("RESOLUTION") or not _HEADS.fullmatch(passage.text):
            return False
        return any(PROPOSAL.search(p) and proposed_words(p.text) != p.text for p in self.passages[at + 1 : at + 3])

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
        after = (p.text for p in self.passages[at + 1 : at + 3] if not FOLIO.match(p.text))
        below = next(after, "")
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
        below = self.passages[at + 1].text if at + 1 < len(self.passages) else ""
        if below.lstrip()[:1] in {"“", '"'} and closing(passage.text, below):
            return False  # "And agreed following a show of hands.", over the words of the motion
        if _WENT.fullmatch(passage.text, found.end) and self.moved_above(passage.part(found.end), at):
            return True  # "Decision: Agreed", below "Motion: That ..."
        last_word = at + 1 == len(self.passages) and not passage.text[found.end :].strip(" .:")
        # "RESOLVED unanimously.", of the motion that is printed above
        return (passage.text.endswith(".") or last_word) and self.moved_above(passage, at)

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


def _says_more(sentence: Passage) -> bool:
    """Whether a sentence behind a decision, in its paragraph, settles, loses or moves something else."""
    text = sentence.text
    return bool(_MARKED.search(text) or settles(text) or LOST.search(sentence) or PROPOSAL.search(sentence))


_FELL = compiled(
    r"\W*(?:the\s+)?(?:motion|amendment|proposal)\s+(?:was\s+|is\s+)?(?:lost|defeated|rejected|fell|falls|withdrawn|not\s+(?:carried|passed|agreed))(?:\s+(?:by|on)\s[^;.]{3,60})?\W*",
    re.IGNORECASE,
)
_WENT = compiled(
    r"\W*(?:(?:the\s+)?(?:motion|proposal)\s+(?:was\s+)?)?(?:unanimously\s+)?(?:agreed|approved|carried|passed)(?:\s+unanimously)?\W*",
    re.IGNORECASE,
)
# "The motion was carried.", before "It was therefore RESOLVED" in the same paragraph
_CARRIED_ALONE = compiled(
    rf"{MOTION_PASSED.pattern}(?:\s+(?:unanimously|nem\.?\s?con\b|by\s[\w\s]{{3,30}}))?\W*$", re.IGNORECASE
)
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


_HEADS = compiled(r"RESOLUTIONS?\s+TO\s+[A-ZÀ-Þ\d’'&,/() –-]{8,120}")
