"""The side column of a page, and owners printed at the ends of lines: told from the text, read after what they stand beside."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from minutes_parser.layout.fragments import cut, wide_gaps
from minutes_parser.layout.model import Line, Page, top_of
from minutes_parser.layout.name_columns import INITIALS, NAME
from minutes_parser.layout.paragraphs import ENUMERATOR, Margins, by_geometry
from minutes_parser.layout.tables import LIST_LABEL

GUTTER_FROM = 0.6
"""Share of a page's width right of which a side column may begin."""
GUTTER_EMS = 0.7
"""Font sizes between the main text and the side column: a blank is 0.25, stretched 0.5."""

OWNER_EMS = 2.0
"""Font sizes between the end of a sentence and the owner printed at the end of its line, at least."""

_SIDE_HEAD = re.compile(r"\W*(?:actions?|action by|owners?|lead|who|by whom|decisions?|responsible)\W*", re.IGNORECASE)
_FIGURES = re.compile(r"[£€$(]?\s*[-\d.,:/%\s]+[)]?(?:p|am|pm)?")
_OWNERS = re.compile(
    rf"(?:{INITIALS}|All|Clerk|Chair(?:man)?|Secretary|Treasurer|Cllrs?\.?(?:\s[A-Z]\.?)?\s[A-Z]\w+)"
    rf"(?:\s*(?:[/&,+]|and)\s*(?:{INITIALS}|All|Clerk|Chair(?:man)?|Cllrs?\.?\s[A-Z]\w+))*"
)
_LAST_OWNER = re.compile(rf"[.!?]\s(?P<owner>{INITIALS}(?:\s?[/&,]\s?{INITIALS})*)$")
"""Initials after the end of a sentence, which last on the line."""
_SENTENCE_END = re.compile(r"[.!?)][\"'”’)]*$")


@dataclass
class Flow:
    """The lines of a page: the main text in order, and what stands in its side column. A zone is a row of a frame."""

    main: list[Line] = field(default_factory=list)
    zones: list[int] = field(default_factory=list)
    side: list[tuple[Line, int]] = field(default_factory=list)


def side_begins(line: Line, below: Line | None, gutter: float | None, edges: Sequence[float]) -> int | None:
    """Index of the run from which a line is no part of the main text: in the side column, or an owner at its end."""
    at = _crossing(line, gutter) if gutter is not None else None
    if at is None:
        at = _owner(line)
    if at is None and not (below and below.text[:1].islower()):
        at = _owner_at(line, edges)
    return at


def _crossing(line: Line, gutter: float) -> int | None:
    """Index of the run at which a line enters the side column; None if it has no part in it."""
    runs = line.runs
    if not runs:
        return None
    if runs[-1][2] <= gutter or runs[-1][1] < gutter:
        return None
    at = next(k for k, run in enumerate(runs) if run[1] >= gutter)
    if at and runs[at][1] - runs[at - 1][2] < GUTTER_EMS * (line.size or 10):
        return None
    return at


def _owner(line: Line) -> int | None:
    """Index of the run at which a line ends its sentence and, far to the right, names who is to act; None if it does not."""
    gaps = wide_gaps(line, OWNER_EMS) if line.runs else []
    if not gaps:
        return None
    at = gaps[-1]
    said, owner = line.text[: line.runs[at][0]].rstrip(), line.text[line.runs[at][0] :].strip()
    if _SIDE_HEAD.fullmatch(owner) and len(said) < 25 and not said.endswith((".", ":")):
        return at
    if not _OWNERS.fullmatch(owner) or NAME.fullmatch(said) or len(gaps) > 1:
        return None
    return at if _SENTENCE_END.search(said) or said.count(" ") >= 5 else None


def owner_edges(lines: Iterable[Line]) -> list[float]:
    """Right edges of the bold initials printed far behind the ends of lines, those that several share."""
    found = [line.rect[2] for line in lines if line.rect and _owner(line) is not None and _ends_bold(line)]
    return [x for x in found if sum(abs(x - other) < 2 for other in found) >= 2]


def _owner_at(line: Line, edges: Sequence[float]) -> int | None:
    """Index of the run of bold initials that follow a sentence closely, but end where the other owners do."""
    if not edges or not line.rect or not line.runs or not _ends_bold(line):
        return None
    match = _LAST_OWNER.search(line.text)
    if not match or not any(abs(line.rect[2] - x) < 2 for x in edges):
        return None
    return next((k for k, run in enumerate(line.runs) if run[0] == match.start("owner")), None)


def _ends_bold(line: Line) -> bool:
    return bool(line.bold) and line.bold[-1][1] >= len(line.text)


def gutters_of(pages: Sequence[Page], lines: Sequence[list[Line]]) -> list[float | None]:
    """For each page, where its narrow right-hand column begins, if it has one."""
    votes: dict[int, list[float]] = defaultdict(list)
    for number, (page, own) in enumerate(zip(pages, lines, strict=True)):
        for x in _candidates(page, own):
            votes[number].append(x)
    # A page may have the column of the others without a word in it that would show it.
    shared = Counter(round(x / 4) for found in votes.values() for x in found)
    common = {place for place, _ in shared.most_common(8)}
    elsewhere = {min(x for found in votes.values() for x in found if round(x / 4) == place) for place in common}
    chosen: list[float | None] = []
    for number, (page, own) in enumerate(zip(pages, lines, strict=True)):
        tried = sorted({*votes[number], *elsewhere}) if own else []
        scored = [(score, -edge) for edge in tried if (score := _score(page, own, edge)) is not None]
        chosen.append(-max(scored)[1] if scored else None)
    # One stray word at the right of one page is no column: it takes three in a source, or a head that names it.
    side = 0
    headed = False
    for own, gutter in zip(lines, chosen, strict=True):
        for line in own if gutter is not None else []:
            at = _crossing(line, gutter) if gutter is not None else None
            if at is not None:
                side += 1
                headed = headed or bool(_SIDE_HEAD.fullmatch(cut(line, at, len(line.runs)).text))
    return chosen if side >= 3 or headed else [None] * len(pages)


def _candidates(page: Page, lines: list[Line]) -> list[float]:
    """Left edges of what stands apart at the right of the page."""
    width = page.width or 0
    edges: list[float] = []
    for line in lines:
        if not line.runs:
            continue
        starts = [k for k in [0, *wide_gaps(line, GUTTER_EMS)] if line.runs[k][1] > GUTTER_FROM * width]
        edges += [line.runs[k][1] - 1 for k in starts[-1:]]
    kept: list[float] = []
    for x in sorted(edges):
        if not kept or x - kept[-1] > 4:
            kept.append(x)
    return kept[:40]


def _score(page: Page, lines: list[Line], x: float) -> float | None:
    """How well a side column beginning at `x` explains a page; None if it does not."""
    side = crossed = near = figures = 0
    for line in lines:
        if not line.runs or not line.rect:
            continue
        at = _crossing(line, x)
        if at is None:
            if line.rect[2] > x + 2:
                crossed += 1
            end = line.rect[2]
        else:
            side += 1
            part = cut(line, at, len(line.runs))
            if LIST_LABEL.fullmatch(part.text) and LIST_LABEL.match(line.text):
                return None  # the last of the lists that stand beside each other
            figures += bool(_FIGURES.fullmatch(part.text))
            end = line.runs[at - 1][2] if at else 0.0
        if x - 0.2 * (page.width or 0) < end < x and end - line.rect[0] > 0.35 * (page.width or 0):
            near += 1
    if not side or near < 3 or crossed > 0.12 * len(lines) or crossed > 1.5 * side + 1 or figures > 0.4 * side:
        return None
    if side > 0.7 * len(lines):
        return None
    return side - 2 * crossed


def with_sides(flows: list[Flow], margins: Margins) -> list[list[Line]]:
    """Main text with each line of the side column after the paragraph it stands beside."""
    lines = [line for flow in flows for line in flow.main]
    zone_of = {id(line): zone for flow in flows for line, zone in zip(flow.main, flow.zones, strict=True)}
    if not any(flow.side for flow in flows):
        return [flow.main for flow in flows]
    paragraphs: dict[int, list[list[Line]]] = defaultdict(list)
    for paragraph in by_geometry(lines, margins):
        paragraphs[paragraph.lines[0].page].append(paragraph.lines)
    ordered: list[list[Line]] = []
    for flow in flows:
        if not flow.main or not flow.side:
            ordered.append(flow.main + [line for line, _ in flow.side])
            continue
        own = paragraphs[flow.main[0].page]
        beside: dict[int, list[Line]] = defaultdict(list)
        before: tuple[Line, int] | None = None
        for line, zone in flow.side:
            within = [k for k, part in enumerate(own) if zone_of[id(part[0])] == zone] or list(range(len(own)))
            place = min(within, key=lambda k: (_distance(line, own[k]), -k))
            if _LABEL_ALONE.fullmatch(own[place][-1].text):  # "Resolved:", over what was resolved
                while place + 1 in within and ENUMERATOR.match(own[place + 1][0].text):
                    place += 1
            if before and _goes_on(before[0], line):
                place = max(place, before[1])
                beside[before[1]].remove(before[0])
                beside[place].append(before[0])
            beside[place].append(line)
            before = line, place
        page: list[Line] = []
        for k, part in enumerate(own):
            page += part
            page += sorted(beside[k], key=top_of)
        ordered.append(page)
    return ordered


_LABEL_ALONE = re.compile(
    r"\W*(?:resolved|agreed|decided|recommended|decision|resolution)\s*(?:that\s*)?[:–-]*\s*", re.IGNORECASE
)


def _goes_on(line: Line, below: Line) -> bool:
    """Whether a line of the side column goes on with the one above it: "Scrutiny Officer –", over "by 31 January"."""
    if not line.rect or not below.rect or not 0 < below.rect[1] - line.rect[1] < 1.8 * (line.size or 10):
        return False
    return line.text.rstrip().endswith(("–", "-", ",", "&", "/", " and", " by")) or below.text[:1].islower()


def _distance(side: Line, paragraph: list[Line]) -> float:
    """Vertical distance of a line of the side column from a paragraph; the one above counts as nearer."""
    if not side.rect or not paragraph[0].rect or not paragraph[-1].rect:
        return 0.0
    middle = (side.rect[1] + side.rect[3]) / 2
    top, bottom = paragraph[0].rect[1], paragraph[-1].rect[3]
    return max(1.3 * (top - middle), middle - bottom, 0.0)
