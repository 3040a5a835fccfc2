"""Recorded votes: tables of them, the names printed under each option, and who abstained or asked that a dissent be recorded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, groupby

from minutes_parser.segment.cues import Text, cued, cues
from minutes_parser.segment.mover_names import HONORIFIC, NAME
from minutes_parser.segment.passages import Passage

_OF = r"(?:\s+(?:of\s+)?(?:the\s+)?(?:(?:substantive|original|amended)\s+)?(?:motion|amendment(?:\s+\d)?|recommendations?|proposal|application)(?:\s+as\s+amended)?)?"
IRISH = r"ar\s+son|i\s+gcoinne|(?:i\s?n?-?\s?)?aghaidh|staon\w*"
"""Source of a pattern: the options of an Irish roll call."""
_LABEL = rf"(?:for{_OF}|in\s+favour{_OF}|ayes?|against{_OF}|noes|abst\w+|declined\s+to\s+vote|{IRISH})"
# "For (3) - Councillors ...", "Against: ...", "There voted for the motion: ... 24"; the names may stand on the line below.
_OPTION = re.compile(
    rf"""
    (?:^|\n|(?<=[.;:–-])\s)\s*(?:(?:members\s+|those\s+)?(?:voting\s+|voted\s+|votes\s+)?)?(?:there\s+(?:voted\s+)?)?
    (?:(?:{IRISH})\s*[(/]\s*)?(?P<option>{_LABEL})\)?\s*(?:\((?P<count>\d+)(?:\s+votes?)?\)|[:–-])[ ]*[:–-]?[ ]*
    (?P<names>[^\n]*?)(?P<total>(?:[ .…]*|\s*[–-]\s*)(?:\bTotal\s*[:–-]?\s*)?\b\d+(?:\s+votes?)?|\s*\(\d+(?:\s+votes?)?\))?[ .;]*(?=\n|$)
    (?P<below>\n(?=(?:Councillors?|Cllrs?|Aldermen|Mr|Mrs|Ms|Bailie)\b)[^\n]*)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MAY_NAME = re.compile(rf"{_LABEL}\)?\s*[(:–-]")
"""this is, in small letters, in whatever `_OPTION` matches"""
# Where the next option starts on the same line; "Reason for recommendation: To ..." holds none.
_NEXT = re.compile(
    rf"(?<=\S)(?<!\b[Rr]eason)(?<!\b[Rr]easons)(?<!\b[Gg]rounds)(?<!\b[Cc]ase)(?<!\b[Rr]ationale)\s+(?:[–-]\s+)?(?=(?:Voting\s+|Voted\s+)?(?i:{_LABEL})\s*(?:\(\d+(?:\s+votes?)?\)\s*[:–-]?|:|[–—])\s*(?:$|\n|\W*(?:the\s+)?[A-Z]))"
)
# Each name is read in one way only (an atomic group): "Cllr Bell" may be a title with a surname or two names, and a list of
# thirty such would otherwise be tried in as many ways as there are grains of rice on a chessboard.
_NAMES = rf"(?P<names>(?>{NAME})(?:(?:,\s*|,?\s+and\s+)(?>{NAME}))*)"
_ABSTAINED = cued(
    rf"{_NAMES}(?:,\s+(?:as|having|being|who)\s[^,;.\n]{{3,60}},)?\s+(?:(?:had\s+)?abstained|abstaining|asked\s+for\s+(?:his|her|their)\s+abstention)\b",
)
_AGAINST = cued(
    rf"""
    {_NAMES}\s+(?:
        (?:(?:had\s+)?voted|voting)\s+against\b | dissent(?:ing|ed)\b | against(?=\s*(?:\)|\.?\s*(?:\n|$)))
      | (?:asked|requested|wished)\s+(?:that\s+|for\s+)?(?:his|her|their|it)\s+(?:votes?\s+against|dissent|opposition|objection)\b
      | (?:asked|requested|wished)\s+(?:that\s+|for\s+)?the\s+minutes?\s+(?:to\s+|should\s+)?(?:record|note|show|state)\s+that\s+(?:he|she|they)\s+(?:had\s+)?voted\s+against\b
      | (?:asked|requested|wished)\s+(?:that\s+|for\s+)?(?:it\s+)?(?:to\s+)?(?:(?:be\s+|have\s+(?:it\s+)?|it\s+)?(?:recorded|noted|minuted))\s+that\s+(?:he|she|they)\s+(?:had\s+)?voted\s+against\b
    )""",
    re.VERBOSE,
)


_FOR_AND_AGAINST = cued(
    rf"{_NAMES}\s+(?:were|voted|voting)\s+(?:in\s+favour|for)\b[^.;\n]{{0,40}}?(?:[,;]|,?\s+and|,?\s+with|\s+while)\s+"
    rf"{_NAMES.replace('names', 'others')}\s+(?:were\s+|voted\s+|voting\s+)?against\b"
)
_WERE_FOR = re.compile(r"\b(?:were|voted|voting)\s+(?:in\s+favour|for)\b")
# "Councillors Bell, Dunn and Roe voted in favour."
_IN_FAVOUR = cued(
    rf"(?:Councillors|Cllrs|Members)\.?\s+{_NAMES}\s+voted\s+(?:in\s+favour|for)\b(?!\s+(?:of\s+)?(?:the|an?)\s+(?:\w+\s+)?amendment)"
)
_HEAD = re.compile(rf"\W*(?:(?:voting|voted)\s+)?{_LABEL}\s*(?:\(\d+\))?\s*[:–-]?\s*", re.IGNORECASE)
# The columns of a division between a motion and an amendment.
_SIDE = re.compile(r"\W*(?:the\s+)?(?P<what>motion|amendment(?:\s+\d)?)\s*(?:\(\d+\))?\W*", re.IGNORECASE)
_TOTAL = re.compile(r"\W*(?:totals?\s*[:–-]?\s*)?(?P<count>\d{1,3})\W*", re.IGNORECASE)


def told_in_lines(passages: Sequence[Passage]) -> list[Passage]:
    """The passages; a table of a division (an option a column or a row) as one passage, with a line an option."""
    found: list[Passage] = []
    for table, group in groupby(passages, key=lambda p: p.block.cell.table if p.block.cell else None):
        cells = list(group)
        lines = list(_lines(cells)) if table is not None else []
        found += [Passage(cells[0].block, cells[0].start, "\n".join(lines))] if lines else cells
    return _whole(found)


CANDIDATE = re.compile(r"\W*For\s+(?:Councillor|Cllr|Alderman)\b", re.IGNORECASE)
"""Opens the list of who voted for a candidate."""
_LABEL_ALONE = re.compile(
    rf"(?:\([a-z]\)\s+)?(?:(?P<before>\d{{1,3}})\s+(?:members?|councillors?)\s+)?(?:Votes\s+)?(?P<label>(?:Voting\s+|Voted\s+)?{_LABEL})(?:\s+as\s+follows)?(?:\s*\((?P<within>\d+)\)(?=\s*[:–-]))?\s*(?:[:–-]\s*(?=\d))?(?:\(?(?P<count>\d+)\)?)?\s*(?P<mark>[:–-]*)\s*",
    re.IGNORECASE,
)
_LONGEST_LABEL = 60
_COUNT = re.compile(r"\d{1,3}\s*(?:[.,;]|$)")
_TORN = re.compile(r"\b(?:by|were|was)\s+\w+(?:\s+votes?)?\s+to\W*$")


def _whole(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, with a count of votes in one that the end of a page has torn: "by 5 votes to" / "3.\""""
    found: list[Passage] = []
    for passage in chain.from_iterable(map(_labelled, passages)):
        before = found[-1] if found else None
        label = _LABEL_ALONE.fullmatch(before.text) if before and len(before.text) < _LONGEST_LABEL else None
        if before and label and _lists_votes(label, passage.text):
            printed = label["before"] or label["count"] or label["within"]
            count = f" ({printed})" if printed else ""
            found[-1] = Passage(before.block, before.start, f"{label['label']}{count}: {passage.text}")
            continue
        if before and _goes_on(before.text, passage.text):  # names in lines of one or two
            found[-1] = Passage(before.block, before.start, f"{before.text}, {passage.text}")
            continue
        if before and _COUNT.match(passage.text) and _TORN.search(before.text, max(0, len(before.text) - 40)):
            gap = " " * max(1, passage.start - before.end)
            found[-1] = Passage(before.block, before.start, before.text + gap + passage.text)
        else:
            found.append(passage)
    return found


# "(6) For – Councillors ...", "The following Members voted against the motion: ..."
_TOLD_LABEL = re.compile(
    rf"""
    \W*(?: \((?P<first>\d{{1,3}})\)\s*(?P<short>{_LABEL})
      | (?:the\s+following\s+)?(?:members?|councillors?|those)\s+(?:(?:who\s+)?(?:vot(?:ing|ed)\s+)?(?P<long>(?:for|in\s+favour|against){_OF}|abst\w+)) )
    \s*[:–-]+\s*(?={HONORIFIC}\s|[A-Z])
    """,
    re.VERBOSE | re.IGNORECASE,
)


# "For Councillors Bell, Dunn, Roe. (3) Against", over the names of the others.
_BARE_LABEL = re.compile(
    r"\W*(?P<label>For|Against|In\s+favour|Abstain\w*)\s+(?P<names>(?:Councillors|Cllrs)\b[^()]*(?:\([^()\d]{1,3}\)[^()]*)*?)\.?\s*\((?P<count>\d{1,3})\)\W*(?P<next>For|Against|Abstain\w*)?\W*$"
)


def _labelled(passage: Passage) -> list[Passage]:
    """A line that tells at length who voted how, with the short label that the others have: "For (6): Councillors ..."."""
    if bare := _BARE_LABEL.match(passage.text):
        line = Passage(passage.block, passage.start, f"{bare['label']} ({bare['count']}): {bare['names']}")
        below = passage.part(bare.start("next"), bare.end("next")) if bare["next"] else None
        return [line, below] if below else [line]
    told = _TOLD_LABEL.match(passage.text)
    if told is None:
        return [passage]
    label, first = told["short"] or told["long"], told["first"]
    counted = f" ({first})" if first else ""
    return [Passage(passage.block, passage.start, f"{label}{counted}: {passage.text[told.end() :]}")]


def _lists_votes(label: re.Match[str], text: str) -> bool:
    """Whether a paragraph lists who voted as the label alone above it says."""
    told = label["count"] or label["before"] or label["mark"] or _ON_WHAT.search(label["label"])
    told = told or _COUNTED.search(text) or _TITLED.match(text)
    return bool(told) and only_names(_COUNTED.sub("", text))


_ON_WHAT = re.compile(r"\b(?:motion|amendment|proposal|recommendations?)\b", re.IGNORECASE)
_COUNTED = re.compile(r"\s*\(\d{1,3}\)\s*\Z")
_UNCOUNTED_LABEL = re.compile(rf"{_LABEL}: (?={HONORIFIC}\s)", re.IGNORECASE)
_COUNTED_LABEL = re.compile(rf"{_LABEL}\s\((?P<count>\d+)\): ", re.IGNORECASE)


def _goes_on(text: str, further: str) -> bool:
    """Whether fewer names stand under a counted option than voted so, and a paragraph has the next of them."""
    label = _COUNTED_LABEL.match(text) if len(further) < _LONGEST_LINE else None
    if label is None and "\n" not in text and _UNCOUNTED_LABEL.match(text):  # a name a line
        return len(further) < _LONGEST_LABEL and _TITLED.match(further) is not None and only_names(further)
    return label is not None and len(split(text[label.end() :])) < int(label["count"]) and only_names(further)


_LONGEST_LINE = 120


def only_names(text: str) -> bool:
    """Whether a paragraph is a run of names."""
    names = split(text) if not _MARKS.match(text) else []
    return bool(names) and all(len(name.split()) < 7 and not _VERB.search(name) for name in names)


_MARKS = re.compile(r"\W*(?:UNANIMOUSLY\s+)?(?:RESOLVED|RECOMMENDED|AGREED|Resolved|Agreed|DECISION|Decision)\b")
_VERB = re.compile(r"\b(?:was|were|is|are|be|had|has|have|that|to|it|not|will|would|the(?!\s+(?:Lord|Deputy|High)))\b")


def _lines(cells: Sequence[Passage]) -> Iterator[str]:
    """ "For: A Bell, B Roe (2)" and so on, where the cells are a division; nothing otherwise."""
    if lines := _said(cells):
        yield from lines
        return
    heads = [cell for cell in cells if _HEAD.fullmatch(cell.text)]
    sides = [cell for cell in cells if _SIDE.fullmatch(cell.text)]
    if len({_place(side)[0] for side in sides}) == 1 < len(sides) == len({_place(side)[1] for side in sides}):
        heads = sorted([*heads, *sides], key=lambda cell: cell.start)
    if len(heads) < 2 or len({_place(head) for head in heads}) < len(heads):
        return  # all in one cell: lines of text that a table frames
    if any(_TICK.fullmatch(cell.text) for cell in cells):
        yield from _ticked(cells, heads)
        return
    across = len({_place(head)[0] for head in heads}) == 1
    for head in heads:
        row, column = _place(head)
        own = [c for c in cells if c is not head and (_place(c)[1] == column if across else _place(c)[0] == row)]
        totals = [total["count"] for c in own if (total := _TOTAL.fullmatch(c.text) or _COUNTED_FIRST.match(c.text))]
        run = [_COUNTED_FIRST.sub("", c.text).strip(" .;") for c in own if not _TOTAL.fullmatch(c.text)]
        names = ", ".join(_untorn(run))
        side = _SIDE.fullmatch(head.text)
        label = f"For the {side['what']}" if side else head.text.strip(" :–-")
        yield f"{label}: {names}" + (f" ({totals[-1]})" if totals else "")


_SAID = re.compile(
    r"\W*(?:voted\s+)?(?:(?P<for>for|yes|ayes?|in\s+favour|ar\s+son)|(?P<against>against|noe?s?|nay|(?:i\s+)?gcoinne|in\s+aghaidh)|(?P<abstain>abst\w*|staon\w*)|(?P<away>absent|not\s+present|did\s+not\s+vote|as\s+láthair|apolog\w+))\W*",
    re.IGNORECASE,
)
"""how one member voted, beside the name"""


def _said(cells: Sequence[Passage]) -> list[str]:
    """The same of a table with a member a row, and how each voted in the cell beside the name."""
    rows = [list(row) for _, row in groupby(cells, key=lambda cell: _place(cell)[0])]
    pairs = [(row[0].text.strip(), said) for row in rows if len(row) == 2 and (said := _SAID.fullmatch(row[1].text))]
    if len(pairs) < 3 or len(pairs) < len(rows) - 1 or not any(said["for"] for _, said in pairs):
        return []
    under = {option: [name for name, said in pairs if said[option]] for option in ("for", "against", "abstain")}
    return [f"{option.title()}: {', '.join(names)}" for option, names in under.items() if names]


# "Bell – yes; Orr – no; Roe – yes"
_ROLL = re.compile(
    rf"(?<![\w’'-])(?P<name>(?>{NAME}))\s*[–:-]\s*(?:(?P<for>for|yes|aye)|(?P<against>against|no|nay)|(?P<abstain>abst\w*))(?=\s*(?:[;,.\n]|$))"
)


_VOTE_WORDS = cues("votes vote voted voting recorded roll division poll")


def _roll(text: str) -> dict[str, tuple[int | None, list[str]]]:
    """Who voted how, told of one after the other."""
    votes = list(_ROLL.finditer(text))
    if len(votes) < 3 or not any(vote["for"] for vote in votes):
        return {}
    under = {option: [vote["name"] for vote in votes if vote[option]] for option in ("for", "against", "abstain")}
    return {option: (None, names) for option, names in under.items() if names}


# "(7) Councillors Bell, ...", in one cell
_COUNTED_FIRST = re.compile(r"\W*\(?(?P<count>\d{1,3})\)?\s*[:–-]*\s+(?=[A-Z])")
_TITLED = re.compile(rf"{HONORIFIC}\s")


def _untorn(names: Sequence[str]) -> list[str]:
    """The names of a column, one that a narrow column has torn in two made whole where each begins with a title."""
    if sum(_TITLED.match(name) is not None for name in names) < 2 or not _TITLED.match(names[0]):
        return list(names)
    found: list[str] = []
    for name in names:
        if _TITLED.match(name):
            found.append(name)
        else:
            found[-1] += f" {name}"
    return found


_TICK = re.compile(r"\s*[xX✓✔√☑☒•/*]\s*")


def _ticked(cells: Sequence[Passage], heads: Sequence[Passage]) -> Iterator[str]:
    """The same of a table with a member a row, and a cross or a tick in the column of an option."""
    members = {_place(cell)[0]: cell.text.strip() for cell in reversed(cells) if not _TICK.fullmatch(cell.text)}
    for head in heads:
        _, column = _place(head)
        ticks = [_place(cell) for cell in cells if _TICK.fullmatch(cell.text)]
        names = [members[r] for r, c in ticks if c == column and r in members]
        totals = [_TOTAL.fullmatch(c.text) for c in cells if _place(c)[1] == column and _sums(members, c)]
        if names:
            printed = f" ({totals[-1]['count']})" if totals and totals[-1] else ""
            yield f"{head.text.strip(' :–-')}: {', '.join(names)}{printed}"


def _sums(members: dict[int, str], cell: Passage) -> bool:
    """Whether a cell stands in the row of totals."""
    return members.get(_place(cell)[0], "").lower().startswith("total")


def _place(cell: Passage) -> tuple[int, int]:
    """Row and column of a cell."""
    assert cell.block.cell is not None  # only cells of tables come here
    return cell.block.cell.row, cell.block.cell.column


def named(told: Text) -> dict[str, tuple[int | None, list[str]]]:
    """Options with the names printed under them; the first block is the motion's where an amendment was put against it."""
    found: dict[str, tuple[int | None, list[str]]] = {}
    if not _VOTE_WORDS.isdisjoint(told.words) and (roll := _roll(told.text)):
        return roll
    if not _MAY_NAME.search(told.text.lower()):
        return _for_elected(told) or _named_in_brackets(told)
    text = re.sub(r"(?<=,)\s*\n|(?<=\band)\s*\n", " ", told.text)  # a run of names goes on over printed lines
    carried = re.search(r"\bamendment\s+(?:\d\s+)?(?:was\s+)?(?:\w+\s+){0,3}carried\b", text, re.IGNORECASE)
    options = list(_OPTION.finditer(_NEXT.sub("\n", text)))
    amended = carried is not None or _more_for_amendment(options)
    for match in options:
        label = match.group("option").lower()
        if label.startswith("declined"):
            continue
        option = "for"
        if (
            (amended and re.search(r"\bmotion\b", label))
            or ("amendment" in label and not amended)
            or label.startswith(("against", "noes", "i g", "i n", "in a", "in-", "aghaidh"))
        ):
            option = "against"
        elif label.startswith(("abst", "staon")):
            option = "abstain"
        printed = match.group("count") or re.sub(r"\D", "", match.group("total") or "")
        count = int(printed) if printed else None
        names = split(match.group("names")) or (split(match.group("below")) if match.group("below") and count else [])
        if count is None and any(map(_VERB.search, names)):
            continue  # "For: To release staff for other work"
        if option not in found and (names or count is not None):
            found[option] = (count, names)
    return found if any(names for _, names in found.values()) else _named_in_brackets(Text(text))


# "For Cllr Bell: Cllrs Dunn and Roe (2)", where candidates were put against each other.
_FOR_WHOM = cued(
    rf"""
    (?:^|\n)\W*(?i:for|in\s+favour\s+of)\s+(?P<who>{HONORIFIC}\s[^:()\n]{{2,40}}?)[ ]*(?:\((?P<count>\d+)(?:\s+votes?)?\))?[ ]*(?:[:–-]+[ ]*\n?|\n(?=(?:Councillors?|Cllrs?)\b))
    (?P<names>[^\n]*?)\s*(?::?\s*Total\s*:?\s*)?(?:\(?\b(?P<total>\d+)(?:\s+votes?)?\)?)?[ .;]*(?=\n|$)
    """,
    re.VERBOSE,
)
_ELECTED = cued(r"\b(?:elected|appointed|nominated|co-?opted|selected)\b", re.IGNORECASE)


def _for_elected(told: Text) -> dict[str, tuple[int | None, list[str]]]:
    """Who voted for the candidate that the last line names as elected."""
    if _ELECTED.misses(told.words):
        return {}
    text = re.sub(r"(?<=,)\s*\n|\n(?=\(\d+\)\s*(?:\n|$))", " ", told.text.rstrip())
    last = text.rsplit("\n", 1)[-1]
    if not _ELECTED.pattern.search(last):
        return {}
    for match in _FOR_WHOM.finditer(Text(text)):
        printed = match["count"] or match["total"]
        names = split(match["names"])
        if names and re.search(rf"(?i)\b{re.escape(match['who'].split()[-1])}\b", last):
            return {"for": (int(printed) if printed else None, names)}
    return {}


_BRACKETED = cued(
    r"""
    \b(?P<count>\d{1,2})\s+(?:[Mm]embers?|[Cc]ouncillors?)\s+\((?P<who>[^()\n]{3,600})\)\s+(?P<voted>voted\s+(?:in\s+favour|for|against)|abstained)\b
    | \b(?:(?P<before>in\s+favour|for|against|abstain(?:ed|ing)|abstentions?)[,:]?\s+(?P<after_it>\w+)
      | (?P<before_it>\w+)\s+(?:members?\s+|councillors?\s+)?(?:votes?\s+|voted\s+|voting\s+|were\s+)?(?P<after>in\s+favour|for|against|abstain(?:ed|ing)|abstentions?))
    \s*\((?P<names>(?:Councillors?|Cllrs?\.?|Aldermen|Alderman|Ald\.?|Mr|Mrs|Ms|Miss|Dr)\s[^()\n]{2,600})\)
    """,
    re.VERBOSE,
)


# "1 against (Cllr Bell asked for his vote to be recorded)"
_ASKED = re.compile(r"\s+(?:asked|asking|requested|requesting|wished|wishing)\b.*", re.DOTALL)


def _named_in_brackets(told: Text) -> dict[str, tuple[int | None, list[str]]]:
    """Who voted how, told in a sentence: "five in favour (Councillors Bell and Roe, ...) and one against (Mr Pell)"."""
    found: dict[str, tuple[int | None, list[str]]] = {}
    for match in _BRACKETED.finditer(told) if "(" in told.text else ():
        label = (match["before"] or match["after"] or match["voted"]).removeprefix("voted").strip()
        option = label if label in {"for", "against"} else "for" if label.startswith("in") else "abstain"
        found[option] = (
            int(match["count"]) if match["count"] else None,
            split(_ASKED.sub("", match["names"] or match["who"])),
        )
    return found or _in_groups(told.text) or _named_for_and_against(told)


# "(AB, TS for; SP against; BO and IR abstained)", "(for – AB, TS; against – SP)", "1 against (BO)"
_GROUPS = re.compile(r"\((?P<groups>[^()]*\b(?:for|in\s+favour|against|abst?\w*)\b[^()]*)\)")
_WHO_HOW = re.compile(r"\W*(?P<who>[A-Z][^;:–]*?)\s+(?:voted\s+)?(?P<how>for|in\s+favour|against|abst?\w*)\W*")
_HOW_WHO = re.compile(r"\W*(?P<how>for|in\s+favour|against|abst?\w*)\s*[–:-]+\s*(?P<who>[A-Z][^;:–]*?)\W*")
_COUNT_WHO = re.compile(r"\b(?P<count>\d{1,2})\s+(?P<how>against|abst?\w*)\.?\s*\((?P<who>[A-Z][^()]{1,80})\)")


_ONE = re.compile(NAME)


def _in_groups(text: str) -> dict[str, tuple[int | None, list[str]]]:
    """Who voted how, in brackets behind the outcome or behind a count."""
    found: dict[str, tuple[int | None, list[str]]] = {}
    for bracket in _GROUPS.finditer(text) if "(" in text else ():
        groups = [_WHO_HOW.fullmatch(group) or _HOW_WHO.fullmatch(group) for group in bracket["groups"].split(";")]
        for group in groups:
            if group and all(map(_ONE.fullmatch, names := split(group["who"]))):
                found[_option(group["how"])] = (None, names)
    for count in _COUNT_WHO.finditer(text) if "(" in text else ():
        if all(map(_ONE.fullmatch, names := split(count["who"]))):
            found[_option(count["how"])] = (int(count["count"]), names)
    return found


def _option(how: str) -> str:
    return "against" if how == "against" else "abstain" if how.startswith("abs") else "for"


def _named_for_and_against(told: Text) -> dict[str, tuple[int | None, list[str]]]:
    """Who voted how, told in a sentence without brackets: "Mr Bell and Ms Dunn were in favour and Mr Pell against"."""
    if _WERE_FOR.search(told.text) is None:  # in whatever the two patterns below match, which begin with any name
        return {}
    match = _FOR_AND_AGAINST.search(told)
    if match is None:
        alone = _IN_FAVOUR.search(told)
        return {"for": (None, _run(alone["names"]))} if alone else {}
    return {"for": (None, _run(match["names"])), "against": (None, _run(match["others"]))}


def amendment_won(text: str) -> bool:
    """Whether a text prints who voted for an amendment and who for the motion, and they were more for the amendment."""
    return _MAY_NAME.search(text.lower()) is not None and _more_for_amendment(
        list(_OPTION.finditer(_NEXT.sub("\n", text)))
    )


def _more_for_amendment(options: Sequence[re.Match[str]]) -> bool:
    """Whether an amendment that was put against the motion had more votes than it."""
    votes: dict[bool, int] = {}
    for match in options:
        printed = match.group("count") or re.sub(r"\D", "", match.group("total") or "")
        label = match.group("option").lower()
        if printed and ("amendment" in label or "motion" in label):
            votes.setdefault("amendment" in label, int(printed))
    return len(votes) == 2 and votes[True] > votes[False]


def abstained(told: Text) -> list[str]:
    """Who abstained, told in a sentence: "Councillor Pell abstained"."""
    return [name for match in _ABSTAINED.finditer(told) for name in _behind_movers(told.text, match)]


def dissented(told: Text) -> list[str]:
    """Who voted against, told in a sentence: "Councillor Roche asked that his vote against be recorded"."""
    return [name for match in _AGAINST.finditer(told) for name in _behind_movers(told.text, match)]


_MOVED_BY = re.compile(rf"\b(?:proposed|moved|seconded)(?:\s+by)?:?\s+(?:{HONORIFIC}\s+)?\Z", re.IGNORECASE)


# "that a grant be made to the Scouts, Cllr Roe voting against": who has no title stands in another clause.
_FROM_TITLE = re.compile(rf"\A(?!{HONORIFIC}\s|the\s)[^,]+,\s+(?={HONORIFIC}\s)", re.IGNORECASE)
_NOBODY = re.compile(r"(?:Member|Councillor|Governor|Director|Trustee|Officer)s?")
"""counted, not named: "one Member abstaining\""""


def _behind_movers(text: str, match: re.Match[str]) -> list[str]:
    """The names of a run but that of a seconder, which is no voter's: "seconded by Cllr Bell, Cllr Roe abstaining"."""
    names = [name for name in _run(_FROM_TITLE.sub("", match["names"])) if not _NOBODY.fullmatch(name)]
    moved = _MOVED_BY.search(text, max(0, match.start("names") - 40), match.start("names"))
    return names[1:] if moved and "," in match["names"] else names


def _run(names: str) -> list[str]:
    """Names of a run in a sentence: a person alone keeps the honorific, the plural head of several goes with none."""
    return split(names) or [" ".join(names.split())]


# "the Mayor (Councillor A. Bell)"
_POST_OF = re.compile(
    r"\b[Tt]he\s+(?:Deputy\s+|Lord\s+)?(?:Mayor|Chair\w*|Provost|Convener)\s+\((Councillor[^()]{3,40}|Cllr[^()]{3,40})\)"
)


# "Councillor Ann Bell Councillor Carl Roe": two columns that were read in one line.
_BESIDE = re.compile(
    r"\b((?:Councillor|Cllr)\.?(?:\s+[A-ZÀ-Þ][\w.’'-]*(?<!Councillor)(?<!Cllr)){1,3})\s+(?=(?:Councillor|Cllr)\b)"
)


# "Bell, A; Roe, J.K.": as registers print names.
_TURNED = re.compile(r"[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]+)?,\s(?:[A-Z]\.?\s?){1,3}")


def split(names: str) -> list[str]:
    """Names of a printed run; the plural head before a run goes with none of them."""
    names = _BESIDE.sub(r"\1, ", _POST_OF.sub(r"\1", names))
    bare = re.sub(r"\b(?:Councillors|Cllrs\.?|Aldermen|Members|CC(?=\s+[A-Z]))(?!\w)", " ", names)
    parts = re.split(r"\s*[,;]\s*|\s+and\s+", bare.strip(" .;"))
    if ";" in bare and all(map(_TURNED.fullmatch, registered := re.split(r"\s*;\s*(?:and\s+)?", bare.strip(" .;")))):
        return registered
    return [
        " ".join(part.split())
        for part in parts
        if re.match(r"[A-ZÀ-Þ][^\d:]+$", part.strip())  # and not the X of a ticked table
        and not re.match(
            r"(?:abst\w*|against|for|none|nil|all|no|resolved|recommended|agreed|carried)\b",
            part.strip(),
            re.IGNORECASE,
        )
    ]
