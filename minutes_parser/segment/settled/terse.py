"""Outcomes in few words, where no body is named and often no verb of being: "Agreed.", "Payments approved.", "Pets Policy – deferred."."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import Text, cued
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.mentions.applications import REFERENCE
from minutes_parser.segment.settled.effect import may_take_effect, takes_effect
from minutes_parser.segment.settled.settling import TOLD

_X = re.VERBOSE | re.IGNORECASE
# "Hedge cutting, quote from Belmont of £300 – agreed.", "Motion to buy a saw – motion passes.", "Pets Policy – deferred, to go to the Tenant Panel first."
_DASHED = cued(
    r"[\w£].*(?:\s[-–—]\s*|\s(?=resolved\s+to\s+pay\b))(?:all\s+)?(?:unanimously\s+)?(?:(?:the\s+)?motion\s+(?:was\s+)?(?=(?:pass|carri)e[ds]\b))?(?P<verb>agreed|carried|carries|passes(?=[.\s]*$)|passed(?=(?:\s+unanimously|\s+\(?\d{1,2}\s?[-–:/]\s?\d{1,2}\)?)?[.\s]*$)|deferred|recommend(?=\s+(?:approval|refusal))|resolved(?=\s+to\s))\b(?:\s+(?=(?:not\s+)?to\s+\w)(?:[^.;]|\.(?=\d))*|(?<=deferred)\s+(?:for|until|till|pending)\s+\w[^.;]*|\s+unanimously|\s+\(?\d{1,2}\s?[-–:/]\s?\d{1,2}(?:\s?[-–:/]\s?\d{1,2})?\)?|(?:\s+approval|\s+refusal)(?:,?\s+(?:although|but|subject\s+to|because|on\s+(?:the\s+)?grounds|due\s+to|unless|provided|with)\b[^;]*)?)?[.\s]*$",
    re.IGNORECASE,
)

# "Council to buy two bins – all in favour.", "Ann Bell offered to keep the books – unanimously accepted."
_ALL_FOR = cued(
    r"(?:\w.*\s[-–—]\s*|(?:\w.*?\s)?no\s+(?:objections?|comments?|observations?)[,;]?\s+)(?P<verb>all\s+(?:(?:were|present|members|councillors)\s+){0,2}(?:in\s+favour|agreed)|unanimously\s+(?:accepted|approved|supported)|agreed(?=\s+(?:as\s+follows|by\s+all)\b))(?:\s+as\s+follows\s*:|\s+by\s+all(?:\s+(?:members|councillors))?(?:\s+present)?)?[.\s]*$",
    re.IGNORECASE,
)
# "The rules, with two changes, unanimously approved and adopted."
_OF_ONE_MIND = cued(
    r"(?P<thing>\w(?:(?!\b(?:all|members|was|were|is|are|be|been|had|has|have|will|would|should|could|not|it|he|she|they|who|which|that|if|when|said|felt|told|asked|thought)\b)[^.;:?]){3,160}?)\s(?:and\s+)?unanimously\s+(?P<verb>approved|adopted|accepted|agreed|endorsed)(?:\s+and\s+\w+ed)?[.\s]*$",
    re.IGNORECASE,
)
# "Geography Society – Unanimous", as one of those that were put to the vote.
_UNANIMOUS = cued(
    r"(?!(?:the\s+)?(?:\w+\s+)?(?:vote|voting|result|motion|decision|outcome|proposal|resolution|carried|agreed|approved|passed|seconded|proposed|elected|amendment)\b)(?P<thing>[A-Z][^.;?]{3,90}?)\s[-–—]\s*(?P<verb>unanimous)(?:ly)?[.\s]*$",
    re.IGNORECASE,
)

# "Sea Scouts – £200 awarded (5–0).", "Go with the second, £180 a year – agreed, all in favour."
_PRICED = cued(
    r"\w.*(?:\s[-–—]\s+|[:.]\s+)(?:£[\d,.]+\s+(?=awarded|granted))?(?P<verb>awarded(?<=\d\sawarded)|granted(?<=\d\sgranted)|(?<=[-–—]\s)(?:agreed|carried)(?=,?\s+(?:all\s+(?:present\s+)?in\s+favour|nem\b|by\s+all|[–-]\s+prop\b)))(?:\s+in\s+(?:full|part)|\s*\(\d+\s?[–:-]\s?\d+\)|,?\s+subject\b[^.;]{0,100}|,?\s+all\s+(?:present\s+)?in\s+favour|,?\s+nem\.?\s?con|,?\s+by\s+all|\s+[–-]\s+prop\b[^;:]{5,80})?[.\s]*$",
    re.IGNORECASE,
)

_COUNT = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)"
# The same of a thing that is only named, with what was added to it.
_NAMED = cued(
    rf"""
    (?P<thing>\w(?:[^.;:?]|\.[\w,]|\.\s(?:No\b|\d)){{2,200}}?)\s*(?:\s[-–—]\s*|[,;]\s+|:\s+(?=\w+\W*$|deferred\b))(?:[£€][\d,.]+\s+)?(?:all\s+)?(?P<verb>agreed|approved|adopted|accepted|ratified|deferred|refused|passed|not\s+agreed|held\s+over|put\s+off)\b
    (?:\s+unanimously|\s+in\s+principle|\s+as\s+\w+|,?\s+nem\.?\s?con|,?\s+(?:by\s+)?{_COUNT}\s+(?:votes?\s+)?(?:to|for|in\s+favour)[,\s]+{_COUNT}(?:\s+(?:votes?\s+)?against)?(?:\s+\([^()]{{2,30}}\))?|\s+\([A-Z]{{2,3}}\s*/\s*[A-Z]{{2,3}}\))?
    (?:,?\s+(?:with\s+(?:the|an?|minor|these)|subject|to\s+(?:go|come|be|return|the)|(?:to\s+)?{MONTH}|until|pending|for\s+(?:payment|sight|want|lack|more|further|an?|the)|by\s+all(?:\s+present)?|being|as\s+(?:the|it|no|an?)|outside|not\s+having)\b(?:[^.;]|\.\w|\.\s(?-i:[A-Z]))*)?(?:,\s+(?-i:[A-Z])\w+\s+to\s+\w[^.;]*|,\s+(?:limit|maximum|not\s+exceeding|up\s+to)\s[^.;]*)?[.\s]*$
    """,
    _X,
)

# "New rules: discussed and agreed.", "Budget – reviewed and approved."
_TWO_VERBS = cued(
    r"(?P<thing>\w[^;:?]{2,160}?)(?:\s[-–—]\s*|:\s+)(?:(?:was|were)\s+)?(?:all\s+|both\s+|duly\s+)?(?:discussed|reviewed|considered|tabled|read(?:\s+out)?|presented|circulated|received|checked|examined|agreed|noted|explained|amended)(?:,\s+\w+ed)?\s+and\s+(?:\w+ly\s+)?(?P<verb>agreed|approved|accepted|adopted|noted|renewed|ratified|endorsed|confirmed|deferred)(?=\W*$|\s+(?:to\s+be|by\s+all|as|unanimously|subject|with|for|until|at)\b)[^;?]{0,80}[.\s]*$",
    re.IGNORECASE,
)

# "Letter from the museum on its hours – noted."
_NOTED = cued(
    r"(?P<thing>\w[^;:?]{2,200}?)(?:\s[-–—]\s*|(?<=[a-z])-|,\s+|:\s+)(?P<verb>noted)(?:\s+with\s+(?:thanks|interest))?[.\s]*$",
    re.IGNORECASE,
)

# "Letters: Mobile library; Bus timetable; Fire service newsletter - all noted."
_ALL_NOTED = cued(
    r"(?:\w[^?]{2,1500}?\s?[:;]\s+)?(?P<thing>\w[^?:;]{2,200}?)(?:\s[-–—]\s*|[,:]\s+|(?<=\w)\s+)all\s+(?P<verb>noted)[.\s]*$",
    re.IGNORECASE,
)

# "Deposit to go up to £150 (agreed)."
_BRACKETED = cued(r"(?P<thing>\w[^.;:?()]{8,120})\s\((?P<verb>agreed|approved|carried)\)[.\s]*$", re.IGNORECASE)
# "£2 entry agreed.", "6 new members approved.", "Revised budget approved.": no persons, who would only have been of one mind.
_COUNTED = cued(
    r"""
    (?:(?:revised|amended|updated)\s+(?=\w))?
    (?P<thing>
        (?: (?:£[\d.,]+k?|\d{1,3}|two|three|four|five|six|(?<=ed\s)\w+|(?:purchase|spend(?:ing)?|cost)\s+of)\s | [^.;:,£]{2,40}\s£[\d.,]+k?\s )
        (?!(?:[\w-]+\s)?(?:members?|people|residents|councillors|trustees|governors|persons?|others|of\s+(?:us|them)|votes?)\s(?:all\s)?(?:agreed|accepted))
        (?:[^.;:,]|\.(?=\d)){0,60}?
    )\s*(?:all\s+|unanimously\s+)?\b(?<!now\s)(?<!already\s)(?P<verb>agreed|approved|accepted|adopted)\b(?:\s+unanimously)?(?:\s+(?:from|towards|for|under|out\s+of|to\s+(?!be\b))\s+(?:[^.;:,]|\.(?=\d)){2,60})?[.\s]*$
    """,
    _X,
)

_BARE = cued(
    r"""
    ^(?:(?:after|following)\s+(?:(?:an?|some|much|further|the|due|lengthy|long|full|short|brief|considerable|careful|detailed|good|deal|of|general)\s+)*(?:discussions?|debate|consideration|deliberations?),?\s+(?=(?:agreed|resolved|decided)\s))?(?:all\s+|both\s+|otherwise\s+|unanimously\s+|(?:(?:proposed|noted|discussed|considered|received|debated|welcomed|reviewed)\s+and|(?:also|further|in\s+addition),?|and)\s+(?=(?:agreed|decided|resolved)\s+(?:(?:not\s+)?(?:to|that)|we)\s)|not\s+(?:approved|agreed|adopted|accepted)\s*[;,]\s+(?:but\s+)?)?
    (?:gratefully\s+|gladly\s+)?(?P<verb>agreed|(?:noted|received)(?=\s+the\s+(?:[\w’'-]+\s+){0,4}?(?:reports?|updates?|minutes|accounts|statements?|presentation|correspondence)\b(?!\s+that\b))|delegated(?=\s+to\s+(?:the|officers)\b[^.;]{3,80}?\s(?:to\s+(?:approve|grant|refuse|determine|issue|sign|agree|finalise)|(?:for|the)\s+(?:approval|determination|decision))\b)|decided(?=\s+(?:to|that|on|against|not\s+to|it\s+was\s+not\s+worth)\s)|voted(?=\s+(?:to\s|(?:\d+\s+to\s+\d+\s+)?in\s+favour\s+of\s))|(?<=nimously\s)agree(?=\s+to\s)|approved|resolved(?!\W*$)|accepted|(?:re-?)?adopted|received(?=\s+and\s+(?:accepted|approved)\s+from\s|,?\s+(?:save|subject|with\s+thanks|and\s+adopted))|(?:to\s+be\s+)?deferred|carried\s+(?:forward|over)(?=\s+to\s+(?:the\s+next|an?\s+(?:later|future)|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b))|postponed(?=\s+(?:as|because|since|owing|due|[-–—]|(?:to|until)\s+(?:the\s+next|an?\s+(?:later|future))\b))|refused|(?:declined|turned\s+down)(?=,?\s+(?:as|because|since|owing\s+to|due\s+to)\s)|granted|carried|ratified|endorsed|homologated|signed(?=\s+as\s+(?:an?\s+)?(?:true|correct|accurate)\b[^:…_]*\b(?:proposed|moved|prop)\b)|passed(?=\s+(?:as|without)\s))\b(?:\s+(?:also|then|further|therefore)(?=\s+to\s)|\s+by\s+(?:the\s+)?(?:pc|council|committee|board|members|trustees|governors|all(?:\s+present)?|everyone)(?=\s+(?:to|that)\s))?
    (?: ,\s+with\s+(?:the|an?|one|two|three|some|minor)\s+(?:\w+\s+){0,2}?(?:addition|deletion|amendment|correction|exception|removal|insertion|change|alteration|proviso|condition|caveat|inclusion|omission)s?\b.*
      | ,\s+(?:but\s+\w|(?:with\s+)?(?:the\s+)?(?:\w+\s+){1,3}(?<!had\s)(?<!has\s)to\s+\w).*
      | ,?\s+(?:save\s+(?:that|for)|subject|on\s+the\s+(?:advice|grounds?|recommendation|propos\w+|motion)|nem\.?\s?con|(?:by|on)\s+(?:an?\s+)?(?:show\s+of\s+hands|\d{1,2}\s+votes?))\b.*
      | (?<=agreed)\s+(?:the\s+|an?\s+)?(?:\w+\s+)?(?:names?|dates?|prices?|fees?|charges?|budgets?|logos?|titles?|times?|venues?|wording|designs?|rotas?|themes?|formats?|routes?|costs?)\b(?!.*\b(?:was|were|is|are|had|has|have|with)\b).*
      | \s+in\s+full\W*$
      | (?:\s+in\s+full)?,\s+(?:prop(?:osed|\.)?|moved)\s.*\b(?:second|sec\b).*
      | \s*\((?:prop|moved|nom)[^()]{3,80}\)[.\s]*$
      | (?<=accepted)\s+from\s+(?-i:[A-Z])\w.*
      | (?:(?<=noted)|(?<=received))\s+the\s.*
      | (?:(?<=deferred)|(?<=postponed)|(?<=refused)|(?<=declined)|(?<=down)),?\s+(?:as|because|since|owing\s+to|due\s+to|[-–—])\s+\w.*
      | \s+(?:at|a\s+(?:budget|limit|maximum)\s+of|up\s+to|on)?\s*£\s?\d.*
      | \s+(?:to\s+\w+|(?:\d+\s+to\s+\d+\s+)?in\s+favour\s+of\s+\w+|until|that\s+\w+|not\s+to\s+\w+|(?<=decided\s)(?:it\s+was\s+not\s+worth|against)\s+\w+|on\s+(?:(?-i:[A-Z]|\d)\w*|(?:an?|the)\s+(?!(?:need|importance|value|fact|principle|view|necessity|urgency)\b)\w+\s(?!.*\b(?:was|were|is|are|had|has|have|with|that)\b))|no\s+(?:\w+\s+)?(?:objections?|comments?|observations?|action)\b(?!.*\b(?:was|were|had)\b)|(?-i:(?:the\s+)?(?:Clerk|RFO|Chair\w*|Treasurer|Secretary|(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b\.?\s+[A-Z][\w.’'-]*(?:\s+(?:and\s+)?[A-Z][\w.’'-]*)*))\s+(?:to|would|will|shall|should|be)\s+(?!(?:be\s+)?(?:an?|sadly|greatly|much|missed)\b)[a-z]+|(?:(?!\b(?:was|were|is|are|had|has|have|that|which)\b)[^.;]){3,80}?\sbe\s+\w+(?:ed|en|de|nt|ld|ut)\b|we(?:['’](?:d|ll)|\s+(?:each|all|both|should|would|could|will|must|do\s+not\s+(?:want|need)))\s|(?-i:(?:the\s+)?(?:Clerk|RFO|Chair\w*|Treasurer|Secretary|(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b\.?\s+[A-Z][\w.’'-]*))\s+(?!(?:wrote|said|told|gave|spoke|took|went|left|met|came|had|has|was|is|did|does|not|then|who|and|or|with|on|in|at|for|from|as)\b)(?-i:[a-z]{2,})(?<!s)(?<!ed)(?<!ing)\s+(?:the|an?|his|her|their|its|(?-i:[A-Z£\d]))|(?:the|an?)\s+[^.;]{3,80}?\s(?:to|be)\s+\w+|the\s+(?:(?:draft|revised|proposed|amended)\s+)?(?:arrangements|recommendations?|minutes|proposals?|plan|budget|policy|programme|strategy|terms\s+of\s+reference|criteria)\b(?!.*\b(?:was|were|is|are|had|has)\b)|by\s+all|unanimously|by\s+(?:a\s+)?(?:\w+\s+)?majority|for\s+\w+|in\s+principle|in\s+(?:accordance|line)\s+with|as\s+per|as\s+(?:an?\s+)?(?:true|correct|accurate|drafted|presented|printed|circulated|provided|supplied|submitted|tabled|amended|listed|recommended|read|set\s+out|shown)|without\s+(?:any\s+|further\s+)?(?:change|amendment|correction|alteration|comment|discussion|objection|dissent)s?|and\s+(?:signed|(?:accepted|approved)\s+from)|with\s+thanks
             |with\s+(?:the|an?|one|two|three|some|minor|small|slight|these|those)\s+(?:\w+\s+){0,2}?(?:addition|deletion|amendment|correction|exception|removal|insertion|change|alteration|proviso|condition|caveat|inclusion|omission)s?|with\s+(?:the\s+|an?\s+)?(?:request|proviso|recommendation|comment|hope)\s+(?:that|to)|by\s+(?:the\s+)?(?:(?:parish|town|community)\s+)?(?:council(?:lors)?|pc|members)(?=\W*$))\b.*
      | [.\s]*$ )
    """,
    _X,
)

# "Decided the show should be in the school", "However, agreed that the bank be told": no "it was" stands before the verb.
_WITHOUT_IT_WAS = cued(
    r"^(?:(?:however|nevertheless|also|further|furthermore|additionally|then|therefore|accordingly|consequently|finally|eventually|in\s+(?:addition|conclusion|the\s+(?:end|meantime))|going\s+forward|(?:after|following)\s+(?:[^,.;]{3,60}(?=,)|(?:\w+\s+){0,3}(?:discussions?|debate|consideration|deliberations?))),?\s+)?(?P<verb>agreed|decided|resolved)(?P<after>(?:,|\s(?!(?:with|on|at|in|last|previously|earlier|already|actions?|minutes)\b))(?:[^.;?]|\.(?=\d))*)",
    re.IGNORECASE,
)
# "Agreed, however, that it should wait"
_SET_APART = compiled(r"^,\s+[^,.;]{3,60},\s+(?=(?:that|to)\b)|^\s+as\s+an?\s+[^,.;]{3,30}?\s(?=to\s)", re.IGNORECASE)
_THAT = compiled(r"^\W*that\b", re.IGNORECASE)
# "to mend it", "it should be mended", "we apply to the county"
_TO_BE_SO = compiled(
    r"^\W*to\s+\w|\b(?:should|shall|would|will|must|be)\s|^\W*we\s+(?!(?:are|were|was|had|have|felt|thought|like|liked|need|needed|want|wanted|know|knew|hope|hoped|owe|owed|still|all|just|both)\b|\w+ed\b)[a-z]+\s",
    re.IGNORECASE,
)

# "The accounts were approved by A Bell, seconded by B Roe and passed.", "Approved by A Bell, seconded by B Roe and carried."
_BY_WHOM = cued(
    r"""
    ^(?:[^.;:,]{2,80}?,?\s(?:(?:was|were)\s+)?)?(?P<verb>approved|accepted|adopted|confirmed)\s+(?:by|(?:up)?on\s+(?:the\s+|a\s+)?(?:motion|proposal|proposition)\s+(?:of|by|from))\s+(?-i:[A-Z])[^.;,]{1,50}?,?\s+(?:and\s+)?seconded\s+by\s+(?-i:[A-Z])(?:[^.;,]|\.(?=\s?\S)){1,50}?
    (?:\W*$|,?\s+and\s+(?:(?:was|were)\s+)?(?:\w+ly\s+)?(?:passed|carried|agreed|approved)\b)
    """,
    _X,
)

# "Approved – AB, seconded – BR", "Minutes from last meeting: Approved AB, Seconded BR".
_ONE = r"(?-i:[A-Z])(?:[^.;,:–]|\.(?=\s?\S)){1,40}?"
APPROVED_BY = compiled(
    rf"\W*(?:(?:the\s+|draft\s+)?(?:previous\s+|last\s+)?minutes[^.;:]{{0,60}}[:–-]\s*)?(?P<verb>approved|accepted|adopted)(?:\s+by\b\s*:?|\s*[-–:]|\s)\s*{_ONE}[,;]?\s+(?:and\s+)?seconded(?:\s+by\b\s*:?|\s*[-–:]|\s)\s*{_ONE}\W*$",
    re.IGNORECASE,
)

# "KO approved, DP seconded.", "AB asked if all were happy with the minutes - KO approved, DP seconded."
_WHO = r"(?:[A-Z]{2,3}|(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\b\.?\s[A-Z][\w.’'-]*(?:\s[A-Z][\w’'-]*)?)"
_WHO_APPROVED = cued(
    rf"(?:[^.;]{{3,90}}\s[–-]\s+)?{_WHO}\s+(?P<verb>approved|accepted|adopted),?\s+(?:and\s+)?{_WHO}\s+seconded\W*$"
)

# "Request from the school for £200: agreed we'd give £150."
# "Car park full on Sundays, so agreed to ask the school for its yard."
_AFTER_COLON = cued(
    r"(?:\w[^.;:]{3,90}:|(?-i:[A-Z])[\w’'-]*(?:\s[\w’'&-]+){0,3};|\w[^.;:]{3,60}\b(?:requested|received|suggested|offered|discussed|considered|reviewed|needed|required),|(?!.*\b(?:was|were|had|has|have|is|are|who|which|council|committee|board|members|meeting)\b[^,]*,)\w[^.;:]{3,90},(?=\s+resolved\s)|(?!.*\b(?:council|committee|board|company|trust|authority)\b)\w[^.;:]{3,200},(?=\s+resolved\s+(?:not\s+)?to\s)|\w[^.;:]{3,60}\b(?:asked|request(?:ed)?|suggest(?:ed|ion)|offer(?:ed)?|quotes?|discuss(?:ed|ion)|considered)\b[^.;:]{0,120};|(?!(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\b|.*\b(?:was|were|had|has|have|is|are|did|who|which|he|she|they|wrote|came|went|felt|thought|said|told|gave|took|made|spoke|[a-z]{3,}ed)\b[^,]*,\s+(?:but|so)\s+agreed)\w[^.;:]{3,120},\s+(?:but|so)(?=\s+agreed\s))\s+(?:it\s+was\s+)?(?P<verb>agreed|resolved|decided)\s+(?:(?:not\s+)?to\s+\w|that\s+\w|we['’](?:d|ll)\s)",
    re.IGNORECASE,
)

# "School governors: Cllr Pike (nom. Cllr Bell, sec. Cllr Roe) – appointed.", in a list of who was chosen
_CHOSEN = cued(
    r"(?P<thing>[A-Z][^.;?]{3,60}(?:\((?:prop|nom|moved)\b[^()]{3,80}\))?)(?:\s[-–—]|,)\s*(?:duly\s+|unanimously\s+)?(?P<verb>(?:re-?)?elected|(?:re-?)?appointed|co-?opted)(?:\s+unopposed|\s+unanimously|,?\s+nem\.?\s?con|,?\s+all\s+in\s+favour)?[.\s]*$",
    re.IGNORECASE,
)
# "Ann Bell: elected on a show of hands as Treasurer"
_ELECTED_AS = cued(
    r"(?P<thing>(?-i:[A-Z])[\w.’'-]+(?:\s(?-i:[A-Z])[\w.’'-]+){1,3})(?::|\s[-–—])\s+(?:duly\s+|unanimously\s+)?(?P<verb>(?:re-?)?elected)\s+(?:unopposed|unanimously|on\s+a\s+show\s+of\s+hands|as\s)[^.;:]{0,80}[.\s]*$",
    re.IGNORECASE,
)
# "Rule 11 carried", "Change 2 was passed unanimously."
_PROVISION = cued(
    r"(?P<thing>(?:rule|change|clause|article|bye-?law|section|option)s?\s+(?:no\.?\s*)?\w{1,5}(?:\s*(?:,|&|and)\s*\w{1,5})*)\s+(?:(?:was|were|is)\s+)?(?:unanimously\s+)?(?P<verb>carried|passed|adopted|approved)(?:\s+(?:unanimously|nem\.?\s?con|as\s+amended))?[.\s]*$",
    re.IGNORECASE,
)
# "Recommended to keep the fees – passed": what was put, whoever put it
_PUT_FORWARD = compiled(r"(?:recommended|proposed|suggested)\s+(?=(?:to|that)\s)", re.IGNORECASE)

# What stands for a sentence in notes: "Payments approved.", "Accounts approved as presented", "Report noted".
_VERBLESS = cued(
    r"""
    (?:[A-Z][^.;:]{3,90}?\s*[;:–—-]\s*(?=apologies\s))?
    (?:(?:the|all|monthly|annual|quarterly|above|following|financial|[\w’']+['’]s)\s+){0,3}
    (?:(?:action|business|development|budget|audit|annual|clerk’s|finance|management|treasurer[’']s|financial|monitoring|performance|progress)\s+)?(?:payments?|(?:apolog(?:ies|y)|reasons?)(?=\s+accepted)|accounts?|reports?|updates?|budgets?|precept|quotes?|quotations?|polic(?:y|ies)|grants?|donations?|invoices?|cheques|expenditure|receipts
      |reconciliations?|notes|timetable|strategy|plans?|programme|business\s+case|proposals?|recommendations?|schedule|register|standing\s+orders|financial\s+regulations|risk\s+assessments?|terms\s+of\s+reference|ToR|correspondence|presentation|statements?|changes|amendments|revisions|(?:(?:next\s+)?meeting\s+)?dates?(?:\s+of\s+meetings)?|calendar(?:\s+of\s+meetings)?)
    (?:\s+(?:for|of|from|to|on)\s+(?!be\b)(?:(?!\s(?:has|have|had|was|were|is|are|be|been|will|should|could|would|must|(?-i:may)|might|can|cannot)\s)[^.;:]){2,50}?)?\s*[-–—:]?\s+(?:all\s+|unanimously\s+|duly\s+)?
    (?<!\bto\sbe\s)(?P<verb>approved|adopted|agreed|accepted|noted|deferred|ratified|received|passed)\b
    (?:\s*:\s.{0,200}|\s*[-–—,;(]\s*(?:vot(?:es?|ing)\b\s*[:–-]?\s*)?(?:\d{1,2}\s+(?:votes?\s+)?(?:for|in\s+favour)\b|(?:for|in\s+favour)\s*[:–-]?\s*\d|\d{1,2}\s?[-–:/]\s?\d)[^;]{0,60}|\s*\((?:(?:prop|proposed|moved)\b|(?-i:[A-Z]{2,3}\s*/\s*[A-Z]{2,3}))[^()]{0,80}\)|,\s+(?:prop|proposed|moved)\b[^;:]{3,90}|\s+(?:by|on)\s+(?:an?\s+)?(?:show\s+of\s+hands|(?:\w+\s+)?(?:vote|majority))\b.{0,60}|(?<=accepted)\s+(?:from|for)\s+(?-i:[A-Z])[^;:]{2,120}|\s+with\s+(?:\w+\s+){1,2}(?:changes?|amendments?|corrections?)\b.{0,120}|\s+on\s+the\s+propos\w+\s+of\b.*|\s+(?:as|and|subject|unanimously|without|with|by\s+all|for\s+(?:payment|signature|signing|publication|submission)|in\s+principle)\b[^;:]{0,80})?[.\s]*$
    """,
    _X,
)

# "Tom Shah re-elected Treasurer.", "Mrs Pell co-opted.", "Estate admitted as associate member."
_MADE = cued(
    r"""
    (?!(?:following|after|since|with|although|when|while)\s)(?P<thing>[A-Z\d£](?:[^.;:,()]|\.(?=\s?[A-Z])){1,60}?(?:\s(?:and|&)\s[^.;:,()]{2,40}?)?)\s(?:(?:duly|unanimously|also|then)\s)*
    (?P<verb>(?:re-?)?elected(?=\s(?:as\s|to\s(?:continue|remain|serve|act)\s(?:as|in)\b|unopposed\b|(?:with|by)\s\d{1,4}\svotes?\b|\((?:prop|nom|moved)|(?:the\s)?(?:hon\w*\.?\s|vice[\s-]|deputy\s|joint\s)*(?:chair|president|treasurer|secretary|captain|conven|mayor|trustee|director|church)))
      |(?:re-?)?appointed(?=\s(?:as\s(?!of\b)|(?:the\s)?(?:hon\w*\.?\s|vice[\s-]|deputy\s|joint\s)*(?:chair|president|treasurer|secretary|captain|conven|auditor|examiner|internal|independent|representative|trustee|director)))
      |co-?opted(?=\W*$|,|\s(?:as|on|onto|to|for)\b)
      |admitted(?=\sas\s(?:an?\s)?(?:\w+\s){0,2}members?\b|\sto\s(?:full\s|associate\s)?membership\b)
    )\b(?!\s+(?:in|on|at|last|since)\b)(?:(?!\b(?:in|on|at|last|since)\s+(?:\d|[A-Z]))[^.;:]){0,90}(?:\((?:prop|nom|moved)[^()]{3,90}\))?[.\s]*$
    """,
    _X,
)

# "Item deferred to the next meeting."
_PUT_OFF = cued(
    r"(?:(?:this|the|agenda)\s+)?(?:items?|matter|application|discussion|decision|motion|subject|vote|report|approval|consideration|adoption|election|appointment|discussion\s+of\s+[^.;:]{3,60}?)(?:\s+\d+)?\s+(?:[-–—:]\s+)?(?P<verb>deferred|postponed|held\s+over|carried\s+forward)\b(?:\s+(?:to|until|till|for|pending)\b[^;:]{0,80})?[.\s]*$",
    re.IGNORECASE,
)
# "Sign-off of the returns delegated to the Chair."
_LEFT_TO = cued(
    r"(?:the\s+)?(?:final\s+)?(?:sign-?\s?off|approval|authority|decision|responsibility)\b[^.;:,]{0,90}?\s(?P<verb>delegated)\s+to\s+\S",
    re.IGNORECASE,
)

# "The Council elected Ann Bell", "Those elected unopposed": who elects, or who they were.
_WHO_MADE = compiled(
    r"(?:the\s+)?(?:those|newly|recently|council|committee|members|board|parish|members?\s+.*|.*\b(?:council|committee|board|meeting))\b$",
    re.IGNORECASE,
)

# A verb, which makes of the words before an outcome a sentence that tells something.
VERBAL = compiled(
    r"\b(?:was|were|is|are|be|been|had|has|have|will|would|should|could|(?-i:may)|might|must|did|not|it|he|she|they|who|which|that|if|when|\w{3,}ed|said|felt|told|asked|thought)\b",
    re.IGNORECASE,
)

# "no carpet to be laid", "no amplified music": what is wanted, which tells nothing.
_TO_BE_DONE = compiled(
    r"\bto\s+be\s+\w+(?=[^.;]*$)(?:(?:\s+\w+)*?\s+and\s+[\w\s]+?\staken\b)?|^no\s+\w+ed\b", re.IGNORECASE
)
# "an added inscription", "the revised plan": which of them it is
_DESCRIBED = compiled(r"\b(?:an?|the|its|their|our|new|for|of)\s+\w{3,}ed\s+(?=[a-z])")
_AS_LISTED = compiled(r",?\s+(?:as|list|details|copy|copies|already)\s+\w+ed(?:\s+by\s+the\s+\w+)?", re.IGNORECASE)

# A planning application, which a parish lists with what the planning authority made of it.
_DECIDED_BY_OTHERS = compiled(
    rf"{REFERENCE}|\b(?:variation|conditions?|extensions?|erection|dwellings?|planning|applications?|retention|change\s+of\s+use|outline|demolition|conversion|bungalow|garage|conservatory)\b",
    re.IGNORECASE,
)


_PASSED_ON = compiled(r"\s+to\b", re.IGNORECASE)
# "Decision: refused", as a list says what others decided.
_LABEL = compiled(
    r"(?:\w+\s+){0,2}(?:apologies(?:\s+for\s+absence)?|decision|status|outcome|result|recommendation|response)",
    re.IGNORECASE,
)


# "Rule 3 to be amended to read: “Open to all.” Carried", "A crew may swap boats on the day. Carried"
_CARRIED_BEHIND = cued(
    r"(?P<thing>\w[\s\S]{15,500}?[.”\"])\s+(?P<verb>carried|passed|approved|agreed)\W*$", re.IGNORECASE
)


def begins(said: Text) -> re.Match[str] | None:
    """The match (group `verb`) of a sentence that begins with its outcome, or has it behind a colon; an opinion has none."""
    match = _AFTER_COLON.match(said) or _BARE.match(said)
    if match and may_take_effect(said.text[match.end("verb") :]):
        return match
    match = _WITHOUT_IT_WAS.match(said)
    what = _THAT.sub("", _SET_APART.sub(" ", match["after"])) if match else ""
    return match if _TO_BE_SO.search(what) and takes_effect(f" that {what}") else None


def by_movers(said: Text) -> re.Match[str] | None:
    """The match (group `verb`) of a sentence that names who moved and who seconded what was passed."""
    return _BY_WHOM.match(said) or APPROVED_BY.match(said.text) or _WHO_APPROVED.match(said)


def without_verb(said: Text) -> re.Match[str] | None:
    """The match (group `verb`) of a sentence that does without "was": "Payments approved."."""
    made = _MADE.match(said)
    if made and not VERBAL.search(made["thing"]) and not _WHO_MADE.match(made["thing"]):
        return made
    return _VERBLESS.match(said) or _PUT_OFF.match(said) or _LEFT_TO.match(said)


_VOTED_ON = cued(
    r"\W*(?:(?:an?|the)\s+)?(?:(?:we|members|the\s+(?:committee|meeting|club|society))\s+)?(?:vote|voted|vote\s+was\s+(?:taken|held))\s+(?:on|to)\s+(?!the\s+(?:motion|amendment|proposal)\b)[^:;]{3,140}?(?::|\s[–—-]|,)\s+(?:(?P<all>unanimous(?:ly)?(?:\s+in\s+favour)?|all\s+(?:in\s+favour|agreed))|(?P<for>\d{1,3})\s*(?:(?:votes?\s+)?(?:for|yes|in\s+favour)\W+(?:and\s+)?(?P<against>\d{1,3}|no|none)\s*(?:votes?\s+)?(?:against|noe?s?)|[-–:]\s*(?P<less>\d{1,3})(?:\s+in\s+favour)?))\b(?:\W+(?:and\s+)?\w+\s+abst\w+)?(?:,?\s+(?:so\s+)?(?:carried|passed|passes|agreed))?\W*$",
    re.IGNORECASE,
)


def voted_on(said: Text) -> bool:
    """Whether a sentence names a thing that was voted on and says that more were for it: "Vote on new caps: 5 for, 2 against"."""
    vote = _VOTED_ON.match(said)
    if vote is None or vote["all"]:
        return vote is not None
    against = vote["against"] or vote["less"]
    return int(vote["for"]) > (int(against) if against.isdigit() else 0)


def ends(said: Text) -> re.Match[str] | None:
    """The match (group `verb`) of a thing with its outcome at the end: "Quote from Belmont – agreed."."""
    match = (
        _DASHED.match(said)
        or _ALL_FOR.match(said)
        or _UNANIMOUS.match(said)
        or _OF_ONE_MIND.match(said)
        or _only_named(said)
        or _CARRIED_BEHIND.match(said)
        or _PRICED.match(said)
    )
    before = _TO_BE_DONE.sub("", _DESCRIBED.sub("", said.text[: match.start("verb")])) if match else ""
    before = _ASKED_FOR.sub("", before)
    return match if match and not TOLD.search(before) and not _THOUGHT.search(before) else None


# "The cleaner has asked for a new hoover – agreed."
_ASKED_FOR = compiled(
    r"\b(?:(?:has|have|had)\s+)?(?:asked|requested)\s+(?:for|if|whether|that|to|an?|the)\b", re.IGNORECASE
)
_THOUGHT = compiled(r"\b(?:thought|felt|believed|hoped|remarked|observed)\b", re.IGNORECASE)
"""what others were of one mind with: "Ann thought the hall was cold – all agreed." """


def _only_named(said: Text) -> re.Match[str] | None:
    """The match of `_NAMED` or its like, where what stands before the outcome is a thing without a verb."""
    text = said.text
    match = (
        _NAMED.match(said)
        or _NOTED.match(said)
        or _TWO_VERBS.match(said)
        or _ALL_NOTED.match(said)
        or _COUNTED.match(said)
        or _BRACKETED.match(said)
        or _CHOSEN.match(said)
        or _ELECTED_AS.match(said)
        or _PROVISION.match(said)
    )
    thing = _PUT_FORWARD.sub("", _AS_LISTED.sub("", match["thing"]), 1) if match else ""
    if _LABEL.fullmatch(thing) or (
        match and match["verb"].lower() == "passed" and _PASSED_ON.match(text, match.end("verb"))
    ):
        return None  # "Fly tipping – passed to the ranger"
    told = VERBAL.search(_TO_BE_DONE.sub("", _DESCRIBED.sub("", thing)))
    return match if match and not (told or _DECIDED_BY_OTHERS.search(thing)) else None
