"""The roll of a part: whom the rules that read lists, tables and sentences have found, and who is listed twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from minutes_parser.layout import Reading
from minutes_parser.patterns import compiled
from minutes_parser.records import Attendance, AttendanceBasis, Finding, Span, Status
from minutes_parser.segment.people.name_runs import Entry
from minutes_parser.segment.people.names import Person, begins_at, match_person
from minutes_parser.segment.people.posts import is_post, is_the_clerk, starts_sentence
from minutes_parser.segment.people.remarks import ENDS_AS_BODY, Remarks, read_remarks
from minutes_parser.segment.people.rows import Row


@dataclass(slots=True)
class Listed:
    """The lines under one label."""

    status: Status
    role: str | None = None
    single: bool = False
    undivided: bool = False
    basis: AttendanceBasis = "list"
    rows: list[Row] = field(default_factory=list)
    table: int | None = None
    """the table of which all rows are its own, where the first names a list over each column"""
    organisation: str | None = None
    """the body whose people are listed, where its name is their label"""
    posts: frozenset[int] = frozenset()
    """the columns of its table that hold posts"""
    beside: bool = False
    """whether what stands beside each name is of that name, and nobody of its own"""
    mixed: bool = False
    """whether the lists of those present and of apologies were printed one after the other under both heads"""
    surnames: bool = False
    """whether surnames alone are people, as after "Present: Councillors:" """
    whole: bool = False
    """whether no label divides those who were there, so that the clerk too is one of them"""
    membership: bool = False
    """whether the name of the body alone heads them, as it may those who sent apologies too"""
    labelled: bool = False
    """whether further labels may stand among its rows, as in a column of a table"""


@dataclass(slots=True)
class Roll:
    """Those found so far: each rule adds whom it reads."""

    reading: Reading
    found: list[tuple[Attendance, int]] = field(default_factory=list)
    """records in print order, each with the number of its list where the label could head an undivided one, else 0"""
    lists: int = 0
    members: set[int] = field(default_factory=set)
    """where those start who are listed as the body's members"""
    by_line: bool = False
    """whether a list named one a line, with their body behind a comma"""
    members_counted: bool = False
    """whether those present are counted, not named"""
    findings: list[Finding] = field(default_factory=list)

    @property
    def by_surname(self) -> bool:
        """Whether those present, three or more, are all listed by nothing but a surname."""
        present = [record.name for record, _ in self.found if record.status == "present" and record.name]
        return len(present) > 2 and not any(" " in name for name in present)

    def counted(self, entry: Entry, start: int, ended: Listed) -> bool:
        """ "3 members of the public, including Ann Bell" names one of those it counts."""
        if ended.status == "present" and not ended.undivided and _MEMBERS_COUNTED.search(entry.words):
            self.members_counted = True
        named = re.search(r"\b[Ii]ncl(?:uding|\.?)\s+", entry.words)
        at, somebody = named.end() if named else len(entry.words), False
        for part in _BETWEEN.split(entry.words[at:]):
            person = match_person(part)
            if person and (not somebody or _NAMED_ALONE.match(part, person.end)):
                somebody = True
                beside = _IN_BRACKETS.match(part, person.end)
                self.add(person, (beside["remark"],) if beside else (), start + at, start + at + person.end, ended)
            elif not somebody:
                break
            at += len(part)
        return somebody

    def entry(self, entry: Entry, a: int, b: int, ended: Listed, *, role: str | None) -> bool:
        """Adds the person or the post that an entry names; False where it names neither."""
        if entry.person and not any(map(_DID.match, entry.person.remarks)):
            own = tuple(remark for remark in entry.person.remarks if not _SORT_OF_MEMBER.fullmatch(remark))
            self.add(entry.person, own, a, b, ended, role=role)
            return True
        words = re.sub(r"\s*\(\s*[A-Z]{2,4}\s*\)$", "", re.sub(r"\s+", " ", entry.words)).strip(" .,;:")
        last = self.found[-1][0] if self.found else None
        if (  # "Service Manager, Youth Justice" is one post
            last
            and last.name is None
            and not is_post(words)
            and 0 < a - last.span.end <= 2
            and {"\n", ";"}.isdisjoint(self.reading.text[last.span.end : a])
            and re.fullmatch(r"[A-Z][\w &’'/-]{2,40}", words)
        ):
            span = self.reading.span(last.span.start, b)
            self.found[-1] = (
                last.model_copy(update={"role": f"{last.role}, {words}", "span": span}),
                self.found[-1][1],
            )
            return True
        two = _TWO_CLERKS.fullmatch(words)
        if two and ended.status == "in_attendance":
            for group in ("one", "other"):
                start = a + max(0, entry.words.find(two[group]))
                span = self.reading.span(start, start + len(two[group]))
                record = Attendance(role=two[group], status=ended.status, basis="post", span=span)
                self.found.append((record, self.lists if ended.undivided else 0))
            return True
        if (is_post(words) or is_the_clerk(words)) and ended.status in (
            "in_attendance",
            "apologies",
            "present",
            "absent",
        ):
            words = re.sub(r"(?i)\s*\(in\s+the\s+chair\)$", "", re.sub(r"(?i)^(?:the|an?)\s+(?=\w)", "", words))
            if ended.status == "present" and not ended.undivided and not _OF_A_BODY.fullmatch(words):
                return False
            of_body = _POST_OF_BODY.fullmatch(words)  # "Licensing Officer (Wex Council)"
            if of_body and ENDS_AS_BODY.search(of_body["body"]):
                words, body = of_body["post"], of_body["body"]
            else:
                body = None
            span = self.reading.span(a, b)
            record = Attendance(role=words, organisation=body, status=ended.status, basis="post", span=span)
            self.found.append((record, self.lists if ended.undivided else 0))
            return True
        if (
            not self.counted(entry, a, ended)
            and _NAMES_SOMEBODY.search(entry.words)
            and not starts_sentence(entry.words)
        ):
            self.unread(entry.words, a)
        return False

    def add(
        self, person: Person, remarks: tuple[str, ...], a: int, b: int, ended: Listed, *, role: str | None = None
    ) -> None:
        """A person with what is said beside the name."""
        if ended.status == "apologies" and (
            _COMES_LATE.search(self.reading.text, a, b) or _COMES_LATE.match(self.reading.text[b : b + 30].lstrip())
        ):
            return
        if remarks and (whole := self._spaced_hyphen(person, remarks[0], b)):
            person, remarks = replace(person, name=whole), remarks[1:]
        read = read_remarks(remarks, person.name)
        status = read.status or ended.status
        if status == "expected" and read.status:
            return
        if (read.arrived or read.left) and self._came_or_went(person, read):
            return
        if ended.status == "apologies" and read.replaced_by:
            instead = match_person(read.replaced_by)
            self.substitute(instead.name if instead else read.replaced_by, person.name, a, b)
        rank = person.honorific if person.honorific and _RANKS.search(person.honorific) else None
        civic = (
            ("Provost",)
            if read.role
            else ("Provost", "Depute Provost", "Deputy Provost", "Lord Mayor", "Deputy Lord Mayor")
        )
        if rank is None and person.honorific in civic:
            rank = person.honorific
        if rank is None and _TIERS.match(person.honorific or ""):
            placed = person.post is not None and not is_post(person.post)  # "Wex & Marl Borough Cllr Ann Bell"
            if placed or ended.status == "in_attendance":
                rank = _tier(person.honorific or "")  # what brings them there
            if placed:
                person, rank = replace(person, post=None), f"{person.post} {rank}"
        role = None if rank and role == "Police" else role
        if role and (read.role or person.post) and _OF_SEVERAL.search(role):
            role = None  # "Co-opted Members: A Bell (Vice-Chair)"
        posts = [
            re.sub(
                r"(?i)^(?:(?:the|an)\s+)?(?:(?:(?:right\s+)?worshipful|h(?:is|er)\s+worship),?\s+)?(?:the\s+)?(?=\w)|\s+presid(?:ed|ing)$|,?\s+and$",
                "",
                post,
            )
            for post in (role or person.post, read.role or rank)
            if post
        ]
        record = Attendance(
            name=person.name,
            honorific=person.honorific,
            role=posts[-1] if role == "Chair" and read.role else (", ".join(dict.fromkeys(posts)) or None),
            organisation=read.organisation or ended.organisation,
            status=status,
            substitute_for=read.substitute_for,
            arrived=read.arrived,
            left=read.left,
            basis=ended.basis,
            span=self.reading.span(begins_at(self.reading.text, person.name, a, b), b),
        )
        self.found.append((record, self.lists if ended.undivided else 0))
        if ended.membership:
            self.members.add(record.span.start)

    def _came_or_went(self, person: Person, read: Remarks) -> bool:
        """Whether a line below the lists tells when one of those listed came or went: "Cllr Bell left at 8.30 pm"."""
        fits = [
            number
            for number, (record, _) in enumerate(self.found)
            if record.name and record.status in ("present", "in_attendance") and same_person(record.name, person.name)
        ]
        if len(fits) != 1:
            return False
        record, undivided = self.found[fits[0]]
        left = None if any(map(_RETURNED.search, person.remarks)) else read.left
        update = {"arrived": record.arrived or read.arrived, "left": record.left or left}
        self.found[fits[0]] = (record.model_copy(update=update), undivided)
        return True

    def _spaced_hyphen(self, person: Person, remark: str, end: int) -> str | None:
        """The whole of a surname with a hyphen between spaces, which stands so elsewhere too: "Firth – Drake"."""
        if not _SURNAME.fullmatch(remark) or is_post(remark):
            return None
        for hyphen in (" – ", " - "):
            surname = f"{person.name.split()[-1]}{hyphen}{remark}"
            if (
                surname in self.reading.text[end - len(surname) - 3 : end + 3]
                and surname in self.reading.text[end + 3 :]
            ):
                return f"{person.name}{hyphen}{remark}"
        return None

    def substitute(self, name: str, instead_of: str, a: int, b: int) -> None:
        """Somebody who stood in for a member; added unless listed."""
        for number, (record, undivided) in enumerate(self.found):
            if record.name and record.status == "present" and same_person(record.name, name):
                self.found[number] = (
                    record.model_copy(update={"substitute_for": record.substitute_for or instead_of}),
                    undivided,
                )
                return
        span = self.reading.span(a, b)
        record = Attendance(name=name, status="present", substitute_for=instead_of, basis="substitute", span=span)
        self.found.append((record, 0))

    def _words_of(self, name: str, near: Attendance) -> Span:
        """Where a name stands that is told beside somebody's, as near behind or before it as it does."""
        text, start = self.reading.text, near.span.start
        at = text.find(name, start, start + _NEAR)
        at = at if at >= 0 else text.rfind(name, max(0, start - _NEAR), start)
        return self.reading.span(at, at + len(name)) if at >= 0 else near.span

    def unread(self, words: str, at: int) -> None:
        """A finding: words that name somebody whom no rule reads."""
        span = self.reading.span(at, at + 1)
        shown = re.sub(r"\s+", " ", words).strip()[:80]
        where = f" on page {span.page}" if span.page else ""
        self.findings.append(
            Finding(
                severity="warning",
                code="attendance-unread",
                page=span.page,
                message=f"An attendance list{where} names somebody who could not be read: “{shown}”. Check the list there.",
            )
        )

    def records(self) -> Iterator[Attendance]:
        """The records without repeats; an undivided list "In attendance" is one of those present."""
        present = self.members_counted or any(
            record.status == "present" and record.basis != "substitute" for record, _ in self.found
        )
        main = next((listed for record, listed in self.found if listed and record.status == "in_attendance"), 0)
        kept: list[Attendance] = []
        away = {record.name for record, _ in self.found if record.status in ("apologies", "absent")}
        of_body = sum(
            record.status == "present" and _MEMBER.fullmatch(record.honorific or "") is not None
            for record, _ in self.found
        )
        present_here = [r for r, _ in self.found if r.name and r.status == "present"]
        of_tier = sum(_TIERS.match(r.honorific or "") is not None for r in present_here)
        outsiders = of_body > 1 or len(present_here) > max(2, 2 * of_tier)
        for record, undivided in self.found:
            told_apart = record.status in ("present", "apologies", "absent") and not record.role and outsiders
            if told_apart and (outer := _TIERS.match(record.honorific or "")):
                record = record.model_copy(update={"role": outer.group()})  # as printed, among a parish's own
            if record.status == "present" and record.span.start in self.members and record.name in away:
                continue  # "Board" heads those who did not come, too
            if undivided and undivided == main and not present and record.status == "in_attendance":
                record = record.model_copy(update={"status": "present"})
            elif (
                undivided
                and record.status == "in_attendance"
                and not record.organisation
                and HEADS_BODY.fullmatch(record.role or "")
            ):
                record = record.model_copy(update={"status": "present"})  # whoever takes the chair is of the body
            away_before = next((n for n, other in enumerate(kept) if _explains(record, other)), None)
            if away_before is not None:
                kept[away_before] = kept[away_before].model_copy(update={"status": "apologies"})
                continue
            number = next((n for n, other in enumerate(kept) if _repeats(record, other)), None)
            if (
                number is None
                and record.status == "in_attendance"
                and any(
                    (record.name, record.span.start) == (other.name, other.span.start) and other.status == "apologies"
                    for other in kept
                )
            ):
                continue  # one name in one place, read once as told and once as listed
            told = next((n for n, other in enumerate(kept) if _says_more(record, other)), None)
            if told is not None:
                kept[told] = record.model_copy(update={"role": record.role or kept[told].role})
            elif number is None:
                kept.append(record)
            elif _in_full(record, kept[number]):
                kept[number] = record.model_copy(update={"role": record.role or kept[number].role})
            elif record.role and kept[number].role is None and kept[number].name:
                kept[number] = kept[number].model_copy(update={"role": record.role})  # "In the Chair: A Bell" below
        named = [r.name for r in kept if r.name and r.status != "expected"]
        for record in list(kept):
            if (
                record.substitute_for
                and record.status != "expected"
                and not any(same_person(n, record.substitute_for) for n in named)
            ):
                named.append(record.substitute_for)
                span = self._words_of(record.substitute_for, record)
                kept.append(Attendance(name=record.substitute_for, status="absent", basis="substitute", span=span))
        yield from kept


# "Ann Bell who filmed, & Cy Moss (Wex Post)": each of those named behind "including"
_BETWEEN = compiled(r"(\s*(?:,|&|\band\b)\s*)")
_NAMED_ALONE = compiled(r"\s*(?:[.)(]|$|who\b|from\b|of\b)")
_IN_BRACKETS = compiled(r"\s*\((?P<remark>[^()]+)\)")
_RETURNED = compiled(r"\b(?:returned|re-?joined|re-?entered|came\s+back)\b")
_PAIRS = tuple(
    {member, own}
    for member in ("Cllr", "Councillor")
    for style in ("Mrs", "Mrs.", "Ms", "Miss", "Mr")
    for own in (f"{member} {style}", style)
)
_NEAR = 400
"""So many code points lie between who stood in and for whom."""
_TWO_CLERKS = compiled(
    r"(?:[Tt]he\s+)?(?P<one>(?:(?:Town|Parish)\s+)?Clerk)\s+(?:and|&)\s+(?:[Tt]he\s+)?(?P<other>(?:(?:Deputy|Assistant)\s+)?(?:(?:Town|Parish)\s+)?Clerk)"
)
_SURNAME = compiled(r"[A-Z][a-z’']+")
_OF_A_BODY = compiled(
    r"(?i)(?:(?:town|parish|deputy|assistant)?\s*clerk(?:\s*(?:/|&|and)\s*(?:RFO|responsible\s+financ(?:e|ial)\s+officer))?|vicar|rector|curate|head-?teacher|(?:(?:deputy|vice)[\s-]?)?(?:chair(?:man|woman|person)?|moderator|president|convener|mayor|provost|chancellor))"
)
"""posts that stand without a name among those present"""
_POST_OF_BODY = compiled(r"(?P<post>[^()]{4,60}?)\s*\((?P<body>[^()]{4,60})\)")
_PRESIDES = compiled(r"(?i)\b(?:chair(?:man|woman|person)?|cathaoirleach|convenor|convener|provost|mayor|president)\b")
_SORT_OF_MEMBER = compiled(r"(?i)(?:elected|appointed|nominated|co-?opted|ratepayer)\s+members")
"""what closes the run of those that it is said of: "A Bell, B Roe, Elected Members." """
_DID = compiled(
    r"(?!\w+\s+the\s+(?:minutes|notes)\b|(?:joined|entered|rejoined)\s+(?:the\s+)?meeting\s+(?:at|from|during|after|before)\b)(?:also\s+|then\s+)?[a-z]{3,}ed\s+(?:the|an?|that|to|in|on|for|with|all|his|her|their|everyone|members)\b"
)
"""how a sentence goes on after its subject: "Cllr Bell highlighted the following" """


_TAKES_NOTES = compiled(r"(?i)scribe|note[\s-]?taker|minute[\s-]?taker|secretary|minutes?(?:\s+secretary)?|facilitator")
_OFFICE = compiled(r"(?i)(?:vice[\s-])?chair(?:man|woman|person)?|convener|secretary|treasurer")
HEADS_BODY = compiled(r"(?i)chair(?:man|woman|person)?|cathaoirleach|convenor|convener|provost|mayor")


_MEMBERS_COUNTED = compiled(
    r"(?i)\b(?:members(?!\s+of\s+the\s+(?:public|press))|councillors|governors|trustees|delegates)\b"
)
# "Apologies: None; Cllr Bell to be late"
_COMES_LATE = compiled(
    r"(?i)\b(?:(?:to|will|would|may|might)\s+(?:be|arrive|come|join)|is|was|running|arriving|coming)\s+(?:a\s+little\s+|slightly\s+)?late\b"
)
_NAMES_SOMEBODY = compiled(r"\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\.?\s+[A-Z]")


_OF_SEVERAL = compiled(
    r"(?:members?|governors?|persons?|officers|engineers|managers|planners|executives)$|s\s+of\s", re.I
)
_TIERS = compiled(
    r"(?:(?:[A-Z]{1,5}\s&\s[A-Z]{1,5}\s)?(?:(?:Shadow\s+)?Unitary|County|Cty\.?|District|Dist\.?|Borough|Boro['’]?|Bor\.?|City|Ward)\s+|[CD][./]\s?|(?!PC\b|TC\b)[A-Z]{1,5}C\s+)(?:Councill?or|Cllr|Clr)\b"
)
_OTHER_TIER = compiled(r"Ward|[CD][./]|[A-Z]{1,5}C\b")
_MEMBER = compiled(r"(?i)(?:parish\s+|town\s+)?(?:councillor|cllr)\.?")


def _tier(honorific: str) -> str:
    """Whose councillor somebody is, spelled out: "Dist. Cllr" -> "District Councillor"."""
    first = _TIERS.match(honorific)
    words = first.group() if first else honorific
    if _OTHER_TIER.match(words):
        return words
    for short, full in ((r"Dist\b\.?", "District"), (r"Cty\b\.?", "County"), (r"(?i)cllr", "Councillor")):
        words = re.sub(short, full, words)
    return words.strip(".")


_RANKS = compiled(
    r"\b(?:(?:Area|Group|Station|Watch|Crew)\s(?:Manager|Commander)|Inspector|Insp|Superintendent|Supt|Sergeant|Sgt|Constable|PCSO|PCO|PC|WPC|CSO|Garda|D?A?CFO|D?ACO|ACC|DCC)\b"
)


def same_person(a: str, b: str) -> bool:
    """Whether two printed names are of one person, as far as they say: "Ann Bell" and "Bell", "A Bell" and "Ann Bell"."""
    x, y = _parts(a), _parts(b)
    if not x or not y or x[-1] != y[-1]:
        return False
    if len(x) == 1 or len(y) == 1:
        return True
    return x[0] == y[0] or (x[0][0] == y[0][0] and 1 in (len(x[0]), len(y[0])))


@lru_cache(maxsize=512)  # every name is held against every other
def _parts(name: str) -> list[str]:
    turned = re.fullmatch(r"(?P<last>.+?)(?:,\s|\s(?=\())(?P<first>(?<=,\s)[^,]+|\([A-Z.]+\))", name)
    words = f"{turned['first']} {turned['last']}" if turned else name
    return re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", words.lower())


def has_initials(name: str, key: str) -> bool:
    return bool(re.fullmatch(r"[A-Z]{2,4}", key)) and "".join(word[0] for word in _parts(name)).upper() == key


def _says_more(record: Attendance, other: Attendance) -> bool:
    """Whether a list names in full, or among those present, who chairs or takes notes in a line above it: "Chair: Jo", "Jo T"."""
    if not (record.name and other.name) or record.status != "present" or other.honorific:
        return False
    name, above = record.name.lower(), other.name.lower()
    if other.status == "in_attendance":
        return name == above and (other.role is None or _TAKES_NOTES.fullmatch(other.role) is not None)
    return (
        other.status == "present"
        and other.role is not None
        and name.startswith(above)
        and _INITIAL.fullmatch(name, len(above)) is not None
    )


_INITIAL = compiled(r" [a-z]\.?")


def _explains(record: Attendance, other: Attendance) -> bool:
    """Whether it is told of somebody listed as absent that they sent apologies."""
    if record.status != "apologies" or other.status != "absent" or not (record.name and other.name):
        return False
    return other.basis != "substitute" and (
        same_person(record.name, other.name) or has_initials(other.name, record.name)
    )


def _in_full(record: Attendance, other: Attendance) -> bool:
    """Whether a record of an apology has the forename of which an earlier one has the initial."""
    if record.status != "apologies" or not (record.name and other.name):
        return False
    return len(_parts(record.name)[0]) > 1 and len(_parts(other.name)[0]) == 1 < len(_parts(other.name))


def _repeats(record: Attendance, other: Attendance) -> bool:
    """Whether a record says again what an earlier one said."""
    if record.status != other.status:
        return (
            other.status == "present"
            and record.status == "in_attendance"
            and " " in (record.name or "")
            and (record.role is None or _TAKES_NOTES.fullmatch(record.role) is not None)
            and (record.name or "").lower() == (other.name or "").lower()
        )
    if record.name is None or other.name is None:
        return record.name == other.name and (record.role or "").lower() == (other.role or "").lower()
    if record.name.lower() == other.name.lower():
        couple = {record.honorific, other.honorific}
        if couple in _PAIRS and abs(record.span.start - other.span.start) < _NEAR and not (record.role or other.role):
            return record.status in ("apologies", "absent")  # "Cllr Mrs Bell" / "Cllr Bell", in one list
        return (
            None in couple or len(couple) == 1 or not couple <= {"Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor"}
        )
    if record.status == "present" and other.role and _OFFICE.fullmatch(other.role) and not record.role:
        # "Chair: Andrew Bell" above "Present: A Bell, B Orr"
        return len(_parts(record.name)[0]) == 1 < len(_parts(other.name)[0]) and same_person(record.name, other.name)
    if record.status == "present" and other.role and not record.role and _PRESIDES.search(other.role):
        # "In the chair: Councillor T. Bell" above "Councillors Bell, Orr and Roe"
        own, whole = _parts(record.name), _parts(other.name)
        return len(own) < len(whole) and whole[-len(own) :] == own and "(" not in record.name
    return (
        record.status in ("apologies", "absent")
        and (len(_parts(record.name)) != len(_parts(other.name)) or record.basis != other.basis)
        and (same_person(record.name, other.name) or has_initials(other.name, record.name))
    )
