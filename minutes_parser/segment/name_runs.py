"""Runs of those at a meeting taken apart: names with posts, posts with names, posts alone, counts of people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from minutes_parser.segment.name_entries import POST_LEAD, couple_in, entry_person, holds, tidy
from minutes_parser.segment.names import (
    COUNCILLOR,
    FLAGS,
    HONOURS,
    LOWER,
    NAME_WORD,
    NO_NAME,
    SPELLED,
    STYLE,
    UPPER,
    Person,
    initials,
    is_person,
    match_person,
    singular,
)
from minutes_parser.segment.posts import is_count, is_post, is_the_clerk, starts_sentence

_HEAD = re.compile(rf"(?: {COUNCILLOR} | Mess?rs | Mssrs | Deputies ) (?= [\s.:] )", FLAGS)
_HEAD_ALONE = re.compile(r"(?:Cllrs|Councillors)\.?")
_STYLE_LAST = re.compile(rf"(?: ^ | \W ) {STYLE} \.? $", FLAGS)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list of those at a meeting: a person, or (`person` is None) the words of a post, body or count."""

    start: int
    end: int
    words: str
    person: Person | None = None


_BREAK = re.compile(
    r"\s*(?P<mark>[;,\n\t•·●▪◦○\uf0b7\uf0a7]|\s\|\s)\s*(?:(?:and|&|plus|also)\s+)?(?:(?:(?:attending\s+)?(?:on|via|by)\s+\w[\w ]{2,20}|remotely|virtually|online)\s*:\s*)?|\s+(?P<and>(?:and|&)\s+also\s*:?|and|&|\+|plus|together\s+with|along\s+with|agus|a’r|ac?)\s+"
)
_OPEN, _CLOSE = "([", ")]"


_JOINED = re.compile(r"\)\s*(?:and|&|\+)\s*$")
_KEY = re.compile(r"[A-Z][A-Za-z]?-?[A-Z]{1,2}")
_BY_KEY = re.compile(rf"(?P<name>{_KEY.pattern})\.?(?:\s*\((?P<remark>[^()]+)\))?")


def by_initials(text: str) -> bool:
    """Whether a run names people by their initials: "AB, TO, CM and Mr Bell"; acronyms of bodies are longer."""
    words = [part.strip(" .") for part in re.split(r"[,;\n]|\band\b|&|\([^()]*\)", text)]
    keys = [word for word in words if _KEY.fullmatch(word)]
    return len(keys) >= max(2, 0.5 * sum(map(bool, words))) and 2 * sum(len(key) == 2 for key in keys) >= len(keys)


def split_entries(text: str, *, single: bool = False, keys: bool = False) -> list[Entry]:
    """A run of those at a meeting taken apart, in print order.

    Knows names with posts ("A Bell, Clerk, B Ames (Chair)"), posts with names ("Clerk (Mrs A Bell), Planner (Mr B Ames)"),
    posts alone, a plural that governs a run ("Councillors Bell, Ames OBE and Orr") and couples ("Mr and Mrs Bell").
    Commas and "and" may stand inside an entry, semicolons, tabs and line ends may not. `single` accepts surnames alone
    from the start, `keys` initials.
    """
    pieces: list[tuple[bool, int, int]] = []
    in_turn: set[int] = set()  # where surnames start of a run that no mark parts
    for piece in _pieces(text):
        parts = _in_turn(text, piece)
        in_turn |= {start for _, start, _ in parts}
        pieces += parts or _posts_in_turn(text, piece) or _unseparated(text, piece)
    post_first = any(_is_post_of_one(text[a:b]) for _, a, b in pieces)
    entries: list[Entry] = []
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
        if (
            _LEADING_POST.fullmatch(words)
            and after
            and not after[0]
            and (words.startswith("the ") or re.search(r"(?:^|\n|and\s|[;:])\s*$", text[:a]))
        ):
            follower = match_person(text[after[1] : after[2]])
            ends = number + 2 == len(pieces) or pieces[number + 2][0]
            joined = ends and bool(re.search(r"\band\s+$", text[:a]))  # "Cy Moss and the Clerk, Di Bell"
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
        held = holds(words, a)
        person = entry_person(words, a, single=single or governed is not None or a in in_turn, governed_by=governed)
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
            and not (hard or person.honorific or waiting)
            and entries
            and (of := entries[-1].person)
            and of.honorific
            and re.match(r" [A-Z]", words[person.name_end - a :])
        ):  # "Mr A Bell, Head of Wards, Wex Ambulance Service": the body of whom the list styles
            entries[-1] = Entry(entries[-1].start, b, text[entries[-1].start : b], _with_remark(of, words, b))
        elif person is None and (first := _sharing(text, pieces, number)):
            close()
            end = pieces[number + 1][2]
            entries.append(Entry(a, end, text[a:end], Person(a, end, first, name_end=end)))
        elif person is None or (waiting and not SPELLED.match(words)):
            last = entries[-1] if entries and not hard and not waiting else None
            if post_first and not is_count(words) and not (last and last.person and _CIVIC.fullmatch(words.strip())):
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
                    is_the_clerk(words)
                    and (
                        re.search(r"(?:\band|&|\bwith)\s+$", text[:a])
                        or (governed and last.person.honorific == governed)
                    )
                )
            ):
                entries[-1] = Entry(last.start, b, text[last.start : b], _with_remark(last.person, words, b))
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
                and not re.search(r"(?:\band|&)\s+$", text[:a])
                and not (before_it.honorific and _HEAD.match(f"{before_it.honorific} ") and _CLERK.match(words))
            ):
                # "Ann Bell, Clerk Ben Orr, Planner": the post ends what stands before the comma
                entries[-1] = Entry(
                    entries[-1].start,
                    a + len(person.post),
                    text[entries[-1].start : a + len(person.post)],
                    _with_remark(before_it, person.post, a + len(person.post)),
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
            head = _HEAD.match(words)
            if head:
                governed, plural = singular(head.group()), singular(head.group()) != head.group()
            elif SPELLED.match(words) and not re.match(
                r"(?:Mrs?|Ms|Miss|Dr|Prof\w*|Rev\w*|Sir|Dame|Lady|Lord)\b", words
            ):
                governed = None
    close()
    return [part for entry in entries for part in _doubled(entry, entries)]


def _sharing(text: str, pieces: list[tuple[bool, int, int]], number: int) -> str | None:
    """The full name of the first of "Cy and Di Moss", who share a surname."""
    _, a, b = pieces[number]
    if (
        number + 1 == len(pieces)
        or not re.fullmatch(rf"[{UPPER}][{LOWER}]+", text[a:b])
        or text[a:b].lower() in NO_NAME
    ):
        return None
    _, start, end = pieces[number + 1]
    other = match_person(text[start:end]) if re.fullmatch(r"\s+(?:and|&)\s+", text[b:start]) else None
    parts = other.name.split() if other and not other.honorific else []
    full = len(parts) == 2 and other and other.end == end - start and re.fullmatch(rf"[{UPPER}][{LOWER}]+", parts[0])
    return f"{text[a:b]} {parts[1]}" if full else None


_FOUR_NAMES = re.compile(rf"(?:[{UPPER}][{LOWER}]+ ){{3}}[{UPPER}][{LOWER}]+")


def _doubled(entry: Entry, entries: list[Entry]) -> Iterator[Entry]:
    """An entry, as two where a comma is missing between full names: "Ann Bell Tom Orr" among names of two words."""
    person = entry.person
    if person and _FOUR_NAMES.fullmatch(person.name):
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


_CLERK = re.compile(r"(?i)(?:parish|town|deputy|assistant)?\s*(?:clerk|rfo|secretary)\b")
"""who is no councillor"""
_CIVIC = re.compile(
    r"(?i)(?:an\s+)?(?:lord\s+|deputy\s+)?(?:mayor|cathaoirleach|leas[\s-]chathaoirleach|chair(?:man|person)?|provost|convener)"
)


_LEADING_POST = re.compile(
    r"(?i)(?:an\s+)?(?:the\s+)?(?:(?:right\s+)?worshipful,?\s+)?(?:the\s+)?(?:(?:parish|town|deputy|assistant|acting|vice|meeting|committee)[\s-]+)*(?:clerk|chair(?:man|woman|person)?|(?:lord\s+|deputy\s+)*mayor|secretary|treasurer|convener|provost|(?:leas[\s-])?chathaoirleach|cathaoirleach|rfo)"
)


_ARTICLES = re.compile(r"(?i)^(?:(?:an|the|right|worshipful),?\s+)+")


def _is_post_of_one(words: str) -> bool:
    """Whether a piece is a post with its holder in brackets, not a person with a body in brackets."""
    held = holds(words, 0)
    if held is None or held[0] == 0:
        return False
    outside = entry_person(words, 0)
    return outside is None or bool(held[1][0].honorific and not outside.honorific)


_HONOURS_ALONE = re.compile(rf"(?P<honours> {HONOURS} ) (?: \s* \( (?P<remark> [^)]* ) \) )?", re.VERBOSE)


def _with_remark(person: Person, words: str, end: int) -> Person:
    """The person with what stands after a comma: honours, or a remark."""
    letters = _HONOURS_ALONE.fullmatch(words.strip())
    if letters is None:
        return replace(person, end=end, remarks=(*person.remarks, tidy(words)))
    remarks = (letters["remark"],) if letters["remark"] else ()
    honours = " ".join(filter(None, (person.honours, letters["honours"])))
    return replace(person, end=end, honours=honours, remarks=(*person.remarks, *remarks))


def split_people(text: str, *, single: bool = False) -> list[Person]:
    """The people of a run of names: "Cllrs A Bell and B Ames (Chair)", "Ann Bell, Clerk; Mr and Mrs Orr"."""
    return [entry.person for entry in split_entries(text, single=single) if entry.person]


_MARK = re.compile(r"[\W_]")


def _pieces(text: str) -> Iterator[tuple[bool, int, int]]:
    """The parts of a run: whether a hard mark (no comma, no "and") stands before, start and end."""
    cuts: list[tuple[int, int, bool]] = []
    depth, at = 0, 0
    keyed = _keyed_starts(text) if "(" in text else set()
    if keyed and _POSTS_LEAD.match(text):  # "Chair Ann Bell (AB), Treasurer Ben Orr (BO)"
        keyed = {start for start in keyed if not _POST_BEFORE.search(text[:start])}
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
                and (_opens_entry(text[follows.end() : follows.end() + 60]) or _names_next(text, follows.end()))
            ):
                cuts.append((at + 1, follows.end(), False))
                at = follows.end()
                continue
        if text[at] == "\n":
            depth = 0
        stop = _FULL_STOP.match(text, at) if depth == 0 else None
        if stop and not SPELLED.fullmatch(re.split(r"[^\w’']", text[max(0, at - 16) : at])[-1]):
            cuts.append((at, stop.end(), True))
            at = stop.end()
            continue
        slash = _SLASH.match(text, at) if depth == 0 else None
        if slash and _full_names(re.split(r"[/;,\n]", text[:at])[-1], re.split(r"[/;,\n]", text[slash.end() :])[0]):
            cuts.append((at, slash.end(), False))
            at = slash.end()
            continue
        match = _BREAK.match(text, at) if depth == 0 else None
        if match and (match["mark"] or _joins_people(text, match)):
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
        begin = start + len(words) - len(words.lstrip(" .:–-*|"))
        end = start + len(words.rstrip(" .:|"))
        if words.rstrip().endswith(".") and re.search(r"\b(?:[A-Z]|T\.D|Jnr|Snr|Esq)\.$", words.rstrip()):
            end = start + len(words.rstrip())
        if begin < end:
            yield hard, begin, end
        start, hard = b, next_hard


def _opens_entry(after: str) -> bool:
    """Whether a person's name stands behind a bracket, and no post that a body's short name opens: "(BH) LBW Parks Officer"."""
    if match_person(after) is None:
        return False
    return not (_ACRONYM.match(after) and is_post(re.split(r"[,;\n(]", after, maxsplit=1)[0]))


_ACRONYM = re.compile(r"[A-Z]{2,5}\s+[A-Z][a-z]")


def _full_names(*parts: str) -> bool:
    return all(is_person(part) and (person := match_person(part.strip())) and " " in person.name for part in parts)


_SLASH = re.compile(r"\s*/\s+|\s+/\s*")

_MAY_COUNT = re.compile(r"(?i)public|press|residents|parishioners|electors")
# "A Bell, Clerk 3 members of the public", where the mark before a count is missing
_COUNTED = re.compile(
    r"(?<=[\w.)])\s(?=(?:\d{1,3}|No|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\s+(?:members?\s+of\s+(?:the\s+)?(?:public|press)|parishioners?|residents?|electors?)\b)",
    re.IGNORECASE,
)
_KEYED = re.compile(
    rf"(?P<name>{NAME_WORD}(?:\ {NAME_WORD}){{1,3}})\s*\((?P<key>[{UPPER}][A-Za-z]{{1,3}})\)", re.VERBOSE
)


def _keyed_starts(text: str) -> set[int]:
    """Where names start whose initials follow in brackets: "… - Secretary Ann Bell (AB)"."""
    starts = set()
    for match in _KEYED.finditer(text):
        words = match["name"].split(" ")
        for count in (2, 3):
            name = " ".join(words[-count:])
            if (
                len(words) > count
                and initials(name) == match["key"].upper()[: len(initials(name))]
                and not SPELLED.search(" ".join(words[:-count]))  # "Dr Ann Bell (AB)" starts with its honorific
                and match_person(name)
            ):
                starts.add(match.start() + len(match["name"]) - len(name))
                break
    return starts


_OF_MEMBER = r"(?:(?:vice|deputy|acting|hon|minutes?)[\s.-]+)*(?:chair(?:man|woman|person)?|sec(?:retary)?|treasurer|clerk|convener)\.?\s+"
_POSTS_LEAD = re.compile(rf"(?i)\W*{_OF_MEMBER}(?-i:[{UPPER}])")
_POST_BEFORE = re.compile(rf"(?i)(?:^|[,;:\n]\s*){_OF_MEMBER}$")
_FULL_STOP = re.compile(r"(?:(?<=[a-z]{4})|(?<=\)))\.\s+(?=[A-Z])")
_CHAIR_BEFORE = re.compile(r"(?i)\([^()]*chair[^()]*\)\s*$")
_SURNAME_NEXT = re.compile(r"[A-Z][a-z’'-]+(?=\s*(?:,|;|$)|\s+and\s)")


def _names_next(text: str, at: int) -> bool:
    """Whether a name stands behind a bracket: a full one, or a surname in a run of members ("Cllrs Bell (Chair) Orr, Ames")."""
    if _opens_entry(text[at : at + 60]):
        return True
    surname = _SURNAME_NEXT.match(text, at) if _HEAD.match(text) and _CHAIR_BEFORE.search(text[:at]) else None
    return surname is not None and match_person(surname.group(), single=True) is not None


_NEXT_NAME = re.compile(r"\s+(?!(?:and|or)\b)")


# "Councillor A Bell – Chair   Councillor B Orr", where two columns ran together.
_REMARK_THEN_NAME = re.compile(
    rf"\s*[–—-]\s+(?P<remark>(?!.*\b(?:for|of|to|by|with)\s+(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b)[\w][\w -]{{1,30}}?)\s+(?=(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)\.?\s+[{UPPER}])"
)


_GAP = re.compile(r"\s+")
_KEY_AFTER = re.compile(r"\s+(?:\(?(?P<key>[A-Z]{2,4}[a-z]?)\)?\s+)?")
_INITIALS_FIRST = re.compile(r"(?:[A-Z]\.?\s?)+[A-Z][a-z]")


# "Bell P Cope W Cope Ames Orr": surnames, an initial before those that two members share.
_SURNAME = re.compile(rf"(?:[{UPPER}]\.? ){{0,3}}[{UPPER}][\w’'-]+")
_IN_TURN = re.compile(
    rf"(?:{COUNCILLOR}[.:]?\s+)?(?P<run>(?=\S{{2,}}\ .*\ [{UPPER}]\.?\ )(?:(?:[{UPPER}]\.?\ ){{0,3}}[{UPPER}][\w’'-]+(?:\ |$)){{5,}})",
    re.VERBOSE,
)


# "Chief Executive Director of Roads Head of Parks": posts without marks between them.
_NEXT_POST = re.compile(
    r"(?<=[a-z)])(?<!and)(?<!the)(?<!of)(?<!for)(?<!Deputy)(?<!Assistant)(?<!Interim)(?<!Acting)(?<!Corporate)(?<!Executive)(?<!Strategic)(?<!Service)(?<!Lead)(?<!Senior)\s+(?=(?:(?:Deputy|Assistant|Interim|Acting|Corporate|Strategic|Lead|Senior)\s+)*(?:Director|Head)\s+of\s)|(?<=Executive)\s+(?=Director\s+of\s)"
)


def _posts_in_turn(text: str, piece: tuple[bool, int, int]) -> list[tuple[bool, int, int]]:
    """A piece cut into posts, where it is three or more without a mark between them."""
    hard, a, b = piece
    cuts = [m.span() for m in _NEXT_POST.finditer(text, a, b)] if b - a > 40 else []
    if len(cuts) < 2 or match_person(text[a:b]):
        return []
    starts, ends = [a, *(end for _, end in cuts)], [*(start for start, _ in cuts), b]
    return [(hard or n > 0, i, j) for n, (i, j) in enumerate(zip(starts, ends, strict=True))]


def _in_turn(text: str, piece: tuple[bool, int, int]) -> list[tuple[bool, int, int]]:
    """A piece cut into its members, where it is surnames without a mark between them."""
    hard, a, b = piece
    words = text[a:b]
    run = _IN_TURN.fullmatch(words) if words.count(" ") > 4 else None
    surnames = [m.span() for m in _SURNAME.finditer(words, run.start("run"))] if run else []
    if not all(is_person(words[i:j], single=True) for i, j in surnames):
        return []
    return [(hard and not n, a + (i if n else 0), a + j) for n, (i, j) in enumerate(surnames)]


def _unseparated(text: str, piece: tuple[bool, int, int]) -> Iterator[tuple[bool, int, int]]:
    """A piece cut where two columns ran together: "Ann Bell AB Tom Orr TO", "Mr A Bell Mrs L Orr"."""
    hard, a, b = piece
    words = text[a:b]
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
        two_keys = _INITIALS_FIRST.match(rest) and _INITIALS_FIRST.match(person.name)
        if rest and _opens_entry(rest) and ((key and own) or (not key and (SPELLED.match(rest) or two_keys))):
            cut = a + (after.end() if after else person.name_end)
            yield hard, a, a + len(text[a:cut].rstrip())
            yield from _unseparated(text, (True, cut, b))
            return
    yield piece


_THE_POST_OF = re.compile(r"the\s+[\w ]{3,40}?\s(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.?\s+[A-Z]")


def _joins_people(text: str, match: re.Match[str]) -> bool:
    """Whether an "and" stands between two entries, not inside a post ("Planning and Housing") or a couple."""
    after = text[match.end() : match.end() + 120]
    before = text[max(0, match.start() - 120) : match.start()]
    if _STYLE_LAST.search(before):  # "Mr and Mrs Bell"
        return False
    after = re.split(r"[;,\n\t(]|\s+(?:and|&|(?:together|along)\s+with)\s+", after, maxsplit=1)[0].strip()
    if is_count(after) or is_count(re.split(r"[;,\n]", text[match.end() : match.end() + 120], maxsplit=1)[0]):
        return True
    person = match_person(after)
    if person is not None and not re.search(r"\b(?:of|for)\s+[^,;()]*$", before[-60:]):
        return True
    if person is not None and len(after.split()) > 1 and person.end == len(after):
        followed = re.match(r"\s*,\s*(?P<post>[^,;\n]{3,60})", text[match.end() + len(after) :])
        if person.honorific or (followed and is_post(followed["post"])):
            return True  # "Head of Schools and Hal Bell, Committee Officer"
    ended = re.search(r"\((?P<inside>[^()]*)\)\s*$", before)
    if ended and match_person(ended["inside"]) is not None:  # "Director of Housing (Mr Orr) and Clerk (Mrs Bell)"
        return True
    here = re.split(r"[;,\n\t]|\s+(?:and|&)\s+", before)[-1].strip(" .")
    if (
        ended and after[:1].isupper() and match_person(here, single=True) is not None
    ):  # "Ann Bell (Planner) and Analyst"
        return True
    here = re.sub(r"\s*\([^)]*\)\s*$", "", here)
    if re.match(
        r"(?:the\s+)?(?:Town\s+|Parish\s+|Deputy\s+|Assistant\s+)*(?:Clerk|Chair\w*|Secretary|Treasurer)\b", after, re.I
    ):
        return match_person(here, single=True) is not None
    if _THE_POST_OF.match(after):  # "the clerk Ann Bell and the assistant clerk Mrs Orr"
        return True
    whole = re.split(r"[;,\n\t]", before)[-1].strip(" .")  # "Legal and Democratic Services" is in one post
    if (
        after.startswith("the ") and is_post(after) and (is_post(here) or (whole.startswith("the ") and is_post(whole)))
    ):  # "the Director (Place) and the Civic Officer"
        return True
    if re.match(r"(?:of|for)\b", here) or re.search(r"\b(?:of|for)\b", here):
        return False
    return is_person(here, single=True) and match_person(after, single=True) is not None
