"""Lists of actions below a label, a heading or a line that says whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.action_labels import SUMMARY
from minutes_parser.segment.actions.action_owners import known_initials, names_owners
from minutes_parser.segment.actions.action_tables import END_OF_LINE, OLD
from minutes_parser.segment.actions.action_text import KEYED_HEAD, Point, is_none, leading, read_point, states_action
from minutes_parser.segment.actions.deeds import begins_errand, is_idle, is_verb
from minutes_parser.segment.actions.owners import People, doer_in
from minutes_parser.segment.actions.place import is_collective
from minutes_parser.segment.cues import cues
from minutes_parser.segment.passages import Passage, Section, sentences
from minutes_parser.segment.people.forenames import FORENAMES

# Headings that end a list of actions and own none of them.
_HEADING = compiled(
    r"(?:decisions?|notes?|minutes|agenda|(?:date\s+of\s+)?(?:the\s+)?next\s+meeting|meeting|resolutions?|appendix|appendices"
    r"|(?:useful|quick|other)?\s*(?:links?|contacts?|documents?|resources|attachments?|information|dates)|(?:key\s+)?discussion(?:\s+points)?|key\s+points|summary|apologies|any\s+other\s+\w+|aob)\W*",
    re.I,
)
# Heads of columns that a reader has made lines of.
_COLUMN_HEAD = compiled(
    r"(?:(?:progress|status|owner|lead|update|due(?:\s+date)?|by\s+whom|who|what|when|deadline)(?:\W+|\Z))+", re.I
)
LONGEST_ACTION = 400
# "3. Survey of the quay – KO": a point by its owner.
_OWNED_TAIL = compiled(
    r"\s[–—-]\s(?P<who>[A-Z](?:(?!\sby\s)[\w’'/& ]){1,30})(?:\s\([\d/. ]+\)|,?\s(?P<due>by\s[\w ]{3,25}))?\.?\Z"
)
# "Ada Send the form back", "KO * Send the form back": a table whose first column heads the lines below it.
_NAMED_HEAD = compiled(r"(?P<who>[A-Z][\w’'-]+)\s+(?P<mark>[*•▪●–-]\s+)?(?=[A-Z][a-z]+\s)")
# "Clerk: chase the drain; order grit", "AB – book the hall": a line that its owner heads.
HEADED_BY_OWNER = compiled(r"(?P<who>[A-Z](?:[\w.’'& /,]|-(?=\w)){1,45}?)\s*(?::|\s[–—-])\s+(?=\w)")
_POINT = compiled(r"[•▪●◦·*–-]\s*(?=\w)")
"""how a point of a list starts that another reader has made a paragraph of"""


@dataclass
class ActionList:
    """A list of actions below a label or a heading, with the owner whose name heads the next ones.

    `old` are those of an earlier meeting. A `single` one is headed "Action": one paragraph, or the points of one list.
    """

    owner: str | None = None
    old: bool = False
    single: bool = False
    begun: bool = False
    by_owner: bool = False
    """whether a heading in it named somebody who is known, so that other single words name owners too"""
    marked: bool = False
    """whether its label is a heading or ends in a colon, so that the paragraph below it is its action whatever it says"""
    heads: tuple[str, ...] = ()
    """the names with a colon that have headed lines of it"""
    asked: bool = False
    """whether it is headed "that Ada be", so that only what she is asked to do is an action"""
    keyed: str | None = None
    """who stands in brackets before the last point of it, "[AB] Order cups"; empty where nobody yet"""

    def read(self, passage: Passage, people: People) -> list[Point] | None:
        """The actions of a passage of the list; None where the list has ended."""
        text, point = passage.text, passage.block.tag == "li" or _POINT.match(passage.text) is not None
        if self.asked and (asked := _ASKED_TO.match(text)):
            return list(read_point(passage.part(asked.start("what"), _end_of_point(text)), people, owner=self.owner))
        if self.asked:
            return [] if point or _NUMBERED.match(text) else None
        if key := KEYED_HEAD.match(text) if text[:1] in "[(" else None:
            self.keyed, self.begun = key["who"] or key["round"] or "", True
            return [] if self.old else list(read_point(passage, people))
        if self.keyed is not None and (point or text[:1] in _GOES_ON):
            errand = point and not self.old and begins_errand(text)
            return list(read_point(passage, people, owner=self.keyed or None)) if errand else []
        numbered = _NUMBERED.match(text) if self.single and self.owner else None
        if numbered and is_verb(text[numbered.end() :].lower()):
            passage, point = passage.part(numbered.end(), _end_of_point(text)), True
            text = passage.text
            if is_idle(text.lower()):
                return []
        elif number := _LETTERED.match(text):
            body = passage.part(number.end())
            point = point or _states(body, people)  # "(a) Clerk: write", but not "(a) The Clerk reported"
            passage, text = (body, body.text) if point else (passage, text)
        if len(text) > LONGEST_ACTION or (self.single and self.begun and not point):
            return None
        if _COLUMN_HEAD.fullmatch(text) or END_OF_LINE.match(text):
            return []
        if (self.heads or (self.owner and not self.single)) and not point and text[:1].islower() and len(text) < 100:
            return []  # how the line above goes on
        first, self.begun = not self.begun, True
        owner = None if self.owner and _names_another(text, people) else self.owner
        head = None if self.single or point else _NAMED_HEAD.match(text)
        if head and people.knows(head["who"]) and (head["mark"] or begins_errand(text[head.end() :])):
            self.owner = head["who"]
            return [] if self.old else list(read_point(passage.part(head.end()), people, owner=self.owner))
        if self.heads and not point and begins_errand(text) and _NO_TASK.match(text):
            return None
        if self.owner and begins_errand(text):
            return [] if self.old else list(read_point(passage, people, owner=self.owner))
        ordered = begins_errand(text) and not names_owners(text, people)
        if not (self.single or point or ordered) and len(text) < 40 and re.fullmatch(r"[A-Z][\w /&’'-]+:?", text):
            if _HEADING.fullmatch(text) or not (doer_in(text, people) or re.fullmatch(r"[A-Z][\w-]+:?", text)):
                return None
            who = text.strip(" :")
            self.by_owner = self.by_owner or _heads(who, people)
            own = _heads(who, people) or (self.by_owner and _ONE_NAME.fullmatch(who))
            self.owner = who if own else None  # or a topic: "School Calendar"
            return []
        if _HEADING.fullmatch(text):
            return None
        if len(text) < 40 and (text.endswith(":") or (point and not self.single and _heads(text, people))):
            who = text.strip(" :")  # a point that heads points of its own, by their owner or their topic
            self.owner = who if names_owners(who, people) or _ONE_NAME.fullmatch(who) else None
            return []
        tail = _OWNED_TAIL.search(text)
        if tail and not (self.single or self.old or self.owner) and names_owners(tail["who"], people, strict=True):
            return list(read_point(passage.part(0, tail.start()), people, owner=tail["who"], due=tail["due"]))
        by_owner = None if self.old else HEADED_BY_OWNER.match(text)
        headed = None if self.single else by_owner
        in_column = headed and self.heads and "\t" in headed.group() and _ONE_NAME.fullmatch(headed["who"])
        if headed and (in_column or self._is_named(headed, people)) and not _TELLS.search(text, headed.end()):
            who = headed["who"].strip()
            self.owner = None if point or who in self.heads else who  # a line without a head below it is the same one's
            self.heads = (*self.heads, who)
            if is_none(text[headed.end() :]):
                return []
            return list(deeds_of(passage.part(headed.end()), people, who))
        if by_owner and names_owners(by_owner["who"], people) and begins_errand(text[by_owner.end() :].lower()):
            return list(deeds_of(passage.part(by_owner.end()), people, by_owner["who"].strip()))
        keyed = headed is not None and known_initials(headed["who"].strip(), people)
        if (
            not point
            and not keyed
            and not states_action(text, people)
            and not (first and self.marked and len(text) < 200)
        ):
            return None
        short = self.owner is None and len(text.split()) < 3 and not states_action(text, people)
        if short and not keyed and not ((head := HEADED_BY_OWNER.match(text)) and people.knows(head["who"])):
            return []
        marked = _POINT.match(text)
        passage = passage.part(marked.end()) if marked else passage
        return [] if self.old else list(read_point(passage, people, owner=owner))

    @staticmethod
    def _is_named(headed: re.Match[str], people: People) -> bool:
        """Whether a line is headed by somebody's name and a colon: "Ada: posters for the fair"."""
        doer = doer_in(headed["who"], people)
        if doer is not None and doer.kind == "body" and " " in headed["who"].strip():
            return False  # "Ada Residents Committee: dates"
        sure = ":" in headed.group() or people.knows(headed["who"].split()[0])
        return sure and all(_heads(part, people) for part in _SEVERAL.split(headed["who"].strip()))


_GOES_ON = ("“", "‘", '"', "'", "(")
"""how a line begins that belongs to the point above it"""
_SEVERAL = compiled(r"\s*[/&,]\s*|\sand\s")
# "Contact list", "Report from the school": no task that goes on from the line above.
_NO_TASK = compiled(r"\w+\s+(?:from|of|lists?|details|sheet)\b|.*\b(?:was|were|has|had|have|is|are)\b")
# What a line headed by its owner tells of, rather than asks for.
_TELLS = compiled(
    r"\b(?:had|has|was|were|been|reported|advised|received|said)\b|(?<=:\s)(?:is|are|have|no|nothing)\b", re.I
)
_NOT_NOBODY = r"(?!(?:General|Other|Others|Misc\w*|Various|Unassigned|Ongoing|Urgent|New|Website|Finance|Events)\b)"
"""Source of a pattern: words that head a list of actions and are no names."""

_ONE_NAME = compiled(_NOT_NOBODY + r"[A-Z][\w-]+")


def _names_another(text: str, people: People) -> bool:
    """Whether a line of somebody's list begins with another doer of its own: "Ben to ring the bank"."""
    return not begins_errand(text.lower()) and leading(text, people) is not None


_OWNS_LIST = compiled(
    r"(?:(?:[A-Za-z]{5,12}\s*:\W{0,3})?[^.:;]{0,120}\b(?:[Tt]hat|for|agreed|resolved)\s+)?(?P<to>(?:the\s)?[A-Z][\w.’'/&, -]{1,50}?)\s+(?:(?:is|was|were|(?:should\s+|to\s+|will\s+|would\s+)?be)\s+(?:asked|requested|instructed|tasked|directed|authorised\s+and\s+requested)\s+|(?:agreed|undertook|offered)\s+)?(?:to|will|would|should|shall)(?:\s+(?:do|carry\s+out)\s+the\s+following(?:\s+\w+)?)?\s*[:–-]+"
    r"|(?P<whose>[A-Z][\w.’' -]{1,40}?)(?:['’]s|(?<=s)['’])\s+(?i:actions?|jobs?|tasks?)\s*[:–-]+"
)
_BE = compiled(
    r"(?:[A-Za-z]{5,12}\s*:\W{0,3})?[^.:;]{0,120}\b[Tt]hat\s+(?P<to>(?:the\s)?[A-Z][\w.’'/&, -]{1,50}?)\s+be(?:\s*[:–-]+)?"
)
_THAT_BE = cues("that be")
"""these are in whatever `_BE` matches"""
_ASKED_TO = compiled(
    r"\W{0,2}(?:(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s+)?(?P<what>(?:asked|requested|instructed|directed)\s+to\s+[a-z])"
)
_NUMBERED = compiled(r"\W{0,2}(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s+")
IS_POINT = compiled(rf"{_POINT.pattern}|{_NUMBERED.pattern}")
# "(a) Clerk – write to the owner", "1. Write to the owner (Clerk)"
_LETTERED = compiled(r"\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)]\s+(?=[A-Z])")


# "(a) write to the owner; and"
_AND_NEXT = compiled(r"\s*(?:[;,]\s*(?:and|or)?|\s(?:and|or))\s*\Z")


def _end_of_point(text: str) -> int:
    """Where a point of a list ends, without what joins it to the next."""
    joint = _AND_NEXT.search(text)
    return joint.start() if joint else len(text)


def _states(passage: Passage, people: People) -> bool:
    """Whether a numbered paragraph is a point of a list of actions: headed by its owner, or saying what is to be done."""
    text = passage.text
    head = HEADED_BY_OWNER.match(text)
    if head and names_owners(head["who"], people) and begins_errand(text[head.end() :].lower()):
        return True
    return states_action(text, people) or (is_idle(text.lower()) and _THINGS.match(text) is None)


# "1. Agree a date for the walk" is a task of a list, "1. Support for the fair" a topic.
_THINGS = compiled(r"(?:\w+\s+(?:for|of|from|by)|Note|Notes|Be|Have|Like|Hear|Need|Vote|Second|Chair)\b")


def deeds_of(passage: Passage, people: People, owner: str) -> Iterator[Point]:
    """One owner's deeds, parted by semicolons: "chase the drain; order grit"."""
    start = 0
    for cut in [
        *(m for m in re.finditer(r";\s+", passage.text) if begins_errand(passage.text[m.end() :].lower())),
        None,
    ]:
        yield from read_point(passage.part(start, cut.start() if cut else None), people, owner=owner)
        start = cut.end() if cut else start


def deeds_of_each(told: Sequence[Passage], people: People) -> list[Point]:
    """The deeds of sentences that are all headed by initials: "AB: order paint. CD: hire a van."; none of any others."""
    found: list[Point] = []
    for sentence in told:
        head = HEADED_BY_OWNER.match(sentence.text)
        if not (head and known_initials(head["who"], people) and begins_errand(sentence.text[head.end() :])):
            return []
        found += deeds_of(sentence.part(head.end()), people, head["who"].strip())
    return found


_SHARED_OUT = compiled(
    r"(?:the\s+|these\s+)?(?:following\s+)?(?:tasks|jobs|duties|responsibilities)\s+(?:were|have\s+been)\s+(?:\w+ly\s+)?(?:shared(?:\s+out)?|allocated|assigned|allotted|divided(?:\s+up)?|agreed|given\s+out|handed\s+out|taken\s+on)(?:\s+as\s+follows)?\s*[:–-]+",
    re.IGNORECASE,
)


def shared_out(passage: Passage, below: Sequence[Passage], people: People) -> Passage | None:
    """The sentence above a list of tasks with who takes each: "The following jobs were shared out:" over "Hall – Ada"."""
    if not passage.text.endswith((":", "-", "–")):
        return None
    told = sentences(passage)[-1]
    tails = [_OWNED_TAIL.search(line.text) for line in below[:2]]
    owned = len(tails) > 1 and all(tail and names_owners(tail["who"], people, strict=True) for tail in tails)
    return told if owned and _SHARED_OUT.fullmatch(told.text) else None


def list_under(passage: Passage, people: People) -> tuple[ActionList, Passage] | None:
    """The list that a line above it gives to one owner, and the sentence that does: "Ada to:", "Ada's actions:"; None for any other line."""
    told = sentences(passage)[-1]
    lead = _OWNS_LIST.fullmatch(told.text) if passage.text.endswith((":", "-", "–")) else None
    be = _BE.fullmatch(told.text) if lead is None and told.words >= _THAT_BE else None
    who = (lead["to"] or lead["whose"] if lead else be["to"] if be else "").strip()
    doer = doer_in(who, people) if who else None
    if doer is None or doer.kind in {"body", "organisation", "pronoun"} or is_collective(doer):
        return None  # what members are asked to do they do at once
    return ActionList(who, single=True, marked=True, asked=be is not None), told


def inherited(section: Section, waiting: ActionList | None, people: People) -> ActionList | None:
    """The list that a section's heading opens, or carries on as a heading of an owner or of a topic; `waiting` is the one left open."""
    if section.item is None:
        return waiting
    title = section.item.title or ""
    if SUMMARY.fullmatch(title):
        return ActionList()
    if OLD.match(title):
        return ActionList(old=True)
    if _HEADING.fullmatch(title):
        return None
    if not waiting or waiting.single or section.item.number is not None or len(title) >= 30:
        return None
    if _heads(title, people):
        return ActionList(owner=title)
    return None if section.item.basis == "heading" else ActionList()


def _heads(title: str, people: People) -> bool:
    """Whether a heading in a list of actions is an owner's, rather than a topic."""
    return names_owners(title, people, strict=True) or people.knows(title) or title in FORENAMES
