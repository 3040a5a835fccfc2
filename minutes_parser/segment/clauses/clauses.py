"""Enumerators of clauses: (1), (a), (i), 1., a), A. — read, put in their tree, and found inside running text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from minutes_parser.patterns import compiled

_ROMAN = r"x{0,2}(?:ix|iv|v?i{1,3}|v|x)"
_ORDER = r"(?:Note|Approve|Agree|Endorse|Adopt|Recommend|Delegate|Authorise|Receive|Confirm|Accept|Refer|Defer|Request|Instruct|Appoint|Grant|Refuse|Ratify)"
_ENUMERATOR = compiled(
    rf"""
    \s*(?P<printed>
        \(\s?(?:\d{{1,2}}|{_ROMAN}|[a-z]|[A-Z])\s?\)(?:\.(?=\s))?  # (1) (iv) (a) (A)
      | (?:\d{{1,2}}|{_ROMAN}|[a-z]|[A-Z])\)                # 1) iv) a)
      | (?:\d{{1,2}}|{_ROMAN}|[a-z]|[A-Z])\.(?!\w|\.)       # 1. iv. a. A.
      | \d{{1,3}}\.\d{{1,2}}\.?(?=\s)                       # 9.1
      | \d{{1,2}}(?=\s+[Tt]hat\s+(?:the|an?|it)\s)             # 1 that the fee be kept
      | [A-HJa-h](?=\s+(?:the|that|That|to)\s+\w)           # a the fee be kept
      | (?:i{{1,3}}|i?v|vi{{1,3}}|ix)(?=\t|\s+(?:[Tt]hat|[Tt]he|[Tt]o)\s+\w)   # ii   that the fee be kept
      | [a-h](?=\t)
      | [A-J](?=\s+{_ORDER}\s+(?:the|that|to|any|all|its|a|an|£))  # A   Note the report
    )
    \s*(?:T\sH\sA\sT\s+)?(?=\S)
    """,
    re.VERBOSE,
)
_INLINE = compiled(
    rf"(?:^|(?<=[.;:,–-])\s|(?<=and)\s|(?<=that)\s|(?<=to)\s)\s*(?P<printed>\((?:\d{{1,2}}|{_ROMAN}|[a-zA-Z])\)|(?<![\w.])(?:{_ROMAN}|[a-z])\))(?:\s+(?=\S)|(?=[A-Z][a-z]|that\s|to\s))"
)
_AFTER_VERB = compiled(
    r"(?:\b(?:agreed|approved|noted|adopted|endorsed|received|accepted|confirmed|resolved|ratified):?|(?:^|\b[Tt]he\s|\b[Tt]hat\s)(?:[Mm]embers|[Cc]ommittee|[Cc]abinet|[Cc]ouncil|[Bb]oard|[Pp]anel|[Ff]orum|[Tt]rustees|[Gg]overnors|[Gg]roup|[Ee]xecutive|[Aa]uthority)|(?:^|\bto\s)(?:approve|agree|note|adopt|endorse|receive|accept|confirm|support|authorise|ratify|recommend|request|ask|instruct):?)\s(?P<printed>\((?:a|i|1)\))\s+(?=\S)"
)
_FIRST_MARKS = ("(a)", "(i)", "(1)")
# The same without brackets: "1) that the rent be raised 2) that it be paid", "1. supports the bid; 2. asks for a report".
_INLINE_BARE = compiled(
    r"(?:^|(?<=\s)|(?<=[;:]))(?:(?P<printed>\d{1,2}\))|(?:^|(?<=[.;:,–-]\s)|(?<=[;:])|(?<=and\s))(?P<stopped>\d{1,2}\.))\s+(?=[A-Za-z])"
)
_ROMAN_VALUES = {
    numeral: value
    for value, numeral in enumerate(
        [
            "i",
            "ii",
            "iii",
            "iv",
            "v",
            "vi",
            "vii",
            "viii",
            "ix",
            "x",
            "xi",
            "xii",
            "xiii",
            "xiv",
            "xv",
            "xvi",
            "xvii",
            "xviii",
            "xix",
            "xx",
            "xxi",
            "xxii",
            "xxiii",
            "xxiv",
            "xxv",
        ],
        1,
    )
}


@dataclass(frozen=True, slots=True)
class Enumerator:
    """An enumerator as printed, e.g. "(i)". `end` is where the words after it start."""

    printed: str
    end: int

    @property
    def bare(self) -> str:
        return self.printed.strip("(). ")

    def values(self) -> dict[str, int]:
        """Its place in each series it may belong to: "i" is the first Roman and the ninth letter."""
        bare, found = self.bare, {}
        if bare.replace(".", "").isdigit():
            found["digit"] = int(bare.split(".")[-1])
        if bare.lower() in _ROMAN_VALUES and bare.islower():
            found["roman"] = _ROMAN_VALUES[bare.lower()]
        if len(bare) == 1 and bare.isalpha():
            found["lower" if bare.islower() else "upper"] = ord(bare.lower()) - 96
        return found


@lru_cache(maxsize=1024)  # asked of the same passage by several rules
def enumerator(text: str) -> Enumerator | None:
    """The enumerator that `text` starts with."""
    match = _ENUMERATOR.match(text)
    if match is None:
        return None
    printed = match.group("printed").replace(" ", "")
    if re.fullmatch(r"[A-Z]\.", printed) and not re.match(
        r"\s+(?:That|To|(?:A|An|The|At|In|On|For|No|All|Any|This|These|There|Members|Council|Officers)\s+[a-z]|[a-z])",
        text[match.end("printed") :],
    ):
        return None  # the initial of a name
    return Enumerator(printed, match.end())


def follows(before: Enumerator | None, here: Enumerator) -> bool:
    """Whether `here` can be the next in the series of `before` (the first, where there is none before)."""
    if before is None:
        return 1 in here.values().values()
    earlier = before.values()
    return any(earlier.get(series) == value - 1 for series, value in here.values().items())


# "i pay the grant", "2 mend the gate": a number with neither bracket nor stop, one of a series or none
_BARE = compiled(rf"\s*(?P<printed>\d{{1,2}}|{_ROMAN}|[a-h])\s+(?=[A-Za-z])")


def _bare(text: str) -> Enumerator | None:
    match = _BARE.match(text)
    return Enumerator(match["printed"], match.end()) if match else None


def in_series(texts: Sequence[str], before: Enumerator | None) -> Enumerator | None:
    """The enumerator that the first of the texts starts with; one with neither bracket nor stop if the series goes on with it.

    `texts`: the paragraph and the one below it, if any; `before`: the last enumerator read.
    """
    here = enumerator(texts[0])
    if here is None and (here := _bare(texts[0])) is not None:
        if before is not None and before.printed.isalnum() and follows(before, here):
            return here
        after = enumerator(texts[1]) or _bare(texts[1]) if len(texts) > 1 else None
        if before is not None or after is None or not after.printed.isalnum():
            return None
        return here if follows(None, here) and follows(here, after) else None
    return here


def inline(text: str, first: Enumerator | None = None) -> list[tuple[int, int, Enumerator]]:
    """Where enumerated clauses start in running text: (start of enumerator, start of its words, enumerator).

    Only an unbroken series that starts at the first counts, so that "(a)" of a reference is none. `first` is an
    enumerator already read before the text.
    """
    found = _series(text, _INLINE, first) if ")" in text else []
    if (
        not found
        and first is None
        and any(mark in text for mark in _FIRST_MARKS)
        and (opens := _AFTER_VERB.search(text))
    ):  # "to approve (a) the budget; and (b) the plan"
        here = Enumerator(opens["printed"], opens.end())
        found = [(opens.start("printed"), opens.end(), here), *_series(text, _INLINE, here)]
    if not found and _DIGIT.search(text) and (first is None or first.bare.isdigit()):
        found = _series(text, _INLINE_BARE, first)
    if not found and first is not None and first.printed.isdigit():
        found = _series(text, _INLINE_NUMBER, first)  # "2 that the rota be revised; and 3 that the Chair write"
    return found if first or len(found) >= 2 else []


_INLINE_NUMBER = compiled(r"[;,]\s+(?:and\s+)?(\d{1,2})\s+(?=(?:that|to)\s)")


_DIGIT = compiled(r"[\s:;][12][.)]\s")
"""this is in whatever `_INLINE_BARE` goes on to a second clause with"""


def _series(text: str, pattern: re.Pattern[str], first: Enumerator | None) -> list[tuple[int, int, Enumerator]]:
    """The enumerators of a pattern in a text that go on with each other."""
    found: list[tuple[int, int, Enumerator]] = []
    before = first
    for match in pattern.finditer(text):
        here = Enumerator(next(filter(None, match.groups())), match.end())
        if follows(before, here) and (before is None or same_shape(before, here) or pattern is _INLINE):
            found.append((match.start(match.lastgroup or 0), match.end(), here))
            before = here
    return found


class Tree:
    """Gives each enumerated clause its parent while clauses are read in print order."""

    def __init__(self) -> None:
        self.open: list[Enumerator] = []

    def place(self, here: Enumerator) -> str | None:
        """The enumerator of the clause that `here` belongs under; None at the top."""
        for depth in range(len(self.open) - 1, -1, -1):
            if follows(self.open[depth], here) and same_shape(self.open[depth], here):
                self.open[depth:] = [here]
                return self.open[depth - 1].printed if depth else None
        if self.open and 1 in here.values().values():
            parent = self.open[-1].printed
            self.open.append(here)
            return parent
        self.open = [here]
        return None


def same_shape(a: Enumerator, b: Enumerator) -> bool:
    """Whether two enumerators are printed alike but for their number or letter: "(a)" and "(b)", not "(a)" and "b."."""
    return re.sub(r"\w+", "x", a.printed) == re.sub(r"\w+", "x", b.printed)
