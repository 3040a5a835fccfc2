"""People's names as minutes print them: honorifics, honours and shapes of names; `name_runs` takes runs of them apart.

A name is told from a post or an organisation by the shape of its words and by words that names do not hold ("Officer",
"Council"); a few of those ("Hall", "Ward") may end a name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from minutes_parser.patterns import compiled
from minutes_parser.segment.people.forenames import FORENAMES

# Sources of patterns, and the letters that names are made of; `name_runs` builds on them.
UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁĻĽŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŴŶŹŻŽ"
LOWER = "a-zß-öø-ÿāăąćčďđēėęěğģīįıķłļľńņňōőœřśşšţťūůűųŵŷźżž"

_ONE_TIER = r"""(?:
    County (?: \s+ Borough )? | Borough | District | City | Parish | Town | Ward | Community | (?: Shadow \s+ )? Unitary | Bor(?:o['’])?\.? | Cty\.? | Dist\.? | [CD][./] | (?-i: [DTPBU] (?= Cllrs? \b ) )
      | (?-i: [A-Z][A-Z&]{1,6} (?: \s & \s [A-Z]{1,5} )? ) (?: \s+ (?: County | Borough | District ) )?
)"""
_TIER = rf"(?: {_ONE_TIER} (?: \s* / \s* {_ONE_TIER} )? \s? )"
COUNCILLOR = rf"""(?:
    {_TIER}? (?: Counc?ill?or (?: s | \(s\) )? | Concillors? | C? Cll?rs | Clirs? | C? Cllr (?: \.?['’]?s )? | (?: Y \s+ )? (?: Cyngh?orwyr | Cynghorydd (?: \s+ Sir (?= \s* [/A-Z] ) )? | Cyngh? ) )
  | (?-i: (?: Trustees? | Churchwardens? ) (?= \s+ [A-Z][a-z]+ (?: \s+ [A-Z][a-z]+ )? (?: \s* [,(] | \s+ and\b ) ) | Trustee (?= \s+ [A-Z][\w’'-]+ \s* $ ) | CC (?= \s [A-Z]\.? \s [A-Z] ) )
  | {_TIER}? C? Clrs? | Cr | Ald (?: erm[ae]n )? | Cmhlr | (?: An \s+ )? Comhairleoir (?: í )? | (?: (?: An | na ) \s+ )? C(?: h )?omh (?= \.? \s+ (?-i: [A-ZÓÉÁÍÚ] ) )
)"""
_RANK = r"""(?:
    (?: (?: Deputy | Asst\.? | Assistant | Police ) \s+ )? (?: Chief \s+ )? (?: Inspector | Insp | Superintend[ea]nt | Supt | Constable ) (?: \s \d{2,6} (?= \s [A-Z] ) )?
  | (?: (?: Detective | Police ) \s+ )? (?: Sergeant | Sergt | Sgt | Constable | Garda ) (?: \s \d{2,6} (?= \s [A-Z] ) )? | Police \s+ Community \s+ Support \s+ Officer | (?: Station | Group | Area | Watch | Crew | Borough ) \s+ (?: Manager | Commander ) (?! \s+ (?: North | South | East | West | Central | Mid | Prevention | Protection | Response | Training ) ) | (?-i: MSP | MLA | PCSO (?: ['’]?s (?= \s+ [A-Z] ) )? | P\.C\.S\.O\.? | WPC | PCO | PC | P\.C\.? | PS | DCI | DI | CSO ) (?: \s \d{2,6} (?= \s [A-Z] ) )? | (?-i: (?: T/ )? (?: D?A?CFO | D?ACO | ACC | DCC ) (?= \s [A-Z]\.? \s [A-Z][a-z] ) )
  | Lieutenant (?: \s+ Colonel )? | Lt\.? (?: \s+ Col )? | Colonel | Col | Captain | Capt | Major (?! \s+ (?: Developments? | Projects? | Applications? | Incidents? | Schemes? | Works | Events? | Contracts? | Sites? | Planning ) \b ) | Commander | Cdr | Cmdr
  | Brigadier | Wg \s+ Cdr | Sqn \s+ Ldr
)"""
STYLE = r"""(?:
    Messrs | Mssrs | Mesdames | M/s | Bros? | Sis | (?-i: Sisters | Brothers ) (?= \s+ [A-Z]\.?\s ) | Mrs | Mr | Ms | Miss | Mx | Doctor | Drs? | Prof (?: essors? )? | (?: The \s+ )? (?: (?: Very | Most | Right | Rt\.? ) \s+ )? Rev (?: ['’]? ds? | erends? )? | (?: The \s+ )? Ven (?: erable )? | Pastor | (?: Ex- | Lord \s+ | Depute \s+ )? Provost (?= \s+ (?-i: [A-Z][\w’'-]*[a-z] (?: \s+ [A-Z][\w’'-]*[a-z] )? ) \s* (?: [,;(\n] | $ | and\b | & ) )
  | Centenier | Vingtenier | Canon | Father | Fr | Sister | (?-i: Sr (?= \.? \s [A-Z][a-z] ) ) | Sir | Dame | Lady | Lord | Baroness | Baron | Minister | Baill?ie (?-i: s (?= \s+ [A-Z] ) )? | Senator | (?: An \s+ )? t?Ardmh[ée]ara | Y \s+ Cynghorydd
  | (?: The \s+ )? (?: R (?: igh )? t\.? \s+ )? Hon (?: ourable )?
  | (?: Dep \.? | Deput (?: y | ies ) ) (?-i: (?= \s+ (?! Head | Director | Chief ) (?: [A-ZÁÉÍÓÚ][a-záéíóú'’]+ | [A-Z]\.? ) \s+ [A-ZÁÉÍÓÚ] ) )
  | Deputy (?-i: (?= \s+ (?! Head | Director | Chief | Principal | Lieutenant | Lead | Captain | Dean | Bailiff | Bursar | Rector | Governor | Warden | Master | Editor | Speaker | Rep | Marshal | Coroner | Ranger | Matron | Steward | Organist | Curator | Super | Inspector | Command | Commissioner | Monitor | Minister | Moderator | Prefect | Verger | Sec | Sheriff | Constable | Abbot | Bishop ) [A-Z][a-z]+ (?: [-’'][A-Z][a-z]+ )? (?: \s* (?: [,;] | $ ) | \s+ and\b ) ) )
)"""
HONORIFIC = rf"(?: {COUNCILLOR} | {_RANK} | {STYLE} )"
"""One honorific, without the dot after it; verbose."""

# Letters as "OBE", "F.R.I.B.A.", "Dip.Arch."; "S.O.", "E.E." are posts.
HONOURS = r"""(?:
    [KDMOCG]?[MOCG]BE | K?CB | K?CMG | BEM | JP | DL | QPM | QFSM | KFSM | TD | T\.D\.? | M\.[CD]\.C\.? | MSP | MLA | MEP | MP | MS | AM
  | (?-i: (?: [AFM] (?: \.[A-Z] ){2,5} (?<! \.[EO] ) (?<! M\.O\.H ) | [OMCKDG]\.B\.E | B\.E\.M | D\.[SF]\.[OCM] | J\.P | D\.[LDS] | [BM]\.[ACD] | [CKQ]\.C | M\.P | T\.D | R\.N | M\.I\.C\.E
        | (?: [AFM]\. )? (?: Dip | Cert | Inst | Assoc ) (?: \.[A-Z][A-Za-z]{0,5} ){1,4} | [BMD]\. (?: Sc | Ed | Eng | Arch | Phil | Mus | Com ) | LL\.[BMD] ) \.? (?= \s* (?: [,;()\n] | $ | (?: and | & ) \s ) ) )
  | FRICS | MRICS | FRTPI | MRTPI | FCCA | CPFA | FCIPD | MCIPD | MICE | FICE | FRSA | FRGS | CEng | QC | KC | CVO | MVO | PhD | Ph\.D\.? | BSc | BA | MA | MSc | FRS | FCA | Esq\.? | Jnr | Snr | PSLCC | CiLCA | RIP | FSA | Bt
)"""
"""One set of letters after a name; verbose."""

FLAGS = re.VERBOSE | re.IGNORECASE
# "CllrsBell, Orr and Fox", "CllrJ Orr": the space was lost.
_TOUCHES = r"(?: (?<= llr ) | (?<= llrs ) | (?<= cillor ) | (?<= cillors ) ) (?= (?-i: [A-Z][a-z] | [A-Z] (?: \.\s? | \s ) [A-Z] ) )"
_HONORIFICS = compiled(
    rf"(?: {HONORIFIC} (?: \.?\s*/\s* {HONORIFIC} \.? )? (?: \.[^\S\n\t]* | :? [^\S\n\t]+ | : (?= (?-i: [A-Z] ) ) | (?<= [a-z] ) (?<! Ald ) (?<! Col ) (?= (?-i: [A-Z][a-z]+ \s [A-Z] ) ) | {_TOUCHES} ) (?: the \s+ )? )+",
    FLAGS,
)
SPELLED = compiled(rf"{HONORIFIC} \b", FLAGS)
_LETTERS_AFTER = compiled(rf"(?: \s*,?\s* \(? \b {HONOURS} (?! [\w’'] ) \)? )+", re.VERBOSE)

# A capital and small letters, with what joins them: O'Neill, McIver, d'Arcy, macIver, ffoulkes, Bell-Orr, BELL.
# Small letters are taken whole (++): a run of them cut in every way is a match that never ends.
_SYLLABLE = rf"[{UPPER}] ['’‟]? [{LOWER}]*+"
NAME_WORD = rf"""(?:
    (?: [{UPPER}] ['’‟] \s? | (?: [do]['’] | ma?c | fitz | de | van ) (?= [{UPPER}][{LOWER}] ) | (?= ff[{LOWER}] ) | h (?= [AEIOUÁÉÍÓÚ] ) | t (?= S[aeiouáéíóú] ) )? (?: ff[{LOWER}]++ | (?: {_SYLLABLE} )+ ) (?: ['’‟] [{UPPER}{LOWER}] [{LOWER}]* )*
    (?: [-–‐] (?: [{LOWER}] ['’‟]? )? (?: {_SYLLABLE} | [{LOWER}]++ )+ )*
)"""
_INITIALS = rf"(?: (?: (?: [{UPPER}] | Ll | Rh | Ch | Th | Wm | Jos | Jas | Thos | Chas | Geo | Ml ) \.{{1,2}} \s? ){{1,4}} (?! [{LOWER}] ) | [{UPPER}]-[{UPPER}] (?= \s [{UPPER}][{LOWER}] ) | [{UPPER}] (?! [\w.’'‟] ) | [{UPPER}]{{2,3}} (?! [\w’'‟] ) )"
_PARTICLE = r"""(?:
    (?: de | da | di | du | del | della | la | le | van | von | der | den | ter | ten | el | al | bin | ibn | ap | ab | ferch | y
      | dos | das | bint | (?<= [a-záéíóúãõç] \s ) e (?= \s [A-Z][a-z] )
      | Ó | O (?! \s [A-Z]\.?\s ) | Uí | Ui | Ní | Ni | Nic (?: \s [Aa]n )? | Mac (?: \s (?: [Aa]n | Giolla (?= \s [A-Z][a-z] ) ) )? | Mc | St\.? | San | Ua | Mhic | Ap | Van | Von | De | Le | La | Du | Da | Dos | Das | Del | Della | Di ) (?= \s )
)"""
_TOKEN = compiled(rf"(?P<particle> {_PARTICLE} ) | (?P<initials> {_INITIALS} ) | (?P<word> {NAME_WORD} )", re.VERBOSE)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that no name holds.
NO_NAME = _words(
    """
    aldermen designate two three four five six seven eight nine ten eleven twelve several
    master harbourmaster personal prejudicial pecuniary a about above absence absent accepted access account accountancy accountant accounts acting action active
    activities additional adjourned administration administrative administrator adult adults adviser advisers advisor advisors
    advisory afc after afternoon age agency agenda aims all alliance also am an analyst and annex announcement annual
    anonymous any anyone aob apologies apology apols appendix appointment approval area arising arrived art arts as
    assembly assets assistant associate association at attendance attended attendees attending audit auditor august
    authority award bailie's based beat before below board's body borough both branch budget building buildings
    bureau bus business by cabinet campaign care caretaker cathaoirleach catholic central centre chair chaired chairman
    chairman's chairperson chairs chairwoman charity chief chief-executive child children children's citizen
    citizens city civic civil clerical clerk clerk's clerks climate clinical cllr cllrs club co-chair co-opted comh
    co-ordinator college commander commodore comments commission commissioner committee committees communications communities
    community companies company complaints compliance conference confidential consent constabulary constitution
    consultant consultants consultation control controller convener convenor convenors coordinator corporate
    corporation correspondence council council's councillor councillors councils county court crime cttee cultural
    culture customer cymuned cyngor data date decided days dcc december decision declaration declarations declared declares delivery
    democratic department deputation depute deputy design development digital dining diocese direct director directorate directors
    disability disclosable disclosure discussion district division document documents domestic draft drainage due duty ecology economic
    economy editor education election electoral emergency employee enforcement engineer engineering engineers
    england enterprise environment environmental equalities equality estate estates european evaluation evening
    event events everyone ex ex-officio exclusion executive experience explained external facilities families family fc february
    federation festival finance financial fire first following for forum foundation friday friends from full fund
    funding future gallery gas gazette general google governance government governor governors grants group growth guests
    had has he headteacher health healthcare healthwatch held her heritage high highway highways his holder holiday
    home homes honorary hospital hospitals housing hr human hybrid ict illness improvement in inclusion income
    independent information infrastructure initials innovation institute insurance integrated interest interests
    interim internal international introduction invited invitees is it item items january joined joint joint-chair
    july junior justice label late lawyer lead leader leaders leadership learning lease left legal leisure lettings
    liaison libraries library licensing list llais local location london's lord-lieutenant maintenance management
    manager managers managing matters mayor mayor's media medical meeting meetings member members membership mental
    minister ministry minute minutes monday monitoring morning motion municipal museum name names national
    neighbourhood network new newsletter next nhs nigh nil no nobody non-executive none not note noted notes nothing notice
    november number nurse nursing objectives observer observers october of office officer officers official officials on one
    online only open opening operational operations order organisation organisations other others our outgoing
    outside oversight owing owner panel park's parking part partner partners partnership partnerships patient patients pavilion
    pension people performance person personnel plan planner planning play police policy portfolio practice present
    presentation president press primary principal private procurement programme project projects property proposed proposer
    protection provider provision provost public quality questions quorum reason reasons received reception record
    recreation recycling reform regeneration regional register registrar regulatory rehabilitation rfo relations remote
    remotely report reporter reports representative representatives representing request resident residents resolved resource
    resources response responsible review risk roads role roles room rules rural safeguarding safer safety sales saturday
    school schools science scrutiny secondary seconded seconder secretariat secretary section sector secure security senior sent
    september service services session sheriff signed sixth social society solicitor solicitors south-east speaker
    speakers special specialist sport sports staff stage standards station status strategic strategy streets student
    students sub sub-committee subject substitute substitutes substituting summary sunday supervisor support supporting survey
    surveyor sustainability sustainable sysadmin system systems task tbc team teams technical technician technology
    telephone that the theatre their then there third this those thursday time title to today tourism trade trading
    traffic training transformation transport travel treasurer treasury tree trust trustee trustees tuesday two
    unable unit university unknown unwell update urban usual vacancy vacant valuation venue via vice vice-chair
    vice-chairman vice-chairperson video village virtual virtually vision visitor visitors voluntary volunteer
    volunteers voting ward's warden wards was waste water web webmaster wednesday welcome welfare were who
    with witness women's you summoned hereby preliminaries intimations work worker workers working working-group works year youth youth's zoom
    """
)
NO_NAME |= _words(
    "admin accommodation co sons redacted lengthsman groundsman commissioners participation period academy associates years solutions consulting holdings computing laboratories research transportation mobility mr mrs ms miss dr cllr cllrs cmhlr prof professor rev reverend sir sgt insp supt pcso siochana síochána sec leisgeulan leisgeul ymddiheuriadau leithscéalta leithscéal dim presennol cofnodion príomh chomhairleoir sectoral chamber clr clrs cclr cclrs ccllr ccllrs churchwarden churchwardens labour conservative nasuwt naht unison leas leas-chathaoirleach cyng cyngh cynghorydd rep reps schedule option phase grade zone she they parliamentary under rent recovery exec academic vice-chancellor union sciences industries creative affairs tenant tenants senate cinema films faculty invitee leas-cathaoirleach chathaoirleach clerc stewards deacons elders treas maer cadeirydd dirprwy trysorydd ysgrifennydd"
)
# Words that name a place or a body, but may end a name.
_MAY_END = _words(
    """
    abbot bishop board bridge chambers chancellor church cross day east field grant green guest hall head hill house key land
    lane law major moor north page parish park parks post road south street town trees ward welsh west wood young
    """
)
_SURNAMES_TOO = _words(
    "court holiday friday march may august master page sheriff speaker constable provost warden wardens sales gas english art"
)
"""of the words that no name holds, those that end one behind an initial: "G Court" """
_ALONE_TOO = _words("court holiday friday march may august page gas english art")
"""of those, what is no post, and so a name behind others of a run: "Cllrs Tong, Holiday and Crome" """
_POSTS_TOO = _words(
    "warden wardens page sheriff constable speaker provost master english england justice person reason record rent sales session sessions holiday holidays home homes owing task friday sunday august play sport sports"
)
"""of those, what ends one behind a common forename: "Rob Warden" """
_TRADES = _POSTS_TOO | _words("clerk mayor steward major singer")
# "Grant Bell, Treasurer" is somebody; Grant Thornton are auditors.
_FORENAME = compiled(
    rf"Grant\s(?!Thornton\b)(?:[A-Z]\.?\s)?[{UPPER}][{LOWER}’'-]+(?:[A-Z][a-z]+)?(?=\s*(?:[,;()\n.]|$|&|\s[–-]\s|and\s))"
)
_BODY_WORDS = _words(
    "council committee hall board association trust group room meeting clerk councillor councillors office society club school church"
)
_NEVER_START = _MAY_END | _words("great greater little upper lower inner outer old royal united mid")
# "Ann Bell Trust": what ends so is a body.
_BODY_AFTER = compiled(
    r"(?<=s)['’]\s[A-Z]|\s+(?:and\s+[A-Z]\w+\s+)?(?:(?:(?:(?i:parish|town|community|county|district|borough)\s+)?(?i:council))|Authority|Association|Trust|Constabulary|University|College|(?:(?:Primary|Junior|Infants?|High|Secondary|Nursery|Grammar|Special)\s+)?(?:School|Academy)|Limited|Ltd|LLP|plc|Co|Society|Board|Committee|Partnership|Foundation|Institute)\s*(?:[,;(\n.]|$)"
)
_PRESS = compiled(
    r"\s(?:Times|News|Herald|Echo|Post|Mercury|Gazette|Chronicle|Advertiser|Journal|Express|Argus|Telegraph|Mail)\s(?:reporter|journalist|representative)\b"
)
"""whose reporter came"""
_SCHOOL_LAST = compiled(r"\b(?:School|Academy|College)\s*$")
# "Bernard (Bernie) Bell"
_NICKNAMED = compiled(
    rf"(?P<first> [{UPPER}][{LOWER}]+ ) \s+ (?: \( [{UPPER}][{LOWER}]+ \) | [“\"‘'] [{UPPER}][{LOWER}]+ [”\"’'] ) \s+ (?P<last> {NAME_WORD} ) (?= \s* (?: [,;(\n.] | $ | and\b | & ) )",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Person:
    """One person in a text: code points `start` to `end` hold the name with honorific, honours and remarks."""

    start: int
    end: int
    name: str
    """as printed, without honorific and honours"""
    honorific: str | None = None
    """"Councillor" also where a plural governs the run ("Councillors Bell and Ames")"""
    honours: str | None = None
    remarks: tuple[str, ...] = ()
    """what stands with the name: bracketed, after a dash or a comma; without brackets and dashes"""
    post: str | None = None
    """the post printed before the name: "Clerk: A Bell", "Head of Housing (Mr Orr)" """
    name_end: int = 0
    """where the name ends, before its remarks"""


_BRACKETED = compiled(r"\([^)]*\)")


def strip(text: str) -> str:
    """A name without honorifics, honours and bracketed remarks: "Cllr Mrs A Bell, OBE (Chair)" -> "A Bell"."""
    bare = " ".join(_BRACKETED.sub(" ", text).split()).strip(" ,.;:")
    lead = _HONORIFICS.match(bare)
    rest = bare[lead.end() :] if lead else bare
    tail = _LETTERS_AFTER.search(rest)
    if tail and tail.end() == len(rest) and tail.start():
        rest = rest[: tail.start()]
    return rest.strip(" ,;:") or bare


def is_person(text: str, *, single: bool = False) -> bool:
    """Whether all of a text is one person's name: "Cllr A Bell", "Ann Bell OBE", "Mr Bell"; not "Bell", "Town Clerk"."""
    found = match_person(text.strip(), single=single)
    return found is not None and not text.strip()[found.end :].strip(" .")


def initials(name: str) -> str:
    """The initials of a name: "Ann Mary Bell-Orr" -> "AMBO"; particles and honorifics do not count."""
    last, _, first = strip(name).partition(", ")  # "Bell, Ann"
    return "".join(
        part[0].upper()
        for word in f"{first} {last}".split()
        for part in word.replace("–", "-").split("-")
        if part and part[0].isupper()
    )


_TURNED_STYLE = r"(?:(?:Cllr|Mrs?|Ms|Miss|Dr|Prof|Revd?|Sir|Dame|(?:Det\s)?(?:Ch\s)?(?:Supt|Insp|Sgt))\.?\s)?"
SURNAME_FIRST = compiled(
    rf"(?<![\w’'-])(?:[{UPPER}][{UPPER}'’-]{{2,}}(,)\s{_TURNED_STYLE}[{UPPER}][{LOWER}]+(?:\s[{UPPER}]\.?)?(?=\s*(?:[;(\n\t]|$)|\s[–-]\s)"
    rf"|(?:Ma?c|O[’'])?[{UPPER}][{LOWER}’'-]+(?:-[{UPPER}][{LOWER}]+)?(,)\s{_TURNED_STYLE}(?![A-Z]{{3}})(?:[{UPPER}](?:\.\s?|\s(?=[{UPPER}](?:\b|\.)))?){{1,3}}(?![\w.])(?=\s*(?:[,;(\n\t]|$)|\s[–-]\s|\s+(?:and|&)\s(?![A-Z]{{1,5}}\s(?:County|Borough|District)\s)|\s+(?:Councillor|Cllr|Alderman)\b))"
)
"""a name as registers print it: "BELL, Ann", "Bell, A.J.", "Bell, Mrs A" """
_NEXT_WORD = compiled(r"\s+[A-Z][a-z]")
_WITH_INITIAL = compiled(
    rf"(?P<first>(?:Ma?c|O[’'])?[{UPPER}][{LOWER}]+) (?:[{UPPER}]\.? )?[{UPPER}](?:\.(?=\s*(?:[(\[,;\n]|$))|(?=\s*(?:[(\[,;\n]|$)|\s+[{UPPER}]{{2}}\b))"
)
_TURNED = compiled(r"\s\((?![A-Z]*[BCDPT]C\)|[DAE]?HT\)|(?:SBM|CEO|CFO|RFO|DPO)\))([A-Z]\.?){1,3}\)")


@lru_cache(maxsize=4096)  # the same words are looked at as a piece, as an entry and as what stands beside another
def match_person(text: str, *, single: bool = False, governed_by: str | None = None) -> Person | None:
    """The person at the start of a text, honours included, remarks not; None where none stands there.

    `single` accepts a surname alone, as in a run after "Councillors"; `governed_by` is the honorific of that run.
    """
    lead = _HONORIFICS.match(text)
    start = lead.end() if lead else 0
    honorific = " ".join(text[:start].split()).strip(" .:") or None if lead else None
    nicknamed = _NICKNAMED.match(text, start)
    if nicknamed and not {nicknamed["first"].lower(), nicknamed["last"].lower()} & (NO_NAME | _NEVER_START):
        end: int | None = nicknamed.end()
    elif (
        text.find(",", start, start + 24) > 0
        and (turned_name := SURNAME_FIRST.match(text, start))
        and turned_name.group().split(",")[0].lower() not in NO_NAME
    ):
        end = turned_name.start() + len(turned_name.group().rstrip())
    else:
        styled = lead is not None
        end = _name_end(text, start, single=single or styled, styled=styled or governed_by is not None)
    if end is not None and lead is None and _PRESS.search(text[start : end + 16]):
        return None  # "Wexton Times reporter"
    if end is not None and lead is None and _BODY_AFTER.match(text, end):
        words = text[start:end].split()
        if len(words) < 4 or words[0] not in FORENAMES or not _SCHOOL_LAST.search(text):
            return None
        end = start + text[start:].index(words[1], len(words[0])) + len(words[1])  # "Ann Bell Moor Lane Primary School"
    if end is not None and lead is None and " " not in text[start:end].strip() and _NEXT_WORD.match(text, end):
        return None  # "Norfolk County Council" in a run of surnames
    if (end is None or (single and lead is None)) and (short := _WITH_INITIAL.match(text, start)):
        first = short["first"].lower()
        end = end if first in NO_NAME or first in _NEVER_START else short.end()  # "Sarah W (SW)"
    if end is None or text[end : end + 1].isdigit():  # "Application L17P0212"
        return None
    after = _LETTERS_AFTER.match(text, end)
    if after and re.sub(r"\W", "", after.group()) == initials(text[start:end]):
        after = None  # "Ann Bell AB": the key that later pages use
    honours = after.group().strip(" ,()") if after else None
    stop = after.end() if after else end
    turned = _TURNED.match(text, stop) if len(text[start:end].split()) == 1 else None
    if turned and re.fullmatch(rf"\s\([A-Z]{{1,2}}{re.escape(text[start])}\)", turned.group()):
        turned = None  # "Bell (AB)": the initials of the whole name
    if turned and text[start:end] in FORENAMES and re.fullmatch(rf"\s\({text[start]}[A-Z]\)", turned.group()):
        turned = None  # "Ann (AB)", the same
    if turned:  # the initial after the surname, where two members share one: "Bell (M)"
        end = stop = turned.end()
    return Person(
        start=0,
        end=stop,
        name=" ".join(text[start:end].split()).strip(" ,"),
        honorific=singular(honorific) if honorific else governed_by,
        honours=honours,
        name_end=end,
    )


@lru_cache(maxsize=256)  # there are few of them
def singular(honorific: str) -> str:
    """The honorific of one of many: "Councillors" -> "Councillor", "Cllrs" -> "Cllr", "Messrs" -> "Mr"."""
    one = re.sub(r"\b(Trustee|Churchwarden)s$", r"\1", honorific)
    one = re.sub(r"(?i)\b(councill?or|c?cll?r|clir)\.?(?:['’]?s\b|\(s\))", r"\1", one)
    one = re.sub(r"\b(PCSO|Bailie)['’]?s\b", r"\1", one)
    one = re.sub(r"(?i)\b(bro|brother|sister|professor|revd|rev['’]d|reverend)s\b", r"\1", one)
    one = re.sub(
        r"(?i)\b(?:Y\s+)?Cyngh?orwyr\b",
        "Cynghorydd",
        re.sub(r"(?i)\b(comhairleoir)í\b", r"\1", re.sub(r"(?i)\baldermen\b", "Alderman", one)),
    )
    return re.sub(r"(?i)\bdeputies\b", "Deputy", re.sub(r"(?i)\bm(?:e|s)ssrs\b", "Mr", one))


def begins_at(text: str, name: str, start: int, end: int) -> int:
    """Where the span of somebody's record begins: at the name, where the title before it is glued to it ("MsAnn Bell")."""
    at = text.find(name.split()[0], start, end) if name else -1
    return at if at > start and text[at - 1].isalpha() else start


_HYPHEN = compiled(r"[-–‐]")
_MIXED = compiled(r"[A-Z][a-z]?[A-Z]?[a-z]?[A-Z]{1,2}")
_GOES_ON = compiled(r"\s+[A-Z]")
_AFTER = compiled(r"[^\S\n\t]+([A-Za-z]+)")
# What ends a name elsewhere, and here begins what stands behind it.
_BEGINS_NEXT = {
    "Head": compiled(r"\s+of\s"),
    "Ward": compiled(r"\s+of\s"),
    "Non": compiled(r"[\s-]+Executive\b"),
    **{
        title: compiled(r"\s+[A-Z]")
        for title in ("Bailie", "Canon", "Father", "Pastor", "Sister", "Inspector", "Sergeant", "Constable")
    },
}
_OF_PLACE = compiled(
    r"\s+(?:(?:County|City|Metropolitan|District)\s+)?(?:Borough|City|County|District)\s+Council\b|\s+(?:Police|Constabulary)\s*(?:[,;(\n]|$)"
)
_STROKE_POST = compiled(
    r"\s?/\s?(?:[A-Z][\w&]+\s+){0,3}(?:Officer|Manager|Assistant|Clerk|RFO|Secretary|Treasurer|Administrator|Co-?ordinator|Lead|Director|Engineer|Advis[eo]r|Planner)\b"
)
_SHORT = compiled(r"[A-Z]{2,3}[a-z]{1,2}")
_ENDS = compiled(r"[^\S\n]*(?:[,;()\n]|$)")
_SAID_SURNAME = compiled(r"[A-Z]{0,2}[AEIOUY][A-Z]{2,4}(?<=[A-Z]{4})")
"""A surname in capitals behind a forename, "Councillor Ann VANE": it can be spoken, as the letters of a body mostly cannot."""
_CAPITAL_SURNAME = compiled(r"(?=[A-Z]*[AEIOUY])[A-Z]{3,5}")
"""The same without a title, at the end of an entry: "Bruce ORD"; the initials of a person begin as the forename does."""
_ENDS_ENTRY = compiled(r"\s*(?:[,;(\n]|$|and\b|&)")
_LETTERS = frozenset({"Esq", "Bt", "Esq.", "OBE", "MBE", "CBE", "BEM", "KBE", "QPM", "MSP", "MLA"})
"""What no surname is, in names in capitals too."""
_SPACE = compiled(r"[^\S\n\t]+")


def _capital_surname(forename: str, word: str, text: str, end: int) -> bool:
    """Whether a short word in capitals behind a forename, at the end of an entry, is the surname: "Bruce ORD", not "Ann Bell AB"."""
    return (
        len(word) < 6
        and word.isupper()
        and forename in FORENAMES
        and word[0] != forename[0]
        and _CAPITAL_SURNAME.fullmatch(word) is not None
        and _ENDS_ENTRY.match(text, end) is not None
    )


def _is_a_body(first: str, second: str) -> bool:
    """Whether a word in capitals before one that is not is a body's short name: "RSPB Cymru", not "JOHN Bell", "BELL Ann"."""
    return (
        len(first) > 3
        and first.isupper()
        and not second.isupper()
        and first.isalpha()
        and first.title() not in FORENAMES
        and second not in FORENAMES
    )


def _name_end(text: str, at: int, *, single: bool, styled: bool) -> int | None:
    """Where the name that starts at `at` ends."""
    words: list[tuple[str, str, int]] = []  # kind, word, end
    while len(words) < 6:
        match = _TOKEN.match(text, at)
        if match is None:
            break
        kind, word = match.lastgroup or "", match.group().rstrip()
        if words and word in _LETTERS:
            break  # "ANN BELL OBE"
        if word == "O" and len(words) > 1 and words[0][0] == "initials" and words[-1][0] == "word":
            break  # "N Jeal O Kemp": two people
        end = match.start() + len(word)
        capitals = all(w.isupper() for k, w, _ in words if k == "word")
        if kind == "initials" and "." not in word and len(word) > 1 and words and capitals:
            kind = "word"  # a short surname in capitals: "J. COX", "MARY ANN BELL"
        in_capitals = len(words) == 1 and not styled and _capital_surname(words[0][1], word, text, end)
        if in_capitals:
            kind = "word"
        if kind == "word":
            parts = _HYPHEN.split(word)
            folded = word.lower().replace("’", "'")
            if folded in NO_NAME or parts[0].lower() in NO_NAME or folded.endswith("'s"):
                initialled = bool(words) and folded in NO_NAME and words[-1][0] == "initials" and _ENDS.match(text, end)
                forename = words[0][1] if len(words) == 1 and _ENDS.match(text, end) else ""
                if forename in FORENAMES and folded in _POSTS_TOO:
                    return end  # "Rob Warden"
                if word.isupper() and forename.isupper() and forename.title() in FORENAMES and folded in _TRADES:
                    return end  # "ANN CLERK" in a list of names in capitals
                if initialled and (styled or (folded in _SURNAMES_TOO and words[-1][1] != "A")):
                    return end  # "Mrs A Treasurer, Clerk": what is initialled is a name
                if styled and single and not words and folded in _ALONE_TOO and _ENDS.match(text, end):
                    return end
                if (
                    styled
                    and not words
                    and len(parts) == 2
                    and parts[1].lower() not in NO_NAME
                    and _ENDS.match(text, end)
                ):
                    return end  # "Mrs Treasurer-Bell"
                break
            if folded in _MAY_END and len(words) > 1 and _GOES_ON.match(text, end):
                break  # "Ann Vane Parks Analyst"
            if len(parts) > 1 and parts[-1].lower() in NO_NAME:  # "Bell-Chair"
                word, end = parts[0], match.start() + len(parts[0])
            if not words and folded in _NEVER_START and not single and not _FORENAME.match(text, match.start()):
                break
            if len(words) == 1 and not styled and _is_a_body(words[0][1], word):
                return None
            short = (word.isupper() and 1 < len(word) <= 5) or _SHORT.fullmatch(word)
            if len(word) < 7 and _MIXED.fullmatch(word) and not word.isupper():  # "DfE", "MoD"
                break
            surname = in_capitals or (styled and len(words) == 1 and _SAID_SURNAME.fullmatch(word))
            if short and not capitals and not surname:  # initials or a body: "Ann Bell AB", "A Bell EDC"
                break
        elif kind == "initials" and word.lower() in NO_NAME and word.lower() != "a" and not (single and len(word) == 2):
            break  # "NHS Wex"
        elif kind == "initials" and words:
            letters = re.sub(r"\W", "", word)
            if words[0][0] == "initials" and any(k == "word" for k, _, _ in words):  # "A Bell B Ames": two people
                break
            if not capitals and (len(letters) > 1 or sum(k == "word" for k, _, _ in words) > 1):
                break
        words.append((kind, word, end))
        if end < match.start() + len(match.group().rstrip()):
            break
        at = match.end()
        space = _SPACE.match(text, at)
        if space:
            at = space.end()
        elif kind != "initials" or text[at - 1 : at] not in {".", " "}:
            break
    # A particle or a single letter at the end belongs to what follows: "Ann Bell A report".
    while words and words[-1][0] != "word":
        words.pop()
    names = [word for kind, word, _ in words if kind == "word"]
    if not names:
        return None
    if len(words) == 1 and (not single or len(names[0]) < (3 if names[0].isupper() else 2)):
        return None
    letters = words[0][1] if words[0][0] == "initials" and len(words) == 2 else ""
    if letters.isalpha() and len(letters) > 2 and names[0].lower() in _MAY_END:
        return None  # "HWR Law"
    # "R Bell Head of Roads", "Councillor Ann Bell Wexton Borough Council": the last word begins what stands beside.
    own = styled or words[0][0] == "initials" or (len(names) > 2 and names[0] in FORENAMES)
    if len(words) > 2 and len(names) > 1 and words[-1][0] == "word" and _STROKE_POST.match(text, words[-1][2]):
        return words[-2][2]  # "S Bell Events/Lettings Officer"
    beside = _BEGINS_NEXT.get(names[-1]) or (_OF_PLACE if own else None)
    if beside and len(words) > 2 and len(names) > 1 and beside.match(text, words[-1][2]):
        return words[-2][2]
    after = _AFTER.match(text, words[-1][2]) if names[-1].lower() in _MAY_END else None
    if (
        after
        and after[1].lower() in _BODY_WORDS
        and not (  # "Wex Parish Council"
            styled and after[1] == "Councillor" and names[-1].lower() not in {"town", "parish", "ward"}
        )
    ):
        return None
    if len(words) > 1 and len(names) > 1 and all(word.lower() in _MAY_END for word in names):
        return None
    return words[-1][2]
