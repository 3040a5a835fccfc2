"""How a vote went, told in the middle of a sentence that says what was settled: "RESOLVED by 6 votes to 2 that", "Members, on a show of hands, agreed to"."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.settled.settling import AGREE, BODY
from minutes_parser.segment.votes.vote_names import IN_WORDS

_NUMBER = rf"(?:\d{{1,3}}(?:\s?[:/–-]\s?\d{{1,3}})*|{'|'.join(IN_WORDS)}|no|none|nil|all|an?|single)"
_TELLING = r"(?:votes?|voting|majority|hands?|division|roll-call|ballot|favour|against|opposed|abst\w+|dissent\w*|consent|assent|opposition|objections?)"
_WORD = rf"(?:(?:{_TELLING}|{_NUMBER}|the|of|in|and|with|by|on|voted|show|roll|call|recorded|named|clear|large|narrow|small|simple|substantial|overwhelming|overall|put|being|casting|second|common|general|unanimous|members?|councillors|(?-i:Chair\w*|Mayor|Provost|Convener|Cathaoirleach)(?:['’]s)?|for(?=\s*[,);]|\s+(?:and|with|to|that|{_NUMBER})\b)|to(?=\s+(?:{_NUMBER})\b|\s+the\s+vote\b))(?![\w/]|\.\w))"
HOW = rf"(?:(?:by|there\s+being|(?:up)?on|with|after|following)\b(?=(?:,?\s+[\w’':/–-]+){{0,6}}?\s+{_TELLING}\b|\s+{_NUMBER}\s+to\s+{_NUMBER}\b)(?:,?\s+{_WORD}){{1,18}}(?!\s+to\s+{_NUMBER}\b)|without\s+(?:an?\s+|any\s+)?(?:vote|division|debate|dissent|discussion|opposition|objections?)|nem\.?\s?con\b\.?)"
"""Source of a pattern: "by 6 votes to 2 with one abstention", "on a show of hands", "by the Chair's casting vote\""""
# "with Cllrs Bell and Roe voting against and Cllr Orr abstaining"
_BY_NAME = r"(?:with\s+)?(?-i:(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\b\.?(?:[,;]?\s+(?:[A-Z][\w.’'-]*|and|&|voting|against|abstaining)){1,40}?[,;]?\s+(?:voting\s+against|against|abstaining|dissenting)\b)"
_BETWEEN = compiled(
    rf"(?P<first>^){HOW}(?:\s*\([^()]{{3,90}}\))?,?\s+(?=(?:{BODY}|it\s+was)\s)|(?P<verb>\b{AGREE}),?\s+(?:{HOW}|{_BY_NAME}),?(?=\s+(?:that|to)\s)|(?P<went>(?<=[\w)]\s)(?:carried|passed|agreed|approved|adopted)),?(?:\s+{HOW}(?:\s*\((?=[^()]*\b(?:{_TELLING}|for)\b)[^()]{{3,90}}\)|,\s+{_BY_NAME})?|(?:(?<=carried)|(?<=passed))\s+{_NUMBER}(?:\s+votes?)?\s+to\s+{_NUMBER}(?:,\s+{_BY_NAME})?|(?:(?<=carried)|(?<=passed))\s+\(?\d{{1,2}}\s?[:/–-]\s?\d{{1,2}}(?:\s?[:/–-]\s?\d)?\)?(?!\d)|\s*\((?=[^()]*(?:\([^()]*\)[^()]*)*\b{_TELLING}|[^()]*\bfor\b)(?:[^()]|\([^()]*\)){{3,600}}\)|,?\s+{_BY_NAME})(?=\W*$)|(?P<who>(?:^|[,;:]\s+|\band\s+)(?:{BODY}|it\s+was))(?:,\s+{HOW},|\s+{HOW},?)(?=\s+{AGREE}\b)",
    re.VERBOSE | re.IGNORECASE,
)


_MAY_TELL = compiled(
    rf"vot(?:e|ing)|majority|hands|division|roll-call|ballot|favour|against|oppos|abst|dissent|consent|assent|objection|without|nem|\sto\s+{_NUMBER}\b|\(.*\bfor\b|\d\s?[:/–-]\s?\d"
)
"""this is, in small letters, in whatever `_BETWEEN` matches"""


def without_how(sentence: str) -> str:
    """A sentence without how the vote went, between who settled it and the verb or at its end: "Members by a majority agreed to ...\""""
    if not _MAY_TELL.search(sentence.lower()):
        return sentence
    return _BETWEEN.sub(lambda found: found["who"] or found["verb"] or found["went"] or "", sentence)
