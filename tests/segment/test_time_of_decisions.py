"""What was settled may speak of any time; when it was settled is told by words up to the verb, or right behind it."""

from __future__ import annotations

import pytest

from minutes_parser.segment.settled.settled import settled, settles

SETTLED = [
    "The Council agreed to mend the slip",
    "Members decided that the old boat be sold",
    "The Committee approved the plan of the yard",
    "The plan of the yard was approved",
    "The offer from Belmont was accepted by the Board",
    "It was agreed to mend the slip",
    "It was, after a short debate, resolved that the old boat be sold",
    "The plan was, on the advice of the Clerk, adopted",
]
TAILS = [
    "",
    " when the new warden has been appointed",
    ", as the money had already been set aside",
    " in line with the rules previously adopted",
    ", the same as last year",
    " if the tides allow",
    ", though the boat had not been seen earlier",
    " once the bank has confirmed the loan",
]


@pytest.mark.parametrize("tail", TAILS)
@pytest.mark.parametrize("sentence", SETTLED)
def test_what_was_settled_may_speak_of_any_time(sentence: str, tail: str) -> None:
    assert settled(f"{sentence}{tail}.") is not None


@pytest.mark.parametrize(
    "sentence",
    [
        "The Council had already agreed to mend the slip.",
        "The Council agreed already to mend the slip.",
        "The Council agreed at its last meeting to mend the slip.",
        "The Council agreed last year to mend the slip.",
        "The Council agreed to mend the slip at the last meeting.",
        "The plan was approved by the Council at its meeting on 3 May.",
        "The plan previously circulated to the wardens had been approved last month.",
        "A talk was held over the fees for moorings.",
        "The Board supported the aims of the paper, but noted that they would cost a great deal.",
        "The Council agreed that it would be good to see more boats on the river.",
    ],
)
def test_what_was_settled_at_another_time_or_not_at_all(sentence: str) -> None:
    assert settles(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Agreed the old boiler should be looked at by two firms.", "agreed"),
        ("Decided the show should be in the school as the hall is to be painted.", "decided"),
        ("Agreed, however, that the stall should wait until the autumn.", "agreed"),
        ("However, agreed that the Treasurer would remind the bank.", "agreed"),
        ("In addition agreed that access to the shed should be by key only.", "agreed"),
        ("After much discussion agreed that we would ask the school.", "agreed"),
        ("Following a long debate resolved that the fees be kept.", "resolved"),
        ("Resolved, when the leaflet is written, to remind people of the stile.", "resolved"),
        ("Agreed as a first step to put up a notice.", "agreed"),
        ("Agreed that £200 would be paid from the reserve.", "agreed"),
        ("Also agreed we should buy a cash box for the stalls.", "agreed"),
        ("Agreed we do not want another account for this.", "agreed"),
        ("Resolved Councillor Dunn contact the quarry and order four bags.", "resolved"),
        ("A second bench was talked of, after discussion it was felt there was no call for one, resolved not to buy it.", "resolved"),
        ("It is agreed the Clerk should write to the owner of the field.", "agreed"),
        ("It is agreed by all that the fence be painted.", "agreed"),
        ("It was agreed by all those present to buy a second flag.", "agreed"),
        ("It was agreed by the members that no changes were necessary.", "agreed"),
        ("After some discussion it was agreed that further research was needed.", "agreed"),
        ("It was decided that this had been talked of enough and no further action was necessary.", "decided"),
        ("Hilda Marsh was proposed by Ann Bell and seconded by Bob Roe and thus appointed.", "agreed"),
        ("Ann Bell unanimously elected to continue as Chair", "elected"),
        ("The Chair said that a letter of resignation had come from Colin Dunn which was accepted.", "accepted"),
        ("Standing Orders All members agreed to adopt the model rules for small councils.", "agreed"),
    ],
)  # fmt: skip
def test_without_it_was(sentence: str, verb: str) -> None:
    assert settles(sentence) == verb


@pytest.mark.parametrize(
    "sentence",
    [
        "Agreed it was a lovely day.",
        "Agreed that parking had been a trial.",
        "Agreed with Cllr Bell that something should be done.",
        "Agreed at the last meeting to buy a bench.",
        "Agreed actions from the last meeting were gone through.",
        "After the Council agreed to mend the slip, a price was sought.",
        "Tom Asher elected to stay.",
    ],
)
def test_without_it_was_nothing_is_settled(sentence: str) -> None:
    assert settles(sentence) is None
