"""The best ascending chain of numbered candidates, and how the numbers of a form run on."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from minutes_parser.patterns import compiled
from minutes_parser.segment.items.candidate import Candidate
from minutes_parser.segment.items.numbering import Printed, roman
from minutes_parser.segment.items.titles import is_standard

_FAR = 1000
"""Candidates between two links of a chain at most: more are the numbers of paragraphs in a volume of thousands of pages."""


def best_chain(found: Sequence[Candidate]) -> tuple[list[Candidate], float]:
    """The ascending chain of candidates that is worth most, in print order, and its worth in points of `Candidate.score`.

    `found`: candidates of one form with their `running` part set (see `with_running`), in print order; of none the chain is empty.
    """
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


def without_inner_list(found: Sequence[Candidate], chain: list[Candidate]) -> list[Candidate]:
    """The chain without a list inside an item, where it leaps from that list's end to the number after the item's own."""
    for place, (a, b) in enumerate(pairwise(chain), 1):
        if b.running - a.running <= 6:
            continue
        inner = {c.start for c in chain[:place]}
        other, _ = best_chain(
            [c for c in found if c.start not in inner and c.number and b.number and c.number.form == b.number.form]
        )
        before = [c for c in other if c.start < chain[0].start]
        if b in other and before and 0 < b.running - before[-1].running <= 3:
            return other
    return chain


def resumed(found: Sequence[Candidate], chain: list[Candidate]) -> list[Candidate]:
    """The chain with the items that go on below a list inside one of them, where that list's numbers ran on past the item's.

    1 to 4, a list from 1 to 9 of applications below 4, and then 5, 6 and 7: standard titles mostly, as the list's are not,
    or numbered as the first ones, which the list is not.
    """
    if len(chain) < 3 or not chain[0].number or chain[0].number.form != "integer":
        return chain
    counted = [c for c in found if c.number and c.number.form == "integer"]
    inside = {c.start for c in chain} | {c.start for run in _from_one(counted) for c in run}
    others = [c for c in counted if c.start not in inside and (c.style[3] or c.label)]
    ones = [c.start for c in counted if c.running == 1]
    starts = [c.start for c in chain]
    for place in range(2, len(chain)) if others else ():
        item, entry = chain[place - 1], chain[place]
        if bisect_right(ones, item.start) == bisect_right(ones, entry.start):
            continue
        for next_one in others:
            end = bisect_right(starts, next_one.start)
            if end <= place or not item.running < next_one.running <= min(item.running + 3, chain[end - 1].running):
                continue
            after = chain[end] if end < len(chain) else None
            behind = [
                c
                for c in others
                if c.start > chain[end - 1].start
                and c.running > item.running
                and (after is None or (c.start < after.start and c.running < after.running))
            ]
            own, _ = best_chain(behind)
            goes_on = own and own[0].running <= next_one.running
            if goes_on and (_outdoes(own, chain[place:end]) or _as_before(chain[:place], chain[place:end], own)):
                return [*chain[:place], *own, *chain[end:]]
    return chain


def _from_one(counted: Sequence[Candidate]) -> list[list[Candidate]]:
    """The runs of candidates that count on from 1 without a gap."""
    runs: list[list[Candidate]] = []
    here: list[Candidate] = []
    for c in counted:
        if c.running == 1:
            here = [c]
            runs.append(here)
        elif here and c.running == len(here) + 1:
            here.append(c)
        else:
            here = []
    return runs


def _as_before(items: Sequence[Candidate], listed: Sequence[Candidate], own: Sequence[Candidate]) -> bool:
    """Whether items go on as they were numbered, "6", "8", and all entries of the list before them otherwise, "7.", "8."."""
    shapes, others, after = ({shape_of(c.number) for c in cs if c.number} for cs in (items, listed, own))
    return len(own) >= 2 and len(shapes) == 1 and shapes == after and shapes.isdisjoint(others)


def _outdoes(own: Sequence[Candidate], listed: Sequence[Candidate]) -> bool:
    """Whether items that go on are titles as most bodies have, and the entries of the list before them are not."""
    standard = sum(is_standard(c.title) for c in own)
    few = 4 * sum(is_standard(c.title) for c in listed) <= len(listed)
    return few and standard >= 2 and 2 * standard >= len(own)


def without_lists(found: Sequence[Candidate]) -> Sequence[Candidate]:
    """Without lists inside items: 1, 2, 3 line by line below some text of item 3, and right below them item 4.

    The items before it run on from 1 and have text below them, as those that an agenda only lists have not.
    """
    counted = [c for c in found if c.number and c.number.form == "integer"]
    inner: set[int] = set()
    outer: list[Candidate] = []
    at = 0
    while at < len(counted):
        size = _list_within(counted, at, outer)
        inner |= {entry.start for entry in counted[at : at + size]}
        if not size:
            if not _is(counted[at], len(outer) + 1):
                return found  # they do not run on
            outer.append(counted[at])
        at += size or 1
    return [c for c in found if c.start not in inner] if inner else found


def _list_within(counted: Sequence[Candidate], at: int, outer: Sequence[Candidate]) -> int:
    """How many entries the list has that starts at a place, below the last of the items before it; 0 where none does."""
    items, first = len(outer), counted[at]
    if items < 2 or not _is(first, 1) or first.place - outer[-1].place < 2:
        return 0
    if outer[-1].place - outer[0].place < items:
        return 0
    longest = 1
    while at + longest < len(counted) and _is(counted[at + longest], longest + 1) and _next(counted, at + longest):
        longest += 1
    for size in (longest, items):
        after = at + size
        if 2 <= size <= longest and after < len(counted) and _is(counted[after], items + 1) and _next(counted, after):
            return size if 2 * sum(is_standard(entry.title) for entry in counted[at:after]) < size else 0
    return 0


def _is(found: Candidate, value: int) -> bool:
    return found.number is not None and found.number.value[0] == value


def _next(counted: Sequence[Candidate], at: int) -> bool:
    """Whether a candidate stands on the line below the one before it."""
    return counted[at].place == counted[at - 1].place + 1


def with_running(found: Sequence[Candidate]) -> list[Candidate]:
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


_LETTERED = compiled(r"\d(?:([A-Za-z])\b|\ ?\(([a-z]{1,4})\))")


def _letter(number: str) -> float:
    """3a and 3(a), or 3(i), stand between 3 and 4."""
    match = _LETTERED.search(number)
    if match is None:
        return 0.0
    letters = match[1] or match[2]
    return (roman(letters) or ord(letters[0]) - 96) / 100 if match[2] else (ord(letters.lower()) - 96) / 100


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
    if a.number and b.number and shape_of(a.number) != shape_of(b.number):
        leaps = ahead > 1 and a.number.stopped != b.number.stopped
        same -= 3.0 if leaps else 0.5  # "1.", "2." in a list below item 2, "14 Mill Lane" below item 11.
    if a.number and b.number and a.number.form == b.number.form in {"slashed", "coded"} and ahead == 1:
        same += 1.0  # "06/17", "06/18": such numbers count on by no chance
    return same + (2.0 if ahead <= 1 else 0.5 if ahead <= 3 else -2.0)


def shape_of(number: Printed) -> tuple[str, bool, bool, bool, bool]:
    """What a document's numbers have in common: a stop or brackets, a word before it, a nought before or after it."""
    noughts = number.text.startswith("0"), number.text.endswith(".0")
    return number.mark, number.enclosed, number.worded, *noughts
