"""Patterns that are tried only where one of their cue words stands: most text is passed over by a look at its words.

A pattern of `re` costs as much on text in which it finds nothing, and most text holds nothing of what a rule looks for.
One that is searched for, and has many ways that all begin with a word, says so once before them, "(?<!\\w)(?:...|...)": of
most places, which lie inside a word, one look is enough then.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from minutes_parser.layout import words_of
from minutes_parser.lazy import lazy
from minutes_parser.patterns import KEPT, compiled
from minutes_parser.segment.required import WAY_TO_TELL, required_words


class Worded(Protocol):
    """A block or a passage: a text that knows its words."""

    @property
    def text(self) -> str: ...

    @property
    def words(self) -> frozenset[str]: ...


class Text:
    """A text that is no passage of its own, such as what was told before a decision.

    `words` may be those of a text that it was taken from.
    """

    def __init__(self, text: str, words: frozenset[str] | None = None) -> None:
        self.text = text
        if words is not None:
            self.__dict__["words"] = words

    @lazy
    def words(self) -> frozenset[str]:
        return words_of(self.text)


def cues(words: str) -> frozenset[str]:
    """Words, in small letters and without marks, that are told apart by spaces."""
    return frozenset(words.split())


@dataclass(frozen=True)
class Cued:
    """A pattern, and the words of which one is in all that it matches."""

    pattern: re.Pattern[str]
    cues: frozenset[str]

    @lazy
    def misses(self) -> Callable[[frozenset[str]], bool]:
        """Whether it can match nothing that has these words."""
        return self.cues.isdisjoint

    def search(self, within: Worded) -> re.Match[str] | None:
        return None if self.misses(within.words) else self.pattern.search(within.text)

    def match(self, within: Worded) -> re.Match[str] | None:
        return None if self.misses(within.words) else self.pattern.match(within.text)

    def finditer(self, within: Worded) -> Iterator[re.Match[str]]:
        return iter(()) if self.misses(within.words) else self.pattern.finditer(within.text)

    def opens(self, within: Worded) -> bool:
        """Whether it is found in the first words of a paragraph."""
        return not self.misses(within.words) and self.pattern.search(within.text[:_FIRST]) is not None


class Ways:
    """Several patterns of one thing, told apart so that each is tried only where one of its own cue words stands."""

    def __init__(self, patterns: Iterable[Cued]) -> None:
        self.patterns = tuple(patterns)
        self._of_cues = lru_cache(maxsize=1024)(self._with)  # the same few cue words stand in most texts

    @lazy
    def cues(self) -> frozenset[str]:
        """The words of which one is in all that any of them matches."""
        return frozenset().union(*(pattern.cues for pattern in self.patterns))

    @lazy
    def misses(self) -> Callable[[frozenset[str]], bool]:
        """Whether none can match anything that has these words."""
        return self.cues.isdisjoint

    def likely(self, words: frozenset[str]) -> list[Cued]:
        """Those that may match something that has these words, in their order."""
        return self._of_cues(self.cues & words)

    def _with(self, cues: frozenset[str]) -> list[Cued]:
        return [pattern for pattern in self.patterns if not pattern.misses(cues)]

    def match(self, within: Worded) -> re.Match[str] | None:
        for way in self.likely(within.words):
            if found := way.pattern.match(within.text):
                return found
        return None


_FIRST = 300
"""How many code points the first words of a paragraph are."""


def cued(pattern: str, flags: int = 0) -> Cued:
    """A pattern that is tried only where a word stands without which it matches nothing (see `required`)."""
    made = compiled(pattern, flags)
    words = KEPT.recall(f"{WAY_TO_TELL} {int(flags)} {pattern}", lambda: required_words(made))
    if words is None:
        raise ValueError(f"this pattern can do without any word, so it cannot be cued: {pattern}")
    return Cued(made, words)
