"""Runs of those at a meeting taken apart: names with posts, posts with names, posts alone, counts of people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from minutes_parser.patterns import compiled
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.keyed_names import forename_and_post, known_by_key, shows_keys
from minutes_parser.segment.people.lines_of_people import HONOURS_ALONE, keyed_lines, one_a_line
from minutes_parser.segment.people.name_entries import (
    LAST_IN_BRACKETS,
    couple_in,
    entry_person,
    holds,
    tidy,
    with_remark,
    with_remarks,
)
from minutes_parser.segment.people.name_pieces import HEAD, pieces_of
from minutes_parser.segment.people.name_shapes import (
    ALL_CAPITALS,
    AREA_MANAGER,
    BY_INITIALS,
    ENDS_IN_KEY,
    INITIALS_FIRST,
    POST_KEY,
    SURNAME_IN_CAPITALS,
    in_capitals_person,
    is_key_of,
)
from minutes_parser.segment.people.names import (
    LOWER,
    NAME_WORD,
    NO_NAME,
    SPELLED,
    UPPER,
    Person,
    match_person,
    singular,
)
from minutes_parser.segment.people.posts import is_count, is_post, is_the_clerk, starts_sentence
from minutes_parser.segment.people.posts_and_holders import (
    OF_POLICE,
    has_own_post,
    has_post_behind,
    heads_its_holder,
    is_post_of_one,
    posts_follow,
)

_HEAD_ALONE = compiled(r"(?:Cllrs|Councillors)\.?")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list of those at a meeting: a person, or (`person` is None) the words of a post, body or count."""

    start: int
    end: int
    words: str
    person: Person | None = None


_AND = compiled(r"\band\b|&")
_GROUP_HEAD = compiled(
    rf"(?:[Tt]he\s+)?(?:[A-Z]\w+\s+)?(?:Trustees|Governors|Directors|Members|Commissioners)\s+(?={SPELLED.pattern}|(?P<surname>{NAME_WORD}(?=,\s+{NAME_WORD}\s*(?:[,(]|and\b|&)|,?\s+(?:and|&)\s))|{NAME_WORD}\s+{NAME_WORD}\s*(?:,|\band\b|&))",
    re.VERBOSE,
)
"""the plural before a run of people: "Trustees Bell, Orr and Moss", "LEP Directors Ann Bell and Ben Orr" """
_JOINED = compiled(r"\)\s*(?:and|&|\+)\s*$")
_KEY = compiled(r"[A-Z][A-Za-z]?-?[A-Z]{1,2}")
_CALLED = compiled(rf"(?P<name>[{UPPER}][{LOWER}]{{2,}})\s*\((?P<remark>[^()]{{1,40}})\)")
_IN_KEYS = compiled(r"[a-z]\s*\([A-Z][A-Za-z]?[A-Z]\)")


def _forenames(text: str, pieces: list[tuple[bool, int, int]]) -> set[int]:
    """Where people stand by one name among full ones: "Ann Bell (Chair), Ben, Dev", "• Ann Bell • Ben". Only where a common one is told."""
    words = [text[a:b] for _, a, b in pieces]
    lone = [n for n, word in enumerate(words) if _FORENAME.fullmatch(word) and word.lower() not in NO_NAME]
    marked = len(_POINTS.findall(text)) > 1
    if not (marked or any(words[n] in FORENAMES for n in lone)) or any(map(SPELLED.match, words)):
        return set()
    full = [n for n, word in enumerate(words) if (p := match_person(word)) and " " in p.name]
    if not full or (not marked and ";" in text):
        return set()
    if marked:
        return {pieces[n][1] for n in lone}
    told: set[int] = set()
    plain = len(words) == len({*lone, *full}) and ";" not in text
    for n in lone:
        row = [m for m in range(n, len(words)) if all(k in lone for k in range(n, m + 1))]
        if any(words[m] in FORENAMES for m in row):  # "Albert, Rohit, Mahima", but not "Sue, Mencap"
            sure = len(row) > 2 or (plain and len(lone) > 3)
            told |= set(row) if sure else {m for m in row if words[m] in FORENAMES}
        elif plain and len(row) > 1 and len(lone) > 3:
            told |= set(row)  # "Ann Bell, Eluned, Sonia, Bo Roe, Ines, Dev": one of two at most could be a body
    return {pieces[n][1] for n in told}


_AND_BETWEEN = compiled(r"\s+(?:and|&)\s+")
"""what stands between two people, one behind whom is what both are: "Ann Bell and Ben Orr, Planners; Cy Moss, Clerk" """


def _names_one(words: str) -> bool:
    """Whether words begin as somebody's name does: "Ann Bell", "A Bell"."""
    return words.split()[0] in FORENAMES or _INITIALLED_NAME.match(words) is not None


def _two_before(text: str, one: Entry, at: int) -> bool:
    """Whether a second person starts behind an "and": what one is stands behind both."""
    return one.person is not None and not one.person.remarks and _AND_BETWEEN.fullmatch(text, one.end, at) is not None


_INITIALLED_NAME = compiled(rf"(?:[{UPPER}]\.?\s){{1,3}}[{UPPER}][{LOWER}]")
_FORENAME = compiled(rf"[{UPPER}][{LOWER}]{{1,}}")
_POINTS = compiled(r"[•·●▪◦○]")


def _goes_by(called: re.Match[str], text: str) -> bool:
    """Whether a forename with a remark is somebody: a common one, or with a key as others of the run have theirs."""
    name, remark = called["name"], called["remark"]
    if name.lower() in NO_NAME:
        return False
    keyed = remark[:1] == name[:1] and re.fullmatch(r"[A-Z][A-Za-z]{0,2}", remark) is not None
    return name in FORENAMES or (keyed and len(_IN_KEYS.findall(text)) > 2)


_OF_OFFICER = compiled(
    r"(?:[A-Z][\w’'&/-]*\s+){2,4}(?:Officer|Manager|Director|Engineer|Planner|Administrator|Co-?ordinator|Advis[eo]r|Analyst|Technician|Architect|Accountant|Solicitor|Surveyor|Assistant|Librarian|Inspector|Lead)"
)
_BY_KEY = compiled(rf"(?P<name>{_KEY.pattern})\.?(?:\s*\((?P<remark>[^()]+)\))?")


def by_initials(text: str) -> bool:
    """Whether a run names people by their initials: "AB, TO, CM and Mr Bell"; acronyms of bodies are longer."""
    words = [part.strip(" .") for part in re.split(r"[,;\n]|\band\b|&|\([^()]*\)", text)]
    keys = [word for word in words if _KEY.fullmatch(word)]
    return len(keys) >= max(2, 0.5 * sum(map(bool, words))) and 2 * sum(len(key) == 2 for key in keys) >= len(keys)


@lru_cache(maxsize=512)  # a row is looked at by several rules before it is read
def split_entries(text: str, *, single: bool = False, keys: bool = False, by_line: bool = False) -> tuple[Entry, ...]:
    """A run of those at a meeting taken apart, in print order.

    Knows names with posts ("A Bell, Clerk, B Ames (Chair)"), posts with names ("Clerk (Mrs A Bell), Planner (Mr B Ames)"),
    posts alone, a plural that governs a run ("Councillors Bell, Ames OBE and Orr") and couples ("Mr and Mrs Bell").
    Commas and "and" may stand inside an entry, semicolons, tabs and line ends may not. `single` accepts surnames alone
    from the start, `keys` initials; `by_line` is whether a list before had one a line, with the body behind a comma.
    """
    text = _STYLE_APART.sub(lambda style: f" {style['style']} ", text) if "(" in text else text
    if "," in text and len(_INITIALLED.findall(text)) > 1:
        text = _COMMA_FOR_STOP.sub(r"\1.", text)
    if head := _GROUP_HEAD.match(text):
        text = " " * head.end() + text[head.end() :]
        single = single or head["surname"] is not None
    pieces, in_turn = pieces_of(text)
    posts_last = "(" in text and sum(has_post_behind(text[a:b]) for _, a, b in pieces) > 1
    post_first = any(is_post_of_one(text[a:b]) for _, a, b in pieces)
    entries: list[Entry] = []
    grouped, by_line = _in_groups(text, 1 if by_line else 3), one_a_line(text, told=by_line)
    forenames = _forenames(text, pieces)
    by_keys = shows_keys([text[a:b] for _, a, b in pieces])
    shaped = sum(SURNAME_IN_CAPITALS.match(text, a) is not None for _, a, _ in pieces)
    in_capitals = shaped > 3 or (shaped > 1 and 2 * shaped >= len(pieces))
    mixed = sum(text[a:b] != text[a:b].upper() for _, a, b in pieces)
    capitals = mixed > 1 and sum(ALL_CAPITALS.match(text, a, b) is not None for _, a, b in pieces) >= max(
        3, 0.6 * len(pieces)
    )
    many_keyed = sum(ENDS_IN_KEY.search(text, a, b) is not None for _, a, b in pieces) > 2
    paired = sum(INITIALS_FIRST.match(text, a) is not None for _, a, _ in pieces) > 2
    with_key = "," in text and keyed_lines(text)
    dashed = sum(_NAME_DASH.match(text, a) is not None for _, a, _ in pieces) > 1
    governed, plural = None, False
    waiting: tuple[int, int] | None = None  # a post whose holder may follow in brackets

    def close() -> None:
        nonlocal waiting
        if waiting:
            entries.append(Entry(*waiting, text[slice(*waiting)]))
        waiting = None

    leading: str | None = None  # "the Clerk, Mrs A Bell": a post whose holder follows a comma
    for number, (hard, a, b) in enumerate(pieces):
        words = text[a:b]
        after = pieces[number + 1] if number + 1 < len(pieces) else None
        if after and heads_its_holder(text, pieces, number):  # "Head of Parks, Mr A Bell; Planner, Ms B Orr"
            leading = words
            continue
        if (
            _LEADING_POST.fullmatch(words)
            and after
            and not (after[0] or _AND.search(text, b, after[1]))
            and (words.startswith("the ") or re.search(r"(?:^|\n|and\s|[;:])\s*$", text[:a]))
        ):
            follower = match_person(text[after[1] : after[2]])
            ends = number + 2 == len(pieces) or pieces[number + 2][0]
            joined = ends and bool(re.search(r"\band\s+$", text[:a]))  # "Cy Moss and the Clerk, Di Bell"
            # "Town Clerk, A Bell; Mr B Orr", "Chairman, A Bell" on a line of its own
            joined = joined or (ends and hard and (";" in text or "\n" in text))
            if (
                follower
                and _CLERK.search(words)
                and (
                    HEAD.match(text, after[1])
                    or OF_POLICE.match(text, after[1])
                    or has_own_post(text[after[1] : after[2]])
                )
            ):
                follower = None  # "Clerk, Cllr Bell": two people
            if follower and entries and not hard and entries[-1].person and posts_follow(text, pieces, number):
                follower = None  # "Mr A Bell, the Clerk, Mr B Orr, the Treasurer": each behind its holder
            if follower and (follower.honorific or words.startswith("The ") or joined):
                leading = words
                continue
        if _HEAD_ALONE.fullmatch(words):
            governed, plural = singular(words.strip(" .")), True  # "Cllrs, Bell and Orr"
            continue
        if hard:
            close()
            joined = bool(_JOINED.search(text, max(0, a - 20), a))
            governed = governed if plural or joined else None
        of = entries[-1].person if entries and not (hard or waiting) else None
        if of and "." in words and HONOURS_ALONE.fullmatch(words):  # "B. Orr, Dip.Arch., C. Moss"
            entries[-1] = Entry(entries[-1].start, b, text[entries[-1].start : b], with_remark(of, words, b))
            continue
        held = None if posts_last and not is_post(words.partition("(")[0].strip()) else holds(words, a)
        person = entry_person(words, a, single=single or governed is not None or a in in_turn, governed_by=governed)
        if person and entries and not hard and (_OF_TWO.fullmatch(words) or _COUNCIL_LETTERS.fullmatch(words)):
            person = None  # "Cllr Ann Bell, Quay & Moor Council", "Cllr Ann Bell, Moor PC": the body of the one before
        if person and with_key and of and not person.honorific and words.split()[0] not in FORENAMES:
            person = None  # "Ann Bell AB Director, Moor Airfield"
        if person is None and words[-1:] == ")" and (called := _CALLED.fullmatch(words)) and _goes_by(called, text):
            person = Person(
                a, b, called["name"], remarks=(called["remark"],), name_end=a + called.end("name")
            )  # "Ann Bell (AB), Misha (MK)": one whose surname is left out
        if person is None and (by_keys or dashed):
            person = known_by_key(words, a) if by_keys else forename_and_post(words, a)
        if person and of and not (person.honorific or of.post or of.remarks) and _OF_OFFICER.fullmatch(words):
            person = person if words.split()[0] in FORENAMES else None  # "Ann Bell, Flood Prevention Officer"
        if capitals and (shown := in_capitals_person(words, a)):
            person = shown
        if (
            person
            and of
            and (is_key_of(of, words) or (person.honorific and AREA_MANAGER.match(words) and of.honorific))
        ):
            person = None  # "Ann Bell, AB Head of Parks", "Mr A Bell, Area Manager North"
        if (
            person is None
            and in_capitals
            and (named := SURNAME_IN_CAPITALS.match(words))
            and words.split()[0].lower() not in NO_NAME
        ):
            until, beside = named.end(), LAST_IN_BRACKETS.fullmatch(words)
            if not words[until:].strip() or beside:
                remarks = (beside[2],) if beside else ()
                person = Person(a, b, named.group(), remarks=remarks, name_end=a + until)
        if person is None and many_keyed and (posted := POST_KEY.fullmatch(words)):
            person = Person(a, b, posted["name"], post=posted["post"], name_end=b)  # "Treasurer AB, Ann Bell BL"
        if keys and person is None and (key := _BY_KEY.fullmatch(words)):
            remarks = (key["remark"],) if key["remark"] else ()
            person = Person(a, b, key["name"], remarks=remarks, name_end=a + key.end("name"))
        takes = held is not None and (
            person is None or bool(held[1][0].honorific) or (post_first and not person.honorific)
        )
        if held is not None and takes and (waiting or held[0] > a):
            if waiting and is_post(words[: held[0] - a]):
                close()
            begin = waiting[0] if waiting else a
            post = tidy(text[begin : held[0]])
            for holder in held[1]:
                entries.append(Entry(begin, b, text[begin:b], replace(holder, start=begin, end=b, post=post)))
            waiting, governed = None, None
        elif (
            person
            and not (hard or waiting)
            and entries
            and (of := entries[-1].person)
            and (
                (
                    by_line
                    and not SPELLED.match(words)
                    and not (_names_one(words) and _AND_BETWEEN.fullmatch(text, entries[-1].end, a))
                    and not _two_before(text, entries[-1], a)
                    and "\n" not in text[entries[-1].end : a]
                )
                or (
                    not (person.honorific or person.honours)
                    and not (grouped and _two_before(text, entries[-1], a))
                    and not (_names_one(words) and _AND_BETWEEN.fullmatch(text, entries[-1].end, a))
                    and (grouped or (of.honorific and re.match(r" [A-Z]", words[person.name_end - a :])))
                )
            )
        ):  # "Mr A Bell, Head of Wards, Wex Ambulance Service": the body of whom the list styles
            entries[-1] = Entry(entries[-1].start, b, text[entries[-1].start : b], with_remarks(of, words, b))
        elif person is None and (first := _sharing(text, pieces, number)):
            close()
            end = pieces[number + 1][2]
            entries.append(Entry(a, end, text[a:end], Person(a, end, first, name_end=end)))
        elif person is None and paired and (two := BY_INITIALS.fullmatch(words)) and two["last"].lower() not in NO_NAME:
            close()
            for initial in (two["one"], two["other"]):
                entries.append(Entry(a, b, words, Person(a, b, f"{initial} {two['last']}", name_end=b)))
        elif person is None and a in forenames:
            close()
            entries.append(Entry(a, b, words, Person(a, b, words, name_end=b)))
        elif person is None or (waiting and not SPELLED.match(words)):
            last = entries[-1] if entries and not hard and not waiting else None
            named_first = (
                last and last.person and last.person.post is None and (is_post(words) or _OF_BODY.fullmatch(words))
            )
            if (
                post_first
                and not (is_count(words) or (named_first and _ends_entry(text, pieces, number)))
                and not (last and last.person and _CIVIC.fullmatch(words.strip()))
                and not (last and last.person and plural and _ONE_WORD.fullmatch(words) and "(" not in text[b:])
            ):
                if waiting and is_post(words):  # "Chief Executive, Head of Legal, Clerk (Mrs A Bell)": one post each
                    close()
                waiting = (waiting[0] if waiting else a, b)
                if re.search(r"\([A-Z]{2,4}\)$", words):  # "Planner (AB), Engineer (Mr Orr)": two posts
                    close()
            elif (
                last
                and last.person
                and not is_count(words)
                and not starts_sentence(words)
                and not (
                    (is_the_clerk(words) or (words.startswith("the ") and is_post(words)))
                    and (
                        re.search(r"(?:\band|&|\bwith)\s+$", text[:a])
                        or (governed and last.person.honorific == governed)
                    )
                )
                and not (_CLERK_ALONE.fullmatch(words) and _A_COUNCILLOR.match(last.words) and after and not after[0])
            ):
                said = (with_remarks if by_line else with_remark)(last.person, words, b)
                entries[-1] = Entry(last.start, b, text[last.start : b], said)
            else:
                close()
                entries.append(Entry(a, b, words))
        else:
            close()
            before_it = entries[-1].person if entries and not hard else None
            if (
                person.post
                and not person.honorific
                and before_it
                and not (before_it.remarks or before_it.post)
                and words.startswith(person.post)
                and not _OF_SEVERAL.fullmatch(person.post)
                and not re.search(r"(?:\band|&)\s+$", text[:a])
                and not (
                    before_it.honorific
                    and (
                        _CIVIC.match(words)
                        or (
                            HEAD.match(f"{before_it.honorific} ")
                            and (_CLERK.match(words) or _OFFICIAL.search(person.post))
                        )
                    )
                )
            ):
                # "Ann Bell, Clerk Ben Orr, Planner": the post ends what stands before the comma
                entries[-1] = Entry(
                    entries[-1].start,
                    a + len(person.post),
                    text[entries[-1].start : a + len(person.post)],
                    with_remark(before_it, person.post, a + len(person.post)),
                )
                a = person.name_end - len(person.name)
                words = text[a:b]
                person = replace(person, start=a, post=None)
            couple = couple_in(words)
            for honorific in couple or (person.honorific,):
                before = _ARTICLES.sub("", leading) if leading else person.post
                if honorific == governed and any(map(_CLERK.fullmatch, person.remarks)):
                    honorific = None
                if governed and honorific == governed and person.remarks and is_the_clerk(person.remarks[-1]):
                    own = a + words.rindex(person.remarks[-1])  # "Cllrs A Bell, B Orr the clerk and two residents"
                    bare = replace(person, end=own, remarks=person.remarks[:-1], post=before)
                    entries += [Entry(a, own, text[a:own].rstrip(), bare), Entry(own, b, text[own:b])]
                    continue
                entries.append(Entry(a, b, words, replace(person, honorific=honorific, post=before)))
            leading = None
            head = HEAD.match(words)
            if head:
                governed, plural = singular(head.group()), singular(head.group()) != head.group()
            elif SPELLED.match(words) and not re.match(
                r"(?:Mrs?|Ms|Miss|Dr|Prof\w*|Rev\w*|Sir|Dame|Lady|Lord)\b", words
            ):
                governed = None
    close()
    entries = _of_all(text, _shared_posts(text, entries))
    return tuple(part for entry in entries for part in _doubled(entry, entries))


_ONE_WORD = compiled(rf"[{UPPER}][{LOWER}]+")
"""amid surnames that a plural governs, and no holder in brackets behind: no post that waits for one"""
_OF_SEVERAL = compiled(
    r"(?i)(?:[\w’'-]+\s+){0,3}(?:wardens|churchwardens|stewards|elders|chairs|chairmen|officers|managers|secretaries|engineers|planners|clerks|directors|solicitors|captains|deacons|representatives|reps|observers|heads|advisers|advisors)"
)


_POST_OF_BODY = compiled(
    r"(?P<post>[A-Z][\w’'& -]{3,60}?(?<!\sand))\s+\((?P<body>(?:[Aa]ll\s+|[Bb]oth\s+)?(?=[A-Z])[^()]*\b(?:Council|NHS|Trust|Police|Board|Authority|Association)\b[^()]*)\)"
)


def _with_those_before(text: str, out: list[Entry], last: Entry, post: str) -> None:
    """Gives a post of several to those that "and" joins to the last: "Messrs Bell and Orr, Directors of Roads"."""
    joined = {"and", "&"}
    if len(out) > 1 and out[-2].person and out[-2].person.remarks and out[-1].person and not out[-1].person.remarks:
        joined = {"and", "&", ","}  # "A Bell, Clerk, B Moss, C Orr, Directors of Roads"
    for place in range(len(out) - 1, -1, -1):
        person = out[place].person
        after = out[place + 1] if place + 1 < len(out) else last
        if not person or person.remarks or person.post or text[out[place].end : after.start].strip() not in joined:
            return
        out[place] = replace(out[place], person=replace(person, remarks=(post,)))
        joined = {","}


def _shared_posts(text: str, entries: list[Entry]) -> list[Entry]:
    """With the post of several on each that it stands before: "Churchwardens Mrs A Bell and Mr B Orr"."""
    out: list[Entry] = []
    shared: str | None = None
    for entry in entries:
        person = entry.person
        if person and person.remarks and (behind := _POST_OF_BODY.fullmatch(person.remarks[-1])):
            person = replace(person, remarks=(*person.remarks[:-1], behind["post"], behind["body"]))
            entry = replace(entry, person=person)  # "Planning Officers (Wex Council)"
        several = [said for said in person.remarks if _OF_SEVERAL.fullmatch(said.split(" of ")[0])] if person else []
        if several:
            _with_those_before(text, out, entry, several[-1])
        between = text[out[-1].end : entry.start].strip() if out else ""
        if person and shared and between in {",", "and", "&"} and not (person.post or person.remarks):
            entry = replace(entry, person=replace(person, post=shared))
        else:
            shared = person.post if person and person.post and _OF_SEVERAL.fullmatch(person.post) else None
        shared = None if between in {"and", "&"} else shared
        out.append(entry)
    return out


# "Ann Bell, Ben Orr and Cy Moss (all Wex Council)", "Ann Bell, Ben Orr – both Wexco"
_OF_ALL = compiled(
    r"(?P<many>[Aa]ll|[Bb]oth)\s+(?:(?:of|from|representing)\s+)?(?:the\s+)?(?P<body>(?!.*\b(?:[Ww]ards?|[Ii]tems?|[Mm]embers|[Cc]ouncillors|[Tt]eams|[Zz]oom)\b)[A-Z].*)"
)


def _of_all(text: str, entries: list[Entry]) -> list[Entry]:
    """With the body that the last of a run names for all of them, or for both, on each that has none of its own line."""
    out = list(entries)
    for last, entry in enumerate(entries):
        of_all = _OF_ALL.fullmatch(entry.person.remarks[-1]) if entry.person and entry.person.remarks else None
        if of_all is None:
            continue
        most = 2 if of_all["many"].lower() == "both" else len(entries)
        for place in range(last, max(-1, last - most), -1):
            person = out[place].person
            if person is None or (place < last and re.search(r"[\n;]", text[out[place].end : out[place + 1].start])):
                break
            remarks = person.remarks[:-1] if place == last else person.remarks
            out[place] = replace(out[place], person=replace(person, remarks=(*remarks, of_all["body"])))
    return out


def _in_groups(text: str, least: int) -> bool:
    """Whether semicolons part people and a comma stands before what each is of: "Ann Bell, Ramblers; Ben Orr, Moor Commoners"."""
    if text.count(";") < least:
        return False
    groups = [group.count(",") for group in text.split(";")]
    return sum(count == 1 for count in groups) >= (0.7 if least > 1 else 0.6) * len(groups) and max(groups) < 3


def _ends_entry(text: str, pieces: list[tuple[bool, int, int]], number: int) -> bool:
    """Whether a piece is the last of its entry: a hard mark or an "and" stands behind it, or nothing."""
    if number + 1 == len(pieces) or pieces[number + 1][0]:
        return True
    return match_person(text[pieces[number + 1][1] : pieces[number + 1][2]]) is not None


def _sharing(text: str, pieces: list[tuple[bool, int, int]], number: int) -> str | None:
    """The full name of the first of "Cy and Di Moss", who share a surname."""
    _, a, b = pieces[number]
    if (
        number + 1 == len(pieces)
        or not re.fullmatch(rf"[{UPPER}](?:[{LOWER}]+|\.(?: ?[{UPPER}]\.)?)?", text[a:b])
        or text[a:b].lower() in NO_NAME
    ):
        return None
    _, start, end = pieces[number + 1]
    other = match_person(text[start:end]) if re.fullmatch(r"\s+(?:and|&)\s+", text[b:start]) else None
    parts = other.name.split() if other and not other.honorific else []
    alike = rf"[{UPPER}]" if b - a == 1 else rf"[{UPPER}][{LOWER}]+" if text[b - 1] != "." else rf"[{UPPER}]\."
    full = len(parts) == 2 and other and other.end == end - start and re.fullmatch(alike, parts[0])
    return f"{text[a:b]} {parts[1]}" if full else None


_FOUR_NAMES = compiled(rf"(?:[{UPPER}][{LOWER}]+ ){{3}}[{UPPER}][{LOWER}]+")


def _doubled(entry: Entry, entries: list[Entry]) -> Iterator[Entry]:
    """An entry, as two where a comma is missing between full names: "Ann Bell Tom Orr" among names of two words."""
    person = entry.person
    spelled = SPELLED.match(entry.words)
    own = spelled and singular(spelled.group()) == spelled.group()
    third = person.name.split()[2:3] if person else []
    # one "Cllr" before four names is before one person, unless the third is a first name
    if person and _FOUR_NAMES.fullmatch(person.name) and not (own and third[0] not in FORENAMES):
        others = [len(e.person.name.split()) for e in entries if e.person and e is not entry]
        if len(others) > 2 and others.count(2) > 0.7 * len(others):
            at = text_at = entry.words.find(person.name)
            first, second = " ".join(person.name.split()[:2]), " ".join(person.name.split()[2:])
            if text_at >= 0:
                middle = entry.start + at + len(first)
                yield Entry(
                    entry.start,
                    middle,
                    entry.words[: at + len(first)],
                    replace(person, end=middle, name=first, remarks=(), honours=None, name_end=middle),
                )
                yield Entry(
                    middle + 1,
                    entry.end,
                    entry.words[at + len(first) + 1 :],
                    replace(person, start=middle + 1, name=second, honorific=None, post=None),
                )
                return
    yield entry


_CLERK = compiled(r"(?i)(?:parish|town|deputy|assistant)?\s*(?:clerk|rfo|secretary)\b")
"""who is no councillor"""
_CLERK_ALONE = compiled(r"(?:(?:Parish|Town|Deputy)\s)*Clerk")
_A_COUNCILLOR = compiled(r"(?:[A-Z]/)?(?:Cllr|Councillor)\b")
"""behind whom the clerk is another one: "Cllr A Bell, Clerk, 6 residents" """
_OFFICIAL = compiled(
    r"(?i)\b(?:officer|manager|director|engineer|planner|solicitor|accountant|co-?ordinator|surveyor|adviser|warden)$"
)
"""a post that no councillor holds"""
_CIVIC = compiled(
    r"(?i)(?:an\s+)?(?:lord\s+|deputy\s+)?(?:mayor|cathaoirleach|leas[\s-]ch?athaoirleach|chair(?:man|person)?|provost|convener)"
)


_LEADING_POST = compiled(
    r"(?i)(?:an\s+)?(?:the\s+)?(?:(?:right\s+)?worshipful,?\s+)?(?:the\s+)?(?:(?:parish|town|deputy|assistant|acting|vice|meeting|committee)[\s-]+)*(?:clerk|chair(?:man|woman|person)?|(?:lord\s+|deputy\s+)*mayor|secretary|treasurer|convener|provost|(?:leas[\s-])?chathaoirleach|cathaoirleach|príomh\s+chomhairleoir|rfo)"
)


_ARTICLES = compiled(r"(?i)^(?:(?:an|the|right|worshipful),?\s+)+")


_OF_TWO = compiled(
    r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?\s(?:&|and)\s(?:[A-Z][\w’'-]+\s){1,4}(?:Council|Authority|Trust|Partnership|Board|Association|Constabulary|University|College|School)"
)
"""a body named after two places"""
_COUNCIL_LETTERS = compiled(r"[A-Z][a-z]+(?:[\s-](?:[A-Z][a-z]+|on|in|le|the)){0,3}\s(?:PC|TC|CC|DC|BC|MBC|UDC)")


# "Cllr (Mrs) A Bell", "A Orr, (Miss) J Bell"
_STYLE_APART = compiled(
    r"(?:(?<=Cllr\s)|(?<=Cllr\.\s)|(?<=Councillor\s)|(?<=Ald\s)|(?<=[,;]\s)|(?<=\sand\s)|(?<=\s&\s)|(?<=\n)|\A)\((?P<style>Mrs?|Ms|Miss|Dr)\)(?=\s[A-Z])"
)


# "Mr A Bell, Quay Authority" among posts that stand before their holders
_OF_BODY = compiled(
    r"(?:[A-Z][\w’'&-]+\s(?:(?:of|and|the|&)\s)?){1,5}(?:Authority|Council|Trust|Board|Association|Partnership|Society|Project|Group|Company|College|University|Committee|Federation|Forum|Agency|Network|Centre)"
)
_NAME_DASH = compiled(rf"[{UPPER}][{LOWER}]+(?:\s[{UPPER}][\w’'-]+)?\s[–-]\s[{UPPER}]")
# "A. Bell, B, Orr, C. Moss": a comma typed for the stop behind an initial
_INITIALLED = compiled(rf"\b[{UPPER}]\.\s?[{UPPER}][{LOWER}]+\s*(?=[,;&(]|and\b)")
_COMMA_FOR_STOP = compiled(rf"(?<=,\s)([{UPPER}]),(?=\s?[{UPPER}][\w’'-]+\s*(?:[,;&(\n]|$|and\b))")


def split_people(text: str, *, single: bool = False) -> list[Person]:
    """The people of a run of names: "Cllrs A Bell and B Ames (Chair)", "Ann Bell, Clerk; Mr and Mrs Orr"."""
    return [entry.person for entry in split_entries(text, single=single) if entry.person]
