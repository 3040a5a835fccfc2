"""Which clauses of a sentence bind a doer. [[ ]] marks the clause that is expected; everything is invented."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.records import Attendance, Span
from minutes_parser.segment.commitments import commitments
from minutes_parser.segment.owners import People

_AT = Span(start=0, end=0)
PEOPLE = People(
    Attendance(name=name, status="present", span=_AT)
    for name in ("Ada Moss", "Ben Tarn", "Kim Orme", "Rhys Vale", "Tom Fell", "Joan Hale-Fyfe")
)


def _unmark(marked: str) -> tuple[str, list[str]]:
    return re.sub(r"\[\[|\]\]", "", marked), re.findall(r"\[\[(.*?)\]\]", marked)


def _found(text: str, *, decided: bool = False, before: str = "") -> list[tuple[str, str | None]]:
    return [(text[c.start : c.end], c.owner) for c in commitments(text, PEOPLE, decided=decided, before=before)]


TOLD = [
    # <doer> to <verb>
    ("[[Clerk to contact the drainage board.]]", "Clerk"),
    ("[[The Clerk to respond by Friday.]]", "The Clerk"),
    ("A lamp in Mill Lane is out - [[the Clerk to report it]]", "the Clerk"),
    ("The survey was declined, [[the Clerk to write and tell them so.]]", "the Clerk"),
    ("[[Cllr Mrs Moss to let the Clerk have a copy.]]", "Cllr Mrs Moss"),
    ("[[KO to send the photographs to the Herald]]", "KO"),
    ("[[AM/BT to inspect the bank.]]", "AM/BT"),
    ("[[AM & BT to inspect the bank.]]", "AM & BT"),
    ("No reply had come; [[Clerk to action.]]", "Clerk"),
    ("[[The Senior Engineer, West Division, to revert to Members with a date.]]", "The Senior Engineer, West Division"),
    ("[[Cllrs Moss, Tarn and Mrs Orme to meet the landowner.]]", "Cllrs Moss, Tarn and Mrs Orme"),
    ("[[Department for Harbours to provide a list of moorings.]]", "Department for Harbours"),
    ("[[clerk@littlebeck-pc.example to reply to the e-mail]]", "clerk@littlebeck-pc.example"),
    # agreed, undertook, offered, promised, volunteered to
    ("[[Cllr Tarn agreed to obtain three quotations.]]", "Cllr Tarn"),
    ("In reply to Bailie Rowe, [[the Chief Inspector undertook to provide figures by ward.]]", "the Chief Inspector"),
    ("[[Mr Vale has kindly offered to set up a page for the hall.]]", "Mr Vale"),
    ("[[RV promised to keep us updated on the flood gate.]]", "RV"),
    ("[[Ada Moss volunteered to paint the bench]]; nobody objected.", "Ada Moss"),
    ("She asked for the plan, which [[the Chief Officer agreed to send to her.]]", "the Chief Officer"),
    (
        "The Head of Waste apologised and [[agreed to circulate the figures to all Members by 3 May 2024.]]",
        "The Head of Waste",
    ),
    # was asked, requested, instructed to
    ("[[The Clerk was asked to check whether the sign is ours.]]", "The Clerk"),
    ("[[Officers were asked to carry out a count in the interim.]]", "Officers"),
    ("[[The Clerk was instructed to seek prices for a bin]]; the budget cannot bear a new one.", "The Clerk"),
    ("The Clerk had no news and [[was asked to report the pothole again.]]", "The Clerk"),
    ("Cllr Fell asked [[the Clerk to write to the ferry company.]]", "the Clerk"),
    ("Cllr Fell asked [[members to think about this and let the Clerk know of their ideas.]]", "members"),
    ("The edge had been crushed and [[the Clerk agreed to report it to the county.]]", "the Clerk"),
    ("There was broken wood, loose panels etc [[Clerk to contact the depot.]]", "Clerk"),
    ("The Council noted the gift and requested [[the Clerk to pass on its thanks.]]", "the Clerk"),
    ("The holes are to be filled as soon as possible, [[Councillor Orme to order stone.]]", "Councillor Orme"),
    ("[[PQ agreed to have a word with the coach firm.]]", "PQ"),
    ("The dates will be fixed by [[the Clerk, who will send these to all Board Members.]]", "the Clerk"),
    # would, will
    ("[[Cllr Moss would pursue.]]", "Cllr Moss"),
    ("[[Clerk would check how many bins are charged to the Council.]]", "Clerk"),
    ("[[The Clerk will contact the owner again.]]", "The Clerk"),
    ("[[Clerk is going to put them in touch with the contractor.]]", "Clerk"),
    ("[[Councillors will again fill these in.]]", "Councillors"),
    ("[[The youth team will send a finished form to the Manager by mid-March.]]", "The youth team"),
    ("It was held on a Saturday, which [[the Clerk would check.]]", "the Clerk"),
    ("Kim Orme has heard nothing from the PCSO and [[will visit the station.]]", "Kim Orme"),
    ("[[A written answer would be sent to Mr Q. by TF within ten working days.]]", "TF"),
    ("At the request of Cllr Fell, [[the Head of Finance would open talks with the owner.]]", "the Head of Finance"),
    # a pronoun stands for whoever speaks
    ("The Director advised that [[he would follow up this matter with the depot.]]", "The Director"),
    (
        "In response to Councillor Tarn, the Safety Officer said that a list existed and that "
        "[[he would circulate it after the meeting.]]",
        "the Safety Officer",
    ),
    ("Clerk reported that Mrs Dunn had offered a bench, and that [[she would liaise with Mrs Dunn.]]", "Clerk"),
    # the voice of a decision, inside the sentence
    (
        "It was also agreed that [[members forward three topics to the Clerk by Friday 28 June]] in order that she could go on.",
        "members",
    ),
    ("It was agreed that [[Rhys Vale should go back to the county.]]", "Rhys Vale"),
    ("RESOLVED: That the sign is approved and that [[Clerk should order it from Bright Signs]]", "Clerk"),
    ("It was agreed that [[a letter be sent to the Minister.]]", None),
    ("It was agreed for [[a note to be circulated with the leaflet.]]", None),
    ("Members agreed that [[a count would be carried out on the bypass.]]", None),
    (
        "It was resolved that [[these two elms be cut down]], [[Cllr Orme will ascertain the best way.]]",
        [None, "Cllr Orme"],
    ),
    ("It was resolved that [[Cllr Moss and Cllr Tarn would undertake the interview.]]", "Cllr Moss and Cllr Tarn"),
    ("It was agreed that [[the cricket club officers should seek further advice.]]", "the cricket club officers"),
    ("[[KO agreed to ring the depot.]] j) The Clerk advised that the lamp is lit.", "KO"),
    ("It was agreed that [[the Head of Leisure would count visitors for a month.]]", "the Head of Leisure"),
    ("Cllr Fell said that [[he would look again at the gate and report back.]]", "Cllr Fell"),
    ("It was agreed that [[AM and the Parish Clerk would visit the nursery again.]]", "AM and the Parish Clerk"),
    # two doers, two actions
    ("[[Ada Moss to ring the hall]] and [[Ben Tarn to book the band.]]", ["Ada Moss", "Ben Tarn"]),
]


@pytest.mark.parametrize(("marked", "owners"), TOLD, ids=[t[0][:60] for t in TOLD])
def test_a_sentence_binds(marked: str, owners: str | list[str | None] | None) -> None:
    text, expected = _unmark(marked)
    wanted = owners if isinstance(owners, list) else [owners]
    assert _found(text) == list(zip(expected, wanted, strict=True))


DECIDED = [
    ("That [[the Clerk should write to the Park Authority]]", "the Clerk"),
    (
        "[[the Licensing Manager, Northern Area, be requested to present the item to a future meeting.]]",
        "the Licensing Manager, Northern Area",
    ),
    ("to consent, and instruct [[the Clerk to communicate that consent to the Registry]]", "the Clerk"),
    ("Requests [[the Monitoring Officer to arrange a meeting with residents]]", "the Monitoring Officer"),
    ("(ii) [[The Monitoring Officer be requested to share the results with the Committee.]]", "The Monitoring Officer"),
    ("to instruct [[the Housing Manager to circulate a note of stalled sites]]", "the Housing Manager"),
    (
        "remitted to [[the Depute Director (Place) to meet the Path Group and to report back by 12 December 2024;]]",
        "the Depute Director (Place)",
    ),
    (
        "That [[the Team Leader (Majors) report the details under condition 4 to the Chair.]]",
        "the Team Leader (Majors)",
    ),
    ("That [[the Council should seek further advice from the county association]]", "the Council"),
    ("that [[a cheque for £50 for the auditor should be signed and forwarded to the insurers]]", None),
    ("That [[the owners should be made aware of their liability]]", None),
]


@pytest.mark.parametrize(("marked", "owner"), DECIDED, ids=[t[0][:60] for t in DECIDED])
def test_a_clause_of_a_resolution_binds(marked: str, owner: str | None) -> None:
    text, expected = _unmark(marked)
    [(words, who)] = _found(text, decided=True)
    assert (words.rstrip(";"), who) == (expected[0].rstrip(";"), owner)


NOT = [
    # narrative and forecasts
    "The trust would take over the chair of the group.",
    "A plan would then be developed which could be shared.",
    "The campaign would be refreshed next year.",
    "Tom Fell would continue to attend Panel meetings.",
    "The United Ports would co-chair this partnership in 2012.",
    "Cllr Moss declared an interest and would leave the room.",
    "Cllr Moss would like to thank the volunteers.",
    "The unit would reopen on 8 June.",
    "If necessary he could provide figures.",
    "It was hoped that the Clerk would write again.",
    "Cllr Moss asked whether the Clerk would write again.",
    "Members asked if he would circulate the slides.",
    "JH said that a review had been commissioned and would report in the autumn.",
    "The Engineer stated that this is the first plan for the whole harbour and will replace the two older ones.",
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
    "Members agreed to support the application.",
    "The Board was asked to approve option 3.",
    "The Chair asked the Board to consider the changes.",
    "The Chair asked the Treasurer to give an update on the accounts.",
    "The Clerk to continue to monitor the ditch.",
    "TF would continue to monitor the recommendations.",
    "Cllr Moss agreed to act as vice-chair.",
    "The Borough has agreed to pay half of the cost.",
    "Cllr Moss to attend the next meeting.",
    "Authority was delegated to the Clerk to finalise the wording.",
    "It was agreed that the fair was a success.",
    "It was agreed that the minutes be approved.",
    "Councillors agreed that the minutes should be signed as a true record.",
    "He would advise against changing the lettering.",
    "It was agreed that draft minutes should only be sent to the Chair.",
    "It was agreed to note that the plan would be sent out by 1 October.",
    # no doer, or no verb
    "Letter to be considered at the next meeting.",
    "Access to the field was discussed.",
    "Cllr Moss (to 9.15 pm) and the Clerk to the Council were there.",
    "Permission was refused due to access.",
    # another's doing
    "Councillor Fell suggested that a training session might be held.",
    "Councillor Fell requested that a letter be sent to the Minister.",
    "The applicant to provide a screen before the terrace is used.",
    "The item was deferred to enable a count to be made, the Survey Team to comment and Members to visit the site.",
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
    ("Sgt Fell, Harbour Beat Officer, attended.", "She agreed to look into the quay.", "Sgt Fell"),
    (
        "In answer to the Chair, the Planning Lawyer said the claim was open.",
        "He was asked to provide a note.",
        "the Planning Lawyer",
    ),
    ("AM confirmed that nine were done.", "She would bring the rest to the committee in June.", "AM"),
    ("There was rain.", "He agreed to look into the gutters.", None),
]


@pytest.mark.parametrize(("before", "text", "owner"), PRONOUNS)
def test_a_pronoun_is_whoever_was_last_the_subject(before: str, text: str, owner: str | None) -> None:
    [commitment] = commitments(text, PEOPLE, before=before)
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
