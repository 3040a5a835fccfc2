"""Formulas in which clerks print a decision: what was moved, by whom, how the vote went, each perhaps in a line of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "# Minutes of a meeting of Quenby Parish Council held on 4 June 2019\n\nPresent: Councillors A Fenwick (Chair), P Nair and T Roe\n\n**1. Apologies**\n\nThere were none.\n\n**2. Quay**\n\n"
TAIL = "\n\n**3. Date**\n\nNot known.\n"
FENWICK, NAIR = "Cllr Fenwick", "Cllr Nair"

MOVED = [
    # A proposal that its seconder and its outcome name no more than as such; approval by two.
    ("We have no policy and propose that one be drafted.\n\nCllr Fenwick’s proposal was seconded by Cllr Nair. All in favour.", ["Cllr Fenwick’s proposal was seconded by Cllr Nair. All in favour"], FENWICK, NAIR, (None, None, None, "unanimous")),
    ("It was proposed by Cllr Fenwick that Ms Ash be nominated for the seat. Cllr Fenwick said that Ms Ash was a teacher. The proposal was seconded by Cllr Nair and agreed.", ["Ms Ash be nominated for the seat"], FENWICK, NAIR, None),
    ("The minutes were read.\n\nApproved – PN Seconded – TR", ["Approved – PN Seconded – TR"], "PN", "TR", None),
    # Lines above belong to another matter than what a paragraph below tells of.
    ("Copies of the minutes of 2 May were sent:\n\nProposed by Cllr Fenwick\n\nSeconded by Cllr Nair\n\nThe Chair said that June was too hot. It was agreed that the fair be held in May.", ["It was agreed that the fair be held in May"], None, None, None),
    # A quotation that a line has torn.
    ("Proposed by Cllr Fenwick;\n\nSeconded by Cllr Nair;\n\nAnd Resolved:\n\n“That Cllr Ash be nominated to the Home and Social\n\nDevelopment Committee for a year ”", ["Cllr Ash be nominated to the Home and Social Development Committee for a year"], FENWICK, NAIR, None),
    # What is changed in the minutes that were agreed; what is asked of the body, which agrees.
    ("The minutes were agreed subject to the following changes:\n\n- Item 4.2 – a paper was discussed and agreed by the Board.\n\n- Item 9 – The audit paper was agreed.", ["The minutes were agreed subject to the following changes:"], None, None, None),
    ("PN asked the Board whether they were content for him to send the bid. The Board agreed.", ["PN asked the Board whether they were content for him to send the bid. The Board agreed"], None, None, None),
    ("PN suggested that the rota be sent first. The Board agreed with this approach.", ["PN suggested that the rota be sent first. The Board agreed with this approach"], None, None, None),
    # The same words of two sets of minutes, each moved.
    ("(a) Minutes of 2 May.\n\nProposed by Cllr Fenwick;\n\nSeconded by Cllr Nair;\n\nAnd Resolved:\n\n“That the minutes be taken as read and signed.”\n\n(b) Minutes of 9 May.\n\nProposed by Cllr Fenwick;\n\nSeconded by Cllr Nair;\n\nAnd Resolved:\n\n“That the minutes be taken as read and signed.”", ["the minutes be taken as read and signed", "the minutes be taken as read and signed"], FENWICK, NAIR, None),
    # The marker alone, below a proposal and a count.
    ("It was proposed by Cllr Fenwick and seconded by Cllr Nair to mend the quay at a cost of £90.\n\nA vote was taken: For 3, Against 2.\n\nRESOLVED.", ["to mend the quay at a cost of £90"], FENWICK, NAIR, (3, 2, None, None)),
    ("Cllr Fenwick asked the price of paint.\n\nA vote was taken: For 2, Against 3.\n\nLOST.", [], None, None, None),
    ("That the quay be let.\n\n(Moved by Cllr Fenwick, seconded by Cllr Nair.)\n\nRESOLVED accordingly.", ["That the quay be let"], FENWICK, NAIR, None),
    ("Cllr Fenwick proposed to mend the quay and this was seconded by Cllr Nair. It was resolved unanimously.", ["to mend the quay"], FENWICK, NAIR, (None, None, None, "unanimous")),
    ("Prop: Cllr Fenwick Sec: Cllr Nair to mend the quay at once. Agreed unanimously.", ["to mend the quay at once"], FENWICK, NAIR, (None, None, None, "unanimous")),
    ("Prop: Cllr Fenwick Sec: Cllr Nair to mend the quay at once. The vote is to be taken in May.", [], None, None, None),
    ("It was proposed that the quay be mended by the harbour trust. Proposed PN, seconded TR, all agreed.", ["the quay be mended by the harbour trust"], "PN", "TR", (None, None, None, "unanimous")),
    ("June meeting - Motion (PN) & seconded (TR) that the minutes be approved as read. Unanimously agreed and signed by the Chairman.", ["the minutes be approved as read"], "PN", "TR", (None, None, None, "unanimous")),
    ("Resolved: the accounts were approved. (PN/TR)", ["the accounts were approved"], "PN", "TR", None),
    ("Resolved: the accounts were read. (PN/TR)", ["the accounts were read"], None, None, None),
    ("Cllr Fenwick then proposed, and Cllr Nair seconded, and it was unanimously\n\nRESOLVED\n\nThat the quay be kept for the boats.", ["That the quay be kept for the boats"], FENWICK, NAIR, (None, None, None, "unanimous")),
    # Who moved stands in lines above the motion.
    ("Proposed: Cllr Fenwick\n\nSeconded: Cllr Nair\n\nThat the quay be mended for £90.\n\nCarried unanimously.", ["That the quay be mended for £90"], FENWICK, NAIR, (None, None, None, "unanimous")),
    ("Proposer: Cllr Fenwick\n\nSeconder: Cllr Nair\n\nThis Union notes: that the quay leaks.\n\nThis Union resolves: to ask the harbour trust for a new quay.\n\nFor: 31 Against: 4 Abstentions: 2\n\nThe motion passes.", ["to ask the harbour trust for a new quay"], FENWICK, NAIR, (31, 4, 2, "carried")),
    ("C.12.2 RESOLVED: that the quotation of £120 was accepted\n\nProposed by Cllr Fenwick Seconded by Cllr Nair\n\nOn being put to the vote this was approved by 7 votes in favour, 1 against and 1 abstention.", ["the quotation of £120 was accepted"], FENWICK, NAIR, (7, 1, 1, None)),
    ("RESOLVED: that the gate be mended\n\nProposed by Cllr Fenwick Seconded by Cllr Nair\n\nOn being put to the vote this was approved unanimously by those present at that meeting.", ["the gate be mended"], FENWICK, NAIR, (None, None, None, "unanimous")),
    ("3.1 It was moved by Cllr Fenwick and seconded by Cllr Nair:\n\n“That six boats be bought.”\n\n3.2 An amendment was moved by Cllr Roe and seconded by Cllr Ash:\n\n“That four boats be bought.”\n\n3.3 On being put to the vote the amendment was lost.\n\n3.4 The substantive motion was then put and carried.", ["That six boats be bought"], FENWICK, NAIR, (None, None, None, "carried")),
    # The chair puts it to the vote.
    ("Proposed by Cllr Fenwick\n\nSeconded by Cllr Nair\n\nThat the minutes of the meeting held on 2 May are confirmed as a correct record.\n\nThe Chair put the motion to the Committee to vote. 6 Members voted For, 0 Members voted Against, 1 Member Abstained. The Chair declared the motion carried.", ["That the minutes of the meeting held on 2 May are confirmed as a correct record"], FENWICK, NAIR, (6, 0, 1, "carried")),
    ("It was recommended that the Committee keep the quay.\n\nProposed by Cllr Fenwick\n\nSeconded by Cllr Nair\n\nThat the Committee sell the quay.\n\nThe Chair put the motion to the Committee to vote. 5 Members voted For, 2 Members voted Against. The Chair declared the motion carried.", ["That the Committee sell the quay"], FENWICK, NAIR, (5, 2, None, "carried")),
    ("Cllr Fenwick, seconded by Cllr Nair, moved that the quay be shut.\n\nAs an amendment, Cllr Roe, seconded by Cllr Ash, moved that the matter be continued.\n\nOn a vote being taken by a show of hands, 4 members voted for the motion and 3 for the amendment.\n\nThe motion was declared to be carried and became the finding of the meeting.", ["that the quay be shut"], FENWICK, NAIR, (4, 3, None, "carried")),
    ("Motion by Cllr Fenwick, seconded by Cllr Nair – To introduce charges at the quay.\n\nAmendment by Cllr Roe, seconded by Cllr Ash – To take no action.\n\nFor the motion – Councillors Fenwick, Nair and Dow – 3\n\nFor the amendment – Councillors Roe and Ash – 2\n\nThe motion was carried.", ["To introduce charges at the quay"], FENWICK, NAIR, (3, 2, None, "carried")),
    # Votes.
    ("Cllr Fenwick proposed painting the quay, Cllr Nair seconded. Votes equal 2-2. Casting vote by the Chair in favour. RESOLVED to paint the quay.", ["to paint the quay"], FENWICK, NAIR, (2, 2, None, "carried")),
    ("RESOLVED: That the quay be mended.\n\nVoting: 6 – For 0 – Against 1 – Abstention", ["That the quay be mended"], None, None, (6, 0, 1, None)),
    ("A recorded vote being demanded, the voting was as follows:\n\nFor the motion: Councillors A. Fenwick, P. Nair. Total: 2\n\nAgainst the motion: Councillor T. Roe. Total: 1\n\nIt was therefore RESOLVED that the quay be sold.", ["the quay be sold"], None, None, (2, 1, None, None)),
    ("The Council voted 12 for, 20 against, 3 abstentions. The motion falls.", [], None, None, None),
    # Who was nominated among several.
    ("There were two nominations:\n\nCllr Ash – proposed by Cllr Fenwick, seconded by Cllr Nair\n\nCllr Bell – proposed by Cllr Roe, seconded by Cllr Dow\n\nRESOLVED: that Cllr Ash be elected Mayor for the year.", ["that Cllr Ash be elected Mayor for the year"], FENWICK, NAIR, None),
    ("Ann Bell was proposed for co-option by Cllr Fenwick and seconded by Cllr Nair. All were in agreement and she was duly co-opted.", ["All were in agreement and she was duly co-opted"], FENWICK, NAIR, None),
    ("Cllr Fenwick proposed the sale of the quay to the trust, this was seconded by Cllr Nair and approved by the members.", ["the sale of the quay to the trust"], FENWICK, NAIR, None),
    ("Cllr. Fenwick moved “That this Council calls on the Minister to mend the quay”. Cllr. Nair seconded the motion, which was passed unanimously.", ["That this Council calls on the Minister to mend the quay"], "Cllr. Fenwick", "Cllr. Nair", (None, None, None, "unanimous")),
    ("Cllr Fenwick presented the report. He proposed the recommendation.\n\nCllr Nair seconded the proposal.\n\nThe vote on the recommendation was then taken, and carried by 5 votes to one.", ["The vote on the recommendation was then taken, and carried by 5 votes to one"], FENWICK, NAIR, (5, 1, None, "carried")),
    ("The vote on the recommendation was then taken, and lost by 5 votes to one.", [], None, None, None),
    ("The recommendations were proposed by Cllr Fenwick, seconded by Cllr Nair and approved unanimously. It was therefore resolved to:\n\na) Mend the quay\n\nb) Paint the boats", ["Mend the quay", "Paint the boats"], FENWICK, NAIR, (None, None, None, "unanimous")),
    ("The Chair proposed that the audit of the fund be accepted. Cllr Nair seconded. Agreed by all governors present.", ["the audit of the fund be accepted"], "The Chair", NAIR, None),
    ("Cllr Roe PROPOSED deferring this item; not seconded. Cllr Fenwick PROPOSED that the post be advertised; SECONDED by Cllr Nair. On a vote of 4:2 it was so RESOLVED.", ["the post be advertised"], FENWICK, NAIR, (4, 2, None, None)),
    ("MOTION: That the hours be raised to 12. Proposer: Cllr Fenwick. Seconder: Cllr Nair. VOTE: 5/0/0. MOTION CARRIED.", ["That the hours be raised to 12"], FENWICK, NAIR, (5, 0, 0, "carried")),
    ("Motion A: precept to be £110. For: Cllrs Ames, Brand. Against: Cllrs Drew, Eels. The Mayor gave his casting vote FOR. Motion A carried.", ["precept to be £110"], None, None, None),
    ("A proposal was raised to mend the quay by Cllr Fenwick. Cllr Nair seconded this and all Councillors were in favour.", ["A proposal was raised to mend the quay by Cllr Fenwick. Cllr Nair seconded this and all Councillors were in favour"], FENWICK, NAIR, None),
    ("Cllr. A. Fenwick was proposed by Cllr. C. Deasy and seconded by Cllr. D. Enright.\n\nCllr. B. Condon was proposed by Cllr. E. Fahy and seconded by Cllr. B. Condon.\n\nA vote was taken by roll call with the following result:\n\nFor Cllr. A. Fenwick: Cllrs. A. Fenwick, C. Deasy, D. Enright. Total 3\n\nFor Cllr. B. Condon: Cllrs. B. Condon, E. Fahy. Total 2\n\nCllr. A. Fenwick was deemed elected Cathaoirleach.", ["Cllr. A. Fenwick was deemed elected Cathaoirleach"], "Cllr. C. Deasy", "Cllr. D. Enright", (3, None, None, None)),
    ("The Council RESOLVED by 5 votes for, 0 against and 1 abstention to appoint Mr Unwin.", ["to appoint Mr Unwin"], None, None, (5, 0, 1, None)),
    ("Moved by Cllr Fenwick, seconded by Cllr Nair:\n\n“This Council:\n\n1. opposes the sale of the quay;\n\n2. instructs the Clerk to write to the trust by 30 June.”\n\nThe motion was put and carried unanimously.", ["opposes the sale of the quay", "instructs the Clerk to write to the trust by 30 June"], FENWICK, NAIR, (None, None, None, "unanimous")),
    ("Motion (Councillors B Carr and C Dewar)\n\nLet the quay.\n\nAmendment (Councillors D Eadie and E Fyfe)\n\nKeep the quay, on the ground of its age.\n\n3 members voted for the Motion as follows:\n\nCouncillors A Baxter, B Carr and C Dewar.\n\n2 members voted for the Amendment as follows:\n\nCouncillors D Eadie and E Fyfe.\n\nResolved:\n\nLet the quay on a lease.", ["Let the quay on a lease"], "B Carr", "C Dewar", (3, 2, None, None)),
    ("Cllr Fenwick proposed that Mr Jones be asked to clean it at £15 a time, Cllr Nair seconded and it was agreed.", ["Mr Jones be asked to clean it at £15 a time"], FENWICK, NAIR, None),
    ("Cllr Fenwick proposed that Mr Jones be asked to clean it at £15 a time, Cllr Nair seconded and it was lost.", [], None, None, None),
    ("Report accepted, proposed Cllr Fenwick, seconded Cllr Nair.", ["Report accepted"], FENWICK, NAIR, None),
    ("“That the Council write to the Minister about the quay.”\n\nProposed by Cllr. A. Fenwick, seconded by Cllr. P. Nair and agreed.", ["That the Council write to the Minister about the quay"], "Cllr. A. Fenwick", "Cllr. P. Nair", None),
    ("“That the Council write to the Minister about the quay.”\n\nProposed by Cllr. A. Fenwick, seconded by Cllr. P. Nair and put off.", [], None, None, None),
    ("It was proposed by Cllr Fenwick and seconded by Cllr Nair: “That the rate be varied by +5%”. On a roll call the voting was:\n\nAr son (For): Cllrs. Fenwick, Nair (2)\n\nIn aghaidh (Against): Cllr. Roe (1)\n\nThe Cathaoirleach declared the resolution carried.", ["That the rate be varied by +5%"], FENWICK, NAIR, (2, 1, None, "carried")),
    ("Cllr Fenwick proposed that the tax be kept. Cllr Nair seconded. Carried with acclamation.", ["the tax be kept"], FENWICK, NAIR, (None, None, None, "carried")),
    # What fell leaves what was moved before it.
    ("It was proposed by Cllr Fenwick and seconded by Cllr Nair that the tender be accepted. Mr Ash proposed, but found no seconder, that it be advertised. On a show of hands 4 Members were for the proposal and 1 was against.\n\nRESOLVED\n\nThat the tender be accepted for a year.", ["That the tender be accepted for a year"], FENWICK, NAIR, (4, 1, None, None)),
    ("Ann Bell was proposed by Cllr Fenwick and seconded by Cllr Nair. Cllr Roe put forward Bob Dunn but nobody seconded him.\n\nRESOLVED that Ann Bell be appointed warden.", ["Ann Bell be appointed warden"], FENWICK, NAIR, None),
    ("It was proposed by Cllr Fenwick, seconded by Cllr Nair and agreed that the minutes be signed.\n\nRESOLVED: THAT THE MINUTES BE SIGNED AS A TRUE RECORD.", ["THE MINUTES BE SIGNED AS A TRUE RECORD"], FENWICK, NAIR, None),
    ("Cllr Fenwick introduced the report and moved the recommendations. Cllr Nair seconded.\n\nCllr Roe moved an amendment, seconded by Cllr Ash, that the quay be kept.\n\nOn being put to the vote the amendment was lost.\n\nRESOLVED\n\nThat the quay be sold.", ["That the quay be sold"], FENWICK, NAIR, None),
    ("Cllr Roe proposed and Cllr Ash seconded that the boats be kept. An amendment, proposed by Cllr Fenwick and seconded by Cllr Nair, that they be sold, was carried on the casting vote of the Chairman, three Councillors having voted for it and three against. It was therefore resolved that the boats be sold.", ["It was therefore resolved that the boats be sold"], FENWICK, NAIR, (3, 3, None, "carried")),
    ("Cllr Fenwick put forward a motion that the fees be raised by 10%, seconded by Cllr Nair. An amendment by Cllr Roe, seconded by Cllr Ash, that they be left was voted on first and lost by 3 votes to 5. The original motion was then put and carried, 5 voting for and 3 against.", ["the fees be raised by 10%"], FENWICK, NAIR, (5, 3, None, "carried")),
    ("Cllr Fenwick PROPOSED that the rate be raised. This was SECONDED by Cllr Nair.\n\nCllr Roe PROPOSED that it be kept. This was SECONDED by Cllr Ash.\n\nA roll call vote was taken on the proposal of Cllr Fenwick and the result was as follows:\n\nFor: Cllrs. Fenwick, Nair (2)\n\nAgainst: Cllr. Roe (1)\n\nThe Mayor, Cllr. Nair, declared the proposal carried. The Council resolved to raise the rate by 15%.", ["The Council resolved to raise the rate by 15%"], FENWICK, NAIR, (2, 1, None, "carried")),
    ("MOVED by Cllr Fenwick, SECONDED by Cllr Nair and RESOLVED (3 for, 1 against)\n\nTHAT the table of fares be approved.", ["the table of fares be approved"], FENWICK, NAIR, (3, 1, None, None)),
    ("The accounts were read. Accounts adopted (proposed Cllr Fenwick, seconded Cllr Nair).", ["Accounts adopted"], FENWICK, NAIR, None),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses", "mover", "seconder", "vote"), MOVED)
def test_what_was_moved_and_how_it_went(
    parsed: Callable[..., Any],
    body: str,
    clauses: list[str],
    mover: str | None,
    seconder: str | None,
    vote: tuple[int | str | None, ...] | None,
) -> None:
    found = parsed(HEAD + body + TAIL).document.resolutions
    assert [_operative(c.text) for r in found for c in r.clauses] == [_operative(c) for c in clauses]
    for record in found:
        assert (record.mover, record.seconder) == (mover, seconder)
        told = record.vote
        printed = (told.for_, told.against, told.abstain, told.result) if told else None
        assert printed == vote or (vote is None and told is not None and told.for_ is None)


def _operative(text: str) -> str:
    return text.strip(" .;”").removeprefix("that ").removeprefix("That ")


LISTS = [
    ("RESOLVED: That the Panel: 1. supports the bid; 2. asks for a report in June; 3. notes the plan.", ["supports the bid", "asks for a report in June", "notes the plan"]),
    ("The Council resolved: 1) that the Clerk be paid 2) that back pay be made 3) that the post be kept.", ["the Clerk be paid", "back pay be made", "the post be kept"]),
    ("RESOLVED that rents rise by £1.50 in year 1, £2.50 in year 2. and not again.", ["rents rise by £1.50 in year 1, £2.50 in year 2. and not again"]),
    ("The Cabinet AGREED (i) to adopt the strategy and (ii) to consult the tenants.", ["to adopt the strategy and", "to consult the tenants"]),
    ("Resolved (by 5 votes to 2) to DEFER the matter for a site visit.", ["to DEFER the matter for a site visit"]),
    ("It was agreed that appointments to outside bodies would be as follows:-\n\nAlmshouse Trust – Cllr Nair\n\nMarket Charity – Cllr Roe", ["Almshouse Trust – Cllr Nair", "Market Charity – Cllr Roe"]),
    ("RESOLVED that membership be as follows:\n\nPlanning: Cllrs Fenwick, Nair\n\nFinance: Cllrs Roe, Nair", ["Planning: Cllrs Fenwick, Nair", "Finance: Cllrs Roe, Nair"]),
    ("The membership was decided as follows:\n\nFinance\n\nAnn Bell\n\nBob Dunn", ["The membership was decided as follows:"]),
    ("The following policies were approved:\n\nBehaviour Policy\n\nLettings Policy", ["Behaviour Policy", "Lettings Policy"]),
    ("The following policies were read:\n\nBehaviour Policy\n\nLettings Policy", []),
    ("19/01123/FUL 4 Mill Lane – no objection; 19/01140/HSE 7 Station Road – object, loss of light. All agreed.", ["19/01123/FUL 4 Mill Lane – no objection", "19/01140/HSE 7 Station Road – object, loss of light"]),
    ("RESOLVED that 19/01123/FUL and 19/01140/HSE be looked at by the Chair.", ["19/01123/FUL and 19/01140/HSE be looked at by the Chair"]),
    ("Decided to appoint Cllr Roe to the Licensing Board.", ["Decided to appoint Cllr Roe to the Licensing Board"]),
    ("Decided views were heard on the quay.", []),
    ("Members took assurance from the register and agreed that risk 14 should be closed.", ["Members took assurance from the register and agreed that risk 14 should be closed"]),
    ("The Committee noted the appeal decisions.", ["The Committee noted the appeal decisions"]),
    ("Members noted in particular the gain from the decision to buy the quay.", []),
    ("The application is GRANTED with the hours cut to 11pm.", ["The application is GRANTED with the hours cut to 11pm"]),
    ("The application is granted in most such cases.", []),
    ("The PCC resolved unanimously to apply for a faculty.", ["The PCC resolved unanimously to apply for a faculty"]),
    ("The PCC agreed to look at the number of patrols.", []),
    ("The original recommendation was then put to the meeting and, on a show of hands, declared carried by 4 votes to 2.", ["The original recommendation was then put to the meeting and, on a show of hands, declared carried by 4 votes to 2"]),
    ("The Mayor declared the motion carried and it was resolved to make the order.", ["it was resolved to make the order"]),
    ("It was proposed, seconded and agreed to buy two bins.", ["to buy two bins"]),
    ("It was proposed, seconded and lost to buy two bins.", []),
    ("It was agreed that since the trust could not come the harbour master should be asked instead.", ["It was agreed that since the trust could not come the harbour master should be asked instead"]),
    ("It was agreed that since the trust could not come it was a pity.", []),
    ("One nomination was received and Cllr Roe was duly elected Chairman.", ["One nomination was received and Cllr Roe was duly elected Chairman"]),
    ("One nomination was received and read out by the Clerk.", []),
    ("War Memorial – unanimous decision to paint the railings.", ["War Memorial – unanimous decision to paint the railings"]),
    ("The Committee considered the plan and, with one member dissenting, approved it.", ["The Committee considered the plan and, with one member dissenting, approved it"]),
    ("At 8.40pm the Council resolved to exclude the press and public.", ["At 8.40pm the Council resolved to exclude the press and public"]),
    ("ToR approved with one change: quorum to be five.", ["ToR approved with one change: quorum to be five"]),
    ("Air Ambulance £50, Churchyard £200. Agreed.", ["Air Ambulance £50, Churchyard £200. Agreed"]),
    ("Bank balance £50, petty cash £2. Agreed to meet in May.", ["Agreed to meet in May"]),
    ("Resolved to raise the rate to £9 from April (all in favour).", ["Resolved to raise the rate to £9 from April"]),
    ("Ann Bell re-elected unopposed.", ["Ann Bell re-elected unopposed"]),
    ("The Chair thanked the members who were elected unopposed last month.", []),
    ("Changes to clause 4 agreed by show of hands (9 for, 1 against).", ["Changes to clause 4 agreed by show of hands (9 for, 1 against)"]),
    ("We looked at three quotes and went with Warmline. All agreed.", ["We looked at three quotes and went with Warmline. All agreed"]),
    ("Council unanimously set the precept at £19,000.", ["Council unanimously set the precept at £19,000"]),
    ("The County Council sets the rate each year.", []),
    ("The rent was set at £20 in 1950.", []),
    ("Received and noted.", ["Received and noted"]),
    ("Received and put away.", []),
    ("The Corporation approved the budget.", ["The Corporation approved the budget"]),
    ("The Corporation Bill was read.", []),
    ("Year 6 coats £400: approved.", ["Year 6 coats £400: approved"]),
    ("Planning decision: refused.", []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses"), LISTS)
def test_what_was_settled_clause_by_clause(parsed: Callable[..., Any], body: str, clauses: list[str]) -> None:
    found = parsed(HEAD + body + TAIL).document.resolutions
    assert [_operative(c.text) for r in found for c in r.clauses] == [_operative(c) for c in clauses]


@pytest.mark.parametrize(
    ("line", "title", "clauses"),
    [
        ("2. Fees: Cllr Roe proposed a rise of 50p an hour. This was seconded by Cllr Nair and carried by 12 votes to 4.", "Fees", ["a rise of 50p an hour"]),
        ("2. Plots. Plot 14 is overgrown. Committee agreed that a letter be sent.", "Plots", ["Committee agreed that a letter be sent"]),
        ("2. Planning. 16/00771 Extension at Holly Cottage – No objections. 16/00790 New barn – Objection: scale.", "Planning", ["16/00771 Extension at Holly Cottage – No objections", "16/00790 New barn – Objection: scale"]),
        ("2. Minutes of the last meeting – Accepted by Ann Fenwick, seconded by Priya Nair", "Minutes of the last meeting", ["Minutes of the last meeting – Accepted by Ann Fenwick, seconded by Priya Nair"]),
        ("2. Land at Mill Lane. Former depot", "Land at Mill Lane. Former depot", []),
        ("2. Minutes of the last meeting - approved (prop PN, sec TR).", "Minutes of the last meeting", ["Minutes of the last meeting - approved"]),
    ],
)  # fmt: skip
def test_what_a_line_tells_behind_its_title(
    parsed: Callable[..., Any], line: str, title: str, clauses: list[str]
) -> None:
    document = parsed(
        f"# Minutes of a meeting of Quenby Parish Council held on 4 June 2019\n\nPresent: Ann Fenwick, Priya Nair\n\n1. Apologies\n\nThere were none.\n\n{line}\n\n3. Date of next meeting\n\nNot known.\n"
    ).document
    assert [item.title for item in document.items][1] == title
    assert [c.text.rstrip(".") for r in document.resolutions for c in r.clauses] == clauses


def test_names_of_those_in_favour_stand_in_a_sentence(parsed: Callable[..., Any]) -> None:
    body = "RESOLVED that the quay be let. The vote was 3 in favour with 1 abstention. Councillors Fenwick, Nair and Roe voted in favour. Councillor Ash abstained from voting."
    (record,) = parsed(HEAD + body + TAIL).document.resolutions
    assert (record.vote.for_, record.vote.abstain) == (3, 1)
    assert [name.split()[-1] for name in record.vote.names.for_] == ["Fenwick", "Nair", "Roe"]
    assert [name.split()[-1] for name in record.vote.names.abstain] == ["Ash"]
    other = "RESOLVED that the quay be let. Councillors Fenwick, Nair and Roe voted for the lost amendment."
    (record,) = parsed(HEAD + other + TAIL).document.resolutions
    assert record.vote is None or record.vote.names is None


@pytest.mark.parametrize(
    ("body", "against"),
    [
        ("Resolved by 3 votes to 2 (Cllrs Roe and Ash against) that the quay be let.", ["Roe", "Ash"]),
        ("It was agreed to let the quay. Cllr. Roe dissented.", ["Roe"]),
        ("RESOLVED to let the quay. Vote: 4 for, 1 against (Cllr Roe asked for his vote to be recorded).", ["Roe"]),
        ("It was agreed to let the quay. Cllr. Roe had been against the last lease.", []),
    ],
)
def test_who_was_against_is_told_in_passing(parsed: Callable[..., Any], body: str, against: list[str]) -> None:
    (record,) = parsed(HEAD + body + TAIL).document.resolutions
    names = record.vote.names.against if record.vote and record.vote.names else ()
    assert [name.split()[-1] for name in names] == against
