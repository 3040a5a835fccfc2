"""Whether a sentence without a marker settles something: the tests R1 to R3 of a decision.

R1: the subject is the body, the verb a completed settling verb, and it happened at this meeting.
R2: what was agreed can take effect; an opinion is none. R3: a report that was noted is a decision, a fact is not.
"""

from __future__ import annotations

import re
from functools import lru_cache

from minutes_parser.layout import words_of
from minutes_parser.records import ResolutionBasis
from minutes_parser.segment import terse
from minutes_parser.segment.cues import Text, cued, cues
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.effect import takes_effect

BODY = r"""
(?:the\s+majority\s+of\s+)?
(?:
    (?:the\s+|this\s+|all\s+(?:of\s+)?(?:the\s+)?)?
    (?:(?:parish|town|community|city|county|district|borough|full|joint|audit|planning|management|executive|trust|scrutiny|overview|licensing|finance|resources|policy|standards|pensions?|steering|project|health|wellbeing|regulatory|staffing|personnel|and|&|sub-?|task
       |area|local|regional|strategic|general|purposes|governance|corporate|parent|school|neighbourhood|village|hall|environment|leisure|amenities|highways|transport|housing|education|economic|development|growth|quality|risk|investment|police|crime|fire|rescue|authority|integrated|care|integration|members)[\s-]+){0,5}
    (?:council(?!lor)|committee|board|panel|cabinet|executive|group|forum|partnership|trust|governing\ body|assembly|meeting|authority|district|corporation|working\ group|sub-?committee|PC|CC|PTA|PPG|FGB|LGB|ICB|PCC(?=\s+(?:has\s+|then\s+|unanimously\s+)?(?:resolved|voted)\b))
  | (?:the\s+)?(?:council|board)\s+of\s+(?:governors|directors|trustees|management)
  | (?:the\s+|all\s+(?:of\s+)?(?:the\s+)?)?(?:members(?:\s+of\s+the\s+(?:\w+\s+){0,3}?(?:council|committee|sub-committee|panel|board|cabinet|authority|forum|PCP))?|councillors|cllrs\.?|directors|governors|trustees|commissioners|conservators|delegates|representatives|elected\ members|committee\ members|board\ members)
  | everyone | everybody | those\ present | we | all(?:\s+(?:those\s+)?present)?
)
"""
_ADVERB = r"(?:\s+(?:also|further|then|therefore|unanimously|duly|formally|all|both|subsequently|generally|reluctantly|initially|gladly|gratefully|now|accordingly|have|hereby|provisionally|collectively|in\ turn|otherwise))*"
# Between the body and its verb a bracketed aside may stand: "The Committee, having heard from the officers, agreed".
_ASIDE = r"(?:\s*,[^,.;]{3,90},)?(?:\s*\([^)]{2,60}\))?"
_AGREE = r"(?:agreed|settled|resolved|decided|determined|concluded(?=\s+to)|voted)"
_SETTLE = r"(?:awarded|approved|adopted|accepted|endorsed|ratified|confirmed|homologated|granted|refused|rejected|elected|re-?elected|appointed|re-?appointed|co-?opted|nominated|deferred|supported|remitted|delegated|instructed|authorised|dismissed|dissolved)"
_NOTE = r"(?:noted|received)"
_PAPER = r"(?:reports?|updates?|presentations?|minutes?|positions?|papers?|statements?|accounts?|correspondence|letters?|contents|dates?|programme|plans?|documents?|schedules?|figures?|budgets?|summary|information|briefing|assurance|apolog(?:y|ies)|resignation|terms|log|register|lists?|balances?|risk|audit|strategy|reviews?|decisions(?=\W*$|\s+(?:taken|made|since)\b)|performance|learning|outturn|forecast|progress|minute|notes?)"
_PASSIVE = r"(?:voted\s+(?:in|through|for)|held\s+over|authorised|re-?adopted|awarded|commended|agreed|approved|adopted|accepted|endorsed|ratified|confirmed|homologated|granted|refused|rejected|elected|re-?elected|appointed|re-?appointed|co-?opted|nominated|deferred|postponed|referred|affirmed|passed|carried|signed|resolved|decided|received|noted)"

# The verbs of all rules, and what the rules ask for in place of one. Of "re-elected" and "co-opted" the second half will do.
_VERBS = words_of(" ".join((_AGREE, _SETTLE, _NOTE, _PASSIVE)).replace("-?", " "))
SETTLING = (
    _VERBS
    | cues(
        "reelected reappointed coopted set agreement adoption approval acceptance consent authority permission assent decision declared readopted put passed passes happy content pleased moved recommend recommended unanimous unanimously favour found"
    )
) - cues("s to re co in through over for")
"""The words of which one is in every sentence that settles something."""

_X = re.VERBOSE | re.IGNORECASE
IT_WAS = cued(
    rf"\b(?:i[ts]\s+(?:was|is)|(?P<other>and))(?:\s+(?:then|also|further|therefore|unanimously|duly|subsequently|provisionally|generally|reluctantly|finally|thus|in\ principle|by\ all(?:\s+present)?|(?:\w+ly\s+)?(?:discussed|considered|debated)\s+and))*\s+(?P<verb>{_AGREE})\b(?P<after>[^.]*)",
    _X,
)
_ACTIVE = cued(
    rf"(?:^|^at\s+\d[\d.:]*\s*(?:[ap]\.?m\.?)?,?\s+|[,;:–-]\s+|\b(?:and|but|when|after\s+[^,]{{3,80}},?)\s+){BODY}{_ASIDE}{_ADVERB}\s+(?:(?:(?:thanked|thanks?|appreciates?|welcomes?|took|gave|held|congratulated|discussed|considered|reviewed|debated|received|heard|welcomed|examined|noted)\s+[^.;]{{2,120}}?,?|\w+ed(?:\s+the\s+[\w’'-]+)?)\s+(?:and|but)(?:,\s+[^,.;]{{3,60}},)?\s+(?:formally\s+|unanimously\s+|also\s+)?)?(?P<verb>{_AGREE}|{_SETTLE}|{_NOTE})\b(?P<after>.*)",
    _X | re.DOTALL,
)
_PASSIVE_RULE = cued(
    rf"(?P<subject>.*?)\b(?P<aux>was|were|is|are|be|has\s+been|have\s+been|had\s+been|being)(?:\s+(?:all|both|otherwise|duly|formally|unanimously|then|also|therefore|subsequently|reviewed\s+and|discussed\s+and|read\s+and|submitted\s+and|proposed\s+and|circulated\s+and|received\s+and|considered\s+and|(?:presented|put|submitted|tabled)\s+to\s+the\s+\w+\s+and|taken\s+as\s+read\s+and|generally|accordingly|hereby|provisionally|re-?presented\s+and|presented\s+and|signed\s+(?:and|or)|(?!{_PASSIVE}\b)(?:read|\w{{3,}}ed)(?:\s+\w+){{0,6}}(?:,|\s+and)))*\s+(?P<verb>{_PASSIVE})\b(?P<after>.*)",
    _X | re.DOTALL,
)
_CONCORD = cued(
    rf"\b(?:{BODY})\s+(?:was|were)\s+(?:all\s+)?(?:in\s+(?:full\s+|unanimous\s+|general\s+)?agreement)\b(?P<after>.*)",
    _X | re.DOTALL,
)
_ALL_AGREED = cued(
    r"\b(?:all(?:\s+(?:present|members|councillors|cllrs|those\s+(?:present|(?:at|in)\s+the\s+meeting)))?\s+(?:agreed|in\s+favour|were\s+in\s+favour)|agreed\s+by\s+all|carried(?!\s+(?:out|on(?!\s+a\b)|over|forward))(?:\s+unanimously)?|(?:was|were)\s+(?:carried|passed)(?!\s+(?:out|on(?!\s+a\b)|over|forward|to))(?:\s+unanimously)?|this\s+was\s+(?:\w+ly\s+)?(?:agreed|approved|accepted|confirmed)|so\s+agreed|agreed\s+unanimously|unanimously\s+(?:agreed|approved|accepted|carried))\b",
    re.IGNORECASE,
)
_PROPOSED = cued(r"\b(?:propos(?:ed|er|al)|prop\.|nominated|(?<!be )(?<!been )(?<!temporarily )moved)\b", re.IGNORECASE)
_OTHER_COUNCIL = cued(
    r"(?:[^.;:]{2,60}\s[-–—]\s+)?(?:the\s+)?(?:district|borough|county|city)\s+council\s+(?:has|have|had)\b",
    re.IGNORECASE,
)
_SECONDED = cued(r"\bsecond(?:ed|er)\b", re.IGNORECASE)
_TAIL = cued(
    r"(?:[-–—:;,.]\s*|\band\s+(?:(?:it|this)\s+was\s+(?!unanimous))?)(?:all\s+)?(?:agreed|carried|approved|passed|accepted|resolved|unanimous(?:ly)?(?:\s+\w+)?)\b[\s.!:]*(?:(?:unanimously|nem\.?\s?con|by\s+(?:all|everyone|everybody|(?:the\s+)?(?:members|council|committee|board|meeting)(?:\s+present)?)|(?:by\s+)?[\w-]+\s+(?:votes?\s+)?(?:to|for,?)\s+[\w-]+(?:\s+(?:votes?\s+)?against)?)[.\s]*)?$",
    re.IGNORECASE,
)

# Other occasions and other bodies (R1c, R4).
_ELSEWHERE = cued(
    r"""
      \b(?:previous(?:ly)?|earlier|last\s+(?:month|year|week)(?!['’]s\s+(?:\w+\s+)?minutes\b)|at\s+(?:the|its|their|our)\s+(?:last|previous|\w+)\s+(?:meeting|AGM)\s+(?:of|on|in|held)|had\s+(?:previously|already|not)|already)\b
    | \b(?:if|when|once|until|unless|whether|before|as\s+soon\s+as|should(?=\s+the\b))\s+(?:\w+\s+){0,6}(?:agreed|approved|accepted|adopted|resolved|confirmed|granted|elected|appointed|refused)\b
    | \bnot\s+yet\b
    """,
    _X,
)
_TO_BE = cued(
    r"\b(?:to|would|will|may|might|could|can|should|must|hoped)\s+(?:\w+\s+)?be\s+(?:agreed|approved|accepted|adopted|resolved|confirmed|decided)\b",
    re.IGNORECASE,
)
_LAST_TIME = re.compile(r"at\s+(?:the|its|their|our)\s+(?:last|previous)\s+(?:\w+\s+)?(?:meeting|AGM)\b", re.IGNORECASE)
_BY_OTHERS = re.compile(
    r"(?<![Pp]roposed )(?<![Ss]econded )(?<![Mm]oved )(?<![Nn]ominated )\bby\s+(?:the\s+)?(?!(?i:(?:parish\s+|town\s+|community\s+|elected\s+)?(?:council|committee|board|panel|[pct]c\b|members?|councillors(?!\s+(?-i:[A-Z]))|meeting|(?:vice-?\s?)?chair(?:man|woman|person)?|cathaoirleach|(?:deputy\s+)?mayor|president|provost|convener|all|everyone|those|group|directors|governors|trustees)\b))(?:[A-Z][\w’'&-]*|borough|district|county|planning|cabinet|full|secretary|government|police|inspector)\b"
)
_FIRST_PERSON = re.compile(
    r"^\s*(?:(?:Councillor|Cllr\.?|Mr|Mrs|Ms|Miss|Dr|Inspector|PC|PCSO|Sgt)\s+[A-Z][\w’'-]+|He|She|They|The\s+(?:Clerk|Chair(?:man|person|woman)?|Officer|Director|Head|Chief|Treasurer|Secretary|Leader|Mayor))\b(?!.*\b(?:it\s+was|the\s+(?:council|committee|board|panel|meeting)|members|councillors)\b)"
)


_WHICH = cued(
    rf"\bwhich\s+(?:(?:were|was)\s+(?:\w+ly\s+|then\s+)?(?P<passive>{_SETTLE}|agreed)\s+by\s+{BODY}|(?:was|were)\s+(?:(?:considered|reviewed|discussed)\s+and\s+(?P<both>approved|agreed|adopted|accepted)\b|(?:\w+ly\s+)?(?P<end>approved|adopted|accepted|agreed)(?:\s+(?:and\s+\w+ed|unanimously|by\s+all|as\s+\w+))?[.\s]*$)|{BODY}{_ADVERB}\s+(?P<active>agreed|resolved|decided)\s+to\b)",
    _X,
)
# "The accounts were circulated, which were accepted."; a relative clause that ends a sentence may tell of anything else.
_PUT_BEFORE = re.compile(rf"\b{_PAPER}\b.*\b(?:was|were|had\s+been|gave|presented|submitted|read)\b", re.IGNORECASE)
_DATED = re.compile(
    r"^\s*(?:by\s+[\w\s]{3,40}\s+)?(?:in|on)\s+(?:\w+day,?\s+)?(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+\w+|[A-Z]\w+\s+\d)"
)
_QUESTION = re.compile(
    r"(?:why|what|when|who|how|where|is|are|do|does|can|could|would)\s+(?:was|were|is|are|did|do|does|it|the|they|we|there)\b",
    re.IGNORECASE,
)
# What a meeting can reject; an option that a report weighed and rejected is none of it.
_PUT_FORWARD = re.compile(
    r"\b(?:motion|amendment|proposal|application|quot\w+|tender|offer|request|bid|nomination)s?\b", re.IGNORECASE
)
_RELATIVE = re.compile(
    r"\b(?:which|who|whom|that|where|as|what|if|when|whether|since|because|after|before|once)\s*(?:it|they|this|he|she)?$",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:reported|advised|said|stated|explained|informed|noted|confirmed|heard|told|understood|asked|pointed\s+out|commented|added)\b",
    re.IGNORECASE,
)
# Minutes approved or signed, in all the words for it (5.5): the commonest decision of all.
_MINUTES = cued(
    r"""
      ^(?:the\s+|draft\s+|that\s+the\s+)?(?:[\w’']+\s+){0,4}minutes?\b(?:(?!\b(?:will|would|should|to\s+be|not|been\s+sent)\b)[^;?]){0,260}?
        \b(?:was|were|be|and|as|been|is|are|re-?presented|circulated|received|taken|read|duly|all|unanimously)\W+(?:\w+\W+){0,3}?(?P<verb>approved|(?<!as\s)agreed|confirmed|accepted|adopted|signed|passed|ratified)\b
    | ^(?:the\s+|draft\s+|previous\s+|last\s+(?:meeting[’']?s?\s+)?){0,2}minutes(?:\s+(?:of|from|for|dated)\s+[^;?.]{2,80}?)?\s*[-–—:]?\s+(?:all\s+|unanimously\s+)?
        (?P<verb3>approved|adopted|agreed|accepted|confirmed|ratified)\b(?!\s*:\s*(?:n/?a|none|no|tbc)\b)(?=\s*(?:$|[.,;:(–-]|(?:unanimously|and|as|without|subject|with|by|proposed|prop)\b))
    | ^(?:the\s+|draft\s+)?minutes?\b[^;?.]{0,160}?\b(?:was|were)\s+(?P<verb7>found)\s+(?:to\s+be\s+|as\s+)?(?:in\s+order|correct|an?\s+(?:true|correct|accurate))\b
    | (?:,|;)\s+(?:and\s+)?(?:the\s+)?minutes\s+(?:was|were)\s+(?:then\s+|duly\s+)?(?P<verb8>approved|agreed|confirmed|accepted|adopted)\b
    | ^unanimous\s+(?P<verb4>adoption|approval|acceptance|agreement)\s+of\b
    | ^(?:these|they|the\s+minutes|minutes)\s+(?:were\s+)?(?P<verb5>moved)\s+as\s+(?:a\s+)?(?:correct|true|accurate)\b
    | \b(?P<verb6>confirmed|agreed)\s+that\s+the\s+minutes\b[^.;]{0,90}\b(?:are|were)\s+(?:an?\s+)?(?:accurate|correct|true)\b
    | \b(?:all\s+)?(?P<verb2>agreed|accepted|approved)\b[^.;]{0,40}\b(?:true|correct|accurate)\s+(?:and\s+\w+\s+)?(?:record|reflection|account)\b
    """,
    _X,
)
_NOT_YET = re.compile(
    r"\b(?:had\s+been\s+(?:\w+\s+)?(?:approved|ratified|agreed|adopted|confirmed)|needs?(?:ed)?\s+to\s+be\b|not\s+(?:yet\s+)?(?:approved|agreed|available|signed|accepted|confirmed|adopted)|will\s+be\s+(?:approved|signed|agreed)|to\s+be\s+(?:approved|signed|agreed|circulated\s+and\s+signed)|once\s+(?:approved|agreed)|until\b)",
    re.IGNORECASE,
)
_DECLARED = cued(
    r"\bdeemed\s+(?:[\w.’'-]+\s+){0,6}?(?:to\s+be\s+)?(?:duly\s+)?elected\b|\bdeclared\s+(?!(?:his|her|their)\b)(?:(?:[\w.’'-]+\s+){0,10}?(?:duly\s+)?elected|(?:(?!(?:that|been)\b)[\w.’'-]+\s+){0,6}?(?:duly\s+)?(?:nominated|appointed|co-?opted))\b(?!\s+(?:in|on)\s+\d)|\b(?:was|were)\s+(?:duly\s+)?declared\s+(?:(?:the\s+)?(?:vice-?\s?)?chair|(?:adopted|approved|passed)\b)",
    re.IGNORECASE,
)
_REASON = cued(
    r"\bapologies\b.{0,80}\b(?:and\s+)?(?:the\s+)?(?:reasons?\s+(?:were\s+|was\s+)?|(?:were|was)\s+(?:\w+\s+and\s+)?)accepted\b",
    re.IGNORECASE,
)


# Says only that decisions follow: "The Council considered the reports and decided as set out below."
_BELOW = cued(
    r"\b(?:decided|resolved|agreed|determined)\s+as\s+(?:set\s+out|shown|recorded|listed)\s+below\b", re.IGNORECASE
)
_REASONS = re.compile(r"(?:reasons?\s+for|alternative\s+options|options\s+considered)\b", re.IGNORECASE)
# "Approval was given to the quote", "Agreement was reached to mend the wall".
_GIVEN = cued(
    r"^(?:\w+ly\s+|after\s+[^,]{3,60},\s*)?(?:.{5,160}\band\s+)?(?:formal\s+|full\s+)?(?:approval|agreement|consent|authority|permission)\s+(?:was|were)\s+(?:\w+ly\s+)?(?P<how>given|granted|reached)(?:,|\s+(?:to|for|that)\b)",
    re.IGNORECASE,
)


_RECOMMENDED = cued(rf"\bit\s+was\s+(?:\w+ly\s+)?recommended\s+by\s+{BODY}\s+(?:that|to)\b", _X)
# "Members were content to support the application", and not "happy with the work" or "happy to hear of it".
_HAPPY_TO = cued(
    rf"(?:^|[,;]\s+|\band\s+){BODY}\s+(?:was|were)\s+(?:all\s+|both\s+|quite\s+|\w+ly\s+)?(?:happy|content|pleased(?=\s+to\s+(?:confirm|approve|appoint|elect|accept|award|support|endorse|agree|adopt)\b))\s+(?:to\s+(?!(?:see|hear|note|learn|report|have|be|know|say|answer|discuss|take\s+questions)\b)\w+|for\s+\S)",
    _X,
)
# "Council unanimously set the precept at £19,000.", "The precept was set at £19,000."
_SET = cued(
    rf"(?:^|[,;:]\s+|\band\s+){BODY}{_ADVERB}\s+set\s+(?:the|a|its)\s+(?:[\w/]+\s+){{0,4}}?(?:precept|budget|rate|tax|fee|rent|charge)s?\b|\b(?:precept|rents?|fees?)\s+(?:was|were)\s+(?:\w+ly\s+)?set\s+at\s+£(?![\d,.]+\s+(?:in|last)\b)",
    _X,
)
# "The Forum recommended to the Council that ..."
_RECOMMENDED_TO = cued(
    rf"{BODY}{_ADVERB}\s+recommended\s+to\s+(?:the\s+)?(?:full\s+)?(?:county\s+|borough\s+|city\s+|district\s+)?(?:council|cabinet|executive|commissioner|authority|governing\s+body|board)\s+that\b",
    _X,
)
# "Ann was proposed and seconded and with no other nominations elected as Vice-Chairman."
_UNOPPOSED = cued(
    r"(?<!who\swere\s)(?<!who\swas\s)\b(?:re-?)?elected\s+unopposed\b(?!\s+(?:last|in|on|at)\b)|\bno\s+(?:other|further)\s+nominations?\b[^.;]{0,40}\belected\b",
    re.IGNORECASE,
)
# "This met with general approval."
_GENERAL = cued(
    r"\bput\s+the\s+(?:recommendations?|motion|proposal)\s+to\s+the\s+(?:vote|meeting)\s+and\s+(?:declared\s+(?:it|them)|(?:it|this|they)\s+(?:was|were))\s+(?:carried|agreed|approved)\b"
    r"|\bvote\s+on\s+the\s+(?:recommendations?|proposals?)\s+was\s+(?:then\s+)?taken,?\s+and\s+(?:(?:it\s+)?was\s+)?carried\b"
    r"|\b(?:recommendations?|proposals?)\s+(?:was|were)\s+(?:then\s+)?put\s+to\s+the\s+(?:vote|meeting|council|committee)\b[^.;]{0,60}\b(?:carried|agreed|approved)\b"
    r"|\bmet\s+with\s+(?:general|unanimous|full)\s+(?:approval|agreement|assent|consent)\b|\bby\s+general\s+(?:consent|agreement|assent)\b",
    re.IGNORECASE,
)
# "Decision made that we contribute", "A decision was also made to move the stall".
_DECISION_MADE = re.compile(
    r"(?:[^.;:]{2,40}\s*[-–—:]\s+)?unanimous\s+decision\s+(?:(?:was\s+)?(?:made|taken)\s+)?to\s+\w|\b(?:an?\s+)?decision\s+(?:(?:was|also)\s+){0,2}(?:made|taken)\s+(?:that|to)\b",
    re.IGNORECASE,
)
_GIVEN_VERBS = {"given": "approved", "reached": "agreed"}


_ENUMERATED = re.compile(r"^[\W_]*(?:\d{1,3}\.\d{1,2}\s+|(?:[ivx]{1,4}|[a-h]|\d{1,2})\)\s+)?")


def settles(sentence: str) -> str | None:
    """The verb of `settled`."""
    found = settled(sentence)
    return found[0] if found else None


# "the letter, a copy of which had previously been circulated": no decision of an earlier meeting.
_CIRCULATED = re.compile(
    r",?\s+\(?(?:an?\s+)?cop(?:y|ies)\s+of\s+which\s+(?:had|have|has|was|were)\s+(?:previously\s+|already\s+)?(?:been\s+)?(?:previously\s+|already\s+)?circulated\b[^,.;()]{0,40}\)?",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)  # asked of the same sentence several times
def settled(sentence: str) -> tuple[str, ResolutionBasis] | None:
    """The settling verb, in lower case, of a sentence that records a decision of this meeting, and the rule that told; else None.

    >>> settled("It was agreed that the bench should be repaired.")
    ('agreed', 'it-was')
    >>> settled("It was agreed that the show had been a great success.")
    >>> settled("The Committee noted the annual report.")
    ('noted', 'body-verb')
    >>> settled("The Committee noted that crime had fallen.")
    """
    words = words_of(sentence)
    if SETTLING.isdisjoint(words):
        return None
    text = _CIRCULATED.sub("", _ENUMERATED.sub("", " ".join(sentence.split())))
    said = Text(text, words)
    if text.endswith("?") or len(text) < 8 or _REASONS.match(text) or _QUESTION.match(text) or _LAST_TIME.match(text):
        return None
    if _BELOW.search(said):
        return None
    minutes = _MINUTES.search(said)
    if minutes and not _NOT_YET.search(text):
        return _settled_as(minutes), "minutes"
    if _REASON.search(said):
        return "accepted", "formula"
    if _DECLARED.search(said):
        return "elected", "formula"
    moved = terse.by_movers(said)
    if moved:
        return moved.group("verb").lower(), "bare"
    bare = terse.begins(said)
    if bare and not _BY_OTHERS.search(text):
        return _NOUNS.get(bare["verb"].lower(), bare["verb"].lower()), "bare"
    verbless = terse.without_verb(said)
    if verbless:
        return verbless.group("verb").lower(), "bare"
    given = _GIVEN.match(said)
    if (
        given
        and not _BY_OTHERS.search(text)
        and not re.match(r".*\b(?:report(?:s|ed)|advised|attended|met)\b", text[: given.end()])
    ):
        return _GIVEN_VERBS.get(given.group("how").lower(), "granted"), "formula"
    if _HAPPY_TO.search(said):
        return "agreed", "formula"
    if _SET.search(said) and not _ELSEWHERE.search(said):
        return "agreed", "formula"
    if _UNOPPOSED.search(said):
        return "elected", "formula"
    if _GENERAL.search(said):
        return "agreed", "formula"
    if _DECISION_MADE.match(text):
        return "decided", "formula"
    if _RECOMMENDED.search(said):
        return "recommended", "it-was"
    if _OTHER_COUNCIL.match(said) or _IN_SPEECH.match(said) or _OF_ONE_MIND.search(said):
        return None
    proposal = _PROPOSED.search(said)
    if (
        proposal
        and (_TAIL.search(said) or _ALL_AGREED.search(said))
        and not re.search(
            r"\b(?:was|were|and|motion|amendment|proposal)\s+(?:\w+\s+)?(?:lost|withdrawn|defeated)\b",
            text,
            re.IGNORECASE,
        )
    ):
        return _tail_verb(text), "proposal"
    dashed = terse.ends(said)
    if dashed and not _TOLD.search(text):
        return dashed.group("verb").lower(), "bare"
    if text.endswith((":", ":-", ":–")) and not _LISTED.search(text):
        return None
    match = IT_WAS.search(said)
    if match and text.count("“", 0, match.start()) > text.count("”", 0, match.start()):
        match = None  # the words of another document
    if match and _IN_A_YEAR.search(text, 0, match.start()):
        return None  # "In 2023 it was agreed that ..."
    if match and match.group("other") and proposal and _SECONDED.search(said) and takes_effect(match.group("after")):
        return match.group("verb").lower().split()[0], "it-was"
    if (
        match
        and not match.group("other")
        and not _ELSEWHERE.search(Text(re.split(r"[,;]", text[: match.end("verb")])[-1]))
    ):
        verb = match.group("verb").lower().split()[0]
        after = match.group("after")
        if verb == "settled" and not _THAT_OR_TO.match(after):
            return None  # it was settled out of court
        if _IN_A_MONTH.match(after):
            return None  # "it was resolved in May to get a second quotation"
        if verb in {"resolved", "voted"} or takes_effect(after):
            return verb, "it-was"
        return None
    if _RECOMMENDED_TO.match(said):
        return "recommended", "body-verb"
    match = _CONCORD.search(said)
    if match and not re.match(r"\s+(?:that\s+)?(?:it|this|there)\s+(?:was|were|is)\b", match.group("after")):
        return "agreed", "it-was"
    if _ELSEWHERE.search(said) and not re.search(r"\bsubject\s+to\b", text):
        return None
    match = _ACTIVE.search(said)
    later = _TO_BE.search(said)
    if later and not (match and match.end("verb") < later.start()) and not re.search(r"\bsubject\s+to\b", text):
        return None  # "the plan is to be approved in May"; but the body may agree that a quote should be accepted
    if match:
        return _told_by(_active(match), "body-verb")
    match = _WHICH.search(said)
    if match and match["end"] and not _PUT_BEFORE.search(text, 0, match.start()):
        match = None
    if match and not _DATED.search(text[match.end() :]):
        return next(match[how] for how in ("passive", "active", "both", "end") if match[how]).lower(), "relative"
    match = _PASSIVE_RULE.match(said)
    if match is None:
        return None
    further = _AND_WAS.match(text) if match["verb"].lower() == "received" else None
    if further:  # "One nomination was received and Ann Bell was duly elected."
        match = _PASSIVE_RULE.match(Text(text[further.end() :])) or match
    return _told_by(_passive(match), "passive")


_AND_WAS = re.compile(
    r"[^.;]{0,80}\bnominations?\s[^.;]{0,40}\breceived,?\s+and\s+(?=[^.;]{3,60}\s(?:was|were)\s)", re.IGNORECASE
)


# What somebody said was once agreed; with "and it was agreed" the meeting comes in again.
_IN_SPEECH = cued(
    r"""
    (?:summing\s+up,\s+)?(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Dr|the\s+(?:Chair\w*|Clerk|Mayor|Provost|Convener))\b[^.;]{0,60}?
    \b(?:said|remarked|stated|felt|observed|recalled|reminded|thought|claimed|argued)\s+(?:(?:\w+\s+){0,3}?that\b
    [^.;]*?(?<!\band\s)(?<!,\s)\b)?it\s+was\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OF_ONE_MIND = cued(
    r"\b(?:members|councillors|all|we|they)\s+were\s+(?:all\s+)?agreed\s+that\b"
    r"|\bagreed\s+with\s+(?:him|her|them|this|that|Cllr|Councillor|Mr|Mrs|Ms|the\s+view)\b",
    re.IGNORECASE,
)
_NOUNS = {
    "moved": "approved",
    "found": "confirmed",
    "adoption": "adopted",
    "approval": "approved",
    "acceptance": "accepted",
    "agreement": "agreed",
    "agree": "agreed",
}


def _settled_as(match: re.Match[str]) -> str:
    word = next(word for word in match.groups() if word).lower()
    return _NOUNS.get(word, word)


def _told_by(verb: str | None, rule: ResolutionBasis) -> tuple[str, ResolutionBasis] | None:
    return (verb, rule) if verb else None


# Approved as a whole; the list after it only says what is in it: "It was resolved to approve the following payments:".
_WHOLE = re.compile(
    r"\b(?:to\s+(?!note\b)\w+\s+(?:\w+\s+){0,3}?the\s+following\s+(?:\w+\s+){0,2}?\w+s(?=\W*$)|payments?|invoices?|accounts|cheques|expenditure|bills|grants|donations|transactions|policies|quotations|quotes|accept\s+the\s+undernoted)\b",
    re.IGNORECASE,
)
_LISTED = re.compile(
    rf"{_WHOLE.pattern}|\b(?:memberships?|appointments?|representatives?|nominations?|dates|programme|timetable|officers|fees|charges|allowances)\b.*\bas\s+follows\b",
    re.IGNORECASE,
)
_OPENS = re.compile(
    rf"(?:\bit\s+was(?:\s+(?:\w+ly|therefore|then|also|further))*|(?:^|[,;]\s+|\band\s+|^(?:after|following)\s+(?:\w+\s+){{1,5}}?){BODY}{_ASIDE}{_ADVERB}|^(?:the\s+)?following\s+(?:\w+\s+){{0,3}}(?:observations?|comments?|responses?|decisions?|resolutions?|recommendations?|polic(?:y|ies))\s+(?:was|were)(?:\s+\w+ly)?|^(?=.*\bas\s+follows\b)(?:the\s+|all\s+)?(?:[\w’'-]+\s+){{1,10}}?(?:was|were)(?:\s+\w+ly|\s+\w+ed\s+and)?)\s+(?P<verb>agreed|resolved|decided|approved|recommended|endorsed|adopted)\b(?:\s+(?:that|to|the\s+following|as\s+follows|unanimously|the\s+following\s+\w+|accordingly))*(?:\s+that\s+[^.;:]{{3,100}}\s(?:be|is|are|would\s+be|should\s+be)\s+as\s+follows)?\s*[:;]\s*[-–—]*\s*$",
    _X,
)


def opens_list(sentence: str) -> str | None:
    """The settling verb of a sentence that leaves what was settled to the list after it: "It was agreed that:"."""
    text = " ".join(sentence.split())
    if not text.endswith((":", ";", "-", "–", "—")):
        return None
    match = _OPENS.search(text)
    return match.group("verb").lower() if match and not _WHOLE.search(text, match.end("verb")) else None


_IN_A_MONTH = re.compile(rf"\s+in\s+{MONTH}\b")
_IN_A_YEAR = re.compile(r"\b[Ii]n\s+(?:\w+\s+)?(?:19|20)\d\d,?\s*$")
_THAT_OR_TO = re.compile(r"\s+(?:that|to)\b")
_VOTED_COUNT = re.compile(
    r"\W*(?:\d{1,2}|[a-z]+)\s+(?:votes?\s+)?(?:for|in\s+favour|against)\b(?!.*\b(?:to|that)\s)|\W*against\b"
)


def _active(match: re.Match[str]) -> str | None:
    verb, after = match.group("verb").lower().split()[0], match.group("after")
    if match.group("verb").isupper():
        return verb
    if verb == "received" and not re.match(
        r"(?!\s+and\s+(?:considered|discussed)\b)\s+(?:and\s+\w+ed\s+)?(?:the|its|with)\b", after, re.IGNORECASE
    ):
        return None
    if verb == "received" and len(after.split()) > 8 and not re.match(r"\s+(?:and|with)\b", after):
        return None
    if re.match(_NOTE, verb):
        return (
            verb
            if re.match(
                rf"\s+(?:and\s+\w+\s+)?(?:the\s+|its\s+|a\s+|an\s+|with\s+thanks\s+)?(?:[\w’'&/-]+\s+){{0,7}}?{_PAPER}\b",
                after,
                re.IGNORECASE,
            )
            and not re.match(r"\s+that\b", after)
            else None
        )
    if verb == "settled" and not _THAT_OR_TO.match(after):
        return None
    if verb == "voted" and _VOTED_COUNT.match(after):
        return None  # "The Council voted 3 for, 6 against"
    if verb in {"agreed", "accepted"} and not after.strip(" ."):
        return verb if _ASKED_IT.search(match.string, 0, match.start("verb")) else None
    if verb == "resolved" and re.match(r",?\s+\w", after):
        return verb
    if re.fullmatch(_AGREE, verb):
        return (
            verb
            if takes_effect(after)
            or re.match(
                r"\s+(?:the|these|this|all|a|its|their|(?:last|this)\s+\w+['’]s)\b(?!.*\b(?:was|were|had)\b)",
                re.split(r"\band\s+(?:they|it|these)\b", after)[0],
            )
            else None
        )
    if verb == "confirmed" and re.search(r"\b(?:had|has|was|were|is|are|would|will)\b", after):
        return None  # "CC confirmed the gate had been mended": a person or a body says so
    if verb in {"accepted", "confirmed", "supported"} and re.match(
        r"\s+(?:that\b(?!\s+(?:recommendation|offer|proposal|quot\w+|suggestion|advice|resignation)\b)|\w+ing\b)", after
    ):
        return None
    if verb == "supported" and _SPOKE_FOR.match(after):
        return None
    return verb if re.match(r"\s+\S", after) else None


# "Members supported the motion and asked about the cost": they spoke for it.
_SPOKE_FOR = re.compile(
    r"\s+(?:the|this|his|her|their)\s+(?:notice\s+of\s+)?(?:motion|proposal)\s+and\s+(?:also\s+)?(?:highlighted|queried|stated|said|asked|spoke|raised|suggested|outlined|commented|pointed|expressed|stressed|called\s+for)\b",
    re.IGNORECASE,
)
# "The manager asked the Board for agreement to go on and the Board agreed."
_ASKED_IT = re.compile(r"\b(?:offered|asked|proposed|suggested|requested|recommended|sought)\b", re.IGNORECASE)


# "No decision could be reached, and the item was deferred": the subject stands behind.
_CLAUSES_BEFORE = re.compile(r"^[^,;]{15,160},\s+(?:and|so)\s+(?=(?:the|this|that|it)\b)", re.IGNORECASE)
_BY_ONE = re.compile(
    r"(?:an?|one|another|the)\s+(?:\w+\s+){0,2}(?:members?|councillors?|officers?|residents?|chair\w*|clerk|director|manager)\b",
    re.IGNORECASE,
)
_ASIDES = re.compile(r"\([^()]*\)?")
_NO_ANSWER = re.compile(r"^no\s+(?:objections?|comments?|observations?)$", re.IGNORECASE)
_PAID = re.compile(r"\b(?:payments?|cheques?|expenditure|invoices?|works?|purchase)\b", re.IGNORECASE)
_FIRST_PAPER = re.compile(rf"(?:(?:the|an?|all|these)\s+|(?:[\w.]+\s+){{0,3}}?\w+['’]s?\s+)?{_PAPER}\b", re.IGNORECASE)
# What came to the body: it may note it, as it notes a report.
_POST = re.compile(
    rf"(?:(?:the|an?)\s+)?\b(?:{_PAPER}|e-?mails?|resolutions?|requests?|invitations?|notices?|petitions?|complaints?|enquir(?:y|ies)|decisions?)\b",
    re.IGNORECASE,
)


# "The application is GRANTED": said so loudly it is said here and now.
_GRANTS = {"GRANTED", "REFUSED", "APPROVED", "DEFERRED"}


def _passive(match: re.Match[str]) -> str | None:
    subject, aux, verb = match.group("subject").strip(), match.group("aux").lower(), match.group("verb").lower()
    told = _CLAUSES_BEFORE.match(subject)
    if told and _BY_ONE.match(told.group()) and _TOLD.search(told.group()):
        return None  # "A member said that it had gone well, and the variation was approved."
    subject = _NO_ANSWER.sub("the answer", _CLAUSES_BEFORE.sub("", subject))
    after = match.group("after")
    if aux in {"is", "are"} and subject and match.group("verb") in _GRANTS:
        return verb
    if aux in {"be", "being", "had been", "is", "are"} or not subject:
        return None
    if aux in {"has been", "have been"} and verb != "accepted":
        return None
    by_us = re.match(rf"\s+by\s+{BODY}", after, _X)
    if _RELATIVE.search(subject) and not by_us:
        return None
    if _TOLD.search(subject) and not by_us:
        return None
    if verb in {"confirmed", "noted"} and re.search(
        r"\bapolog|\bmeeting\s+was\s*$|\bquorum", subject + " was", re.IGNORECASE
    ):
        return None
    if re.match(r"as\s+soon\b", subject, re.IGNORECASE):
        return None
    if re.match(r"(?:he|she|they|who|nobody|no-?\s?one|none|no)\b", subject, re.IGNORECASE) or re.search(
        rf"\bin\s+(?:[A-Z][a-z]+\s+)?(?:19|20)\d\d\b|^\s+in\s+(?!May\b){MONTH}\b|^\s+on\s+the\s+evening\s+of\b",
        after,
    ):
        return None
    if _BY_OTHERS.search(_ASIDES.sub("", after)) or (by_us and _DATED.search(after)):
        return None
    if verb == "authorised" and not (_PAID.search(subject) or re.match(r"\s+to\s+\w", after)):
        return None
    if verb in {"received", "noted"}:
        if (
            (
                re.search(rf"\b{_PAPER}\b", " ".join(subject.split()[-6:]), re.IGNORECASE)
                or (verb == "noted" and _POST.search(" ".join(subject.split()[:4])))
                or (_POST if verb == "noted" else _FIRST_PAPER).match(subject)
            )
            and len(subject.split()) <= (30 if _POST.match(subject) else 16)
            and not re.match(r"\s+(?:that|as)\b", after)
            and not re.search(r"\bapolog|\bnominations?\b", subject, re.IGNORECASE)
        ):
            return verb if by_us or not re.match(r"\s+(?:from|by)\b", after) else None
        return None
    said = re.match(r"\s+(?:at\s[^,;.]{3,40}?\s)?(?=that\b)", after) if verb == "agreed" else None
    if said and not takes_effect(after[said.end() - 1 :]):
        return None
    if verb == "referred":
        put_by = re.search(
            r"\b(?:petition|motion|matter|item|application|report|question|issue)s?\b", subject, re.IGNORECASE
        )
        put_by = put_by or re.search(r"(?:^|,\s|consent\s)(?:it|this)$", subject, re.IGNORECASE)
        return verb if put_by and re.match(r"\s+(?:back\s+)?to\s+(?:the|its|Cabinet|Council)\b", after) else None
    if verb in {"carried", "passed"}:
        put = re.search(
            r"\b(?:motion|amendment|proposal|proposition|resolution|recommendation|vote|this|it)\b",
            subject,
            re.IGNORECASE,
        )
        return (
            "carried"
            if (put or re.match(r"\s+for\s+payment\b", after))
            and not re.match(r"\s+(?:out|on|forward|over|to|away|between|through|back)\b", after)
            else None
        )
    opens = re.match(r"\s+to\s+(?![\w’']+\s+satisfaction)", after) or re.search(r"\bfollowing$", subject, re.IGNORECASE)
    if verb == "resolved" and not by_us and not opens:
        return None  # the ordinary word: a leak was resolved
    if verb == "rejected" and not _PUT_FORWARD.search(subject):
        return None
    if verb == "refused" and re.search(r"\b(?:this|option|alternative|which|it)\b", subject, re.IGNORECASE):
        return None
    if verb == "signed" and not re.search(r"\bminutes\b", subject, re.IGNORECASE):
        return None
    if verb == "confirmed" and re.match(r"\s+(?:as\s+(?:\w+ing|quorate)|by|with|to)\b", after):
        return None
    if verb == "agreed" and re.search(r"\bagenda\b", subject, re.IGNORECASE):
        return None
    if verb in {"confirmed", "resolved", "decided"} and (
        re.match(r"\s+that\b", after)
        or re.match(r"(?:it|this|the\s+(?:issue|problem|matter|query|fault))\b", subject, re.IGNORECASE)
    ):
        return None
    if verb in {"nominated", "granted"} and _FIRST_PERSON.match(subject):
        return None
    return verb


def _tail_verb(text: str) -> str:
    found = re.findall(
        r"\b(agreed|carried|approved|passed|accepted|adopted|elected|resolved|confirmed|unanimous)", text, re.IGNORECASE
    )
    outcomes = [word.lower() for word in found]
    last = next((word for word in reversed(outcomes) if word != "unanimous"), "carried" if outcomes else "agreed")
    return "carried" if last == "passed" else last
