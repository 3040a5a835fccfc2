"""Dates and times as minutes print them, with their ISO form where the words state one. Numeric dates are day first."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import Text, cued


class Stated(NamedTuple):
    """A date or time in a text: code points `start` to `end` hold `text`.

    `iso` is YYYY-MM-DD or HH:MM, None where the words do not settle it ("4 May" without a year).
    """

    start: int
    end: int
    iso: str | None
    text: str


MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
"""A month printed in full, for a pattern."""
# As they are named in the tongues of minutes, and how typists slip.
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan ionawr eanáir janurary janaury januray janury",
            "february feb chwefror feabhra feburary febuary febraury febrary",
            "march mar mawrth márta",
            "april apr ebrill aibreán apirl aprl",
            "may mai bealtaine",
            "june jun mehefin meitheamh",
            "july jul gorffennaf iúil jully",
            "august aug awst lúnasa agust augst auguest",
            "september sept sep medi septmember septembr septemeber setpember sepember septmber",
            "october oct hydref octber ocotber octomber",
            "november nov tachwedd samhain novemeber novmber novemer novembr",
            "december dec rhagfyr nollaig decmber decemeber decembr deceber",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAYS = {name.lower(): number for number, name in enumerate(calendar.day_name)}

_WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes|s)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
# The longest name first, so that "Sept" is not read as "Sep" and a stray t.
_MONTH = "|".join(sorted(_MONTHS, key=lambda name: (-len(name), name)))
# An ordinal's suffix: attached, detached ("14 th"), in capitals, or what OCR makes of a raised "th".
_SUFFIX = r"(?:\s?(?:st|nd|rd|th|(?<=\d)['’]?[lt]?h(?=\s+[A-Z])|™|(?<=\d)ú)(?:\.(?=\s+of\b))?)?"
# A typist's slip may glue it to the word before: "Tuesday4th March", "held on4 March".
_DAY = r"(?:(?<![\d.,:/£€$a-z])|(?<=day)|(?<=\b(?:on|of)))(?P<{0}>0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:[\s-]*,?\s*(?:of\s+)?(?P<{0}>(?:19|20)\d\d|['’‘`]\d\d|(?<=-[a-z]{{3}}-)\d\d|(?<=[a-z]\s)\d\d(?=\s*(?:[,;)\n]|\.?\s*$)|\s+(?:[-–|]\s|(?:at|in|commencing|starting|from)\s)))(?![\d/]))?"

_DATE = compiled(
    rf"""
    (?=\d|\b\w)
    (?:\b{_WEEKDAY}(?![a-z])[\s,.]*(?:the\s+)?)?
    (?:
        {_DAY.format("d1")}{_SUFFIX}[\s-]*(?:day\s+)?(?:of\s+)?[.,]?\s*(?P<m1>{_MONTH})(?![a-z])\.?{_YEAR.format("y1")}
      | \b(?P<m2>{_MONTH})\b\.?\s+(?:the\s+(?=\d{{1,2}}(?:st|nd|rd|th)))?(?P<d2>0?[1-9]|[12]\d|3[01]){_SUFFIX}(?![\d:.]\d|\d|\s?[ap]\.?m){_YEAR.format("y2")}
      | (?<![\d./-])(?P<y3>(?:19|20)\d\d)-(?P<m3>0?[1-9]|1[0-2])-(?P<d3>0?[1-9]|[12]\d|3[01])(?!\d)
      | (?<![\d./-])(?P<y5>(?:19|20)\d\d)\s(?P<m5>0[1-9]|1[0-2])\s(?P<d5>0[1-9]|[12]\d|3[01])(?!\s?\d)
      | (?<=\b(?:meeting|minutes)\s)(?P<d6>0[1-9]|[12]\d|3[01])\s(?P<m6>0[1-9]|1[0-2])\s(?P<y6>(?:19|20)\d\d|\d\d)(?!\s?\d)
      | (?<![\d./-])(?P<d4>0?[1-9]|[12]\d|3[01])(?P<sep>[./-])(?P<m4>0?[1-9]|1[0-2])(?P=sep)(?P<y4>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)
      | (?:(?<=(?:date|ting)\s)|(?<=(?:date|ting):\s)|(?<=(?:date|ting)\s[–:-]\s))(?P<d7>0[1-9]|[12]\d|3[01]):(?P<m7>0[1-9]|1[0-2]):(?P<y7>(?:20)?\d\d)(?![\d:])
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)


_DIGIT = compiled(r"\d")
# "2Oth October", "l4th May", "2lst June", "2l June", "May 2OO8": what OCR, or a typist, makes of figures
_SLIP = compiled(
    rf"\b(?=[\dlI])(?:[123]O(?=th\b)|(?:[lI]\d|[123][lI]|l)(?=(?:st|nd|rd|th)\b)|[12]l(?=\s(?i:{_MONTH})\b))|(?<=[a-z,]\s)(?=[12l]\d*[Ol])[12l][O09][O\dl]{{2}}\b"
)
_HOUR_SLIP = compiled(
    r"(?<![\w.,:£€$/])(?=[\dl.:\s]*[Ool])(?:\d|l(?=[0-2][.:])){1,2}\s?[.:]\s?[\dOo]{2}(?=\s?[ap]\s?\.?\s?m\b)",
    re.IGNORECASE,
)
_FIGURES = str.maketrans("OolLI", "00111")


@lru_cache(maxsize=256)  # asked of the same lines of a header by several rules
def find_dates(text: str) -> tuple[Stated, ...]:
    """All dates of a text, in order. A date that does not exist, or has no year, has no `iso`.

    "4th March 2014", "Tuesday, 4th March, 2014", "March 4 2014", "4/3/14", "04.03.2014", "2014-03-04", "4 March";
    behind its label also "Date: 04:03:14".
    Minute numbers of three pairs of digits ("19.05.03") look like dates; only their place tells them apart.
    """
    if not _DIGIT.search(text):
        return ()
    found = []
    plain = _SLIP.sub(_in_figures, text) if "O" in text or "l" in text else text
    for match in _DATE.finditer(plain):
        if (match["m1"] or match["m2"]) in {"may", "mar", "mai"}:  # a verb; as a month it has a capital
            continue
        part = {key[0]: value for key, value in match.groupdict().items() if value and key != "sep"}
        month = int(part["m"]) if part["m"].isdecimal() else _MONTHS[part["m"].lower()]
        words = text[match.start() : match.end()].rstrip(" ,\t\n")
        found.append(
            Stated(match.start(), match.start() + len(words), _iso(part.get("y"), month, int(part["d"])), words)
        )
    return tuple(found)


def _in_figures(slip: re.Match[str]) -> str:
    return slip.group().translate(_FIGURES)


def day_and_month(words: str) -> tuple[int, int] | None:
    """Month and day of the first date of a text, with or without a year; None where there is none."""
    match = _DATE.search(words)
    if match is None:
        return None
    part = {key[0]: value for key, value in match.groupdict().items() if value and key != "sep"}
    return int(part["m"]) if part["m"].isdecimal() else _MONTHS[part["m"].lower()], int(part["d"])


def _iso(year: str | None, month: int, day: int) -> str | None:
    if year is None:
        return None
    digits = int(year.lstrip("'’‘`"))
    full = digits if digits > 99 else (2000 if digits < 70 else 1900) + digits
    try:
        return date(full, month, day).isoformat()
    except ValueError:
        return None


_HALF = r"(?P<half{0}>[ap])\s?\.?\s?m(?:\b|(?=(?:in|at)\s))\.?"
_TIME = compiled(
    rf"""
    (?=[\dnm])(?<![\d£€$.,:/])
    (?:
        (?P<noon>12(?:[.:]00)?\s*(?:o['’]clock\s+)?noon|(?:12\s*)?mid-?day|noon)\b
      | (?P<midnight>(?:12\s*)?midnight)\b
      | (?P<h1>[01]?\d|2[0-3])(?:(?:\s?[.:;]\s?|-(?=(?:00|05|1[3-9]|[2-5]\d)\s?[ap]))(?P<min1>[0-5]\d|0(?=\s?[ap]\.?\s?m)))?\s*(?:o['’]clock)?\s*(?:(?:in\s+the\s+)?{_HALF.format(1)})
      | (?:(?<=\bat\s)|(?<=\bfrom\s)|(?=\d{{1,2}}(?:[.:]|\s*o['’])))(?P<h7>[1-9]|1[0-2])(?:[.:](?P<min7>[0-5]\d))?\s*(?:o['’]clock\s+)?in\s+the\s+(?P<half7>morning|afternoon|evening)\b
      | (?P<h8>[01]\d|2[0-3])h(?P<min8>[0-5]\d)\b
      | (?P<h2>[01]\d|2[0-3])[.:]?(?P<min2>[0-5]\d)\s?(?:hrs?|hours|h)\b\.?
      | (?P<h3>[01]?\d|2[0-3]):(?P<min3>[0-5]\d)(?::[0-5]\d)?(?!\d)
      | (?<!\broom\s)(?P<h4>[01]?\d|2[0-3])\.(?P<min4>[0-5]\d)(?![\d.]*\d|\s?%)
      | (?P<h5>[1-9]|1[0-2])(?:\.(?P<min5>\d))?\s*o['’]clock\b
      | (?<=\bat\s)(?P<h6>[01]\d|2[0-3])(?P<min6>[0-5]\d)(?=\s*(?:[.,;)\]]|$|\n|(?:in|on|at)\s)|\W*[-–]\s?[a-z])(?!\s+\d)
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HOURS = {
    word: n
    for n, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1
    )
}
_HOUR_WORD = "|".join(_HOURS)
# "ten past ten", "at twenty minutes to ten", "half past seven", "eight o'clock"
_SPELLED = compiled(
    rf"""(?ix) \b (?: (?P<minutes> five | ten | (?: a \s+ )? quarter | twenty (?: [\s-] five )? | half ) (?: \s+ minutes )? \s+ (?P<way> past | to ) \s+ (?P<hour> {_HOUR_WORD} )
        | (?P<whole> {_HOUR_WORD} ) \s+ o['’]clock ) \b (?: \s+ in \s+ the \s+ (?P<part> morning | afternoon | evening ) )?"""
)
_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "a quarter": 15, "twenty": 20, "twenty five": 25, "half": 30}
IS_SPELLED = compiled(rf"\b(?:past|to)\s+(?:{_HOUR_WORD})\b|o['’]clock", re.IGNORECASE)
"""this is in whatever a time in words is"""
_HALVES = {"a": "a", "p": "p", "morning": "a", "afternoon": "p", "evening": "p"}
_ISO_DAY = compiled(r"\d{4}-\d\d-\d\d[T\s]+$")
"""before a time of 24 hours: "2014-03-04 06:30" """
# "2-4pm", "11 – 1pm", "6.30 for 7pm": the hour before the sign has no sign of its own.
_RANGE_START = compiled(
    r"(?<![\d£€$.,:/])(?<!\broom\s)(?<!\bsuite\s)(?<!\broom\sno\.\s)(?P<h>[01]?\d|2[0-3])(?:[.:](?P<min>[0-5]\d))?\s*(?:-|–|—|to|for|until|till)\s*$",
    re.I,
)


class Time(NamedTuple):
    """A time in a text. `sure` is False where nothing says whether it is before or after noon ("at 7.30", "7:30")."""

    start: int
    end: int
    iso: str
    text: str
    sure: bool = True


def find_times(text: str, *, bare: bool = False) -> list[Time]:
    """All times of a text, in order: "7.30 p.m.", "7.0pm", "19:30", "20.30pm" (20:30), "1900hrs", "12 noon", "2-4pm" (two times).

    With `bare`, also times with a dot and no sign of the half of the day ("7.30", "10.30 – 12.30"), which elsewhere may
    be numbers of paragraphs, clauses or sums.
    """
    found: list[Time] = []
    printed, text = text, _HOUR_SLIP.sub(_in_figures, text)  # "7.OOp.m."
    for match in _TIME.finditer(text):
        group = {key.rstrip("12345678"): value for key, value in match.groupdict().items() if value}
        if "noon" in group or "midnight" in group:
            found.append(Time(match.start(), match.end(), "12:00" if "noon" in group else "00:00", match.group()))
            continue
        hour, minute, half = int(group["h"]), int(group.get("min", 0)), _HALVES.get(group.get("half", "").lower(), "")
        if match["h3"] and match.group().count(":") > 1 and _is_a_day(text, match.start()):
            continue
        dotted = match["h4"] is not None
        if (dotted and not bare) or (half and hour == 0):
            continue
        if half and match["min1"] is None and hour > 12:
            continue
        first = _RANGE_START.search(text, max(0, match.start() - 20), match.start())
        if first and any(day.start <= first.start() < day.end for day in find_dates(text)):
            first = None  # "9 Aug 11 – 9.00 am"
        if first and half and not (found and found[-1].end > first.start() and found[-1].sure):
            if found and found[-1].end > first.start():
                found.pop()
            found.append(_range_start(first, _clock(hour, minute, half), half))
        sure = (
            bool(half)
            or (match["h2"] or match["h6"] or match["h8"]) is not None
            or hour > 12
            or (hour == 0)
            or (dotted and group["h"][0] == "0")
        )
        sure = sure or _ISO_DAY.search(text, max(0, match.start() - 14), match.start()) is not None
        found.append(
            Time(
                match.start(),
                match.end(),
                _clock(hour, minute, half),
                printed[match.start() : match.end()].strip(),
                sure,
            )
        )
    if bare and IS_SPELLED.search(text):
        found = sorted([*found, *spelled_times(text)], key=lambda time: time.start)
    return found


def _is_a_day(text: str, start: int) -> bool:
    """Whether a date whose parts colons join starts there: "Date: 14:05:19"."""
    return any(day.start == start for day in find_dates(text))


def spelled_times(text: str) -> Iterator[Time]:
    """Times in words: "half past seven in the evening"."""
    for match in _SPELLED.finditer(text):
        hour = _HOURS[(match["hour"] or match["whole"]).lower()]
        minute = _MINUTES[re.sub(r"[\s-]+", " ", match["minutes"].lower())] if match["minutes"] else 0
        if match["way"] and match["way"].lower() == "to":
            hour, minute = (hour - 1) or 12, 60 - minute
        half = "" if not match["part"] else "a" if match["part"].lower() == "morning" else "p"
        yield Time(match.start(), match.end(), _clock(hour, minute, half), match.group(), bool(half))


def _range_start(match: re.Match[str], end: str, half: str) -> Time:
    hour, minute = int(match["h"]), int(match["min"] or 0)
    start = _clock(hour, minute, half)
    if start > end:  # "11 - 1pm" begins in the morning
        start = _clock(hour, minute, "a")
    words = re.match(r"[\d.:]+", match.group())
    assert words is not None  # the pattern starts with digits
    return Time(match.start(), match.start() + words.end(), start, words.group())


def _clock(hour: int, minute: int, half: str) -> str:
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return f"{hour:02d}:{minute:02d}"


_NUMBERS = {
    w: n
    for n, w in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
}
_BY = r"(?P<lead>\b(?:by(?:\s+w/e)?|before|(?:prior|up)\s+to|in\s+advance\s+of|ahead\s+of|no\s+later\s+than|not\s+later\s+than|on|until|till?|due(?:\s+(?:by|on))?|deadline|for)\b:?\s+(?:the\s+)?(?:(?:closing\s+date|deadline)\s+of\s+(?:the\s+)?)?(?:(?:\d{1,2}(?:[.:]\d\d)?\s*(?:a\.?m\.?|p\.?m\.?)|\d{1,2}:\d\d|noon|midday|midnight|(?:close|end)\s+of\s+(?:business|play|day)|cob|cop)(?:,?\s+on)?,?\s+)?)"
_DEADLINES = cued(
    rf"""
    (?:{_BY})?\b
    (?:
        (?P<month_end>end\s+(?:of\s+)?(?:the\s+)?(?:month\s+of\s+)?(?P<month>{_MONTH})\b(?:\s+(?P<year>(?:19|20)\d\d)\b)?)
      | (?P<this_month>end\s+of\s+(?:(?:the|this)\s+)?month\b(?!\s+(?:of|report|accounts|figures)\b))
      | (?P<weekday>(?:(?:this|next|coming)\s+)?(?P<name>{"|".join(calendar.day_name)})\b(?!,?\s+(?:the\s+)?\d))
      | (?P<soon>tomorrow)\b
      | (?P<day>by\s+(?:(?P<called>{"|".join(calendar.day_name)}),?\s+(?:the\s+)?|the\s+)(?P<nth>\d{{1,2}})(?:st|nd|rd|th)\b(?=\s*(?:[.,;)]|\Z)))
      | (?P<within>within\s+(?:the\s+next\s+)?(?P<count>\d{{1,2}}|{"|".join(_NUMBERS)})\s+(?P<unit>days?|weeks?|months?)\b)
      | (?P<fortnight>within\s+(?:the\s+next|the|a)\s+(?P<span>fortnight|week)\b)
      | (?P<next>(?:the\s+)?(?:next|following|{MONTH})\s+meeting\b)
      | (?P<vague>(?:{_MONTH})\b(?:\s+(?:19|20)\d\d\b)?)
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "by 4 p.m. on Monday 5 May", "before the closing date of 5 May"
_BY_END = compiled(
    rf"{_BY}(?:(?:closing\s+date|deadline)\s+of\s+(?:the\s+)?)?$",
    re.I,
)
# "report back to its meeting of 5 May", "to the next meeting on 5 May"
_TO_MEETING = compiled(
    r"\bto\s+(?:its|the|our|their|a)\s+(?:\w+\s+)?meeting\s+(?:of|on|to\s+be\s+held\s+on)\s+(?:the\s+)?(?:\w+day,?\s+)?$",
    re.I,
)
_ON_THAT = compiled(r",?\s*\(?")
"""between "the next meeting" and its date"""
# "within seven days of its receipt" does not run from the meeting.
_FROM_THEN = compiled(
    r"\s+(?:of|after|from)\s+(?!(?:the\s+date\s+of\s+)?(?:the|this)\s+meeting\b|today\b|this\b)", re.I
)


def due_date(text: str, meeting_date: str | None) -> Stated | None:
    """The first deadline of a text, its `iso` where it is stated or follows from the meeting's date; None without one.

    "by Friday 28 October" is the first such day from the meeting on; "by the next meeting", "by March" have no `iso`.
    A date counts only after "by", "before", "due", "deadline" or the like, or where it is all of the text.
    """
    met = date.fromisoformat(meeting_date) if meeting_date else None
    best: Stated | None = None
    for found in find_dates(text):
        lead = _BY_END.search(text[: found.start])
        alone = not re.sub(r"\A\s*the\b|\W", "", text[: found.start] + text[found.end :], flags=re.I)
        if (
            lead
            and lead["lead"].split()[0].lower() in {"on", "for"}
            and met
            and found.iso
            and found.iso <= met.isoformat()
        ):
            continue
        brought = _TO_MEETING.search(text[: found.start]) if met and found.iso and found.iso > met.isoformat() else None
        if lead or alone or brought:
            start = lead.start() if lead else found.start
            best = Stated(start, found.end, found.iso or _coming(found.text, met), text[start : found.end])
            break
    for match in _DEADLINES.finditer(Text(text)):
        if best is not None and match.start() >= best.start:
            break
        lead_word = (match["lead"] or "").split()[:1]
        whole = not re.sub(r"\W", "", text[: match.start()] + text[match.end() :])
        weak = not lead_word or lead_word[0].lower() in {"on", "for"}
        if (
            match["within"]
            or match["fortnight"]
            or match["day"]
            or match["soon"]
            or whole
            or (lead_word and not (weak and (match["next"] or match["weekday"] or match["vague"])))
        ):
            if match["next"] and best and _ON_THAT.fullmatch(text, match.end(), best.start):
                return Stated(match.start(), best.end, best.iso, text[match.start() : best.end])
            then = (match["within"] or match["fortnight"]) and _FROM_THEN.match(text, match.end())
            return Stated(match.start(), match.end(), None if then else _reckoned(match, met), match.group())
    return best


def _coming(words: str, met: date | None) -> str | None:
    """A day and month without a year: the first such day from the meeting on."""
    parts = day_and_month(words)
    if met is None or parts is None:
        return None
    for year in (met.year, met.year + 1):
        iso = _iso(str(year), *parts)
        if iso and iso >= met.isoformat():
            return iso
    return None


def _reckoned(match: re.Match[str], met: date | None) -> str | None:
    if match["month_end"]:
        month = _MONTHS[match["month"].lower()]
        if match["year"]:
            year = int(match["year"])
        elif met:
            year = met.year + (month < met.month)
        else:
            return None
        return date(year, month, calendar.monthrange(year, month)[1]).isoformat()
    if met is None or match["next"] or match["vague"]:
        return None
    if match["this_month"]:
        return met.replace(day=calendar.monthrange(met.year, met.month)[1]).isoformat()
    if match["day"]:
        coming = _next_day(int(match["nth"]), met)
        named = match["called"]
        return coming if coming and (not named or _falls_on(coming, named)) else None
    if match["soon"]:
        return (met + timedelta(days=1)).isoformat()
    if match["weekday"]:
        if match["weekday"].lower().startswith("next"):
            return None  # "next Friday" means the coming one to some and the one after to others
        ahead = (_WEEKDAYS[match["name"].lower()] - met.weekday() - 1) % 7 + 1
        return (met + timedelta(days=ahead)).isoformat()
    if match["fortnight"]:
        return (met + timedelta(days=14 if match["span"].lower() == "fortnight" else 7)).isoformat()
    if match["unit"].lower().startswith("month"):
        return None
    count = _NUMBERS.get(match["count"].lower(), 0) or int(match["count"])
    return (met + timedelta(days=count * (7 if match["unit"].lower().startswith("week") else 1))).isoformat()


def _falls_on(iso: str, weekday: str) -> bool:
    return date.fromisoformat(iso).weekday() == _WEEKDAYS[weekday.lower()]


def _next_day(day: int, met: date) -> str | None:
    """The first such day of a month from the meeting on: "by the 28th"."""
    after = met.month % 12 + 1
    month, year = (met.month, met.year) if day >= met.day else (after, met.year + (after == 1))
    return _iso(str(year), month, day) if 0 < day <= calendar.monthrange(year, month)[1] else None
