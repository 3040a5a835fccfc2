"""Decisions clause by clause: which passages make one record, with movers and votes, and which make none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from minutes_parser.records import Clause, Resolution
from minutes_parser.segment.decisions.resolutions import stands

HEAD = """# Minutes of a meeting of the Harbour Committee held on 4 June 2019

Present: Councillors A Fenwick (Chair), P Nair and T Asher

**1. Apologies**

There were none.

**2. Quay repairs**

The engineer reported that the works had begun.

"""
TAIL = """

**3. Any other business**

There was none.
"""


@pytest.fixture
def decided(parsed: Callable[..., Any]) -> Callable[[str], list[tuple[str, list[str]]]]:
    """Verb and clauses of each decision of an item with the given text."""

    def made(body: str) -> list[tuple[str, list[str]]]:
        document = parsed(HEAD + body.strip() + TAIL).document
        assert document.kind == "minutes"
        return [(r.verb, [c.text.rstrip(".;") for c in r.clauses]) for r in document.resolutions]

    return made


NOTED = "the report be noted"
THANKED = "thanks be sent to the engineers"
ONE = [("resolved", [NOTED])]
TWO = [("resolved", [NOTED, THANKED])]

LAYOUTS = [
    ("reasons", "RESOLVED:\n\nThat the application be REFUSED for the following reasons:\n\n1. The plan would harm the quay.\n\n2. The road is narrow.", [("resolved", ["the application be REFUSED for the following reasons:"])]),
    ("conditions under a clause", "RESOLVED:\n\n1. That the application be APPROVED subject to conditions to control the following:\n\ni. Time limit.\n\nii. Amended plans.\n\n2. That the wording be left to the Head of Planning.", [("resolved", ["That the application be APPROVED subject to conditions to control the following:", "That the wording be left to the Head of Planning"])]),
    ("D1", "RESOLVED – That the report be noted.", ONE),
    ("D2", "RESOLVED that the report be noted.", ONE),
    ("D2 colon", "RESOLVED: That the report be noted.", ONE),
    ("D2 bold", "**RESOLVED** that the report be noted.", ONE),
    ("D3", "**RESOLVED that –**\n\nthe report be noted.", ONE),
    ("D3 colon", "RESOLVED:\n\nThat the report be noted.", ONE),
    ("D3 bare", "**RESOLVED**\n\nThat the report be noted.", ONE),
    ("D3 glued", "RESOLVED that–\n\nthe report be noted.", ONE),
    ("D4 digits", "RESOLVED:\n\n1. That the report be noted.\n\n2. That thanks be sent to the engineers.", [("resolved", ["That " + NOTED, "That " + THANKED])]),
    ("D4 bracketed digits", "RESOLVED that –\n\n(1) the report be noted; and\n\n(2) thanks be sent to the engineers.", [("resolved", [NOTED + "; and", THANKED])]),
    ("D4 letters", "RESOLVED that:\n\n(a) the report be noted;\n\n(b) thanks be sent to the engineers.", TWO),
    ("D4 Roman", "RESOLVED that:\n\n(i) the report be noted;\n\n(ii) thanks be sent to the engineers.", TWO),
    ("D4 capitals", "RESOLVED that:\n\nA. the report be noted;\n\nB. thanks be sent to the engineers.", TWO),
    ("D4 half brackets", "RESOLVED that:\n\ni) the report be noted;\n\nii) thanks be sent to the engineers.", TWO),
    ("D4 bullets", "RESOLVED that:\n\n- the report be noted;\n- thanks be sent to the engineers.", TWO),
    ("D4 in one paragraph", "RESOLVED that (i) the report be noted; (ii) thanks be sent to the engineers.", TWO),
    ("D4 in one paragraph, marker first", "RESOLVED (i) that the report be noted; (ii) that thanks be sent to the engineers.", [("resolved", ["that " + NOTED, "that " + THANKED])]),
    ("D5", "Resolved: That the report be noted.", ONE),
    ("D5 noun", "Resolved: An apology was received from Mr Pell.", [("resolved", ["An apology was received from Mr Pell"])]),
    ("D6", "UNANIMOUSLY RESOLVED that the report be noted.", ONE),
    ("D7", "RECOMMENDED: That Council adopt the fees.", [("recommended", ["Council adopt the fees"])]),
    ("D7 to", "RESOLVED TO RECOMMEND:\n\nThat Council adopt the fees.", [("recommended", ["Council adopt the fees"])]),
    ("D8", "**DECISION**\n\nAGREED that the report be noted.", [("agreed", [NOTED])]),
    ("D8 noted", "**DECISION**\n\nNOTED the report.", [("noted", ["the report"])]),
    ("D10", "The Committee resolved :-\n\n(i) to note the report; and\n\n(ii) to thank the engineers.", [("resolved", ["to note the report; and", "to thank the engineers"])]),
    ("D11", "The Committee AGREED the recommendations of the report.", [("agreed", ["The Committee AGREED the recommendations of the report"])]),
    ("D13", "Moved by Councillor Fenwick,\n\nSeconded by Councillor Nair and\n\nResolved - That the report be noted.", ONE),
    ("D13 quoted", "Proposed by Councillor Fenwick;\n\nSeconded by Councillor Nair;\n\nAnd Resolved:\n\n“That the report be noted.”", ONE),
    ("D14", "On the proposal of Cllr Fenwick, seconded by Cllr Nair, it was agreed to note the report.", [("agreed", ["to note the report"])]),
    ("D15", "It was agreed that the wall should be painted.", [("agreed", ["It was agreed that the wall should be painted"])]),
    ("D18", "Order: Report noted.", [("resolved", ["Report noted"])]),
    ("D20", "The motion was put to the vote and CARRIED without division and it was RESOLVED: That the report be noted.", ONE),
    ("D21", "RESOLVED that the Committee:\n\n(i) Notes the report.\n\n(ii) Thanks the engineers.", [("resolved", ["Notes the report", "Thanks the engineers"])]),
    ("D8 stem", "Having heard the engineer, the Committee:\n\n(a) NOTED the report; and\n\n(b) AGREED the fees.", [("resolved", ["NOTED the report; and", "AGREED the fees"])]),
    ("D8 bullets", "The Board:\n\n- noted the report;\n- approved the fees.", [("resolved", ["noted the report", "approved the fees"])]),
    ("D16 one word", "The engineer spoke of the steps.\n\nNoted.", [("noted", ["Noted"])]),
    ("D20 three markers", "**Decision**\n\nMembers voted in favour of the recommendation.\n\n**RESOLVED**\n\nThat the report be noted.", ONE),
    ("a wish and its outcome", "The Clerk asked if the hall could be painted. This was agreed.", [("agreed", ["The Clerk asked if the hall could be painted. This was agreed"])]),
    ("observations in a table", "RESOLVED that the following observations be sent:\n\n| Ref | Site | Comment |\n|---|---|---|\n| 19/001 | The Forge | Object |", [("resolved", ["19/001 The Forge Object"])]),
    ("D7 to a body", "Recommended to Council that:\n\n(a) the report be noted; and\n\n(b) thanks be sent to the engineers.", [("recommended", [NOTED + "; and", THANKED])]),
    ("D10 with the verb in each clause", "Thereafter, the Committee:-\n\ni. NOTED the report; and\n\nii. AGREED that the engineers be thanked.", [("resolved", ["NOTED the report; and", "AGREED that the engineers be thanked"])]),
    ("D5 over a body without a verb and a list", "RESOLVED: That Cabinet\n\n(1) noted the report;\n\n(2) thanked the engineers.", [("resolved", ["noted the report", "thanked the engineers"])]),
    ("D8 over a body and a list", "DECISION: The Cabinet agreed\n\n1. To note the report.\n\n2. That the engineers be thanked.", [("resolved", ["To note the report", "That the engineers be thanked"])]),
    ("D19 without a marker", "The Panel retired at 1.31 p.m. Upon its return at 1.58 p.m.:-\n\nThat the licence be suspended for 28 days.", [("resolved", ["the licence be suspended for 28 days"])]),
    ("answers to applications", "(a) 24/02231/HOUSE, Wren Cottage, porch. No objection.\n\n(b) 24/02260/FULL, The Forge, two homes. Object – too tall.", [("agreed", ["24/02231/HOUSE, Wren Cottage, porch. No objection"]), ("agreed", ["24/02260/FULL, The Forge, two homes. Object – too tall"])]),
    ("noted as a label", "**Noted:** the report.", [("noted", ["the report"])]),
    ("paragraph number", "2.2 Resolved: That the report be noted.", ONE),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), [pytest.param(b, e, id=name) for name, b, e in LAYOUTS])
def test_markers_and_layouts(decided: Callable[[str], Any], body: str, expected: Any) -> None:
    assert decided(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("RESOLVED that –\n\nthe report be noted.\n\nThe engineer then left the meeting.", ONE, id="a narrative sentence follows"),
        pytest.param("RESOLVED that –\n\nthe report be noted.\n\nthanks be sent to the engineers.", TWO, id="two paragraphs without enumerators"),
        pytest.param("RESOLVED that the report be noted. The engineer then left the meeting.", ONE, id="narrative in the same paragraph"),
        pytest.param("RESOLVED that the report be noted.\n\nReason for decision: To keep the wall standing.", ONE, id="reasons are no clause"),
        pytest.param("RESOLVED that the report be noted.\n\n(Councillor Asher abstained.)", ONE, id="a note on the vote is no clause"),
        pytest.param("RESOLVED that the report be noted.\n\nRESOLVED that thanks be sent to the engineers.", [("resolved", [NOTED]), ("resolved", [THANKED])], id="two markers"),
        pytest.param("Members noted that the wall was old.\n\nRESOLVED that the report be noted.", ONE, id="facts before"),
        pytest.param("The report was noted. It was agreed that the wall be painted.", [("noted", ["The report was noted"]), ("agreed", ["It was agreed that the wall be painted"])], id="two sentences"),
        pytest.param("It was agreed that:\n\n- the wall be painted;\n- thanks be sent to the engineers.", [("agreed", ["the wall be painted", THANKED])], id="a lead-in and its list"),
    ],
)  # fmt: skip
def test_where_a_decision_ends(decided: Callable[[str], Any], body: str, expected: Any) -> None:
    assert decided(body) == expected


NESTED = """
RESOLVED that:

(1) the report be noted;

(2) the engineers be asked to:

(a) paint the wall; and

(b) mend the steps;

(3) thanks be sent.
"""


def test_clauses_keep_their_numbers_and_parents(parsed: Callable[..., Any]) -> None:
    (decision,) = parsed(HEAD + NESTED.strip() + TAIL).document.resolutions
    assert [(c.number, c.parent) for c in decision.clauses] == [
        ("(1)", None),
        ("(2)", None),
        ("(a)", "(2)"),
        ("(b)", "(2)"),
        ("(3)", None),
    ]


@pytest.mark.parametrize(
    ("clause", "verb"),
    [
        ("the report be noted", "noted"),
        ("the minutes be approved and signed", "approved"),
        ("to approve the plan", "approve"),
        ("Councillor Fenwick be and is hereby elected Chair", "elected"),
        ("a letter be sent to the owners", "sent"),
        ("the matter not be pursued further", "pursued"),
    ],
)
def test_a_clause_has_its_own_verb(parsed: Callable[..., Any], clause: str, verb: str) -> None:
    (decision,) = parsed(HEAD + f"RESOLVED – {clause}." + TAIL).document.resolutions
    assert [c.verb for c in decision.clauses] == [verb]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("It was noted that the wall was old.", id="a fact"),
        pytest.param("Members agreed that the work had been good.", id="an opinion"),
        pytest.param("At its meeting in May Cabinet resolved to sell the quay.", id="another body"),
        pytest.param("The fault has not been resolved.", id="the ordinary word"),
        pytest.param("The matter would be raised again as soon as resolved.", id="the ordinary word again"),
        pytest.param("Councillor Nair suggested that the wall be painted.", id="a view"),
        pytest.param(
            "It was proposed by Cllr Fenwick and seconded by Cllr Nair that the wall be painted.", id="no outcome"
        ),
        pytest.param("The motion was put to the vote and was LOST.", id="lost"),
        pytest.param("The engineer said the owners had agreed to pay.", id="others agreed"),
        pytest.param("The report recommended that the wall be painted.", id="an officer's recommendation"),
        pytest.param("The letter read: “RESOLVED that the parish object to the plan.”", id="a quotation"),
        pytest.param("Members discussed the report at length.", id="discussion"),
        pytest.param("The Clerk asked if the hall could be painted. Members discussed it.", id="a wish"),
        pytest.param(
            "To consider passing the following resolution:\n\n“RESOLVED that the public be excluded.”",
            id="the resolution an agenda proposes",
        ),
        pytest.param("Resolved: (For information only)", id="nothing to resolve"),
        pytest.param(
            "24/02231/HOUSE, Wren Cottage, porch. The plans were shown.", id="an application without an answer"
        ),
        pytest.param("Members noted the removal of the words “it was resolved to” in Item 5.2.", id="words quoted"),
        pytest.param("The Board:\n\n- visited the quay;\n- walked the path.", id="a stem and no decisions"),
        pytest.param(
            "19/001 The Forge\n\nAPPROVED 16/01/20\n\n19/002 Mill Lane, new roof.", id="dates of others' decisions"
        ),
    ],
)
def test_what_is_no_decision(decided: Callable[[str], Any], body: str) -> None:
    assert decided(body) == []


@pytest.mark.parametrize(
    ("body", "mover", "seconder"),
    [
        ("It was moved by Councillor Fenwick, seconded by Councillor Nair and RESOLVED that the report be noted.", "Councillor Fenwick", "Councillor Nair"),
        ("Proposed by Cllr Fenwick\n\nSeconded by Cllr Nair\n\nRESOLVED that the report be noted.", "Cllr Fenwick", "Cllr Nair"),
        ("RESOLVED that the report be noted. (Proposed Cllr Fenwick, seconded Cllr Nair)", "Cllr Fenwick", "Cllr Nair"),
        ("RESOLVED that the report be noted.\n\nProposed: Cllr Fenwick Seconded: Cllr Nair", "Cllr Fenwick", "Cllr Nair"),
        ("It was agreed to note the report (proposed by AF, seconded by PN).", "AF", "PN"),
        ("RESOLVED that the report be noted.", None, None),
        ("Cllr Fenwick proposed that the report be noted, seconded by Cllr Nair. Cllr Roe proposed an amendment that it be burnt, seconded by Cllr Pell. Amendment: 2 for, 3 against – lost. Original proposal: 3 for, 2 against. RESOLVED: to note the report.", "Cllr Fenwick", "Cllr Nair"),
        ("Cllr Roe moved that it be burnt; the motion was not seconded.\n\nRESOLVED that the report be noted.\n\nProposed: Cllr Fenwick Seconded: Cllr Nair Carried", "Cllr Fenwick", "Cllr Nair"),
        ("It was agreed to note the report. Clerk to action. Prop. AF, 2nd PN, all agreed.", "AF", "PN"),
        ("It was agreed to note the report. The Clerk spoke of the storm. Prop. AF, 2nd PN.", None, None),
        ("Moved by Cllr Fenwick, seconded by Cllr Nair: That the report be noted.\n\nAmendment moved by Cllr Roe, seconded by Cllr Pell: That it be burnt.\n\nThe amendment was put and LOST.\n\nThe motion was then put and CARRIED.\n\nRESOLVED that the report be noted.", "Cllr Fenwick", "Cllr Nair"),
        ("Cllr Fenwick moved that the application be refused. Cllr Nair seconded. On a show of hands this was carried by 5 votes to 2.\n\nDecision: Refused, as the wall is too high.", "Cllr Fenwick", "Cllr Nair"),
        ("Motion\n\nTo approve the works.\n\nMoved by Cllr Fenwick, seconded by Cllr Nair.\n\nAmendment\n\nTo approve the works without the quay.\n\nMoved by Cllr Roe, seconded by Cllr Pell.\n\nA vote was taken by calling the roll.\n\nDecision\n\nThe Motion was carried by 5 votes to 3 and the Committee resolved accordingly.", "Cllr Fenwick", "Cllr Nair"),
        ("Cllr Fenwick proposed that the quay be sold. Cllr Nair, as seconder, spoke of the cost. Cllr Roe proposed instead that it be let; Cllr Pell seconded. The proposal was defeated. Cllr Fenwick's proposal was then put and carried.", "Cllr Fenwick", "Cllr Nair"),
        ("NM 9.1 Councillor A. Fenwick\n\n“That this Council calls on the Minister to mend the quay.”\n\nREPLY: There is no money for it.\n\nCouncillor Fenwick was sorry. The motion was seconded by Councillor Nair and agreed.", "Councillor A. Fenwick", "Councillor Nair"),
        ("(a) In the name of Cllr. A. Fenwick\n\n“That this Council calls on the Minister to mend the quay.”\n\nSeconded by Cllr. Nair. She spoke of the storm.\n\nThe motion was adopted.", "Cllr. A. Fenwick", "Cllr. Nair"),
        ("Motion\n\nTo approve the programme of works as set out in the report.\n\nMoved by Cllr Fenwick, seconded by Cllr Nair.\n\nAmendment\n\nTo approve the programme of works without the quay.\n\nMoved by Cllr Roe, seconded by Cllr Pell.\n\nThe Motion was carried by 5 votes to 3.", "Cllr Fenwick", "Cllr Nair"),
        ("Cllr Fenwick proposed that the quay be sold, seconded by Cllr Nair. This was lost, 2 in favour and 5 against. The report was then noted.", None, None),
        ("Cllr Fenwick, seconded by Cllr Nair, moved approval.\n\nCllr Roe, seconded by Provost Pell, moved as an amendment that it be deferred.\n\nFor the amendment (2): Councillors Roe and Pell\n\nFor the motion (1): Cllr Fenwick\n\nThe Committee accordingly agreed:\n\n(i) to defer the matter to June; and\n\n(ii) to ask for a report on the quay.", "Cllr Roe", "Provost Pell"),
    ],
)  # fmt: skip
def test_mover_and_seconder_of_a_decision(
    parsed: Callable[..., Any], body: str, mover: str | None, seconder: str | None
) -> None:
    (decision,) = parsed(HEAD + body + TAIL).document.resolutions
    assert (decision.mover, decision.seconder) == (mover, seconder)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("The motion was carried by 6 votes to 2.\n\nRESOLVED that the report be noted.", (6, 2, None, "carried")),
        ("RESOLVED that the report be noted.\n\nFor: 6\n\nAgainst: 2\n\nAbstentions: 1", (6, 2, 1, None)),
        ("For: 6\n\nAgainst: 2\n\nThe application was therefore approved.", (6, 2, None, None)),
        ("RESOLVED that the report be noted.\n\n(7 votes in favour, 2 against, 1 abstention)", (7, 2, 1, None)),
        (
            "RESOLVED that the report be noted.\n\nIn accordance with Standing Order 14 a recorded vote was taken:\n\nFor (1): Councillor Nair\n\nAgainst (0)",
            (1, 0, None, None),
        ),
        (
            "It was proposed by Cllr Fenwick, seconded by Cllr Nair and RESOLVED by 3 votes to 2\n\ni. to mend the quay;\n\nii. to paint it.",
            (3, 2, None, None),
        ),
        (
            "RESOLVED that the report be noted.\n\nA vote having been called, the Clerk recorded: For – 5; Against – 1.",
            (5, 1, None, None),
        ),
        ("RESOLVED (unanimously) that the report be noted.", (None, None, None, "unanimous")),
        ("RESOLVED unanimously that the report be noted.", (None, None, None, "unanimous")),
        ("It was unanimously agreed that the wall be painted.", (None, None, None, "unanimous")),
    ],
)
def test_the_vote_on_a_decision(parsed: Callable[..., Any], body: str, expected: tuple[Any, ...]) -> None:
    (decision,) = parsed(HEAD + body + TAIL).document.resolutions
    assert decision.vote is not None
    assert (decision.vote.for_, decision.vote.against, decision.vote.abstain, decision.vote.result) == expected


# Who moved and how it went are no part of the clause.
PROPOSED = [
    ("It was proposed by Cllr Fenwick, seconded by Cllr Nair and carried that the wall be painted in May.", "the wall be painted in May"),
    ("It was resolved that the wall be painted in May (proposed Cllr Fenwick, seconded Cllr Nair, Cllr Roe abstaining).", "the wall be painted in May"),
    ("Proposed by Cllr Fenwick, seconded by Cllr Nair and resolved that the wall be painted in May.", "the wall be painted in May"),
    ("Cynigiwyd gan / Proposed by Cllr Fenwick, eiliwyd gan / seconded by Cllr Nair, a phenderfynwyd / and resolved that the wall be painted in May.", "the wall be painted in May"),
    ("Cllr Fenwick proposed that the wall be painted in May and this was seconded by Cllr Nair. The proposal was carried by three to one.", "the wall be painted in May"),
    ("The following Motion was then proposed by Cllr Fenwick and seconded by Cllr Nair and agreed.\n\nThat the wall be painted in May.", "the wall be painted in May"),
    ("The item was deferred to the May meeting, on the proposition of Cllr Fenwick, seconded by Cllr Nair, to let the engineer be heard.", "The item was deferred to the May meeting, on the proposition of Cllr Fenwick, seconded by Cllr Nair, to let the engineer be heard"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clause"), PROPOSED)
def test_movers_are_no_part_of_the_clause(parsed: Callable[..., Any], body: str, clause: str) -> None:
    (decision,) = parsed(HEAD + body + TAIL).document.resolutions
    assert [c.text.rstrip(".") for c in decision.clauses] == [clause]
    assert (decision.mover, decision.seconder) == ("Cllr Fenwick", "Cllr Nair")


def test_an_amendment_taken_into_the_motion_is_no_decision_of_its_own(parsed: Callable[..., Any]) -> None:
    body = (
        "Councillor Fenwick moved and Councillor Nair seconded that the quay be let.\n\n"
        "Councillor Asher, seconded by Councillor Roche, moved as an amendment that it be let for a year.\n\n"
        "For the amendment (5) – Councillors Pell and Brack\n\nAgainst the amendment (4) – Councillor Vane\n\n"
        "The amendment was CARRIED and became part of the substantive motion.\n\n"
        "The substantive motion was then put.\n\nFor the motion (8) – Councillors Pell, Vane and Brack\n\nAgainst (1) – Councillor Roche\n\n"
        "RESOLVED that the quay be let for a year."
    )
    (decision,) = parsed(HEAD + body + TAIL).document.resolutions
    assert (decision.mover, decision.seconder) == ("Councillor Fenwick", "Councillor Nair")
    assert decision.vote is not None and (decision.vote.for_, decision.vote.against) == (8, 1)


def test_an_amendment_that_was_carried_has_its_own_movers(parsed: Callable[..., Any]) -> None:
    body = (
        "Councillor Fenwick, seconded by Councillor Nair, moved that the school close.\n\n"
        "Councillor Asher, seconded by Councillor Roche, moved as an amendment (Amendment 1) that it stay.\n\n"
        "Councillor Vane, seconded by Councillor Pell, moved as a further amendment (Amendment 2) that it move.\n\n"
        "Amendment 1 was accordingly carried by 9 votes to 8.\n\nDECISION\n\nDECIDED that the school stay."
    )
    (decision,) = parsed(HEAD + body + TAIL).document.resolutions
    assert (decision.mover, decision.seconder) == ("Councillor Asher", "Councillor Roche")


OUTCOMES = [
    ("Cllr Fenwick proposed that the wall be painted. Cllr Nair seconded. Motion carried.", "Cllr Fenwick", "Cllr Nair", "carried"),
    ("The Board proposed that the number of members be cut to 12. This resolution was carried on a show of hands.", None, None, "carried"),
    ("Cllr Fenwick proposed that the wall be painted, seconded by Cllr Nair. This was carried unanimously.", "Cllr Fenwick", "Cllr Nair", "unanimous"),
    ("It was proposed by Cllr Fenwick and seconded by Cllr Nair that the wall be painted. All in favour.", "Cllr Fenwick", "Cllr Nair", "unanimous"),
    ("Proposal: to paint the wall.\n\nProposed: Cllr Fenwick Seconded: Cllr Nair Vote: All in favour", "Cllr Fenwick", "Cllr Nair", "unanimous"),
    ("Motion: That the wall be painted.\n\nProposed by: Cllr Fenwick\n\nSeconded by: Cllr Nair\n\nMotion carried", "Cllr Fenwick", "Cllr Nair", "carried"),
    ("RESOLVED that the wall be painted.\n\nProposer: Cllr Fenwick\n\nSeconder: Cllr Nair\n\nVote: Unanimous", "Cllr Fenwick", "Cllr Nair", "unanimous"),
    ("AGREED: on the proposal of Cllr Fenwick, seconded by Cllr Nair, that the wall be painted by all in May, unanimously.", "Cllr Fenwick", "Cllr Nair", "unanimous"),
    ("Minutes approved. Proposed: A. Fenwick. Seconded: P. Nair. Carried.", "A. Fenwick", "P. Nair", "carried"),
    ("Cllr Fenwick moved, Cllr Nair seconding: “That the wall be painted.”\n\nMembers spoke of colours.\n\nThe motion was put to the meeting and carried.", "Cllr Fenwick", "Cllr Nair", "carried"),
    ("No. 4/24 – Cllr. Fenwick\n\n“That the wall be painted.”\n\nREPLY: It will be looked at.\n\nCllr. Nair seconded the motion and it was agreed unanimously.", "Cllr. Fenwick", "Cllr. Nair", "unanimous"),
    ("MOTION\n\nTo paint the wall.\n\nMoved by Cllr Fenwick, seconded by Cllr Nair.\n\nThe Motion was carried by 5 votes to 3.", "Cllr Fenwick", "Cllr Nair", "carried"),
    ("Cllr Roe, seconded by Cllr Ash, moved that the wall be kept.\n\nCllr Fenwick, seconded by Cllr Nair, moved as an amendment that the wall be painted.\n\nOn a vote, 4 members voted for the motion and 6 members voted for the amendment, which accordingly became the decision of the Committee.", "Cllr Fenwick", "Cllr Nair", "carried"),
    ("Resolved, proposed Cllr Fenwick, seconded Cllr Nair, that the wall be painted. Unanimously agreed", "Cllr Fenwick", "Cllr Nair", "unanimous"),
    ("RESOLVED proposed Cllr Fenwick seconded Cllr Nair to paint the wall. Carried.", "Cllr Fenwick", "Cllr Nair", "carried"),
    ("A painter came forward. Resolved: prop. Cllr Fenwick, sec. Cllr Nair that the wall be painted. All in favour.", "Cllr Fenwick", "Cllr Nair", "unanimous"),
    ("Payments passed unanimously on the proposal of Cllr Fenwick, Cllr Nair seconding.", "Cllr Fenwick", "Cllr Nair", "unanimous"),
    ("Unanimous adoption of the previous minutes", None, None, "unanimous"),
    ("Upon the proposition of A Fenwick, seconded by P Nair, it was resolved unanimously “That the wall be painted.”", "A Fenwick", "P Nair", "unanimous"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "mover", "seconder", "result"), OUTCOMES)
def test_a_proposal_with_its_outcome(
    parsed: Callable[..., Any], body: str, mover: str | None, seconder: str | None, result: str
) -> None:
    (decision,) = parsed(HEAD + body + TAIL).document.resolutions
    assert decision.vote is not None
    assert (decision.mover, decision.seconder, decision.vote.result) == (mover, seconder, result)


@pytest.mark.parametrize(
    "body",
    [
        "Cllr Fenwick proposed that the wall be painted. Cllr Nair seconded. Members discussed the cost.",
        "Proposal: to paint the wall.\n\nProposed: Cllr Fenwick Seconded: Cllr Nair",
    ],
)
def test_a_proposal_without_an_outcome_is_none(decided: Callable[[str], Any], body: str) -> None:
    assert decided(body) == []


def test_a_vote_of_an_earlier_item_is_not_that_of_a_later_one(parsed: Callable[..., Any]) -> None:
    body = "The motion was carried by 6 votes to 2.\n\nRESOLVED that the report be noted.\n\n**3. Lights**\n\nRESOLVED that the lamps be lit."
    first, second = parsed(HEAD + body + "\n").document.resolutions
    assert first.vote is not None and second.vote is None


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Councillor Fenwick moved that the quay be sold. The motion was LOST.", "Councillor Fenwick moved that the quay be sold."),
        ("It was proposed by Cllr Fenwick that the quay be sold.\n\nThe motion was withdrawn.", "It was proposed by Cllr Fenwick that the quay be sold."),
        ("Cllr Fenwick proposed that the quay be sold. There was no seconder.", "Cllr Fenwick proposed that the quay be sold."),
    ],
)  # fmt: skip
def test_lost_and_withdrawn_motions_live_in_a_list_of_their_own(
    parsed: Callable[..., Any], body: str, text: str
) -> None:
    document = parsed(HEAD + body + TAIL).document
    assert document.resolutions == ()
    assert [m.text for m in document.motions] == [text]
    assert document.motions[0].item == "2"


@pytest.mark.parametrize(
    ("body", "moved", "votes"),
    [
        ("Cllr Fenwick moved that the quay be sold. Cllr Nair seconded. The motion was LOST, 3 for and 5 against.", ("Cllr Fenwick", "Cllr Nair"), (3, 5, None, "lost")),
        ("Cllr Fenwick, seconded by Cllr Nair, moved that the quay be sold.\n\nOn being put to the vote, there were 2 votes for, 4 against and 1 abstention, and the proposal was lost.", ("Cllr Fenwick", "Cllr Nair"), (2, 4, 1, "lost")),
        ("It was proposed by Cllr Fenwick that the quay be sold. The motion was withdrawn.", ("Cllr Fenwick", None), (None, None, None, None)),
    ],
)  # fmt: skip
def test_a_lost_motion_has_its_movers_and_its_votes(
    parsed: Callable[..., Any], body: str, moved: tuple[str, str | None], votes: tuple[int | str | None, ...]
) -> None:
    (motion,) = parsed(HEAD + body + TAIL).document.motions
    vote = motion.vote
    assert (motion.mover, motion.seconder) == moved
    assert (vote and (vote.for_, vote.against, vote.abstain, vote.result)) == (votes if any(votes) else None)


def test_the_same_decision_printed_twice_is_one_and_the_later_print_stands(parsed: Callable[..., Any]) -> None:
    """A web page prints "Decision:" and then "Minutes:" with the same outcome."""
    body = "Decision:\n\nRESOLVED that the annual report be noted.\n\nMinutes:\n\nThe engineer spoke.\n\nRESOLVED that the annual report be noted."
    found = parsed(HEAD + body + TAIL)
    (decision,) = found.document.resolutions
    assert decision.span.start > found.text.index("The engineer spoke.")


def test_the_same_words_on_two_applications_are_two_decisions(parsed: Callable[..., Any]) -> None:
    body = "24/00417/FUL 3 Low Road\n\nNo comments and AGREED to go with the officer\n\n24/00523/FUL 9 Mill Lane\n\nNo comments and AGREED to go with the officer"
    assert len(parsed(HEAD + body + TAIL).document.resolutions) == 2


def test_a_decision_belongs_to_the_item_it_stands_under(parsed: Callable[..., Any]) -> None:
    document = parsed(HEAD + "RESOLVED that the report be noted." + TAIL).document
    (decision,) = document.resolutions
    assert decision.item == "2"
    assert decision.item_id == document.items[1].id


def test_spans_run_from_marker_to_last_clause_and_clauses_hold_their_words(parsed: Callable[..., Any]) -> None:
    found = parsed(
        HEAD + "RESOLVED that:\n\n(i) the report be noted;\n\n(ii) thanks be sent.\n\nReason: It was good." + TAIL
    )
    (decision,) = found.document.resolutions
    words = found.text[decision.span.start : decision.span.end]
    assert words.startswith("RESOLVED that:") and words.endswith("thanks be sent.")
    assert [found.text[c.span.start : c.span.end] for c in decision.clauses] == [c.text for c in decision.clauses]


def test_a_decision_in_a_row_of_a_table_is_the_whole_row(parsed: Callable[..., Any]) -> None:
    found = parsed(
        HEAD + "| Item | |\n|---|---|\n| Hall fees | £40 resolved to pay |\n| Keys | Resolved to sign |" + TAIL
    )
    first, _ = found.document.resolutions
    assert " ".join(found.text[first.span.start : first.span.end].split()) == "Hall fees £40 resolved to pay"
    assert first.span.start == first.clauses[0].span.start


def test_a_clause_torn_by_a_page_break_is_one(parsed: Callable[..., Any]) -> None:
    text = (
        HEAD
        + "RESOLVED that the report of the engineers on the progress of the\n\n---\n\n2\n\nworks at the north quay be noted."
        + TAIL
    )
    (decision,) = parsed(text).document.resolutions
    assert [c.text for c in decision.clauses] == [
        "the report of the engineers on the progress of the works at the north quay be noted."
    ]


def test_agendas_hold_no_decisions(parsed: Callable[..., Any]) -> None:
    text = (
        "# Harbour Committee\n\nYou are hereby summoned to a meeting to be held on 4 June 2019.\n\n## AGENDA\n\n1. Apologies\n\n"
        "2. To receive declarations of interest\n\n3. Exclusion of the public\n\nRESOLVED that the press and public be excluded.\n"
    )
    assert parsed(text).document.resolutions == ()


PLAN = "The officer presented the plan and answered questions about its cost and its effect on Mill Lane."

# One item each, as bodies of different families minute it.
FAMILIES = [
    pytest.param(
        "RESOLVED that Council: (a) Awards a grant; and (b) Notes the review.",
        [("resolved", ["Awards a grant; and", "Notes the review"])],
        id="the body before its clauses",
    ),
    pytest.param(
        "The Executive AGREED\n\n(a) the purchase of four homes be approved.\n\n(b) the report be noted.",
        [("agreed", ["the purchase of four homes be approved", "the report be noted"])],
        id="agreed, and a list",
    ),
    pytest.param(
        "| Item | |\n|---|---|\n| Hall fees | £40 resolved to pay |\n| Standing Orders | Resolved to sign |",
        [("resolved", ["Hall fees £40 resolved to pay"]), ("resolved", ["Standing Orders Resolved to sign"])],
        id="the outcome in a cell of its own",
    ),
    pytest.param(
        "It was also agreed that people\n\ncould introduce themselves.",
        [("agreed", ["It was also agreed that people could introduce themselves"])],
        id="a sentence torn in two",
    ),
    pytest.param(
        "Resolved: to exclude the public. The Council received the report. Resolved: that the Clerk move to point 15.",
        [
            ("resolved", ["to exclude the public"]),
            ("received", ["The Council received the report"]),
            ("resolved", ["the Clerk move to point 15"]),
        ],
        id="three in a paragraph",
    ),
    pytest.param(
        "8 The Butts, porch: Agreed: no objection.",
        [("agreed", ["no objection"])],
        id="the answer behind a second colon",
    ),
    pytest.param(
        "It was proposed by Cllr Fenwick, seconded by Cllr Nair and RESOLVED TO RECOMMEND TO FULL COUNCIL that the limit be raised.",
        [("recommended", ["the limit be raised"])],
        id="resolved to recommend",
    ),
    pytest.param(
        "RESOLVED, on the motion of Councillor Fenwick, seconded by Councillor Nair:\n\n(1) that the draft be noted;\n\n(2) that fees be set.",
        [("resolved", ["that the draft be noted", "that fees be set"])],
        id="movers before the colon",
    ),
    pytest.param(
        "Members spoke of Christmas, and it was agreed (i) that the lights be lit; and (ii) that pies be served.",
        [("agreed", ["that the lights be lit; and", "that pies be served"])],
        id="it was agreed (i)",
    ),
    pytest.param(
        "After a long talk about strikes, drains and public access it was agreed that nets be allowed for a season.",
        [("agreed", ["it was agreed that nets be allowed for a season"])],
        id="a story before it",
    ),
    pytest.param(
        "Electricity account: It was agreed that the system be kept.",
        [("agreed", ["It was agreed that the system be kept"])],
        id="a title that ran in",
    ),
    pytest.param(
        "Letter from the county on salt: Members noted the letter.",
        [("noted", ["Members noted the letter"])],
        id="who noted it, behind what it was",
    ),
    pytest.param(
        "Mr Fenwick gave a talk. Resolved: That the talk be noted. The report was approved.",
        [("resolved", ["the talk be noted"]), ("approved", ["The report was approved"])],
        id="a marker behind a sentence, and a decision behind it",
    ),
    pytest.param(
        "RESOLVED that the plan be adopted. (Cllr Fenwick proposed, Cllr Nair seconded, all were in favour).",
        [("resolved", ["the plan be adopted"])],
        id="the vote behind it, between brackets",
    ),
    pytest.param(
        "Energy was over. The Clerk advised against a closure. NOTED.",
        [("noted", ["The Clerk advised against a closure. NOTED"])],
        id="one word in capitals behind what was told",
    ),
    pytest.param(
        "It was PENDERFYNWYD / RESOLVED to renew the tenancy.", [("resolved", ["to renew the tenancy"])], id="bilingual"
    ),
    pytest.param(
        "Having considered the objections, the Cabinet Member:\n\n(a) approved the order; and\n\n(b) noted the costs.",
        [("resolved", ["approved the order; and", "noted the costs"])],
        id="one who decides, having considered",
    ),
    pytest.param(
        "The primary members agreed: (a) a levy at £6; and (b) a levy at £4.",
        [("agreed", ["a levy at £6; and", "a levy at £4"])],
        id="enumerated behind a colon",
    ),
    pytest.param(
        "Election of officers\n\nChairman: Ms Anne Fenwick (proposed by Mr Lyle, seconded by Miss Vane)\n\nTreasurer: Mrs Priya Nair (Mrs Dunn, Mr Gaunt)",
        [],
        id="posts outside an election",
    ),
    pytest.param(
        "RESOLVED: (Councillors Nair and Roe dissenting) That the plan be adopted.",
        [("resolved", ["the plan be adopted"])],
        id="how it went, before the clause",
    ),
    pytest.param(
        "Cllr Fenwick moved refusal, seconded by Cllr Nair. On a show of hands this was carried by 5 votes to 2, Cllr Roe abstaining.",
        [
            (
                "carried",
                [
                    "Cllr Fenwick moved refusal, seconded by Cllr Nair. On a show of hands this was carried by 5 votes to 2, Cllr Roe abstaining"
                ],
            )
        ],
        id="carried on a show of hands",
    ),
    pytest.param(
        "Cllr Fenwick moved that the question be now put. The procedural motion was CARRIED.", [], id="procedure"
    ),
    pytest.param(
        "Cabinet recommended to Council:\n\n(a) That the budget be approved; and\n\n(b) That the rate be set.",
        [("recommended", ["That the budget be approved; and", "That the rate be set"])],
        id="recommended to a body, in a stem",
    ),
    pytest.param(
        "The Board AGREED to RECOMMEND to the Council of Governors that:\n\na) one seat be abolished; and\n\nb) the quorum be one half.",
        [("recommended", ["one seat be abolished; and", "the quorum be one half"])],
        id="agreed to recommend",
    ),
    pytest.param(
        "The Committee agreed:-\n\n(a) that a hearing be held before the order was\n\ndetermined;\n\n(b) to invite the owners.",
        [("agreed", ["that a hearing be held before the order was determined", "to invite the owners"])],
        id="torn clause",
    ),
    pytest.param(
        "Mr Fenwick moved that fees be frozen. This was seconded by Mr Nair and, on a show of hands, was carried by 12 votes to 9.\n\nRESOLVED: That fees be frozen.",
        [("resolved", ["fees be frozen"])],
        id="carried, and printed as resolved",
    ),
    pytest.param(
        "The Executive Member for Roads:\n\n- APPROVED the order;\n- NOTED the objection; and\n- DELEGATED to the Head of Roads authority to vary it.",
        [
            (
                "resolved",
                [
                    "APPROVED the order",
                    "NOTED the objection; and",
                    "DELEGATED to the Head of Roads authority to vary it",
                ],
            )
        ],
        id="one who decides alone",
    ),
    pytest.param(
        "Resolved: that a working party be set up;\n\nthat it report in May;\n\nand that £90 be spent.\n\nCllr Nair left.",
        [("resolved", ["a working party be set up", "that it report in May", "and that £90 be spent"])],
        id="that, that, and that",
    ),
    pytest.param(
        "Cllr Fenwick was elected Chairman of the Joint Committee and took the chair.",
        [("elected", ["Cllr Fenwick was elected Chairman of the Joint Committee"])],
        id="took the chair",
    ),
    pytest.param(
        "It was proposed by Cllr Fenwick, seconded by Cllr Nair, and resolved (8 for, 1 against) that the mower be bought.",
        [("resolved", ["the mower be bought"])],
        id="how the vote went between brackets",
    ),
    pytest.param(
        f"{PLAN}\n\nRESOLVED: That permission be REFUSED for the following reason: harm to the listed building.",
        [("resolved", ["permission be REFUSED for the following reason: harm to the listed building"])],
        id="planning",
    ),
    pytest.param(
        f"{PLAN}\n\nThe Sub-Committee retired to deliberate at 11.15am.\n\nThe decision:\n\nThat the licence be granted.",
        [("resolved", ["the licence be granted"])],
        id="licensing",
    ),
    pytest.param(
        f"{PLAN}\n\nDECISION\n\n(a) AGREED the programme; and\n\n(b) NOTED the balance.",
        [("resolved", ["AGREED the programme; and", "NOTED the balance"])],
        id="Scottish, under a label",
    ),
    pytest.param(
        f"{PLAN}\n\nDecision\n\n1) To approve the plan.\n\n2) To note the spend.\n\n(References – report by the Head of Parks, submitted)",
        [("resolved", ["To approve the plan", "To note the spend"])],
        id="Scottish, infinitives",
    ),
    pytest.param(
        f"(1) {PLAN}\n\n(2) RESOLVED that the plan be agreed.",
        [("resolved", ["the plan be agreed"])],
        id="county, numbered paragraphs",
    ),
    pytest.param(
        "Proposed by Alderman Fenwick,\n\nSeconded by Councillor Nair and\n\nResolved – that the Council approves the grant.",
        [("resolved", ["the Council approves the grant"])],
        id="Northern Irish",
    ),
    pytest.param(
        "PENDERFYNWYD / RESOLVED that the minutes be confirmed.",
        [("resolved", ["the minutes be confirmed"])],
        id="Welsh, two languages",
    ),
    pytest.param(
        f"{PLAN}\n\nRESOLVED that the fees be approved.\n\nReasons for decision\n\nTo balance the budget.\n\nAlternative options considered\n\nTo keep the fees. This was rejected.",
        [("resolved", ["the fees be approved"])],
        id="cabinet, with reasons and alternatives",
    ),
    pytest.param(
        "Governors approved the Safeguarding Policy. Q: How often is it read? A: Each year.",
        [("approved", ["Governors approved the Safeguarding Policy"])],
        id="school governors",
    ),
    pytest.param(
        "It was resolved to approve the following payments:\n\n| Payee | Sum |\n|---|---|\n| Clerk | £400 |\n| Hall | £50 |",
        [("resolved", ["It was resolved to approve the following payments:"])],
        id="parish payments",
    ),
    pytest.param(
        "The following observations were agreed:\n\n| Ref | Site | Observation |\n|---|---|---|\n| 19/001 | 4 Mill Lane | No objection |\n| 19/002 | The Forge | Object to its height |",
        [("agreed", ["19/001 4 Mill Lane No objection", "19/002 The Forge Object to its height"])],
        id="parish planning list",
    ),
    pytest.param(
        "On the proposal of Cllr. O. Finnerty\n\nSeconded by Cllr. S. Brack\n\nIt was resolved:\n\n“That the minutes of the May meeting be confirmed.”",
        [("resolved", ["the minutes of the May meeting be confirmed"])],
        id="Irish",
    ),
    pytest.param(
        "The Licensing Board resolved: -\n\nTo grant the application subject to the condition on doors.",
        [("resolved", ["To grant the application subject to the condition on doors"])],
        id="Scottish, one deed under a stem",
    ),
    pytest.param(
        "The accounts were read. Decision: The minutes will give decisions only. Action was put off. Agreed: Cllr Fenwick to be put on the list.",
        [
            ("resolved", ["The minutes will give decisions only"]),
            ("agreed", ["Cllr Fenwick to be put on the list"]),
        ],
        id="labels inside a paragraph",
    ),
    pytest.param(
        "24/0123 Shed at the quay. Decision: Granted with conditions by the county.",
        [],
        id="what another body decided",
    ),
    pytest.param(
        "It was proposed by Cllr. O. Finnerty, seconded by Cllr. S. Brack, and RESOLVED\n\n“That the minutes of the May meeting be ADOPTED.”",
        [("resolved", ["the minutes of the May meeting be ADOPTED"])],
        id="Irish, a marker without a stop",
    ),
    pytest.param(
        "- Cllr Finnerty reported that the lamps were mended. RESOLVED and noted. The Council thanked him.\n- The ferry would not run in May. RESOLVED accordingly.",
        [
            ("resolved", ["Cllr Finnerty reported that the lamps were mended. RESOLVED and noted"]),
            ("resolved", ["The ferry would not run in May. RESOLVED accordingly"]),
        ],
        id="Welsh, a marker that refers back",
    ),
    pytest.param(
        "RESOLVED: That under Section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting as defined in paragraphs 1, 2 and 3 of Part 1 of Schedule 12A.",
        [
            (
                "resolved",
                [
                    "under Section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting as defined in paragraphs 1, 2 and 3 of Part 1 of Schedule 12A"
                ],
            )
        ],
        id="exclusion of the public",
    ),
]


@pytest.mark.parametrize(("body", "expected"), FAMILIES)
def test_families(decided: Callable[[str], Any], body: str, expected: Any) -> None:
    assert decided(body) == expected


def test_a_division_between_motion_and_amendment(parsed: Callable[..., Any]) -> None:
    """The amendment's votes are those against; the amendment's movers are not the motion's."""
    body = (
        "As a MOTION, Mr A Fenwick, seconded by Mrs P Nair, moved that tolls be kept.\n\n"
        "As an AMENDMENT, Mr T Asher, seconded by Dr Q Pell, moved that tolls end.\n\n"
        "On a vote being taken, the MOTION received 7 votes and the AMENDMENT received 4 votes, with 1 abstention.\n\n"
        "The MOTION was therefore CARRIED and the Council AGREED that tolls be kept."
    )
    (decision,) = parsed(HEAD + body + TAIL).document.resolutions
    assert decision.vote is not None
    assert (decision.vote.for_, decision.vote.against, decision.vote.abstain) == (7, 4, 1)
    assert decision.vote.result == "carried"


def test_the_movers_of_a_decision_in_a_sentence_of_its_own(parsed: Callable[..., Any]) -> None:
    body = (
        "As a MOTION, Mr A Fenwick, seconded by Mrs P Nair, moved that tolls be kept.\n\n"
        "On a vote being taken, 7 voted for and 4 against.\n\n"
        "The Council AGREED that tolls be kept."
    )
    (decision,) = parsed(HEAD + body + TAIL).document.resolutions
    assert (decision.mover, decision.seconder) == ("Mr A Fenwick", "Mrs P Nair")


def test_totals_and_names_that_differ_are_a_finding(parsed: Callable[..., Any]) -> None:
    body = "RESOLVED that the plan be adopted.\n\nFor (5) Councillors Fenwick, Nair and Asher\n\nAgainst (0)"
    found = parsed(HEAD + body + TAIL)
    assert found.document.resolutions[0].vote is not None
    assert [f.severity for f in found.findings] == ["warning"]


def test_who_was_elected_and_what_was_answered_to_applications_is_listed(parsed: Callable[..., Any]) -> None:
    body = (
        "Mr Ash took the chair.\n\n**3. Election of officers**\n\n"
        "Chairman: Ms Anne Fenwick (proposed by Mr Lyle, seconded by Miss Vane)\n\nTreasurer: Mrs Priya Nair (Mrs Dunn, Mr Gaunt)\n\n"
        "**4. Planning**\n\n| Ref | Where | Response |\n|---|---|---|\n| 24/00218 | 4 Pound Lane, porch | No objection |\n"
        "| 24/00231 | The Yard, houses | Object: access |\n\nThe responses above were agreed.\n\nAsh Farm - new barn. Supported.\n\nAsh Lane was long. No."
    )
    found = parsed(HEAD + body + "\n").document.resolutions
    assert [(d.item, d.verb, d.mover, d.seconder, [c.text for c in d.clauses]) for d in found] == [
        (
            "3",
            "elected",
            "Mr Lyle",
            "Miss Vane",
            ["Chairman: Ms Anne Fenwick"],
        ),
        ("3", "elected", "Mrs Dunn", "Mr Gaunt", ["Treasurer: Mrs Priya Nair (Mrs Dunn, Mr Gaunt)"]),
        (
            "4",
            "agreed",
            None,
            None,
            ["24/00218 4 Pound Lane, porch No objection", "24/00231 The Yard, houses Object: access"],
        ),
        ("4", "agreed", None, None, ["Ash Farm - new barn. Supported."]),
    ]


OFFICERS = "# Minutes of the annual meeting of Tarrow Community Council held on 4 June 2019\n\n**1. Officers**\n\nThese took office.\n\n"


def test_a_table_of_officers_tells_who_nominated_them(parsed: Callable[..., Any]) -> None:
    table = "| Office | Who elected | Nominated by | Seconded by |\n|---|---|---|---|\n| Convener | Ann Fenwick | Priya Nair | Tom Asher |\n| Treasurer | Tom Asher | Ann Fenwick | Priya Nair |\n"
    found = parsed(OFFICERS + table, "minutes.md").document.resolutions
    assert [(d.verb, d.mover, d.seconder) for d in found] == [
        ("elected", "Priya Nair", "Tom Asher"),
        ("elected", "Ann Fenwick", "Priya Nair"),
    ]


def test_a_table_of_posts_without_nominations_elects_nobody(parsed: Callable[..., Any]) -> None:
    table = "| Office | Name | Telephone |\n|---|---|---|\n| Convener | Ann Fenwick | 0131 |\n"
    assert not parsed(OFFICERS + table, "minutes.md").document.resolutions


def test_a_count_torn_by_a_page_is_one(parsed: Callable[..., Any]) -> None:
    body = "Councillor Fenwick moved that the quay be sold. This was agreed by 5 votes to\n\n3.\n\nRESOLVED that the quay be sold."
    (*_, decision) = parsed(HEAD + body + TAIL).document.resolutions
    assert decision.vote is not None
    assert (decision.vote.for_, decision.vote.against) == (5, 3)


def test_what_a_title_asks_for_is_settled_by_the_lines_below(parsed: Callable[..., Any]) -> None:
    head = "Minutes of the meeting of Wex Community Council held on 4 March 2014\n\nPresent: Cllrs Fenwick and Nair\n\n"
    body = (
        "AGENDA ITEM 1 – Apologies\n\nCL/13/04\n\nNone.\n\nAGENDA ITEM 2 – To confirm the minutes of May\n\nCL/14/04\n\n"
        "Proposed: Cllr. Fenwick Seconded: Cllr. Nair\n\nUnanimously agreed\n\nAGENDA ITEM 3 – Finance\n\nCL/15/04\n\nThe report was read.\n"
    )
    (found,) = parsed(head + body).document.resolutions
    assert (found.clauses[0].text, found.mover, found.seconder) == (
        "To confirm the minutes of May",
        "Cllr. Fenwick",
        "Cllr. Nair",
    )


def test_what_stands_as_a_title_may_be_what_was_settled(parsed: Callable[..., Any]) -> None:
    body = "Mr Ash took the chair.\n\n3. The minutes of the meeting held on 4 May were confirmed as a true record.\n\nMr Ash signed them.\n\n4. Quay\n\nNothing was said."
    found = parsed(HEAD + body + "\n").document.resolutions
    assert [d.verb for d in found] == ["confirmed"]


@pytest.mark.parametrize(
    ("item", "clauses"),
    [
        ("1. Minutes of the last meeting were agreed as a true record.", ["Minutes of the last meeting were agreed as a true record"]),
        ("1. Minutes of 3 May: Agreed.", ["Minutes of 3 May: Agreed"]),
        ("1. Minutes of 3 May\n\nAgreed.", ["Agreed"]),
        ("1. Pension scheme\n\nAgreed.", []),
        ("1. Quay\n\nIt leaks.\n\n1. That the leak be noted.\n\n2. That the Clerk be thanked.\n\nAgreed", ["That the leak be noted", "That the Clerk be thanked"]),
        ("1. Accounts\n\nThat year it had leaked.\n\nAgreed", ["Agreed"]),
        ("1. Minutes of 3 May: Circulated, approved & signed as correct.", ["Circulated, approved & signed as correct"]),
        ("1. Minutes of 3 May: Circulated and read out as correct.", []),
        ("1. Accounts\n\nApproved as supplied.", ["Approved as supplied"]),
        ("1. Accounts\n\nApproved by Ann Vane, seconded by Bo Holt and passed by majority vote.", ["Approved by Ann Vane, seconded by Bo Holt and passed by majority vote"]),
        ("1. Accounts\n\nThe bridge was approved by Wex Council in May.", []),
        ("1. Accounts\n\nThe figures were approved by Ann Vane, seconded by nobody.", []),
        ("1. Matters arising from the walls: none.", []),
    ],
)  # fmt: skip
def test_what_is_settled_in_the_title_or_in_one_word(parsed: Callable[..., Any], item: str, clauses: list[str]) -> None:
    text = f"Minutes of Wex Hall Committee, 8 February 2016\n\nPresent: Ann Vane\n\n{item}\n\n2. Bar\n\nIt leaks.\n\n3. AOB\n"
    found = parsed(text, "m.txt").document.resolutions
    assert [clause.text.rstrip(".") for resolution in found for clause in resolution.clauses] == clauses


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("the quay be mended", True),
        ("the quay, be mended", True),  # signs are no words
        ("the quay be sold", False),
        ("mended be the quay", False),
        ("the quay be mended and sold", False),
    ],
)
def test_a_decision_whose_words_are_not_those_at_its_place_is_none(
    reading: Callable[..., Any], words: str, kept: bool
) -> None:
    """What was read out of a table in another order than the table is kept in."""
    text = reading("# Minutes\n\nRESOLVED that the quay be mended.\n")
    start = text.text.index("the quay")
    span = text.span(start, start + len("the quay be mended"))
    record = Resolution(verb="resolved", clauses=(Clause(text=words, span=span),), basis="marker", span=span)
    assert stands(text, record) == kept
