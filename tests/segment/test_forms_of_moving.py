"""Who moved and how the vote went, in the forms of parishes, Scottish councils and Irish districts. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = """MOORFOOT TOWN COUNCIL

Minutes of the meeting held on Monday 3 June 2024 in the Institute

Present: Councillors A Moss (Chair), B Tarn, K Orme, R Vale and D Pike

1. Apologies

None.

2. Quay

"""
END = "\n\n3. Date of next meeting\n\n1 July 2024.\n"
NAMED = (
    "For the motion (3) - Councillors Tarn, van Orme and Pike.\n\nFor the amendment (2) - Councillors Vale and Moss."
)
QUOTED = "“That the kiosk be let for one year.”\n\nOn a vote being taken there voted 3 For, 2 Against. The Chairman declared the proposal carried."

Form = tuple[str, list[str], tuple[str | None, str | None], tuple[int | None, int | None, str | None] | None]

FORMS: list[Form] = [
    ("Cllr Tarn proposed Cllr Orme as Convener. There were no further nominees, and this was resolved.",
     ["Cllr Tarn proposed Cllr Orme as Convener. There were no further nominees, and this was resolved."], ("Cllr Tarn", None), None),
    ("Cllr Tarn proposed that the plan be kept and this was resolved.", ["the plan be kept"], ("Cllr Tarn", None), None),
    ("Cllr Tarn proposed that the slip be shut, Cllr Orme seconded Resolved", ["the slip be shut"], ("Cllr Tarn", "Cllr Orme"), None),
    ("Cllr Tarn proposed and Cllr Orme seconded that the post be left open until May Resolved",
     ["the post be left open until May"], ("Cllr Tarn", "Cllr Orme"), None),
    ("Cllr Tarn proposed that Cllr Orme hold the keys until May. Cllr Vale seconded the proposal. Cllr Orme agreed to take on the post. Resolved",
     ["Cllr Orme hold the keys until May"], ("Cllr Tarn", "Cllr Vale"), None),
    ("Cllr B Tarn was elected as Chairman.\n\nCllr. Orme PROPOSED and\n\nCllr. Vale SECONDED the motion.",
     ["Cllr B Tarn was elected as Chairman."], ("Cllr. Orme", "Cllr. Vale"), None),
    ("MOVED by Cllr Tarn; SECONDED by Cllr Kay\nOrme and RESOLVED that the slip be shut.", ["the slip be shut."], ("Cllr Tarn", "Cllr Kay Orme"), None),
    ("The quay accounts were adopted following a proposition by Mr K Orme, seconded by Mrs D Pike.",
     ["The quay accounts were adopted following a proposition by Mr K Orme, seconded by Mrs D Pike."], ("Mr K Orme", "Mrs D Pike"), None),
    ("Rowing club - £50 asked for. Approved in full, proposed KO, seconded DP.", ["Approved in full"], ("KO", "DP"), None),
    ("KO approved, DP seconded.", ["KO approved, DP seconded."], ("KO", "DP"), None),
    (f"Councillor Tarn proposed,\n\nSeconded by Councillor Orme,\n\n{QUOTED}", ["That the kiosk be let for one year."],
     ("Councillor Tarn", "Councillor Orme"), (3, 2, "carried")),
    ("The Council resolved to hear a deputation in connection with the notice of motion by Councillor Tarn.",
     ["The Council resolved to hear a deputation in connection with the notice of motion by Councillor Tarn."], (None, None), None),
    ("On a vote being taken, Cllr Tarn was elected as Chair by 4 votes to 3", ["On a vote being taken, Cllr Tarn was elected as Chair by 4 votes to 3"],
     (None, None), (4, 3, None)),
    ("It was proposed by Mr Tarn, seconded by Mr Orme and on majority vote RESOLVED that the slip be shut.", ["the slip be shut."],
     ("Mr Tarn", "Mr Orme"), (None, None, "carried")),
    ("Mr Tarn, seconded by Mr Orme, moved that the permit be refused. Ms Vale, seconded by Mr Pike, moved as an amendment that it be granted. On a vote being taken, 3 votes were cast for the motion and 2 for the amendment, and the motion was accordingly carried.",
     ["the permit be refused."], ("Mr Tarn", "Mr Orme"), (3, 2, "carried")),
    ("Page 7 Vote of 7 for and 6 against the proposal on the hill to be included.\n\nCllr Tarn proposed,\n\nSeconded by Cllr Orme and resolved,\n\n“That the minutes of 7 May be adopted.”",
     ["the minutes of 7 May be adopted."], ("Cllr Tarn", "Cllr Orme"), None),
    ("The minutes of 6 May were agreed as a true record. It was noted that item 7 should read £40. Proposed K. Orme, seconded D. Pike. All agreed.",
     ["The minutes of 6 May were agreed as a true record."], ("K. Orme", "D. Pike"), (None, None, "unanimous")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "clauses", "moved", "vote"), FORMS, ids=[form[0][:60] for form in FORMS])
def test_who_moved_and_how_it_went(
    parsed: Callable[..., Any],
    text: str,
    clauses: list[str],
    moved: tuple[str | None, str | None],
    vote: tuple[int | None, int | None, str | None] | None,
) -> None:
    (found,) = parsed(HEAD + text + END).document.resolutions
    assert [clause.text for clause in found.clauses] == clauses
    assert (found.mover, found.seconder) == moved
    assert (found.vote and (found.vote.for_, found.vote.against, found.vote.result)) == vote


@pytest.mark.parametrize(
    ("votes", "for_", "against"),
    [
        (NAMED, ["Tarn", "van Orme", "Pike"], ["Vale", "Moss"]),
        ("In the subsequent vote, Councillors A.Pike, Tarn and Orme voted to approve the plan. Councillors Vale and Moss voted to refuse it.", ["A.Pike", "Tarn", "Orme"], ["Vale", "Moss"]),
        ("In the vote that followed, Councillors Vale and Moss voted to approve the plan. Councillors Pike, Tarn and Orme voted to refuse it.", ["Pike", "Tarn", "Orme"], ["Vale", "Moss"]),
    ],
)  # fmt: skip
def test_who_voted_how(parsed: Callable[..., Any], votes: str, for_: list[str], against: list[str]) -> None:
    (found,) = parsed(
        f"{HEAD}Councillor Tarn proposed that the plan be approved. Councillor Orme seconded the proposal.\n\n{votes}\n\nIt was resolved to settle the plan.{END}"
    ).document.resolutions
    assert (list(found.vote.names.for_), list(found.vote.names.against)) == (for_, against)


def test_two_appointments_in_one_paragraph(parsed: Callable[..., Any]) -> None:
    text = "MOVED by Cllr Tarn; SECONDED by Cllr Orme it was resolved Cllr Vale be appointed Chair.\nMOVED by Cllr Vale SECONDED by Cllr Pike it was resolved Cllr Tarn be appointed Vice Chair."
    found = parsed(HEAD + text + END).document.resolutions
    assert [(d.mover, d.seconder) for d in found] == [("Cllr Tarn", "Cllr Orme"), ("Cllr Vale", "Cllr Pike")]
