"""Questions and their answers, deputations, petitions and who addressed the meeting: under labels, and as sentences tell.

What was asked is given in the words of the minutes; who asked is told only where a name, a post or what they are ("a
member of the public") is printed beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from minutes_parser.layout import Reading
from minutes_parser.patterns import compiled
from minutes_parser.records import Speech
from minutes_parser.segment.marks import mark, parts_of, reading_of, sections_of
from minutes_parser.segment.mentions.speakers import (
    COMING,
    LABELS,
    TELLING,
    Told,
    answered,
    asked,
    came,
    in_reply,
    label,
)
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.passages import Passage, Section, sentences

Found = tuple[Told, int, int]
"""what is told, with the offsets in the kept text of the words that are given back"""


@Language.component("minutes_speeches")
def speeches(doc: Doc) -> Doc:
    """Marks what was asked, answered and brought before the meeting, in minutes."""
    reading = reading_of(doc)
    for part in parts_of(doc):
        if part.kind == "minutes":
            for section in sections_of(doc, part):
                _mark(doc, reading, section)
    return doc


def _mark(doc: Doc, reading: Reading, section: Section) -> None:
    """Marks the speeches of a section; an answer names its question by the offset of that, which the id replaces later."""
    question: int | None = None
    for told, start, end in _spoken(section):
        if told.kind == "question":
            question = start
        record = Speech(
            kind=told.kind,
            speaker=told.speaker,
            on_behalf_of=told.behalf,
            put_to=told.to,
            reply_to=str(question) if told.kind == "answer" and question is not None else None,
            text=" ".join(reading.text[start:end].split()),
            span=reading.span(start, end),
        )
        mark(doc, "speeches", record)


def _spoken(section: Section) -> Iterator[Found]:
    """The speeches of a section in print order; what stands under a label is read for nothing else."""
    told = list(_under_labels_and_told(section))
    title = label(section.item.title) if section.item and section.item.title else None
    if title and section.item and title.kind in ("deputation", "petition"):
        says_more = title.speaker or title.start < title.end
        if says_more and all(title.kind != found.kind for found, _, _ in told):
            yield title, section.item.span.end - title.end, section.item.span.end
    yield from told


def _under_labels_and_told(section: Section) -> Iterator[Found]:
    passages, labels = section.passages, _labels(section)
    place = min(0, *labels) if labels else 0
    before: Told | None = None  # the question that the last sentence told
    while place < len(passages):
        if place in labels:
            before, here, end = None, labels[place], _end_of_run(passages, place, labels)
            first = passages[place].part(here.start) if place >= 0 and here.start < here.end else None
            if first or place + 1 < end:
                yield here, first.start if first else passages[place + 1].start, passages[end - 1].end
            place = end
            continue
        passage = passages[place]
        place += 1
        if before or not (TELLING.isdisjoint(passage.words) and COMING.isdisjoint(passage.words)):
            for sentence in sentences(passage):
                found = list(_told(sentence, before))
                yield from found
                before = found[-1][0] if found and found[-1][0].kind == "question" else None


def _told(sentence: Passage, before: Told | None) -> list[Found]:
    """What a sentence tells; `before` is the question that the one before it told."""
    text, start = sentence.text, sentence.start
    telling, coming = not TELLING.isdisjoint(sentence.words), not COMING.isdisjoint(sentence.words)
    both = in_reply(text) if telling else None
    if both:
        return [(told, start + told.start, start + told.end) for told in both]
    told = (
        (answered(text, before.speaker) if before else None)
        or (asked(text) if telling else None)
        or (came(text) if coming else None)
    )
    return [(told, start, sentence.end)] if told else []


_TITLE = -1
"""the place of an item's title before its paragraphs"""


def _labels(section: Section) -> dict[int, Told]:
    """The labels of a section by the place of their paragraph; an answer is one only behind a question."""
    labels: dict[int, Told] = {}
    title = label(section.item.title) if section.item and section.item.title else None
    if title and title.kind == "question" and title.speaker:
        labels[_TITLE] = title
    for place, passage in enumerate(section.passages):
        told = None if LABELS.isdisjoint(passage.words) else label(passage.text)
        if told and (told.kind != "answer" or any(other.kind == "question" for other in labels.values())):
            labels[place] = told
    return labels


_MOST = 40
"""paragraphs under one label"""
# Where the minutes go on after what was said under a label.
_GOES_ON = compiled(
    rf"""
    \W* (?: (?i: resolved | recommended | agreed | noted | action\b | it\s+was | proposed | moved | on\s+the\s+(?:proposal|motion) | members\b | in\s+(?:response|reply)\b | following\b
        | the\s+(?:committee|council|board|panel|meeting|chair\w*|mayor|cathaoirleach|members)\b )
      | (?:{NAME})\s+(?:\w+ly\s+)?(?:\w+ed|said|spoke|felt)\b )
    """,
    re.VERBOSE,
)


def _end_of_run(passages: Sequence[Passage], place: int, labels: dict[int, Told]) -> int:
    """The place behind the paragraphs that a label stands over.

    A question runs to the label of its answer; without one it is one paragraph. An answer runs to the next label, or to
    where the minutes go on.
    """
    here = labels[place]
    after = min((other for other in labels if other > place), default=len(passages))
    if here.kind == "question" and after < len(passages) and labels[after].kind == "answer":
        return min(after, place + _MOST)
    alone = place == _TITLE or here.start >= here.end
    end = min(place + (2 if alone else 1), after)
    if here.kind == "answer":
        while end < min(after, place + _MOST) and not _GOES_ON.match(passages[end].text):
            end += 1
    return end
