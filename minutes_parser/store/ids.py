"""Ids for what has none in `records`: meetings, clauses, single votes, findings. They rest on words, not on numbers."""

from __future__ import annotations

import hashlib
import re

from minutes_parser.records import Document


def meeting_id(document: Document) -> str:
    """A document records one meeting, whose id follows from the document's."""
    head, mark, tail = document.id.rpartition("#document-")
    return f"{head}#meeting-{tail}" if mark else f"{document.id}.meeting"


class Ids:
    """Hands out `<stem>-<hash of the words>`, with an ordinal from the second equal one on."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def new(self, stem: str, *words: str) -> str:
        """An id that no earlier call gave."""
        spoken = "\n".join(" ".join(re.findall(r"\w+", word.lower())) for word in words)
        key = f"{stem}-{hashlib.sha256(spoken.encode()).hexdigest()[:10]}"
        self._seen[key] = count = self._seen.get(key, 0) + 1
        return key if count == 1 else f"{key}-{count}"
