"""Recorded votes: tables of them, the names printed under each option, and who abstained or asked that a dissent be recorded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import Text, cued, cues
from minutes_parser.segment.motions.mover_names import HONORIFIC, NAME
from minutes_parser.segment.passages import Passage
from minutes_parser.segment.people.names import NO_NAME, SURNAME_FIRST
from minutes_parser.segment.people.surnames_first import turned_name
from minutes_parser.segment.votes.vote_lists import listed
from minutes_parser.segment.votes.vote_names import IN_WORDS, only_names, split
from minutes_parser.segment.votes.vote_sides import IRISH, TOTAL, Side, opens_side, sides_told, voters

_OF = r"(?:\s+(?:of\s+)?(?:the\s+)?(?:(?:substantive|original|amended)\s+)?(?:motion|amendment(?:\s+\d)?|recommendations?|proposal|application)(?:\s+as\s+amended)?)?"
_LABEL = (
    rf"(?:for{_OF}|in\s+favour{_OF}|ayes?|yes|pour|against{_OF}|no|noes|contre|abst\w+|declined\s+to\s+vote|{IRISH})"
)
# Each name is read in one way only (an atomic group): "Cllr Bell" may be a title with a surname or two names, and a list of
# thirty such would otherwise be tried in as many ways as there are grains of rice on a chessboard.
_NAMES = rf"(?P<names>(?>{NAME})(?:(?:,\s*|,?\s+and\s+|;\s+(?!{HONORIFIC}))(?>{NAME}))*)"
_ABSTAINED = cued(
    rf"{_NAMES}(?:,\s+(?:as|having|being|who)\s[^,;.\n]{{3,60}},)?,?\s+(?:(?:who\s+)?(?:had\s+|having\s+)?abstained|abstaining|abst\.?(?=\))|(?:having\s+)?(?:asked|asking|requested|requesting|wished|wishing)\s+(?:for\s+|to\s+have\s+|that\s+)?(?:his|her|their)\s+abstentions?|(?:asked|asking|requested|requesting|wished|wishing)\s+(?:that\s+|for\s+)?(?:it\s+)?(?:to\s+)?be\s+(?:recorded|noted|minuted)\s+that\s+(?:he|she|they)\s+(?:had\s+)?abstained)\b",
)
_AGAINST = cued(
    rf"""
    {_NAMES}(?:
        (?<=['’]s)\s+(?:votes?\s+against|dissent)\b(?=[^.;:]{{0,40}}\s(?:recorded|noted|minuted)\b)
      | (?:,\s+who)?\s+(?:
        (?:(?:had\s+)?voted|voting)\s+against\b | dissent(?:ing|ed)\b | (?:was|were)\s+against(?=\s*[.;,)]) | against(?=\s*(?:\)|\.?\s*(?:\n|$)))
      | (?:having\s+)?(?:asked|asking|requested|requesting|wished|wishing)\s+(?:that\s+|for\s+|to\s+have\s+)?(?:his|her|their|it)\s+(?:votes?\s+against|dissents?|opposition|objections?)\b(?!\s+(?:to\s+)?the\s+amendment\b)
      | (?:recorded|registered)\s+(?:his|her|their)\s+(?:votes?\s+against|dissents?)\b(?!\s+(?:to\s+)?the\s+amendment\b)
      | (?:having\s+)?(?:asked|asking|requested|requesting|wished|wishing)\s+(?:that\s+|for\s+)?the\s+minutes?\s+(?:to\s+|should\s+)?(?:record|note|show|state)\s+that\s+(?:he|she|they)\s+(?:had\s+)?voted\s+against\b
      | (?:having\s+)?(?:asked|asking|requested|requesting|wished|wishing)\s+(?:that\s+|for\s+)?(?:it\s+)?(?:to\s+)?(?:(?:be\s+|have\s+(?:it\s+)?|it\s+)?(?:recorded|noted|minuted|known))\s+that\s+(?:he|she|they)\s+(?:had\s+)?voted\s+against\b
      | (?:having\s+)?(?:asked|asking|requested|requesting|wished|wishing)\s+to\s+be\s+(?:recorded|noted|minuted)\s+as\s+(?:having\s+voted|voting|being)\s+against\b
      | (?:having\s+)?(?:asked|asking|requested|requesting|wished|wishing)\s+(?:that\s+|for\s+)?(?:his|her|their)\s+names?\s+(?:to\s+)?be\s+(?:recorded|noted|minuted)\s+as\s+(?:having\s+voted|voting|being)\s+against\b
    ))""",
    re.VERBOSE,
)

# "one abstention (Cllr Bell, who had been away)", "1 against – Cllr Roe, as it was dear": a count, a name and why
_WHY = r"(?=(?:,\s+|\s+)(?:who|as|having|because|being|since)\b|\s+[–-]\s+[a-z])"
_COUNT_OF = rf"(?:\s*[(:–-]\s*|\s+(?:by|from)\s+|,\s+(?={NAME},\s+who\b))"
_ABSTAINED_WHY = cued(rf"\babstentions?{_COUNT_OF}{_NAMES}{_WHY}")
_AGAINST_WHY = cued(rf"\bagainst{_COUNT_OF}{_NAMES}{_WHY}")


# "4 in favour, 1 against (Cllr Bell asked for his vote to be recorded)"
_AGAINST_ASKED = cued(
    rf"\bagainst\s+\({_NAMES}\s+(?:asked|asking|wished|requested|requesting)\s+(?:for\s+|that\s+)?(?:his|her|their)\s+(?:votes?|names?)\b"
)
_HEAD = compiled(
    rf"\W*(?:(?:(?:the|those)\s+)?(?:members|councillors|those|directors|governors)\s+(?:who\s+)?)?(?:(?:voting|voted)\s+)?(?:(?:{IRISH})\s*/\s*)?{_LABEL}\s*(?:\(\d+\)|\b\d{{1,3}}\b)?\s*[:–-]?\s*",
    re.IGNORECASE,
)
# The columns of a division between a motion and an amendment.
_SIDE = compiled(r"\W*(?:the\s+)?(?P<what>motion|amendment(?:\s+\d)?)\s*(?:\(\d+\))?\W*", re.IGNORECASE)
_TOTAL = compiled(r"\W*(?:totals?\s*[:–-]?\s*)?(?P<count>\d{1,3})\W*", re.IGNORECASE)


def told_in_lines(passages: Sequence[Passage]) -> list[Passage]:
    """The passages; a table of a division (an option a column or a row) as one passage, with a line an option."""
    found: list[Passage] = []
    groups = [list(group) for _, group in groupby(passages, key=lambda p: p.block.cell.table if p.block.cell else None)]
    for cells, below in pairwise([*groups, []]):
        if any(_RECORD_HEAD.fullmatch(cell.text) for cell in cells if cell.block.cell):
            result = Passage(cells[-1].block, cells[-1].start, f"Recorded vote: {cells[-1].text}")
            cells = [*(cell for cell in cells if _RESOLVES.match(cell.text)), result]
        lines = list(_lines(cells)) if cells and cells[0].block.cell else []
        while lines and below and (further := voters(below[0].text)):
            lines = _with_voters(lines, further)
            del below[0]
        if lines and all(_COUNT_ALONE.search(line) for line in lines):
            lines = [", ".join(_COUNT_ALONE.sub(r": \1", line) for line in lines) + "."]
        if lines:
            lines, rows = _with_rest(lines, below)
            del below[:rows]
            found.append(Passage(cells[0].block, cells[0].start, "\n".join(lines)))
            found += [cell for cell in cells if _ENDED.fullmatch(cell.text)]
        else:
            found += cells
    return _whole(listed(found))


_ENDED = compiled(r"\W*(?:carried|passed|lost|defeated|not\s+carried|rejected)\W*", re.IGNORECASE)
"""the outcome, in a cell of a division"""


# "For:  (6)": no names stand in the column
_COUNT_ALONE = compiled(r":\s*\((\d{1,3})\)\Z")
_RESOLVES = compiled(r"\W*(?:RESOLVED|RECOMMENDED|AGREED|Resolved|Recommended|Agreed)\b")
# Heads the table over a recorded vote that tells its title and, last, its result.
_RECORD_HEAD = compiled(r"Recorded\s+Vote\s+text", re.IGNORECASE)
_TOTALS = compiled(r"\W*(?:totals?\b)?\W*\d{1,3}(?:\W+(?:totals?\b\W*)?\d{1,3})+\W*", re.IGNORECASE)


def _with_voters(lines: list[str], further: Sequence[Side]) -> list[str]:
    """The lines of a division with the voters of a row that stands below the table: "Councillor Bell  Against"."""
    for side in further:
        own = next((n for n, line in enumerate(lines) if line.lower().startswith(side.option)), None)
        if own is not None:
            lines = [f"{line}, {side.names[0]}" if n == own else line for n, line in enumerate(lines)]
        elif side.option != "away":
            lines = [*lines, f"{side.option.title()}: {side.names[0]}"]
    return lines


def _with_rest(lines: list[str], below: Sequence[Passage]) -> tuple[list[str], int]:
    """The lines of a division in columns, with the rest of its longest column where that stands alone below the table.

    The totals that end it, or those over the columns, tell which column that is; without any it is the first, which no
    cell before its names is needed for. And how many of the passages below belong to it.
    """
    rest: list[str] = []
    rows = 0
    for number, passage in enumerate(below[:60]):
        if _TOTALS.fullmatch(passage.text):
            totals = [int(total) for total in re.findall(r"\d+", passage.text)]
            named = [len(split(line.partition(":")[2])) for line in lines]
            short = [n for n, total in enumerate(totals) if n < len(named) and named[n] != total]
            if len(totals) != len(named) or len(short) > 1 or sum(totals) != sum(named) + len(rest):
                break
            told = [f"{line.rstrip(' :')}{':' if ':' not in line else ''}" for line in lines]
            for n in short:
                told[n] = ", ".join([told[n], *rest])
            return [f"{line} ({total})" for line, total in zip(told, totals, strict=True)], number + 1
        if not only_names(passage.text) or len(passage.text) > _LONGEST_NAME or opens_side(passage.text):
            break
        rest += split(passage.text)
        rows = number + 1
    named = [len(split(line.partition(":")[2])) for line in lines]
    heads = [_COUNTED_HEAD.search(line.partition(":")[0]) for line in lines]
    short = [n for n, head in enumerate(heads) if head and int(head["count"]) == named[n] + len(rest)]
    if rest and len(lines) > 1 and all(named):
        first = not any(heads) and named[0] == max(named) and all(_SURELY_NAME.match(p.text) for p in below[:rows])
        longest = short[0] if len(short) == 1 else 0 if first else None
        if longest is not None:
            return [", ".join([line, *rest]) if n == longest else line for n, line in enumerate(lines)], rows
    return lines, 0


# "Cllr Bell", "A Bell", and not "Harbour Matters"
_SURELY_NAME = compiled(rf"\W*(?:{HONORIFIC}\s|(?:[A-Z]\.?\s?){{1,3}}\s?[A-ZÀ-Þ][a-zà-ÿ])")


# "For (6)", over the names
_COUNTED_HEAD = compiled(r"\((?P<count>\d{1,3})\)\s*\Z")


_LONGEST_NAME = 60


CANDIDATE = compiled(
    r"\W*(?:(?:Voting|Voted|Votes)\s+)?For\s+(?:the\s+)?(?:election\s+of\s+)?(?:Councillor|Cllr|Alderman)\b",
    re.IGNORECASE,
)
"""Opens the list of who voted for a candidate."""
_COUNT = compiled(r"\d{1,3}\s*(?:[.,;]|$)")
_TORN = compiled(rf"\b(?:by|were|was)\s+(?:\d{{1,3}}|{'|'.join(IN_WORDS)})(?:\s+votes?)?\s+to\W*$", re.IGNORECASE)
_VOTE_BELOW = compiled(r"\b(?:Vote:|VOTE:?)\Z")
_RESULT = compiled(
    r"(?:unanimous(?:ly)?|carried|all\s+in\s+favour|agreed|\d{1,2}\s+(?:votes?\s+)?(?:for|in\s+favour))\b[^.;]{0,90}\W*",
    re.IGNORECASE,
)


def _whole(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, with what a line or a page has torn made one: "by 5 votes to" / "3.", "Vote:" / "Unanimous" and the like."""
    found: list[Passage] = []
    for passage in passages:
        before = found[-1] if found else None
        if before and _torn(before.text, passage.text):
            gap = " " * max(1, passage.start - before.end)
            found[-1] = Passage(before.block, before.start, before.text + gap + passage.text)
        else:
            found.append(passage)
    return found


def _torn(before: str, after: str) -> bool:
    """Whether a paragraph has the end of what another tells of a vote."""
    counted = _COUNT.match(after) and _TORN.search(before, max(0, len(before) - 40))
    sides = _OTHERS_COUNTED.fullmatch(after) and _FOR_COUNTED.fullmatch(before)
    seconded = _SECONDED_BELOW.fullmatch(after) and _PROPOSED_LAST.search(before)
    voters = _CANDIDATE_ALONE.fullmatch(before) and TOTAL.search(after) and only_names(TOTAL.sub("", after))
    moves = _MOVES_ALONE.fullmatch(before) and _ONE_PERSON.fullmatch(after)
    result = before.endswith(("Vote:", "VOTE", "VOTE:")) and _VOTE_BELOW.search(before) and _RESULT.fullmatch(after)
    pair = before.endswith(_AND_ENDS) and _PROPOSES_LAST.search(before) and _SECONDS_IT.fullmatch(after)
    return bool(counted or sides or seconded or moves or voters or result or pair)


# "Proposed", over "Cllr Bell", where the cells of a table stand one below the other
_MOVES_ALONE = compiled(
    r"\W*(?:Proposed|Proposer|Moved|Mover|Seconded|Seconder|PROPOSED|SECONDED|PROPOSER|SECONDER|MOVED)(?:\s+(?i:by))?\s*:?\s*"
)
_ONE_PERSON = compiled(rf"\W*{HONORIFIC}\s{NAME}\W*")
# "For Councillor Bell:", over "Councillors Dunn, Orr and Roe (3)"
_CANDIDATE_ALONE = compiled(rf"\W*For\s+{HONORIFIC}\s[^,:;()]{{2,40}}:\s*")
# "Treasurer  Ann Bell  Proposed  Bob Roe", and "Seconded  Jo Orr" in the next line
_SECONDED_BELOW = compiled(rf"\W*(?:Seconded|Sec\.?)(?:\s+by)?:?\s+{NAME}\W*")
_PROPOSED_LAST = compiled(rf"\w\W+(?:Proposed|Prop\.?)(?:\s+by)?:?\s+{NAME}\W*\Z")
# "Cllr Bell PROPOSED and", over "Cllr Roe SECONDED the motion."
_AND_ENDS = (" and", " AND", " &")
_PROPOSES_LAST = compiled(rf"\A\W*{NAME}\s+(?i:proposed|moved)(?:\s+(?i:the\s+(?:motion|proposal)|this|it))?,?\s+\S+\Z")
_SECONDS_IT = compiled(rf"\W*{NAME}\s+(?i:seconded)(?:\s+(?i:the\s+(?:motion|proposal)|this|it))?\W*")
# "For: 5", "Against: 1" and "Abstained: 0", a line each
_MANY = r"\s*(?:[:–=-]|\.{2,})\s*(?:\d{1,3}|none|nil)"
_OTHERS = rf"(?:against|abst\w+){_MANY}\W*"
_OTHERS_COUNTED = compiled(rf"\W*{_OTHERS}", re.IGNORECASE)
_FOR_COUNTED = compiled(rf"\W*(?:votes?\s*[:–-]?\s*)?(?:for|in\s+favour){_MANY}\W*(?:{_OTHERS})?", re.IGNORECASE)


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
        label = f"For the {side['what']}" if side else _BARE_COUNT.sub(r" (\1)", head.text.strip(" :–-"))
        yield f"{label}: {names}" + (f" ({totals[-1]})" if totals else "")


_BARE_COUNT = compiled(r"\s+(\d{1,3})\Z")


_SAID = compiled(
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
    under = {
        option: [_forename_first(name) for name, said in pairs if said[option]]
        for option in ("for", "against", "abstain")
    }
    return [f"{option.title()}: {', '.join(names)}" for option, names in under.items() if names]


# "Bell – yes; Orr – no; Roe – yes"
_ROLL = compiled(
    rf"(?<![\w’'-])(?P<name>(?>{NAME}))(?:\s*[–:-]\s*|\s+(?=(?:aye|nay|yes|no)\b))(?:(?P<for>for|yes|aye)|(?P<against>against|no|nay)|(?P<abstain>abst\w*))(?=\s*(?:[;,.\n]|$))"
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
_COUNTED_FIRST = compiled(r"\W*\(?(?P<count>\d{1,3})\)?\s*[:–-]*\s+(?=[A-Z])")
_TITLED = compiled(rf"{HONORIFIC}\s")


def _untorn(names: Sequence[str]) -> list[str]:
    """The names of a column, one that a narrow column has torn in two made whole where each begins with a title."""
    if sum(_TITLED.match(name) is not None for name in names) < 2 or not _TITLED.match(names[0]):
        return list(names)
    found: list[str] = []
    for name in names:
        if _TITLED.match(name) or len(name.split()) > 1:
            found.append(name)
        else:
            found[-1] += f" {name}"
    return found


_TICK = compiled(r"\s*[xX✓✔√☑☒•/*]\s*")


def _ticked(cells: Sequence[Passage], heads: Sequence[Passage]) -> Iterator[str]:
    """The same of a table with a member a row, and a cross or a tick in the column of an option."""
    members = {_place(cell)[0]: cell.text.strip() for cell in reversed(cells) if not _TICK.fullmatch(cell.text)}
    for head in heads:
        _, column = _place(head)
        ticks = [_place(cell) for cell in cells if _TICK.fullmatch(cell.text)]
        names = [_forename_first(members[r]) for r, c in ticks if c == column and r in members]
        totals = [_TOTAL.fullmatch(c.text) for c in cells if _place(c)[1] == column and _sums(members, c)]
        if names:
            printed = f" ({totals[-1]['count']})" if totals and totals[-1] else ""
            yield f"{head.text.strip(' :–-')}: {', '.join(names)}{printed}"


def _forename_first(name: str) -> str:
    """ "A. Bell" for the "Bell, A." of a row, which joined to others would be two names."""
    turned = turned_name(name)
    if not SURNAME_FIRST.search(name) and (turned is None or turned["forename"].lower() in NO_NAME):
        return name
    surname, forename = re.split(r",\s+", name, maxsplit=1)
    return f"{forename} {surname}"


def _sums(members: dict[int, str], cell: Passage) -> bool:
    """Whether a cell stands in the row of totals."""
    return members.get(_place(cell)[0], "").lower().startswith("total")


def _place(cell: Passage) -> tuple[int, int]:
    """Row and column of a cell."""
    assert cell.block.cell is not None  # only cells of tables come here
    return cell.block.cell.row, cell.block.cell.column


# Behind an amendment that was carried, the vote on the motion with it.
_ON_MOTION = compiled(r"\b(?:for|against|in\s+favour\s+of)\s+the\s+(?:\w+\s+)?(?:motion|proposal)\b", re.IGNORECASE)
_AMENDMENT_CARRIED = compiled(r"\bamendment\s+(?:\d\s+)?(?:was\s+)?(?:(?!not\b)\w+\s+){0,3}carried\b", re.IGNORECASE)


def named(told: Text) -> dict[str, tuple[int | None, list[str]]]:
    """Options with the names printed under them; the first block is the motion's where an amendment was put against it."""
    if not _VOTE_WORDS.isdisjoint(told.words) and (roll := _roll(told.text)):
        return roll
    sides = list(sides_told(told.text))
    carried = _AMENDMENT_CARRIED.search(told.text) if "mendment" in told.text else None
    amended = (carried is not None and not _ON_MOTION.search(told.text, carried.end())) or _more_for_amendment(sides)
    if not amended and not any(side.what == "motion" for side in sides):
        sides = list(_not_of_amendment(sides))
    found: dict[str, tuple[int | None, list[str]]] = {}
    for side in sorted(sides, key=lambda side: (not side.marked, not side.names)):  # lists before sentences
        option = side.option
        if option == "for" and ("amendment" in side.what if not amended else side.what == "motion"):
            option = "against"
        if option not in found and option != "away" and (side.names or side.count is not None):
            found[option] = (side.count, side.names)
    if elected := _for_elected(told):  # and who was against nobody abstained all the same
        return elected | {option: side for option, side in found.items() if option == "abstain"}
    return found if any(names for _, names in found.values()) else {}


def _not_of_amendment(sides: Sequence[Side]) -> Iterator[Side]:
    """The sides but those of a vote on an amendment that did not carry: the one for it, and what follows up to the next vote."""
    of_amendment = False
    for side in sides:
        of_amendment = "amendment" in side.what or (of_amendment and side.option != "for")
        if not of_amendment:
            yield side


# "For Cllr Bell: Cllrs Dunn and Roe (2)", where candidates were put against each other.
_FOR_WHOM = cued(
    rf"""
    (?:^|\n)\W*(?i:for|in\s+favour\s+of)\s+(?P<who>(?i:{HONORIFIC})\s[^:()\n]{{2,40}}?(?:[ ]\([A-Z]\.?\))?)[ ]*(?:\((?P<count>\d+)(?:\s+votes?)?\))?[ ]*(?:[:–-]+[ ]*\n?|\n(?=(?:Councillors?|Cllrs?)\b))
    (?P<names>[^\n]*?)\s*(?::?\s*Total\s*:?\s*)?(?:\(?\b(?P<total>\d+)(?:\s+votes?)?\)?)?[ .;]*(?=\n|$)
    """,
    re.VERBOSE,
)
_ELECTED = cued(r"\b(?:elected|appointed|nominated|co-?opted|selected)\b", re.IGNORECASE)


# "The following groupings were nominated:", over who put up whom, which is no vote.
_GROUPED = cued(r"\bgroup(?:ing)?s?\s+(?:was|were)\s+(?:\w+ly\s+)?(?:nominated|formed)\b", re.IGNORECASE)


def _for_elected(told: Text) -> dict[str, tuple[int | None, list[str]]]:
    """Who voted for the candidate that the last line names as elected."""
    if _ELECTED.misses(told.words):
        return {}
    text = re.sub(r"(?<=,)\s*\n|\n(?=\(\d+\)\s*(?:\n|$)|\([A-Z]\.?\)[,.])", " ", told.text.rstrip())
    last = text.rsplit("\n", 1)[-1]
    if not _ELECTED.pattern.search(last) or _GROUPED.search(told):
        return {}
    count: int | None = None  # in a line of its own, over those with the names
    for match in _FOR_WHOM.finditer(Text(text)):
        surname, _, initial = match["who"].partition(" (")  # "Cllr Bell (K)"
        if re.search(rf"(?i)\b{re.escape(surname.split()[-1])}\b{re.escape(initial and f' ({initial}')}", last):
            printed = match["count"] or match["total"]
            count = int(printed) if printed else count
            if names := split(match["names"]):
                return {"for": (count, names)}
    return {}


def amendment_won(text: str) -> bool:
    """Whether a text prints who voted for an amendment and who for the motion, and they were more for the amendment."""
    return "mendment" in text and _more_for_amendment(list(sides_told(text)))


def _more_for_amendment(sides: Sequence[Side]) -> bool:
    """Whether an amendment that was put against the motion had more votes than it."""
    votes: dict[bool, int] = {}
    for side in sides:
        if side.count is not None and side.option == "for" and side.what.startswith(("amendment", "motion")):
            votes.setdefault("amendment" in side.what, side.count)
    return len(votes) == 2 and votes[True] > votes[False]


def abstained(told: Text) -> list[str]:
    """Who abstained, told in a sentence: "Councillor Pell abstained"."""
    return list(
        dict.fromkeys(
            name
            for found in (_ABSTAINED, _ABSTAINED_WHY)
            for match in found.finditer(told)
            for name in _behind_movers(told.text, match)
        )
    )


def dissented(told: Text) -> list[str]:
    """Who voted against, told in a sentence: "Councillor Roche asked that his vote against be recorded"."""
    return list(
        dict.fromkeys(
            name
            for found in (_AGAINST, _AGAINST_ASKED, _AGAINST_WHY)
            for match in found.finditer(told)
            for name in _behind_movers(told.text, match)
        )
    )


# "the minutes be approved, amended to show that Cllr Bell abstained": at another meeting
_CORRECTED = compiled(
    r"\bto\s+(?:show|record|read|state|reflect|note|say|indicate)\s*:?\s+(?:that\s+)?[“\"‘']?\Z", re.IGNORECASE
)
_MOVED_BY = compiled(rf"\b(?:proposed|moved|seconded)(?:\s+by)?:?\s+(?:{HONORIFIC}\s+)?\Z", re.IGNORECASE)


# "that a grant be made to the Scouts, Cllr Roe voting against": who has no title stands in another clause.
_FROM_TITLE = compiled(rf"\A(?!{HONORIFIC}\s|the\s)[^,]+,\s+(?={HONORIFIC}\s)", re.IGNORECASE)
_NOBODY = compiled(
    r"(?:Member|Councillor|Governor|Director|Trustee|Officer|Resident|Parishioner|Neighbour|Tenant|Voter)s?"
)
"""counted, not named: "one Member abstaining\""""


def _behind_movers(text: str, match: re.Match[str]) -> list[str]:
    """The names of a run but that of a seconder, which is no voter's: "seconded by Cllr Bell, Cllr Roe abstaining"."""
    if _CORRECTED.search(text, max(0, match.start("names") - 60), match.start("names")):
        return []
    run = re.sub(r"['’]s\Z", "", _FROM_TITLE.sub("", match["names"]))
    names = [name for name in _run(run) if not _NOBODY.fullmatch(name)]
    moved = _MOVED_BY.search(text, max(0, match.start("names") - 40), match.start("names"))
    return names[1:] if moved and re.search("[,;]", match["names"]) else names


def _run(names: str) -> list[str]:
    """Names of a run in a sentence: a person alone keeps the honorific, the plural head of several goes with none."""
    return split(names) or [" ".join(names.split())]
