"""Declarations of interest: named members only, with the item they declared on where it is stated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.layout import Reading
from minutes_parser.records import Attendance, Declaration, DeclarationBasis
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.declaration_lists import (
    ALL_REMARKED,
    CODE_FIRST,
    DECLARED_BY,
    ITEM_FIRST,
    ITEMS_BEHIND,
    KEY_ALONE,
    KEYS_IN_LIST,
    KIND,
    KIND_FIRST,
    KIND_FOR,
    NAME_AND_KIND,
    NAME_FIRST,
    NAME_HAS,
    NAME_IN_LIST,
    NAMES_ABOUT,
    NAMES_BEHIND,
    NAMES_IN_LIST,
    STATED,
    STYLED_BEHIND,
    WHO,
)
from minutes_parser.segment.declaration_tables import (
    INTEREST_OF_OWNER,
    ITEM,
    NAMED_BELOW,
    WITHDREW,
    fate_of,
    in_turn,
    named_table,
    names_below,
    number_of,
    owner_above,
    table_of,
)
from minutes_parser.segment.marks import mark, marked_in, parts_of, reading_of, sections_of
from minutes_parser.segment.name_runs import split_entries
from minutes_parser.segment.names import Person, begins_at, initials, match_person
from minutes_parser.segment.passages import Passage, Section, sentences
from minutes_parser.segment.remarks import is_key

_TITLE = re.compile(
    r"(?i)\b(?:declarations?|disclosures?|disclosable|register)\b.*\binterests?\b|^\W*interests\W*$|^\W*dispensations?\s*(?:/|and|&)\s*interests?\b|\binterests?\s*(?:/|and|&)\s*dispensations?\W*$|\binterests?\b.*\bdeclar|\bdeclarations?\b(?!\s+of\s+(?:office|acceptance|result))|\bconflicts?\s+of\s+interests?\b|\bpecuniary\b|\bmembers['’]?\s+interests?\b"
)
# An interest of one's own, whoever tells it with whatever verb: no "interest in joining", no "conflict between bylaws".
_OF_ONE = r"""(?: (?: an? | his | her | their ) \s+ (?:
      (?: (?: personal | prejudicial | pecuniary | non-?\s?pecuniary | disclosable | registrable | direct | indirect | financial | material | declared ) \s+ (?: (?:and|or|but) \s+ )? )+ interest (?! \s+ (?: of | from ) \b )
    | (?: (?: potential | possible | perceived | actual ) \s+ )* conflicts? (?: \s+ of \s+ interests? | (?= \s+ (?: in \s+ (?: respect | relation | regard ) | on \s | for \s | given \s | as \s ) ) )
    ) | (?: his | her | their | an ) \s+ interest (?= \s+ (?: as \s+ (?: an? | the ) \b | in \s+ (?: this \b | the \s+ (?: item | matter | application ) ) | under | on \s+ item ) ) )"""
# Who declared, and that it was an interest or an item.
_DECLARED = re.compile(
    rf"""(?P<who> {WHO} ) ,? (?: \s+ | (?<= [a-z] ) (?= declared \s+ an \s+ interest ) ) (?: (?: also | then | both | each | all | again | further | verbally | formally | subsequently ) \s+ )* (?: had \s+ | has \s+ | have \s+ )?
        (?: (?: declared | disclosed | gave \s+ notice \s+ of ) \s+ (?: an? | his | her | their ) \s+ (?: [\w-]+ \s+ ){{1,4}}? [Ii]nterests? \b
          | (?: declared | disclosed | (?: wished | wanted | spoke ) \s+ to \s+ (?: declare | disclose | express ) | gave \s+ notice \s+ of | (?: drew \s+ attention \s+ to | reported ) (?= \s+ (?: an? | his | her | their ) \b ) | registered | expressed | stated | noted | advised \s+ (?: of | that\s+\w+\s+had ) | made \s+ (?: a \s+ )? (?: declarations? | disclosures? ) (?: \s+ of )? | indicated | reiterated | recorded ) \b \s* (?: that \s+ (?: he | she | they ) \s+ (?: had | has | have ) \s+ )? {KIND} \b
          | (?: declared | disclosed ) \s+ (?: an? | his | her | their ) \s+ (?: (?: personal | prejudicial | pecuniary | non-?\s?pecuniary | disclosable | direct | indirect | financial | but | and | or | not ) \s+ )+ (?: role | connection | involvement | link | relationship | association ) s? \b
          | (?: repeated | restated | renewed | reiterated ) \s+ (?: the | an? | his | her | their ) \s+ (?: earlier \s+ )? (?: declarations? | disclosures? | {_OF_ONE} ) \b
          | (?: highlighted | flagged (?: \s+ up )? | raised | mentioned | announced | acknowledged | identified | restated | reminded \s+ (?: the \s+ )? \w+ \s+ of | (?: confirmed | said | stated | explained ) \s+ (?: that \s+ )? (?: he | she | they ) \s+ (?: had | has | have ) | has | have ) \s+ {_OF_ONE} \b
          | (?: left | withdrew | took \s+ no \s+ part | did \s+ not \s+ vote | abstained ) \b [^.;]{{0,60}}? ,? \s+ having \s+ (?= an? \s ) {_OF_ONE} \b
          | declared \s+ (?: him | her ) self \s+ (?: to \s+ be \s+ )? (?: as \s+ )? (?: an? | the ) \s+ (?: \w+ \s+ )? (?: friend | member | neighbour | relative | relation | trustee | owner | tenant | governor | director | customer | employee | parent ) \b
          | (?: recused | excused | absented ) \s+ (?: him | her | them ) sel(?:f|ves) \s+ (?= [^.;]*? \b (?: as | because | since | being ) \s+ (?: an? \b | he \b | she \b | the \b | his \b | her \b | (?:chair|secretary|treasurer|owner|trustee|governor|director) ) )
          | (?: declared | disclosed ) \s+ (?: (?: his | her | their | an? ) \s+ )? (?: membership | trusteeship | directorship | governorship ) \s+ of \b
          | (?: declared | disclosed ) \b (?= \s+ (?: (?: [Aa]genda \s+ )? [Ii]tem | on | in | for | regarding | under | as | that \s+ (?: he | she | they ) ) \b )
          | (?: declaration | disclosure ) \s+ of \s+ interests? )""",
    re.VERBOSE,
)
# "AB declared that her brother worked there", "Cllr Vane disclosed, under item 8, his membership": where such are listed.
_DECLARED_THAT = re.compile(
    r"""^\W*(?: \(? [\d.]+ \)? \s+ )? (?P<who> [A-Z] (?: [^.;:,] | (?<= llr ) \. | (?<= llrs ) \. | (?<= \b[A-Z] ) \. | (?<= Mr ) \. | (?<= Mrs ) \. | (?<= Ms ) \. | (?<= Dr ) \. | (?<= Rev ) \. ){1,80}? ) ,? \s+
        (?: (?: also | then | both | each | again ) \s+ )? (?: had \s+ )?
        (?: (?: said | stated | noted (?= \s+ that \s+ s?he \s [^.]{0,60}? \b (?: declare | member | trustee | owner | owned | owns | governor | friend | director | employee | employed | related | lives | lived | interest ) ) | advised | confirmed | reminded | informed | wished \s+ it \s+ (?: to \s+ be \s+ )? known | made \s+ it \s+ known
              | (?: said \s+ (?: that \s+ )? s?he \s+ )? (?: ought | wished | wanted | should | would \s+ like ) \s+ to \s+ (?: mention | declare | record ) (?: \s+ again )? )
            (?: \s+ (?: the \s+ )? (?i: meeting | council | committee | board | panel | members | governors | chair\w* | cc | pc | tc ) )? \s+ that ,? \s+ (?: as \s+ (?: an? \s | the \s | (?= [A-Z] | member | chair | trustee | governor | director | owner ) ) [^.;]{3,60}? \s+ | (?: in \s+ (?: respect | relation | regard ) | as \s+ regards | with \s+ regard | regarding | concerning | for | on | under ) \s [^.;,]{3,50} ,? \s+ )? (?= s?he \s | his \s | her \s | the \s+ (?: applicant | objector | owner | agent ) \s+ (?: is | was ) \s+ (?: an? \s | his \s | her \s ) ) .*
          | (?: declared | disclosed ) \b ,? \s+ (?: [^.;,]{0,60} , \s* )? (?: that | s?he \s+ (?: is | was | has | had ) | his | her | their | membership | being | an? \s+ (?: close \s+ | personal \s+ )? (?: relationship | connection | friendship | association | acquaintance ) ) \b )""",
    re.VERBOSE,
)
# "RESOLVED to note Cllr Vane's declaration of a personal interest": where such are listed.
_OWN = re.compile(
    rf"""(?P<who> {WHO} ) (?: ['’]s | (?<= s ) ['’] ) \s+ (?: declarations? | disclosures? ) \s+ of \s+ (?: {KIND} | [Ii]nterests?\b )""",
    re.VERBOSE,
)
# "… declared an interest in SC5 as an objector, and Alderman Vane in SC4 as owner"
_AND_ANOTHER = re.compile(
    r"""(?: [,;] \s+ (?: and \s+ )? | \s+ and \s+ ) (?: an? \s+ (?: [\w-]+ \s+ ){0,2} interest \s+ (?: for | by | of ) \s+ )? (?P<who> (?: Cllr | Councillor | Alderman | Ald | Mr | Mrs | Ms | Miss | Dr | Bailie )\.? \s+ [A-Z][\w.’' -]{1,40}? | [A-Z]{2,3} ) \s+
        (?: (?: (?: in | on | for ) \s+ )? (?= (?: agenda \s+ )? items? \s \d ) | (?: in | on | for ) \s+ (?= (?: item \s+ )? [A-Z]* \s? \d ) | (?= in \s+ (?: relation | respect | regard | connection | any \s+ matters? ) \b | (?: regarding | concerning | relating \s+ to ) \s | as \s+ (?: an? | the ) \s ) )""",
    re.VERBOSE,
)
_LEAD = re.compile(
    r"(?i)^\W*(?:(?:\(?(?:[a-h]|\d+(?:\.\d+)*)[.)]\s+)?(?:to\s+(?:receive|declare)\b|other\s*:|(?:any\s+)?(?:disclosable|other|personal|non)\b[^:.;]{0,40}\binterests?\b)[^:.;]{0,110}:\s+(?-i:(?=(?:Cllr|Councillor)s?\b))|(?:\(?(?:[a-h]|\d+(?:\.\d+)*)[.)]\s+)?(?:declarations?|disclosures?)\s+(?:of\s+)?(?:\w+\s+)?interests?\b(?:\s+(?:to|on|in)\s+(?:items\s+on\s+)?(?:the|this)\s+agenda)?\s*[-–—:]+\s+|(?:\([^()]{3,40}\)\s+)?(?:[\w-]+\s+){0,3}interests?\s+(?:were|was)\s+(?:declared|disclosed)\s+by\s*:\s+(?=(?-i:[A-Z]))|(?:the\s+following\s+)?declarations?\s+(?:were\s+|was\s+)?(?:made|received)(?:\s+by)?(?:\s+the\s+following)?\s*:\s+|(?:were|was)\s+(?:made|received|declared|given)\s+by\s*:?\s+(?=[A-Z][^.;]{1,60}(?:[:–-]|\brelat)))(?=\S)"
)
_SAME_ITEM = re.compile(r"(?i)\b(?:the\s+same|this|that)\s+(?:agenda\s+)?(?:item|matter)\b")
_ITEM_ALONE = re.compile(
    r"(?i)\W*(?:agenda\s+)?(?:item|minute)\s*(?:no\.?\s*)?(?P<item>[A-Z]*\s?\d+(?:[./]\d+)*[a-z]?)\W*"
)
_PASSIVE = re.compile(
    rf"""(?: \b{KIND} | \b(?: declarations? | disclosures? ) (?: \s+ of \s+ {KIND} )? ) \s+ (?: in (?: [^.;] | (?<= no ) \. ){{2,80}}? \s+ )? (?: was | were | had \s+ been | being )? \s* (?: declared | disclosed | made | received | registered | given | noted ) (?: \s+ (?: by | from ) | \s* : ) \s+ (?P<who> [A-Z] (?: [^.;] | (?<= llr ) \. | (?<= \b[A-Z] ) \. ){{1,120}} )""",
    re.VERBOSE | re.IGNORECASE,
)
_NUMBER_ALONE = re.compile(r"(?P<number>\d+(?:[./]\d+)*[a-z]?)(?:\s*(?:,|&|and)\s*\d[\d./]*)*")
# "an interest in 7b", in a list of declarations
_BARE_ITEM = re.compile(
    r"(?i)\b(?:interests?|DPI)\s+in\s+(?P<number>\d+(?:[./]\d+)*[a-z]?)\b(?!\s+[A-Z][a-z]+\s+(?:Road|Street|Lane|Close|Avenue))"
)
_NEGATIVE = re.compile(
    r"(?i)\b(?:no|nil|none|not)\b(?!\.?\s\d)[^.;]{0,40}\b(?:declar|disclos|interest)|\bdid\s+not\s+declare|\binvited|\bany\s+(?:member|councillor|interest)|\b(?:was|were|are)\s+reminded\b|\breminded\s+(?:\w+\s+){1,3}(?:of|to|that\s+they)\b|\bare\s+(?:asked|requested)|\bshould\s+(?:declare|be\s+declared)|\bwished?\s+to\s+declare\s+any"
)
_NONE_DECLARED = re.compile(
    r"(?i)^\W*(?:there\s+were\s+)?(?:no|none|nil)\b(?!\s+other)[^.;]{0,40}\b(?:declar|disclos|interest)|^\W*(?:none|nil)\W*$"
)
_MOTION = re.compile(
    r"(?i)\bdeclared\s+(?:the\s+)?(?:\w+\s+){0,3}(?:motion|meeting|amendment|result|carried|closed|open|elected|lost|duly|vacant|vacancy|acceptance|that\s+the\s+(?:motion|meeting|amendment)|that\s+\w+(?:\s+\w+){0,3}\s+(?:elected|carried|lost)\b)"
)


@Language.component("minutes_declarations")
def declarations(doc: Doc) -> Doc:
    """Marks the declarations of every part that is minutes or a decision notice."""
    reading = reading_of(doc)
    for part in parts_of(doc):
        if part.kind not in ("minutes", "decision_notice"):
            continue
        keys = _keys(
            [
                (a.name, reading.text[a.span.start : a.span.end])
                for a in marked_in(doc, part, "attendance", Attendance)
                if a.name
            ]
        )
        seen: dict[tuple[str, str | None], set[str]] = {}
        told: set[str] = set()
        sections = sections_of(doc, part)
        coded = _coded([section.item.number or "" for section in sections if section.item])
        for section in sections:
            for record in _declared(section, reading, keys, coded):
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


_MATTER = re.compile(
    r"(?i)\b(?:item|minute)s?\s+(?:no\.?\s+)?\d[\d./]*\s*(?:\(?[a-z]{1,3}\)\s*)?[\s–:-]*(?P<matter>\(?[a-z]\)|\d{1,2}\b(?=\s[–-])|[A-Z\d]+/\d[\w/.]+)"
)
"""one of several matters under an item: "Minute 50 (a) 5 – Fore Street", "item 8 – 24/00123/FUL" """


def _matter_of(text: str) -> str:
    """Which of the several matters under one item a member declared on, where that is said."""
    matter = _MATTER.search(text)
    return matter["matter"] if matter else ""


_HAVING_DECLARED = re.compile(r"(?:,\s+h|^\W*H)aving\s+(?:already\s+|previously\s+)?(?:declared|disclosed)\b")
"""what is told again of somebody: "Cllr Vane, having declared an interest in the next item, left" """
_CHAIR = re.compile(
    r"(?i)(?:vice[\s-]?)?chair(?:man|woman|person)?|convener|convenor|cathaoirleach|mayor|provost|ceo|chief\s+executive|(?:parish\s+|town\s+)?clerk|head\s?teacher|principal|treasurer|secretary"
)


_UNLIKE_OTHERS = re.compile(r"[A-Za-z]{2}|\d/\d")


def _coded(numbers: list[str]) -> re.Pattern[str] | None:
    """Item numbers that no other number is taken for, such as "FC 66/24" or "SC4", in one pattern."""
    own = [re.escape(n).replace(r"\ ", r"\s?") for n in numbers if _UNLIKE_OTHERS.search(n)]
    return (
        re.compile(rf"(?<![\w/])(?P<number>{'|'.join(sorted(own, key=len, reverse=True))})(?![\w/])") if own else None
    )


_PRINTED_KEY = re.compile(r"\(([A-Z]{2,4})\)")


def _keys(listed: list[tuple[str, str]]) -> dict[str, str]:
    """Initials and forenames of those present, each with its entry as printed; only what stands for one person."""
    found: dict[str, list[str]] = {}
    for name, words in listed:
        forename, *more = name.split()
        if more and forename.isalpha() and len(forename) > 2:
            found.setdefault(forename, []).append(name)
        own = _PRINTED_KEY.search(words)  # "Roe (AR)"
        ends = own and own[1][-1] in {part[:1] for part in name.split()[-1].split("-")}
        printed = own[1] if own and (ends or is_key(own[1], name)) else ""
        for key in {initials(name), printed}:
            found.setdefault(key, []).append(name)
    known = {key: owners[0] for key, owners in found.items() if len(set(owners)) == 1 and len(key) > 1}
    for name, _ in listed:  # "JPr", "JPa": those who share their initials
        parts = name.split()
        if len(parts) > 1:
            known |= {f"{parts[0][0]}{parts[-1][:letters]}": name for letters in (2, 3)}
    return known


_HEADING = re.compile(
    r"(?i)\W*(?:\d+(?:\.\d+)*\.?\s+)?(?:(?:declarations?|disclosures?)\s+of\s+(?:\w+\s+)?interests?|conflicts?\s+of\s+interests?)\b"
)
_AS_FOLLOWS = re.compile(
    r"(?i)[^.]*\b(?:declar\w+|disclos\w+|interests?)\b[^.]*\bfollow(?:s|ing)\b[^.:]*:[\s–-]*|[^.]*\bfollowing\s+(?:\w+\s+){0,3}(?:declarations?|disclosures?|interests?)\b[^.:]*:[\s–-]*"
)
"""what stands over a list: "The following declarations were made:" """
_SPEAKS = re.compile("declar|disclos|interest|conflict|recused")
"""this is, in small letters, in whatever `_HEADING`, `_AS_FOLLOWS` and `NAMED_BELOW` match"""


_CORRECTS = re.compile(r"(?i)\bminutes\b.*\b(?:amend|correct|alter|chang)\w*\W*$")
"""what stands over a list of corrections: "The minutes were agreed with the following amendments:" """
_ENTRY = re.compile(r"\s*(?:[*•·▪●–-]|\(?\w{1,2}[.)])\s")


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
    corrects = bool(section.item and _CORRECTS.search(section.item.title or ""))
    for cells, record in in_turn(section.passages, reading) if titled else ():
        told |= {cell.start for cell in cells}
        yield record
    for at, passage in enumerate(section.passages):
        entry = passage.block.tag == "li" or _ENTRY.match(passage.text) is not None
        if corrects and entry:
            continue  # as the minutes of an earlier meeting are to read
        corrects = _CORRECTS.search(passage.text) is not None
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
    none_declared = False
    for number, whole in enumerate(told):
        lead = _LEAD.match(whole.text)
        listed = listed or lead is not None
        sentence = whole.part(lead.end()) if lead else whole
        text = sentence.text
        if _MOTION.search(text) or (
            re.search(r"(?i)\b(?:previous(?:ly)?|last)\s+(?:meeting|declar)", text) and not listed
        ):
            continue
        if _LONG_AGO.search(text):
            continue
        people, item, basis = _people(
            text, keys, listed=listed, again=number > 0 and _SPOKEN_OF.search(told[number - 1].text) is not None
        )
        none_declared = none_declared or _NONE_DECLARED.search(text) is not None
        if none_declared and basis == "name-first" and not item and not ITEM.search(text):
            continue  # "No interests were declared. Cllr Vane is chair of the district's committee."
        if not people or (_NEGATIVE.search(text) and not _DECLARED.search(text)):
            continue
        names = {person.name.split()[-1] for person in people}
        if names <= said and not item and not _SAID.search(text) and not ITEM.search(text):
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
            and not _DECLARED.search(after)
        ):
            fate = fate_of(after)
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
                span=reading.span(told_from, sentence.end),
            )
        others = [(m, who) for m in _AND_ANOTHER.finditer(text) if listed for who in _named(m["who"], keys)[:1]]
        for another, who in others:
            if any(who.name == person.name for person in people):
                continue
            rest = text[another.start("who") :]
            found = (coded.search(rest) if coded else None) or ITEM.search(rest)
            yield Declaration(
                item=number_of(found["number"] if found else None),
                name=who.name,
                text=re.sub(r"\s+", " ", rest).strip(),
                withdrew=fate_of(rest),
                basis="declared",
                span=reading.span(sentence.start + another.start("who"), sentence.end),
            )


# "In March Cllr Vane had declared an interest", "had declared an interest last year": at another meeting.
_THEN = rf"(?:(?:in|since|during)\s+(?:{MONTH}|(?:19|20)\d\d)\b|last\s+(?:year|month|autumn|spring|summer|winter|time)\b|(?:some|several|two|three|\d)\s+(?:years|months|meetings)\s+ago\b|at\s+(?:the|its|our)\s+(?:{MONTH}|annual)\s+meeting\b)"
_LONG_AGO = re.compile(
    rf"\b{_THEN}[^.;]{{0,60}}\b(?:declared|disclosed)\b|\b(?:declared|disclosed)\s+(?:an?|his|her)\s+(?:\w+\s+){{0,2}}interest\b[^.;]{{0,60}}\b{_THEN}\W*\Z",
    re.I,
)


# "Cllr Vane, item 6, as a neighbour; Cllr Holt, item 7": where such are listed.
_MAY_BE_LISTED = re.compile(r";|[–—-]\s+(?:agenda\s+)?item")
_NEXT_MEMBER = re.compile(
    r";\s+(?:and\s+)?(?=(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)s?\.?\s+[A-Z]|[A-Z][\w’'-]+\s+[A-Z][\w’'-]+\s+[–—-]\s)|,\s+(?:and\s+)?(?=(?:Cllr|Councillor)\.?\s+[A-Z][\w’'-]+\s+[–—-]\s+(?:agenda\s+)?items?\s)"
)
# "Item 13 – Mr Vane (financial) Item 14 – Mrs Holt": lines that a reader joined.
_NEXT_ITEM = re.compile(r"\s+(?=(?:Agenda\s+)?Item\s+\d+\S*\s*[–:-]\s+(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)s?\b)")
_DECLARES_TOO = re.compile(
    r"(?:[,;]?\s+(?:and|while|whilst)|;)\s+(?=(?:(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)s?\.?\s+[A-Z][\w.’' -]{1,40}?|(?:[A-Z]\.?\s?){1,2}[A-Z][\w’'-]+?|[A-Z][a-z]+\s[A-Z][\w’'-]+?)(?:\s\([A-Z]{2,4}\))?(?:\s+(?:also\s+)?|(?<=[a-z]))(?:declared|disclosed|wished\s+to\s+(?:declare|disclose))\b)"
)


_ONE_MADE = re.compile(
    r"(?i)\W*there\s+was\s+(?:one|an?)\s+(?:\w+\s+)?(?:declarations?|disclosures?)\b(?:\s+of\s+(?:\w+\s+)?interests?)?\s+(?:on|in|for|regarding|relating|under|made|concerning)\b"
)
"""what was declared, before who did: "There was one declaration of interest on item 6. Cllr Vane signed the book." """
_SAID = re.compile("declared|disclosed")
_DECLARES = re.compile(r"declared|disclosed|wished\s+to\s+(?:declare|disclose)")
_SAYS_THAT = re.compile(r"\b(?:that|if|whether)\s+[A-Z]")
_TOLD_BY = re.compile(
    r"^.*\b(?:noted|said|stated|reported|reminded|recalled|advised)\b[^,]*\bthat\s+(?=[A-Z])", re.DOTALL
)
"""who tells of another's declaration: "Cllr Vane noted that Cllr Holt had declared" """
_SPOKEN_OF = re.compile(r"(?i)\b(?:declar|disclos)\w+\b[^.]{0,40}\binterests?\b")


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


def _people(
    text: str, keys: dict[str, str], *, listed: bool, again: bool = False
) -> tuple[list[Person], str | None, DeclarationBasis | None]:
    """Who declares in a sentence, the item where it stands first, and the rule that told.

    `again`: the sentence before asks for interests or declares one.
    """
    if listed and (match := STYLED_BEHIND.match(text) or CODE_FIRST.match(text) or ITEM_FIRST.match(text)):
        people = _named(match["who"], keys)
        if people and not split_entries(match["who"])[0].person:
            people = []  # "5(b) – Land at Tithe Farm, Wexcombe" names a place
        told = re.search(r"\b(?:made|stated|said|was|were|reported|asked|spoke)\b", text)
        if (
            people
            and (told is None or re.search(r"(?i)declar|\binterests?\b", text))
            and "transparency statement" not in text.lower()
        ):
            return people, match["item"], "item-first"
    for pattern, basis in _SENTENCES:
        for match in pattern.finditer(text):
            if not listed and re.search(
                r"\b(?:expressed|indicated|stated|noted|recorded|reported)\s+(?:an?\s+|their\s+|his\s+|her\s+)?interest\b",
                match.group(),
            ):
                continue  # "had expressed an interest in joining" is no declaration
            if re.search(r"(?i)\b(?:no|nor)\s+(?:other\s+)?(?:\w+\s+){0,3}$", match["who"]) or re.search(
                r"(?i)\bno\s+(?:\w+\s+){0,2}interests?", match.group()
            ):
                continue
            if not listed and _HAVING.search(match["who"]) and not (WITHDREW.search(text) or _NO_VOTE.search(text)):
                continue  # what was declared before
            if _SAYS_THAT.search(match["who"]) and not _SAID.search(match.group()):
                continue  # "Cllr Vane said that Mr Holt has a pecuniary interest"
            people = _named(_TOLD_BY.sub("", match["who"]), keys)
            if people:
                return people, None, basis
    owned = _OWN.search(text) if listed and " of " in text else None
    if owned and (people := _named(re.sub(r"['’]s\b", "", owned["who"]), keys)):
        return people, None, "declared"
    for pattern in (
        (
            _DECLARED_THAT,
            DECLARED_BY,
            NAME_FIRST,
            NAME_HAS,
            KIND_FIRST,
            KIND_FOR,
            NAME_AND_KIND,
            NAME_IN_LIST,
            ITEMS_BEHIND,
            NAMES_IN_LIST,
            KEYS_IN_LIST,
            KEY_ALONE,
            NAMES_ABOUT,
            NAMES_BEHIND,
            STATED,
        )
        if listed
        else (_DECLARED_THAT,)
        if again and _SAID.search(text)
        else ()
    ):
        match = pattern.match(text)
        people = _named(match["who"], keys) if match and not _ASKS.search(match["who"]) else []
        if (
            match
            and pattern is not _DECLARED_THAT
            and _VERB_LAST.search(match["who"])
            and "interest" not in match["who"]
        ):
            continue  # "Cllr Vane spoke in relation to the code of conduct"
        if people and not (pattern is _DECLARED_THAT and _OPEN_MIND.search(text)):
            return people, None, "declared" if pattern is _DECLARED_THAT else "name-first"
    entries = (
        split_entries(_MARK.sub("", text)) if listed and ITEM.search(text) else []
    )  # "Cllr Vane (item 7: the field), Cllr Holt (item 8)"
    if listed and not entries and ALL_REMARKED.fullmatch(text):  # "Cllr Vane (Show Society), Cllr Holt (Allotments)"
        return [e.person for e in split_entries(text) if e.person], None, "name-first"
    told_of: list[Person] = []
    remarks: tuple[str, ...] = ()
    for entry in reversed(entries):  # "Mr Vane and Cllrs Holt, Orr (item 7)"
        if entry.person and any(ITEM.search(remark) and not _DEED.match(remark) for remark in entry.person.remarks):
            remarks = entry.person.remarks
        elif entry.person is None or entry.person.remarks or not remarks:
            break
        told_of.insert(0, replace(entry.person, remarks=remarks))
    if entries and len(told_of) == len(entries):
        return told_of, None, "name-first"
    return [], None, None


_DEED = re.compile(
    r"(?:also\s+|then\s+)?(?!declared|disclosed|intimated|registered|indicated)(?:[a-z]{2,}ed|spoke|said|gave|left)\s"
)
"""how a sentence goes on: "Councillor Vane asked about item 6" """
_NO_VOTE = re.compile(r"\b(?:did\s+not\s+(?:vote|take\s+part|speak)|took\s+no\s+part|abstained)\b")
_HAVING = re.compile(r"\bhaving\s*\Z")
# "stated that she had called the application in but had not formed a view": no interest
_OPEN_MIND = re.compile(
    r"\b(?:had|has|have)\s+(?:called\b|not\s+(?:yet\s+)?(?:formed|come\s+to|made\s+up|expressed|predetermined|pre-determined)|an\s+open\s+mind|no\s+(?:interest|connection))|\bopen\s+mind\b"
)
_VERB_LAST = re.compile(r"\s(?!and\b|von\b|van\b|der\b|both\b|all\b|each\b|also\b)[a-z]{3,}\s*\Z")
_ASKS = re.compile(r"\b(?:asked|queried|wondered|advised)\b")

# "Having declared an interest, Councillor Vane left the room."
_HAVING_FIRST = re.compile(
    rf"""^\W*Having \s+ (?: previously \s+ | already \s+ )? (?: declared | disclosed ) \s+ {KIND} [^,.;]{{0,80}} , \s+ (?P<who> {WHO} ) \s+ (?: then \s+ )? (?= left | withdrew | took \s+ no | did \s+ not )""",
    re.VERBOSE,
)
_MARK = re.compile(r"^\W*(?:\d{1,2}|[a-z])[.)]\s+")
_SENTENCES: tuple[tuple[re.Pattern[str], DeclarationBasis], ...] = (
    (_DECLARED, "declared"),
    (_PASSIVE, "passive"),
    (_HAVING_FIRST, "declared"),
)


_LED = re.compile(
    r"^\W*[A-Z][a-z]+\s(?:[a-z]+\s)*(?:[a-z]+,\s|(?<=[a-z]\s))(?=(?:Cllr|Councillor|Clr|Alderman|Messr)s?\b\.?\s+[A-Z])"
)
"""what a sentence says before it names anybody: "On that basis Cllrs Vane and Holt", "For transparency, Councillor Orr" """
_IS_ONE = re.compile(r",?\s+(?:who\s+)?(?:is|are)\s+(?:(?:all|both|each)\s+)?[a-z]")
"""what those who declare are said to be: "AB and CO are both members of the club, and declared" """
_STYLED = re.compile(r"^(?:C?Cllrs?|Councillors?|Clrs?|Mr|Mrs|Ms|Miss|Dr)\b\.?\s*")
"""before initials: "Cllr AB" """


def _named(words: str, keys: dict[str, str]) -> list[Person]:
    """The people of a phrase; initials of somebody present count, "Members" and "All Councillors" do not."""
    bare = re.sub(
        r"(?i)^\W*(?:\(?(?-i:\d{1,3}|[a-z]{1,3}|[A-Z])\)|[\d.]+\s)?\s*(?:it\s+was\s+noted\s+that|the\s+following\s+\w+|at\s+this\s+(?:point|juncture|stage)|prior\s+to\s+this\s+item|the\s+(?:chair(?:man)?|clerk|mayor|convener)\s*,|in\s+relation\s+to\s+[^,]+,|on\s+item\s+[^,]+,|under\s+[^,]+,|(?:agenda\s+)?items?\s+(?:no\.?\s*)?\d[\w/]*[.,:]?\s+(?=(?-i:[A-Z]))|(?:under|in\s+accordance\s+with)\s+[^,]{3,50}?\d[\w.()]*\s+(?=(?-i:Cllr|Councillor|Alderman|Bailie|Mr|Mrs|Ms|Miss|Dr)\b)|having\s+[^,]+,)?\s*",
        "",
        words,
    )
    people = []
    bare = _LED.sub("", bare)
    bare = re.split(
        r"\s+(?:regarding|concerning|in\s+(?:relation|respect|regard)\s+(?:to|of)|with\s+regard\s+to)\b", bare
    )[0]
    bare = _IS_ONE.split(bare)[0]
    for entry in split_entries(bare):
        if entry.person:
            people.append(entry.person)
        elif _CHAIR.fullmatch(re.sub(r"^[Tt]he\s+", "", entry.words.strip())):
            people.append(Person(entry.start, entry.end, entry.words.strip()))
        else:
            bare_keys = (
                _STYLED.sub("", key.strip("()[] ")) for key in re.split(r"\s+(?:and|&)\s+", entry.words.strip())
            )
            known = [key for key in bare_keys if key in keys]
            people += [Person(entry.start, entry.end, key) for key in known]
    if not people:
        last = re.search(r"(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Bailie|Ald\w*)\.?\s+[A-Z][^,;]*$", bare)
        last = last or re.search(r"(?<=\band\s)[A-Z]\.?\s?[A-Z][a-z]+$", bare)
        person = match_person(last.group()) if last else None
        people = [person] if person else []
    return people
