"""What was told in an item since its last decision: who moved what, how the vote went, and all that settles nothing."""

from __future__ import annotations

import re
from itertools import takewhile

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cued, cues
from minutes_parser.segment.decisions.printed_below import ONLY_CARRIED
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.proposals import PROPOSAL
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.settled.outcomes import ABOUT_VOTE, MOVED_IT, MOVING, SECONDED_ALONE
from minutes_parser.segment.votes.divisions import CANDIDATE
from minutes_parser.segment.votes.vote_sides import opens_side
from minutes_parser.segment.votes.votes import CANDIDATES

# Who voted for what on a division, between what was moved and what was decided.
_DIVIDED = compiled(r"\W*(?:members\s+voting\s+)?for\s+(?:the\s+)?(?:motion|amendment)\b", re.IGNORECASE)
# "The minutes were put to the meeting and passed.", of another matter than what is moved below it
_ENDED = compiled(r"\b(?:put\b[^.;]{0,30}\band\s+passed|and\s+passed|lost|defeated|withdrawn|fell)\W*$", re.IGNORECASE)
_SECONDED = cues("seconded seconder")
_CHOSEN = cues("declared deemed elected")
# "Cllr Bell proposed that Cllr Roe be elected Chairman of the Hall Committee."
_PUTS_UP = compiled(
    rf"\W*{NAME}\s+(?:then\s+)?(?:proposed|nominated)\s+(?:that\s+)?{NAME}\s+(?:be\s+(?:re-?)?(?:elected|appointed)|as|for)\b"
    rf"|\W*{NAME}\s+was\s+(?:(?:nominated|proposed)\s+and\s+)?(?:nominated|proposed)\s+by\s+{NAME}\W*$"
)
# "That Cllr Roe be elected Chair.", below who proposed and seconded it
_PUT_UP_BELOW = compiled(rf"\W*That,?\s+{NAME}\s+b[ey]\s+(?:re-?)?(?:elected|appointed|nominated)\b")
_NOMINATION = compiled(r"['’]s\s+nomination\s+was\s+seconded\s+by\b", re.IGNORECASE)
# A sentence that settles a motion may stand further from it than one that settles something by itself.
_ON_MOTION = cued(r"\b(?:motion|recommendations?|proposal|amendment|nominations?|declared|elected)\b", re.IGNORECASE)
_NAMED_AFTER_ELECTION = compiled(r"\bdirectly\s+elected\b", re.IGNORECASE)
_ASKED = compiled(r"\b(?:asked|requested|sought|queried|enquired)\b")
# "It was agreed that this would be provided", what was asked for right before
_THAT_THIS = compiled(r"\W*it\s+was\s+(?:\w+ly\s+)?agreed\s+that\s+(?:this|it|these|they|he|she)\b", re.IGNORECASE)
# "The Chair said that she would be away and it was agreed that ..."
_TELLS_FIRST = compiled(
    rf"\W*(?:{NAME}|[Tt]he\s+[Cc]hair\w*)\s+(?:reported|advised|said|stated|explained|informed|confirmed|told|asked|pointed\s+out)\b[^.;]*\bit\s+was\s"
)


class Told(list[Passage]):
    """Passages and sentences in print order."""

    def last(self, number: int) -> list[str]:
        """The last sentences."""
        told = [[p] if opens_side(p.text) or CANDIDATE.match(p.text) else sentences(p) for p in self[-number:]]
        return [sentence.text for said in told for sentence in said][-number:]

    def of_next(self, number: int) -> list[str]:
        """The last sentences, for what is decided next; only who moved it, where something else came to an end right before that."""
        lines = list(takewhile(lambda passage: MOVING.match(passage.text), reversed(self)))[::-1]
        before = self[: len(self) - len(lines)]
        if lines and any(_ENDED.search(p.text) for p in before[-3:]) and all(movers("\n".join(p.text for p in lines))):
            opens = before[-1:] if before[-1].text.endswith("unanimously") else []
            return [p.text for p in (*opens, *lines)]
        return self.last(number)

    def votes(self) -> int:
        """How many at the end speak of the vote and nothing else."""
        return sum(1 for _ in takewhile(lambda passage: ABOUT_VOTE.match(passage.text), reversed(self)))

    def of_mover(self, sentence: Passage) -> int:
        """How many at the end say who moved and seconded what this sentence settles; 0 where they do not say."""
        below = [n for n, p in enumerate(self) if _PUT_UP_BELOW.match(p.text)]
        if not _CHOSEN.isdisjoint(sentence.words) and len(below) > 1:
            return sum(len(sentences(p)) for p in self[max(0, below[0] - 2) :])
        if not _CHOSEN.isdisjoint(sentence.words) and any(
            CANDIDATE.match(passage.text) or CANDIDATES.match(passage.text) for passage in self[-20:]
        ):
            return 24  # before who voted for whom
        put_up = next((n for n, p in enumerate(self) if _NOMINATION.search(p.text)), None)
        if not _CHOSEN.isdisjoint(sentence.words) and put_up is not None:
            return len(self) - put_up + 1  # before "The vote was as follows:" and who voted for whom
        puts = [n for n, p in enumerate(self) if _PUTS_UP.match(p.text)]
        if not _CHOSEN.isdisjoint(sentence.words) and len(puts) > 1 and self.votes():
            return sum(len(sentences(p)) for p in self[puts[0] :])  # each was put up by one, and some voted for each
        if self and ONLY_CARRIED.match(self[-1]):
            return 24
        if any(_DIVIDED.match(passage.text) for passage in self[-8:]):
            return 24
        number = 6 if _ON_MOTION.search(sentence) else 3
        if any(passage.block.cell for passage in self[-8:]):
            number = 14  # above a table of how many were for what
        if number < 6 and any(SECONDED_ALONE.match(passage.text) for passage in self[-number:]):
            number = 8  # who moved it spoke before others did
        seconded = any(not _SECONDED.isdisjoint(passage.words) for passage in self[-number:])
        return number if seconded and all(movers("\n".join([*self.last(number), sentence.text]))) else 0

    def proposed(self, sentence: Passage) -> Passage | None:
        """What somebody proposed further up in the same paragraph as "The proposal was seconded by A and agreed."."""
        near = (p for p in reversed(self[-8:]) if p.block is sentence.block)
        return next((p for p in near if PROPOSAL.search(p) and movers(p.text)[0] and not movers(p.text)[1]), None)

    def other_matter(self, sentence: Passage, paragraph: Passage) -> bool:
        """Whether who moved and seconded stands in lines of their own, and the sentence's paragraph begins with another matter."""
        if _ON_MOTION.search(sentence) and not _NAMED_AFTER_ELECTION.search(sentence.text):
            return False
        here = [p for p in self if p.start >= paragraph.start]
        before = self[: len(self) - len(here)]
        lines = bool(before and MOVING.match(before[-1].text) and len(before[-1].text.split()) < 9)
        asked = _THAT_THIS.match(sentence.text) and any(_ASKED.search(p.text) for p in here)
        asked = asked and any(MOVED_IT.match(p.text) for p in before)
        led = lines and (here or _TELLS_FIRST.match(sentence.text))
        return bool((led or asked) and not any(ABOUT_VOTE.match(p.text) for p in here))

    def forget_vote(self) -> None:
        """Drops who moved an amendment and how the vote on it went: who moved the motion itself stands above it."""
        amended = next((n for n, p in enumerate(self) if "amendment" in p.words), len(self))
        of_motion = [
            p for p in self[:amended] if MOVING.match(p.text) or "seconded" in p.words or not ABOUT_VOTE.match(p.text)
        ]
        of_amendment = [p for p in self[amended:] if not ABOUT_VOTE.match(p.text)]
        self[:] = [*of_motion, *of_amendment]
