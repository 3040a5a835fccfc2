"""Where a title ends: at the end of its line, at a mark, or where what was minuted begins behind it without any."""

from __future__ import annotations

import re

from minutes_parser.layout import Block, in_capitals, words_of
from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cues
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.items.titles import BRACKETED, is_said, is_standard
from minutes_parser.segment.mentions.applications import REFERENCE
from minutes_parser.segment.people.forenames import FORENAMES
from minutes_parser.segment.people.names import match_person

# "Performance report – Q2 2023/24": what the title is of.
_PERIOD = r"(?:(?:Q[1-4]|(?i:quarter|month)\s(?:\d{1,2}|(?i:one|two|three|four)))\b(?:[\s,(]*(?:19|20)\d\d)?|(?:19|20)\d\d)(?:\s?[/–-]\s?(?:20)?\d\d)?\)?(?=\W*$|\.\s|\s*[:–—(]|\s-\s|\s[A-Z][a-z]*\s)"
# "Chair's report – March 2014", but not of the next meeting
_MONTH_OF = rf"(?<!eeting\s[–—-]\s)(?<!eetings\s[–—-]\s){MONTH}\s(?:19|20)\d\d\W*$"
# "APOLOGIES FOR ABSENCE - Received from ...": capitals, then a mark, then what is minuted.
_CAPS_TITLE = compiled(
    rf"[A-Z][A-Z0-9 &'’,/().–-]{{2,}}?(?=\s+[-–—]\s+[A-Z]{{1,4}}/\d|\s*[:–—]\s(?![A-Z]{{2}}|{_PERIOD})|\s+[-–—](?!\s*(?:[A-Z]{{2}}|{_PERIOD}))|\s*[:.]\s+[A-Z][a-z]|\s+(?:PC(?:SO)?\s)?[A-Z][a-z]+\s[a-z])"
)
# "MATTERS ARISING 411. Lamps The Clerk said ...": the number is that of the earlier minute.
_CAPS_ARISING = compiled(r"MATTERS ARISING(?: FROM (?:THE )?(?:PREVIOUS |LAST )?MINUTES)?(?=\s\d{1,4}\.?\s+[A-Z][a-z])")
# Titles after whose colon the answer stands ("Apologies: none"); after others the title goes on ("Finance: Month 10").
# Capitals that run on into a sentence: "PARKING CHARGES The Parks Manager said ...".
# "LEAGUE AB to enter two teams" runs on into the initials of who is told of.
_INITIALS_TOLD = r"[A-Z]{2,3}c?[A-Z]?\s+(?:to|will|would|is|has|had|was|said|gave|\w+ed)\b"
_CAPS_RUN = compiled(
    rf"[A-Z][A-Z’'&,/-]+\s+(?:(?:[A-Z][A-Z’'&,/-]+|&|\d{{1,2}}(?:st|nd|rd|th|ST|ND|RD|TH)|\d{{4}},?)\s+){{0,30}}(?!PC(?:SO)?\s)[A-Z][A-Z’'&/-]+(?=\s+(?:(?:PC(?:SO)?\s)?[A-Z][a-z]|An?\s[a-z]|{_INITIALS_TOLD}))|[A-Z]{{4,}}(?=\s+{_INITIALS_TOLD})"
)
# "APOLOGIES Ann Vane (AV), Ben Holt", "CORRESPONDENCE Letters were read": a title of one word, and behind it names or a sentence
_CAPS_ALONE = compiled(
    r"[A-Z]{6,}(?=\s+[A-Z][a-z’'-]+\s+[A-Z][\w’'-]+(?:\s+\([^()]*\))?(?:,|\.?$|\s+(?:and|&)\s+[A-Z]))"
)
# "APOLOGIES FOR ABSENCE had been received from ..."
_CAPS_SAID = compiled(r"(?:[A-Z][A-Z’'&,/-]+\s+){0,12}[A-Z][A-Z’'&/-]{2,}(?=\s+[a-z])")
# "MINUTES read and signed as a true record"
_WAS_DONE = compiled(r"\s+(?:taken\s+as\s+)?(?:read|signed|approved|agreed|accepted|confirmed|adopted|circulated)\b")
# "DECLARATIONS. None."
_CAPS_ANSWERED = compiled(r"[A-Z]{2}\.\s+(?:None|Nil|Noted|Agreed)\b")
# "MINUTES OF MEETING, Jan 17th 2023. These were signed."
CAPS_DATED = compiled(
    rf"[A-Z]{{3}}[A-Z &'’,/()-]*\s(?:(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?:(?i:{MONTH})|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b(?:\s\d{{1,2}}(?:st|nd|rd|th)?\b)?(?:,?\s\d{{4}})?|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})"
)
_NEXT_WORD = compiled(r"\s+[A-Z][a-z]+\s")
# what stands behind that: a sentence, or what the item is for
_BEHIND_DATE = compiled(r"\.\s|\s+To\s[a-z]+\s")
_CAPS_LABEL = compiled(r"[A-Z][A-Z &'’/]{3,40}(?=:\s+[A-Z\d])")
_FULL_STOP = compiled(
    r"(?P<title>[^\W\d_][^.:;?!]{2,75}+)(?=\.)(?<!\s1)(?<!\s[A-Za-z])(?<!\sCllr)(?<!\sCllrs)(?<!\sMrs)(?<!\sM[rs])(?<!\sDr)(?<!\sNos)(?<!\sNo)(?<!\sCo)(?<!\sSt)\.(?:\s+(?=[A-Z£]|\d+/\d|\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,}|\d{1,3}\.1\s|[–-]\s)|(?<=[a-z]\.)(?=[A-Z][a-z]))"
)
# How a minute starts where it follows its title on one line without any mark between.
_SAID = compiled(
    r"""
    \s+ (?= [A-Z\d(•▪●·] | a\. | [ai]\) ) (?:
        \( (?:agenda\s+)? (?:item|ref|minute)\b | \d{1,3}\.1\.?\s+(?:[A-Z] | \d{1,2}(?:st|nd|rd|th)?\s[A-Z]) | a\.\s?[A-Z] | \(?[a1i]\)\s+[A-Z\d] | 1\.\s+[A-Z]
      | (?:UNANIMOUSLY\s+)? (?:RESOLVED|RECOMMENDED|AGREED(?!\s+(?:ACTIONS?|MINUTES|PLANS?|SYLLABUS|PRIORITIES)\b)|NOTED)\b | PROPOSED(?=[;:,]|\s+by\b) | (?:Resolved|(?<!lanning\s)Decision|Decided)\s*[:–-] | (?<=[a-z\d)]\.\s)Resolved(?=,|\s+(?:that|to|unanimously|by)\b)
      | (?:(?<!\bCounty\s)(?<!\bDistrict\s)(?<!\bBorough\s)(?<!\bCity\s)(?<!\bWard\s)(?:(?:Parish|Town|Community)\s+)?Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr)\s+(?!(?:Councillors?|Cllrs?|The|It|There|This|An?|No|Reports?|Updates?|Vacanc\w+|Items?|Matters|Surger\w+|Training|Elections?)\b)[A-Z] | [A-Z]\.?\s[A-Z][a-z]+\s+(?:proposed|reported|advised|said|asked|informed|gave|has|had|was)\b
      | (?:PCSO|PC|Sgt\.?|Sergeant|Inspector|Rev\.?|Revd\.?|Sir|Lady|Prof\.?)\s+[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'-]+)?(?=,?\s+[a-z])
      | [A-Z]{2,4}(?:,\s*[A-Z]{2,4})*\s+(?:and|&)\s+[A-Z]{2,4}\s+(?:are|were|have|had|all|both|will|to|[a-z]+ed)\b
      | (?!(?:IT|HR|PR|AV)\b)(?-i:[A-Z]{2,3})\s+(?:opened|closed|commented|proposed|reported|advised|said|asked|informed|confirmed|stated|explained|outlined|suggested|presented|introduced|welcomed|thanked|updated|described|summarised|highlighted|circulated|spoke|led|took|drew|gave|has|had|was|will)\b
      | [•▪●·]\s | (?:None|Nil)\b\.? | No\s+(?:objections?|comments?|apologies|declarations?)\b | (?:No|All)\s+[a-z]+\s+(?:was|were|had|have|raised|received|made|declared|completed|approved|done)\b | Apologies\s+(?:for\s+absence\s+)?(?:were|had)\b | (?<!ouncillors\s)(?<!embers\s)(?<!fficers\s)Present\s*:
      | To\s+(?:receive|consider|note|approve|confirm|agree|hear|elect|discuss|sign|report|determine|inform)\s
      | (?<!\bon\s)(?<!\bof\s)(?<!\bfrom\s)(?<!\bto\s)(?<!\bAgenda\s)(?<!\bunder\s)Items?\s\d{1,3}\.\d{1,2}\.?\s+[A-Z]
      | (?:(?<=Planning\s)|(?<=Applications\s))\d\d/\d{4,5}/[A-Z]{1,4}\b
      | (?<!\bof\s)(?<!\bthe\s)(?<!\band\s)(?<!\bfor\s)(?<!\bin\s)(?<!\bon\s)(?<!\bwith\s)(?<!\bto\s)(?<!\bfrom\s)(?<!\bby\s)(?<!\bat\s)
        (?: The | It | These | This | There | We | They | He | She | (?<!The\s)(?<!\bVice\s)(?<!\bDeputy\s)(?<!\bmeeting\s)(?:Chair(?:man|person)?(?!\s+(?:&|for)\s)|Clerk)
          | (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty(?:-\w+)?|Several|Some)(?=\s+[a-z]+\s+(?:[a-z]+ed|were|was|had|have)\b)
          | (?:Members|Councillors|Residents|Governors|Trustees|Directors|Volunteers|Parishioners|Electors)(?=\s+(?:\w+(?:ed|ere)|are|have|had|felt|took|heard|thought)\b)
          | An?(?=\s+(?:[A-Z]{2,5}\s+)?[a-z])
          | (?:Some|All|Several|Two|Three|Four|Many)\s+(?:Members|Councillors|Residents)
          | (?: Upon | On | In | At | After | Following | As | All | Due | Having | With
              | Two | Three | Four | Five | Several | Some | Many | Further | Thanks | Discussion )(?=\s+[a-z]) )
        \s (?= (?:\S+\s){0,24}? (?:was|were|is|are|had|has|have|be|being|will|would|may|can|\w+ed|[A-Z]{3,}ED|gave|said|felt|took|made|put|met|spoke|read|told|went|came|left|thought|brought|sent|wrote|found|heard|held|led|undertook)\b )
    )
    """,
    re.VERBOSE,
)
# "Election of Chairman David Llewellyn was nominated", "Apologies Tony Leggett working at ...": a person, and what they did.
_PERSON_SAID = compiled(
    r"""
    \s+ (?=[A-Z]) (?: [A-Z][a-z]+ \s [A-Z][\w’-]+ \s+ (?:
              (?:was|were|had\s+been) \s+ (?:duly\s+|re-?)? (?:nominated|elected|proposed|appointed|co-opted|thanked|welcomed)
            | proposed | reported | advised | said | asked | informed | explained | confirmed | stated | gave ) \b
      | [A-Z][a-z]+ \s [A-Z][\w’-]+ , \s (?!(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\b)(?:the\s)?[A-Z][\w’-]+(?:\s[\w’-]+){0,8}?,? \s (?:attended|proposed|reported|advised|said|asked|informed|explained|confirmed|gave|spoke|presented) \b
      | (?:(?<=pologies\s)|(?<=bsence\s)) (?!(?:For|And|From|Of|To|Received|Accepted)\b) [A-Z][a-z]+ (?: \s [A-Z][\w’-]+ (?=\s[a-z]|[,.;]|$) | (?=(?:,\s[A-Z][a-z]+)+(?:\.|$|\s+(?:and|&)\s)) )
    )
    """,
    re.VERBOSE,
)
# "Survey of the quay Ann Vane updated the panel": of more verbs, where the forename is known
_KNOWN_SAID = compiled(
    r"\s+(?=[A-Z])(?P<first>[A-Z][a-z]+)\s[A-Z][\w’-]+\s+(?:introduced|updated|welcomed|presented|outlined|thanked|summarised|described|highlighted|spoke|led|raised|circulated|talked|attended|noted|opened|took)\b"
)
# "Notice on the use of drones, AB asked if ...": a comma, and who said what.
_COMMA_TOLD = compiled(
    r",\s+(?:[A-Z]{2,3}|(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.?\s[A-Z][\w’'.-]*(?:\s[A-Z][\w’'-]+){0,2})\s+(?:proposed|reported|advised|said|asked|informed|confirmed|stated|gave|explained|suggested|thanked|read|told)\b"
)
_INITIALS_SAID = compiled(r"[A-Z]{2,3}\s+(?:reported|advised|said|asked|informed|confirmed|stated|gave)\b")
# "Following the last meeting, AB asked", "With regard to the bins, ...": how the sentence itself begins.
_NO_SUBJECT = compiled(
    r"(?i)(?:following|after|in|on|at|as|with|when|if|since|regarding|due|before|during|for|to|despite|while|whilst|although|under|once|upon|because|given|by|from|of|subsequent|further|again|however|also|last|this|that|next|today|there|it|he|she|they|we|having|being|concerning|about|\w+ly|\w+ing)\b"
)
# "Minutes of Meeting 24.07.14 Minutes of this meeting were ...": the subject said again.
_SAID_AGAIN = compiled(
    r"(?P<title>(?P<subject>[A-Z][a-z]{4,})\b(?!['’])[^.:;]{0,70}?(?:\.\d\d\.\d{2,4})?)\s+(?=(?P=subject)\b[^.;:]{0,80}?\s(?:was|were|had|have|has)\b)"
)
# "Fire Safety Procedures were read out by the Clerk."
_READ_OUT = compiled(
    r"(?P<title>(?!(?:The|This|These|An?|It|Cllr|Mr|Mrs|Ms|Dr)\s)[A-Z][\w’'-]+(?:\s(?:[A-Z][\w’'-]*|of|and|the|for|on|in|to|&)){1,8})\s(?:was|were)\s(?:then\s)?(?:read|given|shown|displayed|issued|explained|recited|announced)\b"
)
_PURPOSE = compiled(r"To\s+[A-Za-z][a-z]+\s")
"""Titles that tell what the item is for may be long."""
_NO_END = compiled(
    r"(?:[,;]|(?:^|\s)(?:The|An?|This|These|Some|Current|To|At|On|In|the|an?|of|on|for|and|or|to|in|at|with|by|from|late|former|retir(?:ing|ed)|outgoing|new|about|between|regarding|concerning|against|via|thank|welcome|co-?opt|appoint|elect|nominate|congratulate|invite|reimburse|pay|ask|authorise))$"
)
_ANSWERED = compiled(
    r"(?:(?:to\s+(?:receive|note|accept|record)\s+(?:any\s+|and\s+\w+\s+)?)?apolog|absen|sederunt|declar|disclos|(?:(?:previous|last|draft|approval\s+of|confirmation\s+of)\s+(?:the\s+)?)?minutes|matters|dates?\b|next|public|any\s+other|aob|correspondence|present|attend|chair)",
    re.IGNORECASE,
)
ANSWERED_NONE = compiled(r"(?:none|nil|n/a|not\s+(?:available|applicable|required)|no\s+apologies)\b", re.IGNORECASE)
"""How an item is answered under which there is nothing to tell."""
# "Apologies - as above", "Planning – no objection to the shed", "Grants – Resolved to give £100", "Finance: (a) Balances ...", "Finance:012/24"
_ANSWER = compiled(
    r"(?:as\s+(?:above|below|listed|shown|recorded)|(?:recorded|listed|noted|shown|given|set\s+out)\s+(?:above|below|overleaf)|see\s+(?:above|below|attached|log|list|notes?|minutes?|report|appendix)|none|nil|no\s+(?:objections?|comments?|apologies|declarations?|report|updates?|change|action|matters|questions|members?|correspondence)|nothing\s+(?:to|was|raised|received|further|new|else)|(?:all\s+)?(?:covered|dealt\s+with|taken|included|discussed|completed)\s+(?:in|under|at|by|with|below|above|elsewhere|on|as)|[Nn]/?[Aa]|not\s+(?:available|applicable|required|received)|noted|agreed|[Aa]pproved|deferred|accepted|received|was|were|led\s+by|by|Resolved\s+(?:that|to)|\(?[ai]\)\s|\d{2,4}/\d\d(?=\W*$))\b"
)
# "Apologies – ann vane, ben holt": names in small letters
_LISTS_NAMES = compiled(r"(?i:apologies)(?:\s(?i:for\sabsence|received))?: (?!for\b|and\b|from\b)[a-z]+\s[a-z]+,.*")
# "Minutes - Cofnodion": the title in Welsh too.
_TWIN = compiled(
    r"(?i)(?:ymddiheuriad|cofnodion|datgan|buddiant|materion|gohebiaeth|cyllid|croeso|cynllunio|dyddiad|adroddiad|presennol|unrhyw|cyfarfod)\w*"
)
# "P/24/00117/OUT – Land at ...": what comes before the dash is no title yet.
_SUM = compiled(r"[£€]\s?\d")
_REFERENCE = compiled(r"(?=\S*\d)[\w/.-]+/[\w/.-]+")
# "Heritage Strategy – Old Station Survey. The survey was …": words in capitals behind the dash, up to a full stop
_MORE_TITLE = compiled(
    r"\s+[-–—]\s+(?P<more>[A-Z][\w’'-]+,?(?:\s+(?:[A-Z][\w’'-]*,?|\d{1,4}[a-z]?,?|&|and|of|the|for|at|in|to)){2,9})\.\s+[A-Z]"
)
# "P/24/117 - WEXTON - Erection of a shed": place and proposal stand behind the reference, each behind a dash.
_APPLIED = compiled(
    rf"{_REFERENCE.pattern}(?:\s*(?:&|,|and)\s*{_REFERENCE.pattern})*\s+[-–—]\s+[^.;:]{{2,60}}?\s[-–—]\s+"
    r"(?i:(?:(?:retrospective|outline|full|reserved|listed|proposed|single|two|rear|part|replacement|partial|temporary|minor|non-material|advertisement|prior)[\s-](?:[\w-]+\s){0,3}?)?"
    r"(?:application|erection|change\s+of\s+use|conversions?|demolition|construction|installation|variation|extensions?|retention|removal|alterations?|development|provision|formation|siting|residential|permission|approval|consent|dwellings?|works|display|use)\b)"
)
# "Planning applications 24/0117 Mill House, a shed - no objection.": over the first of them, where line ends were lost
_OVER_APPLICATIONS = compiled(
    rf"(?i:(?:to\s+(?:consider|note|receive|review|discuss|comment\s+on)\s+)?(?:[\w’'&-]+\s+){{0,4}}?(?:planning(?:\s+(?:matters|applications|decisions|appeals|business))?|applications|decisions|appeals|consultations)(?:\s+(?:received|considered|for\s+\w+|to\s+\w+))?)"
    rf"(?=\s+(?:(?:Application|Ref(?:erence)?\.?|No\.?):?\s+)?{REFERENCE}(?![\w/])(?:\s+[–—-])?\s+[A-Z\d][^\n]*?(?:\.\s|\s[–—-]\s|:\s))"
)
# "WEXTON - 20110034 - Erection of a shed": the place stands first.
_PLACED = compiled(
    rf"[A-Z][A-Z’' &-]{{2,40}}\s[-–—]\s+(?:[A-Z]{{1,4}}/?)?(?:{_REFERENCE.pattern}|\d{{6,10}})\s+[-–—]\s+[A-Z]"
)
# "WEXTON - Stopping Up Order 2011 No. 4": a title goes on in words with capitals, up to the end of its line.
_PLACED_TITLE = compiled(
    r"(?!(?i:apolog|minutes|declar|finance|planning|matters|any|date|public|report|correspond|chair|election|welcome|next|present|attend)\w*)"
    r"[A-Z][A-Z’'&-]{2,}(?:\s[A-Z’'&-]{2,}){0,3}\s[-–—]\s(?!(?:Cllrs?|Mrs?|Ms|Dr|None|Nil|No|The|Noted|Agreed|Approved|Resolved|Deferred)\b)"
    r"(?=(?:\S+\s){2})(?:(?:[A-Z][\w’'-]*|No\.?\s?\d+|\d+|of|and|the|for|at|in|&)(?:\s|$)){3,14}$"
)
_RUN_IN = compiled(
    rf"(?P<title>[^\W\d_](?:[^.:;?!()]|\([^()]*\)|(?<=\d)\.(?=\d)){{2,100}}?)(?:\s*:[-–—]*\s|:[-–—]*$|:(?=[A-Z]|\d{{2,4}}/\d\d\b)|(?:\s+|(?<=[a-z]{{3}}))[-–—]+\s(?!{_PERIOD}|{_MONTH_OF}|(?:and|or|to)\s))"
)
# "Date of next meeting 5 December 2017", "NEXT MEETING Tuesday 4th March"
_NEXT_DATED = compiled(
    rf"(?:Dates?\s+(?:(?:and|&|,)\s+)?(?:(?:time|venue|place)\s+)?of\s+(?:the\s+)?)?next\s+(?:\w+\s+)?(?:meetings?|AGM)(?=\s*[,/–-]?\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH}|\d{{1,2}}[/.:]\d{{1,2}}[/.:]\d\d))",
    re.IGNORECASE,
)
# "Minutes of the last meeting – 4 June 2020", "Minutes - 4th May, 2011 and 2nd June, 2011"
_A_DATE = rf"(?:\w+day,?\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?{MONTH},?\s+\d{{4}}"
_TO_DATE = compiled(rf"[Mm]inutes\b[^.:;]{{0,60}}?\s[–-]\s+{_A_DATE}(?:(?:\s*,|\s+and|\s*&)\s+{_A_DATE}){{0,3}}\s*$")
# "Minutes of the last meeting; accepted as correct", "Date of next meeting … Noted"
_PARTED = compiled(
    r"(?P<title>[^\W\d_][^.:;?!()…]{2,80}?)\s*[;…]\s+(?:(?:none|nil|noted|agreed|accepted|approved|deferred|adopted|signed|as)\b(?!\s+(?:by|of|and)\b)|no\s\w+|nothing\b|(?:it|there|this|these|they)\s\w+|(?-i:[A-Z])[^;]{2,160}?\s(?:was|were|is|are|had|has|have|will|would)\s)",
    re.IGNORECASE,
)
# "Rules. Changes to rule 4 handed out for comment.": a sentence without its verb
_DEALT_WITH = compiled(
    r"\s*[A-Z](?:[^.]|\.(?=\d)){12,160}?\s(?:distributed|handed\s+(?:out|round)|circulated|tabled|shown|presented|discussed|considered)\b[^.]{0,40}\.\s*$"
)
_SHOULD = compiled(
    r"\b(?:should|must|can|could|may)\s+(?:be|have)\b|^\s*(?:The\s)?[A-Z][\w’'-]*\s(?:needs?|wants?|asks|hopes|reports|says|suggests|thinks|feels|remains?|continues?)\s|\bneeds?\s(?:to|an?|the|attention|more|re[a-z]+)\b"
)
_LISTED = compiled(r"\s*[–—:-]\s*\(?(?:1|[ai])[.)]?\s*$")
"""the first number of a list, behind a title and before what was said: "Lamps – 1 The lamp ..." """
_STOPPED = compiled(r"[a-z]\.(?:\s|$)")
# "Lamps. (Mr Roe left the room.)"
_ASIDE = compiled(
    r"(?P<title>[A-Z][^.:;?!()]{2,60})\.\s+\([^()]{3,60}\b(?:left|withdrew|joined|returned|arrived|took|abstained|declared)\b[^()]{0,60}\)"
)
# "Mooring request", and behind its dash whose it is, or about what: "Saltby Rowing Club.", "Friends of the Mill."
_ASKS = compiled(
    r"(?i)(?:[\w’'&-]+\s){0,5}(?:requests?|applications?|appeals?|grants?|donations?|sponsorship|leases?|licen[cs]es?|hire|enquir(?:y|ies)|complaints?|petitions?|quot(?:e|ation)s?|tenders?|proposals?|consultations?|surveys?|projects?|works|repairs?|closures?|orders?|naming)"
)
_MATTER = compiled(
    r"(?!(?:No|None|Nil|Not|All|The|Noted|Agreed|Approved|Resolved|Deferred|Carried|Refused|Granted|Support|Objection|Clerk)\b)"
    r"[A-Z][\w’'&-]+(?:\s(?:of|the|and|for|at|in|&))*(?:\s[A-Z][\w’'&-]*){1,5}\."
)
_SENTENCE_END = compiled(r"[.?!](?=\s+[A-Z])")
# A stop that ends no sentence: "Mr B. Roe was appointed", "paid i.a.w. the scale".
_SHORT = compiled(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Cllr)\s[A-Z]|\([A-Z]|\b(?:Co|St|Rd|Ave|Ltd|No|Nos|Rev|Prof|Ref|Para|Dept)|\b[a-z]\.[a-z]\.[a-z])\.$"
)
_RUN_IN_MARK = compiled(
    r":(?:[–—-]*(?:\s|$)|(?=[A-Z]|\d{2,4}/\d\d\b))|(?:\s|(?<=[a-z]{3}))[–—-]+\s(?!(?<=\d\s[–—-]\s)\d{1,3}\W*$)"
)
"""this is in whatever `_RUN_IN` matches"""
# "Street collection – Mr B Roe, Mill Street": whose application it is
_OF_WHOM = compiled(
    r"(?!(?i:(?:to\s+\w+\s+(?:any\s+)?)?apolog\w*|absen\w*|declar\w*|disclos\w*|minutes|present|attend|chair|vice|election|appointment|proposed|moved|clerk|action)\b)[A-Z][^.:;–—]{4,60}\s[–—-]\s+(?:Mr|Mrs|Ms|Miss|Dr)\.?\s[A-Z][\w’'.-]*(?:\s[A-Z][\w’'-]+){0,2}(?:,\s[^.:;]{3,60}[^\W])?"
)
# "3. Treasurer's report was presented by B Roe. It was approved.": what it is of, before what was done with it
_THING_DONE = compiled(
    r"(?P<title>(?=[^.:;,()–—]{0,40}\b(?:[Rr]eports?|[Aa]ccounts|[Ss]tatement|[Mm]inutes|[Uu]pdates?|[Bb]udget)\b)[A-Z][^.:;,()–—]{5,60}?)(?:\s+|,\s+which\s+)(?:was|were)\s+(?:\w+ly\s+|then\s+|duly\s+)?(?:presented|read|received|given|circulated|tabled|submitted|delivered)\b"
)
# "5. Mooring duesMr Roe had asked for a list": a title that has run into what was said under it
_GLUED = compiled(
    r"(?P<title>[A-Z][^.:;,()–—]{2,60}?[a-z]{3}(?<!Fitz)(?<!Whats)(?<!You)(?<!Power)(?<!Face)(?<!Linked)(?<!Pay))(?=(?:(?:Cllrs?|Mr|Mrs|Ms|Dr)\.?\s+)?[A-Z][A-Za-z]{0,12}\s+(?:[A-Z][a-z]+\s+|\([^()]{3,60}\)\s+)?(?:had|has|have|was|were|is|are|will|would|reported|explained|said|asked|noted|agreed|confirmed|advised|thanked|read|informed|gave|proposed)\b)"
)
# "Matters arisingLamps", "Minutes of the last meetingThe minutes were read": a standard title that has run into its text
_GLUED_STANDARD = compiled(
    r"(?P<title>[A-Z][\w’']+(?:\s(?!(?:Mc|Mac|O’|O')[A-Z])[\w’']+){0,6}?(?<=[a-z]{4})(?<!Whats)(?<!Face)(?<!Pay))(?=[A-Z](?:[a-z’']*\s|[A-Z]{1,4}\b)|N(?:one|il)\b)"
    r"|(?P<letters>AO[CBU]?B)(?=[A-Z][a-z’']*\s)"
)
# "5. Regatta (AB and CD) main aim was to find helpers", "6. Moorings (AB)many were free": whose item it is
_WHOSE = compiled(
    r"(?P<title>[A-Z][^.:;()–—]{2,60}?\s?\([A-Z]{2,3}(?:(?:\s?[/&,]\s?|\s?and\s)[A-Z]{2,3}){0,3}\))(?:\s+(?=[A-Za-z])|(?=[a-z]))"
)
_RUNS_ON = compiled(r"[:–—]|\s-\s")
_SPEAKS = cues(
    "was were had has have is are would will said reported advised asked explained thanked stated informed gave opened"
)
"""Verbs that a title does not have, as it may have a participle."""
# "Close – the meeting closed at 7.40pm"
_TELLS = compiled(r"(?i)(?:the\s+(?:meeting|session)\s+(?:\w+\s+)?\w+ed|there\s+(?:was|were|is|are)|it\s+(?:was|is))\b")
# "Finance – cheques signed as listed"
_DONE = compiled(
    r"[a-z]+(?:\s[a-z]+)?\s(?:signed|paid|approved|agreed|noted|received|circulated|raised|reported|completed|to\s+be)\b"
)
_BEGUN = compiled(r"(?:The|It|This|These|An?)\s+[a-z]")
_RECEIVED = compiled(r"(?:apologies|declarations|dispensations)\b.*", re.IGNORECASE)
"""Titles that hold a participle: "Apologies received and accepted from"."""
_PRINTED = compiled(r"\w")


def _standard_glued(text: str, start: int) -> re.Match[str] | None:
    """The standard title at a place that has run into what was said under it."""
    glued = _GLUED_STANDARD.match(text, start)
    if glued is None or not is_standard(glued.group()) or is_said(glued.group()):
        return None
    several = " " in glued.group() or glued.group() in _ONLY_TITLES
    return glued if several or _OPENS_SENTENCE.match(text, glued.end()) else None


_ONLY_TITLES = {"Apologies", "Correspondence", "Declarations", "Minutes"}
# behind a title of one word, that may be the first of a name: "SpeedWatch", "ParkingPlus"
_OPENS_SENTENCE = compiled(r"(?:The|An?|It|There|This|These|No|None|Nil|Cllrs?|Mrs?|Ms|Dr|We|All)\b")


def title_end(block: Block, start: int) -> tuple[int, bool]:
    """Where the title that starts at `start` ends in the block, and whether it is all that stands there."""
    text = block.text
    if text.startswith("/ ", start) and (cell := text.find(" / ", start + 2)) > 0:
        return cell, False  # "3 / Finance / The accounts were approved.": a row whose cells a converter parted so
    if block.is_heading or block.is_bold:
        return len(text), True
    if block.bold_lead > start:
        lead = block.bold_lead
        if _PRINTED.search(text, start, lead):
            return lead, False
    under = _first_under(text, start)
    if under:
        return under, False
    glued = _GLUED.match(text, start) if start else None
    if standard := _standard_glued(text, start):
        return standard.end(), False
    whose = _WHOSE.match(text, start) if start and "(" in text[start : start + 80] else None
    if whose and is_said(text[whose.end() :]) and not is_said(whose["title"]):
        return whose.end("title"), False
    if glued and not is_said(glued["title"]) and (" " in glued["title"] or is_standard(glued["title"])):
        return glued.end("title"), False
    if (
        (label := _CAPS_LABEL.match(text, start))
        and is_standard(label.group())
        and (is_said(rest := text[label.end() + 1 :]) or rest.lstrip()[:1].isdigit())
    ):
        return label.end(), False  # "MINUTES: THE MINUTES WERE SIGNED"
    if (
        len(text.split(None, 30)) <= (30 if start and "." not in text[start:-1] and not is_said(text[start:]) else 18)
        and is_caps(BRACKETED.sub("", text[start:]) if "(" in text else text[start:])
        and not _CAPS_ANSWERED.search(text, start)
    ):
        return len(text), True
    words = text[start:].split(None, 20)  # none of the rules below asks for more
    next_dated = _NEXT_DATED.match(text, start)
    if next_dated:
        return next_dated.end(), False
    capitals = not text[start + 1 : start + 2].islower()
    if (
        capitals
        and (dated := CAPS_DATED.match(text, start))
        and (
            _BEHIND_DATE.match(text, dated.end())
            or (
                dated.group().startswith(("MINUTES", "NOTES"))
                and _NEXT_WORD.match(text, dated.end())
                and is_said(text[dated.end() :])
            )
        )
    ):
        return dated.end(), False
    if capitals and (_PLACED.match(text, start) or _PLACED_TITLE.fullmatch(text, start)) and not is_said(text[start:]):
        return len(text), True
    if capitals and "/" in words[0] and _APPLIED.match(text, start) and not is_said(text[start:]):
        return len(text), True
    caps = (_CAPS_ARISING.match(text, start) or _CAPS_TITLE.match(text, start)) if capitals else None
    if (
        caps
        and not _REFERENCE.fullmatch(caps.group())
        and caps.group().count("(") <= caps.group().count(")")
        and len(caps.group().split()) <= 16
        and sum(c.isalpha() for c in caps.group()) > 3
    ):
        return caps.end(), False
    run = _CAPS_RUN.match(text, start) if capitals else None
    if run and (len(words) > 12 or is_standard(run.group())):
        return run.end(), False
    alone = _CAPS_ALONE.match(text, start) if capitals and len(words) > 4 else None
    if alone and is_standard(alone.group()):
        return alone.end(), False
    said_of = _CAPS_SAID.match(text, start) if capitals else None
    if (
        said_of
        and is_standard(said_of.group())
        and (is_said(text[said_of.end() :]) or _WAS_DONE.match(text, said_of.end()))
    ):
        return said_of.end(), False
    over = _OVER_APPLICATIONS.match(text, start) if len(words) > 8 and "/" in text[start : start + 90] else None
    if over:
        return over.end(), False
    stop = _FULL_STOP.match(text, start)
    if (
        stop
        and is_standard(stop.group("title"))
        and not is_said(stop.group("title"))
        and not _SAID.search(stop.group("title"), 3)
        and not ((run := _RUN_IN.match(stop["title"])) and not _is_named(stop["title"][run.end() :]))
    ):
        return stop.end("title"), False
    if start and (read := _READ_OUT.match(text, start)) and match_person(read["title"]) is None:
        return read.end("title"), False
    again = _SAID_AGAIN.match(text, start)
    if again and not is_said(again["title"]) and not _NO_END.search(again["title"]):
        return again.end("title"), False
    if aside := _ASIDE.match(text, start):
        return aside.end("title"), False
    asked = len(words) > 8 or text.endswith((".", ":")) or is_standard(text[start:])
    said = _SAID.search(text, start + 3, start + 600) if asked else None
    told = _PERSON_SAID.search(text, start + 3, start + 600) if asked else None
    if told and said and "," not in told.group():  # "Mill Close PK confirmed": the initials begin what is told
        told = told if told.end() <= said.start() else None
    if told and (said is None or told.start() < said.start()) and not _RUNS_ON.search(text, start, told.start()):
        said = told
    known = _KNOWN_SAID.search(text, start + 3, said.start() if said else start + 600) if asked else None
    if known and known["first"] in FORENAMES and not _RUNS_ON.search(text, start, known.start()):
        said = known
    if said and _OF_WHOM.fullmatch(text, start) and not is_said(text[start:]):
        return len(text), True
    if said:
        until = said.start() - (_COMMA_TOLD.match(text, said.start() - 1) is not None)
        title = text[start:until]
        if until < said.start() and ("," in title or len(title.split()) < 3 or _NO_SUBJECT.match(title.lstrip())):
            until, title = said.start(), text[start : said.start()]
        mark = said.group().lstrip()
        marked = (
            mark[:4].isupper()
            or (_INITIALS_SAID.match(mark) and title[-1:] != ".")
            or mark[0] in "•▪●·"
            or title.endswith((" -", " –", ":"))
        )
        most = 25 if marked else 12  # "... held on 4 May 2021 – RESOLVED that"
        most = 32 if _PURPOSE.match(title.lstrip()) else most
        behind = _RUN_IN.match(title.lstrip())
        if behind and not is_said(behind["title"]) and is_said(title[behind.end() :]):
            # "Fees: Mr Roe proposed £5. This was"
            return start + title.index(behind["title"]) + len(behind["title"]), False
        if _PURPOSE.match(title.lstrip()) and title.endswith("."):
            title, until = title[:-1], until - 1
        first, stopped, rest = title.partition(". ")
        if stopped and len(first.split()) <= 3 and _DEALT_WITH.match(rest):
            return start + len(first), False
        if 0 < len(title.split()) <= most and not _NO_END.search(title) and _SPEAKS.isdisjoint(words_of(title)):
            run_in = _RUN_IN.match(title.lstrip())
            if run_in and not (
                _ANSWERED.match(run_in["title"])
                or ":-" in run_in.group()
                or _ANSWER.match(title.lstrip()[run_in.end() :])
                or _STOPPED.search(title.lstrip(), run_in.end())
            ):
                run_in = None
            end = start + title.index(run_in["title"]) + len(run_in["title"]) if run_in else until
            listed = _LISTED.search(title)
            if listed and not run_in:
                end = start + listed.start()
            dash = start + len(title.rstrip(" –—-")) if title.endswith(("–", "-")) else end
            more = (
                _MORE_TITLE.match(text, dash)
                if (run_in or dash < end) and not _ANSWERED.match(title.lstrip())
                else None
            )
            return (more.end("more") if more else end), False
    parted = _PARTED.match(text, start)
    if parted and not is_said(parted["title"]):
        return parted.end("title"), False
    if len(words) <= 16 and _TO_DATE.match(text, start):
        return len(text), True
    marked = ":" in text or "–" in text or "-" in text or "—" in text
    run_in = _RUN_IN.match(text, start) if marked and _RUN_IN_MARK.search(text, start) else None
    said_in = run_in and is_said(run_in.group("title")) and not _RECEIVED.fullmatch(run_in.group("title"))
    rest = text[run_in.end() :].strip() if run_in else ""
    if rest and len(words) <= 16 and _TWIN.match(rest):
        return len(text), True
    most = 16 if start and rest[:1].isupper() and (is_said(rest) or _BEGUN.match(rest)) else 9
    most = 16 if start and _PURPOSE.match(text, start) and _ANSWER.match(rest) else most
    if start and run_in and ":" in run_in.group() and _IS_FOR.match(text, start) and _TOLD_BEHIND.match(rest):
        most = 16
    if run_in and len(run_in.group("title").split()) <= most and not said_in:
        most_words = 20 if start and _is_named(rest) else 16
        dashed = ":" not in run_in.group()
        more_title = (
            len(words) <= most_words
            and (dashed or not _SUM.search(rest))
            and not text.rstrip().endswith((".", ";"))
            and not (is_said(rest) or _TELLS.match(rest))
            and not (start and dashed and is_standard(run_in.group("title")) and _DONE.match(rest))
        )
        more_title = more_title or (start > 0 and ":" not in run_in.group() and _is_matter(run_in.group("title"), rest))
        if (
            not more_title
            or not rest
            or _ANSWER.match(rest)
            or _LISTS_NAMES.fullmatch(f"{run_in['title']}: {rest}")
            or (_ANSWERED.match(run_in.group("title")) and (not rest[:1].islower() or ANSWERED_NONE.match(rest)))
        ):
            more = _MORE_TITLE.match(text, run_in.end("title"))
            if more and not _ANSWERED.match(run_in.group("title")) and not is_said(more["more"]):
                return more.end("more"), False
            return run_in.end("title"), not rest
    done = _THING_DONE.match(text, start) if start else None
    if done and is_standard(done["title"]) and not is_said(done["title"]):
        return done.end("title"), False
    stop = next((m for m in _SENTENCE_END.finditer(text, start) if not _SHORT.search(text, start, m.end())), None)
    first = text[start : stop.start()] if stop else text[start:]
    if len(words) <= 16 and not (
        stop
        and len(first.split()) <= 6
        and (is_said(text[stop.end() :]) or _SHOULD.search(text, stop.end()) or _DEALT_WITH.match(text, stop.end()))
    ):
        return len(text), True
    if stop and len(first.split()) <= 14 and not is_said(first):
        return stop.start(), False
    return len(text), True


# "Discuss the rota for next year & obtaining prices for the rail: Ash Ltd quoted £98. A second price came."
_IS_FOR = compiled(
    r"(?:To\s+)?(?:[Dd]iscuss|[Cc]onsider|[Aa]pprove|[Aa]gree|[Rr]eceive|[Rr]eview|[Aa]dopt|[Cc]onfirm|[Dd]ecide)\s"
)
_TOLD_BEHIND = compiled(r"[A-Z£\d][^.]{8,200}\.\s+[A-Z]\w*\s")


def _is_named(rest: str) -> bool:
    """Whether most longer words begin with a capital: "Application for Review – Mill Lodge, Quay Road"."""
    longer = [word for word in rest.split() if len(word) > 3 and word[0].isalpha()]
    return 4 * sum(word[0].isupper() for word in longer) >= 3 * len(longer) > 0


def _is_matter(title: str, rest: str) -> bool:
    """Whether what stands behind a dash and ends at a full stop names the matter: "Mooring request – Saltby Rowing Club."."""
    return _ASKS.fullmatch(title) is not None and _MATTER.fullmatch(rest) is not None and not is_said(rest)


def _first_under(text: str, start: int) -> int | None:
    """Where "20/014.1" stands behind the title of item 20/014, on its line."""
    own = text[:start].strip(" .:").rpartition(" ")[2]
    at = text.find(f" {own}.1", start) if own else -1
    if own and at < 0 and "/" in own:
        at = text.find(f" {own}/01 ", start)  # "14/19/01"
        return at if at > 0 and len(text[start:at].split()) <= 16 else None
    if (
        at < 0
        or _RUN_IN_MARK.search(text, start, at)
        or not re.match(r"(?:\.\d{1,2})?\.?\s+[A-Z(‘“\"']", text[at + len(own) + 3 :])
        or len(text[start:at].split()) > 16
    ):
        return None
    return at


def is_caps(title: str) -> bool:
    """Whether a title is in capitals."""
    return in_capitals(title, least=3)
