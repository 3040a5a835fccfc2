"""Names of councils and their bodies as headers print them."""

from __future__ import annotations

import re
from functools import lru_cache

from minutes_parser.patterns import compiled

_KIND = r"""(?:
    council | committee | cttee | sub-?\s?committee | board | panel | group | partnership | forum | cabinet | executive | assembly | commission | authority
  | association | trust | governors | trustees | governing \s+ body | working \s+ party | task \s+ force | society | club | federation | senate | court | alliance
  | guild | work-?group | sub-?group | exec | network | commissioners | students['’]? \s+ union | PTA | PTFA | PPG | PCC | municipal \s+ district | consortium | SPC | parish \s+ meeting | agm | apcm | comhairle | branch | team | directors | governance \s+ body | bench | kirk \s+ session | league | wom[ae]n['’]?s['’]? \s+ institute | credit \s+ union | neighbou?rhood \s+ watch | improvement \s+ district | chamber \s+ of \s+ (?: trade | commerce ) (?: \s+ (?: and | & ) \s+ \w+ )? | charity (?: \s+ trustees? )? | synod
)"""
# "Licensing Sub-Committee B", "Area Panel North"
_ONE_OF_SEVERAL = r"(?:(?:sub-?\s?)?committee|panel|board|forum)\s+(?:(?-i:[A-F])|[1-9]|north|south|east|west|central)"
_ENDS = compiled(
    rf"\b(?:{_KIND}(?:\s+(?:of|for|on)\s+[\w’'& -]+(?:(?:,\s[\w’' -]+)+\s(?:and|&)\s[\w’' -]+)?)?(?:\s+No\.?\s?\d{{1,2}}|\s+(?:Ltd|Limited|CIO|CIC|SCIO)\.?)?|{_ONE_OF_SEVERAL}|(?:board|committee|council)\s?[:–-]\s(?:faculty|school|department|college|institute)\s+of\s[\w’'&\s-]+)(?:\s*\([^)]*\))?$",
    re.VERBOSE | re.IGNORECASE,
)
_STARTS = compiled(
    r"^(?:the\s+)?(?:(?:council|board|court|committee|(?:municipal|metropolitan)\s+district|governing\s+body|general\s+assembly)\s+of\b|(?:cyngor|comhairle|(?:[\w’'-]+\s+)?friends\s+of|nhs)\b|(?:(?:royal|london|metropolitan)\s+)*borough\s+of\b|(?:corporation\s+of\s+the\s+(?:town|village|city|county|united\s+counties)|(?:[\w’'-]+\s+)?(?:township|municipality))\s+of\s+(?-i:[A-Z])|city\s+(?:and\s+county\s+)?of\b)",
    re.I,
)
_NOT_AUTHORITY = r"(?:parent|youth|school|church|parochial|students?['’]?|union|guild|academic|trades|arts|advisory|policy|pastoral|health|research|national|leadership|staff|works|city\s+of)"
_AUTHORITY = compiled(
    rf"""^(?: (?:the\s+)? (?! {_NOT_AUTHORITY} \s (?! [\w’'-]+ \s (?: [\w’'-]+ \s ){{0,3}} (?: parish | town | community ) \s council $ ) ) (?: (?! \b{_NOT_AUTHORITY}\s+council ) [^,;:] )+? \s+ council (?: \s+ of \s+ [A-Z][\w’' -]+ )?
        | [A-Z][\w’'-]+ (?: \s [A-Z][\w’'-]+ )? (?: , \s [A-Z][\w’'-]+ (?: \s [A-Z][\w’'-]+ )? ){{1,4}} \s (?: and | & ) \s [A-Z][\w’'-]+ (?: \s [A-Z][\w’'-]+ ){{0,3}} \s council
        | .+ \s commissioners
        | .+ \s students['’]? \s union
        | (?! part \s+ of \b ) .+ \s (?: academy | schools | multi-academy | learning ) \s trust
        | (?:the\s+)? (?: corporation \s+ of \s+ the \s+ (?: town | village | city | county | united \s+ counties ) | (?: [\w’'-]+ \s+ )? (?: township | municipality ) ) \s+ of \s+ (?-i:[A-Z]) [\w’'& /-]+ (?: \s+ council )?
        | (?:the\s+)? (?: (?:(?:royal|london|metropolitan)\s+)* borough | city (?: \s+ and \s+ county )? | corporation ) \s+ of \s+ [A-Z][\w’'& -]+ (?: \s+ (?: city | borough ) )? (?: \s+ council )?
        | .+ \s (?: nhs \s+ (?: foundation \s+ )? trust | foundation \s+ trust | (?: combined | national \s+ park | fire (?: \s+ (?: and | & ) \s+ rescue )? | (?: passenger \s+ )? transport | waste (?: \s+ disposal )? | port \s+ health | police ) \s+ authority
            | (?: university \s+ )? health \s+ board | (?: internal \s+ )? drainage \s+ board | education \s+ and \s+ training \s+ board | policing (?: \s+ [\w’'-]+ )? \s+ board )
        | (?: (?! of \s | the \s ) [\w’'-]+ \s )+ harbour \s trustees
        | .+ \s integrated \s+ care \s+ board
        | nhs \s+ (?! board | trust ) .+ (?<! board ) (?<! governing\ body )
        | (?: cyngor | comhairle ) \s .+ )$""",
    re.VERBOSE | re.IGNORECASE,
)
_GENERIC = compiled(
    r"""^(?:the\s+)? (?: full \s+ (?=(?: parish | town | community ) \s) )? (?: (?: parish | town | community | borough | district | city | county | full | city \s+ and \s+ county ) \s+ )? (?: council | committee | board | panel | group | executive | trust | forum | commission
        | cabinet | governors | trustees | authority | assembly | association | society | club | league | guild | charity | municipal \s+ district | parish \s+ meeting | branch | spc | governing \s+ body | commissioners | cyngor \s+ (?: cymuned | tref | dinas | sir ) | parish \s+ commissioners
        | (?: full \s+ )? (?: parish | town | community ) \s+ meeting \s+ of \s+ the \s+ council )$""",
    re.VERBOSE | re.IGNORECASE,
)
# What kind of sitting it was; never part of the body's name.
_SITTING = r"(?:ordinary|annual|special|extra-?\s?ordinary|emergency|monthly|quarterly|regular|statutory|adjourned|virtual|inaugural|reconvened|bi-?monthly|scheduled|postponed|deferred|co-?option|plenary)"
# Words that say so only directly before "meeting": "Open Meeting", but "Public Data Panel".
_BEFORE_MEETING = r"(?:remote|online|public|open|closed|formal|informal|first|second|third|hybrid|december|november|october|september|august|july|june|may|april|march|february|january|spring|summer|midsummer|autumn|winter|easter|michaelmas|christmas|half-?\s?yearly)"
_SITTINGS = compiled(
    rf"\b{_SITTING}(?:(?:\s*(?:/|&|and)\s*|\s+){_SITTING})?\s+(?=(?:\w+\s+)?(?:meeting|{_KIND}|council))",
    re.VERBOSE | re.IGNORECASE,
)
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_ANNUAL_BODY = compiled(
    r"\bannual\s+(?:(?:general|parish|parochial|town|community|assembly)(?:\s+church)?\s+(?:meeting|assembly)|(?:assembly|meeting)\s+of\s+(?:the\s+)?(?:parish|parishioners|electors)\b)",
    re.I,
)

_LED_BY = compiled(
    r"(?i)^(?:(?:business|meetings?|democracy|committees?|councillors|agendas?(?:\s+(?:and|&)\s+minutes)?|minutes|home|documents)\s[-–|]\s+(?=[\w’' ]+\scouncil$)|category\s+archives?\s*:\s*|(?:the\s+)?(?:proceedings|members)\s+of\s+(?:the\s+)?|meetings\s+of\s+(?:the\s+)?|(?:re-?)?launch\s+of\s+(?:the\s+)?|at\s+the\s+(?=annual\b)|(?:launch|re-?launch|revitalis|re-?viv|re-?start|establish|form|sett?)ing\s+(?:up\s+)?(?:of\s+)?(?:the|an?)\s+|(?:latest|recent|previous|past)\s+)+|\s*\((?:expired|ended|dissolved|disbanded|discontinued|archived?|inactive|closed|obsolete|now\s[^()]*)\)$"
)
"""what stands about a name and is no part of it: "Category Archives: Parent Council", "Licensing Committee (expired)" """
_BEFORE_BODY = compiled(
    rf"^(?:(?:draft|unconfirmed)\s+|(?:approved|draft|unconfirmed)\s*minutes\s+(?=(?:for|of)\s))?(?:(?:(?:for|of)\s+)?(?:the|an?)|draft|unconfirmed|{_MONTH}\s+(?:19|20)\d\d)\s+|\s+(?:was|were)\s+held\b.*",
    re.I,
)
_REGISTERED = compiled(rf"(?i)\s*\((?:[^()]*\bregistered\b[^()]*|(?:{_MONTH}\s+)?(?:19|20)\d\d)\)$")
_PARISH_MEETING = compiled(
    r"(?i:parish\s+meeting)|(?!(?i:(?:annual|ordinary|special|extraordinary|monthly|general|first|last|next|open|public|village|the)\b))(?:[A-Z][\w’'&-]*\s+|(?:with|on|in|the|cum|le|of|and)\s+){1,6}(?:Parish\s+Meeting|PARISH\s+MEETING)"
)
"""of a parish that has no council: "Little Wex Parish Meeting" """
_FULL = compiled(r"^full\s+(?=(?:parish|town|community)\s+council$)", re.I)
_OF_SITTING = (
    _SITTINGS,
    compiled(rf"\b{_BEFORE_MEETING}\s+(?=meeting)", re.I),
    compiled(r"(?<=\w)\s+decision(?:[ -]making)?(?:\s+(?:session|meeting))?$", re.I),
    compiled(r"(?<=council)\s+of\s+the\s+(?:(?:royal|metropolitan|london)\s+)?(?:borough|district|county|city)$", re.I),
    compiled(r"(?<=council)\s*[-–,]?\s*(?:A\.?G\.?M\.?|annual\s+general\s+meeting|annual\s+meeting)$", re.I),
    compiled(rf"^{_MONTH}\s+(?=\w+\s)", re.I),
    compiled(r"\s+(?:19|20)\d\d(?:[/-]\d\d)?$"),
    compiled(rf"^(?={_SITTING}\s+meeting)(?:{_SITTING}\s+)+(?=\w)", re.I),
    compiled(r"\s+meetings?(?:\s+in\s+public)?$", re.I),
    compiled(rf"\s+{_SITTING}$", re.I),
    compiled(
        r"(?<=municipal\sdistrict)\s+(?:(?:annual|schedule\s+of)\s+)?(?:road\s?s?|works|roadworks|budget\w*)(?:\s+(?:works|programme|plan))?$",
        re.I,
    ),
    compiled(r"^meeting\s+of\s+(?:the\s+)?|^general\s+meeting\s+of\s+(?:the\s+)?(?=(?:full\s+)?council$)", re.I),
    compiled(r"^(?:t\s?he|a|an)\s+", re.I),
    compiled(
        r"\s+(?:Enclosure|Enc\.?|Paper|Appendix|Attachment|(?:Agenda\s+)?Item)\s+(?:No\.?\s*)?(?:[A-Z]|\d{1,2}[a-zA-Z]?)$",
        re.I,
    ),
)
"""what is taken off a name, in turn, that says what kind of sitting it was"""


_NO_BODY = compiled(
    r"""\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms)\b | ^(?:Present|PRESENT|At|AT|Posted|Filed|Published|Uploaded)\b | [@?!] | \d{3,}
      | (?i: (?<![\w-])(?: was | were | is | are | has | had | will | be | by | that | resolved | enabling | supported | above | members | held | service | director | manager
          | officer | clerk | chairman | to | from | minutes | agenda )(?![\w-]) )""",
    re.VERBOSE,
)


@lru_cache(maxsize=512)  # asked of the same few words by several rules
def is_body(words: str) -> bool:
    """Whether words read as the name of a council or of one of its bodies: "Planning Committee", "Cabinet"."""
    bare = words.strip(" .:*–-")
    if not 0 < len(bare.split()) <= 14 or _NO_BODY.search(bare):
        return False
    if bare.lower().endswith("exec") and (":" in bare or len(bare.split()) > 3):
        return False
    return bool(_ENDS.search(bare) or _STARTS.match(bare)) and bare[:1].isupper()


@lru_cache(maxsize=512)
def is_authority(words: str) -> bool:
    """Whether words name an authority: "Little Tarrow Parish Council", "London Borough of Wex"; not "Parent Council"."""
    bare = words.strip(" .:*–-")
    if _IS_NO_AUTHORITY.search(bare):
        return False
    if _OF_PLACE.match(bare) and ends_as_body(bare) and not re.search(r"(?i)council$", bare):
        return False
    most = 10 if bare.lower().endswith("authority") else 8
    return is_body(bare) and len(bare.split()) <= most and bool(_AUTHORITY.match(bare)) and not _GENERIC.match(bare)


_IS_NO_AUTHORITY = compiled(
    rf"(?i)\b(?:committee|panel|board)\s+(?:and|&)\s|\b{_NOT_AUTHORITY}\s+council$|\w\s+meeting\s+of\s|^(?:(?-i:[A-Z]{{1,5}}SU)|your|our|my|about|contact)\s+council$|^representing\s|^(?:the\s+)?(?:university|college|governing|general|diocesan)\s+council$"
)
_OF_PLACE = compiled(r"(?i)(?:london|royal|metropolitan|borough|city)\b.*\bof\b")


def is_generic(words: str) -> bool:
    """Whether a body is called by its kind alone: "Parish Council", "the Board"."""
    return bool(_GENERIC.match(words.strip(" .:*–-")))


@lru_cache(maxsize=512)
def without_sitting(words: str) -> str:
    """The body without the kind of sitting: "Annual Parish Council" -> "Parish Council"; an annual meeting stays one."""
    words = _LED_BY.sub("", words.strip())
    words = _REGISTERED.sub("", re.sub(r"\s+", " ", words).strip(" .,:;*–-|_"))
    words = _FULL.sub("", MEETING_BEFORE.sub("", _BEFORE_BODY.sub("", words)))
    words = _SITTING_FIRST.sub("", _NTH_ANNUAL.sub("", words))
    if _PARISH_MEETING.fullmatch(words):
        return words
    if _ANNUAL_BODY.search(words) and not words.lower().endswith("council"):
        return words
    for aside in _OF_SITTING:
        words = aside.sub("", words)
    words = _TWO_TONGUES.sub("", words)
    return _TWICE.sub(r"\1", re.sub(r"(?<=s)[’']$", "", words.strip(" .,:;*–-|_")))


# "Budget Meeting, Council", "88th AGM of Wex Bowls Club"; "Annual General Meeting (" before its day
_SITTING_FIRST = compiled(
    r"(?i)^(?:(?:annual|ordinary|special|extraordinary|emergency|additional|budget|council)\s+)*meeting,\s+(?=\w)"
    r"|^(?:annual\s+general\s+meeting|AGM)\s+of\s+(?:the\s+)?(?=(?:[\w’'-]+\s+)*(?:parish|town|community)\s+council$)"
    r"|(?<=parish\scouncil)\s+annual\s+general\s+meeting$|(?<=munity\scouncil)\s+annual\s+general\s+meeting$|(?<=town\scouncil)\s+annual\s+general\s+meeting$"
    r"|\s+\($|(?<=\bAGM)\s+\d{6}$"
)
_NTH_ANNUAL = compiled(
    r"(?i)^\d{1,3}(?:st|nd|rd|th)\s+(?:(?:annual\s+general\s+meeting|AGM)\s+of\s+(?:the\s+)?)?(?=[A-Z])"
)
MEETING_BEFORE = compiled(
    r"(?i)^(?:(?:annual|ordinary|monthly|full|special|extraordinary)\s+)*(?:(?:parish|town|community|city|county|district|borough)\s+)?council\s+meeting\s+(?:(?:of|for)\s+(?:the\s+)?|[-–:]\s*)?(?=\w.*\scouncil$)"
)
"""what was held, before whose it was: "Parish Council Meeting WEST WEX PARISH COUNCIL" """
_TWO_TONGUES = compiled(
    r"(?i)^cyngor\s+(?:[a-z]+\s+){0,3}?(?P<place>[a-z][\w’' -]{3,40}?)\s*[-–/|]?\s+(?=(?P=place)\s.*council$)"
)
"""a council's name in Welsh before that in English: "Cyngor Sir Wexa Wexa County Council" """
_TWICE = compiled(r"^(.+?)\s*/\s*\1$")
"""a name that is the same in both languages: "Cabinet / Cabinet" """


def parted(words: str) -> tuple[str | None, str]:
    """A composite as council and body: "Wex Council – Planning Committee", "Wex Council Planning Committee"."""
    by_dash = re.split(r"\s+[-–—|/:]\s+|[:,]\s+", words, maxsplit=1)
    if len(by_dash) == 2 and is_body(by_dash[1]) and is_body(by_dash[0]):
        if is_authority(by_dash[0]):
            return by_dash[0].strip(), by_dash[1].strip()
        if is_authority(by_dash[1]):
            return by_dash[1].strip(), by_dash[0].strip()
        if by_dash[0].split()[-1].lower() == by_dash[1].split()[-1].lower():
            return None, by_dash[0].strip()  # "Wex Primary Parent Council - Wex Parent Council"
    if len(by_dash) == 2 and is_body(by_dash[1]) and _INSTITUTION.fullmatch(by_dash[0].strip()):
        return by_dash[0].strip(), by_dash[1].strip()
    borough = re.match(
        r"(?i)(?P<council>(?:(?:london|royal|metropolitan)\s+)*borough\s+of\s+[\w’'-]+(?:\s+(?:and|upon|on)\s+[\w’'-]+)*)\s+(?P<body>.+)$",
        words,
    )
    if borough and is_body(borough["body"]) and not re.match(r"(?i)(?:council|and|upon|on)\b", borough["body"]):
        return borough["council"].strip(), borough["body"].strip()
    within = re.match(
        r"(?i)(?P<body>.+?)\s+of\s+(?:the\s+)?(?P<council>(?!(?:directors|trustees|governors|management|members|commissioners)\b).+)$",
        words,
    )
    if within and ends_as_body(within["body"]) and is_body(within["body"]):
        whole, body = within["council"].strip(), within["body"].strip()
        if is_authority(whole):
            return whole, whole if is_generic(body) and body.lower().endswith("council") else body
        if is_generic(body) and is_society(whole):
            return whole, body
    run = re.match(
        r"(?i)(?P<council>.*?\b(?:council|integrated\s+care\s+board|(?:combined|national\s+park|fire(?:\s+(?:and|&)\s+rescue)?|police|waste|transport)\s+authority))(?:['’]s)?\s+(?P<body>(?!of\b|and\b|meeting\b|forum$|network$|association$).*)$",
        words,
    )
    own = (
        run and run["council"].lower().endswith("authority") and is_generic(run["body"])
    )  # "Wex Combined Authority Board"
    if run and not own and is_body(run["body"]) and (is_authority(run["council"]) or is_generic(run["council"])):
        return run["council"].strip(), run["body"].strip()
    return None, words


def is_society(words: str) -> bool:
    """Whether words name a club, society or association, which has a committee or board of its own."""
    return bool(_SOCIETY.fullmatch(words.strip()))


_SOCIETY = compiled(
    r"(?:(?i:the)\s+)?(?!(?i:board|committee|meeting|council|members|agm|egm|minutes)\b)(?:(?:[A-Z][\w’'.-]*|and|of|for|the|in|&)\s+){1,7}(?i:clubs?|society|association|union|federation|guild|league|wom[ae]n['’]?s['’]?\s+institute|fellowship|choir|allotments|trades(?:\s+union)?\s+council)(?i:\s+of(?:\s+(?:the|and|&|[a-z’'-]{3,})){1,5})?(?i:\s+(?:ltd|limited)\.?)?(?:\s\([A-Z]{2,8}\))?"
)
_INSTITUTION = compiled(
    r"(?i)(?:[\w’'&.,-]+\s+){1,5}(?:school|academy|college|hospice|hospital|surgery|practice|(?:medical|health|community)\s+centre|museum|theatre|theatre\s+CIO|library)"
)
"""what is no council, and has bodies of its own"""
_LEADING = compiled(
    r"^(?P<body>[A-Z][\w’'.-]+\s+(?:(?:[A-Z][\w’'.-]+|and|AND|&|with|on|in|the|of|by|cum|le)\s+){0,6}(?:PARISH|TOWN|COMMUNITY|Parish|Town|Community)\s+(?:COUNCIL|Council)|(?:(?:[A-Z][\w’'.-]+|and|&)\s+){1,7}(?:NHS\s+Foundation|NHS\s+FOUNDATION|NHS)\s+(?:TRUST|Trust)(?=\s+(?:MINUTES|Minutes)\b)"
    r"|(?!MINUTES\b)(?:[A-Z][A-Z’'-]+,?\s+(?:(?:&|AND)\s+)?){1,5}(?:DISTRICT|BOROUGH|CITY|COUNTY)\s+COUNCIL(?=\s))\b"
)


def leading_authority(words: str) -> str | None:
    """A council's name at the start of a line that goes on: "LITTLE TARROW PARISH COUNCIL Draft Minutes of …"."""
    match = _LEADING.match(words.strip())
    body = without_sitting(match["body"]) if match else ""  # "EXTRAORDINARY PARISH COUNCIL MEETING" names no council
    return body if is_authority(body) else None


def ends_as_body(words: str) -> bool:
    """Whether words end in the kind of a body: "… Committee", "… Council"."""
    return bool(re.search(rf"\b(?:{_KIND}|{_ONE_OF_SEVERAL})$", words.strip(), re.VERBOSE | re.IGNORECASE))


_OF_SOCIETY = compiled(
    r"(?i)(?P<society>.+?\s(?:society|club|association|guild|federation))['’]?s?\s+(?:management\s+|executive\s+|general\s+)?committee$"
)
_WITHIN = compiled(
    r"(?i)^(?P<authority>NHS\s+.+?|.+?\bNHS\s+(?:Foundation\s+)?Trust|.+?\s(?:Combined|National\s+Park|Fire(?:\s+and\s+Rescue)?)\s+Authority|.+?\b(?:School|Academy|College|(?:Bowls|Bowling|Sailing|Cricket|Rowing|Tennis|Golf|Football|Sports)\s+Club|CCG|Clinical\s+Commissioning\s+Group))\s+(?:(?:integrated\s+care|health|trust)\s+)?(?:full\s+|resources\s+|finance\s+|parent\s+|management\s+|executive\s+)?(?:board|governing\s+body|governors|committee|council|trustees)$"
)


def authority_within(words: str) -> str | None:
    """The NHS body, school or society whose own body is named after it: "Wex Academy Governing Body" -> "Wex Academy"."""
    if (society := _OF_SOCIETY.match(words.strip())) and is_society(society["society"]):
        return society["society"]  # "Wex Flower Society Committee"
    match = _WITHIN.match(words.strip())
    return match["authority"] if match and len(match["authority"].split()) > 1 else None
