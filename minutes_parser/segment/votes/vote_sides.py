"""One side of a vote, as clerks print it: "For the motion (4): A. Bell, B. Roe", "Councillors Bell and Roe voted against"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from minutes_parser.patterns import compiled
from minutes_parser.segment.motions.mover_names import HONORIFIC, NAME
from minutes_parser.segment.votes.vote_names import IN_WORDS, TURNED, only_names, split

IRISH = r"tá|níl|ar\s+son|i\s+gcoinne|(?:i\s?n?-?\s?)?aghaidh|staon\w*|gan\s+v[oó]t\w*"
"""Source of a pattern: the options of an Irish roll call."""
_OPTION = r"""
    (?: (?P<for> for | in \s+ favou?r | ayes? | yes | yea | tá | pour | ar \s+ son | o \s+ blaid )
      | (?P<against> against | opposed | opposing | dissent(?:ing|ed|ers?|ients?)? | noe?s? | nays? | níl | contre | i \s+ gcoinne | (?: i \s? n?-? \s? )? aghaidh | yn \s+ erbyn )
      | (?P<abstain> abst[ae]\w* | staon\w* | gan \s+ v[oó]t\w* | ymatal\w* | not \s+ voting | no \s+ vote (?! \s+ recorded ) (?: \s+ cast )? )
      | (?P<away> did \s+ not \s+ vote | no \s+ vote \s+ recorded | conflict \s+ of \s+ interests? | n/v | declin\w+ \s+ to \s+ vote | absent | not \s+ present | spoilt \s+ (?: papers? | votes? | ballots? ) ) )
"""
# "of the substantive motion", "from voting", "the Minutes being a correct record"
_ON = r"""
    (?: \s+ from \s+ (?: the \s+ )? vot(?:e|ing) )?
    (?: \s+ (?: of \s+ )? (?: (?: the | this | that ) \s+ )? (?: [\w’'-]+ \s+ ){0,3}?
        (?P<what> motion | amendment (?: \s+ \d )? | proposal | proposition | recommendations? (?: \s* \(\d+\) (?= \s* [:–—-] \s* \d ) )? | application | resolution | budget | approval | refusal ) (?: \s+ as \s+ amended )? (?: \s+ by \s+ (?: the \s+ )? (?-i: [A-Z][\w.’'-]* (?: \s+ [A-Z][\w.’'-]* ){0,3} ) | \s+ to \s+ (?! the \b ) (?-i: [a-z]+ ) \s [^.;:()\n]{3,90} )?
      | \s+ (?: of \s+ )? (?P<free> the \s+ [^:\n]{3,60} ) (?= : ) )?
"""
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(IN_WORDS[:12])})"
_COUNT = rf"(?: \s* [:–—-]? \s* (?: \( \s* (?P<count>\d{{1,3}}) (?: \s+ (?: votes? | members? ) )? \s* \) | (?P<bare>{_NUMBER}) (?: \s+ votes? )? (?= \s* (?: [:–—(-] | $ ) | \s+ (?: Councillors | Cllrs | Aldermen ) \b ) ) )?"
_WHO = r"(?: the \s+ following \s+ (?= voted | abstained | were ) | (?: the \s+ )? (?: following \s+ )? (?: names? \s+ of \s+ )? (?: (?: the | those ) \s+ )? (?: members? | councillors? | cllrs\.? | governors | trustees | directors | those | persons ) \s+ (?: present \s+ )? (?: who \s+ )? (?: (?: had \s+ )? (?: asked | requested | wished ) \s+ (?: for | that | to \s+ have ) \s+ their \s+ (?: names? | votes? ) \s+ (?: to \s+ )? (?: be \s+ )? (?: recorded | noted ) \s+ as \s+ (?: having \s+ )? )? )?"
_CAST = r"(?: there \s+ )? (?: (?: votes? (?: \s+ cast )? | voted | voting | were | being ) \s+ ){0,2}"
_FIRST = rf"(?: \( (?P<first>\d{{1,3}}) \) \s* | (?P<led>{_NUMBER}) \s+ (?: members? | councillors? | votes? ) \s+ | (?P<plain>{_NUMBER}) \s+ (?= (?: voted | were ) \s | in \s+ favour | for | against | abst ) )?"
_FLAGS = re.VERBOSE | re.IGNORECASE
_LABEL = compiled(
    rf"""
    (?<!\w) [^\w(]* (?: (?:up)?on \s+ (?: the | an? ) \s+ (?: roll | vote | division | roll[\s-]call ) (?: \s+ being \s+ (?: called | taken ) )? ,? \s+ (?= the \s+ following | there \s | those \s ) )? (?: (?: vot(?:e|es|ing) | (?: recorded | named ) \s+ vote ) \s* [:–—-]+ \s* )? (?: \( [a-z] \) \s+ )? \(? (?: and \s+ )? (?: there \s+ (?: was | were | being ) \s+ )? {_FIRST} {_WHO} {_CAST} (?: (?: {IRISH} ) \s* [/(] \s* )? {_OPTION} (?!\w) (?: \s+ votes (?= \s* [:(–—-] ) )? \)? {_ON}
    (?: \s+ (?: were | was ) (?: \s+ (?: as \s+ follows | cast \s+ by ) )? | \s+ as \s+ follows | \s+ (?: cast \s+ )? by )? {_COUNT}
    (?P<mark> \s* [:–—(-]+ [:–—\s-]* | ,?\s+ (?= (?: {HONORIFIC} | Councillors | Cllrs | Aldermen ) [\s:] ) | (?<= were ) \s+ | (?<= by ) \s+ | \s* $ )
    """,
    _FLAGS,
)
# "The Clerk recorded that Cllrs Bell and Roe voted against."
_RECORDED = r"(?: (?: it \s+ was | (?: the \s+ )? (?: clerk | chair\w* | secretary | mayor | returning \s+ officer ) ) \s+ (?: then \s+ )? (?: recorded | noted | minuted | announced | declared ) \s+ that \s+ )?"
_RECORDS_THAT = compiled(rf"^\W* {_RECORDED}", _FLAGS)
_VOTED = compiled(
    rf"""
    [^\w(]* \(? (?: and \s+ )? {_RECORDED} (?-i: (?P<names> (?>{NAME}) (?: (?: , \s* | ,? \s+ (?:and|&) \s+ ) (?>{NAME}) )* ) ) ,?
    (?: \s+ (?: (?: all \s+ | both \s+ )? (?P<verb> voted | voting | were | was | had \s+ voted ) ) )? \s+ {_OPTION} (?!\w) {_ON} (?: \s* \( (?P<count>\d{{1,3}}) \) )? [\s.;,)]*
    """,
    _FLAGS,
)
# "Bell – yes", "Councillor Bell For": the vote beside the name, in a line of its own
_BESIDE = compiled(
    rf"[^\w(]* (?-i: (?P<names>(?>{NAME})) ) (?P<mark> \s*[–:(-]+\s* | \s+ ) (?:voted\s+)? {_OPTION} (?!\w) [\s.;,)]*",
    _FLAGS,
)
# "BELL, Ann  For", "Roe  Against", where such lines stand one below the other
_VOTER = compiled(rf"[^\w(]* (?P<name>[^\d:;()]{{3,50}}?) \s+ (?:voted\s+)? {_OPTION} (?!\w) [\s.;,)]*", _FLAGS)
_LONGEST_VOTER = 120
"""code points of a line that says how one voted, at most"""
_WITHOUT_PARTY = NAME.replace(r"(?:[ ]+\([A-Z]{1,2}\)|", "(?:")
# "Cllr Bell – For", "Bell (F),", one of several in a row
_ONE_OF_ROW = compiled(
    rf"[^\w(]* (?:and\s+)? (?: (?-i:Councillors|Cllrs\.?|Members) \s+ )? (?-i: (?P<name> (?>{_WITHOUT_PARTY}) | {TURNED.pattern.replace(' ', '[ ]')} ) ) \s* (?: (?: [–—:-]+ \s* (?:voted\s+)? | (?<=\s) voted \s+ ) {_OPTION} (?!\w) | \( (?:voted\s+)? (?: {_OPTION.replace('?P<', '?P<in_')} | (?-i: (?P<f>F|Y) | (?P<a>A|N) | (?P<x>Ab|Abs|ABS|AB|X) ) ) \) ) [\s.;,]*",
    _FLAGS,
)
_IN_ROW = compiled(r"[–—:(-]|voted", re.IGNORECASE)
"""this is in whatever `_ONE_OF_ROW` matches"""
_OF_LETTER = {"f": "for", "a": "against", "x": "abstain"}
_NOBODY = compiled(r"\W*(?:none|nil|no\s?one|nobody|0|n/?a)?\W*", re.IGNORECASE)
TOTAL = compiled(
    r"[\s.…:=–-]*(?:\(\s*(?:total\s*[:–-]?\s*)?(?P<within>\d{1,3})(?:\s+votes?)?\s*\)|(?:\b(?:Total|viz\.?|in\s+all)\s*[:–-]?\s*)?\b(?P<plain>\d{1,3})(?:\s+votes?)?)[\s.;)]*\Z",
    re.IGNORECASE,
)
TITLED = compiled(rf"\W*(?:{HONORIFIC}|Councillors|Cllrs|Aldermen)\s")
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


# "Against: O", as scans are read
_LETTER_O = compiled(r"(?<=[:–-])(?P<gap>\s*)[Oo]\Z")
_VOTING = compiled(r"\b(?:vot(?:e|es|ed|ing)|division|roll|son|gcoinne|blaid)\b", re.IGNORECASE)


def side_of(text: str, *, bracketed: bool = False, titled: bool = False) -> Side | None:
    """The side that a line, a sentence or a part of one tells, if that is all it does.

    `bracketed`: it stands in brackets, where a verb may be left out. `titled`: other words stand before it, so that only a
    title tells where the names begin.
    """
    text = _LETTER_O.sub(r"\g<gap>0", text) if text[-1:] in "Oo" else text
    label = None if _CANDIDATE.match(text) else _LABEL.match(text)
    if label and (side := _behind(label, text[label.end() :])):
        return side
    if (beside := _BESIDE.fullmatch(text)) and (beside["mark"].strip() or (TITLED.match(text) and not beside["away"])):
        return Side(_option(beside), "", None, [beside["names"]])
    voted = _VOTED.fullmatch(text)
    if voted is None or (titled and not TITLED.match(_RECORDS_THAT.sub("", text))):
        return None
    alone = _ALONE.search(text) and not (
        titled and voted["against"] and not bracketed
    )  # "spoke to us: Mr Bell and Dr Roe, against"
    if not (bracketed or voted["verb"] or alone):
        return None
    count = int(voted["count"]) if voted["count"] else None
    return Side(_option(voted), _what(voted), count, split(voted["names"]) or [voted["names"]])


def voters(text: str) -> list[Side]:
    """The sides that a line tells of each voter in turn, if that is all it does: "BELL, Ann  For", "Bell (F), Roe (A)"."""
    if not _ends_in_side(text):
        return []
    told = _VOTER.fullmatch(text) if len(text) < _LONGEST_VOTER else None
    if told and (name := _forename_first(told["name"])):
        return [Side(_option(told), "", None, [name])]
    if not _IN_ROW.search(text):
        return []
    at = 0
    sides: list[Side] = []
    while at < len(text) and (one := _ONE_OF_ROW.match(text, at)):
        option = next(
            _OF_LETTER.get(group, group.removeprefix("in_"))
            for group in one.groupdict()
            if group != "name" and one[group]
        )
        sides.append(Side(option, "", None, [_forename_first(one["name"])]))
        at = one.end()
    return sides if at == len(text) else []


def _ends_in_side(text: str) -> bool:
    """Whether an option or a bracket may end a text, as it does where each voter stands with the vote beside the name."""
    end = text.lower().rstrip(_STOPS)
    return end.endswith(_SIDE_ENDS) or (end.endswith(_BRACKETED) and "(" in end) or any(side in end for side in _STEMS)


_STOPS = " \t\n\r\v\f\xa0\u2002\u2003\u2009\u202f.;,)"
_SIDE_ENDS = (
    *("for", "favour", "favor", "aye", "ayes", "yes", "yea", "tá", "pour", "son", "blaid"),
    *("against", "opposed", "opposing", "no", "noe", "nos", "noes", "nay", "nays", "níl", "contre", "gcoinne", "erbyn"),
    *("aghaidh", "voting", "vote", "cast", "recorded", "interest", "interests", "n/v", "absent", "present"),
    *("paper", "papers", "votes", "ballot", "ballots"),
)
_STEMS = ("abst", "staon", "ymatal", "dissent", "vot", "vót")
_BRACKETED = ("f", "y", "a", "n", "ab", "abs", "x")
"""the letters that stand for an option in brackets"""


def _forename_first(name: str) -> str:
    """A name, "Ann BELL" for "BELL, Ann", which joined to others would be two; nothing where it is none."""
    if TURNED.fullmatch(name):
        surname, _, forename = name.partition(",")
        name = f"{forename.strip()} {surname}"
    return name if _ONE.fullmatch(name) else ""


def _behind(label: re.Match[str], rest: str) -> Side | None:
    """The side whose label stands first: the names behind it, or none where it stands alone."""
    rest = _PLURAL_FIRST.sub("", _WHEREUPON.sub("", rest))
    if label["free"] and _VOTING.search(label.group()) is None:
        return None  # "For the other bids, this was decided:"
    printed = label["count"] or label["bare"] or label["first"] or label["led"] or label["plain"]
    side = Side(_option(label), _what(label), _number(printed) if printed else None)
    side.marked = bool(":" in label["mark"] or printed or TITLED.match(rest))
    if _NOBODY.fullmatch(rest):
        side.below = not rest.strip()
        return side if side.below or side.marked or rest.strip() else None
    total = TOTAL.search(rest)
    if total:
        rest = rest[: total.start()]
        side.count = side.count if side.count is not None else int(total["within"] or total["plain"])
    if _NOBODY.fullmatch(rest):
        return side
    rest = _WENT.sub("", _ASKED.sub("", rest))
    while rest.count(")") > rest.count("(") and rest.rstrip(" .;,").endswith(")"):  # of the bracket that it stands in
        rest = rest.rstrip(" .;,")[:-1]
    names = split(rest) if _FURTHER.search(rest) is None else []
    if side.count is not None and side.count > 1 == len(names) and _UNPARTED.fullmatch(rest):
        several = _INITIALLED.findall(rest)
        names, rest = (several, ", ".join(several)) if len(several) == side.count else (names, rest)
    if printed and len(names) == 1 and _number(printed) > 1 and not label["mark"].strip():
        return None  # "3 for Cllr Bell", a candidate
    led_by_verb = len(names) > 1 and label.group().rstrip().endswith((" were", " by"))
    if not names or not only_names(rest) or not (side.marked or total or label["mark"].strip() or led_by_verb):
        return None
    if not all(map(_ONE.fullmatch, names)) and not all(map(TURNED.fullmatch, names)):
        return None
    side.names = names
    side.marked = side.marked or total is not None
    return side


# "A. Bell B. Roe C. D. Orr", as many as are counted
_INITIALLED = compiled(r"(?:[A-Z]\.\s?)+[A-ZÀ-Þ][\w’'-]+")
_UNPARTED = compiled(r"\W*(?:(?:[A-Z]\.\s?)+[A-ZÀ-Þ][\w’'-]+\s*)+")
# "Mr Roe against", and not "Recommendation No."
_ALONE = compiled(r"\b(?:against|oppos(?:ed|ing)|abst[ae]\w*)\b", re.IGNORECASE)
# "1 against (Cllr Bell asked for his vote to be recorded)"
_ASKED = compiled(r"\s+(?:asked|asking|requested|requesting|wished|wishing)\b.*", re.DOTALL)
# "2 against (Bell, Roe) – agreed"
_WENT = compiled(r"\)\s*[–—,-]\s*(?:agreed|carried|passed|approved|resolved)\b[^()]{0,20}\Z", re.IGNORECASE)
# "Bell and Roe (2) – whereupon the motion was carried"
_WHEREUPON = compiled(r"(?<=\))\s*[–—,-]\s*whereupon\b[^()]*\Z")
# "In favour (4) Councillors: Bell, Roe"
_PLURAL_FIRST = compiled(r"\A\s*(?:Councillors|Cllrs|Members)\s*:\s*")
_FURTHER = compiled(r":|\b(?:for|against|favour|abst\w+|staon\w*|voted|voting)\b", re.IGNORECASE)
# "For Cllr Bell: Cllrs Dunn and Roe (2)", where candidates were put against each other
_CANDIDATE = compiled(r"\W*For\s+(?:Councillor|Cllr|Alderman)\.?\s[^,:;]{2,40}(?::|\(\d|\Z)", re.IGNORECASE)
_ONE = compiled(rf"(?:{HONORIFIC}\s)?(?:l\.\s?)?{NAME}(?:\s+\([^()]{{2,40}}\))?")


def in_digits(printed: str) -> str:
    """A number up to twenty in digits: "six" as "6"; any other word as it is."""
    return str(IN_WORDS.index(printed.lower()) + 1) if printed.lower() in IN_WORDS else printed


def _number(printed: str) -> int:
    return int(in_digits(printed))


def _option(match: re.Match[str]) -> str:
    return next(name for name in ("for", "against", "abstain", "away") if match[name])


def _what(match: re.Match[str]) -> str:
    return " ".join((match["what"] or "").lower().split())


def opens_side(text: str) -> bool:
    """Whether a line opens with a side of a vote: "For the motion (4): A. Bell", "2 Councillors voted against:", "Abstentions"."""
    return _LABEL.match(text) is not None


def sides_told(text: str) -> Iterator[Side]:
    """The sides of a vote that lines, sentences or brackets of a text tell, in print order."""
    label: Side | None = None
    """alone in the line before"""
    for line in _FOLDED.sub(" ", text).split("\n") if "\n" in text else (text,):
        if label and only_names(line) and (label.count or TITLED.match(line)):
            label.names = split(line)
        label = None
        for part in _parts(line) if _TELLS_SIDE.search(line) or _LETTERED.search(line) else ():
            if side := side_of(part):
                label = side if side.below else None
                yield side
                continue
            for sentence in _SENTENCE.split(part) if "." in part else (part,):
                yield from _in_sentence(sentence, tried=sentence == part)


def _parts(line: str) -> list[str]:
    """A line cut before each side that follows another without a stop."""
    return NEXT.split(line) if any(mark in line for mark in _BEFORE_NEXT) else [line]


def _in_sentence(text: str, *, tried: bool) -> Iterator[Side]:
    """The sides told in a sentence: all of it, in a bracket with nothing else, or each with its names in brackets.

    `tried`: it tells none as a whole.
    """
    if not tried and (side := side_of(text)):
        yield side
        return
    if _LETTERED.search(text) and len(told := voters(text[text.find(":") + 1 :])) > 2:
        yield from _together(told)
        return
    rest = whole = text
    for bracket in _BRACKET.finditer(text):
        inner = bracket["inner"]
        cuts = ([side_of(part, bracketed=True) for part in cut.split(inner)] for cut in _IN_BRACKET)
        if found := next(filter(all, cuts), []):
            yield from filter(None, found)
            rest = rest.replace(bracket.group(), " ")
    text = rest
    for match in _NAMED_BEFORE.finditer(text):
        yield Side(_option(match), _what(match), _number(match["led"]), split(match["names"]))
    before: Side | None = None
    loose: list[str] = []
    """names alone, before the option that is told of them: "Councillors A Bell; B Roe against\""""
    for part in BETWEEN.split(text) if any(mark in text for mark in _MAY_PART) else (text,):
        on_vote = _ON_VOTE.match(part)
        starts = (0, *([on_vote.end()] if on_vote else []), *(start.end() for start in _PART.finditer(part)))
        ways = (
            side_of(part[at:], titled=at > 0, bracketed=at > 0 and _COUNT_BEFORE.fullmatch(part, 0, at) is not None)
            for at in starts
            if at or part != whole
        )
        side = next(filter(None, ways), None)
        if side is None and part.strip() and only_names(part):
            if before and before.names:
                before.names += split(part)
            else:
                loose += split(part)
            continue
        if before:
            yield before
        if side and loose and _VOTED.fullmatch(part) and not _LABEL.match(part):
            side.names = [*loose, *side.names]
        loose = []
        before = side if side and _LABEL.match(part) else None
        if side and not before:
            yield side
    if before:
        yield before


# "On a recorded vote Cllrs Bell and Roe voted in favour"
_ON_VOTE = compiled(
    rf"\W*(?:(?:up)?on|in|at)\s+(?:an?|the)\s+(?:\w+\s+){{0,2}}(?:vote|division|roll[\s-]call|poll|ballot)(?:\s+(?:being|having\s+been)\s+\w+)?,?\s+(?={HONORIFIC}\s|Councillors\s|Cllrs\s|Aldermen\s)",
    re.IGNORECASE,
)
# "Named vote: Bell (F), Roe (A)"
_LETTERED = compiled(r"\([FY]\)")


def _together(told: Iterable[Side]) -> Iterator[Side]:
    """The sides of which each tells one voter, an option one."""
    sides: dict[str, Side] = {}
    for side in told:
        kept = sides.setdefault(side.option, side)
        if kept is not side:
            kept.names += side.names
    yield from sides.values()


_TELLS_SIDE = compiled(
    rf"\b(?:favou?r|against|abst[ae]\w*|oppos(?:ed|ing)|dissent\w*|ayes?|yes|yea|noe?s?|nays?|for|pour|contre|{IRISH}|blaid|erbyn|ymatal\w*|not|declin\w+|conflict|absent|spoilt|n/v)(?!\w)",
    re.IGNORECASE,
)
"""this is in whatever tells a side"""
# a run of names goes on over printed lines
_FOLDED = compiled(r"(?<=,)\s*\n|(?<=\band)\s*\n|(?<=&)\s*\n")
_SENTENCE = compiled(
    r"(?<=[)\w’'])(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bRev)(?<!\bAld)(?<!\bCllr)(?<!\bCllrs)(?<!\bProf)(?<!\bMiss)\.\s+(?=[\dA-Z])|(?<=\b[A-Z][A-Z])\.\s+(?=[A-Z])"
)
# "6 for, Cllrs Bell and Roe against"
_COUNT_BEFORE = compiled(
    rf"(?:[^.;:]{{0,60}}:\s*)?\W*{_NUMBER}\s+(?:votes?\s+)?(?:for|in\s+favour),\s+(?:and\s+|with\s+)?", re.IGNORECASE
)
_BRACKET = compiled(r"\((?P<inner>(?:[^()]|\([^()]*\))+)\)")
_MAY_PART = (")", ";", "favour", "against", "opposed", "abstained", "voted", "motion", "propos", "applic", "recommend")
"""of these one is in front of whatever `BETWEEN` matches"""
# "two in favour (Mr Bell and Ms Roe) and one against (Mr Shah)", "Mr Bell was in favour and Mr Shah against"
BETWEEN = compiled(
    r"(?<=\))(?=[,;.]|\s+and\b)|;(?!\s*(?:and\s+)?(?:Councillors|Cllrs|[Tt]he\s+(?:(?:Vice|Depute|Deputy|Lord)[\s-]+)*(?:Convener|Provost|Mayor|Chair))\b(?![^;]*\b(?:vot(?:ed|ing)|abst\w+|against|dissent\w*|favour)\b))(?![^()]*\))\s*|(?:(?<=favour)|(?<=against)|(?<=opposed)|(?<=abstained)|(?<=voted\sfor)|(?<=motion)|(?<=proposal)|(?<=proposition)|(?<=application)|(?<=recommendation)|(?<=recommendations))(?:[,;]?\s+(?:and|while|with)|,)\s+(?=[A-Z])"
)
# "2 Members (Councillors Bell and Roe) voted in favour"
_NAMED_BEFORE = compiled(
    rf"\b (?P<led>{_NUMBER}) \s+ (?:members?|councillors?) \s+ \( (?P<names>[^()\n]{{3,600}}) \) \s+ (?:voted|were|was)? \s* {_OPTION} {_ON}",
    _FLAGS,
)
_BEFORE_NEXT = ("For", "FOR", "avour", "AVOUR", "Against", "AGAINST", "Abst", "ABST", "There")
"""of these one is in whatever `NEXT` looks ahead to"""
# "For: Bell, Roe Against: Shah", without a stop
NEXT = compiled(
    r"(?:(?<=[\w).;])|(?<=:[-–]))(?<!\bReason)(?<!\bReasons)(?<!\bGrounds)(?<![.;]\s\d)(?<![.;]\s\d\d)(?<!^\d)(?<!^\d\d)\s+(?:[–-]\s+)?(?![^()]*\))(?=(?:Voting\s+|Voted\s+|Those\s+)?(?:For|FOR|In\s+favour|IN\s+FAVOUR|Against|AGAINST|Abst\w+|ABST\w+)(?:\s+the\s+(?:motion|amendment))?\s*(?:\(\d{1,3}\)\s*[:–-]?|:|\s[–—-])\s)|(?<=\))\s+(?=(?:Against|AGAINST|Abst\w+|ABST\w+)\W*$)"
    r"|(?<=[.;])\s+(?=\d{1,2}\s+(?:For|FOR|Against|AGAINST|Abst\w+|ABST\w+)\s*[:–(-])"
    r"|(?<=[\w).;])\s+(?=There\s+(?:voted\s+)?(?:for|against|abstained)(?:\s+the\s+(?:motion|amendment))?\s*(?:\(\d{1,3}\)\s*)?:\s)"
)
_PART = compiled(r"[,:–—]\s+(?:and\s+|with\s+|there\s+were\s+)?|\band\s+|\bwith\s+")
# "(6 for (Bell, Roe), 1 against – Mr Orr)", "(Cllr Bell against, Cllr Roe abstained)"
_IN_BRACKET = (
    compiled(r";(?![^()]*\))"),
    NEXT,
    BETWEEN,
    compiled(rf"[,;](?![^()]*\))\s+(?:and\s+)?(?={_NUMBER}\s|(?:against|abst\w+)\b)", re.IGNORECASE),
)
