"""Declarations of interest I1 to I10; all people are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from minutes_parser.extract import read
from minutes_parser.layout import arrange
from minutes_parser.records import Declaration
from minutes_parser.segment import segment

HEAD = """PARKS COMMITTEE

4 March 2014

Present: Councillors Ann Vane (Chair), Ben Holt and Cy Moss

1. Declarations of interest

"""
TAIL = """

2. Parks

RESOLVED that the report be noted.
"""


def _declared(told: str, name: str = "m.txt", head: str = HEAD, tail: str = TAIL) -> tuple[Declaration, ...]:
    documents, _ = segment(arrange(read((head + told + tail).encode(), name)), source=name)
    return documents[0].declarations


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Councillor Vane declared a personal interest in item 5 as a trustee.", [("Vane", "5", None)]),
        ("Declared an interest in the Salt Banks – A. Vane, B. Holt", [("A. Vane", "1", None), ("B. Holt", "1", None)]),
        ("An interest in the Old Mill – Quay Street", []),
        # a post and initials; initials with a small letter; again; who speaks of himself further
        ("AV and Clerk declared a personal interest in item 5.", [("AV", "5", None), ("Clerk", "5", None)]),
        ("Av – Declaration of interest regarding item 6.", [("AV", "6", None)]),
        ("In – Declaration of interest regarding item 6.", []),
        ("Councillor Vane reaffirmed his interest in this item.", [("Vane", "1", None)]),
        (
            "Councillor Vane declared an interest in item 5. He also declared an interest in item 6.",
            [("Vane", "5", None), ("Vane", "6", None)],
        ),
        ("Councillor Vane works under the weed scheme.", [("Vane", "1", None)]),
        ("Councillor Vane works hard.", []),
        # papers and reports are nobody
        ("Mooring Charges Order 2014 (item 7 on the agenda)", []),
        ("16/04 Report of the District – Councillor A Vane Nothing to report", []),
        ("Governors, A.Vane and B.Holt in any matter on the school.", [("A.Vane", "1", None), ("B.Holt", "1", None)]),
        ("AV Parish Room", [("AV", "1", None)]),
        ("Cllr A Vane Personal interest in item 5 as a trustee.", [("A Vane", "5", None)]),
        ("AV Left Early", []),
        (
            "Ms Ann Vane (AV) wished to declare an interest in item 5, and Mr Ben Holt (BH) wished to declare an interest in item 6.",
            [("Ann Vane", "5", None), ("Ben Holt", "6", None)],
        ),
        (
            "Councillor Vane declared a personal interest in item 5; Councillor Holt declared an interest in item 6.",
            [("Vane", "5", None), ("Holt", "6", None)],
        ),
        (
            "Councillor Vane, personal interest in item 5, knew the owner; Councillor Holt, personal, item 6, and left the room.",
            [("Vane", "5", None), ("Holt", "6", True)],
        ),
        (
            "Were made by AV, relating to the library and the chapel\n\nBH relating to the hall",
            [("AV", "1", None), ("BH", "1", None)],
        ),
        ("AV: Hall Committee\n\nBH: Allotments", [("AV", "1", None), ("BH", "1", None)]),
        ("Cllr Vane – in connection with the hall", [("Vane", "1", None)]),
        ("Cllr Vane spoke in relation to the code of conduct.", []),
        (
            "There was one declaration of interest on item lights at the hall. Cllr Vane signed the book.",
            [("Vane", "1", None)],
        ),
        ("Cllr Vane completed the declaration form in respect of item 6.", [("Vane", "6", None)]),
        ("Cllr Vane signed the attendance register. Cllr Holt signed the minutes.", []),
        ("The Chairman has interests as a member of the Wexcombe Trust.", [("The Chairman", "1", None)]),
        ("The Clerk has an interest in hearing from members.", []),
        (
            "Non-pecuniary interests were declared by: The Chairman in relation to the shop\n\nCllr. Holt whose wife is in the band\n\nThe Mayor regarding the hall",
            [("The Chairman", "1", None), ("Holt", "1", None), ("The Mayor", "1", None)],
        ),
        ("Cllr Vane, whose term ends in May, thanked the Clerk.", []),
        ("The Chairman thanked everyone in relation to the fair.", []),
        (
            "County Councillor G. Vane – Wexcombe Charity\n\nDistrict Cllr Holt – Lamps Trust",
            [("G. Vane", "1", None), ("Holt", "1", None)],
        ),
        (
            "Agenda Item 11. Cllr A Vane declared a personal interest as a trustee.\n\nAgenda Item 16. Cllrs A Vane and B Holt declared personal but not prejudicial interests in the item.",
            [("A Vane", "11", None), ("A Vane", "16", None), ("B Holt", "16", None)],
        ),
        ("Cllr Moss declared a personal but not prejudicial role in a school.", [("Moss", "1", None)]),
        ("Item 11 Ann and Ben expressed an interest.", [("Ann", "11", None), ("Ben", "11", None)]),
        ("CCllr AV declared interest in a request for a salt bin.", [("AV", "1", None)]),
        ("1. Declarations of Interest: Cllr Ann Vane: a DPI as wife of the Clerk.", [("Ann Vane", "1", None)]),
        (
            "Declaration of interest to the Agenda - Ann Vane (regarding an invoice for the hedges).",
            [("Ann Vane", "1", None)],
        ),
        ("Ann Vane (left the meeting at nine)", []),
        (
            "Councillor Vane – had worked with the Trust.\n\nApplication L17P0212 – 14 Weston Road\n\nCouncillor Holt – had been asked about it.",
            [("Vane", "1", None), ("Holt", "1", None)],
        ),
        ("Councillor Holt – had no interests to declare.", []),
        ("Cllr Vane non-pecuniary interest. (An invoice of her nephew)", [("Vane", "1", None)]),
        (
            "15/088b Cllr. D Vane and Cllr. L Orr-Booth.",
            [("D Vane", "15/088b", None), ("L Orr-Booth", "15/088b", None)],
        ),
        ("A non-pecuniary interest for Cllr Vane in relation to item 9.", [("Vane", "9", None)]),
        (
            "Cllr Vane and a non-pecuniary interest for Cllr Holt in relation to item 9.",
            [("Vane", "9", None), ("Holt", "9", None)],
        ),
        (
            "Item 13 – Mr V Vane and Mr M Orr (both Financial) Item 13 – Mrs P Holt (Dispensation)",
            [("V Vane", "13", None), ("M Orr", "13", None), ("P Holt", "13", None)],
        ),
        (
            "Cllr Vane declared an interest in Minute 50 (a) 5 - Fore Street.\n\nCllr Vane declared an interest in Minute 50 (a) 7 - the yard.",
            [("Vane", "50(a)", None), ("Vane", "50(a)", None)],
        ),
        ("AV is Chair of another Trust.", []),
        (
            "Councillor Vane declared a personal interest in the following item as a member of the fund:-",
            [("Vane", "1", None)],
        ),
        ("None declared.\n\nThe Clerk confirmed that she had received a cheque.", []),
        ("Councillor Vane spoke of the shop; Councillor Holt asked about item 6.", []),
        ("Cllr Vane reported a pecuniary interest in item 5 as owner.", [("Vane", "5", None)]),
        ("Cllr Vane drew attention to his personal interest in item 5 as a member.", [("Vane", "5", None)]),
        ("Cllr Vane has a personal interest in Item No 5 (the hall).", [("Vane", "5", None)]),
        ("An Other Interest in item no. 5 was declared by Cllr. Vane.", [("Vane", "5", None)]),
        ("An ordinary interest was declared by Councillor A. Vane in minute 5.", [("A. Vane", "5", None)]),
        ("(1) Agenda item 5 – Cllr Vane – personal, trustee of the hall", [("Vane", "5", None)]),
        ("Item number 5 – Cllr Vane – personal, trustee of the hall", [("Vane", "5", None)]),
        ("(2) Mr Vane: Item no. 5 (the hall) – pecuniary", [("Vane", "5", None)]),
        ("Cllr Vane – item 5 (ORI) – trustee of the hall", [("Vane", "5", None)]),
        ("b) Cllr Vane (item 5, member of the club)", [("Vane", "5", None)]),
        ("Declaration of interest by Cllr Vane in item 5 (the hall).", [("Vane", "5", None)]),
        ("Cllr Vane declared agenda item 5, owner of the field.", [("Vane", "5", None)]),
        (
            "a) Councillor Vane declared a personal interest in agenda item\n5.\n\nb) Councillor Holt declared one in item 6.",
            [("Vane", "5", None), ("Holt", "6", None)],
        ),
        ("Having declared a personal interest, Councillor Vane left the room.", [("Vane", "1", True)]),
        ("Having declared the meeting open, Councillor Vane left the chair.", []),
        (
            "b) To declare any other interests in items below: Cllr Vane – item 5, Cllr Holt – item 6.",
            [("Vane", "5", None), ("Holt", "6", None)],
        ),
        ("b) To declare any other interests in items below: none were declared.", []),
        (
            "4.1 Non-pecuniary: Cllr Vane (11.1), Cllr Holt (11.2 and 12)",
            [("Vane", "11.1", None), ("Holt", "11.2", None)],
        ),
        ("Cllr Vane declared a conflict of interest in item 5 and recused herself.", [("Vane", "5", True)]),
        ("Cllr Vane declared an NRI in item 5.", [("Vane", "5", None)]),
        ("Mr Vane declared an interest in Minute B.6.", [("Vane", "B.6", None)]),
        (
            "Councillor Vane declared an interest in item 5 but this did not preclude him from taking part.",
            [("Vane", "5", False)],
        ),
        ("Ann Vane advised that she is married to the caretaker.", [("Ann Vane", "1", None)]),
        ("Ann Vane advised that the caretaker was ill.", []),
        ("A Vane and B Holt in item 4 as tenants of Moor Court.", [("A Vane", "4", None), ("B Holt", "4", None)]),
        ("Councillor Holt asked about item 6.", []),
        (
            "The following members declared personal interests in item 4 as governors of schools:-\n\nMr Galton, Mr Hart and Dr Lewis.",
            [("Galton", "4", None), ("Hart", "4", None), ("Lewis", "4", None)],
        ),
        ("The following members declared that they had no interest in item 4:\n\nMr Galton and Mr Hart.", []),
        (
            "(1) Councillor B Holt declared a disclosable pecuniary interest in agenda item 7 (Shops) because he owned one.",
            [("B Holt", "7", None)],
        ),
        ("Cllr. Moss declared an other registrable interest in Item 4 as a governor.", [("Moss", "4", None)]),
        ("Ann Vane and Ben Holt declared an interest in item 9.", [("Ann Vane", "9", None), ("Ben Holt", "9", None)]),
        ("Councillor Vane declared a Personal & Prejudicial Interest in item 5.", [("Vane", "5", None)]),
        ("Councillor Vane declared a ‘significant other interest’ in item 5.", [("Vane", "5", None)]),
        ("Councillor Vane reminded the Committee that he was in receipt of a pension.", [("Vane", "1", None)]),
        ("Ben Holt asked if all heads had an interest in item 5.", []),
        ("Agenda Item 5(b) – Land at Tithe Farm, Little Wexcombe.", []),
        ("Cllr Vane declared on item 15 – payment to her firm.", [("Vane", "15", None)]),
        (
            "Councillor Moss disclosed a pecuniary interest in item 6 and left the room while it was considered.",
            [("Moss", "6", True)],
        ),
        ("Councillor Moss declared an interest in item 6. He remained in the meeting.", [("Moss", "6", False)]),
        (
            "Councillor Moss declared an interest in item 6. In accordance with the Code of Conduct he left the room.",
            [("Moss", "6", True)],
        ),
        ("Item 4 – Councillor Vane (Financial)", [("Vane", "4", None)]),
        ("A personal interest in item 3 was declared by Councillor Holt.", [("Holt", "3", None)]),
        ("AV declared an interest in item 8 as a partner.", [("AV", "8", None)]),
        ("Councillor Vane declared an interest.", [("Vane", "1", None)]),
        ("The Chair declared an interest in item 6 as a governor.", [("The Chair", "6", None)]),
        (
            "Interests were declared by Cllrs Vane (item 4) and Holt (item 6).",
            [("Vane", "4", None), ("Holt", "6", None)],
        ),
        ("Cllr Vane gave notice of a personal interest in item 7.", [("Vane", "7", None)]),
        ("Dr Vane declared her standing interest as a partner of the practice.", [("Vane", "1", None)]),
        ("Personal interest: Cllr Vane, item 7.", [("Vane", "7", None)]),
        ("Cllr B Holt – FC 66/24, payment to Holt Trees, pecuniary.", [("B Holt", "1", None)]),
        ("Cllr Vane disclosed, under item 8, that her son drove for the firm.", [("Vane", "8", None)]),
        ("AV declared that her brother had applied for the post.", [("AV", "1", None)]),
        (
            "Cllr Vane (item 7: the field), Cllr Holt (items 8 and 9 – governor)",
            [("Vane", "7", None), ("Holt", "8", None)],
        ),
        (
            "Cllr Holt declared an interest in item 5 as a governor and Cllr Moss declared a pecuniary interest in item 6 and left the room.",
            [("Holt", "5", None), ("Moss", "6", True)],
        ),
        ("Cllr Moss – none", []),
        ("Councillors Vane and Holt – Scout Hut", [("Vane", "1", None), ("Holt", "1", None)]),
        ("Councillor Moss – the report will be ready in May: he had seen it.", []),
        ("AV and BH in relation to the lower field", [("AV", "1", None), ("BH", "1", None)]),
        ("DVLA in relation to the lower field", []),
        ("24/6 Councillor A Vane – Item 17 (on the planning committee).", [("A Vane", "17", None)]),
        ("Item 4biii – Mr Moss (Financial)", [("Moss", "4biii", None)]),
        ("Councillor Moss – “My wife is employed by the school”.", [("Moss", "1", None)]),
        ("AV – bill for paint, see item 6", [("AV", "6", None)]),
        ("AV – none", []),
        ("BH wished it known that he is a trustee of the hall.", [("BH", "1", None)]),
        ("Cllr Moss reminded members that he drew a pension from the fund.", [("Moss", "1", None)]),
        ("Cllr Moss said that as a neighbour of the mill he would not speak.", [("Moss", "1", None)]),
        ("Cllr Moss mentioned that he had once been to a fair.", []),
        ("Cllr Moss said he ought to mention again that his brother farms the land.", [("Moss", "1", None)]),
        ("Cllr Moss said he ought to mention the fair.", []),
        ("Ms Moss wished to declare an interest in item 5.", [("Moss", "5", None)]),
        ("The Chair asked whether anybody wished to declare an interest in item 5.", []),
        ("Ben declared an interest in item 5(b).", [("Ben", "5(b)", None)]),
        ("Norbert declared an interest in item 5(b).", []),
        ("Ben Holt as Secretary of the Bowling Club.", [("Ben Holt", "1", None)]),
        ("Ben Holt as before.", []),
        ("BH owns the field next to site 4 and will not take part in the scoring.", [("BH", "1", None)]),
        ("BH owns the field next to site 4 and offered it for the fair.", []),
        ("Cllr Vane stated that he had called in application 14/77 but had not formed a view.", []),
        ("Under Standing Order 20 Cllr Vane declared an interest in item 6.", [("Vane", "6", None)]),
        ("(c) Cllr Moss, Item 9, DPI, employer", [("Moss", "9", None)]),
        ("Cllr Vane regarding the Show Society.", [("Vane", "1", None)]),
        (
            "Declarations made by the following: Item 7, Grants – Cllrs. A Vane and B Holt regarding Wex Show.",
            [("A Vane", "7", None), ("B Holt", "7", None)],
        ),
        (
            "Cllr Vane declared an interest in item 4 as a trustee. Cllr Moss declared an interest in the same item.",
            [("Vane", "4", None), ("Moss", "4", None)],
        ),
        (
            "Cllr Vane declared an interest in item 4 as an objector, and Alderman Holt in item 5 as owner of lands.",
            [("Vane", "4", None), ("Holt", "5", None)],
        ),
        (
            "Cllr Vane declared an interest in Item 4, being an objector, and Cllr Mrs Holt in Item 5, as did Cllr Moss in item 6.",
            [("Vane", "4", None), ("Holt", "5", None), ("Moss", "6", None)],
        ),
        (
            "Cllr Vane declared a personal interest in item 4 and Cllr Holt a non registrable interest in the same item.",
            [("Vane", "4", None), ("Holt", "4", None)],
        ),
        (
            "Cllr Vane declared an interest in item 4 as the owner lives next door to her and knows Cllr Holt.",
            [("Vane", "4", None)],
        ),
        ("Cllr Vane (DPI) item 7.", [("Vane", "7", None)]),
        ("Cllr Vane declared an interest in 7b.", [("Vane", "7b", None)]),
        ("Cllr Vane has a personal interest in the allotments, item 6.", [("Vane", "6", None)]),
        ("Cllr Vane - Member of the golf club (Item 6)", [("Vane", "6", None)]),
        (
            "Councillors Vane and Mrs Holt declared a personal but not prejudicial interest in item 7.",
            [("Vane", "7", None), ("Holt", "7", None)],
        ),
        ("Cllr Vane declared a personal (though not a pecuniary) interest in item 7.", [("Vane", "7", None)]),
        ("RESOLVED to note Cllr Vane’s declaration of a pecuniary interest in item 7.", [("Vane", "7", None)]),
        (
            "Cllrs Holt's and Vane's declarations of interest in item 7 were noted.",
            [("Holt", "7", None), ("Vane", "7", None)],
        ),
        ("Members noted that a member's declaration of interest is made in writing.", []),
        ("(BH) declared an interest in application 22/01 as a neighbour.", [("BH", "1", None)]),
        ("Cllrs BH and AV declared a personal interest in item 7.", [("BH", "7", None), ("AV", "7", None)]),
        ("Cllr XX declared an interest in item 7.", []),
        (
            "Councillor Holt stated that, in respect of item 7, he had bought a car there. He remained in the meeting.",
            [("Holt", "7", False)],
        ),
        ("Councillor Holt stated that, in respect of item 7, the papers had come late.", []),
        ("Cllr Vane, Personal: governor of the school.", [("Vane", "1", None)]),
        ("Cllr Moss had been granted a dispensation.", []),
        (
            "Cllr Vane and Cllr Holt are both trustees of the hall, and declared their interest.",
            [("Vane", "1", None), ("Holt", "1", None)],
        ),
        ("Cllr Vane, who is a member of the club, declared her interest.", [("Vane", "1", None)]),
        ("Cllr Vane and Cllr Holt are both trustees of the hall.", []),
        ("Cllr Vane is the Director of the firm that does the payroll.", [("Vane", "1", None)]),
        ("No interests were declared. Cllr Vane is Chair of the district's Parks Committee.", []),
        (
            "On that basis Cllrs Vane, Holt and Moss all declared an interest in item 5.",
            [("Vane", "5", None), ("Holt", "5", None), ("Moss", "5", None)],
        ),
        (
            "A. Vane declared an interest in the survey and B. Holtdeclared an interest in item 7 (wall)",
            [("A. Vane", "1", None), ("B. Holt", "7", None)],
        ),
        ("Cllr Vane spoke to express a pecuniary interest in the new system.", [("Vane", "1", None)]),
        ("Cllr Vane declared she was a member of the Gardening Club.", [("Vane", "1", None)]),
        ("Councillor Vane disclosed membership of the Archive Board.", [("Vane", "1", None)]),
        ("Cllr Vane advised the CC that as Chair of the Trust he would step down for item 5.", [("Vane", "5", None)]),
        (
            "Cllr Vane (agenda items 5 and 6), Mr Holt and Cllrs C. Moss, D. Orr (agenda item 7).",
            [("Vane", "5", None), ("Holt", "7", None), ("C. Moss", "7", None), ("D. Orr", "7", None)],
        ),
        (
            "Cllrs A Vane, B Holt, C Moss – School Friends Association\n\nCllr B Holt, Wex Choral Society",
            [("A Vane", "1", None), ("B Holt", "1", None), ("C Moss", "1", None), ("B Holt", "1", None)],
        ),
        ("Cllr Vane (Show Society), Cllr Holt (Allotments).", [("Vane", "1", None), ("Holt", "1", None)]),
        ("Cllr Vane (Chair), Cllr Holt (Vice-Chair).", []),
        ("Cllr Vane: Village Hall", [("Vane", "1", None)]),
        ("Cllr Vane: No interests", []),
        (
            "Interests were declared as follows: Cllr Vane item 5, Cllr Holt items 6 and 7.",
            [("Vane", "5", None), ("Holt", "6", None)],
        ),
        (
            "AV declared an interest in item 5, BH in item 6 and CM in item 7.",
            [("AV", "5", None), ("BH", "6", None), ("CM", "7", None)],
        ),
        (
            "Cllrs Vane and The Rev. Orr declared a non-pecuniary interest in item 5.",
            [("Vane", "5", None), ("Orr", "5", None)],
        ),
        (
            "There were declarations of interest made by Cllrs Vane and Holt in relation to the Hall and Cllr Moss in any matters relating to the Chapel.",
            [("Vane", "1", None), ("Holt", "1", None), ("Moss", "1", None)],
        ),
        (
            "Agenda Item 5.4: Mill Forest Update - Councillors Vane, Holt and Moss; and",
            [("Vane", "5.4", None), ("Holt", "5.4", None), ("Moss", "5.4", None)],
        ),
        ("In addition, Wex City members and Mr. Vane declared specific interests in minute 5.", [("Vane", "5", None)]),
        ("Cllr Vane noted that Cllr Holt had declared membership of the club.", [("Holt", "1", None)]),
        ("The CEO declared that she is also a Director of the Board.", [("The CEO", "1", None)]),
        ("The Clerk declared an interest in item 5 (salaries).", [("The Clerk", "5", None)]),
        ("Cllr Vane in the planning application for Mill House (neighbour).", [("Vane", "1", None)]),
        ("Cllr Holt on the grant for the Cricket Club (treasurer of the club)", [("Holt", "1", None)]),
        ("Cllr Vane in the chair (Vice-Chair absent).", []),
        ("Cllr Vane for the report on parks (apologies).", []),
        ("Interests were declared as follows: A Vane, item 3, personal, owner of a let flat.", [("A Vane", "3", None)]),
        (
            "Interests were declared as follows: Cllr Vane, item 7, pecuniary, works there; Cllr Holt, item 8, personal.",
            [("Vane", "7", None), ("Holt", "8", None)],
        ),
        ("1.1 Interests were declared as follows: A Vane, item 3, personal, owner of a flat.", [("A Vane", "3", None)]),
        ("Interests were declared as follows: none.", []),
        (
            "The Executive Member declared a personal interest in item 6, as her brother lived there.",
            [("The Executive Member", "6", None)],
        ),
        (
            "The Cabinet Member for Parks and Trees declared an interest in item 5.",
            [("The Cabinet Member for Parks and Trees", "5", None)],
        ),
        (
            "The Deputy Leader and Councillor Vane declared personal interests in item 9.",
            [("The Deputy Leader", "9", None), ("Vane", "9", None)],
        ),
        (
            "The Monitoring Officer disclosed an interest in item 12 (salary) and left the room.",
            [("The Monitoring Officer", "12", True)],
        ),
        ("The Executive Member was asked to declare any interests she might have.", []),
        (
            "Councillor Vane said that, as he had spoken on the mill at the district council, he would withdraw when it was discussed.",
            [("Vane", "1", True)],
        ),
        ("Councillor Vane said that, as he had missed the last meeting, he would abstain from the minutes.", []),
        ("There were no declarations of interest.", []),
        ("None received.", []),
        ("Members were invited to declare any interest they had.", []),
        ("All Members declared an interest in item 2 as members of the club.", []),
        ("The Mayor declared the motion carried.", []),
        ("Item 7 – Councillor Moss made a transparency statement that he kept an allotment.", []),
    ],
)
def test_declarations(told: str, expected: list[tuple[str, str, bool | None]]) -> None:
    assert [(d.name, d.item, d.withdrew) for d in _declared(told)] == expected


def test_the_sign_of_a_point_is_no_word_of_it() -> None:
    (record,) = _declared("* A request came from the club and Cllr Vane declared an interest in item 5.")
    assert record.text == "A request came from the club and Cllr Vane declared an interest in item 5."


def test_later_in_the_meeting() -> None:
    """I6: a declaration made at the item belongs to that item."""
    tail = "\n\n2. Parks\n\nCouncillor Holt declared an interest and left the meeting. RESOLVED that the report be noted.\n\n3. Finance\n\nThe report was noted.\n"
    (found,) = _declared("There were no declarations.", tail=tail)
    assert (found.name, found.item, found.withdrew) == ("Holt", "2", True)


def test_what_was_declared_before_is_told_again() -> None:
    told = "None.\n\n2. Quays\n\nCouncillor Vane, having declared a personal interest, feared for the quay."
    assert _declared(told) == ()
    [left] = _declared(told.replace("feared for the quay", "left the room"))
    assert left.name == "Vane"


def test_what_was_declared_for_the_next_item_is_one_declaration() -> None:
    told = "Cllr Vane declared an interest in item 3.\n\n2. Quays\n\nCllr {}, having declared an interest in the following item, left the meeting."
    assert [(d.name, d.item) for d in _declared(told.format("Vane"))] == [("Vane", "3")]
    assert [d.name for d in _declared(told.format("Holt"))] == ["Vane", "Holt"]


def test_a_vote_not_cast_tells_of_an_interest_declared() -> None:
    told = "None.\n\n2. Quays\n\nCllr Vane, having declared a personal interest as a neighbour of the quay, {}."
    assert [d.name for d in _declared(told.format("did not vote"))] == ["Vane"]
    assert _declared(told.format("voted")) == ()


def test_what_another_declared_behind_a_declaration() -> None:
    told = "1.1 The Chair welcomed all.\n\n1.2 {} Ben Holt declared that his firm had quoted for the roof."
    head = HEAD.replace("Declarations of interest", "Opening")
    invited = "The Chair invited members to declare any interests."
    assert [d.name for d in _declared(told.format(invited), head=head)] == ["Ben Holt"]
    assert _declared(told.format("The Chair told of the fair."), head=head) == ()


def test_initials_printed_with_a_surname() -> None:
    head = HEAD.replace("Councillors", "Councillors Moss (PM),", 1)
    assert [d.name for d in _declared("PM declared an interest in item 5.", head=head)] == ["PM"]
    assert _declared("XM declared an interest in item 5.", head=head) == ()


def test_initials_of_three_letters() -> None:
    head = HEAD.replace("Councillors", "Ann Vane (AVA), Ben Holt (BHO), Councillors", 1)
    told = "AVA and BHO are all members of the club and declared their interest."
    assert [d.name for d in _declared(told, head=head)] == ["AVA", "BHO"]
    assert _declared("CLUB and BID declared their interest.", head=head) == ()


def test_a_table_of_interests() -> None:
    html = (
        "<h1>Parks Committee</h1><p>Minutes of the meeting held on 4 March 2014</p><p>Present: Councillors Ann Vane and Ben Holt</p>"
        "<h2>1. Declarations of interest</h2><table><tr><th>Councillor</th><th>Minute Number</th><th>Nature of Interest</th></tr>"
        "<tr><td>Ann Vane</td><td>5</td><td>Personal: trustee of the hall</td></tr>"
        "<tr><td>Ben Holt</td><td>7</td><td>Prejudicial: owns the field</td></tr></table>"
        "<h2>2. Parks</h2><p>RESOLVED that the report be noted.</p><h2>3. Finance</h2><p>The report was noted.</p><h2>4. Benches</h2><p>The report was noted.</p>"
    )
    assert [(d.name, d.item) for d in _declared(html, "m.html", head="", tail="")] == [
        ("Ann Vane", "5"),
        ("Ben Holt", "7"),
    ]


def test_a_table_of_interests_below_a_sentence() -> None:
    html = (
        "<p>1.0 Attendance and apologies</p><p>Members declared interests as follows:</p><table>"
        "<tr><td>Agenda Item</td><td>Number</td><td>Councillor</td><td>Nature of Declaration</td></tr>"
        "<tr><td>Tennis Club</td><td>8.3</td><td>A B Vane</td><td>Personal interest as a member</td></tr>"
        "<tr><td>Maes Afon</td><td>16.1</td><td>B Holt</td><td>Personal interest as book-keeper</td></tr></table>"
        "<p>2.0 Parks</p><p>The report was noted.</p>"
    )
    head = "<h1>Parks Committee</h1><p>4 March 2014</p><p>Present: Councillors A B Vane and B Holt</p>"
    found = _declared(html, "m.html", head=head, tail="")
    assert [(d.name, d.item) for d in found] == [("A B Vane", "8.3"), ("B Holt", "16.1")]


def test_a_list_below_a_sentence() -> None:
    head = HEAD.replace("Declarations of interest", "Welcome")
    told = "Governors were asked for theirs.\n\nThe following declarations were made:\n\nAnn Vane is a Trustee at Nantwell College\n\nBen Holt is a Governor at Oakmere Nursery"
    assert [d.name for d in _declared(told, head=head)] == ["Ann Vane", "Ben Holt"]


def test_further_rows_of_one_member() -> None:
    told = "| Name | Minute | Reason |\n| --- | --- | --- |\n| Cllr Vane | P-2.1 | Landlord |\n| | P-2.2 | Landlord |\n| Cllr Holt | 7 | Owner |"
    assert [(d.name, d.item) for d in _declared(told, "m.md")] == [("Vane", "P-2.1"), ("Vane", "P-2.2"), ("Holt", "7")]


def test_a_table_whose_cells_stand_below_each_other() -> None:
    told = "Councillor\n\nItem\n\nNature of interest\n\nAnn Vane\n\n7\n\nTrustee of the hall\n\nBen Holt\n\nPersonal – a friend of the owner"
    assert [(d.name, d.item) for d in _declared(told)] == [("Ann Vane", "7"), ("Ben Holt", "1")]
    assert _declared("Ann Vane\n\nBen Holt\n\n7\n\nCy Moss") == ()
    told = "Councillor\n\nItem\n\nNature of interest\n\nAnn Vane\n\n8 – Parking Charges\n\n{}\n\nBen Holt\n\nAgenda Item 5(b) 22/04 – Land at Mill Lane\n\nThe applicant is a friend"
    listed = _declared(told.format("Member of Wex Town Council"))
    assert [(d.name, d.item) for d in listed] == [("Ann Vane", "8"), ("Ben Holt", "5(b)")]
    assert _declared("Ann Vane\n\n8 – Parking Charges\n\nMember of Wex Town Council") == ()


def test_an_interest_declared_behind_a_heading_in_the_same_paragraph() -> None:
    told = "1.1 The Chair welcomed all.\n\n1.2 Declarations of interest. Ben Holt declared that his firm had quoted for item 7."
    head = HEAD.replace("Declarations of interest", "Opening")
    assert [(d.name, d.item) for d in _declared(told, head=head)] == [("Ben Holt", "7")]
    assert _declared("1.2 Hedges. Ben Holt declared that his firm had quoted for item 7.", head=head) == ()


def test_a_table_of_interests_below_its_heading_at_the_top() -> None:
    html = (
        "<h1>Parks Committee</h1><p>Minutes of the meeting held on 4 March 2014</p><p>Present: Councillors Ann Vane and Ben Holt</p>"
        "<p>Declarations of interest:</p><table><tr><td>Name of Member</td><td>Type of Interest</td><td>Item</td></tr>"
        "<tr><td>Councillor Ben Holt</td><td>Non-Pecuniary</td><td>Agenda Item 7 - friend of the hall</td></tr></table>"
        "<h2>1. Parks</h2><p>RESOLVED that the report be noted.</p><h2>2. Finance</h2><p>The report was noted.</p>"
    )
    assert [(d.name, d.item) for d in _declared(html, "m.html", head="", tail="")] == [("Ben Holt", "7")]


def test_the_item_stands_above_its_declarations() -> None:
    told = "Item 6\n\nCllr Holt declared a prejudicial interest as his brother farmed the land, and would leave the room.\n\nItem 10\n\nB Vane, member of the Runners’ Association which had commented (personal)."
    assert [(d.name, d.item, d.withdrew) for d in _declared(told)] == [("Holt", "6", True), ("B Vane", "10", None)]


def test_codes_of_items_are_known_by_the_document() -> None:
    head = HEAD.replace("1. Declarations", "SC1 Declarations")
    tail = "\n\nSC2 Minutes\n\nThe minutes were agreed.\n\nSC3 Parks\n\nRESOLVED that the report be noted.\n\nSC4 Land\n\nIt was agreed to sell.\n"
    found = _declared("Cllr Vane declared an interest in SC3 as a trustee.", head=head, tail=tail)
    assert [(d.name, d.item) for d in found] == [("Vane", "SC3")]


def test_an_agenda_declares_nothing() -> None:
    text = "PARKS COMMITTEE\n\nAGENDA\n\n4 March 2014\n\n1. Declarations of interest\n\nCouncillor Vane declared an interest in item 5 last time.\n\n2. To consider the plan (Pages 3 - 9)\n"
    assert _declared(text, head="", tail="") == ()


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Ann Vane highlighted a potential conflict in respect of item 9 given her post.", "Ann Vane"),
        ("Cllr Vane highlighted the conflict between walkers and riders.", None),
        ("The Chair identified conflicts of interest as a risk.", None),
        ("Cllr Vane repeated the declaration that he had made at the start, as a trustee.", "Vane"),
        ("Cllr Vane reminded the committee of his interest as a trustee of the hall.", "Vane"),
        ("Cllr Vane declared himself a friend of the applicant.", "Vane"),
        ("Cllr Vane has an interest in this as his daughter works there; he did not vote.", "Vane"),
        ("Cllr Vane said that Mr Gale has a pecuniary interest in the inn.", None),
        ("Cllr Vane left the room, having a prejudicial interest.", "Vane"),
        ("Cllr Vane recused himself as a trustee of the hall.", "Vane"),
        ("Interest declared: Cllr Vane.", "Vane"),
        ("The Clerk reminded members that in March Cllr Vane had declared an interest in the depot.", None),
        ("It was recalled that Cllr Vane had declared an interest in the depot last year.", None),
    ],
)
def test_interests_told_at_an_item(told: str, name: str | None) -> None:
    tail = f"\n\n2. Quays\n\n{told}\n\n3. Finance\n\nThe report was noted.\n"
    assert [d.name for d in _declared("None.", tail=tail)] == ([name] if name else [])


def test_an_interest_in_joining_is_none() -> None:
    tail = "\n\n2. Vacancy\n\nMrs Tarn had expressed an interest in joining the Council. It was agreed to write to her.\n\n3. Finance\n\nThe report was noted.\n"
    assert _declared("None.", tail=tail) == ()


def test_a_title_glued_to_the_name_stands_before_the_span(parsed: Callable[..., Any]) -> None:
    told = "CllrVane declared an interest in item 5. Cllr Holt declared an interest in item 6."
    result = parsed(HEAD + told + TAIL, "m.txt")
    spans = [d.span for d in result.document.declarations]
    assert [result.text[s.start : s.end].split(" d")[0] for s in spans] == ["Vane", "Cllr Holt"]


def test_interests_under_dispensations() -> None:
    head = HEAD.replace("Declarations of interest", "Dispensations/Interests")
    assert [(d.name, d.text) for d in _declared("AV Library", head=head)] == [("AV", "AV Library")]


@pytest.mark.parametrize("title", ["with the following amendments:", "after the Clerk was thanked."])
def test_corrections_of_earlier_minutes_declare_nothing(title: str) -> None:
    tail = f"\n\n2. Minutes\n\nThe minutes of 4 May were agreed {title}\n\n* Mrs Vane declared an interest in item 3.\n\n3. Finance\n\nThe report was noted.\n"
    assert len(_declared("None.", tail=tail)) == title.endswith(".")


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Ann Vane noted that she was required to declare her shares when she was appointed.", "Ann Vane"),
        ("Ann Vane noted that she had received no forms.", None),
    ],
)
def test_what_a_member_noted(told: str, name: str | None) -> None:
    assert [d.name for d in _declared(f"The following interests were declared:\n\n1. {told}")] == [name] * bool(name)
