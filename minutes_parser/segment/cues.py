"""Patterns that are tried only where one of their cue words stands: most text is passed over by a look at its words.

A pattern of `re` costs as much on text in which it finds nothing, and most text holds nothing of what a rule looks for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol


class Worded(Protocol):
    """A block or a passage: a text that knows its words."""

    @property
    def text(self) -> str: ...

    @property
    def words(self) -> frozenset[str]: ...


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

    def opens(self, within: Worded) -> bool:
        """Whether it is found in the first words of a paragraph."""
        return not self.cues.isdisjoint(within.words) and self.pattern.search(within.text[:_FIRST]) is not None


_FIRST = 300
"""How many code points the first words of a paragraph are."""


def cued(words: str, pattern: str, flags: int = 0) -> Cued:
    """A pattern with its cue words."""
    return Cued(cues(words), re.compile(pattern, flags))
