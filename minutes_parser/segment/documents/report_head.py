"""What a report states of itself: title, author, and the meeting it goes to."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.records import Meeting
from minutes_parser.segment.dates import Stated, find_dates
from minutes_parser.segment.meeting.bodies import is_authority, is_body, parted, without_sitting
from minutes_parser.segment.meeting.header import HEAD, OTHER_DAY, body_lines, masked
from minutes_parser.segment.passages import Part
from minutes_parser.segment.people.names import match_person

_REPORT_LABELS: tuple[tuple[str, str], ...] = (
    (
        "title",
        r"(?:title(?:\s+of\s+report)?|subject(?:\s+heading)?|report\s+title|report\s+subject|subject\s+of\s+report|report\s+heading)",
    ),
    (
        "author",
        r"(?:(?:lead\s+officer\s+and\s+)?report\s+authors?(?:\s*(?:and|&|/)\s*contact(?:\s+(?:details|officer))?)?|authors?(?:\s+of\s+(?:the\s+)?report)?|name\s+of\s+author|report\s+(?:by|from)|prepared\s+by|originator|written\s+by|report\s+presented\s+by)",
    ),
    ("of", r"(?:report\s+of|joint\s+report\s+of|lead\s+officer|responsible\s+officer)"),
    (
        "committee",
        r"(?:report\s+to|committee(?:\s+name)?|decision\s+maker|meeting(?:\s+of)?|name\s+of\s+(?:committee|meeting)|to|body)",
    ),
    ("date", r"(?:date\s+of\s+(?:the\s+)?(?:meeting|committee)|meeting\s+date|committee\s+date|date)"),
)

_FURTHER_LABEL = compiled(
    r"(?i)(?<=\S)\s+(?=(?:date(?:\s+of\s+(?:the\s+)?(?:meeting|committee|report))?|meeting\s+date|report\s+(?:no|number|ref(?:erence)?|by|from|author)\.?|author|(?:agenda\s+)?item(?:\s+(?:no|number))?\.?|ref(?:erence)?(?:\s+no)?\.?|classification|subject|contact(?:\s+officer)?|tel(?:ephone)?(?:\s+no)?\.?)\s*:\s)"
)
"""before a second label on the line: "Report to: Harbour Committee   Date: 4 May 2019" """
_OVER_NAME = frozenset({"Lead Officer and Report Author", "Report Author", "Name of Report Author"})
"""labels over the name, on lines of their own without a colon"""


def report(part: Part) -> Meeting:
    """What a report states of itself: title, author, and the meeting it goes to."""
    fields: dict[str, str] = {}
    lines: list[str] = []
    pending: str | None = None
    label_cell: tuple[int, int] | None = None
    for number, block in enumerate(part.blocks):
        text = re.sub(r"\s+", " ", block.text).strip()
        run_together = len(block.pieces) > 1 and re.search(
            r"\bREPORT\s+(?:OF|BY)\b", text
        )  # a masthead taken for a paragraph
        if number < 8 and block.cell is None and run_together and block.is_caps:
            lines += [block.text[piece.start : piece.end].strip() for piece in block.pieces]
            continue
        cell = (block.cell.table, block.cell.row) if block.cell else None
        if pending and (cell is None or cell == label_cell):
            fields.setdefault(pending, text)
            pending = None
            continue
        pending = None
        key, rest = _report_label(text, anywhere=number >= HEAD)
        if key and (rest or cell or text.endswith(":") or text in _OVER_NAME):
            if rest:
                rest, *others = _FURTHER_LABEL.split(rest)
                fields.setdefault(key, rest)
                for other in others:
                    further, words = _report_label(other, anywhere=number >= HEAD)
                    if further and words:
                        fields.setdefault(further, words)
            else:
                pending, label_cell = key, cell
            continue
        if number < 15 and cell is None:
            lines.append(text)
    title, council, committee, day, of = _masthead(lines)
    author = fields.get("author") or fields.get("of") or of
    body = fields.get("committee")
    named = [fields.get("date", ""), body or ""]  # "Report to: Parks Committee, 4 March 2014"
    stated = next((dates[0] for words in named if (dates := find_dates(words))), None) or day
    if body:
        earlier, body = parted(without_sitting(re.split(r"\s+[-–—]\s+(?=\d)|,?\s*§", masked(body))[0]))
        council = council or earlier
    return Meeting(
        council=council,
        committee=body or committee,
        date=stated.iso if stated else None,
        date_text=stated.text if stated else None,
        start_time=None,
        end_time=None,
        venue=None,
        title=fields.get("title") or title,
        author=_author(author) if author else None,
    )


def _report_label(text: str, *, anywhere: bool) -> tuple[str | None, str]:
    for key, words in _REPORT_LABELS:
        if anywhere and key != "author":
            continue
        match = re.match(rf"(?i)\W*(?P<label>{words})\s*(?::|$|\t|\s[-–]\s)\s*", text)
        if match:
            return key, text[match.end() :].strip()
        bare = re.match(
            r"(?i)(?:subject heading|report author and contact details|report author|date of (?:the )?meeting|report title|name of author|report to)\s+(?=[A-Z\d])",
            text,
        )
        if bare and re.fullmatch(rf"(?i){words}", bare.group().strip()) and len(text) < 200:
            return key, text[bare.end() :].strip()
        if key == "of" and (match := re.match(rf"(?i)\W*{words}\s+(?:the\s+)?(?=[A-Z])", text)) and len(text) < 140:
            return key, text[match.end() :].strip()
    return None, ""


def _masthead(lines: list[str]) -> tuple[str | None, str | None, str | None, Stated | None, str | None]:
    """Title, council, committee, date and author of "<COUNCIL> / <COMMITTEE> – <DATE> / REPORT OF THE <POST> / <TITLE>"."""
    title = council = committee = of = None
    day: Stated | None = None
    for line in lines:
        dates = find_dates(line)
        numbered = re.match(r"\d+[.)]?\d*\s", line) is not None and not (dates and dates[0].start == 0)
        if numbered or len(line) > 160:
            break
        names = [without_sitting(part) for part in body_lines(line)]
        body = next((name for name in names if is_body(name)), None)
        if dates and day is None and not OTHER_DAY.search(line):
            day = dates[0]
        if body and is_authority(body) and council is None and committee is None:
            council = body
        elif body and committee is None:
            earlier, committee = parted(body)
            council = council or earlier
        elif match := re.match(r"(?i)(?:joint\s+)?report\s+(?:of|by|from)\s+(?:the\s+)?(?P<of>.+)", line):
            of = match["of"]
        elif (
            committee
            and not dates
            and title is None
            and len(line) > 6
            and not line.endswith("?")  # a box to tick, answered below
            and not re.match(
                r"(?i)(?:part|agenda|item|report|public|recommendation|summary|page|\*?part\s+a|contact|ward)\b", line
            )
        ):
            title = line
    return title, council, committee, day, of


def _author(words: str) -> str:
    """The author's name, or post where no name is printed; addresses and numbers left out."""
    words = re.sub(
        r"\S+@\S+|\b(?:tel|ext|telephone|phone|email|e-mail)\b\.?:?|\b0\d[\d ]{6,}|\bext?\.?\s*\d+|\b\d{4,}\b",
        " ",
        words,
        flags=re.I,
    )
    words = re.sub(r"\s+", " ", words).strip(" ,.;:-–|")
    person = match_person(words)
    return person.name if person else words
