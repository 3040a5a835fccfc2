"""Who "he", "she" or "they" is: whoever was last the subject of a clause, as far as the words allow."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.doer_lists import together
from minutes_parser.segment.actions.owners import Doer, People, doer_in, doers, is_subject

_APPOSED = compiled(r",\s+(?:the\s+)?")
_OBJECT = compiled(r"\b(?:from|to|by|of|with|for|on|and|at)\s+\Z", re.I)
# "The Clerk said that she would": who speaks is she.
_SAID_THAT = compiled(
    r"(?:\s+from\s+[^,.;]{2,30}?)?(?:\s+(?:apologi[sz]ed|explained|responded|thanked\s+(?:\w+\s?){1,3})(?:\s+for\s[^,.;]{2,40}?)?\s+and)?\s+(?:has\s+)?(?:(?:very\s+)?kindly\s+|also\s+|then\s+)?(?:said|replied|responded|promised|confirmed|stated|advised|added|indicated|undertook|noted)(?:\s+that)?\s+"
)
# "Cllr Hay’s report had been circulated", "Cllr Hay – has had complaints": who a paragraph is of.
_HEADS = compiled(
    r"\W*(?P<who>[A-Z][^’'.:;,–—]{1,40}?)(?:[’']s\s+(?:\w+\s+){0,2}(?:report|update|note|letter|e-?mail)\b|\s[–—-]\s(?=\w))"
)
_TITLES = {
    "he": compiled(r"\b(?:Mrs|Ms|Miss|Dame|Lady|Baroness)\b"),
    "she": compiled(r"\b(?:Mr|Messrs|Sir|Lord|Fr|Father)\b"),
}
"""the titles of those who one pronoun is not"""
_SEVERAL = compiled(r"\s(?:and|&)\s|\w/[A-Z]{2}|\b(?:Cllrs|Councillors|Messrs)\b(?!.*\bCllr\b)")
# "It was passed to the Clerk and she was asked": whom the sentence has just named.
_AND = compiled(r",?\s+and\s+")
# "Superintendents Bell and Roe replied": of whom "he" is one, and nobody says which.
_TOLD_BY_SEVERAL = compiled(
    r"\W*(?:Cllrs|Councillors|Messrs|(?:the\s+)?[A-Z]\w+s)\s[A-Z][\w’'-]+(?:,\s[A-Z][\w’'-]+)*\s(?:and|&)\s[A-Z][\w’'-]+\s[a-z]+"
)
# "The Chair noted that ...", "The Chair noted that she and ...": of whom she tells
_THAT = compiled(r"\bthat\s+(?:s?he\s+and\s+)?\Z")
# "when the Finance Committee next meet they will look at it"
_WHEN = compiled(r"\b(?:when|once)\s+\Z", re.I)
_ASKS = compiled(r"\s+(?:also\s+|then\s+)?(?:asked|wondered|queried|enquired|inquired|wished\s+to\s+know)\b")


def meant(
    pronoun: Doer, text: str, named: Sequence[Doer], before: Sequence[str], people: People, *, asked: bool
) -> Doer | None:
    """Who a pronoun of a sentence stands for; `before` are the sentences up to it, `asked` says that the pronoun was asked something."""
    word = pronoun.text.lower()
    if word == "they":
        when = (d for d in named if d.kind in {"body", "group", "organisation"} and d.end <= pronoun.start)
        own = next((d for d in when if _WHEN.search(text, 0, d.start)), None)
        if own:
            return own
        own = _subject(text[: pronoun.start], people, word, speaker=True)
        if own and own.kind == "body" and not text.startswith(" also ", pronoun.end):
            between = (d for d in named if own.end <= d.start < pronoun.start and d.kind in {"group", "organisation"})
            if next(between, None):
                return None  # "The Council thanked the school and they agreed to come": the school, or the Council
        if own is None and _REVERTS.match(text, pronoun.end):
            posts = (d for d in named if d.kind == "post" and _SAID_THAT.fullmatch(text, d.end, pronoun.start))
            own = next(posts, None)
    else:
        says = (
            d
            for d in named
            if (d.single or d.kind == "organisation")
            and d.kind != "pronoun"
            and _SAID_THAT.fullmatch(text, d.end, pronoun.start)
        )
        # "She said that the contractor had begun and that she would": the same she.
        first = next(d for d in named if d.kind == "pronoun" and d.text.lower() == word)
        own = next(says, None) or _subject(text[: first.start], people, word, speaker=True, asked=asked)
        own = own or next((d for d in named if d.single and _AND.fullmatch(text, d.end, pronoun.start)), None)
        own = own or _object(text, pronoun, named)
    if own:
        return own
    for words in reversed(before):
        earlier = _subject(words, people, word, asked=asked)
        if earlier or (word != "they" and _TOLD_BY_SEVERAL.match(words)):
            return earlier
    return None


# "The Area Engineer said they would look into that and revert"
_REVERTS = compiled(r"\s+(?:will|would)\s+(?:[^.;]{3,90}?\s+and\s+)?(?:revert|report|respond|come\s+back|get\s+back)\b")


def _object(text: str, pronoun: Doer, named: Sequence[Doer]) -> Doer | None:
    """The one person whom a sentence of the body's names before a pronoun: "The Council agreed to pay Mr Hay, and he offered"."""
    told = [d for d in named if d.end <= pronoun.start and d.kind != "pronoun"]
    persons = [d for d in told if d.single]
    if len(persons) != 1 or told[0].kind != "body" or not is_subject(text, told[0]):
        return None
    return persons[0] if _may_be(persons[0], pronoun.text.lower(), text, asked=False) else None


def _subject(text: str, people: People, word: str, *, speaker: bool = False, asked: bool = False) -> Doer | None:
    """The person or post that was last the subject of a clause of the text, for a pronoun that follows it.

    With `speaker`, the first subject: of "X said that Y had called and that he would ...", X. For "they" it is the last
    group or organisation.
    """
    found = last = None
    pair: Doer | None = None
    kinds = {"person", "post", "initials", "name", "called"}
    if word == "they":
        kinds = {"group", "organisation", "body"} if speaker else {"group", "organisation"}
    named = together(text, list(doers(text, people)), people) if word == "they" else doers(text, people)
    for doer in named:
        if word == "they" and doer.single and _SEVERAL.search(doer.text) and _is_told_of(text, doer):
            pair = doer
        if doer.kind not in kinds:
            continue
        if word != "they" and not _may_be(doer, word, text, asked=asked):
            continue
        apposed = (
            last is not None
            and _APPOSED.fullmatch(text[last.end : doer.start])
            and not _OBJECT.search(text[: last.start])
        )
        if is_subject(text, doer):
            told_of = found is not None and word != "they" and _THAT.search(text, 0, doer.start) is not None
            if not told_of:  # "X advised that Y had called. She ...": X
                found = last if apposed else doer  # of "Sgt Fell, Harbour Beat Officer, said" the sergeant
            if speaker:
                break
        last = doer
    return found or (pair if word == "they" else _headed(text, people))


# "that Mr Hay and Mr Roe be authorised to complete it"
_BE = compiled(r"\s+(?:be|should|to)\s+[a-z]+")


def _is_told_of(text: str, doer: Doer) -> bool:
    """Whether two who are named together are the subject of a clause."""
    return is_subject(text, doer) or bool(_BE.match(text, doer.end))


def _may_be(doer: Doer, word: str, text: str, *, asked: bool) -> bool:
    """Whether one person is named whom the pronoun can stand for; who asks is not asked."""
    if _TITLES[word].search(doer.text) or doer.text.endswith("office"):
        return False
    if doer.kind != "post" and _SEVERAL.search(doer.text):
        return False
    return not (asked and _ASKS.match(text, doer.end))


def _headed(text: str, people: People) -> Doer | None:
    """Whom a sentence begins with as the one of whom the paragraph tells."""
    head = _HEADS.match(text)
    doer = doer_in(head["who"], people) if head else None
    return doer if doer and doer.single and doer.kind != "pronoun" else None
