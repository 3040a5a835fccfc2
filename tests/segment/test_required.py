"""The words that a pattern cannot match without are read off the pattern."""

from __future__ import annotations

import re

import pytest

from minutes_parser.segment.required import required_words

I = re.IGNORECASE  # noqa: E741

KNOWN = [
    (r"\bagreed\b", "agreed"),
    (r"\bagreed\s+(?:to|that)\b", "agreed"),  # not "to": most text holds it
    (r"\b(?:agreed|RESOLVED)\s+that\b", "agreed resolved"),
    (r"^\W*(?:draft\s+)?minutes?\s+of\b", "minute minutes"),
    (r"\bre-?elected\b", "elected reelected"),  # "re-elected" is two words
    (r"\bthe\s+(?:chair(?:man|woman)?|clerk)(?=\s)", "chair chairman chairwoman clerk"),
    (r"\b(?:\w+ly\s+)?approved(?:\s+\w+){0,3}\.", "approved"),
    (r"(?:^|[.;]\s+)moved\s+by\b", "moved"),
    (r"(?i:\bLOST)(?![A-Za-z])", "lost"),
    (r"(?<![\w-])carried(?!\w)", "carried"),
    (r"\b(?P<n>\d+)\s+votes\b.*\b(?P=n)\b", "votes"),
    (r"\b(?>Cllrs|Messrs)\.?\s", "cllrs messrs"),
    (r"\bnot\s+yet\b|\balready\b", "already yet"),
    (r"\bclos(?:ed|ing)\b", "closed closing"),
    (r"café\s+closed$", "closed"),
]


@pytest.mark.parametrize(("pattern", "words"), KNOWN)
@pytest.mark.parametrize("flags", [0, I])
def test_one_of_these_words_is_in_all_that_matches(pattern: str, words: str, flags: int) -> None:
    assert required_words(re.compile(pattern, flags)) == frozenset(words.split())


@pytest.mark.parametrize(
    "pattern",
    [
        r"agreed",  # may be part of "disagreed"
        r"\bapolog",
        r"\b\w+ed\b",
        r"\b(?:agreed)?\b",
        r"\bagreed\b|\d+",
        r"\bagree[a-z]\b",
        r"\bagreed\w*",
        r"\bagreed(?!\s)",
        r"(?:un)?\bagreed?\w?\b",
        r"\b(?:agreed){2}",
        r".",
        "",
    ],
)
def test_these_can_do_without_any_word(pattern: str) -> None:
    assert required_words(re.compile(pattern)) is None


def test_of_what_has_too_many_forms_the_words_that_are_certain_stay() -> None:
    many = "|".join(f"{a}{b}{c}" for a in "abcdefgh" for b in "aeiou" for c in "klmnprst")
    pattern = re.compile(rf"\b(?:{many})\s+(?:{many})\s+(?:agreed|resolved)\s+(?:{many})\b")
    assert required_words(pattern) == {"agreed", "resolved"}
