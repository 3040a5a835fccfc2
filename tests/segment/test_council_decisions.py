"""Decisions and recommendations as committees of councils, fire authorities and boards print them: clauses, addressee, movers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "HARBOUR COUNCIL\n\nMinutes of the Works Committee held on 4 June 2019\n\nPresent: Councillors A Fenwick (Chair) and P Nair\n\n1. Welcome\n\nAll were welcomed.\n\n2. Business\n\n"
TAIL = "\n\n3. Close\n\nThe meeting ended.\n"

CLAUSES = [
    ("RESOLVED/-\n\n1. That the quay be mended.\n\n2. That the boats be moved.", ["That the quay be mended.", "That the boats be moved."]),
    ("RESOLVED T H A T\n\n(1) the quay be mended.\n\n(2) the boats be moved.", ["the quay be mended.", "the boats be moved."]),
    ("Decision made:\n\n1. That the quay be mended.\n\n2. That the boats be moved.", ["That the quay be mended.", "That the boats be moved."]),
    ("The decision made in May had pleased nobody.", []),
    ("DECISION OF THE PANEL:\n\nThe Panel has decided to revoke the mooring licence.", ["The Panel has decided to revoke the mooring licence."]),
    ("Recommendations agreed:\n\n1. That the quay be mended.\n\n2. That boats go free.", ["That the quay be mended.", "That boats go free."]),
    ("Recommendations:\n\n1. That the quay be mended.", []),
    ("Decision: Withdrawn by the applicant before the meeting", []),
    ("Decision: Approved", ["Approved"]),
    ("The Panel decided to refuse the mooring for the following reason:\n\n1. The quay was full.", ["The Panel decided to refuse the mooring for the following reason:"]),
    ("The Panel heard from the owner for the following reason:\n\n1. The quay was full.", []),
    ("After a talk it was agreed that the matter stand adjourned until May.", ["After a talk it was agreed that the matter stand adjourned until May."]),
    ("The Board agreed the plan for the quay and the dredging return was noted.", ["The Board agreed the plan for the quay and the dredging return was noted."]),
    ("The Board agreed the plan for the quay was late.", []),
    ("Agreed the arrangements for the regatta.", ["Agreed the arrangements for the regatta."]),
    ("Agreed the arrangements were poor.", []),
    (
        "The Committee, on the motion of Councillor Nair, seconded by Councillor Roe, resolved in terms of Section 9(4) of the Act to exclude the press.",
        ["in terms of Section 9(4) of the Act to exclude the press."],
    ),
    (
        "RESOLVED:\n\n(i) That the quay be mended;\n\nHarbour Council Page 4\n\nWorks Committee - 4 June 2019\n\n(ii) That the boats be moved.",
        ["That the quay be mended;", "That the boats be moved."],
    ),
    (
        "RESOLVED:\n\n(i) That the quay be mended;\n\nCouncillor Nair proposed another berth.\n\n(ii) That the boats be moved.",
        ["That the quay be mended;"],
    ),
    ("RESOLVED:\n\n1. That the quay be mended.\n\n2.1 Quay House, 4 Dock Road\n\nThe plan was shown.", ["That the quay be mended."]),
    ("RESOLVED to: 1. Mend the quay; and\n\n2. Move the boats.", ["Mend the quay; and", "Move the boats."]),
    ("The Board voted as follows: For 3, Against 1.\n\nRESOLVED: That the quay be mended.", ["the quay be mended."]),
    ("The motion was put and CARRIED:\n\nCouncil RESOLVES to:\n\n(a) mend the quay; and\n\n(b) move the boats.", ["mend the quay; and", "move the boats."]),
    ("The motion was put and LOST:\n\nCouncil RESOLVES to:\n\n(a) mend the quay; and\n\n(b) move the boats.", []),
    ("RESOLVED - (1) That the following moorings be settled as shown:-\n\n06/04 Berth at the quay     APPROVED\n06/05 Berth at the mill     REFUSED\n\n(2) That the boats be moved.", ["That the following moorings be settled as shown:-", "That the boats be moved."]),
    ("The Committee considered the following moorings.\n\nRESOLVED", []),
    ("The Committee resolved:-\n\nin terms of Section 50A(4) of the Act, to exclude the press and public.", ["in terms of Section 50A(4) of the Act, to exclude the press and public."]),
    ("The Committee resolved:-\n\nin terms of numbers the berths were full.", []),
    ("Resolved by the Cabinet Member: That the quay be mended.", ["the quay be mended."]),
    ("The Cabinet Member AGREED the dredging programme.", ["The Cabinet Member AGREED the dredging programme."]),
    ("The Cabinet Member agreed the dredging was late.", []),
    ("Answer: Cabinet resolved in April to consult on it.", []),
    ("DECISIONS:\n\nThe Cabinet Member for Boats:\n\n(i) noted the petition;\n\n(ii) agreed that the quay be mended.", ["noted the petition;", "agreed that the quay be mended."]),
    ("RESOLVED – (i) That Mr Roe be thanked; (ii) that\n\nCouncillor Moss write by May; (iii) that nothing be spent.", ["That Mr Roe be thanked;", "that Councillor Moss write by May;", "that nothing be spent."]),
    ("RESOLVED that the Panel veto the precept (For: 7; Against: 3).", ["the Panel veto the precept"]),
    ("The Chair announced the decision:-\n\nThat the licence be granted in part, as follows:-\n\n(a) the sale of rum be permitted until ten; and\n\n(b) the yard be closed.\n\nReasons: The Panel had regard to the noise.", ["the licence be granted in part, as follows:-", "the sale of rum be permitted until ten; and", "the yard be closed."]),
    ("After a break the Legal Adviser read out the decision of the Panel as follows:\n\nTo refuse the licence.", ["To refuse the licence."]),
    ("The Panel’s decision was:\n\nThat the licence be revoked.", ["the licence be revoked."]),
    ("The Chair informed all parties of the decision, which was:-\n\nThat the licence be revoked.", ["the licence be revoked."]),
    ("Having heard them, the Panel determined as follows:\n\n(1) the licence is granted;\n\n(2) condition 4 is removed.", ["the licence is granted;", "condition 4 is removed."]),
    ("The Chair announced that the Panel had decided to revoke the licence.", ["The Chair announced that the Panel had decided to revoke the licence."]),
    ("The Chair announced the following dates:\n\n4 June and 9 July.", []),
    ("The Chair announced the death of a former member.", []),
    ("Mr Roe read out the decision of the Inspector:\n\nThe appeal is dismissed.", []),
    ("06/04 Berth at the quay. Councillor Nair proposed approval and Councillor Fenwick seconded. Decision: Approved subject to a rail. (3 for, 1 against)", ["Approved subject to a rail."]),
    ("06/04 Berth at the quay. Decision: Approved subject to a rail.", []),
    ("Noted.", ["Noted."]),
    ("The following appointments were made and confirmed\n\na) Quay Panel – A Nair\n\nb) Crane Panel – T Asher", ["Quay Panel – A Nair", "Crane Panel – T Asher"]),
    ("RESOLVED\n\nThe Board noted the report;\n\na) the quay has been mended;\n\nb) the crane will be moved in May.", ["The Board noted the report;", "the quay has been mended;", "the crane will be moved in May."]),
    ("RESOLVED, That the Board agree the following:\n\n1. The crane stays.\n\n2. The boats are to be moved.", ["The crane stays.", "The boats are to be moved."]),
    ("Rules of the quay\n\nPassed\n\nAccounts of the harbour (last year)\n\nPassed", ["Rules of the quay Passed", "Accounts of the harbour (last year) Passed"]),
    ("24/01 Shed at the quay\n\nPassed\n\n24/02 Barn at the quay\n\nPassed", []),
    ("Approved\n\n1. MATTERS ARISING FROM THE LAST MEETING\n\nThe crane was moved.", ["Approved"]),
    ("A report was read. It was agreed that it be heard again once the new\n\nHarbour Master is there.", ["It was agreed that it be heard again once the new Harbour Master is there."]),
    ("It was RESOLVED to confirm the minutes of the\n\nMeeting held on 3 May.", ["to confirm the minutes of the Meeting held on 3 May."]),
    ("Reasons for absence noted and accepted by members present", ["Reasons for absence noted and accepted by members present"]),
    ("<table><tr><td>Mr Roe (Clerk)</td><td>Apologies accepted</td></tr><tr><td>Mr Bell</td><td>Here</td></tr></table>", []),
    ("The press and public be excluded for the following item on the ground that it is exempt.", ["The press and public be excluded for the following item on the ground that it is exempt."]),
    ("To consider whether the press and public be excluded.", []),
    ("RESOLVED that the Quay Panel consist of the following members:\n\n- A Nair\n\n- T Asher", ["the Quay Panel consist of the following members:"]),
    ("RESOLVED that the plan be adopted.\n\nThe minutes will be signed when the office is open.", ["the plan be adopted."]),
    ("The crane\n\nCARRIED\n\nRates 2024/25\n\nCARRIED", ["The crane CARRIED", "Rates 2024/25 CARRIED"]),
    ("The report had been circulated previously and was accepted.", ["The report had been circulated previously and was accepted."]),
    ("Mr Roe provided a written report which the Councillors noted.", ["Mr Roe provided a written report which the Councillors noted."]),
    ("Approval of application 0317 was noted.", ["Approval of application 0317 was noted."]),
    ("RESOLVED:\n\n(i) That the quay be mended at a cost\n\nF:\\Admin\\Ann\\Word\\mins\\18.6.19\n\nnot above £500.\n\n(ii) That the boats be moved.", ["That the quay be mended at a cost not above £500.", "That the boats be moved."]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "clauses"), CLAUSES)
def test_clauses(parsed: Callable[..., Any], body: str, clauses: list[str]) -> None:
    found = parsed(HEAD + body + TAIL).document.resolutions
    assert [" ".join(c.text.split()) for r in found for c in r.clauses if r.item == "2"] == clauses


ADDRESSED = [
    ("Decision\n\nThat Cabinet recommends to Full Council:\n\n1. the budget be approved;\n\n2. the policy be adopted.", "Full Council"),
    ("RECOMMENDED to the constituent Councils that £50 be set aside.", "constituent Councils"),
    ("RECOMMENDED to constituent authorities that £50 be set aside.", "constituent authorities"),
    ("DECISION:\n\nThat it be recommended to Council that:\n\n(a) the budget be approved;\n\n(b) the map be published.", "Council"),
    ("RECOMMENDED to the greater public that £50 be set aside.", None),
]  # fmt: skip


@pytest.mark.parametrize(("body", "to"), ADDRESSED)
def test_addressee(parsed: Callable[..., Any], body: str, to: str | None) -> None:
    assert {r.recommended_to for r in parsed(HEAD + body + TAIL).document.resolutions if r.item == "2"} == {to}


MOVED = [
    ("It was RECOMMENDED, on the proposal of Councillor Totten, seconded by Councillor Roe, to declare the land surplus.", "Councillor Totten", "Councillor Roe"),
    ('Resolved on the proposal of Clr. Ivers, seconded by Clr. Earley, "That the Members approve the closing of Mill Lane."', "Clr. Ivers", "Clr. Earley"),
    ("AGREED: On the proposal of Councillor Quigg, seconded by Alderman Ross, it was agreed to:\n\n• Approve the policy.\n\n• Ask the residents.", "Councillor Quigg", "Alderman Ross"),
    ("On the proposal of Comh. T. Breen, seconded by Comh. U. Cody, Council approved the Minutes of 11th May.", "Comh. T. Breen", "Comh. U. Cody"),
    (
        'Proposer: Councillor Roe. Seconder: Councillor Tarn.\n\n"That this Council writes to the Minister about boats."\n\nCouncillor Moss moved, and Councillor Nair seconded, an amendment to add "and quays". The proposer accepted the amendment.\n\nThe motion as amended was put to the vote: For 4, Against 0. The motion was CARRIED.',
        "Councillor Roe",
        "Councillor Tarn",
    ),
    ("AGREED TO RECOMMEND, on the proposal of Alderman Craig, seconded by Councillor Finn, that the list be noted.", "Alderman Craig", "Councillor Finn"),
    ("Agreed: On the proposal of Councillor Devenny seconded by Alderman\n\nBiggart it was agreed to adopt the list as a true record.", "Councillor Devenny", "Alderman Biggart"),
    (
        "Councillor Roe moved and Councillor Tarn seconded the recommendation of the Executive.\n\nRECOMMENDED: That the quay be mended in May.\n\nThe motion was put to the vote and it was\n\nRESOLVED – That the quay be mended in May.",
        "Councillor Roe",
        "Councillor Tarn",
    ),
    (
        "Councillor Roe, seconded by Councillor Tarn, moved that the quay be mended.\n\nAs an amendment Councillor Nair, seconded by Councillor Moss, moved refusal.\n\nOn a division there voted:-\n\nFor the motion (3) Councillors Roe, Tarn and Fenwick\n\nFor the amendment (2) Councillors Nair and Moss\n\nDecision\n\nThe Committee agreed to mend the quay.",
        "Councillor Roe",
        "Councillor Tarn",
    ),
    (
        'Notice of motion no. 3\n\nCllr. Roe\n\n"To ask the Council to mend the quay at Mill Lane."\n\nReply: It will be examined.\n\nThe Motion was proposed by Cllr. Roe, seconded by Cllr. Tarn and agreed.',
        "Cllr. Roe",
        "Cllr. Tarn",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("body", "mover", "seconder"), MOVED)
def test_movers(parsed: Callable[..., Any], body: str, mover: str, seconder: str) -> None:
    found = [r for r in parsed(HEAD + body + TAIL).document.resolutions if r.item == "2"]
    assert [(r.mover, r.seconder) for r in found] == [(mover, seconder)]


def test_a_list_of_applications_and_what_follows_it(parsed: Callable[..., Any]) -> None:
    table = "| No | Details |\n|---|---|\n| 1. | **06/04** – Berth at the quay. **Decision:** Approved as shown. |\n| 2. | **06/05** – Shed. Mr Roe said that it was to be built of oak. **Decision:** Refused for want of light. |"
    body = f"**RESOLVED:**\n\n(a) That on the berths listed below the following decisions be made.\n\n{table}\n\n(b) That the owners be told."
    found = parsed(HEAD + body + TAIL, "minutes.md").document.resolutions
    assert [c.text for r in found for c in r.clauses] == [
        "That on the berths listed below the following decisions be made.",
        "Approved as shown.",
        "Refused for want of light.",
        "That the owners be told.",
    ]
