"""Whether a sentence without a marker settles something: the tests R1 to R3 of a decision.

R1: the subject is the body, the verb a completed settling verb, and it happened at this meeting.
R2: what was agreed can take effect; an opinion is none. R3: a report that was noted is a decision, a fact is not.
"""

from __future__ import annotations

import re
from functools import lru_cache

from minutes_parser.layout import words_of
from minutes_parser.patterns import compiled
from minutes_parser.records import ResolutionBasis
from minutes_parser.segment.clauses.list_leads import LISTED
from minutes_parser.segment.cues import Text, cued
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.decisions.announced import announces
from minutes_parser.segment.motions.movers_behind import without_movers_behind
from minutes_parser.segment.motions.voted_plans import voted_plan
from minutes_parser.segment.settled import terse
from minutes_parser.segment.settled.body_verbs import ACTIVE, active_verb
from minutes_parser.segment.settled.effect import takes_effect
from minutes_parser.segment.settled.minutes_accepted import CORRECTION, minutes_accepted
from minutes_parser.segment.settled.parish_business import parish_business
from minutes_parser.segment.settled.passives import PASSIVE_RULE, passive_verb
from minutes_parser.segment.settled.retold import retold
from minutes_parser.segment.settled.seats import seated
from minutes_parser.segment.settled.set_phrases import set_phrase
from minutes_parser.segment.settled.settling import (
    ADVERB,
    AGREE,
    AS_VERB,
    BODY,
    BY_OTHERS,
    DATED,
    PAPER,
    SETTLE,
    SETTLING,
    THAT_OR_TO,
)
from minutes_parser.segment.settled.told_plainly import plainly
from minutes_parser.segment.votes.votes import tally

_X = re.VERBOSE | re.IGNORECASE
_IT_WAS = cued(
    rf"\b(?:(?:i[ts]|(?-i:But|but))\s+(?:was|is)|(?P<other>and)(?:\s+was)?)(?:\s+(?:then|now|also|further|therefore|thereupon|thereafter|accordingly|eventually|ultimately|again|unanimously|duly|subsequently|provisionally|tentatively|generally|reluctantly|finally|thus|in\ principle|by\ all(?:\s+present)?|(?:\w+ly\s+)?(?:discussed|considered|debated|agreed|proposed|seconded)\s+and)|,\s+(?:\w+ly|(?:after|following|(?:up)?on|by|with|having|nevertheless|however|nonetheless)\b[^.;]{{0,120}}?),(?=\s))*\s+(?P<verb>{AGREE})\b(?P<after>[^.]*)",
    _X,
)
_CONCORD = cued(
    rf"\b(?:{BODY})\s+(?:was|were)\s+(?:all\s+)?(?:in\s+(?:full\s+|unanimous\s+|general\s+)?agreement|unanimous\s+in\s+(?:agreeing|deciding|resolving))\b(?P<after>.*)",
    _X | re.DOTALL,
)
_ALL_AGREED = cued(
    r"\b(?:to\s+unanimous\s+approval|received\s+(?:the\s+)?(?:unanimous|full)\s+(?:approval|support|agreement|backing)|with\s+(?:unanimous\s+(?:approval|agreement|support)|all\s+(?:\w+\s+)?in\s+(?:agreement|favour))|every(?:one|body)\s+(?:agreed|(?:was|voted)\s+in\s+favour)|all(?:\s+(?:present|others|members|councillors|cllrs|those\s+(?:present|(?:at|in)\s+the\s+meeting)))?\s+(?:agreed|resolved(?=\s+(?:to|that|for)\s)|in\s+favour|were\s+in\s+favour)|[,;]\s+(?:and\s+|but\s+)?(?:the\s+|a\s+)?(?:majority(?:\s+of\s+(?:the\s+)?(?:members|councillors|those)(?:\s+present)?)?|most\s+(?:members|councillors))\s+(?:agreed|(?:were\s+|voted\s+)?in\s+favour)(?!\s+(?:that|to|of)\b)|agreed\s+by\s+all|(?<!\bhad\s)(?<!\bhad\sbeen\s)carried(?!\s+(?:out|on(?!\s+(?:a\b|the\s+(?:casting|chair|mayor|vote)))|over|forward))(?:\s+unanimously)?|(?:was|were)\s+(?:carried|passed)(?!\s+(?:out|on(?!\s+(?:a\b|the\s+(?:casting|chair|mayor|vote)))|over|forward|to))(?:\s+unanimously)?|(?:this|,\s+which)\s+was\s+(?:\w+ly\s+)?(?:agreed|approved|accepted|confirmed)|which\s+(?:was|were)\s+(?:\w+ly\s+|then\s+)?(?:agreed|approved|accepted|adopted|carried|passed)(?=\W*(?:$|\()|\s+(?:unanimously|nem\b|on\s+a\s|by\s+(?:vote|all|acclamation|an?\s|the\s+(?:meeting|members))))|\bsecond[^.;]*?,?\s+and\s+(?:was\s+)?(?:(?!not\b)\w+\s+)?(?:(?:(?:re-?)?(?:elected|appointed)|co-?opted)\b|(?:carried|passed|agreed|approved|accepted)\s+by\s+(?=all\b|the\s+(?:[\w-]+\s+){0,2}(?:members|meeting|council|committee|board)\b)\w+)|so\s+agreed|,\s+vote\s*[:–-]?\s*\d{1,2}\s+(?:in\s+favour|for)(?![^.;]*\bagainst)|was\s+agreed\s+to\s+by\s+(?=\d)|and\s+(?:(?:was|were)\s+(?:\w+ly\s+|then\s+)?|(?:duly|unanimously)\s+)(?:(?:re-?)?(?:elected|appointed)|co-?opted)|,\s+(?:and\s+)?(?:duly\s+)?(?:re-?)?elected(?=\W*$)|(?:agreed|accepted|approved)\s+unanimously|unanimously\s+(?:agreed|approved|accepted|carried))\b",
    re.IGNORECASE,
)
# "Ann Bell was proposed by Mr Orr, seconded by Mr Roe and confirmed by a unanimous vote as Treasurer."
_BY_A_VOTE = cued(
    r"\bseconded\b[^.;]{2,90}?,?\s+and\s+(?:(?:was|were|duly|then)\s+){0,2}(?:(?:confirmed|agreed|accepted|approved|adopted|elected|appointed|passed)\s+(?:by|on|with)\s+an?\s+(?:unanimous|majority)\s+(?:vote|decision)|confirmed\s+(?:unanimously|by\s+all))\b",
    re.IGNORECASE,
)
_PROPOSED = cued(
    r"\b(?:propos(?:ed|er|al)|on\s+the\s+proposition\s+of|an?\s+motion\s+(?:by|from)|motion\s+(?:to|that)\s[^.;]{3,100}?\smade\s+by\s|prop(?=\.|['’]d|\s+(?-i:[A-Z]))|nominated|(?<!be )(?<!been )(?<!temporarily )moved|(?:happy|pleased|glad|wished|like)\s+to\s+propose)\b",
    re.IGNORECASE,
)
_OTHER_COUNCIL = cued(
    r"(?:[^.;:]{2,60}\s[-–—]\s+)?(?:the\s+)?(?:district|borough|county|city)\s+council\s+(?:has|have|had)\b",
    re.IGNORECASE,
)
# "It had been proposed by the trustees that ..., and this was carried": at another meeting
_HAD_MOVED = compiled(r"\bhad\s+(?:(?:been|then|\w+ly)\s+)?(?:proposed|moved)\b", re.IGNORECASE)
_HAD_BEEN_MOVED = compiled(r"\b[Ii]t\s+had\s+been\s+(?:proposed|moved)\s+by\b")
# "Seconded by Cllr Roe, and agreed that ...", below who proposed it
_SECONDED_FIRST = compiled(r"\W*[Ss]econded\s+by\s")
_PROPOSED_BY = compiled(
    r"^\W*(?:Proposed|Moved)\s+by\s+[A-Z]|\b(?:was|were)\s+(?:\w+\s+)?(?:proposed|moved)\s+by\s+[A-Z]"
)
_SECONDED = cued(r"\b(?:second(?:ed|er)|sec(?=['’]d))\b", re.IGNORECASE)
_TAIL = cued(
    r"(?:[-–—:;,.(]\s*|\bseconded\s+by\s+(?-i:[A-Z])[\w.’'-]+\s+(?:(?-i:[A-Z])[\w.’'-]+\s+)?(?=(?:passed|carried|agreed|approved)\b)|\band\s+(?:(?:it|this)\s+was\s+(?!unanimous))?)(?:all\s+|so\s+|duly\s+|also\s+|again\s+)?(?:agreed|carried|approved|passed|accepted|resolved|unanimous(?:\s+(?:vote|decision|approval|agreement|support)(?:\s+in\s+favour)?|(?:ly)?(?:\s+\w+)?))\b[\s.!:)]*(?:(?:unanimously|nem\.?\s?con|without\s+(?:any\s+)?(?:dissent|division|opposition|objections?|a\s+vote)|by\s+(?:all|everyone|everybody|(?:the\s+)?(?:members|council|committee|board|meeting)(?:\s+present)?)|(?:by\s+)?[\w-]+\s+(?:votes?\s+)?(?:to|for,?)\s+[\w-]+(?:\s+(?:votes?\s+)?against)?|by\s+(?:an?\s+)?(?:\w+\s+)?majority(?:\s+vote)?|\(?\d{1,2}\s?[–:-]\s?\d{1,2}\)?)?(?:,?\s+(?:with\s+)?(?:[\w-]+|(?-i:(?:(?:Cllr|Councillor|Mrs?|Ms|Dr|[A-Z])\.?\s+)+[A-Z][\w’'-]+|[A-Z]\w+\s+[A-Z][\w’'-]+))\s+(?:(?:votes?|voting)\s+)?(?:against|dissenting|opposed|abst(?:entions?|aining|ained)))?[.\s]*)?$",
    re.IGNORECASE,
)
# "The Clerk asked if the office could be shut in August and this was agreed."
_ASKED_AGREED = cued(
    r"(?:\brequested\s+(?:permission|leave|consent)\s+to|(?<!\bbeen\s)(?<!\bhad\s)(?<!\bhas\s)(?<!\bhave\s)(?<!\bwas\s)(?<!\bwere\s)\b(?:asked(?!\s+(?:by|the\s+(?:county|district|borough|police|contractor|owner)\w*)\b)|requested|suggested|recommended))\s[^;]{10,240}?(?:[,;]|\s[-–—]|\s(?=and\s))\s*(?:and\s+|which\s+)?"
    r"(?:(?:(?:this|it|that|the\s+(?:request|suggestion))\s+)?was\s+(?:\w+ly\s+)?(?:agreed|approved|accepted|granted|supported)(?:\s+to)?(?:\s+(?:unanimously|by\s+(?:all|everyone|members|the\s+(?:committee|council|board|meeting))(?:\s+present)?))?"
    r"|(?:(?:all|the)\s+)*(?:members|everyone|everybody|council|committee|board|governors|trustees|councillors|all)\s+(?:(?:was|were)\s+(?:all\s+)?(?:happy|content)(?:\s+(?:with|to\s+agree\s+to)\s+(?:this|that|it))?|had\s+no\s+objections?(?:\s+to\s+(?:this|that|it))?)|there\s+(?:was|were)\s+no\s+objections?)\W*$",
    re.IGNORECASE,
)
# "On the proposal of Cllr Bell, seconded by Cllr Roe, it was requested that a letter be sent."
_REQUESTED = cued(r"\bit\s+was\s+(?:\w+ly\s+)?requested\s+that\b", re.IGNORECASE)
# Other occasions and other bodies (R1c, R4).
_ELSEWHERE = cued(
    r"""
    (?<!\w)(?:
      \bat\s+(?:its|their|our)\s+meeting\s+(?:of|on|held)\s | \b(?:how|what|why|where)\s+it\s+was\s+(?:agreed|decided|resolved)\b | ^further\s+to\s+(?!this|that|these|which|the\s+above) | \bunder\s+which\b | \bmeetings?\b[^,;]{0,40}\s(?:at|during|in)\s+which\b | ^at\s+(?:the|its|their|a)\s(?:[\w-]+\s){1,4}(?:meeting|AGM|conference)\s[^,;]{0,40}\bit\s+had\b
    | \b(?:previous(?:ly)?(?!\s+(?:circulated|distributed|emailed|financial\s+|municipal\s+)?(?:year|season|term)\b)|(?<!firmed\sits\s)earlier(?!\s+(?:letters?|e-?mails?|requests?|reports?|correspondence|quot\w+|enquir\w+|messages?|advice)\b)|(?<!\bas\s)(?<!\bas\sin\s)(?<!\bas\sfor\s)last\s+(?:month|year|week|term|season|session|summer|winter|spring|autumn)(?!['’]s\s+(?:\w+\s+)?minutes\b)|(?<!take\splace\s)(?<!be\sheld\s)(?<!be\sdiscussed\s)(?<!be\sconsidered\s)at\s+(?:the|its|their|our)\s+(?:last|previous|(?!next\b|following\b|forthcoming\b)\w+)\s+(?:meeting|AGM)\s+(?:of|on|in|held)|at\s+(?:the|an?)\s+meeting\s+(?:of\s[^,;]{3,60}\s)?held\s+on|had\s+(?:previously|already|not)|already)\b
    | \b(?:if|when|once|until|unless|whether|before(?!\s+(?:[\w’'-]+\s+){1,6}(?:could|can|may|might)\s+be\s)|as\s+soon\s+as|should(?=\s+the\b))\s+(?:(?!and\s+(?:all|it|this)\b)\w+\s+){0,6}(?:agreed|approved|accepted|adopted|resolved|confirmed|granted|elected|appointed|refused)\b
    | \bnot\s+yet\b
    )
    """,
    _X,
)
_OTHER_TIME = rf"""(?:
    last\s+(?:month|year|week|term|season|session|summer|winter|spring|autumn)\b(?!['’]s)
  | at\s+(?:the|its|their|our)\s+(?:last|previous|{MONTH})\s+(?:\d{{4}}\s+)?(?:[\w’']+\s+){{0,3}}?(?:meeting|AGM)
  | at\s+(?:the|an?|its|their|our)\s+(?:\w+\s+)?meeting\s+(?:of\s[^,;]{{3,60}}\s)?held\s+on\b
)"""
# "... agreed already to wait", "... agreed to wait at the last meeting"
_OTHER_TIME_BEHIND = compiled(
    rf"""\s*(?:\s by \s+ (?:[\w’'-]+ \s+){{1,5}}?)? (?: \b(?:previously|earlier|already)\b | {_OTHER_TIME} )
      | (?:(?!\b(?:as|because|since|which|who)\b).)* (?<!\bas\s)(?<!\bthan\s)(?<!\bin\s)(?<!\bfor\s)(?<!\bof\s)(?<!\bfrom\s)(?<!\bto\s)(?<!\bsince\s)(?<!\bbe\sheld\s) \b{_OTHER_TIME} [^,;.]{{0,20}} \W*\Z""",
    _X | re.DOTALL,
)
_TO_BE = cued(
    r"\b(?:to|would|will|may|might|could|can|should|must|hoped)\s+(?:\w+\s+)?be\s+(?:agreed|approved|accepted|adopted|resolved|confirmed|decided)\b",
    re.IGNORECASE,
)
_LAST_TIME = compiled(
    rf"there,\s|(?:at\s+)?last\s+(?:month|year|week|term|season|session|summer|winter|spring|autumn)(?:['’]s\s+(?:[\w’'-]+\s+){{0,3}}?(?:meeting|AGM))?,?\s+(?:it|the\s+(?:council|committee|board)|members|we)\b|post[\s-]*meeting\s+(?:note|update)\b|at\s+(?:the|its|their|our)\s+{MONTH}\s+(?:\d{{4}}\s+)?(?:[\w’']+\s+){{0,3}}?(?:meeting|AGM)\b|[\w\s]{{3,40}}\(\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}\)\s*:|at\s+(?:the|its|their|our)\s+(?:last|previous)\s+(?:\w+\s+)?(?:meeting|AGM)\b"
    r"|at\s+(?:the|its|their|our|a)\s(?:[\w-]+\s){1,4}?(?:meeting|AGM|conference)\s[^,;]{0,40}\bit\s+had\b"
    rf"|on\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}\s+(?:19|20)\d\d,?\s"
    rf"|in\s+{MONTH}(?:\s+\d{{4}})?,?\s+(?:it\s+(?:was|had)|the\s+(?:council|committee|board)|members|we)\b"
    rf"|at\s+(?:(?:the|its|their|our)\s+)?(?:[\w’'-]+\s+){{0,3}}?(?:senate|conference|congress|synod|[ae]gm|assembly|council|cabinet|court|forum|executive|committee|board|panel)\s+(?:in|on|last)\s+(?:the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?:{MONTH}|week|month|year)\b"
    r"|(?:at|in|during)\s+(?:an?|the|his|her|their|our)\s(?:[\w-]+\s){0,3}?(?:meeting|discussions?|conversation|call)\s+(?:with|between)\b",
    re.IGNORECASE,
)
_WHICH = cued(
    rf"\bwhich\s+(?:(?:were|was)\s+(?:(?!widely)\w+ly\s+|then\s+)?(?P<passive>{SETTLE}|agreed)\s+by\s+{BODY}|(?:was|were)\s+(?:(?:considered|reviewed|discussed)\s+and\s+(?P<both>approved|agreed|adopted|accepted)\b|(?:\w+ly\s+)?(?P<end>approved|adopted|accepted|agreed|noted|endorsed)(?:\s+(?:and\s+\w+ed|unanimously|by\s+all|as\s+\w+|(?:up)?on\s+the\s+(?:motion|proposal|proposition)\s+of\s+[^;]{{3,90}}|with\s+(?:thanks|interest)|without\s+(?:\w+\s+)?\w+|for\s+\w+(?:\s+\w+)?))?[.\s]*$)|{BODY}{ADVERB}\s+(?:(?P<active>agreed|resolved|decided)\s+to\b|(?P<ending>noted|approved|accepted|adopted|agreed|endorsed)[.\s]*$))",
    _X,
)
_PERFECT = compiled(r"\b(?:have|has|had)\s+(?:\w+\s+)?(?:agreed|resolved|decided)\b", re.IGNORECASE)
# "Mr Bell gave a presentation on this item and this item was noted."
_AND_NOTED = cued(
    r"\b(?:gave|presented|provided|tabled|introduced|submitted)\b[^.;]{5,200}?,?\s+and\s+(?:this|it|the)(?:\s+(?:item|report|update|presentation|paper))?\s+was\s+(?:duly\s+)?noted\W*$",
    re.IGNORECASE,
)
# "The accounts were circulated, which were accepted."; a relative clause that ends a sentence may tell of anything else.
_PUT_BEFORE = compiled(
    rf"\bcontents\s+of\s*$|\b{PAPER}s?\b.*\b(?:was|were|had\s+been|(?:has|have|had)\s+(?:come|been\s+received)|gave|presented|submitted|read)\b"
    rf"|\b(?:reviewed|gave|presented|submitted|circulated|tabled|provided|introduced|sent|prepared|put\s+together|brought|received)\b.*\b{PAPER}s?\b",
    re.IGNORECASE,
)
_QUESTION = compiled(
    r"(?:why|what|when|who|how|where|is|are|do|does|can|could|would)\s+(?:was|were|is|are|did|do|does|it|the|they|we|there)\b",
    re.IGNORECASE,
)
# "The Clerk said that if apologies came and were accepted, all was well."
_ONLY_IF = compiled(r"\b(?:that\s+if|unless|once|until)\b", re.IGNORECASE)
_DECLARED = cued(
    r"\bdeemed\s+(?:[\w.’'-]+\s+){0,6}?(?:to\s+be\s+)?(?:duly\s+)?(?:(?:re-?)?elected|(?:re-?)?appointed|co-?opted|nominated)\b|\bdeclared\s+(?!(?:his|her|their)\b)(?:(?:[\w.’'(),-]+\s+){0,24}?(?:duly\s+)?elected|(?:(?!(?:that|been|an|interests?)\b)[\w.’'(),-]+\s+){0,40}?(?:duly\s+)?(?:nominated|appointed|co[-\s]?opted))\b(?!\s+(?:in|on)\s+\d)|\b(?:was|were)\s+(?:\w+ly\s+|then\s+|thereupon\s+|therefore\s+)?declared\s+(?:(?:the\s+)?(?:new\s+)?(?:vice-?\s?|deputy\s+)?(?:chair|mayor|president)|(?:adopted|approved|passed)\b)",
    re.IGNORECASE,
)
_REASON = cued(
    r"(?<!\()\breasons?\s+(?:given\s+)?(?:(?:was|were)\s+)?(?:all\s+)?(?:accepted|approved)\W*$|\breasons?\s+for\s+(?:(?:their|the)\s+)?(?:absence|non-?\s?attendance)\s+(?:(?:was|were)\s+)?(?:noted\s+and\s+)?(?:accepted|approved)\b|(?<!\b[Nn]o\s)\bapologies\b.{0,80}(?<!\()\b(?:and\s+)?(?:the\s+)?(?:reasons?\s+(?:were\s+|was\s+)?|(?:were|was)\s+(?:\w+\s+and\s+)?|(?:were|was)\s+received(?!\s+from\b)[^.;:]{0,40}?\band\s+(?:\w+ly\s+)?)accepted\b",
    re.IGNORECASE,
)
# Says only that decisions follow: "The Council considered the reports and decided as set out below."
_BELOW = cued(
    r"\b(?:decided|resolved|agreed|determined)\s+as\s+(?:set\s+out|shown|recorded|listed)\s+below\b", re.IGNORECASE
)
# "It was moved by A, seconded by B, and unanimously", before the marker in the next line.
_GOES_ON = cued(r"\band\s+(?:it\s+was\s+)?(?:unanimously|therefore|accordingly)\s*$", re.IGNORECASE)
# "The Sub-Committee decided to issue a counter notice for the following reason:", over what is part of the decision.
_OVER_CONDITIONS = compiled(r"\b(?:reasons?|grounds|conditions?|subject\s+to)\b[^.;]{0,40}:\W*$", re.IGNORECASE)
# "It was agreed that these remain as last year but for the hall, for which Ann Bell was appointed:"
_WHOLE_BEFORE_COLON = compiled(
    r"\W*it\s+was\s+(?:\w+\s+)?(?:agreed|resolved|decided)\s+that\s+(?!.*\b(?:following|below|these\s*:|as\s+follows|namely)\b)(?:\S+\s+){14,}\S+:\W*$",
    re.IGNORECASE,
)
_REASONS = compiled(
    r"(?:reasons?\s+for(?!\s+(?:(?:their|the)\s+)?(?:absence|non-?\s?attendance)\b)|alternative\s+options|options\s+considered)\b",
    re.IGNORECASE,
)
# "Approval was given to the quote", "Agreement was reached to mend the wall".
_GIVEN = cued(
    r"^(?:\w+ly\s+|(?:after|following)\s+[^,]{3,60},\s*)?(?:.{5,160}\band\s+)?(?:(?:the\s+)?(?:council|committee|board|panel|cabinet|members?|trustees|governors)[’']?s?[’']?\s+)?(?:formal\s+|full\s+|final\s+|outline\s+|general\s+|unanimous\s+|retrospective\s+)?(?:approval|agreement|consent|authority|permission|leave\s+of\s+absence)\s+(?:was|were)\s+(?:\w+ly\s+|sought\s+and\s+)?(?P<how>given|granted|reached)(?:,|\s+(?:to|for|that)\b|\s+by\s+(?:(?:the|all|those)\s+){0,2}(?:meeting|(?:(?:parish|town|community)\s+)?council(?:lors)?|committee|board|members|trustees|governors|present)\b)",
    re.IGNORECASE,
)
# "Members gave their consent to the works.", "The Board gave authority for the lease to be signed."
_GAVE = cued(
    rf"(?:^|[,;:]\s+|\band\s+)(?!we\b){BODY}{ADVERB}\s+gave\s+(?:its|their|the\s+Clerk)?\s*(?:(?:formal|full|unanimous|general)\s+)?(?:approval|agreement|consent|authority|permission|support)\s+(?:to|for|that)\b",
    _X,
)
_RECOMMENDED = cued(rf"\bit\s+was\s+(?:\w+ly\s+)?recommended\s+by\s+{BODY}\s+(?:that|to)\b", _X)
# "Members were content to support the application", and not "happy with the work" or "happy to hear of it".
_HAPPY_TO = cued(
    rf"(?:^{BODY}\s+(?:all\s+)?(?=happy|content)|(?:^|[,;]\s+|\band\s+){BODY}\s+(?:was|were)\s+(?:all\s+|both\s+|quite\s+|\w+ly\s+)?)(?:happy|content|pleased(?=\s+to\s+(?:confirm|approve|appoint|elect|accept|award|support|endorse|agree|adopt)\b))\s+(?:to\s+(?!(?:see|hear|note(?!\s+(?:the|this)\s+(?:[\w’'-]+\s+){{0,3}}?(?:report|update|position|minutes|accounts|paper)s?\b)|learn|report|have|be|know|say|answer|help|assist|discuss|take\s+questions)\b)\w+|for\s+\S)",
    _X,
)
# "Council unanimously set the precept at £19,000.", "The precept was set at £19,000."
_SET = cued(
    rf"(?:^|[,;:]\s+|\band\s+){BODY}{ADVERB}\s+(?:set|fixed|levied)\s+(?:the|a|its)\s+(?:[\w/]+\s+){{0,4}}?(?:precept|budget|rate|tax|fee|rent|charge)s?\b|\b(?:precept|rents?|fees?|budget|subscriptions?|subs|charges?|membership|limit)\s+(?:(?:for|of|to)\s+[^.;,]{{2,40}}?\s+)?(?:was|were)\s+(?:\w+ly\s+)?(?:set|fixed)\s+at\s+£(?![\d,.]+\s+(?:in|last)\b)",
    _X,
)
# "The application was recommended for approval by 20 votes to 3."
_RECOMMENDED_BY_VOTE = cued(
    r"\b(?:was|were)\s+(?:then\s+|accordingly\s+)?recommended(?:\s+for\s+(?:approval|refusal|acceptance|adoption|grant))?\s+(?:unanimously|by\s+(?:an?\s+)?(?:\w+\s+)?majority|(?:by\s+)?\w+\s+votes?\s+to\s+\w+|on\s+a\s+show\s+of\s+hands)(?!\s+of\s+the\s+\w+\s+(?:committee|panel))\b",
    re.IGNORECASE,
)
# "if most of the committee were in agreement"
_IF = compiled(r"(?<!asked\s)(?<!asking\s)\b(?:if|unless|once)\b", re.IGNORECASE)
# "The Forum recommended to the Council that ..."
_RECOMMENDED_TO = cued(
    rf"{BODY}{ADVERB}\s+recommended\s+to\s+(?:the\s+)?(?:full\s+)?(?:county\s+|borough\s+|city\s+|district\s+)?(?:council|cabinet|executive|commissioner|authority|governing\s+body|board)\s+that\b",
    _X,
)
# "Ann was proposed and seconded and with no other nominations elected as Vice-Chairman."
_UNOPPOSED = cued(
    r"(?<!who\swere\s)(?<!who\swas\s)(?<!being\s)\b(?:(?:re-?)?(?:elected|appointed)|(?<!be\s)returned)\s+unopposed\b(?!\s+(?:last|in|on|at)\b)|\b(?:no|absence\s+of(?:\s+any)?)\s+(?:other|further)\s+(?:nominations?|nominees|candidates|names|proposals)\b(?:[^.;]|(?<=\b[A-Z])\.|(?<=\bM[rs])\.|(?<=\bMrs)\.){0,90}\b(?:(?:re-)?elected|appointed|confirmed|became(?=\s+(?:the\s+)?(?:[\w-]+\s+)?(?:vice-?\s?)?(?:chair|mayor|president|treasurer|secretary|clerk|captain))|returned(?=\s+(?:unopposed|to\s+office)\b|\W*$)|voted\s+(?:\w+ly\s+)?to\s+(?:re-?)?elect)\b|\b(?:only|just|but)\s+one\s+(?:nomination|candidate|nominee|name)\b[^.;]{0,90}?,?\s+who\s+was\s+(?:\w+ly\s+)?(?:re-?)?(?:elected|appointed)\b(?!\s+(?:in|on|at|last)\b)|\bnominations?\b[^.;]{5,120}?\bfrom\s[^.;]{3,60}?,?\s+who\s+(?:was|were)\s+(?:\w+ly\s+)?(?:re-?)?elected\b(?!\s+(?:in|on|at|last)\b)|\bwho\s+was\s+(?:proposed|nominated)\s[^;]{5,120}?\band\s+(?:who\s+)?(?:was\s+)?(?:(?:\w+ly\s+)?(?:re-?)?elected|supported\s+unanimously|unanimously\s+supported)\b(?!\s+(?:in|on|at|last)\b)|\bcasting\s+vote\b[^.;]{0,60},?\s+who\s+was\s+(?:therefore\s+|thus\s+|accordingly\s+|\w+ly\s+)?(?:re-?)?(?:elected|appointed)\b|^(?:he|she|they)\b[^.;]{0,40}\b(?:was|were)\s+(?:then\s+|therefore\s+|accordingly\s+)?(?:duly|unanimously)\s+(?:re-?)?elected\b(?!\s+(?:in|on|at|last)\b)",
    re.IGNORECASE,
)
# "There was general agreement to mend it", "The consensus was that it be mended."
_CONSENSUS = cued(
    r"(?:\bthere\s+was\s+(?:then\s+)?(?:an?\s+)?|^(?=(?:general|unanimous|full|broad)\s))(?:(?:general|unanimous|full|broad|universal|complete|clear)\s+)?(?:agreement|consensus|consent)\s+(?P<after>(?:that|to|for\s+(?:[\w.’'-]+\s+){1,6}?to)\b.*)"
    r"|\bthere\s+was\s+(?:then\s+)?an?\s+unanimous\s+vote\s+(?P<voted>(?:that|to|for\s+(?:[\w.’'-]+\s+){1,6}?to)\b.*)"
    r"|(?:^|\bthe\s+|\ba\s+)(?:general\s+|clear\s+|unanimous\s+)?consensus(?:\s+of\s+the\s+\w+)?\s+was\s+(?:reached\s+)?(?P<then>(?:that|to)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
# "Councillors objected to this application by a vote of 9 to 1."; how the vote went makes it the meeting's.
_OBJECTED = cued(
    rf"{BODY}\s+(?:strongly\s+)?(?:objected\s+unanimously\s+to|unanimously\s+objected\s+to|objected\s+to\s+[^.;:]{{3,80}}?,?\s+(?:by\s+(?:an?\s+vote\s+of\s+)?[\w-]+\s+(?:votes?\s+)?to\s+\w|by\s+a\s+(?:\w+\s+)?majority|unanimously\W*$))",
    _X,
)
# "This met with general approval."
_GENERAL = cued(
    r"\bput\s+the\s+(?:recommendations?|motion|proposal)\s+to\s+the\s+(?:vote|meeting)\s+and\s+(?:declared\s+(?:it|them)|(?:it|this|they)\s+(?:was|were))\s+(?:carried|agreed|approved)\b"
    r"|\bvote\s+on\s+the\s+(?:recommendations?|proposals?)\s+was\s+(?:then\s+)?taken,?\s+and\s+(?:(?:it\s+)?was\s+)?carried\b"
    r"|\b(?:recommendations?|proposals?|(?:new|amended|revised|proposed)\s+\w+)\s+(?:was|were)\s+(?:then\s+)?put\s+to\s+the\s+(?:vote|meeting|council|committee)\b[^.;]{0,60}\b(?:carried|agreed|approved|passed)\b"
    r"|^(?!\W*(?:it|this|that|they)\b)(?![^.;:]*\b(?:motion|(?<!without\s)amendment|resolution|question)\b)(?:[^.;:]|\.(?=\d)){4,120}?\s(?:was|were)\s+(?:then\s+)?put\s+to\s+(?:the|a)\s+(?:vote|meeting)(?:\s+without\s+amendment)?\s+and\s+(?:(?:was|were)\s+)?(?:\w+ly\s+)?(?:carried|agreed|approved|passed|accepted)\b"
    r"|\bit\s+was\s+unanimous\s+that\s+[^.;]{3,80}?\s(?:should|would|be|will)\s"
    r"|\b(?:an?\s+|the\s+)?(?:majority|show\s+of\s+hands|vote)(?:\s+of\s+(?:members|councillors|those\s+present|the\s+\w+))?\s+(?:was|were|voted)\s+in\s+favour\s+of\s+(?:the\s+(?:proposal|application|recommendation|idea)|[a-z]+ing\b)"
    r"|^\W*all(?:\s+(?:members|councillors|trustees|governors|those))?(?:\s+present)?\s+(?:were|voted)\s+in\s+favour\s+of\s+(?:the\s+(?:proposal|application|recommendation|idea)|[a-z]+ing)\b"
    r"|\bmet\s+with\s+(?:general|unanimous|full)\s+(?:approval|agreement|assent|consent)\b|\bby\s+general\s+(?:consent|agreement|assent)\b",
    re.IGNORECASE,
)
# "Bye-law amendment is accepted.", as students minute in the present tense.
_IS_PASSED = compiled(
    r"(?:the\s+|this\s+)?(?:[\w’'-]+\s+){0,3}(?:amendment|motion|proposal|resolution)\s+is\s+(?:therefore\s+|unanimously\s+)?(?:accepted|passed|carried|approved|adopted)(?:\s+unanimously)?\W*",
    re.IGNORECASE,
)
# "The new handbook received the general approval of the committee."
_RECEIVED_APPROVAL = cued(
    r"\b(?:received|met\s+with)\s+(?:the\s+)?(?:(?:general|unanimous|full)\s+(?:approval|support|agreement)(?:\W*$|\s+of\s+(?:the\s+(?:committee|council|board|meeting|members|club)|members|all)\b)|(?:approval|agreement)\s+of\s+(?:all|the\s+(?:committee|council|board|meeting))\b)",
    re.IGNORECASE,
)
# "Decision made that we contribute", "A decision was also made to move the stall".
_DECISION_MADE = cued(
    r"(?:[^.;:]{2,40}\s*[-–—:]\s+)?(?:(?:an?|the)\s+)?unanimous\s+decision\s+(?:(?:was\s+)?(?:(?:made|taken)\s+)?)?(?:that|to)\s+\w|\b(?:(?:an?|the)\s+)?decision\s+(?:(?:was|also|(?:unanimous|subsequent|final|joint)ly)\s+){0,2}(?:made|taken)\s+(?:that|to)\b"
    r"|^(?:[^.;]{0,40}\b(?:proposed|moved)\s+by\s[^.;]{3,60}\bseconded\s+by\s[^.;]{3,40}?,?\s+and\s+)?\W*it\s+(?:is|was)\s+(?:therefore\s+)?(?:our|the(?:\s+[\w-]+){0,2}\s+[\w-]+[’']s|the)\s+(?:unanimous\s+)?decision\s+(?:of\s+the\s+[\w -]{3,30}?\s+)?(?:to|that)\s+\w",
    re.IGNORECASE,
)
# "The Cabinet Member AGREED the programme.": one who decides alone, with the mark of a decision.
_ONE_IN_CAPITALS = compiled(
    r"(?i:(?:the\s+)?(?:cabinet|executive|lead)\s+member|the\s+(?:portfolio\s+holder|leader|elected\s+mayor|commissioner))\b[^.;:]{0,60}?\s(?:AGREED|APPROVED|RESOLVED|NOTED|DECIDED)\s+\w"
)
_GIVEN_VERBS = {"given": "approved", "reached": "agreed"}
_AND_WAS = compiled(
    r"[^.;]{0,80}\bnominations?\s[^.;]{0,40}\breceived,?\s+and\s+(?=[^.;]{3,60}\s(?:was|were)\s)", re.IGNORECASE
)
# What somebody said was once agreed; with "and it was agreed" the meeting comes in again.
_IN_SPEECH = cued(
    r"""
    (?![^.;]*(?:,|\band)\s+(?:following|after)\s+(?:\w+\s+){1,4}?it\s+was\b)  # "..., and after a talk it was agreed"
    (?:summing\s+up,\s+)?(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Dr|the\s+(?:Chair\w*|Clerk|Mayor|Provost|Convener))\b[^.;]{0,60}?
    \b(?:said|remarked|stated|felt|observed|recalled|reminded|thought|claimed|argued)\s+(?:(?:\w+\s+){0,3}?that\b
    [^.;]*?(?<!\band\s)(?<!,\s)\b)?it\s+was\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "It was agreed at the May meeting that ..."
_AT_OTHER = cued(
    rf"\b(?:agreed|resolved|decided|voted)(?:\s+by\s+(?:the\s+)?[\w'’]+)?\s+(?:at|during|in)\s+(?:(?:the|our|its|their)\s+(?:last|previous|recent|{MONTH})\s+(?:[\w'’]+\s+){{0,2}}?(?:meeting|AGM|EGM)|an?\s+(?:[\w'’]+\s+){{0,2}}?(?:discussion|conversation|workshop|session|call|pre-?meeting))\b"
    rf"|\b(?:agreed|resolved|decided)\s+at\s+the\s+(?:[A-Z][\w-]+\s+(?:and\s+)?){{1,4}}(?:[Bb]oard\s+|[Cc]ommittee\s+)?[Mm]eeting\b"
    rf"|\b(?:agreed|resolved|decided)\s+(?:last\s+(?:year|month|week|season|time)|some\s+(?:time|years|months)\s+ago|in\s+(?:{MONTH}\s+)?(?:19|20)\d\d)\s+(?:to|that|not)\b"
)
# "An amendment that the sum be £50 was accepted as friendly."
_TAKEN_IN = compiled(
    r"\bamendment\b.*\baccepted\s+(?:as\s+(?:a\s+)?friendly|by\s+the\s+(?:proposer|mover))", re.IGNORECASE
)
_OF_ONE_MIND = cued(
    r"\b(?:members|councillors|all|we|they)\s+were\s+(?:all\s+)?agreed\s+that\b"
    r"|\bagreed\s+with\s+(?:him|her|them|this|that|Cllr|Councillor|Mr|Mrs|Ms|the\s+view|(?:(?:an?\s+number|some|many|most|all|much|several)\s+(?:of\s+)?)?(?:the|these|those|his|her|their)\s+(?:\w+\s+)?(?:points?|views?|comments?|observations?|concerns?|remarks?|sentiments?))\b",
    re.IGNORECASE,
)
# "The hall was cold, as told already, and therefore it was agreed": where its clause begins.
_CLAUSES = compiled(
    r"[,;]|\s[–—-]\s|\bso\s+(?=it\s+was\s)|(?<=[a-z)]\s)(?=It\s+was\s)|\band\s+(?=(?:therefore\s+|accordingly\s+)?it\s+was\s)"
)
_AND_BODY = compiled(rf",\s+and\s+(?={BODY}{ADVERB}\s+{AGREE}\s+(?:to|that|not)\b)", _X)
_FURTHER = compiled(rf"(?:[,;]|\s[–—-]|\b(?:and|but))\s+(?=it\s+was\s+(?:\w+\s+)?{AGREE}\s+(?:that|to|not)\b)", _X)
# "Vote taken – to have a stall: 5 for, 2 against.", "The council voted on whether to have one; 4 for, 4 against, casting vote in favour."
_VOTED_ON = cued(
    r"\W*(?:(?:after|following)\s[^.;:,]{3,40},?\s+)?(?:(?:an?\s+|the\s+)?(?:vote|show\s+of\s+hands)\s+(?:was\s+)?(?:then\s+)?(?:taken|held|called)?|(?:the\s+)?(?:council|committee|board|meeting|members|councillors|governors|trustees)\s+(?:then\s+)?voted)\s*(?:[–:-]|on\s+whether|on\s+the\s+(?:proposal|motion|suggestion)|on)\s*to\s[^.;:?]{5,140}[:;–-]\s*(?P<how>(?:for\s|in\s+favour|\w+\s+(?:votes?\s+)?(?:for|in\s+favour))\b[^.;:]*)\W*$",
    re.IGNORECASE,
)
# "A vote on doing away with cards was unanimous.", "The vote to hire a skip was 7 for and 1 against."
_VOTE_WAS = cued(
    r"\W*(?:an?|the)\s+vote\s+(?:on|to|for|that|in\s+favour\s+of)\s+(?!(?:the|this|that|an?)\s+(?:\w+\s+)?(?:motion|amendment|proposal|resolution|recommendation)s?\b)(?:[^.;:?]|\.(?=\d)){5,140}?\s(?:was|were)\s+(?:then\s+)?(?:(?P<went>(?:(?:taken|put)\s+and\s+(?:was\s+)?)?(?:unanimous(?:ly\s+\w+)?|carried|passed|agreed)\b[^.;]{0,60})|(?P<how>\w+\s+(?:votes?\s+)?(?:for|in\s+favour)\b[^.;]*))\W*$",
    re.IGNORECASE,
)
# "Therefore the Board recommended that the rule be dropped."
_RECOMMENDED_THAT = cued(
    rf"(?:^(?:as\s+a\s+(?:result|consequence),?\s+|(?:therefore|accordingly|consequently),?\s+)?|[,;]\s+(?:and\s+)?|\bso\s+)(?!(?:the\s+)?(?:members|councillors|cllrs|we|all|everyone)\b){BODY}{ADVERB}\s+recommended(?:,?\s+(?:unanimously|by\s+(?:an?\s+)?(?:\w+\s+)?majority|by\s+\w+\s+votes\s+to\s+\w+),?)?\s+that\b(?P<after>.*)",
    _X | re.DOTALL,
)
_IN_A_MONTH = compiled(rf"\s+in\s+{MONTH}\b")
# "Members were in agreement with Cllr Bell's remarks."
_OF_MIND_WITH = compiled(
    r"\s+with\s+(?:him|her|them|Cllr|Councillor|Mr|Mrs|Ms)\b|\s+with\s+[^.;]{0,40}\b(?:views?|remarks?|comments?|points?|concerns?|sentiments?)\b"
)
# "Agreed to buy the bench as quoted by Hobbs Ltd": it was agreed here
_QUOTED_BY = compiled(
    r"\s(?:quoted|recommended|suggested|supplied|provided|offered|proposed|submitted|prepared|drafted|requested|made|run)\s+by\b"
)
_ARRIVED = compiled(r"\b(?:has|have|had|is|are|was|were)\b")
# "it was resolved by Council on 4 May that", "it was agreed by the owner that"
_ON_A_DAY = compiled(
    rf"(?:\s+by\s+(?:[\w’'-]+\s+){{1,4}}?)?\s*\bon\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}\s+(?:(?:19|20)\d\d\s+)?(?:that|to)\b"
)
_BY = compiled(r"\s+by\s+(?:the\s+)?[\w’'-]+(?:\s+[\w’'-]+)?\s+(?:that|to)\b")
_IN_A_YEAR = compiled(r"\b[Ii]n\s+(?:\w+\s+)?(?:19|20)\d\d,?\s*$")


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
        verb = voted_plan(Text(sentence, words))
        return (verb, "bare") if verb else None
    found = _settled(sentence, words)
    if found is None and (alone := without_movers_behind(sentence)) != sentence:
        return _settled(alone, words)
    return found


def _settled(sentence: str, words: frozenset[str]) -> tuple[str, ResolutionBasis] | None:
    text, words = plainly(sentence, words)
    said = Text(text, words)
    if (
        text.endswith("?")
        or len(text) < 8
        or _REASONS.match(text)
        or _QUESTION.match(text)
        or _LAST_TIME.match(text)
        or _AT_OTHER.search(said)
    ):
        return None
    if _BELOW.search(said) or _GOES_ON.search(said) or ("amendment" in words and _TAKEN_IN.search(text)):
        return None
    found = _by_rule(text, said, words) or parish_business(said)
    if found is None and (verb := voted_plan(said)):
        return verb, "bare"
    if found is None and sentence[:1] not in '“‘"' and (plainer := retold(text)):
        said = Text(plainer)
        found = _by_rule(plainer, said, said.words) or parish_business(said)
    return found


def begins_again(sentence: str) -> int:
    """Where "it was agreed" stands again in a sentence, behind an opinion that was agreed first; 0 where it does not."""
    first = _IT_WAS.search(Text(sentence))
    opinion = first is not None and not takes_effect(first["after"])
    further = _FURTHER.search(sentence, first.start("after")) if first and opinion else None
    return further.end() if further else 0


def _more_for(how: str) -> bool:
    """Whether a count has more for than against, or as many and the casting vote in favour."""
    vote = tally(how).vote
    if vote is None or not vote.for_:
        return False
    return vote.for_ > (vote.against or 0) or (vote.for_ == vote.against and _CASTING.search(how) is not None)


_CASTING = compiled(r"\b(?:casting|deciding|second)\s+vote\s+(?:was\s+)?(?:in\s+favour|for)\b", re.IGNORECASE)


def _by_rule(text: str, said: Text, words: frozenset[str]) -> tuple[str, ResolutionBasis] | None:
    """The first of the rules that tells."""
    if verb := minutes_accepted(said):
        return verb, "minutes"
    if (reason := _REASON.search(said)) and not _ONLY_IF.search(text, 0, reason.end()):
        return "accepted", "formula"
    if declared := _DECLARED.search(said):
        printed = re.search(r"\S+ed\Z", declared.group(), re.IGNORECASE)  # and not "was declared Mayor"
        return printed.group().lower() if printed else "elected", "formula"
    moved = terse.by_movers(said)
    if moved:
        return moved.group("verb").lower(), "bare"
    bare = terse.begins(said)
    if bare and (
        "seconded" in words
        or not BY_OTHERS.search(_QUOTED_BY.sub("", text))
        or re.match(r"resolved\s+(?:to|that)\s", text, re.IGNORECASE)
    ):
        return AS_VERB.get(bare["verb"].lower(), bare["verb"].lower()), "bare"
    verbless = terse.without_verb(said)
    if verbless:
        return verbless.group("verb").lower(), "bare"
    given = _GIVEN.match(said)
    if (
        given
        and not BY_OTHERS.search(text)
        and not re.match(r".*\b(?:report(?:s|ed)|advised|attended|met)\b", text[: given.end()])
    ):
        return _GIVEN_VERBS.get(given.group("how").lower(), "granted"), "formula"
    if (phrase := set_phrase(said) or seated(said)) and not _ELSEWHERE.search(said):
        return phrase, "formula"
    if _HAPPY_TO.search(said) or (_GAVE.search(said) and not _ELSEWHERE.search(said)):
        return "agreed", "formula"
    if _SET.search(said) and not _ELSEWHERE.search(said):
        return "agreed", "formula"
    voted_on = _VOTED_ON.match(said)
    if voted_on and _more_for(voted_on["how"]):
        return "agreed", "formula"
    if (vote_was := _VOTE_WAS.match(said)) and (vote_was["went"] or _more_for(vote_was["how"])):
        return "agreed", "formula"
    if _UNOPPOSED.search(said) and not text.endswith(":"):
        return "elected", "formula"
    if _GENERAL.search(said):
        return "agreed", "formula"
    if _OBJECTED.match(said) and not _ELSEWHERE.search(said):
        return "objected", "formula"
    consensus = _CONSENSUS.search(said)
    if (
        consensus
        and takes_effect(" " + (consensus["after"] or consensus["voted"] or consensus["then"]))
        and not _ELSEWHERE.search(said)
    ):
        return "agreed", "formula"
    if _ONE_IN_CAPITALS.match(text):
        return "agreed", "formula"
    if "should" in words and CORRECTION.match(text):
        return None  # it is told of the minutes that are agreed
    if _DECISION_MADE.match(said) or announces(said):
        return "decided", "formula"
    if _RECOMMENDED.search(said):
        return "recommended", "it-was"
    if _OTHER_COUNCIL.match(said) or _IN_SPEECH.match(said) or _OF_ONE_MIND.search(said):
        return None
    if "had" in words and _HAD_BEEN_MOVED.search(text):
        return None
    proposal = None if "had" in words and _HAD_MOVED.search(text) else _PROPOSED.search(said)
    if proposal and text.count("“", 0, proposal.start()) > text.count("”", 0, proposal.start()):
        return None  # the words of another document
    if (
        proposal
        and (_TAIL.search(said) or _ALL_AGREED.search(said) or _BY_A_VOTE.search(said))
        and not re.search(
            r"\baccepted\s+by\s+the\s+(?:proposer|mover|seconder)\b|[,;(–—-]\s*(?:but\s+)?(?:not\s+(?:carried|passed|agreed|approved|supported)|lost|defeated)\b|\b(?:was|were|and|motion|amendment|proposal)\s+(?:\w+\s+)?(?:lost|withdrawn|defeated|not\s+(?:carried|passed|supported))\b",
            text,
            re.IGNORECASE,
        )
    ):
        return _tail_verb(text), "proposal"
    if _IS_PASSED.fullmatch(text):
        return _tail_verb(text), "formula"
    if _RECEIVED_APPROVAL.search(said) and not _ELSEWHERE.search(said):
        return "approved", "formula"
    if _ASKED_AGREED.search(said) and not _ELSEWHERE.search(said):
        return "agreed", "proposal"
    if proposal and _SECONDED.search(said) and _REQUESTED.search(said):
        return "requested", "it-was"
    dashed = terse.ends(said)
    if dashed:
        verb = dashed.group("verb").lower()
        told = "agreed" if verb.startswith("all ") or verb == "unanimous" else verb.removeprefix("unanimously ")
        return AS_VERB.get(told, told), "bare"
    if terse.voted_on(said):
        return "carried", "bare"
    if (
        text.endswith((":", ":-", ":–"))
        and not LISTED.search(text)
        and not _OVER_CONDITIONS.search(text)
        and not _WHOLE_BEFORE_COLON.match(text)
    ):
        return None
    match = _IT_WAS.search(said)
    if match and text.count("“", 0, match.start()) > text.count("”", 0, match.start()):
        match = None  # the words of another document
    if match and _IN_A_YEAR.search(text, 0, match.start()):
        return None  # "In 2023 it was agreed that ..."
    if (
        match
        and match.group("other")
        and (proposal or _SECONDED_FIRST.match(text))
        and (_SECONDED.search(said) or _PROPOSED_BY.search(text, 0, match.start()))
        and takes_effect(match.group("after"))
    ):
        return match.group("verb").lower().split()[0], "it-was"
    if (
        match
        and not match.group("other")
        and not _ELSEWHERE.search(Text(_CLAUSES.split(text[: match.end("verb")])[-1]))
    ):
        verb = match.group("verb").lower().split()[0]
        after = match.group("after")
        if verb == "settled" and not THAT_OR_TO.match(after.replace(" not", "")):
            return None  # it was settled out of court
        if _IN_A_MONTH.match(after) or _ON_A_DAY.match(after) or (BY_OTHERS.search(after[:60]) and _BY.match(after)):
            return None  # "it was resolved in May to get a second quotation"
        if verb in {"resolved", "voted"} or takes_effect(after):
            return verb, "it-was"
        # "It was agreed that the tree was safe, Ann Bell knew of a paint - it was agreed that it be bought"
        again = 0 if after.startswith(" by ") else begins_again(text)
        return _settled(text[again:], words) if again else None
    if _RECOMMENDED_TO.match(said) or _RECOMMENDED_BY_VOTE.search(said):
        return "recommended", "body-verb"
    match = _RECOMMENDED_THAT.search(said)
    if match and takes_effect(" that" + match["after"]) and not _ELSEWHERE.search(said):
        return "recommended", "body-verb"
    match = _CONCORD.search(said)
    if (
        match
        and not _IF.search(said.text, max(0, match.start() - 40), match.start())
        and not re.match(r"\s+(?:that\s+)?(?:it|this|there)\s+(?:was|were|is)\b", match.group("after"))
        and not _OF_MIND_WITH.match(match["after"])
        and (not THAT_OR_TO.match(match.group("after")) or takes_effect(match.group("after")))
    ):
        return "agreed", "it-was"
    elsewhere = not _ELSEWHERE.misses(words) and _ELSEWHERE.search(said) is not None
    match = ACTIVE.search(said)
    further = match and active_verb(match) is None and _AND_BODY.search(text, match.end("verb"))
    if further:  # "We noted that the bank should be told, and we decided to write"
        match = ACTIVE.search(Text(text[further.end() :])) or match
    later = _TO_BE.search(said)
    settles_first = match or PASSIVE_RULE.match(said)  # "the dates were agreed, others to be confirmed"
    if (
        later
        and not (settles_first and settles_first.end("verb") < later.start())
        and not re.search(r"\bsubject\s+to\b", text)
    ):
        return None  # "the plan is to be approved in May"; but the body may agree that a quote should be accepted
    if match:
        other = (elsewhere or "meeting" in words) and _of_another_time(text, match)
        return None if other else _told_by(active_verb(match), "body-verb")
    if _AND_NOTED.search(said) and not elsewhere:
        return "noted", "relative"
    match = None if elsewhere else _WHICH.search(said)
    end = match and (match["end"] or match["ending"])
    if match and end and not end.isupper() and not _PUT_BEFORE.search(text, 0, match.start()):
        match = None
    if match and match["active"] and (_ARRIVED.search(text, match.end()) or _PERFECT.search(match.group())):
        return None  # "The bin which the Council agreed to buy has come.", "a grant, which we have agreed to pay"
    if match and not DATED.search(text[match.end() :]):
        return next(
            match[how] for how in ("passive", "active", "both", "end", "ending") if match[how]
        ).lower(), "relative"
    match = PASSIVE_RULE.match(said)
    if match is None or (elsewhere and _of_another_time(text, match)):
        return None
    further = _AND_WAS.match(text) if match["verb"].lower() == "received" else None
    if further:  # "One nomination was received and Ann Bell was duly elected."
        match = PASSIVE_RULE.match(Text(text[further.end() :])) or match
    return _told_by(passive_verb(match), "passive")


def _of_another_time(text: str, match: re.Match[str]) -> bool:
    """Whether it was settled on another occasion, as words up to the verb or right behind it say; what was settled may speak of any."""
    verb_end = match.end("verb")
    before = _ELSEWHERE.search(Text(text[:verb_end]))
    return before is not None or _OTHER_TIME_BEHIND.match(text, verb_end) is not None


def settles(sentence: str) -> str | None:
    """The verb of `settled`."""
    found = settled(sentence)
    return found[0] if found else None


def _told_by(verb: str | None, rule: ResolutionBasis) -> tuple[str, ResolutionBasis] | None:
    return (verb, rule) if verb else None


def _tail_verb(text: str) -> str:
    found = re.findall(
        r"\b(agreed|carried|approved|passed|accepted|adopted|elected|resolved|confirmed|unanimous)", text, re.IGNORECASE
    )
    outcomes = [word.lower() for word in found]
    last = next((word for word in reversed(outcomes) if word != "unanimous"), "carried" if outcomes else "agreed")
    return "carried" if last == "passed" else last
