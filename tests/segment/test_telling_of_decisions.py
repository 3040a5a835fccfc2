"""Decisions told in other words: what leads to them, the adverb before the verb, and the ways of saying that a body agreed.

Parts are drawn together with fixed seeds; the same words, said of others or of another day, settle nothing.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from minutes_parser.segment.settled.retold import retold
from minutes_parser.segment.settled.settled import settles

HEAD = "SALTBY PARISH COUNCIL\n\nMinutes of the meeting held on Monday 3 June 2024 in the Reading Room\n\nPresent: Cllrs A Dorling (Chair), B Loomis, P Tarrant and J Swale\n\n"
MATTERS = ["Ferry Steps", "Reading Room", "Orchard", "Village Pump", "Sea Wall"]
END = "Date of next meeting\nMonday 1 July 2024\n"

LEADS = [
    "", "After some discussion ", "Following a long debate, ", "Having looked at the three prices, ", "In view of the cost, ", "As the price had held, ", "There being nothing further, ",
    "On balance ", "As a result ", "Accordingly, ", "To save time, ", "Owing to the late hour, ", "At the request of the wardens, ", "After the owner had been heard, ", "In the end ",
]  # fmt: skip
ADVERBS = [
    "",
    "unanimously ",
    "eventually ",
    "readily ",
    "again ",
    "once more ",
    "further ",
    "finally ",
    "reluctantly ",
    "nevertheless ",
]
BODIES = [
    "the Council",
    "the Parish Council",
    "Members",
    "everyone",
    "those present",
    "all councillors",
    "the PC",
    "we",
]
DEEDS = [
    ("mend the steps", "mending the steps", "the steps be mended"),
    ("buy a second boat", "buying a second boat", "a second boat be bought"),
    ("keep the toll as it is", "keeping the toll as it is", "the toll be kept as it is"),
    ("ask for another price", "asking for another price", "another price be sought"),
]  # fmt: skip
IT_WAS = ["it was {adverb}agreed to {do}", "it was {adverb}decided that {be}", "it was felt best to {do}", "it was considered prudent to {do}", "it was agreed that it would be wise to {do}", "it was deemed appropriate to {do}", "it was thought advisable to {do}"]  # fmt: skip
BODY = [
    "{body} {adverb}agreed to {do}", "{body} {adverb}resolved that {be}", "{body} {adverb}chose to {do}", "{body} {adverb}opted to {do}", "{body} {were} willing to {do}", "{body} {were} agreeable to {doing}",
    "{body} {were} in favour of {doing}", "{body} {adverb}decided against {doing}", "{body} had no objection to {doing}", "{body} saw no reason to {do}", "{body} thought it best to {do}", "{body} {adverb}approved the plan to {do}",
]  # fmt: skip
NOUNS = ["the decision was taken to {do}", "agreement was reached to {do}", "it was the decision of the Council that {be}", "the unanimous decision was to {do}", "it was the wish of the meeting that {be}", "the request was {adverb}declined", "the offer was {adverb}accepted"]  # fmt: skip


def _drawn(seed: int, count: int) -> list[str]:
    """Sentences, of each form in turn."""
    chance = random.Random(seed)
    forms = [*IT_WAS, *BODY, *NOUNS]
    said = []
    for n in range(count):
        do, doing, be = chance.choice(DEEDS)
        body = chance.choice(BODIES)
        were = "was" if body in {"the Council", "the Parish Council", "everyone", "the PC"} else "were"
        text = chance.choice(LEADS) + forms[n % len(forms)].format(
            body=body, were=were, adverb=chance.choice(ADVERBS), do=do, doing=doing, be=be
        )
        said.append(text[0].upper() + text[1:] + ".")
    return said


def _read(parsed: Callable[..., Any], said: list[str]) -> list[list[str]]:
    """The clauses of each of the items that say these."""
    items = "".join(f"{n}. {MATTERS[n % len(MATTERS)]}\n{text}\n\n" for n, text in enumerate(said, 1))
    found = parsed(f"{HEAD}{items}{len(said) + 1}. {END}").document.resolutions
    return [[c.text for r in found if r.item == str(n) for c in r.clauses] for n in range(1, len(said) + 1)]


@pytest.mark.parametrize("seed", range(20))
def test_combinations(parsed: Callable[..., Any], seed: int) -> None:
    said = _drawn(seed, 26)
    read = _read(parsed, said)
    assert [text for text, clauses in zip(said, read, strict=True) if len(clauses) != 1] == []
    assert [text for text, clauses in zip(said, read, strict=True) if not text.endswith(clauses[0])] == []


OTHERS = ["the County Council", "the harbour trustees", "the owner", "the Reading Room Committee", "residents", "the school governors", "the football club", "the Environment Agency"]  # fmt: skip
OF_OTHERS = [
    "{who} agreed to {do}", "{who} had decided to {do}", "{who} were content to {do}", "{who} chose to {do}", "{who} thought it best to {do}", "the plan to {do} was approved by {who}",
    "at a meeting with {who} it was agreed to {do}", "it was reported that {who} had agreed to {do}", "the offer was accepted by {who}",
]  # fmt: skip
NOTHING = [
    "At the last meeting it was agreed to {do}", "In March it was agreed to {do}", "It was agreed that the steps were in a bad state", "After some discussion it was accepted that the toll was too high", "Members felt that the boat was old",
    "Until the plan to {do} was approved, nothing could be done", "If members were willing to {do}, a price would be sought", "No decision was taken to {do}", "A decision to {do} is expected in July",
    "The decision of the County Council to {do} was discussed", "After the Council agreed to {do}, a price was sought", "After the decision was made to {do}, the wardens met", "The boat which the Council agreed to buy has come",
    "Several members were in favour of {doing}, others were not", "It would be best to {do}", "The Clerk thought it best to {do}", "There was talk of whether to {do}", "It was resolved by the Council on 3 May that {be}",
    "It was agreed by the owner that {be}", "Cllr Loomis said that he had chosen to {do}", "Members considered it necessary to explain", "Most members were in agreement with his remarks",
]  # fmt: skip


@pytest.mark.parametrize("seed", range(10))
def test_nothing_is_settled(parsed: Callable[..., Any], seed: int) -> None:
    chance = random.Random(seed)
    said = []
    for form in [*OF_OTHERS, *NOTHING]:
        do, doing, be = chance.choice(DEEDS)
        text = form.format(who=chance.choice(OTHERS), do=do, doing=doing, be=be)
        said.append(text[0].upper() + text[1:] + ".")
    assert [clauses for clauses in _read(parsed, said) if clauses] == []


RETOLD = [
    ("After some debate members eventually chose to wait.", "members agreed to wait."),
    ("The Council declined to pay.", "The Council agreed not to pay."),
    ("Members agree to wait.", "Members agreed to wait."),
    ("The Committee agreed, after a long debate, that it be shut.", "The Committee agreed that it be shut."),
    ("The Panel concurred with the proposal.", "The Panel accepted the proposal."),
    ("After the Council agreed to wait, the owner wrote.", None),
    ("The plan was previously agreed.", None),
    ("Members agreed to wait.", None),
]  # fmt: skip


@pytest.mark.parametrize(("said", "plainer"), RETOLD)
def test_retold(said: str, plainer: str | None) -> None:
    assert retold(said) == plainer


SETTLED = [
    "£40 was donated to the lifeboat.", "Agreed Clerk to write to the wardens.", "Agreed no objection to the porch.", "The draft was agreed and will be sent by the Clerk.",
    "Quotation B from Saltby Joinery accepted.", "The decision of May to shut the steps was rescinded.", "The letter was allowed to lie on the table.", "The meetings for next year were fixed for the first Monday of each month.",
    "The Council approved, by 3 votes to 1, the repair of the pump.", "Agreed to mend the pump as quoted by Saltby Forge Ltd.", "It was agreed that unless a better price is had by Friday the work be given to the forge.",
    "Overtime for the ferryman was sanctioned.", "The Council confirmed its earlier decision to shut the steps.", "The Council passed the accounts for payment.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", SETTLED)
def test_settles(sentence: str) -> None:
    assert settles(sentence) is not None


ONE_LINE = [
    ("Request from the Scouts to use the orchard", "Permission granted."),
    ("Letter from the Bell Society asking for a grant", "Request refused."),
    ("Offer of a bench", "Offer accepted with thanks."),
    ("Letter from the Fire Brigade", "To lie on the table."),
    ("Circular", "Left on the table."),
    ("Salt bins", "No further action to be taken."),
    ("Salt bins", "No further action."),
    ("Planning application 24/0031/HOU, 4 Quay Row, porch", "No objection."),
    ("Planning application 24/0051/LBC, The Old Forge", "Support"),
    ("Pump", "Unanimously agreed: mend the pump in June."),
]  # fmt: skip


@pytest.mark.parametrize(("title", "answer"), ONE_LINE)
def test_one_line_below_a_title(parsed: Callable[..., Any], title: str, answer: str) -> None:
    found = parsed(f"{HEAD}1. Apologies\nNone.\n\n2. {title}\n{answer}\n\n3. {END}").document.resolutions
    assert [(r.item, c.text) for r in found for c in r.clauses] == [("2", answer.removeprefix("Unanimously agreed: "))]


@pytest.mark.parametrize("lead", ["It was agreed that:", "RESOLVED that", "The Council agreed the following:"])
@pytest.mark.parametrize("mark", ["{}.", "{})"])
@pytest.mark.parametrize("items", [2, 3, 4])
def test_a_list_in_an_item_is_no_item(parsed: Callable[..., Any], lead: str, mark: str, items: int) -> None:
    clauses = ["The steps be mended.", "The cost be met from the tolls.", "The Clerk place the order."]
    above = "".join(
        f"{n}. {title}\n{text}\n\n"
        for n, title, text in [
            (1, "Apologies", "There were none."),
            (2, "Matters arising", "The bell is back."),
            (3, "Wardens", "They met twice."),
        ]
        if n < items
    )
    listed = "\n".join(f"{mark.format(n)} {text}" for n, text in enumerate(clauses, 1))
    text = f"{HEAD}{above}{items}. Ferry steps\n{lead}\n{listed}\n\n{items + 1}. Lamps\nThere was no news.\n\n{items + 2}. {END}"
    document = parsed(text).document
    assert [item.number for item in document.items] == [str(n) for n in range(1, items + 3)]
    assert [(r.item, [c.text for c in r.clauses]) for r in document.resolutions] == [(str(items), clauses)]
