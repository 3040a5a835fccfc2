"""Who moved, who seconded, and how it was voted: as printed, with gold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from corpus.generator.bodies import Person
from corpus.generator.wording import WORDS, capital

if TYPE_CHECKING:
    from corpus.generator.minutes import _Minutes

MOVING = {"moved", "always", "numbered", "division", "tail"}
"""Habits under which a marked decision names its mover."""


def pair(m: _Minutes) -> tuple[Person, Person]:
    """A mover and a seconder among those present."""
    people = m.p.present[1:] if len(m.p.present) > 2 else m.p.present
    one, two = m.rng.sample(people, k=2)
    return one, two


def ballot(m: _Minutes) -> tuple[int, int, int]:
    """For, against and abstaining, no more than those present."""
    present = len(m.p.present)
    against = m.rng.choice([0, 0, 1, 2, max(0, present // 3)])
    abstain = m.rng.choice([0, 0, 0, 1, 2])
    favour = present - against - abstain
    return (favour, against, abstain) if favour > against else (present, 0, 0)


def spelt(number: int) -> str:
    """A number as a word where it is small."""
    return WORDS[number] if number < len(WORDS) else str(number)


def vote(m: _Minutes) -> tuple[str, list[str], dict[str, Any] | None]:
    """A sentence before the decision, lines after it, and gold. Often nothing."""
    rng, style, p = m.rng, m.body.style, m.p
    if style.vote == "none" or rng.random() < 0.5:
        return "", [], None
    yes, no, abstain = ballot(m)
    numbers: dict[str, Any] = {"for": yes, "against": no, "abstain": abstain}
    if style.vote == "inline":
        form = style.prefers[0] % 4
        text = [f"(Voting: {yes} for, {no} against, {abstain} abstentions)", f"({yes} votes for, {no} against, {abstain} abstained)",
                f"Voting: For – {yes}; Against – {no}; Abstentions – {abstain}", f"Votes for: {yes}  Votes against: {no}  Abstentions: {abstain}"][form]  # fmt: skip
        return "", [text], numbers
    if style.vote == "block":
        return "", [f"For: {yes}", f"Against: {no}", f"Abstentions: {abstain}"], numbers
    if style.vote in ("named", "division", "voted_for"):
        people = list(p.present)
        rng.shuffle(people)
        sides = [
            sorted(part, key=lambda o: o.last) for part in (people[:yes], people[yes : yes + no], people[yes + no :])
        ]
        named = {
            side: [o.last for o in part]
            for side, part in zip(("for", "against", "abstain"), sides, strict=True)
            if part
        }
        heads = {
            "named": ("For", "Against", "Abstain"),
            "division": ("For the motion", "Against the motion", "Declined to vote"),
            "voted_for": ("There voted for the motion", "There voted against", "There abstained"),
        }[style.vote]
        after = []
        for head, part in zip(heads, sides, strict=True):
            if part or style.vote == "named":
                names = p.run(part) if part else ""
                dash = ":" if style.vote == "voted_for" else ""
                after.append(
                    f"{head} ({len(part)}){dash} {names}".strip()
                    if style.vote != "voted_for"
                    else f"{head}: {names} …… {len(part)}"
                )
        if style.vote != "named":  # an empty side is not printed
            numbers = {side: len(part) for side, part in zip(("for", "against", "abstain"), sides, strict=True) if part}
        if style.vote == "division":
            numbers.pop("abstain", None)
            named.pop("abstain", None)
        return (
            rng.choice(
                [
                    "A recorded vote was taken.",
                    "In accordance with the rules of procedure a recorded vote was requested.",
                    "On a roll call the voting was as follows:",
                ]
            ),
            after,
            numbers | {"names": named},
        )
    if style.vote == "unanimous":
        return (
            "",
            [rng.choice(["(Carried unanimously)", "Carried unanimously.", "The vote was unanimous."])],
            {"result": "unanimous"},
        )
    spoken = spelt(abstain)
    ways: list[tuple[str, dict[str, Any]]] = [
        (
            f"On being put to the vote the motion was carried by {yes} votes to {no}.",
            {"for": yes, "against": no, "result": "carried"},
        ),
        (
            f"The motion was put and carried, {yes} voting in favour and {no} against, with {spoken} abstention{'' if abstain == 1 else 's'}.",
            {"for": yes, "against": no, "abstain": abstain, "result": "carried"},
        ),
        ("The motion was put to the vote and carried unanimously.", {"result": "unanimous"}),
        ("On a show of hands the motion was carried.", {"result": "carried"}),
    ]
    half = len(p.present) // 2
    if len(p.present) % 2 == 0 and rng.random() < 0.25:
        text = f"There being an equality of votes ({half} for, {half} against), the {style.chair} used the casting vote in favour and the motion was carried."
        gold = {"for": half, "against": half, "result": ["carried", "tied"]}
        return text, [], gold
    text, gold = rng.choice(ways)
    return text, [], gold


def mover(m: _Minutes, force: bool = False) -> tuple[tuple[Person, Person] | None, dict[str, Any]]:
    """Mover and seconder where the body names them, with their gold."""
    style = m.body.style
    if not force and (style.mover == "none" or m.rng.random() < 0.35) and style.mover != "always":
        return None, {}
    if len(m.p.present) < 3:
        return None, {}
    one, two = pair(m)
    return (one, two), {"mover": m.p.aka(one), "seconder": m.p.aka(two)}


def moved(m: _Minutes, who: tuple[Person, Person], what: str) -> None:
    """Prints who moved and seconded what follows; `what` is it as a be-clause."""
    one, two = (m.p.mention(x) for x in who)
    if m.rng.random() < 0.5:
        ways = [
            f"It was moved by {one} and seconded by {two} that {what}.",
            f"{capital(one)} moved, and {two} seconded, that {what}.",
        ]
    else:
        ways = [f"It was moved by {one} and seconded by {two}:", f"Moved by {one}, seconded by {two}.",
                f"The recommendation was moved by {one} and seconded by {two}."]  # fmt: skip
    m.s.para(m.rng.choice(ways))
