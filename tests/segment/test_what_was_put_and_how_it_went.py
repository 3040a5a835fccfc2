"""What was put to the vote in one sentence and how it went in another; who was chosen; what only tells of other meetings. All is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Minutes of a meeting of Marram Parish Council held on 4 June 2019\n\nPresent: Cllrs A Fenwick (Chair), P Nair and T Asher\n\n1. Apologies\n\nNone.\n\n2. {}\n\n"
END = "\n\n3. Next meeting\n\n2 July 2019\n"
Read = Callable[..., Any]


def _decided(parsed: Read, told: str, title: str = "Quay") -> Any:
    return parsed(HEAD.format(title) + told + END, "m.txt")


@pytest.mark.parametrize(
    ("told", "clause", "moved", "vote", "names"),
    [
        (
            "It was proposed by Dr Ash and seconded by Miss Elm that a fair be held in May. This was carried by eight votes to three, Mr Oak asking that his dissent be recorded.",
            "a fair be held in May", ("Dr Ash", "Miss Elm"), (8, 3, None, "carried"), {"against": ["Mr Oak"]},
        ),
        (
            "Cllr Nair moved, seconded by Cllr Asher, that the fee be waived. Carried 6 – 1, Cllr Fenwick requesting that his vote against be recorded.",
            "the fee be waived", ("Cllr Nair", "Cllr Asher"), (6, 1, None, "carried"), {"against": ["Cllr Fenwick"]},
        ),
        (
            'The following motion, needed for the lease, was put by the Chair herself and passed unanimously: "That the Council asks the county for the slip."',
            "That the Council asks the county for the slip.", (None, None), (None, None, None, "unanimous"), None,
        ),
        (
            "The resolution below was carried by 6 votes to 1: “That the bell be rung at noon.”",
            "That the bell be rung at noon.", (None, None), (6, 1, None, "carried"), None,
        ),
        (
            "Motion from Ann Ash (berth 2), seconded by Bob Elm (berth 3): That dogs be kept on leads and the notices say so. Ann spoke of bites. Carried on a show of hands, 31 to 12.",
            "That dogs be kept on leads and the notices say so.", ("Ann Ash", "Bob Elm"), (31, 12, None, "carried"), None,
        ),
        (
            "Mr Oak was all for it and proposed we rent the yard from May; this was seconded by Mrs Yew and agreed unanimously.",
            "Mr Oak was all for it and proposed we rent the yard from May; this was seconded by Mrs Yew and agreed unanimously.",
            ("Mr Oak", "Mrs Yew"), (None, None, None, "unanimous"), None,
        ),
        (
            "Cllr Nair then moved that the crane be greased. Sec: Cllr Asher. 5-2. Carried.",
            "the crane be greased", ("Cllr Nair", "Cllr Asher"), (5, 2, None, "carried"), None,
        ),
        (
            "It was then proposed by Cllr Nair, seconded by Cllr Asher, to go on with the works as drawn. A roll call was taken, with this result:\n\nFor: Cllrs Nair and Asher (2)\n\nAgainst: Cllr Fenwick (1)\n\nThe Chair declared the proposal carried.",
            "to go on with the works as drawn", ("Cllr Nair", "Cllr Asher"), (2, 1, None, "carried"),
            {"for": ["Nair", "Asher"], "against": ["Cllr Fenwick"]},
        ),
        (
            "Two names had been put forward by the builder: Kiln Row and Tile Lane.\n\nProposed by Cllr Ash, seconded by Cllr Elm, “That the street be named Kiln Row.”\n\nCllr Oak spoke against. He proposed, as an amendment, that it be deferred. There being no seconder the amendment fell. The proposal was put to the meeting and agreed.",
            "That the street be named Kiln Row.", ("Cllr Ash", "Cllr Elm"), None, None,
        ),
        (
            "The clerk sought a name for a street.\n\nProposed by Cllr Ash, seconded by Cllr Elm, “That the street be named Kiln Row.”\n\nThe proposal was put to the meeting and agreed.",
            "the street be named Kiln Row.", ("Cllr Ash", "Cllr Elm"), None, None,
        ),
        (
            "The rise to £6.20 was then put to the vote and carried by 22 votes to 6, with 2 abstentions.",
            "The rise to £6.20 was then put to the vote and carried by 22 votes to 6", (None, None), (22, 6, 2, "carried"), None,
        ),
        (
            "The board proposed a fee of £8. Carl Oak moved an amendment that it stay at £7 for pensioners. Di Yew seconded. The amendment was lost, 9 votes to 20. The new fee of £8 was then put to the vote and carried by 22 votes to 6.",
            "The board proposed a fee of £8.", (None, None), (22, 6, None, "carried"), None,
        ),
    ],
)  # fmt: skip
def test_the_motion_and_its_outcome_are_one_decision(
    parsed: Read,
    told: str,
    clause: str,
    moved: tuple[str | None, str | None],
    vote: tuple[int | None, int | None, int | None, str | None] | None,
    names: dict[str, list[str]] | None,
) -> None:
    assert _decided(parsed, told).decided == [([clause], *moved, vote, names)]


@pytest.mark.parametrize(
    "told",
    [
        "Proposed by Ann Ash, seconded by Bob Elm, that the rule be changed. 31 voted for and 20 against, so it fell.",
        "Ann Ash proposed that the rule be changed; Bob Elm seconded. 28 in favour, 17 against; the motion therefore failed.",
        "A change needs two thirds of the votes. Proposed by Ann Ash, seconded by Bob Elm. 31 voted for and 20 against, so it was not carried.",
    ],
)
def test_more_were_for_it_and_yet_it_fell(parsed: Read, told: str) -> None:
    assert _decided(parsed, told).document.resolutions == ()


@pytest.mark.parametrize(
    ("told", "moved", "numbers"),
    [
        (
            "Two names were put forward. Cllr Mrs Nair (prop. Cllr Cole, sec. Cllr Dunn) received 4 votes and Cllr Ash (prop. Cllr Elm, sec. Cllr Fir) 2 votes. Cllr Mrs Nair duly elected.",
            ("Cllr Cole", "Cllr Dunn"), (4, 2),
        ),
        (
            "Cllr Nair (proposed Cllr Cole, seconded Cllr Dunn) 3 votes; Cllr Ash (proposed Cllr Elm, seconded Cllr Fir) 4 votes. Cllr Ash was elected.",
            ("Cllr Elm", "Cllr Fir"), (4, 3),
        ),
        (
            "Ann Nair was proposed by Bob Cole and seconded by Di Dunn and received 6 votes; Carl Ash was proposed by Ed Elm and seconded by Flo Fir and received 3. Ann Nair was therefore elected.",
            ("Bob Cole", "Di Dunn"), (6, 3),
        ),
        ("Nell Oak was elected Treasurer, 8 votes to RON 1.", (None, None), (8, 1)),
        ("Nell Oak was elected Treasurer with 9 votes, 2 for RON.", (None, None), (9, 2)),
    ],
)  # fmt: skip
def test_who_stood_behind_the_one_elected(
    parsed: Read, told: str, moved: tuple[str | None, str | None], numbers: tuple[int, int]
) -> None:
    (decision,) = _decided(parsed, told).document.resolutions
    assert (decision.mover, decision.seconder) == moved
    assert (decision.vote.for_, decision.vote.against) == numbers


@pytest.mark.parametrize(
    "lead",
    [
        "Resolved en bloc, prop. Cllr Nair, sec. Cllr Asher:",
        "Resolved unanimously, proposed Cllr Nair, seconded Cllr Asher:",
        "Resolved (prop. Cllr Nair, sec. Cllr Asher):",
        "RESOLVED en bloc (proposed Cllr Nair, seconded Cllr Asher):",
    ],
)
def test_who_moved_stands_between_the_marker_and_its_list(parsed: Read, lead: str) -> None:
    (decision,) = _decided(
        parsed, f"{lead}\n\na)  Ferry: Cllr Dunn\n\nb)  Hall trustees: Cllrs Nair and Cole"
    ).document.resolutions
    assert [clause.text for clause in decision.clauses] == ["Ferry: Cllr Dunn", "Hall trustees: Cllrs Nair and Cole"]
    assert (decision.mover, decision.seconder) == ("Cllr Nair", "Cllr Asher")


@pytest.mark.parametrize(
    "told",
    [
        "Mr T. Fir – £900 for a kite. Refused, as not of benefit to the village.",
        "Guides – £200 for a tent. Refused because no accounts were sent.",
        "A request from the fair for £50. Declined, since the fair has funds of its own.",
        "Guides – £200 for a tent. Turned down as they have funds.",
    ],
)
def test_what_was_refused_and_why(parsed: Read, told: str) -> None:
    assert [r.verb for r in _decided(parsed, told).document.resolutions] in (["refused"], ["declined"], ["turned down"])


@pytest.mark.parametrize(
    "told",
    [
        "24/00123/FUL – new porch, 3 Mill Lane. Refused by the District Council.",
        "The tenant was asked to leave. He refused, as he had nowhere to go.",
        "At Senate in November the four-week rule was approved.",
        "At Full Council on 3 May the budget was agreed.",
        "At the regional conference in April the policy was passed.",
    ],
)
def test_what_others_settled_is_no_decision(parsed: Read, told: str) -> None:
    assert _decided(parsed, told).document.resolutions == ()


@pytest.mark.parametrize(
    ("title", "told", "read"),
    [
        ("Clerk's report on earlier resolutions", "(i) 19/04/08 – it was resolved that the county be asked to mend the verge. Done.", 0),
        ("Update on previous decisions", "Min. 45 – It was resolved to buy a bench. It has been ordered.", 0),
        ("Action log", "Minute 52: it was agreed to write to the school.", 0),
        ("Matters arising", "Minute 52 – resolved to get a lock for the store. Outstanding.", 0),
        ("Matters arising", "Item 7 – The gate. It was resolved to accept the quote of £80.", 1),
        ("Update on previous decisions", "It was agreed to close two of them.", 1),
        ("Finance", "19/06/04 – it was resolved to pay the bills.", 1),
    ],
)  # fmt: skip
def test_the_minute_of_an_earlier_meeting_is_quoted(parsed: Read, title: str, told: str, read: int) -> None:
    assert len(_decided(parsed, told, title).document.resolutions) == read


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("RESOLVED that the minutes be approved, amended at 12 to show that Cllr Nair abstained from voting.", None),
        ("RESOLVED that the minutes be approved, corrected to record that Cllr Nair voted against item 5.", None),
        ("RESOLVED that the hut be let, Cllr Nair abstaining.", {"abstain": ["Cllr Nair"]}),
    ],
)
def test_a_correction_tells_of_another_vote(parsed: Read, told: str, names: dict[str, list[str]] | None) -> None:
    assert [n for *_, n in _decided(parsed, told).decided] == [names]


def test_who_moved_stands_above_what_a_union_notes_and_believes(parsed: Read) -> None:
    told = (
        "Motion A: Keep the baths open\n\nProposer: Maddy Oak\n\nSeconder: Nell Elm\n\nThis Union Notes:\n\n1. The baths close at noon.\n\n"
        "2. The policy lapsed in July.\n\nThis Union Believes:\n\n1. Those who swim are hit the hardest.\n\nThis Union Resolves:\n\n"
        "1. To ask for longer hours.\n\n2. To work with other unions.\n\nMaddy spoke for. Oskar wondered about the cost.\n\nVote: For 9, Against 0, Abstain 1. Motion A passes."
    )
    (decision,) = _decided(parsed, told).document.resolutions
    assert (decision.mover, decision.seconder, len(decision.clauses)) == ("Maddy Oak", "Nell Elm", 2)


def test_lines_below_their_lead_in_one_cell(parsed: Read) -> None:
    page = """<h1>Marram School</h1><h2>Minutes of the meeting of governors held on 4 June 2019</h2><p>Present: A Fenwick (Chair), P Nair and T Asher</p>
    <table><tr><th>Item</th><th>Minute</th><th>Action</th></tr><tr><td>1</td><td><p>Apologies</p><p>None.</p></td><td></td></tr>
    <tr><td>2</td><td><p>Policies</p><p>The following were approved:</p><p>Admissions Policy</p><p>Lettings Policy, the yard at £20 an hour</p>
    <p>The Pay Policy was deferred.</p></td><td>PN to publish</td></tr><tr><td>3</td><td><p>Close</p><p>At 9pm.</p></td><td></td></tr></table>"""
    first, second = parsed(page, "m.html").document.resolutions
    assert [c.text for c in first.clauses] == ["Admissions Policy", "Lettings Policy, the yard at £20 an hour"]
    assert second.verb == "deferred"


def test_what_became_of_earlier_actions_is_no_decision(parsed: Read) -> None:
    page = """<h1>Marram Harbour Board</h1><h2>Minutes of the meeting held on 4 June 2019</h2><p>Present: A Fenwick (Chair), P Nair and T Asher</p>
    <h3>1. Apologies</h3><p>None.</p><h3>2. Action log</h3><table><tr><th>Ref</th><th>Action</th><th>Owner</th><th>Due</th><th>Update</th></tr>
    <tr><td>7</td><td>Review of moorings</td><td>PN</td><td>May</td><td>Deferred to July at the request of the owner</td></tr></table>
    <p>It was agreed that action 6 be closed.</p><h3>3. Close</h3><p>At 9pm.</p>"""
    assert [r.verb for r in parsed(page, "m.html").document.resolutions] == ["agreed"]
