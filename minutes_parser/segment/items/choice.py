"""Which of the headings that might open an item do: first how the document writes them, then those written so.

For each form of number the best ascending chain of candidates is found; the form whose chain is worth most is the
document's. Candidates of that form in the same style as the chain are items too, even where they are printed out of
order. A document without such a chain has the unnumbered headings whose style the standard titles (Apologies, Minutes,
...) have.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from minutes_parser.patterns import compiled
from minutes_parser.segment.attendance.rollcall import read_label
from minutes_parser.segment.items.amid_numbers import amid_numbers
from minutes_parser.segment.items.candidate import Candidate
from minutes_parser.segment.items.chains import (
    best_chain,
    resumed,
    shape_of,
    with_running,
    without_inner_list,
    without_lists,
)
from minutes_parser.segment.items.outside_chain import (
    in_style_of,
    number_lost,
    plain_between,
    printed_twice,
    put_first,
    taken_early,
    with_missing,
    without_item_above,
)
from minutes_parser.segment.items.sub_items import SPOKEN
from minutes_parser.segment.items.titles import is_said, is_standard
from minutes_parser.segment.items.unnumbered import ACTIONS, count_standard, unnumbered_headings


def choose(found: Sequence[Candidate], forms: Iterable[str]) -> list[Candidate]:
    """The candidates that open items, in print order."""
    parts = [c for c in found if c.number and c.number.form == "decimal"]
    found = without_lists(_outermost(_without_third(_worded(found))))
    best: list[Candidate] = []
    worth = 0.0
    numbered = [c for form in forms for c in with_running([c for c in found if c.number and c.number.form == form])]
    weak, counted = [c for c in numbered if c.weak], _over_text([c for c in numbered if not c.weak])
    found = sorted([*counted, *(c for c in found if not c.number)], key=lambda c: c.start)
    for form in forms:
        chain, value = best_chain([c for c in found if c.number and c.number.form == form])
        if len(chain) == 2 and chain[1].running - chain[0].running > 5 and not all(any(c.style[:2]) for c in chain):
            continue
        if len(chain) >= 2 and (value > worth or _under(best, chain)) and not _under(chain, best):
            best, worth = resumed(found, without_inner_list(found, chain)), value
    best = _above(found, best) or _with_noughts(found, best)
    unnumbered = unnumbered_headings(found)
    over = _over_list(found, best) if not unnumbered else []
    unnumbered = unnumbered or over
    second = _second_lines(best, unnumbered)
    found, unnumbered = ([c for c in cs if c.place not in second] for cs in (found, unnumbered))
    restarted = [c for c in found if c.number and c.number.form == "integer" and c.number.stopped and c.running == 1]
    if len(restarted) > max(2, len(best)) and count_standard(restarted) > max(
        1, count_standard(unnumbered), count_standard(best)
    ):
        style, count = Counter(c.style for c in restarted).most_common(1)[0]
        alike = any(style[:3]) and count >= 0.6 * len(restarted)
        # "1.", "1.", "1.": a converter began its list anew at every item
        kept = [c for c in restarted if not alike or any(c.style[:3])]
        return sorted([*kept, *_counting_on(found, kept)], key=lambda c: c.start)
    if (anew := _begun_anew(found)) and 3 * len(best) <= 2 * len(anew):
        return anew
    named = [c for c in numbered if c.number and c.number.worded]
    styled = sum(any(c.style[:3]) for c in unnumbered)
    if not best and len(named) == 1 and named[0].running == 1 and 4 * styled <= len(unnumbered):
        return named  # "ITEM NO. 1", of a meeting called for it
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
        and (all(any(c.style[:2]) for c in best) or _under_people(best, unnumbered))
        and not any(c.start > best[0].start for c in unnumbered)
        and all(read_label(c.title) or not any(c.style[:3]) for c in unnumbered)
    ):
        unnumbered = []  # labels of those there
    worded = len(best) >= 2 and all(c.number and c.number.worded for c in best)
    if worded and count_standard(unnumbered) <= 1 and not any(any(c.style[:2]) for c in unnumbered):
        unnumbered = []  # "ITEM NO. 2", "ITEM NO. 3": plain lines are none beside them
    listed = _listed(best, unnumbered)
    if listed:
        return listed
    if best and (len(best) >= 3 or not unnumbered) and 2 * sum(c.minuted for c in unnumbered) <= len(unnumbered):
        standard = sum(is_standard(c.title) for c in unnumbered)
        headed = sum(any(c.style[:3]) for c in best) >= 0.6 * len(best) and len(best) >= 2 * len(unnumbered)
        headed = headed or sum(bool(c.number and c.number.worded) for c in best) >= max(3, 0.6 * len(best))
        headed = headed or _below_all(best, unnumbered)
        if not headed and (over or _is_list(best, unnumbered)):
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
        chosen = in_style_of(found, _headings(best, found))
        chosen = [*chosen, *printed_twice(found, chosen)]
        chosen = [*chosen, *taken_early(found, chosen)]
        chosen = with_missing(chosen, [*weak, *plain_between(found, chosen)])
        apart = [
            *number_lost(found, chosen),
            *put_first(found, chosen),
            *without_item_above(found, chosen),
            *amid_numbers([*found, *parts], chosen),
        ]
        return sorted({c.start: c for c in [*chosen, *apart]}.values(), key=lambda c: c.start)
    return _with_numbered(found, unnumbered)


def _counting_on(found: Sequence[Candidate], ones: Sequence[Candidate]) -> list[Candidate]:
    """What is numbered on from an item right above it, where a list was begun anew at most of them: 1, 1, 1, 2, 1."""
    counted = [c for c in found if c.number and c.number.form == "integer" and c.number.stopped]
    starts = {c.start for c in ones}
    more: list[Candidate] = []
    for before, here in pairwise(counted):
        reads = here.style == before.style and here.depth == before.depth and not is_said(here.title)
        if before.start in starts and here.running == before.running + 1 and reads and is_standard(here.title):
            more.append(here)
    return more


def _under_people(chain: Sequence[Candidate], headings: Sequence[Candidate]) -> bool:
    """Whether two numbers, 1 and 2, open titles below labels of those who were there: "Councillors:", "Apologies:"."""
    people = sum(c.label and read_label(f"{c.title}:") is not None for c in headings)
    return [c.running for c in chain] == [1, 2] and people >= 2 and 4 * people >= 3 * len(headings)


def _over_list(found: Sequence[Candidate], chain: Sequence[Candidate]) -> list[Candidate]:
    """The format's own headings, two of one level or more, where all that is numbered is a plain list under one of them."""
    heads = [c for c in found if not c.number and _LEVEL.fullmatch(c.style[0]) and not ACTIONS.match(c.title)]
    heads = [c for c in heads if c.style[0] == heads[0].style[0]]
    if len(heads) < 2 or not chain or any(any(c.style[:3]) or is_standard(c.title) for c in chain):
        return []
    above = {sum(h.start < c.start for h in heads) for c in chain}
    return heads if len(above) == 1 and above != {0} else []


_LEVEL = compiled(r"h[2-6]")


def _begun_anew(found: Sequence[Candidate]) -> list[Candidate]:
    """Standard titles mostly, where a converter began to count anew below some text: 1, 2, and further down 1, 2, 3."""
    counted = [c for c in found if c.number and c.number.form == "integer"]
    firsts = sum(c.running == 1 for c in counted)
    capitals = len(counted) == 3 and all(c.style[2] for c in counted)
    if (
        (len(counted) < 4 and not capitals)
        or firsts < 2
        or 5 * count_standard(counted) < 4 * len(counted)
        or counted[0].running != 1
    ):
        return []
    runs_on = all(b.running in (1, a.running + 1) for a, b in pairwise(counted))
    titles = {c.title.lower() for c in counted}
    plain = all(
        c.number and c.number.stopped and not (c.depth or (is_said(c.title) and not c.style[2])) for c in counted
    )
    plain = plain and len({shape_of(c.number) for c in counted if c.number}) == 1
    return counted if runs_on and plain and len(titles) == len(counted) and firsts < len(counted) else []


def _worded(found: Sequence[Candidate]) -> Sequence[Candidate]:
    """Without the numbers of paragraphs, where three items or more are numbered with a word: "Agenda Item 3: Minutes"."""
    worded = [
        c.number.value for c in found if c.number and c.number.worded and c.number.form == "integer" and not c.weak
    ]
    if len(worded) < _FEWEST_WORDED or any(b <= a for a, b in pairwise(worded)):
        return found
    plain = [c for c in found if c.number and c.number.form == "integer" and not c.number.worded]
    own = [c for c in plain if not c.weak and not is_said(c.title)]
    of_items = [c for c in found if c.number and c.number.worded]
    if len(own) >= _FEWEST_WORDED and own[0].running <= 1 and count_standard(own) > 2 * count_standard(of_items):
        return [c for c in found if c not in of_items]  # "Item 6 – the choir cannot come", of the last minutes
    return [c for c in found if c.number is None or c.number.worded or c.number.text.endswith(")")]


_FEWEST_WORDED = 3


def _below_all(chain: Sequence[Candidate], headings: Sequence[Candidate]) -> bool:
    """Whether titles numbered from 1 on, text below each, stand under all the plain headings but those that are printed again."""
    if len(chain) < 3 or [c.running for c in chain] != list(range(1, len(chain) + 1)):
        return False
    over = {_first_word(h.title) for h in headings if h.start < chain[0].start}
    again = [h for h in headings if h.start > chain[0].start and _first_word(h.title) not in over]
    titles = all(c.style[3] and not is_said(c.title) and len(c.title.split()) <= 12 for c in chain)
    apart = all(b.place - a.place > 1 for a, b in pairwise(chain))
    return titles and apart and bool(over) and not again


def _first_word(title: str) -> str:
    """What "Declarations of interest" and "Declaration" have in common."""
    return title.split()[0].lower().rstrip("s:")


def _under(inner: Sequence[Candidate], outer: Sequence[Candidate]) -> bool:
    """Whether all of a chain stands under one heading of another, from 1 on: "D1", "D2" under "### 3. Goals"; outer ones are set as headings are."""
    if len(outer) < 3 or len(inner) < 2 or outer[0].running != 1 or outer[-1].running != len(outer):
        return False
    set_apart = all(c.style[3] and (c.style[0] or c.style[1]) for c in outer)
    deeper = all(c.listed or c.style[0] > outer[0].style[0] for c in inner)
    above = {sum(c.start < i.start for c in outer) for i in inner}
    return set_apart and deeper and len(above) == 1 and above != {0}


def _second_lines(chain: Sequence[Candidate], headings: Sequence[Candidate]) -> set[int]:
    """Where titles in another language stand on the line below those that are numbered: "1. Cyllid" over "Finance"."""
    lines = [c for c in chain if c.style[3] and len(c.title.split()) <= 8 and not is_said(c.title)]
    below = {c.place + 1 for c in lines} - {c.place for c in chain}
    second = {h.place for h in headings if h.place in below and not is_said(h.title)}
    if len(second) < 3 or 3 * len(second) < 2 * len(chain) or count_standard(chain) > 1:
        return set()
    return second


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


def _outermost(found: Sequence[Candidate]) -> Sequence[Candidate]:
    """Without what is numbered in lists inside a numbered list, where that runs on from 1 over three entries or more."""
    outer = [c.number.value[0] for c in found if c.number and c.number.form == "integer" and not c.depth]
    runs_on = outer[:1] == [1] and all(b in (a + 1, 1) for a, b in pairwise(outer)) and max(outer) >= 3
    if not runs_on:
        return found
    kept: list[Candidate] = []
    here = within = 0
    for c in found:
        if (
            c.number and c.depth and not (c.number.value == (here + 1,) and not within)
        ):  # or one that is set in a little
            within += 1
            continue
        if c.number and c.number.form == "integer":
            here, within = c.number.value[0], 0
        kept.append(c)
    return kept


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
    places = {c.place for c in chain}
    headings = [h for h in headings if h.place not in places]  # the title of a numbered line itself
    below = [
        c
        for c, after in zip(chain, [*chain, None][1:], strict=True)
        if (after is None or after.place - c.place <= 2 or c.style[0] == "row")
    ]
    listed = [c for c in below if any(h.start > c.start and _repeated(c.title, h.title) for h in headings)]
    under = [h for h in headings if listed and h.start > listed[-1].start]
    again = sum(any(_repeated(c.title, h.title) for c in listed) for h in under)
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


_NO_LETTERS = compiled(r"\([^()]*\)|[\W\d_]|\band\b")
_WORDS = compiled(r"[^\W\d_]+")
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


def _headings(chain: Sequence[Candidate], found: Sequence[Candidate]) -> list[Candidate]:
    """Without paragraphs whose numbers go on where those of the headings end: sentences, where most of the chain are none.

    A sentence whose number stands between two headings' is an item without a title, and so is one that goes on behind
    them where what stands under an item is numbered with it, "4.1", "4.2".
    """
    if chain[0].number and chain[0].number.form in {"slashed", "coded"}:
        return list(chain)  # "24/031" stands before no mere paragraph
    spoken = [c for c in chain if not any(c.style[:3]) and len(c.title.split()) > 6 and SPOKEN.match(c.title)]
    told = {c.start for c in spoken}
    kept = [n for n, c in enumerate(chain) if c.start not in told]
    if len(kept) < 3:
        return list(chain)
    between = {
        c.start for a, b in pairwise(kept) if chain[b].running - chain[a].running == b - a for c in chain[a + 1 : b]
    }
    last = kept[-1]
    if _paragraphs_under(chain[: last + 1], found):
        behind = list(range(last, len(chain)))
        on = takewhile(lambda n: chain[n].running - chain[last].running == n - last, behind)
        between |= {chain[n].start for n in on}
    first = kept[0]
    if 0 < first <= _FIRST and [c.running for c in chain[: first + 1]] == list(range(1, first + 2)):
        between |= {c.start for c in chain[:first]}  # "1. The Chairman welcomed all.", over "2. Apologies"
    return [c for c in chain if c.start not in told or c.start in between]


def _paragraphs_under(items: Sequence[Candidate], found: Sequence[Candidate]) -> bool:
    """Whether two paragraphs or more are numbered under one of the items: "4.1", "4.2" below 4."""
    ends = [*(c.start for c in items[1:]), max((c.start for c in found), default=0) + 1]
    for item, end in zip(items, ends, strict=True):
        under = [c for c in found if c.number and c.number.form == "decimal" and item.start < c.start < end]
        own = [
            c.number.value[1] for c in under if c.number and item.number and c.number.value[0] == item.number.value[0]
        ]
        if own[:2] == [1, 2]:
            return True
    return False


_FIRST = 3
"""So many sentences at most stand numbered above the first title."""
