"""Who declares an interest in a sentence, as the forms of words tell."""

from __future__ import annotations

import re
from dataclasses import replace

from minutes_parser.patterns import compiled
from minutes_parser.records import DeclarationBasis
from minutes_parser.segment.declarations.declaration_lists import (
    ALL_REMARKED,
    CODE_FIRST,
    DECLARED_BY,
    ITEM_FIRST,
    ITEMS_BEHIND,
    KEY_ALONE,
    KEYS_IN_LIST,
    KIND,
    KIND_FIRST,
    KIND_FOR,
    NAME_AND_KIND,
    NAME_FIRST,
    NAME_HAS,
    NAME_IN_LIST,
    NAMES_ABOUT,
    NAMES_BEHIND,
    NAMES_IN_LIST,
    OFFICE_IN_LIST,
    STATED,
    STYLED_BEHIND,
    WHO,
)
from minutes_parser.segment.declarations.declaration_tables import (
    ITEM,
    WITHDREW,
)
from minutes_parser.segment.people.name_runs import split_entries
from minutes_parser.segment.people.names import Person, initials, match_person
from minutes_parser.segment.people.remarks import is_key

# An interest of one's own, whoever tells it with whatever verb: no "interest in joining", no "conflict between bylaws".
_OF_ONE = r"""(?: (?: an? | his | her | their ) \s+ (?:
      (?: (?: personal | prejudicial | pecuniary | non-?\s?pecuniary | disclosable | registrable | direct | indirect | financial | material | declared ) \s+ (?: (?:and|or|but) \s+ )? )+ interest (?! \s+ (?: of | from ) \b )
    | (?: (?: potential | possible | perceived | actual ) \s+ )* conflicts? (?: \s+ of \s+ interests? | (?= \s+ (?: in \s+ (?: respect | relation | regard ) | on \s | for \s | given \s | as \s ) ) )
    ) | (?: his | her | their | an ) \s+ interest (?= \s+ (?: as \s+ (?: an? | the ) \b | in \s+ (?: this \b | the \s+ (?: item | matter | application ) ) | under | on \s+ item ) ) )"""
# Who declared, and that it was an interest or an item.
DECLARED = compiled(
    rf"""(?P<who> {WHO} ) ,? (?: \s+ | (?<= [a-z] ) (?= declared \s+ an \s+ interest ) ) (?: (?: also | then | both | each | all | again | further | verbally | formally | subsequently ) \s+ )* (?: had \s+ | has \s+ | have \s+ )?
        (?: (?: declare[ds] | disclose[ds] | gave \s+ notice \s+ of ) \s+ (?: an? | his | her | their ) \s+ (?: [\w-]+ \s+ ){{1,4}}? [Ii]nterests? \b
          | (?: declare[ds] | disclose[ds] | intimated | (?: wished | wanted | spoke ) \s+ to \s+ (?: declare | disclose | express ) | gave \s+ notice \s+ of | (?: drew \s+ attention \s+ to | reported ) (?= \s+ (?: an? | his | her | their ) \b ) | registered | expressed | stated | noted | advised \s+ (?: of | that\s+\w+\s+had ) | (?: advised | informed | notified ) \s+ (?: the \s+ )? (?i: meeting | council | committee | board | panel | members | clerk | chair \w* ) \s+ of | (?: asked | requested ) \s+ that \s+ it \s+ be \s+ (?: recorded | noted | minuted ) | made \s+ (?: a \s+ )? (?: declarations? | disclosures? ) (?: \s+ of )? | indicated | reiterated | recorded ) \b \s* (?: that \s+ (?: he | she | they ) \s+ (?: had | has | have ) \s+ )? {KIND} \b
          | (?: declared | disclosed ) \s+ (?: an? | his | her | their ) \s+ (?: (?: personal | prejudicial | pecuniary | non-?\s?pecuniary | disclosable | direct | indirect | financial | but | and | or | not ) \s+ )+ (?: role | connection | involvement | link | relationship | association ) s? \b
          | (?: repeated | restated | renewed | reiterated | reaffirmed ) \s+ (?: the | an? | his | her | their ) \s+ (?: earlier \s+ )? (?: declarations? | disclosures? | {_OF_ONE} ) \b
          | (?: reaffirmed | renewed | repeated | reiterated | highlighted | flagged (?: \s+ up )? | raised | mentioned | announced | acknowledged | identified | restated | reminded \s+ (?: the \s+ )? \w+ \s+ of | (?: confirmed | said | stated | explained ) \s+ (?: that \s+ )? (?: he | she | they ) \s+ (?: had | has | have ) | has | have ) \s+ {_OF_ONE} \b
          | (?: left | withdrew | took \s+ no \s+ part | did \s+ not \s+ vote | abstained ) \b [^.;]{{0,60}}? ,? \s+ having \s+ (?= an? \s ) {_OF_ONE} \b
          | declared \s+ (?: him | her ) self \s+ (?: to \s+ be \s+ )? (?: as \s+ )? (?: an? | the ) \s+ (?: \w+ \s+ )? (?: friend | member | neighbour | relative | relation | trustee | owner | tenant | governor | director | customer | employee | parent ) \b
          | (?: recused | excused | absented ) \s+ (?: him | her | them ) sel(?:f|ves) \s+ (?= [^.;]*? \b (?: as | because | since | being ) \s+ (?: an? \b | he \b | she \b | the \b | his \b | her \b | (?:chair|secretary|treasurer|owner|trustee|governor|director) ) )
          | (?: declared | disclosed ) \s+ (?: (?: his | her | their | an? ) \s+ )? (?: membership | trusteeship | directorship | governorship ) \s+ of \b
          | (?: declared | disclosed ) \b (?= \s+ (?: (?: [Aa]genda \s+ )? [Ii]tem | on | in | for | regarding | under | as | that \s+ (?: he | she | they ) ) \b )
          | (?: declaration | disclosure ) \s+ of \s+ interests? )""",
    re.VERBOSE,
)
# "AB declared that her brother worked there", "Cllr Vane disclosed, under item 8, his membership": where such are listed.
_DECLARED_THAT = compiled(
    r"""^\W*(?: \(? [\d.]+ \)? \s+ )? (?P<who> [A-Z] (?: [^.;:,] | (?<= llr ) \. | (?<= llrs ) \. | (?<= \b[A-Z] ) \. | (?<= Mr ) \. | (?<= Mrs ) \. | (?<= Ms ) \. | (?<= Dr ) \. | (?<= Rev ) \. ){1,80}? ) ,? \s+
        (?: (?: also | then | both | each | again ) \s+ )? (?: had \s+ )?
        (?: (?: said | stated | noted (?= \s+ that \s+ s?he \s [^.]{0,60}? \b (?: declare | member | trustee | owner | owned | owns | governor | friend | director | employee | employed | related | lives | lived | interest ) ) | advised | confirmed | reminded | informed | wished \s+ it \s+ (?: to \s+ be \s+ )? known | made \s+ it \s+ known
              | (?: said \s+ (?: that \s+ )? s?he \s+ )? (?: ought | wished | wanted | should | would \s+ like ) \s+ to \s+ (?: mention | declare | record ) (?: \s+ again )? )
            (?: \s+ (?: the \s+ )? (?i: meeting | council | committee | board | panel | members | governors | chair\w* | cc | pc | tc ) )? \s+ that ,? \s+ (?: as \s+ (?: an? \s | the \s | (?= [A-Z] | member | chair | trustee | governor | director | owner ) ) [^.;]{3,60}? \s+ | (?: in \s+ (?: respect | relation | regard ) | as \s+ regards | with \s+ regard | regarding | concerning | for | on | under ) \s [^.;,]{3,50} ,? \s+ )? (?= s?he \s | his \s | her \s | as \s+ s?he \s (?! (?: \w+ \s )? (?: missed | not | absent | unable | late | unwell | away | due | to | standing | retiring ) \b ) [^.;]{3,120} , \s+ s?he \s+ (?: would | will | was \s+ going \s+ to ) \s+ (?: withdraw | leave | not \s+ (?: take | vote | speak ) | take \s+ no | abstain ) | the \s+ (?: applicant | objector | owner | agent ) \s+ (?: is | was ) \s+ (?: an? \s | his \s | her \s ) ) .*
          | (?: declared | disclosed ) \b ,? \s+ (?: [^.;,]{0,60} , \s* )? (?: that | s?he \s+ (?: is | was | has | had ) | his | her | their | membership | being | an? \s+ (?: close \s+ | personal \s+ )? (?: relationship | connection | friendship | association | acquaintance ) ) \b )""",
    re.VERBOSE,
)
# "RESOLVED to note Cllr Vane's declaration of a personal interest": where such are listed.
_OWN = compiled(
    rf"""(?P<who> {WHO} ) (?: ['’]s | (?<= s ) ['’] ) \s+ (?: declarations? | disclosures? ) \s+ of \s+ (?: {KIND} | [Ii]nterests?\b )""",
    re.VERBOSE,
)
_PASSIVE = compiled(
    rf"""(?: \b{KIND} | \b(?: declarations? | disclosures? ) (?: \s+ of \s+ {KIND} )? ) \s+ (?: in (?: [^.;] | (?<= no ) \. ){{2,80}}? \s+ )? (?: was | were | had \s+ been | being )? \s* (?: declared | disclosed | made | received | registered | given | noted ) (?: \s+ (?: in \s+ (?: writing | advance ) | by \s+ e-?mail ) )? (?: \s+ (?: by | from ) | \s* : ) \s+ (?P<who> [A-Z] (?: [^.;] | (?<= llr ) \. | (?<= \b[A-Z] ) \. ){{1,120}} )""",
    re.VERBOSE | re.IGNORECASE,
)
_CHAIR = compiled(
    r"(?i)(?:vice[\s-]?)?chair(?:man|woman|person)?|convener|convenor|cathaoirleach|mayor|provost|ceo|chief\s+executive|(?:parish\s+|town\s+)?clerk|head\s?teacher|principal|treasurer|secretary|deputy\s+(?:chair(?:man|woman|person)?|mayor|clerk)|(?:deputy\s+)?leader(?:\s+of\s+the\s+council)?|(?:executive|cabinet|portfolio|lead)\s+(?:member|holder|councillor)(?:\s+for\s.+)?|(?:monitoring|finance|chief|section\s151)\s+officer|(?:vice[\s-]?)?president"
)


_KEY_BEHIND = compiled(r",?\s+\(?([A-Z]{2,3}[a-z]{0,2})(?=[\s,;:)–-]|$)")
_PRINTED_KEY = compiled(r"\(([A-Z]{2,4})\)")


def keys_of(listed: list[tuple[str, str]]) -> dict[str, str]:
    """Initials and forenames of those present, each with its name; only what stands for one person.

    `listed`: name and whole entry of each, as printed.
    """
    found: dict[str, list[str]] = {}
    for name, words in listed:
        forename, *more = name.split()
        if more and forename.isalpha() and len(forename) > 2:
            found.setdefault(forename, []).append(name)
        own = _PRINTED_KEY.search(words)  # "Roe (AR)"
        ends = own and own[1][-1] in {part[:1] for part in name.split()[-1].split("-")}
        printed = own[1] if own and (ends or is_key(own[1], name)) else ""
        behind = _KEY_BEHIND.match(words, words.find(name) + len(name)) if name in words else None
        apart = behind and behind[1].upper().startswith(initials(name))  # "Rana Cole RCo", beside "Rhys Cane RC"
        own_keys = {behind[1]} if behind and apart else {initials(name), printed}
        for key in own_keys:
            found.setdefault(key, []).append(name)
    known = {key: owners[0] for key, owners in found.items() if len(set(owners)) == 1 and len(key) > 1}
    for name, _ in listed:  # "JPr", "JPa": those who share their initials
        parts = name.split()
        if len(parts) > 1:
            known |= {f"{parts[0][0]}{parts[-1][:letters]}": name for letters in (2, 3)}
    return known


SAYS_DECLARED = compiled("declare[ds]|disclose[ds]")
_SAYS_THAT = compiled(r"\b(?:that|if|whether)\s+[A-Z]")
_SUPPOSED = compiled(r"\b(?:[Ii]f|[Uu]nless)\s+(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b")
_TOLD_BY = compiled(
    r"^.*\b(?:noted|said|stated|reported|reminded|recalled|advised)\b[^,]*\bthat\s+(?=[A-Z])", re.DOTALL
)
"""who tells of another's declaration: "Cllr Vane noted that Cllr Holt had declared" """


def who_declare(
    text: str, keys: dict[str, str], *, listed: bool, again: bool = False
) -> tuple[list[Person], str | None, DeclarationBasis | None]:
    """Who declares in a sentence, the item where it stands first, and the rule that told.

    `keys`: see `keys_of`. `listed`: it stands where declarations are listed, so that a name alone may declare. `again`: the
    sentence before asks for interests or declares one. Nobody, None and None where it tells of no declaration.
    """
    if listed and (match := STYLED_BEHIND.match(text) or CODE_FIRST.match(text) or ITEM_FIRST.match(text)):
        declared = DECLARED.match(match["who"])  # "Item 7 – AB and CD declared an interest"
        people = named_in(declared["who"] if declared else match["who"], keys)
        if people and not (split_entries(match["who"])[0].person or _is_key_or_chair(people[0].name, keys)):
            people = []  # "5(b) – Land at Tithe Farm, Wexcombe" names a place
        told = re.search(r"\b(?:made|stated|said|was|were|reported|asked|spoke)\b", text)
        if (
            people
            and (told is None or re.search(r"(?i)declar|\binterests?\b", text))
            and "transparency statement" not in text.lower()
        ):
            return people, match["item"], "item-first"
    for pattern, basis in _SENTENCES:
        for match in pattern.finditer(text):
            if not listed and re.search(
                r"\b(?:expressed|indicated|stated|noted|recorded|reported)\s+(?:an?\s+|their\s+|his\s+|her\s+)?interest\b",
                match.group(),
            ):
                continue  # "had expressed an interest in joining" is no declaration
            if re.search(r"(?i)\b(?:no|nor)\s+(?:other\s+)?(?:\w+\s+){0,3}$", match["who"]) or re.search(
                r"(?i)\bno\s+(?:\w+\s+){0,2}interests?", match.group()
            ):
                continue
            if not listed and _HAVING.search(match["who"]) and not (WITHDREW.search(text) or _NO_VOTE.search(text)):
                continue  # what was declared before
            if _SAYS_THAT.search(match["who"]) and not SAYS_DECLARED.search(match.group()):
                continue  # "Cllr Vane said that Mr Holt has a pecuniary interest"
            if _SUPPOSED.search(text, max(0, match.start("who") - 12), match.end("who")):
                continue  # "if Cllr Vane declared an interest, there would be no quorum"
            if not listed and _OF_SOMEBODY.search(match["who"]):
                continue  # "Cllr Vane reported that the Leader had declared an interest"
            people = named_in(_TOLD_BY.sub("", match["who"]), keys)
            if people:
                return people, None, basis
    owned = _OWN.search(text) if listed and " of " in text else None
    if owned and (people := named_in(re.sub(r"['’]s\b", "", owned["who"]), keys)):
        return people, None, "declared"
    for pattern in (
        (
            _DECLARED_THAT,
            DECLARED_BY,
            NAME_FIRST,
            NAME_HAS,
            KIND_FIRST,
            KIND_FOR,
            NAME_AND_KIND,
            NAME_IN_LIST,
            ITEMS_BEHIND,
            NAMES_IN_LIST,
            KEYS_IN_LIST,
            KEY_ALONE,
            NAMES_ABOUT,
            NAMES_BEHIND,
            STATED,
            OFFICE_IN_LIST,
        )
        if listed
        else (_DECLARED_THAT,)
        if again and SAYS_DECLARED.search(text)
        else ()
    ):
        match = pattern.match(text)
        people = named_in(match["who"], keys) if match and not _ASKS.search(match["who"]) else []
        if match and not people and pattern is OFFICE_IN_LIST and (alone := match_person(match["who"], single=True)):
            people = [alone]
        if (
            match
            and pattern is not _DECLARED_THAT
            and _VERB_LAST.search(match["who"])
            and "interest" not in match["who"]
        ):
            continue  # "Cllr Vane spoke in relation to the code of conduct"
        if people and not (pattern is _DECLARED_THAT and _OPEN_MIND.search(text)):
            return people, None, "declared" if pattern is _DECLARED_THAT else "name-first"
    entries = (
        split_entries(_MARK.sub("", text))
        if listed and ITEM.search(text) and not _COUNTS.match(_MARK.sub("", text))
        else []
    )  # "Cllr Vane (item 7: the field), Cllr Holt (item 8)"
    if listed and not entries and ALL_REMARKED.fullmatch(text):  # "Cllr Vane (Show Society), Cllr Holt (Allotments)"
        return [e.person for e in split_entries(text) if e.person], None, "name-first"
    told_of: list[Person] = []
    remarks: tuple[str, ...] = ()
    for entry in reversed(entries):  # "Mr Vane and Cllrs Holt, Orr (item 7)"
        if entry.person and any(ITEM.search(remark) and not _DEED.match(remark) for remark in entry.person.remarks):
            remarks = entry.person.remarks
        elif entry.person is None or entry.person.remarks or not remarks:
            break
        told_of.insert(0, replace(entry.person, remarks=remarks))
    if entries and len(told_of) == len(entries):
        return told_of, None, "name-first"
    return [], None, None


def _is_key_or_chair(name: str, keys: dict[str, str]) -> bool:
    return name in keys or _CHAIR.fullmatch(name.removeprefix("The ").removeprefix("the ")) is not None


_OF_SOMEBODY = compiled(
    r"\b(?:reported|said|noted|advised|explained|understood|heard)\s+that\s+(?:the|an?|his|her|their)\s"
)
_COUNTS = compiled(r"(?:(?:[A-Z][\w’'-]*|of|the|and|for)\s){2,7}(?:19|20)\d\d(?:/\d+)?\s*\(")
"""a thing with a number in its name, which is nobody: "Car Parks Order 2014 (item 7)" """
_DEED = compiled(
    r"(?:also\s+|then\s+)?(?!declared|disclosed|intimated|registered|indicated)(?:[a-z]{2,}ed|spoke|said|gave|left)\s"
)
"""how a sentence goes on: "Councillor Vane asked about item 6" """
_NO_VOTE = compiled(r"\b(?:did\s+not\s+(?:vote|take\s+part|speak)|took\s+no\s+part|abstained)\b")
_HAVING = compiled(r"\bhaving\s*\Z")
# "stated that she had called the application in but had not formed a view": no interest
_OPEN_MIND = compiled(
    r"\b(?:had|has|have)\s+(?:called\b|not\s+(?:yet\s+)?(?:formed|come\s+to|made\s+up|expressed|predetermined|pre-determined)|an\s+open\s+mind|no\s+(?:interest|connection))|\bopen\s+mind\b"
)
_VERB_LAST = compiled(r"\s(?!and\b|von\b|van\b|der\b|both\b|all\b|each\b|also\b)[a-z]{3,}\s*\Z")
_ASKS = compiled(r"\b(?:asked|queried|wondered|advised)\b")

# "Having declared an interest, Councillor Vane left the room."
_HAVING_FIRST = compiled(
    rf"""^\W*Having \s+ (?: previously \s+ | already \s+ )? (?: declared | disclosed ) \s+ {KIND} [^,.;]{{0,80}} , \s+ (?P<who> {WHO} ) \s+ (?: then \s+ )? (?= left | withdrew | took \s+ no | did \s+ not )""",
    re.VERBOSE,
)
_MARK = compiled(r"^\W*(?:\d{1,2}|[a-z])[.)]\s+")
_SENTENCES: tuple[tuple[re.Pattern[str], DeclarationBasis], ...] = (
    (DECLARED, "declared"),
    (_PASSIVE, "passive"),
    (_HAVING_FIRST, "declared"),
)


_LED = compiled(
    r"^\W*[A-Z][a-z]+\s(?:[a-z]+\s)*(?:[a-z]+,\s|(?<=[a-z]\s))(?=(?:Cllr|Councillor|Clr|Alderman|Messr)s?\b\.?\s+[A-Z])"
)
"""what a sentence says before it names anybody: "On that basis Cllrs Vane and Holt", "For transparency, Councillor Orr" """
_IS_ONE = compiled(r",?\s+(?:who\s+)?(?:is|are)\s+(?:(?:all|both|each)\s+)?[a-z]")
"""what those who declare are said to be: "AB and CO are both members of the club, and declared" """
_MISTYPED = compiled(r"(?!(?:In|On|At|As|By|Of|To|He|It|Is|We|No|Re|An|If|Or|So)\Z)[A-Z][a-z]")
"""initials with a small letter: "Ab" """
_STYLED = compiled(r"^(?:C?Cllrs?|Councillors?|Clrs?|Mr|Mrs|Ms|Miss|Dr)\b\.?\s*")
"""before initials: "Cllr AB" """


def named_in(words: str, keys: dict[str, str]) -> list[Person]:
    """The people of a phrase; initials of somebody present count, "Members" and "All Councillors" do not. `keys`: see `keys_of`."""
    bare = re.sub(
        r"(?i)^\W*(?:\(?(?-i:\d{1,3}|[a-z]{1,3}|[A-Z])\)|[\d.]+\s)?\s*(?:it\s+was\s+noted\s+that|the\s+following\s+\w+|at\s+this\s+(?:point|juncture|stage)|prior\s+to\s+this\s+item|the\s+(?:chair(?:man)?|clerk|mayor|convener)\s*,|in\s+relation\s+to\s+[^,]+,|on\s+item\s+[^,]+,|under\s+[^,]+,|(?:(?:agenda\s+)?items?\s+(?:no\.?\s*)?\d[\w/]*(?:[.,:]|\s*[–—-])?|(?-i:[A-Z]{1,5})\d{0,4}(?:/\d{1,4}){1,2}(?:[.:]|\s*[–—-])?)\s+(?=(?-i:[A-Z]))|(?:under|in\s+accordance\s+with)\s+[^,]{3,50}?\d[\w.()]*\s+(?=(?-i:Cllr|Councillor|Alderman|Bailie|Mr|Mrs|Ms|Miss|Dr)\b)|having\s+[^,]+,)?\s*",
        "",
        words,
    )
    people = []
    bare = _LED.sub("", bare)
    bare = re.split(
        r"\s+(?:regarding|concerning|in\s+(?:relation|respect|regard)\s+(?:to|of)|with\s+regard\s+to)\b", bare
    )[0]
    bare = _IS_ONE.split(bare)[0]
    for entry in split_entries(bare):
        if entry.person:
            people.append(entry.person)
        elif _CHAIR.fullmatch(re.sub(r"^[Tt]he\s+", "", entry.words.strip())):
            people.append(Person(entry.start, entry.end, entry.words.strip()))
        else:
            bare_keys = (
                _STYLED.sub("", key.strip("()[] ")) for key in re.split(r"\s+(?:and|&)\s+", entry.words.strip())
            )
            for key in bare_keys:
                upper = key.upper() if _MISTYPED.fullmatch(key) else key
                if upper in keys or _CHAIR.fullmatch(key):
                    people.append(Person(entry.start, entry.end, upper))
    if not people:
        last = re.search(r"(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Bailie|Ald\w*)\.?\s+[A-Z][^,;]*$", bare)
        last = last or re.search(r"(?<=\band\s)[A-Z]\.?\s?[A-Z][a-z]+$", bare)
        person = match_person(last.group()) if last else None
        people = [person] if person else []
    if not people and (behind := _BEHIND.search(bare, 1)):
        return named_in(bare[: behind.start()], keys)
    return people


# "BR in item 5 as a trustee", "the Chair (item 6)", "AB – item 7": what stands behind who declared
_BEHIND = compiled(r"\s+(?:in|on|under|as|for)\s|\s+[–—-]\s|\s*\(|,\s")
