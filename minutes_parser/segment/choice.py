"""Which of the headings that might open an item do: first how the document writes them, then those written so.

For each form of number the best ascending chain of candidates is found; the form whose chain is worth most is the
document's. Candidates of that form in the same style as the chain are items too, even where they are printed out of
order. A document without such a chain has the unnumbered headings whose style the standard titles (Apologies, Minutes,
...) have.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from minutes_parser.segment.headings import Candidate
from minutes_parser.segment.numbering import Printed
from minutes_parser.segment.rollcall import read_label
from minutes_parser.segment.title_ends import ANSWERED_NONE
from minutes_parser.segment.titles import is_done, is_said, is_standard
from minutes_parser.segment.unnumbered import ACTIONS, count_standard, unnumbered_headings


def sub_items(found: Sequence[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """Headings 5.1, 5.2 under item 5: numbered on from 1 and set as headings are, or titles over what was said. Numbered paragraphs are none."""
    under: list[Candidate] = []
    decimal = sorted((c for c in found if c.number and c.number.form == "decimal"), key=lambda c: c.start)
    starts = [c.start for c in decimal]
    for item, after in zip(chosen, [*chosen, None][1:], strict=True):
        if item.number is None or item.number.form != "integer":
            continue
        end = bisect_left(starts, after.start) if after else len(decimal)
        between = decimal[bisect_right(starts, item.start) : end]
        inside = [c for c in between if c.number and c.number.value[0] == item.number.value[0]]
        below = [*(c.place for c in inside[1:]), after.place if after else inside[-1].place + 2] if inside else []
        headed = [
            c
            for c, next_one in zip(inside, below, strict=True)
            if c.style[3] and len(c.title.split()) <= 16 and (any(c.style[:3]) or _heads_text(c, next_one))
        ]
        counted = [c.number.value[1] for c in headed if c.number]
        if len(headed) == len(inside) and counted == list(range(1, len(headed) + 1)):
            under += headed
    return under


def _heads_text(found: Candidate, next_one: int) -> bool:
    """Whether a line that is set as its text is reads as a title, and stands over that text."""
    title = found.title
    plain = title[-1] not in ";:,?" and len(title.split()) <= 12 and not is_said(title) and not is_done(title)
    plain = plain and ANSWERED_NONE.match(title) is None and _SPOKEN.match(title) is None
    return plain and next_one - found.place > 1


def choose(found: Sequence[Candidate], forms: Iterable[str]) -> list[Candidate]:
    """The candidates that open items, in print order."""
    found = _without_third(found)
    best: list[Candidate] = []
    worth = 0.0
    numbered = [c for form in forms for c in _running([c for c in found if c.number and c.number.form == form])]
    weak, counted = [c for c in numbered if c.weak], _over_text([c for c in numbered if not c.weak])
    found = sorted([*counted, *(c for c in found if not c.number)], key=lambda c: c.start)
    for form in forms:
        chain, value = _chain([c for c in found if c.number and c.number.form == form])
        if len(chain) == 2 and chain[1].running - chain[0].running > 5 and not all(any(c.style[:2]) for c in chain):
            continue
        if len(chain) >= 2 and value > worth:
            best, worth = _outer(found, chain), value
    best = _above(found, best) or _with_noughts(found, best)
    unnumbered = unnumbered_headings(found)
    restarted = [c for c in found if c.number and c.number.form == "integer" and c.number.stopped and c.running == 1]
    if len(restarted) > max(2, len(best)) and count_standard(restarted) > max(
        1, count_standard(unnumbered), count_standard(best)
    ):
        style, count = Counter(c.style for c in restarted).most_common(1)[0]
        alike = any(style[:3]) and count >= 0.6 * len(restarted)
        # "1.", "1.", "1.": a converter began its list anew at every item
        return [c for c in restarted if not alike or any(c.style[:3])]
    if not best and not unnumbered:  # one item alone: "1. Policing in the District"
        only = [
            c
            for c in found
            if c.number
            and (c.running == 1 or (c.running >= 100 and c.style[2]))
            and (c.number.stopped or all(c.style[1:3]))
            and (c.style[3] or c.label)
        ] or [c for c in found if c.number and c.number.form == "coded" and all(c.style[1:]) and is_standard(c.title)]
        return only[:1] if len(only) == 1 and len(only[0].title.split()) <= 12 and only[0].score >= 1.0 else []
    if (
        len(best) == 2
        and all(any(c.style[:2]) for c in best)
        and not any(c.start > best[0].start for c in unnumbered)
        and all(read_label(c.title) or not any(c.style[:3]) for c in unnumbered)
    ):
        unnumbered = []  # labels of those there
    listed = _listed(best, unnumbered)
    if listed:
        return listed
    if best and (len(best) >= 3 or not unnumbered) and 2 * sum(c.minuted for c in unnumbered) <= len(unnumbered):
        standard = sum(is_standard(c.title) for c in unnumbered)
        headed = sum(any(c.style[:3]) for c in best) >= 0.6 * len(best) and len(best) >= 2 * len(unnumbered)
        headed = headed or sum(bool(c.number and c.number.worded) for c in best) >= max(3, 0.6 * len(best))
        if not headed and _is_list(best, unnumbered):
            return unnumbered
        if standard >= 2 and standard > 2 * sum(is_standard(c.title) for c in best) and not headed:
            return unnumbered  # what is numbered are paragraphs or lists
        plain = not any(any(c.style[:3]) for c in best)
        if (
            standard >= 2
            and len(unnumbered) >= 3
            and plain
            and 3 * sum(is_said(c.title) for c in best) >= 2 * len(best)
        ):
            return unnumbered  # paragraphs numbered on under headings
        if plain and _numbered_on(best, unnumbered):
            return unnumbered
        chosen = _same_style(found, _headings(best))
        chosen = _filled(chosen, [*weak, *_lone(found, chosen)])
        return sorted([*_first(found, chosen), *chosen, *_last(found, chosen)], key=lambda c: c.start)
    return _with_numbered(found, unnumbered)


def _with_numbered(found: Sequence[Candidate], headings: list[Candidate]) -> list[Candidate]:
    """With the few headings that have a number, or begin with a year, among others in their style."""
    styles = Counter(c.style for c in headings)
    if not headings or (style := styles.most_common(1)[0][0])[:2] == ("", False) or not style[3]:
        return headings
    places = {c.place + 1 for c in headings}
    more = [
        _whole_heading(c)
        for c in found
        if c.number
        and c.style == style
        and c.number.form == "integer"
        and c.place not in places  # the second line of one above
        and len(c.title.split()) <= 12
        and not is_said(c.title)
    ]
    return sorted([*headings, *more], key=lambda c: c.start) if 2 * len(more) <= len(headings) + 1 else headings


def _whole_heading(found: Candidate) -> Candidate:
    """A heading, its first figures part of the title where they are a year: "2003 Programme"."""
    number = found.number
    if number is None or number.stopped or not 1900 < number.value[0] < 2100:
        return found
    title = f"{number.text}{' ' * (found.title_start - found.start - len(number.text))}{found.title}"
    return replace(found, number=None, title=title, title_start=found.start)


def _without_third(found: Sequence[Candidate]) -> list[Candidate]:
    """Without 1.1.1 and 1.1.2 below 1.1, which are no dates."""
    above = {c.number.value for c in found if c.number and c.number.form == "decimal"}
    return [c for c in found if not (c.number and c.number.form == "dotted" and c.number.value[:2] in above)]


def _above(found: Sequence[Candidate], chain: Sequence[Candidate]) -> list[Candidate]:
    """The items 1 and 2 above the chain of 1.1, 1.2, 1.3, 2.1, where each of the chain's sections has one."""
    out: list[Candidate] = []
    sections = {c.number.value[0]: c.start for c in reversed(chain) if c.number and c.number.form == "decimal"}
    for section, start in sorted(sections.items(), key=lambda pair: pair[1]):
        after = out[-1].start if out else -1
        tops = [c for c in found if c.number and c.number.form == "integer" and after < c.start < start]
        top = next((c for c in reversed(tops) if c.running == section), None)
        if top is None or not _marked(top):
            return []
        out.append(top)
    last = out[-1] if out else None
    rest = [c for c in found if last and c.number and c.number.form == "integer" and c.start > last.start]
    following = [c for c in rest if last and c.running == last.running + 1 and _marked(c)]
    return [*out, *following[:1]] if out and out[0].start < chain[0].start else []


def _with_noughts(found: Sequence[Candidate], chain: list[Candidate]) -> list[Candidate]:
    """The chain, where it is one of 4.1, 4.2, 5.1, with titles that are numbered 4.0 and stand where a 4.0 does."""
    if not chain or not chain[0].number or chain[0].number.form != "decimal":
        return chain
    more = []
    for c in found:
        if c.number and c.number.text.endswith(".0") and (c.label or c.style[3]) and not is_said(c.title):
            here = replace(c, running=c.running * 1000)
            below = next((x for x in chain if x.start > c.start), None)
            if (
                below
                and 0 < below.running - here.running <= 4001
                and all(x.running < here.running for x in chain if x.start < c.start)
            ):
                more.append(here)
    return sorted([*more, *chain], key=lambda c: c.start)


def _marked(found: Candidate) -> bool:
    """Whether a number with a stop that is no nought (as "5.0" is) stands before a title that ends at a mark or its line's end."""
    number = found.number
    marked = found.label or found.style[3] or any(found.style[:3])
    return number is not None and number.stopped and not number.text.endswith(".0") and marked


def _listed(chain: Sequence[Candidate], headings: Sequence[Candidate]) -> list[Candidate]:
    """The headings without numbers below an agenda that is printed at the top, where they repeat what it lists."""
    below = [
        c
        for c, after in zip(chain, [*chain, None][1:], strict=True)
        if (after is None or after.place - c.place <= 2 or c.style[0] == "row")
    ]
    listed = [c for c in below if any(h.start > c.start and _repeated(c.title, h.title) for h in headings)]
    under = [h for h in headings if listed and h.start > listed[-1].start]
    again = sum(any(_repeated(c.title, h.title) for h in under) for c in listed)
    return under if again >= 3 and 5 * again >= 2 * len(headings) else []


def _over_text(numbered: Sequence[Candidate]) -> list[Candidate]:
    """Without an agenda at the top that the minutes below repeat with its numbers: of a title printed twice the text stands under the second."""
    printed: dict[tuple[str, str], list[Candidate]] = {}
    for c in sorted(numbered, key=lambda c: c.start):
        if c.number:
            printed.setdefault((c.number.form, c.number.text), []).append(c)
    twice = [(p[0], p[1]) for p in printed.values() if len(p) == 2 and _repeated(p[0].title, p[1].title)]
    if len(twice) < 3:
        return list(numbered)
    last = max((a for a, _ in twice), key=lambda c: c.start)
    below = min((b for _, b in twice), key=lambda c: c.start)
    agenda = [c for c in numbered if c.start <= last.start]
    lines = last.place - min(c.place for c in agenda)
    dense = lines <= 3 * len(agenda) and lines < max(b.place for _, b in twice) - below.place
    if last.start > below.start or not dense or 2 * len(twice) < len(agenda):
        return list(numbered)
    return [c for c in numbered if c.start > last.start]


_NO_LETTERS = re.compile(r"\([^()]*\)|[\W\d_]|\band\b")
_WORDS = re.compile(r"[^\W\d_]+")
_NO_MATTER = frozenset(
    {"a", "an", "the", "of", "on", "in", "for", "to", "and", "from", "our", "s", "welcome", "item"}
    | {"update", "updates", "report", "reports"}
)
"""words that titles share though they be of different business"""


def _repeated(listed: str, heading: str) -> bool:
    """Whether a heading is what an agenda lists, all of it or the words that matter: "Case studies" for "Update on case studies"."""
    if _letters(listed) == _letters(heading):
        return True
    a, b = (set(_WORDS.findall(title.lower())) - _NO_MATTER for title in (listed, heading))
    return bool(a and b) and (a <= b or b <= a)


def _letters(title: str) -> str:
    """A title's letters, remarks in brackets aside."""
    return _NO_LETTERS.sub("", title.lower())


def _filled(chosen: Sequence[Candidate], weak: Sequence[Candidate]) -> list[Candidate]:
    """With the candidates (weak ones, sentences) that have the very number missing between two items, or the one before the first."""
    more = []
    counted = sorted((c for c in chosen if c.number), key=lambda c: c.start)
    for before, after in pairwise([None, *counted]):
        if after is None or after.number is None:
            continue
        low = before.running if before else max(0, after.running - 2)
        if not 1 < after.running - low <= (4 if before else 2):
            continue
        here = [
            c
            for c in weak
            if c.number
            and c.number.form == after.number.form
            and (before.start if before else -1) < c.start < after.start
            and low < c.running < after.running
            and (before or after.running <= 2 or c.style[:3] == after.style[:3])
        ]
        if [c.running for c in here] == sorted({c.running for c in here}):
            more += here
    return [*chosen, *more]


def _lone(found: Sequence[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """Plain candidates that stand alone between two items as their number does between theirs: lists there have others."""
    counted = sorted((c for c in chosen if c.number), key=lambda c: c.start)
    taken = {c.running for c in counted}
    lone = []
    for a, b in pairwise(counted):
        here = [
            c for c in found if c.number and a.number and c.number.form == a.number.form and a.start < c.start < b.start
        ]
        if b.running - a.running == len(here) + 1 and all(
            c.running == n and n not in taken and c.number and a.number and _shape(c.number) == _shape(a.number)
            for n, c in enumerate(here, int(a.running) + 1)
        ):
            lone += here
    return lone


def _is_list(chain: Sequence[Candidate], headings: Sequence[Candidate]) -> bool:
    """Whether plain numbered lines are a list under one of the headings, or above them all."""
    tagged = all(c.style[0] for c in headings)  # bold first words stand out less than headings of the format's own
    if (
        len(headings) < max(3, 0.75 * len(chain))
        or any(any(c.style[: 1 if tagged else 3]) for c in chain)
        or not all(c.style[0] or c.style[1] for c in headings)
        or sum(is_standard(c.title) for c in chain) > max(1, sum(is_standard(c.title) for c in headings))
    ):
        return False
    return len({sum(h.start < c.start for h in headings) for c in chain}) <= 2


def _numbered_on(chain: Sequence[Candidate], headings: Sequence[Candidate]) -> bool:
    """Whether what is numbered are paragraphs, with or without first words like a title, each below one of the headings."""
    places = {c.place for c in chain}
    above = sum(h.style[3] and h.place + 1 in places for h in headings)
    over = sum(h.style[3] and (h.place + 1 in places or h.over == "prose") for h in headings)
    told = sum(not c.style[3] or is_said(c.title) for c in chain)
    return (
        (len(headings) >= 4 or above == len(headings) == 3)
        and 5 * over >= 4 * len(headings)
        and 2 * above >= len(headings)
        and 3 * told >= 2 * len(chain)
        and count_standard(headings) > max(2, count_standard([c for c in chain if not is_said(c.title)]))
    )


_FAR = 1000
"""Candidates between two links of a chain at most: more are the numbers of paragraphs in a volume of thousands of pages."""


def _chain(found: Sequence[Candidate]) -> tuple[list[Candidate], float]:
    """The ascending chain of candidates that is worth most, and its worth."""
    if not found:
        return [], 0.0
    total: list[float] = []
    before: list[int] = []
    for i, here in enumerate(found):
        value, link = here.score + (1.0 if here.running == 1 else 0.0), -1
        for j in range(max(0, i - _FAR), i):
            step = _step(found[j], here)
            if step is not None and total[j] + step + here.score > value:
                value, link = total[j] + step + here.score, j
        total.append(value)
        before.append(link)
    at = max(range(len(found)), key=lambda i: total[i])
    worth, chain = total[at], []
    while at >= 0:
        chain.append(found[at])
        at = before[at]
    return chain[::-1], worth


def _outer(found: Sequence[Candidate], chain: list[Candidate]) -> list[Candidate]:
    """The chain without a list inside an item, where it leaps from that list's end to the number after the item's own."""
    for place, (a, b) in enumerate(pairwise(chain), 1):
        if b.running - a.running <= 6:
            continue
        inner = {c.start for c in chain[:place]}
        other, _ = _chain(
            [c for c in found if c.start not in inner and c.number and b.number and c.number.form == b.number.form]
        )
        before = [c for c in other if c.start < chain[0].start]
        if b in other and before and 0 < b.running - before[-1].running <= 3:
            return other
    return chain


def _running(found: Sequence[Candidate]) -> list[Candidate]:
    """Candidates of one form with the part of their numbers that runs: the group of digits that varies most."""
    groups = min((len(c.number.value) for c in found if c.number), default=0)
    if not groups:
        return list(found)
    if found[0].number and found[0].number.form == "decimal":
        year, count = Counter(c.number.text.rpartition(".")[2] for c in found if c.number).most_common(1)[0]
        if len(year) == 2 and count >= max(3, 0.6 * len(found)):  # 61.09, 62.09: of the year 2009
            return [
                replace(c, running=c.number.value[0]) for c in found if c.number and c.number.text.endswith(f".{year}")
            ]
        return [replace(c, running=c.number.value[0] * 1000 + c.number.value[1]) for c in found if c.number]
    if (sections := _sections(found)) is not None:
        return sections
    last = Counter(
        c.number.value[-1] % 100 for c in found if c.number and found[0].number and found[0].number.form == "lettered"
    )
    if last and len(found) >= 3 and last.most_common(1)[0][1] == len(found):  # AM119, AM219: of the year 2019
        return [replace(c, running=c.number.value[-1] // 100) for c in found if c.number]
    distinct = [len({c.number.value[g] for c in found if c.number}) for g in range(groups)]
    runs = max(range(groups), key=lambda g: (distinct[g], -g))
    return [replace(c, running=c.number.value[runs] + _letter(c.number.text)) for c in found if c.number]


def _sections(found: Sequence[Candidate]) -> list[Candidate] | None:
    """A1, A2, B1, B2, C1: each section counts anew and its letter follows the one before."""
    if not found[0].number or found[0].number.form != "lettered":
        return None
    out: list[Candidate] = []
    letter, before, low = "", 0, 0
    for c in found:
        text = c.number.text if c.number else ""
        if not re.fullmatch(r"[A-Z]\d{1,2}", text):
            return None
        value = int(text[1:])
        if text[0] == letter and value > before:
            pass
        elif value == 1 and (not letter or ord(text[0]) == ord(letter) + 1):
            low, letter = low + before, text[0]
        else:
            return None
        before = value
        out.append(replace(c, running=low + value))
    return out if letter > "A" else None


_LETTERED = re.compile(r"\d([a-z])\b")


def _letter(number: str) -> float:
    """3a stands between 3 and 4."""
    match = _LETTERED.search(number)
    return (ord(match.group(1)) - 96) / 100 if match else 0.0


def _step(a: Candidate, b: Candidate) -> float | None:
    """What it is worth that b follows a; None where it cannot."""
    if b.start <= a.start:
        return None
    ahead = b.running - a.running
    if ahead <= 0:
        return None
    if ahead > 15:
        return None  # paragraph 101 of a document that is quoted
    same = 1.0 if a.style == b.style else 0.0
    if a.number and b.number and _shape(a.number) != _shape(b.number):
        leaps = ahead > 1 and a.number.stopped != b.number.stopped
        same -= 3.0 if leaps else 0.5  # "1.", "2." in a list below item 2, "14 Mill Lane" below item 11.
    return same + (2.0 if ahead <= 1 else 0.5 if ahead <= 3 else -2.0)


def _shape(number: Printed) -> tuple[str, bool, bool, bool, bool]:
    """What a document's numbers have in common: a stop or brackets, a word before it, a nought before or after it."""
    noughts = number.text.startswith("0"), number.text.endswith(".0")
    return number.mark, number.enclosed, number.worded, *noughts


_SPOKEN = re.compile(
    r"(?:The|There|This|These|It|We|They|A|An|Current|[A-Z]{2,}|[A-Z]\w+\s+(?:[Mm]embers|Office))\b.*\b(?:is|are|was|were|has|have|had|will|would|should|must|\w{3,}ed)\b"
)


def _headings(chain: Sequence[Candidate]) -> list[Candidate]:
    """Without paragraphs whose numbers go on where those of the headings end: sentences, where most of the chain are none.

    A sentence whose number stands between two headings' is an item without a title.
    """
    spoken = [c for c in chain if not any(c.style[:3]) and len(c.title.split()) > 6 and _SPOKEN.match(c.title)]
    told = {c.start for c in spoken}
    kept = [n for n, c in enumerate(chain) if c.start not in told]
    if len(kept) < 3:
        return list(chain)
    between = {
        c.start for a, b in pairwise(kept) if chain[b].running - chain[a].running == b - a for c in chain[a + 1 : b]
    }
    return [c for c in chain if c.start not in told or c.start in between]


def _same_style(found: Sequence[Candidate], chain: Sequence[Candidate]) -> list[Candidate]:
    """The chain, and what stands out of order but in the chain's form and style."""
    styles = Counter(c.style for c in chain)
    style, count = styles.most_common(1)[0]
    if count < 0.6 * len(chain) or not (style[0] or style[1] or style[2]):
        return [*_labels_before(found, chain), *chain, *_out_of_order(found, chain)]
    elsewhere = {c.running for run in _runs(found, chain) for c in run if c.style == style}
    last = max(c.running for c in chain if c.style == style)
    kept: list[Candidate] = []
    for c in chain:  # without a list's numbers in place of a heading's, and "14 Mill Lane" below item 11
        follows = c.running <= last or is_standard(c.title) or not kept or c.running - kept[-1].running <= 1
        if c.style == style or (c.running not in elsewhere and follows):
            kept.append(c)
    chain = kept
    numbers = {c.running for c in chain}
    highest = max(numbers)
    more = [
        c
        for run in _runs(found, chain)
        # a run that uses a number again is a list inside an item, but for one number printed twice: lists start low
        if not numbers & {c.running for c in run} or (len(run) == 1 and _repeats(run[0], chain))
        for c in run
        # not "100 Homes Scheme", nor a page's number far below all others
        if c.style == style and c.score >= 2.5 and min(numbers) - 15 <= c.running <= highest + 15
    ]
    alike = [c for c in found if c.style == style]
    more += [c for run in _runs(alike, chain) if _anew(run, chain) for c in run]
    capitals = [s for s, count in styles.items() if s[2] and count >= 2]
    labels = sum(c.label for c in chain) >= 0.6 * len(chain)
    repeated = Counter(c.title.lower() for c in found)
    more += [
        c
        for c in found
        if not c.number
        and (c.style in capitals or (labels and c.label and c.style == style))
        and is_standard(c.title)
        and repeated[c.title.lower()] == 1
        and not ACTIONS.fullmatch(c.title)
        and (c.start > chain[0].start or (labels and c.label and len(c.title.split()) >= 2))
    ]
    return [*chain, *more]


def _anew(run: Sequence[Candidate], chain: Sequence[Candidate]) -> bool:
    """Whether headings below the last one count anew, as those of a second section do: each stands over text of its own."""
    ends = [*(c.place for c in run[1:]), run[-1].place + 2]
    over = sum(b - c.place > 1 for c, b in zip(run, ends, strict=True))
    tagged = bool(run[0].style[0])
    return (
        len(run) >= (2 if tagged else 3)
        and run[0].running == 1
        and run[0].start > chain[-1].start
        and any(run[0].style[:2])
        and run[0].style[3]
        and (over == len(run) or (not tagged and over >= 3 and over >= len(run) - 1))
        and not any(is_said(c.title) for c in run)
    )


_LETTER = re.compile(r"^\(?a\)\s+")


def _out_of_order(found: Sequence[Candidate], chain: Sequence[Candidate]) -> list[Candidate]:
    """Standard titles on plain lines whose number is missing from the chain, or that repeat the number right above."""
    numbers = {c.running for c in chain}
    low, high = min(numbers), max(numbers)
    stopped = 2 * sum(bool(c.number and c.number.stopped) for c in chain) > len(chain)
    more = []
    labels = sum(c.label for c in chain) >= 0.6 * len(chain)
    for run in _runs(found, chain):
        c = run[0]
        if len(run) > 1 or not c.number or (stopped and not c.number.stopped):
            continue
        standard = is_standard(_LETTER.sub("", c.title)) and c.style[3]
        if not (standard or (labels and c.label)) or len(c.title.split()) > 6 or is_said(c.title):
            continue
        above = max((x for x in chain if x.start < c.start), key=lambda x: x.start, default=None)
        below = next((x for x in sorted(chain, key=lambda x: x.start) if x.start > c.start), None)
        again = above and below and above.running in (c.running, c.running - 1) and below.running - above.running == 1
        if above and below and (again or (c.running not in numbers and low < c.running < high)):
            more.append(c)
    return more


_LAST = re.compile(
    r"(?:any\s+other\s+(?:competent\s+|urgent\s+)?business|a\.?o\.?c?\.?b\.?|(?:date\s+(?:and\s+time\s+)?of\s+(?:the\s+)?)?next\s+meeting"
    r"|(?:votes?|expressions?)\s+of\s+(?:sympathy|congratulations?))",
    re.IGNORECASE,
)
"""Business that clerks put last, and some without the number that all before it has."""


def _last(found: Sequence[Candidate], chain: Sequence[Candidate]) -> list[Candidate]:
    """Headings without numbers below the last numbered item, of business that stands at the end."""
    taken = {c.start for c in chain}
    end = max(chain, key=lambda c: c.start)
    return [
        c
        for c in found
        if not c.number
        and c.start > end.title_end
        and c.start not in taken
        and (any(c.style[:3]) or c.label or c.over == "prose")
        and c.style[3]
        and _LAST.fullmatch(c.title)
    ]


_PUBLIC = re.compile(
    r"(?:public|open)\s+(?:questions?(?:\s+time)?|participation|forum|session|speaking|time|comments)", re.IGNORECASE
)


def _first(found: Sequence[Candidate], chain: Sequence[Candidate]) -> list[Candidate]:
    """Headings without numbers above the first item of what the public asked or said before the meeting proper."""
    start = min(c.start for c in chain)
    headed = [c for c in found if not c.number and any(c.style[:3]) and c.style[3]]
    above = [c for c in headed if c.start < start]
    first = chain[0]  # "Election of Chairman" without its number, over "2. Apologies"
    lost = above[-1:] if first.running == 2 and all(c.style == first.style for c in above[-1:]) else []
    lost = [c for c in lost if is_standard(c.title) and c.over == "prose" and not c.label]
    plain = not any(any(c.style[:3]) for c in chain)  # "OPEN FORUM" between plain numbers
    of_public = [c for c in (headed if plain else above) if _PUBLIC.fullmatch(c.title) and c not in lost]
    return [*of_public, *lost]


_APOLOGIES = re.compile(r"apolog|attend|present", re.IGNORECASE)


def _labels_before(found: Sequence[Candidate], chain: Sequence[Candidate]) -> list[Candidate]:
    """Standard titles with a colon above the first number, where most of what is numbered has a colon too."""
    if sum(c.label for c in chain) < 0.6 * len(chain):
        return []
    above = [c for c in found if not c.number and c.label and c.start < chain[0].start]
    return [c for c in above if is_standard(c.title) and len(c.title.split()) >= 2 and not _APOLOGIES.match(c.title)]


def _repeats(here: Candidate, chain: Sequence[Candidate]) -> bool:
    """Whether a heading's number may be printed a second time: right after the first, or higher than lists inside
    items start; never "3 Members of ..." where numbers have stops."""
    before = [c for c in chain if c.start < here.start]
    after = [c for c in chain if c.start > here.start]
    if (before and before[-1].running == here.running) or (after and after[0].running == here.running):
        return True
    stops = sum(bool(c.number and c.number.stopped) for c in chain)
    return here.running > 2 and bool((here.number and here.number.stopped) or 2 * stops < len(chain))


def _runs(found: Sequence[Candidate], chain: Sequence[Candidate]) -> list[list[Candidate]]:
    """What is numbered in the chain's form but stands outside it, as runs that count up by one."""
    form = chain[0].number.form if chain[0].number else ""
    taken = {c.start for c in chain}
    runs: list[list[Candidate]] = []
    for c in found:
        if not c.number or c.number.form != form or c.start in taken:
            continue
        if runs and c.running == runs[-1][-1].running + 1:
            runs[-1].append(c)
        else:
            runs.append([c])
    return runs
