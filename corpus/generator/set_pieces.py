"""Items that every council has and that go their own way: minutes, exclusion, motions, planning applications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from corpus.generator.decisions import PROSE, Clause, actions, decide, irish, under
from corpus.generator.phrases import Topic
from corpus.generator.votes import ballot, mover, pair, spelt, vote
from corpus.generator.wording import Deed, capital, enumerator

if TYPE_CHECKING:
    from corpus.generator.minutes import _Minutes


def minutes_item(m: _Minutes) -> None:
    """The minutes of the last meeting, in the body's form."""
    s, p, rng, style = m.s, m.p, m.rng, m.body.style
    if m.web:
        s.put("label", "Minutes:")
    form = style.decision
    clause = p.line("minutes", "subjunctive")
    if form == "and_resolved":
        irish(m, [(None, clause, clause, None)])
    elif form in PROSE or form == "moved_lines":
        who, gold = mover(m) if style.mover in ("prose", "tail", "always") else (None, {})
        text = p.line("minutes", "finite")
        tail = ""
        if who and style.mover != "tail":
            tail = f" Proposed by {p.mention(who[0])}, seconded by {p.mention(who[1])}."
        m.para(text + tail)
        if not tail and not under(m, who):
            gold = {}
        s.decided(text.split(" were ")[-1].split(" ")[0].rstrip(".,"), list(dict.fromkeys([text, text + tail])), **gold)
    else:
        before = [style.mover, style.vote]
        marker = {
            "Resolved_colon": "Resolved:",
            "agreed_caps": "AGREED:",
            "recommended": "RESOLVED:",
            "decision_agreed": "AGREED",
            "council_agreed_caps": "AGREED",
        }.get(form, "RESOLVED")
        that = "That" if marker.endswith(":") else "that"
        if before[0] == "moved" and rng.random() < 0.3:
            one, two = pair(m)
            s.para(f"It was moved by {p.mention(one)}, seconded by {p.mention(two)} and")
            extra: dict[str, Any] = {"mover": p.aka(one), "seconder": p.aka(two)}
        else:
            extra = {}
        s.para(f"**{marker}** {that} {clause}." if style.bold_is() else f"{marker} {that} {clause}.")
        s.decided("agreed" if marker.startswith("AGREED") else "resolved", [f"{that} {clause}.", clause], **extra)


def exclusion(m: _Minutes) -> None:
    """Exclusion of press and public, and the item that follows."""
    s, p, rng, body = m.s, m.p, m.rng, m.body
    key = {"scottish": "scotland", "parish": "parish"}.get(body.family, "england")
    m.heading(p.title("Exclusion of the Press and Public"))
    if m.web:
        s.put("label", "Minutes:")
    clause = p.line("exclusion", key, para=str(rng.choice([1, 2, 3, 5])))
    s.para(f"**RESOLVED** that {clause}.")
    s.decided("resolved", [f"that {clause}.", clause])
    m.heading(
        p.title(
            rng.choice(
                ["Lease of Land at {road}", "Contract Award", "Staffing Matter", "Write-Offs", "Sale of {road} Depot"]
            )
        )
    )
    if m.web:
        s.put("label", "Minutes:")
    m.para(p.fill("{Body} considered an exempt report."))
    if rng.random() < 0.6:
        decide(m, [(Deed("approve", "+the recommendations in the exempt report".lstrip("+"), "", True), "", "", None)])


def lost(m: _Minutes, topic: Topic | None) -> None:
    """A motion or amendment that fell: printed, and no decision."""
    p, rng = m.p, m.rng
    if len(p.present) < 4:
        return
    one, two = (p.mention(x) for x in pair(m))
    be = p.deed(rng.choice(topic.decide)).subjunctive() if topic else "permission be refused"
    small = rng.randint(1, max(1, len(p.present) // 2 - 1))
    m.para(rng.choice([
        f"An amendment was moved by {one} and seconded by {two} that {be}. On being put to the vote the amendment was lost.",
        f"{capital(one)} moved that {be}. There was no seconder and the motion fell.",
        f"It was moved by {one}, seconded by {two}, that {be}. With {small} in favour and {len(p.present) - small} against, the motion was declared LOST.",
        f"{capital(one)} proposed, and {two} seconded, that {be}. After debate the proposal was withdrawn with the consent of the meeting.",
    ]))  # fmt: skip


def put_to_vote(m: _Minutes, clause: Clause) -> None:
    """A motion, and in a paragraph of its own what became of it: carried."""
    s, p, rng = m.s, m.p, m.rng
    deed, be, _, _ = clause
    be = deed.subjunctive() if deed else be
    one, two = pair(m)
    a, b = p.mention(one), p.mention(two)
    yes, no, _ = ballot(m)
    counted = rng.random() < 0.4
    outcome, result = rng.choice(
        [
            ("The motion was put to the vote and carried unanimously.", {"result": ["unanimous", "carried"]}),
            ("The motion was carried.", {"result": "carried"}),
            ("On a show of hands the motion was declared carried.", {"result": "carried"}),
            ("The proposal was put to the meeting and agreed.", {"result": ["carried", None]}),
        ]
        if not counted
        else [
            (f"The motion was carried by {yes} votes to {no}.", {"for": yes, "against": no, "result": "carried"}),
            (
                f"The motion was put to the vote: {yes} for, {no} against. Carried.",
                {"for": yes, "against": no, "result": ["carried", None]},
            ),
            (
                f"With {spelt(yes)} in favour and {spelt(no)} against, the motion was carried.",
                {"for": yes, "against": no, "result": "carried"},
            ),
        ]
    )
    options = [f"That {be}.", f"that {be}", be]
    form = rng.choice(["label", "moved", "spoken", "later"])
    if form == "label":
        s.para(f"{rng.choice(['Motion:', 'Proposal:', 'MOTION:'])} That {be}.", f"Proposed by {a}, seconded by {b}.")
    elif form == "moved":
        text = f"It was moved by {a}, seconded by {b}, that {be}."
        options.append(text)
        s.para(text)
        m.paragraph([p.line("views")])
    elif form == "spoken":
        text = f"{capital(a)} proposed, and {b} seconded, that {be}."
        options.append(text)
        m.paragraph([text, p.line("views")])
    else:
        text = f"{capital(a)} moved that {be}."
        options.append(text)
        s.para(text, f"{capital(b)} seconded the motion.")
    s.para(outcome)
    s.decided("carried", options, vote=result, mover=p.aka(one), seconder=p.aka(two))
    actions(m, [clause], [be])


def application(m: _Minutes, officer_view: str) -> None:
    """The decision on a planning application."""
    s, p, rng = m.s, m.p, m.rng
    roll = rng.random()
    refusing = officer_view == "Refuse"
    if roll < 0.15:
        deed = Deed(
            "defer",
            "consideration of the application",
            rng.choice(
                [
                    "for a site visit",
                    "to allow further talks with the applicant about parking",
                    "so that the drainage authority could be consulted",
                ]
            ),
        )
    elif (roll < 0.8) != refusing:
        deed = Deed(
            "grant",
            rng.choice(["planning permission", "permission"]),
            rng.choice(
                [
                    "subject to the conditions set out in the report",
                    "subject to the following conditions:",
                    "subject to conditions and the completion of a legal agreement",
                    "",
                ]
            ),
        )
    else:
        deed = Deed(
            "refuse",
            rng.choice(["planning permission", "permission"]),
            rng.choice(["for the reasons set out in the report", "for the following reason:"]),
        )
    conditions = deed.rest.endswith("conditions:")
    reasons = deed.rest.endswith("reason:")
    colon = conditions or reasons
    shown = deed.subjunctive()
    style = m.body.style
    who, gold = mover(m)
    if who:
        one, two = (p.mention(x) for x in who)
        s.para(
            f"It was moved by {one} and seconded by {two} that the application be {rng.choice(['determined as follows', 'dealt with as set out below'])}."
            if deed.verb != "defer"
            else f"It was moved by {one} and seconded by {two} that the application be deferred."
        )
    before, after, ballots = vote(m)
    if before:
        s.para(before)
    if before and after:
        for line in after:
            s.para(line)
        after = []
    marker, that = (
        ("RESOLVED –", "That")
        if style.decision in ("resolved_dash", "resolved_alone")
        else ("RESOLVED", "that")
        if style.decision == "resolved_that"
        else ("Resolved:", "That")
        if style.decision == "Resolved_colon"
        else ("DECISION:", "That")
    )
    text = f"{that} {shown}" + ("" if colon else ".")
    if style.prefers[3] % 2:
        text = text.replace("granted", "GRANTED").replace("refused", "REFUSED").replace("deferred", "DEFERRED")
    s.para(f"**{marker}** {text}")
    options = [text, text.split(" ", 1)[1], text.rstrip(":")]
    s.decided(
        {"defer": "deferred", "grant": "granted", "refuse": "refused"}[deed.verb],
        list(dict.fromkeys(options)),
        vote=ballots,
        **gold,
    )
    if conditions:
        for n, line in enumerate(
            [
                "Work to begin within three years.",
                "Development to accord with the approved plans.",
                "Samples of materials to be approved before work starts.",
                "Hedge along the road to be kept.",
            ][: rng.randint(2, 4)],
            1,
        ):
            s.put("clause", line, number=f"{n}.")
    if reasons:
        reason = p.fill(
            "The proposal would, by reason of its height and siting, harm the outlook from {road}, contrary to Policy DM{n} of the Local Plan."
        )
        s.put("clause", reason, number="1.")
        s.decided("refused", [reason], optional=True)
    for line in after:
        s.para(line)


def notice_of_motion(m: _Minutes, topic: Topic) -> None:
    """A motion quoted with its clauses in the infinitive, debated, voted on and, if carried, printed again as resolved."""
    s, p, rng = m.s, m.p, m.rng
    m.heading(p.title(rng.choice(["Notice of Motion", "Motions on Notice", "Motion: {place}"])))
    if m.web:
        s.put("label", "Minutes:")
    one, two = pair(m)
    a, b = p.mention(one), p.mention(two)
    deeds = [p.deed(line) for line in rng.sample(topic.decide, k=min(2, len(topic.decide)))]
    deeds.insert(0, Deed("note", "the concern felt by residents", p.fill("of {place}")))
    s.para(
        f"{capital(a)} moved, and {b} seconded, the following motion:",
        f"“This Council is concerned that {p.fill(rng.choice(topic.facts))}. It resolves to:",
    )
    for n, deed in enumerate(deeds, 1):
        s.put("clause", f"{deed.infinitive()}{'”' if n == len(deeds) else ';'}", number=enumerator("(i)", n), level=1)
    m.paragraph([p.line("views"), p.line("views")])
    carried = rng.random() < 0.65
    if not carried:
        yes = rng.randint(1, len(p.present) // 2 - 1)
        s.para(
            f"The motion was put to the vote and, {yes} voting for and {len(p.present) - yes} against, was declared lost."
        )
        return
    before, after, ballots = vote(m)
    if before:
        s.para(before)
    for line in after:
        s.para(line)
    s.para(rng.choice(["The motion was declared carried.", "The motion was put and CARRIED."]))
    ballots = (ballots or {}) | {
        "result": ["unanimous", "carried"] if (ballots or {}).get("result") == "unanimous" else "carried"
    }
    if ballots.get("against") == 0 and ballots.get("abstain") == 0:
        ballots["result"] = ["carried", "unanimous"]
    s.put("label", "RESOLVED that Council:")
    for n, deed in enumerate(deeds, 1):
        s.put("clause", deed.inflected() + ("." if n == len(deeds) else ";"), number=enumerator("(i)", n))
    s.decided(
        "resolved",
        *[[d.inflected(), d.inflected() + ";"] for d in deeds],
        mover=p.aka(one),
        seconder=p.aka(two),
        vote=ballots,
    )
