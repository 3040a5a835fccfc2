"""Which verb phrases name something one could later ask about."""

from __future__ import annotations

import re

import pytest

from minutes_parser.segment.actions.deeds import PASSIVE, is_errand, is_handing_over, is_idle, is_verb


@pytest.mark.parametrize(
    ("words", "errand"),
    [
        ("circulate a list", True),
        ("be writing to the owner", True),
        ("look at the fence and report back", True),
        ("bring the matter back in June", True),
        ("let the Clerk have a copy", True),
        ("keep members informed", True),
        ("have a word with the driver", True),
        ("transfer the deposit", True),
        ("consider a crossing and report back", True),
        ("take up the matter", True),
        ("co-host the regatta", False),
        ("take over the lease", False),
        ("reopen on 9 May", False),
        ("like to thank the staff", False),
        ("continue to circulate the list", False),
        ("have completed the work", False),
    ],
)
def test_errands(words: str, errand: bool) -> None:
    assert is_errand(words) is errand


@pytest.mark.parametrize(
    ("words", "idle"),
    [
        ("monitor the ditch", True),
        ("support the bid", True),
        ("attend the next meeting", True),
        ("attend the September meeting", True),
        ("sign the minutes", True),
        ("be Chair", True),
        ("attend the site visit", False),
        ("sign the cheque", False),
        ("monitoring", False),
    ],
)
def test_what_promises_nothing(words: str, idle: bool) -> None:
    assert is_idle(words) is idle


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("write", True),
        ("bring a form", True),
        ("the Council", False),
        ("two engineers", False),
        ("her", False),
        ("monitoring", False),
        ("9.15", False),
    ],
)
def test_infinitives(words: str, verb: bool) -> None:
    assert is_verb(words) is verb


@pytest.mark.parametrize(
    ("words", "over"),
    [
        ("send the figures", True),
        ("provide the Board with a report", True),
        ("provide an opportunity", False),
        ("build a wall", False),
    ],
)
def test_what_an_organisation_hands_over(words: str, over: bool) -> None:
    assert is_handing_over(words) is over


@pytest.mark.parametrize(
    ("words", "ordered"),
    [
        ("sent", True),
        ("carried out", True),
        ("made aware", True),
        ("noted", False),
        ("approved", False),
        ("raised by 4%", False),
        ("invited to attend", True),
    ],
)
def test_what_a_decision_can_order_in_the_passive(words: str, ordered: bool) -> None:
    assert bool(re.match(rf"{PASSIVE}\b", words)) is ordered
