"""Sentences from the templates of words/, filled in for one body and one meeting."""

from __future__ import annotations

import calendar
import datetime as dt
import random
import re
from dataclasses import dataclass
from functools import cache

from corpus.generator.bodies import Body, Person, lines, words
from corpus.generator.wording import WORDS, Deed, capital, day_text, joined, time_text


@dataclass(frozen=True, slots=True)
class Topic:
    """A matter of business: alternatives of title, of what is said, decided and to be done."""

    families: frozenset[str]
    titles: tuple[str, ...]
    facts: tuple[str, ...]
    decide: tuple[str, ...]
    do: tuple[str, ...]


@cache
def topics() -> tuple[Topic, ...]:
    """All topics of words/."""
    entries = [t for name in ("topics_communities", "topics_place", "topics_services") for t in words(name)["topic"]]
    return tuple(
        Topic(frozenset(t["for"].split()), *(tuple(lines(t[key])) for key in ("titles", "facts", "decide", "do")))
        for t in entries
    )


MONTHS = list(calendar.month_name)[1:]
SLOT = re.compile(r"\{(\w+)\}")
LOWER_NOT = {"NHS", "Welsh", "Prevent", "Christmas", "Council", "Government", "Health", "Local", "A"}


class Phrases:
    """Draws wordings for one document; the same generator state gives the same words."""

    def __init__(self, rng: random.Random, body: Body, day: dt.date) -> None:
        self.rng, self.body, self.style, self.day = rng, body, body.style, day
        self.he = "he"
        self.present: list[Person] = list(body.members)

    # --- people -----------------------------------------------------------------------------------------------
    @property
    def chair(self) -> Person:
        return self.body.members[0]

    def mention(self, person: Person) -> str:
        """A person as named in the running text."""
        style = self.style
        if person.post and person.org:
            return f"{person.post} {person.last}"
        if person.post:
            if self.body.family in ("nhs", "community", "governors") and style.mention == "initials":
                return person.initials
            return f"the {person.post}"
        if style.mention == "initials":
            return person.initials
        if style.mention == "first":
            return person.first
        name = {"surname": person.last, "initial": person.initial}.get(style.mention, person.full)
        honorific = person.title if style.honorific == "Mr" else style.honorific
        return f"{honorific} {name}".strip()

    def aka(self, person: Person) -> list[str | None]:
        """Every name that gold accepts for a person."""
        named: list[str | None] = [self.mention(person), *person.names()]
        if person.post:
            named += [person.post, f"the {person.post}"]
        return list(dict.fromkeys(named))

    def run(self, people: list[Person], form: str = "last") -> str:
        """Councillors A, B and C, by one attribute of `Person`."""
        honorific = self.style.honorific
        names = [getattr(p, form) for p in people]
        if honorific == "Mr":
            return joined([f"{p.title} {name}" for p, name in zip(people, names, strict=True)])
        plural = {"Councillor": "Councillors", "Cllr": "Cllrs", "Cllr.": "Cllrs."}.get(honorific, "")
        head = (plural if len(people) > 1 else honorific) if plural else ""
        return f"{head} {joined(names)}".strip()

    @property
    def noun(self) -> str:
        """the Committee, the Board, …"""
        body = self.body
        if body.family == "governors":
            return "the Governing Body"
        if body.family == "nhs" or body.name.endswith("Board"):
            return "the Board" if "Committee" not in body.name else "the Committee"
        for word in ("Committee", "Panel", "Task Group", "Commission", "Cabinet", "Executive", "Group", "Association"):
            if body.name.endswith(word):
                return f"the {word}"
        if body.family == "irish" and not body.own:
            return "the Members"
        return (
            "the Community Council"
            if body.family == "community"
            else "the Council"
            if "Council" in body.name
            else "the committee"
        )

    # --- slots ------------------------------------------------------------------------------------------------
    def fill(self, template: str, **given: str) -> str:
        """The template with its slots filled; `given` goes first."""

        def slot(match: re.Match[str]) -> str:
            name = match[1]
            return given[name] if name in given else self.slot(name)

        return tidy(SLOT.sub(slot, template))

    def someone(self) -> Person:
        return self.rng.choice(self.present[1:] or self.present)

    def officer(self) -> Person:
        people = self.body.officers + self.body.partners
        return self.rng.choice(people)

    def slot(self, name: str) -> str:
        rng, day = self.rng, self.day
        euro = "€" if self.body.family == "irish" else "£"
        if name[0].isupper() and name not in ("N", "N_small"):
            return capital(self.slot(name[0].lower() + name[1:]))
        if name in ("member", "member2"):
            person = self.someone()
            self.he = "she" if person.woman else "he"
            return self.mention(person)
        if name == "officer":
            person = self.officer()
            self.he = "she" if person.woman else "he"
            return self.mention(person)
        if name in ("he", "his"):
            return self.he if name == "he" else {"he": "his", "she": "her"}[self.he]
        stock = {"road": "roads", "org": "orgs", "firm": "firms"}
        if name in stock:
            return rng.choice(lines(words("names")[stock[name]]))
        if name in ("place", "ward"):
            return rng.choice(self.body.places)
        simple = {
            "n": lambda: str(rng.randint(3, 69)),
            "N": lambda: f"{rng.randint(1100, 48000):,}",
            "N_small": lambda: capital(WORDS[rng.randint(2, 12)]),
            "digit": lambda: str(rng.randint(1, 9)),
            "pct": lambda: rng.choice(
                [
                    f"{rng.randint(2, 38)}%",
                    f"{rng.randint(1, 19)}.{rng.randint(1, 9)}%",
                    f"{rng.randint(2, 30)} per cent",
                ]
            ),
            "money": lambda: f"{euro}{rng.randint(2, 98) * 500:,}",
            "small_money": lambda: f"{euro}{rng.randint(15, 1900)}" + rng.choice(["", f".{rng.randint(10, 99)}"]),
            "fee": lambda: f"{euro}{rng.randint(9, 85)}" + rng.choice(["", "", ".50"]),
            "big_money": lambda: rng.choice(
                [
                    f"{euro}{rng.randint(11, 89) / 10}m",
                    f"{euro}{rng.randint(2, 40)} million",
                    f"{euro}{rng.randint(120, 990)},000",
                ]
            ),
            "month": lambda: rng.choice(MONTHS),
            "month_no": lambda: str(rng.randint(1, 12)),
            "quarter": lambda: str(rng.randint(1, 4)),
            "year": lambda: str(day.year - rng.randint(1, 6)),
            "next_year": lambda: str(day.year + 1),
            "fy": lambda: f"{day.year}/{(day.year + 1) % 100:02}",
            "road_no": lambda: str(rng.randint(601, 998)),
            "date": lambda: self.date(self.day + dt.timedelta(days=rng.randint(20, 150))),
            "past": lambda: self.date(self.day - dt.timedelta(days=rng.randint(30, 300))),
            "past_day": lambda: self.date(self.day - dt.timedelta(days=rng.randint(5, 60))),
            "last": lambda: self.date(self.last),
            "start": lambda: time_text(self.body.start, self.style.time),
            "body": lambda: self.noun,
            "members": lambda: self.group,
            "chair": lambda: self.style.chair,
            "paper": lambda: rng.choice(lines(words("procedure")["paper"]["words"])),
        }
        return simple[name]()

    @property
    def group(self) -> str:
        word = self.style.members_word
        return word[0].lower() + word[1:] if word.startswith("The ") else word

    @property
    def last(self) -> dt.date:
        return self.day - dt.timedelta(days=28 if self.day.day % 2 else 42)

    def date(self, day: dt.date, weekday: bool = False) -> str:
        form = self.style.date
        return day_text(day, {"of": "ordinal"}.get(form, form), weekday)

    # --- sentences --------------------------------------------------------------------------------------------
    def line(self, section: str, key: str = "lines", **given: str) -> str:
        """One alternative of procedure.toml, filled."""
        return self.fill(self.rng.choice(lines(words("procedure")[section][key])), **given)

    def topic(self, taken: set[str]) -> Topic | None:
        """A topic of the family that the document does not have yet."""
        left = [t for t in topics() if self.body.family in t.families and t.titles[0] not in taken]
        if not left:
            return None
        topic = self.rng.choice(left)
        taken.add(topic.titles[0])
        return topic

    def title(self, template: str) -> str:
        """A heading in the body's own case."""
        form = self.style.title
        if form in ("sentence", "colon") and "{" not in template:
            first, *rest = template.split(" ")
            template = " ".join([first, *(w if w in LOWER_NOT or w[1:] != w[1:].lower() else w.lower() for w in rest)])
        return self.fill(template)

    def statement(self, facts: list[str]) -> str:
        """A sentence of what was said, using up one or two facts."""
        wrapper = self.rng.choice(lines(words("procedure")["fact_wrappers"]["lines"]))
        if "{fact2}" in wrapper and len(facts) < 2:
            wrapper = "{Officer} reported that {fact}."
        given = {"fact": self.fill(facts.pop())}
        if "{fact2}" in wrapper:
            given["fact2"] = self.fill(facts.pop())
        return self.fill(wrapper, **given)

    def deed(self, line: str) -> Deed:
        return Deed.read(self.fill(line))

    def due(self) -> tuple[str, str | list[str | None] | None]:
        """A deadline in words (empty for none) and as gold."""
        rng = self.rng
        roll = rng.random()
        later = self.day + dt.timedelta(days=rng.randint(7, 75))
        if roll < 0.5:
            return "", None
        if roll < 0.72:
            return f" by {self.date(later, rng.random() < 0.3)}", later.isoformat()
        if roll < 0.8:
            end = later.replace(day=calendar.monthrange(later.year, later.month)[1])
            return f" by the end of {later.strftime('%B')}", [end.isoformat(), None]
        if roll < 0.86:
            days = rng.choice([7, 10, 14, 28])
            return f" within {days} days", [(self.day + dt.timedelta(days=days)).isoformat(), None]
        return rng.choice(
            [" before the next meeting", " in time for the next meeting", " as soon as possible", " in due course"]
        ), None


def tidy(text: str) -> str:
    """An article that suits its noun, and no stop after the stop of "p.m."."""
    return re.sub(r"(?<!\.)\.\.(?!\.)", ".", re.sub(r"\b([Aa]) (?=update|old )", r"\1n ", text))


TIMED = re.compile(r"\bnext meeting|\bby \w+day|months|every|future meeting|next report| in [A-Z]|\bon \d|good time")


def timed(phrase: str) -> bool:
    """Whether what is to be done already says when."""
    return bool(TIMED.search(phrase))
