"""Headings without numbers that open items: those in the style that the standard titles have, or that stand over prose throughout."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from minutes_parser.patterns import compiled
from minutes_parser.segment.items.candidate import POST, Candidate
from minutes_parser.segment.items.heading_numbers import APPLICATION
from minutes_parser.segment.items.title_ends import ANSWERED_NONE
from minutes_parser.segment.items.titles import is_done, is_said, is_standard
from minutes_parser.segment.people.forenames import FORENAMES


def count_standard(found: Sequence[Candidate]) -> int:
    """How many titles are such as most bodies have."""
    return sum(is_standard(c.title) for c in found)


_LEADS_IN = compiled(
    r"\b(?:was|were|had|has|have|are|is)\b|^(?:the\s+(?:clerk|council|committee|board|panel|chair\w*)|members|councillors)\s+(?:\w+ed|read|gave|spoke|told|said)\b",
    re.IGNORECASE,
)
"""what stands over a list and opens no item: "The following payments were approved:", "The Clerk gave dates:" """
_INNER_CAPITAL = compiled(r"[a-z]-?[A-Z]")  # e-Learning, iPads
ACTIONS = compiled(
    r"to[\s-]?dos?(?:\s+list)?$|actions?(?:\s+points?)?\b(?!\s+(?:log|plan|tracker|and)\b|\s+(?:arising\s+)?from\s+(?!th(?:is|e)\s+meeting).{0,24}\bmeeting$)",
    re.IGNORECASE,
)


ONES = "ones"
"""the style of headings each of which is the first and only entry of a numbered list"""
_AT_ONCE = compiled(r"matters\s+arising|any\s+other\s+business", re.IGNORECASE)
"""Titles that clerks let run on into the few words there are: "Any other business No matters raised"."""
_OVERS = {"list", "prose"}
_FEW = 4
"""titles outside lists from which others within one are none"""
_ABBREVIATION = 6
"""So few letters are in capitals wherever they stand: "AOCB: ..." among labels that are not."""


def unnumbered_headings(found: Sequence[Candidate]) -> list[Candidate]:
    """Headings without numbers: those in the style that the standard titles have, or that stand over prose throughout."""
    repeated = Counter(c.title.lower() for c in found)
    tagged_so = Counter(c.title.lower() for c in found if c.style[0])  # whatever lists say the same
    last_tag = max((c.start for c in found if c.style[0]), default=-1)
    top = sum(c.style[0] == "h1" and not c.number for c in found)  # one or two name the page and the meeting
    groups: dict[str, list[Candidate]] = {}
    tasks = _tasks(found)
    for place, c in enumerate(found):
        tag, bold, caps, whole = c.style
        if c.start in tasks:
            continue
        if (bold or caps) and c.title.endswith("?"):
            continue  # a question that was put
        if (
            c.number
            or (tag == "h1" and top < 4)
            or len(c.title.split()) > (30 if _long_title(c) else 16)
            or (c.label and not (tag or bold) and _LEADS_IN.search(c.title))
            or (c.title[:1].islower() and not (tag or _INNER_CAPITAL.match(c.title)))
            or (tagged_so if tag else repeated)[c.title.lower()] > (1 if c.label and c.title == "Minutes" else 2)
        ):
            continue
        if ACTIONS.fullmatch(c.title) and not (tag or bold):
            continue
        if (
            _below_elections(found, place)
            if tag
            else c.label and not bold and POST.fullmatch(c.title) and _is_filled(found, place)
        ):
            continue
        if (
            caps
            and not (tag or bold)
            and (
                ANSWERED_NONE.fullmatch(c.title)
                or (is_said(c.title) and (len(c.title.split()) > 6 or c.title.startswith(("THE ", "THERE ", "IT "))))
                or (place and _said_of(found[place - 1], c))
            )
        ):
            continue
        if c.title.startswith("To ") and place and _titles(found[place - 1], c):
            continue  # what an item is for
        if ACTIONS.fullmatch(c.title) and bold and not tag and repeated[c.title.lower()] > 1:
            continue  # "Actions", below each matter
        if ACTIONS.match(c.title) and (tag or bold) and not _amid(found, place):
            if not whole or (not tag and c.start < last_tag) or _deeper(found, place):
                continue
            break  # the list of actions at the end has headings of its own
        if c.told and not (tag or bold or _holds_post(c.title)):
            groups.setdefault("lead", []).append(c)
        if tag or bold or caps:
            groups.setdefault(tag or ("bold" if bold else "capitals"), []).append(c)
        short = caps and len(c.title) <= _ABBREVIATION
        if (c.label or c.dashed) and not (tag or bold) and (short or not caps):
            groups.setdefault("label" if c.label else "dash", []).append(c)
        elif tag or bold or caps:
            pass
        elif not whole:
            groups.setdefault("run-in", []).append(c)
            if is_standard(c.title) and (c.glued or c.told):
                groups.setdefault("glued", []).append(c)
        elif _PURPOSE.match(c.title) and (c.over in _OVERS or c.title.endswith(".")):
            groups.setdefault("purpose", []).append(c)
        elif c.over == "list":
            groups.setdefault("line", []).append(c)
        if (
            (
                whole
                and not c.label
                and (is_standard(c.title) or (c.over in _OVERS and not c.listed))
                and (_plain_title(c.title) or (tag and c.over == "prose" and _OF_PEOPLE.fullmatch(c.title)))
            )
            or (whole and not c.label and c.over == "prose" and _FORMAL.match(c.title) and not is_said(c.title))
            or (not (whole or tag or bold or caps or c.label) and _AT_ONCE.fullmatch(c.title))
        ):
            groups.setdefault("standard", []).append(c)
    if all(c.style[3] for c in groups.get("bold", []) if is_standard(c.title)):
        groups["bold"] = [c for c in groups.get("bold", []) if c.style[3] or not c.listed]  # first words of list items
    tagged = [c for c in groups.get("standard", []) if c.style[0]]
    if len(tagged) >= 4 and 2 * len(tagged) > len(groups["standard"]):  # what is no heading stands inside an item
        groups["standard"] = [c for c in groups["standard"] if any(c.style[:3]) or is_standard(c.title)]
    plain = [c for c in groups.get("standard", []) if not c.listed]
    if len(plain) >= _FEW:  # points of a list inside an item, whatever they begin with
        groups["standard"] = [c for c in groups["standard"] if not c.listed or c.over in _OVERS or any(c.style[:3])]
    best: list[Candidate] = []
    levels: dict[str, list[Candidate]] = {}
    """headings of the format's own that would do, by their level"""
    labels: list[Candidate] = []
    """what will do where nothing else is found"""
    worth = 0.0
    siblings: list[Candidate] = []
    for look, group in groups.items():
        standard = sum(is_standard(c.title) for c in group)
        over_prose = sum(
            c.over == "prose" or (look == "standard" and c.over == "list" and not any(c.style[:3]))
            for c in group
            if c.style[3]
        )
        value = 2.0 * standard + 0.5 * len(group)
        if look == "line":
            enough, value = len(group) >= 5, value + 0.5 * len(group)
        elif look == "purpose":
            enough = len(group) >= 3 and standard >= 2
        elif look in ("row", ONES):
            enough = len(group) >= 3  # the head of their column says that they are items
        elif look == "label":
            enough = standard >= 3 or _every_line(group)
            over = sum(c.style[3] and c.over in _OVERS for c in group)
            alone = [c for c in group if c.style[3] and c.over == "prose"]
            if len(alone) >= 3 and len(alone) >= 0.8 * len(group) and not any(is_said(c.title) for c in alone):
                labels = alone  # "Scorebox:" over what was said of it
            elif standard == 2 and (over >= max(3, 0.6 * len(group)) or (len(group) <= 4 and len(found) < 30)):
                labels = group
        elif look == "lead":
            enough = standard >= 1 and _leads(group)
        elif look == "dash":
            enough = (standard >= 4 and 2 * standard >= len(group)) or (standard >= 2 and _dense(group))
        elif look == "glued":
            enough = sum(c.glued for c in group) >= 3
        elif look == "run-in":
            enough = standard >= 2 and _dense(group)
        elif look == "standard":
            enough = standard >= 4 or (standard >= 1 and len(group) >= 3 and over_prose >= 0.75 * len(group))
            enough = enough or (standard == len(group) == 2 and all(map(_stands_over, group)) and _ends_all(group[1]))
            value -= 0.5
        else:
            enough = standard >= 2 or (len(group) >= 4 and over_prose >= 0.6 * len(group))
            first = next((n for n, c in enumerate(group) if is_standard(c.title)), len(group))
            few = group[first:]  # of a short meeting: "APOLOGIES" and the one matter that it was called for
            if not enough and 2 <= len(few) <= 3 and all(c.style[3] and c.over == "prose" for c in few):
                group, enough = few, True
            enough = enough or sum(c.minuted for c in group) >= 2
            enough = enough or _set_apart(look, group)
        if enough and look in _LEVELS:
            levels[look] = group
        if enough and value > worth:
            best, worth = group, value
            siblings = _siblings(group, groups) if look == "standard" else []
    best = sorted({c.start: c for c in [*best, *siblings]}.values(), key=lambda c: c.start)
    best = _without_deeper(_higher(_of_the_format(best, levels), levels))
    best = _over_lists(best, found) or best or labels or _nested(found)
    best = best or [
        c
        for c in found
        if c.over == "posts" and c.style[3] and not c.number and _ELECTION.match(c.title) and not is_said(c.title)
    ]
    best = _over_labels(best, found)
    taken = {c.start for c in best}
    labelled = sum(c.label and c.style[3] for c in best) >= max(4, 0.6 * len(best))
    pointed = len(best) >= 4 and all(c.listed and c.dashed for c in best)
    """points of one list, each with its title before a full stop"""
    more = [
        c
        for c in found
        if best
        and not c.number
        and c.style[3]
        and c.start not in taken
        and (
            (any(c.style[:3]) and APPLICATION.match(c.title))
            or (c.label and c.start > best[0].start and _AT_ONCE.fullmatch(c.title))  # "Matters arising:" alone
            # "Opening prayers", over labels
            or (c.start < best[0].start and c.over == "prose" and _OPENING.match(c.title) and _over_all(c, best))
            # "Accounts for payment", its colon forgotten
            or (labelled and c.start > best[0].start and repeated[c.title.lower()] == 1 and _unmarked(c))
            # "- Election of officers:", over further points of the list
            or (pointed and c.start > best[0].start and c.depth == best[0].depth and _over_points(c))
        )
    ]
    return sorted([*best, *more], key=lambda c: c.start)


def _siblings(chosen: Sequence[Candidate], groups: dict[str, list[Candidate]]) -> list[Candidate]:
    """Headings that look as three or more of those chosen do, though what they say or what stands below them is not like that of titles."""
    looks = Counter(c.style[0] or ("bold" if c.style[1] else "") for c in chosen)
    alike = [c for look, count in looks.items() if look and count >= 3 for c in groups.get(look, [])]
    under = [c for c in alike if c.style[3] and c.over and c.start > chosen[0].start]
    return [c for c in under if not (is_said(c.title) or c.title[-1] in ".,;?:" or _CLOCK.search(c.title))]


def _over_points(found: Candidate) -> bool:
    """Whether an entry of a list is nothing but a short title with its colon."""
    short = found.listed and found.label and len(found.title.split()) <= 8
    return short and _plain_title(found.title) and not _LEADS_IN.search(found.title)


_CLOCK = compiled(r"\b\d{1,2}[.:]\d\d\b|\b\d{1,2}\s?[ap]m\b")
"""when the next meeting is"""


_OPENING = compiled(r"(?:welcome|prayers?|opening\s+(?:prayers?|worship|devotions?|remarks|words))\b", re.IGNORECASE)


def _over_all(found: Candidate, best: Sequence[Candidate]) -> bool:
    """Whether a plain line is the first of titles that are labels otherwise, and no other line parts it from them but text."""
    return (
        len(best) > 3 and all(c.label for c in best) and _plain_title(found.title) and best[0].place - found.place < 5
    )


def _unmarked(found: Candidate) -> bool:
    """Whether a plain line of its own is a title such as most bodies have."""
    plain = is_standard(found.title) and _plain_title(found.title) and not ACTIONS.match(found.title)
    return plain and not (found.label or found.listed)


_LEVELS = frozenset({"h2", "h3", "h4", "h5", "h6"})


def _of_the_format(best: list[Candidate], levels: dict[str, list[Candidate]]) -> list[Candidate]:
    """The format's own headings where those chosen are only bold and fewer: "Minutes by", "Apologies" above them; else those chosen."""
    if not best or best[0].style[0] or not best[0].style[1]:
        return best
    more = max(levels.values(), key=len, default=best)
    return more if len(more) > 1.5 * len(best) and best[-1].start < more[0].start else best


def _higher(best: list[Candidate], levels: dict[str, list[Candidate]]) -> list[Candidate]:
    """The headings of a higher level where those chosen are the parts of two of them or more; else those chosen."""
    level = best[0].style[0] if best else ""
    for higher in sorted(levels):
        over = levels[higher]
        if higher >= level or level not in levels or len(over) < 3:
            continue
        parents = {sum(above.start < part.start for above in over) for part in best}
        if 0 not in parents and len(parents) > 1:
            return over
    return best


def _without_deeper(best: list[Candidate]) -> list[Candidate]:
    """Those chosen without the format's headings of a deeper level below the first one's: "Income" under "Treasurer's report"."""
    level = best[0].style[0] if best else ""
    kept = [c for c in best if not (c.style[0] in _LEVELS and level in _LEVELS and c.style[0] > level)]
    return kept if len(kept) >= 3 and len(kept) >= 2 * (len(best) - len(kept)) else best


def _set_apart(look: str, group: Sequence[Candidate]) -> bool:
    """Whether headings of the format's own, or lines in bold, stand over nearly all that is told, though few titles are such as most bodies have."""
    if look != "bold" and look not in _LEVELS:
        return False
    if look == "bold":
        over = sum(c.style[3] and c.over in _OVERS for c in group)
        return over >= 4 and over >= 0.85 * len(group)
    over = sum(c.style[3] and c.over in {*_OVERS, "heading", "line", "posts"} for c in group)
    empty = sum(c.over == "" for c in group)  # one of a form, which nobody filled in
    few = 3 if empty < 2 else 2
    return (
        over >= few and over >= 0.75 * (len(group) - empty) and 5 * sum(is_said(c.title) for c in group) <= len(group)
    )


_SUMMARY = compiled(r"(?:summary|list|table)\s+of\s+(?:the\s+)?actions?\b.*|actions?\s+(?:summary|list)", re.IGNORECASE)


def _tasks(found: Sequence[Candidate]) -> set[int]:
    """Where a list of actions at the top starts, and the labels in it, down to the next heading."""
    head = next(
        (n for n, c in enumerate(found) if any(c.style[:2]) and c.style[3] and _SUMMARY.fullmatch(c.title)), None
    )
    if head is None:
        return set()
    labels = takewhile(lambda c: not (c.style[3] and any(c.style[:2])), found[head + 1 :])
    return {found[head].start, *(c.start for c in labels)}


def _is_filled(found: Sequence[Candidate], place: int) -> bool:
    """Whether a post is one of those that the line above them is to fill: "Election of officers" over "Treasurer: Ann Bell will go on." """
    above = next((c for c in reversed(found[:place]) if not POST.fullmatch(c.title)), None)
    return above is not None and found[place].place - above.place < 12 and _FILLS.match(above.title) is not None


def _below_elections(found: Sequence[Candidate], place: int) -> bool:
    """Whether the next heading of a higher level heads the posts to be filled: "## Elections" over "### Secretary"."""
    level = found[place].style[0]
    above = next((c for c in reversed(found[:place]) if c.style[0] in _LEVELS and c.style[0] < level), None)
    return level in _LEVELS and above is not None and _FILLS.match(above.title) is not None


_FILLS = compiled(
    r"(?:annual\s+|committee\s+)?(?:re-?)?(?:election|appointment|nomination)s?\b|to\s+(?:re-?)?(?:elect|appoint)\b|(?:new\s+)?(?:office[\s-]?bearers|officers|committee)\W*$",
    re.IGNORECASE,
)


def _titles(above: Candidate, purpose: Candidate) -> bool:
    """Whether a line names the item whose purpose stands right below it."""
    title = above.title
    return above.place == purpose.place - 1 and above.style[3] and is_standard(title) and not is_said(title)


def _said_of(above: Candidate, below: Candidate) -> bool:
    """Whether what is told below a title begins with its words: "APOLOGIES FOR ABSENCE", over "APOLOGIES were received"."""
    return (
        above.place == below.place - 1
        and above.style[2:] == (True, True)
        and not below.style[3]
        and above.title.startswith(below.title)
    )


def _long_title(found: Candidate) -> bool:
    """Whether a line of many words is set as headings are and reads as one."""
    title = found.title
    return (
        any(found.style[:3]) and found.style[3] and title[0].isalnum() and title[-1] not in ".;" and not is_said(title)
    )


def _every_line(group: Sequence[Candidate]) -> bool:
    """Whether topics head nearly every line from the first of them to the other business: "Safety: Boat 2 is damaged.", "AOB: None." """
    lines = group[-1].place - group[0].place + 1
    return (
        len(group) >= 5
        and len(group) >= 0.7 * lines
        and any(_LAST.match(c.title) for c in group)
        and not any(len(c.title.split()) > 5 or c.title.split()[0] in FORENAMES for c in group)
    )


def _over_labels(best: list[Candidate], found: Sequence[Candidate]) -> list[Candidate]:
    """Labels, in place of those that stand under a line "Maintenance" with those lines: "Roof: two slates are off.", "Heating: ..." """
    labels = {c.place for c in best}
    if not best or not all(c.label and not any(c.style[:3]) for c in best if not c.style[2]):
        return best
    heads = [
        c
        for c in found
        if c.place not in labels
        and not (c.number or c.label or c.listed or any(c.style[:3]))
        and c.style[3]
        and best[0].place < c.place < best[-1].place
        and len(c.title.split()) <= 4
        and (c.over == "prose" or c.place + 1 in labels)
        and _plain_title(c.title)
    ]
    if len(heads) < 2 or not any(c.place + 1 in labels for c in heads):
        return best
    out: list[Candidate] = []
    under = False
    for c in sorted([*best, *heads], key=lambda c: c.start):
        under = c.place not in labels or (under and not is_standard(c.title))
        if c.place not in labels or not under:
            out.append(c)
    return out


_ELECTION = compiled(r"(?:re-?)?(?:election|appointment)s?\s+of\s", re.IGNORECASE)


def _over_lists(best: Sequence[Candidate], found: Sequence[Candidate]) -> list[Candidate]:
    """The headings, standard titles all, of the lists in which the labels stand that would be the items."""
    if not best or not any(c.label for c in best) or any(any(c.style[:2]) for c in best):
        return []
    over = [c for c in found if any(c.style[:2]) and c.style[3] and not c.number and c.style[0] != "h1" and c.place > 2]
    listed = [c for c in best if c.listed]
    plain = [c for c in found if _stands_over(c) and c.over == "list" and not (c.number or c.listed or c.label)]
    plain = [c for c in plain if _plain_title(c.title)]
    if len(plain) >= 4 and 2 * count_standard(plain) >= len(plain) and 5 * len(listed) >= 3 * len(best):
        below = all(any(above.start < c.start for above in plain) for c in listed)
        if below and len(listed) > len(plain):
            return plain
    if (
        len(over) < 2
        or 5 * len(listed) < 4 * len(best)
        or not all(c.over == "list" and is_standard(c.title) for c in over)
    ):
        return []
    return over if over[0].start < listed[0].start else []


def _leads(group: Sequence[Candidate]) -> bool:
    """Whether titles lead into most paragraphs, be it by a colon or a dash: "Signs - it was noted that ...", "Insurance: JL will ask." """
    lines = group[-1].place - group[0].place + 1
    return len(group) >= 5 and 3 * len(group) >= 2 * lines and not any(len(c.title.split()) > 12 for c in group)


def _holds_post(title: str) -> bool:
    """Whether a label is who holds a post or is called by a first name: what follows tells of that person."""
    return POST.fullmatch(title) is not None or title.split()[0] in FORENAMES


_PURPOSE = compiled(r"To\s+[a-z]+\s(?!.*\b(?:was|were|has|had)\b)")
"""how lines begin that are titles in the words of an agenda, over what was done: "To receive apologies for absence." """


def _dense(group: Sequence[Candidate]) -> bool:
    """Whether titles head most lines from the first of them to the last: "Janitor. There has been no reply." """
    lines = group[-1].place - group[0].place + 1
    return len(group) >= 4 and 3 * len(group) >= 2 * lines and not any(len(c.title.split()) > 7 for c in group)


def _stands_over(found: Candidate) -> bool:
    """Whether a plain line stands over what was said, or over who was elected."""
    return found.style == ("", False, False, True) and found.over in {*_OVERS, "posts"}


def _ends_all(found: Candidate) -> bool:
    """Whether a title is of what comes last."""
    return _LAST.match(found.title) is not None or found.title.lower() == "other business"


_LAST = compiled(r"a\.?o\.?c?\.?b\b|any\s+other\s+business|(?:date\s+of\s+)?next\s+meeting", re.IGNORECASE)
"""what ends the business of those who meet"""


def _amid(found: Sequence[Candidate], place: int) -> bool:
    """Whether three standard titles or more follow a heading in its own style: it is one of the items."""
    here = found[place]
    after = [c for c in found[place + 1 :] if c.style[:2] == here.style[:2] and c.style[3] and not c.number]
    return here.style[3] and count_standard(after) >= 3


def _deeper(found: Sequence[Candidate], place: int) -> bool:
    """Whether headings of a higher level go on below one: what it heads belongs to one item of several."""
    level = found[place].style[0]
    return level[:1] == "h" and sum(c.style[0][:1] == "h" and c.style[0] < level for c in found[place + 1 :]) >= 2


def _nested(found: Sequence[Candidate]) -> list[Candidate]:
    """The entries of the outermost list that have lists of their own below them, in a document without any other headings."""
    found = list(takewhile(lambda c: not (ACTIONS.match(c.title) and any(c.style[:2]) and c.style[3]), found))
    nested = [c for c in found if c.over.startswith("nested") and not c.number]
    outer = min((c.over for c in nested), default="")
    entries = [
        c for c in nested if c.over == outer and c.style[3] and len(c.title.split()) <= 8 and not is_said(c.title)
    ]
    if len(entries) < 4 or len(entries) < 0.8 * sum(c.over == outer for c in nested):
        return []
    first = entries[0].start
    return [] if any(c.start > first and c.style[3] and (c.style[0] or c.style[1]) for c in found) else entries


_FORMAL = compiled(
    r"(?:(?:to\s+(?:agree|approve|confirm|sign|receive)\s+the\s+(?:\w+\s+)?)?minutes?\s+of\s+(?:the\s+)?(?:\w+\s+){0,2}meetings?\s+(?:of|held)|(?:presentation|receipt)\s+of\s+petitions|declarations?\s+of\s+(?!the\s+result)|disclosures?\s+of)\b",
    re.IGNORECASE,
)
"""how titles begin that are long or hold figures: "Minutes of the meeting of the Panel held on 4 May" """


_OF_YEARS = compiled(
    r"(?:(?<=inutes of )|(?<=inutes of meeting )|(?<=inutes of Meeting ))\d{1,2}(?:st|nd|rd|th)?(?= [A-Z])|\(\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+\)|\b(?:ended|ending)\s\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]+\s\d{4}|\b20\d\d\b(?:\s?[/–-]\s?(?:20)?\d\d$)?|\b\d{1,3}(?:st|nd|rd|th) (?=[Mm]eeting\b)|\b[PSY][1-7]\b"
)
"""no figures but years and school classes: "Budget 2024/25", "Minutes of 2015 AGM", "Minutes of meeting 4th May", "P2 Class sizes" """


_BESIDE = compiled(
    r"\s*\((?-i:[A-Z]{2,})[\w./ -]{1,14}\)$|\s*\((?:papers?|items?|appendix|annex|enclosures?|reports?)\s[\w./ &-]{1,12}\)$|\s[–-]\s(?:for\s+)?(?:approval|adoption|information|decision|noting|discussion)$",
    re.IGNORECASE,
)
"""what stands beside a title: the paper that it is about, what it is for: "Ranger service (Paper 2)", "Minutes – for approval" """


_OF_PEOPLE = compiled(r"(?:officers|membership)", re.IGNORECASE)
"""what a heading of the format's own may be about, and a plain line is not"""


_PARTED = compiled(r"(?P<what>[A-Z][\w’'-]*(?:\s[\w’'-]+){1,4})\s–\s(?P<where>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){1,3})")


def _without_dash(title: str) -> str:
    """A title without a dash between a matter and its place, which are no post and its holder: "Market Stalls – Dock Lane"."""
    parted = _PARTED.fullmatch(title)
    if parted is None or parted["where"].split()[0] in FORENAMES or _A_POST.search(parted["what"]):
        return title
    return f"{parted['what']} {parted['where']}"


_NAMED = compiled(r"(?:[A-Z][\w’'.-]*\s+){1,3}[A-Z][\w’'-]+")
_A_POST = compiled(
    r"(?i)\b(?:officer|manager|director|clerk|secretary|treasurer|chair\w*|president|convener|councillor|head|lead|leader|mayor|solicitor|engineer|surveyor|warden|inspector|representative|member|captain|governor|trustee|teacher|minister|assistant|advis[eo]r|coordinator|administrator)\b"
)


# "BH outlined the programme.", "Ann Bell introduced the paper."
_INITIALS_DID = compiled(
    r"[A-Z]{2,3}\s[a-z]+ed\s|[A-Z][a-z]+\s[A-Z][\w’'-]+\s[a-z]{3,}ed\s(?:the|an?|that|his|her|their)\s"
)
_INITIALS = compiled(r"(?:[A-Z]\.){3,}")  # A.O.C.B.


def _plain_title(title: str) -> bool:
    """Whether a line without any style may be a title: short, no sentence, no figures, and no purpose such as "To receive ..."."""
    if re.match(
        r"(?:the\s+(?:council|committee|board|meeting|clerk|chair\w*|works?)\b(?!.*\b(?:report|update|announcement|business))|(?:treasurer|secretary|clerk|chair\w*|vice.*|guests?|members?|membership|officers?|officials)$|(?:no|none|nil|that)\b)",
        title,
        re.IGNORECASE,
    ):
        return False
    if (title.isupper() and len(title) <= 4 and not is_standard(title)) or _INITIALS_DID.match(title):
        return False
    before, comma, post = title.partition(", ")
    if not title[0].isalnum() or (comma and _A_POST.search(post) and _NAMED.fullmatch(before)):
        return False  # or somebody: "Ann Bell, Quay Manager"
    return (
        len(title.split()) <= 8
        and (title[-1] not in ".,;?!" or _INITIALS.fullmatch(title) is not None)
        and not re.search(r"\d|–|\bto\b.*\bto\b|^To\b", _OF_YEARS.sub("", _without_dash(_BESIDE.sub("", title))))
        and not is_said(title)
        and not is_done(title)
    )
