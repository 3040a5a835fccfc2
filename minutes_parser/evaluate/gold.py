"""Gold annotations as files hold them: one JSON object a source, with the records a careful reader takes from it.

    {"source": "2016-10-20.pdf", "family": "parish", "open": false,
     "documents": [{"kind": "minutes", "scored": ["items"], "meeting": {"date": "2016-10-20"},
                    "items": [{"number": "5", "title": ["Accounts", "5. Accounts"], "optional": true}], ...}]}

A list in place of a value names every acceptable value, null among them where the field may be empty. An `optional`
record neither helps nor harms; `scored` limits the lists of a document that are compared; `open` tolerates records of
documents that gold does not list. Other keys are left alone: annotators may keep notes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from minutes_parser.errors import UsageError


def _choices(value: Any) -> Any:
    if value is None or value == "":
        return ()
    return value if isinstance(value, (list, tuple)) else (value,)


Acceptable = Annotated[tuple[str | None, ...], BeforeValidator(_choices)]
"""Every acceptable value; empty where gold states nothing, with None in it where gold says that none is right too."""

Amount = Annotated[tuple[int | str | None, ...], BeforeValidator(_choices)]


def _list(value: Any) -> Any:
    return () if value is None else value


def _mapping(value: Any) -> Any:
    return {} if value is None else value


class _Gold(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class GoldRecord(_Gold):
    """What all gold records share."""

    optional: bool = False

    @property
    def words(self) -> str:
        """The printed words it stands for, in their first acceptable form; "" for a post that is not told."""
        raise NotImplementedError

    @property
    def shown(self) -> str:
        """The record in a line."""
        return self.words


class GoldPerson(GoldRecord):
    """Somebody under attendance or declarations; a post-holder without a name has a role only."""

    name: Acceptable = ()
    role: Acceptable = ()
    status: Acceptable = ()
    text: Acceptable = ()

    @property
    def words(self) -> str:
        return first(self.name) or first(self.role)

    @property
    def shown(self) -> str:
        return f"{self.words} [{' or '.join(str(s) for s in self.status)}]" if self.status else self.words


class GoldItem(GoldRecord):
    number: Acceptable = ()
    title: Acceptable = ()

    @property
    def words(self) -> str:
        return first(self.title)

    @property
    def shown(self) -> str:
        return f"{first(self.number)} {self.words}".strip()


class GoldVote(_Gold):
    for_: Amount = Field(default=(), alias="for")
    against: Amount = ()
    abstain: Amount = ()
    result: Amount = ()
    names: Annotated[dict[str, Annotated[tuple[str, ...], BeforeValidator(_list)]], BeforeValidator(_mapping)] = {}

    def printed(self) -> dict[str, tuple[int | str | None, ...]]:
        """The figures and the result that gold states."""
        figures = {"for": self.for_, "against": self.against, "abstain": self.abstain, "result": self.result}
        return {name: values for name, values in figures.items() if values}


class GoldResolution(GoldRecord):
    item: Acceptable = ()
    clauses: Annotated[tuple[Acceptable, ...], BeforeValidator(_list)] = ()
    text: Acceptable = ()
    mover: Acceptable = ()
    seconder: Acceptable = ()
    vote: Annotated[GoldVote | None, BeforeValidator(lambda value: value or None)] = None

    @property
    def words(self) -> str:
        return first(self.parts()[0]) if self.parts() else ""

    def parts(self) -> tuple[Acceptable, ...]:
        """Its clauses, or its text where it has none."""
        return self.clauses or ((self.text,) if self.text else ())


class GoldText(GoldRecord):
    """A clause, a recommendation or an action: what is found by its text."""

    item: Acceptable = ()
    number: Acceptable = ()
    text: Acceptable = ()
    owner: Acceptable = ()
    due: Acceptable = ()

    @property
    def words(self) -> str:
        return first(self.text)

    @property
    def shown(self) -> str:
        owner = f"{first(self.owner)}: " if self.owner else ""
        return f"{_bracketed(first(self.item) or first(self.number))}{owner}{self.words}"


class GoldDocument(_Gold):
    kind: Acceptable
    optional: bool = False
    scored: Annotated[tuple[str, ...], BeforeValidator(_list)] = ()
    meeting: Annotated[dict[str, Acceptable], BeforeValidator(_mapping)] = {}
    attendance: Annotated[tuple[GoldPerson, ...], BeforeValidator(_list)] = ()
    items: Annotated[tuple[GoldItem, ...], BeforeValidator(_list)] = ()
    resolutions: Annotated[tuple[GoldResolution, ...], BeforeValidator(_list)] = ()
    recommendations: Annotated[tuple[GoldText, ...], BeforeValidator(_list)] = ()
    actions: Annotated[tuple[GoldText, ...], BeforeValidator(_list)] = ()
    declarations: tuple[GoldPerson, ...] | None = None
    """None where the annotator did not look for any: then they are not compared"""

    def clauses(self) -> tuple[GoldText, ...]:
        """Each clause of each resolution as a record of its own."""
        return tuple(
            GoldText(text=part, item=resolution.item, optional=resolution.optional)
            for resolution in self.resolutions
            for part in resolution.parts()
        )


class GoldSource(_Gold):
    source: str
    family: str | None = None
    open: bool = False
    documents: tuple[GoldDocument, ...]


def first(values: Iterable[Any]) -> str:
    """The first acceptable value that is not empty; "" if there is none."""
    return next((str(value) for value in values if value), "")


def _bracketed(number: str) -> str:
    return f"[{number}] " if number else ""


def read_gold(path: Path) -> list[GoldSource]:
    """The annotations in a file, or in all .json files of a folder and those below it, in the order of their paths.

    Raises UsageError where there are none, or where one does not say what an annotation must say.
    """
    files = sorted(path.rglob("*.json")) if path.is_dir() else [path]
    if not files:
        raise UsageError(f"there is no gold file (.json) in {path}")
    return [_read(file) for file in files]


def _read(file: Path) -> GoldSource:
    try:
        return GoldSource.model_validate(json.loads(file.read_text(encoding="utf-8")))
    except ValidationError as error:
        problem = error.errors()[0]
        place = ".".join(str(step) for step in problem["loc"]) or "the file"
        raise UsageError(f"{file} is no gold annotation: {place}: {problem['msg']}") from None
    except (OSError, ValueError) as error:
        raise UsageError(f"{file} could not be read as JSON: {error}") from None
