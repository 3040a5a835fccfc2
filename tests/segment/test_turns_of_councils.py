"""Decisions in the turns of principal councils: who moved far above, what was put against what, clauses under odd leads. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """MARLSHIRE COUNTY COUNCIL

Minutes of the meeting of the Council held on Thursday 6 June 2024 at Shire House

Present: Councillors A Moss (Chair), B Tarn, K Orme, R Vale, D Pike, E Lock and F Reed

1. Apologies

None.

2. {title}

"""
END = "\n\n3. Date of next meeting\n\n5 September 2024.\n"

Way = tuple[str, list[tuple[list[str], str | None, str | None]]]

WAYS: list[Way] = [
    # a line that names the body, over clauses with verbs of their own
    ("RESOLVED\n\nThat the Ferries Panel\n\n(1) APPROVED the draft timetable for comment;\n\n(2) NOTED that it would come back in May.", [(["APPROVED the draft timetable for comment;", "NOTED that it would come back in May."], None, None)]),
    ("RESOLVED – in accordance with section 9 of the Harbours Act:\n\n(i) dues of £41,000 be charged;\n\n(ii) the slip be closed.", [(["dues of £41,000 be charged;", "the slip be closed."], None, None)]),
    # letters without stops, orders behind them
    ("On being proposed by Councillor Tarn and seconded by Councillor Orme, it was resolved to:\n\nA    Note the survey of the piers.\n\nB    Approve the hire of a dredger.", [(["Note the survey of the piers.", "Approve the hire of a dredger."], "Councillor Tarn", "Councillor Orme")]),
    ("The Executive Councillor for Ports resolved to:\n\ni. Approve the tide tables.\n\nii. Note the report.", [(["Approve the tide tables.", "Note the report."], None, None)]),
    # the marker within quotation marks
    ("It was moved by Cllr Tarn, seconded by Cllr Orme and upon being put was declared to be CARRIED and “RESOLVED that the Council sell the tug”.", [(["the Council sell the tug"], "Cllr Tarn", "Cllr Orme")]),
    # a quotation of several paragraphs is the resolution
    ("7.20pm – RESOLVED:\n\n“This Council thanks the pilots.\n\nThis Council asks for a new light on the mole.”", [(["This Council thanks the pilots.", "This Council asks for a new light on the mole."], None, None)]),
    # who moved: with an office behind the name, in a label, by handing in the motion
    ("The minutes were proposed by Councillor Bo Tarn, Leader of the Council. Councillor Kit Orme, Deputy Leader of the Council, seconded the proposal.\n\nThe proposal was voted on and approved unanimously.\n\nRESOLVED:\n\nTo approve the minutes of 2 May 2024.", [(["To approve the minutes of 2 May 2024."], "Councillor Bo Tarn", "Councillor Kit Orme")]),
    ("Resolved: That the byelaws be sealed.\n\nMover:- Councillor Tarn Seconder:- Councillor Orme", [(["the byelaws be sealed."], "Councillor Tarn", "Councillor Orme")]),
    ("The following notice of motion was submitted by Councillor Ann Lock in accordance with Rule 4 and it was seconded:-\n\n“That this Council asks the Ministry for a buoy.”\n\nA vote was taken on the motion and it carried.\n\nRESOLVED that the Council asks the Ministry for a buoy.", [(["the Council asks the Ministry for a buoy."], "Councillor Ann Lock", None)]),
    ("Councillor S Tarn, the Portfolio Holder for Ports and the Leader of the Council, Councillor K Orme, moved and seconded a motion to approve the plan.\n\nRESOLVED –\n\nThat the plan be approved.", [(["That the plan be approved."], "Councillor S Tarn", "Councillor K Orme")]),
    # a deferral that fell stands between the movers and the resolution
    ("The Leader of the Council moved the recommendations, seconded by Councillor Orme.\n\nCouncillor Vale proposed that the item be put off. This was seconded by Councillor Pike.\n\nThe proposal to put it off was not carried.\n\nRESOLVED that the recommendations be approved.", [(["the recommendations be approved."], "The Leader of the Council", "Councillor Orme")]),
    # an enumerated motion and its outcome
    ("It was moved by Councillor Tarn and seconded by Councillor Orme –\n\n(a) That the yard be let.\n\nMotion Carried", [(["That the yard be let."], "Councillor Tarn", "Councillor Orme")]),
    # a report received is no decision of its own above what was resolved on it
    ("The Council received the report of the Harbour Master.\n\nResolved:\n\nThat the report be noted.", [(["That the report be noted."], None, None)]),
    ("Subject to the change below, the minutes of the Pilots Panel held on 3 May 2024, 10 May 2024 and 17 May 2024 at 9.30am and of that held on 20 May 2024 at 2pm were noted.", [(["Subject to the change below, the minutes of the Pilots Panel held on 3 May 2024, 10 May 2024 and 17 May 2024 at 9.30am and of that held on 20 May 2024 at 2pm were noted."], None, None)]),
    # said again in so many words, behind the vote
    ("Councillor Tarn introduced the item and proposed accepting the recommendation.\n\nCouncillor Orme, the Deputy Leader seconded the recommendations.\n\nThe recommendation was voted on and approved unanimously.\n\nThe Council resolved to note the seats on the Pilots Panel.", [(["The Council resolved to note the seats on the Pilots Panel."], "Councillor Tarn", "the Deputy Leader")]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), WAYS)
def test_turns(parsed: Callable[..., Any], body: str, expected: Any) -> None:
    told = [(list(map(_bare, (c.text for c in d.clauses))), d.mover, d.seconder) for d in _decisions(parsed, body)]
    assert told == [(list(map(_bare, clauses)), mover, seconder) for clauses, mover, seconder in expected]


Votes = tuple[int | None, int | None, int | None, str | None]
VOTES: list[tuple[str, Votes, tuple[tuple[str, ...], ...] | None]] = [
    # of an amendment that was lost, and of the motion
    ("It was moved by Councillor Tarn, seconded by Councillor Orme, that the slip be closed. An amendment by Councillor Vale that it be mended was lost by 3 votes to 6. The proposal was then put and carried.", (None, None, None, "carried"), None),
    ("The amendment of the Tide Group was LOST by 21 votes to 29; the report was AGREED by 30 votes to 19 with 1 abstention.\n\nRESOLVED:\n\nThat the seats be shared out.", (30, 19, 1, None), None),
    # below the decision
    ("RESOLVED: that the grant be paid.\n\nOn a vote being taken there voted For: 8, Against: 2.", (8, 2, None, None), None),
    # what the minutes are to say of another vote is quoted
    ("RESOLVED:\n\nThat the minutes be approved subject to minute 6 reading as follows:-\n\n‘On being put to the vote the motion was carried with 11 votes for and 4 against’.", (None, None, None, None), None),
    # names below a request, and below the candidates
    ("RESOLVED that the minutes be confirmed.\n\nThe following Members asked for their names to be recorded as voting against the Minutes:\n\nCouncillors Vale, Pike and Lock.", (None, None, None, None), ((), ("Vale", "Pike", "Lock"), ())),
    ("A named vote was taken on who should be Leader.\n\nFor Councillor Tarn:\nCllrs A Moss, B Tarn and K Orme (3)\n\nFor Councillor Reed:\nCllrs F Reed and D Pike (2)\n\nAbstentions:\nCllr E Lock (1)\n\nResolved:\n\nThat Councillor Tarn be elected as Leader.", (3, None, 1, None), (("A Moss", "B Tarn", "K Orme"), (), ("Cllr E Lock",))),
    # a motion and an amendment in the paragraphs below those who moved them, the sides in one sentence
    ("The Convener, seconded by Councillor Tarn moved:-\n\nthat the Board approve the plan.\n\nCouncillor Vale, seconded by Councillor Pike moved as an amendment:-\n\nthat the Board:-\n\n(1) approve the plan; and\n\n(2) build a second pier.\n\nOn a division, there voted:- for the motion (3) – the Convener and Councillors Orme and Tarn; for the amendment (2) – Councillors Pike and Vale.\n\nThe Board resolved:-\n\nto adopt the motion.", (3, 2, None, "carried"), (("the Convener", "Orme", "Tarn"), ("Pike", "Vale"), ())),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected", "names"), VOTES)
def test_votes(
    parsed: Callable[..., Any], body: str, expected: Votes, names: tuple[tuple[str, ...], ...] | None
) -> None:
    (decision,) = _decisions(parsed, body)
    vote = decision.vote
    assert ((vote.for_, vote.against, vote.abstain, vote.result) if vote else (None,) * 4) == expected
    if names is not None:
        assert (vote.names.for_, vote.names.against, vote.names.abstain) == names


@pytest.mark.parametrize(
    "body",
    [
        "It was moved by Councillor Tarn, seconded by Councillor Orme:\n\n1. That the dues be raised;\n\n2. That the slip be closed.\n\nThe motion was carried.",
        "14 Councillors voted in favour of the motion.\n\nCouncillors Moss and Tarn.\n\n2 Members voted against.\n\nThe motion was carried.",
    ],
)
def test_what_is_moved_and_who_voted_are_no_items(parsed: Callable[..., Any], body: str) -> None:
    document = parsed(HEAD.format(title="Dues") + body + END, "minutes.txt").document
    assert [item.number for item in document.items] == ["1", "2", "3"]


PAGE = """Dredging and Dues

Council, 8 February 2024

It was proposed by Councillor Tarn and seconded by Councillor Orme that the dredger be hired.

On being put to the vote the motion was AGREED.

The motion was CARRIED.
"""
SCOTS = """STRATHLOCH COMMUNITY COUNCIL
ANNUAL GENERAL MEETING
MONDAY 9 JUNE 2014
DRAFT Minute
SCC Members Present: Isla Moss, Jock Tarn, Flora Orme
- Approval of minutes of 10 June 2013
Proposed: Isla Moss
Seconded: Jock Tarn
"""
ISSUE = """Issue - meetings

Harbour Fair

Meeting: 19/06/2014 - Ports Committee (Item 11)

11 Harbour Fair 2014 pdf icon PDF 28 KB

Decision:

to send one member to the fair.

Minutes:

The Committee had before it details of the fair, to be held on 2 October 2014.

The Committee resolved:-
to send one member to the fair.
"""


SHORT = """Community Council Meeting – Llanfro
17 November 2015
The Chair wished Bo Tarn a good rest.

Minutes read and agreed.

Piers. The clerk has written about the steps. Matter in hand.

Slip. Letter from the port read out. Costs may rise.
"""
BOOK = """Page 1357. Minute General Meeting of the Council of the Skerries Tuesday, 8 December 2020, 10:30. Online. Present Councillors J Moss, Kit Orme and Bo Tarn. Clerk Ann Lock.
1. Ferry In terms of Order 3, the Council:
Noted that the ferry was late.
"""


@pytest.mark.parametrize("text", [PAGE, SCOTS, ISSUE, SHORT, BOOK])
def test_minutes_by_what_was_moved_by_a_title_alone_or_by_labels(parsed: Callable[..., Any], text: str) -> None:
    assert parsed(text, "minutes.txt").document.kind == "minutes"


def test_numbers_over_the_titles_of_a_web_page(parsed: Callable[..., Any]) -> None:
    rows = "\n\n".join(
        f"{n}.\n\n{title}\n\nDecision:\n\n{done}\n\nMinutes:\n\n{done}"
        for n, title, done in [
            (1, "APOLOGIES FOR ABSENCE", "There were none."),
            (2, "ELECTION OF A CHAIR FOR 2024/25", "RESOLVED: That Councillor Ann Moss be elected."),
            (3, "COUNCILLOR BO TARN - PAST CHAIR", "RESOLVED: That he be thanked."),
        ]
    )
    text = f"MARLSHIRE COUNCIL\n\nAgenda, decisions and minutes\n\nCouncil - Thursday, 16th May, 2024 7.30 pm\n\nItems\nNo. Item\n\n{rows}\n"
    assert [item.number for item in parsed(text, "minutes.txt").document.items] == ["1", "2", "3"]


def test_items_numbered_with_a_word_over_numbered_paragraphs(parsed: Callable[..., Any]) -> None:
    body = "Agenda Item 3: Minutes\n\n2. The minutes were approved.\n\n3. There were no matters arising.\n\nAgenda Item 4: Interests\n\n4. None.\n\nAgenda Item 5: The Pier\n\n5. The Board heard from the pilots.\n\n6. The Board agreed to mend the pier."
    text = f"MARL HARBOUR BOARD\n\nMinutes of the meeting held on 6 June 2024\n\nPresent: A Moss, B Tarn\n\nAgenda Items 1 & 2: Welcome\n\n1. The Convener welcomed all.\n\n{body}\n"
    assert [item.number for item in parsed(text, "minutes.txt").document.items][1:] == ["3", "4", "5"]


def _bare(text: str) -> str:
    """A clause without what may stand or fall at its ends."""
    return text.removeprefix("That ").removeprefix("that ").rstrip(".")


def _decisions(parsed: Callable[..., Any], body: str, title: str = "Harbour") -> Any:
    return parsed(HEAD.format(title=title) + body + END, "minutes.txt").document.resolutions
