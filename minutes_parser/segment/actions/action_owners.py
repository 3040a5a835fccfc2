"""Owners printed apart from their action: in a right-hand column, at the end of the paragraph, below it, in the next cell."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.action_text import WHEN, Point, is_none, leading
from minutes_parser.segment.actions.commitments import commitments
from minutes_parser.segment.actions.deeds import begins_errand, is_errand
from minutes_parser.segment.actions.owners import People, doer_in
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.people.names import initials, is_person

_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?"
)
_NO_OWNER = compiled(
    rf"(?:noted?|agreed|approved|owner|who|resolved|carried|deferred|done|ongoing|asap|completed?|info(?:rmation)?|none|n/?a"
    rf"|lead(?:\s+att)?|{_MONTH}|\W*|\d.*|actions?(?:\s.*)?|decisions?.*)\W*",
    re.I,
)
# Initials or a post left at the end of a paragraph by a reader that saw no column.
_TAIL = compiled(
    r"(?<=[.!?])\s+(?P<name>(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s+(?:[A-Z]\.?\s+|[A-Z][\w’'-]+\s+){0,2}[A-Z][\w’'-]+)\.?\Z"
    r"|(?<=[.!?\w])\s+(?P<initials>[A-Z]{2,3}(?:(?:\s?[/&]\s?|,\s)[A-Z]{2,3})*)(?:\s*(?P<due>\d{1,2}/\d{1,2}(?:/\d{2,4})?|[Nn]ext\s+[Mm]eeting|ASAP))?\Z"
    r"|(?<=[.!?])\s+(?P<capitals>[A-Z][A-Z’'-]{2,}(?:\s[A-Z][A-Z’'-]{2,}){1,2})\Z"
    r"|(?<=[.!?])\s+(?P<post>(?:Clerk|CLERK|Secretary|SECRETARY|Treasurer|TREASURER|Chair(?:man)?|CHAIR(?:MAN)?|Conven[eo]r)(?:/[A-Z]\w+)?)\.?\Z"
)
# "... send a message to MN or MW" names them in the sentence.
_GOVERNED = compiled(
    r"\b(?:prop|pr|sec|2nd|proposer|seconder)[.:]\Z|\b(?:apologies|proposed|seconded|prop|sec|or|and|to|with|from|by|for|of|the|a|via|see|contact|ask|than|on|in|at|as)\Z",
    re.I,
)
_INITIALS = compiled(r"[A-Z]{2,4}(?:\s*[/&,]\s*[A-Z]{2,4})*[\s/]*")
# What an owner makes an action of: a decision that names no doer; failing that, anything that looks ahead.
_SETTLED = compiled(
    r"(?<!has )(?<!had )\b(?:agreed|decided|resolved)\s+(?:to|that)\b(?![^.;]{0,80}\bha[ds]\s+been\b)|\b(?:is|are)\s+to\s+be\b|\b(?:was|were)\s+(?:asked|requested|invited)\s+to\b|\bresolved\s*[–:-]|\basked\s+for\s+[^.;]{3,80}?\sto\s+be\s",
    re.I,
)
# "A one-page summary for tenants to go in the newsletter", "Partners to return the form": no verb but the one to come.
_DIRECTIVE = compiled(
    r"(?!.{0,60}?\b(?:(?<!to be )\w+ed|chosen|given|was|were|is|are|has|had|have|going|able|due|time|happy|keen|pleased|ready|need|permission"
    r"|right|how|visit|thanks|reference|according|relation|welcome|like|due|back|up|next|regard|needs?)\s(?:.{0,30}?\s)?to\b)"
    r"(?:(?!To\b)[A-Z][\w’'/&-]*\s(?:[\w‘’'/&–-]+\s){0,8}?)?[Tt]o\s+(?P<deed>(?:also\s+)?(?!(?:the|an?|all|our|this|these|its|their|his|her)\s)[a-z].*)",
    re.S,
)
_WE_MUST = compiled(r"\A\W*(?:we|somebody|someone)\s+(?:will|must|should|needs?\s+to)\b|\bwill\s+do\s+this\b", re.I)
# Verbs that are no nouns too: "Ask the school", but not "Report from the school".
_ORDERS = compiled(
    r"(?:ask|send|write|circulate|arrange|buy|get|find|invite|obtain|ensure|renew|organise|remind|investigate|speak|submit|add|chase"
    r"|seek|provide|prepare|purchase|publish|liaise|enquire|respond|remove|collect|confirm|e-?mail\s+(?:the|to|all)|apply|book\s+(?:the|an?)|contact\s+(?:the|an?|all|[A-Z][A-Za-z]+\s+(?:re|about|regarding|for|to|with)))\s",
    re.I,
)


def looks_ahead(text: str) -> bool:
    """Whether a sentence without a doer says that something is to be done."""
    text = text.strip()
    _, stop, last = text.rpartition("; ")  # "The board is rotten; a new one to be priced"
    if stop and _directs(last[:1].upper() + last[1:]):
        return True
    return bool(_WE_MUST.search(text) or _ORDERS.match(text) or _commands(text) or _directs(text))


def _commands(text: str) -> bool:
    """Whether a sentence begins with the verb of an errand and what that is done to, so that the verb can be no noun."""
    return _OBJECT.match(text) is not None and begins_errand(text.lower()) and _FINITE.search(text) is None


_FINITE = compiled(r"\b(?:was|were|is|are|has|have|had|will|would)\b")


# "Clarify the date with the auditor", "Speak to the farmer", but not "Talk to the club" and "Report for the spring"
_OBJECT = compiled(
    r"(?!(?:Talk|Visit|Report|Update|Address|Issue|Order|Plan|Query|Review|Share|Supply|Present|Contact|Notice|Survey|Feedback)\s+(?:to|with|into|up|out)\b)[A-Z][\w-]+\s+(?:(?:up|out|into|to|with|off)\s+)?"
    r"(?:the|an?|all|this|these|those|our|its|their|two|three|four|five|six|some|new|further|who|whether|if)\b|(?:Look\s+into|Find\s+out|Speak\s+to|Liaise\s+with|Write\s+to|Follow\s+up)\s"
)


def _directs(text: str) -> bool:
    directive = _DIRECTIVE.match(text)
    if directive is None:
        return False
    subject = text[: directive.start("deed")].split()[:-1]
    if re.match(r"(?:be|go)\s", directive["deed"]):
        return not (subject and subject[-1] in {"possible", "able", "likely", "as", "how", "what"})
    return len(subject) <= 3 and not _NO_SUBJECT.search(" ".join(subject)) and is_errand(directive["deed"])


# "It was agreed to put the summary on the website", of which an owner behind it makes an action.
_AGREED_TO = compiled(r"\b(?:agreed|decided|resolved)\s+to\s+(?P<deed>[a-z].*)", re.S)


def settles_errand(text: str) -> bool:
    """Whether a sentence settles that something is to be done, without saying by whom."""
    agreed = _AGREED_TO.search(text)
    return agreed is not None and is_errand(agreed["deed"])


_NO_SUBJECT = compiled(
    r"\b(?:pressure|possible|chance|offers?|plans?|proposals?|ideas?|requests?|funding|money|grants?|reasons?|opportunit\w+|deadline|way"
    r"|works?|letters?|meetings?|applications?|invitations?|notices?|volunteers|leaflets?|posters?|surveys?|projects?|not|options?)\Z",
    re.I,
)


_AHEAD = compiled(r"\b(?:will|would|should|shall|to\s+be|agreed|needs?|requested|useful|must|being)\b", re.I)
# The same, where somebody else is bound beside it.
_BINDS = compiled(
    r"\A(?!.*\b(?:is|are)\s+currently\b).*\b(?:will|should|shall|must|(?:is|are|was|were)\s+to\s+be|needs?\s+to|agreed|requested)\b",
    re.I,
)
# What is told and asks nothing of the owner beside it.
# What has been done asks nothing more, unless something is left open.
_WILL_BE = compiled(r"[A-Z][\w’'-]*\s(?:[\w’'-]+\s){0,4}?(?:will|must)\s+be\s+\w+(?:ed|ght|nt|wn)\b")
_BEEN = compiled(
    r"\A(?!.*\b(?:subject\s+to|but|still|pending|await\w*)\b).*\b(?:have|has)\s+(?:now\s+|already\s+|all\s+)?been\s+\w+(?:ed|en|nt|wn|de)\b"
)
_NEWS = compiled(
    r"\bno\s+(?:further\s+)?(?:progress|news|updates?|information|comments?|issues?|objections?)\b|\bnothing\s+(?:further\s+|else\s+)?to\s+report\b",
    re.I,
)


# "All" in a column may own an action or say that all agreed; what all are to do is a call.
_EVERYBODY = compiled(r"(?:all|everyone|everybody)\W*", re.I)
_CALLS = compiled(
    r"\b(?:agreed|decided)\s+(?:that\s+)?(?:the\s+)?(?:[\w’']+\s+){0,3}(?:council|committee|board|group|association|club|society|trustees|governors|members|all|everyone|we)\s+(?:would|will|should)\b"
    r"|\b(?:should|must|please|(?:was|were|been|are)\s+(?:asked|requested|invited)\s+to|(?:will|would|to)\s+be|(?:is|are)\s+to|need\s+to)\b|\b(?:asked|requested)\s+(?:that\s+)?(?:all\s+|every\s?|the\s+)(?:members|councillors|governors|trustees|one|body)\b[^.;]*\sto\s",
    re.I,
)


_THINKS = compiled(r"\b(?:thinks?|thought|feels?|felt|believes?)\s+(?:that\s+)?(?:we|all|everyone|it)\b", re.I)


def names_owners(words: str, people: People, *, strict: bool = False) -> bool:
    """Whether the words of an owner column name people or posts: "KC", "RA/JS", "Clerk", "Cllr. Hay / Clerk".

    With `strict`, outside of a column, no organisation will do: "Action Points Update" is a heading.
    """
    if _NO_OWNER.fullmatch(words) or len(words) > 60:
        return False
    if words.isupper() and _WORD_IN_CAPITALS.search(words) and " " in words:
        words = _SMALL_WORDS.sub(lambda small: small.group().lower(), words.title())  # "CLLR HAY", "HEAD OF PARKS"
    if owner_alone(words, people):
        return True
    parts = [p.strip(" .()") for p in re.split(r"\s*(?:/|&|,|;|\n|\band\b)\s*", words) if p.strip(" .()")]
    return bool(parts) and all(_is_owner(part, people, strict) for part in parts)


_WORD_IN_CAPITALS = compiled(r"[A-Z]{4}")
_SMALL_WORDS = compiled(r"\b(?:And|Of|For|The)\b")


def owner_alone(words: str, people: People) -> bool:
    """Whether words name a person, several or a post as a whole: "Head of Parks and Beaches", "Cllrs Hay, Orr and Roe"."""
    whole = doer_in(words, people)
    return whole is not None and whole.kind in {"person", "post"} and words.strip()[:1].isupper()


def _is_owner(words: str, people: People, strict: bool) -> bool:
    if re.fullmatch(r"[A-Z]{2,4}", words) or people.knows(words):
        return True
    doer = doer_in(words, people)
    if doer is None or _IS_DATE.fullmatch(words) or doer.kind == "pronoun" or (strict and doer.kind == "organisation"):
        return False
    return words[:1].isupper()


_IS_DATE = compiled(WHEN)


def known_initials(text: str, people: People) -> bool:
    """Whether a paragraph is nothing but initials of people the document lists."""
    return text.isupper() and bool(_INITIALS.fullmatch(text)) and people.knows(re.split(r"\W", text)[0])


COLUMN_LABEL = compiled(r"\A\W*(?:Actions?|ACTIONS?)(?:\s+(?:[Bb]y|BY))?\s*[:–-]?\s+(?=[A-Z])")
"""before an owner in a column: "Action Clerk", "ACTION: KO\""""
# Who owns the line above, below it: "Mr Roe", "Clerk", "Cllr Hay / Mrs Orr".
_ONE = r"(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s(?:[A-Z]\.?\s|[A-Z][\w’'-]+\s){0,2}[A-Z][\w’'-]+|Clerk|Secretary|Treasurer|Chair(?:man)?)"
_OWNER_ALONE = compiled(
    rf"{_ONE}(?:\s*[/&]\s*{_ONE}){{0,2}}|(?:Cllrs|Councillors)\s[A-Z][\w’'-]+\s(?:and|&)\s[A-Z][\w’'-]+"
    r"|(?:[A-Z][\w’'-]+\s){1,4}(?:Officer|Manager|Clerk|Warden|Engineer|Executive|Secretary)|(?:Director|Head)\sof\s[A-Z][\w’'-]+(?:\s(?:and\s)?[A-Z][\w’'-]+){0,3}"
)


def is_listed(words: str, people: People) -> bool:
    """Whether words are initials, one name or the whole name of somebody listed."""
    return people.knows(words) or (" " in words and people.by_part(words.split()[-1]) == words)


_LONGEST_OWNERS = 66


def named_below(before: Passage, passage: Passage, people: People) -> list[Point]:
    """What somebody who is named in the line below it is to do, where the line itself says nobody: "NAC to be asked for bags."."""
    if len(passage.text) > _LONGEST_OWNERS:
        return []
    who = passage.text.strip("()[]* ")
    listed = all(is_listed(part, people) or _OWNER_ALONE.fullmatch(part) for part in _PARTS.split(who))
    if not (listed or _OWNER_ALONE.fullmatch(who)) or not names_owners(who, people, strict=True):
        return []
    last = sentences(before)[-1]
    ahead = looks_ahead(last.text) or (settles_errand(last.text) and not passage.text.startswith("Chair"))
    doer = doer_in(who, people)
    marked = passage.text[0] in "([*" or (doer is not None and doer.kind != "post")
    deed = nobodys(last, people, sure=ahead or (marked and _OUGHT.search(last.text) is not None))
    if not (marked or ahead) and who.startswith("Chair"):
        return []
    if before.end + 2 < passage.start or deed is None:
        return []
    return [Point(deed.start, deed.end, deed.text, who, who, None, True)]


_OUGHT = compiled(r"\b(?:should|must|needs?\s+to)\s+(?:also\s+)?be\s+(?:set|\w{2,}(?:ed|ght|ld|nt|wn|en|ut|de))\b")


def nobodys(sentence: Passage, people: People, *, sure: bool) -> Passage | None:
    """What a sentence says is to be done and by nobody named: a passive decision, or all of it where one is `sure` that it looks ahead."""
    bound = commitments(sentence.text, people)
    if not bound:
        return sentence if sure else None
    free = all(c.owner is None or _is_asking(sentence.text[: c.start]) for c in bound)
    if any(c.owner for c in bound):
        return sentence if free else None  # "It was agreed to ask the landlord for a key"
    return sentence.part(bound[0].start, bound[-1].end)


def owner_at_end(text: str, people: People) -> re.Match[str] | None:
    """The initials or the post at the end of a paragraph that own what it says; group `post` where it is a post."""
    last = text[-80:].split()[-1:]  # an owner is one word with a capital, or a date stands behind it
    likely = last and (last[0][0].isupper() or _DATED.search(last[0]) or last[0] == "meeting")
    tail = _TAIL.search(text, max(0, len(text) - 120)) if likely else None
    if tail is None or is_none(text[: tail.start()]) or _GOVERNED.search(text, 0, tail.start()):
        return None
    if (
        tail["initials"]
        and is_person(name := text[: tail.start()].rsplit("\n", 1)[-1])
        and initials(name) == tail["initials"]
    ):
        return None  # "Ann Bell AB", in a list of those there
    if tail["initials"] == "ALL":
        return tail if _CALLS.search(text, 0, tail.start()) else None
    if tail["capitals"]:
        who = tail["capitals"].title()
        return tail if is_listed(who, people) or owner_alone(who, people) else None
    return tail if tail["post"] or tail["name"] or people.knows(re.split(r"\W", tail["initials"])[0]) else None


_DATED = compiled(r"\d/\d{1,2}(?:/\d{2,4})?\Z")


def beside(before: Passage, passage: Passage) -> bool:
    """Whether a cell stands in the row of the cell before it, which holds a sentence."""
    a, b = before.block.cell, passage.block.cell
    return a is not None and b is not None and (a.table, a.row) == (b.table, b.row) and len(before.text) > 25


def goes_on_below(above: Passage, owner: Passage, below: Passage) -> list[Point]:
    """What a line says that goes on below its owner's: "Letter to all members", "KO" beside it, "to be sent out"."""
    if not (re.search(r"[\w,]\Z", above.text) and below.text[:1].islower() and owner.end + 1 == below.start):
        return []
    words = f"{above.text} {below.text}"
    if not _AHEAD.search(words) or _NEWS.search(words):
        return []
    return [Point(above.start, below.end, words, owner.text, owner.text, None, True)]


_WENT = compiled(
    r"\W*(?:this|it|that|the\s+(?:proposal|motion|proposition))\s+was\s+(?:\w+ly\s+|then\s+)?(?:seconded|put|carried|agreed)\b(?!\s+(?:that|to)\s|[^.;:]*\b(?:will|would)\b)[^.;:]{0,90}\W*",
    re.IGNORECASE,
)
_VOTE_CALLED = compiled(r"(?:Named|Recorded)\s+vote\b[^.]{0,60}", re.I)
IN_BETWEEN = compiled(
    r"(?:On\s+being\s+put|This\s+was\s+put|Put)\s+to\s+the\s+vote[^.]*\.|(?:(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)\b[^.]{2,60}|The\s+[A-Z][a-z]+)\s+"
    r"(?:re)?(?:turned\s+to|joined|left|entered)\s+(?:the\s+)?(?:meeting|room|chamber)[^.]{0,30}\.?"
    r"|(?:For|Against|Abstain\w*|Abstentions?)\s*:[^.]{1,200}|(?:Resolved|Carried|Agreed)\s+\d{1,3}(?:\s?[-–:]\s?\d{1,3}){1,2}"
    r"|(?:Proposed|Seconded|Moved)\b[^.]{2,80}\.?|(?:All\s+)?(?:in\s+favour|agreed|approved)\.?",
    re.I,
)
_WORD = compiled(r"\w{3}")
_BRACKETED = compiled(r"\([^)]*\)")


def owned(
    before: list[Passage], owner: str, people: People, *, due: str | None = None, sure: bool = True
) -> list[Point]:
    """The commitment, in the last of the passages before an owner, that stands nearest its end.

    Without `sure` a paragraph that commits nobody and settles nothing has no action; with it, its last sentence that looks
    ahead is one.
    """
    owner = owner.strip(" /,&\n")
    while len(before) > 1 and (
        (
            len(before[-1].text) < 30
            and not re.search(r"[.;]\Z|\b[Tt]o\b", before[-1].text)
            and not _commands(before[-1].text)
        )
        or IN_BETWEEN.fullmatch(before[-1].text)
    ):
        before = before[:-1]  # a heading in between, a vote, somebody who came back
    if not before:
        return []
    body = _whole_paragraph(before, people)
    pieces = [s for s in sentences(body) if _WORD.search(_BRACKETED.sub("", s.text))]
    while len(pieces) > 1 and (_VOTE_CALLED.fullmatch(pieces[-1].text) or _WENT.fullmatch(pieces[-1].text)):
        pieces.pop()  # "Named vote at the request of KO:", "This was seconded by KO and carried."
    if _EVERYBODY.fullmatch(owner):
        pieces = [
            piece
            for piece in pieces
            if (
                _CALLS.search(piece.text)
                or _directs(piece.text)
                or (
                    sure and (settles_errand(piece.text) or _is_order(piece.text) or nobodys(piece, people, sure=False))
                )
            )
            and not _THINKS.search(piece.text)
        ]
    if not pieces or is_none(body.text):
        return []
    others: Point | None = None
    anothers = False
    for piece in reversed(pieces):
        bound = commitments(piece.text, people, before=[body.text[: piece.start - body.start]])
        own = next(
            (
                c
                for c in reversed(bound)
                if _is_asking(piece.text[: c.start])
                or _TO_BE_ASKED.search(piece.text, c.start, c.end)
                or not _is_anothers(c.owner, owner, people)
            ),
            None,
        )
        if own is not None:
            named = own.owner or ""
            among = _one_of_several(named, owner, people) or owner in _PARTS.split(named)
            owner = named if among else owner
            at = bound.index(own)  # "KO offered to show it and would send dates" is one deed
            a, b = bound[at - 1].start if own.basis == "shared" and at else own.start, own.end
            another = own.owner and not among and _who(own.owner, people) != _who(owner, people)
            if another and _is_asking(piece.text[:a]):  # owed is the asking: "ask the county to clear the drain"
                a = piece.text[:a].rstrip().rindex(" ") + 1
            return [Point(piece.start + a, piece.start + b, piece.text[a:b], owner, owner, due, True)]
        settled = bool(_SETTLED.search(piece.text)) or _directs(piece.text)
        settled = settled or (piece is pieces[-1] and _comes_next(piece.text, sure=sure))
        if (
            not bound
            and not _NEWS.search(piece.text)
            and (settled or (due and piece is pieces[-1] and _WILL_BE.match(piece.text)))
        ):
            return [Point(piece.start, piece.end, piece.text, owner, owner, due, True)]
        anothers = anothers or bool(bound)
        if bound and others is None and not (people.one(bound[-1].owner or "") and people.one(owner)):
            a, b = bound[-1].start, bound[-1].end
            others = Point(piece.start + a, piece.start + b, piece.text[a:b], owner, owner, due, True)
    if others is not None:
        return [others]
    last = pieces[-1]
    if not sure:
        return []
    free = [p for p in pieces if not _NEWS.search(p.text) and not (anothers and commitments(p.text, people))]
    looking = next((p for p in reversed(free) if (_BINDS if anothers else _AHEAD).search(p.text)), None)
    if looking is None and _PAST.search(last.text) and (further := _further_up(before[-_NEAR:-1], owner, people, due)):
        return [further]
    if looking is None and anothers:
        return []
    piece = looking or pieces[-1]
    if _NEWS.search(piece.text) or (looking is None and _BEEN.search(piece.text)):
        return []
    if len(piece.text.split()) < 4:  # "Supported." says nothing without what stands before it
        piece = body.part(0, piece.end - body.start)
    return [Point(piece.start, piece.end, piece.text, owner, owner, due, True)]


def _comes_next(text: str, *, sure: bool) -> bool:
    """Whether a sentence right before its owner is an order or says what is still to come."""
    told = (
        _WILL_BE_DONE.search(text) or _WE_MUST.search(text) or (sure and (_HE_WILL.match(text) or _FOR_ALL.match(text)))
    )
    return bool(told) or _is_order(text)


def _is_order(text: str) -> bool:
    """Whether a sentence is an order: "Form a group for the spring"."""
    return _commands(text) or (
        (begins_errand(text.lower()) or _STARTS.match(text) is not None) and not _TELLS.search(text)
    )


_STARTS = compiled(r"(?:Form|Start|Hold|Run|Set|Use|Move|Keep|Try|Make|Take)\s(?:an?|the|up|out|some|all|new)\b")


# "This will be looked at", "a letter needs to be sent", in what has been told of.
_WILL_BE_DONE = compiled(
    r"(?<!which )(?<!that )\b(?:will|must|should|(?:still\s+)?needs?\s+to|(?:is|are)\s+to)\s+(?:also\s+|now\s+)?be\s+(?:\w+ly\s+)?(?!(?:held|closed|given)\b)\w+(?:ed|ght|ld|nt|wn|en|ut|de)\b(?!\s+(?:\w+\s+)?by\s+(?!\d|the\s+(?:end|next)\b|\w+day\b))"
)
# "He will show Ann how": whoever the label behind it names.
_HE_WILL = compiled(r"\W*(?:He|She|They|We|I)\s+(?:will|would|shall)\s+(?!be\b|have\b|like\b|not\b)[a-z]")
# "Every member to receive a copy"
_FOR_ALL = compiled(r"(?:[\w&/. -]{1,20}:\s+)?(?:Every|Each|All)\s[^.;:]{3,60}?\sto\s[a-z]")
# "Ann Bell would be asked to lead the survey": the asking is still to be done.
_TO_BE_ASKED = compiled(r"\b(?:would|will|to)\s+be\s+(?:asked|invited|requested)\s+to\b")
# "Report from the school was read" begins with no order.
_TELLS = compiled(r"\b(?:was|were|is|are|has|have|had|will|would|from|of|for|\w{3,}ed)\b|\A\w+s\b")
# What was said: the order that its owner was given may stand further up.
_PAST = compiled(r"\b(?:was|were|had|\w{3,}ed|reports|currently|ongoing)\b")
_NEAR = 8
"""so many paragraphs above an owner may stand what binds it by name"""


def _further_up(before: list[Passage], owner: str, people: People, due: str | None) -> Point | None:
    """What binds this very owner in the paragraphs above: "asked the Head of Waste to ..." before "ACTION BY: Head of Waste"."""
    wanted = owner.lower().removeprefix("the ")
    for passage in reversed(before):
        for sentence in reversed(sentences(passage)):
            for c in commitments(sentence.text, people) if wanted in sentence.text.lower() else ():
                if c.owner and c.owner.lower().removeprefix("the ") == wanted:
                    words = sentence.text[c.start : c.end]
                    return Point(sentence.start + c.start, sentence.start + c.end, words, owner, owner, due, True)
    return None


def _is_asking(lead: str) -> bool:
    """Whether the words before a commitment make it a request, which whoever owns it is to pass on."""
    return lead.endswith(("to ask ", "to request "))


def _who(owner: str, people: People) -> str:
    """An owner by the name that the list of those there gives, or as printed, without "the"."""
    return (people.one(owner) or owner).lower().removeprefix("the ")


def _is_anothers(bound: str | None, owner: str, people: People) -> bool:
    """Whether one person owns what another has undertaken."""
    if not bound or bound == owner:
        return False
    if all(re.fullmatch(r"[A-Z]{2,4}", w) for w in (bound, owner)):
        return True
    one, other = people.one(bound), people.one(owner)
    return one is not None and other is not None and one != other


def named_in(bound: str, owner: str, people: People) -> bool:
    """Whether who has undertaken something is the owner, or among the owners, that a column names."""
    one = people.one(bound)
    parts = [part.strip() for part in _PARTS.split(owner)]
    same = any(one == people.one(part) for part in parts) if one else False
    return same or any(bound.lower().removeprefix("the ").startswith(part.lower()) for part in parts if part)


def _one_of_several(bound: str, owner: str, people: People) -> bool:
    """Whether a column names several, of whom one has undertaken it by name."""
    return len(_PARTS.split(owner)) > 1 and people.one(bound) is not None and named_in(bound, owner, people)


_PARTS = compiled(r"\s*[/,&]\s*|\s+and\s+|(?<=[A-Z])\s+(?=[A-Z]{2,3}\b)")


# "4 Future events", "● Shop": a heading or a point, with which no sentence goes on.
_OPENS_ANEW = compiled(r"\d{1,2}[.)]?\s+[A-Z]|[•▪●○◦■·*]\s")


def _whole_paragraph(before: list[Passage], people: People) -> Passage:
    """The last paragraph, joined to the one before it where a reader has torn a sentence in two."""
    last = before[-1]
    if len(before) > 1:
        torn = before[-2]
        adjoins = torn.end + 1 == last.start and torn.block.cell is None
        if (
            adjoins
            and not _OPENS_ANEW.match(last.text)
            and not leading(last.text, people)
            and len(torn.text) > 40
            and re.search(r"[\w,]\Z", torn.text)
        ):
            return Passage(torn.block, torn.start, torn.text + " " + last.text)
    return last
