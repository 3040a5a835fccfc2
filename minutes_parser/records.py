"""The vocabulary: every record the parser gives back, on one page.

Names follow Popolo, Open Civic Data and OParl where those have a word, and UK council usage where
they have none. Records are frozen; a field the document does not state is None. A value that was
worked out (a date from its words) stands beside the words it came from. This module imports
nothing of the package.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION = 1

DocumentKind = Literal["minutes", "agenda", "report", "decision_notice", "other"]
Status = Literal["present", "in_attendance", "apologies", "absent", "expected"]
VoteResult = Literal["carried", "lost", "unanimous", "tied", "withdrawn"]
Severity = Literal["error", "warning", "info"]

# What found a record, a word a rule. These lists are the registry: the code gives no other word, and
# models/confidence.json says of each how often it is right.
AttendanceBasis = Literal["list", "post", "table", "told", "substitute", "chair"]
ItemBasis = Literal["numbered-heading", "numbered-line", "heading", "label", "line"]
ResolutionBasis = Literal[
    "marker", "stem", "stripped", "list", "outcome",
    "minutes", "formula", "bare", "proposal", "it-was", "body-verb", "relative", "passive",
]  # fmt: skip
MotionBasis = Literal["lost", "ballot"]
RecommendationBasis = Literal["heading", "run-in"]
ActionBasis = Literal[
    "table", "beside", "column", "label", "list", "initials", "inline", "tail",
    "agreed", "asked", "is-to", "would", "should", "to", "subjunctive", "shared", "passive",
]  # fmt: skip
DeclarationBasis = Literal["table", "declared", "passive", "item-first", "name-first"]

AmountRole = Literal["budget", "precept", "award", "grant", "payment", "fee"]
CitationKind = Literal["planning_application", "statute"]
SpeechKind = Literal["question", "answer", "deputation", "petition", "speech"]

Box = tuple[int, float, float, float, float]
"""page, x0, top, x1, bottom: the page counts from 1, the rest are PDF points from its top left corner."""

_BASIS = "the rule that found it"
_CONFIDENCE = "0 to 1: how often that rule is right on invented bodies; the lowest are worth a person's look first"


class Record(BaseModel):
    """What all records share: frozen, and closed to unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Span(Record):
    """Where a record stands in its source: code points of the source's kept `text`, end exclusive."""

    start: int
    end: int
    page: int | None = Field(
        None, description="page on which the span starts, from 1; null where the source has no pages"
    )
    boxes: tuple[Box, ...] = Field((), description="[page, x0, top, x1, bottom] in PDF points, one a printed line")


class Given(Record):
    """What the user or a scraper said about a source, kept apart from what the source states."""

    council: str | None = None
    committee: str | None = None
    date: str | None = Field(None, description="of the meeting, ISO 8601")
    url: str | None = None
    retrieved: str | None = None


class Meeting(Record):
    """The sitting a document belongs to, as far as the document states it."""

    council: str | None = Field(None, description="the authority the body belongs to")
    committee: str | None = Field(None, description="the body that met")
    date: str | None = Field(None, description="ISO 8601")
    date_text: str | None = Field(None, description="the date as printed")
    start_time: str | None = Field(None, description="HH:MM, 24 hours")
    end_time: str | None = Field(None, description="HH:MM, 24 hours")
    venue: str | None = None
    title: str | None = Field(None, description="of a report")
    author: str | None = Field(None, description="of a report")


class Attendance(Record):
    """One person or post the document lists as there, expected or not there."""

    id: str = ""
    name: str | None = Field(
        None, description="as printed, without honorific and honours; null for a post without a name"
    )
    honorific: str | None = None
    role: str | None = None
    organisation: str | None = None
    status: Status
    substitute_for: str | None = None
    arrived: str | None = Field(None, description="as printed: a time or an item")
    left: str | None = Field(None, description="as printed: a time or an item")
    basis: AttendanceBasis | None = Field(None, description=_BASIS)
    confidence: float | None = Field(None, description=_CONFIDENCE)
    span: Span


class Item(Record):
    """One numbered or titled item of business."""

    id: str = ""
    number: str | None = Field(None, description="as printed, without a final dot; null if none is printed")
    title: str | None = Field(description="as printed; null where the minute itself follows the number")
    agenda_number: str | None = Field(None, description='a second number, as in "(Item 3)" or "(Ref: 9)"')
    parent_id: str | None = None
    public: bool = Field(True, description="false where the item stands in the part closed to press and public")
    basis: ItemBasis | None = Field(None, description=_BASIS)
    confidence: float | None = Field(None, description=_CONFIDENCE)
    span: Span = Field(description="the heading")
    extent: Span = Field(description="the heading and all that was minuted under it")


class Clause(Record):
    """One operative clause of a resolution, without enumerator and lead-in."""

    number: str | None = Field(None, description="the enumerator as printed")
    parent: str | None = Field(None, description="enumerator of the clause it belongs under")
    verb: str | None = Field(None, description="the clause's own verb, where it is known")
    text: str
    span: Span


class NamedVotes(Record):
    """Names under each option of a recorded vote, as printed."""

    for_: tuple[str, ...] = Field((), alias="for")
    against: tuple[str, ...] = ()
    abstain: tuple[str, ...] = ()


class Vote(Record):
    """A vote as printed: numbers and names only where the document prints them."""

    for_: int | None = Field(None, alias="for")
    against: int | None = None
    abstain: int | None = None
    result: VoteResult | None = None
    names: NamedVotes | None = None


class Resolution(Record):
    """A decision this meeting took: one record a marker or sentence, its clauses inside."""

    id: str = ""
    item: str | None = Field(None, description="number of the item as printed")
    item_id: str | None = None
    verb: str = Field(description="resolved, recommended, agreed, approved, noted, ...")
    clauses: tuple[Clause, ...]
    mover: str | None = None
    seconder: str | None = None
    recommended_to: str | None = Field(None, description="the body it is addressed to for decision")
    vote: Vote | None = None
    basis: ResolutionBasis | None = Field(None, description=_BASIS)
    confidence: float | None = Field(None, description=_CONFIDENCE)
    span: Span


class Motion(Record):
    """A motion or amendment that did not become a decision, or that only a record of votes tells of."""

    id: str = ""
    item: str | None = None
    item_id: str | None = None
    text: str
    mover: str | None = None
    seconder: str | None = None
    vote: Vote | None = None
    basis: MotionBasis | None = Field(None, description=_BASIS)
    confidence: float | None = Field(None, description=_CONFIDENCE)
    span: Span


class Recommendation(Record):
    """What a report asks the meeting to decide."""

    id: str = ""
    number: str | None = None
    text: str
    basis: RecommendationBasis | None = Field(None, description=_BASIS)
    confidence: float | None = Field(None, description=_CONFIDENCE)
    span: Span


class Action(Record):
    """Something a doer is to do after the meeting."""

    id: str = ""
    item: str | None = None
    item_id: str | None = None
    text: str
    owner: str | None = Field(None, description="who is to do it, full name or post where one fits")
    owner_text: str | None = Field(None, description="the words the owner came from")
    due: str | None = Field(None, description="ISO 8601, where stated or following from the meeting date")
    due_text: str | None = None
    resolution_id: str | None = Field(None, description="the decision that instructs it")
    basis: ActionBasis | None = Field(None, description=_BASIS)
    confidence: float | None = Field(None, description=_CONFIDENCE)
    span: Span


class Declaration(Record):
    """An interest a named member declared."""

    id: str = ""
    item: str | None = None
    item_id: str | None = None
    name: str
    text: str
    withdrew: bool | None = Field(None, description="whether the member left for the item, where stated")
    basis: DeclarationBasis | None = Field(None, description=_BASIS)
    confidence: float | None = Field(None, description=_CONFIDENCE)
    span: Span


class Amount(Record):
    """A sum of money that is printed, with what it is for where the document says so."""

    id: str = ""
    item: str | None = None
    item_id: str | None = None
    resolution_id: str | None = Field(None, description="the decision in whose clauses it stands")
    text: str = Field(description="as printed")
    value: float = Field(description="the number that is printed, in pounds or euro")
    currency: Literal["GBP", "EUR"]
    role: AmountRole | None = Field(None, description="what it is for, where a word beside it or over its list says so")
    role_text: str | None = Field(None, description="the word that says so")
    span: Span


class Citation(Record):
    """A planning application or a statute that is named."""

    id: str = ""
    item: str | None = None
    item_id: str | None = None
    resolution_id: str | None = Field(None, description="the decision in whose clauses it stands")
    kind: CitationKind
    text: str = Field(description="as printed")
    reference: str = Field(description="the number of the application, or the name of the statute with its year")
    provision: str | None = Field(None, description='of a statute, as printed: "section 100A(4)", "s.137"')
    span: Span


class Speech(Record):
    """A question, its answer, a deputation, a petition or an address to the meeting, in the words of the minutes."""

    id: str = ""
    item: str | None = None
    item_id: str | None = None
    kind: SpeechKind
    speaker: str | None = Field(
        None, description="who asks, answers or brings it, as printed: a name, a post, initials, or what they are"
    )
    on_behalf_of: str | None = Field(None, description="as printed")
    put_to: str | None = Field(None, description="whom it is put to, as printed")
    reply_to: str | None = Field(None, description="of an answer: the id of the question")
    text: str = Field(description="what was said, or the sentence that tells it")
    span: Span


class Document(Record):
    """One document of a source; an agenda pack gives several, in print order."""

    id: str = ""
    kind: DocumentKind
    draft: bool = False
    pages: tuple[int, int] | None = Field(None, description="first and last page; null where the source has no pages")
    span: Span
    meeting: Meeting = Meeting()
    attendance: tuple[Attendance, ...] = ()
    items: tuple[Item, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    motions: tuple[Motion, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    actions: tuple[Action, ...] = ()
    declarations: tuple[Declaration, ...] = ()
    amounts: tuple[Amount, ...] = ()
    citations: tuple[Citation, ...] = ()
    speeches: tuple[Speech, ...] = ()


class Finding(Record):
    """A gap or a doubt the parser states instead of guessing."""

    severity: Severity
    code: str = Field(description="short and stable, such as page-without-text or item-gap")
    page: int | None = None
    message: str = Field(description="what is wrong and what to do, in a journalist's words")


class ParsedSource(Record):
    """All that was read from one file: one line of what `parse` prints."""

    schema_version: int = SCHEMA_VERSION
    source: str = Field(description="path under the folder that was named, with forward slashes")
    format: str = Field(description="pdf, html, markdown, text, ...")
    sha256: str
    pages: int | None = Field(None, description="number of pages; null where the format has none")
    given: Given = Given()
    text: str = Field("", description="the kept text: furniture removed, reading order restored")
    page_starts: tuple[int, ...] = Field(
        (), description="offset in `text` at which each page starts; empty without pages"
    )
    documents: tuple[Document, ...] = ()
    findings: tuple[Finding, ...] = ()
