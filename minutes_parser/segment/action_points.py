"""Explicit actions: labels ("ACTION: Clerk to ..."), a right-hand column of owners, tables of actions, lists of actions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from minutes_parser.segment.commitments import commitments
from minutes_parser.segment.deeds import is_errand
from minutes_parser.segment.owners import People, doer_in, doers
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


def points(
    section: Section, people: People, waiting: ActionList | None = None
) -> tuple[list[Point], list[Passage], ActionList | None]:
    """The section's explicit actions, the passages that are left for the rules that read sentences, and an open list.

    `waiting` is the list of actions that the section before left open: its items may stand under headings of owners.
    """
    found: list[Point] = []
    rest: list[Passage] = []
    tables = _tables(section)
    if section.item:
        heads = _SUMMARY.search(section.item.title)
        if heads or (waiting is not None and section.item.number is None and len(section.item.title) < 30):
            waiting = ActionList(None if heads else section.item.title)
        else:
            waiting = None
    passages = list(section.passages)
    for number, passage in enumerate(passages):
        text = passage.text
        cell = passage.block.cell
        if cell is not None and cell.table in tables:
            found += tables[cell.table].read(passage, people)
            if not tables[cell.table].takes(passage):
                rest.append(passage)
            continue
        if cell is not None and rest and _beside(rest[-1], passage) and _names_owners(text, people):
            new = _owned(rest, text.strip(" /,&"), people, sure=False)
            found += new
            if new:
                continue
        if passage.block.column == 1:
            found += _column(passage, rest, people, sure=section.item is not None)
            continue
        label = _LABEL.match(text)
        if _STATUS_LINE.fullmatch(text):
            found = found[:-1] if found and number and found[-1].start >= passages[number - 1].start else found
            continue
        if _SUMMARY.match(text):
            waiting = ActionList(None)
            continue
        if label and _OLD.match(text):
            waiting = ActionList(None, old=True)
            continue
        if label:
            due = _due_line(passages[number + 1 : number + 2])
            new, is_list = _labelled(passage, label, rest, people, due)
            found = _merge(found, new)
            several = bool(re.match(r"\W*actions", text, re.I)) or len(text.split()) > 1
            waiting = ActionList(None, single=not several) if is_list else None
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
        if section.item is not None and rest and _ALONE.fullmatch(text) and people.knows(re.split(r"\W", text)[0]):
            found += _owned(rest, text.strip(" /,&"), people)
            continue
        inline = _INLINE.search(text)
        named = _INLINE_OWNER.search(text)
        if named and _names_owners(named["owner"], people):
            found += _owned([passage.part(0, named.start())], named["owner"].strip(), people)
            rest.append(passage.part(0, named.start()))
            continue
        if inline:
            found = _merge(found, _inline(passage, inline, people))
            head = passage.part(0, inline.start())
            if head.text:
                rest.append(head)
            continue
        rest.append(passage)
        tail = _TAIL.search(text) if section.item is not None else None
        if (
            tail
            and (tail["post"] or people.knows(tail["owner"].split("/")[0]))
            and not _NONE.match(text[: tail.start()])
        ):
            rest[-1] = passage.part(0, tail.start())
            found = _merge(found, _owned(rest, tail["post"] or tail["owner"], people, sure=not tail["post"]))
    return found, rest, waiting


# ---- labels -------------------------------------------------------------------------------------------------------

_HEAD = r"(?:ACTIONS?|Actions?)(?:\s+(?i:points?|items?|required|agreed))?(?:\s*(?:no\.?\s*)?\(?\d+[\d./-]*\)?)?"
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
_OLD = re.compile(
    r"\W*actions?\s+(?:from|arising|carried|outstanding|of\s+(?:the\s+)?(?:last|previous)|taken|since|log|tracker|update)\b",
    re.I,
)
_INLINE = re.compile(rf"[\s(\[–-]+(?:ACTIONS?|Actions?)(?:{_BY})?\s*[:–—-]\s*(?P<rest>[^\n]+?)\s*[)\]]?\s*\Z")
# "... before the next meeting. Action GP", "... this more widely.Action 2.01: CP"
_INLINE_OWNER = re.compile(
    rf"(?<=[\s.;)])[(\[]?(?:ACTIONS?|Actions?)(?:{_BY})?\s*(?:\d[\d./]*)?\s*[:–-]?\s+(?P<owner>[A-Z][\w./& ]{{1,40}}?)[\s.)\]]*\Z"
)
# Initials in a paragraph of their own, below what they own.
_ALONE = re.compile(r"[A-Z]{2,4}(?:\s*[/&,]\s*[A-Z]{2,4})*[\s/]*")
_NONE = re.compile(
    r"\W*(?:none|nil|n/?a|no\s+(?:further\s+)?actions?(?:\s+(?:required|needed|taken))?|not\s+applicable|noted|agreed|approved|-+)\W*\Z",
    re.I,
)
_DUE_LINE = re.compile(
    r"\W*(?:due|deadline|by\s+when|target(?:\s+date)?|timescale|complete\s+by)(?:\s+(?:by|date))?\s*[:–-]\s*(?P<due>.{3,60})",
    re.I,
)
_DUE_TAIL = re.compile(
    r"\s*[(\[;,.–-]*\s*(?:due|deadline|by\s+when|target\s+date|timescale)(?:\s+(?:by|date))?\s*[:–-]\s*(?P<due>[^()\[\]]{3,60})[)\]]?\s*\Z",
    re.I,
)
_OWNER_TAIL = re.compile(
    r"\s*(?:\[(?P<a>[^\[\]]{2,60})\]|\((?P<b>[^()]{2,60})\)|\s[–—-]\s(?P<c>[^–—()]{2,40}))\s*[.]?\s*\Z"
)
_OWNER_HEAD = re.compile(r"(?P<owner>[^:–—]{2,60}?)\s*(?::|\s[–—-]|[–—])\s*(?=\S)")
# Behind a label any name will do before a colon: "Ada: e-mail the hall", "D + AB: ask for sponsors".
_LOOSE_HEAD = re.compile(
    r"(?P<owner>[A-Z][\w’'.-]*(?:(?:\s*[,/&+]\s*|\s+(?:and\s+|the\s+)?)[A-Z][\w’'.-]*){0,4})\s*:\s*(?=\S)"
)
_SUMMARY = re.compile(
    r"^\W*(?:summary\s+of\s+)?(?:new\s+)?actions?(?:\s+(?:points?|summary|list|items?|agreed|arising|from\s+(?:the|this)\s+meeting))*\W*$",
    re.I,
)
# What became of the action printed above it, which is therefore an old one.
_STATUS_LINE = re.compile(
    r"\W*(?:actions?\s+)?(?:completed?|done|cancelled|closed|carried\s+(?:forwards?|over)|ongoing|in\s+progress|discharged|outstanding)\W*",
    re.I,
)
_UPDATE = re.compile(r"\W*(?:update|progress|outcome)\s*:", re.I)
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
    if _UPDATE.match(body.text):
        return [], False
    if _NONE.match(body.text):
        return [], False
    owner = doer_in(body.text, people)
    if owner or ((label["by"] or label["by2"]) and len(body.text) < 60):
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
    number = _NUMBER.match(body.text)
    body = body.part(number.end()) if number else body
    text = body.text
    tail = _DUE_TAIL.search(text)
    if tail:
        due, body = tail["due"].strip(" ."), body.part(0, tail.start())
        text = body.text
    if _STATUS_DONE.search(text) or _BLANKS.search(text):
        return
    if owner is None:
        owner = _leading(text, people)
    printed = owner
    bracket = _OWNER_TAIL.search(text)
    if owner is None and bracket:
        words = next(w for w in (bracket["a"], bracket["b"], bracket["c"]) if w)
        if doer_in(words, people):
            owner = printed = words.strip()
            body = body.part(0, bracket.start())
        else:
            owner = printed = next(
                (d.text for d in doers(words, people) if d.start == 0 and _TO_DO.match(words, d.end)), None
            )
    head = _OWNER_HEAD.match(body.text)
    if not (head and doer_in(head["owner"], people)):
        head = _LOOSE_HEAD.match(body.text)
    if owner is None and head and not is_errand(head["owner"].lower()):
        owner = printed = head["owner"].strip()
        body = body.part(head.end())
    pieces = list(sentences(body))
    last: Point | None = None
    for piece in pieces:
        who = _leading(piece.text, people) if last else None
        if (
            last is not None and piece.text[0] in "[("
        ):  # "[KC to draft it with the Clerk]" says who does what stands before it
            named = next(
                (d for d in doers(piece.text, people) if d.start <= 2 and _TO_DO.match(piece.text, d.end)), None
            )
            words = body.text[last.start - body.start : piece.end - body.start]
            holder = last.owner or (named.text if named else None)
            last = replace(last, end=piece.end, text=words, owner=holder, printed=last.printed or holder)
            continue
        if last is not None and who is None and not _DEED_FIRST.match(piece.text):
            last = replace(last, end=piece.end, text=body.text[last.start - body.start : piece.end - body.start])
            continue
        if last is not None:
            yield last
        here = who or (last.owner if last else owner)
        last = Point(piece.start, piece.end, piece.text, here, who or (last.printed if last else printed), due, True)
    if last is not None:
        yield last


# A line to be filled in by hand: a signature, a date.
_BLANKS = re.compile(r"(?:[._…]\s?){4}")
_NUMBER = re.compile(r"[(\[]?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})[.)\]]+\s+|[•·▪*–-]\s+")
_TO_DO = re.compile(
    r",?\s+(?:\([^()]*\)\s*)?(?:(?:is|are)\s+)?(?:also\s+|then\s+)?(?:to|will|would|should|shall|must|agreed\s+to|undertook\s+to|was\s+asked\s+to)\b"
)
_DEED_FIRST = re.compile(r"(?:Also|Then|And)\s+[a-z]+\s")


# Behind a label any name will do: "Ada and Ben (ab12) to print flyers", "everyone to think about ideas".
_LOOSE = re.compile(
    r"(?P<who>(?:everyone|everybody|somebody|someone|anyone|all)\b|[A-Z][\w’'.-]*(?:\s*\([^()]{1,20}\)|[\s,/&]+(?:and/or|and|or|of|for|the)?\s*[A-Z][\w’'.-]*)*)"
    r"(?:\s*\([^()]{1,20}\))?,?\s*\b(?:to|will|should|must)\s+(?=[a-z])"
)


def _leading(text: str, people: People) -> str | None:
    """The doer with whom a sentence begins: "KC and the Clerk to write", "The Office should plan this"."""
    if is_errand(text[:1].lower() + text[1:]):
        return None  # "Get Ben to clarify", "Ask the Guild"
    first = next(doers(text, people), None)
    if first is not None and first.start <= 4 and _TO_DO.match(text, first.end):
        return first.text
    loose = _LOOSE.match(text)
    return loose["who"].strip() if loose else None


# ---- owners beside or below a paragraph ---------------------------------------------------------------------------

_NO_OWNER = re.compile(
    r"(?:noted?|agreed|approved|action|owner|who|resolved|carried|deferred|done|ongoing|completed?|info(?:rmation)?|none|n/?a|lead(?:\s+att)?"
    r"|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\W*|\d.*"
    r"|actions?\s.*|decisions?.*)\W*",
    re.I,
)
# Initials left at the end of a paragraph by a reader that saw no column.
_TAIL = re.compile(
    r"(?<=[.!?\w])\s+(?P<owner>[A-Z]{2,3}(?:/[A-Z]{2,3})*)\Z"
    r"|(?<=[.!?])\s+(?P<post>(?:Clerk|Secretary|Treasurer|Chair(?:man)?|Conven[eo]r)(?:/[A-Z][\w.]+)?)\Z"
)
# What an owner makes an action of: a decision that names no doer.
_SETTLED = re.compile(r"\b(?:agreed|decided|resolved)\s+(?:to|that)\b|\b(?:is|are)\s+to\s+be\b", re.I)
_WEAK = re.compile(r"\b(?:will|would|should|shall|to\s+be|agreed|needs?|requested|useful|must|being)\b", re.I)


def _column(passage: Passage, rest: list[Passage], people: People, *, sure: bool) -> list[Point]:
    """Owners printed in a narrow column: each owns the commitment of the paragraph before it that is nearest its end.

    Without `sure` (above the first item, where initials stand beside names) a paragraph without commitment gives none.
    """
    words = passage.text.strip(" /,&")
    return _owned(rest, words, people, sure=sure) if _names_owners(words, people) else []


def _beside(before: Passage, passage: Passage) -> bool:
    """Whether a cell stands beside the cell before it, in a table whose columns have no names."""
    a, b = before.block.cell, passage.block.cell
    return a is not None and b is not None and (a.table, a.row) == (b.table, b.row) and len(before.text) > 25


def _names_owners(words: str, people: People) -> bool:
    """Whether the words of an owner column name people or posts: "KC", "RA/JS", "Clerk", "Cllr. Hay / Clerk"."""
    if _NO_OWNER.fullmatch(words) or len(words) > 60:
        return False
    words = words.strip(" /,&")
    parts = [part.strip(" .()") for part in re.split(r"\s*(?:/|&|,|;|\n|\band\b)\s*", words) if part.strip(" .()")]
    return bool(parts) and all(
        re.fullmatch(r"[A-Z]{2,4}", part) or people.knows(part) or _trusted(part, people) for part in parts
    )


def _trusted(words: str, people: People) -> bool:
    doer = doer_in(words, people)
    return doer is not None and doer.kind != "pronoun" and words[:1].isupper()


def _owned(
    rest: list[Passage], owner: str, people: People, *, due: str | None = None, sure: bool = True
) -> list[Point]:
    """The commitment of the last paragraph of `rest` that belongs to an owner printed after it."""
    while rest and len(rest) > 1 and len(rest[-1].text) < 30 and not re.search(r"[.;]\Z|\bto\b", rest[-1].text):
        rest = rest[:-1]  # a heading in between
    if not rest:
        return []
    body = _whole_paragraph(rest)
    pieces = [s for s in sentences(body) if re.search(r"\w{3}", re.sub(r"\([^)]*\)", "", s.text))]
    if not pieces or _NONE.match(body.text):
        return []
    for piece in reversed(pieces):
        bound = commitments(piece.text, people, before=body.text[: piece.start - body.start])
        if bound:
            last = bound[-1]
            start, end = piece.start + last.start, piece.start + last.end
            return [Point(start, end, piece.text[last.start : last.end], owner, owner, due, True)]
        if _SETTLED.search(piece.text):
            return [Point(piece.start, piece.end, piece.text, owner, owner, due, True)]
    if not sure:
        return []
    piece = next((p for p in reversed(pieces) if _WEAK.search(p.text)), pieces[-1])
    return [Point(piece.start, piece.end, piece.text, owner, owner, due, True)]


def _whole_paragraph(rest: list[Passage]) -> Passage:
    """The last paragraph, joined to the one before it where a reader has torn a sentence in two."""
    last = rest[-1]
    if len(rest) > 1:
        torn = rest[-2]
        if (
            torn.end + 1 == last.start
            and re.search(r"[\w,]\Z", torn.text)
            and len(torn.text) > 40
            and torn.block.cell is None
        ):
            return Passage(torn.block, torn.start, torn.text + " " + last.text)
    return last


def _merge(found: list[Point], new: list[Point]) -> list[Point]:
    return [*found, *new]


_HEADING = re.compile(
    r"(?:decisions?|notes?|minutes|agenda|(?:date\s+of\s+)?(?:the\s+)?next\s+meeting|meeting|resolutions?|appendix|appendices|discussion|apologies|any\s+other\s+\w+|aob)\W*",
    re.I,
)


# ---- lists under a heading ----------------------------------------------------------------------------------------


@dataclass
class ActionList:
    """A list of actions below a label or a heading, with the owner whose name heads the next ones."""

    owner: str | None
    old: bool = False
    single: bool = False
    """headed "Action": one paragraph, or the points of one list"""

    def read(self, passage: Passage, people: People) -> list[Point] | None:
        """The actions of a passage of the list; None where the list has ended."""
        text = passage.text
        if self.single:
            if self.owner is not None and passage.block.tag != "li":
                return None
            self.owner = ""
            if passage.block.tag != "li" and not self._states(text, people):
                return None
            return None if len(text) > 400 else list(read_point(passage, people))
        if passage.block.tag != "li" and len(text) < 40 and re.fullmatch(r"[A-Z][\w /&’'-]+:?", text):
            if not (doer_in(text, people) or re.fullmatch(r"[A-Z]\w+:?", text)) or _HEADING.fullmatch(text):
                return None
            self.owner = text.strip(" :")
            return []
        if len(text) > 300 or (passage.block.tag != "li" and not self._states(text, people)):
            return None
        return [] if self.old else list(read_point(passage, people, owner=self.owner))

    @staticmethod
    def _states(text: str, people: People) -> bool:
        """Whether a paragraph in the list states an action: by its doer, by its deed, or by a decision."""
        if _leading(text, people) or re.match(r"(?:To\s+[a-z]|It\s+was\s+(?:agreed|decided))", text):
            return True
        return is_errand(text[:1].lower() + text[1:])


# ---- tables -------------------------------------------------------------------------------------------------------

_COLUMNS = {
    "action": re.compile(
        r"(?:agreed\s+)?(?:actions?|tasks?)(?:\s*(?:/|and)\s*\w+)?(?:\s+(?:required|points?|items?|details?|agreed|to\s+be\s+taken|needed|description))?",
        re.I,
    ),
    "owner": re.compile(
        r"(?:action\s+)?(?:owners?|lead(?:\s+(?:att|officer|person))?|who|by\s+whom|responsib\w+(?:\s+(?:officer|person|for))?|person(?:\s+responsible)?|assigned\s+to|action(?:ed)?\s+by|officer|initials|name)\??",
        re.I,
    ),
    "due": re.compile(
        r"(?:due(?:\s+(?:date|by))?|dead\s*line|by\s+when|when|target(?:\s+date)?|date\s+(?:due|for\s+completion)|time\s*-?scale|complet(?:e|ion)(?:\s+(?:by|date))?|by)\??",
        re.I,
    ),
    "status": re.compile(
        r"(?:status|updates?|progress(?:\s+.*)?|outcome|comments?|completed\??|rag(?:\s+\w+)?|notes?|actioned|result)",
        re.I,
    ),
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
        words = " ".join(
            p.text for column, ps in sorted(row.items()) if self.roles.get(column) == role for p in ps
        ).strip()
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
            if pattern.fullmatch(cells[0].text.strip(" :")) or pattern.fullmatch(re.sub(r"\s", "", cells[0].text))
        }
        kinds = set(roles.values())
        if "action" not in kinds:
            continue
        for column in {c for row in by_row.values() for c in row} - set(roles):
            told = [row[column][0].text for number, row in by_row.items() if number != head and column in row]
            if told and sum(bool(_STATUS_LINE.match(re.sub(r"\s", "", words))) for words in told) > len(told) / 2:
                roles[column] = "status"
        found[table] = _Table(roles, by_row, head, owners_only=not kinds & {"owner", "due", "status"})
    return found
