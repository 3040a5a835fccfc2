"""Runs whose line ends a converter lost: several people, and the posts behind them, in one line without a mark between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from minutes_parser.patterns import compiled
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.names import COUNCILLOR, FLAGS, NAME_WORD, NO_NAME, SPELLED, UPPER, match_person
from minutes_parser.segment.people.posts import is_post
from minutes_parser.segment.people.regular_runs import starts_by_shape

_MAY_START = compiled(rf"(?<![^\s(]) (?= [{UPPER}] )", re.VERBOSE)
_INITIALS = compiled(
    rf"(?: [{UPPER}] (?: \. \s? | \s ) ){{1,4}} (?: (?: Mac (?: \s an )? | Mac \s Giolla | Ó | Ní | Nic | Uí | de | O | Mc ) \s )? [ht]? [{UPPER}][\w’'-]*[a-z]",
    re.VERBOSE,
)
_WORD = compiled(rf"{NAME_WORD}(?![\w.’'(])", re.VERBOSE)
_AND_LAST = compiled(r"(?:\band|&)\s+$")
_MARK_LAST = compiled(r"(?:[,;:\n\t/|]|\b(?:and|&|plus|agus|with|from|by))\s*$")
# What no entry ends in, where the name of somebody else follows: "Secretary to Mr Orr", "for Cllr Bell".
_GOVERNS = compiled(
    r"(?i)\b(?:for|of|to|by|with|vice|from|than|as|the|on|in|at|st|and|or|namely|welcomed|replaced)\.?$"
)
_HELD = compiled(
    r"""(?: (?: (?: vice | deputy | lord | co | acting | joint ) [\s-] )* (?: chair (?: man | woman | person )? | mayor(?: ess )? | convenor | convener | provost | president | cathaoirleach ) (?: \s+ of \s+ [A-Z][\w ]{2,30} )?
        | leas[\s-](?:c?chathaoirleach|cathaoirleach) | member | leader | vice-president | presiding | (?: in \s+ the | presided \s+ in \s+ the | took \s+ the ) \s+ chair
        | labour | conservative | independent | green | liberal \s+ democrat | ward \s+ of \s+ \w+ | \w+ \s+ ward
        | (?: from | until | till | up \s+ to | to | joined | left | arrived | in \s+ the \s+ chair | for \s+ (?: part | item ) | part | by | via | remotely | online | virtually )\b (?: \s+ (?-i: [a-z\d][\w:.]* | Item | Zoom | Teams | Chair | Minute ) ){0,7} )""",
    re.VERBOSE | re.IGNORECASE,
)
_BRACKETS = compiled(r"\([^()]*\)|\[[^\[\]]*\]")


def starts_in_line(text: str) -> Iterator[int]:
    """Where entries start in the lines of a text with no mark before them; see `_starts`."""
    at = 0
    for line in text.split("\n"):
        if line.count(" ") > 2:
            yield from (at + start for start in starts_by_shape(line, _is_held_or_body) or _starts(line))
        at += len(line) + 1


def _starts(line: str) -> list[int]:
    """Where entries start in a line; none where what stands between two people is neither post nor remark of the first."""
    found = list(_people(line))
    if not found or _SIGN.search(line):
        return []
    lead = _BRACKETS.sub("", line[: found[0][0]]).strip(" .,:;*–-")
    gaps = [line[end:start] for (_, end), (start, _) in pairwise(found)]
    tail = line[found[-1][1] :]
    if lead:
        return _led(line, lead, gaps, found) if _BRACKETS.sub("", tail).strip(" .,") == "" else []
    lost = not all(map(str.strip, gaps)) or _POST_BEHIND.match(tail)
    """whether a mark is plainly missing: between two names, or a post stands behind the last name as behind the first"""
    cuts: list[int] = []
    for number, gap in enumerate(gaps, 1):
        if _MARK_LAST.search(gap):
            if gap.strip() in {"and", "&"}:
                cuts.append(found[number][0])
            continue
        if not _is_gap(gap):
            return []
        start = found[number][0]
        dashed = _POST_AND_DASH.fullmatch(gap)
        if dashed and _is_held(dashed["post"]):
            cuts.append(found[number - 1][1] + dashed.start("post"))  # "Ann Vane Secretary – Ben Holt"
            continue
        if ";" in _BRACKETS.sub("", gap) or (gap.lstrip().startswith(",") and not lost):
            continue  # "Cllr Bell, Clerk Mrs Vane"
        behind = gaps[number] if number < len(gaps) else tail
        if not behind.strip(" .,") and _CLERK.fullmatch(gap) and _MEMBER.match(line) and not _MEMBER.match(line, start):
            cuts.append(found[number - 1][1] + len(gap) - len(gap.lstrip()))  # "Cllr Bell Cllr Orr Clerk Mrs Vane"
        else:
            cuts.append(start)
    return cuts


def _led(line: str, lead: str, gaps: list[str], found: list[tuple[int, int]]) -> list[int]:
    """Where entries start in a line that begins with a post: each post is of the name behind it."""
    lead = re.sub(r"(?i)^the\s+", "", lead)
    if not _is_held(lead):
        return []
    cuts: list[int] = []
    for gap, (_, end), (start, _) in zip(gaps, found[:-1], found[1:], strict=True):
        post = re.sub(r"(?i)^the\s+", "", _BRACKETS.sub("", gap).strip(" ,:–-"))
        if _MARK_LAST.search(gap) and not (post and gap.startswith(" ")):
            continue
        if post and not _is_held(post):
            return []
        at = gap.find(re.split(r"[()]", _BRACKETS.sub("", gap).strip())[0]) if post else len(gap)
        cuts.append(end + at if at >= 0 else start)
    return cuts


_POST_AND_DASH = compiled(r"\s+(?P<post>[A-Z][\w ]+?)\s*[–:-]\s*")
_POST_BEHIND = compiled(r"\s*[,–-]\s+[A-Z][\w/ ]+")
_SIGN = compiled(r"[*†✓✔√+]")
"""who was there, which `attendance_signs` reads"""
_CLERK = compiled(r"[.,]?\s+(?:the\s+)?(?:(?:parish|town|deputy|assistant)\s+)*clerk\s+", re.IGNORECASE)
_MEMBER = compiled(rf"\W*{COUNCILLOR}\b", FLAGS)


def _is_gap(gap: str) -> bool:
    """Whether words between two people are of the first of them: a post, a remark, or nothing."""
    if not gap.strip():
        return True
    if "\n" in gap or gap.count("(") != gap.count(")"):
        return False
    for words in re.split(r"[,;]|\s[–-]\s", _BRACKETS.sub(" , ", gap)):
        bare = words.strip(" .–-:*")
        if bare and (_GOVERNS.search(bare) or not (_is_held(bare) or _BODY.fullmatch(bare))):
            return False
    return True


def _is_held(words: str) -> bool:
    """Whether words are a post or a remark, and no name stands behind them."""
    words = _TO_COME.sub("", words)
    return _HELD.fullmatch(words) is not None or (is_post(words) and _POST.fullmatch(words) is not None)


_TO_COME = compiled(r"(?i)[\s-](?:designate|elect)$")


def _is_held_or_body(words: str) -> bool:
    return _is_held(words) or is_post(words) or _BODY.fullmatch(words) is not None


_ROLE = r"(?:Officer|Manager|Director|Executive|Engineer|Planner|Solicitor|Accountant|Co-?ordinator|Surveyor|Advis[eo]r|Secretary|Treasurer|Clerk|Lead|Leader|Nurse|Controller|Registrar|Administrator|Assistant|Warden|Architect|Librarian|Head|Headteacher|RFO|Inspector|Superintendent|Commissioner|Representative|Auditor|Analyst|Consultant|Constable|Registrar|Superintendent|Captain|President)"
# It ends in its own word, or says of what: "Chief Executive", "Director of Housing"; not "Chair Mairi Sim".
_POST = compiled(rf"(?i)(?:.*\b)?{_ROLE}s?(?:\s+(?:of|for|to|&|and)\s.*|\s*[(/-].*)?")
_BODY = compiled(
    r"HT|DHT|NED|(?:[A-Z][\w’'.&-]*\s+(?:(?:of|the|and|for|&)\s+)*){1,6}(?:School|Academy|College|Nursery|Council|Trust|Association|Constabulary|Centre|University|Authority|Board|Society|Association)"
)


def _people(line: str) -> Iterator[tuple[int, int]]:
    """Where the people of a line start and their names end: styled, with initials, or with a known forename."""
    at = 0
    surnames = False
    """whether a plural has governed surnames alone"""
    for possible in _MAY_START.finditer(line):
        start = possible.end()
        if start < at or _in_brackets(line, start):
            continue
        two = _BEFORE_TIER.match(line, start)
        if two and _is_place(two) and (other := match_person(line[two.end() : two.end() + 80])):
            at = two.end() + other.end
            yield two.span("who")
            yield two.start("place"), at
            continue
        styled = SPELLED.match(line, start)
        if not styled and not _INITIALS.match(line, start):
            full = _forenamed(line, start)
            surnames = surnames and not full  # "Cllrs Bell and Orr, Ann Vane, Femi Roe": from there on names are full
            run = full or (_surnames(line, start) if surnames else [])
            if run:
                yield from run
                at = run[-1][1]
            continue
        person = match_person(line[start : start + 80])
        if person and at and _RANK_AND_STYLE.search(person.honorific or ""):
            continue  # "Mr Bell, Chief Constable Mr Orr": the post of the one before
        if person is None or (styled and (person.honorific is None or _is_key(styled.group(), person.name))):
            continue
        if styled and _PLURAL.match(line, start):
            last = start + person.name_end - len(person.name)
            surnames = " " not in person.name or (
                person.name.count(" ") > 1
                and _SURNAME_LAST.search(line) is not None
                and _are_surnames(person.name.split())
            )
            if surnames and " " in person.name:
                ends = [last + m.end() for m in re.finditer(r"\S+", person.name)]
                yield start, ends[0]
                yield from ((end - len(word), end) for word, end in zip(person.name.split()[1:], ends[1:], strict=True))
                at = ends[-1]
                continue
        at = start + person.end
        yield start, at


_RANK_AND_STYLE = compiled(
    r"(?:Constable|Inspector|Superintendent|Sergeant|Officer|Manager|Commander)\s(?:Mr|Mrs|Ms|Miss)\.?$"
)
# "Mrs J Dean Amber District Councillor A Lisle": behind a name, the place that the next one is councillor for
_BEFORE_TIER = compiled(
    r"(?P<who>(?P<style>(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor)\.?\s)?(?:(?:[A-Z]\.?\s){1,3}|(?P<first>[A-Z][a-z]+)\s)[A-Z][\w’'-]+)\s(?P<place>(?:[A-Z][\w’'-]+\s(?:&\s)?){1,3})(?=(?:County|District|Borough|City)\s(?:Councillor|Cllr)\.?\s[A-Z])"
)


def _is_place(two: re.Match[str]) -> bool:
    return (two["first"] is None or two["first"] in FORENAMES) and not is_post(two["place"])


def _forenamed(line: str, start: int) -> list[tuple[int, int]]:
    """The people of two words each that start here, where the first of each two is a forename."""
    words = _name_words(line, start)
    if len(words) < 2 or len(words) % 2:
        return []
    first = words[::2]
    known = sum(word.group() in FORENAMES for word in first)
    if len(first) == 1 and not known and _BETWEEN.match(line, words[1].end()):
        known = not start or _ROLE_LAST.search(line, 0, start) is not None  # what a post and a mark leave is a name
    if not known or 2 * known < len(first):
        return []
    return [(a.start(), b.end()) for a, b in zip(first, words[1::2], strict=True)]


def _surnames(line: str, start: int) -> list[tuple[int, int]]:
    """Two surnames or more that start here, or the last, in a run that a plural governs."""
    words = _name_words(line, start)
    if len(words) == 1 and _MARK_LAST.search(line, max(0, start - 5), start):
        return [words[0].span()]
    if len(words) < 2 or not _are_surnames([word.group() for word in words]):
        return []
    if len(words) == 2 and _AND_LAST.search(line, max(0, start - 6), start):
        return [(words[0].start(), words[1].end())]  # "Cllrs Bell and Roe Orr": behind the "and" no comma is lost
    return [word.span() for word in words]


def _is_key(honorific: str, name: str) -> bool:
    """Whether what reads as an honorific in capitals is the key of the name before it: "Ann Moss AM, Max Storey MS Wexshire"."""
    return honorific in {"MS", "MR", "DR"} and not name.isupper()


_PARTICLES = {
    "Mc",
    "Mac",
    "Uí",
    "Ui",
    "Ó",
    "O",
    "Ní",
    "Ni",
    "Nic",
    "de",
    "De",
    "van",
    "Van",
    "von",
    "St",
    "St.",
    "Le",
    "La",
    "ap",
}


def _are_surnames(words: list[str]) -> bool:
    return (
        len(words) > 1
        and all(len(word.strip(".")) > 1 for word in words)
        and _PARTICLES.isdisjoint(words)
        and 3 * sum(word in FORENAMES for word in words) < len(words)
    )


def _name_words(line: str, start: int) -> list[re.Match[str]]:
    words: list[re.Match[str]] = []
    at = start
    while (word := _WORD.match(line, at)) and not _is_no_name(word.group(), line, word.end()):
        words.append(word)
        at = word.end() + 1
        if line[word.end() : at] != " ":
            break
    return words


_KEY = compiled(r"[A-Z]{2,3}[a-z]{1,2}")
"""the initials of the name before: "Max Webb MWe" """


def _is_no_name(word: str, line: str, end: int) -> bool:
    short = (word.isupper() and len(word) < 5) or _KEY.fullmatch(word) is not None
    return short or word.lower() in NO_NAME or bool(_GOVERNS.search(word)) or line.startswith(" of ", end)


_PLURAL = compiled(r"(?:\w+\s+)?(?:Councillors|Cllrs|Members|Aldermen)\b", re.IGNORECASE)
_SURNAME_LAST = compiled(
    rf"\b(?:and|&)\s+[{UPPER}][\w’'-]+\s*(?:$|[.,;(])|\b(?i:Councillor|Cllr)\s+[{UPPER}][\w’'-]+\s+(?:[(,]|in\b)"
)
"""that the run names its people by surname"""
_ROLE_LAST = compiled(rf"(?i)\b(?:{_ROLE}|chair\w*|member|school|academy|(?:head|director)\s+of\s+\w+)\s$")
_BETWEEN = compiled(rf"\s*(?:[,(]|HT\b|[–-]\s|$|(?:[A-Z]\w+\s){{0,2}}{_ROLE}\b)")


def _in_brackets(line: str, at: int) -> bool:
    before = line[:at]
    return before.count("(") > before.count(")")


def posts_in_turn(line: str) -> list[tuple[int, int]]:
    """Where the posts of a line stand that holds posts and nothing else, without marks between them."""
    if len(line) > 600 or re.search(r"[,;:\n\t]", line):
        return []
    spans: list[tuple[int, int]] = []
    body = _BODY_LEAD.match(line)
    at = body.end() if body else 0
    while at < len(line):
        post = _ONE_POST.match(line, at)
        if post is None:
            return []
        spans.append((at, at + len(post.group().rstrip())))
        at = post.end()
    return spans


_GRADE = r"(?:Non|Vice|Deputy|Assistant|Associate|Interim|Acting|Chief|Joint|Senior|Principal|Lead|Corporate|Strategic|Executive|Medical|Company|Board|Trust|Committee|Democratic|Independent|Finance|Clinical|Operating|Nursing|Planning|Legal|Services|Support|Membership|Staff|Public|Parent|Town|Parish|Area|Service|Group|Monitoring|Section\s\d+|Managing|Minutes?)"
_NOUN = r"(?:Chair(?:man|woman|person)?|Officer|Manager|Director|Solicitor|Engineer|Secretary|Clerk|Treasurer|Nurse|Accountant|Surveyor|Planner|Adviser|Advisor|Member|Governor|Headteacher|Lead|Co-?ordinator|Assistant|Administrator|Registrar|Convener|Leader|Mayor|(?:Ward|County|District|Borough|Unitary)\s+Councillor)"
# Of whom no more need be said, and any other with one word before it: "Clerk", "Transition Manager".
_ALONE = r"(?:Chair(?:man|woman|person)?|Secretary|Clerk|Treasurer|Headteacher|Convener|Leader|Mayor|Solicitor|Accountant|Registrar)"
_WITH_WORD = rf"(?!(?:Head|Director|Chief|of|and|for|the|to)\b)[A-Z][\w’'&-]*\s+{_NOUN}"
_NEXT_POST = rf"(?={_GRADE}\b|{_ALONE}\b|Head\b|Director\s+of\b|{_WITH_WORD}\b|$)"
# "Chief Executive", "Non-Executive Director", "Director of Nursing & Quality"; what it is of goes on up to the next post.
_ONE_POST = compiled(
    rf"(?:(?:(?:Deputy|Assistant|Interim|Acting)\s+)?Chief\s+Executive(?!\s+Officer)|(?:{_GRADE}[\s-]+)*(?:(?:Director|Head|Chair|Clerk|Secretary|Lead)\s+(?:of|for|to)\s+(?:the\s+)?(?:(?!{_NOUN}\b|Head\b)[\w&’'-]+\s*?)(?:\s+(?:and|&|of|for|the)\s+[\w’'-]+|\s+(?!(?!Services\b|Support\b){_GRADE}\b|{_NOUN}\b|Head\b)[\w&’'-]+)*|{_NOUN})|{_WITH_WORD})(?:\s*\([^()]+\))?(?:\s+{_NEXT_POST}|$)"
)
# "Wex & Marl City Council Chief Executive Head of Parks": whose officers they are
_BODY_LEAD = compiled(
    rf"(?:(?:[A-Z][\w’'-]*|&|and|of|the)\s+){{1,6}}?(?:Council|Authority|Board|Trust|Association)\s+{_NEXT_POST}"
)
