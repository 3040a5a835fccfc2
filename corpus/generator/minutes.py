"""Minutes of one meeting of an invented body, written in its house style, with gold."""

from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Sequence

from corpus.generator import actions, decisions, heads, set_pieces
from corpus.generator.bodies import SMALL, Body, Person, lines, people, words
from corpus.generator.phrases import Phrases, Topic
from corpus.generator.sheet import Sheet
from corpus.generator.wording import capital, clock, day_text, time_text


def write(rng: random.Random, body: Body, day: dt.date, serial: int, *, web: bool = False) -> Sheet:
    """The minutes of the body's meeting on `day`; `serial` counts its meetings. `web`: for a page of committee software."""
    return _Minutes(rng, body, day, serial, web).write()


class _Minutes:
    def __init__(self, rng: random.Random, body: Body, day: dt.date, serial: int, web: bool) -> None:
        self.rng, self.body, self.web = rng, body, web
        self.p = Phrases(rng, body, day)
        self.s = Sheet("minutes", draft=rng.random() < 0.12 and body.style.head != "proceedings")
        self.serial = serial
        self.count = 0
        self.paragraphs = 0
        self.with_actions = rng.random() < 0.72
        self.rows: list[tuple[str, str, str, str]] = []  # of the table of actions at the end
        self.used: set[str] = set()
        first = rng.randint(4, 6)
        self.swapped = {first: first + 1, first + 1: first} if rng.random() < 0.05 else {}
        """numbers of two items that were taken out of order"""
        self.item_no = ""

    # --- numbers ----------------------------------------------------------------------------------------------
    def heading(self, title: str) -> None:
        """A heading of business with the body's next number."""
        style, rng = self.body.style, self.rng
        self.count += 1 + (rng.random() < 0.015 and self.count > 2)
        n = self.count
        if self.swapped and n in self.swapped:
            n = self.swapped[n]
        base = 20 + style.prefers[7] % 300 + self.serial * 14
        year = self.p.day.year % 100
        number: str | None = {
            "plain": str(n), "nested": str(n), "item": str(n), "two_digits": f"{n:02}", "running": str(base + n),
            "year": f"{base % 150 + n}/{year:02}", "prefix": f"{style.code}{base % 90 + n}/{year:02}", "month": f"{year:02}.{self.p.day.month:02}.{n:02}",
            "suffix_code": f"{year:02}/{base % 200 + n:03}", "none": None, "caps_run_in": str(n),
        }[style.number]  # fmt: skip
        if self.web:
            number = str(n)
        title = f"{title}:" if style.title == "colon" and number is None else title
        ref = style.ref.format(n=n) if style.ref and not self.web else ""
        caps = style.title == "caps"
        if style.number == "item" and not self.web:
            self.s.put("heading", title.upper() if caps else title, number=f"Item {n}:")
            self.s.items.append({"number": str(n), "title": title.upper() if caps else title})
            self.s.at = str(n)
        else:
            self.s.item(number, title, mark="." if self.web else style.mark, ref=ref, caps=caps)
            self.s.items[-1]["title"] = self.s.items[-1]["title"].removesuffix(":")
        self.item_no = number or ""
        self.paragraphs = 0

    def para(self, text: str) -> None:
        """A paragraph, numbered where the body numbers them."""
        self.paragraphs += 1
        number = (
            f"{self.item_no}.{self.paragraphs}"
            if self.body.style.numbered and self.item_no.isdigit() and not self.web
            else ""
        )
        self.s.para(text, number=number)

    # --- the whole --------------------------------------------------------------------------------------------
    def write(self) -> Sheet:
        s, p, body, rng, style = self.s, self.p, self.body, self.rng, self.body.style
        missing = min(len(body.members) - 3, rng.choice([0, 0, 1, 1, 1, 2, 2, 3]))
        absent = sorted(rng.sample(body.members[2:], k=max(0, missing)), key=lambda m: m.last)
        p.present = [m for m in body.members if m not in absent]
        substitute: Person | None = None
        if absent and body.family not in (*SMALL, "nhs", "irish", "council", "cabinet", "audit") and rng.random() < 0.3:
            taken = {x for m in (*body.members, *body.officers) for x in (m.last, m.first, m.initials)}
            substitute = people(rng, 1, taken)[0]
            p.present.append(substitute)
        heads.head(s, p, web=self.web)
        if not self.web:
            heads.attendance(s, p, absent, substitute)
        if body.family == "council" and rng.random() < 0.4:
            self.para(
                "Prayers were said by the Mayor’s Chaplain."
                if style.chair == "Mayor"
                else "The meeting opened with a period of silent reflection."
            )
        parts = rng.random() < 0.1 and body.family in ("district", "cabinet", "council", "planning", "scrutiny")
        if parts and not self.web:
            s.put(
                "section",
                rng.choice(
                    ["PART A – OPEN TO THE PUBLIC", "PART I", "Part 1 (open to the public)", "UNRESTRICTED ITEMS"]
                ),
            )
        self.opening(absent)
        if body.family in ("nhs", "governors", "audit", "village") and rng.random() < 0.45:
            self.log()
        if body.family == "planning":
            self.planning()
        else:
            self.business()
        self.ending()
        return s

    def opening(self, absent: list[Person]) -> None:
        p, rng, body, style = self.p, self.rng, self.body, self.body.style
        proc = words("procedure")
        steps = ["apologies", "interests", "minutes"]
        if body.family in ("community", "village", "irish"):
            steps = ["minutes"] if rng.random() < 0.6 or style.apologies == "block" else ["apologies", "minutes"]
        if style.apologies == "block" and "apologies" in steps and not self.web:
            steps.remove("apologies")
        if rng.random() < 0.35:
            steps.append("quiet")
        if body.family in ("cabinet", "council", "audit") and rng.random() < 0.4 and "minutes" in steps:
            steps.remove("minutes")
            steps.insert(0, "minutes")
        for step in steps:
            if step == "apologies":
                self.heading(p.title(rng.choice(lines(proc["apologies"]["titles"]))))
                self.apologies(absent)
            elif step == "interests":
                self.heading(p.title(rng.choice(lines(proc["interests"]["titles"]))))
                self.interests()
            elif step == "quiet":
                self.quiet()
            else:
                self.heading(p.title(rng.choice(lines(proc["minutes"]["titles"]))))
                set_pieces.minutes_item(self)

    def apologies(self, absent: list[Person]) -> None:
        s, p, rng, style = self.s, self.p, self.rng, self.body.style
        if not absent:
            self.para(p.line("apologies", "none"))
            return
        form = heads.apologies_form(p)
        text = p.line("apologies", "one" if len(absent) == 1 else "some", names=p.run(absent, form))
        accepted = style.honorific and self.body.family == "parish" and rng.random() < 0.4
        if accepted:
            text = text.rstrip(".") + " and accepted."
        marker = style.decision
        if marker == "Resolved_colon" and not accepted and rng.random() < 0.4:
            s.para(f"**Resolved:** {text}")
            s.decided("resolved", text)
        else:
            self.para(text)
            if accepted:
                s.decided("accepted", [text], optional=True)
        already = {str(a["name"]) for a in s.attendance if a["status"] == "apologies"}
        for person in absent:
            if not already:
                s.person(getattr(person, form), "apologies")

    def interests(self) -> None:
        s, p, rng, style = self.s, self.p, self.rng, self.body.style
        proc = words("procedure")["interests"]
        if style.interest == "none" or rng.random() < 0.45 or len(p.present) < 4:
            self.para(p.line("interests", "none"))
            return
        count = rng.choice([1, 1, 2])
        who = rng.sample(p.present[1:], k=min(count, len(p.present) - 1))
        rows = []
        for n, person in enumerate(who, 1):
            p.he = "she" if person.woman else "he"
            kind = rng.choice(lines(proc["kinds"]))
            reason = p.fill(rng.choice(lines(proc["reasons"])), relation=rng.choice(lines(proc["relations"])))
            item = str(rng.randint(4, 8))
            tail = p.fill(rng.choice(lines(proc["left"])))
            mention = p.mention(person)
            names = p.aka(person)
            if style.interest == "item_first":
                text = f"Item {item} – {mention} declared {kind} {reason}."
            elif style.interest == "table":
                rows.append((mention, item, f"{capital(kind.removeprefix('a ').removeprefix('an '))}, {reason}"))
                s.declarations.append({"item": [item, s.at], "name": names, "text": rows[-1][2]})
                continue
            else:
                text = (
                    f"{mention} declared {kind} in {rng.choice(['agenda item', 'item', 'Item'])} {item} {reason}."
                    + (f" {tail}" if tail else "")
                )
            number = f"({n})" if style.interest == "list" and len(who) > 1 else ""
            s.put("clause" if number else "para", text, number=number)
            s.declarations.append({"item": [item, s.at], "name": names, "text": text})
        if rows:
            s.para(f"The following {p.group.removeprefix('the ')} declared interests in items on the agenda:")
            s.table(("Councillor", "Minute", "Nature of Interest"), *rows)

    def quiet(self) -> None:
        p, rng = self.p, self.rng
        if self.web:
            return
        choices = [line for line in lines(words("procedure")["quiet"]["items"]) if line not in self.used]
        if self.count > 4:
            choices = [line for line in choices if not re.match("Welcome|.*Announcements", line)]
        line = rng.choice(choices)
        self.used.add(line)
        title, text = (part.strip() for part in line.split(" | "))
        p.he = "she" if p.chair.woman else "he"
        self.heading(p.title(title))
        self.para(p.fill(text))

    def log(self) -> None:
        """The actions of earlier meetings, all dealt with: none of them is new."""
        s, p, rng = self.s, self.p, self.rng
        self.heading(
            p.title(
                rng.choice(
                    ["Action Log", "Matters Arising and Action Log", "Matters Arising", "Actions from the Last Meeting"]
                )
            )
        )
        rows = []
        for n in range(rng.randint(2, 5)):
            topic = p.topic(set())
            if topic is None:
                break
            who = actions.doer(self)
            state = rng.choice(
                [
                    "Completed",
                    "Complete",
                    "Closed",
                    "Done",
                    "Actioned " + day_text(p.day - dt.timedelta(days=9 + n), "slashes"),
                    "Complete – on agenda",
                ]
            )
            rows.append((str(n + 1), capital(p.fill(rng.choice(topic.do))), actions.printed_owner(self, who), state))
        s.table(rng.choice([("No", "Action", "Owner", "Update"), ("Ref", "Action", "Lead", "Status")]), *rows)
        if rng.random() < 0.5:
            self.para(
                p.fill(rng.choice(["All actions were complete.", "{Officer} confirmed that the log was up to date."]))
            )

    def movement(self) -> None:
        """Somebody comes or goes: a note between paragraphs."""
        s, p, rng = self.s, self.p, self.rng
        who = p.mention(p.someone())
        at = time_text(self.body.start + rng.randint(10, 80), self.body.style.time)
        s.para(rng.choice([f"({capital(who)} left the meeting at {at}.)", f"{capital(who)} joined the meeting at this point.", f"[{capital(who)} left the room during this item.]",
                           f"The meeting was adjourned at {at} and resumed ten minutes later.", f"({capital(who)} left the meeting during the discussion of this item and did not return)"]))  # fmt: skip

    def business(self) -> None:
        p, rng, body = self.p, self.rng, self.body
        taken: set[str] = set()
        wanted = rng.randint(3, 7) if body.family not in ("council", "cabinet") else rng.randint(3, 6)
        for n in range(wanted):
            topic = p.topic(taken)
            if topic is None:
                break
            if body.family == "council" and n == wanted - 1 and rng.random() < 0.7:
                set_pieces.notice_of_motion(self, topic)
            else:
                self.item(topic)
            if rng.random() < 0.12:
                self.movement()
            if rng.random() < 0.12:
                self.quiet()
        if body.family in ("district", "cabinet", "council", "scottish", "audit", "parish") and rng.random() < 0.18:
            set_pieces.exclusion(self)

    def item(self, topic: Topic) -> None:
        """An item of business: what was brought, said, decided and asked for."""
        s, p, rng, body, style = self.s, self.p, self.rng, self.body, self.body.style
        self.heading(p.title(rng.choice(topic.titles)))
        if self.web and rng.random() < 0.5:
            s.para(
                p.fill(
                    rng.choice(
                        [
                            "To receive a report from {officer}.",
                            "To consider the report of {officer}.",
                            "Report attached.",
                        ]
                    )
                )
            )
        decided = rng.random() < (0.62 if body.family not in ("village", "community") else 0.45)
        both = self.web and decided and rng.random() < 0.35
        deeds = decisions.choose(self, topic) if decided else []
        if self.web:
            if both:
                decisions.copy(self, deeds)
            s.put("label", "Minutes:")
        facts = list(topic.facts)
        rng.shuffle(facts)
        if body.family in SMALL and body.family != "governors":
            opening = p.line("village_openings") if rng.random() < 0.4 else ""
        else:
            opening = p.line("openings") if rng.random() < 0.85 else ""
        received = opening if opening.startswith(capital(p.noun) + " received") else ""
        sentences = [opening] if opening else []
        if received:
            s.decided("received", [received], optional=True)
        sentences += [p.statement(facts) for _ in range(rng.choice([1, 2, 2, 3])) if facts]
        if rng.random() < 0.55 and body.family not in ("parish",):
            sentences.append(p.line("views"))
        if rng.random() < 0.3:
            sentences.insert(rng.randint(1, len(sentences)), p.line("traps"))
        if rng.random() < 0.05 and body.family in ("scrutiny", "district", "audit", "welsh"):
            self.earlier(topic)
        if style.bullets and len(facts) > 2 and rng.random() < 0.45:
            self.paragraph(sentences)
            self.para(
                p.fill(
                    rng.choice(
                        [
                            "In the course of discussion the following points were made:",
                            "In response to questions, {officer} said:",
                            "{Members} raised the following:",
                            "The main points were:",
                        ]
                    )
                )
            )
            s.bullets(*[capital(p.fill(facts.pop())) + "." for _ in range(rng.choice([2, 3])) if facts])
        else:
            self.paragraph(sentences)
        acting = self.with_actions and rng.random() < (0.6 if style.action in ("label", "column", "inline") else 0.42)
        if acting:
            actions.act(self, topic)
        if rng.random() < 0.08 and style.mover not in ("none", "tail") and body.family not in SMALL:
            set_pieces.lost(self, topic)
        if deeds:
            if (
                len(deeds) == 1
                and len(p.present) > 3
                and style.mover not in ("none", "numbered", "tail")
                and rng.random() < 0.2
            ):
                set_pieces.put_to_vote(self, deeds[0])
            else:
                decisions.decide(self, deeds)
            if rng.random() < 0.1:
                self.para(
                    rng.choice(
                        [p.line("traps"), p.fill("{Officer} thanked {members} and left the meeting."), p.line("views")]
                    )
                )
        elif not decided and rng.random() < 0.2:
            self.para(p.line("traps"))

    def earlier(self, topic: Topic) -> None:
        """Recommendations of an earlier meeting, each with what became of it: none is a decision of this one."""
        p, rng = self.p, self.rng
        self.para(p.fill("{Officer} went through the recommendations made in {month} {year}:"))
        for n, line in enumerate(rng.sample(topic.decide, k=min(2, len(topic.decide))), 1):
            self.s.para(f"**Recommendation {n} – That {p.deed(line).subjunctive()}.**")
            self.s.put(
                "bullet",
                rng.choice(
                    [
                        "This had been done.",
                        p.fill("The work was finished in {month}."),
                        "This was in hand.",
                        "This recommendation had been accepted in part.",
                    ]
                ),
            )

    def paragraph(self, sentences: Sequence[str]) -> None:
        """One to three paragraphs of the sentences."""
        rest = list(sentences)
        while rest:
            take = min(len(rest), self.rng.choice([1, 2, 2, 3]))
            self.para(" ".join(rest[:take]))
            rest = rest[take:]

    # --- planning ---------------------------------------------------------------------------------------------
    def planning(self) -> None:
        s, p, rng, body = self.s, self.p, self.rng, self.body
        plans = words("procedure")["planning"]
        for _ in range(rng.randint(2, 5)):
            place = (
                f"{rng.randint(1, 180)} {p.slot('road')}"
                if rng.random() < 0.7
                else f"Land at {p.slot('road')}, {p.slot('place')}"
            )
            suffix = rng.choice(["FUL", "HOU", "OUT", "F", "VAR", "LBC"])
            ref = rng.choice(
                [
                    f"{p.day.year % 100:02}/{rng.randint(1, 3900):05}/{suffix}",
                    f"P/{p.day.year}/{rng.randint(100, 999)}",
                    f"{p.day.year}/{rng.randint(1000, 4000)}",
                ]
            )
            self.heading(f"{ref} – {place}")
            if self.web:
                s.put("label", "Minutes:")
            work = capital(p.fill(rng.choice(lines(plans["works"]))))
            officer_view = rng.choice(["Grant", "Grant, subject to conditions", "Refuse", "Approval with conditions"])
            labelled = body.style.prefers[2] % 3
            if labelled == 0:
                s.para(f"Proposal: {work}.", f"Recommendation: {officer_view}.")
            elif labelled == 1:
                s.put("labelled", f"{work}.", label="Proposal:")
                s.put("labelled", p.slot("ward"), label="Ward:")
                s.put("labelled", officer_view, label="Recommendation:")
            else:
                self.para(
                    p.fill("{Officer} introduced the application for ")
                    + work[0].lower()
                    + work[1:]
                    + f". The recommendation was to {officer_view.split(',')[0].lower().replace('approval with conditions', 'approve')}."
                )
            chosen = rng.sample(lines(plans["said"]), k=rng.randint(2, 4))
            self.paragraph([p.fill(t) for t in chosen])
            if rng.random() < 0.12:
                self.para("The application had been withdrawn by the applicant and was not considered.")
                continue
            if rng.random() < 0.15 and body.style.mover != "none":
                set_pieces.lost(self, None)
            set_pieces.application(self, officer_view)
            if self.with_actions and rng.random() < 0.2:
                actions.implicit(
                    self,
                    body.officers[0],
                    p.fill(rng.choice(lines(plans["do"]))),
                    *p.due(),
                )

    # --- ending -----------------------------------------------------------------------------------------------
    def ending(self) -> None:
        s, p, rng, body, style = self.s, self.p, self.rng, self.body, self.body.style
        if rng.random() < 0.35:
            self.quiet()
        following = p.date(heads.next_meeting(p), weekday=True)
        start = time_text(body.start, style.time)
        end = body.start + rng.randint(35, 190)
        s.meeting["end_time"] = [None]
        if style.next_item and not self.web:
            self.heading(p.title(rng.choice(lines(words("procedure")["closing"]["next_titles"]))))
            self.para(p.line("closing", "next_lines", next=following, start=start))
        if self.rows:
            s.put("section", rng.choice(["Actions", "ACTION SUMMARY", "Summary of actions", "Action list"]))
            head = rng.choice(
                [
                    ("Item", "Action", "Owner", "Due"),
                    ("Minute", "Action", "Responsible", "Deadline"),
                    ("Ref", "Action required", "By whom", "By when"),
                ]
            )
            s.table(head, *self.rows)
        if style.closing:
            p.he = "she" if p.chair.woman else "he"
            s.para(p.line("closing", "timed", time=time_text(end, style.time)))
            s.meeting["end_time"] = clock(end)
        elif rng.random() < 0.4:
            s.para(p.line("closing", "untimed"))
        if not self.web:
            sign = heads.signature(p)
            if sign:
                s.put("sign", sign)
            if rng.random() < 0.15 and not style.next_item:
                s.para(f"Next meeting: {following}")
