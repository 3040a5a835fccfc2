"""A sentence without what only leads to what it settles, or stands beside it: its number, why it was so, when it was discussed before."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cues
from minutes_parser.segment.motions.mover_names import HOW_BY, NAME
from minutes_parser.segment.settled.settling import (
    ADVERB,
    AGREE,
    BODY,
)
from minutes_parser.segment.votes.how_voted import without_how

_X = re.VERBOSE | re.IGNORECASE
_ENUMERATED = compiled(
    r"^(?:(?!£)[\W_])*(?:\d{1,3}\.\d{1,2}\s+|(?:[ivx]{1,4}|[a-h]|\d{1,2})\)\s*(?=[A-Z])|(?:[ivx]{1,4}|[a-h]|\d{1,2})\)\s+)?"
)

# "the letter, a copy of which had previously been circulated": no decision of an earlier meeting.
_CIRCULATED = compiled(
    r"\b(?:had|have|has|having)\s+(?:been\s+)?(?:previously\s+|already\s+)?(?:been\s+)?circulated\s+(?:previously\b|already\b|earlier\b|(?:prior\s+to|before|in\s+advance\s+of|ahead\s+of)\s+the\s+meeting\s+and(?=\s+(?:was|were)\b))|\b(?:had|have|has|having)\s+(?:been\s+(?:previously|already)|(?:previously|already)\s+been)\s+circulated\b|,?\s+\(?(?:an?\s+)?cop(?:y|ies)\s+of\s+which\s+(?:had|have|has|was|were)\s+(?:previously\s+|already\s+)?(?:been\s+)?(?:previously\s+|already\s+)?circulated\b[^,.;()]{0,40}\)?"
    r"|,?\s+\(?(?:as\s+|(?:which|copies\s+of\s+which)\s+had\s+been\s+)?(?:previously|already)\s+(?:circulated|distributed|e-?mailed)\b[^,.;()]{0,40}(?:\)|,)(?=\s)"
    r"|(?:(?<=\bwas\s)|(?<=\bwere\s)|(?<=:\s)|^)(?:(?:previously|already)\s+)?circulated(?:\s+(?:previously|already|beforehand))?(?:\s+(?:to\s+(?:all\s+)?(?:members|councillors|everyone|all)|(?:before|prior\s+to|in\s+advance\s+of|ahead\s+of)\s+the\s+meeting|with\s+the\s+agenda)){0,2}\s+and\s+(?=(?:was\s+|were\s+)?(?:\w+ly\s+)?(?:approved|agreed|adopted|accepted|noted)\b)",
    re.IGNORECASE,
)

# "... the usual clearing, as discussed at the last meeting": what was agreed there is agreed now.
_AS_BEFORE = compiled(
    r"(?<=\w),?\s+as\s+(?:previously\s+(?:discussed|agreed|proposed|suggested|circulated)|(?:discussed|agreed|proposed|suggested|raised|mentioned|requested)\s+at\s+(?:the\s+|our\s+)?(?:last|previous)\s+(?:\w+\s+)?meeting)\b",
    re.IGNORECASE,
)

# "Ann Bellproposed that the report be accepted"
_GLUED = compiled(r"(?<=[a-z]{3})proposed\b")

# "Ann Bell proposes that it be bought , Bob Roe seconds , all agree .", as some clubs minute
_NOW = cues("proposes moves nominates")
_IN_PRESENT = compiled(
    r"\b(?:proposes|moves|nominates|seconds|agrees?(?!\s+to\b))\b|\b(?:is|are)(?=\s+(?:all\s+)?in\s+favour\b)",
    re.IGNORECASE,
)
_PAST = {"proposes": "proposed", "moves": "moved", "nominates": "nominated", "seconds": "seconded", "agree": "agreed", "agrees": "agreed", "is": "was", "are": "were"}  # fmt: skip
_BLANK = compiled(r"\s+(?=[.,;](?:\s|$))")

# "The Board agreed to extend it to January, noting that the records had not come"
_NOTING = compiled(r",\s+noting\s+(?:that|the)\b[^;]*$")

# "That is dearer than was agreed in spring": what was agreed once, beside which something is set
_THAN_ONCE = compiled(
    r"\bthan\s+(?:(?:that|what|those|the\s+\w+)\s+)?(?:(?:was|were|(?:had|has|have)\s+been)\s+)?(?:\w+ly\s+)?(?:agreed|approved|accepted|granted|set|budgeted)\b[^,;]*",
    re.IGNORECASE,
)

# A blank that a converter has made a question mark: "The minutes were adopted.?"
_STRAY = compiled(r"(?<=[.;])\s*\?+$")

# Why something was agreed, before it: "As no quote had come yet it was agreed to ask again."
_BECAUSE = compiled(
    rf"""
    (?:as|since|because|although|though|given|while|whilst|despite|following|owing\s+to|due\s+to|in\s+view\s+of|in\s+light\s+of)\s
    (?:(?!\b(?:report(?:s|ed)|stated|said|advised|noted|agreed|resolved|decided|minuted|recorded|asked|meetings?|minutes?|AGM)\b)[^;.]){{3,300}}?
    (?<!which\s)(?<!that\s)(?<!when\s)(?<!where\s)(?<!whether\s)(?<!what\s)(?<!\bif\s)(?<!until\s)(?<!before\s)(?<!after\s)(?<!once\s)
    (?=\b(?:it\s+was{ADVERB}|{BODY}{ADVERB})\s+{AGREE}\s+(?:to|that|not)\b)
    """,
    _X,
)

# "On the proposal of Cllr Bell seconded by Cllr Roe the members confirmed the minutes": who settles it stands behind.
# "Proposed by Cllr Bell, seconded by Cllr Roe, the minutes of the Quay Committee held on 4 May were noted."
_ON_PROPOSAL = compiled(
    rf"(?:(?:up)?on\s+the\s+(?:proposal|proposition|motion)\s+of|(?:it\s+was\s+)?(?:proposed|moved)\s+by)\s+(?-i:{NAME}),?\s+(?:and\s+)?(?:duly\s+)?seconded\s+by\s+(?-i:{NAME}),?\s+(?:and\s+)?(?={BODY}{ADVERB}\s+\w+ed\b|(?:the|an?|these|all)\s[^;.]{{3,300}}?\s(?:was|were)\s+(?:(?:\w+ly|then|also|all|both)\s+)?(?:noted|received)\b)",
    _X,
)

# "Members agreed that although the aims were good, they decided that more should be done": the second is what they settled.
_AGREED_THOUGH = compiled(
    rf"^.{{0,80}}?\b{BODY}{ADVERB}\s+agreed\s+that\s+(?:although|though|while|whilst|despite|notwithstanding)\s[^.;]{{5,300}}?,\s+(?={BODY}{ADVERB}\s+{AGREE}\s+(?:to|that|not)\b)",
    _X,
)

# "The Board endorsed the plan and suggested the following:", over what is no part of it.
AND_LISTS = compiled(r",?\s+and\s+(?:suggested|asked|made|raised|commented|noted)\b[^.;]*:\W*$", re.IGNORECASE)

# "No opposition, Ann Bell was elected unanimously."
_UNOPPOSED_FIRST = compiled(
    r"(?:(?:there\s+(?:was|being)\s+)?no\s+(?:opposition|objections?|other\s+(?:nominations?|nominees|candidates)))[,;]\s+(?=(?:(?-i:[A-Z])[\w.’'-]+\s+){1,4}was\s)",
    re.IGNORECASE,
)

_THOUGH = cues("although though while whilst despite notwithstanding")
# "There was a short discussion, following which the Council decided to wait": no other day's doing.
_MAY_FOLLOW = cues("which whereupon thereupon")
_FOLLOWING_WHICH = compiled(
    rf"(?:(?!\b(?:meetings?|last|previous\w*|earlier|reported|told|said|minutes?)\b)[^.;]){{8,200}}?[,;]\s+(?:(?:following|after|(?:up)?on|at\s+the\s+(?:end|close|conclusion)\s+of)\s+which|whereupon|thereupon),?\s+(?=(?:it\s+was|{BODY}){ADVERB}\s+(?:{AGREE}|voted)\b)",
    _X,
)


def plainly(sentence: str, words: frozenset[str]) -> tuple[str, frozenset[str]]:
    """A sentence of the given words in one line, without these; and its words, of which two may have been printed as one."""
    text = _STRAY.sub("", _ENUMERATED.sub("", " ".join(sentence.split())))
    if "seconded" in words and "proposed" not in words and (glued := _GLUED.sub(" proposed", text)) != text:
        text, words = glued, words | {"proposed"}
    if not _NOW.isdisjoint(words) and ("seconds" in words or "seconded" in words):
        text = _IN_PRESENT.sub(lambda said: _PAST[said.group().lower()], _BLANK.sub("", text))
        words |= {"proposed", "moved", "seconded", "agreed", "was", "were"}
    text = _CIRCULATED.sub("", text) if "circulated" in words else text
    text = _AS_BEFORE.sub("", text) if "meeting" in words or "previously" in words else text
    text = HOW_BY.sub("", text) if "(" in text and "seconded" in words else text
    text = AND_LISTS.sub(".", text) if text.endswith((":", ":-", ":–")) else text
    text = _NOTING.sub("", text) if "noting" in words else text
    text = _THAN_ONCE.sub("than before", text) if "than" in words else text
    text = text[led.end() :] if "seconded" in words and (led := _ON_PROPOSAL.match(text)) else text
    text = text[led.end() :] if text[:1] in "NnTt" and (led := _UNOPPOSED_FIRST.match(text)) else text
    text = text[led.end() :] if _MAY_FOLLOW & words and (led := _FOLLOWING_WHICH.match(text)) else text
    text = without_how(text)
    text = text[led.end() :] if _THOUGH & words and (led := _AGREED_THOUGH.match(text)) else text
    because = _BECAUSE.match(text)
    text = text[because.end() :] if because else text
    return text, words
