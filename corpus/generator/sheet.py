"""What is printed, and the gold records of it, written side by side.

Texts may hold `**bold**`; nothing else is markup. Gold texts are plain. `Sheet.check` makes sure that every gold text
stands in the printed words, so a slip of the pen fails at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

Kind = Literal[
    "title",  # a line of the head of the document
    "heading",  # of an item: number and text
    "section",  # a heading that is no item: "PART A", "RECOMMENDATIONS"
    "ref",  # a small line under a heading: "(Item 3)"
    "para",  # a paragraph, numbered where `number` is set
    "clause",  # of a decision or list: enumerator in `number`
    "bullet",
    "label",  # a bold line of its own: "RESOLVED that –"
    "labelled",  # `label` at the left, lines of text beside it
    "column",  # a paragraph with a word in a right-hand column (`label`)
    "table",
    "right",  # a line at the right edge
    "stamp",  # at the top right of a page: "Agenda Item 4"
    "sign",  # a signature line
    "break",  # a new page
]
Value = str | None | list[str | None]
Gold = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Block:
    """One thing to print. `rows` is for tables; `level` counts list levels from 0."""

    kind: Kind
    text: str = ""
    number: str = ""
    label: str = ""
    level: int = 0
    rows: tuple[tuple[str, ...], ...] = ()
    header: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """How a body's documents look, whatever the format."""

    font: Literal["sans", "serif"] = "sans"
    size: float = 11.0
    heading: Literal["bold", "caps", "underline", "plain"] = "bold"
    number_above: bool = False
    """the number of an item stands on a line of its own"""
    title: Literal["left", "center"] = "left"
    footer: str = "{page}"
    """foot of each page, with {page} and {pages}; empty for none"""
    running: str = ""
    """head of each page after the first; empty for none"""
    bold_marker: bool = True
    letterhead: tuple[str, ...] = ()
    margin: float = 64.0
    column_head: str = "Action"
    column_rule: bool = False


def plain(text: str) -> str:
    """The text without its bold marks."""
    return text.replace("**", "")


def words(text: str) -> list[str]:
    """Lower-case words, with quotes straight; what two prints of one text have in common."""
    return re.findall(r"\w+(?:'\w+)?", plain(text).replace("’", "'").lower())


@dataclass
class Sheet:
    """One document: blocks in print order, and its gold records. `at` is the number of the item being minuted."""

    kind: str
    meeting: Gold = field(default_factory=dict)
    draft: bool = False
    blocks: list[Block] = field(default_factory=list)
    attendance: list[Gold] = field(default_factory=list)
    items: list[Gold] = field(default_factory=list)
    resolutions: list[Gold] = field(default_factory=list)
    recommendations: list[Gold] = field(default_factory=list)
    actions: list[Gold] = field(default_factory=list)
    declarations: list[Gold] = field(default_factory=list)
    at: Value = None
    extra: Gold = field(default_factory=dict)
    """more keys of the gold entry, such as `optional` or `scored`"""

    # --- printing ---------------------------------------------------------------------------------------------
    def put(self, kind: Kind, text: str = "", **more: Any) -> None:
        self.blocks.append(Block(kind, text, **more))

    def title(self, *lines: str) -> None:
        for line in lines:
            self.put("title", line)

    def para(self, *texts: str, number: str = "") -> None:
        for text in texts:
            self.put("para", text, number=number)

    def bullets(self, *texts: str) -> None:
        for text in texts:
            self.put("bullet", text)

    def table(self, *rows: Sequence[str], header: bool = True) -> None:
        self.put("table", rows=tuple(tuple(row) for row in rows), header=header)

    # --- printing with gold -----------------------------------------------------------------------------------
    def item(
        self, number: str | None, title: str, *, mark: str = ".", ref: str = "", caps: bool = False, **gold: Any
    ) -> None:
        """A heading of business; `mark` follows the number in print, `ref` ("(Item 3)") stands under the title."""
        shown = title.upper() if caps else title
        self.put("heading", shown, number=f"{number}{mark}" if number else "")
        if ref:
            self.put("ref", ref)
        self.items.append({"number": number, "title": plain(shown), **gold})
        self.at = number

    def person(
        self, name: Value, status: Value, role: Value = None, organisation: str | None = None, **gold: Any
    ) -> None:
        self.attendance.append({"name": name, "status": status, "role": role, "organisation": organisation, **gold})

    def people(self, status: str, names: Iterable[str]) -> None:
        for name in names:
            self.person(name, status)

    def decided(
        self,
        verb: str,
        *clauses: str | list[str],
        mover: Value = None,
        seconder: Value = None,
        vote: Gold | None = None,
        **gold: Any,
    ) -> None:
        """Gold of a decision that has been printed."""
        record = {
            "item": self.at,
            "verb": verb,
            "clauses": list(clauses),
            "mover": mover,
            "seconder": seconder,
            "vote": vote,
        }
        self.resolutions.append({**record, **gold})

    def resolve(
        self,
        marker: str,
        *clauses: str,
        marks: Sequence[str] = (),
        run_in: bool = False,
        verb: str = "resolved",
        **gold: Any,
    ) -> None:
        """Prints a marker and its clauses, each with its enumerator of `marks`, and keeps the decision.

        `run_in` prints marker and only clause in one paragraph.
        """
        if run_in and not marks:
            self.put("para", f"**{marker}** {clauses[0]}")
        else:
            self.put("label", marker)
            for n, clause in enumerate(clauses):
                self.put("clause", clause, number=marks[n] if marks else "")
        self.decided(verb, *[plain(clause) for clause in clauses], **gold)

    def action(self, text: Value, owner: Value, due: Value = None, **gold: Any) -> None:
        """Gold of an action that has been printed."""
        self.actions.append({"item": self.at, "text": text, "owner": owner, "due": due, **gold})

    def declared(self, name: Value, text: str, item: Value = None) -> None:
        """Prints a declaration of interest as a paragraph and keeps it."""
        self.para(text)
        self.declarations.append({"item": item if item is not None else self.at, "name": name, "text": plain(text)})

    def recommend(self, text: str, number: str = "", gold_number: str | None = None) -> None:
        self.put("clause", text, number=number)
        self.recommendations.append({"number": gold_number, "text": plain(text)})

    # --- out --------------------------------------------------------------------------------------------------
    def printed(self) -> str:
        """All printed texts, one a line."""
        out: list[str] = []
        for block in self.blocks:
            if block.rows:
                out += [" ".join(row) for row in block.rows]
            else:
                out.append(" ".join(part for part in (block.label, block.number, block.text) if part))
        return "\n".join(out)

    def gold(self) -> Gold:
        """The document's entry in a gold file."""
        record: Gold = {"kind": self.kind, "meeting": self.meeting}
        for name in ("attendance", "items", "resolutions", "recommendations", "actions", "declarations"):
            record[name] = getattr(self, name)
        return record | self.extra

    def settle(self) -> Sheet:
        """Leaves out of gold's alternatives what is not printed; gives the sheet back.

        An authority that is printed may no longer be left empty.
        """
        shown = f" {' '.join(words(self.printed()))} "

        def printed(value: Value) -> Value:
            if not isinstance(value, list):
                return value
            kept = [v for v in dict.fromkeys(value) if v is None or f" {' '.join(words(v))} " in shown]
            return kept or value

        for record in self.resolutions:
            record["clauses"] = [printed(clause) for clause in record["clauses"]]
        for record in (*self.resolutions, *self.actions, *self.declarations):
            for key in ("mover", "seconder", "owner", "text", "name"):
                if key in record:
                    record[key] = printed(record[key])
        council = self.meeting.get("council")
        if isinstance(council, list) and None in council and council[0] and f" {' '.join(words(council[0]))} " in shown:
            self.meeting["council"] = [name for name in council if name]
        return self

    def check(self) -> Sheet:
        """Raises ValueError for a gold text that is not printed; gives the sheet back."""
        shown = " " + " ".join(words(self.printed())) + " "
        wanted: list[Value] = [r["text"] for r in (*self.actions, *self.declarations, *self.recommendations)]
        wanted += [clause for r in self.resolutions for clause in r["clauses"]]
        wanted += [item["title"] for item in self.items] + [p["name"] for p in self.attendance]
        for value in wanted:
            for text in value if isinstance(value, list) else [value]:
                if text and f" {' '.join(words(text))} " not in shown:
                    raise ValueError(f"not printed: {text!r}")
        return self
