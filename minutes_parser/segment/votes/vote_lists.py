"""Lists of who voted how, printed in many ways, made lines of one form: "For (4): A. Bell, B. Roe".

The names stand behind the option, in lines below it, or before it ("Councillors Bell and Roe voted against."); each voter
may stand alone with the vote beside the name. What only says that a list follows is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cued, cues
from minutes_parser.segment.decisions.markers import marker
from minutes_parser.segment.motions.mover_names import HONORIFIC
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.people.names import NO_NAME
from minutes_parser.segment.votes.dissent_lists import dissent_list
from minutes_parser.segment.votes.keyed_rolls import keyed_rolls
from minutes_parser.segment.votes.vote_names import TURNED, only_names, split
from minutes_parser.segment.votes.vote_sides import BETWEEN, NEXT, TITLED, TOTAL, Side, side_of, voters

_NO_VOTES = compiled(
    r"\W*(?:there\s+were\s+)?(?:no|nil|0)\s+(?:abstentions?|(?P<against>votes?\s+against)|members?\s+abstain\w+)\W*",
    re.IGNORECASE,
)
_SHORT_NAME = compiled(r"[A-ZÀ-Þ][\w’'-]+")
# "In accordance with Standing Order 18 the voting was recorded as follows:"
_LEAD = compiled(
    r"(?!.*\b(?:(?:proposal|motion)\s+(?:of|by)|(?<!\()amendment|carried|passed|lost|defeated|rejected|resolved|agreed|adopted|moved|seconded|proposed|declared)\b)(?=.*\b(?:vot(?:e|es|ed|ing)|division|roll)\b)[^\n]{0,240}?(?::[-–—]*|\bas\s+follows\W*|\A\W*(?:record\s+of\s+(?:the\s+)?vot\w+|recorded\s+vote|the\s+vote|vot(?:es?|ing))\W*)\s*",
    re.IGNORECASE,
)
_VOTING = cues("vote votes voted voting division roll")
"""of these one is in whatever `_LEAD` matches"""
_OF_VOTES = cues(
    "favour favor against opposed opposing dissent dissenting dissenters dissentients abstain abstained abstaining abstention abstentions ayes aye yes noes nays voted voting vote votes division roll tá níl pour contre son staonadh gcoinne aghaidh erbyn ymatal"
)
_FOR_FIRST = compiled(r"[^\w(]*(?:(?:\(\w{1,3}\)\s*)?(?:FOR|For)|\d{1,3}\s+(?:FOR|[Ff]or))\b")
_LONGEST_NAMES = 2000
_LONGEST_LABEL = 140


def listed(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, each run of them that lists who voted how as one, with a line an option."""
    found: list[Passage] = []
    passages = [part for passage in passages for part in _at_lists(passage)]
    passages = [part for at in range(len(passages)) for part in _with_label_apart(passages, at)]
    rolls = keyed_rolls(passages)
    at = 0
    while at < len(passages):
        if at + 1 in rolls and _leads(passages[at]):
            at += 1
        if roll := rolls.get(at):
            whole = passages[at]
            if roll.lead and not _ROLL_LAST.fullmatch(roll.lead):
                found.append(whole.part(0, len(roll.lead)))
            found.append(Passage(whole.block, whole.start + len(roll.lead), _lines(roll.sides)))
            at = roll.after
            continue
        if at + 1 < len(passages) and _HEAD_OF_ROLL.fullmatch(passages[at].text) and _one_by_one(passages, at + 1):
            at += 1
        run = dissent_list(passages, at) or _recorded(passages, at) or _one_by_one(passages, at)
        run = run or (_run(passages, at) if _may_open(passages[at]) else _in_turn(passages, at))
        if run is None:
            found.append(passages[at])
            at += 1
        else:
            line, at, rest = run
            found += [line, *rest]
    return found


def _at_lists(passage: Passage) -> Sequence[Passage]:
    """A passage in sentences, where one inside it opens a list: "A. Bell and B. Roe. The following members voted against: ..."."""
    if not passage.words >= _FOLLOWING or not _LIST_INSIDE.search(passage.text):
        return [passage]
    return sentences(passage)


_FOLLOWING = cues("following voted")
_LIST_INSIDE = compiled(
    r"[.;]\s+(?:and\s+)?[Tt]he\s+following\s+(?:\w+\s+)?(?:(?:had\s+)?voted|abstained)\b[^.:;]{0,40}:"
)


def _with_label_apart(passages: Sequence[Passage], at: int) -> list[Passage]:
    """A passage; in two where the label over the names below it runs on behind a sentence: "... be mended. FOR", over "A. Bell"."""
    if (run_on := _LABEL_RUN_ON.search(passages[at])) and only_names(passages[at].text[: run_on.start()]):
        return [passages[at].part(0, run_on.start()), passages[at].part(run_on.start("label"))]
    label = _LABEL_LAST.search(passages[at].text) if at + 2 < len(passages) else None
    if label is None or not only_names(passages[at + 1].text) or not _label_ahead(passages, at + 1, "against"):
        return [passages[at]]
    return [passages[at].part(0, label.start()), passages[at].part(label.start("label"))]


# "Cllrs A. Bell, C. Roe, AGAINST 3", where a comma was left at the end of the names
_LABEL_RUN_ON = cued(
    r"(?<=\w),\s+(?P<label>(?:FOR|AGAINST|ABSTAIN(?:ED|ING)?|ABSTENTIONS?|ABSENT|NOT\s+(?:PRESENT|VOTING)|For|Against|Abstain(?:ed|ing)?|Abstentions?|Absent|Not\s+(?:present|voting))\s*[:(]?\s*\d{1,3}\b)"
)
_LABEL_LAST = compiled(
    r"(?<=[.;:)])\s+(?P<label>(?:VOTING\s+FOR|VOTED\s+FOR|FOR|For|IN\s+FAVOUR|In\s+favour|AYES)(?:\s*\(\d{1,3}\))?\s*:?)\s*$"
)
# "Special meeting of 4 May, outcome of the roll call vote", over a roll call by letters
_ROLL_LAST = compiled(
    r"(?!.*\b(?:proposed|moved|seconded|carried|agreed|resolved|that)\b).*\b(?:votes?|voting|roll[\s-]?call|division)\W*",
    re.IGNORECASE,
)
# over the voters with the vote beside each
_HEAD_OF_ROLL = compiled(
    r"\W*(?:Councillors?|Members?|Names?|Governors|Trustees)\W+(?:Votes?|Voted|Voting)\W*", re.IGNORECASE
)
# "Parking charges (Motion)", over the voters in turn
_HEAD_OF_RECORD = compiled(
    r"(?P<title>\S[^\n]{2,150}?)\s*\((?:(?:original|substantive|procedural)\s+)?(?P<what>motion|amendment|recommendation|resolution|decision)\)\W*",
    re.IGNORECASE,
)
_OF_TABLE = compiled(r"(?:For|Against|Abstain(?:ed)?)(?: \(\d+\))?: .+(?:\n|\Z)")
"""what is made of a table of votes"""
_WORD_OF_OUTCOME = compiled(r"\W*(?:carried|rejected|lost|tied|approved|not\s+carried)\W*", re.IGNORECASE)


def _recorded(passages: Sequence[Passage], first: int) -> tuple[Passage, int, list[Passage]] | None:
    """A voting record under its title: "Parking charges (Motion)", the voters in turn, and "Carried".

    The title is kept as what was voted on, unless the decision is printed in full right below.
    """
    head = _HEAD_OF_RECORD.fullmatch(passages[first].text) if passages[first].text[-1:] == ")" else None
    if head is None or first + 1 == len(passages):
        return None
    what = "amendment" if head["what"].lower() == "amendment" else ""
    run = _one_by_one(passages, first + 1, what) or _in_turn(passages, first + 1, what)
    if run is None and _OF_TABLE.match(passages[first + 1].text):
        run = passages[first + 1], first + 2, []
    if run is None:
        return None
    votes, at, _ = run
    ends = at < len(passages) and _WORD_OF_OUTCOME.fullmatch(passages[at].text)
    below = passages[at + 1 if ends else at :][:1]
    if below and marker(below[0].text):
        return run
    return passages[first].part(0, head.end("title")), at, [votes]


_IN_TURN = 3
"""voters, each with the vote on the line below, at least"""
_VOTE_ALONE = compiled(
    r"\W*(?:for|in\s+favou?r|against|abst(?:ain(?:ed)?|ention)|absent|not\s+present|did\s+not\s+vote|no\s+vote\s+recorded|conflict\s+of\s+interests?|yes|no)\W*",
    re.IGNORECASE,
)


def _in_turn(passages: Sequence[Passage], first: int, what: str = "") -> tuple[Passage, int, list[Passage]] | None:
    """A list of voters in turn, each name over how that one voted: "Bell", "For", "Roe", "Against"."""
    at = first
    sides: list[Side] = []
    while at + 1 < len(passages) and _VOTE_ALONE.fullmatch(passages[at + 1].text) and only_names(passages[at].text):
        names, side = split(passages[at].text), side_of(passages[at + 1].text)
        if len(names) != 1 or side is None:
            break
        side.names, side.marked, side.what = names, True, what
        sides.append(side)
        at += 2
    if len(sides) < _IN_TURN or not _tells(sides):
        return None
    return Passage(passages[first].block, passages[first].start, _lines(sides)), at, []


def _leads(passage: Passage) -> bool:
    """Whether a passage only says that a list of who voted how follows."""
    may_lead = not _VOTING.isdisjoint(passage.words) and _LEAD.fullmatch(passage.text)
    return bool(may_lead) and side_of(passage.text) is None


def _one_by_one(passages: Sequence[Passage], first: int, what: str = "") -> tuple[Passage, int, list[Passage]] | None:
    """Voters with the vote beside each name, in lines or in a row: "BELL, Ann  For", over "ROE, Bob  Against"."""
    at = first
    if _leads(passages[at]):
        at += 1
    opened = at
    sides: list[Side] = []
    while at < len(passages) and len(passages[at].text) < _LONGEST_NAMES:
        lead = _RECORD.match(passages[at].text) if at == opened else None
        if not (told := voters(passages[at].text[lead.end() :] if lead else passages[at].text)):
            break
        sides += told
        at += 1
    if len(sides) < _IN_TURN or not any(side.option == "for" for side in sides):
        return None
    for side in sides:
        side.marked, side.what = True, what
    return (Passage(passages[opened].block, passages[opened].start, _lines(sides)), at, []) if _tells(sides) else None


# "Recorded vote: Councillors Bell (F), Roe (A)"
_RECORD = compiled(
    r"\W*(?:a\s+)?(?:(?:recorded|named)\s+)?(?:votes?|voting|division|roll[\s-]call)\b[^:.;]{0,60}:\s*", re.IGNORECASE
)


def _label_ahead(passages: Sequence[Passage], at: int, option: str = "") -> bool:
    """Whether nothing but names stands between a place and the next label of a list of votes, that of an option where one is given."""
    for passage in passages[at : at + _FARTHEST_LABEL]:
        if (side := side_of(passage.text)) is not None and (side.marked or side.below):
            return option in {"", side.option}
        if len(passage.text) > _LONGEST_NAME or not only_names(passage.text):
            return False
    return False


_FARTHEST_LABEL = 30
"""lines from a label of a list of votes to the next, at most"""
_LONGEST_NAME = 60
# "A recorded vote was requested." in the line of "FOR: Bell, Roe"
_LED = compiled(
    r"(?:(?![^.:\n]*\b(?i:proposed|moved|seconded|resolved|agreed|approved|carried|lost|motion|amendment)\b)[^.:\n]{0,160}?\b(?i:votes?|voted|voting|division|roll-?\s?call)\b[^.:\n]{0,120}[.:]|(?:Named|Recorded)\s+[Vv]ote|Roll\s+[Cc]all(?:\s+[Vv]ote)?)\s+(?=(?:FOR|For|IN\s+FAVOUR|In\s+[Ff]avour|Tá|TÁ|\d{1,2}\s+(?:FOR|For))\b(?!\s+(?:the|a|an)\b))"
)
# "For Cllr Bell", over "Cllr Roe" and "Against", where the label stood in a line of its own
_LABEL_TORN = compiled(r"\W*(?P<label>For|FOR|In\s+[Ff]avour|IN\s+FAVOUR)\s+(?=[A-ZÀ-Þ])(?P<names>[^:()]{2,600})$")


def _may_open(passage: Passage) -> bool:
    """Whether a passage may begin a list of votes, or say that one follows."""
    return not _OF_VOTES.isdisjoint(passage.words) or _FOR_FIRST.match(passage.text) is not None


# "A vote was called for on the amendment:", over who voted how
_ON_AMENDMENT = compiled(
    r"\b(?:vot(?:e|ing|es)|division|poll)\b[^.]{0,60}\b(?:on|of)\s+the\s+(?:\w+\s+)?amendment\b[^.]{0,60}:[-–—]*\s*\Z",
    re.IGNORECASE,
)
_PAGE = compiled(r"\W*page\s+\d{1,4}(?:\s+of\s+\d{1,4})?\W*", re.IGNORECASE)
_FOLIO = compiled(r"\W*(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?\W*", re.IGNORECASE)


def _run(passages: Sequence[Passage], first: int) -> tuple[Passage, int, list[Passage]] | None:
    """The list that begins with a passage as one, the place behind it, and what is left of its last passage."""
    at = first
    if _leads(passages[at]):
        at += 1
    opened = at
    if at < len(passages) and (led := _LED.match(passages[at].text)):
        passages = [*passages[:at], passages[at].part(led.end()), *passages[at + 1 :]]
    label = side_of(passages[at].text) if first and at < len(passages) else None
    if label and label.option == "abstain" and label.below and _COLUMN_HEAD.fullmatch(passages[first - 1].text):
        return None  # "Motion", "Amendment" and "No Vote", over the names of all
    if (
        at < len(passages)
        and (torn := _LABEL_TORN.match(passages[at].text))
        and only_names(torn["names"])
        and _label_ahead(passages, at + 1, "against")
    ):
        whole = passages[at]
        passages = [
            *passages[:at],
            Passage(whole.block, whole.start, f"{torn['label']}: {whole.text[torn.end('label') :].strip()}"),
            *passages[at + 1 :],
        ]
    on_amendment = first > 0 and _ON_AMENDMENT.search(passages[first - 1].text) is not None
    sides: list[Side] = []
    while at < len(passages):
        if sides and _PAGE.fullmatch(passages[at].text):
            at += 1  # the page ends between a label and its names
            continue
        further = bool(sides) and _label_ahead(passages, at)
        whole, lines = _untorn(passages, at)
        taken = _read(whole, sides, further=further)
        if taken is None and lines > 1:
            whole, lines = passages[at], 1
            taken = _read(whole, sides, further=further)
        if taken is None and sides and _FOLIO.fullmatch(passages[at].text) and at + 1 < len(passages):
            taken = _read(passages[at + 1], sides)  # the page ends within the list
            at += taken is not None
        if taken is None:
            break
        sides, rest = taken
        at += lines
        if on_amendment:
            for side in sides:
                side.what = side.what or "amendment"
        if rest is not None:
            if _WENT_BEHIND.search(rest.text) and not any(side.names for side in sides):
                return None  # "For: 6 Against: 1 – Motion passed"
            return (
                (Passage(passages[opened].block, passages[opened].start, _lines(sides)), at, [rest])
                if _tells(sides)
                else None
            )
    while sides and sides[-1].below and not sides[-1].names and sides[-1].count is None and at > opened:
        sides, at = sides[:-1], at - 1  # a label over no list
    if at == opened or not _tells(sides) or (at == opened + 1 and not any(side.names for side in sides)):
        return None
    return Passage(passages[opened].block, passages[opened].start, _lines(sides)), at, []


def _untorn(passages: Sequence[Passage], at: int) -> tuple[Passage, int]:
    """The passage at a place, with the lines below it while a name or the run of names goes on there, and how many lines that are."""
    whole, lines = passages[at], 1
    while at + lines < len(passages):
        below = passages[at + lines].text
        torn = _NAME_BEGUN.search(whole.text) and _REST_OF_NAME.match(below)
        further = whole.text.endswith(",") and len(below) < _LONGEST_LABEL and only_names(TOTAL.sub("", below))
        if not (torn or further) or side_of(below) is not None:
            break
        whole = Passage(whole.block, whole.start, f"{whole.text} {below}")
        lines += 1
    return whole, lines


# "Bell, M. Orr, A." and "Councillors Bell, Orr and Cllr", over "Roe, C. Shah"
_NAME_BEGUN = compiled(rf"(?:(?:[,;]|\b(?:and|AND))\s+(?:(?:[A-Z]\.\s?){{1,3}}|{HONORIFIC}))$")
_REST_OF_NAME = compiled(r"[A-ZÀ-Þ][\w’'-]{1,30}(?=\s*(?:[,;.(]|$|(?:and|AND|agus|&)\s))")
_TORN_INITIAL = compiled(
    r"(?<=,)\n(?=[A-ZÀ-Þ])|(?<=[\s,;][A-Z]\.)\n(?=[A-ZÀ-Þ][\w’'-]+\s*(?:[,;.(]|$|(?:and|AND|agus|&)\s))"
)
_WENT_BEHIND = compiled(r"\b(?:carried|passed|lost|failed|fell|defeated)\W*$", re.IGNORECASE)
_COLUMN_HEAD = compiled(r"\W*(?:motion|amendment)\W*", re.IGNORECASE)


def _tells(sides: Sequence[Side]) -> bool:
    """Whether these sides are a list of votes, and no sentence by itself."""
    named = [side for side in sides if side.names]
    several = len({side.option for side in sides}) > 1
    if not named:  # "For - 92", over "Against - 3"
        return several and all(side.count is not None for side in sides)
    return any(side.option != "away" for side in named) and (several or any(s.marked for s in named))


def _lines(sides: Sequence[Side]) -> str:
    merged: dict[tuple[str, str], Side] = {}
    for side in sides:
        if side.option == "away" or (not side.names and side.count is None):
            continue
        kept = merged.setdefault((side.option, side.what), side)
        if kept is not side:
            kept.names += side.names
            kept.count = side.count if kept.count is None else kept.count
    if not any(side.names for side in merged.values()):
        return ", ".join(side.line().replace(" (", ": ").rstrip("): ") for side in merged.values()) + "."
    return "\n".join(side.line() for side in merged.values())


def _read(passage: Passage, sides: list[Side], *, further: bool = False) -> tuple[list[Side], Passage | None] | None:
    """The sides with those of a passage, and the sentences behind them; None where the passage begins otherwise.

    `further`: a label follows, so that words alone are names.
    """
    if len(passage.text) > _LONGEST_NAMES:
        return None
    read = [*sides]
    held = [(side, len(side.names)) for side in sides]
    at = 0
    for line in _parts_of(passage):
        more = _sides(line.text, read, same=at > 0 or passage.block.tag == "li" or further, further=further)
        if more is None:
            if at == 0 or len({side.option for side in read}) < 2:
                for side, number in held:
                    del side.names[number:]
                return None
            return read, passage.part(line.start - passage.start)
        read = more
        at = line.end - passage.start
    return read, None


def _parts_of(passage: Passage) -> Iterator[Passage]:
    """Its lines; of one that is no option with its names, the sentences, and the parts of those that each tell a side."""
    start = 0
    passage = Passage(passage.block, passage.start, _TORN_INITIAL.sub(" ", passage.text))
    for text in passage.text.split("\n"):
        line = passage.part(start, start + len(text))
        start += len(text) + 1
        if not line.text:
            continue
        if side_of(line.text):
            yield line
            continue
        cuts = [[cut] if side_of(cut.text) else sentences(cut) for cut in _apart(line)]
        parts = [part for sentence in chain.from_iterable(cuts) for part in _clauses(sentence)]
        yield from [line] if len(parts) == 1 or (only_names(line.text) and not side_of(parts[0].text)) else parts


def _clauses(sentence: Passage) -> list[Passage]:
    """The parts of a sentence where each tells a side: "Bell for, Roe against"."""
    if side_of(sentence.text) is None:
        if whole := _IN_BRACKETS.fullmatch(sentence.text):
            sentence = sentence.part(whole.start("inner"), whole.end("inner"))
        for cut in (_SEMICOLON, BETWEEN, _COMMA, _BEHIND_VOTE):
            bounds = [(match.start(), match.end()) for match in cut.finditer(sentence.text)]
            if not bounds:
                continue
            parts = [
                sentence.part(a, b)
                for (_, a), (b, _) in pairwise([(0, 0), *bounds, (len(sentence.text), len(sentence.text))])
            ]
            if all(side_of(part.text) for part in parts):
                return parts
    return [sentence]


_IN_BRACKETS = compiled(r"\s*\((?P<inner>[^()]+)\)[\s.]*")


def _is_heading(name: str) -> bool:
    """Whether what stands like a name below others is a title: "Other Business", "Housing Strategy"."""
    if TITLED.match(name) or name.lower().startswith(("the ", "an ")):
        return False
    first, *_, last = [word.strip(".").lower() for word in name.split()] * 2
    return any(len(word) > 2 and word in NO_NAME for word in (last, *({first} - _TITLES)))


_TITLES = cues(
    "deputy senator constable connétable jurat provost bailie alderman mayor convener leader lord lady baroness"
)


_SEMICOLON = compiled(r";(?![^()]*\))\s*(?:and\s+)?")
_BEHIND_VOTE = compiled(
    rf"(?:(?<=\bFor)|(?<=\bAgainst)|(?<=\bAbstain)|(?<=\bAbstained)|(?<=\bYes)|(?<=\bNo))\s+(?={HONORIFIC}\s)",
    re.IGNORECASE,
)
_COMMA = compiled(r",(?![^()]*\))\s+(?:and\s+)?")


def _apart(line: Passage) -> Iterator[Passage]:
    """A line, cut where the next label follows the names without a stop."""
    a = 0
    for cut in NEXT.finditer(line.text):
        yield line.part(a, cut.start())
        a = cut.end()
    yield line.part(a)


def _sides(text: str, sides: list[Side], *, same: bool, further: bool) -> list[Side] | None:
    """The sides with that of a line, or with the names of a line below the last label; None where it is neither."""
    if nobody := _NO_VOTES.fullmatch(text):
        return [*sides, Side("against" if nobody["against"] else "abstain", "", 0)]
    side = side_of(text)
    if side:
        return [*sides, side]
    last = sides[-1] if sides else None
    if last is None or len(text) > _LONGEST_NAMES:
        return None
    total = TOTAL.search(text)
    bare = text[: total.start()] if total else text
    if total and last.names and last.count is None and not bare.strip(" .…:–-"):
        last.count = int(total["within"] or total["plain"])  # it has a cell for itself
        last.marked = True
        return sides
    if not last.names and any(s.below and not s.names and s.count != 0 for s in sides[:-1]):
        return None  # heads of columns, one after the other: nothing tells whose these names are
    if last.below and last.open and _lists(bare, same=same or (last.count or 0) > 0 or not last.names):
        last.names += [bare.strip(" .;")] if TURNED.fullmatch(bare.strip(" .;")) else split(bare)
        if total and last.count is None:
            last.count = int(total["within"] or total["plain"])
        last.marked = last.marked or total is not None or TITLED.match(bare) is not None
        return sides
    if not last.below and last.names and last.open and len(text) < _LONGEST_LABEL and (further or _goes_on(last, text)):
        last.names += split(bare)
        return sides
    return None


def _goes_on(side: Side, text: str) -> bool:
    """Whether a line has further names of a side whose first stand behind the label."""
    if side.count is not None:
        return only_names(text)
    return side.marked and TITLED.match(text) is not None and only_names(text)


def _lists(text: str, *, same: bool) -> bool:
    """Whether a line under a label holds names; a word alone is one only near others of the list."""
    if TURNED.fullmatch(text.strip(" .;")):
        return True
    if not only_names(text) or any(map(_is_heading, split(text))):
        return False
    return same or _SHORT_NAME.fullmatch(text.strip()) is None
