"""Decisions in the many forms in which minutes print them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from corpus.generator.actions import doer
from corpus.generator.bodies import Person
from corpus.generator.phrases import Topic, timed
from corpus.generator.votes import MOVING, moved, mover, vote
from corpus.generator.wording import Deed, capital, enumerator, participle, past

if TYPE_CHECKING:
    from corpus.generator.minutes import _Minutes

Clause = tuple[Deed | None, str, str, Any]
"""a deed, or None with the words of a clause that instructs somebody: be-form, to-form, gold of its action"""


def choose(m: _Minutes, topic: Topic) -> list[Clause]:
    """One to three deeds of the topic; the last may instruct an officer."""
    rng, p = m.rng, m.p
    picked = rng.sample(topic.decide, k=min(len(topic.decide), rng.choice([1, 1, 1, 2, 2, 3])))
    clauses: list[Clause] = []
    for line in picked:
        deed = p.deed(line)
        clauses.append((deed, "", "", None))
    if rng.random() < 0.3 and m.body.family not in ("village", "community", "parish"):
        clauses.insert(0, (Deed("note", "the report"), "", "", None))
        clauses = [c for n, c in enumerate(clauses) if n == 0 or not (c[0] and c[0].verb == "note")]
    chance = 0.5 if m.body.style.action == "instruct" else 0.25
    if m.with_actions and rng.random() < chance and m.body.family not in ("village", "community"):
        do = p.fill(rng.choice(topic.do))
        by, due = ("", None) if timed(do) else p.due()
        if rng.random() < 0.7:
            who = m.body.officers[0] if m.body.family == "parish" else doer(m)
            post = p.mention(who)
            verb = rng.choice(["requested", "asked", "instructed"])
            clauses.append(
                (
                    None,
                    f"{post} be {verb} to {do}{by}",
                    f"{ {'requested': 'request', 'asked': 'ask', 'instructed': 'instruct'}[verb] } {post} to {do}{by}",
                    (p.aka(who), due),
                )
            )
        else:
            org = p.slot("org")
            by2, due2 = p.due() if rng.random() < 0.4 else ("", None)
            about = rng.choice(
                ["about the delay", "asking for a meeting", "in support of the scheme", "to thank those involved"]
            )
            clauses.append(
                (None, f"a letter be sent to {org} {about}{by2}", f"send a letter to {org} {about}{by2}", (None, due2))
            )
    return clauses


def texts(m: _Minutes, clauses: list[Clause], form: str) -> list[str]:
    """The clauses as be-clauses, to-clauses (without "to"), or with inflected verbs."""
    out = []
    for deed, be, to, _ in clauses:
        if deed is None:
            first, _, rest = to.partition(" ")
            out.append({"be": be, "to": to, "inflected": capital(f"{first}s {rest}")}[form])
        else:
            out.append({"be": deed.subjunctive(), "to": deed.infinitive(), "inflected": deed.inflected()}[form])
    return out


SETTLING = {"note", "receive", "approve", "adopt", "accept", "ratify", "endorse"}
"""Verbs that settle a matter by themselves: "The Committee noted the report" is a decision, "funded the post" may tell of an earlier one."""
DOING = {
    "request", "order", "replace", "buy", "purchase", "send", "publish", "renew", "transfer", "hold", "write off", "give",
    "fund", "make", "repair", "plant", "pay", "donate", "contribute",
}  # fmt: skip
"""Verbs of deeds that somebody must do: readers differ on whether a bare decision to do them is an action too."""


def actions(m: _Minutes, clauses: list[Clause], shown: list[str]) -> None:
    """Gold of the actions that clauses instruct; a bare letter in the to-form has no doer and is none."""
    for (deed, be, _, todo), text in zip(clauses, shown, strict=True):
        if deed and deed.verb in DOING and f"be {participle(deed.verb)}" in text:
            m.s.action(text, None, optional=True)  # a passive directive, or a bare decision: readers differ
        if deed is None and todo is not None:
            owner, due = todo
            if owner is None and be not in text:
                continue
            m.s.action(text, owner, due)


def copy(m: _Minutes, clauses: list[Clause]) -> None:
    """The copy under "Decision:" that stands before the minutes of an item; the later print counts."""
    m.s.put("label", "Decision:")
    shown = [f"That {t}." for t in texts(m, clauses, "be")]
    for n, text in enumerate(shown, 1):
        m.s.put("clause" if len(shown) > 1 else "para", text, number=f"{n}." if len(shown) > 1 else "")
    m.s.decided("agreed", *[[t, t.removeprefix("That ")] for t in shown], optional=True)


# --- printing -----------------------------------------------------------------------------------------------------
def decide(m: _Minutes, clauses: list[Clause]) -> None:
    """Prints the decision in the body's form and keeps its gold, actions included."""
    form = m.body.style.decision
    if form in PROSE:
        for n, clause in enumerate(clauses):
            prose(m, form, clause, last=n == len(clauses) - 1)
        return
    marked(m, form, clauses)


PROSE = {
    "it_was_agreed", "it_was_resolved", "the_council_agreed", "agreed_dash", "all_agreed", "resolved_to", "agreed_members",
    "governors_agreed", "board_noted", "board_noted_caps", "on_the_proposal", "noted_bare", "cabinet_agreed_line",
}  # fmt: skip


def prose(m: _Minutes, form: str, clause: Clause, last: bool) -> None:
    """One decision as a sentence."""
    s, p, rng, style = m.s, m.p, m.rng, m.body.style
    deed, be, to_text, _ = clause
    be = deed.subjunctive() if deed else be
    to = deed.infinitive() if deed else to_text
    noun = capital(p.noun)
    who, gold = mover(m) if style.mover in ("prose", "tail", "always") else (None, {})
    result: dict[str, Any] | None = None
    verb = "agreed"
    shown = to
    if form == "on_the_proposal":
        who, gold = mover(m, force=True)
        one, two = (p.mention(x) for x in who) if who else ("", "")
        text = rng.choice([f"On the proposal of {one}, seconded by {two}, it was agreed to {to}.", f"On the proposal of {one}, seconded by {two}, it was resolved to {to}.",
                           f"It was proposed by {one}, seconded by {two} and agreed to {to}."])  # fmt: skip
        m.para(text)
        s.decided("agreed", [text, to, f"to {to}"], **gold)
    elif style.mover == "prose" and who:
        one, two = (p.mention(x) for x in who)
        text, result = rng.choice([
            (f"{capital(one)} proposed that {be}, seconded by {two}, and this was agreed.", None),
            (f"It was proposed by {one} and seconded by {two} that {be}. Agreed.", None),
            (f"{capital(one)} proposed and {two} seconded that {be}. All in favour.", {"result": ["unanimous", "carried", None]}),
            (f"Proposed by {one}, seconded by {two} and carried, that {be}.", {"result": "carried"}),
            (f"{capital(one)} proposed that {be}; {two} seconded; carried unanimously.", {"result": "unanimous"}),
        ])  # fmt: skip
        shown = be
        m.para(text)
        s.decided("agreed", [text, be, f"that {be}"], vote=result, **gold)
    else:
        unanimous = style.vote == "unanimous" and rng.random() < 0.5
        word = "unanimously " if unanimous else ""
        result = {"result": "unanimous"} if unanimous else None
        short = deed is not None and deed.verb in SETTLING and rng.random() < 0.5
        if form == "it_was_agreed":
            shown = rng.choice([be, to])
            text = f"It was {word}agreed {'that' if shown == be else 'to'} {shown}."
        elif form == "it_was_resolved":
            shown = rng.choice([be, to])
            text, verb = f"It was {word}resolved {'that' if shown == be else 'to'} {shown}.", "resolved"
        elif form in ("the_council_agreed", "agreed_members", "governors_agreed"):
            subject = {
                "agreed_members": rng.choice([noun, "Members"]),
                "governors_agreed": rng.choice(["Governors", noun]),
            }.get(form, noun)
            text = deed.finite(subject) + "." if deed and short else f"{subject} {word}agreed to {to}."
            if (
                form == "agreed_members"
                and rng.random() < 0.4
                and deed
                and deed.verb in SETTLING | {"grant", "award", "refuse", "defer", "appoint"}
            ):
                text = deed.passive() + "."
            if deed and not text.startswith(subject + " " + (word + "agreed")):
                verb = _verb(deed)
                result = None
        elif form == "agreed_dash":
            shown = rng.choice([be, to])
            text = f"{rng.choice(['Agreed –', 'AGREED:', '**Agreed**', 'Agreed:'])} {'that ' if shown == be else 'to '}{shown}."
            result = None
        elif form == "all_agreed":
            shown = be
            text = rng.choice([f"All agreed that {be}.", f"ALL AGREED that {be}.", f"Agreed by all that {be}."])
            result = {"result": ["unanimous", None]}
        elif form == "resolved_to":
            text, verb, result = rng.choice([f"{noun} resolved to {to}.", f"Resolved to {to}."]), "resolved", None
        elif form == "noted_bare":
            text = f"{_caps(deed, to)}." if deed else f"AGREED to {to}."
            verb, result = (_verb(deed) if deed else "agreed"), None
        else:  # board_noted, board_noted_caps
            caps = form == "board_noted_caps"
            if deed is None or (not caps and deed.verb not in SETTLING):
                text = f"{noun} {'AGREED' if caps else 'agreed'} to {to}."
            elif caps:
                text, verb = f"{noun} {_caps(deed, to)}.", _verb(deed)
            else:
                text, verb = deed.finite(noun) + ".", _verb(deed)
            result = None
        whole = text.replace("**", "")
        if form in ("board_noted_caps", "board_noted", "noted_bare") and not m.web and rng.random() < 0.5:
            s.para(f"**{text}**".replace("****", "") if "**" not in text else text)
        else:
            m.para(text)
        options = [whole, shown, f"that {shown}" if shown == be else f"to {shown}"]
        printed = " ".join(whole.split())
        tail = under(m, who)
        s.decided(
            verb, [o for o in dict.fromkeys(options) if _inside(o, printed)], vote=result, **(gold if tail else {})
        )
    if deed is None:
        actions(m, [clause], [be if be in s.printed() else to])
    elif be in s.printed():
        actions(m, [clause], [be])


def _inside(part: str, whole: str) -> bool:
    return part.rstrip(".").lower() in whole.lower()


def under(m: _Minutes, who: tuple[Person, Person] | None) -> bool:
    """A line naming mover and seconder under the decision."""
    if not who or m.body.style.mover != "tail":
        return False
    one, two = (m.p.mention(x) for x in who)
    forms = [
        f"(Proposed by {one}, seconded by {two})",
        f"Proposed: {one}  Seconded: {two}",
        f"Proposed by {one} and seconded by {two}.",
    ]
    m.s.para(forms[m.body.style.prefers[1] % 3])
    return True


def _verb(deed: Deed) -> str:
    return past(deed.verb)


def _caps(deed: Deed | None, to: str) -> str:
    """NOTED the report"""
    if deed is None:
        return f"AGREED to {to}"
    return f"{past(deed.verb).upper()} {deed.object} {deed.rest}".strip()


@dataclass(frozen=True, slots=True)
class Marker:
    """How a decision is introduced. `words` may hold {noun} ("The Committee") and {other} (a body that is to decide)."""

    words: str
    that: str = "That"
    kind: str = "be"
    """shape of the clauses: be, to, inflected or past"""
    verb: str = "resolved"
    above: str = ""
    """a line of its own before the marker"""


MARKERS: dict[str, tuple[Marker, ...]] = {
    "resolved_dash": (Marker("RESOLVED –"), Marker("RESOLVED -"), Marker("RESOLVED:"), Marker("RESOLVED: –")),
    "resolved_that": (Marker("RESOLVED:"), Marker("RESOLVED", "that")),
    "resolved_alone": (
        Marker("RESOLVED that –", ""), Marker("RESOLVED"), Marker("RESOLVED:"), Marker("RESOLVED that:", ""), Marker("RESOLVED THAT:", ""),
    ),
    "Resolved_colon": (Marker("Resolved:"), Marker("Resolved:"), Marker("Resolved:", "To", "to")),
    "recommended": (Marker("RECOMMENDED:", verb="recommended"), Marker("RESOLVED TO RECOMMEND to {other}:", verb="recommended")),
    "unanimously": (Marker("UNANIMOUSLY RESOLVED", "that"), Marker("Unanimously RESOLVED", "that")),
    "decision_agreed": (Marker("AGREED", "to", "to", "agreed", "DECISION"), Marker("AGREED", "to", "to", "agreed", "Decision")),
    "decision_agreed_list": (
        Marker("{noun} agreed:–", "to", "to", "agreed", "DECISION"), Marker("AGREED:–", "to", "to", "agreed", "DECISION"),
        Marker("{noun}:–", "", "past", "agreed", "Decision"),
    ),
    "decision_head": (Marker("AGREED", "that", "be", "agreed", "DECISION"), Marker("RESOLVED", "that", "be", "resolved", "DECISION")),
    "council_agreed_caps": (Marker("{noun} AGREED", "to", "to", "agreed"),),
    "resolved_colon_dash": (Marker("{noun} resolved:-", "to", "to"),),
    "cabinet_agreed": (Marker("{noun} AGREED", "that", "be", "agreed"), Marker("{noun} RESOLVED", "that")),
    "inflected": (Marker("RESOLVED that {noun}", "", "inflected"),),
    "carried_and_resolved": (
        Marker("RESOLVED:", above="The motion was CARRIED without division and it was"),
        Marker("RESOLVED:", above="The motion was put and was CARRIED and it was"),
    ),
    "moved_lines": (Marker("Resolved –"), Marker("RESOLVED –"), Marker("Resolved -")),
    "agreed_caps": (Marker("AGREED:", verb="agreed"), Marker("AGREED –", verb="agreed")),
}  # fmt: skip
"""Markers by the names that families.toml gives them; a body keeps to one where `STEADY` says so."""
STEADY = {"resolved_that", "resolved_alone", "resolved_dash", "moved_lines", "unanimously", "decision_agreed"}
ALONE = {"resolved_alone"}
"""Markers that stand on a line of their own even before a single clause."""


def marked(m: _Minutes, form: str, clauses: list[Clause]) -> None:
    """A marker, then one clause in the same line or several under it."""
    if form == "and_resolved":
        irish(m, clauses)
        return
    s, p, rng, style = m.s, m.p, m.rng, m.body.style
    noun = capital(p.noun)
    many = len(clauses) > 1
    ways = MARKERS["decision_agreed_list" if form == "decision_agreed" and many else form]
    way = ways[style.prefers[2] % len(ways)] if form in STEADY and rng.random() < 0.85 else rng.choice(ways)
    who, gold = mover(m, force=form == "moved_lines") if style.mover in MOVING or form == "moved_lines" else (None, {})
    before, after, ballots = ("", [], {"result": "unanimous"}) if form == "unanimously" else vote(m)
    if who and form != "moved_lines" and style.mover != "tail":
        moved(m, who, texts(m, clauses, "be")[0] if not many else "the recommendations in the report be agreed")
    if before:
        s.para(before)
    if before and after:  # the names of a recorded vote stand before the decision
        s.para(*after)
        after = []
        if rng.random() < 0.6 and form != "carried_and_resolved":
            s.para(rng.choice(["The motion was declared carried.", "The motion was carried.", "Motion carried."]))
            ballots = (ballots or {}) | {"result": "carried"}
    if form == "carried_and_resolved":
        ballots = (ballots or {}) | {"result": "carried"}
    gold |= {"vote": ballots}
    if way.above:
        s.put("label" if way.above.upper() == "DECISION" else "para", way.above)
    if form == "moved_lines" and who:
        s.para(f"Moved by {p.mention(who[0])},\nSeconded by {p.mention(who[1])} and")
    other = rng.choice(["Cabinet", "Council", "the Executive"])
    marker = way.words.format(noun=noun.removeprefix("The ") if form == "inflected" else noun, other=other)
    if way.verb == "recommended":
        gold["recommended_to"] = other if "{other}" in way.words else None
    if form == "inflected" and many:
        marker += ":"
    kind, that, verb, alone = way.kind, way.that, way.verb, form in ALONE
    if kind == "past":
        shown = [
            t if d is None else d.finite("").strip()
            for (d, *_), t in zip(clauses, texts(m, clauses, "to"), strict=True)
        ]
        shown = [f"agreed to {t}" if d is None else t for (d, *_), t in zip(clauses, shown, strict=True)]
        that = ""
    else:
        shown = texts(m, clauses, kind)
    if many:
        lead = that if style.that or kind == "to" else ""
        if that == "that" and rng.random() < 0.5:
            marker, lead = f"{marker} that", ""
        ends = [";"] * (len(shown) - 2) + ["; and", "."] if rng.random() < 0.5 else ["."] * len(shown)
        printed = [f"{lead} {t}{e}".strip() for t, e in zip(shown, ends, strict=True)]
        enum = style.enum or ("" if form != "inflected" else "(i)")
        if not lead.strip() and kind == "be" and enum and rng.random() < 0.3:
            printed = [capital(t) for t in printed]
        s.put("label", marker)
        for n, text in enumerate(printed, 1):
            if enum == "•":
                s.put("bullet", text)
            elif enum:
                s.put("clause", text, number=enumerator(enum, n))
            else:
                s.put("para", text)
        options = [[t, shown[n]] for n, t in enumerate(printed)]
        s.decided(verb, *[list(dict.fromkeys(o)) for o in options], **gold)
    else:
        text = f"{that} {shown[0]}".strip()
        text += "." if rng.random() < 0.9 else ""
        if alone and form != "inflected":
            s.put("label", marker)
            s.put("clause" if rng.random() < 0.4 else "para", text if that else rng.choice([text, capital(text)]))
        elif form == "inflected":
            text = text[0].lower() + text[1:]
            s.para(f"**{marker}** {text}")
        else:
            s.para(f"**{marker}** {text}" if style.bold_is() else f"{marker} {text}")
        s.decided(verb, list(dict.fromkeys([text, shown[0] if form != "inflected" else text])), **gold)
    actions(m, clauses, shown)
    for line in after:
        s.para(line)
    if style.mover == "tail" and who:
        under(m, who)
    if m.body.family == "cabinet" and rng.random() < 0.5:
        reasons(m)
    if rng.random() < 0.06 and ballots and "names" not in ballots and ballots.get("against"):
        dissent = p.someone()
        s.para(
            f"{capital(p.mention(dissent))} asked that {'her' if dissent.woman else 'his'} vote against be recorded."
        )
        ballots["names"] = {"against": [p.mention(dissent)]}


def reasons(m: _Minutes) -> None:
    """Reasons and alternatives, as executives print them under a decision; no part of it."""
    s, rng = m.s, m.rng
    s.put("section", rng.choice(["Reasons for decision", "Reason for the decision"]))
    s.para(m.p.line("reasons", "why"))
    if rng.random() < 0.5:
        s.put("section", "Alternative options considered")
        s.para(m.p.line("reasons", "instead"))


def irish(m: _Minutes, clauses: list[Clause]) -> None:
    """Proposed by, Seconded by, And Resolved, and the words in quotation marks."""
    s, p, rng = m.s, m.p, m.rng
    for clause in clauses:
        who, gold = mover(m, force=True)
        if not who:
            continue
        one, two = (p.mention(x) for x in who)
        form = m.body.style.prefers[2] % 3
        end = ";" if form == 1 else ""
        s.para(f"Proposed by{':' if form != 1 else ''} {one}{end}", f"Seconded by{':' if form != 1 else ''} {two}{end}")
        s.put("label" if form == 2 else "para", "And Resolved:")
        be = texts(m, [clause], "be")[0]
        text = f"That, {be}" if rng.random() < 0.6 else f"That {be}"
        s.para(f"“{text}.”")
        s.decided("resolved", [text + ".", be], **gold)
        actions(m, [clause], [be])
