"""A motion and the amendments to it, put one after the other: what stands when the last vote is taken is the decision.

"Moved by Councillor Bell, seconded by Councillor Roe, “That …”"; "An amendment was proposed by …"; "The amendment was
declared lost."; "The motion was then put and carried, 7 for and 2 against."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_signs import PARAGRAPH
from minutes_parser.segment.cues import cues
from minutes_parser.segment.decisions.decided import Decision, Lost
from minutes_parser.segment.decisions.markers import closing, marker, stem
from minutes_parser.segment.motions.moved_words import formula_end, proposed_part
from minutes_parser.segment.motions.mover_names import SECONDS
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.proposed_above import HOW_TO_VOTE
from minutes_parser.segment.motions.whose_motion import likeness
from minutes_parser.segment.passages import Passage, sentences, unquoted, without
from minutes_parser.segment.settled.outcomes import MOVERS_ONLY, MOVING, counted
from minutes_parser.segment.settled.settled import settles
from minutes_parser.segment.votes.vote_sides import opens_side
from minutes_parser.segment.votes.votes import tally


@dataclass(slots=True)
class _Put:
    """A motion or an amendment: its words, who moved and seconded it, and the passages it stands in."""

    amends: bool
    words: Passage
    mover: str | None
    seconder: str | None
    first: int
    last: int
    report: bool = False
    """its words are those of a report"""

    @property
    def by(self) -> str:
        """Who moved and seconded it, in words of which these are read again."""
        if self.mover is None:
            return ""
        return f"Moved by {self.mover}" + (f", seconded by {self.seconder}." if self.seconder else ".")

    @property
    def surname(self) -> str:
        """The last word of who moved it."""
        return (self.mover or "").rpartition(" ")[2]


@dataclass(frozen=True, slots=True)
class Debate:
    """Where a debate starts and ends; `decision` is None where a marker behind it prints the words of what was decided."""

    first: int
    after: int
    outcome: int
    """offset of the sentence that tells the outcome"""
    decision: Decision | None
    told: tuple[str, ...]
    """who moved and seconded what was decided, and the vote on it"""
    fallen: tuple[Lost, ...] = ()
    """the amendments that were lost"""


def debate(passages: Sequence[Passage]) -> Debate | None:
    """The first debate of an item on a motion with an amendment, up to the vote that decides it; None where none is told whole."""
    if not any("amendment" in passage.words for passage in passages):
        return None
    reader = _Reader(passages)
    found = reader.debate()
    return found if reader.amendments else None


def debates(passages: Sequence[Passage]) -> Iterator[Debate]:
    """All debates of an item that end with a motion carried, also those on a motion without amendments."""
    moves = any(not _MOVE_CUES.isdisjoint(passage.words) or _discusses(passage) for passage in passages)
    at = 0 if moves else len(passages)
    while at < len(passages):
        reader = _Reader(passages, at)
        if found := reader.debate():
            yield found
        at = max(at + 1, found.after if found else reader.at)


class _Reader:
    """Follows a debate: `standing` is the motion as it stands, `pending` the amendment that is debated, `votes` what was told since."""

    def __init__(self, passages: Sequence[Passage], start: int = 0) -> None:
        self.passages = [without(passage, PARAGRAPH) for passage in passages]
        self.at = start
        """the place it has read up to"""
        self.amending = any("amendment" in passage.words for passage in passages[start:])
        self.standing: _Put | None = None
        self.pending: _Put | None = None
        self.amended: list[str] = []
        """how the vote on the amendment went that became the motion"""
        self.votes: list[str] = []
        self.first = -1
        self.earlier: list[_Put] = []
        """amendments moved before the pending one, on which no vote is told yet"""
        self.amendments = 0
        self.added = False
        """whether words were added to the motion, so that it is printed nowhere as it stands, or below"""
        self.fallen: list[Lost] = []
        self.became = False
        """whether the last amendment became the motion, in so many words"""

    def debate(self) -> Debate | None:
        at = self.at
        while at < len(self.passages) and (self.first < 0 or at - self.first < _LONGEST):
            self.at = at
            put = _put_at(self.passages, at)
            if put:
                if not self.moved(put):
                    return None
                at = put.last + 1
                last = self.passages[put.last]
                ends = max(put.words.end, last.start) if put.words.start >= last.start else last.end
                behind = list(sentences(last.part(ends - last.start))) if ends < last.end else []
            else:
                behind = list(sentences(self.passages[at]))
                at += 1
            self.at = at
            if self.first < 0:
                continue
            fallen = len(self.fallen)
            told = self.passages[at - 1].text
            if not put and (marker(told) or stem(told)) and not ONLY_CARRIED.fullmatch(told):
                if adopted := self.adopted(at - 1):
                    return adopted
                # decided in words of its own, before any vote was told, or below an amendment that took the motion's place
                return self.decided(at - 1, self.passages[at - 1].start) if self.became else None
            for n, sentence in enumerate(behind):
                found = self.said(sentence)
                if found is None:
                    continue
                if not found or any(settles(further.text) for further in behind[n + 1 :]):
                    return None
                self.votes += [further.text for further in behind[n + 1 :] if tally(further.text).vote]
                return self.decided(at, sentence.start)
            if len(self.fallen) > fallen:
                at = self.with_sides(at)
        return None

    def with_sides(self, at: int) -> int:
        """Adds who voted for and against the amendment that was lost on a recorded vote, listed from a place on; gives the place behind."""
        if not _ON_RECORD.search(self.fallen[-1].ended):
            return at
        while (
            at < len(self.passages)
            and opens_side(self.passages[at].text)
            and not _MOTION.search(self.passages[at].text)
        ):
            fell = self.fallen[-1]
            self.fallen[-1] = fell._replace(told=f"{fell.told}\n{self.passages[at].text}")
            at += 1
        return at

    def moved(self, put: _Put) -> bool:
        """Takes up a motion or an amendment; whether the debate can still be followed."""
        if HOW_TO_VOTE.search(put.words.text):
            return True  # the motion before it stands
        self.first = put.first if self.first < 0 else self.first
        if self.standing is None and not put.amends:
            self.standing = put
        elif not self.amending:
            self.standing, self.first = put, put.first  # what became of the one before is not told
        elif self.pending is not None:
            self.earlier.append(self.pending)  # several that are put when all have been moved
            self.pending = put
        else:
            put.amends = True
            self.pending = put
            self.amendments += 1
        self.votes = []
        return True

    def said(self, sentence: Passage) -> bool | None:
        """What a sentence tells: True where it carries the motion as it stands, False where that is lost, None otherwise."""
        text = sentence.text
        newest = self.pending or self.standing
        if newest and newest.seconder is None and not SECONDS.isdisjoint(sentence.words):
            newest.seconder = movers(f"Moved by {newest.mover}.\n{_masked(text)}")[1]
        self.votes.append(text)
        if _NO_AMENDMENT.search(text):
            return None  # and what the body agreed, in words of its own
        went = _CARRIED.search(text) or _IN_FAVOUR.search(text) or (self.pending and _ACCEPTED.search(text))
        if newest and newest.mover is None and (counted(text) or _ALL_FOR.fullmatch(text)):
            return True
        fell = _LOST.search(text)
        if bool(went) == bool(fell):
            return None
        final = _SUBSTANTIVE.search(text) is not None
        if self.pending is not None and went and (won := _PUT_AGAINST.search(text)):
            if won["what"].lower() == "amendment":
                self.standing, self.amended = self.pending, self.votes
                self.votes = []
            self.pending = None
            return True
        if self.earlier:
            return None  # which of several amendments it was is not told
        if self.pending is not None and not final and ("amendment" in sentence.words or not _MOTION.search(text)):
            added = self.standing and self.standing.report
            if went and (added or _OF_WORDS.match(self.pending.words.text) or _ACCEPTED.search(text)):
                if self.standing is None:
                    return False  # what then stands is printed nowhere, or below
                self.added = True
            elif went:
                self.standing, self.amended = self.pending, self.votes
            elif self.standing is None:
                return False  # the motion itself is not told
            self.became = bool(went and _BECAME.search(text)) and not self.added
            if fell:
                self.fallen.append(Lost(self.pending.words, "\n".join((self.pending.by, *self.votes)), text))
            self.pending, self.votes = None, [said for said in self.votes if not went and _FOR_MOTION.search(said)]
            return True if self.became and _BECAME_DECISION.search(text) else None
        if self.pending is None and not self.amendments and "amendment" in sentence.words and _OF_AMENDMENT.match(text):
            self.added = self.added or bool(went)  # an amendment that was not read
            return None
        if self.pending is not None:
            if not final or fell:
                return False if fell else None
            if self.standing is None:
                return False
            if _OF_WORDS.match(self.pending.words.text):
                self.added = True
            else:
                self.standing, self.amended = self.pending, self.votes[:-1]  # carried without a word of it
            self.pending, self.votes = None, [text]
        return bool(went)

    def adopted(self, at: int) -> Debate | None:
        """The debate that "RESOLVED to adopt the motion", at a place, ends: with the division that was taken last."""
        adopts = _ADOPTS.search("\n".join(p.text for p in self.passages[at : at + 2]))
        divided = next((text for text in reversed(self.votes) if _FOR_MOTION.search(text)), None)
        won = (self.standing if adopts["what"] == "motion" else self.pending) if adopts else None
        if adopts and won and won.amends and adopts["whose"]:
            amended = [*self.earlier, won]
            won = next((put for put in amended if put.surname == adopts["whose"].split()[-1]), None)
        if won is None or divided is None or not self.earlier or (won.amends and won.surname not in divided):
            return None
        return Debate(self.first, at, self.passages[at].start, None, (won.by, divided, "Carried."), tuple(self.fallen))

    def decided(self, at: int, outcome: int) -> Debate | None:
        """The debate whose outcome a sentence tells, before the passage at a place."""
        standing = self.standing
        assert standing is not None  # asked for a motion that was carried
        while at < len(self.passages) and (
            opens_side(self.passages[at].text)
            or (standing.mover is None and _OUTCOME_ALONE.fullmatch(self.passages[at].text))
        ):
            self.votes.append(self.passages[at].text)
            at += 1
        votes = [text for text in self.votes if _COUNTS.search(text)]
        if standing.amends and not votes:
            votes = [text for text in self.amended if _COUNTS.search(text)]
            if not any(
                _FOR_MOTION.search(text) or _PUT_AGAINST.search(text) for text in votes
            ):  # it was voted on alone
                votes = [_ON_AMENDMENT.sub("the motion", text) for text in votes]
        last = _ON_AMENDMENT.sub("the motion", self.votes[-1] if self.votes else "")
        if standing.amends and any(map(_CARRIED_WORD.search, self.amended)):
            votes.append("Carried.")
        told = (standing.by, *votes, *([last] if last and last not in votes else []))
        below = self.passages[at : at + 3]
        words = " ".join(p.text for p in below)
        again = not self.added and likeness(standing.words.text, words) > _AGAIN
        if below and (marker(below[0].text) or stem(below[0].text) or again):
            return Debate(self.first, at, outcome, None, told, tuple(self.fallen))
        if below and closing(self.passages[at - 1].text, below[0].text):  # "... CARRIED and it was therefore RESOLVED"
            return Debate(self.first, at - 1, outcome, None, told, tuple(self.fallen))
        if self.added:
            return None
        motion = standing.words
        carried = Decision(motion.start, "carried", None, [(None, motion)], basis="outcome")
        return Debate(self.first, at, outcome, carried, told, tuple(self.fallen))


_LONGEST = 40
"""passages from the motion to its outcome"""
_AGAIN = 0.6
"""how like what stands below is to a motion that is printed again"""


def _put_at(passages: Sequence[Passage], at: int) -> _Put | None:
    """What is moved in the passage at a place, or from there on in lines: who moves and seconds, and below them the words."""
    passage = passages[at]
    if at + 1 < len(passages) and _discusses(passages[at + 1]) and _QUOTED_THAT.match(passage.text):
        return _Put(False, unquoted(without(passage, _QUOTE)), None, None, at, at)
    if _MOTION_FIRST.match(passage.text):
        return _moved_below(passages, at)
    if _WORDS.match(passage.text) and (put := _moved_behind(passages, at)):
        return put
    if _MOVE_CUES.isdisjoint(passage.words) or _MOVES.search(passage.text) is None:
        return None
    for sentence in sentences(passage):
        if _MOVES.search(sentence.text) and (put := _in_sentence(sentence, passages, at)):
            return put
    lead, last = [passage.text], at
    while last + 1 < len(passages) and last - at < _LEADS and _SECONDS_LINE.match(passages[last + 1].text):
        last += 1
        lead.append(passages[last].text)
    below = passages[last + 1] if last + 1 < len(passages) else None
    if below and _INSTEAD.match(below.text) and last + 2 < len(passages):
        last += 1
        below = passages[last + 1]
    opens = lead[-1].rstrip().endswith((":", ":-", ":–", "that"))
    if below is None or not (_WORDS.match(below.text) or opens):
        return None
    told = "\n".join(lead)
    mover, seconder = movers(_masked(told))
    if mover is None:
        return None
    heading = passages[at - 1].text if at else ""
    amends = "amendment" in told.lower() or _AMENDMENT_HEAD.fullmatch(heading) is not None
    return _Put(amends, unquoted(without(below, _QUOTE)), mover, seconder, at, _end_of_quotation(passages, last + 1))


def _end_of_quotation(passages: Sequence[Passage], at: int) -> int:
    """The place where the quotation ends that opens at a place; that place itself where none does, or it ends there."""
    opened = passages[at].text.lstrip()[:1]
    closes = _CLOSED_BY.get(opened, "")
    if not closes:
        return at
    ends = (
        n
        for n in range(at, min(at + _LONGEST_QUOTED, len(passages)))
        if passages[n].text.rstrip(" .;").endswith(closes)
    )
    return next(ends, at)


_CLOSED_BY = {"“": "”", "‘": "’", '"': '"'}
_LONGEST_QUOTED = 20
"""paragraphs of a motion that is printed in quotation marks, at most"""


def _moved_below(passages: Sequence[Passage], at: int) -> _Put | None:
    """The motion quoted in the passage at a place, over the lines that say who proposed and who seconded it."""
    last = at
    while last + 1 < len(passages) and last - at < _LEADS and MOVING.match(passages[last + 1].text):
        last += 1
    mover, seconder = movers("\n".join(p.text for p in passages[at + 1 : last + 1]))
    if mover is None or seconder is None:
        return None
    return _Put(False, unquoted(without(passages[at], _QUOTE)), mover, seconder, at, last)


def _moved_behind(passages: Sequence[Passage], at: int) -> _Put | None:
    """The motion of a passage that ends with who moved and seconded it: "To buy two bins. Proposed by AB, seconded by CD."."""
    *words, last = sentences(passages[at])
    if not words or not MOVERS_ONLY.match(last):
        return None
    mover, seconder = movers(last.text)
    if mover is None or seconder is None:
        return None
    said = passages[at].part(0, words[-1].end - passages[at].start)
    heading = passages[at - 1].text if at else ""
    amends = _AMENDMENT_HEAD.fullmatch(heading) is not None
    return _Put(amends, unquoted(without(said, _QUOTE)), mover, seconder, at, at)


# “That this Council writes to the Minister”, or "Motion: that he be told", over "Proposed: Cllr Bell" and "Seconded: Cllr Roe"
_MOTION_FIRST = compiled(
    r"\s*[“\"]\s*(?:That|THAT|To|This\s+[Cc]ouncil)\s[^“”\"]+[”\"]?\W*$"
    r"|\W*(?:Motion|MOTION|Proposal|PROPOSAL|Proposition|PROPOSITION)\s*:\s*(?:[Tt]hat|THAT|[Tt]o)\s[^“”\"]+$"
)


def _in_sentence(sentence: Passage, passages: Sequence[Passage], at: int) -> _Put | None:
    """What a sentence moves in words of its own."""
    masked = _masked(sentence.text)
    first, last = proposed_part(masked)
    if first == 0 and last == len(masked):
        first = formula_end(masked)
    report = _MOVES_REPORT.search(masked) if first == 0 else None
    if report:
        first, last = report.span("what" if report["what"] else "put")
    elif first == 0 or _MOVES.search(masked, first, last):
        return None
    if _EARLIER.search(masked, 0, first):
        return None
    first = led.end() if (led := _THE_MOTION_THAT.match(masked, first, last)) else first
    mover, seconder = movers(masked)
    if mover is None or mover in masked[first:last]:
        return None
    heading = passages[at - 1].text if at and sentence.start == passages[at].start else ""
    amends = (
        "amendment" in sentence.text[: first + 4].lower()
        or _AMENDED_BY.search(sentence.text, last) is not None
        or (
            report is None
            and _OF_WORDS.match(masked, first) is not None
            and _BE_ADDED.search(masked, first) is not None
        )
        or _AMENDMENT_HEAD.fullmatch(heading) is not None
    )
    put = _WAS_PUT.search(sentence.text, first, last)
    words = sentence.part(first, put.start() if put else last)
    return _Put(
        amends, unquoted(without(words, _QUOTE)), mover, seconder, at, at, _OF_REPORT.match(words.text) is not None
    )


_OF_REPORT = compiled(
    r"\W*(?:the|this)\s+(?:[\w’'-]+\s+){0,3}?(?:recommendations?|report|budget|estimates|precept|proposals?)\b(?!.*\bbe\s)",
    re.IGNORECASE,
)
# "Cllr Bell moved the budget as set out, seconded by Cllr Roe", "The recommendations were moved by Cllr Bell"
_MOVES_REPORT = compiled(
    r"\b(?:moved|proposed|seconded)\s+(?P<what>(?:the|this)\s+(?:[\w’'-]+\s+){0,3}?(?:recommendations?|report|budget|estimates|precept|proposals?)\b[^.;,]{0,50}?|(?:(?:acceptance|approval|adoption)\s+of\s+)?the\s+(?:[\w’'-]+\s+){0,3}?minutes\b[^.;]{3,140}?)(?=,|\.|;|$|\s+and\s|\s+seconded\b)"
    r"|^\W*(?P<put>the\s+(?:[\w’'-]+\s+){0,3}?(?:recommendations?|report|budget|estimates|precept)\b[^.;,]{0,40}?)(?=\s+(?:was|were)\s+(?:moved|proposed)\s+by\b)",
    re.IGNORECASE,
)


def _masked(text: str) -> str:
    """A text that moves an amendment as one that moves a motion, its places kept."""
    text = _SUPPORTED.sub("seconded by ", text)
    text = _BEHIND_SECONDER.sub(lambda m: " " * len(m.group()), text)
    text = _TO_MOTION.sub(lambda m: " " * len(m.group()), text)
    text = _OPENS_AMENDMENT.sub(lambda m: "A motion".ljust(len(m.group())), text)
    return _AS_AMENDMENT.sub(lambda m: " " * len(m.group()), text)


# "“That the rules be adopted.”", in a paragraph of its own over "Discussion:"
_QUOTED_THAT = compiled(
    r"\W*(?:That|THAT)\s[^.;?]{5,}\bbe\s[^?]*$|\s*[“\"]\s*(?:That|THAT|To|This)\s[^“”\"?]+[”\"]\W*$"
)
_DISCUSSION = compiled(
    r"\W*(?:(?:general|further)\s+)?(?:discussion|debate)(?:\s+(?:(?:was\s+)?as\s+follows|points|followed|notes|of\s+(?:the\s+)?(?:motion|resolution|proposal)))?\W*",
    re.IGNORECASE,
)
# "MOTION PASSED.", "2 people said no", below how many were for it
_OUTCOME_ALONE = compiled(
    r"\W*(?:(?:(?:the\s+)?(?:motion|resolution|vote)\s+(?:was\s+)?)?(?:carried|passed|adopted)|(?:\d{1,3}|no|one|two|three|four|five|six)\s+(?:(?:people|members|votes?|said|voted|were)\s+){0,2}(?:no|noes|against|abst\w+)\b[^.;]{0,60})\W*",
    re.IGNORECASE,
)
# "Vote: unanimous", over or below which nothing says what it was about
_ALL_FOR = compiled(
    r"\W*(?:(?:call\s+for\s+)?votes?|voting|result)\s*[:–-]\s*(?:unanimous(?:ly)?(?:\s+in\s+favou?r)?|all\s+in\s+favou?r)\W*",
    re.IGNORECASE,
)


def _discusses(passage: Passage) -> bool:
    """Whether a line only heads what was said of the motion above it: "DISCUSSION:"."""
    return len(passage.text) < 50 and _DISCUSSION.fullmatch(passage.text) is not None


_MOVE_CUES = cues("moved proposed moving proposing forward put tabled")
"""one of these is in what `_MOVES` matches"""
_MOVES = compiled(
    r"\b(?:moved|proposed|moving|proposing|put\s+forward|(?:put|tabled)\s+(?:the|an?)\s+(?:motion|proposal|proposition|resolution)\s+that)\b",
    re.IGNORECASE,
)
_SECONDS_LINE = compiled(r"\W*(?:and\s+)?(?:seconded|seconder|second)\b:?[^:]{3,60}[:;,.–-]*\s*$", re.IGNORECASE)
_LEADS = 2
"""lines behind the first that say who moves and who seconds"""
_INSTEAD = compiled(r"\W*to\s+delete\b[^.]{3,80}\breplace\b[^.]{0,30}:\W*$", re.IGNORECASE)
_WORDS = compiled(
    r"\W*(?:That|THAT|To\s+[a-z]+|This\s+(?:[Bb]ranch|[Uu]nion|[Ss]ociety|[Aa]ssociation|[Cc]lub|[Mm]eeting))\s|\s*[“\"]\s*\(?\w"
)
_QUOTE = compiled(r"\s*[“\"‘]\s*")
_AMENDMENT_HEAD = compiled(r"\W*(?:(?:first|second|further)\s+)?amendments?(?:\s+\d)?\W*", re.IGNORECASE)
_SUPPORTED = compiled(r"\bsupported by (?=[A-Zt])")
_OPENS_AMENDMENT = compiled(
    r"\b(?:an?|the|this)\s+(?:further\s+)?amendment(?=,?\s+(?:that\s|to\s+[a-z]+\s|(?:was\s+)?(?:moved|proposed)\b))",
    re.IGNORECASE,
)
# "Cllr Bell moved an amendment to the motion, to add “and paint it”"
_TO_MOTION = compiled(
    r"(?<=moved)\s+an?\s+(?:\w+\s+)?amendment\s+to\s+the\s+(?:\w+\s+)?motion,?(?=\s+(?:to|that|seconded)\s)",
    re.IGNORECASE,
)
# "Cllr Bell moved, seconded by Cllr Roe, an amendment that the gate be mended"
_BEHIND_SECONDER = compiled(r"(?<=,)\s+an?\s+(?:further\s+)?amendment(?=\s+(?:that|to)\s)", re.IGNORECASE)
_AS_AMENDMENT = compiled(
    r",?\s*\b(?:by\s+way\s+of\s+(?:an\s+)?|(?:as\s+)?(?:an?|the)\s+(?:(?:further|following)\s+)?)amendment\b(?:,(?=\s))?",
    re.IGNORECASE,
)
_AMENDED_BY = compiled(r"\bas\s+an\s+amendment\b", re.IGNORECASE)
# An amendment of words, which is no motion by itself: "to add “and skips”", "that the words “and skips” be added".
_OF_WORDS = compiled(
    r"\W*(?:(?:(?:to|by)\s+)?(?:add|insert|replace|substitut|delet|remov|amend|chang|includ|increas|reduc)\w*\b|(?:that\s+)?(?:all\s+)?(?:the\s+)?(?:following\s+)?(?:words?|paragraphs?|sentence|clause|figure)\b|all\s+words\b)",
    re.IGNORECASE,
)
_BE_ADDED = compiled(r"\bwords?\b.*\b(?:added|inserted|deleted|removed|replaced|substituted)\b", re.IGNORECASE)
_EARLIER = compiled(r"\bhad\s+(?:\w+\s+)?(?:been\s+)?(?:proposed|moved)\b", re.IGNORECASE)
_THE_MOTION_THAT = compiled(
    r"(?:the|an?|this)\s+(?:following\s+)?(?:resolution|motion|proposal)\s+that\s+", re.IGNORECASE
)
# "to adopt the successful motion", "in terms of the amendment by Councillor Roe"
_ADOPTS = compiled(
    r"\b(?:adopt|in\s+(?:terms|favour)\s+of)\s+the\s+(?:successful\s+)?(?P<what>motion|amendment)\b(?:\s+by\s+(?P<whose>[A-Z][^,.;\n]{2,40}?)(?=\s*(?:[,.;\n]|$|and\b)))?"
)
_WAS_PUT = compiled(
    r",?\s+(?:was|were|and\s+on\s+being|and,\s+on\s+being)\s+(?:then\s+|duly\s+)?(?:put\b|carried\b|lost\b|defeated\b)",
    re.IGNORECASE,
)
# "The motion received 4 votes and the amendment 5, and the amendment was carried": put against each other, they end the debate
_NO_AMENDMENT = compiled(
    r"\bthere\s+(?:being|was|were)\s+no\s+(?:further\s+|other\s+)?amendments?\b(?![^.;]*\bmotion\b)", re.IGNORECASE
)
_PUT_AGAINST = compiled(
    r"\b(?:motion|amendment)\s+(?:received\b|[–—-]\s).*\b(?:motion|amendment)\b.*\bthe\s+(?P<what>motion|amendment)\s+was\b",
    re.IGNORECASE,
)
_PUT_TO_VOTE = r"(?:amendment|motion|proposal|proposition|resolution|vote|voted|voting|division|put)"
_CARRIED = compiled(
    rf"^\W*all\s+(?:were\s+|was\s+)?in\s+favour\W*$|^\W*(?:\w+ly\s+)?(?:carried|passed|agreed|adopted|approved)\b(?!\s+(?:to|that|with|by\s+the)\s)[^.;]{{0,60}}\W*$"
    rf"|\b{_PUT_TO_VOTE}\b[^.;]{{0,160}}\b(?:carried|passed|agreed|adopted|approved|accepted)\b"
    r"|[,;–-]\s*(?:carried|passed|agreed)\W*$"
    r"|\b(?:it|this|which)\s+was\s+(?:\w+\s+){0,3}(?:carried|passed|agreed|adopted|approved)(?:\s+(?:by|with|nem|unanimously)\b[^.;]{0,60})?\W*$",
    re.IGNORECASE,
)
# "AGREED.", a marker with nothing behind it: what was agreed is the motion
ONLY_CARRIED = compiled(r"\W*(?:agreed|carried|approved|adopted|passed)\W*", re.IGNORECASE)
_CARRIED_WORD = compiled(r"\bcarried\b", re.IGNORECASE)
_IN_FAVOUR = compiled(r"\bcast(?:ing)?\b[^.;]{0,30}\bvote\s+(?:in\s+favour\s+of|for)\b", re.IGNORECASE)
_LOST = compiled(
    rf"^\W*(?:lost|defeated|not\s+(?:carried|agreed|passed))\b"
    rf"|\b(?:{_PUT_TO_VOTE}|it|this|which)\b[^.;]{{0,160}}\b(?:lost|defeated|rejected|withdrawn|fell|falls|failed|not\s+(?:carried|passed|agreed|accepted|supported))\b"
    r"|[,;–-]\s*(?:lost|defeated|fell|not\s+carried)\W*$|\bcasting\b[^.;]{0,30}\bvote\s+against\b",
    re.IGNORECASE,
)
_MOTION = compiled(r"\b(?:motion|proposal|proposition|resolution)\b", re.IGNORECASE)
_SUBSTANTIVE = compiled(
    r"\bsubstantive\s+(?:motion|proposal)\b(?!\W*$)|\b(?:motion|proposal|budget|recommendations?),?\s+as\s+amended\b|\bamended\s+(?:motion|proposal|budget)\b",
    re.IGNORECASE,
)
_ON_RECORD = compiled(r"\b(?:recorded|named|roll[\s-]?call)\b|\bdivision\b|\bas\s+follows\b", re.IGNORECASE)
_OF_AMENDMENT = compiled(
    r"\W*(?:(?:up)?on\b[^.;]{0,50}?\s+|the\s+(?:chair\w*|mayor|provost|president|convener)\s+(?:then\s+)?declared\s+)?(?:the|this|that)\s+amendment\b",
    re.IGNORECASE,
)
# "Cllr Bell accepted the amendment.", "The amendment was accepted by the mover and seconder."
_ACCEPTED = compiled(
    r"\b(?:accepted|(?:would|to)\s+accept)\s+(?:the|this|that|his|her)\s+(?:\w+\s+)?amendment\b|\bamendment\b[^.;]{0,60}\bincorporated\s+in(?:to)?\s+the\s+(?:\w+\s+)?motion\b|\bamendment\b[^.;]{0,40}\baccepted\s+by\s+(?!the\s+(?:meeting|council|committee|board)\b|members\b)",
    re.IGNORECASE,
)
_BECAME = compiled(r"\bbec[ao]me\b", re.IGNORECASE)
_BECAME_DECISION = compiled(r"\bbec[ao]me\s+the\s+(?:decision|finding|resolution)\b", re.IGNORECASE)
_FOR_MOTION = compiled(r"\bfor\s+the\s+motion\b", re.IGNORECASE)
_ON_AMENDMENT = compiled(r"\bthe\s+amendment\b", re.IGNORECASE)
_COUNTS = compiled(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|unanimous(?:ly)?|nem\.?\s+con)\b|^\W*(?:those\s+)?(?:(?:voting|voted)\s+)?(?:for|against|in\s+favour|abst\w+)\b",
    re.IGNORECASE,
)
