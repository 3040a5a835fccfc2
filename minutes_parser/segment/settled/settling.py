"""The words in which minutes settle something: who settles, the verbs, what is settled; and words that tell of another occasion."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cued, cues

BODY = r"""
(?:the\s+majority\s+of\s+)?
(?:
    (?:the\s+|this\s+|all\s+(?:of\s+)?(?:the\s+)?)?
    (?:(?:parish|town|community|city|county|district|borough|full|joint|audit|planning|management|executive|trust|scrutiny|overview|licensing|finance|resources|policy|standards|pensions?|steering|project|health|wellbeing|regulatory|staffing|personnel|and|&|sub-?|task
       |area|combined|local|regional|strategic|general|purposes|governance|corporate|parent|governing|present|school|neighbourhood|village|hall|environment|leisure|amenities|highways|transport|housing|education|economic|development|growth|quality|risk|investment|police|crime|fire|rescue|authority|integrated|care|integration|members|select|hearings?|appeals?|consultative|advisory|shadow|plenary|special|budget|appointments|employment)[\s-]+){0,5}
    (?:(?:P\.?\s?)?council(?!lor)|committee|board|panel|cabinet|executive|exec|group|forum|partnership|trust|governing\ body|assembly|senate|presbytery|synod|faculty|kirk\ session|meeting|authority|district|corporation|working\ (?:group|party)|task\ (?:and|&)\ finish\ group|sub-?committee|(?:local\ )?review\ body|scrutiny\ commission|PC|CC|PTA|PPG|FGB|LGB|ICB|PCC(?=\s+(?:has\s+|then\s+|unanimously\s+)?(?:resolved|voted|adopted|elected)\b)|(?<!the\ )PCC(?=\s+agreed\b))
  | (?:the\s+)?(?:council|board)\s+of\s+(?:governors|directors|trustees|management)
  | (?:the\s+|all\s+(?:of\s+)?(?:the\s+)?)?(?:(?:member|councillor|trustee|governor)[’\x27]s|members(?:\s+of\s+the\s+(?:(?:\w+\s+){0,3}?(?:council|committee|sub-committee|panel|board|cabinet|authority|forum|PCP)|(?-i:[A-Z]{3,6})\b)|\s+present(?:\s+on\s+\d{1,2}(?:st|nd|rd|th)?\s+\w+|\s+at\s+(?:that|the\s+(?:last|previous))\s+meeting)?|\s+in\s+attendance)?|(?:councillors|cllrs\.?|directors|governors|trustees)\s+(?:who\s+were\s+)?present|(?:(?:parish|town|community)\s+)?council{1,2}ors|cllrs\.?|directors|governors|trustees|commissioners|conservators|delegates|representatives|elected\ members|(?:committee|board|cabinet|panel|executive|authority|sub-?committee)\ members)
  | (?:the\s+)?(?:maintained|academy)(?:\s+(?:primary|secondary|special|nursery|schools?))?\s+(?:members|representatives)
  | an\ ch?omhairle
  | everyone | everybody | (?:all\s+)?(?:of\s+)?those\ (?:(?:members\s+|councillors\s+)?who\s+(?:were|had\s+been)\s+)?(?:present|in\ attendance|there)(?:\s+(?:at|for)\s+(?:that|the\s+(?:last|previous))\s+meeting)? | we | all(?:\s+(?:those\s+)?present)?
)
"""
ADVERB = r"(?:\s+(?:also|further|then|thereafter|thereupon|therefore|unanimously|duly|formally|all|both|subsequently|generally|reluctantly|initially|gladly|gratefully|now|accordingly|have|hereby|provisionally|collectively|in\ turn|otherwise|on\s+balance|by\s+(?:an?\s+)?(?:\w+\s+)?majority(?:\s+(?:vote|decision))?|(?:up)?on\s+a\s+(?:show\s+of\s+hands|majority\s+vote|vote)))*"
# Between the body and its verb a bracketed aside may stand: "The Committee, having heard from the officers, agreed".
ASIDE = r"(?:\s+having\s[^,.;]{3,90},)?(?:\s*,(?:[^,.;]{3,90}|\s+on\s+the\s+(?:motion|proposal)\s+of\s[^,;]{3,60},\s+seconded\s+by\s[^,;]{3,60}),)?(?:\s*\([^)]{2,60}\))?"
AGREE = r"(?:agreed|settled|resolved|resolve(?=\s+to)|decided|determined|concluded(?=\s+(?:to|that\s[^.;]{3,80}?\b(?:licence|permission|application|permit|order|appeal|complaint|review|call-?in)\b[^.;]{0,40}?\b(?:should|be)))|voted)"
# What a committee does with a thing that is in its gift: "revoked the licence", "extended the consultation", "waived the fee".
_IN_ITS_GIFT = r"(?:licen[cs]es?|permits?|certificates?|registrations?|orders?|notices?|applications?|consents?|permissions?|conditions?|decisions?|polic(?:y|ies)|terms\s+of\s+reference|fees?|charges?|funding|funds|grants?|budgets?|contracts?|agreements?|leases?|schemes?|consultation|period|deadline|memberships?|hearings?|objections?|working\s+(?:group|party)|task\s+(?:group|(?:and|&)\s+finish\s+group)|sub-?\s?(?:committee|group)s?|plans?|warnings?|sanctions?|penalt(?:y|ies)|standing\s+orders|timetable|criteria|recommendations?|hours|limits?|consideration|(?:this|the)\s+(?:item|matter))"
DOES = rf"(?:(?:revoked|suspended|renewed|varied|modified|amended|extended|waived|overruled|overturned|imposed|released|allocated|reaffirmed|postponed|adjourned|continued|withdrew|established|set\s+up|abolished|reinstated|rescinded|issued(?=[^.;]{{1,40}}\bwarning)|quashed|commended(?=[^.;]{{1,60}}\sto\s+(?:the\s+)?(?:full\s+)?(?:council|cabinet|board|executive)))(?=\s+(?!(?<!affirmed\s)(?:its|their)\s)(?:(?!(?:for|of|to|in|on|at|by|with|from|that|which|who|had|was|were)\b)[\w£,.’'-]+\s+){{0,5}}?{_IN_ITS_GIFT}\b(?!\s+(?:last|in\s+(?:19|20)\d\d|(?:\w+\s+){{1,2}}ago)\b))|recommended(?=\s+(?:it|them|its\s+\w+|the\s+[^.;]{2, 60}?)\s+(?:for\s+\w+\s+)?to\s+(?:the\s+)?(?:full\s+)?(?:council|cabinet|board|executive)\b)|(?:allocated|released)(?=\s+£\d)|referred(?=\s+(?:(?:the|this)\s+(?:\w+\s+){{0,2}}?(?:matter|item|application|report|issue|motion|petition|decision|question|proposal|request|recommendations?|policy|plan|scheme)|it|this)\s+(?:\w+\s+){{0,4}}?(?:back|to\s+(?:the|its|an?|officers|(?:full\s+)?council|cabinet|executive|planning|scrutiny))\b))"
SETTLE = r"(?:passed(?=\s+(?:the|all|these|this)\s+[^.;]{0,40}?\b(?:accounts?|invoices?|bills?|payments?|budget)\b)|sanctioned|okayed|awarded|approved|adopted|accepted|endorsed|ratified|confirmed|homologated|granted|refused|rejected|elected|re-?elected|appointed|re-?appointed|co[-\s]?opted|nominated|deferred|supported|upheld|declined(?!\s+to)|remitted|delegated|instructed|authorised|dismissed|dissolved|signed\s+off|turned\s+down|opted\s+for|chose(?=\s+(?!to\b))|selected)"
NOTE = r"(?:noted|received)"
PAPER = r"(?:work\s?plans?|reports?|responses?|repl(?:y|ies)|updates?|presentations?|minutes?|positions?|papers?|statements?|accounts?|correspondence|letters?|contents|dates?|programme|plans?|documents?|schedules?|figures?|budgets?|summary|information|briefing|assurance|apolog(?:y|ies)|resignation|terms|log|register|lists?|balances?|risk|audit|strategy|reviews?|decisions(?=\W*$|\s+(?:taken|made|since|received)\b)|performance|learning|outturn|forecast|progress|minute|notes?|settlement|arrangements|outcomes?|results?|timetable|calendar|allocations?|membership|reconciliations?|protocols?|polic(?:y|ies)|guidance|frameworks?|procedures?)"
PASSIVE = r"(?:sanctioned|rescinded|acceded\s+to|allowed\s+to\s+lie\s+on\s+the\s+table|declined|turned\s+down|(?:carried\s+(?:forward|over)|put\s+(?:on\s+hold|off|back)|adjourned|left\s+on\s+the\s+table)(?=\s+(?:to|until|till|for|pending)\b|\W*$)|signed\s+off|voted\s+(?:in|through|for|on\s?to(?=\s+the\s+\w+)|(?=(?:the\s+)?(?:new\s+|vice[\s-])*(?:chair|president|treasurer|secretary|captain)))|held\s+over|shelved(?=\s+(?:until|till|for|pending)\b)|supported|authorised|re-?adopted|awarded|commended|agreed|approved|adopted|accepted|endorsed|ratified|confirmed|homologated|granted|refused|rejected|elected|re-?elected|appointed|re-?appointed|co[-\s]?opted|nominated|deferred|postponed|referred|remitted|affirmed|passed|carried|signed|resolved|decided|received|noted)"
# "deemed to be a true record", "taken as correct", "voted an accurate account": held right, in whatever word
HELD_RIGHT = r"(?:\w+ly\s+|then\s+|all\s+)*(?!(?:not|un\w+|amended|corrected|changed|altered|challenged|disputed|questioned|circulated|presented|submitted|required)\b)\w{2,}(?:ed|en|und|ld)\s+(?:(?:all|both)\s+)?(?:to\s+(?:be|represent)\s+|as\s+(?:being\s+)?)?(?:an?\s+)?(?:in\s+order|(?:fully\s+)?(?:true|correct|accurate|fair|faithful))\b"
# The verbs of all rules, and what the rules ask for in place of one.
_VERBS = cued(rf"\b(?:{AGREE}|{SETTLE}|{NOTE}|{DOES}|{PASSIVE})\b", re.IGNORECASE).cues
SETTLING = (
    _VERBS
    | cues(
        "backed along assurance upheld carries passes returned unopposed decides fixed held requested objection objections objected reelected reappointed coopted set shelved agreement adoption approval acceptance consent authority permission assent decision declared readopted put passed passes happy content pleased moved recommend recommended unanimous unanimously favour found adapted proposed consensus vote hands admitted appointments selected chosen agrees resolves accepts approves adopts ratifies endorses appoints elects votes invited made installed invested instated reinstated reconfirmed retained engaged named designated added kept continued removed deputed given formed established constituted placed stand stands correct accurate true fair faithful order became took consented renewed resulted filled satisfied sanctioned authorized okayed ok okd cleared empowered mandated turned raised increased reduced lowered frozen doubled halved uprated unchanged object objects opposed opposes oppose support supports recommends offers saw comment comments observation observations grant grants donation donations contribution contributions awards amounts sums drawn issued declined authorisation authorization clearance leave ahead light sanction blessing backing donated contributed allocated abeyance assented acceded plumped threw accept agree majority wish pay excluded reached best wise wisest prudent appropriate sensible advisable expedient preferable chose opted preferred willing prepared agreeable amenable approve adopt endorse authorise defer concurred warranted table"
    )
) - cues("re over")  # "elected", "held" and "carried" stand beside them
"""The words of which one is in every sentence that settles something."""
THAT_OR_TO = compiled(r"\s+(?:that|to)\b")
# Somebody tells it.
TOLD = compiled(
    r"\b(?:reported|advised|said|stated|explained|informed|notified|noted|confirmed|heard|told|understood|asked|pointed\s+out|commented|added)\b",
    re.IGNORECASE,
)
# It has a date of its own, which is another day's.
DATED = compiled(
    r"^\s*(?:by\s+[\w\s]{3,40}\s+)?(?:in|on)\s+(?:\w+day,?\s+)?(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+\w+|[A-Z]\w+,?\s+\d)"
)
# Another body or person did it, no part of this one.
BY_OTHERS = compiled(
    r"(?<![Pp]roposed )(?<![Pp]roposition )(?<![Pp]roposal )(?<![Mm]otion )(?<![Nn]omination )(?<![Ss]econded )(?<![Mm]oved )(?<![Nn]ominated )(?<![Ff]ollowed )(?:\bbetween\s+the\s+(?:two|three|parties)\b|\bby\s+(?:[Tt]he\s+)?+(?!(?i:(?:parish\s+|town\s+|community\s+|elected\s+)?(?:bacs|direct\s+debit|internet|council|committee|board|panel|forum|sub-?committee|working\s+(?:group|party)|[pct]c\b|members?|councillors(?!\s+(?-i:[A-Z]))|meeting|(?:vice-?\s?)?chair(?:man|woman|person)?|cathaoirleach|(?:deputy\s+)?mayor|president|provost|convener|all|everyone|those|group|directors|governors|trustees|assembly|club|association|society|session|vestry)\b))(?:[A-Z][\w’'&-]*|land-?owners?|owners?|diocese|insurers?|bank|developers?|applicants?|contractors?|borough|district|county|planning|cabinet|full|secretary|(?:central\s+|local\s+)?government|police|inspector|local\s+(?:planning\s+)?authority)\b)"
)
AS_VERB = {
    "moved": "approved",
    "proposed": "approved",
    "adapted": "adopted",
    "found": "confirmed",
    "adoption": "adopted",
    "approval": "approved",
    "acceptance": "accepted",
    "agreement": "agreed",
    "agree": "agreed",
    "recommend": "recommended",
    "passes": "passed",
    "carries": "carried",
}
"""the settling verb that another word stands for"""
