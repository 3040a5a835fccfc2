"""Declarations of interest: named members only, with the item they declared on where it is stated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.layout import Reading
from minutes_parser.patterns import compiled
from minutes_parser.records import Attendance, Declaration
from minutes_parser.segment.clauses.clause_signs import PARAGRAPH
from minutes_parser.segment.cues import Text, cued
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.declarations.declaration_tables import (
    INTEREST_OF_OWNER,
    ITEM,
    NAMED_BELOW,
    fate_of,
    in_turn,
    named_behind,
    named_table,
    names_below,
    number_of,
    owner_above,
    table_of,
)
from minutes_parser.segment.declarations.declarers import DECLARED, SAYS_DECLARED, keys_of, named_in, who_declare
from minutes_parser.segment.marks import mark, marked_in, parts_of, reading_of, sections_of
from minutes_parser.segment.passages import Passage, Section, sentences, without
from minutes_parser.segment.people.name_runs import split_entries
from minutes_parser.segment.people.names import Person, begins_at

_TITLE = compiled(
    r"(?i)\b(?:declarations?|disclosures?|disclosable|register)\b.*\binterests?\b|^\W*interests\W*$|^\W*dispensations?\s*(?:/|and|&)\s*interests?\b|\binterests?\s*(?:/|and|&)\s*dispensations?\W*$|\binterests?\b.*\bdeclar|\bdeclarations?\b(?!\s+of\s+(?:office|acceptance|result))|\bconflicts?\s+of\s+interests?\b|\bpecuniary\b|\bmembers['’]?\s+interests?\b|^\W*(?:\d+\W+)?(?:disclosures?|declarations?)\s+by\s+(?:members|councillors)(?:\s+(?:and|or|&)\s+officers)?\W*$"
)
# "… declared an interest in SC5 as an objector, and Alderman Vane in SC4 as owner"
_AND_ANOTHER = compiled(
    r"""(?: [,;] \s+ (?: and \s+ | as \s+ did \s+ )? | \s+ and \s+ ) (?: an? \s+ (?: [\w-]+ \s+ ){0,2} interest \s+ (?: for | by | of ) \s+ )? (?P<who> (?: (?: Cllr | Councillor | Alderman | Ald | Mr | Mrs | Ms | Miss | Dr | Bailie )\.? \s+ ){1,2} [A-Z][\w.’' -]{1,40}? | [A-Z]{2,3} ) \s+
        (?: an? \s+ (?: [\w-]+ \s+ ){0,3} [Ii]nterest \s+ )?
        (?: (?: (?: in | on | for ) \s+ )? (?= (?i: (?: agenda \s+ )? items? ) \s \d ) | (?: in | on | for ) \s+ (?= (?: (?i: item ) \s+ )? [A-Z]* [\s.]? \d | (?: the \s+ same | this | that ) \s+ (?: item | matter ) \b ) | (?= in \s+ (?: relation | respect | regard | connection | any \s+ matters? ) \b | (?: regarding | concerning | relating \s+ to ) \s | as \s+ (?: an? | the ) \s ) )""",
    re.VERBOSE,
)
_LEAD = compiled(
    r"(?i)^\W*(?:(?:\d+(?:\.\d+)*[.)]?\s+)?(?:the\s+following\s+)?(?:\w+\s+)?(?:interests?|declarations?|disclosures?)(?:\s+of\s+interests?)?\s+(?:was|were)\s+(?:declared|disclosed|made|given|received|noted)\s+as\s+follows\s*[:–-]\s+(?-i:(?=[A-Z]))|(?:\(?(?:[a-h]|\d+(?:\.\d+)*)[.)]\s+)?(?:to\s+(?:receive|declare)\b|other\s*:|(?:any\s+)?(?:disclosable|other|personal|non)\b[^:.;]{0,40}\binterests?\b)[^:.;]{0,110}:\s+(?-i:(?=(?:Cllr|Councillor)s?\b))|(?:\(?(?:[a-h]|\d+(?:\.\d+)*)[.)]\s+)?(?:declarations?|disclosures?)\s+(?:of\s+)?(?:\w+\s+)?interests?\b(?:\s+(?:to|on|in)\s+(?:items\s+on\s+)?(?:the|this)\s+agenda)?\s*[-–—:]+\s+|(?:\([^()]{3,40}\)\s+)?(?:[\w-]+\s+){0,3}interests?\s+(?:were|was)\s+(?:declared|disclosed)\s+by\s*:\s+(?=(?-i:[A-Z]))|(?:the\s+following\s+)?declarations?\s+(?:were\s+|was\s+)?(?:made|received)(?:\s+by)?(?:\s+the\s+following)?\s*:\s+|(?:were|was)\s+(?:made|received|declared|given)\s+by\s*:?\s+(?=[A-Z][^.;]{1,60}(?:[:–-]|\brelat)))(?=\S)"
)
_SAME_ITEM = compiled(r"(?i)\b(?:the\s+same|this|that)\s+(?:agenda\s+)?(?:item|matter)\b")
_ITEM_ALONE = compiled(
    r"(?i)\W*(?:agenda\s+)?(?:item|minute)\s*(?:no\.?\s*)?(?P<item>[A-Z]*\s?\d+(?:[./]\d+)*[a-z]?)\W*"
)
_NUMBER_ALONE = compiled(r"(?P<number>\d+(?:[./]\d+)*[a-z]?)(?:\s*(?:,|&|and)\s*\d[\d./]*)*")
# "an interest in 7b", in a list of declarations
_BARE_ITEM = compiled(
    r"(?i)\b(?:interests?|DPI)\s+in\s+(?P<number>\d+(?:[./]\d+)*[a-z]?)\b(?!\s+[A-Z][a-z]+\s+(?:Road|Street|Lane|Close|Avenue))"
)
_NEGATIVE = compiled(
    r"(?i)\b(?:no|nil|none|not)\b(?!\.?\s\d)[^.;]{0,40}\b(?:declar|disclos|interest)|\bdid\s+not\s+declare|\binvited|\bany\s+(?:member|councillor|interest)|\b(?:was|were|are)\s+reminded\b|\breminded\s+(?:\w+\s+){1,3}(?:of|to|that\s+they)\b|\bare\s+(?:asked|requested)|\bshould\s+(?:declare|be\s+declared)|\bwished?\s+to\s+declare\s+any"
)
_NONE_DECLARED = compiled(
    r"(?i)^\W*(?:there\s+were\s+)?(?:no|none|nil)\b(?!\s+other)[^.;]{0,40}\b(?:declar|disclos|interest)|^\W*(?:none|nil)\W*$"
)
_MOTION = compiled(
    r"(?i)\bdeclared\s+(?:the\s+)?(?:\w+\s+){0,3}(?:motion|meeting|amendment|result|carried|closed|open|elected|lost|duly|vacant|vacancy|acceptance|that\s+the\s+(?:motion|meeting|amendment)|that\s+\w+(?:\s+\w+){0,3}\s+(?:elected|carried|lost)\b)"
)


@Language.component("minutes_declarations")
def declarations(doc: Doc) -> Doc:
    """Marks the declarations of every part that is minutes or a decision notice."""
    reading = reading_of(doc)
    for part in parts_of(doc):
        if part.kind not in ("minutes", "decision_notice"):
            continue
        keys = keys_of(
            [
                (a.name, reading.text[a.span.start : a.span.end])
                for a in marked_in(doc, part, "attendance", Attendance)
                if a.name
            ]
        )
        seen: dict[tuple[str, str | None], set[str]] = {}
        sections = sections_of(doc, part)
        coded = _coded([section.item.number or "" for section in sections if section.item])
        declared = [(section, list(_declared(section, reading, keys, coded))) for section in sections]
        # A register at the foot of the page holds what the business before it tells of once more.
        told = {record.name.split()[-1].lower() for _, found in declared for record in found if record.basis == "table"}
        for section, found in declared:
            for record in found:
                again = (record.name.lower(), record.item or (section.item.number if section.item else None))
                surname = record.name.split()[-1].lower()
                words = record.text if record.basis in ("name-first", "item-first") else _matter_of(record.text)
                known = seen.get(again, set())
                more = words and "" not in known and words not in known  # a member's second line in a list
                if (more or not known) and not (surname in told and _HAVING_DECLARED.search(record.text)):
                    seen.setdefault(again, set()).add(words)
                    told.add(surname)
                    start = begins_at(reading.text, record.name, record.span.start, record.span.end)
                    if start > record.span.start:
                        record = record.model_copy(update={"span": reading.span(start, record.span.end)})
                    mark(doc, "declarations", record)
    return doc


_MATTER = compiled(
    r"(?i)\b(?:item|minute)s?\s+(?:no\.?\s+)?\d[\d./]*\s*(?:\(?[a-z]{1,3}\)\s*)?[\s–:-]*(?P<matter>\(?[a-z]\)|\d{1,2}\b(?=\s[–-])|[A-Z\d]+/\d[\w/.]+)"
)
"""one of several matters under an item: "Minute 50 (a) 5 – Fore Street", "item 8 – 24/00123/FUL" """


def _matter_of(text: str) -> str:
    """Which of the several matters under one item a member declared on, where that is said."""
    matter = _MATTER.search(text)
    return matter["matter"] if matter else ""


_HAVING_DECLARED = compiled(r"(?:,\s+h|^\W*H)aving\s+(?:already\s+|previously\s+)?(?:declared|disclosed)\b")
"""what is told again of somebody: "Cllr Vane, having declared an interest in the next item, left" """


_UNLIKE_OTHERS = compiled(r"[A-Za-z]{2}|\d/\d")


def _coded(numbers: list[str]) -> re.Pattern[str] | None:
    """Item numbers that no other number is taken for, such as "FC 66/24" or "SC4", in one pattern."""
    own = [re.escape(n).replace(r"\ ", r"\s?") for n in numbers if _UNLIKE_OTHERS.search(n)]
    return (
        re.compile(rf"(?<![\w/])(?P<number>{'|'.join(sorted(own, key=len, reverse=True))})(?![\w/])") if own else None
    )


_HEADING = compiled(
    r"(?i)\W*(?:\d+(?:\.\d+)*\.?\s+)?(?:(?:declarations?|disclosures?)\s+of\s+(?:\w+\s+)?interests?|conflicts?\s+of\s+interests?)\b"
)
_AS_FOLLOWS = compiled(
    r"(?i)[^.]*\b(?:declar\w+|disclos\w+|interests?)\b[^.]*\bfollow(?:s|ing)\b[^.:]*:[\s–-]*|[^.]*\bfollowing\s+(?:\w+\s+){0,3}(?:declarations?|disclosures?|interests?)\b[^.:]*:[\s–-]*"
)
"""what stands over a list: "The following declarations were made:" """
_SPEAKS = compiled("declar|disclos|interest|conflict|recused")
"""this is, in small letters, in whatever `_HEADING`, `_AS_FOLLOWS` and `NAMED_BELOW` match"""


_CORRECTS = cued(r"(?i)\bminutes\b.*\b(?:amend|correct|alter|chang)\w*\W*$")
"""what stands over a list of corrections: "The minutes were agreed with the following amendments:" """
_TO_SHOW = compiled(
    r"(?i)\b(?:correct|amend|alter)\w*\b.{0,80}\bto\s+(?:show|read|record|state|reflect)\b.{0,40}\bdeclared\b"
)
"""a correction of earlier minutes: "approved subject to an amendment to show that Cllr Vane declared an interest" """
_SIGN = compiled(r"[*•·▪●]\s+")
"""with which a point of a list begins"""
_ENTRY = compiled(r"\s*(?:[*•·▪●–-]|\(?\w{1,2}[.)])\s")


def _declared(
    section: Section, reading: Reading, keys: dict[str, str], coded: re.Pattern[str] | None
) -> Iterator[Declaration]:
    titled = bool(section.item and _TITLE.search(section.item.title or ""))
    here = False
    rows = [p for p in section.passages if p.block.cell]
    if titled and len(rows) > 3:
        yield from table_of(rows, reading, keys)
    under: str | None = None  # the line "Item 6" above the declarations on it
    named_below: Passage | None = None
    owner: tuple[str, int] | None = None
    told: set[int] = set()
    none = False
    corrects = bool(section.item and _CORRECTS.search(Text(section.item.title or "")))
    for cells, record in in_turn(section.passages, reading) if titled else ():
        told |= {cell.start for cell in cells}
        yield record
    for at, printed in enumerate(section.passages):
        entry = printed.block.tag == "li" or _ENTRY.match(printed.text) is not None
        passage = without(printed, PARAGRAPH)
        if corrects and entry:
            continue  # as the minutes of an earlier meeting are to read
        corrects = _CORRECTS.search(passage) is not None
        if passage.start in told:
            owner = None  # another's interests stand between
            continue
        speaks = _SPEAKS.search(passage.text.lower()) is not None
        if not (speaks or titled or here or named_below or owner):
            continue
        below = split_entries(passage.text) if named_below else []
        if named_below and below and all(entry.person for entry in below):
            yield from names_below(named_below, passage, below, reading)
            continue
        if speaks and (several := named_behind(passage)):
            yield from names_below(*several, reading)
            continue
        named_below = passage if speaks and NAMED_BELOW.match(passage.text) else None
        alone = _ITEM_ALONE.fullmatch(passage.text) if titled or here else None
        if alone:
            under = alone["item"]
            continue
        if speaks and (
            (not titled and len(passage.text) < 60 and _HEADING.match(passage.text))
            or (
                _AS_FOLLOWS.fullmatch(passage.text)
                and not _NEGATIVE.search(passage.text)
                and not any(_told(passage, reading, keys, coded, listed=False))
            )
        ):
            here = True
            listed = named_table(section.passages[at + 1 :])
            yield from table_of(listed, reading, keys)
            continue
        if (titled or here) and not passage.block.cell and (above := owner_above(passage.text)):
            owner = above, passage.start
            continue
        if owner and INTEREST_OF_OWNER.fullmatch(passage.text) and not _NEGATIVE.search(passage.text):
            yield _of_owner(*owner, passage, reading)
            continue
        if speaks or titled or here:
            found = False
            told_here = titled or here or (speaks and _HEADING.match(passage.text) is not None)
            for record in _told(passage, reading, keys, coded, listed=told_here):
                owner = None
                if none and not _SPEAKS.search(record.text.lower()):
                    continue  # "None declared. … The Clerk confirmed that she had received a cheque."
                found = True
                yield record.model_copy(update={"item": under}) if under and not record.item else record
            here = here and (titled or speaks or found)
            none = none or (not found and told_here and _NONE_DECLARED.search(passage.text) is not None)


def _of_owner(owner: str, start: int, passage: Passage, reading: Reading) -> Declaration:
    """What a line tells that the member named above it declared."""
    return Declaration(
        item=number_of(next((m["number"] for m in ITEM.finditer(passage.text)), None)),
        name=owner,
        text=re.sub(r"\s+", " ", passage.text).strip(),
        withdrew=fate_of(passage.text),
        basis="name-first",
        span=reading.span(start, passage.end),
    )


def _told(
    passage: Passage, reading: Reading, keys: dict[str, str], coded: re.Pattern[str] | None, *, listed: bool
) -> Iterator[Declaration]:
    """The declarations that the sentences of a passage tell of, with what follows about leaving the room."""
    told = [clause for sentence in sentences(passage) for clause in _clauses(sentence, listed=listed)]
    earlier: str | None = None
    said: set[str] = set()
    speakers: list[Person] = []
    none_declared = False
    for number, whole in enumerate(told):
        lead = _LEAD.match(whole.text)
        listed = listed or lead is not None
        sentence = whole.part(lead.end()) if lead else whole
        if sign := _SIGN.match(sentence.text):
            sentence = sentence.part(sign.end())
        text = sentence.text
        if _MOTION.search(text) or (
            re.search(r"(?i)\b(?:previous(?:ly)?|last)\s+(?:meeting|declar)", text) and not listed
        ):
            continue
        if _LONG_AGO.search(text) or _TO_SHOW.search(text):
            continue
        people, item, basis = who_declare(
            text, keys, listed=listed, again=number > 0 and _SPOKEN_OF.search(told[number - 1].text) is not None
        )
        if not people and len(speakers) == 1 and _ALSO.match(text):
            people, basis = speakers, "declared"
        speakers = people or speakers
        none_declared = none_declared or _NONE_DECLARED.search(text) is not None
        if none_declared and basis == "name-first" and not item and not ITEM.search(text):
            continue  # "No interests were declared. Cllr Vane is chair of the district's committee."
        if not people or (_NEGATIVE.search(text) and not DECLARED.search(text)):
            continue
        if basis in ("name-first", "item-first") and _REPORT_OF.search(text) and not SAYS_DECLARED.search(text):
            continue  # a further item
        names = {person.name.split()[-1] for person in people}
        if names <= said and not item and not SAYS_DECLARED.search(text) and not ITEM.search(text):
            continue  # what more a member has to say of the interest
        said |= names
        stated = item or next((m["number"] for m in ITEM.finditer(text)), None)
        if stated is None and coded:
            stated = next((m["number"] for m in coded.finditer(text)), None)
        if stated is None and number and listed and (led := _ITEM_ALONE.fullmatch(told[number - 1].text)):
            stated = led["item"]  # "Agenda Item 11. Cllr Vane declared …"
        if stated is None and _SAME_ITEM.search(text):
            stated = earlier
        earlier = stated or earlier
        if stated is None and listed and (bare := _BARE_ITEM.search(text)):
            stated = bare["number"]
        after = told[number + 1].text if number + 1 < len(told) else ""
        fate = fate_of(text)
        if fate is None and re.match(
            r"(?i)\W*(?:in\s+accordance\s+with\s+[^,.]{3,50}?,?\s+)?(?:(?:he|she|they|the\s+(?:councillor|member)s?)\b|and\b)",
            after,
        ):
            fate = fate_of(after)
        if (
            fate is None
            and people[0].name
            and re.match(rf"\W*(?:[A-Z]\w+\.?\s+)*{re.escape(people[0].name.split()[-1])}\b", after)
            and not DECLARED.search(after)
        ):
            fate = fate_of(after)
        others = [
            (match, who)
            for match in _AND_ANOTHER.finditer(text)
            if listed
            for who in named_in(match["who"], keys)[:1]
            if all(who.name != person.name for person in people)
        ]
        if others:
            text = text[: others[0][0].start()]
        ends = [match.start() for match, _ in others[1:]] + [len(sentence.text)]
        end = sentence.start + len(text)
        if number and basis == "name-first" and _ONE_MADE.match(told[number - 1].text):
            told_from, text = told[number - 1].start, f"{told[number - 1].text} {text}"
        else:
            told_from = sentence.start
        for person in people:
            own = next((m["number"] for words in person.remarks for m in ITEM.finditer(words)), None) or stated
            if (
                own is None
                and listed
                and (alone := next(filter(None, map(_NUMBER_ALONE.fullmatch, person.remarks)), None))
            ):
                own = alone["number"]  # "Non-pecuniary: Cllr Vane (11.1), Cllr Holt (11.2 and 12)"
            yield Declaration(
                item=number_of(own),
                name=person.name,
                text=re.sub(r"\s+", " ", text).strip(),
                withdrew=fate,
                basis=basis,
                span=reading.span(told_from, end),
            )
        for (another, who), last in zip(others, ends, strict=False):
            rest = sentence.text[another.start("who") : last]
            found = (coded.search(rest) if coded else None) or ITEM.search(rest)
            own = found["number"] if found else earlier if _SAME_ITEM.search(rest) else None
            yield Declaration(
                item=number_of(own),
                name=who.name,
                text=re.sub(r"\s+", " ", rest).strip(),
                withdrew=fate_of(rest),
                basis="declared",
                span=reading.span(sentence.start + another.start("who"), sentence.start + last),
            )


# "He also declared an interest in item 5", of who declared before.
_ALSO = compiled(
    r"(?:He|She)\s+(?:(?:also|further|additionally|then)\s+)*(?:declared|disclosed)\s+(?:an?|his|her)\s+(?:[\w-]+\s+){0,4}?interests?\b"
)
_REPORT_OF = compiled(r"\bReports?\s+(?:of|from|by)\b")
# "In March Cllr Vane had declared an interest", "had declared an interest last year": at another meeting.
_THEN = rf"(?:(?:in|since|during)\s+(?:{MONTH}|(?:19|20)\d\d)\b|last\s+(?:year|month|autumn|spring|summer|winter|time)\b|(?:some|several|two|three|\d)\s+(?:years|months|meetings)\s+ago\b|at\s+(?:the|its|our)\s+(?:{MONTH}|annual)\s+meeting\b)"
_LONG_AGO = compiled(
    rf"\b{_THEN}[^.;]{{0,60}}\b(?:declared|disclosed)\b|\b(?:declared|disclosed)\s+(?:an?|his|her)\s+(?:\w+\s+){{0,2}}interest\b[^.;]{{0,60}}\b{_THEN}\W*\Z",
    re.I,
)


# "Cllr Vane, item 6, as a neighbour; Cllr Holt, item 7": where such are listed.
_MAY_BE_LISTED = compiled(r";|[–—-]\s+(?:agenda\s+)?item")
_NEXT_MEMBER = compiled(
    r";\s+(?:and\s+)?(?=(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)s?\.?\s+[A-Z]|[A-Z][\w’'-]+\s+[A-Z][\w’'-]+\s+[–—-]\s)|,\s+(?:and\s+)?(?=(?:Cllr|Councillor)\.?\s+[A-Z][\w’'-]+\s+[–—-]\s+(?:agenda\s+)?items?\s)"
)
# "Item 13 – Mr Vane (financial) Item 14 – Mrs Holt": lines that a reader joined.
_NEXT_ITEM = compiled(r"\s+(?=(?:Agenda\s+)?Item\s+\d+\S*\s*[–:-]\s+(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)s?\b)")
_DECLARES_TOO = compiled(
    r"(?:[,;]?\s+(?:and|while|whilst)|;)\s+(?=(?:(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)s?\.?\s+[A-Z][\w.’' -]{1,40}?|(?:[A-Z]\.?\s?){1,2}[A-Z][\w’'-]+?|[A-Z][a-z]+\s[A-Z][\w’'-]+?)(?:\s\([A-Z]{2,4}\))?(?:\s+(?:also\s+)?|(?<=[a-z]))(?:declared|disclosed|wished\s+to\s+(?:declare|disclose))\b)"
)


_ONE_MADE = compiled(
    r"(?i)\W*there\s+was\s+(?:one|an?)\s+(?:\w+\s+)?(?:declarations?|disclosures?)\b(?:\s+of\s+(?:\w+\s+)?interests?)?\s+(?:on|in|for|regarding|relating|under|made|concerning)\b"
)
"""what was declared, before who did: "There was one declaration of interest on item 6. Cllr Vane signed the book." """
_DECLARES = compiled(r"declared|disclosed|wished\s+to\s+(?:declare|disclose)")
_SPOKEN_OF = compiled(r"(?i)\b(?:declar|disclos)\w+\b[^.]{0,40}\binterests?\b")


def _clauses(sentence: Passage, *, listed: bool) -> Iterator[Passage]:
    """A sentence in which one member after another declares, cut before each."""
    start = 0
    said = _DECLARES.search(sentence.text)  # not before it: "Councillors Vane and Mrs Holt declared"
    stops = list(_DECLARES_TOO.finditer(sentence.text, said.end())) if said else []
    stops += (
        _NEXT_MEMBER.finditer(sentence.text) if listed and not stops and _MAY_BE_LISTED.search(sentence.text) else ()
    )
    stops += _NEXT_ITEM.finditer(sentence.text, 1) if listed and not stops else ()
    for stop in stops:
        yield sentence.part(start, stop.start())
        start = stop.end()
    yield sentence.part(start) if start else sentence
