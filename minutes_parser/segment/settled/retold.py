"""A sentence in the plainest words, for those that no rule has read: "After some debate members eventually chose to wait" says that they agreed to wait.

Three things are told apart here, so that each rule need not know them: what only leads to the decision, the adverb before
its verb, and the many ways of saying that a body agreed to something.
"""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import Cued, Text, cued
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.settled.settling import ADVERB, AGREE, BODY, DOES, NOTE, PASSIVE, SETTLE

_X = re.VERBOSE | re.IGNORECASE

_JUDGED = r"(?:felt|thought|considered|deemed|judged|held|believed|agreed|decided|found)"
# "Because of the short notice, ...", "Following receipt of the report, ...": why or after what, and no other day's doing.
_OTHER_DAY = rf"(?:reported|stated|said|advised|minuted|recorded|told|asked|informed|meetings?|visit|workshop|AGM|last|previous(?:ly)?|ago|already|earlier|if|whether|unless|until|(?:19|20)\d\d|\w+day|{MONTH})"
_LEAD = compiled(
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
_ADVERB = compiled(
    rf"\b(?!(?:previous|recent|former|original|on|near|hard|bare|rare|current|normal|usual|annual|supposed|reported|apparent|alleged|presumab|possib|probab|potential|wrong|mistaken|new|informal|hopeful|sure|certain|fami|rep|sup|ear|week|month|year|dai|personal|private|local|external|national|kind|automatic|separate|wide|broad|large|general|strong|complete|total|absolute|full|part|near|almost|specific)ly\b)(?:\w{{2,}}ly|(?:once\s+)?again|once\s+more|further|at\s+last|also|then|therefore|nevertheless|nonetheless|still|instead|in\s+the\s+end|in\s+principle)\s+(?=(?:and\s+\w+ly\s+)?(?:{AGREE}|{SETTLE}|{NOTE}|{DOES}|{PASSIVE}|chose|opted|preferred|felt|thought|considered|deemed)\b)",
    _X,
)
_ADVERBIAL = (
    "ly ",
    "again ",
    "once more ",
    "further ",
    " last ",
    "also ",
    "then ",
    "therefore ",
    "theless ",
    "still ",
    "instead ",
    " end ",
    "principle ",
)
# What is no deed though it follows "were willing to": they would talk of it.
_NO_DEED = r"(?!(?:see|hear|note|learn|report|have|know|say|answer|help|assist|discuss|consider|listen|talk|look|wait\s+and\s+see|receive|think|meet|speak|serve|stand|continue|carry\s+on|remain|take\s+questions|be\b(?!\s+\w+ed\b))\b)"
_WISE = r"(?:best|better|wise(?:st|r)?|prudent|appropriate|sensible|right|advisable|expedient|proper|preferable|fitting|politic)"
_HOW = r"(?:\s+(?:all|quite|very|perfectly|both|entirely|more\s+than|most))?"

_GROUP = r"(?:the\s+)?(?:\w+\s+){0,2}?(?:council|committee|board|panel|meeting|members|cabinet|councillors|trustees|governors)"
_DECISION = rf"(?:the\s+|an?\s+)?(?:(?:council|committee|panel|meeting|board|sub-committee|cabinet|members)[’']?s?[’']?\s+)?(?:(?:unanimous|final|majority|general|joint|collective|formal|clear|eventual)\s+)?(?:decision|agreement|consensus)(?:\s+of\s+{_GROUP})?"
_PRESENT = {
    "approve": "approved", "adopt": "adopted", "endorse": "endorsed", "accept": "accepted", "ratify": "ratified", "ratifie": "ratified", "authorise": "authorised",
    "refuse": "refused", "reject": "rejected", "defer": "deferred", "decide": "decided", "agree": "agreed", "resolve": "resolved",
}  # fmt: skip

# A body, and the first word of one of the predicates below; the body is looked for once.
_SUBJECT = compiled(
    rf"""(?P<who>{BODY}|it\s+(?:was|is)(?=\s)){ADVERB}\s+
    (?=(?:{_JUDGED}|was|were|chose|opted|elected|preferred|plumped|undertook|declined|saw|could|had|has|have|raised|offered|expressed|resolved|voted|determined|concurred|complied|(?:{"|".join(_PRESENT)})s?|approved|accepted|adopted|endorsed|noted|refused|rejected)\b)""",
    _X,
)
_TO = r"(?P<to>(?:not\s+)?to|that)"
# What a body does, and the plain words for it.
_PREDICATES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (compiled(pattern, re.IGNORECASE), plainly)
    for pattern, plainly in (
        # "It was felt best to wait", "Members thought it best to wait", "It was agreed that it would be prudent to wait"
        (
            rf"{_JUDGED}\s+(?:by\s+(?:all|{_GROUP})\s+)?(?:(?:that\s+)?it\s+(?:(?:would|might|may)\s+be|was|is)\s+|it\s+|to\s+be\s+)?(?:an?\s+)?(?:most\s+|more\s+)?{_WISE}\s+{_TO}\s+{_NO_DEED}",
            "agreed {to} ",
        ),
        # "... were willing to lend it", "... was agreeable to lending it", "... was in favour of buying it"
        (
            rf"(?:was|were){_HOW}\s+(?:(?:willing|content|happy|prepared|agreeable|pleased)\s+to\s+{_NO_DEED}|(?:agreeable\s+to|amenable\s+to|(?:all\s+)?in\s+favour\s+of|for|unanimous\s+in|agreed\s+on)\s+(?=(?:not\s+)?[a-z]{{2,}}ing\b))",
            "agreed to ",
        ),
        # "... chose to wait", "... opted to close it"
        (
            rf"(?:chose|opted|elected|preferred|plumped|undertook)\s+(?P<to>(?:not\s+)?to|for)\s+{_NO_DEED}(?=\w)",
            "agreed {to} ",
        ),
        # "... declined to pay", "... saw no reason to object"
        (
            r"(?:(?<!have\s)declined\s+to\s+(?!(?:comment|attend|say|answer|speak|give|name)\b)|(?:saw|could\s+see|found)\s+no\s+(?:\w+\s+)?(?:reason|need|justification|grounds?)\s+(?:to|for)\s+)(?=\w)",
            "agreed not to ",
        ),
        # "... had no objection to lending the tent"
        (
            r"(?:had|has|have|raised|saw|offered|expressed)\s+no\s+(?:\w+\s+)?(?:objections?|opposition)\s+to\s+(?=[a-z]{2,}ing\b|(?:the|an?|this|his|her|their)\s+(?:[\w’'-]+\s+){0,4}?(?:use|hire|planting|siting|closure|removal|installation|planning|request|arrangement|works?|event)\b)",
            "agreed to ",
        ),
        # "... agreed, following debate, that it be shut"
        (
            rf"(?P<verb>{AGREE}|approved|accepted|adopted|endorsed|noted|refused|rejected),\s+[^,;.]{{3,90}},\s+(?=(?:that|to|the|an?|this|all)\s)",
            "{verb} ",
        ),
        # "... concurred with the proposal"
        (
            r"(?:concurred|agreed|complied)\s+with\s+(?=(?:the|this|that|his|her|their)\s+(?:[\w’'-]+\s+){0,3}?(?:proposals?|recommendations?|requests?|suggestions?)\b)",
            "accepted ",
        ),
        # "... approves the lease", "... agree to wait", in the present tense
        (
            rf"(?!decides?\s+(?!to\s))(?P<present>{'|'.join(_PRESENT)})s?\s+(?=(?:not\s+)?to\s|(?:the|an?|this|these|both|all)\s|[£\d])",
            "{verb} ",
        ),
    )
)
# What names no body before it.
_NOUNS: tuple[tuple[Cued, str], ...] = (
    # "The decision was taken to wait", "It was the decision of the Council that it be shut", "Agreement was reached to wait"
    (
        cued(
            rf"(?:it\s+was\s+{_DECISION}|{_DECISION}\s+(?:(?:was|is)(?:\s+\w+ly)?(?:\s+(?:taken|made|reached|passed))?|taken|made|reached))\s+{_TO}\s+(?!be\b)(?=\w)",
            re.IGNORECASE,
        ),
        "it was agreed {to} ",
    ),
    # "It was the wish of the meeting that it be shut"
    (
        cued(
            rf"it\s+was\s+the\s+(?:\w+\s+)?(?:wish|will|mind|intention)\s+of\s+{_GROUP}\s+(?P<to>to|that)\s+(?=\w)",
            re.IGNORECASE,
        ),
        "it was agreed {to} ",
    ),
    # "No action was considered necessary", "It was felt that no reply was needed"
    (
        cued(
            rf"(?:(?:it\s+was|{_GROUP})\s+(?:felt|considered|thought)\s+(?:that\s+)?)?no\s+(?:\w+\s+)?(?:action|repl(?:y|ies)|responses?|changes?|comments?)\s+(?:was|were|is)\s+(?:{_JUDGED}\s+(?:to\s+be\s+)?)?(?:necessary|needed|required|appropriate|warranted|called\s+for)(?=[.\s]*$|\s+(?:at\s+(?:this|the\s+present)|by\s+{_GROUP}))",
            re.IGNORECASE,
        ),
        "it was agreed that no action be taken",
    ),
)


def _plain(text: str) -> str:
    """The words for what a sentence says of a body, or of a decision; the sentence itself where it says it plainly."""
    subject = _SUBJECT.match(text)
    for pattern, plainly in _PREDICATES if subject else ():
        match = pattern.match(text, subject.end()) if subject else None
        if not match or not subject:
            continue
        said = match.groupdict()
        present = said.get("present")
        if present and subject["who"].lower().startswith(("this", "it ")):
            continue  # "This Council agrees to buy a crane", as a motion reads
        verb = _PRESENT[present.lower()] if present else said.get("verb")
        return f"{subject['who']} {plainly.format(to=said.get('to'), verb=verb)}{text[match.end() :]}"
    said_of = Text(text)
    for cue, plainly in _NOUNS:
        if match := cue.match(said_of):
            return plainly.format(to=match.groupdict().get("to")) + text[match.end() :]
    return text


def retold(sentence: str) -> str | None:
    """The sentence in plainer words; None where it is plain already.

    >>> retold("After some debate members eventually chose to wait.")
    'members agreed to wait.'
    >>> retold("Members agreed to wait.")
    """
    text = _ADVERB.sub("", sentence) if any(end in sentence for end in _ADVERBIAL) else sentence
    lead = _LEAD.match(text)
    text = text[lead.end() :] if lead else text
    text = _plain(text)
    return text if text != sentence else None
