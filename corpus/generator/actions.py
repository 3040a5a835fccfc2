"""Actions: who is to do something, said in the body's form and promised in the running text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from corpus.generator.bodies import SMALL, Person
from corpus.generator.phrases import Topic, timed
from corpus.generator.wording import capital

if TYPE_CHECKING:
    from corpus.generator.minutes import _Minutes


def doer(m: _Minutes) -> Person:
    """Who is to do something: officers, and where business is small a member."""
    body, rng = m.body, m.rng
    if body.family in SMALL:
        return rng.choice([body.officers[0], body.officers[0], rng.choice(m.p.present)])
    if body.family == "nhs":
        return rng.choice([*m.p.present[1:], *body.officers])
    return rng.choice([*body.officers, *body.officers, *body.partners])


def printed_owner(m: _Minutes, person: Person) -> str:
    """The doer as the body prints one beside an action."""
    style = m.body.style
    if style.owner == "initials":
        return person.initials
    if person.post:
        return person.post if style.owner == "post" else person.full
    return m.p.mention(person) if style.owner == "post" else person.full


def act(m: _Minutes, topic: Topic) -> None:
    """Prints one or two actions in the body's form."""
    for _ in range(m.rng.choice([1, 1, 1, 2])):
        _one(m, m.p.fill(m.rng.choice(topic.do)))


def _one(m: _Minutes, do: str) -> None:
    s, p, rng, style = m.s, m.p, m.rng, m.body.style
    who = doer(m)
    names = p.aka(who)
    named = p.mention(who)
    by, due = ("", None) if timed(do) else p.due()
    form = style.action
    if form != "implicit" and form not in ("instruct", "agreed_to") and rng.random() < 0.25:
        form = "implicit"
    if form == "label":
        variant = (style.prefers[3] + (rng.random() < 0.15)) % 4
        person = printed_owner(m, who) if style.owner != "post" or not who.post else named
        short = person if style.owner == "initials" else capital(named)
        if variant == 0 or variant == 1:
            text = f"{short} to {do}{by}"
            s.para(f"**{style.label}** {text}{'.' if variant else ''}")
            s.action(text, [short, *names], due)
        elif variant == 2:
            text = f"To {do}{by}"
            s.para(f"**{style.label}** {text} ({printed_owner(m, who)})")
            s.action([text, f"{do}{by}"], [printed_owner(m, who), *names], due)
        else:
            sentence = f"It was agreed that {named} would {do}{by}."
            s.para(sentence)
            s.decided("agreed", [sentence, sentence.removeprefix("It was agreed that ").rstrip(".")])
            s.para(f"**{style.label}** {printed_owner(m, who)}")
            s.action([f"{named} would {do}{by}", sentence], [printed_owner(m, who), *names], due)
    elif form == "column":
        lead = p.line("traps") if rng.random() < 0.3 else p.fill("{Member} raised this.") if rng.random() < 0.3 else ""
        kind = rng.random()
        short = printed_owner(m, who)
        if kind < 0.5:
            text = f"{capital(named)} to {do}{by}."
        elif kind < 0.75:
            text = f"{capital(named)} would {do}{by}."
        else:
            text = f"It was agreed to {do}{by}."
            s.decided("agreed", [text, text.removeprefix("It was agreed to ").rstrip(".")])
        s.put("column", f"{lead} {text}".strip(), label=short)
        s.action(text, [short, *names], due)
    elif form == "inline":
        text = f"{capital(named)} to {do}{by}."
        if rng.random() < 0.5:
            m.para(f"{p.fill('{Member} raised this.')} {text}")
        else:
            m.para(text)
        s.action(text, names, due)
    elif form == "action_by":
        text = f"It was agreed that {named} {do}{by}."
        m.para(text)
        s.decided("agreed", [text, text.removeprefix("It was agreed that ").rstrip(".")])
        s.put("right", f"ACTION BY: {who.post or named}")
        s.action(text, names, due)
    elif form == "table_end" and rng.random() < 0.6:
        m.rows.append((m.item_no or str(m.count), capital(do), printed_owner(m, who), by.strip().removeprefix("by ")))
        s.action(capital(do), [printed_owner(m, who), *names], due, item=[s.at, None])
    else:
        implicit(m, who, do, by, due)
        if form == "table_end":
            m.rows.append(
                (
                    m.item_no or str(m.count),
                    capital(do),
                    printed_owner(m, who),
                    by.strip().removeprefix("by "),
                )
            )
            s.action(capital(do), [printed_owner(m, who), *names], due, optional=True)


def implicit(m: _Minutes, who: Person, do: str, by: str, due: Any) -> None:
    """A commitment in the running text."""
    s, p, rng = m.s, m.p, m.rng
    named = p.mention(who)
    he = "she" if who.woman else "he"
    asker = p.someone()
    while asker is who and len(p.present) > 2:
        asker = p.someone()
    asking = p.mention(asker)
    village = m.body.family in SMALL
    forms = [
        "{W} agreed to {d}.", "{W} undertook to {d}.", "{W} was asked to {d}.", "{W} offered to {d}.",
        "In response to {a}, {w} agreed to {d}.", "In reply to {a}, {w} said that {he} would {d}.",
        "{A} asked whether more could be done. {W} said that {he} would {d}.", "{G} asked {w} to {d}.",
        "It was agreed that {w} would {d}.", "{W} promised to {d}.", "At the request of {a}, {w} would {d}.",
        "{W} apologised for this and undertook to {d}.", "{W} was requested to {d}.",
    ]  # fmt: skip
    if village:
        forms += [
            "{W} will {d}.",
            "{W} will {d}.",
            "{W} to {d}.",
            "{W} volunteered to {d}.",
            "It was agreed that {w} should {d}.",
        ]
    if m.body.family in ("scottish", "irish"):
        forms += ["It was agreed to instruct {w} to {d}.", "{G} instructed {w} to {d}."]
    form = rng.choice(forms)
    what = do + by
    text = p.fill(form, W=capital(named), w=named, d=what, a=asking, A=capital(asking), he=he, G=capital(p.group))
    core = text.rstrip(".")
    m.para((p.line("views") + " " if rng.random() < 0.2 else "") + text)
    if form.startswith("It was agreed"):
        bare = core.split(" that ", 1)[1] if " that " in core[:20] else core.removeprefix("It was agreed to ")
        s.decided("agreed", [text, bare])
    spoken = "{he} would" in form
    if " instructed " in core:
        s.decided("instructed", [text], optional=True)
    options: list[str | None] = [f"{he} would {what}", core] if spoken else [core]
    s.action(options, [*p.aka(who), *([he] if spoken else [])], due)
