"""The head of minutes: title, date, place, and who was there."""

from __future__ import annotations

import datetime as dt

from corpus.generator.bodies import Person
from corpus.generator.phrases import Phrases
from corpus.generator.sheet import Sheet, Value
from corpus.generator.wording import capital, clock, day_text, joined, time_text


def meeting(p: Phrases) -> dict[str, object]:
    """Gold of the meeting; which fields are printed is settled by `head`."""
    body = p.body
    council: list[str | None] = [body.council]
    if body.council.startswith("The "):
        council.append(body.council[4:])
    short = body.council.replace("London Borough of ", "").replace("Metropolitan Borough of ", "")
    council += [short, *([short.rsplit(" ", 2)[0]] if short.endswith((" Council", " Trust")) else [])]
    apart = body.family in ("village", "governors", "nhs")  # these belong to no council
    names = [body.name] if body.own else [body.name, f"{body.council} {body.name}"]
    if body.name == "Council":
        names += [body.council, "Full Council"]
    return {
        "council": list(dict.fromkeys([None, *council] if apart else council if body.own else [*council, None])),
        "committee": names,
        "date": p.day.isoformat(),
    }


def head(s: Sheet, p: Phrases, *, web: bool = False) -> None:
    """Prints the title block and keeps its gold in `s.meeting`. `web`: the page prints body, date and place itself."""
    body, venue = p.body, p.body.venue
    s.meeting = meeting(p)
    bare = venue.removeprefix("the ")
    s.meeting["start_time"] = clock(body.start)
    s.meeting["venue"] = list(dict.fromkeys([venue, bare, bare.split(", ")[0], venue.rsplit(", ", 1)[-1]]))
    if not web:
        HEADS[p.style.head](s, p)


def _joint(p: Phrases) -> str:
    """Council and committee in one name."""
    return p.body.council if p.body.own or p.body.name == "Council" else f"{p.body.council} {p.body.name}"


def _day(p: Phrases, *, weekday: bool = True) -> str:
    form = p.style.date if weekday else {"of": "ordinal"}.get(p.style.date, p.style.date)
    return day_text(p.day, form, weekday=weekday)


def _start(p: Phrases) -> str:
    return time_text(p.body.start, p.style.time)


def _caps(s: Sheet, p: Phrases) -> None:
    """The body in capitals, the date under it; place and time only with some."""
    kind = p.style.prefers[0] % 4
    s.title(*([] if kind % 2 or p.body.own else [p.body.council.upper()]), p.body.name.upper(), _day(p, weekday=False))
    if kind > 1:
        s.title(f"{_start(p)} – {capital(p.body.venue)}")
        s.meeting["venue"] = [p.body.venue, p.body.venue.removeprefix("the ")]
    else:
        s.meeting["start_time"] = s.meeting["venue"] = [None]


def _sentence(s: Sheet, p: Phrases) -> None:
    """All in one sentence, in capitals with some."""
    body, kind = p.body, p.style.prefers[0] % 4
    minute = "Minute" if body.family == "scottish" else "Minutes"
    if kind % 2 and not body.own:
        s.title(body.council.upper())
    lead = p.rng.choice(["a", "the"]) if kind < 2 else "the"
    ordinary = p.rng.choice(["", "", "Ordinary "]) if body.family in ("parish", "council", "ni", "irish") else ""
    what = _joint(p) if body.own or not kind % 2 else body.name
    article = "the " if "Council" in what or "Committee" in what or not body.own else ""
    article = "" if what.startswith("The ") else article
    draft = "DRAFT " if s.draft else ""
    text = f"{draft}{minute} of {lead} {ordinary}Meeting of {article}{what} held in {body.venue} on {_day(p)} at {_start(p)}"
    s.title(text.upper() if kind == 3 else text)


def _at_a_meeting(s: Sheet, p: Phrases) -> None:
    s.title(p.body.council)
    s.para(f"At a Meeting of the {p.body.name} held in {p.body.venue} on {_day(p)} at {_start(p)}")


def _label(s: Sheet, p: Phrases) -> None:
    """Date:, Time:, Venue: one a line."""
    s.title(p.body.council, "Minutes" if p.body.own else f"Minutes of the {p.body.name}")
    place = ["Venue:", "Place:", "Location:"][p.style.prefers[0] % 3]
    for label, text in (("Date:", _day(p)), ("Time:", _start(p)), (place, capital(p.body.venue))):
        s.put("labelled", text, label=label)


def _composite(s: Sheet, p: Phrases) -> None:
    s.title(
        f"MINUTES OF THE {p.body.council} – {p.body.name}".upper(),
        f"{_day(p)} AT {_start(p)} AT {p.body.venue}".upper(),
    )


def _one_line(s: Sheet, p: Phrases) -> None:
    """Body, "Minutes" and date in one line; place and time under it with most."""
    placed = p.style.prefers[0] % 4
    draft = "Draft " if s.draft else ""
    what = p.rng.choice(["Meeting", "meeting"])
    s.title(
        f"{_joint(p)} – {draft}Minutes of {what} {_day(p, weekday=False)}",
        *([f"Held in {p.body.venue} at {_start(p)}"] if placed else []),
    )
    if not placed:
        s.meeting["start_time"] = s.meeting["venue"] = [None]


def _site(s: Sheet, p: Phrases) -> None:
    s.title(f"{p.body.council} Minutes – {p.day.strftime('%B %Y')}")
    s.para(f"Held on {_day(p)} at {_start(p)} in {p.body.venue}.")


def _bilingual(s: Sheet, p: Phrases) -> None:
    s.title(
        p.body.council.upper(),
        f"CYFARFOD / MEETING: {p.body.name}",
        f"DYDDIAD / DATE: {_day(p, weekday=False)}",
        f"LLEOLIAD / VENUE: {capital(p.body.venue)}",
    )
    s.meeting["start_time"] = [None]


def _proceedings(s: Sheet, p: Phrases) -> None:
    day = day_text(p.day, "commas", weekday=True)
    s.title(
        f"MINUTES OF PROCEEDINGS AT MEETING OF {p.body.name} HELD IN {p.body.venue}, ON {day}, AT {_start(p)}".upper().rstrip(
            "."
        )
        + "."
    )


HEADS = {
    "caps": _caps, "sentence": _sentence, "sederunt": _sentence, "at_a_meeting": _at_a_meeting, "label": _label, "composite": _composite,
    "one_line": _one_line, "site": _site, "bilingual": _bilingual, "proceedings": _proceedings,
}  # fmt: skip
"""Title blocks by the names that families.toml gives them."""

VICE = {
    "Chair": "Vice-Chair", "Chairman": "Vice-Chairman", "Chairperson": "Vice-Chairperson", "Convener": "Depute Convener",
    "Provost": "Depute Provost", "Mayor": "Deputy Mayor", "Lord Mayor": "Deputy Lord Mayor", "Leader": "Deputy Leader",
}  # fmt: skip
PORTFOLIOS = [
    "Finance and Assets", "Housing", "Children and Families", "Climate and Environment", "Communities", "Transport",
    "Health and Wellbeing", "Culture",
]  # fmt: skip
POSTS = {
    "nhs": [
        "Chief Executive", "Medical Director", "Chief Nurse", "Chief Finance Officer", "Non-Executive Director",
        "Non-Executive Director", "Chief Operating Officer", "Director of Workforce", "Associate Director", "Lay Member",
    ],
    "governors": [
        "Headteacher", "Co-opted Governor", "Parent Governor", "Staff Governor", "Co-opted Governor", "Parent Governor",
        "Foundation Governor", "Local Authority Governor", "Co-opted Governor", "Associate Member",
    ],
}  # fmt: skip
"""What the members of such boards are, after the chair."""
SURNAMES = {"surname_run", "aldermen", "irish"}
"""Forms that print members by surname only."""


def attendance(s: Sheet, p: Phrases, absent: list[Person], substitute: Person | None) -> None:
    """Prints those present in the body's form, and who sent apologies where the form has a block for them."""
    _Attendance(s, p, absent, substitute).write()


class _Attendance:
    """The lists at the head of minutes, in the form `style.present`."""

    def __init__(self, s: Sheet, p: Phrases, absent: list[Person], substitute: Person | None) -> None:
        self.s, self.p, self.absent, self.substitute = s, p, absent, substitute
        self.style, self.body = p.style, p.body
        self.form, self.role = self.style.present, self.style.chair
        self.chair, *self.others = p.present
        led = (
            self.others
            and self.others[0] is self.body.members[1]
            and self.body.family not in ("village", "irish", "nhs", "governors")
        )
        self.vice = self.others[0] if led and self.form not in ("aldermen", "codes") else None
        self.shown: dict[Person, str] = {}

    def write(self) -> None:
        style, absent = self.style, self.absent
        runs = {"chair_run": self.run, "surname_run": self.run, "aldermen": self.aldermen, "lines": self.lines, "portfolio": self.lines,
                "sederunt": self.lines, "names_table": self.lines, "codes": self.codes, "irish": self.irish, "comma_run": self.together,
                "role_brackets": self.together, "roles": self.together, "initials_table": self.initials, "initials_brackets": self.initials}  # fmt: skip
        runs[self.form]()
        if self.form == "irish":
            self.officials()
        elif runs[self.form] not in (self.together, self.initials):
            self.officers()
        if style.apologies in ("block", "both") and absent and self.form != "codes":
            form = apologies_form(self.p)
            self.s.put("labelled", self.p.run(absent, form), label=style.apologies_label)
            self.s.people("apologies", [getattr(o, form) for o in absent])

    # --- people -----------------------------------------------------------------------------------------------
    def name(self, person: Person) -> str:
        """The person's name as this list prints it, remembered for gold."""
        short = self.style.prefers[1] % 3 == 0 and self.style.mention != "initials"
        kind = "last" if self.form in SURNAMES else "initial" if short else "full"
        self.shown[person] = getattr(person, kind)
        return self.shown[person]

    def titled(self, person: Person) -> str:
        """Councillor Ann Bell MBE"""
        honorific = person.title if self.style.honorific == "Mr" else self.style.honorific
        return f"{honorific} {self.name(person)} {person.honour}".strip()

    def sub(self, person: Person) -> str:
        return f" (substitute for {self.p.mention(self.absent[0])})" if person is self.substitute else ""

    def keep(self, person: Person, status: str, role: Value = None) -> None:
        """Gold of a person just printed."""
        accepted: Value = status
        if status == "present" and self.style.present_label == "In attendance:":
            accepted = ["present", "in_attendance"]
        self.s.person(self.shown[person], accepted, role, person.org or None)

    def keep_members(self, roles: dict[Person, Value] | None = None) -> None:
        leading: dict[Person, Value] = {self.chair: [self.role, "Chair"]}
        if self.vice:
            leading[self.vice] = [self.vice_role, "Vice Chair"]
        for person in self.p.present:
            self.keep(person, "present", (leading | (roles or {})).get(person))

    @property
    def vice_role(self) -> str:
        return VICE.get(self.role, "Vice-Chair")

    @property
    def plural(self) -> str:
        """The honorific before a run of names."""
        return {"Councillor": "Councillors ", "Cllr": "Cllrs ", "Cllr.": "Cllrs. "}.get(self.style.honorific, "")

    def put(self, lines: list[str], label: str = "") -> None:
        self.s.put("labelled", "\n".join(lines), label=label or self.style.present_label)

    # --- forms ------------------------------------------------------------------------------------------------
    def run(self) -> None:
        """The chair, the vice-chair, then all others in one run."""
        lines = [f"{self.titled(self.chair)} ({self.role})"]
        if self.vice:
            lines.append(f"{self.titled(self.vice)} ({self.vice_role})")
        mister = self.style.honorific == "Mr"
        names = [(self.titled(o) if mister else self.name(o)) + self.sub(o) for o in self.others if o is not self.vice]
        self.put([*lines, self.plural + joined(names)] if names else lines)
        self.keep_members()

    def aldermen(self) -> None:
        """Three aldermen, then the councillors."""
        first, rest = self.others[:3], self.others[3:]
        lines = [f"{self.titled(self.chair)} ({self.role})", f"Aldermen {joined([self.name(o) for o in first])}"]
        self.put([*lines, self.plural + joined([self.name(o) + self.sub(o) for o in rest])] if rest else lines)
        self.keep_members()

    def lines(self) -> None:
        """One a line, in a table of two columns, with portfolios, or as a sederunt."""
        rows = [f"{self.titled(self.chair)} ({self.role})"]
        roles: dict[Person, Value] = {}
        for n, person in enumerate(self.others):
            tail = f" ({self.vice_role})" if person is self.vice else ""
            if self.form == "portfolio" and not tail:
                post = f"Portfolio Holder for {PORTFOLIOS[n % 8]}"
                tail, roles[person] = f" – {post}", [post, None]
            rows.append(self.titled(person) + tail + self.sub(person))
        if self.form == "names_table":
            self.s.put("section", self.style.present_label)
            half = (len(rows) + 1) // 2
            self.s.table(*zip(rows[:half], [*rows[half:], ""], strict=False), header=False)
        else:
            self.put(rows, "SEDERUNT:" if self.form == "sederunt" else "")
        self.keep_members(roles)

    def codes(self) -> None:
        """P or A before every name, with a key after the list."""
        self.s.put("section", self.style.present_label)
        everyone = [*self.p.present, *self.absent]
        rows = [
            ("P" if o in self.p.present else "A", self.titled(o) + (f" ({self.role})" if o is self.chair else ""))
            for o in everyone
        ]
        if self.style.prefers[2] % 2:
            self.s.table(*rows, header=False)
        else:
            self.s.para(*(f"{code} {text}" for code, text in rows))
        self.s.para(
            ["P: Present   A: Apologies for absence submitted", "Key: P – present; A – apologies"][
                self.style.prefers[3] % 2
            ]
        )
        self.keep_members()
        for person in self.absent:
            self.keep(person, "apologies")

    def irish(self) -> None:
        """The chair under a heading of its own, then a run of surnames."""
        self.s.put("section", "PRESENT IN THE CHAIR:")
        self.s.para(f"{self.titled(self.chair)}, {self.role}.")
        self.s.put("section", "MEMBERS PRESENT:")
        self.s.para(f"{self.plural}{joined([self.name(o) for o in self.others])}.")
        self.keep_members()

    def together(self) -> None:
        """Members, clerk and the number of the public in one list, or the clerk apart."""
        clerk = self.body.officers[0]
        chaired = (
            f"{self.titled(self.chair)} – {self.role}"
            if self.form == "roles"
            else f"{self.titled(self.chair)} ({self.role})"
        )
        parts = [chaired, *(self.titled(o) for o in self.others)]
        apart = self.style.prefers[2] % 2
        serving = (f"{clerk.title} " if self.style.honorific else "") + f"{self.name(clerk)} ({clerk.post})"
        if not apart:
            parts.append(serving)
        public = f"{self.p.rng.randint(2, 14)} members of the public" if self.p.rng.random() < 0.5 else ""
        if self.form == "comma_run":
            self.put(
                [", ".join(parts) + (f" and {public}" if public else "") + ("." if self.style.prefers[3] % 2 else "")]
            )
        else:
            self.put([*parts, *([public] if public else [])])
        if apart:
            self.put([serving], "Also:" if self.style.present_label == "In attendance:" else "In attendance:")
        self.keep_members()
        self.s.person(self.shown[clerk], "in_attendance" if apart else ["in_attendance", "present"], clerk.post)

    def initials(self) -> None:
        """Name, initials and role of everybody, in tables or in lines."""
        posts = POSTS.get(self.body.family, [""])
        members = [(self.chair, self.role), *((o, posts[n % len(posts)]) for n, o in enumerate(self.others))]
        guests = [(o, o.post + (f", {o.org}" if o.org else "")) for o in (*self.body.officers, *self.body.partners)]
        for label, people, status in (
            (self.style.present_label, members, "present"),
            (self.style.officers_label, guests, "in_attendance"),
        ):
            if self.form == "initials_table":
                self.s.put("section", label)
                rows = [(self.name(o) if o.post else self.titled(o), o.initials, post) for o, post in people]
                self.s.table(("Name", "Initials", "Role"), *rows)
            else:
                self.put(
                    [
                        f"{self.name(o) if o.post else self.titled(o)} ({o.initials})" + (f", {post}" if post else "")
                        for o, post in people
                    ],
                    label,
                )
            for person, post in people:
                role: Value = (
                    [self.role, "Chair"]
                    if person is self.chair
                    else list(dict.fromkeys([post, person.post or post]))
                    if post
                    else None
                )
                self.keep(person, status, role)

    def officers(self) -> None:
        """Officers with or without names, and guests on a line of their own."""
        staff, label = self.body.officers, self.style.officers_label
        form = self.style.prefers[4] % 4
        ways: list[list[tuple[str | None, str]]] = [
            [(None, o.post) for o in staff],
            [(o.full, f"{o.full}, {o.post}") for o in staff],
            [(o.initial, f"{o.post} ({o.title} {o.initial})") for o in staff],
            [(o.full, f"{o.full} ({o.post})") for o in staff],
        ]
        shown = ways[form]
        texts = [text for _, text in shown]
        self.put(["; ".join(texts)] if form == 2 else texts, label)
        for (name, _), person in zip(shown, staff, strict=True):
            self.s.person(name, "in_attendance", person.post)
        for guest in self.body.partners:
            self.put(
                [f"{guest.post} {guest.full} ({guest.org})"], ["Also present:", "By invitation:", "Guests:"][form % 3]
            )
            self.s.person(guest.full, "in_attendance", [guest.post, f"{guest.post}, {guest.org}", None], guest.org)

    def officials(self) -> None:
        self.s.put("section", "OFFICIALS IN ATTENDANCE:")
        self.s.para(", ".join(f"{o.post} ({o.title}. {o.initial})" for o in self.body.officers) + ".")
        for person in self.body.officers:
            self.s.person(person.initial, "in_attendance", person.post)


def apologies_form(p: Phrases) -> str:
    """The attribute of `Person` by which the body names those who could not come."""
    return "full" if not p.style.honorific else "last" if p.style.prefers[1] % 2 else "initial"


def signature(p: Phrases) -> str:
    """The line at the end that waits for the chair's name; empty for bodies without."""
    forms = [
        "Signed ………………………………… Date …………………",
        "{chair} ………………………………………  Date ……………………",
        "Signed: ______________________ Dated: ______________",
        "{chair}",
        "",
    ]
    return forms[p.style.prefers[5] % len(forms)].format(chair=p.style.chair)


def next_meeting(p: Phrases) -> dt.date:
    """The body's next meeting."""
    return p.day + dt.timedelta(days=28 + 7 * (p.style.prefers[6] % 5))
