"""Set phrases that settle something and follow none of the common forms: "Ann Bell is duly elected Treasurer.", "We passed a motion that ..."."""

from __future__ import annotations

import re

from minutes_parser.segment.cues import Cued, Text, Ways, cued
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.settled.settling import ADVERB, BODY, PAPER

_X = re.VERBOSE | re.IGNORECASE
_PHRASES: tuple[tuple[Cued, str], ...] = (
    # "Ann Bell is duly elected as First Year Rep.", in the present tense of a returning officer
    (
        cued(
            rf"(?-i:{NAME}(?:\s+(?:and|&)\s+{NAME})?)\s+(?:is|are)\s+(?:hereby|duly|thereby|therefore|now\s+duly)\s+(?:duly\s+)?(?:re-?)?(?:elected|appointed)\b(?!\s+(?:by|on|in)\b)",
            re.IGNORECASE,
        ),
        "elected",
    ),
    # "The Council welcomes Ann Bell on a co-opted basis."
    (
        cued(
            rf"(?:^|[,;]\s+|\band\s+){BODY}{ADVERB}\s+welcome[sd]\s+(?-i:[A-Z])[^.;,]{{1,50}}?\s(?:on\s+an?\s+co-?opted\s+basis|as\s+an?\s+(?:newly\s+)?co-?opted\s+(?:member|councillor))\b",
            _X,
        ),
        "co-opted",
    ),
    # "We unanimously passed a motion that ...", "Council adopted a resolution to ..."
    (
        cued(
            rf"(?:^|[,;]\s+|\band\s+){BODY}{ADVERB}\s+(?:passed|carried|adopted)\s+(?:an?|the\s+following)\s+(?:motion|resolution)\s+(?:that|to|for|of)\s",
            _X,
        ),
        "passed",
    ),
    # "These two items were carried forward due to time constraints."
    (
        cued(
            r"^(?:these|this|the|both|all)\s+(?:(?:remaining|other|above|last|two|three|agenda|further)\s+){0,3}(?:items?|matters?|topics?|discussions?|reports?|motions?)\s+(?:was|were)\s+(?:carried\s+(?:forward|over)|held\s+over|left\s+over)\s+(?:due|owing|because|as|for|in\s+view)\b",
            re.IGNORECASE,
        ),
        "deferred",
    ),
    # "A vote was taken, the result being three to two in favour of Ann Bell."
    (
        cued(
            r"\b(?:vote|ballot|show\s+of\s+hands)\b[^.;]{0,60}\b(?:result|outcome)\s+(?:being|was)\s+[\w-]+\s+(?:votes?\s+)?to\s+[\w-]+\s+(?:votes?\s+)?in\s+favour\s+of\s+\S",
            re.IGNORECASE,
        ),
        "agreed",
    ),
    # "A proposal was made and accepted to merge the groups."
    (
        cued(
            r"\ban?\s+(?:proposal|motion|suggestion)\s+was\s+(?:made|put\s+forward|tabled)\b[^.;]{0,60}?\band\s+(?:\w+ly\s+)?(?:accepted|agreed|carried|approved|passed),?\s+(?:to|that)\s",
            re.IGNORECASE,
        ),
        "agreed",
    ),
    # "Tom Shah to keep the keys, seconded by AB, agreed."
    (
        cued(
            rf"^(?!.*\b(?:propos|mov))[^.;]{{10,160}}?,?\s+seconded\s+by\s+(?-i:{NAME}),?\s+(?:and\s+)?(?:all\s+)?(?:agreed|carried|approved|passed)\W*$",
            re.IGNORECASE,
        ),
        "agreed",
    ),
    # "AB, TS and LW all selected as committee members."
    (
        cued(
            r"^[A-Z][^.;:]{2,90}?\s(?:all\s+|both\s+|duly\s+)*(?:selected|chosen|voted\s+in|voted\s+on(?:to)?)\s+(?:as|to)\s+(?:the\s+)?(?:\w+\s+){0,2}(?:members?|chair\w*|treasurer|secretary|council|committee|board|captains?|representatives?|wardens?|signator(?:y|ies)|trustees?|caretaker)\b"
        ),
        "elected",
    ),
    # "Ann Bell and Tom Shah were newly voted on to council."
    (
        cued(
            r"\b(?:was|were)\s+(?:newly\s+|duly\s+|then\s+|all\s+|unanimously\s+)*voted\s+(?:on|in)\s?to\s+(?:the\s+)?(?:\w+\s+){0,2}(?:council|committee|board|panel)\b",
            re.IGNORECASE,
        ),
        "elected",
    ),
    # "The accounts were presented and the financial report adopted."
    (
        cued(
            r"\b(?:was|were)\s+(?:\w+ly\s+)?(?:presented|(?:taken\s+as\s+)?read|tabled|circulated|received|considered|reviewed|discussed|noted)\s+and\s+(?:(?:the|its|their|all)\s+)?(?:(?!(?:to|be|no|not|none|nothing)\b)[\w’'-]+\s+){1,5}?(?:duly\s+|unanimously\s+)?(?P<verb>adopted|approved|accepted)\W*$",
            re.IGNORECASE,
        ),
        "adopted",
    ),
    # "As a meeting we decided to give £50."
    (
        cued(
            r"^as\s+an?\s+(?:meeting|committee|group|club|council|board|society),?\s+we\s+(?:\w+ly\s+)?(?:agreed|decided|resolved)\s+(?:not\s+)?to\s+\w",
            re.IGNORECASE,
        ),
        "decided",
    ),
    # "Table fee set at 48p a game."
    (
        cued(
            r"^(?:the\s+)?(?:[\w’'-]+\s+){0,4}(?:fees?|precept|rents?|subscriptions?|subs|charges?|prices?|budget|levy)\s+(?:(?:was|were)\s+)?(?:set|fixed|agreed)\s+at\s+(?:[£€]\d|\d+p\b)(?![^;]*\b(?:in\s+(?:19|20)\d\d|last)\b)",
            re.IGNORECASE,
        ),
        "agreed",
    ),
    # "The Panel reached the unanimous decision to close the yard."
    (
        cued(
            rf"(?:^(?:(?:after|following)\s+[^,;]{{3,80}}?\s)?|[,;]\s+|\band\s+){BODY}{ADVERB}\s+(?:took|reached|made)\s+(?:the|an?)\s+(?:\w+\s+)?decision\s+(?:not\s+)?(?:to\s+[a-z]|that\s)",
            _X,
        ),
        "decided",
    ),
    # "The decision of the Panel was that the licence be suspended.", "The Sub-Committee's decision was to refuse it."
    (
        cued(
            r"^(?:the\s+)?(?:(?:[\w-]+\s+){0,2}(?:sub-?\s?committee|committee|panel|cabinet|board|review\s+body)[’']?s?[’']?\s+(?:\w+\s+)?decision|(?:\w+\s+)?decision\s+of\s+the\s+(?:[\w-]+\s+){0,2}(?:sub-?\s?committee|committee|panel|cabinet|board|review\s+body))\s+(?:was|is)\s+(?:therefore\s+|unanimously\s+)?(?:not\s+)?(?:to|that)\s+(?!be\b)[a-z]",
            re.IGNORECASE,
        ),
        "decided",
    ),
    # "The Committee excluded the public from the meeting."
    (
        cued(
            rf"^{BODY}{ADVERB}\s+excluded\s+(?:the\s+)?(?:press|public)\b",
            _X,
        ),
        "resolved",
    ),
    # "The call-in was not upheld."
    (
        cued(
            r"^(?:the\s+)?(?:call-?\s?in|(?:notice\s+of\s+)?review)(?:\s+request)?\s+(?:was|were)\s+(?:therefore\s+|accordingly\s+|unanimously\s+)?(?:not\s+)?(?:upheld|supported|accepted|rejected)\b(?!\s+(?:by|in|on|at)\b)",
            re.IGNORECASE,
        ),
        "decided",
    ),
    # "The Committee recommended approval of the plan to Council."
    (
        cued(
            rf"(?:^(?:(?:after|following)\s+[^,;]{{3,80}}?\s)?|[,;]\s+|\band\s+){BODY}{ADVERB}\s+recommended\s+(?:the\s+)?(?:approval|refusal|adoption|acceptance)\s+of\s",
            _X,
        ),
        "recommended",
    ),
    # "Council divided and the motion was declared carried and it was so resolved."
    (
        cued(
            r"\b(?:motion|proposal|recommendations?)\s+(?:was|were)\s+(?:\w+ly\s+)?(?:declared\s+)?(?:carried|agreed|adopted)\b[^.;]{0,30}\band\s+(?:it\s+was\s+)?so\s+(?:resolved|ordered)\W*$",
            re.IGNORECASE,
        ),
        "carried",
    ),
    # "The motion that the yard be closed was put and agreed to."
    (
        cued(
            r"^(?:the|a)\s+(?:motion|proposal|proposition)\s+(?:that|to)\s[^.;]{5,200}?\s(?:was|were)\s+(?:then\s+)?(?:put(?:\s+to\s+the\s+\w+)?\s+and\s+)?(?:\w+ly\s+)?(?:agreed\s+to|carried|passed|approved|adopted)\W*$",
            re.IGNORECASE,
        ),
        "carried",
    ),
    # "The training plan is approved.", in the present tense, and no more
    (
        cued(
            rf"^(?:the\s+)?(?:(?!(?:if|once|when|until|that|which|no)\b)[\w’'-]+\s+){{0,6}}?{PAPER}\s+(?:is|are)\s+(?:hereby\s+|therefore\s+|duly\s+|formally\s+|unanimously\s+)?(?:approved|adopted|noted|ratified|endorsed)(?:\s+(?:unanimously|as\s+(?:presented|amended|drafted|set\s+out|circulated|printed)))?\W*$",
            _X,
        ),
        "approved",
    ),
    # "The committee agrees to appoint Ann Bell.", in the present tense
    (
        cued(
            r"^the\s+(?:\w+\s+){0,2}(?:committee|council|board|meeting)\s+(?:(?:hereby|unanimously)\s+)?(?:agrees|resolves)\s+to\s+[a-z]",
            re.IGNORECASE,
        ),
        "agreed",
    ),
    # "The Board of Directors accepts the application with 5 votes", "The Panel votes to appoint Ann Bell", in the present tense
    (
        cued(
            r"^the\s+(?:\w+\s+){0,2}(?:committee|council|board|panel|meeting)(?:\s+of\s+(?:directors|trustees|governors))?\s+(?:(?:(?:hereby|unanimously)\s+)(?:accepts|approves|adopts|ratifies|endorses|appoints|elects)\s+(?!no\b)\S|votes\s+(?:(?:unanimously\s+)?to\s+(?!(?:one|two|three|four|five|six)\b)[a-z]|in\s+favour\s+of\s)|(?:accepts|approves|adopts|ratifies|appoints)\s+(?!no\b)[^.;]{3,160}?\b(?:\d{1,2}\s+(?:yes|votes?|in\s+favour|for)\b|unanimous))",
            re.IGNORECASE,
        ),
        "agreed",
    ),
    # "Ann Bell was therefore invited to join the Council as a co-opted member."
    (
        cued(
            rf"(?:^|[,;]\s+|\b(?:and|vote|ballot|discussion),?\s+)(?-i:{NAME}(?:\s+(?:and|&)\s+{NAME})?)\s+(?:was|were)\s+(?:therefore\s+|then\s+|accordingly\s+|duly\s+|unanimously\s+)*invited\s+to\s+(?:join\s+the\s+(?:\w+\s+){{0,2}}(?:council|committee|board)\b(?!\s+(?:on|at|for|in)\b)|(?:fill|take\s+up)\s+the\s+(?:\w+\s+){{0,2}}(?:vacanc(?:y|ies)|seats?)\b|serve\s+as\s+an?\s+(?:\w+\s+)?(?:councillor|member)\b)",
            re.IGNORECASE,
        ),
        "co-opted",
    ),
    # "Motion passed to buy an oar."
    (
        cued(r"^\W*(?:a\s+|the\s+)?motion\s+(?:was\s+)?(?:passed|carried)\s+to\s+[a-z]+\s", re.IGNORECASE),
        "carried",
    ),
    # "Council was content that the minutes were accurate."
    (
        cued(
            rf"(?:^|[,;]\s+|\band\s+){BODY}\s+(?:was|were)\s+(?:(?:all|both|\w+ly)\s+)?(?:happy|content|satisfied)\s+(?:with|that)\s+(?:the\s+|these\s+|they\s+)?(?:\w+\s+){{0,2}}?minutes\b(?!\s+(?:would|will|should|could)\b)",
            _X,
        ),
        "confirmed",
    ),
    # "The Chair signed them, members having agreed the minutes."
    (
        cued(
            r"\b(?:members|councillors|(?:the\s+)?(?:committee|council|board|meeting))\s+having\s+(?:agreed|approved|accepted|confirmed)\s+(?:them|it|(?:the\s+)?(?:\w+\s+)?(?:minutes|record|accounts))\W*$",
            re.IGNORECASE,
        ),
        "approved",
    ),
    # "The Clerk was given authority to sign the lease."
    (
        cued(
            rf"(?:^|[,;]\s+|\band\s+)(?:the\s+(?:\w+\s+)?(?:(?:vice-?\s?)?chair\w*|clerk|treasurer|secretary|r\.?f\.?o|officers?)|(?-i:{NAME}(?:\s+(?:and|&)\s+{NAME})?))\s+(?:was|were)\s+(?:therefore\s+|then\s+|unanimously\s+)?(?:given|granted)\s+(?:delegated\s+|full\s+)?(?:authority|powers?)\s+to\s+(?!the\b)[a-z]",
            re.IGNORECASE,
        ),
        "authorised",
    ),
    # "The vote went 4-2 in favour of Ann Bell."
    (
        cued(r"\bvote\b[^.;]{0,20}\b(?:went|was)\s+[\w]+\s?(?:[–-]|to)\s?\w+\s+in\s+favour\s+of\s+\S", re.IGNORECASE),
        "agreed",
    ),
    # "Members found them to be correct.", "The meeting judged the minutes to be in order."
    (
        cued(
            rf"(?:^|[,;]\s+|\band\s+){BODY}{ADVERB}\s+(?:(?:\w+ed|read)\s+(?:(?:the|them|these)\s+)?(?:[\w’'-]+\s+){{0,8}}?and\s+)?(?:found|judged|deemed|held|considered|declared|voted|certified)\s+(?:them|these|the\s+(?:\w+\s+){{0,2}}minutes(?:\s+of\s[^;.]{{3,40}}?)?)\s+(?:to\s+be\s+|as\s+)?(?:an?\s+)?(?:true|correct|accurate|in\s+order)\b",
            _X,
        ),
        "confirmed",
    ),
    # "Burial Board – Ann Bell elected.", "Internal auditor: Hale & Co re-appointed."
    (
        cued(
            r"^[A-Z][\w’'& ]{3,40}(?::|\s[–—-])\s+[A-Z][^.;:()]{2,50}?\s(?:re-?)?(?:elected|appointed|co-?opted)\W*$",
        ),
        "appointed",
    ),
    # "The following appointments were made: Ann Bell to the Burial Board, Bob Roe to the Hall Committee."
    (
        cued(
            r"^the\s+following\s+(?:\w+\s+)?(?:appointments|nominations|elections)\s+were\s+(?:made|agreed|confirmed)\b(?!.*:\W*$)",
            re.IGNORECASE,
        ),
        "appointed",
    ),
    # "The Committee took note of the half-year report."
    (cued(rf"^{BODY}{ADVERB}\s+took\s+note\s+of\s+(?:the|this|its)\s+(?:[\w’'-]+\s+){{0,5}}?{PAPER}\b", _X), "noted"),
    # "The Council consented to his leave of absence."
    (cued(rf"^{BODY}{ADVERB}\s+consented\s+to\s+\w", _X), "agreed"),
    # "Elected: Ann Bell (Chair), Bob Roe (Secretary)."
    (
        cued(rf"^(?:re-?)?(?:elected|appointed|co-?opted)(?:\s+unopposed)?\s*:\s+(?-i:{NAME})", re.IGNORECASE),
        "elected",
    ),
    # "Ann Bell's election as Chair was unanimous.", "Mr Roe's appointment as auditor was renewed."
    (
        cued(
            r"\b(?:nomination|appointment|(?:re-?)?election|co-?option)\b[^.;:]{0,60}?\swas\s+(?:unanimous|renewed|extended)\b(?!\s+(?:in|by)\b)",
            re.IGNORECASE,
        ),
        "elected",
    ),
    # "A ballot resulted in the election of Ann Bell.", "The vacancy was filled by the co-option of Bob Roe."
    (
        cued(
            r"\b(?:(?:ballot|vote|show\s+of\s+hands)\b[^.;]{0,40}\bresulted\s+in|filled\s+by)\s+(?:the\s+)?(?:election|co-?option|appointment)\s+of\s+(?-i:[A-Z])",
            re.IGNORECASE,
        ),
        "elected",
    ),
    # "Ann Bell was therefore elected.", "Cllr Bell elected."
    (
        cued(
            rf"^(?!(?:all|new|newly|those|the|who|these|they|parish|town|officers|office)\b)(?:as\s+a\s+result,?\s+|therefore,?\s+|accordingly,?\s+)?(?-i:{NAME}(?:\s+(?:and|&)\s+{NAME})?)\s+(?:(?:was|were)\s+)?(?:(?:(?:therefore|thus|accordingly|hence|so|then|duly|unanimously)\s+)+(?:re-?)?elected|(?:re-?)?elected)[.\s]*$",
            re.IGNORECASE,
        ),
        "elected",
    ),
    # "Ann Bell elected by acclamation.", "Ann Bell and Bo Roe are elected."
    (
        cued(
            rf"^(?-i:{NAME}(?:\s+(?:and|&)\s+{NAME})?)\s+(?:(?:is|are)\s+elected\W*$|(?:(?:is|are|was|were)\s+)?(?:re-?)?elected\s+by\s+acclamation\b)",
            re.IGNORECASE,
        ),
        "elected",
    ),
    # "Hearing no objection, the minutes of 4 May are approved."
    (
        cued(
            r"^(?:hearing|there\s+being|with)\s+no\s+(?:further\s+)?objections?,\s+[^.;]{3,90}?\s(?:is|are|was|were)\s+(?P<verb>approved|adopted|accepted)\b",
            re.IGNORECASE,
        ),
        "approved",
    ),
    # "6.1 Payments agreed in line with the budget:"
    (
        cued(r"^(?:the\s+following\s+)?payments\s+(?:agreed|approved|authorised)\b[^.;:]{0,60}:\W*$", re.IGNORECASE),
        "agreed",
    ),
    # "7.1 Agreement made to issue the following payments:"
    (
        cued(
            r"^\W*(?:unanimous\s+|general\s+)?(?:agreement|resolution|decision)\s+(?:was\s+)?(?:made|reached|taken|given)\s+to\s+\w+\s+\w",
            re.IGNORECASE,
        ),
        "agreed",
    ),
    # "The Committee came down in favour of the second design.", "Members went along with the recommendation."
    (
        cued(
            rf"^(?:after\s+[^,]{{3,60}},\s+)?{BODY}{ADVERB}\s+(?:came\s+down\s+in\s+favour\s+of|went\s+along\s+with\s+(?:the|this|his|her)\s+(?:\w+[’']s\s+)?(?:recommendations?|proposals?|suggestions?)|found\s+(?:in\s+favour\s+of|for)\s+the\s+(?:appellant|applicant|complainant))\b",
            _X,
        ),
        "agreed",
    ),
    # "The Council backed the application from the bowls club."
    (
        cued(
            rf"^{BODY}{ADVERB}\s+backed\s+(?:the|an?|this|his|her)\s+(?:[\w’'-]+\s+){{0,4}}?(?:applications?|bids?|proposals?|requests?|schemes?|plans?|motions?|nominations?|calls?|recommendations?)\b",
            _X,
        ),
        "supported",
    ),
    # "The Council wishes to object to the closure.", "Members wish to support application 24/117."
    (
        cued(
            rf"^{BODY}\s+(?:wish(?:es|ed)?|would\s+like|want(?:s|ed)?)\s+to\s+(?:object\s+to|support|oppose|make\s+no\s+(?:comment|objection|observation)s?)\b",
            _X,
        ),
        "agreed",
    ),
    # "It was the unanimous view of members that the fee should stay at £5."
    (
        cued(
            rf"\bit\s+was\s+the\s+(?:unanimous|general|clear|common|majority)\s+(?:view|opinion|feeling|verdict)\s+(?:of\s+{BODY}\s+)?that\s+[^.;]{{3,120}}?\s(?:should|be)\s",
            _X,
        ),
        "agreed",
    ),
    # "By common consent the item was left until July."
    (
        cued(
            r"\b(?:item|matter|question|discussion|decision|report|motion|application|topic)\s+(?:was|were)\s+(?:\w+ly\s+)?left\s+(?:over\s+)?(?:until\s|till\s|(?:to|for)\s+(?:the\s+next|the\s+following|an?\s+later)\b)",
            re.IGNORECASE,
        ),
        "deferred",
    ),
    # "The Chair's ruling was upheld by 6 votes to 2.", "The sum of £300 was voted to the Silver Band."
    (
        cued(
            r"^(?:the\s+)?(?:chair\w*|mayor|president|convener)[’']s\s+(?:ruling|decision)\s+was\s+(?P<verb>upheld)\b|^(?:the|an?)\s+(?:sum|amount|grant|honorarium)\s+of\s+£[\d,.]+\s+was\s+(?:\w+ly\s+)?(?P<voted>voted)\s+to\s",
            re.IGNORECASE,
        ),
        "agreed",
    ),
    # "After a vote the lowest tender was taken."
    (
        cued(
            r"^(?:after|following|on)\s+a\s+(?:vote|show\s+of\s+hands|ballot),?\s+(?:the|this|that|an?)\s+[^,;.]{3,80}?\s(?:was|were)\s+(?:taken|chosen|selected|preferred|picked)\b",
            re.IGNORECASE,
        ),
        "agreed",
    ),
    # "The Chair used her casting vote to approve the plan."
    (
        cued(
            r"\b(?:used|exercised|gave|cast)\s+(?:his|her|their|the|a)\s+(?:casting|second)\s+vote\s+to\s+(?:approve|grant|accept|adopt|agree|carry|pass|support|refuse|reject)\s+(?:the|this|it)\b",
            re.IGNORECASE,
        ),
        "agreed",
    ),
    # "It was recommended to Full Council that the fees be frozen."
    (
        cued(
            r"\bit\s+was\s+(?:\w+ly\s+)?recommended\s+to\s+(?:the\s+)?(?:full\s+council|cabinet)\s+that\s",
            re.IGNORECASE,
        ),
        "recommended",
    ),
    # "The Board took full assurance from the report."
    (
        cued(
            rf"^{BODY}{ADVERB}\s+(?:took|received|gained)\s+(?:full\s+|partial\s+|significant\s+|limited\s+|good\s+|adequate\s+)?assurance\s+(?:from|on|regarding|that|as\s+to|in)\b",
            _X,
        ),
        "noted",
    ),
    # "Delegated powers were given to the Chair and Clerk to respond."
    (
        cued(
            r"^(?:delegated\s+(?:powers?|authority)|delegation)\s+(?:was|were)\s+(?:\w+ly\s+)?(?:given|granted|agreed)\s+to\s+(?:the\s|(?-i:[A-Z]))",
            re.IGNORECASE,
        ),
        "delegated",
    ),
    # "A show of hands was in favour of the later date."
    (
        cued(
            r"^(?:the|an?)\s+(?:vote|show\s+of\s+hands|ballot)\s+was\s+(?:\w+ly\s+)?in\s+favour\s+of\s+(?!the\s+motion\b)\w",
            re.IGNORECASE,
        ),
        "agreed",
    ),
)


_VERBS = dict(_PHRASES)
_WAYS = Ways(_VERBS)


def set_phrase(said: Text) -> str | None:
    """The verb that a set phrase stands for; None where a sentence has none."""
    found = next((phrase for phrase in _WAYS.likely(said.words) if phrase.pattern.search(said.text)), None)
    return _VERBS[found] if found else None
