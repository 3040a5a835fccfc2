"""Decisions that leave what was settled to a table or to lines without marks: a clause is a row, or a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.deeds import begins_deed
from minutes_parser.segment.clauses.clause_signs import bulleted, clause_like
from minutes_parser.segment.clauses.clauses import Enumerator, enumerator
from minutes_parser.segment.clauses.list_leads import APPOINTS, SEATED, SEATS, THINGS, opens_list
from minutes_parser.segment.decisions.decided import Decision
from minutes_parser.segment.decisions.markers import marker
from minutes_parser.segment.mentions.applications import REFERENCE
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.settled.outcomes import ABOUT_VOTE, MOVING

_LONGEST_ENTRY = 90
_APPLICATION = compiled(rf"\W*{REFERENCE}")
# "At this point Cllr Bell took the chair", "Cllr Roe left the meeting": what happened next ends a list
_HAPPENS = (
    r"^\W*at\s+this\s+(?:point|stage|time)\b|\b(?:took|left|vacated|resumed|re-?joined|adjourned)\s+(?:the|for|at)\b"
)
_TELLS = compiled(
    rf"{_HAPPENS}|^\W*(?:that|to)\b|\b(?:was|were|is|are|had|has|have|will|would|noted|agreed|resolved|proposed|seconded|reported|said|action|carried|signed|date|chair(?:man|person)?\s*[:.…_])\b|£(?![\d,.]+\s+(?:an?|per|each)\b)|\d{{4}}\W*$",
    re.IGNORECASE,
)
# "The following grants are recommended:", over "Silver Band £300"
_GIVES = compiled(r"\b(?:grants?|donations?|awards?|funds?|allocat\w+|contributions?)\b", re.IGNORECASE)
_GIVEN = compiled(r"[^.;:£€]{3,80}?[\s:–-]+[£€]\s?\d[\d,]*(?:\.\d\d)?\W*")
# "Following discussion it was agreed:", over lines each of which says what will be done
_AGREED_TO = compiled(r"\b(?:agreed|decided|resolved)(?:\s+(?:that|to))?\s*:[-–—]*\s*$", re.IGNORECASE)
# "Mill Lane hedge to be laid"
_TO_DO = compiled(r"\w\s+(?:to\s+be\s+\w+|to\s+(?!the\b|an?\b)[a-z]+\s+\w+|(?:will|shall)\s+(?:be\s+)?[a-z]+)\b")
_TELLS_PAST = compiled(
    rf"{_HAPPENS}|\b(?:was|were|had|has|have|noted|agreed|resolved|proposed|seconded|reported|said|asked|thanked|signed|chair(?:man|person)?\s*[:.…_])\b(?!\s+to\b)",
    re.IGNORECASE,
)
AS_FOLLOWS = compiled(r"\b(?:as\s+follows|(?:agreed|decided)\s+as)\s*[:;]\s*[-–—]*\s*$", re.IGNORECASE)
_FOLLOWING = compiled(r"\bthe\s+following\b", re.IGNORECASE)
_SEATS = compiled(rf"\bto\s+{SEATS}\s+the\s+following\b|\bbe\s+{SEATED}\b", re.IGNORECASE)
_NAMED_ENTRY = compiled(r"[^:–]{3,60}(?::|\s[-–—])\s+\S")
# Leaves what was settled to the table that follows, a row an application.
OBSERVATIONS = compiled(
    r"\bfollowing\s+(?:\w+\s+){0,3}(?:observations?|comments?|responses?|recommendations?|decisions)\b[^.;]*:\W*$|\b(?:observations?|comments?|responses?|recommendations?)\s+(?:as\s+)?(?:set\s+out|listed|shown|given|detailed|recorded)\s+below\b[^.;]*[:.]?\W*$|\bapplications?\b[^.;]*\bbe\s+(?:determined|decided|dealt\s+with)\s+as\s+follows\s*:\W*$",
    re.IGNORECASE,
)
_COLUMN = compiled(
    r"\b(?:ref|reference|no|number|applications?|site|address|location|proposal|description|details|applicant|purpose|amount|award|grant|requested|observations?|comments?|response|decision|recommendation)\b",
    re.IGNORECASE,
)
_SAYS_HOW = compiled(
    r"\b(?:resolved|agreed|approved|accepted|adopted|deferred|refused|passed|ratified)\b(?:\s+to\s+\w+)?\W*$",
    re.IGNORECASE,
)


# What a council answers to a planning application.
_ANSWERS = compiled(r"\W*no\s+(?:objections?|comments?|observations?)\W*", re.IGNORECASE)


def only_answers(clauses: list[tuple[Enumerator | None, Passage]]) -> list[tuple[Enumerator | None, Passage]]:
    """The clauses; of a list that prints each application over several lines only what was answered to each."""
    answers = [(mark, clause) for mark, clause in clauses if _ANSWERS.fullmatch(clause.text)]
    return answers if 3 * len(answers) <= len(clauses) and answers and clauses[-1] == answers[-1] else clauses


def other_table(passage: Passage, after: Passage) -> bool:
    """Whether `after` stands in a table that starts there: rows of payments or figures are no clauses."""
    before, here = passage.block.cell, after.block.cell
    return here is not None and (before is None or before.table != here.table)


def other_row(passage: Passage, after: Passage) -> bool:
    """Whether `after` stands in another row of a table: the first is the head of a column, "Resolution"."""
    before, here = passage.block.cell, after.block.cell
    return before is not None and here is not None and before.row != here.row


def entries(passages: Sequence[Passage], at: int, *, lead: str) -> list[Passage]:
    """The short lines from a place on that name things and tell nothing: a list that a clerk has set without marks.

    Behind a `lead` that ends "as follows" each says what of what: "Almshouse Trust – Cllr Bell".
    """
    if listed := deeds_below(passages, at, lead=lead) or _said(passages, at, lead=lead) or _points(passages, at):
        return listed
    tasks = _lines(passages, at, telling=_TELLS_PAST)
    if len(tasks) > 1 and all(_TO_DO.search(entry.text) for entry in tasks):
        return tasks
    told = bool(
        AS_FOLLOWS.search(lead) or ((APPOINTS.match(lead) or THINGS.fullmatch(lead)) and not _FOLLOWING.search(lead))
    )
    if not told and not _FOLLOWING.search(lead):
        return []
    if _GIVES.search(lead):
        given = _lines(passages, at, telling=_TELLS_PAST)
        if len(given) > 1 and all(_GIVEN.fullmatch(entry.text) for entry in given):
            return given
    found = _lines(passages, at, telling=_TELLS)
    if (told or _SEATS.search(lead)) and not all(_NAMED_ENTRY.match(entry.text) for entry in found):
        return []
    return found if len(found) > 1 else []


def deeds_below(passages: Sequence[Passage], at: int, *, lead: str) -> list[Passage]:
    """The paragraphs from a place on that begin with what is to be done, two at least: "Pay ...", "Mend ...", below "agreed to:"."""
    if not _TO.search(lead):
        return []
    found = list(takewhile(_is_deed, passages[at : at + 30]))
    return found if len(found) > 1 else []


def _is_deed(passage: Passage) -> bool:
    return not passage.block.cell and not bulleted(passage) and begins_deed(passage.text)


def _said(passages: Sequence[Passage], at: int, *, lead: str) -> list[Passage]:
    """The paragraphs from a place on that say what is or will be, two at least, below "It was agreed that:"."""
    if not _THAT.search(lead):
        return []
    found = list(takewhile(_is_to_be, passages[at : at + 30]))
    return found if len(found) > 1 else []


def _is_to_be(passage: Passage) -> bool:
    text = passage.text
    plain = not passage.block.cell and not bulleted(passage) and enumerator(text) is None and marker(text) is None
    return plain and _TO_BE.match(text) is not None and _TELLS_PAST.search(text) is None


_TO = compiled(
    r"\b(?:to|council|committee|board|meeting|members|panel|cabinet|trustees|governors|authority)\s*:[\s–—-]*$",
    re.IGNORECASE,
)
_THAT = compiled(r"\b(?:that|the\s+following)\s*[:;][\s–—-]*$", re.IGNORECASE)
# "The notices will be moved", "Mr Bell to order two benches"
_TO_BE = compiled(r"(?-i:[A-Z])[^.:;]{2,120}?\s(?:be|will|would|shall|should|is|are|to)\s[^:]+$", re.IGNORECASE)


def plain_lines(passages: Sequence[Passage], at: int, *, lead: str) -> list[Passage]:
    """The short lines from a place on, two or three at least, that say what will be done, under "Following discussion it was agreed:"."""
    found = _lines(passages, at, telling=_TELLS_PAST) if _AGREED_TO.search(lead) else []
    return found if len(found) > (1 if all(_TO_DO.search(entry.text) for entry in found) else 2) else []


def _lines(passages: Sequence[Passage], at: int, *, telling: re.Pattern[str]) -> list[Passage]:
    """The short lines from a place on without a mark or a stop, none of which tells something; in a cell those of that cell."""
    found = []
    own = passages[at - 1].block.cell if at else None
    for passage in passages[at : at + 30]:
        text = passage.text
        if (
            len(text) > (2 if _APPLICATION.match(text) else 1) * _LONGEST_ENTRY
            or (passage.block.cell and passage.block.cell != own)
            or text.rstrip().endswith((".", ":", "?", ";"))
            or bulleted(passage)
            or enumerator(text)
            or telling.search(text)
            or MOVING.match(text)
            or ABOUT_VOTE.match(text)
            or marker(text)
        ):
            break
        found.append(passage)
    return found


def _points(passages: Sequence[Passage], at: int) -> list[Passage]:
    """The paragraphs from a place on of which each but the last ends with a semicolon, or each begins with what is to be done."""
    found: list[Passage] = []
    tasks = all(_TASK.match(p.text) and not p.block.cell for p in passages[at : at + 2])
    for passage in passages[at : at + 30]:
        if passage.block.cell or bulleted(passage) or enumerator(passage.text) or marker(passage.text):
            break
        if tasks and not _TASK.match(passage.text):
            break
        found.append(passage)
        if not tasks and not passage.text.endswith((";", "; and")):
            break
    return found if len(found) > 1 else []


_TASK = compiled(
    r"(?:Add|Adopt|Agree|Allow|Appoint|Approve|Arrange|Ask|Build|Buy|Carry|Consult|Continue|Convene|Create|Deliver|Develop|Encourage|Ensure|Establish|Explore|Focus|Follow|Hold|Improve|Include|Increase|Introduce|Invite|Keep|Look|Maintain|Make|Move|Organise|Pay|Prepare|Produce|Promote|Provide|Publish|Purchase|Reduce|Remove|Repair|Replace|Request|Review|Seek|Send|Set|Start|Support|Take|Update|Work|Write)\b(?!['’])"
)


def rows(decision: Decision, passages: Sequence[Passage], at: int) -> tuple[Decision, int]:
    """Adds the rows of the table that starts at a place, a clause a row; the row of column heads is none."""
    first = passages[at].block.cell
    assert first is not None  # asked of tables only
    while at < len(passages) and (cell := passages[at].block.cell) and cell.table == first.table:
        row = [passages[at]]
        while (here := passages[at + len(row)].block.cell if at + len(row) < len(passages) else None) and (
            here.table,
            here.row,
        ) == (cell.table, cell.row):
            row.append(passages[at + len(row)])
        heads = cell.header or (cell.row == first.row and all(_COLUMN.search(p.text) and len(p.text) < 30 for p in row))
        if not heads and len(row) > 1:
            decision.clauses.append((None, row_passage(row)))
        at += len(row)
    return decision, at


def with_marks(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, a mark that has a cell of a table or a line for itself with the clause in the next: "(a)" | "That the gate be mended"."""
    found: list[Passage] = []
    for passage in passages:
        before = found[-1] if found else None
        cell, here = before and before.block.cell, passage.block.cell
        beside = cell and here and (cell.table, cell.row, cell.column + 1) == (here.table, here.row, here.column)
        alone = before and cell is None and here is None and passage.text[:1].isalpha() and not enumerator(passage.text)
        mark = _MARK.fullmatch(before.text) if before and (beside or alone) else None
        if before and mark and (beside or not mark["count"] or _CLAUSE.match(passage.text)):
            found[-1] = row_passage([before, passage])
        else:
            found.append(passage)
    return found


_MARK = compiled(r"\((?:[a-z]|[ivx]{1,4}|(?P<count>\d{1,2}))\)")
_CLAUSE = compiled(r"(?:That|THAT|To)\s")
"""below "(3)", which else counts those who voted"""


def row_passage(row: Sequence[Passage]) -> Passage:
    """The cells of a row as one passage, each in its place."""
    text = row[0].text
    for before, passage in pairwise(row):
        text += " " * (passage.start - before.end) + passage.text
    return Passage(row[0].block, row[0].start, text)


def decided_row(passages: Sequence[Passage], at: int, *, authority: bool) -> Passage | None:
    """The row whose cell at a place says what was decided, in a column that is headed so: "Approved", under "Decision".

    `authority`: the body is a planning authority; what another says of applications decides nothing.
    """
    cell = passages[at].block.cell
    if cell is None or cell.row == 0 or _VERDICT.match(passages[at].text) is None:
        return None
    table = [p for p in passages if p.block.cell and p.block.cell.table == cell.table]
    heads = (p.text for p in table if p.block.cell and (p.block.cell.row, p.block.cell.column) == (0, cell.column))
    row = [p for p in table if p.block.cell and p.block.cell.row == cell.row]
    if not any(map(_DECISION_HEAD.fullmatch, heads)) or len(row) < 2:
        return None
    if not authority and any(_APPLICATION.match(p.text) for p in row):
        return None
    return row_passage(row)


_DECISION_HEAD = compiled(
    r"\W*(?:(?:council|committee|board|panel|trustees|meeting)(?:['’]?s)?\s+)?(?:decision|outcome|result|resolution)s?\W*",
    re.IGNORECASE,
)
_VERDICT = compiled(
    r"\W*(?:approved?|agreed?|grant(?:ed)?|awarded|refused?|reject(?:ed)?|declined|deferred?|supported|not\s+(?:approved|agreed|supported))\b(?!\s+(?:by|on)\b)",
    re.IGNORECASE,
)


def in_row(passages: Sequence[Passage], clause: Passage) -> Passage:
    """The row that a clause of a few words ends: "Hall fees | £40 resolved to pay"."""
    cell = clause.block.cell
    if cell is None or len(clause.text.split()) > 6 or not _SAYS_HOW.search(clause.text):
        return clause
    row = [p for p in passages if p.block.cell and (p.block.cell.table, p.block.cell.row) == (cell.table, cell.row)]
    whole = len(row) > 1 and (row[-1].start, row[-1].end) == (clause.start, clause.end)
    told = sum(len(p.text.split()) for p in row[:-1]) > 60 or bulleted(row[0])
    return row_passage(row) if whole and not told else clause


def with_entries_above(passages: Sequence[Passage], clause: Passage, at: int) -> Passage:
    """ "Letter from the scouts – all noted.", with the lines above it that end in a colon: entries of the same list."""
    if not _ALL_NOTED.search(clause.text):
        return clause
    first = at
    while first and clause.start == passages[at].start and passages[first - 1].text.endswith(":"):
        above = passages[first - 1]
        if above.block.cell or above.end + 1 != passages[first].start or marker(above.text):
            break
        *before, last = sentences(above)
        clause = Passage(last.block, last.start, f"{last.text} {clause.text}")
        first -= 1
        if before:
            break
        at = first
    return clause


_ALL_NOTED = compiled(r"\ball\s+noted\W*$", re.IGNORECASE)


def list_follows(passages: Sequence[Passage], sentence: Passage, at: int) -> bool:
    """Whether a sentence leaves what was settled to the list that follows."""
    if at + 1 >= len(passages):
        return False
    after = passages[list_below(passages, at)]
    stops = sentence.text[-1:].isalpha() and (bulleted(after) or enumerator(after.text) is not None)
    if opens_list(sentence.text + ":" * stops) is None:
        return False
    return sentence.end == passages[at].end and bool(
        bulleted(after)
        or enumerator(after.text)
        or other_table(passages[at], after)
        or _INFINITIVE.match(after.text)
        or (_THAT.search(sentence.text) and clause_like(after.text))
        or (entries(passages, at + 1, lead=sentence.text) and not _HEAD_OF_COLUMN.fullmatch(after.text))
    )


def list_below(passages: Sequence[Passage], at: int) -> int:
    """The place of the list below a sentence; its own short heading may stand over it: "Journeys abroad", over bullets."""
    head = passages[at + 1]
    titled = not (bulleted(head) or head.block.cell or enumerator(head.text)) and _LIST_HEAD.fullmatch(head.text)
    return at + 2 if titled and at + 2 < len(passages) and bulleted(passages[at + 2]) else at + 1


# over the lines of a table whose columns a reader has set one below the other
_HEAD_OF_COLUMN = compiled(
    r"\W*(?:Applications?|Applicants?|Names?|Items?|Descriptions?|Amounts?|Organi[sz]ations?|Groups?|Projects?|Payees?|Dates?|Locations?|Address(?:es)?|Details|Purpose|Reason|No|Ref\w*)\W*"
)
_LIST_HEAD = compiled(r"[A-Z][a-z’'-]+(?:\s+[A-Za-z][a-z’'-]+){0,3}\s*:?\s*")
# "To appoint Cllr Bell as Mayor", below "Members agreed the following:"
_INFINITIVE = compiled(r"\W*To\s+[a-z]{3,}\s+\S")
