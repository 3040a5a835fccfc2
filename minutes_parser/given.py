"""What is given about a source, apart from what it states: the command line, `sources.toml`, a scraper's metadata.

`sources.toml` lies in a folder and holds for the files in it and below it, the nearest one first:

    council = "Example Borough Council"       # defaults for every file
    committee = "Planning Committee"          # or: body
    url = "https://example.org/minutes"
    retrieved = 2024-05-01                    # a date, or words

    ["2016-10-20.pdf"]                        # one file, by its path from this folder
    url = "https://example.org/minutes/2016-10-20.pdf"
    date = 2016-10-20                         # of the meeting

    [files."2016/11.pdf"]                     # the same, said differently
    committee = "Licensing Committee"

Democracy Club's LGSF scrapers leave `<meeting>.json`, the source's own `<meeting>.xml` or `.html` and the documents
`<meeting>-<number>.<ending>` in one folder, or in folders of their own (`json`, `raw`, `documents`) below one that is
named by the council's three-letter code. They give the committee, the date, the address and, by that folder, the council.

Where several say the same thing, the command line comes first, then `sources.toml`, then the scraper.
"""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

from minutes_parser.lazy import lazy
from minutes_parser.records import Given

FILE_NAME = "sources.toml"
_KEYS = {
    "council": "council",
    "committee": "committee",
    "body": "committee",
    "date": "date",
    "url": "url",
    "retrieved": "retrieved",
}
_COUNCIL_CODE = re.compile(r"[A-Z]{3}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Givens:
    """What is given about the files under one root.

    `problems` grows while files are looked up: one sentence for each file of givens that could not be read.
    """

    def __init__(self, root: Path, *, council: str | None = None) -> None:
        self.root = root
        self.council = council
        self.problems: list[str] = []
        self._folders: dict[Path, _Folder] = {}
        self._scrapes: dict[Path, _Scrape] = {}

    def of(self, path: Path) -> Given:
        """What is given about the file at `path`, which lies in or below the root."""
        said: dict[str, str] = {}
        folders = [folder for folder in path.parents if folder == self.root or self.root in folder.parents]
        for folder in folders:  # the nearest first
            for key, value in self._folder(folder).about(path).items():
                said.setdefault(key, value)
        if folders:
            council = next((folder for folder in folders if _COUNCIL_CODE.fullmatch(folder.name)), None)
            home = council or folders[0]
            if home not in self._scrapes:
                self._scrapes[home] = _Scrape(home, code=council.name if council else None)
            for key, value in self._scrapes[home].about(path).items():
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

    @lazy
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
            elif name == "date" and not _DAY.fullmatch(str(value)):
                self.problems.append(f"{file}: date must be a day such as 2016-10-20.")
            else:
                known[_KEYS[name]] = str(value)  # TOML dates print as ISO 8601
        return known


class _Scrape:
    """What a scraper left in one folder, or anywhere below the folder of a council."""

    def __init__(self, home: Path, *, code: str | None) -> None:
        self.home = home
        self.code = code

    def about(self, path: Path) -> dict[str, str]:
        """What the metadata of its meeting says about the file at `path`."""
        name, document = path.stem, ""
        while name not in self._meetings:
            name, dash, last = name.rpartition("-")
            if not dash:
                return {}
            document = f"{last}-{document}" if document else last
        council = {"council": self.code} if self.code else {}
        return {**council, **_of_meeting(self._meetings[name], path.name, document)}

    @lazy
    def _meetings(self) -> dict[str, dict[str, Any]]:
        """Metadata by the name of the meeting."""
        meetings: dict[str, dict[str, Any]] = {}
        for file in self.home.rglob("*.json") if self.code else self.home.glob("*.json"):
            if file.name.startswith("_"):
                continue
            try:
                meeting = json.loads(file.read_text(encoding="utf-8-sig"))
            except (OSError, ValueError, RecursionError):
                continue  # somebody's own JSON, which gives nothing
            if isinstance(meeting, dict) and isinstance(meeting.get("documents"), list) and "raw_title" in meeting:
                meetings[file.stem] = meeting
        return meetings


def _of_meeting(meeting: dict[str, Any], file_name: str, document: str) -> dict[str, str]:
    """Committee, date and address of one of a meeting's documents, known by where it was stored, its attachment id or
    its place in the list, from 1."""
    documents = [d for d in meeting["documents"] if isinstance(d, dict)]
    fits = [d for d in documents if str(d.get("storage_key", "")).rpartition("/")[2] == file_name]
    fits = fits or [d for d in documents if document and str(d.get("attachment_id")) == document]
    if not fits and document.isdecimal() and 0 < int(document) <= len(documents):
        fits = [documents[int(document) - 1]]
    day = meeting.get("raw_date")
    stated = {
        "committee": meeting.get("raw_committee"),
        "date": day if isinstance(day, str) and _DAY.fullmatch(day) else None,
        "url": (fits[0] if fits else meeting).get("url"),
    }
    return {name: value for name, value in stated.items() if isinstance(value, str) and value}
