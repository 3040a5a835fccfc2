"""Patterns that are tried only where one of their cue words stands: most text is passed over by a look at its words.

A pattern of `re` costs as much on text in which it finds nothing, and most text holds nothing of what a rule looks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from minutes_parser.layout import words_of


class Worded(Protocol):
    """A block or a passage: a text that knows its words."""

    @property
    def text(self) -> str: ...

    @property
    def words(self) -> frozenset[str]: ...


@dataclass(frozen=True)
class Text:
    """A text that is no passage of its own, such as what was told before a decision."""

    text: str

    @cached_property
    def words(self) -> frozenset[str]:
        return words_of(self.text)


def cues(words: str) -> frozenset[str]:
    """Words, in small letters and without marks, that are told apart by spaces."""
    return frozenset(words.split())


@dataclass(frozen=True, slots=True)
class Cued:
    """A pattern, and the words of which one is in all that it matches (a test draws matches and looks for them)."""

    cues: frozenset[str]
    pattern: re.Pattern[str]

    def search(self, within: Worded) -> re.Match[str] | None:
        return None if self.cues.isdisjoint(within.words) else self.pattern.search(within.text)

    def match(self, within: Worded) -> re.Match[str] | None:
        return None if self.cues.isdisjoint(within.words) else self.pattern.match(within.text)

    def finditer(self, within: Worded) -> Iterator[re.Match[str]]:
        return iter(()) if self.cues.isdisjoint(within.words) else self.pattern.finditer(within.text)

    def opens(self, within: Worded) -> bool:
        """Whether it is found in the first words of a paragraph."""
        return not self.cues.isdisjoint(within.words) and self.pattern.search(within.text[:_FIRST]) is not None


_FIRST = 300
"""How many code points the first words of a paragraph are."""


def cued(words: str, pattern: str, flags: int = 0) -> Cued:
    """A pattern with its cue words."""
    return Cued(cues(words), re.compile(pattern, flags))
