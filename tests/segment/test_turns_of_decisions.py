"""Decisions in the turns that clerks give a marker, a motion and a vote. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """MOORFOOT TOWN COUNCIL

Minutes of the meeting held on Monday 3 June 2024 in the Institute

Present: Councillors A Moss (Chair), B Tarn, K Orme, R Vale and D Pike

1. Apologies

None.

2. {title}

"""
END = "\n\n3. Date of next meeting\n\n1 July 2024.\n"

Way = tuple[str, list[str], str | None, str | None, tuple[int | None, int | None, int | None] | None]

WAYS: list[Way] = [
    # who moved alone, and something else than what was resolved
    ("Cllr Tarn proposed that the old bell be sold. Members thought it would fetch little.\n\nRESOLVED that the tower be roofed.", ["the tower be roofed"], None, None, None),
    ("Cllr Tarn moved a rise of £5 but this found no support.\n\nResolved: That the fees stay.", ["the fees stay"], None, None, None),
    ("Cllr Tarn proposed that the bell be sold.\n\nRESOLVED that the bell be sold.", ["the bell be sold"], "Cllr Tarn", None, None),
    ("Cllr Tarn moved the recommendation.\n\nRESOLVED that the bell be sold.", ["the bell be sold"], "Cllr Tarn", None, None),
    # the vote on what did not pass
    ("A recommendation to raise the toll was put to the vote and was not supported, with 2 votes in favour and 5 against.\n\nRESOLVED that the toll be halved.", ["the toll be halved"], None, None, (None, None, None)),
    ("A recommendation to raise the toll was put to the vote and was supported, with 5 votes in favour and 2 against.\n\nRESOLVED that the toll be raised.", ["the toll be raised"], None, None, (5, 2, None)),
    ("Cllr Tarn proposed, seconded by Cllr Orme, that the toll be £2. This was not agreed, 1 voting for and 4 against.\n\nRESOLVED that the toll be £1.", ["the toll be £1"], None, None, (None, None, None)),
    # to whom it is recommended, in brackets behind the marker
    ("Resolved to RECOMMEND:  (to Council)\n\nThat (1) the plan be adopted;\n\n(2) the map be added to it.", ["the plan be adopted;", "the map be added to it"], None, None, None),
    ("RESOLVED TO RECOMMEND (to the Cabinet):\n\nThat the plan be adopted.", ["the plan be adopted"], None, None, None),
    ("RECOMMENDED: (to be read with minute 4) that the plan be adopted.", ["(to be read with minute 4) that the plan be adopted"], None, None, None),
    # a marker without "that"
    ("A written report was sent. RESOLVED the report is noted.", ["the report is noted"], None, None, None),
    ("It was talked over. RESOLVED Cllr Tarn and Cllr Orme are added as signatories.", ["Cllr Tarn and Cllr Orme are added as signatories"], None, None, None),
    ("RESOLVED boats on the slip are to be moved.", ["boats on the slip are to be moved"], None, None, None),
    ("The Clerk said that the dispute has been RESOLVED the neighbour having paid.", [], None, None, None),
    # the thing before the marker, behind a dash, and "&"
    ("Harbour Committee – RESOLVED to receive its minutes.", ["to receive its minutes"], None, None, None),
    ("It was proposed by Mr. B. Tarn, seconded by Mr. K. Orme & RESOLVED that the quay be cleaned.", ["the quay be cleaned"], "Mr. B. Tarn", "Mr. K. Orme", None),
    ("Tarn & Resolved Ltd asked to moor a barge.", [], None, None, None),
    # a paper that was noted, in a relative clause
    ("There had been circulated Minutes of the Joint Harbour Committee, which were NOTED.", ["There had been circulated Minutes of the Joint Harbour Committee, which were NOTED"], None, None, None),
    ("The Clerk gave an update on the slip, which was noted.", ["The Clerk gave an update on the slip, which was noted"], None, None, None),
    ("Mrs Pell raised fears about the tide, which were noted.", [], None, None, None),
    # how the vote went is no part of the clause
    ("It was then resolved, on the proposal of the Chairman seconded by Cllr Orme, to make no comment, by 2 votes to 1 with 1 abstention.", ["to make no comment"], "the Chairman", "Cllr Orme", (2, 1, 1)),
    ("The application from the Rovers was refused by 9 votes to 4.", ["The application from the Rovers was refused by 9 votes to 4"], None, None, (9, 4, None)),
    ("RESOLVED that the quay be sold, by three votes to two.", ["the quay be sold"], None, None, (3, 2, None)),
    ("RESOLVED that the tender be cut, by two weeks to June.", ["the tender be cut, by two weeks to June"], None, None, (None, None, None)),
    ("RESOLVED:\n\ni) that the quay be cleaned;\n\nii) that the gate be mended.\n\n(Proposed Cllr Tarn, seconded Cllr Orme, 4-0)", ["that the quay be cleaned;", "that the gate be mended"], "Cllr Tarn", "Cllr Orme", (4, 0, None)),
    ("It was proposed by Cllr Tarn that rents go up by £2 a berth. Seconded Cllr Orme. Carried, Cllr Vale did not vote.", ["rents go up by £2 a berth"], "Cllr Tarn", "Cllr Orme", None),
    ("It was proposed by Cllr Tarn that rents go up by £2 a berth. Seconded Cllr Orme. Cllr Vale did not agree.", [], None, None, None),
    ("Payments of £1,842.30 were approved – proposed (KO), seconded (BT)", ["Payments of £1,842.30 were approved"], "KO", "BT", None),
    ("It was agreed to buy a rope - prop. Cllr Tarn, sec. Cllr Orme", ["It was agreed to buy a rope"], "Cllr Tarn", "Cllr Orme", None),
    # reasons for are no votes for
    ("RESOLVED that the plan be adopted. Carried.\n\nReason for Recommendation: To meet the request of the Harbour Office.", ["the plan be adopted"], None, None, (None, None, None)),
    # a further clause below a list
    ("RESOLVED that grants be paid as follows:-\n\n(i) Sea Scouts - £250\n\n(ii) Silver Band - £400 for drums\n\nand that the request of the Regatta be deferred.", ["grants be paid as follows:-", "Sea Scouts - £250", "Silver Band - £400 for drums", "and that the request of the Regatta be deferred"], None, None, None),
    ("RESOLVED: That the following grants be made:\n\nSea Scouts £250\n\nSilver Band £400\n\nThat the request of the Regatta be deferred.", ["the following grants be made:", "That the request of the Regatta be deferred"], None, None, None),
    ("RESOLVED: That the following grants be made:\n\nSea Scouts £250\n\nThe Mayor said that the Regatta was late.", ["the following grants be made:"], None, None, None),
    # a motion under the name of its mover
    ("(i) Cllr. Tarn: \"That this Council write to the Minister about the pier.\"\n\nSECONDED by Cllr. Orme. AGREED.", ["this Council write to the Minister about the pier"], "Cllr. Tarn", "Cllr. Orme", None),
    ("Cllr. Tarn: “That the limit at the quay be reviewed.” Seconded: Cllr. Orme. Agreed.", ["the limit at the quay be reviewed"], "Cllr. Tarn", "Cllr. Orme", None),
    ("Cllr. Tarn: \"That the Council build a pier.\" In the absence of Cllr. Tarn the motion was deferred.", ["In the absence of Cllr. Tarn the motion was deferred"], None, None, None),
    ("Cllr. Tarn: \"That was a fine regatta.\" Members laughed.", [], None, None, None),
    ("Cllr Tarn proposed the following motion: “That the Council call on the Minister to mend the pier”.\n\nCllr Orme seconded the motion. All members supported the motion.", ["That the Council call on the Minister to mend the pier"], "Cllr Tarn", "Cllr Orme", None),
    # who moved it and that it was carried, over what was carried
    ("Resolution No. 7/24\n\nProposed by Cllr Tarn and seconded by Cllr Orme.\n\nCARRIED: 4 for, 1 against.\n\nTHAT THE QUAY BE CLEANED.", ["THAT THE QUAY BE CLEANED"], "Cllr Tarn", "Cllr Orme", (4, 1, None)),
    ("Proposed by Cllr Tarn, seconded by Cllr Orme\n\nAll in favour\n\nThat the quay be cleaned at a cost of £40.", ["That the quay be cleaned at a cost of £40"], "Cllr Tarn", "Cllr Orme", None),
    ("Proposed by Cllr Tarn and seconded by Cllr Orme.\n\nLOST: 1 for, 4 against.\n\nTHAT THE QUAY BE CLEANED.", [], None, None, None),
    # what led to it is no part of it
    ("The figure was not to hand and it was agreed that the Clerk would send it.", ["it was agreed that the Clerk would send it"], None, None, None),
    ("No objections were raised to it and it was agreed that the Clerk should so inform the planners.", ["No objections were raised to it and it was agreed that the Clerk should so inform the planners"], None, None, None),
    ("Cllr Tarn proposed a seat, Cllr Orme seconded and it was agreed to buy one.", ["Cllr Tarn proposed a seat, Cllr Orme seconded and it was agreed to buy one"], "Cllr Tarn", "Cllr Orme", None),
    # nor are those who moved it
    ("Proposed Cllr Tarn seconded Cllr Orme and resolved that the public be excluded.", ["the public be excluded"], "Cllr Tarn", "Cllr Orme", None),
    ("Moved by Cllr B Tarn, seconded by Cllr K Orme: that the minutes be signed. Motion carried.", ["the minutes be signed"], "Cllr B Tarn", "Cllr K Orme", None),
    ("That the lease be renewed. Proposed BT Seconded KO Agreed", ["That the lease be renewed"], "BT", "KO", None),
    ("Clerk to action. Proposed BT Seconded KO Agreed", [], None, None, None),
    ("That the lease be renewed. Proposed BT Seconded KO", [], None, None, None),
    # a paragraph with a number below bullets
    ("2.1 The following policies were approved:\n\n- Mooring Policy\n- Towing Policy\n\n2.2 The Slip Policy was deferred. The Clerk would bring it back.", ["Mooring Policy", "Towing Policy", "The Slip Policy was deferred"], None, None, None),
    ("2.1 Proposed by Cllr Tarn, seconded by Cllr Orme\n\nCarried, 4 to 1\n\nThat the quay be cleaned.", ["That the quay be cleaned"], "Cllr Tarn", "Cllr Orme", (4, 1, None)),
    ("Proposed by Cllr Tarn, seconded by Cllr Orme\n\nCarried\n\nThat was the end of it.", [], None, None, None),
    ("Cllr Tarn moved that the report be referred back. Cllr Orme seconded. Members supported the motion by 4 votes to 1.", ["the report be referred back"], "Cllr Tarn", "Cllr Orme", (4, 1, None)),
    ("The Clerk read a letter – \"the Society RESOLVED that the slip be closed\".", [], None, None, None),
    ("RESOLVED that the hours be cut by two to six.", ["the hours be cut by two to six"], None, None, None),
    ("RESOLVED Items from May are shown below.", [], None, None, None),
    # bodies of societies
    ("The exec agreed to thank Dr Pell for the lecture.", ["The exec agreed to thank Dr Pell for the lecture"], None, None, None),
    ("The execs of the harbour firm agreed to thank Dr Pell.", [], None, None, None),
    # a semicolon behind the label
    ("Proposed; Ann Moss, Seconded; Rose Vale, carried.", ["Proposed; Ann Moss, Seconded; Rose Vale, carried"], "Ann Moss", "Rose Vale", None),
    ("The minutes were agreed. Proposed; Ann Moss. Second; Rose Vale.", ["The minutes were agreed"], "Ann Moss", "Rose Vale", None),
    # who moved minutes that were put right, below what was wrong in them
    ("The minutes were agreed with these amendments.\n\nMr Hume should read Holme.\n\nProposed by Ann Moss and seconded by Rose Vale", ["The minutes were agreed with these amendments"], "Ann Moss", "Rose Vale", None),
    ("The accounts were agreed.\n\nMr Hume should read Holme.\n\nProposed by Ann Moss and seconded by Rose Vale", ["The accounts were agreed"], None, None, None),
    # minutes that one proposed be passed, and were
    ("Ann proposed the minutes of May be accepted, Rose seconded. The minutes were approved.", ["The minutes were approved"], "Ann", "Rose", None),
    ("Minutes of 4 May were agreed and signed as a true record (AM/RV).", ["Minutes of 4 May were agreed and signed as a true record (AM/RV)"], "AM", "RV", None),
    ("The new slip was agreed (AM/RV).", ["The new slip was agreed (AM/RV)"], None, None, None),
    ("The minute of the previous meeting was agreed.", ["The minute of the previous meeting was agreed"], None, None, None),
    ("The notes of the last meeting were agreed.", ["The notes of the last meeting were agreed"], None, None, None),
    ("The minutes were sent out as agreed.", [], None, None, None),
    ("The minutes should have read £1,800, otherwise approved.", ["The minutes should have read £1,800, otherwise approved"], None, None, None),
    # what was moved and how it went in a relative clause
    ("Mrs Moss proposed and Mrs Vale seconded acceptance of the accounts which was accepted by vote.", ["Mrs Moss proposed and Mrs Vale seconded acceptance of the accounts which was accepted by vote"], "Mrs Moss", "Mrs Vale", None),
    ("Mrs Moss proposed a visit to the quay which was approved in May.", [], None, None, None),
    ("It was noted that the firm had finished the accounts, which were duly approved (proposed by Ann Moss, seconded by Rose Vale).", ["It was noted that the firm had finished the accounts, which were duly approved"], "Ann Moss", "Rose Vale", None),
    ("The change of Rule 5 was approved (proposed by Ann Moss, seconded (remotely) by Rose Vale).", ["The change of Rule 5 was approved (proposed by Ann Moss, seconded (remotely) by Rose Vale)"], "Ann Moss", "Rose Vale", None),
    ("The nomination to re-elect Mr Pike as Chairman was proposed by Ann Moss and seconded by Rose Vale, and passed by the members and he took his seat.", ["The nomination to re-elect Mr Pike as Chairman was proposed by Ann Moss and seconded by Rose Vale, and passed by the members and he took his seat"], "Ann Moss", "Rose Vale", None),
    ("As no other nominations had been received the meeting voted to re-elect the old committee.", ["As no other nominations had been received the meeting voted to re-elect the old committee"], None, None, None),
    ("There were no other nominations and an election would be held in June.", [], None, None, None),
    # below what was put, who moved it and how it went
    ("It was proposed that the Society would pay £900 a year for trips.\n\nProposed – Ann Moss\n\nSeconded – Rose Vale\n\nAll Agreed", ["the Society would pay £900 a year for trips"], "Ann Moss", "Rose Vale", None),
    ("It was proposed that each year these be paid for:\n\n- Towels\n- Trips\n\nProposed – Ann Moss\n\nSeconded – Rose Vale.\n\nAll agreed.", ["each year these be paid for:", "Towels", "Trips"], "Ann Moss", "Rose Vale", None),
    ("A request had been made for £120 for hats. APPROVED", ["A request had been made for £120 for hats. APPROVED"], None, None, None),
    ("There was agreement for AM and RV to meet the owner of the quay.", ["There was agreement for AM and RV to meet the owner of the quay"], None, None, None),
    # who was appointed to what, in a list under the verb
    ("Appointments were made as follows:\n\n(a) Quay Committee: The Chairman and Cllrs Tarn and Orme.\n\n(b) School: Cllr Vale.\n\n(c) Bus: No appointment made until its role is known.", ["Quay Committee: The Chairman and Cllrs Tarn and Orme", "School: Cllr Vale"], None, None, None),
    ("Councillors were appointed to the following outside bodies:\n\ni) Harbour Trust: Cllr Orme\n\nii) Citizens Advice: Cllr Tarn", ["Harbour Trust: Cllr Orme", "Citizens Advice: Cllr Tarn"], None, None, None),
    ("The following appointments were made:\n\n1. Harbour Trust – Cllr Orme\n\n2. Citizens Advice – vacant", ["Harbour Trust – Cllr Orme"], None, None, None),
    ("Appointments for the year were confirmed as follows:\n\nHarbour Trust - Cllr Orme\n\nCitizens Advice - Cllr Tarn", ["Harbour Trust - Cllr Orme", "Citizens Advice - Cllr Tarn"], None, None, None),
    ("The current appointments are as follows:\n\nHarbour Trust - Cllr Orme\n\nCitizens Advice - Cllr Tarn", [], None, None, None),
    ("Appointments were made at the annual meeting:\n\nHarbour Trust - Cllr Orme\n\nCitizens Advice - Cllr Tarn", [], None, None, None),
    # who agreed, between the verb and what was agreed
    ("It was proposed by Cllr Tarn, seconded by Cllr Orme and AGREED by the Meeting, with two abstentions, to accept the plan.", ["to accept the plan"], "Cllr Tarn", "Cllr Orme", (None, None, 2)),
    ("After a look at the price, it was proposed by Cllr Tarn, seconded by Cllr Orme and unanimously agreed by Council to place the order.", ["to place the order"], "Cllr Tarn", "Cllr Orme", None),
    ("On the proposal of Cllr. Tarn seconded by Cllr. Orme the members confirmed the minutes of the meeting on 6 May.", ["the members confirmed the minutes of the meeting on 6 May"], "Cllr. Tarn", "Cllr. Orme", None),
    # marks that a converter has moved or lost
    ("A letter was read, and it was:-\n\nRESOLVEDto note the contents of the letter.", ["to note the contents of the letter"], None, None, None),
    ("Quay Committee 4 May –Resolved to accept its plan.", ["to accept its plan"], None, None, None),
    # lists whose clauses begin with capitals, or with two enumerators
    ("Resolved that:\n\nA. A meeting should be held with the ferry.\n\nB. At point 4 of the plan the slip should be added.\n\nC. To thank the pilots.", ["A meeting should be held with the ferry", "At point 4 of the plan the slip should be added", "To thank the pilots"], None, None, None),
    ("RESOLVED:\n\na) To note the rules\n\nb) (i) That claims be heard in writing.\n\n(ii) That no local rule is wanted.\n\niii. That the Clerk write it down.\n\nc) To thank the pilots", ["To note the rules", "That claims be heard in writing", "That no local rule is wanted", "That the Clerk write it down", "To thank the pilots"], None, None, None),
    # the same words under two points
    ("(a) Slip. A letter was read.\n\nRESOLVED to note the contents of the letter.\n\n(b) Buoys. A letter was read.\n\nRESOLVED to note the contents of the letter.", ["to note the contents of the letter"] * 2, None, None, None),
    # labels of a motion and its vote, with who moved it in between
    ("MOTION: That the toll be raised. Proposed: Cllr Tarn. Seconded: Cllr Orme.\n\nVOTE: 4 for, 1 against, carried.", ["That the toll be raised"], "Cllr Tarn", "Cllr Orme", (4, 1, None)),
    ("Motion – To buy a rope. Proposer: BT. Seconder: KO.\n\nVote – All in favour.", ["To buy a rope"], "BT", "KO", None),
    ("MOTION To sell the slip. Proposed by BT, seconded by KO.\n\nVOTE 2 for, 3 against. Motion lost.", [], None, None, None),
    # who moved, in two lines below what was signed, or by letters with stops
    ("The notes were read out. All were in agreement. The Chairman then duly signed and dated them.\n\nProposed: Cllr K. Orme\n\nSeconded: Cllr R. Vale", ["All were in agreement"], "Cllr K. Orme", "Cllr R. Vale", None),
    ("The minutes were taken as read and approved. P.Mr Tarn, S. MrsOrme", ["The minutes were taken as read and approved"], "Mr Tarn", "MrsOrme", None),
    ("It was resolved to accept the list after the change, p BT, s KOR.", ["It was resolved to accept the list after the change, p BT, s KOR"], "BT", "KOR", None),
    ("Members were taken to the recommendation to approve, which was moved by Councillor Tarn and seconded by Councillor Orme. This was agreed unanimously.\n\nRESOLVED\n\nThat leave be granted.", ["leave be granted"], "Councillor Tarn", "Councillor Orme", None),
    # what only came, was only checked, or is only asked for
    ("A letter from the ferry was received and it appears that it may stay.", [], None, None, None),
    ("Things were confirmed as checked or to be seen to later.", [], None, None, None),
    ("The Clerk said that if Cllr Vale gave his apologies, and these were accepted by Council, his seat was safe.", [], None, None, None),
    ("Notes of the last meeting held on 6 May to be approved as the minutes.", [], None, None, None),
    ("A resolution was passed to exclude the public from the next point.", ["A resolution was passed to exclude the public from the next point"], None, None, None),
    ("The resolution was passed to the county.", [], None, None, None),
    ("The following apologies were received before the meeting and accepted: Cllr Pike.", ["The following apologies were received before the meeting and accepted: Cllr Pike"], None, None, None),
    ("Mr Roy Shaw was voted onto the council.", ["Mr Roy Shaw was voted onto the council"], None, None, None),
    # a label of a vote without a stop
    ("MOTION To take on Roy Shaw as pilot. Proposed by BT, seconded by KO.\n\nVOTE Unanimous agreement, RS taken on as pilot. RS sat down.", ["To take on Roy Shaw as pilot"], "BT", "KO", None),
    ("MOTION RS Nominated by BT, seconded by KO.\n\nVOTE Unanimous agreement, RS appointed.", ["Unanimous agreement, RS appointed"], "BT", "KO", None),
    # two verbs behind a thing
    ("New rules: discussed and agreed.", ["New rules: discussed and agreed"], None, None, None),
    ("Rope contract – Agreed and renewed. Ferry to pay £9 of it.", ["Rope contract – Agreed and renewed"], None, None, None),
    ("Old rules: discussed and lost.", [], None, None, None),
    # who is to do what was resolved, and what it had been agreed before
    ("The Council RESOLVED for Roy to clean the slip as discussed at previous meeting.", ["for Roy to clean the slip as discussed at previous meeting"], None, None, None),
    ("165/13-14 RESOLVED\n\nFollowing the flood to ask how the ferry will land.", ["Following the flood to ask how the ferry will land"], None, None, None),
    ("Resolved to note that apologies had been sent by Mr D Groat.", ["Resolved to note that apologies had been sent by Mr D Groat"], None, None, None),
    # what a planning authority decided
    ("The Clerk advised the following decisions:\n\nGranted for a barn at Low Farm\n\nRefused for a loft at 3 Beck Side", [], None, None, None),
    ("The following decisions were received from the District Council:\n\nApproved – porch at 3 Beck Side", [], None, None, None),
    # to whom the body reports, behind what it resolved itself
    ("RESOLVED:\n\nThat the list be adopted.\n\nRECOMMENDATION:\n\nThat the Council adopt the Rules for\n\nGifts and Loans and that they be printed.", ["the list be adopted", "the Council adopt the Rules for Gifts and Loans and that they be printed"], None, None, None),
    ("RECOMMENDATION:\n\nThat the Council adopt the Rules.", [], None, None, None),
    # in capitals, where the marker was lost
    ("The Harbour Master presented his report.\n\nTHAT the report be noted.", ["THAT the report be noted"], None, None, None),
    ("The officer recommended:\n\nTHAT the report be noted.", [], None, None, None),
    # a stop behind a number ends no sentence
    ("It was agreed that items 6. – the ferry – and 8. be put off to July.", ["It was agreed that items 6. – the ferry – and 8. be put off to July"], None, None, None),
    # a report that came, and what it tells
    ("The Board received the yearly report of the South Coast Harbours and Ferries Forum.", ["The Board received the yearly report of the South Coast Harbours and Ferries Forum"], None, None, None),
    ("The Board received the report on the slip which set out what had been done and what was left.", [], None, None, None),
    # put to the vote
    ("Buying a rope was put to the vote and passed 5-2.", ["Buying a rope was put to the vote and passed 5-2"], None, None, (5, 2, None)),
    ("The majority were in favour of buying a rope.", ["The majority were in favour of buying a rope"], None, None, None),
    ("The decision was made to buy a rope.", ["The decision was made to buy a rope"], None, None, None),
    # of several who were put forward, the one that was elected
    ("Councillor Tarn, seconded by Mr Orme, proposed Mr Pike and Councillor Vale, seconded by Mr Moss, proposed Councillor Shaw. A vote was held and it was\n\nRESOLVED\n\nthat Mr Pike be elected Chairman.", ["Mr Pike be elected Chairman"], "Councillor Tarn", "Mr Orme", None),
    ("Nominations were received for Cllr Pike (proposed by Cllr Orme, seconded by Cllr Shaw) and Cllr Moss (proposed by Cllr Vale, seconded by Cllr Tarn). Cllr Pike was elected by 5 votes to 3.", ["Cllr Pike was elected by 5 votes to 3"], "Cllr Orme", "Cllr Shaw", (5, 3, None)),
    # who moved, in brackets behind the marker or with both verbs before both names
    ("RESOLVED (Cllr Tarn/Cllr Orme) that the quay be cleaned.", ["the quay be cleaned"], "Cllr Tarn", "Cllr Orme", None),
    ("RESOLVED: (Prop. Cllr Tarn, Sec. Cllr Orme) to clean the quay.", ["to clean the quay"], "Cllr Tarn", "Cllr Orme", None),
    ("Proposed/Seconded: Cllr Tarn/Cllr Orme. RESOLVED to clean the quay.", ["to clean the quay"], "Cllr Tarn", "Cllr Orme", None),
    ("RESOLVED that the quay be cleaned. PROPOSED: CLLR TARN SECONDED: CLLR VALE", ["the quay be cleaned"], "CLLR TARN", "CLLR VALE", None),
    ("The accounts were approved. Cllr Tarn moved; Cllr Orme seconded.", ["The accounts were approved"], "Cllr Tarn", "Cllr Orme", None),
    ("RESOLVED (Cllr Tarn/4 May) that the quay be cleaned.", ["the quay be cleaned"], None, None, None),
    ("All were in favour of cleaning the quay.", ["All were in favour of cleaning the quay"], None, None, None),
]  # fmt: skip


def _decisions(parsed: Callable[..., Any], body: str, title: str = "Quay") -> list[Any]:
    return list(parsed(HEAD.format(title=title) + body + END, "minutes.md").document.resolutions)


@pytest.mark.parametrize(("body", "clauses", "mover", "seconder", "counts"), WAYS)
def test_turns_of_decisions(
    parsed: Callable[..., Any],
    body: str,
    clauses: list[str],
    mover: str | None,
    seconder: str | None,
    counts: tuple[int | None, int | None, int | None] | None,
) -> None:
    decisions = _decisions(parsed, body)
    assert [c.text.rstrip(".”") for d in decisions for c in d.clauses] == clauses
    if decisions:
        vote = decisions[-1].vote
        assert (decisions[-1].mover, decisions[-1].seconder) == (mover, seconder)
        printed = (vote.for_, vote.against, vote.abstain) if vote else (None, None, None)
        assert counts is None or printed == counts
        assert vote is None or vote.names is None


@pytest.mark.parametrize(
    ("title", "body", "clauses"),
    [
        ("To note the Chief Executive's Orders", "Noted.\n\nCllr Tarn spoke of the works on the quay.", ["Noted."]),
        ("The Chief Executive's Orders", "Noted.\n\nCllr Tarn spoke of the works on the quay.", []),
        ("To consider the Orders", "Received.\n\nCllr Tarn spoke of the works on the quay.", []),
        ("Planning", "24/0711 Barn, Low Farm. Cllr Orme left the room.\n\nRESOLVED: Support.", ["Support."]),
        ("Planning", "24/0711 Barn, Low Farm. Resolved: Refuse.", ["Refuse."]),
        ("Planning", "24/0711 Barn, Low Farm. Cllr Orme left the room.", []),
        ("Planning", "Councillor’s agreed No Objections.", ["Councillor’s agreed No Objections."]),
        ("Planning", "The Councillor’s agreed fee was paid.", []),
        ("Planning", "24/0711 Barn, Low Farm\n\nAPPROVED 16/01/24", []),
        ("Minutes", "The note of the previous meeting was agreed.", ["The note of the previous meeting was agreed."]),
        ("Finance", "Resolved 24/05/15.2 That the balances be received.", ["the balances be received."]),
        (
            "Finance",
            "Resolved 24/05/15.3 The Council resolved to take the offer.\n\nThe next meeting is to be held on 4 July.",
            ["The Council resolved to take the offer."],
        ),
        (
            "Funding",
            "The following decisions were taken on funding.\n\n- Drawing tool, £600\n\n- Subscription, £350",
            ["Drawing tool, £600", "Subscription, £350"],
        ),
        ("Funding", "The following decisions were taken by the County:\n\n- Low Lane to close", []),
        (
            "Funding",
            "For the other proposals, the following was decided:\n\n- Ropes, £150 – to wait until spring",
            ["Ropes, £150 – to wait until spring"],
        ),
    ],
)
def test_an_outcome_in_one_word(parsed: Callable[..., Any], title: str, body: str, clauses: list[str]) -> None:
    assert [c.text for d in _decisions(parsed, body, title) for c in d.clauses] == clauses


@pytest.mark.parametrize(
    ("body", "against"),
    [
        ("It was agreed by 4 votes to 1 to give £9 to the Scouts, Cllr Vale voting against.", ("Cllr Vale",)),
        (
            "The motion was carried by 3 votes to 1, Councillor Vale voting against, Cllr Pike abstaining: RESOLVED accordingly.",
            ("Councillor Vale",),
        ),
        ("It was agreed by 3 votes to 2 to buy a rope, Cllrs Vale and Pike voting against.", ("Vale", "Pike")),
    ],
)
def test_who_voted_against_has_a_title_where_others_have(
    parsed: Callable[..., Any], body: str, against: tuple[str, ...]
) -> None:
    (decision,) = _decisions(parsed, body)
    assert decision.vote.names.against == against
    assert "RESOLVED" not in str(decision.vote.names.abstain)
