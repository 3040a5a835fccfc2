"""One entry of a list of those at a meeting: whose name it holds, with the post before it and the remarks behind it."""

from __future__ import annotations

import re
from dataclasses import replace

from minutes_parser.patterns import compiled
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.lines_of_people import HONOURS_ALONE
from minutes_parser.segment.people.names import (
    FLAGS,
    HONORIFIC,
    LOWER,
    SPELLED,
    STYLE,
    UPPER,
    Person,
    is_person,
    match_person,
    singular,
)
from minutes_parser.segment.people.posts import is_post, starts_sentence
from minutes_parser.segment.people.surnames_first import turned_name

_COUPLE = compiled(rf"(?P<one> {STYLE} ) \.? \s+ (?: and | & ) \s+ (?P<two> {STYLE} ) \b", FLAGS)
_AND = compiled(r"\s+(?:and|&)\s+")
_AND_OR_COMMA = compiled(r"\s+(?:and|&)\s+|,\s+")
_PLURAL_LAST = compiled(r"(?:[a-z]{3}rs|[a-z]{3}ts|Heads|Directors\s+of\s[\w\s]+|Heads\s+of\s[\w\s]+)\s*$")
# "Wex & Marl Borough Councillor Ann Bell"
_OF_TWO_PLACES = compiled(
    r"(?=[A-Z][a-z])(?:[A-Z][\w’'-]*\s+){1,3}&\s+(?:[A-Z][\w’'-]*\s+){1,3}(?:County|Borough|District|City|Town|Parish)\s+(?:Councillor|Cllr)\b"
)
# "North Wex District Councillor Ann Bell"
_OF_PLACE = compiled(
    r"(?P<first>[A-Z][a-z]+)\s+(?:[A-Z][\w’'-]+\s+){0,2}(?:County|District|Borough|City)\s+(?:Councillor|Cllr)\.?\s+[A-Z]"
)
_ACRONYM = compiled(r"\s\([A-Z]{2,6}\)(?=\s[A-Z])")
_TOOK_CHAIR = compiled(
    r"(?:,\s*|\s+[–-]\s+|\s+)(?:who\s+(?:took|was\s+in|occupied|held)\s+the\s+chair|(?:who\s+)?presid(?:ing|ed)|(?:in|taking)\s+the\s+chair)$"
)
_OF_LETTERS = compiled(r"[A-Z]{3,}\s[A-Z][a-z]")
"""a body known by its letters: "Youth Sector (YWI Wex)" """
_BRACKET = compiled(r"[(\[{](?P<inside>[^()\[\]{}]*)[)\]}]")


def holds(words: str, offset: int) -> tuple[int, list[Person]] | None:
    """The holders of a post, named in brackets after it, and where the bracket opens (from the text's start)."""
    for match in _BRACKET.finditer(words):
        inside = _TOOK_CHAIR.sub("", match["inside"].strip())
        people = []
        several = _PLURAL_LAST.search(words, 0, match.start())  # "Planning Officers (A Bell, B Orr)"
        for name in (_AND_OR_COMMA if several else _AND).split(inside):
            person = match_person(name)
            if person is None or name[person.end :].strip(" .,") or _OF_LETTERS.match(name):
                break
            people.append(replace(person, name_end=offset + match.end()))
        else:
            return offset + match.start(), people
    return None


def tidy(words: str) -> str:
    """A remark on one line, without the marks around it; a closing bracket stays where it closes one."""
    bare = " ".join(words.split()).strip(" ,.;:-–—*")
    if bare.count("(") < bare.count(")"):
        bare = bare.rstrip(") ")
    if bare.count("(") > bare.count(")"):
        bare = bare.rstrip("( ")
    return bare[1:-1].strip() if re.fullmatch(r"\([^()]*\)", bare) else bare


POST_LEAD = compiled(
    r"""(?:(?:the|an)\s+)?(?P<post>(?:(?:Right\s+)?Worshipful,?\s+(?:the\s+)?)?(?:(?:Parish|Town|Deputy|Assistant|Acting|Vice|Rear|Lord|Locum|Hon\.?|Honorary|Co|Retiring|Outgoing|Interim|Meetings?|Minutes?|Metro|Elected)[\s-]+)*
        (?:Chair(?:man|woman|person)?|Clerk(?:\s*(?:/|&|and|to\s+the\s+Council)\s*(?:RFO)?)?|Sec(?:retary)?(?!\w)|Treasurer|Convener|Convenor|Mayor(?:ess)?|Provost|Cathaoirleach|Leas[\s-]Ch?athaoirleach|President|Commodore|RFO|Minute\s+taker|Headteacher))
        \s*(?:[:,–-]\s*)?(?=\S)""",
    re.VERBOSE | re.IGNORECASE,
)
# "Member of the Public Mr J Vane": words that are no name, then an honorific and a name.
_POST_THEN_NAME = compiled(rf"[\s:–-]+ (?P<name> \b {HONORIFIC} \.? \s+ (?-i: [{UPPER}] ) )", FLAGS)
_PARTICLES = r"(?:(?:van|von|de|der|den|du|la|le|Van|Von|De|Ní|Ni|Uí|Mac|Ó)\s+){0,2}"
# "Highways Officer Jane Bell": a post that ends in its own word, then a full name.
_POST_NAME = compiled(
    rf"(?P<post>(?:(?:[A-Z][\w&/’'-]+,?|&|\([A-Z][\w ]+\))\s+(?:and\s+)?){{0,6}}(?:Officer|Editor|Captain|Chair(?:man|woman|person)?|President|Governor|Representative|Rep|Leader|Lead|Senator|Member|Convenor|Convener|Commissioner|Manager|Director|Engineer|Planner|Solicitor|Accountant|Co-?ordinator|Surveyor|Adviser|Warden|Executive|Clerk|Treasurer|Secretary|Caretaker|Lengthsman|Groundsman|Assistant|(?:Church)?[Ww]ardens|Stewards|Elders|Deacons|(?:Head|Director)\s+of\s+[A-Z]\w+(?=\s+[A-Z]\.?\s)))\s+(?P<name>(?:[{UPPER}][{LOWER}]+|[{UPPER}]\.?(?:\s?[{UPPER}]\.?){{0,2}})\s+{_PARTICLES}[{UPPER}])"
)
# "Head of Roads Jane Bell": the last two words are a name.
_HEAD_NAME = compiled(
    rf"(?P<post>(?:(?:Deputy|Assistant|Interim|Acting)\s+)?(?:(?:Head|Director)\s+(?:of|for)|(?:Vice|Deputy)[\s-]President(?:\s+(?:of|for))?)\s+[{UPPER}][\w&]+(?:\s+(?:(?:and|&)\s+)?[{UPPER}][\w&]+){{0,3}})\s+(?P<name>[{UPPER}][{LOWER}]+\s+{_PARTICLES}[{UPPER}][\w’'-]+)"
)
# "Head of Roads – A Bell": a post, a dash, a name and no more.
_POST_DASH = compiled(
    rf"""(?P<post> (?= [{UPPER}] ) [^()–—\n]{{0,70}}? \b(?: Officer | Manager | Director | Head | Engineer | Planner | Solicitor | Accountant | Co-?ordinator | Surveyor | Advis[eo]r
        | Executive | Inspector | Superintendent | Secretary | Clerk | Treasurer | RFO | Assistant | Lead | Controller | Registrar | Administrator | Speaker ) \b [^()–—\n]{{0,60}}? (?: \( [^()\n]{{2,40}} \) )? ) \s* [–—:-] \s+ (?P<name> [{UPPER}] [^–—]{{2,40}} )""",
    re.VERBOSE,
)
# "Unison – A Bell"
_BODY_DASH = compiled(
    rf"(?P<body>[{UPPER}][{UPPER}{LOWER}&]+(?:\s[{UPPER}][{UPPER}{LOWER}&]+){{0,3}})\s+[–-]\s+(?P<name>[{UPPER}][^–:]{{2,40}})"
)
# "(Clerk) A Bell"
_POST_IN_BRACKETS = compiled(rf"\((?P<post>[A-Za-z][A-Za-z /&-]{{2,40}})\)\s*(?=[{UPPER}])")
_STYLED = compiled(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Revd?|Prof|Cllr|Councillor)\b")
_ALSO = compiled(r"(?i)also\b\W*")
_REMARK_LEAD = compiled(r"\s*(?:[–—:-]\s*|\s-\s*)")


def entry_person(words: str, offset: int, *, single: bool = False, governed_by: str | None = None) -> Person | None:
    """The person of one entry with all remarks on it; None where the entry names none, or goes on as a sentence."""
    turned = turned_name(words) if "," in words else None
    if turned and (remarks := _remarks(words[turned.end() :])) is not None:  # "Bell, Ann (Chair)" in a run of such
        styled = turned["style"].strip(" .")
        name = " ".join(words[turned.end("style") : turned.end()].split())
        end, honorific = offset + len(words), singular(styled) if styled else governed_by
        return Person(offset, end, name, honorific, remarks=remarks, name_end=offset + turned.end())
    lead = POST_LEAD.match(words)
    if governed_by and words.startswith("Head of "):
        return None  # "Cllr Bell, Head of Planning": his post
    person = (
        match_person(words, single=single, governed_by=governed_by)
        if not ("&" in words and _OF_TWO_PLACES.match(words)) and not _names_place(words)
        else None
    )
    post: str | None = None
    shift = 0
    couple = _COUPLE.match(words)
    if couple:
        shift = couple.start("two")
        person = match_person(words[shift:], single=single, governed_by=governed_by)
    elif person is None and lead:
        shift = lead.end()
        person = match_person(words[shift:])
        post = lead["post"]
    if person is None and (first := _POST_IN_BRACKETS.match(words)) and is_post(first["post"].capitalize()):
        shift, post = first.end(), first["post"]
        person = match_person(words[shift:])
    for titled in (_POST_NAME.match(words), _HEAD_NAME.fullmatch(words)) if person is None else ():
        named = match_person(words[titled.start("name") :]) if titled and person is None else None
        if titled and named and not re.match(r"\s+[A-Z]", words[titled.start("name") + named.end :]):
            shift, post, person = titled.start("name"), titled["post"], named
    if person is None and (dashed := _POST_DASH.fullmatch(words)) and is_person(dashed["name"]):
        shift, post = dashed.start("name"), dashed["post"]
        person = match_person(words[shift:])
    if person is None and (of_body := _BODY_DASH.fullmatch(words)) and is_person(of_body["name"]):
        named = match_person(of_body["name"])
        if named is not None:
            at = offset + of_body.start("name")
            return replace(
                named, start=offset, end=offset + len(words), remarks=(of_body["body"],), name_end=at + named.name_end
            )
    if person is None:
        for inner in reversed(list(_POST_THEN_NAME.finditer(words))):
            before = words[: inner.start()]
            bare = _ACRONYM.sub("", before)
            if (
                3 <= len(before.strip()) <= 70
                and (
                    re.match(r"(?:the\s+)?[A-Z]", before)
                    or (before.startswith("the ") and is_post(before[4:].capitalize()))
                )
                and not re.search(r"[(),;]|\b(?:for|of|to|[Ff]rom)\s*$", bare)
                and not starts_sentence(before)
                and not _STYLED.search(before)
            ):
                shift = inner.start("name")
                person, post = match_person(words[shift:]), _ALSO.sub("", tidy(before)) or None
                if person is not None:
                    break
    if person is None:
        return None
    rest = words[shift + person.end :]
    more = _remarks(rest)
    if more is None:
        return None
    end = offset + len(words)
    return replace(person, start=offset, end=end, remarks=more, post=post, name_end=offset + shift + person.name_end)


def _names_place(words: str) -> bool:
    """Whether words begin with the place that somebody is councillor for."""
    place = _OF_PLACE.match(words)
    return place is not None and place["first"] not in FORENAMES and SPELLED.match(words) is None


def _remarks(rest: str) -> tuple[str, ...] | None:
    """What stands after a name, as remarks; None where it reads on as a sentence."""
    found: list[str] = []
    rest = rest.strip()
    while rest:
        match = _BRACKET.match(rest)
        if match:
            inside = " ".join(match["inside"].split())
            if found and _TAKES_FIELD.search(found[-1]) and _FIELD.fullmatch(inside):
                found[-1] = f"{found[-1]} ({inside})"
            else:
                found.append(inside)
            rest = rest[match.end() :].strip()
            continue
        lead = _REMARK_LEAD.match(rest)
        bare = rest[lead.end() :] if lead else rest
        stop = re.search(r"\s*[(\[]", bare)
        words = bare[: stop.start()] if stop and stop.start() else bare
        if re.match(r"(?:who|whose|to\s+(?:give|present|talk|speak))\b", words):
            break
        if starts_sentence(words) if not lead else _OPENED.search(words):
            return None
        words_only = tidy(words)
        if words_only:
            found.append(words_only)
        rest = bare[len(words) :].strip()
        if rest and not rest.startswith(("(", "[")):
            return None
        if rest and _BRACKET.match(rest) is None:  # a bracket that never closes
            found.append(rest.strip("([ "))
            break
    return tuple(found)


# "Strategic Director (Place)": what a director sees to, and no body
_TAKES_FIELD = compiled(r"\b(?:Director|Chief\s+Executive|Head\s+of\s+Service|Service\s+Manager|Manager)$")
_FIELD = compiled(
    r"(?!(?i:.*\b(?:council|trust|police|constabulary|association|authority|board|university|college|school|academy|ltd|group|company|society|agency|partnership|club|nhs|chair\w*|clerk|secretary|minutes?|note\w*|interim|acting|observer|substitute|items?|zoom|teams|apologies|part|designate|remote\w*|virtual\w*|online|present\w*|guest|ward|member|invitee|absent|left|arrived|joined|from|until|for|attending)\b))"
    r"[A-Z][a-z’']+(?:(?:\s*[,&]\s*|\s+and\s+|\s+)[A-Z][\w’'-]+){0,5}"
)
_OPENED = compiled(r"\b(?:started|opened|chaired|closed)\s+the\s+meeting\b")


def couple_in(words: str) -> tuple[str, str] | None:
    """The two honorifics of "Mr and Mrs Bell"."""
    match = _COUPLE.match(words)
    return (match["one"], match["two"]) if match else None


LAST_IN_BRACKETS = compiled(r"([^()]+)\s\(([^()]+)\)\W*")


def with_remark(person: Person, words: str, end: int) -> Person:
    """The person with what stands after a comma: honours, or a remark."""
    letters = HONOURS_ALONE.fullmatch(words.strip())
    if letters is None:
        return replace(person, end=end, remarks=(*person.remarks, tidy(words)))
    remarks = (letters["remark"],) if letters["remark"] else ()
    honours = " ".join(filter(None, (person.honours, letters["honours"])))
    return replace(person, end=end, honours=honours, remarks=(*person.remarks, *remarks))


def with_remarks(person: Person, words: str, end: int) -> Person:
    """The same, with a bracket at the end as a remark of its own: "Ann Bell, Wex Health (Chair)"."""
    last = LAST_IN_BRACKETS.fullmatch(words)
    last = None if last and _TAKES_FIELD.search(last[1]) and _FIELD.fullmatch(last[2]) else last
    for remark in last.groups() if last else (words,):
        person = with_remark(person, remark, end)
    return person
