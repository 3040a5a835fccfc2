"""Actions in combination: formula x doer x deed x deadline x what stands around it. Each part is known by itself. All invented."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

HEAD = """HIGH BARNLEY PARISH COUNCIL

Minutes of the meeting held on Monday 3 June 2024 in the Village Hall

Present: Councillors A Dorling (Chairman), B Loomis, Mrs P Tarrant, J Swale and D Ings

In attendance: Mrs K Fairlie (Clerk) and Mr R Quill
"""
TITLES = ["Play Area", "Highways", "Village Hall", "Correspondence", "Cemetery", "Lighting", "Allotments", "Footpaths"]
# {D} the doer, {V} the deed, {w} was or were
FORMULAS = """
    {D} to {V} | {D} agreed to {V} | {D} kindly offered to {V} | {D} undertook to {V} | {D} {w} asked to {V} | {D} will {V}
    It was agreed that {D} would {V} | It was agreed that {D} {V} | It was agreed to ask {D} to {V} | Agreed: {D} to {V}
    RESOLVED that {D} {V} | RESOLVED that {D} be asked to {V} | It was resolved to ask {D} to {V} | RESOLVED: {D} to {V}
    The Council asked {D} to {V} | Members requested that {D} {V} | It was decided that {D} would {V} | It was left with {D} to {V}
    The report was noted and {D} to {V} | The report was noted and {D} agreed to {V} | No reply had come – {D} to {V}
    RESOLVED that the report be noted and that {D} {V} | RESOLVED to note the report and for {D} to {V}
    It was agreed to {V} (Action: {D}) | It was agreed to {V}. ACTION: {D} | It was agreed to {V}. Action by: {D}
    It was agreed to {V} [Action: {D}] | It was agreed to {V}. (Action {D}) | It was agreed to {V}. Action – {D}
    ¶Action: {D} to {V} | ¶ACTION – {D} to {V} | ¶Action 1: {D} to {V} | ¶AP1: {D} to {V} | ¶(Action: {D} to {V}) | ¶Action: {D} will {V}
"""
# As printed in a sentence, and the owner of the record.
DOERS = {
    "the Clerk": "the Clerk",
    "the Chairman": "the Chairman",
    "Cllr. Ings": "Cllr. Ings",
    "Cllr Mrs Tarrant": "Cllr Mrs Tarrant",
    "Councillor B Loomis": "Councillor B Loomis",
    "Mr Quill": "Mr Quill",
    "BL": "B Loomis",
    "the Head of Parks and Open Spaces": "the Head of Parks and Open Spaces",
    "the Monitoring Officer": "the Monitoring Officer",
    "PCSO Marsh": "PCSO Marsh",
    "Cllrs Loomis and Swale": "Cllrs Loomis and Swale",
    "Cllrs Dorling, Loomis and Swale": "Cllrs Dorling, Loomis and Swale",
    "Cllr Loomis and the Clerk": "Cllr Loomis and the Clerk",
    "the Clerk and Chairman": "the Clerk and Chairman",
    "BL and JS": "BL and JS",
}
SEVERAL = (" and ", "Cllrs ")
DEEDS = """
    write to the County Council about the hedge | obtain three quotations for the fence | ring the contractor | cut back the brambles
    follow up the matter with Anglian Water | report the potholes in Mill Lane to Highways | speak to the landowner about the stile
    circulate the draft policy to members | put up a notice on the board | look into the cost of a defibrillator | clear the ditch
    find out who owns the wall | bring a report to the next meeting | draw up a rota | renew the licence | set up a working group
"""
DUES = {"": None, " by 30 June 2024": "2024-06-30", " by Friday 14 June": "2024-06-14", " by 14/06/2024": "2024-06-14", " in due course": None}  # fmt: skip
BEFORE = ["", "Two quotations had been received. ", "Cllr Ings had walked the site and thought it in good order. "]
AFTER = [
    "",
    " This was noted.",
    " The work should be finished by September.",
    " Members will continue to monitor the position.",
]


class Combination(NamedTuple):
    """What is printed under one item, and the one action that it states."""

    printed: str
    deed: str
    owner: str
    due: str | None


def _parts(table: str) -> list[str]:
    return [part.strip() for line in table.strip().splitlines() for part in line.split(" | ")]


def _drawn(count: int, *, seed: int) -> list[Combination]:
    draw = random.Random(seed)
    found = []
    for number in range(count):
        if number % len(TITLES) == 0:
            deeds = draw.sample(_parts(DEEDS), len(TITLES))  # what two items print alike is one action
        formula, who, due = draw.choice(_parts(FORMULAS)), draw.choice(list(DOERS)), draw.choice(list(DUES))
        deed, own, lead = deeds[number % len(TITLES)], formula.startswith("¶"), draw.choice(BEFORE)
        begins = formula.lstrip("¶").startswith("{D}")
        words = formula.lstrip("¶").format(
            D=who[0].upper() + who[1:] if begins else who,
            V=deed + due,
            w="were" if any(sign in who for sign in SEVERAL) else "was",
        )
        words += "" if words[-1] in ")]" else "."
        if "{V}" in formula.split("{D}")[0]:  # an owner behind its label has a capital and no article
            head, _, tail = words.rpartition(who)
            words = head + who.removeprefix("the ")[0].upper() + who.removeprefix("the ")[1:] + tail
        behind = "" if own and not words.startswith("(") else draw.choice(AFTER)
        found.append(
            Combination((lead.strip() + "\n\n" if own and lead else lead) + words + behind, deed, DOERS[who], DUES[due])
        )
    return found


DRAWN = _drawn(208, seed=41)
PAGES = [DRAWN[at : at + len(TITLES)] for at in range(0, len(DRAWN), len(TITLES))]


@pytest.mark.parametrize("page", PAGES, ids=[str(number) for number in range(len(PAGES))])
def test_each_combination_is_one_action(parsed: Callable[..., Any], page: list[Combination]) -> None:
    body = "".join(
        f"\n{number}. {title}\n\n{c.printed}\n" for number, (title, c) in enumerate(zip(TITLES, page, strict=True), 1)
    )
    actions = parsed(HEAD + body + "\nThe meeting closed at 9.10 pm.\n", "minutes.md").document.actions
    found = {c.printed: [a for a in actions if a.item == str(number)] for number, c in enumerate(page, 1)}
    for c in page:
        [action] = (
            found[c.printed]
            if len(found[c.printed]) == 1
            else pytest.fail(f"{c.printed!r}: {[a.text for a in found[c.printed]]}")
        )
        assert c.deed in action.text, c.printed
        assert (action.owner or "").lower().removeprefix("the ") == c.owner.lower().removeprefix("the "), c.printed
        assert action.due == c.due, c.printed
