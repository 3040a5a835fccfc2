"""How a decision came about, told in the words and orders that clerks use: what was decided, who moved and seconded, how many voted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "# Minutes of a meeting of the Quay Committee held on 4 June 2019\n\nPresent: Councillors A Bell (Chair), C Roe, B Orr and T Shah\n\n## 1. Apologies\n\nNone.\n\n## 2. Quay\n\n"
TAIL = "\n\n## 3. Any other business\n\nNone.\n"
FENCE = "It was agreed to mend the fence."

# What stands under the item; the clauses; mover and seconder; votes for, against and abstaining, and the result.
ROWS: list[tuple[str, list[str], tuple[str | None, str | None], tuple[Any, ...] | None]] = [
    ("It was agreed that the lamp be lit, and, on Tom's suggestion, it was also agreed that the gate be shut.", ["It was agreed that the lamp be lit", "on Tom's suggestion, it was also agreed that the gate be shut."], (None, None), None),
    ("The Committee AGREED to keep scheme 4, and NOTED that scheme 2 had been withdrawn.", ["to keep scheme 4", "NOTED that scheme 2 had been withdrawn."], (None, None), None),
    ("Resolved, subject to a word from the owner, that £250 be set aside.\n\nProposed by the Chair; seconded by Cllr Roe.", ["subject to a word from the owner, that £250 be set aside."], ("the Chair", "Cllr Roe"), None),
    ("Cllr Bell moved that the day be changed to Sunday; seconder, Cllr Roe; agreed 4-1.", ["the day be changed to Sunday"], ("Cllr Bell", "Cllr Roe"), (4, 1, None, None)),
    ("Proposed TS / seconded BO: full fees up to £48. Show of hands: 17 for, 3 against, 2 abstained. Carried.", ["full fees up to £48"], ("TS", "BO"), (17, 3, 2, "carried")),
    ("Cllr Bell proposed that the old mower be sold to Mr Garth.\n\nCllr Orr thought £60 generous.\n\nCllr Roe seconded the proposal, which was agreed.", ["the old mower be sold to Mr Garth"], ("Cllr Bell", "Cllr Roe"), None),
    ("Cllr Bell proposed that the lease be renewed, seconded by Cllr Roe.\n\nCllr Shah asked what a copy cost.\n\nResolved accordingly.", ["the lease be renewed"], ("Cllr Bell", "Cllr Roe"), None),
    ("Councillor Bell moved that standing orders be suspended; Councillor Roe seconded and it was so resolved.", ["standing orders be suspended"], ("Councillor Bell", "Councillor Roe"), None),
    ("Cllr Bell's proposal was to fence the ramp. Cllr Roe seconded. Vote: 5–1. Passed.", ["to fence the ramp"], ("Cllr Bell", "Cllr Roe"), (5, 1, None, "carried")),
    ("With Cllr Bell proposing and Cllr Roe seconding, the Committee approved the virement.", ["With Cllr Bell proposing and Cllr Roe seconding, the Committee approved the virement."], ("Cllr Bell", "Cllr Roe"), None),
    ("Seconded by Mrs Roe, a proposal from Mr Orr that the gate be mended was passed.", ["Seconded by Mrs Roe, a proposal from Mr Orr that the gate be mended was passed."], ("Mr Orr", "Mrs Roe"), (None, None, None, "carried")),
    ("The accounts were adopted (BO/TS), the examiner having signed them in May.", ["The accounts were adopted (BO/TS), the examiner having signed them in May."], ("BO", "TS"), None),
    ("Cllr Roe to the Finance Panel – P: Cllr Bell, S: Cllr Orr – Agreed.", ["Cllr Roe to the Finance Panel – P: Cllr Bell, S: Cllr Orr – Agreed."], ("Cllr Bell", "Cllr Orr"), None),
    ("RESOLVED: to accept the quotation.\n\nCynigiwyd / Proposed: Cllr A Bell. Eiliwyd / Seconded: Cllr C Roe.", ["to accept the quotation."], ("Cllr A Bell", "Cllr C Roe"), None),
    ("Cllr Bell proposed that the railings be black, seconded by Cllr Roe.\n\nThere being three votes for and three against, the Chair exercised her casting vote in favour and the proposal was carried.", ["the railings be black"], ("Cllr Bell", "Cllr Roe"), (3, 3, None, "carried")),
    ("Members voted 5 to 1 to object to the sign.", ["Members voted 5 to 1 to object to the sign."], (None, None), (5, 1, None, None)),
    ("The new rule was put to the vote and passed, four to two.", ["The new rule was put to the vote and passed, four to two."], (None, None), (4, 2, None, "carried")),
    ("Sea Scouts – £200 awarded (5–1)\n\nKite club – not supported (1–5)", ["Sea Scouts – £200 awarded (5–1)"], (None, None), (5, 1, None, None)),
    ("Use the second firm, £180 a year – agreed, all in favour.", ["Use the second firm, £180 a year – agreed, all in favour."], (None, None), (None, None, None, "unanimous")),
    ("Discussed at length. To buy 40m of rope at £12: 4 in favour, 1 against. Carried.", ["To buy 40m of rope at £12: 4 in favour, 1 against. Carried."], (None, None), (4, 1, None, "carried")),
    ("After discussion the matter was remitted to the Fabric Panel.", ["After discussion the matter was remitted to the Fabric Panel."], (None, None), None),
    ("The matter stood referred to the Roads Committee.", ["The matter stood referred to the Roads Committee."], (None, None), None),
    ("The item was once more deferred.", ["The item was once more deferred."], (None, None), None),
    ("The panel upheld the complaint.", ["The panel upheld the complaint."], (None, None), None),
    ("Members declined the request.", ["Members declined the request."], (None, None), None),
    ("It was thereupon agreed that the petition be sent on.", ["It was thereupon agreed that the petition be sent on."], (None, None), None),
    ("IT IS HEREBY RESOLVED that the seal be affixed to the deed.", ["the seal be affixed to the deed."], (None, None), None),
    ("It was agreed by all present that the raft was a fine idea and we would ask the yard for a price.", ["It was agreed by all present that the raft was a fine idea and we would ask the yard for a price."], (None, None), (None, None, None, "unanimous")),
    ("The Committee agreed that the rule was plain and a second boat would not be allowed.", ["The Committee agreed that the rule was plain and a second boat would not be allowed."], (None, None), None),
    ("It was now agreed and resolved to sign the lease.", ["It was now agreed and resolved to sign the lease."], (None, None), None),
    ("Members present agreed to the new berths.", ["Members present agreed to the new berths."], (None, None), None),
    ("It was agreed that no changes to the tariff were needed.", ["It was agreed that no changes to the tariff were needed."], (None, None), None),
    ("It was agreed that as Tom Shah was the one who knew the yard perhaps he could ask there.", ["It was agreed that as Tom Shah was the one who knew the yard perhaps he could ask there."], (None, None), None),
    ("It was agreed by show of hands (5 Members for and one unable to vote) to buy the winch.", ["It was agreed by show of hands (5 Members for and one unable to vote) to buy the winch."], (None, None), (5, None, None, None)),
    ("The Treasurer's account was approved by AB and seconded by CR.", ["The Treasurer's account was approved by AB and seconded by CR."], ("AB", "CR"), None),
    ("The return was completed and approved by the Committee and signed by the Chair.", ["The return was completed and approved by the Committee and signed by the Chair."], (None, None), None),
    ("The regatta was shelved until next May.", ["The regatta was shelved until next May."], (None, None), None),
    ("3 Mill Row – application for a porch was supported.", ["3 Mill Row – application for a porch was supported."], (None, None), None),
    ("Sea Cadets - grant requested, agreed to give £40.", ["Sea Cadets - grant requested, agreed to give £40."], (None, None), None),
    ("Post: Tide tables; lifeboat appeal; yard newsletter - all noted.", ["Post: Tide tables; lifeboat appeal; yard newsletter - all noted."], (None, None), None),
    ("On the proposal of Cllr Bell, seconded by Cllr Roe, it was requested that the harbour master be asked to call.", ["it was requested that the harbour master be asked to call."], ("Cllr Bell", "Cllr Roe"), None),
    ("The Clerk asked if the office could shut in August and this was agreed.", ["The Clerk asked if the office could shut in August and this was agreed."], (None, None), None),
    ("The Clerk asked whether the office could shut in August; members had no objection.", ["The Clerk asked whether the office could shut in August; members had no objection."], (None, None), None),
    ("Cllr Orr suggested that he ring the yard. All members were happy with this.", ["Cllr Orr suggested that he ring the yard. All members were happy with this."], (None, None), None),
    ("It was proposed by Mrs.Bell seconded by Mrs.Roe, to unanimous approval, that the minutes be signed.", ["the minutes be signed"], ("Mrs.Bell", "Mrs.Roe"), (None, None, None, "unanimous")),
    ("Minutes approved on motion of Tom Shah seconded by Ann Bell.", ["Minutes approved on motion of Tom Shah seconded by Ann Bell."], ("Tom Shah", "Ann Bell"), None),
    ("Minutes of the last meeting: Approved by Tom Shah; Seconded by Ann Bell.", ["Minutes of the last meeting: Approved by Tom Shah; Seconded by Ann Bell."], ("Tom Shah", "Ann Bell"), None),
    ("There was one nomination, Mr Peter Mole, who was proposed by Mr Shah, seconded by Mr Orr and elected unanimously.", ["There was one nomination, Mr Peter Mole, who was proposed by Mr Shah, seconded by Mr Orr and elected unanimously."], ("Mr Shah", "Mr Orr"), (None, None, None, "unanimous")),
    ("RESOLVED: That the warden be\n\n(a) welcomed to the quay;\n\n(b) asked for her hours; and\n\n(c) thanked.", ["welcomed to the quay;", "asked for her hours; and", "thanked."], (None, None), None),
    ("Ann Bell has been accepted as a trustee of the school.", [], (None, None), None),
    ("The Hull Salver was awarded to Trevor Roe.", [], (None, None), None),
    ("As there had been no answer to two earlier letters it was agreed to ring the yard.", ["it was agreed to ring the yard."], (None, None), None),
    ("The Committee discussed the fee and after a debate decided to raise it by 3%.", ["The Committee discussed the fee and after a debate decided to raise it by 3%."], (None, None), None),
    ("All members in attendance unanimously approved the nomination.", ["All members in attendance unanimously approved the nomination."], (None, None), (None, None, None, "unanimous")),
    ("(6.1) Resolved: The list of payments was approved.", ["The list of payments was approved."], (None, None), None),
    ("The minutes of 8 Sept. 2015 were accepted with one correction.", ["The minutes of 8 Sept. 2015 were accepted with one correction."], (None, None), None),
    ("Mr Shah proposed, seconded by Mr. Orr that the rules be kept and this received the unanimous approval of the meeting.", ["the rules be kept and this received the unanimous approval of the meeting"], ("Mr Shah", "Mr. Orr"), (None, None, None, "unanimous")),
    ("Members noted the proposal.", ["Members noted the proposal."], (None, None), None),
    ("Members opted for the second quote.", ["Members opted for the second quote."], (None, None), None),
    ("Members gave their consent to the works.", ["Members gave their consent to the works."], (None, None), None),
    ("The item was carried forward to the next meeting.", ["The item was carried forward to the next meeting."], (None, None), None),
    ("Item deferred to the July meeting.", ["Item deferred to the July meeting."], (None, None), None),
    ("Ms Gale and Mr Finn were co opted onto the committee.", ["Ms Gale and Mr Finn were co opted onto the committee."], (None, None), None),
    ("Mrs Gale was unanimously voted Treasurer for the year.", ["Mrs Gale was unanimously voted Treasurer for the year."], (None, None), (None, None, None, "unanimous")),
    ("Treasurer - Mrs Gale elected (prop. Tom Shah, sec. Ann Bell)", ["Treasurer - Mrs Gale elected"], ("Tom Shah", "Ann Bell"), None),
    ("As there were no other names, the Chair declared Councillors Finn, Gale (J) and Pell appointed to the Board.", ["As there were no other names, the Chair declared Councillors Finn, Gale (J) and Pell appointed to the Board."], (None, None), None),
    ("Mrs Gale stands (proposed: Tom, seconded: Ann)\n\nElected unanimously (11)", ["Mrs Gale stands"], ("Tom", "Ann"), (11, None, None, "unanimous")),
    ("Cllr Roe proposed that the slip be closed. This was seconded by Cllr Orr.\n\nand agreed.", ["the slip be closed"], ("Cllr Roe", "Cllr Orr"), None),
    ("Mr Finn said that he proposed that the meeting back the new slip. This was seconded by Mrs Gale.\n\nA vote then took place with 62 for the proposal, none against and 1 person abstained.", ["the meeting back the new slip"], ("Mr Finn", "Mrs Gale"), (62, 0, 1, None)),
    ("That the following payments are approved:\n\nYard rent £40.00\n\nRope £12.00\n\nProp. AB, 2nd CR, 5 in favour, 1 abstain as he was owed.", ["That the following payments are approved:"], ("AB", "CR"), (5, None, 1, None)),
    ("It was proposed to buy a winch. Proposed A Bell, seconded C Roe.\n\nAll agreed.", ["to buy a winch"], ("A Bell", "C Roe"), (None, None, None, "unanimous")),
    ("The work was awarded to Pell and Sons. The Chair spoke of the weather.\n\nProposer: Cllr Bell. 2nd: Cllr Roe", ["The work was awarded to Pell and Sons."], ("Cllr Bell", "Cllr Roe"), None),
    ("The Committee agreed to vote on whether to take the offer and all agreed. The Clerk had rung the yard.\n\nProp. AB, 2nd CR, all of those present agreed.", ["The Committee agreed to vote on whether to take the offer and all agreed."], ("AB", "CR"), (None, None, None, "unanimous")),
    ("The Chair declared Councillor Finn appointed.\n\nProposed by Councillor Bell\n\nSeconded by Councillor Roe\n\n“That Councillor Gale be heard.”", ["The Chair declared Councillor Finn appointed."], (None, None), None),
    ("Members of the HQC agreed the following aims for the year:\n\nContinue to press for a crane.\n\nPublish a map of the berths.", ["Continue to press for a crane.", "Publish a map of the berths."], (None, None), None),
    ("The following points were agreed:\n\nThe crane stays;\n\nThe boats are to be moved;\n\nThe rest can wait.", ["The crane stays;", "The boats are to be moved;", "The rest can wait."], (None, None), None),
    ("The following dates were agreed for meetings in 2020", ["The following dates were agreed for meetings in 2020"], (None, None), None),
    ("Cllr Bell's proposal to fell the willow was agreed.", ["Cllr Bell's proposal to fell the willow was agreed."], (None, None), None),
    ("All were unanimous in their praise of the crane. It was agreed that the yard be thanked.", ["It was agreed that the yard be thanked."], (None, None), None),
    ("The Chair updated the Committee on discussions at the Fabric Committee meeting in May:\n\n- It was agreed to paint the shed.\n\n- The Committee agreed to the colour.", ["The Committee agreed to the colour."], (None, None), None),
    ("N.R.C. £25.00 : Yard Ins. £83.51 : Hall £36.00 - Proposed Mrs. Bell seconded C. Roe pass for payment - agreed.", ["N.R.C. £25.00 : Yard Ins. £83.51 : Hall £36.00 - Proposed Mrs. Bell seconded C. Roe pass for payment - agreed."], ("Mrs. Bell", "C. Roe"), None),
    ("Crane – the Committee agreed to grease it in May.", ["the Committee agreed to grease it in May."], (None, None), None),
    ("It was proposed by Cllr Bell, seconded by Cllr Roe that fees go up. Power bill: It was agreed that the old tariff be kept.", ["It was agreed that the old tariff be kept."], (None, None), None),
    ("The Mayor turned to the amendments proposed by Cllr Bell and seconded by Cllr Roe. It was agreed to take a vote on each of them.", ["It was agreed to take a vote on each of them."], (None, None), None),
    ("Proposed by Cllr Bell;\n\nSeconded by Cllr Roe;\n\n“THAT the estimates be adopted.”\n\n“AND THAT the rate be 3p.”\n\nThe vote was as follows:\n\nFor Councillors Bell, Roe, Orr (J). (3) Against\n\nCouncillors Shah, Pike. (2)\n\nThe motion was put and carried.", ["THAT the estimates be adopted.", "AND THAT the rate be 3p."], ("Cllr Bell", "Cllr Roe"), (3, 2, None, "carried")),
    ("15/00456/F Porch at 8 Mill Row: Object, unanimous.", ["15/00456/F Porch at 8 Mill Row: Object, unanimous."], (None, None), (None, None, None, "unanimous")),
    ("15/00454/F Porch at 9 Mill Row: Permitted by the Borough.", [], (None, None), None),
    # What was lost, told of others or thought decides nothing.
    ("It was agreed that the yard could still be used.", [], (None, None), None),
    ("All members were in agreement that something has to be done about the tide.", [], (None, None), None),
    ("It was agreed at a discussion in the closed session that the crane be kept.", [], (None, None), None),
    ("It was agreed by members at the September Council meeting to hold a fair.", [], (None, None), None),
    ("At the May council meeting a motion was passed on the crane.", [], (None, None), None),
    ("The clerk reported on the Fabric Committee meeting of 3 May at which it was agreed to paint the shed.", [], (None, None), None),
    ("REPLY: A yard was found and a builder was appointed.", [], (None, None), None),
    ("A builder was appointed in Q1/Q2 2018.", [], (None, None), None),
    ("The grant was confirmed as £40 income.", [], (None, None), None),
    ("Mrs Gale was elected to the county in the May elections.", [], (None, None), None),
    ("The bid was supported by a letter from the yard.", [], (None, None), None),
    ("The balance was carried forward to the next year.", [], (None, None), None),
    ("The NHS approved the plan.", [], (None, None), None),
    ("Ann Bell stands down after ten years.", [], (None, None), None),
    ("Cllr Bell proposed, seconded by Cllr Roe, that the Council write again.\n\nA recorded vote was requested. For: Cllrs Bell and Roe (2). Against: Cllrs Orr, Shah and Pike (3).\n\nThe motion was therefore LOST.", [], (None, None), None),
    ("At the charter meeting on 23 May it had been proposed by Mrs Finn and seconded by Cllr Bell that the charter be renewed, and this had been carried by 14 votes to 3.", [], (None, None), None),
    ("A letter was read: “At our May meeting it was proposed by Mr Finn, seconded by Mrs Gale and carried that we object.” The Chair had replied.", [], (None, None), None),
    ("Further to the resolution of 8 January, under which £300 was set aside and Cllr Bell was appointed to lead, the grant had been claimed.", [], (None, None), None),
    ("Costs were agreed between the two surveyors at £1,900.", [], (None, None), None),
    ("There, a motion to cut the grant was proposed by the chairman, seconded by the Rector and carried by 9 votes to 4.", [], (None, None), None),
    ("Finance (13 May): the committee approved the purchase of two boilers.", [], (None, None), None),
    ("It was accepted that rural lines were dear to replace.", [], (None, None), None),
    ("Members agreed that the stall was a triumph and that parking would always be difficult.", [], (None, None), None),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses", "moved", "vote"), ROWS, ids=[body[:50] for body, *_ in ROWS])
def test_outcomes_told(
    parsed: Callable[..., Any],
    body: str,
    clauses: list[str],
    moved: tuple[str | None, str | None],
    vote: tuple[Any, ...] | None,
) -> None:
    found = parsed(f"{HEAD}{body}\n\n{FENCE}{TAIL}").document.resolutions[:-1]
    assert [c.text for d in found for c in d.clauses] == clauses
    if clauses:
        (decision,) = found
        assert (decision.mover, decision.seconder) == moved
        told = decision.vote and (
            decision.vote.for_,
            decision.vote.against,
            decision.vote.abstain,
            decision.vote.result,
        )
        assert told == vote
