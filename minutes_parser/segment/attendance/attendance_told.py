"""Attendance told in sentences: apologies, absence, substitutes, who took the chair, "The Clerk was in attendance"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from minutes_parser.patterns import compiled
from minutes_parser.records import Status
from minutes_parser.segment.attendance.labels_in_line import inline_labels
from minutes_parser.segment.attendance.roll import Listed, Roll
from minutes_parser.segment.attendance.rollcall import read_label
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.people.name_runs import by_initials, split_entries, split_people
from minutes_parser.segment.people.names import match_person
from minutes_parser.segment.people.rows import Row, is_names

REASON = compiled(
    r"""\s*(?: [,;(]? \s* \b (?: due \s+ to | owing \s+ to | because | as \s+ (?: he | she | they ) | who \s+ (?: was | is | had | were | are | could | would | cannot ) | it \s+ was | which | these | this | and \s+ (?: it | these | the (?! \s+ (?: very | right )? \s* (?: rev | ven | hon ) ) | they | this | were | was | noted | accepted | approved )
        | were \b | was \b | had \b | with \s+ | being | for \s+ (?: his | her | their | personal | work | family | health | medical | the ) | on \s+ (?: holiday | leave | business ) | having
        | to \s+ (?: be | the ) | and \s+ (?: had | have ) | reasons? | accepted | approved ) | (?-i: (?<= [a-z]{3} ) (?<! Cllr ) (?<! Cllrs ) \. \s+ (?= [A-Z][a-z]+ \s+ [a-z] ) )
        | (?: and,? \s+ )? for \s+ late )""",
    re.VERBOSE | re.IGNORECASE,
)
_NOBODY = compiled(
    r"(?i)^\W*(?:there\s+(?:were|was|are|being)\s+)?(?:no|nil|none|n/?a)\b(?!\s+(?:word|message|reply)\s+from\b)(?!\s+(?:apolog\w+\s+(?:was\s+|were\s+|had\s+been\s+)?(?:received\s+)?from\b))[^.;]*\.?$"
)
_TOLD: tuple[tuple[re.Pattern[str], Status], ...] = (
    (
        compiled(
            r"(?i)^\W*(?:no\s+(?:word|message|reply)|nothing\s+(?:(?:had|has)\s+been|was)\s+heard)\s+from\s+(?P<who>(?-i:[A-Z]).+)",
            re.S,
        ),
        "absent",
    ),
    (
        compiled(
            r"(?i)^\W*(?P<who>(?-i:[A-Z]).{2,120}?)\s+(?:(?:had|has|have|did)\s+not|hadn['’]t|didn['’]t|never)\s+(?:sent|send|given|give|tendered|submitted)\s+(?:(?:his|her|their|any)\s+)*apolog",
            re.S,
        ),
        "absent",
    ),
    (
        compiled(
            r"^\W*(?P<who>[A-Z].{2,300}?)\s+(?:(?:had|has|have|both|also)\s+)*apologi[sz]ed\s+for\s+(?:(?:his|her|their)\s+)?(?:absence|non-?\s?attendance|inability|not\s+(?:being|attending))\b",
            re.S,
        ),
        "apologies",
    ),
    (compiled(r"(?i)no\s+apolog(?:y|ies)\b[^.:]{0,60}?\b(?:from|by)\s+(?P<who>.+)", re.S), "absent"),
    (
        compiled(
            r"(?i)apolog(?:y|ies)\b(?:(?!\bfrom\b(?!\s+the\s+meeting)|\bby\b|\bbehalf\b)[^.;]){0,110}?\b(?:from(?!\s+the\s+meeting)(?:\b|(?=(?-i:[A-Z][a-z])))|(?:(?:given|sent|submitted|tendered|intimated|made|offered|received)\s+by|(?:on\s+)?behalf\s+of|of|for)\b),?(?:\s+the\s+following(?:\s+(?:members|councillors|persons))?\s*:)?[\s:–-]*(?!absence|inability|non|their|the\s+meeting|the\s+inconvenience|late)(?P<who>(?-i:[A-Z]|(?:the|councillors?|members|cllrs?)\s+[A-Z]).+)",
            re.S,
        ),
        "apologies",
    ),
    (
        compiled(
            r"(?i)^\W*(?!the\s+following\b)(?P<who>(?-i:[A-Z]).{2,160}?)\s+(?:(?:had|has|have|all|both|also)\s+)*(?:sent|gave|given|offered|tendered|submitted|conveyed|extended|passed\s+on|expressed)\s+(?:(?:his|her|their|in|formal)\s+)*apolog",
            re.S,
        ),
        "apologies",
    ),
    (
        compiled(
            r"(?i)apolog(?:y|ies)(?:\s+(?:for|of)\s+absence)?(?:\s+(?:(?:were|was|had\s+been)\s+)?(?:received|sent|given|tendered)(?:\s+before\s+the\s+meeting)?(?:\s+and\s+(?:accepted|approved|noted))?)?\s*[:–-]\s*(?P<who>(?-i:[A-Z]).+)",
            re.S,
        ),
        "apologies",
    ),
    (
        compiled(
            r"(?i)\b(?:leave\s+of\s+absence\s+(?:(?:was|were|be|had\s+been)\s+)?(?:granted|approved|given)\s+(?:to|for)|(?:(?:reasons?\s+for\s+)?(?:the\s+)?absences?|apologies)\s+(?:given|submitted|offered|put\s+forward)\s+by|reasons?\s+for\s+(?:the\s+)?absence\s+(?:of|from)|following\s+(?:(?:members|councillors|governors|trustees|people|persons)\s+)?(?:(?:had|have)\s+)?(?:sent|gave|given|offered|tendered|submitted)\s+(?:their\s+)?apologies(?:\s+for\s+absence)?\s*:)\s*(?P<who>(?-i:[A-Z]).+)",
            re.S,
        ),
        "apologies",
    ),
    (
        compiled(
            r"^\W*(?P<who>[A-Z].{2,120}?)(?:[’']s?\s+apolog(?:y|ies)\s+(?:was|were|had\s+been)\s|\s+(?:was|were)\s+unable\s+to\s+(?:attend|be\s+present)\b)",
            re.S,
        ),
        "apologies",
    ),
    (
        compiled(
            r"^\W*(?P<who>[A-Z].{2,120}?)\s+(?:was|were)\s+(?:also\s+)?(?:absent|not\s+(?:present|in\s+attendance))\b",
            re.S,
        ),
        "absent",
    ),
    (
        compiled(
            r"^\W*(?P<who>[A-Z][^.;:]{2,120}?)\s+(?:did\s+not|didn[’']t|failed\s+to)\s+attend(?:\s+the\s+meeting)?\W*$"
        ),
        "absent",
    ),
    (
        compiled(
            r"^\W*(?:It\s+was\s+(?:understood|noted|reported)\s+that\s+)?(?P<who>(?!The\b)[A-Z][^.;:]{2,120}?)\s+(?:was|were|is|are)\s+(?:unwell|ill|sick|poorly|indisposed|away|on\s+(?:holiday|leave)|in\s+hospital)\W*$"
        ),
        "apologies",
    ),
)
_SOMEBODY = r"(?:(?:The|A)\s+)?(?:(?:Parish |Town |Deputy )?Clerk\b|(?:Mr|Mrs|Ms|Miss|Dr|PC|PCSO|(?:(?:County|District|Borough|City|Ward|[A-Z]{1,5}C)\s+|[CD]/)?(?:Cllr|Councillor))s?\.?\s)"
AND_FROM = compiled(
    r",?\s+and\s+(?:also\s+)?(?:by|from|on\s+behalf\s+of)\s+(?=[A-Z]|the\s+(?:[A-Z][\w’'-]*\s+|of\s+|and\s+|for\s+){1,6}?[A-Z])"
)
_FOR_LATENESS = compiled(
    r"\w*\s+(?:for|of)\s+(?:(?:his|her|their|a|any|possible|some)\s+)*(?:late\b|lateness|(?:being|arriving|running|coming)\s+late\b|(?:having\s+to\s+)?leav(?:e|ing)\s+early)",
    re.I,
)
_LATE = compiled(r"(?i)\W*(?:and,?\s+)?for\s+late")
_AND_APOLOGIES = compiled(r"[,;]?\s+(?:and|with|but)\s+(?:an\s+|also\s+)?apolog(?:y|ies)$", re.I)
# "Apologies from Councillors Bell and Orr were accepted."
WERE_TAKEN = compiled(
    r"(?:,?\s+and)?\s(?:was|were|had\s+been|have\s+been)\s+(?:also\s+|\w+ly\s+)?(?:received|accepted|noted|approved|recorded)\b"
)
# "… from: Ann Bell, Tom Orr Belated apologies were received from: Cy Moss"
AGAIN_FROM = compiled(
    r"[\s.,;]+(?:Belated|Late|Further|Additional|Other)\s+apologies\s+(?:were\s+|had\s+been\s+)?(?:also\s+)?received\s+from\s*:?\s*(?=[A-Z])"
)
# "Cllr Bell due to sickness and Cllr Orr due to work", "Cllr Bell who is ill, and Cllr Orr"
_AND_ANOTHER = compiled(
    r"\b(?:(?:due|owing)\s+to|because\s+of|who\s+(?:is|are|was|were|has|have|had))\s+[^,;.]{3,50}?(?P<and>,?\s+and\s+|,\s+)(?=(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s+[A-Z])"
)
WAS_THERE = compiled(
    r"(?:^|(?<=[a-z)\d]\.\s))(?:Also\s+)?(?P<who>(?:The\s+(?:[A-Z][\w-]+\s+){0,3}(?:[Cc]lerk|Executive|Director|Manager|Officer|Secretary|RFO|Engineer|Solicitor)\b|(?:Mr|Mrs|Ms|Miss|Dr|PC|PCSO|Cllr|[CD]/Cllr|(?:County|District|Borough|City|Ward|Unitary|[A-Z]{1,5}C)\s+(?:Cllr|Councillor))\.?\s|[A-Z][\w’'-]+\s(?:[A-Z]\.?\s)?[A-Z][\w’'-]+(?=\s?[(,]\s?(?:the\s+)?(?:[\w-]+\s+){0,3}(?i:clerk|RFO|secretary|officer|manager|director)\b))(?:[^;.]|(?<=\b[A-Z])\.|(?<=\bMr)\.|(?<=\bMrs)\.|(?<=\bMs)\.|(?<=\bDr)\.){0,240}?),?\s+(?:was|were)\s+(?:also\s+)?(?:in\s+attendance|present)\b[^.;]*\.?"
)
_STOOD_IN = compiled(
    r"(?P<who>[A-Z][\w.’' -]{2,60}?)\s+(?:was\s+|were\s+|had\s+|been\s+|who\s+|attended\s+|acted\s+|appointed\s+|nominated\s+|present\s+|in\s+attendance\s+)*(?:as\s+)?(?:a\s+)?(?:[Ss]ubstitut(?:e|ed|ing)(?:\s+[Mm]ember)?|deputised|deputising)\s+(?:for|on\s+behalf\s+of)\s+(?P<whom>[A-Z][\w.’' -]{2,60}?)(?=\s+and\s+(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b|[^\w.’' -]|\.?\s*$|(?<!llr)(?<!\b[A-Z])\.\s)"
)
# "... from Cllr Bell and Cllr Orr attended as substitute."
_CAME_INSTEAD = compiled(
    r"[,;]?\s+(?:and|with)\s+(?P<who>(?:Cllr|Councillor)\.?\s*[A-Z][\w.’' -]{2,40}?)\s+(?:attended|attending|in\s+attendance|acted|acting|substituting|was\s+(?:present|in\s+attendance))\s+(?:as\s+(?:a\s+|the\s+|his\s+|her\s+|their\s+)?(?:named\s+)?substitute|in\s+(?:his|her|their)\s+place)"
)
# "... had appointed Councillors Bell and Orr as replacement members in place of Councillors Roe and Moss"
_APPOINTED = compiled(
    r"\bappointed\s+(?P<who>(?:Councillor|Cllr)s?\.?\s[^;:]{2,120}?)\s+as\s+(?:an?\s+|the\s+)?(?:replacement|substitute)s?(?:\s+members?)?\b[^.;:]{0,60}?\b(?:in\s+(?:the\s+)?place\s+of|to\s+replace)\s+(?P<whom>(?:Councillor|Cllr)s?\.?\s[^;:]{2,120}?)(?=,?\s+respectively|,\s+(?:until|for)\b|\s+for\s|\.?$)"
)
# "Cllr Bell replaced Cllr Orr at this meeting", "Mrs Orr, who was substituted by Cllr Bell"
_REPLACED = compiled(
    r"^\W*(?P<who>(?:[A-Z][a-z]+\s+)?(?:Cllr|Councillor)\.?\s[\w.’' -]{2,40}?)\s+replaced\s+(?P<whom>(?:[A-Z][a-z]+\s+)?(?:Cllr|Councillor)\.?\s[\w.’' -]{2,40}?)(?:\s+(?:at|for|on)\s+(?:this|the)\b[^.]*)?\.?$"
)
_REPLACED_BY = compiled(
    r"(?P<whom>(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\.?\s[\w.’' -]{2,40}?),?\s+(?:who\s+(?:was|had\s+been)\s+|was\s+)?(?:substituted|replaced|represented)\s+by\s+(?P<who>(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\.?\s[\w.’' -]{2,40}?)(?=[.,;)]|\s+and\b|$)"
)
# "The substitute in attendance was Councillor Bell."
_SUBSTITUTES_WERE = compiled(
    r"(?i)^\W*(?:the\s+|one\s+)?(?:named\s+)?substitutes?(?:\s+members?)?(?:\s+(?:present|attending|in\s+attendance))?\s+(?:was|were)\s*:?\s+(?P<who>(?-i:Cllr|Councillor)s?\.?\s+(?-i:[A-Z]).+)"
)
_IN_STEAD = compiled(
    r"^\W*(?P<who>(?:Councillor|Cllr)\.?\s[A-Z][\w.’' -]{1,40}?)\s+(?:attended|was\s+(?:present|in\s+attendance)|acted|came|sat)\s+(?:as\s+(?:his|her|their|a|the)\s+(?:named\s+)?substitute|in\s+(?:his|her|their)\s+(?:place|stead))\W*$"
)
"""a sentence behind that of an apology: "Councillor Bell attended as her substitute." """
_IN_TURN = compiled(
    r"\W*(?P<who>(?:Councillor|Cllr)\.?\s[A-Z][\w.’' -]{2,40}?)\s+for\s+(?P<whom>(?:Councillor|Cllr)\.?\s[A-Z][\w.’' -]{2,40}?)\s*[;,.]?(?:\s*and)?\s*"
)
"""a line of those who stood in: "Councillor Bell for Councillor Orr;" """
_FOR_WHOM = compiled(
    r"(?P<whom>[A-Z][\w.’' -]{2,60}?),?\s+for\s+whom\s+(?P<who>[A-Z][\w.’' -]{2,60}?)\s+(?:was\s+(?:a\s+|the\s+)?)?(?:substitut|deputis|attended)"
)

_MAY_TELL = compiled(r"apolog|absent|substitut|replaced|\bheard\s+from|\b[Nn]o\s+word", re.I)
_BRACKETED = compiled(r"\([^()]*\)")
"""a reason in brackets stands beside one name of several"""


def reason_in(words: str) -> re.Match[str] | None:
    """Where the reason for those named begins, outside brackets."""
    return REASON.search(_BRACKETED.sub(lambda b: "(" * len(b[0]), words))


def told_apologies(roll: Roll, passages: Iterable[Passage]) -> None:
    """Adds those of whom paragraphs tell that they sent apologies, were absent or stood in for another."""
    for passage in passages:
        if _MAY_TELL.search(passage.text) and not (read_label(passage.text) or _lists_those_away(passage.text)):
            for sentence in sentences(passage):
                told_by(roll, sentence)


def _lists_those_away(text: str) -> bool:
    """Whether the label of apologies stands within a line, as where a text has lost its line ends."""
    labels = (read_label(text[at:]) for at in inline_labels(text))
    return any(label and label.status == "apologies" and label.end > 10 for label in labels)


_NUMBERED = compiled(r"\d{1,3}\.\d{1,2}\.?\s+(?=[A-Z])")
"""the number of a paragraph"""
_ATTENDING = compiled(
    r"\s+(?:attending|deputising|substituting)(?:\s+(?:instead|in\s+(?:his|her|their)\s+(?:place|stead)))?$"
)
"""said of who came for the one before: "from Cllr Bell (Wex), Cllr Orr attending" """


def told_by(roll: Roll, sentence: Passage) -> bool:
    """Whether a sentence tells of apologies, absence or a substitute (or that there were none); adds those it names."""
    if _NOBODY.search(sentence.text):
        return True
    if numbered := _NUMBERED.match(sentence.text):
        sentence = sentence.part(numbered.end())
    for pattern, status in _TOLD:
        match = pattern.search(sentence.text)
        if match is None or (
            re.search(r"\blate(?:ness|r\s+arrival)?\b", sentence.text[: match.end("who")], re.I) and not match["who"]
        ):
            continue
        if match.end("who") < match.end() and _FOR_LATENESS.match(sentence.text, match.end()):
            return True  # "Cllr Bell gave apologies for lateness"
        if re.search(r"(?i)\b(?:for|of)\s+late", sentence.text[match.start() : match.start("who")]):
            return True
        listed = Listed(status, basis="told")
        hit = False
        at = match.start("who")
        came = _CAME_INSTEAD.search(sentence.text, at)
        if came:
            hit = _instead(roll, sentence, match.start("who"), came)
        # "by Ann Bell, who was ill, and by Ben Orr"
        cuts = [again.span() for again in AND_FROM.finditer(sentence.text, at)]
        cuts += [again.span() for again in AGAIN_FROM.finditer(sentence.text, at)]
        cuts += [again.span("and") for again in _AND_ANOTHER.finditer(sentence.text, at)]
        for cut, after in [*sorted(cuts), (match.end("who"), match.end("who"))]:
            who = sentence.text[at:cut]
            stop = _CAME_INSTEAD.search(who) or reason_in(who)
            named = who[: stop.start()] if stop else who
            if stop and _LATE.match(stop.group()):
                # "Cllrs Bell and Orr; Cllr Roe for late arrival", "Cllr Bell and apologies for lateness from Cllr Roe"
                more = _AND_APOLOGIES.search(named)
                named = named[: more.start() if more else named.rfind(";") + 1]
            for entry in split_entries(named, keys=by_initials(named), single=roll.by_surname):
                a = sentence.start + at
                instead = _ATTENDING.search(entry.words) if entry.person and roll.found and hit else None
                if instead and entry.person and (missing := roll.found[-1][0].name):
                    name = entry.person.name
                    if not any(r.name == name and r.status == "in_attendance" for r, _ in roll.found):
                        roll.substitute(name, missing, a + entry.start, a + entry.start + instead.start())
                    continue
                hit = roll.entry(entry, a + entry.start, a + entry.end, listed, role=None) or hit
            at = after
        _told_substitutes(roll, sentence)
        return hit or bool(re.search("apolog", sentence.text, re.I))
    return _told_substitutes(roll, sentence)


def _instead(roll: Roll, sentence: Passage, start: int, came: re.Match[str]) -> bool:
    """Adds who came in place of the last of those who sent apologies."""
    missing = split_people(sentence.text[start : came.start()], single=False)
    instead = match_person(came["who"])
    if not missing or not instead:
        return False
    at = sentence.start + came.start("who")
    roll.substitute(instead.name, missing[-1].name, at + instead.start, at + instead.end)
    return True


def _told_substitutes(roll: Roll, sentence: Passage) -> bool:
    hit = False
    for match in _STOOD_IN.finditer(sentence.text):
        told = match["who"].rpartition(" with ")[2]  # "… and Mr Bell with Mr Orr substituting"
        people = split_people(told, single=False)
        whom = match_person(match["whom"])
        if people and whom:
            person = people[-1]
            at = sentence.start + match.end("who") - len(told)
            roll.substitute(person.name, whom.name, at + person.start, at + person.end)
            hit = True
    for match in _APPOINTED.finditer(sentence.text):
        new, old = split_people(match["who"], single=False), split_people(match["whom"], single=False)
        if len(new) == len(old):
            for here, gone in zip(new, old, strict=True):
                at = sentence.start + match.start("who")
                roll.substitute(here.name, gone.name, at + here.start, at + here.end)
                hit = True
    replaced = _REPLACED.match(sentence.text) or _REPLACED_BY.search(sentence.text)
    if replaced:
        absent_ones, instead_ones = (split_people(replaced[key], single=False) for key in ("whom", "who"))
        if absent_ones and instead_ones:
            start, end = sentence.start + replaced.start(), sentence.start + replaced.end()
            roll.substitute(instead_ones[-1].name, absent_ones[-1].name, start, end)
            hit = True
    were = _SUBSTITUTES_WERE.match(sentence.text)
    for entry in split_entries(were["who"]) if were else ():
        at = sentence.start + (were.start("who") if were else 0)
        hit = roll.entry(entry, at + entry.start, at + entry.end, Listed("present", basis="told"), role=None) or hit
    stead = _IN_STEAD.match(sentence.text)
    if stead and (came := match_person(stead["who"])):
        last = roll.found[-1][0] if roll.found else None
        at = sentence.start + stead.start("who")
        if last and last.name and last.status == "apologies":
            roll.substitute(came.name, last.name, at, at + came.end)
        else:
            roll.add(came, (), at, at + came.end, Listed("present", basis="told"))
        hit = True
    if turn := _IN_TURN.fullmatch(sentence.text):
        instead, missing = match_person(turn["who"]), match_person(turn["whom"])
        if instead and missing:
            at = sentence.start + turn.start("who")
            roll.substitute(instead.name, missing.name, at + instead.start, at + instead.end)
            hit = True
    listed = None if "apolog" in sentence.text.lower() else _FOR_WHOM.match(sentence.text)
    if listed:  # one of a list of apologies, a line each
        absent, at = Listed("apologies", basis="told"), sentence.start
        for entry in split_entries(listed["whom"]):
            hit = roll.entry(entry, at + entry.start, at + entry.end, absent, role=None) or hit
        missing, instead = match_person(listed["whom"]), match_person(listed["who"])
        if missing and instead:
            at += listed.start("who")
            roll.substitute(instead.name, missing.name, at + instead.start, at + instead.end)
    return hit


# "Councillors Bell and Orr were also present.", "The hearing was observed by Councillor Bell."
_ALSO_THERE = compiled(
    r"^\W*(?:(?P<who>(?:Councillors?|Cllrs?\.?|Messrs)\s+[A-Z][^;:]{2,160}?),?\s+(?:was|were)\s+also\s+(?:present|in\s+attendance)\b|(?:The\s+)?(?:meeting|hearing|sub-committee|proceedings)\s+(?:was|were)\s+observed\s+by\s+(?P<by>(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr)\.?\s[^;:,]{2,120}?)(?=,\s+who\b|\.?$))"
)
# "The Clerk was Ann Bell."
_CLERK_WAS = compiled(
    r"^\W*(?:The\s+)?(?:(?:Parish|Town|Acting|Locum|Deputy)\s+)*(?P<post>Clerk|Secretary)\s+was\s+(?P<who>[A-Z][\w.’' -]{3,40}?)\W*$"
)


def told_also(roll: Roll, passages: Iterable[Passage]) -> None:
    """Adds those of whom sentences at the head tell that they were there too, or that they were the clerk."""
    for passage in passages:
        if len(passage.text) > 700 or _MAY_BE_ALSO.search(passage.text) is None:
            continue
        for sentence in sentences(passage):
            also, clerk = _ALSO_THERE.match(sentence.text), _CLERK_WAS.match(sentence.text)
            match = also or clerk or _AS_GUEST.search(sentence.text)
            if match is None or (clerk and match_person(clerk["who"]) is None):
                continue
            group = "by" if also and also["by"] else "who"
            at = sentence.start + match.start(group)
            known = {record.name for record, _ in roll.found}
            for entry in split_entries(match[group]):
                if entry.person and entry.person.name not in known:
                    listed = Listed("in_attendance", basis="told")
                    roll.entry(entry, at + entry.start, at + entry.end, listed, role=clerk["post"] if clerk else None)


# "together with Councillor Bell of the county, our guest"
_AS_GUEST = compiled(
    r"\b(?:along|together)\s+with\s+(?P<who>(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr|Rev)\b\.?\s[A-Z][^,.;:]{2,60}?)(?:\s+(?:from|of)\s[^,.;]{3,60}?)?,?\s+as\s+(?:our|an?|the)\s+(?:\w+\s+)?guests?\b"
)
_MAY_BE_ALSO = compiled(
    r"\bas\s+(?:our|an?|the)\s+(?:\w+\s+)?guest|\balso\s+(?:present|in\s+attendance)|\bobserved\s+by\b|(?:Clerk|Secretary)\s+was\b"
)


# "Present were Mr Bell and Mrs Orr.", "The Chair, Ann Bell, welcomed councillors Orr and Moss."
_PRESENT_WERE = compiled(
    r"^\W*(?:(?:(?:Those|The\s+(?:members|councillors|trustees|directors|governors))\s+)?[Pp]resent(?:\s+(?:at\s+the\s+meeting\s+)?(?:were|was))?\s*:?|[Tt]he\s+(?:\w+\s+)?(?:[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Tt]rustees|[Cc]lub|[Oo]fficers)\s+(?:was|were)\s+represented\s+by\s*:?)\s+(?P<who>[A-Z].+)",
    re.DOTALL,
)
# "Ann Bell (Chair), Ben Orr and Cy Moss were present."
_WERE_ALL_THERE = compiled(
    r"^\W*(?P<who>[A-Z](?:[^.;:]|(?<=\b[A-Z])\.){8,300}?),?\s+were\s+(?:all\s+)?(?:present|in\s+attendance)(?:\s+at\s+the\s+meeting)?\W*$"
)
_WELCOMED = compiled(
    r"^\W*(?:\d{1,2}[.)]\s+)?(?:The\s+)?(?P<post>(?i:chair(?:man|woman|person)?|mayor|convener)),?\s+(?P<head>[A-Z][^,.;:]{3,40}?),?\s+welcomed\s+(?:the\s+)?(?i:councillors|cllrs|members)\s+(?P<who>[A-Z](?:(?!\sto\s|\sfor\s|\sfrom\s)[^;:])+)(?:\s+to\s+the\s+meeting)?\W*$"
)


def told_present(roll: Roll, passages: Iterable[Passage]) -> None:
    """Adds those of whom a sentence tells that they were present, where no list names anybody."""
    for passage in passages:
        if "resent" not in passage.text and "welcomed" not in passage.text:
            continue
        for sentence in sentences(passage):
            welcomed = _WELCOMED.match(sentence.text)
            match = welcomed or _PRESENT_WERE.match(sentence.text) or _WERE_ALL_THERE.match(sentence.text)
            entries = split_entries(match["who"], single=welcomed is not None) if match else []
            if match is None or sum(entry.person is not None for entry in entries) < 2:
                continue
            listed = Listed("present", basis="told")
            if welcomed and (head := match_person(welcomed["head"])):
                at = sentence.start + welcomed.start("head")
                roll.add(head, (), at, at + head.end, listed, role=welcomed["post"])
            at = sentence.start + match.start("who")
            for entry in entries:
                roll.entry(entry, at + entry.start, at + entry.end, listed, role=None)
            for other in sentences(passage):
                row = Row(other.start, other.text, (other,))
                if other.start > sentence.start and tells(other.text):
                    told_of(roll, row)
                elif other.start != sentence.start and "pologies" in other.text:
                    told_by(roll, other)
            return


def told_there(roll: Roll, row: Row) -> bool:
    """ "The Clerk, A Bell, was in attendance." at the end of a list."""
    listed = Listed("in_attendance", basis="told")
    added = False
    for match in WAS_THERE.finditer(row.text):
        posts = list(_POST_FIRST.finditer(match["who"]))
        ends = [*(post.start() for post in posts[1:]), len(match["who"])]
        parts: list[tuple[str | None, int, int]] = [(None, 0, len(match["who"]))]
        if len(posts) > 1:
            parts = [(post["post"], post.end(), end) for post, end in zip(posts, ends, strict=True)]
        for role, start, end in parts:
            at = row.start + match.start("who") + start
            for entry in split_entries(match["who"][start:end]):
                added = roll.entry(entry, at + entry.start, at + entry.end, listed, role=role) or added
                role = None
    return added


# "The Town Clerk, Mrs Bell, the Town Clerk's Assistant, Mrs Orr": each behind the post
_POST_FIRST = compiled(
    r"(?:^|,\s+(?:and\s+)?|\s+and\s+)[Tt]he\s+(?P<post>[A-Z][\w’'-]+(?:\s+[\w’'-]+){0,5}),\s+(?=(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)"
)


_IN_BRACKETS = compiled(r"\([^()]*\)")
_SENTENCE = compiled(
    r"(?<=[\w)\s][a-z)\d])(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bCllr)(?<!\bCllrs)(?<!\bRev)(?<!\bFr)(?<!\bSt)(?<!\bSgt)(?<!\bSupt)\s?\.\s+(?=[A-Z])"
)
_TELLS = compiled(
    r"(?:Also\s+present|In\s+attendance)\s+(?:was|were)\b|(?:[^.:]|(?<=\b[A-Z])\.|(?<=llr)\.|(?<=Mrs)\.|(?<=M[rs])\.){3,160}?\b(?:was|were|had\s+sent|sent|gave\s+(?:his\s+|her\s+|their\s+)?apologies|came|attended|joined)\b|The\s+(?:\w+\s+)?Clerk\b[^.:]{0,60}?\stook\s+the\s+(?:minutes|notes)\b"
)
_CAME = compiled(
    rf"(?:Also,?\s+)?(?P<who>(?:(?:The|A)\s+)?{_SOMEBODY}[^;.]{{0,70}}?),?\s+(?:came|(?:also\s+)?attended|took\s+the\s+(?:minutes|notes)|joined\s+(?:online|remotely|virtually|(?:by|via)\s+\w+)|joined\s+the\s+meeting(?!\s+at\s+\d)|(?:was|were)\s+(?:also\s+)?(?:in\s+attendance|present))\b"
)


# "Ann Bell, Ben Orr and Cy Moss attended the meeting.", below those present.
_ATTENDED = compiled(
    r"(?P<who>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]*\.?)+(?:(?:,\s+|\s+and\s+)[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]*\.?)+)*)\s+(?:also\s+)?attended(?:\s+the\s+meeting)?(?:\s+as\s+(?:an?\s+)?(?:observer|guest|visitor)s?)?\W*$"
)


_SAYS = compiled(
    r"(?:The|Mrs?|Ms|Miss|Dr|Cllr|Councillor)\b[^.,:;]{2,60}?\s(?:asked|opened|welcomed|thanked|reported|proposed|informed|called|declared|explained)\s"
)
"""how a sentence goes on below a list, which ends there: "The Parish Clerk Mrs Bell asked for nominations." """


def at_told_sentences(row: Row) -> Iterator[Row]:
    """A row of a list cut before each sentence that tells of somebody: "… and A Bell. Apologies were sent by B Orr."."""
    start = 0
    first = _SENTENCE.search(row.text)
    if first is None or not (read_label(row.text) or is_names(row.text[: first.start()])):
        yield row  # prose, which ends the list
        return
    for stop in _SENTENCE.finditer(row.text) if "\t" not in row.text else ():
        if tells(row.text[stop.end() :]) or _SAYS.match(row.text, stop.end()):
            yield row.part(start, stop.start() + len(stop.group().rstrip()))
            start = stop.end()
    yield row.part(start) if start else row


def tells(words: str) -> bool:
    """Whether words are a sentence of who was there or not."""
    bare = _IN_BRACKETS.sub("", words)  # "A Bell (B Orr attended as substitute)" is no sentence
    return _TELLS.match(bare) is not None or WAS_THERE.match(bare) is not None


def told_of(roll: Roll, row: Row) -> bool:
    """Adds those of whom a sentence after a list tells that they came, were absent or sent apologies."""
    if told_by(roll, Passage(row.passages[0].block, row.start, row.text)):
        return True
    if WAS_THERE.match(row.text):
        return told_there(roll, row)
    match = _CAME.match(row.text) or _ATTENDED.match(row.text)
    if match is None:
        return False
    listed = Listed("in_attendance", basis="told")
    at = row.start + match.start("who")
    hits = [roll.entry(e, at + e.start, at + e.end, listed, role=None) for e in split_entries(match["who"])]
    return any(hits)


# "Councillors Bell, Orr and Moss were present.": the list itself is a sentence.
WERE_PRESENT = compiled(
    r"\W*(?P<who>(?:Councillors|Cllrs\.?|Members|Messrs\.?|Trustees|Governors)\s(?:[^.;:]|(?<=\b[A-Z])\.|(?<=Mr)\.|(?<=Mrs)\.|(?<=Ms)\.|(?<=llrs)\.|(?<=llr)\.){4,600}?),?\s+(?:were\s+(?:all\s+)?(?:present|in\s+attendance)|attended)\b\W*(?:(?:at\s+)?the\s+meeting\W*)?(?=$|[A-Z])"
)


def without_sentence(row: Row) -> Row:
    """The row up to such a sentence."""
    match = WAS_THERE.search(row.text)
    return row.part(0, match.start()) if match else row
