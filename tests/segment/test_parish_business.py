"""What parish councils settle about money, works, staff, fees and planning, in their own few words. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

from minutes_parser.segment.settled.settled import settles

SETTLED = [
    # a thing, and what was settled about it
    "Ledger reconciliation to June approved and initialled by the Chair.",
    "All cheques authorised en bloc.",
    "Transfer of £700 to the bell fund – duly sanctioned.",
    "Estimate from Fenn & Daughters: okayed, subject to a start in May.",
    "Hire of a skip agreed, Cllr Vale abstaining.",
    "Bills as listed approved.",
    "Dog policy – reviewed, no changes, adopted.",
    "Flag policy re-adopted without amendment.",
    "Annual increment awarded to the caretaker.",
    "Terms of the ferry lease and hall charges – both reviewed and adopted.",
    "The overtime claim was reluctantly accepted.",
    "The cost of the flagpole was authorised.",
    "Skate club – £40 given.",
    "Lifeboat £60 – granted",
    "Letter from the Rowers: £25 agreed.",
    "Appeal from the Sailing School – declined.",
    "Tender from Fenn & Daughters rejected as too dear.",
    "Water bill – OK to pay.",
    "Hire of hall £18 – cheque signed.",
    # what is to be done, and that all were for it
    "The slipway to be swept in March (all agreed).",
    "Council will pay the £30 fine, all in favour.",
    "Old capstan to come out – no objections.",
    "Moorings to stay at £15; this was agreed.",
    "A card will be sent to Mr Bray (agreed 4-1)",
    "Gulls not to be fed: voted through 4-1.",
    # leave, consent, authority
    "Permission given to repaint the shed.",
    "Authorisation was given for the purchase of two buoys.",
    "The go-ahead was given to mend the quay.",
    "Clerk given leave to spend up to £90 on rope.",
    "The Chair and Clerk were empowered to act for the Council.",
    "Members gave the Clerk clearance to renew the licence.",
    "The PC consented to the planting of reeds by the school.",
    "The plan met with the approval of members.",
    # planning
    "The PC objected to the proposals for want of parking.",
    "Councillors had no observations on application 23/0457.",
    "The Parish Council does not object to the conversion of the net loft.",
    "Members opposed the wind farm by 4 votes to 1.",
    "No objection was raised to the siting of the mast.",
    # money
    "Quay tolls were raised by 20p a boat.",
    "The harbour hand's hours were increased to 9 a week from 1 June.",
    "A precept of £9,100 was set for the new year.",
    "The Council fixed the precept at £9,100.",
    "Clerk authorised to engage a diver up to £80.",
    "Under S137 the following donations were made: Band £40, Rowers £30.",
    "A contribution of £45 was made towards the beacon.",
    "Cheques were drawn and signed as follows:",
    "It was agreed that tolls remain unchanged.",
    "Members agreed that the rents stay as they are.",
    # deferred, declined, chosen
    "Buoy survey held over to August.",
    "Motto – carried forward to next meeting.",
    "Bye-laws deferred as no reply had come.",
    "It was felt that the Council could not meet this and it was declined.",
    "The meeting threw out the estimate.",
    "Members would not accept the offer.",
    "Having weighed the three bids the Council opted for that of Fenn & Daughters.",
    "The Council settled on the oak seat.",
    "The majority voted to sell the winch.",
    "The Council’s consensus was to sell the winch.",
    "A working party of Cllrs Vale and Pike was formed to look into moorings.",
]
NOTHING = [
    "To note the terms of reference approved at the annual meeting in May.",
    "To receive the accounts approved by the auditor.",
    # others, another day
    "The moorings were sanctioned by the harbour commissioners.",
    "The rent rise was accepted by the landowner.",
    "The licence fee was approved at the meeting in May.",
    "The works were agreed some years ago.",
    "The quotation should be approved.",
    "The cost of the buoys had been sanctioned.",
    "The grant agreed for the school has been paid.",
    "The flag policy authorised for the school did not cover boats.",
    "The policy agreed by the Council in May is on the website.",
    "The Clerk reported that the request for a lamp was declined.",
    "Quay tolls were last raised in 2016.",
    "Bus fares were increased by the County Council.",
    "Contract awarded to Fenn & Daughters by the County.",
    # what is only told
    "Balance carried forward to 1 May £420.",
    "Regatta – postponed",
    "Open – carried forward to July",
    "The consensus of the meeting was that it is a shame.",
    "Rents received: £90.",
    "Letter of thanks received.",
    "Mr Bray was given permission to speak.",
    "The Clerk was given the keys to the shed.",
    "The quay is to be swept and all agreed it looked tired.",
    "A grant of £900 was made available by the Lottery.",
    "The Council went with the engineer to see the drain.",
    # planning of others
    "The District Council objected to the application.",
    "Cllr Vale opposed the plans.",
    "Members objected last year to application 23/0457.",
    "Planning permission granted for two houses.",
    "Conversion of the net loft to dwellings – approved",
    "A method statement to be submitted to and approved by the local planning authority",
    "The Council supports the work of the Footpath Friends.",
]


@pytest.mark.parametrize("sentence", SETTLED)
def test_settles(sentence: str) -> None:
    assert settles(sentence)


@pytest.mark.parametrize("sentence", NOTHING)
def test_settles_nothing(sentence: str) -> None:
    assert settles(sentence) is None


THINGS = (
    "Repair of the sluice",
    "Invoice from Fenn & Daughters for £80",
    "Revised flag policy",
    "Increase in quay tolls",
)
BETWEEN = (" ", " – ", ": ", " was ", " was formally ")
VERBS = ("approved", "authorised", "sanctioned", "ratified", "endorsed")
HOW = (
    "",
    " by all present",
    " nem con",
    " subject to a visit",
    ", Cllr Vale abstaining",
    " on the Chair’s casting vote",
)
NOT_HERE = (" by the District Council", " last month", " at the last meeting", " in 2019", " by the landowner")


@pytest.mark.parametrize("words", [*product(THINGS, BETWEEN, VERBS, HOW)])
def test_things_and_what_was_settled(words: tuple[str, ...]) -> None:
    assert settles("".join(words) + ".")


@pytest.mark.parametrize("words", [*product(THINGS, BETWEEN[3:], VERBS, NOT_HERE)])
def test_settled_elsewhere(words: tuple[str, ...]) -> None:
    assert settles("".join(words) + ".") is None


HEAD = """MOORFOOT PARISH COUNCIL

Minutes of the meeting held on Monday 3 June 2024 in the Institute

Present: Councillors A Moss (Chair), B Tarn, K Orme, R Vale and D Pike

11. Apologies

None.

12. {title}

"""
END = "\n\n13. Date of next meeting\n\n1 July 2024.\n"
LEADS = [
    "The following works were approved:",
    "The following purchases were authorised:",
    "After discussion the following was decided:",
    "The Council's decisions were:",
    "The council made the following decisions:",
    "It was agreed that:",
]


@pytest.mark.parametrize(("lead", "list_of"), [*product(LEADS, ["- {}\n- {}", "a) {}\nb) {}", "{}\n{}"])])
def test_lists_under_a_lead(parsed: Callable[..., Any], lead: str, list_of: str) -> None:
    tasks = ("Sluice to be greased", "New rope to be bought")
    found = _decisions(parsed, lead + "\n" + list_of.format(*tasks))
    assert [clause.text for decision in found for clause in decision.clauses] == list(tasks)


@pytest.mark.parametrize(
    ("title", "body", "mover", "seconder"),
    [
        (
            "Tolls",
            "An increase in quay tolls was approved. On the proposal of Cllr Tarn, seconded by Cllr Orme.",
            "Cllr Tarn",
            "Cllr Orme",
        ),
        ("Tolls", "All bills approved en bloc. Prop BT, sec KO.", "BT", "KO"),
        (
            "Planning",
            "The PC objected to the plans for want of parking, proposed Cllr Tarn, seconded Cllr Orme.",
            "Cllr Tarn",
            "Cllr Orme",
        ),
    ],
)
def test_who_moved(parsed: Callable[..., Any], title: str, body: str, mover: str, seconder: str) -> None:
    (decision,) = _decisions(parsed, body, title=title)
    assert (decision.mover, decision.seconder) == (mover, seconder)


@pytest.mark.parametrize("answer", ["No objection (unanimous)", "PC to object", "Council to support"])
def test_answers_to_applications(parsed: Callable[..., Any], answer: str) -> None:
    (decision,) = _decisions(parsed, f"23/0457 – porch at the Old Net Loft – {answer}.", title="Planning")
    assert answer.removesuffix(" (unanimous)") in decision.clauses[0].text


def test_a_parish_is_told_of_by_others(parsed: Callable[..., Any]) -> None:
    head = HEAD.replace("MOORFOOT PARISH COUNCIL", "WEXMERE DISTRICT COUNCIL\n\nPlanning Committee")
    assert not parsed(
        head.format(title="Loft") + "The Parish Council objected to the application." + END, "m.txt"
    ).document.resolutions


def _decisions(parsed: Callable[..., Any], body: str, title: str = "Harbour") -> Any:
    return parsed(HEAD.format(title=title) + body + END, "minutes.txt").document.resolutions
