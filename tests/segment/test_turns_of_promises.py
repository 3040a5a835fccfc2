"""Promises in the turns that clerks give them: two deeds in a breath, who answers for a promise, who stepped forward. All invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """MOORFOOT TOWN COUNCIL

Minutes of the meeting held on Monday 3 June 2024 in the Institute

Present: Councillors A Moss (Chair), B Tarn, Mrs K Orme, R Vale and D Pike

In attendance: Mrs J Pell (Clerk), Mr T Lund (Harbour Master), Ms S Quill, Eng

1. Apologies

None.

2. Quay

"""
END = "\n\n3. Date of next meeting\n\n1 July 2024.\n"

WAYS: list[tuple[str, list[tuple[str, str | None]]]] = [
    # two deeds of one doer in a breath are one action, with the deadline of either
    ("Cllr Tarn will ask the Scouts for help and will let the Clerk know by 20 June.", [("Cllr Tarn will ask the Scouts for help and will let the Clerk know by 20 June.", "Cllr Tarn")]),
    ("Mr Lund agreed to fit the hoops and would send the bill to the Council.", [("Mr Lund agreed to fit the hoops and would send the bill to the Council.", "Mr Lund")]),
    ("The Clerk said that she would write to the bus company and would report back in July.", [("she would write to the bus company and would report back in July.", "The Clerk")]),
    ("Cllr Vale is to look at the pump and will then report to the Clerk.", [("Cllr Vale is to look at the pump and will then report to the Clerk.", "Cllr Vale")]),
    ("Mr Lund will stand on the quay and will send members a photograph.", [("will send members a photograph.", "Mr Lund")]),
    ("Cllr Tarn agreed to print the posters and Cllr Vale would put them up.", [("Cllr Tarn agreed to print the posters", "Cllr Tarn"), ("Cllr Vale would put them up.", "Cllr Vale")]),
    ("REPLY: The District Engineer will inspect the steps and will add them to the programme if required.", [("The District Engineer will inspect the steps and will add them to the programme if required.", "The District Engineer")]),
    ("The Harbour Office will mark the steps if asked.", []),
    # who a pronoun is: who speaks, not of whom it is told; not who asked; not a lady where it says he
    ("In reply to Cllr Tarn, the Harbour Master advised that the contractor had been there since Monday. He undertook to send members the programme.", [("He undertook to send members the programme.", "the Harbour Master")]),
    ("Mr Lund accepted this. He said that the contractor had been told to make it good and that he would send Cllr Tarn photographs.", [("he would send Cllr Tarn photographs.", "Mr Lund")]),
    ("The Harbour Master (Mr Lund) replied that a contractor had been appointed and undertook to inform the questioner of the date.", [("undertook to inform the questioner of the date.", "The Harbour Master (Mr Lund)")]),
    ("The Clerk reported that the County Council had been told twice and undertook to ring the engineer.", [("undertook to ring the engineer.", "The Clerk")]),
    ("Mr Lund spoke of the dredger. Cllr Mrs Orme wondered whether the mud could be sold. He thought not but he promised to ask the yard.", [("he promised to ask the yard.", "Mr Lund")]),
    ("Mr Lund reported on the dues. Cllr Vale asked how much was owed. The sum was not yet known, and he was asked to report it when he could.", [("he was asked to report it when he could.", "Mr Lund")]),
    ("Cllr Pike – had complaints about the slip. He offered to set up a meeting with the owner.", [("He offered to set up a meeting with the owner.", "Cllr Pike")]),
    ("Cllr Pike’s report had been circulated. He agreed to chase the depot about the lamp.", [("He agreed to chase the depot about the lamp.", "Cllr Pike")]),
    ("Cllr Pike’s hut had been painted. It agreed with the quay.", []),
    ("Mr Lund said that the Commissioner’s office had moved. He would send members its address.", [("He would send members its address.", "Mr Lund")]),
    ("Mr Lund said that he would meet Mrs Pell when she returned and would report to the Council in July.", [("he would meet Mrs Pell when she returned and would report to the Council in July.", "Mr Lund")]),
    ("It was agreed that more needed to be written down.", []),
    ("It was agreed that the dues be written down.", [("the dues be written down.", None)]),
    # posts with a dash in their title
    ("RESOLVED that the Head of Service – Quay Works publish the notice by 22 June 2024.", [("the Head of Service – Quay Works publish the notice by 22 June 2024.", "the Head of Service – Quay Works")]),
    ("RESOLVED that the Assistant Director – Harbours be asked to bring a report to the next meeting.", [("the Assistant Director – Harbours be asked to bring a report to the next meeting.", "the Assistant Director – Harbours")]),
    ("The Service Manager - Moorings to write to the owners.", [("The Service Manager - Moorings to write to the owners.", "The Service Manager - Moorings")]),
    ("There is no word from the Quay Manager – Clerk to write to him.", [("Clerk to write to him.", "Clerk")]),
    # who stepped forward
    ("The Chair asked for somebody to count the boats, and Cllr Vale volunteered.", [("The Chair asked for somebody to count the boats, and Cllr Vale volunteered.", "Cllr Vale")]),
    ("Somebody is needed to count the boats. Cllr Vale volunteered.", [("Cllr Vale volunteered.", "Cllr Vale")]),
    ("Cllr Vale volunteered for many years.", []),
    # short names of posts that the list of those there gives
    ("Cllr Tarn asked if the drain had been looked at. The Eng would send her the report.", [("The Eng would send her the report.", "The Eng")]),
    ("Members asked that the Eng obtain a price for a pump.", [("the Eng obtain a price for a pump.", "the Eng")]),
    ("The Dredge would send mud upstream.", []),
    # what is handed over or found by one who says so
    ("The Administrator would send the handbook to Ann Skerry.", [("The Administrator would send the handbook to Ann Skerry.", "The Administrator")]),
    ("Mr Lund would e-mail the notes to the Secretary.", [("Mr Lund would e-mail the notes to the Secretary.", "Mr Lund")]),
    ("Cllr Tarn asked why rope cost more and Mr Lund said he would find another maker before next season.", [("he would find another maker before next season.", "Mr Lund")]),
    ("Cllr Tarn asked why Mr Lund would find another maker.", []),
    ("Mr Lund saw no reason why not and would e-mail it to Cllr Tarn.", [("would e-mail it to Cllr Tarn.", "Mr Lund")]),
    ("Mr Lund replied that the diver, who had been expected in May, was away and that he would revert to the Member when he had a date.", [("he would revert to the Member when he had a date.", "Mr Lund")]),
    ("It was expected that the Clerk would write in May.", []),
    ("Mr Lund said he would hang it himself, having hung the last one.", [("he would hang it himself, having hung the last one.", "Mr Lund")]),
    ("The Chair said that he would take what had been said to the Council in July.", [("he would take what had been said to the Council in July.", "The Chair")]),
    # who agrees that something would be done answers for it
    ("Mr Lund agreed that a survey of the wall would be done before work began.", [("a survey of the wall would be done before work began.", "Mr Lund")]),
    ("Cllr Vale asked for a plain summary. Ms Quill agreed that one would be produced and put on the website by the end of June.", [("one would be produced and put on the website by the end of June.", "Ms Quill")]),
    ("Mr Lund agreed that the wall was damp.", []),
    ("Members agreed that a letter would be sent to the owner.", [("a letter would be sent to the owner.", None)]),
    # requests to officers of other committees, and to have something done
    ("Members requested that the Solicitor to the Committee report back by e-mail.", [("the Solicitor to the Committee report back by e-mail.", "the Solicitor to the Committee")]),
    ("Cllr Vale requested that the Harbour Master have the lamps at the steps repaired before Christmas. Mr Lund said he would have it looked at.", [("the Harbour Master have the lamps at the steps repaired before Christmas.", "the Harbour Master")]),
    ("Cllr Vale requested that the Harbour Master have the floor.", []),
    # what a deferral is for; what is done by the decision itself; what another body is advised to do
    ("It was agreed to defer the item to the next meeting to allow the views of the owners to be obtained.", []),
    ("Deferred to the next meeting so that more details can be obtained.", []),
    ("RESOLVED that the item be deferred to enable the ward members to be consulted.", []),
    ("RESOLVED that the owners be consulted.", [("the owners be consulted.", None)]),
    ("RESOLVED that pump 2 be replaced at a cost not exceeding £58,000.", []),
    ("RESOLVED that the lamp be replaced before winter.", [("the lamp be replaced before winter.", None)]),
    ("RESOLVED that the arrears be written off.", []),
    ("RESOLVED that the owner be written to.", [("the owner be written to.", None)]),
    ("RECOMMENDED that the Council include the sum of £6,850 in the estimates.", []),
    ("RECOMMENDED that the Clerk write to the owner.", [("the Clerk write to the owner.", "the Clerk")]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), WAYS, ids=[body[:60] for body, _ in WAYS])
def test_turns_of_promises(parsed: Callable[..., Any], body: str, expected: list[tuple[str, str | None]]) -> None:
    actions = parsed(HEAD + body + END, "minutes.md").document.actions
    assert [(a.text, a.owner) for a in actions] == expected


def test_the_deadline_of_the_second_deed_is_that_of_both(parsed: Callable[..., Any]) -> None:
    body = "Cllr Tarn will ask the Scouts for help and will let the Clerk know by 20 June."
    assert [a.due for a in parsed(HEAD + body + END, "minutes.md").document.actions] == ["2024-06-20"]
