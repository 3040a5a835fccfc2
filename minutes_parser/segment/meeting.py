"""The meeting a document belongs to: body, date, times and place, from its header and its closing words.

The header is what stands before the attendance and the first item. A date counts only where it is this meeting's: not
that of earlier minutes, of the next meeting, of publication, or beside a signature.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.records import Item, Meeting
from minutes_parser.segment.bodies import (
    authority_within,
    ends_as_body,
    is_authority,
    is_body,
    is_generic,
    leading_authority,
    parted,
    without_sitting,
)
from minutes_parser.segment.cues import cued
from minutes_parser.segment.dates import Stated, Time, day_and_month, find_dates, find_times
from minutes_parser.segment.item_pages import named_meeting
from minutes_parser.segment.marks import marked, parts_of
from minutes_parser.segment.names import match_person
from minutes_parser.segment.passages import Part
from minutes_parser.segment.rollcall import inline_labels, read_label

_HEAD = 30
"""How many blocks a header has at most."""


@Language.component("minutes_meeting")
def meeting(doc: Doc) -> Doc:
    """Puts a `Meeting` for every part into `doc._.records["meetings"]`, by the part's number."""
    items = marked(doc, "items", Item)
    found: dict[int, Meeting] = {}
    for number, part in enumerate(parts_of(doc)):
        inside = [item for item in items if part.start <= item.span.start < part.end]
        found[number] = _report(part) if part.kind == "report" else _meeting(part, inside)
    doc._.records["meetings"] = {number: _with_council(one, found) for number, one in found.items()}
    return doc


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the header; of a table's row, the first cell as `label` and the second as `text`."""

    text: str
    label: str = ""
    heading: bool = False


def _with_council(one: Meeting, others: dict[int, Meeting]) -> Meeting:
    """A report in a pack belongs to the council that the pack's agenda states for the same committee."""
    if one.council or not one.committee:
        return one
    same = [
        other.council
        for other in others.values()
        if other.council and (other.committee or "").lower() == one.committee.lower()
    ]
    return one.model_copy(update={"council": same[0]}) if same else one


_LABELS = re.compile(
    r"""^\W* (?: [\w’' ]{2,25} \s*/\s* )? (?P<label> (?: title \s+ of \s+ (?: the \s+ )? meeting | (?: date | time | venue | place | location | meeting | committee | body | subject | chair ) (?: \s+ (?: of | and \s+ time \s+ of | held | & \s+ time | and \s+ time )
        (?: \s+ (?: the \s+ )? (?: meeting | committee ) )? )? | meeting \s+ (?: date | venue | time | place | title | of ) | meeting \s+ (?: commenced | opened | started | concluded | closed | ended ) (?: \s+ at )?
        | (?: start | finish | end ) (?: \s* time )? | held | where | when ) ) \s* (?: : - | : | \t | \s [–-] \s ) \s* (?P<rest> .* )""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)


def _head(part: Part, items: list[Item]) -> list[_Line]:
    """The lines before the attendance and the first numbered item."""
    stop = next((item.span.start for item in items if item.number), part.end)
    lines: list[_Line] = []
    row: tuple[int, int] | None = None
    blocks = part.blocks[:_HEAD]
    opened = next((n for n, block in enumerate(part.blocks[:80]) if _opens_attendance(block.text)), None)
    titled = [n for n, block in enumerate(part.blocks[: opened or 0]) if _TITLE_LINE.match(block.text)]
    if (
        titled
        and opened
        and titled[-1] > 0
        and opened - titled[-1] <= 8
        and (opened > _HEAD or part.blocks[opened].start > stop or titled[-1] > 8)
    ):
        blocks, stop = part.blocks[titled[-1] : opened], part.end  # a title deep in the part heads its attendance
    named = next((block for block in blocks[:8] if named_meeting(block.text)), None)
    if named:  # on a page about one item its title stands first
        stop = max(stop, named.end)
    for block in blocks:
        if block.start >= stop and lines:
            break
        text = block.text.strip()
        line = named_meeting(text)
        if line and line.day:
            lines += [_Line(line.day, "date"), _Line(line.words, "committee")]
            continue
        cell = block.cell
        if cell is not None and row == (cell.table, cell.row) and lines and not lines[-1].label:
            label = lines.pop()
            lines.append(_Line(text, label.text.rstrip(" :").lower()))
            continue
        label_here = read_label(text)
        if label_here and label_here.status and not label_here.weak and not label_here.single:
            break
        row = (cell.table, cell.row) if cell else None
        if cell and cell.row and lines and not lines[-1].label and len(lines) > 12:
            continue
        match = _LABELS.match(text)
        if match and match["rest"].strip():
            lines.append(_Line(match["rest"].strip(), re.sub(r"\s+", " ", match["label"]).lower()))
            continue
        cut = next(iter(inline_labels(text)), None) if len(text) > 160 else None
        if cut:
            lines.append(_Line(text[:cut].strip()))
            break
        if len(text) > 400:
            break
        lines.append(_Line(text, heading=block.is_heading or block.is_bold or block.is_caps))
    return _labelled(lines)


_TITLE_LINE = re.compile(r"(?i)^\W*(?:(?:draft|unconfirmed|confirmed|approved)\s+)?minutes?\s+of\b")


def _opens_attendance(text: str) -> bool:
    label = read_label(text)
    return bool(label and label.status == "present" and not label.weak and not label.single)


def _labelled(lines: list[_Line]) -> list[_Line]:
    """Lines where a label alone and the line after it are one: "Date" / "4 May 2014"."""
    out: list[_Line] = []
    for line in lines:
        if out and not out[-1].label and not line.label:
            match = _LABELS.match(f"{out[-1].text.rstrip(' :')}: x")
            if match and match["rest"] == "x":
                out[-1] = _Line(line.text, re.sub(r"\s+", " ", match["label"]).lower())
                continue
        out.append(line)
    return out


def _meeting(part: Part, items: list[Item]) -> Meeting:
    head = _head(part, items)
    sentence = _title_sentence(head)
    council, committee = _bodies(head, sentence, part)
    day = _date(head, sentence)
    start, end = _times(head, sentence, part)
    return Meeting(
        council=council,
        committee=committee,
        date=day.iso if day else None,
        date_text=day.text if day else None,
        start_time=start,
        end_time=end,
        venue=_venue(head, sentence),
        title=None,
        author=None,
    )


# The body ---------------------------------------------------------------------------------------------------------

_RECORD = r"(?:minutes?|notes?|record|summary|agenda|action\s+notes|cofnodion|proceedings|notice|report)"
_STOP = r"(?:\s*[,;:.]?\s+(?:held|which|that|took|to\s+be\s+held|convened|on|at|in|commenc\w+|duly|via|remotely|was|were|will)\b|\s*[§¤]|\s*[;:(]|\.\s|\s*$)"
_MEETING_OF = re.compile(
    rf"(?:\b{_RECORD}\b|\bat\b|\battend\b|\bnotice\b|^)[^§]{{0,60}}?\bmeetings?\s+of\s+(?:the\s+)?(?P<body>[^\s§].*?)(?={_STOP})",
    re.IGNORECASE | re.DOTALL,
)
# "Minutes of proceedings at Licensing Sub-Committee meeting of the District of Wex": the body stands before.
_BODY_MEETING_OF = re.compile(
    rf"\b(?:{_RECORD}|at|of)\s+(?:proceedings\s+(?:at|of)\s+)?(?:the\s+|an?\s+)?(?P<body>(?!of\b|proceedings\b)[A-Z][^§¤,;:]{{3,80}}?\b(?:committee|panel|board|group|forum|partnership))\s+meeting\s+of\b",
    re.IGNORECASE,
)
_RECORD_OF_MEETING = re.compile(
    rf"\b{_RECORD}\s*(?:of|from|for)\s+(?:the\s+|an?\s+)?(?P<body>(?!meeting\b)[A-Z][^§¤\n]{{2,90}}?)\s+meeting\b",
    re.IGNORECASE,
)
_BODY_MEETING = re.compile(
    rf"^(?:the\s+|an?\s+)?(?P<body>(?!meeting\b|.*\b{_RECORD}\b)[A-Z][^§¤\n]{{2,90}}?)\s+meeting\b", re.IGNORECASE
)
_RECORD_OF = re.compile(
    rf"\b(?:{_RECORD})\s*(?:of|from|for)\s+(?:the\s+|an?\s+)?(?P<body>[A-Z][^§¤\n]{{2,90}}?)(?={_STOP})", re.IGNORECASE
)


def _title_sentence(head: list[_Line]) -> str:
    """The words of the header that tell of the meeting, in one: "Minutes of the meeting of … held at … on …"."""
    at = next(
        (
            n
            for n, line in enumerate(head)
            if not line.label
            and re.search(
                rf"(?i)\b(?:{_RECORD}|meeting)\b.*\b(?:meeting|of|held|committee|council|board)\b|^\W*at\s+a\s+.*meeting|^\W*held\b|\bmeeting\b.*\bheld\b",
                line.text,
            )
        ),
        None,
    )
    if at is None:
        return ""
    words = head[at].text
    for line in head[at + 1 : at + 7]:
        ended = len(words) > 30 and re.search(r"[.:]\s*$", words) and find_dates(words)
        if line.label or (ended and not re.search(r"(?i)\bheld\b", line.text)):
            break
        if (
            re.search(
                r"(?i)\b(?:contact|publi(?:cation|shed)|enquir|quorum|chairman:|chair:|agenda$|members?:)", line.text
            )
            or len(line.text) > 300
        ):
            break
        words += "\n" + line.text
    return words


def _bodies(head: list[_Line], sentence: str, part: Part) -> tuple[str | None, str | None]:
    """Council and committee."""
    named = [
        line.text
        for line in head
        if line.label
        in (
            "title of meeting",
            "title of the meeting",
            "meeting",
            "committee",
            "body",
            "meeting title",
            "meeting of",
            "name of meeting",
            "subject",
        )
    ]
    masked = _masked(sentence)
    candidates: list[str] = []
    others = [_masked(line.text) for line in head if not line.label and re.search(r"(?i)\bmeeting\b", line.text)]
    for words in (*named, masked, *others):
        for pattern in (_BODY_MEETING_OF, _MEETING_OF, _RECORD_OF_MEETING, _BODY_MEETING, _RECORD_OF):
            candidates += [_first_line(match["body"]) for match in pattern.finditer(words)]
    candidates += named
    lines = [part_of_line for line in head if not line.label for part_of_line in _body_lines(line.text)]
    council: str | None = None
    committee: str | None = None
    for candidate in candidates:
        above, body = parted(without_sitting(candidate))
        if not (is_body(body) or is_generic(body) or _annual(body) or _ACRONYM.fullmatch(body)):
            continue
        if committee is None:
            council, committee = above, body
        elif ends_as_body(body) and not is_generic(body) and not is_authority(body):
            council, committee = above or council, body
        if not _says_too_little(committee):
            break
    names = [without_sitting(line) for line in lines]
    names += [name for line in head if not line.label and (name := leading_authority(line.text))]
    names = [name for name in names if is_body(name) or _annual(name)]
    if council and is_generic(council):
        council = next((name for name in names if is_authority(name)), None)
    if committee is None or is_generic(committee) or _ACRONYM.fullmatch(committee):
        kind = committee.split()[-1].lower() if committee else ""
        fuller = [name for name in names if name.lower().endswith(kind) and not is_generic(name)]
        bodies = [name for name in fuller if not is_authority(name)]
        parish = bool(committee and re.search(r"(?i)\b(?:parish|town|community)\s+council$", committee))
        pick = next(iter(fuller if parish or kind == "council" else bodies or fuller), None)
        if pick:
            earlier, committee = parted(pick)
            council = council or earlier
        elif names and (committee is None or _ACRONYM.fullmatch(committee)):
            committee = names[0]
    if committee is None or is_generic(committee):
        committee = _named_later(part, committee) or committee
    if committee and is_authority(committee):
        return committee, committee
    if council is None:
        council = next((name for name in names if is_authority(name) and name != committee), None)
    if council is None:
        council = next((earlier for name in names if (earlier := parted(name)[0]) and is_authority(earlier)), None)
    if council is None and committee:
        council = authority_within(committee)
    if council is None and committee and re.search(r"(?i)\bgovern|\bparent|\btrustees", committee):
        schools = [
            line for line in lines if re.search(r"(?i)\b(?:school|academy|college)$", line) and len(line.split()) < 9
        ]
        council = next(iter(schools), None)
    return council, committee


_ACRONYM = re.compile(
    r"(?!(?:AGM|EGM|NEXT|LAST|PUBLIC|OPEN|ANNUAL|FIRST|SECOND|THIRD|VIRTUAL|ZOOM|TEAMS|HELD|THIS|THE|FORMAL|FULL|HYBRID|ONLINE|DRAFT)\Z)[A-Z]{3,6}"
)


def _says_too_little(committee: str) -> bool:
    """Whether a body of this name may be named in full further on: "the Committee", "SPC", not "Parish Council"."""
    return bool(_ACRONYM.fullmatch(committee)) or (
        is_generic(committee) and not re.search(r"(?i)council$|^cabinet$|^executive$|meeting$", committee)
    )


def _annual(words: str) -> bool:
    return bool(
        re.search(r"(?i)\bannual\s+(?:general|parish|parochial|town)\b.*\b(?:meeting|assembly)\b|\bagm\b", words)
    )


def _first_line(words: str) -> str:
    """A body that runs over lines stays whole only while it is not yet one."""
    lines = [line.strip() for line in words.split("\n") if line.strip()]
    taken = lines[0] if lines else ""
    for number, line in enumerate(lines[1:], start=1):
        if (
            is_body(taken)
            and not re.search(r"(?i)\b(?:and|of|the|for|&)$", taken)
            and not _goes_on(taken, lines[number])
        ):
            break
        taken = f"{taken} {line}"
    return taken


def _goes_on(taken: str, line: str) -> bool:
    """Whether the next line ends the name: "Municipal District of Wex Joint" / "Policing Sub Committee"."""
    whole = f"{taken} {line}"
    return not ends_as_body(taken) and ends_as_body(whole) and len(whole.split()) <= 12


def _body_lines(text: str) -> list[str]:
    """What of a header line may be a body's name: without dates, "Minutes", "Meeting", and in its parts."""
    bare = _masked(text)
    bare = re.sub(
        r"(?i)\b(?:(?:draft|unconfirmed|approved|confirmed|open|public|final)\s+)*(?:minutes|agenda|notes|action\s+notes|notice)\b(?:\s+(?:of|from|for)\b(?:\s+the\b)?)?(?:\s+meeting\b)?",
        " ",
        bare,
    )
    bare = re.sub(
        r"(?i)\s*[-–]\s*(?:january|february|march|april|may|june|july|august|september|october|november|december)\b.*$",
        "",
        bare,
    )
    bare = re.sub(r"[§¤].*$", "", re.sub(r"^\W*[§¤]\W*", "", bare)).strip(" -–—:|.,")
    parts = [bare, *re.split(r"\s+[-–—|]\s+|\n", bare)]
    return [re.sub(r"\s+", " ", part).strip() for part in parts if part.strip()]


_LATER = re.compile(
    r"\b[Nn]ext\s+(?:[a-z]+\s+)?(?:meeting\s+of\s+(?:the\s+)?(?P<of>[A-Z][\w’'& -]{3,60}?(?:Council|Committee|Board|Panel|Group|Partnership|Forum))|(?P<a>[A-Z][\w’'& -]{3,60}?(?:Council|Committee|Board|Panel|Group|Partnership|Forum))\s+[Mm]eeting)\b"
)


def _named_later(part: Part, generic: str | None) -> str | None:
    """A body that only the closing words name: "The next Wex Community Council meeting …", "Chair / Wex Task Group"."""
    text = "\n".join(block.text for block in part.blocks)
    match = _LATER.search(text)
    if match:
        name = without_sitting(match["of"] or match["a"])
        if is_body(name) and not is_generic(name):
            return name
    for line, after in zip(part.blocks[-12:], part.blocks[-11:], strict=False):
        if (
            re.fullmatch(r"(?i)\W*chair(?:man|person)?\W*", line.text.strip())
            and is_body(after.text)
            and not is_generic(after.text)
        ):
            return after.text.strip()
    named: list[str] = re.findall(r"\b((?:[A-Z][\w’'-]+ ){1,3}(?:Parish|Town|Community) Council)\b", text)
    own = [name for name in named if not re.match(r"(?:The|That|Your|This|A|Our)\s", name)]
    if generic and own and len(set(own)) == 1:
        return own[0]
    return None


# The day ----------------------------------------------------------------------------------------------------------

_OTHER_DAY = re.compile(
    r"(?i)\b(?:next|previous|last|cancelled|postponed|in\s+place\s+of|publi(?:shed|cation)|posted|updated|issued|dispatch\w*|despatch\w*|printed|signed|dated|approved|adopted|revised|uploaded|created|review\w*|minutes\s+of\s+(?:the\s+)?(?:previous|last)|deadline|future|circulated|summons|day\s+of\s+issue|expires?)\b"
)


def _date(head: list[_Line], sentence: str) -> Stated | None:
    """The day of the meeting."""
    found: list[Stated] = []
    for line in head:
        if re.match(r"date|when|meeting date|held|time", line.label):
            found += find_dates(line.text)
    if not found:
        held = re.search(r"(?i)\bheld\b", sentence)
        dates = [
            d
            for d in find_dates(sentence)
            if not _OTHER_DAY.search(sentence[max(0, d.start - 40) : d.start].rsplit("\n", 1)[-1])
        ]
        found += [d for d in dates if held and d.start > held.start()] or dates
    if not found or found[0].iso is None:
        plain = [
            d
            for line in head
            if not line.label
            for d in find_dates(line.text)
            if not _OTHER_DAY.search(line.text[: d.start])
        ]
        plain = [d for d in plain if d.iso and not _is_number(d, head)]
        if not found:
            found = plain
        else:
            same = day_and_month(found[0].text)
            whole = next((d for d in plain if day_and_month(d.text) == same), None)
            year = (
                {int(y) for line in head for y in re.findall(r"\b((?:19|20)\d\d)\b", line.text)}
                if whole is None
                else set()
            )
            if whole is None and len(year) == 1:
                whole = next(iter(find_dates(f"{found[0].text} {year.pop()}")), None)
            if whole is not None:
                return Stated(found[0].start, found[0].end, whole.iso, found[0].text)
    return found[0] if found else None


def _is_number(day: Stated, head: list[_Line]) -> bool:
    """Whether "19.05.03" is the number of a minute: words follow it on its line."""
    if not re.fullmatch(r"\d\d\.\d\d\.\d\d", day.text):
        return False
    return any(re.search(rf"{re.escape(day.text)}\s+[A-Z][a-z]", line.text) for line in head)


# The times --------------------------------------------------------------------------------------------------------

_MEETING_WORD = r"(?:(?:parish\s+council\s+|council\s+|committee\s+|board\s+)?(?:meeting|business|proceedings|session)|chair(?:man|person|woman)?|mayor|convener|cathaoirleach|president)"
_STARTED = cued(
    "started commenced commencing commences opened began convened called start starting",
    rf"(?i)\b{_MEETING_WORD}\b[^.§]{{0,60}}?\b(?:started|commenc(?:ed|ing|es)|opened|began|convened|called\s+to\s+order|start(?:ing)?)\b[^.]{{0,60}}?",
)
_ENDED = cued(
    "closed closing ended ending finish finished finishing duration concluded concluding terminated rose end close over closure business conclusion",
    rf"""(?ix) (?: \b{_MEETING_WORD}\b [^.]{{0,90}}? \b(?: clos(?:ed|ing) | ended | finish(?:ed)? | conclud(?:ed|ing) | terminated | rose | (?: to \s+ an? | came \s+ to \s+ an ) \s+ (?: end | close ) )\b
        | \b(?: closed | concluded | ended | finished ) \s+ (?: the \s+ | this \s+ )? meeting \b | \bbrought \s+ (?: the \s+ )? (?: meeting | proceedings ) \s+ to \s+ an? \s+ (?: close | end ) \b
        | \bdeclared \s+ (?: the \s+ )? meeting \s+ (?: closed | over ) \b | \band \s+ (?: finished | ended | closed | concluded ) \b | ^\W* (?: closed | concluded | ended | finished | close | finish (?: ing )? (?: \s+ time )?
              | (?: actual \s+ )? end (?: (?: ing )? \s+ time | \s+ of \s+ meeting | (?= \s* : ) ) | time \s+ (?: closed | ended | finished ) | closure | meeting \s+ closure
              | duration (?: \s+ of \s+ (?: the \s+ )? meeting )? \W+ (?: from \s+ )? [\d.:]+ \s* (?: [ap]\.?m\.? )? \s* (?: to | until | - | – ) ) (?! \w )
        | \bno \s+ (?: further | other | more ) \s+ business \b | \bclose \s+ of \s+ (?: the \s+ )? meeting | \bmeeting \s+ (?: closure | close | end | conclusion ) \b ) [^.§]{{0,80}}?""",
)
_NOT_THE_END = re.compile(
    r"(?i)\b(?:public\s+(?:participation|session|forum|question|speaking|part)|open\s+(?:forum|session)|closed\s+session|standing\s+orders|resum|adjourn|registration|consultation|doors?|road|shop|office|application|next\s+meeting|will\s+(?:start|commence|begin|be))\b"
)


_TIMED = re.compile(r"\d|noon|midnight")
_MAY_BE_TIMED = re.compile(r"\d|[Nn][Oo][Oo][Nn]|[Mm][Ii][Dd]")
"""what no time is without"""
_SENTENCE_END = re.compile(r"(?<=[a-z)]\.)\s+(?=[A-Z])|\n")


def _times(head: list[_Line], sentence: str, part: Part) -> tuple[str | None, str | None]:
    start: Time | None = None
    end: Time | None = None
    for line in head:
        if line.label in ("time", "date and time", "date & time", "date", "when", "held") or re.match(
            r"time|date|meeting (?:commenced|opened|started|time)|start", line.label
        ):
            start, end = _pair(find_times(line.text, bare=not line.label.startswith("date")), start, end)
        elif re.match(r"meeting (?:concluded|closed|ended)|finish|end", line.label):
            end = end or next(iter(find_times(line.text, bare=True)), None)
    if start is None:
        held = re.search(r"(?i)\b(?:held|meeting)\b", sentence)
        after = sentence[held.start() :] if held else sentence
        after = re.split(r"(?i)\b(?:next\s+meeting|registration|refreshments)\b", after)[0]
        start, end = _pair(find_times(after, bare=bool(re.search(r"(?i)\bat\s+\d{1,2}\.\d\d\b", after))), start, end)
    if start is None:
        for line in head:
            times = find_times(line.text, bare=True)
            rest = (
                re.sub(r"(?i)\b(?:at|from|to|until|time|commencing|starting|hrs|hours)\b|[^\w]", "", _masked(line.text))
                .replace("§", "")
                .replace("¤", "")
            )
            dated = find_dates(line.text) and not _OTHER_DAY.search(line.text)
            leads = bool(times) and times[0].start <= 1 and len(line.text) < 120  # "6.30 pm – Committee Room 2"
            if times and not line.label and (len(rest) < 4 or dated or leads) and any(t.sure for t in times):
                start, end = _pair(times, start, end)
                break
    for block in part.blocks:
        if start is not None:
            break
        if _STARTED.cues.isdisjoint(block.words) or not _TIMED.search(block.text):
            continue
        for words in _SENTENCE_END.split(block.text):
            begun = _STARTED.pattern.search(words)
            if begun and start is None and not _NOT_THE_END.search(words[: begun.end() + 20]):
                start = next(iter(_near(words, begun.end())), None)
    end = _closing(part) or end
    return _settled(start, None), _settled(end, start)


def _near(words: str, at: int) -> list[Time]:
    """Times within a few words after `at`."""
    return [time for time in find_times(words, bare=True) if at - 1 <= time.start <= at + 60]


_CLOSING_LABEL = re.compile(
    r"(?i)\W*(?:(?:actual\s+)?(?:end|finish|closing)(?:ing)?(?:\s+time)?|time\s+(?:ended|closed|finished)|(?:meeting\s+)?(?:closed|ended|finished|concluded)|duration\s+of\s+meeting)\s*:?\s*(?:at)?\W*"
)
_TIMES_ONLY = re.compile(r"\W*[\d.:]+\s*(?:[ap]\.?m\.?)?\s*(?:to|until|-|–)\s*[\d.:]+\s*(?:[ap]\.?m\.?)?\W*", re.I)
_ADJOURNED = re.compile(r"(?i)\bmeeting\s+(?:was\s+)?(?:then\s+)?adjourned\s+(?:at\s+)?(?=\d)")


def _closing(part: Part) -> Time | None:
    """When the meeting closed: the last time that a sentence, or a label and the line or cell after it, gives."""
    for number in range(len(part.blocks) - 1, -1, -1):
        block = part.blocks[number]
        text = block.text
        if not _MAY_BE_TIMED.search(text):
            continue
        found = [] if _ENDED.cues.isdisjoint(block.words) else _endings(text)
        if found:
            return found[-1]
        if len(text) < 40 and number and _CLOSING_LABEL.fullmatch(part.blocks[number - 1].text):
            found = find_times(text, bare=True)
        elif number >= len(part.blocks) - 2 and _TIMES_ONLY.fullmatch(text):
            found = find_times(text, bare=True)[1:]
        elif number >= len(part.blocks) - 4 and (last := _ADJOURNED.search(text)):
            found = _near(text, last.end())[:1]  # nothing tells that it was resumed
        if found:
            return found[-1]
    return None


def _endings(text: str) -> list[Time]:
    found = []
    for match in _ENDED.pattern.finditer(text):
        window = text[max(0, match.start() - 40) : match.end()]
        if _NOT_THE_END.search(window):
            continue
        times = _near(text, match.end())
        if times:
            found.append(times[0])
    return found


def _pair(times: list[Time], start: Time | None, end: Time | None) -> tuple[Time | None, Time | None]:
    if times and start is None:
        start = times[0]
        if len(times) > 1 and end is None:
            end = times[1]
    return start, end


def _settled(time: Time | None, start: Time | None) -> str | None:
    """HH:MM; a time that does not say its half of the day follows from the meeting's start, or else stays open."""
    if time is None:
        return None
    if time.sure:
        return time.iso
    hour, minute = int(time.iso[:2]), time.iso[3:]
    if start is not None:
        begun = _settled(start, None)
        return next(
            (f"{h:02d}:{minute}" for h in (hour, hour + 12) if begun and h < 24 and f"{h:02d}:{minute}" > begun),
            time.iso,
        )
    if 1 <= hour < 8:
        return f"{hour + 12:02d}:{minute}"  # councils do not meet before eight in the morning
    return time.iso


# The place --------------------------------------------------------------------------------------------------------

_PLACE = re.compile(
    r"(?i)\b(?:hall|chamber|chambers|room|centre|center|house|library|school|church|offices?|inn|hotel|pavilion|suite|institute|building|guildhall|club|clubhouse|college|museum|theatre|zoom|teams|online|virtual(?:ly)?|remote(?:ly)?|reading\s+room|hq|headquarters|arms|conference\s+call|video\s*conference|skype|discord)\b"
)
_STREET = re.compile(
    r"(?i)^(?:\d+[a-z]?\b.*|.*\b(?:street|road|lane|avenue|close|drive|way|square|st|rd|quay|terrace|crescent|gardens)\.?|[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}|.*\b[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2})$"
)
_HELD_AT = re.compile(
    r"(?i)(?:^|\s|[§¤,;])(?:in|at|via|by|on|through|using)\s+(?P<venue>(?:the\s+)?[^§¤;:\n.]{3,}?(?:\.\s?[A-Z][^§¤;:\n.]+)?)\s*(?=[§¤;:\n]|\.\s|\.$|$)"
)


def _venue(head: list[_Line], sentence: str) -> str | None:
    for line in head:
        if re.match(r"venue|place|location|where|meeting venue|meeting place", line.label):
            return _place(line.text)
    held = re.search(r"(?i)\b(?:held|meeting|took\s+place|convened)\b", sentence)
    for after in [
        *(_masked(sentence[m.end() :]) for m in re.finditer(r"(?i)\b(?:held|took\s+place|convened)\b", sentence)),
        *([_masked(sentence[held.start() :])] if held else []),
    ]:
        for match in _HELD_AT.finditer(_joined(after)):
            words = re.split(
                r"(?i)\s+(?:held|pursuant|in\s+order|commencing|starting|following|when|for\s+the|to\s+(?:discuss|consider)|which|with)\b",
                match["venue"],
            )[0]
            if re.match(
                r"(?i)(?:public|private|person|accordance|order|the\s+chair|attendance|respect|the\s+presence)\b", words
            ):
                continue
            place = _place(words)
            if (
                place
                and (_PLACE.search(place) or place[:1].isupper())
                and not is_authority(place)
                and not is_body(place)
            ):
                return place
    for line in head:
        for match in _HELD_AT.finditer(_joined(_masked(line.text))) if not line.label and find_dates(line.text) else ():
            place = _place(match["venue"])
            if (
                place
                and _PLACE.search(place)
                and not is_authority(place)
                and not re.search(r"(?i)\b(?:meeting|minutes|held|committee(?!\s+room))\b", place)
            ):
                return place
    for line in head:  # "Wex Parish Council meeting, 4 March 2014, 7.30 pm, Wex Hall"
        last = re.split(r"[§¤]|\s[-–|]\s", _masked(line.text))[-1].strip(" ,.-–|")
        if (
            not line.label
            and 3 < len(last) < 60
            and last[:1].isupper()
            and _PLACE.search(last)
            and find_dates(line.text)
            and not is_body(last)
            and not re.search(r"(?i)\b(?:meeting|minutes)\b", last)
        ):
            return _place(last)
    for line in head:
        bare = _masked(line.text).strip(" §¤,-–|")
        if (
            not line.label
            and len(bare) < 90
            and _PLACE.search(bare)
            and not is_body(without_sitting(bare))
            and not re.search(
                r"(?i)\b(?:minutes|meeting|committee|council|agenda|contact|email|registered|report)\b(?!\s+(?:chamber|offices?|house|room))",
                bare,
            )
            and bare[:1].isupper()
            and not match_person(bare)
        ):
            return _place(bare)
    return None


def _joined(masked: str) -> str:
    """Masked words with line ends inside a phrase and the prepositions of dates and times taken out."""
    joined = re.sub(r"\n(?=\s*[§¤])", " ", masked)
    until = re.search(r"[§¤]", joined)
    if until and until.start() > 8:  # a place that runs over lines, up to the date
        joined = joined[: until.start()].replace("\n", " ") + joined[until.start() :]
    joined = re.sub(r"(?<=[,&])\n|\n(?=(?:and|on|at|in)\b)", " ", joined, flags=re.I)
    return re.sub(
        r"(?i)\b(?:on|at|from|commencing(?:\s+at)?|starting(?:\s+at)?|between|and|to|until)\s*(?=[§¤])|(?<=[§¤])\s*(?:[-–,]|and|to|until)+\s*(?=[§¤])",
        " ",
        joined,
    )


def _place(words: str) -> str | None:
    """The name of a place, its street and post code left out."""
    words = re.split(r"(?i)\s*[;|]|\s+\(?(?:meeting\s+id|passcode|view\s+directions|https?:)|\s+(?:§|¤)", words)[0]
    words = _masked(words)
    words = re.split(r"[§¤]", words)[0]
    words = re.sub(r"(?i)\s+(?:on|at|from|commencing|by)$", "", re.sub(r"\s+", " ", words).strip(" ,.-–:"))
    parts = [part.strip() for part in words.split(",")]
    kept = parts[:1]
    for part in parts[1:]:
        if _STREET.match(part) and not re.match(r"(?i)(?:county\s+hall|town\s+hall)", part):
            break
        if part:
            kept.append(part)
    place = ", ".join(kept).strip(" ,.-–:")
    place = re.sub(r"^(?:the|in the|at the) (?=[A-Z])", "", place)
    place = re.sub(r"(?i)^(?:at|in|on)\s+", "", place)
    return place if len(place) > 2 else None


def _masked(words: str) -> str:
    """The words with § for each date and ¤ for each time."""
    spots = [(d.start, d.end, "§") for d in find_dates(words)] + [(t.start, t.end, "¤") for t in find_times(words)]
    for start, end, sign in sorted(spots, reverse=True):
        words = words[:start] + sign + words[end:]
    words = re.sub(r"(?i)\bat\s+\d{1,2}\.\d\d\b(?!\d)", "¤", words)
    return re.sub(r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[\s,]*", "", words)


# Reports ----------------------------------------------------------------------------------------------------------

_REPORT_LABELS: tuple[tuple[str, str], ...] = (
    (
        "title",
        r"(?:title(?:\s+of\s+report)?|subject(?:\s+heading)?|report\s+title|report\s+subject|subject\s+of\s+report|report\s+heading)",
    ),
    (
        "author",
        r"(?:report\s+authors?(?:\s*(?:and|&|/)\s*contact(?:\s+(?:details|officer))?)?|authors?(?:\s+of\s+(?:the\s+)?report)?|name\s+of\s+author|report\s+(?:by|from)|prepared\s+by|originator|written\s+by|report\s+presented\s+by)",
    ),
    ("of", r"(?:report\s+of|joint\s+report\s+of|lead\s+officer|responsible\s+officer)"),
    (
        "committee",
        r"(?:report\s+to|committee(?:\s+name)?|decision\s+maker|meeting(?:\s+of)?|name\s+of\s+(?:committee|meeting)|to|body)",
    ),
    ("date", r"(?:date\s+of\s+(?:the\s+)?(?:meeting|committee)|meeting\s+date|committee\s+date|date)"),
)


def _report(part: Part) -> Meeting:
    """What a report states of itself: title, author, and the meeting it goes to."""
    fields: dict[str, str] = {}
    lines: list[str] = []
    pending: str | None = None
    label_cell: tuple[int, int] | None = None
    for number, block in enumerate(part.blocks):
        text = re.sub(r"\s+", " ", block.text).strip()
        run_together = len(block.pieces) > 1 and re.search(
            r"\bREPORT\s+(?:OF|BY)\b", text
        )  # a masthead taken for a paragraph
        if number < 8 and block.cell is None and run_together and block.is_caps:
            lines += [block.text[piece.start : piece.end].strip() for piece in block.pieces]
            continue
        cell = (block.cell.table, block.cell.row) if block.cell else None
        if pending and (cell is None or cell == label_cell):
            fields.setdefault(pending, text)
            pending = None
            continue
        pending = None
        key, rest = _report_label(text, anywhere=number >= _HEAD)
        if key and (rest or cell or text.endswith(":")):
            if rest:
                fields.setdefault(key, rest)
            else:
                pending, label_cell = key, cell
            continue
        if number < 15 and cell is None:
            lines.append(text)
    title, council, committee, day, of = _masthead(lines)
    author = fields.get("author") or fields.get("of") or of
    stated = next(iter(find_dates(fields.get("date", ""))), None) or day
    body = fields.get("committee")
    if body:
        earlier, body = parted(without_sitting(re.split(r"\s+[-–—]\s+(?=\d)|§", _masked(body))[0]))
        council = council or earlier
    return Meeting(
        council=council,
        committee=body or committee,
        date=stated.iso if stated else None,
        date_text=stated.text if stated else None,
        start_time=None,
        end_time=None,
        venue=None,
        title=fields.get("title") or title,
        author=_author(author) if author else None,
    )


def _report_label(text: str, *, anywhere: bool) -> tuple[str | None, str]:
    for key, words in _REPORT_LABELS:
        if anywhere and key != "author":
            continue
        match = re.match(rf"(?i)\W*(?P<label>{words})\s*(?::|$|\t|\s[-–]\s)\s*", text)
        if match:
            return key, text[match.end() :].strip()
        bare = re.match(
            r"(?i)(?:subject heading|report author and contact details|report author|date of (?:the )?meeting|report title|name of author|report to)\s+(?=[A-Z\d])",
            text,
        )
        if bare and re.fullmatch(rf"(?i){words}", bare.group().strip()) and len(text) < 200:
            return key, text[bare.end() :].strip()
        if key == "of" and (match := re.match(rf"(?i)\W*{words}\s+(?:the\s+)?(?=[A-Z])", text)) and len(text) < 140:
            return key, text[match.end() :].strip()
    return None, ""


def _masthead(lines: list[str]) -> tuple[str | None, str | None, str | None, Stated | None, str | None]:
    """Title, council, committee, date and author of "<COUNCIL> / <COMMITTEE> – <DATE> / REPORT OF THE <POST> / <TITLE>"."""
    title = council = committee = of = None
    day: Stated | None = None
    for line in lines:
        if re.match(r"\d+[.)]?\d*\s", line) or len(line) > 160:
            break
        dates = find_dates(line)
        names = [without_sitting(part) for part in _body_lines(line)]
        body = next((name for name in names if is_body(name)), None)
        if dates and day is None and not _OTHER_DAY.search(line):
            day = dates[0]
        if body and is_authority(body) and council is None and committee is None:
            council = body
        elif body and committee is None:
            earlier, committee = parted(body)
            council = council or earlier
        elif match := re.match(r"(?i)(?:joint\s+)?report\s+(?:of|by|from)\s+(?:the\s+)?(?P<of>.+)", line):
            of = match["of"]
        elif (
            committee
            and not dates
            and title is None
            and len(line) > 6
            and not re.match(
                r"(?i)(?:part|agenda|item|report|public|recommendation|summary|page|\*?part\s+a|contact|ward)\b", line
            )
        ):
            title = line
    return title, council, committee, day, of


def _author(words: str) -> str:
    """The author's name, or post where no name is printed; addresses and numbers left out."""
    words = re.sub(
        r"\S+@\S+|\b(?:tel|ext|telephone|phone|email|e-mail)\b\.?:?|\b0\d[\d ]{6,}|\bext?\.?\s*\d+|\b\d{4,}\b",
        " ",
        words,
        flags=re.I,
    )
    words = re.sub(r"\s+", " ", words).strip(" ,.;:-–|")
    person = match_person(words)
    return person.name if person else words
