"""What is given about a source, apart from what it states: the command line, `sources.toml`, a scraper's metadata.

`sources.toml` lies in a folder and holds for the files in it and below it, the nearest one first:

    council = "Example Borough Council"       # defaults for every file
    committee = "Planning Committee"          # or: body
    url = "https://example.org/minutes"
    retrieved = 2024-05-01                    # a date, or words

    ["2016-10-20.pdf"]                        # one file, by its path from this folder
    url = "https://example.org/minutes/2016-10-20.pdf"

    [files."2016/11.pdf"]                     # the same, said differently
    committee = "Licensing Committee"

Democracy Club's LGSF scrapers leave `<meeting>.json` beside the documents `<meeting>-<number>.<ending>`, in a folder
named by the council's three-letter code; these give the committee, the address and, by the folder, the council.

Where several say the same thing, the command line comes first, then `sources.toml`, then the scraper.
"""

from __future__ import annotations

import json
import re
import tomllib
from functools import cached_property
from pathlib import Path
from typing import Any

from minutes_parser.records import Given

FILE_NAME = "sources.toml"
_KEYS = {"council": "council", "committee": "committee", "body": "committee", "url": "url", "retrieved": "retrieved"}
_COUNCIL_CODE = re.compile(r"[A-Z]{3}")


class Givens:
    """What is given about the files under one root.

    `problems` grows while files are looked up: one sentence for each file of givens that could not be read.
    """

    def __init__(self, root: Path, *, council: str | None = None) -> None:
        self.root = root
        self.council = council
        self.problems: list[str] = []
        self._folders: dict[Path, _Folder] = {}

    def of(self, path: Path) -> Given:
        """What is given about the file at `path`, which lies in or below the root."""
        said: dict[str, str] = {}
        folders = [folder for folder in path.parents if folder == self.root or self.root in folder.parents]
        for folder in folders:  # the nearest first
            for key, value in self._folder(folder).about(path).items():
                said.setdefault(key, value)
        if folders:
            for key, value in self._folder(folders[0]).scraped(path).items():
                said.setdefault(key, value)
        if self.council is not None:
            said["council"] = self.council
        return Given(**said)

    def _folder(self, path: Path) -> _Folder:
        if path not in self._folders:
            self._folders[path] = _Folder(path, self.root, self.problems)
        return self._folders[path]


class _Folder:
    """The givens that lie in one folder."""

    def __init__(self, path: Path, root: Path, problems: list[str]) -> None:
        self.path = path
        self.root = root
        self.problems = problems

    def about(self, path: Path) -> dict[str, str]:
        """What this folder's `sources.toml` says about a file: its own table over the defaults."""
        defaults, files = self._stated
        return {**defaults, **files.get(path.relative_to(self.path).as_posix(), {})}

    @cached_property
    def _stated(self) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
        file = self.path / FILE_NAME
        if not file.is_file():
            return {}, {}
        try:
            table = tomllib.loads(file.read_text(encoding="utf-8-sig"))
        except (OSError, ValueError) as error:  # tomllib's and UTF-8's errors are ValueErrors
            self.problems.append(f"{file}: could not be read ({error}); what it gives about its files is missing.")
            return {}, {}
        tables = {name: value for name, value in table.items() if isinstance(value, dict) and name != "files"}
        listed = table.get("files")
        if isinstance(listed, dict):
            tables |= {name: value for name, value in listed.items() if isinstance(value, dict)}
        defaults = {name: value for name, value in table.items() if name not in tables and name != "files"}
        for name in tables:
            if not (self.path / name).exists():
                self.problems.append(f"{file}: there is no file {name!r} in this folder.")
        return self._known(defaults, file), {Path(n).as_posix(): self._known(v, file) for n, v in tables.items()}

    def _known(self, table: dict[str, Any], file: Path) -> dict[str, str]:
        known: dict[str, str] = {}
        for name, value in table.items():
            if name not in _KEYS:
                self.problems.append(f"{file}: {name!r} is not known; known are {', '.join(_KEYS)}.")
            elif isinstance(value, (dict, list, bool)):
                self.problems.append(f"{file}: {name} must be words or a date.")
            else:
                known[_KEYS[name]] = str(value)  # TOML dates print as ISO 8601
        return known

    def scraped(self, path: Path) -> dict[str, str]:
        """What a scraper's metadata beside the file says about it."""
        name, document = path.stem, ""
        while name not in self._meetings:
            name, dash, last = name.rpartition("-")
            if not dash:
                return {}
            document = f"{last}-{document}" if document else last
        return {**self._council, **_of_meeting(self._meetings[name], document)}

    @cached_property
    def _council(self) -> dict[str, str]:
        """The council's code: the name of the nearest folder, up to the root, that looks like one."""
        folders = (f for f in (self.path, *self.path.parents) if f == self.root or self.root in f.parents)
        code = next((f.name for f in folders if _COUNCIL_CODE.fullmatch(f.name)), None)
        return {"council": code} if code else {}

    @cached_property
    def _meetings(self) -> dict[str, dict[str, Any]]:
        """Metadata by the name of the meeting."""
        meetings: dict[str, dict[str, Any]] = {}
        for file in self.path.glob("*.json"):
            if file.name.startswith("_"):
                continue
            try:
                meeting = json.loads(file.read_text(encoding="utf-8-sig"))
            except (OSError, ValueError):
                continue  # somebody's own JSON, which gives nothing
            if isinstance(meeting, dict) and isinstance(meeting.get("documents"), list) and "raw_title" in meeting:
                meetings[file.stem] = meeting
        return meetings


def _of_meeting(meeting: dict[str, Any], document: str) -> dict[str, str]:
    """The committee and the address of one of a meeting's documents, found by its attachment id or its index."""
    documents = [d for d in meeting["documents"] if isinstance(d, dict)]
    fits = [d for d in documents if document and str(d.get("attachment_id")) == document]
    if not fits and document.isdecimal() and int(document) < len(documents):
        fits = [documents[int(document)]]
    stated = {
        "committee": meeting.get("raw_committee"),
        "url": (fits[0] if fits else meeting).get("url"),
    }
    return {name: value for name, value in stated.items() if isinstance(value, str) and value}
