"""Page numbers, and the heads and feet beside them, in text that a converter printed without form feeds."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from minutes_parser.extract import inline
from minutes_parser.extract.paragraphs import opens
from minutes_parser.extract.run_on import USUAL_TITLE

# "4", "- 4 -", "[4]"
_BARE = re.compile(r"\s*[–—\[(|-]{0,2}\s*(?P<n>\d{1,4})\s*[–—\])|-]{0,2}\s*")
# "Page 4", "Page 4 of 9", and such a label at an end of a line: "Wex Parish Council 4 May 2021   Page 4"
_LABEL = r"\(?\b(?:Page|PAGE|page|Pg\.?)\s*[|:]?\s*(?P<n{}>\d{{1,4}})(?:\s*(?:of|OF|/)\s*\d{{1,4}})?\)?"
_LABELLED = re.compile(rf"\W*{_LABEL.format('')}\W*")
_ENDS_LABELLED = re.compile(rf"\s*{_LABEL.format('1')}\s*[|–-]?\s+\S.*|.*\S\s+[|–-]?\s*{_LABEL.format('2')}\s*")
_SHORTEST, _LONGEST = 12, 160
"""Lines of a page that are not blank."""
_FIRST, _ONE_PAGE = 20, 1000
"""Lines, and letters, before the first number of two pages, at least."""
_UNEVEN = 2.0
"""How many times as long as the shortest page the longest may be, by its lines or by its letters."""
_HEAD = 120
"""Letters of a head or a foot."""
_TITLE = re.compile(r"(?i)\b(?:minutes|meetings?|council|committee|board|draft|unconfirmed|confidential|initials?)\b")


def page_marks(printed: Sequence[str]) -> set[int]:
    """Which lines are the numbers of pages, or stand beside most of these in one place.

    Page numbers say that they are such ("Page 2 of 5"), or stand alone and count pages of about one length. What stands
    before the first of them at the top of the text may be its title and is none.
    """
    filled = [at for at, line in enumerate(printed) if line.strip()]
    if len(filled) < _SHORTEST:
        return set()
    marks = _labelled(printed, filled) or _counting(printed, filled)
    return set(marks) | _beside(printed, filled, marks)


def _labelled(printed: Sequence[str], filled: Sequence[int]) -> list[int]:
    """Lines that say which page they are of, alone or at an end of the same words as others with the number before or after theirs."""
    alone = [at for at in filled if len(printed[at]) < 60 and _LABELLED.fullmatch(inline.words(printed[at]))]
    ends: dict[str, list[tuple[int, int]]] = {}
    for at in filled:
        line = printed[at]
        if (len(line) < 60 and at in alone) or len(line) > _HEAD or not (found := _ENDS_LABELLED.fullmatch(line)):
            continue
        number = int(found["n1"] or found["n2"])
        ends.setdefault(_shape(line), []).append((at, number))
    for same in ends.values():
        if len(same) >= 2 and all(b == a + 1 for (_, a), (_, b) in pairwise(same)):
            alone += [
                at for at, _ in same if at != filled[0]
            ]  # the head of the first page may be all that names the body
    return sorted(alone)


def _counting(printed: Sequence[str], filled: Sequence[int]) -> list[int]:
    """Lines that are a number and nothing else, blank lines round them, where these count pages of about one length."""
    place = {at: index for index, at in enumerate(filled)}
    letters = [0]
    for at in filled:
        letters.append(letters[-1] + len(printed[at]))
    bare = [(at, int(found["n"])) for at in filled if (found := _BARE.fullmatch(printed[at]))]
    best = max(_chains(bare, place), key=len, default=[])
    if _counts_on(bare, best) or 2 * sum(_heads_item(printed, at) for at in best) > len(best):
        return []
    apart = all(_is_apart(printed, at) for at in best)
    if len(best) >= 3 or (len(best) == 2 and apart):
        lines = [place[b] - place[a] for a, b in pairwise(best)]
        widths = [letters[place[b]] - letters[place[a]] for a, b in pairwise(best)]
        even = any(max(lengths) <= _UNEVEN * min(lengths) for lengths in (lines, widths))
        before = place[best[0]]
        fits = before <= _UNEVEN * max(lines) and len(filled) - place[best[-1]] <= _UNEVEN * max(lines)
        if len(best) == 2:
            fits = fits and before >= _FIRST and lines[0] >= _FIRST
        return best if even and fits and max(lines) <= _LONGEST else []
    few = [(at, number) for at, number in bare if number < 100]
    if (
        len(few) == 1
        and few[0][1] in (1, 2)
        and letters[place[few[0][0]]] >= _ONE_PAGE
        and _is_apart(printed, few[0][0])
    ):
        return [few[0][0]]
    return []


def _chains(bare: Sequence[tuple[int, int]], place: Mapping[int, int]) -> Iterator[list[int]]:
    """Runs of numbers that count on, each as far below the last as a page is long at least."""
    where: dict[int, list[int]] = {}
    for at, number in bare:
        where.setdefault(number, []).append(at)
    seen: set[int] = set()
    for start, number in bare:
        if start in seen:
            continue
        chain = [start]
        while following := where.get(number + len(chain)):
            after = bisect_left(following, place[chain[-1]] + _SHORTEST, key=place.__getitem__)
            if after == len(following):
                break
            chain.append(following[after])
        seen.update(chain)
        yield chain


def _counts_on(bare: Sequence[tuple[int, int]], chain: Sequence[int]) -> bool:
    """Whether the number before or after those of a run stands too near to it to be that of a page: all number something else."""
    number = dict(bare)
    return any(
        (at < chain[0] and here == number[chain[0]] - 1) or (at > chain[-1] and here == number[chain[-1]] + 1)
        for at, here in (bare if chain else ())
    )


def _heads_item(printed: Sequence[str], at: int) -> bool:
    """Whether below a number alone stands a title such as all bodies have: it is that of an item."""
    below = next((line for line in printed[at + 1 : at + 4] if line.strip()), "")
    return USUAL_TITLE.match(inline.words(below)) is not None


def _is_apart(printed: Sequence[str], at: int) -> bool:
    around = [printed[k] if 0 <= k < len(printed) else "" for k in (at - 1, at + 1)]
    return not any(line.strip() for line in around)


def _beside(printed: Sequence[str], filled: Sequence[int], marks: Sequence[int]) -> set[int]:
    """The heads and feet beside page numbers: the same words in one place beside most of them."""
    place = {at: index for index, at in enumerate(filled)}
    found: set[int] = set()
    for step in (-1, 1):
        near = dict.fromkeys(marks, 0)  # how many lines beside each are known to be furniture
        for distance in (1, 2, 3):
            shapes: dict[int, str] = {}
            for mark in marks:
                index = place[mark] + step * distance
                if near[mark] == distance - 1 and 0 <= index < len(filled) and _may_head(printed[filled[index]]):
                    shapes[mark] = " ".join(printed[filled[index]].split())
            often = Counter(shapes.values())
            for mark, shape in shapes.items():
                if often[shape] >= max(2, 0.6 * len(marks)):
                    near[mark] = distance
                    if place[mark] or step < 0:  # what stands below a number at the very top may be the title
                        found.add(filled[place[mark] + step * distance])
        if len(marks) == 1:
            found |= set(_joined(printed, marks[0], step))
    return found


def _joined(printed: Sequence[str], mark: int, step: int) -> Iterator[int]:
    """The one line that touches the only page number, blank lines round both, where its words are such as heads have."""
    at, beyond = mark + step, mark + 2 * step
    opposite = mark - step
    if not (0 <= at < len(printed) and 0 <= opposite < len(printed)) or printed[opposite].strip():
        return
    ends = not 0 <= beyond < len(printed) or not printed[beyond].strip()
    if ends and beyond > 0 and _may_head(printed[at]) and _TITLE.search(printed[at]):
        yield at


def _may_head(line: str) -> bool:
    words = inline.words(line)
    return len(words) < _HEAD and not words.endswith((".", ";", ":", ",")) and not opens(words) and line[:1] != "#"


def _shape(line: str) -> str:
    return re.sub(r"\d+", "0", " ".join(line.split()))


def without_breaks(printed: Sequence[str], dropped: set[int], full: int) -> list[str]:
    """The lines without those dropped; where a page broke a sentence after a full line, without the blank lines round it too."""
    made: list[str] = []
    at = 0
    while at < len(printed):
        if at not in dropped:
            made.append(printed[at])
            at += 1
            continue
        end = at
        while end < len(printed) and (end in dropped or not printed[end].strip()):
            end += 1
        while made and not made[-1].strip():
            made.pop()
        before, after = inline.words(made[-1]) if made else "", inline.words(printed[end]) if end < len(printed) else ""
        broken = len(before) >= full and re.search(r"[\w,]$", before) and after and not opens(after)
        made += [] if broken else [""]
        at = end
    return made
