"""Names in a printed run of those who voted, and the words in which they are counted."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled

IN_WORDS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
"""The numbers from one to twenty."""

# "the Mayor (Councillor A. Bell)", "The Deputy Mayor, Councillor Bell; Councillors ..."
_POST = r"\b[Tt]he\s+(?:(?:Right\s+)?Worshipful,?\s+)?(?:[Tt]he\s+)?(?:Deputy\s+|Lord\s+|High\s+Sheriff\s+|Vice-?\s*)*(?:Mayor|Chair\w*|Provost|Convener|High\s+Sheriff)"
_POST_OF = compiled(
    rf"{_POST}(?:\s+\(((?:Councillor|Cllr|Alderman|Ald)\b[^()]{{3,40}})\)|,\s+(?=(?:Councillor|Cllr|Alderman|Ald)\b))"
)


# "Councillor Ann Bell Councillor Carl Roe": two columns that were read in one line.
_BESIDE = compiled(
    r"\b((?:Councillor|Cllr)\.?(?:\s+[A-ZÀ-Þ][\w.’'-]*(?<!Councillor)(?<!Cllr)){1,3})\s+(?=(?:Councillor|Cllr)\b)"
)


# "Bell, A; Roe, J.K.", "Bell, Ann; Roe, Jo": as registers print names.
TURNED = compiled(
    r"[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]+)?,\s(?:(?:[A-Z]\.?\s?){1,3}|[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w.’'-]*)?)"
)


def split(names: str) -> list[str]:
    """Names of a printed run; the plural head before a run goes with none of them."""
    return [part for part in _parts(names) if _NAMED.match(part) and not _NO_NAME.match(part)]


def _parts(names: str) -> list[str]:
    names = _BESIDE.sub(r"\1, ", _POST_OF.sub(lambda post: post[1] or "", names))
    bare = _GAP.sub(",", _PLURAL.sub(" ", names)).strip(" .,;")
    if ";" in bare and all(map(TURNED.fullmatch, registered := re.split(r"\s*;\s*(?:and\s+)?", bare))):
        return registered
    return [
        _OFFICE.sub("", " ".join(part.split()))
        for part in re.split(r"\s*[,;]\s*(?:(?:and|AND|&)\s+)?|\s+(?:and|AND|&|agus)\s+", bare)
    ]


_GAP = compiled(r",(?:\s*,)+")
"""a name that was struck out: "J. Bell, , T. Roe" """
# "Lord Provost Ann Bell", "Depute Provost Roe"
_OFFICE = compiled(
    r"\A(?:[Tt]he\s+)?(?:(?:Lord|Lady|Depute|Deputy|Vice)[\s-]+)+(?:Provost|Mayor|Convener|Chair\w*|President)\s+(?=[A-ZÀ-Þ])"
)
_PLURAL = compiled(
    r"\b(?:(?:Na\s+)?Comhairleoirí?|Councillors|COUNCILLORS|Cllrs\.?|CLLRS\.?|Aldermen|Bailies|Members|Messrs\.?|CC(?=\s+[A-Z]))(?!\w)"
)
_NAMED = compiled(r"(?:[A-ZÀ-Þ]|(?:the|(?:van|von|de)(?:\s+(?:der|den|la))?|du|ap|bin)\s+(?=[A-Z]))[^\d:]+$")
"""and not the X of a ticked table"""
_NO_NAME = compiled(
    r"(?:abst\w*|staon\w*|níl|tá|pour|contre|against|for|none|nil|all|everyone|everybody|no|resolved|recommended|agreed|carried|lost|passed|defeated|motion|amendment|proposal|proposition|votes?|voting|total"
    r"|the\s+(?!(?:(?:deputy|lord|vice|high)\W+)*(?:mayor|sheriff|chair|provost|convener|leader|president|cathaoirleach)))\b",
    re.IGNORECASE,
)
_EMPTY = compiled(r"\W*(?:\d{1,3}|and|none|nil|total)?\W*", re.IGNORECASE)


def only_names(text: str) -> bool:
    """Whether a paragraph is a run of names, and perhaps how many."""
    if ":" in text or _MARKS.match(text):
        return False
    parts = [part for part in _parts(text) if not _EMPTY.fullmatch(part)]
    named = (_NAMED.match(_COUNTED.sub("", part)) and not _NO_NAME.match(part) for part in parts)
    return bool(parts) and all(named) and all(len(part.split()) < 7 and not VERB.search(part) for part in parts)


_COUNTED = compiled(r"\W*\b\d{1,3}\W*\Z")
_MARKS = compiled(r"\W*(?:UNANIMOUSLY\s+)?(?:RESOLVED|RECOMMENDED|AGREED|Resolved|Agreed|DECISION|Decision)\b")
VERB = compiled(
    r"\b(?:was|were|is|are|be|proposed|moved|seconded|nominated|voted|voting|abstain\w*|against|favour|had|has|have|that|to|it|not|will|would|the(?!\s+(?:Lord|Deputy|Depute|High|Vice|Mayor|Provost|Convener|Chair\w*|President|Leader|Cathaoirleach)\b)|WAS|WERE|CARRIED|LOST|MOTION|AMENDMENT|DECLARED)\b"
)
