"""What a report asks the meeting to decide: the paragraphs under its heading "Recommendation(s)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.records import Recommendation, RecommendationBasis
from minutes_parser.segment.clauses.clauses import enumerator
from minutes_parser.segment.marks import mark, parts_of, reading_of
from minutes_parser.segment.passages import Part

_HEADING = compiled(
    r"^\W*(?P<number>\d[\d.]*)?\W*(?:officer\s+)?recommend(?:ation(?:s|/s|\(s\))?|ed)(?!\w)\W*(?:that|to)?\W*$"
    r"|^\W*this\s+report\s+makes\s+the\s+following\s+recommendations?\b[^.;]{0,60}:\W*$",
    re.IGNORECASE,
)
_RUN_IN = compiled(
    r"^\W*(?:\d[\d.]*\s+)?(?:RECOMMENDATIONS?|Recommendations?|RECOMMENDED|Recommended)\s*[:–-]\s*(?=\S)"
)
_NEXT_HEADING = compiled(
    r"^\W*(?:\d{1,2}\.?0?\s+)?(?:reasons?\b|this\s+report\s+relates|background|introduction|summary|contact\s+officer|report\s+detail|explanation|detail|proposals?|options?|implications?|"
    r"financial|legal|risks?|appendi|purpose|context|for\s+further\s+information|report\s+author|author|wards?\s+affected)",
    re.IGNORECASE,
)
_STEM = compiled(
    r"^(?:that\s+)?(?:it\s+is\s+recommended|the\s+[\w ]{3,60}?\s+(?:is|are)\s+(?:asked|recommended|requested|invited))\b[^.]*[:–-]\s*$|^(?:that\s+)?(?:that|members|the\s+[\w ]{3,60}?)\s*:\s*[-–]?\s*$",
    re.IGNORECASE,
)
# "Recommendation: That Cabinet:", over what it is asked to do
_LEADS_TO_LIST = compiled(r"\W*(?:That\s+)?(?:the\s+)?[A-Z][\w ]{2,60}?\s*[:–-]+\s*")
_PARAGRAPH = compiled(r"^\s*(?P<number>\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)\.?\s+(?=\S)")


@Language.component("minutes_recommendations")
def recommendations(doc: Doc) -> Doc:
    """Marks the recommendations of reports."""
    reading = reading_of(doc)
    for part in parts_of(doc):
        if part.kind != "report":
            continue
        for number, start, end, basis in _asked(part):
            text, span = reading.text[start:end], reading.span(start, end)
            mark(doc, "recommendations", Recommendation(number=number, text=text, basis=basis, span=span))
    return doc


def _asked(part: Part) -> Iterator[tuple[str | None, int, int, RecommendationBasis]]:
    """Number as printed, start and end of each recommendation, and what it stands under."""
    blocks = part.blocks
    for place, block in enumerate(blocks):
        run_in = _RUN_IN.match(block.text)
        if run_in and _LEADS_TO_LIST.fullmatch(block.text, run_in.end()):
            pass
        elif run_in:
            yield None, block.start + run_in.end(), block.end, "run-in"
        elif not _HEADING.match(block.text):
            continue
        found = False
        for at in range(place + 1, len(blocks)):
            after = blocks[at]
            if _ends(after):
                break
            if _STEM.match(after.text.strip()) or (not found and _LEADS_TO_LIST.fullmatch(after.text)):
                continue
            number, start = _number(after)
            if (
                (run_in or found)
                and number is None
                and after.tag != "li"
                and not re.match(r"(?:That|To)\b", after.text)
            ):
                break
            found = True
            yield number, after.start + start, after.end, "run-in" if run_in else "heading"
        if found or run_in:
            return


def _number(block: Block) -> tuple[str | None, int]:
    paragraph = _PARAGRAPH.match(block.text)
    if paragraph:
        return paragraph.group("number"), paragraph.end()
    here = enumerator(block.text)
    return (here.printed.rstrip("."), here.end) if here else (None, 0)


def _ends(block: Block) -> bool:
    """Whether a block is the next heading of the report."""
    text = block.text.strip()
    if _PARAGRAPH.match(text) and not re.match(r"\d{1,2}\.0\s", text):
        return False
    short = len(text.split()) <= 8 and not text.endswith((".", ";"))
    return (
        bool(_NEXT_HEADING.match(text) and short)
        or (short and (block.is_heading or block.is_bold or block.is_caps))
        or bool(re.match(r"^\d{1,2}\.?0?\s+[A-Z][\w ,&/()]{2,60}$", text))
    )
