"""Whether a sentence without a marker settles something: the tests R1 to R3 of a decision.

R1: the subject is the body, the verb a completed settling verb, and it happened at this meeting.
R2: what was agreed can take effect; an opinion is none. R3: a report that was noted is a decision, a fact is not.
"""

from __future__ import annotations

import re

BODY = r"""
(?:
    (?:the\s+|this\s+|all\s+(?:of\s+)?(?:the\s+)?)?
    (?:(?:parish|town|community|city|county|district|borough|full|joint|audit|planning|management|executive|sub-?|task)[\s-]+){0,2}
    (?:council(?!lor)|committee|board|panel|cabinet|executive|group|forum|partnership|trust|governing\ body|assembly|meeting|authority|district|working\ group|sub-?committee|PC|CC)
  | (?:the\s+|all\s+(?:of\s+)?(?:the\s+)?)?(?:members|councillors|cllrs\.?|directors|governors|trustees|delegates|representatives|elected\ members|committee\ members|board\ members)
  | everyone | everybody | those\ present | we | all(?:\s+(?:those\s+)?present)?
)
"""
_ADVERB = r"(?:\s+(?:also|further|then|therefore|unanimously|duly|formally|all|both|subsequently|generally|reluctantly|initially|now|accordingly|have|has|hereby|provisionally|collectively|in\ turn|were|was|otherwise))*"
# Between the body and its verb a bracketed aside may stand: "The Committee, having heard from the officers, agreed".
_ASIDE = r"(?:\s*,[^,.;]{3,90},)?(?:\s*\([^)]{2,60}\))?"
_AGREE = r"(?:agreed|resolved|decided|determined|concluded\s+to|voted)"
_SETTLE = r"(?:approved|adopted|accepted|endorsed|ratified|confirmed|granted|refused|rejected|elected|re-?elected|appointed|re-?appointed|co-?opted|nominated|deferred|supported|remitted|delegated|instructed|authorised|dismissed|dissolved)"
_NOTE = r"(?:noted|received)"
_PAPER = r"(?:reports?|updates?|presentations?|minutes?|positions?|papers?|statements?|accounts?|correspondence|letters?|contents?|dates?|programme|plans?|documents?|schedules?|figures?|budgets?|summary|information|briefing|assurance|apolog(?:y|ies)|resignation|terms|log|register|balances?|risk|audit|strategy)"
_PASSIVE = r"(?:agreed|approved|adopted|accepted|endorsed|ratified|confirmed|granted|refused|rejected|elected|re-?elected|appointed|re-?appointed|co-?opted|nominated|deferred|passed|carried|signed|resolved|decided|received|noted)"

_X = re.VERBOSE | re.IGNORECASE
IT_WAS = re.compile(
    rf"\b(?:it\s+(?:was|is|has\s+been)|(?P<other>and))(?:\s+(?:then|also|further|therefore|unanimously|duly|subsequently|provisionally|generally|reluctantly|finally|thus|in\ principle|by\ all(?:\s+present)?))*\s+(?P<verb>{_AGREE})\b(?P<after>[^.]*)",
    _X,
)
_ACTIVE = re.compile(
    rf"(?:^|[,;:–-]\s+|\b(?:and|but|when|after\s+[^,]{{3,80}},?)\s+){BODY}{_ASIDE}{_ADVERB}\s+(?P<verb>{_AGREE}|{_SETTLE}|{_NOTE})\b(?P<after>.*)",
    _X | re.DOTALL,
)
_PASSIVE_RULE = re.compile(
    rf"(?P<subject>.*?)\b(?P<aux>was|were|is|are|be|has\s+been|have\s+been|had\s+been|being)(?:\s+(?:all|both|duly|formally|unanimously|then|also|therefore|subsequently|reviewed\s+and|discussed\s+and|read\s+and|submitted\s+and|proposed\s+and|circulated\s+and|received\s+and|agreed\s+and|approved\s+and|considered\s+and|taken\s+as\s+read\s+and|generally|accordingly|hereby|provisionally|re-?presented\s+and|presented\s+and))*\s+(?P<verb>{_PASSIVE})\b(?P<after>.*)",
    _X | re.DOTALL,
)
_CONCORD = re.compile(rf"\b(?:{BODY})\s+(?:was|were)\s+(?:all\s+)?(?:in\s+(?:full\s+|unanimous\s+|general\s+)?agreement)\b(?P<after>.*)", _X | re.DOTALL)
_ALL_AGREED = re.compile(r"\b(?:all(?:\s+(?:present|members|councillors|those\s+present))?\s+(?:agreed|in\s+favour|were\s+in\s+favour)|agreed\s+by\s+all|carried(?:\s+unanimously)?|(?:was|were)\s+(?:carried|passed)(?:\s+unanimously)?|agreed\s+unanimously|unanimously\s+(?:agreed|approved|accepted|carried))\b", re.IGNORECASE)
_PROPOSED = re.compile(r"\b(?:propos(?:ed|er|al)|prop\.?|moved|nominated)\b", re.IGNORECASE)
_TAIL = re.compile(r"(?:[-–—:;,.]|\band)\s*(?:all\s+)?(?:agreed|carried|approved|passed|accepted|resolved|unanimous(?:ly)?(?:\s+\w+)?)[\s.!]*(?:unanimously[.\s]*)?$", re.IGNORECASE)

# What can take effect (R2): a modal, an infinitive or a bare subjunctive in what was agreed.
_EFFECT = re.compile(
    r"^\s*(?:,[^,]{2,60},)?\s*(?:in\s+principle\s+)?(?:to\b|not\s+to\b|on\b|for\b|with\b|upon\b|unanimously\b|the\s+following)|\b(?:should|shall|will|would|be|must|may|can|could|are\s+to|is\s+to|were\s+to|was\s+to|duty\s+bound)\b",
    re.IGNORECASE,
)
_OPINION = re.compile(
    r"^\s*(?:that\s+)?(?:(?:it|this|there|they|he|she|the\s+\w+(?:\s+\w+){0,5})\s+(?:was|were|had|is|are|has|have|needed|remained|looked|seemed|appeared)\b(?!\s+to\s+be\b))",
    re.IGNORECASE,
)
# Other occasions and other bodies (R1c, R4).
_ELSEWHERE = re.compile(
    r"""
      \b(?:previous(?:ly)?|earlier|last\s+(?:month|year|week)|at\s+(?:the|its|their|our)\s+(?:last|previous|\w+)\s+(?:meeting|AGM)\s+(?:of|on|in|held)|had\s+(?:previously|already|not)|already)\b
    | \b(?:if|when|once|until|unless|whether|before|as\s+soon\s+as|should)\s+(?:\w+\s+){0,6}(?:agreed|approved|accepted|adopted|resolved|confirmed|granted|elected|appointed|refused)\b
    | \bnot\s+yet\b | \b(?:to|would|will|may|might|could|can|should|must|hoped)\s+(?:\w+\s+)?be\s+(?:agreed|approved|accepted|adopted|resolved|confirmed|decided)\b
    """,
    _X,
)
_BY_OTHERS = re.compile(
    r"\bby\s+(?:the\s+)?(?!(?:parish\s+|town\s+|community\s+)?(?:council|committee|board|panel|members?|councillors|meeting|chair|all|everyone|those|group|directors|governors|trustees)\b)(?:[A-Z][\w’'&-]*|borough|district|county|planning|cabinet|full|secretary|government|police|inspector)\b"
)
_FIRST_PERSON = re.compile(
    r"^\s*(?:(?:Councillor|Cllr\.?|Mr|Mrs|Ms|Miss|Dr|Inspector|PC|PCSO|Sgt)\s+[A-Z][\w’'-]+|He|She|They|The\s+(?:Clerk|Chair(?:man|person|woman)?|Officer|Director|Head|Chief|Treasurer|Secretary|Leader|Mayor))\b(?!.*\b(?:it\s+was|the\s+(?:council|committee|board|panel|meeting)|members|councillors)\b)"
)


def settles(sentence: str) -> str | None:
    """The settling verb, in lower case, of a sentence that records a decision of this meeting; None for any other.

    >>> settles("It was agreed that the bench should be repaired.")
    'agreed'
    >>> settles("It was agreed that the show had been a great success.")
    >>> settles("The Committee noted the annual report.")
    'noted'
    >>> settles("The Committee noted that crime had fallen.")
    """
    text = " ".join(sentence.split())
    if text.endswith("?") or len(text) < 8:
        return None
    proposal = _PROPOSED.search(text)
    if proposal and (_TAIL.search(text) or _ALL_AGREED.search(text)) and not re.search(r"\b(?:lost|withdrawn|defeated)\b", text, re.IGNORECASE):
        return _tail_verb(text)
    match = IT_WAS.search(text)
    if match and not match.group("other") and not _ELSEWHERE.search(text[: match.end("verb")]):
        verb = match.group("verb").lower().split()[0]
        after = match.group("after")
        if verb in {"resolved", "voted"} or _takes_effect(after):
            return verb
        return None
    match = _CONCORD.search(text)
    if match and not re.match(r"\s+(?:that\s+)?(?:it|this|there)\s+(?:was|were|is)\b", match.group("after")):
        return "agreed"
    if _ELSEWHERE.search(text) and not re.search(r"\bsubject\s+to\b", text):
        return None
    match = _ACTIVE.search(text)
    if match:
        verb, after = match.group("verb").lower().split()[0], match.group("after")
        if re.match(_NOTE, verb):
            return verb if re.match(rf"\s+(?:and\s+\w+\s+)?(?:the\s+|its\s+|a\s+|an\s+|with\s+thanks\s+)?(?:[\w’'&/-]+\s+){{0,7}}?{_PAPER}\b", after, re.IGNORECASE) and not re.match(r"\s+that\b", after) else None
        if re.fullmatch(_AGREE, verb):
            return verb if _takes_effect(after) or re.match(r"\s+(?:the|these|this|all|a)\b(?!.*\b(?:was|were|had)\b)", after) else None
        if verb == "accepted" and re.match(r"\s+that\b", after):
            return None
        return verb if re.match(r"\s+\S", after) else None
    match = _PASSIVE_RULE.match(text)
    if match:
        return _passive(match)
    return None


def _takes_effect(after: str) -> bool:
    if _EFFECT.match(after):
        return True
    complement = re.sub(r"^\s*that\b", "", after)
    first = re.split(r"\b(?:and\s+that|and\s+a|and\s+the)\b", complement)
    if any(_EFFECT.search(part) and not _OPINION.match(part) for part in first):
        return True
    # a bare subjunctive: "that members forward three items", "that the plan go ahead"
    return not re.search(r"\b(?:was|were|had|is|are|has|have|did|does|do|been)\b", complement) and bool(complement.strip(" ."))


def _passive(match: re.Match[str]) -> str | None:
    subject, aux, verb = match.group("subject").strip(), match.group("aux").lower(), match.group("verb").lower()
    after = match.group("after")
    if aux in {"be", "being", "had been", "is", "are"} or not subject:
        return None
    if re.search(r"\b(?:which|who|whom|that|where|as|what|if|when|whether|since|because|after|before|once)\s*(?:it|they|this|he|she)?$", subject, re.IGNORECASE):
        return None
    if re.search(r"\b(?:reported|advised|said|stated|explained|informed|noted|confirmed|heard|told|understood|asked|pointed\s+out|commented|added)\b", subject, re.IGNORECASE):
        return None
    if _BY_OTHERS.search(after):
        return None
    if verb in {"received", "noted"}:
        if re.search(rf"\b{_PAPER}\b", subject, re.IGNORECASE) and not re.match(r"\s+that\b", after) and not re.search(r"\bapolog", subject, re.IGNORECASE):
            return verb if not re.match(r"\s+(?:from|by)\b", after) else None
        return None
    if verb == "signed" and not re.search(r"\bminutes\b", subject, re.IGNORECASE):
        return None
    if verb in {"confirmed", "resolved", "decided"} and (re.match(r"\s+that\b", after) or re.match(r"(?:it|this|the\s+(?:issue|problem|matter|query|fault))\b", subject, re.IGNORECASE)):
        return None
    if verb in {"nominated", "granted"} and _FIRST_PERSON.match(subject):
        return None
    return verb


def _tail_verb(text: str) -> str:
    found = re.findall(r"\b(agreed|carried|approved|passed|accepted|adopted|elected|resolved|unanimous)", text, re.IGNORECASE)
    last = found[-1].lower() if found else "agreed"
    return "carried" if last in {"passed", "unanimous"} else last
