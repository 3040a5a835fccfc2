"""When a meeting began and ended: from the header, from sentences that say so, from its closing words."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cued
from minutes_parser.segment.dates import IS_SPELLED, Time, find_dates, find_times
from minutes_parser.segment.meeting.header import HEAD, OTHER_DAY, Line, masked
from minutes_parser.segment.meeting.meeting_place import sat_at
from minutes_parser.segment.meeting.place_words import PLACE
from minutes_parser.segment.passages import Part

_MEETING_WORD = r"(?:(?:parish\s+council\s+|council\s+|committee\s+|board\s+)?(?:meeting|mtg|[AE]GM|hearing|business|proceedings|session|sitting|assembly)|chair(?:man|person|woman)?|mayor|convener|cathaoirleach|president)"
# What stands in one sentence: the dots of "6.30 p.m." do not end it.
_WITHIN = r"(?:[^.]|\.(?=\d)|(?<=\b[ap])\.(?=\s?m)|(?<=\b[ap]\.m)\.)"
_STARTED = cued(
    rf"(?i)\bhaving\s+(?:commenced|started|begun)\b|\b{_MEETING_WORD}\b[^.§]{{0,60}}?\b(?:start(?:ed|s)|commenc(?:ed|ing|es)|opened|began|got\s+under\s?way|commencement|convened|called\s+to\s+order|start(?:ing)?)\b[^.]{{0,60}}?|\b(?:opened|started|commenced)\s+(?:the|this)\s+(?:meeting|proceedings)\b[^.]{{0,30}}?|\b(?:meeting|proceedings)\s+(?:(?:was|were|be)\s+)?(?:declared\s+)?open\b(?=\s+(?:at\s+)?\d)|\btime\s+of\s+commencement\b|\bstart\s*/\s*end\s+times?\b",
)
_ENDED = cued(
    rf"""(?ix) (?: \b{_MEETING_WORD}\b {_WITHIN}{{0,90}}? \b(?: clos(?:ed|ing) | ended | finish(?:ed)? | conclud(?:ed|ing) | terminated | dispersed | broke \s+ up (?= \s+ at \b ) | dissolved | wound \s+ up | over (?= \s+ (?: at | by ) \b ) | rose | (?: (?: to \s+ an? | came \s+ to \s+ an ) \s+ (?: end | close ) | to \s+ closure ) )\b
        | \b (?: committee | sub-committee | panel | council | board | cabinet | executive ) \s+ rose \b
        | \b (?: group | party | forum | partnership | committee | board | panel | council | members | governors | trustees ) \s+ (?: finished | concluded | ended ) (?: \s+ (?: its | their | the ) \s+ (?: business | meeting | work ) )? (?= \s+ (?: at \s+ )? \d )
        | \bbrought \s+ (?: matters | (?: the \s+ )? business | things ) \s+ to \s+ an? \s+ (?: close | conclusion | end ) \b
        | \b(?: closed | concluded | ended | finished ) \s+ (?: the \s+ | this \s+ )? (?: (?-i: [A-Z][\w’'-]+ ) \s+ ){{0,4}} meeting \b | \bbrought \s+ (?: the \s+ )? (?: meeting | proceedings ) \s+ to \s+ (?: an? \s+ (?: close | end ) | closure ) \b
        | \bdeclared \s+ (?: the \s+ )? meeting \s+ (?: closed | over ) \b | \b(?: and | we ) \s+ (?: finished | ended | closed | concluded ) \b | (?<= [.!?] ) \s+ (?: closed | finished | ended | concluded ) (?= \s+ (?: at \s+ )? \d ) | ^\W* (?: rising (?= \s+ at ) | rose (?= \s+ at ) | closed | concluded | ended | finished | close | finish (?: ing )? (?: \s+ time )? | closing \s+ time | (?: the \s+ )? meeting \s+ (?: ends | closes | finishes ) (?= \W+ (?: at \s+ )? \d )
              | (?: actual \s+ )? end (?: (?: ing )? \s+ time | \s+ of \s+ meeting | (?= \s* : ) ) | time \s+ (?: closed | ended | finished | of \s+ (?: conclusion | closure | clos (?: e | ing ) | ending | finish ) ) | closure | meeting \s+ closure
              | start \s* / \s* end \s+ times? \W+ [\d.:]+ \s* (?: [ap]\.?m\.? )? \s* [-–] | duration (?: \s+ of \s+ (?: the \s+ )? meeting )? \W+ (?: from \s+ )? [\d.:]+ \s* (?: [ap]\.?m\.? )? \s* (?: to | until | - | – ) ) (?! \w )
        | \b cr[ií]ochna[ií]odh \s+ an \s+ cruinni[uú] (?! \w ) | \bno \s+ (?: further | other | more ) \s+ business \b | ^\W*this \s+ (?: concluded | was | completed ) \s+ (?: all \s+ )? the \s+ business \b | \b(?: clos (?: e | ure ) | (?<= \d [ ] ) end | (?<= m [ ] ) end | (?<= [:–-] [ ] ) end ) \s+ of \s+ (?: the \s+ )? meeting | (?<= \d [ ] ) meeting \s+ (?: \w+ly \s+ )? (?: ends | closes | finishes )\b | (?<= \d [,:] [ ] ) meeting \s+ (?: \w+ly \s+ )? (?: ends | closes | finishes )\b | \bmeeting \s+ (?: closure | close | end | conclusion ) \b ) [^.§]{{0,80}}?""",
)
_FOUR_FIGURES = compiled(r"(?<![\d:.])([01]\d|2[0-3])([0-5]\d)(?=\s*(?:$|(?:-|–|to)\s*\d{4}\b(?!-)|[hH]))")
"""the clock of a label: "Time: 1300" """
_CLOCK_BEHIND_DAY = compiled(
    r"§\W*\((?P<h>[01]\d|2[0-3])(?P<m>[0-5][05])\s*(?:-|–|to)\s*(?P<h2>[01]\d|2[0-3])(?P<m2>[0-5]\d)(?:\s*h(?:ou)?rs)?\)"
)
"""both hours in figures alone, behind the date: "Minutes of 4 March 2014 (1830 to 1935)" """
_MEETING_LAST = compiled(r"(?i)\b(?:meeting|agm|egm)\W*(?:at\s+)?$")
_DAY_IN_COLONS = compiled(r"\W*\d\d:\d\d:(?:20)?\d\d\W*$")
"""behind the label of a date: "14:05:19" """
_COMMENCING = compiled(r"(?i)\W*commenc(?:ing|es|ed)\s+(?:at\s+)?(?:\d|half\b|quarter\b)")
_AT_CLOCK = compiled(r"(?i)\b(?:at|from)\s+\d{1,2}\.\d\d\b")
_LABELLED_PAIR = compiled(
    r"(?i)\b(?:start|commenc)(?:e|ed|ing)?(?:\s+time)?\s*:?\s*(?:at\s+)?(?P<start>\d[\d.:]*\s?(?:[ap]\.?m\.?|hrs)?)[\s.,;|/–-]+(?:and\s+)?(?:end|finish|clos|conclud)(?:ed|ing|e)?(?:\s+time)?\s*:?\s*(?:at\s+)?(?P<end>\d[\d.:]*\s?(?:[ap]\.?m\.?|hrs)?)"
)
"""both hours with labels of their own on one line: "Start time 6.30pm. End time 8.10pm." """
_TIME_LABEL = compiled(rf"(?i)\btime\s*:\s*\d|{_AT_CLOCK.pattern[4:]}")
"""behind the date, on its line"""
_PAUSED = compiled(
    r"(?i)\b(?:to\s+(?:allow|enable|permit|hear|(?:the\s+)?(?:press|public)\b)|so\s+that|for\s+(?:public|members\s+of\s+the|a\s+(?:short|brief))|resum|reopen|re-open|reconven)"
)
_NOT_THE_END = compiled(
    r"(?i)\b(?:briefly|temporarily|public\s+(?:participation|session|forum|question|speaking|part)|open\s+(?:forum|session)|closed\s+session|standing\s+orders|resum|adjourn|registration|consultation|doors?|road|shop|office|application|next\s+meeting|(?:will|should|shall|would|to)\s+(?:start|commence|begin|be)|(?:opened|open)\s+to\s+(?:the\s+)?public|future)\b"
)


_TIMED = compiled(rf"\d|noon|midnight|{IS_SPELLED.pattern}", re.IGNORECASE)
_MAY_BE_TIMED = compiled(rf"\d|noon|mid|{IS_SPELLED.pattern}", re.IGNORECASE)
"""what no time is without"""
_SENTENCE_END = compiled(r"(?<=[a-z)]\.)\s+(?=[A-Z])|\n")


def times(head: list[Line], sentence: str, part: Part) -> tuple[str | None, str | None]:
    """Start and end, HH:MM; `sentence` is the header's sentence about the meeting."""
    start: Time | None = None
    end: Time | None = None
    for line in head:
        if line.label.startswith("date") and _DAY_IN_COLONS.match(line.text):
            continue
        sat = line.label == "meeting" and bool(find_dates(line.text))
        if (
            sat
            or line.label in ("time", "date and time", "date & time", "date", "when", "held", "at")
            or re.match(
                r"time|date|duration|meeting (?:commenced|opened|started|time|date)|opened|commenced|start", line.label
            )
        ):
            timed = (
                not (sat or line.label.endswith("date") or (line.label.startswith("date") and "time" not in line.label))
                or _TIME_LABEL.search(line.text) is not None
            )
            words = _with_colons(line.text) if line.label.startswith(("time", "start")) else line.text
            start, end = _pair(words, find_times(words, bare=timed), start, end)
        elif re.match(r"meeting (?:concluded|closed|ended)|closed|finish|end", line.label):
            end = end or next(iter(find_times(line.text, bare=True)), None)
    if start is None and (
        clock := next((m for line in head if (m := _CLOCK_BEHIND_DAY.search(masked(line.text)))), None)
    ):
        start, end = (next(iter(find_times(f"{clock[h]}:{clock[m]}")), None) for h, m in (("h", "m"), ("h2", "m2")))
    if start is None:
        held = re.search(r"(?i)\b(?:held|meeting)\b", sentence)
        after = sentence[held.start() :] if held else sentence
        after = re.split(r"(?i)\b(?:next\s+meeting|registration|refreshments)\b", after)[0]
        start, end = _pair(after, find_times(after, bare=bool(_AT_CLOCK.search(after))), start, end)
    both = (
        next((found for line in head if (found := _LABELLED_PAIR.search(line.text))), None) if start is None else None
    )
    if both:
        start = next(iter(find_times(both["start"], bare=True)), None)
        end = next(iter(find_times(both["end"], bare=True)), None)
    if start is None:
        for n, line in enumerate(head):
            times = find_times(line.text, bare=True)
            rest = (
                re.sub(r"(?i)\b(?:at|from|to|until|time|commencing|starting|hrs|hours)\b|[^\w]", "", masked(line.text))
                .replace("§", "")
                .replace("¤", "")
            )
            dated = find_dates(line.text) and not OTHER_DAY.search(line.text)
            leads = bool(times) and times[0].start <= 1 and len(line.text) < 120  # "6.30 pm – Committee Room 2"
            leads = leads or _COMMENCING.match(line.text) is not None
            leads = leads or (
                bool(times)
                and len(line.text) < 80
                and not line.text[times[0].end :].strip(" .)")
                and PLACE.search(line.text) is not None
                and not _NOT_THE_END.search(line.text)
            )  # "Wex Hall, 7.30 pm"
            leads = leads or (
                bool(times)
                and times[0].sure
                and len(line.text) < 80
                and _MEETING_LAST.search(line.text[: times[0].start]) is not None
                and not OTHER_DAY.search(line.text)
            )  # "Parent Council Meeting 7pm-9pm"
            beside = len(rest) < 4 and any(find_dates(near.text) for near in head[max(0, n - 1) : n + 2])
            told = dated or beside or PLACE.search(line.text) or any(t.sure for t in times)
            if times and not line.label and (len(rest) < 4 or dated or leads) and told:
                start, end = _pair(line.text, times, start, end)
                break
    if start is None:
        hours = next((below[1] for block in part.blocks[:HEAD] if (below := sat_at(block.text))), "")
        start, end = _pair(hours, find_times(hours, bare=True), start, end)
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
    if (start is None or end is None) and (ran := _ran(part)):
        start, end = start or ran[0], end or ran[1]
    return _settled(start, None), _settled(end, start, closing=True)


def _with_colons(words: str) -> str:
    """Hours of four figures as clocks print them: "1300" -> "13:00"; the year of a day stays."""
    days = find_dates(words)
    return _FOUR_FIGURES.sub(
        lambda m: m.group() if any(d.start <= m.start() < d.end for d in days) else f"{m[1]}:{m[2]}", words
    )


def _near(words: str, at: int) -> list[Time]:
    """Times within a few words after `at`."""
    return [time for time in find_times(words, bare=True) if at - 1 <= time.start <= at + 60]


_CLOSING_LABEL = compiled(
    r"(?i)\W*(?:start\s*/\s*end\s+times?|(?:actual\s+)?(?:end|finish|closing)(?:ing)?(?:\s+time)?|time\s+(?:ended|closed|finished)|(?:meeting\s+)?(?:closed|ended|finished|concluded)|duration\s+of\s+meeting)\s*:?\s*(?:at)?\W*"
)
_TIMES_ONLY = compiled(r"\W*[\d.:]+\s*(?:[ap]\.?m\.?)?\s*(?:to|until|-|–)\s*[\d.:]+\s*(?:[ap]\.?m\.?)?\W*", re.I)
_ADJOURNED = compiled(
    r"(?i)\b(?:meeting|committee|council|board|panel)\s+(?:was\s+|then\s+|stood\s+)*adjourned(?:\s*:|\s)\s*(?:at\s+)?(?=\d)"
)
_MOVED_TO_ADJOURN = cued(
    r"(?i)\bthat\s+(?:(?:we|this|the|our|council|committee|regular|special|open|public|board|meeting)\s+){1,5}(?:(?:be|is|do|does|now|hereby|stands?)\s+){0,3}adjourn(?:ed)?\b(?!\s+(?:to|until|for|from|into)\b)[^\w\d]*(?:the\s+meeting\W+)?(?:time\W+)?(?:at\W+)?(?=\d)"
)
"""the motion that ends it: "That we adjourn. Time: 7:50 p.m." """
_TIME_LAST = compiled(r"[a-z.]\s\((?P<time>\d{1,2}[.:]\d\d\s?(?:[ap]\.?m\.?|hrs)?)\)")
"""the hour in brackets behind the last words of all: "… a safe journey home. (21.05)" """
_RESUMED = compiled(r"(?i)\bresum|\breconven|\buntil\b|\breturned\b")


def _closing(part: Part) -> Time | None:
    """When the meeting closed: the last time that a sentence, or a label and the line or cell after it, gives."""
    for number in range(len(part.blocks) - 1, -1, -1):
        block = part.blocks[number]
        text = block.text
        ends = not _ENDED.cues.isdisjoint(block.words)
        if not (ends or len(text) < 40 or number >= len(part.blocks) - 9) or not _MAY_BE_TIMED.search(text):
            continue
        found = _endings(text) if ends else []
        if found:
            return found[-1]
        if len(text) < 40 and number and _CLOSING_LABEL.fullmatch(part.blocks[number - 1].text):
            found = find_times(text, bare=True)
        elif number >= len(part.blocks) - 2 and _TIMES_ONLY.fullmatch(text):
            found = find_times(text, bare=True)[1:]
        elif number >= len(part.blocks) - 3 and (alone := _TIME_LAST.search(text)) and len(text) - alone.end() < 3:
            found = find_times(alone["time"], bare=True)
        elif (
            number >= len(part.blocks) - 9 and (moved := _MOVED_TO_ADJOURN.search(block)) and not _RESUMED.search(text)
        ):
            found = _near(text, moved.end())[:1]
        elif (
            number >= len(part.blocks) - 4
            and (last := _ADJOURNED.search(text))
            and not (_RESUMED.search(text) or _PAUSED.search(text))
        ):
            found = _near(text, last.end())[:1]  # nothing tells that it was resumed
        if found:
            return found[-1]
    return None


_RAN = compiled(
    r"(?i)\bduration(?:\s+of\s+(?:the\s+)?meeting)?\W|\b(?:meeting|council|committee|board|session)\s+(?:ran|sat|lasted)\b|^\W*commenced\s*:(?=.*\b(?:concluded|closed|ended)\s*:)"
)
_DURATION = compiled(
    r"(?i)\W*(?:(?:(?:agenda\s+)?item\s+)?\d+\W+)?(?:meeting\s+)?duration(?:\s+of\s+(?:the\s+)?meeting)?\W*"
)


def _ran(part: Part) -> list[Time]:
    """From when to when a meeting lasted, where its last lines say so: "Duration of meeting: 6.30 p.m. to 8.12 p.m."."""
    for number in range(len(part.blocks) - 1, max(0, len(part.blocks) - 8), -1):
        text = part.blocks[number].text
        if len(text) < 120 and (both := _LABELLED_PAIR.match(text)):
            return find_times(both["start"], bare=True)[:1] + find_times(both["end"], bare=True)[:1]
        said = _RAN.search(text) if len(text) < 200 else None
        alone = _TIMES_ONLY.fullmatch(text) and _DURATION.fullmatch(part.blocks[number - 1].text)
        found = find_times(text[said.end() if said else 0 :], bare=True) if said or alone else []
        if len(found) == 2:
            return found
    return []


_THE_MEETING = compiled(r"\bThe\s+meeting\b")
"""where a sentence of its own begins, whatever ran into it: "Date of next meeting 6 April The meeting closed at 8.25 pm" """
_NEXT = compiled(r"(?i)\bnext\s+(?:\w+\s+)?meeting\b")
# "6.05pm Meeting ended"
_HOUR_FIRST = compiled(
    r"(?i)\W*(?P<time>\d{1,2}[.:]\d\d\s*(?:[ap]\.?m\b\.?)?)\s*[:,–-]?\s*(?:(?:the\s+)?(?:meeting|agm|egm)\s+(?:was\s+)?(?:\w+ly\s+)?(?:closed|ended|finished|concluded|ends|closes|finishes)\b|(?:end|close)\s+of\s+(?:the\s+)?meeting\b|(?:the\s+)?chair\w*\s+(?:then\s+)?(?:closed|ended|concluded)\s+the\s+meeting\b)[^.;]{0,80}\W*$"
)
# "At 12.40 the Convener declared the meeting closed."
_AT_HOUR = compiled(
    r"\W*At\s+(?:\d{1,2}(?:[.:h-]\d\d)?|\d{4}(?=\s*h))\s*(?:[aApP]\.?[mM]\b\.?|hrs|hours|noon)?(?=,?\s+[a-zA-Z])"
)
_OWN_SENTENCE = compiled(r"(?<=[a-z\d)])\.(?:\s+(?=[A-Z]|$)|$)")


def _endings(text: str) -> list[Time]:
    found = []
    for match in _ENDED.pattern.finditer(text):
        own = list(_THE_MEETING.finditer(text, match.start(), match.end()))
        start = own[-1].start() if own else match.start()
        before = text[start if own else max(0, start - 40) : start]
        window = _OWN_SENTENCE.split(before)[-1] + text[start : match.end()]
        if _NOT_THE_END.search(window) or _PAUSED.search(text[match.end() : match.end() + 60]):
            continue
        times = _near(text, match.end())
        told = _OWN_SENTENCE.split(text[: match.end()])[-1]
        if not times and (first := _HOUR_FIRST.match(text)):
            found += find_times(first["time"], bare=True)[:1]
            continue
        if not times and (hour := _AT_HOUR.match(told)) and not _NEXT.search(told):
            found += find_times(told[: hour.end()], bare=True)[:1]
            continue
        if times and not _NEXT.search(text[match.end() : times[0].start]):
            found.append(times[0])
    return found


def _pair(words: str, times: list[Time], start: Time | None, end: Time | None) -> tuple[Time | None, Time | None]:
    if times and start is None:
        start = times[0]
        if len(times) == 2 and re.match(r"\s+start\b", words[times[1].end :]):  # "7.15pm for 7.30pm start"
            start = times[1]
        if (
            len(times) > 1
            and end is None
            and times[1].iso != start.iso
            and not _BEGAN.search(words[min(start.end, times[1].start) : times[1].start])
        ):  # "… at 7pm; it was held online too, at 7pm"
            end = times[1]
    return start, end


_BEGAN = compiled(r"(?i)\bfor\W*\Z|\b(?:opened|started|commenced|began|begun)\b")


def _settled(time: Time | None, start: Time | None, *, closing: bool = False) -> str | None:
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
    if 1 <= hour < (10 if closing else 8) or (hour == 8 and time.text[0].isalpha()):  # "eight o'clock"
        return f"{hour + 12:02d}:{minute}"  # councils do not meet before eight in the morning, nor end before ten
    return time.iso
