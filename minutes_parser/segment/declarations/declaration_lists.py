"""How lists of declarations of interest name who declared: patterns that hold only where such are listed."""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled

WHO = r"[A-Z] (?: [^.;:] | (?<= llr ) \. | (?<= llrs ) \. | (?<= \b[A-Z] ) \. | (?<= Mr ) \. | (?<= Mrs ) \. | (?<= Ms ) \. | (?<= Dr ) \. | (?<= Rev ) \. ){1,160}?"
KIND = r"""(?i: [‘“'"]? (?: an? | the | any | his | her | their | both | no | potential | possible | similar | further )? \s* [‘“'"]? (?: (?: personal | prejudicial | pecuniary | non-?\s?pecuniary | disclosable | other | significant | registerable | registrable
    | non-?\s?registrable | non-?\s?registerable | direct | indirect | financial | non-?\s?financial | material | conflict(?:s)? \s+ of | potential | non-?\s?prejudicial | non-?\s?disclosable | ordinary | declarable | DPI | statutory | non-?\s?statutory
    | affected | code | specific | general | family | business | professional | commercial | and | or | but | though | although | not | an? | / | & | , | [()] )[\s,)]*+ )* (?: interests? | DPIs? | (?-i: NRI | NPI | ODI | ORI | OPI )s? | conflicts? ) )"""
# How a list tells what each declared on: "regarding the Show Society".
ABOUT = r"(?: regarding | re (?! - ) | concerning | relating \s+ to | relates \s+ to | related \s+ to | about | as \s+ regards | in \s+ (?: relation | regard ) \s+ to | with \s+ (?: regard | reference ) \s+ to | in \s+ (?: respect | connection ) \s+ (?: of | with ) | due \s+ to | because \s+ of )"
# "Cllr Vane regarding the Show Society", "Cllr Vane, member of the Show Society (personal)": only in such a list.
NAME_IN_LIST = compiled(
    rf"""^ \W* (?: \(? (?: \d{{1,2}} | [a-z]{{1,3}} ) [.)] \s+ | \d+/\d+ \s+ )? (?P<who> (?: (?: (?: County | District | Borough | City | Town | Parish | Community ) \s+ )? (?: C?Cllrs? | Councillors? ) | Mr | Mrs | Ms | Miss | Dr | Ald (?:erman)? | [A-Z]\.? (?: [A-Z]\.? ){{0,2}} (?= \s [A-Z][a-z] ) ) [^:;–—(),]{{2,60}}? | The \s+ (?: Vice[\s-]? )? (?: Chair (?: man | woman | person )? | Mayor | Convener ) )
        (?: ,? \s+ whose \s+ (?: \w+ \s+ )? (?: wife | husband | partner | son | daughter | brother | sister | father | mother | parents? | children | family | nephew | niece | cousin | employer | company | firm | business | land | property | house | field ) \b .+ | \s+ [–—-] \s+ (?: had | has | is | was ) \s (?! \w* \s* no \b ) .+ | (?: ,? \s+ | \s+ [–—-] \s+ ) {ABOUT} \b .+
          | \s+ in \s+ (?: agenda \s+ )? (?i: item | minute ) s? \s+ \d .*
          | \s+ (?: in | on | for ) \s+ (?: the | any | an? ) \s+ (?: [\w’'-]+ \s+ ){{0,3}}? (?: application | item | matter | grant | lease | licence | invoice | payment | site | land | field | request | report | proposal | plan ) s? \b [^;]{{0,80}} \( (?! (?i: apolog | absen | left | late | arriv | deferred | noted | agreed | approved | carried | for \b | against ) ) [^()]{{3,80}} \) \.? $
          | \s* [,–—-] \s+ (?: agenda \s+ )? (?i: item | minute ) s? \s+ [A-Z\d] .*
          | \s* [:–—-] \s+ (?! (?i: none | nil | no ) \b ) [A-Z\d] [^.:;]{{2,60}} \.? $
          | \s* , \s+ (?: [A-Z] [\w’']* \s+ | (?: of | and | the | for | & ) \s+ ){{1,6}} (?: Society | Association | Club | Committee | Trust | Hall | School | Church | Group | Fund | Charity | Company ) \.? $
          | \s* , \s+ (?i: personal | prejudicial | pecuniary | DPI | ODI | ORI | NPI ) \s* [:–—-] \s .+
          | \s* [,–—-] \s+ .+ (?: \( [^()]{{0,30}} )? \b (?: personal | prejudicial | pecuniary | registrable | registerable | DPI | ODI | other \s+ interest | financial \s+ interest ) \b [^.]{{0,30}} )""",
    re.VERBOSE | re.DOTALL,
)
# "Cllrs Vane, Holt and Orr – Show Society": only in such a list.
NAMES_IN_LIST = compiled(
    r"^\W*(?:\(?(?:\d{1,2}|[a-z]{1,3})[.)]\s+)?(?P<who>(?:Cllrs|Councillors)\.?\s+[A-Z][^:;–—()]{3,120}?)\s+[–—-]\s+(?!(?i:none|nil|no)\b)[A-Z\d].{2,100}$",
    re.DOTALL,
)
# "Cllr Vane owns the field next to site 4 and will not vote", "Ann Vane as Secretary of the Show Society": where such are listed.
STATED = compiled(
    r"""^ \W* (?: [\d.]+ \s )? (?P<who> (?P<styled> (?: Cllrs? | Councillors? | Mr | Mrs | Ms | Miss | Dr )\.? \s+ )? [A-Z][\w.’'-]* (?: \s [A-Z][\w.’'-]* ){0,3} ) \s+
        (?: as \s+ (?: an? \s+ | the \s+ )? (?i: member | secretary | treasurer | chair\w* | president | trustee | governor | director | owner | tenant | neighbour | friend | employee | patron | volunteer ) \b .+
          | (?(styled) | (?<= [a-z] \s ) ) is \s+ (?: also \s+ )? (?: an? \s+ | the \s+ )? (?i: member | secretary | treasurer | chair\w* | president | trustee | governor | director | owner | tenant | patron | employee ) \s+ (?: of | at | on | for | with ) \b .+
          | (?(styled) | (?!) ) (?: works \s+ (?: for | under | at ) | is \s+ (?: employed | related | married ) ) \b .+
          | (?: owns | rents | farms | leases | is \s+ (?: an? | the ) \s+ (?: member | secretary | treasurer | chair\w* | president | trustee | governor | director | owner | tenant | neighbour | friend | employee | patron ) | is \s+ (?: employed | related | married ) | works \s+ for | lives \s+ (?: next | near | opposite | in | on ) | knows ) \b
            .* \b (?: (?: will | would ) \s+ (?: not | leave | withdraw | abstain ) | (?: did | does ) \s+ not \s+ (?: vote | take ) | took \s+ no \s+ part | left | withdrew ) \b .* )""",
    re.VERBOSE | re.DOTALL,
)
# "Vane – Member of the Show Society", "Holt - Governor, Moor School": a surname alone, only in such a list.
OFFICE_IN_LIST = compiled(
    r"^\W*(?P<who>[A-Z](?:\.\s?[A-Z])?[\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})\s+[–—-]\s+(?:an?\s+|the\s+)?(?i:member|trustee|governor|director|employee|owner|tenant|patron|shareholder|secretary|treasurer|chair\w*|president)(?:\s+(?:of|on|at|for)\s|,\s+(?=[A-Z])).+",
    re.DOTALL,
)
# "AB and CD in relation to the Show Society": initials of those present.
KEYS_IN_LIST = compiled(
    rf"""^ \W* (?: [\d.]+ \s )? (?P<who> [A-Z][A-Za-z]{{1,3}} (?: (?: , | \s+ and | \s+ & ) \s+ [A-Z][A-Za-z]{{1,3}} )* )
        (?: (?: \s+ [–—-] | \s* : ) \s (?! (?i: no | none | nil )\b ) | ,? \s+ {ABOUT} \b | \s+ \( (?= (?: agenda \s+ )? (?i: item | minute ) s? \s \d ) ) \s* .+""",
    re.VERBOSE | re.DOTALL,
)
# "AB Parish Room": initials of somebody present and what the interest is in, both alone on a line.
KEY_ALONE = compiled(
    r"^\W*(?P<who>[A-Z]{2,3})\s+(?!\w+ed\b|(?i:left|sent|gave|none|nil|no|not|apologies|absent|chair)\b)(?:[A-Z][\w’'-]*)(?:\s+(?:[A-Z][\w’'-]*|of|and|the|for|&|club|library|hall|room)){0,5}\W*$"
)
_INITIALLED = r"(?:[A-Z]\.\s?){1,3}[A-Z][\w’'-]+"
# "Governors, H.Vane and L.P.Holt in any matter pertaining to the school"
NAMES_ABOUT = compiled(
    rf"^\W*(?:(?:Governors|Trustees|Members|Councillors|Directors),?\s+)?(?P<who>{_INITIALLED}(?:(?:,|\s+and|\s+&)\s+{_INITIALLED})*)\s*,?\s+(?:in\s+any\s+(?:item|matter)s?\b|{re.sub(r' +', '', ABOUT)}\b).+",
    re.DOTALL,
)
# "Declared an interest in the Salt Banks – J. Vane, S. Holt"
NAMES_BEHIND = compiled(
    rf"^\W*(?:(?:Declared|Disclosed)\s+)?{KIND}\s+(?:(?:was|were)\s+)?(?:declared\s+|disclosed\s+)?(?:in|on|regarding|re)\s[^–—:;]{{3,120}}?\s[–—-]\s+(?P<who>(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)s?\.?\s+[A-Z]|(?:[A-Z]\.\s?){{1,3}}[A-Z]|[A-Z]{{2,3}}\b)[^–—:;]{{0,100}}?)\W*$",
    re.VERBOSE | re.DOTALL,
)
# "Cllr Vane item 6, Cllr Holt items 8 and 9": only in such a list.
ITEMS_BEHIND = compiled(
    r"^\W*(?:(?:interests?|declarations?)\s[^:.;]{0,40}:\s+)?(?P<who>(?-i:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\b\.?\s+[A-Z][\w.’' -]{1,30}?))\s+(?:agenda\s+)?(?:item|minute)s?\s+(?:no\.?\s+)?\d",
    re.I,
)
NAME_FIRST = compiled(
    r"^(?:\(?(?:\d{1,2}|[a-z])\)\s+)?(?!(?:planning\s+)?(?:application|licen[cs]e)\b)(?P<who>(?-i:[A-Z])[^:;–—]{1,60}?)\s*(?:[:–—]|\s-)\s+(?P<rest>(?=[“‘\x22]).|(?:agenda\s+|minute\s+)?(?:[A-Z]{1,5}\s?\d+(?:/\d+)?\b|item|planning|(?:an?\s+)?(?:DPI|(?:personal|prejudicial|pecuniary|disclosable|non-?\s?\w+)\s+(?:but\s+|and\s+|\w+\s+)*interest)\b|personal|pecuniary|prejudicial|non(?!e\b)|disclosable|DPI|interest|application|\d).*"
    r"|.*\b(?:agenda\s+|minute\s+)?item\s+\d.*)",
    re.I | re.S,
)
# "Cllr Vane (DPI) item 7", "Cllr Vane has an interest in item 7"
NAME_HAS = compiled(
    rf"^(?:\(?(?:\d{{1,2}}|[a-z])\)\s+)?(?P<who>[A-Z][^:;–—()]{{2,60}}?)\s*(?:\((?:DPI|NPI|ODI|{KIND})\)|\s(?:has|had|have)\s+{KIND}(?=\s+in\b)).*\b(?i:item|minute)\s+(?i:no\.?\s+|number\s+)?\d",
    re.VERBOSE | re.S,
)
# "The Chairman has interests as a trustee of the hall", "Cllr Vane non-pecuniary interest (her nephew's invoice)", "Cllr Vane signed the book"
NAME_AND_KIND = compiled(
    rf"""^ \W* (?: \(? (?: \d{{1,2}} | [a-z] ) [.)] \s+ )?
        (?: (?P<who> (?: Cllrs? | Councillors? | Ald (?: erman )? | Mr | Mrs | Ms | Miss | Dr | The \s+ (?: Vice[\s-]? )? (?: Chair (?: man | woman | person )? | Mayor | Convener ) \b | [A-Z]{{2,3}} (?= \s ) ) [^:;–—(),.]{{0,60}}? (?<! \s and ) )
          (?: \s+ (?: (?: also | has | had | have | holds? | held ) \s+ )+ {KIND} (?= \s+ (?: as | in | with | through | by | on | regarding | concerning | for | because | due ) \b )
            | \s+ (?= (?: an? \s+ )? (?: other | personal | prejudicial | pecuniary | non | disclosable | registr?able | registerable | significant | financial | DPI | ODI | ORI | NRI )s? \b ) {KIND} (?! \s+ (?: form | register | book )s? \b )
            | \s+ (?: signed | completed | filled \s+ in ) \s+ (?: the | an? | his | her | their ) \s+ (?: declarations? \s+ (?: of \s+ (?! office | acceptance ) (?: \w+ \s+ )? interests? \s+ )? )? (?: book | register | form | sheet ) \b ) )""",
    re.VERBOSE,
)
# "A personal interest for Cllr Vane in item 7": where such are listed.
KIND_FOR = compiled(
    rf"^\W*{KIND}\s+(?:for|of)\s+(?P<who>(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)s?\b.+)", re.VERBOSE | re.DOTALL
)
# "15/088b Cllr. D Vane and Cllr. L Orr", "7b - Cllr Vane": nothing but an item's number and names.
CODE_FIRST = compiled(
    r"^\W*(?:[Aa]genda\s+|[Mm]inute\s+)?(?:[Ii]tem\s+)?(?P<item>\d+(?:[./]\d+)*[a-z]?(?<=.)|\d+\s?\([a-z]\))\s*(?:[–—:-]\s*)?(?P<who>(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)s?\.?\s+[^:;()–—]{2,40}?)(?:(?:,|\s+and|\s+&)\s+[^:;()–—]{2,40}?)*)\.?\W*$",
    re.DOTALL,
)
# "Personal interest: Cllr Vane, item 7", "Prejudicial: Cllrs Vane and Holt"
KIND_FIRST = compiled(
    r"^\W*(?:(?:\d+(?:\.\d+)*|[a-h])[.)]?\s+)?(?:(?:other|non|disclosable|personal|prejudicial|pecuniary|financial|registrable|registerable|significant)[\s-]*)+(?:interests?)?\s*[:–-]\s+(?P<who>(?-i:[A-Z]).+)",
    re.I | re.S,
)
STYLED_BEHIND = compiled(
    r"(?i)^\W*(?:[a-z\d]{1,2}[.)]\s+)?(?:agenda\s+)?(?:item|minute)\s*(?:no\.?\s*|number\s+)?(?P<item>\d+(?:[./]\d+)*[a-z]{0,3})\s*[-–—:]\s*[^;]{3,120}?(?:\s[-–—:]|:)\s+(?P<who>(?-i:(?:Cllr|Councillor)s?\b\.?\s+[A-Z]).+)",
    re.DOTALL,
)
"""the item's title between its number and who declared: "Agenda Item 5.4: Mill Lane - Councillors Vane and Holt" """
ITEM_FIRST = compiled(
    r"^\W*(?:[a-z\d]{1,2}[.)]\s+)?(?:agenda\s+)?(?:items?|minutes?|no\.?)\s*(?:no\.?\s*|number\s+)?(?P<item>\d+(?:[./]\d+)*(?:\s?[a-z]{0,3}|[a-h][ivx]{1,4}))\b[^–—:-]{0,80}?\s*[-–—:]\s*(?P<who>(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|[A-Z]).+)",
    re.I | re.S,
)
ALL_REMARKED = compiled(
    r"\W*(?:(?:,\s*)?(?:and\s+)?(?:Cllr|Councillor)\.?\s+[A-Z][\w.’' -]{1,30}?\s\((?!(?i:chair|vice|clerk|mayor|deputy|apolog|left|arriv|absent|substitut|none|nil)|[A-Z]{2,4}\))[A-Z][^()]{3,60}\)"
    r"|(?:,\s*)?(?:and\s+)?(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s+)?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3}\s\((?:regarding|concerning|re|as|in\s+(?:relation|respect)|an?\s+(?:invoice|payment|member|trustee|neighbour|friend|relative)|(?:a\s+)?(?:member|trustee|owner|neighbour|tenant|governor|director|employee|relative|friend)\s+of)\b[^()]{3,160}\))+\W*"
)
# "Declaration of interest by Cllr Vane in item 7": where such are listed.
DECLARED_BY = compiled(
    rf"""^\W* (?: (?: \d{{1,2}} | [a-z] ) [.)] \s+ )? (?:declaration|disclosure) \s+ of \s+ {KIND} \s+ (?:by|from) \s+ (?P<who> (?-i: {WHO} ) ) (?= \s+ (?: in | on | re | regarding | [–—-] ) \s )""",
    re.VERBOSE | re.IGNORECASE,
)
