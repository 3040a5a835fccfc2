"""Documents on one line: where the items start that a converter printed without line ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from minutes_parser.layout.model import Line

# "see item 6." cites a number and does not begin with it; look-behinds need one length each.
_BEHIND_NO_CITING = "".join(
    rf"(?<!{word} )"
    for word in (
        "[Ii]tem",
        "[Ii]tems",
        "[Mm]inute",
        "[Ss]ection",
        "[Pp]age",
        "[Nn]o",
        r"[Nn]o\.",
        "[Nn]umber",
        "and",
        "to",
        "of",
        "see",
        "under",
        "in",
        "at",
    )
)
# "Agenda Item 1. Minutes ... 2. Matters arising": the head of a column before the first of its entries
_NOT_CITED = rf"(?:{_BEHIND_NO_CITING}|(?<=Agenda Item )(?=1[.)]))"
_NEXT = r"(?=\s+(?:[-–]\s+)?[A-Z])"
# Numbers of items: `n` runs on, `p` stays the same, or is a year.
_FORMS = tuple(
    re.compile(rf"(?<!\S){_NOT_CITED}{form}")
    for form in (
        r"(?:Agenda\s+)?(?:Item|ITEM|Minute|MINUTE)\s+(?P<n>\d{1,4})(?:/\d{2,4})?\s*[:.–—-](?=\s*[A-Z])",
        r"(?:ITEM|MINUTE)\s+(?P<n>\d{1,4})(?=\s+[A-Z])",
        r"(?:Agenda\s+)?(?:Item|ITEM)\s+(?:No|NO)\.?\s*(?P<n>\d{1,4})\s*[.:–—-](?=\s*[A-Z])",
        rf"(?:[A-Z]{{1,4}}[\s./-]?|[A-Z][a-z]{{1,4}}/)(?P<n>\d{{1,4}})[./]\d{{2,4}}(?:-\d\d)?[.:]?{_NEXT}",
        rf"(?P<p>[A-Z]{{1,5}}[\s./-]?(?:20)?\d\d[./-]|(?:20)?\d\d(?:-\d\d)?/[A-Z]{{1,4}}[\s/]?|[A-Z]{{1,5}}/\d{{2,4}}/)(?P<n>\d{{1,4}})[.:]?{_NEXT}",
        rf"(?P<n>\d{{1,4}})/\d{{2,4}}[.:]?{_NEXT}",
        rf"(?P<p>\d{{4}}|\d\d)/(?P<n>\d{{1,3}})[.:]?{_NEXT}",
        r"(?P<n>\d{1,2})\.0\.?(?=\s+[A-Z])",
        r"(?P<n>\d{1,3})\.(?=\s*[A-Z])",
        r"(?P<n>\d{1,3})\)(?=\s*[A-Z])",
        r"\((?P<n>\d{1,3})\)(?=\s*[A-Z])",
        r"(?P<n>\d{1,3})\s(?=(?:[A-Z]{1,4}/\d\d/\d{1,4}\s+)?[A-Z][\w’'-]+[\s:.])",
    )
)
# The same, of numbers that are common amid text: they count only before titles such as all bodies have.
_DOUBTFUL = tuple(
    re.compile(rf"(?<!\S){_NOT_CITED}{form}")
    for form in (
        r"(?:Agenda\s+)?(?:Item|Minute|Min\.?)\s+(?P<n>\d{1,4})(?=\s+[A-Z])",
        rf"(?:Minute|MINUTE)\s+(?:No\.?\s+)?(?P<p>(?:[A-Z]{{1,5}}[/.-])?(?:20)?\d\d/)(?P<n>\d{{1,4}})[.:]?{_NEXT}",
        rf"(?P<p>[A-Z]{{1,5}}[./-]|\d\d-|20\d\d-\d\d/)(?P<n>\d{{1,4}})[.:]?{_NEXT}",
        rf"(?:(?:Agenda\s+)?Item\s+|Minute\s+)?(?:No\.?|Min\.?|\#)\s*(?P<n>\d{{1,4}})[.:]?{_NEXT}",
        rf"\[?(?P<n>\d{{1,4}})(?:\.\)|[\]/:]){_NEXT}",
        rf"(?P<p>\d{{4}})(?P<n>\d\d)\.?{_NEXT}",
        r"(?P<n>\d{1,3})\s[-–](?=\s+[A-Z])",
        r"(?P<n>\d{4,5})\.?\s(?=[A-Z][\w’'-]+[\s:.])",
        rf"(?P<p>(?:20)?[12]\d[.])(?P<n>\d{{1,3}})\.?{_NEXT}",
        r"\(?(?P<roman>[IVX]{1,5}|[ivx]{1,5})[.)](?=\s+[A-Z])",
        r"\(?(?P<n>[a-z])[.)](?=\s+[A-Z])",
        r"\(?(?P<n>[A-Z])[.)](?=\s+[A-Z])",
    )
)
_RUN_ON = 800
"""Code points from which on a line may be several items printed without line ends."""
_SHORTEST = 250
"""The same, where what their numbers stand before are titles such as all bodies have."""
_BEFORE_TITLE = 10
"""How far before its title a number starts."""
_HEADER_LABEL = re.compile(
    r"""
    (?<=\s) (?= (?: PRESENT | Present | APOLOGIES | Apologies | ABSENT | Absent | DATE | Date | TIME | Time | PLACE | Place
                  | VENUE | Venue | LOCATION | Location | [Mm]embers[ ]of[ ]the[ ][Pp]ublic | (?<!of[ ]the[ ])(?: PUBLIC | Public ) | IN[ ]ATTENDANCE | (?<!Also[ ])(?<!Also,[ ])(?:Also,?[ ])?[Ii]n[ ][Aa]ttendance | Also[ ][Pp]resent
                  | MEMBERS | Members | OFFICERS | Officers | ATTENDEES | Attendees
                  | Councillors[ ][Pp]resent | Members[ ][Pp]resent | Present[ ]Members | Those[ ](?:[Pp]resent|[Aa]ttending) ) \s* : )
  | (?<=[a-z\d.)]\s) (?= (?: PRESENT | APOLOGIES | ABSENT | IN[ ]ATTENDANCE ) \s (?: [A-Z][a-z] | (?:[A-Z]\.?[ ]?){1,3}[A-Z][a-z] ) )
  | (?<=[a-z\d.)]\s) (?= (?: Present | Also[ ]Present | (?<!Also[ ]) In[ ][Aa]ttendance | Apologies ) [ ] (?: (?: Chair(?:man|woman|person)? | Members ) [ ] )? (?: Cllrs? | Councillors? | Mrs? | Ms | Miss | Dr ) \b \.? [ ]? [A-Z] )
  | (?<=[a-z]\s) (?= Members [ ] (?: Cllrs? | Councillors? | Mrs? | Ms | Miss | Dr ) \b \.? [ ] (?: [A-Z]\.?[ ] | Mrs | Miss | Ms ) )
  | (?<=\s) (?= (?: MINUTES[ ]OF | Minutes[ ]of ) [ ] (?: (?:the|an?|THE|AN?) [ ] )? (?:\w+[ ])? (?: MEETING | Meeting )[ ] )
  | (?<=\s) (?= Agenda[ ]Item[ ]*$ )
  | (?<=\s) (?= (?:Title|Name|(?<!&[ ])(?<!and[ ])(?:Date|Time|Venue)|Date[ ](?:&|and)[ ](?:Time|Venue|Place))[ ]of[ ](?:the[ ])?Meeting \s* : )
  | \s* [-_=]{12,} \s*
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Start:
    """Where an item may start."""

    number: int
    at: int
    usual: bool
    """before a title such as all bodies have"""


def split_run_on(lines: Sequence[Line]) -> list[Line]:
    """The lines; those that hold several items printed without line ends are parted where one kind of number runs on."""
    longest = max((len(line.text) for line in lines), default=0)
    if longest < _SHORTEST:
        return list(lines)
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line.text) + 1
    line_starts = set(starts)
    chain = _chain("\n".join(line.text for line in lines), line_starts)
    inside = [start for start in chain if start.at not in line_starts]
    usual = _are_usual(inside)
    lost = [] if usual or (len(chain) >= 3 and longest >= _RUN_ON) else _lost(chain, line_starts)
    if lost:
        usual, chain = True, [start for start in chain if start.at in line_starts or start in lost]
    cuts = [_label_cuts(line.text) for line in lines]
    labels = [start + cut for start, own in zip(starts, cuts, strict=True) for cut in own]
    own_titles = sum(any(0 < label - start.at <= _BEFORE_TITLE for start in chain) for label in labels)
    if not (usual or (len(chain) >= 3 and longest >= _RUN_ON)) or (not usual and 2 * own_titles < len(labels)):
        return [piece for line, own in zip(lines, cuts, strict=True) for piece in _cut_line(line, own)]
    least = _RUN_ON / 3 if longest >= _RUN_ON else _SHORTEST
    parted: list[Line] = []
    for line, start in zip(lines, starts, strict=True):
        end = start + len(line.text)
        own = [each.at - start for each in chain if start < each.at < end] if len(line.text) >= least or lost else []
        if own and start < chain[0].at:
            own = [*_header_cuts(line.text, own[0]), *own]
        for piece in _cut_line(line, own) if own else [line]:
            under = _cut_line(piece, _under_cuts(piece.text)) if own else [piece]
            parted += [
                point for each in under for point in (_cut_line(each, _point_cuts(each.text)) if own else [each])
            ]
    return _heads_apart(parted)


def _chain(whole: str, line_starts: set[int]) -> list[_Start]:
    """The starts of items whose numbers run on, in the form in which most do and stand before usual titles."""
    best: list[_Start] = []
    for form in _FORMS:
        best = max([best, *_runs(form, whole, line_starts)], key=_worth)
    for form in () if _are_usual(best) else _DOUBTFUL:
        for chain in _runs(form, whole, line_starts):
            begins = "p" in form.groupindex or chain[0].number <= 2 or chain[0].number > 20
            best = max(best, chain, key=_worth) if begins and _are_usual(chain) else best
    ones = list(_ONE.finditer(whole))
    usual = sum(USUAL_TITLE.match(whole, match.end()) is not None for match in ones)
    if usual > 3 and usual >= len(best):  # "1. Minutes ... 1. Finance": a list that began anew each time
        return [_Start(1, match.start(), True) for match in ones]
    return best


def _runs(form: re.Pattern[str], whole: str, line_starts: set[int]) -> list[list[_Start]]:
    """What runs on of the numbers of a form, those that share what stays the same each by themselves."""
    runs: dict[str, list[_Start]] = {}
    for match in form.finditer(whole):
        usual = USUAL_TITLE.match(whole, _behind(whole, match.end())) is not None
        same = match["p"] if "p" in form.groupindex else ""
        runs.setdefault(same, []).append(_Start(_value(match), match.start(), usual))
    return [_ascending(run[:2000], line_starts) for run in runs.values()]


# "... was chosen. WOODLAND GRANTS": the heading of the next paragraph, at the end of one
_HEAD_LAST = re.compile(r"(?<=[a-z\d)][.?!]\s)[A-Z][A-Z’'&-]{3,}(?:(?:,|\s[-–&/])?\s[A-Z][A-Z’'&-]+){0,9}(?=\W*$)")


def _heads_apart(lines: list[Line]) -> list[Line]:
    """The lines, parted before headings in capitals that stand at the ends of two numbered paragraphs or more."""
    heads = [_HEAD_LAST.search(line.text) if _NUMBERED.match(line.text) else None for line in lines[:-1]]
    heads = [None if head is None or _ROLL.match(head.group()) else head for head in heads]
    if sum(head is not None for head in heads) < 2:
        return lines
    return [
        piece
        for line, head in zip(lines, [*heads, None], strict=True)
        for piece in (_cut_line(line, [head.start()]) if head else [line])
    ]


_NUMBERED = re.compile(r"\d{1,3}\.?\s+[A-Z]")
_ONE = re.compile(r"(?<!\S)1[.)]\s+(?=[A-Z])")


def _behind(whole: str, at: int) -> int:
    """The place of the title behind a number, and behind a second one: "S61/22 1. Apologies"."""
    found = _TITLE_AT.match(whole, at)
    return found.end() if found else at


_TITLE_AT = re.compile(r"[\s–-]*(?:\d{1,3}[.)]\s+)?")


def _worth(chain: Sequence[_Start]) -> int:
    return len(chain) + sum(start.usual for start in chain)


def _are_usual(chain: Sequence[_Start]) -> bool:
    """Whether enough of the starts stand before usual titles that the numbers can be nothing but items'."""
    usual = sum(start.usual for start in chain)
    return usual >= 3 and 5 * usual >= 2 * len(chain)


def _lost(chain: Sequence[_Start], line_starts: set[int]) -> list[_Start]:
    """The starts inside lines, before usual titles, where most open lines and those beside these in number do: an end of line was lost."""
    opening = sum(start.at in line_starts for start in chain)
    if opening < 3 or 2 * opening < len(chain):
        return []
    return [
        here
        for before, here, after in zip([None, *chain], chain, [*chain[1:], None], strict=False)
        if here.usual
        and here.at not in line_starts
        and (before is None or (before.at in line_starts and here.number == before.number + 1))
        and (after is None or (after.at in line_starts and after.number == here.number + 1))
        and not (before is None and here.number != 1)
    ]


def _value(match: re.Match[str]) -> int:
    """What a number counts: 4 for "4", "d" and "IV"."""
    number = match[match.lastgroup or 0]
    if number.isdigit():
        return int(number)
    if match.lastgroup == "roman":
        values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in number.upper()]
        return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
    return ord(number.lower()) - ord("a") + 1


# "… were signed. Matters arising: Mr Bell …": a title and its minute, where no line ends and nothing is numbered.
_TITLE = r"(?P<title>[A-Z][\w’'/&-]*(?:\s+(?!(?:was|were|is|are|had|has|have|will|would|said|asked|noted|that)\b)[\w’'/&-]+){0,9}?)"
_AFTER = r"(?<=[\w£)][.)]\s)"
_TITLE_LABELS = (
    # "… were signed. LAMP STANDARDS: It was agreed …"
    re.compile(
        rf"{_AFTER}(?P<title>[A-Z][A-Z’'&/-]{{2,}}(?:,?\s(?:[A-Z’'&/-]+|\d{{4}}|[–-])){{0,11}})\s?:[\s-]+(?=[A-Z£\d])"
    ),
    re.compile(rf"{_AFTER}{_TITLE}\s?:[\s-]+(?=[A-Z£\d])"),
    re.compile(rf"{_AFTER}{_TITLE}\s[–-]+\s+(?=[A-Za-z£\d])"),
    re.compile(rf"{_AFTER}{_TITLE}\.\s+(?=[A-Z£\d])"),
    # "… were signed. MATTERS ARISING Mr Bell …"
    re.compile(
        rf"(?:{_AFTER}|(?<=[a-z\d]\s)(?=[A-Z’'&-]{{4,}}\s[A-Z]{{2}}))(?P<title>[A-Z](?:[A-Z’'/&-]|\.[A-Z])+\.?(?:[\s,]+[A-Z’'/&-]+){{0,9}}(?:\s\(\w+\))?)\s+(?=[A-Z][a-z]|A\s[a-z]|[a-z£\d])"
    ),
    # "… were signed. Matters Arising Mr Bell …": titles that all bodies have, whole
    re.compile(
        rf"{_AFTER}(?P<title>Apologies(?:\s+for\s+Absence)?|(?:Declarations?|Disclosures?)\s+of\s+(?:Members[’']\s+)?Interests?|(?:Draft\s+)?Minutes(?:\s+of\s+(?:the\s+)?(?:Last|Previous)\s+Meeting)?|Matters\s+Arising(?:\s+from\s+the\s+Minutes)?|Public\s+(?:Participation|Question\s+Time|Forum|Session)|Correspondence|Financ(?:e|ial\s+Matters)|Planning(?:\s+(?:Applications|Matters))?|Highways|(?:Chair(?:man)?|Clerk|Treasurer|Secretary|Mayor)[’']s\s+(?:Report|Announcements|Remarks)|Police\s+(?:Report|Matters)|Any\s+Other\s+(?:Urgent\s+|Competent\s+)?Business|Dates?\s+(?:and\s+\w+\s+)?of\s+(?:the\s+)?Next\s+Meeting|Next\s+Meeting)\s+(?=[A-Z£\d])"
    ),
    re.compile(r"(?<=\s)[•▪●·]\s+(?P<title>[A-Z][\w’'/&-]*(?:\s+[\w’'/&-]+){0,6})"),
)
# What labels lists of people, and what labels a decision or who is to act.
_ROLL = re.compile(
    r"(?:(?:ALSO\s|THOSE\s)?(?:PRESENT|ATTENDING)|(?:IN\s)?ATTENDANCE|RESOLVED|AGREED|NOTED|APPROVED|CARRIED|DEFERRED|DECISION|DECIDED|RECOMMENDED|RECOMMENDATION|ACTIONS?|PROPOSED|SECONDED|FOR|AGAINST|CLERK|CLLR)\b"
)
USUAL_TITLE = re.compile(
    r"(?i)(?:to\s+(?:receive|approve|consider|agree|accept|confirm|note|sign)\s+(?:and\s+\w+\s+)?(?:the\s+|any\s+)?)?(?:apolog(?:y|ies)|sederunt|welcome|introductions?|(?:confirmation\s+of\s+|approval\s+of\s+|previous\s+|draft\s+)?minutes?\b(?!\s+\d)|notes\s+of|matters\s+arising|(?:declarations?|disclosures?)\s+of|interests\b|planning|financ(?:e|ial)|treasurer|correspondence|highways|public|(?:clerk|chair(?:man|person)?|secretary|mayor|head\s?teacher|principal|manager)['’]?s\s|police|any\s+other|a\.?o\.?c?\.?b|accounts\b|urgent|exclusion|election\s+of|appointment\s+of|dates?\s+of|next\s+meeting|(?:county|district|borough)\s+councillor)"
)


def _label_cuts(text: str) -> list[int]:
    """Where titles stand in one long line without numbers: five or more in one manner, most of them such as all bodies have.

    Of labels in capitals three are enough, two of them usual.
    """
    best: list[re.Match[str]] = []
    for label in _TITLE_LABELS if len(text) >= _SHORTEST else ():
        found = [match for match in label.finditer(text) if not _ROLL.match(match["title"])]
        usual = sum(USUAL_TITLE.match(match["title"]) is not None for match in found)
        shouted = label is _TITLE_LABELS[0]
        enough = usual >= 2 if shouted else usual >= max(4, 0.5 * len(found))
        if len(found) >= (3 if shouted else 5) and enough and len(found) > len(best):
            best = found
    if not best:
        return []
    first = best[0].start()
    return [*_header_cuts(text, first), *(m.start() for m in best)]


# "… Wex Hall Trustees Present:", "Mr B Orr WEX POLICE IN ATTENDANCE:": whose presence a label tells
_OF_WHOM = re.compile(
    r"(?:(?<=[a-z.)\]] )(?:[A-Z]{3,}(?: (?:OF|THE|AND|&))? ){1,4}|(?<=\S )(?:(?:Board|Committee|Staff|Other) )?(?:Trustees|Governors|Directors|Members|Councillors|Others?|Officials|Officers|Staff|Guests|Observers|Also|Those) )$"
)

_OF_BODY = re.compile(r"(?<=\S )(?:Board|Committee|Council|Panel|Forum|Group|BOARD|COMMITTEE) $")
"""before "Members Present:", which then tells of whom"""


def _header_cuts(text: str, end: int) -> list[int]:
    """Where the labels of a header stand before a place, each with the words that say whose presence it tells."""
    cuts = []
    for match in _HEADER_LABEL.finditer(text, 0, end):
        there = re.match(r"(?i)present|in attendance|apologies|absent", text[match.end() :])
        members = re.match(r"(?i)members", text[match.end() :])
        of_whom = _OF_WHOM if there else _OF_BODY if members else None
        whose = of_whom.search(text, max(0, match.start() - 60), match.start()) if of_whom else None
        cuts.append(whose.start() if whose else match.start())
    return [cut for cut in cuts if cut]


def _under_cuts(text: str) -> list[int]:
    """Where the paragraphs of an item start that are numbered under it: 9.1, 9.1.1, 9.2 in item 9."""
    item = re.match(r"(\d{1,3})[.\s]", text)
    if item is None:
        return []
    cuts: list[int] = []
    last: tuple[int, ...] = (0,)
    for match in re.finditer(rf"(?<!\S){item[1]}\.(\d{{1,2}})(?:\.(\d{{1,2}}))?\.?(?=\s+[A-Z])", text):
        number = tuple(int(digits) for digits in match.groups() if digits)
        if match.start() and last < number and number[0] <= last[0] + 2:
            cuts.append(match.start())
            last = number
    return cuts if len(cuts) > 1 else []


def _point_cuts(text: str) -> list[int]:
    """Where the points of an item start that settle something: "4 Minutes • 0606 RESOLVED to approve them. • Proposed by Cllr Bell"."""
    return [match.start() for match in _POINT.finditer(text) if match.start()]


# The bullet of a second level is printed as the letter "o".
_SETTLES = r"\s+(?=(?:\d{2,4}\s+)?(?:RESOLVED|AGREED|NOTED|(?:Resolved|Agreed|Proposed|Seconded|Noted)\b))"
_POINT = re.compile(rf"(?<=\s)[•▪●·o]{_SETTLES}")
_BEFORE, _BULLET = re.compile(r"^\s*[-_=]{12,}\s*"), re.compile(rf"^\s*(?:[•▪●·]\s+|o{_SETTLES})")


def _cut_line(line: Line, cuts: Sequence[int]) -> list[Line]:
    pieces: list[Line] = []
    for a, b in zip([0, *cuts], [*cuts, len(line.text)], strict=True):
        words = _BEFORE.sub(lambda rule: " " * len(rule[0]), line.text[a:b])
        listed = _BULLET.match(words) is not None
        words = _BULLET.sub(lambda bullet: " " * len(bullet[0]), words)
        a += len(words) - len(words.lstrip())
        b = a + len(words.strip())
        bold = tuple((max(x, a) - a, min(y, b) - a) for x, y in line.bold if x < b and y > a)
        if words.strip():
            pieces.append(
                replace(
                    line,
                    text=words.strip(),
                    bold=bold,
                    gap=line.gap or bool(pieces),
                    tag=line.tag if not pieces else "li" if listed else "",
                )
            )
    return pieces


def _ascending(found: Sequence[_Start], line_starts: set[int]) -> list[_Start]:
    """The longest chain of numbers, each one or two above the last; starts of lines and usual titles are preferred."""
    best: list[tuple[float, int]] = []  # weight of the best chain that ends here, and its link before
    for i, here in enumerate(found):
        weight, link = 0.0, -1
        for j in range(max(0, i - 300), i):
            ahead = here.number - found[j].number
            if 0 < ahead <= 2 and best[j][0] - 0.1 * ahead > weight:
                weight, link = best[j][0] - 0.1 * ahead, j
        best.append((weight + 1.0 + 0.05 * (here.at in line_starts) + 0.5 * here.usual, link))
    chain: list[_Start] = []
    i = max(range(len(best)), key=lambda k: best[k][0], default=-1)
    while i >= 0:
        chain.append(found[i])
        i = best[i][1]
    return chain[::-1]
