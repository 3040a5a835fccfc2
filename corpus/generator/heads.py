"""The head of minutes: title, date, place, and who was there."""

from __future__ import annotations

import datetime as dt

from corpus.generator.bodies import Person
from corpus.generator.phrases import Phrases
from corpus.generator.sheet import Sheet
from corpus.generator.wording import clock, day_text, joined, time_text


def meeting(p: Phrases) -> dict[str, object]:
    """Gold of the meeting; which fields are printed is settled by `head`."""
    body = p.body
    council: list[str | None] = [body.council]
    if body.council.startswith("The "):
        council.append(body.council[4:])
    short = body.council.replace("London Borough of ", "").replace("Metropolitan Borough of ", "")
    council += [short, *([short.rsplit(" ", 2)[0]] if short.endswith((" Council", " Trust")) else [])]
    names = [body.name] if body.own else [body.name, f"{body.council} {body.name}"]
    if body.name == "Council":
        names += [body.council, "Full Council"]
    return {
        "council": list(dict.fromkeys(council if body.own else [*council, None])),
        "committee": names,
        "date": p.day.isoformat(),
    }


def head(s: Sheet, p: Phrases, *, web: bool = False) -> None:
    """Prints the title block and keeps its gold in `s.meeting`. `web`: the page prints body, date and place itself."""
    body, style, rng = p.body, p.style, p.rng
    s.meeting = meeting(p)
    day = day_text(p.day, style.date, weekday=True)
    bare = day_text(p.day, {"of": "ordinal"}.get(style.date, style.date))
    start = time_text(body.start, style.time)
    venue = body.venue
    form = "web" if web else style.head
    s.meeting["start_time"] = clock(body.start)
    s.meeting["venue"] = list(
        dict.fromkeys(
            [venue, venue.removeprefix("the "), venue.split(", ")[0].removeprefix("the "), venue.rsplit(", ", 1)[-1]]
        )
    )
    name, council = body.name, body.council
    joint = council if body.own or name == "Council" else f"{council} {name}"
    kind = style.prefers[0] % 4
    draft = "DRAFT " if s.draft else ""
    if form == "web":
        return
    if form == "caps":
        s.title(*([] if kind % 2 or body.own else [council.upper()]), name.upper(), bare)
        s.meeting["start_time"] = s.meeting["venue"] = [None]
        if kind > 1:
            s.title(f"{start} – {venue[0].upper()}{venue[1:]}")
            s.meeting["start_time"] = clock(body.start)
            s.meeting["venue"] = [venue, venue.removeprefix("the ")]
    elif form in ("sentence", "sederunt"):
        minute = "Minute" if body.family == "scottish" else "Minutes"
        if kind % 2 and not body.own:
            s.title(council.upper())
        lead = rng.choice(["a", "the"]) if kind < 2 else "the"
        kind_of = rng.choice(["", "", "Ordinary "]) if body.family in ("parish", "council", "ni", "irish") else ""
        what = joint if body.own or not kind % 2 else name
        text = f"{draft}{minute} of {lead} {kind_of}Meeting of {what} held in {venue} on {day} at {start}"
        if not body.own or "Council" in what:
            text = text.replace("Meeting of ", "Meeting of the " if not what.startswith("The ") else "Meeting of ")
        s.title(text.upper() if kind == 3 else text)
    elif form == "at_a_meeting":
        s.title(council)
        s.para(f"At a Meeting of the {name} held in {venue} on {day} at {start}")
    elif form == "label":
        s.title(council, *([] if body.own else [f"Minutes of the {name}"]))
        if body.own:
            s.title("Minutes")
        for label, text in (
            ("Date:", day),
            ("Time:", start),
            (["Venue:", "Place:", "Location:"][kind % 3], venue[0].upper() + venue[1:]),
        ):
            s.put("labelled", text, label=label)
    elif form == "composite":
        s.title(f"MINUTES OF THE {council} – {name}".upper(), f"{day} AT {start} AT {venue}".upper())
    elif form == "one_line":
        s.title(
            f"{joint} – {draft.title()}Minutes of {rng.choice(['Meeting', 'meeting'])} {bare}",
            *([f"Held in {venue} at {start}"] if kind else []),
        )
        if not kind:
            s.meeting["start_time"] = s.meeting["venue"] = [None]
    elif form == "site":
        s.title(f"{council} Minutes – {p.day.strftime('%B %Y')}")
        s.para(f"Held on {day} at {start} in {venue}.")
    elif form == "bilingual":
        s.title(
            council.upper(),
            f"CYFARFOD / MEETING: {name}",
            f"DYDDIAD / DATE: {bare}",
            f"LLEOLIAD / VENUE: {venue[0].upper()}{venue[1:]}",
        )
        s.meeting["start_time"] = [None]
    elif form == "proceedings":
        what = name if not body.own else council
        s.title(
            f"MINUTES OF PROCEEDINGS AT MEETING OF {what} HELD IN {venue}, ON {day_text(p.day, 'commas', weekday=True)}, AT {start}.".upper()
        )


def attendance(s: Sheet, p: Phrases, absent: list[Person], substitute: Person | None) -> None:
    """Prints those present in the body's form, and who sent apologies where the form has a block for them."""
    style, body = p.style, p.body
    chair, *others = p.present
    vice = others[0] if others and others[0] is body.members[1] and body.family not in ("village", "irish") else None
    role = style.chair
    vice_role = {"Chair": "Vice-Chair", "Chairman": "Vice-Chairman", "Convener": "Depute Convener", "Provost": "Depute Provost",
                 "Mayor": "Deputy Mayor", "Lord Mayor": "Deputy Lord Mayor", "Leader": "Deputy Leader", "Chairperson": "Vice-Chairperson"}.get(role, "Vice-Chair")  # fmt: skip
    member = style.honorific
    form = style.present
    inits = style.mention == "initials"
    shown: dict[Person, str] = {}

    def name(person: Person, kind: str = "") -> str:
        kind = kind or {"surname_run": "surname", "aldermen": "surname", "irish": "surname"}.get(
            form, "initial" if style.prefers[1] % 3 == 0 and not inits else "full"
        )
        text = {"surname": person.last, "initial": person.initial, "full": person.full}[kind]
        shown[person] = text
        return text

    def titled(person: Person) -> str:
        honorific = person.title if member == "Mr" else member
        return f"{honorific} {name(person)}".strip() + (f" {person.honour}" if person.honour else "")

    def keep(person: Person, status: str | list[str | None], post: str | list[str | None] | None = None) -> None:
        if status == "present" and style.present_label == "In attendance:":
            status = ["present", "in_attendance"]
        s.person(shown[person], status, post, person.org or None)

    def sub(person: Person) -> str:
        return f" (substitute for {substitute_for(p, absent)})" if person is substitute else ""

    label = style.present_label
    plural = {"Councillor": "Councillors ", "Cllr": "Cllrs ", "Cllr.": "Cllrs. "}.get(member, "")
    if form in ("chair_run", "surname_run", "aldermen"):
        if form == "aldermen" and len(others) > 5:
            rest, ald = others[3:], others[:3]
            text = f"{titled(chair)} ({role})\nAldermen {joined([name(a) for a in ald])}\n{plural}{joined([name(o) + sub(o) for o in rest])}"
        else:
            first = f"{titled(chair)} ({role})" + (f"\n{titled(vice)} ({vice_role})" if vice else "")
            rest = [o for o in others if o is not vice]
            names = [(f"{o.title} {name(o)}" if member == "Mr" else name(o)) + sub(o) for o in rest]
            text = first + (f"\n{plural}{joined(names)}" if names else "")
        s.put("labelled", text, label=label)
        keep(chair, "present", [role, "Chair"])
        for o in others:
            keep(o, "present", [vice_role, "Vice Chair"] if o is vice and form != "aldermen" else None)
    elif form in ("lines", "portfolio", "sederunt", "names_table"):
        rows = [f"{titled(chair)} ({role})"]
        roles: dict[Person, str | list[str | None] | None] = {chair: [role, "Chair"]}
        portfolios = [
            "Finance and Assets",
            "Housing",
            "Children and Families",
            "Climate and Environment",
            "Communities",
            "Transport",
            "Health and Wellbeing",
            "Culture",
        ]
        for n, o in enumerate(others):
            tail = ""
            if o is vice:
                tail, roles[o] = f" ({vice_role})", [vice_role, "Vice Chair"]
            elif form == "portfolio":
                tail = f" – Portfolio Holder for {portfolios[n % 8]}"
                roles[o] = [f"Portfolio Holder for {portfolios[n % 8]}", None]
            rows.append(titled(o) + tail + sub(o))
        if form == "names_table":
            s.put("section", label)
            half = (len(rows) + 1) // 2
            s.table(*[(rows[n], rows[n + half] if n + half < len(rows) else "") for n in range(half)], header=False)
        else:
            s.put("labelled", "\n".join(rows), label="SEDERUNT:" if form == "sederunt" else label)
        for o in p.present:
            keep(o, "present", roles.get(o))
    elif form == "codes":
        s.put("section", label)
        rows = [
            ("P" if o in p.present else "A", titled(o) + (f" ({role})" if o is chair else ""))
            for o in (*p.present, *absent)
        ]
        if style.prefers[2] % 2:
            s.table(*rows, header=False)
        else:
            s.para(*(f"{code} {text}" for code, text in rows))
        s.para(rng_line(p))
        for o in (*p.present, *absent):
            keep(o, "present" if o in p.present else "apologies", [role, "Chair"] if o is chair else None)
    elif form == "irish":
        s.put("section", "PRESENT IN THE CHAIR:")
        s.para(f"{titled(chair)}, {role}.")
        s.put("section", "MEMBERS PRESENT:")
        s.para(f"{plural}{joined([name(o) for o in others])}.")
        keep(chair, "present", [role, "Chair"])
        for o in others:
            keep(o, "present")
    elif form in ("comma_run", "role_brackets", "roles"):
        clerk = body.officers[0]
        parts = [f"{titled(chair)} ({role})", *(titled(o) for o in others)]
        together = style.prefers[2] % 2 == 0
        roles = {}
        if form == "roles":
            parts = [f"{titled(chair)} – {role}", *(titled(o) for o in others)]
        status: str | list[str | None] = ["in_attendance", "present"] if together else "in_attendance"
        honoured = f"{clerk.title} {name(clerk)}" if member else name(clerk)
        if together:
            parts.append(f"{honoured} ({clerk.post})")
        public = (
            p.fill("{n} members of the public".replace("{n}", str(p.rng.randint(2, 14))))
            if p.rng.random() < 0.5
            else ""
        )
        if form == "comma_run":
            s.put(
                "labelled",
                ", ".join(parts) + (f" and {public}" if public else "") + ("." if style.prefers[3] % 2 else ""),
                label=label,
            )
        else:
            s.put("labelled", "\n".join([*parts, *([public] if public else [])]), label=label)
        if not together:
            s.put(
                "labelled",
                f"{honoured} ({clerk.post})",
                label="In attendance:" if label != "In attendance:" else "Also:",
            )
        keep(chair, "present", [role, "Chair"])
        for o in others:
            keep(o, "present")
        keep(clerk, status, clerk.post)
    else:  # initials_table, initials_brackets
        posts = ["Chief Executive", "Medical Director", "Chief Nurse", "Chief Finance Officer", "Non-Executive Director", "Non-Executive Director",
                 "Non-Executive Director", "Chief Operating Officer", "Director of Workforce", "Non-Executive Director", "Associate Director", "Lay Member"]  # fmt: skip
        if body.family == "governors":
            posts = [
                "Headteacher",
                "Co-opted Governor",
                "Parent Governor",
                "Staff Governor",
                "Co-opted Governor",
                "Parent Governor",
                "Foundation Governor",
                "Local Authority Governor",
                "Co-opted Governor",
                "Associate Member",
            ]
        elif body.family not in ("nhs", "governors"):
            posts = [""] * 20
        rows3 = [(chair, role), *((o, posts[n % len(posts)]) for n, o in enumerate(others))]
        guests = [(o, o.post + (f", {o.org}" if o.org else "")) for o in (*body.officers, *body.partners)]
        for title, block, status in ((label, rows3, "present"), (style.officers_label, guests, "in_attendance")):
            if form == "initials_table":
                s.put("section", title)
                s.table(
                    ("Name", "Initials", "Role"),
                    *[(titled(o) if not o.post else name(o), o.initials, post) for o, post in block],
                )
            else:
                s.put(
                    "labelled",
                    "\n".join(
                        f"{titled(o) if not o.post else name(o)} ({o.initials})" + (f", {post}" if post else "")
                        for o, post in block
                    ),
                    label=title,
                )
            for o, post in block:
                keep(o, status, [role, "Chair"] if o is chair else [post, o.post or post] if post else None)
        others = []
    if form not in ("comma_run", "role_brackets", "roles", "initials_table", "initials_brackets"):
        officers(s, p, keep, name)
    if style.apologies in ("block", "both") and absent and form != "codes":
        s.put(
            "labelled",
            p.run(absent, "full" if not member else "surname" if style.prefers[1] % 2 else "initial"),
            label=style.apologies_label,
        )
        for o in absent:
            s.person(o.full if not member else o.last if style.prefers[1] % 2 else o.initial, "apologies")


def rng_line(p: Phrases) -> str:
    """The key to codes of presence."""
    return ["P: Present   A: Apologies for absence submitted", "Key: P – present; A – apologies"][
        p.style.prefers[3] % 2
    ]


def substitute_for(p: Phrases, absent: list[Person]) -> str:
    return p.mention(absent[0])


def officers(s: Sheet, p: Phrases, keep: object, name: object) -> None:
    """The officers and guests, in one of four forms."""
    style, body = p.style, p.body
    form = style.prefers[4] % 4
    staff = list(body.officers)
    if body.family == "irish":
        s.put("section", "OFFICIALS IN ATTENDANCE:")
        s.para(", ".join(f"{o.post} ({o.title}. {o.initial})" for o in staff) + ".")
        for o in staff:
            s.person(o.initial, "in_attendance", o.post)
        return
    label = style.officers_label
    if form == 0:  # posts without names
        s.put("labelled", "\n".join(o.post for o in staff), label=label)
        for o in staff:
            s.person(None, "in_attendance", o.post)
    elif form == 1:
        s.put("labelled", "\n".join(f"{o.full}, {o.post}" for o in staff), label=label)
        for o in staff:
            s.person(o.full, "in_attendance", o.post)
    elif form == 2:
        s.put("labelled", "; ".join(f"{o.post} ({o.title} {o.initial})" for o in staff), label=label)
        for o in staff:
            s.person(o.initial, "in_attendance", o.post)
    else:
        s.put("labelled", "\n".join(f"{o.full} ({o.post})" for o in staff), label=label)
        for o in staff:
            s.person(o.full, "in_attendance", o.post)
    for guest in body.partners:
        s.put(
            "labelled",
            f"{guest.post} {guest.full} ({guest.org})",
            label=["Also present:", "By invitation:", "Guests:"][form % 3],
        )
        s.person(guest.full, "in_attendance", [guest.post, f"{guest.post}, {guest.org}", None], guest.org)


def signature(p: Phrases) -> str:
    forms = [
        "Signed ………………………………… Date …………………",
        "{chair} ………………………………………  Date ……………………",
        "Signed: ______________________ Dated: ______________",
        "{chair}",
        "",
    ]
    return forms[p.style.prefers[5] % len(forms)].format(chair=p.style.chair)


def next_meeting(p: Phrases) -> dt.date:
    return p.day + dt.timedelta(days=28 + 7 * (p.style.prefers[6] % 5))
