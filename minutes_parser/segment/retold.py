"""A sentence in the plainest words, for those that no rule has read: "After some debate members eventually chose to wait" says that they agreed to wait.

Three things are told apart here, so that each rule need not know them: what only leads to the decision, the adverb before
its verb, and the many ways of saying that a body agreed to something.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from minutes_parser.segment.cues import Cued, Text, cued
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.settling import ADVERB, AGREE, BODY, DOES, NOTE, PASSIVE, SETTLE

_X = re.VERBOSE | re.IGNORECASE

_JUDGED = r"(?:felt|thought|considered|deemed|judged|held|believed|agreed|decided|found)"
# "Because of the short notice, ...", "Following receipt of the report, ...": why or after what, and no other day's doing.
_OTHER_DAY = rf"(?:reported|stated|said|advised|minuted|recorded|told|asked|informed|meetings?|visit|workshop|AGM|last|previous(?:ly)?|ago|already|earlier|if|whether|unless|until|(?:19|20)\d\d|\w+day|{MONTH})"
_LEAD = re.compile(
    rf"""
    (?:(?:after|following|upon|having|given|because|as|since|despite|notwithstanding|regarding|concerning|considering|noting|recogni[sz]ing|although|though|whilst|there\s+being|owing\s+to|due\s+to|with\s+(?:regard|respect|reference)\s+to
        |in\s+(?:view|light|order|response|answer|accordance|line|respect|relation|regard|recognition|the\s+(?:light|absence|interests?))
        |on\s+(?:being\s+put|hearing|the\s+(?:basis|grounds?|recommendation|advice|suggestion|understanding|motion|proposal))
        |at\s+the\s+(?:request|suggestion|end|conclusion|close)|to\s+(?!the\b|an?\b|be\b)[a-z]+|for\s+(?:this|that|these|those|the\s+sake|reasons?)|as\s+a(?=\s+(?:result|consequence)))\s+[\w£’'-]+\b
      | (?:on\s+(?:balance|reflection|consideration)|in\s+(?:response|answer|the\s+(?:end|meantime|circumstances)))\b
      | accordingly|consequently|therefore|ultimately|eventually|finally|nevertheless|nonetheless|however|additionally|furthermore|in\s+addition)
    (?:(?!\b{_OTHER_DAY}\b)[^.;:?]|\.(?=\d)){{0,200}}?
    (?: ,\s+(?={BODY}\s+\w+|(?:it|this|that)\s+(?:was|is)\s|(?:the|an?|no|his|her|their|its)\s[^,;]{{2,120}}?\s(?:was|were)\s|(?:approval|agreement|permission|consent|authority|payment|consideration|expenditure|use|overtime)\b)
      | (?<!\bthe)(?<!\ball)(?<!\bthat)(?<!\bwhich)(?<!\bwhen)(?<!\bof)(?<!\bby)(?<!\bwhat)\s+(?=(?:it\s+was|{BODY}){ADVERB}\s+(?:{AGREE}|{SETTLE}|{NOTE}|{_JUDGED}|chose|opted|was\s|were\s|(?:had|saw)\s+no\s)|it\s+was\s+the\s+(?:\w+\s+)?(?:decision|wish)\s|(?:the\s+(?:\w+\s+)?(?:decision|request|offer|application|proposal|tender|quotation|item|matter|report)|agreement|approval|permission|consent)\s+was\s) )
    """,
    _X,
)
# "readily agreed", "were once again approved"; what changes the sense stays: "previously agreed", "only agreed"
_ADVERB = re.compile(
    rf"\b(?!(?:previous|recent|former|original|on|near|hard|bare|rare|current|normal|usual|annual|supposed|reported|apparent|alleged|presumab|possib|probab|potential|wrong|mistaken|new|informal|hopeful|sure|certain|fami|rep|sup|ear|week|month|year|dai|personal|private|local|external|national|kind|automatic|separate|wide|broad|large|general|strong|complete|total|absolute|full|part|near|almost|specific)ly\b)(?:\w{{2,}}ly|(?:once\s+)?again|once\s+more|further|at\s+last|also|then|therefore|nevertheless|nonetheless|still|instead|in\s+the\s+end|in\s+principle)\s+(?=(?:and\s+\w+ly\s+)?(?:{AGREE}|{SETTLE}|{NOTE}|{DOES}|{PASSIVE}|chose|opted|preferred|felt|thought|considered|deemed)\b)",
    _X,
)
# What is no deed though it follows "were willing to": they would talk of it.
_NO_DEED = r"(?!(?:see|hear|note|learn|report|have|know|say|answer|help|assist|discuss|consider|listen|talk|look|wait\s+and\s+see|receive|think|meet|speak|take\s+questions|be\b(?!\s+\w+ed\b))\b)"
_WISE = r"(?:best|better|wise(?:st|r)?|prudent|appropriate|sensible|right|advisable|expedient|proper|preferable|fitting|politic)"
_HOW = r"(?:\s+(?:all|quite|very|perfectly|both|entirely|more\s+than|most))?"

_DECISION = rf"(?:the\s+|an?\s+)?(?:(?:council|committee|panel|meeting|board|sub-committee|cabinet|members)[’']?s?[’']?\s+)?(?:(?:unanimous|final|majority|general|joint|collective|formal|clear|eventual)\s+)?(?:decision|agreement|consensus)(?:\s+of\s+{BODY})?"

_Words = Callable[[re.Match[str]], str]


def _agreed(match: re.Match[str]) -> str:
    return f"{match['who']} agreed {match['to']} "


_SAME: tuple[tuple[Cued, _Words], ...] = (
    # "It was felt best to wait", "It was agreed that it would be prudent to wait"
    (
        cued(
            rf"(?P<who>it\s+(?:was|is))\s+(?:\w+ly\s+)?{_JUDGED}\s+(?:by\s+(?:all|{BODY})\s+)?(?:(?:that\s+)?it\s+(?:(?:would|might|may)\s+be|was|is)\s+|it\s+|to\s+be\s+)?(?:an?\s+)?(?:most\s+|more\s+)?{_WISE}\s+(?P<to>(?:not\s+)?to|that)\s+{_NO_DEED}",
            _X,
        ),
        _agreed,
    ),
    # "Members thought it best to wait", "The Council considered it appropriate to wait"
    (
        cued(
            rf"(?P<who>{BODY}){ADVERB}\s+{_JUDGED}\s+(?:it\s+(?:(?:was|would\s+be)\s+)?(?:to\s+be\s+)?)?(?:most\s+|more\s+)?{_WISE}\s+(?P<to>(?:not\s+)?to|that)\s+{_NO_DEED}",
            _X,
        ),
        _agreed,
    ),
    # "Members were willing to lend it", "The Council was agreeable to lending it", "Everyone was in favour of buying it"
    (
        cued(
            rf"(?P<who>{BODY})\s+(?:was|were){_HOW}\s+(?:(?:willing|content|happy|prepared|agreeable|pleased)\s+(?P<to>to)\s+{_NO_DEED}|(?:agreeable\s+to|amenable\s+to|(?:all\s+)?in\s+favour\s+of|for|unanimous\s+in|agreed\s+on)\s+(?=(?:not\s+)?[a-z]{{2,}}ing\b))",
            _X,
        ),
        lambda match: f"{match['who']} agreed to ",
    ),
    # "Members chose to wait", "The Board opted to close it"
    (
        cued(
            rf"(?P<who>{BODY}){ADVERB}\s+(?:chose|opted|elected|preferred|plumped|undertook)\s+(?P<to>(?:not\s+)?to|for)\s+{_NO_DEED}(?=\w)",
            _X,
        ),
        _agreed,
    ),
    # "The Council declined to pay", "Members saw no reason to object"
    (
        cued(
            rf"(?P<who>{BODY})\s+(?:declined\s+to\s+(?!(?:comment|attend|say|answer|speak|give|name)\b)|(?:saw|could\s+see|found)\s+no\s+(?:\w+\s+)?(?:reason|need|justification|grounds?)\s+(?:to|for)\s+)(?=\w)",
            _X,
        ),
        lambda match: f"{match['who']} agreed not to ",
    ),
    # "Members had no objection to lending the tent"
    (
        cued(
            rf"(?P<who>{BODY}){ADVERB}\s+(?:had|has|have|raised|saw|offered|expressed)\s+no\s+(?:\w+\s+)?(?:objections?|opposition)\s+to\s+(?=[a-z]{{2,}}ing\b|(?:the|an?|this|his|her|their)\s+(?:[\w’'-]+\s+){{0,4}}?(?:use|hire|planting|siting|closure|removal|installation|planning|request|arrangement|works?|event)\b)",
            _X,
        ),
        lambda match: f"{match['who']} agreed to ",
    ),
    # "The decision was taken to wait", "It was the decision of the Council that it be shut", "Agreement was reached to wait"
    (
        cued(
            rf"(?:it\s+was\s+{_DECISION}|{_DECISION}\s+(?:(?:was|is)(?:\s+\w+ly)?(?:\s+(?:taken|made|reached|passed))?|taken|made|reached))\s+(?P<to>(?:not\s+)?to|that)\s+(?!be\b)(?=\w)",
            _X,
        ),
        lambda match: f"it was agreed {match['to']} ",
    ),
    # "It was the wish of the meeting that it be shut"
    (
        cued(
            rf"it\s+was\s+the\s+(?:\w+\s+)?(?:wish|will|mind|intention)\s+of\s+{BODY}\s+(?P<to>to|that)\s+(?=\w)",
            _X,
        ),
        lambda match: f"it was agreed {match['to']} ",
    ),
    # "Council approves the lease", "Members agree to wait", in the present tense
    (
        cued(
            rf"(?!this\b)(?P<who>{BODY}){ADVERB}\s+(?P<verb>approve|adopt|endorse|accept|ratify|authorise|refuse|reject|defer|agree|resolve)s?\s+(?P<to>(?:not\s+)?to\b|(?:the|an?|this|these|both|all|£|\d))(?=[\w\s£])",
            _X,
        ),
        lambda match: (
            f"{match['who']} {match['verb'].lower().removesuffix('e').removesuffix('y')}{'i' if match['verb'].lower() == 'ratify' else ''}ed {match['to']}"
        ),
    ),
    # "The Committee agreed, following debate, that it be shut"
    (
        cued(
            rf"(?P<who>{BODY}|it\s+was){ADVERB}\s+(?P<verb>{AGREE}|approved|accepted|adopted|endorsed|noted|refused|rejected),\s+[^,;.]{{3,90}},\s+(?=(?:that|to|the|an?|this|all)\s)",
            _X,
        ),
        lambda match: f"{match['who']} {match['verb']} ",
    ),
    # "No action was considered necessary", "It was felt that no reply was needed"
    (
        cued(
            rf"(?:(?:it\s+was|{BODY})\s+(?:felt|considered|thought)\s+(?:that\s+)?)?no\s+(?:\w+\s+)?(?:action|repl(?:y|ies)|responses?|changes?|comments?)\s+(?:was|were|is)\s+(?:{_JUDGED}\s+(?:to\s+be\s+)?)?(?:necessary|needed|required|appropriate|warranted|called\s+for)(?=[.\s]*$|\s+(?:at\s+(?:this|the\s+present)|by\s+{BODY}))",
            _X,
        ),
        lambda match: "it was agreed that no action be taken",
    ),
    # "The Panel concurred with the proposal", "Members acceded to the request"
    (
        cued(
            rf"(?P<who>{BODY}){ADVERB}\s+(?:concurred|agreed|complied)\s+with\s+(?=(?:the|this|that|his|her|their)\s+(?:[\w’'-]+\s+){{0,3}}?(?:proposals?|recommendations?|requests?|suggestions?)\b)",
            _X,
        ),
        lambda match: f"{match['who']} accepted ",
    ),
)


def retold(sentence: str) -> str | None:
    """The sentence in plainer words; None where it is plain already.

    >>> retold("After some debate members eventually chose to wait.")
    'members agreed to wait.'
    >>> retold("Members agreed to wait.")
    """
    text = _ADVERB.sub("", sentence)
    lead = _LEAD.match(text)
    text = text[lead.end() :] if lead else text
    said = Text(text)
    for pattern, words in _SAME:
        match = pattern.match(said)
        if match:
            text = words(match) + text[match.end() :]
            break
    return text if text != sentence else None
