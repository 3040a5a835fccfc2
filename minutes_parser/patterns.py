"""Patterns that are compiled once on a machine, not each time a command starts.

The rules have three thousand patterns, which `re` compiles in six seconds. What it makes of them is kept in the user's
cache folder (on Linux `$XDG_CACHE_HOME/minutes_parser`), a file for each installation and Python, which may be deleted
at any time; where nothing can be written they are compiled each time. A pattern is known by all of its text and flags,
so what is kept cannot grow stale.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import re
import sys
import tempfile
import zlib
from array import array
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

_compiler: Any = re._compiler  # type: ignore[attr-defined]  # what `re` itself compiles with; it has no public name
_parser: Any = re._parser  # type: ignore[attr-defined]  # and reads patterns with
_sre: Any = _compiler._sre  # and makes the compiled pattern with


class Kept:
    """What was worked out from texts, under a digest of each text: in a file that is written whole, or not at all."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._before: dict[bytes, Any] | None = None
        self._asked: dict[bytes, Any] = {}
        self._news = False

    def recall(self, text: str, work: Callable[[], Any]) -> Any:
        """What `work` gives, which is told by `text` alone and which `marshal` can write."""
        if self._before is None:
            self._before = self._read()
        key = _digest(text)
        if key in self._before:
            value = self._before[key]
        else:
            value = work()
            self._news = True
        self._asked[key] = value
        return value

    def keep(self) -> None:
        """Writes down all that has been asked for, if any of it was new, and forgets it."""
        if self._news and self.path.is_absolute():  # where nobody has a home, "~" would be a folder right here
            with contextlib.suppress(OSError):  # a folder that cannot be written to, or a full disk: it goes without
                self._write()
        self._before, self._asked, self._news = None, {}, False

    def _read(self) -> dict[bytes, Any]:
        try:
            known = marshal.loads(zlib.decompress(self.path.read_bytes()))
        except (OSError, zlib.error, EOFError, ValueError, TypeError):
            return {}
        return known if isinstance(known, dict) else {}

    def _write(self) -> None:
        data = zlib.compress(marshal.dumps(self._asked), 3)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=self.path.name)
        draft = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            draft.replace(self.path)
        except BaseException:
            draft.unlink()
            raise


def _digest(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


_MADE_BY = f"{__file__} {sys.version} {_sre.MAGIC} {_sre.CODESIZE}"

KEPT = Kept(user_cache_path("minutes_parser") / f"patterns-{_digest(_MADE_BY).hex()}")


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, of which the work is done once: for the patterns of rules, that are made when a module is loaded."""
    made = KEPT.recall(f"{int(flags)} {pattern}", lambda: _code(pattern, int(flags)))
    if made is None:
        return re.compile(pattern, flags)
    found, code, groups, names, group_names = made
    codes = array("I")
    codes.frombytes(code)
    pattern_made: re.Pattern[str] = _sre.compile(pattern, found, codes.tolist(), groups, names, group_names)
    return pattern_made


def _code(pattern: str, flags: int) -> tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]] | None:
    """What `re` compiles a pattern into; None where another Python goes about that in another way."""
    try:
        parsed = _parser.parse(pattern, flags)
        codes = array("I", _compiler._code(parsed, flags))
        state = parsed.state
        names = dict(state.groupdict)
        group_names: list[str | None] = [None] * state.groups
        for name, group in names.items():
            group_names[group] = name
        return flags | state.flags, codes.tobytes(), state.groups - 1, names, tuple(group_names)
    except (AttributeError, TypeError, OverflowError):
        return None
