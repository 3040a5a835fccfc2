"""Sums of money that minutes print, with what they are for where a word beside them or over their list says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.records import Amount, AmountRole
from minutes_parser.segment.marks import mark, parts_of, reading_of
from minutes_parser.segment.passages import Part, Passage, sentences

CURRENCIES = {"£": "GBP", "€": "EUR"}
_SCALES = {"k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9}
_AMOUNT = compiled(
    r"""
    (?P<sign>[£€]) [ ]? (?P<whole> \d{1,3} (?: ,[ ]?\d{3} )+ | \d+ ) (?P<part> \.\d+ )?
    (?: \s? (?P<scale> k | m | bn | thousand | million | billion ) \b )? (?! [\d/] )
    """,
    re.VERBOSE | re.IGNORECASE,
)

_ROLES = r"""
      (?P<precept> precept )
    | (?P<grant> grants? | donat(?:ions?|ed?|ing) | sponsorship )
    | (?P<award> contracts? | tenders? | quot(?:ations?|es?) | estimates? )
    | (?P<budget> budget(?:s|ed)? | allocat(?:ions?|ed?) | earmarked | ring-?fenced | set\s+aside | vired? | virement )
    | (?P<payment> pa(?:y|ys|id|ying|yable) | payments? | invoices? | cheques? | reimburse(?:d|ments?)? | refund(?:s|ed)? | salar(?:y|ies) | wages )
    | (?P<fee> fees? | charges? )
"""
# The last of these before a sum says what it is for, or that it is something else.
_BEFORE = compiled(
    rf"""
    \b (?: {_ROLES}
    | (?P<other> balances? | holds? | holding | remain(?:s|ing) | bank | stood | stands | income | raised | costs? (?! \s+ of ) | costing | worth | valued? | VAT | savings? | deficit | surplus
        | (?:over|under)sp(?:end|ent) | debts? | loans? | receipts? | takings | net | gross | totals? | increase[ds]? | reduc(?:ed?|tion) | profit | estimated
        | (?:less|more|greater) \s+ than | exceed(?:s|ed|ing)? | limits? | threshold | if | whether | not ) ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "a £500 grant", "£20 membership fee", "£65 be paid to", "£40 as a donation".
_AFTER = compiled(
    rf"""
    \s+ (?: (?: to | (?: is | was | were | had \s+ been | has \s+ been | will ) (?: \s+ to )? )? \s* (?: be | been )? \s* (?= paid | donated | allocated | budgeted | set \s | earmarked | ring )
        | (?: as | by \s+ way \s+ of ) \s+ (?: an? \s+ )? | (?! (?: to | for | from | towards? | of | in | on | and | or | as | by | the | is | was | over | under | within | below | above ) \b ) [\w’'-]+ \s+ )?
    (?: {_ROLES} ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# A quotation is no award until somebody takes it.
_TAKEN = compiled(
    r"\b(?:accept(?:ed)?|award(?:ed)?|appoint(?:ed)?|approved?|agreed?|resolved?|instruct(?:ed)?)\b", re.IGNORECASE
)
_REACH = 80
"""How far before a sum, in code points, a word can stand that says what it is for."""
_CHANGED = compiled(r"\bby\s+\Z")
"""Before a sum by which another rises or falls."""
_SHARED = compiled(r"[^.;:]{0,50}?(?:,|\band\b|&)[^.;:]{0,12}")
"""What stands between two sums of one list: "grants of £50 to the band and £60 to the choir"."""

# Over a list: "Accounts for payment", "The following grants were awarded:".
_LABEL = compiled(
    r"""
    \b (?: (?P<payment> payments? | paid | pay | cheques? | invoices? | expenditure ) | (?P<grant> grants? | donations? ) | (?P<budget> budgets? | allocations? )
    | (?P<fee> fees | charges ) | (?P<other> income | receipts? | received | balances? | raised | totals? | incomings | bank | reserves? ) ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST_LABEL, _LONGEST_ENTRY = 160, 140


class _Sum(NamedTuple):
    """A printed sum: its offsets in the kept text, and what it is for, with the word that says so."""

    start: int
    end: int
    found: re.Match[str]
    role: AmountRole | None
    role_text: str | None


@Language.component("minutes_amounts")
def amounts(doc: Doc) -> Doc:
    """Marks the sums of money in minutes and decision notices."""
    reading = reading_of(doc)
    for part in parts_of(doc):
        if part.kind in ("minutes", "decision_notice") and _has_sign(reading.text[part.start : part.end]):
            for found in _sums(part):
                record = Amount(
                    text=found.found[0],
                    value=_value(found.found),
                    currency=CURRENCIES[found.found["sign"]],
                    role=found.role,
                    role_text=found.role_text,
                    span=reading.span(found.start, found.end),
                )
                mark(doc, "amounts", record)
    return doc


def _has_sign(text: str) -> bool:
    return any(sign in text for sign in CURRENCIES)


def _value(found: re.Match[str]) -> float:
    """The number that is printed, in pounds or euro."""
    figure = float(re.sub(r"\D", "", found["whole"]) + (found["part"] or ""))
    return round(figure * _SCALES[found["scale"].lower()] if found["scale"] else figure, 3)


def _sums(part: Part) -> Iterator[_Sum]:
    label: tuple[AmountRole, str] | None = None
    before = -2  # the place of the last paragraph with a sum: a list has one label, and so has a table
    table: int | None = None
    for place, block in enumerate(part.blocks):
        if not _has_sign(block.text):
            continue
        same_table = block.cell is not None and block.cell.table == table
        if place != before + 1 and not same_table:
            label = _over(part.blocks, place)
        before, table = place, block.cell.table if block.cell else None
        row = _is_last_of_row(part.blocks, place) if block.cell else _is_entry(block)
        for sentence in sentences(Passage(block, block.start, block.text)):
            yield from _told(sentence, label if row else None)


def _is_entry(block: Block) -> bool:
    """Whether a paragraph can be an entry of a list, and is no sentence after it."""
    return block.tag == "li" or (len(block.text) <= _LONGEST_ENTRY and not block.text.endswith("."))


def _is_last_of_row(blocks: tuple[Block, ...], place: int) -> bool:
    """Whether a cell holds the last sum of its row: what was asked for, net or VAT stands before it."""
    here = blocks[place].cell
    for block in (blocks[at] for at in range(place + 1, len(blocks))):
        if not (here and block.cell and (block.cell.table, block.cell.row) == (here.table, here.row)):
            return True
        if _has_sign(block.text):
            return False
    return True


def _told(sentence: Passage, label: tuple[AmountRole, str] | None) -> Iterator[_Sum]:
    """The sums of a sentence; `label` says what those are for of which the sentence itself tells nothing."""
    text, behind = sentence.text, 0
    role: AmountRole | None = None
    word: str | None = None
    spoken = False
    found = list(_AMOUNT.finditer(text))
    for number, amount in enumerate(found):
        limit = found[number + 1].start() if number + 1 < len(found) else len(text)
        after = _AFTER.match(text, amount.end(), limit)
        before = [*_BEFORE.finditer(text, max(behind, amount.start() - _REACH), amount.start())]
        told = after or (before[-1] if before else None)
        if _CHANGED.search(text, behind, amount.start()):  # "raise the precept by £300"
            role, word = None, None
        elif told:
            role, word, spoken = _role(told, text), told[told.lastgroup or 0], True
        elif not (number and _SHARED.fullmatch(text, behind, amount.start())):
            role, word = label if label and not spoken else (None, None)
        behind = amount.end()
        start = sentence.start + amount.start()
        yield _Sum(start, start + len(amount[0]), amount, role, word if role else None)


def _role(told: re.Match[str], text: str) -> AmountRole | None:
    match told.lastgroup:
        case "award":
            return "award" if _TAKEN.search(text) else None
        case "precept" | "grant" | "budget" | "payment" | "fee" as role:
            return role
        case _:
            return None


def _over(blocks: tuple[Block, ...], place: int) -> tuple[AmountRole, str] | None:
    """What the line over a list of sums says they are for: the nearest line that is no row of it."""
    for block in (blocks[at] for at in range(place - 1, -1, -1)):
        if block.cell is not None or _has_sign(block.text):
            continue
        text = block.text.strip()
        if len(text) > _LONGEST_LABEL or (text.endswith(".") and len(text.split()) > 6):
            return None
        found = list(_LABEL.finditer(text))
        roles = {match.lastgroup for match in found}
        if len(roles) != 1 or "other" in roles:
            return None
        return found[-1].lastgroup, found[-1][0]  # type: ignore[return-value]  # the groups are named as the roles are
    return None
