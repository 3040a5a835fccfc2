"""Lists of who voted how, printed in many ways, made lines of one form: "For (4): A. Bell, B. Roe".

The names stand behind the option, in lines below it, or before it ("Councillors Bell and Roe voted against."); each voter
may stand alone with the vote beside the name. What only says that a list follows is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice, pairwise

from minutes_parser.segment.cues import cues
from minutes_parser.segment.mover_names import HONORIFIC, NAME
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.vote_names import TURNED, only_names, split

IRISH = r"ar\s+son|i\s+gcoinne|(?:i\s?n?-?\s?)?aghaidh|staon\w*"
"""Source of a pattern: the options of an Irish roll call."""
_OPTION = r"""
    (?: (?P<for> for | in \s+ favou?r | ayes? | yes | yea | ar \s+ son | o \s+ blaid )
      | (?P<against> against | opposed | opposing | noe?s? | nays? | i \s+ gcoinne | (?: i \s? n?-? \s? )? aghaidh | yn \s+ erbyn )
      | (?P<abstain> abst[ae]\w* | staon\w* | ymatal\w* )
      | (?P<away> did \s+ not \s+ vote | not \s+ voting | no \s+ vote (?: \s+ cast )? | declin\w+ \s+ to \s+ vote | absent | not \s+ present | spoilt \s+ (?: papers? | votes? | ballots? ) ) )
"""
# "of the substantive motion", "from voting", "the Minutes being a correct record"
_ON = r"""
    (?: \s+ from \s+ (?: the \s+ )? vot(?:e|ing) )?
    (?: \s+ (?: of \s+ )? (?: (?: the | this | that ) \s+ )? (?: [\w’'-]+ \s+ ){0,3}?
        (?P<what> motion | amendment (?: \s+ \d )? | proposal | proposition | recommendations? (?: \s* \(\d+\) (?= \s* [:–—-] \s* \d ) )? | application | resolution | budget | approval | refusal ) (?: \s+ as \s+ amended )?
      | \s+ (?: of \s+ )? (?P<free> the \s+ [^:\n]{3,60} ) (?= : ) )?
"""
_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(_WORDS)})"
_COUNT = rf"(?: \s* [:–—-]? \s* (?: \( \s* (?P<count>\d{{1,3}}) (?: \s+ (?: votes? | members? ) )? \s* \) | (?P<bare>{_NUMBER}) (?: \s+ votes? )? (?= \s* (?: [:–—(-] | $ ) ) ) )?"
_WHO = r"(?: (?: the \s+ )? (?: following \s+ )? (?: names? \s+ of \s+ )? (?: the \s+ )? (?: members? | councillors? | cllrs\.? | governors | trustees | directors | those | persons ) \s+ (?: present \s+ )? (?: who \s+ )? )?"
_CAST = r"(?: there \s+ )? (?: (?: votes? (?: \s+ cast )? | voted | voting | were | being ) \s+ ){0,2}"
_FIRST = rf"(?: \( (?P<first>\d{{1,3}}) \) \s* | (?P<led>{_NUMBER}) \s+ (?: members? | councillors? | votes? ) \s+ | (?P<plain>{_NUMBER}) \s+ (?= (?: voted | were ) \s | in \s+ favour | for | against | abst ) )?"
_FLAGS = re.VERBOSE | re.IGNORECASE
_LABEL = re.compile(
    rf"""
    [^\w(]* (?: (?: vot(?:e|es|ing) | (?: recorded | named ) \s+ vote ) \s* [:–—-]+ \s* )? (?: \( [a-z] \) \s+ )? \(? (?: and \s+ )? {_FIRST} {_WHO} {_CAST} (?: (?: {IRISH} ) \s* [/(] \s* )? {_OPTION} \)? {_ON}
    (?: \s+ (?: were | was ) (?: \s+ (?: as \s+ follows | cast \s+ by ) )? | \s+ as \s+ follows | \s+ (?: cast \s+ )? by )? {_COUNT}
    (?P<mark> \s* [:–—(-]+ [:–—\s-]* | \s+ (?= (?: {HONORIFIC} | Councillors | Cllrs | Aldermen ) \s ) | (?<= were ) \s+ | (?<= by ) \s+ | \s* $ )
    """,
    _FLAGS,
)
_VOTED = re.compile(
    rf"""
    [^\w(]* \(? (?: and \s+ )? (?-i: (?P<names> (?>{NAME}) (?: (?: , \s* | ,? \s+ (?:and|&) \s+ ) (?>{NAME}) )* ) ) ,?
    (?: \s+ (?: (?: all \s+ | both \s+ )? (?P<verb> voted | voting | were | was | had \s+ voted ) ) )? \s+ {_OPTION} {_ON} (?: \s* \( (?P<count>\d{{1,3}}) \) )? [\s.;,)]*
    """,
    _FLAGS,
)
# "Bell – yes", "Councillor Bell For": the vote beside the name, in a line of its own
_BESIDE = re.compile(
    rf"[^\w(]* (?-i: (?P<names>(?>{NAME})) ) (?P<mark> \s*[–:-]+\s* | \s+ ) (?:voted\s+)? {_OPTION} [\s.;,]*", _FLAGS
)
_NOBODY = re.compile(r"\W*(?:none|nil|no\s?one|nobody|0|n/?a)?\W*", re.IGNORECASE)
_NO_VOTES = re.compile(
    r"\W*(?:there\s+were\s+)?(?:no|nil|0)\s+(?:abstentions?|(?P<against>votes?\s+against)|members?\s+abstain\w+)\W*",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"[\s.…:–-]*(?:\(\s*(?P<within>\d{1,3})(?:\s+votes?)?\s*\)|(?:\bTotal\s*[:–-]?\s*)?\b(?P<plain>\d{1,3})(?:\s+votes?)?)[\s.;)]*\Z",
    re.IGNORECASE,
)
_TITLED = re.compile(rf"\W*(?:{HONORIFIC}|Councillors|Cllrs|Aldermen)\s")
_SHORT_NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]+")
# "In accordance with Standing Order 18 the voting was recorded as follows:"
_LEAD = re.compile(
    r"(?!.*\b(?:(?:proposal|motion)\s+(?:of|by)|amendment|carried|lost|resolved|agreed|moved|seconded|proposed|declared)\b)(?=.*\b(?:vot(?:e|es|ed|ing)|division|roll)\b)[^\n]{0,240}?(?::[-–—]*|\bas\s+follows\W*|\A\W*(?:record\s+of\s+(?:the\s+)?vot\w+|recorded\s+vote|the\s+vote|vot(?:es?|ing))\W*)\s*",
    re.IGNORECASE,
)
_OF_VOTES = cues(
    "favour favor against opposed opposing abstain abstained abstaining abstention abstentions ayes aye yes noes nays voted voting vote votes division roll gcoinne aghaidh erbyn ymatal"
)
_FOR_FIRST = re.compile(r"[^\w(]*(?:\(\w{1,3}\)\s*)?(?:FOR|For)\b")
_LONGEST_NAMES = 2000
_LONGEST_LABEL = 140
_NAMES_OF = {"for": "For", "against": "Against", "abstain": "Abstained"}


@dataclass(slots=True)
class Side:
    """Who voted one way: the option and what it was voted on; the printed count; whether names may stand in further lines."""

    option: str
    what: str
    count: int | None
    names: list[str] = field(default_factory=list)
    marked: bool = False
    """a colon, a count or a title tells that names are listed"""
    below: bool = False
    """the label stands alone over the names"""

    @property
    def open(self) -> bool:
        return len(self.names) < self.count if self.count is not None else True

    def line(self) -> str:
        on = self.what if self.what.startswith(("motion", "amendment")) else ""
        count = f" ({self.count})" if self.count is not None else ""
        names = ("; " if any("," in name for name in self.names) else ", ").join(self.names)
        return f"{_NAMES_OF[self.option]}{f' the {on}' if on else ''}{count}: {names}"


def listed(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, each run of them that lists who voted how as one, with a line an option."""
    found: list[Passage] = []
    at = 0
    while at < len(passages):
        run = _run(passages, at) if _may_open(passages[at]) else None
        if run is None:
            found.append(passages[at])
            at += 1
        else:
            line, at, rest = run
            found += [line, *rest]
    return found


def _may_open(passage: Passage) -> bool:
    """Whether a passage may begin a list of votes, or say that one follows."""
    return not _OF_VOTES.isdisjoint(passage.words) or _FOR_FIRST.match(passage.text) is not None


# "A vote was called for on the amendment:", over who voted how
_ON_AMENDMENT = re.compile(
    r"\b(?:vot(?:e|ing|es)|division|poll)\b[^.]{0,60}\b(?:on|of)\s+the\s+(?:\w+\s+)?amendment\b[^.]{0,60}:[-–—]*\s*\Z",
    re.IGNORECASE,
)
_FOLIO = re.compile(r"\W*(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?\W*", re.IGNORECASE)
_VOTING = re.compile(r"\b(?:vot(?:e|es|ed|ing)|division|roll|son|gcoinne|blaid)\b", re.IGNORECASE)


def _run(passages: Sequence[Passage], first: int) -> tuple[Passage, int, list[Passage]] | None:
    """The list that begins with a passage as one, the place behind it, and what is left of its last passage."""
    at = first
    if _LEAD.fullmatch(passages[at].text) and _side(passages[at].text) is None:
        at += 1
    opened = at
    on_amendment = first > 0 and _ON_AMENDMENT.search(passages[first - 1].text) is not None
    sides: list[Side] = []
    while at < len(passages):
        taken = _read(passages[at], sides)
        if taken is None and sides and _FOLIO.fullmatch(passages[at].text) and at + 1 < len(passages):
            taken = _read(passages[at + 1], sides)  # the page ends within the list
            at += taken is not None
        if taken is None:
            break
        sides, rest = taken
        at += 1
        if on_amendment:
            for side in sides:
                side.what = side.what or "amendment"
        if rest is not None:
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
    if not any(side.names for side in merged.values()):
        return ", ".join(side.line().replace(" (", ": ").rstrip("): ") for side in merged.values()) + "."
    return "\n".join(side.line() for side in merged.values())


def _read(passage: Passage, sides: list[Side]) -> tuple[list[Side], Passage | None] | None:
    """The sides with those of a passage, and the sentences behind them; None where the passage begins otherwise."""
    if len(passage.text) > _LONGEST_NAMES:
        return None
    read = [*sides]
    held = [(side, len(side.names)) for side in sides]
    at = 0
    for line in _parts_of(passage):
        more = _sides(line.text, read, same=at > 0 or passage.block.tag == "li")
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
    for text in passage.text.split("\n"):
        line = passage.part(start, start + len(text))
        start += len(text) + 1
        if not line.text:
            continue
        if _side(line.text):
            yield line
            continue
        cuts = [[cut] if _side(cut.text) else sentences(cut) for cut in _apart(line)]
        parts = [part for sentence in chain.from_iterable(cuts) for part in _clauses(sentence)]
        yield from [line] if len(parts) == 1 or (only_names(line.text) and not _side(parts[0].text)) else parts


def _clauses(sentence: Passage) -> list[Passage]:
    """The parts of a sentence where each tells a side: "Bell for, Roe against"."""
    if _side(sentence.text) is None:
        for cut in (_SEMICOLON, _BETWEEN, _COMMA, _BEHIND_VOTE):
            bounds = [(match.start(), match.end()) for match in cut.finditer(sentence.text)]
            if not bounds:
                continue
            parts = [
                sentence.part(a, b)
                for (_, a), (b, _) in pairwise([(0, 0), *bounds, (len(sentence.text), len(sentence.text))])
            ]
            if all(_side(part.text) for part in parts):
                return parts
    return [sentence]


_SEMICOLON = re.compile(r";\s*(?:and\s+)?")
_BEHIND_VOTE = re.compile(
    rf"(?:(?<=\bFor)|(?<=\bAgainst)|(?<=\bAbstain)|(?<=\bAbstained)|(?<=\bYes)|(?<=\bNo))\s+(?={HONORIFIC}\s)",
    re.IGNORECASE,
)
_COMMA = re.compile(r",\s+(?:and\s+)?")


def _apart(line: Passage) -> Iterator[Passage]:
    """A line, cut where the next label follows the names without a stop."""
    a = 0
    for cut in _NEXT.finditer(line.text):
        yield line.part(a, cut.start())
        a = cut.end()
    yield line.part(a)


def _sides(text: str, sides: list[Side], *, same: bool) -> list[Side] | None:
    """The sides with that of a line, or with the names of a line below the last label; None where it is neither."""
    if nobody := _NO_VOTES.fullmatch(text):
        return [*sides, Side("against" if nobody["against"] else "abstain", "", 0)]
    side = _side(text)
    if side:
        return [*sides, side]
    last = sides[-1] if sides else None
    if last is None or len(text) > _LONGEST_NAMES:
        return None
    total = _TOTAL.search(text)
    bare = text[: total.start()] if total else text
    if last.below and last.open and _lists(bare, same=same or (last.count or 0) > 0 or not last.names):
        last.names += [bare.strip(" .;")] if TURNED.fullmatch(bare.strip(" .;")) else split(bare)
        if total and last.count is None:
            last.count = int(total["within"] or total["plain"])
        last.marked = last.marked or total is not None or _TITLED.match(bare) is not None
        return sides
    if not last.below and last.names and last.open and len(text) < _LONGEST_LABEL and _goes_on(last, text):
        last.names += split(bare)
        return sides
    return None


def _goes_on(side: Side, text: str) -> bool:
    """Whether a line has further names of a side whose first stand behind the label."""
    if side.count is not None:
        return only_names(text)
    return side.marked and _TITLED.match(text) is not None and only_names(text)


def _lists(text: str, *, same: bool) -> bool:
    """Whether a line under a label holds names; a word alone is one only near others of the list."""
    if TURNED.fullmatch(text.strip(" .;")):
        return True
    if not only_names(text):
        return False
    return same or _SHORT_NAME.fullmatch(text.strip()) is None


def _side(text: str, *, bracketed: bool = False, titled: bool = False) -> Side | None:
    """The side that a line, a sentence or a part of one tells, if that is all it does."""
    label = None if _CANDIDATE.match(text) else _LABEL.match(text)
    if label and (side := _behind(label, text[label.end() :])):
        return side
    if (beside := _BESIDE.fullmatch(text)) and (beside["mark"].strip() or (_TITLED.match(text) and not beside["away"])):
        return Side(_option(beside), "", None, [beside["names"]])
    voted = _VOTED.fullmatch(text)
    if (
        voted is None
        or (titled and not _TITLED.match(text))
        or not (bracketed or voted["verb"] or (_ALONE.search(text) and not (titled and voted["against"])))
    ):
        return None
    count = int(voted["count"]) if voted["count"] else None
    return Side(_option(voted), _what(voted), count, split(voted["names"]) or [voted["names"]])


def _behind(label: re.Match[str], rest: str) -> Side | None:
    """The side whose label stands first: the names behind it, or none where it stands alone."""
    if label["free"] and _VOTING.search(label.group()) is None:
        return None  # "For the other bids, this was decided:"
    printed = label["count"] or label["bare"] or label["first"] or label["led"] or label["plain"]
    side = Side(_option(label), _what(label), _number(printed) if printed else None)
    side.marked = bool(":" in label["mark"] or printed or _TITLED.match(rest))
    if _NOBODY.fullmatch(rest):
        side.below = not rest.strip()
        return side if side.below or side.marked or rest.strip() else None
    total = _TOTAL.search(rest)
    if total:
        rest = rest[: total.start()]
        side.count = side.count if side.count is not None else int(total["within"] or total["plain"])
    if _NOBODY.fullmatch(rest):
        return side
    rest = _ASKED.sub("", rest)
    rest = rest.removesuffix(")") if rest.count(")") > rest.count("(") else rest
    names = split(rest) if _FURTHER.search(rest) is None else []
    if not names or not only_names(rest) or not (side.marked or total or label["mark"].strip()):
        return None
    if not all(map(_ONE.fullmatch, names)) and not all(map(TURNED.fullmatch, names)):
        return None
    side.names = names
    side.marked = side.marked or total is not None
    return side


# "Mr Roe against", and not "Recommendation No."
_ALONE = re.compile(r"\b(?:against|oppos(?:ed|ing)|abst[ae]\w*)\b", re.IGNORECASE)
# "1 against (Cllr Bell asked for his vote to be recorded)"
_ASKED = re.compile(r"\s+(?:asked|asking|requested|requesting|wished|wishing)\b.*", re.DOTALL)
_FURTHER = re.compile(r":|\b(?:for|against|favour|abst\w+|voted|voting)\b", re.IGNORECASE)
# "For Cllr Bell: Cllrs Dunn and Roe (2)", where candidates were put against each other
_CANDIDATE = re.compile(r"\W*For\s+(?:Councillor|Cllr|Alderman)\.?\s[^,:;]{2,40}(?::|\(\d|\Z)", re.IGNORECASE)
_ONE = re.compile(rf"{NAME}(?:\s+\([^()]{{2,40}}\))?")


def in_digits(printed: str) -> str:
    """A number up to twelve in digits: "six" as "6"; any other word as it is."""
    return str(_WORDS.index(printed.lower()) + 1) if printed.lower() in _WORDS else printed


def _number(printed: str) -> int:
    return int(in_digits(printed))


def _option(match: re.Match[str]) -> str:
    return next(name for name in ("for", "against", "abstain", "away") if match[name])


def _what(match: re.Match[str]) -> str:
    return " ".join((match["what"] or "").lower().split())


def sides_told(text: str) -> Iterator[Side]:
    """The sides of a vote that lines, sentences or brackets of a text tell, in print order."""
    label: Side | None = None
    """alone in the line before"""
    for line in _FOLDED.sub(" ", text).split("\n"):
        if label and only_names(line) and (label.count or _TITLED.match(line)):
            label.names = split(line)
        label = None
        for part in _NEXT.split(line) if _TELLS_SIDE.search(line) else ():
            if side := _side(part):
                label = side if side.below else None
                yield side
                continue
            for sentence in _SENTENCE.split(part):
                yield from _in_sentence(sentence)


def _in_sentence(text: str) -> Iterator[Side]:
    """The sides told in a sentence: all of it, in a bracket with nothing else, or each with its names in brackets."""
    if side := _side(text):
        yield side
        return
    for bracket in _BRACKET.finditer(text):
        sides = [_side(part, bracketed=True) for part in bracket[1].split(";")]
        if all(sides):
            yield from filter(None, sides)
    for match in _NAMED_BEFORE.finditer(text):
        yield Side(_option(match), _what(match), _number(match["led"]), split(match["names"]))
    for part in _BETWEEN.split(text):
        starts = (0, *(start.end() for start in _PART.finditer(part)))
        tried = (_side(part[start:], titled=start > 0) for start in starts)
        yield from islice(filter(None, tried), 1)


_TELLS_SIDE = re.compile(
    rf"\b(?:favou?r|against|abst[ae]\w*|oppos(?:ed|ing)|ayes?|yes|yea|noe?s?|nays?|for|{IRISH}|blaid|erbyn|ymatal\w*|not|declin\w+|absent|spoilt)(?!\w)",
    re.IGNORECASE,
)
"""this is in whatever tells a side"""
# a run of names goes on over printed lines
_FOLDED = re.compile(r"(?<=,)\s*\n|(?<=\band)\s*\n|(?<=&)\s*\n")
_SENTENCE = re.compile(
    r"(?<=[)\w’'])(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bRev)(?<!\bAld)(?<!\bCllr)(?<!\bCllrs)(?<!\bProf)(?<!\bMiss)\.\s+(?=[\dA-Z])|(?<=\b[A-Z][A-Z])\.\s+(?=[A-Z])"
)
_BRACKET = re.compile(r"\(([^()]+)\)")
# "two in favour (Mr Bell and Ms Roe) and one against (Mr Shah)", "Mr Bell was in favour and Mr Shah against"
_BETWEEN = re.compile(
    r"(?<=\))(?=[,;.]|\s+and\b)|;\s*|(?:(?<=favour)|(?<=against)|(?<=opposed)|(?<=abstained)|(?<=voted\sfor)|(?<=motion))(?:[,;]?\s+(?:and|while|with)|,)\s+(?=[A-Z])"
)
# "2 Members (Councillors Bell and Roe) voted in favour"
_NAMED_BEFORE = re.compile(
    rf"\b (?P<led>{_NUMBER}) \s+ (?:members?|councillors?) \s+ \( (?P<names>[^()\n]{{3,600}}) \) \s+ (?:voted|were|was)? \s* {_OPTION} {_ON}",
    _FLAGS,
)
# "For: Bell, Roe Against: Shah", without a stop
_NEXT = re.compile(
    r"(?<=[\w)])(?<!\bReason)(?<!\bReasons)(?<!\bGrounds)\s+(?:[–-]\s+)?(?=(?:Voting\s+|Voted\s+|Those\s+)?(?:For|FOR|In\s+favour|IN\s+FAVOUR|Against|AGAINST|Abst\w+|ABST\w+)(?:\s+the\s+(?:motion|amendment))?\s*(?:\(\d{1,3}\)\s*[:–-]?|:|\s[–—-])\s)|(?<=\))\s+(?=(?:Against|AGAINST|Abst\w+|ABST\w+)\W*$)"
)
_PART = re.compile(r"[,:–—]\s+(?:and\s+|with\s+|there\s+were\s+)?|\band\s+|\bwith\s+")
