"""Explicit actions: labels ("ACTION: Clerk to ..."), a right-hand column of owners, tables of actions, lists of actions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from minutes_parser.segment.commitments import commitments
from minutes_parser.segment.deeds import is_idle, is_verb
from minutes_parser.segment.owners import Doer, People, doer_in, doers
from minutes_parser.segment.passages import Passage, Section, sentences


@dataclass(frozen=True)
class Point:
    """An action as found: offsets in the kept text, its words, the owner as named and as printed, the deadline's words."""

    start: int
    end: int
    text: str
    owner: str | None
    printed: str | None
    due: str | None = None
    explicit: bool = False


def points(section: Section, people: People) -> tuple[list[Point], list[Passage]]:
    """The section's explicit actions, and the passages that are left for the rules that read sentences."""
    found: list[Point] = []
    rest: list[Passage] = []
    tables = _tables(section)
    waiting: _List | None = _List(None) if section.item and _SUMMARY.search(section.item.title) else None
    passages = list(section.passages)
    for number, passage in enumerate(passages):
        text = passage.text
        cell = passage.block.cell
        if cell is not None and cell.table in tables:
            found += tables[cell.table].read(passage, people)
            if not tables[cell.table].takes(passage):
                rest.append(passage)
            continue
        if passage.block.column == 1:
            found += _column(passage, rest, found, people)
            continue
        label = _LABEL.match(text)
        if label and _OLD.match(text):
            waiting = _List(None, old=True)
            continue
        if label:
            due = _due_line(passages[number + 1 : number + 2])
            new, is_list = _labelled(passage, label, rest, people, due)
            found = _merge(found, new)
            waiting = _List(None) if is_list else None
            continue
        if found and _DUE_LINE.fullmatch(text):
            continue
        if waiting is not None:
            taken = waiting.read(passage, people)
            if taken is None:
                waiting = None
            else:
                found += taken
                continue
        inline = _INLINE.search(text)
        if inline:
            found = _merge(found, _inline(passage, inline, people))
            head = passage.part(0, inline.start())
            if head.text:
                rest.append(head)
            continue
        rest.append(passage)
        tail = _TAIL.search(text)
        if tail and people.knows(tail["owner"].split("/")[0]):
            rest[-1] = passage.part(0, tail.start())
            found = _merge(found, _owned(rest, tail["owner"], people))
    return found, rest


# ---- labels -------------------------------------------------------------------------------------------------------

_HEAD = r"(?:ACTIONS?|Actions?)(?:\s+(?:points?|items?|required|agreed|POINTS?|ITEMS?|REQUIRED|AGREED))?(?:\s*(?:no\.?\s*)?\(?\d+[\d./-]*\)?)?"
_BY = r"(?:\s+(?:[Bb]y|BY|[Oo]n|for|FOR))"
_LABEL = re.compile(
    rf"""\W{{0,3}}{_HEAD}(?:
        (?P<by>{_BY})?\s*(?P<mark>[:–—=-]+|\.\s|>)\s*
      | (?P<by2>{_BY})\s+(?=[A-Z])
      | \s+(?=[A-Z])(?![A-Z][a-z]+\s+(?:was|were|is|had|has|taken)\b)
      | \s*\Z
    )""",
    re.VERBOSE,
)
_OLD = re.compile(r"\W*actions?\s+(?:from|arising|carried|outstanding|of\s+(?:the\s+)?(?:last|previous)|taken|since|log|tracker|update)\b", re.I)
_INLINE = re.compile(rf"[\s(\[–-]+(?:ACTIONS?|Actions?)(?:{_BY})?\s*[:–—-]\s*(?P<rest>[^\n]+?)\s*[)\]]?\s*\Z")
_NONE = re.compile(r"\W*(?:none|nil|n/?a|no\s+actions?|not\s+applicable|noted|agreed|approved|-+)\W*\Z", re.I)
_DUE_LINE = re.compile(r"\W*(?:due|deadline|by\s+when|target(?:\s+date)?|timescale|complete\s+by)(?:\s+(?:by|date))?\s*[:–-]\s*(?P<due>.{3,60})", re.I)
_DUE_TAIL = re.compile(r"\s*[(\[;,.–-]*\s*(?:due|deadline|by\s+when|target\s+date|timescale)(?:\s+(?:by|date))?\s*[:–-]\s*(?P<due>[^()\[\]]{3,60})[)\]]?\s*\Z", re.I)
_OWNER_TAIL = re.compile(r"\s*(?:\[(?P<a>[^\[\]]{2,60})\]|\((?P<b>[^()]{2,60})\)|\s[–—-]\s(?P<c>[^–—()]{2,40}))\s*[.]?\s*\Z")
_OWNER_HEAD = re.compile(r"(?P<owner>[^:–—]{2,60}?)\s*(?::|\s[–—-]|[–—])\s*(?=\S)")
_SUMMARY = re.compile(r"^\W*(?:summary\s+of\s+)?(?:new\s+)?actions?(?:\s+(?:points?|summary|list|items?|agreed|arising|from\s+(?:the|this)\s+meeting))*\W*$", re.I)
_STATUS_DONE = re.compile(r"[-–—(:\[]\s*(?:completed?|done|actioned|closed)\b", re.I)


def _due_line(after: list[Passage]) -> str | None:
    match = _DUE_LINE.fullmatch(after[0].text) if after else None
    return match["due"].strip() if match else None


def _labelled(
    passage: Passage, label: re.Match[str], rest: list[Passage], people: People, due: str | None
) -> tuple[list[Point], bool]:
    """What a label introduces, and whether it only heads a list."""
    body = passage.part(label.end())
    if not body.text:
        return [], True
    if _NONE.match(body.text):
        return [], False
    owner = doer_in(body.text, people)
    if owner or (label["by"] or label["by2"]) and len(body.text) < 60:
        return _owned(rest, body.text.strip(" .()[]"), people, due=due), False
    return list(read_point(body, people, due=due)), False


def _inline(passage: Passage, inline: re.Match[str], people: People) -> list[Point]:
    """What an "Action:" at the end of a paragraph introduces: an action, or the owner of the one before it."""
    words = inline["rest"]
    head = passage.part(0, inline.start())
    if _NONE.match(words):
        return []
    if doer_in(words, people) and head.text:
        return _owned([head], words.strip(" .()[]"), people)
    return list(read_point(passage.part(inline.start("rest"), inline.end("rest")), people))


def read_point(body: Passage, people: People, *, owner: str | None = None, due: str | None = None) -> Iterator[Point]:
    """The actions of a passage that is known to state some: one, or one a sentence where each begins with its deed."""
    text = body.text
    tail = _DUE_TAIL.search(text)
    if tail:
        due, body = tail["due"].strip(" ."), body.part(0, tail.start())
        text = body.text
    if _STATUS_DONE.search(text):
        return
    printed = owner
    bracket = _OWNER_TAIL.search(text)
    if owner is None and bracket:
        words = next(w for w in (bracket["a"], bracket["b"], bracket["c"]) if w)
        if doer_in(words, people):
            owner = printed = words.strip()
            body = body.part(0, bracket.start())
        else:
            owner = printed = next((d.text for d in doers(words, people) if d.start == 0 and _TO_DO.match(words, d.end)), None)
    head = _OWNER_HEAD.match(body.text)
    if owner is None and head and doer_in(head["owner"], people):
        owner = printed = head["owner"].strip()
        body = body.part(head.end())
    pieces = list(sentences(body))
    last: Point | None = None
    for piece in pieces:
        doer = _leading(piece.text, people) if owner is None or last else None
        if last is not None and doer is None and not _DEED_FIRST.match(piece.text):
            last = replace(last, end=piece.end, text=body.text[last.start - body.start : piece.end - body.start])
            continue
        if last is not None:
            yield last
        here = doer.text if doer else (last.owner if last else owner)
        last = Point(piece.start, piece.end, piece.text, here, doer.text if doer else (last.printed if last else printed), due, True)
    if last is not None:
        yield last


_TO_DO = re.compile(r",?\s+(?:\([^()]*\)\s*)?(?:(?:is|are)\s+)?(?:also\s+|then\s+)?(?:to|will|would|should|shall|must|agreed\s+to|undertook\s+to|was\s+asked\s+to|and)\b")
_DEED_FIRST = re.compile(r"(?:Also|Then|And)\s+[a-z]+\s")


def _leading(text: str, people: People) -> Doer | None:
    """The doer with whom a sentence begins: "KC and the Clerk to write", "The Office should plan this"."""
    first = next(doers(text, people), None)
    if first is None or first.start > 4 or not _TO_DO.match(text, first.end):
        return None
    return first


# ---- owners beside or below a paragraph ---------------------------------------------------------------------------

_NO_OWNER = re.compile(
    r"(?:noted?|agreed|approved|action|owner|who|resolved|carried|deferred|done|ongoing|completed?|info(?:rmation)?|none|n/?a|lead(?:\s+att)?"
    r"|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\W*|\d.*"
    r"|actions?\s.*|decisions?.*)\W*",
    re.I,
)
# Initials left at the end of a paragraph by a reader that saw no column.
_TAIL = re.compile(r"(?<=[.!?\w])\s+(?P<owner>[A-Z]{2,3}(?:/[A-Z]{2,3})*)\Z")
_WEAK = re.compile(r"\b(?:will|would|should|shall|to\s+be|agreed|needs?|requested|useful|must|being)\b", re.I)


def _column(passage: Passage, rest: list[Passage], found: list[Point], people: People) -> list[Point]:
    """Owners printed in a narrow column: each owns the commitment of the paragraph before it that is nearest its end."""
    words = passage.text.strip()
    if _NO_OWNER.fullmatch(words) or not rest or len(words) > 60:
        return []
    return _owned(rest, words, people)


def _owned(rest: list[Passage], owner: str, people: People, *, due: str | None = None) -> list[Point]:
    """The commitment of the last paragraph of `rest` that belongs to an owner printed after it."""
    if not rest:
        return []
    body = rest[-1]
    pieces = [s for s in sentences(body) if re.search(r"\w{3}", re.sub(r"\([^)]*\)", "", s.text))]
    if not pieces:
        return []
    for piece in reversed(pieces):
        bound = commitments(piece.text, people, before=body.text[: piece.start - body.start])
        if bound:
            last = bound[-1]
            start, end = piece.start + last.start, piece.start + last.end
            return [Point(start, end, piece.text[last.start : last.end], owner, owner, due, True)]
    piece = next((p for p in reversed(pieces) if _WEAK.search(p.text)), pieces[-1])
    return [Point(piece.start, piece.end, piece.text, owner, owner, due, True)]


def _merge(found: list[Point], new: list[Point]) -> list[Point]:
    return [*found, *new]


# ---- lists under a heading ----------------------------------------------------------------------------------------


@dataclass
class _List:
    """A list of actions below a label or a heading, with the owner whose name heads the next ones."""

    owner: str | None
    old: bool = False

    def read(self, passage: Passage, people: People) -> list[Point] | None:
        """The actions of a passage of the list; None where the list has ended."""
        text = passage.text
        owner = doer_in(text, people)
        if owner or (len(text) < 30 and passage.block.tag != "li" and re.fullmatch(r"[A-Z][\w ]+:?", text)):
            self.owner = text.strip(" :")
            return []
        if passage.block.tag != "li" and not (_leading(text, people) or is_verb(text[:1].lower() + text[1:])) or len(text) > 300:
            return None
        return [] if self.old else list(read_point(passage, people, owner=self.owner))


# ---- tables -------------------------------------------------------------------------------------------------------

_COLUMNS = {
    "action": re.compile(r"(?:agreed\s+)?(?:actions?|tasks?)(?:\s*(?:/|and)\s*\w+)?(?:\s+(?:required|points?|items?|details?|agreed|to\s+be\s+taken|needed|description))?", re.I),
    "owner": re.compile(
        r"(?:action\s+)?(?:owners?|lead(?:\s+(?:att|officer|person))?|who|by\s+whom|responsib\w+(?:\s+(?:officer|person|for))?|person(?:\s+responsible)?|assigned\s+to|action(?:ed)?\s+by|officer|initials|name)\??",
        re.I,
    ),
    "due": re.compile(r"(?:due(?:\s+(?:date|by))?|dead\s*line|by\s+when|when|target(?:\s+date)?|date\s+(?:due|for\s+completion)|time\s*-?scale|complet(?:e|ion)(?:\s+(?:by|date))?|by)\??", re.I),
    "status": re.compile(r"(?:status|updates?|progress(?:\s+.*)?|outcome|comments?|completed\??|rag(?:\s+\w+)?|notes?|actioned|result)", re.I),
}


@dataclass
class _Table:
    """A table with a column of actions or of owners: what each column holds, and its cells by row."""

    roles: dict[int, str]
    rows: dict[int, dict[int, list[Passage]]]
    head: int
    owners_only: bool = False

    def takes(self, passage: Passage) -> bool:
        """Whether the sentence rules must leave a cell alone."""
        cell = passage.block.cell
        assert cell is not None
        if "status" in self.roles.values() or not self.owners_only:
            return True
        return cell.row == self.head or cell.column in self.roles

    def read(self, passage: Passage, people: People) -> Iterator[Point]:
        """The actions of a row, given with the row's cell that holds the action (or the owner, where that is all)."""
        cell = passage.block.cell
        assert cell is not None
        role = self.roles.get(cell.column)
        row = self.rows[cell.row]
        if cell.row == self.head or passage is not row[cell.column][0] or role != "action":
            return
        owner, due, status = (self._text(row, r) for r in ("owner", "due", "status"))
        if status:
            return
        body = _whole(row[cell.column])
        if self.owners_only:
            before = [p for column, ps in sorted(row.items()) if column < cell.column for p in ps]
            if doer_in(body.text, people) and not _NO_OWNER.fullmatch(body.text):
                yield from _owned(before, body.text, people, due=due)
            elif len(body.text) > 12 and not _NONE.match(body.text):
                yield from read_point(body, people, owner=owner, due=due)
            return
        if not _NONE.match(body.text):
            yield from read_point(body, people, owner=owner, due=due)

    def _text(self, row: dict[int, list[Passage]], role: str) -> str | None:
        words = " ".join(p.text for column, ps in sorted(row.items()) if self.roles.get(column) == role for p in ps).strip()
        return words or None


def _whole(cells: list[Passage]) -> Passage:
    """The passages of one cell as one, if they are parts of a block; else the first."""
    return cells[0]


def _tables(section: Section) -> dict[int, _Table]:
    """The tables of a section that have a column of actions, by number."""
    rows: dict[int, dict[int, dict[int, list[Passage]]]] = {}
    for passage in section.passages:
        cell = passage.block.cell
        if cell is not None:
            rows.setdefault(cell.table, {}).setdefault(cell.row, {}).setdefault(cell.column, []).append(passage)
    found = {}
    for table, by_row in rows.items():
        head = min(by_row)
        roles = {
            column: role
            for column, cells in by_row[head].items()
            for role, pattern in reversed(_COLUMNS.items())
            if pattern.fullmatch(cells[0].text.strip(" :"))
        }
        kinds = set(roles.values())
        if "action" not in kinds:
            continue
        found[table] = _Table(roles, by_row, head, owners_only=not kinds & {"owner", "due", "status"})
    return found


__all__ = ["Point", "points", "read_point"]
_ = is_idle
