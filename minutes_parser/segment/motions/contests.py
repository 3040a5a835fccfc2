"""A motion and an amendment that are put against each other, as Scottish councils vote: the one that wins is the decision.

"Councillor Bell, seconded by Councillor Roe, moved that …"; "As an amendment, …"; "For the motion (7) – …"; "The amendment
was therefore carried."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from minutes_parser.patterns import compiled
from minutes_parser.segment.clauses.clause_blocks import collect
from minutes_parser.segment.clauses.clauses import Enumerator, enumerator
from minutes_parser.segment.decisions.decided import Decision
from minutes_parser.segment.decisions.markers import marker, stem
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.motions.movers import movers
from minutes_parser.segment.motions.whose_motion import likeness
from minutes_parser.segment.passages import Passage, sentences, unquoted, without, without_end
from minutes_parser.segment.votes.vote_names import only_names, split
from minutes_parser.segment.votes.vote_sides import in_digits, opens_side

_LONGEST = 30
"""passages from the motion to the outcome"""


@dataclass(frozen=True, slots=True)
class Contest:
    """Where a contest starts and ends; `decision` is None where the words of the winner are printed again behind it."""

    first: int
    after: int
    decision: Decision | None
    told: tuple[str, ...]
    """who moved and seconded the winner, and the votes for and against it"""


@dataclass(frozen=True, slots=True)
class _Put:
    """A motion or an amendment: what it is, its words as clauses, who moved and seconded it, and where it stands."""

    what: str
    clauses: tuple[tuple[Enumerator | None, Passage], ...]
    moved: tuple[str, str]
    first: int
    last: int

    @property
    def words(self) -> str:
        return " ".join(passage.text for _, passage in self.clauses)


_TWO = 2
"""that are put against each other"""


def contests(passages: Sequence[Passage]) -> Iterator[Contest]:
    """The motions of an item that have one amendment each, where a line says which of the two won."""
    if not any("amendment" in passage.words for passage in passages):
        return
    groups: list[list[_Put]] = []
    for put in _puts(passages):
        if not groups or (put.what == "motion" and groups[-1][-1].what != "motion"):
            groups.append([])
        groups[-1].append(put)
    for group, further in pairwise([*groups, []]):
        after = further[0].first if further else len(passages)
        if len(group) == _TWO and group[0].what == "motion" and (found := _contest(passages[:after], *group)):
            yield found


def _contest(passages: Sequence[Passage], motion: _Put, amendment: _Put) -> Contest | None:
    """The contest of a motion and an amendment, where a line says which of them won."""
    end = amendment.clauses[-1][1].end
    told: list[Passage] = []
    for at in range(amendment.last, min(motion.first + _LONGEST, len(passages))):
        said = [sentence for sentence in sentences(passages[at]) if sentence.start >= end]
        if not any(_WENT.match(s.text) for s in said) and (won := _more_votes(told)) and _decides(passages[at]):
            winner = motion if won == "motion" else amendment
            moved = f"Moved by {winner.moved[0]}, seconded by {winner.moved[1]}."
            said_so = " ".join(p.text for p in told if len(_COUNT.findall(p.text)) > 1)
            return Contest(
                motion.first, at, None, (moved, *(_in_columns(told, won, said_so) or _votes(told, won)), "Carried.")
            )
        went = next((s for s in said if _WENT.match(s.text) or _WHICH_WENT.search(s.text)), None)
        if went:
            told += [sentence for sentence in said if sentence.start <= went.start]
            if any(_FELL_ALONE.search(sentence.text) for sentence in told[:-1]):
                return None  # and the motion was put after it
            listed = list(takewhile(_lists_votes, passages[at + 1 :])) if _AS_FOLLOWS.search(went.text) else []
            return _ended(passages, at + len(listed), motion, replace(amendment, what="amendment"), told, listed)
        told += [passages[at]] if passages[at].start >= end else said
    return None


_FELL_ALONE = compiled(
    r"\bamendment\s+(?:was\s+|were\s+)?(?:(?:therefore|accordingly|thus|duly|then|declared|put(?:\s+to\s+the\s+\w+)?,?\s+and|to\s+be)\s+){0,4}(?:lost|defeated|rejected|fell|not\s+carried)\b(?!.*\bmotion\b)",
    re.IGNORECASE,
)
# "..., the votes having been cast as follows:", over those for the motion and those for the amendment
_AS_FOLLOWS = compiled(r"\bvotes?\b[^.;]*:[-–—]*\s*$")


def _lists_votes(passage: Passage) -> bool:
    """Whether a line names one side of a division, or those who voted for it."""
    return _SIDE.match(passage.text) is not None or only_names(passage.text)


def _more_votes(told: Sequence[Passage]) -> str | None:
    """Which of the two had more votes, where those for each are named or counted."""
    votes = _votes(told, "motion")
    if len(votes) == 1 and (counted := _COUNTED.match(votes[0])):
        for_, against = int(counted[1]), int(counted[2])
        return None if for_ == against else "motion" if for_ > against else "amendment"
    sides = {vote.partition(":")[0]: len(split(re.sub(r"\(\w+\)$", "", vote.partition(":")[2]))) for vote in votes}
    for_, against = sides.get("For", 0), sides.get("Against", 0)
    return None if not (for_ and against) or for_ == against else "motion" if for_ > against else "amendment"


_COUNTED = compiled(r"For (\d+), Against (\d+)")


def _decides(passage: Passage) -> bool:
    """Whether a paragraph records what was decided."""
    return bool(marker(passage.text) or stem(passage.text) or _BODY_DECIDES.match(passage.text))


_BODY_DECIDES = compiled(
    r"\W*(?:\d{1,3}[.)]\s+)?(?:the\s+)?(?:\w+\s+){0,2}(?:committee|council|board|panel|meeting)\s+(?:accordingly\s+|therefore\s+|thereafter\s+)?(?:agreed|resolved|decided)\s",
    re.IGNORECASE,
)


def _ended(
    passages: Sequence[Passage],
    at: int,
    motion: _Put,
    amendment: _Put,
    told: Sequence[Passage],
    listed: Sequence[Passage] = (),
) -> Contest | None:
    """The contest that the last sentence told ends, up to the passage at a place; `listed`: the votes, behind that sentence."""
    text = told[-1].text
    went = _WENT.match(text) or _WHICH_WENT.search(text)
    assert went is not None  # asked of such a sentence only
    won, other = (motion, amendment) if next(filter(None, went.groups())).lower() == "motion" else (amendment, motion)
    votes = _in_columns(told[:-1], won.what, text)
    counts = len(_COUNT.findall(text)) > 1
    votes = votes or _votes([*(told if counts or _WHICH_WENT.search(text) else told[:-1]), *listed], won.what)
    final = not votes and _BY.search(text) and (won.what == "motion" or _ACCORDINGLY.search(text))
    if (not votes and not final) or (
        votes and "Against" not in votes[0] and sum(vote.startswith(("For", "Against")) for vote in votes) < 2
    ):
        return None  # an amendment that fell by itself, before the motion was put
    carried = None if any(map(_DIGIT.search, votes)) else _BY.search(text)
    said = (
        f"Moved by {won.moved[0]}, seconded by {won.moved[1]}.",
        *votes,
        f"Carried{carried[1]}." if carried else "Carried.",
    )
    if _IN_WORDS.search(text):
        return Contest(motion.first, at, None, said)
    behind = [s for s in sentences(passages[at]) if s.start >= told[-1].end]
    if behind and _DECISION.match(behind[0].text):
        return Contest(motion.first, at, None, said)
    further = list(takewhile(lambda p: _MOVES.search(p.text) is None, passages[at + 1 : at + 5]))
    below = " ".join(p.text for p in further)
    stated = any(marker(p.text) or stem(p.text) or _DECISION.match(p.text) for p in further)
    alike = bool(further) and _BODY_DECIDES.match(further[0].text) and likeness(won.words, further[0].text) > _ALIKE
    again = alike or likeness(won.words, below) > max(0.5, likeness(other.words, below))
    if again or (stated and not _OTHERWISE.search(below)):
        return Contest(motion.first, at + 1, None, said)
    words = Decision(won.clauses[0][1].start, "carried", None, list(won.clauses), basis="outcome")
    return Contest(motion.first, at + 1, words, said)


_ALIKE = 0.3
"""what the words of the winner and of the decision right below it share, at least: "the permit be refused", "The Panel agreed to refuse ...\""""
_HEAD = compiled(r"\W*(?P<what>motion|amendment)\W*", re.IGNORECASE)
_MOST = 8
"""passages from a heading to the line that says who moved"""
_MOVED_BELOW = compiled(r"\W*(?:moved|proposed)\b(?!\s+that\b)[^:]{3,80}?\bseconded\b[^:]{3,60}$", re.IGNORECASE)
_MOVES = compiled(
    r"\b(?:moved|proposed\s+an?\s+(?:motion|amendment)|motion\s+by|amendment\s+(?:moved\s+)?by)\b", re.IGNORECASE
)
# Up to the words of a motion: "moved that ...", "moved as an amendment to ...", "moved approval of the report".
_THAT = compiled(
    rf"""
    (?:\bmoved\b|\bseconded\s+by\b)[^“:]{{0,90}}?[,:]?\s+[“"]?(?=[Tt]hat\s)
    | \bproposed\s+an?\s+(?:[Mm]otion|[Aa]mendment)\s+(?=(?:that|to)\s)
    | \bmoved\b(?:[^“:.]{{0,60}}?,?\s+seconded\s+by\s+{NAME},?)?\s+(?:as\s+(?:an\s+amendment|the\s+motion),?\s+)?(?=(?:the\s+)?(?:approval|acceptance|adoption|refusal|rejection|recommendations?)\b|no\s+(?:change|action)\b|(?:not\s+)?to\s+(?!the\b)[a-z]+(?:\s\w|\W*$))
    """,
    re.VERBOSE,
)
_SECONDED = compiled(rf",?\s+(?:and\s+)?(?:(?:[Tt]his\s+)?was\s+)?seconded\s+by\s+{NAME}\W*$")
_OPENS_LIST = compiled(r"\bmoved\b[^.;]*:[-–—]*\s*$")
# "The amendment was therefore carried by 7 votes to 4", "The motion therefore became the decision of the Council.", "The
# Provost declared the motion carried", "The Committee resolved to adopt the motion".
_WENT = compiled(
    r"""
    \W*(?: (?:(?:up)?on\s+an?\s+(?:\w+\s+){0,4}(?:vote|hands|division|poll|roll\s+call)(?:\s+(?:vote|being\s+(?:taken|called)))?,?\s+)?(?:the\s+)?(?P<what>motion|amendment)\s+(?:was\s+|were\s+)?(?:(?:therefore|accordingly|thus|duly|declared|hereby|then)\s+){0,2}(?:was\s+)?(?:carried\b|became\s+the\s+(?:decision|finding|resolution)\b)
      | (?:the\s+)?(?:provost|convener|chair\w*)\b[^.;]{0,30}?\s(?:then\s+|accordingly\s+)?declared\s+the\s+(?P<declared>motion|amendment)\s+(?:to\s+be\s+)?carried\b
      | (?:the\s+)?(?:\w+\s+){1,2}(?:accordingly\s+|therefore\s+)?(?:resolved|agreed|decided)\s+(?:to\s+adopt|in\s+terms\s+of)\s+the\s+(?P<adopted>motion|amendment)\b )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "... 10 members voted for the amendment and 12 for the motion, which was accordingly declared to be carried."
_WHICH_WENT = compiled(
    r"\b(?P<what>motion|amendment),?\s+(?:which\s+was|and\s+the\s+(?:motion|amendment)\s+was)\s+(?:(?:therefore|accordingly|thus|duly|declared(?:\s+to\s+be)?)\s+){0,2}carried\b"
    r"|\b(?:votes?|abstentions?|abstaining|abstained|(?:for|of)\s+the\s+(?:motion|amendment)|against),?\s+and\s+the\s+(?P<then>motion|amendment)\s+was\s+(?:(?:therefore|accordingly|thus|duly|declared)\s+){0,2}carried\b"
    r"|\b(?P<which>motion|amendment),\s+which\s+(?:(?:therefore|accordingly|thus|then)\s+)?became\s+the\s+(?:decision|finding|resolution)\b"
    r"|\bwhereupon\s+the\s+(?P<whereupon>motion|amendment)\s+was\s+(?:(?:therefore|accordingly|thus|duly|declared)\s+){0,2}carried\b",
    re.IGNORECASE,
)
# The outcome and, in the same sentence, what that is: "The motion was carried and the Committee agreed to close the depot".
_IN_WORDS = compiled(
    r"\bcarried(?:\s+by\s+[^,.;]{3,40}?)?,?\s+and\s+(?:it|(?:the\s+)?\w+)\s+(?:was\s+)?(?:(?:therefore|thereafter|thereupon|accordingly|thus)\s+)?(?:agreed|resolved|decided)(?!\s+accordingly\b(?!\s+(?:that|to)\s))\b|\b(?:resolved|agreed|decided)\s+(?:to\s+adopt|in\s+terms\s+of)\b",
    re.IGNORECASE,
)
_DECISION = compiled(r"\W*(?:decision|decided|the\s+\w+\s+(?:resolved|decided))\b", re.IGNORECASE)
_ACCORDINGLY = compiled(
    r"\band\s+(?:the\s+)?\w+\s+(?:resolved|agreed|decided)\s+accordingly\b|\bbecame\s+the\s+(?:decision|finding|resolution)\b",
    re.IGNORECASE,
)
# "The Council otherwise agreed ...", behind what was voted on
_OTHERWISE = compiled(
    r"\b(?:otherwise|thereafter\s+also|further)\s+(?:agreed|resolved|noted|approved)\b", re.IGNORECASE
)
_DIGIT = compiled(r"\d")
_BY = compiled(r"\bcarried(\s+by\s+\w+\s+votes?\s+to\s+\w+(?:,?\s+with\s+\w+\s+abst\w+)?)", re.IGNORECASE)


def _puts(passages: Sequence[Passage]) -> Iterator[_Put]:
    """The motions and amendments of an item: each in a sentence, over a list, or under its heading with who moved it below."""
    below = -1
    """the last passage of what stands under a heading"""
    for at, passage in enumerate(passages):
        head = _HEAD.fullmatch(passage.text)
        if head and (put := _under(passages, at, head["what"].lower())):
            yield put
            below = put.last
            continue
        if at <= below:
            continue
        if not _MOVES.search(passage.text):
            continue
        starts = [s.start - passage.start for s in sentences(passage) if _MOVES.search(s.text) and _THAT.search(s.text)]
        for first, after in pairwise([0, *starts[1:], len(passage.text)]):
            put = _put(passages, at, passage.part(first, after))
            if put:
                yield put


def _under(passages: Sequence[Passage], at: int, what: str) -> _Put | None:
    """The motion or amendment under its heading at a place: over who moved and seconded it, or a nomination that says so itself."""
    below = list(takewhile(lambda p: _HEAD.fullmatch(p.text) is None, passages[at + 1 : at + 1 + _MOST]))
    place = next((n for n, p in enumerate(below) if n and _MOVED_BELOW.match(p.text)), None)
    if place is None and below and _NOMINATES.search(below[0].text):
        words, lead = below[:1], below[0]
    elif place is not None and not any(marker(p.text) or opens_side(p.text) for p in below[:place]):
        words, lead = below[:place], below[place]
    else:
        return None
    mover, seconder = movers(lead.text)
    if not (mover and seconder):
        return None
    return _Put(what, tuple((None, unquoted(p)) for p in words), (mover, seconder), at, at + 1 + (place or 0))


# "Councillor Bell nominated Councillor Roe as Convener and this was seconded by Councillor Orr."
_NOMINATES = compiled(r"\bnominated\b[^.;]{3,120}\bseconded\s+by\b", re.IGNORECASE)


def _put(passages: Sequence[Passage], at: int, said: Passage) -> _Put | None:
    """The motion or amendment that a paragraph or a part of it moves."""
    below = passages[at + 1 : at + 3] if _OPENS_LIST.search(said.text) else ()
    listed = 1 if below and enumerator(below[0].text) else 0
    under = None
    if below and not listed and _LEAD.match(below[0].text):  # "Councillor Bell moved:-", over "that the Board: (a) ..."
        over_list = below[0].text.rstrip(" –—-").endswith(":") and len(below) > 1 and enumerator(below[1].text)
        listed, under = (2, None) if over_list else (0, below[0])
    that = re.compile("$").search(said.text) if listed or under else _THAT.search(said.text)
    if that is None:
        return None
    lead = _AS_AMENDMENT.sub(" ", _BY_WHOM.sub("Moved by", said.text[: that.end()]))
    mover, seconder = movers(lead)
    if mover and not seconder and (behind := _SECONDED.search(said.text)):
        seconder = movers(behind.group())[1]
    if not (mover and seconder):
        return None
    what = "amendment" if re.search(r"\bamendment\b", said.text[: that.end()], re.IGNORECASE) else "motion"
    if listed:
        found, after = collect(Decision(said.start, "carried"), passages, at + listed)
        return _Put(what, tuple(found.clauses), (mover, seconder), at, after - 1) if found.clauses else None
    if under:
        return _Put(what, ((None, unquoted(without(under, _LEAD))),), (mover, seconder), at, at + 1)
    words = without(without_end(said.part(that.end()), _SECONDED), _LEAD)
    ends = next((s.start for s in sentences(words)[1:] if _VOTING.match(s.text)), words.end)
    return _Put(what, ((None, unquoted(words.part(0, ends - words.start))),), (mover, seconder), at, at)


_LEAD = compiled(r"[Tt]hat\s+")
_VOTING = compiled(
    r"\W*(?:on\s|there\s+(?:being|voted)|members\b|following\s|after\s|the\s+(?:vote|motion|amendment|provost|convener|chair\w*)\b|\d|seconded)",
    re.IGNORECASE,
)
_BY_WHOM = compiled(r"^\W*(?:an?\s+)?(?:motion|amendment)\s+(?:moved\s+)?by\b", re.IGNORECASE)
_AS_AMENDMENT = compiled(r",?\s*\b(?:as\s+)?an?\s+amendment\b,?", re.IGNORECASE)
# "For the Motion (7) – Councillors ...", "Amendment – Bell and Roe – 2", "Abstained: Councillor Orr (1)"
_SIDE = compiled(
    r"""
    \W*(?:(?:voted|voting)\s+)?(?:for\s+(?:the\s+)?)?(?P<side>motion|amendment|abst\w+|no\s+vote|not\s+voting)(?:\s+by\s+(?:the\s+)?[^():;\d]{3,40}?(?=\s*\(\d))?\s*(?:\(?(?P<first>\d+)(?:\s+votes?)?\)?)?
    (?: (?:\s*[:–-]+\s*|(?<=\))\s+(?=\w))
        (?:(?P<alone>\d+)(?:\s+votes?)?|(?P<names>.*?)(?:\s*[–-]\s*(?P<last>\d+)|\s*\((?P<within>\d+)\))?) )?\W*$
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "10 members voted for the amendment", "for the motion 8", "the motion received 10 votes"
_COUNT = compiled(
    r"\b(?P<before>\d+|[a-z]+)\s+(?:members?\s+|councillors?\s+|votes?\s+)?(?:having\s+)?(?:voted\s+|were\s+(?:cast\s+)?)?(?:for|in\s+favour\s+of)\s+the\s+(?P<what>motion|amendment)\b(?!\s+\d)"
    r"|\b(?:motion|(?P<amendment>amendment))\s+(?:receiv(?:ed|ing)\s+)?(?P<after>\d+)\b"
    r"|\band\s+(?P<further>\d+|[a-z]+)\s+(?:votes?\s+)?(?:for|in\s+favour\s+of)\s+the\s+(?P<other>motion|amendment)\b",
    re.IGNORECASE,
)
_ABSTAINED = compiled(
    r"\b(?P<count>\d+|no|one|two|three|four|five|six)\s+(?:members?\s+)?(?:having\s+)?abst\w+", re.IGNORECASE
)


def _votes(passages: Sequence[Passage], won: str) -> list[str]:
    """The votes as lines for and against what won: names with their number, or counts alone."""
    if totals := _totals(passages, won):
        return [_counted(totals)]
    lines: list[tuple[str, list[str], str]] = []
    counts: dict[str, str] = {}
    alone = False
    for text in (part for passage in passages for line in passage.text.splitlines() for part in _parted(line)):
        side = _SIDE.match(text)
        if side:
            label = _label(side["side"].lower(), won)
            if any(label == told[0] for told in lines):
                lines = []  # the next division: the last one decides
            alone = not side["names"]  # its names stand below it
            count = side["first"] or side["last"] or side["within"] or side["alone"] or ""
            lines.append((label, [side["names"].strip(" .")] if side["names"] else [], count))
        elif lines and alone and only_names(text):
            lines[-1][1].append(text.strip(" .,;"))
        elif found := list(_COUNT.finditer(text)):
            printed = {
                _label((m["what"] or m["other"] or m["amendment"] or "motion").lower(), won): in_digits(
                    m["before"] or m["after"] or m["further"]
                )
                for m in found
            }
            if not all(count.isdigit() for count in printed.values()):
                continue  # "his casting vote in favour of the motion"
            counts = printed
            if abstained := _ABSTAINED.search(text):
                counts["Abstained"] = "0" if abstained["count"].lower() == "no" else abstained["count"]
    counts |= {label: count for label, _, count in lines if count}
    named = [(label, names) for label, names, _ in lines if names]
    if not named:
        return [_counted(counts)] if len(counts) > 1 else []
    return [
        f"{label}: {', '.join(names)}" + (f" ({counts[label]})" if label in counts else "") for label, names in named
    ]


def _counted(counts: dict[str, str]) -> str:
    """Counts as a line: "For 4, Against 3, Abstained 0.\""""
    return ", ".join(f"{label} {counts[label]}" for label in ("For", "Against", "Abstained") if label in counts) + "."


def _totals(passages: Sequence[Passage], won: str) -> dict[str, str]:
    """The last row of a table whose columns are the motion and the amendment, where its ticks lost their places; else nothing."""
    texts = [passage.text for passage in passages]
    head = next((text for text in texts if _COLUMNS.fullmatch(text)), "")
    row = next((found for text in texts if (found := _TOTAL_ROW.fullmatch(text))), None)
    sides = [_label(side["side"].lower(), won) for side in _COLUMN.finditer(head)]
    numbers = row["numbers"].split() if row else []
    if len(sides) != len(numbers) or not {"For", "Against"} <= set(sides):
        return {}
    return dict(zip(sides, numbers, strict=True))


# "TOTAL 4 3 0"
_TOTAL_ROW = compiled(r"\W*totals?\W*(?P<numbers>\d{1,3}(?:\s+\d{1,3}){1,2})\W*", re.IGNORECASE)


def _in_columns(passages: Sequence[Passage], won: str, outcome: str) -> list[str]:
    """The votes under the heads of columns, as lines; names below one another only as many as the outcome counts for each side."""
    heads = [list(_COLUMN.finditer(p.text)) if _COLUMNS.fullmatch(p.text) else [] for p in passages]
    first = next((at for at in range(len(heads)) if sum(map(len, heads[at : at + 2])) > 1 and heads[at]), None)
    if first is None:
        return []
    below = next((at for at in range(first, len(heads)) if not heads[at]), len(heads))
    sides = [_label(head["side"].lower(), won) for found in heads[first:below] for head in found]
    names = list(takewhile(lambda p: only_names(p.text), passages[below:]))
    totals = _told_totals(outcome, won)
    if sorted(set(sides)) != sorted(sides) or not {"For", "Against"} <= {*sides}:
        return []
    under: dict[str, list[str]] = {side: [] for side in sides}
    rows = [_TITLE_NEXT.split(name.text) for name in names]
    if len(sides) > 1 and any(len(row) == len(sides) for row in rows):
        if not all(len(row) in {1, len(sides)} for row in rows):
            return []
        for row in rows:
            for head, printed in zip(sides, row, strict=True) if len(row) > 1 else ():
                under[head].append(printed.strip())
        names = [name for name, row in zip(names, rows, strict=True) if len(row) == 1]
        if names and sum(len(under[head]) < totals.get(head, 0) for head in sides) != 1:
            return []  # in which of the columns the rest stands was lost
    for name in names:
        column = name.block.cell.column if name.block.cell else None
        short = (s for s in sides if s not in totals or len(under[s]) < totals[s])
        side = next(short, None) if column is None else sides[column] if column < len(sides) else None
        if side is None or (column is None and not totals):
            return []
        under[side] += split(name.text)
    if not any(under.values()) or any(len(under[side]) != total for side, total in totals.items() if side in under):
        return []
    return [
        f"{side}: {', '.join(under[side])}" + (f" ({totals[side]})" if side in totals else "")
        for side in ("For", "Against", "Abstained")
        if under.get(side)
    ]


# "Councillor Bell    Councillor Roe", in one line of two columns
_TITLE_NEXT = compiled(r"(?<=[a-zß-ÿ])\s+(?=(?:Councillor|Cllr|Provost|Bailie|Baillie|Convener|Alderman)\b)")


def _told_totals(outcome: str, won: str) -> dict[str, int]:
    """How many were for what won and against it, as a sentence tells: "carried by 7 votes to 4", "the motion receiving 8 votes"."""
    if counted := _BY.search(outcome):
        counts = [int(n) for word in counted[1].split() if (n := in_digits(word.strip(","))).isdigit()]
        return dict(zip(("For", "Against", "Abstained"), counts, strict=False))
    found = {
        _label((m["what"] or m["other"] or m["amendment"] or "motion").lower(), won): in_digits(
            m["before"] or m["after"] or m["further"]
        )
        for m in _COUNT.finditer(outcome)
    }
    return {side: int(count) for side, count in found.items() if count.isdigit()} if len(found) > 1 else {}


# "Motion", "Amendment" and "No Vote", each over its column, or in a line over all of them
_COLUMN = compiled(r"\b(?P<side>motion|amendment|no\s+vote|not\s+voting|abst\w+)\b", re.IGNORECASE)
_COLUMNS = compiled(r"(?:\W*\b(?:motion|amendment|no\s+vote|not\s+voting|abst\w+)\b)+\W*", re.IGNORECASE)


def _parted(line: str) -> list[str]:
    """A line of a division, parted where it tells of both sides: "there voted for the motion – A (1); and for the amendment – B (1)"."""
    starts = [match.end() for match in _EACH.finditer(line)]
    if len(starts) < 2:
        return [line]
    parts = (line[a:b] for a, b in pairwise([*starts, len(line)]))
    heads = ((part, _COUNT_FIRST.match(part)) for part in parts)
    return [
        part[: head.end()] + _ASIDE.sub("", part[head.end() :]) if head else _ASIDE.sub("", part)
        for part, head in heads
    ]


_EACH = compiled(
    r"(?:(?<![Mm]embers )(?<![Cc]ouncillors )(?<!\d )(?<!having )\bvoted\W+|;\s+(?:and\s+)?)(?=(?:for\s+the\s+(?:motion|amendment)|declined\s+to\s+vote|abst\w+)\b)",
    re.IGNORECASE,
)
# "for the motion (5) – the Convener and Councillor Bell"
_COUNT_FIRST = compiled(r"\W*for\s+the\s+\w+(?:\s+by\s[^():;\d]{3,40})?\s+\(\d+\)\s*[:–—-]+\s*", re.IGNORECASE)
# "... and Roe (5) – the Provost being absent – whereupon the motion was carried"
_ASIDE = compiled(r"(?<=\))(?:\s*[;,]|\s+[–—-])\s.*$|;\s+(?:and\s+)?$", re.DOTALL)


def _label(side: str, won: str) -> str:
    """What a side of the vote is to what won."""
    return "Abstained" if side not in {"motion", "amendment"} else "For" if side == won else "Against"
