"""Numbers of items on pages of meetings, and motions that were contested, carried in lines of their own, or turned round."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

PAGE = "Agenda and minutes\n\nAnnual Meeting, Harbour Council - Friday, 4 June 2021 7.00 pm\n\nItems\nNo. Item\n\n"
ISSUE = "Issue - meetings\n\nFerry fares\n\n"
HALL = "HARBOUR COUNCIL\n\nMinutes of the meeting held on 4 June 2019\n\nPresent: Cllrs Bell (chair), Roe, Orr\n\n"
# the text; the numbers and titles of its items; the item of each decision
ITEMS: list[tuple[str, list[tuple[str | None, str | None]], list[str | None]]] = [
    (  # the code of a minute alone on its line
        PAGE + "HC.31.22\n\nElection of the Chair\n\nMinutes:\n\nRESOLVED that Cllr Roe be elected Chair.\n",
        [("HC.31.22", "Election of the Chair")],
        ["HC.31.22"],
    ),
    (  # the minute and the year
        PAGE
        + "31.21\n\nElection of Chair\n\nMinutes:\n\nCllr Roe was elected Chair.\n\n32.21\n\nQuay repairs\n\nMinutes:\n\nIt was agreed to mend the quay.\n",
        [("31.21", "Election of Chair"), ("32.21", "Quay repairs")],
        ["31.21", "32.21"],
    ),
    (  # the day of the minutes as the title of a part
        PAGE
        + "".join(
            f"{n}.\n\n{title}\n\nMinutes:\n\nNothing was said of it.\n\n"
            for n, title in ((1, "APOLOGIES"), (2, "INTERESTS"), (3, "QUESTIONS"))
        )
        + "4.\n\nMINUTES\n\n4.1\n\n3RD MAY, 2021;\n\nMinutes:\n\nRESOLVED that these be signed.\n\n4.2\n\n9TH MAY, 2021;\n\nMinutes:\n\nRESOLVED that those be signed.\n",
        [
            ("1", "APOLOGIES"),
            ("2", "INTERESTS"),
            ("3", "QUESTIONS"),
            ("4", "MINUTES"),
            ("4.1", "3RD MAY, 2021;"),
            ("4.2", "9TH MAY, 2021;"),
        ],
        ["4.1", "4.2"],
    ),
    (  # whose council it was, behind the item; the title below
        "Issue - meetings\n\nMeeting: 12/03/2014 - Ferry Board (Item 17), Harbour Council\n\nLamps on the slip\n\nMinutes:\n\nRESOLVED – That lamps be put up.\n",
        [("17", "Lamps on the slip")],
        ["17"],
    ),
    (  # one item cut from a page
        "8 Speeches at Council PDF 61 KB\nHarbour Council - Audit Committee, 15 September 2021\nMinutes:\nThe Committee heard of the plan.\nRESOLVED: That the plan be not adopted.\n",
        [("8", "Speeches at Council")],
        ["8"],
    ),
    (  # two plain titles, and labels of people above them
        "Minutes of Special Meeting of Harbour Council held on Tuesday, 2nd February, 2021.\nAttendance: Councillors: Cllr. Ann Bell, Cllr. Bob Roe,\nApologies: Cllr. Carl Orr.\nThe Clerk opened the meeting.\n1. Election of Chair\nIt was agreed that Cllr Bell take the chair.\n2. Election of Vice-Chair\nIt was agreed that Cllr Roe be her deputy.\n",
        [("1", "Election of Chair"), ("2", "Election of Vice-Chair")],
        ["1", "2"],
    ),
    (  # minutes of a month and a year
        HALL
        + "01/0619 Opening\nThe Chair welcomed all.\n\n02/0619 Minutes\nThe minutes of May were approved.\n\n03/0619 Slip\nIt was agreed to let the slip.\n",
        [("01/0619", "Opening"), ("02/0619", "Minutes"), ("03/0619", "Slip")],
        ["02/0619", "03/0619"],
    ),
    (  # a colon and a dash behind the number
        HALL
        + "H/40/2009:-\nCONDOLENCES\nIt was agreed to send a card.\nH/41/2009:-\nMINUTES OF APRIL\nIt was agreed that these be adopted.\nH/42/2009:-\nLAMPS\nIt was agreed to light them.\n",
        [("H/40/2009", "CONDOLENCES"), ("H/41/2009", "MINUTES OF APRIL"), ("H/42/2009", "LAMPS")],
        ["H/40/2009", "H/41/2009", "H/42/2009"],
    ),
    (  # numbers that run on through the years of a club, one left out
        HALL
        + "2011 Apologies: Mrs Foe.\n\n2012 Minutes of Previous Meeting: The minutes of 5th May were approved.\n\n2014 Treasurer’s Report: It was agreed that £1 be added to the fee.\n",
        [("2011", "Apologies"), ("2012", "Minutes of Previous Meeting"), ("2014", "Treasurer’s Report")],
        ["2012", "2014"],
    ),
    (  # parts of the next item, each with the word
        HALL
        + "1 APOLOGIES\n\nNone.\n\n2 DECLARATIONS OF INTEREST\n\nNone.\n\nITEM 3.1 APPLICATION NO: H/2019/22\n\nAgreed: that consent be refused.\n\nITEM 3.4 APPLICATION NO: H/2019/77\n\nAgreed: that consent be granted.\n",
        [
            ("1", "APOLOGIES"),
            ("2", "DECLARATIONS OF INTEREST"),
            ("3.1", "APPLICATION NO: H/2019/22"),
            ("3.4", "APPLICATION NO: H/2019/77"),
        ],
        ["3.1", "3.4"],
    ),
    (  # run together, one of them untitled
        HALL
        + "1 Apologies - none 2 Declarations of Interest - none 3 AB spoke of the lamps. 4 Any other business - none\n",
        [
            ("1", "Apologies"),
            ("2", "Declarations of Interest"),
            ("3", "AB spoke of the lamps"),
            ("4", "Any other business"),
        ],
        [],
    ),
    (  # a list that a converter began anew, and once did not
        HALL
        + "1. Apologies. None.\n\n1. Minutes of the Last AGM. These were accepted.\n\n1. Matters Arising. None.\n\n2. Membership Rates. It was agreed to keep these.\n\n1. Election of Officers. All were elected again.\n",
        [
            ("1", "Apologies"),
            ("1", "Minutes of the Last AGM"),
            ("1", "Matters Arising"),
            ("2", "Membership Rates"),
            ("1", "Election of Officers"),
        ],
        ["1", "2", "1"],
    ),
    (  # capitals with days in them, over the sentence in their line
        HALL
        + "1. APOLOGIES Cllr Foe sent his.\n\n2. TO APPROVE THE MINUTES OF THE MEETINGS OF 3rd MAY & 9th MAY 2019 AND TO SIGN THEM It was proposed by Cllr Roe, seconded by Cllr Orr that they be approved. All in favour.\n\n3. QUAY None.\n",
        [
            ("1", "APOLOGIES"),
            ("2", "TO APPROVE THE MINUTES OF THE MEETINGS OF 3rd MAY & 9th MAY 2019 AND TO SIGN THEM"),
            ("3", "QUAY"),
        ],
        ["2"],
    ),
]


@pytest.mark.parametrize(("text", "items", "decided_in"), ITEMS, ids=[row[0][-40:] for row in ITEMS])
def test_numbers_of_items(
    parsed: Callable[..., Any], text: str, items: list[tuple[str | None, str | None]], decided_in: list[str | None]
) -> None:
    document = parsed(text, "page.txt").document
    assert document.kind == "minutes"
    assert [(i.number, i.title) for i in document.items] == items
    assert [r.item for r in document.resolutions] == decided_in


HEAD = "# Minutes of a meeting of the Quay Committee held on 4 June 2019\n\nPresent: Cllrs A Bell (Chair), C Roe, B Orr, T Shah and D Pike\n\n## 1. Apologies\n\nNone.\n\n## 2. Quay\n\n"
TAIL = "\n\n## 3. Close\n\nThe meeting ended.\n"
FERRY = "“That the ferry be kept.”"
# what stands under the item; the clauses, mover, seconder, vote, and the names of those for and against
MOTIONS: list[tuple[str, list[tuple[list[str], str | None, str | None, Any, Any]]]] = [
    (  # put up in lines, one of them elected by the votes below
        "It was PROPOSED BY: Cllr. Roe\n\nSECONDED BY: Cllr. Orr\n\nThat Cllr. Pike be elected to the chair.\n\nIt was PROPOSED BY: Cllr. Bell\n\nSECONDED BY: Cllr. Shah\n\nThat Cllr. Bell be elected to the chair.\n\nVoting for Cllr. Pike – Cllr. Roe, Cllr. Orr, Cllr. Pike (3 votes)\n\nVoting for Cllr. Bell – Cllr. Bell, Cllr. Shah (2 votes)\n\nIt was deemed that Cllr. Pike be elected Chair for the year.",
        [(["It was deemed that Cllr. Pike be elected Chair for the year."], "Cllr. Roe", "Cllr. Orr", (3, None, None, None), {"for": ["Cllr. Roe", "Cllr. Orr", "Cllr. Pike"]})],
    ),
    (  # nobody named seconds either
        "Cllr Roe proposed that Cllr Pike be elected Chair, this was duly seconded.\n\nCllr Shah proposed that Cllr Bell be elected Chair, this was duly seconded.\n\nRESOLVED that Cllr Pike be elected Chair.",
        [(["Cllr Pike be elected Chair."], "Cllr Roe", None, None, None)],
    ),
    (  # a tie is no vote on what was agreed after it
        "Cllr Roe moved that the slip be let, seconded by Cllr Orr. For: Cllrs Roe and Orr. Against: Cllrs Bell and Shah. The vote was tied.\n\nRESOLVED that the slip be looked at again in May.",
        [(["the slip be looked at again in May."], "Cllr Roe", "Cllr Orr", None, None)],
    ),
    (  # the words of the motion in quotation marks, and the motion adopted by that name
        f"Cllr Roe proposed as follows –\n\n{FERRY}\n\nThe proposal was seconded.\n\nFor (3): Cllrs Roe, Orr and Pike\n\nAgainst (2): Cllrs Bell and Shah\n\nRESOLVED to adopt the motion.",
        [(["to adopt the motion."], "Cllr Roe", None, (3, 2, None, None), {"for": ["Roe", "Orr", "Pike"], "against": ["Bell", "Shah"]})],
    ),
    (  # and the vote went against it
        "It was moved by Cllr Roe,\n\nSeconded by Cllr Orr,\n\n“That the ferry be not kept.”\n\nThe Chair put it to the meeting.\n\nRESOLVED that the ferry be kept.",
        [(["the ferry be kept."], None, None, None, None)],
    ),
    (  # an amendment taken into the motion
        "It was moved by Cllr Roe, seconded by Cllr Orr, that the fair be put off to May.\n\nAMENDMENT\n\nIt was moved by Cllr Bell, seconded by Cllr Shah, that the word “May” be replaced by “June”.\n\nAMENDMENT CARRIED\n\nSUBSTANTIVE MOTION PUT AND CARRIED\n\nRESOLVED: That the fair be put off to June.",
        [(["the fair be put off to June."], "Cllr Roe", "Cllr Orr", (None, None, None, "carried"), None)],
    ),
    (  # a correction of the minutes
        "Cllr Roe moved that the word “late” be added to the minutes.\n\nRESOLVED that, with this amendment, the minutes be approved.",
        [(["with this amendment, the minutes be approved."], None, None, None, None)],
    ),
    (  # another matter further up
        "- Six casks of cider to be bought was proposed by Ann Bell, seconded by Bob Orr.\n- Carl Roe spoke of the boats.\n- Fires – a vote was taken to allow fires in May only. 12 for, 3 against. Carried.",
        [(["Fires – a vote was taken to allow fires in May only. 12 for, 3 against. Carried."], None, None, (12, 3, None, "carried"), None)],
    ),
    (  # several paragraphs between who moved and how it went
        "Proposed by Ann Bell (Social Work) and Bob Orr (Parks & Piers)\n\nThis branch deplores the closure of the pier.\n\nWe ask the secretary to write to the owner.\n\nCARRIED",
        [(["This branch deplores the closure of the pier.", "We ask the secretary to write to the owner."], "Ann Bell", "Bob Orr", (None, None, None, "carried"), None)],
    ),
    (
        "Proposed: Ann Bell\n\nSeconded: Bob Orr\n\nThis AGM notes that fares have risen.\n\nThis AGM calls for a ballot in May.\n\nFell (3 for, 9 against)",
        [],
    ),
    (  # nothing but that it passed
        "AB for the motion: a boat would help.\n\nMotion passes, 12 for 3 against 2 abstain",
        [(["Motion passes, 12 for 3 against 2 abstain"], None, None, (12, 3, 2, "carried"), None)],
    ),
    ("AB for the motion: a boat would help.\n\nMotion falls, 3 for 16 against", []),
    (  # what members were asked
        "After some talk, members were asked to vote whether the lamp should stay. 9 members voted for, 3 against and 1 abstained.",
        [(["After some talk, members were asked to vote whether the lamp should stay. 9 members voted for, 3 against and 1 abstained."], None, None, (9, 3, 1, None), None)],
    ),
    ("Members were asked to vote on selling the boat. 2 voted for, 3 against.", []),
    (  # behind the vote
        "Cllr Roe proposed ending at nine. When put to the vote this was agreed.",
        [(["Cllr Roe proposed ending at nine. When put to the vote this was agreed."], "Cllr Roe", None, None, None)],
    ),
    (  # columns in one line
        "Motion\n\nThat the pier be let.\n\nMoved by Cllr Ann Roe, seconded by Cllr Bob Orr.\n\nAmendment\n\nThat the pier be sold.\n\nMoved by Cllr Carl Bell, seconded by Cllr Di Shah.\n\nMembers voted by roll call:-\n\nMotion    Amendment\n\nCllr Roe    Cllr Bell\n\nCllr Orr    Cllr Shah\n\nCllr Pike\n\nDecision\n\nWith the Motion receiving 3 votes and the Amendment 2 votes, the Council resolved accordingly.\n\nThe Council agreed that the pier be let.",
        [(["The Council agreed that the pier be let."], "Cllr Ann Roe", "Cllr Bob Orr", (3, 2, None, "carried"), {"for": ["Cllr Roe", "Cllr Orr", "Cllr Pike"], "against": ["Cllr Bell", "Cllr Shah"]})],
    ),
    (  # the words behind who moved them, in one line
        "Proposed by: Cllr. Ann ‘Nan’ Bell Seconded by: Cllr. Bob Orr And unanimously Resolved “That the bell be rung.” All clapped.",
        [(["the bell be rung."], "Cllr. Ann ‘Nan’ Bell", "Cllr. Bob Orr", (None, None, None, "unanimous"), None)],
    ),
    (  # names behind the vote itself
        "Cllr Roe proposed and Cllr Orr seconded that the pier be let. On a recorded vote Cllrs Roe, Orr and Pike voted in favour, Cllrs Bell and Shah voted against and the motion was carried.",
        [(["the pier be let"], "Cllr Roe", "Cllr Orr", (None, None, None, "carried"), {"for": ["Roe", "Orr", "Pike"], "against": ["Bell", "Shah"]})],
    ),
    ("RESOLVED to buy a lamp.\n\nProposed by ClIr.Roe, seconded by CIlr. Orr", [(["to buy a lamp."], "ClIr.Roe", "CIlr. Orr", None, None)]),
    ("A gift of £5 was proposed by AB, seconded by CD. Everyone in favour.", [(["A gift of £5 was proposed by AB, seconded by CD. Everyone in favour."], "AB", "CD", (None, None, None, "unanimous"), None)]),
    ("Cllr Roe was elected following a majority vote.", [(["Cllr Roe was elected following a majority vote."], None, None, (None, None, None, "carried"), None)]),
    ("Ann Roe was nominated by Bob Orr and Di Shah. Carl Bell was nominated by Eve Pike. They were elected to serve for the coming year.", [(["They were elected to serve for the coming year."], None, None, None, None)]),
    ("They were elected in 2015.", []),
    ("Accuracy agreed, no comments.", [(["Accuracy agreed, no comments."], None, None, None, None)]),
    ("Councillor Orr-Shah’s report to the meeting on 2nd May was received.", [(["Councillor Orr-Shah’s report to the meeting on 2nd May was received."], None, None, None, None)]),
    ("The minutes of 2nd April were approved at Full Council on 7th May 2019.", []),
    ("Minutes of 2nd April, item 3: “the owners came and have confirmed that the boat is theirs.”", []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "decided"), MOTIONS, ids=[row[0][:40] for row in MOTIONS])
def test_motions(parsed: Callable[..., Any], body: str, decided: list[Any]) -> None:
    found = parsed(f"{HEAD}{body}{TAIL}")
    assert found.decided == decided


def test_a_cells_border_is_no_part_of_a_clause(parsed: Callable[..., Any]) -> None:
    body = "RESOLVED: That\n(1) |\nthe plan be adopted; and\n|\n(2) |\nthe owner be told.\n|\n"
    text = f"Minutes of the Quay Committee held on 4 June 2019\nPresent: Cllr Bell\n1. Quay\n{body}"
    (decision,) = parsed(text, "page.txt").document.resolutions
    assert [c.text for c in decision.clauses] == ["the plan be adopted; and", "the owner be told."]


def test_a_page_with_one_decision_below_a_number_is_minutes(parsed: Callable[..., Any]) -> None:
    page = "Agenda item\n\nHarbour Council, 3 April 2011\n\nThe Mayor-Elect\n\nMinutes:\n\n27.1 The Mayor invited names.\n\n27.2 RESOLVED: That Councillor Roe be Mayor-Elect.\n"
    assert parsed(page, "page.txt").document.kind == "minutes"
