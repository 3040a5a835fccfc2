"""What opens items though it stands outside the chain of numbers: out of order, without a number, or with the one that is missing."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from minutes_parser.patterns import compiled
from minutes_parser.segment.items.candidate import Candidate
from minutes_parser.segment.items.chains import shape_of
from minutes_parser.segment.items.sub_items import SPOKEN
from minutes_parser.segment.items.titles import is_said, is_standard
from minutes_parser.segment.items.unnumbered import ACTIONS


def with_missing(chosen: Sequence[Candidate], weak: Sequence[Candidate]) -> list[Candidate]:
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


def plain_between(found: Sequence[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """Plain candidates that stand alone between two items as their number does between theirs: lists there have others."""
    counted = sorted((c for c in chosen if c.number), key=lambda c: c.start)
    taken = {c.running for c in counted}
    lone = []
    for a, b in pairwise(counted):
        here = [
            c for c in found if c.number and a.number and c.number.form == a.number.form and a.start < c.start < b.start
        ]
        if b.running - a.running == len(here) + 1 and all(
            c.running == n and n not in taken and c.number and a.number and shape_of(c.number) == shape_of(a.number)
            for n, c in enumerate(here, int(a.running) + 1)
        ):
            lone += here
    return lone


def number_lost(found: Sequence[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """The one short line over prose between two items whose numbers leave room for one: its own number was not printed."""
    counted = sorted((c for c in chosen if c.number and c.number.form == "integer"), key=lambda c: c.start)
    if len(counted) < 4 or 5 * sum(c.style[3] for c in counted) < 4 * len(counted):
        return []
    taken = {c.running for c in counted}
    more: list[Candidate] = []
    for a, b in pairwise(counted):
        if b.running - a.running != 2 or a.running + 1 in taken:
            continue
        here = [c for c in found if not c.number and a.place + 1 < c.place < b.place and _may_be_item(c)]
        alike = [c for c in here if c.over == "prose" and c.style[:3] in (a.style[:3], b.style[:3])]
        more += alike if len(here) == 1 else []
    return more


def _may_be_item(found: Candidate) -> bool:
    title = found.title
    plain = found.style[3] and not (found.listed or found.label or found.told or found.weak)
    plain = plain and title[:1].isupper() and title[-1] not in ".,;:?!"
    return plain and len(title.split()) <= 6 and not (is_said(title) or ACTIONS.match(title) or re.search(r"\d", title))


def in_style_of(found: Sequence[Candidate], chain: Sequence[Candidate]) -> list[Candidate]:
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
    broken = {c.place + 1 for c in chain if _GOES_ON.search(c.title)}
    more += [
        c
        for c in found
        if not c.number
        and c.place not in broken
        and (c.style in capitals or (labels and c.label and c.style == style))
        and is_standard(c.title)
        and not _PARTS.fullmatch(c.title)
        and repeated[c.title.lower()] == 1
        and not ACTIONS.fullmatch(c.title)
        and (c.start > chain[0].start or (labels and c.label and len(c.title.split()) >= 2))
    ]
    return [*chain, *more, *_of_level(found, chain), *_of_level_above(found, chain)]


def _of_level(found: Sequence[Candidate], chain: Sequence[Candidate]) -> list[Candidate]:
    """Headings without numbers of the format's own, below the first item and of the one level that all items have."""
    level = chain[0].style[0]
    if not _LEVEL.fullmatch(level) or any(c.style[0] != level for c in chain):
        return []
    return [
        c
        for c in found
        if not c.number
        and c.style[0] == level
        and c.style[3]
        and c.start > chain[0].start
        and c.over in {"prose", "list", "heading"}
        and c.title[0].isalpha()
        and len(c.title.split()) <= 12
        and not (c.title.endswith("?") or is_said(c.title) or ACTIONS.match(c.title) or _PARTS.fullmatch(c.title))
    ]


def _of_level_above(found: Sequence[Candidate], chain: Sequence[Candidate]) -> list[Candidate]:
    """Standard titles without numbers of a level above that of all numbered headings: "Matters arising", over "1. Lamps", "2. Steps"."""
    level = chain[0].style[0]
    if not _LEVEL.fullmatch(level) or any(c.style[0] != level for c in chain):
        return []
    above = [c for c in found if not c.number and _LEVEL.fullmatch(c.style[0]) and c.style[0] < level]
    above = [c for c in above if c.style[3] and is_standard(c.title) and not _OF_PAGE.fullmatch(c.title) and c.over]
    return [c for c in above if not ACTIONS.match(c.title)]


_OF_PAGE = compiled(r"(?:minutes|agenda|notes)(?:\s+of\s+(?:the\s+)?meeting)?", re.IGNORECASE)
"""what a heading over all of the minutes says"""


_LEVEL = compiled(r"h[2-6]")
_PARTS = compiled(r"part\s+(?:[a-d1-4]|i{1,3}|one|two|three)", re.IGNORECASE)
"""the head of a section: "PART II" """
# "PLANNING COMMITTEE TO REPORT ON", over the line on which the title goes on
_GOES_ON = compiled(r"\b(?:on|of|for|and|or|to|in|at|with|by|from|the|any)$", re.IGNORECASE)


def printed_twice(found: Sequence[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """Short headings over text, written as the items are, that have the number of the one above or below, where the next was meant."""
    counted = sorted((c for c in chosen if c.number), key=lambda c: c.start)
    shapes = Counter((shape_of(c.number), len(c.number.value)) for c in counted if c.number)
    (shape, groups), _ = shapes.most_common(1)[0] if shapes else ((None, 0), 0)
    styles = {(*c.style[:2], c.style[3]) for c in counted}
    alike = [c for c in found if c.number and (shape_of(c.number), len(c.number.value)) == (shape, groups)]
    alike = [c for c in alike if (*c.style[:2], c.style[3]) in styles]
    starts = [c.start for c in counted]
    more = []
    for run in _runs(alike, counted):
        c = run[0]
        at = bisect_left(starts, c.start)
        if len(run) > 1 or not 0 < at < len(counted) or not c.style[3] or c.over != "prose":
            continue
        above, below = counted[at - 1].running, counted[at].running
        stopped = c.number is not None and (c.number.stopped or c.number.form != "integer")
        plain = below - above == 2 and c.running > 2 and stopped  # lists inside items start low
        marked = below - above in (1, 2) and any(c.style[:3])
        if (marked or plain) and c.running in (above, below) and len(c.title.split()) <= 8:
            more += [c] if c.title[:1].isupper() and not is_said(c.title) and c.title[-1] not in ";,:?." else []
    return more


def taken_early(found: Sequence[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """Titles over text with the number and the words of an item further down: it was taken out of order, and is printed again in its place."""
    own = {(c.number.text, c.title.lower()): c.start for c in chosen if c.number}
    taken = {c.start for c in chosen}
    first = min(own.values(), default=0)
    return [
        c
        for c in found
        if c.number
        and c.start not in taken
        and first < c.start < own.get((c.number.text, c.title.lower()), 0)
        and c.over == "prose"
        and not is_said(c.title)
    ]


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


_LETTER = compiled(r"^\(?a\)\s+")


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


def without_item_above(found: Sequence[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """Titles over prose numbered 5.1, 5.2 where the items leave room for a 5 that is not printed."""
    counted = sorted((c for c in chosen if c.number and c.number.form == "integer"), key=lambda c: c.start)
    if len(counted) < 3:
        return []
    sections: dict[int, list[Candidate]] = {}
    for c in found:
        if c.number and c.number.form == "decimal":
            sections.setdefault(c.number.value[0], []).append(c)
    more: list[Candidate] = []
    for section, inside in sections.items():
        before = [c for c in counted if c.start < inside[0].start]
        after = [c.running for c in counted if c.start > inside[0].start]
        fits = before and before[-1].running < section <= before[-1].running + 5 and (not after or section < after[0])
        if fits and all(map(_over_its_text, inside)):
            more += inside
    return more


def with_worded(found: Sequence[Candidate], chosen: list[Candidate]) -> list[Candidate]:
    """With the lines in capitals below the last item that go on in parts of the next: "ITEM 3.1 APPLICATION NO: 24/0117"."""
    last = chosen[-1] if chosen else None
    if last is None or last.number is None or last.number.form != "integer":
        return chosen
    worded = [c for c in found if c.start > last.start and c.number and c.number.worded and c.number.form == "decimal"]
    parts = [c for c in worded if not c.weak and c.style[3] and any(c.style[:3])]
    counted = [last.number.value[:1], *(c.number.value for c in parts if c.number)]
    rise = all(a < b for a, b in pairwise(counted)) and all(value[0] > counted[0][0] for value in counted[1:])
    return [*chosen, *parts] if len(parts) > 1 and rise else chosen


def _over_its_text(found: Candidate) -> bool:
    """Whether a numbered line reads as a title over prose, and its number as no time of day."""
    title = found.title
    timed = found.number is not None and found.number.text.endswith((".00", ".15", ".30", ".45"))
    told = is_said(title) or SPOKEN.match(title) is not None or title[-1] in ".,;:?"
    return not (timed or told or found.weak) and found.over == "prose" and found.style[3] and len(title.split()) <= 20


_PUBLIC = compiled(
    r"(?:public|open)\s+(?:questions?(?:\s+time)?|participation|forum|session|speaking|time|comments)"
    r"|(?:(?:borough|county|district|ward|city|unitary)(?:\s*(?:,|&|/|and)\s*|\s+)){1,3}councillors?['’]?s?['’]?\s+(?:reports?|updates?)"
    r"|(?:opening\s+)?prayers?|(?:opening\s+)?reflection|(?:minute['’]?s['’]?|moment\s+of)\s+silence|(?:votes?|expressions?)\s+of\s+(?:sympathy|condolences?|congratulations?|thanks)|tributes?(?:\s+to\s+.{3,60})?"
    r"|(?:opening|introduct(?:ory|ion)s?|welcome)(?:\s+(?:and|&)\s+(?:introductions?|opening|welcome))?(?:\s+remarks|\s+(?:of|to)\s+(?:the\s+)?meeting)?"
    r"|(?:acting\s+|vice[\s-]?|deputy\s+)?(?:chair(?:man|woman|person)?|convener|mayor|president|provost)['’]s\s+(?:introduct(?:ion|ory\s+remarks)|welcome|opening(?:\s+remarks)?|remarks|announcements?|address)"
    r"|(?:declarations?|disclosures?)\s+of\s+(?:\w+\s+){0,3}interests?",
    re.IGNORECASE,
)
"""what is told above the first number: "Public participation", "Prayers", "Vote of sympathy" """


def put_first(found: Sequence[Candidate], chain: Sequence[Candidate]) -> list[Candidate]:
    """Headings without numbers above the first item of what the public or guests asked or said before the meeting proper."""
    start = min(c.start for c in chain)
    headed = [c for c in found if not c.number and any(c.style[:3]) and c.style[3]]
    above = [c for c in headed if c.start < start]
    first = chain[0]  # "Election of Chairman" without its number, over "2. Apologies"
    lost = above[-1:] if first.running == 2 and all(c.style == first.style for c in above[-1:]) else []
    lost = [c for c in lost if is_standard(c.title) and c.over == "prose" and not c.label]
    plain = not any(any(c.style[:3]) for c in chain)  # "OPEN FORUM" between plain numbers
    over = [c for c in found if not c.number and c.start < start and c.over == "prose" and c not in headed]
    of_public = [
        c for c in [*over, *(headed if plain else above)] if _PUBLIC.fullmatch(c.title) and c.style[3] and c not in lost
    ]
    return [*of_public, *lost]


_APOLOGIES = compiled(r"apolog|attend|present", re.IGNORECASE)


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
