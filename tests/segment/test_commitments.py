"""Which clauses of a sentence bind a doer. [[ ]] marks the clause that is expected; everything is invented."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.records import Attendance, Span
from minutes_parser.segment.actions.commitments import commitments
from minutes_parser.segment.actions.owners import People

_AT = Span(start=0, end=0)
PEOPLE = People(
    Attendance(name=name, status="present", span=_AT)
    for name in ("Ada Moss", "Ben Tarn", "Kim Orme", "Rhys Vale", "Tom Fell", "Joan Hale-Fyfe")
)


def _unmark(marked: str) -> tuple[str, list[str]]:
    return re.sub(r"\[\[|\]\]", "", marked), re.findall(r"\[\[(.*?)\]\]", marked)


def _found(text: str, *, decided: bool = False, before: str = "") -> list[tuple[str, str | None]]:
    return [(text[c.start : c.end], c.owner) for c in commitments(text, PEOPLE, decided=decided, before=[before])]


TOLD = [
    # initials with a dot behind them, an initial of O’
    ("[[KO. will place a notice by the gate.]]", "KO"),
    ("It was sent by KO. to date nobody has answered.", []),
    # keys in brackets, one or several
    ("[[(KO) to meet the owner and report back in July.]]", "KO"),
    ("[[(KO) & (AM) to look into other funds.]]", "KO & AM"),
    ("[[(KO/AM) to price a shed.]]", "KO/AM"),
    ("(KO) and (AM) had met to look into other funds.", []),
    ("The path runs from the hall (KO) to the school.", []),
    # behind a heading that ran into it, behind what is waited for, in a case
    ("Repair of Lamps [[Ben to ring the depot.]]", "Ben"),
    ("Waiting for a date, [[Ada Moss / Ben Tarn to attend when the gate is opened.]]", "Ada Moss / Ben Tarn"),
    ("If he is away [[AM will find another mason.]]", "AM"),
    ("If residents see it the Council will mend it.", []),
    ("If residents ask the Clerk will tell them.", []),
    ("In the meantime [[the Clerk to seek advice.]]", "the Clerk"),
    # who heads a sentence that says what to do
    ("[[Ada: to order paint.]]", "Ada"),
    ("2. [[Ben – to ring the depot.]]", "Ben"),
    ("Secretary: to date no reply.", []),
    ("The note from Ada: to sell it would be wrong.", []),
    ("The lamp is out. We will ask [[KO to see to it.]]", "KO"),
    ("On receipt of the bill [[the Treasurer will pay it.]]", "the Treasurer"),
    ("In the view of the Clerk to the Board it is safe.", []),
    ("The Council would like [[the Clerk to ring the depot.]]", "the Clerk"),
    ("Councillors asked for [[the Clerk to ring the depot.]]", "the Clerk"),
    ("Residents would like the Clerk to ring the depot.", []),
    ("[[BT to give him a code]] and in future [[KO to send it by post.]]", ["BT", "KO"]),
    # what is to be done, and what is none of it
    ("Cllr Moss spoke of the plan and [[agreed to attend a meeting with the owner.]]", "Cllr Moss"),
    ("Cllr Moss spoke of the plan and agreed to attend the next meeting.", []),
    ("The Board agreed to task [[Mrs Moss with updating the list.]]", "Mrs Moss"),
    ("[[Ada to start a petition.]]", "Ada"),
    ("Cllr Moss to propose and Cllr Tarn to second", []),
    ("Ada Moss volunteered to take the vacant post of auditor.", []),
    ("The Chairman agreed to permit discussion of the item.", []),
    # those who meet
    ("[[Members of the Committee were asked to bring chairs.]]", "Members of the Committee"),
    ("Members of the Committee were asked to approve the plan.", []),
    ("It was agreed [[the officers’ group would review it and report back.]]", "the officers’ group"),
    ("[[The committee would investigate the leaning stone.]]", "The committee"),
    ("The committee would welcome a reply.", []),
    # what is said of somebody before what binds them, and before them when it is to be done
    ("[[Cllr Mrs Moss, who knows the mason, was requested to ask for a price.]]", "Cllr Mrs Moss"),
    ("[[The Clerk, whose brother works there, agreed to ring the depot.]]", "The Clerk"),
    ("For next year [[AM/BT to book the tent early]], [[KO to order signs.]]", ["AM/BT", "KO"]),
    ("Before the next meeting [[Ada to ring the vicar.]]", "Ada"),
    ("[[[KO] to send the figures by ward.]]", "KO"),
    # tasks that somebody is given
    ("Summing up, the Chair charged [[the Secretary with preparing a list of posts.]]", "the Secretary"),
    ("[[Cllr Moss, the Convener, was deputed to draft the letter.]]", "Cllr Moss"),
    ("The Board entrusted [[Ada Moss with obtaining prices.]]", "Ada Moss"),
    ("Mrs Moss was thanked for her work and [[asked to send the return to the auditor.]]", "Mrs Moss"),
    ("[[Cllr Moss promised Councillor Tarn a copy of the survey.]]", "Cllr Moss"),
    ("[[The Clerk promised members a note on the cost.]]", "The Clerk"),
    ("Cllr Tarn said that [[he would drop it in at the office in the morning.]]", "Cllr Tarn"),
    # several who are told of as one, a post behind its holder's name
    ("[[AM, BT and Joan Hale will hand out the cards.]]", "AM, BT and Joan Hale"),
    ("[[A. Moss, B. Tarn and K. Orme are going to cut the hedge.]]", "A. Moss, B. Tarn and K. Orme"),
    ("It was agreed that [[Ada Moss & Ben Tarn, A.O. would revert to the committee.]]", "Ada Moss & Ben Tarn"),
    ("[[Jane Wray and the Clerk to write to the owner.]]", "Jane Wray and the Clerk"),
    ("[[T. Wray - Ward Councillor volunteered to speak to the landlord.]]", "T. Wray"),
    ("Mr. Ian Wray, Director of Quays stated that [[he would look for a price.]]", "Mr. Ian Wray"),
    ("[[KO SEE agreed to examine the drain.]]", "KO"),
    ("[[The Meetings administrator agreed to make contact with the choir.]]", "The Meetings administrator"),
    ("It was agreed that [[the PC (Ben Tarn) would invite the engineers to see it.]]", "the PC (Ben Tarn)"),
    ("It was agreed that [[the FPC would make a recommendation in May.]]", "the FPC"),
    ("The key was passed to the Clerk and [[she was asked if she would ring the depot.]]", "the Clerk"),
    ("Ada Moss told members that a price had come & also [[agreed to follow up on the lamp.]]", "Ada Moss"),
    ("Mr Vale thought that it might be dear and said [[he would explore this.]]", "Mr Vale"),
    ("Mr Vale said that [[he would make the key available to all.]]", "Mr Vale"),
    ("[[Meg Sayer volunteered to take on some of the duties.]]", "Meg Sayer"),
    ("It could be made a one-way street, [[Mr Vale to pursue this with the county.]]", "Mr Vale"),
    ("Cllr Fell requested [[the Clerk write to the Minister about it.]]", "the Clerk"),
    ("The Board have requested that [[the Finance Manager investigates the figures.]]", "the Finance Manager"),
    (
        "It was agreed that [[the Council write to the Minister requesting that money be provided for the pier.]]",
        "the Council",
    ),
    # words set between commas
    ("[[The Clerk will, as soon as she can, ring the depot.]]", "The Clerk"),
    ("[[Ada Moss, Harbour Trust, is to ask about the moorings.]]", "Ada Moss"),
    ("[[Kim Orme still to do the rota.]]", "Kim Orme"),
    ("[[Each member will review the list.]]", "Each member"),
    ("[[KO and BT to be in touch with each other.]]", "KO and BT"),
    # who was asked if they could
    ("KO asked if [[the reps could find out what the school likes.]]", "the reps"),
    ("Cllr Fell asked whether [[the Clerk could ring the depot.]]", "the Clerk"),
    ("The Board have asked [[the Quay Manager to change the number.]]", "the Quay Manager"),
    # a heading that ran into its first sentence, initials that nothing else governs
    ("Treasurer’s Report [[KO and BT to go to the bank.]]", "KO and BT"),
    ("The key was lost, [[KO to give him the spare.]]", "KO"),
    ("This helps but a little and [[AM to see the owner.]]", "AM"),
    # what comes once something else has come
    ("Once the figures are in, [[the Clerk will send them round.]]", "the Clerk"),
    # what is to be done by somebody listed
    ("[[These will be drawn up into a rota by Ada, Ben and Kim.]]", "Ada"),
    ("[[The newsletter would be restarted by KO.]]", "KO"),
    ("[[KO will dig out the old script.]]", "KO"),
    ("[[The next survey to be carried out by Mrs Hay.]]", "Mrs Hay"),
    ("Mr Vale stated that [[he would chat with the owner.]]", "Mr Vale"),
    ("Kim Orme said that [[she will go to the mill to give them a card.]]", "Kim Orme"),
    ("Mr Vale asked if more could be done for the lane ([[KO to have a word with the owner]]).", "KO"),
    ("He was sorry, and [[the Clerk was asked by the Chair if she would walk the path with him.]]", "the Clerk"),
    (
        "Mr Vale asked if bags would be had; [[officers would cost them and e-mail the answer to members by 2 May.]]",
        "officers",
    ),
    # posts by letters and numbers, in small letters, with their body
    ("[[The RFO will bring the figures to the next meeting.]]", "The RFO"),
    ("[[The Section 151 Officer undertook to send a note.]]", "The Section 151 Officer"),
    ("The s.151 Officer was sorry. [[She promised to let members have it.]]", "The s.151 Officer"),
    ("[[The Harbour Services officer to arrange a visit.]]", "The Harbour Services officer"),
    ("[[The Clerk to the Board will send the list to members.]]", "The Clerk to the Board"),
    ("[[KO/CLERK to fill in the form.]]", "KO/CLERK"),
    ("[[M&N Council to confirm the dates.]]", "M&N Council"),
    # in brackets
    ("A lamp is out in Back Lane ([[KO to have a word with the owner]]).", "KO"),
    ("A card had come (thanks), a complaint of noise ([[BT to acknowledge, nothing else we can do]]).", "BT"),
    # who speaks is he
    ("Mr Vale asked if he might see it, and Mr Orme said that [[he would forward it.]]", "Mr Orme"),
    ("Mr Vale stated that no sums had been done but [[he would let officers have some by Christmas.]]", "Mr Vale"),
    # promised that, promised these
    ("[[The Chief Officer promised that a crew would go back by May.]]", "The Chief Officer"),
    ("The Chief Officer was sorry and [[undertook that all would be sent a form.]]", "The Chief Officer"),
    ("[[KO promised these by half term.]]", "KO"),
    ("[[Ada is happy to arrange the licence.]]", "Ada"),
    # left, deferred, referred
    ("It was left that [[KO get some prices for a hut.]]", "KO"),
    ("It was left to [[the Clerk to chase the county.]]", "the Clerk"),
    ("Deferred to March for [[the Clerk to obtain the costs.]]", "the Clerk"),
    (
        "It was sent back and referred to [[the committee, who are to bring a better draft to members.]]",
        "the committee",
    ),
    ("It was resolved to accept the report and for [[the Clerk to put up the notice.]]", "the Clerk"),
    ("The seat is old, which [[the Clerk will be asked to deal with.]]", "the Clerk"),
    ("[[The Clerk would, however, write to the owner.]]", "The Clerk"),
    ("KO still has the key and [[will let the Clerk have it.]]", "KO"),
    ("The report was late, which [[CLERK will do by Friday.]]", "CLERK"),
    ("[[The Clerk was asked by Cllr. Moss to find out the price.]]", "The Clerk"),
    # <doer> to <verb>
    ("[[Clerk to contact the drainage board.]]", "Clerk"),
    ("[[The Clerk to respond by Friday.]]", "The Clerk"),
    # the short hand of notes
    ("A lamp is out. [[Clerk email the owner and ask when it was last seen.]]", "Clerk"),
    ("[[Clerk report to the Inspector.]]", "Clerk"),
    ("[[Clerk remind Ben Hale of his promise.]]", "Clerk"),
    ("A lamp in Mill Lane is out - [[the Clerk to report it]]", "the Clerk"),
    ("The offer was turned down, [[the Clerk to thank the sender.]]", "the Clerk"),
    ("[[Cllr Mrs Moss to hang the bunting.]]", "Cllr Mrs Moss"),
    ("[[KO to send the photographs to the Herald]]", "KO"),
    ("[[AM/BT to inspect the bank.]]", "AM/BT"),
    ("[[AM & BT to inspect the bank.]]", "AM & BT"),
    ("No reply had come; [[Clerk to action.]]", "Clerk"),
    (
        "[[The Harbour Engineer, West Division, to report to Members on the pier.]]",
        "The Harbour Engineer, West Division",
    ),
    ("[[Cllrs Moss, Tarn and Mrs Orme to meet the landowner.]]", "Cllrs Moss, Tarn and Mrs Orme"),
    ("[[Department for Harbours to provide a list of moorings.]]", "Department for Harbours"),
    ("[[clerk@littlebeck-pc.example to reply to the e-mail]]", "clerk@littlebeck-pc.example"),
    # capitals for stress
    ("[[CLERK TO ASK THE COUNTY ABOUT THE LAMP.]]", "Clerk"),
    # agreed, undertook, offered, promised, volunteered to
    ("[[Cllr Tarn agreed to obtain three quotations.]]", "Cllr Tarn"),
    (
        "In reply to Bailie Rowe, [[the Head of Libraries undertook to send the opening hours.]]",
        "the Head of Libraries",
    ),
    ("[[Mr Vale has kindly offered to draw up a map of the walks.]]", "Mr Vale"),
    ("[[Meg Sayer volunteered to cut back the brambles.]]", "Meg Sayer"),
    ("The Director did not have the sums but [[undertook to let members have them by May.]]", "The Director"),
    ("County Cllr Howe said [[he would chase it.]]", "County Cllr Howe"),
    ("Mr Vale said that [[he would see if money could be got.]]", "Mr Vale"),
    ("[[RV offering to liaise with the school.]]", "RV"),
    ("[[RV promised to keep members informed of the flood gate.]]", "RV"),
    ("[[Ada Moss volunteered to paint the bench]]; nobody objected.", "Ada Moss"),
    ("She wanted the plan, which [[the Chief Officer agreed to post to her.]]", "the Chief Officer"),
    (
        "The Head of Waste was sorry and [[agreed to publish the rounds by 3 May 2024.]]",
        "The Head of Waste",
    ),
    # was asked, requested, instructed to
    ("[[The Clerk was asked to check whether the sign is ours.]]", "The Clerk"),
    ("[[The Clerk has been asked to check whether the sign is ours.]]", "The Clerk"),
    ("[[Clerk asked to write to the ferry company.]]", "Clerk"),
    ("The Committee asked that [[the Head of Parks provide a written report.]]", "the Head of Parks"),
    ("The Board requested that [[officers should report back on the figures.]]", "officers"),
    ("The Board [[requested an update from the Harbour Team at its next meeting.]]", "the Harbour Team"),
    ("[[The Chief Inspector took an action to review the figures.]]", "The Chief Inspector"),
    ("An action was placed on [[the Head of Parks to review the plan.]]", "the Head of Parks"),
    ("[[All to send comments to the Clerk by 14 March.]]", "All"),
    ("Mrs Hay said [[she would look into it.]]", "Mrs Hay"),
    ("Mrs Hay said [[she'd look into it.]]", "Mrs Hay"),
    ("[[Officers were asked to measure the noise in the interim.]]", "Officers"),
    ("[[The Clerk was instructed to seek prices for a boat]]; the fund cannot bear a new one.", "The Clerk"),
    ("The Clerk had heard nothing and [[was asked to ring the county again.]]", "The Clerk"),
    ("Cllr Fell asked [[the Clerk to write to the ferry company.]]", "the Clerk"),
    ("Cllr Fell asked [[members to think of names and let the Clerk have them.]]", "members"),
    ("The rail had been bent and [[the Clerk agreed to show it to the county.]]", "the Clerk"),
    ("There were lost buoys, frayed ropes etc [[Clerk to contact the depot.]]", "Clerk"),
    ("The Council liked the gift and requested [[the Clerk to say so in the newsletter.]]", "the Clerk"),
    ("The boards are to be laid as soon as possible, [[Councillor Orme to order timber.]]", "Councillor Orme"),
    ("[[PQ agreed to have a word with the coach firm.]]", "PQ"),
    ("The dates will be fixed by [[the Clerk, who will send these to all Board Members.]]", "the Clerk"),
    # would, will
    ("[[Cllr Moss would pursue the lease.]]", "Cllr Moss"),
    ("[[Clerk would find out how many lamps were paid for twice.]]", "Clerk"),
    ("[[The Clerk will contact the owner again.]]", "The Clerk"),
    ("[[Clerk is going to put the scouts in touch with the mason.]]", "Clerk"),
    ("[[Councillors will again mow the bank.]]", "Councillors"),
    ("[[The youth team will send the new rota to the Treasurer by mid-May.]]", "The youth team"),
    ("The tide is at nine, which [[the Clerk would check.]]", "the Clerk"),
    ("Kim Orme has had no answer from the ferry company and [[will visit its office.]]", "Kim Orme"),
    ("[[A full reply would be sent to Mr Q. by TF within a fortnight.]]", "TF"),
    ("At the request of Cllr Fell, [[the Head of Finance would open talks with the owner.]]", "the Head of Finance"),
    # a pronoun stands for whoever speaks
    ("The Surveyor said that [[he would raise the culvert with the depot.]]", "The Surveyor"),
    (
        "In response to Councillor Tarn, the Safety Officer said that a list existed and that "
        "[[he would circulate it after the meeting.]]",
        "the Safety Officer",
    ),
    ("Clerk reported that Mrs Dunn had offered a gate, and that [[she would arrange a date with Mrs Dunn.]]", "Clerk"),
    # the voice of a decision, inside the sentence
    ("It was agreed that [[Nell Garth would show the plan and report back.]]", "Nell Garth"),
    ("It was agreed that [[the lid should be lifted.]]", None),
    ("It was agreed that [[arrangements be made for the fair.]]", None),
    ("It was agreed that [[a report be brought back on the pier.]]", None),
    (
        "It was also agreed that [[members send two ideas each to the Clerk by Monday 3 June]] in order that she could go on.",
        "members",
    ),
    ("It was agreed that [[Rhys Vale should go back to the county.]]", "Rhys Vale"),
    ("RESOLVED: That the mast is approved and that [[Clerk should hire it from Northern Rigging]]", "Clerk"),
    ("It was agreed that [[a letter be sent to the Minister.]]", None),
    ("It was agreed for [[a notice to be displayed at the quay.]]", None),
    ("Members agreed that [[a survey would be carried out at the weir.]]", None),
    (
        "It was resolved that [[the broken stile be replaced]], [[Cllr Orme will obtain a price.]]",
        [None, "Cllr Orme"],
    ),
    ("It was resolved that [[Cllr Moss and Cllr Tarn would undertake the inventory.]]", "Cllr Moss and Cllr Tarn"),
    ("It was agreed that [[the bowls club officers should seek a grant.]]", "the bowls club officers"),
    ("[[KO agreed to ring the depot.]] j) The Clerk advised that the lamp is lit.", "KO"),
    ("It was agreed that [[the Head of Leisure would count visitors for a month.]]", "the Head of Leisure"),
    ("Cllr Fell said that [[he would look again at the gate and report back.]]", "Cllr Fell"),
    ("It was agreed that [[AM and the Parish Clerk would visit the boatyard again.]]", "AM and the Parish Clerk"),
    ("At the request of AM, [[the Clerk would send the map to the school.]]", "the Clerk"),
    ("[[Ben Tarn would chase the joiner about the sign.]]", "Ben Tarn"),
    ("Members asked [[the Audit Manager to explain the loss in the next report.]]", "the Audit Manager"),
    ("In reply to AM, the Head of Parks said that [[he would count swans by Monday 6 May 2024.]]", "the Head of Parks"),
    ("(c) to ask [[the Depute Manager to supply a list of slipways.]]", "the Depute Manager"),
    # vows, efforts, and what is asked for or done by the body's own
    ("[[Cllr Fell vowed to look into the drain.]]", "Cllr Fell"),
    ("[[Cllr Fell offers to ring the depot.]]", "Cllr Fell"),
    ("It was agreed to wait, with [[Cllr Fell agreeing to speak with the mason.]]", "Cllr Fell"),
    ("Cllr Fell gave an update and [[would endeavour to confirm the sums.]]", "Cllr Fell"),
    ("[[Cllr Fell volunteered to work with Idris to redraw the maps.]]", "Cllr Fell"),
    ("There is some money and so [[KO is also to arrange a course.]]", "KO"),
    ("Prices were read, and [[further enquiries will be made by councillors.]]", "councillors"),
    ("It was agreed that [[the area office write a letter to the family.]]", "the area office"),
    ("It was agreed that [[the sign should be put back.]]", None),
    ("Resolved that [[a letter is sent to the ranger about a new leaflet.]]", None),
    ("It was requested that [[the full report is made available to the members.]]", None),
    # two doers, two actions
    ("[[Ada Moss to ring the hall]], [[RFO to pay the bill.]]", ["Ada Moss", "RFO"]),
    ("[[Ada Moss to ring the hall]] and [[Ben Tarn to book the band.]]", ["Ada Moss", "Ben Tarn"]),
]


@pytest.mark.parametrize(("marked", "owners"), TOLD, ids=[t[0][:60] for t in TOLD])
def test_a_sentence_binds(marked: str, owners: str | list[str | None] | None) -> None:
    text, expected = _unmark(marked)
    wanted = owners if isinstance(owners, list) else [owners]
    assert _found(text) == list(zip(expected, wanted, strict=True))


DECIDED = [
    ("(a) [[the Council write to the Minister about the pier.]]", "the Council"),
    ("(b) [[the Chief Executive obtain the figures and send them to members.]]", "the Chief Executive"),
    ("directed [[Ardmore Council to extend the lease]]", "Ardmore Council"),
    ("That this [[Council writes to the Minister about the pier.]]", "Council"),
    ("that [[the Clerk be and is hereby authorised and instructed to open an account.]]", "the Clerk"),
    ("That [[Cllr Orme is asked to report back on the mast.]]", "Cllr Orme"),
    ("That [[KO use the notes of the county to answer.]]", "KO"),
    ("That [[the Clerk should thank the lifeboat crew]]", "the Clerk"),
    (
        "[[the Licensing Manager, Northern Area, be requested to bring the register to the spring meeting.]]",
        "the Licensing Manager, Northern Area",
    ),
    ("to sign, and instruct [[the Clerk to post the lease to the Duchy]]", "the Clerk"),
    ("(b) ask [[KO to prepare a paper on swans]]", "KO"),
    ("Requests [[the Monitoring Officer to arrange a meeting with residents]]", "the Monitoring Officer"),
    ("(ii) [[The Monitoring Officer be requested to share the results with the Committee.]]", "The Monitoring Officer"),
    ("to instruct [[the Parks Manager to circulate a note of closed paths]]", "the Parks Manager"),
    (
        "remitted to [[the Depute Director (Coast) to meet the ferry users and to report back by 4 March 2025;]]",
        "the Depute Director (Coast)",
    ),
    (
        "That [[the Section Head (Trees) report the felling to the Chair.]]",
        "the Section Head (Trees)",
    ),
    ("That [[the Council should invite the lifeboat crew to the fair]]", "the Council"),
    ("that [[the deed for the field should be signed and returned to the solicitor]]", None),
    ("That [[the tenants should be made aware of the new rent]]", None),
]


@pytest.mark.parametrize(("marked", "owner"), DECIDED, ids=[t[0][:60] for t in DECIDED])
def test_a_clause_of_a_resolution_binds(marked: str, owner: str | None) -> None:
    text, expected = _unmark(marked)
    [(words, who)] = _found(text, decided=True)
    assert (words.rstrip(";"), who) == (expected[0].rstrip(";"), owner)


NOT = [
    "Cllr Moss, who knows the mason, was thanked.",
    "By asking KO to order signs money was saved.",
    "The Chair had charged the Secretary with preparing a list.",
    "The Chair thanked Mrs Moss and asked to see the return.",
    "She was sure that Cllr Tarn would write to the owner.",
    "Under the policy managers will carry out checks, staff will sign the book.",
    "The Department is to publish a new map.",
    "Can HCC look at charging it in parts?",
    "The Board had requested the Clerk report.",
    "Cllr Moss requested the Treasurer report for May.",
    "It was agreed that the FPC would meet again on Monday.",
    "Clerk report for May was read.",
    "The Clerk asked the owner about the gate.",
    "Clerk request for leave.",
    "The Clerk, in the words of Mr Hay, to whom all listen, was right.",
    "KO asked if the officer could explain the figures.",
    "The county has asked the Quay Manager to change the number.",
    "It was left between KO and BT to settle it.",
    "If the figures come in, the Clerk will send them round.",
    "It was agreed that sums be included in the capital programme.",
    "It was agreed that no further use be made of the hut.",
    "It was agreed that we wish to be included in the rota.",
    "The stall will be manned from ten by KO.",
    "The Board would be told what the paper provided by the Clerk says.",
    "Cllr Moss proposed that the minutes be accepted, seconded by KO.",
    "Cllr Tarn will catch a cold.",
    "The seat to be repaired by Mr Hay was admired.",
    "We await a lease to be drawn up by Mr Hay.",
    "The Chair declared an interest and will hand over the chair to KO.",
    "The Clerk was asked if she would explain the figures.",
    "Cllr Moss was of the view that the Minister should be asked to come and see.",
    "Agreed to invite the Harbour Trust to attend.",
    "Resolved that the yard be let on these conditions: (a) the yard shall be cleared by ten.",
    "Leave was given, provided that they clear up.",
    "He had resolved that he would send a note to members.",
    "The June meeting agreed that KO would order the pads.",
    "It was agreed to nominate the Chair and KO to travel in May.",
    "The Clerk would report to the Committee if so.",
    "Agreed that the card will not be sent by the Clerk.",
    "The Section 151 Officer said that the figure was audited.",
    "The letter (KO thanked the sender) was read.",
    "Mr Vale asked if he would forward it.",
    "The Chief Officer said that a crew had gone back.",
    "KO promised these last month and they came.",
    "Ada was happy to confirm that the fair had been a success.",
    "A local contractor is willing to lend a digger.",
    "It was left to the end of the meeting.",
    "Deferred to March for want of time.",
    "The cost is ninety pounds, which members will be asked to share.",
    "The Parish Council would pay for the lamp.",
    "The committee, who are to meet in May, sent a card.",
    "Members are asked to note the figures.",
    "Mr Hay of Wex Quarries asked to see the plan.",
    "The contractor has been asked to leave the site.",
    "The Committee had requested an update from the Harbour Team.",
    "The Chair took an action plan to the county.",
    "They were glad to all to whom it was sent.",
    "The engineer felt he would need a larger boat.",
    "Rhys Vale will be talking about boats.",
    # narrative and forecasts
    "The charity would take over the lease of the mill.",
    "A design would then be drawn which could be shown.",
    "The display would be renewed next spring.",
    "Tom Fell would continue to chair the walks group.",
    "The United Ports would co-host this regatta in 2012.",
    "Cllr Moss declared an interest and would leave the room.",
    "Cllr Moss would like to thank the volunteers.",
    "The slipway would open again on 9 May.",
    "If need be he could bring samples.",
    "It was hoped that the Clerk would write again.",
    "Cllr Moss asked whether the Clerk would write again.",
    "Members asked if he would circulate the slides.",
    "KO said that an inquiry had been opened and would report in the spring.",
    "The Engineer stated that the new timetable is for the whole harbour and will replace the two older ones.",
    # the past
    "The Clerk had been asked to write to the owner.",
    "Cllr Tarn had agreed to pursue this.",
    "The Clerk has written to the owner.",
    "The strategy was circulated by the Clerk on 9 April.",
    "In May 2023 the Minister asked the Department to commission a study.",
    # the meeting itself acts, or nothing checkable is promised
    "The Council agreed to purchase the mower.",
    "It was agreed to purchase the mower.",
    "It was proposed by Cllr Fell, seconded by Cllr Moss and agreed to request a report.",
    "To ask the Manager to supply a list of slipways.",
    "The Task Group agreed to fund the ferry for a year.",
    "Members agreed to support the application.",
    "The Board was asked to approve the second scheme.",
    "The Chair asked the Board to consider the changes.",
    "The Chair asked the Treasurer to give an update on the accounts.",
    "The Clerk to continue to monitor the ditch.",
    "TF would continue to monitor the tides.",
    "Cllr Moss agreed to act as vice-chair.",
    "The Borough has agreed to lend a mower.",
    "Cllr Moss to attend the next meeting.",
    "Authority was delegated to the Clerk to finalise the wording.",
    "It was agreed that the fair was a success.",
    "It was agreed that the minutes be approved.",
    "Councillors agreed that the minutes should be signed as a true record.",
    "He would advise against moving the bell.",
    "It was agreed that parcels should only be sent by rail.",
    "It was agreed to note that posters would be sent out by 1 May.",
    # no doer, or no verb
    "Letter to be considered at the next meeting.",
    "Access to the field was discussed.",
    "Cllr Moss (to 9.15 pm) and the Clerk to the Council were there.",
    "Permission was refused due to access.",
    # another's doing
    "Councillor Fell suggested that a tea might be held.",
    "Councillor Fell requested that a letter be sent to the Minister.",
    "The applicant to provide a screen before the terrace is used.",
    "The matter was put off to enable a model to be made, the Arts Team to comment and Members to walk the route.",
    "Cllr Moss offered to forward the letter, which he did at the end of the meeting.",
    "It was agreed that the vacancy be filled by Cllr Moss.",
    "The Committee agreed to ask Full Council to authorise the Director to recruit members.",
    "The rates would be set by members in the autumn.",
    "Resolved to note that a letter is sent each year.",
    "The Council agrees to support the fair.",
    "Cllr Moss thanked all and would endeavour to be as fair as possible to each member.",
    "Mrs Lyall would be undertaking some of the duties of Mr Fell.",
    "The Clerk should arrange a meeting between Highways and councillors to discuss the road.",
]


@pytest.mark.parametrize("text", NOT)
def test_a_sentence_binds_nobody(text: str) -> None:
    assert _found(text) == []


PRONOUNS = [
    (
        "Inspector Rowe discussed thefts. He praised the wardens.",
        "He undertook to inform the street.",
        "Inspector Rowe",
    ),
    ("(KO) said that it had rained.", "She promised to ring the depot.", "KO"),
    ("Ms Fell (AB Quays Officer) noted the damage.", "She agreed to look into the quay.", "Ms Fell"),
    ("Sgt Fell, Harbour Beat Officer, attended.", "She agreed to look into the quay.", "Sgt Fell"),
    (
        "In answer to the Chair, the Tree Officer said the elm was safe.",
        "He was asked to show the survey.",
        "the Tree Officer",
    ),
    ("AM confirmed that the posts were painted.", "She would send the bill to the committee in June.", "AM"),
    ("Superintendents Bell and Roe replied to this.", "He agreed to look into the gutters.", None),
    ("There was rain.", "He agreed to look into the gutters.", None),
]


@pytest.mark.parametrize(("before", "text", "owner"), PRONOUNS)
def test_a_pronoun_is_whoever_was_last_the_subject(before: str, text: str, owner: str | None) -> None:
    [commitment] = commitments(text, PEOPLE, before=[before])
    assert (commitment.owner, commitment.printed) == (owner, text.split()[0])


@given(
    st.text(alphabet=st.sampled_from("Clerk KO he to will be agreed asked that write sent, .;-–()\n"), max_size=120),
    st.booleans(),
)
def test_clauses_stand_in_order_inside_the_sentence(text: str, decided: bool) -> None:
    at = 0
    for commitment in commitments(text, PEOPLE, decided=decided):
        assert at <= commitment.start < commitment.end <= len(text)
        at = commitment.end


TOLD_OF = [
    # a text that lists nobody tells of its people by what they say and are to do
    ("Oksy said no. The hut is wet. Oksy to ask the town.", "Oksy"),
    ("Bo wants to go. Bo T will ask the band.", "Bo T"),
    # where two are told of by one name, a third needs to be told of but once
    ("Oksy said no. Oksy was late. Bo wants tea. Bo left. Ned to give the town a ring.", "Ned"),
    ("Oksy said no. Oksy was late. Ned to give the town a ring.", None),
    # what is told of a body, once, or of a word that stands in small letters too, names nobody
    ("Police said no. Police to ask the town.", None),
    ("Rota to send on. The rota is long. Rota will be put up.", None),
]


@pytest.mark.parametrize(("text", "owner"), TOLD_OF, ids=[t[0][:40] for t in TOLD_OF])
def test_names_are_learned_from_the_text_where_no_list_has_them(text: str, owner: str | None) -> None:
    last = text.rsplit(". ", 1)[-1]
    assert [c.owner for c in commitments(last, People([], text))] == ([owner] if owner else [])


def test_a_short_forename_is_known_where_a_list_has_the_full_name() -> None:
    people = People([Attendance(name="Jo Moss", status="present", span=_AT)])
    assert [c.owner for c in commitments("Jo to ask the town.", people)] == ["Jo"]
    assert not commitments("So to ask the town.", people)
