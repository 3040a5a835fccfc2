"""Decisions in the many words of principal councils and their committees: bodies, verbs, lists with titles and inner lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "QUAYSIDE BOROUGH COUNCIL\n\nMinutes of the Planning Committee held on 4 June 2019\n\nPresent: Councillors A Fenwick (Chair), P Nair, T Moss and S Roe\n\n1. Apologies\n\nThere were none.\n\n2. Works at the quay\n\n"
TAIL = "\n\n3. Close\n\nThe meeting ended.\n"


def clauses_of(found: Any) -> list[str]:
    return [" ".join(c.text.split()) for r in found.document.resolutions for c in r.clauses if r.item == "2"]


BODIES = [
    "The Appeals Panel", "The Hearings Panel", "The Local Review Body", "Cabinet Members", "The Planning Committee", "The Quayside Planning Committee",
    "The Select Committee", "The Working Party", "The Consultative Committee", "The Shadow Authority", "Panel members", "The Scrutiny Commission", "The Task and Finish Group",
]  # fmt: skip
ADVERBS = ["", "on balance ", "by a large majority ", "on a show of hands ", "therefore "]
SETTLED = [
    "agreed to mend the quay", "approved the plan", "revoked the mooring licence", "suspended his licence for a month", "renewed the permit",
    "waived the fee", "amended the terms of reference", "extended the consultation by a week", "released the funding", "allocated £400 to the boats",
    "referred the matter to the Cabinet", "referred the application back to officers", "imposed two conditions", "overturned the decision", "continued consideration of the application",
    "concluded that the licence should be revoked", "commended the plan to Council", "established a working group", "reached the decision to close the quay", "recommended approval of the plan to Council",
]  # fmt: skip


@pytest.mark.parametrize("adverb", ADVERBS)
@pytest.mark.parametrize("body", BODIES)
def test_bodies(parsed: Callable[..., Any], body: str, adverb: str) -> None:
    for did in ("agreed to mend the quay", "approved the plan"):
        assert len(clauses_of(parsed(f"{HEAD}{body} {adverb}{did}.{TAIL}"))) == 1, did


@pytest.mark.parametrize("settled", SETTLED)
def test_verbs(parsed: Callable[..., Any], settled: str) -> None:
    for body in ("The Committee", "Members", "After a debate the Sub-Committee"):
        assert len(clauses_of(parsed(f"{HEAD}{body} {settled}.{TAIL}"))) == 1, body


NONE = [
    "The Harbour Forum agreed to dredge the channel.",
    "The Island Board approved the plan at its June meeting.",
    "The MNP Board adopted its plan.",
    "The Council extended the scheme to forty boats.",
    "The Cabinet amended its plans after the storm.",
    "The Committee had revoked two licences in the year.",
    "The Committee withdrew at 8 pm to consider the application.",
    "The Panel adjourned at 3.15 pm and reconvened at 3.30 pm.",
    "Members extended their sympathies to the family of the late Mr Hart.",
    "The Panel continued to hear evidence.",
    "The Committee referred to the report of the Inspector.",
    "Members referred the officer to paragraph 6 of the report.",
    "The Chair announced that the licence fee had been raised by the Government.",
    "The decision of the Inspector was to dismiss the appeal.",
    "The call-in was received from four Members.",
    "The plan is noted for its brevity.",
    "The budget is approved by Full Council each February.",
    "24/00123/FUL – 12 Quay Street – granted on appeal",
    "A bid for a grant was turned down but another has been sent.",
    "The Committee agreed with a number of these points.",
    "The Board agreed that the quay had been very successful; both as a mooring and a walk, leading to more visitors.",
    "The Director recommended that the Committee:\n\n(a) approve the fees;\n(b) note the report.",
    "Members were asked:\n\n(a) to approve the fees;\n(b) to note the report.",
    "The report set out:\n\nQuays:\n\n1. the fees\n\nBoats:\n\n2. the tolls",
    "“That this Council:\n(a) notes the fees;\n(b) asks for a report.”\n\nProposed by Councillor Roe, seconded by Councillor Nair.\n\nThe motion was put to the vote and LOST.",
]  # fmt: skip


@pytest.mark.parametrize("body", NONE)
def test_no_decision(parsed: Callable[..., Any], body: str) -> None:
    assert clauses_of(parsed(HEAD + body + TAIL)) == []


LISTS = [
    ("RESOLVED that:\n\nQuay Fund:\n(a) the fees be kept;\n(b) the free hour be ended;\n\nBoat Account:\n(c) the rents be raised.", ["the fees be kept;", "the free hour be ended;", "the rents be raised."]),
    ("The Committee agreed:\n\nIn respect of Mill Quay –\n1. to keep the fees;\n2. to end the free hour.\n\nIn respect of Dock Lane –\n3. to raise the rents.", ["to keep the fees;", "to end the free hour.", "to raise the rents."]),
    ("The Board RESOLVED to:\n\nBoats\n1. Endorse the plan.\n\nCar\n2. Approve the fees.", ["Endorse the plan.", "Approve the fees."]),
    ("RESOLVED:\n\n1. That the fees be kept.\n\nUpdate on the boats\n\n2. The Director reported that the boats were late.", ["That the fees be kept."]),
    ("RESOLVED:\n\n1. That the fees be kept.\n\nReasons for the decision:\n\n2. To balance the budget.", ["That the fees be kept."]),
    (
        "RESOLVED to:\n\n(a) approve the fees; and\n(b) instruct the Director:\n(i) to publish targets;\n(ii) to appoint a lead.\n(c) note the report.",
        ["approve the fees; and", "instruct the Director:", "to publish targets;", "to appoint a lead.", "note the report."],
    ),
    ("The Committee resolved:\n\n(i) to support the plan; and,\n(ii) to ask Cabinet –\n(a) to publish it; and\n(b) to fund it.", ["to support the plan; and,", "to ask Cabinet –", "to publish it; and", "to fund it."]),
    (
        "RESOLVED that the application be refused for the following reasons: (a) the scale is too great; (b) the access is poor.",
        ["the application be refused for the following reasons: (a) the scale is too great; (b) the access is poor."],
    ),
    ("The application was approved subject to: (i) hours; (ii) materials.", ["The application was approved subject to: (i) hours; (ii) materials."]),
    ("The Sub-Committee RESOLVED to:\n\nGrant the licence subject to:\n(a) cameras\n(b) door staff", ["Grant the licence subject to:"]),
    ("Members resolved to note the report and:\n\n(a) approve the fees;\n(b) ask for a plan.", ["note the report", "approve the fees;", "ask for a plan."]),
    ("The Committee agreed to approve the fees and to:\n\n- ask for a plan;\n- thank the officers.", ["approve the fees", "ask for a plan;", "thank the officers."]),
    ("RESOLVED\n\nThat Members note:\na) the fees;\nb) the rents.", ["the fees;", "the rents."]),
    ("Members: (a) noted the report; (b) requested a plan in May.", ["noted the report;", "requested a plan in May."]),
    ("The Cabinet: -\n\nNoted the report.\n\nAgreed the business case.", ["Noted the report.", "Agreed the business case."]),
    ("The recommendations in the report were put to the vote and were agreed:\n\n1. That the quay be mended.\n2. That the boats be moved.", ["That the quay be mended.", "That the boats be moved."]),
    ("The recommendations were agreed as set out below:\n\n1. The plan is approved.\n2. The risks are noted.", ["The plan is approved.", "The risks are noted."]),
    ("The Cabinet considered the report and resolved as follows:\n\nTo approve the plan.\n\nTo thank the officers.", ["To approve the plan.", "To thank the officers."]),
    ("RESOLVED, on the motion of Councillor Roe, seconded by Councillor Nair –\n\n(a) To approve the plan.\n(b) To thank the officers.", ["To approve the plan.", "To thank the officers."]),
    ("Resolved:\n\n(i)\n\nThat the fees be kept.\n\n(ii)\n\nThat the boats be moved.", ["That the fees be kept.", "That the boats be moved."]),
    ("RESOLVED\n\nA  the fees be kept\n\nB  the boats be moved", ["the fees be kept", "the boats be moved"]),
    ("RESOLVED that Members (i) note the fees; (ii) support the plan; and (iii) agree to a report.", ["note the fees;", "support the plan; and", "agree to a report."]),
    ("Agreed as follows:-\n\n1. Fees – no change\n2. Boats – to be moved in May", ["Fees – no change", "Boats – to be moved in May"]),
    ("RESOLVED that the following Members be appointed to outside bodies:\n\nBoat Trust – Councillor Moss\n\nQuay Board – Councillor Roe", ["Boat Trust – Councillor Moss", "Quay Board – Councillor Roe"]),
    ("Action agreed: that the Chair writes to the Minister.", ["the Chair writes to the Minister."]),
    ("Decision of the Sub-Committee: The mooring is granted in part.", ["The mooring is granted in part."]),
    ("The Committee RECOMMENDS to the Executive that a pilot be run.", ["to the Executive that a pilot be run."]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses"), LISTS)
def test_lists(parsed: Callable[..., Any], body: str, clauses: list[str]) -> None:
    assert clauses_of(parsed(HEAD + body + TAIL)) == clauses


WHOLE = [
    "Noted and agreed to recommend the leave policy to the Personnel Committee.",
    "Approved as per recommendation.",
    "Approved, with the addition of the words “and boats” in paragraph 3.",
    "Recommendation approved – Voting 8 For, 1 Against.",
    "The training plan is approved.",
    "The Panel’s decision was to issue a warning.",
    "The decision of the Panel was that the licence be suspended for a month.",
    "The Committee excluded the public from the meeting.",
    "The call-in was not upheld.",
    "A request from the Boat Club was declined.",
    "On their return the Chairman announced that the licence would be suspended for a month.",
    "The Committee’s approval was given to the plan.",
    "24/00123/FUL – 12 Quay Street – GRANTED subject to conditions",
    "(b) 24/0124/HSE Porch at 4 Rose Lane: Refused",
    "The Hearings Panel found that Councillor Shah had breached the Code and resolved that he be censured.",
    "The motion that the quay be closed to swimmers was put and agreed to.",
    "Permission be GRANTED.",
    "Delegated to the Head of Planning to approve subject to an agreement.",
]  # fmt: skip


@pytest.mark.parametrize("body", WHOLE)
def test_sentences(parsed: Callable[..., Any], body: str) -> None:
    assert clauses_of(parsed(HEAD + body + TAIL)) == [body.removeprefix("(b) ")]


MOTIONS = [
    (
        "“That this Council:\n1. notes the spill;\n2. calls on the firm to clean it.”\n\nProposed by Councillor Roe, seconded by Councillor Nair.\n\nThe motion was put to the vote and CARRIED.",
        ["notes the spill;", "calls on the firm to clean it."],
    ),
    (
        "It was moved by Councillor Roe, seconded by Councillor Nair, that:-\n\n(1) the report be noted; and\n(2) the fees be kept.\n\nUpon being put to the meeting the motion was carried.",
        ["the report be noted; and", "the fees be kept."],
    ),
    ("“This Council calls on the firm to clean the quay.”\n\nThe motion was moved by Councillor Roe and seconded by Councillor Nair. After debate it was put and carried by 8 votes to 3.", ["This Council calls on the firm to clean the quay."]),
    ("Councillor Roe moved that permission be refused. Seconded by Councillor Nair. 6 for, 4 against. Refused.", ["permission be refused"]),
    ("Resolution: It was resolved by Cllr Roe and seconded by Cllr Nair to close the quay.", ["It was resolved by Cllr Roe and seconded by Cllr Nair to close the quay."]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses"), MOTIONS)
def test_motions(parsed: Callable[..., Any], body: str, clauses: list[str]) -> None:
    found = parsed(HEAD + body + TAIL)
    assert clauses_of(found) == clauses
    moved = [(r.mover.split()[-1], r.seconder.split()[-1]) for r in found.document.resolutions if r.item == "2"]
    assert moved == [("Roe", "Nair")]
