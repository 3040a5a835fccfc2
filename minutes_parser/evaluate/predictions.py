"""What a parser printed, read with an open mind: any tool's JSON Lines in the shape of `parse` can be judged.

What has the wrong type is dropped and told; a field that is missing is empty. Only what is compared is kept.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo

from minutes_parser.errors import UsageError
from minutes_parser.records import ParsedSource


def _note(info: ValidationInfo) -> None:
    if isinstance(info.context, set):
        info.context.add(info.field_name)


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _objects(value: Any, info: ValidationInfo) -> list[Mapping[str, Any]]:
    kept = [each for each in value if isinstance(each, Mapping)] if isinstance(value, (list, tuple)) else []
    if value not in (None, [], ()) and (not isinstance(value, (list, tuple)) or len(kept) != len(value)):
        _note(info)
    return kept


def _object(value: Any, info: ValidationInfo) -> Any:
    if value is None or isinstance(value, Mapping):
        return value
    _note(info)
    return None


def _clauses(value: Any) -> list[Mapping[str, Any]]:
    """Clauses may be objects with a text, or texts; one that is neither, or says nothing, is none."""
    parts = [value] if isinstance(value, str) else value if isinstance(value, (list, tuple)) else []
    objects = [part if isinstance(part, Mapping) else {"text": part} for part in parts]
    return [part for part in objects if isinstance(part.get("text"), str) and part["text"].strip()]


def _names(value: Any) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, Mapping):
        return {}
    return {str(option): tuple(map(str, names)) for option, names in value.items() if isinstance(names, (list, tuple))}


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) else None


Text = Annotated[str | None, BeforeValidator(_text)]
Whole = Annotated[int | None, BeforeValidator(_whole)]


class _Found(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class FoundSpan(_Found):
    start: Whole = None
    end: Whole = None
    page: Whole = None


class FoundRecord(_Found):
    """What all found records share."""

    span: Annotated[FoundSpan, BeforeValidator(lambda value: value if isinstance(value, Mapping) else {})] = FoundSpan()

    @property
    def words(self) -> list[str]:
        """The printed words it claims to hold."""
        raise NotImplementedError

    @property
    def shown(self) -> str:
        """The record in a line."""
        return " ".join(self.words)


class FoundPerson(FoundRecord):
    name: Text = None
    role: Text = None
    status: Text = None

    @property
    def words(self) -> list[str]:
        return [self.name or self.role or ""]

    @property
    def shown(self) -> str:
        return f"{self.words[0]} [{self.status}]" if self.status else self.words[0]


class FoundItem(FoundRecord):
    number: Text = None
    title: Text = None

    @property
    def words(self) -> list[str]:
        return [self.title or ""]

    @property
    def shown(self) -> str:
        return f"{self.number or ''} {self.title or ''}".strip()


class FoundText(FoundRecord):
    """A clause, a recommendation or an action."""

    item: Text = None
    number: Text = None
    text: Text = None
    owner: Text = None
    due: Text = None

    @property
    def words(self) -> list[str]:
        return [self.text or ""]

    @property
    def shown(self) -> str:
        place = self.item or self.number
        return f"{f'[{place}] ' if place else ''}{f'{self.owner}: ' if self.owner else ''}{self.text or ''}"


class FoundVote(_Found):
    for_: Any = Field(default=None, alias="for")
    against: Any = None
    abstain: Any = None
    result: Any = None
    names: Annotated[dict[str, tuple[str, ...]], BeforeValidator(_names)] = {}

    def printed(self) -> dict[str, Any]:
        return {"for": self.for_, "against": self.against, "abstain": self.abstain, "result": self.result}


class FoundResolution(FoundRecord):
    item: Text = None
    text: Text = None
    clauses: Annotated[tuple[FoundText, ...], BeforeValidator(_clauses)] = ()
    mover: Text = None
    seconder: Text = None
    vote: Annotated[FoundVote | None, BeforeValidator(_object)] = None

    @property
    def words(self) -> list[str]:
        return [clause.text or "" for clause in self.clauses] or [self.text or ""]

    def parts(self) -> list[FoundText]:
        """Its clauses, or its text where it has none, each with the item and at least the place of the resolution."""
        own = FoundText(text=self.text, item=self.item, span=self.span)
        clauses = [
            clause.model_copy(
                update={
                    "item": self.item,
                    "number": None,
                    "span": self.span if clause.span.start is None else clause.span,
                }
            )
            for clause in self.clauses
        ]
        return clauses or ([own] if self.text else [])


class FoundDocument(_Found):
    kind: Any = None
    meeting: Annotated[dict[str, Any], BeforeValidator(lambda value: value if isinstance(value, Mapping) else {})] = {}
    attendance: Annotated[tuple[FoundPerson, ...], BeforeValidator(_objects)] = ()
    items: Annotated[tuple[FoundItem, ...], BeforeValidator(_objects)] = ()
    resolutions: Annotated[tuple[FoundResolution, ...], BeforeValidator(_objects)] = ()
    recommendations: Annotated[tuple[FoundText, ...], BeforeValidator(_objects)] = ()
    actions: Annotated[tuple[FoundText, ...], BeforeValidator(_objects)] = ()
    declarations: Annotated[tuple[FoundPerson, ...], BeforeValidator(_objects)] = ()

    def clauses(self) -> tuple[FoundText, ...]:
        """Each clause of each resolution as a record of its own."""
        return tuple(part for resolution in self.resolutions for part in resolution.parts())

    def records(self) -> dict[str, tuple[FoundRecord, ...]]:
        """All records by the name of their list."""
        return {
            "attendance": self.attendance,
            "items": self.items,
            "resolutions": self.resolutions,
            "recommendations": self.recommendations,
            "actions": self.actions,
            "declarations": self.declarations,
        }


class FoundSource(_Found):
    source: str
    text: Annotated[str | None, BeforeValidator(lambda value: value if isinstance(value, str) else None)] = None
    pages: Whole = None
    documents: Annotated[tuple[FoundDocument, ...], BeforeValidator(_objects)] = ()
    dropped: tuple[str, ...] = ()
    """names of the fields in which something had the wrong type and does not count"""


def found_source(printed: ParsedSource | Mapping[str, Any]) -> FoundSource:
    """One line of what `parse` prints, as an object or as JSON gives it. Raises UsageError without a `source`."""
    record = printed.model_dump(by_alias=True) if isinstance(printed, ParsedSource) else dict(printed)
    if not record.get("source"):
        raise UsageError("a prediction names no source")
    dropped: set[str] = set()
    found = FoundSource.model_validate({**record, "source": str(record["source"]), "dropped": ()}, context=dropped)
    return found.model_copy(update={"dropped": tuple(sorted(dropped))})


def read_predictions(path: Path) -> list[FoundSource]:
    """All lines of a .jsonl file that `parse` printed. Raises UsageError, naming the line, for one that is none."""
    try:
        # Not splitlines(): a text may hold other characters that end a line.
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} could not be read: {error}") from None
    found = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError as error:
            raise UsageError(f"{path}, line {number}: no JSON: {error}") from None
        if not isinstance(record, dict) or not record.get("source"):
            raise UsageError(f"{path}, line {number}: not an object with a source, as `parse` prints it")
        found.append(found_source(record))
    return found
