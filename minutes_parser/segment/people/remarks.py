"""What the words beside a name say: a post, a body, for whom somebody came, when they arrived and left."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from minutes_parser.patterns import compiled
from minutes_parser.records import Status
from minutes_parser.segment.dates import find_times
from minutes_parser.segment.people.names import initials, match_person, strip
from minutes_parser.segment.people.posts import is_count, is_post

_FLAGS = re.VERBOSE | re.IGNORECASE


@dataclass(slots=True)
class Remarks:
    """What the words beside a name say."""

    role: str | None = None
    organisation: str | None = None
    substitute_for: str | None = None
    replaced_by: str | None = None
    arrived: str | None = None
    left: str | None = None
    status: Status | None = None
    key: str | None = None
    """the initials by which later pages name the person"""
    rest: list[str] = field(default_factory=list)


_POST = compiled(
    r"""\b(?: chair (?: man | woman | person )? | vice | convener | convenor | depute | clerk | officers? | directors? | dir | managers? | head (?! \s+ street ) | heads \s+ of | secretary | treasurer | sec | secy | secty | treas | executive
      | engineer | administrator | assistant | deputy | leader | lead | co-?ordinator | (?<!as\s)observers? | governor | trustee | president | provost | mayor | mayoress | ch?athaoirleach | (?:is-?)?[cg]adeirydd | clerc
      | leas-?chathaoirleach | minister | planner | solicitor | lawyer | barrister | accountant | auditor | advis[eo]r | analyst | consultant | surveyor | technician | warden | taker
      | secretariat | representative | (?<!from\s)representatives (?! \s+ (?: of | from )\b ) | commander | head-?(?:teacher|master|mistress) | principal | dean (?= \s+ of\b ) | teacher | nurse | registrar | editor | sysadmin | webmaster | caretaker | reporter | resident | specialist | (?-i:V?Ch|VP) | (?-i:GP)s? (?! [\w\s]* (?: practice | surgery | alliance | federation | ltd ) )
      | supervisor | commissioner | controller | ranger | steward | ex[\s-]officio | rfo | ceo | cfo | coo | pcso | spokes\w+ | sos | councillor | trainer | coach | chaplain | greffier | vicar | rector | churchwardens? | archdeacon | inspector | superintendent | sergeant | constable | counsel | proprietor | owner | applicants? | appellants? | objectors? | complainant | licensee | expert | agent | architect | contractor | journalist | scribe | harbour\s?-?master | workers? | researcher | archaeologist | scientist | trainee | apprentice
      | lecturer | professor | matron | midwife | pharmacist | volunteer | (?<=[a-z]\s)(?<!the\s)guardian | foreman | ambassador | senco | sendco | (?-i:PA) | parishioner | farmer | bearer | minut(?:ing|er) | note-?taker | rep | co-ord | designer | developer | captain | (?-i:Guest) (?! \s+ (?: House | of ) ) | candidate | librarian | archivist | ecologist | curator | bursar | psychologist | economist | curate | translator | interpreter | lengthsman | groundsman | rúnaí | cisteoir | organist | verger | designate )\b""",
    _FLAGS,
)
# The grades of Irish councils and the posts of schools and boards, as lists shorten them.
_GRADE = compiled(
    r"(?!M\.|T\.D|P\.C|J\.P|C\.C|W\.I)(?:[A-Z]\.\s?){2,4}|(?:A/)?(?:CE|FD|MD|CFO|COO|MoS|SoS|PUSS?|SEO|SEE|HEO|SSO|AO|SO|EE|AE|DOS|DoS|HT|DHT|AHT|PT|SBM|CNO|NED|DoF)"
)
PARLIAMENT = compiled(r"MP|MSP|MEP|MS|AM|MLA|TD|M\.P\.|T\.D\.")
"""the letters of a member of a parliament: a post in a column of posts, behind a name a style"""
_CATEGORY = compiled(
    r"(?i)(?:parent|staff|LA|local\s+authority|foundation|external|lay|student|sabbatical|co-opted|community|trust|partnership|associate)(?:\s+(?:appointed|elected))?(?:\s+(?:governor|member|trustee))?|(?:independent|designated|responsible|appointed|qualified)\s+persons?|[\w ]{2,20}/(?:parent|carer|pupil|teacher)s?"
)
"""what sort of governor somebody is"""
_CHARGE = compiled(
    r"(?i)events|(?:book|lett)ings?|welfare|well-?being|systems|publicity|membership|comm(?:unication)?s|socials?|sports?|fund-?raising|outreach|media|marketing|logistics|activities|inclusivity|refreshments|catering(?:,?\s[\w\s&]{3,40})?|newsletter|website|ents|entertainments|access|academic(?:\s(?:and|&)\s[a-z]+)?|LGBTQ?\+?A?\+?|(?:gender\s+)?equalit(?:y|ies)|(?:black\s(?:and|&)\s)?ethnic\s+minorities|international(?:\sstudents)?|green(?:\s(?:and|&)\s[a-z]+)?|computing|freshers|sports?\s(?:and|&)\s(?:societies|clubs)|charities|fixtures|coaching|campaigns|alumni"
)
"""what somebody of a club sees to, where it stands for a post: "Ann Bell (Publicity)" """
_WEAK_POST = compiled(
    r"^notes$|\b(?:members?|minutes|support|portfolio|cabinet|partner|legal|democratic|monitoring|liaison)\b", re.I
)
ENDS_AS_BODY = compiled(
    r"\b(?:council|constabulary|association|office|trust|group|team|society|partnership|project|services?)$", re.I
)
_BODY = compiled(
    r"""\b(?: council | association | trust | group | constabulary | police | university | college | school | ltd | limited | plc | llp | nhs | society | club | committee | board | department
      | office | ministry | authority | agency | foundation | institute | federation | partnership | union | church | hospital | services? | company | charity | alliance | forum
      | chamber | bureau | project | branch | academy | network | centre | uhb | ccgs? | icbs? | hscp | london | england | scotland | wales | watch | team | community )\b""",
    _FLAGS,
)
_CHAIR = compiled(
    r"(?:(?:the\s+)?(?:mayor|chairman|chairperson|chair|provost|convener)\s*,?\s*)?(?:in\s+the\s+chair|presid(?:ing|ed)|chairing(?:\s+the\s+meeting)?)",
    re.I,
)
_SERVES_MEETING = compiled(
    r"(?i)(?:democratic|committee|legal|member|governance)\s+services|(?:public|media|external|community|press)\s+relations|human\s+resources|co-?optees?|.*\bnominee"
)
_CHAIR_POST = compiled(
    r"(?i)(?:(?:vice|deputy|co|joint)[\s-]+)?(?:chair(?:man|woman|person)?|convener|convenor)|min(?:ute|utes|uting)[\s-]*(?:taker|secretary)"
)
_SUBSTITUTE = compiled(
    r"(?:(?:(?:as\s+)?(?:a\s+)?(?:named\s+)?(?:sub|subs|substitut(?:e|ed|ing))|deputis(?:ed|ing)|deputy|deputising|reserve|standing\s+in|in\s+place|in\s+lieu|alternate|attending)\s+(?:for|of|on\s+behalf\s+of)|for|(?-i:vice)|on\s+behalf\s+of)\s+(?P<who>(?-i:[A-Z])(?![A-Z]*\d).*)",
    re.I,
)
_REPLACED = compiled(
    r"(?:for\s+whom\s+(?P<c>.+?)\s+(?:substituted|deputised|attended|was\s+(?:a\s+|the\s+)?(?:substitut(?:e|ing)|deputising)).*|(?:(?:alternate|substitute|deputy|sub)\s*[:–-]\s*)?(?P<a>.+?)\s+(?:substituting|substituted|deputising|attended|attending|(?:(?:attended|attending|present)\s+)?(?:as\s+(?:an?\s+|his\s+|her\s+|the\s+)?substitute|in\s+(?:his|her|their)\s+(?:absence|place)))|(?:(?:substituted|deputi[sz]ed)\s+by|substitute(?!\s*:?\s+(?:for|of)\b)|(?:alternate|deputy)(?=\s*:)|replaced\s+by|represented\s+by)\s*:?\s+(?P<b>.+))$",
    re.I,
)
_ARRIVED = compiled(
    r"(?:(?:arrived|arr|joined|entered|arriving|joining|late)\b.*|from\s+(?:item|minute|agenda|\d).*|(?:item|minute)s?\s+[\d., and-]+\s+onwards?|pm\s+only)$",
    re.I,
)
_LEFT = compiled(
    r"(?:(?:left|dep|departed|leaving|retired)\b.*|(?:to|until|till|up\s+to)\s+(?:and\s+including\s+)?(?:item|minute|agenda|the\s+end|\d).*|am\s+only)$",
    re.I,
)
# "(Cllr Bell left after item 6)" beside another's name.
_OF_ANOTHER = compiled(
    r"(?:(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\.?\s+)?[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,2}\s+(?:left|arrived|joined|departed|entered|withdrew|was\s+(?:late|absent))\b.*"
)
_PART = compiled(
    r"(?:part(?:\s+of)?(?:\s+(?:the\s+)?meeting)?|part\s+only|(?:for\s+)?(?:agenda\s+)?(?:item|minute)s?\s+(?:no\.?\s*)?[\d./, &andto–-]+(?:\s+only)?|(?:present\s+)?(?:for|during)\s+(?:consideration\s+of\s+)?(?:agenda\s+)?(?:item|minute|part).*)",
    re.I,
)
_PLACE = compiled(
    r"(?:v/c|vc|via\s+.*|by\s+(?:tele|video|phone|zoom|teams).*|virtual(?:ly)?|remote(?:ly)?|online|in\s+person|teams|zoom|.*\bward|(?:lab(?:our)?|con(?:servative)?|l(?:ib)?\s?d(?:em)?s?|liberal\s+democrat|green|ind(?:ependent)?|snp|dup|sdlp|uup|sf|plaid(?:\s+cymru)?|reform|ukip)|reserve|quorate|co-?opted|male|female|he/him|she/her|they/them)",
    re.I,
)
_APOLOGY = compiled(
    r"(?:sent\s+|with\s+|gave\s+)?(?:his\s+|her\s+|their\s+)?apolog(?:y|ies)(?:\s+(?:received|sent|given|accepted|noted))?|apols?",
    re.I,
)
_APOLOGY_LAST = compiled(r"(?<=\w)\s*[-–]\s*(?i:apolog(?:y|ies))(?:\s+(?:received|sent|given|accepted|noted))?$")
_PART_LAST = compiled(
    r"(?<=\w)(?:\s+[-–]|,)\s+(?i:(?:for\s+)?(?:(?:agenda\s+)?(?:first\s+item|last\s+item|items?\s+\d(?:[\d., &–-]|and\b)*)(?:\s+only)?|part\s+(?:of\s+(?:the\s+)?meeting|only)))$"
)
# "in her role as Treasurer", "as Tree Warden"
_IN_ROLE = compiled(
    r"(?i)^(?:(?:in\s+)?(?:his|her|their)\s+(?:role|capacity)\s+as|(?:acting\s+)?as(?!\s+(?:an?\s+|the\s+)?(?:named\s+)?(?:subs?|substitut\w+|alternate|replacement|reserve|observers?|guests?|above|before)\b))\s+(?:an?\s+|the\s+)?"
)
# "Treasurer, AB hereafter"
# "2019 President", of the year that an annual meeting closes
_OF_YEAR = compiled(r"^(?:19|20)\d\d(?:[/–-](?:\d\d){1,2})?\s+(?=[A-Z][a-z]+(?:[\s-][A-Z][a-z]+){0,3}$)")
_HEREAFTER = compiled(r"(?i)\s+(?:here|there)after$")
# "Parent/Chair", "Maer/Mayor": two words for what one is
_NO_CLUB = compiled(rf"{_CATEGORY.pattern}|(?:maer|ysgrifennydd|trysorydd|is-?gadeirydd)")
# "Finance/Admin Assistant", "County/District Councillor": two words before one post
_FIELD = compiled(
    r"(?i)(?:financ(?:e|ial)|admin(?:istration|istrative)?|operations?|estates?|events?|facilit(?:y|ies)|projects?|planning|premises|communit(?:y|ies)|communications?|marketing|human\s+resources|personnel|payroll|bookings?|technical|works|highways|roads|parks|housing|county|district|borough|city|parish|town|unitary|business|office|membership|safeguarding|welfare|policy|strategy|governance|legal|democratic)"
)
_TIER = compiled(r"(?:District|County|Borough|Unitary)")
_TITLE_ONLY = compiled(r"(?:(?:parish|town)\s*)?(?:councillors?|cllrs?|members?)", re.I)


# "Chief Nurse, Wex NHS Trust" in one bracket
_POST_AT_BODY = compiled(
    r"(?P<post>[^–]+?)(?:,|\s+–)\s+(?P<body>(?:(?:[A-Z][\w’'&-]*|and|of|the|&)\s+){1,5}(?:LLP|Council|Trust|Police|Constabulary|University|College|School|Academy|Association|Authority|Partnership|Ltd|(?:Probation|Ambulance|Rescue)\s+Service))"
)
_OF_PAPER = compiled(
    r"(?P<post>(?:\w+\s)?(?i:editor|reporter|journalist|correspondent)),\s+(?P<body>(?:The\s+)?[A-Z][^,–]+)"
)
"""posts that are nothing without what they are of: "Editor, Quay Herald" """
# "SoS, Wex Office", "CEO, Moor Labs"
_LETTERS_AT_BODY = compiled(
    r"(?P<post>(?:P?US|PUSS|[MS]oS|CE|FD|MD|C[EFO]O|Chief\s+Executive)(?:\s+for\s+[A-Z][\w\s]+)?),\s+(?P<body>(?:the\s+)?[A-Z][^,–()]+)"
)
# "Cabinet Office, secretariat" in one bracket
_BODY_THEN_POST = compiled(
    r"(?P<body>[A-Z][^,–]+)(?:,|\s+[–-])\s+(?P<post>(?i:secretariat|(?:(?:vice|deputy|co)[\s-]?)?chair(?:man|woman|person)?|secretary|treasurer|clerk|conven[eo]r|observer|min(?:ute|utes)(?:[\s-](?:taker|secretary))?|note[\s-]?taker))"
)
_COUNCIL_LAST = compiled(r"\b(?:CC|DC|BC|MBC|TC|PC)$")
_LOG_IN = compiled(r"[a-z]{2,5}\d+")
_KEY_FIRST = compiled(r"(?P<key>[A-Z][A-Za-z]{1,3})(?:\s+(?=[A-Z][a-z])|\s*[,;–-]\s*(?=\w))")
_KEY_LAST = compiled(r"(?P<rest>.+?)(?:\s*\((?P<key>[A-Za-z]{2,5})\)|:\s*(?P<behind>[A-Z]{2,4}))")
_IN_BRACKETS = compiled(r"(?P<post>[^()]+?(?:\([^()]+\))?)\s*\((?P<remark>[^()]+)\)")
# "Planner (all Wex Council)", behind the last of several
_OF_ALL = compiled(r"(?:all|both)\s+(?:of\s+|from\s+)?(?P<body>[A-Z].+)")
# "Director of Estates – represented by Mr Orr"
_REPLACED_BEHIND = compiled(
    r"(?P<post>[^()–]+?)\s+[–-]\s+(?P<remark>(?:represented|deputised|substituted|replaced)\s+by\s.+)", re.I
)
# "Treasurer, from 8 pm"
_POST_AND_HOUR = compiled(
    r"(?P<post>[A-Z][^,;()]+),\s+(?P<remark>(?:from|until|till|arrived|left|joined)\b[^,;()]*\d[^,;()]*)"
)
_STANDS_FOR = compiled(r"(?P<post>[A-Z].+?)\s+for\s+(?P<who>(?:Dr|Mr|Mrs|Ms|Miss|Prof|Cllr|Councillor)\.?\s+[A-Z].*)")


_WHOLE_BRACKET = compiled(r"\([^()]+\)")
_PUBLIC = compiled(r"(?i)\b(?:members\s+of\s+(?:the\s+)?(?:public|press)|residents|parishioners|electors)$")


_PARTY_BEHIND = compiled(r"(?i)(?P<post>(?:(?:vice|deputy)[\s-]+)?chair(?:man|woman|person)?)\s*;\s*[a-z][a-z ]{1,20}")
_LOOKS_ON = compiled(
    r"(?i)(?:as\s+)?(?:an?\s+)?(?:non-voting\s+)?observers?|(?:non-voting\s+)?(?:local|ward)\s+members?"
)
"""said of those who are none of the body, though they stand among its members"""


def read_remarks(remarks: tuple[str, ...], name: str | None) -> Remarks:
    """The remarks beside a name sorted: role, organisation, whom they stand in for, when they came and went."""
    read = Remarks()
    for number, raw in enumerate(remarks):
        words = _HEREAFTER.sub("", _IN_ROLE.sub("", raw.strip(" ,.;:")))
        words = _OF_YEAR.sub("", words)
        words = words[1:-1] if _WHOLE_BRACKET.fullmatch(words) or (words[:1] == "(" and words[-2:] == "))") else words
        if party := _PARTY_BEHIND.fullmatch(words):
            words = party["post"]  # "Chair; Lab"
        if not words:
            continue
        if is_count(words) and (words[0].isdigit() or _PUBLIC.search(words)):  # "(15 members)" closes a list
            continue
        if _OF_ANOTHER.match(words):
            continue
        words += "." if _GRADE.fullmatch(f"{words}.") or words == "W.I" else ""
        words = ", ".join(part for part in words.split(", ") if not _LOG_IN.fullmatch(part)) or words  # log-in names
        if name and is_key(words, name):
            read.key = words
            continue
        if words.count("/") == 1 and len(halves := [half.strip() for half in words.split("/")]) == 2:
            posts = [bool(_POST.search(half)) for half in halves]
            if (
                posts[0] != posts[1]
                and not any(_WEAK_POST.search(half) or _NO_CLUB.fullmatch(half) for half in halves)
                and all(half[:1].isupper() and len(half) > 3 for half in halves)
                and not _FIELD.fullmatch(halves[posts[0]])
            ):
                read.organisation = read.organisation or halves[posts[0]]  # "Wex Harriers/Match Captain"
                words = halves[posts[1]]
        at_body = _POST_AT_BODY.fullmatch(words) if "," in words or "–" in words else None
        if at_body and _POST.search(at_body["post"]) and not _POST.search(at_body["body"]):
            read.organisation, words = read.organisation or at_body["body"], at_body["post"]
        of_paper = _OF_PAPER.fullmatch(words) or _LETTERS_AT_BODY.fullmatch(words)
        if of_paper and not _POST.search(of_paper["body"]):
            read.organisation, words = read.organisation or of_paper["body"], of_paper["post"]
        held = _IN_BRACKETS.fullmatch(words)
        at_body = _POST_AT_BODY.fullmatch(held["post"]) if held and not at_body else None
        if held and at_body and _POST.search(at_body["post"]) and not _POST.search(at_body["body"]):
            read.organisation = read.organisation or at_body["body"]
            words = f"{at_body['post']} ({held['remark']})"  # "Chief Nurse, Wex NHS Trust (Partner Member)"
        of_body = _BODY_THEN_POST.fullmatch(words)
        if (
            of_body
            and (_BODY.search(of_body["body"]) or _COUNCIL_LAST.search(of_body["body"]))
            and not is_post(of_body["body"])
        ):
            read.organisation, words = read.organisation or of_body["body"], of_body["post"]
        if apology := _APOLOGY_LAST.search(words):  # "Minister for Data - Apologies"
            read.status, words = "apologies", words[: apology.start()]
        elif only := _PART_LAST.search(words):  # "Bell & Orr – item 3 only"
            words = words[: only.start()]
        keyed = _KEY_FIRST.match(words)
        if name and keyed and is_key(keyed["key"], name):
            read.key, words = keyed["key"], words[keyed.end() :]
        last = _KEY_LAST.fullmatch(words)
        if name and last and not read.key and is_key(key := last["key"] or last["behind"], name):
            read.key, words = key, last["rest"]  # "Independent Member (Chair) (AB)", "Treasurer: AB"
        if read.role and re.fullmatch(r"(?i)minutes|notes", words):
            continue
        if re.fullmatch(r"(?i)(?:recorded|recording|took|taking|wrote)\s+(?:the\s+)?(?:minutes|notes)", words):
            read.rest.append(words)
            continue
        ends = _IN_BRACKETS.fullmatch(words) or _REPLACED_BEHIND.fullmatch(words) or _POST_AND_HOUR.fullmatch(words)
        if ends and _CHAIR_POST.fullmatch(ends["remark"].strip()):  # "Wex Borough Council (Vice-Chair)"
            if not _POST.search(ends["post"]):
                _sort(read, ends["post"], first=number == 0)
            read.role = ends["remark"].strip()
            continue
        if ends and (of_all := _OF_ALL.fullmatch(ends["remark"])):
            read.organisation, words, ends = read.organisation or of_all["body"], ends["post"], None
        instead = _REPLACED.match(ends["remark"]) if ends else None
        if ends and instead and (by := instead["a"] or instead["b"]) and match_person(strip(by)):
            read.replaced_by, words = (
                strip(by),
                ends["post"],
            )  # "Director (represented by Mr Orr)", "(Ann Orr deputising)"
        elif ends and (whom := _SUBSTITUTE.fullmatch(ends["remark"])) and _is_named(whom["who"]):
            read.substitute_for, words = strip(whom["who"]), ends["post"]  # "Deputy Director (for Ann Orr)"
        elif ends and any(r.fullmatch(ends["remark"].strip()) for r in (_ARRIVED, _LEFT, _PART, _PLACE, _APOLOGY)):
            more = read_remarks((ends["remark"],), name)
            read.arrived, read.left = more.arrived or read.arrived, more.left or read.left
            read.status = more.status or read.status
            read.rest += more.rest
            words = ends["post"]
        stands = _STANDS_FOR.match(words)
        if stands and _POST.search(stands["post"]) and (person := match_person(stands["who"])):
            read.substitute_for, words = person.name, stands["post"]  # "Deputy Director for Dr Bell"
        if match := _REPLACED.match(words):
            read.replaced_by = strip(next(filter(None, match.groups())))
            continue
        if (match := _SUBSTITUTE.match(words)) and match_person(match["who"], single=True):
            person = match_person(match["who"], single=True)
            assert person is not None
            read.substitute_for = person.name
            tail = match["who"][person.end :].strip(" -–,()")
            if tail:
                _sort(read, tail)
            continue
        if _CHAIR.fullmatch(words):
            read.role = read.role or "Chair"
        elif _APOLOGY.fullmatch(words):
            read.status = "apologies"
        elif _TIER.fullmatch(words):
            read.role = read.role or words  # "Cllr Bell (District)"
        elif _LOOKS_ON.fullmatch(words):
            looks = re.sub(r"(?i)^(?:as\s+)?(?:an?\s+)?|(?<=observer)s$|(?<=member)s$", "", words)
            read.role, read.status = read.role or looks, "in_attendance"
        elif words.lower() in ("present", "attended", "in attendance"):
            continue  # the column that says so
        elif words.lower() in ("absent", "no apologies", "no apology", "without apologies"):
            read.status = "absent"
        elif _PART.fullmatch(words) or _PLACE.fullmatch(words) or _TITLE_ONLY.fullmatch(words):
            read.rest.append(words)
        elif _ARRIVED.match(words) or _LEFT.match(words):
            for part in re.split(r"\s*(?:,|;|\band\b)\s*(?=left|arrived|departed|joined|until)", words):
                if _ARRIVED.match(part):
                    read.arrived = _moment(part)
                else:
                    read.left = _moment(part)
        else:
            _sort(read, words, first=number == 0)
    return read


def _is_named(words: str) -> bool:
    """Whether words are somebody's full name and no more."""
    person = match_person(words)
    return person is not None and person.end == len(words) and " " in person.name and not _BODY.search(words)


_REPRESENTS = compiled(
    r"(?:representing|repr?\.?|from|of|for|on\s+behalf\s+of)\s+(?:the\s+)?(?P<body>(?-i:[A-Z]).+)", re.I
)


_OFFICE = compiled(r"(?:the\s+)?[A-Z].*[’'](?:s\s+)?\s*Office", re.IGNORECASE)
"""a body that bears the name of a post: "Children’s Commissioner’s Office" """
_REASON = compiled(r"(?:attending|visiting|away|on|at|due|because|owing|with|prior|other|another|work|family)\b")
"""why somebody stayed away, not whom they are of: "(attending a church event)" """


def _sort(read: Remarks, words: str, *, first: bool = False) -> None:
    """A remark that is a post, an organisation or neither."""
    represents = _REPRESENTS.match(words)
    if _OFFICE.fullmatch(words):
        read.organisation = read.organisation or words
    elif represents and is_post(represents["body"]):
        read.role = read.role or words  # "representing the Clerk to the Board"
    elif represents:
        read.organisation = read.organisation or represents["body"]
    elif (
        _POST.search(words)
        or _GRADE.fullmatch(words)
        or PARLIAMENT.fullmatch(words)
        or _CATEGORY.fullmatch(words)
        or _SERVES_MEETING.fullmatch(words)
        or re.match(r"(?i)(?:(?:incoming|outgoing|lay|independent|ex-officio)\s+)?members?\s+of\s", words)
        or re.match(rf"(?:{PARLIAMENT.pattern})\s+for\s", words)
        or re.match(r"(?i)(?:cabinet|portfolio|executive)\s+(?:member|holder)\b", words)
        or (_WEAK_POST.search(words) and not ENDS_AS_BODY.search(words))
    ):
        read.role = f"{read.role}, {words}" if read.role else words
    elif re.search(r"\b(?:of|for|and|&)\b", words) and read.role and not _BODY.search(words):
        read.role = f"{read.role}, {words}"
    elif read.role and re.fullmatch(r"(?:Ward|Unit|Theatre)\s+\w{1,3}", words):
        read.role = f"{read.role}, {words}"  # "Matron, Ward 9"
    elif _CHARGE.fullmatch(words):
        read.role = f"{read.role}, {words}" if read.role else words
    elif re.match(r"of\b", words) and read.role:
        read.role = f"{read.role} {words}"
    elif _REASON.match(words):
        read.rest.append(words)
    elif (
        _BODY.search(words)
        or re.fullmatch(
            r"[A-Z][A-Z&.\d ]+|(?:No\.?|Number)\s?10|(?:Project|Studio|Radio|Channel|Club|Group)\s\d{1,3}", words
        )
        or (words[:1].isupper() and len(words.split()) <= 8 and not re.search(r"\d", words))
    ):
        read.organisation = read.organisation or words
    else:
        read.rest.append(words)


_KEY = compiled(r"[A-Z][A-Za-z]{0,4}")
_SPACED_KEY = compiled(r"[A-Z](?:[ .-]{0,2}[A-Z])+\.?")
_IRISH = compiled(r"(?<=[A-Z])[’'](?=[A-Z])")
_INNER = compiled(r"(?<=[a-z])[A-Z]")
_MIXED = compiled(r"[A-Z][a-z]{1,2}[A-Z]")
_NO_LETTER = compiled(r"[^a-z]")


def is_key(words: str, name: str) -> bool:
    """Whether a remark is the initials a person goes by: "(AB)", "(MWh)", "(GHO)" for Gwen Holt."""
    if _SPACED_KEY.fullmatch(words):
        words = re.sub(r"[ .-]", "", words)  # "C P-M"
    words = _IRISH.sub("", words)  # "DO’T"
    if not _KEY.fullmatch(words) or sum(c.isupper() for c in words) < min(2, len(words)):
        return False
    if " " not in name and len(words) == 2 and words.isupper() and name[0] in words:
        return True  # "Bell (AB)", whose first name the list leaves out, or "Ann (AB)", whose last
    if " " not in name and _MIXED.fullmatch(words) and name.startswith(words[:-1]):
        return True  # "Misha (MiK)", whose surname the list leaves out
    letters, at = _NO_LETTER.sub("", name.lower()), 0
    if letters[:1] != words[0].lower():
        return False
    for letter in words.lower():
        at = letters.find(letter, at) + 1
        if at == 0:
            return False
    return (
        initials(name)[-1:] in words.upper()
        or name.split()[-1][0] == words[-1].upper()
        or words[-1] in _INNER.findall(name.split()[-1])  # "(JN)" for Jim McNeill
    )  # "(VP)" for Vera Pike-Jones


def _moment(words: str) -> str:
    """The time or item at which somebody came or went, as printed."""
    times = find_times(words, bare=True)
    if times:
        return times[0].text
    bare = re.sub(
        r"^(?:arrived|joined|entered|left|departed|from|to|until|till|up\s+to|late|arriving|leaving|joining)\b\s*(?:the\s+meeting\s*)?(?:at|after|before|during|for|on)?\s*",
        "",
        words,
        flags=re.I,
    )
    return bare.strip() or words
