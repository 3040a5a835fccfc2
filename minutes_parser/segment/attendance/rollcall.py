"""The labels that open an attendance list, or head some of those in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from minutes_parser.patterns import compiled
from minutes_parser.records import Status
from minutes_parser.segment.people.name_entries import POST_LEAD, couple_in
from minutes_parser.segment.people.names import match_person
from minutes_parser.segment.people.parties import party_label
from minutes_parser.segment.people.posts import is_post
from minutes_parser.segment.people.remarks import ENDS_AS_BODY

APOLOGIES_WORDS = r"""
    (?: (?: formal | received | other | further ) \s+ )?
    (?: (?: app?ol[oi]g(?:y|ies|ise|ises|ys) | sorry (?= \s+ for \s+ absence ) )  (?: \s+ (?: for | of ) (?: \s+ (?: absence | (?: their | his | her )? \s* (?: inability | non-attendance ) [^:.]{0,30} ) ) )?
        (?: \s* (?: / | & | and ) \s* (?: absent (?: \s+ members )? | absences? | absentees? | not \s+ present | non-attendance ) (?= \s* (?: [:–-] | $ ) ) )?
        (?: \s+ (?: were | was | had\s+been | has\s+been | have\s+been ) )?
        (?: \s+ (?: received | recorded | accepted | noted | given | submitted | intimated | tendered | sent | reported (?! \s+ to \s ) | approved ) )?
        (?: \s* (?: , | and ) \s* (?: the\s+ )? (?: reasons?\s+ )? (?: were\s+ | was\s+ )? (?: accepted | approved | noted | received ) ,? )?
        (?: \s+ (?: (?: not \s+ )? (?: reported | notified | made ) \s+ to \s+ (?: the \s+ )? (?: meeting | clerk | council ) | by \s+ (?: the \s+ )? council ) (?= \s* : ) )?
        (?: \s+ (?: from | by | on\s+behalf\s+of ) )?
      | (?: those \s+ )? (?: apologi[sz]ing | (?: sending | giving ) \s+ apologies | who \s+ (?: sent | gave ) \s+ apologies ) (?= \s* (?: : | $ ) )
      | a \s p \s o \s l \s o \s g \s i \s e \s s
      | (?: (?: members? | councillors? | governors | trustees | directors ) \s+ )? (?: absent | not \s+ present ) ,? \s+ (?: with \s+ apolog(?:y|ies) | apologies \s+ (?: received | accepted ) ) | (?: absent (?: ees? )? | absences? | not \s+ present ) \s* (?: / | & | and ) \s* apolog(?:y|ies) (?: \s+ (?: received | for \s+ absence ) )? | apols | regrets (?: \s+ from )? | excused | leithscéal (?:ta)? (?: \s+ ó )? | unable \s+ to \s+ (?: attend | be \s+ present ) (?= \s* : ) | leave \s+ of \s+ absence | sent \s+ apologies | (?: not \s+ (?: here | there ) | sorry \s+ not \s+ to \s+ be \s+ (?: here | there | with \s+ us ) | (?: sorry ,? \s+ )? (?: couldn['’]t | could \s+ not | can['’]t | cannot | (?: did \s+ not | didn['’]t ) (?= \s+ make ) ) \s+ (?: come | attend | be \s+ (?: here | there | present ) | make \s+ it ) | sorry ) (?= \s* : ) | ymddiheuriadau (?: \s+ am \s+ absenoldeb )? )
"""
ABSENT_WORDS = r"""
    (?: (?: (?: other \s+ )? (?: members? | councillors? ) | also ) \s+ )?
    (?: absent (?: \s+ (?: without | with \s+ no ) \s+ (?: apolog(?:y|ies) | leave | notice ) )? | absentees? | not \s+ (?: present | in \s+ attendance | attending (?= \s* : ) )
      | did \s+ not \s+ (?: attend | join (?= \s* : ) ) | missing (?= \s* : ) | no \s+ shows? (?= \s* : ) | as \s+ l[áa]thair | no \s+ apolog(?:y|ies) (?: \s+ (?: received | given | from ) )* | non-attendance )
"""
_THERE = r"(?: present | attending | \( (?: invited | presenting | attending ) \) | in \s+ att[ea]nd[ea]nce )"
_BY = r"(?: \s+ for (?: \s+ the )? \s+ (?: whole | all | part | duration | remainder ) (?: \s+ of )? (?: \s+ the )? \s+ meeting )? (?: \s+ on \s+ \d[\d/.]* )? (?: \s+ (?: virtually | remotely | online | in \s+ (?: person | the \s+ (?: \w+ \s+ )? chamber ) | (?: at | in ) \s+ (?: the \s+ )? (?: [\w’'-]+ \s+ ){0,3} (?: hall | room | office | chamber | school | venue ) (?= \s* : ) | by \s+ (?: electronic | remote | virtual ) \s+ (?: meeting | means ) (?: \s+ \w+ )? | by \s+ \w+ | via \s+ \w+ (?: \s+ \w+ )? | (?: at | by ) \s+ (?: the \s+ )? (?: request | invitation ) \s+ of \s+ [^:\n]{3,40} (?= : ) ) )?"
_OUTSIDER = r"(?: the \s+ clerk | PCSO | (?-i: PC ) | (?: county | district | borough | city | ward | unitary ) \s+ (?: cllr | councillor )s? | mrs? | ms | miss | dr )"
_SUPPORT = r"officers | officials | observers | speakers | guests | visitors | advis[eo]rs | secretariat | assessors | presenters | witnesses"
IN_ATTENDANCE_WORDS = rf"""
    (?: (?: (?: also | officers? | staff | guests? | guest \s+ speakers? | others? | speakers? | visitors? ) \s+ )? (?: (?: attending | present | in \s+ attendance ) \s+ )? for \s+ (?: (?: agenda \s+ )? items? (?: \s+ no\.? )? \s* [\d., &and-]+ (?: \s* only )? | part \s+ of \s+ the \s+ meeting ) (?= \s* : )
      | in \s+ attendance \s+ (?: for | at ) \s+ [^:\n]{{3,40}} (?= : ) | joined (?: \s+ (?: the \s+ meeting | by | for \s+ [^:\n]{{3,30}} ) )? (?= \s* : )
      | (?: also \s+ {_THERE} | in \s+ attendance ) (?: \s+ for \s+ part \s+ of \s+ the \s+ meeting )? \s+ (?: was | were ) | there \s+ (?: was | were ) \s+ also \s+ {_THERE} | attending (?! \s+ (?: in \s+ person | remotely | virtually | online ) \s* : ) | (?: also,? | others? | others? \s+ (?: members? | councillors? | people | persons? | attendees ) | additionally | additional ) \s+ (?: {_THERE} | attendees? ) (?: \s+ (?: who | and | but | to ) \s+ (?: did \s+ not \s+ )? (?: address | speak | spoke | observ | speaking | not \s+ speaking ) [^:\n]{{0,30}} (?= : ) )?
      | other \s+ attendees? | others (?= \s* : | \s+ (?-i: [A-Z] ) ) | (?: (?: the \s+ )? (?: (?: council | local \s+ authority | LA ) \s+ )? (?: officer\(s\) | officers | clerks | officer | officials | staff (?: \s+ members? (?= \s+ (?: present | in ) ) )? | employees ) | (?: (?: {_SUPPORT} ) \s* (?: , | & | / | and ) \s* )* (?: {_SUPPORT} ) | (?: executive | supporting ) \s+ (?: officers? | staff ) ) (?: \s* {_THERE} (?: \s+ were )? )?
      | (?: council \s+ )? officers? \s+ (?: and \s+ guests | and \s+ others )? \s* (?: {_THERE} )?
      | in \s+ attendance (?: ,? \s+ by \s+ invitation ,? )? | in \s+ att[ea]nd[ea]nce | i \s n \s+ a \s t \s t \s e \s n \s d \s a \s n \s c \s e | not \s+ (?: a \s+ )? members? \s+ of \s+ the \s+ (?: committee | council | board | panel ) (?= \s* : ) | (?: (?: invited | special ) \s+ )? guests? (?: \s+ {_THERE} )? | observers? (?: \s+ {_THERE} )? | observing (?= \s* (?: : | $ ) ) | (?: (?: senior | corporate | school ) \s+ )? (?: executive | leadership | management ) \s+ team (?= \s* (?: : | $ ) ) | members? \s+ of \s+ (?: the \s+ )? (?: (?: senior | corporate ) \s+ )? (?: executive | leadership | management ) \s+ team (?: \s+ {_THERE} )? (?= \s* (?: : | $ ) ) | invited | invitees? | (?: by | at ) \s+ invitation | visitors?
      | (?: visiting | non-? ) \s* (?: members? | councillors? | (?-i: [A-Z]{{2,5}} ) ) (?: \s+ also )? (?: \s+ {_THERE} )? | non-voting (?: \s+ (?: members? | attendees? | participants? ) )?
      | (?: cabinet | executive | portfolio ) \s+ (?: members? | holders? ) \s+ (?: also \s+ )? (?: attending | in \s+ attendance ) | other \s+ (?: members | councillors ) (?: \s* (?: , | & | and ) \s* (?: officers | guests ) )? | speakers? | (?: public (?! \s+ sector \s+ rep ) | press ) (?: \s+ {_THERE} | \s+ members (?= \s* : \s* \d ) )? | (?: members? \s+ of (?: \s+ the )? | the ) \s+ (?: public | press ) (?: \s+ {_THERE} )?
      | (?: (?: local \s+ | ward \s+ | division \s+ )+ (?: members | councillors ) | call-?in \s+ signator(?:y|ies) | applicants? (?: \s+ for \s+ [a-z]+ )? | objectors? | premises \s+ licen[cs]e \s+ holders? | responsible \s+ authorit(?:y|ies) | other \s+ persons? | interested \s+ part(?:y|ies) ) (?: \s+ {_THERE} )? (?= \s* (?: : | \t ) )
      | residents? (?: \s+ {_THERE} )? | representatives? (?: \s+ (?: from | of ) \s+ (?: \w+ \s+ ){{1,4}} {_THERE} | \s+ {_THERE} )? | also \s+ there | also (?: ,? (?= \s+ (?: {_OUTSIDER} ) \b ) | (?= \s* : ) )
      | present \s+ for \s+ (?: consideration \s+ of \s+ )? (?: agenda \s+ )? (?: item | minute )s? (?: \s+ no\.? )? \s* [\d., and-]+ (?: only )? | items? \s+ [\d., and-]+ \s+ only
      | the \s+ (?: council \s+ )? (?: staff | officers | officials ) \s+ {_THERE} \s+ were
      | attended \s* [:–-] \s* (?: {_SUPPORT} | staff | others? | others? \s+ (?: members | councillors | attendees ) | non-members? ) (?= \s* $ )
      | hefyd \s+ yn \s+ bresennol | yn \s+ bresennol \s+ hefyd | swyddogion (?: \s+ yn \s+ bresennol )? | (?: (?: oifig(?: ig )? h | baill (?= \s+ i \s+ l[áa]thair \s+ (?: freisin | chomh ) ) ) \s+ )? i \s+ (?: l[áa]thair \s+ (?: freisin | chomh \s+ maith ) | bhfreastal ) | oifig (?: ig )? h (?: \s+ i \s+ l[áa]thair )?
    ) {_BY}
"""
_GROUP = r"""(?: (?: co-opted | elected | other | parent ) \s+ )? (?: members | councillors | governors | trustees | directors | officers | committee | board | panel | staff | observers | guests | volunteers | those )"""
# "Officers and Trustees present": those of the body stand among them.
_GROUPS_THERE = rf"""(?: (?= {_GROUP} ) (?= [^:\n]{{0,40}} \b (?: members | councillors | governors | trustees | directors | committee | board | panel | volunteers ) \b )
    (?: {_GROUP} \s* (?: , | & | / | and ) \s* )+ {_GROUP} \s+ {_THERE} )"""
PRESENT_WORDS = rf"""
    (?: attended \s* [:–-] \s* (?: \w+ \s+ )? (?: members | councillors | governors | trustees | substitutes ) (?= \s* $ ) | present \s+ as \s+ (?: an? \s+ )? substitutes? (?= \s* : ) | (?: remote | virtual | online ) \s+ attendance (?= \s* : ) | attending \s+ (?: in \s+ person | remotely | virtually | online ) (?= \s* : ) | (?: who \s+ was \s+ )? (?: here | there ) (?= \s* : ) | who \s+ (?: came | attended ) (?= \s* : ) | present \s* (?: / | & | and )? \s* in \s+ attendance | (?: p?rese.t | presnet (?= \s* : ) ) (?: \s+ (?: were | (?: non-? )? voting (?= \s* : ) | at \s+ (?: the \s+ )? meeting | members (?= \s* (?: [:(] | $ ) ) ) )? | there \s+ were \s+ present | those \s+ (?: present | attending ) \s+ introduced \s+ themselves (?= \s* : ) | {_GROUPS_THERE} | (?: (?: the \s+ )? {_GROUP} \s+ )? {_THERE} \s+ were | (?: members? | councillors? | cllrs | governors? | trustees? | directors? | voting \s+ members? | members? \s* \( [a-z][a-z ]{{2,29}} \)
        | (?: board | committee | panel | council | core | elected | forum | group ) \s+ members? | committee | board | panel | comhairleoirí ) \s* {_THERE}
      | (?: the \s+ )? (?: \w+ \s+ ){{0,3}} meeting (?: \s+ on \s+ [^,:.]{{6,30}} )? \s+ was \s+ attended \s+ by
      | the \s+ (?: other \s+ )? (?: councillors | members ) \s+ {_THERE} \s+ were
      | (?: the \s+ )? (?: (?: current | board | committee | council | club | voting ) \s+ ){{1,2}} (?: members | directors | trustees | governors ) \s+ (?: (?: who | that ) \s+ were \s+ )? {_THERE} (?: \s+ were )? (?= \s* (?: : | $ ) )
      | the \s+ following (?: \s+ (?: members | councillors | persons | people ) )? \s+ (?: (?: were | being ) \s+ {_THERE} | attended (?: \s+ (?: the | this ) \s+ meeting )? ) (?= \s* (?: : | $ ) )
      | (?: the \s+ )? (?: people | members | those ) \s+ who \s+ (?: came (?: \s+ along )? | attended (?: \s+ the \s+ meeting )? | were \s+ there ) | (?: arrived \s+ )? late (?: \s+ arrivals? )? (?= \s* : )
      | (?: those | people | members \s+ and \s+ officers | (?: (?: [\w’]+ \s+ ){{1,3}} [-–] \s+ )? the \s+ following (?: \s+ (?: [\w’-]+ \s+ ){{0,4}}? (?: members | councillors | governors | trustees | directors ) )? (?: \s+ were )? ) \s+ {_THERE}
      | sectoral \s+ (?: members? | rep(?: resentative)?s? | interests? ) \.? (?: \s+ present )? | (?: (?: panel | board | committee | meeting | (?-i: [A-Z]{{2,8}} ) ) \s+ )? attendees? (?: \s+ (?: and | & ) \s+ apologies )? | participants? | name \s* (?: & | and | / ) \s* (?: organi[sz]ation | role | post | position | agency | company ) | (?: the \s+ )? (?: call (?: ing )? \s+ (?: of \s+ )? (?: the \s+ )? roll | roll \s+ call ) (?: \s* (?: and | & | / | , ) \s* apologies (?: \s+ for \s+ absence )? )? | attendance \s+ of \s+ (?: councillors | members ) \s+ (?: was \s+ )? recorded \s+ as | attendance (?: \s+ list | \s+ \d{{1,3}} (?= \s* $ ) )? (?: \s* (?: and | & | / ) \s* apologies )? | attended (?: \s+ by )? | substitutes? (?: \s+ members? )? (?: \s+ {_THERE} )? (?= \s* (?: : | [–-]\s | \t | $ ) ) | sederunt | s \s e \s d \s e \s r \s u \s n \s t | p \s r \s e \s s \s e \s n \s t
      | presennol (?: \s+ yn \s+ y \s+ cyfarfod )? | (?: aelodau \s+ )? yn \s+ bresennol | (?: baill \s+ )? i \s+ l[áa]thair (?! \s+ (?: freisin | chomh )\b )
    ) {_BY}
"""
# Words that open a list only near the top of a document: elsewhere they begin paragraphs of every kind.
_MEMBERS = r"""
    (?: community | parish | town ) \s+ councillors? | (?: group | committee ) \s+ (?-i: [A-E] | [1-5] ) (?: \s* [:–-] \s+ (?! (?: Mr | Mrs | Ms | Miss | Dr | Rev (?: d | erend )? | Prof (?: essor )? | Cllr | Councillor | Canon ) \b ) (?-i: [A-Z] ) [^\n:]{3,80} )? (?= \s* $ | \s* : \s* (?: Mr | Mrs | Ms | Miss | Dr | Rev (?: d | erend )? | Prof (?: essor )? | Cllr | Councillor | Canon ) \b ) | (?: (?: board | committee | panel | council | voting | elected | core | forum ) \s+ )? members? (?: \s+ of \s+ the \s+ [\w ]{3,40} | \s+ of \s+ [\w ]{3,40} (?= \s* : ) )?
  | (?: an \s+ )? garda[ií]? (?: \s+ (?: s[ií]och[aá]na | officers | representatives ) )+ (?= \s* :? \s* $ ) | councillors? | cllrs? (?= \s* : ) | comhairleoirí | comhairleoir (?= \s* : ) | baill (?: \s+ ar \s* l[ií]ne )? | aldermen | bailies | panel | board (?= \s* : ) | trustees | governors | committee | executive (?= \s* : ) | (?: [\w’'&-]+ \s+ ){1,4} (?: members | (?: representatives | governors | trustees ) (?= \s* : ) ) | parishioners | electors
"""
_MEMBERSHIP = r"""
    (?: committee | panel | board | current | full | council )? \s* membership (?: \s+ of \s+ the \s+ [\w ]{3,60} )? (?: \s* [-–] \s* \d+ \s+ (?: members | councillors ) )?
  | (?: to :? \s+ )? (?: all \s+ )? (?: the \s+ )? members? (?: \s+ of \s+ (?: the \s+ )? [\w ,&-]{3,80} )? (?: \s* \( \d+ \) )? | (?: committee | panel | board | council ) \s+ members?
  | (?: other | co-?opted | (?: non-? )? voting | additional ) \s+ members (?= \s* [:–-] | \s* $ )
  | (?: to :? \s+ )? (?: all \s+ )? councillors? | to (?= \s* :-? \s* (?: councillors | cllrs ) \s (?-i: [A-Z] ) )
"""
ROLE = r"""
    (?: (?: Parish | Town | Deputy | Depute | Assistant | Acting | Vice | Lord | Locum | Hon\.? | Honorary | Co | Joint | Interim | Meetings? | Executive | Committee | Membership | Programme | Project ) [\s-]+ )*
    (?: Chair (?: man | woman | person )? | (?: Is-? )? [CG]adeirydd | Cler[kc] (?: \s+ to \s+ the \s+ (?: Council | Committee | Board | Panel ) (?= \s* [:–-] ) )? | Secretary | Rúnaí | Treasurer | Convenor | Convener | Mayor | Provost | Cathaoirleach | Leas[\s-]Chathaoirleach | President | R\.?F\.?O\.?
      | Minutes? (?: \s+ taken \s+ by | [\s-] taker | \s+ secretary | \s+ by | \s+ clerk )? | Note[\s-]taker | Time[\s-]?keeper | Secretariat | Scribe | Headteacher | Ex[\s-]Officio | (?<= meetings \s ) Administrator )
    (?: \s* (?: / | & | and ) \s* (?: Clerk | RFO | Secretary | Treasurer | Minutes? (?: [\s-] taker )? | Responsible \s+ Financ(?: e | ial ) \s+ Officer ) )?
"""
TIER = r"(?: (?: County | District | Borough | City | Ward | Unitary | Regional ) \s+ (?: Councillors? | Cllrs? ) | PCSO | Police | Constituency \s+ MP )"

# Those of another house that sit with councillors, in whatever list is open: "Deputies - A Bell, B Orr".
HOUSE = r"(?: deputies | senators )"
_OTHER_TONGUE = r"(?: [pb]resennol (?: \s+ yn \s+ y \s+ cyfarfod | \s+ hefyd )? | (?: is-? )? [cg]adeirydd | (?: hefyd \s+ )? yn \s+ [bp]resennol (?: \s+ hefyd )? | ymddiheuriadau | aelodau (?: \s+ yn \s+ bresennol )? | swyddogion (?: \s+ yn \s+ bresennol )? | i \s+ l[áa]thair (?: \s+ (?: freisin | chomh \s+ maith ) )? | i \s+ bhfreastal | (?: comhairleoirí | oifigigh | baill ) (?: \s+ i \s+ l[áa]thair )? | leith?\s?scéal(?:ta)? | leath\s+scéal(?:ta)? | clerc | cofnodion | rúnaí )"

_FLAGS = re.VERBOSE | re.IGNORECASE
_LABEL = compiled(
    rf"""
    \s* (?: \*+ \s* )? (?: [(]? [a-h\d]{{1,2}} [.)] \s* | \d{{1,2}} \( [A-Z] \) \.? \s+ (?: \d{{1,4}}/\d{{2,4}} \s+ )? | [A-Z]{{1,5}}/?\d{{1,4}}/\d{{1,4}} (?: -\d\d )? \s+ | \d{{1,2}} (?: \.\d{{1,2}} ){{2,3}} \.? \s+ | \d{{1,4}} (?: /\d{{1,4}} ){{0,2}} \s+ (?: \d{{1,3}} \s+ )? (?= ymddiheuriadau\b | (?: members \s+ | those \s+ )? present\b | in \s+ attendance\b | attendance\b | apolog | sederunt\b ) )? (?: {_OTHER_TONGUE} \s* / \s* )?
    (?: (?P<chair> (?: present \s+ )? in \s+ the \s+ chair | presid(?:ing|ed) (?= \s* (?: : | $ ) | \s+ (?-i: (?: [A-Z]\.?\s ){{1,3}}[A-Z][a-z] ) ) )
      | (?P<apologies> {APOLOGIES_WORDS} )
      | (?P<absent> {ABSENT_WORDS} )
      | (?! {_GROUPS_THERE} ) (?P<in_attendance> {IN_ATTENDANCE_WORDS} )
      | (?P<present> {PRESENT_WORDS} )
      | (?P<expected> (?: members? \s+ )? expected (?: \s+ to \s+ attend )? )
      | (?P<members> {_MEMBERS} )
      | (?P<tier> {TIER} )
      | (?P<house> {HOUSE} )
      | (?P<role> {ROLE} )
    )
    (?: \s* / \s* {_OTHER_TONGUE} )?
    (?: \s* \( (?: \d+ | [^()]{{0,30}} \b (?: voting | quorum | members | councillors | attendees | person | remote(?:ly)? | virtual(?:ly)? | online | teams | zoom ) \b [^()]{{0,30}} | (?: from | until | for | items? ) \s [^()]{{1,30}} | (?P<aside> [^()\d]{{3,50}} ) (?= \) \s* (?: : | [-–—]? \s* $ ) ) ) \) )?
    (?: \s+ the \s+ (?: [\w&’'-]+ \s+ ){{1,3}} team (?= \s* : ) )?
    (?P<mark> [^\S\n\t]* (?: : \s? [-–—] | \| (?= \s ) | [-–—] : | : | [-–—] (?= \s | $ ) | ; | \.{{2,}} | … | [-–—] (?= (?: Cllrs? | Councillors? | Mrs? | Ms | Miss | Dr ) \b ) | (?: (?<= present ) | (?<= attendance ) ) , (?= \s ) | (?: (?<= present ) | (?<= pologies ) | (?<= absence ) | (?<= attendance ) ) \. (?= \s+ (?-i: [A-Z] ) ) | \t | \n ) [^\S\n\t]* [-–—|]? [^\S\n\t]* | (?= \s* $ ) | [^\S\n\t]+ )
    """,
    _FLAGS,
)
_EXPECTED = compiled(
    rf"\s* (?: [(]? [a-h\d]{{1,2}} [.)] \s* )? (?: (?P<expected> {_MEMBERSHIP} ) | (?P<role> {ROLE} ) ) (?P<mark> \s* (?: :- | : | [-–—] (?= \s ) ) \s* | (?= \s* $ ) )",
    _FLAGS,
)


def opens_run(rest: str) -> bool:
    """Whether three people or more, parted by commas, stand first in words: initials before surnames, or full names."""
    first = [
        part.strip(" .")
        for part in re.split(
            r",|\s(?:and|&)\s(?=[A-Z][\w.’'-]*\s)", _PAIR.sub("A Pair", re.sub(r"\([^()]*\)", "", rest[:200]))
        )[:4]
    ]
    people = [(p := match_person(part)) is not None and p.end == len(part) for part in first[:3]]
    return len(first) > 3 and all(people) and any(map(str.islower, rest[:60]))


# "A&B Roe", "A & Revd B Roe"
_PAIR = compiled(r"(?:[A-Z]\.?\s?){1,2}(?:&|and)\s?(?:Rev[d.]?\s?|Dr\s?)?(?:[A-Z]\.?\s?){1,2}[A-Z][\w’'-]+")


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the start of a line: what it says of the people after it, and where those start in the line."""

    status: Status | None
    """None where it names a role only and the list that is open goes on ("Clerk: J Orr")"""
    end: int
    role: str | None = None
    weak: bool = False
    """whether it opens a list only near the top of a document"""
    single: bool = False
    """whether it stands for one person or post, not for a list"""
    undivided: bool = False
    """"In attendance" may head the only list there is"""
    organisation: str | None = None
    """the body whose people the label heads, in the list that is open: "Wex District Council:" """


_TITLE_BEHIND = compiled(r"(?i)\b(?:19|20)\d\d\b|\bmeeting\b")
# "Apologies from Ann and Ben"
_FROM_FORENAMES = compiled(
    r"[Aa]polog\w+(?: received)? from [A-Z][a-z]+(?: [A-Z])?(?:(?:,| and| &) [A-Z][a-z]+(?: [A-Z])?)*\.?"
)
# "Apologies received from members of the Board." over their names
_FROM_MEMBERS = compiled(
    r"(?:(?:To\s+(?:receive|note)\s+)?(?:any\s+)?[Aa]pologies)(?:\s+for\s+absence)?(?:\s+(?:were|have\s+been))?(?:\s+(?:received|noted|given|sent))?\s+(?:from|by)\s+(?:(?:the|any)\s+)?(?:(?:[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Ff]orum|[Tt]rust)\s+)?(?:[Mm]embers|[Cc]ouncillors|[Gg]overnors|[Tt]rustees|[Dd]irectors)(?:\s+of\s+the\s+\w+)?\s*[.:]?\s*"
)
_STYLED = compiled(r"(?:Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Cllrs?|Councillors?)\.?\s+[A-Z]")
# "Also in attendance Public – 3 Cllr Bell"
_COUNT_FIRST = compiled(r"(?:Members\s+of\s+the\s+)?[Pp]ublic\s*[–:-]\s*\d{1,3}\s+(?=[A-Z])")
_CAPITAL_FIRST = compiled(
    r"\W*(?:\w[.)]\s+)?[A-Z\d(]|(?:there\s+were\s+present|apologies|in\s+attendance|the\s+following\b[^:]{4,40})\s*:"
)
_REMARK_LAST = compiled(r"\s*\([^)]*\)$|^\W*\d+[.)]?\s")


@lru_cache(maxsize=1024)  # asked of the same lines by several rules
def read_label(line: str, *, expected: bool = False) -> Label | None:
    """The label a line starts with; None where it starts with none.

    A label stands alone, before a colon or dash, or directly before a name or post. `expected` reads the membership
    that an agenda prints.
    """
    if line[:1] == "(" and (group := _BRACKETED.match(line)) and not expected:
        members = group["group"].lower().startswith(("councillor", "member"))
        return Label("present" if members else "in_attendance", group.end())
    if party := party_label(line):
        return Label(None, party)
    if line[:1] in "AT" and _FROM_MEMBERS.fullmatch(line):
        return Label("apologies", len(line))
    match = (_EXPECTED if expected else _LABEL).match(line)
    if match is None and not expected:
        return qualified(line)
    if match is None or not _CAPITAL_FIRST.match(line):
        return None
    if match["role"] is not None and len(line) > 30 and _LETTERHEAD.search(line):
        return None
    kind = next(k for k, v in match.groupdict().items() if v is not None and k not in ("mark", "aside"))
    colon = match["mark"].lstrip().startswith(":")
    if match.groupdict().get("aside") and (
        (kind in ("role", "tier", "house") and not colon) or match_person(match["aside"])
    ):
        return None  # "Apologies (Cllr Bell)"
    end = match.end()
    if kind == "in_attendance" and (counted := _COUNT_FIRST.match(line, end)):
        end = counted.end()
    rest = line[end:]
    words = line[: match.start("mark")].strip(" *")
    marked = (
        match["mark"].strip() not in {"", "."} or not rest.strip() or "\t" in match["mark"] or "\n" in match["mark"]
    )
    marked = marked or re.search(r"(?i)\b(?:was|were|attended\s+by)$|^there\s+(?:was|were)\s+also\s", words) is not None
    titled = words.isupper() or words in ("Members", "Commissioners", "Trustees")
    marked = marked or (kind == "members" and titled and _STYLED.match(rest) is not None)
    marked = marked or (kind == "apologies" and _FROM_FORENAMES.fullmatch(f"{words} {rest}") is not None)
    if not marked and words.lower() == "attendance" and is_post(line):
        return None  # "Attendance Clerk"
    if not marked and not _opens_names(rest, words) and not (kind == "present" and _HELD_POST.match(rest)):
        return qualified(line)
    if kind == "apologies" and re.match(r"\s*(?:for\s+)?(?:late|leaving)", rest, re.I):
        return None
    if kind == "role" and expected and not re.search(r"(?i)chair|convener|provost|mayor|president", words):
        return None
    if kind == "role" and rest and words.lower() == "minutes" and _TITLE_BEHIND.search(rest):
        return None  # "Minutes: Police Liaison Meeting", "Minutes – January 2025"
    if kind == "role" and not rest.strip() and re.fullmatch(r"(?i)secretariat", words):
        return Label("in_attendance", match.end())
    if kind == "role":
        if not marked or (
            not rest.strip()
            and not re.search(r"(?i)chair|clerk|convener|provost|cathaoirleach|mayor|secretariat|administrator", words)
        ):
            return None
        role = None if re.fullmatch(r"(?i)minutes?(?: taken)? ?(?:by)?|secretariat", words) else match["role"]
        role = re.sub(r"\s+", " ", role) if role else None
        officer = re.search(
            r"(?i)cler[kc]|rúnaí|minute|note|keeper|secretariat|scribe|RFO|R\.F\.O|headteacher|administrator", words
        )
        head = re.search(r"(?i)chair|conven|mayor|provost|president|cathaoirleach", words)
        heads = head and not (
            officer and officer.start() < head.start()
        )  # "Chair and minute taker", no "Clerk to the Chair"
        status_of: Status | None = "present" if heads else "in_attendance" if officer else None
        several = re.fullmatch(r"(?i)ex[\s-]officio", words) is not None
        return Label(status_of, match.end(), role=role, single=not several)
    if kind == "tier":
        return (
            Label(
                "in_attendance",
                match.end(),
                role=re.sub(r"(?i)(?<=llor|cllr)s$", "", re.sub(r"\s+", " ", words)),
                single=re.search(r"(?i)(?:llor|cllr)s$", words) is None,
            )
            if marked and rest.strip()
            else None
        )
    if kind == "house":
        return Label(None, match.end()) if marked and rest.strip() else None
    if kind == "chair":
        return Label("present", match.end(), role="Chair", single=True)
    if kind == "members":
        outside = _OUTSIDE_BODY.match(line) and not (_NON_EXECUTIVE.match(line) and not _COUNCILLOR_FIRST.match(rest))
        role = words if _CATEGORY.fullmatch(words) else None
        return Label("in_attendance" if outside else "present", match.end(), role, weak=True) if marked else None
    folded = _REMARK_LAST.sub("", " ".join(words.lower().split()))
    weak = bool(
        re.fullmatch(
            r"(?:officers?|officials|staff|guests?|observers?|visitors?|speakers?|(?:the |members? of the )?(?:public|press)|residents?|representatives?|advis[eo]rs|assessors|presenters|witnesses|invited|attendance|attended.*|council officers?|non-voting.*|others|other (?:members|councillors).*|items? .*)",
            folded,
        )
    )
    observer = re.fullmatch(r"(?i)(observer|guest|visitor|speaker|clerk)s?", words)
    status: Status = kind if kind in ("apologies", "absent", "in_attendance", "present", "expected") else "present"  # type: ignore[assignment]
    return Label(
        status,
        end,
        role=observer[1] if observer and observer[1].lower() in ("observer", "clerk") else None,
        weak=weak,
        undivided=folded.startswith(("in attend", "attend", "cabinet", "executive member")),
    )


# "North Site officers present (4):", "Committee members not present:", "FIRE AUTHORITY OFFICERS" alone.
_QUALIFIED = compiled(
    r"(?P<who>(?:[A-Z][\w’'-]*\s+(?:(?:and|of|the|&)\s+)?){1,5}?)(?P<what>(?:not\s+)?present|absent|apologies|in\s+attendance|(?:from|for)\s+[^:]{2,40})(?:\s*\(\d+\))?(?:\s*:|\s+[-–—](?=\s))\s*",
    re.IGNORECASE,
)
# "Lay Advisers in attendance" alone on a line
_GROUP_ALONE = compiled(
    r"(?:[A-Z][\w’'&-]*\s+(?:(?:and|of|the|&)\s+)?){0,3}(?:Members|Councillors|Advis[eo]rs|Representatives|Holders|Partners|Delegates|Governors|Trustees|Directors|Assessors)\s+(?i:present|absent|apologies|in\s+attendance)\W*"
)
_OFFICERS_ALONE = compiled(r"\W*(?:[A-Z][\w’'-]+\s+){1,3}(?:OFFICERS|[Oo]fficers)\W*")
_ENDS_LABEL = compiled(r":|\s[-–—]\s")
_MAY_QUALIFY = compiled(r"(?i)present|absent|apologies|attendance")
_OFFICIALS = compiled(
    r"(?i)(?<!\bflag\s)\b(?:officers?|officials?|advis[eo]rs|clerks?|staff|others?|public|press|visitors?|guests?|observers?)\b"
)


def qualified(line: str) -> Label | None:
    """A label of those there or not that says first of what group they are."""
    if len(line) < 50 and line.rstrip()[-7:].lower() == "fficers" and _OFFICERS_ALONE.fullmatch(line):
        return Label("in_attendance", len(line), weak=True)
    alone = len(line) < 70 and _GROUP_ALONE.fullmatch(line) is not None
    colon = _ENDS_LABEL.search(line, 0, 80)
    said = line if alone else line[: colon.start()] if colon else ""
    if not said or not line[:1].isupper() or not _MAY_QUALIFY.search(said):
        return None
    match = _QUALIFIED.match(f"{line}:" if alone else line)
    if match is None or (match_person(line) and not alone):
        return None
    what, who = match["what"].lower(), match["who"].strip()
    if what.startswith(("from", "for")):
        if who.lower() != "present":
            return None
        return Label("present", match.end(), organisation=re.sub(r"(?i)^(?:from|for)\s+(?:the\s+)?", "", match["what"]))
    if what == "present" or what.startswith("in"):
        outside = what.startswith("in") or _OFFICIALS.search(who) is not None
        end = min(match.end(), len(line))
        return Label("in_attendance" if outside else "present", end, undivided=outside and what == "present")
    return Label("apologies" if what == "apologies" else "absent", min(match.end(), len(line)))


# "(Councillors) A Bell" / "(Officials) B Orr", below "In attendance:"
_BRACKETED = compiled(
    r"\((?P<group>Councillors?|Members|Officials|Officers|Staff|Clerk)\)(?:\s+(?=[A-Z])|(?<=s\))\W*$)", re.IGNORECASE
)
# "In attendance The Clerk and two residents"
_CLERK_FIRST = compiled(
    r"\s*(?:[Tt]he\s+)?(?:(?:Parish|Town|Deputy|Assistant|Acting|Locum)\s+)*Clerk(?:\s+to\s+the\s+(?:Council|Committee|Board))?\s*(?:$|[,;&(.]|\band\b)"
)
_OUTSIDE_BODY = compiled(
    r"\W*(?:(?:non(?!\W+school\b)|other|visiting)\b|members?\s+of\s+(?:the\s+)?(?:local\s+)?(?:community|parish|village)\s*:)",
    re.IGNORECASE,
)
_NON_EXECUTIVE = compiled(r"\W*non\W+executive\b", re.IGNORECASE)
"""of a health board they are its members, of a cabinet councillors who came to hear"""
_COUNCILLOR_FIRST = compiled(r"\s*(?:Councillors?|Cllrs?)\b")
_MEMBERS_FIRST = compiled(
    r"\s*(?:Community|Parish|Town|County|District|Borough|Ward)\s+(?:Councillors|Cllrs)\.?\s+[A-Z]"
)
_HELD_POST = compiled(
    r"\s*(?i:(?:vice|deputy)?[\s-]?chair(?:man|woman|person)?)\s*:\s*(?i:Cllr|Councillor|Mr|Mrs|Ms)\b"
)
"""CHAIRMAN: COUNCILLOR R. BELL behind "Present" """


def _opens_names(rest: str, words: str) -> bool:
    """Whether words after a label without a mark begin a list of names or posts."""
    if not words.lstrip("0123456789.() ")[:1].isupper():
        return False
    person = match_person(rest.lstrip(), single=False)
    if person is None and opens_run(rest.lstrip()):
        return True
    if person is not None:
        after = rest.lstrip()[person.end : person.end + 25]
        return not re.match(
            r"\s*(?:['’]s|was|were|is|had|has|have|will|would|to|said|reported|asked|declared|proposed)\b", after
        )
    post = POST_LEAD.match(rest.lstrip())
    if post and match_person(rest.lstrip()[post.end() :]):  # "Also present the Town Clerk Ann Bell"
        return True
    if _CLERK_FIRST.match(rest) or couple_in(rest.lstrip()) or _MEMBERS_FIRST.match(rest):
        return True
    return bool(
        re.match(
            r"[A-Z][\w/&.,\s]{2,60}\((?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b|[A-Z][a-z]+\s[A-Z][\w’'-]+\))",
            rest.lstrip(),
        )
    )


_ANY_LABEL = compiled(r"\s*(?P<words>[A-Z][\w /&’'(),.+-]{2,48}?)\s*(?::\s?[-–]|:)\s*(?=\S|$)")
_LETTERHEAD = compiled(r"(?i)\|\s*(?:e-?mail|tel)|\b(?:e-?mail|tel(?:ephone)?)\b[\s.:]*(?::|\d)|\S@\S")
"""the clerk's address, and not who was there"""


def is_letterhead(line: str) -> bool:
    return _LETTERHEAD.search(line) is not None


# "… and C Orr Distribution: all members": to whom the minutes are sent, who need not have been there
SENT_TO = compiled(
    r"(?<![\w,;])(?:(?:Circulation|Distribution)(?:\s+[Ll]ist)?|Cop(?:y|ies)(?:\s+(?:sent\s+)?to)?|Circulated\s+to|DISTRIBUTION|CIRCULATION|CC|Cc|cc)\s*:"
)


def is_sent_to(line: str) -> bool:
    """Whether a line begins with the label of those to whom the minutes are sent."""
    return SENT_TO.match(line) is not None


_NO_PEOPLE = compiled(
    r"(?i)\b(?:date|time|venue|place|location|distribution|abbreviations?|cop(?:y|ies)|circulat\w+|cc|to|from|minutes?|next|contact|agenda|quorum|key|notes?|subject|purpose|proposed|seconded|proposer|seconder|actions?|signed|items?|e-?mail|tel\w*|phone|report|title|resolved|decision|recommend\w*|matters|update|finance|planning|highways?|correspondence|public\s+\w+|declaration\w*|vote|for|against|abstain\w*|election|duration|meeting|started|closed|welcome|remarks|announcements?|prayers?|www|http\w*|fax|website|address|members\s+of)\b"
)


# How some of those in the list that is open took part: "On the phone:", "Via Teams:", "Part of meeting:".
_FROM_AFAR = compiled(
    r"\s*(?:(?:attending|joining|joined|participating)\s+)?(?:throughout(?:\s+the\s+meeting)?|(?:for\s+)?(?:the\s+)?(?:whole|all|part)\s+of\s+(?:the\s+)?meeting(?P<bare>\s+(?=(?-i:[A-Z][a-z]+\s+[A-Z])))?|remotely|on-?line|virtually|(?:on|by|via)\s+(?:the\s+)?(?:(?:tele)?phone|(?:MS\s+|Microsoft\s+)?Teams|Zoom|Skype|WebEx|video\w*(?:[ -]\w+)?))(?(bare)|\s*:\s*)(?=\S)",
    re.I,
)


_ENDS_OUTSIDE = compiled(r"(?i)\s(?:officers|observers|guests|visitors|officials)\s*$")


# "Independent Members:", "Parent Governor:": what sort of member those behind it are.
_CATEGORY = compiled(
    r"(?:independent|lay|parent|staff|foundation|partnership|LA)\s+(?:members?|governors?|persons?)",
    re.IGNORECASE,
)
# "Directors of Service:", "Senior Engineers:": the post that each of those behind it holds.
_POSTS = compiled(
    r"(?:[A-Z][\w’'&-]*\s+){0,3}(?:Officers|Engineers|Managers|Planners|Solicitors|Accountants|Executives|Inspectors|Librarians)|(?:[A-Z][\w-]*\s+)?(?:Directors|Heads)\s+of\s+[A-Z]\w+(?:\s\w+){0,2}"
)
# "Partnership Executive: Ann Bell (Director), Ben Orr": who works for the board
_EXECUTIVE = compiled(r"(?!(?:[\w-]+\s)*(?:Chief|Deputy|Assistant|Acting)\s)(?:[A-Z][\w’'&-]*\s){1,3}Executive")
_ANYBODY_S = compiled(
    r"(?i)^(?:officers|managers)$|\b(?:council|authority|local|other|supporting|trust|support|lead|planning\s+and|attending|invited|visiting)\b"
)


def read_unknown_label(line: str) -> Label | None:
    """A label that is none of those known, as may head further people in a list that is open ("Youth nominations:")."""
    if remote := _FROM_AFAR.match(line):
        return Label(None, remote.end())
    match = _ANY_LABEL.match(line)
    if match is None:
        return None
    if match["words"].count("(") != match["words"].count(")"):
        return None  # "Councillor Bell (Substitute: Councillor Orr)"
    if _EXECUTIVE.fullmatch(match["words"].strip()):
        return Label("in_attendance", match.end())
    if is_post(match["words"]):  # "Head of Finance: Ann Bell"
        return Label(None, match.end(), role=match["words"], single=True)
    if _CATEGORY.fullmatch(match["words"]):
        return Label("present", match.end(), role=match["words"])
    if _POSTS.fullmatch(match["words"]) and not _ANYBODY_S.search(match["words"]):
        officers = re.search("(?i)officers$", match["words"])
        return Label("in_attendance" if officers else None, match.end(), role=match["words"])
    if _ENDS_OUTSIDE.search(match["words"]):
        return Label("in_attendance", match.end())  # "Local authority officers:"
    if not _is_body_of(match, line) and (_NO_PEOPLE.search(match["words"]) or len(match["words"].split()) > 5):
        return None
    if re.fullmatch(r"(?i)directors?|mess?rs\.?|mesdames|mrs?|ms|miss(?:es)?", match["words"]):
        return Label(None, match.end())  # of a company; "Messrs: A Bell, B Orr"
    if re.search(r"(?i)\b(?:wards?|divisions?|electoral\s+area)$", match["words"].strip()):
        return Label(None, match.end())  # "Quay Ward:" over the councillors of that ward
    members = re.search(
        r"(?i)\b(?:members?|nominations|nominees|councillors|governors|trustees|directors|representatives|parishioners|residents|tenants|leaseholders|clergy|pupils|patients|parents?|carers|churchwardens|synod|laity|subs|substitutes|alternates|(?:independent|co-?opted|lay)\s+persons?)\b|^(?:co-?opted|elected|appointed|nominated|foundation|ex[\s-]officio)$",
        match["words"],
    )
    outside = re.search(r"(?i)\b(?:non|other|visiting|external|cabinet|portfolio|executive)\b", match["words"])
    if of_body := re.match(r"(?i)representing\s+(?:the\s+)?(?P<body>\w.+)", match["words"].strip()):
        return Label("in_attendance", match.end(), organisation=of_body["body"])
    if ENDS_AS_BODY.search(match["words"].strip()) or re.search(r"(?i)\b(?:council|authority|trust)\b", match["words"]):
        return Label(None, match.end(), organisation=match["words"].strip())
    return Label("present" if members and not outside else "in_attendance", match.end())


_SPLIT_START = compiled(
    r"(?P<start>Also in|Others? in|Other Members in|Officers in|Officials in|Members in|Non-?Members in|Non-?Members also|In|Apologies for|Members|Non-?Members|Non[- ](?:Committee|Board|Council|Executive|Cabinet)|Other|(?:Council )?Officers|Officials|Staff|Also|Councillors|(?:Committee|Panel|Board|Cabinet|Executive|Visiting|Invited)(?=\s+(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr)\b))\s+(?=(?-i:[A-Z]))(?!(?:attendance|absence|present|members)\b)",
    re.I,
)
_SPLIT_END = compiled(
    r"\s*(?P<last>attendance|absence|present|members)(?:[^\S\n]*:\s*|[^\S\n]*\t\s*|\s*$|\s+(?=(?:Mr|Mrs|Ms|Miss|Dr)\.?\s))",
    re.I,
)


_OF_MEMBERS = compiled(r"(?i)non|other|committee|panel|board|cabinet|executive|visiting|invited")


def read_split_label(line: str, after: str) -> tuple[Label, int, int] | None:
    """A label that a narrow column set on two lines, beside its list: "Also in A Bell, Clerk" / "attendance: and B Orr".

    The label, where the list starts in the first line, and where it goes on in the second.
    """
    start = _SPLIT_START.match(line)
    end = _SPLIT_END.match(after) if start else None
    if start is None or end is None or (end["last"].lower() == "members" and not _OF_MEMBERS.match(start["start"])):
        return None
    if end["last"].isupper() and not start["start"].isupper():
        return None  # "Councillors A Bell and B Orr" over "PRESENT"
    label = read_label(f"{start['start']} {end['last']}:")
    return (label, start.end(), end.end()) if label and label.status else None


# The title of the item after that of apologies.
_BUSINESS = compiled(
    r"(?i)(?:\(?[a-z\d]{1,2}[.)]\s+)?(?:code\s+of\s+conduct\s*[-–:]|declarations?\s+of\s+(?:\w+\s+)?interests?\b)"
)


def heads_no_people(line: str) -> bool:
    """Whether a line begins with the label of something else: "Distribution:", "Venue:", "Next meeting:"."""
    if _BUSINESS.match(line):
        return True
    match = _ANY_LABEL.match(line)
    return bool(
        match and _NO_PEOPLE.search(match["words"]) and read_label(line) is None and not _is_body_of(match, line)
    )


def _is_body_of(match: re.Match[str], line: str) -> bool:
    """Whether a label is the body of whom it names: "Moors Planning Service: Ms A Bell – Planning Officer"."""
    if not ENDS_AS_BODY.search(match["words"].strip()):
        return False
    person = match_person(line[match.end() :])
    return person is not None and bool(person.honorific) and not line[match.end() + person.end :].strip(" .").islower()
