"""The header of a document: the lines before the attendance and the first item, as other rules look at them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from minutes_parser.layout import Block
from minutes_parser.patterns import compiled
from minutes_parser.records import Item
from minutes_parser.segment.attendance.labels_in_line import inline_labels
from minutes_parser.segment.attendance.rollcall import read_label
from minutes_parser.segment.dates import IS_SPELLED, find_dates, find_times, spelled_times
from minutes_parser.segment.items.item_pages import named_meeting, page_title
from minutes_parser.segment.meeting.bodies import is_authority, is_body
from minutes_parser.segment.passages import Part

HEAD = 30
"""How many blocks a header has at most."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the header; of a table's row, the first cell as `label` and the second as `text`."""

    text: str
    label: str = ""
    heading: bool = False


_LABELS = compiled(
    r"""^\W* (?: [\w’' ]{2,25} \s*/\s* )? (?P<label> (?: name \s+ of \s+ (?: the \s+ )? (?: body | committee | group | board | council | meeting ) | title \s+ of \s+ (?: the \s+ )? meeting | (?: date | time | venue | place | location | meeting | committee | body | subject | chair ) (?: \s+ (?: of | and \s+ time \s+ of | held | & \s+ time | and \s+ time )
        (?: \s+ (?: the \s+ )? (?: meeting | committee ) )? )? | meeting \s+ (?: date | venue | time | place | location | title | name | of ) | minutes \s+ of (?: \s+ (?: a | the ) \s+ meeting \s+ of )? (?= \s* [:\t]) | title (?= \s* :) | duration (?= \s* : \s* \d) | meeting \s+ (?: commenced | opened | started | concluded | closed | ended ) (?: \s+ at )?
        | (?: start (?: ed )? | finish (?: ed )? | end (?: ed )? | (?: commenced | opened | closed ) (?= \s* : \s* \d ) ) (?: \s* time )? | decision \s+ (?: maker | taker ) | held (?: \s+ (?: at | on ) )? | where | when | (?: at | in ) (?= \s* : ) ) ) \s* (?: : - | : | \t | \.{3,} | \s [–-] \s | (?<= \b venue ) \s (?= (?-i: [A-Z][a-z] ) (?! hange ) ) ) \s* (?P<rest> .* )""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)


def read_head(part: Part, items: list[Item]) -> list[Line]:
    """The lines before the attendance and the first numbered item."""
    first = part.blocks[0]
    own = first.end if PACK_ITEM.fullmatch(first.text) else part.start  # "Agenda Item 3" over the papers of a pack
    stop = next((item.span.start for item in items if item.number and item.span.start >= own), part.end)
    lines: list[Line] = []
    row: tuple[int, int] | None = None
    below_members = False
    blocks = part.blocks[:HEAD]
    opened = next((n for n, block in enumerate(part.blocks[:80]) if _opens_attendance(block.text)), None)
    titled = [n for n, block in enumerate(part.blocks[: opened or 0]) if _TITLE_LINE.match(block.text)]
    if (
        titled
        and opened
        and titled[-1] > 0
        and opened - titled[-1] <= 8
        and (opened > HEAD or part.blocks[opened].start > stop or titled[-1] > 8)
    ):
        near = titled[-1] == 1 and is_body(part.blocks[0].text)
        blocks = part.blocks[titled[-1] - near : opened]  # a title deep in the part heads its attendance
        stop = part.end
    if len(blocks[0].text) > 300:  # what was said first stands over the title
        held = next((n for n, b in enumerate(blocks[:12]) if n and _HELD_ON.match(b.text) and find_dates(b.text)), None)
        blocks = blocks[held - 1 :] if held else blocks
    if opened is not None and opened <= (0 if titled else 2):  # the lists stand over the title
        under = enumerate(part.blocks[:HEAD])
        title = next(
            (n for n, b in under if _TITLE_LINE.match(b.text) and (not opened or _titles_below(b, n, opened))), None
        )
        above = title and is_authority(part.blocks[title - 1].text)
        blocks = part.blocks[title - bool(above) : title + 6] if title else blocks
    if page_title(part.blocks) is not None:
        return []  # a page about one item that does not say at which meeting
    named = next((block for block in blocks[:8] if named_meeting(block.text)), None)
    if named:  # on a page about one item its title stands first
        stop = max(stop, named.end)
    headed = _below_heads(blocks)
    for place, block in enumerate(blocks):
        if block.start >= stop and lines:
            break
        if place in headed:
            lines += headed[place]
            continue
        text = _STAMP.sub("", block.text) if not lines else block.text
        text = _MISSPELT.sub("Minutes", _ADDRESSES.sub("", _CELL_END.sub("", text)).strip() or text)
        text = _BY_WHICH.sub("", text)
        if _SENT.match(text) or (lines and _ENCLOSES.match(text)):
            continue
        if crumbs := _CRUMBS.fullmatch(text):
            way = [crumb for crumb in _CRUMB.split(crumbs["way"]) if is_authority(crumb)]
            lines += [Line(crumb) for crumb in dict.fromkeys([*way, crumbs["last"]])]
            continue
        line = named_meeting(text)
        if line and line.day:  # its title may name other bodies
            lines = [*(one for one in lines if is_authority(one.text)), Line(line.day, "date")]
            return [*lines, Line(line.words, "committee")]
        if (
            OF_MINUTES.match(text)
            or _ACTION.match(text)
            or (lines and _BUSINESS.fullmatch(text))
            or (len(lines) > 2 and text == "Minutes:")
            or _NUMBERED_PROSE.match(text)
        ):
            break
        cell = block.cell
        if cell is not None and row == (cell.table, cell.row) and lines and not lines[-1].label:
            if (beside := _LABELS.match(text)) and beside["rest"].strip():  # "92nd Board Meeting" | "Date: 4 May 2014"
                lines.append(Line(beside["rest"].strip(), re.sub(r"\s+", " ", beside["label"]).lower()))
                continue
            label = lines.pop()
            if _BUSINESS.fullmatch(f"{label.text} {text}"):
                break
            lines.append(Line(text, label.text.rstrip(" :").lower()))
            continue
        label_here = read_label(text)
        if label_here and label_here.status and not label_here.weak and not label_here.single:
            break
        if cell and below_members:
            continue  # it names the councils that members come from
        below_members = below_members or bool(lines and _MEMBERS_ALONE.fullmatch(text))
        row = (cell.table, cell.row) if cell else None
        if cell and cell.row and lines and not lines[-1].label and len(lines) > 12:
            continue
        match = None if _labelled_in(text) else _LABELS.match(text)
        if match and match["label"].lower() in {"committee", "body"} and find_dates(match["rest"][:30]):
            match = None  # "Committee - Tuesday, 4 March 2014"
        if match and match["rest"].strip():
            rest = _THOSE_THERE.split(match["rest"].strip())[0] if len(text) > _LONG else match["rest"].strip()
            lines.append(Line(rest, re.sub(r"\s+", " ", match["label"]).lower()))
            continue
        cut = next(iter(inline_labels(text)), None) if len(text) > 160 else None
        if cut:
            lines += _labelled_in(text[:cut]) or _with_body(text[:cut].strip())
            break
        if several := _labelled_in(text):
            lines += several
            continue
        if len(text) > 400:
            if (
                not lines
                and OF_MINUTES.match(text) is None
                and re.match(
                    r"(?:[^.]|\.(?=\d)|(?<=No)\.){0,80}\b(?:(?:MINUTES|Minutes)\s+(?:OF|of)|A\s+[Mm]eeting\s+of)\b",
                    text,
                )
            ):  # a whole document in one line
                top = re.split(
                    r"\s(?:PRESENT|Present|(?:Members|MEMBERS|Attendees|ATTENDEES)(?=:)|I[Nn]\s+(?:ATTENDANCE|attendance|the\s+Chair)|_{3,})\b",
                    text[:300],
                )[0]
                lines += _with_body(top)
            break
        lines.append(Line(text, heading=block.is_heading or block.is_bold or block.is_caps))
    return _labelled(lines)


# "Includes the draft minutes of the annual assembly", which are another meeting's
_ENCLOSES = compiled(
    r"(?i)\W*(?:includ(?:es|ing)|incorporat(?:es|ing)|contain(?:s|ing)|together\s+with|followed\s+by)\s+(?:the\s+)?(?:draft\s+|approved\s+)?(?:minutes|notes|record)\s+of\b"
)
_BY_WHICH = compiled(
    r"(?i)(?<=\bmeeting)\s*\((?:hybrid|on-?line|virtual(?:ly)?|remote(?:ly)?|in[\s-]person|(?:via|by|on|over|using)\s[\w\s]{2,30}|zoom|(?:ms\s+)?teams)\)(?=\s+(?:of|for)\b)"
)
"""how they met: "Special Meeting (Hybrid) of Wex County Council" """
_HEAD_CELL = compiled(
    r"(?i)(?:meeting\s+|start\s+)?(?P<label>date|time|venue|place|location)(?:\s+of\s+(?:the\s+)?meeting)?\s*:?"
)


def _below_heads(blocks: Sequence[Block]) -> dict[int, list[Line]]:
    """The lines of a table whose heads stand over what they ask for, by block: "Date | Time | Venue" over "4 May 2014 | 7 pm | Wex Hall"."""
    rows: dict[tuple[int, int], list[int]] = {}
    for place, block in enumerate(blocks):
        if block.cell:
            rows.setdefault((block.cell.table, block.cell.row), []).append(place)
    found: dict[int, list[Line]] = {}
    for (table, row), heads in rows.items():
        below = rows.get((table, row + 1), [])
        labels = [_HEAD_CELL.fullmatch(blocks[place].text) for place in heads]
        if len(heads) > 1 and len(below) == len(heads) and all(labels):
            found.update({place: [] for place in heads})
            for place, label in zip(below, labels, strict=True):
                found[place] = [Line(blocks[place].text, label["label"].lower())] if label else []
    return found


def _with_body(top: str) -> list[Line]:
    """The line that opens a document whose line ends were lost, the name of who met apart."""
    over = _OVER_SENTENCE.match(top)
    return [Line(over["name"]), Line(top[over.end() :])] if over else [Line(top)]


def _titles_below(block: Block, place: int, opened: int) -> bool:
    """Whether a line near below the list of those there is the title, and no item: it says when and how they met."""
    near = opened < place <= opened + 6 and len(block.text) < 200
    return near and _MET_ON.search(block.text) is not None and bool(find_dates(block.text))


_MET_ON = compiled(r"(?i)\bmeeting\b.*\bheld\b|\bmeeting\s+of\b")
_NUMBERED_PROSE = compiled(r"\s*\d{1,3}(?:\.\d{1,3})+\.?\s+(?=.{100})[A-Z].*\.\s*$", re.DOTALL)
"""a minute, where nothing stands over the first: "4.6. Two names were put forward …" """
_OVER_SENTENCE = compiled(
    r"\W*(?:Agenda\s+Item\s+(?:No\.?\s*)?\d+\s+)?(?P<name>[A-Z][A-Z’'&, -]{6,80}[A-Z])\s+(?=A\s+[Mm]eeting\s+of\b)"
)
"""who met, over "A meeting of the Board was held at ...", where line ends were lost"""
_BUSINESS = compiled(r"(?i)\W*(?:no\.?\s+item|item\s+no\.?|items)\W*")
"""the head of a web page's list of business: "No. Item" """
_MISSPELT = compiled(
    r"(?i)\b(?:minn?[ieu]?[iu]?ts|min(?:uet|utue|iute|tue|uite|uete)s|miuntes|mniutes)\b|(?<=[a-z]\s)(?-i:[Mm]ins)(?=\W*$)"
)
_ACTION = compiled(r"(?i)\W*actions?(?:\s+\d+)?\s*:")
_CELL_END = compiled(r"(?<=\w)\s+\|\s*$")
"""of a table that a converter made lines of: "Meeting Venue |" over "Wex Hall |" """
_CRUMB = compiled(r"\s+[»›>→/]\s+")
_CRUMBS = compiled(
    r"(?i)\W*(?:you\s+are\s+(?:here|in)\W+)?(?P<way>(?:home(?:\s?page)?|hafan)(?:\s*\|\s*home)?\s+[»›>→/]\s+(?:[^»›>→\n]+\s+[»›>→/]\s+)*)(?P<last>[^»›>→\n]{3,100})"
)
"""the way to a web page from the first one: "Home » Council » Planning Committee" """
_ADDRESSES = compiled(r"\s+(?:https?://|www\.)\S+$")
_SENT = compiled(
    r"(?i)\W*(?:mon|tue|wed|thu|fri|sat|sun),?\s+(?:\d{1,2}\s+[a-z]{3}|[a-z]{3}\s+\d{1,2})\s+(?:\d{4}\s+00:00|\d\d:\d\d:\d\d\s.*\d{4})\W*$|\W*(?:date|sent)\s*:.*\d:\d\d:\d\d\s*(?:[+-]\d{4}|[A-Z]{3})\b"
)
"""when a message that holds minutes was sent, or when a page was posted"""
_ADDRESS = compiled(r"(?:https?://|www\.)\S+")
"""of a body's web site, beside its name or below it"""
_LONG = 160
"""So long a line may hold what stands below the label too."""
_THOSE_THERE = compiled(
    r"\s(?:Attendance|ATTENDANCE|Attendees|Present|PRESENT|In\s+attendance|Apologies|APOLOGIES)\b(?!\s+[a-z])"
)
# "OFFICIAL 1 WEX HARBOUR BOARD", "MM 04.03.2014 WEX TOWN COUNCIL": what was stamped on the page before its head
_STAMP = compiled(
    r"^\W*(?:OFFICIAL(?:[\s–-]+SENSITIVE)?(?:\s+\d{1,3})?|UNRESTRICTED(?:\s+\d{1,3})?|[A-Z]{1,4}\s+\d{1,2}[./]\d{1,2}[./]\d{2,4})\s+(?=[A-Z][A-Z’'&.-]*\s(?:[A-Z’'&.-]+\s)*[A-Z]{4,}\s*(?:$|[A-Z]))"
)
_LABEL_IN_LINE = compiled(
    r"(?:^|(?<=\s))(?P<label>(?:Title|Name|Date|Time|Venue|Place)(?:\s*(?:&|and|/)\s*(?:Time|Venue|Place))?\s+of\s+(?:the\s+)?Meeting|Meeting\s+(?:Title|Date|Time|Venue|Place)|Meeting|MEETING|Committee|Group|Body|Date(?:\s*(?:&|and|/)\s*(?:Time|Venue))?|DATE|Time|TIME|Venue|VENUE|Place|PLACE|Location|LOCATION|When|Where)\s*:\s*(?=\S)"
)

_OF_TWO = compiled(r"(?i)(?:&|\band)\s*venue\b")


def _labelled_in(text: str) -> list[Line]:
    """The lines of a header printed in one: "Meeting: Wex Forum Date: 4 March 2014 Venue: Wex Hall"; none where it is none.

    One label that asks for two things is enough: "Date & Venue: 4 March 2014 at Wex Hall".
    """
    found = list(_LABEL_IN_LINE.finditer(text)) if ":" in text else []
    asked = sum(2 if _OF_TWO.search(match["label"]) else 1 for match in found)
    if asked < 2 or len({match["label"] for match in found}) < len(found):
        return []
    lines = [Line(before)] if (before := text[: found[0].start()].strip()) else []
    for match, end in zip(found, [*(m.start() for m in found[1:]), len(text)], strict=True):
        label, words = match["label"].lower(), text[match.end() : end].strip(" |,;\n\t")
        words = _THOSE_THERE.split(words)[0]
        if not label.startswith(("title", "name")):
            label = re.sub(r"\s+of\s+(?:the\s+)?meeting$", "", label)
        at = re.search(r"\s(?:at|in)\s+(?=\D)", words) if label.endswith("venue") and label != "venue" else None
        if at:
            lines.append(Line(words[at.end() :], "venue"))
        lines.append(
            Line(words[: at.start()] if at else words, "body" if label == "group" else re.sub(r"\s*/.*", "", label))
        )
    return lines


# The first item, where its title was not told: "To agree the minutes of the meeting held on 3 May 2011."
OF_MINUTES = compiled(
    r"(?i)^\W*(?:minutes\W+(?:(?:of\s+)?\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9},?\s+\d{4}\W+)?)?(?:to\s+(?:agree|approve|confirm|sign|receive|consider)\b[^.;]{0,60}\bminutes\b|(?:the\s+)?(?:\w+\s+){0,3}minutes\s+of\b.{5,200}\b(?:were|was|(?<!to\s)be)\s+(?:\w+\s+){0,2}(?:agreed|approved|confirmed|signed|adopted|accepted|taken)\b)"
)
_HELD_ON = compiled(r"(?i)\W*held\s+(?:in|at|on)\b")
_TITLE_LINE = compiled(r"(?i)^\W*(?:(?:draft|unconfirmed|confirmed|approved)\s+)?minutes?\s+of\b")


def _opens_attendance(text: str) -> bool:
    label = read_label(text)
    return bool(label and label.status == "present" and not label.weak and not label.single)


# "COMMITTEE" ends a title; what follows is no committee's name: "A meeting of the Parks Committee was held in Wex Hall."
_SENTENCE = compiled(r"(?i)(?:an?|the|this)\s.{20,}\b(?:was|were)\s|held\s|minutes\s+of\s")


def _labelled(lines: list[Line]) -> list[Line]:
    """Lines where a label alone and the line after it are one: "Date" / "4 May 2014"."""
    out: list[Line] = []
    for line in lines:
        if out and not (out[-1].label or line.label or _SENTENCE.match(line.text)):
            match = _LABELS.match(f"{out[-1].text.rstrip(' :')}: x")
            dated = match and match["label"].lower() in {"committee", "body"} and find_dates(line.text[:30])
            if match and match["rest"] == "x" and not dated:  # "… Joint Waste" / "Committee" / "4 March 2014"
                out[-1] = Line(line.text, re.sub(r"\s+", " ", match["label"]).lower())
                continue
        out.append(line)
    return out


PACK_ITEM = compiled(r"(?i)\W*(?:page\s+\d+\s+)?agenda\s+item(?:\s+no\.?)?\s*\d+[a-z]?(?:\s+page\s+\d+)?\W*")
"""The line over the papers of an item in a pack."""
_MEMBERS_ALONE = compiled(r"(?i)\W*(?:[\w’'-]+\s+){0,2}members\W*")

RECORD = r"(?:minutes?|minuets|notes?|record|summary|agenda|action\s+notes|cofnodion|proceedings|notice|report)"
"""Source of a pattern: what a document calls itself."""

OTHER_DAY = compiled(
    r"(?i)\b(?:next|previous|last|cancelled|postponed|in\s+place\s+of|publi(?:shed|cation)|posted|updated|issued|dispatch\w*|despatch\w*|printed|signed|dated|re-?\s?(?:arranged|scheduled)|approved|adopted|revised|uploaded|created|review\w*|minutes\s+of\s+(?:the\s+)?(?:previous|last)|deadline|future|circulated|summons|day\s+of\s+issue|expires?)\b|\b(?:after|before|until|since|prior\s+to|up\s+to)\s+$"
)
"""Words before a date that is not this meeting's."""


_MEETING_AT = compiled(r"(?i)\b(?:meeting|[ae]gm)\s+(?:(?:at|in)\s|\W*(?:draft\s+)?minutes\b)")


_PROSE = compiled(r"^(?=[^§]{90})[^:]*\b(?:has|have|had|was|were|will|would)\s+(?!held\b).*\.\s*$", re.DOTALL)
"""what a line of the minutes tells, no line of their header"""
_LETTERED = compiled(r"\W*[a-h][.)]\s")
"""a matter below an item: "a. Gate: the clerk had asked for a meeting." """
_SAID = compiled(r"\b(?:declared|stated|reported|noted|said|explained|added|suggested)\s+(?:that|an?)\s")


_REMARK = compiled(
    r"(?i)\W*(?:(?:please\s+)?note(?:\s*[:–-]|\s+that\b)|n\.?b\.?\s|media\s*:|(?:the\s+)?(?:call-?\s?in|deadline)\b|(?:all\s+|the\s+|these\s+|this\s+)?decisions?\b.{0,60}\b(?:call(?:ed)?[\s-]?in|implement\w*|come|take\s+effect|force)\b|(?:issued|published)\s+on\b)"
)
"""what a page says beside its title of call-in and the like: "Note: last day for call-in ..." """


def title_sentence(head: list[Line]) -> str:
    """The words of the header that tell of the meeting, in one: "Minutes of the meeting of … held at … on …"."""
    at = next(
        (
            n
            for n, line in enumerate(head)
            if (
                not (line.label or _LETTERED.match(line.text) or _REMARK.match(line.text))
                and re.search(
                    rf"(?i)\b(?:{RECORD}|meeting)\b.*\b(?:meeting|of|held|committee|council|board)\b|^\W*at\s+a\s+.*meeting|^\W*held\b|\bmeeting\b.*\bheld\b",
                    line.text,
                )
            )
            or (not line.label and _MEETING_AT.search(line.text) and find_dates(line.text))
        ),
        None,
    )
    if at is None:
        return ""
    words = head[at].text
    for line in head[at + 1 : at + 7]:
        if _ADDRESS.fullmatch(line.text):
            continue
        ended = len(words) > 30 and re.search(r"[.:]\s*$", words) and find_dates(words)
        if line.label or (ended and not re.search(r"(?i)\bheld\b", line.text)):
            break
        if (
            re.search(
                r"(?i)\b(?:contact|publi(?:cation|shed)|enquir|quorum|chairman:|chair:|agenda$|members?:)",
                re.sub(r"\s\([^()]*\)", " ", line.text),
            )
            or len(line.text) > 300
            or _PROSE.search(line.text)
            or _REMARK.match(line.text)
            or _SAID.search(line.text)
        ):
            break
        words += "\n" + line.text
    return words


_PAGE = compiled(
    r"(?i)^\W*(?:page\s+\d{1,4}(?:\s+of\s+\d+)?|\d{3,4}(?=\s+\D+\scouncil$))\W+|\W+(?:minute\s+book\W+)?(?:page|p\.|pg\.?)\s*\d{1,4}(?:\s+of\s+\d+)?\W*$"
)
"""of a page, in the line that runs over all: "Wex Parish Council Page 612" """


_DAY_FIRST = compiled(r"(?i)^\W*(?:[§¤]\W*|meetings?\s+(?:(?:held|on)\s+){0,2}§(?:\W*[§¤])*\s*[-–—|:]\s+)")
"""before whose meeting it was: "Meeting Minutes 4 March 2014 - Wex Society" """


def body_lines(text: str) -> list[str]:
    """What of a header line may be a body's name: without dates, "Minutes", "Meeting", and in its parts."""
    bare = _PAGE.sub("", masked(text))
    bare = re.sub(
        r"(?i)\b(?:(?:draft|unconfirmed|approved|confirmed|open|public|final)\s+)*(?:minutes?|agenda|notes|action\s+notes|notice)\b(?:\s+(?:of|from|for)\b(?:\s+the\b)?)?(?:\s+meeting\b)?",
        " ",
        bare,
    )
    bare = re.sub(
        r"(?i)(?:\s*[-–:]|(?<=[a-z])\s+(?=\w+\s+(?:19|20)\d\d\W*$))\s*(?:january|february|march|april|may|june|july|august|september|october|november|december)\b.*$",
        "",
        bare,
    )
    bare = re.sub(r"[§¤].*$", "", _DAY_FIRST.sub("", bare)).strip(" -–—:|.,")
    bare = re.sub(r"(?i)\s+at$|(?<=\w)(?:\s+(?:was|were))?\s+held\b.*$", "", bare)
    parts = [bare, *re.split(r"(?<=eeting)\.\s+|(?<=EETING)\.\s+", bare), *re.split(r"\s+[-–—|/]\s+|\n", bare)]
    return [re.sub(r"\s+", " ", part).strip() for part in parts if part.strip()]


@lru_cache(maxsize=256)  # asked of the same lines by several rules
def masked(words: str) -> str:
    """The words with § for each date and ¤ for each time."""
    spots = [(d.start, d.end, "§") for d in find_dates(words)] + [(t.start, t.end, "¤") for t in find_times(words)]
    if IS_SPELLED.search(words):
        spots += [
            (t.start, t.end, "¤") for t in spelled_times(words) if all(t.start >= e or t.end <= s for s, e, _ in spots)
        ]
    for start, end, sign in sorted(spots, reverse=True):
        words = words[:start] + sign + words[end:]
    words = re.sub(
        r"(?i)\b(?:at|from|(?:commenc|start)ing(?:\s+at)?)\s+\d{1,2}\.\d\d\b(?!\d)(?:\s*(?:-|–|to)\s*\d{1,2}\.\d\d\b(?!\d))?",
        "¤",
        words,
    )
    words = re.sub(r"(?i)\bon\s+the\s+(?:morning|afternoon|evening|night)\s+of\s+(?=§|\w+day\b)", "on ", words)
    return re.sub(
        r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!\s+(?:school|club|group|league|football|lunch|society))[\s,]*",
        "",
        words,
    )
