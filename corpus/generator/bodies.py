"""Invented bodies: who sits on them, where, and the one house style in which all their documents are written."""

from __future__ import annotations

import random
import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

WORDS = Path(__file__).resolve().parent / "words"


@cache
def words(name: str) -> dict[str, Any]:
    """A file of words/, read once."""
    return tomllib.loads((WORDS / f"{name}.toml").read_text(encoding="utf-8"))


def lines(text: str) -> list[str]:
    """The lines of a block of alternatives; a text without line ends is split at bars."""
    return [line for line in text.strip().split("\n") if line] if "\n" in text else text.split("|")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invented. `post` is an office held, `org` the organisation where it is not the body's own."""

    first: str
    last: str
    woman: bool
    post: str = ""
    org: str = ""
    honour: str = ""

    @property
    def full(self) -> str:
        return f"{self.first} {self.last}"

    @property
    def initial(self) -> str:
        return f"{self.first[0]} {self.last}"

    @property
    def initials(self) -> str:
        return "".join(part[0] for part in re.split(r"[ -]", f"{self.first} {self.last}") if part[0].isupper())

    @property
    def title(self) -> str:
        return "Mrs" if self.woman else "Mr"

    def names(self) -> list[str]:
        """All ways in which the person may be named."""
        return [self.full, self.initial, self.last, self.initials]


@dataclass(frozen=True)
class Style:
    """How a body writes its minutes: drawn once for a body, the same in all its documents."""

    honorific: str
    mention: str
    number: str
    mark: str
    """what follows the number of an item in print"""
    title: str
    head: str
    present: str
    decision: str
    enum: str
    action: str
    mover: str
    vote: str
    interest: str
    chair: str
    date: str
    time: str
    that: bool
    """whether a clause after a marker begins with "That" """
    apologies: str
    """block: among the lists of those present; item: as an item of business; both"""
    numbered: bool
    """whether paragraphs inside an item carry numbers"""
    ref: str
    """a second number under the title, such as (Item {n}); empty for none"""
    closing: bool
    """whether the time of closing is printed"""
    next_item: bool
    members_word: str
    label: str
    """the word of an action line"""
    present_label: str
    officers_label: str
    apologies_label: str
    code: str
    """prefix of minute numbers"""
    bullets: bool
    owner: str
    """how the owner of an action is printed in a column or table: initials, post or name"""
    prefers: tuple[int, ...] = ()
    """numbers that settle which of equal wordings this body falls into"""

    def bold_is(self) -> bool:
        """Whether decision markers are bold."""
        return self.prefers[4] % 3 > 0


@dataclass(frozen=True)
class Body:
    """An invented council or committee."""

    key: str
    family: str
    council: str
    name: str
    members: tuple[Person, ...]
    officers: tuple[Person, ...]
    partners: tuple[Person, ...]
    style: Style
    places: tuple[str, ...]
    formats: dict[str, int]
    venue: str
    start: int
    look: dict[str, Any] = field(default_factory=dict)

    @property
    def own(self) -> bool:
        """Whether the council meets as such, not through a committee."""
        return self.name == self.council

    @property
    def facts(self) -> dict[str, Any]:
        return family(self.family)


def family(key: str) -> dict[str, Any]:
    """The entry of families.toml."""
    found: dict[str, Any] = words("families")[key]
    return found


def drawn(rng: random.Random, weights: dict[str, int]) -> str:
    """One key, by its weight."""
    return rng.choices(list(weights), list(weights.values()))[0]


def people(rng: random.Random, count: int, taken: set[str], stock: str = "surnames") -> list[Person]:
    """Invented people with surnames and initials that nobody in `taken` has; adds theirs."""
    names = words("names")
    own = lines(names[stock])
    every = lines(names["surnames"])
    found: list[Person] = []
    while len(found) < count:
        woman = rng.random() < 0.48
        first = rng.choice(lines(names["women" if woman else "men"]))
        last = rng.choice(own if rng.random() < 0.75 else every)
        honour = "MBE" if rng.random() < 0.02 else ""
        person = Person(first, last, woman, honour=honour)
        if last in taken or person.initials in taken or first in taken:
            continue
        taken |= {last, person.initials, first}
        found.append(person)
    return found


SMALL = ("parish", "village", "community", "governors")
"""Families whose business is small: their members do themselves what elsewhere officers do."""

STOCKS = {"scottish": "scots", "community": "scots", "irish": "irish", "welsh": "welsh_names", "ni": "irish"}


@cache
def family_of(number: int) -> str:
    """The family of the body with this number: each in turn as its share falls due, so that few bodies show many families."""
    shares = {name: entry["share"] for name, entry in words("families").items()}
    before = [family_of(n) for n in range(number)]
    return max(shares, key=lambda name: shares[name] * (number + 1) / sum(shares.values()) - before.count(name))


def body(rng: random.Random, number: int, used: set[str]) -> Body:
    """A body with its people and its house style. `used` keeps names of councils apart."""
    families = words("families")
    key = family_of(number)
    entry = families[key]
    names = words("names")

    def place(slot: str) -> str:
        stock = {"town": "towns", "village": "villages", "strath": "straths", "irish": "irish_places",
                 "irish2": "irish_districts", "ulster": "ulster", "welsh": "welsh_places"}[slot]  # fmt: skip
        return rng.choice(lines(names[stock]))

    for _ in range(100):  # names run out where many bodies are drawn; then one comes twice
        council = re.sub(r"\{(\w+)\}", lambda m: place(m[1]), rng.choice(entry["councils"]))
        if council not in used:
            break
    used.add(council)
    name = re.sub(r"\{(\w+)\}", lambda m: place(m[1]), rng.choice(entry["bodies"]))
    name = council if name == "=" else name
    taken: set[str] = set()
    stock = STOCKS.get(key, "surnames")
    members = people(rng, rng.randint(*entry["members"]), taken, stock)
    posts = rng.sample(entry["officers"], k=min(len(entry["officers"]), rng.randint(1, 6)))
    officers = [
        Person(p.first, p.last, p.woman, post)
        for p, post in zip(people(rng, len(posts), taken, stock), posts, strict=True)
    ]
    ranks = rng.sample(entry.get("partners", []), k=min(1, len(entry.get("partners", []))))
    force = f"{rng.choice(['North', 'Mid', 'East', 'West'])}march Police" if stock == "surnames" else "Police Scotland"
    partners = [
        Person(p.first, p.last, p.woman, rank, force)
        for p, rank in zip(people(rng, len(ranks), taken, stock), ranks, strict=True)
    ]
    places = (
        [place("village") for _ in range(6)]
        if stock == "surnames"
        else [
            place(
                {"scottish": "strath", "community": "strath", "irish": "irish2", "ni": "ulster", "welsh": "welsh"}[key]
            )
            for _ in range(6)
        ]
    )
    return Body(
        key=f"{number:03}-{re.sub('[^a-z]+', '-', council.lower()).strip('-')}",
        family=key,
        council=council,
        name=name,
        members=tuple(members),
        officers=tuple(officers),
        partners=tuple(partners),
        style=style(rng, entry, key),
        places=tuple(places),
        formats=entry["formats"],
        venue=venue(rng, key, council),
        start=rng.choice([570, 600, 630, 840, 1080, 1110, 1140, 1170] if key not in ("parish", "village", "community", "governors") else [1080, 1110, 1140, 1140, 1170, 1170, 1185]),
        look=look(rng),
    )  # fmt: skip


def venue(rng: random.Random, key: str, council: str) -> str:
    short = re.sub(r"^(NHS|The|London Borough of|Metropolitan Borough of|Friends of) ", "", council).split(" ")[0]
    small = ["the Village Hall", "the Methodist Schoolroom", f"{short} Village Hall", "the Memorial Hall", "the Reading Room",
             "the Sports Pavilion", "the Community Centre, Church Hill", "St Anne’s Church Hall"]  # fmt: skip
    large = ["the Council Chamber, Town Hall", "Committee Room 1, Civic Centre", f"the Council Chamber, {short} House", "the Council Chamber",
             f"Committee Room 2, {short} Town Hall", "the Guildhall", "Committee Rooms 3 and 4, County Offices"]  # fmt: skip
    if key in ("parish", "village", "community"):
        return rng.choice(small)
    if key == "nhs":
        return rng.choice(
            ["the Boardroom, Trust Headquarters", "Conference Room A, Education Centre", "Seminar Room 2, Willow House"]
        )
    if key == "governors":
        return rng.choice(["the School Library", "the Staff Room", "the Main Hall"])
    return rng.choice(large)


def look(rng: random.Random) -> dict[str, Any]:
    """Visual habits, as keyword arguments of `Look`."""
    return {
        "font": rng.choice(["sans", "sans", "serif"]),
        "size": rng.choice([10.0, 10.5, 11.0, 11.0, 12.0]),
        "heading": rng.choice(["bold", "bold", "bold", "underline", "plain"]),
        "title": rng.choice(["left", "center"]),
        "footer": rng.choice(
            [
                "{page}",
                "{page}",
                "Page {page} of {pages}",
                "Page {page}",
                "- {page} -",
                "",
                "{short} {page}",
                "Page | {page}",
            ]
        ),
        "running": rng.choice(["", "", "", "{short}"]),
        "bold_marker": rng.random() < 0.75,
        "margin": rng.choice([54.0, 64.0, 72.0, 90.0]),
        "column_rule": rng.random() < 0.3,
        "column_head": rng.choice(["Action", "Action by", "ACTION", "Who", "Owner", ""]),
        "number_above": rng.random() < 0.08,
    }


def style(rng: random.Random, entry: dict[str, Any], key: str) -> Style:
    """A house style by the weights of the family."""
    village = key in ("parish", "village", "community", "governors")
    number = drawn(rng, entry["number"])
    mention = drawn(rng, entry["mention"])
    honorific = drawn(rng, entry["honorific"])
    if not honorific and mention in ("surname", "initial"):
        mention = "full"
    return Style(
        honorific=honorific,
        mention=mention,
        number=number,
        mark=rng.choice([".", ".", "", ")"] if number in ("plain", "running", "nested", "two_digits") else ["", "", "."]),
        title=drawn(rng, entry["title"]),
        head=drawn(rng, entry["head"]),
        present=drawn(rng, entry["present"]),
        decision=drawn(rng, entry["decision"]),
        enum=rng.choice(["(1)", "1.", "1)", "(a)", "(a)", "a)", "(i)", "(i)", "i)", "(A)", "•", ""]),
        action=drawn(rng, entry["action"]),
        mover=drawn(rng, entry["mover"]),
        vote=drawn(rng, entry["vote"]),
        interest=drawn(rng, entry["interest"]),
        chair=drawn(rng, entry["chair"]),
        date=rng.choice(["plain", "plain", "plain_comma", "ordinal", "ordinal", "commas"] if not village else ["plain", "ordinal", "ordinal", "of", "commas"]),
        time=rng.choice(["", "", "spaced", "spaced", "stops", "colon", "24", "stops_caps", "round"] if key != "nhs" else ["24", "24dot", "hrs", "", "colon"]),
        that=rng.random() < 0.6,
        apologies=rng.choice(["item", "item", "block", "both"]),
        numbered=number == "nested" or (rng.random() < 0.12 and number in ("plain", "running")) or (key == "nhs" and rng.random() < 0.6),
        ref=rng.choice(["(Item {n})", "(Agenda item {n})"]) if number == "running" and rng.random() < 0.35 else "",
        closing=rng.random() < (0.8 if key != "irish" else 0.1),
        next_item=rng.random() < 0.6,
        members_word=rng.choice({"parish": ["Councillors", "Members", "The Council"], "nhs": ["Members", "The Board"], "governors": ["Governors"], "village": ["The committee", "Members"]}.get(key, ["Members", "Members", "Members", "Councillors"])),
        label=rng.choice(["ACTION:", "Action:", "ACTION –", "Action –", "Action"]),
        present_label=rng.choice(["Present:", "PRESENT:", "Present", "Members Present:", "PRESENT", "In attendance:" if village else "Members:"]),
        officers_label=rng.choice(["In attendance:", "Officers:", "Officers Present:", "IN ATTENDANCE:", "Also in attendance:", "Officers in attendance:"]),
        apologies_label=rng.choice(["Apologies:", "APOLOGIES:", "Apologies for absence:", "Apologies"]),
        code=rng.choice("ABCEFGHLMPRST") + rng.choice("ABCEFGHLMPRST") + rng.choice(["", "C"]),
        bullets=rng.random() < 0.45,
        owner=rng.choice(["initials", "initials", "post", "name"]),
        prefers=tuple(rng.randrange(1000) for _ in range(8)),
    )  # fmt: skip
