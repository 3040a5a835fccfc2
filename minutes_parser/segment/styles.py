"""House styles: small spaCy configs in `pipelines/`, chosen by the evidence in a document's own words.

A style file holds `[convention] recognise`, a list of regular expressions of which each must be found so many `times`,
and `[components.<kind>]` sections with what differs from the components' defaults. A body's name never chooses a style.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Any

from spacy.util import load_config

from minutes_parser.resources import resource


@dataclass(frozen=True, slots=True)
class Style:
    """A house style: its name, its evidence, how often each must be found, and its settings by component."""

    name: str
    evidence: tuple[re.Pattern[str], ...]
    times: int
    settings: dict[str, dict[str, Any]]

    def fits(self, text: str) -> bool:
        """Whether all evidence is in the text."""
        return all(_at_least(pattern, text, self.times) for pattern in self.evidence)


def _at_least(pattern: re.Pattern[str], text: str, times: int) -> bool:
    return next(islice(pattern.finditer(text), times - 1, None), None) is not None


@lru_cache(maxsize=1)
def styles() -> dict[str, Style]:
    """The styles of `pipelines/` by name, in alphabetical order."""
    found = {}
    for path in sorted(resource("pipelines").glob("*.cfg")):
        config = load_config(path)
        convention = config["convention"]
        evidence = tuple(re.compile(pattern, re.MULTILINE) for pattern in convention["recognise"])
        found[path.stem] = Style(path.stem, evidence, int(convention["times"]), dict(config.get("components", {})))
    return found


def recognise(text: str) -> str:
    """The name of the first style whose evidence is all in the text; empty where none fits."""
    return next((style.name for style in styles().values() if style.fits(text)), "")


def overrides(style: str) -> dict[str, dict[str, Any]]:
    """What a style sets, by component; nothing for the empty style."""
    return styles()[style].settings if style else {}
