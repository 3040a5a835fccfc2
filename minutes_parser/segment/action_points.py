"""Explicit actions of a section: labels ("ACTION: Clerk to ..."), lists under a heading, owners apart, tables."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from minutes_parser.records import ActionBasis
from minutes_parser.segment.action_owners import beside, known_initials, names_owners, owned, owner_at_end
from minutes_parser.segment.action_tables import STATUS, ActionTable, action_tables
from minutes_parser.segment.action_text import DUE_LINE, Point, is_none, read_point, states_action
from minutes_parser.segment.cues import cues
from minutes_parser.segment.owners import People, doer_in
from minutes_parser.segment.passages import Passage, Section

_WORD = r"(?:ACTIONS?|Actions?)(?![A-Za-z])"
_ACTION = cues("action actions")
_HEAD = rf"{_WORD}(?:\s+(?i:points?|items?|required|agreed))?(?:\s*(?:no\.?\s*)?\(?\d+[\d./-]*\)?)?"
_BY = r"(?:\s+(?:[Bb]y|BY|[Oo]n|for|FOR))"
_LABEL = re.compile(
    rf"""\W{{0,3}}{_HEAD}(?:
        (?P<by>{_BY})?\s*(?:[:–—=-]+|\.\s|>)\s*
      | (?P<by_alone>{_BY})\s+(?=[A-Z])
      | \s+(?=[A-Z])(?![A-Z][a-z]+\s+(?:was|were|is|had|has|taken)\b)
      | \s*\Z
    )""",
    re.VERBOSE,
)
_OLD = re.compile(
    r"\W*actions?\s+(?:from|arising|carried|outstanding|of\s+(?:the\s+)?(?:last|previous)|taken|since|log|tracker|update)\b",
    re.I,
)
_UPDATE = re.compile(r"\W*(?:update|progress|outcome)\s*:", re.I)
_INLINE = re.compile(rf"[\s(\[–-]+{_WORD}{_BY}?\s*[:–—-]\s*(?P<rest>[^\n]+?)\s*[)\]]?\s*\Z")
# "... by the spring. Action AB", "... on the quay.Action 2.01: AB"
_INLINE_OWNER = re.compile(
    rf"(?<=[\s.;)])[(\[]?{_WORD}{_BY}?\s*(?:\d[\d./]*)?\s*[:–-]?\s+(?P<owner>[A-Z][\w./& ]{{1,40}}?)[\s.)\]]*\Z"
)
_SUMMARY = re.compile(
    r"\W*(?:summary\s+of\s+)?(?:new\s+)?actions?"
    r"(?:\s+(?:points?|summary|list|items?|agreed|arising|from\s+(?:the|this)\s+meeting))*\W*",
    re.I,
)
# Headings that end a list of actions and own none of them.
_HEADING = re.compile(
    r"(?:decisions?|notes?|minutes|agenda|(?:date\s+of\s+)?(?:the\s+)?next\s+meeting|meeting|resolutions?|appendix|appendices"
    r"|discussion|apologies|any\s+other\s+\w+|aob)\W*",
    re.I,
)
_LONGEST = 400


@dataclass
class ActionList:
    """A list of actions below a label or a heading, with the owner whose name heads the next ones.

    `old` are those of an earlier meeting. A `single` one is headed "Action": one paragraph, or the points of one list.
    """

    owner: str | None = None
    old: bool = False
    single: bool = False
    begun: bool = False

    def read(self, passage: Passage, people: People) -> list[Point] | None:
        """The actions of a passage of the list; None where the list has ended."""
        text, point = passage.text, passage.block.tag == "li"
        if len(text) > _LONGEST or (self.single and self.begun and not point):
            return None
        self.begun = True
        if not (self.single or point) and len(text) < 40 and re.fullmatch(r"[A-Z][\w /&’'-]+:?", text):
            if _HEADING.fullmatch(text) or not (doer_in(text, people) or re.fullmatch(r"[A-Z]\w+:?", text)):
                return None
            self.owner = text.strip(" :")
            return []
        if text.endswith(":") and len(text) < 40:  # a point that heads points of its own
            self.owner = text.strip(" :")
            return []
        if not point and not states_action(text, people):
            return None
        if self.owner is None and len(text.split()) < 3 and not states_action(text, people):
            return []
        return [] if self.old else list(read_point(passage, people, owner=self.owner))


def points(
    section: Section, people: People, waiting: ActionList | None = None
) -> tuple[list[Point], list[Passage], ActionList | None]:
    """The section's explicit actions, the passages that are left for the rules that read sentences, and an open list.

    `waiting` is the list of actions that the section before left open: its items may stand under headings of owners.
    """
    walk = _Walk(section, people, action_tables(section), _inherited(section, waiting))
    for number, passage in enumerate(section.passages):
        before = len(walk.found)
        basis = next((basis for basis, step in _STEPS if step(walk, passage, number)), None)
        if basis is None:
            walk.rest.append(passage)
        elif len(walk.found) > before:
            walk.found[before:] = [replace(point, basis=basis) for point in walk.found[before:]]
    return walk.found, walk.rest, walk.waiting


def _inherited(section: Section, waiting: ActionList | None) -> ActionList | None:
    """The list that a section's heading opens, or carries on as a heading of an owner."""
    if section.item is None:
        return waiting
    title = section.item.title or ""
    if _SUMMARY.fullmatch(title):
        return ActionList()
    return ActionList(owner=title) if waiting and section.item.number is None and len(title) < 30 else None


@dataclass
class _Walk:
    """What has been found so far on the way through a section. Each step takes a passage, or leaves it to the next."""

    section: Section
    people: People
    tables: dict[int, ActionTable]
    waiting: ActionList | None
    found: list[Point] = field(default_factory=list)
    rest: list[Passage] = field(default_factory=list)

    def table(self, passage: Passage, number: int) -> bool:
        """A cell of a table of actions."""
        cell = passage.block.cell
        if cell is None or cell.table not in self.tables:
            return False
        self.found += self.tables[cell.table].read(passage, self.people)
        return self.tables[cell.table].takes(passage)

    def cell_beside(self, passage: Passage, number: int) -> bool:
        """An owner in the cell beside a text, in a table whose columns have no names."""
        if not self.rest or not beside(self.rest[-1], passage) or not names_owners(passage.text, self.people):
            return False
        new = owned(self.rest, passage.text, self.people, sure=False)
        self.found += new
        return bool(new)

    def column(self, passage: Passage, number: int) -> bool:
        """An owner in a narrow column. Above the first item, initials stand beside names."""
        if passage.block.column != 1:
            return False
        if names_owners(passage.text.strip(" /,&"), self.people):
            self.found += owned(self.rest, passage.text, self.people, sure=self.section.item is not None)
        return True

    def status(self, passage: Passage, number: int) -> bool:
        """What became of the action in the line above, which is therefore an old one."""
        if len(passage.text) > 40 or not STATUS.fullmatch(passage.text):
            return False
        if number and self.found and self.found[-1].start >= self.section.passages[number - 1].start:
            self.found.pop()
        return True

    def label(self, passage: Passage, number: int) -> bool:
        """A label, with the action, its owner or a list behind it."""
        if _ACTION.isdisjoint(passage.words):
            return False
        text = passage.text
        if _SUMMARY.fullmatch(text) and not re.fullmatch(r"\W*action\W*", text, re.I):
            self.waiting = ActionList()
            return True
        label = _LABEL.match(text)
        if label is None:
            return False
        body = passage.part(label.end())
        self.waiting = None
        if _OLD.match(text):
            self.waiting = ActionList(old=True)
        elif not body.text:
            self.waiting = ActionList(single=True)
        elif body.text.endswith(":") and doer_in(body.text, self.people):
            self.waiting = ActionList(owner=body.text.strip(" :"), single=True)
        elif not (_UPDATE.match(body.text) or is_none(body.text)):
            after = self.section.passages[number + 1 : number + 2]
            due = DUE_LINE.fullmatch(after[0].text) if after else None
            self._labelled(body, bool(label["by"] or label["by_alone"]), due["due"].strip() if due else None)
        return True

    def _labelled(self, body: Passage, by: bool, due: str | None) -> None:
        if doer_in(body.text, self.people) or (by and len(body.text) < 60):
            self.found += owned(self.rest, body.text.strip(" .()[]"), self.people, due=due)
        else:
            self.found += read_point(body, self.people, due=due)

    def deadline(self, passage: Passage, number: int) -> bool:
        """The deadline of the action above, which has taken it."""
        return bool(self.found and DUE_LINE.fullmatch(passage.text))

    def listed(self, passage: Passage, number: int) -> bool:
        """A passage of an open list."""
        taken = self.waiting.read(passage, self.people) if self.waiting is not None else None
        if taken is None:
            self.waiting = None
            return False
        self.found += taken
        return True

    def initials(self, passage: Passage, number: int) -> bool:
        """Initials in a paragraph of their own, below what they own."""
        if self.section.item is None or not self.rest or passage.block.cell is not None:
            return False
        if not known_initials(passage.text, self.people):
            return False
        self.found += owned(self.rest, passage.text, self.people, sure=False)
        return True

    def inline(self, passage: Passage, number: int) -> bool:
        """A label at the end of a paragraph, with an action or the owner of the one before it."""
        if _ACTION.isdisjoint(passage.words):
            return False
        owner = _INLINE_OWNER.search(passage.text)
        if owner and names_owners(owner["owner"], self.people, strict=True):
            self._owned_end(passage, owner.start(), owner["owner"], sure=True)
            return True
        label = _INLINE.search(passage.text)
        if label is None:
            return False
        head, words = passage.part(0, label.start()), label["rest"]
        if head.text and doer_in(words, self.people):
            self._owned_end(passage, label.start(), words.strip(" .()[]"), sure=True)
            return True
        if not is_none(words):
            self.found += read_point(passage.part(label.start("rest"), label.end("rest")), self.people)
        if head.text:
            self.rest.append(head)
        return True

    def tail(self, passage: Passage, number: int) -> bool:
        """An owner at the end of a paragraph, without a label."""
        owner = owner_at_end(passage.text, self.people) if self.section.item is not None else None
        if owner is None:
            return False
        self._owned_end(passage, owner.start(), owner["post"] or owner["initials"], sure=not owner["post"])
        return True

    def _owned_end(self, passage: Passage, end: int, owner: str, *, sure: bool) -> None:
        self.rest.append(passage.part(0, end))
        self.found += owned(self.rest, owner, self.people, sure=sure)


_STEPS: tuple[tuple[ActionBasis, Callable[[_Walk, Passage, int], bool]], ...] = (
    ("table", _Walk.table),
    ("beside", _Walk.cell_beside),
    ("column", _Walk.column),
    ("label", _Walk.status),
    ("label", _Walk.label),
    ("label", _Walk.deadline),
    ("list", _Walk.listed),
    ("initials", _Walk.initials),
    ("inline", _Walk.inline),
    ("tail", _Walk.tail),
)
"""In the order in which they are tried, each with the basis of the actions it finds."""
