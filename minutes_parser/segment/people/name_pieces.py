"""A run of those at a meeting cut into its pieces: at commas, "and", line ends, and where marks or columns were lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from minutes_parser.patterns import compiled
from minutes_parser.segment.people.flattened_runs import posts_in_turn, starts_in_line
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.name_entries import POST_LEAD, couple_in, entry_person
from minutes_parser.segment.people.names import (
    COUNCILLOR,
    FLAGS,
    NAME_WORD,
    SPELLED,
    STYLE,
    SURNAME_FIRST,
    UPPER,
    initials,
    is_person,
    match_person,
)
from minutes_parser.segment.people.posts import is_count, is_post, is_the_clerk
from minutes_parser.segment.people.surnames_first import turned_commas

HEAD = compiled(
    rf"(?: {COUNCILLOR} | Mess?rs | Mssrs | Mesdames | Bailies | Professors | Profs | Drs | Deputies | Bros? (?= \.? \s ) | Sis (?= \.? \s ) ) (?= [\s.:] | (?-i: (?<= s ) [A-Z] (?: [a-z] | \.\s? [A-Z] | \s [A-Z] ) ) )",
    FLAGS,
)
"""The plural or honorific that governs a run."""
_STYLE_LAST = compiled(rf"(?: ^ | \W ) {STYLE} \.? $", FLAGS)
_BREAK = compiled(
    r"\s*(?P<mark>[;,\n\t•·●▪◦○\uf0b7\uf0a7]|\s\|\s)\s*(?:(?:and|&|plus|also|including|incl\.?|accompanied\s+by)\s+(?:(?:his|her|their)\s+\w+\s+(?=(?:Mr|Mrs|Ms|Miss|Dr)\b))?)?(?:from\s+the\s+(?:practice|surgery|school|trust)\s*:?\s+(?=[A-Z]))?(?:(?:(?:attending\s+)?(?:on|via|by)\s+\w[\w ]{2,20}|remotely|virtually|online)\s*:\s*)?|\s+(?P<and>(?:and|&)\s+(?i:also)\s*:?|(?:and|&)\s+(?:also\s+)?from(?=\s+(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)s?\b)|and|AND(?=\s+(?:[A-Z]{2,}|[A-Z]\.?)\s+[A-Z]{2})|&|\+|plus|(?:together\s+|along\s+)?with(?=\s+the\s+(?:(?:Parish|Town|Deputy|Assistant|Acting)\s+)?Clerk\b)|together\s+with|along\s+with|accompanied\s+by|agus|a’r|ac?(?:\s?/\s?and)?)\s+"
)
_OPEN, _CLOSE = "([", ")]"


def pieces_of(text: str) -> tuple[list[tuple[bool, int, int]], set[int]]:
    """The pieces of a run (whether a hard mark stands before, start and end), and where surnames start that no mark parts."""
    pieces: list[tuple[bool, int, int]] = []
    in_turn: set[int] = set()
    for piece in _pieces(text):
        parts = _in_turn(text, piece)
        in_turn |= {start for _, start, _ in parts}
        pieces += parts or _posts_in_turn(text, piece) or _unseparated(text, piece)
    if len(pieces) > 1 and not in_turn:
        pieces[-1:] = _last_two_posts(text, pieces)
    return pieces, in_turn


_TURNED_LAST = compiled(r"[a-z],\s(?:M(?:rs?|s|iss)\s)?[A-Z]$")
_MARK = compiled(r"[\W_]")
_STYLED_TURN = compiled(
    r"\b(?:Councillor|Cllr)\.?\s+\S+,\s(?:M(?:rs?|s|iss)\s)?[A-Z]\b[^,;]{0,24},?\s+(?:Councillor|Cllr)\b"
)
"""each with the honorific: "Councillor Bell, A, Councillor Orr, B", or in two columns"""


def _post_behind(text: str, at: int, after: int) -> bool:
    """Whether a full stop stands for the comma between the only name of a line and a post: "Mr A Bell. Senior Engineer"."""
    begin, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    post = text[after : end if end >= 0 else None]
    person = match_person(text[begin:at])
    return (
        person is not None
        and (bool(person.honorific) or " " in person.name)
        and person.end == at - begin
        and is_post(post)
    )


def _pieces(text: str) -> Iterator[tuple[bool, int, int]]:
    """The parts of a run: whether a hard mark (no comma, no "and") stands before, start and end."""
    cuts: list[tuple[int, int, bool]] = []
    depth, at = 0, 0
    keyed = _keyed_starts(text) if "(" in text else set()
    if keyed and _POSTS_LEAD.match(text):  # "Chair Ann Bell (AB), Treasurer Ben Orr (BO)"
        keyed = {start for start in keyed if not _POST_BEFORE.search(text[:start])}
    may_turn = "," in text and (
        any(mark in text for mark in ";\n\t") or text.count(",") == 1 or _STYLED_TURN.search(text)
    )
    turned = {at for m in SURNAME_FIRST.finditer(text) for at in (m.start(1), m.start(2))} if may_turn else set()
    turned |= turned_commas(text)
    keyed |= set(starts_in_line(text)) | {m.start() for m in _PLURAL_WITHIN.finditer(text)}
    counts = {m.start() for m in _COUNTED.finditer(text)} if _MAY_COUNT.search(text) else set()
    while at < len(text):
        if at not in keyed and text[at].isalnum():  # neither mark, bracket nor space
            stop = _MARK.search(text, at)
            at = min(stop.start() if stop else len(text), *(start for start in keyed if start > at), len(text))
            continue
        if (
            at in keyed
            and depth == 0
            and text[at - 1] == " "
            and not re.search(r"[,;(\n]\s*$|\b(?:and|&)\s*$", text[:at])
        ):
            cuts.append((at - 1, at, True))
        if at in counts and depth == 0:
            cuts.append((at, at + 1, True))
        if text[at] in _OPEN:
            depth += 1
        elif text[at] in _CLOSE:
            depth = max(0, depth - 1)
            follows = _NEXT_NAME.match(text, at + 1)
            if (
                depth == 0
                and follows
                and (
                    _opens_entry(text[follows.end() : follows.end() + 60])
                    or _names_next(text, follows.end())
                    or (_HELD.search(text, 0, at + 1) and _HOLDS_NEXT.match(text, follows.end()))
                )
            ):
                cuts.append((at + 1, follows.end(), "\n" in follows.group()))
                at = follows.end()
                continue
        if text[at] == "\n":
            depth = 0
        stop = _FULL_STOP.match(text, at) if depth == 0 else None
        if stop and not SPELLED.fullmatch(re.split(r"[^\w’']", text[max(0, at - 16) : at])[-1]):
            cuts.append((at, stop.end(), not _post_behind(text, at, stop.end())))
            at = stop.end()
            continue
        slash = _SLASH.match(text, at) if depth == 0 else None
        if slash and _full_names(re.split(r"[/;,\n]", text[:at])[-1], re.split(r"[/;,\n]", text[slash.end() :])[0]):
            cuts.append((at, slash.end(), False))
            at = slash.end()
            continue
        if at in turned and depth == 0:
            at += 1
            continue
        match = _BREAK.match(text, at) if depth == 0 else None
        named = match and text[at] == "," and _DEPARTMENT.search(text, max(0, at - 80), at)
        if named and (rest := _OF_IT.match(text, at)):
            at = rest.end()
            continue
        if match and (match["mark"] or match.end() in keyed or _joins_people(text, match)):
            mark = match["mark"] or ","
            carried_on = mark == "\n" and bool(
                re.search(r",\s*$", text[: match.start()]) or match.group().rstrip().endswith("and")
            )
            after_bracket = bool(match["and"]) and text[: match.start()].endswith(")")
            cuts.append((match.start(), match.end(), after_bracket or (mark != "," and not carried_on)))
            at = match.end()
            continue
        at += 1
    start, hard = 0, True
    for a, b, next_hard in [*cuts, (len(text), len(text), True)]:
        words = text[start:a]
        begin = start + len(words) - len(words.lstrip(" .:–-*|/"))
        end = start + len(words.rstrip(" .:|"))
        if words.rstrip().endswith(".") and re.search(r"\b(?:[A-Z]|T\.D|Jnr|Snr|Esq)\.$", words.rstrip()):
            end = start + len(words.rstrip())
        if begin < end:
            yield hard, begin, end
        start, hard = b, next_hard


# "The Mayor Councillor A Bell Aldermen B Orr, C Roe": a plural begins a run of its own
_PLURAL_WITHIN = compiled(
    rf"(?<=[\w.)]\s)(?<!\band\s)(?:Aldermen|Bailies)\s(?=(?:[{UPPER}]\.?\s){{1,3}}[{UPPER}]|[{UPPER}][\w’'-]+(?:\s[{UPPER}][\w’'-]+)?\s*(?:,|and\b|&))"
)


def _opens_entry(after: str) -> bool:
    """Whether a person's name stands behind a bracket, and no post that a body's short name opens: "(BH) LBW Parks Officer"."""
    if match_person(after) is None or _BODY_NEXT.match(after):
        return False
    return not (_ACRONYM.match(after) and is_post(" ".join(re.split(r"[,;\n(]", after, maxsplit=1)[0].split()[:5])))


_BODY_NEXT = compiled(
    r"(?:[A-Z][\w’'&-]*\s(?:(?:and|of)\s)?){1,4}(?:Council|Association|Trust|Authority|Ltd|Limited|plc|LLP)\b(?!\s+(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\b)"
)
_ACRONYM = compiled(r"[A-Z]{2,5}\s+[A-Z][a-z]")


def _full_names(*parts: str) -> bool:
    return all(is_person(part) and (person := match_person(part.strip())) and " " in person.name for part in parts)


_SLASH = compiled(r"\s*/\s+|\s+/\s*")

# "Department for Culture, Media and Sport", "Ministry of housing, communities and local government"
_DEPARTMENT = compiled(
    r"\b(?:Department|Dept\.?|Ministry|Directorate)\s+(?:for|of)\s+(?:the\s+)?[\w’]+(?:\s[\w’]+)?(?:,\s[\w’]+){0,2}$"
)
_OF_IT = compiled(
    r",\s(?:[\w’]+(?:\s[a-z]+)?,\s){0,2}[\w’]+\s(?:[a-z]+\s)?(?:and|&)\s[\w’]+(?:\s[a-z]+){0,2}(?=\s*(?:[,;()\n–-]|$))"
)
_MAY_COUNT = compiled(
    r"(?i)public|press|residents|parishioners|electors|members\s+were\s+present|\b(?:one|two|three|four|five|six|\d+)\s"
)
# "A Bell, Clerk 3 members of the public", where the mark before a count is missing
_COUNTED = compiled(
    r"(?<=[\w.)])\s(?=(?:\d{1,3}|No|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\w+teen|Twenty(?:[ -]\w+)?)\s+(?:members?\s+of\s+(?:the\s+)?(?:public|press)|parishioners?|residents?|electors?|(?:(?:council|board|committee)\s+)?(?:staff(?:\s+members?)?|officials|officers))\b|\d{1,3}\s+[Mm]embers\s+were\s+present\b|(?:Parishioners|Residents|Public|Electors)\s*:\s*\d|Members\s+of\s+the\s+Public\s*[:–-]\s*\d{1,3}(?=\W*(?:$|\n)))",
    re.IGNORECASE,
)
_KEYED = compiled(rf"(?P<name>{NAME_WORD}(?:\ {NAME_WORD}){{1,3}})\s*\((?P<key>[{UPPER}][A-Za-z]{{1,3}})\)", re.VERBOSE)


def _keyed_starts(text: str) -> set[int]:
    """Where names start whose initials follow in brackets: "… - Secretary Ann Bell (AB)"."""
    starts = set()
    for match in _KEYED.finditer(text):
        words = match["name"].split(" ")
        for count in (2, 3):
            name = " ".join(words[-count:])
            if (
                (len(words) > count or (len(words) == count and _FIGURES_LAST.search(text, 0, match.start())))
                and initials(name) == match["key"].upper()[: len(initials(name))]
                and not SPELLED.search(" ".join(words[:-count]))  # "Dr Ann Bell (AB)" starts with its honorific
                and not (SPELLED.match(name) and _TIER_LAST.search(words[-count - 1]))
                and match_person(name)
            ):
                starts.add(match.start() + len(match["name"]) - len(name))
                break
    return starts


_FIGURES_LAST = compiled(r"[A-Za-z]\s\d{2,5}\s$")
"""the number of a branch, behind which the next name has no mark: "Wex Branch 0635 Ann Bell (AB)" """
_TIER_LAST = compiled(r"(?i)^(?:county|district|borough|city|ward|parish|town|cty|dist)$")
_OF_MEMBER = r"(?:(?:vice|deputy|acting|hon|minutes?)[\s.-]+)*(?:chair(?:man|woman|person)?|sec(?:retary)?|treasurer|clerk|convener)\.?\s+"
_POSTS_LEAD = compiled(rf"(?i)\W*{_OF_MEMBER}(?-i:[{UPPER}])")
_POST_BEFORE = compiled(rf"(?i)(?:^|[,;:\n]\s*){_OF_MEMBER}$")
_FULL_STOP = compiled(
    r"(?:(?<=[a-z]{4})|(?<=\)))(?<!Asst)(?<!Exec)\.\s+(?=[A-Z])|(?<=[a-z]{3})(?<!\bAsst)(?<!\bExec)\.\s+(?=[A-Z][a-z]+\s[A-Z])"
)
_CHAIR_BEFORE = compiled(r"(?i)\([^()]*chair[^()]*\)\s*$")
_KEYED_LAST = compiled(r"(?P<name>[A-Z][a-z’'-]+)\s\((?P<key>[A-Z]{2,3})\)\s*$")
_KEYED_NEXT = compiled(r"(?P<name>[A-Z][a-z’'-]+)\s\((?P<key>[A-Z]{2,3})\)")
_FORENAME_NEXT = compiled(
    r"(?P<first>[A-Z][a-z]+)(?:\s+(?:and|&)\s+(?P<second>[A-Z][a-z]+))?(?=\s*(?:[,;]|$|\([A-Za-z ]{2,20}\)\s*(?:[,;]|$)))"
)
"""one or two by their first names, before a mark"""
_SURNAME_NEXT = compiled(r"[A-Z][a-z’'-]+(?=\s*(?:[,;(]|$)|\s+and\s)")


def _names_next(text: str, at: int) -> bool:
    """Whether a name stands behind a bracket: a full one, or a surname in a run of members ("Cllrs Bell (Chair) Orr, Ames")."""
    if _opens_entry(text[at : at + 60]):
        return True
    keyed = (_KEYED_LAST.search(text, 0, at), _KEYED_NEXT.match(text, at))
    if all(one and one["key"][-1].upper() == one["name"][0] for one in keyed):
        return True  # "Bell (AB) Orr (CO)"
    called = _FORENAME_NEXT.match(text, at)
    if called and not FORENAMES.isdisjoint(called.groups()) and match_person(called["first"], single=True):
        return True  # "Ann Bell (Chair) Tom, Ben Orr"
    surname = _SURNAME_NEXT.match(text, at) if HEAD.match(text) and _CHAIR_BEFORE.search(text[:at]) else None
    return surname is not None and match_person(surname.group(), single=True) is not None


# "Director, Roads (Mr A Bell) Senior Officer, Parks (Mr B Orr)", where the mark behind the bracket is missing
_HELD = compiled(r"\((?:Mr|Mrs|Ms|Miss|Dr)\.?\s[^()]{2,30}\)$")
_HOLDS_NEXT = compiled(r"(?!(?:in|on|for|at|via|by)\b)[A-Z][^()\n;]{3,90}\((?:Mr|Mrs|Ms|Miss|Dr)\.?\s")
_NEXT_NAME = compiled(r"\s+(?!(?:and|or)\b)|(?=[A-Z][a-z’'-]+\s[A-Z][a-z’'-]+)")


# "Councillor A Bell – Chair   Councillor B Orr", where two columns ran together.
_REMARK_THEN_NAME = compiled(
    rf"\s*[–—-]\s+(?P<remark>(?!.*\b(?:for|of|to|by|with)\s+(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b)[\w][\w -]{{1,30}}?)\s+(?=(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)\.?\s+[{UPPER}])"
)


_BODY_THEN_NAME = compiled(
    r"(?!(?:Cllr|Councillor)\b)[A-Z][\w’'&]*(?:\s+(?!(?:Cllr|Councillor)\b)(?:of|and|the|&|[A-Z][\w’'&]*)){0,4}?\s+Council(?:\s+of(?:\s+[A-Z][\w’'&]*|\s+and|\s+the){1,6}?)?\s+(?=(?:Cllr|Councillor)\.?\s+[A-Z])"
)
_GAP = compiled(r"\s+")
_KEY_AFTER = compiled(r"\.?\s+(?:\(?(?P<key>[A-Z]{2,4}[a-z]?)\)?\s+)?")
_INITIALS_NEXT = compiled(r"[A-Z]{2,3}\s[A-Z][a-z]+(?=\s+(?:M(?:rs?|s|iss)\b|[A-Z]{1,3}\s[A-Z][a-z])|\s*(?:[,;(\n]|$))")
_INITIALS_FIRST = compiled(r"(?:[A-Z]\.{0,2}\s?)+[A-Z][a-z]")


# "Bell P Cope W Cope Ames Orr": surnames, an initial before those that two members share.
_SURNAME = compiled(rf"(?:[{UPPER}]\.? ){{0,3}}[{UPPER}][\w’'-]+")
_IN_TURN = compiled(
    rf"(?:{COUNCILLOR}[.:]?\s+)?(?P<run>(?=\S{{2,}}\ .*\ [{UPPER}]\.?\ )(?:(?:[{UPPER}]\.?\ ){{0,3}}[{UPPER}][\w’'-]+(?:\ |$)){{5,}})",
    re.VERBOSE,
)


def _posts_in_turn(text: str, piece: tuple[bool, int, int]) -> list[tuple[bool, int, int]]:
    """A piece cut into posts, where it is three or more without a mark between them."""
    hard, a, b = piece
    posts = posts_in_turn(text[a:b]) if b - a > 40 else []
    if len(posts) < 3:
        return []
    return [(hard or n > 0, a + i, a + j) for n, (i, j) in enumerate(posts)]


def _in_turn(text: str, piece: tuple[bool, int, int]) -> list[tuple[bool, int, int]]:
    """A piece cut into its members, where it is surnames without a mark between them."""
    hard, a, b = piece
    words = text[a:b]
    run = _IN_TURN.fullmatch(words) if words.count(" ") > 4 else None
    surnames = [m.span() for m in _SURNAME.finditer(words, run.start("run"))] if run else []
    if not all(is_person(words[i:j], single=True) for i, j in surnames):
        return []
    return [(hard and not n, a + (i if n else 0), a + j) for n, (i, j) in enumerate(surnames)]


# "Ann Bell Tom Orr", whose comma was forgotten
_TWO_NAMES = compiled(
    r"(?P<one>(?P<first>[A-Z][a-z]+) (?!(?:Mac|Mc|De|Van|St)\b)(?P<last>[A-Z][\w’'-]+)) (?P<second>[A-Z][a-z]+) [A-Z][\w’'-]+(?:\s*\([^()]*\))?\s*\.?"
)


def _unseparated(text: str, piece: tuple[bool, int, int]) -> Iterator[tuple[bool, int, int]]:
    """A piece cut where two columns ran together: "Ann Bell AB Tom Orr TO", "Mr A Bell Mrs L Orr"."""
    hard, a, b = piece
    words = text[a:b]
    if (
        (two := _TWO_NAMES.fullmatch(words))
        and two["first"] in FORENAMES
        and two["second"] in FORENAMES
        and two["last"] not in FORENAMES
    ):
        yield hard, a, a + two.end("one")
        yield True, a + two.start("second"), b
        return
    person = match_person(words)
    if person:
        after = _KEY_AFTER.match(words, person.name_end)
        key = after["key"] if after else None
        rest = words[after.end() :] if after else ""
        if (
            key
            and not (key.upper().startswith(initials(person.name)[:1]))
            and SPELLED.match(words[person.name_end :].lstrip())
        ):
            key, rest = None, words[person.name_end :].lstrip()  # "Cllr Bell   WBC Cllr Orr": a council's letters
            after = _GAP.match(words, person.name_end)
        elif key and _INITIALS_FIRST.match(person.name) and not key.upper().startswith(initials(person.name)[:1]):
            following = words[person.name_end :].lstrip()
            if _INITIALS_NEXT.match(following):  # "D Bell HW Orr": the initials of the next
                key, rest, after = None, following, _GAP.match(words, person.name_end)
        own = bool(key) and (key or "").upper().startswith(initials(person.name)[:1])
        remark = _REMARK_THEN_NAME.match(words, person.name_end)
        if remark:
            yield hard, a, a + remark.end("remark")
            yield from _unseparated(text, (True, a + remark.end(), b))
            return
        posted = POST_LEAD.match(rest)
        if posted and match_person(rest[posted.end() :]):
            cut = a + (after.end() if after else person.name_end)
            if key and own and SPELLED.match(rest[posted.end() :]):
                cut += posted.end()  # "Cllr Ann Bell AB Chair Cllr Ben Orr BO": it follows whom it is of
            yield hard, a, a + len(text[a:cut].rstrip())
            yield from _unseparated(text, (True, cut, b))
            return
        body = _BODY_THEN_NAME.match(rest) if rest else None
        if body:  # "Cllr Ann Bell AB Wex Borough Council Cllr Ben Orr BO"
            cut = a + (after.end() if after else person.name_end) + body.end()
            yield hard, a, a + len(text[a:cut].rstrip())
            yield from _unseparated(text, (True, cut, b))
            return
        two_keys = _INITIALS_FIRST.match(rest) and _INITIALS_FIRST.match(person.name)
        if rest and _opens_entry(rest) and ((key and own) or (not key and (SPELLED.match(rest) or two_keys))):
            cut = a + (after.end() if after else person.name_end)
            yield hard, a, a + len(text[a:cut].rstrip())
            yield from _unseparated(text, (True, cut, b))
            return
    yield piece


def _last_two_posts(text: str, pieces: list[tuple[bool, int, int]]) -> list[tuple[bool, int, int]]:
    """The last piece of a list of posts, in two where its "and" is that of the list: "Planner and Trainee Solicitor"."""
    hard, a, b = pieces[-1]
    last = text[a:b]
    joins = list(re.finditer(r"\s+(?:and|&)\s+", last))
    if not joins or hard or any(re.search(r"\band\s*$", text[:start]) for _, start, _ in pieces[1:]):
        return [pieces[-1]]
    if not all(is_post(text[i:j]) and not match_person(text[i:j]) for _, i, j in pieces):
        return [pieces[-1]]
    for join in reversed(joins):
        one, two = last[: join.start()], last[join.end() :]
        if is_post(one) and is_post(two) and _POST_LAST.search(one) and not _SECOND_OFFICE.match(two):
            return [(hard, a, a + join.start()), (True, a + join.end(), b)]
    return [pieces[-1]]


_POST_LAST = compiled(
    r"(?i)\b(?:officer|manager|director|executive|engineer|planner|solicitor|accountant|co-?ordinator|surveyor|advis[eo]r|secretary|treasurer|lead|nurse|registrar|assistant|warden|librarian|clerk|inspector)$|\b(?:solicitor|clerk|secretary|advis[eo]r)\s+to\s+the\s+[a-z]+$|^(?:(?:deputy|assistant)\s+)?(?:head|director)\s+of\s"
)
# What is held beside another post: "Director of Finance and Section 151 Officer".
_SECOND_OFFICE = compiled(
    r"(?i)(?:deputy\s+)?(?:monitoring|section|s\.?151|returning|responsible|rfo|(?:town|borough|parish)\s+clerk|clerk|secretary|treasurer|chief\s+(?:executive|finance)|head\s+of\s+paid|company|data|electoral|proper)\b"
)

_INITIALS_ONLY = compiled(r"[A-Z]{2,3}(?:\s*(?:,|/|&|and)\s*[A-Z]{2,3})*")
_KEYED_POST = compiled(r"[A-Z][^();,]{2,60}\([A-Z]{2,3}\b[^()]{0,20}\)")
_THE_POST_OF = compiled(r"the\s+[\w ]{3,40}?\s(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.?\s+[A-Z]")


_COUNCILLOR_LAST = compiled(r"\b(?:Councillor|Cllr)\.?(?:\s[A-Z][\w.’'-]*){1,3}$")
# "Wex & Marl Borough Councillor Ann Bell": behind the "&" of two places
_COUNCIL_OF_TWO = compiled(
    r"(?:[A-Z][\w’'-]*\s+){1,3}(?:County|Borough|District|City|Town|Parish)\s+(?:Councillor|Cllr)\b"
)
# "Wex Borough Councillor Ann Bell"
_OF_A_COUNCIL = compiled(r"(?:[A-Z][\w’'-]+\s+){1,4}(?:Councillor|Cllr)\.?\s+[A-Z]")


_FIRM = compiled(
    r"(?:[A-Z][\w’'-]+,?\s){0,2}(?:Chartered\s)?(?:Accountants|Solicitors|Architects|Surveyors|Associates|Auditors|Consultants|Partners|Sons?|LLP|Ltd|Co)\b"
)


def _joins_people(text: str, match: re.Match[str]) -> bool:
    """Whether an "and" stands between two entries, not inside a post ("Planning and Housing") or a couple."""
    after = text[match.end() : match.end() + 120]
    before = text[max(0, match.start() - 120) : match.start()]
    if _STYLE_LAST.search(before):  # "Mr and Mrs Bell"
        return False
    if "&" in match.group() and _FIRM.match(after):
        return False  # "Bell & Orr Chartered Accountants"
    if "&" in match.group() and _COUNCIL_OF_TWO.match(after):
        whose = re.split(r"[;,\n\t]|\s+and\s+", before)[-1].strip()
        if (
            whose
            and not SPELLED.match(whose)
            and whose.split()[0] not in FORENAMES
            and not _INITIALS_FIRST.match(whose)
        ):
            return False  # "Wex & Marl Borough Councillor Ann Bell"
    if _is_held(re.split(r"[;,\n\t]|\s+(?:and|&)\s+", before)[-1].strip()) and _is_held(
        re.split(r"[;,\n\t]|\s+(?:and|&)\s+", after, maxsplit=1)[0].strip()
    ):
        return True  # "Planner Ann Bell and Head of Parks Ben Orr"
    if couple_in(after) or (after.startswith("the ") and _TURNED_LAST.search(before)):
        return True  # "Mr Orr and Mr and Mrs Bell", "Bell, A and the Commissioner"
    after = re.split(r"[;,\n\t(]|\s+(?:and|&|(?:together|along)\s+with)\s+", after, maxsplit=1)[0].strip()
    if is_count(after) or is_count(re.split(r"[;,\n]", text[match.end() : match.end() + 120], maxsplit=1)[0]):
        return True
    person = match_person(after)
    somebody = person is not None or _OF_A_COUNCIL.match(after) is not None
    if somebody and person is None and _COUNCILLOR_LAST.search(before):
        return True  # "Wex County Councillor Ann Bell and Marl District Councillor Ben Orr"
    if somebody and is_count(re.split(r"[;,\n\t]", before)[-1]):  # "two members of the public and Mr Bell"
        return True
    if person is not None and not person.honorific and _in_department(before, after):
        return False
    if person is not None and not re.search(r"\b(?:of|for)\s+[^,;()]*$", before[-60:]):
        return True
    if person is not None and len(after.split()) > 1 and person.end == len(after):
        followed = re.match(r"\s*,\s*(?P<post>[^,;\n]{3,60})", text[match.end() + len(after) :])
        if person.honorific or (followed and is_post(followed["post"])):
            return True  # "Head of Schools and Hal Bell, Committee Officer"
        if followed and ";" in before and after.split()[0] in FORENAMES:
            return True  # "Ann Roe, Lay Member; Cy Moss, Head of Schools and Hal Bell, Student Member"
    ended = re.search(r"\((?P<inside>[^()]*)\)\s*$", before)
    if ended and match_person(ended["inside"]) is not None:  # "Director of Housing (Mr Orr) and Clerk (Mrs Bell)"
        return True
    here = re.split(r"[;,\n\t]|\s+(?:and|&)\s+", before[: ended.start()] if ended else before)[-1].strip(" .")
    here = re.sub(r"^(?:also|and|plus)\s+", "", here)
    if (
        ended and after[:1].isupper() and match_person(here, single=True) is not None
    ):  # "Ann Bell (Planner) and Analyst"
        return True
    if ended and _KEYED_POST.match(text, match.end()) and _INITIALS_ONLY.fullmatch(ended["inside"]) and is_post(after):
        return is_post(here)  # "Solicitor (AB) and Democratic Services Officer (CD)"
    if re.match(
        r"(?:the\s+)?(?:(?:Town|Parish|Deputy|Assistant|Acting|Locum|Interim|Temporary)\s+)*(?:Clerk|Chair\w*|Secretary|Treasurer)\b",
        after,
        re.I,
    ):
        held = is_count(here) or (after[:4].lower() == "the " and (is_post(here) or _ACRONYM.match(here) is not None))
        # "4 residents and the Clerk", "Ann Bell, RSPB Cymru and the Clerk"
        return held or match_person(here, single=True) is not None
    if is_post(after) and not _SECOND_OFFICE.match(after) and (is_the_clerk(here) or _is_posted(here)):
        return True  # "The Clerk and Head of Parks (Mr B Orr)"
    if _THE_POST_OF.match(after):  # "the clerk Ann Bell and the assistant clerk Mrs Orr"
        return True
    whole = re.split(r"[;,\n\t]", before)[-1].strip(" .")  # "Legal and Democratic Services" is in one post
    if (
        after.startswith("the ")
        and is_post(after)
        and (is_post(here) or is_person(here) or (whole.startswith("the ") and is_post(whole)))
    ):  # "the Director (Place) and the Civic Officer"
        return True
    if re.match(r"(?:of|for)\b", here) or re.search(r"\b(?:of|for)\b", here):
        return False
    here = _CAME_OR_WENT.sub("", here).rpartition(") ")[2]  # "Orr - left at 9 pm & Ames", "Bell (Chair) Tom and Una"
    return is_person(here, single=True) and match_person(after, single=True) is not None


def _in_department(before: str, after: str) -> bool:
    """Whether an "and" is that of a department, behind a styled name and a post: "Mr A Bell, Engineer, Home Support and Day Trips"."""
    *_, styled, post, here = ["", "", *re.split(r"\s*,\s+", re.split(r"[;\n\t]", before)[-1].strip())]
    return (
        SPELLED.match(styled) is not None
        and is_post(post)
        and match_person(post) is None
        and match_person(here, single=True) is not None
        and not SPELLED.match(here)
        and " " in here
        and here.split()[0] not in FORENAMES
        and after.split()[0] not in FORENAMES
        and re.match(r"[A-Z][a-z]+\s", after) is not None
    )


_CAME_OR_WENT = compiled(r"\s+[–-]\s+(?:left|arrived|joined|until|from)\b.*$")


def _is_held(words: str) -> bool:
    """Whether words are a post and the full or styled name of who holds it, and nothing else: "Head of Parks Ben Orr"."""
    if len(words) < 8 or " " not in words:
        return False
    person = entry_person(words, 0)
    return person is not None and person.post is not None and is_post(person.post) and not person.remarks


def _is_posted(words: str) -> bool:
    """Whether words are a post and the name of who holds it: "Parish Clerk Jane Orr"."""
    post = POST_LEAD.match(words)
    return post is not None and is_person(words[post.end() :])
