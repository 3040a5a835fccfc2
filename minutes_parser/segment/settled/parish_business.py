"""The business of parish councils in its own few words: "Rents raised to £22.", "Hedge to be laid (all agreed).", "Clerk given leave to buy a mower."."""

from __future__ import annotations

import re
from functools import cache

from minutes_parser.patterns import compiled
from minutes_parser.records import ResolutionBasis
from minutes_parser.segment.cues import Text, cued, cues
from minutes_parser.segment.dates import MONTH
from minutes_parser.segment.mentions.applications import REFERENCE
from minutes_parser.segment.settled.effect import takes_effect
from minutes_parser.segment.settled.settling import ADVERB, BODY, BY_OTHERS, DATED, TOLD
from minutes_parser.segment.settled.terse import VERBAL

_X = re.VERBOSE | re.IGNORECASE
# What comes before a parish council, and what it does with it.
_MATTER = r"""(?:
    payments?|cheques?|invoices?|bills?|accounts?|reconciliations?|transfers?|expenditure|spend(?:ing)?|budgets?|precept|grants?|donations?|contributions?|loans?|quot(?:es?|ations?)|tenders?|estimates?|contracts?|purchases?|hire|orders?|renewals?
  | subscriptions?|memberships?|insurance|fees?|rents?|charges?|tolls?|tariffs?|scale|rates?|prices?|costs?|increases?|reductions?|rises?|awards?|salary|salaries|wages|hours|overtime|expenses|claims?|allowances?|training|course
  | polic(?:y|ies)|schemes?|regulations?|registers?|assessments?|schedules?|calendar|dates?|lists?|returns?|statements?|strateg(?:y|ies)|plans?|terms|agreements?|leases?|licen[cs]es?|wording|designs?|drafts?|repl(?:y|ies)|responses?|letters?|stance
  | works?|repairs?|replacements?|removals?|installations?|planting|felling|clearance|requests?|use|proposals?|recommendations?|suggestions?|nominations?|resignations?|increments?|gratuity|honorarium|appointments?|offers?|invitations?|orders
)"""
_SETTLED = r"(?:approved|agreed|authori[sz]ed|sanctioned|accepted(?!\s+as\s+an?\s)|ratified|endorsed|adopted|okayed|OK[’']?d|re-?adopted|declined(?!\s+to\b)|turned\s+down|rejected|chosen|selected|not\s+(?:supported|agreed|approved|accepted|granted)|awarded(?=\s+to\s+(?!be\b))|refused|passed(?=\s+for\s+payment\b)|cleared(?=\s+for\s+payment\b))"
# "Request from the Scouts – declined": said only of what somebody asks or offers
_ASKS_ONLY = compiled(r"declined|refused|turned\s+down|rejected|chosen|selected|not\s+\w+", re.IGNORECASE)
_ASKED = compiled(
    r"(?:the\s+|an?\s+)?(?:[\w’'-]+\s+){0,3}?(?:requests?|applications?|grants?|donations?|appeals?|invitations?|offers?|letters?|nominations?|bids?|quot(?:es?|ations?)|tenders?|estimates?|proposals?|suggestions?)\b",
    re.IGNORECASE,
)
_HOW = r"(?:(?:all|both|duly|then|so|formally|unanimously|reluctantly|gladly|gratefully|again|\w+ly|(?:reviewed|discussed|considered|read|presented|circulated|checked|examined|amended|received|noted|tabled|proposed)(?:,|\s+and)|no\s+(?:\w+\s+)?(?:changes?|amendments?|alterations?|objections?|questions?|queries|comments?)[,;])\s+)*"
# How it was settled, or what was done with it as well: nothing that has a verb of its own.
_TAIL = r"""(?:
    [.\s]*$
  | \s*,?\s+and\s+(?:\w+ly\s+)?\w+ed\b | \s+(?:en\s+(?:bloc|masse)|unanimously|nem\.?\s*con|in\s+(?:full|principle|the\s+sum)|without|subject|with(?=\s+(?:\w+\s+){0,3}?(?:amend|chang|correct|addition|condition|exception|proviso|thanks|effect|regret|immediate|abst|against|dissent)\w*)|for|by|on|as|from|to(?!\s+be\b)|at|until|up\s+to|pending|towards)\b
  | ,\s+no\s+(?:\w+\s+)?(?:changes?|amendments?|objections?) | \s+£\d | \s*,\s*(?:with|prop|moved|all|cllr|nem|subject|by|one|two|\d)|\s*\(|\s*[-–—]\s*(?:prop|all|unanim|cllr)|,\s+[A-Z][^,;]{2,40}\s(?:abstain|dissent|oppos)\w+
)"""
_NAMED = cued(
    rf"(?P<thing>[A-Z\d£](?:[^.;:?]|\.(?=\d|\w\.)|\.\s(?=\d)){{3,140}}?)(?P<mark>\s[-–—]\s*|:\s+|,\s+|\s+(?:(?:was|were)\s+)?){_HOW}(?P<verb>{_SETTLED}|(?<=[:–—-]\s)(?:awarded|granted)(?=\s+£\d))\b(?P<tail>(?={_TAIL})[^;:?]*)$",
    _X,
)
_BEFORE_OF = compiled(
    r"\s+(?:of|for|to|from|at|in|with|by|on|re|as|towards|between|under|up)\s|\s*\(|\s+[-–—]\s+|\s*,", re.IGNORECASE
)
_ENDS_MATTER = compiled(rf"(?:\b{_MATTER}(?:\s+(?:no\.?\s*)?(?-i:\d|[A-D]))?|£\d[\d,.]*k?)\W*$", _X)
# "The payment agreed with the school ...", "To note the terms approved at the annual meeting": which of them it is
_WHICH = compiled(
    r"(?:to\s+(?:note|receive|consider|review|discuss|hear)\s+)?(?:the|this|that|these|those)\s", re.IGNORECASE
)
_SHORT_TAIL = compiled(
    r"\W*(?:unanimously|en\s+bloc|nem\.?\s?con|with(?:out)?\s.*|subject\s.*|in\s+full|in\s+principle|by\s+all(?:\s+\w+)?|as\s+\w+|for\s+payment|and\s+\w+ed\b.*)?\W*$",
    re.IGNORECASE,
)
# What others decide: applications for leave to build, and what a resident asks.
_BUILDING = compiled(
    rf"{REFERENCE}|\b(?:planning|applications?|dwellings?|houses?|bungalow|garage|conservatory|extensions?|change\s+of\s+use|outline|conversion|erection|retention|demolition|annexe?|porch|dormer|storey)\b",
    re.IGNORECASE,
)
_UNENDED = compiled(
    r"\b(?:and|or|be|to|by|as|which|that|members|councillors|all|everyone|council|committee|board|present)\W*$|^\W*(?:of|for|in|on|at|after|following|with)\s",
    re.IGNORECASE,
)
_LABEL = compiled(
    r"(?:\w+\s+){0,3}(?:decisions?|status|outcomes?|results?|recommendations?|motions?|amendments?|resolutions?|vote)\W*$",
    re.IGNORECASE,
)
_OTHER_TIME = compiled(
    r"\b(?:previous(?:ly)?|already|recently|formerly|originally|initially|earlier|last\s+(?:month|year|week|meeting|time|\w+day)|had|has|have|not\s+yet|in\s+(?:19|20)\d\d|would|could|might|may\s+be|if|whether|once|until|when|should\s+be|hope[ds]?|wish(?:e[ds])?|like[ds]?|asked|suggest\w*|ago|at\s+(?:the|an?)\s+(?:\w+\s+)?(?:last|previous|public|open|site|consultation|exhibition)|at\s+(?:the|an?|our|its|their)\s+(?:\w+\s+)?meeting\s+(?:in|on|of|held)|at\s+(?:its|their)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+(?:\d{4}\s+)?meeting)\b",
    re.IGNORECASE,
)
_TO_BE = compiled(r"\bto\s+be\s+\w+|\bwhich\s+(?:is|are)\s+due\b", re.IGNORECASE)
_DESCRIBED = compiled(
    r"\bas\s+\w+ed\b|\b(?:an?|the|its|their|our|new|for|of)\s+\w{3,}ed\s+(?=[a-z])|^\w{3,}ed\s+(?=[a-z])", re.IGNORECASE
)

# "Hedge to be laid (all agreed)", "Council will pay the bill, all in favour": what is to be done, and that all were for it.
_ALL_FOR = cued(
    r"""
    (?P<thing>(?=[^;?]{0,120}\b(?-i:to\s+(?!the\b|an?\b|our\b|its\b|all\b|this\b)|will\s+|shall\s+|should\s+|be\s+)(?-i:[a-z]{2,})) [A-Z\d£](?:[^;?]|;(?=\s+this)){8,220}?)
    (?: \s*\(\s* | \s*[,;:]\s+ | \s+[-–—]+\s* | \.\s+ )
    (?:(?:this|which|it)\s+was\s+)?(?:and\s+)?(?:all|both|so|duly|unanimously|council|councillors|members|vote[sd]?\s*[:–-]?)?\s*(?:were\s+|present\s+|members\s+|councillors\s+)*
    \b(?P<verb>agreed|approved|carried|passed|accepted|voted\s+through|in\s+favou?r|in\s+agreement|unanimous|no\s+objections?|ok|okayed)\b
    (?:\s+(?:unanimously|by\s+(?:all|everyone|(?:the\s+)?(?:full\s+)?(?:parish\s+|town\s+)?(?:council(?:lors)?|members|PC))(?:\s+present)?|nem\.?\s*con\.?|all|by\s+(?:an?\s+)?(?:\w+\s+)?majority(?:\s+vote)?|with\s+(?:one|two|1|2|Cllr\s+[A-Z]\w+)\s+(?:against|abst\w+|dissenting)))?(?:,?\s*\(?\d{1,2}\s?[–:/-]\s?\d{1,2}|,?\s+(?:by\s+)?\w+\s+(?:votes?\s+)?(?:to|for)\s+\w+(?:\s+against)?)?\s*[.)\s]*$
    """,
    _X,
)
_ALL = compiled(r"\b(?:all|unanim\w+|in\s+favou?r|agreed|carried)\b", re.IGNORECASE)
_TELLING = compiled(
    r"\b(?:was|were|had|has|have|said|felt|told|asked|thought|reported|suggested|proposed|seconded|hoped|wished|wanted|offered|would|could|might|is|are)\b|\b(?:motion|amendment|vote)\b",
    re.IGNORECASE,
)

# "Age Concern – £50 given", "Bowls Club £100 – granted", "Letter from the Guides: £50 agreed"
_AWARDED = cued(
    r"(?P<thing>[A-Za-z\d][^.;:?£]{2,90}?)(?:\s[-–—]\s*|:\s+|[,.]\s+|\s+)£\d[\d,]*(?:\.\d\d)?\s*(?:[-–—:]\s*|\()?(?:(?:all|unanimously|to\s+be)\s+)?\b(?P<verb>given|donated|awarded|granted|agreed|approved|contributed|voted|allocated|declined|refused)\b\)?\W*$",
    re.IGNORECASE,
)
# "Hall hire £20 – OK to pay", "Water bill – cheque signed"
_PAY = cued(
    rf"(?P<thing>[A-Z\d][^.;:?]{{1,80}}?(?:\b{_MATTER}|£\d[\d.,]*\)?))(?:\s[-–—]\s*|:\s+)(?P<verb>(?:ok|okay|happy)\s+to\s+pay|pay|cheques?\s+(?:to\s+be\s+)?(?:signed|drawn|issued|sent))\W*$",
    _X,
)
# "Code of Conduct held over to January.", "Logo – carried forward", "Quotation for the hedge is deferred."
_DEFERRED = cued(
    r"(?P<thing>[A-Z\d][^.;:?]{1,80}?)(?:(?:\s[-–—]\s*|:\s+)(?:to\s+be\s+)?(?P<verb>deferred|postponed|adjourned|held\s+over|held\s+in\s+abeyance|left\s+(?:in\s+abeyance|on\s+the\s+table)|carried\s+(?:forward|over)|put\s+(?:off|back))\b(?:\s+(?:to|until|till|pending|for|as|because|due|owing|subject)\b[^;?]*)?"
    r"|\s+(?:is\s+|are\s+|was\s+|were\s+)?(?:deferred|held\s+over|(?<!was\s)(?<!were\s)(?:put\s+(?:off|back)|carried\s+(?:forward|over)))\s+(?:to|until|till|pending|as|because|due|owing)\s[^;?]*|\s+(?:is|are)\s+deferred|\s+(?:was|were|is)\s+(?:held|left)\s+in\s+abeyance\b[^;?]*)\W*$",
    re.IGNORECASE,
)
_CARRIED_SUM = compiled(
    r"\b(?:balances?|totals?|funds?|surplus|deficit|amounts?|brought|sums?|meetings?)\b|£", re.IGNORECASE
)
# "Open – carried forward to July", as a log says how far an action is
_STATE = compiled(
    r"\W*(?:open|closed|ongoing|in\s+progress|complete|due|status|red|amber|green|actions?)\W*", re.IGNORECASE
)
_EVENT = compiled(
    r"\b(?:f[eê]te|fair|regatta|concert|show|gala|outing|trip|fayre|visits?|events?|works?|match|walk|party|training|festival|pick|parade|service|start|election|closure|opening|course)\b",
    re.IGNORECASE,
)

# "Permission given to buy a mower", "Authorisation was given for the works", "The go-ahead was given to buy it"
_CONSENT = r"(?:approval|agreement|consent|authority|authori[sz]ation|permission|sanction|clearance|leave(?=\s+(?:was\s+|were\s+)?(?:\w+ly\s+)?(?:given|granted)\s+to\s)|assent|(?:the\s+)?go-?\s?ahead|(?:the\s+)?green\s+light)"
_GIVEN = cued(
    rf"(?:(?:formal|full|unanimous|council|general)\s+)?{_CONSENT}\s+(?:(?:was|were)\s+)?(?:\w+ly\s+)?(?:given|granted)\s+(?:to|for|that)\s+(?!(?:the\s+)?applicants?\b)\w.*",
    _X | re.DOTALL,
)
# "Clerk given permission to buy a mower", "The fair was given leave to use the green"
_WAS_GIVEN = cued(
    r"(?:the\s+|an?\s+)?(?:[\w’'&.-]+\s+){1,6}?(?:(?:was|were)\s+)?(?:\w+ly\s+)?(?:(?:given|granted)\s+(?:(?:formal|full|delegated|plenary)\s+)?(?:approval|consent|authority|authori[sz]ation|permission|clearance|leave|powers?|(?:the\s+)?go-?\s?ahead)|empowered|mandated|(?:(?<=clerk\s)|(?<=chairman\s)|(?<=chair\s)|(?<=RFO\s)|(?<=treasurer\s))authori[sz]ed(?=\s+to\s))\s+(?:to|for)\s+(?!(?:speak|film|record|address|leave|ask|attend\s+(?:the|this)\s+meeting)\b)\w.*",
    _X | re.DOTALL,
)
# "Members gave the go-ahead for the works", "The Council gave the Clerk clearance to buy it"
_GAVE = cued(
    rf"(?:.{{3,120}}[,;]\s+|.{{3,120}}\band\s+)?(?!we\b){BODY}{ADVERB}\s+gave\s+(?:(?:its|their|the)\s+)?(?:(?:the\s+)?(?:clerk|chair(?:man)?|RFO)\s+)?(?:(?:formal|full|unanimous|general)\s+)?{_CONSENT[:-1]}|blessing|backing|leave)\s+(?:to|for|that)\b.*",
    _X | re.DOTALL,
)

# "The PC objected to the proposals on grounds of access.", "Members had no observations on 24/0311."
_PLAN = rf"""(?:(?:{REFERENCE}|\d{{2}}/\d{{2,5}}\b)|(?:(?:the|this|these|those|both|all|any|either|each)\s+)?(?:of\s+the\s+)?(?:[\w’'/-]+\s+){{0,4}}?(?:applications?|proposals?|proposed\s+\w+|plans?|schemes?|developments?|conversions?|extensions?|change\s+of\s+use|erection|variations?|dwellings?|houses|(?:solar|wind)\s+farm|turbines?|felling|tree\s+works?|retention|demolition|siting|mast)\b)"""
_ANSWERED = cued(
    rf"""
    (?:[^.;:?]{{3,60}}:\s+)?(?!(?:the\s+)?(?:district|county|borough|city|highways?|local)\s){BODY}{ADVERB}\s+(?:strongly\s+|strenuously\s+|vigorously\s+)?
    (?: (?:had|has|have|raised?s?|makes?|made|offers?|offered|expressed|expresses|saw)\s+no\s+(?:\w+\s+){{0,2}}?(?:objections?|comments?|observations?)\s+(?:to|on|about|regarding|concerning|with\s+regard\s+to|in\s+respect\s+of)
      | (?:(?:wish(?:es|ed)?\s+to|will)\s+)?(?:strongly\s+)?\b(?:object|oppose|support)\b | (?:do|does|did)\s+not\s+(?:wish\s+to\s+)?(?:object|support)
      | \b(?:objects?|objected|opposes?|opposed|supports?|supported)\b | recommend(?:s|ed)?\s+(?:the\s+)?(?:refusal|approval|rejection)\s+of | voted\s+(?:unanimously\s+)?(?:to\s+object|against(?=\s+(?:this|the)\s+(?:planning\s+)?application\b))
    )(?:\s+(?:strongly|unanimously))?\s+(?:to\s+)?(?P<tail>{_PLAN}[^?]*)$
    """,
    _X,
)
# "No objection was raised to the planting"
_NO_OBJECTION = cued(
    r"(?:[^.;:?]{3,60}:\s+)?no\s+(?:\w+\s+)?objections?\s+(?:was|were)\s+(?:raised|made|offered|lodged|entered|to\s+be\s+(?:raised|made|lodged))\s+(?:to|on|in\s+respect\s+of|regarding)\s+\w.*",
    _X,
)

# "The tolls were raised by 50p.", "The clerk's hours were increased to 12 a week from 1 April."
_MONEY_SET = cued(
    r"""
    (?:(?:the|an?)\s+)?(?:[\w’'-]+\s+){0,5}?(?:fees?|rents?|tolls?|charges?|rates?|tariffs?|prices?|hours|salary|salaries|wages?|pay|precept|dates?|meetings(?=\s+(?:for|in|of|were)\b)|subscriptions?|deposits?|allowances?|honorarium|budgets?)(?:\s+(?:for|of|to|at)\s+(?!be\b)(?:(?!\bto\s+be\b)[^.;,]|[.,](?=\d)){2,50}?)?
    \s+(?:(?:was|were)\s+)?(?:\w+ly\s+)?(?:raised|increased|reduced|lowered|frozen|doubled|halved|uprated|put\s+up|held|kept|set|fixed|left\s+unchanged)(?:\s+(?:to|by|at|from|for|with\s+effect|until|in\s+line|accordingly)\b(?!\s+the\s+(?:county|district|borough|government)).*|\W*$)
    """,
    _X | re.DOTALL,
)

_IN_A_MONTH = compiled(rf"\bin\s+{MONTH}\b")

# "The lease met with the approval of members."
_MET_WITH = cued(
    rf"\b(?:met\s+with|received|had|won|gained)\s+(?:the\s+)?(?:(?:general|full|unanimous|whole-?hearted)\s+)?(?:approval|agreement|support|consent|backing|assent|blessing)\s+of\s+(?:{BODY})",
    _X,
)
# "The following grants were made: ...", "A donation of £50 was made to the club."
_GRANTED = cued(
    r"""
    (?:(?:under|from|out\s+of)\s[^,;:.]{3,40}?,?\s+)?
    (?: (?:the\s+following|these)\s+(?:[\w’'-]+\s+){0,2}?(?:grants|donations|contributions|awards|payments|sums|amounts)(?:\s+(?:for|to|under)\s[^.;:,]{2,40}?)?\s+were\s+(?:\w+ly\s+)?(?:made|given|awarded|granted|allocated|voted|sanctioned|authori[sz]ed)
      | £\d[\d,.]*\s+was\s+(?:\w+ly\s+)?(?:given|granted|allocated|voted|donated|awarded|set\s+aside|earmarked)\s+(?:to|for|towards)
      | an?\s+(?:\w+\s+){0,2}?(?:grant|donation|contribution|award|payment|sum)\s+of\s+£\d[\d,.]*\s+was\s+(?:\w+ly\s+)?(?:made|given|granted|allocated|voted|set\s+aside|earmarked)\s+(?:to|for|towards) )\b.*
    """,
    _X | re.DOTALL,
)
# "Cheques were drawn and signed as follows:"
_DRAWN = cued(
    r"""
    (?:the\s+following\s+)?(?:cheques?|payments?|bills?|accounts|invoices)\b[^.;:]{0,80}?\s(?:was|were)\s+(?:\w+ly\s+)?(?:(?:presented|read|submitted|received)(?:\s+\w+){0,3}?\s+and\s+)?(?:(?:payment|cheques?)\s+(?:was|were)?\s*)?(?:drawn|signed|issued|sanctioned|authori[sz]ed|ordered\s+to\s+be\s+paid)\b(?:\s+and\s+\w+ed)?
    (?:\s+(?:as\s+follows|in\s+(?:respect|payment|settlement)\s+of|for\s+the\s+following)\b.*|\s*:.*|\W*$)
    """,
    _X | re.DOTALL,
)
# "A working party of Cllrs Bell and Roe was set up to look into it."
_SET_UP = cued(
    r"(?:an?|the|this)\s+(?:[\w’'-]+\s+){0,4}?(?:working\s+(?:party|group)|sub-?committee|committee|task\s+(?:and\s+finish\s+)?group|steering\s+group|panel)\b[^;:?]{0,120}?\s(?:was|were)\s+(?:\w+ly\s+)?(?:set\s+up|formed|established|created|constituted)\s+(?:to|of|with|comprising|consisting|for)\b.*",
    _X | re.DOTALL,
)
# "The request from the Scouts was declined.", "It was felt it could not be met and it was declined."
_DECLINED = cued(
    r"(?:[^;?]{3,160}\band\s+(?=it\b))?(?P<tail>(?:the\s+|this\s+|it\b)(?:(?:[\w’'£&.,-]+\s+){0,14}?(?<!who\s)(?<!which\s))?\s*was\s+(?:\w+ly\s+)?(?:declined|turned\s+down|not\s+(?:agreed|approved|accepted|granted))(?:\s+(?:as|because|on|since|owing|due|for|with|unanimously|and|but|at\s+th(?:is|e)|by\s+(?:the\s+)?(?:council|members|meeting))\b.*|\W*$))",
    _X | re.DOTALL,
)
# "The Council settled on the oak bench.", "Members were unanimous in buying it", "The PC consented to the planting"
_CONSENTED = cued(
    rf"""
    (?:after\s[^,;.]{{3,60}},\s+)?
    (?: {BODY}{ADVERB}\s+(?: (?:consented|assented|acceded)\s+to | settled\s+(?:up)?on | plumped\s+for | threw\s+out | went\s+(?:with|for) | (?:was|were)\s+(?:all\s+in\s+favou?r\s+of|unanimous\s+in)\s+[a-z]+ing
        | (?:would|did)\s+not\s+(?:accept|agree\s+to|grant)(?=\s+(?:the|this|any)\s+(?:\w+\s+){{0,2}}?(?:requests?|offers?|quot\w+|tenders?|estimates?|invitations?|applications?)\b) )
      | (?:an?|the)\s+majority(?:\s+of\s+(?:the\s+)?\w+)?\s+(?:(?:voted|agreed)\s+(?:to|that)|(?:was|were)\s+(?:happy|content)\s+to|(?:was|were|voted)\s+in\s+favou?r\s+of\s+[a-z]+ing)
      | (?:it\s+was\s+)?the\s+(?:\w+\s+)?(?:consensus|decision|wish)\s+of\s+(?:the\s+)?(?:meeting|council|members|committee)(?:\s+was)?\s+(?:to|that)
      | (?:the\s+)?(?:council|committee|meeting|PC|members)[’']s?\s+(?:unanimous\s+)?(?:consensus|decision)\s+was\s+(?:to|that)
    )(?P<tail>\s+(?!(?:date|day)\b)[\w£].*)
    """,
    _X | re.DOTALL,
)
_ASKED_FOR = compiled(
    r"\b(?:requests?|applications?|offer|invitation|quot\w+|tender|estimate|bid|grant|donation|it)\b", re.IGNORECASE
)


def parish_business(said: Text) -> tuple[str, ResolutionBasis] | None:
    """The verb that a sentence about the business of a parish council stands for, and the rule; None where it settles nothing.

    >>> parish_business(Text("Bank reconciliation to October approved and signed by the Chair."))
    ('approved', 'bare')
    >>> parish_business(Text("The grant agreed for the school has been paid."))
    """
    if _gate().isdisjoint(said.words):
        return None
    named = _named(said) or _granted(said) or _put_off(said)
    if named:
        return named
    verb = _all_for(said)
    return (verb, "bare") if verb else _told(said)


def _named(said: Text) -> tuple[str, ResolutionBasis] | None:
    """A thing without a verb, with what was settled about it: "Rents increase – approved by all"."""
    match = _NAMED.match(said)
    if match is None:
        return None
    thing, tail = match["thing"], match["tail"]
    bare = _TO_BE.sub("", _DESCRIBED.sub("", thing))
    if (
        VERBAL.search(bare)
        or _UNENDED.search(thing)
        or TOLD.search(bare)
        or (_BUILDING.search(thing) and "£" not in said.text)
        or _LABEL.search(thing)
    ):
        return None
    if VERBAL.search(re.sub(r"\b\w+ed\b|\bnot\s+(?:exceeding|more|to\s+exceed)\b", "", tail)) or _elsewhere(
        said.text, tail
    ):
        return None
    if match["mark"].strip() not in {"–", "-", "—", ":"}:
        head = _BEFORE_OF.split(thing, maxsplit=1)[0]
        if not _ENDS_MATTER.search(head) or (
            _WHICH.match(thing) and "w" not in match["mark"].lower() and not _SHORT_TAIL.match(tail)
        ):
            return None
    verb = "agreed" if match["verb"].lower().startswith("ok") else match["verb"].lower().split()[0]
    if _ASKS_ONLY.fullmatch(match["verb"]) and not _ASKED.match(thing):
        return None
    return verb, "passive" if "w" in match["mark"].lower() else "bare"


def _granted(said: Text) -> tuple[str, ResolutionBasis] | None:
    """A sum that was given, or a bill that may be paid: "Age Concern – £50 given"."""
    awarded = _AWARDED.match(said)
    match = awarded or _PAY.match(said)
    if match is None or VERBAL.search(match["thing"]) or TOLD.search(match["thing"]) or _elsewhere(said.text, ""):
        return None
    return awarded["verb"].lower() if awarded else "approved", "bare"


def _put_off(said: Text) -> tuple[str, ResolutionBasis] | None:
    """A matter that was left for later, and no event, nor a sum of the accounts: "Logo – carried forward"."""
    match = _DEFERRED.match(said)
    if match is None or VERBAL.search(match["thing"]) or TOLD.search(match["thing"]) or _elsewhere(match["thing"], ""):
        return None
    if (
        _STATE.fullmatch(match["thing"])
        or _CARRIED_SUM.search(match["thing"])
        or ((match["verb"] or "").lower() == "postponed" and _EVENT.search(match["thing"]))
    ):
        return None
    return "deferred", "bare"


def _all_for(said: Text) -> str | None:
    """What is to be done, and that all were for it."""
    match = _ALL_FOR.match(said)
    if match is None or _TELLING.search(match["thing"]) or _OTHER_TIME.search(match["thing"]):
        return None
    if _BUILDING.search(match["thing"]) and not _ALL.search(match[0], match.end("thing")):
        return None  # "Conversion of the barn to dwellings – approved"
    return match["verb"].lower() if match["verb"].lower() in {"approved", "carried", "accepted"} else "agreed"


def _told(said: Text) -> tuple[str, ResolutionBasis] | None:
    """A whole sentence: "The tolls were raised by 50p.", "Permission was given to buy a mower."."""
    text = said.text
    if text.endswith("?"):
        return None
    for pattern, verb in _SENTENCES:
        match = pattern.search(said) if pattern is _MET_WITH else pattern.match(said)
        if match is None:
            continue
        tail = match.groupdict().get("tail") or text[match.start() :]
        if _elsewhere(tail if "tail" in match.groupdict() else text, tail):
            continue
        if pattern is _MONEY_SET and _IN_A_MONTH.search(text):
            continue  # "The deposit was put up to £90 in May"
        if pattern in {_GIVEN, _WAS_GIVEN} and _BUILDING.search(text):
            continue
        if pattern is _DECLINED and (not _ASKED_FOR.search(text) or TOLD.search(tail)):
            continue
        if pattern is _CONSENTED and text[: match.start("tail")].endswith("that") and not takes_effect(" that" + tail):
            continue  # "The consensus of the meeting was that it is a shame."
        return verb, "body-verb" if pattern in {_GAVE, _ANSWERED} else "formula"
    return None


_SENTENCES = (
    (_GIVEN, "approved"),
    (_WAS_GIVEN, "authorised"),
    (_GAVE, "agreed"),
    (_ANSWERED, "agreed"),
    (_NO_OBJECTION, "agreed"),
    (_MONEY_SET, "agreed"),
    (_MET_WITH, "approved"),
    (_GRANTED, "awarded"),
    (_DRAWN, "approved"),
    (_SET_UP, "agreed"),
    (_DECLINED, "declined"),
    (_CONSENTED, "agreed"),
)


@cache
def _gate() -> frozenset[str]:
    """The words of which one is in all that any of the patterns matches."""
    patterns = (_NAMED, _AWARDED, _PAY, _DEFERRED, _ALL_FOR, *(pattern for pattern, _ in _SENTENCES))
    return frozenset().union(*(pattern.cues for pattern in patterns)) - _BESIDE | _DEFERRING


_BESIDE = cues("all is are do does did under following line until accordingly effect")
"""words that stand beside others of the gate in what a pattern matches"""
_DEFERRING = cues("deferred abeyance")


def _elsewhere(text: str, tail: str) -> bool:
    """Whether another body did it, or it was done on another day."""
    return bool(_OTHER_TIME.search(text) or BY_OTHERS.search(tail) or DATED.search(tail))
