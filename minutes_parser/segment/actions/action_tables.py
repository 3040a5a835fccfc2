"""Tables of actions: a row an action, with its owner and deadline; logs of earlier meetings' actions; columns of owners."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.action_owners import names_owners, owned
from minutes_parser.segment.actions.action_text import WHEN, Point, is_none, leading, read_point
from minutes_parser.segment.actions.owners import People
from minutes_parser.segment.passages import Passage, Section

STATUS = compiled(
    r"\W*(?:actions?\s*)?(?:(?:provisionally|partially|partly|now|mostly|already|all)\s*)?(?:completed?|done|cancelled|closed|open(?=\W|\Z)|carried\s*(?:forwards?|over)|ongoing|pending|in\s*progress|discharged"
    r"|outstanding)(?:\s*\([^\n]*\))?\W*",
    re.I,
)
"""What became of an earlier action, in a cell or a line of its own."""
_NEW = compiled(r"\W*new(?:\s+action)?\W*", re.I)
"""the status of an action of this meeting"""
OLD = compiled(
    r"\W*(?:(?:review|updates?|status)\s+(?:of|on)\s+)?(?:the\s+)?(?:(?:outstanding|previous|earlier|ongoing|completed|closed|updated)(?:\s*(?:,|/|&|\band\b)\s*)?)+\s+actions?\b"
    r"|\W*(?:(?:review|updates?|status)\s+(?:of|on)\s+(?:the\s+)?)?actions?\s+(?:from|arising|carried|outstanding|of\s+(?:the\s+)?(?:last|previous)|taken|since|log|tracker|update)\b",
    re.I,
)
"""A heading or a label of the actions of an earlier meeting."""
_COLUMNS = {
    "status": r"status|state|updates?|progress(?:\s+.*)?|outcome|comments?|remarks?|completed\??|rag(?:\s+\w+)?|notes?|actioned|result",
    "due": r"""due(?:\s+(?:date|by))?|dead\s*line|by\s+when|when|target(?:\s+date)?|date\s+(?:due|for\s+completion)
        |time\s*-?scale|complet(?:e|ion)(?:\s+(?:by|date))?|completed\s+by|by""",
    "owner": r"""(?:action\s+)?(?:owners?|lead(?:\s+(?:att|officer|person))?|who|by\s+whom
        |responsib\w+(?:\s+(?:officer|person|for))?|resp?\.?|person(?:\s+responsible)?|assigned(?:\s+to)?|action(?:ed)?\s+by|officer
        |initials|name)""",
    "action": r"""(?:agreed\s+)?(?:actions?|tasks?)(?:\s*(?:/|and)\s*\w+)?
        (?:\s+(?:required|points?|items?|details?|agreed|to\s+be\s+taken|needed|description))?""",
}
_HEADS = {role: compiled(rf"(?:{words})\??", re.VERBOSE | re.IGNORECASE) for role, words in _COLUMNS.items()}


_WHO = compiled(r"\W*(?:who|by\s+whom|action(?:ed)?\s+by|owners?|lead(?:\s+officer)?)\W*", re.I)
# Whatever stands under "Who" is who: "Dev", "JA/DM", "the Clerk".
_MAY_OWN = compiled(r"(?:[Tt]he\s)?[A-Z][\w.’'-]*(?:(?:\s*[,/&]\s*|\s+(?:and\s+)?)[A-Z][\w.’'-]*){0,4}\s*")


# "AD – 11 March 2025", "Clerk by 4 May": the day beside the owner, in one cell
_WHO_BY_WHEN = compiled(
    rf"(?P<who>[A-Z][\w.’'/& ]{{1,40}}?)(?:\s*[–—,:-]\s*|\s+(?=by\s|before\s))(?P<due>(?=.*\d){WHEN})\W*"
)
_DITTO = compiled(r"(?:[-–—\"“”„〃]|''|do\.?)+")
# "B.Tarn, K.Orme" beside "Apologies" is nothing to do.
_IN_WORDS = compiled(r"(?<![\w.’'])[a-z]{2,}")
_TO_NOTE = compiled(r"\bto\s+note\b")
# Heads that say so only below "Actions": "No. | Detail | Resp."
VAGUE = compiled(r"(?:details?|description|what)\W*", re.I)
# The head of a column that holds the text of the minutes.
_TOLD = compiled(r".*\b(?:discussion|minutes?|notes?|summary|key\s+points|agenda\s+item|item|decision|topic)\b.*", re.I)


# "to members to come along", "and with the school": how the line or the row above goes on
END_OF_LINE = compiled(r"(?:to\s+(?:the\s+)?[a-z]+\s+to|and|or|of|with|regarding)\s+[a-z]")
_TORN = 2
"""So few letters are what a reader has torn off: the "th" of "8th"."""


@dataclass(frozen=True)
class ActionTable:
    """A table with a column of actions or of owners: what each column holds, and the passages of its cells by row."""

    roles: dict[int, str]
    rows: dict[int, dict[int, list[Passage]]]
    head: int
    """the row of the columns' heads; -1 where it stands in a section before this one"""
    told: bool = False
    """whether another of its columns holds the text of the minutes"""

    @property
    def _of_minutes(self) -> bool:
        """Whether "Action" or "Who" is all that the head says: a column beside the text of the minutes."""
        return set(self.roles.values()) in ({"action"}, {"owner"})

    def takes(self, passage: Passage) -> bool:
        """Whether the rules that read sentences must leave a cell alone."""
        cell = passage.block.cell
        assert cell is not None
        return not (self._of_minutes or self.told) or cell.row == self.head or cell.column in self.roles

    def read(self, passage: Passage, people: People) -> Iterator[Point]:
        """The actions of a row, given with the first passage of the cell under "Action"."""
        cell = passage.block.cell
        assert cell is not None
        row = self.rows[cell.row]
        role = self.roles.get(cell.column)
        if (
            cell.row == self.head
            or passage is not row[cell.column][0]
            or (role and _role(passage.text.strip(" :")) == role)
        ):
            return  # heads are printed again on the next page
        dated = _WHO_BY_WHEN.fullmatch(passage.text) if self._of_minutes else None
        who, when = (dated["who"], dated["due"]) if dated else (passage.text, None)
        if role == "owner" and self._of_minutes:
            own = _MAY_OWN.fullmatch(who) or names_owners(who, people, strict=True)
            if own and not is_none(who):
                before = [p for c in sorted(row) if c < cell.column for p in row[c]]
                yield from owned(before, who, people, due=when, sure=self.head >= 0)
            elif leading(passage.text, people) and not (is_none(passage.text) or _TO_NOTE.search(passage.text)):
                yield from read_point(passage, people)  # "KO to print, AM to post" under "Action by"
            return
        if role != "action":
            return
        due, status = (self._words(row, role) for role in ("due", "status"))
        owner = self._owner(cell.row, cell.column)
        status = status and status.strip(" .–-")
        if (
            (status and not _NEW.fullmatch(status))
            or is_none(passage.text)
            or (not due and not self._words(row, "owner") and self._heads_rows(row, passage))
        ):
            return
        if not self._of_minutes:
            for deed, who, when in self._paired(row, cell.column, owner, due):
                yield from read_point(deed, people, owner=who, due=when)
        elif names_owners(who, people):
            before = [p for column in sorted(row) if column < cell.column for p in row[column]]
            yield from owned(before, who, people, due=when, sure=self.head >= 0)
        elif (len(passage.text) > 12 and _IN_WORDS.search(passage.text)) or leading(passage.text, people):
            yield from read_point(passage, people)

    def _heads_rows(self, row: dict[int, list[Passage]], passage: Passage) -> bool:
        """Whether a row says no more than what those below it are of: "Events" where the others have owners and dates."""
        return len(set(self.roles.values())) > 1 and len(row) == 1 and len(passage.text.split()) <= 3

    def _paired(
        self, row: dict[int, list[Passage]], column: int, owner: str | None, due: str | None
    ) -> Iterator[tuple[Passage, str | None, str | None]]:
        """The deeds of a cell, each with the owner and the date of its own line where there are as many."""
        deeds = row[column]
        owners, dates = (
            [p.text for c in sorted(row) if self.roles.get(c) == role for p in row[c]] for role in ("owner", "due")
        )
        for number, deed in enumerate(deeds):
            several = len(deeds) > 1 and len(owners) == len(deeds)
            if number and not several and not deed.text[:1].isupper():
                continue  # a line of the deed above
            dated = several and len(dates) == len(deeds)
            if len(deed.text) <= _TORN or END_OF_LINE.match(deed.text):
                continue
            yield deed, owners[number] if several else owner, dates[number] if dated else due

    def _owner(self, number: int, column: int) -> str | None:
        """Who is named in a row; to the left of the actions a name stands for the rows below it too, which repeat it by a dash."""
        first = min((c for c, role in self.roles.items() if role == "owner"), default=column)
        for n in sorted((n for n in self.rows if n <= number and n != self.head), reverse=True):
            owner = self._words(self.rows[n], "owner")
            if first > column or (owner and not _DITTO.fullmatch(owner)):
                return owner
        return None

    def _words(self, row: dict[int, list[Passage]], role: str) -> str | None:
        cells = (p.text for column in sorted(row) if self.roles.get(column) == role for p in row[column])
        return " ".join(cells).strip() or None


def action_tables(section: Section, known: dict[int, ActionTable]) -> dict[int, ActionTable]:
    """The tables of a section that have a column of actions, by number.

    `known` are those of the sections before, whose rows may go on here: an item may begin in any row.
    """
    tables: dict[int, dict[int, dict[int, list[Passage]]]] = {}
    before: dict[int, str] = {}
    last = (section.item.title or "") if section.item else ""
    for passage in section.passages:
        cell = passage.block.cell
        if cell is not None:
            before.setdefault(cell.table, last)
            tables.setdefault(cell.table, {}).setdefault(cell.row, {}).setdefault(cell.column, []).append(passage)
        last = passage.text
    for number, rows in tables.items():
        table = _read_head(rows, listed="ction" in before[number] and not OLD.match(before[number]))
        if table is None and number in known:
            table = replace(known[number], rows=rows, head=-1)
        if table is not None:
            known[number] = table
    return {number: known[number] for number in tables if number in known and known[number].rows is tables[number]}


def _read_head(rows: dict[int, dict[int, list[Passage]]], *, listed: bool) -> ActionTable | None:
    """The table whose columns the first of these rows names, or one further down that names an owner or a date too."""
    head = min(rows)
    roles = _roles(rows[head], listed=listed)
    if listed and set(roles.values()) == {"owner", "status"}:  # "Item | Description | Assigned | Status"
        filled = Counter(c for number, row in rows.items() if number != head for c in row)
        vague = (c for c, cells in rows[head].items() if 2 * filled[c] > len(rows) and VAGUE.fullmatch(cells[0].text))
        roles |= dict.fromkeys(vague, "action")
    if "action" not in roles.values():
        further = ((number, _roles(rows[number], listed=False)) for number in sorted(rows)[1:])
        head, roles = next(
            (
                (n, r)
                for n, r in further
                if "action" in r.values() and (len(set(r.values())) > 1 or _stands_alone(rows[n]))
            ),
            (head, roles),
        )
    if any(len(p.text) > 60 for cells in rows[head].values() for p in cells):
        return None  # "ACTION" beside a deed heads no column
    if any(_OF_INTERESTS.search(p.text) for cells in rows[head].values() for p in cells):
        return ActionTable(dict.fromkeys(rows[head], "status"), rows, head)  # "Action": what they did about it
    told = any(_TOLD.fullmatch(cells[0].text) for c, cells in rows[head].items() if c not in roles)
    if "action" in roles.values():
        return ActionTable(roles | _statuses(rows, head, roles), rows, head, told)
    if len(rows) > 2 and (logged := _statuses(rows, head, {})):
        return ActionTable(dict.fromkeys(logged, "status"), rows, head)
    if owners := {c: "owner" for c in roles if c == max(rows[head]) and _WHO.fullmatch(rows[head][c][0].text)}:
        return ActionTable(owners, rows, head)
    return None


_OF_INTERESTS = compiled(
    r"\b(?:nature|type)\s+of\s+(?:the\s+)?(?:interests?|declarations?)\b|\A\W*(?:interests?|declarations?)(?:\s+declared)?\W*\Z",
    re.I,
)
"""heads a table of interests: "Member | Item | Nature of Declaration | Action" """


def _stands_alone(row: dict[int, list[Passage]]) -> bool:
    """Whether "Action" is all that a row holds, over a column beside the text of the minutes."""
    return len(row) == 1 and 0 not in row and all(_LONE_HEAD.fullmatch(p.text) for cells in row.values() for p in cells)


_LONE_HEAD = compiled(r"\W*actions?(?:\s+(?:required|points?|by|to\s+be\s+taken))?\W*", re.I)


def _roles(row: dict[int, list[Passage]], *, listed: bool) -> dict[int, str]:
    """What the cells of a head say that the columns hold; `listed`: below "Actions", where a vague word will do."""
    roles = {c: role for c, cells in row.items() if (role := _role(cells[0].text.strip(" :")))}
    if set(roles.values()) == {"status", "action"}:
        # "Item | Notes | Action": notes to the left of the owners are the text of the minutes
        last = max(c for c, role in roles.items() if role == "action")
        roles = {c: role for c, role in roles.items() if c >= last or not _TOLD.fullmatch(row[c][0].text)}
    if {"owner", "due"} <= set(roles.values()):
        listed = True  # "Who | What | By"
    if listed and "owner" in roles.values() and not {"action", "status"} & set(roles.values()):
        roles |= {c: "action" for c, cells in row.items() if VAGUE.fullmatch(cells[0].text)}
    if {"action", "owner"} == set(roles.values()):  # "Action | Owner | Date"
        behind = {c for c, cells in row.items() if c > max(roles) and _DATE.fullmatch(cells[0].text)}
        roles |= dict.fromkeys(behind, "due")
    return roles


_DATE = compiled(r"\W*date\W*", re.I)


# "Lead (1)": the mark of a note
NOTE_MARK = compiled(r"\W*\(\d\)\W*$|[*†]+$")


def _role(words: str) -> str | None:
    """What a column's head says it holds; a narrow column may break a word in two ("Updat e")."""
    words = NOTE_MARK.sub("", words)
    printed = {words, "".join(words.split())}
    return next((role for role, head in _HEADS.items() if any(map(head.fullmatch, printed))), None)


def _statuses(rows: dict[int, dict[int, list[Passage]]], head: int, roles: dict[int, str]) -> dict[int, str]:
    """The columns without a known head whose cells mostly say what became of an action."""
    found = {}
    for column in {c for row in rows.values() for c in row} - set(roles):
        told = [row[column][0].text for number, row in rows.items() if number != head and column in row]
        if told and sum(bool(STATUS.match("".join(words.split()))) for words in told) > len(told) / 2:
            found[column] = "status"
    return found


_LABEL_ALONE = compiled(r"\W*(?:Action|ACTION)(?:\s+(?:[Bb]y|BY))?\W*")


def label_and_owner(section: Section, passage: Passage, people: People) -> list[Passage]:
    """The two cells of a row that holds nothing but "Action" and an owner; none for any other row."""
    here = passage.block.cell
    cells = [(p, p.block.cell) for p in section.passages if p.block.cell]
    row = [p for p, cell in cells if here and (cell.table, cell.row) == (here.table, here.row)]
    alone = len(row) == 2 and _LABEL_ALONE.fullmatch(row[0].text) and names_owners(row[1].text, people)
    return row if alone else []
