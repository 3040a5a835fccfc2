"""What bodies print besides minutes: agendas, reports, decision notices."""

from __future__ import annotations

import datetime as dt
import random

from corpus.generator import heads
from corpus.generator.bodies import Body, lines, words
from corpus.generator.phrases import Phrases
from corpus.generator.sheet import Sheet
from corpus.generator.wording import capital, clock, day_text, time_text


def agenda(rng: random.Random, body: Body, day: dt.date) -> Sheet:
    """An agenda with the membership printed; nobody is present yet."""
    p = Phrases(rng, body, day)
    style = body.style
    s = Sheet("agenda", heads.meeting(p))
    start, venue = time_text(body.start, style.time), body.venue
    s.meeting |= {
        "start_time": clock(body.start),
        "end_time": [None],
        "venue": [venue, venue.removeprefix("the "), venue.rsplit(", ", 1)[-1]],
    }
    form = style.prefers[0] % 3
    when = day_text(day, style.date, weekday=True)
    joint = body.council if body.own else f"{body.council} – {body.name}"
    if form == 0:
        s.title(joint, "AGENDA")
        s.para(f"Notice is given of a meeting to be held on {when} at {start} in {venue}.")
    elif form == 1:
        s.title(body.council.upper(), *([] if body.own else [body.name.upper()]), "NOTICE OF MEETING")
        for label, text in (("Date:", when), ("Time:", start), ("Venue:", capital(venue))):
            s.put("labelled", text, label=label)
    else:
        s.title(body.council, *([] if body.own else [body.name]))
        s.para(
            f"You are hereby summoned to attend a meeting of {p.noun} to be held in {venue} on {when} at {start}, for the transaction of the business set out below."
        )
    if body.family not in ("village", "community") and rng.random() < 0.8:
        listed = "full" if style.prefers[1] % 2 else "initial"
        names = [getattr(o, listed) for o in body.members]
        s.put("section", rng.choice(["Membership", "Members", "Committee Membership"]))
        prefix = {"Councillor": "Councillors ", "Cllr": "Cllrs "}.get(style.honorific, "")
        s.para(
            f"{style.honorific} {names[0]} ({style.chair})".strip(), f"{prefix}{', '.join(names[1:-1])} and {names[-1]}"
        )
        s.person(names[0], "expected", [style.chair, "Chair"])
        s.people("expected", names[1:])
    s.para(rng.choice([
        "For further information about this agenda please contact Democratic Services. If you need this document in large print, please ask.",
        "Members of the public are welcome to attend. Please note that meetings may be filmed.",
        f"{capital(p.mention(body.officers[0]))}, proper officer. Published {p.date(day - dt.timedelta(days=7))}.",
        "If the fire alarm sounds, leave by the nearest exit. The quorum is three.",
    ]))  # fmt: skip
    last = p.date(p.last)
    items = [("Apologies for Absence", "To receive apologies for absence."), ("Declarations of Interest", "Members are asked to declare any interests in the business to be considered."),
             ("Minutes", f"To approve as a correct record the minutes of the meeting held on {last}.")]  # fmt: skip
    taken: set[str] = set()
    for _ in range(rng.randint(3, 6)):
        topic = p.topic(taken)
        if topic:
            deed = p.deed(rng.choice(topic.decide))
            items.append(
                (
                    p.title(rng.choice(topic.titles)),
                    rng.choice(
                        [
                            f"To {deed.infinitive()}.",
                            p.fill("Report of {officer}."),
                            p.fill("{Officer} to report."),
                            "To consider the attached report.",
                            p.fill("{Officer} to update {members} on progress."),
                        ]
                    ),
                )
            )
    if body.family in ("district", "cabinet", "council") and rng.random() < 0.4:
        clause = p.line("exclusion", "england", para="3")
        items.append(
            ("Exclusion of the Press and Public", f"To consider passing the following resolution: “That {clause}.”")
        )
    items.append(
        (rng.choice(lines(words("procedure")["closing"]["next_titles"])), p.date(heads.next_meeting(p), weekday=True))
    )
    page = 3
    for n, (title, text) in enumerate(items, 1):
        shown = title.upper() if style.title == "caps" else title
        number = "" if style.number == "none" else f"{n}{style.mark}"
        pages = f" (Pages {page} - {page + 4})" if n > 3 and rng.random() < 0.4 else ""
        page += 5 if pages else 0
        s.put("heading", shown + pages, number=number)
        s.items.append({"number": str(n) if number else None, "title": [shown, shown + pages] if pages else shown})
        s.para(text)
    return s


def report(rng: random.Random, body: Body, day: dt.date) -> Sheet:
    """An officer's report with recommendations and numbered paragraphs, which are no items."""
    p = Phrases(rng, body, day)
    s = Sheet("report", heads.meeting(p))
    topic = p.topic(set())
    assert topic is not None
    title = p.fill(rng.choice(topic.titles))
    officer = rng.choice(body.officers)
    form = rng.randrange(3)
    s.meeting |= {
        "title": [title, title.upper()],
        "author": [officer.post, officer.full, f"{officer.full}, {officer.post}"],
    }
    date = p.date(day)
    if form == 0:
        s.title(
            body.council.upper(),
            *([] if body.own else [f"{body.name.upper()} – {date.upper()}"]),
            f"REPORT OF THE {officer.post.upper()}",
            title.upper(),
        )
        if body.own:
            s.title(date)
    elif form == 1:
        s.title(body.council)
        rows = [
            ("Report to:", body.name),
            ("Date:", date),
            ("Report of:", officer.post),
            ("Subject:", title),
            ("Contact officer:", f"{officer.full}, {officer.post}"),
        ]
        for label, text in rows:
            s.put("labelled", text, label=label)
    else:
        s.title(body.name)
        s.table(
            ("Subject Heading", title),
            ("Report Author and contact details", f"{officer.full}, {officer.post}"),
            ("Date of meeting", date),
            ("Financial summary", p.fill("The cost is {money}, which can be met from the budget.")),
            header=False,
        )
        s.meeting["council"] = [None, *s.meeting["council"]]
    numbered = rng.random() < 0.7
    facts = list(topic.facts)
    rng.shuffle(facts)
    deeds = [p.deed(line) for line in rng.sample(topic.decide, k=min(len(topic.decide), rng.randint(1, 3)))]
    sections = [
        "Summary",
        "Recommendations",
        "Background",
        rng.choice(["Options", "Details", "Consultation"]),
        "Financial implications",
        "Legal implications",
        rng.choice(["Equalities", "Risk"]),
    ]
    if rng.random() < 0.4:
        sections.remove("Recommendations")
        sections.insert(0, "Recommendations")
    for n, section in enumerate(sections, 1):
        caps = section.upper() if form == 0 else section
        s.put("section", f"{n}. {caps}" if numbered else caps)
        if section == "Recommendations":
            lead = p.noun
            if len(deeds) == 1 or rng.random() < 0.5:
                for k, deed in enumerate(deeds, 1):
                    number = f"{n}.{k}" if numbered else f"({k})" if len(deeds) > 1 else ""
                    s.recommend(
                        f"That {deed.subjunctive()}.",
                        number=number,
                        gold_number=f"{n}.{k}" if numbered else str(k) if number else None,
                    )
            else:
                s.para(f"{capital(lead)} is recommended to:")
                for k, deed in enumerate(deeds, 1):
                    s.recommend(
                        f"{deed.infinitive()}{';' if k < len(deeds) else '.'}",
                        number=f"({'abc'[k - 1]})",
                        gold_number="abc"[k - 1],
                    )
            continue
        texts: list[str] = []
        if section in ("Summary", "Background", "Options", "Details", "Consultation"):
            texts = [capital(p.fill(facts.pop())) + "." for _ in range(rng.randint(1, 2)) if facts]
            if section == "Background" or not texts:
                texts.append(
                    p.fill(
                        rng.choice(
                            [
                                "At its meeting on {past} {body} resolved that a report be brought back once the survey was complete.",
                                "Members agreed in {year} that the policy be looked at again.",
                                "It has been decided to keep the present arrangements until {month}.",
                                "An action has been set for the team to finish the work by {month}.",
                            ]
                        )
                    )
                )
        else:
            texts = [
                p.fill(
                    rng.choice(
                        [
                            "There are none arising directly from this report.",
                            "The cost of {money} can be met from the existing budget.",
                            "{Body} has the power to act under the legislation described in the report.",
                            "An assessment has been carried out and is attached as Appendix A.",
                            "The risk is rated as medium.",
                        ]
                    )
                )
            ]
        for k, text in enumerate(texts, 1):
            s.para(text, number=f"{n}.{k}" if numbered else "")
    s.para(
        rng.choice(
            ["Background papers: none.", "Appendix A – Assessment", "Background papers: consultation responses."]
        )
    )
    return s


def notice(rng: random.Random, body: Body, day: dt.date) -> Sheet:
    """The record of one executive decision."""
    p = Phrases(rng, body, day)
    s = Sheet("decision_notice", heads.meeting(p))
    s.extra = {"scored": ["resolutions", "actions", "recommendations"]}
    topic = p.topic(set())
    assert topic is not None
    deeds = [p.deed(line) for line in rng.sample(topic.decide, k=min(len(topic.decide), rng.randint(1, 2)))]
    s.title("Decision details", p.fill(rng.choice(topic.titles)))
    slashed = day_text(day, "slashes")
    for label, text in (
        ("Decision Maker:", body.name),
        ("Decision status:", rng.choice(["Recommendations Approved", "Approved"])),
        ("Is Key decision?:", rng.choice(["Yes", "No"])),
        ("Is subject to call in?:", rng.choice(["Yes", "No"])),
    ):
        s.put("labelled", text, label=label)
    s.put("label", "Purpose:")
    s.para(
        p.fill(
            rng.choice(["To agree the way forward.", "To seek approval to {x}.".replace("{x}", deeds[0].infinitive())])
        )
    )
    s.put("label", "Decision:")
    shown = [f"That {d.subjunctive()}." for d in deeds]
    for n, text in enumerate(shown, 1):
        s.put("clause" if len(shown) > 1 else "para", text, number=f"{n}." if len(shown) > 1 else "")
    s.decided("agreed", *shown)
    s.put("label", "Reasons for the decision:")
    s.para(p.fill("{Officer} advised that ") + p.fill(rng.choice(topic.facts)) + ".")
    s.put("label", "Alternative options considered:")
    s.para(rng.choice(["None.", "To do nothing, which was rejected."]))
    for label, text in (
        ("Publication date:", slashed),
        ("Date of decision:", slashed),
        ("Decided at meeting:", f"{slashed} - {body.name}"),
        ("Effective from:", day_text(day + dt.timedelta(days=7), "slashes")),
    ):
        s.put("labelled", text, label=label)
    return s
