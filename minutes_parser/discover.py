"""Paths that a user names to files that will be read, each with its key and what is given about it."""

from __future__ import annotations

import filecmp
import hashlib
import os
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from minutes_parser.extract import is_candidate
from minutes_parser.given import FILE_NAME, Givens
from minutes_parser.records import Given


@dataclass(frozen=True, slots=True)
class Found:
    """One file to read. `source` is its key: the path under `root` with forward slashes, composed (NFC)."""

    source: str
    path: Path
    root: Path
    given: Given = field(default_factory=Given)


@dataclass(slots=True)
class Discovery:
    """What the named paths hold: files in the order of their keys, and what was met on the way.

    `folders` are the folders that were named; `left_out` counts files of other formats by their ending; `copies` are
    files that another folder holds under the same key with the same bytes; `problems` are sentences for the user about
    folders and files of givens that could not be read.
    """

    files: list[Found] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)
    copies: list[Path] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)


def discover(paths: Iterable[Path], *, council: str | None = None) -> Discovery:
    """All files under `paths`; a file that is named itself is taken whatever its format.

    Two files whose keys are equal (two folders were named, and both hold `minutes.pdf`) are both kept unless they are
    copies: the later one is named with its folder in front, as if the folder above had been named
    (`parish/minutes.pdf`).
    """
    discovery = Discovery()
    taken: dict[str, Path] = {}
    seen: set[Path] = set()
    for named in paths:
        path = Path(os.path.normpath(named.absolute()))
        root = path if path.is_dir() else path.parent
        if path.is_dir():
            discovery.folders.append(path)
        givens = Givens(root, council=council)
        for file in _walk(path, discovery) if path.is_dir() else (path,):
            if file in seen:
                continue  # named twice, or in a folder within a folder that was named
            seen.add(file)
            other = taken.get(key_of(file, root))
            if other and _same_bytes(file, other):
                discovery.copies.append(file)
                continue
            source = free_key(file, root, taken)
            taken[source] = file
            discovery.files.append(Found(source, file, root, givens.of(file)))
        discovery.problems += givens.problems
    discovery.files.sort(key=lambda found: found.source)
    return discovery


def key_of(file: Path, root: Path) -> str:
    """The path under the root. Bytes of a file name that are no UTF-8 become replacement characters."""
    return unicodedata.normalize("NFC", as_text(file.relative_to(root)).replace(os.sep, "/"))


def as_text(path: Path) -> str:
    """The path as text that can be stored and printed, whatever bytes it is made of."""
    return os.fsencode(path).decode("utf-8", "replace")


def free_key(file: Path, root: Path, taken: dict[str, Path]) -> str:
    """The key of a file beside those already taken: with the names of folders above where it must be told apart."""
    key, above = key_of(file, root), root
    while key in taken:
        if above.parent == above:
            key = f"{key}~"
        else:
            key, above = f"{above.name}/{key}", above.parent
    return key


def sha256_of(path: Path) -> str | None:
    """Of the file's bytes, in hexadecimal; None if it cannot be read, or is a pipe, which might never end."""
    if not path.is_file():
        return None
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def _same_bytes(one: Path, other: Path) -> bool:
    try:
        return filecmp.cmp(one, other, shallow=False)
    except OSError:
        return False


def _walk(folder: Path, discovery: Discovery) -> Iterator[Path]:
    """Files of known formats in and below a folder; hidden ones and links to folders are passed over."""

    def unreadable(error: OSError) -> None:
        discovery.problems.append(f"{error.filename}: the folder could not be opened ({error.strerror}).")

    for parent, folders, files in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not _hidden(name))
        for name in sorted(files):
            file = Path(parent, name)
            if _hidden(name) or name == FILE_NAME:
                continue
            if is_candidate(file):
                yield file
            elif file.suffix.lower() not in _NO_DOCUMENTS:
                discovery.left_out[file.suffix.lower() or "no ending"] += 1


_NO_DOCUMENTS = {".json", ".jsonl", ".db", ".db-wal", ".db-shm"}
"""What scrapers and this program itself leave beside documents."""


def _hidden(name: str) -> bool:
    """Hidden, or left behind by macOS and Office."""
    return name.startswith((".", "~$")) or name == "__MACOSX"
