"""Actions: what somebody is to do after the meeting, by label, by column, by table or by the words of a sentence.

Explicit marks come first; a sentence they have taken gives no second action. What two places print alike is one record.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import accumulate

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.layout import Reading
from minutes_parser.patterns import compiled
from minutes_parser.records import Action, Attendance, Meeting, Motion, Resolution, Span
from minutes_parser.segment.actions.action_lists import ActionList
from minutes_parser.segment.actions.action_owners import looks_ahead, settles_errand
from minutes_parser.segment.actions.action_points import points
from minutes_parser.segment.actions.action_tables import ActionTable
from minutes_parser.segment.actions.action_text import DUE_LINE, Point
from minutes_parser.segment.actions.commitments import commitments, may_commit
from minutes_parser.segment.actions.owners import People, doer_in
from minutes_parser.segment.cues import cued
from minutes_parser.segment.dates import due_date
from minutes_parser.segment.marks import mark, marked_in, parts_of, reading_of, sections_of
from minutes_parser.segment.motions.mover_columns import mover_columns, outside
from minutes_parser.segment.passages import Passage, Section, mended, sentences


@Language.factory("minutes_actions", default_config={"implicit": True})
def create(nlp: Language, name: str, implicit: bool) -> Actions:
    """The component; with `implicit` false it takes explicit labels, columns and tables only."""
    return Actions(implicit=implicit)


class Actions:
    """Marks the actions of each part of kind `minutes`."""

    def __init__(self, *, implicit: bool = True) -> None:
        self.implicit = implicit

    def __call__(self, doc: Doc) -> Doc:
        reading = reading_of(doc)
        meetings: dict[int, Meeting] = doc._.records.get("meetings", {})
        for number, part in enumerate(parts_of(doc)):
            if part.kind != "minutes":
                continue
            here = marked_in(doc, part, "attendance", Attendance)
            meeting = meetings.get(number, Meeting())
            people, met = People(here, reading.text, (meeting.committee, meeting.council)), meeting.date
            listed = _Spans(a.span for a in here)
            decided = _Spans(
                clause.span for r in marked_in(doc, part, "resolutions", Resolution) for clause in r.clauses
            )
            advised = _Spans(
                clause.span
                for r in marked_in(doc, part, "resolutions", Resolution)
                for clause in r.clauses
                if r.verb == "recommended"
            )
            lost = _Spans(motion.span for motion in marked_in(doc, part, "motions", Motion))
            found: list[Point] = []
            waiting: ActionList | None = None
            above: Passage | None = None
            tables: dict[int, ActionTable] = {}
            columns = mover_columns(sections_of(doc, part))
            for whole in sections_of(doc, part):
                section = outside(whole, columns)
                explicit, rest, waiting = points(section, people, waiting, tables)
                above = section.passages[-1] if section.passages else above
                found += (
                    p
                    for p in explicit
                    if p.basis not in {"initials", "tail"}
                    or Passage(section.passages[0].block, p.start, p.text) not in listed
                )
                if self.implicit:
                    rest = [*_long_heading(section, above, reading.text), *rest]
                    rest = [p for p in rest if p in decided or not _UNDECIDED.search(p)]
                    found += _implicit(rest, people, _with_motions(section, decided), listed, lost, _Spans(explicit))
            pairs = {f"{r.mover}/{r.seconder}" for r in marked_in(doc, part, "resolutions", Resolution) if r.seconder}
            found = [p for p in found if (p.owner or "").replace(" ", "") not in pairs]  # who moved what is to be done
            found = [p for p in found if not (p.basis == "tail" and _is_over(p, met))]
            found = [p for p in found if not ((_ownerless(p) or _by_a_body(p, people)) and p in advised)]
            for point in _once(sorted(map(_trimmed, found), key=lambda p: p.start)):
                mark(doc, "actions", _record(point, people, met, reading))
        return doc


_SIGN = compiled(
    r"[•▪●○◦■*·]\s+|\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+(?=[A-Z])|(?:Resolved|RESOLVED|Agreed|AGREED)\s*:\s*(?:\(\w{1,2}\)\s*)?(?=[A-Z])"
)
"""what stands before a deed and is no word of it: the sign or number of a point, the marker of a decision"""


def _trimmed(point: Point) -> Point:
    """The point without the sign that it begins with, and without the end of a quotation that began before it."""
    sign = _SIGN.match(point.text)
    lead = sign.end() if sign else 0
    tail = 1 if point.text.endswith(("”", "”.")) and "“" not in point.text else 0
    tail += point.text.endswith("”.") if tail else 0
    if not lead and not tail:
        return point
    return replace(
        point, start=point.start + lead, end=point.end - tail, text=point.text[lead : len(point.text) - tail]
    )


def _ownerless(point: Point) -> bool:
    """Whether an order names nobody: of what is only recommended another body decides, unless it comes back to this one."""
    return point.basis == "passive" and point.owner is None and _COMES_BACK.search(point.text) is None


def _is_over(point: Point, met: str | None) -> bool:
    """Whether the date behind an owner is the day of the meeting or one before it: when it was done."""
    due = _deadline(point.due or "", met)
    return bool(due and met and (due[0] <= met if due[0] else _DAY_AND_MONTH.fullmatch(due[1])))


def _by_a_body(point: Point, people: People) -> bool:
    """Whether a body is to do it: one that is only advised to has not decided yet."""
    doer = doer_in(point.owner, people) if point.basis == "subjunctive" and point.owner else None
    return doer is not None and doer.kind == "body"


_COMES_BACK = compiled(r"\b(?:reviewed|submitted|reported|brought|presented)\b")


def _long_heading(section: Section, above: Passage | None, text: str) -> list[Passage]:
    """A heading so long, of so many sentences or so much a sentence, that it is the minute itself."""
    item = section.item
    passage = section.passages[0] if section.passages else above
    if item is None or passage is None:
        return []
    stopped = "." in text[item.span.end - 1 : item.span.end + 1]
    told = _TWO_SENTENCES.search(item.title or "") or (stopped and _TOLD_OF_DOER.match(item.title or ""))
    bare = not section.passages and _TO_VERB.match(item.title or "") is None
    if (item.span.end - item.span.start < 150 or bare) and not told:
        return []
    number = item.span.end - item.span.start - len(item.title or "")  # so much stands before the title
    if not item.title or not (number == 0 or len(item.number or "") < number < len(item.number or "") + 4):
        return []
    return [Passage(passage.block, item.span.start + number, item.title)]


# "24.3. The clerk would draw up a plan."
_TOLD_OF_DOER = compiled(
    r"[A-Z][^.]{5,60}?\s(?:will|would|agreed\s+to|undertook\s+to|offered\s+to|volunteered\s+to|(?:was|were)\s+asked\s+to|is\s+to)\s[^.]*\.?\Z"
)
# "1. Ben Orr to work with Ann on the form, to give samples and to send it round again"
_TO_VERB = compiled(r"[A-Z][\w.’'-]*(?:\s[A-Z][\w’'-]*){0,3}\sto\s[a-z]")
_TWO_SENTENCES = compiled(r"[a-z]{3}\.\s+[A-Z][a-z]+\s.*[a-z]{3}\.?\Z")
_QUOTED_MOTION = compiled(
    r"[‘“\"'*]*\s*(?:I\s+(?:will|shall|beg\s+to)\s+(?:move|ask|propose)|(?:(?-i:To)\s+ask|Question\s+from)\b|(?:Motion|Proposal|Proposed\s+motion)\s*:)",
    re.I,
)
# A motion in its own words, which binds nobody before it is carried: what was carried is read as a decision.
_CORRECTION = cued(
    r"\b(?:should\s+(?:now\s+)?|(?:amended|changed|corrected|altered)\s+to\s+)(?:read|say)\b|\b(?:amended|changed|corrected|altered)\s+to\W{1,3}(?<=[“\"])"
)
# "The minutes were agreed with the addition of the following to minute 24:", and below it what was added
_ADDS = cued(r"\b(?:addition|inclusion|insertion)\s+of\s+the\s+following\b[^.;]*:\s*\Z")
_PUT_RIGHT = compiled(r"\W*(?:It|This|That)\s+should\s+(?:now\s+|instead\s+)?(?:read|say|have\s+(?:read|said))\b")
"""what stands below words of other minutes"""
_UNDECIDED = cued(r"\b(?:moved|proposed|motion|amendment)\b[^.“]{0,160}[:,–-]?\s*[“\"‘]\s*That\b", re.I)
# "“... In particular, it was agreed that ...", words of other minutes that are put right here.
_CITED = compiled(r"\W*[“\"‘]\W*(?:…|\.\.)")
_DONE = compiled(
    r"[-–—(:\[]\s*(?:(?:this\s+)?(?:is|has\s+been|was)\s+(?:now\s+|still\s+)?)?(?:completed?|done|actioned|closed|discharged|resolved|ongoing|outstanding|carried\s+forward|carried\s+over|no\s+further\s+action|(?:still\s+)?awaited|(?:still\s+)?awaiting\s+(?:an?\s+)?(?:reply|response|answer)|no\s+(?:reply|response|answer)(?:\s+(?:yet|so\s+far|received))?)\b(?:[,;][^.]*|\s+(?:on\s+)?\d[^.]*)?[\s.)\]]*\Z",
    re.I,
)
# "Ben to ring the bank. Completed 9 May."
_DONE_SINCE = compiled(
    r"\W*(?:(?:Completed?|Done|Actioned|Closed|Discharged|Ongoing)\b\s*(?:(?:on\s+)?\d|[.,;–-]|\Z)"
    r"|(?:This|It|That)\s+(?:has|had)\s+(?:now\s+|already\s+|since\s+)*been\s+(?:done|completed|actioned|carried\s+out|dealt\s+with|resolved)\b"
    r"|(?:[A-Z][\w.’'-]*\s){1,3}(?:has|had)\s+(?:now\s+|already\s+|since\s+)*(?:done|completed|actioned)\s+(?:this|it|so)\b)"
)


# "that minutes be put on the website (KO)": who is to see to it.
_KEY_BEHIND = compiled(
    r"\((?P<who>[A-Z]{2,3}(?:/[A-Z]{2,3})*|(?:[Tt]he\s)?[A-Z][\w.’'/ ]{1,40}?(?=\sto\s))(?:\sto\s(?:do|action|arrange|organise)(?:\s(?:this|it))?)?\)\W*\Z"
)
# What is asked of somebody who will not; what is agreed to, where the request itself has been taken.
_DECLINED = compiled(
    r"(?:[\w.’'-]+\s){0,6}(?:declined|refused|would\s+not|said\s+(?:that\s+)?s?he\s+(?:could|would)\s+not)\b"
)
_DO_SO = compiled(
    r"\b(?:agreed|would|will|undertook)\s+(?:to\s+)?(?:do\s+(?:so|this|that)|have\s+(?:it|this|that|the\s+matter)\s+(?:looked\s+(?:at|into)|seen\s+to|examined|investigated|checked|done))\b|\bagreed\s+to\s+(?:this|that)\b"
)
# "that Cllr Hay take the chair": what is done in the meeting, or is an office.
_IDLE_WORK = compiled(
    r"\b(?:tak(?:e|ing)\s+(?:the\s+chair|over\s+as)|chair(?:ing)?\s+(?:the|this)\s+meeting|stand(?:ing)?\s+(?:again|as|for)|(?:act|serve|continue|carry\s+on)(?:ing)?\s+(?:as|in))\b"
)
# "This proposal was recommended by Cllr Hay and agreed.", in the paragraph below what was suggested.
_OF_PROPOSAL = compiled(r"\W*(?:This|The|That)\s+(?:proposal|suggestion|request)\s+was\b")
_BACK = 60
"""so many sentences back may stand the subject of "He undertook …" """


def _implicit(
    passages: Iterable[Passage], people: People, decided: _Spans, listed: _Spans, lost: _Spans, taken: _Spans
) -> list[Point]:
    """The commitments of passages that no explicit mark has taken."""
    found: list[Point] = []
    before: deque[str] = deque(maxlen=_BACK)
    above: Passage | None = None
    found_in = list(mended(passages))
    for place, passage in enumerate(found_in):
        last, above = above, passage
        if (_QUOTED_MOTION.match(passage.text) and passage not in decided) or _CITED.match(passage.text):
            continue
        below = found_in[place + 1].text[:240] if place + 1 < len(found_in) else ""
        if (_PUT_RIGHT.match(below) and "“" in passage.text) or (last and _ADDS.search(last)):
            continue
        below = below if _OF_PROPOSAL.match(below) else ""
        if not below and not may_commit(passage, decided=False) and passage not in decided:
            before.append(passage.text)
            continue
        lists = passage in listed
        several = sentences(passage)
        asked = -9
        cited = False
        for number, sentence in enumerate(several):
            if lists and sentence in listed:
                continue
            if sentence in lost and sentence not in decided:
                before.append(sentence.text)
                continue
            following = several[number + 1].text if number + 1 < len(several) else below
            if cited:
                cited = "”" not in sentence.text
                continue
            cited = "“" in sentence.text and "”" not in sentence.text and _CORRECTION.search(sentence) is not None
            if _DONE.search(sentence.text) or _DONE_SINCE.match(following) or _CORRECTION.search(sentence):
                before.append(sentence.text)
                continue
            for c in commitments(
                sentence.text,
                people,
                words=sentence.words,
                decided=sentence in decided,
                before=before,
                following=following,
            ):
                words = sentence.text[c.start : c.end]
                start, end = sentence.start + c.start, sentence.start + c.end
                if Passage(sentence.block, start, words) in taken or _DECLINED.match(following):
                    continue
                if c.basis == "shared" and sentence in taken:
                    continue  # its owner's other deed has been taken
                if asked in {number - 1, number} and _DO_SO.search(words):
                    continue  # the deed stands in the request
                if _DO_SO.search(words) and _IDLE_WORK.search(
                    f"{before[-1] if before else ''} {sentence.text[: c.start]}"
                ):
                    continue
                asked = number if c.basis in {"asked", "subjunctive", "should"} else asked
                due = DUE_LINE.fullmatch(following)
                key = _KEY_BEHIND.search(words) if c.owner is None and c.basis == "passive" else None
                owner = (
                    key["who"]
                    if key and all(people.knows(one) or people.one(one) for one in key["who"].split("/"))
                    else None
                )
                owner, printed = (owner, owner) if owner else (c.owner, c.printed)
                point = Point(start, end, words, owner, printed, due["due"] if due else None, basis=c.basis)
                if _TO_ACTION.fullmatch(words):
                    further = several[number - 1] if number else last and sentences(last)[-1]
                    whole = _with_deed(point, sentence, further, found, people)
                    if whole is None:
                        continue
                    point = whole
                found.append(point)
            before.append(sentence.text)
    return found


# "Clerk to action", "AM to action this by 3 June."
_TO_ACTION = compiled(
    r"(?:[Tt]he\s)?[A-Z][\w.’'/& ]{1,40}?\s(?:to\s(?:do|(?:action|ACTION|progress)(?:\s+(?:this|it|that|same))?)"
    r"|(?P<further>(?:(?:is\s|agreed\s|offered\s|volunteered\s|undertook\s)?to|will|would)\s(?:do\s(?:so|this|it|that)"
    r"|(?:action|arrange|organise|pursue|progress|follow(?:\s|-)up|take\s+forward|see\s+to|deal\s+with|take\s+this\s+(?:up|forward|on))(?:\s+(?:on\s+)?(?:this|it|that))?)))"
    r"(?:,?\s(?:by|before)\s[\w ]{3,30})?\W*|(?P<by>[Tt]o\s+be\s+(?:actioned|done|arranged)\s+by\s+(?:the\s)?[A-Z][\w.’'/& ]{1,40}?)\W*"
)


def _with_deed(
    point: Point, sentence: Passage, above: Passage | None, found: list[Point], people: People
) -> Point | None:
    """ "Clerk to action" with what is to be done, which stands before it; None where that has been taken."""
    lead = sentence.part(0, point.start - sentence.start) if point.start - sentence.start > 3 else None
    deed = lead or above
    if deed is None or point.start - deed.end > 2:
        return point
    plain = _TO_ACTION.fullmatch(point.text)
    if plain and (plain["further"] or plain["by"]) and not _is_open(deed, found, people):
        return point
    if found and found[-1].end > deed.start:
        if not _yields(found[-1], people):
            return None
        found.pop()
    if lead is None:
        return replace(point, start=deed.start, text=f"{deed.text} {point.text}")
    bracket = "(" in lead.text[-3:] and sentence.text.startswith(")", point.end - sentence.start)
    end = point.end + bracket  # "The gate sticks (Clerk to action)"
    return replace(point, start=deed.start, end=end, text=sentence.text[: end - sentence.start])


# "The drain should be cleared."
_OUGHT_TO_BE = compiled(
    r"\b(?:should|must|needs?\s+to)\s+(?:also\s+)?be\s+(?:set|\w{2,}(?:ed|ght|ld|nt|wn|en|ut|de))\b|\b[Ii]t\s+was\s+(?:agreed|decided|resolved)\s+that\s[^.;]{3,80}?\sbe\s+\w{2,}(?:ed|nt|ght|put|en)\b"
)


def _is_open(deed: Passage, found: list[Point], people: People) -> bool:
    """Whether a sentence says that something is to be done, and nobody has taken it: the next one may tell who follows it up."""
    if found and found[-1].end > deed.start:
        return _yields(found[-1], people)
    return looks_ahead(deed.text) or settles_errand(deed.text) or _OUGHT_TO_BE.search(deed.text) is not None


def _yields(point: Point, people: People) -> bool:
    """Whether a deed was nobody's yet, or the body's own, so that who is named behind it is to do it."""
    doer = doer_in(point.owner, people) if point.owner else None
    return point.owner is None or (doer is not None and doer.kind == "body")


# "The Notice of Motion was proposed by Cllr Hay, seconded by Cllr Orr and agreed", below the motion in its mover's words.
_MOTION_CARRIED = cued(
    r"\b(?:[Mm]otion|[Pp]roposal)\b[^.]{0,30}\bproposed\b[^.]{0,80}\bseconded\b[^.]{0,80}\b(?:agreed|adopted|carried|passed)\b"
)


# "“That the Council write to the Minister.”", and below it "... Recommendation No. 1 was agreed."
_QUOTED = compiled(r"\W*[“\"‘]\s*That\b,?\s[^”]*[”\"’]?\W*\Z")
_RECOMMENDATION_AGREED = cued(
    r"\b[Rr]ecommendation\b(?!s)[^.]{0,60}?(?:No\.\s*\d+[^.]{0,20})?\b(?:was|were)\s+(?:unanimously\s+|also\s+)?(?:agreed|adopted|approved|carried|accepted)\b"
)


# "This Council notes ...; instructs the Chief Executive to write", and below it that it was carried.
_MOTION_TEXT = compiled(
    r"\W*(?:That\s+)?(?:[Tt]his|[Tt]he|[Oo]ur)\s+(?:\w+\s+){0,3}(?:Council|Committee|Board|District|Assembly)\s+(?:notes?|recogni[sz]es?|believes?|regrets?"
    r"|acknowledges?|welcomes?|resolves?|calls?|instructs?|agrees?|requests?|condemns?|supports?|asks?)\b"
)
_MOTION_PASSED = cued(
    r"\b[Mm]otion\b(?!s)[^.]{0,60}\b(?:[Cc]arried|CARRIED|approved|adopted|agreed|passed)\b|\bagreed\s+(?:to\s+)?(?:the\s+terms\s+of\s+)?the\s+[Mm]otion\b"
)
_MOTION_FAILED = cued(
    r"\b(?:[Mm]otion|[Pp]roposal|[Aa]mendment)\b[^.]{0,60}\b(?:[Ll]ost|LOST|[Ff]ell|FELL|defeated|withdr\w+|not\s+carried)\b|\b[Aa]mended\b"
)


def _with_motions(section: Section, decided: _Spans) -> _Spans:
    """What was decided, with the motions in the section of which a sentence further down says that they were carried."""
    carried = [
        motion
        for motion, after in zip(section.passages, section.passages[1:], strict=False)
        if _QUOTED_MOTION.match(motion.text) and motion not in decided and _MOTION_CARRIED.search(after)
    ]
    carried += (
        motion
        for motion, after in zip(section.passages, section.passages[1:], strict=False)
        if motion not in decided and _QUOTED.match(motion.text) and _RECOMMENDATION_AGREED.search(after)
    )
    for place, motion in enumerate(section.passages):
        if not _MOTION_TEXT.match(motion.text) or motion in decided:
            continue
        after = section.passages[place + 1 : place + 7]
        told = next((p for p in after if _MOTION_PASSED.search(p) or _MOTION_FAILED.search(p)), None)
        if told and _MOTION_PASSED.search(told) and not _MOTION_FAILED.search(told):
            carried.append(motion)
    return decided.with_(carried) if carried else decided


class _Spans:
    """Spans of which it is asked whether they share words with a passage."""

    def __init__(self, spans: Iterable[Span | Point | Passage]) -> None:
        self.spans = tuple(spans)
        ordered = sorted((span.start, span.end) for span in self.spans)
        self.starts = [start for start, _ in ordered]
        self.reach = list(accumulate((end for _, end in ordered), max))
        """how far those up to here reach"""

    def with_(self, more: Iterable[Span | Point | Passage]) -> _Spans:
        """These and more."""
        return _Spans((*self.spans, *more))

    def __contains__(self, passage: Passage | Point) -> bool:
        before = bisect_left(self.starts, passage.end)
        return before > 0 and self.reach[before - 1] > passage.start


def _record(point: Point, people: People, met: str | None, reading: Reading) -> Action:
    due = (_given(point.due.strip(" ."), met) if point.due else None) or _deadline(point.text, met)
    owner = people.full(point.owner) if point.owner else None
    return Action(
        text=point.text.strip(),
        owner=owner,
        owner_text=point.printed,
        due=due[0] if due else None,
        due_text=due[1] if due else point.due,
        basis=point.basis,
        span=reading.span(point.start, point.end),
    )


_SPAN = compiled(r"(?:a\s+)?fortnight|(?:\d{1,2}|one|two|three|four|six)\s+(?:days?|weeks?)", re.I)


def _given(words: str, met: str | None) -> tuple[str | None, str] | None:
    """Date and words of a deadline that stands apart from its deed: "5 May", "noon on Friday", "10 days"."""
    if _SPAN.fullmatch(words):
        span = "a fortnight" if words.lower().endswith("fortnight") else words
        return _deadline(f"within {span}", met)
    return _deadline(words, met) or _deadline(f"by {words}", met)


_BINDING = compiled(
    r"(?:by|before|prior|in\s+advance|ahead|no\b|not\b|due|deadline|within|the\s+end|end|tomorrow|\d|mon|tue|wed|thu|fri|sat|sun)",
    re.I,
)


def _deadline(words: str, met: str | None) -> tuple[str | None, str] | None:
    """Date and words of a deadline; a date after "on" or "for" is one only where it is a meeting's."""
    if met and (short := _BY_DAY.search(words)):
        return _coming(int(short[1]), int(short[2]), met), short[0]
    stated = due_date(words, met) if words else None
    if stated is None and met and (short := _DAY_AND_MONTH.fullmatch(words)):
        return _coming(int(short[1]), int(short[2]), met), words.strip()
    if stated is None:
        return None
    if not _BINDING.match(stated.text) and not _MEETING.search(words[: stated.start]):
        return _deadline(words[stated.end :], met)  # "read it on 9 July and reply by 20 July"
    of_meeting = not _BINDING.match(stated.text) and _OF_MEETING.search(words[: stated.start])
    if of_meeting or _ANOTHERS.search(words[: stated.start]):
        return None
    return stated.iso, stated.text.rstrip(" .,;")


# "ask the firm by letter that its yard be swept within 14 days": by when another is to do what
_ANOTHERS = compiled(
    r"\b(?:requesting|asking|requiring|demanding)\s+(?:that\s|(?:them|him|her|it|(?:the|their)\s+\w+)\s+to\s)[^,;.]{3,120}$"
)
# "by Friday 31/5", the year of which the meeting tells.
_BY_DAY = compiled(r"\b(?:by|before|no\s+later\s+than)\s+(?:the\s+)?(?:\w+day,?\s+)?(\d{1,2})/(\d{1,2})(?!/?\d)", re.I)
_DAY_AND_MONTH = compiled(r"\s*(\d{1,2})/(\d{1,2})\s*")


def _coming(day: int, month: int, met: str) -> str | None:
    """The first such day from the meeting on, within half a year."""
    for year in (int(met[:4]), int(met[:4]) + 1):
        try:
            gap = (date(year, month, day) - date.fromisoformat(met)).days
        except ValueError:
            return None
        if 0 <= gap < 183:
            return date(year, month, day).isoformat()
    return None


# "the minutes from the meeting on 25 October"
_OF_MEETING = compiled(
    r"\b(?:from|of|after|since)\s+(?:(?:the|our|its|a|that)\s+)?(?:\w+\s+){0,2}meeting\s+(?:held\s+)?(?:(?:on|of)\s+(?:\w+day,?\s+)?(?:the\s+)?)?\Z",
    re.I,
)
_MEETING = compiled(
    r"\b(?:Cabinet|Committee|Executive|(?:to|at)\s(?:the\s)?[A-Z]\w+(?:\s(?:(?:and|&)\s)?[A-Z]\w+){0,3}),?\s+\Z|(?i:\bmeeting(?:\s+of\s+[^,.;]{1,50})?,?\s+(?:to\s+be\s+held\s+)?)\Z"
)


def _once(found: Iterable[Point]) -> list[Point]:
    """Each deed once: of two places that print the same words the explicit one stays, then the one with a deadline."""
    kept: list[Point] = []
    for point in found:
        idle = _sums_up(point, kept[-1]) if kept else None
        if idle == "label":
            continue
        if idle == "deed":
            kept.pop()
        same = next((k for k in kept if _alike(k, point)), None)
        if same is None:
            kept.append(point)
        elif (point.explicit, _has_deadline(point)) > (same.explicit, _has_deadline(same)):
            kept[kept.index(same)] = point
    return kept


_NEAR = 40
"""so few letters, a label among them, part a deed from the action that sums it up"""


def _sums_up(point: Point, near: Point) -> str | None:
    """Which of two the label behind a deed makes idle: "AM offered to ask the clubs. ACTION: AM to follow up."."""
    if not point.explicit or near.explicit or not 0 <= point.start - near.end < _NEAR:
        return None
    if not point.content and point.basis in {"label", "inline"} and point.owner and point.owner == near.owner:
        return "label"
    return "deed" if near.owner is None and point.owner and point.content and point.content <= near.content else None


def _has_deadline(point: Point) -> bool:
    return bool(point.due) or _deadline(point.text, None) is not None


def _alike(a: Point, b: Point) -> bool:
    if a.start < b.end and b.start < a.end:
        return True
    if (a.due and b.due and a.due != b.due) or a.basis == b.basis == "column":
        return False  # each has its own owner beside it
    if not (a.explicit or b.explicit) and max(len(a.content), len(b.content)) < 5:
        return False  # "HR to add it to the forward list" under two items
    # Short ones ("KC agreed to pursue this") are printed alike under many items and mean another thing each time.
    small, large = sorted((a.content, b.content), key=len)
    if len(small) < 3 or len(small & large) < 0.8 * len(small) or len(small) < 0.5 * len(large):
        return False
    return not (a.owner and b.owner) or a.owner.lower().removeprefix("the ") == b.owner.lower().removeprefix("the ")
