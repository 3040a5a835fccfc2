"""Who asks, answers or addresses a meeting, as printed, and the sentences and labels that say so."""

from __future__ import annotations

import re
from dataclasses import dataclass

from minutes_parser.patterns import compiled
from minutes_parser.records import SpeechKind
from minutes_parser.segment.cues import cues
from minutes_parser.segment.motions.mover_names import NAME

_POST = (
    r"(?:[Tt]he\s+)?(?:[A-Z][\w’'-]*\s+)?(?:clerk|[Cc]hair(?:man|woman|person)?|treasurer|secretary|convener|head\s?teacher|applicant|agent|developer|architect"
    r"|auditor|surveyor|officers?|warden|consultant|contractor)\b"
    r"|[Tt]he\s+[A-Z][\w’'&-]*(?:\s+(?:(?:of|for|and|the|&)\s+){0,2}[A-Z][\w’'&-]*){0,7}(?:\s+(?:officer|manager|representative|commissioner|observer|members?|team))?"
)
_PEOPLE = (
    r"(?:(?:[Aa]n?|[Oo]ne|[Tt]wo|[Ss]everal|[Ss]ome|[Aa]nother|[Tt]he)\s+)?(?:(?:[Ll]ocal|parent|elected|lay|ward|parish|other|former)\s+)?"
    r"(?:[Mm]embers?|[Rr]esidents?|[Pp]arents?|[Gg]overnors?|[Pp]arishioners?|[Tt]rustees?|[Cc]ouncillors?|[Dd]irectors?|[Rr]epresentatives?|[Oo]bservers?|[Oo]bjectors?)\b(?![ ][A-Z])"
    r"(?:\s+of\s+(?:the\s+)?(?:[Pp]ublic|[Cc]ommittee|[Cc]ouncil|[Pp]anel|[Bb]oard|press|audience|[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,3}))?"
)
_KEY = r"(?<![\w.])[A-Z]{2,4}(?![\w.])"
_BODIES = r"(?:board|panel|committee|sub-?committee|council|cabinet|meeting|group|forum)"
_BODY = rf"[Tt]he\s+{_BODIES}\b"
_ONE = rf"(?:{_PEOPLE}|{NAME}|{_BODY}|{_POST}|{_KEY})"
SPEAKER = rf"{_ONE}(?:\s+and\s+(?={NAME})(?:{NAME}))?"
"""A person, a post, initials or whom minutes call by what they are: "Cllr Bell", "the Clerk", "AB", "a member of the public"."""

_ASIDE = r"(?:\s*\([^()]{2,60}\)|,\s+(?!on\s+behalf\b|representing\b)[^,.;:]{3,80},)?"
_ALSO = r"(?:\s+(?:also|then|further|again|next|\w+ly))?"
_TO = rf"(?:\s+(?P<to>{SPEAKER}|him|her|them|us|everyone|all\s+present))?"
_ON = r"(?:on|concerning|relating\s+to|in\s+relation\s+to)"
_WHAT = r"(?:if|whether|why|how|what|when|where|who|whose|which|about|as\s+to|regarding)\b"

_ASKED = compiled(
    rf"\b(?:asked|enquired|inquired|queried|questioned){_TO}\s*,?\s+(?P<what>{_WHAT})"
    rf"|\b(?:raised|asked|put|posed)\s+(?:a|the|another|further|several|some|two|three|a\s+number\s+of)\s+(?:\w+\s+){{0,2}}(?:questions?|query|queries)\s+(?:{_WHAT}|{_ON}|for)\b"
)
"""What somebody asked; who stands before."""

_ONES_OWN = compiled(rf"(?:^\W*|[.;,]\s+|\s[–-]\s+|\b(?:and|but|while|when)\s+)(?P<who>{SPEAKER}){_ASIDE}{_ALSO}\s+\Z")
_AND = compiled(
    rf"^\W*(?P<who>{SPEAKER}){_ASIDE}{_ALSO}\s+(?:\w+ed|said|spoke|felt|gave|made|took|thought|was\s+present)\b[^.;]*?(?:\band|,)(?:\s+(?:he|she|they))?{_ALSO}\s+\Z"
)
_PRONOUN = compiled(rf"(?:^|\b(?:and|but)\s+)(?:He|She|They|he|she|they){_ALSO}\s+\Z")
_PASSIVE = compiled(
    rf"(?:^\W*|[.;,]\s+|\band\s+)(?:(?:He|She|They|he|she|they)|(?P<to>{SPEAKER})){_ASIDE}\s+(?:was|were)(?:\s+(?:also|then|further))?\s+\Z"
)
_IT = compiled(r"(?:^|[.;,]\s+|\b(?:and|but)\s+)[Ii]t\s+was(?:\s+(?:also|then|further))?\s+\Z")

_PUT = compiled(
    rf"^\W*(?:(?:[Aa]|[Aa]nother|[Tt]he|[Tt]wo|[Ff]urther|[Ss]everal)\s+)?(?:\w+\s+)?\b[Qq](?:uestion|uery|uestions|ueries)\s+(?:was|were)\s+(?:then\s+)?(?:asked|raised|put|received)"
    rf"(?:\s+(?:by|from)\s+(?P<who>{SPEAKER}))?{_ASIDE}\s+(?:{_WHAT}|{_ON})\b"
)
"""A question without who asked, or with him behind: "A question was raised by Mr Bell about the kerbs"."""

_TELLS = r"(?:replied|answered|responded|advised|confirmed|explained|said|stated|clarified|informed|reported|commented|indicated|outlined|told|thought|believed|reassured|assured|stressed|suggested|pointed\s+out)"
_IN_REPLY = compiled(
    rf"\b[Ii]n\s+(?:response|reply|answer)\s+to\s+(?P<question>(?:an?|the|this|further|another|some)\s+(?:\w+\s+)?(?:question|query|enquiry)(?:\s+(?:raised|put|asked|posed))?(?:\s+(?:from|by|of)\s+(?P<asker>{SPEAKER}))?[^.;]{{0,300}}?)(?:,\s+|\s+(?=(?:[Tt]he|he|she|they)\s))(?P<answer>(?:(?:he|she|they)|(?P<who>{SPEAKER})){_ASIDE}{_ALSO}\s+(?:{_TELLS}|undertook|agreed|promised|offered|noted)\b)"
)
"""A sentence that tells a question and its answer: "In response to a question from Mr Bell about kerbs, the Clerk said ..."."""

_ANSWERS = compiled(rf"\W*(?:[Ii]n\s+(?:response|reply|answer),?\s+)?(?P<who>{SPEAKER}){_ASIDE}{_ALSO}\s+{_TELLS}\b")
_CLARIFIED = compiled(
    r"\W*(?:[Ii]n\s+(?:response|reply),?\s+)?[Ii]t\s+was\s+(?:then\s+)?(?:confirmed|explained|clarified|advised|stated|reported)\b"
)
_A_BODY = compiled(rf"(?:the\s+)?(?:{_BODIES}|members)\b", re.IGNORECASE)

_BEHALF = r"(?:,?\s+(?:on\s+behalf\s+of|representing|for\s+and\s+on\s+behalf\s+of)\s+(?P<behalf>[^.;,]{3,90}?))?"
_ENDS_WHO = r"(?=\s*(?:[.;:,]|$|\s(?:and|who|which|that|with|about|on|regarding|concerning|requesting|asking|calling|signed|containing|opposing|objecting|in|to|seeking|urging|against|at)\b))"
_WHO_ELSE = rf"(?P<who>{SPEAKER}|[^.;:,]{{3,80}}?){_ENDS_WHO}"

_ADDRESSED = compiled(
    rf"(?:^|[.;]\s+)\W*(?!(?:The\s+following|Members)\b)(?P<who>{SPEAKER}){_ASIDE}{_BEHALF}(?:\s+(?:who\s+)?(?:then|also|next))?,?\s+(?:addressed\s+the\s+(?:\w+\s+)?(?i:committee|sub-?committee|council|meeting|panel|board|cabinet|executive|members)"
    r"|spoke\s+(?:(?:strongly|briefly)\s+)?(?:in\s+(?:support|favour|objection|opposition)|against|in\s+respect|on\s+behalf|as\s+(?:the\s+)?(?i:ward|applicant|agent|objector)))\b",
)
_DEPUTATION = compiled(
    rf"\b(?:received|heard|welcomed)\s+(?:a\s+|the\s+)?(?:\w+\s+)?deputations?\s+(?:from|by|led\s+by|on\s+behalf\s+of)\s+{_WHO_ELSE}"
    rf"|\bdeputations?\s+(?:was|were)\s+(?:then\s+)?(?:(?:received|heard)\s+from|(?:led|presented|made|given)\s+by)\s+{_WHO_ELSE.replace('who', 'who2')}"
)
_PETITION = compiled(
    rf"(?:^|[.;]\s+)\W*(?P<presents>{SPEAKER}){_ASIDE}{_BEHALF},?\s+(?:presented|submitted|handed\s+in|handed\s+over|tabled|lodged)\s+(?:a|the|an)\s+(?:[\w-]+\s+){{0,2}}(?:e-?)?petition\b"
    rf"|\b(?:received|noted)\s+a\s+(?:[\w-]+\s+)?petition\s+(?:from|by)\s+{_WHO_ELSE}"
    rf"|\bpetition\b[^.;]{{0,90}}?\b(?:was|were|had\s+been)\s+(?:presented|received|submitted|handed\s+in)\s+(?:from|by)\s+{_WHO_ELSE.replace('who', 'who2')}",
)
TELLING = cues("asked enquired inquired queried questioned question questions query queries response reply answer")
"""of these one is in a sentence that tells of a question"""
COMING = cues("addressed spoke deputation deputations petition epetition")
"""of these one is in a sentence that tells of who came to speak"""


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence, or a label before what was said, tells: the kind, who speaks, for whom and to whom, as printed.

    `start` and `end` count within the text that was looked at: what was said, or what stands behind the label.
    """

    kind: SpeechKind
    speaker: str | None
    start: int
    end: int
    to: str | None = None
    behalf: str | None = None


def asked(text: str) -> Told | None:
    """The question that a sentence tells, or None."""
    put = _PUT.match(text)
    if put:
        return Told("question", _printed(put["who"]), 0, len(text))
    found = _ASKED.search(text)
    if found is None:
        return None
    before = text[: found.start()]
    if _FORMAL.match(text, found.end()):
        return None
    to = found["to"] if found["to"] not in _PRONOUNS else None
    own = _ONES_OWN.search(before)
    passive = None if own else _PASSIVE.search(before)
    if passive:
        return Told("question", None, 0, len(text), _printed(passive["to"])) if found["what"] else None
    own = own or _AND.search(before)
    if own or _PRONOUN.search(before) or _IT.search(before):
        return Told("question", _printed(own["who"]) if own else None, 0, len(text), _printed(to))
    return None


# What is asked at every meeting and nobody looks for: "if there were any declarations".
_FORMAL = compiled(
    r"\s+(?:there\s+(?:were|was)|they\s+had|anyone\s+had|members\s+had|anybody\s+had)\s+any\s+(?:\w+\s+)?(?:declarations?|interests?|questions?|comments?|objections?|nominations?|other|further|matters|corrections)\b",
    re.IGNORECASE,
)
_PRONOUNS = frozenset(("him", "her", "them", "us", "everyone", "all present"))


def in_reply(text: str) -> tuple[Told, Told] | None:
    """The question and the answer of a sentence that tells both, or None."""
    found = _IN_REPLY.search(text)
    if found is None:
        return None
    question = Told("question", _printed(found["asker"]), found.start("question"), found.end("question"))
    return question, Told("answer", _printed(found["who"]), found.start("answer"), len(text))


def answered(text: str, asker: str | None) -> Told | None:
    """The answer that a sentence tells right after that of a question."""
    found = _ANSWERS.match(text)
    if found and _printed(found["who"]) != asker and not _A_BODY.match(found["who"]):
        return Told("answer", _printed(found["who"]), 0, len(text))
    return Told("answer", None, 0, len(text)) if _CLARIFIED.match(text) else None


def came(text: str) -> Told | None:
    """Who came to address the meeting, with a deputation or a petition, as a sentence tells; or None."""
    for kind, pattern in _CAME:
        found = pattern.search(text)
        if found:
            groups = found.groupdict()
            who = next((groups[name] for name in ("who", "who2", "presents") if groups.get(name)), None)
            return Told(kind, _printed(who), 0, len(text), None, _printed(groups.get("behalf")))
    return None


_CAME: tuple[tuple[SpeechKind, re.Pattern[str]], ...] = (
    ("petition", _PETITION),
    ("deputation", _DEPUTATION),
    ("speech", _ADDRESSED),
)


def _printed(name: str | None) -> str | None:
    return " ".join(name.split()).rstrip(" .,;:") if name else None


_BY = rf"(?:\s*\(?(?:(?:submitted|asked|put|posed|received|raised|tabled|presented)\s+)?(?:by|from)\s+(?P<who>{SPEAKER})\)?)"
_LABEL = compiled(
    rf"""
    \W*(?:\d{{1,3}}[.)]\s*|\(?[a-z]\)\s*)?
    (?: (?i:(?:(?:first|second|third|further|supplementary|written|oral|public|original|follow-?up|members?[’']?|councillors?[’']?)\s+){{0,2}}
        (?:(?P<question>question)|(?P<answer>answer|reply|response)|(?P<deputation>deputation)|(?P<petition>petition)))\b
        (?:\s*(?i:no\.?|number)?\s*(?:\d{{1,3}}|[A-Z](?![\w’'])|(?i:one|two|three|four|five|six)\b))?
        (?:(?:\s*[–—:-])?{_BY})?
        (?:,?\s+(?:\(?[Tt]o|[Ff]or)\s+(?P<to>{SPEAKER})\)?)?
    | (?P<q>Q)\s?\d{{0,3}}(?=\s*[.:)–-]|(?<=\d)\s)
    | (?P<a>A)\s?\d{{0,3}}(?=\s*[:)–-]|(?<=\d)[.\s])
    )
    (?:\s*[:.)–—-]+(?:\s+|$)|\s*$|(?<=[QA]\d)\s+(?=[A-Z]))
    """,
    re.VERBOSE,
)
LABELS = cues("question answer reply response deputation petition q a")
"""of these one is in whatever a label is found in"""


def label(text: str) -> Told | None:
    """The label that a paragraph or a heading starts with ("Question 2 from Mr Bell:"); `start` is where it ends."""
    found = _LABEL.match(text)
    if found is None:
        return None
    kind: SpeechKind
    if found["question"] or found["q"]:
        kind = "question"
    elif found["answer"] or found["a"]:
        kind = "answer"
    else:
        kind = "deputation" if found["deputation"] else "petition"
    return Told(kind, _printed(found["who"]), found.end(), len(text), _printed(found["to"]))
