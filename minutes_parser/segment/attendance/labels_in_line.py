"""Where further labels of attendance lists start inside a line: "… and J Orr. Apologies: A Bell"."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.attendance.rollcall import (
    ABSENT_WORDS,
    APOLOGIES_WORDS,
    HOUSE,
    IN_ATTENDANCE_WORDS,
    PRESENT_WORDS,
    ROLE,
    SENT_TO,
    TIER,
    opens_run,
    qualified,
)
from minutes_parser.segment.people.names import is_person, match_person
from minutes_parser.segment.people.parties import party_labels_within

_FLAGS = re.VERBOSE | re.IGNORECASE
# A label that follows on the same line: "… and J Orr. Apologies: A Bell".
_INLINE = compiled(
    rf"""(?<= \s ) (?: (?<= [.;,)–] \s ) | (?<= \s \s ) | (?<= [\t\n] ) ) (?= (?: in \s+ the \s+ chair | {APOLOGIES_WORDS} | {ABSENT_WORDS} | {IN_ATTENDANCE_WORDS} | {PRESENT_WORDS} | {TIER} | {HOUSE} | (?: committee | board | council ) \s+ members | members \s+ of \s+ (?: the \s+ )? (?: committee | board | panel | authority ) | (?: committee | trustees ) (?= : ) | {ROLE} ) \s* (?: : | [-–] (?= \s ) ) )""",
    _FLAGS,
)
# The same without a mark before it, where its own capital and colon tell it apart: "… 7.30 pm Members present (9): A Bell".
_INLINE_STRONG = compiled(
    r"(?<=\s)(?:there\s+were\s+present(?=:)|the\s+following(?:\s+(?:[Mm]embers|[Cc]ouncillors|persons))?\s+(?:(?:were|being)\s+(?:present|in\s+attendance)|attended)(?=:)|(?:Members|Councillors|Those)\s+[Pp]resent|Attendance|Attendees|PRESENT|Present|In\s+[Aa]ttendance|IN\s+ATTENDANCE"
    r"|Councillors|Clerks|(?:Vice|VICE)[\s-](?:Chairman|CHAIRMAN|Chair|CHAIR)|(?:Also|ALSO),?\s+(?:in\s+[Aa]ttendance|present|PRESENT|IN\s+ATTENDANCE)|Staff|(?:Independent|Co-?opted|Lay|Parish)\s+(?:Members|Representatives)|Clerk(?:\s+to\s+the\s+\w+)?|By\s+invitation|Members\s+of\s+(?:the\s+)?[Pp]ublic|(?<!of\s)(?<!the\s)(?<!last\s)(?<!previous\s)Minutes|Officers(?:\s+(?:[Pp]resent|in\s+attendance))?|Guests|Observers|Secretariat|Apologies(?:\s+for\s+absence)?(?:\s+(?:were|was)\s+(?:received|noted|given|sent)\s+(?:from|by))?|APOLOGIES|Absent|ABSENT|Visitors|Leave\s+of\s+[Aa]bsence)(?:\s*\([^()]{1,30}\))?\s*:|(?<=[.;]\s)(?:Clergy|Laity|Members|Governors|Trustees|Parents|Pupils|Tenants|Ex[\s-]officio|Hon(?:orary|\.)\s+(?:Secretary|Treasurer))\s*:|(?<=[.;)]\s)(?:[A-Z][\w’'&-]*\s+){1,4}(?:Members|Councillors|Representatives|Officers)\s+(?i:present|absent|apologies|in\s+attendance)\s*:|(?<=\s)\((?:Officials|Officers)\)\s+(?=[A-Z])|(?<=_\s)In\s+the\s+[Cc]hair\s*:"
)
_INLINE_BARE = compiled(
    r"(?<=\s)(?:(?:Members\s+)?(?:Present|PRESENT)|Apologies(?:\s+for\s+absence)?(?:\s+(?:were\s+|was\s+)?received)?(?:\s+from)?)\s+(?=(?:Councillor|Cllr)s?\b)"
    r"|(?<=[\w)]\s)(?:Also,?\s+(?:in\s+[Aa]ttendance|[Pp]resent)|ALSO,?\s+(?:IN\s+ATTENDANCE|PRESENT))\s+(?=(?:Public|Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?)\b)"
    r"|(?<=[.;)]\s)(?:Also,?\s+(?:in\s+[Aa]ttendance|[Pp]resent)|In\s+[Aa]ttendance)\s+(?=[A-Z][a-z]+\s[A-Z][\w’'-]+[\s,(]+(?:the\s+)?(?:[A-Z]?[\w-]+\s){0,2}(?i:clerk|secretary|treasurer|officer|RFO|engineer|manager)\b)"
    r"|(?<=[.;]\s)There\s+(?:was|were)\s+also\s+(?:present|in\s+attendance)\s+(?=[A-Z\d]|the\b|two\b|three\b)"
    r"|(?<=[.;]\s)PRESENT\s+(?=(?:[A-Z]\.?\s){1,3}[A-Z][a-z])"
    r"|(?<=[.;]\s)(?:Councillors|Members|Those)\s+present\s+were\s+(?=(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?)\.?\s+[A-Z]|[A-Z][\w’'-]+\s+[A-Z])"
    r"|(?<=\s)(?:In\s+[Aa]ttendance|IN\s+ATTENDANCE|Apologies(?:\s+for\s+absence)?(?:\s+(?:were|was)\s+received)?(?:\s+from)?)\s+(?=(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?)\.?\s+[A-Z])"
    r"|(?<=[.;)]\s)(?:Apologies(?:\s+for\s+absence)?|In\s+[Aa]ttendance|Also\s+present)\.\s+(?=(?:Messrs|Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?|The\s+Clerk)\b|(?:[A-Z]\.?\s?){1,3}[A-Z][a-z])"
    r"|(?<=\s)(?:Apologies(?:\s+for\s+absence)?|Absent|In\s+[Aa]ttendance)\s+[–—-]\s+(?=[A-Z][\w’'-]+\s+[A-Z])"
    r"|(?<=[.;]\s)[Aa]pologies(?:\s+for\s+absence)?(?:\s+(?:(?:had\s+been|have\s+been|were|was)\s+)?(?:received|noted|given|sent|accepted))?\s+from\s+(?=[A-Z][\w’'-]*\.?\s+[A-Z]|[A-Z][a-z]+(?:,|\s+(?:and|&)\s|\W*$))"
    r"|(?<=[.;]\s)In\s+[Aa]ttendance,\s+(?=(?:[A-Z]\.?\s?){1,3}[A-Z][a-z]|[A-Z][a-z]+\s[A-Z][a-z])"
    r"|(?<=\s\()(?:Apologies(?:\s+for\s+absence)?|Absent)(?:\s*:|\s+(?:from\s+)?(?=[A-Z]))"
    r"|(?<=[.;]\s)Also,?\s+(?=(?:the\s+Clerk|PCSO|PC|Mrs?|Ms|Miss|Dr|(?:County|District|Borough|City|Ward)\s+(?:Cllr|Councillor)s?)\b)"
)
_WELCOME = compiled(
    r"(?<=[\w)])\s+(?=(?:Members\s+of\s+the\s+(?:public|press)|Please\s+note|If\s+(?:the|you)|For\s+further|The\s+(?:meeting|quorum))\b[^,;]{0,40}\b(?:are|is|was|were|that|may|can|sounds?|need|information|require)\b)"
)
_MAY_BE_LABELLED = compiled(
    r":|[-–—]\s|\((?:Offic|Absent)|Councillor|Cllr|[Aa]pologies|ttendance\.|present\.|\b(?:PRESENT|ATTENDANCE|APOLOGIES|ABSENT|Name|There|Members|Those|Please|If|For|The|In|IN|Apologies|Also,?)\s"
)
"""this is in whatever the patterns of labels inside a line match"""
_HEAD_BEFORE = compiled(r"(?i)(?:^|\s)(?:present|attendees|in\s+attendance)\s*:\s*$")
"""the head of a column beside that of "Apologies:" """
_PLURAL = r"(?:Members|Directors|Trustees|Governors|Councillors|Commissioners|Representatives|Reps|Guests|Visitors|Observers|Officers|Officials|Speakers|Advisers|Advisors|Executives|Volunteers|Tenants|Residents|Patients|Parents|Pupils|Churchwardens|Nominees|Substitutes)"
# "… Ben Orr. Wex Homes Representatives: Cy Moss", "… Ben Orr Invited Guests: Cy Moss": a group, and who is of it
_GROUP_LABEL = compiled(
    rf"(?<=[.;)\]]\s)(?:[A-Z][\w’'&/-]*\s+){{0,4}}{_PLURAL}\s*:(?=\s+[A-Z])"
    rf"|(?<=[\w.;)\]]\s)(?:(?:Invited|Visiting|Other|Others|Elected|Appointed|Nominated|Co-?opted|Lay|Independent|Board|Council|Committee|Panel|Staff|Student|Parent|Non-?[A-Z]?\w*)\s+){{1,2}}{_PLURAL}\s*:(?=\s+[A-Z])"
    rf"|(?<=[a-z]\s)(?:Directors|Trustees|Governors|Guests|Observers|Advisers|Advisors|Representatives)\s*:(?=\s+[A-Z])"
)
_IN_CAPITALS = compiled(
    r"(?<=[\w.;)]\s)Name\s*(?:&|and|/)\s*(?:Organi[sz]ation|Role|Post|Position|Agency|Company)\s+(?=[A-Z])"
    r"|(?<=[\w.;)]\s)(?:(?:ALSO|MEMBERS)\s+)?(?:PRESENT|ATTENDANCE|IN\s+ATTENDANCE|APOLOGIES|ABSENT)\s+(?=[A-Z])"
)


def _bare_in_capitals(line: str) -> set[int]:
    """Where labels in capitals stand without a mark before a run of people: "… at noon. PRESENT A&B Roe, C Orr, D Moss"."""
    return {
        m.start()
        for m in _IN_CAPITALS.finditer(line)
        if not _WITHIN_LABEL.search(line, 0, m.start()) and (m.group()[:1] == "N" or opens_run(line[m.end() :]))
    }


_VICE = compiled(r"(?i)\b(?:vice|deputy)[\s-]+$")
_ALSO = compiled(r"(?i)\balso,\s+$")
_WITHIN_LABEL = compiled(
    r"(?i)(?:\b(?:not|also,?|members|councillors|those|others?|officers|officials|executive|administrative|clerical|non-members|my|and|in|non-|parish|town|community|county|district|borough|city|ward|unitary|elected|visiting|other|vice|deputy|assistant|acting|locum)|^\W*(?:committee|governance|board|company)|[:–/-])\s+$"
)


_VOTING_PRESENT = compiled(
    r"(?i)\W*(?:members|councillors|governors|trustees|directors)\s\([^()]{3,30}\)\s+(?=present)"
)
_ALL_TITLE = compiled(r"\W*(?:[A-Z][\w’'-]*\s+(?:(?:and|of|the|&)\s+)?){1,4}")
"""what a label begins with: "Overview & Scrutiny Observers:" """
_GROUP_BEFORE = compiled(r"(?i)\b(?:employees|staff|public|press)\s+$")
"""whose presence a label tells: "Council Employees Present:" """


def inline_labels(line: str) -> list[int]:
    """Where further labels start inside a line."""
    if not _MAY_BE_LABELLED.search(line):
        return []
    found = {m.start() for m in _INLINE.finditer(line) if not _ALSO.search(line, 0, m.start())}
    found = {at for at in found if not _VICE.search(line, max(0, at - 8), at)}
    found = {
        at for at in found if not (line[: at - 1].endswith("–") and is_person(line[: at - 2]))
    }  # "A Bell – Chair – Wex Trust"
    strong = (m for pattern in (_INLINE_STRONG, _INLINE_BARE) for m in pattern.finditer(line))
    for m in strong:
        before = line[: m.start()]
        of_group = m.group()[:1] in "Pp" and _GROUP_BEFORE.search(before)
        titled = m.group()[:1] == "O" and _ALL_TITLE.fullmatch(before) and match_person(before) is None
        named = not m.group().startswith("Minutes") or match_person(
            line[m.end() :].lstrip()
        )  # not "Previous Minutes: …"
        within = _WITHIN_LABEL.search(before) and not (
            m.group()[:2].lower() in ("ap", "ab") and _HEAD_BEFORE.search(before)
        )
        if named and not (of_group or titled or within):
            found.add(m.start())
    found |= _bare_in_capitals(line)
    groups = [m.span() for m in _GROUP_LABEL.finditer(line) if _heads_people(line, m)]
    found = {at for at in found if not any(a < at < b for a, b in groups)} | {a for a, _ in groups}
    found |= {m.start() for m in SENT_TO.finditer(line)}
    if found and (own := _VOTING_PRESENT.match(line)):
        found.discard(own.end())  # "Members (voting) present: …"
    found |= {m.end() for m in _WELCOME.finditer(line)} | party_labels_within(line)
    if found and (whole := qualified(line)):  # "North Site officers present: …" is one label
        found = {at for at in found if at >= whole.end}
    return sorted(at for at in found if at)


def _heads_people(line: str, group: re.Match[str]) -> bool:
    """Whether somebody stands behind the label of a group, and before it more than its own first words: "Quay Group Members:"."""
    before = line[: group.start()]
    own = _ALL_TITLE.fullmatch(before) is not None and match_person(before) is None
    return not own and match_person(line[group.end() : group.end() + 60].lstrip()) is not None
