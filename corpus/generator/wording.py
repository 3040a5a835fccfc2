"""Word forms: decisions in their grammatical shapes, dates, times and numbers as minutes print them."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

PAST = {
    "set": "set", "make": "made", "give": "gave", "buy": "bought", "hold": "held", "take": "took", "send": "sent",
    "write off": "wrote off", "defer": "deferred", "refer": "referred", "remit": "remitted", "freeze": "froze",
    "carry": "carried", "permit": "permitted", "transfer": "transferred",
}  # fmt: skip
PARTICIPLE = PAST | {"give": "given", "take": "taken", "write off": "written off", "freeze": "frozen"}
WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def past(verb: str) -> str:
    """note → noted."""
    return PAST.get(verb) or _regular(verb)


def participle(verb: str) -> str:
    """give → given."""
    return PARTICIPLE.get(verb) or _regular(verb)


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if re.search(r"[^aeiou]y$", verb) else verb + "ed"


def present(verb: str) -> str:
    """note → notes."""
    first, _, rest = verb.partition(" ")
    ending = "es" if first.endswith(("s", "x", "ch", "sh")) else "ies" if re.search(r"[^aeiou]y$", first) else "s"
    first = (first[:-1] if ending == "ies" else first) + ending
    return f"{first} {rest}".strip()


@dataclass(frozen=True, slots=True)
class Deed:
    """What a decision does: verb, object and the rest, such as note | the report | of the working group."""

    verb: str
    object: str
    rest: str = ""
    plural: bool = False

    @classmethod
    def read(cls, line: str) -> Deed:
        verb, thing, rest = (part.strip() for part in line.split("|"))
        return cls(verb, thing.lstrip("+"), rest, thing.startswith("+"))

    def subjunctive(self) -> str:
        """the report be noted"""
        return f"{self.object} be {participle(self.verb)} {self.rest}".strip()

    def infinitive(self) -> str:
        """note the report"""
        return f"{self.verb} {self.object} {self.rest}".strip()

    def finite(self, subject: str) -> str:
        """The Committee noted the report"""
        return f"{subject} {past(self.verb)} {self.object} {self.rest}".strip()

    def inflected(self) -> str:
        """Notes the report"""
        return capital(f"{present(self.verb)} {self.object} {self.rest}".strip())

    def passive(self) -> str:
        """The report was noted"""
        was = "were" if self.plural else "was"
        return capital(f"{self.object} {was} {participle(self.verb)} {self.rest}".strip())


def capital(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]


def joined(names: list[str], last: str = " and ") -> str:
    """A, B and C"""
    return last.join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]


def ordinal(day: int) -> str:
    """1st, 2nd, 13th"""
    if 10 < day < 14:
        return f"{day}th"
    return f"{day}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th') }"


def day_text(day: dt.date, form: str, weekday: bool = False) -> str:
    """A date in one of the forms plain, ordinal, of, commas, dots, slashes."""
    name, month = day.strftime("%A"), day.strftime("%B")
    if form == "ordinal":
        return (f"{name} " if weekday else "") + f"{ordinal(day.day)} {month} {day.year}"
    if form == "of":
        return (f"{name} the " if weekday else "the ") + f"{ordinal(day.day)} of {month} {day.year}"
    if form == "commas":
        return (f"{name}, " if weekday else "") + f"{ordinal(day.day)} {month}, {day.year}"
    if form == "plain_comma":
        return (f"{name}, " if weekday else "") + f"{day.day} {month} {day.year}"
    if form == "dots":
        return f"{day.day:02}.{day.month:02}.{day.year % 100:02}"
    if form == "slashes":
        return f"{day.day:02}/{day.month:02}/{day.year}"
    return (f"{name} " if weekday else "") + f"{day.day} {month} {day.year}"


def time_text(minutes: int, form: str) -> str:
    """Minutes since midnight in a form such as 7.30pm, 7.30 p.m., 19:30."""
    hour, minute = divmod(minutes, 60)
    short = hour % 12 or 12
    half = "am" if hour < 12 else "pm"
    if form == "24":
        return f"{hour:02}:{minute:02}"
    if form == "24dot":
        return f"{hour:02}.{minute:02}"
    if form == "hrs":
        return f"{hour:02}{minute:02}hrs"
    if form == "colon":
        return f"{short}:{minute:02}{half}"
    if form == "stops":
        return f"{short}.{minute:02} {half[0]}.m."
    if form == "stops_caps":
        return f"{short}.{minute:02} {half[0].upper()}.M."
    if form == "spaced":
        return f"{short}.{minute:02} {half}"
    if form == "round" and minute == 0:
        return f"{short}{half}"
    return f"{short}.{minute:02}{half}"


def clock(minutes: int) -> str:
    """HH:MM"""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def roman(number: int) -> str:
    """1 → i, up to 39."""
    tens, ones = divmod(number, 10)
    return "x" * tens + ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"][ones]


def enumerator(form: str, number: int) -> str:
    """The mark before a clause: form is a sample such as (1), 1., a), (i), A. or empty."""
    sample = form.strip("().")
    value = {
        "1": str(number), "a": chr(96 + number), "A": chr(64 + number), "i": roman(number), "•": "•", "": "",
    }[sample]  # fmt: skip
    return form.replace(sample, value) if sample else ""
