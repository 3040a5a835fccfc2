"""Explicit actions of a section: labels ("ACTION: Clerk to ..."), lists under a heading, owners apart, tables."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from minutes_parser.patterns import compiled
from minutes_parser.records import ActionBasis
from minutes_parser.segment.actions.action_columns import from_column
from minutes_parser.segment.actions.action_labels import (
    ACTION,
    AGAIN,
    BRACKETED,
    FOLLOWED,
    HANDS,
    INLINE,
    INLINE_LED,
    INLINE_NAMED,
    INLINE_OWNER,
    LABEL,
    OLD_TOLD,
    OVER_TO,
    OWNER_AND_DUE,
    SUMMARY,
    TASK,
    heads_nothing,
    in_brackets,
    label_end,
    told_by,
    told_since,
)
from minutes_parser.segment.actions.action_lists import (
    HEADED_BY_OWNER,
    IS_POINT,
    LONGEST_ACTION,
    ActionList,
    deeds_of,
    deeds_of_each,
    inherited,
    list_under,
    shared_out,
)
from minutes_parser.segment.actions.action_owners import (
    beside,
    goes_on_below,
    known_initials,
    named_below,
    names_owners,
    owned,
    owner_at_end,
    settles_errand,
)
from minutes_parser.segment.actions.action_tables import OLD, STATUS, ActionTable, action_tables, label_and_owner
from minutes_parser.segment.actions.action_tags import AHEAD, tagged
from minutes_parser.segment.actions.action_text import (
    DUE_LINE,
    DUE_TAIL,
    KEYED_HEAD,
    LABELLED_OWNER,
    OWNER_LINE,
    TO_WHOM,
    Point,
    is_none,
    named_first,
    read_point,
)
from minutes_parser.segment.actions.commitments import commitments
from minutes_parser.segment.actions.deeds import begins_errand
from minutes_parser.segment.actions.owners import People, doer_in
from minutes_parser.segment.passages import Passage, Section, sentences

_CLOSED = compiled(r"\W*(?:closed|completed?|discharged|done|on\s+(?:today|this|the)\b[\w’'\s]{0,10}agenda)\b", re.I)
_UPDATE = compiled(r"\W*(?:update|progress|outcome)\s*:", re.I)
# "Action by Cllr Hay: ask the school", not "Action by Cllr Hay".
_GOES_ON = compiled(r":\s*\S|\bto\s+[a-z]|\s[–—-]\s+(?!by\b|before\b)[a-z]")
# What stands below a label with its owner: an order, or what became of one.
_ORDERS = compiled(
    r"(?:(?:e-?mail|ask|contact|notify|remind|inform|chase|phone|ring|invite|thank|write|reply|respond|send|obtain|circulate|arrange|order|check|purchase|buy|submit|book|find|prepare|liaise|speak)\s+(?!(?:from|was|were|is|are|has|had|of|received|by)\b)"
    r"|(?:update|report|review|request|forward|add|put|advertise|get|apply|draft|amend|publish|upload|collect|confirm|organise|set)\s+(?:the|this|these|all|an?|to|on|with|up|new|for)\s)"
)
_NOW_DONE = compiled(r"(?<!be )\b(?:[Dd]one|[Cc]ompleted?|[Aa]ctioned|Closed)(?:\s+(?:on\s+)?\d[\d/.]*)\W*\Z")
_BECAME = compiled(r"\W*(?:ongoing|on-going|completed?|closed|discharged|done|in\s+(?:hand|progress))\b", re.I)
# "Action: AB book the hall", "Action – AB agenda item": an owner without any word between.
_LEADS = compiled(
    r"(?P<who>[A-Z]{2,3}(?:\s*[/&,]\s*[A-Z]{2,3}){0,3})\s+(?!(?:to|will|would|is|are|has|had|was|and|or)\b|\w+ed\b)[a-z]"
)
# "Action: Cllr Hay email the school"
_NAME_LEADS = compiled(
    r"(?P<who>(?:(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Revd?)\.?\s)?(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}))\s+(?=[a-z])"
)
_INITIALS_HEAD = compiled(r"[A-Z]{2,3}(?:\s?[/&,]\s?[A-Z]{2,3}){0,3}\s?[:–-]\s+[a-z]")
_NAME_HEAD = compiled(
    r"[A-Z][\w’']+(?:\s[A-Z][\w’']+)?(?:\s?[/&,]\s?[A-Z][\w’']+(?:\s[A-Z][\w’']+)?)?(?:\s?:|\s[–—-])\s+[a-z]"
)
_SIGN = compiled(r"[•▪●◦·*–-]\s+(?=\[)")
_IS_NOUN = compiled(r"\w+(?:\s+(?:of|from|on|about|was|were|is|are|has|had|will)\b|\s*[:–-])")
"""how a deed does not begin: "Report from the school", "Order was late\""""
_EVERYBODY = compiled(r"[Aa]ll|ALL|Everyone|Everybody")
_OWN_POST = compiled(r"(?:The\s)?(?:Clerk|Chair(?:man)?|Secretary|Treasurer|Conven[eo]r)")
# "Secretary – report for May"
_MAY_BE_NOUN = compiled(
    r"(?:feedback|report|update|progress|query|address|action|issue|review|survey|research|design|plan|plant|copy|order|notice|supply|log|market|talk|visit|list|picture|present|email|look|display|contact|paint|post)s?\b(?!\s+(?:the|this|that|these|all|to|with|at|into|back|for|up)\b)"
    r"|(?:report|update|talk|visit|order|list|plan|design|survey|notice)\s+for\b"
)
_FOR = compiled(r"for\s+(?:the\s+)?(?P<who>[A-Z][\w /&]{1,40})")
_FOR_ACTION = compiled(r"(?:Outstanding|Pending|Items?|Matters|Points|Issues)\s+for", re.I)
# "Kerb broken outside the shop (Action Clerk)": no heading, since its owner stands in one line with it.
_OF_ITSELF = compiled(
    r"(?!.*\b(?:was|were|is|are|has|have|had|been|agreed|favour|carried|noted|approved|thanked|above|this)\b)(?:[\w’'/-]+\s){2,}[\w’'/-]+",
    re.I,
)


def points(
    section: Section, people: People, waiting: ActionList | None = None, tables: dict[int, ActionTable] | None = None
) -> tuple[list[Point], list[Passage], ActionList | None]:
    """The section's explicit actions, the passages that are left for the rules that read sentences, and an open list.

    `waiting` is the list of actions that the section before left open: its items may stand under headings of owners. `tables`
    are the tables of actions of the sections before, to which this one's are added.
    """
    walk = _Walk(
        section, people, action_tables(section, {} if tables is None else tables), inherited(section, waiting, people)
    )
    for number, passage in enumerate(section.passages):
        before = len(walk.found)
        basis = next((basis for basis, step in _STEPS if step(walk, passage, number)), None)
        if basis is None:
            walk.rest.append(passage)
        elif len(walk.found) > before:
            walk.found[before:] = [replace(point, basis=basis) for point in walk.found[before:]]
    return walk.found, walk.rest, walk.waiting


_REPORTED = compiled(r"(?:this|it|that|there|an?\s|the\s)[^.;]{0,90}?\b(?:has|have|had|was|were)\b", re.IGNORECASE)


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

    def cell_pair(self, passage: Passage, number: int) -> bool:
        """A row of two cells below what is to be done: "Action", and who it is for."""
        row = label_and_owner(self.section, passage, self.people) if passage.block.cell and self.rest else []
        if row and passage is not row[0]:
            self.found += owned(self.rest, passage.text, self.people)
        return bool(row)

    def listed_row(self, passage: Passage, number: int) -> bool:
        """A row of an owner and a deed, in a table without a head under "Actions"."""
        cell = passage.block.cell
        if self.waiting is None or self.waiting.old or cell is None or cell.table in self.tables:
            return False
        table = [p for p in self.section.passages if p.block.cell and p.block.cell.table == cell.table]
        row = [p for p in table if p.block.cell and p.block.cell.row == cell.row]
        owners = [p for p in row if names_owners(p.text, self.people)]
        column = [p for p in table if p.block.cell and p.block.cell.column == 0]
        known = sum(names_owners(p.text, self.people) for p in column)
        if not owners and len(column) > 2 and 2 * known > len(column):  # "-" below a name, or one that is not listed
            owners = [p for p in column if p.start <= row[0].start][-1:]
        deeds = [p for p in row if p not in owners and re.search(r"[a-z]{2}\s", p.text)]
        if len(owners) != 1 or not deeds:
            return False
        # one more line of the same cell, which begins another deed
        further = passage in deeds and passage.block.cell == deeds[0].block.cell and passage.text[:1].isupper()
        if passage is deeds[0] or (further and begins_errand(passage.text.lower())):
            self.found += read_point(passage, self.people, owner=owners[0].text.strip())
        return True

    def cell_beside(self, passage: Passage, number: int) -> bool:
        """An owner in the cell beside a text, in a table whose columns have no names."""
        if not self.rest or not beside(self.rest[-1], passage) or not names_owners(passage.text, self.people):
            return False
        below = self.section.passages[number + 1 : number + 2]
        new = goes_on_below(self.rest[-1], passage, below[0]) if below else []
        new = new or owned(self.rest, passage.text, self.people, sure=False)
        self.found += new
        return bool(new)

    def column(self, passage: Passage, number: int) -> bool:
        """An owner in a narrow column. Above the first item, initials stand beside names."""
        if passage.block.column != 1:
            return False
        in_item = self.section.item is not None
        above = self.section.passages[number - 1] if number else passage
        if self.found and self.found[-1].start >= above.start and names_owners(passage.text, self.people):
            if self.found[-1].owner is None:  # "Action: posters to go up", beside it in the column "KO"
                self.found[-1] = replace(self.found[-1], owner=passage.text, printed=passage.text)
            return True
        told = [] if number else self._told_heading()
        if told and names_owners(passage.text, self.people):
            self.found += owned(told, passage.text, self.people)
            return True
        self.found += from_column(self.section.passages, number, self.rest, self.people, in_item=in_item)
        return True

    def _told_heading(self) -> list[Passage]:
        """The heading of the item, where that is the sentence by which something was settled."""
        item = self.section.item
        if item is None or not item.title or not settles_errand(item.title):
            return []
        return [Passage(self.section.passages[0].block, item.span.end - len(item.title), item.title)]

    def status(self, passage: Passage, number: int) -> bool:
        """What became of the action in the line above, which is therefore an old one."""
        if len(passage.text) > 90 or not STATUS.fullmatch(passage.text):
            return False
        above = self.section.passages[max(0, number - (2 if passage.text.startswith("Action") else 1))]
        if number and self.found and self.found[-1].start >= above.start:
            self.found.pop()
        elif number and self.rest and self.rest[-1] is self.section.passages[number - 1]:
            self.rest.pop()
        return True

    def task(self, passage: Passage, number: int) -> bool:
        """A task of a list that is ticked off, or of somebody with a sign before the name."""
        task = TASK.match(passage.text) if passage.text[:1] in "[@" else None
        if task is None:
            return self._keyed(passage)
        if (task["done"] or "").strip():
            return True
        body = passage.part(task.end())
        head = TO_WHOM.match(body.text) or HEADED_BY_OWNER.match(body.text)
        if not begins_errand(body.text[head.end() if head else 0 :].lower()):
            return False
        if not (self.waiting and self.waiting.old):
            self.found += read_point(body, self.people)
        return True

    def _keyed(self, passage: Passage) -> bool:
        """A point outside of any list that begins with who is to do it, in square brackets: "[AB] Order cups"."""
        sign = _SIGN.match(passage.text)
        body = passage.part(sign.end()) if sign else passage
        key = KEYED_HEAD.match(body.text) if body.text[:1] == "[" and self.waiting is None else None
        if key is None or not key["who"]:
            return False
        known = all(_EVERYBODY.fullmatch(one) or self._sits(one) for one in re.split(r"\s?[,/&+]\s?", key["who"]))
        deed = body.text[key.end() :]
        if not known or not begins_errand(deed) or _IS_NOUN.match(deed):
            return False
        self.found += read_point(body, self.people)
        return True

    def label(self, passage: Passage, number: int) -> bool:
        """A label, with the action, its owner or a list behind it."""
        if ACTION.isdisjoint(passage.words):
            return False
        text = passage.text
        if again := AGAIN.search(text, 1):
            if not self.label(passage.part(0, len(text[: again.start()].rstrip(" ;"))), number):
                return False
            next_label = passage.part(again.end())
            if not self.label(next_label, number):
                self.rest.append(next_label)
            return True
        if SUMMARY.fullmatch(text) and not re.fullmatch(r"\W*action\W*", text, re.I):
            self.waiting = ActionList()
            return True
        label = LABEL.match(text)
        if label is None and len(text) < 60 and OLD.match(text):
            self.waiting = ActionList(old=True)
            return True
        if label is None or (text.startswith("AP") and self.people.knows("AP")):
            return False
        if told_by(text[label.end() :], self.people):
            return False  # "Action point 2 – AB reported that"
        if any(map(str.isdigit, label.group())) and _REPORTED.match(text, label.end()):
            return False  # "Action 9.3 – the list has since been sent"
        if self.waiting and self.waiting.old and text.startswith("AP"):
            return True  # the points of an earlier meeting, by their numbers
        body, behind = passage.part(label.end()), None
        self.waiting, above = None, len(self.found)
        if bracketed := BRACKETED.match(text):
            body = passage.part(label.end(), bracketed.end("label"))
            behind = passage.part(bracketed.end())
        elif (followed := FOLLOWED.match(text)) and names_owners(followed["owner"], self.people, strict=True):
            body, behind = passage.part(label.end(), followed.end("owner")), passage.part(followed.end())
        if OLD.match(text):
            self.waiting = ActionList(old=True)
        elif not body.text:
            marked = passage.block.is_heading or text.endswith(":")
            self.waiting = ActionList(in_brackets(label["who"], self.people), single=True, marked=marked)
        elif made_for := _FOR.fullmatch(body.text):
            self.waiting = ActionList(owner=made_for["who"], marked=True)
        elif body.text.endswith(":") and doer_in(body.text, self.people):
            self.waiting = ActionList(owner=body.text.strip(" :"), single=True)
        elif not (_UPDATE.match(body.text) or is_none(body.text) or _CLOSED.match(body.text)):
            owner = label["before"] if label["before"] and names_owners(label["before"], self.people) else None
            owner = owner or label["group"] or in_brackets(label["who"], self.people)
            after = [p.text for p in self.section.passages[number + 1 : number + 3]]
            due = next((due["due"].strip() for words in after if (due := DUE_LINE.fullmatch(words))), None)
            if owner is None:
                owner = next((who for words in after if (who := self._owner_line(words))), None)
            if owner is None and self._is_over(body, number):
                pass
            elif owner is None and self._is_below(body, number):
                self.waiting = ActionList(owner=body.text.strip(" .()[]"), single=True)
            else:
                self._labelled(body, owner, bool(label["by"] or label["by_alone"]), due)
        if behind and label["by"] and len(self.found) == above and begins_errand(behind.text.lower()):
            self.waiting, who = None, body.text.strip(" .")
            self.found += read_point(behind, self.people, owner=who)  # "Action by: Ben Orr. Hire a van."
        elif behind:
            self.rest.append(behind)
        return True

    def _is_over(self, body: Passage, number: int) -> bool:
        """Whether a label with nothing but its owner stands over what became of the deed."""
        below = next((p.text for p in self.section.passages[number + 1 : number + 2]), "")
        return bool(
            below and names_owners(body.text, self.people) and (_BECAME.match(below) or _NOW_DONE.search(below))
        )

    def _is_below(self, body: Passage, number: int) -> bool:
        """Whether a label with nothing but its owner stands over the deed."""
        below = next((p.text for p in self.section.passages[number + 1 : number + 2]), "")
        if not below or not names_owners(body.text, self.people):
            return False
        first = below[:1].lower() + below[1:]
        told = self.rest and commitments(sentences(self.rest[-1])[-1].text, self.people)
        return bool(_ORDERS.match(first) and len(below) < LONGEST_ACTION and not told)

    def _owner_line(self, words: str) -> str | None:
        """The owner that a line below an action names: "Owner: AB"."""
        match = OWNER_LINE.fullmatch(words)
        return match["owner"].strip() if match and names_owners(match["owner"], self.people) else None

    def _labelled(self, body: Passage, owner: str | None, by: bool, due: str | None) -> None:
        if (tail := DUE_TAIL.search(body.text)) and names_owners(body.text[: tail.start()], self.people):
            body, due = body.part(0, tail.start()), tail["due"].strip(" .")
        alone = by and len(body.text) < 60 and not _GOES_ON.search(body.text)
        dated = OWNER_AND_DUE.match(body.text)
        if dated and names_owners(dated["owner"], self.people):
            self.found += owned(self.rest, dated["owner"], self.people, due=dated["due"])
            return
        owner = owner or self._leader(body.text)
        named = _NAME_LEADS.match(body.text) if owner is None else None
        if named and self.people.knows(named["name"]) and begins_errand(body.text[named.end() :]):
            owner = named["who"]
        if (doer_in(body.text, self.people) and " TO " not in body.text) or alone:
            who = body.text.strip(" .()[]")
            above = owned(self.rest, who, self.people, due=due)
            if not above and not self.rest:
                self.waiting = ActionList(owner=who, single=True)  # the deed stands below
            self.found += above
        elif not (by and heads_nothing(body.text)):
            self.found += read_point(body, self.people, owner=owner, due=due)

    def owned_list(self, passage: Passage, number: int) -> bool:
        """The line above a list that says whose it is: "Ada to:", "The Clerk was asked to:", "Ada's actions:"."""
        below = self.section.passages[number + 1 : number + 3]
        if told := shared_out(passage, below, self.people):
            self.waiting = ActionList()
            if told.start > passage.start:
                self.rest.append(passage.part(0, told.start - passage.start))
            return True
        if not (below and (below[0].block.tag == "li" or IS_POINT.match(below[0].text))):
            return False
        opened = list_under(passage, self.people)
        if opened is None:
            return False
        self.waiting, lead = opened
        if lead.start > passage.start:
            self.rest.append(passage.part(0, lead.start - passage.start))
        return True

    def deadline(self, passage: Passage, number: int) -> bool:
        """The deadline or the owner of the action above, which has taken it."""
        if not self.found or self.found[-1].start > passage.start:
            return False
        return bool(DUE_LINE.fullmatch(passage.text) or self._owner_line(passage.text))

    def listed(self, passage: Passage, number: int) -> bool:
        """A passage of an open list."""
        if self.waiting is not None and self.waiting.old and (new := told_since(passage)):
            self.rest.append(new)
            return True
        taken = self.waiting.read(passage, self.people) if self.waiting is not None else None
        if taken is None:
            self.waiting = None
            return False
        self.found += taken
        return True

    def initials(self, passage: Passage, number: int) -> bool:
        """Initials in a paragraph of their own, or a name or a post, below what they own."""
        if self.section.item is None or not self.rest or passage.block.cell is not None:
            return False
        if known_initials(who := passage.text.strip("()[]* "), self.people):
            self.found += owned(self.rest, who, self.people, sure=False)
            return True
        self.found += (above := named_below(self.rest[-1], passage, self.people))
        return bool(above)

    def owner_line(self, passage: Passage, number: int) -> bool:
        """A line "Owner: Clerk" below a sentence, or such words at its end."""
        if self.section.item is None or ":" not in passage.text:
            return False
        if self.rest and (who := self._owner_line(passage.text)):
            below = self.section.passages[number + 1].text if number + 1 < len(self.section.passages) else ""
            due = DUE_LINE.fullmatch(below)
            new = owned(self.rest, who, self.people, due=due["due"] if due else None, sure=False)
            self.found += new
            return bool(new)
        behind = LABELLED_OWNER.search(passage.text)
        deed = sentences(passage.part(0, behind.start("label")))[-1] if behind and behind.start() > 12 else None
        if behind is None or deed is None or behind["label"].lower().startswith("action"):
            return False
        if not names_owners(behind["owner"], self.people, strict=True):
            return False
        self.rest.append(passage.part(0, behind.start("label")))
        self.found += owned(self.rest, behind["owner"], self.people, sure=AHEAD.search(deed.text) is not None)
        return True

    def headed(self, passage: Passage, number: int) -> bool:
        """What somebody is to do, headed by his initials: "AB: order paint"."""
        if self.section.item is None or not (_INITIALS_HEAD.match(passage.text) or _NAME_HEAD.match(passage.text)):
            return False
        head = HEADED_BY_OWNER.match(passage.text)
        if head is None:
            return False
        key = known_initials(head["who"], self.people)
        if not (key or all(self._sits(part) for part in re.split(r"\s*[/&,]\s*|\sand\s", head["who"].strip()))):
            return False
        body = passage.part(head.end())
        if not begins_errand(body.text) or (not key and _MAY_BE_NOUN.match(body.text)):
            return False
        if len(told := sentences(passage)) > 1:
            each = deeds_of_each(told, self.people) if key else []
            self.found += each
            return bool(each)
        self.found += deeds_of(body, self.people, head["who"].strip())
        return True

    def inline(self, passage: Passage, number: int) -> bool:
        """A label at the end of a paragraph, with an action or the owner of the one before it."""
        if ACTION.isdisjoint(passage.words):
            return False
        if (told := OLD_TOLD.search(passage.text)) and told.start() > 12:
            if len(passage.text) - told.end() > 12:
                self.rest.append(passage.part(told.end()))
            return True
        if end := label_end(passage.text, self.people):
            head, after = passage.part(0, end), passage.part(end)
            if not self.inline(head, number):
                return False
            due = DUE_LINE.fullmatch(after.text)
            if due and self.found:  # "Action: Clerk. Deadline: 3 June."
                self.found[-1] = replace(self.found[-1], due=due["due"].strip())
            elif not self.inline(after, number):
                self.rest.append(after)
            return True
        owner = INLINE_OWNER.search(passage.text)
        if owner and names_owners(owner["owner"], self.people, strict=True):
            self._owned_end(passage, owner.start(), owner["owner"], sure=True)
            return True
        label = INLINE.search(passage.text)
        if label is None:
            return self._inline_named(passage)
        if again := AGAIN.search(passage.text, label.start("rest")):
            head, next_label = passage.part(0, again.start()), passage.part(again.end())
            self.rest += [
                part for part, step in ((head, self.inline), (next_label, self.label)) if not step(part, number)
            ]
            return True
        head, words, end = passage.part(0, label.start()), label["rest"], label.end("rest")
        if _FOR_ACTION.fullmatch(head.text):
            return words.startswith("(")  # "Outstanding for action: (Clerk to see to all)", a heading
        if words.count("(") > words.count(")") and passage.text.startswith(")", end):
            words, end = words + ")", end + 1  # "ACTION: get prices (KO)"
        dated = OWNER_AND_DUE.match(words)
        if head.text and dated and names_owners(dated["owner"], self.people):
            self.rest.append(head)
            self.found += owned(self.rest, dated["owner"], self.people, due=dated["due"])
            return True
        if head.text and doer_in(words, self.people) and not named_first(words, self.people):
            self._owned_end(passage, label.start(), words.strip(" .()[]"), sure=True)
            return True
        if not is_none(words):
            who = label["who"] if label["who"] and names_owners(label["who"], self.people, strict=True) else None
            who = who or in_brackets(label["held"], self.people) or self._leader(words)
            self.found += read_point(passage.part(label.start("rest"), end), self.people, owner=who)
        if head.text:
            self.rest.append(head)
        return True

    def _inline_named(self, passage: Passage) -> bool:
        """A label behind a sentence, with the owner's name and what is to be done."""
        led = INLINE_LED.search(passage.text)
        if led and known_initials(led["who"], self.people) and begins_errand(led["rest"][len(led["who"]) :].strip()):
            self.found += read_point(passage.part(led.start("rest")), self.people, owner=led["who"])
            self.rest.append(passage.part(0, led.start()))
            return True
        label = INLINE_NAMED.search(passage.text)
        if label is None or is_none(label["rest"]) or not names_owners(label["who"], self.people, strict=True):
            return False
        self.found += read_point(passage.part(label.start("rest")), self.people, owner=label["who"])
        self.rest.append(passage.part(0, label.start()))
        return True

    def tagged(self, passage: Passage, number: int) -> bool:
        """Sentences that look ahead, each with its owner behind it: "Notice to go on the board - Ada.", "... (AM)", "... AM Action."."""
        new = [] if passage.block.is_heading else tagged(passage, self.people)
        self.found += new
        if new:
            self.rest.append(passage)
        return bool(new)

    def handed_over(self, passage: Passage, number: int) -> bool:
        """Sentences that say whose a thing is to do: "Testing of the strings: over to Ben."."""
        if self.section.item is None or passage.block.is_heading or HANDS.isdisjoint(passage.words):
            return False
        new = []
        for sentence in sentences(passage):
            over = OVER_TO.fullmatch(sentence.text)
            who = over and (over["to"] or over["for"] or over["whose"])
            doer = doer_in(who, self.people) if who else None
            if who and doer and doer.single:
                new.append(Point(sentence.start, sentence.end, sentence.text, who, who, None, True))
        self.found += new
        if new:
            self.rest.append(passage)
        return bool(new)

    def _leader(self, words: str) -> str | None:
        """The initials of somebody listed with which words begin: "AB book the hall"."""
        lead = _LEADS.match(words)
        return lead["who"] if lead and known_initials(lead["who"], self.people) else None

    def _sits(self, who: str) -> bool:
        """Whether words name somebody who is listed, or a post of the body's own."""
        return self.people.knows(who) or self.people.has_post(who) or _OWN_POST.fullmatch(who) is not None

    def tail(self, passage: Passage, number: int) -> bool:
        """An owner at the end of a paragraph, without a label."""
        owner = owner_at_end(passage.text, self.people) if self.section.item is not None else None
        if owner is None or passage.block.is_heading:
            return False
        who = owner["post"] or owner["name"] or owner["capitals"] or owner["initials"]
        self._owned_end(passage, owner.start(), who, sure=bool(owner["initials"]), due=owner["due"])
        return True

    def _owned_end(self, passage: Passage, end: int, owner: str, *, sure: bool, due: str | None = None) -> None:
        self.rest.append(passage.part(0, len(passage.text[:end].rstrip(" –—-(["))))
        told = _OF_ITSELF.fullmatch(self.rest[-1].text)
        self.found += owned(self.rest[-1:] if told else self.rest, owner, self.people, due=due, sure=sure)


_STEPS: tuple[tuple[ActionBasis, Callable[[_Walk, Passage, int], bool]], ...] = (
    ("label", _Walk.cell_pair),
    ("table", _Walk.table),
    ("table", _Walk.listed_row),
    ("beside", _Walk.cell_beside),
    ("column", _Walk.column),
    ("label", _Walk.status),
    ("list", _Walk.task),
    ("label", _Walk.label),
    ("list", _Walk.owned_list),
    ("label", _Walk.deadline),
    ("list", _Walk.listed),
    ("initials", _Walk.initials),
    ("initials", _Walk.headed),
    ("label", _Walk.owner_line),
    ("inline", _Walk.inline),
    ("tail", _Walk.tagged),
    ("tail", _Walk.handed_over),
    ("tail", _Walk.tail),
)
"""In the order in which they are tried, each with the basis of the actions it finds."""
