"""What binds without "X to <verb>": questions, requests that are granted, promises in the passive, forenames. [[ ]] marks the clause."""

from __future__ import annotations

import re

import pytest

from minutes_parser.records import Attendance, Span
from minutes_parser.segment.actions.commitments import commitments
from minutes_parser.segment.actions.owners import People

PEOPLE = People(
    Attendance(name=name, status="present", span=Span(start=0, end=0)) for name in ("Ada Moss", "Kieran O’Gorse")
)

BINDS = [
    ("[[Ada Moss gave an undertaking to have an answer for July.]]", "Ada Moss"),
    ("[[Ada Moss made a commitment to bring the figures in July.]]", "Ada Moss"),
    ("Mr Moss said the post points the wrong way, [[he will turn it back himself.]]", "Mr Moss"),
    ("Y Clerc i ffonio Dwr Cymru / [[Clerk to ring Welsh Water.]]", "Clerk"),
    ("Resolved to object. [[Chairman to speak at committee.]]", "Chairman"),
    ("[[AM would offer them 16th June instead.]]", "AM"),
    ("Ada said [[she’d order the paint.]]", "Ada"),
    ("Remit to [[the Hall Convener to obtain two estimates.]]", "the Hall Convener"),
    ("Chairman to speak at the meeting.", None),
    # requests put as questions
    ("Could [[the Clerk please ring the depot?]]", "the Clerk"),
    ("Mr Vale asked could [[the Clerk ring the depot.]]", "the Clerk"),
    ("Could the Clerk explain the figures?", None),
    ("Would the Council buy the hut?", None),
    ("[[Ada – please ring the depot.]]", "Ada"),
    ("Ada – please note the date.", None),
    ("[[Everyone was tasked with collecting prizes.]]", "Everyone"),
    ("[[Ada to ACTION.]]", "Ada"),
    # promises in the passive, for which the speaker answers
    ("The Leader said that [[a written reply would be sent.]]", "The Leader"),
    ("The Head of Parks confirmed that [[the sums would be circulated to Members.]]", "the Head of Parks"),
    ("Mr Vale asked about the lamp and the Engineer said that [[it would be looked into.]]", "the Engineer"),
    ("The Head of Parks said that the hut would be sold to the club.", None),
    ("The Leader said that this would be looked at under item 9.", None),
    ("The Leader asked if the sums would be circulated to Members.", None),
    (
        "The Head of Parks said that he did not have them to hand but [[they would be sent to members.]]",
        "The Head of Parks",
    ),
    # charged with, assured that, promised a reply
    ("[[The Clerk was tasked with obtaining three quotes.]]", "The Clerk"),
    ("[[Cllr Hay took responsibility for contacting the school.]]", "Cllr Hay"),
    ("The Clerk was tasked with supporting the Chair.", None),
    ("[[The Area Manager gave an assurance that she would e-mail the dates.]]", "The Area Manager"),
    ("The Engineer assured them that no offer would be made.", None),
    ("Cllr Hay assured all that he would be back by June.", None),
    ("[[The Leader promised a written reply to all.]]", "The Leader"),
    ("The Leader promised a better year.", None),
    # forenames of people who are not listed
    ("[[Jane to ring the school.]]", "Jane"),
    ("[[Jane and Bill to ring the school.]]", "Jane and Bill"),
    ("[[Jane Orr agreed to ring the school.]]", "Jane Orr"),
    ("Victoria Park agreed to ring the school.", None),
    ("The bags will be kindly supplied by Jane Orr.", None),
    ("Jane will start on the first day of term.", None),
    # those with a portfolio, and others who are no officers
    ("[[The Portfolio Holder for Quays undertook to send the sums.]]", "The Portfolio Holder for Quays"),
    ("[[The Cabinet Member for Quays agreed to provide a note.]]", "The Cabinet Member for Quays"),
    ("[[The handyman to fix the gate.]]", "The handyman"),
    ("[[All trustees to send their remarks to the Clerk by Friday.]]", "All trustees"),
    ("[[Cllr ap Howe to take it up with the shop.]]", "Cllr ap Howe"),
    ("[[KOG to take it up with the shop.]]", "KOG"),
    ("Residents to keep their windows locked.", None),
    ("A meeting to discuss the hut has been called.", None),
    ("[[churchwardens to look at the gas bill.]]", "churchwardens"),
    ("Mr Vale asked for sums; [[the Clerk agreed to provide them.]] iv.", "the Clerk"),
    # what a group will do, of those there and of a town
    ("[[The sub-group will look at the layout.]]", "The sub-group"),
    ("The residents will look at the layout.", None),
    ("Mr Hay said that officers were at work and [[would bring a report to the Cabinet in May.]]", "officers"),
    ("Bea was asked to talk to the RNLI and [[Ada took responsibility for drafting the form.]]", "Ada"),
    ("[[The Clerk to write to the Quays and Wharves Trust.]]", "The Clerk"),
    # without a comma, in the passive without a subject, by one of the body's own
    ("When the sums are in [[the Clerk will send them round.]]", "the Clerk"),
    ("[[To be chased by the Clerk before May.]]", "the Clerk"),
    ("Cllr Hay said [[he would get a quote.]]", "Cllr Hay"),
    ("[[Cllr Hay is to be asked to ring the farmer.]]", "Cllr Hay"),
    ("[[AM has been asked by the Chair to do a poster.]]", "AM"),
    ("AM has been asked by some parents to do a poster.", None),
    ("Governors asked [[the Chair to speak to him.]]", "the Chair"),
    ("It was agreed [[the Clerk should ring the depot.]]", "the Clerk"),
    ("Ada Moss volunteered to take his place.", None),
    # in the present; further deeds; what is done there and then
    ("[[Cllr Hay and Ben Orr both agree to share the link.]]", "Cllr Hay and Ben Orr"),
    ("The members all agree that the link is good.", None),
    ("[[Cllr Hay would also generate a list of the moorings.]]", "Cllr Hay"),
    ("All Directors were asked to cast their votes for a new Chair.", None),
    ("Mr Vale invited Dr Orr, Ethics Registrar, to address the meeting.", None),
    ("The Chair Invited Walter Purse to address the meeting.", None),
    ("[[Clerk write and clarify that the pond is not ours.]]", "Clerk"),
    ("[[Clerk find out the cost of the hut.]]", "Clerk"),
    ("Clerk update of 3 May was read.", None),
    ("The Clerk was given the name of a firm and [[asked to get a price for the hut.]]", "The Clerk"),
]


@pytest.mark.parametrize(("marked", "owner"), BINDS, ids=[b[0][:60] for b in BINDS])
def test_a_sentence_binds(marked: str, owner: str | None) -> None:
    text = re.sub(r"\[\[|\]\]", "", marked)
    found = [(text[c.start : c.end], c.owner.lower() if c.owner else None) for c in commitments(text, PEOPLE)]
    assert found == ([(marked.split("[[")[1].split("]]")[0], owner.lower())] if owner else [])


GRANTED = [
    ("Ben asked that [[the sign be repaired]] and this was agreed.", "", None),
    ("Members asked that [[the letter be circulated.]]", "This was agreed.", None),
    ("Mrs Orr asked that [[the mast be asked for at the mill.]]", "The chairman agreed to this.", "The chairman"),
    ("Members suggested that [[the Clerk write to the mill]] and this was agreed.", "", "the Clerk"),
    ("It was suggested that [[Dr Orr write to them]] and this was agreed.", "", "Dr Orr"),
    ("Members asked that [[the Council write to the bus company]]; all agreed.", "", "the Council"),
    ("Ben asked that the sign be repaired.", "No decision was taken.", None),
    ("It was suggested at the last meeting that the sign be repaired.", "This was agreed to by two.", None),
]


@pytest.mark.parametrize(("marked", "following", "owner"), GRANTED)
def test_what_is_asked_for_binds_where_it_is_granted(marked: str, following: str, owner: str | None) -> None:
    text = re.sub(r"\[\[|\]\]", "", marked)
    found = [(text[c.start : c.end], c.owner) for c in commitments(text, PEOPLE, following=following)]
    expected = re.findall(r"\[\[(.*?)\]\]", marked)
    assert [(words.rstrip(), owner) for words in expected] == [
        (w.removesuffix(" and this was agreed.").removesuffix("; all agreed."), o) for w, o in found
    ]


CLAUSES = [
    ("(i) [[Cllr Lund obtain a price for new chains;]]", "Cllr Lund"),
    ("the hut be sold and [[the Clerk inform the County by 5 May.]]", "the Clerk"),
    ("that [[the Clerk offer the two plots to the next on the list.]]", "the Clerk"),
    ("that the Clerk had offered the two plots.", None),
    ("That this [[Quay District write to the Minister.]]", "Quay District"),
    ("That the Quay District write to the Minister.", None),
    ("I call on this [[Council to write to the Minister.]]", "Council"),
    ("That Cllr Lund replace Cllr Orr on the Quays Committee.", None),
    ("That the Council place on record its thanks.", None),
    ("That the public be asked to leave.", None),
]


@pytest.mark.parametrize(("marked", "owner"), CLAUSES)
def test_a_clause_of_a_resolution_binds(marked: str, owner: str | None) -> None:
    text = re.sub(r"\[\[|\]\]", "", marked)
    found = [(text[c.start : c.end], c.owner) for c in commitments(text, PEOPLE, decided=True)]
    assert [(w.rstrip(";."), o) for w, o in found] == [
        (w.rstrip(";."), owner) for w in re.findall(r"\[\[(.*?)\]\]", marked)
    ]
