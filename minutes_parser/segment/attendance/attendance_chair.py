"""Who took the chair, told in a sentence: "Councillor Bell, Convener, presiding", "The meeting was chaired by AB"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from minutes_parser.patterns import compiled
from minutes_parser.records import Attendance
from minutes_parser.segment.attendance.roll import Listed, Roll, has_initials, same_person
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.name_runs import split_entries
from minutes_parser.segment.people.names import match_person, strip

_CHAIRED = compiled(
    r"(?:\b(?:chaired|presided\s+over)\s+by\s+(?P<by>(?:(?:the\s+)?(?:[\w-]+,|(?:vice[\s-]|deputy\s+)?chair\w*)\s+)?[A-Z][\w.’' -]{1,50})|^\W*(?:In\s+the\s+absence\s+of\s+[^,.]{3,60},\s+|(?:following|after|upon|on)\s+[^,.]{3,80}?,?\s+(?=(?:cllr|councillor|mr|mrs|ms|miss|dr)\b))?(?P<who>(?:(?:the\s+|an\s+)?(?:(?:retired|retiring|outgoing|acting|vice|deputy)[\s-]+)+(?:chair\w*|mayor|convener|provost),?\s+(?=(?:cllr|councillor|mr|mrs|ms|miss|dr)\b)|the\s+\w+,?\s+|(?:an\s+)?(?:cathaoirleach|convener|provost|chair\w*|mayor|(?:vice-)?president),?\s+)?(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Bailie|Provost)?\.?\s*[A-Z][\w.’' -]{1,50}?)(?:\s*\([A-Z]{2,4}\))?(?:\s*\((?P<post>[\w -]{4,30})\)|\s*,\s*[\w -]{3,40},?)?,?\s+(?:was\s+)?(?:in\s+the\s+chair|presiding|presided|took\s+the\s+chair|chaired\s+the\s+meeting|chairing|acted\s+as\s+chair\w*)"
    # "was held at Wex Hall, with the Master, Ann Bell, in the chair"
    r"|\bwith\s+(?:(?:the|our|its)\s+[\w’' -]{3,40}?,\s+)?(?P<with>(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Rev)\.?\s+)?(?-i:[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){1,3}))(?:,\s[\w’' -]{3,40}?)?,?\s+in\s+the\s+chair\b"
    # "i láthair an tArdmheara Ann Bell sa chathaoir": present, the Lord Mayor in the chair
    r"|\bi\s+l[áa]thair,?\s+(?P<irish>(?:an\s+)?(?:(?:t?Ardmh[ée]ara|M[ée]ara|(?:Leas-)?Ch?athaoirleach|Comhairleoir)\s+)?[A-ZÁÉÍÓÚ][\w.’' -]{1,50}?)\s+sa\s+chathaoir\b)",
    re.IGNORECASE,
)
_CIVIC_POST = compiled(
    r"\W*(?:(?:[Aa]n|The)\s+)?(?P<post>(?:Leas-)?Cathaoirleach|t?Ardmh[ée]ara|M[ée]ara|(?:Depute\s+)?Provost|Convener|(?:Lord\s+)?Mayor|(?:Vice-)?President),?\s+(?=[A-Z])"
)
_TITLED = compiled(
    r"(?i)^\W*(?:(?:the\s+|an\s+)?(?:(?:retired|retiring|outgoing|acting)\s+)?[\w-]+,\s+(?=\w)|(?:the\s+)?(?:(?:vice|deputy|retired|retiring|outgoing|acting)[\s-])?chair\w*\s+(?=(?:cllr|councillor|mrs?|ms|miss|dr)\b))"
)
"""The post before the name of whoever took the chair."""
_CHAIR_NOTE = compiled(
    r"(?i)\b(?:chaired\s+by|presided|(?-i:presiding(?!\s+[A-Z]))|took\s+the\s+chair|chaired\s+the\s+meeting|acted\s+as\s+chair(?:man|woman|person)?)\b|(?<!\()\bwas\s+in\s+the\s+chair\b|,\s+[\w-]{5,25},?\s+Presid(?:ing|ed)\W*$|^\W*(?:cllr|councillor|bailie|provost|mr|mrs|ms|miss|dr)\.?\s[^,.;:()]{2,40},\s[\w -]{3,30},\s+in\s+the\s+chair\W*$|\bwith\s[^.;:]{3,90}\sin\s+the\s+chair\b|\bsa\s+chathaoir\b"
)


def chair(roll: Roll, passages: Iterable[Passage]) -> None:
    """ "Councillor Bell, Convener, presiding", "The meeting was chaired by AB": the chair among those listed."""
    for passage in passages:
        if _MAY_CHAIR.search(passage.text) is None:
            continue
        told = (s for s in sentences(passage) if len(s.text) < 220 and _tells_chair(s.text))
        note = next(told, passage if is_chair_note(passage.text) else None)
        if note is None:
            continue
        passage = note
        match = _CHAIRED.search(passage.text)
        who = (match["by"] or match["who"] or match["with"] or match["irish"] or "") if match else ""
        posted = _CIVIC_POST.match(who)
        who = who[posted.end() :] if posted else _TITLED.sub("", who)
        person = match_person(who.strip(), single=True)
        name = person.name if person else strip(who)
        for number, (record, undivided) in enumerate(roll.found):
            if (
                record.name
                and (record.status == "present" or undivided)
                and (same_person(record.name, name) or has_initials(record.name, name))
            ):
                if not record.role:
                    role = posted["post"] if posted else "Chair"
                    roll.found[number] = (record.model_copy(update={"role": role}), undivided)
                return
        if (
            person
            and match
            and (
                person.honorific
                or posted
                or _in_full(match, person.name)
                or (match["post"] and is_civic(match["post"]))
            )
        ):
            at = passage.start + passage.text.find(person.name)
            span = roll.reading.span(at, at + len(person.name))
            roll.found.insert(
                0,
                (
                    Attendance(
                        name=person.name,
                        honorific=person.honorific,
                        role=posted["post"] if posted else match["post"] or "Chair",
                        status="present",
                        basis="chair",
                        span=span,
                    ),
                    False,
                ),
            )
            _supporters(roll, passage, match.end())
        return


def _tells_chair(words: str) -> bool:
    return _CHAIR_NOTE.search(words) is not None or _IN_CHAIR.fullmatch(words) is not None


# "Mr A Bell in the Chair", alone on a line
_IN_CHAIR = compiled(r"\W*(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor|Alderman)\.?\s[^,;:()]{2,40}\s+in\s+the\s+[Cc]hair\W*")


def _in_full(match: re.Match[str], name: str) -> bool:
    """Whether "chaired by Ann Bell", "with Ann Bell in the chair" names by forename and surname whom no list names."""
    told = match["by"] or match["with"]
    return told is not None and " " in name and name.split()[0] in FORENAMES


_MAY_CHAIR = compiled(r"(?i)chaired|presid|(?:took\s+the|in\s+the|acted\s+as)\s+chair|sa\s+chathaoir")
_SUPPORTED = compiled(r"\b(?:supported|assisted|accompanied|joined)\s+by\s+(?=the\s|[A-Z])")


def is_civic(post: str) -> bool:
    """Whether a post is one that takes the chair of a body."""
    return (
        re.fullmatch(
            r"(?i)(?:vice[\s-]|deputy\s+)?(?:president|chair(?:man|woman|person)?|mayor|convener|provost|captain)", post
        )
        is not None
    )


def _supporters(roll: Roll, passage: Passage, start: int) -> None:
    """ "Mr Bell took the chair and was supported by the Treasurer (Mrs Orr)": who else sat at the top table."""
    by = _SUPPORTED.search(passage.text, start)
    at = passage.start + by.end() if by else 0
    for entry in split_entries(passage.text[by.end() :]) if by else ():
        if entry.person:
            roll.entry(entry, at + entry.start, at + entry.end, Listed("present", basis="told"), role=None)


_ELECTED_FOR_NOW = compiled(
    r"(?P<who>(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\.?\s[A-Z][\w.’' -]{1,40}?)\s+(?:be|was|is)\s+(?:duly\s+)?(?:elected|appointed)\s+(?:as\s+|to\s+(?:the\s+)?)?(?:the\s+)?[Cc]hair(?:man|person|woman)?\s+(?:for|of)\s+(?:the\s+duration\s+of\s+)?(?:the|this)\s+(?:meeting|hearing|sub-committee\s+(?:meeting|hearing))"
)


def elected_chair(roll: Roll, passages: Iterable[Passage]) -> None:
    """ "RESOLVED that Councillor Bell be elected Chair for the meeting": the chair among those listed, where none is told."""
    if any(record.status == "present" and re.match("(?i)chair", record.role or "") for record, _ in roll.found):
        return
    for passage in passages:
        match = (
            _ELECTED_FOR_NOW.search(passage.text) if "lected" in passage.text or "ppointed" in passage.text else None
        )
        person = match_person(match["who"]) if match else None
        for number, (record, undivided) in enumerate(roll.found) if person else ():
            if (
                person
                and record.name
                and record.status == "present"
                and not record.role
                and same_person(record.name, person.name)
            ):
                roll.found[number] = (record.model_copy(update={"role": "Chair"}), undivided)
                return


_OFFICE_LINE = compiled(
    r"\W*(?P<post>(?i:(?:vice|deputy)[\s-]+)?[Cc]hair(?:man|woman|person)?)\s+(?:of|to)\s+(?:the\s+)?(?:[\w’'-]+\s+){0,3}?(?:[Cc]ommittee|[Bb]oard|[Pp]anel|[Cc]ouncil|[Gg]roup|[Tt]rustees|[Gg]overnors)\s*[:–-]?\s+(?P<who>(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.?\s[A-Z][\w.’' -]{1,40})\W*"
)


def told_offices(roll: Roll, passages: Iterable[Passage]) -> None:
    """ "Chair of the Committee Cllr Bell", over the lists: the post of whoever they name."""
    for passage in passages:
        told = _OFFICE_LINE.fullmatch(passage.text) if len(passage.text) < 100 and "hair" in passage.text else None
        person = match_person(told["who"]) if told else None
        for number, (record, undivided) in enumerate(roll.found):
            named = told and person and record.name and not record.role and record.status != "in_attendance"
            if named and told and record.name and person and same_person(record.name, person.name):
                roll.found[number] = (record.model_copy(update={"role": told["post"]}), undivided)
                break


def is_chair_note(words: str) -> bool:
    """A line that says who took the chair, outside the list."""
    return len(words) < 140 and _CHAIR_NOTE.search(words) is not None
