"""Decisions as small bodies write them: noted in passing, answered in a word, left to a list, put and carried in two sentences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "# Elmdon Parish Council\n\nMinutes of the meeting held on 4 March 2014 at 7.30pm in the Reading Room\n\nPresent: Cllrs A. Hay (Chairman), B. Orr, C. Roe, D. Bell. Clerk: Mrs E. Snape.\n\n## 1. Apologies\n\nNone.\n\n"
TAIL = "\n\n## 7. Next meeting\n\nTo be told.\n"

ROWS = [
    # A paper, an answer or a list of jobs that was noted; what is only seen to be so is none.
    ("The scorecard was noted.", ["The scorecard was noted."]),
    ("The response from the railway was noted.", ["The response from the railway was noted."]),
    ("The dashboard was received and noted.", ["The dashboard was received and noted."]),
    ("A leak was noted in the boiler house.", []),
    ("The poor state of the verge was noted.", []),
    ("Cllr Pell had sent a report on the ford, which was noted.", ["Cllr Pell had sent a report on the ford, which was noted."]),
    ("Cllr Pell went to the county show, which was noted for its cheese.", []),
    ("Letter from the museum on its opening hours – noted.", ["Letter from the museum on its opening hours – noted."]),
    ("Letter from the museum-noted.", ["Letter from the museum-noted."]),
    ("The bins were emptied on Friday - noted.", []),
    ("Apologies for absence: noted", []),
    # An outcome in a word behind the sentence that it settles.
    ("An invitation to the show was read. Noted.", ["An invitation to the show was read. Noted."]),
    ("He has kept bees for years and was made welcome. Agreed. The hall was cold.", ["He has kept bees for years and was made welcome. Agreed."]),
    ("A letter was read. The railway had shut the crossing. Noted.", ["Noted."]),
    ("The shed is 22/0451 on the list. Noted.", []),
    ("There were none. Noted.", []),
    ("Cllr Bell thought that the hall was cold. Agreed.", []),
    ("The motion was seconded by Cllr Roe. The reply was noted.", ["The reply was noted."]),
    # Sentences that begin with the outcome.
    ("Agreed not to mow until June.", ["Agreed not to mow until June."]),
    ("Agreed with two changes - the clerk is Mrs Snape, and Cllr Roe was late.", ["Agreed with two changes - the clerk is Mrs Snape, and Cllr Roe was late."]),
    ("Adopted without amendment.", ["Adopted without amendment."]),
    ("Agreed, the Clerk to tell the brewery.", ["Agreed, the Clerk to tell the brewery."]),
    ("Agreed, but see what the diocese says first.", ["Agreed, but see what the diocese says first."]),
    ("Agreed on Hawthorn.", ["Agreed on Hawthorn."]),
    ("Agreed on the need for patience.", []),
    ("Agreed we each bring a spade.", ["Agreed we each bring a spade."]),
    ("Agreed we had been lucky.", []),
    ("Passed as correct by Ann Bell and seconded by Bob Roe.", ["Passed as correct by Ann Bell and seconded by Bob Roe."]),
    ("Approved by the County Council.", []),
    ("Received and accepted from Cllr Pell (illness).", ["Received and accepted from Cllr Pell (illness)."]),
    # ... or end with it.
    ("Rule 9, no dogs to be tied to the rail - passed nem. con.", ["Rule 9, no dogs to be tied to the rail - passed nem. con."]),
    ("Rule 9, no dogs on the green - passed, 14 for 3 against.", ["Rule 9, no dogs on the green - passed, 14 for 3 against."]),
    ("Rule 9, no dogs on the green - not passed, 3 for and 14 against.", []),
    ("Fly tipping at the quarry - passed to the ranger.", []),
    ("No parked vans after dusk, agreed by 6 votes to 1 (Roe).", ["No parked vans after dusk, agreed by 6 votes to 1 (Roe)."]),
    ("Ann to be added as a signatory, approved by all, Bob to see the bank.", ["Ann to be added as a signatory, approved by all, Bob to see the bank."]),
    ("Outfall of treated water at the lode - deferred for a flow test.", ["Outfall of treated water at the lode - deferred for a flow test."]),
    ("Cllr Bell asked for the gate to be moved; agreed to leave it there.", ["Cllr Bell asked for the gate to be moved; agreed to leave it there."]),
    ("Cllr Bell met the farmer; agreed to move his gate.", []),
    # Put off, or sent elsewhere, and why.
    ("The Lettings Policy was deferred because the template had not been received.", ["The Lettings Policy was deferred because the template had not been received."]),
    ("The Lettings Policy was referred back to the Hall Committee as it named the wrong hall.", ["The Lettings Policy was referred back to the Hall Committee as it named the wrong hall."]),
    ("She was referred to the clinic.", []),
    # A list of what was settled, whose verb stands in the lead.
    ("The following were approved:\n\n- Lettings Policy\n- Complaints Policy", ["Lettings Policy", "Complaints Policy"]),
    ("The following were approved for payment:\n\n- Hall £20\n- Clerk £300", ["The following were approved for payment:"]),
    ("There being no other candidates the following were duly elected:\n\n- Chairman: Ann Bell\n- Treasurer: Bob Roe", ["Chairman: Ann Bell", "Treasurer: Bob Roe"]),
    ("The following were appointed to outside bodies:\n\n- Almshouses – Cllr Bell\n- Hall – Cllr Roe", ["Almshouses – Cllr Bell", "Hall – Cllr Roe"]),
    ("The following were present:\n\n- Almshouses – Cllr Bell\n- Hall – Cllr Roe", []),
    ("It was agreed that there would be:\n\n1. A walk on 4 May.\n2. A supper on 9 June.", ["A walk on 4 May.", "A supper on 9 June."]),
    ("It was resolved, proposed by Cllr Orr and seconded by Cllr Roe:\n\ni. That the rent be raised.\n\nii. That the hedge be cut.", ["That the rent be raised.", "That the hedge be cut."]),
    # ... or taken as a whole.
    ("It was agreed to open the procedure for the taking in charge of the following estates under section 180 of the Act:\n\n1. The Paddocks\n2. Mill Court", ["It was agreed to open the procedure for the taking in charge of the following estates under section 180 of the Act:"]),
    ("The work plan was received and the following changes agreed:\n\n- Fraud, from May to June", ["The work plan was received and the following changes agreed:"]),
    ("It was proposed by Cllr Orr and seconded by Cllr Roe that the bills be paid.\n\nMill Oil, oil £40.00\n\nHall £36.00\n\nResolution passed.", ["the bills be paid"]),
    # How the vote went, and who is to act, are no part of what was settled.
    ("It was resolved, proposed by Cllr Orr and seconded by Cllr Roe, that the museum open on Mondays.", ["the museum open on Mondays."]),
    ("On being put to the vote it was agreed by 6 votes to 2 to hold the fair in June.", ["to hold the fair in June."]),
    ("It was agreed to object because of the drains, and Ann Pell to write by Friday.", ["It was agreed to object because of the drains"]),
    ("It was agreed that, if the frost held, the Clerk would salt the path.", ["It was agreed that, if the frost held, the Clerk would salt the path."]),
    ("The work plan was noted, an item on drains having been added for May.", ["The work plan was noted"]),
    # A proposal and its outcome in several sentences.
    ("To the Hall Committee (two places) The following were elected unopposed: Ann Bell and Bob Roe.", ["The following were elected unopposed: Ann Bell and Bob Roe."]),
    ("Cymeradwywyd y taliadau isod, cynigiwyd gan Cyng. Rh. Orr, eiliwyd gan Cyng. D. Roe / The payments below were approved, proposed by Cllr. Rh. Orr, seconded by Cllr. D. Roe:", ["The payments below were approved"]),
    ("It was agreed that these should remain as last year with the exception of the hall, for which Cllr Orr was appointed:\n\nPaths – Cllr Roe. School – Cllr Bell.", ["It was agreed that these should remain as last year with the exception of the hall, for which Cllr Orr was appointed:"]),
    ("That the subs stay at £10.\n\nProposed: Ann Bell Seconded: Bob Roe Carried", ["That the subs stay at £10."]),
    ("Ann Bell proposed a fancy dress parade in the Den. Budget £250. Seconded Bob Roe. Agreed.", ["a fancy dress parade in the Den"]),
    ("It was agreed to fix the roof. Ann Bell proposed and Bob Roe seconded. All in favour.", ["It was agreed to fix the roof."]),
    ("The shed to be let at £40. P: Ann, S: Bob. Agreed.", ["The shed to be let at £40."]),
    ("The accounts were then approved on the proposal of Cllr Orr seconded by Cllr Roe, and the Council certified itself exempt.", ["The accounts were then approved on the proposal of Cllr Orr seconded by Cllr Roe, and the Council certified itself exempt."]),
    ("A motion by Cllr Orr, seconded by Cllr Roe, to close the bar at ten was carried by 12 to 3.", ["to close the bar at ten"]),
    # What another body does.
    ("The Club agreed to mend its roof.", []),
    ("It was agreed at the May meeting that the roof be mended.", []),
    ("Councillor Orr proposed that the lamp be mended. Councillor Roe seconded the proposal. On a vote of 3 to 2 this was agreed.", ["the lamp be mended"]),
    ("It was proposed by Cllr Orr and seconded by Cllr Roe that two seats be bought at £90 plus VAT. All agreed, Resolution passed.", ["two seats be bought at £90 plus VAT"]),
    ("It was proposed by Cllr Orr and seconded by Cllr Roe that two seats be bought. The Council voted 5 in favour with 2 members abstaining.", ["two seats be bought"]),
    ("It was proposed by Cllr Orr and seconded by Cllr Roe that two seats be bought. The Council voted 2 in favour and 5 against.", []),
    ("It was proposed by D. Bell and seconded by C. Roe to give £1,500. An amendment by B. Orr to give £900 was not seconded. The vote was 5 in favour and 1 against.", ["to give £1,500"]),
    ("Insurance, three quotes. Proposed by Cllr Orr to go with Mercia at 410.20 for three years.Seconded by Cllr Roe.4 for, 2 abstentions.", ["to go with Mercia at 410.20 for three years."]),
    ("The feeling was to stay with Kelly as he waters them. Proposed by Sr. Brigid, seconded by Tom Roe and all agreed.", ["The feeling was to stay with Kelly as he waters them."]),
    # Enumerated within a sentence.
    ("It was agreed to approve: (i) the budget, (ii) the plan, and (iii) the fees.", ["the budget,", "the plan, and", "the fees."]),
    ("Members agreed (a) to raise the rent, and (b) to mend the lamp.", ["to raise the rent, and", "to mend the lamp."]),
    ("RESOLVED: to approve (a) the budget; and (b) the plan.", ["the budget; and", "the plan."]),
    ("It was agreed that the rules (a) and (b) of the club be printed.", ["It was agreed that the rules (a) and (b) of the club be printed."]),
    # Elections told in two sentences.
    ("Ann Bell had been proposed by BO and seconded by CR. She left the room and was then unanimously elected.", ["She left the room and was then unanimously elected."]),
    ("Ann Bell was proposed by BO and seconded by CR. There being no other nomination she was elected for a year.", ["There being no other nomination she was elected for a year."]),
    ("She was duly elected in May.", []),
    # Opinions and interests.
    ("The corner is getting worse and was agreed to be dangerous.", []),
    ("Cllr Bell declared a personal interest as his sons were approved carers for the city.", []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses"), ROWS, ids=[body[:50] for body, _ in ROWS])
def test_what_small_bodies_settled(parsed: Callable[..., Any], body: str, clauses: list[str]) -> None:
    found = parsed(f"{HEAD}## 6. Matters\n\n{body}{TAIL}").document.resolutions
    assert [c.text for d in found for c in d.clauses] == clauses


OF_MINUTES = [
    ("Agreed with no changes.", ["Agreed with no changes."]),
    ("Proposed AB, seconded CD. Agreed with one change.", ["Agreed with one change."]),
    ("No corrections. Approved AB/CD.", ["Approved AB/CD."]),
    ("Taken as read and signed.", ["Taken as read and signed."]),
    ("Agreed (prop. AB, sec. CD).", ["Agreed"]),
    ("Agreed that they were too long.", []),
    ("Approved suppliers were discussed.", []),
]


@pytest.mark.parametrize(("body", "clauses"), OF_MINUTES, ids=[body for body, _ in OF_MINUTES])
def test_minutes_passed_in_a_few_words(parsed: Callable[..., Any], body: str, clauses: list[str]) -> None:
    found = parsed(f"{HEAD}## 6. Minutes of the last meeting\n\n{body}{TAIL}").document.resolutions
    assert [c.text for d in found for c in d.clauses] == clauses


PLANNING = [
    ("22/0451/F - Loft, Mill Road - no objections\n22/0452/LB - Barn, Mill Road, gate - approved by the Borough\n22/0453/O - Nine houses - after a long talk all agreed to object, too near the ford.", ["22/0451/F - Loft, Mill Road - no objections", "22/0453/O - Nine houses - after a long talk all agreed to object, too near the ford."]),
    ("| Cyf./Ref. | Manylion / Details | Sylwadau / Comments |\n| --- | --- | --- |\n| E/38811 | Loft | Dim gwrthwynebiad / No objection |\n| E/38850 | Barn | Caniatawyd gan CSC / Granted by CCC |", ["E/38811 Loft Dim gwrthwynebiad / No objection"]),
    ("22/0451 Two dwellings, Mill Road. Cllr Bell did not vote.\n\nObjection – outside the village, and surface water.", ["22/0451 Two dwellings, Mill Road. Cllr Bell did not vote. Objection – outside the village, and surface water."]),
    ("22/0451 Forty houses, Mill Road. Strongest possible objection. The drains were described.", ["22/0451 Forty houses, Mill Road. Strongest possible objection."]),
    ("DM/2022/0451 - Six pods, Mill Road. Approval recommended in principle, but the drains are a worry. Clerk to ask.", ["DM/2022/0451 - Six pods, Mill Road. Approval recommended in principle, but the drains are a worry."]),
    ("PA22/0451. Loft, 2 Mill Road. No objections, carried unanimously.", ["PA22/0451. Loft, 2 Mill Road. No objections, carried unanimously."]),
    ("| 22/0451 | Barn, Mill Road | No objection if the gate is widened |\n| --- | --- | --- |\n| 22/0452 | Loft, The Green | Object - overlooking |", ["22/0451 Barn, Mill Road No objection if the gate is widened", "22/0452 Loft, The Green Object - overlooking"]),
    ("| 22/0451 | Barn, Mill Road | Pending |\n| --- | --- | --- |\n| 22/0452 | Loft, The Green | Withdrawn |", []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses"), PLANNING, ids=[body[:50] for body, _ in PLANNING])
def test_answers_to_applications(parsed: Callable[..., Any], body: str, clauses: list[str]) -> None:
    found = parsed(f"{HEAD}## 6. Planning\n\n{body}{TAIL}").document.resolutions
    assert [c.text for d in found for c in d.clauses] == clauses


MARKED = [
    ("RESOLVED that the lease be renewed.\n\nThe break clause to be checked first.\n\nAction: Clerk", ["the lease be renewed."]),
    ("RESOLVED that the lease be renewed.\n\nThat the break clause be checked first.", ["the lease be renewed.", "That the break clause be checked first."]),
    ("RESOLVED: That the precept be £900.\n\nActions/further information to be provided:\n\n1. R1 - The Clerk to send the figures.", ["the precept be £900."]),
    ("6.2 22/0451 Barn, Mill Road. RESOLVED: No objection.", ["No objection."]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses"), MARKED, ids=[body[:50] for body, _ in MARKED])
def test_what_stands_below_a_marked_decision(parsed: Callable[..., Any], body: str, clauses: list[str]) -> None:
    found = parsed(f"{HEAD}## 6. Matters\n\n{body}{TAIL}").document.resolutions
    assert [c.text for d in found for c in d.clauses] == clauses


ELECTIONS = [
    ("Cllr Bell. Proposed by Cllr Orr, seconded by Cllr Roe.", ("Cllr Bell", "Cllr Orr", "Cllr Roe")),
    ("Cllr Bell. Proposed by Cllr Orr, not seconded.", None),
    ("Cllr Bell. Proposed by Cllr Orr, seconded by Cllr Roe.\n\nCllr Hay. Proposed by Cllr Bell, seconded by Cllr Pell.", None),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), ELECTIONS)
def test_the_only_candidate_is_elected(
    parsed: Callable[..., Any], body: str, expected: tuple[str, str, str] | None
) -> None:
    found = parsed(f"{HEAD}## 6. Election of Chairman for 2014/15\n\n{body}{TAIL}").document.resolutions
    assert [(r.clauses[0].text, r.mover, r.seconder) for r in found] == ([expected] if expected else [])


def test_a_motion_on_notice_is_told_by_who_gave_it(parsed: Callable[..., Any]) -> None:
    body = "7.1 Cllr. C. Roe - “That this Council asks the Minister to open the ford.”\n\nCllr. Roe spoke to it. Seconded by Cllr. Orr and agreed unanimously."
    (found,) = parsed(f"{HEAD}## 6. Notices of motion\n\n{body}{TAIL}").document.resolutions
    assert found.clauses[0].text == "this Council asks the Minister to open the ford."
    assert (found.mover, found.seconder) == ("Cllr. C. Roe", "Cllr. Orr")


def test_a_draft_before_it_is_adopted_is_no_decision(parsed: Callable[..., Any]) -> None:
    text = "Draft minutes - these may be subject to change before they are adopted\n\n" + HEAD.removeprefix("# ")
    assert parsed(f"{text}## 6. Matters\n\nThe hall was cold.{TAIL}").document.resolutions == ()


@pytest.mark.parametrize(
    ("who", "told", "settled"),
    [
        ("Elmdon Bowls Club", "The Club agreed to mend the roof.", True),
        ("Elmdon Bowls Club", "The Council have agreed to mend the lamps.", False),
        ("Elmdon Residents Association", "The Association resolved to join the county body.", True),
        ("Elmdon Parish Council", "The Council have agreed to mend the lamps.", True),
        ("Elmdon Parish Council", "The Association agreed to mend the lamps.", False),
    ],
)
def test_whose_minutes_these_are_tells_who_settles(
    parsed: Callable[..., Any], who: str, told: str, settled: bool
) -> None:
    found = parsed(f"{HEAD.replace('Elmdon Parish Council', who)}## 6. Matters\n\n{told}{TAIL}").document.resolutions
    assert [c.text for d in found for c in d.clauses] == ([told] if settled else [])
