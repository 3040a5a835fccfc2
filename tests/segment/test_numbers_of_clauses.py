"""Clauses however they are numbered and set below however they are led: one text, each form of it; the body is invented."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import product
from typing import Any

import pytest

ROMAN, LETTERS, DIGITS = ("i", "ii", "iii", "iv"), ("a", "b", "c", "d"), ("1", "2", "3", "4")
BRACKETS = [("(", ")"), ("", ")"), ("", ".")]
LEADS = {
    "RESOLVED": "that ",
    "RESOLVED –": "That ",
    "Resolved that:": "",
    "It was resolved to:": "to ",
    "Members agreed to:": "to ",
    "The Committee agreed:": "that ",
    "Decision:": "That ",
}
BE_DONE = [
    "the fence at Mill Lane be mended",
    "a grant of £500 be paid",
    "the policy be reviewed",
    "the tender be accepted",
]
DO = ["mend the fence at Mill Lane", "pay a grant of £500 to the hall", "review the policy in May", "accept the tender"]
ENDS = [("", ""), (";", "."), (".", "."), (", and", ".")]
HEAD = "Wexcombe Parish Council\n\nMinutes of the meeting held on Monday 3 March 2025\n\n1. Apologies\n\nThere were none.\n\n"
FOOT = "\n\n3. Date of next meeting\n\nMonday 7 April 2025 at 7.30pm.\n"


def _clauses(parsed: Callable[..., Any], lines: Sequence[str], between: str) -> list[list[str]]:
    text = f"{HEAD}2. Grants\n\nMembers had read the report of the Clerk.\n\n{between.join(lines)}{FOOT}"
    ends = (",", ";", ".", ", and")
    return [
        [clause.removesuffix(next((e for e in reversed(ends) if clause.endswith(e)), "")) for clause in clauses]
        for clauses, *_ in parsed(text).decided
    ]


def _numbered(series: Sequence[str], before: str, after: str, ends: tuple[str, str], words: Sequence[str]) -> list[str]:
    return [
        f"{before}{number}{after}{said}{ends[number == series[-1]]}" for number, said in zip(series, words, strict=True)
    ]


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("series", [ROMAN, LETTERS, DIGITS], ids=lambda series: series[1])
def test_each_is_a_clause_of_one_decision(parsed: Callable[..., Any], lead: str, series: Sequence[str]) -> None:
    lost = []
    words = DO if lead.endswith("to:") else BE_DONE
    for (before, after), gap, ends, between in product(BRACKETS, ("\t", " "), ENDS, ("\n", "\n\n")):
        for own in {LEADS[lead], "" if lead.endswith(":") and LEADS[lead] == "to " else LEADS[lead]}:
            said = [own + word for word in words]
            found = _clauses(parsed, [lead, *_numbered(series, before, after + gap, ends, said)], between)
            if found != [said]:
                lost.append((before, after, gap, ends, between, own, found))
    assert lost == []


@pytest.mark.parametrize("series", [ROMAN, LETTERS], ids=lambda series: series[1])
@pytest.mark.parametrize("gap", ["\t", " "])
@pytest.mark.parametrize("lead", ["RESOLVED", "RESOLVED –", "The Committee agreed:"])
def test_the_number_may_lack_its_bracket(
    parsed: Callable[..., Any], series: Sequence[str], gap: str, lead: str
) -> None:
    said = [f"that {words}" for words in BE_DONE]
    for ends, between in product(ENDS[:3], ("\n", "\n\n")):
        assert _clauses(parsed, [lead, *_numbered(series, "", gap, ends, said)], between) == [said], (ends, between)


def test_a_bare_number_is_one_only_where_a_series_goes_on(parsed: Callable[..., Any]) -> None:
    assert _clauses(parsed, ["RESOLVED that:", "1 the gate be mended", "2 the lamp be lit"], "\n\n") == [
        ["the gate be mended", "the lamp be lit"]
    ]
    assert _clauses(parsed, ["RESOLVED that:", "a new gate be bought.", "The lamp was lit."], "\n\n") == [
        ["a new gate be bought"]
    ]
