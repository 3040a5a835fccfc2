"""Tables of actions: a row an action, with its owner and deadline; logs of earlier meetings' actions; columns of owners."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from minutes_parser.segment.action_owners import names_owners, owned
from minutes_parser.segment.action_text import Point, is_none, read_point
from minutes_parser.segment.owners import People
from minutes_parser.segment.passages import Passage, Section

STATUS = re.compile(
    r"\W*(?:actions?\s*)?(?:(?:provisionally|partially|partly|now|mostly|already|all)\s*)?(?:completed?|done|cancelled|closed|open(?=\W|\Z)|carried\s*(?:forwards?|over)|ongoing|pending|in\s*progress|discharged"
    r"|outstanding)\W*",
    re.I,
)
"""What became of an earlier action, in a cell or a line of its own."""
_COLUMNS = {
    "status": r"status|updates?|progress(?:\s+.*)?|outcome|comments?|completed\??|rag(?:\s+\w+)?|notes?|actioned|result",
    "due": r"""due(?:\s+(?:date|by))?|dead\s*line|by\s+when|when|target(?:\s+date)?|date\s+(?:due|for\s+completion)
        |time\s*-?scale|complet(?:e|ion)(?:\s+(?:by|date))?|by""",
    "owner": r"""(?:action\s+)?(?:owners?|lead(?:\s+(?:att|officer|person))?|who|by\s+whom
        |responsib\w+(?:\s+(?:officer|person|for))?|person(?:\s+responsible)?|assigned\s+to|action(?:ed)?\s+by|officer
        |initials|name)""",
    "action": r"""(?:agreed\s+)?(?:actions?|tasks?)(?:\s*(?:/|and)\s*\w+)?
        (?:\s+(?:required|points?|items?|details?|agreed|to\s+be\s+taken|needed|description))?""",
}
_HEADS = {role: re.compile(rf"(?:{words})\??", re.VERBOSE | re.IGNORECASE) for role, words in _COLUMNS.items()}


_WHO = re.compile(r"\W*(?:who|by\s+whom|action(?:ed)?\s+by|owners?|lead(?:\s+officer)?)\W*", re.I)
# Whatever stands under "Who" is who: "Dev", "JA/DM", "the Clerk".
_MAY_OWN = re.compile(r"(?:[Tt]he\s)?[A-Z][\w.’'-]*(?:(?:\s*[,/&]\s*|\s+(?:and\s+)?)[A-Z][\w.’'-]*){0,4}\s*")


@dataclass(frozen=True)
class ActionTable:
    """A table with a column of actions or of owners: what each column holds, and the passages of its cells by row."""

    roles: dict[int, str]
    rows: dict[int, dict[int, list[Passage]]]
    head: int

    @property
    def _of_minutes(self) -> bool:
        """Whether "Action" or "Who" is all that the head says: a column beside the text of the minutes."""
        return set(self.roles.values()) in ({"action"}, {"owner"})

    def takes(self, passage: Passage) -> bool:
        """Whether the rules that read sentences must leave a cell alone."""
        cell = passage.block.cell
        assert cell is not None
        return not self._of_minutes or cell.row == self.head or cell.column in self.roles

    def read(self, passage: Passage, people: People) -> Iterator[Point]:
        """The actions of a row, given with the first passage of the cell under "Action"."""
        cell = passage.block.cell
        assert cell is not None
        row = self.rows[cell.row]
        role = self.roles.get(cell.column)
        if cell.row == self.head or passage is not row[cell.column][0]:
            return
        if role == "owner" and self._of_minutes:
            if _MAY_OWN.fullmatch(passage.text) and not is_none(passage.text):
                yield from owned([p for c in sorted(row) if c < cell.column for p in row[c]], passage.text, people)
            return
        if role != "action":
            return
        owner, due, status = (self._words(row, role) for role in ("owner", "due", "status"))
        if status or is_none(passage.text):
            return
        if not self._of_minutes:
            for deed, who, when in self._paired(row, cell.column, owner, due):
                yield from read_point(deed, people, owner=who, due=when)
        elif names_owners(passage.text, people):
            yield from owned(
                [p for column in sorted(row) if column < cell.column for p in row[column]], passage.text, people
            )
        elif len(passage.text) > 12:
            yield from read_point(passage, people)

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
            yield deed, owners[number] if several else owner, dates[number] if dated else due

    def _words(self, row: dict[int, list[Passage]], role: str) -> str | None:
        cells = (p.text for column in sorted(row) if self.roles.get(column) == role for p in row[column])
        return " ".join(cells).strip() or None


def action_tables(section: Section) -> dict[int, ActionTable]:
    """The tables of a section that have a column of actions, by number."""
    tables: dict[int, dict[int, dict[int, list[Passage]]]] = {}
    for passage in section.passages:
        cell = passage.block.cell
        if cell is not None:
            tables.setdefault(cell.table, {}).setdefault(cell.row, {}).setdefault(cell.column, []).append(passage)
    found = {}
    for number, rows in tables.items():
        head = min(rows)
        roles = {c: role for c, cells in rows[head].items() if (role := _role(cells[0].text.strip(" :")))}
        if any(len(p.text) > 60 for cells in rows[head].values() for p in cells):
            continue  # "ACTION" beside a deed heads no column
        if "action" in roles.values():
            found[number] = ActionTable(roles | _statuses(rows, head, roles), rows, head)
        elif len(rows) > 2 and (logged := _statuses(rows, head, {})):
            found[number] = ActionTable(dict.fromkeys(logged, "status"), rows, head)
        elif owners := {c: "owner" for c in roles if c == max(rows[head]) and _WHO.fullmatch(rows[head][c][0].text)}:
            found[number] = ActionTable(owners, rows, head)
    return found


def _role(words: str) -> str | None:
    """What a column's head says it holds; a narrow column may break a word in two ("Updat e")."""
    tight = re.sub(r"\s", "", words)
    return next((role for role, head in _HEADS.items() if head.fullmatch(words) or head.fullmatch(tight)), None)


def _statuses(rows: dict[int, dict[int, list[Passage]]], head: int, roles: dict[int, str]) -> dict[int, str]:
    """The columns without a known head whose cells mostly say what became of an action."""
    found = {}
    for column in {c for row in rows.values() for c in row} - set(roles):
        told = [row[column][0].text for number, row in rows.items() if number != head and column in row]
        if told and sum(bool(STATUS.match(re.sub(r"\s", "", words))) for words in told) > len(told) / 2:
            found[column] = "status"
    return found
