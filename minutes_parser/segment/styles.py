"""House styles: small spaCy configs in `pipelines/`, chosen by the evidence in a document's own words.

A style file holds `[convention] recognise`, a list of regular expressions of which each must be found, and
`[components.<kind>]` sections with what differs from the components' defaults. A body's name never chooses a style.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from spacy.util import load_config

from minutes_parser.resources import resource


@lru_cache(maxsize=1)
def _styles() -> dict[str, tuple[tuple[re.Pattern[str], ...], dict[str, dict[str, Any]]]]:
    """Name of each style, in alphabetical order, with its evidence and its settings by component."""
    styles = {}
    for path in sorted(resource("pipelines").glob("*.cfg")):
        config = load_config(path)
        evidence = tuple(re.compile(pattern, re.M) for pattern in config["convention"]["recognise"])
        styles[path.stem] = (evidence, dict(config.get("components", {})))
    return styles


def recognise(text: str) -> str:
    """The first style whose evidence is all in the text; empty where none is."""
    for name, (evidence, _) in _styles().items():
        if all(pattern.search(text) for pattern in evidence):
            return name
    return ""


def overrides(style: str) -> dict[str, dict[str, Any]]:
    """What a style sets, by component; nothing for the empty style."""
    return _styles()[style][1] if style else {}
