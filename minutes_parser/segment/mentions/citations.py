"""What minutes name that others can look up: planning applications by their number, statutes by their title and year."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.records import Citation, Item, Span
from minutes_parser.segment.cues import cues
from minutes_parser.segment.marks import mark, marked_in, parts_of, reading_of
from minutes_parser.segment.mentions.applications import LETTERED, PLAIN
from minutes_parser.segment.passages import Part

_APPLICATION = compiled(rf"(?<![\w/.-])(?:(?P<lettered>{LETTERED})|(?P<plain>{PLAIN}))(?![\w/])")
_PLANNING = compiled(r"\b(?:planning|applications?|dwelling|extension|listed\s+building)\b", re.IGNORECASE)
_STATUTES = cues("act regulations order measure")
"""of these one is in whatever `_ENACTED` matches"""

# "Housing Act 1996", "Local Government Act (Northern Ireland) 2014", "Licensing Act 2003 (Hearings) Regulations 2005"
_ENACTED = compiled(
    r"""
    \b (?: Act | Regulations | Order | Measure ) (?: \s+ \( [A-Z][\w\s]*? \) )? ,? \s+ (?: of \s+ )? (?: 1[6-9] | 20 ) \d\d \b
    (?: \s+ \( [^()]{3,60} \) (?: \s+ \( [^()]{3,30} \) )? \s+ (?: Regulations | Order ) \s+ 20\d\d \b )?
    """,
    re.VERBOSE,
)
_NAME_WORD = r"(?: (?! (?: Part | Schedule | Section | Paragraph | Regulation | Article | The | This | That | Under | Pursuant | In | By | See | RESOLVED | Resolved | [IVX]+ ) \b ) [A-Z][\w’'-]* | \( [A-Z][^()]{2,50} \) )"
_TITLE = compiled(
    rf"(?<![\w’'-]) {_NAME_WORD} (?: ,? \s+ (?: (?: of | and | the | to | in | for | & ) \s+ ){{0,3}} {_NAME_WORD} )* \s+ \Z",
    re.VERBOSE,
)
_LONGEST_TITLE = 140

_NUMBER = r"(?: \d+[A-Z]{0,3} (?: \s? \( \w{1,4} \) )* | [IVX]+\b )"
_PROVISION = rf"""
    \b (?: sections? | ss?\.? | schedules? | sch\.? | paragraphs? | paras?\.? | parts? | regulations? | regs?\.? | articles? ) \s? {_NUMBER}
    (?: (?: \s? , \s? | \s? (?: and | & | or | to | - | – ) \s? ) {_NUMBER} )*
"""
_OF = r"\s+ (?: of | to | in ) \s+ (?: the \s+ )?"
_BEFORE = compiled(
    rf"(?P<provision> {_PROVISION} (?: {_OF} {_PROVISION} )* ) (?: {_OF} | ,? \s+ ) (?: the \s+ )? \Z",
    re.VERBOSE | re.IGNORECASE,
)
_AFTER = compiled(rf"\s* [,(:–-]? \s* (?P<provision> {_PROVISION} )", re.VERBOSE | re.IGNORECASE)
_LONGEST_PROVISION = 100


@Language.component("minutes_citations")
def citations(doc: Doc) -> Doc:
    """Marks planning applications and statutes in minutes and decision notices."""
    reading = reading_of(doc)
    for part in parts_of(doc):
        if part.kind not in ("minutes", "decision_notice"):
            continue
        items = marked_in(doc, part, "items", Item)
        for start, end, citation in sorted(_named(part, items), key=lambda found: found[:2]):
            mark(doc, "citations", citation.model_copy(update={"span": reading.span(start, end)}))
    return doc


def _named(part: Part, items: list[Item]) -> Iterator[tuple[int, int, Citation]]:
    """Start, end and record (its span still to be set) of all that a document names."""
    titles = iter(items)
    ahead, subject = next(titles, None), ""
    for block in part.blocks:
        while ahead and ahead.span.start <= block.end:
            subject, ahead = ahead.title or "", next(titles, None)
        if "/" in block.text:
            yield from _applications(block, subject)
        if not _STATUTES.isdisjoint(block.words):
            yield from _statutes(block)


def _applications(block: Block, subject: str) -> Iterator[tuple[int, int, Citation]]:
    """The planning applications of a paragraph; `subject` is the title of the item that it stands under."""
    found = list(_APPLICATION.finditer(block.text))
    planned = bool(found) and bool(_PLANNING.search(block.text) or _PLANNING.search(subject))
    for number in found:
        if number["plain"] and not planned:
            continue
        start = block.start + number.start()
        cited = Citation(kind="planning_application", text=number[0], reference=number[0], span=_NOWHERE)
        yield start, start + len(number[0]), cited


def _statutes(block: Block) -> Iterator[tuple[int, int, Citation]]:
    text = block.text
    for enacted in _ENACTED.finditer(text):
        title = _TITLE.search(text, max(0, enacted.start() - _LONGEST_TITLE), enacted.start())
        if not title:
            continue
        start, end = title.start(), enacted.end()
        reference = " ".join(text[start:end].split())
        before = _BEFORE.search(text, max(0, start - _LONGEST_PROVISION), start)
        after = None if before else _AFTER.match(text, end)
        provision = before or after
        start = before.start() if before else start
        end = after.end() if after else end
        yield (
            block.start + start,
            block.start + end,
            Citation(
                kind="statute",
                text=text[start:end],
                reference=reference,
                provision=provision["provision"] if provision else None,
                span=_NOWHERE,
            ),
        )


_NOWHERE = Span(start=0, end=0)
"""Stands in a record until it is marked."""
