"""Motions as meetings of members minute them: over a discussion, by number with their points, elections of one forename."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Marram Rowing Club\n\nMinutes of the annual general meeting held on 4 June 2019\n\nPresent: Ann Bell (Chair), Ben Cole, Cat Dunn, Paul\n\n1. Apologies\n\nNone.\n\n2. Business\n\n"
END = "\n\n3. Close\n\nThe meeting closed at 9.00pm.\n"


def document(parsed: Callable[..., Any], text: str) -> Any:
    return parsed(HEAD + text + END, "m.txt").document


@pytest.mark.parametrize("head", ["DISCUSSION:", "Discussion", "Discussion as follows:", "Debate of the motion"])
@pytest.mark.parametrize(
    ("vote", "for_", "against", "result"),
    [
        ("Call for votes:\n10 votes yes (unanimous)", 10, None, "unanimous"),
        ("VOTING:\n8 people said yes\n2 people said no\n\nMOTION PASSED.", 8, 2, "carried"),
        ("12 votes for, 3 against.\n\nMotion carried.", 12, 3, "carried"),
        ("9 yes votes, 2 no votes", 9, 2, None),
        ("Vote: unanimous", None, None, "unanimous"),
    ],
)
def test_a_motion_over_its_discussion(
    parsed: Callable[..., Any], head: str, vote: str, for_: int | None, against: int | None, result: str | None
) -> None:
    text = f"“That the rules of the boathouse be amended.”\n\n{head}\n\nIt was asked who had drawn them up.\n\n{vote}"
    (decision,) = document(parsed, text).resolutions
    assert decision.clauses[0].text == "That the rules of the boathouse be amended."
    assert decision.vote and (decision.vote.for_, decision.vote.against, decision.vote.result) == (
        for_,
        against,
        result,
    )


@pytest.mark.parametrize(
    "text",
    [
        "“That the rules be amended.”\n\nDISCUSSION\n\nIt was asked who had drawn them up.",
        "“That the rules be amended.”\n\nDISCUSSION\n\nCall for votes:\n3 votes yes, 10 votes no",
        "“That the rules be amended.”\n\nDISCUSSION\n\nIt was asked why.\n\nMOTION NOT PASSED.",
    ],
)
def test_a_motion_that_is_not_carried(parsed: Callable[..., Any], text: str) -> None:
    assert document(parsed, text).resolutions == ()


def test_minutes_proposed_in_a_sentence(parsed: Callable[..., Any]) -> None:
    text = "Ben Cole proposed the minutes posted in May were a true record. Cat Dunn seconded the proposal.\n\nDISCUSSION:\nA name was put right.\n\nVOTING:\n7 people said yes\n3 people abstain as they were away\n\nMOTION PASSED."
    (decision,) = document(parsed, text).resolutions
    assert decision.clauses[0].text == "the minutes posted in May were a true record"
    assert (decision.mover, decision.seconder) == ("Ben Cole", "Cat Dunn")
    assert (decision.vote.for_, decision.vote.abstain, decision.vote.result) == (7, 3, "carried")


@pytest.mark.parametrize("went", ["This Resolution was unanimously adopted.", "The resolution was carried."])
@pytest.mark.parametrize(
    ("motion", "clauses"),
    [
        (
            "Resolution 1: members were asked to adopt:\n1a) The report of the trustees\n1b) The accounts",
            ["The report of the trustees", "The accounts"],
        ),
        ("Resolution 1: To elect for three years:\n\nDan Eames\n\nEve Farr\n", ["Dan Eames", "Eve Farr"]),
        ("Resolution 1\nTo elect as trustees:\n(a) Dan Eames\n(b) Eve Farr", ["Dan Eames", "Eve Farr"]),
        ("Special Resolution 1: To change the name of the club.", ["To change the name of the club."]),
        ("Ordinary Resolution 1 - To receive the accounts.", ["To receive the accounts."]),
    ],
)
def test_motions_by_number(parsed: Callable[..., Any], motion: str, clauses: list[str], went: str) -> None:
    found = document(parsed, f"{motion}\n\n{went}")
    assert [[c.text for c in decision.clauses] for decision in found.resolutions] == [clauses]
    assert [item.number for item in found.items] == ["1", "2", "3"]


def test_the_vote_on_one_is_not_that_on_the_next(parsed: Callable[..., Any]) -> None:
    text = "Special Resolution 2 - To change the name. Passed by 20 votes to 3.\n\nMotion 3: That the rules be amended. This motion was adopted."
    first, second = document(parsed, text).resolutions
    assert (first.vote.for_, first.vote.against) == (20, 3)
    assert second.vote is None


@pytest.mark.parametrize(
    "text",
    [
        "Paul is elected as 2019 MRC Secretary",
        "Paul is elected Librarian",
        "Ann and Ben are elected as reps.",
        "Ann Bell is elected as treasurer.",
    ],
)
def test_elections_in_the_present(parsed: Callable[..., Any], text: str) -> None:
    (decision,) = document(parsed, text).resolutions
    assert (decision.verb, decision.clauses[0].text) == ("elected", text)


@pytest.mark.parametrize(
    "text",
    [
        "Members are elected as representatives each year.",
        "Paul is elected by the members.",
        "Paul is elected to the county council.",
    ],
)
def test_how_people_are_elected_is_none(parsed: Callable[..., Any], text: str) -> None:
    assert document(parsed, text).resolutions == ()


@pytest.mark.parametrize(
    ("text", "mover"),
    [
        ("Nominated: Ann Bell\n\nAnn Bell is elected as Treasurer.", None),
        ("Nominees: Ann Bell, Ben Cole\n\nAnn Bell was elected as Treasurer.", None),
        ("Ann and Ben nominated.\n\nAnn elected.", None),
        ("Nominated by: Ann Bell\n\nCat Dunn is elected as Treasurer.", "Ann Bell"),
        ("Ann Bell nominated Cat Dunn.\n\nCat Dunn elected as Chair.", "Ann Bell"),
    ],
)
def test_who_was_nominated_moved_nothing(parsed: Callable[..., Any], text: str, mover: str | None) -> None:
    (decision,) = document(parsed, text).resolutions
    assert decision.mover == mover


@pytest.mark.parametrize(
    "text",
    [
        "The boat report was given by Ann and accepted with thanks.",
        "The secretary's report was given verbally by Ben and received with thanks.",
        "The report was given by Cat Dunn and noted.",
    ],
)
def test_reports_given_and_accepted(parsed: Callable[..., Any], text: str) -> None:
    (decision,) = document(parsed, text).resolutions
    assert decision.clauses[0].text == text


@pytest.mark.parametrize(
    "text",
    [
        "The scouts wrote to thank us for our gift, which we have agreed to repeat.",
        "The report was given by Ann and discussed.",
    ],
)
def test_what_was_agreed_before_is_none(parsed: Callable[..., Any], text: str) -> None:
    assert document(parsed, text).resolutions == ()


@pytest.mark.parametrize("went", ["Accepted by All", "Accepted", "Adopted unanimously"])
def test_the_outcome_is_no_part_of_a_name(parsed: Callable[..., Any], went: str) -> None:
    (decision,) = document(
        parsed, f"The accounts were shown.\n\nProposed Ann Bell\n\nSeconded Ben Cole\n\n{went}"
    ).resolutions
    assert (decision.mover, decision.seconder) == ("Ann Bell", "Ben Cole")


@pytest.mark.parametrize(
    "went",
    ["The proposal passed on a clear show of voting cards.", "The motion was carried by a large majority."],
)
def test_an_item_that_is_the_motion(parsed: Callable[..., Any], went: str) -> None:
    text = f"Marram Union\n\nMinutes of the council held on 4 June 2019\n\n1. Apologies\n\nNone.\n\n2. Cheaper tea\n\nProposer: Ann Bell\n\nSeconder: Ben Cole\n\n{went}\n\n3. Close\n\nThe meeting closed.\n"
    (decision,) = parsed(text, "m.txt").document.resolutions
    assert (decision.mover, decision.seconder, decision.item) == ("Ann Bell", "Ben Cole", "2")


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("A motion was made for the secretary to ring the bank. And was carried.", "the secretary"),
        (
            "Ann Bell made a motion for the secretary to write to the county, seconded by Ben Cole. Motion carried.",
            "the secretary",
        ),
    ],
)
def test_a_motion_for_somebody_to_act(parsed: Callable[..., Any], text: str, owner: str) -> None:
    found = document(parsed, text)
    assert [action.owner for action in found.actions] == [owner]
    assert [decision.verb for decision in found.resolutions] == ["carried"]


def test_a_motion_for_somebody_to_act_that_was_lost(parsed: Callable[..., Any]) -> None:
    assert document(parsed, "A motion was made for the secretary to ring the bank. It was defeated.").actions == ()


@pytest.mark.parametrize(
    ("text", "mover", "seconder"),
    [
        ("BC nominated, seconded by CD. Unanimous.", None, "CD"),
        ("Nominated: Ann Bell\n\nSeconded: Ben Cole\n\nAnn Bell was elected.", None, "Ben Cole"),
        ("Ann nominated Ben as Chair, seconded by Cat. Carried.", "Ann", "Cat"),
    ],
)
def test_who_seconded_a_nomination(parsed: Callable[..., Any], text: str, mover: str | None, seconder: str) -> None:
    (decision,) = document(parsed, text).resolutions
    assert (decision.mover, decision.seconder) == (mover, seconder)


@pytest.mark.parametrize(
    ("text", "for_", "against", "result"),
    [
        ("Vote on spending £50 on oars: 3 for, 0 against. Passes.", 3, 0, "carried"),
        ("Vote on the new flag: unanimous.", None, None, "unanimous"),
        ("We voted on the new flag, 5 for and 2 against.", 5, 2, None),
        ("Voted on changing the name: 5-2 in favour.", 5, 2, None),
    ],
)
def test_a_vote_on_a_thing(
    parsed: Callable[..., Any], text: str, for_: int | None, against: int | None, result: str | None
) -> None:
    (decision,) = document(parsed, text).resolutions
    assert (decision.vote.for_, decision.vote.against, decision.vote.result) == (for_, against, result)


@pytest.mark.parametrize(
    "text",
    ["Vote on moving to Tuesday: 2 for, 6 against. Does not pass.", "Vote on the new flag: option A 3, option B 5."],
)
def test_a_vote_that_carries_nothing(parsed: Callable[..., Any], text: str) -> None:
    assert document(parsed, text).resolutions == ()


@pytest.mark.parametrize(
    "text",
    [
        "The cleaner has asked for a new mop – agreed.",
        "Ann asked if the juniors could have a key - agreed.",
        "The school requested that the field be marked – agreed.",
    ],
)
def test_what_was_asked_for_and_agreed(parsed: Callable[..., Any], text: str) -> None:
    (decision,) = document(parsed, text).resolutions
    assert (decision.verb, decision.clauses[0].text) == ("agreed", text)


OFFICERS = "Marram Chess Club\n\nMinutes of the annual general meeting held on 4 June 2019\n\n1. Apologies\n\nNone.\n\n2. Election of Officers\n\n{}\n\n3. Any other business\n\nNone.\n"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_officers_in_turn(parsed: Callable[..., Any], gap: str) -> None:
    lines = [
        "(a) Chairman",
        "Ann Bell",
        "(b) Match Secretary",
        "Ben Cole and Cat Dunn",
        "(c) Steward",
        "Vacant",
        "(d) Safeguarding Officer",
        "Dan Eames",
        "(e) Treasurer",
        "Fay Gill",
    ]
    found = parsed(OFFICERS.format(gap.join(lines)), "m.txt").document.resolutions
    texts = [" ".join(d.clauses[0].text.split()) for d in found]
    assert "Match Secretary Ben Cole and Cat Dunn" in texts and "Treasurer Fay Gill" in texts
    assert not any("Vacant" in words for words in texts)


def test_who_only_stands_is_not_elected(parsed: Callable[..., Any]) -> None:
    lines = "The following nominations had been received:\n\nChairman\n\nAnn Bell\n\nSecretary\n\nBen Cole"
    assert parsed(OFFICERS.format(lines), "m.txt").document.resolutions == ()


def test_a_post_that_is_vacant_is_nobodys_errand(parsed: Callable[..., Any]) -> None:
    lines = "Captain – Ben Cole (unopposed)\nSecretary – Cat Dunn\nTreasurer – post vacant"
    assert parsed(OFFICERS.format(lines), "m.txt").document.actions == ()


@pytest.mark.parametrize(
    "above",
    [
        "The minutes of the 2018 AGM were taken as read.",
        "The accounts were presented by the treasurer.",
        "The annual report was circulated.",
    ],
)
def test_what_was_read_over_who_moved_it(parsed: Callable[..., Any], above: str) -> None:
    (decision,) = document(parsed, f"{above}\n\nProposed – Ann Bell   Seconded – Ben Cole   Carried").resolutions
    assert (decision.clauses[0].text, decision.mover, decision.seconder) == (above, "Ann Bell", "Ben Cole")


@pytest.mark.parametrize("line", ["L Mott offered to run the raffle.", "Ann Bell volunteered for the tea rota."])
def test_who_offered_what_is_no_title(parsed: Callable[..., Any], line: str) -> None:
    text = f"Marram Bowls Club\n\nMinutes of the meeting held on 4 June 2019\n\nApologies\n\nB Cole\n\nMatters Arising\n\nNone\n\nCorrespondence\n\nNone\n\nAny Other Business\n\nNew mats were asked for.\n\n{line}\n"
    assert [item.title for item in parsed(text, "m.txt").document.items] == [
        "Apologies",
        "Matters Arising",
        "Correspondence",
        "Any Other Business",
    ]


@pytest.mark.parametrize("text", ["Agreed we apply to the lottery.", "Agreed that we close the shed in June."])
def test_what_we_agreed_to_do(parsed: Callable[..., Any], text: str) -> None:
    (decision,) = document(parsed, text).resolutions
    assert (decision.verb, decision.clauses[0].text) in {
        ("agreed", text),
        ("agreed", text.removeprefix("Agreed that ")),
    }


@pytest.mark.parametrize(
    "text", ["Agreed we felt cold.", "Agreed we were all tired.", "Agreed the fair was a success."]
)
def test_what_we_agreed_about_is_none(parsed: Callable[..., Any], text: str) -> None:
    assert document(parsed, text).resolutions == ()
