"""What a row of an attendance list is: entries, the head of a table, or what ends the list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from minutes_parser.patterns import compiled
from minutes_parser.records import Status
from minutes_parser.segment.attendance.attendance_told import WERE_PRESENT
from minutes_parser.segment.attendance.roll import Listed
from minutes_parser.segment.attendance.rollcall import heads_no_people, read_label, read_unknown_label
from minutes_parser.segment.motions.headed_motions import heads_motion
from minutes_parser.segment.people.between_people import bare
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.name_entries import POST_LEAD
from minutes_parser.segment.people.name_runs import split_entries, split_people
from minutes_parser.segment.people.names import SPELLED, Person, match_person
from minutes_parser.segment.people.posts import is_count, is_post, is_the_clerk
from minutes_parser.segment.people.remarks import read_remarks
from minutes_parser.segment.people.rows import Row, is_names

_SIGNS = compiled(r"\((?P<sign>P|A|Ap|Abs?|X)\)")


def signs_only_those_there(text: str) -> bool:
    """Whether "(P)" stands behind most names and no other sign behind the rest, who did not come then."""
    return bool(bracketed_signs(text)) and {match["sign"] for match in _SIGNS.finditer(text)} == {"P"}


def bracketed_signs(text: str) -> dict[str, Status]:
    """What "(P)" and "(A)" behind names say, where most of a list's names have one."""
    found = [match["sign"] for match in _SIGNS.finditer(text)]
    names = len(split_people(text) or split_people(text, single=True)) if len(found) > 2 and "P" in found else 0
    signs: dict[str, Status] = {
        "P": "present",
        "A": "apologies",
        "Ap": "apologies",
        "Ab": "absent",
        "Abs": "absent",
        "X": "absent",
    }
    return signs if names and len(found) >= 0.6 * names else {}


_VERB = compiled(
    r"(?<!\bThere)(?<!\bthere),?\s+(?:was|were)\s+(?:also\s+|all\s+)?(?:in\s+attendance|present)"
    r"(?:,?\s+(?:as\s+(?:was|were)|together\s+with|along\s+with|with)\s+(?P<more>(?:the\s+)?[A-Z])|\W*$)"
)


_THEY_ALSO = compiled(r"^(?:The|Mrs?|Ms|Miss|Dr)\b.*\s(?:was|were)\s+also\s+(?:in\s+attendance|present)\W*$", re.DOTALL)


# "Mr A Bell Mr C Orr Miss D Fox (for the Clerk) and Mr E Hill (Engineer) were in attendance.", where line ends were lost
_ATTENDS = r"(?:Mr|Mrs|Miss|Ms|Dr)\.?\s(?:[A-Z][\w.’'-]*\s){1,3}\([^()]{3,70}\)"
_OWN_SENTENCE = compiled(
    rf"(?<=[a-z.)])\s+(?P<who>(?<!and\s){_ATTENDS}(?:,?\s(?:and|&)\s{_ATTENDS})?\s(?:was|were)\s(?:also\s)?in\s+attendance)\W*$"
)


def at_verb(row: Row) -> Iterator[Row]:
    """A run of names without the verb that closes it: "Councillors A Bell, B Orr, C Fox, and the Clerk were present."."""
    if _THEY_ALSO.search(row.text) and read_label(row.text) is None:
        yield row  # "The Clerk, A Bell, and two residents were also present.", a sentence of its own
        return
    if (were := WERE_PRESENT.fullmatch(row.text)) and lists_people(row.part(were.start("who"), were.end("who"))):
        yield row  # "Councillors A Bell, B Orr, C Fox and D Moss were present."
        return
    verb = _VERB.search(row.text) if row.text.count(",") > 2 or " were " in row.text else None
    label = read_label(row.text) if verb else None
    start = label.end if label else 0
    own = _OWN_SENTENCE.search(row.text, start) if verb and label and label.status == "present" else None
    if own and lists_people(row.part(start, own.start())):
        yield row.part(0, own.start())
        yield row.part(own.start("who"))
        return
    if verb is None or not (
        (row.text.count(",") > 2 and not verb["more"])
        or ((label or verb["more"]) and lists_people(row.part(start, verb.start())))
    ):
        yield row
        return
    yield row.part(0, verb.start())
    if verb["more"]:
        yield row.part(verb.start("more"))


def table_of(row: Row) -> int | None:
    """The table a row is a row of, where it has more than one cell."""
    cell = row.passages[0].block.cell
    return cell.table if cell and "\t" in row.text else None


def table_number(row: Row) -> int | None:
    cell = row.passages[0].block.cell
    return cell.table if cell else None


def opens_list(row: Row) -> bool:
    label = read_label(row.text)
    return bool(label and label.status in ("present", "in_attendance") and not label.single)


_OF_MEETING = compiled(r"(?:Started|Start(?:\s+time)?|Opened|Time|Date|Meeting\s+(?:opened|started|began))\s*:")
"""what is told of the meeting below those there: "Started: 18:05" """


_MOVES = compiled(r"(?i)(?:proposed|seconded|moved)\s+(?:by\b|:)")


_OPENS_MEETING = compiled(
    r"(?:(?:welcome|introductions?)(?:\s+(?:and\s+\w+|by|from|to)\b|\W*$)|(?:opening\s+)?(?:prayers?|silence)\W*$|opening\s+(?:prayers?|worship|devotions?|reflections?|hymn)\b[^:;.]{0,30}$)",
    re.IGNORECASE,
)
"""what a meeting begins with: "Welcome by Chairperson – Cllr Bell" is no entry of the list above it"""


_COLUMN_HEADS = compiled(
    r"(?i)(?:ID|ref\w*\.?|no\.?|items?|minutes?|agenda)\b[^:;]{0,80}?\b(?:minutes?|items?|discussion|subject|matters?)\s+actions?(?:\s+by)?"
)
"""the heads of the columns in which the business is minuted: "Item Discussion Action" """


def ends_list(row: Row) -> bool:
    """Whether a row is no longer part of a list: a heading, prose, or a label of something else."""
    words = row.text.strip()
    block = row.passages[0].block
    if "\t" in row.text or _FOLIO.fullmatch(words):
        if words.split("\t")[0].endswith(":") and heads_no_people(words):
            return True  # "Prayers:" and who led them
        return _ITEM_ROW.match(words) is not None or any(map(_is_told, words.split("\t")[1:]))
    if (words[:1] in "PSM" and _MOVES.match(words)) or _OPENS_MEETING.match(words) or heads_motion(words):
        return True
    if block.is_heading or (block.is_bold and not split_people(words)):
        return True
    titled = re.match(r"[A-Z][\w /&’'-]{1,40}:\s*", words)
    if titled and re.match(r"\d+\b", words[titled.end() :]):
        return _OF_MEETING.match(words) is not None
    if _NOTE.fullmatch(words):
        return True
    if heads_no_people(words) or _CONTENTS.fullmatch(words) or _COLUMN_HEADS.fullmatch(words) or _SIGN_KEY.match(words):
        return True
    if titled and _NOBODY.match(words, titled.end()):
        return False
    if titled and read_label(words) is None and not lists_people(row):
        return True
    if re.match(r"(?:\d{1,3}|\d+(?:[./]\d+){1,2})[.)]?\s+(?:\d{1,3}\s+)?[A-Z]", words) and not is_count(words):
        return True
    return (
        _TELLS.search(bare(words)) is not None
        and len(words.split()) > 4
        and not (is_count(words) and len(words) < _LONG)
    )


def closes_bracket(before: Sequence[Row], row: Row) -> bool:
    """Whether a row ends the bracket that the count of people before it opens: "2 residents (including A Bell who filmed," """
    last = before[-1].text if before else ""
    opens = "(" in last and last.count("(") > last.count(")") and re.search(r"(?i)\bincl(?:uding|\.)", last) is not None
    return opens and row.text.count(")") > row.text.count("(")


def _is_told(words: str) -> bool:
    """Whether a cell beside a title is what was minuted under it: "Proposed by Ann, seconded by Ben"."""
    return _MOVES.match(words) is not None or (len(words.split()) > 12 and _TELLS.search(bare(words)) is not None)


_TELLS = compiled(
    r"\b(?:was|were|had|has|have|is|are|will|would|welcomed|introduced|opened|thanked|paid\s+tribute|wished|congratulated|informed|drew|extended|expressed|asked|signed|accepted|noted|reported|advised|explained|said|took|declared|agreed|received|stated|(?i:penderfynwyd|derbyniwyd|croesawodd|diolchodd|agorodd|cafwyd)|roedd|commenced|began|held|reminded|requested|proposed|seconded|informed|confirmed|outlined|enquired|suggested|went|spoke|apologi[sz]ed)\b"
)

_CONTENTS = compiled(
    r"(?i)\W*(?:(?:table\s+of\s+)?contents|index|agenda(?:\s+(?:items?|(?:and|&)\s+discussion(?:\s+points?)?))?|discussion\s+points?)\W*"
)
_NOTE = compiled(r"(?i)\W*(?:secretary|clerk|chair(?:man|woman|person)?|editor)[’']?s?\s+notes?\W*")
"""what heads a remark below those listed: "Secretary's note" """
_LONG = 120
"""So many code points are no count of people, as "A parishioner, Ann Bell, reported that ..." is none."""
_ITEM_ROW = compiled(r"\d{1,4}[.)]?\t[A-Z]{3,}[A-Z ’&]*\b[.:]?(?:\t|$)")
"""an item's number and its title in capitals, each in a cell"""
_FOLIO = compiled(r"\d{1,4}\s+[A-Z]{1,5}(?:/\d{1,4}){1,2}")
"""a page's number and the meeting's, amid a list that runs over the page"""
_SIGN_KEY = compiled(r"\W*(?:denotes|indicates)\b")
"""what a sign beside names says, below them: "* denotes absence" """
_NOBODY = compiled(r"(?i)(?:no\s+(?:reps?|representatives?|one|working\s+\w+)|vacan(?:t|cy)|none|nil)\W*$")
"""what stands for a holder where there is none: "Welfare Officer: vacant" """
GATHERS = compiled(r"\W*(?:attend(?:ees|ance)|present)\s+(?:and|&)\s+apologies\W*$", re.IGNORECASE)
"""A label that heads all the lists there are."""


def is_numbered(row: Row, listed: list[Row]) -> bool:
    """Whether a row is one person's name under the number after those listed; who is in the chair may have none."""
    start = _NUMBERED.match(row.text) if row.text[:1].isdigit() else None
    if start is None or len(row.text) > 80:
        return False
    first = _NUMBERED.match(listed[0].text) if listed else start  # "In attendance:" over "5. A Bell", too
    before = len(listed) + (int(first["number"]) - 1 if first else 0)
    if not 0 <= before + 1 - int(start["number"]) <= bool(listed):
        return False
    entries = split_entries(row.text[start.end() :])
    return len(entries) == 1 and entries[0].person is not None


_NUMBERED = compiled(r"(?P<number>\d{1,2})[.)]\s+(?=[A-Z])")


_NUMBER_BEFORE = compiled(r"(?<!\S)\d{1,2}[.)]\s+(?=[A-Z])")


def at_numbers(rows: list[Row]) -> list[Row]:
    """The rows cut at the numbers before names: "1. Bell 2. Roe"; none where there are none."""
    out: list[Row] = []
    for row in rows:
        found = list(_NUMBER_BEFORE.finditer(row.text)) if row.text[:1].isdigit() else []
        if not found or found[0].start():
            return []
        ends = [*(m.start() for m in found[1:]), len(row.text)]
        out += [
            row.part(m.end(), m.end() + len(row.text[m.end() : end].rstrip()))
            for m, end in zip(found, ends, strict=True)
        ]
    return out


_OFFICE = r"(?:(?:Town|Parish|Deputy|Acting|Interim)\s+)*(?:Clerk|Chief\s+Executive|Proper\s+Officer|Monitoring\s+Officer|Head\s+of|Director\s+of)\b"
_OFFICE_FIRST = compiled(rf"\W*{_OFFICE}", re.IGNORECASE)
_OFFICE_BEHIND = compiled(rf"[^,:]{{4,40}},\s+{_OFFICE}[^,:]{{0,40}}", re.IGNORECASE)


def signs_summons(row: Row, after: Row | None) -> bool:
    """Whether the signature under a summons begins at a row: a name alone, and below or behind it the office."""
    below = after is not None and _OFFICE_FIRST.match(after.text) is not None and len(row.text) < 40
    return (below or _OFFICE_BEHIND.fullmatch(row.text) is not None) and lists_people(row)


def heads_group(row: Row, after: Row) -> bool:
    """Whether a heading names a group of those who are listed below it: "Board chairs"."""
    block = row.passages[0].block
    return (block.is_heading or block.is_bold) and len(row.text.split()) < 7 and lists_people(after)


def heads_people(row: Row) -> bool:
    """Whether a row in bold says whom those below it stand for: "Primary School Representatives", "Head of Provision"."""
    block = row.passages[0].block
    return (
        (block.is_heading or block.is_bold)
        and len(row.text.split()) < 8
        and "\t" not in row.text
        and match_person(row.text) is None
        and (_STAND_FOR.search(row.text) is not None or is_post(row.text))
    )


_STAND_FOR = compiled(
    r"(?i)\b(?:representatives?|reps|members?|governors?|trustees|partners|appointees|nominees|sector)\s*:?\W*$"
)


def elects(words: str) -> bool:
    """Whether the posts of the year to come stand below a line: "Election of officers"."""
    return _ELECTS.match(words) is not None


_ELECTS = compiled(
    r"\W*(?:\d{1,3}[.)]?\s+)?(?:election|appointment)s?\s+of\s+(?:an?\s+|the\s+|new\s+)?(?:officers|committee|(?:vice|deputy|leas)?[\s-]*(?:ch?athaoirleach|chair|mayor|provost|convener|president))",
    re.IGNORECASE,
)


def lists_people(row: Row) -> bool:
    """Whether a row is entries and nothing else."""
    entries = split_entries(row.text)
    return bool(entries) and any(entry.person for entry in entries)


def holds_posts(row: Row) -> bool:
    """Whether a row is posts with their holders, none of them a councillor: "Director of Roads (Mr A Bell), Clerk (Ms C Moss)"."""
    if "(" not in row.text:
        return False
    entries = split_entries(row.text)
    people = [entry.person for entry in entries if entry.person and entry.person.post]
    return (
        len(people) > 1
        and len(people) == len(entries)
        and not any(_OF_BODY.match(person.honorific or "") or _OF_BODY.match(person.post or "") for person in people)
    )


def only_posts(row: Row) -> bool:
    """Whether a row is posts, two or more, without their holders: "Chief Executive, Head of Finance"."""
    entries = split_entries(row.text) if "," in row.text else ()
    return len(entries) > 1 and all(entry.person is None and is_post(entry.words) for entry in entries)


def are_outsiders(row: Row) -> bool:
    """Whether a row names nobody of the body, but its clerk, those of other councils and the public: "A Bell – Clerk, County Cllr B Orr"."""
    entries = split_entries(row.text) if len(row.text) < 300 and not ends_list(row) else []
    return bool(entries) and all(
        _is_outsider(entry.person) if entry.person else is_count(entry.words) or is_the_clerk(entry.words)
        for entry in entries
    )


def outside_from(rows: list[Row]) -> int | None:
    """Where the last rows of a list are people from outside the body, below a run of its members."""
    first = len(rows)
    while first > 1 and are_outsiders(rows[first - 1]):
        first -= 1
    return first if 0 < first < len(rows) else None


def _is_outsider(person: Person) -> bool:
    posts = (person.post or "", *person.remarks)
    return _FROM_OUTSIDE.match(person.honorific or "") is not None or (
        _OF_BODY.match(person.honorific or "") is None
        and any(_SERVES.search(post) or _OF_COUNCIL.search(post) for post in posts)
    )


_FROM_OUTSIDE = compiled(
    r"(?i)(?:county|district|borough|city|unitary)\s+(?:councillor|cllr)|(?:[cd]/|dist\.?\s)cllr|pcso|w?pc\b|police|inspector|sergeant|sgt"
)
_OF_COUNCIL = compiled(r"\b(?:District|County|Borough|City)\s+Council$")
_SERVES = compiled(r"(?i)^(?:the\s+)?(?:(?:parish|town|deputy|assistant|locum)\s+)*(?:clerk|rfo|proper\s+officer)\b")
_OF_BODY = compiled(
    r"(?i)(?:the\s+|an\s+|vice[\s-]|deputy\s+)?(?:councill?or|cllr|chair|cathaoirleach|leas|mayor|provost|convener|member|president)"
)
_RUN = compiled(r"\W*(?:Councillors|Cllrs\b|(?:Councillor|Cllr|Chair(?:man|woman|person)?)\b.*(?:,|\band\b|&|Cllr))")


def is_run(row: Row) -> bool:
    """Whether a row is a run of three members or more: "Cllr Bell (Chair), Cllrs Orr and Ames", and nothing else."""
    if _RUN.match(row.text) is None or len(row.text) > 600 or ends_list(row):
        return False
    entries = split_entries(row.text)
    return sum(entry.person is not None for entry in entries) >= 3 and all(
        entry.person or is_count(entry.words) or is_post(entry.words) for entry in entries
    )


def is_entry(row: Row) -> bool:
    """Whether a row is people with a post or the like in brackets, or their initials, or with an honorific: "Ann Bell (Treasurer)"."""
    name, tab, post = row.text.partition("\t")
    if tab and (is_post(post) or _HEAD.match(post)):  # "Dr Ann Bell | Non Executive Director"
        return match_person(name) is not None and is_names(name)
    likely = len(row.text) < 160 and (_REMARKED.search(row.text) or _STYLED.match(row.text))
    if not likely and len(row.text) < 100 and (dashed := _DASHED.fullmatch(row.text)):
        return match_person(dashed["name"]) is not None and (
            is_post(dashed["post"]) or _HEAD.fullmatch(dashed["post"]) is not None
        )
    entries = split_entries(row.text) if likely else []
    people = [entry.person for entry in entries if entry.person and entry.person.remarks]
    if not people or len(people) < len(entries):
        person = entries[0].person if len(entries) == 1 else None
        return person is not None and bool(person.honorific)
    return row.text.rstrip()[-1] in ")]" or all(read_remarks(p.remarks, p.name).key for p in people)


def entries_above(rows: list[Row]) -> list[Row]:
    """The people one a row at the end of rows, most with a post or the like beside: a list that no label heads."""
    found: list[Row] = []
    for above, row in zip([None, *rows][-2::-1], reversed(rows), strict=False):
        if _is_person_beside(row):
            found.insert(0, row)
        elif not (found and above and _is_person_beside(above) and _HEADS_FEW.fullmatch(row.text)):
            break  # or it heads some of them: "Primary Schools"
    beside = sum("\t" in row.text or is_entry(row) for row in found)
    return found if len(found) > 2 and beside > len(found) / 2 else []


_HEADS_FEW = compiled(r"[A-Z][\w’'-]+(?:\s(?:[A-Z][\w’'-]+|of|and|the|&)){0,5}\s*:?")


def _is_person_beside(row: Row) -> bool:
    """Whether a row is one person, and perhaps what stands beside the name in a cell of its own."""
    name, _, beside = row.text.partition("\t")
    person = match_person(name)
    if person is None or len(row.text) > 120:
        return False
    return (
        not name[person.end :].strip(" .,") if beside else is_entry(row) or (len(row.text) < 40 and is_names(row.text))
    )


def is_run_with_chair(row: Row) -> bool:
    """Whether a row is a run of people, one of whom is said to be the chair, or some with their initials: "Mrs A Bell (Chair), Mr T Orr and Ms C Moss"."""
    keyed = len(_KEYED.findall(row.text)) > 1
    if not keyed and not _CHAIR.search(row.text):
        return False
    if _RUN_OF_INITIALS.fullmatch(row.text):
        return True
    entries = split_entries(row.text)
    return len(entries) > 3 and all(entry.person for entry in entries)


# "AB (Chair), CD, EF, GH (Clerk)"
_RUN_OF_INITIALS = compiled(
    r"\W*[A-Z]{2,3}(?:\s?\([^()]{2,40}\))?(?:(?:,|\s(?:and|&))\s[A-Z]{2,3}(?:\s?\([^()]{2,40}\))?){3,}\W*"
)
_DASHED = compiled(r"(?P<name>[A-Z][^–,:;]{3,40}?)\s+[–-]\s+(?P<post>[A-Z][^–,:;]{3,60})")
_HEAD = compiled(r"(?i)(?:vice|deputy|acting)?[\s-]?(?:chair(?:man|woman|person)?|convener)")
_CHAIR = compiled(r"\((?:in\s+the\s+)?Chair(?:man|woman|person)?\)", re.IGNORECASE)
_KEYED = compiled(r"[A-Z][\w’'-]+\s\([A-Z][A-Za-z]{0,2}[A-Z]\)\s*(?:[,;]|and\b|&)")
_REMARKED = compiled(r"(?:[)\]]|\s[A-Z][A-Za-z-]{1,4})\s*$")
_STYLED = compiled(r"\W*(?:(?:Cllr|Councillor|Ald|Cmhlr|Cyng)\w*|Mrs?|Ms|Miss|Dr)\.?\s+[A-Z]")


# "P Councillor Bell", and the key that says what the letter means.
CODED = compiled(r"(?P<code>P|A|AB|Ab|L|S|X)[.)]?\s+(?=(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|[A-Z][a-z]))")
CODE_KEY = compiled(r"\bP\s*[:=–-]\s*[Pp]resent\b")
# "THE MAYOR (Councillor A Bell)" heads the roll of a full council.
CIVIC_HEAD = compiled(
    r"(?i)\W*the\s+(?:right\s+)?(?:worshipful,?\s+)?(?:the\s+)?(?:(?:lord|deputy)\s+)*(?:mayor|provost)\W{1,4}(?:Councillor|Cllr|Alderman)\.?\s+[A-Z][^:]{2,50}$"
)
# "Lethan - Mr J Orr, Mrs N Moss": those of a place, where a council of many sits.
OF_PLACE = compiled(r"(?P<place>[A-Z][\w’'& ]{2,40}?)\s[-–]\s+(?=(?:Mr|Mrs|Ms|Miss|Dr|Rev|Cllr|Councillor)\.?\s)")
_GROUP_FIRST = compiled(r"(?P<group>[A-Z][\w’'&]*(?:\s(?:of|and|the|&|[A-Z][\w’'&]*)){1,5})\s[-–]\s+(?=[A-Z])")


def group_first(words: str, *, known: bool = True) -> tuple[str, int] | None:
    """The house or body before a run of its people, and where they start: "Mill Court – Ann Bell (Chair), Ben Roe".

    `known` asks for a common forename or an honorific at the start of the run.
    """
    match = _GROUP_FIRST.match(words)
    if match is None or match["group"].split()[0] in FORENAMES or SPELLED.match(words):
        return None
    if is_post(match["group"]) or POST_LEAD.match(words) or read_remarks((match["group"],), None).role:
        return None  # "The Chairman – Cllr Bell"
    rest = words[match.end() :].strip(" .")
    sure = not known or rest.split()[0] in FORENAMES or SPELLED.match(rest)
    entries = split_entries(rest) if sure else ()
    return (match["group"], match.end()) if entries and all(entry.person for entry in entries) else None


# "Warden of the Quay - Mrs J Orr": what each sits for, before the name.
SEAT = compiled(
    r"(?P<seat>[A-Z][\w’'-]*(?:\s[\w’'.-]+){0,3}?\s(?:of|for|de|du|des)\s[\w’'. -]{2,30}?)\s[-–]\s+(?=(?:Mr|Mrs|Ms|Miss|Dr|Rev|Cllr|Councillor)\.?\s|(?:[A-Z]\.\s?){1,3}[A-Z][\w’'-])"
)
# "Deputy Head of Planning – Mrs J Orr" holds a post
OFFICIAL_OF = compiled(
    r"(?:(?:Deputy|Assistant|Interim|Acting|Executive|Strategic|Corporate|Service|Vice|Associate|Pro)[\s-]+)*(?:Head|Director|Secretary|Clerk|Solicitor|Manager|Dean|Professor|Chief)\b"
)
# "Quay Bay City Councillor – E Holt": a post whose first words read as a name.
OFFICE_DASH = compiled(
    r"(?P<post>(?:[A-Z][\w’']+\s(?:(?:of|and|for|the)\s)?){1,6}(?:City|Town|Borough|District|County|Ward|Unitary)\sCouncillor(?:\sfor\s[A-Z][\w’' ]{2,40}?)?)\s[-–]\s+(?=(?:[A-Z]\.?\s?){1,3}[A-Z][\w’'-])"
)
# The kind of body alone on a line, as heads the names of its members.
BODY_ALONE = compiled(
    r"(?i)\W*(?:the\s+)?(?:board|council|committee|panel|cabinet|governing\s+body|trustees|trust\s+board|membership)(?:\s+(?:members|membership))?\W*"
)
IN_THE_CHAIR = compiled(
    r"\W*(?:(?:The\s+)?(?:Vice|Deputy)?[\s-]?Chair\w*,?\s+)?(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr|Bailie|Provost)\.?\s+[^.,;:()]{2,40}?(?:,?\s+in\s+the\s+[Cc]hair|\s*\(in\s+the\s+[Cc]hair\))\W*"
)
# "Councillor A Bell (Wex) - Chairman", above the label of those present
LEADS = compiled(
    r"\W*(?:Councillor|Cllr|Alderman)\.?\s+[^.,;:()]{0,3}(?:\.\s?)?[^.,;:()]{2,40}?(?:\s*\([^()]{3,40}\))?\s*(?:\s[–-]\s|,\s|\()\s*(?:(?:Lord|Town|Deputy|Acting)\s+)?(?:Chair(?:man|woman|person)?|Mayor|Convener|Provost)\W*"
)
# "Chair  Professor A Bell, Vice-Chancellor", above the label of those present
CHAIR_FIRST = compiled(
    r"(?:Chair(?:man|woman|person)?|President|Convener)\s+(?:Prof(?:essor)?|Dr|Mrs?|Ms|Miss|Cllr|Councillor|Sir|Dame|Revd?)\.?\s+(?:[A-Z][\w.’'-]*\s?){1,4}(?:,\s+[A-Z][\w’'-]+(?:\s[\w’'-]+){0,4})?"
)
# Who came for one item only: "Items 9.4 to 9.9: Mrs Bell, Solicitor".
OF_ITEM = compiled(r"Items?\s+\d[\d.,&–-]*(?:(?:\s+(?:to|and|&))?\s+\d[\d.]*)*\s*:\s*(?=[A-Z])")
OTHERS = compiled(r"(?i)\W*other\s+(?:members|councillors)\b")
ALSO = compiled(r"(?i)\W*also\s+(?:present|there|in\s+attendance)\b")
LABEL_WORD = compiled(r"\s(?P<word>Officers|Officials|Also|Members|Others|In|Public)\s*$")


def under_councils(rows: list[Row]) -> list[Listed]:
    """The lists that stand each under the name of a council, where no label says that they were there."""
    found: list[Listed] = []
    for head, first, *more in ([*rows[n : n + 8]] for n in range(len(rows) - 1)):
        if len(head.text) > 70 or not (_HEADS_COUNCIL.fullmatch(head.text) and _MEMBERS_BELOW.match(first.text)):
            continue
        if not lists_people(first):
            continue
        below = [first]
        if not first.text.startswith(("Councillors", "Cllrs")):
            below += takewhile(lambda row: re.match(r"(?:Councillor|Cllr)\b", row.text) is not None, more)
        organisation = re.sub(r"(?i)^representing\s+(?:the\s+)?|[\s:]+$", "", head.text)
        found.append(Listed("present", rows=below, organisation=organisation))
    return found if len(found) > 1 else []


_HEADS_COUNCIL = compiled(
    r"(?:[Rr]epresenting\s+)?(?:(?:[A-Z][\w’'-]*|of|and|the|&)\s+){1,6}(?:Council|Councils|Association|Authority|CC|DC|BC|MBC)\s*:?"
)
_MEMBERS_BELOW = compiled(r"(?:Councillors?|Cllrs?)\b")
OUTSIDE = compiled(
    r"(?i)\b(?:officers?|officials|staff|guests?|visitors?|observers?|speakers?|invit\w+|press|public|clerk)\b"
)


def in_groups(rows: list[Row]) -> list[Listed]:
    """The lists of rows that name a group first, where no label says that they were there: "Patients: Ann Bell, Ben Orr"."""
    found: list[Listed] = []
    for row in rows:
        label = read_unknown_label(row.text) if ":" in row.text else None
        if label is None or not row.text[label.end :].strip() or not lists_people(rest := row.part(label.end)):
            continue
        outside = OUTSIDE.search(row.text, 0, label.end) is not None
        listed = Listed("in_attendance" if outside else "present", label.role, single=label.single, rows=[rest])
        listed.organisation = label.organisation
        found.append(listed)
    people = sum(len(split_people(listed.rows[0].text)) for listed in found)
    return found if len(found) > 1 and people > 2 else []


def are_surnames(rows: list[Row]) -> bool:
    """Whether each row of many is one word and a comma, as where members are listed by surname: "Ahern," "Brosnan,"."""
    alone = sum(_SURNAME_ALONE.fullmatch(row.text) is not None for row in rows)
    return alone >= 5 and alone >= 0.8 * len(rows)


_SURNAME_ALONE = compiled(r"\s*(?:(?:Mac|Mc|De|O’)\s?)?[A-Z][\w’'-]+\s*[,;.]\s*")


def are_forenames(words: str) -> bool:
    """Whether a run names people by one name, some with the initials of the other: "Ann, Ben R and Cy", "Bell, J Orr, Roe"."""
    turned = [group.count(",") == 1 for group in re.split(r"[;\n]", words.strip(" ;\n.")) if group.strip()]
    if len(turned) > 1 and all(turned):
        return False  # "Bell, Ann; Orr, Tom": surnames first
    names = [name.strip() for name in re.split(r"[,;\n•·●▪◦○]\s*(?:and\s|&\s)?|\s(?:and|&)\s", words) if name.strip()]
    return (
        bool(names)
        and (all(map(_is_forename, names)) or _but_one(words, names))
        and any(map(_FORENAME.fullmatch, names))
        and (len(names) > 1 or " " not in names[0])
    )


def _but_one(run: str, names: list[str]) -> bool:
    """Whether a run has one among its forenames that is printed in another way: "Ann, Ben, Cy, wee Davie"."""
    bare = sum(_FORENAME.fullmatch(name) is not None and _is_forename(name) for name in names)
    return "\n" not in run and bare >= max(3, len(names) - 1)


def _is_forename(name: str) -> bool:
    if SPELLED.match(name):  # "Ann, Ben and Mrs Orr"
        return match_person(name) is not None
    if _HANDLE.fullmatch(name):
        return True
    one = _FORENAME.fullmatch(name)
    return one is not None and match_person(one["name"], single=True) is not None


_HANDLE = compiled(r"[A-Z][a-z]+[A-Z][a-z]{2,}|[A-Z][a-z]{3,}[A-Z]")
"""what members of a club call themselves: "MsHarker", "OmegaJ" """
_FORENAME = compiled(r"(?:(?:[A-Z]\.? ?){1,3})?(?P<name>[A-Z][a-zà-ÿ]+)(?: [A-Z]\.?)?")
