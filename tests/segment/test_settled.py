"""Sentences without a marker: which of them settle something, and by which verb (rules R0 to R5 of a decision)."""

from __future__ import annotations

import pytest

from minutes_parser.segment.settled import opens_list, settles

# The body agreed, resolved or decided, and what it agreed can take effect (R1, R2).
AGREED = [
    ("It was agreed that the bench should be repaired.", "agreed"),
    ("It was agreed that the clerk would write to the landowner.", "agreed"),
    ("It was agreed that a meeting be held in Wexholme in May.", "agreed"),
    ("It was agreed that a letter be sent to the bus company.", "agreed"),
    ("It was agreed to purchase a new noticeboard.", "agreed"),
    ("It was agreed not to object to the application.", "agreed"),
    ("It was unanimously agreed to renew the insurance with Tarrow Mutual.", "agreed"),
    ("After some discussion it was agreed that three quotes be obtained.", "agreed"),
    ("It was then agreed that the working party would meet on site.", "agreed"),
    ("It was therefore agreed that the hedge must be cut before March.", "agreed"),
    ("It was agreed in principle to support the allotment scheme.", "agreed"),
    ("It was also agreed that members forward three suggestions to the Scrutiny Officer by 4 June 2019.", "agreed"),
    ("After discussion is was resolved to opt for the simpler audit.", "resolved"),
    ("It was resolved to appoint Harrowick Audit Ltd as internal auditor.", "resolved"),
    ("It was resolved that the precept for 2024/25 be set at £12,400.", "resolved"),
    ("It was decided to hold the fair on Saturday 4 June.", "decided"),
    ("It was decided that no further action be taken.", "decided"),
    ("The Committee agreed to defer the matter to the next meeting.", "agreed"),
    ("The Council agreed that the grant be paid.", "agreed"),
    ("Members agreed that a site visit should take place.", "agreed"),
    ("Members agreed to support the proposal.", "agreed"),
    ("Councillors agreed the budget for 2024/25.", "agreed"),
    ("The Parish Council agreed a donation of £50 to the village hall.", "agreed"),
    ("All agreed that the date be moved to 9 May.", "agreed"),
    ("The Board decided to commission a further survey.", "decided"),
    ("The Panel resolved to invite the provider to its next meeting.", "resolved"),
    ("Members agreed that a meeting on 12 June was necessary.", "agreed"),
    ("Following a vote, the Committee agreed to extend the meeting by thirty minutes.", "agreed"),
    ("The Committee, having considered the officer's advice, agreed to refer the matter to Cabinet.", "agreed"),
    ("The Council voted to adopt the new scheme.", "voted"),
    ("Everyone agreed to meet again in the spring.", "agreed"),
    ("We agreed to buy two more planters.", "agreed"),
    (
        "On the proposal of Cllr Orla Finnerty, seconded by Cllr Sean Brack, it was agreed to write to the Department.",
        "agreed",
    ),
    ("After discussion, members agreed on a budget of £300.", "agreed"),
    ("It was agreed by all to keep the current contractor.", "agreed"),
    ("It was briefly discussed and agreed to adopt this policy.", "agreed"),
    ("The members were in agreement that the gate be moved.", "agreed"),
    ("The Council agreed there were no objections to the application.", "agreed"),
    ("The Parish Council agreed no comments or objections.", "agreed"),
    ("Members agreed that they were content that the fee stay as it is.", "agreed"),
    ("It was agreed that it would be useful to invite the ranger.", "agreed"),
]

# Opinions, beliefs and facts under "agreed" (R2).
OPINIONS = [
    "The Panel agreed that the standard could be of use in towns.",
    "The Board agreed that the act applied to such contracts and the figures would not be published.",
    "Members were agreed that leaflets did no good.",
    "Ann felt that the forms put people off, and the meeting agreed with her.",
    "Councillor Bell said that three letters had gone out since it was resolved in May that a deputation be received.",
    "Cllr Roe remarked that it was agreed on all sides that the corner was dangerous.",
    "It was agreed that the show had been a great success.",
    "It was agreed that this was disappointing.",
    "Members agreed that the scheme was successful.",
    "Members agreed that it was important for young people.",
    "The Committee agreed that there was a need for better lighting.",
    "The Board agreed that staff had worked hard.",
    "All agreed that the weather had been poor.",
    "It was agreed that the road is dangerous.",
    "Members agreed that the service remained under pressure.",
    "It was generally agreed that the consultation had been rushed.",
    "It was agreed that traffic was a problem in Mill Lane.",
    "The Panel agreed that the figures looked encouraging.",
    "It was agreed that this would be a good service for the town.",
    "Members agreed that it would be very difficult for visitors.",
    "Members noted they were content.",
]

# Settling verbs with the body for a subject.
ACTIVE = [
    ("The Committee approved the revised terms of reference.", "approved"),
    ("The Council adopted the Biodiversity Strategy.", "adopted"),
    ("The Board endorsed the winter plan.", "endorsed"),
    ("The Committee granted permission subject to conditions 1 to 15.", "granted"),
    ("The Committee refused the application.", "refused"),
    ("The Council elected Councillor Imelda Roche as Mayor.", "elected"),
    ("Members appointed Mr T Asher to the Harbour Board.", "appointed"),
    ("The Council co-opted Mrs Dora Lindqvist.", "co-opted"),
    ("The Committee deferred consideration of the report.", "deferred"),
    ("The Council accepted the quotation of £450 from Belmont Trees.", "accepted"),
    ("The Trust ratified the decision taken by email on 4 May.", "ratified"),
    ("The Council supported the application.", "supported"),
    ("The governing body confirmed the appointment of Ms A Quill.", "confirmed"),
    ("Members unanimously approved the accounts for the year.", "approved"),
    ("The Panel considered and approved the draft programme.", "approved"),
    ("The Council instructed the Head of Roads to bring a report to the next meeting.", "instructed"),
    ("The Committee remitted the matter to the Convener.", "remitted"),
]

# The passive, with or without "it was".
PASSIVE = [
    ("The updates were deferred.", "deferred"),
    ("The quotation from Belmont Trees was accepted.", "accepted"),
    ("The accounts for the year were approved.", "approved"),
    ("Councillor A Fenwick was elected Chair for the coming year.", "elected"),
    ("Councillor Priya Nair was duly elected Vice-Chair.", "elected"),
    ("There being no other nominations, Mr Asher was declared duly elected.", "elected"),
    ("The Chair declared that Mrs Nair and Mr Asher had been duly elected.", "elected"),
    ("Mrs Dora Lindqvist was unanimously elected as Treasurer.", "elected"),
    ("Mr Tom Asher was appointed as the council's representative.", "appointed"),
    ("Permission was granted subject to the conditions in the report.", "granted"),
    ("The application was refused.", "refused"),
    ("Approval was granted for the purchase of two litter bins.", "granted"),
    ("The policy was reviewed and adopted.", "adopted"),
    ("The budget was formally adopted.", "adopted"),
    ("The resignation of Mr Pell was accepted with regret.", "accepted"),
    ("The motion was carried.", "carried"),
    ("The motion was put to the meeting and was carried.", "carried"),
    ("The payments listed below were approved.", "approved"),
    ("A donation of £100 to the hospice was approved by the Council.", "approved"),
    ("Ms Ruth Okafor was co-opted onto the Council.", "co-opted"),
    ("The recommendations were endorsed.", "endorsed"),
    ("This was agreed.", "agreed"),
    ("The proposal was agreed unanimously.", "agreed"),
    ("The item was deferred to the next meeting.", "deferred"),
    ("Standing orders were adopted as circulated.", "adopted"),
]

# A document noted or received is a decision, a fact noted is none (R3).
NOTED = [
    ("The Committee noted the annual report.", "noted"),
    ("The Board noted the update.", "noted"),
    ("Members noted the contents of the report.", "noted"),
    ("The Panel received the presentation.", "received"),
    ("The report was noted.", "noted"),
    ("The presentation was noted.", "noted"),
    ("The financial statement was received and noted.", "noted"),
    ("The position was noted.", "noted"),
    ("The Council noted the Clerk's report.", "noted"),
    ("Members received and noted the quarterly budget monitoring report.", "noted"),
    ("The dates of future meetings were noted.", "noted"),
    ("The correspondence was noted.", "noted"),
    ("The reports of the officers were noted by the Members.", "noted"),
]
FACTS = [
    "The Committee noted that crime had fallen.",
    "It was noted that crime had risen.",
    "Members noted that the road was closed.",
    "The Board noted with concern that waiting times had grown.",
    "It was noted that the minutes had not been circulated.",
    "Councillor Nair noted the poor state of the path.",
    "The Council had received three complaints.",
    "The Council received a letter from a resident about parking in Mill Lane and dog fouling.",
    "Apologies were received from Councillor Fenwick.",
    "Two objections were received from neighbours.",
    "A letter was received from Mrs Lindqvist.",
]

# Minutes of an earlier meeting (5.5).
MINUTES = [
    ("The minutes of the meeting held on 4 March 2019 were approved as a correct record.", "approved"),
    ("The minutes were approved and signed by the Chair.", "approved"),
    ("The minutes of the meeting held on 9 May were submitted and signed.", "signed"),
    ("Minutes of the last meeting were agreed and signed as a true record.", "agreed"),
    ("The minutes were taken as read and signed.", "signed"),
    ("The minutes were confirmed as a correct record subject to the following amendment.", "confirmed"),
    ("The minutes of the previous meeting, having been circulated, were accepted.", "accepted"),
    ("The draft minutes of 12 April were agreed as an accurate record.", "agreed"),
    ("Agreed as a true record and signed by the Chairman.", "agreed"),
    ("Minutes adopted", "adopted"),
    ("Previous minutes approved (proposed by Ann Fenwick).", "approved"),
    ("Minutes of 4 March 2019 - agreed.", "agreed"),
    ("Unanimous adoption of previous minutes", "adopted"),
    ("These were moved as correct by Ann Fenwick and Priya Nair", "approved"),
    ("The Directors confirmed that the minutes of 9 February are accurate and current.", "confirmed"),
]
NOT_MINUTES = [
    "In relation to the minutes of May, the Director read the notes of the meeting as agreed after the discussion of June.",
    "The minutes were not available and will be approved at the next meeting.",
    "The minutes of the meeting would be circulated.",
    "The minutes had not been approved.",
    "The minutes are to be approved in May.",
    "Copies of the minutes are kept by the Clerk.",
    "The minutes of March still needed to be confirmed.",
    "Adoption of Previous Minutes",
]

# Proposed and seconded: with an outcome a decision, without one none.
PROPOSED = [
    ("Proposed by Cllr Fenwick, seconded by Cllr Nair, all agreed.", "agreed"),
    ("Proposed Cllr Fenwick, seconded Cllr Nair. Carried.", "carried"),
    ("Cllr Fenwick proposed acceptance of the quote, seconded by Cllr Nair - agreed.", "agreed"),
    ("Mrs Lindqvist proposed that the fee be waived, seconded by Mr Asher and carried unanimously.", "carried"),
    ("It was proposed by Cllr Fenwick, seconded by Cllr Nair and agreed that the hall be hired.", "agreed"),
    ("The accounts were approved, proposed by Cllr Asher and seconded by Cllr Nair.", "approved"),
    ("This proposal was seconded by Mr Asher and approved nem con.", "approved"),
    ("Cllr Nair proposed a dinner for the team that defeated Kelderby, seconded by Cllr Asher and agreed.", "agreed"),
    ("Proposed by Cllr Nair, seconded by Cllr Asher, agreed by all.", "agreed"),
    ("The quotation was accepted (proposed by Mrs Lindqvist).", "accepted"),
]
PROPOSALS = [
    "It was proposed by Cllr Fenwick and seconded by Cllr Nair that the hall be painted.",
    "Cllr Fenwick proposed a site visit.",
    "The motion was put to the vote and lost.",
    "Cllr Nair withdrew the motion.",
    "Proposed by Cllr Fenwick, seconded by Cllr Nair. The motion was defeated.",
]

# Outcomes as bare words (D16).
BARE = [
    ("Adopted on the proposal of Cllr Finnerty seconded by Cllr Brack.", "adopted"),
    ("Agreed to accept the quotation.", "agreed"),
    ("Carried unanimously.", "carried"),
    ("Agreed unanimously.", "agreed"),
    ("Approved.", "approved"),
    ("All agreed.", "agreed"),
    ("Deferred to the next meeting.", "deferred"),
    ("Hedge cutting, quote from Belmont Trees of £300 – agreed.", "agreed"),
    ("Lamp at the steps - deferred.", "deferred"),
    ("Resolved to write to the County Council.", "resolved"),
    ("Agreed with the addition of bottle banks.", "agreed"),
    ("Received, save that minute 12 be referred back.", "received"),
    ("Not approved; deferred to 3 May.", "deferred"),
    ("(b) Pets Policy – deferred, to go to the tenants first.", "deferred"),
    ("(c) Noise Policy – approved with the deletion of 4.7.", "approved"),
    ("Litter pick – Saturday 22nd May, agreed.", "agreed"),
    ("Request from the Scouts – refused, outside the area.", "refused"),
    ("Hall committee, £400 – held over until May as the form was not signed.", "held over"),
    ("Request from the school for £200: agreed we'd give £150.", "agreed"),
    ("Subscription notice - resolved to pay £102.48.", "resolved"),
    ("The form is to be signed - unanimously agreed.", "agreed"),
    ("Adopted as drafted, Ann proposing and Bob seconding.", "adopted"),
    ("Approved without change.", "approved"),
    ("Gratefully accepted.", "accepted"),
]

# Notes without a verb of being, and nouns in place of the verb.
VERBLESS = [
    ("Payments approved.", "approved"),
    ("(i) Timetable approved.", "approved"),
    ("The Leader proposed that it be deferred to May, and the Cabinet so agreed.", "agreed"),
    ("The petition was referred to the Director.", "referred"),
    ("The letter was read and permission was given, provided that they clear up.", "approved"),
    ("It was concluded to leave the list as is.", "concluded"),
    ("It was recommended by the Members that the bye-laws be reviewed.", "recommended"),
    ("Members were given the statement, which was considered and approved.", "approved"),
    ("The statement was agreed and signed by the Chairman.", "agreed"),
    ("Mr A. White - new porch at Manor Farm -recommend approval.", "recommend"),
    ("Accounts approved as presented", "approved"),
    ("Report noted.", "noted"),
    ("The list of decisions issued since the last meeting was received.", "received"),
    ("Ms Ash was proposed and seconded and with no other nominations elected as Vice-Chairman.", "elected"),
    ("Apologies accepted.", "accepted"),
    ("The Council of Governors noted the report.", "noted"),
    ("Members of the Shadow Panel agreed to defer the rules to the next meeting.", "agreed"),
    ("The rules were endorsed by members of the Council.", "endorsed"),
    ("No decision could be reached, and the item was deferred to the June meeting.", "deferred"),
    ("No comment was agreed.", "agreed"),
    ("The list of decisions issued since May was received.", "received"),
    ("The Councillors resolved this was acceptable.", "resolved"),
    ("Agreed the charge to remain as stated.", "agreed"),
    ("It was agreed that there is no need for another group.", "agreed"),
    ("It was agreed that once the survey has ended, a summary should be sent to all.", "agreed"),
    ("Co-option of Mr Ash to fill the vacancy was voted for unanimously.", "voted for"),
    ("Refused, on the advice of the insurers.", "refused"),
    ("Cheques 1104 to 1109, as listed by the Clerk – passed.", "passed"),
    ("The two ought to be compared like with like and so the matter was held over.", "held over"),
    ("The accounts were checked by AB against the bank statements and accepted.", "accepted"),
    ("The statement was read out line by line and approved.", "approved"),
    ("Those of 6th May were read by the Clerk, confirmed and signed.", "confirmed"),
    ("The Clerk was authorised to accept the lower.", "authorised"),
    ("Mr Ash offered to do the front and the committee gladly accepted.", "accepted"),
    ("Ann suggested a reserve of £1,000 and this met with general approval.", "agreed"),
    ("The Mayor declared Councillor Roe appointed to the Board.", "elected"),
    ("Cllr Nair was declared Vice-Chairman.", "elected"),
    ("Mowing of the green resolved to pay £90", "resolved"),
    ("The Forum recommended to the Council that option A be adopted.", "recommended"),
    (
        "Resolutions from two other councils, sent with the agenda, on hedges, bins, wages and the price of salt, were noted.",
        "noted",
    ),
    ("Payments passed on the proposal of Cllr Nair.", "passed"),
    ("Payments approved: clerk's salary £412.60; hall £36.00.", "approved"),
    ("It was settled that we accept the lower quote.", "settled"),
    ("Members were content to support the application.", "agreed"),
    ("The change to rule 6 was voted through, nobody against.", "voted through"),
    ("Cheques were signed or authorised for the following invoices:", "authorised"),
    ("By common consent it was referred back to the committee.", "referred"),
    ("Mr Black has agreed to act as returning officer and this was accepted by the CC.", "accepted"),
    ("The manager asked the Board for agreement to go on and the Board agreed.", "agreed"),
    ("Decision also made that the school will pay for the bus.", "decided"),
    ("The Committee resolved in terms of section 50A(4) of the 1973 Act to exclude the public.", "resolved"),
    ("The Board agreed the accounts and they were signed by the Chair.", "agreed"),
    ("The Board welcomes the work done and formally adopted the strategy.", "adopted"),
    ("The Board agreed that the review is instigated.", "agreed"),
    ("The Area Committee agreed to fund the path.", "agreed"),
    (
        "On the proposal of Cllr Fenwick, the minutes of May, copies of which had been sent, were adopted and signed by the Cathaoirleach.",
        "adopted",
    ),
    (
        "Mr Swan proposed and Mr Rossi seconded that the minutes were a true record, and this was confirmed.",
        "confirmed",
    ),
    ("Sign-off of the returns delegated to the Chair.", "delegated"),
    ("Payments of £74.00 (pads) were homologated.", "homologated"),
    ("An e-mail from Mrs Pell about the drains was noted.", "noted"),
    ("One amendment was put to the meeting and accepted.", "accepted"),
    ("The Board agreed the quotation should be accepted.", "agreed"),
    ("The budget report received and filed.", "received"),
    ("Approval was given to the quote from Belmont.", "approved"),
    ("Agreement was reached to mend the wall.", "agreed"),
    ("The Board reviewed the paper and agreed to adopt it.", "agreed"),
    ("Members thanked the engineer and noted the report.", "noted"),
    ("The Trust Board noted the report.", "noted"),
    ("The Board discussed the letter and its length, but agreed that it be sent in May.", "agreed"),
    ("The Health and Wellbeing Board approved the plan.", "approved"),
    ("The report was otherwise noted.", "noted"),
    ("In view of this is was agreed to support the plan.", "agreed"),
]
NOT_VERBLESS = [
    "In 2019 it was agreed that any surplus be shared; this had been done.",
    "The grant from the county (£565) has been received.",
    "Lark Road sign - the Borough Council have agreed to take this on.",
    "It was resolved in May to get a second quotation.",
    "The other two were also decided on the evening of 9th June.",
    "Ann declared that her husband had been appointed a director.",
    "It was looked into and agreed at the group's meeting that the hall does not have the room.",
    "Members were happy with the work.",
    "All were happy to hear of it.",
    "The Board agreed.",
    "It was agreed on all sides that this could not go on.",
    "The policy was circulated and accepted in April.",
    "Minutes Approved: N/A",
    "The decision has been made to sell the van.",
    "19/01234/FUL Erection of a porch – approved.",
    "The officer spoke – and was thanked, it was felt, and all agreed with him.",
    "The talk was noted as cancelled.",
    "A request was received asking that the path be swept.",
    "Agreed with Cllr Nair that the path was poor.",
    "Cllr Nair said it was agreed last year that the hedge be cut.",
    "Payments made.",
    "Members were agreed that this was a great deal of house for the plot.",
    "Governors thanked Mr Pell and agreed that he would be much missed.",
    "Reasons for the decision: The scheme was approved in March.",
    "The lorry was referred to in the letter.",
    "It was recommended by the auditor that the bank be changed.",
    "It has been agreed to give the owners until June.",
    "The Board discussed the letter and agreed that it had been hard to write.",
    "Report to be noted by all who use the hall",
    "Approval was given by the County Council for the crossing.",
    "The report noted that the wall was old.",
    "Approval was sought for the quote.",
]

# An approval of a list is settled by its lead-in.
LISTED = [
    ("It was agreed to take in charge the following estates:-", "agreed"),
    ("It was resolved to approve the following payments:", "resolved"),
    ("The following payments were approved:", "approved"),
    ("The Council agreed the following invoices for payment:", "agreed"),
    ("It was agreed that the accounts be paid as follows:-", "agreed"),
    ("The Committee adopted the following policies:", "adopted"),
]

# Apologies accepted with their reasons.
APOLOGIES = [
    ("Apologies were received and accepted from Cllr Nair.", "accepted"),
    ("Apologies from Cllr Nair and the reason accepted.", "accepted"),
]

# Other occasions, other bodies, one person's view, proposals, plans, questions (R4, traps of 5.4 and 14.4).
NEVER = [
    "At its meeting on 4 March Cabinet resolved to sell the depot.",
    "The Council had already agreed to fund the scheme.",
    "At the last meeting it was agreed to buy a mower.",
    "It had previously been agreed that the fence be replaced.",
    "The application was refused by the District Council.",
    "The plan was approved by Cabinet in 2018.",
    "The grant was approved by the Lottery Fund.",
    "The Borough Council had approved the extension.",
    "The fault has not been resolved.",
    "The matter would be raised again as soon as resolved.",
    "The issue would be raised at the next meeting, when resolved.",
    "The leak was resolved by the contractor.",
    "The complaint was resolved to everyone's satisfaction.",
    "This issue had now been resolved.",
    "Councillor Fenwick agreed to speak to the landowner.",
    "The Clerk agreed to find out the cost.",
    "Mr Asher confirmed that the lease had expired.",
    "The Chair declared the meeting closed at 9.15pm.",
    "The Committee considered the report.",
    "Members were supportive of the idea.",
    "The Panel welcomed the news.",
    "The Committee discussed the options at length.",
    "Members asked when the scheme would be approved.",
    "If approved, the works would start in June.",
    "Once the budget was approved the work could begin.",
    "The report is to be approved in May.",
    "The strategy would be adopted next year.",
    "Was it agreed that the fence should be moved?",
    "The Chair suggested this may be work to take forward.",
    "It was suggested that the sign be moved.",
    "It was hoped that funding would be agreed.",
    "Residents agreed that parking was a problem.",
    "The officer explained why the application was refused.",
    "He advised that the tender had been accepted by the contractor.",
    "She reported that planning permission was granted in 2016.",
    "Councillor Nair supported the application.",
    "A generic plan would then be developed which could be shared.",
    "The developer has agreed to plant twelve trees.",
    "The Police agreed to increase patrols.",
    "The meeting was confirmed as quorate.",
    "Nobody was elected as Treasurer.",
    "No nominations were received.",
    "CC confirmed the gate had been mended.",
    "It was agreed it’s too late for the hedge this year.",
    "The Clerk reported on the new lamp - agreed.",
    "The bus passed the school at 8.40am.",
    "The survey was carried out in March.",
    "The works were carried forward to next year.",
    "A cheque was signed by two members.",
    "The path is accepted as a right of way.",
    "Members were reminded that the plan was adopted in 2012.",
    "Since the plan was adopted in 2012, traffic has doubled.",
    "The following payments were discussed:",
    "Members agreed the following:",
]

SETTLING = [
    ("No decision could be reached, and the item was deferred.", "deferred"),
    ("The Council decided to set out its aims below the line.", "decided"),
    *AGREED,
    *ACTIVE,
    *PASSIVE,
    *NOTED,
    *MINUTES,
    *PROPOSED,
    *BARE,
    *VERBLESS,
    *LISTED,
    *APOLOGIES,
]
UNSETTLED = [
    "Members of the public agreed to defer to the next speaker.",
    "This was endorsed by Councillors Swift, Sand and Kane.",
    "The Council considered the reports referred to in the agenda and decided as set out below.",
    "A Member who sat on the panel advised that the hearing had been brief, and the variation was approved.",
    *OPINIONS,
    *FACTS,
    *NOT_MINUTES,
    *NOT_VERBLESS,
    *PROPOSALS,
    *NEVER,
]


@pytest.mark.parametrize(("sentence", "verb"), SETTLING)
def test_a_sentence_that_settles_gives_its_verb(sentence: str, verb: str) -> None:
    assert settles(sentence) == verb


@pytest.mark.parametrize("sentence", UNSETTLED)
def test_a_sentence_that_settles_nothing_gives_none(sentence: str) -> None:
    assert settles(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("It was agreed that:", "agreed"),
        ("It was unanimously agreed that:-", "agreed"),
        ("The Committee agreed the following actions:", "agreed"),
        ("After debate the Council resolved as follows:", "resolved"),
        ("The following observations were agreed:", "agreed"),
        ("The Council formally endorsed the following statement:", "endorsed"),
        ("The Committee, having heard the officer, agreed to:", "agreed"),
    ],
)
def test_a_lead_in_leaves_what_was_settled_to_its_list(sentence: str, verb: str) -> None:
    assert opens_list(sentence) == verb


@pytest.mark.parametrize(
    "sentence",
    [
        "The Committee discussed the following:",
        "Councillor Fenwick agreed to:",
        "The Council agreed the following payments:",
        "It was agreed that the fence be moved.",
        "The following were present:",
        "The following observations were made:",
        "Councillor Fenwick endorsed the following statement:",
    ],
)
def test_other_lead_ins_open_no_list_of_decisions(sentence: str) -> None:
    assert opens_list(sentence) is None


def test_white_space_and_paragraph_numbers_change_nothing() -> None:
    assert settles("  4.2   It was agreed\n that the bench be   repaired. ") == "agreed"
